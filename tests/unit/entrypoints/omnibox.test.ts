import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Match, Row } from '../../../platform/messages.ts';

/** The address bar as the browser gives it: what was suggested, and what each event calls. */
const bar = vi.hoisted(() => {
  const listeners: Record<string, (...args: never[]) => unknown> = {};
  const event = (name: string) => ({
    addListener: (listener: (...args: never[]) => unknown) => {
      listeners[name] = listener;
    },
  });
  return {
    listeners,
    defaults: [] as string[],
    opened: [] as unknown[],
    browser: {
      omnibox: {
        onInputStarted: event('started'),
        onInputChanged: event('changed'),
        onInputEntered: event('entered'),
        setDefaultSuggestion: ({ description }: { description: string }) => bar.defaults.push(description),
      },
      tabs: { query: async () => [{ id: 7 }] },
      storage: { local: { get: async () => ({}) } },
      i18n: { getUILanguage: () => 'en-GB' },
    },
  };
});

const row = (id: string, question: string): Row => ({
  id,
  number: 1,
  question,
  verdict: 'ask-first',
  short: 'Some say "yes" & some <no>.',
  topic: 'touch',
  audience: 'client',
  safety: 'none',
  sourceCount: 3,
  reviewed: '2026-11-22',
});
const hug = row('ask-for-hug', 'Can I hug my therapist?');
const friends = row('friends-after', 'Can we be friends afterwards?');
const replies = { matches: [] as Match[], confident: false };
let found: Row[] = [];

vi.mock('wxt/browser', () => ({ browser: bar.browser }));
vi.mock('../../../entrypoints/background/questions.ts', () => ({
  rowsFor: async (_text: string, most: number) => found.slice(0, most),
  answerOne: async () => ({ ...replies, safety: null }),
}));
vi.mock('../../../entrypoints/background/panel.ts', () => ({
  openInTab: async (view: unknown, tabId: number) => bar.opened.push([view, tabId]),
}));

const { watchOmnibox } = await import('../../../entrypoints/background/omnibox.ts');
watchOmnibox();

const type = async (text: string) => {
  const suggest = vi.fn();
  await bar.listeners.changed!(text as never, suggest as never);
  return suggest.mock.calls[0]![0] as { content: string; description: string }[];
};
const enter = async (text: string) => {
  bar.listeners.entered!(text as never);
  await vi.waitFor(() => expect(bar.opened).toHaveLength(1));
  return bar.opened[0];
};

beforeEach(() => {
  bar.defaults.length = 0;
  bar.opened.length = 0;
  found = [];
  Object.assign(replies, { matches: [], confident: false });
});

describe('the address bar after "bs"', () => {
  it('shows up to six questions with their answers as one types, with nothing the browser takes for XML', async () => {
    found = Array.from({ length: 9 }, () => hug);
    const rows = await type('hug');
    expect(rows).toHaveLength(6);
    expect(rows[0]).toEqual({
      content: 'Can I hug my therapist?',
      description: 'Can I hug my therapist? Some say &quot;yes&quot; &amp; some &lt;no&gt;.',
    });
    expect(bar.defaults).toEqual(['Search: hug']);
  });

  it('says so where there is no sourced answer', async () => {
    expect(await type('how tall is the tower')).toEqual([]);
    expect(bar.defaults).toEqual(['No sourced answer. Press Enter to see related topics.']);
  });

  it('opens the suggestion one chose', async () => {
    found = [hug];
    expect(await enter('Can I hug my therapist?')).toEqual([{ view: 'answer', id: 'ask-for-hug' }, 7]);
  });

  it('opens the answer it is sure of for words of one’s own', async () => {
    found = [hug];
    Object.assign(replies, { matches: [{ row: friends, confidence: 0.9, because: [] }], confident: true });
    expect(await enter('can we stay mates after')).toEqual([{ view: 'answer', id: 'friends-after' }, 7]);
  });

  it('opens a search where it is not sure', async () => {
    found = [hug];
    expect(await enter('hug or not')).toEqual([{ view: 'search', text: 'hug or not' }, 7]);
  });
});
