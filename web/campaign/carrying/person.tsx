import { Select } from '@mantine/core'
import { type Carrying, entrustAssignment } from '../../../domain/campaign/index.ts'
import { useWrite } from '../../api/index.ts'
import { ProblemNotice, tell, useTexts } from '../../ui/index.ts'
import type { Place } from './part.tsx'
import { texts } from './texts.ts'
import { touches } from './touches.ts'

/** Who is in charge, chosen at once where one may. */
export const Person = ({ place, carrying }: { readonly place: Place; readonly carrying: Carrying }) => {
  const t = useTexts(texts)
  const { person, people } = carrying
  const entrusting = useWrite(entrustAssignment, { touches, onDone: () => tell(t('entrusted')) })
  if (people.length === 0)
    return (
      <p>
        {t('person')}: <strong>{person?.name ?? t('nobody')}</strong>
      </p>
    )
  return (
    <>
      <Select
        label={t('person')}
        placeholder={t('nobody')}
        data={people.map(each => ({ value: String(each.id), label: each.name }))}
        value={person === null ? null : String(person.id)}
        onChange={value => entrusting.mutate({ ...place, personId: value === null ? null : Number(value) })}
        disabled={entrusting.isPending}
        clearable
        maw={320}
      />
      {entrusting.error !== null && <ProblemNotice problem={entrusting.error} />}
    </>
  )
}
