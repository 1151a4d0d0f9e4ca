import { inheritDuties, openCampaign, readMatrix } from '../../domain/campaign/index.ts'
import { composeReport } from '../../domain/document/index.ts'
import { selectProvince } from '../../domain/org/index.ts'
import {
  assignUnits,
  confirmObligations,
  confirmPlan,
  markPassagesRead,
  readPlan,
  uploadPlan,
} from '../../domain/plan/index.ts'
import {
  acceptReport,
  contentOf,
  receiveReport,
  saveFigures,
  saveOutline,
  saveSection,
  startReport,
  submitReport,
} from '../../domain/report/index.ts'
import { chooseSynthesisMap, quotePassage, readEvidence, writePassage } from '../../domain/synthesis/index.ts'
import {
  mergerName,
  mergerPlan,
  mergerSummary,
  standingAgencyKey,
  type WardStory,
  wards,
} from '../../sample/index.ts'
import type { Subject } from '../http/action.ts'
import { type Kernel, performWrite } from '../http/kernel.ts'
import { nationalImport, shippedSources, terminal } from '../org/index.ts'
import { type Actor, actorFor } from './actor.ts'
import type { UnitIds } from './people.ts'

interface Stage {
  readonly kernel: Kernel
  /** The sample's own account, which no person uses. */
  readonly subject: Subject
  readonly units: UnitIds
  readonly officer: Actor
}

const signed = '2023-03-13T15:00:00+07:00'
const opened = '2023-03-14T09:00:00+07:00'
const written = '2023-03-30T09:00:00+07:00'
const received = '2023-03-31T09:00:00+07:00'
const mapChanged = '2025-07-01T00:05:00+07:00'
/** Shortly before the sample's own now: what is drafted lies in nobody's future. */
const drafted = '2023-04-10T15:00:00+07:00'
const mergerMap = '2025-07-01'

/** Loading that was cut off goes on here without loading twice. */
const importKey = '6d3b1f0a-2025-4701-8070-000000000040'

/** The province's part of the shipped lists: the maps of 01/12/2024 and 01/7/2025 with what they leave open. */
const loadMaps = async (kernel: Kernel): Promise<void> => {
  const sources = selectProvince(shippedSources(), 'Nghệ An')
  const sender = { token: null, subject: terminal, address: null }
  // What follows from it is done at the instants of the story, not by the queue's clock.
  const alone = { ...kernel, followers: new Map() }
  await performWrite(alone, nationalImport(), { input: { sources }, key: importKey, sender })
}

/** The wards' own small campaign, as far as it came before the map changed, and what the change did to it. */
export const loadMerger = async (stage: Stage): Promise<void> => {
  const { officer, units } = stage
  const campaignId = await openOnWards(stage)
  const { cells } = await officer.read(opened, readMatrix, { campaignId })
  for (const ward of wards) {
    const unitId = units.get(ward.code) ?? 0
    const cell = cells.find(each => each.unitId === unitId && each.kind === 'report')
    if (cell !== undefined && ward.state !== 'open')
      await tell(stage, ward, unitId, { campaignId, assignmentId: cell.assignmentId })
  }
  await loadMaps(stage.kernel)
  await officer.write(mapChanged, inheritDuties, { campaignId })
  await draftOnNewMap(officer, campaignId)
}

/** The standing agency quotes what it has and drafts its report by the wards of the new map. */
const draftOnNewMap = async (officer: Actor, campaignId: number): Promise<void> => {
  const section = '1'
  const { evidence } = await officer.read(drafted, readEvidence, { campaignId, section })
  for (const { reportId, version, text } of evidence) {
    const source = { reportId, version, sourceSection: section, start: 0, end: text.length }
    await officer.write(drafted, quotePassage, { campaignId, section, ...source })
  }
  await officer.write(drafted, writePassage, { campaignId, section, text: mergerSummary })
  await officer.write(drafted, chooseSynthesisMap, { campaignId, mapOn: mergerMap, revision: 0 })
  await officer.write(drafted, composeReport, { campaignId })
}

const openOnWards = async ({ officer, units }: Stage): Promise<number> => {
  const unitId = units.get('40') ?? 0
  const file = { unitId, fileName: 'mo-hinh-tu-quan.txt', text: mergerPlan }
  const taken = await officer.write(signed, uploadPlan, file)
  if ('readingId' in taken) throw new Error('the plan of the sample is text')
  const { planId } = taken
  const { plan } = await officer.read(opened, readPlan, { planId })
  if (plan.state === 'draft') await review(officer, planId, units)
  const { campaignId } = await officer.write(opened, openCampaign, {
    planId,
    name: mergerName,
    standingUnitId: units.get(standingAgencyKey) ?? 0,
    beforeMeans: 'dayBefore',
    onDayOff: 'keep',
    windowFrom: '2022-01-01',
    windowTo: '2022-12-31',
  })
  const count = { section: '1', type: 'count', numerator: null, denominator: null, partOf: null } as const
  await officer.write(opened, saveOutline, {
    campaignId,
    sections: [{ label: '1', title: 'Kết quả theo dõi', guidance: 'Nêu kết quả trong năm.', required: true }],
    indicators: [
      {
        ...count,
        code: 'models',
        name: 'Mô hình tự quản đang duy trì',
        nameEn: 'Self-governing models kept up',
        unitOfMeasure: 'mô hình',
        yearly: true,
      },
      {
        ...count,
        code: 'meetings',
        name: 'Buổi sinh hoạt của các mô hình',
        nameEn: 'Meetings of the models',
        unitOfMeasure: 'buổi',
        yearly: true,
      },
    ],
  })
  return campaignId
}

const review = async (officer: Actor, planId: number, units: UnitIds): Promise<void> => {
  const unitIds = wards.flatMap(({ code }) => units.get(code) ?? [])
  const before = await officer.read(opened, readPlan, { planId })
  for (const { id: obligationId, revision, parties } of before.obligations) {
    const phrase = parties[0]?.phrase
    if (phrase !== undefined)
      await officer.write(opened, assignUnits, {
        obligationId,
        revision,
        phrase,
        unitIds,
        everywhere: true,
        rememberAs: null,
      })
  }
  const { obligations, compiled } = await officer.read(opened, readPlan, { planId })
  const all = obligations.map(({ id, revision }) => ({ obligationId: id, revision }))
  await officer.write(opened, confirmObligations, { obligations: all })
  const positions = compiled.coverage.map((_, position) => position)
  await officer.write(opened, markPassagesRead, { planId, positions, read: true })
  await officer.write(opened, confirmPlan, { planId })
}

/** One ward's report; nobody has an account there, the sample's own hand writes it. */
const tell = async (
  { kernel, subject, officer, units }: Stage,
  { state, models, meetings }: WardStory,
  unitId: number,
  duty: { readonly campaignId: number; readonly assignmentId: number },
): Promise<void> => {
  const grants = [{ role: 'reporter' as const, unitId }]
  const writer = actorFor(kernel, { ...subject, unitId, grants })
  const { reportId } = await writer.write(written, startReport, duty)
  const cells = [
    { indicator: 'models', period: '2022', value: models, revision: 0 },
    { indicator: 'meetings', period: '2022', value: meetings, revision: 0 },
  ].filter(({ value }) => value !== '')
  await writer.write(written, saveFigures, { reportId, cells })
  if (state === 'drafting') return
  const content = contentOf('Các mô hình tự quản của phường sinh hoạt đều, mỗi khu dân cư giữ một mô hình.')
  await writer.write(written, saveSection, { reportId, section: '1', content, revision: 0 })
  await writer.write(written, submitReport, { reportId })
  const receiverUnitId = units.get(standingAgencyKey) ?? 0
  const note = 'Phường gửi bản giấy, cán bộ trực ban đã ký nhận.'
  await officer.write(received, receiveReport, { reportId, receiverUnitId, note })
  await officer.write(received, acceptReport, { reportId, version: 1 })
}
