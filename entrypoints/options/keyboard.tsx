import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SingleKeyRows } from '../../components/key-list.tsx';
import { KeyRow } from '../../components/key-row.tsx';
import { Keys } from '../../components/keys.tsx';
import { Switch } from '../../components/switch.tsx';
import { isTextKey, t } from '../../components/text.ts';
import { useCommands } from '../../components/use-commands.ts';
import { useSettings } from '../../components/use-settings.ts';
import { Section } from './section.tsx';
import { useChange } from './use-change.ts';

/** Opens the browser's own page for shortcuts. Firefox has a call for it; Chrome opens it for an extension. */
function openShortcuts(): Promise<unknown> {
  const firefox = browser.commands as unknown as { openShortcutSettings?: () => Promise<void> };
  if (firefox.openShortcutSettings) return firefox.openShortcutSettings();
  return browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
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
  const { singleKeys } = useSettings();
  const single = useChange();
  return (
    <Section part="keys" problem={problem ?? single.problem}>
      <div class="box">
        <ul>
          {commands.map(({ name, shortcut }) => (
            <KeyRow
              key={name}
              words={wordsFor(name)}
              keys={shortcut ? <Keys keys={shortcut} /> : <span class="quiet">{t('keys.none')}</span>}
            />
          ))}
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
        <div class="box-row">
          <Switch
            words={t('keys.single')}
            on={singleKeys}
            onSwitch={(on) => single.change({ singleKeys: on })}
          />
        </div>
        {singleKeys && (
          <ul>
            <SingleKeyRows />
          </ul>
        )}
      </div>
    </Section>
  );
}
