import { Button, Menu, Popover, Text } from '@mantine/core'
import { IconCheck, IconDownload, IconKeyboard } from '@tabler/icons-react'
import { confirmPlan, exportPlan, leftInWords } from '../../domain/plan/index.ts'
import { readAddress, useWrite } from '../api/index.ts'
import { ErrorSummary, FilledPlace, tell, useLanguage, useSay, useTexts } from '../ui/index.ts'
import style from './desk.module.css'
import { useDesk } from './desk.ts'
import { afterConfirming } from './places.ts'
import { texts } from './texts.ts'
import { useNextLeft } from './use-next-left.ts'

/** Confirm, with the reason where it cannot be yet; export; the keys. */
export const HeadActions = () => {
  const t = useTexts(texts)
  const { data, may, openDialog } = useDesk()
  return (
    <>
      {may('plan.confirm') && <ConfirmButton />}
      {data.plan.state === 'confirmed' && (
        <FilledPlace place={afterConfirming} given={{ planId: data.plan.id }} />
      )}
      <ExportMenu />
      <Button
        variant="subtle"
        color="gray"
        visibleFrom="md"
        leftSection={<IconKeyboard size={18} stroke={1.6} aria-hidden />}
        onClick={() => openDialog({ is: 'keys' })}
      >
        {t('head.keys')}
      </Button>
    </>
  )
}

const ConfirmButton = () => {
  const t = useTexts(texts)
  const say = useSay()
  const { data } = useDesk()
  const goNext = useNextLeft()
  const { left, id } = data.plan
  const confirming = useWrite(confirmPlan, {
    touches: ['campaign'],
    onDone: ({ obligations, units }) => tell(t('head.done', { count: obligations, units })),
  })
  const words = leftInWords(left)
  const button = (
    <Button
      leftSection={<IconCheck size={18} stroke={2} aria-hidden />}
      variant={words === null ? 'filled' : 'default'}
      loading={confirming.isPending}
      {...(words === null ? { onClick: () => confirming.mutate({ planId: id }) } : {})}
    >
      {t('head.confirm')}
    </Button>
  )
  if (words === null)
    return (
      <>
        {button}
        <ErrorSummary problem={confirming.error} />
      </>
    )
  return (
    <Popover position="bottom-end" withArrow shadow="md" trapFocus>
      <Popover.Target>{button}</Popover.Target>
      <Popover.Dropdown className={style['why'] ?? ''}>
        <Text fw={600}>{t('head.cannotYet')}</Text>
        <Text fz="sm" mt={4}>
          {t('head.cannotSay', { left: say(words) })}
        </Text>
        {left.unresolved > 0 && (
          <Text fz="sm" mt={4} c="dimmed">
            {t('head.unresolved', { count: left.unresolved })}
          </Text>
        )}
        <Button mt="sm" size="xs" onClick={goNext}>
          {t('head.goThere')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}

const ExportMenu = () => {
  const t = useTexts(texts)
  const language = useLanguage()
  const { data } = useDesk()
  const address = (as: 'json' | 'xlsx' | 'ics') =>
    readAddress(exportPlan, { planId: data.plan.id, as, language })
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={18} stroke={1.6} aria-hidden />}>
          {t('head.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={address('xlsx')} download>
          {t('head.exportXlsx')}
        </Menu.Item>
        <Menu.Item component="a" href={address('ics')} download>
          {t('head.exportIcs')}
        </Menu.Item>
        <Menu.Item component="a" href={address('json')} download>
          {t('head.exportJson')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
