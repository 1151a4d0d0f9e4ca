import type { ReportProse } from '../prose.ts'

export const tuongDuong: ReportProse = {
  unit: '418',
  title: 'Báo cáo tổng kết 10 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW, huyện Tương Dương',
  sections: [
    [
      'Tương Dương là huyện có diện tích lớn bậc nhất cả nước ở cấp huyện, sông suối chia cắt, ba con sông Nậm Nơn, Nậm Mộ và sông Lam gặp nhau ở Cửa Rào. Công trình thủy điện Bản Vẽ đã làm thay đổi nơi ở của nhiều bản. Toàn bộ bối cảnh đó chi phối cách chỉ đạo: huyện chia bốn cụm (cụm đường 7, cụm lòng hồ, cụm biên giới, cụm vùng trong), mỗi cụm một thường vụ Huyện ủy phụ trách.',
      'Trong mười năm, hai cấp ban hành {directives} văn bản; {jointPlans} trong số đó là kế hoạch ký giữa nhiều cơ quan. Các đoàn kiểm tra đi {inspections} cuộc, có đoàn đi thuyền dọc lòng hồ lên Hữu Khuông, Nhôn Mai.',
    ],
    [
      'Ban Chỉ đạo cấp huyện đổi tên và sắp xếp lại hai lần theo hướng dẫn của tỉnh. Cộng cả cấp xã, kiện toàn {committeesRenewed} lượt, họp {committeeMeetings} cuộc. Bốn cụm giao ban luân phiên, xã nào đăng cai thì xã đó chuẩn bị báo cáo chuyên đề. {membersTrained} lượt thành viên Ban Chỉ đạo được bồi dưỡng nghiệp vụ.',
    ],
    [
      'Tại cụm lòng hồ, thuyền tuyên truyền của Đoàn Thanh niên và công an xã đi từng bến, mang theo loa, máy chiếu, sách báo cũ cho trẻ em. Tại cụm biên giới, Đồn Tam Quang, Nhôn Mai phối hợp phát thanh tiếng dân tộc. Với đồng bào Ơ Đu, một dân tộc rất ít người sống tập trung ở Văng Môn, xã Nga My, cán bộ đến từng nhà.',
      'Kết quả: {sessions} buổi với {attendance} lượt người; {leaflets} tờ rơi; {mediaItems} tin, bài trên loa, đài; {socialPosts} tin, bài đăng trên trang của xã, của nhà trường.',
    ],
    [
      'Đang duy trì {modelsMaintained} mô hình. Xét theo loại: vùng dân tộc thiểu số {modelsEthnic}; biên giới {modelsBorderSea}; trường học {modelsSchools}; cơ quan, doanh nghiệp {modelsWorkplaces}. Lũy kế xây dựng mới {modelsBuilt} mô hình.',
      'Có thể kể đến: “Bến đò an toàn” trên lòng hồ Bản Vẽ, chủ đò và trưởng bản chia nhau kiểm tra áo phao; “Bản tái định cư bình yên” ở Thạch Giám; “Đàn bò chung” tại Tam Hợp, nơi các hộ luân phiên chăn thả và trông bản; “Ba xã một tuyến đường” giữa Yên Na, Yên Tĩnh, Yên Hòa, cùng trực, cùng báo tin sạt lở.',
      'Riêng mô hình dùng công nghệ còn ít vì nhiều bản vùng trong chưa phủ sóng.',
    ],
    [
      'Ngày hội được tổ chức tại {festivals} điểm; tổng số {festivalAttendance} lượt người. Đồng bào tổ chức đua thuyền trên sông, đánh chiêng, nhảy sạp.',
      'Năm 2014 có {areasRegistered@2014} bản, khối đăng ký, {areasRecognised@2014} bản, khối được công nhận; đến năm 2022 là {areasRegistered@2022} và {areasRecognised@2022}. Tính cả kỳ đạt {areasRate}%. Cơ quan, doanh nghiệp, nhà trường đạt {organisationsRate}%.',
      'Các bản tái định cư đã đưa nội dung giữ gìn an ninh vào hương ước mới, cùng với quy định về đất rừng, bến nước và nghĩa trang.',
    ],
    [
      'Tổng cộng {trainingClasses} lớp tập huấn, {trainees} lượt người dự. Hỗ trợ lực lượng: {allowances} triệu đồng; phương tiện: {equipment} triệu đồng. Áo phao, xuồng máy được cấp bổ sung từ năm 2019 theo đề nghị của cụm lòng hồ.',
    ],
    [
      'Toàn huyện có {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân được khen; cấp tỉnh trở lên {awardsProvincial} lượt.',
      'Ưu điểm là chia cụm sát địa bàn, phối hợp giữa Công an, Biên phòng, Mặt trận nhuần nhuyễn. Tồn tại: số liệu mô hình giữa các xã chưa thống nhất cách tính; mô hình do nhiều ngành cùng đứng tên nên đếm trùng; cán bộ vùng trong thay đổi liên tục.',
      'Nguyên nhân: chưa có danh mục mô hình chung của huyện. Kinh nghiệm: đã chia cụm thì phải giao luôn người và tiền cho cụm.',
    ],
    [
      'Lập danh mục mô hình thống nhất, mỗi mô hình một mã, một cơ quan chịu trách nhiệm. Phủ loa không dây cho vùng trong. Duy trì thuyền tuyên truyền mỗi quý một chuyến.',
      'Đề nghị tỉnh và chủ công trình thủy điện hỗ trợ áo phao, phao tiêu và nơi neo đậu cho các bến đò dân sinh.',
    ],
  ],
}
