import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from '../../../scripts/browsers/session.ts';
import { openTab, reportOf, type Tab } from '../../../scripts/page-report.ts';
import { root } from '../../../scripts/root.ts';
import { filesOf, serve } from '../../../scripts/serve.ts';
import { until } from '../../../scripts/until.ts';
import { OTHER_SITE } from '../in-each-browser.ts';
import { loadPage } from '../load-page.ts';
import { bundleForPages } from '../page-bundle.ts';
import type { Seen } from './page.ts';
import type { Layout, Post } from './piece.ts';

/** What differs between a page that is read and its twin that is not. */
export interface Difference {
  /** Number of the post; undefined where it is no post's. */
  post: number | undefined;
  read: string;
  unread: string;
}

/** What came of a page and its twin. */
export interface Compared {
  differences: Difference[];
  /** How many marks the page that is read has. */
  marks: number;
  /** How many of its posts' questions the reader has found. */
  found: number;
}

/** Shows posts where the extension is on, and again where it is off. */
export interface Twins extends AsyncDisposable {
  /** @throws when the browser crashes on the page */
  compare(layout: Layout, posts: Post[]): Promise<Compared>;
  /** Errors in pages and in the scripts that read them, so far. */
  errors: string[];
}

/** What Chromium itself says of the pages' own styles. */
const OF_THE_BROWSER = /property is not supported/;

/** Whether the posts are there, or the browser's own page that says that the tab crashed. */
const STATE = `document.documentURI.startsWith('about:tabcrashed') ? 'crashed' : bundle.finished.then(() => 'finished')`;
const STYLE = `
html { overflow-anchor: none; }
body { min-height: 20000px; font: 14px sans-serif; }
.says::before { content: "Can I hug my therapist?"; }
.gone { display: none; }
.nothing { display: contents; }
.far { content-visibility: auto; }
.tall { display: block; overflow: auto; height: 60px; }
.tall::after { content: ""; display: block; height: 400px; }`;

const data = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

const pageOf = (code: string, layout: Layout, posts: Post[]) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>My therapist and me</title><link rel="icon" href="data:,">
<style>${STYLE}</style><body><h1>My therapist and me</h1>
<script>${code.replaceAll('</', '<\\/')}
bundle.run(${data(layout)}, ${data(posts)})</script>`;

/**
 * Serves pages on this machine, and opens them in two tabs of a session: each stays with its site, for Firefox's driver
 * may lose a tab that goes to and fro between sites, which have processes of their own.
 */
export async function startTwins(session: Session): Promise<Twins> {
  const folder = await mkdtemp(join(tmpdir(), 'unseen-'));
  const served = await serve(filesOf(folder));
  const code = await bundleForPages(join(root, 'tests/e2e/unseen/page.ts'));
  await writeFile(join(folder, 'empty.html'), '<!doctype html><link rel="icon" href="data:,">');
  const errors: string[] = [];

  const openAt = async (origin: string) => {
    const tab = await openTab(session);
    const { page } = tab;
    await loadPage(page, `${origin}/empty.html`);
    page.on('pageerror', (error) => errors.push(String(error)));
    // What the reader could not read it says here.
    page.on('console', (message) => {
      if (!OF_THE_BROWSER.test(message.text())) errors.push(`${message.type()}: ${message.text()}`);
    });
    return tab;
  };
  const openTwin = async (origin: string) => {
    let tab = await openAt(origin);
    return {
      async show(path: string): Promise<Tab> {
        const { page } = tab;
        await page.bringToFront();
        await loadPage(page, `${origin}/${path}`);
        const state = await until('the posts', () => page.evaluate(STATE).catch(() => false));
        if (state === 'finished') return tab;
        // A crashed tab goes nowhere.
        tab = await openAt(origin);
        throw new Error(`the browser crashed on ${origin}/${path}`);
      },
    };
  };
  const see = ({ page }: Tab) => page.evaluate('bundle.see()') as Promise<Seen>;
  const off = await openTwin(served.origin.replace('127.0.0.1', OTHER_SITE));
  const on = await openTwin(served.origin);
  let last = 0;
  return {
    errors,
    async compare(layout, posts) {
      const path = `${++last}.html`;
      await writeFile(join(folder, path), pageOf(code, layout, posts));
      const unread = await see(await off.show(path));
      const tab = await on.show(path);
      const { questions } = await reportOf(session, tab);
      const marks = (await tab.page.evaluate('bundle.countMarks()')) as number;
      const read = await see(tab);
      const differences: Difference[] = [];
      const differ = (post: number | undefined, here: string, there: string) =>
        here === there || differences.push({ post, read: here, unread: there });
      read.posts.forEach((text, post) => {
        differ(post, text, unread.posts[post]!);
      });
      differ(undefined, read.page, unread.page);
      return { differences, marks, found: questions.length };
    },
    async [Symbol.asyncDispose]() {
      await served[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}
