import { z } from 'zod'
import type { Bilingual } from '../../domain/shared/index.ts'

type Issue = z.core.$ZodRawIssue
type Language = keyof Bilingual

const notFilled: Bilingual = { vi: 'Chưa nhập ô này.', en: 'This is not filled in.' }
const fallback = { vi: z.locales.vi().localeError, en: z.locales.en().localeError }

const ofText = (issue: Issue): Bilingual | null => {
  if (issue.code === 'too_small' && issue.origin === 'string') {
    const typed = typeof issue.input === 'string' ? issue.input.trim() : ''
    if (typed === '') return notFilled
    return {
      vi: `Cần ít nhất ${issue.minimum} ký tự.`,
      en: `At least ${issue.minimum} characters are needed.`,
    }
  }
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return { vi: `Dài quá ${issue.maximum} ký tự.`, en: `Longer than ${issue.maximum} characters.` }
  }
  return null
}

const ofList = (issue: Issue): Bilingual | null => {
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return { vi: `Cần ít nhất ${issue.minimum} mục.`, en: `At least ${issue.minimum} entries are needed.` }
  }
  if (issue.code === 'too_big' && issue.origin === 'array') {
    return { vi: `Nhiều quá ${issue.maximum} mục.`, en: `More than ${issue.maximum} entries.` }
  }
  return null
}

const absent = (issue: Issue): Bilingual | null =>
  issue.code === 'invalid_type' && (issue.input === undefined || issue.input === null) ? notFilled : null

/** What is wrong with a field, as one says it to a clerk; the schema library's own words for what is left. */
export const fieldSentence = (language: Language) => (issue: Issue) =>
  (ofText(issue) ?? ofList(issue) ?? absent(issue))?.[language] ?? fallback[language](issue)
