import type { ReportProse } from '../prose.ts'

export const anhSon: ReportProse = {
  unit: '424',
  title: 'Báo cáo kết quả thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW trong 10 năm, huyện Anh Sơn',
  sections: [
    [
      'Huyện Anh Sơn trải dọc Quốc lộ 7 và sông Lam, có xã Phúc Sơn giáp Lào với cửa khẩu Cao Vều, có Nghĩa trang liệt sĩ quốc tế Việt - Lào, có vùng chè công nghiệp và nhà máy xi măng. Thường trực Huyện ủy giao Công an huyện làm đầu mối, Mặt trận huyện làm nòng cốt vận động.',
      '- Văn bản cấp huyện, cấp xã: {directives}.',
      '- Văn bản phối hợp: {jointPlans}.',
      '- Kiểm tra: {inspections} cuộc, cuộc nào cũng có kết luận và thời hạn khắc phục; đến nay các kết luận cơ bản đã thực hiện.',
    ],
    [
      '- Kiện toàn: {committeesRenewed} lượt.',
      '- Họp: {committeeMeetings} cuộc, hai phần ba số cuộc có Mặt trận đồng chủ trì.',
      '- Bồi dưỡng: {membersTrained} lượt.',
      'Đặc điểm của huyện là các xã hai bên sông nhiều nơi chung làng, chung chợ, nên từ năm 2016 lập các cụm giao ban liên xã: Lĩnh Sơn - Long Sơn - Khai Sơn; Tường Sơn - Hoa Sơn - Hội Sơn.',
    ],
    [
      'Ngày 27/7 hằng năm, các đoàn viếng nghĩa trang về rất đông. Huyện coi đây là dịp giáo dục truyền thống, kết hợp ra quân giữ gìn trật tự, hướng dẫn đoàn viếng. Ở vùng chè Hùng Sơn, Phúc Sơn, tuyên truyền tại điểm cân chè; ở chợ trâu bò, tuyên truyền tại bãi xe.',
      'Tính theo con số, có {sessions} buổi tuyên truyền, {attendance} lượt người dự, {mediaItems} tin, bài trên hệ thống truyền thanh, {socialPosts} tin, bài trên mạng xã hội. Tờ rơi, tài liệu phát ra {leaflets} bản (chưa đủ số liệu của một năm do xã chưa tìm được sổ).',
    ],
    [
      'Mô hình đang hoạt động: {modelsMaintained}. Xây dựng mới: {modelsBuilt}. Nhân rộng: {modelsReplicated}.',
      'Chia theo loại: biên giới {modelsBorderSea}; dân tộc thiểu số {modelsEthnic}; vùng giáo {modelsReligious}; cơ quan, doanh nghiệp {modelsWorkplaces}; trường học {modelsSchools}.',
      'Ba mô hình huyện đề nghị tỉnh quan tâm nhân rộng:',
      '- “Đồi chè liên gia”: năm đến mười hộ có đồi liền nhau chung một lối ra vào, chung lịch thu hái, thay nhau trông.',
      '- “Kết nghĩa hai bên cửa khẩu Cao Vều”: bản của Phúc Sơn với bản của huyện bạn, có sổ liên lạc.',
      '- “Chuyến đò nhân ái”: bến đò qua sông Lam do cựu chiến binh quản, miễn phí cho học sinh.',
    ],
    [
      'Ngày hội có {festivals} điểm tổ chức, {festivalAttendance} lượt người tham gia. Thôn, bản được công nhận an toàn {areasRecognised} lượt trên {areasRegistered} lượt ({areasRate}%). Cơ quan, doanh nghiệp, nhà trường được công nhận {organisationsRecognised} lượt trên {organisationsRegistered} lượt ({organisationsRate}%).',
      'Các cuộc vận động khác: nhiều tuyến đường hoa, đường cờ do phụ nữ và thanh niên tự quản; bữa cơm đại đoàn kết ngày 18/11 trở thành nếp ở hầu khắp các thôn.',
    ],
    [
      'Huyện đã tổ chức {trainingClasses} lớp tập huấn với {trainees} lượt người. Tổng kinh phí hỗ trợ lực lượng {allowances} triệu đồng, tổng kinh phí phương tiện {equipment} triệu đồng. Nhà máy xi măng và các xí nghiệp chè hỗ trợ thêm quần áo, giày cho tổ bảo vệ.',
    ],
    [
      'Kết quả thi đua: {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân; cấp tỉnh trở lên {awardsProvincial} lượt.',
      'Ưu điểm: có kết luận, có khắc phục; liên xã tốt. Nhược điểm: lưu trữ kém, số liệu cũ thất lạc; mô hình đò ngang, điểm cân chè phụ thuộc mùa vụ; tuyến biên giới mới có một xã nên ít được chú ý.',
      'Nguyên nhân: chưa có cán bộ lưu trữ chuyên trách ở xã; trụ sở xã di dời, ngập lụt. Kinh nghiệm: muốn đánh giá đúng phải giữ được sổ sách.',
    ],
    [
      'Trước mắt, huyện tổ chức thu thập, scan toàn bộ sổ theo dõi phong trào của 21 xã, thị trấn. Tiếp đến, xây dựng “Đồi chè liên gia” thành quy chế mẫu. Lâu dài, phối hợp với các huyện dọc Quốc lộ 7 lập tuyến liên kết an toàn.',
      'Kiến nghị: tỉnh hỗ trợ phần mềm lưu trữ dùng chung; cho phép lấy mốc số liệu theo sổ hiện còn đối với những năm thất lạc.',
    ],
  ],
}
