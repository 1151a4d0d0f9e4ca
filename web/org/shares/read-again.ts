/** What reads figures and reports on a map, and so changes with a division. */
export const readAgain: readonly string[] = ['rollup', 'campaign', 'report']
