import { describe, expect, it } from 'vitest'
import { compile } from './compile.ts'
import { decision, resolution, submission } from './decisions.fixture.ts'
import { annexPoints, annexTable, conclusion, jointProgramme, party, telegram } from './kinds.fixture.ts'

const read = (text: string) => compile(text, { file: 'document.txt' })
/** Section, whom, by when; the beginning of the words tells which duty it is. */
const said = (text: string) =>
  read(text).obligations.map(duty => [duty.section, duty.assignees.join(' + '), duty.dueOn])

describe('a decision', () => {
  it('binds by its articles and by the plan behind its signature', () => {
    expect(said(decision)).toEqual([
      ['Điều 2', 'Văn phòng HĐND và UBND huyện', null],
      ['Điều 2', 'Văn phòng HĐND và UBND huyện', '2024-11-20'],
      ['II.1', 'Các phòng, ban chuyên môn + UBND các xã, thị trấn', '2024-04-15'],
      ['II.1', 'Văn phòng HĐND và UBND huyện', '2024-05-10'],
      ['II.2', 'Phòng Nội vụ', null],
      ['III.1', 'Phòng Tài chính - Kế hoạch', null],
      ['III.2', 'các phòng, ban + UBND các xã, thị trấn', null],
    ])
  })

  it('has its own head: the decider is no part of the title, the signer is that of the decision', () => {
    expect(read(decision)).toMatchObject({
      docType: 'QUYẾT ĐỊNH',
      number: '1187/QĐ-UBND',
      issuer: 'ỦY BAN NHÂN DÂN HUYỆN LỘC SƠN',
      title: 'Ban hành Kế hoạch rà soát, cắt giảm thủ tục hành chính nội bộ năm 2024',
      signer: { name: 'Hoàng Đình Khoát' },
    })
  })

  it('covers what stands behind the signature like the rest', () => {
    const { coverage } = read(decision)
    const at = decision.indexOf('Các phòng, ban chuyên môn, UBND')
    expect(coverage.find(entry => entry.start <= at && at < entry.end)?.is).toBe('obligation')
    const list = decision.indexOf('- Như Điều 3')
    expect(coverage.find(entry => entry.start <= list && list < entry.end)?.is).toBe('closing')
  })
})

describe('a resolution', () => {
  it('decides by its first article and gives duties in the others', () => {
    expect(said(resolution)).toEqual([
      ['Điều 2.1', 'Ủy ban nhân dân tỉnh', null],
      ['Điều 2.2', 'Thường trực Hội đồng nhân dân tỉnh + các Ban của Hội đồng nhân dân tỉnh', null],
      ['Điều 2.3', 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', null],
    ])
    expect(read(resolution).title).toBe('Về nhiệm vụ phát triển kinh tế - xã hội năm 2024')
  })
})

describe('a submission', () => {
  it('requests, and what is only enclosed is no duty', () => {
    expect(said(submission)).toEqual([
      ['', 'Chủ tịch UBND huyện', null],
      ['', 'Phòng Tài chính - Kế hoạch', '2024-06-10'],
    ])
  })
})

describe('the conclusions of a meeting', () => {
  it('bind those they name; praise, consent and the last sentence bind nobody', () => {
    expect(said(conclusion)).toEqual([
      ['2', 'UBND huyện Lộc Sơn', '2024-06-15'],
      ['3', 'Sở Tài nguyên và Môi trường', null],
      ['4', 'Sở Tài chính', '2024-06-05'],
      ['5', 'Ban Quản lý dự án', null],
    ])
    const [, appraised, , monthly] = read(conclusion).obligations
    expect(appraised?.dueText).toBe('trong vòng 10 ngày kể từ ngày nhận đủ hồ sơ')
    expect(monthly?.dueText).toBe('vào ngày 25 hằng tháng')
    expect(monthly?.recipients).toEqual([{ to: 'UBND tỉnh', via: ['Sở Xây dựng'] }])
  })
})

describe('a telegram', () => {
  it('has points under bodies, hours, and a standing watch', () => {
    expect(said(telegram)).toEqual([
      ['1', 'Chủ tịch UBND các huyện, thành phố', null],
      ['1', 'Chủ tịch UBND các huyện, thành phố', '2024-09-11'],
      ['1', 'Chủ tịch UBND các huyện, thành phố', null],
      ['2', 'Giám đốc Sở Giao thông vận tải', null],
      ['3', 'Bộ Chỉ huy Quân sự tỉnh', null],
      ['4', 'Các đơn vị', null],
      ['4', 'Văn phòng UBND tỉnh', null],
    ])
  })
})

describe('a plan of the Party', () => {
  it('numbers with dashes', () => {
    expect(said(party)).toEqual([
      ['II.1', 'Các cấp ủy, tổ chức đảng', null],
      ['III.1', 'Ủy ban Kiểm tra Huyện ủy', null],
      ['III.2', 'Ban Tuyên giáo Huyện ủy', null],
      ['III.3.1', 'Các chi bộ, đảng bộ cơ sở', '2024-03-01'],
      ['III.3.2', 'Các chi bộ, đảng bộ cơ sở', null],
      ['III.4', 'Văn phòng Huyện ủy', null],
    ])
  })

  it('has a number and a signer of its own form', () => {
    expect(read(party)).toMatchObject({
      number: '118-KH/HU',
      issuer: 'HUYỆN ỦY LỘC SƠN',
      signer: { name: 'Phan Đức Long', title: 'PHÓ BÍ THƯ', authority: ['T/M BAN THƯỜNG VỤ'] },
    })
    expect(read(party).obligations[1]).toMatchObject({
      coordinators: ['các ban xây dựng Đảng của Huyện ủy'],
      quantity: { count: 2 },
    })
  })
})

describe('a table of duties in the annex', () => {
  it('binds by its columns; a row that only heads a group does not', () => {
    expect(said(annexTable).slice(-3)).toEqual([
      ['', 'Sở Thông tin và Truyền thông', null],
      ['', 'Sở Thông tin và Truyền thông', '2024-11-30'],
      ['', 'Sở Tư pháp', null],
    ])
    expect(read(annexTable).obligations.at(-1)?.coordinators).toEqual(['UBND các xã, phường, thị trấn'])
  })

  it('leaves a date of every year without a day, and reads a subject with a semicolon whole', () => {
    const [, yearly, planned] = read(annexTable).obligations
    expect(yearly).toMatchObject({ dueOn: null, dueText: 'hằng năm, trước ngày 15/12' })
    expect(planned?.assignees).toEqual(['Các sở, ban, ngành', 'UBND các huyện, thành phố'])
  })
})

describe('an annex that shares out the work in points', () => {
  it('binds those whom its points name; what names nobody and the form behind it do not', () => {
    expect(said(annexPoints)).toEqual([
      ['II.1', 'Phòng Nội vụ', null],
      ['Phụ lục.1', 'Phòng Tư pháp', '2024-06-30'],
      ['Phụ lục.1', 'Phòng Tư pháp', null],
      ['Phụ lục.2', 'Phòng Tài chính - Kế hoạch', '2024-03-31'],
    ])
  })

  it('is no section of the document, and a part of it', () => {
    const { sections, parts } = read(annexPoints)
    expect(sections.map(({ label }) => label)).toEqual(['I', 'II', 'II.1'])
    expect(parts?.map(({ label }) => label)).toEqual(['Phụ lục.1', 'Phụ lục.2', 'Phụ lục.3'])
  })
})

describe('a programme of two bodies', () => {
  it('binds each under its article', () => {
    expect(said(jointProgramme)).toEqual([
      ['Điều 2.1', 'Liên đoàn Lao động tỉnh', null],
      ['Điều 2.2', 'Liên đoàn Lao động tỉnh', null],
      ['Điều 3.1', 'các bệnh viện, trung tâm y tế', null],
      ['Điều 3.2', 'Sở Y tế', null],
      ['Điều 4.1', 'Hai cơ quan', null],
    ])
    expect(read(jointProgramme).docType).toBe('CHƯƠNG TRÌNH PHỐI HỢP')
  })
})
