import { readMail } from '../../../domain/reminder/index.ts'
import { useRead } from '../../api/index.ts'
import { Loaded, Page, PageSkeleton, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { MailForm } from './mail-form.tsx'
import { TestForm } from './test-form.tsx'

/** For administrators: the mail server, when letters leave, and a letter to try it. */
export default function MailPage() {
  const t = useTexts(texts)
  const read = useRead(readMail, {})
  return (
    <Loaded read={read} skeleton={<PageSkeleton />}>
      {data => (
        <Page
          title={t('mail.title')}
          lead={t('mail.lead')}
          crumbs={[{ label: t('mail.administration'), to: '/quan-tri' }]}
          width="reading"
        >
          <p>
            {data.server === null && !data.fromEnvironment
              ? t('mail.unconfigured')
              : t('mail.waiting', { count: data.waiting })}
          </p>
          {data.fromEnvironment && <p>{t('mail.fromEnvironment')}</p>}
          <MailForm key={data.revision} data={data} />
          {(data.server !== null || data.fromEnvironment) && <TestForm />}
        </Page>
      )}
    </Loaded>
  )
}
