/** The steps whose reads change with any write about carrying a duty out. */
export const touches = ['campaign', 'work', 'assignment', 'leg', 'deliverable'] as const
