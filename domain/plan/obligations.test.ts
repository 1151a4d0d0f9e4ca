import { describe, expect, it } from 'vitest'
import { dutiesOf, dutyOf, planOf } from './document.fixture.ts'

describe('due dates', () => {
  const dates = (...body: string[]) => dutiesOf(...body).map(duty => duty.dueOn)

  it.each([
    ['Trước ngày 15/4/2024 gửi báo cáo về Sở Nội vụ.', '2024-04-15', 'Trước ngày 15/4/2024'],
    ['Đến hết ngày 30/6/2024 giải ngân toàn bộ kế hoạch vốn.', '2024-06-30', 'Đến hết ngày 30/6/2024'],
    ['Từ ngày 01 đến hết ngày 15 tháng 6 năm 2024, kiểm tra các phòng.', '2024-06-15', null],
    ['Ngày mười lăm tháng tư năm 2024 nộp hồ sơ.', '2024-04-15', null],
    ['Nộp hồ sơ trước ngày mùng năm tháng giêng.', '2024-01-05', null],
    ['Trong tuần 3 tháng 12 tổ chức kiểm tra chéo.', null, 'Trong tuần 3 tháng 12'],
    ['Quý II/2024 hoàn thành việc rà soát.', null, 'Quý II/2024'],
    ['Hằng năm, trước ngày 15/12 báo cáo kết quả.', null, 'Hằng năm, trước ngày 15/12'],
    ['Rà soát hồ sơ; hằng năm, trước ngày 15/12 báo cáo kết quả.', null, 'hằng năm, trước ngày 15/12'],
    ['Trong vòng 10 ngày kể từ ngày ký Kế hoạch này, lập danh sách.', null, null],
    ['Mời báo cáo viên cho ngày 26/8.', null, null],
  ])('are read where they open a clause, in words, and left without a day: %s', (clause, dueOn, dueText) => {
    const last = dutiesOf(`- ${clause}`).at(-1)
    expect(last?.dueOn).toBe(dueOn)
    if (dueText) expect(last?.dueText).toBe(dueText)
  })

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

describe('how many of what', () => {
  const quantity = (clause: string) => dutyOf(`- ${clause}`).quantity

  it('may have a dot of thousands, or stand in words beside the number', () => {
    expect(quantity('Trồng 15.000 cây xanh trong quý III.')).toMatchObject({ count: 15_000, of: 'cây xanh' })
    expect(quantity('Mở ít nhất 05 (năm) lớp tập huấn cho cán bộ.')).toMatchObject({
      count: 5,
      of: 'lớp tập huấn',
    })
  })

  it('may be broken down, a comma inside a part not ending it', () => {
    expect(
      quantity('Thành lập 02 đoàn kiểm tra (01 đoàn kiểm tra cán bộ, 01 đoàn kiểm tra thu, chi ngân sách).')
        ?.breakdown,
    ).toEqual({ 'đoàn kiểm tra cán bộ': 1, 'đoàn kiểm tra thu, chi ngân sách': 1 })
  })

  it('may hold for each, said before, behind or by a stroke', () => {
    expect(quantity('Tổ chức mỗi năm 02 hội nghị tuyên truyền.')?.per).toBe('năm')
    expect(quantity('Phát hành 2.000 tờ rơi cho mỗi xã.')?.per).toBe('xã')
    expect(quantity('Đăng 10 tin/tháng trên cổng thông tin.')?.per).toBe('tháng')
  })
})
