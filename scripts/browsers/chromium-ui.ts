import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../until.ts';

/** Chromium's own interface (toolbar, menus, dialogs) as a tree of views. */
interface ViewNode {
  nodeId: number;
  /** Names and values in turn. */
  attributes?: string[];
  children?: ViewNode[];
}

/** How long Chromium guards a new dialog from clicks, and a little more. */
const GUARDED_MS = 600;

const SYNTHETIC_EVENTS = 'ui-debug-tools-enable-synthetic-events';

/** What Chromium must be started with to be driven by this file. */
export const UI_SWITCHES = ['--enable-ui-devtools=0', `--enable-features=${SYNTHETIC_EVENTS}`];

const isA = (name: string) => (node: ViewNode) => node.attributes?.includes(name) ?? false;

function* all(node: ViewNode): Generator<ViewNode> {
  yield node;
  for (const child of node.children ?? []) yield* all(child);
}

const find = (node: ViewNode, name: string) => [...all(node)].filter(isA(name));

function pathTo(node: ViewNode, target: ViewNode): ViewNode[] | undefined {
  if (node === target) return [node];
  for (const child of node.children ?? []) {
    const path = pathTo(child, target);
    if (path) return [node, ...path];
  }
  return undefined;
}

/**
 * Presses menus and dialogs of Chromium itself, which no page and no extension can reach, through Chromium's
 * inspector for its own interface. It tells classes and places of views, but not their words.
 */
export class ChromiumUi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (message: { result?: unknown; error?: { message: string } }) => void>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => {
      const message = JSON.parse(data);
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    };
  }

  /** @param profile the browser's profile folder, where it notes its inspector's port */
  static async connect(profile: string): Promise<ChromiumUi> {
    const port = await until('the port of Chromium’s own interface', () =>
      readFile(join(profile, 'UIDevToolsActivePort'), 'utf8').then(
        (text) => text.split('\n')[0] || undefined,
        () => undefined,
      ),
    );
    const socket = new WebSocket(`ws://127.0.0.1:${port}/0`);
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = () => reject(new Error('Chromium’s own interface cannot be reached'));
    });
    const ui = new ChromiumUi(socket);
    await ui.#send('DOM.enable', {});
    return ui;
  }

  /** Agrees to or declines what a dialog of the browser asks. */
  async answerDialog(agree: boolean): Promise<void> {
    const dialog = async () => find(await this.#tree(), 'ExtensionInstallDialogView')[0];
    await until('a question about a permission', dialog);
    await until('the dialog to close', async () => {
      // A dialog takes no click in its first moments, and counts them anew after each one: nobody agrees by chance.
      await new Promise((resolve) => setTimeout(resolve, GUARDED_MS));
      const asking = await dialog();
      // Cancel stands before Allow.
      if (asking) await this.#click(find(asking, 'MdTextButton')[agree ? 1 : 0]!, 10, 10);
      return !(await dialog());
    });
  }

  /** Chooses the entry that carries an extension's icon in the menu that is open. */
  async chooseExtensionMenuItem(): Promise<void> {
    // While a menu opens, its views come and go.
    const place = () => this.#extensionMenuItem().catch(() => undefined);
    const { menu, x, y } = await until('the menu with the extension’s entry', place);
    await this.#click(menu, x, y);
  }

  close(): void {
    this.#socket.close();
  }

  /** A menu takes events as a whole, in its own coordinates. */
  async #extensionMenuItem() {
    const [menu] = find(await this.#tree(), 'MenuHostRootView');
    const item = menu && find(menu, 'MenuItemView').find((entry) => find(entry, 'ImageView').length);
    if (!item) return undefined;
    let [x, y] = [10, 10];
    for (const view of pathTo(menu, item)!.slice(1)) {
      x += await this.#number(view, 'X');
      y += await this.#number(view, 'Y');
    }
    return { menu, x, y };
  }

  async #send(method: string, params: object): Promise<unknown> {
    const id = ++this.#last;
    const answer = new Promise<{ result?: unknown; error?: { message: string } }>((resolve) =>
      this.#waiting.set(id, resolve),
    );
    this.#socket.send(JSON.stringify({ id, method, params }));
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  async #tree(): Promise<ViewNode> {
    return ((await this.#send('DOM.getDocument', {})) as { root: ViewNode }).root;
  }

  async #number(view: ViewNode, property: string): Promise<number> {
    const styles = JSON.stringify(await this.#send('CSS.getMatchedStylesForNode', { nodeId: view.nodeId }));
    return Number(new RegExp(`"name":"${property}","value":"(-?\\d+)"`).exec(styles)![1]);
  }

  async #click({ nodeId }: ViewNode, x: number, y: number): Promise<void> {
    for (const [type, button] of [
      ['mouseMoved', 'none'],
      ['mousePressed', 'left'],
      ['mouseReleased', 'left'],
    ])
      await this.#send('DOM.dispatchMouseEvent', {
        nodeId,
        event: { type, button, x, y, wheelDirection: 'none' },
      });
  }
}
