import type { ReportProse } from '../prose.ts'

export const mttq: ReportProse = {
  unit: 'mttq',
  title:
    'Báo cáo tổng kết 10 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
  sections: [
    [
      'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh xác định vai trò của Mặt trận là hiệp thương để các tổ chức thành viên không làm chồng lên nhau. Trong kỳ, cơ quan ban hành {directives} văn bản, ký {jointPlans} kế hoạch với Công an tỉnh và các tổ chức thành viên, chủ trì {inspections} cuộc kiểm tra, giám sát.',
    ],
    [
      'Mặt trận tham gia Ban Chỉ đạo tỉnh với vai trò phó trưởng ban. Hằng quý, Ban Thường trực trao đổi với lãnh đạo Công an tỉnh về tâm tư, nguyện vọng của Nhân dân và những việc cần hai bên cùng xuống cơ sở.',
    ],
    [
      'Trực tiếp cơ quan Mặt trận tỉnh thực hiện {sessions} buổi tuyên truyền với {attendance} lượt người, phát {leaflets} tài liệu; trang thông tin và mạng xã hội đăng {socialPosts} tin, bài. Các vị chức sắc, người có uy tín, trí thức, kiều bào được mời làm cộng tác viên; tiếng nói của họ thường thuyết phục hơn văn bản của cơ quan.',
    ],
    [
      'Mặt trận tỉnh trực tiếp xây dựng {modelsBuilt} mô hình điểm, hiện duy trì {modelsMaintained}, trong đó vùng đồng bào có đạo {modelsReligious}, vùng dân tộc thiểu số {modelsEthnic}; đã nhân rộng {modelsReplicated}. Nổi bật là “Khu dân cư tự quản, đồng thuận” và “Nhóm nòng cốt trong tôn giáo vì bình yên xóm đạo”.',
    ],
    [
      'Ngày hội đại đoàn kết toàn dân tộc 18/11 và Ngày hội toàn dân bảo vệ an ninh Tổ quốc 19/8 được hướng dẫn thành một chuỗi: tháng Tám ký cam kết, tháng Mười một kiểm lại và biểu dương tại khu dân cư.',
    ],
    [
      'Mở {trainingClasses} lớp tập huấn cho {trainees} lượt trưởng ban công tác Mặt trận và cốt cán; tài liệu do Mặt trận và Công an tỉnh cùng biên soạn.',
    ],
    [
      'Khen thưởng {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân, {awardsProvincial} lượt ở cấp tỉnh trở lên.',
      'Ưu điểm: tập hợp được nhiều lực lượng. Hạn chế: giám sát, phản biện về cơ chế phối hợp chưa nhiều; cán bộ Mặt trận cơ sở thay đổi theo nhiệm kỳ. Bài học: hiệp thương dân chủ, việc ai người ấy làm, kết quả chung cùng hưởng.',
    ],
    [
      'Đề nghị thống nhất đầu mối theo dõi mô hình giữa Mặt trận và Công an ở từng xã; bổ sung kinh phí cho ban công tác Mặt trận ở khu dân cư sau sáp nhập.',
    ],
  ],
}
