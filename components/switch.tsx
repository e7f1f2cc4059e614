/** A switch with its words before it. */
export function Switch(props: {
  words: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
  /** Id of an element that says more about it. */
  describedBy?: string;
}) {
  return (
    <label class="switch">
      {props.words}
      <input
        class="switch-track"
        type="checkbox"
        role="switch"
        checked={props.on}
        aria-checked={props.on}
        aria-describedby={props.describedBy}
        onChange={(event) => props.onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
