import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCard } from '../content-script/card-port.ts';
import { openCard, openUpdated } from './open-card.tsx';
import { tell } from './tell.tsx';

/** The card's script: brought into a frame when it is needed first, it offers what it can do and waits. */
export default defineUnlistedScript(() => offerCard({ open: openCard, openUpdated, tell }));
