import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { useWorkspace } from '../../session/use-workspace.ts';
import type { AuditRow } from '../identity.queries.ts';

type Change = AuditRow['changes'][number];

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
/** A word of an enum that no catalog knows. */
const constant = /^[A-Z]{2,}(?:_[A-Z]+)*$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** `keyResults.0.target` -> the word for `target`; an unknown name is split into words. */
function plainName(path: string): string {
  const name = path.split('.').findLast((part) => !/^(?:\d+|pl|en)$/.test(part)) ?? path;
  return name;
}

/** `KeyResult` -> `key result`, `ownerId` -> `owner`: for names that no catalog knows. */
export const spacedName = (name: string): string => name.replace(/Id$/, '').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** Words for what changed: names of fields, roles, departments and days instead of what the database keeps. */
export function useAuditWords(): { field: (change: Change) => string; value: (change: Change, value: string | null) => string | null } {
  const { t, i18n } = useTranslation('identity');
  const { t: platform } = useTranslation();
  const format = useFormat();
  const workspace = useWorkspace();
  const field = useCallback(
    ({ path }: Change) => {
      const name = plainName(path);
      const language = /(?:^|\.)(pl|en)(?:\.|$)/.exec(path)?.[1];
      const word = t(`audit.fields.${name}`, { defaultValue: spacedName(name) });
      return language ? `${word} (${language})` : word;
    },
    [t],
  );
  const value = useCallback(
    ({ path }: Change, text: string | null) => {
      if (!text) return text;
      const name = plainName(path);
      const table = name === 'role' ? `roles.${text}` : name === 'state' ? `states.${text}` : null;
      if (table && i18n.exists(`identity:${table}`)) return t(table);
      if (uuid.test(text)) return workspace?.departments.find(({ id }) => id === text)?.name.text ?? `…${text.slice(-6)}`;
      if (day.test(text)) return format.date(text);
      if (moment.test(text)) return format.dateTime(text);
      if (i18n.exists(`health.${text}`)) return platform(`health.${text}`);
      return constant.test(text) ? text.toLowerCase().replaceAll('_', ' ') : text;
    },
    [t, platform, i18n, format, workspace],
  );
  return { field, value };
}
