import { ToLink, useTexts } from '../ui/index.ts'
import type { Synthesis, SynthesisSection } from './desk.ts'
import style from './synthesis.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly campaignId: number
  readonly synthesis: Synthesis
  readonly chosen: string
  readonly onGo: (label: string) => void
}

/** The headings with how far each is, and below them who is quoted nowhere. */
export const OutlinePane = ({ campaignId, synthesis, chosen, onGo }: Props) => {
  const t = useTexts(texts)
  const { sections, neverQuoted } = synthesis
  return (
    <>
      <h2 className={style['paneHead']}>{t('outline.label')}</h2>
      <ol className={style['outline']}>
        {sections.map(section => (
          <li key={section.label}>
            <button type="button" aria-current={section.label === chosen} onClick={() => onGo(section.label)}>
              <span>{t('outline.heading', { label: section.label, title: section.title })}</span>
              <Counts section={section} />
            </button>
          </li>
        ))}
      </ol>
      {neverQuoted.length === 0 ? (
        <p className={style['quiet']}>{t('outline.neverNone')}</p>
      ) : (
        <>
          <h3 className={style['never']}>{t('outline.never', { count: neverQuoted.length })}</h3>
          <ul className={style['neverList']}>
            {neverQuoted.map(({ unitId, unitName }) => (
              <li key={unitId}>
                <ToLink
                  fz="inherit"
                  to={`/tong-hop/${campaignId}?muc=${encodeURIComponent(chosen)}&don-vi=${unitId}`}
                >
                  {unitName}
                </ToLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const Counts = ({ section: { passages, unquoted } }: { readonly section: SynthesisSection }) => {
  const t = useTexts(texts)
  const outdated = passages.filter(({ citation }) => citation?.outdated === true).length
  const left = unquoted.length > 0 ? t('outline.unquoted', { count: unquoted.length }) : ''
  const cited = passages.some(({ citation }) => citation !== null)
  const all = cited ? t('outline.allQuoted') : t('outline.noSource')
  return (
    <small>
      {t('outline.passages', { count: passages.length })} · {left === '' ? all : left}
      {outdated > 0 && <em>{t('outline.outdated', { count: outdated })}</em>}
    </small>
  )
}
