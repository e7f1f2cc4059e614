import { render } from 'preact';
import { t } from '../../components/text.ts';
import type { News } from '../content-script/card-port.ts';
import { dressHost, knowReader, makeHost, showHost } from './host.ts';

/** A region speaks what comes into it, not what it holds when it appears. */
export const BEFORE_SPEAKING_MS = 150;
const STAYS_MS = 4000;

/** Says something on the page, to eyes and ears, for a few seconds. Then, or when the signal ends, no trace is left. */
export async function tell(news: News, signal: AbortSignal): Promise<void> {
  const settings = await knowReader();
  if (signal.aborted) return;
  const host = makeHost();
  const root = dressHost(host, settings);
  const draw = (words: string) =>
    render(
      <p role="status" class={words ? 'news toast' : 'news'}>
        {words}
      </p>,
      root,
    );
  draw('');
  showHost(host);
  const speaking = setTimeout(() => draw(t(`page.${news}`)), BEFORE_SPEAKING_MS);
  const remove = () => {
    clearTimeout(speaking);
    clearTimeout(going);
    host.remove();
  };
  const going = setTimeout(remove, BEFORE_SPEAKING_MS + STAYS_MS);
  signal.addEventListener('abort', remove);
}
