import { describe, expect, it } from 'vitest'
import { compile } from './compile.ts'
import { letterOf, letterText, planOf } from './document.fixture.ts'

describe('the head', () => {
  it('gives type, number, date, issuer and title', () => {
    expect(planOf('I. NHIỆM VỤ')).toMatchObject({
      docType: 'KẾ HOẠCH',
      number: '112/KH-SNV',
      issuedOn: '2024-03-05',
      issuer: 'SỞ NỘI VỤ',
      title: 'Cải cách hành chính năm 2024',
    })
  })

  it('of a letter keeps the first letter of a title that begins with đ or with an accent', () => {
    const titled = (subject: string) =>
      compile(
        letterText('Các phòng.', 'Đề nghị các phòng báo cáo.').replace(
          'báo cáo công tác thanh niên',
          subject,
        ),
        { file: 'letter.txt' },
      ).title
    expect(titled('điều chỉnh thời gian gửi báo cáo')).toBe('điều chỉnh thời gian gửi báo cáo')
    expect(titled('ổn định đời sống')).toBe('ổn định đời sống')
  })

  it('of a letter has its title behind V/v', () => {
    expect(letterOf('Các phòng.', 'Đề nghị các phòng báo cáo.')).toMatchObject({
      docType: 'CÔNG VĂN',
      number: '31/PNV',
      title: 'báo cáo công tác thanh niên',
    })
  })

  it.each([
    'UBND TỈNH QUẢNG AN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ Độc lập — Tự do - Hạnh phúc\nSố: 12 /KH-SYT Quảng An, ngày 10 tháng 10 năm 2017\nKÉ HOẠCH\nTiêm chủng năm 2017',
    '  UBND TỈNH QUẢNG AN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n    SỞ Y TẾ               Độc lập - Tự do - Hạnh phúc\n\n Số:   12 /KH- SYT         Quảng An, ngày 10 tháng10 năm 2017\n\n      KẾ HOẠCH\n   Tiêm chủng năm 2017',
  ])('is read where OCR or two columns shuffled it', head => {
    expect(compile(`${head}\nCăn cứ Luật;\nI. NHIỆM VỤ\n- Họp.`, { file: 'a.txt' })).toMatchObject({
      number: '12/KH-SYT',
      issuedOn: '2017-10-10',
      issuer: 'SỞ Y TẾ',
      title: 'Tiêm chủng năm 2017',
    })
  })

  it.each(['Số: 4 42 /KH-SYT', 'Số:2/42 /KH-SYT', 'Số:c2014/KH-SYT', 'Số:    /KH-SYT', 'Só20/SYT-NVY'])(
    'leaves the number null where a pen wrote it and OCR guessed: %s',
    number => {
      const text = `SỞ Y TẾ\n${number} Quảng An, ngày 45 tháng 11 năm 2017\nKẾ HOẠCH\nTiêm chủng\nCăn cứ Luật;\nI. NHIỆM VỤ`
      expect(compile(text, { file: 'a.txt' })).toMatchObject({ number: null, issuedOn: null })
    },
  )

  it('takes the issuer from the body where the head is missing', () => {
    const text =
      'KẾ HOẠCH\nTổng kết năm\nThực hiện Công văn số 5/BNV, UBND tỉnh ban hành kế hoạch như sau:\nI. NHIỆM VỤ\n- Họp.'
    expect(compile(text, { file: 'a.txt' }).issuer).toBe('UBND tỉnh')
  })

  it('lists what the plan rests on, with numbers and dates', () => {
    expect(planOf('I. NHIỆM VỤ').legalBases).toEqual([
      {
        text: 'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ',
        number: '76/NQ-CP',
        issuedOn: '2021-07-15',
      },
    ])
  })
})

describe('the closing', () => {
  it('gives signer, title, authority and distribution list', () => {
    const plan = planOf('I. NHIỆM VỤ')
    expect(plan.signer).toEqual({ name: 'Trần Văn Bình', title: 'PHÓ GIÁM ĐỐC', authority: ['KT. GIÁM ĐỐC'] })
    expect(plan.distributionList).toEqual(['Như trên', 'Lưu: VT.'])
  })

  it('is read from two columns', () => {
    const text =
      'KẾ HOẠCH\nHọp\nCăn cứ Luật;\nI. NHIỆM VỤ\n- Tổ chức họp./.\nNơi nhận:          TM. ỦY BAN NHÂN DÂN\n- Như trên;               CHỦ TỊCH\n- Lưu: VT.\n                    Lê Văn Nam'
    const plan = compile(text, { file: 'a.txt' })
    expect(plan.signer).toEqual({ name: 'Lê Văn Nam', title: 'CHỦ TỊCH', authority: ['TM. ỦY BAN NHÂN DÂN'] })
    expect(plan.distributionList).toEqual(['Như trên', 'Lưu: VT.'])
  })

  it('ends the duties: forms behind the signature ask nothing', () => {
    const text = `${'KẾ HOẠCH\nHọp\nCăn cứ Luật;\nI. NHIỆM VỤ\n- Tổ chức họp./.\nNơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nLê Văn Nam\nPHỤ LỤC\n- Lập danh sách gửi về Sở.'}`
    expect(compile(text, { file: 'a.txt' }).obligations).toHaveLength(1)
  })
})

describe('what the plan defines', () => {
  it('abbreviations, by their own words', () => {
    const plan = planOf(
      'I. NHIỆM VỤ',
      '- Ủy ban nhân dân (UBND) các xã lập danh sách.',
      '- Các phòng là thành viên Ban Chỉ đạo cải cách hành chính tỉnh (gọi tắt là Ban Chỉ đạo tỉnh) báo cáo.',
    )
    expect(plan.abbreviations.map(({ short, long }) => [short, long])).toEqual([
      ['UBND', 'Ủy ban nhân dân'],
      ['Ban Chỉ đạo tỉnh', 'Ban Chỉ đạo cải cách hành chính tỉnh'],
    ])
  })

  it('the window of the figures and the outline of the reports', () => {
    const plan = planOf(
      'I. NỘI DUNG TỔNG KẾT',
      '1. Công tác chỉ đạo, điều hành.',
      '2. Kết quả thực hiện.',
      'II. TỔ CHỨC THỰC HIỆN',
      '- Các phòng gửi báo cáo về Sở trước ngày 10/4/2024 (mốc số liệu tính từ ngày 01/01/2014 đến 31/12/2023).',
    )
    expect(plan.dataWindow).toMatchObject({ from: '2014-01-01', to: '2023-12-31' })
    expect(plan.reportOutline.map(({ label, text }) => [label, text])).toEqual([
      ['I.1', 'Công tác chỉ đạo, điều hành.'],
      ['I.2', 'Kết quả thực hiện.'],
    ])
    expect(plan.obligations.map(duty => duty.dueOn)).toEqual(['2024-04-10'])
  })
})

it('reads the head of a text written in Markdown, and no remark of whoever kept it', () => {
  const lines = [
    '# nguồn: bản gõ lại',
    '# KẾ HOẠCH',
    '**Tổng kết 5 năm trồng cây xanh**',
    '## I. TỔ CHỨC THỰC HIỆN',
    '- Các phòng gửi báo cáo về Sở trước ngày 10/4/2024.',
  ]
  const plan = compile(lines.join('\n'), { file: 'ke-hoach.md' })
  expect([plan.docType, plan.title]).toEqual(['KẾ HOẠCH', 'Tổng kết 5 năm trồng cây xanh'])
})
