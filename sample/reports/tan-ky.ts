import type { ReportProse } from '../prose.ts'

export const tanKy: ReportProse = {
  unit: '423',
  title:
    'Báo cáo tổng kết 10 năm (2013 - 2023) phối hợp giữa Công an và Mặt trận Tổ quốc các cấp huyện Tân Kỳ',
  sections: [
    [
      'Trên đất Tân Kỳ có Cột mốc số 0 đường Hồ Chí Minh. Con đường mở ra giao thương, cũng đem đến những vấn đề mới của một huyện miền núi vốn yên ả: người và xe qua lại, đất hai bên đường lên giá, thanh niên đi làm ăn xa. Ban Thường vụ Huyện ủy nhìn nhận phong trào toàn dân bảo vệ an ninh Tổ quốc trước hết là việc giữ cho làng xóm không đứt gãy trong đổi thay ấy.',
      'Trên tinh thần đó, {directives} văn bản đã được ban hành. Huyện không khuyến khích nhiều văn bản; từ năm 2019, mọi nội dung về an ninh của một xã gói trong một kế hoạch năm. Các kế hoạch phối hợp liên ngành là {jointPlans}. Số cuộc kiểm tra {inspections}.',
    ],
    [
      'Hai mươi hai Ban Chỉ đạo cấp xã và Ban Chỉ đạo huyện qua các nhiệm kỳ được kiện toàn {committeesRenewed} lượt. Tổng số cuộc họp: {committeeMeetings}. Thành viên qua bồi dưỡng: {membersTrained} lượt. Xã có đồng bào Thổ như Giai Xuân, Tân Hợp, Tiên Kỳ đưa người có uy tín vào Ban Chỉ đạo với tư cách ủy viên chính thức, không phải khách mời.',
    ],
    [
      'Chúng tôi xin kể một việc. Ở Nghĩa Hoàn, làng gạch ngói Cừa nổi tiếng một thời chuyển đổi công nghệ, nhiều lò cũ phải dừng. Lo lắng có, bất bình có. Trong ba tháng, tổ tuyên truyền gồm Mặt trận, Công an, Hội Nông dân tới từng chủ lò; không họp đông, chỉ ngồi tại sân lò uống nước chè. Kết quả các lò cũ dừng trong trật tự, thợ lò được giới thiệu sang việc khác.',
      'Trên toàn huyện, số buổi tuyên truyền là {sessions}, lượt người dự {attendance}, tài liệu {leaflets} bản, tin, bài truyền thanh {mediaItems}, tin, bài mạng xã hội {socialPosts}.',
    ],
    [
      'Toàn huyện xây dựng {modelsBuilt} mô hình mới trong kỳ; cuối kỳ còn hoạt động {modelsMaintained}, trong đó vùng đồng bào Thổ, Thái {modelsEthnic}, trường học {modelsSchools}, cơ quan, doanh nghiệp {modelsWorkplaces}, vùng giáo {modelsReligious}. Lượt nhân rộng {modelsReplicated}.',
      'Tiêu biểu: “Dọc đường Hồ Chí Minh - đèn sáng, hoa nở, không lấn hành lang”; “Họ Thổ đoàn kết” ở Giai Xuân; “Làng nghề an toàn cháy nổ” ở Nghĩa Hoàn; “Xóm ngập nước” ở Tân Phú, Nghĩa Dũng, nơi mỗi mùa lũ sông Con dâng, các tổ tự quản chia thuyền, chia người đưa cụ già, trẻ nhỏ đi tránh.',
    ],
    [
      'Ngày hội tổ chức {festivals} điểm, có {festivalAttendance} lượt người. Dịp này các xóm tổng kết việc thực hiện hương ước.',
      'Danh hiệu an toàn: {areasRecognised} lượt xóm được công nhận trong {areasRegistered} lượt đăng ký, bằng {areasRate}%; {organisationsRecognised} lượt cơ quan, doanh nghiệp, nhà trường trong {organisationsRegistered} lượt đăng ký, bằng {organisationsRate}%.',
      'Huyện coi việc sáp nhập xóm là một phép thử: xóm mới đông gấp đôi, ba làng cũ một nhà văn hóa. Nơi nào giữ các tổ tự quản theo làng cũ thì êm, nơi nào gộp tổ ngay thì lúng túng.',
    ],
    [
      'Các lớp tập huấn ({trainingClasses} lớp, {trainees} lượt người) dành nhiều thời gian cho tình huống. Phụ cấp và hỗ trợ {allowances} triệu đồng; phương tiện {equipment} triệu đồng.',
    ],
    [
      'Khen {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân; trong số này {awardsProvincial} lượt do tỉnh và trung ương khen.',
      'Nhìn lại, cái được là sự kiên trì, gần dân. Cái chưa được là thiếu số hóa, thiếu so sánh giữa các xóm để biết cách nào tốt hơn; thanh niên đi xa nên lực lượng già. Đó vừa là hoàn cảnh vừa là do huyện chậm đổi mới.',
      'Nếu chỉ rút ra một bài học thì đó là: đừng gộp người khi lòng chưa gộp.',
    ],
    [
      'Huyện định hướng: giữ tổ tự quản theo cộng đồng tự nhiên; kết nối người đi làm ăn xa qua nhóm đồng hương để cùng lo việc xóm; lập bản đồ xóm ngập nước gắn với tổ tự quản.',
      'Kiến nghị tỉnh: hướng dẫn tổ chức lực lượng ở xóm sau sáp nhập; bổ sung xuồng, áo phao cho vùng sông Con.',
    ],
  ],
}
