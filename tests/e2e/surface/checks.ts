export { cutOff } from './cut-off.ts';
export { lostInForcedColours, withoutRing } from './forced-colours.ts';
export { moving } from './motion.ts';
