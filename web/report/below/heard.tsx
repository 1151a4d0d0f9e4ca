import type { Heard as HowMany } from '../../../domain/report/index.ts'
import { useTexts } from '../../ui/index.ts'
import type { Below } from './below.ts'
import { texts } from './texts.ts'

export const heardOf = ({ units }: Below): HowMany => ({
  filed: units.filter(({ version }) => version !== null).length,
  asked: units.length,
})

/** More are not named again: they stand in the list of units. */
const namedAtMost = 5

/** How many have handed in, before anything is said of their figures; the last that have not, by name. */
export const Heard = ({ below }: { readonly below: Below }) => {
  const t = useTexts(texts)
  const { filed, asked } = heardOf(below)
  const missing = below.units.filter(({ version }) => version === null).map(({ unitName }) => unitName)
  return (
    <p>
      <strong>{t(missing.length === 0 ? 'below.allHeard' : 'below.heard', { filed, asked })}</strong>
      {missing.length > 0 &&
        missing.length <= namedAtMost &&
        ` ${t('below.notHeard', { names: missing.join(', ') })}`}
    </p>
  )
}
