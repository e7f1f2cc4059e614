import { FAREWELL } from './farewell.ts';
import { FRAMES } from './frames.ts';
import { INTIMACY } from './intimacy.ts';
import { LIFE_AND_DEATH } from './life-and-death.ts';
import { MONEY } from './money.ts';
import { PEOPLE } from './people.ts';
import { POWER } from './power.ts';
import { SELF_HARM } from './self-harm.ts';
import { VIOLENCE } from './violence.ts';

/** Every class of words and phrases that rules name, with its terms as plain words. */
export const LEXICON: Readonly<Record<string, readonly string[]>> = {
  ...PEOPLE,
  ...LIFE_AND_DEATH,
  ...SELF_HARM,
  ...VIOLENCE,
  ...INTIMACY,
  ...MONEY,
  ...POWER,
  ...FAREWELL,
  ...FRAMES,
};
