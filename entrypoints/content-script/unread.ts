/**
 * What is never the writer's own words: quotes, signatures, code, lists of links, editors. What nobody sees is left
 * out by whoever reads.
 */
export const UNREAD = [
  'blockquote,aside,nav,header,footer,figure,code,pre,button,select,textarea,svg',
  '[contenteditable]:not([contenteditable=false]),[role=textbox],[role=button],[role=toolbar],[role=menu]',
  '[role=navigation],[role=complementary],[role=banner],[role=contentinfo],[role=search]',
  '[aria-hidden=true],.sr-only,.visually-hidden',
  '.quote,.quotebox,.bbCodeBlock--quote,.bbcode_quote,.embedded-posts',
  '[class*=ignature],[class*=related],[class*=sidebar],[class*=recommend],[class*=breadcrumb]',
].join();
