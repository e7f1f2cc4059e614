import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dangerAround, dangerOfPage, dangerOn, worst } from '../../../components/danger.ts';
import { OPTIONS_ANSWER } from '../../../components/help-note.tsx';
import type { Page } from '../../../components/use-page.ts';

const page = (help: 'crisis' | 'misconduct', address = 'https://a.example/') =>
  ({ tab: { id: 1, windowId: 1, address, complete: true }, report: { help } }) as Page;

const crisis = dangerOn('page', 'crisis');
const misconduct = dangerOn('answer', 'misconduct');

describe('the note that is shown', () => {
  it('is the one on crisis, wherever it comes from', () => {
    expect(worst(misconduct, crisis)).toBe(crisis);
    expect(worst(crisis, misconduct)).toBe(crisis);
  });

  it('is the nearest one on misconduct where nothing tells of crisis', () => {
    expect(worst(undefined, misconduct, dangerOn('page', 'misconduct'))).toBe(misconduct);
  });

  it('is none where nothing tells of danger', () => {
    expect(worst(dangerOn('page', null), dangerOn('answer', 'none'))).toBeUndefined();
  });

  it('goes along into an answer, but misconduct on the page stays with the list', () => {
    expect(dangerAround(page('crisis'), { safety: null })?.kind).toBe('crisis');
    expect(dangerAround(page('misconduct'), { safety: null })).toBeUndefined();
    expect(dangerAround(page('misconduct'), { safety: 'misconduct' })?.on).toBe('search');
  });

  it('belongs to one page of a tab: hiding it there hides it nowhere else', () => {
    const [one, place, other] = ['https://a.example/1', 'https://a.example/1#p3', 'https://a.example/2'].map(
      (address) => dangerOfPage(page('crisis', address))?.on,
    );
    expect(one).toBe(place);
    expect(one).not.toBe(other);
  });
});

it('the note on misconduct leads to an answer that there is', () => {
  const file = new URL(`../../../corpus/answers/wrong/${OPTIONS_ANSWER}.md`, import.meta.url);
  expect(existsSync(fileURLToPath(file))).toBe(true);
});
