import { useSearchKey } from '../../ui/index.ts'

const dayWritten = /^\d{4}-\d{2}-\d{2}$/

/** The day of the map that the address asks for, the same key on every page; as reported without it. */
export const useMapDay = (): readonly [mapOn: string | undefined, choose: (day: string) => void] => {
  const [written, choose] = useSearchKey('ban-do')
  return [dayWritten.test(written) ? written : undefined, choose]
}
