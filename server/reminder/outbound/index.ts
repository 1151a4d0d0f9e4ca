export { claimOutbound, outboundWaits, settleOutbound } from './queries.ts'
