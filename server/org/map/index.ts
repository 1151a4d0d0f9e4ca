export { namesOn, onMapOf, roadsOn, roadsTo } from './onMap.ts'
