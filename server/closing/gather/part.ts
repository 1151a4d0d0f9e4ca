import type { BundleFile } from '../../../domain/closing/index.ts'

/** One file on its way into a bundle: its bytes, or the attachment whose bytes it is. */
export interface Part extends Omit<BundleFile, 'size' | 'sha256'> {
  readonly body:
    | Uint8Array
    | { readonly attachmentId: number; readonly size: number; readonly sha256: string }
}

type About = Partial<Pick<BundleFile, 'number' | 'date' | 'author' | 'pages'>>
type Named = Pick<BundleFile, 'path' | 'kind' | 'title'>

export const partOf = (named: Named, body: Part['body'], about: About = {}): Part => ({
  ...named,
  number: about.number ?? null,
  date: about.date ?? null,
  author: about.author ?? null,
  pages: about.pages ?? null,
  body,
})

export const textPart = (named: Named, text: string, about: About = {}): Part =>
  partOf(named, new TextEncoder().encode(text), about)

/** The same object is always written in the same way: keys in the order of the code that made it. */
export const jsonPart = (named: Named, value: unknown, about: About = {}): Part =>
  textPart(named, `${JSON.stringify(value, null, 1)}\n`, about)

/** A name as every file system and every program for ZIPs can write it. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, letter => (letter === 'đ' ? 'd' : 'D'))
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(-80)
    .toLowerCase()

export const dayOfMoment = (at: Date): string =>
  new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
