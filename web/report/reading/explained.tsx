import { useSay, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import style from './reading.module.css'
import type { Submission } from './submission-type.ts'

interface Props {
  readonly submission: Pick<Submission, 'explanations' | 'outline'>
  readonly section: string
}

/** What the unit says to checks that failed: the receiver reads it where the figure stands. */
export const Explained = ({ submission: { explanations, outline }, section }: Props) => {
  const t = useTexts(texts)
  const say = useSay()
  const own = explanations.filter(({ indicator }) =>
    outline.indicators.some(each => each.code === indicator && each.section === section),
  )
  return own.map(explanation => (
    <p key={explanation.finding} className={style['explained']}>
      {say(explanation)} <strong>{t('reading.explained')}:</strong> <span lang="vi">{explanation.text}</span>
    </p>
  ))
}
