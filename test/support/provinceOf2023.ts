import { existsSync, readFileSync } from 'node:fs'
import { createPerson, importUnits, openSession } from '../../domain/org/index.ts'
import { committees, departments, planFile } from '../../sample/index.ts'
import type { TestApplication, Visitor } from './application.ts'
import { foundHouse } from './house.ts'

const seed = new URL('../../../shared/plans/00-seed.txt', import.meta.url)
/** Of everybody in it. */
export const password = 'mật khẩu dài'

/** The plan it all began with; away from the workplace, the sample's plan on the same facts. */
export const planText = (): string => {
  if (existsSync(seed)) return readFileSync(seed, 'utf8')
  if (process.env['CI'] !== undefined) throw new Error('../shared/plans/00-seed.txt is missing in CI')
  return readFileSync(planFile, 'utf8')
}

const kinds = { procuracy: 'court', office: 'board' } as const

const areas = () =>
  committees
    .filter(({ parent }) => parent !== null)
    .map(({ key, parent, level, name, areaName }) => ({
      key,
      parentKey: parent === '40' ? null : parent,
      kind: 'area' as const,
      level,
      code: key,
      name: areaName,
      fullName: name.vi,
      shortName: null,
    }))

const bodies = () =>
  departments.map(({ key, name, shortName, kind }) => ({
    key,
    parentKey: null,
    kind: kind === 'procuracy' || kind === 'office' ? kinds[kind] : kind,
    level: 'province' as const,
    code: null,
    name: name.vi,
    fullName: name.vi,
    shortName,
  }))

/** A province with its real units of 2023, its officer, and a reporter in each district that takes part. */
export const provinceOf2023 = async (application: TestApplication) => {
  const house = { provinceName: 'Ủy ban nhân dân tỉnh Nghệ An', name: 'Nguyễn Văn Mẫu', username: 'congan' }
  const { visitor: officer, unitId: underId } = await foundHouse(application, { ...house, password })
  const units = [...bodies(), ...areas()]
  const { ids } = await officer.must(importUnits, { underId, validFrom: '2000-01-01', units })
  const reporter = async (key: string): Promise<Visitor> => {
    const unitId = ids[key] ?? 0
    const grants = [{ role: 'reporter' as const, unitId }]
    const person = {
      unitId,
      username: `bc-${key}`,
      password,
      name: `Cán bộ ${key}`,
      position: '',
      email: null,
    }
    await officer.must(createPerson, { ...person, grants })
    const visitor = application.visitor()
    await visitor.must(openSession, { username: `bc-${key}`, password })
    return visitor
  }
  return { officer, underId, ids, reporter }
}
