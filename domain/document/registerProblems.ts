import { defineProblems } from '../shared/index.ts'

export const registerProblems = defineProblems('register', {
  notFound: { status: 404, vi: 'Không có văn bản này.', en: 'There is no such document.' },
  changed: {
    status: 409,
    vi: 'Văn bản vừa được người khác sửa. Xin tải lại để xem bản mới rồi làm tiếp.',
    en: 'Somebody else has just changed the document. Reload to see it and go on.',
  },
  notDraft: {
    status: 409,
    vi: 'Văn bản đã vào sổ nên không sửa được. Nội dung sai thì thay bằng văn bản khác cùng loại.',
    en: 'The document is registered and cannot be changed. Wrong content is replaced by a document of the same kind.',
  },
  notRegistered: {
    status: 409,
    vi: 'Văn bản chưa vào sổ nên chưa phát hành được. Xin lấy số trước.',
    en: 'The document is not registered, so it cannot be issued. Give it a number first.',
  },
  signerMissing: {
    status: 422,
    vi: 'Văn bản chưa có người ký. Xin ghi chức vụ và họ tên người ký rồi lấy số.',
    en: 'The document has no signer. Enter the signer’s title and name, then register.',
  },
  notSigned: {
    status: 409,
    vi: 'Văn bản này phải được rà soát và ký trước khi lấy số. Xin mở trang Đôn đốc của đợt tổng kết.',
    en: 'This document is reviewed and signed before it is numbered. Open the campaign’s page of chases.',
  },
  signed: {
    status: 409,
    vi: 'Văn bản đã ký nên không sửa được nữa. Xin chuyển văn thư lấy số, hoặc bỏ dự thảo và lập lại.',
    en: 'The document is signed and cannot be changed. Have it registered, or discard it and draft anew.',
  },
  numberTaken: {
    status: 409,
    vi: 'Số văn bản này vừa được cấp cho văn bản khác. Xin bấm lấy số lại.',
    en: 'This number was just given to another document. Register again.',
  },
  otherMap: {
    status: 409,
    vi: 'Báo cáo tổng hợp đã vào sổ một bản {kept}; dự thảo này {drafted}. Xin lập lại dự thảo để các bản thống nhất.',
    en: 'A consolidated report was registered {kept}; this draft is {drafted}. Draft it anew so that both agree.',
  },
  noReading: {
    status: 404,
    vi: 'Văn bản này không có bảng số liệu theo đơn vị nên không có chứng cứ số liệu.',
    en: 'This document has no table of figures by units, so there is nothing to prove.',
  },
  nothingComposed: {
    status: 409,
    vi: 'Báo cáo tổng hợp chưa có đoạn nào. Xin trích hoặc viết ít nhất một đoạn ở trang Tổng hợp.',
    en: 'The synthesis has no passage yet. Quote or write at least one on the synthesis page.',
  },
})
