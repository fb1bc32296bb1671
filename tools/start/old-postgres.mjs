import { once } from 'node:events';
import { createServer } from 'node:net';

const message = (type, ...parts) => {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};
const int = (size, value) => {
  const buffer = Buffer.alloc(size);
  buffer.writeIntBE(value, 0, size);
  return buffer;
};
const text = (value) => Buffer.from(`${value}\0`);

/**
 * A server that speaks as much of PostgreSQL's protocol as a client needs to ask for the version, and answers with an old one: none that is too old
 * can be had from the package registry. @returns its port and what ends it
 */
export async function oldPostgres(version) {
  const ready = message('Z', Buffer.from('I'));
  const answer = Buffer.concat([
    message('T', int(2, 1), text('version'), int(4, 0), int(2, 0), int(4, 25), int(2, -1), int(4, -1), int(2, 0)),
    message('D', int(2, 1), int(4, version.length), Buffer.from(version)),
    message('C', text('SELECT 1')),
    ready,
  ]);
  const server = createServer((socket) => {
    let greeted = false;
    socket.on('error', () => undefined).on('data', (data) => {
      if (!greeted) socket.write(Buffer.concat([message('R', int(4, 0)), message('S', text('server_version'), text(version)), ready]));
      else if (data.toString('latin1').startsWith('Q')) socket.write(answer);
      else socket.end();
      greeted = true;
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: server.address().port, close: () => server.close() };
}
