import { breath } from './shell/breath.ts'

/** Each part in a turn of its own: an old phone takes its time over each, and a touch must not wait for all. */
const begin = async (root: HTMLElement) => {
  await import('react-dom/client')
  await breath()
  const { start } = await import('./shell/start.tsx')
  await breath()
  await start(root)
}

const root = document.getElementById('root')
if (root !== null) void begin(root)
