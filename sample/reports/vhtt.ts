import type { ReportProse } from '../prose.ts'

export const vhtt: ReportProse = {
  unit: 'vhtt',
  title: 'Báo cáo của Sở Văn hóa và Thể thao: 10 năm văn hóa góp phần giữ gìn an ninh, trật tự',
  sections: [
    [
      'Với {directives} văn bản và {jointPlans} kế hoạch phối hợp, Sở hướng dẫn đưa nội dung giữ gìn an ninh, trật tự vào hương ước, quy ước và tiêu chuẩn gia đình, khu dân cư văn hóa. Kiểm tra {inspections} cuộc, phần lớn tại lễ hội và cơ sở dịch vụ văn hóa.',
    ],
    [
      'Tham gia Ban Chỉ đạo tỉnh; phối hợp với Công an tỉnh thẩm định phương án bảo đảm an toàn các lễ hội lớn.',
    ],
    [
      'Đội tuyên truyền lưu động, trung tâm văn hóa tỉnh thực hiện {sessions} buổi, {attendance} lượt người xem; tờ gấp {leaflets}; tin, bài mạng xã hội {socialPosts}. Dân ca ví, giặm là hình thức xuyên suốt: một làn điệu quen, một chuyện mới.',
    ],
    [
      'Sở không trực tiếp lập mô hình tự quản, nhưng hướng dẫn câu lạc bộ văn nghệ, thể thao ở thôn, bản làm nòng cốt sinh hoạt cộng đồng; nơi có sân chơi, thanh niên bớt tụ tập vô bổ.',
    ],
    [
      'Ngày hội toàn dân bảo vệ an ninh Tổ quốc ở các huyện đều có phần văn nghệ do ngành hỗ trợ. Đơn vị thuộc ngành đăng ký danh hiệu an toàn {organisationsRegistered} lượt, được công nhận {organisationsRecognised} lượt ({organisationsRate}%).',
    ],
    [
      'Mở {trainingClasses} lớp, {trainees} lượt cán bộ văn hóa, ban quản lý di tích; nội dung có phòng cháy ở đền, chùa, nhà gỗ.',
    ],
    [
      'Khen {awardsCollective} lượt tập thể và {awardsIndividual} lượt cá nhân, trong đó {awardsProvincial} lượt cấp tỉnh trở lên. Điều tâm đắc: lễ hội ngày càng trật tự. Điều chưa hài lòng: thiết chế văn hóa cơ sở thiếu người quản, hương ước có nơi chép mẫu. Bài học: hương ước phải do dân viết.',
    ],
    ['Rà soát hương ước toàn tỉnh trong hai năm; đề nghị các huyện bố trí cán bộ quản lý nhà văn hóa.'],
  ],
}
