/** What a file beside a duty belongs to, in the words of `attachment.about`. */
export type FileOf =
  /** The difficulty that the person is writing. */
  | { readonly of: 'question'; readonly obstacleId: null }
  | { readonly of: 'raised' | 'answer' | 'answered'; readonly obstacleId: number }

/** Where files lie while a difficulty is written. */
export const besideNew = 'obstacle:new'

/** Where files lie while its answer is written. */
export const besideAnswer = (obstacleId: number): string => `obstacle:${obstacleId}`

export const besideRaised = (obstacleId: number): string => `obstacle:${obstacleId}:raised`

export const besideAnswered = (obstacleId: number): string => `obstacle:${obstacleId}:answered`

/** Null where it belongs to something else. */
export const fileOf = (about: string): FileOf | null => {
  if (about === besideNew) return { of: 'question', obstacleId: null }
  const found = /^obstacle:(\d+)(?::(raised|answered))?$/.exec(about)
  if (found === null) return null
  const said = found[2]
  return {
    of: said === 'raised' || said === 'answered' ? said : 'answer',
    obstacleId: Number(found[1]),
  }
}
