// Woken by the browser when the line is back while no page is open: sends the files and then the reports that wait on
// this machine for whoever is signed in, in order and under the keys they were given, as web/report/outbox/replay.ts
// does in a page. What it cannot settle (a refusal, a colleague's change) stays for the page.
const open = name =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const asked = request =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const rowsOf = async (name, store) => {
  const database = await open(name)
  try {
    if (!database.objectStoreNames.contains(store)) return []
    return await asked(database.transaction(store).objectStore(store).getAll())
  } finally {
    database.close()
  }
}

const drop = async (name, store, key) => {
  const database = await open(name)
  await asked(database.transaction(store, 'readwrite').objectStore(store).delete(key))
  database.close()
}

/** What the server answers; null where it refuses. Throws where there is no line in the end: it is tried again later. */
const post = async (address, type, key, body) => {
  const response = await fetch(`/api/${address}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': type, 'idempotency-key': key },
    body,
  })
  if (response.status >= 500 || response.status === 429) throw new Error(String(response.status))
  return response.ok ? await response.json() : null
}

const write = (name, input, key) => post(name, 'application/json', key, JSON.stringify(input))

const send = async ({ name, input, key }) => {
  const output = await write(name, input, key)
  return output !== null && !(Array.isArray(output.conflicts) && output.conflicts.length > 0)
}

/** Whose session this browser keeps: what another one wrote on the same machine never goes under this name. */
const readPersonId = async () => {
  const response = await fetch('/api/session.read', { credentials: 'same-origin' })
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()).person?.id ?? null
}

const pieceLength = 131_072

/** One file from wherever the server says it stopped; true where the server holds it whole now. */
const sendFile = async ({ bytes, personId: _, chosenAt: __, ...file }) => {
  const begun = await write('attachment.begin', file, crypto.randomUUID())
  if (begun === null) return false
  const { attachmentId, kept } = begun
  const { campaignId, size } = file
  let { received } = begun
  while (!kept && received < size) {
    const address = `attachment.send?campaignId=${campaignId}&attachmentId=${attachmentId}&offset=${received}`
    const piece = bytes.slice(received, received + pieceLength)
    const answer = await post(address, 'application/octet-stream', crypto.randomUUID(), piece)
    if (answer === null) return false
    received = answer.received
  }
  return (
    kept || (await write('attachment.finish', { campaignId, attachmentId }, crypto.randomUUID())) !== null
  )
}

const sendFiles = async own => {
  for (const file of await rowsOf('tongket.draft.attachments', 'files')) {
    if (file.personId === own && (await sendFile(file)))
      await drop('tongket.draft.attachments', 'files', file.uploadId)
  }
}

const sendAll = async () => {
  const own = await readPersonId()
  if (own === null) return
  await navigator.locks.request('tongket.attachments', { ifAvailable: true }, lock => lock && sendFiles(own))
  const files = await rowsOf('tongket.draft.attachments', 'files')
  for (const report of await rowsOf('tongket.draft.reports', 'waiting')) {
    const waits = files.some(file => file.personId === own && file.assignmentId === report.assignmentId)
    if (report.personId !== own || waits || report.refusal !== null) continue
    let settled = true
    for (const write of report.writes) {
      settled = await send(write)
      if (!settled) break
    }
    if (settled) await drop('tongket.draft.reports', 'waiting', report.reportId)
  }
}

self.addEventListener('sync', event => {
  if (event.tag === 'tongket.outbox')
    event.waitUntil(
      navigator.locks.request('tongket.outbox', { ifAvailable: true }, lock => lock && sendAll()),
    )
})
