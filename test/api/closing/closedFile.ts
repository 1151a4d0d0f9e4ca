import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeFile, saveBundle } from '../../../domain/closing/index.ts'
import {
  composeReport,
  editDocument,
  headOf,
  issueDocument,
  readDocument,
  registerDocument,
} from '../../../domain/document/index.ts'
import { quotePassage, writePassage } from '../../../domain/synthesis/index.ts'
import { type Verified, verifyBundle } from '../../../server/closing/verify/index.ts'
import type { TestApplication } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { followLast } from '../../support/followers.ts'
import { reportAccepted } from '../rollup/reporting.ts'

export const results = 'Huyện trồng 1.250 cây ở hai xã.\nDân tự quản rừng đầu nguồn.'

export interface Issued extends OpenCampaign {
  readonly documentId: number
}

/** One accepted report, quoted in a consolidated report that is numbered and issued. */
export const issuedReport = async (application: TestApplication): Promise<Issued> => {
  const campaign = await openTreeCampaign(application)
  const { campaignId, province } = campaign
  const { officer } = province
  const cells = [
    ['planted', '2021', '1250'],
    ['alive', '2021', '1000'],
    ['spent', 'all', '12.50'],
  ] as const
  const { reportId } = await reportAccepted(campaign, { unit: 'Huyện Ven Biển', results, cells })
  const source = { reportId, version: 1, sourceSection: '1', start: 0, end: results.length }
  await officer.must(quotePassage, { campaignId, section: '1', ...source })
  await officer.must(writePassage, { campaignId, section: '3', text: 'Đề nghị tiếp tục trồng cây.' })
  const { documentId } = await officer.must(composeReport, { campaignId })
  const { content, revision } = await officer.see(readDocument, { documentId })
  const head = { ...headOf(content), signerTitle: ['Giám đốc'], signerName: 'Lê Minh Họa' }
  const edited = await officer.must(editDocument, { documentId, revision, ...head })
  const issuedOn = '2023-04-05'
  const registered = await officer.must(registerDocument, { documentId, ...edited, issuedOn })
  await officer.must(issueDocument, { documentId, revision: registered.revision })
  return { ...campaign, documentId }
}

/** Closes the file and does what the queue does then. */
export const closed = async (application: TestApplication, { campaignId, province }: Issued, reason = '') => {
  const file = { campaignId, code: '12/TKTC', retention: 'permanent' as const, reason }
  const { version } = await province.officer.must(closeFile, file)
  await followLast(application, closeFile.name)
  return version
}

export const bundleOf = async ({ campaignId, province }: Issued, version = 1): Promise<Buffer> =>
  (await province.officer.save(saveBundle, { campaignId, version })).bytes

/** What the program says of a bundle, as it would of a file anywhere. */
export const verified = async (bytes: Uint8Array): Promise<Verified> => {
  const folder = await mkdtemp(join(tmpdir(), 'tongket-closing-'))
  try {
    const path = join(folder, 'ho-so.zip')
    await writeFile(path, bytes)
    return await verifyBundle(path)
  } finally {
    await rm(folder, { recursive: true })
  }
}
