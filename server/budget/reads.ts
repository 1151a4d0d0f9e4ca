import {
  askingDocument,
  budgetProblems,
  type EstimateSummary,
  type EstimateView,
  listEstimates,
  readEstimate,
  readEstimateWorkbook,
  saveEstimateDocument,
  saveEstimateWorkbook,
} from '../../domain/budget/index.ts'
import { compiledOf } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import { issuingOf, planAsNamed, toDocx } from '../document/index.ts'
import { type Query, query, type Subject } from '../http/action.ts'
import { dayOf, rolesAt, unitName } from '../org/index.ts'
import { ownFile } from '../report/index.ts'
import { allEstimates, financeUnits, standingAgencies, unitsThatAsk } from './queries.ts'
import {
  type Access,
  accessTo,
  maySee,
  versionsFor,
  type Which,
  type Whole,
  wholeOr404,
  wholesOf,
} from './stored.ts'
import { summaryOf, viewOf } from './view.ts'
import { readLines } from './workbook/read.ts'
import { writeLines } from './workbook/write.ts'

interface Begun {
  readonly campaignId: number
  readonly campaignName: string
  readonly unitId: number
  readonly unitName: string
}

/** In whose name the person may begin an estimate: the standing agency for its officers, a reporter's own units. */
const beginnings = async (db: Reader, subject: Subject, now: Date): Promise<readonly Begun[]> => {
  const reporting = subject.grants.filter(({ role }) => role === 'reporter').map(({ unitId }) => unitId)
  const found: Begun[] = []
  if (subject.grants.some(({ role }) => role === 'officer'))
    for (const agency of await standingAgencies(db))
      if ((await rolesAt(db, subject, agency.unitId, now)).includes('officer')) found.push(agency)
  const own = await unitsThatAsk(db, reporting)
  const known = new Set(found.map(({ campaignId, unitId }) => `${campaignId} ${unitId}`))
  return [...found, ...own.filter(({ campaignId, unitId }) => !known.has(`${campaignId} ${unitId}`))]
}

interface Seen {
  readonly whole: Whole
  readonly summary: EstimateSummary
}

/** All that the person may see; roles are looked up once for each pair of units. */
const seenBy = async (db: Reader, subject: Subject, now: Date): Promise<readonly Seen[]> => {
  if (subject.grants.length === 0) return []
  const known = new Map<string, Access>()
  const seen: Seen[] = []
  for (const whole of await wholesOf(db, await allEstimates(db))) {
    const { unitId, campaignUnitId } = whole.estimate
    const pair = `${unitId} ${campaignUnitId}`
    const access = known.get(pair) ?? (await accessTo(db, subject, whole.estimate, now))
    known.set(pair, access)
    if (maySee(whole, access)) seen.push({ whole, summary: summaryOf(whole, access) })
  }
  return seen
}

/** Of what is settled so far: an estimate without an appraisal or a grant adds nothing there. */
const sumOf = (amounts: readonly (string | null)[]): string | null => {
  const settled = amounts.filter(each => each !== null)
  return settled.length === 0 ? null : settled.reduce((sum, each) => sum + BigInt(each), 0n).toString()
}

const list = query(listEstimates, {
  may: 'person',
  run: async ({ db, subject, now }) => {
    const seen = await seenBy(db, subject, now)
    const begun = await beginnings(db, subject, now)
    const names = new Map([
      ...begun.map(({ campaignId, campaignName }) => [campaignId, campaignName] as const),
      ...seen.map(({ whole: { estimate } }) => [estimate.campaignId, estimate.campaignName] as const),
    ])
    const campaigns = [...names].map(([campaignId, campaignName]) => {
      const estimates = seen.map(({ summary }) => summary).filter(each => each.campaignId === campaignId)
      const sums = {
        asked: sumOf(estimates.map(each => each.sums.asked)) ?? '0',
        accepted: sumOf(estimates.map(each => each.sums.accepted)),
        granted: sumOf(estimates.map(each => each.sums.granted)),
      }
      const units = begun
        .filter(each => each.campaignId === campaignId)
        .map(each => ({ unitId: each.unitId, unitName: each.unitName }))
      return { campaignId, campaignName, sums, estimates, units }
    })
    return { campaigns }
  },
})

interface Asked extends Which {
  readonly version?: number | undefined
}

const opened = async (db: Reader, subject: Subject, asked: Asked, now: Date) => {
  const whole = await wholeOr404(db, asked)
  const access = await accessTo(db, subject, whole.estimate, now)
  if (!maySee(whole, access)) throw budgetProblems.closedToYou()
  const versions = versionsFor(whole, access)
  const version = asked.version ?? versions.at(-1) ?? 1
  if (!versions.includes(version)) throw budgetProblems.notFound()
  const view: EstimateView = await viewOf(db, whole, access, version)
  return { whole, access, view }
}

const one = query(readEstimate, {
  may: 'person',
  run: async ({ db, subject, input, now }) => (await opened(db, subject, input, now)).view,
})

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const workbook = query(saveEstimateWorkbook, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const { view } = await opened(db, subject, input, now)
    const bytes = await writeLines(view)
    return { fileName: `Dự toán ${view.unitName}.xlsx`, mediaType: xlsx, bytes }
  },
})

const preview = query(readEstimateWorkbook, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    await opened(db, subject, input, now)
    const { name, bytes } = await ownFile(db, subject.personId, input.fileId)
    return readLines(bytes, name)
  },
})

const document = query(saveEstimateDocument, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const { whole, view } = await opened(db, subject, input, now)
    const { estimate, turns } = whole
    const { unitId, campaignUnitId, planId } = estimate
    const at = { unitId: campaignUnitId, standingUnitId: unitId, standingUnitName: estimate.unitName }
    const day = dayOf(now)
    const recipients: string[] = []
    for (const each of await financeUnits(db, campaignUnitId)) {
      const named = await unitName(db, each, day)
      if (named !== null) recipients.push(named)
    }
    const compiled = await compiledOf(db, planId)
    const content = askingDocument({
      issuing: await issuingOf(db, at, day),
      recipients,
      plan: planAsNamed(compiled.number, compiled.title ?? estimate.campaignName),
      title: view.title,
      note: turns.find(({ version }) => version === view.version)?.note ?? '',
      lines: view.lines,
    })
    const bytes = await toDocx(content, { citations: 'hide' })
    return { fileName: 'Tờ trình và dự toán kinh phí.docx', mediaType: docx, bytes }
  },
})

export const budgetQueries: readonly Query[] = [list, one, workbook, preview, document]
