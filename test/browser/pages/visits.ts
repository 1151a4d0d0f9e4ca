import type { Places } from './places.ts'

/** One look at a page of the sample province. */
export interface Visit {
  /** Username of who looks; nobody is signed in where it is null. */
  readonly as: string | null
  readonly at: string
  /** Names of what is pressed, one after the other, before looking: the dialogs and forms of the page. */
  readonly press?: readonly string[]
}

const seen = (as: string | null, at: string, ...press: readonly string[]): Visit => ({ as, at, press })

/** Pages of the campaign with its panels. */
const ofCampaign = async ({ duty }: Places): Promise<Record<string, readonly Visit[]>> => {
  const late = await duty('417', 'report')
  const notBegun = await duty('415', 'report')
  return {
    '/dot-tong-ket': [seen('vinh', '/dot-tong-ket')],
    '/dot-tong-ket/mo': [seen('congan1', '/dot-tong-ket/mo?keHoach=1')],
    '/dot-tong-ket/$campaignId': [
      seen('congan1', '/dot-tong-ket/1'),
      seen('lanhdao', '/dot-tong-ket/1?xem=don-vi'),
      seen('congan1', '/dot-tong-ket/1?xem=vuong-mac'),
      seen('congan1', '/dot-tong-ket/1?xem=don-doc'),
      seen('vanthu', '/dot-tong-ket/1?xem=ho-so'),
      seen('congan1', `/dot-tong-ket/1?o=${await duty('412', 'exemplar')}`),
      seen('congan1', `/dot-tong-ket/1?o=${late}`),
      seen('kyson', `/dot-tong-ket/1?o=${late}`, 'Giao thêm hoặc đổi ngày'),
      seen('quephong', `/dot-tong-ket/1?o=${notBegun}`, 'Giao cho cấp dưới'),
      seen('quephong', `/dot-tong-ket/1?o=${notBegun}`, 'Đề nghị gia hạn'),
      seen('tuongduong', `/dot-tong-ket/1?o=${await duty('418', 'report')}`, 'Nêu vướng mắc'),
    ],
    '/dot-tong-ket/$campaignId/lanh-dao': [seen('lanhdao', '/dot-tong-ket/1/lanh-dao')],
    '/dot-tong-ket/$campaignId/in': [seen('congan1', '/dot-tong-ket/1/in')],
    '/dot-tong-ket/$campaignId/nhac-viec': [seen('congan1', '/dot-tong-ket/1/nhac-viec')],
    '/dot-tong-ket/$campaignId/cai-dat': [seen('congan1', '/dot-tong-ket/1/cai-dat')],
    '/dot-tong-ket/$campaignId/de-cuong': [seen('congan1', '/dot-tong-ket/1/de-cuong')],
    '/vuong-mac': [seen('congan1', '/vuong-mac', 'Trả lời'), seen('cualo', '/vuong-mac')],
    '/quan-tri/lich': [seen('quantri', '/quan-tri/lich')],
  }
}

/** A report in every state, to its writer and to its receiver. */
const ofReport = async ({ report, duty }: Places): Promise<Record<string, readonly Visit[]>> => {
  const draft = `/bao-cao/${await report('417')}`
  const returned = `/bao-cao/${await report('418')}`
  return {
    '/bao-cao': [seen('vinh', '/bao-cao'), seen('congan3', '/bao-cao?xem=cho-tiep-nhan')],
    '/bao-cao/mo': [seen('thaihoa', `/bao-cao/mo?dot=1&nhiem-vu=${await duty('414', 'report')}`)],
    '/bao-cao/$reportId': [
      seen('kyson', `${draft}?muc=4`),
      seen('kyson', `${draft}?xem=tep`),
      seen('kyson', `${draft}?xem=tu-duoi`),
      seen('kyson', `${draft}?xem=kiem-tra`),
      seen('tuongduong', returned),
      seen('congan1', `/bao-cao/${await report('430')}`, 'Tiếp nhận một phần'),
      seen('congan1', `/bao-cao/${await report('422')}?xem=so-sanh`),
      seen('vinh', `/bao-cao/${await report('412')}`, 'Đính chính báo cáo'),
    ],
  }
}

const ofExemplars = async ({ duty }: Places): Promise<Record<string, readonly Visit[]>> => ({
  '/dien-hinh': [seen('thiduakt', '/dien-hinh'), seen('vinh', '/dien-hinh')],
  '/dien-hinh/$campaignId': [seen('thiduakt', '/dien-hinh/1')],
  '/dien-hinh/$campaignId/hoi-dong': [seen('congan1', '/dien-hinh/1/hoi-dong')],
  '/dien-hinh/$campaignId/cham-diem': [seen('mattran1', '/dien-hinh/1/cham-diem')],
  '/dien-hinh/$campaignId/xep-hang': [seen('congan1', '/dien-hinh/1/xep-hang')],
  '/dien-hinh/$campaignId/don-vi/$assignmentId': [
    seen('namdan', `/dien-hinh/1/don-vi/${await duty('430', 'exemplar')}`, 'Ghi biên bản chọn'),
    seen('quychau', `/dien-hinh/1/don-vi/${await duty('416', 'exemplar')}`),
    seen('congan1', `/dien-hinh/1/don-vi/${await duty('426', 'exemplar')}`),
  ],
})

const ofCommendation = async ({ unit }: Places): Promise<Record<string, readonly Visit[]>> => ({
  '/khen-thuong': [seen('thiduakt', '/khen-thuong'), seen('vinh', '/khen-thuong')],
  '/khen-thuong/$campaignId': [seen('thiduakt', '/khen-thuong/1')],
  '/khen-thuong/$campaignId/hoi-dong': [seen('thiduakt', '/khen-thuong/1/hoi-dong')],
  '/khen-thuong/$campaignId/thiet-lap': [seen('thiduakt', '/khen-thuong/1/thiet-lap')],
  '/khen-thuong/$campaignId/don-vi/$unitId': [
    seen('namdan', `/khen-thuong/1/don-vi/${await unit('430')}`, 'Thêm đề nghị'),
    seen('quychau', `/khen-thuong/1/don-vi/${await unit('416')}`),
    seen('thiduakt', `/khen-thuong/1/don-vi/${await unit('426')}`),
  ],
})

const ofEstimates = (): Record<string, readonly Visit[]> => ({
  '/du-toan': [seen('lanhdao', '/du-toan'), seen('bc.ptth', '/du-toan', 'Lập dự toán')],
  '/du-toan/$campaignId/$estimateId': [
    seen('congan1', '/du-toan/1/1?phien-ban=1'),
    seen('congan1', '/du-toan/1/2', 'Nhập từ Excel'),
    seen('taichinh', '/du-toan/1/1'),
    seen('taichinh', '/du-toan/1/3', 'Kết luận thẩm định'),
  ],
})

const ofTheHouse = async ({ unit, succession }: Places): Promise<Record<string, readonly Visit[]>> => ({
  '/dang-nhap': [seen(null, '/dang-nhap')],
  '/viec-cua-toi': [
    ...['congan1', 'congan3', 'mattran1', 'lanhdao', 'vanthu', 'quantri', 'thiduakt', 'taichinh'],
    ...['truyenhinh', 'vinh', 'kyson', 'tuongduong', 'bc.vanphong'],
  ].map(who => seen(who, '/viec-cua-toi')),
  '/cai-dat': [seen('vinh', '/cai-dat')],
  '/cai-dat/nhan-tin': [seen('vinh', '/cai-dat/nhan-tin')],
  '/thong-bao': [seen('kyson', '/thong-bao')],
  '/ma-truy-cap': [seen('vinh', '/ma-truy-cap')],
  '/tim-kiem': [seen('congan1', '/tim-kiem?tu=tu quan'), seen('vinh', '/tim-kiem')],
  '/don-vi': [seen('congan1', '/don-vi')],
  '/don-vi/cau-hoi': [
    seen('quantri', '/don-vi/cau-hoi'),
    seen('quantri', '/don-vi/cau-hoi', 'Chia nhiều nơi'),
  ],
  '/don-vi/nguoi-con-lai': [seen('quantri', '/don-vi/nguoi-con-lai')],
  '/don-vi/nhap-tep': [seen('quantri', '/don-vi/nhap-tep')],
  '/don-vi/nhom': [seen('congan1', '/don-vi/nhom')],
  '/don-vi/su-kien-moi': [
    seen('quantri', `/don-vi/su-kien-moi?don-vi=${await unit('40')}`),
    seen('quantri', '/don-vi/su-kien-moi?loai=split', 'Ghi sự kiện'),
    seen('vinh', '/don-vi/su-kien-moi'),
  ],
  '/don-vi/su-kien/$successionId': [seen('quantri', `/don-vi/su-kien/${await succession()}`)],
  '/don-vi/$unitId': [
    seen('quantri', `/don-vi/${await unit('417')}`),
    seen('quantri', `/don-vi/${await unit('417')}`, 'Thêm người dùng'),
    seen('quantri', `/don-vi/${await unit('416')}`, 'Sửa cách chia'),
  ],
  '/quan-tri': [seen('quantri', '/quan-tri')],
  '/quan-tri/ket-noi': [seen('quantri', '/quan-tri/ket-noi')],
  '/quan-tri/thu': [seen('quantri', '/quan-tri/thu')],
})

const ofWhatComesOut = async ({ document, reading }: Places): Promise<Record<string, readonly Visit[]>> => ({
  '/ke-hoach': [seen('congan1', '/ke-hoach'), seen('congan1', '/ke-hoach?them=1')],
  '/ke-hoach/$planId': [
    seen('congan1', '/ke-hoach/1'),
    seen('congan1', '/ke-hoach/1?xem=phat-hien'),
    seen('vinh', '/ke-hoach/1?xem=thong-tin'),
    seen('congan1', '/ke-hoach/1?xem=dieu-chinh'),
  ],
  '/ke-hoach/ban-quet/$readingId': [seen('congan1', `/ke-hoach/ban-quet/${await reading()}`)],
  '/so-lieu': [seen('lanhdao', '/so-lieu')],
  '/so-lieu/$campaignId': [seen('lanhdao', '/so-lieu/1')],
  '/tong-hop': [seen('congan1', '/tong-hop')],
  '/tong-hop/$campaignId': [seen('congan1', '/tong-hop/1'), seen('congan1', '/tong-hop/2')],
  '/van-ban': [seen('vanthu', '/van-ban'), seen('congan1', '/van-ban?lap=1')],
  '/van-ban/$documentId': [seen('vanthu', `/van-ban/${await document()}`)],
})

/** Every address of the product once at least, by its route, as the people see it whose page it is. */
export const visitsOf = async (places: Places): Promise<Readonly<Record<string, readonly Visit[]>>> => ({
  ...(await ofTheHouse(places)),
  ...(await ofWhatComesOut(places)),
  ...(await ofCampaign(places)),
  ...(await ofReport(places)),
  ...(await ofExemplars(places)),
  ...(await ofCommendation(places)),
  ...ofEstimates(),
})
