import type { Passage } from '../../domain/synthesis/index.ts'
import { StatusBadge, ToLink, useTexts, When } from '../ui/index.ts'
import { Reworded } from './reworded.tsx'
import style from './synthesis.module.css'
import { texts } from './texts.ts'

/** Where a passage comes from, whether its words were changed, and whether its source has moved on. */
export const PassageSource = ({ passage }: { readonly passage: Passage }) => {
  const t = useTexts(texts)
  const { citation, reworded, text, writtenBy, writtenAt } = passage
  return (
    <div className={style['origin']}>
      <span>
        {citation === null ? (
          t('text.own')
        ) : (
          <ToLink fz="inherit" to={`/bao-cao/${citation.reportId}?xem=lan-gui&lan=${citation.version}`}>
            {t('text.source', {
              unit: citation.unitName,
              version: String(citation.version),
              section: citation.section,
            })}
          </ToLink>
        )}
        {writtenBy !== null && (
          <>
            {' · '}
            {writtenBy}, <When at={writtenAt} />
          </>
        )}
      </span>
      {citation?.outdated === true && (
        <p className={style['outdated']}>
          <StatusBadge tone="soon">
            {t('text.outdated', { version: String(citation.latestVersion) })}
          </StatusBadge>{' '}
          {t('text.outdatedNext')}{' '}
          <ToLink fz="inherit" to={`/bao-cao/${citation.reportId}?xem=lan-gui&lan=${citation.latestVersion}`}>
            {t('text.seeNew')}
          </ToLink>
        </p>
      )}
      {citation !== null && reworded && (
        <details>
          <summary>
            <StatusBadge tone="draft">{t('text.reworded')}</StatusBadge> {t('text.difference')}
          </summary>
          <Reworded before={citation.quote} after={text} />
        </details>
      )}
    </div>
  )
}
