import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useSubject } from '../../api/index.ts'
import { type Upload, uploads } from './queue/uploads.ts'

let listening = false

/** Once for the page: the line comes back, and what waits goes. */
const listen = (): void => {
  if (listening) return
  listening = true
  addEventListener('online', () => uploads.retry())
}

/** The files of the signed-in person on their way to one duty, told apart by section where one is given. */
export const useWaitingUploads = (
  campaignId: number,
  assignmentId: number,
  onDone: (upload: Upload) => void,
) => {
  const { person } = useSubject()
  const all = useSyncExternalStore(uploads.subscribe, uploads.all)
  useEffect(() => {
    listen()
    void uploads.resume(person.id)
  }, [person.id])
  useEffect(
    () =>
      uploads.onDone(upload => {
        if (upload.assignmentId === assignmentId) onDone(upload)
      }),
    [assignmentId, onDone],
  )
  const own = useMemo(
    () => all.filter(each => each.campaignId === campaignId && each.assignmentId === assignmentId),
    [all, campaignId, assignmentId],
  )
  return { own, add: uploads.add, cancel: uploads.cancel, retry: uploads.retry, personId: person.id }
}
