export interface Mark {
  readonly fine: boolean
  readonly remark: string
}

/** What the board found, by the id of the paper. */
export type Marks = Readonly<Record<number, Mark>>

export interface Checking {
  readonly marks: Marks
  readonly onMarks: (marks: Marks) => void
}

export const unmarked: Mark = { fine: false, remark: '' }

export const remarksOf = (
  papers: readonly { readonly id: number }[],
  marks: Marks,
): { paperId: number; fine: boolean; remark: string }[] =>
  papers.map(({ id }) => ({ paperId: id, ...(marks[id] ?? unmarked) }))
