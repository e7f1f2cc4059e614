/**
 * Attributes for words that are English whatever the language of the interface: all of the corpus. Screen readers then
 * say them in English, and in right-to-left text they keep their own order.
 */
export const english = { lang: 'en', dir: 'ltr' } as const;
