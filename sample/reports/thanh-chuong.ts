import type { ReportProse } from '../prose.ts'

export const thanhChuong: ReportProse = {
  unit: '428',
  title:
    'Báo cáo tổng kết 10 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW huyện Thanh Chương (2013 - 2023)',
  sections: [
    [
      'Căn cứ kế hoạch của tỉnh, UBND huyện Thanh Chương giao Công an huyện chủ trì, Ủy ban MTTQ huyện phối hợp xây dựng báo cáo này; 38 xã, thị trấn đều đã gửi số liệu, năm xã phải làm lại.',
      'Địa bàn huyện rộng, đủ đồng bằng ven sông Lam, đồi núi, tuyến biên giới với cửa khẩu Thanh Thủy; hai xã Ngọc Lâm, Thanh Sơn lập mới để đón đồng bào tái định cư từ lòng hồ thủy điện Bản Vẽ. Lãnh đạo huyện coi giúp đồng bào tái định cư ổn định là nhiệm vụ an ninh hàng đầu.',
      'Toàn huyện ban hành {directives} văn bản; phối hợp ký {jointPlans} kế hoạch; kiểm tra {inspections} cuộc.',
    ],
    [
      'Số lượt kiện toàn: {committeesRenewed}. Số cuộc họp: {committeeMeetings}. Số lượt được bồi dưỡng: {membersTrained}.',
      'Hai xã tái định cư có chế độ giao ban riêng hằng tháng với sự tham gia của huyện; đến năm 2020 thì trở lại chế độ bình thường. Đó là dấu hiệu đáng mừng.',
    ],
    [
      'Người Thanh Chương quen với ví, giặm, với “nhút Thanh Chương”, nên bài vè, câu ví về an toàn giao thông, về giữ làng được đặt ngay trong các câu lạc bộ dân ca. Ở Ngọc Lâm, Thanh Sơn, phát thanh tiếng Thái, tiếng Khơ Mú.',
      'Lượng hóa: {sessions} buổi trực tiếp, {attendance} lượt người; tài liệu phát {leaflets} bản; phát thanh và báo chí {mediaItems} tin, bài; mạng xã hội {socialPosts} tin, bài.',
    ],
    [
      'Huyện hiện có {modelsMaintained} mô hình đang duy trì, trong đó biên giới {modelsBorderSea}, dân tộc thiểu số {modelsEthnic}, vùng giáo {modelsReligious}, cơ quan, doanh nghiệp {modelsWorkplaces}, trường học {modelsSchools}. Mười năm lập mới {modelsBuilt}, nhân rộng {modelsReplicated}.',
      'Về mô hình ở biên giới: “Tuần tra ba lực lượng” (biên phòng, dân quân, công an xã) tại Thanh Thủy, Thanh Đức, Hạnh Lâm.',
      'Về mô hình ở vùng tái định cư: “Nhà cũ kèm nhà mới”, mỗi hộ Kinh sở tại kết bạn với một hộ Thái mới về, chỉ cách trồng chè, nuôi ong; sau này thành tổ tự quản chung.',
      'Về mô hình du lịch: “Đảo chè an toàn” tại Thanh An, chủ thuyền, chủ quán cam kết áo phao, giá cả.',
      'Về mô hình trường học: “Đường đến trường qua tràn”, phụ huynh trực khi nước lên.',
    ],
    [
      'Tổ chức {festivals} điểm Ngày hội, huy động {festivalAttendance} lượt người. Lễ hội đền Bạch Mã được các tổ tự quản của Võ Liệt và các xã lân cận phục vụ.',
      'Khu dân cư an toàn: công nhận {areasRecognised}/{areasRegistered} lượt đăng ký, bằng {areasRate}%. Đơn vị an toàn: công nhận {organisationsRecognised}/{organisationsRegistered} lượt, bằng {organisationsRate}%.',
      'Nông thôn mới ở huyện miền núi làm chậm mà chắc; tiêu chí an ninh của các xã vùng Cát Ngạn cũ khó nhất vì đường xa, dân thưa.',
    ],
    [
      'Về đào tạo, mở được {trainingClasses} lớp, {trainees} lượt người theo học. Về chế độ, chi {allowances} triệu đồng. Về phương tiện, chi {equipment} triệu đồng. Một số năm lớp học do ngành dọc mở, huyện chỉ cử người đi.',
    ],
    [
      'Tập thể được khen {awardsCollective} lượt; cá nhân {awardsIndividual} lượt; từ cấp tỉnh {awardsProvincial} lượt.',
      'Thành tựu: hai xã mới đã hòa nhập. Khiếm khuyết: thống kê tập huấn giữa huyện và ngành dọc không khớp; vùng giáo phía hữu ngạn ít mô hình mới; một số tổ tự quản biên giới chỉ ra quân khi có lệnh.',
      'Nguyên nhân thì nhiều, song trước hết là Ban Chỉ đạo huyện chưa giao một người chịu trách nhiệm về số liệu.',
      'Bài học từ vùng tái định cư: muốn dân ở yên phải có đất, có nghề, có bạn.',
    ],
    [
      'Ba năm tới: hoàn thiện hồ sơ đất đai vùng tái định cư; làm mới mô hình vùng giáo; lập sổ điện tử.',
      'Kiến nghị: tỉnh chỉ đạo dứt điểm việc giao đất, giao rừng cho đồng bào tái định cư; quy định rõ lớp tập huấn ngành dọc tính cho huyện hay cho tỉnh.',
    ],
  ],
}
