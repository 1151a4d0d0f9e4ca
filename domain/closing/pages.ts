import { formatDate } from '../shared/vietnamese/index.ts'
import { escaped, htmlPage, htmlTable } from './html.ts'
import { type BundleFile, type Manifest, partKindNames, partKinds, retentionWords } from './manifest.ts'
import { type OpenPoint, openKindNames, openKinds } from './openPoint.ts'
import { coverPath, grouped, manifestPath, sumsPath } from './sums.ts'

type Facts = Omit<Manifest, 'files' | 'cover' | 'audit'>

const day = (on: string): string => formatDate(on.slice(0, 10))

/** The instant in Asia/Ho_Chi_Minh, as people write it. */
const moment = (at: string): string => {
  const local = new Date(new Date(at).getTime() + 7 * 3_600_000).toISOString()
  return `${local.slice(11, 16)} ngày ${day(local)}`
}

/** What opens first: what is here and how to check it, in both languages, with nothing but a reader of pages. */
export const readmePage = (facts: Facts, files: readonly Pick<BundleFile, 'kind' | 'path'>[]): string => {
  const rows = partKindNames.flatMap(kind => {
    const own = files.filter(file => file.kind === kind)
    const folder = own[0]?.path.replace(/\/[^/]*$/, '/') ?? ''
    return own.length === 0 ? [] : [[partKinds[kind].vi, partKinds[kind].en, String(own.length), folder]]
  })
  const { campaign, closing, file } = facts
  return htmlPage(
    `Hồ sơ: ${campaign.name}`,
    `<h1>${escaped(campaign.name)}</h1>
<p>Hồ sơ số, ký hiệu ${escaped(file.code)}; thời hạn bảo quản: ${retentionWords(file.retention).vi}. Bản ${closing.version}, kết thúc lúc ${moment(closing.at)}, người kết thúc: ${escaped(closing.by)}. Cơ quan thường trực: ${escaped(facts.standingUnit)}.</p>
<h2>Trong gói này có gì</h2>
${htmlTable(['Nội dung', 'In English', 'Số tệp', 'Nằm ở'], rows)}
<p>${facts.open === 0 ? 'Khi kết thúc hồ sơ không còn việc nào mở.' : `Khi kết thúc hồ sơ còn ${facts.open} việc mở, liệt kê đủ ở tệp <code>viec-con-mo.html</code>.`}</p>
<h2>Cách kiểm tra (không cần mạng, không cần máy chủ)</h2>
<ol>
<li>Có phần mềm Tổng Kết: <code>tongket verify GOI.zip</code>. Lệnh kiểm tra từng tệp, chuỗi nhật ký, các bảng số liệu và từng câu có dẫn nguồn; sai ở đâu thì nói đúng tệp, số hoặc câu đó.</li>
<li>Không có phần mềm: giải nén, mở cửa sổ lệnh tại thư mục đó rồi chạy <code>sha256sum -c ${sumsPath}</code> (trên Windows: <code>certutil -hashfile TEN-TEP SHA256</code>, so với dòng của tệp đó trong <code>${sumsPath}</code>).</li>
<li>So mã của chính tệp <code>${sumsPath}</code> với mã gốc in trên biên bản giấy (<code>${coverPath}</code>). Trùng nhau nghĩa là không tệp nào bị sửa, thêm hoặc bớt kể từ khi kết thúc hồ sơ.</li>
</ol>
<p class="small">Tệp .json là dữ liệu đầy đủ cho máy đọc, tệp .html và .docx cùng nội dung cho người đọc. Báo cáo bị trả lại chỉ có lần gửi, lý do và mã kiểm tra ở phần phân công; bản nháp và hồ sơ khen thưởng cá nhân không nằm trong gói này.</p>
<hr><div lang="en"><h2>In English</h2>
<p>This is the closed file of the campaign “${escaped(campaign.name)}” of ${escaped(facts.unit)}, version ${closing.version}. The table above says what is in it and where.</p>
<p>To check it offline: <code>tongket verify BUNDLE.zip</code>. Without the program: unpack it, run <code>sha256sum -c ${sumsPath}</code>, then compare the SHA-256 of <code>${sumsPath}</code> itself with the root printed on the paper cover (<code>${coverPath}</code>). If they agree, nothing has been changed, added or removed since the file was closed. <code>${manifestPath}</code> says the same for programs. Of reports that were returned the version, the reason and the check value are told with the assignments; drafts and dossiers of individual awards are not part of it.</p></div>`,
  )
}

/** The names above an official paper: whose it is to the left, the nation's to the right. */
const nationalHead = ({ unit, standingUnit }: Facts): string => {
  const cell = (above: string, below: string, under: string) =>
    `<td style="border:0;text-align:center;width:50%">${above}<br><strong style="${under}">${below}</strong></td>`
  const motto = 'text-decoration:underline;text-underline-offset:.3em'
  return `<table><tbody><tr>${cell(escaped(unit.toLocaleUpperCase('vi')), escaped(standingUnit.toLocaleUpperCase('vi')), '')}
${cell('<strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong>', 'Độc lập - Tự do - Hạnh phúc', motto)}</tr></tbody></table>`
}

/** The paper that proves the file: printed, signed and kept, it bears the root of everything else. */
export const coverPage = (facts: Facts, files: number, root: string): string => {
  const { campaign, closing, file, previous } = facts
  const rows = [
    ['Tên hồ sơ', campaign.name],
    ['Số, ký hiệu hồ sơ', file.code],
    ['Thời hạn bảo quản', retentionWords(file.retention).vi],
    ['Kế hoạch', campaign.plan],
    ['Cơ quan ban hành', facts.unit],
    ['Cơ quan thường trực', facts.standingUnit],
    ['Bản', String(closing.version)],
    ...(closing.reason === '' ? [] : [['Lý do kết thúc lại', closing.reason]]),
    ['Kết thúc lúc', moment(closing.at)],
    ['Người kết thúc', closing.by],
    ['Số tệp', String(files)],
    ['Việc còn mở', String(facts.open)],
    ...(previous === null ? [] : [[`Mã gốc của bản ${previous.version}`, grouped(previous.root)]]),
  ]
  return htmlPage(
    `Biên bản kết thúc hồ sơ: ${campaign.name}`,
    `${nationalHead(facts)}
<h1>BIÊN BẢN KẾT THÚC HỒ SƠ</h1>
${htmlTable(['Mục', 'Nội dung'], rows)}
<h2>Mã gốc của gói hồ sơ (SHA-256)</h2>
<p class="mono" style="font-size:1.2rem">${grouped(root)}</p>
<p>Mã trên là mã SHA-256 của tệp <code>${sumsPath}</code>, trong đó có mã của mọi tệp khác. Bản điện tử có cùng mã là bản đúng.
<span lang="en">The code above is the SHA-256 of <code>${sumsPath}</code>, which holds that of every other file: an electronic copy with the same code is the true one.</span></p>
<table><tbody><tr><td style="height:7rem;width:50%">NGƯỜI LẬP HỒ SƠ</td><td>VĂN THƯ, LƯU TRỮ</td></tr></tbody></table>`,
  )
}

/** All that was open, by kind; nothing is left out for being long. */
export const openPage = (points: readonly OpenPoint[]): string => {
  const parts = openKindNames.flatMap(kind => {
    const own = points.filter(point => point.kind === kind)
    if (own.length === 0) return []
    const rows = own.map(({ unit, what, day: on }) => [unit ?? '', what, on === null ? '' : day(on)])
    return [
      `<h2>${openKinds[kind].vi} (${own.length})</h2>\n${htmlTable(['Đơn vị', 'Nội dung', 'Ngày'], rows)}`,
    ]
  })
  const body = parts.length === 0 ? '<p>Không còn việc nào mở.</p>' : parts.join('\n')
  return htmlPage('Việc còn mở', `<h1>Việc còn mở khi kết thúc hồ sơ</h1>\n${body}`)
}
