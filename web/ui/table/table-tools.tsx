import { Button, Checkbox, CloseButton, Group, Menu, Popover, Select, Stack, TextInput } from '@mantine/core'
import { IconColumns3, IconDownload, IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { tell } from '../feedback/notice.ts'
import { useLanguage } from '../language/language.ts'
import { useTexts } from '../language/texts.ts'
import { words } from '../words.ts'
import { choicesOf } from './arrange.ts'
import type { Column } from './column.ts'
import { clipboardTextOf, csvOf, download, type Sheet } from './sheet.ts'
import style from './table.module.css'
import type { Arranging } from './use-arrangement.ts'
import { useDensity } from './use-density.ts'

interface ToolsProps<Row> {
  readonly name: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly arranging: Arranging
  readonly canSearch: boolean
  readonly shownCount: number
  readonly sheet: () => Sheet
  readonly more: ReactNode
}

/** Above a table: search, filters, count; columns, density and export at the end. */
export const TableTools = <Row,>(props: ToolsProps<Row>) => {
  const t = useTexts(words)
  const { rows, columns, arranging, shownCount } = props
  const all = rows.length
  return (
    <div className={`${style['tools']} no-print`}>
      {props.canSearch && <SearchBox arranging={arranging} />}
      {columns
        .filter(column => column.filter === 'choice')
        .map(column => (
          <ChoiceFilter key={column.key} rows={rows} column={column} arranging={arranging} />
        ))}
      <NarrowSort columns={columns} arranging={arranging} />
      {!arranging.isPlain && (
        <Button variant="subtle" size="compact-sm" onClick={arranging.clear}>
          {t('table.clear')}
        </Button>
      )}
      <span className={style['count']} role="status">
        {shownCount === all
          ? t('table.count', { count: all })
          : t('table.countOf', { count: shownCount, all })}
      </span>
      <Group gap={4} className={style['toolsEnd'] ?? ''}>
        {props.more}
        <ColumnChoice columns={columns} arranging={arranging} />
        <DensitySwitch />
        <ExportMenu name={props.name} sheet={props.sheet} count={shownCount} />
      </Group>
    </div>
  )
}

const SearchBox = ({ arranging }: { readonly arranging: Arranging }) => {
  const t = useTexts(words)
  return (
    <TextInput
      className={style['search'] ?? ''}
      aria-label={t('table.search')}
      placeholder={t('table.search')}
      title={t('table.searchHint')}
      leftSection={<IconSearch size={18} aria-hidden />}
      rightSection={
        arranging.typed === '' ? null : (
          <CloseButton size="sm" aria-label={t('table.clear')} onClick={() => arranging.type('')} />
        )
      }
      value={arranging.typed}
      onChange={event => arranging.type(event.currentTarget.value)}
    />
  )
}

interface ColumnsProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly arranging: Arranging
}

interface FilterProps<Row> {
  readonly rows: readonly Row[]
  readonly column: Column<Row>
  readonly arranging: Arranging
}

const ChoiceFilter = <Row,>({ rows, column, arranging }: FilterProps<Row>) => (
  <Select
    aria-label={column.label}
    placeholder={column.label}
    data={choicesOf(rows, column)}
    value={arranging.chosen[column.key] ?? null}
    onChange={value => arranging.choose(column.key, value ?? '')}
    clearable
    searchable
    className={style['filter'] ?? ''}
  />
)

/** Cards have no head to click: the order is chosen here. */
const NarrowSort = <Row,>({ columns, arranging }: ColumnsProps<Row>) => {
  const t = useTexts(words)
  const sortable = columns.filter(column => column.sort !== false && isShown(column, arranging.switched))
  const orders = sortable.flatMap(({ key, label }) => [
    { value: key, label: `${label} ↑` },
    { value: `-${key}`, label: `${label} ↓` },
  ])
  const order = `${arranging.descending ? '-' : ''}${arranging.sortKey}`
  return (
    <Select
      className={style['narrowSort'] ?? ''}
      aria-label={t('table.order')}
      placeholder={t('table.order')}
      data={orders}
      value={order === '' ? null : order}
      onChange={value => arranging.order(value ?? '')}
      clearable
    />
  )
}

const DensitySwitch = () => {
  const t = useTexts(words)
  const [dense, setDense] = useDensity()
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      aria-pressed={dense}
      onClick={() => setDense(!dense)}
      visibleFrom="sm"
    >
      {t('table.dense')}
    </Button>
  )
}

const ColumnChoice = <Row,>({ columns, arranging }: ColumnsProps<Row>) => {
  const t = useTexts(words)
  return (
    <Popover position="bottom-end" trapFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconColumns3 size={18} aria-hidden />}
          visibleFrom="sm"
        >
          {t('table.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          {columns.slice(1).map(column => (
            <Checkbox
              key={column.key}
              label={column.label}
              checked={isShown(column, arranging.switched)}
              onChange={() => arranging.switchColumn(column.key)}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

export const isShown = <Row,>(column: Column<Row>, switched: ReadonlySet<string>): boolean =>
  (column.hidden === true) === switched.has(column.key)

interface ExportProps {
  readonly name: string
  readonly sheet: () => Sheet
  readonly count: number
}

const ExportMenu = ({ name, sheet, count }: ExportProps) => {
  const t = useTexts(words)
  const language = useLanguage()
  const saveXlsx = async () => {
    const { xlsxOf } = await import('./xlsx.ts')
    download(xlsxOf(sheet()), `${name}.xlsx`)
  }
  const copy = async () => {
    await navigator.clipboard.writeText(clipboardTextOf(sheet()))
    tell(t('table.copied', { count }))
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {t('table.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void saveXlsx()}>{t('table.exportXlsx')}</Menu.Item>
        <Menu.Item onClick={() => download(csvOf(sheet(), language), `${name}.csv`)}>
          {t('table.exportCsv')}
        </Menu.Item>
        <Menu.Item onClick={() => void copy()}>{t('table.copy')}</Menu.Item>
        <Menu.Item onClick={() => print()}>{t('table.print')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
