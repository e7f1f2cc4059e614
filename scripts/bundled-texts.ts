import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Language } from '../platform/language.ts';
import { type Text, Texts } from '../platform/texts.ts';

/** A file of the extension: where it goes, from the extension's root, and its text. */
interface BundledFile {
  relativeDest: string;
  contents: string;
}

/**
 * Reads the texts of a language.
 *
 * @param folder where the files `text.<language>.json` are
 * @throws when there is no such file, or it holds something else than texts
 */
export function readTexts(folder: string, language: Language): Texts {
  return v.parse(Texts, JSON.parse(readFileSync(join(folder, `text.${language}.json`), 'utf8')));
}

const plain = (text: Text) => (typeof text === 'string' ? text : text.other);

/** What the browser itself shows of us: the messages that the manifest names, and the texts they are made from. */
function messagesOf(texts: Texts): Record<string, { message: string }> {
  const ofCommands = Object.keys(texts).filter((key) => key.startsWith('command.'));
  const shown = ['app.name', 'app.description', 'toolbar.off', ...ofCommands];
  return Object.fromEntries(
    shown.map((key) => [key.replaceAll(/\W/g, '_'), { message: plain(texts[key] ?? '') }]),
  );
}

/**
 * The texts of the interface for the extension's build: for our own pages and the background a file for each language
 * but English, which is part of them; for the browser the messages that the manifest names, as `__MSG_app_name__` for
 * `app.name`, and `__MSG_command_x__` for each text `command.x`.
 *
 * @param folder where the files `text.<language>.json` are
 */
export function bundledTexts(folder: string): BundledFile[] {
  const english = readTexts(folder, 'en');
  return Language.options.flatMap((language) => {
    const texts = readTexts(folder, language);
    const messages = {
      relativeDest: `_locales/${language.replace('-', '_')}/messages.json`,
      contents: JSON.stringify(messagesOf({ ...english, ...texts })),
    };
    if (language === 'en') return messages;
    return [{ relativeDest: `texts/${language}.json`, contents: JSON.stringify(texts) }, messages];
  });
}
