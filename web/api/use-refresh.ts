import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { refreshSteps } from './refresh.ts'

/** Asks again for what is shown of a step, where something other than a write or its event says that it changed. */
export const useRefresh = (): ((step: string) => void) => {
  const client = useQueryClient()
  return useCallback(step => void refreshSteps(client, [step]), [client])
}
