import type { ReadContract } from '../../../domain/shared/index.ts'
import type { Query } from '../action.ts'
import { type Kernel, performRead, type Sender } from '../kernel.ts'
import type { Markup } from './markup.ts'

/** What a first picture is drawn for. */
export interface Asked {
  /** What the address names, for instance the report's number. */
  readonly params: Readonly<Record<string, string>>
  /** Tabs and filters of the address. */
  readonly search: Readonly<Record<string, string>>
  readonly language: 'vi' | 'en'
}

/** A read and its input, as the page will ask for it. */
export interface Wanted {
  readonly contract: ReadContract
  readonly input: unknown
}

/** What the person reads of a page before its script has come: drawn from the answers to the page's own reads. */
export interface FirstPicture {
  /** The page's address, for instance `/bao-cao/:reportId`. */
  readonly address: string
  /** Under which name the build says what the page's script needs. */
  readonly hints: string
  readonly reads: (asked: Asked) => readonly Wanted[]
  /** Null where there is nothing to show to this person: then the page comes empty, as everywhere else. */
  readonly draw: (asked: Asked, answers: readonly unknown[]) => { title: string; markup: Markup } | null
}

export type Given = readonly [name: string, input: unknown, answer: unknown]

/**
 * Asks for everything a page shows, in the name of whoever opens it and by the same reads, so that the picture holds
 * what the person may read and nothing else.
 *
 * @throws Problem where one of the reads is refused
 */
export const answersFor = async (
  kernel: Kernel,
  queries: ReadonlyMap<string, Query>,
  wanted: readonly Wanted[],
  sender: Sender,
): Promise<Given[]> => {
  const given: Given[] = []
  for (const { contract, input } of wanted) {
    const query = queries.get(contract.name)
    if (query === undefined) throw new Error(`nobody answers ${contract.name}`)
    given.push([contract.name, input, await performRead(kernel, query, input, sender)])
  }
  return given
}
