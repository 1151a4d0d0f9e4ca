import type { Contract } from './contract.ts'
import type { Role } from './role.ts'

/** The verbs that somebody holding `held` roles at a unit may use there; sent to the client with each resource. */
export const allowedVerbs = (contracts: readonly Contract[], held: readonly Role[]): string[] =>
  contracts
    .filter(contract => contract.roles.some(role => held.includes(role)))
    .map(contract => contract.name)
