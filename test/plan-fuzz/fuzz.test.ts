import { describe, expect, test } from 'vitest'
import { mutatedDocument } from './documents.ts'
import { brokenLaw } from './laws.ts'

describe('compiling 200 mutated documents', () => {
  test('never throws, every span slices to its text, coverage is a partition', () => {
    const broken: string[] = []
    for (let seed = 1; seed <= 200; seed += 1) {
      const law = brokenLaw(mutatedDocument(seed))
      if (law) broken.push(`seed ${seed}: ${law}`)
    }
    expect(broken).toEqual([])
  })

  test('the same seed gives the same document, another seed another one', () => {
    expect(mutatedDocument(7)).toBe(mutatedDocument(7))
    expect(new Set(Array.from({ length: 50 }, (_, seed) => mutatedDocument(seed))).size).toBeGreaterThan(45)
  })
})
