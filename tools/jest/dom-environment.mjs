import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom with what browsers have and it has not: fetch and its types, text coding, structured clone. */
export default class DomEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const names = ['fetch', 'Request', 'Response', 'Headers', 'FormData', 'TextEncoder', 'TextDecoder', 'TextDecoderStream', 'ReadableStream', 'TransformStream', 'WritableStream', 'structuredClone', 'AbortController', 'AbortSignal'];
    for (const name of names) this.global[name] = globalThis[name];
    Object.defineProperty(this.global, 'crypto', { value: globalThis.crypto, configurable: true });
    acceptSignalsOf(this.global.EventTarget.prototype);
  }
}

/** Node's fetch takes Node's AbortSignal only, jsdom's listeners only jsdom's: listeners are ended by hand, so that both work. */
function acceptSignalsOf(prototype) {
  const add = prototype.addEventListener;
  prototype.addEventListener = function addEventListener(type, listener, options) {
    if (typeof options !== 'object' || !options?.signal) return add.call(this, type, listener, options);
    const { signal, ...rest } = options;
    if (signal.aborted) return undefined;
    signal.addEventListener('abort', () => this.removeEventListener(type, listener, rest), { once: true });
    return add.call(this, type, listener, rest);
  };
}
