import { type CampaignAccount, registerProblems } from '../../domain/document/index.ts'
import { type campaignById, campaignOr404, compiledOf } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import { dayOf, placeOf, readSetting, shortNameOf, unitName } from '../org/index.ts'
import { outlineOf } from '../report/index.ts'
import { type CampaignReading, campaignReading } from '../rollup/index.ts'
import { passagesWithSources, synthesisMapOn } from '../synthesis/index.ts'

type Campaign = NonNullable<Awaited<ReturnType<typeof campaignById>>>

/** Gathers what the consolidated report of a campaign says at this moment. */
export const accountOf = async (db: Reader, campaignId: number, now: Date): Promise<CampaignAccount> => {
  const campaign = await campaignOr404(db, campaignId)
  const passages = await passagesWithSources(db, campaignId)
  if (passages.length === 0) throw registerProblems.nothingComposed()
  const compiled = await compiledOf(db, campaign.planId)
  const outline = await outlineOf(db, campaign)
  const mapOn = await synthesisMapOn(db, campaignId)
  const { reports, figures, completeness } = await campaignReading(db, campaignId, outline.indicators, mapOn)
  const day = dayOf(now)
  const title = compiled.title ?? campaign.name
  return {
    issuing: await issuingOf(db, campaign, day),
    subject: title,
    recipients: [],
    plan: planAsNamed(compiled.number, title),
    dataWindow: { from: campaign.windowFrom ?? day, to: campaign.windowTo ?? day },
    expected: reports.length,
    missing: reports.flatMap(({ version, acceptedSections, unitName: name }) => {
      if (version === null) return [name]
      return acceptedSections === null ? [] : [`${name} (mới được tiếp nhận một phần)`]
    }),
    sections: outline.sections,
    passages,
    periods: outline.periods,
    reading: figures,
    onMap: completeness === null ? null : completeOnMap(completeness),
  }
}

/** Units of the map all of whose reports are in; the others with whose reports they wait for, where not their own. */
const completeOnMap = ({
  expected,
  contributing,
  missing,
  held,
}: NonNullable<CampaignReading['completeness']>) => ({
  expected,
  received: contributing,
  missing: waitingFor(missing),
  held: held.length,
})

/** Units that wait for the same reports are named together, as a sentence would. */
const waitingFor = (missing: NonNullable<CampaignReading['completeness']>['missing']): string[] => {
  const waiting = new Map<string, string[]>()
  for (const { unitName, from } of missing) {
    if (from.length === 0) continue
    const reports = from.map(each => each.unitName).join(', ')
    waiting.set(reports, [...(waiting.get(reports) ?? []), unitName])
  }
  return [...waiting].map(([reports, units]) => `${units.join(', ')} (thiếu báo cáo của ${reports})`)
}

/** How a document names the plan it goes by: number where it bears one, and subject. */
export const planAsNamed = (number: string | null, title: string): string =>
  `Kế hoạch ${number === null ? '' : `số ${number} `}về ${title.charAt(0).toLowerCase()}${title.slice(1)}`

/** The standing agency issues the draft; the officer may choose otherwise in the head of the document. */
export const issuingOf = async (
  db: Reader,
  campaign: Pick<Campaign, 'unitId' | 'standingUnitId' | 'standingUnitName'>,
  day: string,
): Promise<CampaignAccount['issuing']> => {
  const issuingBody = campaign.standingUnitName
  const sample = (await readSetting(db, 'sample')) !== undefined
  return {
    parentBody: await unitName(db, campaign.unitId, day),
    issuingBody,
    abbreviation: abbreviationOf((await shortNameOf(db, campaign.standingUnitId, day)) ?? issuingBody),
    place: await placeOf(db, campaign.unitId, day),
    number: null,
    issuedOn: null,
    signature: { authority: [], onBehalfOf: [], title: ['Thủ trưởng'], name: '' },
    distributionList: [],
    filedUnder: 'VT',
    isDraft: true,
    ...(sample ? { sampleNotice: 'Văn bản mẫu để dùng thử, không có giá trị pháp lý' } : {}),
  }
}

/** `CAT` of "Công an tỉnh"; a short name that is one already stays as it is. */
const abbreviationOf = (name: string): string =>
  /\s/.test(name.trim())
    ? name
        .trim()
        .split(/\s+/)
        .map(word => word.charAt(0).toUpperCase())
        .join('')
    : name.trim()
