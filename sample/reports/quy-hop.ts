import type { ReportProse } from '../prose.ts'

export const quyHop: ReportProse = {
  unit: '420',
  title: 'Báo cáo tổng kết Chương trình phối hợp số 09/CTr-BCA-MTTW sau 10 năm thực hiện ở huyện Quỳ Hợp',
  sections: [
    [
      '(1) Đặc điểm: huyện miền núi, có đồng bào Thái, Thổ; nhiều mỏ đá trắng, quặng thiếc và hàng trăm cơ sở chế biến; đất đồi trồng cam, mía. Lao động nơi khác đến nhiều, xe tải nhiều, tranh chấp đất đai, nguồn nước dễ phát sinh.',
      '(2) Văn bản: {directives}, trong đó {jointPlans} văn bản phối hợp.',
      '(3) Kiểm tra: {inspections} cuộc, một phần kiểm tra chung với đoàn an toàn lao động, tài nguyên.',
      '(4) Nhận xét: chỉ đạo kịp thời, nhưng ở một số xã có mỏ, việc phân vai giữa chính quyền xã và doanh nghiệp còn lẫn.',
    ],
    [
      '(1) Kiện toàn {committeesRenewed} lượt Ban Chỉ đạo.',
      '(2) Họp {committeeMeetings} cuộc. Thị trấn và các xã Thọ Hợp, Châu Quang, Minh Hợp duy trì đều.',
      '(3) Bồi dưỡng {membersTrained} lượt thành viên.',
      '(4) Điểm mới: từ năm 2018, hằng quý có buổi đối thoại giữa Ban Chỉ đạo với các chủ mỏ, biên bản gửi Mặt trận giám sát.',
    ],
    [
      '(1) Hình thức: họp xóm; nói chuyện tại mỏ đầu giờ; phát thanh tiếng Thái; hội diễn cồng chiêng của người Thổ.',
      '(2) Khối lượng: {sessions} buổi; {attendance} lượt người; {leaflets} tài liệu; {mediaItems} tin, bài loa, đài, báo; {socialPosts} tin, bài mạng xã hội.',
      '(3) Tác dụng: công nhân mỏ biết quyền lợi bảo hiểm, an toàn; bà con biết nơi phản ánh khi xe chạy quá tải, nước suối đục. Khi điều bức xúc có chỗ nói, tin đồn bớt chỗ bám.',
    ],
    [
      '(1) Tổng số duy trì {modelsMaintained}; lập mới {modelsBuilt}; nhân rộng {modelsReplicated}.',
      '(2) Doanh nghiệp, cụm công nghiệp: {modelsWorkplaces} mô hình, tiêu biểu “Mỏ an toàn - làng yên ấm” tại Châu Hồng, Châu Cường, Thọ Hợp: mỗi mỏ góp quỹ tưới đường, cử người trực nút giao, ưu tiên việc làm cho con em xóm có mỏ.',
      '(3) Vùng dân tộc thiểu số: {modelsEthnic} mô hình, tiêu biểu “Cồng chiêng gọi xóm” tại Tam Hợp, Văn Lợi và “Ruộng chung của dòng họ” tại Châu Lý.',
      '(4) Trường học: {modelsSchools} mô hình. Vùng giáo: {modelsReligious} mô hình.',
      '(5) Vùng cam Minh Hợp có “Vườn cam liên kết”, các chủ vườn chung camera và chung người gác vào vụ thu hoạch.',
    ],
    [
      '(1) Ngày hội: {festivals} điểm; {festivalAttendance} lượt người. Năm 2019 đông nhất các năm trước dịch ở nhiều xã.',
      '(2) Khu dân cư an toàn: đăng ký {areasRegistered}, công nhận {areasRecognised}, đạt {areasRate}%.',
      '(3) Cơ quan, doanh nghiệp, nhà trường an toàn: đăng ký {organisationsRegistered}, công nhận {organisationsRecognised}, đạt {organisationsRate}%. Doanh nghiệp khoáng sản đạt thấp hơn mức chung.',
      '(4) Lồng ghép: xây dựng nông thôn mới, giảm nghèo, “Dân vận khéo” trong giải phóng mặt bằng.',
    ],
    [
      '(1) Tập huấn: {trainingClasses} lớp, {trainees} lượt.',
      '(2) Phụ cấp, hỗ trợ: {allowances} triệu đồng.',
      '(3) Phương tiện: {equipment} triệu đồng.',
      '(4) Vướng: mức phụ cấp giữa xóm loại 1 và xóm loại 2 chênh nhau mà khối lượng công việc ở xóm có mỏ không kém.',
    ],
    [
      '(1) Khen thưởng: {awardsCollective} lượt tập thể; {awardsIndividual} lượt cá nhân; {awardsProvincial} lượt từ cấp tỉnh.',
      '(2) Được: đối thoại thành nếp; mâu thuẫn được nói ra sớm. (3) Chưa được: cam kết của doanh nghiệp thiếu người theo dõi; nơi mỏ đóng cửa thì mô hình tan theo.',
      '(4) Nguyên nhân: phụ thuộc vào chủ doanh nghiệp; cán bộ xóm kiêm nhiệm; giá khoáng sản lên xuống.',
      '(5) Bài học: cam kết phải do xóm giám sát, có hạn, có sổ, có công khai.',
    ],
    [
      '(1) Lập sổ theo dõi cam kết tại từng xóm có mỏ, Mặt trận xã giữ sổ.',
      '(2) Chuyển mô hình gắn với mỏ sắp đóng cửa thành mô hình của xóm.',
      '(3) Đề nghị tỉnh hướng dẫn dùng một phần phí bảo vệ môi trường cho an toàn giao thông và trật tự ở xóm có mỏ.',
      '(4) Đề nghị thống nhất phụ cấp theo khối lượng việc, không chỉ theo loại xóm.',
    ],
  ],
}
