import { levels } from '../../../domain/org/index.ts'
import { addDays } from '../../../domain/shared/calendar/index.ts'
import { useFormat, useSay, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import type { Moment, Related, State } from './life.ts'
import { lifeTexts } from './texts.ts'

/** From its first day to its last, the last being the one before the next state begins. */
export const usePeriod = () => {
  const w = useTexts(lifeTexts)
  const format = useFormat()
  return ({ from, to }: Pick<State, 'from' | 'to'>): string => {
    const first = from === null ? '' : format.day(from)
    const last = to === null ? '' : format.day(addDays(to, -1))
    if (from === null) return to === null ? w('always') : w('until', { day: last })
    return to === null ? w('since', { day: first }) : `${first} – ${last}`
  }
}

/** What else holds of a state than its name and its days. */
export const useStateWords = () => {
  const t = useTexts(texts)
  const say = useSay()
  return ({ level, code, parentName }: State): string =>
    [
      parentName === null ? '' : t('unit.under', { parent: parentName }),
      say(levels[level]),
      code === null ? '' : t('tree.code', { code }),
    ]
      .filter(Boolean)
      .join(' · ')
}

const eventKinds = ['merge', 'split', 'rename', 'move', 'upgrade', 'abolish'] as const

/** What a day brought, in one line. */
export const useMomentTitle = () => {
  const t = useTexts(texts)
  const w = useTexts(lifeTexts)
  const changed = ({ before, after }: { before: State; after: State }): string => {
    if (before.level !== after.level) return w('raised')
    if (before.fullName !== after.fullName)
      return w('renamed', { before: before.fullName, after: after.fullName })
    if (before.parentId !== after.parentId && after.parentName !== null)
      return w('moved', { parent: after.parentName })
    return w('changed')
  }
  const bare = ({ before, after, events }: Moment): string => {
    if (after !== null) return w('begins')
    if (before !== null) return t('unit.ended')
    const kind = eventKinds.find(each => events.some(event => event.kind === each))
    return kind === undefined ? w('changed') : t(`kinds.${kind}`)
  }
  return (moment: Moment, unitId: number): string => {
    const { before, after, came } = moment
    const went = moment.went.filter(each => each.unitId !== unitId)
    if (before !== null && after !== null) return changed({ before, after })
    if (came.length > 0) return w(after === null ? 'took' : 'formed', { count: came.length })
    if (went.length > 0) {
      if (before === null) return w('gave', { count: went.length })
      return w(went.length === 1 ? 'joined' : 'divided', { count: went.length })
    }
    return bare(moment)
  }
}

/** Which part of the older unit the younger one took: all of it, so much of it, or nobody has said. */
export const useShareWords = () => {
  const t = useTexts(texts)
  const w = useTexts(lifeTexts)
  const format = useFormat()
  return ({ share }: Related, kept: boolean): string => {
    if (share === '1') return t('unit.whole')
    if (share === null) return w('partUnknown')
    const [weight = 0, weightOf = 1] = share.split('/').map(Number)
    const percent = format.number(Math.round((weight / weightOf) * 1000) / 10)
    return w(kept ? 'kept' : 'part', { percent })
  }
}
