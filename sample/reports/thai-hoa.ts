import type { ReportProse } from '../prose.ts'

export const thaiHoa: ReportProse = {
  unit: '414',
  title: 'Báo cáo tổng kết 10 năm Chương trình phối hợp số 09/CTr-BCA-MTTW - thị xã Thái Hòa',
  sections: [
    [
      'Thực hiện Chương trình phối hợp, Ban Thường vụ Thị ủy ban hành chỉ thị, UBND thị xã ban hành kế hoạch từng năm, Ủy ban MTTQ thị xã ký kết chương trình với Công an và chín tổ chức thành viên. Tổng hợp hai cấp có {directives} văn bản, trong đó {jointPlans} văn bản liên ngành.',
      'Thị xã thực hiện {inspections} cuộc kiểm tra. Qua các kỳ kiểm tra, hạn chế lặp lại nhiều nhất là kế hoạch của phường, xã sao chép của thị xã; từ năm 2018 thị xã yêu cầu mỗi kế hoạch phải nêu được ít nhất một việc riêng của địa bàn, nếu không sẽ không được duyệt.',
    ],
    [
      'Về Ban Chỉ đạo: {committeesRenewed} lượt thành lập, kiện toàn; {committeeMeetings} cuộc họp; {membersTrained} lượt thành viên được bồi dưỡng. Thị xã quy định mỗi cuộc họp chỉ bàn một chuyên đề và phải có đại diện khối, xóm nơi có việc.',
    ],
    [
      'Giai đoạn 2013 - 2016, tuyên truyền chủ yếu qua họp khối, xóm và loa truyền thanh. Giai đoạn 2017 - 2019, bổ sung sân khấu hóa, hội thi “Cán bộ Mặt trận với an ninh cơ sở”. Từ năm 2020, khi không thể tập trung đông người, các phường Hòa Hiếu, Quang Tiến lập nhóm dân cư trên mạng.',
      'Kết quả cả ba giai đoạn: {sessions} buổi trực tiếp với {attendance} lượt người; {leaflets} tài liệu; {mediaItems} tin, bài truyền thanh; {socialPosts} tin, bài trên mạng xã hội (năm 2016 có {socialPosts@2016} tin, bài, năm 2022 có {socialPosts@2022}).',
    ],
    [
      'Thái Hòa là trung tâm vùng Phủ Quỳ, nằm trên Quốc lộ 48, dân cư từ nhiều nơi về lập nghiệp, có đồng bào Thanh, Thái, Thổ. Mô hình vì thế mang dấu ấn của cả phố và làng: “Phố buôn bán văn minh” ở Hòa Hiếu; “Xóm nông trường cũ tự quản” ở Đông Hiếu, Tây Hiếu, do công nhân nông trường nghỉ hưu làm nòng cốt; “Tiếng chiêng gọi bản” ở Nghĩa Mỹ; “Trường học không điện thoại trong giờ học” ở Quang Phong.',
      'Số mô hình đang duy trì là {modelsMaintained}: vùng dân tộc thiểu số {modelsEthnic}, vùng giáo {modelsReligious}, cơ quan, doanh nghiệp {modelsWorkplaces}, trường học {modelsSchools}, còn lại ở khối, xóm. Trong 10 năm lập mới {modelsBuilt} mô hình, nhân rộng {modelsReplicated}.',
    ],
    [
      'Thị xã lồng ghép phong trào với xây dựng đô thị văn minh và hoàn thành nhiệm vụ xây dựng nông thôn mới. Ngày hội toàn dân bảo vệ an ninh Tổ quốc tổ chức {festivals} điểm, có {festivalAttendance} lượt người dự; phần hội thường có kéo co, bắn nỏ, ném còn.',
      'Kết quả thi đua: khu dân cư đạt {areasRate}% (công nhận {areasRecognised} trên {areasRegistered} lượt đăng ký); khối cơ quan, doanh nghiệp, nhà trường đạt {organisationsRate}% (công nhận {organisationsRecognised} trên {organisationsRegistered} lượt đăng ký).',
    ],
    [
      'Lớp tập huấn: {trainingClasses}. Lượt người học: {trainees}. Kinh phí hỗ trợ lực lượng: {allowances} triệu đồng. Kinh phí phương tiện: {equipment} triệu đồng, trong đó những năm gần đây chủ yếu mua camera và đèn chiếu sáng ngõ xóm.',
    ],
    [
      'Về khen thưởng, cấp tỉnh trở lên {awardsProvincial} lượt; tổng cộng các cấp {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân.',
      'Ưu điểm: chỉ đạo có chuyên đề, có kiểm tra; nhiều mô hình giữ được trên năm năm. Hạn chế: thị xã trẻ, địa giới và cán bộ có nhiều thay đổi; hồ sơ những năm đầu phân tán; doanh nghiệp tham gia chưa đều. Nguyên nhân chủ yếu là thiếu cán bộ chuyên trách và kinh phí cho khối, xóm.',
      'Kinh nghiệm: một xóm chọn một việc, làm đến nơi rồi mới thêm việc khác.',
    ],
    [
      'Tiếp tục mỗi phường, xã một chuyên đề; số hóa sổ theo dõi mô hình; mở rộng “Phố buôn bán văn minh” ra dọc Quốc lộ 48.',
      'Kiến nghị: tỉnh thống nhất biểu mẫu thống kê mô hình ngay từ đầu năm, tránh thay đổi giữa kỳ; có cơ chế hỗ trợ xóm nông trường cũ về nhà sinh hoạt.',
    ],
  ],
}
