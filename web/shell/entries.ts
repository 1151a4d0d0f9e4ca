import { IconInbox } from '@tabler/icons-react'
import type { Subject } from '../api/index.ts'
import type { NavigationEntry } from '../ui/index.ts'
import { holds } from './session.ts'
import { steps } from './steps.ts'

const myWork: NavigationEntry = {
  path: '/viec-cua-toi',
  label: { vi: 'Việc của tôi', en: 'My work' },
  icon: IconInbox,
  order: 0,
  onPhone: true,
}

/** The left navigation for this person, in the order of the map. */
export const entriesFor = (subject: Subject): readonly NavigationEntry[] =>
  [myWork, ...steps.flatMap(step => step.navigation)]
    .filter(entry => holds(subject, entry.roles))
    .sort((left, right) => left.order - right.order)
