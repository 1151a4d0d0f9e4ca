import { Alert, Group, Stack } from '@mantine/core'
import { IconGitMerge } from '@tabler/icons-react'
import {
  createPerson,
  levels,
  listUnits,
  readSuccessors,
  readUnitLife,
  succeedUnit,
  unitKinds,
} from '../../domain/org/index.ts'
import { addDays, dayOfInstant } from '../../domain/shared/calendar/index.ts'
import { useRead } from '../api/index.ts'
import {
  type Format,
  Loaded,
  Page,
  Section,
  StatusBadge,
  ToButton,
  ToLink,
  useFormat,
  useNow,
  useNumberParam,
  useSay,
  useTexts,
} from '../ui/index.ts'
import { Codes } from './codes.tsx'
import type { Life, State } from './life/life.ts'
import { LifeLine } from './life/life-line.tsx'
import { PeopleSection } from './people-section.tsx'
import { DivisionsSection } from './shares/divisions-section.tsx'
import { texts } from './texts.ts'
import style from './unit.module.css'

/** One unit through time: its states, what it came from and became, what is below it, its people. */
export default function UnitPage() {
  const unitId = useNumberParam('unitId')
  const read = useRead(readUnitLife, { unitId })
  return <Loaded read={read}>{life => <UnitLife key={life.id} life={life} />}</Loaded>
}

/** The state by which the unit is known today: of one that ended its last, of one to come its first. */
const knownState = (states: readonly State[], today: string): State | undefined =>
  states.findLast(({ from }) => from === null || from <= today) ?? states[0]

const hasEnded = (state: State | undefined, today: string): boolean =>
  state !== undefined && state.to !== null && state.to <= today

const UnitLife = ({ life }: { readonly life: Life }) => {
  const t = useTexts(texts)
  const today = dayOfInstant(useNow())
  const known = knownState(life.states, today)
  const ended = hasEnded(known, today)
  const mayEnter = life.may.includes(succeedUnit.name)
  const enter = (
    <ToButton
      variant={ended ? 'default' : 'filled'}
      to={`/don-vi/su-kien-moi?don-vi=${life.id}`}
      leftSection={<IconGitMerge size={18} stroke={1.6} aria-hidden />}
    >
      {t('event.enter')}
    </ToButton>
  )
  return (
    <Page
      title={life.fullName}
      crumbs={[
        { label: t('tree.title'), to: '/don-vi' },
        ...life.path.map(above => ({ label: above.fullName, to: `/don-vi/${above.unitId}` })),
      ]}
      lead={<Facts life={life} state={known} />}
      beside={<Standing state={known} today={today} />}
      actions={mayEnter ? enter : undefined}
    >
      <Codes life={life} />
      <Through life={life} />
      <DivisionsSection unitId={life.id} />
      <Below
        unitId={life.id}
        onDay={ended && known?.to != null ? addDays(known.to, -1) : today}
        ended={ended}
      />
      {life.may.includes(createPerson.name) && <PeopleSection unitId={life.id} ended={ended} />}
    </Page>
  )
}

const Facts = ({ life, state }: { readonly life: Life; readonly state: State | undefined }) => {
  const t = useTexts(texts)
  const say = useSay()
  if (state === undefined) return null
  const code = state.code === null ? [] : [t('unit.statCode', { code: state.code })]
  return <>{[say(unitKinds[life.kind]), say(levels[state.level]), ...code].join(' · ')}</>
}

const standingWord = ({ from, to }: State, today: string, format: Format) => {
  if (to !== null && to <= today) return { key: 'unit.endedOn', day: format.day(to) } as const
  if (from !== null && from > today) return { key: 'unit.beginsOn', day: format.day(from) } as const
  return null
}

/** Said beside the name only of a unit that does not stand today. */
const Standing = ({ state, today }: { readonly state: State | undefined; readonly today: string }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const said = state === undefined ? null : standingWord(state, today, format)
  return said === null ? null : <StatusBadge tone="none">{t(said.key, { day: said.day })}</StatusBadge>
}

/** The line of its life, under what is still an open question about it. */
const Through = ({ life }: { readonly life: Life }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const read = useRead(readSuccessors, { unitId: life.id })
  return (
    <Section title={t('unit.life')}>
      <Loaded read={read}>
        {({ successors, predecessors, questions }) => (
          <Stack gap="md">
            {questions.map(question => (
              <Alert key={question.kind} title={t('unit.open')} color="yellow">
                {t(question.kind === 'successor' ? 'unit.openSuccessor' : 'unit.openWeights', {
                  day: format.day(question.onDay),
                })}
              </Alert>
            ))}
            <LifeLine
              life={life}
              came={predecessors}
              went={successors}
              open={questions.some(({ kind }) => kind === 'successor')}
            />
          </Stack>
        )}
      </Loaded>
    </Section>
  )
}

interface BelowProps {
  readonly unitId: number
  readonly onDay: string
  readonly ended: boolean
}

const Below = ({ unitId, onDay, ended }: BelowProps) => {
  const t = useTexts(texts)
  const format = useFormat()
  const read = useRead(listUnits, { parentId: unitId, onDay })
  const units = read.data?.units ?? []
  if (units.length === 0) return null
  const title = ended ? t('unit.belowOn', { day: format.day(onDay) }) : t('unit.below')
  return (
    <Section
      title={title}
      actions={<Group c="dimmed">{t('tree.count', { count: format.number(units.length) })}</Group>}
    >
      <ul className={style['below']}>
        {units.map(unit => (
          <li key={unit.id}>
            <ToLink to={`/don-vi/${unit.id}`}>{unit.fullName}</ToLink>
            {unit.childCount > 0 && (
              <span className={style['quiet']}>{t('tree.count', { count: unit.childCount })}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
