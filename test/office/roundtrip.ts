import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import exceljs from 'exceljs'
import { readWorkbook } from '../../server/report/workbook/read/index.ts'
import { writeWorkbook } from '../../server/report/workbook/write/index.ts'
import { filledBook, outline } from './book.ts'
import { locksIn } from './locks.ts'

/** Whether LibreOffice is on this machine; without it nothing of this can be known. */
export const hasOffice = (): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Saves a workbook out of LibreOffice in each format in turn, opening what it saved before. */
const throughOffice = (bytes: Uint8Array, formats: readonly string[]): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'tongket-office-'))
  try {
    let file = join(folder, 'so-lieu.xlsx')
    writeFileSync(file, bytes)
    for (const [at, format] of formats.entries()) {
      const into = join(folder, String(at))
      mkdirSync(into)
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      const options = [profile, '--headless', '--convert-to', format, '--outdir', into, file]
      execFileSync('soffice', options, { stdio: 'ignore', timeout: 240_000 })
      file = join(into, `so-lieu.${format}`)
    }
    return new Uint8Array(readFileSync(file))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Everything that must survive, a line a fact: values by cell, sheets, locks, and what each cell takes. */
const factsOf = async (bytes: Uint8Array): Promise<string[]> => {
  const read = readWorkbook(bytes, 'so-lieu.xlsx', outline)
  const values = read.cells.map(
    ({ assignmentId, indicator, period, sheet, address, value, issued }) =>
      `${assignmentId} ${indicator} ${period} at ${sheet} ${address}: ${value} (issued ${issued})`,
  )
  const faults = read.faults.map(({ sheet, address, en }) => `fault at ${sheet} ${address}: ${en}`)
  const book = new exceljs.Workbook()
  await book.xlsx.load(bytes.slice().buffer)
  const locks = locksIn(bytes)
  const sheets = book.worksheets.flatMap(sheet => {
    const lock = locks.get(sheet.name)
    const locked = lock?.locked === true
    const own = read.cells.filter(cell => cell.sheet === sheet.name)
    return [
      `sheet ${sheet.name}: ${sheet.state === 'visible' ? 'shown' : 'hidden'}, ${locked ? 'locked' : 'open'}`,
      ...own.map(({ address }) => {
        const open = lock?.isOpen(address) === true
        const takes = sheet.getCell(address).dataValidation?.type ?? 'anything'
        return `${sheet.name} ${address}: ${open ? 'open' : 'locked'}, takes ${takes}`
      }),
    ]
  })
  return [`unit ${read.unitName}, campaign ${read.campaignName}`, ...values, ...faults, ...sheets].sort()
}

export interface Harm {
  readonly lost: readonly string[]
  readonly came: readonly string[]
  /** How many facts were compared. */
  readonly facts: number
}

/** What a workbook lost, and what came instead, on its way through LibreOffice; `communes` 0 is a unit's own. */
export const harmOf = async (communes: number, formats: readonly string[]): Promise<Harm> => {
  const bytes = await writeWorkbook(filledBook(communes))
  const before = await factsOf(bytes)
  const after = await factsOf(throughOffice(bytes, formats))
  return {
    lost: before.filter(fact => !after.includes(fact)),
    came: after.filter(fact => !before.includes(fact)),
    facts: before.length,
  }
}
