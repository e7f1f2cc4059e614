import { useId } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { down } from '../../components/icons.ts';

/** A row with one choice out of a few. */
export function Choice<V extends string>(props: {
  words: string;
  note?: string;
  value: V;
  /** What can be chosen, and how each is called. */
  options: readonly (readonly [V, string])[];
  /** Whether what can be chosen are languages, each called by its own name. */
  languages?: boolean;
  onChoose: (value: V) => void;
}) {
  const { words, note, value, options, languages, onChoose } = props;
  const id = useId();
  return (
    <div class="box-row">
      <div class="box-words">
        <label for={id}>{words}</label>
        {note && (
          <span class="box-note" id={`${id}-note`}>
            {note}
          </span>
        )}
      </div>
      <div class="choice">
        <select
          class="field choice-field"
          id={id}
          aria-describedby={note ? `${id}-note` : undefined}
          value={value}
          onChange={(event) => onChoose(event.currentTarget.value as V)}
        >
          {options.map(([option, name]) => (
            <option key={option} value={option} lang={languages && option !== 'browser' ? option : undefined}>
              {name}
            </option>
          ))}
        </select>
        <Icon shape={down} />
      </div>
    </div>
  );
}
