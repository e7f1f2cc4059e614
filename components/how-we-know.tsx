import type { ComponentChildren } from 'preact';
import { ClaimVerdict } from '../corpus/schema/answer.ts';
import { Grade, SourceKind } from '../corpus/schema/source.ts';
import { Verdict } from '../corpus/schema/verdict.ts';
import { ClaimVerdictLine } from './claims.tsx';
import { type TextKey, t } from './text.ts';
import { VerdictChip } from './verdict-chip.tsx';

function Part(props: { name: string; title: TextKey; lede: TextKey; children?: ComponentChildren }) {
  const { name, title, lede, children } = props;
  return (
    <section class="how" aria-labelledby={name}>
      <h2 class="how-title" id={name}>
        {t(title)}
      </h2>
      <p>{t(lede)}</p>
      {children}
    </section>
  );
}

/** Signs and what each of them means. */
function Meanings({ of }: { of: [sign: ComponentChildren, meaning: TextKey][] }) {
  return (
    <dl class="meanings">
      {of.map(([sign, meaning]) => (
        <div key={meaning} class="meaning">
          <dt>{sign}</dt>
          <dd>{t(meaning)}</dd>
        </div>
      ))}
    </dl>
  );
}

const points = (keys: TextKey[]) => (
  <ul class="bullets">
    {keys.map((key) => (
      <li key={key}>{t(key)}</li>
    ))}
  </ul>
);

/** Where answers come from, how far to trust them, and what they cannot tell. */
export function HowWeKnow() {
  return (
    <>
      <h1 class="page-title">{t('how.title')}</h1>
      <p class="page-lede">{t('how.lede')}</p>
      <Part name="kinds" title="how.kinds" lede="how.kindsLede">
        <Meanings
          of={SourceKind.options.map((kind) => [
            <span key={kind} class="badge">
              {t(`badge.${kind}`)}
            </span>,
            `how.kind.${kind}`,
          ])}
        />
      </Part>
      <Part name="seen" title="how.seen" lede="how.seenLede">
        <Meanings of={Grade.options.map((grade) => [<b key={grade}>{grade}</b>, `how.grade.${grade}`])} />
        <p>{t('how.weak')}</p>
      </Part>
      <Part name="verdicts" title="how.verdicts" lede="how.verdictsLede">
        <Meanings
          of={[...Verdict.options, 'none' as const].map((verdict) => [
            <VerdictChip key={verdict} verdict={verdict} />,
            `how.verdict.${verdict}`,
          ])}
        />
      </Part>
      <Part name="claims" title="how.claims" lede="how.claimsLede">
        <Meanings
          of={ClaimVerdict.options.map((verdict) => [
            <ClaimVerdictLine key={verdict} verdict={verdict} />,
            `how.claim.${verdict}`,
          ])}
        />
      </Part>
      <Part name="nothing" title="how.nothing" lede="how.nothingBody" />
      <Part name="checked" title="how.checked" lede="how.checkedLede">
        {points(['how.checked.1', 'how.checked.2', 'how.checked.3', 'how.checked.4'])}
      </Part>
      <Part name="dates" title="how.dates" lede="how.datesBody" />
      <Part name="limits" title="how.limits" lede="how.limitsLede">
        {points(['how.limits.1', 'how.limits.2', 'how.limits.3', 'how.limits.4', 'how.limits.5'])}
      </Part>
      <Part name="privacy" title="how.privacy" lede="how.privacyBody" />
    </>
  );
}
