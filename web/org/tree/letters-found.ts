import { folded } from '../../../domain/shared/vietnamese/index.ts'

interface Piece {
  readonly at: number
  readonly text: string
  readonly found: boolean
}

/** A text cut where the typed words stand in it, accents or not. */
export const lettersFound = (text: string, phrase: string): readonly Piece[] => {
  const letters = [...text.normalize('NFC')]
  const plain = letters.map(letter => folded(letter) || letter).join('')
  const words = folded(phrase).split(/\s+/).filter(Boolean)
  const marked = new Set<number>()
  // A letter that folds to more than one has no place of its own; such a text is left whole.
  if (plain.length === letters.length)
    for (const word of words)
      for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1))
        for (let letter = at; letter < at + word.length; letter += 1) marked.add(letter)
  const pieces: Piece[] = []
  for (const [at, letter] of letters.entries()) {
    const last = pieces.at(-1)
    const found = marked.has(at)
    if (last?.found === found) pieces[pieces.length - 1] = { ...last, text: last.text + letter }
    else pieces.push({ at, text: letter, found })
  }
  return pieces
}
