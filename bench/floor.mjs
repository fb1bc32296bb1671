// The floor: bare HTTP and SQL with the same guarantees as the API (session, membership, row security, audit row), as a process of its own.
import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

const { appUrl, cookie, workspace, overview } = JSON.parse(process.env.FLOOR);
const SCOPE = `select set_config('app.workspace', $1, true), set_config('app.session', $2, true)`;
const SESSION = `select m.id, m.role from sessions s join memberships m on m.user_id = s.user_id and m.workspace_id = $2 and m.state = 'ACTIVE' where s.token_hash = $1 and s.ended_at is null`;
const PROJECTS = `select coalesce(json_agg(p), '[]') as answer from (
  select p.id, p.key, p.name, p.deadline, t.id as team_id, t.name as team, m.id as owner_id, u.name as owner, w.done, w.total, s.health, s.published_at
  from projects p
  left join teams t on t.workspace_id = p.workspace_id and t.id = p.team_id
  left join memberships m on m.workspace_id = p.workspace_id and m.id = p.owner_id left join users u on u.id = m.user_id
  cross join lateral (select count(*) filter (where state = 'DONE') as done, count(*) as total from tasks where workspace_id = p.workspace_id and project_id = p.id) w
  left join lateral (select health, published_at from status_updates where workspace_id = p.workspace_id and project_id = p.id and published_at is not null order by published_at desc limit 1) s on true
  where p.workspace_id = $1 order by p.deadline, p.id limit 50) p`;

const pool = new pg.Pool({ connectionString: appUrl, max: 8 });
const session = createHash('sha256').update(`session:${cookie.split('=')[1]}`).digest('hex');

/** What each address answers; everything in one transaction that knows its tenant. */
const answers = {
  '/projects': async (client) => (await client.query({ name: 'projects', text: PROJECTS, values: [workspace] })).rows[0].answer,
  '/overview': async (client) => {
    const parts = [];
    for (const [index, { text, values }] of overview.entries()) parts.push((await client.query({ name: `overview-${index}`, text, values })).rows);
    return parts;
  },
  '/update': (client, member, url) => post(client, member, url.searchParams.get('project')),
};

async function post(client, member, project) {
  const id = randomUUID();
  await client.query(
    `insert into status_updates (workspace_id, id, created_at, created_by, updated_at, project_id, author_id, author_side, health, summary, state, published_at, tasks_done, tasks_open)
     select $1, $2, now(), $3, now(), $4, $3, 'IT', 'ON_TRACK', '{"en":"Bench"}', 'PUBLISHED', now(), count(*) filter (where state = 'DONE'), count(*) filter (where state <> 'DONE')
     from tasks where workspace_id = $1 and project_id = $4`,
    [workspace, id, member, project],
  );
  await client.query(
    `insert into audit_events (workspace_id, id, occurred_at, actor_id, request_id, action, entity, entity_id, changes) values ($1, $2, now(), $3, 'floor', 'floor', 'StatusUpdate', $4, '[]')`,
    [workspace, randomUUID(), member, id],
  );
  return { id };
}

async function answer(request) {
  const url = new URL(request.url, 'http://floor');
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({ name: 'scope', text: SCOPE, values: [workspace, session] });
    const member = (await client.query({ name: 'session', text: SESSION, values: [session, workspace] })).rows[0];
    if (!member) throw new Error('not a member');
    const body = await answers[url.pathname](client, member.id, url);
    await client.query('commit');
    return body;
  } finally {
    client.release();
  }
}

const server = createServer((request, response) => {
  answer(request).then(
    (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    (error) => response.writeHead(500).end(error.message),
  );
});
server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));
process.once('SIGTERM', () => process.exit(0));
