import type { ObligationsPart } from '../../../domain/closing/index.ts'
import { readFileBytes } from '../../db/files.ts'
import { planById } from '../../plan/index.ts'
import { pagesOf } from './pages.ts'
import { jsonPart, type Part, partOf, plainName, textPart } from './part.ts'
import { amendmentsOf, obligationsOf } from './queries.ts'
import type { Scope } from './scope.ts'

const folder = '01-ke-hoach'
const planPath = `${folder}/ke-hoach.txt`
const amendmentPath = (id: number) => `${folder}/sua-doi-${id}.txt`

/** The plan as it was signed, its words, what was changed in it, and what it asks at which characters. */
export async function* planParts({ db, campaign }: Scope): AsyncGenerator<Part> {
  const plan = await planById(db, campaign.planId)
  if (plan === undefined) return
  const about = { number: plan.number, date: plan.issuedOn, author: plan.issuer ?? plan.unitName }
  const title = plan.title ?? plan.fileName
  yield textPart({ path: planPath, kind: 'plan', title }, plan.text, about)
  yield* original(db, plan, `${title} (bản gốc)`, about)
  const amendments = (await amendmentsOf(db, plan.id)).filter(({ state }) => state === 'applied')
  for (const amendment of amendments) {
    const named = amendment.title ?? amendment.fileName
    const changed = { number: amendment.number, date: amendment.issuedOn, author: about.author }
    yield textPart({ path: amendmentPath(amendment.id), kind: 'plan', title: named }, amendment.text, changed)
    yield* original(db, amendment, `${named} (bản gốc)`, changed)
  }
  const texts = new Map([
    [planPath, plan.text],
    ...amendments.map(({ id, text }) => [amendmentPath(id), text] as const),
  ])
  const obligations = (await obligationsOf(db, plan.id)).map(({ amendmentId, ...rest }) => {
    const textPath = amendmentId === null ? planPath : amendmentPath(amendmentId)
    const quote = (texts.get(textPath) ?? '').slice(rest.start, rest.end)
    return { ...placed(rest, textPath, quote) }
  })
  const whole: ObligationsPart = { kind: 'tongket.obligations', obligations }
  yield jsonPart(
    { path: `${folder}/nhiem-vu.json`, kind: 'obligations', title: 'Nhiệm vụ của kế hoạch' },
    whole,
  )
}

type StoredObligation = Omit<Awaited<ReturnType<typeof obligationsOf>>[number], 'amendmentId'>

const placed = (
  { id, section, start, end, text, role, assignees, coordinators, ...rest }: StoredObligation,
  textPath: string,
  quote: string,
): ObligationsPart['obligations'][number] => {
  const { deliverable, dueOn, dueText } = rest
  const place = { id, section, textPath, start, end, quote }
  return { ...place, text, role, assignees, coordinators, deliverable, dueOn, dueText }
}

async function* original(
  db: Scope['db'],
  {
    id,
    fileId,
    fileName,
  }: { readonly id: number; readonly fileId: number | null; readonly fileName: string },
  title: string,
  about: { number: string | null; date: string | null; author: string | null },
): AsyncGenerator<Part> {
  const file = fileId === null ? undefined : await readFileBytes(db, fileId)
  if (file === undefined) return
  const path = `${folder}/ban-goc-${id}-${plainName(fileName)}`
  const bytes = new Uint8Array(file.bytes)
  yield partOf({ path, kind: 'plan', title }, bytes, { ...about, pages: await pagesOf(fileName, bytes) })
}
