import { postsOf } from '../../eval/data.ts';

/** A page to measure on. */
export interface BenchPage {
  name: string;
  html: string;
  /** Whether it is about therapy. */
  related: boolean;
  /** How many posts it has, if it is a thread. */
  posts?: number;
}

const HEAD = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>
body { font: 13px/1.5 sans-serif; margin: 20px; }
.post { background: #ecf3f7; padding: 12px; margin-bottom: 6px; overflow: hidden; }
.postprofile { float: right; width: 20%; }
.postbody { width: 75%; }
[contenteditable] { border: 1px solid #ccc; }
</style>`;

const NAMES = ['fernleaf', 'oldtimer', 'quietowl', 'larkspur_77', 'moss', 'tidewater', 'b_marlow', 'heron'];

const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Posts that ask something. */
const ASKING = postsOf('tune').map(({ text }) => text);
/** What people write otherwise. */
const CHATTER = [
  'Thank you for writing this down, it helped me more than you would think.',
  'My therapist and I spent most of the summer on my father, and on the years when he was away.',
  'I drove home with the radio off and sat in the car for a while.',
  'Some weeks nothing much happens in the room, and then one sentence turns everything around.',
  'I used to plan every session on the train; these days I look out of the window.',
  'It rained all week and the garden is a swamp, but the beans are up.',
  'Hugs to everybody who had a hard one today.',
  'She has a clock that I can see and I have stopped looking at it.',
];

/** One post in four asks something; no two are alike. */
function textOf(i: number): string {
  if (i % 4 === 0) return `${ASKING[(i / 4) % ASKING.length]!} (It was number ${i} for me.)`;
  const chatter = Array.from({ length: 4 }, (_, k) => CHATTER[(i * 3 + k * (1 + (i % 5))) % CHATTER.length]);
  return `${chatter.slice(0, 2).join(' ')}\n\n${chatter.slice(2).join(' ')} That makes ${i}.`;
}

const page = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title>${HEAD}</head><body>${body}</body></html>`;

/** One post of such a thread. */
export function phpbbPost(i: number): string {
  const id = 1000 + i;
  const name = NAMES[i % NAMES.length]!;
  return `<div id="p${id}" class="post has-profile bg${(i % 2) + 1}"><div class="inner">
<dl class="postprofile" id="profile${id}"><dt><a href="#u=${i}" class="username">${name}</a></dt><dd class="profile-posts"><strong>Posts:</strong> ${i % 97}</dd><dd><strong>Joined:</strong> Mar 2026</dd></dl>
<div class="postbody"><div id="post_content${id}">
<h3><a href="#p${id}">Re: Is it OK to ask your therapist for a hug?</a></h3>
<ul class="post-buttons"><li><a href="#quote" class="button"><span class="sr-only">Quote</span></a></li></ul>
<p class="author"><span class="responsive-hide">by <strong><a href="#u=${i}" class="username">${name}</a></strong> &raquo; </span><time datetime="2026-10-02">Fri Oct 02, 2026 6:20 pm</time></p>
<div class="content">${i % 4 === 3 ? `<blockquote><div><cite>${NAMES[(i + 3) % NAMES.length]!} wrote:</cite>${asHtml(textOf(i - 1).slice(0, 120))}</div></blockquote>` : ''}${asHtml(textOf(i)).replaceAll('\n', '<br>\n')}</div>
<div id="sig${id}" class="signature">Posts are my own and so are the typos.</div>
</div></div></div></div><hr class="divider">`;
}

/** A thread as phpBB lays it out. */
export function phpbbThread(posts: number): string {
  const all = Array.from({ length: posts }, (_, i) => phpbbPost(i)).join('\n');
  return page(
    'Is it OK to ask your therapist for a hug? - The Waiting Room',
    `<div id="page-body"><h2 class="topic-title"><a href="#t">Is it OK to ask your therapist for a hug?</a></h2>${all}</div>`,
  );
}

function longPage(words: number): string {
  const paragraphs: string[] = [];
  for (let i = 0, length = 0; length < words; i += 1) {
    const text = textOf(i);
    length += text.split(/\s+/).length;
    paragraphs.push(...text.split(/\n+/).map((line) => `<p>${asHtml(line)}</p>`));
  }
  return page(
    'What my therapist said: a diary',
    `<h1>What my therapist said: a diary</h1><main>${paragraphs.join('\n')}</main>`,
  );
}

const NEWS = [
  'The council met on Tuesday to decide on the new tram line, which is to run from the harbour to the hospital.',
  'Farmers in the valley say that the late frost took most of the apricots, and what is left will cost more.',
  'The goalkeeper, who had been out since August, saved two penalties before a crowd of eleven thousand.',
  'A ship that had been aground for nine days was pulled free at high water, with no oil lost, the port said.',
  'Scientists counted more swifts this spring than in any year since the count began, though nobody knows why.',
];

function newsPage(articles: number): string {
  const teaser = (i: number) =>
    `<article class="teaser card-${i % 7}"><a href="#${i}"><h3>${NEWS[i % NEWS.length]!.slice(0, 40)} ${i}</h3></a><p>${NEWS[(i * 3) % NEWS.length]} <span>${NEWS[(i * 7) % NEWS.length]}</span></p><ul><li><a href="#a">City</a></li><li><time>${i % 24} h</time></li></ul></article>`;
  return page(
    'The Harbour News: trams, frost and a free ship',
    `<header><nav><ul><li><a href="#">Home</a></li></ul></nav></header><h1>The Harbour News</h1><main>${Array.from({ length: articles }, (_, i) => teaser(i)).join('\n')}</main>`,
  );
}

function editorPage(editors: number): string {
  const all = Array.from(
    { length: editors },
    (_, i) =>
      `<section><h3>Draft ${i}</h3><div contenteditable="true">${textOf(i)
        .split(/\n+/)
        .map((line) => `<p>${asHtml(line)}</p>`)
        .join('')}</div></section>`,
  ).join('\n');
  return page('Drafts about my therapist', `<h1>Drafts about my therapist</h1><main>${all}</main>`);
}

/** The pages that `npm run bench` measures on. */
export const PAGES: BenchPage[] = [
  { name: 'thread of 20 posts', related: true, html: phpbbThread(20), posts: 20 },
  { name: 'thread of 500 posts', related: true, html: phpbbThread(500), posts: 500 },
  { name: 'thread of 5,000 posts', related: true, html: phpbbThread(5000), posts: 5000 },
  { name: 'page of 200,000 words', related: true, html: longPage(200_000) },
  { name: 'unrelated news page', related: false, html: newsPage(600) },
  { name: 'page of 300 editors', related: true, html: editorPage(300) },
];
