import { Button, Modal } from '@mantine/core'
import { IconFilePlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { listPlans, type PlanHead } from '../../domain/plan/index.ts'
import { useHolds, useRead } from '../api/index.ts'
import {
  type Column,
  DataTable,
  EmptyState,
  Loaded,
  Page,
  StatusBadge,
  ToLink,
  useFormat,
  useSearchKey,
  useTexts,
  When,
  words,
} from '../ui/index.ts'
import { DropAnywhere } from './drop-anywhere.tsx'
import { ReadingsList } from './scan/readings-list.tsx'
import { texts } from './texts.ts'
import { UploadForm } from './upload-form.tsx'

/** Every plan the person may see; the way a new one comes in. */
export default function PlansPage() {
  const t = useTexts(texts)
  const common = useTexts(words)
  const read = useRead(listPlans, {}, { follows: ['obligation'] })
  const mayAdd = useHolds('officer')
  const [adding, setAdding] = useSearchKey('them')
  const open = () => setAdding('1')
  const add = (
    <Button leftSection={<IconFilePlus size={18} stroke={1.6} aria-hidden />} onClick={open}>
      {t('list.add')}
    </Button>
  )
  return (
    <Page title={t('list.title')} lead={t('list.lead')} actions={mayAdd ? add : undefined}>
      <ReadingsList />
      <Loaded read={read}>
        {({ plans }) =>
          plans.length === 0 ? (
            <EmptyState title={t('list.emptyTitle')} action={mayAdd ? add : undefined}>
              {mayAdd ? t('list.empty') : t('list.emptyReader')}
            </EmptyState>
          ) : (
            <PlanTable plans={plans} />
          )
        }
      </Loaded>
      <Modal
        opened={adding !== ''}
        onClose={() => setAdding('')}
        title={t('upload.title')}
        size="lg"
        closeButtonProps={{ 'aria-label': common('close') }}
      >
        <UploadForm />
      </Modal>
      {mayAdd && adding === '' && <DropAnywhere />}
    </Page>
  )
}

const PlanTable = ({ plans }: { readonly plans: readonly PlanHead[] }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const columns = useMemo(
    (): Column<PlanHead>[] => [
      {
        key: 'trich-yeu',
        label: t('list.name'),
        value: plan => plan.title ?? t('list.untitled'),
        cell: plan => <ToLink to={`/ke-hoach/${plan.id}`}>{plan.title ?? plan.fileName}</ToLink>,
        width: '44%',
      },
      { key: 'so', label: t('list.number'), value: plan => plan.number, width: '9rem' },
      {
        key: 'ngay',
        label: t('list.issuedOn'),
        value: plan => plan.issuedOn,
        cell: plan => (plan.issuedOn === null ? '' : format.day(plan.issuedOn)),
      },
      {
        key: 'trang-thai',
        label: t('list.state'),
        value: plan => t(`list.${plan.state}`),
        filter: 'choice',
        width: '9.5rem',
        cell: plan => (
          <StatusBadge tone={plan.state === 'confirmed' ? 'accepted' : 'draft'}>
            {t(`list.${plan.state}`)}
          </StatusBadge>
        ),
      },
      {
        key: 'con-lai',
        label: t('list.review'),
        value: plan => plan.left.unread + plan.left.proposed,
        cell: plan =>
          plan.left.unread + plan.left.proposed === 0
            ? t('list.allRead', { count: plan.left.obligations })
            : t('list.left', { unread: plan.left.unread, proposed: plan.left.proposed }),
      },
      {
        key: 'dua-vao',
        label: t('list.came'),
        value: plan => plan.createdAt,
        cell: plan => <When at={plan.createdAt} />,
      },
    ],
    [t, format],
  )
  return (
    <DataTable
      name="ke-hoach"
      rows={plans}
      rowKey={plan => plan.id}
      columns={columns}
      rowTo={plan => `/ke-hoach/${plan.id}`}
    />
  )
}
