import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { type Colleague, presence } from './presence.ts'
import { useSubject } from './subject.ts'

/** Stands at a place (`report:12`) and a spot in it while mounted; who else is there now, each person once a spot. */
export const usePresence = (place: string, spot: string): readonly Colleague[] => {
  const { person } = useSubject()
  const people = useSyncExternalStore(presence.subscribe, presence.people)
  useEffect(() => presence.stand({ place, spot }), [place, spot])
  useEffect(() => () => presence.leave(), [])
  return useMemo(() => {
    const others = people.filter(({ personId }) => personId !== person.id)
    return [...new Map(others.map(each => [`${each.personId} ${each.spot}`, each])).values()]
  }, [people, person.id])
}
