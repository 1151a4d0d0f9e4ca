/** The part of an address after `?`, as plain text: `?loc=cho-duyet`, never JSON, so that people can read it. */
export type Search = Readonly<Record<string, string>>

export const parseSearch = (text: string): Search => Object.fromEntries(new URLSearchParams(text))

export const stringifySearch = (search: Readonly<Record<string, unknown>>): string => {
  const parameters = new URLSearchParams()
  for (const [key, value] of Object.entries(search))
    if (value !== undefined && value !== null && value !== '') parameters.set(key, String(value))
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}
