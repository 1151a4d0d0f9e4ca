export { toDocx } from './docx.ts'
export { type PdfChoices, toPdf } from './pdf.ts'
export { startTypesetter, type Typesetter, type TypesettingLimits } from './typesetterProcess.ts'
