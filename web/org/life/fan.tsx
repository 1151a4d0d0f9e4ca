import style from './life.module.css'
import type { Related } from './life.ts'

const width = 112
const height = 34
const most = 9

interface Props {
  readonly way: 'in' | 'out'
  readonly units: readonly Related[]
}

/** Up to nine strands that meet at the line, or part from it; one for a part of a unit is dashed. */
export const Fan = ({ way, units }: Props) => {
  const strands = units.slice(0, most)
  const step = strands.length === 1 ? 0 : (width - 8) / (strands.length - 1)
  const first = strands.length === 1 ? width / 2 : 4
  const [far, near] = way === 'in' ? [0, height] : [height, 0]
  return (
    <svg
      className={style['fan']}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
    >
      {strands.map((unit, at) => (
        <path
          key={unit.unitId}
          d={`M ${first + at * step} ${far} C ${first + at * step} ${height / 2}, ${width / 2} ${height / 2}, ${width / 2} ${near}`}
          strokeDasharray={unit.share === '1' ? undefined : '3 3'}
        />
      ))}
    </svg>
  )
}
