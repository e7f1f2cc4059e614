import { describe, expect, it } from 'vitest';
import { own } from './own-browser.ts';

const DAY = '2026-11-20';
const answer = (id: string, note = '') => ({ id, day: DAY, note });

/** A file as Export makes it. */
const file = (...changes: object[]) =>
  new Blob([
    JSON.stringify(
      Object.assign(
        { app: 'between-sessions', version: 1, settings: {}, saved: [], history: [] },
        ...changes,
      ),
    ),
  ]);

/** Reads a file on a page and adds what is in it. */
async function add(page: Awaited<ReturnType<typeof own.page>>, given: Blob) {
  const backup = await page.readBackup(given);
  if (typeof backup === 'string') throw new Error(backup);
  const additions = await page.findAdditions(backup);
  await page.addAll(additions);
  return additions;
}

describe('a file of one’s own data', () => {
  it('brings everything to a browser that is new', async () => {
    const page = await own.page();
    await page.changeSettings({ theme: 'dark', country: 'UK' });
    await page.switchHistory(true);
    for (const id of ['a', 'b']) await page.saveAnswer(id);
    await page.writeSaved({ ...(await page.getSaved())[0]!, note: 'mine' });
    await page.noteOpened('c');
    const made = new Blob([JSON.stringify(await page.makeBackup())]);

    own.browser.reset();
    await page.switchHistory(true);
    await add(page, made);
    expect(await page.getKept()).toMatchObject({
      saved: [{ id: 'b', note: 'mine' }, { id: 'a' }],
      opened: [{ id: 'c' }],
    });
    expect(await page.getSettings()).toMatchObject({ theme: 'dark', country: 'UK' });
  });

  it('adds nothing when it is added again', async () => {
    const page = await own.page();
    await page.switchHistory(true);
    const given = file({
      settings: { theme: 'dark' },
      saved: [answer('a', 'mine')],
      history: [{ id: 'b', day: DAY }],
    });
    await add(page, given);
    const before = await own.stored('local');
    expect(await add(page, given)).toEqual({ settings: {}, saved: [], notes: [], leftOut: 0, opened: [] });
    expect(await own.stored('local')).toEqual(before);
  });

  it('replaces no setting, and leaves what is kept on this device to its owner', async () => {
    const page = await own.page();
    await page.changeSettings({ theme: 'light' });
    await add(page, file({ settings: { theme: 'dark', badge: false, keep: false, history: true } }));
    expect(await page.getSettings()).toMatchObject({
      theme: 'light',
      badge: false,
      keep: true,
      history: false,
    });
  });

  it('puts its notes below those there are, and its answers after them', async () => {
    const page = await own.page();
    for (const id of ['a', 'b']) await page.saveAnswer(id);
    for (const saved of await page.getSaved()) await page.writeSaved({ ...saved, note: `here ${saved.id}` });
    await add(page, file({ saved: [answer('z'), answer('b', 'there b'), answer('a', 'here a')] }));
    expect(await page.getSaved()).toMatchObject([
      { id: 'b', note: 'here b\n\nthere b' },
      { id: 'a', note: 'here a' },
      { id: 'z', note: '' },
    ]);
  });

  it('leaves out a note that would be too long below the one there is, and says so', async () => {
    const page = await own.page();
    await page.saveAnswer('a');
    await page.writeSaved({ ...(await page.getSaved())[0]!, note: 'x'.repeat(page.NOTE_LIMIT - 3) });
    const additions = await add(page, file({ saved: [answer('a', 'there')] }));
    expect(additions).toMatchObject({ notes: [], leftOut: 1 });
    expect((await page.getSaved())[0]!.note).toMatch(/^x+$/);
  });

  it('brings no list of opened answers where none is wanted', async () => {
    const page = await own.page();
    await add(page, file({ history: [answer('a')] }));
    expect(await page.getOpened()).toEqual([]);
  });

  it('puts the answers it says were opened after those opened here', async () => {
    const page = await own.page();
    await page.switchHistory(true);
    await page.noteOpened('a');
    await add(page, file({ history: [{ id: 'b', day: DAY }] }));
    expect((await page.getOpened()).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each([
    ['strange', new Blob(['not JSON'])],
    ['strange', new Blob(['{"saved": []}'])],
    ['strange', new Blob(['null'])],
    ['newer', file({ version: 2 })],
    ['damaged', file({ version: 0 })],
    ['damaged', file({ saved: [{ id: 'a' }] })],
    ['damaged', file({ saved: [answer('a', 'x'.repeat(4001))] })],
    ['damaged', file({ saved: [answer('a', 'one'), answer('a', 'another')] })],
    ['damaged', file({ settings: { theme: 'purple' } })],
    ['large', new Blob([' '.repeat(10_000_001)])],
  ])('is refused when it is %s', async (why, given) => {
    const page = await own.page();
    expect(await page.readBackup(given)).toBe(why);
  });
});
