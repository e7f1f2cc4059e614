import { describe, expect, it } from 'vitest';
import { toShow } from '../../../components/use-search.ts';
import { reply, row } from './rows.ts';

describe('a search', () => {
  it('lists rows while one types, sure or not', () => {
    const shown = toShow('can my therapist follow', [row('a')], reply(false, 'a'), false);
    expect(shown).toMatchObject({ state: 'rows', rows: [{ id: 'a' }] });
  });

  it('lists rows for a word or two, which are no question yet', () => {
    expect(toShow('can i hug', [row('a')], reply(false, 'a'), true).state).toBe('rows');
  });

  it('lists rows for a question it can answer', () => {
    expect(toShow('can i hug my therapist', [row('a')], reply(true, 'a'), true).state).toBe('rows');
  });

  it('says honestly that it cannot answer a whole question, and names at most three that come near', () => {
    const rows = ['a', 'b'].map(row);
    const shown = toShow('my therapist follows my dog', rows, reply(false, 'a', 'b', 'c', 'd'), true);
    expect(shown).toMatchObject({ state: 'none', near: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
  });

  it('says so at once where nothing is near', () => {
    expect(toShow('xyzzy', [], reply(false), false)).toEqual({ state: 'none', near: [] });
  });
});
