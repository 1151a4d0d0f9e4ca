/** `npm start`: one process, so that whoever starts it also ends it. Keeps compiled code where Node can. */
import module from 'node:module'
import './build.js'

module.enableCompileCache?.()
await import('./server/main.ts')
