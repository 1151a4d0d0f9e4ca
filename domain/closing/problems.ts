import { defineProblems } from '../shared/index.ts'

export const closingProblems = defineProblems('closing', {
  noReport: {
    status: 409,
    vi: 'Báo cáo tổng kết chưa có số nên chưa kết thúc hồ sơ được. Xin lấy số ở trang Văn bản rồi làm tiếp.',
    en: 'The consolidated report has no number yet, so the file cannot be closed. Register it on its page first.',
  },
  underWay: {
    status: 409,
    vi: 'Gói hồ sơ đang được lập. Xin chờ xong rồi làm tiếp.',
    en: 'The bundle is being put together. Wait for it and go on.',
  },
  reasonMissing: {
    status: 422,
    vi: 'Hồ sơ đã kết thúc một lần. Xin ghi lý do kết thúc lại, ví dụ: bổ sung báo cáo của xã Hưng Nguyên.',
    en: 'The file was closed before. Say why it is closed again, for instance: the report of a commune was added.',
  },
  notFound: {
    status: 404,
    vi: 'Không có gói hồ sơ này.',
    en: 'There is no such bundle.',
  },
  notReady: {
    status: 409,
    vi: 'Gói hồ sơ chưa lập xong. Xin chờ rồi tải lại.',
    en: 'The bundle is not put together yet. Wait and save it then.',
  },
  keptChanging: {
    status: 409,
    vi: 'Đợt tổng kết liên tục có thay đổi trong lúc lập gói. Xin kết thúc hồ sơ lại khi không còn ai đang làm.',
    en: 'The campaign kept changing while the bundle was put together. Close the file again when nobody works in it.',
  },
  attachmentDamaged: {
    status: 409,
    vi: 'Tệp đính kèm “{file}” không còn đúng mã kiểm tra. Xin báo quản trị hệ thống khôi phục từ bản sao lưu.',
    en: 'The attachment “{file}” no longer has its check value. Ask the administrator to restore it from a backup.',
  },
  broke: {
    status: 500,
    vi: 'Chưa lập được gói hồ sơ do lỗi của phần mềm. Xin kết thúc hồ sơ lại; nếu vẫn lỗi thì báo quản trị hệ thống.',
    en: 'The bundle could not be made because of a fault of the program. Try again, then tell the administrator.',
  },
})
