import type { ReportProse } from '../prose.ts'

export const quePhong: ReportProse = {
  unit: '415',
  title: 'Báo cáo tổng kết công tác phối hợp giữa Công an và Mặt trận Tổ quốc huyện Quế Phong (2013 - 2023)',
  sections: [
    [
      'Huyện ủy, UBND huyện lãnh đạo thực hiện Chương trình trong điều kiện huyện biên giới, dân cư thưa, đồng bào Thái, Mông, Khơ Mú cùng sinh sống, nhiều bản nằm trong vùng đệm Khu bảo tồn thiên nhiên Pù Hoạt và lòng hồ thủy điện Hủa Na.',
      'Ở cấp huyện và các xã, thị trấn có {directives} văn bản được ban hành; Công an huyện, Ủy ban MTTQ huyện, các đồn biên phòng Thông Thụ, Hạnh Dịch, Tri Lễ và Hạt Kiểm lâm ký {jointPlans} kế hoạch phối hợp. Huyện đi kiểm tra {inspections} cuộc, hầu hết nghỉ lại tại bản, nghe dân nói trước, xem sổ sách sau.',
    ],
    [
      'Tình hình Ban Chỉ đạo: kiện toàn {committeesRenewed} lượt; họp {committeeMeetings} cuộc; bồi dưỡng {membersTrained} lượt thành viên. Các xã biên giới mời cả chỉ huy đồn biên phòng tham gia Ban Chỉ đạo, nên thông tin hai phía thông suốt hơn trước. Điều còn yếu là biên bản họp ở một số xã ghi quá vắn tắt.',
    ],
    [
      'Quế Phong có đền Chín Gian, mỗi năm mở hội, đồng bào Thái khắp vùng tìm về. Huyện chọn lễ hội làm nơi tuyên truyền lớn nhất trong năm, dùng khắp, nhuôn (hát Thái) thay cho đọc văn bản. Ở vùng Mông Tri Lễ, Nậm Giải, tuyên truyền qua trưởng họ và thầy giáo.',
      'Số liệu: {sessions} buổi; {attendance} lượt người; {leaflets} tờ rơi song ngữ Việt - Thái; {mediaItems} lần tin, bài phát trên loa xã, loa bản; {socialPosts} tin, bài trên mạng xã hội.',
      'Trước những lời đồn từ bên kia biên giới và trên mạng, cán bộ không vội bác bỏ mà mời người có uy tín đi xem tận nơi rồi về kể lại. Cách làm chậm nhưng chắc.',
    ],
    [
      '- Tuyến biên giới ({modelsBorderSea} mô hình): “Bản - bản kết nghĩa hai bên biên giới” tại Thông Thụ, Tri Lễ với các bản của huyện bạn Lào.',
      '- Vùng dân tộc thiểu số ({modelsEthnic} mô hình): “Nhà sàn không khóa” ở Mường Nọc, Châu Kim; “Họ Mông ba giữ” (giữ đất, giữ rừng, giữ nếp) ở Tri Lễ.',
      '- Trường học ({modelsSchools} mô hình): “Bếp ăn bán trú an toàn”, “Đôi bạn xuống núi” giúp học sinh bán trú đi học đều.',
      '- Cơ quan, đơn vị ({modelsWorkplaces} mô hình): “Cơ quan không có người vi phạm” ở thị trấn Kim Sơn.',
      'Toàn huyện duy trì {modelsMaintained} mô hình, mười năm xây dựng {modelsBuilt}, nhân rộng {modelsReplicated}.',
    ],
    [
      'Ngày hội: {festivals} điểm, {festivalAttendance} lượt người. Bà con đem cơm lam, rượu cần đến góp, bộ đội biên phòng khám bệnh, phát thuốc. Năm 2022, sau hai năm giãn cách, có {festivals@2022} điểm tổ chức lại.',
      'Thi đua: {areasRegistered} lượt bản đăng ký, {areasRecognised} lượt được công nhận, đạt {areasRate}%; cơ quan, nhà trường đạt {organisationsRate}%.',
      'Phong trào đi cùng chương trình mục tiêu giảm nghèo bền vững và ổn định dân cư vùng tái định cư thủy điện; nơi nào đất sản xuất sớm ổn định, nơi đó họp bản đông và bàn được việc chung.',
    ],
    [
      'Tập huấn {trainingClasses} lớp, {trainees} lượt người; có lớp dạy bằng tiếng Thái. Phụ cấp, hỗ trợ: {allowances} triệu đồng. Phương tiện: {equipment} triệu đồng. Xe máy, đèn pin, áo mưa là thứ anh em cần nhất chứ không phải máy tính.',
    ],
    [
      'Các cấp khen {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân, từ tỉnh trở lên {awardsProvincial} lượt.',
      'Nhận xét: quan hệ quân dân trên biên giới bền chặt; người có uy tín thực sự là cầu nối. Song tỷ lệ mô hình hoạt động nổi trội chưa cao; thanh niên đi làm ăn xa, tổ tự quản toàn người già; chế độ chưa tương xứng.',
      'Nguyên nhân gốc vẫn là sinh kế. Bài học: chăm lo sinh kế cũng là làm an ninh.',
    ],
    [
      'Củng cố các cặp bản kết nghĩa; trẻ hóa tổ tự quản bằng đoàn viên hoàn thành nghĩa vụ quân sự; phối hợp với ban quản lý Pù Hoạt gắn khoán rừng với nhiệm vụ tự quản.',
      'Đề nghị Trung ương và tỉnh nâng hỗ trợ cho người có uy tín; cho huyện biên giới cơ chế gặp gỡ thường niên với huyện bạn có kinh phí bảo đảm.',
    ],
  ],
}
