/** What the API logs during a test file, at its most talkative; TEST_LOG=1 shows it. */
export class TestLog {
  private readonly lines: string[] = [];
  private readonly secrets = new Set<string>();

  write(line: string): void {
    this.lines.push(line);
    if (process.env.TEST_LOG) process.stdout.write(line);
  }

  mustNotSay(...secrets: string[]): void {
    // Shorter ones ("wrong") are words as well.
    for (const secret of secrets) if (secret.length >= 8) this.secrets.add(secret);
  }

  /** Lines of one request. */
  of(requestId: string): Record<string, unknown>[] {
    return this.lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ reqId }) => reqId === requestId);
  }

  /** @throws Error with the first line that holds a secret, or that somebody else's line break has made */
  check(): void {
    for (const line of this.lines) {
      const leaked = [...this.secrets].find((secret) => line.includes(secret));
      if (leaked) throw new Error(`The log holds "${leaked}": ${line}`);
      if (!/^\{"level":\d+,.*\}\n$/s.test(line) || line.trimEnd().includes('\n')) throw new Error(`Not a line of our log: ${line}`);
    }
  }
}

const SECRET = /password|token|secret/i;

/** Values below names like `password` and `token`, however deep. */
export function secretsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return SECRET.test(name) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => secretsIn(inner, key));
}
