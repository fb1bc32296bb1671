/** What `@jest/globals` stands for where tests run directly in Node: the runner has put it on the global object. */
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } = globalThis;
