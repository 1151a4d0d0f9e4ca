/**
 * A small campaign across a real change of the map, told beside the sample's main story. That the wards became
 * Phường Thành Vinh on 01/7/2025, and that nobody says what became of Phường Đội Cung on 01/12/2024, stands in the
 * lists of units that come with the product; plan and figures are invented.
 */
export const mergerPlan = `ỦY BAN NHÂN DÂN
TỈNH NGHỆ AN

Số: 27/KH-UBND
Nghệ An, ngày 13 tháng 3 năm 2023

KẾ HOẠCH
Theo dõi mô hình tự quản ở một số phường của thành phố Vinh, giai đoạn 2023 - 2025 (văn bản mẫu)

I. TỔ CHỨC THỰC HIỆN

1. Ủy ban nhân dân các phường
Gửi báo cáo kết quả theo dõi mô hình tự quản về Ủy ban nhân dân tỉnh (qua Công an tỉnh) trước ngày 15/7/2025.

Nơi nhận:
- Các phường có tên;
- Lưu: VT.
`

export const mergerName = 'Minh họa sáp nhập: mô hình tự quản ở phường của thành phố Vinh (2023 - 2025)'

/** What the standing agency says itself in the report on the map after the change. */
export const mergerSummary =
  'Số liệu trong báo cáo đọc theo đơn vị từ ngày 01/7/2025; phần chưa rõ đơn vị kế thừa giữ ở tên cũ và vẫn nằm trong tổng.'

/** How far a ward had come before the map changed; by the code that it bore. */
export interface WardStory {
  readonly code: string
  readonly state: 'accepted' | 'drafting' | 'open'
  /** Models kept up at the end of 2022, and meetings held in the year. */
  readonly models: string
  readonly meetings: string
}

export const wards: readonly WardStory[] = [
  { code: '16681', state: 'accepted', models: '14', meetings: '96' },
  { code: '16672', state: 'accepted', models: '9', meetings: '71' },
  { code: '16684', state: 'accepted', models: '6', meetings: '43' },
  { code: '16669', state: 'drafting', models: '8', meetings: '' },
  { code: '16663', state: 'open', models: '', meetings: '' },
]
