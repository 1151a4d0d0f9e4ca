import { folded } from '../../../domain/shared/vietnamese/index.ts'

/** Does the text hold every typed word, in any order, accents or not? */
export const matches = (text: string, typed: string): boolean => {
  const within = folded(text)
  return folded(typed)
    .split(' ')
    .every(word => within.includes(word))
}
