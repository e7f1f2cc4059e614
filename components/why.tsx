import type { Why as Reasons } from '../platform/messages.ts';
import { english } from './english.ts';
import { enumerated, parts, type TextKey, t } from './text.ts';

/** From which confidence on we call ourselves very sure, and fairly sure. */
const VERY_SURE = 0.85;
const FAIRLY_SURE = 0.5;

/** A confidence (0 to 1) in words. */
export function inWords(confidence: number): TextKey {
  if (confidence >= VERY_SURE) return 'why.sure';
  return confidence >= FAIRLY_SURE ? 'why.fairly' : 'why.unsure';
}

/** Why this answer came: how sure we are, and the words that weighed most. */
export function Why({ why: { confidence, because } }: { why: Reasons }) {
  return (
    <details class="why">
      <summary class="why-summary">{t('why.title')}</summary>
      <p>
        {t(inWords(confidence))}{' '}
        {because.length > 0 &&
          parts('why.words', {
            words: <span {...english}>{enumerated(because.map((word) => `“${word}”`))}</span>,
          })}{' '}
        {t('why.here')}
      </p>
    </details>
  );
}
