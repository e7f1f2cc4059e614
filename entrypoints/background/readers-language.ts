import * as v from 'valibot';
import { language, speak } from '../../components/text.ts';
import { type Language, languageOf } from '../../platform/language.ts';
import { getSettings } from '../../platform/settings.ts';
import { Texts } from '../../platform/texts.ts';
import { bundledJson } from './bundled.ts';

/** The texts of a language; none for English, which is part of every script that speaks. */
export const textsIn = async (wanted: Language): Promise<Texts> =>
  wanted === 'en' ? {} : v.parse(Texts, await bundledJson(`/texts/${wanted}.json`));

/** Brings the background's own texts into the reader's language; they stay as they are where that fails. */
export async function speakReadersLanguage(): Promise<void> {
  const wanted = languageOf(await getSettings());
  if (wanted === language()) return;
  const texts = await textsIn(wanted).catch(() => undefined);
  if (texts) speak(wanted, texts);
}
