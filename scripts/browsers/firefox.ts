import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { until } from '../until.ts';
import { FirefoxWindow } from './firefox-window.ts';
import {
  type LaunchOptions,
  middleOfSelection,
  QUIET_PAGE,
  type Session,
  type Surface,
  WINDOW,
} from './session.ts';

/** Firefox gives each installation of an extension an address of its own by chance; here it is fixed. */
const ADDRESS = '5b0e2c1a-9d3f-4f86-8a57-3c1d9be70421';

/** Lets an extension into private windows; it starts anew then. */
const ALLOW_PRIVATE = `async (id) => {
  const load = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs');
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await load('ExtensionPermissions').ExtensionPermissions.add(id, allowed);
  const addon = await load('AddonManager').AddonManager.getAddonByID(id);
  await addon.reload();
}`;

class FirefoxSession implements Session {
  readonly name = 'firefox';
  readonly browser: Browser;
  readonly #id: string;
  readonly #window: FirefoxWindow;
  #inside: Promise<Page> | undefined;

  constructor(browser: Browser, id: string, window: FirefoxWindow) {
    this.browser = browser;
    this.#id = id;
    this.#window = window;
  }

  /** Firefox's own window, for what only it can tell. */
  get window(): FirefoxWindow {
    return this.#window;
  }

  extensionUrl(path: string): string {
    return `moz-extension://${ADDRESS}/${path}`;
  }

  async openExtensionPage(path: string, page?: Page): Promise<Page> {
    const tab = page ?? (await this.browser.newPage());
    const url = this.extensionUrl(path);
    // Extensions have a process of their own; on the way there Firefox loses the events of the load.
    tab.goto(url).catch(() => undefined);
    await until(`${path} to load`, () =>
      tab
        .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
        .catch(() => false),
    );
    return tab;
  }

  inside(): Promise<Page> {
    this.#inside ??= this.openExtensionPage(QUIET_PAGE);
    return this.#inside;
  }

  async clickToolbarButton(page: Page): Promise<Surface> {
    await page.bringToFront();
    await this.#closePopups();
    await this.#window.run(
      `(id) => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(id);
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      }`,
      this.#id,
    );
    return this.#surface('popup', `document.querySelector('.webextension-popup-browser')`);
  }

  async chooseFromMenu(page: Page, entry: string): Promise<void> {
    await page.bringToFront();
    const { x, y } = await middleOfSelection(page);
    await page.mouse.click(x, y, { button: 'right' });
    await until(
      'the right-click menu',
      () =>
        this.#window.run(
          `(entry) => {
          const menu = document.getElementById('contentAreaContextMenu');
          const item = [...menu.children].find(({ id, label }) => /-menuitem-/.test(id) && label === entry);
          if (menu.state !== 'open' || !item) return false;
          menu.activateItem(item);
          return true;
        }`,
          entry,
        ) as Promise<boolean>,
    );
  }

  async runCommand(page: Page, command: string): Promise<void> {
    await page.bringToFront();
    await this.#window.run(
      `(id, command) => { WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(command); }`,
      this.#id,
      command,
    );
  }

  panel(): Promise<Surface> {
    return this.#surface(
      'sidebar',
      `SidebarController.browser.contentDocument.getElementById('webext-panels-browser')`,
    );
  }

  async answerPermissionPrompt(agree: boolean): Promise<void> {
    await until(
      'a question about a permission',
      () =>
        this.#window.run(
          `(agree) => {
          const popup = document.getElementById('notification-popup');
          const question = popup.querySelector('#addon-webext-permissions-notification');
          if (popup.state !== 'open' || !question) return false;
          (agree ? question.button : question.secondaryButton).click();
          return true;
        }`,
          agree,
        ) as Promise<boolean>,
    );
  }

  extensionTab(path: string): Promise<Page> {
    const url = this.extensionUrl(path);
    // Puppeteer does not learn the addresses of an extension's pages; the pages know.
    const isIt = (page: Page) =>
      page.evaluate((wanted) => location.href.startsWith(wanted), url).catch(() => false);
    return until(`a tab with ${path}`, async () => {
      for (const page of await this.browser.pages()) if (await isIt(page)) return page;
      return undefined;
    });
  }

  async closeAll(): Promise<void> {
    await this.#closePopups();
    await this.#closeSidebar();
    const inside = await this.inside();
    for (const page of await this.browser.pages()) if (page !== inside) await page.close();
  }

  async stopBackground(): Promise<void> {
    const state = await this.#window.run(
      `async (id) => {
        const { extension } = WebExtensionPolicy.getByID(id);
        await extension.terminateBackground({ disableResetIdleForTest: true });
        return extension.backgroundState;
      }`,
      this.#id,
    );
    if (state !== 'stopped') throw new Error(`the background is ${state}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.browser.close();
  }

  async #closeSidebar(): Promise<void> {
    await this.#window.run('() => SidebarController.hide()');
  }

  async #closePopups(): Promise<void> {
    await until(
      'popups to close',
      () =>
        this.#window.run(`() => {
      const open = [...document.querySelectorAll('panel')].filter(({ state }) => state !== 'closed');
      for (const popup of open) popup.hidePopup();
      return open.length === 0;
    }`) as Promise<boolean>,
    );
  }

  /** @param element where it is in Firefox's window, as an expression */
  async #surface(type: 'popup' | 'sidebar', element: string): Promise<Surface> {
    // The extension's pages can see one another.
    const witness = await this.inside();
    const view = `browser.extension.getViews({ type: '${type}' })[0]`;
    await until(
      `the ${type}`,
      () => witness.evaluate(`${view}?.document.readyState === 'complete'`) as Promise<boolean>,
    );
    return {
      close: () => (type === 'popup' ? this.#closePopups() : this.#closeSidebar()),
      text: () => witness.evaluate(`${view}.document.body.innerText`) as Promise<string>,
      press: async (button) => {
        const place = await until(
          `the button "${button}"`,
          () =>
            witness.evaluate(`(async () => {
              const view = ${view};
              const buttons = [...view.document.querySelectorAll('button')];
              const found = buttons.find((each) => each.innerText.trim() === ${JSON.stringify(button)});
              if (!found) return undefined;
              // A click goes to what the last picture shows at its place.
              await new Promise((drawn) => view.requestAnimationFrame(() => view.requestAnimationFrame(drawn)));
              const rect = found.getBoundingClientRect();
              return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
            })()`) as Promise<{ x: number; y: number } | undefined>,
        );
        await this.#window.run(
          `({ x, y }) => {
            const frame = ${element}.getBoundingClientRect();
            const at = [frame.x + x, frame.y + y];
            window.synthesizeMouseEvent('mousemove', ...at, {}, {});
            window.synthesizeMouseEvent('mousedown', ...at, { button: 0, buttons: 1, clickCount: 1 }, {});
            window.synthesizeMouseEvent('mouseup', ...at, { button: 0, clickCount: 1 }, {});
          }`,
          place,
        );
      },
    };
  }
}

/**
 * Starts a Firefox with an extension.
 *
 * @param program the browser's program
 * @param folder the built extension
 */
export async function launchFirefox(
  program: string,
  folder: string,
  { headless, test, privateWindows }: LaunchOptions,
): Promise<FirefoxSession> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    defaultViewport: null,
    args: [
      ...(headless ? ['--width', `${WINDOW.width}`, '--height', `${WINDOW.height}`] : []),
      '--remote-allow-system-access',
    ],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: ADDRESS }),
      // Every name means this machine.
      ...(test ? { 'network.dns.forceResolve': '127.0.0.1', 'ui.prefersReducedMotion': 1 } : {}),
    },
  });
  try {
    await browser.installExtension(folder);
    const window = await FirefoxWindow.of(browser);
    if (privateWindows) await window.run(ALLOW_PRIVATE, id);
    const session = new FirefoxSession(browser, id, window);
    // A tab opened later would take the front, and close the popup.
    await session.inside();
    return session;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

export type { FirefoxSession };
