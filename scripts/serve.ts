import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

/**
 * Another name of this machine, which answers all that is served here: a site that the extension is not turned on for.
 */
export const OTHER_SITE = 'forum.localhost';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
};

/** Tells which file answers a path such as `/thread.html`; undefined where there is none. */
type Locate = (path: string) => string | undefined;

/** All files of a folder, and nothing outside it, through links neither. */
export function filesOf(folder: string): Locate {
  const top = realpathSync(folder);
  return (path) => {
    try {
      const file = realpathSync(join(top, path));
      return file.startsWith(top + sep) && statSync(file).isFile() ? file : undefined;
    } catch {
      return undefined;
    }
  };
}

/** A server at work, until it is disposed of. */
export interface Served extends AsyncDisposable {
  /** Where it is served: `http://127.0.0.1:40123`. */
  origin: string;
}

/** Serves files to this machine only. */
export async function serve(locate: Locate): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = locate(decodeURIComponent(pathname));
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    const type = TYPES[extname(file).toLowerCase()];
    response.writeHead(200, type ? { 'content-type': type } : {});
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
