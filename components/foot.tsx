import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { Icon } from './icon.tsx';
import { library, lock, settings } from './icons.ts';
import { t } from './text.ts';
import { usePrivate } from './use-private.ts';

/** Leads to the settings page. */
export function SettingsButton() {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t('act.settings')}
      title={t('act.settings')}
      onClick={() => browser.runtime.openOptionsPage()}
    >
      <Icon shape={settings} />
    </button>
  );
}

/**
 * The foot of popup and panel: the one quiet line about privacy, the way to people one can talk to, and the ways on.
 *
 * @param children what stands in place of the way to the library
 */
export function Foot({ children }: { children?: ComponentChildren }) {
  const hidden = usePrivate();
  return (
    <footer class="foot">
      <p class="foot-line">
        <Icon shape={lock} />
        {t(hidden ? 'priv.private' : 'priv.line')}
      </p>
      <a class="foot-help" href="help.html" target="_blank" rel="noopener">
        {t('help.link')}
      </a>
      <div class="foot-actions">
        {children || (
          <a
            class="icon-button"
            href="library.html"
            target="_blank"
            aria-label={t('act.library')}
            title={t('act.library')}
            rel="noopener"
          >
            <Icon shape={library} />
          </a>
        )}
        <SettingsButton />
      </div>
    </footer>
  );
}
