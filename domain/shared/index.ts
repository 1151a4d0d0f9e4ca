export { allowedVerbs } from './allowed.ts'
export type { Bilingual } from './bilingual.ts'
export {
  type Contract,
  type ReadContract,
  read,
  type WriteContract,
  write,
} from './contract.ts'
export { uploadFile } from './file.ts'
export { grouped } from './grouped.ts'
export {
  defineProblems,
  type FieldProblem,
  Problem,
  type ProblemAnswer,
  type ProblemEntry,
  type ProblemParams,
  type ProblemTable,
  problemEntries,
} from './problem.ts'
export { sharedProblems } from './problems.ts'
export { type Role, roleNames, roles } from './role.ts'
export { day, fileAnswer, id, instant, may, nothing, rawBytes, streamAnswer } from './shape.ts'
