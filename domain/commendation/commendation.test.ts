import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type DossierAct,
  type DossierState,
  type DossierToSend,
  dossierStateNames,
  dossierStateOf,
  fits,
  isRecommended,
  lackingIn,
  type NomineeState,
  nomineeStateNames,
  nomineeStateOf,
  speaksOfCommendation,
  type TurnName,
  turnNames,
  votersOn,
} from './index.ts'

const ballots = fc.record({
  inFavour: fc.nat(200),
  against: fc.nat(200),
  absent: fc.nat(200),
})
const threshold = fc.integer({ min: 50, max: 100 })
const turns = fc.array(fc.constantFrom<TurnName>(...turnNames), { maxLength: 12 })
const nominees = fc.array(fc.constantFrom<NomineeState>(...nomineeStateNames), { maxLength: 6 })

describe('the vote on a nominee', () => {
  test.each([
    [8, 2, 0, true],
    [7, 3, 0, false],
    [8, 0, 3, false],
    [0, 0, 0, false],
  ])('of %i for, %i against and %i absent reaches 80%%: %s', (inFavour, against, absent, reached) => {
    expect(isRecommended({ inFavour, against, absent }, 80)).toBe(reached)
  })

  test('is never lost by one more in favour, nor won by one more against or absent', () => {
    fc.assert(
      fc.property(ballots, threshold, (vote, least) => {
        const won = isRecommended(vote, least)
        const more = isRecommended({ ...vote, inFavour: vote.inFavour + 1 }, least)
        const against = isRecommended({ ...vote, against: vote.against + 1 }, least)
        const absent = isRecommended({ ...vote, absent: vote.absent + 1 }, least)
        return (!won || more) && (won || (!against && !absent))
      }),
    )
  })

  test('is exact: what reaches the threshold is at least that share, without rounding', () => {
    fc.assert(
      fc.property(ballots, threshold, ({ inFavour, against, absent }, least) => {
        const all = BigInt(inFavour + against + absent)
        const reached = inFavour > 0 && BigInt(inFavour) * 100n >= BigInt(least) * all
        return isRecommended({ inFavour, against, absent }, least) === reached
      }),
    )
  })

  test('leaves members of the nominating unit, and of units below it, out of the council', () => {
    const path = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(fc.record({ path })), fc.integer({ min: 1, max: 9 }), (members, unitId) => {
        const own = members.filter(member => member.path.includes(unitId)).length
        return votersOn(members, unitId) === members.length - own
      }),
    )
  })
})

describe('a nominee', () => {
  test('is what the chairman decided, whatever the vote was', () => {
    fc.assert(
      fc.property(fc.option(ballots), fc.boolean(), threshold, (vote, granted, least) => {
        return nomineeStateOf({ vote, granted }, least) === (granted ? 'awarded' : 'declined')
      }),
    )
    expect(nomineeStateOf({ vote: null, granted: null }, 80)).toBe('pending')
  })
})

/** What each act leaves behind, where it fits. */
const turnOf: Partial<Record<DossierAct, TurnName>> = {
  submit: 'submitted',
  accept: 'accepted',
  giveBack: 'returned',
  vote: 'voted',
}

describe('a dossier', () => {
  test('is in one of its states, whatever has happened to it', () => {
    fc.assert(
      fc.property(turns, nominees, (what, states) =>
        dossierStateNames.includes(dossierStateOf(what, states)),
      ),
    )
  })

  test('is moved only by being submitted, returned or accepted; votes and decisions speak through nominees', () => {
    fc.assert(
      fc.property(turns, nominees, (what, states) => {
        const moving = what.filter(turn => ['submitted', 'returned', 'accepted'].includes(turn))
        return dossierStateOf(what, states) === dossierStateOf(moving, states)
      }),
    )
  })

  test('is decided exactly when it was accepted and nothing of it is open', () => {
    fc.assert(
      fc.property(turns, nominees, (what, states) => {
        const open = states.some(state => state === 'pending' || state === 'recommended')
        const accepted = ['accepted', 'voted', 'decided'].includes(dossierStateOf(what, states))
        const decided = dossierStateOf(what, states) === 'decided'
        return decided === (accepted && states.length > 0 && !open)
      }),
    )
  })

  test('once its nominees have been voted on cannot be written in, submitted or returned any more', () => {
    for (const state of ['voted', 'decided'] satisfies DossierState[])
      for (const act of ['edit', 'submit', 'accept', 'giveBack'] satisfies DossierAct[])
        expect(fits(act, state)).toBe(false)
  })

  test('on every way of acts that fit is accepted only after it was submitted, and returned only from there', () => {
    const ways = fc.array(fc.constantFrom<DossierAct>('submit', 'accept', 'giveBack', 'vote'), {
      maxLength: 15,
    })
    fc.assert(
      fc.property(ways, way => {
        const done: TurnName[] = []
        for (const act of way) {
          const turn = turnOf[act]
          if (turn !== undefined && fits(act, dossierStateOf(done, ['pending']))) done.push(turn)
        }
        return done.every((turn, at) => {
          const before = done.slice(0, at).findLast(each => each !== 'voted')
          if (turn === 'submitted') return before === undefined || before === 'returned'
          return turn === 'accepted'
            ? before === 'submitted'
            : before === 'submitted' || before === 'accepted'
        })
      }),
    )
  })
})

const person = {
  id: 7,
  kind: 'individual',
  name: 'Ông Nguyễn Văn Mẫu',
  position: 'Trưởng thôn',
  workUnit: 'Thôn Đồi Thông',
  achievement: 'Giữ vườn ươm của thôn năm năm liền, hướng dẫn từng nhà cách trồng, cách giữ cây.',
} as const
const paper = (
  part: 'submission' | 'achievement' | 'minutes' | 'summary',
  nomineeId: number | null = null,
) => ({
  part,
  nomineeId,
  confirmedBy: part === 'achievement' ? 'Chủ tịch UBND huyện' : '',
  fine: null,
})
const whole = [paper('submission'), paper('minutes'), paper('achievement', 7)]
const pathsOf = (simplified: boolean, papers: DossierToSend['papers']) =>
  lackingIn({ simplified, nominees: [person], papers }).map(({ path }) => path)

describe('what a dossier lacks', () => {
  test('is nothing where every part is there; simplified it needs the two papers of the whole', () => {
    expect(pathsOf(false, whole)).toEqual([])
    expect(pathsOf(true, [paper('submission'), paper('summary')])).toEqual([])
    expect(pathsOf(true, whole)).toEqual(['paper.summary'])
  })

  test('is told all at once, each with its place', () => {
    expect(pathsOf(false, [])).toEqual(['paper.submission', 'paper.minutes', 'paper.achievement.7'])
    expect(lackingIn({ simplified: true, nominees: [], papers: [] }).map(({ path }) => path)).toEqual([
      'nominees',
      'paper.submission',
      'paper.summary',
    ])
    const bare = { ...person, position: '', workUnit: ' ', achievement: 'Tốt.' }
    expect(
      lackingIn({ simplified: false, nominees: [bare], papers: whole }).map(({ what }) => what.vi),
    ).toEqual([
      'chức vụ: Ông Nguyễn Văn Mẫu',
      'đơn vị công tác hoặc cơ quan chủ quản: Ông Nguyễn Văn Mẫu',
      'tóm tắt thành tích (ít nhất 50 ký tự): Ông Nguyễn Văn Mẫu',
    ])
  })

  test('includes the confirmation of the head of the unit', () => {
    const unconfirmed = whole.map(each => ({ ...each, confirmedBy: '' }))
    expect(pathsOf(false, unconfirmed)).toEqual(['paper.achievement.7'])
  })

  test('includes what the board found not in order, until it is put anew', () => {
    const found = whole.map(each => ({ ...each, fine: each.part !== 'minutes' }))
    expect(pathsOf(false, found)).toEqual(['paper.minutes'])
  })
})

test('clauses that speak of commendation are known by their words, decomposed letters too', () => {
  expect(speaksOfCommendation('Đề nghị UBND tỉnh xét, tặng Bằng khen cho các tập thể')).toBe(true)
  expect(speaksOfCommendation('đề xuất các cấp khen thưởng'.normalize('NFD'))).toBe(true)
  expect(speaksOfCommendation('Thẩm định dự toán kinh phí')).toBe(false)
})
