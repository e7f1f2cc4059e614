import type { Page } from 'puppeteer-core';

/** A stretch of a post: which post, and where in its text. */
export interface Place {
  post: number;
  start: number;
  length: number;
}

/** The least that reading a page can cost: a walk that looks at every text node. Runs in the page. */
export function floor(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return length;
}

/** Where the marks stand that the extension has drawn, as others can be told. */
export function placesOfMarks(page: Page): Promise<Place[]> {
  return page.evaluate(() => {
    const posts = [...document.querySelectorAll('.content')];
    const places: Place[] = [];
    for (const highlight of CSS.highlights.values()) {
      for (const {
        startContainer,
        startOffset,
        endContainer,
        endOffset,
      } of highlight as unknown as StaticRange[]) {
        const post = posts.findIndex((each) => each.contains(startContainer));
        if (post < 0) continue;
        const range = document.createRange();
        range.setStart(posts[post]!, 0);
        range.setEnd(startContainer, startOffset);
        const start = range.toString().length;
        range.setEnd(endContainer, endOffset);
        places.push({ post, start, length: range.toString().length - start });
      }
    }
    return places;
  });
}

/** Wraps the same places in elements with mark.js, which the page has loaded. Runs in the page. */
export function wrap(places: Place[]): void {
  const { Mark } = globalThis as unknown as {
    Mark: new (context: Element) => { markRanges(ranges: { start: number; length: number }[]): void };
  };
  const posts = document.querySelectorAll('.content');
  for (const [post, own] of Map.groupBy(places, (place) => place.post))
    new Mark(posts[post]!).markRanges(own);
}

/** Finds the questions of every post with compromise, which the page has loaded. Runs in the page. */
export function findQuestions(): number {
  const { nlp } = globalThis as unknown as {
    nlp(text: string): { questions(): { out(format: 'array'): string[] } };
  };
  let found = 0;
  for (const { textContent } of document.querySelectorAll('.content'))
    found += nlp(textContent ?? '')
      .questions()
      .out('array').length;
  return found;
}
