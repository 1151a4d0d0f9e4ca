import { useFormat } from '../ui/index.ts'

/** “320 kB”, “4,2 MB”, “1,2 GB”. */
export const useSizeWords = () => {
  const { number } = useFormat()
  return (bytes: number): string => {
    if (bytes < 1_000_000) return `${number(Math.max(1, Math.round(bytes / 1000)))} kB`
    return bytes < 1_000_000_000
      ? `${number(bytes / 1_000_000, 1)} MB`
      : `${number(bytes / 1_000_000_000, 1)} GB`
  }
}
