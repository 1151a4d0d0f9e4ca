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
  /** False where the board found it not in order. */
  readonly fine: boolean | null
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
  notFine: { vi: 'sửa theo nhận xét của tỉnh', en: 'to be corrected as the province remarked' },
  confirmedBy: { vi: 'người xác nhận báo cáo thành tích', en: 'who confirmed the achievement report' },
} as const satisfies Record<string, Bilingual>

const named = (what: Bilingual, name: string): Bilingual => ({
  vi: `${what.vi}: ${name}`,
  en: `${what.en}: ${name}`,
})

const say = (what: Bilingual, how: Bilingual): Bilingual => ({
  vi: `${what.vi}: ${how.vi}`,
  en: `${what.en}: ${how.en}`,
})

const lacksOf = ({ id, kind, name, position, workUnit, achievement }: NomineeToSend): Lack[] => {
  const missing: readonly (readonly [keyof typeof words, boolean])[] = [
    ['position', kind === 'individual' && position.trim() === ''],
    ['workUnit', workUnit.trim() === ''],
    ['achievement', achievement.trim().length < leastAchievement],
  ]
  return missing.flatMap(([what, lacks]) =>
    lacks ? [{ path: `nominee.${id}`, what: named(words[what], name) }] : [],
  )
}

const lacksOfPaper = (
  paper: PaperToSend | undefined,
  { path, part, of }: { readonly path: string; readonly part: Bilingual; readonly of: string | null },
): Lack[] => {
  const titled = of === null ? part : named(part, of)
  if (paper === undefined) return [{ path, what: titled }]
  if (paper.fine === false) return [{ path, what: say(titled, words.notFine) }]
  const unconfirmed = of !== null && paper.confirmedBy.trim() === ''
  return unconfirmed ? [{ path, what: say(titled, words.confirmedBy) }] : []
}

const lacksOfPart = (part: DossierPart, { nominees, papers }: DossierToSend): Lack[] => {
  const here = papers.filter(paper => paper.part === part)
  const path = `paper.${part}`
  if (part !== 'achievement') return lacksOfPaper(here[0], { path, part: dossierParts[part], of: null })
  return nominees.flatMap(({ id, name }) =>
    lacksOfPaper(
      here.find(({ nomineeId }) => nomineeId === id),
      { path: `${path}.${id}`, part: dossierParts[part], of: name },
    ),
  )
}

/** All that is still to be done before the dossier can be submitted; nothing where it is whole. */
export const lackingIn = (dossier: DossierToSend): Lack[] => [
  ...(dossier.nominees.length === 0 ? [{ path: 'nominees', what: words.nominees }] : []),
  ...dossier.nominees.flatMap(lacksOf),
  ...partsOf(dossier.simplified).flatMap(part => lacksOfPart(part, dossier)),
]
