import { useId } from 'preact/hooks';
import { curly } from '../../components/curly.ts';
import { Icon } from '../../components/icon.tsx';
import { print as printer } from '../../components/icons.ts';
import { type TextKey, t } from '../../components/text.ts';
import type { Answer } from '../../corpus/schema/answer.ts';
import type { Draft } from './draft.ts';

type Shown = 'codes' | 'words' | 'lines' | 'plain';
const shown: Record<Shown, TextKey> = {
  codes: 'answer.codes',
  words: 'sheet.words',
  lines: 'sheet.lines',
  plain: 'sheet.plain',
};

function Check(props: { words: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label class="sheet-check">
      <input
        type="checkbox"
        class="sheet-box"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {props.words}
    </label>
  );
}

function Field(props: { words: string; rows: number; text: string; onText: (text: string) => void }) {
  const id = useId();
  return (
    <div class="sheet-field">
      <label class="sheet-legend" for={id}>
        {props.words}
      </label>
      <textarea
        id={id}
        class="text-field"
        rows={props.rows}
        value={props.text}
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
    </div>
  );
}

/** What is to be on the sheet: which answers, what the reader wants to say and ask, and how much of the rest. */
export function DraftForm(props: {
  offered: Answer[];
  chosen: ReadonlySet<number>;
  onChoose: (number: number, chosen: boolean) => void;
  draft: Draft;
  onDraft: (draft: Draft) => void;
}) {
  const { offered, chosen, onChoose, draft, onDraft } = props;
  return (
    <form class="sheet-form" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="sheet-set">
        <legend class="sheet-legend">{t('sheet.answers')}</legend>
        {offered.map(({ number, question }) => (
          <Check
            key={number}
            words={curly(question)}
            checked={chosen.has(number)}
            onChange={(checked) => onChoose(number, checked)}
          />
        ))}
      </fieldset>
      <Field words={t('sheet.say')} rows={4} text={draft.say} onText={(say) => onDraft({ ...draft, say })} />
      <Field words={t('sheet.own')} rows={3} text={draft.own} onText={(own) => onDraft({ ...draft, own })} />
      <p class="meta">{t('sheet.kept')}</p>
      <fieldset class="sheet-set">
        <legend class="sheet-legend">{t('sheet.show')}</legend>
        {(Object.keys(shown) as Shown[]).map((part) => (
          <Check
            key={part}
            words={t(shown[part])}
            checked={draft[part]}
            onChange={(checked) => onDraft({ ...draft, [part]: checked })}
          />
        ))}
      </fieldset>
      <button type="button" class="button button-main" onClick={() => print()}>
        <Icon shape={printer} />
        {t('act.print')}
      </button>
    </form>
  );
}
