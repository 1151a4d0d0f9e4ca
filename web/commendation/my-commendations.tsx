import { fits, listCommendations } from '../../domain/commendation/index.ts'
import { useRead } from '../api/index.ts'
import { Section, useTexts } from '../ui/index.ts'
import { Boards, OwnDossiers } from './list-page.tsx'
import { texts } from './texts.ts'

/** On “Việc của tôi”: what the person's unit still has to send, and what waits to be checked. */
export default function MyCommendations() {
  const t = useTexts(texts)
  const { data } = useRead(listCommendations, {})
  const own = (data?.own ?? []).filter(({ state, open }) => open && fits('submit', state))
  const boards = (data?.boards ?? []).filter(
    ({ open, waiting, may }) => open && waiting > 0 && may.length > 0,
  )
  return (
    <>
      {own.length > 0 && (
        <Section title={t('list.toSend')}>
          <OwnDossiers own={own} />
        </Section>
      )}
      {boards.length > 0 && (
        <Section title={t('list.toCheck')}>
          <Boards boards={boards} />
        </Section>
      )}
    </>
  )
}
