import type { ReportProse } from '../prose.ts'

export const dongNam: ReportProse = {
  unit: 'dong-nam',
  title: 'Báo cáo của Ban Quản lý Khu kinh tế Đông Nam về Chương trình phối hợp số 09/CTr-BCA-MTTW',
  sections: [
    [
      'Ban ban hành {directives} văn bản, ký {jointPlans} quy chế với Công an tỉnh, Liên đoàn Lao động và UBND các huyện, thị xã có khu công nghiệp; kiểm tra {inspections} cuộc.',
    ],
    [
      'Tham gia Ban Chỉ đạo tỉnh và Ban Chỉ đạo huyện Nghi Lộc. Mỗi khu công nghiệp có nhóm liên lạc an ninh của các doanh nghiệp.',
    ],
    [
      'Tuyên truyền {sessions} buổi, {attendance} lượt người lao động và quản lý; tờ rơi {leaflets}, có tiếng Anh, tiếng Trung, tiếng Hàn cho chuyên gia; tin, bài mạng xã hội {socialPosts}.',
    ],
    [
      'Số mô hình {modelsMaintained}, trong đó {modelsWorkplaces} đặt tại doanh nghiệp; mới {modelsBuilt}; nhân rộng {modelsReplicated}. “Cụm nhà máy liên kết bảo vệ” và “Một số điện thoại cho cả khu” được nhà đầu tư đánh giá cao.',
    ],
    [
      'Doanh nghiệp đăng ký an toàn {organisationsRegistered} lượt, được công nhận {organisationsRecognised} lượt, tỷ lệ {organisationsRate}%. Ban đưa kết quả này vào hồ sơ giới thiệu môi trường đầu tư.',
    ],
    ['Doanh nghiệp tự trang bị camera, hàng rào, xe chữa cháy; Ban hỗ trợ diễn tập.'],
    [
      'Khen {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân; {awardsProvincial} lượt cấp tỉnh trở lên. Tốt: doanh nghiệp lớn dẫn dắt. Chưa tốt: nhà thầu phụ, lao động thời vụ ngoài tầm với. Nguyên nhân: hợp đồng phụ không ghi nghĩa vụ an ninh. Bài học: viết nghĩa vụ vào hợp đồng ngay từ đầu.',
    ],
    [
      'Ban hành điều khoản mẫu về an ninh, trật tự trong hợp đồng thầu phụ; kiến nghị bố trí đồn công an tại khu công nghiệp lớn.',
    ],
  ],
}
