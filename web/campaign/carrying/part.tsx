import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../../ui/index.ts'
import { texts } from './texts.ts'

/** One duty of one unit. */
export interface Place {
  readonly campaignId: number
  readonly assignmentId: number
}

export const Part = ({
  title,
  children,
}: {
  readonly title: 'title' | 'notes' | 'deliverables' | 'route' | 'waitsFor'
  readonly children: ReactNode
}) => {
  const t = useTexts(texts)
  return (
    <section>
      <Title order={3} size="h4" mb="xs">
        {t(title)}
      </Title>
      {children}
    </section>
  )
}
