import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickMark, marksOn } from '../../scripts/marks.ts';
import { askPage } from '../../scripts/messages.ts';
import { openTab, reportOf, type Tab } from '../../scripts/page-report.ts';
import { root } from '../../scripts/root.ts';
import { filesOf, type Served, serve } from '../../scripts/serve.ts';
import { until } from '../../scripts/until.ts';
import { cardIsGone, cardText } from './card.ts';
import { inEachBrowser, OTHER_SITE } from './in-each-browser.ts';

const HUG = 'Is it ok to ask my therapist for a hug at the end?';
const FRIENDS = 'Can you be friends with your therapist after therapy ends?';
const LOVE = 'Is it common to fall in love with your therapist?';
const CRY = 'Why do therapists cry?';
/** What is asked in the frames of the thread is marked behind what the page itself asks. */
const ALL = [HUG, FRIENDS, LOVE, CRY];

const texts = async (page: Page) => (await marksOn(page)).map(({ text }) => text);

/** Waits until exactly these stretches of a page are marked. */
async function marked(page: Page, expected: string[]): Promise<void> {
  let seen: string[] = [];
  const same = async () => {
    seen = await texts(page);
    return JSON.stringify(seen) === JSON.stringify(expected);
  };
  await until('the marks', same).catch(() => expect(seen).toEqual(expected));
}

/** Ways in which editors make a frame of their own; each is given the frame, and what somebody has written. */
const EDITORS: [name: string, make: (frame: HTMLIFrameElement, draft: string) => void][] = [
  [
    'that is one body one can write in, as of TinyMCE and CKEditor',
    (frame, draft) => {
      const inner = frame.contentDocument!;
      inner.open();
      inner.write(`<body contenteditable="true"><p>${draft}</p></body>`);
      inner.close();
    },
  ],
  [
    'in design mode, as of old boards',
    (frame, draft) => {
      frame.contentDocument!.designMode = 'on';
      frame.contentDocument!.body.innerHTML = `<p>${draft}</p>`;
    },
  ],
  [
    'that cannot be written in yet',
    (frame, draft) => {
      frame.id = 'reply_ifr';
      frame.contentDocument!.body.innerHTML = `<p>${draft}</p>`;
    },
  ],
  [
    'with an editor around it',
    (frame, draft) => {
      frame.parentElement!.className = 'content js-editor';
      frame.contentDocument!.body.innerHTML = `<p>${draft}</p>`;
    },
  ],
  [
    'that was a post before',
    (frame, draft) => {
      frame.contentDocument!.body.innerHTML = `<p>${draft}</p>`;
      frame.contentDocument!.body.contentEditable = 'true';
    },
  ],
];

inEachBrowser('a page with frames', (given) => {
  let served: Served;
  let other: Served;
  beforeAll(async () => {
    served = await serve(filesOf(join(root, 'tests/fixtures/frames')));
    // Another origin, on which the extension is on.
    other = await serve(filesOf(join(root, 'tests/fixtures/frames')));
  });
  afterAll(() => Promise.all([served, other].map((each) => each?.[Symbol.asyncDispose]())));

  const open = async (file = 'thread.html'): Promise<Tab> => {
    const tab = await openTab(given.session);
    await tab.page.bringToFront();
    await tab.page.goto(`${served.origin}/${file}`);
    await reportOf(given.session, tab);
    return tab;
  };
  const openThread = async () => {
    const tab = await open();
    await marked(tab.page, ALL);
    return tab;
  };
  const report = (tab: Tab) => reportOf(given.session, tab);
  const inPosts = async (tab: Tab) => (await report(tab)).questions.filter(({ post }) => post >= 0);

  /** Notes from now on what pages ask, until it is called. */
  const listen = async () => {
    const inside = await given.session.inside();
    await inside.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      chrome.runtime.onMessage.addListener(({ name, request }) => {
        if (name === 'askPosts') heard.push(...request.posts.map(({ text }: { text: string }) => text));
      });
    });
    return () => inside.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.join('\n'));
  };

  it('has its posts read in frames of its site, of a source text, and filled by script, in page order', async () => {
    const tab = await openThread();
    expect((await inPosts(tab)).map(({ text, post, author }) => [text, post, author])).toEqual([
      [HUG, 0, 'fernleaf'],
      [FRIENDS, 1, 'oldtimer'],
      [LOVE, 2, 'willow'],
      [CRY, 3, 'robin'],
    ]);
  });

  it('may be a page on which every post is a frame', async () => {
    const tab = await open('archive.html');
    await marked(tab.page, [HUG, FRIENDS, LOVE]);
    expect((await inPosts(tab)).map(({ post, author }) => [post, author])).toEqual([
      [0, 'fernleaf'],
      [1, 'oldtimer'],
      [2, 'willow'],
    ]);
  });

  it('says nothing to the background of quotes and editors in a frame, nor of another site’s frame', async () => {
    const asked = await listen();
    const tab = await openThread();
    await until('the other site', () =>
      Promise.resolve(tab.page.frames().some((frame) => frame.url().includes(OTHER_SITE))),
    );
    await tab.page.$eval('#p1 .content', (post) => post.append(' Thanks to all of you for reading this.'));
    await until('what was added', async () => (await asked()).includes('Thanks to all of you'));
    const words = await asked();
    expect(words).toContain(FRIENDS);
    expect(words).not.toContain('like a mother');
    expect(words).not.toContain('tell my therapist that I love her');
    expect(words).not.toContain('every therapy session');
    // This one is read where it is a page of its own.
    await tab.page.evaluate((source) => {
      const frame = document.createElement('iframe');
      frame.src = source;
      document.querySelector('#p5 .content')!.replaceChildren('I like this film. ', frame);
    }, `${other.origin}/elsewhere.html`);
    await until('the neighbour', async () =>
      tab.page.frames().some((frame) => frame.url().startsWith(other.origin)),
    );
    await until('the changed post', async () => (await asked()).includes('I like this film'));
    await tab.page.$eval('#p1 .content', (post) => post.append(' And good night to all of you out there.'));
    await until('what was added', async () => (await asked()).includes('And good night'));
    expect(await asked()).not.toContain('every therapy session');
    for (const frame of tab.page.frames().filter((each) => each.url().includes(OTHER_SITE)))
      expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it.each(EDITORS)('has nothing read of an editor %s, nor of what is typed there', async (_name, make) => {
    const { page } = await openThread();
    const asked = await listen();
    await page.evaluate(
      `{
        const content = document.querySelector('#p4 .content');
        content.replaceChildren(document.createElement('iframe'));
        (${make})(content.firstChild, 'I wonder: ${CRY}');
      }`,
    );
    await marked(page, [HUG, FRIENDS, LOVE]);
    await page.click('#p4 iframe');
    await page.keyboard.type('Is it normal to cry in session?');
    await page.$eval('#p1 .content', (post) => post.append(' Thanks to all of you for reading this.'));
    await until('what was added', async () => (await asked()).includes('Thanks to all of you'));
    expect(await asked()).not.toContain('cry');
    expect(await texts(page)).toEqual([HUG, FRIENDS, LOVE]);
  });

  it('loses the marks of a frame that somebody begins to write in', async () => {
    const { page } = await openThread();
    await page.evaluate(() => {
      document.querySelector<HTMLIFrameElement>('#by-script')!.contentDocument!.body.contentEditable = 'true';
    });
    await marked(page, [HUG, FRIENDS, LOVE]);
    await page.evaluate(() => {
      document.querySelector<HTMLIFrameElement>('#from-source')!.contentDocument!.designMode = 'on';
    });
    await page.click('#from-source');
    await page.keyboard.type('What I wanted to say');
    await marked(page, [HUG, FRIENDS]);
  });

  it('has a frame read that comes later, one that loads something else, and marks gone with a frame', async () => {
    const { page } = await openThread();
    await page.evaluate((text) => {
      const frame = document.createElement('iframe');
      frame.id = 'later';
      frame.srcdoc = `<p>Same here. ${text}</p>`;
      document.querySelector('#p1 .content')!.append(frame);
      document.querySelector<HTMLIFrameElement>('#by-script')!.src = 'post.html';
    }, LOVE);
    await marked(page, [HUG, LOVE, FRIENDS, LOVE, FRIENDS]);
    await page.evaluate(() => {
      document.querySelector('#later')!.remove();
      document.querySelector<HTMLIFrameElement>('#by-script')!.src = 'about:blank';
    });
    await marked(page, [HUG, FRIENDS, LOVE]);
    await page.evaluate((text) => {
      const inner = document.querySelector<HTMLIFrameElement>('#by-script')!.contentDocument!;
      inner.open();
      inner.write(`<p>I have another one. ${text}</p>`);
      inner.close();
    }, CRY);
    await marked(page, ALL);
    await clickMark(page, CRY);
    expect(await cardText(page)).toContain('therapists cry');
  });

  it('shows the card beside a mark in a frame, where it is clicked, and Esc in the frame closes it', async () => {
    const { page } = await openThread();
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    await clickMark(page, LOVE);
    expect(await cardText(page)).toContain('fall in love');
    const mark = (await marksOn(page)).find(({ text }) => text === LOVE)!;
    const card = await page.evaluate(() => {
      const { top, left } = [...document.body.children].at(-1)!.getBoundingClientRect();
      return { top, left };
    });
    expect(card.top).toBeGreaterThan(mark.y);
    expect(card.top - mark.y).toBeLessThan(40);
    await page.keyboard.press('Escape');
    await cardIsGone(page);
    expect(await html()).toBe(before);
    await clickMark(page, LOVE);
    await cardText(page);
    const beside = await page.$eval('#from-source', (frame) => {
      const { right, top } = frame.getBoundingClientRect();
      return { x: right - 20, y: top + 20 };
    });
    await page.mouse.click(beside.x, beside.y);
    await cardIsGone(page);
  });

  it('goes to a place in a frame: page and frame scroll, focus is before the mark, Esc leads back', async () => {
    const tab = await openThread();
    const { page, id } = tab;
    await page.setViewport({ width: 800, height: 400 });
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const scrolled = () => page.evaluate(() => Math.round(scrollY));
    const before = await scrolled();
    const { key } = (await report(tab)).questions.find(({ text }) => text === FRIENDS)!;
    expect(await askPage(given.session, id, 'goTo', { key })).toBe(true);
    await until('the mark in sight', async () => {
      const mark = (await marksOn(page)).find(({ text }) => text === FRIENDS)!;
      const frame = await page.$eval('#from-site', (element) => element.getBoundingClientRect().toJSON());
      return mark.y > Math.max(0, frame.top) && mark.y < Math.min(400, frame.bottom);
    });
    const inFrame = () =>
      page.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('#from-site')!;
        const { CSS: styles } = frame.contentWindow as unknown as typeof globalThis;
        return {
          focused: document.activeElement === frame && frame.contentDocument!.activeElement!.textContent,
          active: styles.highlights.get('bs-active')?.size ?? 0,
          scrolled: frame.contentDocument!.scrollingElement!.scrollTop > 0,
        };
      });
    expect(await inFrame()).toEqual({ focused: 'two sessions', active: 1, scrolled: true });
    await page.keyboard.press('Escape');
    await until('the way back', async () => (await scrolled()) === before);
    expect(await inFrame()).toEqual({ focused: false, active: 0, scrolled: false });
  });

  it('may have frames in shadow trees: they stand in page order, and can be gone to', async () => {
    const tab = await openThread();
    const { page, id } = tab;
    await page.evaluate((text) => {
      const host = document.createElement('x-text');
      document.querySelector('#p5 .content')!.replaceChildren(host, ' What do you think of all this?');
      host.attachShadow({
        mode: 'open',
      }).innerHTML = `<p>I see my therapist. ${text}</p><iframe srcdoc="<p>I see a therapist. Is it normal to cry at every therapy session?</p>"></iframe>`;
    }, FRIENDS);
    await until('what is in the shadow tree', async () => (await inPosts(tab)).length === 6);
    const questions = await inPosts(tab);
    expect(questions.map(({ text, post }) => [text, post]).slice(3)).toEqual([
      [CRY, 3],
      [FRIENDS, 4],
      ['Is it normal to cry at every therapy session?', 4],
    ]);
    await page.setViewport({ width: 800, height: 300 });
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const frame = () =>
      page.$eval('x-text', (host) => {
        const { top, bottom } = host.shadowRoot!.querySelector('iframe')!.getBoundingClientRect();
        return { top, bottom };
      });
    expect((await frame()).top).toBeGreaterThan(300);
    expect(await askPage(given.session, id, 'goTo', { key: questions[5]!.key })).toBe(true);
    await until('the frame in sight', async () => (await frame()).top < 300 && (await frame()).bottom > 0);
  });

  it('is walked through by key, frames among the rest', async () => {
    const { page } = await openThread();
    const heads: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      await given.session.runCommand(page, 'next');
      await until('another card', async () => {
        const card = await cardText(page);
        return card !== heads.at(-1) && heads.push(card);
      });
    }
    expect(heads.map((text) => /hug|friends|love|cry/.exec(text)?.[0])).toEqual([
      'hug',
      'friends',
      'love',
      'cry',
    ]);
  });

  it('has marks in frames look as elsewhere, and is as before once it is no longer read', async () => {
    const { page, id } = await openThread();
    const lines = () =>
      page.$eval('#from-source', (frame) => {
        const { contentDocument: inner, contentWindow: view } = frame as HTMLIFrameElement;
        return view!.getComputedStyle(inner!.body, '::highlight(bs-mark)').textDecorationLine;
      });
    await until('the style of marks', async () => (await lines()) === 'underline');
    await askPage(given.session, id, 'stop', null);
    await marked(page, []);
    await page.evaluate(() => {
      document.querySelector<HTMLIFrameElement>('#by-script')!.src = 'post.html';
    });
    await page.mouse.click(300, 300);
    expect(await texts(page)).toEqual([]);
  });
});
