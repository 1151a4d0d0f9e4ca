import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url))

/** The product as a process of its own. */
export interface Product {
  readonly child: ChildProcess
  readonly pid: number
  /** Its exit code and all it said on standard error. */
  readonly exited: Promise<{ code: number | null; said: string }>
  /** The address it says it listens on; rejects when it ends before. */
  readonly address: Promise<string>
}

/** Starts the product on a free port unless the environment says otherwise, with none of this run's settings. */
export const startProduct = (
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
): Product => {
  const { DATABASE_URL: _url, TONGKET_DATA: _data, ...inherited } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', main, '--data', dataDir], {
    env: { ...inherited, PORT: '0', HOST: '127.0.0.1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8')
  })
  const exited = new Promise<{ code: number | null; said: string }>(resolve => {
    child.once('close', code => resolve({ code, said }))
  })
  return { child, pid: child.pid ?? 0, exited, address: listening(child, exited) }
}

const listening = (child: ChildProcess, exited: Product['exited']): Promise<string> => {
  const address = new Promise<string>((resolve, reject) => {
    let printed = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8')
      const found = /http:\/\/[\w.]+:\d+/.exec(printed)
      if (found) resolve(found[0])
    })
    void exited.then(({ code, said }) => reject(new Error(`ended with ${code}: ${said}`)))
  })
  // Who waits for the end only does not care that there never was an address.
  address.catch(() => undefined)
  return address
}

/** Whether the product at the address answers that it is well. */
export const isHealthy = async (address: string): Promise<boolean> =>
  (await fetch(`${address}/api/health`)).ok
