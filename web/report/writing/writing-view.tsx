import { Alert } from '@mantine/core'
import { useMemo } from 'react'
import { readinessOf } from '../../../domain/report/index.ts'
import type { Colleague } from '../../api/index.ts'
import { SavedAt, useSay, useSearch, useTexts } from '../../ui/index.ts'
import { type Desks, type Report, useDraftOf, useSaving } from '../drafting/use-desks.ts'
import { texts } from '../texts.ts'
import { Colleagues } from './colleagues.tsx'
import { Leftovers } from './leftovers.tsx'
import { OutlineList } from './outline-list.tsx'
import { SectionWriter } from './section-writer.tsx'
import style from './writing.module.css'

interface Props {
  readonly report: Report
  readonly desks: Desks
  readonly colleagues: readonly Colleague[]
}

/** The section that the address names, or the first. */
export const sectionOf = ({ outline: { sections } }: Report, label: string | undefined) =>
  sections.find(each => each.label === label) ?? sections[0]

/** Writing: the outline at the side, one section at a time, saved while one types. */
export const WritingView = ({ report, desks, colleagues }: Props) => {
  const t = useTexts(texts)
  const [search, setSearch] = useSearch()
  const draft = useDraftOf(desks)
  const { progress } = useMemo(() => readinessOf(report.outline, draft), [report.outline, draft])
  const section = sectionOf(report, search['muc'])
  const remarks = report.submissions[0]?.remarks ?? []
  if (section === undefined) return null
  return (
    <div className={style['desk']}>
      <div className={style['side']}>
        <OutlineList
          report={report}
          progress={progress}
          current={section.label}
          onGo={label => setSearch({ muc: label }, { push: true })}
        />
        <SavingLine desks={desks} />
        <p className={style['local']}>{t('writing.local')}</p>
      </div>
      <div>
        <Colleagues colleagues={colleagues} />
        <Leftovers report={report} desks={desks} section={section} />
        <SectionWriter
          report={report}
          desks={desks}
          section={section}
          colleagues={colleagues}
          remarks={remarks.filter(each => each.section === section.label)}
        />
      </div>
    </div>
  )
}

/** “Đã lưu 14:05”, or why not. */
export const SavingLine = ({ desks }: { readonly desks: Desks }) => {
  const say = useSay()
  const { state, savedAt, refusal } = useSaving(desks)
  return (
    <div className={style['saving']}>
      <SavedAt state={state} savedAt={savedAt} />
      {refusal !== null && (
        <Alert color="late" variant="light" role="alert">
          {say(refusal)}
        </Alert>
      )}
    </div>
  )
}
