import { Checkbox, Text, Textarea } from '@mantine/core'
import type { Remark } from '../../../domain/report/index.ts'
import { useTexts } from '../../ui/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import { texts } from '../texts.ts'

interface RemarkProps {
  readonly report: Report
  readonly remarks: readonly Remark[]
  readonly onChange: (remarks: readonly Remark[]) => void
}

/** Which sections are to be mended, and what in each: the reporter sees it at the very place. */
export const RemarkFields = ({ report, remarks, onChange }: RemarkProps) => {
  const t = useTexts(texts)
  const put = (section: string, change: Partial<Remark> | null) => {
    const others = remarks.filter(remark => remark.section !== section)
    const own = remarks.find(remark => remark.section === section) ?? { section, text: '' }
    onChange(change === null ? others : [...others, { ...own, ...change }])
  }
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
      <Text component="legend" fz="sm" fw={500} mb={4}>
        {t('verdict.remarks')}
      </Text>
      {report.outline.sections.map(({ label, title }) => {
        const own = remarks.find(remark => remark.section === label)
        return (
          <div key={label}>
            <Checkbox
              my={6}
              label={`${label}. ${title}`}
              checked={own !== undefined}
              onChange={event => put(label, event.currentTarget.checked ? {} : null)}
            />
            {own !== undefined && (
              <Textarea
                placeholder={t('verdict.quote')}
                aria-label={`${t('verdict.quote')} ${label}`}
                ml={32}
                mb={4}
                autosize
                value={own.quote ?? ''}
                onChange={event => put(label, { quote: event.currentTarget.value })}
              />
            )}
            {own !== undefined && (
              <Textarea
                placeholder={t('verdict.remarkOf', { label })}
                aria-label={t('verdict.remarkOf', { label })}
                ml={32}
                mb="xs"
                autosize
                value={own.text}
                onChange={event => put(label, { text: event.currentTarget.value })}
              />
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
