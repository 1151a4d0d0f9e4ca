import { defineProblems } from '../shared/index.ts'

export const commendationProblems = defineProblems('commendation', {
  noRound: {
    status: 409,
    vi: 'Đợt này chưa mở xét khen thưởng. Cơ quan thi đua - khen thưởng mở ở trang Khen thưởng, mục Thiết lập.',
    en: 'Commendation has not been opened for this campaign. The emulation board opens it under Commendation, Settings.',
  },
  notAsked: {
    status: 404,
    vi: 'Đơn vị này không thuộc đợt tổng kết nên không lập được hồ sơ khen thưởng ở đây.',
    en: 'This unit is not part of the campaign, so it cannot prepare a dossier here.',
  },
  nomineeNotFound: {
    status: 404,
    vi: 'Không có tập thể, cá nhân được đề nghị này; có thể đơn vị đã rút.',
    en: 'There is no such nominee; the unit may have withdrawn it.',
  },
  closedToYou: {
    status: 403,
    vi: 'Hồ sơ khen thưởng có thông tin cá nhân: chỉ đơn vị đề nghị, cơ quan thường trực, cơ quan thi đua - khen thưởng và lãnh đạo được xem.',
    en: 'Dossiers hold personal data: only the proposing unit, the standing agency, the emulation board and leaders may see them.',
  },
  locked: {
    status: 409,
    vi: 'Hồ sơ ở trạng thái “{state}” nên chưa làm được việc này.',
    en: 'The dossier is “{stateEn}”, so this cannot be done now.',
  },
  changed: {
    status: 409,
    vi: 'Nội dung này vừa được người khác sửa. Nội dung anh/chị nhập vẫn còn: xin tải lại để so sánh rồi lưu.',
    en: 'Somebody else has just changed this. What you entered is still here: reload, compare, then save.',
  },
  quotaFull: {
    status: 409,
    vi: 'Mỗi đơn vị được đề nghị nhiều nhất {most} {kind}. Muốn thay, xin rút bớt trước.',
    en: 'A unit may put forward at most {most} of this kind ({kindEn}). Withdraw one first.',
  },
  partNotAsked: {
    status: 422,
    vi: 'Hồ sơ của đợt này không yêu cầu “{part}”.',
    en: 'Dossiers of this round do not ask for “{partEn}”.',
  },
  datedInFuture: {
    status: 422,
    vi: 'Ngày ghi trên văn bản không thể sau hôm nay.',
    en: 'A paper cannot be dated after today.',
  },
  fileNotFound: {
    status: 422,
    vi: 'Không tìm thấy tệp vừa tải lên. Xin tải lại tệp.',
    en: 'The uploaded file was not found. Upload it again.',
  },
  incomplete: {
    status: 422,
    vi: 'Hồ sơ còn thiếu {count} nội dung nên chưa gửi được.',
    en: '{count} thing(s) are still missing, so the dossier cannot be submitted.',
  },
  reasonNeeded: {
    status: 422,
    vi: 'Hồ sơ đã gửi: xin ghi lý do rút (ít nhất 10 ký tự).',
    en: 'The dossier has been submitted: say why it is withdrawn (at least 10 characters).',
  },
  alreadyDecided: {
    status: 409,
    vi: 'Chủ tịch đã quyết định về đề nghị này nên không thay đổi được nữa.',
    en: 'The chairman has decided on this nominee; nothing changes any more.',
  },
  notAllChecked: {
    status: 422,
    vi: 'Muốn nhận hồ sơ phải đánh dấu đạt từng thành phần; còn {count} thành phần chưa đạt. Nếu thiếu, xin trả lại kèm lý do.',
    en: 'To accept a dossier mark each of its parts as in order; {count} are not. If something is missing, return it with a reason.',
  },
  ownUnit: {
    status: 403,
    vi: 'Không ai thẩm định, biểu quyết hồ sơ của chính đơn vị mình. Xin chuyển người khác làm.',
    en: 'Nobody judges the dossier of their own unit. Leave it to somebody else.',
  },
  noCouncil: {
    status: 409,
    vi: 'Chưa có danh sách thành viên hội đồng. Xin nhập ở mục Thiết lập trước khi ghi kết quả biểu quyết.',
    en: 'The council has no members yet. Enter them under Settings before recording votes.',
  },
  notWholeCouncil: {
    status: 422,
    vi: 'Tổng đồng ý, không đồng ý và vắng phải bằng {voters} thành viên được biểu quyết (đã trừ {own} người của chính đơn vị đề nghị).',
    en: 'In favour, against and absent must add up to the {voters} members who may vote ({own} of the proposing unit left out).',
  },
  votesGiven: {
    status: 409,
    vi: 'Hội đồng đã biểu quyết nên không đổi được tỷ lệ phiếu, thành viên hội đồng và loại hồ sơ.',
    en: 'The council has voted, so the threshold, its members and the kind of dossier cannot change.',
  },
  notRecommended: {
    status: 422,
    vi: 'Quyết định chỉ ghi cho tập thể, cá nhân đã đủ phiếu của hội đồng và chưa có quyết định.',
    en: 'A decision is recorded only for nominees that the council recommended and that have none yet.',
  },
  sameDecision: {
    status: 409,
    vi: 'Quyết định có số và ngày này đã được ghi.',
    en: 'A decision of this number and date is already recorded.',
  },
  nobodyYet: {
    status: 409,
    vi: 'Đơn vị chưa đề nghị tập thể, cá nhân nào nên chưa có gì để lập tờ trình.',
    en: 'The unit has put nobody forward yet, so there is nothing to submit.',
  },
  nothingToSubmit: {
    status: 409,
    vi: 'Chưa có tập thể, cá nhân nào đủ phiếu để lập tờ trình.',
    en: 'No nominee has been recommended yet, so there is nothing to submit.',
  },
})
