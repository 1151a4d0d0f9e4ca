const longest = 180

/** The duty's words as they stand under the title of its report: a sentence, or the beginning of a long one. */
export const dutyInShort = (text: string): string => {
  if (text.length > longest) return `${text.slice(0, text.lastIndexOf(' ', longest))}…`
  return /[.;:!?]$/.test(text) ? text : `${text}.`
}
