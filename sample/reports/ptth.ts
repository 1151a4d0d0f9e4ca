import type { ReportProse } from '../prose.ts'

export const ptth: ReportProse = {
  unit: 'ptth',
  title:
    'Báo cáo của Đài Phát thanh - Truyền hình tỉnh về công tác tuyên truyền 10 năm thực hiện Chương trình phối hợp',
  sections: [
    [
      'Đài ban hành {directives} văn bản giao nhiệm vụ cho các phòng, ký {jointPlans} chương trình phối hợp với Công an tỉnh; tự kiểm tra {inspections} cuộc về nội dung, bản quyền.',
    ],
    [
      'Đài là thành viên Ban Chỉ đạo tỉnh. Biên tập viên phụ trách chuyên mục giao ban hằng tháng với phòng chức năng của Công an tỉnh.',
    ],
    [
      'Đã phát sóng {mediaItems} tin, bài, chuyên mục trên phát thanh và truyền hình; trên mạng xã hội, nền tảng số {socialPosts} tin, bài. Chuyên mục tiếng Thái, tiếng Mông được đồng bào miền Tây chờ đón. Phóng viên chọn kể chuyện người tổ trưởng, bác bảo vệ trường, chị trưởng bản hơn là đọc thành tích.',
    ],
    [
      'Không xây dựng mô hình; giới thiệu mô hình. Nhiều mô hình được nhân rộng sau khi lên sóng, cũng có mô hình phải sửa vì bị khán giả hỏi lại.',
    ],
    ['Tường thuật, đưa tin Ngày hội ở các vùng; cùng tổ chức gặp mặt điển hình.'],
    ['Phóng viên tự trang bị kiến thức pháp luật qua lớp nghiệp vụ của ngành.'],
    [
      'Khen thưởng tập thể {awardsCollective} lượt, cá nhân {awardsIndividual} lượt; cấp tỉnh trở lên {awardsProvincial} lượt. Hay: gần gũi. Chưa hay: thời lượng khung giờ đẹp ít, thiếu phụ đề cho người khiếm thính. Rút kinh nghiệm: chuyện thật thì không cần lời to.',
    ],
    [
      'Dựng phóng sự tổng kết; mở chuỗi podcast; đề nghị các huyện giới thiệu nhân vật, câu chuyện trước ngày 30/4/2023.',
    ],
  ],
}
