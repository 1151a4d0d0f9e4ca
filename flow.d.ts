export const flow: readonly string[]
export const sideModules: readonly string[]
export const kernel: { domain: readonly string[]; server: readonly string[]; web: readonly string[] }
