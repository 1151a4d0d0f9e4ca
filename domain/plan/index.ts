export { compile } from './compile.ts'
export * from './schema.ts'
