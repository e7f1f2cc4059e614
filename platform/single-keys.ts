import * as v from 'valibot';

/** The single keys of our own pages as they are at first, by what they do. */
export const FIRST_KEYS = { search: '/', save: 's', copy: 'c', print: 'p', back: '[', list: '?' } as const;
export type SingleKey = keyof typeof FIRST_KEYS;

// Within a function: made while modules load, it would make the worker's first answer wait.
const isKey = (text: string) => /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(text);

/** One letter, digit or sign. Capitals count as their small letters. */
const Key = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.check(isKey));

/** The single keys as a reader has them; no two are the same. */
export const SingleKeys = v.pipe(
  v.object({
    search: v.optional(Key, FIRST_KEYS.search),
    save: v.optional(Key, FIRST_KEYS.save),
    copy: v.optional(Key, FIRST_KEYS.copy),
    print: v.optional(Key, FIRST_KEYS.print),
    back: v.optional(Key, FIRST_KEYS.back),
    list: v.optional(Key, FIRST_KEYS.list),
  } satisfies Record<SingleKey, unknown>),
  v.check((keys) => new Set(Object.values(keys)).size === Object.keys(keys).length),
);
export type SingleKeys = v.InferOutput<typeof SingleKeys>;

/** The keys with one changed, or why it cannot be: it is not one character, or does something else already. */
export type KeyChange = { keys: SingleKeys } | { refused: 'notOne' } | { refused: 'taken'; by: SingleKey };

/**
 * Gives one of the keys another character.
 *
 * @param typed what the reader wrote for it
 */
export function changeKey(keys: SingleKeys, name: SingleKey, typed: string): KeyChange {
  const key = v.safeParse(Key, typed);
  if (!key.success) return { refused: 'notOne' };
  const by = (Object.keys(keys) as SingleKey[]).find((other) => other !== name && keys[other] === key.output);
  return by ? { refused: 'taken', by } : { keys: { ...keys, [name]: key.output } };
}
