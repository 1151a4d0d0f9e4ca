import type { ReportProse } from '../prose.ts'

export const nghiaDan: ReportProse = {
  unit: '419',
  title: 'Báo cáo tổng kết 10 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW huyện Nghĩa Đàn',
  sections: [
    [
      'Sau khi chia tách để thành lập thị xã Thái Hòa, Nghĩa Đàn xây dựng huyện lỵ mới gần như từ đầu. Đây cũng là thời gian các dự án nông nghiệp công nghệ cao, chăn nuôi bò sữa, trồng mía, cao su mở rộng; đất đai, lao động, giao thông biến động mạnh. Huyện xác định an ninh nông thôn gắn với dự án là trọng tâm.',
      'Cấp ủy, chính quyền hai cấp ra {directives} văn bản; các ngành ký {jointPlans} quy chế, kế hoạch. Huyện kiểm tra {inspections} cuộc tại xã, nông trường và trang trại.',
    ],
    [
      'Thành phần Ban Chỉ đạo ngoài các ngành còn có đại diện doanh nghiệp chăn nuôi và công ty nông nghiệp. {committeesRenewed} lượt Ban Chỉ đạo được kiện toàn; {committeeMeetings} cuộc họp được tổ chức, một phần họp ngay tại doanh nghiệp; {membersTrained} lượt thành viên qua bồi dưỡng.',
    ],
    [
      'Tuyên truyền được phân theo bốn nhóm người nghe.',
      'Nhóm nông dân: nói tại nhà văn hóa xóm, trọng tâm là hợp đồng đất, hợp đồng mía. Nhóm công nhân trang trại: nói đầu ca, mười lăm phút. Nhóm học sinh: ngoại khóa. Nhóm đồng bào Thái, Thổ ở Nghĩa Mai, Nghĩa Lợi, Nghĩa Lạc: nói bằng tiếng của đồng bào, có hát ru, hát tập tính tập tang.',
      'Cả bốn nhóm có {sessions} buổi, {attendance} lượt người dự, {leaflets} tài liệu đến tay. Tin, bài loa, đài: {mediaItems}. Tin, bài mạng xã hội: {socialPosts}.',
    ],
    [
      'Đầu kỳ huyện có {modelsMaintained@2013} mô hình. Đến nay có {modelsMaintained}. Mười năm lập mới {modelsBuilt}, nhân rộng {modelsReplicated}.',
      'Ở doanh nghiệp, trang trại ({modelsWorkplaces} mô hình): “Trang trại an toàn, xóm bình yên” là thỏa thuận ba bên giữa trang trại, xóm và công an xã về giờ xe chạy, rửa xe, đèn đường, tuyển lao động địa phương. Từ Nghĩa Sơn, Nghĩa Lâm, thỏa thuận đã lan sang các xã có vùng nguyên liệu.',
      'Ở vùng dân tộc thiểu số ({modelsEthnic} mô hình): “Làng Thổ một nếp” tại Nghĩa Lợi.',
      'Ở trường học ({modelsSchools} mô hình): “Xe đạp xếp hàng”. Ở vùng giáo ({modelsReligious} mô hình): “Giáo họ chung tay”.',
    ],
    [
      'Những mùa hoa hướng dương, khách đến đông, xóm làng lần đầu phải lo chuyện trông xe, phân luồng. Từ đó hình thành các tổ đoàn viên tình nguyện, nay là nòng cốt trong Ngày hội. Toàn huyện tổ chức {festivals} điểm Ngày hội, {festivalAttendance} lượt người.',
      'Xóm, khối đăng ký danh hiệu {areasRegistered} lượt, công nhận {areasRecognised} lượt, tỷ lệ {areasRate}%. Khối cơ quan, doanh nghiệp, nhà trường công nhận {organisationsRecognised} trên {organisationsRegistered} lượt, tỷ lệ {organisationsRate}%.',
      'Huyện về đích nông thôn mới nhiều xã, trong đó tiêu chí an ninh, trật tự được bà con đánh giá qua phiếu hỏi, kết quả niêm yết tại nhà văn hóa.',
    ],
    [
      'Huyện tập huấn {trainees} lượt người tại {trainingClasses} lớp. Chi phụ cấp, hỗ trợ {allowances} triệu đồng, chi phương tiện {equipment} triệu đồng. Doanh nghiệp đóng góp đèn đường và bảng chỉ dẫn, quy ra tiền chưa đầy đủ nên không đưa vào biểu.',
    ],
    [
      'Thành tích được ghi nhận bằng {awardsCollective} lượt khen tập thể, {awardsIndividual} lượt khen cá nhân, gồm {awardsProvincial} lượt cấp tỉnh trở lên.',
      'Thành công lớn nhất: doanh nghiệp lớn và xóm nhỏ ngồi được với nhau. Khuyết điểm: với doanh nghiệp nhỏ và trang trại hộ gia đình, việc phối hợp còn tùy lúc; một số xã chạy theo tiến độ nông thôn mới nên đăng ký cao hơn khả năng.',
      'Vì sao? Vì chưa có chế tài ràng buộc thỏa thuận, và vì chỉ tiêu giao xuống đều nhau. Bài học là giao chỉ tiêu theo thực lực từng xóm.',
    ],
    [
      'Một, nâng thỏa thuận ba bên thành quy chế cấp huyện. Hai, giao chỉ tiêu đăng ký theo thực lực. Ba, đào tạo người dẫn chương trình song ngữ cho các xóm đồng bào.',
      'Kiến nghị: Ban Chỉ đạo tỉnh hướng dẫn việc doanh nghiệp tham gia phong trào, có hình thức tôn vinh riêng.',
    ],
  ],
}
