/** HTML that may stand in a page as it is; made by `markup` alone. */
export class Markup {
  readonly html: string

  constructor(html: string) {
    this.html = html
  }
}

type Part = Markup | string | number | null | false | readonly Part[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const written = (part: Part): string => {
  if (part === null || part === false) return ''
  if (part instanceof Markup) return part.html
  if (typeof part === 'object') return part.map(written).join('')
  return String(part).replace(/[&<>"']/g, mark => entities[mark] ?? mark)
}

/** A piece of a page. Whatever is put into it stands there as text, unless it is such a piece itself. */
export const markup = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(pieces.map((piece, at) => `${piece}${written(parts[at] ?? null)}`).join(''))

/** Data for the scripts of a page: no text in it can end the element that holds it. */
export const embedded = (id: string, data: unknown): Markup =>
  new Markup(
    `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  )
