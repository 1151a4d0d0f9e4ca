import { type Markup, markup } from '../../http/picture/index.ts'
import { words } from './words.ts'

interface Person {
  readonly name: string
  readonly unitName: string
}

const initialOf = (name: string): string => name.trim().split(/\s+/).at(-1)?.charAt(0).toUpperCase() ?? ''

const mark = markup`<svg viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="6" fill="#0b4a5c"/><path d="M9 8h14v3h-5.5v13h-3V11H9z" fill="#fff"/><path d="M9 25.5h14V27H9z" fill="#7cc4d4"/></svg>`

const flask = markup`<svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M9 3l6 0"/><path d="M10 9l4 0"/><path d="M10 3v6l-4 11a.7 .7 0 0 0 .5 1h11a.7 .7 0 0 0 .5 -1l-4 -11v-6"/></svg>`

/** Above the page where all data are invented, so that nothing shifts down when the script has come. */
const banner = (language: 'vi' | 'en'): Markup =>
  markup`<div class="shell_banner" data-tone="sample" role="status">${flask}<span>${words[language].sample}</span></div>`

interface Around {
  readonly person: Person
  readonly sample: boolean
  readonly language: 'vi' | 'en'
}

/** Bar and sides as they stand around every page; what can be pressed comes with the script. */
export const frame = ({ person, sample, language }: Around, page: Markup): Markup => {
  const { product, search, other } = words[language]
  return markup`<header class="shell_header"><div class="shell_bar">
<span class="shell_mark">${mark}${product}</span>
<div class="shell_search" aria-hidden="true"><span>${search}</span></div>
<div class="shell_barEnd" aria-hidden="true"><span class="shell_barItem"></span><span class="picture_other">${other}</span><div class="shell_account"><span class="shell_avatar">${initialOf(person.name)}</span><span class="shell_who"><b>${person.name}</b><small>${person.unitName}</small></span></div></div>
</div></header>
<div class="shell_navbar"></div>
<main class="shell_main" aria-busy="true">${sample && banner(language)}${page}</main>
<div class="shell_footer"></div>`
}
