import { defineProblems } from '../shared/index.ts'

export const reportProblems = defineProblems('report', {
  notFound: { status: 404, vi: 'Không có báo cáo này.', en: 'There is no such report.' },
  notAReport: {
    status: 409,
    vi: 'Nhiệm vụ này không làm bằng báo cáo theo đề cương.',
    en: 'This duty is not done by a report along the outline.',
  },
  sectionUnknown: {
    status: 422,
    vi: 'Đề cương không có mục {section}. Xin tải lại trang để lấy đề cương mới.',
    en: 'The outline has no section {section}. Reload to get the current outline.',
  },
  pictureForeign: {
    status: 422,
    vi: 'Mục {section} có hình không phải ảnh jpg, png của báo cáo này. Xin xóa hình đó rồi chèn lại từ máy.',
    en: 'Section {section} has a picture that is no jpg or png of this report. Delete it and insert it again from your machine.',
  },
  pictureMissing: {
    status: 409,
    vi: 'Hình “{alt}” trong mục {section} chưa gửi xong hoặc đã bị gỡ. Xin để trang gửi tiếp, hoặc xóa hình rồi chèn lại.',
    en: 'The picture “{alt}” in section {section} is not sent yet or was removed. Let the page go on sending, or delete it and insert it again.',
  },
  sectionChanged: {
    status: 409,
    vi: '{name} vừa sửa mục này lúc {time}. Bản của anh/chị vẫn còn trên máy: xin so sánh hai bản rồi chọn.',
    en: '{name} changed this section at {time}. Your text is still here: compare the two and choose.',
  },
  explanationChanged: {
    status: 409,
    vi: '{name} vừa sửa lời giải thích này lúc {time}. Bản của anh/chị vẫn còn trên máy: xin so sánh hai bản rồi chọn.',
    en: '{name} changed this explanation at {time}. Your words are still here: compare the two and choose.',
  },
  figureUnknown: {
    status: 422,
    vi: 'Không có chỉ tiêu “{indicator}” cho kỳ {period} trong đề cương.',
    en: 'The outline has no indicator “{indicator}” for {period}.',
  },
  figureDerived: {
    status: 422,
    vi: '“{indicator}” được tính từ các chỉ tiêu khác nên không nhập tay.',
    en: '“{indicator}” is reckoned from others and not typed in.',
  },
  figureMisfit: {
    status: 422,
    vi: '“{indicator}”: “{value}” không phải là câu trả lời được hỏi. Xin nhập số, hoặc chọn trong danh sách của chỉ tiêu.',
    en: '“{indicator}”: “{value}” is not what is asked for. Enter a number, or choose from the indicator’s list.',
  },
  submitted: {
    status: 409,
    vi: 'Báo cáo đã gửi và đang chờ tiếp nhận nên không sửa được. Nếu cần sửa, xin đề nghị nơi nhận trả lại.',
    en: 'The report is submitted and awaits acceptance, so it cannot be changed. Ask the receiver to return it.',
  },
  notAccepted: {
    status: 409,
    vi: 'Chỉ đính chính được báo cáo đã được tiếp nhận.',
    en: 'Only an accepted report can be corrected.',
  },
  leaderSigns: {
    status: 409,
    vi: 'Đợt tổng kết này do lãnh đạo đơn vị duyệt gửi. Xin trình lãnh đạo; báo cáo sẽ được gửi ngay khi duyệt.',
    en: 'In this campaign the leader of the unit hands the report in. Hand it to them; it is filed as they sign.',
  },
  notHanded: {
    status: 409,
    vi: 'Báo cáo này không chờ lãnh đạo duyệt (đã duyệt, đã trả lại hoặc chưa trình). Xin tải lại trang.',
    en: 'This report does not await the leader (signed, given back, or not handed over). Reload the page.',
  },
  otherUnitsLeader: {
    status: 403,
    vi: 'Báo cáo do lãnh đạo của chính đơn vị báo cáo duyệt.',
    en: 'A report is signed by the leader of the reporting unit itself.',
  },
  changedSinceRead: {
    status: 409,
    vi: 'Nội dung vừa được sửa sau khi anh/chị mở trang. Xin xem lại bản mới rồi duyệt.',
    en: 'The report was changed after you opened the page. Look at it again, then sign.',
  },
  notWrittenInTime: {
    status: 409,
    vi: 'Lần gửi này không ghi nhận viết xong trước hạn nên không tính là đúng hạn được.',
    en: 'This submission is not recorded as finished before the due date, so it cannot count as in time.',
  },
  notSubmitted: {
    status: 409,
    vi: 'Lần gửi này không còn chờ tiếp nhận (đã tiếp nhận, đã trả lại hoặc đã có lần gửi mới). Xin tải lại trang.',
    en: 'This submission no longer awaits a verdict (accepted, returned or replaced). Reload the page.',
  },
  incomplete: {
    status: 422,
    vi: 'Báo cáo còn thiếu {count} mục bắt buộc. Xin viết đủ rồi gửi; nội dung đã soạn vẫn được lưu.',
    en: 'The report lacks {count} required sections. Write them and submit; what is written is saved.',
  },
  figuresWrong: {
    status: 422,
    vi: 'Có {count} số liệu chưa đúng. Xin sửa các ô được đánh dấu rồi gửi.',
    en: '{count} figures are not right. Correct the marked cells and submit.',
  },
  unexplained: {
    status: 422,
    vi: 'Có {count} chỗ số liệu chưa khớp. Xin sửa số, hoặc viết một câu giải thích nếu số đúng, rồi gửi.',
    en: '{count} figures do not agree. Correct them, or write a sentence why they are right, and submit.',
  },
  sectionAccepted: {
    status: 409,
    vi: 'Mục {section} đã được tiếp nhận nên không sửa nữa. Chỉ sửa các mục bị trả lại.',
    en: 'Section {section} was accepted and is closed. Change only the sections that were returned.',
  },
  acceptAll: {
    status: 422,
    vi: 'Tiếp nhận một phần thì phải còn ít nhất một mục trả lại. Nếu mọi mục đều được, xin bấm Tiếp nhận.',
    en: 'Accepted in part means that at least one section is returned. If all are fine, accept the report.',
  },
  quoteNotThere: {
    status: 422,
    vi: 'Không thấy đoạn này trong báo cáo nguồn. Có thể đơn vị đã gửi lần mới: xin tải lại trang rồi chọn lại.',
    en: 'The passage is not in its source. The unit may have filed again: reload and choose anew.',
  },
  notOnRoute: {
    status: 403,
    vi: 'Đơn vị của anh/chị không phải nơi nhận báo cáo này.',
    en: 'Your unit is not a receiver of this report.',
  },
  receiptNeedsWords: {
    status: 422,
    vi: 'Xác nhận thay nơi nhận khác thì xin ghi căn cứ, ví dụ: “Đã nhận bản giấy ngày 10/4/2023”.',
    en: 'To record another receiver’s receipt say on what grounds, for instance “paper copy received on 10/4/2023”.',
  },
  nothingNew: {
    status: 409,
    vi: 'Nội dung không khác lần gửi trước. Xin sửa theo lý do trả lại rồi gửi.',
    en: 'Nothing differs from the submission before. Correct it as the return asks and submit.',
  },
  outlineFaulty: {
    status: 422,
    vi: 'Đề cương có {count} chỗ chưa đúng. Xin sửa các dòng được đánh dấu rồi lưu.',
    en: 'The outline has {count} places that are not right. Correct the marked lines and save.',
  },
  outlineChanged: {
    status: 409,
    vi: 'Đề cương vừa được người khác lưu (bản {version}). Xin xem bản đó rồi sửa tiếp; nội dung anh/chị sửa vẫn còn trên trang.',
    en: 'Somebody else has saved the outline meanwhile (version {version}). Look at it and go on; your changes are still on the page.',
  },
  notAWorkbook: {
    status: 415,
    vi: 'Tệp “{file}” không phải tệp Excel .xlsx. Nếu là .xls cũ, xin mở rồi lưu lại dạng .xlsx.',
    en: 'The file “{file}” is not an .xlsx workbook. If it is an old .xls, open it and save it as .xlsx.',
  },
  notADocument: {
    status: 415,
    vi: 'Tệp “{file}” không phải văn bản Word .docx. Nếu là .doc cũ, xin mở rồi lưu lại dạng .docx.',
    en: 'The file “{file}” is not a .docx document. If it is an old .doc, open it and save it as .docx.',
  },
  workbookTooLarge: {
    status: 413,
    vi: 'Tệp “{file}” quá lớn: nhận đến 10 MB và 400.000 ô. Xin xóa các trang, các ô không thuộc mẫu rồi tải lại.',
    en: 'The file “{file}” is too large: up to 10 MB and 400,000 cells. Remove sheets and cells that are not of the form.',
  },
  workbookForeign: {
    status: 422,
    vi: 'Tệp “{file}” không phải mẫu tải từ báo cáo này (không thấy mã của mẫu). Xin tải mẫu ở trang báo cáo rồi chép số liệu vào.',
    en: 'The file “{file}” is not a form downloaded from this report (its codes are not there). Download the form and copy the figures into it.',
  },
  workbookOfAnother: {
    status: 422,
    vi: 'Tệp “{file}” là mẫu của {unit} – {campaign}, không phải của báo cáo này. Xin tải lên ở đúng báo cáo đó, hoặc tải mẫu của báo cáo này.',
    en: 'The file “{file}” is the form of {unit} – {campaign}, not of this report. Upload it there, or download the form of this report.',
  },
  fileNotFound: {
    status: 404,
    vi: 'Không thấy tệp vừa tải lên. Xin tải lại.',
    en: 'The uploaded file is not there. Upload it again.',
  },
  nobodyAsked: {
    status: 409,
    vi: 'Chưa có đơn vị bên dưới nào được giao báo cáo này nên chưa có mẫu chung. Xin giao cho các đơn vị trước.',
    en: 'No unit below has been asked for this report, so there is no common form. Pass the duty on first.',
  },
})
