import { readQuestions } from '../../../domain/report/index.ts'
import { type Query, query } from '../../http/action.ts'
import { belowFindings } from '../below/find.ts'
import { draftFigures } from '../figures/queries.ts'
import { outlineOf } from '../outline/index.ts'
import { ownUnit, reportOr404 } from '../stored.ts'
import { questionsOf } from './find.ts'

const questions = query(readQuestions, {
  may: ownUnit,
  run: async ({ db, input, now }) => {
    const report = await reportOr404(db, input.reportId)
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
