/** How words are marked up: links, emphasis, quotes. `html` means tags typed by hand. */
export type Markup = 'markdown' | 'bbcode' | 'html' | 'plain';

/** The forum engines we know, each with the markup that its composer takes as typed or pasted text. */
export const COMPOSERS = {
  reddit: 'markdown',
  'old-reddit': 'markdown',
  discourse: 'markdown',
  phpbb: 'bbcode',
  xenforo: 'bbcode',
  vbulletin3: 'bbcode',
  vbulletin4: 'bbcode',
  vbulletin5: 'bbcode',
  mybb: 'bbcode',
  smf: 'bbcode',
  fluxbb: 'bbcode',
  nodebb: 'markdown',
  flarum: 'markdown',
  bbpress: 'html',
  question2answer: 'plain',
  'stack-exchange': 'markdown',
  lemmy: 'markdown',
  quora: 'plain',
} as const satisfies Record<string, Markup>;

export type Engine = keyof typeof COMPOSERS;

/** The markup to write in on a page of this engine; plain text where the engine is not known. */
export function markupFor(engine: string | undefined): Markup {
  return engine !== undefined && Object.hasOwn(COMPOSERS, engine) ? COMPOSERS[engine as Engine] : 'plain';
}
