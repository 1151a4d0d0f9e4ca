import type { ReportProse } from '../prose.ts'

export const dienChau: ReportProse = {
  unit: '425',
  title:
    'Báo cáo tổng kết 10 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW trên địa bàn huyện Diễn Châu',
  sections: [
    [
      'Diễn Châu có ngã ba Quốc lộ 1A - Quốc lộ 7, có tuyến đường sắt Bắc - Nam, có bờ biển và đồng muối, có khu công nghiệp Thọ Lộc đang lấp đầy. Dân số đông, người theo đạo Công giáo chiếm tỷ lệ đáng kể. Trước đặc điểm đó, huyện chỉ đạo theo nguyên tắc “ba rõ”: rõ địa bàn, rõ người, rõ thời gian.',
      'Số văn bản đã ban hành từ huyện đến xã: {directives}; kế hoạch, quy chế liên ngành: {jointPlans}; kiểm tra: {inspections} cuộc. Mỗi năm hai lần, Thường trực HĐND và Ủy ban MTTQ huyện giám sát chuyên đề tại các xã trọng điểm.',
    ],
    [
      'Ban Chỉ đạo các cấp được kiện toàn {committeesRenewed} lượt, tổ chức {committeeMeetings} cuộc họp, {membersTrained} lượt thành viên được bồi dưỡng. Huyện xây dựng bảng phân công công khai, dán tại trụ sở UBND xã: tên thành viên, xóm phụ trách, số điện thoại cơ quan. Ai đổi việc thì thay bảng trong tuần.',
    ],
    [
      'Huyện và các xã tổ chức {sessions} buổi tuyên truyền với {attendance} lượt người dự; {leaflets} tờ rơi; {mediaItems} tin, bài trên đài huyện và loa xã.',
      'Chợ, ga, bến cá là nơi đông người nhất nên cũng là nơi tuyên truyền nhiều nhất. Ở Diễn Ngọc, Diễn Bích, bà con làm nước mắm, hải sản dậy từ hai giờ sáng; loa phát lúc năm giờ sáng được nghe nhiều hơn loa phát lúc năm giờ chiều. Trang thông tin điện tử các xã đăng {socialPosts} tin, bài; xã Diễn Thành làm phim ngắn về ứng xử với khách tắm biển.',
      'Trước những thông tin xuyên tạc trên mạng về đất đai, giải phóng mặt bằng đường cao tốc, huyện chọn cách công khai hồ sơ, mời dân xem trực tiếp.',
    ],
    [
      'Mô hình tự quản là mặt mạnh của huyện. Xây dựng mới {modelsBuilt} mô hình, hiện duy trì {modelsMaintained}, nhân rộng {modelsReplicated}. Ở vùng giáo {modelsReligious}; ven biển {modelsBorderSea}; doanh nghiệp, cơ quan {modelsWorkplaces}; trường học {modelsSchools}.',
      '+ “Xứ đạo văn minh - xóm làng bình yên”: ban hành giáo và ban công tác Mặt trận cùng họp đầu tháng.',
      '+ “Bến thuyền Lạch Vạn”: sổ ra vào bến do tổ thuyền tự ghi.',
      '+ “Cụm công nhân ở trọ Thọ Lộc”: chủ trọ, công đoàn, công an xã gặp nhau sau kỳ lương.',
      '+ “Đường tàu em chăm” của học sinh các trường dọc đường sắt.',
      '+ “Xóm làng nghề an toàn cháy, nổ” ở các xóm làm nước mắm, mộc, cơ khí.',
    ],
    [
      'Ngày hội: {festivals} điểm, {festivalAttendance} lượt người. Lễ hội đền Cuông cũng là dịp ra quân bảo đảm trật tự, giữ môi trường văn hóa.',
      'Đăng ký và công nhận danh hiệu “An toàn về an ninh, trật tự”: xóm {areasRegistered} lượt đăng ký, {areasRecognised} lượt công nhận ({areasRate}%); cơ quan, doanh nghiệp, nhà trường {organisationsRegistered} lượt đăng ký, {organisationsRecognised} lượt công nhận ({organisationsRate}%).',
      'Huyện được công nhận đạt chuẩn nông thôn mới; tiêu chí an ninh, trật tự là một trong những tiêu chí được các xã hoàn thành sớm.',
    ],
    [
      'Số lớp tập huấn {trainingClasses}, số lượt người học {trainees}. Kinh phí phụ cấp, hỗ trợ {allowances} triệu đồng, phương tiện {equipment} triệu đồng. Nhờ con em xa quê ủng hộ, nhiều xóm lắp camera và đèn năng lượng mặt trời.',
    ],
    [
      'Khen thưởng: {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân, trong đó {awardsProvincial} lượt cấp tỉnh trở lên.',
      'Những mặt làm được: trách nhiệm cá nhân rõ, phối hợp lương - giáo tốt, doanh nghiệp vào cuộc. Những mặt chưa được: địa bàn giáp ranh các xã ven Quốc lộ 1A còn bỏ trống; nhiều mô hình trùng nội dung; số liệu trong báo cáo cũ chưa khớp biểu.',
      'Nguyên nhân của hạn chế: cán bộ phụ trách thay đổi, bàn giao miệng; phần mềm chưa có. Bài học: công khai phân công làm người được phân công tự giác hơn.',
    ],
    [
      'Phấn đấu đến năm 2025, mọi xóm giáp ranh đều thuộc một cụm liên kết; gộp các mô hình trùng nội dung; chuẩn bị phương án bảo đảm trật tự khi khu công nghiệp lấp đầy và đường cao tốc đưa vào khai thác.',
      'Kiến nghị tỉnh có chương trình nhà ở công nhân; tổ chức hội thảo về mô hình vùng giáo để các huyện học nhau.',
    ],
  ],
}
