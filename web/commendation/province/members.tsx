import { Button, Select, TextInput } from '@mantine/core'
import { RuledList, useTexts } from '../../ui/index.ts'
import style from '../commendation.module.css'
import { texts } from '../texts.ts'
import type { Board } from './council.ts'

export interface MemberLine {
  readonly key: string
  readonly name: string
  readonly unitId: string | null
}

const blankLine = (): MemberLine => ({ key: crypto.randomUUID(), name: '', unitId: null })

export const linesOf = (members: Board['members']): MemberLine[] =>
  members.length === 0
    ? [blankLine()]
    : members.map(({ name, unitId }, at) => ({
        key: String(at),
        name,
        unitId: unitId === null ? null : String(unitId),
      }))

interface Props {
  readonly lines: readonly MemberLine[]
  readonly units: Board['units']
  /** Votes are given: the council stays as it is. */
  readonly locked: boolean
  readonly onLines: (lines: MemberLine[]) => void
}

/** The council by office, each member with the unit on whose nominees they do not vote. */
export const Members = ({ lines, units, locked, onLines }: Props) => {
  const t = useTexts(texts)
  const data = units.map(({ id, name }) => ({ value: String(id), label: name }))
  const nameOf = (unitId: string | null) => data.find(({ value }) => value === unitId)?.label ?? ''
  if (locked)
    return (
      <RuledList>
        {lines.map(({ key, name, unitId }) => (
          <li key={key}>
            {name} <span className={style['quiet']}>{nameOf(unitId)}</span>
          </li>
        ))}
      </RuledList>
    )
  const change = (key: string, part: Partial<MemberLine>) =>
    onLines(lines.map(line => (line.key === key ? { ...line, ...part } : line)))
  return (
    <>
      <p className={style['quiet']}>{t('settings.membersHint')}</p>
      {lines.map(({ key, name, unitId }, at) => (
        <div key={key} className={style['member']}>
          <TextInput
            label={t('settings.member', { number: at + 1 })}
            value={name}
            onChange={event => change(key, { name: event.currentTarget.value })}
          />
          <Select
            searchable
            clearable
            label={t('settings.memberUnit', { number: at + 1 })}
            placeholder={t('settings.noUnit')}
            data={data}
            value={unitId}
            onChange={next => change(key, { unitId: next })}
          />
          <Button
            variant="subtle"
            aria-label={t('settings.removeMember', { number: at + 1 })}
            onClick={() => onLines(lines.filter(line => line.key !== key))}
          >
            ✕
          </Button>
        </div>
      ))}
      <Button mb="lg" variant="default" onClick={() => onLines([...lines, blankLine()])}>
        {t('settings.addMember')}
      </Button>
    </>
  )
}
