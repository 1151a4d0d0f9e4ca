import { Button, Group, MultiSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { appointReviewers, readPanel, setCriteria } from '../../../domain/exemplar/index.ts'
import { useRead, useWrite } from '../../api/index.ts'
import {
  ErrorSummary,
  fieldId,
  Loaded,
  Page,
  RuledList,
  Section,
  tell,
  useFieldError,
  useNumberParam,
  useTexts,
} from '../../ui/index.ts'
import style from '../exemplar.module.css'
import { texts } from '../texts.ts'

type Panel = z.output<(typeof readPanel)['output']>

/** By what is scored, and by whom. */
export default function PanelPage() {
  const t = useTexts(texts)
  const campaignId = useNumberParam('campaignId')
  const read = useRead(readPanel, { campaignId })
  return (
    <Loaded read={read}>
      {panel => (
        <Page
          title={t('panel.title')}
          crumbs={[
            { to: '/dien-hinh', label: t('title') },
            { to: `/dien-hinh/${campaignId}`, label: panel.campaignName },
          ]}
          lead={t('panel.lead')}
        >
          <Section title={t('panel.criteria')}>
            {panel.may.includes('exemplar.setCriteria') && !panel.scoring ? (
              <CriteriaForm campaignId={campaignId} panel={panel} />
            ) : (
              <CriteriaList panel={panel} />
            )}
          </Section>
          <Section title={t('panel.reviewers', { count: panel.reviewers.length })}>
            <Reviewers campaignId={campaignId} panel={panel} />
          </Section>
        </Page>
      )}
    </Loaded>
  )
}

interface Props {
  readonly campaignId: number
  readonly panel: Panel
}

const CriteriaList = ({ panel }: Pick<Props, 'panel'>) => {
  const t = useTexts(texts)
  if (panel.criteria.length === 0) return <p className={style['quiet']}>{t('panel.none')}</p>
  return (
    <>
      <RuledList>
        {panel.criteria.map(({ id, name, weight, guidance }) => (
          <li key={id}>
            <strong>{name}</strong> · {t('scoring.weight', { weight })}
            <p className={style['quiet']}>{guidance}</p>
          </li>
        ))}
      </RuledList>
      {panel.scoring && <p className={style['quiet']}>{t('panel.locked')}</p>}
    </>
  )
}

interface Line {
  readonly key: string
  readonly name: string
  readonly guidance: string
  readonly weight: string
}

const blankLine = (): Line => ({ key: crypto.randomUUID(), name: '', guidance: '', weight: '1' })

const linesOf = ({ criteria }: Panel): Line[] =>
  criteria.length === 0
    ? [blankLine()]
    : criteria.map(({ id, name, guidance, weight }) => ({
        key: String(id),
        name,
        guidance,
        weight: String(weight),
      }))

const CriteriaForm = ({ campaignId, panel }: Props) => {
  const t = useTexts(texts)
  const [lines, setLines] = useState(() => linesOf(panel))
  const write = useWrite(setCriteria, { onDone: () => tell(t('panel.saved')) })
  const error = useFieldError(write.error)
  const change = (key: string, part: Partial<Line>) =>
    setLines(lines.map(line => (line.key === key ? { ...line, ...part } : line)))
  const save = () => {
    const criteria = lines.map(({ name, guidance, weight }) => ({ name, guidance, weight: Number(weight) }))
    write.mutate({ campaignId, criteria })
  }
  return (
    <>
      <ErrorSummary problem={write.error} />
      {lines.map(({ key, name, guidance, weight }, at) => (
        <div key={key} className={style['criteria']}>
          <TextInput
            id={fieldId(`criteria.${at}.name`)}
            label={t('panel.name')}
            value={name}
            error={error(`criteria.${at}.name`)}
            onChange={event => change(key, { name: event.currentTarget.value })}
          />
          <TextInput
            id={fieldId(`criteria.${at}.weight`)}
            label={t('panel.weight')}
            value={weight}
            inputMode="numeric"
            error={error(`criteria.${at}.weight`)}
            onChange={event => change(key, { weight: event.currentTarget.value.replace(/\D/g, '') })}
          />
          <Textarea
            id={fieldId(`criteria.${at}.guidance`)}
            label={t('panel.guidance')}
            value={guidance}
            autosize
            minRows={1}
            onChange={event => change(key, { guidance: event.currentTarget.value })}
          />
          <Button
            variant="subtle"
            aria-label={t('panel.remove', { name: name === '' ? String(at + 1) : name })}
            disabled={lines.length === 1}
            onClick={() => setLines(lines.filter(line => line.key !== key))}
          >
            ✕
          </Button>
        </div>
      ))}
      <Group gap="sm">
        <Button loading={write.isPending} onClick={save}>
          {t('panel.save')}
        </Button>
        <Button variant="default" onClick={() => setLines([...lines, blankLine()])}>
          {t('panel.add')}
        </Button>
      </Group>
    </>
  )
}

const Reviewers = ({ campaignId, panel }: Props) => {
  const t = useTexts(texts)
  const [chosen, setChosen] = useState(panel.reviewers.map(({ id }) => String(id)))
  const write = useWrite(appointReviewers, { onDone: () => tell(t('panel.saved')) })
  const people = [
    ...panel.people,
    ...panel.reviewers.filter(({ id }) => panel.people.every(person => person.id !== id)),
  ]
  return (
    <>
      {panel.reviewers.length === 0 ? (
        <p className={style['quiet']}>{t('panel.noReviewers')}</p>
      ) : (
        <RuledList unordered>
          {panel.reviewers.map(({ id, name, position, unitName }) => (
            <li key={id}>
              <strong>{name}</strong>
              <p className={style['quiet']}>{[position, unitName].filter(each => each !== '').join(', ')}</p>
            </li>
          ))}
        </RuledList>
      )}
      {panel.may.includes('exemplar.appoint') && (
        <>
          <ErrorSummary problem={write.error} />
          <MultiSelect
            my="md"
            searchable
            label={t('panel.choose')}
            value={chosen}
            onChange={setChosen}
            data={people.map(({ id, name, unitName }) => ({
              value: String(id),
              label: `${name} (${unitName})`,
            }))}
          />
          <Button
            loading={write.isPending}
            disabled={chosen.length === 0}
            onClick={() => write.mutate({ campaignId, personIds: chosen.map(Number) })}
          >
            {t('panel.saveReviewers')}
          </Button>
        </>
      )}
    </>
  )
}
