import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type ActiveTab, activeTab, onActiveTab } from '../platform/active-tab.ts';
import { onPageChanged, tellBackground, tellPage } from '../platform/channel.ts';
import { askForSite, giveSiteBack, onGrants } from '../platform/grants.ts';
import type { PageReport, SiteState } from '../platform/messages.ts';
import { say } from './status.tsx';
import { t } from './text.ts';

/** The page in front: its tab, whether its site is on, and what was found (null where nothing reads it). */
interface PageNow {
  tab: ActiveTab;
  site: SiteState;
  report: PageReport | null;
}

async function look(readOnce: boolean): Promise<PageNow | undefined> {
  const tab = await activeTab();
  if (!tab) return undefined;
  const site = await tellBackground('siteState', { tabId: tab.id });
  const report = () => tellPage(tab.id, 'report', null).catch(() => null);
  let found = await report();
  if (!found && readOnce && site.readable && (await tellBackground('readPage', { tabId: tab.id })))
    found = await report();
  return { tab, site, report: found };
}

/**
 * The page in front of the reader, kept up to date: another tab, another page, a new mark, a grant.
 *
 * @param readOnce whether a page that nothing reads yet is read now: the toolbar's click is the grant for it
 */
export function usePage({ readOnce }: { readOnce: boolean }) {
  const [now, setNow] = useState<PageNow | 'failed' | undefined>();
  const [denied, setDenied] = useState<string>();
  const latest = useRef(0);
  const mayRead = useRef(readOnce);

  const refresh = useCallback(() => {
    const turn = ++latest.current;
    look(mayRead.current).then(
      (found) => turn === latest.current && setNow(found),
      () => turn === latest.current && setNow('failed'),
    );
  }, []);

  useEffect(() => {
    const end = new AbortController();
    onActiveTab(refresh, end.signal);
    onPageChanged(refresh, end.signal);
    onGrants(refresh, end.signal);
    refresh();
    return () => end.abort();
  }, [refresh]);

  const page = now === 'failed' ? undefined : now;
  const pattern = page?.site.pattern;

  return {
    ...page,
    failed: now === 'failed',
    refresh,
    /** Whether the reader has said no to the browser's question for this site. */
    denied: denied !== undefined && denied === pattern,
    /** Turns the site on; straight from a click. */
    turnOn: () => {
      if (!pattern) return;
      askForSite(pattern).then((agreed) => {
        setDenied(agreed ? undefined : pattern);
        refresh();
      });
    },
    turnOff: () => {
      if (!pattern) return;
      // Off is off: the toolbar's grant is not used to read the page again.
      mayRead.current = false;
      giveSiteBack(pattern).then(
        (gone) => gone && say(t('page.offHere', { host: page.site.host ?? '' })),
        refresh,
      );
    },
    setMarks: (on: boolean) => {
      if (!page) return;
      tellPage(page.tab.id, 'setMarks', { on })
        .then(() => say(t(on ? 'page.marksOn' : 'page.marksOff')))
        // The page is gone, or its script is: looking again shows which.
        .catch(() => undefined)
        .then(refresh);
    },
    /** Shows the reader where on the page a question stands. Returns whether it is still there. */
    goTo: async (key: string): Promise<boolean> => {
      if (!page) return false;
      const there = await tellPage(page.tab.id, 'goTo', { key }).catch(() => false);
      if (!there) say(t('page.gone'));
      return there;
    },
    /** Takes the page back to where the reader was before. Is on its way when the call returns. */
    goBack: () => {
      // A page that is gone has no way back.
      if (page) tellPage(page.tab.id, 'goBack', null).catch(() => undefined);
    },
  };
}

export type Page = ReturnType<typeof usePage>;
