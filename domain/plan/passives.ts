import { ACTS, DIRECTIVES } from './lexicon.ts'
import { partyHead, type Stretch } from './parties.ts'
import { Phrases } from './phrases.ts'
import type { Word } from './words.ts'

const CARRIED_OUT = new Phrases(
  'tổ chức|thực hiện|chủ trì|đảm nhận|đảm nhiệm|phụ trách|chịu trách nhiệm|tiến hành',
)
const FUNDS = new Phrases('kinh phí|chi phí|nguồn|ngân sách')

/** "Vòng sơ khảo do cấp huyện tổ chức": what is to be, by whom. */
export function doneBy(
  words: readonly Word[],
  from: number,
  to: number,
): { who: Stretch; act: number } | null {
  if (FUNDS.at(words, from, to)) return null
  for (let i = from + 1; i < Math.min(to, from + 20); i++) {
    const level = /^(?:tinh|huyen|xa|truong)$/.test(words[i + 2]?.bare ?? '') && words[i + 1]?.bare === 'cap'
    if ((ACTS.at(words, i, to) && words[i]?.bare !== 'thi') || DIRECTIVES.at(words, i, to)) return null
    if (words[i]?.form !== 'do' || !(level || partyHead(words, i + 1, to))) continue
    const act = CARRIED_OUT.find(words, i + 2, Math.min(to, i + 20))
    return act < 0 ? null : { who: { from: i + 1, to: act }, act }
  }
  return null
}
