import { Brand } from '../../components/brand.tsx';
import { useShiftThrice } from '../../components/hide.tsx';
import { Icon } from '../../components/icon.tsx';
import { library } from '../../components/icons.ts';
import { t } from '../../components/text.ts';
import { closeTab } from '../../platform/leave.ts';
import { About } from './about.tsx';
import { Answers } from './answers.tsx';
import { HelpNotes } from './help-notes.tsx';
import { Keyboard } from './keyboard.tsx';
import { Look } from './look.tsx';
import { Marks } from './marks.tsx';
import { PARTS, titleOf } from './parts.ts';
import { Privacy } from './privacy.tsx';
import { usePartInView } from './use-part-in-view.ts';
import { Where } from './where.tsx';

/** The settings: a list of parts beside the parts themselves. */
export function SettingsPage() {
  const here = usePartInView();
  useShiftThrice(closeTab);
  return (
    <div class="settings">
      <header class="settings-head">
        <p class="settings-name">
          <Brand />
          {t('app.name')}
        </p>
        <a class="bar-button" href="library.html">
          <Icon shape={library} />
          {t('act.library')}
        </a>
      </header>
      <nav class="settings-nav" aria-label={t('set.parts')}>
        <ul class="settings-parts">
          {PARTS.map((part) => (
            <li key={part}>
              <a class="settings-part" href={`#${part}`} aria-current={part === here ? 'true' : undefined}>
                {t(titleOf(part))}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="settings-main">
        <h1 class="settings-title">{t('act.settings')}</h1>
        <Where />
        <Marks />
        <Answers />
        <HelpNotes />
        <Look />
        <Keyboard />
        <Privacy />
        <About />
      </main>
    </div>
  );
}
