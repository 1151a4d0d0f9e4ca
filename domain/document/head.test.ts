import { describe, expect, it } from 'vitest'
import {
  headOf,
  type OfficialDocument,
  printed,
  signedAs,
  signingNames,
  signingOf,
  withHead,
} from './index.ts'

const document: OfficialDocument = {
  kind: 'BC',
  parentBody: 'UBND tỉnh Mẫu',
  issuingBody: 'Công an tỉnh',
  number: null,
  symbol: 'BC-CAT',
  place: 'Tỉnh Mẫu',
  issuedOn: null,
  subject: 'Tổng kết 5 năm',
  recipientsTo: ['Ủy ban nhân dân tỉnh'],
  legalBases: [],
  body: [{ kind: 'paragraph', runs: [{ text: 'Nội dung.' }] }],
  signature: { authority: [], onBehalfOf: [], title: ['Giám đốc'], name: 'Nguyễn Văn Mẫu' },
  distributionList: ['Như trên'],
  filedUnder: 'VT',
}

describe('the head of a document', () => {
  it('taken out and put back leaves the document as it was', () => {
    expect(withHead(document, headOf(document))).toEqual(document)
  })

  it('changes what it names and nothing else', () => {
    const changed = withHead(document, { ...headOf(document), signerName: 'Trần Thị Ví Dụ', place: 'Vinh' })
    expect(changed.signature.name).toBe('Trần Thị Ví Dụ')
    expect({ ...changed, place: document.place, signature: document.signature }).toEqual(document)
  })
})

describe('a way of signing', () => {
  it.each(signingNames)('%s is known again by its marks', name => {
    expect(signingOf(signedAs(headOf(document), name))).toBe(name)
  })

  it('sets its marks before the right lines of the page', () => {
    const deputy = signedAs(headOf(document), 'TMKT')
    const head = { ...deputy, onBehalfOf: ['Ủy ban nhân dân', 'Chủ tịch'], signerTitle: ['Phó Chủ tịch'] }
    expect(printed(withHead(document, head)).signature.lines).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ])
  })
})
