import type { ReportProse } from '../prose.ts'

export const quanSu: ReportProse = {
  unit: 'quan-su',
  title:
    'Báo cáo kết quả 10 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW của Bộ Chỉ huy Quân sự tỉnh',
  sections: [
    [
      'Thường vụ Đảng ủy, Bộ Chỉ huy lãnh đạo thực hiện Chương trình gắn với các nghị định của Chính phủ về phối hợp giữa Quân đội và Công an. Ban hành {directives} văn bản; ký {jointPlans} kế hoạch hiệp đồng; kiểm tra {inspections} lượt đơn vị.',
    ],
    [
      'Tham gia Ban Chỉ đạo tỉnh; ban chỉ huy quân sự cấp huyện, cấp xã tham gia Ban Chỉ đạo cùng cấp. Duy trì giao ban tuần giữa công an, quân sự xã.',
    ],
    [
      'Tuyên truyền {sessions} buổi, {attendance} lượt cán bộ, chiến sĩ, dân quân và Nhân dân nơi đóng quân; phát {leaflets} tài liệu; đăng {socialPosts} tin, bài. Huấn luyện dân quân có chuyên đề riêng.',
    ],
    [
      'Không lập mô hình mới riêng mà tham gia mô hình của địa phương: dân quân thường trực cùng tuần tra, cứu hộ cứu nạn, phòng, chống cháy rừng. Trong các đợt lũ, lực lượng dân quân là người đến sớm.',
    ],
    [
      'Đơn vị đăng ký danh hiệu an toàn {organisationsRegistered} lượt, đạt {organisationsRecognised} lượt ({organisationsRate}%). Phong trào “Quân đội chung sức xây dựng nông thôn mới” đóng góp ngày công làm đường, sửa trường.',
    ],
    [
      'Tập huấn {trainingClasses} lớp, {trainees} lượt người, có nội dung xử lý tình huống phối hợp với công an xã.',
    ],
    [
      'Khen thưởng {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân, {awardsProvincial} lượt cấp tỉnh trở lên. Mạnh: sẵn sàng, kỷ luật. Yếu: thông tin hai chiều ở một số xã chậm; dân quân đi làm ăn xa khó huy động. Kinh nghiệm: hiệp đồng phải luyện tập, không chỉ ký kết.',
    ],
    [
      'Tiếp tục luyện tập phối hợp ba lực lượng mỗi năm một lần ở cấp xã; đề nghị bảo đảm chế độ cho dân quân khi huy động.',
    ],
  ],
}
