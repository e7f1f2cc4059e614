import type { ComponentChild } from 'preact';
import { english } from '../../components/english.ts';
import { type TextKey, t } from '../../components/text.ts';
import { useKept } from '../../components/use-kept.ts';
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

/** All questions, what is saved, or one topic's questions, by its number in the list of topics. */
export type Listed = 'all' | 'saved' | number;

/** The topics, with how many questions each has, and below them the pages beside the answers. */
export function TopicNav(props: {
  topics: TopicRows[];
  chosen: Listed | undefined;
  /** Called when a topic is chosen, even the one that is open already. */
  onChoose: () => void;
}) {
  const { topics, chosen, onChoose } = props;
  const total = topics.reduce((sum, { rows }) => sum + rows.length, 0);
  const [kept] = useKept();
  const saved = kept.state === 'ready' ? kept.value.saved.length : 0;
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
        {item('#saved', t('tabs.saved'), saved, chosen === 'saved')}
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
