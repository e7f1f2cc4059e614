import type * as v from 'valibot';
import {
  type Guard,
  isNothing,
  isNumber,
  isSwitch,
  isText,
  listOf,
  oneOf,
  orNull,
  withFields,
} from './guards.ts';
import type { AnsweredPost, askedOfPage, heardByPage, Row, Safety } from './messages.ts';

const isSafety: Guard<Safety> = orNull(oneOf({ crisis: true, misconduct: true }));

const isRow = withFields<Row>({
  id: isText,
  number: isNumber,
  question: isText,
  verdict: oneOf({
    never: true,
    'usually-not': true,
    depends: true,
    'ask-first': true,
    some: true,
    yes: true,
    ok: true,
    'not-known': true,
  }),
  short: isText,
  topic: isText,
  audience: oneOf({ client: true, therapist: true }),
  safety: oneOf({ none: true, crisis: true, misconduct: true }),
  sourceCount: isNumber,
  reviewed: isText,
});

type Question = AnsweredPost['questions'][number];

const isQuestion = withFields<Question>({
  start: isNumber,
  end: isNumber,
  matches: listOf(
    withFields<Question['matches'][number]>({ id: isText, confidence: isNumber, because: listOf(isText) }),
  ),
  marked: isSwitch,
  sure: isSwitch,
  safety: isSafety,
});

type Guards<Schemas extends Record<string, v.GenericSchema>> = {
  [N in keyof Schemas]: Guard<v.InferOutput<Schemas[N]>>;
};

/** What scripts on pages hear back: `heardByPage` without schemas. */
export const heard: Guards<typeof heardByPage> = {
  askPosts: withFields<v.InferOutput<typeof heardByPage.askPosts>>({
    posts: listOf(
      withFields<AnsweredPost>({ danger: isSafety, full: isSwitch, questions: listOf(isQuestion) }),
    ),
    rows: listOf(isRow),
  }),
  pageChanged: isNothing,
  loadReader: isSwitch,
  loadCard: isSwitch,
  styleFrames: isNothing,
  openPanel: isNothing,
};

/** What content scripts are asked: `askedOfPage` without schemas. */
export const asked: Guards<typeof askedOfPage> = {
  report: isNothing,
  goTo: withFields<{ key: string }>({ key: isText }),
  goBack: isNothing,
  walk: withFields<{ by: 1 | -1 }>({ by: (value): value is 1 | -1 => value === 1 || value === -1 }),
  setMarks: withFields<{ on: boolean }>({ on: isSwitch }),
  askAgain: isNothing,
  switchMarks: isNothing,
  stop: isNothing,
};
