import type { Page } from 'puppeteer-core';

/** A mark as it stands on a page: its words, and the middle of its first line in the viewport. */
export interface Mark {
  text: string;
  x: number;
  y: number;
}

/** The marks that a page shows now. They are highlights of the browser's: the page's DOM has no trace of them. */
export function marksOn(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const marks: Mark[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (name === 'bs-active') continue;
      for (const place of highlight as unknown as Iterable<StaticRange>) {
        const range = document.createRange();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
        marks.push({ text: range.toString().trim(), x: x + width / 2, y: y + height / 2 });
      }
    }
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
