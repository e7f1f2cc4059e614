import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { back } from './icons.ts';
import { useSingleKey } from './single-keys.ts';

/** The bar above an open answer: the way back, named after where it leads, and what else one can do. */
export function Bar(props: { backTo: string; onBack: () => void; children?: ComponentChildren }) {
  useSingleKey('back', props.onBack);
  return (
    <header class="bar">
      <button type="button" class="bar-button" onClick={props.onBack}>
        <Icon shape={back} flip />
        {props.backTo}
      </button>
      {props.children && <div class="bar-actions">{props.children}</div>}
    </header>
  );
}
