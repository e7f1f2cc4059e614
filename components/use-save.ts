import { useRef } from 'preact/hooks';
import { getSaved, removeSaved, type Saved, saveAnswer, writeSaved } from '../platform/saved.ts';
import { isFull } from '../platform/stores.ts';
import { done, failed } from './status.tsx';
import { t } from './text.ts';
import { useKept } from './use-kept.ts';
import { usePrivate } from './use-private.ts';
import { useSettings } from './use-settings.ts';

/** Why something could not be saved, in plain words. */
export const whyNotSaved = (error: unknown): string => t(isFull(error) ? 'saved.full' : 'saved.failed');

/**
 * Whether an answer is saved, and what saves it or removes it. A removal can be taken back, note and all: by Undo, or by
 * saving it again.
 */
export function useSave(id: string) {
  const [kept] = useKept();
  const { keep } = useSettings();
  const hidden = usePrivate();
  const removed = useRef<Saved | undefined>(undefined);
  const saved = kept.state === 'ready' ? kept.value.saved.find((answer) => answer.id === id) : undefined;

  const save = async () => {
    let first = false;
    if (removed.current?.id === id) await writeSaved(removed.current);
    else first = await saveAnswer(id);
    removed.current = undefined;
    if (hidden) done(t('priv.private'));
    else if (!keep) done(t('done.session'));
    else done(t(first ? 'done.firstSave' : 'done.saved'));
  };
  const putBack = () => save().catch((error) => failed(whyNotSaved(error)));

  const remove = async () => {
    // Its note may have been written since it was drawn.
    const now = (await getSaved()).find((answer) => answer.id === id);
    if (!now) return;
    await removeSaved(now);
    removed.current = now;
    done(t('done.removed'), putBack);
  };
  const toggle = () => (saved ? remove() : save()).catch((error) => failed(whyNotSaved(error)));

  return { saved, toggle };
}
