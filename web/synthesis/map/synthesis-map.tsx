import { Button, Group } from '@mantine/core'
import { Suspense, useState } from 'react'
import type { z } from 'zod'
import { chooseSynthesisMap, readSynthesisMap } from '../../../domain/synthesis/index.ts'
import { useRead, useWrite } from '../../api/index.ts'
import { MapDay } from '../../org/index.ts'
import { ProofLine } from '../../rollup/index.ts'
import { ProblemNotice, ToLink, tell, useFormat, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import style from './map.module.css'
import { UnitTable } from './unit-table.tsx'

type ChosenMap = z.output<(typeof readSynthesisMap)['output']>

interface Props {
  readonly campaignId: number
  /** Label of the heading that is open. */
  readonly section: string
}

/** By the units of which day the report is issued: who chose it, the proof that sums stay, the tables themselves. */
export const SynthesisMap = ({ campaignId, section }: Props) => {
  const t = useTexts(texts)
  const { data: chosen } = useRead(readSynthesisMap, { campaignId }, { keepPrevious: true })
  const [changing, setChanging] = useState(false)
  const [open, setOpen] = useState(false)
  if (chosen === undefined) return null
  const mayChange = chosen.may.includes('synthesis.chooseMap')
  return (
    <section className={style['panel']} aria-label={t('map.label')}>
      <Group gap="xs" justify="space-between">
        <Said chosen={chosen} />
        <Group gap="xs" className="no-print">
          {mayChange && !changing && (
            <Button variant="default" size="compact-md" onClick={() => setChanging(true)}>
              {t('map.change')}
            </Button>
          )}
          <Button variant="subtle" size="compact-md" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'map.hideTable' : 'map.table')}
          </Button>
        </Group>
      </Group>
      {changing && mayChange && (
        <Choosing campaignId={campaignId} chosen={chosen} onClose={() => setChanging(false)} />
      )}
      {chosen.mapOn !== null && (
        <Suspense>
          <ProofLine rollup={chosen} onMap={{ onDay: chosen.mapOn, proofs: chosen.proofs }} />
        </Suspense>
      )}
      {open && <UnitTable campaignId={campaignId} section={section} />}
    </section>
  )
}

const Said = ({ chosen: { mapOn, chosenBy, fixedAt } }: { readonly chosen: ChosenMap }) => {
  const t = useTexts(texts)
  const { day } = useFormat()
  return (
    <p className={style['said']}>
      <strong>{mapOn === null ? t('map.reported') : t('map.on', { day: day(mapOn) })}</strong>
      {chosenBy !== null && <small> {t('map.by', { name: chosenBy })}</small>}
      {fixedAt !== null && <small> {t('map.fixed')}</small>}
    </p>
  )
}

interface ChoosingProps {
  readonly campaignId: number
  readonly chosen: ChosenMap
  readonly onClose: () => void
}

const Choosing = ({ campaignId, chosen, onClose }: ChoosingProps) => {
  const t = useTexts(texts)
  const [wanted, setWanted] = useState(chosen.mapOn ?? '')
  const { mutate, error, isPending } = useWrite(chooseSynthesisMap, {
    touches: ['synthesis'],
    onDone: () => {
      tell(t('map.done'))
      onClose()
    },
  })
  const mapOn = wanted === '' ? null : wanted
  return (
    <div className={style['choosing']}>
      <Suspense>
        <MapDay mapOn={mapOn ?? undefined} onChoose={setWanted} />
      </Suspense>
      <p className={style['hint']}>{t('map.hint')}</p>
      {error !== null && <ProblemNotice problem={error} />}
      <Group gap="xs">
        <Button
          size="compact-md"
          loading={isPending}
          disabled={mapOn === chosen.mapOn}
          onClick={() => mutate({ campaignId, mapOn, revision: chosen.revision })}
        >
          {t('map.use')}
        </Button>
        <Button size="compact-md" variant="default" onClick={onClose}>
          {t('map.cancel')}
        </Button>
        {mapOn !== null && <ToLink to={`/so-lieu/${campaignId}?ban-do=${mapOn}`}>{t('map.preview')}</ToLink>}
      </Group>
    </div>
  )
}
