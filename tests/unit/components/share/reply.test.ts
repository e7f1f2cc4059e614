import fc from 'fast-check';
import type { Link, List, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { writeReply } from '../../../../components/share/reply.ts';
import { type SharedAnswer, sharedAnswer } from '../../../../components/share/shared-answer.ts';
import { anyAnswer, corpus, saidBy, viewOf } from './shared.ts';

const refused = sharedAnswer(viewOf('refused-hug'));
const reply = writeReply(refused, 'plain');

/** What a Markdown parser makes of a reply: its blocks, and those of its list one by one. */
const blocksOf = (written: string) =>
  fromMarkdown(written).children.flatMap((block): Nodes[] =>
    block.type === 'list' ? (block as List).children.flatMap(({ children }) => children) : [block],
  );

const linksIn = (node: Nodes): Link[] => {
  if (node.type === 'link') return [node];
  return 'children' in node ? node.children.flatMap((child) => linksIn(child as Nodes)) : [];
};

describe('a reply', () => {
  it('has the question, the verdict with its sentence, the text, the sources and the day of review', () => {
    expect(reply.split('\n')[0]).toBe('Why did my therapist say no to a hug?');
    expect(reply).toContain('\n\nIt depends. Only they know: ');
    expect(reply).toContain('about one in five hugged at goodbye. [3]');
    expect(reply).toContain('\n\nSources\n\n1. American Psychological Association (2017). ');
    expect(reply.split('\n').at(-1)).toBe('Reviewed 22 November 2026. General information, not advice.');
  });

  it('numbers the sources that it cites, and lists no others', () => {
    const cited = [...reply.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n));
    const listed = [...reply.matchAll(/^(\d+)\. /gm)].map(([, n]) => Number(n));
    expect([...new Set(cited)].sort((a, b) => a - b)).toEqual(listed);
    // The pages that claims came from are no sources of the reply.
    expect(reply).not.toContain('1pns.com');
  });

  it('does not tell the country of the person who copies it, nor where it was copied', () => {
    for (const { id } of corpus.answers) {
      const text = writeReply(sharedAnswer(viewOf(id)), 'plain');
      expect(text).not.toMatch(/extension:|Between Sessions/);
    }
    expect(refused.codes).toEqual([]);
  });

  it('puts the codes of the chosen country first where it is for the reader alone', () => {
    const [first] = sharedAnswer(viewOf('refused-hug'), { country: 'AU', profession: 'any' }).codes;
    expect(first?.whom).toBe('Psychologist, Australia');
  });
});

describe('a reply in Markdown', () => {
  it('reads as Markdown', () => {
    const written = writeReply(refused, 'markdown');
    expect(written).toContain('**Why did my therapist say no to a hug?**');
    expect(written).toMatch(/\*\*It depends\.\*\* Only they know/);
    expect(written).toMatch(/^3\. .* \(\d{4}\)\. \[.*\]\(<https:\/\/.*>\)$/m);
  });

  it('reads back as the same text, whatever it says', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyAnswer, (answer: SharedAnswer) => {
        const blocks = blocksOf(writeReply(answer, 'markdown'));
        expect(blocks.map((block) => textOf(block))).toEqual(saidBy(answer));
      }),
      { numRuns: 300 },
    );
  });

  it('leads to the same addresses, and to no others', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const links = linksIn(fromMarkdown(writeReply(answer, 'markdown')));
        expect(links.map(({ url }) => url)).toEqual(answer.sources.flatMap(({ address }) => address ?? []));
      }),
    );
  });
});

/** The tags in a text, as forums look for them. */
const tagsIn = (written: string) => written.match(/\[\/?[^\d\s\]\u2060][^\]]*\]/g) ?? [];

describe('a reply in BBCode', () => {
  it('reads as BBCode', () => {
    const written = writeReply(refused, 'bbcode');
    expect(written).toContain('[b]Why did my therapist say no to a hug?[/b]');
    expect(written).toMatch(/^3\. .* \[url=https:\/\/[^\]]+\].*\[\/url\]$/m);
  });

  it('has its own tags only, whatever it says', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const sources = answer.sources.flatMap(({ address }) => (address ? ['[url]', '[/url]'] : []));
        const heading = answer.sources.length ? ['[b]', '[/b]'] : [];
        const tags = tagsIn(writeReply(answer, 'bbcode')).map((tag) => tag.replace(/=[^\]]*/, ''));
        expect(tags).toEqual(['[b]', '[/b]', '[b]', '[/b]', ...heading, ...sources]);
      }),
      { numRuns: 300 },
    );
  });

  it('shows the same text, whatever it says', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const shown = tagsIn(writeReply(answer, 'bbcode'))
          .reduce((text, tag) => text.replace(tag, ''), writeReply(answer, 'bbcode'))
          .replaceAll('[\u2060', '[');
        expect(shown).toBe(
          writeReply(
            { ...answer, sources: answer.sources.map((s) => ({ ...s, address: undefined })) },
            'plain',
          ),
        );
      }),
    );
  });
});
