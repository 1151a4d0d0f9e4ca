import type { ReportProse } from '../prose.ts'

export const gddt: ReportProse = {
  unit: 'gddt',
  title: 'Báo cáo tổng kết 10 năm thực hiện Chương trình phối hợp trong ngành Giáo dục và Đào tạo',
  sections: [
    [
      'Toàn ngành coi an toàn trường học là điều kiện để dạy tốt, học tốt. Sở ban hành {directives} văn bản, trong đó có {jointPlans} kế hoạch liên ngành với Công an, Tỉnh Đoàn, Hội Phụ nữ; kiểm tra {inspections} cuộc.',
    ],
    [
      'Sở là thành viên Ban Chỉ đạo tỉnh. Các trường phối hợp với công an xã, phường theo quy chế, trao đổi đầu năm học, cuối học kỳ và khi cần.',
    ],
    [
      'Cấp Sở và các trường trực thuộc tổ chức {sessions} buổi ngoại khóa, {attendance} lượt học sinh, giáo viên; tài liệu {leaflets}; tin, bài mạng xã hội {socialPosts}. Hình thức được học sinh thích: phiên tòa giả định, trò chơi tình huống, cuộc thi làm phim ngắn.',
    ],
    [
      'Duy trì {modelsMaintained} mô hình điểm của ngành ({modelsSchools} ở trường học, {modelsEthnic} ở trường vùng dân tộc thiểu số); xây dựng {modelsBuilt}; nhân rộng {modelsReplicated}.',
      'Ở thành thị: “Cổng trường văn minh”, “Hộp thư điều em muốn nói”. Ở nông thôn: “Đi học an toàn qua sông, qua đường tàu”. Ở vùng cao: “Ký túc xá tự quản”, “Bếp ăn ấm, giấc ngủ yên”.',
    ],
    [
      'Các cơ sở giáo dục trực thuộc đăng ký “An toàn về an ninh, trật tự” {organisationsRegistered} lượt, được công nhận {organisationsRecognised} lượt, đạt {organisationsRate}%; kết quả này là căn cứ xét thi đua nhà trường.',
    ],
    [
      'Mở {trainingClasses} lớp với {trainees} lượt cán bộ quản lý, giáo viên chủ nhiệm, bảo vệ tham gia. Phòng tư vấn học đường đã có ở nhiều trường nhưng thiếu giáo viên chuyên trách.',
    ],
    [
      'Khen {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân; {awardsProvincial} lượt cấp tỉnh trở lên. Tiến bộ: ý thức phòng ngừa tốt hơn. Còn lo: bắt nạt trên mạng, xe máy điện, đuối nước. Nguyên nhân từ cả gia đình, nhà trường, xã hội. Kinh nghiệm: nghe học sinh trước khi dạy học sinh.',
    ],
    [
      'Sở kiến nghị biên chế tư vấn học đường; đề nghị ngành công an hỗ trợ tình huống thực tế cho ngoại khóa.',
    ],
  ],
}
