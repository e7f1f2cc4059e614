import type { TextKey } from '../../components/text.ts';

/** The parts of the settings, in their order; each is also the id of its section. */
export const PARTS = ['where', 'marks', 'answers', 'notes', 'look', 'keys', 'privacy', 'about'] as const;
export type Part = (typeof PARTS)[number];

/** What a part is called. */
export const titleOf = (part: Part) => `set.${part}` as const satisfies TextKey;
