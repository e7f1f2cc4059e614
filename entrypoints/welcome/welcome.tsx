import type { ComponentChildren } from 'preact';
import { Brand } from '../../components/brand.tsx';
import { useShiftThrice } from '../../components/hide.tsx';
import { Keys } from '../../components/keys.tsx';
import { parts, type TextKey, t } from '../../components/text.ts';
import { useCommands } from '../../components/use-commands.ts';
import { closeTab } from '../../platform/leave.ts';
import { Ask } from './ask.tsx';
import { Sites } from './sites.tsx';
import { TryIt } from './try-it.tsx';

/** The way to the numbers of people one can talk to. */
const numbers = () => (
  <a class="link" href="help.html">
    {t('welcome.numbers')}
  </a>
);

/** What is good to know, each with its title. */
const notes = (): [TextKey, ComponentChildren][] => [
  ['welcome.privacy', t('welcome.privacyBody')],
  ['welcome.sources', t('welcome.sourcesBody')],
  ['welcome.notTitle', t('welcome.not')],
  ['welcome.sharedTitle', `${t('welcome.sharedBody')} ${t('welcome.shared')}`],
  ['welcome.safe', parts('welcome.safeBody', { numbers: numbers() })],
  ['welcome.open', t('welcome.openBody')],
];

/** A step: what to do on one side, and the thing itself on the other. */
function Step(props: { number: 1 | 2 | 3; words: ComponentChildren; children: ComponentChildren }) {
  const { number, words, children } = props;
  return (
    <section class="step" aria-labelledby={`step-${number}`}>
      <div class="step-words">
        <h2 class="step-title" id={`step-${number}`}>
          {number}. {t(`welcome.${number}`)}
        </h2>
        {words}
      </div>
      <div class="step-thing">{children}</div>
    </section>
  );
}

/** The way to open the popup by keyboard, as it is set in this browser. */
function PopupKeys() {
  const command = useCommands().find(({ name }) => name === '_execute_action');
  return command?.shortcut ? <Keys keys={command.shortcut} /> : t('welcome.2button');
}

/** The welcome, opened once after the extension is installed. */
export function Welcome() {
  useShiftThrice(closeTab);
  return (
    <div class="welcome">
      <header class="welcome-head">
        <Brand />
        {t('app.name')}
      </header>
      <main>
        <h1 class="welcome-title">{t('app.tagline')}</h1>
        <p class="welcome-lede">
          {t('welcome.asks')} {t('welcome.lede')}
        </p>
        <Step
          number={1}
          words={
            <>
              <p>{t('welcome.1body')}</p>
              <p>
                {parts('welcome.1later', {
                  settings: (
                    <a class="link" href="options.html">
                      {t('act.settings')}
                    </a>
                  ),
                })}
              </p>
              <p>{t('welcome.1apart')}</p>
            </>
          }
        >
          <Sites />
        </Step>
        <Step
          number={2}
          words={
            <>
              <p>{t('welcome.2body')}</p>
              <p>{parts('welcome.2keys', { keys: <PopupKeys />, esc: <Keys keys="Esc" /> })}</p>
            </>
          }
        >
          <TryIt />
        </Step>
        <Step
          number={3}
          words={
            <p>
              {t('welcome.3body')} {parts('welcome.3more', { bs: <Keys keys={t('app.short')} /> })}
            </p>
          }
        >
          <Ask />
        </Step>
        <section class="welcome-notes" aria-labelledby="notes">
          <h2 class="unseen" id="notes">
            {t('welcome.notes')}
          </h2>
          {notes().map(([title, body]) => (
            <div key={title}>
              <h3 class="welcome-note-title">{t(title)}</h3>
              <p class="welcome-note">{body}</p>
            </div>
          ))}
        </section>
        <button type="button" class="button button-main welcome-done" onClick={closeTab}>
          {t('welcome.done')}
        </button>
      </main>
    </div>
  );
}
