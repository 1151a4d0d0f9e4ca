import { readFile } from 'node:fs/promises'
import { CliRefusal, type Language, print } from '../command.ts'

const opened = async (path: string): Promise<Buffer> => {
  try {
    return await readFile(path)
  } catch {
    throw new CliRefusal(
      { vi: `Không mở được tệp “${path}”.`, en: `The file “${path}” cannot be opened.` },
      2,
    )
  }
}

const proofIn = async (path: string) => {
  const { documentProof } = await import('../../domain/document/index.ts')
  const bytes = await opened(path)
  let read: unknown
  try {
    read = JSON.parse(bytes.toString('utf8'))
  } catch {
    read = null
  }
  const parsed = documentProof.safeParse(read)
  if (parsed.success) return parsed.data
  throw new CliRefusal(
    {
      vi: `“${path}” không phải tệp chứng cứ số liệu của phần mềm; xin tải lại ở trang văn bản.`,
      en: `“${path}” is no proof of figures of this product; save it again on the page of the document.`,
    },
    2,
  )
}

const tablesIn = async (path: string) => {
  const { wordTables } = await import('../../domain/document/index.ts')
  const { unzipSync } = await import('fflate')
  try {
    const xml = unzipSync(await opened(path))['word/document.xml']
    return wordTables(new TextDecoder().decode(xml))
  } catch (error) {
    if (error instanceof CliRefusal) throw error
    throw new CliRefusal({ vi: `“${path}” không phải tệp .docx.`, en: `“${path}” is no .docx file.` }, 2)
  }
}

/** Makes the tables of one document again from its proof, and looks for them in the document where it is given. */
export const verifyProofFile = async (
  path: string,
  docx: string | undefined,
  options: { readonly json?: true },
  language: Language,
): Promise<void> => {
  const { missingInWord, verifyProof } = await import('../../domain/document/index.ts')
  const proof = await proofIn(path)
  const kept = verifyProof(proof)
  const differences = [
    ...kept.differences,
    ...(docx === undefined ? [] : missingInWord(proof, await tablesIn(docx))),
  ]
  const mapOn = proof.figures.roads?.onDay ?? null
  if (options.json) await print(`${JSON.stringify({ ...kept, mapOn, differences }, null, 2)}\n`)
  else await print(said({ ...kept, differences }, proof.document, mapOn, language))
  if (differences.length > 0) process.exitCode = 1
}

type Verified = ReturnType<typeof import('../../domain/document/index.ts')['verifyProof']>

const said = (
  { tables, cells, sums, differences }: Verified,
  document: string,
  mapOn: string | null,
  language: Language,
): string => {
  const vi = language === 'vi'
  const map = mapOn ?? (vi ? 'theo báo cáo' : 'as reported')
  const head = vi
    ? `${document}\nBản đồ: ${map}. Lập lại ${tables} bảng, ${cells} ô; ${sums} tổng: Σ theo báo cáo = Σ theo bản đồ + giữ ở tên cũ.\n`
    : `${document}\nMap: ${map}. Made ${tables} tables again, ${cells} cells; ${sums} sums: Σ as reported = Σ on the map + under old names.\n`
  if (differences.length === 0) return `${head}${vi ? 'Khớp hoàn toàn.' : 'All agree.'}\n`
  const lines = differences.map(({ table, row, printed, made }) =>
    vi
      ? `  ${table}, dòng ${row}: văn bản ghi “${printed}”, tính lại được “${made}”\n`
      : `  ${table}, line ${row}: printed “${printed}”, made “${made}”\n`,
  )
  return `${head}${vi ? `Sai khác ở ${differences.length} dòng:` : `${differences.length} lines differ:`}\n${lines.join('')}`
}
