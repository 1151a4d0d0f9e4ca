import { Switch } from '@mantine/core'
import { readFilingRule, setFilingRule } from '../../../domain/report/index.ts'
import { useRead, useWrite } from '../../api/index.ts'
import { ProblemNotice, useTexts } from '../../ui/index.ts'
import { texts } from './texts.ts'

/** Beside the outline: whether the leader of each unit hands its report in. */
export const FilingRule = ({ campaignId }: { readonly campaignId: number }) => {
  const t = useTexts(texts)
  const read = useRead(readFilingRule, { campaignId })
  const write = useWrite(setFilingRule)
  if (read.data === undefined) return null
  return (
    <>
      <Switch
        mb="lg"
        label={t('leaderSigns')}
        description={t('leaderSignsLead')}
        checked={read.data.leaderSigns}
        disabled={!read.data.may.includes(setFilingRule.name)}
        onChange={event => write.mutate({ campaignId, leaderSigns: event.currentTarget.checked })}
      />
      <ProblemNotice problem={write.error} />
    </>
  )
}
