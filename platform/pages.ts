import { browser } from 'wxt/browser';
import type { Language } from './language.ts';

/** The extension's own pages and bundled files. */
export type OwnPath =
  | `/${'glossary' | 'help' | 'how-we-know' | 'library' | 'options' | 'popup' | 'sidepanel' | 'welcome'}.html`
  | `/corpus/${'questions.bin' | 'answers.json' | 'index.json'}`
  | `/texts/${Language}.json`;

/** Address of one of the extension's own files, with an optional part after `#`. */
export function ownUrl(path: OwnPath, hash = ''): string {
  const runtime = browser.runtime as unknown as { getURL(path: string): string };
  return runtime.getURL(path) + hash;
}
