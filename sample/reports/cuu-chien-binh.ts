import type { ReportProse } from '../prose.ts'

export const cuuChienBinh: ReportProse = {
  unit: 'cuu-chien-binh',
  title: 'Báo cáo tổng kết Chương trình phối hợp của Hội Cựu chiến binh tỉnh (8/2013 - 3/2023)',
  sections: [
    [
      'Ra nghị quyết, giao nhiệm vụ, kiểm tra, rút kinh nghiệm: bốn bước được giữ đúng như khi còn trong quân ngũ. Văn bản {directives}; phối hợp {jointPlans}; kiểm tra {inspections}.',
    ],
    [
      'Tham gia Ban Chỉ đạo đủ các cấp. Nơi bí thư chi bộ hoặc trưởng thôn là hội viên, việc phối hợp thuận hơn.',
    ],
    [
      'Nói chuyện truyền thống và thời sự: {sessions} buổi, {attendance} lượt người, trong đó nhiều buổi cho học sinh và thanh niên chuẩn bị nhập ngũ. Tài liệu {leaflets}. Tin, bài mạng xã hội {socialPosts}; hội viên cao tuổi học dùng điện thoại để phản bác điều sai trái, có lý, có tình.',
    ],
    [
      'Mô hình đang duy trì {modelsMaintained}; lập mới {modelsBuilt}; nhân rộng {modelsReplicated}; tuyến biên giới, biển {modelsBorderSea}; vùng dân tộc thiểu số {modelsEthnic}.',
      '- “Cựu chiến binh giữ cổng trường”.',
      '- “Đội xung kích giữ đê, giữ làng”.',
      '- “Đường làng tự quản mang tên đồng đội”.',
      '- “Cột mốc trong vườn nhà” ở các xã biên giới.',
    ],
    [
      'Gắn với phong trào cựu chiến binh gương mẫu, xây dựng nông thôn mới: hiến đất, mở đường, trồng cây. Hội không tổ chức Ngày hội riêng mà cử hội viên phục vụ Ngày hội của thôn.',
    ],
    [
      '{trainingClasses} lớp tập huấn, {trainees} lượt cán bộ Hội. Trang bị không có gì ngoài băng đỏ, còi, đèn pin.',
    ],
    [
      'Khen tập thể {awardsCollective} lượt, cá nhân {awardsIndividual} lượt; cấp tỉnh trở lên {awardsProvincial} lượt. Ưu: kỷ luật, uy tín, không ngại việc. Nhược: tuổi cao, sức giảm, người kế cận ít; phối hợp với thanh niên có lúc chưa hiểu nhau.',
    ],
    [
      'Kết nghĩa mỗi chi hội cựu chiến binh với một chi đoàn. Đề nghị bảo hiểm tai nạn cho người tham gia tổ tự quản.',
    ],
  ],
}
