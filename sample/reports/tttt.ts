import type { ReportProse } from '../prose.ts'

export const tttt: ReportProse = {
  unit: 'tttt',
  title:
    'Báo cáo của Sở Thông tin và Truyền thông tổng kết công tác truyền thông thực hiện Chương trình phối hợp',
  sections: [
    [
      'Sở ban hành {directives} văn bản định hướng, ký {jointPlans} kế hoạch phối hợp, kiểm tra {inspections} cuộc đối với cơ quan báo chí, đài truyền thanh cơ sở và trang thông tin điện tử.',
    ],
    [
      'Tại giao ban báo chí, Công an tỉnh thông tin định kỳ, cung cấp tư liệu chính thống; thời gian từ khi có vấn đề dư luận quan tâm đến khi có thông tin chính thức được rút ngắn dần.',
    ],
    [
      'Kết quả truyền thông do Sở trực tiếp quản lý, đặt hàng: {mediaItems} tin, bài; {socialPosts} tin, bài trên các trang mạng xã hội chính thức. Trực tiếp tập huấn, nói chuyện {sessions} buổi, {attendance} lượt người; tài liệu {leaflets} bản.',
      'Hệ thống truyền thanh ứng dụng công nghệ thông tin được thay dần cho truyền thanh có dây; mỗi xã có ít nhất một cán bộ biết biên tập bản tin ngắn.',
    ],
    [
      'Không xây dựng mô hình tự quản; hỗ trợ kỹ thuật cho các mô hình camera, nhóm dân cư trên mạng: hướng dẫn bảo mật, phân quyền quản trị, quy tắc ứng xử.',
    ],
    [
      'Đơn vị trực thuộc và doanh nghiệp bưu chính, viễn thông do Sở theo dõi đăng ký an toàn {organisationsRegistered} lượt, đạt {organisationsRecognised} lượt ({organisationsRate}%).',
    ],
    [
      'Bồi dưỡng kỹ năng số cho cán bộ truyền thanh cơ sở thực hiện trong chương trình chung của ngành, không tách riêng kinh phí.',
    ],
    [
      'Khen thưởng: {awardsCollective} tập thể, {awardsIndividual} cá nhân, {awardsProvincial} từ cấp tỉnh (tính theo lượt). Ưu điểm: thông tin chính thống chiếm lĩnh. Hạn chế: nội dung cơ sở còn khô, vùng lõm sóng còn. Nguyên nhân: nhân lực biên tập mỏng; hạ tầng vùng cao đắt.',
    ],
    [
      'Xóa vùng lõm sóng; bộ quy tắc mẫu cho nhóm dân cư trên mạng; đề nghị Công an tỉnh tiếp tục cung cấp tư liệu định kỳ.',
    ],
  ],
}
