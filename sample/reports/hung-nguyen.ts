import type { ReportProse } from '../prose.ts'

export const hungNguyen: ReportProse = {
  unit: '431',
  title: 'Báo cáo tổng kết 10 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW - huyện Hưng Nguyên',
  sections: [
    [
      'Giai đoạn thứ nhất, từ năm 2013 đến 2015, Hưng Nguyên còn là huyện thuần nông ven thành phố. Giai đoạn thứ hai, từ năm 2016, khu công nghiệp VSIP hình thành tại Hưng Tây và vùng giáp Vinh, huyện bước vào công nghiệp hóa. Giai đoạn thứ ba, từ năm 2020, dịch bệnh rồi sáp nhập xã (Châu Nhân, Long Xá, Hưng Nghĩa, Hưng Thành) đặt ra yêu cầu sắp xếp lại. Báo cáo này trình bày theo mạch đó.',
      'Cả ba giai đoạn có {directives} văn bản ({directives@2013-2015} văn bản ở giai đoạn đầu); {jointPlans} kế hoạch phối hợp; {inspections} cuộc kiểm tra.',
    ],
    [
      'Ban Chỉ đạo được kiện toàn {committeesRenewed} lượt, nhiều nhất vào các năm sau đại hội, bầu cử và khi sáp nhập xã. Họp {committeeMeetings} cuộc. Bồi dưỡng {membersTrained} lượt. Ở xã sáp nhập, nguyên chủ tịch Mặt trận xã cũ được mời làm cộng tác viên trong hai năm để giữ mạch công việc.',
    ],
    [
      'Giai đoạn đầu nói chuyện là chính: {sessions@2013-2015} buổi. Giai đoạn hai thêm truyền thông tại khu công nghiệp. Giai đoạn ba làm nhiều trên mạng: {socialPosts@2020-2023} trong tổng số {socialPosts} tin, bài mạng xã hội của cả kỳ. Tính gộp mười năm: {sessions} buổi, {attendance} lượt người, {leaflets} tài liệu, {mediaItems} tin, bài truyền thanh và báo chí.',
      'Quê hương có Khu lưu niệm Lê Hồng Phong, có truyền thống Xô viết, nên các buổi sinh hoạt truyền thống đều dành thời gian nói về giữ gìn xóm làng.',
    ],
    [
      'Mô hình giai đoạn đầu chủ yếu là tổ liên gia. Giai đoạn hai có “Nhà trọ công nhân ba không” (không cháy nổ, không mất vệ sinh, không gây ồn) tại Hưng Tây, Hưng Đạo; “Doanh nghiệp VSIP kết nối xóm”. Giai đoạn ba có “Xóm mới một lòng” ở các xã sáp nhập; “Đê ta, ta giữ” ở các xã ngoài đê sông Lam như Hưng Lợi, Xuân Lam, vừa tuần đê mùa lũ vừa giữ trật tự bãi bồi.',
      'Đến nay duy trì {modelsMaintained} mô hình, trong đó doanh nghiệp, cơ quan {modelsWorkplaces}, trường học {modelsSchools}, vùng giáo {modelsReligious}. Lập mới {modelsBuilt}; nhân rộng {modelsReplicated}.',
    ],
    [
      'Về Ngày hội: {festivals} điểm và {festivalAttendance} lượt người; cao nhất là năm 2019 hoặc 2022 tùy xã. Lễ hội đền Hoàng Mười đông khách thập phương, các tổ tự quản của Hưng Thịnh tham gia giữ xe, hướng dẫn, nhặt rác.',
      'Về danh hiệu an toàn: xóm, khối {areasRate}%, cơ quan, doanh nghiệp, nhà trường {organisationsRate}%. Số lượt tương ứng là {areasRecognised} trên {areasRegistered} và {organisationsRecognised} trên {organisationsRegistered}.',
    ],
    [
      'Tập huấn {trainingClasses} lớp ({trainees} lượt người). Phụ cấp, hỗ trợ {allowances} triệu đồng, riêng ba năm 2020 - 2022 là {allowances@2020-2022} triệu đồng, do tăng mức và tăng người. Phương tiện {equipment} triệu đồng.',
    ],
    [
      'Khen thưởng tập thể {awardsCollective} lượt, cá nhân {awardsIndividual} lượt, cấp tỉnh trở lên {awardsProvincial} lượt.',
      'Điều làm tốt nhất: giữ mạch công việc khi sáp nhập xã. Điều làm chưa tốt: chưa theo kịp tốc độ tăng của nhà trọ và giao thông quanh khu công nghiệp. Nguyên nhân: quy hoạch và nhân lực. Kinh nghiệm: mỗi lần thay đổi lớn, phải có kế hoạch chuyển tiếp cho phong trào như cho bộ máy.',
    ],
    [
      'Giai đoạn tới, huyện chuẩn bị cho khả năng đô thị hóa nhanh: chuẩn hóa nhà trọ; đặt camera ở các nút vào khu công nghiệp; kết nối với thành phố Vinh về quản lý vùng giáp ranh.',
      'Kiến nghị: tỉnh cho thí điểm tổ tự quản liên huyện, thành phố; quan tâm kinh phí tuần đê.',
    ],
  ],
}
