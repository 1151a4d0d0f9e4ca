import { expect, test } from 'vitest'
import { freshDatabase } from '../support/database.ts'
import { sendReminders } from './sendReminders.ts'

test('two hundred reminders, with a mail server that refuses, hangs and drops in turn: each is sent once', async () => {
  const database = await freshDatabase()
  const { reminders, letters, doubled, lost } = await sendReminders(database.connectionString, 200)
  await database.drop()
  expect(reminders).toBe(200)
  expect({ doubled, lost }).toEqual({ doubled: 0, lost: 0 })
  expect(letters).toEqual({ sent: 169, refused: 20, unclear: 11 })
})
