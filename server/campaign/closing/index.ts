export { clearReceipts, closeArrived, closeByWord, closeNotArisen, countDelivered } from './queries.ts'
