import { Icon } from './icon.tsx';
import { bookmark } from './icons.ts';
import { useSingleKey } from './single-keys.ts';
import { t } from './text.ts';
import { useSave } from './use-save.ts';

/** Saves an answer, or removes it from what is saved. */
export function SaveButton({ id }: { id: string }) {
  const { saved, toggle } = useSave(id);
  useSingleKey('save', toggle);
  return (
    <button type="button" class="button save" aria-pressed={saved !== undefined} onClick={toggle}>
      <Icon shape={bookmark} />
      {t(saved ? 'act.saved' : 'act.save')}
    </button>
  );
}
