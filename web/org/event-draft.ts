import type { z } from 'zod'
import type { Level, successionOrder } from '../../domain/org/index.ts'

export const eventKinds = ['merge', 'split', 'rename', 'move', 'upgrade', 'abolish'] as const

/** What the form holds; only the fields of its kind count. */
export interface EventDraft {
  readonly kind: (typeof eventKinds)[number]
  readonly onDay: string
  readonly decision: string
  /** The full name after a renaming or upgrade. */
  readonly name: string
  readonly level: Level
  /** The unit merged into, or the new parent. */
  readonly unitId: number | null
  readonly parts: readonly {
    readonly key: number
    readonly unitId: number | null
    readonly weight: string | null
  }[]
}

const kindWord = /^(?:UBND\s+)?(?:Thành phố|Thị trấn|Thị xã|Đặc khu|Phường|Huyện|Quận|Tỉnh|Xã)\s+/iu

/** The order that a filled form means; null while something is missing. */
export const orderOf = (unitId: number, draft: EventDraft): z.input<typeof successionOrder> | null => {
  const fullName = draft.name.trim()
  const names = { fullName, name: fullName.replace(kindWord, '') }
  switch (draft.kind) {
    case 'merge':
      return draft.unitId === null || draft.unitId === unitId
        ? null
        : { kind: 'merge', fromUnitIds: [unitId], into: { unitId: draft.unitId } }
    case 'move':
      return draft.unitId === null ? null : { kind: 'move', unitId, parentId: draft.unitId }
    case 'rename':
      return fullName === '' ? null : { kind: 'rename', unitId, ...names }
    case 'upgrade':
      return fullName === '' ? null : { kind: 'upgrade', unitId, level: draft.level, ...names }
    case 'abolish':
      return { kind: 'abolish', unitId }
    case 'split': {
      const into = draft.parts.flatMap(part =>
        part.unitId === null ? [] : [{ target: { unitId: part.unitId }, weight: part.weight }],
      )
      return into.length === draft.parts.length ? { kind: 'split', fromUnitId: unitId, into } : null
    }
  }
}
