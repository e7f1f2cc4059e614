import { Icon } from './icon.tsx';
import { lock } from './icons.ts';
import { t } from './text.ts';
import { usePrivate } from './use-private.ts';

/** Says in a private window, and only there, that nothing is kept. */
export function PrivateLine() {
  if (!usePrivate()) return null;
  return (
    <p class="private-line">
      <Icon shape={lock} />
      {t('priv.private')}
    </p>
  );
}
