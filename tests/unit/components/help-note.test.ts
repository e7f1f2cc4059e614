import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dangerOn, OPTIONS_ANSWER, worst } from '../../../components/help-note.tsx';
import { dangerOfPage } from '../../../components/page-list.tsx';
import type { Page } from '../../../components/use-page.ts';

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

  it('belongs to one page of a tab: hiding it there hides it nowhere else', () => {
    const page = (address: string) =>
      ({ tab: { id: 1, windowId: 1, address, complete: true }, report: { help: 'crisis' } }) as Page;
    const [one, other] = ['https://a.example/1', 'https://a.example/2'].map(
      (address) => dangerOfPage(page(address))?.on,
    );
    expect(one).toBeDefined();
    expect(one).not.toBe(other);
  });
});

it('the note on misconduct leads to an answer that there is', () => {
  const file = new URL(`../../../corpus/answers/wrong/${OPTIONS_ANSWER}.md`, import.meta.url);
  expect(existsSync(fileURLToPath(file))).toBe(true);
});
