const rubbish = 'style, script, meta, link, title, svg, object, xml, o\\:p'
const numbered = /^[0-9a-zđ]{1,4}[.)]$/i
const typedDash = /^\s*[-–•+]\s+/

const all = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
]

const put = (page: Document, tag: string, ...content: (Node | string)[]): HTMLElement => {
  const made = page.createElement(tag)
  made.append(...content)
  return made
}

/** Word writes a list as paragraphs whose first span holds the bullet or the number it drew. */
const mendWordLists = (page: Document): void => {
  for (const each of all(page, 'p[style*="mso-list"], p[class*="MsoList"]')) {
    const drawn = all(each, 'span').find(span => /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''))
    const mark = (drawn?.textContent ?? '').trim()
    drawn?.remove()
    if (numbered.test(mark)) each.prepend(`${mark} `)
    else each.replaceWith(put(page, 'ul', put(page, 'li', ...each.childNodes)))
  }
}

/** The number of an ordered list is a part of what was written: it stays as words. */
const spellNumbers = (page: Document): void => {
  for (const list of all(page, 'ol')) {
    const first = Number(list.getAttribute('start') ?? '1')
    const items = [...list.children].map((item, at) => put(page, 'p', `${first + at}. `, ...item.childNodes))
    list.replaceWith(...items)
  }
}

const mendParagraph = (page: Document, each: HTMLElement): void => {
  if (each.querySelector('br') !== null && each.closest('li, td, th') === null) {
    const lines: Node[][] = [[]]
    for (const node of [...each.childNodes]) {
      if (node.nodeName === 'BR') lines.push([])
      else lines.at(-1)?.push(node)
    }
    each.replaceWith(...lines.map(line => put(page, 'p', ...line)))
    return
  }
  const text = each.textContent ?? ''
  if (typedDash.test(text) && each.closest('li, td, th') === null) {
    each.replaceWith(put(page, 'ul', put(page, 'li', text.replace(typedDash, ''))))
  }
}

const dropComments = (page: Document): void => {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT)
  const found: Node[] = []
  while (walker.nextNode()) found.push(walker.currentNode)
  for (const comment of found) comment.parentNode?.removeChild(comment)
}

/** What Word, LibreOffice or a web page put on the clipboard, down to headings, paragraphs, lists and tables. */
export const cleanPasted = (html: string, takePictures: (page: Document) => void): string => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  dropComments(page)
  takePictures(page)
  for (const each of all(page, 'img')) each.remove()
  for (const each of all(page, rubbish)) each.remove()
  mendWordLists(page)
  spellNumbers(page)
  for (const each of all(page, 'h1, h2, h4, h5, h6')) each.replaceWith(put(page, 'h3', ...each.childNodes))
  for (const each of all(page, 'p, div')) if (each.isConnected) mendParagraph(page, each)
  return page.body.innerHTML.replaceAll('\u00a0', ' ').replace(/\r?\n/g, ' ')
}
