import type { ReportProse } from '../prose.ts'

export const tuPhap: ReportProse = {
  unit: 'tu-phap',
  title:
    'Báo cáo tổng kết 10 năm phối hợp phổ biến, giáo dục pháp luật theo Chương trình số 09/CTr-BCA-MTTW - Sở Tư pháp',
  sections: [
    [
      'Văn bản đã ban hành: {directives}. Kế hoạch liên ngành: {jointPlans}. Kiểm tra: {inspections} cuộc. Sở đóng vai trò cơ quan thường trực Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh.',
    ],
    [
      'Thông tin giữa Hội đồng và Ban Chỉ đạo tỉnh được trao đổi qua báo cáo quý; hai bên dùng chung kế hoạch năm từ năm 2017.',
    ],
    [
      'Báo cáo viên cấp tỉnh thực hiện {sessions} buổi với {attendance} lượt người nghe. {leaflets} tờ gấp pháp luật được biên soạn, có bản tiếng Thái, tiếng Mông. Trang thông tin và mạng xã hội có {socialPosts} tin, bài.',
      'Nội dung bám nhu cầu: đất đai, hôn nhân, giao thông, vay mượn, xuất khẩu lao động.',
    ],
    [
      'Sở không đứng tên mô hình tự quản; tập trung nuôi dưỡng tổ hòa giải ở cơ sở, bồi dưỡng hòa giải viên, thi hòa giải viên giỏi.',
    ],
    [
      'Chuẩn tiếp cận pháp luật của xã và tiêu chí an ninh trong nông thôn mới được đánh giá cùng kỳ. Các đơn vị thuộc Sở đạt danh hiệu an toàn {organisationsRate}% số lượt đăng ký ({organisationsRecognised}/{organisationsRegistered}).',
    ],
    [
      '{trainingClasses} lớp bồi dưỡng, {trainees} lượt hòa giải viên, báo cáo viên. Thù lao hòa giải thấp, có xã chưa chi.',
    ],
    [
      'Tập thể {awardsCollective} lượt, cá nhân {awardsIndividual} lượt được khen; cấp tỉnh trở lên {awardsProvincial} lượt. Nhận xét: pháp luật đến dân nhiều hơn, dễ hiểu hơn; song đánh giá hiệu quả còn khó, tài liệu tiếng dân tộc còn ít.',
    ],
    [
      'Kiến nghị cân đối thù lao hòa giải viên trong dự toán xã; xây dựng kho câu hỏi pháp luật dùng chung với công an xã.',
    ],
  ],
}
