import { Title } from '@mantine/core'
import { type ReactNode, Suspense, useState } from 'react'
import { TextSkeleton, useFillings, useSay } from '../ui/index.ts'
import style from './my-assignments.module.css'
import { type BesideAssignment, besideAssignment } from './places.ts'

interface Props {
  readonly assignment: BesideAssignment
}

/** What later steps know of a duty, in full: difficulties, guidance, chases. */
export const OpenBeside = ({ assignment }: Props) => {
  const say = useSay()
  return useFillings(besideAssignment).map(({ key, label, Block }) => (
    <section key={key}>
      <Title order={3} size="h4" mb="xs">
        {say(label)}
      </Title>
      <Suspense fallback={<TextSkeleton />}>
        <Block {...assignment} />
      </Suspense>
    </section>
  ))
}

/** The same in a long list: asked for from the server only when somebody looks. */
export const FoldedBeside = ({ assignment }: Props) => {
  const say = useSay()
  return useFillings(besideAssignment).map(({ key, label, Block }) => (
    <Folded key={key} title={say(label)}>
      <Suspense fallback={<TextSkeleton />}>
        <Block {...assignment} />
      </Suspense>
    </Folded>
  ))
}

const Folded = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className={style['summary']}>{title}</summary>
      {open && children}
    </details>
  )
}
