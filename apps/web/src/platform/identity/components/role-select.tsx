import { Select, Text, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Role } from '../identity.gen.ts';

/** Roles with what each may do. */
export function RoleSelect({ roles, ...props }: { roles: readonly Role[] } & Omit<SelectProps, 'data'>) {
  const { t } = useTranslation('identity');
  return (
    <Select
      label={t('fields.role')}
      allowDeselect={false}
      {...props}
      data={roles.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
      renderOption={({ option }) => (
        <div>
          {option.label}
          <Text fz={12} lh="16px" c="dimmed">
            {t(`roleHints.${option.value}`)}
          </Text>
        </div>
      )}
    />
  );
}
