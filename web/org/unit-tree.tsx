import { ActionIcon } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useRef, useState } from 'react'
import { RowsSkeleton, ToLink, useGo, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'
import style from './tree.module.css'
import { type TreeRow, useTree } from './use-tree.ts'

const rowHeight = 40

/** The tree of one day, drawn as far as it is seen; arrows move, open and close, Enter goes to the unit. */
export const UnitTree = ({ onDay }: { readonly onDay: string }) => {
  const t = useTexts(texts)
  const go = useGo()
  const { rows, toggle, ready } = useTree(onDay)
  const [chosen, setChosen] = useState<number | null>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  if (!ready) return <RowsSkeleton />
  const choose = (at: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, at))]
    if (row === undefined) return
    setChosen(row.unit.id)
    virtual.scrollToIndex(rows.indexOf(row))
  }
  const at = rows.findIndex(row => row.unit.id === chosen)
  const press = (event: KeyboardEvent) => {
    const done = pressed(event.key, rows, at, { choose, toggle, go })
    if (done) event.preventDefault()
  }
  return (
    <div
      ref={scroller}
      className={style['scroller']}
      role="tree"
      aria-label={t('tree.tree')}
      aria-activedescendant={chosen === null ? undefined : `unit-${chosen}`}
      tabIndex={0}
      onKeyDown={press}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(item => {
          const row = rows[item.index]
          return row === undefined ? null : (
            <Row
              key={row.unit.id}
              row={row}
              top={item.start}
              chosen={row.unit.id === chosen}
              onToggle={() => toggle(row.unit.id)}
            />
          )
        })}
      </div>
    </div>
  )
}

interface Moves {
  readonly choose: (at: number) => void
  readonly toggle: (unitId: number, open?: boolean) => void
  readonly go: (path: string) => void
}

/** What a key does at the chosen row; false for a key that is not the tree's. */
const pressed = (
  key: string,
  rows: readonly TreeRow[],
  at: number,
  { choose, toggle, go }: Moves,
): boolean => {
  const row = rows[at]
  if (key === 'ArrowDown') choose(at + 1)
  else if (key === 'ArrowUp') choose(at - 1)
  else if (key === 'Home') choose(0)
  else if (key === 'End') choose(rows.length - 1)
  else if (row === undefined) return false
  else if (key === 'ArrowRight') {
    if (row.open) choose(at + 1)
    else toggle(row.unit.id, true)
  } else if (key === 'ArrowLeft') {
    if (row.open) toggle(row.unit.id, false)
    else choose(rows.findIndex(each => each.unit.id === row.unit.parentId))
  } else if (key === 'Enter') go(`/don-vi/${row.unit.id}`)
  else return false
  return true
}

interface RowProps {
  readonly row: TreeRow
  readonly top: number
  readonly chosen: boolean
  readonly onToggle: () => void
}

const Row = ({ row: { unit, depth, open, loading }, top, chosen, onToggle }: RowProps) => {
  const t = useTexts(texts)
  const Icon = open ? IconChevronDown : IconChevronRight
  const quiet = [
    unit.childCount > 0 ? t('tree.count', { count: unit.childCount }) : '',
    unit.code === null ? '' : t('tree.code', { code: unit.code }),
  ]
  return (
    <div
      id={`unit-${unit.id}`}
      className={style['row']}
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={chosen}
      {...(unit.childCount > 0 ? { 'aria-expanded': open } : {})}
      {...(chosen ? { 'data-chosen': '' } : {})}
      style={{ transform: `translateY(${top}px)`, paddingInlineStart: 8 + depth * 24 }}
      tabIndex={-1}
    >
      <span className={style['fold']}>
        {unit.childCount > 0 && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            tabIndex={-1}
            aria-label={unit.fullName}
            loading={loading}
            onClick={onToggle}
          >
            <Icon size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        )}
      </span>
      <ToLink to={`/don-vi/${unit.id}`} className={style['name'] ?? ''}>
        {unit.fullName}
      </ToLink>
      <span className={style['quiet']}>{quiet.filter(Boolean).join(' · ')}</span>
    </div>
  )
}
