import { z } from 'zod';

const flag = z
  .enum(['true', 'false', '1', '0'])
  .transform((value) => value === 'true' || value === '1');

/** Every variable of the environment that the API reads; `.env.example` lists them with the same words. */
const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Owner connection: runs migrations. The API itself connects as tandem_app. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Only where tandem_app cannot be created by the owner of DATABASE_URL. */
  DATABASE_APP_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(12),
  /** Where browsers reach Tandem. Links and the origin check use it; defaults to http://HOST:PORT. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: flag.default(false),
  DEMO: flag.default(true),
  /** Whether this process runs jobs. Any number may: each job runs once all the same. */
  JOBS: flag.default(true),
  /** `open`: anybody may create an account; `invited`: only people who hold an invitation. */
  SIGN_UP: z.enum(['open', 'invited']).default('open'),
  SESSION_IDLE_HOURS: z.coerce.number().positive().default(72),
  SESSION_MAX_DAYS: z.coerce.number().positive().default(30),
  /** Bearer token that opens /metrics; without one, /metrics answers 404. */
  METRICS_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Schema introspection; meant for development and tests. */
  INTROSPECTION: flag.optional(),
  /** Folder of the built web application, served on the same port. */
  WEB_ROOT: z.string().optional(),
});

export type Config = z.infer<typeof environment> & { production: boolean; introspection: boolean };

/** Thrown at start with one line for each variable that is missing or wrong. */
export class ConfigError extends Error {}

/**
 * Reads the configuration from environment variables.
 * @throws ConfigError listing every problem at once, so that nobody has to fix them one start at a time.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(filled);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`The configuration is not usable:\n${lines.join('\n')}\nSee .env.example for what each variable means.`);
  }
  const production = parsed.data.NODE_ENV === 'production';
  return { ...parsed.data, production, introspection: parsed.data.INTROSPECTION ?? !production };
}
