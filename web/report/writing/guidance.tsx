import { type OutlineSection, plainText, type SectionContent } from '../../../domain/report/index.ts'
import { useFormat, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import style from './writing.module.css'

interface Props {
  /** The id by which the text points to what is asked. */
  readonly id: string
  readonly section: OutlineSection
  readonly content: SectionContent
}

const wordsIn = (content: SectionContent): number => plainText(content).match(/\S+/g)?.length ?? 0

/** What is asked here: the plan's own words, the questions, and about how long the answer may be. */
export const Guidance = ({ id, section, content }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { guidance, title, questions = [], words } = section
  return (
    <div id={id}>
      {guidance !== '' && guidance !== title && (
        <details className={style['guidance']} open>
          <summary>{t('writing.guidance')}</summary>
          <blockquote lang="vi">{guidance}</blockquote>
        </details>
      )}
      {questions.length > 0 && (
        <details className={style['guidance']} open>
          <summary>{t('writing.questions')}</summary>
          <ol lang="vi">
            {questions.map(question => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </details>
      )}
      {(words ?? null) !== null && (
        <p className={style['length']}>
          {t('writing.words', {
            wanted: format.number(words ?? 0),
            written: format.number(wordsIn(content)),
          })}
        </p>
      )}
    </div>
  )
}
