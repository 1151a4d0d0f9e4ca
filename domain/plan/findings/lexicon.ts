/**
 * Fixed phrases of official Vietnamese, of three syllables and more, each in its one spelling. A phrase with one
 * syllable nearly right is a slip; shorter phrases would raise alarms over other words.
 */
export const officialPhrases: readonly string[] = `
cổng thông tin điện tử|cổng thông tin|cổng dịch vụ công|dịch vụ công trực tuyến|ủy ban nhân dân|hội đồng nhân dân|mặt trận tổ quốc việt nam
|cộng hòa xã hội chủ nghĩa việt nam|độc lập tự do hạnh phúc|ban chỉ đạo|ban thường trực|ban thường vụ|ban chấp hành|ban bí thư|ban dân vận
|ban tuyên giáo|thi đua khen thưởng|phát thanh truyền hình|thông tin và truyền thông|giáo dục và đào tạo|lao động thương binh và xã hội
|nông nghiệp và phát triển nông thôn|tài nguyên và môi trường|kế hoạch và đầu tư|khoa học và công nghệ|văn hóa thể thao và du lịch
|bảo hiểm xã hội|liên đoàn lao động|liên hiệp phụ nữ|cựu chiến binh việt nam|hội nông dân|đoàn thanh niên cộng sản|công an nhân dân
|quân đội nhân dân|bộ đội biên phòng|bộ chỉ huy quân sự|viện kiểm sát nhân dân|tòa án nhân dân|tệ nạn xã hội|an toàn xã hội|an ninh tổ quốc
|an ninh trật tự|an ninh chính trị|bảo vệ an ninh tổ quốc|tổ chức thực hiện|mục đích yêu cầu|cơ sở dữ liệu|cơ sở vật chất|công nghệ thông tin
|cải cách hành chính|thủ tục hành chính|thông tin đại chúng|phương tiện thông tin đại chúng|hệ thống chính trị|phát triển kinh tế xã hội
|xây dựng nông thôn mới|đại đoàn kết toàn dân|dân tộc thiểu số|khó khăn vướng mắc|điển hình tiên tiến|thành tích xuất sắc|đơn vị trực thuộc
|đơn vị liên quan|cơ quan liên quan|quy định hiện hành|quy định của pháp luật|kinh phí thực hiện|ngân sách nhà nước|công chức viên chức
|cán bộ quản lý|trung học cơ sở|trung học phổ thông|chất lượng giáo dục|an toàn thực phẩm|phòng chống thiên tai|phòng chống tội phạm
|tìm kiếm cứu nạn|phòng cháy chữa cháy|bảo vệ môi trường|biến đổi khí hậu|quốc phòng an ninh|thủ tướng chính phủ|văn phòng chính phủ
|đại hội đại biểu|tư tưởng hồ chí minh|nhiệm vụ trọng tâm|mục tiêu cụ thể|giải pháp chủ yếu|kiểm tra giám sát|thanh tra kiểm tra
|phổ biến giáo dục pháp luật|báo cáo kết quả|tổng hợp báo cáo|theo dõi đôn đốc|kế hoạch thực hiện|triển khai thực hiện|thời gian thực hiện
|nhiệm vụ và giải pháp|căn cứ kế hoạch|chức năng nhiệm vụ|cơ quan thường trực|cơ quan chuyên môn|các tầng lớp nhân dân|đoàn viên hội viên
|hội nghị tổng kết|báo cáo tổng kết|công tác tuyên truyền|đẩy mạnh tuyên truyền|nâng cao chất lượng|nâng cao hiệu quả|nâng cao nhận thức
|tăng cường công tác|đảm bảo chất lượng|bảo đảm chất lượng|trách nhiệm quản lý|khu dân cư|xây dựng kế hoạch|đề nghị các đơn vị|dự toán kinh phí
`
  .replace(/\n/g, '')
  .split('|')
