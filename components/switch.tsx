/** A switch with its words before it. */
export function Switch(props: { words: string; on: boolean; onSwitch: (on: boolean) => void }) {
  return (
    <label class="switch">
      {props.words}
      <input
        class="switch-track"
        type="checkbox"
        role="switch"
        checked={props.on}
        aria-checked={props.on}
        onChange={(event) => props.onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
