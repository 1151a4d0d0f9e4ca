import type { Bilingual } from '../shared/index.ts'
import { type DossierPart, dossierParts, type NomineeKind, partsOf } from './commendation.ts'

export const leastAchievement = 50

interface NomineeToSend {
  readonly id: number
  readonly kind: NomineeKind
  readonly name: string
  readonly position: string
  readonly workUnit: string
  readonly achievement: string
}

interface PaperToSend {
  readonly part: DossierPart
  readonly nomineeId: number | null
  readonly confirmedBy: string
}

export interface DossierToSend {
  readonly simplified: boolean
  readonly nominees: readonly NomineeToSend[]
  readonly papers: readonly PaperToSend[]
}

/** Something that is still missing, with the place in the dossier where it belongs. */
export interface Lack {
  readonly path: string
  readonly what: Bilingual
}

const words = {
  nominees: { vi: 'ít nhất một tập thể hoặc cá nhân được đề nghị', en: 'at least one nominee' },
  position: { vi: 'chức vụ', en: 'the position' },
  workUnit: { vi: 'đơn vị công tác hoặc cơ quan chủ quản', en: 'the unit' },
  achievement: {
    vi: `tóm tắt thành tích (ít nhất ${leastAchievement} ký tự)`,
    en: `the achievements (at least ${leastAchievement} characters)`,
  },
  confirmedBy: { vi: 'người xác nhận báo cáo thành tích', en: 'who confirmed the achievement report' },
} as const satisfies Record<string, Bilingual>

const lacksOf = ({ id, kind, position, workUnit, achievement }: NomineeToSend): Lack[] => {
  const missing: readonly (readonly [keyof typeof words, boolean])[] = [
    ['position', kind === 'individual' && position.trim() === ''],
    ['workUnit', workUnit.trim() === ''],
    ['achievement', achievement.trim().length < leastAchievement],
  ]
  return missing.flatMap(([what, lacks]) =>
    lacks ? [{ path: `nominee.${id}.${what}`, what: words[what] }] : [],
  )
}

const named = (words: Bilingual, name: string): Bilingual => ({
  vi: `${words.vi}: ${name}`,
  en: `${words.en}: ${name}`,
})

const lacksOfPart = (part: DossierPart, { nominees, papers }: DossierToSend): Lack[] => {
  const here = papers.filter(paper => paper.part === part)
  if (part !== 'achievement')
    return here.length > 0 ? [] : [{ path: `paper.${part}`, what: dossierParts[part] }]
  return nominees.flatMap(({ id, name }) => {
    const paper = here.find(({ nomineeId }) => nomineeId === id)
    const path = `paper.${part}.${id}`
    if (paper === undefined) return [{ path, what: named(dossierParts[part], name) }]
    return paper.confirmedBy.trim() === '' ? [{ path, what: named(words.confirmedBy, name) }] : []
  })
}

/** All that is still to be done before the dossier can be submitted; nothing where it is whole. */
export const lackingIn = (dossier: DossierToSend): Lack[] => [
  ...(dossier.nominees.length === 0 ? [{ path: 'nominees', what: words.nominees }] : []),
  ...dossier.nominees.flatMap(lacksOf),
  ...partsOf(dossier.simplified).flatMap(part => lacksOfPart(part, dossier)),
]
