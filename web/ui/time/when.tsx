import { Tooltip } from '@mantine/core'
import { useFormat } from './use-format.ts'

/** An instant: how long ago, with the exact time on hover, on focus and on paper. */
export const When = ({ at }: { readonly at: string }) => {
  const format = useFormat()
  return (
    <Tooltip label={format.instant(at)}>
      <time dateTime={at}>{format.since(at)}</time>
    </Tooltip>
  )
}

/** A day, with how far off it is: 05/4/2023 (còn 3 ngày). */
export const Day = ({ on, distance = false }: { readonly on: string; readonly distance?: boolean }) => {
  const format = useFormat()
  return (
    <time dateTime={on}>
      {format.day(on)}
      {distance && <small style={{ color: 'var(--ink-quiet)' }}> ({format.until(on)})</small>}
    </time>
  )
}
