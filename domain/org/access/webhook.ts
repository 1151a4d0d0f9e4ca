import { z } from 'zod'
import { id, instant, nothing, read, write } from '../../shared/index.ts'

const eventName = z.union([z.literal('*'), z.string().regex(/^[a-zA-Z]+\.[a-zA-Z]+$/)])

/** Only http and https, without a name and password in the address. */
const address = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .regex(/^https?:\/\/[^/?#@]+(?:[/?#]|$)/)

export const createWebhook = write({
  name: 'webhook.create',
  label: { vi: 'Thêm kết nối webhook', en: 'Add a webhook' },
  roles: ['administrator'],
  input: z.object({
    /** Events of this unit and those below it are sent. */
    unitId: id,
    url: address,
    events: z.array(eventName).min(1).max(200),
  }),
  /** The secret that signs each message is shown this once. */
  output: z.object({ webhookId: z.number(), secret: z.string() }),
})

export const switchWebhook = write({
  name: 'webhook.switch',
  label: { vi: 'Bật, tắt kết nối webhook', en: 'Switch a webhook on or off' },
  roles: ['administrator'],
  input: z.object({ webhookId: id, enabled: z.boolean() }),
  output: nothing,
})

export const removeWebhook = write({
  name: 'webhook.remove',
  label: { vi: 'Xóa kết nối webhook', en: 'Remove a webhook' },
  roles: ['administrator'],
  input: z.object({ webhookId: id }),
  output: nothing,
})

/** Off, no message goes to this machine itself or to its own link; a test or a gateway on the machine needs it on. */
export const allowLocalWebhooks = write({
  name: 'webhook.allowLocal',
  label: { vi: 'Cho phép webhook tới địa chỉ nội bộ máy chủ', en: 'Let webhooks reach the machine itself' },
  roles: ['administrator'],
  input: z.object({ unitId: id, allowed: z.boolean() }),
  output: nothing,
})

export const listWebhooks = read({
  name: 'webhook.list',
  label: { vi: 'Xem các kết nối webhook', en: 'List webhooks' },
  roles: ['administrator'],
  input: z.object({ unitId: id }),
  output: z.object({
    webhooks: z.array(
      z.object({
        id: z.number(),
        url: z.string(),
        events: z.array(z.string()),
        enabled: z.boolean(),
        /** Failures in a row. */
        failures: z.number(),
        createdAt: instant,
      }),
    ),
    deliveries: z.array(
      z.object({
        id: z.number(),
        webhookId: z.number(),
        event: z.string(),
        at: instant,
        state: z.enum(['waiting', 'done', 'givenUp']),
        attempts: z.number(),
        status: z.number().nullable(),
        error: z.string().nullable(),
        nextAt: instant.nullable(),
      }),
    ),
    allowLocal: z.boolean(),
  }),
})

const waits = [60, 300, 1800, 7200, 21_600, 43_200] as const

/** Seconds until the next attempt after so many failed ones; null where it is given up. */
export const retryAfter = (attempts: number): number | null => waits[attempts - 1] ?? null

/** So many failures in a row and the connection is switched off; an administrator switches it on again. */
export const switchedOffAfter = 15

const groupsOf = (address: string): number[] | null => {
  const [head = '', tail] = address.split('::')
  const numbers = (part: string): number[] =>
    part === '' ? [] : part.split(':').map(group => Number.parseInt(group, 16))
  if (tail === undefined) return numbers(head)
  const [left, right] = [numbers(head), numbers(tail)]
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0), ...right]
}

const isLocalV4 = (address: string): boolean => {
  const [a = 0, b = 0] = address.split('.').map(Number)
  return a === 127 || a === 0 || (a === 169 && b === 254) || a >= 224
}

/**
 * Whether an IP address means this machine, its own link or nobody in particular: loopback, link-local, unspecified,
 * multicast, and the same written as IPv6. Private networks are not meant: an office's own servers stand there.
 */
export const isLocalAddress = (address: string): boolean => {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  if (!plain.includes(':')) return isLocalV4(plain)
  const dotted = /(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1]
  if (dotted !== undefined) return isLocalV4(dotted)
  const groups = groupsOf(plain)
  if (groups === null || groups.length !== 8 || groups.some(Number.isNaN)) return true
  const [first = 0, , , , , , sixth = 0, seventh = 0] = groups
  const zerosUpTo = (count: number) => groups.slice(0, count).every(group => group === 0)
  const mapped = zerosUpTo(5) && groups[5] === 0xffff
  if (mapped || zerosUpTo(6))
    return (
      (zerosUpTo(7) && (groups[7] ?? 0) <= 1) ||
      isLocalV4([sixth >> 8, sixth & 255, seventh >> 8, seventh & 255].join('.'))
    )
  return (first & 0xffc0) === 0xfe80 || (first & 0xff00) === 0xff00
}
