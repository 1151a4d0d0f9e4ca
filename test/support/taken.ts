interface Scan {
  readonly readingId: number
}

/** What became of a document that is text: a scan would still have to be read. */
export const taken = <Output extends object>(output: Output): Exclude<Output, Scan> => {
  if ('readingId' in output) throw new Error('this document is a scan')
  return output as Exclude<Output, Scan>
}
