import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'

const row = (...cells: string[]) =>
  new TableRow({ children: cells.map(text => new TableCell({ children: [new Paragraph(text)] })) })

/** A report as a district would write it on its own, headings in its own words. */
export const wordReport = async (): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        sections: [
          {
            children: [
              new Paragraph('UBND HUYỆN NÚI XANH'),
              new Paragraph('BÁO CÁO'),
              new Paragraph('I. KẾT QUẢ TRỒNG CÂY'),
              new Paragraph('Huyện đã trồng 1.000 cây.'),
              new Paragraph('- Xã Khe Mây 600 cây;'),
              new Table({ rows: [row('Năm', 'Số cây'), row('2022', '1.000')] }),
              new Paragraph('II. Khó khăn, vướng mắc'),
              new Paragraph('Thiếu cây giống.'),
              new Paragraph('III. Lời cảm ơn'),
              new Paragraph('Trân trọng cảm ơn.'),
            ],
          },
        ],
      }),
    ),
  )
