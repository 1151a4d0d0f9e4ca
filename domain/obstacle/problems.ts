import { defineProblems } from '../shared/index.ts'

export const obstacleProblems = defineProblems('obstacle', {
  notFound: { status: 404, vi: 'Không có vướng mắc này.', en: 'There is no such difficulty.' },
  settled: {
    status: 409,
    vi: 'Vướng mắc này đã được trả lời hoặc đã rút. Xin tải lại trang để xem.',
    en: 'This difficulty is already answered or withdrawn. Reload to see it.',
  },
  sameHandler: {
    status: 422,
    vi: 'Vướng mắc đang ở chính đơn vị này. Xin chọn đơn vị khác để chuyển.',
    en: 'The difficulty is already with this unit. Choose another to forward it to.',
  },
  backToAsker: {
    status: 422,
    vi: 'Không chuyển vướng mắc về chính đơn vị đã nêu. Xin chọn đơn vị có thể trả lời.',
    en: 'A difficulty is not forwarded to the unit that raised it. Choose one that can answer.',
  },
  ownQuestion: {
    status: 403,
    vi: 'Người nêu vướng mắc không tự trả lời. Xin để người khác của cơ quan thường trực trả lời.',
    en: 'Whoever raised a difficulty does not answer it. Leave it to somebody else of the standing agency.',
  },
  extensionNotYours: {
    status: 403,
    vi: 'Chỉ cán bộ cơ quan thường trực gia hạn được. Xin trả lời không kèm gia hạn, hoặc chuyển lại cơ quan thường trực.',
    en: 'Only an officer of the standing agency extends dates. Answer without, or forward it to the standing agency.',
  },
})
