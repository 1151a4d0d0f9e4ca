import type { campaignOr404 } from '../../campaign/index.ts'
import type { Database } from '../../db/database.ts'
import type { HandedIn } from './queries.ts'

/** What every gatherer needs: the campaign, all versions handed in, and the names of indicators by their code. */
export interface Scope {
  readonly db: Database
  readonly campaign: Awaited<ReturnType<typeof campaignOr404>>
  readonly versions: readonly HandedIn[]
  readonly names: ReadonlyMap<string, string>
}
