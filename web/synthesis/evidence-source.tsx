import { Button } from '@mantine/core'
import { markedStretches, paragraphsOf, type Span } from '../../domain/synthesis/index.ts'
import { AttachedPicture } from '../campaign/index.ts'
import { StatusBadge, ToLink, useFormat, useTexts } from '../ui/index.ts'
import type { Source } from './desk.ts'
import style from './synthesis.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly source: Source
  readonly campaignId: number
  /** The day of the map chosen for the report; null as reported. */
  readonly mapOn: string | null
  readonly mayQuote: boolean
  readonly onQuote: (span: Span) => void
}

/** One unit's words under the heading, what is quoted of them marked. */
export const EvidenceSource = ({ source, campaignId, mapOn, mayQuote, onQuote }: Props) => {
  const t = useTexts(texts)
  const { reportId, version, unitName, text, quoted } = source
  return (
    <article className={style['source']} data-report={reportId} aria-label={unitName}>
      <header>
        <h3>
          <ToLink to={`/bao-cao/${reportId}?xem=lan-gui&lan=${version}`} c="inherit">
            {unitName}
          </ToLink>
        </h3>
        <small>{t('evidence.version', { version: String(version) })}</small>
        {source.partly && <StatusBadge tone="returned">{t('evidence.partly')}</StatusBadge>}
        {quoted && <StatusBadge tone="active">{t('evidence.quoted')}</StatusBadge>}
      </header>
      {mapOn !== null && <Places mapOn={mapOn} places={source.places} />}
      {paragraphsOf(text).map((paragraph, at) => (
        <div key={paragraph.start} className={style['paragraph']}>
          {source.pictures
            .filter(({ start }) => start === paragraph.start)
            .map(({ uploadId, alt }) => (
              <div key={uploadId} className={style['shown']}>
                <AttachedPicture campaignId={campaignId} uploadId={uploadId} alt={alt} />
              </div>
            ))}
          <p data-start={paragraph.start}>
            {markedStretches(text, paragraph, source.quotedSpans).map(stretch =>
              stretch.marked ? (
                <mark key={stretch.start} title={t('evidence.mark')}>
                  {stretch.text}
                </mark>
              ) : (
                stretch.text
              ),
            )}
          </p>
          {mayQuote && (
            <Button
              variant="subtle"
              size="compact-xs"
              aria-label={t('evidence.wholeOf', { place: at + 1, unit: unitName })}
              onClick={() => onQuote(paragraph)}
            >
              {t('evidence.whole')}
            </Button>
          )}
        </div>
      ))}
    </article>
  )
}

/** Where the unit lies on the map of the report, in one line. */
const Places = ({ mapOn, places }: { readonly mapOn: string } & Pick<Source, 'places'>) => {
  const t = useTexts(texts)
  const { day } = useFormat()
  const said = places.map(({ unitName, under, held, part }) => {
    if (held !== null) return t('map.held', { why: t(`map.why.${held}`) })
    if (under !== null) return t('map.under', { unit: under.unitName })
    return t(part ? 'map.placePart' : 'map.place', { unit: unitName })
  })
  if (said.length === 0) return null
  return <p className={style['quiet']}>{t('map.places', { day: day(mapOn), places: said.join('; ') })}</p>
}
