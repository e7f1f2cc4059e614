import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Language } from '../../../platform/language.ts';
import { LanguageChoice } from '../../../platform/settings.ts';
import type { Text } from '../../../platform/texts.ts';
import { readTexts } from '../../../scripts/bundled-texts.ts';
import { root } from '../../../scripts/root.ts';

/** Questions to search for: the corpus and the forums it is for are in English. */
const ENGLISH_ONLY = /^(app\.short|search\.example\.\d)$/;

/** How long a text may be in any language, in characters, by where it stands: the first that fits its name counts. */
const PLACES: [names: RegExp, most: number][] = [
  [/^tabs\./, 14],
  [/^verdict\./, 28],
  [/^(claim|badge|keys\.none)/, 22],
  [/^page\.(marks|turnOff|off\.do)$|^site\.(add|on|turnOn)$/, 20],
  [/^(act\.hideTip|act\.copyReply)$/, 48],
  [/^act\./, 24],
  [/^answer\.jump\./, 18],
  [/^unsure\.(yes|no)$|\.do$|^updated\.later$|\.clear\.yes$|^set\.back\.(yes|no)$|^keys\.change$/, 28],
  [/^set\.(where|marks|answers|notes|look|keys|privacy|about)$/, 26],
  [/^set\.(theme|text|language)(\.\w+)?$|^set\.(country|prof|unchosen)$/, 28],
  [/^profession\./, 28],
  [/^(place\.)/, 40],
  [/^(row|search)\.|^menu\./, 44],
  [/^done\.(?!firstSave)|^(loading|help\.hidden|set\.changed)$/, 40],
  [/^app\.description$/, 132],
  [/^toolbar\./, 56],
  [
    /(title|Title)$|^(answer|glossary|help\.kind|help\.card|how)\.[\w-]+$(?<!(Body|Lede|lede|Note|weak|footer|old|unknown))/,
    64,
  ],
];

const textsOf = (language: Language) => readTexts(join(root, 'components'), language);
const english = textsOf('en');
const others = Language.options.filter((language) => language !== 'en');

const forms = (text: Text): [form: string, text: string][] =>
  typeof text === 'string' ? [['', text]] : Object.entries(text);
const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
const slotsOf = (text: Text) => slots(typeof text === 'string' ? text : text.other);

/** The plural forms that a language has for numbers we can come to count, and the numbers that take each. */
function formsOf(language: Language): Map<string, number[]> {
  const rules = new Intl.PluralRules(language);
  return Map.groupBy(
    Array.from({ length: 1000 }, (_, n) => n),
    (n) => rules.select(n),
  );
}

/** Everything that could name a text: whole strings, and strings with something put in. */
function named(): (key: string) => boolean {
  const code = ['components', 'entrypoints']
    .flatMap((room) => readdirSync(join(root, room), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  const whole = new Set([...code.matchAll(/['"]([\w.\- ]+)['"]/g)].map(([, name]) => name));
  const made = [...code.matchAll(/`([\w-]+\.[\w.-]*)\$\{[^}]*\}`/g)].map(([, start]) => start!);
  return (key) =>
    whole.has(key) || made.some((start) => key.startsWith(start) && !key.slice(start.length).includes('.'));
}

describe('the languages', () => {
  it('are those that can be chosen', () => {
    expect(LanguageChoice.options).toEqual(['browser', ...Language.options]);
  });

  it('have a file each, and no other has one', () => {
    const files = readdirSync(join(root, 'components')).flatMap(
      (name) => /^text\.(.+)\.json$/.exec(name)?.[1] ?? [],
    );
    expect(files.sort()).toEqual(Language.options.toSorted());
  });
});

describe('the English texts', () => {
  it('are all used', () => {
    const isNamed = named();
    expect(
      Object.keys(english).filter((key) => !isNamed(key) && !/^(app\.description|command\..+)$/.test(key)),
    ).toEqual([]);
  });

  it('fit their places', () => {
    expect(tooLong(english)).toEqual([]);
  });
});

function tooLong(texts: Record<string, Text>): string[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const most = PLACES.find(([names]) => names.test(key))?.[1] ?? 300;
    return forms(text)
      .filter(([, words]) => words.length > most)
      .map(([, words]) => `${key}: ${words.length} characters, at most ${most} fit: ${words}`);
  });
}

describe.each(others)('the texts in %s', (language) => {
  const texts = textsOf(language);
  const own = Object.entries(texts);

  it('are complete', () => {
    const wanted = Object.keys(english).filter((key) => !ENGLISH_ONLY.test(key));
    expect(wanted.filter((key) => !(key in texts))).toEqual([]);
  });

  it('are no others than the English', () => {
    expect(own.filter(([key]) => !(key in english) || ENGLISH_ONLY.test(key)).map(([key]) => key)).toEqual(
      [],
    );
  });

  it('have every plural form of the language, and no other', () => {
    const wanted = [...formsOf(language).keys(), 'other'];
    const wrong = own.filter(([key, text]) => {
      if (typeof text === 'string') return typeof english[key] !== 'string';
      return Object.keys(text).sort().join() !== [...new Set(wanted)].sort().join();
    });
    expect(wrong).toEqual([]);
  });

  it('have the slots of the English', () => {
    const counted = formsOf(language);
    const wrong = own.filter(([key, text]) => {
      const wanted = slotsOf(english[key] ?? '');
      return forms(text).some(([form, words]) => {
        // A form for one number only may say it in words.
        const spelt = form && counted.get(form)?.length === 1 && !words.includes('{n}');
        return slots(words).join() !== wanted.filter((name) => !(spelt && name === 'n')).join();
      });
    });
    expect(wrong).toEqual([]);
  });

  it('fit their places', () => {
    expect(tooLong(texts)).toEqual([]);
  });

  it('do not shout, and have quotes and apostrophes as in print', () => {
    expect(own.filter(([, text]) => forms(text).some(([, words]) => /[!¡！]|"|\w'\w/.test(words)))).toEqual(
      [],
    );
  });
});
