// `npm run bench`: every benchmark, one after the other, into bench/RESULTS.md. Fails when one of them is above its limit. `npm run bench -- jargon` runs one.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode, top } from '../tools/run.mjs';

const BENCHES = {
  api: 'The API against a floor',
  sockets: 'People who follow the workspace',
  forecast: 'Forecasts: milliseconds for 10,000 runs',
  jargon: 'Words to explain: milliseconds for a key',
  requests: 'The chance of a day, and words in a long text: milliseconds while they are typed',
};
const chosen = process.argv[2];
const sections = [];
for (const [name, title] of Object.entries(BENCHES)) {
  if (chosen && name !== chosen) continue;
  const { code, output } = await runNode(['--conditions=@tandem/source', `bench/${name}.mjs`], { capture: true });
  console.log(output);
  if (code !== 0) process.exitCode = 1;
  const table = output.includes('|---|');
  sections.push(`## ${title}\n\n${table ? output.trim() : `\`\`\`text\n${output.trim()}\n\`\`\``}${code === 0 ? '' : '\n\nAbove its limit.'}\n`);
}
if (!chosen) {
  const day = new Date().toISOString().slice(0, 10);
  const head = `# Benchmark results\n\nWritten by \`npm run bench\` on ${day}. Load, API, floor, browser and PostgreSQL share the cores of one machine: read ratios, not rates.\n`;
  writeFileSync(join(top, 'bench/RESULTS.md'), [head, ...sections].join('\n'));
}
