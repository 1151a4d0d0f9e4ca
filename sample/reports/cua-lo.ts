import type { ReportProse } from '../prose.ts'

export const cuaLo: ReportProse = {
  unit: '413',
  title: 'Báo cáo tổng kết Chương trình phối hợp số 09/CTr-BCA-MTTW giai đoạn 2013 - 2023 của thị xã Cửa Lò',
  sections: [
    [
      'Là thị xã du lịch biển, dân số thường trú không lớn nhưng mỗi mùa hè đón lượng khách gấp nhiều lần, Cửa Lò chia năm công tác thành hai mùa: mùa du lịch (từ tháng 4 đến tháng 8) và mùa biển động (từ tháng 9). Các văn bản chỉ đạo cũng đi theo nhịp ấy: trước khai trương mùa du lịch có kế hoạch bảo đảm môi trường du lịch an toàn; trước mùa mưa bão có kế hoạch bảo vệ tàu thuyền và tài sản của ngư dân.',
      'Tính đến ngày 30/3/2023, thị xã và bảy phường ban hành {directives} văn bản, ký {jointPlans} kế hoạch liên tịch, tiến hành {inspections} cuộc kiểm tra.',
    ],
    [
      'Ban Chỉ đạo thị xã và các phường đã qua {committeesRenewed} lượt kiện toàn. Ngoài {committeeMeetings} cuộc họp định kỳ, trong các tháng cao điểm Ban Chỉ đạo giao ban nhanh vào sáng thứ Hai với ban quản lý bãi tắm, Hiệp hội khách sạn và Đồn Biên phòng. Có {membersTrained} lượt thành viên dự các buổi bồi dưỡng do tỉnh và thị xã tổ chức.',
    ],
    [
      'Tuyên truyền cho người dân phải đi đôi với tuyên truyền cho du khách. Với người dân, thị xã tổ chức {sessions} buổi, {attendance} lượt người dự, nhiều buổi diễn ra ngay tại bến cá Nghi Thủy, Nghi Tân lúc tàu về. Với du khách, {leaflets} tờ gấp song ngữ đặt tại khách sạn, kèm số điện thoại đường dây nóng; loa bãi biển phát xen kẽ nội dung an toàn khi tắm biển và giữ gìn tài sản.',
      'Hệ thống truyền thanh phát {mediaItems} tin, bài. Trang thông tin của thị xã và các phường đăng {socialPosts} tin, bài; nhiều chủ ki-ốt chủ động chia sẻ.',
    ],
    [
      'Hiện duy trì {modelsMaintained} mô hình, trong đó {modelsBorderSea} mô hình trên biển và tuyến ven biển, {modelsWorkplaces} mô hình ở cơ sở lưu trú và doanh nghiệp, {modelsSchools} mô hình ở trường học, {modelsReligious} mô hình ở giáo họ. Trong kỳ xây dựng mới {modelsBuilt} mô hình, nhân rộng {modelsReplicated} mô hình.',
      'Đáng kể nhất là “Tổ tàu thuyền tự quản” của ngư dân Nghi Thủy: tàu ra khơi theo tổ, giữ liên lạc, giúp nhau khi hỏng máy, cùng nhắc nhau không vi phạm vùng biển nước ngoài. “Khách sạn, nhà nghỉ an toàn” tại Thu Thủy, Nghi Hương bắt đầu từ một tuyến phố, nay thành quy ước chung của hội viên Hiệp hội khách sạn. “Bãi biển thân thiện” huy động chính những người chụp ảnh, bán hàng rong đã được cấp thẻ tham gia nhắc nhở văn minh.',
    ],
    [
      'Ngày hội được tổ chức {festivals} lần tại các khối, thu hút {festivalAttendance} lượt người. Vì tháng 8 còn khách, nhiều khối chuyển phần hội sang buổi tối, ghép với giao lưu bóng chuyền bãi biển.',
      'Thị xã có {areasRegistered} lượt khối đăng ký, {areasRecognised} lượt được công nhận (tỷ lệ {areasRate}%). Cơ quan, doanh nghiệp, nhà trường đăng ký {organisationsRegistered} lượt, công nhận {organisationsRecognised} lượt (tỷ lệ {organisationsRate}%).',
      'Phong trào gắn với xây dựng đô thị du lịch văn minh: không chèo kéo, niêm yết giá, giữ vệ sinh bãi biển.',
    ],
    [
      'Mười năm mở {trainingClasses} lớp cho {trainees} lượt người, trong đó có các lớp riêng cho nhân viên lễ tân, bảo vệ khách sạn, lái xe điện. Chi hỗ trợ lực lượng {allowances} triệu đồng, mua sắm phương tiện {equipment} triệu đồng. Ngư dân tự bỏ tiền trang bị máy thông tin; phần này thị xã không thống kê.',
    ],
    [
      'Đã khen thưởng {awardsCollective} lượt tập thể và {awardsIndividual} lượt cá nhân; {awardsProvincial} lượt do cấp tỉnh và trung ương khen.',
      'Kết quả nổi bật là môi trường du lịch ngày càng lành mạnh, du khách yên tâm trở lại. Tồn tại: lao động thời vụ đông, khó nắm; một số cơ sở lưu trú nhỏ chỉ hưởng ứng trong mùa cao điểm; hoạt động của các tổ tàu thuyền giảm khi nghề biển gặp khó.',
      'Bài học quan trọng là phải để cộng đồng làm du lịch tự đặt quy ước và tự giám sát nhau, chính quyền giữ vai trò trọng tài.',
    ],
    [
      'Thị xã sẽ xây dựng quy chế phối hợp bốn bên (chính quyền, biên phòng, hiệp hội, khối dân cư) áp dụng quanh năm; lắp hệ thống loa và camera bãi biển dùng chung; đưa an toàn vào tiêu chí xếp hạng cơ sở lưu trú.',
      'Đề nghị Sở Du lịch chủ trì bộ tài liệu hướng dẫn dùng thống nhất cho các khu du lịch biển trong tỉnh; đề nghị tỉnh hỗ trợ thiết bị thông tin cho các tổ tàu thuyền.',
    ],
  ],
}
