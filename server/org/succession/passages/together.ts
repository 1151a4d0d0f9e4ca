import type { Passage } from '../../../../domain/org/index.ts'

/** All edges of an answer in one row. */
export interface EdgesTogether {
  /** JSON arrays of event, day, from, to and the share, one after the other. */
  readonly lines: string
  /** Those of them on which only figures go along; those on which none goes back. */
  readonly figuresOnly: readonly string[]
  readonly oneWay: readonly string[]
}

type Edge = readonly [
  id: number,
  onDay: string,
  fromUnitId: number,
  toUnitId: number | null,
  weight: string | null,
  weightOf: string | null,
]
type Growing = Passage & { into: Passage['into'][number][] }

/** Edges of one event from one unit are one passage; events and their successors in the order of their numbers. */
export const passagesOf = ({ lines, figuresOnly, oneWay }: EdgesTogether): readonly Passage[] => {
  const edges: Edge[] = JSON.parse(`[${lines}]`)
  const last = Number.MAX_SAFE_INTEGER
  edges.sort((one, other) => one[0] - other[0] || (one[3] ?? last) - (other[3] ?? last))
  const [goesAlone, goesOneWay] = [among(figuresOnly), among(oneWay)]
  const passages: Growing[] = []
  let ofEvent: Growing[] = []
  for (const edge of edges) {
    const [id, onDay, fromUnitId, unitId, weight, weightOf] = edge
    if (id !== ofEvent[0]?.id) ofEvent = []
    let passage = ofEvent.find(each => each.fromUnitId === fromUnitId)
    if (passage === undefined) {
      passage = { id, onDay, fromUnitId, into: [] }
      ofEvent.push(passage)
      passages.push(passage)
    }
    if (unitId === null) continue
    const share = shareOf(weight, weightOf)
    passage.into.push({ unitId, share, figuresOnly: goesAlone(edge), oneWay: goesOneWay(edge) })
  }
  return passages
}

/** Whether an edge is one of a few. */
const among = (lines: readonly string[]): ((edge: Edge) => boolean) => {
  if (lines.length === 0) return () => false
  const keys = new Set((JSON.parse(`[${lines.join(',')}]`) as readonly Edge[]).map(keyOf))
  return edge => keys.has(keyOf(edge))
}

const keyOf = ([id, , fromUnitId, unitId]: Edge): string => `${id} ${fromUnitId} ${unitId ?? ''}`

const shareOf = (weight: string | null, weightOf: string | null): Passage['into'][number]['share'] =>
  weight === null || weightOf === null ? null : { weight: BigInt(weight), weightOf: BigInt(weightOf) }
