/** A share or other figure from 0 to 1 with its 95 % interval. */
export interface Figure {
  value: number;
  low: number;
  high: number;
}

const percent = (value: number) => (100 * value).toFixed(1);

/** A figure in per cent with its interval: `95.5 [92–98]`. */
export const shown = ({ value, low, high }: Figure): string =>
  `${percent(value)} [${Math.max(0, 100 * low).toFixed(0)}–${(100 * high).toFixed(0)}]`;

/** A difference in points with its interval, which may be below zero: `-2.0 [-7 to 3]`. */
export const shownDifference = ({ value, low, high }: Figure): string =>
  `${percent(value)} [${(100 * low).toFixed(0)} to ${(100 * high).toFixed(0)}]`;

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
