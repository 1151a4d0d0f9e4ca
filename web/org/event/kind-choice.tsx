import { Radio } from '@mantine/core'
import { type EventKind, eventKinds } from '../../../domain/org/index.ts'
import { useTexts } from '../../ui/index.ts'
import style from './event.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly value: EventKind
  readonly onChange: (kind: EventKind) => void
}

export const KindChoice = ({ value, onChange }: Props) => {
  const t = useTexts(texts)
  return (
    <Radio.Group
      aria-label={t('kind.title')}
      value={value}
      onChange={chosen => onChange(eventKinds.find(kind => kind === chosen) ?? value)}
    >
      <div className={style['kinds']}>
        {eventKinds.map(kind => (
          <Radio key={kind} value={kind} label={t(`kind.${kind}`)} description={t(`kind.${kind}Hint`)} />
        ))}
      </div>
    </Radio.Group>
  )
}
