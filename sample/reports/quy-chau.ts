import type { ReportProse } from '../prose.ts'

export const quyChau: ReportProse = {
  unit: '416',
  title: 'Báo cáo tổng kết mười năm thực hiện Chương trình số 09/CTr-BCA-MTTW tại huyện Quỳ Châu',
  sections: [
    [
      'Kính gửi UBND tỉnh. Sau khi đối chiếu sổ sách của 12 xã, thị trấn, huyện Quỳ Châu báo cáo trung thực như sau.',
      'Công tác tham mưu: Công an huyện và Ủy ban MTTQ huyện cùng soạn thảo, cùng trình; không còn cảnh mỗi bên một văn bản. Tổng số văn bản {directives}; kế hoạch phối hợp {jointPlans}. Kiểm tra {inspections} cuộc. Có năm kế hoạch đặt ra nhiều cuộc hơn nhưng không làm hết vì mưa lũ và thiếu xe.',
    ],
    [
      'Ban Chỉ đạo được kiện toàn {committeesRenewed} lượt. Đã họp {committeeMeetings} cuộc. So với quy định mỗi năm hai kỳ ở cấp xã, huyện đạt khá nhưng không đều: Châu Hạnh, Châu Tiến, Châu Bình họp đủ; Diên Lãm, Châu Hoàn còn thiếu. Bồi dưỡng được {membersTrained} lượt thành viên.',
    ],
    [
      'Đồng bào Thái chiếm phần đông, chữ Thái cổ vẫn còn người đọc được. Huyện nhờ các cụ biết chữ Thái ở Châu Tiến chép quy ước bản thành sách, đọc trong lễ hội Hang Bua và ngày mừng cơm mới. Đây là cách tuyên truyền riêng của Quỳ Châu, không tốn kém mà nhớ lâu.',
      'Tính chung có {sessions} buổi, {attendance} lượt người nghe. Phát {leaflets} tài liệu. Loa truyền thanh và đài huyện phát {mediaItems} tin, bài. Mạng xã hội: {socialPosts} tin, bài, phần lớn do đoàn viên thanh niên thực hiện.',
      'Một điều phải rút kinh nghiệm: có thời gian cán bộ nói nhiều về khó, ít nói về cái lợi, bà con nghe rồi quên.',
    ],
    [
      'Số mô hình cuối kỳ: {modelsMaintained}. Lập mới: {modelsBuilt}. Nhân rộng: {modelsReplicated}. Mô hình ở vùng dân tộc thiểu số: {modelsEthnic}. Trường học: {modelsSchools}. Cơ quan, doanh nghiệp: {modelsWorkplaces}.',
      'Bản Hoa Tiến (Châu Tiến) có “Tổ dệt đoàn kết”: chị em vừa dệt thổ cẩm vừa bàn chuyện nhà, chuyện bản; việc xích mích được hòa giải ngay bên khung cửi. Châu Phong có “Liên bản chung con suối”, cùng giữ nước, giữ cá, giữ trật tự. Ở Châu Bình, nơi có đường lớn đi qua và dân cư mới đến, “Xóm ba cùng” gom người Kinh, người Thái thành một hội quán sinh hoạt hằng tháng.',
      'Mô hình chưa thành công: “Bản không rượu” chỉ được hơn một năm. Bà con không phản đối nhưng không làm theo. Huyện đã dừng, thay bằng quy ước “uống rượu không cầm lái”, được hưởng ứng hơn.',
    ],
    [
      'Ngày hội toàn dân bảo vệ an ninh Tổ quốc: {festivals} điểm, {festivalAttendance} lượt người.',
      'Danh hiệu “An toàn về an ninh, trật tự”: bản, khối {areasRecognised}/{areasRegistered} lượt ({areasRate}%); cơ quan, doanh nghiệp, nhà trường {organisationsRecognised}/{organisationsRegistered} lượt ({organisationsRate}%).',
      'Xây dựng nông thôn mới và phong trào hỗ trợ nhau rõ nhất ở việc làm đường bản: bản nào hiến đất nhanh thì tổ tự quản ở đó cũng mạnh.',
    ],
    [
      '{trainingClasses} lớp tập huấn, {trainees} lượt người. {allowances} triệu đồng phụ cấp, hỗ trợ. {equipment} triệu đồng phương tiện. Ba con số này nói lên rằng đầu tư cho người nhiều hơn cho máy; điều đó đúng với huyện nghèo, nhưng phương tiện đã quá cũ.',
    ],
    [
      'Khen thưởng: tập thể {awardsCollective}, cá nhân {awardsIndividual}; cấp tỉnh trở lên {awardsProvincial}.',
      'Tự đánh giá: đạt yêu cầu, chưa xuất sắc. Việc làm tốt là hai cơ quan cùng soạn, cùng đi, cùng chịu trách nhiệm. Việc làm chưa tốt là thống kê, sơ kết, và nuôi dưỡng mô hình sau khi ra mắt. Trách nhiệm trước hết thuộc Ban Chỉ đạo huyện.',
      'Bài học: thấy không hợp thì dừng, đừng giữ mô hình trên giấy.',
    ],
    [
      'Huyện sẽ rà soát từng mô hình, công khai danh sách dừng, sáp nhập, củng cố trong năm 2023; gắn tổ tự quản với tổ hòa giải làm một để bớt người, thêm phụ cấp.',
      'Kiến nghị tỉnh: chấp nhận số mô hình giảm nếu thực chất tăng, không lấy số lượng làm tiêu chí thi đua; cấp lại phương tiện cho các xã vùng trong.',
    ],
  ],
}
