import type { Issuing, Signature } from '../../../domain/document/index.ts'

/** What the specimens have in common. People in them are invented. */

export const districts = [
  'thành phố Vinh',
  'thị xã Cửa Lò',
  'thị xã Thái Hòa',
  'thị xã Hoàng Mai',
  'huyện Anh Sơn',
  'huyện Con Cuông',
  'huyện Diễn Châu',
  'huyện Đô Lương',
  'huyện Hưng Nguyên',
  'huyện Kỳ Sơn',
  'huyện Nam Đàn',
  'huyện Nghi Lộc',
  'huyện Nghĩa Đàn',
  'huyện Quế Phong',
  'huyện Quỳ Châu',
  'huyện Quỳ Hợp',
  'huyện Quỳnh Lưu',
  'huyện Tân Kỳ',
  'huyện Thanh Chương',
  'huyện Tương Dương',
  'huyện Yên Thành',
]

export const programme = 'Chương trình phối hợp số 09/CTr-BCA-MTTW'
export const subjectOfPlan = `Tổng kết 10 năm thực hiện ${programme} về “Đẩy mạnh phong trào toàn dân bảo vệ an ninh Tổ quốc trong tình hình mới” (2013 - 2023)`
export const plan = 'Kế hoạch số 245/KH-UBND ngày 31/3/2023 của Ủy ban nhân dân tỉnh'

export const forCommittee: Signature = {
  authority: ['TM', 'KT'],
  onBehalfOf: ['Ủy ban nhân dân', 'Chủ tịch'],
  title: ['Phó Chủ tịch'],
  name: 'Nguyễn Văn Mẫu',
}

export const committee: Issuing = {
  parentBody: null,
  issuingBody: 'Ủy ban nhân dân tỉnh Nghệ An',
  abbreviation: 'UBND',
  draftingUnit: 'NC',
  place: 'Nghệ An',
  number: 245,
  issuedOn: '2023-03-31',
  signature: forCommittee,
  distributionList: [
    'Bộ Công an (Cục V05)',
    'Thường trực Tỉnh ủy',
    'Thường trực HĐND tỉnh',
    'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
    'Các sở, ban, ngành cấp tỉnh là thành viên Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc tỉnh',
    'UBND các huyện, thành phố, thị xã',
    'Cổng Thông tin điện tử tỉnh',
  ],
  filedUnder: 'VT, NC',
}

export const police: Issuing = {
  ...committee,
  parentBody: 'Ủy ban nhân dân tỉnh Nghệ An',
  issuingBody: 'Công an tỉnh',
  abbreviation: 'CAT',
  draftingUnit: 'PV05',
  number: null,
  issuedOn: null,
  signature: { authority: ['KT'], onBehalfOf: ['Giám đốc'], title: ['Phó Giám đốc'], name: 'Trần Thị Ví Dụ' },
  distributionList: [
    'Như trên',
    'Thường trực Tỉnh ủy (để báo cáo)',
    'Ủy ban MTTQ Việt Nam tỉnh (để phối hợp)',
  ],
  filedUnder: 'VT, PV05',
}

export const paragraph = (text: string) => ({ kind: 'paragraph' as const, runs: [{ text }] })
export const dash = (text: string) => ({ ...paragraph(text), marker: 'dash' as const })
export const longText =
  'Cấp ủy, chính quyền, Công an và Mặt trận Tổ quốc các cấp đã chủ động quán triệt, cụ thể hóa nội dung phối hợp thành chương trình, kế hoạch sát với tình hình từng địa bàn; phân công rõ trách nhiệm, duy trì chế độ giao ban, trao đổi thông tin, kịp thời giải quyết những vấn đề phức tạp nảy sinh ngay từ cơ sở.'
