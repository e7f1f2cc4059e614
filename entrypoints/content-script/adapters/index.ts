import type { Adapter } from './adapter.ts';
import { bbpress } from './bbpress.ts';
import { discourse } from './discourse.ts';
import { flarum } from './flarum.ts';
import { fluxbb } from './fluxbb.ts';
import { lemmy } from './lemmy.ts';
import { mybb } from './mybb.ts';
import { nodebb } from './nodebb.ts';
import { oldReddit } from './old-reddit.ts';
import { phpbb } from './phpbb.ts';
import { question2answer } from './question2answer.ts';
import { quora } from './quora.ts';
import { reddit } from './reddit.ts';
import { smf } from './smf.ts';
import { stackExchange } from './stack-exchange.ts';
import { vbulletin3 } from './vbulletin3.ts';
import { vbulletin4 } from './vbulletin4.ts';
import { vbulletin5 } from './vbulletin5.ts';
import { xenforo } from './xenforo.ts';

/** The engines whose pages are read by their own layout, in the order they are tried. */
export const ADAPTERS: readonly Adapter[] = [
  reddit,
  oldReddit,
  discourse,
  phpbb,
  xenforo,
  vbulletin3,
  vbulletin4,
  vbulletin5,
  mybb,
  smf,
  fluxbb,
  nodebb,
  flarum,
  bbpress,
  question2answer,
  stackExchange,
  lemmy,
  quora,
];
