import { describe, expect, it } from 'vitest'
import {
  type ChaseLetter,
  chaseLetter,
  commendationSubmission,
  conferenceInvitation,
  consolidatedReport,
  type Issuing,
  type LateUnit,
  meetingMinutes,
  type OfficialDocument,
  officialDocument,
  submissionReceipt,
} from '../index.ts'

const issuing: Issuing = {
  parentBody: null,
  issuingBody: 'Ủy ban nhân dân tỉnh',
  abbreviation: 'UBND',
  draftingUnit: 'NC',
  place: 'Nghệ An',
  number: null,
  issuedOn: null,
  signature: { authority: ['KT'], onBehalfOf: ['Chủ tịch'], title: ['Phó Chủ tịch'], name: 'Nguyễn Văn Mẫu' },
  distributionList: ['Như trên'],
  filedUnder: 'VT, NC',
}

const text = (document: OfficialDocument): string =>
  document.body
    .map(block => {
      if (block.kind === 'paragraph') return block.runs.map(run => run.text).join('')
      return block.kind === 'heading' ? block.text : ''
    })
    .join('\n')

const late = (unit: string, state: LateUnit['state'] = 'notSubmitted'): LateUnit => ({
  unit,
  deliverable: 'Báo cáo tổng kết',
  dueOn: '2023-04-05',
  state,
  daysLate: 3,
})

const chase = (units: readonly LateUnit[], changes: Partial<ChaseLetter> = {}): OfficialDocument =>
  chaseLetter({
    issuing,
    plan: 'Kế hoạch số 245/KH-UBND ngày 31/3/2023',
    reportOf: 'tổng kết 10 năm',
    frozenAt: '2023-04-08T17:30:00Z',
    late: units,
    answerBy: '2023-04-12',
    sendTo: 'Ủy ban nhân dân tỉnh (qua Công an tỉnh)',
    occasion: 1,
    ...changes,
  })

describe('the chase letter', () => {
  it('is a công văn that names each late unit with its date and state', () => {
    const letter = chase([late('UBND huyện A'), late('UBND huyện B', 'returned')])
    expect(letter.symbol).toBe('UBND-NC')
    expect(letter.recipientsTo).toEqual(['UBND huyện A', 'UBND huyện B'])
    const table = letter.body.find(block => block.kind === 'table')
    expect(table?.rows.map(row => row.cells)).toEqual([
      ['1', 'UBND huyện A', 'Báo cáo tổng kết', '05/4/2023', '3', 'Chưa gửi'],
      ['2', 'UBND huyện B', 'Báo cáo tổng kết', '05/4/2023', '3', 'Đã trả lại, chưa gửi bổ sung'],
    ])
  })
  it('states the moment of the list by the clock of Vietnam and counts a unit with two duties once', () => {
    const letter = chase([
      late('UBND huyện A'),
      { ...late('UBND huyện A'), deliverable: 'Báo cáo điển hình' },
    ])
    expect(text(letter)).toContain('tính đến 00 giờ 30 ngày 09/4/2023 vẫn còn 01 cơ quan, đơn vị')
    expect(letter.recipientsTo).toEqual(['UBND huyện A'])
  })
  it('moves a long list to an annex and addresses the list', () => {
    const letter = chase(Array.from({ length: 30 }, (_, index) => late(`UBND xã ${index}`)))
    expect(letter.body.some(block => block.kind === 'table')).toBe(false)
    expect(letter.annexes?.[0]?.body[0]).toMatchObject({ kind: 'table', rows: { length: 30 } })
    expect(letter.recipientsTo).toEqual(['Các cơ quan, đơn vị có tên trong danh sách kèm theo'])
  })
  it('says that it repeats an earlier letter', () => {
    const letter = chase([late('UBND huyện A')], { occasion: 2 })
    expect(letter.subject).toContain('(lần 2)')
    expect(text(letter)).toContain('đã có văn bản đôn đốc (lần 1)')
    expect(text(chase([late('UBND huyện A')]))).not.toContain('lần')
  })
})

describe('the consolidated report', () => {
  const report = (missing: readonly string[]): OfficialDocument =>
    consolidatedReport({
      issuing,
      subject: 'Tổng kết 10 năm',
      recipients: ['Bộ Công an'],
      plan: 'Kế hoạch số 245/KH-UBND',
      dataWindow: { from: '2013-08-01', to: '2023-03-30' },
      completeness: { expected: 21, received: 21 - missing.length, missing },
      headings: [
        {
          title: 'Một',
          paragraphs: [
            [
              { text: 'Câu một', citation: 'a' },
              { text: 'Câu hai.', citation: 'b' },
            ],
            [],
          ],
          headings: [{ title: 'Hai', paragraphs: [[{ text: 'Câu ba' }]] }],
        },
      ],
      citations: [{ id: 'a', source: 'A' }],
      figureAnnexes: [
        {
          title: 'Số liệu',
          tables: [{ columns: Array.from({ length: 12 }, () => ({ header: 'C' })), rows: [] }],
        },
      ],
    })

  it('keeps every passage with its source and makes sentences of them', () => {
    const body = report([]).body
    expect(body[2]).toEqual({
      kind: 'paragraph',
      runs: [
        { text: 'Câu một.', citation: 'a' },
        { text: ' Câu hai.', citation: 'b' },
      ],
    })
    expect(body.map(block => (block.kind === 'heading' ? block.level : block.kind))).toEqual([
      'paragraph',
      'section',
      'paragraph',
      'item',
      'paragraph',
      'paragraph',
    ])
  })
  it('names who is missing, and is silent when nobody is', () => {
    expect(text(report(['huyện Kỳ Sơn']))).toContain(
      'còn 01 đơn vị chưa có báo cáo được tiếp nhận: huyện Kỳ Sơn',
    )
    expect(text(report(['huyện Kỳ Sơn']))).toContain('20/21 cơ quan')
    expect(text(report([]))).not.toContain('chưa có báo cáo')
  })
  it('turns the page for a table of many columns', () => {
    expect(report([]).annexes?.[0]?.landscape).toBe(true)
  })
})

describe('the other templates', () => {
  it('the receipt says whether the submission was in time and can be checked by its hash', () => {
    const receipt = submissionReceipt({
      issuing,
      report: 'Báo cáo tổng kết',
      submittedBy: 'UBND huyện A',
      submitter: 'Hoàng Thị Làm Mẫu',
      version: 2,
      submittedAt: '2023-04-14T09:05:00Z',
      receivedAt: '2023-04-14T09:30:00Z',
      dueAt: '2023-04-14T16:59:59Z',
      onTime: true,
      hash: 'abcdef0123456789',
      attachments: [],
      receivedBy: 'Công an tỉnh',
    })
    expect(text(receipt)).toContain('16 giờ 05 ngày 14/4/2023; thời hạn: 23 giờ 59 ngày 14/4/2023 (đúng hạn)')
    expect(text(receipt)).toContain('abcdef01 23456789')
    expect(officialDocument.safeParse(receipt).success).toBe(true)
  })
  it('the invitation says when, where and who, with the weekday', () => {
    const invitation = conferenceInvitation({
      issuing,
      conference: 'Hội nghị tổng kết',
      invited: ['A', 'B'],
      chairedBy: 'C',
      heldOn: '2023-05-12',
      startsAt: '08 giờ 00',
      lasts: '01 buổi',
      venue: 'Hội trường',
      agenda: [],
      requests: [],
    })
    expect(text(invitation)).toContain('01 buổi, bắt đầu từ 08 giờ 00, thứ Sáu, ngày 12/5/2023.')
    expect(text(invitation)).not.toContain('Đề nghị')
    expect(officialDocument.safeParse(invitation).success).toBe(true)
  })
  it('the submission for commendation lists only whom there is', () => {
    const nominee = { name: 'Xã Mẫu', position: 'UBND huyện A', achievement: 'Tốt' }
    const submission = commendationSubmission({
      issuing,
      decider: 'Chủ tịch Ủy ban nhân dân tỉnh',
      award: 'Bằng khen',
      merit: 'thành tích xuất sắc',
      legalBases: ['Căn cứ Luật'],
      collectives: [nominee],
      individuals: [],
      council: 'Biên bản họp Hội đồng',
      dossier: ['Báo cáo thành tích'],
    })
    expect(text(submission)).toContain('cho 01 tập thể có thành tích xuất sắc')
    expect(submission.annexes?.map(annex => annex.title)).toEqual(['Danh sách tập thể đề nghị khen thưởng'])
    expect(officialDocument.safeParse(submission).success).toBe(true)
  })
  it('the minutes are signed by the secretary and the chair and show the ballots', () => {
    const minutes = meetingMinutes({
      issuing,
      meeting: 'Họp xét chọn',
      heldOn: '2023-04-20',
      startedAt: '14 giờ 00',
      endedAt: '16 giờ 30',
      venue: 'Phòng họp',
      chair: 'Ông A',
      secretary: { authority: [], onBehalfOf: [], title: ['Thư ký'], name: 'Bà B' },
      present: ['C'],
      absent: [],
      agenda: [],
      ballots: [{ name: 'Xã Mẫu', inFavour: 6, against: 1, result: 'Được chọn' }],
      conclusions: ['Chọn xã Mẫu'],
    })
    expect(minutes.secondSignature?.name).toBe('Bà B')
    expect(minutes.body.find(block => block.kind === 'table')?.rows[0]?.cells).toEqual([
      '1',
      'Xã Mẫu',
      '6',
      '1',
      'Được chọn',
    ])
    expect(text(minutes)).toContain('Vắng mặt: Không.')
    expect(officialDocument.safeParse(minutes).success).toBe(true)
  })
})
