import { expect, test } from 'vitest'
import { harmOf, hasOffice } from './roundtrip.ts'

const office = hasOffice()
if (!office) console.log('LibreOffice (soffice) is not on this machine: its round trip was not checked.')

test.skipIf(!office)(
  'a filled-in workbook comes back from LibreOffice unharmed: values, sheets, locks, and what cells take',
  { timeout: 240_000 },
  async () => {
    const harm = await harmOf(2, ['xlsx'])
    expect(harm).toEqual({ lost: [], came: [], facts: harm.facts })
    expect(harm.facts).toBeGreaterThan(40)
  },
)
