import { readQuestions, reportProblems } from '../../../domain/report/index.ts'
import { type Query, query } from '../../http/action.ts'
import { belowFindings } from '../below/find.ts'
import { ownUnit } from '../drafting.ts'
import { draftFigures } from '../figures/queries.ts'
import { outlineOf } from '../outline/index.ts'
import { reportById } from '../queries.ts'
import { questionsOf } from './find.ts'

const questions = query(readQuestions, {
  may: ownUnit,
  run: async ({ db, input, now }) => {
    const report = await reportById(db, input.reportId)
    if (report === undefined) throw reportProblems.notFound()
    const { indicators } = await outlineOf(db, { ...report, id: report.campaignId })
    const figures = (await draftFigures(db, report.id)).flatMap(({ indicator, period, value }) =>
      value === null ? [] : [{ indicator, period, value }],
    )
    return {
      findings: [
        ...(await belowFindings(db, report, indicators, figures)),
        ...(await questionsOf(db, report, indicators, figures, now)),
      ],
    }
  },
})

export const questionQueries: readonly Query[] = [questions]
