import type { ComponentChild } from 'preact';
import type { Language } from '../platform/language.ts';
import { once } from '../platform/once.ts';
import type { Text, Texts } from '../platform/texts.ts';
import english from './text.en.json' with { type: 'json' };

/** The name of a text a reader sees. */
export type TextKey = keyof typeof english;

const inEnglish: Record<TextKey, Text> = english;

/** A language with what its grammar and its dates need. */
const spoken = (language: Language, texts: Texts) => {
  // Dates stand as in Britain: the day first, and no comma.
  const tag = language === 'en' ? 'en-GB' : language;
  return {
    language,
    tag,
    texts,
    plural: once(() => new Intl.PluralRules(tag)),
    number: once(() => new Intl.NumberFormat(tag)),
  };
};
const ENGLISH = spoken('en', inEnglish);
let now = ENGLISH;

/**
 * Sets the language of all texts from now on; until then they are English.
 *
 * @param texts those of the language; English stands in for a missing one
 */
export function speak(language: Language, texts: Texts): void {
  now = language === 'en' ? ENGLISH : spoken(language, texts);
}

/** The language that texts are in. */
export const language = (): Language => now.language;

function pattern(key: TextKey, n: unknown): string {
  const from = now.texts[key] === undefined ? ENGLISH : now;
  const text = from.texts[key]!;
  if (typeof text === 'string') return text;
  return text[from.plural().select(Number(n))] ?? text.other;
}

const written = <V>(value: V): V | string => (typeof value === 'number' ? now.number().format(value) : value);

/**
 * A text of the interface. Not to be called while modules load: the language is not known yet.
 *
 * @param values what stands in for `{name}`; `n` also chooses the plural form
 */
export function t(key: TextKey, values: Record<string, string | number> = {}): string {
  return pattern(key, values.n).replace(/\{(\w+)\}/g, (slot, name: string) =>
    String(written(values[name]) ?? slot),
  );
}

/** A text with elements (links, bold figures) in its `{name}` slots. */
export function parts(key: TextKey, values: Record<string, ComponentChild>): ComponentChild[] {
  return pattern(key, values.n)
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? (written(values[part.slice(1, -1)]) ?? part) : part));
}

/** Whether there is a text of this name: for names made from data. */
export function isTextKey(name: string): name is TextKey {
  return name in english;
}

const writer = (options: Intl.DateTimeFormatOptions) => (day: string) =>
  new Intl.DateTimeFormat(now.tag, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** `2026-11-22` as "22 November 2026". */
export const longDay = writer({ day: 'numeric', month: 'long', year: 'numeric' });
/** `2026-11-22` as "November 2026". */
export const longMonth = writer({ month: 'long', year: 'numeric' });
/** `2026-11-22` as "Nov 2026". */
export const shortMonth = writer({ month: 'short', year: 'numeric' });

/** A time of day, in milliseconds since 1970, as "16:05" or "4:05 PM". */
export const clockTime = (at: number): string =>
  new Intl.DateTimeFormat(now.tag, { hour: 'numeric', minute: '2-digit' }).format(at);

/** A country by its two letters, as the language calls it; the letters themselves where it has no name. */
export const regionName = (code: string): string =>
  new Intl.DisplayNames(now.tag, { type: 'region' }).of(code) ?? code;

/** Orders names as the language does. */
export const byName = (a: string, b: string): number => a.localeCompare(b, now.tag);

/** Several things as the language enumerates them: "a, b and c". */
export const enumerated = (things: readonly string[]): string =>
  new Intl.ListFormat(now.tag, { type: 'conjunction' }).format(things);
