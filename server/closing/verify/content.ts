import { unzipSync } from 'fflate'
import {
  auditLine,
  chainBeginning,
  chained,
  citationFaults,
  citationsPart,
  type Fault,
  figureFaults,
  type Manifest,
  obligationFaults,
  obligationsPart,
  type PartKind,
  type SubmissionPart,
  submissionPart,
} from '../../../domain/closing/index.ts'
import {
  type Difference,
  documentProof,
  missingInWord,
  verifyProof,
  wordTables,
} from '../../../domain/document/index.ts'
import { sealedWords } from '../../../domain/report/index.ts'
import { bytesIn, type Check, fault, hex, type Opened, partIn, textIn, unreadable } from './opened.ts'

const pathsOf = ({ files }: Manifest, kind: PartKind, ending: string): string[] =>
  files.filter(file => file.kind === kind && file.path.endsWith(ending)).map(({ path }) => path)

/** The lines of the audit hang together from the first to the last, and are as many as the manifest says. */
const auditCheck = async (opened: Opened, said: Manifest): Promise<Check> => {
  const faults: Fault[] = []
  let [rows, head] = [0, chainBeginning]
  for (const path of pathsOf(said, 'audit', '.jsonl')) {
    const lines = ((await textIn(opened, path)) ?? '').split('\n').slice(0, -1)
    for (const [at, line] of lines.entries()) {
      const hash = chainedHash(line, head)
      if (hash === null)
        faults.push(
          fault(
            path,
            `dòng ${at + 1} không nối đúng với dòng trước`,
            `line ${at + 1} does not follow the line before it`,
          ),
        )
      head = hash ?? head
      rows += 1
    }
  }
  const whole = rows === said.audit.rows && head === said.audit.head
  const path = pathsOf(said, 'audit', '.jsonl').at(-1) ?? 'MANIFEST.json'
  if (!whole && faults.length === 0)
    faults.push(
      fault(
        path,
        'nhật ký bị bớt hoặc thêm dòng ở cuối',
        'lines are missing or added at the end of the audit',
      ),
    )
  return {
    asked: { vi: `Chuỗi nhật ký: ${rows} dòng nối liền nhau.`, en: `The audit: ${rows} lines in one chain.` },
    faults,
  }
}

const chainedHash = (text: string, head: string): string | null => {
  try {
    const line = auditLine.parse(JSON.parse(text))
    const again = chained(line, head, hex)
    return again.hash === line.hash && line.previous === head ? line.hash : null
  } catch {
    return null
  }
}

type Submissions = ReadonlyMap<string, SubmissionPart>
const keyOf = (reportId: number, version: number): string => `${reportId} ${version}`

/** Every accepted version with the check value it was handed in with, made again from what it says. */
const submissionsIn = async (
  opened: Opened,
  said: Manifest,
): Promise<{ readonly check: Check; readonly held: Submissions }> => {
  const held = new Map<string, SubmissionPart>()
  const faults: Fault[] = []
  const attached = new Map<string, string>()
  for (const { kind, path, sha256 } of said.files) {
    if (kind === 'attachment') attached.set(sha256, path)
  }
  const paths = pathsOf(said, 'submission', '.json')
  for (const path of paths) {
    const part = await partIn(opened, path, submissionPart)
    if (part === undefined) faults.push(unreadable(path))
    else {
      held.set(keyOf(part.reportId, part.version), part)
      faults.push(...sealFaults(path, part), ...fileFaults(path, part, attached))
    }
  }
  const asked = {
    vi: `Mã kiểm tra của ${paths.length} báo cáo đã tiếp nhận, tính lại từ nội dung.`,
    en: `The check values of ${paths.length} accepted reports, made again from their content.`,
  }
  return { check: { asked, faults }, held }
}

const sealFaults = (path: string, part: SubmissionPart): Fault[] =>
  hex(sealedWords(part)) === part.sha256
    ? []
    : [
        fault(
          path,
          `báo cáo của ${part.unit}, lần gửi ${part.version}: nội dung không đúng mã kiểm tra khi gửi`,
          `the report of ${part.unit}, version ${part.version}, is not as it was handed in`,
        ),
      ]

const fileFaults = (path: string, part: SubmissionPart, attached: ReadonlyMap<string, string>): Fault[] =>
  part.attachments
    .filter(({ sha256 }) => !attached.has(sha256))
    .map(({ name }) => fault(path, `thiếu tệp đính kèm “${name}”`, `its attachment “${name}” is missing`))

const planCheck = async (opened: Opened, said: Manifest): Promise<Check> => {
  const texts = new Map<string, string>()
  for (const path of pathsOf(said, 'plan', '.txt')) texts.set(path, (await textIn(opened, path)) ?? '')
  const faults: Fault[] = []
  let count = 0
  for (const path of pathsOf(said, 'obligations', '.json')) {
    const part = await partIn(opened, path, obligationsPart)
    count += part?.obligations.length ?? 0
    faults.push(
      ...(part === undefined ? [unreadable(path)] : obligationFaults(path, part, at => texts.get(at))),
    )
  }
  return {
    asked: {
      vi: `${count} nhiệm vụ nằm đúng chỗ trong lời văn của kế hoạch.`,
      en: `${count} obligations stand where they should in the words of the plan.`,
    },
    faults,
  }
}

const differenceFault = (path: string, { table, row, printed, made }: Difference): Fault =>
  fault(
    path,
    `${table}, dòng ${row}: văn bản ghi “${printed}”, tính lại được “${made}”`,
    `${table}, line ${row}: printed “${printed}”, made “${made}”`,
  )

const wordXml = async (opened: Opened, path: string): Promise<string | undefined> => {
  const bytes = await bytesIn(opened, path)
  if (bytes === undefined) return undefined
  try {
    return new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
  } catch {
    return undefined
  }
}

/** The tables of each consolidated report, made again and looked for in its Word file. */
const tablesCheck = async (opened: Opened, said: Manifest, held: Submissions): Promise<Check> => {
  const faults: Fault[] = []
  let [tables, cells] = [0, 0]
  for (const path of pathsOf(said, 'proof', '.chung-cu.json')) {
    const proof = await partIn(opened, path, documentProof)
    const docx = path.replace('.chung-cu.json', '.docx')
    const xml = await wordXml(opened, docx)
    if (proof === undefined || xml === undefined) {
      faults.push(unreadable(proof === undefined ? path : docx))
      continue
    }
    const again = verifyProof(proof)
    tables += again.tables
    cells += again.cells
    faults.push(
      ...again.differences.map(each => differenceFault(path, each)),
      ...missingInWord(proof, wordTables(xml)).map(each => differenceFault(docx, each)),
      ...figureFaults(path, proof, (reportId, version) => held.get(keyOf(reportId, version))),
    )
  }
  return {
    asked: {
      vi: `Lập lại ${tables} bảng, ${cells} ô của báo cáo tổng kết từ các báo cáo trong gói.`,
      en: `Made ${tables} tables, ${cells} cells of the consolidated report again from the reports in the bundle.`,
    },
    faults,
  }
}

/** The words of a Word file in order: a paragraph a line. */
const wordsIn = (xml: string): string =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

const citationsCheck = async (opened: Opened, said: Manifest, held: Submissions): Promise<Check> => {
  const faults: Fault[] = []
  let [cited, reworded] = [0, 0]
  for (const path of pathsOf(said, 'citations', '.dan-nguon.json')) {
    const part = await partIn(opened, path, citationsPart)
    const docx = path.replace('.dan-nguon.json', '.docx')
    const xml = await wordXml(opened, docx)
    if (part === undefined || xml === undefined) {
      faults.push(unreadable(part === undefined ? path : docx))
      continue
    }
    cited += part.citations.length
    reworded += part.citations.filter(({ verbatim }) => !verbatim).length
    const submissionOf = (reportId: number, version: number) => held.get(keyOf(reportId, version))
    faults.push(...citationFaults(path, part, submissionOf, wordsIn(xml)))
  }
  return {
    asked: {
      vi: `${cited} đoạn có dẫn nguồn: tìm thấy trong báo cáo đã dẫn (${reworded} đoạn cán bộ đã biên tập lại lời).`,
      en: `${cited} cited passages found in the reports they cite (${reworded} reworded by an officer).`,
    },
    faults,
  }
}

/** What the files say to each other, once it is known that they are as they were. */
export const contentChecks = async (opened: Opened, said: Manifest): Promise<Check[]> => {
  const { check, held } = await submissionsIn(opened, said)
  return [
    await auditCheck(opened, said),
    await planCheck(opened, said),
    check,
    await tablesCheck(opened, said, held),
    await citationsCheck(opened, said, held),
  ]
}
