import { openSession, setUpAdministrator } from '../../domain/org/index.ts'
import type { TestApplication, Visitor } from './application.ts'

export interface House {
  /** Administrator and officer at the topmost unit, signed in. */
  readonly visitor: Visitor
  readonly unitId: number
}

/** A house as the first start leaves it: its topmost unit and who set it up, nothing else. */
export const foundHouse = async (
  application: TestApplication,
  given: Partial<Record<'provinceName' | 'name' | 'username' | 'password', string>> = {},
): Promise<House> => {
  const visitor = application.visitor()
  const { provinceName = 'Tỉnh A', name = 'Người quản trị', ...account } = given
  const signIn = { username: 'quantri', password: 'mat-khau-dai', ...account }
  const { unitId } = await visitor.must(setUpAdministrator, { provinceName, name, ...signIn })
  await visitor.must(openSession, signIn)
  return { visitor, unitId }
}
