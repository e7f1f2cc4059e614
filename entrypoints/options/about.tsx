import { browser } from 'wxt/browser';
import { longDay, t } from '../../components/text.ts';
import { useLoaded } from '../../components/use-loaded.ts';
import { tellBackground } from '../../platform/channel.ts';
import { Section } from './section.tsx';

/** How many answers there are, and the first and last day on which one was reviewed. */
async function reviews() {
  const topics = await tellBackground('topics', null);
  const days = topics.flatMap(({ rows }) => rows.map(({ reviewed }) => reviewed)).sort();
  return { n: days.length, first: days[0], last: days.at(-1) };
}

function Reviewed() {
  const [loaded] = useLoaded(reviews, []);
  if (loaded.state !== 'ready') return null;
  const { n, first, last } = loaded.value;
  if (!first || !last) return null;
  return first === last
    ? t('about.reviewedOn', { n, day: longDay(first) })
    : t('about.reviewed', { n, first: longDay(first), last: longDay(last) });
}

/** What this is, which version, and under which licences. */
export function About() {
  return (
    <Section part="about">
      <div class="settings-about">
        <p>
          {t('about.version', { version: browser.runtime.getManifest().version })} <Reviewed />
        </p>
        <p>{t('about.licence')}</p>
        <p>{t('about.not')}</p>
        <p>
          <a class="link" href="how-we-know.html">
            {t('how.title')}
          </a>
        </p>
      </div>
    </Section>
  );
}
