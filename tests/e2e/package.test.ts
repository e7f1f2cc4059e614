import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/build/extension.ts';
import { PAGE_SCRIPT_LIMITS, weigh } from '../../scripts/build/sizes.ts';

const CSP = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'none'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** Hosts that code may name: in XML's own names, in examples, and in links that a reader may follow. */
const NAMED = [/^www\.w3\.org$/, /\.example\.?$/, /^doi\.org$/, /^findahelpline\.com$/];

describe.each(['chromium', 'firefox'] as const)('the package for %s', (browser) => {
  const folder = builtExtension('production', browser);
  const files = weigh(folder);
  const scripts = files.filter(({ path }) => path.endsWith('.js'));
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));

  it('asks for no site at install, and for no more than it needs', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    const panel = browser === 'chromium' ? ['sidePanel'] : [];
    expect(manifest.permissions.toSorted()).toEqual(
      ['activeTab', 'contextMenus', 'scripting', ...panel, 'storage'].toSorted(),
    );
    if (browser === 'firefox')
      expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
        required: ['none'],
      });
  });

  it('has nothing that a page could reach', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets its own pages load and send nothing', () => {
    const policy = manifest.content_security_policy.extension_pages as string;
    const directives = policy.split(';').map((directive) => directive.trim().split(/\s+(.*)/, 2));
    expect(Object.fromEntries(directives)).toEqual(CSP);
  });

  it('differs from the build for tests by the grant for this machine only', () => {
    const tested = JSON.parse(
      readFileSync(join(builtExtension('loopback', browser), 'manifest.json'), 'utf8'),
    );
    const { host_permissions, ...rest } = tested;
    expect(host_permissions).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
    expect(rest).toEqual(manifest);
  });

  it.each(Object.entries(PAGE_SCRIPT_LIMITS))(
    'puts %s on pages, with at most %i bytes of gzip',
    (name, limit) => {
      const script = files.find(({ path }) => path === name);
      expect(script!.gzip).toBeLessThanOrEqual(limit);
    },
  );

  it.each(['gate.js', 'content-script.js', 'card.js'])('has only ASCII in %s', (path) => {
    expect(read(path).match(/[^\p{ASCII}]/gu) ?? []).toEqual([]);
  });

  it('names no host in its code but those of links', () => {
    const hosts = scripts.flatMap(({ path }) =>
      [...read(path).matchAll(/\b(?:https?|wss?):\/\/([\w.-]+)/g)].map(([, host]) => host!),
    );
    expect(hosts.filter((host) => !NAMED.some((known) => known.test(host)))).toEqual([]);
  });

  it('fetches its own files in the background only, and has no other way to send', () => {
    const sending =
      /\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\b/;
    expect(scripts.filter(({ path }) => sending.test(read(path)))).toEqual([]);
    expect(
      scripts.filter(({ path }) => /(?<![.\w])fetch\([^)]*\)[^{]/.test(read(path))).map(({ path }) => path),
    ).toEqual(['background.js']);
  });
});
