import { ActionIcon } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { RowsSkeleton, ToLink, useFormat, useGo, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { pressed, typedTo } from './keys.ts'
import style from './tree.module.css'
import { type TreeRow, useTree } from './use-tree.ts'

const rowHeight = 40
/** What the page keeps over its content at the top and, on a phone, at the bottom. */
const covered = { top: 120, bottom: 72 }

interface Props {
  readonly onDay: string
  /** Stays in sight over the rows. */
  readonly head: ReactNode
}

/**
 * The tree of one day, drawn as far as it is seen and scrolled with the page. Arrows move, open and close, * opens
 * everything beside a unit, letters lead to a name, Enter goes to the unit.
 */
export const UnitTree = ({ onDay, head }: Props) => {
  const t = useTexts(texts)
  const { rows, toggle, ready } = useTree(onDay)
  const list = useRef<HTMLDivElement>(null)
  const [begins, setBegins] = useState(0)
  // What stands above comes piece by piece; the rows are counted from wherever it has pushed them.
  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect()
    if (box !== undefined) setBegins(Math.round(box.top + window.scrollY))
  })
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: begins,
    scrollPaddingStart: covered.top,
    scrollPaddingEnd: covered.bottom,
  })
  const keyboard = useTreeKeys(rows, toggle, at => virtual.scrollToIndex(at))
  const above = ancestorsAt(
    rows,
    Math.floor(((virtual.scrollOffset ?? 0) + covered.top - begins) / rowHeight),
  )
  return (
    <div>
      <div className={style['head']}>
        {head}
        {above.length > 0 && (
          <div className={style['above']} aria-hidden>
            {above.map(({ unit }) => unit.fullName).join(' › ')}
          </div>
        )}
      </div>
      {!ready && <RowsSkeleton />}
      <div
        ref={list}
        className={style['tree']}
        role="tree"
        aria-label={t('tree.tree')}
        aria-activedescendant={keyboard.chosen === null ? undefined : `unit-${keyboard.chosen}`}
        tabIndex={0}
        onKeyDown={keyboard.press}
        onFocus={keyboard.enter}
        style={{ height: virtual.getTotalSize() }}
        hidden={!ready}
      >
        {virtual.getVirtualItems().map(item => {
          const row = rows[item.index]
          return row === undefined ? null : (
            <Row
              key={row.unit.id}
              row={row}
              top={item.start - begins}
              chosen={row.unit.id === keyboard.chosen}
              onChoose={() => keyboard.choose(item.index)}
              onToggle={() => toggle([row.unit.id])}
            />
          )
        })}
      </div>
    </div>
  )
}

/** Where a first row in sight belongs to, the highest first. */
const ancestorsAt = (rows: readonly TreeRow[], at: number): readonly TreeRow[] => {
  const found: TreeRow[] = []
  let depth = rows[at]?.depth ?? 0
  for (let above = at - 1; above >= 0 && depth > 0; above -= 1) {
    const row = rows[above]
    if (row === undefined || row.depth >= depth) continue
    depth = row.depth
    found.unshift(row)
  }
  return found
}

/** How long letters are taken together, in milliseconds. */
const typingFor = 800

/** The unit a person was at when they left the tree to look at it. */
let lastChosen: number | null = null

const useTreeKeys = (
  rows: readonly TreeRow[],
  toggle: (unitIds: readonly number[], open?: boolean) => void,
  show: (at: number) => void,
) => {
  const go = useGo()
  const [chosen, setChosen] = useState(lastChosen)
  const typed = useRef({ text: '', at: Number.NEGATIVE_INFINITY })
  const choose = (at: number) => {
    lastChosen = rows[at]?.unit.id ?? null
    setChosen(lastChosen)
  }
  const at = rows.findIndex(row => row.unit.id === chosen)
  // It stays in sight also when units opened above it come later and push it down.
  const shown = useRef(-1)
  useLayoutEffect(() => {
    if (at >= 0 && at !== shown.current) show(at)
    shown.current = at
  })
  const type = (letter: string, now: number) => {
    const before = now - typed.current.at < typingFor ? typed.current.text : ''
    typed.current = { text: before + letter, at: now }
    const found = typedTo(rows, at, typed.current.text)
    if (found >= 0) choose(found)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isName = event.timeStamp - typed.current.at < typingFor ? /^[\p{L}\p{N} ]$/u : /^[\p{L}\p{N}]$/u
    if (isName.test(event.key)) type(event.key, event.timeStamp)
    else if (!pressed(event.key, rows, at, { choose, toggle, go })) return
    event.preventDefault()
    // Letters are the tree's here, not the page's shortcuts.
    event.stopPropagation()
  }
  const enter = () => at < 0 && choose(0)
  return { chosen, choose, press, enter }
}

interface RowProps {
  readonly row: TreeRow
  readonly top: number
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly onToggle: () => void
}

const Row = ({ row: { unit, depth, open, loading }, top, chosen, onChoose, onToggle }: RowProps) => {
  const t = useTexts(texts)
  const format = useFormat()
  const Icon = open ? IconChevronDown : IconChevronRight
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
      onClickCapture={onChoose}
    >
      <span className={style['fold']}>
        {unit.childCount > 0 && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            tabIndex={-1}
            aria-label={t(open ? 'tree.close' : 'tree.open', { unit: unit.fullName })}
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
      <span className={style['quiet']}>
        {unit.childCount > 0 && t('tree.count', { count: format.number(unit.childCount) })}
      </span>
      <span className={style['code']}>{unit.code ?? ''}</span>
    </div>
  )
}
