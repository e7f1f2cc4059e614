import type { ComponentChild } from 'preact';
import english from './text.en.json' with { type: 'json' };

/** The name of a text a reader sees. */
export type TextKey = keyof typeof english;

/** A text, or one text for each plural form of `{n}`. */
type Text = string | { one: string; other: string };

const texts: Record<TextKey, Text> = english;
const language = 'en';
const plural = new Intl.PluralRules(language);

function pattern(key: TextKey, n: unknown): string {
  const text = texts[key];
  if (typeof text === 'string') return text;
  return plural.select(Number(n)) === 'one' ? text.one : text.other;
}

/**
 * A text of the interface.
 *
 * @param values what stands in for `{name}`; `n` also chooses the plural form
 */
export function t(key: TextKey, values: Record<string, string | number> = {}): string {
  return pattern(key, values.n).replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

/** A text with elements (links, bold figures) in its `{name}` slots. */
export function parts(key: TextKey, values: Record<string, ComponentChild>): ComponentChild[] {
  return pattern(key, values.n)
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? (values[part.slice(1, -1)] ?? part) : part));
}

/** Whether there is a text of this name: for names made from data. */
export function isTextKey(name: string): name is TextKey {
  return name in texts;
}

const writer = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
};

/** `2026-11-22` as "22 November 2026". */
export const longDay = writer({ day: 'numeric', month: 'long', year: 'numeric' });
/** `2026-11-22` as "November 2026". */
export const longMonth = writer({ month: 'long', year: 'numeric' });
/** `2026-11-22` as "Nov 2026". */
export const shortMonth = writer({ month: 'short', year: 'numeric' });
