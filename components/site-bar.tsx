import { Pause } from './pause.tsx';
import { Switch } from './switch.tsx';
import { t } from './text.ts';
import type { Page } from './use-page.ts';

/** The site's name, the way to turn it on or off; where the page is read, the switch for marks and the pause. */
export function SiteBar({ page, mayTurnOff }: { page: Page; mayTurnOff: boolean }) {
  const { site, report, turnOn, turnOff, setMarks } = page;
  if (!site?.host) return null;
  return (
    <div class="site">
      <bdi class="site-host">{site.host}</bdi>
      {!site.enabled && (
        <button type="button" class="link-button" onClick={turnOn}>
          {t('page.off.do')}
        </button>
      )}
      {site.enabled && mayTurnOff && (
        <button type="button" class="link-button" onClick={turnOff}>
          {t('page.turnOff')}
        </button>
      )}
      {report && report.status !== 'paused' && (
        <Switch words={t('page.marks')} on={report.marksOn} onSwitch={setMarks} />
      )}
      {/* What was read once is not to be written down. */}
      {report && (site.enabled || report.status === 'paused') && <Pause host={site.host} />}
    </div>
  );
}
