import type { ReportProse } from '../prose.ts'

export const bienPhong: ReportProse = {
  unit: 'bien-phong',
  title:
    'Báo cáo tổng kết 10 năm thực hiện Chương trình phối hợp trên khu vực biên giới, biển của Bộ đội Biên phòng tỉnh',
  sections: [
    [
      'Trên hai tuyến biên giới đất liền và biển của tỉnh, Bộ Chỉ huy Bộ đội Biên phòng ban hành {directives} văn bản, ký {jointPlans} quy chế phối hợp với Công an, Mặt trận, Hội Phụ nữ và lực lượng bảo vệ biên giới nước bạn; kiểm tra {inspections} cuộc tại các đồn, trạm.',
    ],
    [
      'Đồn trưởng, chính trị viên đồn tham gia cấp ủy, Ban Chỉ đạo của xã, phường biên giới. Nhờ đó, một tình huống chỉ có một đầu mối xử lý, tránh chồng chéo.',
    ],
    [
      'Tổng số {sessions} buổi tuyên truyền, {attendance} lượt đồng bào, ngư dân tham dự; {leaflets} tờ rơi, có tiếng Lào, tiếng Mông; {socialPosts} tin, bài trên mạng. “Tiếng loa biên phòng” phát ở bản xa; “Cột cờ đầu bản” trao kèm một buổi nói chuyện.',
    ],
    [
      'Trong {modelsMaintained} mô hình, có {modelsBorderSea} mô hình về đường biên, cột mốc, bến bãi, tàu thuyền và {modelsEthnic} mô hình ở bản dân tộc thiểu số. Lập mới {modelsBuilt}, nhân rộng {modelsReplicated}.',
      'Tuyến núi: “Tổ tự quản đường biên, cột mốc”, “Cụm dân cư kết nghĩa hai bên biên giới”. Tuyến biển: “Tổ tàu thuyền an toàn”, “Bến bãi sáng đèn, sạch, an toàn”. Các chương trình “Nâng bước em tới trường”, “Con nuôi đồn biên phòng” tạo niềm tin, từ đó mô hình mới đứng được.',
    ],
    [
      'Đơn vị phối hợp tổ chức “Ngày hội Biên phòng toàn dân” 03/3, gắn với Ngày hội toàn dân bảo vệ an ninh Tổ quốc. Các đồn, trạm đăng ký an toàn {organisationsRegistered} lượt, công nhận {organisationsRecognised} lượt, đạt {organisationsRate}%.',
    ],
    [
      'Mở {trainingClasses} lớp, {trainees} lượt cán bộ, chiến sĩ và tổ trưởng tự quản dự; học tiếng Mông, tiếng Lào là nội dung bắt buộc đối với cán bộ vận động quần chúng.',
    ],
    [
      'Khen thưởng tập thể {awardsCollective} lượt, cá nhân {awardsIndividual} lượt, cấp tỉnh trở lên {awardsProvincial} lượt. Thành công: dân là cột mốc sống. Khó khăn: địa hình, thời tiết, đời sống; ngư trường cạn dần khiến ngư dân đi xa. Chủ quan: một số đồn chậm bàn giao hồ sơ mô hình cho xã khi thay quân.',
    ],
    [
      'Bàn giao mô hình theo biên bản; mở rộng kết nghĩa. Kiến nghị tỉnh có chính sách cho tổ tự quản đường biên và thiết bị giám sát hành trình cho tàu nhỏ.',
    ],
  ],
}
