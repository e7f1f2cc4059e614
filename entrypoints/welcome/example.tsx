import { answerAddress } from '../../components/answer-row.tsx';
import { CardAnswer } from '../../components/card-answer.tsx';
import { english } from '../../components/english.ts';
import { Icon } from '../../components/icon.tsx';
import { next } from '../../components/icons.ts';
import { Failed, Waiting } from '../../components/state.tsx';
import { parts, t } from '../../components/text.ts';
import { useLoaded } from '../../components/use-loaded.ts';
import { tellBackground } from '../../platform/channel.ts';
import { rowOf } from '../../platform/rows.ts';

/** The answer that the example shows. */
const ANSWER = 'ask-for-hug';

/** A mark as it looks on a page, and the card it opens. */
export function Example() {
  const [loaded, again] = useLoaded(() => tellBackground('answer', { id: ANSWER }), []);
  const row = loaded.state === 'ready' && loaded.value ? rowOf(loaded.value.answer) : undefined;
  return (
    <figure class="box example">
      <figcaption class="unseen">{t('welcome.2example')}</figcaption>
      <p class="example-post" {...english}>
        {parts('welcome.2before', { mark: <span class="mark example-mark">{t('welcome.2mark')}</span> })}
      </p>
      {loaded.state === 'waiting' && <Waiting />}
      {loaded.state === 'failed' && <Failed again={again} />}
      {row && (
        <div class="card example-card">
          <div class="card-scroll">
            <CardAnswer
              row={row}
              actions={
                <a class="card-read" href={answerAddress(row)}>
                  {t('answer.read')}
                  <Icon shape={next} flip />
                </a>
              }
            />
          </div>
        </div>
      )}
    </figure>
  );
}
