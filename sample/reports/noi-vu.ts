import type { ReportProse } from '../prose.ts'

export const noiVu: ReportProse = {
  unit: 'noi-vu',
  title: 'Báo cáo của Sở Nội vụ về kết quả thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW',
  sections: [
    [
      'Sở tham mưu UBND tỉnh các văn bản về tổ chức, chế độ của lực lượng ở xóm, khối, bản; công tác tôn giáo; thi đua. Văn bản do Sở ban hành và chủ trì soạn thảo {directives}; phối hợp {jointPlans}; kiểm tra {inspections} cuộc.',
    ],
    [
      'Tham mưu kiện toàn Ban Chỉ đạo tỉnh sau mỗi kỳ đại hội, bầu cử. Khi sắp xếp đơn vị hành chính cấp xã và sáp nhập xóm, Sở hướng dẫn chuyển giao nhân sự Ban Chỉ đạo.',
    ],
    [
      'Tuyên truyền trong cán bộ, công chức, viên chức và chức sắc, chức việc: {sessions} buổi, {attendance} lượt người; tài liệu {leaflets}; tin, bài {socialPosts}.',
    ],
    [
      'Không trực tiếp xây dựng mô hình. Đề xuất hợp nhất một số chức danh không chuyên trách để người làm phong trào ở khối, xóm có phụ cấp tốt hơn.',
    ],
    [
      'Các đơn vị thuộc Sở đăng ký danh hiệu an toàn {organisationsRegistered} lượt, được công nhận {organisationsRecognised} lượt ({organisationsRate}%).',
    ],
    [
      'Mở {trainingClasses} lớp bồi dưỡng, {trainees} lượt cán bộ xã, xóm. Vướng mắc lớn nhất là định biên: thêm việc nhưng không thêm người.',
    ],
    [
      'Khen {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân, trong đó {awardsProvincial} lượt cấp tỉnh trở lên. Đã làm: thể chế kịp thời. Chưa làm được: mức hỗ trợ đồng đều giữa các vùng. Rút kinh nghiệm: chính sách cho cơ sở phải lấy ý kiến cơ sở.',
    ],
    [
      'Sở sẽ trình sửa quy định về chức danh không chuyên trách; đề nghị các huyện báo cáo số liệu nhân lực ở xóm, khối đúng mẫu.',
    ],
  ],
}
