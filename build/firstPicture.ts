import type { Plugin, Rollup } from 'vite'
import { chunksOf, filesOf } from './chunks.ts'
import { criticalCss } from './criticalCss.ts'

const ownSheet = new URL('../web/shell/first-picture.css', import.meta.url).pathname

const sheetsOf = (bundle: Rollup.OutputBundle): string[] =>
  Object.values(bundle).flatMap(file =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  )

/** Scripts and sheets that a part of the pages needs, by what it is drawn from. */
const neededBy = (ending: string, bundle: Rollup.OutputBundle): { scripts: string[]; sheets: string[] } => {
  const chunks = chunksOf(bundle)
  const own = Object.values(chunks).find(chunk => chunk.facadeModuleId?.endsWith(ending))
  if (own === undefined) throw new Error(`${ending} was not built`)
  const files = [...filesOf(own.fileName, chunks)]
  return {
    scripts: files.map(file => `/${file}`),
    sheets: files
      .flatMap(file => [...(chunks[file]?.viteMetadata?.importedCss ?? [])])
      .map(file => `/${file}`),
  }
}

const preload = (href: string): string =>
  `<link rel="modulepreload" href="${href}" crossorigin fetchpriority="low">`

const sheet = (href: string): string =>
  `<link rel="preload" as="style" href="${href}" crossorigin fetchpriority="low">`

/**
 * Asks for script and sheets once the first picture stands, which until then has line and processor to itself. A page
 * in a hidden tab is not drawn, and begins without.
 */
const starter = `<script>
{
  const next = document.getElementById('next')
  const begin = () => {
    if (next.isConnected) document.head.append(document.importNode(next.content, true))
    next.remove()
  }
  requestAnimationFrame(() => setTimeout(begin))
  setTimeout(begin, 500)
}
</script>`

/** Pages that the server paints before their script has come, and what it then hints at. */
const painted = { report: '/report/report-page.tsx' }

/**
 * The page shows itself before script and sheets have come: its first looks stand inside it, what it needs is asked
 * for at once and not one after the other, and nothing of that holds the first picture back.
 */
export const firstPicture = (): Plugin => ({
  name: 'first-picture',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const { scripts, sheets } = neededBy('/shell/start.tsx', bundle)
      const [entry = ''] = /<script type="module"[^>]*><\/script>/.exec(html) ?? []
      const asked = [...scripts.map(preload), ...sheets.map(sheet)].join('')
      const style = `<style>${criticalCss(sheetsOf(bundle), ownSheet)}</style>`
      return html
        .replace(entry, '')
        .replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
        .replace('</title>', () => `</title>${style}`)
        .replace(
          '</body>',
          () => `<template id="next">${asked}<!--hints-->${entry}</template>${starter}</body>`,
        )
    },
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const frame = neededBy('/shell/start.tsx', bundle)
      const hints = Object.entries(painted).map(([name, ending]) => {
        const own = neededBy(ending, bundle)
        return [
          name,
          {
            scripts: own.scripts.filter(file => !frame.scripts.includes(file)),
            sheets: own.sheets.filter(file => !frame.sheets.includes(file)),
          },
        ]
      })
      const source = JSON.stringify(Object.fromEntries(hints))
      this.emitFile({ type: 'asset', fileName: 'hints.json', source })
    },
  },
})
