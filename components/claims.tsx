import type { ClaimShown, ClaimVerdict } from '../corpus/schema/answer.ts';
import type { Source } from '../corpus/schema/source.ts';
import { curly } from './curly.ts';
import { english } from './english.ts';
import { Icon } from './icon.tsx';
import { dash, notEqual, overstated, plusMinus, question, tick } from './icons.ts';
import { Cites, Passage } from './passage.tsx';
import { parts, type TextKey, t } from './text.ts';

const verdicts: Record<ClaimVerdict, { words: TextKey; icon: string; colours: string }> = {
  Supported: { words: 'claim.supported', icon: tick, colours: 'v-none' },
  Partly: { words: 'claim.partly', icon: plusMinus, colours: 'v-depends' },
  Overstated: { words: 'claim.overstated', icon: overstated, colours: 'v-never' },
  Contradicted: { words: 'claim.contradicted', icon: notEqual, colours: 'v-never' },
  Untraceable: { words: 'claim.untraceable', icon: question, colours: 'v-none' },
  'Not addressed': { words: 'claim.notAddressed', icon: dash, colours: 'v-none' },
};

/** What became of a claim: icon and words. */
export function ClaimVerdictLine({ verdict }: { verdict: ClaimVerdict }) {
  const { words, icon, colours } = verdicts[verdict];
  return (
    <p class={`claim-verdict ${colours}`}>
      <Icon shape={icon} />
      {t(words)}
    </p>
  );
}

/** Quotation marks round a claim, inner ones made single. */
const quoted = (claim: string) => `“${curly(claim).replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** Things people read elsewhere: the claim, whether it holds, why, and where it came from. */
export function Claims({ claims, sources }: { claims: ClaimShown[]; sources: Source[] }) {
  return (
    <ul class="claims">
      {claims.map(({ quote, verdict, why, from }) => {
        const origins = sources.filter(({ id }) => from.includes(id)).map(({ by }) => curly(by));
        return (
          <li key={quote}>
            <h3 class="claim-quote">
              <span {...english}>{quoted(quote)}</span>
            </h3>
            <ClaimVerdictLine verdict={verdict} />
            <p class="claim-why" {...english}>
              <Passage sentences={why} sources={sources} />
            </p>
            {origins.length > 0 && (
              <p class="meta">
                {parts('answer.from', { source: <bdi lang="en">{origins.join('; ')}</bdi> })}
                <Cites ids={from} sources={sources} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
