import { bodyOfFrame } from '../gate/frames.ts';

/**
 * What is never the writer's own words: quotes, signatures, code, lists of links, editors. What nobody sees is left
 * out by whoever reads.
 */
export const UNREAD = [
  'blockquote,aside,nav,header,footer,figure,code,pre,button,select,textarea,svg,script,style',
  '[contenteditable]:not([contenteditable=false]),[role=textbox],[role=button],[role=toolbar],[role=menu]',
  '[role=navigation],[role=complementary],[role=banner],[role=contentinfo],[role=search],[role=dialog]',
  '[aria-hidden=true],.sr-only,.visually-hidden',
  '.quote,.quotebox,.postedit,.bbCodeBlock--quote,.bbcode_quote,.embedded-posts',
  '[class*=ignature],[class*=related],[class*=sidebar],[class*=recommend],[class*=breadcrumb],[class*=cookie]',
].join();

/**
 * Frames that are never a post, by their own name, by what is around them, or by the name of what is in them: somebody
 * will write there in a moment, or they advertise.
 */
const UNREAD_FRAME = [
  '[class*=editor i],[id*=editor i],[class*=wysiwyg i],[id*=wysiwyg i],[class*=composer i],[title*="rich text" i]',
  '[id$=_ifr],.tox,.cke,[class*=mce-],[class*=cke_],#tinymce,.redactor-box,.fr-box,.note-editable',
  '[class*=advert i],[id*=advert i],[title*=advert i],[aria-label*=advert i],[id*=google_ads],.adsbygoogle',
].join();
const AROUND_UNREAD_FRAME = `:is(${UNREAD_FRAME}):not(html,body)`;

/** Whether what stands in a frame is not read, though it could be. */
export const isUnreadFrame = (frame: Element): boolean =>
  frame.closest(AROUND_UNREAD_FRAME) !== null || bodyOfFrame(frame)?.matches(UNREAD_FRAME) === true;

/** What can be unread only by what it is called or where it stands. */
const PLAIN = new Set(
  'p div span li ul ol dl dt dd tr td tbody section article h1 h2 h3 h4 h5 h6 hr em strong b i u s small sub sup'.split(
    ' ',
  ),
);

/**
 * Whether a selector of what is not read holds for an element. Most elements are plain, and a long selector takes longer
 * than reading them.
 */
export const isUnread = (element: Element, selector: string): boolean =>
  (element.hasAttributes() || !PLAIN.has(element.localName)) && element.matches(selector);

/** Nothing yet, or a line of underscores. */
const BLANK_OR_LINE = /^\s*(?:$|_{5})/;

/** Whether an element begins with a line of underscores: so older boards set signatures apart. */
export function isUnderLine(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const { nodeType } = node;
    if (nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      // Most elements begin with a word.
      if (!BLANK_OR_LINE.test(data)) return false;
      if (data.includes('_')) return true;
    } else if (nodeType !== Node.COMMENT_NODE && node.nodeName !== 'BR') return false;
  }
  return false;
}
