import { type Level, orgProblems, planList, readUnitRows } from '../../../domain/org/index.ts'
import { type FieldProblem, sharedProblems } from '../../../domain/shared/index.ts'
import type { Reader } from '../../db/database.ts'
import { readFileBytes } from '../../db/files.ts'
import type { Subject } from '../../http/action.ts'
import { holdersOf, standingBelow } from './queries.ts'
import { tableOf } from './table.ts'

interface Asked {
  readonly fileId: number
  readonly underId: number
  readonly validFrom: string
  readonly level: Level
}

/** What a file of the person's own would add; the preview and the import see the same. */
export const plannedList = async (db: Reader, subject: Subject, asked: Asked) => {
  const file = await readFileBytes(db, asked.fileId)
  if (file === undefined || file.personId !== subject.personId) throw sharedProblems.notFound()
  const table = await tableOf(file.name, file.bytes)
  const read = readUnitRows(table, asked.level)
  const standing = await standingBelow(db, asked.underId, asked.validFrom)
  const under = standing.find(each => each.unitId === asked.underId)
  if (under === undefined) throw orgProblems.unitUnknown()
  const codes = read.units.flatMap(({ code }) => code ?? [])
  const taken = await holdersOf(db, codes, asked.validFrom)
  const { underId, validFrom } = asked
  const plan = planList(read.units, {
    underId,
    validFrom,
    standing,
    takenCodes: taken,
    refusedCodes: read.refusedCodes,
  })
  const names = new Map(standing.map(each => [each.unitId, each.fullName]))
  return {
    rows: read.rows,
    add: plan.add,
    there: plan.there.length,
    problems: [...read.problems, ...plan.problems].sort(byRow),
    nameOf: (unitId: number) => names.get(unitId) ?? '',
  }
}

const byRow = (a: FieldProblem, b: FieldProblem): number =>
  Number.parseInt(a.path, 10) - Number.parseInt(b.path, 10)
