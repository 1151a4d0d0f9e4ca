import { Alert, List, Text } from '@mantine/core'
import { useTexts } from '../../ui/index.ts'
import type { PreviewedDocument } from './take-pictures.ts'
import { texts } from './texts.ts'

interface Props {
  readonly document: PreviewedDocument
  /** Pictures over the limit of attachments, and that limit in bytes. */
  readonly large: number
  readonly limit: number
}

const megabyte = 1_000_000
const missing = 'missing'

/** How often each kind of picture that cannot be taken stands in the file. */
const byKind = (left: PreviewedDocument['left']): readonly [string, number][] => [
  ...left.reduce(
    (counts, kind) => counts.set(kind ?? missing, (counts.get(kind ?? missing) ?? 0) + 1),
    new Map<string, number>(),
  ),
]

/** What the Word file holds that is taken in another form, or not taken: a sentence for each. */
export const DocumentAsides = ({ document: { pictures, left, asides }, large, limit }: Props) => {
  const t = useTexts(texts)
  const cropped = pictures.filter(each => each.cropped).length
  const taken = pictures.length - large
  const sentences = [
    ...(taken > 0 ? [{ text: t('files.pictures', { count: taken }), words: [] }] : []),
    ...(cropped > 0 ? [{ text: t('files.cropped', { count: cropped }), words: [] }] : []),
    ...(large > 0
      ? [{ text: t('files.large', { count: large, limit: Math.floor(limit / megabyte) }), words: [] }]
      : []),
    ...byKind(left).map(([kind, count]) => ({
      text: kind === missing ? t('files.pictureGone', { count }) : t('files.pictureKind', { count, kind }),
      words: [],
    })),
    ...asides.map(({ kind, count, words }) => ({ text: t(`files.aside.${kind}`, { count }), words })),
  ]
  if (sentences.length === 0) return null
  return (
    <Alert title={t('files.asides')} color="gray" mb="sm">
      <List size="sm" spacing={4}>
        {sentences.map(({ text, words }) => (
          <List.Item key={text}>
            {text}
            {words.length > 0 && (
              <Text component="span" display="block" fz="sm" c="dimmed" lang="vi">
                {words.map(each => `“${each}”`).join(' · ')}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
