import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { type Chunks, chunkGroups, chunksOf, filesOf } from './build/chunks.ts'
import { firstPicture } from './build/firstPicture.ts'
import { mantineSheets } from './build/mantineSheets.ts'
import { pureShapes } from './build/pureShapes.ts'

/** JavaScript a person on a slow line waits for before the first screen answers, in kB gzipped. */
const firstScreenLimitKb = 220

/** The pages a person meets first; their chunks count beside the entry's. */
const firstPages = ['shell/pages/sign-in-page.tsx', 'shell/pages/my-work-page.tsx']

const gzippedKb = (names: Set<string>, chunks: Chunks): number =>
  [...names].reduce((sum, name) => sum + gzipSync(chunks[name]?.code ?? '').length, 0) / 1000

/** Prints what each first screen costs and fails the build when it is over the limit. */
const firstScreen = (): Plugin => ({
  name: 'first-screen',
  apply: 'build',
  writeBundle: {
    order: 'post',
    handler(_options, bundle) {
      const chunks = chunksOf(bundle)
      const entry = Object.values(chunks).find(chunk => chunk.isEntry)
      const frame = Object.values(chunks).find(chunk => chunk.facadeModuleId?.endsWith('shell/start.tsx'))
      if (entry === undefined || frame === undefined)
        return this.error('the frame of the pages was not built')
      for (const page of firstPages) {
        const own = Object.values(chunks).find(chunk => chunk.facadeModuleId?.endsWith(page))
        const names = filesOf(entry.fileName, chunks)
        for (const start of [frame, own]) if (start !== undefined) filesOf(start.fileName, chunks, names)
        const size = gzippedKb(names, chunks)
        console.log(`first screen ${page}: ${size.toFixed(1)} kB gzipped JavaScript in ${names.size} files`)
        if (size > firstScreenLimitKb) this.error(`${page} is over the limit of ${firstScreenLimitKb} kB`)
      }
    },
  },
})

const installable = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  manifest: {
    id: '/',
    name: 'Tổng Kết',
    short_name: 'Tổng Kết',
    description: 'Từ ngày kế hoạch được ký đến ngày báo cáo tổng kết được ký.',
    lang: 'vi',
    start_url: '/viec-cua-toi',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#0b4a5c',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{js,css,html,woff2,svg}'],
    importScripts: ['/outbox.js', '/push.js'],
    navigateFallback: '/index.html',
    navigateFallbackDenylist: [/^\/api\//],
    cleanupOutdatedCaches: true,
    maximumFileSizeToCacheInBytes: 2_000_000,
  },
})

const root = fileURLToPath(new URL('./web/', import.meta.url))

/**
 * `.list` of web/report/writing/writing.module.css is `report-writing_list` in the page: a name that says where it
 * comes from, and by which the first picture is drawn with the same rules.
 */
const className = (name: string, file: string): string => {
  const parts = file.slice(root.length).replace('.module.css', '').split('/')
  const own = parts.at(-1) === parts.at(-2) ? parts.slice(0, -1) : parts
  return `${own.join('-')}_${name}`
}

export default defineConfig({
  root: 'web',
  publicDir: 'public',
  plugins: [react(), mantineSheets(), pureShapes(), firstPicture(), installable, firstScreen()],
  css: { modules: { generateScopedName: className } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      treeshake: {
        // A front door must not drag its whole house into the first screen: only styles and the entry act on load.
        moduleSideEffects: [{ test: /\/(web\/(ui|api)|domain)\/.*\.tsx?$/, sideEffects: false }],
      },
      output: {
        codeSplitting: { groups: chunkGroups },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
})
