import { Phrases } from './phrases.ts'

/** Nouns that name a body or a person that can be given a duty. */
export const HEADS = new Phrases(`
  ủy ban nhân dân|ủy ban mặt trận tổ quốc|~ub mttq|~ub mặt trận|~ub nhân dân|ủy ban|hội đồng nhân dân|hội đồng|ban chỉ đạo|ban chỉ huy|ban tổ chức|ban giám đốc|ban giám hiệu|ban thường vụ|ban chấp hành|ban quản lý
  |ban đại diện|đại diện lãnh đạo|đại diện|ban tuyên giáo|ban dân vận|ban thi đua|ban cán sự|ban thường trực|ban bí thư|ban đại diện cha mẹ|thường trực|bảo hiểm xã hội|kho bạc|ngân hàng|bệnh viện|trung tâm|trạm y tế|liên đoàn|tổng liên đoàn|công đoàn|hiệp hội|liên minh
  |liên hiệp|thanh tra sở|thanh tra tỉnh|thanh tra huyện|tòa án|viện kiểm sát|văn phòng|đơn vị|cơ quan|địa phương|cơ sở|doanh nghiệp|công ty|hợp tác xã|chủ đầu tư|nhà thầu|thủ trưởng|hiệu trưởng|phó hiệu trưởng
  |giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|trưởng phòng|phó trưởng phòng|chánh văn phòng|bí thư|giáo viên chủ nhiệm|giáo viên|cán bộ|cá nhân|lãnh đạo|bộ phận|nhà trường|trường học|chính quyền|cấp ủy|chi cục|tổng cục
  |tỉnh đoàn|huyện đoàn|thành đoàn|đoàn thanh niên|đoàn trường|đoàn thể|đoàn kiểm tra|mặt trận tổ quốc|mặt trận|công an|quân đội|bộ chỉ huy quân sự|bộ đội biên phòng|điện lực|bưu điện|viễn thông|chuyên viên|nhân viên|viên chức|công chức
  |tổ trưởng|tổ chuyên môn|tổ công tác|trưởng ban|trưởng thôn|trưởng công an|kế toán|người đứng đầu|đồng chí|ngành|hộ gia đình|tập thể|học sinh|sinh viên|phụ huynh|đội ngũ|chủ hộ|chủ công trình|các chủ|chủ cơ sở|chủ hồ
  |sở|ban|phòng|cục|vụ|bộ|đài|hội|đoàn|trường|viện|tổ|khoa|nhóm|cụm|đội|~ubnd|~hdnd|~ubmttq|~mttq|~bhxh|~gvcn|~bch|~btv|~ttyt|~bgh|~hdst|~bcd|~tyt|~cdcs|trạm|~lđlđ|báo|huyện|tỉnh|thành phố|thị xã|xã|phường|thị trấn|quân sự|thành viên|trưởng các|tư pháp|chi bộ|đảng ủy|đảng bộ|huyện ủy|tỉnh ủy|thành ủy|chi đoàn|liên đội|tổng phụ trách|các tổ chức|các cấp|các khối|các thôn|các cụm|các đồng chí|bí thư chi đoàn|cha mẹ học sinh|cựu chiến binh|phụ nữ|nông dân|khối|~đ/c|thầy|cô|ông|bà
  |người có thẩm quyền|người được giao|người được phân công|người chủ trì|phó bí thư|phó trưởng ban|phó chủ nhiệm|chủ nhiệm|trưởng đoàn|trưởng khoa|trưởng bộ môn|đội trưởng|chỉ huy trưởng|chính trị viên|thư ký|trưởng xóm|trưởng bản|tổ dân phố|khu phố|ủy viên|trưởng các đoàn thể|thường trực tỉnh ủy|thường trực huyện ủy|ban tuyên huấn|đội quản lý thị trường|hạt kiểm lâm|đồn biên phòng
  |chi nhánh|xí nghiệp|nhà máy|tổng công ty|tập đoàn|học viện|phân hiệu|phân viện|thư viện|bảo tàng|nhà văn hóa|nhà thiếu nhi|cảng vụ|bến xe|bến phà|nhà xe|quỹ|tạp chí|tòa soạn
  |chủ rừng|chủ phương tiện|chủ nuôi|chủ hộ|lực lượng|tiểu ban|ban giám khảo|ban thư ký|ban bầu cử|ban liên lạc|ban hậu cần|ban nội dung|tổ thư ký|tổ bầu cử|tổ giúp việc|hạt|đồn|thôn|ấp|xóm|khóm|buôn|cấp ủy đảng|cấp hội|cấp công đoàn|người đứng đầu|chánh thanh tra|cục trưởng|vụ trưởng|viện trưởng|chi cục trưởng|bộ trưởng|thứ trưởng|thủ tướng|phó thủ tướng|tổng cục trưởng|phó cục trưởng|chủ các|chủ doanh nghiệp|chủ nhà trọ|chủ đại lý|chủ tàu|chủ đập|chủ hồ chứa|trưởng trạm|trưởng khu phố|trưởng khóm|trưởng ấp|trưởng buôn|tổ trưởng dân phố|khách sạn|nhà hàng|cơ sở lưu trú|hộ kinh doanh|siêu thị|cửa hàng|phòng khám|nhà thuốc|trang trại|làng nghề|câu lạc bộ|già làng|người có uy tín|tổ hợp tác|tổ hòa giải|dân quân|tư vấn giám sát|tư vấn thiết kế|nhà cung cấp|nhà trẻ|hội phụ nữ|ban nhân dân
  |báo cáo viên|tuyên truyền viên|cộng tác viên|tổng biên tập|tổng giám đốc|kiểm lâm|khu công nghiệp|ban trị sự|ban công tác mặt trận|nhà đầu tư|đơn vị thi công|đơn vị tư vấn
`)

/** Phrases that begin like a party and are none. */
export const NOT_HEADS = new Phrases(`
  hội nghị|hội thảo|hội thi|hội diễn|hội trại|hội đồng bộ|bộ quy tắc|bộ máy|bộ tiêu chí|bộ môn|bộ luật|bộ tài liệu|ban hành|đoàn viên thanh|đoàn kết|phòng ngừa|phòng máy|phòng học|phòng chống|phòng tránh|phòng dịch|phòng cháy|phòng hộ|phòng thủ|tổ chức|tổ quốc|báo cáo|báo về|báo động
  |khoa học|cục bộ|trường hợp|vụ việc|vụ án|vụ hè|tổ hợp|ban đầu|viện phí|huyện tỉnh|xã hội|xã luận|bộ hồ sơ|tỉnh táo|đội hình|cơ sở vật chất|cơ sở hạ tầng|cơ sở dữ liệu|cơ sở pháp lý|cơ sở để|cơ sở đó|công an toàn|phòng bệnh|đoàn tàu|báo chí|hội viên
  |trường lớp|ngành nghề|cơ quan ngôn luận|bộ phim|bộ ảnh|ngành hàng|khối lượng|khối lớp|khối 6|khối 7|khối 8|khối 9|nhóm giải pháp|cụm từ|đội tuyển|quỹ đất|quỹ thời gian|quỹ nhà|hạt giống|kiểm lâm nghiệp|lực lượng lao động
`)

export const PLACES = new Phrases(
  'huyện|tỉnh|thành phố|thị xã|xã|phường|thị trấn|quận|thôn|bản|ấp|xóm|khóm|buôn|~tp',
)

export const QUANTIFIERS = new Phrases(
  'cả hai|hai|tất cả các|toàn bộ các|toàn thể các|toàn thể|toàn bộ|tất cả|các|mỗi|từng|một số|những|mọi',
)
