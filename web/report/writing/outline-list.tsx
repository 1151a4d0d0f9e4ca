import { NativeSelect } from '@mantine/core'
import type { SectionProgress } from '../../../domain/report/index.ts'
import { StatusShape, type Tone, useLinkTo, useTexts } from '../../ui/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import { texts } from '../texts.ts'
import style from './writing.module.css'

interface Props {
  readonly report: Report
  readonly progress: readonly SectionProgress[]
  readonly current: string
  readonly onGo: (section: string) => void
}

const toneOf = ({ written, filled, cells }: SectionProgress): Tone => {
  if (written && filled === cells) return 'accepted'
  return written || filled > 0 ? 'active' : 'none'
}

/** In words what the shape says: for screen readers, and for whoever sees no colour. */
const useProgressWords = () => {
  const t = useTexts(texts)
  return ({ required, written, filled, cells }: SectionProgress): string => {
    const words = written ? t('writing.written') : required ? t('writing.empty') : t('writing.optional')
    return cells === 0 ? words : `${words} · ${t('writing.filled', { filled, cells })}`
  }
}

/** The outline at the side: where one is, and how far each section is. On a phone it is a list to choose from. */
export const OutlineList = ({ report, progress, current, onGo }: Props) => {
  const t = useTexts(texts)
  const said = useProgressWords()
  const { sections } = report.outline
  return (
    <nav aria-label={t('writing.outline')} className={style['outline']}>
      <ol className={style['list']}>
        {sections.map(section => {
          const own = progress.find(each => each.section === section.label)
          return own === undefined ? null : (
            <OutlineLink
              key={section.label}
              to={`/bao-cao/${report.id}?muc=${section.label}`}
              title={`${section.label}. ${section.title}`}
              tone={toneOf(own)}
              words={said(own)}
              isCurrent={section.label === current}
            />
          )
        })}
      </ol>
      <NativeSelect
        className={style['choice'] ?? ''}
        label={t('writing.outline')}
        value={current}
        onChange={event => onGo(event.currentTarget.value)}
        data={sections.map(({ label, title }) => {
          const own = progress.find(each => each.section === label)
          return { value: label, label: `${label}. ${title}${own?.written === true ? ' ✓' : ''}` }
        })}
      />
    </nav>
  )
}

interface LinkProps {
  readonly to: string
  readonly title: string
  readonly tone: Tone
  readonly words: string
  readonly isCurrent: boolean
}

const OutlineLink = ({ to, title, tone, words, isCurrent }: LinkProps) => (
  <li>
    <a {...useLinkTo(to)} className={style['link']} aria-current={isCurrent ? 'step' : undefined}>
      <StatusShape tone={tone} />
      <span>
        {title}
        <small>{words}</small>
      </span>
    </a>
  </li>
)
