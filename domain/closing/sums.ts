/** The names that every bundle has at its top. */
export const readmePath = 'DOC-TRUOC.html'
export const coverPath = 'BIEN-BAN.html'
export const manifestPath = 'MANIFEST.json'
export const sumsPath = 'SHA256SUMS.txt'

interface Summed {
  readonly path: string
  readonly sha256: string
}

/** The list as `sha256sum -c` reads it: whoever has no copy of this program checks the files with any other. */
export const sumsText = (files: readonly Summed[]): string =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')

/** The files that such a list names; null where it is not one, to the last character. */
export const sumsIn = (text: string): Summed[] | null => {
  const files = text
    .split('\n')
    .slice(0, -1)
    .map(line => {
      const found = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line)
      return { sha256: found?.[1] ?? '', path: found?.[2] ?? '' }
    })
  return sumsText(files) === text && files.every(({ path }) => path !== '') ? files : null
}

/** A hash as it is read aloud and typed off paper: eight groups of eight. */
export const grouped = (sha256: string): string => (sha256.match(/.{8}/g) ?? []).join(' ')

/** What stands on a cover in place of the root, before the root is known. */
export const noRoot = '0'.repeat(64)

/**
 * The cover prints the root of everything else, so the root cannot be over the cover: its own check value is that of
 * the same page with the root taken out. Null where the root does not stand there, or a page without one was put in.
 */
export const coverWithoutRoot = (cover: string, root: string): string | null =>
  cover.includes(grouped(root)) && !cover.includes(grouped(noRoot))
    ? cover.replaceAll(grouped(root), grouped(noRoot))
    : null
