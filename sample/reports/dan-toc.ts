import type { ReportProse } from '../prose.ts'

export const danToc: ReportProse = {
  unit: 'dan-toc',
  title: 'Báo cáo tổng kết 10 năm thực hiện Chương trình phối hợp của Ban Dân tộc tỉnh',
  sections: [
    [
      'Phạm vi công tác là các huyện, thị xã miền núi, nơi có đồng bào Thái, Thổ, Mông, Khơ Mú, Ơ Đu sinh sống. Ban ban hành {directives} văn bản, ký {jointPlans} kế hoạch phối hợp với Công an tỉnh, Mặt trận, Biên phòng; kiểm tra {inspections} cuộc.',
    ],
    [
      'Ban là thành viên Ban Chỉ đạo tỉnh, phụ trách chuyên đề người có uy tín. Mỗi năm gặp mặt người có uy tín một lần ở tỉnh, một lần ở vùng.',
    ],
    [
      'Đã có {sessions} buổi tuyên truyền, {attendance} lượt đồng bào dự; {leaflets} tài liệu, nhiều bản song ngữ; {socialPosts} tin, bài. Người có uy tín được cấp báo, được đi tham quan, về nói lại điều mắt thấy, tai nghe.',
    ],
    [
      'Ban phối hợp xây dựng {modelsBuilt} mô hình, đang duy trì {modelsMaintained}: vùng dân tộc thiểu số {modelsEthnic}, dọc biên giới {modelsBorderSea}; nhân rộng {modelsReplicated}. “Người có uy tín nhận kèm bản khó”, “Đám cưới nếp mới”, “Câu lạc bộ tiếng mẹ đẻ kể chuyện pháp luật”.',
    ],
    [
      'Chương trình mục tiêu quốc gia phát triển vùng đồng bào dân tộc thiểu số và miền núi có hợp phần liên quan đến an ninh cơ sở; Ban đề nghị lồng nguồn để mô hình không phụ thuộc phong trào.',
    ],
    [
      'Mở {trainingClasses} lớp, {trainees} lượt người có uy tín, trưởng bản tham gia; dạy song ngữ, tài liệu có tranh.',
    ],
    [
      'Khen thưởng: tập thể {awardsCollective} lượt, cá nhân {awardsIndividual} lượt, từ cấp tỉnh {awardsProvincial} lượt. Thành quả: người có uy tín thật sự được tôn trọng. Tồn tại: tuổi cao, chế độ thấp; tảo hôn và tập quán cũ cần thời gian. Kinh nghiệm: không làm thay, không làm hộ, cùng làm.',
    ],
    [
      'Trẻ hóa đội ngũ người có uy tín; nâng mức hỗ trợ; biên soạn tài liệu bằng tiếng Thái, tiếng Mông dùng chung cho các ngành.',
    ],
  ],
}
