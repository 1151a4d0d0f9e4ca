import { useState } from 'react'
import { readNumbers } from '../../domain/synthesis/index.ts'
import { useRead } from '../api/index.ts'
import { EmptyState, ProblemNotice, useTexts } from '../ui/index.ts'
import type { Desk } from './desk.ts'
import { OwnWords } from './own-words.tsx'
import { PassageItem } from './passage-item.tsx'
import style from './synthesis.module.css'
import { texts } from './texts.ts'
import { usePassageActs } from './use-passage-acts.ts'

interface Props {
  readonly desk: Desk
  /** The passage just quoted: brought into sight. */
  readonly fresh: number | null
}

/** The text of one heading as it is being composed, each passage with its source. */
export const TextPane = ({ desk, fresh }: Props) => {
  const t = useTexts(texts)
  const { campaignId, section, may } = desk
  const acts = usePassageActs(desk)
  const numbers = useRead(readNumbers, { campaignId, section: section.label }, { keepPrevious: true })
  const [dragged, setDragged] = useState<number | null>(null)
  const held = section.passages.find(({ id }) => id === dragged)
  const editable = may.includes('passage.edit')
  return (
    <>
      <h2 className={style['paneHead']}>
        {t('outline.heading', { label: section.label, title: section.title })}
      </h2>
      {acts.error !== null && <ProblemNotice problem={acts.error} />}
      {section.passages.length === 0 ? (
        <EmptyState title={t('text.none')}>{t('text.noneNext')}</EmptyState>
      ) : (
        editable && <p className={style['quiet']}>{t('text.keys')}</p>
      )}
      <ol className={style['passages']}>
        {section.passages.map((passage, place) => (
          <PassageItem
            key={passage.id}
            desk={desk}
            passage={passage}
            place={place}
            acts={acts}
            editable={editable}
            isFresh={passage.id === fresh}
            numbers={numbers.data?.passages.find(({ passageId }) => passageId === passage.id)?.numbers ?? []}
            dragged={dragged}
            onDrag={setDragged}
            onDrop={() => held !== undefined && acts.placeAt(held, place)}
          />
        ))}
      </ol>
      {may.includes('passage.write') && <OwnWords campaignId={campaignId} section={section.label} />}
    </>
  )
}
