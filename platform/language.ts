import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Settings } from './settings.ts';

/** The languages of the interface. */
export const Language = v.picklist(['en', 'es', 'de', 'fr', 'pt-BR', 'ar']);
export type Language = v.InferOutput<typeof Language>;

/** Each language by its own name. */
export const LANGUAGES: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
  'pt-BR': 'Português (Brasil)',
  ar: 'العربية',
};

/**
 * The language of ours that is nearest to a wanted one: `pt-PT` gets `pt-BR`, and what we do not have gets English.
 *
 * @param wanted a BCP 47 tag, as browsers give it
 */
export function nearestLanguage(wanted: string): Language {
  const base = (tag: string) => tag.split(/[-_]/)[0]!.toLowerCase();
  return Language.options.find((language) => base(language) === base(wanted)) ?? 'en';
}

/** The language the reader has chosen, or that of their browser. */
export const languageOf = ({ language }: Pick<Settings, 'language'>): Language =>
  language === 'browser' ? nearestLanguage(browser.i18n.getUILanguage()) : language;

/** Which way a language is written. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');
