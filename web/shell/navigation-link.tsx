import { type NavigationEntry, useLinkTo, useSay } from '../ui/index.ts'
import style from './shell.module.css'
import { useIsHere } from './use-is-here.ts'

interface Props {
  readonly entry: NavigationEntry
  readonly onGo?: () => void
}

/** One entry of the navigation, at the side or in the drawer of a phone. */
export const NavigationLink = ({ entry, onGo }: Props) => {
  const say = useSay()
  const here = useIsHere(entry.path)
  const link = useLinkTo(entry.path)
  const onClick: typeof link.onClick = event => {
    link.onClick(event)
    onGo?.()
  }
  const Icon = entry.icon
  return (
    <a {...link} {...{ onClick }} className={style['entry']} aria-current={here ? 'page' : undefined}>
      <Icon size={20} stroke={1.6} aria-hidden />
      {say(entry.label)}
    </a>
  )
}
