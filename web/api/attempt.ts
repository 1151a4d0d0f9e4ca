/**
 * A key that names one attempt to write. It stays the same over the retries of that attempt, so that a lost
 * answer cannot become a second write. A provincial intranet is often plain http, where `randomUUID` is absent.
 */
export const attemptKey = (): string => {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
