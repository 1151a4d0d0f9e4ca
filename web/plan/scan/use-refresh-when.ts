import { useEffect, useRef } from 'react'
import { useRefresh } from '../../api/index.ts'

/** Asks again for a step's reads whenever `mark` changes: a scan that is read becomes a plan by itself. */
export const useRefreshWhen = (step: string, mark: string): void => {
  const refresh = useRefresh()
  const seen = useRef(mark)
  useEffect(() => {
    if (seen.current === mark) return
    seen.current = mark
    refresh(step)
  }, [refresh, step, mark])
}
