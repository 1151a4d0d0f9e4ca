const head = `ỦY BAN NHÂN DÂN
TỈNH MẪU
Số: 15/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Mẫu, ngày 05 tháng 3 năm 2023

KẾ HOẠCH
Tổng kết 05 năm thực hiện phong trào trồng cây (2018 - 2023)

Căn cứ Chỉ thị số 02/CT-UBND ngày 10/01/2018 của UBND tỉnh về phát động phong trào trồng cây;
UBND tỉnh ban hành Kế hoạch tổng kết như sau:

`

const foot = `
Nơi nhận:
- Các sở, ngành;
- UBND các huyện, thành phố, thị xã;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Văn Mẫu
`

const departments = [
  'Tài chính',
  'Nội vụ',
  'Y tế',
  'Công Thương',
  'Xây dựng',
  'Tư pháp',
  'Giao thông vận tải',
]
const works = [
  'rà soát, lập danh mục các khu vực cần trồng bổ sung',
  'xây dựng báo cáo chuyên đề về nguồn giống',
  'tổ chức tập huấn kỹ thuật cho cán bộ cấp xã',
  'thẩm định dự toán kinh phí thực hiện',
  'kiểm tra, đôn đốc việc chăm sóc cây đã trồng',
]

const two = (count: number): string => String(count).padStart(2, '0')

/** One numbered section with a sentence that asks for nothing, two duties with dates, and a table. */
const section = (number: number): string => {
  const department = departments[number % departments.length]
  const work = works[number % works.length]
  const day = `${two((number % 27) + 1)}/${two((number % 9) + 4)}/2023`
  return `${number}. Sở ${department}
- Chủ trì, phối hợp với các sở, ngành liên quan ${work}, gửi về UBND tỉnh trước ngày ${day}.
- Công tác trồng cây trong thời gian qua đã đạt được nhiều kết quả, góp phần bảo vệ môi trường, tạo cảnh quan xanh ở khu dân cư; tuy nhiên ở một số nơi tỷ lệ sống còn thấp, việc chăm sóc sau khi trồng chưa được quan tâm đúng mức.
- Mỗi địa phương lựa chọn 02 điển hình (01 tập thể, 01 cá nhân) gửi về Sở ${department} chậm nhất ngày ${day}.
`
}

/** A plan of about `length` characters in our own words: the same kinds of sentences at every length. */
export const plan = (length: number): string => {
  const parts = [head, 'I. TỔ CHỨC THỰC HIỆN\n']
  let written = head.length + foot.length
  for (let number = 1; written < length; number += 1) {
    const next = section(number)
    parts.push(next)
    written += next.length
  }
  return [...parts, foot].join('')
}
