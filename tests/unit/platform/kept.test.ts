import { describe, expect, it, vi } from 'vitest';
import { own } from './own-browser.ts';

const ids = (answers: { id: string }[]) => answers.map(({ id }) => id);

describe('saved answers', () => {
  it('are listed with the last one first, each with its day', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 22, 23, 30), toFake: ['Date'] });
    const { getSaved, saveAnswer } = await own.page();
    expect(await saveAnswer('a')).toBe(true);
    expect(await saveAnswer('b')).toBe(false);
    expect(await getSaved()).toMatchObject([
      { id: 'b', day: '2026-11-22', note: '' },
      { id: 'a', day: '2026-11-22', note: '' },
    ]);
    vi.useRealTimers();
  });

  it('are saved once, and keep their note when saved again', async () => {
    const { getSaved, saveAnswer, writeSaved } = await own.page();
    await saveAnswer('a');
    const [answer] = await getSaved();
    await writeSaved({ ...answer!, note: 'ask on Tuesday' });
    await saveAnswer('a');
    expect(await getSaved()).toMatchObject([{ id: 'a', note: 'ask on Tuesday' }]);
  });

  it('come back with their note, to their place, when one takes back a removal', async () => {
    const { getSaved, removeSaved, saveAnswer, writeSaved } = await own.page();
    for (const id of ['a', 'b', 'c']) await saveAnswer(id);
    const b = { ...(await getSaved())[1]!, note: 'mine' };
    await writeSaved(b);
    await removeSaved(b);
    expect(ids(await getSaved())).toEqual(['c', 'a']);
    await writeSaved(b);
    expect(await getSaved()).toMatchObject([{ id: 'c' }, { id: 'b', note: 'mine' }, { id: 'a' }]);
  });

  it('stay as they were when there is no room for more', async () => {
    const { getSaved, isFull, saveAnswer, writeSaved } = await own.page();
    await saveAnswer('a');
    const [answer] = await getSaved();
    own.refuseOnce('local');
    const error = await writeSaved({ ...answer!, note: 'too much' }).catch((e: unknown) => e);
    expect(isFull(error)).toBe(true);
    own.refuseOnce('local');
    await expect(saveAnswer('b')).rejects.toThrow();
    expect(await getSaved()).toMatchObject([{ id: 'a', note: '' }]);
  });

  it('leave with the browser when they are not kept on this device', async () => {
    const { changeSettings, getSaved, saveAnswer } = await own.page();
    await changeSettings({ keep: false });
    await saveAnswer('a');
    expect(ids(await getSaved())).toEqual(['a']);
    expect(Object.keys(await own.stored('local'))).toEqual(['settings']);
  });
});

describe('what is stored in another shape', () => {
  it.each([
    ['of a later version', { version: 2, id: 'a', words: 'my note' }],
    ['without its note', { version: 1, id: 'a', day: '2026-11-22', nth: 1 }],
    ['under another name', { version: 1, id: 'b', day: '2026-11-22', note: '', nth: 1 }],
    ['of no shape at all', 'my note'],
  ])('is set aside whole: %s', async (_, value) => {
    const { getAside, getSaved, saveAnswer } = await own.page();
    await own.store('local', { 'saved/a': value });
    await saveAnswer('a');
    expect(ids(await getSaved())).toEqual(['a']);
    expect(await getAside()).toEqual([{ name: 'saved/a', value }]);
  });

  it('does not push out what was set aside before', async () => {
    const { getAside, getSaved } = await own.page();
    for (const value of ['first', 'second']) {
      await own.store('local', { 'saved/a': value });
      await getSaved();
    }
    expect((await getAside()).map(({ value }) => value).sort()).toEqual(['first', 'second']);
  });

  it('goes only when the reader says so', async () => {
    const { forgetAside, getAside, getKept } = await own.page();
    await own.store('local', { 'saved/a': 1, history: 2 });
    expect(await getKept()).toMatchObject({ saved: [], opened: [], aside: 2 });
    await forgetAside();
    expect(await getAside()).toEqual([]);
  });
});

describe('keeping on this device', () => {
  it('moves everything to memory when switched off, and back when switched on', async () => {
    const { getKept, keepOnDevice, saveAnswer, switchHistory, noteOpened } = await own.page();
    await switchHistory(true);
    await saveAnswer('a');
    await noteOpened('b');
    await keepOnDevice(false);
    expect(Object.keys(await own.stored('local'))).toEqual(['settings']);
    expect(await getKept()).toMatchObject({ saved: [{ id: 'a' }], opened: [{ id: 'b' }] });
    await keepOnDevice(true);
    expect(await own.stored('session')).toEqual({});
    expect(await getKept()).toMatchObject({ saved: [{ id: 'a' }], opened: [{ id: 'b' }] });
  });

  it('stays as it was when there is no room in the other place', async () => {
    const { getSaved, getSettings, keepOnDevice, saveAnswer } = await own.page();
    await saveAnswer('a');
    own.refuseOnce('session');
    await expect(keepOnDevice(false)).rejects.toThrow();
    expect((await getSettings()).keep).toBe(true);
    expect(ids(await getSaved())).toEqual(['a']);
    expect(await own.stored('session')).toEqual({});
  });
});

describe('the list of opened answers', () => {
  it('is empty until it is switched on', async () => {
    const { getOpened, noteOpened, switchHistory } = await own.page();
    await noteOpened('a');
    expect(await getOpened()).toEqual([]);
    await switchHistory(true);
    await noteOpened('b');
    expect(ids(await getOpened())).toEqual(['b']);
  });

  it('has each answer once, the last one first, and a hundred at most', async () => {
    const { getOpened, noteOpened, switchHistory } = await own.page();
    await switchHistory(true);
    for (let i = 0; i <= 100; i++) await noteOpened(`${i}`);
    await noteOpened('50');
    const opened = ids(await getOpened());
    expect(opened).toHaveLength(100);
    expect(opened.slice(0, 3)).toEqual(['50', '100', '99']);
    expect(new Set(opened).size).toBe(100);
  });

  it('is forgotten when switched off', async () => {
    const { getOpened, noteOpened, switchHistory } = await own.page();
    await switchHistory(true);
    await noteOpened('a');
    await switchHistory(false);
    await switchHistory(true);
    expect(await getOpened()).toEqual([]);
  });
});

describe('a private window', () => {
  it('shows what is kept, and holds its own changes in the page alone', async () => {
    const usual = await own.page();
    await usual.saveAnswer('a');
    await usual.changeSettings({ theme: 'dark' });
    const before = [await own.stored('local'), await own.stored('session')];

    own.goPrivate();
    const hidden = await own.page();
    const changes = vi.fn();
    hidden.onKept(changes, new AbortController().signal);
    await hidden.saveAnswer('b');
    expect(changes).toHaveBeenCalled();
    await hidden.switchHistory(true);
    await hidden.noteOpened('c');
    await hidden.keepOnDevice(false);
    await hidden.removeSaved((await hidden.getSaved()).find(({ id }) => id === 'a')!);
    expect(await hidden.getKept()).toMatchObject({ saved: [{ id: 'b' }], opened: [{ id: 'c' }] });
    expect(await hidden.getSettings()).toMatchObject({ theme: 'dark', history: true, keep: false });
    expect([await own.stored('local'), await own.stored('session')]).toEqual(before);
  });
});

describe('settings set back', () => {
  it('leave what is kept where it is, and the list of opened answers as it is', async () => {
    const { changeSettings, getSettings, resetSettings } = await own.page();
    await changeSettings({ theme: 'dark', badge: false, keep: false, history: true });
    await resetSettings();
    expect(await getSettings()).toMatchObject({ theme: 'system', badge: true, keep: false, history: true });
  });
});
