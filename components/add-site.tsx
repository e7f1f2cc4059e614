import { useId, useRef, useState } from 'preact/hooks';
import { askForSite } from '../platform/grants.ts';
import { covers, patternFor, siteName } from '../platform/site-pattern.ts';
import { say } from './status.tsx';
import { t } from './text.ts';

/**
 * A field for the address of a site and the button that turns it on. The browser asks the reader itself.
 *
 * @param label what the field is called
 * @param granted patterns of the sites that are on
 */
export function AddSite({ label, granted }: { label: string; granted: string[] }) {
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  const tell = (words: string) => {
    setProblem(words);
    say(words);
    field.current?.focus();
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const pattern = patternFor(field.current?.value ?? '');
    if (!pattern) return tell(t('site.bad'));
    const site = siteName(pattern) ?? pattern;
    if (granted.some((each) => covers(each, pattern))) return tell(t('site.already', { site }));
    askForSite(pattern).then(
      (agreed) => {
        if (!agreed) return tell(t('site.denied', { site }));
        setProblem(undefined);
        if (field.current) field.current.value = '';
        say(t('site.marksOn', { site }));
      },
      () => tell(t('site.blocked', { site })),
    );
  };

  return (
    <form class="add-site" onSubmit={onSubmit} noValidate>
      <label class="add-site-label" for={id}>
        {label}
      </label>
      <input
        ref={field}
        class="field"
        id={id}
        type="text"
        inputmode="url"
        dir="ltr"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
      />
      <button type="submit" class="button">
        {t('site.add')}
      </button>
      {problem && (
        <p class="add-site-problem problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </form>
  );
}
