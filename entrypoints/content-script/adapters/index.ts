import type { Adapter } from './adapter.ts';
import { bbpress } from './bbpress.ts';
import { discourse } from './discourse.ts';
import { fluxbb } from './fluxbb.ts';
import { lemmy } from './lemmy.ts';
import { oldReddit } from './old-reddit.ts';
import { phpbb } from './phpbb.ts';
import { reddit } from './reddit.ts';
import { stackExchange } from './stack-exchange.ts';
import { vbulletin4 } from './vbulletin4.ts';
import { xenforo } from './xenforo.ts';

/** The engines that the generic reader gets wrong or slow, in the order they are tried. */
export const ADAPTERS: readonly Adapter[] = [
  reddit,
  oldReddit,
  discourse,
  phpbb,
  xenforo,
  vbulletin4,
  stackExchange,
  lemmy,
  fluxbb,
  bbpress,
];
