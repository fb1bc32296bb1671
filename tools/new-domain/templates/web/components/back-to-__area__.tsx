import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';

/** The way out of a page that cannot be shown. */
export function BackTo__Area__() {
  const { t } = useTranslation('__area-kebab__');
  const to = useWorkspacePath();
  return (
    <Button component={Link} to={to('__area-kebab__')} variant="default">
      {t('page.back')}
    </Button>
  );
}
