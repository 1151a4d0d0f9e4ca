export { namesOn, onMapOf, roadsTo } from './onMap.ts'
