import { officeDuration } from '../../domain/shared/calendar/index.ts'
import { useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

/** Office seconds in words: “2 ngày 3 giờ”, at least the minutes. */
export const useOfficeTime = (): ((seconds: number) => string) => {
  const t = useTexts(texts)
  return seconds => {
    const { days, hours, minutes } = officeDuration(seconds)
    const said = [
      ...(days > 0 ? [t('item.days', { count: days })] : []),
      ...(hours > 0 ? [t('item.hours', { count: hours })] : []),
      ...(days === 0 && (minutes > 0 || hours === 0) ? [t('item.minutes', { count: minutes })] : []),
    ]
    return said.join(' ')
  }
}
