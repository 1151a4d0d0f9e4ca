import type { ReportProse } from '../prose.ts'

export const yTe: ReportProse = {
  unit: 'y-te',
  title: 'Báo cáo của Sở Y tế về kết quả thực hiện Chương trình phối hợp giai đoạn 2013 - 2023',
  sections: [
    [
      'Ngành Y tế ban hành {directives} văn bản, ký {jointPlans} kế hoạch với Công an tỉnh về bảo đảm an ninh, trật tự bệnh viện; kiểm tra {inspections} cuộc.',
    ],
    [
      'Sở tham gia Ban Chỉ đạo tỉnh. Các bệnh viện lập tổ phản ứng nhanh phối hợp với công an phường, xã nơi đóng trụ sở.',
    ],
    [
      'Số buổi tuyên truyền {sessions}; số lượt người {attendance}; tài liệu {leaflets}; tin, bài mạng xã hội {socialPosts}. Nội dung: ứng xử nơi khám, chữa bệnh, phòng trộm cắp cho người nhà người bệnh, phòng, chống dịch và tin giả về dịch bệnh.',
    ],
    [
      'Mô hình đang duy trì {modelsMaintained} (ở cơ sở y tế {modelsWorkplaces}); lập mới {modelsBuilt}; nhân rộng {modelsReplicated}. “Bệnh viện an toàn, không chen lấn”, “Tủ đồ gửi cho người nuôi bệnh”, “Nút bấm khẩn tại khoa cấp cứu”.',
    ],
    [
      'Cơ sở y tế đăng ký danh hiệu an toàn {organisationsRegistered} lượt, công nhận {organisationsRecognised} lượt ({organisationsRate}%). Trong hai năm chống dịch COVID-19, các tổ COVID cộng đồng đồng thời là tổ tự quản; kinh nghiệm này cần được giữ lại.',
    ],
    ['Bồi dưỡng bảo vệ, nhân viên tiếp đón thực hiện tại từng đơn vị, không thống kê chung.'],
    [
      'Khen thưởng tập thể {awardsCollective} lượt, cá nhân {awardsIndividual} lượt; từ cấp tỉnh {awardsProvincial} lượt. Được: người bệnh hài lòng hơn. Chưa: quá tải, thiếu bảo vệ chuyên nghiệp; số liệu tuyên truyền của các đơn vị gửi về còn chép lại năm trước. Sở sẽ chấn chỉnh.',
    ],
    ['Kiến nghị lắp đặt kết nối nút bấm khẩn với công an gần nhất; có định mức bảo vệ theo giường bệnh.'],
  ],
}
