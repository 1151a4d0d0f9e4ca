import { CliRefusal, type Language, print } from '../command.ts'

type Verified = Awaited<ReturnType<typeof import('../../server/closing/verify/index.ts')['verifyBundle']>>

/** Is it called a ZIP, or does it begin as a bundle does? A Word file, a ZIP too, is neither. */
export const isBundle = async (path: string): Promise<boolean> => {
  if (path.toLowerCase().endsWith('.zip')) return true
  const { open } = await import('node:fs/promises')
  const { localLength, readmePath } = await import('../../domain/closing/index.ts')
  try {
    const file = await open(path, 'r')
    const { buffer } = await file.read(Buffer.alloc(readmePath.length), 0, readmePath.length, localLength)
    await file.close()
    return buffer.toString('latin1') === readmePath
  } catch {
    return false
  }
}

const said = (
  { manifest, root, checks }: Verified,
  paper: string | undefined,
  language: Language,
): string => {
  const vi = language === 'vi'
  const { grouped, same } = roots(root, paper)
  const head =
    manifest === null
      ? []
      : [
          vi
            ? `${manifest.campaign.name}\nHồ sơ ${manifest.file.code}, bản ${manifest.closing.version}, ${manifest.standingUnit}.`
            : `${manifest.campaign.name}\nFile ${manifest.file.code}, version ${manifest.closing.version}, ${manifest.standingUnit}.`,
        ]
  const lines = checks.flatMap(({ asked, faults }) => [
    `${faults.length === 0 ? (vi ? '[ĐÚNG]' : '[HOLDS]') : vi ? '[SAI] ' : '[FAILS]'} ${asked[language]}`,
    ...faults.map(({ path, ...fault }) => `    ${path}: ${fault[language]}`),
  ])
  const paperLine =
    paper === undefined
      ? vi
        ? `Mã gốc: ${grouped}\nXin so với mã in trên biên bản giấy hoặc trong sổ.`
        : `Root: ${grouped}\nCompare it with the paper cover or the register.`
      : same
        ? vi
          ? `[ĐÚNG] Mã gốc trùng với mã đã cho.`
          : `[HOLDS] The root is the one given.`
        : vi
          ? `[SAI]  Mã gốc của gói là ${grouped}, khác mã đã cho.`
          : `[FAILS] The root of the bundle is ${grouped}, not the one given.`
  const fine = checks.every(({ faults }) => faults.length === 0) && same
  const end = fine
    ? vi
      ? 'Gói hồ sơ đúng.'
      : 'The bundle holds.'
    : vi
      ? 'Gói hồ sơ KHÔNG đúng.'
      : 'The bundle does NOT hold.'
  return `${[...head, ...lines, paperLine, end].join('\n')}\n`
}

const roots = (root: string | null, paper: string | undefined) => ({
  grouped: (root?.match(/.{8}/g) ?? []).join(' '),
  same: paper === undefined || paper.replace(/\s/g, '').toLowerCase() === root,
})

/** Checks a closed file with nothing but itself; `paper` is the root as it is printed on the cover that was kept. */
export const verifyBundleFile = async (
  path: string,
  options: { readonly json?: true; readonly root?: string },
  language: Language,
): Promise<void> => {
  const { verifyBundle } = await import('../../server/closing/verify/index.ts')
  const verified = await verifyBundle(path).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new CliRefusal(
      { vi: `Không mở được tệp “${path}”.`, en: `The file “${path}” cannot be opened.` },
      2,
    )
  })
  const holds =
    verified.checks.every(({ faults }) => faults.length === 0) && roots(verified.root, options.root).same
  const { root, checks, manifest } = verified
  const json = { holds, root, closing: manifest?.closing ?? null, checks }
  await print(options.json ? `${JSON.stringify(json, null, 2)}\n` : said(verified, options.root, language))
  if (!holds) process.exitCode = 1
}
