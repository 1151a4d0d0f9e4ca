import type { Obligation } from './schema.ts'
import { bareOf } from './words.ts'

const GROUNDED = /tr[eê]n co so ([a-z ]{4,60}?) cua ([^,;.]{4,80})/
const GATHERED = /\btong hop\b/

const nouns = (text: string) => bareOf(text).replace(/\s+/g, ' ')

const sharesName = (a: string, b: string) => {
  const [x, y] = [nouns(a), nouns(b)]
  return x.length > 5 && y.length > 5 && (x.includes(y) || y.includes(x))
}

/** "Trên cơ sở dự toán của X": waits for the duty of X that makes the dự toán. */
function grounded(obligation: Obligation, all: readonly Obligation[]): string[] {
  const match = GROUNDED.exec(nouns(obligation.text))
  const thing = match?.[1]?.split(' ').slice(0, 2).join(' ')
  const whose = match?.[2]
  if (!thing || !whose) return []
  return all
    .filter(other => other.id !== obligation.id && nouns(other.text).includes(thing))
    .filter(other =>
      other.assignees.some(
        name => sharesName(whose, name) || whose.startsWith(nouns(name).split('(')[0]?.trim() ?? ' '),
      ),
    )
    .map(other => other.id)
}

/** What is chosen or put together from what others send by an earlier date. */
function gathered(obligation: Obligation, all: readonly Obligation[]): string[] {
  const { quantity, dueOn, assignees } = obligation
  return all
    .filter(other => other.id !== obligation.id && other.recipients.length > 0)
    .filter(other => !other.assignees.some(name => assignees.includes(name)))
    .filter(other => (dueOn && other.dueOn ? other.dueOn <= dueOn : false))
    .filter(other => {
      if (quantity && other.quantity) return nouns(quantity.of) === nouns(other.quantity.of)
      const result = other.deliverable
      return (
        result !== null &&
        GATHERED.test(nouns(obligation.text)) &&
        nouns(obligation.text).includes(nouns(result).split(' ').slice(0, 3).join(' '))
      )
    })
    .map(other => other.id)
}

/** Fills in which duties must be done before which; only what the words say, never by the order of the text. */
export function withDependencies(all: readonly Obligation[]): Obligation[] {
  return all.map(obligation => ({
    ...obligation,
    dependsOn: [...new Set([...grounded(obligation, all), ...gathered(obligation, all)])],
  }))
}
