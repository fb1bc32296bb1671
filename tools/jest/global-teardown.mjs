/** Stops the server that this run started; one that another run uses goes on. */
export default async function globalTeardown() {
  await globalThis.tandemTestServer?.stop();
}
