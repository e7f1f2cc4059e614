import { useEffect, useState } from 'preact/hooks';
import { AddSite } from '../../components/add-site.tsx';
import { Icon } from '../../components/icon.tsx';
import { tick } from '../../components/icons.ts';
import { say } from '../../components/status.tsx';
import { t } from '../../components/text.ts';
import { useSites } from '../../components/use-sites.ts';
import { askForSite, giveSiteBack } from '../../platform/grants.ts';
import { covers, siteName } from '../../platform/site-pattern.ts';
import { FORUM_NAMES } from './forums.ts';

interface SiteProps {
  /** What to ask the browser for. */
  pattern: string;
  /** The patterns of all sites that are on. */
  granted: string[];
}

function SiteRow({ pattern, granted }: SiteProps) {
  const site = siteName(pattern) ?? t('site.every');
  const name = FORUM_NAMES.get(pattern);
  const [problem, setProblem] = useState<string>();
  const by = granted.filter((each) => covers(each, pattern));
  const on = by.length > 0;
  // Leave to read every site is not given back for one.
  const fixed = on && siteName(pattern) !== undefined && by.every((each) => siteName(each) === undefined);
  useEffect(() => setProblem(undefined), [on]);

  const tell = (words: string) => {
    setProblem(words);
    say(words);
  };
  const turnOn = () => {
    askForSite(pattern).then(
      (agreed) => (agreed ? say(t('site.marksOn', { site })) : tell(t('page.denied.title'))),
      () => tell(t('site.blocked', { site })),
    );
  };
  const turnOff = async () => {
    const gone = await giveSiteBack(pattern).catch(() => false);
    if (gone) say(t('site.marksOff', { site }));
    else tell(t('site.stays', { site }));
  };

  return (
    <li class="box-row">
      <div class="box-words">
        {name}
        <bdi class={name && 'box-note'}>{site}</bdi>
        {problem && <p class="box-note">{problem}</p>}
      </div>
      {on && (
        <p class="site-on">
          <Icon shape={tick} />
          {t('site.on')}
        </p>
      )}
      {/* One button, so that focus stays where it was pressed. */}
      {!fixed && (
        <button
          type="button"
          class="button"
          aria-label={t(on ? 'site.turnOffNamed' : 'site.turnOnNamed', { site: name ?? site })}
          onClick={on ? turnOff : turnOn}
        >
          {t(on ? 'site.turnOff' : 'site.turnOn')}
        </button>
      )}
    </li>
  );
}

/** Well-known forums and the reader's own sites, each turned on and off by one click; and a field for any other. */
export function Sites() {
  const [sites] = useSites();
  const granted = sites.state === 'ready' ? sites.value : [];
  // A site that was turned off here keeps its row, to be turned on again.
  const [own, setOwn] = useState<string[]>([]);
  useEffect(() => {
    setOwn((before) => [
      ...before,
      ...granted.filter((pattern) => !FORUM_NAMES.has(pattern) && !before.includes(pattern)),
    ]);
  }, [sites]);

  return (
    <div class="box">
      <ul>
        {[...FORUM_NAMES.keys(), ...own].map((pattern) => (
          <SiteRow key={pattern} pattern={pattern} granted={granted} />
        ))}
      </ul>
      <div class="box-row">
        <AddSite label={t('site.another')} granted={granted} />
      </div>
    </div>
  );
}
