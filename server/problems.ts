import { budgetProblems } from '../domain/budget/index.ts'
import { attachmentProblems, campaignProblems } from '../domain/campaign/index.ts'
import { closingProblems } from '../domain/closing/index.ts'
import { commendationProblems } from '../domain/commendation/index.ts'
import { layoutProblems, registerProblems } from '../domain/document/index.ts'
import { exemplarProblems } from '../domain/exemplar/index.ts'
import { obstacleProblems } from '../domain/obstacle/index.ts'
import { orgProblems } from '../domain/org/index.ts'
import { planProblems } from '../domain/plan/index.ts'
import { chaseProblems, reminderProblems } from '../domain/reminder/index.ts'
import { reportProblems } from '../domain/report/index.ts'
import { type ProblemTable, sharedProblems } from '../domain/shared/index.ts'
import { synthesisProblems } from '../domain/synthesis/index.ts'
import { readingProblems } from './plan/reading/index.ts'

/** Every refusal the product can answer with; docs/problems.md is written from here. */
export const problemTables: readonly ProblemTable[] = [
  sharedProblems,
  orgProblems,
  planProblems,
  readingProblems,
  campaignProblems,
  attachmentProblems,
  reportProblems,
  synthesisProblems,
  layoutProblems,
  registerProblems,
  obstacleProblems,
  reminderProblems,
  exemplarProblems,
  commendationProblems,
  budgetProblems,
  chaseProblems,
  closingProblems,
]
