import type { Markup } from '../../platform/engines.ts';
import { longDay, t } from '../text.ts';
import { bbcode } from './bbcode.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { plain } from './plain.ts';
import type { SharedAnswer, SharedSentence, SharedSource } from './shared-answer.ts';
import type { Writer } from './writer.ts';

const writers: Record<Markup, Writer> = { markdown, bbcode, plain, html };

const withCites = ({ text, cites }: SharedSentence) =>
  cites.length ? `${text} ${cites.map((n) => `[${n}]`).join('')}` : text;

function writeSource({ title, by, year, address }: SharedSource, { text, link }: Writer): string {
  const whom = year ? `${by} (${year}).` : by.replace(/\.?$/, '.');
  return `${text(whom)} ${address ? link(text(title), address) : text(title)}`;
}

/**
 * An answer as a reply that one can paste into a forum: question, verdict, text, numbered sources, day of review.
 * Nothing in it tells of the reader or of where it was copied.
 */
export function writeReply(answer: SharedAnswer, markup: Markup): string {
  const writer = writers[markup];
  const { text, strong, paragraph, numbered, between } = writer;
  const { question, verdict, short, paragraphs, sources, reviewed } = answer;
  return [
    paragraph(strong(text(question))),
    paragraph(`${strong(text(`${verdict}.`))} ${text(short)}`),
    ...paragraphs.map((sentences) => paragraph(text(sentences.map(withCites).join(' ')))),
    ...(sources.length
      ? [
          paragraph(strong(text(t('answer.sources')))),
          numbered(sources.map((source) => writeSource(source, writer))),
        ]
      : []),
    paragraph(text(t('reply.last', { date: longDay(reviewed) }))),
  ].join(between);
}
