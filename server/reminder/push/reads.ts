import { listDevices, pushShown } from '../../../domain/reminder/index.ts'
import { type Query, query } from '../../http/action.ts'
import { devicesOf } from './queries.ts'

const devices = query(listDevices, {
  may: 'person',
  run: async ({ db, subject }) => ({
    devices: (await devicesOf(db, subject.personId)).map(({ state, settledAt, createdAt, ...row }) => ({
      ...row,
      createdAt: createdAt.toISOString(),
      last: pushShown(state, row.answer),
      lastAt: settledAt?.toISOString() ?? null,
    })),
  }),
})

export const pushQueries: readonly Query[] = [devices]
