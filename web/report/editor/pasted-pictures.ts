const begins = '\\pict'

/** What stands in a group of RTF itself, from a place inside it to its end; what is in groups within is left out. */
const ownText = (rtf: string, from: number): string => {
  let depth = 0
  let start = from
  let own = ''
  for (let at = from; at < rtf.length; at += 1) {
    const character = rtf[at]
    if (character === '{') {
      if (depth === 0) own += rtf.slice(start, at)
      depth += 1
    } else if (character === '}') {
      if (depth === 0) return own + rtf.slice(start, at)
      depth -= 1
      start = at + 1
    }
  }
  return own
}

const controlWord = /\\[a-z]+-?\d* ?/g

/** The pictures of Word's second clipboard format, in the order of the text; the first names them only by file. */
const picturesInRtf = (rtf: string): Blob[] => {
  const found: Blob[] = []
  for (let at = rtf.indexOf(begins); at >= 0; at = rtf.indexOf(begins, at + begins.length)) {
    const own = ownText(rtf, at)
    const type = /\\(png|jpeg)blip/.exec(own)?.[1]
    const digits = own.replace(controlWord, '').replace(/\s/g, '')
    if (type === undefined || !/^(?:[0-9a-f]{2})+$/i.test(digits)) continue
    const bytes = Uint8Array.from(digits.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
    found.push(new Blob([bytes], { type: `image/${type}` }))
  }
  return found
}

const inAddress = /^data:image\/(png|jpeg);base64,([a-z0-9+/=\s]+)$/i

const fromAddress = (address: string): Blob | null => {
  const [, type = '', base64 = ''] = inAddress.exec(address) ?? []
  if (type === '') return null
  try {
    const bytes = Uint8Array.from(atob(base64.replace(/\s/g, '')), character => character.charCodeAt(0))
    return new Blob([bytes], { type: `image/${type.toLowerCase()}` })
  } catch {
    return null
  }
}

export interface Clipboard {
  readonly rtf: string
  readonly files: readonly File[]
}

const fileOf = (bytes: Blob, at: number, words: string): File => {
  const ending = bytes.type === 'image/png' ? 'png' : 'jpg'
  const name = `${words.trim().slice(0, 60) || 'hinh'}-${at + 1}.${ending}`.replace(/[\\/:*?"<>|]/g, ' ')
  return new File([bytes], name, { type: bytes.type })
}

/**
 * Gives each picture of pasted HTML to `keep`, and puts what that answers in its place; a picture whose bytes the
 * clipboard does not hold (a file of another program, an address elsewhere) is taken out. Says how many were.
 */
export const takePastedPictures = (
  page: Document,
  { rtf, files }: Clipboard,
  keep: (file: File) => string | null,
): number => {
  const images = [...page.querySelectorAll('img')]
  const drawn = images.filter(image => /^file:/i.test(image.getAttribute('src') ?? ''))
  const inRtf = picturesInRtf(rtf)
  // Matched by their order: with another number of them nobody knows which is which.
  const matched = inRtf.length === drawn.length ? inRtf : []
  let left = 0
  for (const [at, image] of images.entries()) {
    const address = image.getAttribute('src') ?? ''
    const only = images.length === 1 ? files[0] : undefined
    const bytes = matched[drawn.indexOf(image)] ?? fromAddress(address) ?? only ?? null
    const words = image.getAttribute('alt') ?? ''
    const uploadId = bytes === null ? null : keep(fileOf(bytes, at, words))
    if (uploadId === null) {
      image.remove()
      left += 1
      continue
    }
    const figure = page.createElement('figure')
    figure.setAttribute('data-picture', uploadId)
    figure.setAttribute('data-alt', words)
    const paragraph = image.closest('p')
    if (paragraph === null) image.replaceWith(figure)
    else {
      // A picture is a block of its own: it stands after the line it was in.
      paragraph.after(figure)
      image.remove()
      if ((paragraph.textContent ?? '').trim() === '' && paragraph.querySelector('img') === null)
        paragraph.remove()
    }
  }
  return left
}
