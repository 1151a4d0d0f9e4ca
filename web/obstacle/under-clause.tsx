import { Title } from '@mantine/core'
import { listGuidance } from '../../domain/obstacle/index.ts'
import { useRead } from '../api/index.ts'
import { useTexts } from '../ui/index.ts'
import { GuidanceList } from './guidance-list.tsx'
import { texts } from './texts.ts'

/** Guidance beside its clause on the plan's page. Draws nothing where none was given. */
export default function UnderClause({ planId, obligationId }: { planId: number; obligationId: number }) {
  const t = useTexts(texts)
  const read = useRead(listGuidance, { planId, obligationId })
  const guidance = read.data?.guidance ?? []
  if (guidance.length === 0) return null
  return (
    <section>
      <Title order={3} size="h5" mt="sm" mb="xs">
        {t('page.guidance')}
      </Title>
      <GuidanceList guidance={guidance} withClause={false} />
    </section>
  )
}
