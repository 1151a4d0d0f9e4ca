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
