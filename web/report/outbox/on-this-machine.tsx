import { useEffect, useState } from 'react'
import { useSubject } from '../../api/index.ts'
import { waitingFileNames } from '../../campaign/index.ts'
import { Section, ToLink, useFormat, useTexts } from '../../ui/index.ts'
import style from '../list/list.module.css'
import { leftDrafts } from './drafts.ts'
import { texts } from './texts.ts'
import { useWaitingReports } from './waiting.ts'

/** On “Việc của tôi”: everything that no server has yet, and where it was written. */
export default function OnThisMachine() {
  const t = useTexts(texts)
  const format = useFormat()
  const { person } = useSubject()
  const waiting = useWaitingReports(person.id) ?? []
  const [drafts, setDrafts] = useState<readonly number[]>([])
  const [files, setFiles] = useState<readonly string[]>([])
  useEffect(() => {
    const look = async () => {
      const left = await leftDrafts(person.id)
      setDrafts([...new Set(left.map(({ reportId }) => reportId))])
      setFiles(await waitingFileNames(person.id))
    }
    void look().catch(() => undefined)
  }, [person.id])
  const unsent = drafts.filter(id => !waiting.some(({ reportId }) => reportId === id))
  const count = waiting.length + unsent.length + files.length
  if (count === 0) return null
  return (
    <Section title={t('title', { count })}>
      <p className={style['quiet']}>{t('lead')}</p>
      {waiting.map(({ reportId, unitName, writtenAt }) => (
        <div key={reportId} className={style['row']}>
          <span>{t('report', { unit: unitName, at: format.instant(writtenAt) })}</span>
          <ToLink to={`/bao-cao/${reportId}`}>{t('open')}</ToLink>
        </div>
      ))}
      {unsent.map(id => (
        <div key={id} className={style['row']}>
          <span>{t('draft', { id })}</span>
          <ToLink to={`/bao-cao/${id}`}>{t('open')}</ToLink>
        </div>
      ))}
      {files.map(name => (
        <div key={name} className={style['row']}>
          {t('file', { name })}
        </div>
      ))}
    </Section>
  )
}
