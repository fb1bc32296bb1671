import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Serves the built web application: hashed assets for ever, the page itself fresh each time and with the nonce of its answer. */
export async function serveWebApp(fastify: FastifyInstance, root: string | undefined): Promise<void> {
  const index = root ? join(root, 'index.html') : undefined;
  if (!root || !index || !existsSync(index)) return;
  const page = readFileSync(index, 'utf8');
  const send = (reply: FastifyReply) =>
    reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page.replaceAll('__CSP_NONCE__', reply.cspNonce.style));

  await fastify.register(fastifyStatic, {
    root,
    index: false,
    wildcard: false,
    preCompressed: true,
    setHeaders: (response, path) => {
      void response.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // Everything else that wants a page is a route of the application itself.
  fastify.get('/*', (request, reply) => {
    const wantsPage = (request.headers.accept ?? '').includes('text/html');
    return wantsPage ? send(reply) : reply.code(404).send({ message: 'Not found' });
  });
}
