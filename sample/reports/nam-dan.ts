import type { ReportProse } from '../prose.ts'

export const namDan: ReportProse = {
  unit: '430',
  title: 'Báo cáo tổng kết 10 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW trên quê hương Nam Đàn',
  sections: [
    [
      'Nam Đàn vinh dự là quê hương Chủ tịch Hồ Chí Minh, được Trung ương chọn xây dựng huyện nông thôn mới kiểu mẫu gắn với văn hóa và du lịch. Mỗi năm hàng triệu lượt khách về thăm Khu di tích Kim Liên. Giữ bình yên nơi đây không chỉ là nhiệm vụ của một huyện mà còn là trách nhiệm trước đồng bào cả nước.',
      'Với nhận thức đó, cấp ủy, chính quyền hai cấp ban hành {directives} văn bản lãnh đạo, chỉ đạo; Công an, Mặt trận và các đoàn thể ký {jointPlans} chương trình, kế hoạch; tổ chức {inspections} cuộc kiểm tra. Học tập và làm theo Bác được đưa vào từng nội dung thi đua.',
    ],
    [
      'Ban Chỉ đạo các cấp được thành lập, kiện toàn {committeesRenewed} lượt; hoạt động có quy chế; họp {committeeMeetings} cuộc; {membersTrained} lượt thành viên được bồi dưỡng. Sau khi sáp nhập một số xã (như Thượng Tân Lộc, Trung Phúc Cường), Ban Chỉ đạo các xã mới được kiện toàn trong tháng đầu tiên.',
    ],
    [
      'Huyện có lợi thế về truyền thống văn hóa. Các câu lạc bộ dân ca ví, giặm, đội tuyên truyền măng non, hướng dẫn viên ở Kim Liên đều trở thành người tuyên truyền.',
      'Kết quả cụ thể: tổ chức {sessions} buổi; {attendance} lượt người dự; phát {leaflets} tài liệu; {mediaItems} tin, bài trên báo, đài, loa truyền thanh thông minh; {socialPosts} tin, bài trên mạng xã hội.',
      'Mỗi xã có một “Điểm đọc an ninh” ở thư viện hoặc nhà văn hóa, đặt cạnh tủ sách về Bác. Từ năm 2020, loa truyền thanh thông minh thay loa có dây ở nhiều xã, phát được theo từng xóm.',
    ],
    [
      'Mô hình tự quản phát triển cả về lượng và chất: từ {modelsMaintained@2013} lên {modelsMaintained} mô hình; xây dựng mới {modelsBuilt}, nhân rộng {modelsReplicated}. Trường học có {modelsSchools}, cơ quan, doanh nghiệp có {modelsWorkplaces}, vùng giáo có {modelsReligious}.',
      'Các mô hình được đánh giá cao:',
      'a) “Làng Sen bốn an” (an ninh, an toàn giao thông, an toàn thực phẩm, an dân) tại Kim Liên.',
      'b) “Hộ kinh doanh văn minh” quanh khu di tích: niêm yết giá, không mời chào đeo bám.',
      'c) “Camera nhân dân” ở Nam Anh, Nam Cát, Xuân Lâm, do dân góp, dân bầu người quản lý.',
      'd) “Xứ đạo Mến Chúa, kính Bác” tại các xã có giáo dân.',
      'đ) “Lò tương, lò bánh an toàn cháy” tại thị trấn Nam Đàn.',
    ],
    [
      'Gắn kết với xây dựng nông thôn mới kiểu mẫu là nét chủ đạo. Mỗi vườn chuẩn, mỗi đường hoa đều có tổ tự quản phụ trách. Ngày hội toàn dân bảo vệ an ninh Tổ quốc được tổ chức tại {festivals} điểm trong kỳ, hằng năm có lễ dâng hoa, báo công.',
      'Trong {areasRegistered} lượt xóm, khối đăng ký có {areasRecognised} lượt được công nhận “An toàn về an ninh, trật tự” ({areasRate}%); {organisationsRegistered} lượt cơ quan, doanh nghiệp, nhà trường đăng ký có {organisationsRecognised} lượt được công nhận ({organisationsRate}%).',
      'Lễ hội Vua Mai và các ngày kỷ niệm lớn diễn ra an toàn.',
    ],
    [
      'Huyện bảo đảm {allowances} triệu đồng phụ cấp và hỗ trợ, {equipment} triệu đồng mua sắm trang thiết bị; tổ chức {trainingClasses} lớp tập huấn, {trainees} lượt người học, có nội dung ứng xử với du khách.',
    ],
    [
      'Được các cấp ghi nhận {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân; riêng cấp tỉnh trở lên {awardsProvincial} lượt.',
      'Kết quả trên có được nhờ truyền thống quê hương, sự đồng thuận của Nhân dân và sự quan tâm của Trung ương, của tỉnh. Song huyện tự nhận thấy ba điểm phải khắc phục: sự đồng đều giữa các xã; tính bền vững của mô hình dựa vào nguồn xã hội hóa; kỹ năng ngoại ngữ và xử lý tình huống của lực lượng phục vụ du khách.',
      'Bài học sâu sắc nhất là nêu gương: cán bộ, đảng viên làm trước, dân mới theo.',
    ],
    [
      'Xây dựng Nam Đàn thành huyện du lịch an toàn, thân thiện; hoàn thành phủ camera các tuyến chính; bồi dưỡng ngoại ngữ cho lực lượng tự quản quanh khu di tích.',
      'Đề nghị Trung ương, tỉnh tiếp tục hỗ trợ đề án huyện kiểu mẫu, trong đó có hạng mục trung tâm điều hành an ninh, du lịch.',
    ],
  ],
}
