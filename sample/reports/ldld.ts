import type { ReportProse } from '../prose.ts'

export const ldld: ReportProse = {
  unit: 'ldld',
  title:
    'Báo cáo của Liên đoàn Lao động tỉnh tổng kết Chương trình phối hợp số 09/CTr-BCA-MTTW trong công nhân, viên chức, lao động',
  sections: [
    [
      'Ban Thường vụ Liên đoàn Lao động tỉnh chỉ đạo bằng {directives} văn bản, trong đó {jointPlans} quy chế, kế hoạch phối hợp với Công an tỉnh, Ban Quản lý Khu kinh tế Đông Nam; kiểm tra {inspections} cuộc tại công đoàn cơ sở.',
    ],
    [
      'Công đoàn tham gia Ban Chỉ đạo tỉnh và đề nghị lập tổ phối hợp ở nơi có từ một nghìn công nhân trở lên; tổ họp khi chuẩn bị điều chỉnh lương, thưởng Tết, là lúc dễ phát sinh bức xúc.',
    ],
    [
      'Số buổi tuyên truyền {sessions}, lượt người {attendance}, tờ rơi {leaflets}, tin, bài mạng xã hội {socialPosts}. Hình thức hiệu quả là “Bữa cơm công đoàn” và tủ hỏi đáp pháp luật ở nhà ăn ca.',
    ],
    [
      'Có {modelsMaintained} mô hình đang hoạt động, hầu hết ở doanh nghiệp, khu công nghiệp ({modelsWorkplaces} mô hình); lập mới {modelsBuilt}, nhân rộng {modelsReplicated}. Kể tên: “Tổ công nhân tự quản nhà trọ”, “Doanh nghiệp đối thoại sớm”, “Chuyến xe công đoàn”.',
    ],
    [
      'Về danh hiệu “An toàn về an ninh, trật tự” trong khối được công đoàn theo dõi: {organisationsRecognised} lượt được công nhận trên {organisationsRegistered} lượt đăng ký, đạt {organisationsRate}%. Phong trào lao động giỏi, lao động sáng tạo lấy an toàn làm điều kiện xét.',
    ],
    ['Tập huấn {trainingClasses} lớp, {trainees} lượt tổ trưởng công đoàn, tổ trưởng tự quản.'],
    [
      'Khen thưởng {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân; cấp tỉnh trở lên {awardsProvincial} lượt. Việc làm tốt: đối thoại trước khi có chuyện. Việc chưa tốt: khó tiếp cận doanh nghiệp chưa có công đoàn; công nhân làm ca ít thời gian. Nguyên nhân khách quan chiếm phần lớn, song công đoàn cũng chưa đổi giờ sinh hoạt cho hợp ca kíp.',
    ],
    [
      'Kiến nghị: quy hoạch thiết chế công đoàn, nhà trẻ ở khu công nghiệp; đưa mô hình tự quản nhà trọ vào quy ước xóm, khối.',
    ],
  ],
}
