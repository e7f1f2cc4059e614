import type { Browser } from 'puppeteer-core';

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Tree {
  contexts: { context: string; url: string }[];
}

type Outcome =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/**
 * Firefox's own window, where toolbar, menus and dialogs are. Scripts in it need the switch
 * `--remote-allow-system-access`.
 */
export class FirefoxWindow {
  readonly #connection: Connection;
  readonly #context: string;

  private constructor(connection: Connection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  static async of(browser: Browser): Promise<FirefoxWindow> {
    // Puppeteer's own types leave the connection out, and its pages leave out the browser's window.
    const { connection } = browser as unknown as { connection: Connection };
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const found = (tree.result as Tree).contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!found) throw new Error('Firefox has no window');
    return new FirefoxWindow(connection, found.context);
  }

  /**
   * Runs a script in the window.
   *
   * @param script a function's text; it may be async
   * @param values handed to it as arguments
   * @throws what the script throws
   */
  async run(script: string, ...values: unknown[]): Promise<unknown> {
    const { result } = await this.#connection.send('script.callFunction', {
      functionDeclaration: `(...values) => (${script})(...values.map((value) => JSON.parse(value)))`,
      arguments: values.map((value) => ({ type: 'string', value: JSON.stringify(value) })),
      target: { context: this.#context },
      awaitPromise: true,
      userActivation: true,
    });
    const outcome = result as Outcome;
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
    return outcome.result.value;
  }
}
