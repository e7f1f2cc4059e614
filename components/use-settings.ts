import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../platform/settings.ts';

const unchosen: Settings = {
  theme: 'system',
  language: 'browser',
  text: 'normal',
  country: 'none',
  profession: 'any',
  sensitivity: 'balanced',
  hover: false,
  singleKeys: true,
  badge: true,
  notes: true,
  keep: true,
  history: false,
};

/** Gives a surface the reader's settings; `mount` fills it. */
export const SettingsContext = createContext<Settings>(unchosen);

/** The reader's settings, as they are now. */
export const useSettings = (): Settings => useContext(SettingsContext);
