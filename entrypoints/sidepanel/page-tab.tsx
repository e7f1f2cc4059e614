import { browser } from 'wxt/browser';
import type { Open } from '../../components/answer-row.tsx';
import { Icon } from '../../components/icon.tsx';
import { globe, info, lock, page as pageIcon, pause, reload } from '../../components/icons.ts';
import { PageList } from '../../components/page-list.tsx';
import { SiteBar } from '../../components/site-bar.tsx';
import { Failed, State, Waiting } from '../../components/state.tsx';
import { t } from '../../components/text.ts';
import type { Page } from '../../components/use-page.ts';
import { usePause } from '../../components/use-pause.ts';

/** Why there is no list yet, or why there will be none. */
function NoReport({ page }: { page: Page }) {
  const { site, tab, denied, turnOn } = page;
  if (!site || !tab) return <Waiting />;
  if (!site.readable)
    return <State icon={lock} title={t('page.locked.title')} body={t('page.locked.body')} />;
  if (!site.pattern)
    return <State icon={pageIcon} title={t('page.unknown.title')} body={t('page.unknown.body')} />;
  if (!site.enabled)
    return (
      <State
        icon={denied ? info : globe}
        title={t(denied ? 'page.denied.title' : 'page.off.title')}
        body={t(denied ? 'page.denied.body' : 'page.off.body')}
      >
        <button type="button" class={denied ? 'button' : 'button button-main'} onClick={turnOn}>
          {t('page.off.do')}
        </button>
      </State>
    );
  if (!tab.complete) return <Waiting />;
  return (
    <State icon={reload} title={t('page.stale.title')} body={t('page.stale.body')}>
      <button type="button" class="button" onClick={() => browser.tabs.reload(tab.id)}>
        <Icon shape={reload} />
        {t('updated.do')}
      </button>
    </State>
  );
}

/** Nothing is read here for a while, because the reader wished so. */
function Paused({ host }: { host: string }) {
  const { until } = usePause(host);
  if (until === undefined) return <Waiting />;
  return <State icon={pause} title={t('pause.title')} body={t('pause.body', { time: until })} />;
}

/** The page in front: its questions, or in plain words why there are none. */
export function PageTab({ page, onOpen }: { page: Page; onOpen: Open }) {
  const { report } = page;
  if (page.failed) return <Failed again={page.refresh} />;
  if (!report) return <NoReport page={page} />;
  const none = !report.questions.length;
  return (
    <>
      <SiteBar page={page} mayTurnOff={false} />
      <PageList page={page} onOpen={onOpen} />
      {none && report.status === 'reading' && <Waiting />}
      {report.status === 'paused' && <Paused host={page.site?.host ?? ''} />}
      {none && report.status !== 'reading' && report.status !== 'paused' && (
        <State icon={pageIcon} title={t('page.none.title')} body={t('page.none.body')} />
      )}
    </>
  );
}
