import { IconUsers } from '@tabler/icons-react'
import type { Colleague } from '../../api/index.ts'
import { useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import style from './writing.module.css'

interface Props {
  readonly colleagues: readonly Colleague[]
}

/** Who else has this report open now, and in which section; nothing where one writes alone. */
export const Colleagues = ({ colleagues }: Props) => {
  const t = useTexts(texts)
  const names = colleagues.map(({ name, spot }) =>
    spot === '' ? name : t('writing.inSection', { name, section: spot }),
  )
  return (
    <p className={style['together']} role="status">
      {names.length > 0 && (
        <>
          <IconUsers size={16} aria-hidden />
          <span>{t('writing.together', { names: names.join(', ') })}</span>
        </>
      )}
    </p>
  )
}

/** Beside the heading of the section that is open. */
export const AlsoHere = ({ colleagues, section }: Props & { readonly section: string }) => {
  const t = useTexts(texts)
  const names = colleagues.flatMap(({ name, spot }) => (spot === section ? [name] : []))
  return names.length === 0 ? null : (
    <p className={style['also']}>{t('writing.here', { names: names.join(', ') })}</p>
  )
}
