import type { AnswerView } from '../platform/messages.ts';
import { Icon } from './icon.tsx';
import { copy as copyIcon } from './icons.ts';
import { MenuButton } from './menu-button.tsx';
import { formatNames, formatsFor } from './share/formats.ts';
import { writeReply } from './share/reply.ts';
import { sharedAnswer } from './share/shared-answer.ts';
import { t } from './text.ts';
import type { useCopying } from './use-copying.tsx';

/**
 * Copies an answer as a reply, in the format one chooses; the one that the forum in front takes comes first.
 *
 * @param engine what the page in front is made with, where that is known
 */
export function CopyMenu(props: {
  view: AnswerView;
  engine: string | undefined;
  copy: ReturnType<typeof useCopying>[0];
}) {
  const { view, engine, copy } = props;
  const items = formatsFor(engine).map(({ format, fits }) => ({
    name: format,
    words: t(formatNames[format]),
    note: fits ? t('reply.fits') : undefined,
  }));
  return (
    <MenuButton
      class="button"
      items={items}
      singleKey="copy"
      onChoose={(format) => {
        const reply = writeReply(sharedAnswer(view), format);
        const said = t('done.copied', { format: t(formatNames[format]) });
        copy(reply, said, format === 'html' ? reply : undefined);
      }}
    >
      <Icon shape={copyIcon} />
      {t('act.copyReply')}
    </MenuButton>
  );
}
