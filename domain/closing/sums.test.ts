import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverWithoutRoot, grouped, noRoot, sumsIn, sumsText } from './sums.ts'

const hash = fc.stringMatching(/^[0-9a-f]{64}$/)
const file = fc.record({ path: fc.stringMatching(/^[a-z0-9/.-]{1,40}$/), sha256: hash })

describe('the list of check values', () => {
  it('reads back what it was written from', () => {
    fc.assert(
      fc.property(fc.array(file), files => {
        expect(sumsIn(sumsText(files))).toEqual(files)
      }),
    )
  })

  it('is none once a character is gone', () => {
    fc.assert(
      fc.property(fc.array(file, { minLength: 1 }), fc.nat(), (files, at) => {
        const text = sumsText(files)
        const cut = at % text.length
        const shorter = text.slice(0, cut) + text.slice(cut + 1)
        expect(sumsIn(shorter)).not.toEqual(files)
      }),
    )
  })
})

describe('a cover', () => {
  it('without its root is the page it was before the root was known', () => {
    fc.assert(
      fc.property(
        hash.filter(root => root !== noRoot),
        root => {
          const page = (code: string) => `<p>${grouped(code)}</p><p>${grouped(code)}</p>`
          expect(coverWithoutRoot(page(root), root)).toBe(page(noRoot))
        },
      ),
    )
  })

  it('that prints another root, none, or only an empty one, is no cover of it', () => {
    const [own, other] = ['a'.repeat(64), 'b'.repeat(64)]
    for (const page of ['', grouped(other), grouped(noRoot), `${grouped(own)} ${grouped(noRoot)}`])
      expect(coverWithoutRoot(page, own)).toBeNull()
  })
})
