import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'

const fontFolder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'))

/** A PDF with one page of real text, set by Typst, and behind it a page that is a picture. */
export const mixedPdf = (source: string, picture: Uint8Array): Uint8Array => {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fontFolder] }], workspace: fontFolder })
  compiler.mapShadow(`${fontFolder}/scan.jpg`, Buffer.from(picture))
  const text = `#set text(font: "Tinos", size: 13pt, lang: "vi")\n${source}`
  const mainFileContent = `${text}\n#page(margin: 0pt, image("/scan.jpg", width: 100%))`
  return new Uint8Array(compiler.pdf({ mainFileContent }))
}

/** A PDF with real text, set by Typst. */
export const typesetPdf = (source: string): Uint8Array => {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fontFolder] }] })
  return new Uint8Array(
    compiler.pdf({ mainFileContent: `#set text(font: "Tinos", size: 13pt, lang: "vi")\n${source}` }),
  )
}

const pageWidth = 1654
const pageHeight = 2339

/** A page of A4's width drawn at 200 dots an inch with its lines, as a scanner would give it; a lower one is read sooner. */
export const scannedPage = (
  lines: readonly string[],
  format: 'jpeg' | 'png' = 'jpeg',
  height = pageHeight,
): Uint8Array => {
  GlobalFonts.registerFromPath(`${fontFolder}/400Regular/Tinos_400Regular.ttf`, 'Tinos')
  const canvas = createCanvas(pageWidth, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#fdfdfa'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#111111'
  context.font = '38px Tinos'
  for (const [at, line] of lines.entries()) context.fillText(line, 170, Math.min(220, height / 5) + at * 62)
  return new Uint8Array(format === 'png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg', 90))
}

const escaped = (text: string): string => text.replace(/[\\()]/g, sign => `\\${sign}`)

/** A PDF whose pages are pictures; `hidden` lines lie invisible over each, as scanners' own OCR leaves them. */
export const scannedPdf = (
  pages: readonly Uint8Array[],
  hidden: readonly string[] = [],
  height = pageHeight,
): Uint8Array => {
  const points = Math.round((height * 595) / pageWidth)
  const objects: (string | readonly [string, Uint8Array])[] = []
  const add = (object: string | readonly [string, Uint8Array]): number => objects.push(object)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add('')
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>')
  const kids = pages.map(picture => {
    const image = add([
      `/Type /XObject /Subtype /Image /Width ${pageWidth} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
      picture,
    ])
    const words = hidden.map((line, at) => `1 0 0 1 60 ${760 - at * 20} Tm (${escaped(line)}) Tj`).join('\n')
    const content = `q 595 0 0 ${points} 0 0 cm /P Do Q\nBT 3 Tr /F 12 Tf\n${words}\nET`
    const stream = add(['', new TextEncoder().encode(content)])
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${points}] /Contents ${stream} 0 R /Resources << /Font << /F 3 0 R >> /XObject << /P ${image} 0 R >> >> >>`,
    )
  })
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] >>`
  return assemblePdf(objects)
}

/** A PDF that opens only with its password. */
export const lockedPdf = (): Uint8Array =>
  assemblePdf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
      `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`,
    ],
    `/Encrypt 4 0 R /ID [<${'0f'.repeat(16)}> <${'0f'.repeat(16)}>] `,
  )

/** Numbers the objects and writes the table that says where each of them starts. */
const assemblePdf = (
  objects: readonly (string | readonly [string, Uint8Array])[],
  trailer = '',
): Uint8Array => {
  const pieces: Uint8Array[] = []
  let length = 0
  const write = (piece: string | Uint8Array) => {
    const bytes = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece
    pieces.push(bytes)
    length += bytes.length
  }
  write('%PDF-1.4\n')
  const starts = objects.map((object, at) => {
    const start = length
    if (typeof object === 'string') write(`${at + 1} 0 obj\n${object}\nendobj\n`)
    else {
      write(`${at + 1} 0 obj\n<< ${object[0]} /Length ${object[1].length} >>\nstream\n`)
      write(object[1])
      write('\nendstream\nendobj\n')
    }
    return start
  })
  const table = length
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`)
  for (const start of starts) write(`${String(start).padStart(10, '0')} 00000 n \n`)
  write(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${table}\n%%EOF\n`)
  return new Uint8Array(Buffer.concat(pieces))
}
