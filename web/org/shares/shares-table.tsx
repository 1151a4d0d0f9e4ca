import { Table } from '@mantine/core'
import { percentsOf } from '../../../domain/org/index.ts'
import { ToLink, useFormat, useTexts } from '../../ui/index.ts'
import style from './shares.module.css'
import { texts } from './texts.ts'

interface Part {
  readonly unitId: number
  readonly fullName: string
  readonly measured?: string
  readonly share: { readonly weight: string; readonly weightOf: string }
}

interface Props {
  readonly label: string
  /** The head of the column of weights; without it there is none. */
  readonly weight?: string
  readonly parts: readonly Part[]
}

/** Which unit takes which share. */
export const SharesTable = ({ label, weight, parts }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  const shares = parts.map(({ share }) => ({
    weight: BigInt(share.weight),
    weightOf: BigInt(share.weightOf),
  }))
  const percents = percentsOf(shares)
  const weighed = weight !== undefined && parts.length > 1
  return (
    <Table aria-label={label} maw={640}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('successor')}</Table.Th>
          {weighed && <Table.Th className={style['number']}>{weight}</Table.Th>}
          <Table.Th className={style['number']}>{t('share')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {parts.map(({ unitId, fullName, measured }, at) => (
          <Table.Tr key={unitId}>
            <Table.Td>
              <ToLink to={`/don-vi/${unitId}`}>{fullName}</ToLink>
            </Table.Td>
            {weighed && (
              <Table.Td className={style['number']}>
                {measured === undefined ? '' : format.number(measured)}
              </Table.Td>
            )}
            <Table.Td className={style['number']}>
              {parts.length === 1
                ? t('whole')
                : t('percent', { value: format.number(percents[at] ?? '0', 2) })}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
