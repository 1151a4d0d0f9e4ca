import { harmOf, hasOffice } from './roundtrip.ts'

/** `npm run roundtrip:workbook`: the workbooks through LibreOffice, as .xlsx and by way of .ods, and back. */
const ways: readonly (readonly [name: string, communes: number, formats: readonly string[]])[] = [
  ['a unit’s own, saved as .xlsx', 0, ['xlsx']],
  ['a unit’s own, saved as .ods and again as .xlsx', 0, ['ods', 'xlsx']],
  ['the common one of 20 communes, saved as .xlsx', 20, ['xlsx']],
  ['the common one of 20 communes, saved as .ods and again as .xlsx', 20, ['ods', 'xlsx']],
]

if (!hasOffice()) {
  console.error('LibreOffice (soffice) is not on this machine: nothing was checked.')
  process.exit(2)
}
let harmed = false
for (const [name, communes, formats] of ways) {
  const { lost, came, facts } = await harmOf(communes, formats)
  console.log(`${name}: ${facts} facts, ${lost.length} lost, ${came.length} came instead`)
  for (const fact of lost.slice(0, 20)) console.log(`  lost: ${fact}`)
  for (const fact of came.slice(0, 20)) console.log(`  came: ${fact}`)
  harmed ||= lost.length + came.length > 0
}
process.exit(harmed ? 1 : 0)
