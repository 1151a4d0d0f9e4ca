/** Upper bounds on what one workbook may cost; one of 460 communes is far below all of them. */
export const workbookLimits = {
  /** Bytes of the file as sent. */
  fileBytes: 10_000_000,
  /** Bytes of one part once unpacked. */
  partBytes: 12_000_000,
  sheets: 700,
  cells: 400_000,
} as const
