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

/** Whether an element begins with a line of underscores: so older boards set signatures apart. */
export function isUnderLine(element: Element): boolean {
  let node = element.firstChild;
  while (node && (node.nodeName === 'BR' || node instanceof Comment || (node as Text).data?.trim() === '')) {
    node = node.nextSibling;
  }
  return node instanceof Text && /^\s*_{5,}/.test(node.data);
}
