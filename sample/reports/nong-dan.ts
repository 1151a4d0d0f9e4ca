import type { ReportProse } from '../prose.ts'

export const nongDan: ReportProse = {
  unit: 'nong-dan',
  title:
    'Báo cáo của Hội Nông dân tỉnh về 10 năm tham gia thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW',
  sections: [
    [
      'Hội đã ban hành {directives} văn bản hướng dẫn các cấp Hội, ký {jointPlans} kế hoạch với Công an tỉnh, Sở Nông nghiệp và Phát triển nông thôn; kiểm tra {inspections} cuộc gắn với kiểm tra công tác Hội.',
    ],
    [
      'Hội là thành viên Ban Chỉ đạo tỉnh; tại cơ sở, chủ tịch hội nông dân xã là thành viên Ban Chỉ đạo xã. Ở chi hội, chi hội trưởng thường kiêm tổ trưởng tổ tự quản.',
    ],
    [
      '{sessions} buổi sinh hoạt chuyên đề được tổ chức với {attendance} lượt hội viên, phần lớn lồng vào tập huấn kỹ thuật mùa vụ. Tài liệu {leaflets} bản; tin, bài trên mạng xã hội {socialPosts}. Nội dung bà con hỏi nhiều nhất là hợp đồng tiêu thụ nông sản, vay vốn an toàn và phòng lừa đảo qua điện thoại.',
    ],
    [
      'Số mô hình duy trì {modelsMaintained}, xây dựng mới {modelsBuilt}, nhân rộng {modelsReplicated}; có {modelsEthnic} mô hình ở vùng dân tộc thiểu số và {modelsReligious} mô hình ở vùng đồng bào có đạo. “Cánh đồng không bẫy điện”, “Chi hội nghề nghiệp tự quản”, “Chuồng trại liên gia” là ba mô hình hội viên tự đề xuất.',
    ],
    [
      'Phong trào nông dân sản xuất, kinh doanh giỏi và phong trào xây dựng nông thôn mới đều có tiêu chí chấp hành pháp luật. Quỹ hỗ trợ nông dân ưu tiên chi hội có mô hình tự quản.',
    ],
    [
      'Tập huấn {trainingClasses} lớp, {trainees} lượt cán bộ Hội. Chưa có phụ cấp riêng, chi hội trưởng làm bằng lòng nhiệt tình.',
    ],
    [
      'Khen {awardsCollective} tập thể và {awardsIndividual} cá nhân (tính theo lượt), từ cấp tỉnh {awardsProvincial} lượt. Mặt được là sát hội viên; mặt chưa được là báo cáo của cơ sở nặng về phong trào, nhẹ về kết quả. Nguyên nhân: mẫu báo cáo của Hội và của Ban Chỉ đạo khác nhau.',
    ],
    [
      'Hội sẽ nhân rộng “Cánh đồng không bẫy điện” ra các xã trồng ngô, lúa; kiến nghị thống nhất một mẫu báo cáo.',
    ],
  ],
}
