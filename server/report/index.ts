import type { Action, Query } from '../http/action.ts'
import { reportActions as ownActions } from './actions.ts'
import { filingActions } from './filing/actions.ts'
import { reportQueries as ownQueries } from './reads.ts'
import { wordQueries } from './word/reads.ts'

export { reportPicture } from './firstPicture/index.ts'
export { outlineAt, outlineOf } from './outline/index.ts'
export { reportReaders } from './reads.ts'
export { standsInReport } from './standing.ts'
export { reportOr404, submissionOr404 } from './stored.ts'
export { pictureSize } from './word/pictureSize.ts'
export { pictureBytes } from './word/pictures.ts'
export { ownFile } from './workbook/difference.ts'
export { type RawCell, type RawSheet, readBook } from './workbook/read/book.ts'

export const reportActions: readonly Action[] = [...ownActions, ...filingActions]

export const reportQueries: readonly Query[] = [...ownQueries, ...wordQueries]
