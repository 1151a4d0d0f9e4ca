import { obstacleProblems } from '../../domain/obstacle/index.ts'
import type { Reader } from '../db/database.ts'
import { obstacleById, type StoredObstacle } from './queries.ts'

export interface Which {
  readonly campaignId: number
  readonly obstacleId: number
}

export const obstacleOr404 = async (
  db: Reader,
  { campaignId, obstacleId }: Which,
): Promise<StoredObstacle> => {
  const obstacle = await obstacleById(db, campaignId, obstacleId)
  if (obstacle === undefined) throw obstacleProblems.notFound()
  return obstacle
}
