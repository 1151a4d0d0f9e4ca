import type { ReportProse } from '../prose.ts'

export const yenThanh: ReportProse = {
  unit: '426',
  title: 'Báo cáo tổng kết mười năm Chương trình phối hợp số 09/CTr-BCA-MTTW của huyện Yên Thành',
  sections: [
    [
      'Là vựa lúa của tỉnh với 39 xã, thị trấn, Yên Thành có nét riêng: nhiều xã có đông người đi lao động ở nước ngoài, ở nhà chủ yếu là người già, phụ nữ và trẻ em; nhiều giáo xứ lâu đời; nhiều di tích, đền chùa. Công tác chỉ đạo vì thế quan tâm đặc biệt tới gia đình có người đi xa.',
      'Trong mười năm, văn bản do cấp huyện và cấp xã ban hành là {directives}; trong đó kế hoạch phối hợp {jointPlans}. Cấp huyện chủ trì {inspections} cuộc kiểm tra. Năm 2018 và năm 2022, Huyện ủy ra thông báo kết luận riêng về từng xã yếu.',
    ],
    [
      'Số lượt kiện toàn Ban Chỉ đạo là {committeesRenewed}; số cuộc họp {committeeMeetings}; số lượt thành viên được bồi dưỡng {membersTrained}. Do đông xã, huyện chia tám cụm thi đua, cụm trưởng luân phiên, cuối năm chấm chéo. Nhờ chấm chéo, bệnh báo cáo đẹp giảm hẳn.',
    ],
    [
      'Lực lượng tuyên truyền đông nhất của huyện là hội viên phụ nữ. Chị em các xã Đô Thành, Sơn Thành, Thọ Thành lập “Nhóm chị em có chồng con đi xa”, mỗi tháng gặp một lần, vừa hướng dẫn cách gọi điện, chuyển tiền an toàn, vừa nhắc nhau về di cư hợp pháp, không nghe lời dụ dỗ.',
      'Tại các giáo xứ Bảo Nham và vùng lân cận, linh mục quản xứ nhiều lần kêu gọi giáo dân chấp hành luật giao thông, giữ gìn xóm đạo.',
      'Toàn huyện: {sessions} buổi, {attendance} lượt người dự; {leaflets} tờ rơi; {mediaItems} tin, bài phát thanh, báo, đài; {socialPosts} tin, bài mạng xã hội, trong đó có nhiều trang kết nối đồng hương.',
    ],
    [
      'Từ {modelsMaintained@2013} mô hình năm 2013, nay huyện duy trì {modelsMaintained}; lập mới {modelsBuilt}, nhân rộng {modelsReplicated}. Vùng giáo có {modelsReligious} mô hình, trường học {modelsSchools}, cơ quan, doanh nghiệp {modelsWorkplaces}.',
      'Trước hết là “Xóm vắng đàn ông vẫn bình yên”: các nhà có đèn hiệu, có chuông gọi nhau, cụ ông còn khỏe và phụ nữ luân phiên đi tuần đầu tối. Thứ đến là “Dòng họ hiếu học, tự quản” ở Hậu Thành, Văn Thành, gắn quỹ khuyến học với quy ước. Thứ ba là “Giáo họ sáng - xanh - an toàn” ở Bảo Thành, Mỹ Thành. Cuối cùng là “Trông ông bà, đón cháu”: thanh niên tình nguyện đưa đón học sinh của các gia đình cha mẹ đi xa.',
    ],
    [
      '{festivals} điểm Ngày hội; {festivalAttendance} lượt người. Lễ hội đền Đức Hoàng, hội chùa Gám được tổ chức an toàn nhờ các tổ tự quản tham gia hướng dẫn khách.',
      'Kết quả bình xét: {areasRecognised} lượt xóm đạt danh hiệu trên {areasRegistered} lượt đăng ký; tỷ lệ {areasRate}%. Cơ quan, doanh nghiệp, trường học: {organisationsRecognised} trên {organisationsRegistered}; tỷ lệ {organisationsRate}%. Năm 2021, dù dịch bệnh, tỷ lệ xóm đạt là {areasRate@2021}%.',
    ],
    [
      'Tập huấn {trainees} lượt người trong {trainingClasses} lớp. Chi hỗ trợ {allowances} triệu đồng; chi phương tiện {equipment} triệu đồng. Mức bình quân mỗi xã mỗi năm vẫn thấp so với khối lượng công việc.',
    ],
    [
      'Khen thưởng các cấp {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân. Cấp tỉnh trở lên: {awardsProvincial} lượt.',
      'Ưu điểm: huy động tốt phụ nữ, người cao tuổi; chấm chéo khách quan. Hạn chế: lực lượng trẻ thiếu; tiền gửi về nhiều kéo theo mâu thuẫn đất đai, vay mượn trong gia đình, dòng họ; một số xã lơ là khi đã đạt chuẩn nông thôn mới.',
      'Nguyên nhân khách quan là cơ cấu dân cư. Nguyên nhân chủ quan là huyện chưa có chương trình riêng cho gia đình có người đi xa ngay từ đầu, mãi năm 2017 mới làm.',
      'Bài học kinh nghiệm: hiểu cơ cấu dân cư trước khi chọn cách làm.',
    ],
    [
      'Xây dựng đề án hỗ trợ gia đình có người lao động xa quê; tăng cường hòa giải ở cơ sở về đất đai, tài sản; duy trì chấm chéo, công bố kết quả trên loa xã.',
      'Đề nghị Sở Lao động - Thương binh và Xã hội phối hợp tư vấn di cư lao động hợp pháp tại xã; đề nghị tỉnh tăng định mức cho huyện đông xã.',
    ],
  ],
}
