import { forgetAside, getAside } from '../platform/aside.ts';
import { download } from './download.ts';
import { done } from './status.tsx';
import { t } from './text.ts';

/** Tells that something was stored that we cannot read, and lets the reader have it or remove it. */
export function SetAside() {
  return (
    <section class="well set-aside" aria-labelledby="set-aside">
      <h3 class="set-aside-title" id="set-aside">
        {t('saved.aside.title')}
      </h3>
      <p class="meta">{t('saved.aside.body')}</p>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={async () => download('between-sessions-set-aside.json', await getAside())}
        >
          {t('saved.aside.do')}
        </button>
        <button
          type="button"
          class="button"
          aria-describedby="set-aside"
          onClick={() => forgetAside().then(() => done(t('done.removed')))}
        >
          {t('act.remove')}
        </button>
      </div>
    </section>
  );
}
