import { useEffect, useRef, useState } from 'preact/hooks';

/** A row with a button that asks first, in its own place. */
export function AskFirst(props: {
  id: string;
  words: string;
  note: string;
  /** What the button says, what is asked, and the two answers. */
  button: string;
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
}) {
  const { id, words, note, button, question, yes, no, onYes } = props;
  const [asking, setAsking] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const asked = useRef(false);

  useEffect(() => {
    // Focus stays in the row whose buttons change.
    if (asked.current) row.current?.querySelector('button')?.focus();
    asked.current = true;
  }, [asking]);

  const agree = () => {
    setAsking(false);
    onYes();
  };

  return (
    <div ref={row} class="box-row">
      <div class="box-words">
        <span id={id}>{asking ? question : words}</span>
        <span class="box-note" id={`${id}-note`}>
          {note}
        </span>
      </div>
      {asking ? (
        <div class="actions">
          <button type="button" class="button" aria-describedby={id} onClick={() => setAsking(false)}>
            {no}
          </button>
          <button
            type="button"
            class="button button-main"
            aria-describedby={`${id} ${id}-note`}
            onClick={agree}
          >
            {yes}
          </button>
        </div>
      ) : (
        <button type="button" class="button" aria-describedby={`${id}-note`} onClick={() => setAsking(true)}>
          {button}
        </button>
      )}
    </div>
  );
}
