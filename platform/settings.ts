import * as v from 'valibot';
import { Language } from './language.ts';
import { onChanged, stores } from './stores.ts';

/** Countries whose rules and help lines can come first. */
export const Country = v.picklist(['none', 'US', 'UK', 'AU', 'CA', 'NZ', 'IE']);
export type Country = v.InferOutput<typeof Country>;

/** Kinds of therapist whose rules can come first. */
export const Profession = v.picklist([
  'any',
  'psychologist',
  'counsellor',
  'social worker',
  'family therapist',
  'psychiatrist',
]);
export type Profession = v.InferOutput<typeof Profession>;

/** Languages of the interface; `browser` is the browser's own, where we have it. */
export const LanguageChoice = v.picklist(['browser', ...Language.options]);
export type LanguageChoice = v.InferOutput<typeof LanguageChoice>;

/** How much is marked on pages: only what is clear, what most people will want, or more with more mistakes. */
export const Sensitivity = v.picklist(['sure', 'balanced', 'more']);
export type Sensitivity = v.InferOutput<typeof Sensitivity>;

/** What the reader has chosen. Every field has a default, so that older stored settings still load. */
export const Settings = v.object({
  theme: v.optional(v.picklist(['system', 'light', 'dark']), 'system'),
  language: v.optional(LanguageChoice, 'browser'),
  text: v.optional(v.picklist(['normal', 'large', 'larger']), 'normal'),
  country: v.optional(Country, 'none'),
  profession: v.optional(Profession, 'any'),
  sensitivity: v.optional(Sensitivity, 'balanced'),
  /** Whether a card opens where the pointer rests on a mark. */
  hover: v.optional(v.boolean(), false),
  /** Whether single keys do something in our own pages. */
  singleKeys: v.optional(v.boolean(), true),
  badge: v.optional(v.boolean(), true),
  /** Whether help notes are shown where words tell of danger or abuse. */
  notes: v.optional(v.boolean(), true),
  /** Whether saved answers are kept on this device; otherwise in memory until the browser closes. */
  keep: v.optional(v.boolean(), true),
  /** Whether opened answers are listed. */
  history: v.optional(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof Settings>;

const KEY = 'settings';

function read(stored: unknown): Settings {
  const result = v.safeParse(Settings, stored ?? {});
  return result.success ? result.output : (v.getDefaults(Settings) as Settings);
}

/** The reader's settings; defaults where nothing, or nothing usable, is stored. */
export async function getSettings(): Promise<Settings> {
  const { device } = await stores();
  return read((await device.get(KEY))[KEY]);
}

/** Changes some settings and keeps the others. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const { device } = await stores();
  const next = v.parse(Settings, { ...(await getSettings()), ...change });
  await device.set({ [KEY]: next });
  return next;
}

/** Sets everything back to its default but `keep` and `history`: what is kept stays where it is. */
export async function resetSettings(): Promise<void> {
  const { keep, history } = await getSettings();
  const { device } = await stores();
  await device.set({ [KEY]: v.parse(Settings, { keep, history }) });
}

/** Calls back with the new settings, and what they were, whenever they change, until the signal ends (if it ever does). */
export function onSettings(
  callback: (settings: Settings, before: Settings) => void,
  signal?: AbortSignal,
): void {
  onChanged((before) => {
    if (KEY in before) getSettings().then((now) => callback(now, read(before[KEY])));
  }, signal);
}
