import { useTexts } from '../ui/index.ts'
import style from './shell.module.css'
import { texts } from './texts.ts'

/** The name of the product, drawn once. */
export const Mark = () => {
  const t = useTexts(texts)
  return (
    <span className={style['mark']}>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="6" fill="#0b4a5c" />
        <path d="M9 8h14v3h-5.5v13h-3V11H9z" fill="#fff" />
        <path d="M9 25.5h14V27H9z" fill="#7cc4d4" />
      </svg>
      {t('product')}
    </span>
  )
}
