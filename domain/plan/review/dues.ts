import type { Duty } from './obligation.ts'

export type Dated = Pick<Duty, 'start' | 'end' | 'dueOn' | 'dueText' | 'dueRelation'>

/** The first duty of each different due date that they state, in the order of the text; with more than one, a person chooses. */
export const differingDues = <Each extends Dated>(duties: readonly Each[]): Each[] => {
  const stated = new Map<string, Each>()
  for (const duty of inOrder(duties)) {
    const key = dueKey(duty)
    if (key !== null && !stated.has(key)) stated.set(key, duty)
  }
  return [...stated.values()]
}

/** “Before the 15th” and “on the 15th” are two dates: the last day is another. */
const dueKey = ({ dueOn, dueText, dueRelation }: Dated): string | null =>
  dueOn === null
    ? (dueText?.toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim() ?? null)
    : `${dueOn} ${dueRelation}`

/** In the order of the text. */
export const inOrder = <Each extends { readonly start: number }>(duties: readonly Each[]): Each[] =>
  [...duties].sort((a, b) => a.start - b.start)
