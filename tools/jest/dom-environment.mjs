import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom with what browsers have and it has not: fetch and its types, text coding, structured clone. */
export default class DomEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const names = ['fetch', 'Request', 'Response', 'Headers', 'FormData', 'TextEncoder', 'TextDecoder', 'TextDecoderStream', 'ReadableStream', 'TransformStream', 'WritableStream', 'structuredClone', 'AbortController', 'AbortSignal'];
    for (const name of names) this.global[name] = globalThis[name];
    Object.defineProperty(this.global, 'crypto', { value: globalThis.crypto, configurable: true });
  }
}
