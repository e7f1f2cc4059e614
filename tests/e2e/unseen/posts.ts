import fc from 'fast-check';
import type { Change, Piece, Post } from './piece.ts';

/** Questions that are answered, so that the reader has something to mark. */
const QUESTIONS = [
  'Is it ok to ask my therapist for a hug at the end?',
  'Can you be friends with your therapist after therapy ends?',
  'Is it common to fall in love with your therapist?',
  'Is it normal to cry at every therapy session?',
  'Why do therapists cry?',
  'Does my therapist think about me between sessions?',
];

const WORDS = [
  'I told my therapist that I was angry. ',
  'Thanks all.',
  ' \n\t ',
  '',
  '\u200b\u200d\ufeff',
  '\u202eהאם מותר לחבק את המטפלת שלי?\u202c',
  'هل يمكنني أن أعانق معالجي؟',
  '👩‍👩‍👧‍👦🏳️‍🌈🫂',
  'e\u0301\u0323\u0302'.repeat(40),
  `${'therapist'.repeat(300)}?`,
  '\u2028\u00a0\u00ad?!…',
  '\ud800',
  '<b>&amp;</b>',
];

const question = fc.constantFrom(...QUESTIONS);
const words = fc.oneof(
  { weight: 3, arbitrary: question },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

const NAMES = [
  ...[
    'p',
    'div',
    'span',
    'b',
    'em',
    'a',
    'br',
    'ul',
    'li',
    'blockquote',
    'pre',
    'code',
    'q',
    'section',
    'h3',
  ],
  ...['ruby', 'rt', 'details', 'summary', 'table', 'tbody', 'tr', 'td', 'template', 'noscript', 'button'],
  ...[
    'select',
    'option',
    'label',
    'img',
    'hr',
    'slot',
    'dialog',
    'wbr',
    'bdo',
    'x-post',
    'x-unknown',
    'article',
  ],
];
const ATTRIBUTES: [name: string, values: string[]][] = [
  ['class', ['says', 'gone', 'nothing', 'tall', 'quote', 'signature', 'content', 'post', 'far', '']],
  ['hidden', ['', 'until-found']],
  ['dir', ['rtl', 'auto']],
  ['contenteditable', ['', 'false', 'plaintext-only']],
  ['tabindex', ['0', '-1']],
  ['slot', ['in', '']],
  ['open', ['']],
  ['href', ['#there']],
  ['aria-hidden', ['true']],
  ['title', QUESTIONS],
  ['style', ['display: none', 'white-space: pre', 'visibility: hidden', 'columns: 2']],
  ['data-a', ['1', '&"\'<>']],
  ['inert', ['']],
];
const attribute = fc
  .constantFrom(...ATTRIBUTES)
  .chain(([name, values]) => fc.record({ name: fc.constant(name), value: fc.constantFrom(...values) }));
const attributes = fc
  .array(attribute, { maxLength: 2 })
  .map((all) => Object.fromEntries(all.map(({ name, value }) => [name, value])));

const { piece } = fc.letrec<{ piece: Piece; inside: Piece[] }>((tie) => {
  const inside = tie('inside');
  const element = fc.record({ name: fc.constantFrom(...NAMES), attributes, inside });
  return {
    inside: fc.array(tie('piece'), { maxLength: 3, depthIdentifier: 'pieces' }),
    piece: fc.oneof(
      { depthIdentifier: 'pieces', maxDepth: 4 },
      { weight: 60, arbitrary: fc.record({ text: words }) },
      { weight: 10, arbitrary: fc.record({ comment: words }) },
      {
        weight: 30,
        arbitrary: fc.record({
          cut: question,
          at: fc.array(fc.nat(40), { minLength: 1, maxLength: 3 }),
          between: fc.constantFrom('nothing', 'comment', 'wbr', 'i'),
        }),
      },
      { weight: 80, arbitrary: element },
      {
        weight: 10,
        arbitrary: fc.record({
          name: fc.constantFrom('svg', 'g', 'text', 'title', 'foreignObject'),
          attributes,
          inside,
          namespace: fc.constant('svg' as const),
        }),
      },
      {
        weight: 10,
        arbitrary: fc.record({
          name: fc.constantFrom('math', 'mi', 'mtext', 'annotation-xml'),
          attributes,
          inside,
          namespace: fc.constant('math' as const),
        }),
      },
      {
        weight: 20,
        arbitrary: fc.record({
          shadow: fc.constantFrom('open', 'closed'),
          host: fc.constantFrom('div', 'span', 'x-host', 'section'),
          inside,
          slotted: inside,
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ frame: fc.constantFrom('blank', 'written', 'editor'), text: words }),
      },
      { weight: 10, arbitrary: fc.record({ field: fc.constantFrom('input', 'textarea'), value: words }) },
    ),
  };
});

const at = fc.nat(60);
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('insert' as const), at, piece }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom('remove', 'join', 'focus', 'scroll', 'open'),
      at,
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('move', 'select'), at, to: at }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('write', 'type'), at, text: words }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('split' as const), at, after: fc.nat(30) }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(at, attribute)
      .map(([which, { name, value }]) => ({ does: 'mark' as const, at: which, attribute: name, value })),
  },
);

/** Any post, as odd as a browser lets it be, and up to four changes to it. */
export const post: fc.Arbitrary<Post> = fc.record({
  pieces: fc.array(piece, { minLength: 1, maxLength: 4 }),
  changes: fc.array(change, { maxLength: 4 }),
});
