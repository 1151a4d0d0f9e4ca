import {
  type ComponentType,
  createContext,
  type LazyExoticComponent,
  lazy,
  Suspense,
  useContext,
} from 'react'
import type { Bilingual, Role } from '../../../domain/shared/index.ts'

/** What a later step puts into a page that does not know it; the content loads when the page is drawn. */
interface Content<Props> {
  readonly key: string
  /** The name of a tab, where the place is a row of tabs. */
  readonly label: Bilingual
  readonly order: number
  /** Only for people who hold one of these roles somewhere; absent means everybody. */
  readonly roles?: readonly Role[]
  readonly block: () => Promise<{ readonly default: ComponentType<Props> }>
}

/** One content for one place, as a step hands it to the shell. */
export interface Filling {
  readonly place: string
  readonly key: string
  readonly label: Bilingual
  readonly order: number
  readonly roles?: readonly Role[]
  readonly block: () => Promise<{ readonly default: ComponentType<object> }>
}

/** A place that a page keeps free for steps after its own. */
export interface Place<Props> {
  readonly name: string
  readonly fill: (content: Content<Props>) => Filling
}

export const definePlace = <Props extends object>(name: string): Place<Props> => ({
  name,
  // What a block needs is checked where it is put in and where it is drawn; between the two nobody looks.
  fill: content => ({ place: name, ...content }) as unknown as Filling,
})

interface Filled extends Pick<Filling, 'place' | 'key' | 'label' | 'roles'> {
  readonly Block: LazyExoticComponent<ComponentType<object>>
}

/** Called once, outside of any component: a block that is made anew at each drawing would forget what was typed. */
export const filledFrom = (fillings: readonly Filling[]): readonly Filled[] =>
  [...fillings]
    .sort((left, right) => left.order - right.order)
    .map(({ block, ...filling }) => ({ ...filling, Block: lazy(block) }))

const Fillings = createContext<readonly Filled[]>([])
export const FillingsProvider = Fillings.Provider

interface InPlace<Props> {
  readonly key: string
  readonly label: Bilingual
  readonly Block: ComponentType<Props>
}

/** What was put into a place, in order; draw each inside a Suspense. */
export const useFillings = <Props extends object>(place: Place<Props>): readonly InPlace<Props>[] =>
  useContext(Fillings).flatMap(filled =>
    filled.place === place.name
      ? [{ key: filled.key, label: filled.label, Block: filled.Block as unknown as ComponentType<Props> }]
      : [],
  )

interface FilledPlaceProps<Props> {
  readonly place: Place<Props>
  readonly given: Props
}

/** Everything that was put into a place, one under the other. */
export const FilledPlace = <Props extends object>({ place, given }: FilledPlaceProps<Props>) => (
  <Suspense fallback={null}>
    {useFillings(place).map(({ key, Block }) => (
      <Block key={key} {...given} />
    ))}
  </Suspense>
)
