import { Button, Modal } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { type GroupHead, listGroups } from '../../../domain/org/index.ts'
import { useRead } from '../../api/index.ts'
import {
  type Column,
  DataTable,
  Day,
  EmptyState,
  ErrorSummary,
  Loaded,
  Page,
  useSearchKey,
  useTexts,
} from '../../ui/index.ts'
import style from './group.module.css'
import { GroupEditor } from './group-editor.tsx'
import { texts } from './texts.ts'
import { useDropping } from './use-dropping.ts'

const fresh = 'moi'

/** Named lists of units that the words of plans stand for. The open one is in the address: `?nhom=`. */
export default function GroupsPage() {
  const t = useTexts(texts)
  const [open, setOpen] = useSearchKey('nhom')
  const read = useRead(listGroups, {})
  const add = (
    <Button leftSection={<IconPlus size={18} stroke={1.6} aria-hidden />} onClick={() => setOpen(fresh)}>
      {t('add')}
    </Button>
  )
  const close = () => setOpen('')
  const dropping = useDropping(close)
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      crumbs={[{ label: t('tree'), to: '/don-vi' }]}
      actions={read.data?.maySave === true ? add : undefined}
      width="wide"
    >
      <Loaded read={read}>
        {({ groups }) => (
          <>
            <ErrorSummary problem={dropping.undoProblem} />
            {groups.length === 0 ? (
              <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
            ) : (
              <GroupsTable groups={groups} onOpen={id => setOpen(String(id))} />
            )}
            <Modal
              opened={open !== ''}
              onClose={close}
              title={groups.find(({ id }) => String(id) === open)?.name ?? t('add')}
              size="xl"
              closeButtonProps={{ 'aria-label': t('close') }}
            >
              {open !== '' && (
                <GroupEditor
                  key={open}
                  groupId={open === fresh ? null : Number(open)}
                  onDone={close}
                  dropping={dropping}
                />
              )}
            </Modal>
          </>
        )}
      </Loaded>
    </Page>
  )
}

interface TableProps {
  readonly groups: readonly GroupHead[]
  readonly onOpen: (groupId: number) => void
}

const GroupsTable = ({ groups, onOpen }: TableProps) => {
  const t = useTexts(texts)
  const columns = useMemo(
    (): Column<GroupHead>[] => [
      {
        key: 'ten',
        label: t('nameColumn'),
        value: ({ name }) => name,
        cell: ({ id, name }) => (
          <button type="button" className={style['link']} onClick={() => onOpen(id)}>
            {name}
          </button>
        ),
      },
      {
        key: 'don-vi',
        label: t('units'),
        align: 'end',
        value: ({ unitCount }) => unitCount,
        cell: ({ unitCount, endedCount }) => (
          <>
            {unitCount}
            {endedCount > 0 && <small className={style['aside']}>{t('ended', { count: endedCount })}</small>}
          </>
        ),
      },
      { key: 'can-cu', label: t('basis'), value: ({ basis }) => basis },
      {
        key: 'lap',
        label: t('createdOn'),
        value: ({ createdOn }) => createdOn,
        cell: ({ createdOn }) => <Day on={createdOn} />,
      },
      { key: 'nguoi', label: t('keptBy'), value: ({ keptBy }) => keptBy },
    ],
    [t, onOpen],
  )
  return <DataTable name="nhom" rows={groups} rowKey={({ id }) => id} columns={columns} />
}
