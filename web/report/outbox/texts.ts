import { defineTexts } from '../../ui/index.ts'

export const texts = defineTexts(
  {
    bar: 'Chờ gửi: {count}',
    barLong: 'Chờ gửi: {count} nội dung mới có trên máy này',
    title: 'Chỉ có trên máy này ({count})',
    lead: 'Sẽ tự gửi lên máy chủ khi có mạng. Trước lúc đó, đừng xóa dữ liệu trình duyệt.',
    report: 'Báo cáo của {unit}: viết xong lúc {at}, chờ gửi',
    draft: 'Nội dung đang soạn của báo cáo số {id}',
    file: 'Tệp đính kèm {name}',
    open: 'Mở',
    waitingTitle: 'Báo cáo đã viết xong và đang chờ gửi',
    waiting:
      'Viết xong lúc {at}. Báo cáo mới có trên máy này và sẽ tự gửi khi có mạng, kể cả sau khi tắt mở lại trình duyệt. Nơi nhận sẽ thấy cả giờ viết xong và giờ gửi.',
    refusedTitle: 'Báo cáo chờ gửi cần anh/chị xem lại',
    sendNow: 'Thử gửi ngay',
    edit: 'Sửa tiếp, chưa gửi',
    waits: 'Chưa có mạng. Báo cáo sẽ tự gửi khi có mạng.',
    noStorage:
      'Trình duyệt này không cho lưu trên máy nên chưa thể chờ gửi. Xin giữ trang mở và gửi khi có mạng.',
    stillOffline: 'Vẫn chưa có mạng; báo cáo tiếp tục chờ.',
  },
  {
    bar: 'To be sent: {count}',
    barLong: {
      one: 'To be sent: {count} thing that is only on this machine',
      other: 'To be sent: {count} things that are only on this machine',
    },
    title: 'Only on this machine ({count})',
    lead: 'It goes to the server by itself once there is a line. Until then, do not clear this browser’s data.',
    report: 'Report of {unit}: finished at {at}, waiting to be sent',
    draft: 'What was being written in report no. {id}',
    file: 'Attachment {name}',
    open: 'Open',
    waitingTitle: 'The report is finished and waits to be sent',
    waiting:
      'Finished at {at}. It is only on this machine and goes by itself once there is a line, also after the browser was closed. The receiver sees both when it was finished and when it was sent.',
    refusedTitle: 'The waiting report needs you to look again',
    sendNow: 'Try to send now',
    edit: 'Go on editing instead',
    waits: 'There is no line. The report goes by itself once there is one.',
    noStorage:
      'This browser keeps nothing on the machine, so the report cannot wait. Keep the page open and submit once there is a line.',
    stillOffline: 'There is still no line; the report goes on waiting.',
  },
)
