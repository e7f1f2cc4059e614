import type { Known } from './build.ts';

/** Every node below a node, through shadow roots and templates, in the order of the page. */
export function* below(node: Node, known: Known): Generator<Node> {
  for (const child of childrenOf(node, known)) {
    yield child;
    yield* below(child, known);
  }
}

function* childrenOf(node: Node, { roots }: Known): Generator<Node> {
  const root = node instanceof Element && roots.get(node);
  if (root) yield root;
  if (node instanceof HTMLTemplateElement) yield* node.content.childNodes;
  yield* node.childNodes;
}

/** A node and all below it as text, to the last node boundary: what two pages must agree on. */
export function written(node: Node, known: Known): string {
  const lines: string[] = [];
  write(node, known, '', lines);
  return lines.join('\n');
}

function write(node: Node, known: Known, indent: string, lines: string[]): void {
  lines.push(`${indent}${lineOf(node)}`);
  for (const child of childrenOf(node, known)) write(child, known, `${indent} `, lines);
  if (node instanceof HTMLIFrameElement && node.contentDocument)
    lines.push(
      `${indent} ${node.contentDocument.designMode} ${node.contentDocument.documentElement.outerHTML}`,
    );
}

function lineOf(node: Node): string {
  if (node instanceof CharacterData) return `${node.nodeName} ${JSON.stringify(node.data)}`;
  if (node instanceof ShadowRoot) return `#shadow-root ${node.mode} ${node.adoptedStyleSheets.length}`;
  if (!(node instanceof Element)) return node.nodeName;
  const attributes = [...node.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
  const state: unknown[] = [Object.keys(node).length, node.scrollLeft, node.scrollTop];
  if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement)
    state.push(node.value, node.selectionStart, node.selectionEnd, node.selectionDirection);
  if (node instanceof HTMLSelectElement) state.push(node.selectedIndex);
  return `${node.namespaceURI} ${node.nodeName} ${attributes.join(' ')} ${JSON.stringify(state)}`;
}
