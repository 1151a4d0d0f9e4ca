import { defineTexts } from '../../ui/index.ts'

const vi = {
  excel: 'Điền số liệu bằng Excel',
  excelLead:
    'Tải mẫu của riêng đơn vị, điền bằng Excel hoặc LibreOffice không cần mạng, rồi tải lên. Chưa có gì được lấy cho tới khi anh/chị xem phần khác nhau và bấm lấy.',
  download: 'Tải mẫu Excel của đơn vị',
  downloadBelow: 'Tải một mẫu cho tất cả đơn vị cấp dưới',
  excelBelow: 'Một tệp Excel cho tất cả đơn vị cấp dưới',
  excelBelowLead:
    'Tải tệp chung (mỗi đơn vị một phần), chuyển cho các đơn vị điền hoặc điền thay, rồi tải lên ngay tại đây. Số của từng đơn vị vào báo cáo của chính đơn vị ấy, sau khi anh/chị xem phần khác nhau và bấm lấy.',
  dropBelow: 'Tệp Excel chung đã điền (.xlsx)',
  drop: 'Tệp Excel đã điền (.xlsx)',
  reading: 'Đang đọc tệp…',
  faults: 'Ô chưa lấy được ({count})',
  faultsLead:
    'Sửa các ô này trong tệp rồi tải lên lại, hoặc nhập thẳng ở trang soạn thảo. Các ô khác vẫn lấy được.',
  cell: 'Trang “{sheet}”, ô {address}: {why}',
  changes: 'Khác với bản đang soạn ({count})',
  noChanges: 'Tệp không khác bản đang soạn: {same} ô đã có số ghi đúng như vậy.',
  same: '{same} ô khác ghi đúng như bản đang soạn.',
  indicator: 'Chỉ tiêu',
  period: 'Kỳ',
  whole: 'Cả kỳ',
  from: 'Đang ghi',
  to: 'Trong tệp',
  where: 'Ô',
  crossed: 'đã sửa trên trang sau khi tải mẫu',
  empty: 'để trống',
  choose: 'Lấy {name}, {period}',
  all: 'Chọn tất cả',
  none: 'Bỏ chọn',
  take: 'Lấy {count} ô đã chọn',
  taken: 'Đã lấy {count} ô từ tệp Excel',
  conflicts: '{count} ô vừa được người khác sửa nên chưa lấy; xin xem lại.',
  another: 'Tải tệp khác',
  closed: '{unit}: không lấy được, {why}',
  word: 'Đưa báo cáo Word của đơn vị vào',
  wordLead:
    'Báo cáo .docx đơn vị đã viết được chia theo các mục của đề cương. Xem phần nào vào mục nào, đổi nếu cần, rồi chép vào bản đang soạn.',
  wordDrop: 'Báo cáo của đơn vị (.docx)',
  placed: 'Chia theo đề cương ({count} phần)',
  unplaced: 'Chưa rõ thuộc mục nào',
  into: 'Chép vào',
  nowhere: 'Không chép',
  blocks: '{count} đoạn, bảng',
  copy: 'Chép vào bản đang soạn ({count} phần)',
  copied: 'Đã chép {count} phần vào bản đang soạn',
  after: 'Mục đã có lời thì chép nối vào sau, không thay lời cũ.',
  asides: 'Ngoài chữ và bảng, tệp Word còn có',
  pictures: '{count} hình: lấy kèm, mỗi hình đứng ngay sau đoạn có hình. Xem lại lời chú thích dưới hình.',
  cropped:
    '{count} hình đã cắt bớt trong Word: ở đây hiện trọn hình gốc; cần giấu phần đã cắt thì thay hình.',
  large: '{count} hình lớn hơn {limit} MB: chưa lấy được. Xin thu nhỏ hình rồi chèn ở trang soạn thảo.',
  pictureKind:
    '{count} hình kiểu {kind}: chưa lấy được. Trong Word, bấm chuột phải vào hình, lưu thành PNG hoặc JPG, rồi chèn ở trang soạn thảo.',
  pictureGone:
    '{count} hình chỉ là liên kết tới tệp ngoài văn bản: chưa lấy được. Xin chèn hình ở trang soạn thảo.',
  pictureAlone: 'Hình chưa có lời chú thích',
  picturesLost: 'Chưa tải được hình của tệp Word nên chưa chép gì. Xin kiểm tra mạng rồi bấm chép lại.',
  aside: {
    note: '{count} chú thích cuối trang: lấy thành đoạn riêng, có số trong ngoặc vuông, ngay sau đoạn dẫn.',
    textBox: '{count} khung chữ: lời trong khung lấy thành đoạn riêng, ngay sau đoạn có khung.',
    revision:
      '{count} chỗ sửa còn theo dõi (Track Changes): lấy như đã chấp nhận hết, phần xóa không lấy. Xin đọc lại.',
    equation: '{count} công thức: lấy thành một dòng chữ. Xin đọc lại.',
    comment: '{count} lời nhận xét bên lề (Comment): không lấy vào báo cáo.',
    chart: '{count} biểu đồ: chưa lấy được. Trong Word, sao chép biểu đồ, dán thành hình, rồi chèn hình ấy.',
    diagram: '{count} sơ đồ SmartArt: chưa lấy được. Trong Word, lưu sơ đồ thành hình, rồi chèn hình ấy.',
    object: '{count} tệp nhúng của chương trình khác: chưa lấy được. Xin gửi kèm làm tệp đính kèm.',
    shape: '{count} hình vẽ không có chữ: chưa lấy được. Nếu cần, chụp lại thành hình rồi chèn.',
    pageHead: 'Đầu trang, chân trang: không lấy vào báo cáo.',
    hidden: '{count} đoạn chữ ẩn trong Word: không lấy vào báo cáo.',
  },
} as const

const en = {
  excel: 'Fill in figures with Excel',
  excelLead:
    'Download your unit’s own form, fill it in with Excel or LibreOffice without a line, and upload it. Nothing is taken until you have seen what differs and said so.',
  download: 'Download your unit’s form',
  downloadBelow: 'Download one form for all units below',
  excelBelow: 'One Excel form for all units below',
  excelBelowLead:
    'Download the common form (a part for each unit), let the units fill it in or fill it in for them, and upload it here. Each unit’s figures go into that unit’s own report, once you have seen what differs and said so.',
  dropBelow: 'The filled-in common form (.xlsx)',
  drop: 'The filled-in workbook (.xlsx)',
  reading: 'Reading the file…',
  faults: 'Cells that cannot be taken ({count})',
  faultsLead:
    'Mend them in the file and upload it again, or type them on the writing page. The others can be taken.',
  cell: 'Sheet “{sheet}”, cell {address}: {why}',
  changes: 'Different from the draft ({count})',
  noChanges: 'The file says what the draft says: {same} filled cells are the same.',
  same: '{same} other cells say what the draft says.',
  indicator: 'Indicator',
  period: 'Period',
  whole: 'Whole period',
  from: 'Draft',
  to: 'File',
  where: 'Cell',
  crossed: 'changed on the page after the form was downloaded',
  empty: 'empty',
  choose: 'Take {name}, {period}',
  all: 'Choose all',
  none: 'Choose none',
  take: 'Take the {count} chosen cells',
  taken: '{count} cells were taken from the workbook',
  conflicts: '{count} cells were just changed by somebody else and not taken; look again.',
  another: 'Another file',
  closed: '{unit}: cannot be taken, {why}',
  word: 'Bring in the unit’s own Word report',
  wordLead:
    'A .docx report that the unit has written is split along the outline. See what goes where, change it, and copy it into the draft.',
  wordDrop: 'The unit’s report (.docx)',
  placed: 'Split along the outline ({count} parts)',
  unplaced: 'Not clear to which section it belongs',
  into: 'Copy to',
  nowhere: 'Do not copy',
  blocks: '{count} paragraphs and tables',
  copy: 'Copy into the draft ({count} parts)',
  copied: '{count} parts were copied into the draft',
  after: 'Where a section has words already, the copy follows them and replaces nothing.',
  asides: 'Besides words and tables, the Word file holds',
  pictures: {
    one: 'a picture: taken along, right after its paragraph. Look at the words below it.',
    other: '{count} pictures: taken along, each right after its paragraph. Look at the words below each.',
  },
  cropped: {
    one: 'a picture cropped in Word: all of it is shown here; replace it to hide what was cut.',
    other: '{count} pictures cropped in Word: all of each is shown here; replace them to hide what was cut.',
  },
  large: {
    one: 'a picture larger than {limit} MB: not taken. Make it smaller and insert it when writing.',
    other:
      '{count} pictures larger than {limit} MB: not taken. Make them smaller and insert them when writing.',
  },
  pictureKind: {
    one: 'a picture of kind {kind}: not taken. In Word, right-click it, save it as PNG or JPG, and insert it when writing.',
    other:
      '{count} pictures of kind {kind}: not taken. In Word, right-click each, save it as PNG or JPG, and insert it when writing.',
  },
  pictureGone: {
    one: 'a picture that is only a link to a file outside the document: not taken. Insert it when writing.',
    other:
      '{count} pictures that are only links to files outside the document: not taken. Insert them when writing.',
  },
  pictureAlone: 'A picture without words yet',
  picturesLost:
    'The Word file’s pictures could not be fetched, so nothing was copied. Check the line and copy again.',
  aside: {
    note: {
      one: 'a note: taken as a paragraph with its number in brackets, right after what refers to it.',
      other:
        '{count} notes: taken as paragraphs with their number in brackets, right after what refers to them.',
    },
    textBox: {
      one: 'a text box: its words are taken as paragraphs, right after the paragraph it belongs to.',
      other:
        '{count} text boxes: their words are taken as paragraphs, right after the paragraph they belong to.',
    },
    revision: {
      one: 'a tracked change: taken as if accepted, deleted words are left out. Read it again.',
      other: '{count} tracked changes: taken as if accepted, deleted words are left out. Read them again.',
    },
    equation: {
      one: 'an equation: taken as a line of text. Read it again.',
      other: '{count} equations: taken as lines of text. Read them again.',
    },
    comment: {
      one: 'a comment: not taken into the report.',
      other: '{count} comments: not taken into the report.',
    },
    chart: {
      one: 'a chart: not taken. In Word, copy it, paste it as a picture, and insert that.',
      other: '{count} charts: not taken. In Word, copy each, paste it as a picture, and insert that.',
    },
    diagram: {
      one: 'a SmartArt diagram: not taken. In Word, save it as a picture, and insert that.',
      other: '{count} SmartArt diagrams: not taken. In Word, save each as a picture, and insert that.',
    },
    object: {
      one: 'an embedded file of another program: not taken. Attach it as a file instead.',
      other: '{count} embedded files of other programs: not taken. Attach them as files instead.',
    },
    shape: {
      one: 'a drawing without words: not taken. If it is needed, insert it as a picture.',
      other: '{count} drawings without words: not taken. If they are needed, insert them as pictures.',
    },
    pageHead: 'Heads and feet of pages: not taken into the report.',
    hidden: {
      one: 'a stretch of hidden text: not taken into the report.',
      other: '{count} stretches of hidden text: not taken into the report.',
    },
  },
}

/** The words of what comes in by files. */
export const texts = defineTexts({ files: vi }, { files: en })
