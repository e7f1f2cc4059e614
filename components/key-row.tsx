import type { ComponentChildren } from 'preact';

/** What a key does, and the key. */
export function KeyRow({ words, keys }: { words: string; keys: ComponentChildren }) {
  return (
    <li class="box-row">
      <span class="box-words">{words}</span>
      {keys}
    </li>
  );
}
