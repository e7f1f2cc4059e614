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
 * writes there, or will in a moment, or they advertise.
 */
export const UNREAD_FRAME = [
  '[class*=editor i],[id*=editor i],[class*=wysiwyg i],[id*=wysiwyg i],[class*=composer i],[title*="rich text" i]',
  '[id$=_ifr],.tox,.cke,[class*=mce-],[class*=cke_],#tinymce,.redactor-box,.fr-box,.note-editable',
  '[class*=advert i],[id*=advert i],[title*=advert i],[aria-label*=advert i],[id*=google_ads],.adsbygoogle',
].join();

/** Whether an element begins with a line of underscores: so older boards set signatures apart. */
export function isUnderLine(element: Element): boolean {
  let node = element.firstChild;
  while (
    node &&
    (node.nodeName === 'BR' || node.nodeType === Node.COMMENT_NODE || (node as Text).data?.trim() === '')
  ) {
    node = node.nextSibling;
  }
  return node?.nodeType === Node.TEXT_NODE && /^\s*_{5,}/.test((node as Text).data);
}
