import type { Bilingual } from '../shared/index.ts'

export interface DigestNotice extends Bilingual {
  readonly path: string
}

export interface Digest {
  readonly name: string
  readonly language: 'vi' | 'en'
  readonly notices: readonly DigestNotice[]
  /** Where the product is reached, without a slash at its end; null while nobody has said. */
  readonly baseUrl: string | null
}

export interface Letter {
  readonly subject: string
  readonly text: string
  readonly html: string
}

const words = {
  vi: {
    one: 'Tổng Kết:',
    many: (count: number) => `Tổng Kết: ${count} thông báo`,
    greeting: (name: string) => `Kính gửi ${name},`,
    lead: 'Hệ thống xin báo những việc sau:',
    open: 'Mở',
    all: 'Xem tất cả thông báo',
    foot: 'Thư này được gửi tự động, mỗi ngày nhiều nhất một thư. Chọn cách nhận tin ở mục Cài đặt của tôi.',
  },
  en: {
    one: 'Tổng Kết:',
    many: (count: number) => `Tổng Kết: ${count} notices`,
    greeting: (name: string) => `Dear ${name},`,
    lead: 'This is to tell you of the following:',
    open: 'Open',
    all: 'See all notices',
    foot: 'This letter was sent by the system, at most one a day. Choose how you are told under My settings.',
  },
} as const

const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)

const shown = 70

const subjectOf = ({ language, notices }: Digest): string => {
  const say = words[language]
  const [first] = notices
  if (notices.length !== 1 || first === undefined) return say.many(notices.length)
  const text = first[language]
  return `${say.one} ${text.length <= shown ? text : `${text.slice(0, shown)}…`}`
}

/** One person's letter of the day: plain and HTML, with links that lead to each thing. */
export const letterOf = (digest: Digest): Letter => {
  const { language, notices, baseUrl, name } = digest
  const say = words[language]
  const link = (path: string): string | null => (baseUrl === null ? null : `${baseUrl}${path}`)
  const all = link('/thong-bao')
  const lines = notices.map(notice => {
    const to = link(notice.path)
    return `- ${notice[language]}${to === null ? '' : `\n  ${to}`}`
  })
  const items = notices.map(notice => {
    const to = link(notice.path)
    const open = to === null ? '' : ` <a href="${escaped(to)}">${say.open}</a>`
    return `<li style="margin:0 0 10px">${escaped(notice[language])}${open}</li>`
  })
  return {
    subject: subjectOf(digest),
    text: [
      say.greeting(name),
      '',
      say.lead,
      '',
      ...lines,
      '',
      ...(all === null ? [] : [`${say.all}: ${all}`, '']),
      say.foot,
      '',
    ].join('\n'),
    html: `<!doctype html><html lang="${language}"><body style="font-family:Arial,sans-serif;font-size:15px;line-height:1.5;color:#1b2a30">
<p>${escaped(say.greeting(name))}</p><p>${say.lead}</p><ul style="padding-left:20px">${items.join('')}</ul>
${all === null ? '' : `<p><a href="${escaped(all)}">${say.all}</a></p>`}<p style="color:#5b6b72;font-size:13px">${say.foot}</p></body></html>`,
  }
}
