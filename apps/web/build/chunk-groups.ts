/** A package of node_modules. */
const pkg = (...names: string[]) => new RegExp(`/node_modules/(?:${names.join('|')})/`);

const firstPage = /\/apps\/web\/src\/app\.tsx$|\/platform\/(?:i18n\/(?!language-menu)[\w-]+\.tsx?$|session\/(?:session-guards|session\.gen|use-choose)|shell\/brand|forms\/use-plain)|\/libs\/ui\/src\/side-mark/;
const formParts = /\/platform\/forms\/(?:use-submit|submit-bar|submit-problem|form-layout)|\/@mantine\/core\/esm\/components\/(?:Input|InputBase|TextInput|PasswordInput)\//;
const lazyParts = 'identity|gallery|router/workspace|shell/(?:palette|workspace-shell)|feedback/show-toast|forms/(?:conflict-panel|date-field|parse-day|unsaved-guard|member-select|localized-text)|apollo/socket-link';

/**
 * Few and stable files instead of dozens of small ones: the first page needs few requests, and a new version of Tandem leaves the
 * libraries in the browser's cache. A group also takes what its modules import. `minShareCount` leaves what a single page uses with that page.
 */
export const chunkGroups = [
  { name: 'react', test: pkg('react', 'react-dom', 'scheduler', 'react-router'), priority: 90 },
  { name: 'data', test: pkg('@apollo/client/(?!react/hooks)[^?]*', 'rxjs', 'graphql', 'optimism', '@wry', 'tslib'), priority: 90 },
  { name: 'words', test: pkg('i18next', 'react-i18next'), priority: 90 },
  { name: 'base', test: firstPage, priority: 80 },
  { name: 'form', test: formParts, priority: 70 },
  { name: 'hooks', test: pkg('@mantine/hooks', '@mantine/core/esm/core'), priority: 65 },
  { name: 'floating', test: /\/@floating-ui\/|\/@mantine\/core\/esm\/components\/(?:Popover|Portal|ScrollArea)\//, priority: 60 },
  { name: 'choice', test: /\/@mantine\/core\/esm\/components\/(?:Combobox|Select|Radio|Checkbox|CheckboxIndicator)\//, minShareCount: 2, priority: 58 },
  { name: 'dialog', test: /\/react-remove-scroll\/|\/@mantine\/core\/esm\/components\/(?:Modal|ModalBase|Overlay|FocusTrap)\//, priority: 57 },
  { name: 'kit', test: pkg('@mantine/core'), minShareCount: 3, priority: 56 },
  { name: 'charts', test: /\/libs\/ui\/src\/(?:burn-up|sparkline|chart-frame)|\/node_modules\/d3-/, priority: 50 },
  { name: 'app', test: new RegExp(`/apps/web/src/platform/(?!${lazyParts})|/libs/ui/src/(?!confirm-button)|/@tabler/`), minShareCount: 2, priority: 40 },
];
