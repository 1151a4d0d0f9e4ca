import { Button, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Fragment } from 'react'
import { groupedByWork, readTyped, totalOf, type Work, works } from '../../../domain/budget/index.ts'
import { toRoman } from '../../../domain/shared/vietnamese/index.ts'
import { Sideways, useSay, useTexts } from '../../ui/index.ts'
import style from '../budget.module.css'
import table from '../lines.module.css'
import { texts } from '../texts.ts'
import { inWords, useDong } from '../use-dong.ts'
import { LineRow } from './line-row.tsx'
import { emptyLine, inOrder, type Line, worksWithout } from './lines.ts'
import { useRowActs } from './use-row-acts.ts'

interface Props {
  readonly lines: readonly Line[]
  readonly setLines: (lines: readonly Line[]) => void
}

const sumOf = (lines: readonly Line[]): bigint => totalOf(lines.map(line => readTyped(line).line))

/** The table one writes in, group by group, with its sums as they grow. */
export const LinesTable = ({ lines, setLines }: Props) => {
  const t = useTexts(texts)
  const { dong } = useDong()
  const acts = useRowActs(lines, setLines)
  const add = (work: Work) => setLines(inOrder([...lines, emptyLine(work)]))
  const total = sumOf(lines)
  const numbers = new Map(lines.map(({ key }, at) => [key, at]))
  return (
    <>
      {lines.length > 0 && (
        <Sideways label={t('table.label')}>
          <table className={`${table['lines']} ${table['writing']}`}>
            <Head />
            <tbody>
              {groupedByWork(lines).map(({ work, lines: own }, group) => (
                <Fragment key={work}>
                  <GroupRow
                    number={toRoman(group + 1)}
                    work={work}
                    sum={sumOf(own)}
                    onAdd={() => add(work)}
                  />
                  {own.map(line => (
                    <LineRow key={line.key} line={line} at={numbers.get(line.key) ?? 0} acts={acts} />
                  ))}
                </Fragment>
              ))}
            </tbody>
            <tfoot>
              <tr className={table['sum']}>
                <td data-number />
                <th scope="row" colSpan={4}>
                  {t('table.total')}
                </th>
                <td data-end data-label={t('table.amount')}>
                  {dong(total)}
                </td>
                <td colSpan={2} data-void />
              </tr>
            </tfoot>
          </table>
        </Sideways>
      )}
      {lines.length > 0 && (
        <p className={style['spoken']} lang="vi">
          {t('table.inWords', { words: inWords(total) })}
        </p>
      )}
      <AddGroup works={worksWithout(lines)} onAdd={add} />
    </>
  )
}

const Head = () => {
  const t = useTexts(texts)
  return (
    <thead>
      <tr>
        <th scope="col">{t('table.number')}</th>
        <th scope="col">{t('table.content')}</th>
        <th scope="col">{t('table.measure')}</th>
        <th scope="col" data-end>
          {t('table.quantity')}
        </th>
        <th scope="col" data-end>
          {t('table.unitPrice')}
        </th>
        <th scope="col" data-end>
          {t('table.amount')}
        </th>
        <th scope="col" colSpan={2}>
          {t('table.basis')}
        </th>
      </tr>
    </thead>
  )
}

interface GroupProps {
  readonly number: string
  readonly work: Work
  readonly sum: bigint
  readonly onAdd: () => void
}

const GroupRow = ({ number, work, sum, onAdd }: GroupProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const { dong } = useDong()
  return (
    <tr className={table['sum']}>
      <td data-number>{number}</td>
      <th scope="row" colSpan={4}>
        {say(works[work])}
      </th>
      <td data-end data-label={t('table.amount')}>
        {dong(sum)}
      </td>
      <td colSpan={2}>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
          aria-label={`${t('write.addLine')}: ${say(works[work])}`}
          onClick={onAdd}
        >
          {t('write.addLine')}
        </Button>
      </td>
    </tr>
  )
}

const AddGroup = ({
  works: open,
  onAdd,
}: {
  readonly works: readonly Work[]
  readonly onAdd: (work: Work) => void
}) => {
  const t = useTexts(texts)
  const say = useSay()
  if (open.length === 0) return null
  return (
    <Group gap="xs" mb="lg" className="no-print">
      <span className={style['quiet']}>{t('write.addTo')}:</span>
      {open.map(work => (
        <Button key={work} size="compact-sm" variant="default" onClick={() => onAdd(work)}>
          {say(works[work])}
        </Button>
      ))}
    </Group>
  )
}
