import { publicAddress, type Source } from '../corpus/schema/source.ts';
import { CiteMenu } from './cite-menu.tsx';
import { curly } from './curly.ts';
import { english } from './english.ts';
import { Icon } from './icon.tsx';
import { quotes } from './icons.ts';
import { useSourceAnchor } from './passage.tsx';
import { sourceTitle as title } from './share/shared-answer.ts';
import { longDay, parts, t } from './text.ts';
import { useCopying } from './use-copying.tsx';

const said = (words: string) => <span {...english}>{curly(words)}</span>;

/** One source: where it can be read, what kind it is, and what to keep in mind about it. */
function SourceLine({ source }: { source: Source }) {
  const address = publicAddress(source);
  return (
    <>
      {address ? (
        <a class="link" href={address} target="_blank" rel="noreferrer noopener">
          <span {...english}>{title(source)}</span>
        </a>
      ) : (
        <span {...english}>{title(source)}</span>
      )}
      <p class="source-by">
        <span class="badge">{t(`badge.${source.kind}`)}</span>
        <bdi lang="en">{curly(source.by)}</bdi>
        {source.year && `, ${source.year}`}
      </p>
      {source.binds && <p class="meta">{parts('answer.binds', { whom: said(source.binds) })}</p>}
      {source.studied && <p class="meta">{parts('answer.studied', { whom: said(source.studied) })}</p>}
      {source.caveat && <p class="meta">{said(source.caveat)}</p>}
      <p class="meta">
        {t('answer.checked', { date: longDay(source.checked) })}.
        {source.address_is === 'home page' && ` ${t('answer.homePage')}`}
      </p>
    </>
  );
}

/** What to know before one follows a link, and the way to how the sources were read. */
export function SourcesNote() {
  return (
    <>
      {t('priv.links')}{' '}
      <a class="link-quiet" href="how-we-know.html" target="_blank" rel="noopener">
        {t('how.title')}
      </a>
    </>
  );
}

/**
 * Every source of an answer, in the order of the numbers beside the sentences.
 *
 * @param citable whether their citations can be copied, one by one and all together
 */
export function Sources({ sources, citable = false }: { sources: Source[]; citable?: boolean }) {
  const anchor = useSourceAnchor();
  const [copy, uncopied] = useCopying();
  return (
    <>
      <ol class="sources">
        {sources.map((source, i) => (
          <li key={source.id} class="source" id={anchor(i + 1)} tabIndex={-1}>
            <span class="source-number" aria-hidden="true">
              {i + 1}
            </span>
            <div class="source-text">
              <SourceLine source={source} />
            </div>
            {citable && (
              <CiteMenu
                sources={[source]}
                copy={copy}
                class="icon-button"
                name={t('act.citeOne', { n: i + 1 })}
              >
                <Icon shape={quotes} />
              </CiteMenu>
            )}
          </li>
        ))}
      </ol>
      {citable && (
        <div class="actions">
          <CiteMenu sources={sources} copy={copy} class="button">
            <Icon shape={quotes} />
            {t('act.cite')}
          </CiteMenu>
        </div>
      )}
      {uncopied}
    </>
  );
}
