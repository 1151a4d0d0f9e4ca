import type { z } from 'zod'
import type {
  LifePiece,
  MomentPiece,
  readUnitLife,
  relatedUnit,
  StatePiece,
} from '../../../domain/org/index.ts'

export type Life = z.output<(typeof readUnitLife)['output']>
export type State = Life['states'][number]
export type LifeEvent = Life['events'][number]
export type Related = z.output<typeof relatedUnit>

export type Piece = LifePiece<State, LifeEvent, Related>
export type Moment = MomentPiece<State, LifeEvent, Related>
export type Stretch = StatePiece<State>
