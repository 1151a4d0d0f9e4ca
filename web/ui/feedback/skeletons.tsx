import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useTexts } from '../language/texts.ts'
import { words } from '../words.ts'

const Waiting = () => {
  const t = useTexts(words)
  return <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
}

const numbered = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

/** Rows of a list or table that are on their way. */
export const RowsSkeleton = ({ rows = 6 }: { readonly rows?: number }) => (
  <Stack gap="xs">
    <Waiting />
    {numbered(rows).map(row => (
      <Skeleton key={row} h={40} radius="sm" />
    ))}
  </Stack>
)

/** Lines of text that are on their way. */
export const TextSkeleton = ({ lines = 5 }: { readonly lines?: number }) => (
  <Stack gap={10}>
    <Waiting />
    {numbered(lines).map(line => (
      <Skeleton key={line} h={14} radius="xs" w={`${95 - ((line * 17) % 40)}%`} />
    ))}
  </Stack>
)

/** A whole page that is on its way: heading, lead, rows. */
export const PageSkeleton = () => (
  <Stack gap="md" p="xl" maw={1320}>
    <Skeleton h={32} w="40%" radius="sm" />
    <Skeleton h={16} w="60%" radius="xs" />
    <RowsSkeleton />
  </Stack>
)
