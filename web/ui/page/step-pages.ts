import type { ComponentType } from 'react'
import type { Bilingual, Role } from '../../../domain/shared/index.ts'
import type { Filling } from './places.tsx'

type Icon = ComponentType<{ size?: number | string; stroke?: number | string; 'aria-hidden'?: boolean }>

/** An entry of the left navigation. */
export interface NavigationEntry {
  readonly path: string
  readonly label: Bilingual
  readonly icon: Icon
  /** Only for people who hold one of these roles somewhere; absent means everybody. */
  readonly roles?: readonly Role[]
  /** Where it stands in the list: the order of UI.md's map, in tens. */
  readonly order: number
  /** Stands in the bottom bar of a phone; the others are under “Thêm”. */
  readonly onPhone?: boolean
}

/** A page and its address. The page loads when somebody goes there. */
export interface RouteDef {
  readonly path: string
  readonly page: () => Promise<{ readonly default: ComponentType }>
}

/** Something the command palette offers. */
export interface PaletteEntry {
  readonly label: Bilingual
  readonly path: string
  /** Other words people type for it. */
  readonly also?: string
  readonly kind?: Bilingual
  readonly roles?: readonly Role[]
}

/** What a step answers to typed words: units, plans, reports found on the server. */
export interface Found {
  readonly id: string
  readonly label: string
  readonly detail?: string
  readonly path: string
  readonly kind: Bilingual
}

/** All that the shell needs to know of a step; heavy things stay behind `import()`. */
export interface StepPages {
  readonly step: string
  readonly navigation: readonly NavigationEntry[]
  readonly routes: readonly RouteDef[]
  readonly palette: readonly PaletteEntry[]
  readonly find?: (words: string, signal: AbortSignal) => Promise<readonly Found[]>
  /** Stands in the bar on top of every page; loaded after the first screen. */
  readonly bar?: () => Promise<{ readonly default: ComponentType }>
  /** What it puts into places that pages of earlier steps keep free. */
  readonly fillings?: readonly Filling[]
  /** What this step asks of the person on “Việc của tôi”. */
  readonly myWork?: WorkBlock | readonly WorkBlock[]
}

/** A block of “Việc của tôi”, in its place among those of all steps. Draws nothing when there is nothing. */
interface WorkBlock {
  readonly order: number
  readonly block: () => Promise<{ readonly default: ComponentType }>
}
