import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './installed.ts';

/** The size of the browser's window where nobody sees it. */
export const WINDOW = { width: 1280, height: 960 };

/** The extension's page that does nothing by itself. */
export const QUIET_PAGE = 'options.html';

export interface LaunchOptions {
  /** Without a window. */
  headless: boolean;
  /**
   * For tests: lets a script press what belongs to the browser itself, such as menus and questions about
   * permissions; lets nothing out of this machine; shows everything without motion.
   */
  test?: boolean;
  /** Device pixels to a pixel, for sharper pictures. */
  pixelRatio?: number;
  /** Lets the extension into private windows, as a reader can in the browser's page for add-ons. */
  privateWindows?: boolean;
  /** A file for Chromium's own record of its network traffic. */
  netLog?: string;
}

/** The popup or the side panel, as the browser shows it. */
export interface Surface {
  /** The words on it. */
  text(): Promise<string>;
  /** Clicks the button with these words. */
  press(button: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * A browser with the extension installed. Each is driven its own way; what can be asked of it is the same. Disposing of
 * it closes the browser.
 */
export interface Session extends AsyncDisposable {
  readonly name: BrowserName;
  readonly browser: Browser;

  /** Address of one of the extension's own files: `popup.html`. */
  extensionUrl(path: string): string;

  /** Opens one of the extension's own pages in a new tab, or in the tab given. */
  openExtensionPage(path: string, page?: Page): Promise<Page>;

  /** One of the extension's own pages, kept open in the background: the extension's API can be asked there. */
  inside(): Promise<Page>;

  /** Clicks the extension's button in the toolbar, with this page in front. Returns the popup. */
  clickToolbarButton(page: Page): Promise<Surface>;

  /** Right-clicks the middle of the selection in this page and chooses the extension's entry. */
  chooseFromMenu(page: Page, entry: string): Promise<void>;

  /** Does what one of the extension's shortcuts does, with this page in front. */
  runCommand(page: Page, command: string): Promise<void>;

  /** The side panel, once it has opened. */
  panel(): Promise<Surface>;

  /** Waits for the browser's question about a permission, and agrees or declines. */
  answerPermissionPrompt(agree: boolean): Promise<void>;

  /** The tab in which the extension has opened one of its own pages. */
  extensionTab(path: string): Promise<Page>;

  /** Closes every tab, popup and panel but the page inside. */
  closeAll(): Promise<void>;

  /** Stops the background worker as the browser does with an idle one, and makes sure that it has stopped. */
  stopBackground(): Promise<void>;
}

/** The middle of what is selected in a page. */
export async function middleOfSelection(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const { x, y, width, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!;
    return { x: x + width / 2, y: y + height / 2 };
  });
}
