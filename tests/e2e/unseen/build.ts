import type { Piece } from './piece.ts';

const NAMESPACES = { svg: 'http://www.w3.org/2000/svg', math: 'http://www.w3.org/1998/Math/MathML' };

/** What only whoever makes a page knows of it. */
export interface Known {
  /** Every shadow root, open or closed. */
  roots: WeakMap<Element, ShadowRoot>;
  /** The number of the post that a node was made for. */
  posts: WeakMap<Node, number>;
  /** Told of every shadow root when it is made. */
  madeRoot(root: ShadowRoot): void;
}

/** Makes a piece's nodes and puts them into a parent. Some pieces cannot stand in some places; they are left out there. */
export function build(piece: Piece, parent: Node, post: number, known: Known): void {
  const add = <N extends Node>(node: N, to = parent): N => {
    known.posts.set(node, post);
    to.appendChild(node);
    return node;
  };
  const addAll = (pieces: Piece[], to: Node) => {
    for (const each of pieces) build(each, to, post, known);
  };
  if ('text' in piece && !('frame' in piece)) add(new Text(piece.text));
  else if ('comment' in piece) add(new Comment(piece.comment));
  else if ('cut' in piece) {
    let rest = piece.cut;
    for (const at of piece.at) {
      add(new Text(rest.slice(0, at)));
      rest = rest.slice(at);
      if (piece.between === 'comment') add(new Comment('cut'));
      else if (piece.between !== 'nothing') add(document.createElement(piece.between));
    }
    add(new Text(rest));
  } else if ('name' in piece) {
    const element = piece.namespace
      ? document.createElementNS(NAMESPACES[piece.namespace], piece.name)
      : document.createElement(piece.name);
    for (const [name, value] of Object.entries(piece.attributes)) element.setAttribute(name, value);
    add(element);
    addAll(piece.inside, element instanceof HTMLTemplateElement ? element.content : element);
  } else if ('shadow' in piece) {
    const host = add(document.createElement(piece.host));
    const root = host.attachShadow({ mode: piece.shadow });
    known.roots.set(host, root);
    known.posts.set(root, post);
    known.madeRoot(root);
    addAll(piece.inside, root);
    add(document.createElement('slot'), root);
    addAll(piece.slotted, host);
  } else if ('frame' in piece) {
    const frame = document.createElement('iframe');
    if (piece.frame !== 'blank') frame.srcdoc = `<p>${piece.text.replaceAll('<', '&lt;')}`;
    if (piece.frame === 'editor') {
      frame.addEventListener('load', () => {
        if (frame.contentDocument) frame.contentDocument.designMode = 'on';
      });
    }
    add(frame);
  } else {
    const field = add(document.createElement(piece.field));
    field.value = piece.value;
  }
}
