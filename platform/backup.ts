import * as v from 'valibot';
import { addOpened, getOpened, Opened } from './history.ts';
import { getSaved, NOTE_LIMIT, placeToSave, type Saved, SavedAnswer, writeSaved } from './saved.ts';
import { changeSettings, getSettings, Settings } from './settings.ts';
import type { Values } from './stores.ts';
import { upgrade } from './upgrade.ts';

/** More than this is no file of ours. */
const LARGEST = 10_000_000;

/** Version n stands here at n - 1, and makes version n + 1 of what it is given. */
const STEPS: ((backup: Values) => Values)[] = [];

const eachOnce = (answers: { id: string }[]) => new Set(answers.map(({ id }) => id)).size === answers.length;

/** Everything that is the reader's own, as a file of theirs holds it. Sites are left out: each browser asks for them. */
export const Backup = v.object({
  app: v.literal('between-sessions'),
  version: v.literal(STEPS.length + 1),
  settings: v.partial(v.omit(Settings, ['keep', 'history'])),
  /** The one saved last comes first. */
  saved: v.pipe(
    v.array(SavedAnswer),
    v.check((answers) => eachOnce(answers)),
  ),
  /** The one opened last comes first. */
  history: v.pipe(
    v.array(Opened),
    v.check((answers) => eachOnce(answers)),
  ),
});
export type Backup = v.InferOutput<typeof Backup>;

/** Everything of the reader's own, as it is now. */
export async function makeBackup(): Promise<Backup> {
  const { keep: _, history: __, ...settings } = await getSettings();
  return {
    app: 'between-sessions',
    version: 1,
    settings,
    saved: (await getSaved()).map(({ id, day, note }) => ({ id, day, note })),
    history: await getOpened(),
  };
}

/** Why a file is not taken. */
export type Refusal = 'large' | 'strange' | 'newer' | 'damaged';

/** Reads a file that a reader gives us. */
export async function readBackup(file: Blob): Promise<Backup | Refusal> {
  if (file.size > LARGEST) return 'large';
  let found: unknown;
  try {
    found = JSON.parse(await file.text());
  } catch {
    return 'strange';
  }
  const named = v.safeParse(v.object({ app: v.literal('between-sessions'), version: v.number() }), found);
  if (!named.success) return 'strange';
  if (named.output.version > STEPS.length + 1) return 'newer';
  const backup = v.safeParse(Backup, upgrade(found, STEPS));
  return backup.success ? backup.output : 'damaged';
}

/** What a file would add to what there is. */
export interface Additions {
  /** Settings that are still as they were at first here. */
  settings: Partial<Settings>;
  /** Answers that are not saved here, in the order of the file. */
  saved: SavedAnswer[];
  /** Answers that are saved here, with their note and the file's. */
  notes: Saved[];
  /** Notes that do not fit below the one there is. */
  leftOut: number;
  /** Answers opened, if they are listed here. */
  opened: Opened[];
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The note here, and below it the one of the file where it says something else; undefined where that is too long. */
function bothNotes(here: string, file: string): string | undefined {
  if (here.includes(file.trim())) return here;
  const both = here.trim() ? `${here}\n\n${file}` : file;
  return both.length <= NOTE_LIMIT ? both : undefined;
}

/** Finds what a file would add. Nothing that is there is replaced, and what the reader chose here stays chosen. */
export async function findAdditions(backup: Backup): Promise<Additions> {
  const [now, saved, opened] = await Promise.all([getSettings(), getSaved(), getOpened()]);
  const first = v.getDefaults(Settings) as Settings;
  const settings = Object.entries(backup.settings).filter(([name, value]) => {
    const key = name as keyof Settings;
    return same(now[key], first[key]) && !same(value, now[key]);
  });

  const here = new Map(saved.map((answer) => [answer.id, answer]));
  const common = backup.saved.flatMap(({ id, note }) => {
    const answer = here.get(id);
    return answer ? { answer, note: bothNotes(answer.note, note) } : [];
  });
  const listed = new Set(opened.map(({ id }) => id));
  return {
    settings: Object.fromEntries(settings),
    saved: backup.saved.filter(({ id }) => !here.has(id)),
    notes: common.flatMap(({ answer, note }) =>
      note !== undefined && note !== answer.note ? { ...answer, note } : [],
    ),
    leftOut: common.filter(({ note }) => note === undefined).length,
    opened: now.history ? backup.history.filter(({ id }) => !listed.has(id)) : [],
  };
}

/**
 * Adds what was found. Answers come before those saved here in the order of saving.
 *
 * @throws when there is no room or the browser does not let us; what was there is still there
 */
export async function addAll({ settings, saved, notes, opened }: Additions): Promise<void> {
  const store = await placeToSave();
  const lowest = Math.min(0, ...(await getSaved()).map(({ nth }) => nth));
  await writeSaved(...notes, ...saved.map((answer, i) => ({ ...answer, nth: lowest - 1 - i, store })));
  if (opened.length) await addOpened([...(await getOpened()), ...opened]);
  if (Object.keys(settings).length) await changeSettings(settings);
}
