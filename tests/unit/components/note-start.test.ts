import { describe, expect, it } from 'vitest';
import { noteStart } from '../../../components/note-start.ts';

describe('the beginning of a note', () => {
  it('is the whole of a short one, on one line', () => {
    expect(noteStart('  Ask on Tuesday.\n\nNot at the end. ')).toBe('Ask on Tuesday. Not at the end.');
  });

  it('is cut between words', () => {
    expect(noteStart('word '.repeat(50))).toBe(`${'word '.repeat(23)}word…`);
  });

  it('is cut anywhere where there are no words', () => {
    expect(noteStart('a'.repeat(200))).toBe(`${'a'.repeat(120)}…`);
  });
});
