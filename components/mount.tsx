import { type ComponentChild, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { getSettings, onSettings, type Settings } from '../platform/settings.ts';
import './tokens.css';
import './base.css';
import './rows.css';
import './box.css';
import './saved.css';
import './answer.css';
import { FailureBoundary } from './failure-boundary.tsx';
import { HiddenNotes } from './help-note.tsx';
import { Status } from './status.tsx';
import { applyTheme } from './theme.ts';
import { SettingsContext } from './use-settings.ts';

function Page({ first, surface }: { first: Settings; surface: ComponentChild }) {
  const [settings, setSettings] = useState(first);

  useEffect(() => {
    const end = new AbortController();
    onSettings((changed) => {
      applyTheme(document.documentElement, changed);
      setSettings(changed);
    }, end.signal);
    return () => end.abort();
  }, []);

  return (
    <SettingsContext.Provider value={settings}>
      <HiddenNotes>
        <FailureBoundary>{surface}</FailureBoundary>
      </HiddenNotes>
      <Status />
    </SettingsContext.Provider>
  );
}

/**
 * Draws one of our own pages: the surface, in the reader's theme, with the styles and the one live region that all
 * pages share.
 */
export async function mount(surface: ComponentChild): Promise<void> {
  const settings = await getSettings();
  applyTheme(document.documentElement, settings);
  render(<Page first={settings} surface={surface} />, document.body);
}
