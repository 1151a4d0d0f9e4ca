import { describe, expect, test } from 'vitest'
import { readPlanFile } from '../../server/plan/reading/index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))

describe('a plain text', () => {
  test('is given as it is, with one kind of line end, and without marks nobody sees', async () => {
    const { text, method, warnings } = await readPlanFile(
      bytes('\ufeffKẾ HOẠCH\r\nI. MỤC\u200b ĐÍCH\r1. Đánh giá\n'),
      'a.txt',
    )
    expect({ text, method, warnings }).toEqual({
      text: 'KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Đánh giá\n',
      method: 'text',
      warnings: [],
    })
  })

  test('in TCVN3 or VNI bytes is converted, and the reader is told which', async () => {
    const tcvn3 = await readPlanFile(
      latin('Céng hßa x· héi chñ nghÜa ViÖt Nam\nKÕ ho¹ch tæng kÕt n¨m 2005\n'),
      'cũ.txt',
    )
    expect(tcvn3.text).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam\nKế hoạch tổng kết năm 2005\n')
    expect(tcvn3.warnings[0]?.vi).toContain('TCVN3')
    const vni = await readPlanFile(
      latin('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam\nKeá hoaïch toång keát naêm 2005\n'),
      'cũ.txt',
    )
    expect(vni.text).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam\nKế hoạch tổng kết năm 2005\n')
    expect(vni.warnings[0]?.vi).toContain('VNI')
  })

  test('is known by its content, whatever its name says', async () => {
    expect((await readPlanFile(bytes('KẾ HOẠCH'), 'kế hoạch.pdf')).method).toBe('text')
  })
})
