import { browser } from 'wxt/browser';
import { t } from '../../components/text.ts';
import type { Row } from '../../platform/messages.ts';
import { openInTab } from './panel.ts';
import { answerOne, rowsFor } from './questions.ts';
import { speakReadersLanguage } from './readers-language.ts';

const MOST = 6;

/** Chrome reads descriptions as XML, Firefox as text. */
const plain = (text: string) =>
  import.meta.env.FIREFOX
    ? text
    : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const suggestion = (row: Row) => ({
  content: row.question,
  description: plain(`${row.question} ${row.short}`),
});

async function enter(text: string): Promise<void> {
  const [[first], { confident, matches }] = await Promise.all([rowsFor(text, 1), answerOne(text)]);
  const chosen = first?.question === text ? first : confident ? matches[0]?.row : undefined;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  await openInTab(chosen ? { view: 'answer', id: chosen.id } : { view: 'search', text }, tab?.id);
}

/** `bs` and words in the address bar: live rows, and Enter opens the answer in the current tab. */
export function watchOmnibox(): void {
  if (!browser.omnibox) return;
  browser.omnibox.onInputStarted.addListener(async () => {
    await speakReadersLanguage();
    browser.omnibox.setDefaultSuggestion({ description: plain(t('omni.default')) });
  });
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const [rows] = await Promise.all([rowsFor(text, MOST), speakReadersLanguage()]);
    browser.omnibox.setDefaultSuggestion({
      description: plain(rows.length ? t('omni.search', { text }) : t('omni.none')),
    });
    suggest(rows.map(suggestion));
  });
  browser.omnibox.onInputEntered.addListener((text) => {
    enter(text);
  });
}
