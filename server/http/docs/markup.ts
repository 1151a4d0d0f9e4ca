export const asText = (text: string): string =>
  text.replace(/[&<>"]/g, sign => `&#${String(sign.codePointAt(0))};`)

export const both = (vi: string, en: string): string => `<p>${vi}</p>\n<p lang="en">${en}</p>`

/** Code to read and copy; a wide one scrolls by keyboard too. */
export const code = (text: string): string => `<pre tabindex="0"><code>${asText(text)}</code></pre>`

export const asJson = (value: unknown): string => JSON.stringify(value, null, 2)
