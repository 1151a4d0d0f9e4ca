import type { CliCommand } from '../command.ts'

interface VerifyOptions {
  readonly json?: true
  readonly root?: string
}

const words = {
  file: {
    vi: 'gói hồ sơ (.zip), hoặc tệp chứng cứ số liệu (.json) tải ở trang văn bản',
    en: 'a closed file (.zip), or the proof (.json) saved on the page of a document',
  },
  docx: {
    vi: 'văn bản .docx cần đối chiếu với tệp chứng cứ',
    en: 'the document as .docx, to compare with the proof',
  },
  json: { vi: 'in ra JSON', en: 'print JSON' },
  root: {
    vi: 'mã gốc in trên biên bản giấy, để so với gói',
    en: 'the root printed on the paper cover, to compare with the bundle',
  },
}

export const verifyCommand: CliCommand = {
  name: 'verify',
  about: {
    vi: 'kiểm tra gói hồ sơ, hoặc tính lại các bảng của một văn bản từ tệp chứng cứ; không cần mạng, cơ sở dữ liệu',
    en: 'check a closed file, or make a document’s tables again from its proof; without network or database',
  },
  declare(command, language) {
    command
      .argument('<file>', words.file[language])
      .argument('[docx]', words.docx[language])
      .option('--json', words.json[language])
      .option('--root <sha256>', words.root[language])
      .action(async (path: string, docx: string | undefined, options: VerifyOptions) => {
        const { isBundle, verifyBundleFile } = await import('./bundle.ts')
        if (await isBundle(path)) return verifyBundleFile(path, options, language)
        const { verifyProofFile } = await import('./proof.ts')
        return verifyProofFile(path, docx, options, language)
      })
  },
}
