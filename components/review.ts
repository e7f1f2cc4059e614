/** An answer is read again, with its sources, this many months after its last review. */
const MONTHS = 6;

/** The same day some months later, written `2027-05-22`. */
export function monthsAfter(start: string, months: number): string {
  const day = new Date(`${start}T00:00:00Z`);
  const date = day.getUTCDate();
  day.setUTCMonth(day.getUTCMonth() + months);
  // 31 August and six months is no day; go back to the last of February.
  if (day.getUTCDate() !== date) day.setUTCDate(0);
  return day.toISOString().slice(0, 10);
}

/** The day by which an answer is to be reviewed again. */
export const nextReview = (reviewed: string): string => monthsAfter(reviewed, MONTHS);

/** Whether an answer is past its review date. */
export function isOld(reviewed: string, today = new Date()): boolean {
  return nextReview(reviewed) < today.toISOString().slice(0, 10);
}
