import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../shared/calendar/index.ts'
import { type DueContext, readDues } from './index.ts'

const unknown: DueContext = { issuedOn: null, year: null }
const in2023: DueContext = { issuedOn: '2023-03-20', year: 2023 }

/** The one reading of a text, as the fields that most tests speak of. */
const only = (text: string, context = unknown) => {
  const readings = readDues(text, context)
  expect(readings.map(reading => reading.dueText)).toHaveLength(1)
  const [reading] = readings
  if (!reading) throw new Error('no reading')
  return reading
}

describe('a due date with day, month and year', () => {
  test.each([
    ['gửi về Sở trước ngày **10/4/2020**.', 'trước ngày **10/4/2020**', 'before', '2020-04-10'],
    ['(hoàn thành trước 25/4/2023) để báo cáo', 'trước 25/4/2023', 'before', '2023-04-25'],
    ['Hoàn thành đến trước ngày 5/6/2023', 'đến trước ngày 5/6/2023', 'before', '2023-06-05'],
    ['nộp chậm nhất là ngày 18/5/2021', 'chậm nhất là ngày 18/5/2021', 'by', '2021-05-18'],
    ['nộp chậm nhất vào ngày 18/5/2021', 'chậm nhất vào ngày 18/5/2021', 'by', '2021-05-18'],
    ['nộp muộn nhất 18/5/2021', 'muộn nhất 18/5/2021', 'by', '2021-05-18'],
    ['về Sở hạn chót 13/10/2017, theo mẫu', 'hạn chót 13/10/2017', 'by', '2017-10-13'],
    ['Thời hạn: ngày 13/10/2017', 'Thời hạn: ngày 13/10/2017', 'by', '2017-10-13'],
    ['nhận đến hết ngày 30/9/2022', 'đến hết ngày 30/9/2022', 'by', '2022-09-30'],
    ['không quá ngày 30/9/2022', 'không quá ngày 30/9/2022', 'by', '2022-09-30'],
    ['tổ chức vào ngày 28/7/2020', 'vào ngày 28/7/2020', 'on', '2020-07-28'],
    ['họp ngày 05 tháng 4 năm 2023', 'ngày 05 tháng 4 năm 2023', 'on', '2023-04-05'],
    ['họp ngày 5 tháng 4/2023', 'ngày 5 tháng 4/2023', 'on', '2023-04-05'],
    ['| Dự kiến 10/7/2018 |', 'Dự kiến 10/7/2018', 'on', '2018-07-10'],
    ['Họp thông qua | 23/4/2018', '23/4/2018', 'on', '2018-04-23'],
    ['trước ngày 15.4.2023', 'trước ngày 15.4.2023', 'before', '2023-04-15'],
    ['trước ngày 15-4-2023', 'trước ngày 15-4-2023', 'before', '2023-04-15'],
    ['trước ngày 15/4/23', 'trước ngày 15/4/23', 'before', '2023-04-15'],
    ['xong trước\nngày 31/3/2021', 'trước\nngày 31/3/2021', 'before', '2021-03-31'],
    ['THỨ HAI, NGÀY 24/8/2026', 'THỨ HAI, NGÀY 24/8/2026', 'on', '2026-08-24'],
  ] as const)('%s', (text, dueText, relation, dueOn) => {
    expect(only(text)).toMatchObject({ kind: 'due', dueText, relation, dueOn, yearInferred: false })
  })
})

describe('digits and accents that OCR has damaged', () => {
  test.each([
    ['đến 03/1 1/2017', 'by', '2017-11-03'],
    ['trước ngày 22/1 1/2017', 'before', '2017-11-22'],
    ['trước ngày l5/4/2023', 'before', '2023-04-15'],
    ['trước ngày I5/O4/2O23', 'before', '2023-04-15'],
    ['trước ngày 1 5/4/2023', 'before', '2023-04-15'],
    ['trước ngày 15/4/20 23', 'before', '2023-04-15'],
    ['chậm nhát ngày 16/12/2017', 'by', '2017-12-16'],
    ['trƣớc 01/10/2021', 'before', '2021-10-01'],
    ['truớc ngày 01⁄3/2018', 'before', '2018-03-01'],
    ['ngày 12 tháng10 năm 2020', 'on', '2020-10-12'],
  ] as const)('%s', (text, relation, dueOn) => {
    expect(only(text)).toMatchObject({ kind: 'due', relation, dueOn })
  })
})

describe('a range ends on its last day and lends month and year to its first', () => {
  test.each([
    ['Từ ngày 13/11/2017 đến ngày 17/11/2017', '2017-11-13', '2017-11-17'],
    ['từ ngày 20/7/2020 đến hết ngày 25/7/2020', '2020-07-20', '2020-07-25'],
    ['ngày 13-17/11/2017', '2017-11-13', '2017-11-17'],
    ['13 - 17/11/2017', '2017-11-13', '2017-11-17'],
    ['từ ngày 13 đến ngày 17 tháng 11 năm 2017', '2017-11-13', '2017-11-17'],
    ['từ 13/11 đến 17/11/2017', '2017-11-13', '2017-11-17'],
    ['01/3/2018— 05/3/2018', '2018-03-01', '2018-03-05'],
    ['05/3/2018 ~ 09/3/2018', '2018-03-05', '2018-03-09'],
    ['ngày: 24, 25 và 26 tháng 8 năm 2026', '2026-08-24', '2026-08-26'],
    ['từ ngày 28/12 đến ngày 05/01/2024', '2023-12-28', '2024-01-05'],
    ['dự kiến từ ngày 30/10/2017 đến 03/1 1/2017', '2017-10-30', '2017-11-03'],
  ])('%s', (text, startOn, dueOn) => {
    expect(only(text)).toMatchObject({ kind: 'due', startOn, dueOn })
  })
})

describe('an hour makes the day count up to that hour', () => {
  test.each([
    ['trước 9h00, ngày 13 tháng 10 năm 2020', 'by', '09:00'],
    ['trước 17 giờ 30 phút ngày 13/10/2020', 'by', '17:30'],
    ['lúc 7 giờ 30 phút, ngày 13/10/2020', 'on', '07:30'],
    ['14 giờ 00 ngày 13/10/2020', 'on', '14:00'],
    ['trước 4 giờ chiều ngày 13/10/2020', 'by', '16:00'],
  ] as const)('%s', (text, relation, timeOfDay) => {
    expect(only(text)).toMatchObject({ relation, timeOfDay, dueOn: '2020-10-13' })
  })
})

describe('what is no day stays null and says why', () => {
  test.each([
    ['hoàn thành trong quý II/2023', 'trong quý II/2023', 'Chỉ nêu quý, không nêu ngày.'],
    ['Quý 4 năm 2023', 'Quý 4 năm 2023', 'Chỉ nêu quý, không nêu ngày.'],
    ['xong trong tháng 5/2023', 'xong trong tháng 5/2023', 'Chỉ nêu tháng, không nêu ngày.'],
    ['trong tuần 3 tháng 12', 'trong tuần 3 tháng 12', 'Chỉ nêu tuần, không nêu ngày.'],
    ['tuần thứ 3 của tháng 12/2023', 'tuần thứ 3 của tháng 12/2023', 'Chỉ nêu tuần, không nêu ngày.'],
    ['xong trong năm 2023', 'xong trong năm 2023', 'Chỉ nêu năm, không nêu ngày.'],
    ['hằng năm trước ngày 15/12', 'hằng năm trước ngày 15/12', 'Thời hạn lặp lại theo kỳ'],
    ['trước ngày 10/12 hàng năm', 'trước ngày 10/12 hàng năm', 'Thời hạn lặp lại theo kỳ'],
    ['trước ngày 25 hằng tháng', 'trước ngày 25 hằng tháng', 'Thời hạn lặp lại theo kỳ'],
    ['trước ngày 15/01 của năm sau', 'trước ngày 15/01 của năm sau', 'Thời hạn lặp lại theo kỳ'],
    ['Hằng năm, các trường tự rà soát', 'Hằng năm', 'Thời hạn lặp lại theo kỳ'],
    [
      'trong vòng 10 ngày làm việc kể từ ngày nhận',
      'trong vòng 10 ngày làm việc kể từ ngày nhận',
      'Chỉ nêu khoảng',
    ],
    ['| < 5 ngày làm việc UBND', '< 5 ngày làm việc', 'Chỉ nêu khoảng'],
    ['chậm nhất sau 05 ngày', 'chậm nhất sau 05 ngày', 'Chỉ nêu khoảng'],
    ['chậm nhất ngày 16/12', 'chậm nhất ngày 16/12', 'Không nêu năm'],
    ['trước ngày 31/4/2023', 'trước ngày 31/4/2023', 'Ngày 31/4/2023 không có trong lịch.'],
    ['trước ngày 29/02/2023', 'trước ngày 29/02/2023', 'Ngày 29/2/2023 không có trong lịch.'],
  ])('%s', (text, dueText, reason) => {
    const reading = only(text)
    expect(reading).toMatchObject({ kind: 'due', dueText, dueOn: null })
    expect(reading.reason).toContain(reason)
  })

  test('only a day that the calendar lacks is impossible', () => {
    expect(only('trước ngày 31/4/2023').impossible).toBe(true)
    expect(only('từ ngày 29/2/2023 đến ngày 31/4/2023').impossible).toBe(true)
    expect(only('chậm nhất ngày 16/12').impossible).toBe(false)
    expect(only('trước ngày 30/4/2023').impossible).toBe(false)
  })

  test('a duration counted from a printed day keeps that day as its start', () => {
    expect(only('trong vòng 10 ngày kể từ ngày 15/4/2023')).toMatchObject({
      dueOn: null,
      startOn: '2023-04-15',
    })
  })

  test('a day from which something holds is no due date', () => {
    expect(only('tiếp nhận từ ngày 15/4/2023')).toMatchObject({ dueOn: null, startOn: '2023-04-15' })
  })
})

describe('a year that is not printed', () => {
  test('comes from the year that the document is about', () => {
    const reading = only('chậm nhất ngày 16/12', in2023)
    expect(reading).toMatchObject({ dueOn: '2023-12-16', yearInferred: true })
  })
  test('else from the day of issue, if the date lies after it', () => {
    const issued = { issuedOn: '2017-10-20', year: null }
    expect(only('chậm nhất ngày 16/12', issued).dueOn).toBe('2017-12-16')
  })
  test('but is not guessed where that date has passed', () => {
    const issued = { issuedOn: '2017-10-20', year: null }
    expect(only('chậm nhất ngày 16/02', issued)).toMatchObject({
      dueOn: null,
      reason: expect.stringContaining('đã qua'),
    })
  })
})

describe('dates that bind nobody', () => {
  test.each([
    ['Thực hiện Kế hoạch số 84/KH-BCA-MTTW ngày 01/3/2023 giữa hai bên', '2023-03-01'],
    ['Căn cứ Nghị quyết số 136-NQ/TU ngày 01 tháng 9 năm 2014', '2014-09-01'],
    ['Thực hiện Chỉ thị số 16/CT- -TTg, ngày 31/3/2020 của Thủ tướng', '2020-03-31'],
    ['(số 157/KH-BGDĐT ngày 13/3/2020)', '2020-03-13'],
    ['theo Quyết định ngày 12/3/2020', '2020-03-12'],
    ['Luật Giáo dục ngày 14/6/2019 của Quốc hội', '2019-06-14'],
    ['Điều lệ ban hành ngày 30/8/2013', '2013-08-30'],
    ['Số: 25/KH-UBND            Bắc Sông, ngày 27 tháng 3 năm 2020\n', '2020-03-27'],
  ])('of a cited document: %s', (text, dueOn) => {
    expect(only(text)).toMatchObject({ kind: 'citation', dueOn })
  })

  test('a due date after a cited number is still one', () => {
    const text = 'báo cáo theo Công văn số 12/SYT-NVY trước ngày 15/4/2023 để tổng hợp'
    expect(only(text)).toMatchObject({ kind: 'due', dueOn: '2023-04-15' })
  })

  test.each([
    '(mốc số liệu báo cáo tính từ ngày 01/8/2013 đến 30/3/2023)',
    'Số liệu báo cáo từ ngày 01/8/2013 đến ngày 30/3/2023',
  ])('of a data window: %s', text => {
    expect(only(text)).toMatchObject({ kind: 'window', startOn: '2013-08-01', dueOn: '2023-03-30' })
  })

  test('of a cut-off', () => {
    expect(only('số liệu tính đến hết ngày 31/12/2022')).toMatchObject({
      kind: 'window',
      dueOn: '2022-12-31',
    })
  })

  test('but figures can be due', () => {
    expect(only('báo cáo số liệu trước ngày 15/4/2023')).toMatchObject({ kind: 'due' })
  })

  test.each([
    'giai đoạn 2013 - 2023',
    'năm học 2020-2021',
    'IV. THỜI GIAN\n\nTừ ngày 15/11/2017 đến ngày 15/12/2017',
    'Từ tháng 4 đến tháng 12 năm 2020 là năm thứ nhất của giai đoạn',
  ])('of a stretch of time: %s', text => {
    const reading = only(text)
    expect(reading.kind === 'period' || reading.dueOn === null).toBe(true)
  })
})

describe('words that look like dates and are none', () => {
  test.each([
    'Thông tư số 24/2018/TT-BGDĐT và Nghị định 30/2020/NĐ-CP',
    'đạt 195/195 xã; 8640/14318 học sinh; trong 2/3 số đại biểu',
    'trẻ từ 06-36 tháng tuổi',
    'hướng thẳng 08 học sinh',
    'Trường Tiểu học 19/5, đường 30/4',
    'trước hết, ngay trong đơn vị, từ tỉnh đến cơ sở',
    'mục 1.2.3 và điểm 4.5',
  ])('%s', text => {
    expect(readDues(text, in2023)).toEqual([])
  })
})

test('several dates of one paragraph come in order, each with its own words', () => {
  const text =
    'Gửi trước ngày 15/4/2023 (mốc số liệu tính từ ngày 01/8/2013 đến 30/3/2023), họp ngày 20/4/2023.'
  const readings = readDues(text, unknown)
  expect(readings.map(reading => [reading.kind, reading.dueOn])).toEqual([
    ['due', '2023-04-15'],
    ['window', '2023-03-30'],
    ['due', '2023-04-20'],
  ])
})

const words = fc.constantFrom(
  'trước ngày ',
  'từ ngày ',
  ' đến ',
  '15/4/2023',
  '31/4/2023',
  'l5/O4',
  ' tháng ',
  'quý II',
  '**',
  '\n\n',
  '- ',
  'số ',
  '84/KH-UB',
  ' năm 2023',
  'trong vòng ',
  '10 ngày',
  ' hằng năm',
  'số liệu ',
  '(',
  ')',
  ', ',
  '. ',
  'ạ',
  '⁄',
  '  ',
  '13-17',
  '9h00 ',
  '😀',
)

describe('laws', () => {
  test('spans slice to their words, in order, without overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 4 })), { maxLength: 30 }), parts => {
        const text = parts.join('')
        let last = 0
        for (const reading of readDues(text, in2023)) {
          expect(text.slice(reading.start, reading.end)).toBe(reading.dueText)
          expect(reading.start).toBeGreaterThanOrEqual(last)
          expect(reading.end).toBeGreaterThan(reading.start)
          expect(reading.dueOn === null).toBe(reading.reason !== undefined)
          last = reading.end
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('every day that exists is read back from either way of writing it', () => {
    const day = fc.record({
      year: fc.integer({ min: 1990, max: 2049 }),
      month: fc.integer({ min: 1, max: 12 }),
      date: fc.integer({ min: 1, max: 31 }),
    })
    fc.assert(
      fc.property(day, fc.boolean(), ({ year, month, date }, inWords) => {
        const written = inWords ? `ngày ${date} tháng ${month} năm ${year}` : `ngày ${date}/${month}/${year}`
        expect(only(`chậm nhất ${written}.`).dueOn).toBe(dayOf(year, month, date))
      }),
    )
  })
})
