import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  boundUnits,
  type DirectoryInput,
  directoryOf,
  partiesOf,
  type ResolvableUnit,
  resolveParty,
} from './index.ts'

const top = 1
const units: ResolvableUnit[] = []
const add = (
  kind: ResolvableUnit['kind'],
  level: ResolvableUnit['level'],
  fullName: string,
  parentId: number | null = top,
  shortName: string | null = null,
) => {
  const id = units.length + 1
  units.push({ id, kind, level, name: fullName, fullName, shortName, parentId })
  return id
}

add('area', 'province', 'Tỉnh Sông Lam', null)
const city = add('area', 'district', 'Thành phố Bến Xuân')
const town = add('area', 'district', 'Thị xã Cửa Nam')
const upper = add('area', 'district', 'Huyện Núi Xanh')
const lower = add('area', 'district', 'Huyện Đồng Bằng')
const ward = add('area', 'commune', 'Phường Trung Tâm', city)
const commune = add('area', 'commune', 'Xã Tân Lập', upper)
add('area', 'commune', 'Xã Hòa Bình', upper)
add('area', 'commune', 'Xã Hòa Bình', lower)
const police = add('police', 'province', 'Công an tỉnh Sông Lam')
const front = add('front', 'province', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh')
const farmers = add('association', 'province', 'Hội Nông dân tỉnh')
const youth = add('association', 'province', 'Tỉnh Đoàn Sông Lam')
const finance = add('department', 'province', 'Sở Tài chính')
const media = add('department', 'province', 'Sở Thông tin và Truyền thông', top, 'Sở TT&TT')
const labour = add('department', 'province', 'Sở Lao động - Thương binh và Xã hội')
const merit = add('board', 'province', 'Ban Thi đua - Khen thưởng tỉnh')
const radio = add('press', 'province', 'Đài Phát thanh - Truyền hình tỉnh')
const paper = add('press', 'province', 'Báo Sông Lam')

const districts = [city, town, upper, lower]
const input: DirectoryInput = {
  units,
  groups: [],
  abbreviations: [{ short: 'STC', long: 'Sở Tài chính' }],
  areaId: top,
  text: 'Công an tỉnh (Cơ quan Thường trực Ban Chỉ đạo tỉnh) theo dõi.',
}
const directory = directoryOf(input)
const idsOf = (phrase: string, where = directory) =>
  [...resolveParty(phrase, where).unitIds].sort((a, b) => a - b)

describe('areas of a level', () => {
  test.each([
    'UBND các huyện, thành phố, thị xã',
    'Các huyện, thành phố, thị xã',
    'UBND các huyện, thành, thị',
    'Ủy ban nhân dân các huyện, thị xã, thành phố',
    'Chủ tịch UBND các huyện, thành phố, thị xã',
    'Mỗi địa phương',
    'Các địa phương',
    'UBND cấp huyện',
    '4 huyện, thành phố, thị xã',
  ])('%s', phrase => expect(idsOf(phrase)).toEqual(districts))

  test('of one type only, where the words name one', () => {
    expect(idsOf('UBND các huyện')).toEqual([upper, lower])
    expect(idsOf('UBND các xã, phường, thị trấn')).toHaveLength(4)
  })

  test('a plan of a district speaks of its own communes', () => {
    const own = directoryOf({ ...input, areaId: upper })
    expect(idsOf('UBND các xã, thị trấn', own)).toEqual([commune, commune + 1])
  })
})

describe('one unit by its name', () => {
  test.each<[string, number]>([
    ['UBND tỉnh', top],
    ['Chủ tịch UBND tỉnh', top],
    ['UBND huyện Núi Xanh', upper],
    ['thành phố Bến Xuân', city],
    ['phường Trung Tâm', ward],
    ['Công an tỉnh', police],
    ['Công an tỉnh Sông Lam (Cơ quan Thường trực Ban Chỉ đạo tỉnh)', police],
    ['Cơ quan Thường trực Ban Chỉ đạo tỉnh', police],
    ['Ủy ban MTTQ Việt Nam tỉnh', front],
    ['Ban Thường trực UBMTTQVN tỉnh', front],
    ['Sở TT&TT', media],
    ['Sở LĐ-TB&XH', labour],
    ['Giám đốc Sở Tài chính', finance],
    ['STC', finance],
    ['Đài PT-TH tỉnh', radio],
    ['Đoàn TNCS Hồ Chí Minh tỉnh', youth],
    ['Ban TĐ-KT', merit],
  ])('%s', (phrase, unit) =>
    expect(resolveParty(phrase, directory)).toMatchObject({ unitIds: [unit], open: [] }),
  )
})

describe('many bodies', () => {
  test('lists, one name or several', () => {
    expect(idsOf('Sở Thông tin và Truyền thông, Đài Phát thanh - Truyền hình tỉnh, Báo Sông Lam')).toEqual([
      media,
      radio,
      paper,
    ])
    expect(idsOf('các Sở: Tài chính, Thông tin và Truyền thông')).toEqual([finance, media])
    expect(idsOf('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên')).toEqual([
      front,
      farmers,
      youth,
    ])
    expect(idsOf('Sở Tài chính và UBND các huyện, thành phố, thị xã')).toEqual([...districts, finance])
  })

  test('of kinds; members of a committee by a list that a person kept, else by kind and less sure', () => {
    const members = 'Các sở, ban, ngành là thành viên Ban Chỉ đạo phòng, chống tội phạm tỉnh'
    const guessed = resolveParty(members, directory)
    expect(guessed.unitIds).toEqual(expect.arrayContaining([police, finance, media, labour, merit]))
    expect(guessed.unitIds).not.toContain(farmers)
    const groups = [{ name: 'Thành viên Ban Chỉ đạo phòng, chống tội phạm tỉnh', unitIds: [finance, police] }]
    const known = resolveParty(members, directoryOf({ ...input, groups }))
    expect(known).toMatchObject({ unitIds: [finance, police], how: 'group' })
    expect(known.confidence).toBeGreaterThan(guessed.confidence)
  })
})

describe('what the words do not say stays open', () => {
  test.each([
    'Công an các huyện, thành phố, thị xã',
    'các cơ quan có liên quan',
    'Các huyện miền núi',
    'UBND xã Hòa Bình',
    'Bộ Công an',
    'Vụ Pháp chế',
    'các tổ chức thành viên cấp huyện',
  ])('%s', phrase =>
    expect(resolveParty(phrase, directory)).toMatchObject({ unitIds: [], how: 'none', open: [phrase] }),
  )

  test('of a list, only the words that nobody knows', () => {
    expect(resolveParty('Sở Tài chính, Vụ Pháp chế và Công an tỉnh', directory)).toMatchObject({
      unitIds: [finance, police],
      open: ['Vụ Pháp chế'],
      confidence: 0.4,
    })
  })
})

describe('laws', () => {
  const word = fc.constantFrom(
    'UBND',
    'các',
    'huyện',
    'Sở',
    'Tài chính',
    'và',
    ',',
    '(',
    ')',
    'tỉnh',
    'Công an',
    'xã',
    ';',
    '***',
    '',
  )
  const phrase = fc.array(word, { maxLength: 12 }).map(words => words.join(' '))

  test('only units of the directory, each once; nothing known and nothing open never come together', () => {
    fc.assert(
      fc.property(phrase, words => {
        const { unitIds, open, how } = resolveParty(words, directory)
        expect(new Set(unitIds).size).toBe(unitIds.length)
        expect(unitIds.every(id => id >= 1 && id <= units.length)).toBe(true)
        expect(unitIds.length + open.length).toBeGreaterThan(0)
        expect(how === 'none').toBe(unitIds.length === 0)
      }),
    )
  })

  test('without units everything is open', () => {
    const empty = directoryOf({ ...input, units: [], areaId: null })
    fc.assert(fc.property(phrase, words => resolveParty(words, empty).unitIds.length === 0))
  })
})

describe('the parties of a duty', () => {
  const duty = { role: 'lead' as const, assignees: ['Công an tỉnh'], coordinators: ['các sở, ban, ngành'] }

  test('whoever leads does not also co-ordinate', () => {
    const bound = boundUnits(partiesOf(duty, directory))
    expect(bound.filter(each => each.unitId === police)).toEqual([
      { unitId: police, role: 'lead', phrase: 'Công an tỉnh' },
    ])
  })

  test('what a person settled is kept, the rest is read again', () => {
    const settled = partiesOf(duty, directory).map(party =>
      party.role === 'lead' ? { ...party, unitIds: [finance], how: 'person' as const } : party,
    )
    const again = partiesOf(duty, directoryOf({ ...input, units: [] }), settled)
    expect(again.map(party => party.unitIds)).toEqual([[finance], []])
  })
})
