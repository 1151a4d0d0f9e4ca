/** Where a report stands, in words. */
export const reportStates = {
  draft: { vi: 'Đang soạn', en: 'Draft' },
  submitted: { vi: 'Đã gửi, chờ tiếp nhận', en: 'Submitted' },
  returned: { vi: 'Trả lại bổ sung', en: 'Returned' },
  accepted: { vi: 'Đã tiếp nhận', en: 'Accepted' },
} as const

/** Handed in: it lies with those who receive it, and is not written at. */
export const isFiled = ({ state }: { readonly state: string }): boolean =>
  state === 'submitted' || state === 'accepted'
