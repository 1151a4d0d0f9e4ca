import { asJson, both, code } from './markup.ts'

interface Part {
  readonly id: string
  readonly vi: string
  readonly en: string
  readonly body: string
}

const tokenCall = `curl https://tongket.tinh.example/api/campaign.list \\
  -H 'Authorization: Bearer tk.…'`

const writeCall = `curl -X POST https://tongket.tinh.example/api/obstacle.raise \\
  -H 'Authorization: Bearer tk.…' \\
  -H 'Content-Type: application/json' \\
  -H 'Idempotency-Key: 4f8a2b1c-3d5e-4f60-8a7b-9c0d1e2f3a4b' \\
  -d '{"campaignId": 3, "assignmentId": 12, "text": "…"}'`

const replay = `import { createHmac, timingSafeEqual } from 'node:crypto'

// raw: the body as it came, before it is parsed; header: Tongket-Signature; now: seconds since 1970
export const isGenuine = (secret, header, raw, now) => {
  const [, t, v1] = /^t=(\\d+),v1=([0-9a-f]{64})$/.exec(header) ?? []
  if (t === undefined || Math.abs(now - Number(t)) > 300) return false
  const mac = createHmac('sha256', secret).update(t + '.' + raw).digest()
  return timingSafeEqual(mac, Buffer.from(v1, 'hex'))
}`

const statuses = [
  ['401', 'chưa đăng nhập, mã hết hạn hoặc đã thu hồi', 'not signed in, token expired or revoked'],
  [
    '403',
    'không đủ quyền, hoặc mã không được giao quyền này',
    'not allowed, or the token was not given this right',
  ],
  ['404', 'không có', 'there is no such thing'],
  [
    '409',
    'người khác đã sửa, hoặc trạng thái không cho phép',
    'changed by somebody else, or not in this state',
  ],
  ['413, 415', 'tệp quá lớn, hoặc không phải JSON', 'too large, or not JSON'],
  ['422', 'dữ liệu sai; fields nói sai ở đâu', 'wrong input; fields says where'],
  ['429', 'quá nhiều yêu cầu; chờ rồi gửi lại', 'too many requests; wait, then send again'],
  ['5xx', 'lỗi của máy chủ; gửi lại cùng khóa', 'the server failed; send again with the same key'],
] as const

const statusTable = (): string =>
  `<div class="wide" tabindex="0"><table><thead><tr><th scope="col">Mã / Status</th><th scope="col">Nghĩa</th><th scope="col" lang="en">Meaning</th></tr></thead><tbody>${statuses
    .map(
      ([status, vi, en]) => `<tr><td><code>${status}</code></td><td>${vi}</td><td lang="en">${en}</td></tr>`,
    )
    .join('')}</tbody></table></div>`

const signingIn: Part = {
  id: 'token',
  vi: 'Đăng nhập bằng mã truy cập',
  en: 'Signing in by token',
  body: `${both(
    'Tạo mã ở <a href="/ma-truy-cap">Mã truy cập và lịch</a>: đặt tên, chọn quyền (chỉ đọc, từng phần, hoặc mọi việc bạn được làm) và ngày hết hạn. Mã chỉ hiện một lần. Gửi kèm mỗi yêu cầu:',
    'Create a token at <a href="/ma-truy-cap">Tokens and calendar</a>: name it, choose its rights (reading, part by part, or all that you may) and when it expires. It is shown once. Send it with each request:',
  )}${code(tokenCall)}${both(
    'Mã không bao giờ vượt quyền của chủ; không tạo mã khác, không đăng nhập, không đăng ký thiết bị. Quản lý webhook chỉ khi quyền ấy được chọn đích danh. Nhật ký ghi mã nào đã làm.',
    'A token never exceeds its person; it makes no tokens, no sessions and no devices. Webhooks are managed only where that right is chosen by name. The audit says which token acted.',
  )}`,
}

const repeating: Part = {
  id: 'repeat',
  vi: 'Ghi và khóa lặp',
  en: 'Writing, and the idempotency key',
  body: `${both(
    'Đọc là GET, tham số trên địa chỉ (danh sách và đối tượng viết dạng JSON). Ghi là POST, thân JSON, kèm <code>Idempotency-Key</code> là một UUID mới cho mỗi việc. Mất câu trả lời thì gửi lại y nguyên với cùng khóa: việc chỉ làm một lần và nhận lại câu trả lời đầu. Cùng khóa với nội dung khác bị từ chối.',
    'Reads are GET with parameters in the address (lists and objects as JSON). Writes are POST with a JSON body and an <code>Idempotency-Key</code>, a new UUID for each act. If the answer is lost, send the very same again under the same key: it is done once, and the first answer comes back. The same key with another content is refused.',
  )}${code(writeCall)}`,
}

const refusing = (problem: unknown): Part => ({
  id: 'errors',
  vi: 'Lời từ chối',
  en: 'Refusals',
  body: `${both(
    'Mọi lời từ chối có cùng dạng: mã, trạng thái, một câu tiếng Việt và tiếng Anh nói phải làm gì; <code>fields</code> chỉ ra từng ô sai.',
    'Every refusal has one shape: a code, the status, a sentence in each language that says what to do; <code>fields</code> points at each wrong field.',
  )}${code(asJson(problem))}${statusTable()}`,
})

const paging: Part = {
  id: 'paging',
  vi: 'Phân trang',
  en: 'Paging',
  body: both(
    'Danh sách dài trả về từ mới nhất kèm <code>more</code>. Còn nữa thì gửi <code>before</code> bằng <code>id</code> cuối cùng đã nhận. Danh sách không có <code>more</code> trả về đủ trong một lần.',
    'Long lists come from the latest, with <code>more</code>. While it is true, ask again with <code>before</code> set to the last <code>id</code> you got. A list without <code>more</code> is whole.',
  ),
}

const limits: Part = {
  id: 'limits',
  vi: 'Giới hạn và kiểu dữ liệu',
  en: 'Limits and types',
  body: `${both(
    '1.200 yêu cầu mỗi phút cho một mã; thân tối đa 32 MB; mã có hạn tối đa 366 ngày. Vượt giới hạn nhận 429 kèm số giây phải chờ.',
    '1,200 requests a minute for a token; bodies up to 32 MB; tokens last up to 366 days. Beyond that the answer is 429 with the seconds to wait.',
  )}${both(
    'Ngày là <code>YYYY-MM-DD</code> theo giờ Việt Nam; thời điểm là ISO 8601 giờ UTC. Số liệu và tiền viết bằng chuỗi để giữ đúng từng chữ số.',
    'Days are <code>YYYY-MM-DD</code> in Vietnam; instants ISO 8601 in UTC. Figures and money are strings, so that no digit is lost.',
  )}${both(
    '<code>GET /api/live</code> (text/event-stream) báo ngay tên việc vừa xảy ra; nội dung thì đọc qua các việc đọc.',
    '<code>GET /api/live</code> (text/event-stream) tells at once the name of what happened; what it was is then read.',
  )}`,
}

const webhooks: Part = {
  id: 'webhooks',
  vi: 'Webhook có chữ ký',
  en: 'Signed webhooks',
  body: `${both(
    'Mỗi thông điệp là một POST <code>{id, name, at, about, unitId, campaignId}</code> kèm <code>Tongket-Signature: t=&lt;giây&gt;,v1=&lt;hex&gt;</code>, với v1 = HMAC-SHA256(khóa, "t.thân"). So thời gian để thông điệp cũ không bị gửi lại; <code>id</code> để không xử lý hai lần.',
    'Each message is a POST <code>{id, name, at, about, unitId, campaignId}</code> with <code>Tongket-Signature: t=&lt;seconds&gt;,v1=&lt;hex&gt;</code>, where v1 = HMAC-SHA256(secret, "t.body"). Compare the time so that an old message cannot be replayed; <code>id</code> so that none is handled twice.',
  )}${code(replay)}`,
}

/** What one has to know before the first call. */
export const guideOf = (problem: unknown): readonly Part[] => [
  signingIn,
  repeating,
  refusing(problem),
  paging,
  limits,
  webhooks,
]
