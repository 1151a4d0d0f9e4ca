import { Group, Radio } from '@mantine/core'
import { type Basis, bases, basisNames } from '../../../domain/org/index.ts'
import { useSay, useTexts } from '../../ui/index.ts'
import { texts } from './texts.ts'

interface Props {
  readonly value: Basis
  readonly onChange: (basis: Basis) => void
}

/** By what the parts of a divided unit are measured; `bases[value].weight` then names the field of a weight. */
export const BasisChoice = ({ value, onChange }: Props) => {
  const t = useTexts(texts)
  const say = useSay()
  return (
    <Radio.Group
      label={t('basis')}
      value={value}
      onChange={chosen => onChange(basisNames.find(each => each === chosen) ?? 'hand')}
    >
      <Group gap="lg" mt={4}>
        {basisNames.map(each => (
          <Radio key={each} value={each} label={say(bases[each].name)} />
        ))}
      </Group>
    </Radio.Group>
  )
}
