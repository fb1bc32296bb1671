import { DefaultNamingStrategy } from 'typeorm';

/** `expectedVersion` → `expected_version`, `noticeIT` → `notice_it`: tables speak SQL, entities speak TypeScript. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}

/** Column names in snake case, so that hand-written SQL and entities agree without naming each column. */
export class SnakeNamingStrategy extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? snakeCase(propertyName);
  }
}
