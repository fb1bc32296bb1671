import { configure, getConfig } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';

// What Mantine and the charts ask of a browser and jsdom lacks.
class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

window.matchMedia ??= (query: string) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});
window.ResizeObserver ??= StillObserver;
window.CSS ??= Object.assign({}, window.CSS);
window.CSS.escape ??= (text: string) => text.replace(/[^\w-]/g, (character) => `\\${character}`);
window.HTMLElement.prototype.scrollIntoView ??= () => undefined;
window.scrollTo = () => undefined;
// A growing text area measures itself again when fonts have arrived.
if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: new EventTarget() });

// What appears is waited for as long as a busy machine may need.
configure({ asyncUtilTimeout: 10_000 });

// While something is waited for, nobody reads what the page looked like at each try; the last one is printed whole.
const { getElementError: printed } = getConfig();
configure({
  getElementError: (message, container) => (Reflect.get(getConfig(), '_disableExpensiveErrorDiagnostics') ? Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' }) : printed(message, container)),
});

// jsdom knows no popovers: menus are always there, opening and closing them does nothing.
HTMLElement.prototype.showPopover ??= () => undefined;
HTMLElement.prototype.hidePopover ??= () => undefined;
