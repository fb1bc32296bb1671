import { Button } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';

/** Something of learning that is not there, or not this reader's to see. */
export function UnknownPage({ back }: { back: string }) {
  const { t } = useTranslation('learning');
  const to = useWorkspacePath();
  return (
    <Page title={t('unknown.title')}>
      <EmptyState
        title={t('unknown.title')}
        why={t('unknown.why')}
        action={
          <Button component={Link} to={to(back)} variant="default">
            {t('unknown.back')}
          </Button>
        }
      />
    </Page>
  );
}
