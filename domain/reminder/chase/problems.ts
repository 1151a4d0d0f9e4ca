import { defineProblems } from '../../shared/index.ts'

export const chaseProblems = defineProblems('chase', {
  notFound: { status: 404, vi: 'Không có văn bản đôn đốc này.', en: 'There is no such chase.' },
  nobodyLate: {
    status: 409,
    vi: 'Không còn đơn vị nào trong danh sách chậm hạn: tất cả đã gửi, được gia hạn hoặc đang có dự thảo đôn đốc.',
    en: 'Nobody on the list is late any more: all have filed, were extended, or stand in an open draft.',
  },
  notDraft: {
    status: 409,
    vi: 'Văn bản không còn ở bước dự thảo. Xin tải lại trang để xem bước hiện tại.',
    en: 'This is no longer a draft. Reload to see where it stands.',
  },
  notReviewed: {
    status: 409,
    vi: 'Dự thảo chưa được rà soát nên chưa ký được. Xin để một cán bộ khác rà soát trước.',
    en: 'The draft is not reviewed, so it cannot be signed. Have another officer review it first.',
  },
  ownDraft: {
    status: 403,
    vi: 'Người lập dự thảo không tự rà soát. Xin để cán bộ khác hoặc lãnh đạo rà soát.',
    en: 'Whoever drafted it does not review it. Leave it to another officer or a leader.',
  },
  changedSince: {
    status: 409,
    vi: 'Dự thảo đã được sửa sau khi rà soát. Xin rà soát lại rồi ký.',
    en: 'The draft was changed after its review. Review it again, then sign.',
  },
  answerPast: {
    status: 422,
    vi: 'Ngày yêu cầu gửi phải từ hôm nay trở đi.',
    en: 'The day asked for must be today or later.',
  },
  notAddressed: {
    status: 404,
    vi: 'Công văn này không gửi tới đơn vị của bạn, hoặc chưa phát hành.',
    en: 'This letter is not addressed to your unit, or not issued yet.',
  },
  notClimbable: {
    status: 409,
    vi: 'Chưa lập được bước tiếp theo: công văn chưa phát hành, đã có bước tiếp theo, hoặc đây là bước cuối.',
    en: 'The next step cannot be drafted: this one is not issued, already followed, or the last.',
  },
})
