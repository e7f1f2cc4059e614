import * as v from 'valibot';

/** A text, or one for each plural form of `{n}` that the language has. */
export const Text = v.union([
  v.string(),
  v.object({
    zero: v.optional(v.string()),
    one: v.optional(v.string()),
    two: v.optional(v.string()),
    few: v.optional(v.string()),
    many: v.optional(v.string()),
    other: v.string(),
  }),
]);
export type Text = v.InferOutput<typeof Text>;

/** The texts of the interface in one language, by name. */
export const Texts = v.record(v.string(), Text);
export type Texts = v.InferOutput<typeof Texts>;
