import { stages, sum } from './test/stages.mjs';

// Runs every check and ends with one line that counts them. `--only api,web` runs some stages, `--files goals` narrows those that take a pattern.
const option = (name) => {
  const index = process.argv.indexOf(`--${name}`);
  return index > 0 ? process.argv[index + 1] : undefined;
};
const only = option('only')?.split(',').map((name) => name.trim());
const unknown = only?.filter((name) => !stages.some((stage) => stage.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`There is no check called "${unknown.join('", "')}". Choose from: ${stages.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
const chosen = stages.filter(({ name }) => !only || only.includes(name));
const results = [];

async function check({ name, run }) {
  const began = performance.now();
  console.log(`\n── ${name}`);
  const result = await run(option('files'));
  results.push(result);
  console.log(`── ${name}: ${result.passed} passed, ${result.failed} failed (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}

while (chosen.length > 0) {
  const together = [chosen.shift()];
  while (chosen[0]?.along) together.push(chosen.shift());
  await Promise.all(together.map(check));
}

const { passed, failed, skipped } = sum(...results);
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
