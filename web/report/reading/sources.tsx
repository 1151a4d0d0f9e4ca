import type { FrozenSource } from '../../../domain/report/index.ts'
import { ToLink, useTexts } from '../../ui/index.ts'
import { texts } from '../below/texts.ts'
import style from './reading.module.css'

/** Where the words of a section come from: the passages that were taken from reports below, each with its version. */
export const Sources = ({ sources }: { readonly sources: readonly FrozenSource[] }) => {
  const t = useTexts(texts)
  return sources.map(({ sourceReportId, sourceVersion, sourceSection, unitName, quote }) => (
    <p key={`${sourceReportId} ${quote}`} className={style['explained']}>
      <q lang="vi">{quote.length > 120 ? `${quote.slice(0, 120)}…` : quote}</q> –{' '}
      <ToLink to={`/bao-cao/${sourceReportId}?xem=lan-gui&lan=${sourceVersion}#muc-${sourceSection}`}>
        {t('below.source', { unit: unitName, version: sourceVersion, label: sourceSection })}
      </ToLink>
    </p>
  ))
}
