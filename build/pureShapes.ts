import type { Plugin } from 'vite'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

interface Declared extends Node {
  readonly declaration?: Declared | null
  readonly kind?: string
  readonly declarations?: readonly { readonly init: Node | null }[]
}

/** What a module makes by a call when it is loaded, such as a shape or a contract. */
const madeIn = (statement: Declared): Node[] => {
  const own = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (own?.type !== 'VariableDeclaration' || own.kind !== 'const') return []
  return (own.declarations ?? []).flatMap(({ init }) => (init?.type === 'CallExpression' ? [init] : []))
}

/**
 * The domain does nothing but make values. A bundler cannot know that of a call: told so, it leaves out the shapes and
 * contracts nobody on a page asks for, and with them the library they are made by.
 */
export const pureShapes = (): Plugin => ({
  name: 'pure-shapes',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!/\/domain\/.*\.ts$/.test(id)) return null
    const made = (this.parse(code).body as unknown as Declared[]).flatMap(madeIn)
    let written = code
    for (const { start, end } of made.reverse())
      written = `${written.slice(0, start)}/*#__PURE__*/ (() => ${written.slice(start, end)})()${written.slice(end)}`
    return { code: written, map: null }
  },
})
