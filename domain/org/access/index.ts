export * from './token.ts'
export * from './webhook.ts'
