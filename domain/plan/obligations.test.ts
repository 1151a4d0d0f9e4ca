import { describe, expect, it } from 'vitest'
import { dutiesOf, dutyOf, planOf } from './document.fixture.ts'

describe('due dates', () => {
  const dates = (...body: string[]) => dutiesOf(...body).map(duty => duty.dueOn)

  it('bind their own clause only', () => {
    expect(dates('- Gửi báo cáo về Sở trước ngày 10/4/2024; trình Giám đốc Sở ban hành giấy khen.')).toEqual([
      '2024-04-10',
      null,
    ])
  })

  it('bind the whole sentence they open', () => {
    expect(
      dates('- Từ ngày 02/5/2024 đến ngày 10/5/2024, các phòng tự kiểm tra hồ sơ; lập biên bản kiểm tra.'),
    ).toEqual(['2024-05-10', '2024-05-10'])
  })

  it('bind the sentence before that they say is completed', () => {
    expect(
      dates('- Tổ chức tổng kết công tác năm. Hoàn thành và báo cáo kết quả về Sở trước ngày 15/4/2024.'),
    ).toEqual(['2024-04-15', '2024-04-15'])
  })

  it('are no due dates in a condition that is past', () => {
    expect(dates('- Đơn vị nào đã nộp báo cáo trước ngày 01/3/2024 phải thực hiện cập nhật lại.')).toEqual([
      null,
    ])
  })

  it('are null with their words where they are no day', () => {
    expect(dutyOf('- Tổ chức đối thoại trong quý II/2024.')).toMatchObject({
      dueOn: null,
      dueText: 'trong quý II/2024',
    })
  })
})

describe('what else a duty says', () => {
  it('who joins in, and whether it leads, joins, or appraises', () => {
    expect(dutyOf('1. Văn phòng Sở', '- Chủ trì, phối hợp với Thanh tra Sở kiểm tra.')).toMatchObject({
      role: 'lead',
      coordinators: ['Thanh tra Sở'],
    })
    expect(dutyOf('1. Văn phòng Sở', '- Phối hợp với Thanh tra Sở kiểm tra.').role).toBe('coordinate')
    expect(dutyOf('1. Sở Tài chính', '- Thẩm định dự toán kinh phí.').role).toBe('appraise')
  })

  it('where the result goes and through whom', () => {
    expect(
      dutyOf('- Các phòng gửi danh sách về UBND tỉnh (qua Sở Nội vụ, Tỉnh đoàn) trước ngày 05/4/2024.')
        .recipients,
    ).toEqual([{ to: 'UBND tỉnh', via: ['Sở Nội vụ', 'Tỉnh đoàn'] }])
  })

  it('how many of what, of what kinds, for each', () => {
    expect(dutyOf('- Mỗi đơn vị lựa chọn 02 báo cáo điển hình (01 tập thể, 01 cá nhân).').quantity).toEqual({
      count: 2,
      of: 'báo cáo điển hình',
      breakdown: { 'tập thể': 1, 'cá nhân': 1 },
      per: 'đơn vị',
    })
  })

  it('what it waits for', () => {
    const [first, second] = dutiesOf(
      '1. Văn phòng Sở',
      '- Lập dự toán kinh phí gửi Sở Tài chính.',
      '2. Sở Tài chính',
      '- Trên cơ sở dự toán của Văn phòng Sở, Sở Tài chính thẩm định, trình UBND tỉnh.',
    )
    expect(second?.dependsOn).toEqual([first?.id])
  })

  it('how sure that is: less where nobody is named or the wish is vague', () => {
    const [named] = dutiesOf('- Thanh tra Sở kiểm tra công vụ tại các phòng.')
    const [nobody] = dutiesOf('- Kiểm tra công vụ tại các phòng chuyên môn.')
    const [vague] = dutiesOf('- Tăng cường kỷ luật, kỷ cương hành chính.')
    expect(named && nobody && named.confidence > nobody.confidence).toBe(true)
    expect(nobody && vague && nobody.confidence > vague.confidence).toBe(true)
  })
})

describe('tables of duties', () => {
  it('read each column by its heading', () => {
    const plan = planOf(
      'I. PHÂN CÔNG NHIỆM VỤ',
      'STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành',
      '1 | Rà soát thủ tục hành chính | Văn phòng Sở | Các phòng | Trước 30/4/2024',
      '2 | Xây dựng báo cáo quý | Thanh tra Sở | | 25/3/2024',
    )
    expect(plan.obligations).toMatchObject([
      {
        text: 'Rà soát thủ tục hành chính',
        assignees: ['Văn phòng Sở'],
        coordinators: ['Các phòng'],
        dueOn: '2024-04-30',
      },
      { text: 'Xây dựng báo cáo quý', assignees: ['Thanh tra Sở'], coordinators: [], dueOn: '2024-03-25' },
    ])
  })

  it('are read from rows that OCR tore', () => {
    const plan = planOf(
      'I. NỘI DUNG',
      'STT Công việc Thời gian Người thực hiện',
      '01 Lập hồ sơ mời thầu | 04/6/2024-15/6/2024 Tổ xây dựng hồ sơ',
      'thầu',
      'Ú2 | Thẩm định hồ sơ | < 20 ngày',
      ': Tổ thẩm định',
    )
    expect(plan.obligations).toMatchObject([
      { text: 'Lập hồ sơ mời thầu', assignees: ['Tổ xây dựng hồ sơ'], dueOn: '2024-06-15' },
      { text: 'Thẩm định hồ sơ', assignees: ['Tổ thẩm định'], dueOn: null, role: 'appraise' },
    ])
  })

  it('lay no duty as a timetable of one day', () => {
    const plan = planOf(
      'I. CHƯƠNG TRÌNH',
      'Thời gian | Nội dung | Đơn vị phụ trách',
      '7h00 - 7h15 | Ổn định tổ chức | Văn phòng Sở',
      '7h15 - 8h00 | Khai mạc hội nghị | Ban Giám đốc',
    )
    expect(plan.obligations).toEqual([])
  })
})
