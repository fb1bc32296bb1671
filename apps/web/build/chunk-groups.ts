/** A package of node_modules. */
const pkg = (...names: string[]) => new RegExp(`/node_modules/(?:${names.join('|')})/`);
/** Components of Mantine by name. */
const kit = (...names: string[]) => new RegExp(`/@mantine/core/esm/components/(?:${names.join('|')})/`);
const either = (...tests: RegExp[]) => new RegExp(tests.map((test) => test.source).join('|'));

/** The start, the sign-in page and whatever they need. */
const firstPage = either(
  /\/apps\/web\/src\/app\.tsx$/,
  /\/platform\/(?:i18n\/(?!language-menu)[\w-]+\.tsx?$|session\/(?:session-guards|session\.gen|use-choose)|shell\/brand|forms\/use-plain)/,
  /\/libs\/ui\/src\/side-mark/,
);
const forms = either(/\/platform\/forms\/(?:use-submit|submit-bar|submit-problem|form-layout)/, kit('Input', 'InputBase', 'TextInput', 'PasswordInput'));
/** The shell and what nearly every page shows: nothing here may import an overlay, a chart or a control of a form. */
const shell = either(
  /\/platform\/(?:router\/workspace-route|lists\/(?:loaded|use-connection|use-url-filters)|text\/[\w-]+\.tsx?$|shell\/page|session\/|apollo\/live|feedback\/(?!show-toast))/,
  /\/libs\/ui\/src\/(?:page-header|panel|skeletons|empty-state|error-state|data-table|load-more|hover-card|pop-menu|status-badge|timeline|kpi-card|bullet-bar|drawing-view|sparkline|diff-view|words-diff)/,
  /\/libs\/charts\/src\/(?:drawing|bullet|sparkline)/,
  kit('Skeleton', 'Group', 'Stack', 'SimpleGrid', 'Grid', 'Title', 'Badge'),
);

/**
 * Few and stable files instead of dozens of small ones: the first page needs few requests, and a new version of Tandem leaves the
 * libraries in the browser's cache. A group also takes what its modules import, unless a group of higher priority has it.
 * `minShareCount` leaves what a single page uses with that page.
 */
export const chunkGroups = [
  { name: 'react', test: pkg('react', 'react-dom', 'scheduler', 'react-router'), priority: 90 },
  { name: 'data', test: pkg('@apollo/client/(?!react/hooks)[^?]*', 'rxjs', 'graphql', 'optimism', '@wry', 'tslib'), priority: 90 },
  { name: 'words', test: pkg('i18next', 'react-i18next'), priority: 90 },
  { name: 'base', test: firstPage, priority: 80 },
  { name: 'form', test: forms, priority: 75 },
  { name: 'shell', test: shell, priority: 70 },
  { name: 'hooks', test: pkg('@mantine/hooks', '@mantine/core/esm/core'), minShareCount: 2, priority: 65 },
  { name: 'floating', test: either(pkg('@floating-ui'), kit('Popover', 'Portal', 'ScrollArea')), priority: 60 },
  { name: 'choice', test: kit('Combobox', 'Select', 'Radio', 'Checkbox', 'CheckboxIndicator'), minShareCount: 2, priority: 58 },
  { name: 'dialog', test: either(pkg('react-remove-scroll'), kit('Modal', 'ModalBase', 'Overlay', 'FocusTrap')), priority: 57 },
  { name: 'number', test: either(pkg('react-number-format'), kit('NumberInput')), priority: 55 },
  { name: 'widgets', test: kit('SegmentedControl', 'FloatingIndicator', 'Tabs', 'Switch', 'Textarea'), minShareCount: 2, priority: 54 },
  { name: 'menus', test: kit('Menu', 'Tooltip'), minShareCount: 2, priority: 53 },
  { name: 'pills', test: kit('MultiSelect', 'TagsInput', 'Pill', 'PillsInput'), minShareCount: 2, priority: 53 },
  { name: 'fields', test: pkg('@mantine/form', 'klona', 'fast-deep-equal'), priority: 52 },
  { name: 'dates', test: pkg('@mantine/dates', 'dayjs'), priority: 51 },
  { name: 'charts', test: either(/\/libs\/ui\/src\/(?:burn-up|chart-frame)/, /\/libs\/charts\/src\//, /\/node_modules\/d3-/), priority: 50 },
  { name: 'icons', test: pkg('@tabler'), minShareCount: 2, priority: 45 },
];
