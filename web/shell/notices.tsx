import { Notifications } from '@mantine/notifications'

/** Passing notices, at the corner where they cover nothing one is reading. */
export default function Notices() {
  return <Notifications position="bottom-left" limit={3} />
}
