import { isLate } from '../shared/calendar/index.ts'
import type { Bilingual } from '../shared/index.ts'

/**
 * The life of an assignment: open, then drafting once somebody writes, delivered when it is handed in. A
 * receiver either returns it, and it is delivered again, or accepts it, and it is done. What needs no report
 * goes from open to done with a note. What a unit owed that ended meanwhile is inherited by its successors.
 */
export const assignmentStates = {
  open: { vi: 'Chưa bắt đầu', en: 'Not started' },
  drafting: { vi: 'Đang soạn', en: 'Being drafted' },
  delivered: { vi: 'Đã gửi, chờ tiếp nhận', en: 'Delivered, awaiting acceptance' },
  returned: { vi: 'Trả lại bổ sung', en: 'Returned' },
  done: { vi: 'Đã tiếp nhận', en: 'Accepted' },
  inherited: { vi: 'Đã chuyển đơn vị kế thừa', en: 'Went to the successor' },
} as const satisfies Record<string, Bilingual>

export type AssignmentState = keyof typeof assignmentStates
export const assignmentStateNames = Object.keys(assignmentStates) as [AssignmentState, ...AssignmentState[]]

export interface Dated {
  readonly state: AssignmentState
  /** The last accepted instant, ISO 8601; null where the plan gives no date. */
  readonly dueAt: string | null
  readonly deliveredAt: string | null
}

export interface Standing {
  readonly state: AssignmentState
  /** Handed in after the last accepted instant, or not handed in although that instant has passed. */
  readonly late: boolean
  /** How far past the last accepted instant, whole seconds; 0 when not late. */
  readonly lateBySeconds: number
  /** Not handed in, not late, and due within the next seven days. */
  readonly dueSoon: boolean
}

const handedIn = new Set<AssignmentState>(['delivered', 'done'])

const week = 7 * 24 * 3600 * 1000

/** Where an assignment stands at an instant. The last accepted instant itself is in time. */
export const standingOf = ({ state, dueAt, deliveredAt }: Dated, now: Date): Standing => {
  const over = state === 'inherited' || (handedIn.has(state) && deliveredAt !== null)
  const until = over && deliveredAt !== null ? deliveredAt : now.toISOString()
  const late = state !== 'inherited' && dueAt !== null && isLate(until, dueAt)
  const left = dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt) - now.getTime()
  return {
    state,
    late,
    lateBySeconds: late ? Math.floor(Date.parse(until) / 1000) - Math.floor(Date.parse(dueAt) / 1000) : 0,
    dueSoon: !over && !late && left <= week,
  }
}
