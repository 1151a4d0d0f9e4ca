import type { ReportProse } from '../prose.ts'

export const hoangMai: ReportProse = {
  unit: '432',
  title:
    'Báo cáo tổng kết Chương trình phối hợp số 09/CTr-BCA-MTTW của thị xã Hoàng Mai kể từ ngày thành lập thị xã',
  sections: [
    [
      'Thị xã Hoàng Mai được thành lập năm 2013, đúng năm Chương trình phối hợp ra đời; vì thế mười năm Chương trình cũng là mười năm của thị xã. Thị xã nằm ở địa đầu phía Bắc tỉnh, giáp khu kinh tế Nghi Sơn (Thanh Hóa), có nhà máy xi măng, khu công nghiệp Hoàng Mai, cảng cá Lạch Cờn, đền Cờn.',
      'Mười phường, xã và thị xã có {directives} văn bản, {jointPlans} kế hoạch phối hợp, trong đó có quy chế giáp ranh ký với thị xã bạn phía Thanh Hóa. Kiểm tra {inspections} cuộc.',
    ],
    [
      'Khởi đầu thị xã chỉ có bộ khung cán bộ tách từ Quỳnh Lưu. Ban Chỉ đạo thành lập mới, sau đó kiện toàn, cộng chung {committeesRenewed} lượt. Các cuộc họp: {committeeMeetings}. Số lượt bồi dưỡng thành viên: {membersTrained}. Hai thị xã giáp ranh họp chung mỗi năm hai kỳ, luân phiên địa điểm.',
    ],
    [
      'Quỳnh Phương, Quỳnh Lập là hai địa bàn biển đông dân bậc nhất; nhà sát nhà, thuyền sát thuyền, giáo dân nhiều. Loa ở bến cá và thông báo sau thánh lễ có tác dụng nhất. Ở các khối buôn bán dọc Quốc lộ 1A, cán bộ khối dùng nhóm trao đổi trên điện thoại. Ở khu công nghiệp, công đoàn là đầu mối.',
      'Tổng số {sessions} buổi tuyên truyền, {attendance} lượt người dự, {leaflets} tờ rơi, {mediaItems} tin, bài phát thanh, {socialPosts} tin, bài trên mạng.',
    ],
    [
      'Thị xã xây dựng được {modelsBuilt} mô hình mới; tính đến 30/3/2023 duy trì {modelsMaintained}; nhân rộng {modelsReplicated}. Tuyến biển {modelsBorderSea}; vùng giáo {modelsReligious}; doanh nghiệp, cơ quan, khu công nghiệp {modelsWorkplaces}; trường học {modelsSchools}.',
      'Mô hình tạo chuyển biến rõ là “Giáp ranh bình yên”: sáu khối, xóm hai bên tỉnh giới cùng một sổ, cùng một số điện thoại trực, cùng một lịch tuần tra. “Đội tàu sao vàng” của ngư dân Quỳnh Phương, Quỳnh Lập gồm các tổ tàu đánh bắt xa bờ, có cờ, có máy liên lạc, có quỹ tương trợ. “Đền Cờn mùa lễ hội” do Mặt trận phường chủ trì, phân công từng khối phụ trách một đoạn đường.',
    ],
    [
      'Ngày hội tổ chức {festivals} điểm, thu hút {festivalAttendance} lượt người. Tỷ lệ khối, xóm an toàn trung bình {areasRate}% ({areasRecognised} trên {areasRegistered} lượt đăng ký). Tỷ lệ cơ quan, doanh nghiệp, nhà trường an toàn trung bình {organisationsRate}% ({organisationsRecognised} trên {organisationsRegistered} lượt đăng ký).',
      'Xây dựng đô thị loại III và phong trào thi đua bổ sung cho nhau; các khối tự nguyện lùi rào, mở ngõ cho xe chữa cháy vào được.',
    ],
    [
      'Số lớp: {trainingClasses}. Số lượt người: {trainees}. Phụ cấp, hỗ trợ: {allowances} triệu đồng. Kinh phí phương tiện theo từng năm đã kê trong biểu kèm theo; những năm đầu chủ yếu mua sắm bàn ghế, xe máy cho trụ sở mới.',
    ],
    [
      'Khen thưởng các cấp: tập thể {awardsCollective}, cá nhân {awardsIndividual}; cấp tỉnh và trung ương {awardsProvincial}.',
      'Tuy là đơn vị sinh sau, thị xã đã kịp mặt bằng chung. Thế mạnh là liên kết giáp ranh. Điểm nghẽn là mật độ dân cư ven biển quá dày, hạ tầng thiếu, ô nhiễm, dễ phát sinh mâu thuẫn nhỏ; tài liệu kế toán những năm đầu do nhiều người lập, đơn vị tính chưa thống nhất.',
      'Bài học: tỉnh giới không ngăn được việc làng, vậy phải ngồi với láng giềng.',
    ],
    [
      'Thị xã kiến nghị tỉnh ký quy chế giáp ranh ở cấp tỉnh với tỉnh Thanh Hóa; hỗ trợ di dời một phần dân cư Quỳnh Phương, Quỳnh Lập khỏi vùng chật chội; bổ sung kinh phí cho phường, xã biển.',
      'Về phần mình, thị xã sẽ rà soát lại số liệu tài chính, hoàn thiện khu tái định cư, nhân rộng “Giáp ranh bình yên” sang đường biển.',
    ],
  ],
}
