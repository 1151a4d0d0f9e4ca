import { memo, useEffect, useMemo, useRef } from 'react'
import type { Passage, ReviewedObligation } from '../../domain/plan/index.ts'
import { DocumentPage, useTexts } from '../ui/index.ts'
import { useDesk } from './desk.ts'
import { ReadMark } from './read-mark.tsx'
import style from './text.module.css'
import { texts } from './texts.ts'
import { lineAt, lineStarts } from './use-filters.ts'
import { hover } from './use-light.ts'

interface Fragment {
  readonly start: number
  readonly end: number
  readonly inside: readonly ReviewedObligation[]
}

/** Stars around words are how a .md or .txt file sets them bold; a star before a space is a bullet and stays. */
const stars = /\*{1,3}(?=\S)|(?<=\S)\*{1,3}/g

const starsIn = (text: string, start: number, end: number): number[] =>
  [...text.slice(start, end).matchAll(stars)].flatMap(found => [
    start + found.index,
    start + found.index + found[0].length,
  ])

/** Cuts a stretch of the text wherever a duty begins or ends, and around stars. */
const fragmentsOf = (
  text: string,
  start: number,
  end: number,
  obligations: readonly ReviewedObligation[],
): Fragment[] => {
  const here = obligations.filter(each => each.start < end && each.end > start)
  const cuts = [
    ...new Set([start, end, ...starsIn(text, start, end), ...here.flatMap(each => [each.start, each.end])]),
  ]
    .filter(cut => cut >= start && cut <= end)
    .sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? end
    return { start: from, end: to, inside: here.filter(each => each.start < to && each.end > from) }
  })
}

const innermost = (inside: readonly ReviewedObligation[]): ReviewedObligation | undefined =>
  [...inside].sort((a, b) => a.end - a.start - (b.end - b.start))[0]

/** The stretch without the white space around it, so that the page sets its own distances. */
const trimmed = (text: string, { start, end }: Passage): [number, number] => {
  const piece = text.slice(start, end)
  const from = start + piece.length - piece.trimStart().length
  return [from, Math.max(from, start + piece.trimEnd().length)]
}

/** The plan as a document: every passage with its line, its duties lit, its mark of having been read. */
export const TextPane = () => {
  const t = useTexts(texts)
  const { data, passages, select } = useDesk()
  const live = useMemo(
    () => data.obligations.filter(each => each.mergedInto === null && each.amendmentId === null),
    [data.obligations],
  )
  const starts = useMemo(() => lineStarts(data.text), [data.text])
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => (root.current === null ? undefined : listen(root.current, select)), [select])
  return (
    <DocumentPage label={t('tabs.text')}>
      <div className={style['text']} ref={root}>
        {passages
          .filter(passage => passage.standing !== 'blank')
          .map(passage => (
            <PassageRow
              key={passage.position}
              passage={passage}
              text={data.text}
              line={lineAt(starts, trimmed(data.text, passage)[0])}
              inside={live.filter(each => each.start < passage.end && each.end > passage.start)}
            />
          ))}
      </div>
    </DocumentPage>
  )
}

/** The mouse on the text: a click chooses the duty, unless words are being selected. The keyboard has J and K, and T between the two. */
const listen = (root: HTMLElement, select: (obligationId: number) => void): (() => void) => {
  const pick = (event: MouseEvent) => {
    if (getSelection()?.isCollapsed === false) return
    const mark = event.target instanceof Element ? event.target.closest('[data-duty]') : null
    const id = Number(mark?.getAttribute('data-duty')?.split(' ')[0])
    if (Number.isInteger(id) && id > 0) select(id)
  }
  root.addEventListener('click', pick)
  root.addEventListener('mouseover', hover)
  root.addEventListener('mouseleave', hover)
  return () => {
    root.removeEventListener('click', pick)
    root.removeEventListener('mouseover', hover)
    root.removeEventListener('mouseleave', hover)
  }
}

interface RowProps {
  readonly passage: Passage
  readonly text: string
  readonly line: number
  readonly inside: readonly ReviewedObligation[]
}

const PassageRow = memo(
  ({ passage, text, line, inside }: RowProps) => {
    const [start, end] = trimmed(text, passage)
    const first = passage.clause === '' && passage.is === 'heading'
    return (
      <div
        className={style['passage']}
        data-standing={passage.standing}
        data-is={first ? 'head' : passage.is}
        data-position={passage.position}
        tabIndex={-1}
      >
        <span className={style['line']} aria-hidden="true">
          {line}
        </span>
        <p>
          {fragmentsOf(text, start, end, inside).map(fragment => (
            <Words key={fragment.start} text={text} fragment={fragment} />
          ))}
        </p>
        <ReadMark passage={passage} />
      </div>
    )
  },
  (before, after) =>
    before.text === after.text &&
    before.passage.standing === after.passage.standing &&
    before.inside.map(said).join() === after.inside.map(said).join(),
)

const said = ({ id, state, start, end }: ReviewedObligation): string => `${id} ${state} ${start} ${end}`

const Words = ({ text, fragment }: { readonly text: string; readonly fragment: Fragment }) => {
  const { start, end, inside } = fragment
  const duty = innermost(inside)
  const words = text.slice(start, end)
  if (/^\*+$/.test(words) && end - start < 4)
    return (
      <span className={style['stars']} data-start={start}>
        {words}
      </span>
    )
  if (duty === undefined) return <span data-start={start}>{words}</span>
  const ids = [duty, ...inside.filter(each => each.id !== duty.id)].map(each => each.id).join(' ')
  return (
    <mark className={style['duty']} tabIndex={-1} data-start={start} data-duty={ids} data-state={duty.state}>
      {words}
    </mark>
  )
}
