import type { ReportProse } from '../prose.ts'

export const ldtbxh: ReportProse = {
  unit: 'ldtbxh',
  title:
    'Báo cáo kết quả thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW của Sở Lao động - Thương binh và Xã hội',
  sections: [
    [
      'Văn bản {directives}, phối hợp {jointPlans}, kiểm tra {inspections} cuộc. Lĩnh vực tập trung: việc làm, đưa người lao động đi làm việc ở nước ngoài theo hợp đồng, bảo vệ trẻ em, an sinh.',
    ],
    ['Sở tham gia Ban Chỉ đạo tỉnh, chủ trì một số chuyên đề giao ban về lao động di cư và trẻ em.'],
    [
      'Tổ chức {sessions} buổi tư vấn, tuyên truyền, {attendance} lượt người; {leaflets} tờ rơi; {socialPosts} tin, bài. Sàn giao dịch việc làm lưu động về các huyện Yên Thành, Diễn Châu, Quỳnh Lưu và miền núi, có gian tư vấn đi lao động hợp pháp, an toàn.',
    ],
    [
      'Mô hình: duy trì {modelsMaintained}, lập mới {modelsBuilt}, nhân rộng {modelsReplicated}, trong đó ở cơ sở, doanh nghiệp {modelsWorkplaces}. Tiêu biểu “Ngôi nhà an toàn cho trẻ em”, “Điểm tư vấn lao động di cư”.',
    ],
    [
      'Giảm nghèo bền vững là gốc của bình yên: xã nào hộ nghèo giảm nhanh, phong trào ở đó thường khá. Đơn vị trực thuộc đạt danh hiệu an toàn {organisationsRate}% ({organisationsRecognised} trên {organisationsRegistered} lượt).',
    ],
    [
      'Tập huấn {trainingClasses} lớp, {trainees} lượt cộng tác viên. Đội ngũ cộng tác viên trẻ em ở xóm, bản chưa ổn định.',
    ],
    [
      'Khen thưởng tập thể {awardsCollective}, cá nhân {awardsIndividual}, cấp tỉnh trở lên {awardsProvincial} (lượt). Mặt mạnh: chính sách tới tay người dân nhanh hơn. Mặt yếu: dữ liệu lao động di cư phân tán ở nhiều ngành. Bài học: có việc làm tại chỗ thì ít người phải đi xa mạo hiểm.',
    ],
    [
      'Đề nghị chia sẻ dữ liệu giữa các ngành đúng quy định; mở thêm điểm tư vấn tại xã đông lao động xa quê.',
    ],
  ],
}
