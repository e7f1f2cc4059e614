import { type ComponentChild, render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { directionOf, languageOf } from '../platform/language.ts';
import { getSettings, onSettings, type Settings } from '../platform/settings.ts';
import './tokens.css';
import './base.css';
import './rows.css';
import './box.css';
import './saved.css';
import './answer.css';
import './actions.css';
import './print.css';
import { FailureBoundary } from './failure-boundary.tsx';
import { HiddenNotes } from './help-note.tsx';
import { KeyList } from './key-list.tsx';
import { loadTexts } from './load-texts.ts';
import { Status } from './status.tsx';
import { language, speak, type TextKey, t } from './text.ts';
import { applyTheme } from './theme.ts';
import { SettingsContext } from './use-settings.ts';

/** Brings the page into the reader's theme and language; what cannot be loaded stays English. */
async function dress(
  settings: Settings,
  title: TextKey,
  isLatest: () => boolean = () => true,
): Promise<void> {
  const root = document.documentElement;
  applyTheme(root, settings);
  const wanted = languageOf(settings);
  const texts = await loadTexts(wanted).catch(() => undefined);
  if (!isLatest()) return;
  speak(texts ? wanted : 'en', texts ?? {});
  root.lang = language();
  root.dir = directionOf(language());
  document.title = t(title);
}

/** What `mount` draws. */
interface Drawn {
  /** Draws the surface; called again when the language changes, so that every text is. */
  surface: () => ComponentChild;
  /** Name of the page, for its tab. */
  title: TextKey;
}

function Page({ first, surface, title }: Drawn & { first: Settings }) {
  const [settings, setSettings] = useState(first);
  const spoken = language();
  const drawn = useMemo(surface, [surface, spoken]);

  useEffect(() => {
    const end = new AbortController();
    let latest: Settings | undefined;
    onSettings(async (changed) => {
      latest = changed;
      await dress(changed, title, () => latest === changed);
      if (latest === changed) setSettings(changed);
    }, end.signal);
    return () => end.abort();
  }, [title]);

  return (
    <SettingsContext.Provider value={settings}>
      <HiddenNotes>
        <FailureBoundary>{drawn}</FailureBoundary>
      </HiddenNotes>
      <KeyList />
      <Status />
    </SettingsContext.Provider>
  );
}

/**
 * Draws one of our own pages: the surface, in the reader's theme and language, with the styles and the one live region
 * that all pages share.
 */
export async function mount(surface: Drawn['surface'], title: TextKey = 'app.name'): Promise<void> {
  const settings = await getSettings();
  await dress(settings, title);
  render(<Page first={settings} surface={surface} title={title} />, document.body);
}
