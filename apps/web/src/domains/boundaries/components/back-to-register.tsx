import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';

export function BackToRegister() {
  const { t } = useTranslation('boundaries');
  const to = useWorkspacePath();
  return (
    <Button component={Link} to={to('boundaries')}>
      {t('page.back')}
    </Button>
  );
}
