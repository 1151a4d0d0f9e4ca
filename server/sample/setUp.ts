import { orgProblems, setUpSample } from '../../domain/org/index.ts'
import { type Action, action } from '../http/action.ts'
import { addPerson, addUnit, somebodyExists, writeSetting } from '../org/index.ts'

/** What the sample has to do before it is open: counted so that the page can show a bar. */
export const sampleSteps = 100

/** Lays the sample's first stone; the job that follows does the rest while the page shows how far it is. */
export const setUpSampleAction: Action = action(setUpSample, {
  may: 'anyone',
  run: async ({ tx, now }) => {
    if (await somebodyExists(tx)) throw orgProblems.alreadySetUp()
    const unitId = await addUnit(
      tx,
      {
        kind: 'area',
        level: 'province',
        code: '40',
        name: 'Nghệ An',
        fullName: 'Ủy ban nhân dân tỉnh Nghệ An',
        shortName: 'UBND',
        type: null,
        parentId: null,
        position: 0,
        validFrom: '2000-01-01',
      },
      now,
    )
    // Nobody signs in with this account: it has no password that could match.
    const personId = await addPerson(
      tx,
      {
        unitId,
        username: 'tinh-mau',
        passwordHash: '!',
        name: 'Tỉnh mẫu',
        position: 'Nạp dữ liệu mẫu',
        email: null,
        active: false,
        grants: [{ role: 'administrator', unitId }],
      },
      now,
    )
    await writeSetting(tx, 'sample', { done: 0, total: sampleSteps })
    return {
      output: {},
      event: { about: 'setting:sample', unitId, campaignId: null, personId, data: { unitId } },
    }
  },
})
