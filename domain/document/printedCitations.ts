import { oneLine } from './plainText.ts'

/** Gives each source its mark at its first use, and the same mark ever after. */
export interface Citations {
  /** `[1]`, or null where citations are hidden. */
  readonly mark: (id: string) => string | null
  readonly listed: () => { readonly mark: string; readonly source: string }[]
}

/** `sources` null hides all marks. A statement whose source is not among them says so in the list. */
export const citationsOf = (
  sources: readonly { readonly id: string; readonly source: string }[] | null,
): Citations => {
  const used: string[] = []
  const known = new Map((sources ?? []).map(({ id, source }) => [id, oneLine(source)]))
  return {
    mark: id => {
      if (sources === null) return null
      if (!used.includes(id)) used.push(id)
      return `[${used.indexOf(id) + 1}]`
    },
    listed: () =>
      used.map((id, index) => ({
        mark: `[${index + 1}]`,
        source: known.get(id) ?? `Chưa ghi nguồn (mã ${id}).`,
      })),
  }
}
