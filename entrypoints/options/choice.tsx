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
  onChoose: (value: V) => void;
}) {
  const { words, note, value, options, onChoose } = props;
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
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
        <Icon shape={down} />
      </div>
    </div>
  );
}
