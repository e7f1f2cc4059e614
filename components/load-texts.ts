import * as v from 'valibot';
import type { Language } from '../platform/language.ts';
import { ownUrl } from '../platform/pages.ts';
import { Texts } from '../platform/texts.ts';

/**
 * Loads the texts of a language, for our own pages. English is part of every page and is not loaded.
 *
 * @throws when the file cannot be read, or holds something else than texts
 */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === 'en') return {};
  const address = ownUrl(`/texts/${language}.json`);
  const file = await import(/* @vite-ignore */ address, { with: { type: 'json' } });
  return v.parse(Texts, file.default);
}
