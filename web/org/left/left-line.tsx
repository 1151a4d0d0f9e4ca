import { Text } from '@mantine/core'
import { listPeopleLeft } from '../../../domain/org/index.ts'
import { useHolds, useRead } from '../../api/index.ts'
import { ToLink, useTexts } from '../../ui/index.ts'
import { texts } from './texts.ts'

/** Leads whoever looks after people to those still at units that have ended; nothing where there are none. */
export const LeftLine = () => {
  const t = useTexts(texts)
  const administers = useHolds('administrator')
  const { data } = useRead(listPeopleLeft, {}, { enabled: administers })
  const count = new Set(data?.people.map(({ personId }) => personId)).size
  if (count === 0) return null
  return (
    <Text role="status">
      <ToLink to="/don-vi/nguoi-con-lai">{t('line', { count })}</ToLink>
    </Text>
  )
}
