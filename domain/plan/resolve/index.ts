export {
  type Directory,
  type DirectoryInput,
  directoryOf,
  type NamedGroup,
  type ResolvableUnit,
} from './directory.ts'
export { boundUnits, partiesOf } from './parties.ts'
export { type Resolution, resolveParty } from './party.ts'
