import { farewell } from './farewell.ts';
import { frames } from './frames.ts';
import type { Classes } from './inflect.ts';
import { intimacy } from './intimacy.ts';
import { lifeAndDeath } from './life-and-death.ts';
import { money } from './money.ts';
import { people } from './people.ts';
import { power } from './power.ts';
import { selfHarm } from './self-harm.ts';
import { violence } from './violence.ts';

/** Writes out every class of words and phrases, with its terms as plain words. It takes a moment, so it is done at the first need. */
export const lexicon = (): Classes => ({
  ...people(),
  ...lifeAndDeath(),
  ...selfHarm(),
  ...violence(),
  ...intimacy(),
  ...money(),
  ...power(),
  ...farewell(),
  ...frames(),
});
