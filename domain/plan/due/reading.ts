/**
 * `due`: when something is to be done. `citation`: the date of a cited document, or of this one. `window`: the
 * period that figures cover. `period`: a stretch of time that sets nobody a due date (giai đoạn, năm học, sau ngày …).
 */
export type DueKind = 'due' | 'citation' | 'window' | 'period'

export type DueRelation = 'before' | 'on' | 'by' | 'within'

/** One date expression of a text: `text.slice(start, end) === dueText`. Days are 'YYYY-MM-DD', as printed. */
export interface DueReading {
  readonly start: number
  readonly end: number
  readonly kind: DueKind
  readonly dueText: string
  readonly dueOn: string | null
  /** First day of a range, or the day a duration counts from. */
  readonly startOn: string | null
  readonly relation: DueRelation | null
  /** 'HH:mm' where an hour is printed; the relation is then 'by', since the day itself counts up to that hour. */
  readonly timeOfDay: string | null
  /** The year was not printed and comes from the other end of the range or from the document. */
  readonly yearInferred: boolean
  /** The calendar has no such day (31/4). */
  readonly impossible: boolean
  /** Why `dueOn` is null, in Vietnamese. */
  readonly reason?: string
}

export interface DueContext {
  /** The document's own date; also lends its year to a date that follows it. */
  readonly issuedOn: string | null
  /** The year that the document is about, where known. */
  readonly year: number | null
}
