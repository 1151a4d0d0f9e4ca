import { readFileSync } from 'node:fs'
import { openCampaign } from '../../domain/campaign/index.ts'
import {
  assignUnits,
  confirmObligations,
  confirmPlan,
  editObligation,
  markPassagesRead,
  readPlan,
  uploadPlan,
} from '../../domain/plan/index.ts'
import { departments, planFile, standingAgencyKey } from '../../sample/index.ts'
import type { Actor } from './actor.ts'
import { loadOutline } from './outline.ts'
import type { UnitIds } from './people.ts'

const signed = '2023-03-20T15:00:00+07:00'
const reviewed = '2023-03-21T09:00:00+07:00'
const opened = '2023-03-21T10:00:00+07:00'

/** Takes the sample's plan in, as an officer would after reading it, and opens the campaign on it. */
export const loadPlan = async (officer: Actor, units: UnitIds): Promise<number> => {
  const text = readFileSync(planFile, 'utf8')
  const unitId = units.get('40') ?? 0
  const taken = await officer.write(signed, uploadPlan, { unitId, fileName: 'plan.txt', text })
  if ('readingId' in taken) throw new Error('the plan of the sample is text')
  const { planId } = taken
  const { plan, compiled } = await officer.read(reviewed, readPlan, { planId })
  // A load that was cut off after the plan was confirmed goes on behind it.
  if (plan.state === 'draft') await review(officer, planId, units)
  const window = compiled.dataWindow
  const { campaignId } = await officer.write(opened, openCampaign, {
    planId,
    name: 'Tổng kết 10 năm thực hiện Chương trình phối hợp số 09 (2013 - 2023)',
    standingUnitId: units.get(standingAgencyKey) ?? 0,
    beforeMeans: 'dayBefore',
    onDayOff: 'keep',
    windowFrom: window?.from ?? null,
    windowTo: window?.to ?? null,
  })
  await loadOutline(officer, campaignId)
  return campaignId
}

/** What the officer settles by hand: who does what names nobody, and who sits on the steering committee. */
const review = async (officer: Actor, planId: number, units: UnitIds): Promise<void> => {
  const read = () => officer.read(reviewed, readPlan, { planId })
  for (const { id: obligationId, revision, assignees } of (await read()).obligations) {
    const change = { assignees: ['Công an tỉnh'] }
    if (assignees.length === 0)
      await officer.write(reviewed, editObligation, { obligationId, revision, change })
  }
  for (const { id: obligationId, revision, parties } of (await read()).obligations) {
    const phrase = parties.find(party => /thành viên Ban Chỉ đạo/.test(party.phrase))?.phrase
    if (phrase === undefined) continue
    const members = departments.filter(({ steeringMember }) => steeringMember)
    const unitIds = members.flatMap(({ key }) => units.get(key) ?? [])
    const rememberAs = 'Thành viên Ban Chỉ đạo tỉnh'
    await officer.write(reviewed, assignUnits, {
      obligationId,
      revision,
      phrase,
      unitIds,
      everywhere: true,
      rememberAs,
    })
    break
  }
  const { obligations, compiled } = await read()
  const all = obligations.map(({ id, revision }) => ({ obligationId: id, revision }))
  await officer.write(reviewed, confirmObligations, { obligations: all })
  const positions = compiled.coverage.map((_, position) => position)
  await officer.write(reviewed, markPassagesRead, { planId, positions, read: true })
  await officer.write(reviewed, confirmPlan, { planId })
}
