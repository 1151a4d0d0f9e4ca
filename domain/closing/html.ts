/** Text that stands in a page as it is; what comes from people can never be markup. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const style = `body{font:16px/1.5 "Times New Roman",Tinos,serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#111}
h1{font-size:1.5rem;text-align:center}h2{font-size:1.15rem;margin-top:1.6rem}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #777;padding:.3rem .5rem;text-align:left;vertical-align:top}td.n{text-align:right}
.mono,code{font-family:monospace;overflow-wrap:anywhere}.small{font-size:.9rem;color:#444}
@media print{body{margin:0;max-width:none}}`

/** A page that needs nothing but itself: no script, no picture, no other file. */
export const htmlPage = (title: string, body: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${style}</style></head>
<body>
${body}
</body></html>
`

export const htmlTable = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map(cell => `<${tag}>${escaped(cell).replaceAll('\n', '<br>')}</${tag}>`).join('')}</tr>`
  return `<table><thead>${line(head, 'th')}</thead><tbody>
${rows.map(row => line(row, 'td')).join('\n')}
</tbody></table>`
}
