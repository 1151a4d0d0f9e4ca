import { SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import style from './layout.module.css'

interface Props {
  readonly left: ReactNode
  readonly right: ReactNode
  readonly leftLabel: string
  readonly rightLabel: string
  /** Share of the left pane, from 0 to 1. */
  readonly ratio?: number
  /** Which side a phone shows; kept by the page, so that a tap on one side can bring up the other. */
  readonly side?: 'left' | 'right'
  readonly onSide?: (side: 'left' | 'right') => void
}

/** Text beside what is said of it: two panes that scroll apart, or one at a time where there is no room. */
export const SplitPane = (props: Props) => {
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false })
  const [own, setOwn] = useState<'left' | 'right'>('left')
  const side = props.side ?? own
  const change = props.onSide ?? setOwn
  const ratio = props.ratio ?? 0.5
  const columns = `minmax(0, ${ratio}fr) minmax(0, ${1 - ratio}fr)`
  if (wide)
    return (
      <div className={style['split']} style={{ gridTemplateColumns: columns }}>
        <section aria-label={props.leftLabel}>{props.left}</section>
        <section aria-label={props.rightLabel}>{props.right}</section>
      </div>
    )
  return (
    <>
      <SegmentedControl
        fullWidth
        mb="md"
        value={side}
        onChange={value => change(value === 'right' ? 'right' : 'left')}
        data={[
          { value: 'left', label: props.leftLabel },
          { value: 'right', label: props.rightLabel },
        ]}
      />
      {side === 'left' ? props.left : props.right}
    </>
  )
}
