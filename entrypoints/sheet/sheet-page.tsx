import { useState } from 'preact/hooks';
import { page } from '../../components/icons.ts';
import { Failed, State, Waiting } from '../../components/state.tsx';
import { t } from '../../components/text.ts';
import { useLoaded } from '../../components/use-loaded.ts';
import { tellBackground } from '../../platform/channel.ts';
import type { AnswerView } from '../../platform/messages.ts';
import { type Draft, EMPTY } from './draft.ts';
import { DraftForm } from './draft-form.tsx';
import { Paper } from './paper.tsx';

/** The answers asked for, and after them the answers to related questions. */
async function load(numbers: number[]): Promise<AnswerView[]> {
  const asked = await Promise.all(numbers.map((number) => tellBackground('answer', { number })));
  const views = asked.filter((view) => view !== null);
  const others = new Set(views.flatMap(({ related }) => related.map(({ id }) => id)));
  for (const { answer } of views) others.delete(answer.id);
  const offered = await Promise.all([...others].map((id) => tellBackground('answer', { id })));
  return [...views, ...offered.filter((view) => view !== null)];
}

/**
 * The page that makes a sheet to bring to a session.
 *
 * @param numbers the answers that are on it to begin with
 */
export function SheetPage({ numbers }: { numbers: number[] }) {
  const [loaded, again] = useLoaded(() => load(numbers), []);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set(numbers));
  const [draft, setDraft] = useState<Draft>(EMPTY);

  if (loaded.state === 'waiting') return <Waiting />;
  if (loaded.state === 'failed') return <Failed again={again} alone />;
  const views = loaded.value;
  if (!views.length)
    return <State icon={page} title={t('answer.gone.title')} body={t('answer.gone.body')} alone />;
  const onSheet = views.filter(({ answer }) => chosen.has(answer.number));
  const choose = (number: number, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(number);
    else next.delete(number);
    setChosen(next);
  };
  return (
    <div class="sheet">
      <DraftForm
        offered={views.map(({ answer }) => answer)}
        chosen={chosen}
        onChoose={choose}
        draft={draft}
        onDraft={setDraft}
      />
      <Paper views={onSheet} draft={draft} />
    </div>
  );
}
