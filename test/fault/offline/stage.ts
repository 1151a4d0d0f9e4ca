import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Locator } from 'playwright-core'
import { openSession } from '../../../domain/org/index.ts'
import { startReport } from '../../../domain/report/index.ts'
import { type Application, openApplication } from '../../../server/application.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { freshDatabase } from '../../support/database.ts'
import type { KillableBrowser } from './writer.ts'

const pages = fileURLToPath(new URL('../../../dist/web', import.meta.url))

/** A report begun by a district of the small province, on a server that can be stopped and started again. */
export interface Stage {
  readonly campaign: OpenCampaign
  readonly reportId: number
  readonly profile: string
  /** The reporter, over HTTP: what the server really has. */
  readonly reporter: Visitor
  readonly officer: Visitor
  address: string
  /** Through the sign-in page, as the reporter where nobody else is named. */
  readonly signIn: (on: Pick<KillableBrowser, 'page'>, username?: string) => Promise<void>
  /** Signs in over the page, where the killed browser had not put its cookie on the disk yet. */
  readonly signInOver: (browser: KillableBrowser, unless: Locator) => Promise<void>
  readonly stopServer: () => Promise<void>
  readonly startServer: () => Promise<void>
  readonly close: () => Promise<void>
}

const account = { username: 'bao-cao', password: 'mot-mat-khau-dai' }

export const openStage = async (
  clock: () => Date = () => new Date('2023-04-10T02:00:00Z'),
): Promise<Stage> => {
  const database = await freshDatabase()
  const direct: TestApplication = await testApplication(database.db)
  direct.now = clock()
  const campaign = await openTreeCampaign(direct)
  const { reporter, officer } = campaign.province
  const { reportId } = await reporter.must(startReport, campaign.reportOf('Huyện Núi Xanh'))
  const profile = mkdtempSync(join(tmpdir(), 'tongket-profile-'))
  let running: Application | null = null
  let port = 0
  const startServer = async () => {
    running = await openApplication({
      connectionString: database.connectionString,
      clock,
      secureCookies: false,
      trustProxy: false,
      pages,
      log: line => console.error(line),
    })
    stage.address = await running.server.listen({ port, host: '127.0.0.1' })
    port = Number(new URL(stage.address).port)
  }
  const stopServer = async () => {
    await running?.close()
    running = null
  }
  const stage: Stage = {
    ...{ campaign, reportId, profile, reporter, officer, startServer, stopServer },
    address: '',
    signIn: async ({ page }, username = account.username) => {
      await page.goto(`${stage.address}/dang-nhap`)
      await page.getByLabel('Tên đăng nhập').fill(username)
      await page.getByLabel('Mật khẩu').first().fill(account.password)
      await page.getByRole('button', { name: 'Đăng nhập' }).click()
      await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor()
    },
    signInOver: async ({ page }, unless) => {
      const ended = page.getByText('Phiên làm việc đã hết')
      await ended.or(unless).first().waitFor()
      if (!(await ended.isVisible())) return
      await page.getByLabel('Tên đăng nhập').fill(account.username)
      await page.getByLabel('Mật khẩu').first().fill(account.password)
      await page.getByRole('button', { name: 'Đăng nhập' }).click()
    },
    close: async () => {
      await stopServer()
      await database.drop()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  await startServer()
  return stage
}

export const signInAgain = (visitor: Visitor, username: string) =>
  visitor.must(openSession, { ...account, username })
