import { useEffect, useRef } from 'preact/hooks';
import type { Help, HelpCountry } from '../corpus/schema/help.ts';
import { tellBackground } from '../platform/channel.ts';
import type { Row } from '../platform/messages.ts';
import { answerAddress, opener } from './answer-row.tsx';
import { curly } from './curly.ts';
import { english } from './english.ts';
import { Emergency, HelpContact, helpFacts } from './help-contact.tsx';
import { OPTIONS_ANSWER } from './help-note.tsx';
import { byKind, countriesOf, countryName, current, DIRECTORY, linesOf } from './help-numbers.ts';
import { Icon } from './icon.tsx';
import { next } from './icons.ts';
import { Failed, Waiting } from './state.tsx';
import { longDay, parts, t } from './text.ts';
import { useAnswerRow } from './use-answer-row.ts';
import { useLoaded } from './use-loaded.ts';
import { useSettings } from './use-settings.ts';

/** Where one lands who asks whom to tell. */
const COMPLAINTS = 'complaints';

const host = (address: string) => new URL(address).hostname.replace(/^www\./, '');

function Site({ address, words }: { address: string; words?: string }) {
  return (
    <a class="link" href={address} target="_blank" rel="noreferrer noopener">
      {words ?? <bdi>{host(address)}</bdi>}
    </a>
  );
}

const Directory = () => <Site address={DIRECTORY.address} words={DIRECTORY.name} />;

function Line({ line }: { line: Help }) {
  const facts = helpFacts(line);
  // A complaint route and a directory are there to be read; any other line without a number has lost it to age.
  const aged = !line.phone && !line.text && line.kind !== 'complaint' && line.kind !== 'directory';
  return (
    <li class="help-line">
      <p class="help-name">
        <bdi lang="en">{line.name}</bdi>
      </p>
      <HelpContact line={line} />
      {facts && (
        <p class="help-facts">
          <span {...english}>{facts}</span>
        </p>
      )}
      {aged && <p class="help-facts">{t('help.page.aged')}</p>}
      <p class="help-links">
        {line.site && <Site address={line.site} />}
        {line.chat && <Site address={line.chat} words={t('help.page.chat')} />}
        <span class="meta">{t('answer.checked', { date: longDay(line.checked) })}</span>
      </p>
    </li>
  );
}

/** All lines of one country, kind by kind; the last word is always the emergency number and the directory. */
function Country(props: {
  lines: Help[];
  country: HelpCountry;
  heading: 'h3' | 'h4';
  /** Whether its complaint routes are where one lands who asks whom to tell. */
  landing?: boolean;
}) {
  const { lines, country, heading: Heading, landing = false } = props;
  const [emergency] = linesOf(lines, country, 'emergency');
  return (
    <>
      {byKind(lines, country).map(([kind, found]) => {
        const target = landing && kind === 'complaint' ? { id: COMPLAINTS, tabIndex: -1 } : {};
        return (
          <section key={kind} class="help-kind">
            <Heading class="help-kind-title" {...target}>
              {t(`help.kind.${kind}`)}
            </Heading>
            <ul class="help-kind-lines">
              {found.map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </ul>
          </section>
        );
      })}
      <p class="well">
        <Emergency line={emergency} /> {parts('help.page.more', { site: <Directory /> })}
      </p>
    </>
  );
}

/** Whom to tell, where no routes of the reader's own country are listed above. */
function Complaints({ country, onOpen }: { country: HelpCountry | undefined; onOpen?: (row: Row) => void }) {
  const answer = useAnswerRow(OPTIONS_ANSWER);
  return (
    <section class="help-kind" aria-labelledby={COMPLAINTS}>
      <h2 class="help-title" id={COMPLAINTS} tabIndex={-1}>
        {t('help.kind.complaint')}
      </h2>
      <p>
        {country ? t('help.page.noRoute', { country: countryName(country) }) : t('help.page.routes')}{' '}
        {answer &&
          parts('help.page.answer', {
            answer: (
              <a class="link" href={answerAddress(answer)} onClick={opener(answer, onOpen)}>
                <span {...english}>{curly(answer.question)}</span>
              </a>
            ),
          })}
      </p>
    </section>
  );
}

function Countries({ lines, onOpen }: { lines: Help[]; onOpen?: (row: Row) => void }) {
  const { country } = useSettings();
  const chosen = country === 'none' ? undefined : country;
  const others = countriesOf(lines).filter((each) => each !== chosen);
  const routes = chosen && linesOf(lines, chosen, 'complaint').length > 0;

  useEffect(() => {
    // What the address names was not there yet when the page opened.
    if (location.hash !== `#${COMPLAINTS}`) return;
    const landing = document.getElementById(COMPLAINTS);
    landing?.scrollIntoView({ block: 'start' });
    landing?.focus({ preventScroll: true });
  }, []);

  return (
    <>
      {chosen ? (
        <section>
          <h2 class="help-title">{countryName(chosen)}</h2>
          <Country lines={lines} country={chosen} heading="h3" landing />
        </section>
      ) : (
        <>
          <p class="well help-well">
            {t('help.crisis.anywhere')} {parts('help.page.more', { site: <Directory /> })}
          </p>
          <p class="help-well">
            {parts('help.page.choose', {
              settings: (
                <a class="link" href="options.html#answers" target="_blank" rel="noopener">
                  {t('act.settings')}
                </a>
              ),
            })}
          </p>
        </>
      )}
      {chosen && !routes && <Complaints country={chosen} onOpen={onOpen} />}
      <section>
        <h2 class="help-title">{t(chosen ? 'help.page.others' : 'help.page.countries')}</h2>
        {others.map((other) => (
          <details key={other} class="section-closed">
            <summary class="section-summary">
              <h3 class="section-title">{countryName(other)}</h3>
              <span class="count">{lines.filter((line) => line.country === other).length}</span>
              <Icon shape={next} flip />
            </summary>
            <div class="section-inside">
              <Country lines={lines} country={other} heading="h4" />
            </div>
          </details>
        ))}
      </section>
      {!chosen && <Complaints country={undefined} onOpen={onOpen} />}
    </>
  );
}

/**
 * People one can talk to, and whom one can tell: every help line and complaint route by country, the reader's own
 * first.
 *
 * @param onOpen opens an answer in place; without it the link leads to the library
 */
export function HelpLines({ onOpen }: { onOpen?: (row: Row) => void }) {
  const [loaded, again] = useLoaded(() => tellBackground('help', null), []);
  const title = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (location.hash !== `#${COMPLAINTS}`) title.current?.focus();
  }, []);

  return (
    <div class="help">
      <h1 ref={title} class="help-head" tabIndex={-1}>
        {t('help.page.title')}
      </h1>
      <p class="help-lede">{t('help.page.lede')}</p>
      <p class="help-facts">{t('help.page.device')}</p>
      {loaded.state === 'waiting' && <Waiting />}
      {loaded.state === 'failed' && (
        <>
          <p class="well help-well">
            {t('help.crisis.anywhere')} {parts('help.page.more', { site: <Directory /> })}
          </p>
          <Failed again={again} />
        </>
      )}
      {loaded.state === 'ready' && <Countries lines={current(loaded.value)} onOpen={onOpen} />}
      <section>
        <h2 class="help-title">{t('help.page.worried')}</h2>
        <p>{t('help.page.worriedBody')}</p>
      </section>
      <p class="help-facts help-last">{t('priv.links')}</p>
    </div>
  );
}
