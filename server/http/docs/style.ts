/** The page stands alone: no script, no font and no picture from anywhere. */
export const style = `
:root { color-scheme: light; --line: #d3dbe1; --ink: #16202a; --soft: #4a5763; --link: #0b4a5c; --ground: #f4f7f9 }
* { box-sizing: border-box }
html { scroll-padding-top: 1rem }
body { font: 16px/1.6 'Be Vietnam Pro', system-ui, 'Segoe UI', sans-serif; margin: 0; color: var(--ink); background: #fff }
a { color: var(--link) }
a:focus-visible, summary:focus-visible, pre:focus-visible { outline: 3px solid #1a7f9c; outline-offset: 2px }
code, pre { font: 13.5px/1.55 ui-monospace, 'Cascadia Mono', Consolas, monospace }
pre { background: var(--ground); border: 1px solid var(--line); border-radius: 6px; padding: .75rem 1rem; margin: .5rem 0; overflow: auto; max-height: 28rem }
p { margin: .5rem 0; max-width: 48rem } p code, td code { background: var(--ground); border-radius: 4px; padding: .1rem .3rem }
[lang=en] { color: var(--soft) }
h1 { font-size: 1.9rem; margin: 0 0 .5rem } h2 { font-size: 1.4rem; margin: 3rem 0 1rem; padding-bottom: .25rem; border-bottom: 2px solid var(--link) }
h3 { font-size: 1.05rem; margin: 0 } h4 { font-size: .9rem; margin: 1rem 0 .25rem; color: var(--soft) }
.page { display: grid; grid-template-columns: 17rem minmax(0, 1fr); max-width: 90rem; margin: 0 auto }
nav { position: sticky; top: 0; height: 100vh; overflow: auto; padding: 1.5rem 1rem; border-right: 1px solid var(--line); font-size: .93rem }
nav ul { list-style: none; margin: .25rem 0 .75rem; padding: 0 } nav li { margin: .15rem 0; overflow-wrap: anywhere }
nav a { text-decoration: none } nav a:hover { text-decoration: underline } nav strong { display: block; margin-top: .75rem }
nav summary { cursor: pointer; padding: .15rem 0 } nav details ul { padding-left: .9rem }
main { padding: 2rem 2.5rem 5rem }
article { border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.25rem; margin: 1rem 0 }
.call { display: flex; flex-wrap: wrap; gap: .5rem; align-items: baseline; margin: .35rem 0; overflow-wrap: anywhere }
.method { font: 600 .78rem/1 ui-monospace, monospace; color: #fff; background: #0b4a5c; border-radius: 4px; padding: .3rem .45rem }
.post { background: #7a3b00 }
.wide { overflow-x: auto } table { border-collapse: collapse; width: 100%; font-size: .93rem }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line) } th { font-weight: 600; color: var(--soft) }
summary { cursor: pointer; color: var(--link) } article details { margin-top: .5rem }
@media (max-width: 60rem) { .page { display: block } nav { position: static; height: auto; border-right: 0; border-bottom: 1px solid var(--line); padding: 1rem } main { padding: 1rem 1rem 4rem } article { padding: .75rem } }
@media print { nav { display: none } .page { display: block } pre { max-height: none } }`
