import { Alert, Stack, Text, Title } from '@mantine/core'
import { readAdministrators } from '../../../domain/org/index.ts'
import { roles } from '../../../domain/shared/index.ts'
import { useRead } from '../../api/index.ts'
import { useSay, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import type { Person } from './person.ts'

/** One's own roles: seen here, changed by somebody else, who is named. */
export const OwnAccount = ({ person }: { readonly person: Person }) => {
  const t = useTexts(texts)
  const say = useSay()
  const read = useRead(readAdministrators, {})
  const others = read.data?.people ?? []
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {t('person.roles')}
      </Title>
      {person.roles.map(({ role, unitId, unitName }) => (
        <Text key={`${role} ${unitId}`}>
          {say(roles[role])} – {unitName}
        </Text>
      ))}
      <Alert color="accent">
        <Text>{t('person.own')}</Text>
        {read.data !== undefined && (
          <Text mt={4}>
            {others.length === 0
              ? t('person.ownOnly')
              : t('person.ownAsk', {
                  names: others.map(({ name, unitName }) => `${name} (${unitName})`).join(', '),
                })}
          </Text>
        )}
      </Alert>
    </Stack>
  )
}
