import { describe, expect, it } from 'vitest';
import { parsePassage } from '../../../corpus/compiler/prose.ts';

const read = (text: string) => parsePassage(text).map(({ text, cites }) => [text, ...cites]);

describe('prose of an answer', () => {
  it('gives each sentence the citations that follow it', () => {
    expect(read('One thing. [^a] Another thing. [^b] [^c]')).toEqual([
      ['One thing.', 'a'],
      ['Another thing.', 'b', 'c'],
    ]);
  });

  it('does not lend a citation to the sentence before', () => {
    expect(read('Practice differs. In one survey some did. [^a]')).toEqual([
      ['Practice differs.'],
      ['In one survey some did.', 'a'],
    ]);
  });

  it('keeps a citation inside a sentence with that sentence', () => {
    expect(read('Some say yes, [^a] others no. [^b]')).toEqual([['Some say yes, others no.', 'a', 'b']]);
  });

  it('does not split at abbreviations, section numbers or quotes within a sentence', () => {
    expect(read('Dr. Who wrote 10.05, e.g. "No. Never." for all. [^a]').map(([text]) => text)).toHaveLength(
      1,
    );
  });

  it('tells on which line of a passage a sentence begins', () => {
    expect(parsePassage('First one. [^a]\nSecond one. [^b]').map((s) => s.offset)).toEqual([0, 1]);
  });
});
