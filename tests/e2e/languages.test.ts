import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Language } from '../../platform/language.ts';
import { clickMark } from '../../scripts/marks.ts';
import { until } from '../../scripts/until.ts';
import { problems } from './axe-problems.ts';
import { cardText } from './card.ts';
import { type Given, inEachBrowser } from './in-each-browser.ts';

/** As narrow as a panel gets. */
const NARROW = { width: 280, height: 800 };

/** Sets the language as the settings page does. */
async function setLanguage(given: Given, language: Language | 'browser'): Promise<void> {
  const inside = await given.session.inside();
  await inside.evaluate((chosen) => chrome.storage.local.set({ settings: { language: chosen } }), language);
}

/** Waits for words on a page. */
const shows = (page: Page, words: string) => page.locator(`::-p-text(${words})`).wait();

const languageOf = (page: Page) =>
  page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));

/** Our own pages, each with words that are there once it is drawn whole. */
const PAGES: [path: string, words: Record<'de' | 'ar', string>][] = [
  ['popup.html', { de: 'Du könntest fragen', ar: 'أسئلة ممكنة' }],
  ['sidepanel.html', { de: 'Diese Seite', ar: 'هذه الصفحة' }],
  ['library.html', { de: 'Alle Fragen', ar: 'كل الأسئلة' }],
  ['library.html#a/1', { de: 'Was du tun kannst', ar: 'ما يمكنك فعله' }],
  ['options.html', { de: 'Aussehen und Text', ar: 'المظهر والنص' }],
  ['help.html', { de: 'Andere Hilfetelefone', ar: 'خطوط أخرى' }],
  ['glossary.html', { de: 'Was es nicht ist', ar: 'ما لا يعنيه' }],
  ['how-we-know.html', { de: 'Woher wir das wissen', ar: 'كيف نعرف' }],
  ['welcome.html', { de: 'Darin gefundene Fragen', ar: 'الأسئلة الموجودة فيه' }],
];

inEachBrowser('languages', (given) => {
  afterAll(() => setLanguage(given, 'browser'));

  it('change everywhere at once when one is chosen in the settings, and need no reload', async () => {
    await setLanguage(given, 'browser');
    const panel = await given.openPage('sidepanel.html');
    const popup = await given.openPage('popup.html');
    const settings = await given.openPage('options.html');
    await shows(settings, 'Look and text');
    const select = settings.locator('select:has(option[value=de])');

    await select.fill('de');
    await shows(settings, 'Aussehen und Text');
    await shows(popup, 'Nichts verlässt diesen Browser');
    await shows(panel, 'Diese Seite');
    expect(await settings.title()).toBe('Einstellungen');
    expect(await languageOf(panel)).toEqual({ lang: 'de', dir: 'ltr' });

    await select.fill('ar');
    for (const [page, words] of [
      [settings, 'المظهر والنص'],
      [popup, 'هل تحتاج إلى التحدث مع أحد؟'],
      [panel, 'هذه الصفحة'],
    ] as const) {
      await shows(page, words);
      expect(await languageOf(page)).toEqual({ lang: 'ar', dir: 'rtl' });
    }

    await select.fill('browser');
    await shows(settings, 'Look and text');
    expect(await languageOf(settings)).toEqual({ lang: 'en', dir: 'ltr' });
  });

  it('are there from the first words on', async () => {
    await setLanguage(given, 'de');
    const page = await given.openPage('library.html');
    await page.evaluate(() => {
      document.documentElement.dataset.before = 'the reload';
      setTimeout(() => location.reload());
    });
    // While a page is exchanged for another, it cannot be asked.
    const words = () =>
      page
        .evaluate(() => (document.documentElement.dataset.before ? '' : document.body.textContent))
        .catch(() => '');
    let seen = '';
    await until('the library in German', async () => {
      const now = await words();
      seen += now;
      return now.includes('Alle Fragen') || undefined;
    });
    expect(seen).toContain('Bibliothek');
    expect(seen).not.toContain('Library');
  });

  it('leave answers in English, and say so', async () => {
    await setLanguage(given, 'ar');
    const page = await given.openPage('library.html#a/1');
    await shows(page, 'الإجابات باللغة الإنجليزية');
    const tagged = await page.$eval('.answer-question, .answer-text', (element) => {
      const words = element.querySelector('[lang]') ?? element;
      return [words.getAttribute('lang'), getComputedStyle(words).direction];
    });
    expect(tagged).toEqual(['en', 'ltr']);
  });

  it('reach the card, the toolbar and its count', async () => {
    await setLanguage(given, 'ar');
    const { page } = await given.openThread();
    await clickMark(page, 'Why do therapists cry?');
    expect(await cardText(page)).toContain('قراءة الإجابة');
    const host = await page.evaluate(() => {
      const card = [...document.body.children].find((child) => child.shadowRoot) as HTMLElement;
      return { lang: card.lang, dir: card.dir };
    });
    expect(host).toEqual({ lang: 'ar', dir: 'rtl' });
    const inside = await given.session.inside();
    const titles = await until('the toolbar to be in Arabic', () =>
      inside.evaluate(async () => {
        const title = await chrome.action.getTitle({});
        const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
        const found = await chrome.action.getTitle({ tabId: tabs.at(-1)!.id });
        return /متوقف هنا/.test(title) && /في هذه الصفحة/.test(found) ? [title, found] : undefined;
      }),
    );
    expect(titles).toHaveLength(2);
  });

  it('turn the arrow keys of the tabs round with the text', async () => {
    await setLanguage(given, 'ar');
    const page = await given.openPage('sidepanel.html');
    await page.locator('[role=tab][aria-selected=true]').click();
    await page.keyboard.press('ArrowLeft');
    expect(await page.$eval('[role=tab][aria-selected=true]', (tab) => tab.textContent)).toBe('المواضيع');
  });

  it('name the extension in the browser', async () => {
    const inside = await given.session.inside();
    const { name, description } = await inside.evaluate(() => chrome.runtime.getManifest());
    expect(name).toBe('Between Sessions');
    expect(description).toContain('Plain answers about therapy boundaries');
  });

  describe.each(['de', 'ar'] as const)('in %s', (language) => {
    it.each(PAGES)('axe finds nothing wrong on %s, and nothing scrolls sideways', async (path, words) => {
      await setLanguage(given, language);
      const page = await given.openPage(path);
      await shows(page, words[language]);
      expect(await problems(page)).toEqual([]);
      await page.setViewport(NARROW);
      const tooWide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth > clientWidth
          ? [...document.querySelectorAll('body *')]
              .filter((each) => {
                const { left, right } = each.getBoundingClientRect();
                return left < 0 || right > clientWidth;
              })
              .map((each) => each.outerHTML.slice(0, 120))
          : [];
      });
      expect(tooWide).toEqual([]);
    });
  });
});
