/**
 * What is announced each year and follows from no rule: which days Tết takes, which neighbour 2/9 takes, and which
 * days are swapped (a working day off, made up on a rest day). Civil servants of state bodies, weekends off.
 * Sources: the yearly notices of the Ministry of Labour (2026: of Home Affairs), e.g. 2450/VPCP-KGVX for 2024.
 * A clerk edits the calendar in the product; this table only fills it in at first.
 */
export interface Announcement {
  /** First and last statutory day of Tết (five days since the Labour Code of 2012, four before). */
  readonly tet: readonly [from: string, to: string]
  /** The second day off for 2/9, since the Labour Code of 2019 took effect in 2021. */
  readonly besideNationalDay?: string
  /** [day off, day worked instead]. */
  readonly swaps?: readonly (readonly [off: string, worked: string])[]
  /** Swaps of this year that were proposed but whose notice could not be read. */
  readonly unconfirmed?: readonly (readonly [off: string, worked: string])[]
}

export const announced: Readonly<Record<number, Announcement>> = {
  2013: {
    tet: ['2013-02-09', '2013-02-12'],
    swaps: [
      ['2012-12-31', '2013-01-05'],
      ['2013-02-15', '2013-02-23'],
      ['2013-04-29', '2013-05-04'],
    ],
  },
  2014: {
    tet: ['2014-01-30', '2014-02-03'],
    swaps: [
      ['2014-01-28', '2014-01-25'],
      ['2014-01-29', '2014-02-08'],
      ['2014-05-02', '2014-04-26'],
      ['2014-09-01', '2014-09-06'],
    ],
  },
  2015: {
    tet: ['2015-02-17', '2015-02-21'],
    swaps: [
      ['2015-01-02', '2014-12-27'],
      ['2015-02-16', '2015-02-14'],
      ['2015-04-29', '2015-04-25'],
    ],
  },
  2016: { tet: ['2016-02-07', '2016-02-11'] },
  2017: { tet: ['2017-01-26', '2017-01-30'] },
  2018: { tet: ['2018-02-14', '2018-02-18'], swaps: [['2018-12-31', '2019-01-05']] },
  2019: { tet: ['2019-02-04', '2019-02-08'], swaps: [['2019-04-29', '2019-05-04']] },
  2020: { tet: ['2020-01-23', '2020-01-27'] },
  2021: { tet: ['2021-02-10', '2021-02-14'], besideNationalDay: '2021-09-03' },
  2022: { tet: ['2022-01-31', '2022-02-04'], besideNationalDay: '2022-09-01' },
  2023: { tet: ['2023-01-20', '2023-01-24'], besideNationalDay: '2023-09-01' },
  2024: {
    tet: ['2024-02-08', '2024-02-12'],
    besideNationalDay: '2024-09-03',
    swaps: [['2024-04-29', '2024-05-04']],
  },
  2025: {
    tet: ['2025-01-27', '2025-01-31'],
    besideNationalDay: '2025-09-01',
    swaps: [['2025-05-02', '2025-04-26']],
  },
  2026: {
    tet: ['2026-02-16', '2026-02-20'],
    besideNationalDay: '2026-09-01',
    unconfirmed: [
      ['2026-01-02', '2026-01-10'],
      ['2026-08-31', '2026-08-22'],
    ],
  },
}
