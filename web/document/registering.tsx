import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { issueDocument, registerDocument } from '../../domain/document/index.ts'
import { dayOfInstant } from '../../domain/shared/calendar/index.ts'
import { useWrite } from '../api/index.ts'
import { DateInput, ProblemNotice, tell, useNow, useTexts } from '../ui/index.ts'
import type { OneDocument } from './document-page.tsx'
import { texts } from './texts.ts'

/** The number, given once; then the issue. */
export const Registering = ({ document }: { readonly document: OneDocument }) => {
  const t = useTexts(texts)
  const today = dayOfInstant(useNow())
  const [issuedOn, setIssuedOn] = useState<string | null>(today)
  const register = useWrite(registerDocument)
  const issue = useWrite(issueDocument, { onDone: () => tell(t('issued')) })
  const at = { documentId: document.id, revision: document.revision }
  return (
    <Stack gap="xs">
      {document.may.includes('document.register') ? (
        <>
          <Text size="sm">{t('registerLead')}</Text>
          <DateInput label={t('issuedOn')} value={issuedOn} onChange={setIssuedOn} />
          <Button
            w="fit-content"
            variant="light"
            loading={register.isPending}
            disabled={issuedOn === null}
            onClick={() => (issuedOn === null ? undefined : register.mutate({ ...at, issuedOn }))}
          >
            {t('register')}
          </Button>
        </>
      ) : null}
      {document.may.includes('document.issue') ? (
        <Button w="fit-content" loading={issue.isPending} onClick={() => issue.mutate(at)}>
          {t('issue')}
        </Button>
      ) : null}
      {register.error === null ? null : <ProblemNotice problem={register.error} />}
      {issue.error === null ? null : <ProblemNotice problem={issue.error} />}
    </Stack>
  )
}
