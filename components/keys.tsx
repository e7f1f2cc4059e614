/**
 * A key, or keys pressed together, drawn as keys.
 *
 * @param keys as browsers write them: `Alt+Shift+B`
 */
export function Keys({ keys }: { keys: string }) {
  const each = keys.length > 1 ? keys.split('+') : [keys];
  return (
    <span class="keys" dir="ltr">
      {each.map((key, i) => (
        <kbd key={i} class="key">
          {key}
        </kbd>
      ))}
    </span>
  );
}
