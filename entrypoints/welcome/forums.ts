import { patternFor } from '../../platform/site-pattern.ts';

/** A public forum that is offered by name. */
export interface Forum {
  name: string;
  /** The host it is at; those below it, such as `www.` and `old.`, count too. */
  site: string;
}

/**
 * Forums where many people write about therapy: a choice to begin with; any other site can be added. Names are the
 * forums' own. We are not connected with them; that one is here says nothing of how good it is.
 */
export const FORUMS: readonly Forum[] = [
  // With old.reddit.com.
  { name: 'Reddit', site: 'reddit.com' },
  // Where the forums of Psych Central went.
  { name: 'My Support Forums', site: 'mysupportforums.org' },
  { name: 'Psych Forums', site: 'psychforums.com' },
  { name: 'MyPTSD', site: 'myptsd.com' },
  { name: 'Mental Health Forum', site: 'mentalhealthforum.net' },
  { name: 'Mumsnet', site: 'mumsnet.com' },
  { name: 'The Student Room', site: 'thestudentroom.co.uk' },
  { name: 'Quora', site: 'quora.com' },
];

/** The same, by the pattern to ask the browser for. */
export const FORUM_NAMES: ReadonlyMap<string, string> = new Map(
  FORUMS.flatMap(({ name, site }) => {
    const pattern = patternFor(site);
    return pattern ? [[pattern, name]] : [];
  }),
);
