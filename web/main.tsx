import './ui/style/house.css'
import { createRoot } from 'react-dom/client'
import { App } from './shell/app.tsx'
import { registerOfflineShell } from './shell/offline-shell.ts'
import { currentLanguage, setLanguage, showTextSize } from './ui/index.ts'

showTextSize()
setLanguage(currentLanguage())
registerOfflineShell()

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<App />)
