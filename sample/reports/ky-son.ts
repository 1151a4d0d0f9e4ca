import type { ReportProse } from '../prose.ts'

export const kySon: ReportProse = {
  unit: '417',
  title:
    'Báo cáo tổng kết 10 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW trên địa bàn huyện Kỳ Sơn',
  sections: [
    [
      'Kỳ Sơn là huyện rẻo cao phía Tây, có đường biên giới dài với nước bạn Lào và cửa khẩu quốc tế Nậm Cắn; đồng bào Mông, Khơ Mú, Thái chiếm phần lớn dân số. Ở một huyện mà từ trung tâm vào bản xa có khi mất cả ngày đường, việc chỉ đạo không thể chỉ bằng văn bản. Mười năm qua, huyện và các xã ban hành {directives} văn bản, nhưng điều chúng tôi coi trọng hơn là mỗi văn bản đều ghi rõ ai xuống bản nào, tháng nào, về báo lại việc gì.',
      'Công an, Mặt trận, Bộ đội Biên phòng và Hội Phụ nữ huyện ký {jointPlans} kế hoạch chung. Huyện tổ chức {inspections} cuộc kiểm tra; qua kiểm tra thấy rõ một điều: xã nào bí thư chi bộ bản vào cuộc thì phong trào chạy, xã nào phó mặc cho công an viên thì giấy tờ đủ mà việc không có.',
    ],
    [
      'Từ năm 2013 đến nay có {committeesRenewed} lượt Ban Chỉ đạo được lập mới hoặc kiện toàn. Do cán bộ luân chuyển nhiều, riêng năm 2021 phải kiện toàn {committeesRenewed@2021} lượt.',
      'Giao ban ba tháng một lần khó giữ đều vào mùa mưa. Huyện chuyển sang kết hợp giao ban với phiên họp thường kỳ của UBND xã, nhờ vậy vẫn tổ chức được {committeeMeetings} cuộc. Có {membersTrained} lượt thành viên được bồi dưỡng, chủ yếu vào mùa khô.',
    ],
    [
      'Tiếng phổ thông không phải ai cũng nghe thạo. Vì thế loa của bản phát ba thứ tiếng Mông, Thái, Khơ Mú; cán bộ xuống bản phải đi cùng già làng hoặc trưởng dòng họ. Đã tổ chức {sessions} buổi nói chuyện tại bản, chợ phiên biên giới Nậm Cắn và các điểm trường, với {attendance} lượt người nghe.',
      'Tài liệu in chữ ít tác dụng với người lớn tuổi nên số lượng phát ra chỉ {leaflets} bản, phần nhiều là tranh. Thanh niên bản dùng điện thoại ngày một đông: từ chỗ chưa có bài nào, đến năm 2022 các trang của xã đã đăng {socialPosts@2022} tin, bài, có bài bằng tiếng Mông do chính giáo viên cắm bản đọc.',
    ],
    [
      'Đến hết tháng 3/2023, toàn huyện duy trì {modelsMaintained} mô hình, trong đó {modelsEthnic} mô hình ở bản đồng bào dân tộc thiểu số, {modelsBorderSea} mô hình dọc tuyến biên giới và {modelsSchools} mô hình ở trường học.',
      '“Dòng họ tự quản” ở Mường Lống và Huồi Tụ bắt đầu từ cuộc họp của một dòng họ Vừ: trưởng họ đọc lại lời dặn của tổ tiên về giữ nương, giữ nếp, rồi cả họ điểm chỉ vào bản cam kết. Nay nhiều họ Lầu, Xồng, Và làm theo. “Đường biên, cột mốc có chủ” ở Keng Đu, Mỹ Lý, Na Ngoi giao từng đoạn cho nhóm hộ trông coi khi đi rẫy. Ở Chiêu Lưu, “Tiếng mõ an ninh” của người Khơ Mú vừa báo cháy rừng, vừa gọi dân tránh lũ.',
      'Cũng phải nói thẳng, trong {modelsBuilt} mô hình xây dựng mới có những mô hình lập theo đợt rồi lặng dần, nhất là ở các bản vừa sáp nhập.',
    ],
    [
      'Ngày hội toàn dân bảo vệ an ninh Tổ quốc ở Kỳ Sơn thường tổ chức ghép với Tết Độc lập 2/9 để bà con đi nương về dự đông. Toàn huyện tổ chức {festivals} điểm, {festivalAttendance} lượt người tham dự; năm 2021 chỉ làm được {festivals@2021} điểm do dịch bệnh.',
      'Số lượt bản, khối đăng ký danh hiệu an toàn là {areasRegistered}, được công nhận {areasRecognised}, đạt {areasRate}%. Những bản chưa đạt đa số còn khó khăn về đường, điện, sóng điện thoại; phong trào ở đó chỉ bền khi gắn với giảm nghèo: trồng gừng, nuôi bò vỗ béo, giữ rừng có tiền dịch vụ môi trường.',
    ],
    [
      'Huyện mở {trainingClasses} lớp tập huấn cho {trainees} lượt người. Kinh phí phụ cấp và hỗ trợ lực lượng ở bản cộng lại {allowances} triệu đồng; mua sắm phương tiện {equipment} triệu đồng. Năm 2022, trận lũ ống ở Tà Cạ và Mường Xén cuốn mất một phần trang bị vừa cấp, đến nay chưa thay hết.',
    ],
    [
      'Về khen thưởng: {awardsCollective} lượt tập thể, {awardsIndividual} lượt cá nhân, trong đó {awardsProvincial} lượt được khen từ cấp tỉnh trở lên.',
      'Được nhất là lòng dân: việc của bản do bản bàn. Chưa được: ghi chép ở cơ sở sơ sài, số liệu trước năm 2016 phải đối chiếu lại nhiều lần; một số thành viên Ban Chỉ đạo xã kiêm quá nhiều việc. Nguyên nhân chủ quan là huyện chậm giao mẫu sổ thống nhất; khách quan là địa bàn rộng, thiên tai, đời sống còn khó.',
      'Bài học: nói tiếng của dân, đi cùng người dân tin, làm từ việc dân cần.',
    ],
    [
      'Hai năm tới, huyện làm ba việc: mỗi bản biên giới có một mô hình thực chất; cấp sổ và điện thoại có phần mềm ghi chép cho tổ tự quản; mở lớp tiếng Mông cho cán bộ xã chưa biết tiếng.',
      'Kiến nghị tỉnh: có mức hỗ trợ riêng cho bản biên giới chưa có điện lưới; cho phép chuyển thời hạn báo cáo của các huyện bị thiên tai.',
    ],
  ],
}
