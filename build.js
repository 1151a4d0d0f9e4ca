import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/**
 * Builds the pages into dist/web where what they are made of has changed since they were last built. It compares
 * the contents, not the dates, so that a copied folder is not built anew.
 */
const root = fileURLToPath(new URL('.', import.meta.url))
const sources = ['web', 'domain', 'build', 'vite.config.ts', 'build.js', 'package-lock.json']
const stampFile = `${root}dist/web/.stamp`

/** @param {string} path @returns {string[]} */
const filesUnder = path =>
  /\.\w+$/.test(path)
    ? [path]
    : readdirSync(`${root}${path}`, { withFileTypes: true })
        .sort((one, other) => (one.name < other.name ? -1 : 1))
        .flatMap(entry =>
          entry.isDirectory() ? filesUnder(`${path}/${entry.name}`) : [`${path}/${entry.name}`],
        )

const stampOfSources = () => {
  const hash = createHash('sha1')
  for (const path of sources.flatMap(filesUnder)) {
    if (!path.endsWith('.test.ts')) hash.update(path).update(readFileSync(`${root}${path}`))
  }
  return hash.digest('hex')
}

const runVite = () => {
  const vite = `${root}node_modules/vite/bin/vite.js`
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  })
  /** @param {NodeJS.Signals} signal */
  const give = signal => {
    child.kill(signal)
    process.exit(1)
  }
  process.once('SIGINT', give).once('SIGTERM', give)
  return new Promise(resolve => {
    child.once('exit', code => {
      process.off('SIGINT', give).off('SIGTERM', give)
      resolve(code === 0)
    })
  })
}

/** Beside each file its compressed forms, made once here: a weak line waits for a third of the bytes. */
const compress = async () => {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
  const texts = filesUnder('dist/web').filter(path => /\.(?:js|css|html|svg|webmanifest)$/.test(path))
  await Promise.all(
    texts.map(async path => {
      const bytes = readFileSync(`${root}${path}`)
      writeFileSync(`${root}${path}.br`, await promisify(brotliCompress)(bytes, quality))
      writeFileSync(`${root}${path}.gz`, await promisify(gzip)(bytes))
    }),
  )
}

const stamp = stampOfSources()
const built = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp

// A server may be installed without what building needs (npm ci --omit=dev), its pages built elsewhere.
const canBuild = existsSync(`${root}node_modules/vite`)
if (!built && canBuild) {
  console.error('Đang dựng các trang, chỉ lần này… / Building the pages, this time only…')
  if (!(await runVite())) process.exit(1)
  await compress()
  writeFileSync(stampFile, stamp)
} else if (!existsSync(`${root}dist/web/index.html`)) {
  console.error(
    'Chưa có các trang; hãy chạy npm ci rồi thử lại.\nThere are no pages; run npm ci and try again.',
  )
  process.exit(1)
}
