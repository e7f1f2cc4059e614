import * as v from 'valibot';
import { Slug } from './ids.ts';

/** A topic, as the library lists it. */
export const Topic = v.strictObject({ id: Slug, title: v.pipe(v.string(), v.nonEmpty()) });
export type Topic = v.InferOutput<typeof Topic>;

/** `topics.yaml`: all topics, in the order a reader sees them. */
export const TopicFile = v.array(Topic);
