import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Keys } from '../../components/keys.tsx';
import { isTextKey, t } from '../../components/text.ts';
import { useCommands } from '../../components/use-commands.ts';
import { Section } from './section.tsx';

/** Opens the browser's own page for shortcuts. Firefox has a call for it; Chrome opens it for an extension. */
function openShortcuts(): Promise<unknown> {
  const firefox = browser.commands as unknown as { openShortcutSettings?: () => Promise<void> };
  if (firefox.openShortcutSettings) return firefox.openShortcutSettings();
  return browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

function KeyRow({ words, keys }: { words: string; keys: ComponentChildren }) {
  return (
    <li class="box-row">
      <span class="box-words">{words}</span>
      {keys}
    </li>
  );
}

/** What a shortcut of the browser's does. */
function wordsFor(name = ''): string {
  const key = `command.${name}`;
  return isTextKey(key) ? t(key) : t('keys.popup');
}

/** The shortcuts: those of the browser, which can be changed there, and those of our own pages. */
export function Keyboard() {
  const commands = useCommands();
  const [problem, setProblem] = useState<string>();
  return (
    <Section part="keys" problem={problem}>
      <div class="box">
        <ul>
          {commands.map(({ name, shortcut }) => (
            <KeyRow
              key={name}
              words={wordsFor(name)}
              keys={shortcut ? <Keys keys={shortcut} /> : <span class="quiet">{t('keys.none')}</span>}
            />
          ))}
          <KeyRow words={t('keys.search')} keys={<Keys keys="/" />} />
          <KeyRow words={t('keys.card')} keys={<Keys keys="Esc" />} />
          <KeyRow words={t('keys.hide')} keys={<Keys keys="Shift+Shift+Shift" />} />
        </ul>
        {commands.length > 0 && (
          <div class="box-row">
            <button
              type="button"
              class="button"
              onClick={() => openShortcuts().catch(() => setProblem(t('keys.closed')))}
            >
              {t('keys.change')}
            </button>
          </div>
        )}
      </div>
    </Section>
  );
}
