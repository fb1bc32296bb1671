import '../swc-loader.mjs';
import { ENVIRONMENT } from './test-database.mjs';
import { prepareTestServer } from './test-server.mjs';

export default async function globalSetup() {
  const { server, template } = await prepareTestServer();
  process.env[ENVIRONMENT] = JSON.stringify({ adminUrl: server.adminUrl(), ownerUrl: server.ownerUrl(template), template });
  globalThis.tandemTestServer = server;
}
