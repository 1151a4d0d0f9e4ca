import { Anchor, Button, Group, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { type Level, levelNames, levels, listColumns, readAdministrators } from '../../../domain/org/index.ts'
import { uploadFile, useRead, useSubject } from '../../api/index.ts'
import { DateInput, EmptyState, FileDrop, Page, useSay, useTexts } from '../../ui/index.ts'
import { LeftLine } from '../left/left-line.tsx'
import { texts } from '../texts.ts'
import { UnitPicker } from '../unit-picker.tsx'
import { ListPreview } from './list-preview.tsx'

const template = `data:text/csv;charset=utf-8,${encodeURIComponent(
  `\uFEFF${Object.values(listColumns)
    .map(({ vi }) => vi)
    .join(';')}\r\n`,
)}`

/** A list of units out of a file: tried first, row by row, then taken in as a whole. */
export default function ListPage() {
  const t = useTexts(texts)
  const { roles } = useSubject()
  const place = roles.find(({ role }) => role === 'administrator')
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      crumbs={[{ label: t('tree.title'), to: '/don-vi' }]}
      width="wide"
    >
      {place === undefined ? <WhomToAsk /> : <ListForm placeId={place.unitId} placeName={place.unitName} />}
    </Page>
  )
}

/** Not allowed: who is, by name, so that one knows whom to send the file to. */
const WhomToAsk = () => {
  const t = useTexts(texts)
  const people = useRead(readAdministrators, {}).data?.people ?? []
  return (
    <EmptyState title={t('list.noRole')}>
      {people.length === 0 ? t('list.askAbove') : t('list.ask')}
      <ul>
        {people.map(({ name, position, unitName }) => (
          <li key={`${name} ${position}`}>{[name, position, unitName].filter(Boolean).join(', ')}</li>
        ))}
      </ul>
    </EmptyState>
  )
}

interface Uploaded {
  readonly fileId: number
  readonly name: string
}

const ListForm = ({ placeId, placeName }: { readonly placeId: number; readonly placeName: string }) => {
  const t = useTexts(texts)
  const say = useSay()
  const [underId, setUnderId] = useState<number | null>(placeId)
  const [validFrom, setValidFrom] = useState('2000-01-01')
  const [level, setLevel] = useState<Level>('commune')
  const [file, setFile] = useState<Uploaded | null>(null)
  return (
    <Stack gap="lg">
      <LeftLine />
      <Group align="flex-end" grow preventGrowOverflow={false}>
        <UnitPicker
          label={t('list.under')}
          description={t('list.underHint')}
          onDay={validFrom}
          value={underId}
          onChange={setUnderId}
          chosenName={placeName}
        />
        <DateInput
          label={t('list.validFrom')}
          description={t('list.validFromHint')}
          value={validFrom}
          onChange={day => setValidFrom(day ?? validFrom)}
        />
        <Select
          label={t('list.level')}
          description={t('list.levelHint')}
          data={levelNames.map(each => ({ value: each, label: say(levels[each]) }))}
          value={level}
          allowDeselect={false}
          onChange={value => setLevel(levelNames.find(each => each === value) ?? level)}
        />
      </Group>
      {file === null ? (
        <>
          <FileDrop
            label={t('list.file')}
            description={t('list.fileHint')}
            accept={['.xlsx', '.csv', '.json']}
            maxMb={20}
            upload={uploadFile}
            onUploaded={setFile}
          />
          <Anchor href={template} download="danh-sach-don-vi.csv" w="fit-content">
            {t('list.template')}
          </Anchor>
        </>
      ) : (
        <Group>
          <Text fw={600}>{t('list.chosen', { name: file.name })}</Text>
          <Button variant="default" size="compact-sm" onClick={() => setFile(null)}>
            {t('list.another')}
          </Button>
        </Group>
      )}
      {file !== null && underId !== null && (
        <ListPreview
          asked={{ fileId: file.fileId, underId, validFrom, level }}
          onDone={() => setFile(null)}
        />
      )}
    </Stack>
  )
}
