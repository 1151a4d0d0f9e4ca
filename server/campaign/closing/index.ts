export { deliverAnew, closeArrived, closeByWord, closeNotArisen, countDelivered } from './queries.ts'
