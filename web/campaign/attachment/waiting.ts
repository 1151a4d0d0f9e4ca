/**
 * Do files chosen for this duty, or for what is said beside it, still wait on this machine? What belongs together is
 * not handed in without them.
 */
export const attachmentsWait = async (
  personId: number,
  assignmentId: number,
  about: string | null = null,
): Promise<boolean> => {
  const { waitingOf } = await import('./queue/store.ts')
  return (await waitingOf(personId)).some(
    file => file.assignmentId === assignmentId && (file.about ?? null) === about,
  )
}

/** The names of all files of a person that the server does not hold whole yet. */
export const waitingFileNames = async (personId: number): Promise<readonly string[]> => {
  const { waitingOf } = await import('./queue/store.ts')
  return (await waitingOf(personId)).map(({ name }) => name)
}

/** Sends the files of a person that earlier pages left behind; resolves when they are sent or the line is down. */
export const sendWaitingFiles = async (personId: number): Promise<void> => {
  const { uploads } = await import('./queue/uploads.ts')
  await uploads.resume(personId)
}

/** Keeps a picture on this machine under a name that a text can use at once, and sends it when there is a line. */
export const keepPicture = async (
  place: { personId: number; campaignId: number; assignmentId: number; section: string; kind: string },
  file: File,
  uploadId: string,
): Promise<void> => {
  const { uploads } = await import('./queue/uploads.ts')
  await uploads.add(place, file, uploadId)
}

/** Has at hand what a picture needs before the line can drop; rejects where it is down already. */
export const preparePictures = async (): Promise<void> => {
  await Promise.all([import('./queue/uploads.ts'), import('./attached-picture.tsx')])
}
