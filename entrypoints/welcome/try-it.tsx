import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { curly } from '../../components/curly.ts';
import { english } from '../../components/english.ts';
import { Failed, Waiting } from '../../components/state.tsx';
import { t } from '../../components/text.ts';
import { useLoaded } from '../../components/use-loaded.ts';
import { useSettings } from '../../components/use-settings.ts';
import type { Found } from '../content-script/part.ts';
import { type OpenMark, readThread, showMarks } from './marking.ts';
import { THREAD } from './thread.ts';

/** The thread as it stands here, for whoever reads it. */
function threadIn(root: Element) {
  const posts = [...root.querySelectorAll('.try-post')].map((element) => ({
    element,
    body: element.querySelector('.try-text')!,
  }));
  return {
    title: root.querySelector('.try-title')!,
    posts,
    startsAtFirst: true,
    authorOf: (post: Element) => post.querySelector('.try-author')?.textContent,
    skips: () => false,
  };
}

/** A forum thread to try the marks on, and the list of what is marked in it: the way for those who use no pointer. */
export function TryIt() {
  const { sensitivity } = useSettings();
  const root = useRef<HTMLDivElement>(null);
  const [loaded, again] = useLoaded(() => readThread(threadIn(root.current!)), [sensitivity]);
  const [removed, setRemoved] = useState<string[]>([]);
  const open = useRef<OpenMark>(undefined);
  const heading = useId();
  const all = loaded.state === 'ready' ? loaded.value : [];
  const marks = all.filter(({ question }) => !removed.includes(question.key));

  useEffect(() => {
    const end = new AbortController();
    const remove = ({ question }: Found) => setRemoved((before) => [...before, question.key]);
    open.current = showMarks(marks, remove, end.signal);
    return () => end.abort();
  }, [loaded, removed]);

  return (
    <div class="box" ref={root}>
      <p class="box-row quiet">{t('welcome.2try')}</p>
      <div class="try-thread" {...english}>
        <h3 class="try-title">{curly(THREAD.title)}</h3>
        {THREAD.posts.map(({ author, text }) => (
          <article class="try-post" key={author}>
            <p class="try-author">{author}</p>
            <p class="try-text">{curly(text)}</p>
          </article>
        ))}
      </div>
      <section class="try-found" aria-labelledby={heading}>
        <h3 class="try-heading" id={heading}>
          {t('welcome.2found')}
        </h3>
        {loaded.state === 'waiting' && <Waiting />}
        {loaded.state === 'failed' && <Failed again={again} />}
        {loaded.state === 'ready' && !marks.length && <p class="quiet">{t('page.none.title')}</p>}
        <ul>
          {marks.map((mark) => (
            <li key={mark.question.key}>
              <button
                type="button"
                class="link-button"
                aria-haspopup="dialog"
                // A key makes a click without a pointer.
                onClick={({ detail }) => open.current?.(mark, detail ? 'pointer' : 'keyboard')}
              >
                <span {...english}>{mark.question.text}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
