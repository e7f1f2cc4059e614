import process from 'node:process';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { until } from '../until.ts';
import { ChromiumUi, UI_SWITCHES } from './chromium-ui.ts';
import {
  type LaunchOptions,
  middleOfSelection,
  QUIET_PAGE,
  type Session,
  type Surface,
  WINDOW,
} from './session.ts';

function switches({ headless, test, pixelRatio, netLog }: LaunchOptions): string[] {
  return [
    '--disable-gpu',
    '--disable-quic',
    ...(headless
      ? [
          // Popups are cut where the screen ends.
          `--screen-info={1600x1200 devicePixelRatio=${pixelRatio ?? 1}}`,
          `--window-size=${WINDOW.width},${WINDOW.height}`,
        ]
      : []),
    // The sandbox does not start for root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(test
      ? [
          ...UI_SWITCHES,
          '--force-prefers-reduced-motion',
          '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.localhost',
        ]
      : []),
    ...(netLog ? [`--log-net-log=${netLog}`] : []),
  ];
}

class ChromiumSession implements Session {
  readonly name = 'chromium';
  readonly browser: Browser;
  readonly extension: Extension;
  readonly #ui: ChromiumUi | undefined;
  #inside: Promise<Page> | undefined;

  constructor(browser: Browser, extension: Extension, ui: ChromiumUi | undefined) {
    this.browser = browser;
    this.extension = extension;
    this.#ui = ui;
  }

  extensionUrl(path: string): string {
    return `chrome-extension://${this.extension.id}/${path}`;
  }

  async openExtensionPage(path: string, page?: Page): Promise<Page> {
    const tab = page ?? (await this.browser.newPage());
    await tab.goto(this.extensionUrl(path));
    return tab;
  }

  inside(): Promise<Page> {
    this.#inside ??= this.openExtensionPage(QUIET_PAGE);
    return this.#inside;
  }

  async clickToolbarButton(page: Page): Promise<ChromiumSurface> {
    await page.bringToFront();
    await page.triggerExtensionAction(this.extension);
    return this.#surface('popup.html');
  }

  async chooseFromMenu(page: Page): Promise<void> {
    await page.bringToFront();
    const { x, y } = await middleOfSelection(page);
    await page.mouse.click(x, y, { button: 'right' });
    await this.#native.chooseExtensionMenuItem();
  }

  async runCommand(page: Page, command: string): Promise<void> {
    await page.bringToFront();
    const inside = await this.inside();
    // Keys that a script presses do not reach the browser: its event is made in the worker.
    await inside.evaluate(() => chrome.runtime.sendMessage({ to: 'background', name: 'topics' }));
    const target = await this.browser.waitForTarget(
      (each) => each.type() === 'service_worker' && each.url().startsWith(this.extensionUrl('')),
    );
    const worker = await target.worker();
    await worker!.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      (chrome.commands.onCommand as unknown as { dispatch(...given: unknown[]): void }).dispatch(name, tab);
    }, command);
  }

  /** Opens the side panel beside a page. */
  async openPanel(page: Page): Promise<ChromiumSurface> {
    const inside = await this.inside();
    await page.bringToFront();
    // Scripts run by the tools count as a gesture of the reader's.
    await inside.evaluate(async () =>
      chrome.sidePanel.open({ windowId: (await chrome.windows.getCurrent()).id! }),
    );
    return this.panel();
  }

  panel(): Promise<ChromiumSurface> {
    return this.#surface('sidepanel.html');
  }

  answerPermissionPrompt(agree: boolean): Promise<void> {
    return this.#native.answerDialog(agree);
  }

  async stopBackground(): Promise<void> {
    const tools = await (await this.inside()).createCDPSession();
    let stopped = false;
    tools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      // It may well start again at once.
      stopped ||= versions.some(({ runningStatus }) => runningStatus === 'stopped');
    });
    await tools.send('ServiceWorker.enable');
    // Tools that are attached keep an idle worker awake, but not from this.
    await tools.send('ServiceWorker.stopAllWorkers');
    await until('the worker to stop', () => stopped);
    await tools.detach();
  }

  async closeAll(): Promise<void> {
    const inside = await this.inside();
    for (const page of await this.browser.pages()) if (page !== inside) await page.close();
    // The panel is in no tab, and is not among Puppeteer's pages.
    const panel = this.extensionUrl('sidepanel.html');
    for (const target of this.browser.targets())
      if (target.url().startsWith(panel)) await (await target.asPage()).close();
  }

  async extensionTab(path: string): Promise<Page> {
    const isIt = (url: string) => url.startsWith(this.extensionUrl(path));
    const target = await this.browser.waitForTarget((each) => isIt(each.url()), { timeout: 10_000 });
    return target.asPage();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#ui?.close();
    await this.browser.close();
  }

  get #native(): ChromiumUi {
    if (!this.#ui) throw new Error('menus and dialogs can be pressed in test sessions only');
    return this.#ui;
  }

  async #surface(path: string): Promise<ChromiumSurface> {
    return new ChromiumSurface(await this.extensionTab(path));
  }
}

/** The popup or side panel; `page` drives it like any page. */
class ChromiumSurface implements Surface {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  close(): Promise<void> {
    return this.page.close();
  }

  text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not on the surface
    return this.page.evaluate(() => document.body.innerText);
  }

  async press(button: string): Promise<void> {
    await this.page.locator(`::-p-xpath(//button[normalize-space()="${button}"])`).click();
  }
}

/** The folder that was made for this browser's run, and goes with it. */
function profileOf(browser: Browser): string {
  const given = '--user-data-dir=';
  return browser
    .process()!
    .spawnargs.find((arg) => arg.startsWith(given))!
    .slice(given.length);
}

/**
 * Starts a Chromium with an extension.
 *
 * @param program the browser's program
 * @param folder the built extension
 */
export async function launchChromium(
  program: string,
  folder: string,
  options: LaunchOptions,
): Promise<ChromiumSession> {
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: options.headless,
    // Pages have the size that the window gives them.
    defaultViewport: null,
    enableExtensions: true,
    pipe: true,
    args: switches(options),
  });
  try {
    const tools = await browser.target().createCDPSession();
    const { id } = await tools.send('Extensions.loadUnpacked', {
      path: folder,
      enableInIncognito: options.privateWindows ?? false,
    });
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error(`Chromium did not take the extension in ${folder}.`);
    const ui = options.test ? await ChromiumUi.connect(profileOf(browser)) : undefined;
    return new ChromiumSession(browser, extension, ui);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

export type { ChromiumSession };
