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
    vi: 'Mã đơn vị này đã được dùng cho một đơn vị khác cùng cấp trong cùng thời gian. Xin ghi mã khác, hoặc để trống nếu chưa có mã.',
    en: 'Another unit of the same level has this code at the same time. Give another code, or none while there is none.',
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
  tokenUnknown: {
    status: 404,
    vi: 'Không có mã truy cập này, hoặc mã đã bị thu hồi.',
    en: 'There is no such token, or it is already revoked.',
  },
  webhookUnknown: { status: 404, vi: 'Không có kết nối này.', en: 'There is no such webhook.' },
  unitUnknown: {
    status: 404,
    vi: 'Không có đơn vị này vào ngày đã chọn. Xin chọn ngày khác hoặc tìm lại đơn vị ở trang Đơn vị.',
    en: 'There is no such unit on that day. Choose another day, or look for the unit on the page of units.',
  },
  listRefused: {
    status: 422,
    vi: 'Danh sách đơn vị có chỗ chưa đúng nên chưa nhập gì. Xin sửa các hàng được nêu rồi nhập lại.',
    en: 'The list of units is not right, so nothing was imported. Correct the rows named and import again.',
  },
  listUnreadable: {
    status: 422,
    vi: 'Không đọc được tệp này. Xin dùng tệp Excel (.xlsx), .csv hoặc .json có hàng đầu là tên các cột.',
    en: 'The file cannot be read. Use an Excel file (.xlsx), a .csv or a .json whose first row heads the columns.',
  },
  listTooLong: {
    status: 422,
    vi: 'Tệp có quá {most} hàng. Xin chia thành nhiều tệp.',
    en: 'The file has more than {most} rows. Divide it into several.',
  },
  exchangeCodeTaken: {
    status: 409,
    vi: 'Mã định danh này đã được ghi cho một đơn vị khác.',
    en: 'Another unit has this exchange code.',
  },
  ownAccount: {
    status: 409,
    vi: 'Vai trò của chính anh/chị do một người quản trị khác giao, thu hồi; anh/chị cũng không tự khóa tài khoản của mình. Xin nhờ một người quản trị khác; nếu chưa có ai, thêm một người quản trị trước.',
    en: 'Your own roles are given and taken by another administrator, and you cannot lock your own account. Ask another one; if there is none, add an administrator first.',
  },
  unitEnded: {
    status: 409,
    vi: 'Đơn vị “{name}” đã kết thúc hoạt động từ ngày {day}. Xin chọn đơn vị kế thừa; đơn vị ấy có ở trang của “{name}”.',
    en: 'The unit “{name}” ended on {day}. Choose the unit that took it over, which the page of “{name}” names.',
  },
  unitBegins: {
    status: 409,
    vi: 'Đơn vị “{name}” bắt đầu từ ngày {day}. Người đang làm việc ở nơi khác chuyển sang vào ngày ấy, theo sự kiện lập đơn vị hoặc chuyển bằng tay; vai trò tại “{name}” thì giao trước được.',
    en: 'The unit “{name}” begins on {day}. Whoever works elsewhere moves on that day, with the event or by hand; roles at “{name}” can be given ahead.',
  },
  groupNameTaken: {
    status: 409,
    vi: 'Đã có nhóm đơn vị mang tên này. Xin sửa nhóm đó hoặc đặt tên khác.',
    en: 'There is a group of this name already. Change that one or choose another name.',
  },
  cycle: {
    status: 409,
    vi: 'Đơn vị không thể trực thuộc chính nó hay đơn vị cấp dưới của nó. Xin chọn đơn vị cấp trên khác.',
    en: 'A unit cannot belong to itself or to a unit below it. Choose another parent.',
  },
  notStanding: {
    status: 422,
    vi: 'Đơn vị “{name}” không còn hoặc chưa có vào ngày sự kiện có hiệu lực. Xin chọn ngày khác hoặc đơn vị khác.',
    en: 'The unit “{name}” does not stand on the day of the event. Choose another day or unit.',
  },
  laterState: {
    status: 409,
    vi: 'Đơn vị “{name}” đã có sự kiện do người dùng nhập từ ngày {day}, sau ngày của sự kiện này. Xin hoàn tác sự kiện đó ở trang của đơn vị, nhập sự kiện này, rồi nhập lại sự kiện kia.',
    en: 'Somebody entered an event of “{name}” on {day}, after this one. Undo it on the page of the unit, enter this one, then enter that one again.',
  },
  listedLater: {
    status: 409,
    vi: 'Theo danh mục cả nước, “{name}” còn như hiện nay cho đến ngày {day}, nên sự kiện này không kết thúc đơn vị ấy, cũng không lập đơn vị mới bên dưới, trước ngày ấy được. Nếu văn bản có hiệu lực ngày {day}, xin ghi ngày ấy. Nếu đơn vị mới đã có trong danh mục, xin chọn “Đơn vị đang có”. Đổi tên, chuyển cấp trên, chuyển một phần thì nhập được.',
    en: 'By the national lists “{name}” stands as it is until {day}, so that this event cannot end it, or make a unit below it, before. If the decision is in force on {day}, give that day. If the new unit is in the lists, choose “A unit that is there”. A new name, a new parent or a part given away can be entered.',
  },
  hasChildren: {
    status: 422,
    vi: 'Đơn vị “{name}” thôi tồn tại mà còn đơn vị trực thuộc. Xin chuyển từng đơn vị trực thuộc sang nơi mới trước, hoặc giữ “{name}” là một trong các đơn vị sau khi chia.',
    en: 'The unit “{name}” is to end and still has units below it. Move each of them first, or keep “{name}” as one of the units that it is split into.',
  },
  notApart: {
    status: 422,
    vi: 'Sự kiện phải có ít nhất hai đơn vị khác nhau và không đơn vị nào ghi hai lần. Xin xem lại các đơn vị chuyển đi và đơn vị nhận.',
    en: 'The event needs at least two different units, none of them named twice. Check what goes and what receives.',
  },
  notItsSuccessor: {
    status: 422,
    vi: 'Người của đơn vị kết thúc hoạt động chỉ chuyển theo sự kiện sang đơn vị tiếp nhận đơn vị ấy. Xin chọn lại nơi đến, hoặc chuyển từng người ở trang đơn vị.',
    en: 'People of a unit that ends move along only to a unit that takes it over. Choose again, or move each on the page of the unit.',
  },
  eventUnknown: {
    status: 404,
    vi: 'Không có sự kiện này. Xin mở sự kiện từ trang của đơn vị liên quan.',
    en: 'There is no such event. Open the event from the page of one of its units.',
  },
  builtUpon: {
    status: 409,
    vi: 'Không hoàn tác được: sau sự kiện này các đơn vị liên quan đã thay đổi nữa. Xin hoàn tác thay đổi sau cùng trước.',
    en: 'This cannot be undone: its units changed again afterwards. Undo the last change first.',
  },
  alreadyUndone: {
    status: 409,
    vi: 'Sự kiện này đã được hoàn tác. Xin tải lại trang để xem trạng thái mới.',
    en: 'This event is already undone. Load the page again to see how things stand.',
  },
  listed: {
    status: 409,
    vi: 'Sự kiện này đến từ danh mục cả nước nên không hoàn tác riêng. Nếu danh mục sai, xin nhập danh mục đã sửa.',
    en: 'This event comes from the national lists and is not undone alone. If the list is wrong, import the corrected one.',
  },
  questionSettled: {
    status: 409,
    vi: 'Câu hỏi này đã được trả lời. Xin tải lại trang để xem câu trả lời.',
    en: 'This question is already settled. Load the page again to see the answer.',
  },
  otherSuccessors: {
    status: 422,
    vi: 'Tỷ lệ phải ghi cho đúng các đơn vị kế thừa của sự kiện, mỗi đơn vị một tỷ lệ.',
    en: 'Give one share for each of the successors of the event.',
  },
  notDivided: {
    status: 422,
    vi: 'Sự kiện này không chia đơn vị này, hoặc đã được hoàn tác. Xin tải lại trang của đơn vị.',
    en: 'This event did not divide this unit, or is undone. Load the page of the unit again.',
  },
  mergerNotDivided: {
    status: 422,
    vi: 'Sự kiện nhập toàn bộ đơn vị vào một nơi. Muốn chia lại, xin giữ nơi đó và thêm ít nhất một nơi nhận khác.',
    en: 'The event gave the whole unit to one successor. To divide it again, keep that one and add at least one other.',
  },
  sharesNotWhole: {
    status: 422,
    vi: 'Các phần chia không cộng thành toàn bộ đơn vị. Xin nhập lại tỷ trọng của từng nơi nhận.',
    en: 'The shares do not add up to the whole unit. Enter the weight of each successor again.',
  },
  successorNotStanding: {
    status: 422,
    vi: 'Có nơi nhận chưa có hoặc không còn vào ngày của sự kiện. Xin chọn nơi nhận khác.',
    en: 'A successor does not stand on the day of the event. Choose another.',
  },
  notLastShares: {
    status: 409,
    vi: 'Cách chia này không phải cách đang dùng: đã có lần ghi mới hơn hoặc đã trở lại lần trước. Xin tải lại trang.',
    en: 'This is not the division in force: a later one was given, or it was taken back. Load the page again.',
  },
  namedInShares: {
    status: 409,
    vi: 'Không hoàn tác được: “{name}” đang là nơi nhận trong cách chia của một đơn vị khác. Xin sửa cách chia đó trước.',
    en: 'This cannot be undone: “{name}” is a successor in the division of another unit. Mend that division first.',
  },
})
