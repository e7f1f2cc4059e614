import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { askPage } from '../messages.ts';
import { iconSheet } from './icon-sheet.ts';
import { type Stage, search } from './stage.ts';

/** A state of a surface, by the name of its pictures. */
export interface State {
  name: string;
  /** Brings it about, as a reader would where that is possible, and returns the page to take a picture of. */
  show(stage: Stage): Promise<Page>;
  /** Whether the picture goes on below the window's end. */
  whole?: boolean;
  /** Whether its picture is compared by `--check`. */
  checked?: boolean;
}

const HUG = 'Is it ok to ask my therapist for a hug';
const FRIENDS = 'friends after therapy';
const KETTLE = 'how do I descale a kettle';
const HOSPITAL =
  'I have seen my therapist for a year. What happens if I tell my therapist I have suicidal thoughts?';
const EVERY_DAY = 'I have seen my therapist for a year. Is it normal to cry every day after therapy?';
const CROSSED =
  'I have seen my therapist for a year. My therapist crossed a sexual line with me, is it abuse?';

const ROW = 'main:not([hidden]) .row-link';
const ANSWER = '.answer .sections';
const SAVED = '[role=tab]:nth-child(3)';

/** Saved answers, one with a note, and an answer opened. */
const OWN = {
  settings: { history: true },
  'saved/friends-after': {
    version: 1,
    id: 'friends-after',
    day: '2026-11-20',
    note: 'Ask in December how she sees it.',
    nth: 2,
  },
  'saved/cry-in-session': { version: 1, id: 'cry-in-session', day: '2026-11-19', note: '', nth: 1 },
  history: { version: 1, opened: [{ id: 'ask-for-hug', day: '2026-11-20' }] },
};

/** A page that nothing is asked on. */
const NOTHING = 'nothing-here.html';

async function firstAnswer(page: Page): Promise<Page> {
  await search(page, FRIENDS, '.row-link');
  await page.locator('.row-link').click();
  await page.locator('.answer-short').wait();
  return page;
}

async function card(stage: Stage, words: string, post?: string): Promise<Page> {
  const { page } = await stage.read('thread.html', post);
  await stage.openCard(page, words);
  return page;
}

/** A surface with these words on it, once it has come so far. */
async function once(page: Page, ready: string): Promise<Page> {
  await page.locator(ready).wait();
  return page;
}

async function panelBesideThread(stage: Stage, post?: string): Promise<Page> {
  return once(await stage.panel((await stage.read('thread.html', post)).page), ROW);
}

async function savedTab(stage: Stage, ready: string): Promise<Page> {
  const panel = await panelBesideThread(stage);
  await panel.locator(SAVED).click();
  return once(panel, ready);
}

export const STATES: State[] = [
  { name: 'page', checked: true, show: async (stage) => (await stage.read()).page },
  { name: 'card', checked: true, show: (stage) => card(stage, HUG) },
  {
    name: 'card-unsure',
    async show(stage) {
      await stage.store({ settings: { sensitivity: 'more' } });
      const tab = await stage.read('graded.html');
      const report = await askPage(stage.session, tab.id, 'report', null);
      const unsure = report?.questions.find(({ marked, sure }) => marked && !sure);
      if (!unsure) throw new Error('Every mark on the page is a sure one.');
      await stage.openCard(tab.page, unsure.text);
      return tab.page;
    },
  },
  { name: 'card-crisis', show: (stage) => card(stage, 'Is it normal', EVERY_DAY) },
  { name: 'card-misconduct', show: (stage) => card(stage, 'My therapist crossed', CROSSED) },

  {
    name: 'popup-empty',
    checked: true,
    show: async (stage) => once(await stage.popup((await stage.read(NOTHING)).page), '.examples'),
  },
  {
    name: 'popup',
    checked: true,
    show: async (stage) => once(await stage.popup((await stage.read()).page), ROW),
  },
  {
    name: 'popup-maybe',
    show: async (stage) => once(await stage.popup((await stage.read('graded.html')).page), ROW),
  },
  { name: 'popup-off', show: async (stage) => once(await stage.popup(await stage.unread()), ROW) },
  {
    name: 'popup-results',
    checked: true,
    async show(stage) {
      const popup = await stage.popup((await stage.read(NOTHING)).page);
      await search(popup, FRIENDS, ROW);
      return popup;
    },
  },
  {
    name: 'popup-answer',
    show: async (stage) => firstAnswer(await stage.popup((await stage.read(NOTHING)).page)),
  },
  {
    name: 'popup-none',
    async show(stage) {
      const popup = await stage.popup((await stage.read(NOTHING)).page);
      await search(popup, KETTLE, '.no-answer');
      return popup;
    },
  },
  {
    name: 'popup-private',
    show: async (stage) => firstAnswer(await stage.popup(await stage.privateWindow())),
  },

  { name: 'panel-unknown', show: async (stage) => once(await stage.panel(await stage.unread()), '.state') },
  {
    name: 'panel-off',
    async show(stage) {
      const page = await stage.unread();
      const popup = await stage.popup(page);
      await popup.locator(ROW).wait();
      await popup.close();
      // What was read once is gone with the page; that it may be asked for is still known.
      await page.reload();
      return once(await stage.panel(page), '.state .button');
    },
  },
  {
    name: 'panel-empty',
    show: async (stage) => once(await stage.panel((await stage.read(NOTHING)).page), '.state'),
  },
  { name: 'panel', checked: true, show: (stage) => panelBesideThread(stage) },
  { name: 'panel-answer', checked: true, show: async (stage) => firstAnswer(await panelBesideThread(stage)) },
  {
    name: 'panel-none',
    async show(stage) {
      const panel = await panelBesideThread(stage);
      await search(panel, KETTLE, '.no-answer');
      return panel;
    },
  },
  { name: 'panel-crisis', show: async (stage) => once(await panelBesideThread(stage, HOSPITAL), '.note') },
  {
    name: 'panel-misconduct',
    async show(stage) {
      return once(await panelBesideThread(stage, CROSSED), '.note');
    },
  },
  { name: 'panel-saved-empty', show: (stage) => savedTab(stage, '.state') },
  {
    name: 'panel-saved',
    async show(stage) {
      await stage.store(OWN);
      return savedTab(stage, '.row-excerpt');
    },
  },
  {
    name: 'panel-locked',
    show: async (stage) => once(await stage.panel(await stage.own('glossary.html', 'h1')), '.state'),
  },
  {
    name: 'panel-stale',
    async show(stage) {
      const { page, id } = await stage.read();
      await askPage(stage.session, id, 'stop', null);
      return once(await stage.panel(page), '.state .button');
    },
  },
  {
    name: 'panel-error',
    async show(stage) {
      const panel = await stage.panel((await stage.read()).page);
      await stage.cutOff(panel);
      return once(panel, '.state .button');
    },
  },

  { name: 'library', checked: true, show: (stage) => stage.own('library.html', '.row-link') },
  { name: 'library-answer', show: (stage) => stage.own('library.html#a/1', ANSWER) },
  {
    name: 'options',
    whole: true,
    checked: true,
    show: (stage) => stage.own('options.html', '.settings-main'),
  },
  {
    name: 'welcome',
    whole: true,
    show: (stage) => stage.own('welcome.html', '.welcome-title'),
  },
  { name: 'help', checked: true, show: (stage) => stage.own('help.html', '.help-line', { width: 700 }) },
  { name: 'glossary', checked: true, show: (stage) => stage.own('glossary.html', 'dt, h2', { width: 700 }) },
  {
    name: 'how-we-know',
    show: (stage) => stage.own('how-we-know.html', '.how', { width: 700 }),
    whole: true,
  },
  { name: 'sheet', show: (stage) => stage.own('sheet.html#1', '.paper') },
  { name: 'toolbar', show: iconSheet },
];

/** The files of a state's pictures: `card.light.png`, and `card.ar.light.png` in Arabic. */
export const fileOf = (folder: string, { name }: State, language: string, theme: string): string =>
  join(folder, [name, ...(language === 'en' ? [] : [language]), theme, 'png'].join('.'));
