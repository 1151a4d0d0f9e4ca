import { budgetPages } from '../budget/index.ts'
import { campaignPages } from '../campaign/index.ts'
import { closingPages } from '../closing/index.ts'
import { commendationPages } from '../commendation/index.ts'
import { documentPages } from '../document/index.ts'
import { exemplarPages } from '../exemplar/index.ts'
import { obstaclePages } from '../obstacle/index.ts'
import { orgPages } from '../org/index.ts'
import { planPages } from '../plan/index.ts'
import { reminderPages } from '../reminder/index.ts'
import { reportPages } from '../report/index.ts'
import { rollupPages } from '../rollup/index.ts'
import { searchPages } from '../search/index.ts'
import { synthesisPages } from '../synthesis/index.ts'
import type { StepPages } from '../ui/index.ts'

/**
 * The life of a page, in ten lines.
 *  1. A step owns a folder, web/<step>/, and is entered through web/<step>/index.ts, which exports one StepPages.
 *  2. index.ts stays light: navigation, addresses, palette entries; each page stands behind `() => import(…)`.
 *  3. This list is the only place that names the steps; the shell builds the router and the navigation from it.
 *  4. A page is a default export. Its path is Vietnamese without accents and stays for ever: /ke-hoach/$planId.
 *  5. It takes its ids by `useNumberParam('planId')`, its filters and tabs by `useSearch()`: a link shows the same.
 *  6. It reads by `useRead(contract, input)` and draws inside `<Loaded read={…}>`: skeleton, refusal, content.
 *  7. It writes by `useWrite(contract, { touches: [other steps it changes] })`; the step's reads refresh themselves.
 *  8. A refusal is shown by `<ErrorSummary>` and beside its field; what may be done comes in the resource's `may`.
 *  9. Its words live in web/<step>/texts.ts, `defineTexts(vi, en)`, said by `useTexts(texts)`; nothing is hard-coded.
 * 10. It imports web/ui/index.ts, web/api/index.ts, domain/ and earlier steps' index.ts, never the shell.
 */
export const steps: readonly StepPages[] = [
  planPages,
  campaignPages,
  reportPages,
  rollupPages,
  synthesisPages,
  documentPages,
  obstaclePages,
  reminderPages,
  exemplarPages,
  commendationPages,
  budgetPages,
  searchPages,
  closingPages,
  orgPages,
]
