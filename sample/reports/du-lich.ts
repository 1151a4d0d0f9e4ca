import type { ReportProse } from '../prose.ts'

export const duLich: ReportProse = {
  unit: 'du-lich',
  title:
    'Báo cáo của Sở Du lịch tổng kết Chương trình phối hợp bảo đảm an ninh, trật tự trong hoạt động du lịch',
  sections: [
    [
      'Sở được thành lập trên cơ sở tách từ ngành văn hóa năm 2016, số liệu các năm trước lấy từ hồ sơ bàn giao. Cộng chung {directives} văn bản; {jointPlans} kế hoạch phối hợp; {inspections} cuộc kiểm tra.',
    ],
    [
      'Thành viên Ban Chỉ đạo tỉnh; đầu mùa du lịch họp với Công an tỉnh và các địa bàn trọng điểm (Cửa Lò, Nam Đàn, Vinh, Con Cuông).',
    ],
    [
      'Tổ chức {sessions} buổi cho {attendance} lượt người làm du lịch; {leaflets} tờ gấp; {socialPosts} tin, bài. Bộ quy tắc ứng xử văn minh du lịch dịch ra tiếng Anh, tiếng Lào.',
    ],
    [
      'Mô hình duy trì {modelsMaintained}, ở cơ sở lưu trú và doanh nghiệp lữ hành {modelsWorkplaces}; lập mới {modelsBuilt}; nhân rộng {modelsReplicated}. “Điểm đến thân thiện”, “Cơ sở lưu trú khai báo đúng, đủ”.',
    ],
    [
      'Cơ sở do Sở theo dõi đăng ký an toàn {organisationsRegistered} lượt, công nhận {organisationsRecognised} lượt ({organisationsRate}%). Đạt thấp ở các cơ sở nhỏ, hoạt động theo mùa.',
    ],
    ['Bồi dưỡng trong chương trình đào tạo nghề du lịch, không tách riêng.'],
    [
      'Khen {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân; cấp tỉnh {awardsProvincial} lượt. Được khách đánh giá tốt về an toàn; còn yếu ở du lịch tự phát, điểm suối, hồ chưa có quản lý. Bài học từ hai năm dịch bệnh: điểm đến an toàn thì phục hồi sớm.',
    ],
    ['Công bố danh sách điểm đến an toàn hằng năm; kiến nghị quản lý các điểm tham quan tự phát.'],
  ],
}
