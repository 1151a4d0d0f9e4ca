import { useCallback } from 'react'
import { type Language, useLanguage } from './language.ts'

/** English counts, Vietnamese does not: a translation may say one and other, chosen by the parameter `count`. */
interface Plural {
  readonly one: string
  readonly other: string
}

/** The words of a step in Vietnamese, nested by place on the screen. `{name}` marks a parameter. */
export interface Words {
  readonly [key: string]: string | Words
}

/** The same words in English: every key, no more and no fewer. */
export type Translated<V extends Words> = {
  readonly [K in keyof V]: V[K] extends Words ? Translated<V[K]> : string | Plural
}

type Key<V extends Words> = {
  [K in keyof V & string]: V[K] extends Words ? `${K}.${Key<V[K]>}` : K
}[keyof V & string]

type At<V, K extends string> = K extends `${infer Head}.${infer Tail}`
  ? Head extends keyof V
    ? At<V[Head], Tail>
    : never
  : K extends keyof V
    ? V[K]
    : never

type Named<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Named<Rest> : never

type Parameters<V extends Words, K extends string> = [Named<At<V, K>>] extends [never]
  ? []
  : [parameters: Readonly<Record<Named<At<V, K>>, string | number>>]

/** Says one sentence: `t('list.count', { count: 3 })`. Keys and parameters are checked by the compiler. */
export type Translate<V extends Words> = <K extends Key<V>>(key: K, ...rest: Parameters<V, K>) => string

export interface Texts<V extends Words> {
  readonly vi: V
  readonly en: Translated<V>
}

export const defineTexts = <const V extends Words>(vi: V, en: Translated<V>): Texts<V> => ({ vi, en })

const isPlural = (value: object): value is Plural =>
  'one' in value && 'other' in value && typeof value.other === 'string'

const find = (words: unknown, key: string): unknown => {
  let here = words
  for (const part of key.split('.')) {
    if (typeof here !== 'object' || here === null) return undefined
    here = (here as Readonly<Record<string, unknown>>)[part]
  }
  return here
}

const shape: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' }

/** Numbers are written as the language writes them; pass a year or a code as a string. */
const fillIn = (
  sentence: string,
  language: Language,
  parameters: Readonly<Record<string, string | number>>,
) =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = parameters[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? value.toLocaleString(shape[language]) : value
  })

const translate = (
  texts: Texts<Words>,
  language: Language,
  key: string,
  parameters: Readonly<Record<string, string | number>> = {},
): string => {
  const found = find(texts[language], key)
  if (typeof found === 'string') return fillIn(found, language, parameters)
  if (typeof found === 'object' && found !== null && isPlural(found))
    return fillIn(parameters['count'] === 1 ? found.one : found.other, language, parameters)
  return key
}

/** The words of a step in the person's language; the component is drawn again when they switch. */
export const useTexts = <V extends Words>(texts: Texts<V>): Translate<V> => {
  const language = useLanguage()
  return useCallback(
    (key, ...rest) => translate(texts as Texts<Words>, language, key, rest[0]),
    [texts, language],
  )
}
