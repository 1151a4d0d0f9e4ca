import type { z } from 'zod'
import { readSession } from '../../../domain/org/index.ts'
import { readReport, viewAt } from '../../../domain/report/index.ts'
import { type FirstPicture, markup } from '../../http/picture/index.ts'
import { frame } from './frame.ts'
import { head } from './head.ts'
import type { Report } from './report.ts'
import { said, words } from './words.ts'
import { writing } from './writing.ts'

type Session = z.output<typeof readSession.output>

/** The report as its writer or reader finds it, before the script of the page has come over a weak line. */
export const reportPicture: FirstPicture = {
  address: '/bao-cao/:reportId(^\\d{1,9}$)',
  hints: 'report',
  reads: ({ params }) => [
    { contract: readSession, input: {} },
    { contract: readReport, input: { reportId: Number(params['reportId']) } },
  ],
  draw: (asked, answers) => {
    const [{ person, sample }, report] = answers as [Session, Report]
    if (person === null) return null
    const { language, search } = asked
    const page = markup`<div class="ui-page_page" data-width="wide">${head(report, asked)}${viewAt(report, search['xem']) === 'viet' && writing(report, asked)}</div>`
    const title = `${said(words[language].title, { unit: report.unitName })} · ${words[language].product}`
    return { title, markup: frame({ person, sample, language }, page) }
  },
}
