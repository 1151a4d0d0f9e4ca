import { defineProblems } from '../shared/index.ts'

/** Refusals of setting a page; the document itself is never harmed by one. */
export const layoutProblems = defineProblems('document', {
  tooLong: {
    status: 413,
    vi: 'Văn bản quá dài để dàn trang PDF ({size}; tối đa {limit}). Xin tách bảng thành nhiều phụ lục hoặc tải bản .docx.',
    en: 'The document is too long to be set as PDF ({size}; at most {limit}). Split its tables or take the .docx.',
  },
  tooHeavy: {
    status: 413,
    vi: 'Dàn trang PDF vượt quá giới hạn bộ nhớ hoặc thời gian ({limit}). Xin tách văn bản hoặc tải bản .docx.',
    en: 'Setting the PDF went over its limit of memory or time ({limit}). Split the document or take the .docx.',
  },
  pdfFailed: {
    status: 500,
    vi: 'Không dàn được trang PDF của văn bản này. Xin tải bản .docx và báo cho quản trị hệ thống.',
    en: 'This document could not be set as PDF. Take the .docx and tell the administrator.',
  },
})
