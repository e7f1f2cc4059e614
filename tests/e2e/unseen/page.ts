import { build, type Known } from './build.ts';
import { change } from './change.ts';
import type { Layout, Post } from './piece.ts';
import { below, written } from './tree.ts';

/** What a page knows of itself in the end. Everything in it is the same on its twin. */
export interface Seen {
  /** Of each post: its nodes, and what was observed of them. */
  posts: string[];
  /** What belongs to no post. */
  page: string;
}

/** Posts are changed so many at a time; then whoever else works on the page has a turn. */
const AT_ONCE = 8;

const EVENTS = [
  ...['error', 'unhandledrejection', 'rejectionhandled', 'securitypolicyviolation', 'message', 'storage'],
  ...['focusin', 'focusout', 'beforeinput', 'input', 'change', 'click', 'pointerdown', 'keydown', 'submit'],
  ...['beforematch', 'command', 'copy', 'popstate', 'hashchange', 'beforeunload'],
];

const known: Known = { roots: new WeakMap(), posts: new WeakMap(), madeRoot: (root) => watch(root) };
const observed: string[][] = [];
const elsewhere: string[] = [];

function note(node: EventTarget | null, what: string): void {
  const post = node instanceof Node ? known.posts.get(node) : undefined;
  (post === undefined ? elsewhere : observed[post]!).push(what);
}

const observer = new MutationObserver(noteAll);
const names = (nodes: NodeList) => [...nodes].map(({ nodeName }) => nodeName).join();
function noteAll(records: MutationRecord[]): void {
  for (const { type, target, attributeName, oldValue, addedNodes, removedNodes } of records)
    note(
      target,
      [type, target.nodeName, attributeName, oldValue, names(addedNodes), names(removedNodes)].join(' '),
    );
}
function watch(root: Node): void {
  const old = { attributeOldValue: true, characterDataOldValue: true };
  observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true, ...old });
}

class CustomPost extends HTMLElement {
  static observedAttributes = ['class', 'tabindex', 'style', 'hidden', 'title', 'data-a'];
  connectedCallback() {
    note(this, 'connected');
  }
  disconnectedCallback() {
    note(this, 'disconnected');
  }
  attributeChangedCallback(...change: unknown[]) {
    note(this, `attribute ${change}`);
  }
}

function makeHolder(layout: Layout, number: number): Element {
  const shell = document.createElement('div');
  const author = `<p class="author">by <strong><a class="username" href="#u">writer${number % 7}</a></strong></p>`;
  const shells: Record<Layout, string> = {
    phpbb: `<div id="p${number}" class="post"><div class="postbody">${author}<div class="content" data-holder></div></div></div>`,
    discourse: `<div class="topic-post" data-post-number="${number + 1}"><div class="names"><a>writer</a></div><div class="cooked" data-holder></div></div>`,
    unknown: `<article id="comment-${number}">${author}<div data-holder></div></article>`,
    none: '<div data-holder></div>',
  };
  shell.innerHTML = shells[layout];
  document.body.append(...shell.childNodes);
  const holder = [...document.querySelectorAll('[data-holder]')].at(-1)!;
  holder.removeAttribute('data-holder');
  return holder;
}

/** Entries in the tab's history that are not this page's doing. */
const before = history.length;
let holders: Element[] = [];
const loaded = new Promise((resolve) => addEventListener('load', resolve, { once: true }));
/** Kept when all changes are done and all frames have loaded. */
export let finished: Promise<void>;

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Makes the page, and goes on changing it once it has loaded. */
export function run(layout: Layout, posts: Post[]): void {
  customElements.define('x-post', CustomPost);
  for (const type of EVENTS)
    addEventListener(type, (event) => note(event.composedPath()[0] ?? null, `event ${type}`), true);
  holders = posts.map((_, number) => makeHolder(layout, number));
  posts.forEach(({ pieces }, number) => {
    observed.push([]);
    known.posts.set(holders[number]!, number);
    for (const piece of pieces) build(piece, holders[number]!, number, known);
  });
  watch(document);
  const own = document.createRange();
  own.selectNodeContents(document.querySelector('h1')!);
  CSS.highlights.set('own', new Highlight(own));
  finished = loaded.then(() => changeAll(posts));
}

async function changeAll(posts: Post[]): Promise<void> {
  for (const [number, { changes }] of posts.entries()) {
    for (const doing of changes) change(holders[number]!, doing, number, known);
    if (number % AT_ONCE === 0) await turn();
  }
  const loading = ({ contentDocument, srcdoc }: HTMLIFrameElement) =>
    contentDocument &&
    (contentDocument.readyState !== 'complete' || (srcdoc && contentDocument.URL !== 'about:srcdoc'));
  const frames = [...below(document, known)].filter((node) => node instanceof HTMLIFrameElement);
  while (frames.some(loading)) await turn();
  // Whoever waits for a page at rest has had time to begin.
  for (let i = 0; i < 2; i++) await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
}

/** How many marks of others than the page itself can be seen now. */
export function countMarks(): number {
  return [...CSS.highlights].flatMap(([name, highlight]) => (name === 'own' ? [] : [...highlight])).length;
}

/** Everything that the page can tell of itself. */
export function see(): Seen {
  noteAll(observer.takeRecords());
  const place = (node: Node | null | undefined) => {
    const post = node ? known.posts.get(node) : undefined;
    if (!node || post === undefined) return node?.nodeName;
    return [post, [...below(holders[post]!, known)].indexOf(node)];
  };
  const selection = getSelection();
  return {
    posts: holders.map((holder, i) => [written(holder, known), ...observed[i]!].join('\n')),
    page: JSON.stringify({
      frame: [...document.querySelectorAll('html,head,head *,body,h1')].map(
        (element) => (element.cloneNode(element.matches('head *')) as Element).outerHTML,
      ),
      outside: [...document.body.children].map(
        (element) => element.nodeName + element.className + element.id,
      ),
      focus: place(document.activeElement),
      anchor: [place(selection?.anchorNode), selection?.anchorOffset],
      end: [place(selection?.focusNode), selection?.focusOffset, selection?.rangeCount],
      scroll: [scrollX, scrollY],
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
      own: [CSS.highlights.get('own')?.size, [...CSS.highlights.keys()][0]],
      globals: Object.getOwnPropertyNames(globalThis).sort(),
      rest: [document.title, history.length - before, document.designMode, document.cookie, window.length],
      elsewhere,
    }),
  };
}
