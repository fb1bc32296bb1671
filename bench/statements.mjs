// The SQL that one request to the API causes, with its values: what the floor repeats where writing it a second time by hand would only copy it.
import { createApp } from '../apps/api/dist/app.js';
import { readConfig } from '../apps/api/dist/platform/config/config.js';
import { Database } from '../apps/api/dist/platform/database/database.js';

const CONTROL = /^(begin|start transaction|commit|rollback|select set_config)/i;

export async function statementsOf(env, request) {
  const app = await createApp(readConfig({ ...env, PORT: '0', JOBS: 'false', LOG_LEVEL: 'silent' }));
  const seen = [];
  const watched = new WeakSet();
  app.get(Database).pool.on('acquire', (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    const query = client.query.bind(client);
    client.query = (first, values, ...rest) => {
      seen.push(typeof first === 'string' ? { text: first, values } : { text: first.text, values: first.values });
      return query(first, values, ...rest);
    };
  });
  const response = await app.getHttpAdapter().getInstance().inject({ method: 'POST', url: '/graphql', headers: request.headers, payload: request.body });
  await app.close();
  if (response.statusCode !== 200 || JSON.parse(response.body).errors) throw new Error(response.body);
  return seen.filter(({ text }) => !CONTROL.test(text.trim()) && !text.includes('from sessions s'));
}
