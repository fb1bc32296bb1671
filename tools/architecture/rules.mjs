/** Where a file stands: the layer that decides what it may import. */
export function layerOf(file) {
  const lib = /^libs\/([\w-]+)\//.exec(file);
  if (lib) return { side: 'lib', layer: lib[1] };
  if (file.startsWith('apps/e2e/')) return { side: 'e2e', layer: 'root' };
  const app = /^apps\/([\w-]+)\/(src|test)\/(.*)$/.exec(file);
  if (!app) return { side: 'outside', layer: file };
  const [, side, root, rest] = app;
  if (root === 'test') return { side, layer: 'test' };
  const domain = /^domains\/([\w-]+)\//.exec(rest);
  if (domain) return { side, layer: 'domain', domain: domain[1] };
  if (rest.startsWith('platform/')) return { side, layer: 'platform' };
  if (rest.startsWith('overview/')) return { side, layer: 'overview' };
  return { side, layer: 'root' };
}

const LIBS = {
  'board-pack': ['charts'],
  charts: [],
  contract: [],
  forecast: [],
  jargon: [],
  'local-db': [],
  ui: ['charts'],
  api: ['board-pack', 'charts', 'contract', 'forecast', 'jargon', 'local-db'],
  web: ['board-pack', 'charts', 'contract', 'forecast', 'jargon', 'ui'],
  e2e: ['contract', 'local-db'],
};

const isTest = (file) => /\.test\.tsx?$/.test(file) || file.startsWith('apps/e2e/') || /^apps\/[\w-]+\/test\//.test(file);

/** Why an import is not allowed, or null. */
export function violation({ from, to }) {
  if (to.startsWith('npm:')) return packageViolation(from, to.slice(4));
  const source = layerOf(from);
  const target = layerOf(to);
  if (target.side === 'outside') return isTest(from) || from === 'apps/api/test/harness.ts' ? null : 'imports a file outside apps and libs';
  const owner = source.side === 'lib' ? source.layer : source.side;
  if (target.side === 'lib') return owner === target.layer || LIBS[owner]?.includes(target.layer) ? null : `${owner} may not use libs/${target.layer}`;
  if (source.side !== target.side) return `${owner} may not reach into apps/${target.side}`;
  if (isTest(from) || source.layer === 'root') return null;
  if (target.layer === 'root') return 'only the root may import the root';
  if (source.layer === 'platform' && target.layer !== 'platform') return 'platform knows no domain';
  if (source.layer === 'domain') return domainViolation(source, target, to);
  if (source.layer === 'overview' && target.layer === 'domain') return source.side === 'api' && to.endsWith('.public.ts') ? null : 'overview sees domains only by their public files';
  return null;
}

function domainViolation(source, target, to) {
  if (target.layer === 'overview') return 'a domain knows no overview';
  if (target.layer !== 'domain' || target.domain === source.domain) return null;
  if (source.side === 'web') return 'web domains do not know each other: join in the schema';
  return to.endsWith('.public.ts') ? null : `another domain is seen only by ${target.domain}.public.ts`;
}

function packageViolation(from, name) {
  const { side, layer } = layerOf(from);
  if (side === 'lib' && layer === 'ui' && /^(@apollo|graphql)/.test(name)) return 'ui knows no GraphQL';
  if (side === 'lib' && ['board-pack', 'charts', 'contract', 'forecast', 'jargon'].includes(layer) && !isTest(from)) return `${layer} has no dependency`;
  return null;
}

/** What a resolver has no business with: it delegates to a service or a read, which know about transactions, versions and the audit log. */
export function resolverViolation(file, text) {
  if (!file.endsWith('.resolver.ts')) return null;
  const found = /from 'typeorm'|\b(?:EntityManager|DataSource|getRepository|insertRows?|updateRow|deleteRow|findRow)\b|\bctx\.(?:tx|transaction)\b/.exec(text)?.[0];
  return found ? `a resolver delegates; ${found} belongs to a service` : null;
}

const METHOD = /^ {2}(?:async )?\*?(?!constructor|onModule|onApplication|private|protected|static|if\b|for\b|while\b|switch\b|return\b|await\b|get\b)(\w+)(?:<[^>(]*>)?\(\s*([^\n,):]*)[^;]*?\{$/gm;
const READ = /^export (?:async )?function (\w+)(?:<[^>(]*>)?\(\s*([^\n,):]*)/gm;
/** What makes words of what was read, without asking anybody. */
const PURE_READS = ['exposureSentence'];

/** Services and reads are told who asks, where and in which transaction, by their first argument: nothing of it is kept anywhere. */
export function contextViolations(file, text) {
  const found = file.endsWith('.service.ts') ? text.slice(text.indexOf('\nexport class ')).split('\n}\n')[0].matchAll(METHOD) : file.endsWith('.reads.ts') ? text.matchAll(READ) : [];
  return [...found].filter(([, name, first]) => first !== 'ctx' && !PURE_READS.includes(name)).map(([, name]) => name);
}

/**
 * What the browser may not decide: rights come from the server (`viewerCan…`), or two places would know them. Looking at somebody's role is always such a
 * decision; looking at a side is one when it becomes a right (`const mayPlan = side === 'IT'`) or shows and hides something alone (`{side === 'IT' && …`).
 */
export function rightsViolation(file, text, roles) {
  if (!/^apps\/web\/src\/.*\.tsx?$/.test(file) || /\.(?:test|gen)\.tsx?$/.test(file)) return null;
  const compared = new RegExp(
    [
      String.raw`\.role\s*[=!]==?`,
      String.raw`[=!]==?\s*[\w.?!]+\.role\b`,
      String.raw`\b(?:includes|has|indexOf)\([\w.?!]*\brole\)`,
      String.raw`\brole\s*[=!]==?\s*'(?:${roles.join('|')})'`,
      String.raw`\bswitch\s*\([\w.?!]*\brole\)`,
      String.raw`\bconst\s+(?:may|can)[A-Z]\w*\s*=[^;]*\b(?:role|side)\s*[=!]==?`,
      String.raw`\{\s*[\w.?!]*\bside\s*[=!]==?\s*'\w+'\s*&&`,
    ].join('|'),
  );
  const found = compared.exec(text)?.[0];
  return found ? `the server says what may be done (viewerCan), not ${found.replace(/\s+/g, ' ')}` : null;
}

/** A file that only re-exports. `x.public.ts` is the one door that may. */
export function isBarrel(file, text) {
  if (file.endsWith('.public.ts')) return false;
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').trim();
  return /(^|\/)index\.tsx?$/.test(file) || (code !== '' && code.split(';').every((part) => part.trim() === '' || /^export\s+(type\s+)?(\*|\{[^}]*\})\s+from\s/.test(part.trim())));
}

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|tsx)$/;

export const hasGoodName = (file) => KEBAB.test(file.split('/').at(-1));

/** Circles in a graph given as edges, each as a list of nodes; found by Tarjan's strongly connected components. */
export function circles(edges) {
  const next = new Map();
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const state = new Map();
  const stack = [];
  const found = [];
  let counter = 0;
  const visit = (node) => {
    const own = { index: counter, low: counter, open: true };
    counter += 1;
    state.set(node, own);
    stack.push(node);
    for (const target of next.get(node) ?? []) {
      const other = state.get(target);
      if (!other) own.low = Math.min(own.low, visit(target).low);
      else if (other.open) own.low = Math.min(own.low, other.index);
    }
    if (own.low === own.index) {
      const component = stack.splice(stack.indexOf(node));
      for (const member of component) state.get(member).open = false;
      if (component.length > 1 || (next.get(node) ?? []).includes(node)) found.push(component);
    }
    return own;
  };
  for (const node of next.keys()) if (!state.has(node)) visit(node);
  return found;
}

/** Whether a comment switches a rule of the linter or the type checker off for a line. */
export const isSilenced = (text) => /(?:\/\/|\/\*)\s*(?:(?:eslint|oxlint)-disable|@ts-(?:ignore|expect-error|nocheck))/.test(text);
