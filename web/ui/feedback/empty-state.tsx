import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import style from './feedback.module.css'

interface Props {
  readonly title: string
  /** What comes next, and from whom. */
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** Nothing is here yet: says so, and says what comes next. */
export const EmptyState = ({ title, children, action }: Props) => (
  <div className={style['empty']}>
    <Title order={2} size="h3">
      {title}
    </Title>
    {children !== undefined && (
      <Text component="div" c="dimmed" maw="56ch">
        {children}
      </Text>
    )}
    {action !== undefined && <div className={style['emptyAction']}>{action}</div>}
  </div>
)
