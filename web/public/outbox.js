// Woken by the browser when the line is back while no page is open: sends the reports that wait on this machine, in
// order and under the keys they were given, as web/report/outbox/replay.ts does in a page. What it cannot settle
// (a refusal, a colleague's change, files still to be sent) stays for the page.
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

const drop = async reportId => {
  const database = await open('tongket.draft.reports')
  await asked(database.transaction('waiting', 'readwrite').objectStore('waiting').delete(reportId))
  database.close()
}

const send = async ({ name, input, key }) => {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(input),
  })
  // No line in the end: the browser wakes this worker again later.
  if (response.status >= 500) throw new Error(String(response.status))
  if (!response.ok) return false
  const output = await response.json()
  return !(Array.isArray(output.conflicts) && output.conflicts.length > 0)
}

const sendAll = async () => {
  const files = await rowsOf('tongket.draft.attachments', 'files')
  for (const report of await rowsOf('tongket.draft.reports', 'waiting')) {
    const waits = files.some(file => file.assignmentId === report.assignmentId)
    if (waits || report.refusal !== null) continue
    let settled = true
    for (const write of report.writes) {
      settled = await send(write)
      if (!settled) break
    }
    if (settled) await drop(report.reportId)
  }
}

self.addEventListener('sync', event => {
  if (event.tag === 'tongket.outbox')
    event.waitUntil(
      navigator.locks.request('tongket.outbox', { ifAvailable: true }, lock => lock && sendAll()),
    )
})
