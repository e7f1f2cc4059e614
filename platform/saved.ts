import * as v from 'valibot';
import { setAside } from './aside.ts';
import { today } from './day.ts';
import { getSettings } from './settings.ts';
import { type Store, stores, type Values } from './stores.ts';

/** How many characters a note may have. */
export const NOTE_LIMIT = 4000;

/** An answer that the reader saved: its id, the day it was saved, and a note of their own. */
export const SavedAnswer = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  day: v.pipe(v.string(), v.isoDate()),
  note: v.pipe(v.string(), v.maxLength(NOTE_LIMIT)),
});
export type SavedAnswer = v.InferOutput<typeof SavedAnswer>;

/** Each has a record of its own, so that pages which change two of them do not get in each other's way. */
const Record = v.object({
  version: v.literal(1),
  ...SavedAnswer.entries,
  /** Its turn in the order of saving. */
  nth: v.pipe(v.number(), v.integer()),
});

/** A saved answer and where it is kept. */
export interface Saved extends SavedAnswer {
  nth: number;
  store: Store;
}

const PREFIX = 'saved/';
const nameOf = ({ id }: Pick<SavedAnswer, 'id'>) => PREFIX + id;

/** Whether something is stored here by its name. */
export const isSaved = (name: string): boolean => name.startsWith(PREFIX);

/** Keeps a saved answer as it is given, also one that was removed. Is on its way when the call returns. */
export function writeSaved(...answers: Saved[]): Promise<unknown> {
  const byStore = Map.groupBy(answers, ({ store }) => store);
  return Promise.all(
    [...byStore].map(([store, group]) =>
      store.set(
        Object.fromEntries(
          group.map(({ id, day, note, nth }) => [
            nameOf({ id }),
            { version: 1, id, day, note, nth } satisfies v.InferInput<typeof Record>,
          ]),
        ),
      ),
    ),
  );
}

async function readSaved(store: Store): Promise<Saved[]> {
  const answers: Saved[] = [];
  const unread: Values = {};
  for (const [name, value] of Object.entries(await store.get(null))) {
    if (!isSaved(name)) continue;
    const record = v.safeParse(Record, value);
    if (record.success && nameOf(record.output) === name) answers.push({ ...record.output, store });
    else unread[name] = value;
  }
  await setAside(store, unread);
  return answers;
}

/** The saved answers, the one saved last first. What is stored but cannot be read is set aside. */
export async function getSaved(): Promise<Saved[]> {
  const { device, session } = await stores();
  const answers = [...(await readSaved(device)), ...(await readSaved(session))];
  return answers.sort((a, b) => b.nth - a.nth);
}

/** Where answers are saved now, by the reader's choice. */
export async function placeToSave(): Promise<Store> {
  const [{ device, session }, { keep }] = await Promise.all([stores(), getSettings()]);
  return keep ? device : session;
}

/**
 * Saves an answer, if it is not saved yet.
 *
 * @returns whether it is the first
 * @throws when there is no room or the browser does not let us; what was saved before is still there
 */
export async function saveAnswer(id: string): Promise<boolean> {
  const saved = await getSaved();
  if (saved.some((answer) => answer.id === id)) return false;
  const nth = (saved[0]?.nth ?? 0) + 1;
  await writeSaved({ id, day: today(), note: '', nth, store: await placeToSave() });
  return saved.length === 0;
}

/** Forgets a saved answer and its note. `writeSaved` puts it back. */
export const removeSaved = (answer: Saved): Promise<void> => answer.store.remove(nameOf(answer));
