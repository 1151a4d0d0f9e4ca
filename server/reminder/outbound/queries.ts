import { sql } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'

/** What leaves for people: letters, one a person and day, and pushes, one a device. Both wait and leave alike. */
export type Outbound = 'dispatch' | 'push'

const abandonedAfter = 15 * 60_000

const abandoned = (now: Date): Date => new Date(now.getTime() - abandonedAfter)

export const outboundWaits = async (db: Reader, kind: Outbound, now: Date): Promise<boolean> => {
  const { rows } = await sql`
    select 1 from ${sql.table(kind)}
    where (state = 'queued' and not_before <= ${now}) or (state = 'sending' and claimed_at < ${abandoned(now)})
    limit 1`.execute(db)
  return rows.length > 0
}

/**
 * Takes what may leave now; of two processes each gets others. Of what a process had in hand that died nobody knows
 * whether it arrived: it is not sent again.
 */
export const claimOutbound = async (
  tx: Writer,
  kind: Outbound,
  now: Date,
  limit: number,
): Promise<number[]> => {
  await sql`
    update ${sql.table(kind)} set state = 'unclear', settled_at = ${now},
      answer = 'Tiến trình gửi bị dừng giữa chừng. / The sending process stopped midway.'
    where state = 'sending' and claimed_at < ${abandoned(now)}`.execute(tx)
  const { rows } = await sql<{ id: number }>`
    update ${sql.table(kind)} set state = 'sending', claimed_at = ${now}
    where id in (
      select id from ${sql.table(kind)} where state = 'queued' and not_before <= ${now}
      order by not_before, id limit ${limit} for update skip locked)
    returning id`.execute(tx)
  return rows.map(({ id }) => id)
}

export interface Settled<State extends string> {
  readonly id: number
  readonly state: State
  readonly attempts: number
  readonly notBefore: string
  readonly answer: string
}

/** Writes down what became of what was in hand. Gives back how many came to each state. */
export const settleOutbound = async <State extends string>(
  tx: Writer,
  kind: Outbound,
  results: readonly Settled<State>[],
  now: Date,
): Promise<Record<string, number>> => {
  await sql`
    update ${sql.table(kind)} as sent
    set state = result.state, attempts = result.attempts, not_before = result."notBefore", answer = result.answer,
      claimed_at = null, settled_at = case when result.state = 'queued' then null else ${now}::timestamptz end
    from json_to_recordset(${JSON.stringify(results)}::json) as result(id bigint, state text, attempts int,
      "notBefore" timestamptz, answer text)
    where sent.id = result.id and sent.state = 'sending'`.execute(tx)
  const counts: Record<string, number> = {}
  for (const { state } of results) counts[state] = (counts[state] ?? 0) + 1
  return counts
}
