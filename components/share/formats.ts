import { type Markup, markupFor } from '../../platform/engines.ts';
import type { TextKey } from '../text.ts';

/** The formats a reply can be copied in, in the order they are offered. */
const FORMATS: Markup[] = ['markdown', 'bbcode', 'plain', 'html'];

/** What each format is called. */
export const formatNames: Record<Markup, TextKey> = {
  markdown: 'act.markdown',
  bbcode: 'act.bbcode',
  plain: 'act.plain',
  html: 'act.html',
};

/**
 * The formats to offer, the one that fits first.
 *
 * @param engine what the page in front is made with, where that is known
 */
export function formatsFor(engine: string | undefined): { format: Markup; fits: boolean }[] {
  const fitting = engine === undefined ? undefined : markupFor(engine);
  return FORMATS.map((format) => ({ format, fits: format === fitting })).sort(
    (a, b) => Number(b.fits) - Number(a.fits),
  );
}
