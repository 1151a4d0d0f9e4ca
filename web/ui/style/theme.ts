import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** One accent, the blue-green of a registry book's spine; shade 8 carries white text at 8:1. */
const accent: MantineColorsTuple = [
  '#eef7f9',
  '#dcecf0',
  '#b5d8e0',
  '#8ac3d0',
  '#62aebf',
  '#3c96ab',
  '#1f7d94',
  '#12667b',
  '#0d5366',
  '#0a3f4e',
]

/** Late and refused, nothing else. */
const late: MantineColorsTuple = [
  '#fdf1ef',
  '#fadfdb',
  '#f3bcb4',
  '#ea9489',
  '#e07365',
  '#d2513f',
  '#bd3d2c',
  '#a53222',
  '#8c281a',
  '#6d1d12',
]

/** Accepted, nothing else. */
const accepted: MantineColorsTuple = [
  '#eef8f1',
  '#dbefe1',
  '#b3dcc1',
  '#86c79d',
  '#5fb07d',
  '#3f9763',
  '#2b7f4f',
  '#216b41',
  '#195735',
  '#104026',
]

/** Needs a look soon: due in days, a warning. */
const soon: MantineColorsTuple = [
  '#fdf6e7',
  '#f9e9c7',
  '#f1d394',
  '#e7b95d',
  '#d99f32',
  '#bf851c',
  '#a06d12',
  '#85590c',
  '#6b4708',
  '#503405',
]

/** A cool grey with the accent's hue in it, so that the dark side is ink and not soot. */
const dark: MantineColorsTuple = [
  '#dbe2e5',
  '#b9c4c9',
  '#8f9da3',
  '#65747b',
  '#3c4a51',
  '#2c383e',
  '#212b30',
  '#172024',
  '#11181b',
  '#0b1012',
]

const gray: MantineColorsTuple = [
  '#f7f9fa',
  '#eff3f4',
  '#e3e9eb',
  '#d3dbde',
  '#b8c3c7',
  '#93a0a6',
  '#647279',
  '#4b585e',
  '#333e43',
  '#1c2529',
]

const sansSerif = "'Be Vietnam Pro', 'Segoe UI', system-ui, -apple-system, sans-serif"

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 6 },
  colors: { accent, late, accepted, soon, dark, gray },
  black: '#161d20',
  fontFamily: sansSerif,
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  headings: {
    fontFamily: sansSerif,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.3' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h4: { fontSize: '0.9375rem', lineHeight: '1.45' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.6', lg: '1.6', xl: '1.6' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' }, styles: { label: { overflow: 'visible' } } },
    TextInput: { defaultProps: { size: 'sm' } },
    Tooltip: {
      defaultProps: { withArrow: true, openDelay: 350, events: { hover: true, focus: true, touch: false } },
    },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.45 } } },
    Anchor: { defaultProps: { underline: 'hover' } },
  },
})
