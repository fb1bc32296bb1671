import { Button } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';

/** A page of something that is not there, or not for this reader. */
export function Gone({ back }: { back: string }) {
  const { t } = useTranslation('knowledge');
  const to = useWorkspacePath();
  return (
    <Page title={t('gone.title')}>
      <EmptyState
        title={t('gone.title')}
        why={t('gone.why')}
        action={
          <Button component={Link} to={to(back)} variant="default">
            {t('gone.back')}
          </Button>
        }
      />
    </Page>
  );
}
