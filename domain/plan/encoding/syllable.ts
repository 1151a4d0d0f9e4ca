/** Rhymes of Vietnamese without their tone; the last group ends in a stop and takes only sắc or nặng. */
const openRhymes =
  'a ai ao au ay âu ây e eo ê êu i ia iu iêu o oi oa oai oao oay oe oeo ô ôi ơ ơi u ua ui uê uơ uy uya uyu uây uôi ư ưa ưi ưu ươi ươu y yêu am an ang anh ăm ăn ăng âm ân âng em en eng ên ênh êm im in inh iêm iên iêng om on ong oam oan oang oanh oăm oăn oăng oem oen oong ôm ôn ông ôông ơm ơn um un ung uân uâng uênh uôm uôn uông uyên uyn uynh ưm ưn ưng ươm ươn ương yêm yên yêng ynh uêu'
const stoppedRhymes =
  'ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt oc op ot oac oach oap oat oăc oăt oet ooc ôc ôp ôt ơp ơt uc up ut uât uêch uôc uôt uych uyt uyp uyêt ưc ưt ươc ươp ươt yêt ych'

const open: ReadonlySet<string> = new Set(openRhymes.split(' '))
const stopped: ReadonlySet<string> = new Set(stoppedRhymes.split(' '))

const initial = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?/
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g
const sacOrNang = /[\u0301\u0323]/

const rhymeFits = (rhyme: string, toned: string): boolean =>
  open.has(rhyme) || (stopped.has(rhyme) && sacOrNang.test(toned))

/**
 * Whether a word has the form of one Vietnamese syllable: initial, rhyme and tone go together. Case and the place
 * of the tone (hòa, hoà) do not matter; loanwords and names of other languages do not fit.
 */
export const isSyllable = (word: string): boolean => {
  const toned = word.toLowerCase().normalize('NFD')
  if ((toned.match(tone)?.length ?? 0) > 1) return false
  const plain = toned.replace(tone, '').normalize('NFC')
  const start = initial.exec(plain)?.[0] ?? ''
  if (rhymeFits(plain.slice(start.length), toned)) return true
  // "gì", "giếc": the i belongs to both; "quốc": the u does.
  return (start === 'gi' || start === 'qu') && rhymeFits(plain.slice(1), toned)
}

/** Whether a letter is Vietnamese beyond the plain alphabet: a hat, a horn, a bar or a tone. */
export const hasDiacritic = (word: string): boolean => /[^\p{ASCII}]/u.test(word)
