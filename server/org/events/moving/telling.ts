import { movePeopleBack, succeedUnit, undoSuccession } from '../../../../domain/org/index.ts'
import { formatDate } from '../../../../domain/shared/vietnamese/index.ts'
import type { Writer } from '../../../db/database.ts'
import type { Json } from '../../../db/ledger.ts'
import { tell } from '../../notice/index.ts'
import { dayOf } from '../../policy.ts'
import { unitName } from '../../queries.ts'
import type { Told } from './along.ts'

interface Event {
  readonly successionId: number
  readonly onDay: string
}

/** What the audit keeps: who, from where to where, with which roles. */
export const moveData = (told: readonly Told[]): Json =>
  told.map(({ personId, fromUnitId: from, toUnitId: to, state, placed, taken, given }) => ({
    ...{ personId, from, to, state, placed },
    taken: taken.map(role => ({ role, unitId: from })),
    given: given.map(role => ({ role, unitId: to })),
  }))

interface Names {
  readonly from: string
  readonly to: string
  readonly day: string
}

const alongWords = ({ from, to, day }: Names) => ({
  vi: `“${from}” kết thúc hoạt động từ ngày ${day}. Tài khoản, vai trò của anh/chị tại đó đã chuyển sang “${to}”.`,
  en: `“${from}” ended on ${day}. Your account and your roles there are now at “${to}”.`,
})

const backWords = ({ from, to }: Names) => ({
  vi: `Sự kiện kết thúc “${to}” đã được hoàn tác. Tài khoản, vai trò của anh/chị trở lại “${to}”, không còn ở “${from}”.`,
  en: `The event that ended “${to}” is undone. Your account and roles are back there, no longer at “${from}”.`,
})

const backAloneWords = ({ from, to }: Names) => ({
  vi: `Việc chuyển anh/chị từ “${to}” sang “${from}” đã được hoàn tác. Tài khoản, vai trò của anh/chị trở lại “${to}”.`,
  en: `Moving you from “${to}” to “${from}” is undone. Your account and roles are back at “${to}”.`,
})

const tellMoved = async (
  tx: Writer,
  { successionId, onDay }: Event,
  told: readonly Told[],
  how: { readonly kind: string; readonly words: (names: Names) => { vi: string; en: string } },
  by: number,
  now: Date,
): Promise<void> => {
  const ways = new Map(told.map(each => [`${each.fromUnitId} ${each.toUnitId}`, each]))
  const today = dayOf(now)
  for (const { fromUnitId, toUnitId } of ways.values()) {
    const own = told.filter(each => each.fromUnitId === fromUnitId && each.toUnitId === toUnitId)
    const names = {
      from: await unitName(tx, fromUnitId, today),
      to: await unitName(tx, toUnitId, today),
      day: formatDate(onDay),
    }
    await tell(tx, {
      to: { personIds: own.map(({ personId }) => personId) },
      except: by,
      kind: how.kind,
      about: `succession:${successionId}`,
      words: how.words(names),
      path: `/don-vi/${toUnitId}`,
      unitId: toUnitId,
      now,
    })
  }
}

/** Whoever was moved along hears of it: where they work now and why. */
export const tellAlong = (tx: Writer, event: Event, told: readonly Told[], by: number, now: Date) =>
  tellMoved(
    tx,
    event,
    told.filter(({ state }) => state === 'moved'),
    { kind: succeedUnit.name, words: alongWords },
    by,
    now,
  )

const tellThoseBack =
  (how: { readonly kind: string; readonly words: (names: Names) => { vi: string; en: string } }) =>
  (tx: Writer, event: Event, told: readonly Told[], by: number, now: Date) =>
    tellMoved(
      tx,
      event,
      told.filter(({ state }) => state === 'back'),
      how,
      by,
      now,
    )

/** The event is undone, and with it the move. */
export const tellBack = tellThoseBack({ kind: undoSuccession.name, words: backWords })

/** The move alone is undone; the event stands. */
export const tellBackAlone = tellThoseBack({ kind: movePeopleBack.name, words: backAloneWords })
