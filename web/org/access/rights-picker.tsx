import { Checkbox, Table } from '@mantine/core'
import type { z } from 'zod'
import type { listRights } from '../../../domain/org/index.ts'
import { useSay, useTexts } from '../../ui/index.ts'
import style from './access.module.css'
import { texts } from './texts.ts'

export type Area = z.output<(typeof listRights)['output']>['areas'][number]
type Right = Area['reads'][number]

export interface Rights {
  readonly reads: readonly string[]
  readonly writes: readonly string[]
}

interface PickerProps {
  readonly areas: readonly Area[]
  readonly rights: Rights
  readonly onChange: (rights: Rights) => void
}

/** Without these names, and with them at the end where they are wanted. */
const switched = (chosen: readonly string[], names: readonly string[], on: boolean): string[] => {
  const others = chosen.filter(name => !names.includes(name))
  return on ? [...others, ...names] : others
}

/** Part by part of the product: reading all of it, writing all of it, or single acts. */
export const RightsPicker = ({ areas, rights, onChange }: PickerProps) => {
  const t = useTexts(texts)
  return (
    <div className={style['rights']}>
      <Table verticalSpacing="xs" layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('rights.part')}</Table.Th>
            <Table.Th scope="col" className={style['kind']}>
              {t('rights.reads')}
            </Table.Th>
            <Table.Th scope="col" className={style['kind']}>
              {t('rights.writes')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {areas.map(area => (
            <AreaRow key={area.step} area={area} rights={rights} onChange={onChange} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

const AreaRow = ({ area, rights, onChange }: Omit<PickerProps, 'areas'> & { readonly area: Area }) => {
  const t = useTexts(texts)
  const name = t(`rights.areas.${area.step as 'org'}`)
  const all = (kind: 'reads' | 'writes') => {
    const names = area[kind].map(right => right.name)
    const count = names.filter(each => rights[kind].includes(each)).length
    if (names.length === 0) return <span>–</span>
    return (
      <Checkbox
        aria-label={`${name}: ${t(`rights.${kind}`)}`}
        checked={count === names.length}
        indeterminate={count > 0 && count < names.length}
        onChange={event =>
          onChange({ ...rights, [kind]: switched(rights[kind], names, event.currentTarget.checked) })
        }
      />
    )
  }
  const one = (kind: 'reads' | 'writes') => (right: Right) => (
    <OneRight
      key={right.name}
      right={right}
      on={rights[kind].includes(right.name)}
      onSwitch={on => onChange({ ...rights, [kind]: switched(rights[kind], [right.name], on) })}
    />
  )
  return (
    <Table.Tr className={style['area']}>
      <Table.Td>
        <details>
          <summary>{name}</summary>
          <ul className={style['single']}>
            {area.reads.map(one('reads'))}
            {area.writes.map(one('writes'))}
          </ul>
        </details>
      </Table.Td>
      <Table.Td>{all('reads')}</Table.Td>
      <Table.Td>{all('writes')}</Table.Td>
    </Table.Tr>
  )
}

interface OneRightProps {
  readonly right: Right
  readonly on: boolean
  readonly onSwitch: (on: boolean) => void
}

const OneRight = ({ right, on, onSwitch }: OneRightProps) => {
  const say = useSay()
  return (
    <li>
      <Checkbox
        label={say(right)}
        description={right.name}
        checked={on}
        onChange={event => onSwitch(event.currentTarget.checked)}
      />
    </li>
  )
}
