/**
 * Small checks for what scripts on pages hear: they are compiled anew on every page, and a library of schemas would be a
 * third of them. Each is for a type that is inferred from a schema in `messages.ts`; a test compares the two.
 */
export type Guard<T> = (value: unknown) => value is T;

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && !Number.isNaN(value);
export const isSwitch = (value: unknown): value is boolean => typeof value === 'boolean';
/** What messages without content carry. */
export const isNothing = (value: unknown): value is null | undefined => value == null;

/** One of some words. */
export const oneOf =
  <T extends string>(words: Record<T, true>): Guard<T> =>
  (value): value is T =>
    isText(value) && Object.hasOwn(words, value);

export const orNull =
  <T>(fits: Guard<T>): Guard<T | null> =>
  (value): value is T | null =>
    value === null || fits(value);

export const listOf =
  <T>(fits: Guard<T>): Guard<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(fits);

/** An object with at least these fields. */
export const withFields = <T extends object>(fields: { [K in keyof T]-?: Guard<T[K]> }): Guard<T> => {
  const all = Object.entries<Guard<unknown>>(fields);
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    all.every(([name, fits]) => fits((value as Record<string, unknown>)[name]));
};
