import { SegmentedControl, Stack, Text, useMantineColorScheme } from '@mantine/core'
import { roles } from '../../../domain/shared/index.ts'
import { useSubject } from '../../api/index.ts'
import {
  Page,
  Section,
  setLanguage,
  setTextSize,
  ToButton,
  ToLink,
  useLanguage,
  useSay,
  useTextSize,
  useTexts,
} from '../../ui/index.ts'
import { texts } from '../texts.ts'

/** How this machine shows things to this person, and who the system takes them for. */
export default function SettingsPage() {
  const t = useTexts(texts)
  const say = useSay()
  const { person, roles: held } = useSubject()
  return (
    <Page title={t('settings.title')} lead={t('settings.lead')} width="reading">
      <Looks />
      <Section title={t('settings.told')}>
        <ToLink to="/cai-dat/nhan-tin">{t('settings.channels')}</ToLink>
      </Section>
      <ToButton to="/ma-truy-cap" variant="default">
        {t('settings.access')}
      </ToButton>
      <Section title={t('settings.who')}>
        <Text fw={500}>{person.name}</Text>
        <Text c="dimmed">
          {person.position}, {person.unitName}
        </Text>
      </Section>
      <Section title={t('settings.roles')}>
        {held.length === 0 && <Text>{t('settings.rolesNone')}</Text>}
        {held.map(({ role, unitId, unitName }) => (
          <Text key={`${role} ${unitId}`}>
            {t('settings.at', { role: say(roles[role]), unit: unitName })}
          </Text>
        ))}
      </Section>
    </Page>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

const Choice = <Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) => (
  <div>
    <Text fw={500} mb={6} component="div">
      {label}
    </Text>
    <SegmentedControl aria-label={label} value={value} data={[...options]} onChange={onChange} />
  </div>
)

const Looks = () => {
  const t = useTexts(texts)
  const language = useLanguage()
  const size = useTextSize()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Stack gap="lg" align="flex-start">
      <Choice
        label={t('settings.language')}
        value={language}
        onChange={setLanguage}
        options={[
          { value: 'vi', label: 'Tiếng Việt' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Choice
        label={t('settings.theme')}
        value={colorScheme}
        onChange={setColorScheme}
        options={[
          { value: 'auto', label: t('settings.themeAuto') },
          { value: 'light', label: t('settings.themeLight') },
          { value: 'dark', label: t('settings.themeDark') },
        ]}
      />
      <Choice
        label={t('settings.size')}
        value={size}
        onChange={setTextSize}
        options={[
          { value: 'normal', label: t('settings.sizeNormal') },
          { value: 'large', label: t('settings.sizeLarge') },
          { value: 'larger', label: t('settings.sizeLarger') },
        ]}
      />
    </Stack>
  )
}
