import { useEffect, useRef, useState } from 'preact/hooks';
import type { Open } from '../../components/answer-row.tsx';
import { Bar } from '../../components/bar.tsx';
import { dangerAround } from '../../components/danger.ts';
import { Explain } from '../../components/explain.tsx';
import { Foot } from '../../components/foot.tsx';
import { HelpLines } from '../../components/help-lines.tsx';
import { HideButton, useShiftThrice } from '../../components/hide.tsx';
import { OpenAnswer } from '../../components/open-answer.tsx';
import { SavedList } from '../../components/saved-list.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { SearchResults } from '../../components/search-results.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { t } from '../../components/text.ts';
import { TopicList } from '../../components/topic-list.tsx';
import { useEscape } from '../../components/use-escape.ts';
import { useKept } from '../../components/use-kept.ts';
import { useListKeys } from '../../components/use-list-keys.ts';
import { usePage } from '../../components/use-page.ts';
import { useSearch } from '../../components/use-search.ts';
import { useTrail } from '../../components/use-trail.ts';
import { onHandedOver, takeHandedOver } from '../../platform/handover.ts';
import { closePanel } from '../../platform/leave.ts';
import type { View } from '../../platform/messages.ts';
import { PageTab } from './page-tab.tsx';

const MOST_RESULTS = 12;

const TABS = ['page', 'topics', 'saved'] as const;

/** The side panel: this page's questions, all topics, search; an answer opens in place of the list. */
export function Panel() {
  const page = usePage({ readOnce: false });
  const search = useSearch(MOST_RESULTS);
  const trail = useTrail<View>();
  const [tab, setTab] = useState<(typeof TABS)[number]>('page');
  const surface = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useListKeys(surface, field);
  const hide = () => {
    page.goBack();
    closePanel();
  };
  useShiftThrice(hide);

  const show = (view: View) => {
    if (view.view === 'answer' || view.view === 'explain' || view.view === 'help') return trail.reset(view);
    trail.reset();
    setTab('page');
    search.setText(view.view === 'search' ? view.text : '');
    if (view.view === 'page')
      requestAnimationFrame(() => surface.current?.querySelector<HTMLElement>('[role="tab"]')?.focus());
  };
  const latestShow = useRef(show);
  latestShow.current = show;

  useEffect(() => {
    const end = new AbortController();
    const take = async () => {
      const view = await takeHandedOver('panel');
      if (view) latestShow.current(view);
    };
    onHandedOver('panel', take, end.signal);
    take();
    return () => end.abort();
  }, []);

  useEscape(trail.back);

  const open: Open = ({ id }, why) => trail.open({ view: 'answer', id, why });
  const { top } = trail;
  const danger = dangerAround(page, search);
  const listName = search.found ? t('search.results') : t(`tabs.${tab}`);
  const [kept] = useKept();
  const counts = {
    page: page.report?.questions.length || undefined,
    topics: undefined,
    saved: (kept.state === 'ready' && kept.value.saved.length) || undefined,
  };
  const engine = page.report?.engine;

  return (
    <div class="panel">
      {top && (
        <>
          <Bar backTo={trail.depth > 1 ? t('act.back') : listName} onBack={trail.back}>
            <HideButton onHide={hide} />
          </Bar>
          <main class="panel-main" key={top.view === 'answer' ? top.id : ''}>
            {top.view === 'answer' && (
              <OpenAnswer
                which={{ id: top.id }}
                why={top.why}
                size="full"
                danger={danger}
                engine={engine}
                onOpen={open}
              />
            )}
            {top.view === 'explain' && (
              <Explain
                text={top.text}
                title={top.title}
                size="full"
                danger={danger}
                engine={engine}
                onOpen={open}
              />
            )}
            {top.view === 'help' && <HelpLines onOpen={open} />}
          </main>
        </>
      )}
      <main ref={surface} class="panel-main" hidden={top !== undefined}>
        <h1 class="unseen">{t('app.name')}</h1>
        <div class="panel-search">
          <SearchBox field={field} text={search.text} onText={search.setText} />
        </div>
        {search.found ? (
          <SearchResults search={search} onOpen={open} />
        ) : (
          <Tabs
            label={t('app.name')}
            tabs={TABS.map((name) => ({ name, words: t(`tabs.${name}`), count: counts[name] }))}
            chosen={tab}
            onChoose={setTab}
          >
            {tab === 'page' && <PageTab page={page} onOpen={open} />}
            {tab === 'topics' && <TopicList onOpen={open} />}
            {tab === 'saved' && (
              <>
                <h2 class="unseen">{t('tabs.saved')}</h2>
                <SavedList onOpen={open} />
              </>
            )}
          </Tabs>
        )}
      </main>
      <Foot />
    </div>
  );
}
