import { existsSync } from 'node:fs'
import type { Plugin } from 'vite'

// Not only of components: the box and label of a checkbox, a radio and a switch stand beside each other by a sheet of theirs.
const component = /node_modules\/@mantine\/core\/esm\/.*\/(\w+)\.module\.mjs$/

/**
 * The sheet of each component of the design system comes with the component: a page brings what it draws, and what no
 * page draws is not in the product. While one develops, the packages are bundled beforehand and all sheets come at once.
 */
export const mantineSheets = (): Plugin => {
  let serving = false
  return {
    name: 'mantine-sheets',
    enforce: 'pre',
    configResolved: ({ command }) => {
      serving = command === 'serve'
    },
    transform(code, id) {
      if (serving)
        return id.endsWith('/house.css') ? `@import "@mantine/core/styles.layer.css";\n${code}` : null
      const [, name] = component.exec(id) ?? []
      if (name === undefined) return null
      const sheet = `${id.slice(0, id.indexOf('/esm/'))}/styles/${name}.layer.css`
      if (!existsSync(sheet)) throw new Error(`${name} has no sheet of its own`)
      return { code: `import '@mantine/core/styles/${name}.layer.css'\n${code}`, map: null }
    },
  }
}
