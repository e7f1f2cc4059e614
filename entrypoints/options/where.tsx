import { useState } from 'preact/hooks';
import { AddSite } from '../../components/add-site.tsx';
import { say } from '../../components/status.tsx';
import { t } from '../../components/text.ts';
import { useSites } from '../../components/use-sites.ts';
import { giveSiteBack } from '../../platform/grants.ts';
import { siteName } from '../../platform/site-pattern.ts';
import { Section } from './section.tsx';

/** The sites that are on, as the browser has them; each can be removed, others added. */
export function Where() {
  const [sites] = useSites();
  const [problem, setProblem] = useState<string>();
  const granted = sites.state === 'ready' ? sites.value : [];

  const remove = async (pattern: string, site: string) => {
    const gone = await giveSiteBack(pattern).catch(() => false);
    setProblem(gone ? undefined : t('site.stays', { site }));
    say(t(gone ? 'site.marksOff' : 'site.stays', { site }));
    // The button is gone with its row.
    if (gone) document.getElementById('where-title')?.focus({ preventScroll: true });
  };

  return (
    <Section part="where" lede={t('set.whereNote')} problem={problem}>
      <div class="box">
        {sites.state === 'failed' && <p class="box-row problem">{t('site.unread')}</p>}
        {sites.state === 'ready' && !granted.length && <p class="box-row quiet">{t('site.none')}</p>}
        {granted.length > 0 && (
          <ul aria-label={t('site.list')}>
            {granted.map((pattern) => {
              const site = siteName(pattern) ?? t('site.every');
              return (
                <li key={pattern} class="box-row">
                  <bdi class="box-words">{site}</bdi>
                  <button
                    type="button"
                    class="bar-button"
                    aria-label={t('site.remove', { site })}
                    onClick={() => remove(pattern, site)}
                  >
                    {t('act.remove')}
                  </button>
                </li>
              );
            })}
          </ul>
        )}
        <div class="box-row">
          <AddSite label={t('site.address')} granted={granted} />
        </div>
      </div>
    </Section>
  );
}
