import { defineTexts } from '../../ui/index.ts'

/** The words of the calendar feed. */
export const texts = defineTexts(
  {
    title: 'Lịch của tôi (.ics)',
    lead: 'Dán địa chỉ này vào lịch trên máy hoặc điện thoại: mọi hạn chưa gửi của đơn vị sẽ hiện ở đó và tự cập nhật khi được gia hạn.',
    none: 'Chưa có địa chỉ lịch.',
    opened: 'Địa chỉ đang dùng, tạo lúc {at}.',
    once: 'Địa chỉ chỉ hiện một lần này. Ai có địa chỉ đều xem được lịch của đơn vị.',
    copy: 'Sao chép',
    open: 'Tạo địa chỉ lịch',
    again: 'Tạo địa chỉ mới, bỏ địa chỉ cũ',
    close: 'Ngừng chia sẻ lịch',
  } as const,
  {
    title: 'My calendar (.ics)',
    lead: 'Paste this address into your calendar: every open date of your unit appears there and follows extensions.',
    none: 'No calendar address yet.',
    opened: 'An address is in use since {at}.',
    once: 'The address is shown this once. Whoever has it can see the unit’s calendar.',
    copy: 'Copy',
    open: 'Create a calendar address',
    again: 'Create a new address, dropping the old one',
    close: 'Stop sharing',
  },
)
