import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { useSubject } from '../api/index.ts'
import { type Choice, type Shortcut, useSay, useTexts, words } from '../ui/index.ts'
import type PaletteComponent from '../ui/palette/palette.tsx'
import { entriesFor } from './entries.ts'
import { holds } from './session.ts'
import { steps } from './steps.ts'
import { texts } from './texts.ts'

const ShortcutsHelp = lazy(() => import('../ui/palette/shortcuts-help.tsx'))

/** How long the first screen has the line to itself, in milliseconds. */
const prepareAfter = 1_500

/** A phone has no Ctrl K: there the palette comes when the search is pressed, and the first screen goes without. */
const hasKeys = (): boolean => matchMedia('(hover: hover)').matches

/**
 * The palette, fetched once the page is quiet or when asked for. It is not `lazy`: React holds a suspended part
 * back for a third of a second, and the first letters typed after Ctrl K would be lost.
 */
const usePalette = (wanted: boolean) => {
  const [Palette, setPalette] = useState<typeof PaletteComponent | null>(null)
  const missing = Palette === null
  useEffect(() => {
    if (!missing) return
    const load = async () => {
      const loaded = await import('../ui/palette/palette.tsx')
      setPalette(() => loaded.default)
    }
    if (!wanted && !hasKeys()) return
    const timer = setTimeout(() => void load().catch(() => undefined), wanted ? 0 : prepareAfter)
    return () => clearTimeout(timer)
  }, [wanted, missing])
  return Palette
}

export type Overlay = 'palette' | 'help' | null

const useOwnChoices = (): readonly Choice[] => {
  const say = useSay()
  const t = useTexts(texts)
  const subject = useSubject()
  return useMemo(() => {
    const pages = entriesFor(subject).map(entry => ({
      id: entry.path,
      label: say(entry.label),
      also: `${entry.label.vi} ${entry.label.en}`,
      kind: t('palette.page'),
      path: entry.path,
    }))
    const acts = steps
      .flatMap(step => step.palette)
      .filter(entry => holds(subject, entry.roles))
      .map(entry => ({
        id: `${entry.path} ${entry.label.en}`,
        label: say(entry.label),
        also: `${entry.label.vi} ${entry.label.en} ${entry.also ?? ''}`,
        kind: entry.kind === undefined ? t('palette.act') : say(entry.kind),
        path: entry.path,
      }))
    const settings = {
      id: 'settings',
      label: t('account.settings'),
      kind: t('palette.page'),
      path: '/cai-dat',
    }
    return [...pages, ...acts, settings]
  }, [subject, say, t])
}

const useFinders = () => {
  const say = useSay()
  return useMemo(
    () =>
      steps.flatMap(({ find }) =>
        find === undefined
          ? []
          : [
              async (typed: string, signal: AbortSignal) =>
                (await find(typed, signal)).map(found => ({ ...found, kind: say(found.kind) })),
            ],
      ),
    [say],
  )
}

const useShortcuts = (): readonly Shortcut[] => {
  const say = useSay()
  const t = useTexts(words)
  const own = useTexts(texts)
  const subject = useSubject()
  const places = entriesFor(subject)
    .slice(0, 9)
    .map((entry, at) => ({
      keys: ['G', String(at + 1)],
      does: t('shortcuts.go', { place: say(entry.label) }),
    }))
  return [
    { keys: ['Ctrl + K'], does: t('shortcuts.palette') },
    { keys: ['?'], does: t('shortcuts.help') },
    { keys: ['Esc'], does: t('shortcuts.close') },
    { keys: ['Shift + Click'], does: t('shortcuts.tableSelect') },
    { keys: ['G', 'T'], does: t('shortcuts.go', { place: own('notices') }) },
    ...places,
  ]
}

/** What opens over every page; loaded when first asked for. */
export const Overlays = ({ open, onClose }: { readonly open: Overlay; readonly onClose: () => void }) => {
  const Palette = usePalette(open === 'palette')
  const choices = useOwnChoices()
  const finders = useFinders()
  const shortcuts = useShortcuts()
  return (
    <>
      {open === 'palette' && Palette !== null && (
        <Palette opened onClose={onClose} choices={choices} finders={finders} />
      )}
      <Suspense fallback={null}>
        {open === 'help' && <ShortcutsHelp opened onClose={onClose} shortcuts={shortcuts} />}
      </Suspense>
    </>
  )
}
