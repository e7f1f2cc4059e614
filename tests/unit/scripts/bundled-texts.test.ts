import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledTexts, readTexts } from '../../../scripts/bundled-texts.ts';
import { root } from '../../../scripts/root.ts';

describe('the texts that are bundled', () => {
  const files = new Map(
    bundledTexts(join(root, 'components')).map(({ relativeDest, contents }) => [
      relativeDest,
      JSON.parse(contents),
    ]),
  );

  it('are a file of texts for each language but English, and messages for each', () => {
    expect([...files.keys()].sort()).toEqual([
      '_locales/ar/messages.json',
      '_locales/de/messages.json',
      '_locales/en/messages.json',
      '_locales/es/messages.json',
      '_locales/fr/messages.json',
      '_locales/pt_BR/messages.json',
      'texts/ar.json',
      'texts/de.json',
      'texts/es.json',
      'texts/fr.json',
      'texts/pt-BR.json',
    ]);
  });

  it('give the browser a name and a description in its language', () => {
    const { app_name, app_description } = files.get('_locales/de/messages.json');
    expect(app_name.message).toBe('Between Sessions');
    expect(app_description.message).toContain('Klare Antworten');
  });
});

describe('a file with something else than texts', () => {
  it('stops the build', () => {
    const folder = mkdtempSync(join(tmpdir(), 'texts-'));
    writeFileSync(join(folder, 'text.de.json'), '{"act.back": 3}');
    expect(() => readTexts(folder, 'de')).toThrow();
    rmSync(folder, { recursive: true });
  });
});
