import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containerSize, containerTime, directory, localHeader, readLocalHeader } from './container.ts'

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const time = containerTime('2023-04-05T02:00:00Z')

describe('the container', () => {
  it('bears the clock of Asia/Ho_Chi_Minh, to two seconds', () => {
    const told = containerTime('2023-04-05T17:30:21Z')
    const [date, clock] = [Math.floor(told / 0x10000), told % 0x10000]
    expect([1980 + (date >> 9), (date >> 5) & 15, date & 31]).toEqual([2023, 4, 6])
    expect([clock >> 11, (clock >> 5) & 63, (clock & 31) * 2]).toEqual([0, 30, 20])
  })

  it('reads its own headers back', () => {
    const word = fc.integer({ min: 0, max: 0xffffffff })
    fc.assert(
      fc.property(word, word, fc.stringMatching(/^[a-z0-9/.-]{1,60}$/), (size, crc, path) => {
        const header = localHeader({ path, size, crc }, time)
        expect(readLocalHeader(header)).toEqual({ size, crc, time, name: path.length })
      }),
    )
  })

  it('goes on past 4 GB as ZIP64: the offset in its own field, the end record before the old one', () => {
    const entries = [1, 2, 3].map(at => ({ path: `${at}`, size: 0xfffffff0, crc: 0 }))
    const list = directory(entries, time)
    const one = 46 + 1
    const offset = 0xfffffff0 + 31
    const second = view(list.subarray(one))
    expect([second.getUint32(42, true), second.getUint16(30, true)]).toEqual([0xffffffff, 12])
    expect([second.getUint16(47, true), second.getUint16(49, true)]).toEqual([1, 8])
    expect(second.getBigUint64(51, true)).toBe(BigInt(offset))
    const end = view(list.subarray(one + 2 * (one + 12)))
    const size = one + 2 * (one + 12)
    expect(end.getUint32(0, true)).toBe(0x06064b50)
    expect([end.getBigUint64(32, true), end.getBigUint64(40, true)]).toEqual([3n, BigInt(size)])
    expect(end.getBigUint64(48, true)).toBe(BigInt(3 * offset))
    expect(end.getUint32(56, true)).toBe(0x07064b50)
    expect(end.getBigUint64(64, true)).toBe(BigInt(3 * offset + size))
    expect(end.getUint32(76, true)).toBe(0x06054b50)
    expect(containerSize(entries, time)).toBe(3 * offset + list.length)
  })

  it('counts more than 65,535 entries as ZIP64 too', () => {
    const entries = Array.from({ length: 65_536 }, (_, at) => ({ path: `${at}`, size: 1, crc: 0 }))
    const list = directory(entries, time)
    const end = view(list.subarray(list.length - 98))
    expect([end.getUint32(0, true), end.getBigUint64(32, true)]).toEqual([0x06064b50, 65_536n])
    expect(view(list.subarray(list.length - 22)).getUint16(10, true)).toBe(0xffff)
  })
})
