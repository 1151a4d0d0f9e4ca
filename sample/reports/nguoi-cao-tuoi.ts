import type { ReportProse } from '../prose.ts'

export const nguoiCaoTuoi: ReportProse = {
  unit: 'nguoi-cao-tuoi',
  title: 'Báo cáo của Hội Người cao tuổi tỉnh về việc thực hiện Chương trình phối hợp',
  sections: [
    [
      'Hội ban hành {directives} văn bản, ký {jointPlans} kế hoạch với Công an tỉnh và Mặt trận, kiểm tra {inspections} cuộc. Văn bản của Hội viết ngắn, chữ to, để chi hội trưởng đọc được ngay trong cuộc họp.',
    ],
    [
      'Hội tham gia Ban Chỉ đạo các cấp; các cụ là người có uy tín trong dòng họ, thôn bản, thường được mời chủ trì hòa giải.',
    ],
    [
      '“Nói cho con cháu nghe, làm cho con cháu thấy”: {sessions} buổi nói chuyện, {attendance} lượt người, {leaflets} tài liệu. Câu lạc bộ liên thế hệ giúp nhau: cháu dạy ông bà dùng điện thoại, ông bà dạy cháu nếp nhà. Tin, bài trên mạng {socialPosts}, ít nhưng đều do các cụ tự viết.',
    ],
    [
      'Mô hình của Hội: duy trì {modelsMaintained}, lập mới {modelsBuilt}, nhân rộng {modelsReplicated}; vùng dân tộc {modelsEthnic}; vùng giáo {modelsReligious}. Tiêu biểu có “Ông bà mẫu mực, con cháu thảo hiền”, “Tiếng trống đầu làng”, “Tổ hòa giải tóc bạc”.',
    ],
    [
      'Ngày 01/10 và Ngày hội tháng Tám, các chi hội góp ý kiến với hương ước, bình xét gia đình văn hóa; các cụ khắt khe nên kết quả bình xét được bà con tin.',
    ],
    ['Hội không mở lớp riêng mà cử hội viên dự lớp của Mặt trận; không có kinh phí phương tiện.'],
    [
      'Khen tập thể {awardsCollective} lượt, cá nhân {awardsIndividual} lượt; từ cấp tỉnh trở lên {awardsProvincial} lượt. Được: uy tín. Chưa được: sức khỏe, kinh phí, ghi chép. Bài học: kính trọng các cụ thì các cụ giúp hết lòng.',
    ],
    [
      'Mong chính quyền hỗ trợ câu lạc bộ liên thế hệ, nhất là ở xã có nhiều người đi làm ăn xa; cấp sổ ghi in sẵn cột.',
    ],
  ],
}
