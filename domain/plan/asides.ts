/**
 * What a Word file holds beside words, tables and pictures. Taken in another form: `note` (foot- and endnotes, behind
 * the paragraph that refers to them), `textBox` (as lines), `revision` (tracked changes, as if accepted), `equation`
 * (as a line). Not taken: `comment`, `chart`, `diagram` (SmartArt), `object` (another program’s file), `shape` (a
 * drawing without words), `pageHead` (head and foot of the pages), `hidden` (words hidden in Word).
 */
export const asideKinds = [
  ...(['note', 'textBox', 'revision', 'equation'] as const),
  ...(['comment', 'chart', 'diagram', 'object', 'shape', 'pageHead', 'hidden'] as const),
] as const
export type AsideKind = (typeof asideKinds)[number]
