import type { Plugin } from 'vite';
import type { Texts } from '../platform/texts.ts';

/** The names of the texts that each context shows which does not carry them all. */
const SHOWN = {
  /** On pages. */
  card: /^(verdict|unsure|why|updated|card|help\.card)\.|^help\.(crisis|mis)\.title$|^answer\.(cardTrust|sourceCount|read|english)$|^act\.(close|undo)$|^page\.(marksOn|marksOff|noMarks)$/,
  /** In the browser's own places: toolbar, menu, address bar. */
  background: /^(toolbar|menu|omni)\.|^app\.name$/,
};
export type Frugal = keyof typeof SHOWN;

/** Whether a context shows a text. */
export const isShownIn = (context: Frugal, name: string): boolean => SHOWN[context].test(name);

/**
 * Vite plugin: leaves the English texts out of a script that it never shows. The card goes into other people's pages; the
 * background starts again and again.
 */
export function shownTexts(context: Frugal): Plugin {
  return {
    name: 'shown-texts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/components/text.en.json')) return;
      const texts = Object.entries(JSON.parse(code) as Texts);
      return JSON.stringify(Object.fromEntries(texts.filter(([name]) => isShownIn(context, name))));
    },
  };
}
