import { describe, expect, it } from 'vitest';
import { changeKey, FIRST_KEYS } from '../../../platform/single-keys.ts';
import { own } from './own-browser.ts';

describe('a key of one’s own', () => {
  it.each([
    ['k', 'k'],
    [' K ', 'k'],
    [';', ';'],
    ['7', '7'],
    ['ж', 'ж'],
    ['س', 'س'],
  ])('may be %j', (typed, key) => {
    expect(changeKey(FIRST_KEYS, 'save', typed)).toEqual({ keys: { ...FIRST_KEYS, save: key } });
  });

  it.each(['', ' ', 'Enter', 'kk', 'Ctrl+S', '\t', '\u200b'])('may not be %j', (typed) => {
    expect(changeKey(FIRST_KEYS, 'save', typed)).toEqual({ refused: 'notOne' });
  });

  it('does one thing only, and may stay what it is', () => {
    expect(changeKey(FIRST_KEYS, 'save', 'C')).toEqual({ refused: 'taken', by: 'copy' });
    expect(changeKey(FIRST_KEYS, 'save', 's')).toEqual({ keys: FIRST_KEYS });
    expect(changeKey({ ...FIRST_KEYS, copy: 'k' }, 'save', 'c')).toEqual({
      keys: { ...FIRST_KEYS, copy: 'k', save: 'c' },
    });
  });

  it('is kept, goes with the file of one’s own data, and is set back with everything else', async () => {
    const page = await own.page();
    await page.changeSettings({ keys: { ...FIRST_KEYS, save: 'k' } });
    const made = new Blob([JSON.stringify(await page.makeBackup())]);
    await page.resetSettings();
    expect((await page.getSettings()).keys).toEqual(FIRST_KEYS);

    const backup = await page.readBackup(made);
    if (typeof backup === 'string') throw new Error(backup);
    await page.addAll(await page.findAdditions(backup));
    expect((await page.getSettings()).keys).toEqual({ ...FIRST_KEYS, save: 'k' });
  });

  it('is not stored, and changes nothing, where two are the same', async () => {
    const page = await own.page();
    await page.changeSettings({ keys: { ...FIRST_KEYS, save: 'k' } });
    await expect(page.changeSettings({ keys: { ...FIRST_KEYS, save: 'c' } })).rejects.toThrow();
    expect((await page.getSettings()).keys.save).toBe('k');
  });
});
