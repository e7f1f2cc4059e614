import type { Plugin } from 'vite';
import type { Texts } from '../platform/texts.ts';

/** The names of the texts that the card shows. */
const SHOWN =
  /^(verdict|unsure|why|updated|card|help\.card)\.|^help\.(crisis|mis)\.title$|^answer\.(cardTrust|sourceCount|read|english)$|^act\.(close|undo)$|^page\.(marksOn|marksOff|noMarks)$/;

/** Whether the card shows a text. */
export const isInCard = (name: string): boolean => SHOWN.test(name);

/** Vite plugin: leaves the English texts out of a script that the card does not show. It goes into other people's pages. */
export function cardTexts(): Plugin {
  return {
    name: 'card-texts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/components/text.en.json')) return;
      const texts = Object.entries(JSON.parse(code) as Texts);
      return JSON.stringify(Object.fromEntries(texts.filter(([name]) => isInCard(name))));
    },
  };
}
