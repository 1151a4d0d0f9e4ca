import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { type OutlineCheck, relations } from '../../../domain/report/index.ts'
import { Section, useSay, useTexts } from '../../ui/index.ts'
import { CheckDialog } from './check-dialog.tsx'
import style from './outline.module.css'
import { texts } from './texts.ts'
import type { OutlineEditing } from './use-outline-draft.ts'

interface Props {
  readonly editing: OutlineEditing
  readonly mayEdit: boolean
}

/** What must hold across cells and sections. */
export const Checks = ({ editing, mayEdit }: Props) => {
  const t = useTexts(texts)
  const [edited, setEdited] = useState<OutlineCheck | 'new' | null>(null)
  const { checks, indicators } = editing.draft
  return (
    <Section title={t('outline.checks', { count: checks.length })}>
      <p className={style['none']}>{t('outline.checksLead')}</p>
      {checks.length === 0 && <p className={style['none']}>{t('outline.noChecks')}</p>}
      <ul className={style['indicators']}>
        {checks.map(check => (
          <CheckLine key={check.code} {...{ check, editing, mayEdit }} onEdit={() => setEdited(check)} />
        ))}
      </ul>
      {mayEdit && (
        <Button
          mt="sm"
          size="xs"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setEdited('new')}
        >
          {t('outline.addCheck')}
        </Button>
      )}
      {edited !== null && (
        <CheckDialog
          edited={edited === 'new' ? null : edited}
          checks={checks}
          indicators={indicators}
          onClose={() => setEdited(null)}
          onPut={check => {
            editing.putCheck(edited === 'new' ? null : edited.code, check)
            setEdited(null)
          }}
        />
      )}
    </Section>
  )
}

const CheckLine = ({
  check,
  editing,
  mayEdit,
  onEdit,
}: Props & { readonly check: OutlineCheck; readonly onEdit: () => void }) => {
  const t = useTexts(texts)
  const say = useSay()
  return (
    <li>
      <div>
        {say(check)}
        <small>
          <code>
            {check.left} {relations[check.relation].sign} {check.right}
          </code>
        </small>
      </div>
      {mayEdit && (
        <div className={style['acts']}>
          <Button size="compact-sm" variant="subtle" onClick={onEdit}>
            {t('outline.edit')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            color="late"
            onClick={() => editing.dropCheck(check.code)}
          >
            {t('outline.drop')}
          </Button>
        </div>
      )}
    </li>
  )
}
