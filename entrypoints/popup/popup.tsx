import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Open } from '../../components/answer-row.tsx';
import { Bar } from '../../components/bar.tsx';
import { dangerAround } from '../../components/danger.ts';
import { english } from '../../components/english.ts';
import { Foot } from '../../components/foot.tsx';
import { useShiftThrice } from '../../components/hide.tsx';
import { Icon } from '../../components/icon.tsx';
import { panel } from '../../components/icons.ts';
import { OpenAnswer } from '../../components/open-answer.tsx';
import { PageList } from '../../components/page-list.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { SearchResults } from '../../components/search-results.tsx';
import { SiteBar } from '../../components/site-bar.tsx';
import { Waiting } from '../../components/state.tsx';
import { t } from '../../components/text.ts';
import { useEscape } from '../../components/use-escape.ts';
import { useListKeys } from '../../components/use-list-keys.ts';
import { usePage } from '../../components/use-page.ts';
import { type Search, useSearch } from '../../components/use-search.ts';
import { useTrail } from '../../components/use-trail.ts';
import { activeTab } from '../../platform/active-tab.ts';
import type { View, Why } from '../../platform/messages.ts';
import { hasPanel, openPanel } from './open-panel.ts';

const MOST_RESULTS = 8;

const examples = ['search.example.1', 'search.example.2', 'search.example.3'] as const;

/** What one could ask, where the page itself asks nothing. */
function Examples({ search }: { search: Search }) {
  return (
    <section class="group">
      <h2 class="rows-title">{t('search.exampleTitle')}</h2>
      <ul class="examples">
        {examples.map((example) => (
          <li key={example}>
            <button type="button" class="link-button" {...english} onClick={() => search.setText(t(example))}>
              {t(example)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The toolbar's popup: search, and below an empty search the questions of the page in front. */
export function Popup() {
  const page = usePage({ readOnce: true });
  const search = useSearch(MOST_RESULTS);
  const trail = useTrail<{ id: string; why?: Why | undefined }>();
  const surface = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [windowId, setWindowId] = useState<number>();
  useListKeys(surface, field);

  useEffect(() => field.current?.focus(), []);

  // Known before the button can be pressed: the panel must open in the click itself.
  useEffect(() => {
    activeTab().then((tab) => setWindowId(tab?.windowId));
  }, []);

  // Firefox for Android shows the popup as a tab.
  useEffect(() => {
    browser.tabs.getCurrent().then((tab) => {
      if (tab) document.documentElement.dataset.bsForm = 'tab';
    });
  }, []);

  useEscape(trail.back);
  useShiftThrice(() => close());

  const { top } = trail;
  const open: Open = ({ id }, why) => trail.open({ id, why });
  const view = (): View => {
    if (top) return { view: 'answer', ...top };
    return search.found ? { view: 'search', text: search.text } : { view: 'page' };
  };
  const { report, denied } = page;
  const danger = dangerAround(page, search);
  const reading = report?.status === 'reading' && !report.questions.length;

  return (
    <div class="popup">
      {top ? (
        <Bar
          backTo={trail.depth > 1 ? t('act.back') : t(search.found ? 'search.results' : 'tabs.page')}
          onBack={trail.back}
        />
      ) : (
        <div class="popup-search">
          <SearchBox field={field} text={search.text} onText={search.setText} />
        </div>
      )}
      {top && (
        <main class="popup-main" key={top.id}>
          <OpenAnswer
            which={{ id: top.id }}
            why={top.why}
            size="popup"
            danger={danger}
            engine={report?.engine}
            onOpen={open}
          />
        </main>
      )}
      <main ref={surface} class="popup-main" hidden={top !== undefined}>
        <h1 class="unseen">{t('app.name')}</h1>
        {search.found ? (
          <SearchResults search={search} onOpen={open} />
        ) : (
          <>
            <SiteBar page={page} mayTurnOff />
            {denied && <p class="meta">{t('page.denied.body')}</p>}
            {reading && <Waiting />}
            <PageList page={page} onOpen={open} onWent={() => close()} />
            {!report?.questions.length && !reading && <Examples search={search} />}
          </>
        )}
      </main>
      <Foot>
        {hasPanel && windowId !== undefined && (
          <button type="button" class="bar-button" onClick={() => openPanel(windowId, view())}>
            <Icon shape={panel} flip />
            {t('act.panel')}
          </button>
        )}
      </Foot>
    </div>
  );
}
