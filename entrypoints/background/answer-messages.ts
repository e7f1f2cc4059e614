import { answerAsBackground } from '../../platform/channel.ts';
import { helpLines, termFor, termViews, viewOf } from './answers.ts';
import { showOnToolbar } from './badge.ts';
import { openPanel } from './panel.ts';
import { answerOne, answerPosts, rowsFor } from './questions.ts';
import { textsIn } from './readers-language.ts';
import { rows } from './rows.ts';
import { loadScript, readPage, siteState, styleFrames } from './sites.ts';

/** Answers every message meant for the background. */
export function answerMessages(): void {
  answerAsBackground({
    ask: ({ text, context }) => answerOne(text, context),
    askPosts: (posts) => answerPosts(posts),
    search: async ({ text, limit }) => {
      const [reply, rows] = await Promise.all([answerOne(text), rowsFor(text, limit)]);
      return { reply, rows };
    },
    answer: (which) => viewOf(which),
    term: ({ text }) => termFor(text),
    terms: () => termViews(),
    help: () => helpLines(),
    topics: async () => (await rows()).byTopic(),
    pageChanged: ({ status, marked }, sender) => showOnToolbar(sender.tab?.id, status, marked),
    texts: async ({ language }) => textsIn(language),
    loadReader: (_request, sender) => loadScript('content-script.js', sender),
    loadCard: (_request, sender) => loadScript('card.js', sender),
    styleFrames: (_request, sender) => styleFrames(sender),
    openPanel: ({ view }, sender) => openPanel(view, sender.tab),
    readPage: ({ tabId }) => readPage(tabId),
    siteState: ({ tabId }) => siteState(tabId),
  });
}
