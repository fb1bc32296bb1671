import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';

/** The way out of a page that cannot be shown. */
export function BackToTeams() {
  const { t } = useTranslation('teams');
  const to = useWorkspacePath();
  return (
    <Button component={Link} to={to('teams')} variant="default">
      {t('page.back')}
    </Button>
  );
}
