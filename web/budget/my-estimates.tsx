import { listEstimates } from '../../domain/budget/index.ts'
import { useRead } from '../api/index.ts'
import { Section, useTexts } from '../ui/index.ts'
import { Estimates } from './list-page.tsx'
import { texts } from './texts.ts'

/** On “Việc của tôi”: what the person has to go on with. */
export default function MyEstimates() {
  const t = useTexts(texts)
  const { data } = useRead(listEstimates, {})
  const waiting = (data?.campaigns ?? [])
    .flatMap(({ estimates }) => estimates)
    .filter(({ waitsForMe }) => waitsForMe)
  if (waiting.length === 0) return null
  return (
    <Section title={t('list.mine')}>
      <Estimates estimates={waiting} />
    </Section>
  )
}
