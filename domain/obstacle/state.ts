import type { Bilingual } from '../shared/index.ts'

/**
 * The life of a difficulty: raised with the unit that the plan names, forwarded to whoever can tell, then answered;
 * or taken back by the unit that raised it while nobody has answered. What is answered stays.
 */
export const obstacleStates = {
  raised: { vi: 'Chờ trả lời', en: 'Awaiting an answer' },
  forwarded: { vi: 'Đã chuyển, chờ trả lời', en: 'Forwarded, awaiting an answer' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
} as const satisfies Record<string, Bilingual>

export type ObstacleState = keyof typeof obstacleStates
export const obstacleStateNames = Object.keys(obstacleStates) as [ObstacleState, ...ObstacleState[]]

/** Whether somebody still has to say something. */
export const isWaiting = (state: ObstacleState): boolean => state === 'raised' || state === 'forwarded'
