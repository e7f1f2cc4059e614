import type { ComponentChildren } from 'preact';
import { closeTab } from '../platform/leave.ts';
import { Brand } from './brand.tsx';
import { HideButton, useShiftThrice } from './hide.tsx';
import { Icon } from './icon.tsx';
import { library } from './icons.ts';
import { t } from './text.ts';

/** A page of reading in a tab of its own: name, way to the library, and Hide above; one column below. */
export function PageFrame({ children }: { children: ComponentChildren }) {
  useShiftThrice(closeTab);
  return (
    <>
      <header class="page-head">
        <p class="page-name">
          <Brand />
          {t('app.name')}
        </p>
        <div class="bar-actions">
          <a class="bar-button" href="library.html">
            <Icon shape={library} />
            {t('act.library')}
          </a>
          <HideButton onHide={closeTab} />
        </div>
      </header>
      <main class="page">{children}</main>
    </>
  );
}
