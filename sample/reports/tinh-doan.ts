import type { ReportProse } from '../prose.ts'

export const tinhDoan: ReportProse = {
  unit: 'tinh-doan',
  title:
    'Báo cáo tổng kết 10 năm tuổi trẻ Nghệ An tham gia thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW',
  sections: [
    [
      'Ban Thường vụ Tỉnh Đoàn ban hành {directives} văn bản, ký {jointPlans} kế hoạch với Công an tỉnh và các sở; kiểm tra {inspections} cuộc, chủ yếu kết hợp đợt tình nguyện hè. Đầu mối giúp việc là Ban Phong trào.',
    ],
    [
      'Đại diện Đoàn tham gia Ban Chỉ đạo các cấp. Tỉnh Đoàn có nhóm điều phối trực tuyến nối các huyện đoàn; cập nhật hoạt động trong ngày.',
    ],
    [
      'Thanh niên ở đâu, tuyên truyền ở đó. Trên sân trường, sân bóng, ký túc xá có {sessions} buổi với {attendance} lượt người. Trên mạng có {socialPosts} tin, bài, video ngắn; chuỗi “Chậm một giây trước khi chia sẻ” do sinh viên thực hiện được nhiều trường dùng lại. Tài liệu in {leaflets} bản, giảm dần mỗi năm.',
    ],
    [
      'Đoàn đang duy trì {modelsMaintained} mô hình điểm: {modelsSchools} trong trường học, {modelsBorderSea} ở biên giới, ven biển. Xây dựng mới {modelsBuilt}, nhân rộng {modelsReplicated}. “Thắp sáng đường biên”, “Cổng trường an toàn giao thông”, “Câu lạc bộ lái xe trẻ văn minh”, “Đội thanh niên xung kích số” là những tên gọi quen thuộc.',
    ],
    [
      'Phong trào “Tuổi trẻ chung tay xây dựng nông thôn mới” góp công trình thắp sáng, camera, sân chơi. Trong Ngày hội ở khu dân cư, đoàn viên phụ trách phần hội và trực trật tự.',
    ],
    [
      'Tổ chức {trainingClasses} lớp tập huấn, {trainees} lượt cán bộ đoàn, đội trưởng xung kích tham gia. Kinh phí chủ yếu từ nguồn vận động.',
    ],
    [
      'Kết quả khen thưởng: {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân, {awardsProvincial} lượt từ cấp tỉnh. Điểm mạnh là sáng tạo, nhanh; điểm yếu là làm theo chiến dịch, hết hè thì lắng, cán bộ đoàn chuyển công tác nhiều nên số liệu bàn giao dễ sai lệch.',
    ],
    [
      'Chuyển từ chiến dịch sang câu lạc bộ thường xuyên; xây dựng kho học liệu số dùng chung. Đề nghị Sở Giáo dục và Đào tạo, Sở Thông tin và Truyền thông cùng thẩm định nội dung.',
    ],
  ],
}
