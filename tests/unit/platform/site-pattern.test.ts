import { describe, expect, it } from 'vitest';
import { covers, patternFor, siteName } from '../../../platform/site-pattern.ts';

describe('the address of a site, as people write it', () => {
  it.each([
    ['boards.example', 'https://*.boards.example/*'],
    ['  www.boards.example ', 'https://*.boards.example/*'],
    ['https://www.boards.example/thread/12?page=2#post-3', 'https://*.boards.example/*'],
    ['HTTP://Boards.Example', 'http://*.boards.example/*'],
    ['forums.boards.example:8443', 'https://*.forums.boards.example/*'],
    ['http://localhost:3000/', 'http://localhost/*'],
    ['127.0.0.1', 'https://127.0.0.1/*'],
  ])('%s is asked for as %s', (address, pattern) => {
    expect(patternFor(address)).toBe(pattern);
  });

  it.each([
    '',
    'boards',
    'two words',
    'me@boards.example',
    'about:blank',
    'ftp://boards.example',
    '*.example',
  ])('"%s" is not one', (address) => {
    expect(patternFor(address)).toBeUndefined();
  });
});

describe('the name of a site', () => {
  it.each([
    ['https://*.boards.example/*', 'boards.example'],
    ['*://boards.example/*', 'boards.example'],
    ['http://boards.example/*', 'http://boards.example'],
  ])('%s is called %s', (pattern, name) => {
    expect(siteName(pattern)).toBe(name);
  });

  it.each(['<all_urls>', 'https://*/*', '*://*/*'])('%s stands for every site', (pattern) => {
    expect(siteName(pattern)).toBeUndefined();
  });
});

describe('what is granted', () => {
  it.each([
    ['https://*.boards.example/*', 'https://www.boards.example/*'],
    ['https://*.boards.example/*', 'https://boards.example/*'],
    ['*://boards.example/*', 'http://boards.example/*'],
    ['<all_urls>', 'http://boards.example/*'],
  ])('%s covers %s', (granted, wanted) => {
    expect(covers(granted, wanted)).toBe(true);
  });

  it.each([
    ['https://www.boards.example/*', 'https://*.boards.example/*'],
    ['https://boards.example/*', 'http://boards.example/*'],
    ['https://*.boards.example/*', 'https://myboards.example/*'],
    ['https://boards.example/*', 'https://*.boards.example/*'],
  ])('%s does not cover %s', (granted, wanted) => {
    expect(covers(granted, wanted)).toBe(false);
  });
});
