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

/** The files of the signed-in person on their way to one duty, or to what is said beside it. */
export const useWaitingUploads = (
  { campaignId, assignmentId, about }: { campaignId: number; assignmentId: number; about: string | null },
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
        if (upload.assignmentId === assignmentId && (upload.about ?? null) === about) onDone(upload)
      }),
    [assignmentId, about, onDone],
  )
  const own = useMemo(
    () =>
      all.filter(
        each =>
          each.campaignId === campaignId &&
          each.assignmentId === assignmentId &&
          (each.about ?? null) === about,
      ),
    [all, campaignId, assignmentId, about],
  )
  return { own, add: uploads.add, cancel: uploads.cancel, retry: uploads.retry, personId: person.id }
}
