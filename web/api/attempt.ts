/**
 * A key that names one attempt to write. It stays the same over the retries of that attempt, so that a lost
 * answer cannot become a second write. A provincial intranet is often plain http, where `randomUUID` is absent.
 */
export const attemptKey = (): string => {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0'))
  // The server takes nothing but a UUID: version 4 of the usual variant.
  const digits = hex.join('')
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`]
  return [...parts, `a${digits.slice(17, 20)}`, digits.slice(20)].join('-')
}
