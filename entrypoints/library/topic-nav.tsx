import type { ComponentChild } from 'preact';
import { english } from '../../components/english.ts';
import { type TextKey, t } from '../../components/text.ts';
import type { Row } from '../../platform/messages.ts';

/** Pages beside the answers. */
const PAGES: [address: string, words: TextKey][] = [
  ['glossary.html', 'glossary.title'],
  ['how-we-know.html', 'how.title'],
  ['help.html', 'help.link'],
];

/** A topic and its questions. */
export interface TopicRows {
  topic: { id: string; title: string };
  rows: Row[];
}

/** The topics, with how many questions each has, and below them the pages beside the answers. */
export function TopicNav(props: {
  topics: TopicRows[];
  chosen: 'all' | number | undefined;
  /** Called when a topic is chosen, even the one that is open already. */
  onChoose: () => void;
}) {
  const { topics, chosen, onChoose } = props;
  const total = topics.reduce((sum, { rows }) => sum + rows.length, 0);
  const item = (address: string, words: ComponentChild, count: number, here: boolean) => (
    <li key={address}>
      <a class="topic" href={address} aria-current={here ? 'true' : undefined} onClick={onChoose}>
        <span>{words}</span>
        <span class="count">{count}</span>
      </a>
    </li>
  );
  return (
    <nav class="library-topics" aria-label={t('tabs.topics')}>
      <ul class="topics">
        {item('#all', t('topics.all'), total, chosen === 'all')}
        {topics.map(({ topic, rows }, i) =>
          item(`#t/${i}`, <span {...english}>{topic.title}</span>, rows.length, chosen === i),
        )}
      </ul>
      <ul class="topics library-pages">
        {PAGES.map(([address, words]) => (
          <li key={address}>
            <a class="topic" href={address}>
              {t(words)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
