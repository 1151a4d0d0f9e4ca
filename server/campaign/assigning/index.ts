export { type AssignmentToAdd, addAssignments } from './queries.ts'
export { assignmentsOf, dutyRow, shapeOf } from './shape.ts'
