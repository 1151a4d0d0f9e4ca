// Woken by the browser's push service, with no page open: shows what the server says, and leads to it on a click.
const pathOf = path => (typeof path === 'string' && /^\/(?!\/)/.test(path) ? path : '/thong-bao')

const saidBy = event => {
  try {
    return event.data.json()
  } catch {
    // A browser withdraws the leave to push from whoever is woken and shows nothing.
    return {}
  }
}

self.addEventListener('push', event => {
  const { title = 'Tổng Kết', body = '', path, tag = 'tong-ket' } = saidBy(event)
  const shown = {
    body,
    tag,
    lang: 'vi',
    icon: '/icon-192.png',
    badge: '/icon-192.png',
    data: { path: pathOf(path) },
  }
  event.waitUntil(self.registration.showNotification(title, shown))
})

const show = async path => {
  const pages = await self.clients.matchAll({ type: 'window' })
  const page = pages.find(({ focused }) => focused) ?? pages[0]
  if (page === undefined) return self.clients.openWindow(path)
  await page.focus()
  return page.navigate(path).catch(() => self.clients.openWindow(path))
}

self.addEventListener('notificationclick', event => {
  event.notification.close()
  event.waitUntil(show(pathOf(event.notification.data?.path)))
})

// The push service gives the browser another address, or takes the old one away: the browser subscribes again and the
// server is told, by the secret of the subscription it knew, since nobody may be signed in at that hour. Where there
// is no line it is told later. The page that switches pushes on leaves on this shelf what the worker needs for it.
{
  const syncTag = 'tongket.push'
  const shelf = 'tongket.push'
  const place = '/tongket-push'

  const kept = async () => {
    const found = await (await caches.open(shelf)).match(place)
    return found === undefined ? null : found.json()
  }

  const keep = async what => (await caches.open(shelf)).put(place, new Response(JSON.stringify(what)))

  const addressOf = subscription => {
    const { endpoint, keys = {} } = JSON.parse(JSON.stringify(subscription))
    return { endpoint, p256dh: keys.p256dh, auth: keys.auth }
  }

  const tellServer = async () => {
    const known = await kept()
    if (!known?.was) return
    const { was, key, endpoint, p256dh, auth } = known
    const response = await fetch('/api/push.renew', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ was, endpoint, p256dh, auth }),
    })
    if (response.status >= 500 || response.status === 429) throw new Error(String(response.status))
    await keep({ ...known, was: null })
  }

  const renew = async ({ oldSubscription, newSubscription }) => {
    const known = await kept()
    const old = oldSubscription ? addressOf(oldSubscription) : known
    const publicKey = oldSubscription?.options?.applicationServerKey ?? known?.publicKey
    if (!old || (!newSubscription && !publicKey)) return
    const fresh =
      newSubscription ??
      (await self.registration.pushManager.subscribe({
        userVisibleOnly: true,
        applicationServerKey: publicKey,
      }))
    const was = known?.was ?? { endpoint: old.endpoint, auth: old.auth }
    await keep({ ...known, ...addressOf(fresh), was, key: crypto.randomUUID() })
    await tellServer().catch(() => self.registration.sync?.register(syncTag))
  }

  self.addEventListener('pushsubscriptionchange', event => event.waitUntil(renew(event)))
  self.addEventListener('sync', event => {
    if (event.tag === syncTag) event.waitUntil(tellServer())
  })
  self.addEventListener('activate', event => event.waitUntil(tellServer().catch(() => undefined)))
}
