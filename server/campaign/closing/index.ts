export { closeArrived, closeByWord, closeNotArisen, countDelivered, deliverAnew } from './queries.ts'
