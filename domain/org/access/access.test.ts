import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grantable, tokenAllows } from './token.ts'
import { isLocalAddress, retryAfter } from './webhook.ts'

const verb = fc.constantFrom('report.submit', 'obstacle.raise', 'campaign.open', 'document.issue')

describe('what a token may', () => {
  test('of each kind what it names or all, never keys, and connections by name alone', () => {
    fc.assert(
      fc.property(fc.array(verb), fc.array(verb), verb, (reads, writes, name) => {
        expect(tokenAllows({ reads, writes }, { kind: 'write', name })).toBe(writes.includes(name))
        expect(tokenAllows({ reads, writes }, { kind: 'read', name })).toBe(reads.includes(name))
        expect(tokenAllows({ reads: null, writes: [] }, { kind: 'read', name })).toBe(true)
        expect(tokenAllows({ reads: [], writes: null }, { kind: 'write', name })).toBe(true)
      }),
    )
    const hook = { kind: 'write', name: 'webhook.create' } as const
    expect(tokenAllows({ reads: null, writes: ['webhook.create'] }, hook)).toBe(true)
    expect(tokenAllows({ reads: null, writes: ['webhook.switch'] }, hook)).toBe(false)
    expect(grantable(hook)).toBe(true)
    expect(grantable({ kind: 'write', name: 'token.create' })).toBe(false)
    for (const name of [
      'token.create',
      'session.close',
      'feed.open',
      'webhook.create',
      'setup.administrator',
    ])
      expect(tokenAllows({ reads: null, writes: null }, { kind: 'write', name })).toBe(false)
  })
})

describe('addresses that a message may not go to', () => {
  test.each([
    ['127.0.0.1', true],
    ['127.255.255.254', true],
    ['0.0.0.0', true],
    ['169.254.169.254', true],
    ['169.253.1.1', false],
    ['224.0.0.1', true],
    ['10.1.2.3', false],
    ['192.168.1.10', false],
    ['203.0.113.7', false],
    ['::1', true],
    ['::', true],
    ['[::1]', true],
    ['fe80::1', true],
    ['fe80::1%eth0', true],
    ['febf::1', true],
    ['fec0::1', false],
    ['ff02::1', true],
    ['::ffff:127.0.0.1', true],
    ['::ffff:7f00:1', true],
    ['::ffff:10.0.0.1', false],
    ['2001:db8::1', false],
  ])('%s: %s', (address, local) => {
    expect(isLocalAddress(address)).toBe(local)
  })

  test('no loopback gets through, however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), rest => {
        const [b, c, d] = [rest >> 16, (rest >> 8) & 255, rest & 255]
        expect(isLocalAddress(`127.${b}.${c}.${d}`)).toBe(true)
        const hex = `${(0x7f00 | b).toString(16)}:${((c << 8) | d).toString(16)}`
        expect(isLocalAddress(`::ffff:${hex}`)).toBe(true)
      }),
    )
  })
})

test('attempts come further and further apart, and end', () => {
  const waits = [1, 2, 3, 4, 5, 6].map(attempts => retryAfter(attempts) ?? 0)
  expect(waits).toEqual([...waits].sort((a, b) => a - b))
  expect(retryAfter(7)).toBeNull()
})
