import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { own } from './own-browser.ts';

const START = new Date('2026-11-22T10:00:00Z');
const minutes = (n: number) => vi.setSystemTime(new Date(START.getTime() + n * 60_000));

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a pause', () => {
  it('holds for one site, for an hour', async () => {
    const { pause, pausedUntil } = await own.page();
    await pause('boards.example');
    minutes(59);
    expect(await pausedUntil('boards.example')).toBe(START.getTime() + 3_600_000);
    expect(await pausedUntil('talk.example')).toBeUndefined();
    minutes(60);
    expect(await pausedUntil('boards.example')).toBeUndefined();
  });

  it('holds everywhere, and is ended from anywhere', async () => {
    const { pause, pausedUntil, resume } = await own.page();
    await pause('boards.example');
    await pause();
    expect(await pausedUntil('talk.example')).toBeDefined();
    await resume('boards.example');
    expect(await pausedUntil('talk.example')).toBeUndefined();
    expect(await pausedUntil('boards.example')).toBeUndefined();
  });

  it('never lasts longer, though the clock is set back', async () => {
    const { pause, pausedUntil } = await own.page();
    await pause('boards.example');
    minutes(-10);
    expect(await pausedUntil('boards.example')).toBeUndefined();
  });

  it('leaves no trace of the site once it is over and another begins', async () => {
    const { pause } = await own.page();
    await pause('boards.example');
    minutes(61);
    await pause('talk.example');
    expect(Object.keys(await own.stored('local'))).toEqual(['pause/talk.example']);
  });

  it('does not hold by what is no time', async () => {
    const { pausedUntil } = await own.page();
    await own.store('local', { 'pause/boards.example': 'always' });
    expect(await pausedUntil('boards.example')).toBeUndefined();
  });
});
