import { defineTexts } from '../../ui/index.ts'

const vi = {
  lead: 'Báo cáo của các đơn vị cấp dưới đã được giao, để đối chiếu và lấy đoạn. Không có báo cáo của cấp dưới thì đơn vị vẫn gửi được.',
  nobody: 'Chưa giao cho đơn vị cấp dưới nào',
  nobodyLead:
    'Giao báo cáo này cho các xã ở trang nhiệm vụ; bài và số của xã sẽ hiện ở đây cạnh bản của đơn vị.',
  toDuty: 'Đến trang nhiệm vụ',
  units: 'Đã gửi {sent} trên {all} đơn vị',
  version: 'lần {version}',
  notBegun: 'Chưa bắt đầu',
  figures: 'Số liệu: đơn vị ghi và cấp dưới cộng lại ({count})',
  differences: 'Số đã ghi khác số cộng lại ({count})',
  fits: 'Mọi số đã ghi đều khớp với số cộng lại.',
  nothingYet: 'Chưa đơn vị cấp dưới nào gửi số liệu để đối chiếu.',
  indicator: 'Chỉ tiêu',
  period: 'Kỳ',
  whole: 'Cả kỳ',
  stated: 'Đơn vị ghi',
  added: 'Cấp dưới cộng lại',
  of: '{units} trên {all} đơn vị có số',
  section: 'Lời của cấp dưới ở mục',
  take: 'Lấy đoạn này vào mục {label}',
  taken: 'Đã lấy đoạn của {unit}, có ghi nguồn',
  sources: 'Đoạn đã lấy ({count})',
  source: '{unit}, lần {version}, mục {label}',
  stands: 'còn nguyên văn',
  changed: 'đã sửa so với nguồn',
  noTexts: 'Chưa đơn vị nào gửi nội dung mục này.',
} as const

const en = {
  lead: 'The reports of the units below that were asked, to compare and to take passages from. Without them the unit can file all the same.',
  nobody: 'No unit below has been asked',
  nobodyLead:
    'Pass this report on to the communes on the page of the duty; their words and figures then stand here beside your own.',
  toDuty: 'To the page of the duty',
  units: '{sent} of {all} units have filed',
  version: 'version {version}',
  notBegun: 'Not begun',
  figures: 'Figures: as stated and as they add up below ({count})',
  differences: 'Stated otherwise than they add up ({count})',
  fits: 'Every stated figure is what they add up to.',
  nothingYet: 'No unit below has sent figures to compare with yet.',
  indicator: 'Indicator',
  period: 'Period',
  whole: 'Whole period',
  stated: 'Stated',
  added: 'Added up below',
  of: '{units} of {all} units gave it',
  section: 'Words from below in section',
  take: 'Take this passage into section {label}',
  taken: 'The passage of {unit} was taken with its source',
  sources: 'Passages taken ({count})',
  source: '{unit}, version {version}, section {label}',
  stands: 'word for word',
  changed: 'changed from its source',
  noTexts: 'No unit has filed anything in this section.',
}

/** The words of what comes from below. */
export const texts = defineTexts({ below: vi }, { below: en })
