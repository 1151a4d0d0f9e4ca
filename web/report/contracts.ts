import type * as report from '../../domain/report/index.ts'
import { named } from '../api/index.ts'

/** What the page of a report asks and writes, by name: the first screen does without the shapes of all that. */
export const readReport = named<typeof report.readReport>('report.read')
export const saveSection = named<typeof report.saveSection>('report.saveSection')
export const saveFigures = named<typeof report.saveFigures>('report.saveFigures')
export const explainFinding = named<typeof report.explainFinding>('report.explain')
export const submitReport = named<typeof report.submitReport>('report.submit')
export const correctReport = named<typeof report.correctReport>('report.correct')
export const seeOutline = named<typeof report.seeOutline>('report.seeOutline')
