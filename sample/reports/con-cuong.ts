import type { ReportProse } from '../prose.ts'

export const conCuong: ReportProse = {
  unit: '422',
  title: 'Báo cáo tổng kết 10 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW huyện Con Cuông',
  sections: [
    [
      'Con Cuông giữ phần lõi của Vườn quốc gia Pù Mát. Rừng là tài sản, là sinh kế, cũng là nơi dễ nảy sinh va chạm giữa bảo tồn và đời sống. Vì vậy, ngay kế hoạch đầu tiên ký năm 2013, ngoài Công an và Mặt trận đã có chữ ký của Vườn quốc gia và Kiểm lâm.',
      'Đến nay có {directives} văn bản chỉ đạo của huyện và các xã; {jointPlans} kế hoạch phối hợp; {inspections} cuộc kiểm tra. Đoàn kiểm tra năm nào cũng dành thời gian cho vùng đồng bào Đan Lai ở Môn Sơn và các bản giáp biên của Châu Khê.',
    ],
    [
      'Kiện toàn Ban Chỉ đạo {committeesRenewed} lượt. Số cuộc họp {committeeMeetings}. Thành viên được bồi dưỡng {membersTrained} lượt. Ban Chỉ đạo huyện lập nhóm thường trực ba người (công an, mặt trận, kiểm lâm), gặp nhau sáng thứ Sáu hằng tuần; việc nhỏ giải quyết ngay, không chờ họp.',
    ],
    [
      'Bản Nưa, bản Xiềng, bản Khe Rạn đón khách du lịch cộng đồng; người dân tự thấy cần yên bình thì khách mới đến. Tuyên truyền ở đây là buổi tập huấn làm du lịch, trong đó có phần ứng xử với khách, khai báo lưu trú, giữ đồ cho khách.',
      'Ở các bản Đan Lai trong vùng lõi, bộ đội biên phòng và giáo viên là người tuyên truyền chính; nói ít, làm mẫu nhiều.',
      'Tổng hợp: {sessions} buổi tuyên truyền, {attendance} lượt người, {leaflets} tài liệu, {mediaItems} lượt tin, bài phát thanh, {socialPosts} tin, bài trên mạng xã hội.',
    ],
    [
      'Trong {modelsMaintained} mô hình đang hoạt động, vùng dân tộc thiểu số có {modelsEthnic}, biên giới {modelsBorderSea}, trường học {modelsSchools}, cơ quan, doanh nghiệp {modelsWorkplaces}.',
      'Huyện trình bày kỹ một mô hình. “Bản giữ rừng, rừng nuôi bản” ra đời năm 2015 ở Lục Dạ. Ban đầu chỉ có mười hai hộ nhận khoán; tổ tuần rừng cũng là tổ tự quản. Năm thứ hai, tiền khoán về chậm, tổ gần như tan. Mặt trận huyện đứng ra đề nghị ứng trước một phần; Công an xã cấp sổ, đèn pin, tập huấn sơ cứu. Từ năm thứ ba, số hộ tăng, người ngoài vào rừng phải trình tổ. Đến nay mô hình đã sang Yên Khê, Bình Chuẩn. Bài học là nuôi mô hình qua năm thứ hai.',
      'Ngoài ra còn “Dòng sông Giăng không rác, không xung điện”, “Homestay an toàn”, “Ký túc xá thân thiện” của các trường nội trú. Xây dựng mới trong kỳ {modelsBuilt} mô hình, nhân rộng {modelsReplicated}.',
    ],
    [
      'Ngày hội toàn dân bảo vệ an ninh Tổ quốc: {festivals} điểm; {festivalAttendance} lượt người. Phần hội có khắc luống, bắn nỏ, thi nướng cá mát.',
      'Đạt danh hiệu an toàn: {areasRate}% số lượt bản, khối đăng ký; {organisationsRate}% số lượt cơ quan, doanh nghiệp, nhà trường đăng ký. Năm 2022, bản, khối đăng ký {areasRegistered@2022}, được công nhận {areasRecognised@2022}.',
    ],
    [
      'Trong điều kiện ngân sách hạn hẹp, huyện bố trí {allowances} triệu đồng cho phụ cấp, hỗ trợ và {equipment} triệu đồng cho phương tiện; mở {trainingClasses} lớp với {trainees} lượt người, có nội dung sơ cứu và phòng cháy rừng.',
    ],
    [
      'Khen thưởng các cấp gồm {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân ({awardsProvincial} lượt từ cấp tỉnh trở lên).',
      'Điểm sáng: gắn giữ rừng, du lịch và an ninh thành một việc. Điểm tối: đời sống đồng bào vùng lõi còn nhiều khó khăn; tiền dịch vụ môi trường rừng chi trả chậm làm nản lòng tổ tự quản; số liệu du lịch chưa kết nối với quản lý lưu trú.',
      'Nguyên nhân nằm ở cả cơ chế và cách làm. Cơ chế: thủ tục chi trả qua nhiều khâu. Cách làm: có lúc huyện mở rộng mô hình nhanh hơn sức người.',
    ],
    [
      'Giai đoạn tới, huyện không mở rộng ồ ạt mà chọn sáu bản làm kỹ. Thí điểm khai báo lưu trú bằng điện thoại cho homestay. Đưa sơ cứu, cứu nạn rừng, sông vào chương trình tập huấn thường niên.',
      'Kiến nghị rút ngắn thời gian chi trả dịch vụ môi trường rừng; hỗ trợ nhà sinh hoạt cộng đồng cho các bản Đan Lai.',
    ],
  ],
}
