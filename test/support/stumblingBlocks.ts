import axe from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

export interface Judging {
  /** The standards, by axe's own names. */
  readonly tags: readonly string[]
  /** Rules of theirs that are left out. */
  readonly off?: readonly string[]
}

const wcag: Judging = { tags: ['wcag2a', 'wcag2aa'] }

/** What a screen reader would stumble over on this page, a line a rule with every place; empty where nothing. */
export const stumblingBlocks = async (page: Page, { tags, off = [] }: Judging = wcag): Promise<string[]> => {
  await page.evaluate(axe.source)
  return page.evaluate(
    async ([values, left]) => {
      const rules = Object.fromEntries(left.map(rule => [rule, { enabled: false }]))
      const { violations } = await window.axe.run(document, { runOnly: [...values], rules })
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(' | ')}`,
      )
    },
    [[...tags], [...off]] as const,
  )
}
