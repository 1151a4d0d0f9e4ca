import { useFormat } from '../../ui/index.ts'

/** “320 kB”, “4,2 MB”. */
export const useSizeWords = () => {
  const format = useFormat()
  return (bytes: number): string =>
    bytes < 1_000_000
      ? `${format.number(Math.max(1, Math.round(bytes / 1000)))} kB`
      : `${format.number(bytes / 1_000_000, 1)} MB`
}
