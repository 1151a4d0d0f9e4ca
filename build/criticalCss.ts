import { readFileSync } from 'node:fs'
import { DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core'
import { theme } from '../web/ui/style/theme.ts'

/** One rule as it stands in a sheet, with the at-rules around it. */
interface Rule {
  readonly around: readonly string[]
  readonly selector: string
  readonly body: string
}

const closingOf = (css: string, from: number): number => {
  let depth = 1
  for (let at = from; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1
    if (css[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return css.length
}

/** The rules of a sheet; enough for what the build writes, where no brace stands in a string. */
const rulesOf = (css: string, around: readonly string[] = []): Rule[] => {
  const rules: Rule[] = []
  let at = 0
  while (at < css.length) {
    const open = css.indexOf('{', at)
    if (open === -1) break
    const selector = css
      .slice(css.lastIndexOf(';', open) >= at ? css.lastIndexOf(';', open) + 1 : at, open)
      .trim()
    const close = closingOf(css, open + 1)
    const body = css.slice(open + 1, close)
    if (/^@(media|layer|supports)/.test(selector)) rules.push(...rulesOf(body, [...around, selector]))
    else rules.push({ around, selector, body })
    at = close + 1
  }
  return rules
}

/** The rooms whose looks the first picture shares with the page that takes its place. */
const pictured = /^(shell|ui-page|ui-feedback|report-writing|report-editor|picture)_/
const everywhere = /^(:root|body|html|\*)/

const isPictured = ({ selector, around, body }: Rule): boolean => {
  if (selector === '@font-face') return body.includes('Be Vietnam Pro')
  // The design system's own colours, which the theme's take the place of.
  if (selector.startsWith(':root') && body.includes('--mantine-color-scheme:')) return false
  if (selector.startsWith(':root') && body.includes('--mantine-z-index')) return false
  if (around.some(each => each.includes('print')) || selector.startsWith('@')) return false
  return selector.split(',').some(one => {
    const classes = [...one.matchAll(/\.([\w-]+)/g)].map(([, name]) => name ?? '')
    return classes.length === 0 ? everywhere.test(one.trim()) : classes.every(name => pictured.test(name))
  })
}

const isRoot = ({ selector }: Rule): boolean =>
  /^:root(\[data-mantine-color-scheme="?\w+"?\])?(,:host)?$/.test(selector)

const declarationsOf = (body: string): [string, string][] =>
  body
    .split(';')
    .filter(each => each.includes(':'))
    .map(each => [each.slice(0, each.indexOf(':')).trim(), each.slice(each.indexOf(':') + 1).trim()])

const namesIn = (text: string): string[] =>
  [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? '')

/** What the design system writes into the page when it starts: here it stands from the beginning. */
const mantineRules = (): Rule[] => {
  const { variables, light, dark } = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme))
  const written = (values: Readonly<Record<string, string>>): string =>
    Object.entries(values)
      .map(([name, value]) => `${name}:${value}`)
      .join(';')
  const scheme = (name: string): string => `:root[data-mantine-color-scheme=${name}]`
  return [
    { around: [], selector: ':root', body: written(variables) },
    { around: [], selector: scheme('light'), body: written(light) },
    { around: [], selector: scheme('dark'), body: written(dark) },
  ]
}

const writtenOut = ({ around, selector, body }: Rule): string =>
  `${around.map(each => `${each}{`).join('')}${selector}{${body}}${'}'.repeat(around.length)}`

/** Of all that is set on the root only what is used, and what that uses. */
const usedOnly = (roots: readonly Rule[], others: readonly Rule[]): Rule[] => {
  const values = roots.flatMap(({ body }) => declarationsOf(body))
  const used = new Set<string>()
  const follow = (text: string): void => {
    for (const name of namesIn(text)) {
      if (used.has(name)) continue
      used.add(name)
      for (const [own, value] of values) if (own === name) follow(value)
    }
  }
  for (const { body } of others) follow(body)
  for (const [name, value] of values) if (!name.startsWith('--')) follow(value)
  return roots.flatMap(rule => {
    const kept = declarationsOf(rule.body).filter(([name]) => !name.startsWith('--') || used.has(name))
    const body = kept.map(([name, value]) => `${name}:${value}`).join(';')
    return body === '' ? [] : [{ ...rule, body }]
  })
}

/**
 * The looks of the first picture, to stand inside the page itself: the same rules by which the pages are drawn
 * afterwards, so that nothing moves when they take its place.
 *
 * @param sheets the finished sheets of the pages
 * @param own the file with what only the picture needs
 */
export const criticalCss = (sheets: readonly string[], own: string): string => {
  const ownRules = rulesOf(readFileSync(own, 'utf8').replace(/\/\*[\s\S]*?\*\/|\n\s*/g, ''))
  const kept = [
    ...new Map(
      sheets
        .flatMap(css => rulesOf(css))
        .filter(isPictured)
        .map(rule => [writtenOut(rule), rule]),
    ).values(),
  ]
  const others = [...kept.filter(rule => !isRoot(rule)), ...ownRules]
  const unlayered = kept.filter(rule => isRoot(rule) && rule.around.length === 0)
  return [...usedOnly([...mantineRules(), ...unlayered], others), ...others].map(writtenOut).join('')
}
