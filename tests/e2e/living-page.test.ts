import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { marksOn } from '../../scripts/marks.ts';
import { openTab, reportOf, type Tab } from '../../scripts/page-report.ts';
import { root } from '../../scripts/root.ts';
import { filesOf, type Served, serve } from '../../scripts/serve.ts';
import { until } from '../../scripts/until.ts';
import { inEachBrowser } from './in-each-browser.ts';

const HUG = 'Is it ok to ask my therapist for a hug at the end?';
const FRIENDS = 'Can I be friends with my therapist after therapy ends?';
const LOVE = 'Is it common to fall in love with your therapist?';

const texts = async (page: Page) => (await marksOn(page)).map(({ text }) => text).sort();

/** Waits until exactly these stretches of a page are marked. */
async function marked(page: Page, expected: string[]): Promise<void> {
  let seen: string[] = [];
  const same = async () => {
    seen = await texts(page);
    return JSON.stringify(seen) === JSON.stringify(expected.toSorted());
  };
  await until('the marks', same).catch(() => expect(seen).toEqual(expected.toSorted()));
}

/** Puts posts at the end of the thread, as forum software does. */
const addPosts = (page: Page, ...posts: string[]) =>
  page.evaluate((added) => {
    for (const text of added) {
      const post = document.createElement('div');
      post.className = 'post';
      post.innerHTML = `<div class="postbody"><div class="content">${text}</div></div>`;
      document.querySelector('#thread')!.append(post);
    }
  }, posts);

const setPost = (page: Page, post: string, html: string) =>
  page.evaluate(
    (id, content) => {
      document.querySelector(`#${id} .content`)!.innerHTML = content;
    },
    post,
    html,
  );

inEachBrowser('a page that changes', (given) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(filesOf(join(root, 'tests/fixtures/living')));
  });
  afterAll(() => served?.[Symbol.asyncDispose]());

  const openThread = async (): Promise<Tab> => {
    const tab = await openTab(given.session);
    await tab.page.goto(`${served.origin}/thread.html`);
    await reportOf(given.session, tab);
    return tab;
  };

  /** Notes from now on what pages send, until it is asked for. */
  const listen = async () => {
    const inside = await given.session.inside();
    await inside.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      chrome.runtime.onMessage.addListener(({ name, request }, sender) => {
        // The thread on our own welcome page asks as well.
        if (sender.tab && sender.origin !== location.origin && name === 'askPosts')
          heard.push(...request.posts.map(({ text }: { text: string }) => text));
      });
    });
    return () => inside.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  };

  it('has the questions marked of a reply that comes in, and asks about nothing else', async () => {
    const { page } = await openThread();
    const asked = await listen();
    await addPosts(page, `Same here. ${FRIENDS}`);
    await marked(page, [HUG, FRIENDS]);
    expect(await asked()).toEqual([`Same here. ${FRIENDS}`]);
  });

  it('has marks where a post was edited', async () => {
    const { page } = await openThread();
    await setPost(page, 'p1', `I have been seeing my therapist for three years. ${LOVE}`);
    await marked(page, [LOVE]);
    await setPost(
      page,
      'p1',
      'I have been seeing my therapist for three years. Never mind, I have asked her.',
    );
    await marked(page, []);
  });

  it('marks again what is scrolled away and comes back, without asking anew', async () => {
    const { page } = await openThread();
    const asked = await listen();
    const html = await page.evaluate(() => {
      const post = document.querySelector('#p1')!;
      post.remove();
      return post.outerHTML;
    });
    await marked(page, []);
    await page.evaluate(
      (post) => document.querySelector('#thread')!.insertAdjacentHTML('afterbegin', post),
      html,
    );
    await marked(page, [HUG]);
    expect((await asked()).filter((text) => text.includes('three years'))).toEqual([]);
  });

  it('marks again a post that was emptied and filled in the same place', async () => {
    const { page } = await openThread();
    const html = await page.evaluate(() => document.querySelector('#p1')!.innerHTML);
    await page.evaluate(() => document.querySelector('#p1')!.replaceChildren());
    await marked(page, []);
    await page.evaluate((content) => {
      document.querySelector('#p1')!.innerHTML = content;
    }, html);
    await marked(page, [HUG]);
  });

  it('is not read again when only its address changes while one scrolls', async () => {
    const { page } = await openThread();
    const asked = await listen();
    for (let post = 1; post < 4; post += 1)
      await page.evaluate((at) => history.replaceState(null, '', `?post=${at}`), post);
    // What comes in afterwards shows that the page is still watched.
    await addPosts(page, `Same here. ${FRIENDS}`);
    await marked(page, [HUG, FRIENDS]);
    expect(await asked()).toEqual([`Same here. ${FRIENDS}`]);
  });

  it.each([
    ['its title comes first', true],
    ['its text comes first', false],
  ])('has the marks of the thread that an app goes to, when %s', async (_name, titleFirst) => {
    const { page } = await openThread();
    await page.evaluate(
      async (text, early) => {
        const setTitle = () => {
          document.title = 'Falling in love - The Waiting Room';
          document.querySelector('.topic-title')!.textContent = 'Falling in love';
        };
        const frame = () => new Promise(requestAnimationFrame);
        history.pushState(null, '', '/t/2');
        if (early) setTitle();
        await frame();
        await frame();
        document.querySelector('#thread')!.innerHTML =
          `<div class="post"><div class="postbody"><div class="content">I see my therapist on Mondays. ${text}</div></div></div>`;
        await frame();
        await frame();
        if (!early) setTitle();
      },
      LOVE,
      titleFirst,
    );
    await marked(page, [LOVE]);
  });

  it('loses its marks when an app goes to a page about something else', async () => {
    const { page } = await openThread();
    const about = 'We went to the market and bought apples. '.repeat(200);
    await page.evaluate((text) => {
      history.pushState(null, '', '/t/3');
      document.title = 'Apples';
      document.querySelector('.topic-title')!.textContent = 'Apples';
      document.querySelector('#thread')!.innerHTML =
        `<div class="post"><div class="postbody"><div class="content">${text}</div></div></div>`;
    }, about);
    await marked(page, []);
  });

  it('gets nothing but the gate while it is about something else, and is read once it is about therapy', async () => {
    const { session } = given;
    const tab = await openTab(session);
    await tab.page.goto(`${served.origin}/market.html`);
    expect(await reportOf(session, tab)).toMatchObject({ status: 'unrelated', questions: [] });
    const inside = await session.inside();
    const hasReader = () =>
      inside.evaluate(async (tabId) => {
        const func = () =>
          (globalThis as { betweenSessions?: { reader?: unknown } }).betweenSessions?.reader !== undefined;
        const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func });
        return frame?.result;
      }, tab.id);
    expect(await hasReader()).toBe(false);

    await session.stopBackground();
    await tab.page.evaluate((text) => {
      document.title = 'Last sessions';
      document.querySelector('main')!.innerHTML =
        `<h1>Last sessions</h1><p>I see my therapist on Mondays. ${text}</p>`;
    }, FRIENDS);
    await marked(tab.page, [FRIENDS]);
    expect(await hasReader()).toBe(true);
  });

  it('may be a thread of 5,000 posts: what the reader sees is marked, and so is its end', async () => {
    const { page, id } = await openThread();
    const chatter = Array.from({ length: 5000 }, (_, i) => `Thanks for telling us. That was number ${i}.`);
    await addPosts(page, ...chatter, `Same here. ${FRIENDS}`);
    await marked(page, [HUG, FRIENDS]);
    const { questions } = await reportOf(given.session, { page, id });
    expect(questions.find(({ text }) => text === FRIENDS)?.post).toBe(5002);
  });

  it('has text read in open shadow trees, and what is slotted into them, also when it changes', async () => {
    const { page } = await openThread();
    await page.evaluate(
      (inside, slotted) => {
        document.querySelector('#p1 .content')!.innerHTML = `<x-text>${slotted}</x-text>`;
        const host = document.querySelector('x-text')!;
        host.attachShadow({
          mode: 'open',
        }).innerHTML = `<p>I see my therapist. ${inside}</p><p><slot></slot></p>`;
      },
      FRIENDS,
      LOVE,
    );
    await marked(page, [FRIENDS, LOVE]);
    await page.evaluate(() => {
      document.querySelector('x-text')!.shadowRoot!.querySelector('p')!.textContent =
        'Never mind about the first question, I have asked her.';
    });
    await marked(page, [LOVE]);
  });

  it('has no marks in what a slot shows only until something is put there', async () => {
    const { page } = await openThread();
    await page.evaluate(
      (own) => {
        document.querySelector('#p1 .content')!.innerHTML = '<x-text></x-text>';
        const host = document.querySelector('x-text')!;
        host.attachShadow({ mode: 'open' }).innerHTML = `<slot>I see my therapist. ${own}</slot>`;
      },
      LOVE.replace('love', '<b>love</b>'),
    );
    await marked(page, [LOVE]);
    // Too little text to be noticed, until there is more to read elsewhere.
    await page.evaluate(() => document.querySelector('x-text')!.append('Yes.'));
    await addPosts(page, `Same here. ${FRIENDS}`);
    await marked(page, [FRIENDS]);
  });

  it.each([
    [
      'zero-width characters within words',
      'Is it com\u200bmon to fall in lo\u200dve with your ther\u00adapist?',
    ],
    ['marks of direction', '\u202aIs it common to fall in love\u200e with your therapist?\u202c'],
    ['a full-width question mark', 'Is it common to fall in love with your therapist\uff1f'],
    [
      'right-to-left text around it',
      '<p dir="rtl">\u0645\u0631\u062d\u0628\u0627</p><p dir="ltr">Is it common to fall in love with your therapist?</p>',
    ],
    [
      'formatting within words',
      'Is it <b>com</b>mon to <i>fall</i> in love<wbr> with your the<u>rap</u>ist?',
    ],
  ])('has its question marked in spite of %s', async (_name, html) => {
    const { page } = await openThread();
    await setPost(page, 'p1', `I have seen my therapist for years. ${html}`);
    await until('a mark', async () => {
      const [mark] = await marksOn(page);
      const plain = mark?.text.replace(/[^\p{ASCII}\uff1f]/gu, '');
      return plain?.replace('\uff1f', '?') === LOVE;
    });
  });

  it('reads a picture among words as a gap: neither its name, nor words run together', async () => {
    const { page, id } = await openThread();
    const picture = '<img alt="heart" src="data:,">';
    await setPost(
      page,
      'p1',
      `I have seen my therapist for years.${picture}Is it common to fall in love${picture}with your therapist?`,
    );
    await until('the question', async () => {
      const { questions } = await reportOf(given.session, { page, id });
      return questions.some(({ text }) => text === LOVE);
    });
  });

  it('is read where a formula holds an element of the name of a slot', async () => {
    const { page } = await openThread();
    await setPost(page, 'p1', `I see my therapist. <math><slot>x</slot></math> ${LOVE}`);
    await marked(page, [LOVE]);
  });

  it('has nothing read where somebody writes', async () => {
    const { page, id } = await openThread();
    await setPost(page, 'p1', `I have seen my therapist for years. <div contenteditable>${LOVE}</div>`);
    await addPosts(page, `Same here. ${FRIENDS}`);
    await marked(page, [FRIENDS]);
    await page.evaluate(() => {
      document.querySelector('[contenteditable]')!.append(' And may I hug my therapist at the end?');
    });
    await addPosts(page, 'Thanks for telling us all about that.');
    await until('the last post', async () => (await reportOf(given.session, { page, id })).status === 'done');
    await marked(page, [FRIENDS]);
  });
});
