import type { ReportProse } from '../prose.ts'

export const congThuong: ReportProse = {
  unit: 'cong-thuong',
  title: 'Báo cáo tóm tắt của Sở Công Thương thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW',
  sections: [
    [
      '{directives} văn bản; {jointPlans} kế hoạch phối hợp; {inspections} cuộc kiểm tra, trong đó có kiểm tra chợ, siêu thị, cửa hàng xăng dầu, vật liệu nổ công nghiệp.',
    ],
    [
      'Thành viên Ban Chỉ đạo tỉnh; đầu mối là Thanh tra Sở. Trao đổi với Công an tỉnh khi có biến động thị trường dịp lễ, Tết.',
    ],
    [
      'Tuyên truyền {sessions} buổi, {attendance} lượt thương nhân, người lao động; tờ rơi {leaflets}; tin, bài mạng {socialPosts}. Nội dung trọng tâm: phòng cháy chợ, mua bán qua mạng an toàn, hàng hóa rõ nguồn gốc.',
    ],
    [
      'Duy trì {modelsMaintained} mô hình ({modelsWorkplaces} ở doanh nghiệp, chợ); lập mới {modelsBuilt}; nhân rộng {modelsReplicated}. “Chợ ba đủ” (đủ đèn, đủ bình chữa cháy, đủ lối thoát) đã áp dụng tại nhiều chợ hạng hai.',
    ],
    [
      'Đơn vị, doanh nghiệp do Sở theo dõi đăng ký an toàn {organisationsRegistered} lượt, đạt {organisationsRecognised} lượt ({organisationsRate}%).',
    ],
    ['Diễn tập phòng cháy lồng vào kế hoạch của ban quản lý chợ; Sở không có kinh phí riêng.'],
    [
      'Khen {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân, {awardsProvincial} lượt cấp tỉnh trở lên. Nhận xét: tiểu thương hưởng ứng vì thiết thân; khó khăn ở chợ tạm, chợ cóc. Nguyên nhân là quy hoạch chợ chậm.',
    ],
    [
      'Đẩy nhanh chuyển đổi mô hình quản lý chợ; đề nghị UBND cấp huyện giải tỏa chợ tạm đi đôi với bố trí chỗ mới.',
    ],
  ],
}
