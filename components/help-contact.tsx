import type { Help } from '../corpus/schema/help.ts';
import { curly } from './curly.ts';
import { english } from './english.ts';
import { parts, t } from './text.ts';

/** A number keeps the order of its groups in right-to-left text. */
const figures = (number: string) => <b {...english}>{number}</b>;

/** The ways to reach a line: as text to read, since calls are made on whatever phone is safe. */
export function HelpContact({ line }: { line: Help }) {
  const { phone, text } = line;
  if (phone && phone === text)
    return <p class="help-number">{parts('help.crisis.line', { number: figures(phone) })}</p>;
  return (
    <>
      {phone && <p class="help-number">{parts('help.call', { number: figures(phone) })}</p>}
      {text && <p class="help-number">{parts('help.text', { number: figures(text) })}</p>}
    </>
  );
}

const sentence = (text: string) => curly(text.charAt(0).toUpperCase() + text.slice(1).replace(/\.?$/, '.'));

/** When a line answers, and what else to know about it, in sentences. */
export const helpFacts = ({ hours, note }: Help): string =>
  [hours, note].flatMap((fact) => (fact ? sentence(fact) : [])).join(' ');

/** Whom to call when somebody is in danger now: the country's number, or the words for any country. */
export function Emergency({ line }: { line: Help | undefined }) {
  if (!line?.phone) return t('help.crisis.anywhere');
  return <>{parts('help.crisis.emergency', { number: figures(line.phone) })}</>;
}
