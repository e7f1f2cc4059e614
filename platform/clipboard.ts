/**
 * Puts text on the clipboard. Straight from a click or key.
 *
 * @param html the same as HTML, for editors that take formatted text
 * @throws where the browser does not let us
 */
export async function writeClipboard(text: string, html?: string): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  return navigator.clipboard.write([item]);
}
