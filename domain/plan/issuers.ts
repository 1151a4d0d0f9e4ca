import { bareOf } from './words.ts'

const LONG: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\b(gd ?& ?dt|gddt)\b/g, 'giao duc va dao tao'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bhd\b/g, 'hoi dong'],
  [/\bp?gd&dt\b/g, 'giao duc va dao tao'],
]
const RANK =
  /^(tap the )?(ban )?(lanh dao|pho |quyen )?(giam doc|chu tich|hieu truong|thu truong|truong phong|truong ban|chanh|lanh dao)\s+/

function wordsOfName(name: string): string[] {
  const bare = LONG.reduce((text, [short, long]) => text.replace(short, long), bareOf(name))
  return bare
    .replace(/\([^)]*\)/g, ' ')
    .replace(RANK, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** True where a name means the body that issues the document, its head, or its office. */
export function isIssuer(name: string, issuer: string | null): boolean {
  if (!issuer) return false
  const own = wordsOfName(issuer)
  const said = wordsOfName(name)
  if (said.length === 0 || own.length === 0) return false
  const common = said.filter(word => own.includes(word)).length
  return own[0] === said[0] && common >= Math.min(said.length, own.length) * 0.7
}
