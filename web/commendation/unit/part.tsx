import { Anchor, Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  type Dossier,
  type DossierPart,
  dossierParts,
  type Paper,
  readPaperFile,
} from '../../../domain/commendation/index.ts'
import { readAddress } from '../../api/index.ts'
import { fieldId, StatusShape, type Tone, useFormat, useSay, useTexts } from '../../ui/index.ts'
import style from '../commendation.module.css'
import { texts } from '../texts.ts'
import { type Checking, unmarked } from './checking.ts'
import { PaperForm } from './paper-form.tsx'

interface Props {
  readonly dossier: Dossier
  readonly part: DossierPart
  readonly nomineeId: number | null
  /** Set where the person checks the dossier. */
  readonly checking: Checking | null
}

const toneOf = (paper: Paper | undefined): Tone => {
  if (paper === undefined) return 'none'
  if (paper.fine === null) return 'waiting'
  return paper.fine ? 'accepted' : 'returned'
}

/** One part of the dossier: its paper, what was found in it, and the forms to enter or to check it. */
export const Part = ({ dossier, part, nomineeId, checking }: Props) => {
  const t = useTexts(texts)
  const say = useSay()
  const [editing, setEditing] = useState(false)
  const paper = dossier.papers.find(each => each.part === part && each.nomineeId === nomineeId)
  const label = say(dossierParts[part])
  const path = nomineeId === null ? `paper.${part}` : `paper.${part}.${nomineeId}`
  return (
    <div className={style['part']} id={fieldId(path)} tabIndex={-1}>
      <div>
        <p>
          <StatusShape tone={toneOf(paper)} /> {label}
        </p>
        {paper === undefined ? (
          <p className={style['quiet']}>{t('paper.missing')}</p>
        ) : (
          <Said campaignId={dossier.campaignId} paper={paper} />
        )}
      </div>
      {dossier.may.includes('commendation.putPaper') && !editing && (
        <Button
          size="compact-sm"
          variant={paper === undefined ? 'light' : 'default'}
          aria-label={t(paper === undefined ? 'paper.enterOf' : 'paper.editOf', { part: label })}
          onClick={() => setEditing(true)}
        >
          {t(paper === undefined ? 'paper.enter' : 'paper.edit')}
        </Button>
      )}
      {editing && (
        <div className={style['wide']}>
          <PaperForm
            dossier={dossier}
            part={part}
            nomineeId={nomineeId}
            paper={paper}
            onClose={() => setEditing(false)}
          />
        </div>
      )}
      {checking !== null && paper !== undefined && <Check paper={paper} label={label} checking={checking} />}
    </div>
  )
}

const Said = ({ campaignId, paper }: { readonly campaignId: number; readonly paper: Paper }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { id: paperId, number, datedOn, confirmedBy, extract, fileName, fine, remark } = paper
  return (
    <>
      <p>
        {t('paper.said', { number, day: format.day(datedOn) })}
        {extract !== '' && `. ${extract}`}
      </p>
      {confirmedBy !== '' && <p className={style['quiet']}>{t('paper.confirmed', { by: confirmedBy })}</p>}
      {fileName !== null && (
        <p>
          <Anchor href={readAddress(readPaperFile, { campaignId, paperId })} download={fileName}>
            {fileName}
          </Anchor>
        </p>
      )}
      {fine !== null && (
        <p className={style['quiet']}>
          {t(fine ? 'paper.fine' : 'paper.notFine')}
          {remark !== '' && `: ${remark}`}
        </p>
      )}
    </>
  )
}

interface CheckProps {
  readonly paper: Paper
  readonly label: string
  readonly checking: Checking
}

const Check = ({ paper: { id }, label, checking: { marks, onMarks } }: CheckProps) => {
  const t = useTexts(texts)
  const mark = marks[id] ?? unmarked
  return (
    <div className={`${style['wide']} ${style['checking']}`}>
      <Checkbox
        label={t('paper.fine')}
        aria-label={t('check.fine', { part: label })}
        checked={mark.fine}
        onChange={event => onMarks({ ...marks, [id]: { ...mark, fine: event.currentTarget.checked } })}
      />
      <TextInput
        aria-label={t('check.remark', { part: label })}
        placeholder={t('check.remark', { part: label })}
        value={mark.remark}
        onChange={event => onMarks({ ...marks, [id]: { ...mark, remark: event.currentTarget.value } })}
      />
    </div>
  )
}
