import { createTheme, rem, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { darkTokens, lightTokens } from './tokens.ts';

const accent: MantineColorsTuple = [
  '#eef2ff', '#e0e7ff', '#c7d2fe', '#a5b4fc', '#818cf8', '#6366f1', '#4f46e5', '#4338ca', '#3730a3', '#312e81',
];
const gray: MantineColorsTuple = [
  '#f7f8fa', '#f1f3f6', '#e6e9ee', '#d9dde4', '#c7cdd6', '#a3acba', '#7c8797', '#5b6472', '#3a424f', '#1b212b',
];
const dark: MantineColorsTuple = [
  '#e6e9ef', '#c9cfda', '#9aa4b2', '#7f8a9a', '#343b48', '#2a303b', '#20252f', '#1a1e26', '#161a21', '#12151b',
];
const overlay = { backgroundOpacity: 0.35, blur: 0 } as const;
const quick = { transition: 'fade', duration: 120 } as const;

interface Sized {
  size?: unknown;
}
const isDefault = (size: unknown) => size === undefined || size === 'sm';

/** Controls are 32 px high on desktops and 44 px on phones: one variable, set in global.css. */
const controlHeight = 'var(--tandem-control)';

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 6 },
  colors: { accent, gray, dark },
  black: '#161b24',
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
  fontSizes: { xs: rem(12), sm: rem(14), md: rem(14), lg: rem(16), xl: rem(20) },
  lineHeights: { xs: '1.3333', sm: '1.4286', md: '1.4286', lg: '1.5', xl: '1.4' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: rem(24), lineHeight: '1.3333' },
      h2: { fontSize: rem(20), lineHeight: '1.4' },
      h3: { fontSize: rem(16), lineHeight: '1.5' },
      h4: { fontSize: rem(14), lineHeight: '1.4286' },
    },
  },
  spacing: { xs: rem(8), sm: rem(12), md: rem(16), lg: rem(24), xl: rem(32) },
  radius: { xs: rem(4), sm: rem(6), md: rem(10), lg: rem(14), xl: rem(20) },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  // Plain objects, not Component.extend(…): the theme must not pull components into the first bundle.
  components: {
    Input: {
      vars: (_theme: unknown, { size }: Sized) => ({
        wrapper: isDefault(size) ? { '--input-height': controlHeight, '--input-fz': 'var(--tandem-control-font)' } : {},
      }),
    },
    InputWrapper: { defaultProps: { labelProps: { fw: 500, mb: 4 }, descriptionProps: { mb: 4, lh: '16px' } } },
    Anchor: { defaultProps: { underline: 'always' } },
    Button: {
      defaultProps: { fw: 500 },
      vars: (_theme: unknown, { size }: Sized) => ({ root: isDefault(size) ? { '--button-height': controlHeight, '--button-padding-x': rem(14) } : {} }),
    },
    ActionIcon: {
      defaultProps: { variant: 'subtle', color: 'gray' },
      vars: (_theme: unknown, { size }: Sized) => ({ root: size === undefined ? { '--ai-size': controlHeight } : {} }),
    },
    Card: { defaultProps: { radius: 'md', withBorder: true, padding: 'md' } },
    Paper: { defaultProps: { radius: 'md' } },
    // The colour of a banner is its ground and its icon; a title in it would be too pale to read.
    Alert: { defaultProps: { radius: 'md' }, styles: { title: { color: 'var(--mantine-color-text)' } } },
    // The header of a dialog is no banner of the page.
    Modal: { defaultProps: { radius: 'md', transitionProps: quick, centered: true, overlayProps: overlay, attributes: { header: { role: 'presentation' } } } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 }, overlayProps: overlay, attributes: { header: { role: 'presentation' } } } },
    Menu: { defaultProps: { transitionProps: quick, shadow: 'sm', radius: 'md' } },
    Popover: { defaultProps: { transitionProps: quick, shadow: 'sm', radius: 'md' } },
    Tooltip: { defaultProps: { transitionProps: quick, openDelay: 300, events: { hover: true, focus: true, touch: false } } },
    Notification: { defaultProps: { radius: 'md', withBorder: true } },
    Skeleton: { defaultProps: { radius: 'sm' } },
  },
});

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...lightTokens,
    '--mantine-color-body': lightTokens['--tandem-card'],
    '--mantine-color-dimmed': lightTokens['--tandem-muted'],
    '--mantine-color-placeholder': '#6b7480',
    '--mantine-color-error': lightTokens['--tandem-bad'],
    '--mantine-color-default-border': '#d3d8e0',
    '--mantine-color-anchor': lightTokens['--tandem-accent'],
  },
  dark: {
    ...darkTokens,
    '--mantine-color-body': darkTokens['--tandem-card'],
    '--mantine-color-dimmed': darkTokens['--tandem-muted'],
    '--mantine-color-placeholder': '#8a94a4',
    '--mantine-color-error': darkTokens['--tandem-bad'],
    '--mantine-color-default-border': '#3a4250',
    '--mantine-color-anchor': '#a5b4fc',
  },
});
