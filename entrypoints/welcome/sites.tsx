import { useEffect, useRef, useState } from 'preact/hooks';
import { AddSite } from '../../components/add-site.tsx';
import { Icon } from '../../components/icon.tsx';
import { tick } from '../../components/icons.ts';
import { say } from '../../components/status.tsx';
import { t } from '../../components/text.ts';
import { useSites } from '../../components/use-sites.ts';
import { askForSite } from '../../platform/grants.ts';
import { covers, patternFor, siteName } from '../../platform/site-pattern.ts';
import { FORUMS } from './forums.ts';

const suggested = FORUMS.flatMap((forum) => patternFor(forum) ?? []);

function SiteRow({ pattern, on }: { pattern: string; on: boolean }) {
  const site = siteName(pattern) ?? t('site.every');
  const [problem, setProblem] = useState<string>();
  const [pressed, setPressed] = useState(false);
  const state = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    // The button that was pressed is gone: focus stays in its place.
    if (on && pressed) state.current?.focus({ preventScroll: true });
    setPressed(false);
  }, [on]);

  const tell = (words: string) => {
    setProblem(words);
    say(words);
  };
  const turnOn = () => {
    setPressed(true);
    askForSite(pattern).then(
      (agreed) => {
        if (!agreed) return tell(t('site.denied', { site }));
        setProblem(undefined);
        say(t('site.marksOn', { site }));
      },
      () => tell(t('site.blocked', { site })),
    );
  };

  return (
    <li class="box-row">
      <div class="box-words">
        <bdi>{site}</bdi>
        {problem && !on && <p class="box-note">{problem}</p>}
      </div>
      {on ? (
        <p ref={state} class="site-on" tabIndex={-1}>
          <Icon shape={tick} />
          {t('site.on')}
        </p>
      ) : (
        <button type="button" class="button" aria-label={t('site.turnOnNamed', { site })} onClick={turnOn}>
          {t('site.turnOn')}
        </button>
      )}
    </li>
  );
}

/** Well-known forums and the reader's own sites, each with the way to turn it on; and a field for any other. */
export function Sites() {
  const [sites] = useSites();
  const granted = sites.state === 'ready' ? sites.value : [];
  const own = granted.filter((pattern) => !suggested.includes(pattern));
  return (
    <div class="box">
      <ul>
        {[...suggested, ...own].map((pattern) => (
          <SiteRow key={pattern} pattern={pattern} on={granted.some((each) => covers(each, pattern))} />
        ))}
      </ul>
      <div class="box-row">
        <AddSite label={t('site.another')} granted={granted} />
      </div>
    </div>
  );
}
