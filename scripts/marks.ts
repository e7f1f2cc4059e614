import type { Page } from 'puppeteer-core';

/** A mark as it stands on a page: its words, and the middle of its first line in the viewport. */
export interface Mark {
  text: string;
  x: number;
  y: number;
}

/**
 * The marks that a page shows now, those in its frames after its own. They are highlights of the browser's: the page's
 * DOM has no trace of them.
 */
export function marksOn(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const marks: Mark[] = [];
    const findIn = (view: typeof globalThis, left: number, top: number) => {
      // Not `view.CSS.highlights`: Firefox mixes those of frames up (docs/browser-bugs.md).
      const { get } = Object.getOwnPropertyDescriptor(view.CSS, 'highlights')!;
      for (const [name, highlight] of get!.call(view.CSS) as HighlightRegistry) {
        if (name !== 'bs-mark' && name !== 'bs-wash') continue;
        for (const place of highlight as unknown as Iterable<StaticRange>) {
          const range = view.document.createRange();
          range.setStart(place.startContainer, place.startOffset);
          range.setEnd(place.endContainer, place.endOffset);
          const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
          marks.push({ text: range.toString().trim(), x: left + x + width / 2, y: top + y + height / 2 });
        }
      }
      for (const frame of view.document.querySelectorAll('iframe')) {
        const inner = frame.contentDocument?.defaultView;
        const box = frame.getBoundingClientRect();
        if (inner) findIn(inner, left + box.x + frame.clientLeft, top + box.y + frame.clientTop);
      }
    };
    findIn(globalThis, 0, 0);
    return marks;
  });
}

/** Scrolls a mark into view and clicks on it. */
export async function clickMark(page: Page, text: string): Promise<void> {
  const find = async () => {
    const mark = (await marksOn(page)).find((each) => each.text === text);
    if (!mark) throw new Error(`nothing is marked "${text}"`);
    return mark;
  };
  const { y } = await find();
  await page.evaluate((by) => scrollBy({ top: by - innerHeight / 2, behavior: 'instant' }), y);
  const mark = await find();
  await page.mouse.click(mark.x, mark.y);
}
