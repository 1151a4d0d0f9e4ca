import { defineProblems } from '../shared/index.ts'

export const orgProblems = defineProblems('org', {
  wrongPassword: {
    status: 401,
    vi: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Xin kiểm tra phím Caps Lock, bộ gõ tiếng Việt rồi nhập lại.',
    en: 'The user name or the password is wrong. Check Caps Lock and the keyboard layout and try again.',
  },
  alreadySetUp: {
    status: 409,
    vi: 'Hệ thống đã được thiết lập. Xin đăng nhập bằng tài khoản được cấp.',
    en: 'The system is already set up. Sign in with the account you were given.',
  },
  usernameTaken: {
    status: 409,
    vi: 'Tên đăng nhập này đã có người dùng. Xin chọn tên khác.',
    en: 'This user name is taken. Choose another.',
  },
  codeTaken: {
    status: 409,
    vi: 'Mã đơn vị này đã được dùng cho một đơn vị khác cùng cấp trong cùng thời gian.',
    en: 'Another unit of the same level has this code at the same time.',
  },
  overlap: {
    status: 409,
    vi: 'Thời gian hiệu lực trùng với một thời gian đã có của đơn vị này. Xin sửa ngày bắt đầu hoặc ngày kết thúc.',
    en: 'The period overlaps one this unit already has. Change its first or last day.',
  },
  parentUnknown: {
    status: 422,
    vi: 'Đơn vị “{name}” ghi đơn vị cấp trên có mã {parent}, nhưng mã này không đứng trước nó trong danh sách.',
    en: 'The unit “{name}” names the parent {parent}, which does not stand before it in the list.',
  },
  unitUnknown: {
    status: 404,
    vi: 'Không có đơn vị này vào ngày đã chọn.',
    en: 'There is no such unit on that day.',
  },
  listRefused: {
    status: 422,
    vi: 'Danh sách đơn vị có chỗ chưa đúng nên chưa nhập gì. Xin sửa các hàng được nêu rồi nhập lại.',
    en: 'The list of units is not right, so nothing was imported. Correct the rows named and import again.',
  },
  cycle: {
    status: 409,
    vi: 'Đơn vị không thể trực thuộc chính nó hay đơn vị cấp dưới của nó. Xin chọn đơn vị cấp trên khác.',
    en: 'A unit cannot belong to itself or to a unit below it. Choose another parent.',
  },
})
