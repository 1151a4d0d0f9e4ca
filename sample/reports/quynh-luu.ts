import type { ReportProse } from '../prose.ts'

export const quynhLuu: ReportProse = {
  unit: '421',
  title:
    'Báo cáo tổng kết công tác phối hợp bảo vệ an ninh, trật tự theo Chương trình số 09/CTr-BCA-MTTW - huyện Quỳnh Lưu',
  sections: [
    [
      'Huyện Quỳnh Lưu nằm ở cửa ngõ phía Bắc của tỉnh, có đủ vùng biển, vùng lúa, vùng màu và vùng bán sơn địa; đông dân, có nhiều giáo xứ. Năm 2013, địa giới của huyện được điều chỉnh khi thành lập thị xã Hoàng Mai, bộ máy chỉ đạo phải sắp xếp lại ngay trong tháng đầu thực hiện Chương trình.',
      'Những năm qua, Huyện ủy có nghị quyết chuyên đề, UBND huyện cụ thể hóa bằng kế hoạch hằng năm; số văn bản của hai cấp là {directives}, số kế hoạch ký kết liên ngành là {jointPlans}. Các đoàn kiểm tra của huyện đã làm việc {inspections} cuộc. Từ kết quả kiểm tra, huyện thay cách giao kế hoạch đại trà bằng giao theo vùng.',
    ],
    [
      'Ban Chỉ đạo ở các xã vùng biển do đồng chí bí thư đảng ủy trực tiếp làm trưởng ban; vùng còn lại do chủ tịch UBND xã làm trưởng ban. Tổng số lượt kiện toàn là {committeesRenewed}, tổng số cuộc họp là {committeeMeetings}, tổng số lượt thành viên được bồi dưỡng là {membersTrained}. Thông tin giữa Công an và Mặt trận được trao đổi hằng tuần qua đầu mối cố định.',
    ],
    [
      'Vùng biển (Sơn Hải, Tiến Thủy, Quỳnh Long, Quỳnh Nghĩa): nói chuyện khi tàu vào bờ, ngày kiêng biển và lễ cầu ngư.',
      'Vùng giáo: linh mục, hội đồng mục vụ phối hợp nhắc giáo dân sau các buổi lễ; Mặt trận thăm, chúc mừng dịp Giáng sinh, Phục sinh.',
      'Vùng rau màu Quỳnh Lương, Quỳnh Minh, Quỳnh Bảng: nói vào buổi tối vì ban ngày bà con ở ruộng.',
      'Cộng cả ba vùng và vùng lúa, huyện tổ chức {sessions} buổi, {attendance} lượt người; phát {leaflets} tờ rơi; có {mediaItems} tin, bài và {socialPosts} tin, bài trên mạng xã hội.',
    ],
    [
      'Hiện toàn huyện duy trì {modelsMaintained} mô hình. Tuyến biển {modelsBorderSea}, vùng giáo {modelsReligious}, trường học {modelsSchools}, cơ quan và doanh nghiệp {modelsWorkplaces}, vùng đồng bào Thái ở Tân Thắng {modelsEthnic}. Xây dựng mới trong kỳ: {modelsBuilt}; nhân rộng: {modelsReplicated}.',
      '“Cảng cá Lạch Quèn an toàn” là kết quả của việc ban quản lý cảng, biên phòng, công an xã và đội bốc xếp ký một bản quy ước dài đúng một trang giấy, ai cũng thuộc. “Xứ họ đạo bình yên, gia đình hòa thuận” bắt đầu ở các xã có đông giáo dân, nay có cả bên lương cùng ký. “Đồng muối không mất cắp” ở An Hòa, Quỳnh Thuận huy động diêm dân thay nhau canh kho. “Làng khoa bảng giữ nếp” ở Quỳnh Đôi dựa vào dòng họ và khuyến học.',
    ],
    [
      'Toàn huyện có {festivals} điểm Ngày hội với {festivalAttendance} lượt người. Nhiều thôn đưa hội vật, thi đan lưới, thi gánh muối vào phần hội.',
      'Tỷ lệ khu dân cư được công nhận “An toàn về an ninh, trật tự” cả kỳ là {areasRate}%; tỷ lệ ở khối cơ quan, doanh nghiệp, nhà trường là {organisationsRate}%. Trong phong trào xây dựng nông thôn mới, nhiều dòng họ và giáo họ đóng góp ngày công lắp điện chiếu sáng đường thôn.',
    ],
    [
      'Huyện đã mở {trainingClasses} lớp, tập huấn {trainees} lượt người. Ngân sách chi cho phụ cấp và hỗ trợ {allowances} triệu đồng, cho phương tiện {equipment} triệu đồng. Lực lượng ở các xã biển được trang bị thêm áo phao, đèn pha.',
    ],
    [
      'Các cấp đã khen thưởng {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân; riêng cấp tỉnh trở lên {awardsProvincial} lượt.',
      'Đánh giá: khối đoàn kết lương giáo được giữ vững là thành quả đáng quý nhất. Bên cạnh đó, vùng biển còn khó vì ngư dân đi dài ngày; công tác thống kê ở một số xã chậm, còn nhầm giữa số đăng ký và số đề nghị công nhận.',
      'Nguyên nhân chủ quan là cán bộ thống kê cấp xã chưa được hướng dẫn kỹ. Nguyên nhân khách quan là địa bàn đông dân, nhiều thành phần.',
      'Kinh nghiệm: phân vùng để chỉ đạo, nhưng phải có một mẫu thống kê chung.',
    ],
    [
      'Nhiệm vụ thời gian tới: củng cố mô hình tuyến biển; tổ chức tập huấn thống kê cho cả 33 xã, thị trấn ngay trong năm 2023; xây dựng điểm hai giáo xứ.',
      'Kiến nghị tỉnh quan tâm kinh phí cho lực lượng ở xã biển; ban hành sổ tay hướng dẫn cách đếm từng chỉ tiêu.',
    ],
  ],
}
