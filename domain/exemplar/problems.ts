import { defineProblems } from '../shared/index.ts'

export const exemplarProblems = defineProblems('exemplar', {
  notFound: { status: 404, vi: 'Không có điển hình này.', en: 'There is no such exemplar.' },
  notADuty: {
    status: 409,
    vi: 'Nhiệm vụ này không phải là gửi báo cáo điển hình.',
    en: 'This duty does not ask for exemplars.',
  },
  closedToYou: {
    status: 403,
    vi: 'Hồ sơ điển hình có thông tin cá nhân: chỉ đơn vị giới thiệu, cơ quan thường trực, cơ quan thi đua - khen thưởng và thành viên hội đồng được xem.',
    en: 'Exemplar files hold personal data: only the proposing unit, the standing agency, the emulation board and the reviewers may see them.',
  },
  kindNotAsked: {
    status: 409,
    vi: 'Kế hoạch không yêu cầu đơn vị chọn điển hình là {kind}.',
    en: 'The plan does not ask the unit for an exemplar of this kind ({kind}).',
  },
  changed: {
    status: 409,
    vi: 'Hồ sơ này vừa được người khác sửa. Nội dung anh/chị nhập vẫn còn: xin tải lại để so sánh rồi lưu.',
    en: 'Somebody else has just changed this file. What you entered is still here: reload, compare, then save.',
  },
  locked: {
    status: 409,
    vi: 'Hồ sơ ở trạng thái “{state}” nên không sửa được. Muốn sửa, xin đề nghị tỉnh trả lại.',
    en: 'The file is “{state}” and cannot be changed. Ask the province to return it.',
  },
  erased: {
    status: 409,
    vi: 'Thông tin của điển hình này đã được xóa theo yêu cầu.',
    en: 'The data of this exemplar have been erased on request.',
  },
  noSuchSpan: {
    status: 422,
    vi: 'Đoạn trích không có trong báo cáo đã gửi của đơn vị. Xin chọn lại.',
    en: 'The passage is not in the unit’s submitted report. Select it again.',
  },
  noSuchFile: {
    status: 422,
    vi: 'Tệp này không có trong báo cáo đã gửi của đơn vị. Xin đính kèm vào báo cáo, gửi báo cáo, rồi dẫn lại.',
    en: 'This file is not in the unit’s submitted report. Attach it to the report, submit that, then cite it.',
  },
  notOwnReport: {
    status: 422,
    vi: 'Chỉ dẫn chứng từ báo cáo của chính đơn vị giới thiệu.',
    en: 'Evidence comes from the proposing unit’s own report only.',
  },
  collectiveNeedsNone: {
    status: 409,
    vi: 'Tập thể không cần ghi nhận sự đồng ý của cá nhân.',
    en: 'A collective needs no personal consent.',
  },
  consentInFuture: {
    status: 422,
    vi: 'Ngày đồng ý không thể sau hôm nay.',
    en: 'The day of consent cannot lie in the future.',
  },
  consentMissing: {
    status: 409,
    vi: 'Chưa ghi nhận sự đồng ý của cá nhân được giới thiệu nên chưa gửi lên tỉnh được.',
    en: 'The person’s consent is not recorded, so the file cannot go to the province.',
  },
  wrongPlaces: {
    status: 422,
    vi: 'Phải chọn đúng {collective} tập thể và {individual} cá nhân theo kế hoạch.',
    en: 'Choose exactly {collective} collective(s) and {individual} individual(s), as the plan asks.',
  },
  placeTaken: {
    status: 409,
    vi: 'Đơn vị vừa chọn xong điển hình cho vị trí này. Xin tải lại trang.',
    en: 'This place has just been filled. Reload the page.',
  },
  notCandidate: {
    status: 409,
    vi: 'Chỉ chọn được trong các đề xuất còn hiệu lực của đơn vị.',
    en: 'Only a standing proposal of the unit can be chosen.',
  },
  alreadyWithProvince: {
    status: 409,
    vi: 'Hồ sơ đã gửi lên tỉnh. Muốn đổi, xin dùng “Thay thế” hoặc “Rút”.',
    en: 'The files are with the province. To change them use “Replace” or “Withdraw”.',
  },
  notChosenYet: {
    status: 409,
    vi: 'Chưa chọn đủ điển hình tại đơn vị. Xin ghi biên bản họp xét chọn trước khi gửi.',
    en: 'Not all exemplars are chosen locally. Record the meeting that chose them before sending.',
  },
  incomplete: {
    status: 422,
    vi: 'Còn {count} nội dung chưa đủ để gửi lên tỉnh.',
    en: '{count} thing(s) are still missing before it can be sent.',
  },
  nothingToSend: {
    status: 409,
    vi: 'Hồ sơ đã ở tỉnh, không có gì để gửi.',
    en: 'Everything is with the province already.',
  },
  notSent: {
    status: 409,
    vi: 'Hồ sơ chưa gửi lên tỉnh hoặc đã được xử lý.',
    en: 'The file has not been sent, or has been dealt with.',
  },
  notOnRoute: {
    status: 409,
    vi: 'Đơn vị của anh/chị không nằm trên tuyến gửi, hoặc đã xác nhận nhận rồi.',
    en: 'Your unit is not on the route, or has already confirmed.',
  },
  alreadySelected: {
    status: 409,
    vi: 'Tỉnh đã chọn xong nên không thay đổi được nữa.',
    en: 'The province has made its choice; nothing changes any more.',
  },
  notReplaceable: {
    status: 409,
    vi: 'Chỉ thay được điển hình đang giữ vị trí bằng một đề xuất cùng loại.',
    en: 'Only an exemplar that holds a place can be replaced, by a proposal of the same kind.',
  },
  criteriaInUse: {
    status: 409,
    vi: 'Đã có điểm chấm theo bộ tiêu chí này nên không đổi được tiêu chí và hệ số.',
    en: 'Scores have been given by these criteria, so neither they nor their weights can change.',
  },
  noCriteria: {
    status: 409,
    vi: 'Chưa có tiêu chí chấm điểm. Xin lập bộ tiêu chí trước.',
    en: 'There are no criteria yet. Set them first.',
  },
  personUnknown: {
    status: 422,
    vi: 'Có người trong danh sách không còn tài khoản.',
    en: 'Somebody on the list has no account any more.',
  },
  notReviewer: {
    status: 403,
    vi: 'Anh/chị không có trong hội đồng chấm điểm của đợt này.',
    en: 'You are not on the council that scores in this campaign.',
  },
  ownUnit: {
    status: 403,
    vi: 'Không ai chấm điểm điển hình của chính đơn vị mình.',
    en: 'Nobody scores an exemplar of their own unit.',
  },
  notToScore: {
    status: 409,
    vi: 'Hồ sơ này hiện không ở tỉnh nên chưa chấm điểm được.',
    en: 'This file is not with the province, so it cannot be scored now.',
  },
  criterionUnknown: {
    status: 422,
    vi: 'Bộ tiêu chí đã thay đổi. Xin tải lại trang.',
    en: 'The criteria have changed. Reload the page.',
  },
  whyNeeded: {
    status: 422,
    vi: 'Kết quả chọn không suy ra được chỉ từ điểm: {doubts}. Xin ghi lý do (ít nhất 20 ký tự) để đưa vào biên bản.',
    en: 'The choice does not follow from the scores alone: {doubts}. Say why (at least 20 characters) for the minutes.',
  },
  notAccepted: {
    status: 409,
    vi: 'Chỉ chọn trong các điển hình tỉnh đã tiếp nhận.',
    en: 'Choose among the exemplars that the province has accepted.',
  },
  notConcluded: {
    status: 409,
    vi: 'Tỉnh chưa họp chọn điển hình nên chưa có gì để gửi.',
    en: 'The province has not chosen yet, so there is nothing to send up.',
  },
  dispatched: {
    status: 409,
    vi: 'Hai điển hình của tỉnh đã được ghi nhận gửi đi.',
    en: 'The province’s exemplars are already recorded as sent.',
  },
})
