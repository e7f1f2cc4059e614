import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Icon } from './icon.tsx';
import { info, reload } from './icons.ts';
import { LetterButton } from './letter.tsx';
import { say } from './status.tsx';
import { t } from './text.ts';

/** Nothing is shown for this long while something loads. */
const PATIENCE_MS = 500;

/** A surface with nothing to list: what is so, in plain words, and what one can do about it. */
export function State(props: {
  icon: string;
  title: string;
  body: string;
  /** Whether it stands in place of everything else. */
  alone?: boolean;
  children?: ComponentChildren;
}) {
  const Heading = props.alone ? 'h1' : 'h2';
  return (
    <section class="state">
      <Icon shape={props.icon} />
      <Heading class="state-title">{props.title}</Heading>
      <p class="state-body">{props.body}</p>
      {props.children && <div class="actions">{props.children}</div>}
    </section>
  );
}

/** Something went wrong on our side. */
export function Failed({ again, alone }: { again: () => void; alone?: boolean }) {
  return (
    <State icon={info} title={t('error.title')} body={t('error.body')} alone={alone}>
      <button type="button" class="button" onClick={again}>
        <Icon shape={reload} />
        {t('error.do')}
      </button>
      <LetterButton
        words={t('act.report')}
        class="button"
        write={() => t('error.text', { version: browser.runtime.getManifest().version })}
      />
    </State>
  );
}

/** Nothing for half a second, then still bars. */
export function Waiting() {
  const [long, setLong] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
      say(t('loading'));
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);

  if (!long) return null;
  return (
    <div class="bars" aria-hidden="true">
      <span class="bars-one" />
      <span class="bars-one" />
      <span class="bars-one" />
    </div>
  );
}
