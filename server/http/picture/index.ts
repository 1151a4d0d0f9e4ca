export { embedded, Markup, markup } from './markup.ts'
export { type Asked, answersFor, type FirstPicture, type Given } from './picture.ts'
