/** How the figures of a district that ended on 01/7/2025 are divided among the communes there; all numbers invented. */
export const division = {
  district: '416',
  said: [
    {
      at: '2023-04-11T08:10:00+07:00',
      basis: 'hand',
      decision: 'Tạm chia đều khi chưa có số dân (dữ liệu mẫu)',
      weightOf: (_place: number) => '1',
    },
    {
      at: '2023-04-11T08:40:00+07:00',
      basis: 'population',
      decision: 'Bảng dân số minh họa (dữ liệu mẫu)',
      weightOf: (place: number) => String(9_120 - 416 * place),
    },
  ],
} as const
