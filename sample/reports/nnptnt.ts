import type { ReportProse } from '../prose.ts'

export const nnptnt: ReportProse = {
  unit: 'nnptnt',
  title: 'Báo cáo của Sở Nông nghiệp và Phát triển nông thôn về thực hiện Chương trình phối hợp',
  sections: [
    [
      'Là cơ quan thường trực chương trình xây dựng nông thôn mới, Sở ban hành {directives} văn bản, ký {jointPlans} kế hoạch phối hợp với Công an tỉnh, Biên phòng, Mặt trận; kiểm tra {inspections} cuộc.',
    ],
    [
      'Tham gia Ban Chỉ đạo tỉnh; các hạt kiểm lâm, trạm thủy sản, xí nghiệp thủy lợi cử người phối hợp với Ban Chỉ đạo xã.',
    ],
    [
      '{sessions} buổi tuyên truyền, {attendance} lượt người, {leaflets} tài liệu, {socialPosts} tin, bài. Nói về giữ rừng ở bản, nói về khai thác hợp pháp ở bến cá, nói về tưới tiêu công bằng ở đồng.',
    ],
    [
      '{modelsMaintained} mô hình: tuyến biển, biên giới {modelsBorderSea}; công ty, xí nghiệp, hợp tác xã {modelsWorkplaces}; còn lại ở thôn, bản. Lập mới {modelsBuilt}, nhân rộng {modelsReplicated}. “Tổ đồng quản lý vùng biển ven bờ”, “Tổ bảo vệ rừng thôn bản”, “Nhóm dùng nước cùng giữ mương” đều có quy ước viết.',
    ],
    [
      'Tiêu chí 19.2 về an ninh, trật tự trong bộ tiêu chí nông thôn mới được thẩm định cùng Công an tỉnh. Đơn vị trực thuộc đạt danh hiệu an toàn {organisationsRecognised} lượt trên {organisationsRegistered} lượt, bằng {organisationsRate}%.',
    ],
    [
      'Kinh phí bảo vệ rừng, thủy sản có phần hỗ trợ tổ cộng đồng nhưng hạch toán riêng, không tính vào biểu này.',
    ],
    [
      'Khen thưởng: {awardsCollective} tập thể, {awardsIndividual} cá nhân, {awardsProvincial} từ cấp tỉnh trở lên. Điểm được: cộng đồng cùng quản lý tài nguyên. Điểm chưa được: tranh chấp nước mùa hạn, tranh chấp ngư trường vẫn còn. Bài học: có quy ước viết thì có chỗ mà nói.',
    ],
    ['Nhân rộng đồng quản lý; đề nghị thống nhất cách chấm tiêu chí giữa ngành nông nghiệp và công an.'],
  ],
}
