import { describe, expect, it } from 'vitest'
import { dutiesOf, dutyOf, letterOf, planOf } from './document.fixture.ts'

const texts = (...body: string[]) => dutiesOf(...body).map(duty => duty.text)
const who = (...body: string[]) => dutiesOf(...body).map(duty => duty.assignees)

describe('what is a duty', () => {
  it('is asked under a heading that names a body, in a sentence that names one, and without any', () => {
    expect(who('1. Văn phòng Sở', '- Theo dõi, đôn đốc việc thực hiện Kế hoạch này.')).toEqual([
      ['Văn phòng Sở'],
    ])
    expect(who('- Thanh tra Sở kiểm tra công vụ.')).toEqual([['Thanh tra Sở']])
    expect(who('- Tổ chức Hội nghị sơ kết.')).toEqual([[]])
  })

  it('is asked by a directive, and of those it names', () => {
    expect(who('- Giao Thanh tra Sở chủ trì kiểm tra công vụ.')).toEqual([['Thanh tra Sở']])
    expect(who('- Mời Tỉnh đoàn cử cán bộ tham gia.')).toEqual([['Tỉnh đoàn']])
  })

  it('stays with the body of the heading when that body asks another', () => {
    expect(who('1. Văn phòng Sở', '- Đề nghị Sở Tài chính có văn bản hướng dẫn.')).toEqual([['Văn phòng Sở']])
  })

  it('hides in brackets', () => {
    const found = dutiesOf(
      '1. Báo Quảng An',
      '- Tăng cường tuyên truyền về kết quả (Văn phòng Sở cung cấp tài liệu).',
    )
    expect(found.map(duty => duty.assignees)).toEqual([['Báo Quảng An'], ['Văn phòng Sở']])
    expect(found[1]?.role).toBe('support')
  })

  it('may hang on a condition, which it then says', () => {
    const duty = dutyOf(
      'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo về Văn phòng Sở.',
    )
    expect(duty.condition).toBe('nếu có khó khăn, vướng mắc')
    expect(duty.assignees).toEqual(['các đơn vị'])
  })

  it('is not laid on the last heading by the closing words that name nobody', () => {
    expect(
      who(
        '1. Văn phòng Sở',
        '- Bố trí kinh phí.',
        'Quá trình thực hiện, nếu có vướng mắc, báo cáo về Sở Nội vụ.',
      ),
    ).toEqual([['Văn phòng Sở'], []])
  })

  it('is neither aim nor permission nor exhortation nor offer of help', () => {
    expect(planOf('I. MỤC ĐÍCH', '- Nâng cao chất lượng phục vụ.').obligations).toEqual([])
    expect(texts('- Có thể tổ chức gặp mặt.')).toEqual([])
    expect(texts('- Phấn đấu 90% hồ sơ giải quyết đúng hạn.')).toEqual([])
    expect(texts('Nếu cần trao đổi, các đơn vị liên hệ Văn phòng Sở để được giải đáp.')).toEqual([])
    expect(
      texts('Trên đây là Kế hoạch năm 2024, đề nghị các đơn vị nghiêm túc triển khai thực hiện.'),
    ).toEqual([])
  })

  it('is no account of how things stand, nor what a body has not done', () => {
    expect(texts('Qua nhiều năm thực hiện rà soát hồ sơ, một số phòng vẫn chưa khắc phục các lỗi.')).toEqual(
      [],
    )
    expect(texts('- Các phòng chưa đủ kinh phí để mua sắm trang thiết bị.')).toEqual([])
    expect(texts('- Việc mua sắm có văn bản hướng dẫn riêng.')).toEqual([])
  })

  it('is not what the document itself does by being issued, nor its last words', () => {
    expect(texts('1. Sở Nội vụ ban hành quy chế văn thư (kèm theo công văn này).')).toEqual([])
    expect(texts('Văn phòng Sở thông báo để các phòng biết, thực hiện.')).toEqual([])
  })

  it('binds the one who is to direct, not those who are to be directed', () => {
    const plan = letterOf(
      'UBND các huyện.',
      'Trên đây là hướng dẫn, Phòng Nội vụ đề nghị UBND các huyện chỉ đạo UBND các xã đánh giá cán bộ và báo cáo Phòng Nội vụ trước ngày 15/6/2022.',
    )
    expect(plan.obligations.map(duty => duty.assignees)).toEqual([['UBND các huyện']])
  })

  it('is the closing sentence, too, where that asks for a report by a date', () => {
    const [duty] = dutiesOf(
      'Trên đây là hướng dẫn, Sở Nội vụ đề nghị các phòng tổng hợp báo cáo kết quả về Sở trước ngày 15/6/2024.',
    )
    expect(duty).toMatchObject({ assignees: ['các phòng'], dueOn: '2024-06-15' })
  })

  it('is no list of contents, even with verbs', () => {
    expect(
      texts('- Lập hồ sơ gửi về Sở gồm:', '+ Biên bản họp', '+ Báo cáo tóm tắt thành tích'),
    ).toHaveLength(1)
  })

  it('is a heading only where nothing under it is one', () => {
    expect(texts('1. Tổ chức hội thi:', '- Văn phòng Sở chuẩn bị hội trường.')).toEqual([
      'Văn phòng Sở chuẩn bị hội trường',
    ])
    expect(texts('1. Lập báo cáo theo các mẫu:', '- Mẫu số 1;', '- Mẫu số 2.')).toEqual([
      'Lập báo cáo theo các mẫu',
    ])
  })

  it('does not bind in contents that come back with a body further on', () => {
    const plan = planOf(
      'I. NỘI DUNG',
      '1. Tổ chức rà soát, đánh giá việc thực hiện các quy định về văn hóa công sở.',
      '2. Tuyên truyền về văn hóa công sở.',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Văn phòng Sở',
      '- Tổ chức rà soát, đánh giá việc thực hiện các quy định về văn hóa công sở.',
    )
    expect(plan.obligations.map(duty => duty.section)).toEqual(['II.1'])
  })
})

describe('one duty or several', () => {
  it('begins anew at a full stop, a semicolon and "đồng thời"', () => {
    expect(
      texts('- Lập danh sách đoàn; bố trí xe. Chuẩn bị tài liệu, đồng thời tổ chức tập huấn.'),
    ).toHaveLength(4)
  })

  it('stays one where a thing is made and sent', () => {
    expect(texts('- Xây dựng kế hoạch của đơn vị; gửi về Văn phòng Sở trước ngày 10/4/2024.')).toHaveLength(1)
    expect(texts('- Kiểm tra các phòng; hoàn thành trước ngày 30/7/2024 và báo cáo Sở.')).toHaveLength(1)
  })

  it('begins anew behind a colon where other bodies act, and not at a semicolon inside the subject', () => {
    expect(
      who(
        '- Trưởng các phòng chịu trách nhiệm thông báo đến viên chức, cụ thể: Trưởng phòng Tổ chức thông báo đến cán bộ; Trưởng phòng Tài chính thông báo đến kế toán.',
      ),
    ).toEqual([['Trưởng các phòng'], ['Trưởng phòng Tổ chức'], ['Trưởng phòng Tài chính']])
    expect(who('- Các phòng, ban; UBND các xã lập kế hoạch, gửi về Sở Nội vụ.')).toEqual([
      ['Các phòng, ban', 'UBND các xã'],
    ])
  })

  it('carries the subject on within its sentence', () => {
    expect(who('- Trưởng phòng chịu trách nhiệm về hồ sơ; chủ động cung cấp thông tin.')).toEqual([
      ['Trưởng phòng'],
      ['Trưởng phòng'],
    ])
  })
})

describe('official letters', () => {
  it('find the order in the preamble and give it to what follows', () => {
    const plan = letterOf(
      'UBND các xã, thị trấn.',
      'Thực hiện Công văn số 12/SNV ngày 05/5/2022 của Sở Nội vụ, Phòng Nội vụ đề nghị UBND các xã, thị trấn báo cáo công tác thanh niên.',
      'Báo cáo gửi về Phòng Nội vụ trước ngày 20/5/2022.',
    )
    expect(plan.obligations.map(duty => [duty.assignees, duty.dueOn])).toEqual([
      [['UBND các xã, thị trấn'], null],
      [['UBND các xã, thị trấn'], '2022-05-20'],
    ])
    expect(plan.obligations[0]?.text.startsWith('Phòng Nội vụ đề nghị')).toBe(true)
  })

  it('take the order that opens a list as the heading of the list', () => {
    const plan = letterOf(
      'UBND các xã, thị trấn.',
      'Phòng Nội vụ yêu cầu UBND các xã, thị trấn thực hiện các nội dung sau:',
      '1. Rà soát đội ngũ cán bộ đoàn.',
      '2. Lập danh sách thanh niên tiêu biểu.',
    )
    expect(plan.obligations.map(duty => duty.assignees[0])).toEqual([
      'UBND các xã, thị trấn',
      'UBND các xã, thị trấn',
    ])
  })
})

describe('lines beside a duty', () => {
  it('say who leads, who joins and by when', () => {
    const duty = dutyOf(
      '- Ban hành quy chế văn thư.',
      '- Đơn vị chủ trì: Văn phòng Sở.',
      '- Đơn vị phối hợp: Thanh tra Sở.',
      '- Thời gian hoàn thành: trước ngày 20/4/2024.',
    )
    expect(duty).toMatchObject({
      assignees: ['Văn phòng Sở'],
      coordinators: ['Thanh tra Sở'],
      dueOn: '2024-04-20',
    })
  })
})
