import { listExemplarDuties } from '../../domain/exemplar/index.ts'
import { useRead } from '../api/index.ts'
import { Section, useTexts } from '../ui/index.ts'
import { Boards } from './list-page.tsx'
import { texts } from './texts.ts'

/** On “Việc của tôi”: the boards in which this person scores. A locality's duty stands among its assignments. */
export default function MyExemplars() {
  const t = useTexts(texts)
  const { data } = useRead(listExemplarDuties, {})
  const boards = (data?.boards ?? []).filter(({ isReviewer }) => isReviewer)
  if (boards.length === 0) return null
  return (
    <Section title={t('list.mine')}>
      <Boards boards={boards} />
    </Section>
  )
}
