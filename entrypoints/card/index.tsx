import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCard } from '../content-script/card-port.ts';
import { openCard } from './open-card.tsx';

/** The card's script: brought into a frame on the first click on a mark, it offers to open cards and waits. */
export default defineUnlistedScript(() => offerCard(openCard));
