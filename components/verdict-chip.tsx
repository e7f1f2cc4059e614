import type { Verdict } from '../corpus/schema/verdict.ts';
import { type TextKey, t } from './text.ts';

/** How a verdict is drawn and said; `none` also stands for "no sourced answer". */
const verdicts: Record<Verdict | 'none', { colours: string; words: TextKey; glyph: string }> = {
  never: { colours: 'v-never', words: 'verdict.never', glyph: 'bar' },
  'usually-not': { colours: 'v-unlikely', words: 'verdict.unlikely', glyph: 'quarter' },
  depends: { colours: 'v-depends', words: 'verdict.depends', glyph: 'half' },
  'ask-first': { colours: 'v-ask', words: 'verdict.ask', glyph: 'most' },
  some: { colours: 'v-depends', words: 'verdict.some', glyph: 'half' },
  yes: { colours: 'v-ok', words: 'verdict.yes', glyph: 'ring-tick' },
  ok: { colours: 'v-ok', words: 'verdict.ok', glyph: 'tick' },
  'not-known': { colours: 'v-none', words: 'verdict.notKnown', glyph: 'question' },
  none: { colours: 'v-none', words: 'verdict.none', glyph: 'dotted' },
};

const disc = 'M18 10a8 8 0 1 1-16 0a8 8 0 0 1 16 0z';
const ring = 'M17.2 10a7.2 7.2 0 1 1-14.4 0a7.2 7.2 0 0 1 14.4 0z';

/** The circle that fills: bar, quarter, half, three quarters, tick; a question where nobody knows, dotted where nothing is said. */
function shape(glyph: string) {
  switch (glyph) {
    case 'bar':
      return <path class="glyph-solid" d={`${disc}M6 9v2h8V9z`} />;
    case 'tick':
      return <path class="glyph-solid" d={`${disc}M6.9 9.3 5.6 10.7l3.3 3.2 5.6-6-1.4-1.3-4.3 4.6z`} />;
    case 'ring-tick':
      return <path class="glyph-line" d={`${ring}M6.6 10.2l2.4 2.3 4.4-4.8`} />;
    case 'question':
      return (
        <path class="glyph-line" d={`${ring}M7.8 8.3a2.2 2.2 0 1 1 3.3 1.9c-.7.4-1.1.8-1.1 1.6M10 14.1v.1`} />
      );
    case 'dotted':
      return <path class="glyph-line glyph-dotted" d={ring} />;
    default: {
      const end = { quarter: '0 1 4.4 4.4', half: '0 1 0 8.8', most: '1 1 -4.4 4.4' }[glyph];
      return (
        <>
          <path class="glyph-line" d={ring} />
          <path class="glyph-solid" d={`M10 10V5.6a4.4 4.4 0 ${end}z`} />
        </>
      );
    }
  }
}

/** The class that sets a verdict's colours for whatever is drawn inside. */
export function verdictColours(verdict: Verdict | 'none'): string {
  return verdicts[verdict].colours;
}

/** A verdict in words. */
export function verdictWords(verdict: Verdict | 'none'): string {
  return t(verdicts[verdict].words);
}

/** A verdict's glyph alone, for places where its words stand close by. */
export function VerdictGlyph({ verdict }: { verdict: Verdict | 'none' }) {
  const { colours, glyph } = verdicts[verdict];
  return (
    <svg class={`glyph ${colours}`} viewBox="0 0 20 20" aria-hidden="true">
      {shape(glyph)}
    </svg>
  );
}

/** A verdict as a chip: glyph and words. */
export function VerdictChip({ verdict }: { verdict: Verdict | 'none' }) {
  return (
    <p class={`chip ${verdictColours(verdict)}`}>
      <VerdictGlyph verdict={verdict} />
      {verdictWords(verdict)}
    </p>
  );
}
