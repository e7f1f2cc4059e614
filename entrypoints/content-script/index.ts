import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../gate/reader-port.ts';
import { activate } from './activation.ts';

/** Brought in by the background where the gate, which is there already, has found a page to be about therapy. */
export default defineUnlistedScript(() => offerReader(activate));
