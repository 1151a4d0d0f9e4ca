import { type DutyNature, dutyNatures, type SettingChange } from '../../../domain/campaign/index.ts'
import { Section, useSay, useTexts, When } from '../../ui/index.ts'
import style from './settings.module.css'
import { texts } from './texts.ts'

/** Who set what when, from what to what. */
export const Changes = ({ changes }: { readonly changes: readonly SettingChange[] }) => {
  const t = useTexts(texts)
  return (
    <Section title={t('changes.title')}>
      {changes.length === 0 ? (
        <p className={style['quiet']}>{t('changes.none')}</p>
      ) : (
        <ol className={style['changes']}>
          {changes.map(change => (
            <li key={change.id}>
              <ChangeWords change={change} />
              <div className={style['quiet']}>
                {change.by ?? t('changes.program')} · <When at={change.at} />
              </div>
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}

const ChangeWords = ({ change }: { readonly change: SettingChange }) => {
  const t = useTexts(texts)
  const say = useSay()
  const size = (megabytes: number | null) =>
    megabytes === null ? t('changes.usual') : t('changes.megabytes', { count: megabytes })
  const shape = ({ nature, inOrder }: { readonly nature: DutyNature; readonly inOrder: boolean }) =>
    inOrder ? t('changes.inOrder', { nature: say(dutyNatures[nature]) }) : say(dutyNatures[nature])
  if (change.what === 'limit') return t('changes.limit', { from: size(change.from), to: size(change.to) })
  const { section, from, to } = change
  if (from === null) return t('changes.shapeNow', { section, to: shape(to) })
  return t('changes.shape', { section, from: shape(from), to: shape(to) })
}
