import type { Bilingual } from '../domain/shared/index.ts'

export type SectionNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** One of the eight headings every report follows, with the plan's own guidance on what belongs there. */
export interface OutlineSection {
  readonly number: SectionNumber
  readonly heading: Bilingual
  readonly guidance: Bilingual
}

/** The outline of part II of the sample plan: the headings are its words, the guidance shortens them. */
export const outline: readonly OutlineSection[] = [
  {
    number: 1,
    heading: { vi: 'Tham mưu, chỉ đạo và kiểm tra', en: 'Advice, direction and inspection' },
    guidance: {
      vi: 'Nêu văn bản đã tham mưu và ban hành ở từng cấp, phân công giữa Công an với Mặt trận và các tổ chức thành viên; số cuộc kiểm tra, điều rút ra sau kiểm tra.',
      en: 'Documents prepared and issued at each level, the division of work between the police, the Front and its members; inspections made and what they taught.',
    },
  },
  {
    number: 2,
    heading: { vi: 'Ban Chỉ đạo và chế độ giao ban', en: 'Steering committees and their meetings' },
    guidance: {
      vi: 'Tình hình lập mới, kiện toàn Ban Chỉ đạo ở cấp huyện, cấp xã qua các thời kỳ; nền nếp họp, trao đổi thông tin, bồi dưỡng thành viên.',
      en: 'Committees set up or renewed at district and commune level over the years; regularity of meetings, exchange of information, training of members.',
    },
  },
  {
    number: 3,
    heading: { vi: 'Tuyên truyền, vận động', en: 'Communication and mobilisation' },
    guidance: {
      vi: 'Hình thức đã dùng, số buổi và lượt người; cách làm phù hợp từng địa bàn, từng lớp người; việc giữ vững niềm tin trước thông tin sai lệch trên mạng.',
      en: 'Forms used, sessions and attendance; what suited each area and each group; keeping trust against false information online.',
    },
  },
  {
    number: 4,
    heading: { vi: 'Mô hình tự quản theo từng loại địa bàn', en: 'Self-governing models by kind of area' },
    guidance: {
      vi: 'Mô hình xây dựng mới, duy trì, nhân rộng ở biên giới, biển đảo, vùng dân tộc thiểu số, vùng giáo, cơ quan, doanh nghiệp, trường học, khu công nghiệp; nêu tên mô hình và hiệu quả.',
      en: 'Models built, kept up and replicated at the border, sea and islands, in ethnic minority and religious areas, offices, enterprises, schools and industrial zones; name them and say what they achieve.',
    },
  },
  {
    number: 5,
    heading: {
      vi: 'Gắn với các cuộc vận động, Ngày hội và đăng ký thi đua',
      en: 'Ties with campaigns, festivals and emulation',
    },
    guidance: {
      vi: 'Lồng ghép với xây dựng nông thôn mới, đô thị văn minh, giảm nghèo, "Dân vận khéo"; kết quả tổ chức Ngày hội; tỷ lệ đạt "An toàn về an ninh, trật tự".',
      en: 'Work joined with new rural development, civilised towns, poverty reduction and skilful mass mobilisation; festivals held; the rate recognised as safe in security and order.',
    },
  },
  {
    number: 6,
    heading: { vi: 'Lực lượng, chế độ, phương tiện', en: 'People, allowances and equipment' },
    guidance: {
      vi: 'Lớp tập huấn, lượt người học; phụ cấp, hỗ trợ và phương tiện làm việc cho lực lượng làm công tác phong trào, kèm nguồn kinh phí.',
      en: 'Training classes and trainees; allowances, support and equipment for those who do the work, with the source of the money.',
    },
  },
  {
    number: 7,
    heading: { vi: 'Khen thưởng và đánh giá chung', en: 'Commendation and overall judgement' },
    guidance: {
      vi: 'Kết quả khen thưởng các cấp; ưu điểm, hạn chế, nguyên nhân chủ quan và khách quan; bài học rút ra.',
      en: 'Awards by level; strengths, weaknesses, causes within and without; lessons.',
    },
  },
  {
    number: 8,
    heading: { vi: 'Nhiệm vụ, giải pháp và kiến nghị', en: 'Tasks, solutions and proposals' },
    guidance: {
      vi: 'Việc cần làm trong những năm tới, giải pháp, điều kiện bảo đảm; kiến nghị với cấp trên.',
      en: 'What must be done in the coming years, by what means; proposals to higher levels.',
    },
  },
]
