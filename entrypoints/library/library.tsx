import { useEffect, useRef, useState } from 'preact/hooks';
import { AnswerRow } from '../../components/answer-row.tsx';
import { Brand } from '../../components/brand.tsx';
import { dangerOfSearch } from '../../components/danger.ts';
import { english } from '../../components/english.ts';
import { Explain } from '../../components/explain.tsx';
import { SettingsButton } from '../../components/foot.tsx';
import { HideButton, useShiftThrice } from '../../components/hide.tsx';
import { Icon } from '../../components/icon.tsx';
import { back } from '../../components/icons.ts';
import { OpenAnswer } from '../../components/open-answer.tsx';
import { PrivateLine } from '../../components/private-line.tsx';
import { SavedList } from '../../components/saved-list.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { SearchResults } from '../../components/search-results.tsx';
import { useSingleKey } from '../../components/single-keys.ts';
import { Failed, Waiting } from '../../components/state.tsx';
import { t } from '../../components/text.ts';
import { useEscape } from '../../components/use-escape.ts';
import { useListKeys } from '../../components/use-list-keys.ts';
import { useLoaded } from '../../components/use-loaded.ts';
import { useSearch } from '../../components/use-search.ts';
import { tellBackground } from '../../platform/channel.ts';
import { onHandedOver, takeHandedOver } from '../../platform/handover.ts';
import { closeTab } from '../../platform/leave.ts';
import type { View } from '../../platform/messages.ts';
import { type Listed, TopicNav, type TopicRows } from './topic-nav.tsx';
import { useAddress } from './use-address.ts';

const MOST_RESULTS = 20;

/** Where a list lives. */
const listAddress = (listed: Listed) => (typeof listed === 'number' ? `#t/${listed}` : `#${listed}`);

/**
 * Which list stands beside the address: the topic it names; for an answer the list it was opened from, or its own
 * topic.
 */
function useListed(topics: TopicRows[], address: ReturnType<typeof useAddress>): Listed {
  const last = useRef<Listed | undefined>(undefined);
  if (address.at === 'topic' && topics[address.number]) last.current = address.number;
  else if (address.at === 'saved') last.current = 'saved';
  else if (address.at !== 'answer') last.current = 'all';
  else if (topics.length) {
    const home = topics.findIndex(({ rows }) => rows.some(({ number }) => number === address.number));
    if (typeof last.current !== 'string' && home >= 0) last.current = home;
  }
  return last.current ?? 'all';
}

/** Prints the answer that an address asked to have printed; the address then names the answer alone. */
function printOnce(): void {
  history.replaceState(null, '', location.hash.replace('p', 'a'));
  print();
}

/** The library: topics, questions, answer, beside one another where there is room. */
export function Library() {
  const address = useAddress();
  const search = useSearch(MOST_RESULTS);
  const [loaded, again] = useLoaded(() => tellBackground('topics', null), []);
  const [handed, setHanded] = useState<View>();
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useListKeys(list, field);
  useShiftThrice(closeTab);

  const { setText } = search;
  useEffect(() => {
    if (address.at !== 'handed') return;
    const end = new AbortController();
    const take = async () => {
      const view = await takeHandedOver('library');
      if (view?.view === 'search') setText(view.text);
      else if (view) setHanded(view);
    };
    onHandedOver('library', take, end.signal);
    take();
    return () => end.abort();
  }, [address.at, setText]);

  const topics = loaded.state === 'ready' ? loaded.value : [];
  const all = topics.flatMap(({ rows }) => rows);
  const listed = useListed(topics, address);
  const current = address.at === 'answer' ? address.number : undefined;
  const explained = address.at === 'handed' && handed?.view === 'explain' ? handed : undefined;
  const open = current !== undefined || explained !== undefined;
  const danger = dangerOfSearch(search);
  const topic = typeof listed === 'number' ? topics[listed] : undefined;
  const saved = listed === 'saved' && !search.found;

  const toList = () => {
    if (!open) return false;
    location.hash = listAddress(listed);
    list.current?.querySelector<HTMLElement>('.row-link[aria-current]')?.focus();
    return true;
  };
  useEscape(toList);
  useSingleKey('back', toList);

  const title = t(open ? 'answer.title' : 'act.library');
  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <div class={open ? 'library library-open' : 'library'}>
      <header class="library-head">
        <a class="library-name" href="#all">
          <Brand />
          <h1 class="library-title">{t('act.library')}</h1>
        </a>
        <div class="library-search">
          <SearchBox
            field={field}
            text={search.text}
            onText={setText}
            placeholder={all.length ? t('search.all', { n: all.length }) : undefined}
          />
        </div>
        <div class="library-actions">
          <HideButton onHide={closeTab} />
          <SettingsButton />
        </div>
      </header>
      <TopicNav topics={topics} chosen={search.found ? undefined : listed} onChoose={() => setText('')} />
      <div class="library-list" ref={list}>
        {search.found && <SearchResults search={search} current={current} noted={open} />}
        {saved && (
          <section aria-labelledby="listed">
            <h2 class="library-listed" id="listed">
              {t('tabs.saved')}
            </h2>
            <PrivateLine />
            <SavedList current={current} />
          </section>
        )}
        {!search.found && !saved && loaded.state === 'waiting' && <Waiting />}
        {!search.found && !saved && loaded.state === 'failed' && <Failed again={again} />}
        {!search.found && !saved && loaded.state === 'ready' && (
          <section aria-labelledby="listed">
            <h2 class="library-listed" id="listed">
              {topic ? <span {...english}>{topic.topic.title}</span> : t('topics.all')}
            </h2>
            <ul class="rows">
              {(topic?.rows ?? all).map((row) => (
                <AnswerRow key={row.id} row={row} current={row.number === current} />
              ))}
            </ul>
          </section>
        )}
      </div>
      <main class="library-answer">
        {open && (
          <a class="bar-button library-back" href={listAddress(listed)}>
            <Icon shape={back} flip />
            {t('act.back')}
          </a>
        )}
        {current !== undefined && (
          <OpenAnswer
            which={{ number: current }}
            size="full"
            danger={danger}
            onShown={address.at === 'answer' && address.print ? printOnce : undefined}
            onPrint={() => print()}
          />
        )}
        {explained && <Explain text={explained.text} title={explained.title} size="full" danger={danger} />}
        {!open && <p class="quiet">{t('app.tagline')}</p>}
      </main>
    </div>
  );
}
