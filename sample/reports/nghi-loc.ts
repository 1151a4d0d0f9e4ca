import type { ReportProse } from '../prose.ts'

export const nghiLoc: ReportProse = {
  unit: '429',
  title:
    'Báo cáo của UBND huyện Nghi Lộc về kết quả 10 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW',
  sections: [
    [
      'Khu kinh tế Đông Nam và khu công nghiệp Nam Cấm nằm phần lớn trên đất Nghi Lộc. Mười năm qua là mười năm giải phóng mặt bằng, đón nhà máy, đón công nhân. Đồng thời huyện có Xã Đoài - trung tâm của giáo phận, có bờ biển, có làng đóng tàu Trung Kiên. Ba vấn đề lớn là đất đai, công nhân, tôn giáo.',
      'Từ thực tế đó, huyện và 29 xã, thị trấn đã ra {directives} văn bản; ký {jointPlans} kế hoạch phối hợp, trong đó có kế hoạch với Ban Quản lý Khu kinh tế; kiểm tra {inspections} cuộc.',
    ],
    [
      'Thành viên Ban Chỉ đạo có đại diện Ban Quản lý Khu kinh tế Đông Nam. Kiện toàn {committeesRenewed} lượt, giao ban {committeeMeetings} cuộc, bồi dưỡng {membersTrained} lượt. Khi có dự án lớn, Ban Chỉ đạo xã họp hằng tuần với tổ công tác giải phóng mặt bằng, đến khi bàn giao mặt bằng mới thôi.',
    ],
    [
      'Tuyên truyền về đất đai phải chính xác từng con số. Vì vậy, báo cáo viên của huyện được tập huấn cùng cán bộ địa chính, khi xuống xóm mang theo bản đồ và bảng giá. Với đồng bào có đạo, huyện duy trì gặp mặt chức sắc, chức việc hai lần trong năm; lắng nghe trước, giải thích sau. Với công nhân, tổ chức tối thứ Bảy tại khu trọ.',
      'Số buổi: {sessions}. Lượt người: {attendance}. Tài liệu: {leaflets}. Tin, bài báo, đài, loa: {mediaItems}. Tin, bài mạng xã hội: {socialPosts}.',
    ],
    [
      '{modelsMaintained} mô hình đang hoạt động: {modelsWorkplaces} ở doanh nghiệp, cơ quan, khu công nghiệp; {modelsReligious} ở vùng giáo; {modelsSchools} ở trường học; {modelsBorderSea} ở ven biển. {modelsBuilt} mô hình được xây dựng, {modelsReplicated} được nhân rộng trong kỳ.',
      '“Cụm doanh nghiệp an toàn Nam Cấm”: các nhà máy cùng dãy chung đội bảo vệ cơ động, chung bộ đàm, diễn tập chữa cháy với công an huyện.',
      '“Xóm đạo, xóm đời chung một cổng làng” ở Nghi Diên, Nghi Phương: cổng làng, nhà văn hóa, đội bóng chung; việc hiếu cùng lo.',
      '“Xưởng tàu Trung Kiên”: tổ thợ tự giữ xưởng, tự phòng cháy, giúp tàu bạn tránh bão.',
      '“Cổng nhà máy không ùn tắc” ở Nghi Long, Nghi Thuận.',
    ],
    [
      'Ngày hội: {festivals} điểm, {festivalAttendance} lượt người, có điểm tổ chức trong khu công nghiệp để công nhân xa quê tham gia.',
      'Bình xét danh hiệu an toàn qua các năm: khu dân cư đạt {areasRate}%, khối cơ quan, doanh nghiệp, nhà trường đạt {organisationsRate}%. Năm 2015, doanh nghiệp và các đơn vị đăng ký mới có {organisationsRegistered@2015}, đến năm 2022 là {organisationsRegistered@2022}.',
      'Tiêu chí an ninh trong xây dựng nông thôn mới được thẩm định cùng Mặt trận, lấy ý kiến sự hài lòng của người dân.',
    ],
    [
      '{trainingClasses} lớp, {trainees} lượt người được tập huấn. Chế độ hỗ trợ: {allowances} triệu đồng. Trang thiết bị: {equipment} triệu đồng. Doanh nghiệp trang bị phần của mình.',
    ],
    [
      'Huyện và các cấp khen {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân; {awardsProvincial} lượt cấp tỉnh trở lên.',
      'Đánh giá ngắn gọn: đã giữ được ổn định trong giai đoạn biến động nhất từ trước tới nay; quan hệ với chức sắc cởi mở hơn; doanh nghiệp lớn có trách nhiệm. Nhưng: công nhân thuê trọ tăng nhanh hơn sức quản lý; tái định cư chậm làm kéo dài kiến nghị; mô hình ven biển ít sức sống.',
      'Lý do: quy hoạch nhà ở công nhân đi sau nhà máy; chính sách đất đai thay đổi giữa các dự án. Điều rút ra: đối thoại sớm thì tốn một ngày, đối thoại muộn thì tốn một năm.',
    ],
    [
      'Huyện tập trung: quy chế nhà trọ công nhân; hội đồng tư vấn xóm đạo; củng cố tuyến biển Nghi Thiết, Nghi Tiến, Nghi Yên.',
      'Kiến nghị tỉnh: bố trí quỹ đất nhà ở công nhân; thống nhất chính sách bồi thường giữa các dự án liền kề; có biên chế công an cho khu công nghiệp.',
    ],
  ],
}
