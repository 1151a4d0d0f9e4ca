import type { z } from 'zod'
import type { subscribePush } from '../../../domain/reminder/index.ts'

/** What this browser can do of push notices. */
export type Ability = 'insecure' | 'unsupported' | 'denied' | 'able'

export const ability = (): Ability => {
  if (!window.isSecureContext) return 'insecure'
  const able = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
  if (!able) return 'unsupported'
  return Notification.permission === 'denied' ? 'denied' : 'able'
}

/** The endpoint of this browser's own subscription; null where there is none. */
export const ownEndpoint = async (): Promise<string | null> => {
  if (ability() !== 'able') return null
  const registration = await navigator.serviceWorker.getRegistration()
  return (await registration?.pushManager.getSubscription())?.endpoint ?? null
}

type Keys = Omit<z.input<(typeof subscribePush)['input']>, 'device'>

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> => {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, sign => sign.charCodeAt(0))
}

const keysOf = (subscription: PushSubscription): Keys => {
  const { endpoint = '', keys = {} } = subscription.toJSON()
  return { endpoint, p256dh: keys['p256dh'] ?? '', auth: keys['auth'] ?? '' }
}

/** Where public/push.js finds it when the browser is given another address while no page is open. */
const shelf = 'tongket.push'
const leaveOnShelf = async (known: Keys & { publicKey: string }): Promise<void> => {
  const cache = await caches.open(shelf)
  await cache.put('/tongket-push', new Response(JSON.stringify(known)))
}

/** Subscribes this browser under the server's key; a subscription under an older key is given up first. */
const subscribed = async (publicKey: string): Promise<Keys> => {
  const { pushManager } = await navigator.serviceWorker.ready
  await (await pushManager.getSubscription())?.unsubscribe()
  const keys = keysOf(
    await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(publicKey) }),
  )
  await leaveOnShelf({ ...keys, publicKey })
  return keys
}

export type Switched = Keys | 'denied' | 'undecided' | 'unreachable'

/** Asks the person's leave and subscribes; says why where it did not come to that. */
export const switchOn = async (publicKey: () => Promise<string>): Promise<Switched> => {
  const leave = await Notification.requestPermission()
  if (leave !== 'granted') return leave === 'denied' ? 'denied' : 'undecided'
  const key = await publicKey()
  try {
    return await subscribed(key)
  } catch {
    // Whatever the browser calls it: its maker's push service did not give it an address.
    return 'unreachable'
  }
}

export const switchOff = async (): Promise<void> => {
  const registration = await navigator.serviceWorker.getRegistration()
  await (await registration?.pushManager.getSubscription())?.unsubscribe()
  await caches.delete(shelf)
}

const browsers = [
  ['Edg/', 'Edge'],
  ['CocCoc', 'Cốc Cốc'],
  ['coc_coc', 'Cốc Cốc'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const
const systems = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const

const namedIn = (list: readonly (readonly [string, string])[]): string | undefined =>
  list.find(([sign]) => navigator.userAgent.includes(sign))?.[1]

/** By what a person may know the device again, as far as the browser tells. */
export const deviceParts = () => ({ browser: namedIn(browsers), system: namedIn(systems) })
