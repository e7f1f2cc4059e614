import { useEffect, useRef, useState } from 'preact/hooks';
import { download } from '../../components/download.ts';
import { done, say } from '../../components/status.tsx';
import { t } from '../../components/text.ts';
import { useKept } from '../../components/use-kept.ts';
import { whyNotSaved } from '../../components/use-save.ts';
import { useSettings } from '../../components/use-settings.ts';
import {
  type Additions,
  addAll,
  type Backup,
  findAdditions,
  makeBackup,
  readBackup,
} from '../../platform/backup.ts';

const FILE = 'between-sessions.json';

/** A file that was read, and what it would add. */
interface Offered {
  name: string;
  backup: Backup;
  additions: Additions;
}

/** What a file would add, before it does. */
function Offer({ offered, onAdd, onCancel }: { offered: Offered; onAdd: () => void; onCancel: () => void }) {
  const { name, backup, additions } = offered;
  const { history } = useSettings();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const counts = [
    ['import.saved', additions.saved.length],
    ['import.notes', additions.notes.length],
    ['import.opened', additions.opened.length],
    ['import.settings', Object.keys(additions.settings).length],
  ] as const;
  const some = counts.filter(([, n]) => n > 0);
  return (
    <section class="box-row own-data" aria-labelledby="import">
      <h3 class="box-words" id="import" tabIndex={-1} ref={heading}>
        {t(some.length ? 'import.title' : 'import.nothing', { name })}
      </h3>
      {some.length > 0 && (
        <ul class="bullets">
          {some.map(([key, n]) => (
            <li key={key}>{t(key, { n })}</li>
          ))}
        </ul>
      )}
      <p class="box-note">
        {additions.leftOut > 0 && `${t('import.leftOut', { n: additions.leftOut })} `}
        {!history && backup.history.length > 0 && `${t('import.openedOff')} `}
        {t('import.kept')}
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={onCancel}>
          {t('import.no')}
        </button>
        {some.length > 0 && (
          <button type="button" class="button button-main" onClick={onAdd}>
            {t('import.do')}
          </button>
        )}
      </div>
    </section>
  );
}

/** What is the reader's own: how much it is, a file of it, and such a file added to it. */
export function OwnData({ onProblem }: { onProblem: (words: string | undefined) => void }) {
  const [kept] = useKept();
  const [offered, setOffered] = useState<Offered>();
  const picker = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const fail = (words: string) => {
    onProblem(words);
    say(words);
  };

  const read = async (file: File) => {
    onProblem(undefined);
    setOffered(undefined);
    const { name } = file;
    const backup = await readBackup(file).catch(() => 'unread' as const);
    if (typeof backup === 'string') return fail(t('import.refused', { name, why: t(`import.${backup}`) }));
    setOffered({ name, backup, additions: await findAdditions(backup) });
  };

  const close = () => {
    setOffered(undefined);
    button.current?.focus();
  };

  const add = async () => {
    if (!offered) return;
    // Something may have been saved since the file was read.
    await addAll(await findAdditions(offered.backup)).then(
      () => done(t('import.done')),
      (error) => fail(whyNotSaved(error)),
    );
    close();
  };

  const { saved, opened } = kept.state === 'ready' ? kept.value : { saved: [], opened: [] };
  return (
    <>
      <div class="box-row">
        <div class="box-words">
          <span>{t('set.data')}</span>
          <span class="box-note" id="own-data">
            {t('set.data.saved', { n: saved.length })}{' '}
            {opened.length > 0 && `${t('set.data.opened', { n: opened.length })} `}
            {t('set.data.note')}
          </span>
        </div>
        <div class="actions">
          <button
            type="button"
            class="button"
            aria-describedby="own-data"
            onClick={async () => download(FILE, await makeBackup())}
          >
            {t('set.export')}
          </button>
          <button
            ref={button}
            type="button"
            class="button"
            aria-describedby="own-data"
            onClick={() => picker.current?.click()}
          >
            {t('set.import')}
          </button>
          <input
            ref={picker}
            type="file"
            accept=".json,application/json"
            hidden
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) read(file);
              // The same file can be chosen again.
              currentTarget.value = '';
            }}
          />
        </div>
      </div>
      {offered && <Offer offered={offered} onAdd={add} onCancel={close} />}
    </>
  );
}
