/**
 * The icon set: one path each, on a grid of 20, drawn with a stroke of 1.5 and round ends. An icon that points
 * along the line of reading is drawn for left-to-right and flipped by `Icon` where asked.
 */
export const search = 'M14 8.5a5.5 5.5 0 1 1-11 0a5.5 5.5 0 0 1 11 0M12.5 12.5 17 17';
export const close = 'M5 5l10 10M15 5 5 15';
export const back = 'M12 5l-5 5 5 5';
export const next = 'M8 5l5 5-5 5';
export const down = 'M5 8l5 5 5-5';
export const copy =
  'M9 7h6a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2zM4 13a1.5 1.5 0 0 1-1-1.4V5a2 2 0 0 1 2-2h6.6A1.5 1.5 0 0 1 13 4';
export const place =
  'M15 10a5 5 0 1 1-10 0a5 5 0 0 1 10 0M10 2v3M10 15v3M2 10h3M15 10h3M10.4 10a.4.4 0 1 1-.8 0a.4.4 0 0 1 .8 0';
export const lock =
  'M6 9h8a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 14 17H6a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 6 9zM7 9V6a3 3 0 0 1 6 0v3';
export const library =
  'M10 5.5C8.5 4.2 6.3 3.8 3 4v11.5c3.3-.2 5.5.2 7 1.5 1.5-1.3 3.7-1.7 7-1.5V4c-3.3-.2-5.5.2-7 1.5zM10 5.5V17';
export const settings =
  'M2.5 6.5H10M14 6.5h3.5M14 6.5a2 2 0 1 1-4 0a2 2 0 0 1 4 0M2.5 13.5H6M10 13.5h7.5M10 13.5a2 2 0 1 1-4 0a2 2 0 0 1 4 0';
export const panel =
  'M5 3.5h10A1.5 1.5 0 0 1 16.5 5v10a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 15V5A1.5 1.5 0 0 1 5 3.5zM12 3.5v13';
export const globe =
  'M17 10a7 7 0 1 1-14 0a7 7 0 0 1 14 0M3 10h14M10 3c2 2 3 4.3 3 7s-1 5-3 7c-2-2-3-4.3-3-7s1-5 3-7z';
export const info = 'M17 10a7 7 0 1 1-14 0a7 7 0 0 1 14 0M10 9.5v4M10 6.5h.01';
export const page =
  'M6 2.5h5.5l4 4V16a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 16V4A1.5 1.5 0 0 1 6 2.5zM11.5 2.5v4h4M7.5 10.5h5M7.5 13.5h5';
export const reload = 'M15.5 10a5.5 5.5 0 1 1-1.6-3.9L16 8M16 4v4h-4';
export const support =
  'M4 12v-2a6 6 0 0 1 12 0v2M4 12.5v1.8a1.4 1.4 0 0 0 2.8 0v-1.6a1.4 1.4 0 0 0-2.8 0zM16 12.5v1.8a1.4 1.4 0 0 1-2.8 0v-1.6a1.4 1.4 0 0 1 2.8 0zM16 14.5c0 2-1.4 3-4 3';
export const leave = 'M11 3.5H5.5A1.5 1.5 0 0 0 4 5v10a1.5 1.5 0 0 0 1.5 1.5H11M8.5 10H17M14 7l3 3-3 3';
export const print =
  'M6 7.5v-4h8v4M6 14H4.5A1.5 1.5 0 0 1 3 12.5V9a1.5 1.5 0 0 1 1.5-1.5h11A1.5 1.5 0 0 1 17 9v3.5a1.5 1.5 0 0 1-1.5 1.5H14M6 11.5h8v5H6z';
export const share =
  'M10 3v9M6.5 6.5 10 3l3.5 3.5M4 10.5V15a1.5 1.5 0 0 0 1.5 1.5h9A1.5 1.5 0 0 0 16 15v-4.5';
export const flag = 'M5 17V3.5M5 4h9.5l-2 3.5 2 3.5H5';
export const sheet =
  'M6 2.5h8A1.5 1.5 0 0 1 15.5 4v12a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 16V4A1.5 1.5 0 0 1 6 2.5zM7.5 6.5h5M7.5 10h5M7.5 13.5h3';
export const quotes =
  'M8.5 6C6.5 6.5 4 8 4 11.5A2.2 2.2 0 1 0 6.2 9.3M16 6c-2 .5-4.5 2-4.5 5.5a2.2 2.2 0 1 0 2.2-2.2';
export const bookmark = 'M6 3.5h8a1 1 0 0 1 1 1V17l-5-3.5L5 17V4.5a1 1 0 0 1 1-1z';
export const pause = 'M7 5v10M13 5v10';
export const topics = 'M3 5.5h14M3 10h14M3 14.5h9';

/* What became of a claim. */
export const tick = 'M5 10.5l3.5 3.5L15.5 6.5';
export const overstated = 'M5.5 10 10 5.5l4.5 4.5M5.5 15 10 10.5l4.5 4.5';
export const question = 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M10 15h.01';
export const notEqual = 'M4.5 7.5h11M4.5 12.5h11M13 4.5l-6 11';
export const plusMinus = 'M10 4v7M6.5 7.5h7M6.5 15h7';
export const dash = 'M5.5 10h9';
