import type { ReportProse } from '../prose.ts'

export const phuNu: ReportProse = {
  unit: 'phu-nu',
  title:
    'Báo cáo kết quả phối hợp giữ gìn an ninh, trật tự của Hội Liên hiệp Phụ nữ tỉnh giai đoạn 2013 - 2023',
  sections: [
    [
      'Bắt đầu từ câu hỏi “phụ nữ cần an toàn ở đâu”, Hội chọn ba nơi: trong nhà, trên mạng và nơi biên giới. Ba nơi ấy được cụ thể hóa trong {directives} văn bản của Hội, {jointPlans} kế hoạch ký với Công an, Biên phòng. Hội kiểm tra {inspections} cuộc.',
    ],
    [
      'Chủ tịch Hội các cấp tham gia Ban Chỉ đạo cùng cấp. Hội đề nghị và được chấp thuận: mỗi cuộc họp Ban Chỉ đạo ở xã có một nội dung về phụ nữ, trẻ em.',
    ],
    [
      'Hội tổ chức {sessions} buổi truyền thông, {attendance} lượt chị em và gia đình tham dự; {leaflets} tờ rơi; {socialPosts} tin, bài trên mạng xã hội. Tiểu phẩm do chị em tự viết, tự diễn được yêu thích nhất. Có lớp dạy cách nhận biết tin nhắn giả, bảo vệ tài khoản cho phụ nữ trung niên.',
    ],
    [
      '{modelsMaintained} mô hình đang duy trì, {modelsBuilt} mô hình lập mới, {modelsReplicated} mô hình nhân rộng. Trong đó {modelsEthnic} mô hình ở vùng dân tộc thiểu số, {modelsBorderSea} mô hình ở biên giới, biển.',
      '“Địa chỉ tin cậy tại cộng đồng” tiếp nhận, che chở phụ nữ, trẻ em khi cần. “Đồng hành cùng phụ nữ biên cương” trao sinh kế, dạy chữ. “Nhóm chị em đi chợ cùng nhau” ở bản vùng cao nhỏ mà thiết thực.',
    ],
    [
      'Cuộc vận động “Gia đình 5 không, 3 sạch” được coi là phần gốc của khu dân cư an toàn. Ngày 20/10 và Ngày hội toàn dân bảo vệ an ninh Tổ quốc có chung nội dung biểu dương gia đình hòa thuận.',
    ],
    [
      'Hội mở {trainingClasses} lớp, {trainees} lượt cán bộ và cộng tác viên dự, chú trọng kỹ năng lắng nghe và bảo mật thông tin cá nhân.',
    ],
    [
      'Khen thưởng: tập thể {awardsCollective}, cá nhân {awardsIndividual}, cấp tỉnh trở lên {awardsProvincial} lượt. Chúng tôi tự hào vì nhiều việc khó nói đã được nói. Điều còn trăn trở: nam giới dự sinh hoạt còn ít; địa chỉ tin cậy thiếu kinh phí; một số mô hình tồn tại nhờ dự án.',
    ],
    [
      'Hội đề xuất đưa kinh phí cho địa chỉ tin cậy vào dự toán của xã; phối hợp Tỉnh Đoàn, Hội Nông dân vận động nam giới tham gia.',
    ],
  ],
}
