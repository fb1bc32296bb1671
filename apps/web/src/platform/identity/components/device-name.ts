const browsers: [RegExp, string][] = [
  [/edg\//i, 'Edge'],
  [/opr\/|opera/i, 'Opera'],
  [/firefox|fxios/i, 'Firefox'],
  [/chrome|crios|chromium/i, 'Chrome'],
  [/safari/i, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/iphone/i, 'iPhone'],
  [/ipad/i, 'iPad'],
  [/android/i, 'Android'],
  [/windows/i, 'Windows'],
  [/mac os/i, 'macOS'],
  [/cros/i, 'ChromeOS'],
  [/linux/i, 'Linux'],
];

const first = (list: [RegExp, string][], agent: string): string | null => list.find(([pattern]) => pattern.test(agent))?.[1] ?? null;

/** What a person calls the device, from what its browser says. Null when neither part is known. */
export function deviceParts(agent: string): { browser: string; system: string } | null {
  const browser = first(browsers, agent);
  const system = first(systems, agent);
  return browser && system ? { browser, system } : null;
}
