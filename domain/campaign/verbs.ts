import type { Bilingual, Contract } from '../shared/index.ts'
import {
  addDeliverable,
  declareCondition,
  entrustAssignment,
  noteProgress,
  receiveLeg,
  returnLeg,
  sendDeliverables,
  withdrawDeliverable,
} from './carrying/index.ts'
import { askExtension, decideExtension } from './extension.ts'
import { passAssignment, recallAssignment } from './passing.ts'
import { completeAssignment } from './schema.ts'

const contracts: readonly Contract[] = [
  completeAssignment,
  entrustAssignment,
  noteProgress,
  addDeliverable,
  withdrawDeliverable,
  sendDeliverables,
  receiveLeg,
  returnLeg,
  declareCondition,
  askExtension,
  decideExtension,
  passAssignment,
  recallAssignment,
]

/** What may have happened to a duty, by the name of the event: the words of its history. */
export const carriedVerbs: ReadonlyMap<string, Bilingual> = new Map(
  contracts.map(({ name, label }) => [name, label]),
)
