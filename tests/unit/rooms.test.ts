import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What each room may import from, besides itself: the table of docs/architecture.md. */
const MAY_IMPORT: Record<string, string[]> = {
  corpus: [],
  reading: ['corpus'],
  answering: ['corpus', 'reading'],
  platform: ['corpus'],
  components: ['corpus', 'platform'],
  entrypoints: ['corpus', 'reading', 'answering', 'platform', 'components'],
};
/** Rooms that run anywhere: no browser API, no DOM library. */
const PURE = ['corpus', 'reading', 'answering'];

const IMPORT = /\bfrom\s+'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g;

function imports(room: string): { file: string; from: string }[] {
  return readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const file = relative(ROOT, path);
      return [...readFileSync(path, 'utf8').matchAll(IMPORT)]
        .map(([, named, bare]) => named ?? bare ?? '')
        .map((from) => ({
          file,
          from: from.startsWith('.') ? relative(ROOT, join(dirname(path), from)) : from,
        }));
    });
}

describe.each(Object.keys(MAY_IMPORT))('the room %s', (room) => {
  const own = imports(room);

  it('imports only from the rooms it may', () => {
    const rooms = Object.keys(MAY_IMPORT);
    const strangers = own.filter(({ from }) => {
      const [top = ''] = from.split('/');
      return (
        (rooms.includes(top) || top === 'scripts' || top === 'tests') &&
        top !== room &&
        !MAY_IMPORT[room]!.includes(top)
      );
    });
    expect(strangers).toEqual([]);
  });

  it('names every import with its ending, so that Node can run it', () => {
    expect(
      own.filter(
        ({ file, from }) => from.startsWith(dirname(file).split('/')[0]!) && !/\.\w+(\?\w+)?$/.test(from),
      ),
    ).toEqual([]);
  });
});

describe.each(PURE)('the room %s, which runs anywhere', (room) => {
  it('touches no browser', () => {
    expect(imports(room).filter(({ from }) => /^(wxt|preact|webextension-polyfill)/.test(from))).toEqual([]);
  });
});

describe('the table in docs/architecture.md', () => {
  it('says the same', () => {
    const doc = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
    for (const [room, others] of Object.entries(MAY_IMPORT)) {
      const row = doc.split('\n').find((line) => line.startsWith(`| \`${room}/\``)) ?? '';
      const said = row.split('|')[3]?.trim();
      const expected = room === 'entrypoints' ? 'all above' : others.join(', ') || 'nothing of ours';
      expect(said, room).toBe(expected);
    }
  });
});
