import type { ReportProse } from '../prose.ts'

export const doLuong: ReportProse = {
  unit: '427',
  title:
    'Báo cáo tổng kết 10 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW (2013 - 2023) của UBND huyện Đô Lương',
  sections: [
    [
      'Huyện Đô Lương triển khai Chương trình ngay từ quý IV năm 2013. Điểm nhất quán trong chỉ đạo suốt mười năm là: việc gì Mặt trận và đoàn thể làm tốt thì Công an đứng phía sau hỗ trợ; việc gì cần pháp luật thì Công an đứng ra, Mặt trận giám sát.',
      'Thống kê: {directives} văn bản, {jointPlans} văn bản phối hợp, {inspections} cuộc kiểm tra. Văn bản của cấp xã từ năm 2020 được gửi điện tử, rút ngắn thời gian từ một tuần còn trong ngày.',
    ],
    [
      'Ban Chỉ đạo: kiện toàn {committeesRenewed} lượt, họp {committeeMeetings} cuộc, bồi dưỡng {membersTrained} lượt thành viên.',
      'Cấp huyện có quy chế riêng quy định thành viên vắng hai kỳ họp liên tiếp phải giải trình. Quy định nhỏ nhưng có tác dụng: tỷ lệ dự họp tăng lên rõ rệt.',
    ],
    [
      'Chợ Lường, bến Ba Ra, khu di tích Truông Bồn, đền Quả Sơn là những nơi gắn với tình cảm của người dân; nội dung tuyên truyền được lồng vào câu chuyện của từng nơi. Cựu thanh niên xung phong kể chuyện Truông Bồn cho học sinh rồi nói sang trách nhiệm hôm nay.',
      'Công tác tuyên truyền đạt {sessions} buổi, {attendance} lượt người, {leaflets} tài liệu. Truyền thanh, báo, đài {mediaItems} tin, bài; mạng xã hội {socialPosts} tin, bài. Các doanh nghiệp may mặc, da giày trên địa bàn cho phép phát bản tin an toàn năm phút trước ca.',
    ],
    [
      'Trong 10 năm, huyện xây dựng mới {modelsBuilt} mô hình, nhân rộng {modelsReplicated} mô hình; hiện {modelsMaintained} mô hình hoạt động, gồm các loại hình cơ quan, doanh nghiệp ({modelsWorkplaces}), trường học ({modelsSchools}), vùng giáo ({modelsReligious}) và khối, xóm.',
      'Mô hình “Ngõ 5 giờ” ở thị trấn: năm giờ sáng, các hộ cùng ra quét ngõ, nhân đó hỏi thăm nhau, ai ốm, ai vắng đều biết. Mô hình “Gốm đỏ lửa - xóm yên” ở Trù Sơn gắn với nghề nồi đất: tổ nghề là tổ tự quản, quỹ nghề là quỹ phòng cháy. Mô hình “Công nhân nữ về đêm an toàn”: dân quân và công an xã chốt các đoạn đường vắng giờ tan ca. Mô hình “Hồ nước an toàn” cảnh báo đuối nước ở các xã có hồ đập như Bài Sơn, Hòa Sơn.',
    ],
    [
      'Hằng năm vào dịp 19/8, các khối, xóm mở Ngày hội. Cộng dồn {festivals} điểm, {festivalAttendance} lượt người tham gia. Từ năm 2019, huyện khuyến khích Ngày hội liên xóm để bớt tốn kém.',
      'Khu dân cư đăng ký {areasRegistered} lượt, công nhận {areasRecognised} lượt, đạt {areasRate}%. Cơ quan, doanh nghiệp, cơ sở giáo dục đăng ký {organisationsRegistered} lượt, công nhận {organisationsRecognised} lượt, đạt {organisationsRate}%. Số không được công nhận đều có thông báo lý do bằng văn bản.',
    ],
    [
      'Công tác huấn luyện được duy trì với {trainingClasses} lớp, {trainees} lượt người. Huyện chi {allowances} triệu đồng phụ cấp, hỗ trợ; {equipment} triệu đồng phương tiện. Từ năm 2021, công an chính quy về xã, trụ sở và chỗ ở còn tạm; các xã đã sửa phòng làm việc, mua sắm bàn ghế từ nguồn tiết kiệm chi.',
    ],
    [
      'Kết quả khen thưởng: tập thể {awardsCollective} lượt, cá nhân {awardsIndividual} lượt, riêng từ cấp tỉnh trở lên {awardsProvincial} lượt. Huyện chú ý khen người trực tiếp làm: tổ trưởng, xóm trưởng chiếm phần lớn.',
      'Ưu điểm nổi bật là kỷ luật họp, kỷ luật báo cáo; mô hình nhỏ, dễ làm. Hạn chế là chưa có mô hình tầm huyện; việc đánh giá hiệu quả còn cảm tính; một số xóm trưởng ngại va chạm.',
      'Nguyên nhân chính: thiếu tiêu chí đo; cán bộ xóm được bồi dưỡng ít. Bài học: quy định nhỏ, làm nghiêm, hiệu quả lớn.',
    ],
    [
      'Xây dựng bộ tiêu chí chấm mô hình gồm bốn câu hỏi (ai làm, làm gì, ai hưởng, còn không); phấn đấu mỗi cụm xã có một mô hình liên kết; tiếp tục khen người trực tiếp.',
      'Kiến nghị tỉnh đầu tư trụ sở công an xã; giao Mặt trận tỉnh chủ trì bộ tiêu chí chung.',
    ],
  ],
}
