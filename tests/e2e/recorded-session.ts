import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/browsers/chromium.ts';
import { launchFirefox } from '../../scripts/browsers/firefox.ts';
import { type BrowserName, findBrowser, howToInstall } from '../../scripts/browsers/installed.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { builtExtension } from '../../scripts/build/extension.ts';

/** A session of which every request is on record, whoever sends it: pages, the extension's pages, its worker. */
export interface Recorded {
  session: Session;
  /** Ends the session. Returns the address of each request but those that the browser sends for itself. */
  end(): Promise<string[]>;
}

async function recordChromium(program: string, folder: string): Promise<Recorded> {
  const directory = await mkdtemp(join(tmpdir(), 'requests-'));
  const netLog = join(directory, 'net.json');
  const session = await launchChromium(program, folder, { headless: true, test: true, netLog });
  return {
    session,
    async end() {
      await session[Symbol.asyncDispose]();
      const record = await readFile(netLog, 'utf8');
      await rm(directory, { recursive: true });
      return requestsIn(record);
    },
  };
}

/** Chromium's network record: one event a line. What it sends for itself comes from no page and loads no frame. */
function requestsIn(record: string): string[] {
  const started = Number(/"URL_REQUEST_START_JOB":(\d+)/.exec(record)?.[1]);
  return record
    .split('\n')
    .filter((line) => line.startsWith('{"params":'))
    .map((line) => JSON.parse(line.replace(/(,|\]\})?$/, '')))
    .filter(({ type, phase, params }) => type === started && phase === 1 && params.url)
    .filter(({ params }) => params.initiator !== 'not an origin' || params.request_type !== 'other')
    .map(({ params }) => params.url);
}

async function recordFirefox(program: string, folder: string): Promise<Recorded> {
  const session = await launchFirefox(program, folder, { headless: true, test: true });
  // What Firefox sends for itself comes from the system and loads no document.
  await session.window.run(`() => {
    window.recordedRequests = [];
    Services.obs.addObserver((channel) => {
      const { loadInfo, URI } = channel.QueryInterface(Ci.nsIHttpChannel);
      const document = loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
      if (document || !loadInfo.triggeringPrincipal.isSystemPrincipal) window.recordedRequests.push(URI.spec);
    }, 'http-on-opening-request');
  }`);
  return {
    session,
    async end() {
      const requests = (await session.window.run('() => JSON.stringify(window.recordedRequests)')) as string;
      await session[Symbol.asyncDispose]();
      return JSON.parse(requests);
    },
  };
}

/** Starts a browser with the loopback build and records its requests. */
export function recordedSession(browser: BrowserName): Promise<Recorded> {
  const program = findBrowser(browser);
  if (!program) throw new Error(howToInstall(browser));
  const record = browser === 'chromium' ? recordChromium : recordFirefox;
  return record(program, builtExtension('loopback', browser));
}
