/** Upper bounds on what one file may cost. A plan with its annexes is far below all of them. */
export const limits = {
  /** Bytes of the file as sent. */
  fileBytes: 50_000_000,
  /** Characters of text: about 2,000 pages. */
  textCharacters: 6_000_000,
  /** Bytes that a .docx may unpack to, in all and in the parts that are read. */
  unpackedBytes: 200_000_000,
  partBytes: 60_000_000,
  /** Entries of the archive. */
  entries: 5_000,
  pdfPages: 1_000,
  /** Pages recognised by OCR in one go. */
  ocrPages: 100,
  /** What recognising one page may take, and the memory of the process that does it. */
  ocrPageMs: 90_000,
  ocrBytes: 2_500_000_000,
  /** Pixels of one page as drawn: A3 at 400 dpi; and of a photo as sent. */
  pixels: 40_000_000,
  photoPixels: 80_000_000,
} as const
