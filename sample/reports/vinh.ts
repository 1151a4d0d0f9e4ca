import type { ReportProse } from '../prose.ts'

export const vinh: ReportProse = {
  unit: '412',
  title: 'Báo cáo kết quả 10 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW của thành phố Vinh',
  sections: [
    [
      'Thành phố Vinh là đô thị loại I, trung tâm chính trị, kinh tế, văn hóa của tỉnh; dân cư đông, biến động hằng ngày, tập trung nhiều trường đại học, bệnh viện, chợ đầu mối, nhà chung cư và khu nhà trọ. Từ đặc điểm ấy, Thành ủy và UBND thành phố xác định phải chỉ đạo theo từng nhóm địa bàn chứ không dùng một kế hoạch cho cả hai mươi lăm phường, xã.',
      'Kết quả chỉ đạo:',
      '- {directives} văn bản ở hai cấp, trong đó {jointPlans} kế hoạch, quy chế liên ngành giữa Công an với Mặt trận và các đoàn thể.',
      '- {inspections} cuộc kiểm tra, có cuộc đi vào ban đêm tại khu vực ga, bến xe và phố đi bộ.',
      '- Sau kiểm tra, thành phố đã điều chỉnh quy chế phối hợp giữa ban quản trị chung cư với công an phường.',
    ],
    [
      'Ban Chỉ đạo thành phố do Chủ tịch UBND thành phố làm Trưởng ban. Trong 10 năm có {committeesRenewed} lượt kiện toàn ở hai cấp. Các phường, xã giao ban định kỳ, tăng kỳ vào dịp lễ lớn và kỳ thi; tổng số {committeeMeetings} cuộc. Việc bồi dưỡng làm theo chuyên đề (quản trị nhóm dân cư trên mạng, kỹ năng hòa giải ở nhà cao tầng), thu hút {membersTrained} lượt thành viên.',
    ],
    [
      'Cách truyền thống không tới được người đi làm từ sáng đến tối. Thành phố chuyển mạnh sang hai kênh: nhóm trao đổi của khối, xóm trên điện thoại và màn hình ở sảnh chung cư.',
      'Trong kỳ có {sessions} buổi tuyên truyền trực tiếp ({attendance} lượt người), {leaflets} tờ rơi, {mediaItems} tin, bài trên báo, đài, loa phường. Tin, bài trên mạng xã hội đạt {socialPosts}, riêng ba năm 2020 - 2022 chiếm {socialPosts@2020-2022} tin, bài.',
      'Với sinh viên, Đoàn trường các trường đại học, cao đẳng trên địa bàn cùng công an phường Bến Thủy, Trường Thi mở “Tuần sinh hoạt công dân - ở trọ an toàn” vào đầu mỗi năm học.',
    ],
    [
      'Toàn thành phố hiện có {modelsMaintained} mô hình hoạt động, so với {modelsMaintained@2013} mô hình cuối năm 2013; xây dựng mới {modelsBuilt}, nhân rộng {modelsReplicated}. Phân loại: cơ quan, doanh nghiệp, khu công nghiệp {modelsWorkplaces}; trường học {modelsSchools}; vùng giáo {modelsReligious}.',
      'Một số mô hình tiêu biểu:',
      '- “Chung cư an toàn” tại phường Quang Trung: mỗi tầng một trưởng tầng, mỗi tòa một tủ chữa cháy dùng chung.',
      '- “Khu nhà trọ tự quản” tại Bến Thủy, Hưng Dũng: chủ trọ ký cam kết với tổ dân cư, niêm yết nội quy và số điện thoại trực.',
      '- “Chợ bình yên” tại chợ Vinh và chợ Ga: tiểu thương luân phiên trực, góp quỹ lắp camera.',
      '- “Cổng trường sạch, đẹp, an toàn”: phụ huynh xếp xe đúng vạch, Hội Cựu chiến binh phường hỗ trợ giờ cao điểm.',
    ],
    [
      'Ngày hội hằng năm tổ chức ở khối, xóm hoặc cụm khối: {festivals} điểm, {festivalAttendance} lượt người dự. Nội dung gắn với tiêu chí đô thị văn minh, ngày Chủ nhật xanh, tuyến phố tự quản.',
      'Đăng ký danh hiệu “An toàn về an ninh, trật tự”: khu dân cư {areasRegistered} lượt, được công nhận {areasRecognised} lượt ({areasRate}%); cơ quan, doanh nghiệp, nhà trường {organisationsRegistered} lượt, được công nhận {organisationsRecognised} lượt ({organisationsRate}%). Doanh nghiệp nhỏ tham gia còn ít so với số đang hoạt động.',
    ],
    [
      '- Tập huấn: {trainingClasses} lớp, {trainees} lượt người.',
      '- Hỗ trợ lực lượng: {allowances} triệu đồng, ngân sách thành phố bảo đảm phần lớn, phường bổ sung theo khả năng.',
      '- Phương tiện: {equipment} triệu đồng, ưu tiên bộ đàm, bình chữa cháy, camera giao thông dùng chung. Ngoài ngân sách còn có đóng góp của các hộ kinh doanh, chưa cộng vào số trên.',
    ],
    [
      'Khen thưởng tập thể {awardsCollective} lượt, cá nhân {awardsIndividual} lượt; từ cấp tỉnh trở lên {awardsProvincial} lượt.',
      'Mặt mạnh: nguồn lực xã hội dồi dào, ứng dụng công nghệ sớm. Mặt yếu: quan hệ láng giềng ở khu đô thị mới lỏng lẻo; một số ban quản trị chung cư coi đây là việc của công an; dân số tạm trú lớn nên danh sách tham gia mô hình chóng cũ.',
      'Nguyên nhân: quản lý nhà chung cư chưa có quy định thống nhất; cán bộ khối, xóm phụ cấp thấp, tuổi cao, ngại công nghệ. Kinh nghiệm rút ra là ở đô thị phải bắt đầu từ lợi ích thấy ngay được: chỗ để xe, phòng cháy, trẻ em đi học an toàn.',
    ],
    [
      'Từ nay đến 2025, thành phố chọn ba trọng tâm: chung cư và nhà trọ; doanh nghiệp nhỏ; không gian mạng của cộng đồng dân cư. Mỗi phường có ít nhất một mô hình do doanh nghiệp đỡ đầu.',
      'Thành phố đề nghị tỉnh ban hành quy chế mẫu về phối hợp giữa ban quản trị chung cư, tổ dân cư và công an phường; cho phép dùng nguồn xã hội hóa mua sắm camera theo một chuẩn chung.',
    ],
  ],
}
