import { htmlPage, htmlTable } from '../../../domain/closing/index.ts'
import { grouped } from '../../../domain/shared/index.ts'
import { formatDate } from '../../../domain/shared/vietnamese/index.ts'
import {
  addresseesOf,
  chasesOf,
  deliverablesOf,
  extensionsOf,
  notesOf,
  obstaclesOf,
  remindersOf,
} from './around/queries.ts'
import { dayOfMoment, jsonPart, type Part, textPart } from './part.ts'
import { assignmentsOf, type HandedIn, receiptsOf } from './queries.ts'
import type { Scope } from './scope.ts'

const folder = '02-phan-cong'

const dayWords = (on: string | null): string => (on === null ? '' : formatDate(on))
const momentWords = (at: Date | null): string => (at === null ? '' : dayWords(dayOfMoment(at)))

type Sent = Pick<HandedIn, 'version' | 'submittedAt' | 'late' | 'verdict' | 'verdictAt'>

const versionWords = ({ version, submittedAt, late, verdict, verdictAt }: Sent): string => {
  const sent = `Lần ${version}: gửi ${momentWords(submittedAt)}${late ? ' (quá hạn)' : ''}`
  if (verdict === null) return `${sent}, chưa tiếp nhận`
  const judged =
    verdict === 'returned' ? 'trả lại' : verdict === 'partly' ? 'tiếp nhận một phần' : 'tiếp nhận'
  return `${sent}, ${judged} ${momentWords(verdictAt)}`
}

/** Every duty of every unit with its dates, its receipts and everything that was handed in for it. */
export async function* assignmentParts({ db, campaign, versions }: Scope): AsyncGenerator<Part> {
  const assignments = await assignmentsOf(db, campaign.id)
  const receipts = grouped(await receiptsOf(db, campaign.id), ({ assignmentId }) => assignmentId)
  const deliverables = grouped(await deliverablesOf(db, campaign.id), ({ assignmentId }) => assignmentId)
  const notes = grouped(await notesOf(db, campaign.id), ({ assignmentId }) => assignmentId)
  const handedIn = grouped(versions, ({ reportId }) => reportId)
  const whole = assignments.map(assignment => ({
    ...assignment,
    receipts: (receipts.get(assignment.id) ?? []).map(({ assignmentId: _, ...receipt }) => receipt),
    deliverables: (deliverables.get(assignment.id) ?? []).map(({ assignmentId: _, ...each }) => each),
    notes: (notes.get(assignment.id) ?? []).map(({ assignmentId: _, ...note }) => note),
    versions: (assignment.reportId === null ? [] : (handedIn.get(assignment.reportId) ?? [])).map(
      ({ reportId: _, unit: __, unitId: ___, ...version }) => version,
    ),
  }))
  const title = 'Phân công, thời hạn, kết quả'
  const rows = whole.map(({ unit, section, text, dueOn, extendedTo, versions: own, doneAt, state }) => [
    unit,
    `${section} ${text}`,
    dayWords(extendedTo ?? dueOn),
    own.map(versionWords).join('\n'),
    doneAt === null ? (stateWords[state] ?? state) : `Hoàn thành ${momentWords(doneAt)}`,
  ])
  const head = ['Đơn vị', 'Nhiệm vụ', 'Thời hạn', 'Đã gửi', 'Kết quả']
  const page = htmlPage(title, `<h1>${title}</h1>\n${htmlTable(head, rows)}`)
  yield textPart({ path: `${folder}/phan-cong.html`, kind: 'assignments', title }, page)
  const data = { kind: 'tongket.assignments', assignments: whole }
  yield jsonPart({ path: `${folder}/phan-cong.json`, kind: 'assignments', title: `${title} (dữ liệu)` }, data)
}

const stateWords: Readonly<Record<string, string>> = {
  open: 'Chưa làm',
  drafting: 'Đang làm',
  delivered: 'Đã gửi, chưa tiếp nhận',
  returned: 'Trả lại bổ sung',
  inherited: 'Đã giao lại cho đơn vị kế thừa',
}

/** Every rung of the ladder, every letter with its addressees, every later date that was asked for. */
export async function* chaseParts({ db, campaign }: Scope): AsyncGenerator<Part> {
  const addressees = grouped(await addresseesOf(db, campaign.id), ({ chaseId }) => chaseId)
  const letters = (await chasesOf(db, campaign.id)).map(letter => ({
    ...letter,
    addressees: (addressees.get(letter.id) ?? []).map(({ chaseId: _, ...addressee }) => addressee),
  }))
  const reminders = await remindersOf(db, campaign.id)
  const extensions = await extensionsOf(db, campaign.id)
  yield jsonPart(
    { path: `${folder}/don-doc.json`, kind: 'chases', title: 'Nhắc việc, công văn đôn đốc, gia hạn' },
    { kind: 'tongket.chases', letters, reminders, extensions },
  )
}

/** Every difficulty with its answer, as a page and as data. */
export async function* obstacleParts({ db, campaign }: Scope): AsyncGenerator<Part> {
  const obstacles = await obstaclesOf(db, campaign.id)
  if (obstacles.length === 0) return
  const title = 'Vướng mắc và trả lời'
  const rows = obstacles.map(({ unit, section, raisedAt, text, guidance, answeredAt, state }) => [
    unit,
    section,
    `${text}\n(${momentWords(raisedAt)})`,
    guidance === null
      ? state === 'withdrawn'
        ? 'Đã rút'
        : 'Chưa trả lời'
      : `${guidance}\n(${momentWords(answeredAt)})`,
  ])
  const page = htmlPage(
    title,
    `<h1>${title}</h1>\n${htmlTable(['Đơn vị', 'Mục', 'Vướng mắc', 'Trả lời'], rows)}`,
  )
  yield textPart({ path: '06-vuong-mac/vuong-mac.html', kind: 'obstacles', title }, page)
  yield jsonPart(
    { path: '06-vuong-mac/vuong-mac.json', kind: 'obstacles', title: `${title} (dữ liệu)` },
    { kind: 'tongket.obstacles', obstacles },
  )
}
