/**
 * An icon beside words, or inside a button that has a name of its own; it is hidden from screen readers.
 *
 * @param shape a path of `icons.ts`
 * @param flip whether it points along the line of reading and turns round in right-to-left text
 */
export function Icon({ shape, flip = false }: { shape: string; flip?: boolean }) {
  return (
    <svg class={flip ? 'icon flip' : 'icon'} viewBox="0 0 20 20" aria-hidden="true">
      <path d={shape} />
    </svg>
  );
}
