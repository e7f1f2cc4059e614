/** A match pattern in its parts: `https://*.boards.example/*`. */
interface Parts {
  scheme: string;
  /** `*` stands for every host. */
  host: string;
  /** Whether hosts below it count too. */
  below: boolean;
}

function partsOf(pattern: string): Parts {
  const [, scheme, below, host] = /^(\*|[a-z]+):\/\/(\*\.)?([^/]+)\//.exec(pattern) ?? [];
  // Only `<all_urls>` is written otherwise.
  if (!scheme || !host) return { scheme: '*', host: '*', below: true };
  return { scheme, host, below: below !== undefined };
}

/**
 * The pattern to ask for, for a site's address as people write or paste it. Forums live at `www.` or at other names
 * below their own, so these are asked for as well.
 *
 * @returns undefined where it is not the address of a site
 */
export function patternFor(address: string): string | undefined {
  const written = address.trim();
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(whole)) return undefined;
  const { protocol, hostname, username } = new URL(whole);
  if ((protocol !== 'https:' && protocol !== 'http:') || username) return undefined;
  if (hostname === 'localhost' || /^\d+(\.\d+){3}$/.test(hostname)) return `${protocol}//${hostname}/*`;
  const host = hostname.replace(/^www\./, '');
  return /^[^.*]+(\.[^.*]+)+$/.test(host) ? `${protocol}//*.${host}/*` : undefined;
}

/** What to call the site of a pattern; undefined where the pattern stands for every site. */
export function siteName(pattern: string): string | undefined {
  const { scheme, host } = partsOf(pattern);
  if (host === '*') return undefined;
  return scheme === 'http' ? `http://${host}` : host;
}

/** Whether a granted pattern lets us read everything that another pattern names. */
export function covers(granted: string, wanted: string): boolean {
  const [ours, theirs] = [partsOf(granted), partsOf(wanted)];
  if (ours.scheme !== '*' && ours.scheme !== theirs.scheme) return false;
  if (ours.host === '*') return true;
  if (ours.host === theirs.host) return ours.below || !theirs.below;
  return ours.below && theirs.host.endsWith(`.${ours.host}`);
}
