import { useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

/** The name of a step as people read it: `overdue:3` is “Quá hạn 3 ngày”. */
export const useStepWords = (): ((name: string) => string) => {
  const t = useTexts(texts)
  return name => {
    const [kind, days = ''] = name.split(':')
    if (kind === 'before') return t('preview.steps.before', { days })
    if (kind === 'overdue') return t('preview.steps.overdue', { days })
    if (kind === 'chase') return t('preview.steps.chase')
    if (kind !== 'escalate') return t('preview.steps.due')
    return days === '' ? t('preview.steps.escalate') : t('preview.steps.escalateFurther', { level: days })
  }
}
