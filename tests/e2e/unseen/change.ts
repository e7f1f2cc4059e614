import { isInPlace } from '../../../entrypoints/gate/slots.ts';
import { build, type Known } from './build.ts';
import type { Change } from './piece.ts';
import { below } from './tree.ts';

/** Elements with the class `tall` can always be scrolled so far. */
const FARTHEST = 100;

/** Does to a post what its page does to it. What the browser refuses is not done, in any page. */
export function change(holder: Element, doing: Change, post: number, known: Known): void {
  const nodes = [...below(holder, known)];
  const pick = <N extends Node>(kind: abstract new () => N, number: number): N | undefined => {
    const fit = nodes.filter((node): node is N => node instanceof kind);
    return fit[number % fit.length];
  };
  const any = () => pick(Node, doing.at);
  const element = () => pick(Element, doing.at);
  try {
    switch (doing.does) {
      case 'insert':
        build(doing.piece, element() ?? holder, post, known);
        break;
      case 'remove': {
        const node = any();
        node?.parentNode?.removeChild(node);
        break;
      }
      case 'move': {
        const node = any();
        if (node) (pick(Element, doing.to) ?? holder).prepend(node);
        break;
      }
      case 'write': {
        const text = pick(Text, doing.at);
        if (text) text.data = doing.text;
        break;
      }
      case 'split':
        pick(Text, doing.at)?.splitText(doing.after);
        break;
      case 'join':
        element()?.normalize();
        break;
      case 'mark':
        element()?.setAttribute(doing.attribute, doing.value);
        break;
      case 'type':
        (pick(HTMLTextAreaElement, doing.at) ?? pick(HTMLInputElement, doing.at))?.setRangeText(doing.text);
        break;
      case 'focus':
        pick(HTMLElement, doing.at)?.focus({ preventScroll: true });
        break;
      case 'select': {
        const [start, end] = [pick(Text, doing.at), pick(Text, doing.to)];
        // Where else it is selected Firefox crashes, read or not: docs/browser-bugs.md.
        if (start && end && isInPlace(start) && isInPlace(end))
          getSelection()?.setBaseAndExtent(start, 0, end, end.length);
        break;
      }
      case 'scroll': {
        const scroller = doing.at % 2 ? document.scrollingElement : element()?.closest('.tall');
        scroller?.scrollTo({ top: doing.at % FARTHEST, behavior: 'instant' });
        break;
      }
      case 'open':
        element()?.toggleAttribute('open');
    }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
