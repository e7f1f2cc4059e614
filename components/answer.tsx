import type { ComponentChildren } from 'preact';
import type { AnswerView, Row } from '../platform/messages.ts';
import { AnswerFrame } from './answer-frame.tsx';
import { RelatedRow } from './answer-row.tsx';
import { Claims } from './claims.tsx';
import { Codes } from './codes.tsx';
import { english } from './english.ts';
import { JumpLink } from './jump-link.tsx';
import { Options } from './options.tsx';
import { Passage } from './passage.tsx';
import { Research } from './research.tsx';
import { isOld, nextReview } from './review.ts';
import { type Part, Section } from './section.tsx';
import { Sources, SourcesNote } from './sources.tsx';
import { longDay, longMonth, parts, type TextKey, t } from './text.ts';
import { useSettings } from './use-settings.ts';

/** An answer whole: sections closed in the popup, open where there is room. */
interface WholeSize {
  size: 'popup' | 'full';
  view: AnswerView;
  /** Why it came, below the trust line. */
  why?: ComponentChildren;
  /** Help note, below that. */
  note?: ComponentChildren;
  /** What one can do with it, after the text and at the end. */
  actions?: ComponentChildren;
  last?: ComponentChildren;
  /** What the reader has added to it, below the actions. */
  own?: ComponentChildren;
  /** Whether something else stands first on the surface: the question is then no page title. */
  second?: boolean;
  /** Opens a related answer in place; without it the links lead to the library. */
  onOpen?: (row: Row) => void;
}

const headings: Record<Part, TextKey> = {
  codes: 'answer.codes',
  research: 'answer.research',
  claims: 'answer.claims',
  do: 'answer.do',
  sources: 'answer.sources',
};

/** The parts as the jump links name them. */
const names: Record<Part, TextKey> = {
  ...headings,
  codes: 'answer.jump.codes',
  research: 'answer.jump.research',
};

function Whole({ size, view, why, note, actions, last, own, onOpen }: WholeSize) {
  const { answer, sources, related } = view;
  const reader = useSettings();
  const { codes, research, claims, options, words } = answer;
  const counts: Record<Part, number> = {
    codes: codes.rows.length + (codes.none.length ? 1 : 0),
    research: research.findings.length + (research.unknown ? 1 : 0),
    claims: claims.length,
    do: options.length + words.length,
    sources: sources.length,
  };
  const there = (Object.keys(headings) as Part[]).filter((part) => counts[part] > 0);
  const section = (part: Part, inside: ComponentChildren, noted?: ComponentChildren) =>
    counts[part] > 0 && (
      <Section
        part={part}
        title={t(headings[part])}
        count={counts[part]}
        closed={size === 'popup'}
        note={noted}
      >
        {inside}
      </Section>
    );

  return (
    <>
      <p class="answer-trust">
        {parts('answer.trust', {
          sources: (
            <JumpLink class="link-quiet" to="sources">
              {t('answer.sourceCount', { n: sources.length })}
            </JumpLink>
          ),
          date: longDay(answer.reviewed),
        })}
        {isOld(answer.reviewed) && ` ${t('answer.old')}`}
      </p>
      {why}
      {note}
      <div class="answer-text" {...english}>
        {answer.paragraphs.map((paragraph, i) => (
          <p key={i}>
            <Passage sentences={paragraph} sources={sources} />
          </p>
        ))}
      </div>
      {actions}
      {own}
      {size === 'full' && (
        <nav class="jumps" aria-label={t('answer.jump')}>
          {there.map((part) => (
            <JumpLink key={part} class="jump" to={part}>
              {t(names[part])}
            </JumpLink>
          ))}
        </nav>
      )}
      <div class="sections">
        {section('codes', <Codes codes={codes} sources={sources} reader={reader} />, t('answer.codesNote'))}
        {section('research', <Research research={research} sources={sources} />)}
        {section('claims', <Claims claims={claims} sources={sources} />)}
        {section('do', <Options options={options} words={words} sources={sources} />)}
        {section('sources', <Sources sources={sources} citable />, <SourcesNote />)}
      </div>
      {size === 'full' && related.length > 0 && (
        <section class="section section-related" aria-labelledby="related">
          <h2 class="section-title" id="related">
            {t('answer.related')}
          </h2>
          <ul class="related">
            {related.map((row) => (
              <RelatedRow key={row.id} row={row} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      )}
      {size === 'full' && (
        <p class="answer-footer">
          {t('answer.footer', {
            date: longDay(answer.reviewed),
            month: longMonth(nextReview(answer.reviewed)),
          })}
        </p>
      )}
      {last}
    </>
  );
}

/** The answer: the one component that shows it whole, everywhere. */
export function Answer(props: WholeSize) {
  return (
    <AnswerFrame size={props.size} answer={props.view.answer} first={!props.second}>
      <Whole {...props} />
    </AnswerFrame>
  );
}
