import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Something to scan, as given on the command line: an address, or a file on this machine. */
export type Source = { given: string } & ({ address: URL } | { file: string });

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'not allowed',
};

/**
 * Tells addresses from files.
 *
 * @throws when it is neither an address nor a file that can be read; the message names it
 */
export function readSource(given: string): Source {
  if (/^https?:\/\//i.test(given)) {
    if (!URL.canParse(given)) throw new Error(`${given}: not an address`);
    return { given, address: new URL(given) };
  }
  const file = resolve(given);
  try {
    accessSync(file, constants.R_OK);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(`${given}: ${REASONS[code ?? ''] ?? message}`);
  }
  if (!statSync(file).isFile()) throw new Error(`${given}: not a file`);
  return { given, file };
}

/** Whether the loopback build is turned on for an address. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === '127.0.0.1' || hostname === 'localhost';
}
