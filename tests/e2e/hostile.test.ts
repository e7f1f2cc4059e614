import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/browsers/launch.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { builtExtension } from '../../scripts/build/extension.ts';
import { askPage } from '../../scripts/messages.ts';
import { openTab, reportOf } from '../../scripts/page-report.ts';
import { root } from '../../scripts/root.ts';
import { filesOf, type Served, serve } from '../../scripts/serve.ts';
import { until } from '../../scripts/until.ts';
import { loadPage } from './load-page.ts';

/** Two questions on the page: one that is seen at once, one below. */
const NEAR = 'ask my therapist for a hug';
const FAR = 'be friends with your therapist';

/** Of each kind one, as they are called in the package. */
const FILES = [
  'manifest.json',
  'icon/128.png',
  'marks.css',
  'gate.js',
  'content-script.js',
  'card.js',
  'popup.html',
];

/** A visit, in this order. */
const STATES = ['before', 'read', 'card open', 'card closed', 'gone to', 'left', 'ended'] as const;
type State = (typeof STATES)[number];

/** Something that a page can find in either browser, for all we know to do. */
interface Trace {
  /** As docs/threat-model.md has it, with the reason. */
  name: string;
  /** What the detector says that differs from a page that is not read: more of it, or less. */
  finds: RegExp;
  states: State[];
}

const AFTERWARDS: State[] = ['read', 'card open', 'card closed', 'gone to', 'left', 'ended'];
const TRACES: Trace[] = [
  {
    name: 'A highlight of ours is registered',
    finds: /^more: highlight bs-(?:mark|wash) of 2$/,
    states: ['read', 'card open', 'card closed', 'gone to', 'left'],
  },
  {
    name: 'The active mark is registered',
    finds: /^more: highlight bs-active of 1$/,
    states: ['card open', 'gone to'],
  },
  {
    name: 'Our rules for highlights apply',
    finds: /^more: a rule for ::highlight bs-/,
    states: AFTERWARDS,
  },
  {
    name: 'The card’s host comes and goes',
    finds:
      /^more: (?:childList of body [+-]DIV|attributes of div style|element div with popover,.*|at a point div)$/,
    states: ['card open', 'card closed'],
  },
  {
    name: 'The card’s host is a popover',
    finds: /^more: event (?:before)?toggle on div, going down$/,
    states: ['card open'],
  },
  {
    name: 'Esc that closes the card goes no further',
    finds: /^less: event key(?:down|press) Escape on body, going up$/,
    states: ['card closed'],
  },
  {
    name: 'Focus moves to the place gone to',
    finds:
      /^(?:more: (?:event focus(?:in)? on #p1, going .*|state focus #p1|style #p1)|less: (?:state focus body|style #p1))$/,
    states: ['gone to'],
  },
  {
    name: 'Focus leaves the place gone to',
    finds: /^more: event (?:blur|focusout) on #p1, going .*$/,
    states: ['left'],
  },
  {
    name: 'A post without a link is focusable for a while',
    finds:
      /^(?:more: (?:attributes of #p1 tabindex|element #p1 with id,class,tabindex)|less: element #p1 with id,class)$/,
    states: ['gone to', 'left'],
  },
];

/** Things done to a page by its own script, and what the detector says of each: it is not blind. */
const DEEDS: [script: string, says: RegExp][] = [
  ['document.body.append(document.createElement("i"))', /^childList of body \+I$/],
  ['document.body.dataset.x = 1', /^attributes of body data-x$/],
  ['document.querySelector(".content").firstChild.data += "."', /^characterData of #text$/],
  ['globalThis.ours = 1', /^window has ours$/],
  ['document.ours = 1', /^document has ours$/],
  ['document.adoptedStyleSheets = [new CSSStyleSheet()]', /^sheet undefined$/],
  ['CSS.highlights.set("a", new Highlight())', /^highlight a of 0$/],
  ['getComputedStyle(document.body)', /^called getComputedStyle$/],
  ['document.createTreeWalker(document.body).nextNode()', /^called TreeWalker.nextNode$/],
  ['document.createRange().getClientRects()', /^called Range.getClientRects$/],
  ['document.createElement("p").attachShadow({ mode: "closed" })', /^called Element.attachShadow$/],
  ['addEventListener("click", () => 0)', /^called EventTarget.addEventListener$/],
  ['document.body.textContent', /^called Node.textContent$/],
  [
    'new MutationObserver(() => 0).observe(document, { childList: true })',
    /^called MutationObserver.observe$/,
  ],
  ['dispatchEvent(new Event("between-sessions"))', /^event between-sessions on window, .*by script$/],
  ['postMessage("here")', /^event message .*on window/],
  ['setTimeout(() => { throw new Error("ours") })', /^an error: Error: ours$/],
  ['void Promise.reject(new Error("ours"))', /^event unhandledrejection on window/],
  ['performance.mark("ours")', /^performance mark ours$/],
  ['fetch("thread.css?ours").then(() => 0)', /^performance resource .*thread.css\?ours$/],
  ['document.querySelector(".space").style.height = "9px"', /^size of div.space$/],
  [
    'document.head.append(Object.assign(document.createElement("style"), { textContent: "a {}" }))',
    /^event securitypolicyviolation style-src/,
  ],
  ['document.querySelector("textarea").focus()', /^event focusin on textarea/],
  ['document.querySelector("textarea").value = "ours"', /^state value ours$/],
  ['getSelection().selectAllChildren(document.body)', /^event selectionchange on #document/],
  ['scrollTo(0, 99)', /^state scroll 0 99$/],
  ['document.cookie = "ours=1"', /^state stored ours=1/],
  ['history.pushState(null, "", "#ours")', /^state history \d+ #ours$/],
  ['document.fonts.add(new FontFace("ours", "local(ours)"))', /^font ours$/],
  ['void {}.betweenSessions', /^asked for betweenSessions$/],
  ['document.body.append(document.createElement("iframe"))', /^state frames 1$/],
];

describe.each(['chromium', 'firefox'] as const)('a page that watches (%s)', (browser) => {
  let session: Session;
  let served: Served;

  // What readers install: its card is closed to pages. It reads the page after a click on its button.
  beforeAll(async () => {
    served = await serve(filesOf(join(root, 'tests/fixtures/hostile')));
    session = await launch(browser, builtExtension('production', browser), { headless: true, test: true });
    // A tab opened later would take the front, and close the popup.
    await session.inside();
  });
  afterEach(() => session.closeAll());
  afterAll(async () => {
    await session?.[Symbol.asyncDispose]();
    await served?.[Symbol.asyncDispose]();
  });

  const run = <T>(page: Page, call: string) => page.evaluate(`detector.${call}`) as Promise<T>;
  const take = async (page: Page) => {
    await run(page, 'rest()');
    return run<string[]>(page, 'take()');
  };
  const open = async () => {
    const tab = await openTab(session);
    await loadPage(tab.page, `${served.origin}/thread.html`);
    await tab.page.bringToFront();
    // What there is to see of the page itself.
    await take(tab.page);
    return tab;
  };

  /** A whole visit, with the extension or, scrolling by hand to where it would go, without. */
  async function visit(scrolledTo?: number) {
    const { page, id } = await open();
    const reads = scrolledTo === undefined;
    const seen = {} as Record<State, string[]>;
    const place = () => run<{ x: number; y: number }>(page, `placeOf(${JSON.stringify(NEAR)})`);
    const report = () => reportOf(session, { page, id });
    seen.before = await take(page);

    if (reads) {
      const popup = await session.clickToolbarButton(page);
      await report();
      await popup.close();
    }
    // Not the reader's own click: no card comes of it.
    await run(page, `clickAt(${JSON.stringify(await place())})`);
    seen.read = await take(page);

    const { x, y } = await place();
    await page.mouse.click(x, y);
    if (reads) await until('the card', () => run<boolean>(page, 'hasPopover()'));
    seen['card open'] = await take(page);

    await page.keyboard.press('Escape');
    seen['card closed'] = await take(page);

    if (reads) {
      const { key } = (await report()).questions.find(({ text }) => text.includes(FAR))!;
      expect(await askPage(session, id, 'goTo', { key })).toBe(true);
    } else await run(page, `scrollTo(${scrolledTo})`);
    seen['gone to'] = await take(page);

    await page.mouse.click(5, 5);
    seen.left = await take(page);

    if (reads) await askPage(session, id, 'stop', null);
    seen.ended = await take(page);
    return { seen, scrolled: await run<number>(page, 'scrolled()') };
  }

  // Places and styles are told by a number that means nothing by itself.
  const withoutNumber = (line: string) => line.replace(/^(more: |less: )((?:box|style) .*) \w+$/, '$1$2');

  it('finds the traces that are known, each of them, and no other', { retry: 0 }, async () => {
    const read = await visit();
    const unread = await visit(read.scrolled);
    for (const state of STATES) {
      const [here, there] = [read.seen[state], unread.seen[state]];
      const found = [
        ...here.filter((line) => !there.includes(line)).map((line) => `more: ${line}`),
        ...there.filter((line) => !here.includes(line)).map((line) => `less: ${line}`),
      ].map(withoutNumber);
      const known = TRACES.filter(({ states }) => states.includes(state));
      expect(
        found.filter((line) => !known.some(({ finds }) => finds.test(line))),
        `new: ${state}`,
      ).toEqual([]);
      expect(
        known.filter(({ finds }) => !found.some((line) => finds.test(line))).map(({ name }) => name),
        `no longer found: ${state}`,
      ).toEqual([]);
    }
  });

  it('reaches none of the extension’s files', async () => {
    const { page } = await open();
    const reach = (base: string, files: string[]) =>
      run<string[]>(page, `reach(${JSON.stringify(base)}, ${JSON.stringify(files)})`);
    // What can be reached is found.
    expect(await reach(`${served.origin}/`, ['thread.css', 'detector.js'])).toEqual(
      expect.arrayContaining(['fetch thread.css', 'sheet thread.css', 'script detector.js']),
    );
    expect(await reach(session.extensionUrl(''), FILES)).toEqual([]);
  });

  it('is not blind', async () => {
    const { page } = await open();
    for (const [script] of DEEDS) await page.evaluate(script);
    const seen = await take(page);
    const missed = DEEDS.filter(([, says]) => !seen.some((line) => says.test(line))).map(
      ([script]) => script,
    );
    expect(missed).toEqual([]);
  });
});

describe('docs/threat-model.md', () => {
  it('lists the same traces', () => {
    const whole = readFileSync(join(root, 'docs/threat-model.md'), 'utf8');
    const section = whole.split('\n## ').find((each) => each.startsWith('What a page can see'))!;
    const named = [...section.matchAll(/^\| \*\*(.+)\*\* \|/gm)].map(([, name]) => name);
    expect(named).toEqual(TRACES.map(({ name }) => name));
  });
});
