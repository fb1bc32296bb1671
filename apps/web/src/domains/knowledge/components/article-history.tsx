import { Modal } from '@mantine/core';
import { Panel } from '@tandem/ui/panel';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type ArticleDetails, useArticleVersion } from '../knowledge.queries.ts';
import { ArticleBody } from './article-body.tsx';
import classes from './knowledge.module.css';

/** Who wrote it so and when; what it said before can be read. Nothing while it has said only one thing. */
export function ArticleHistory({ versions }: { versions: ArticleDetails['versions'] }) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  const [read, setRead] = useState<string | null>(null);
  if (versions.length < 2) return null;
  return (
    <Panel title={t('history.title')} note={t('history.note')}>
      <ol className={classes.list}>
        {versions.map(({ id, number, savedAt, author }, index) => (
          <li key={id}>
            {index === 0 ? (
              <span>{t('history.now', { number })}</span>
            ) : (
              <button type="button" className={classes.open} onClick={() => setRead(id)}>
                {t('history.version', { number })}
              </button>
            )}
            <span className={classes.meta}>
              <MemberName member={author} />
              <span className={classes.note}>{format.date(savedAt)}</span>
            </span>
          </li>
        ))}
      </ol>
      {read && <EarlierVersion id={read} onClose={() => setRead(null)} />}
    </Panel>
  );
}

function EarlierVersion({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('knowledge');
  const { t: words } = useTranslation();
  const format = useFormat();
  const query = useArticleVersion(id);
  const version = query.data?.articleVersion;
  return (
    <Modal opened onClose={onClose} size="lg" title={version ? t('history.from', { number: version.number, day: format.date(version.savedAt) }) : t('history.title')} closeButtonProps={{ 'aria-label': words('close') }}>
      <Loaded query={query} skeleton={<FormSkeleton fields={4} />}>
        {({ articleVersion }) =>
          articleVersion && (
            <div className={classes.stack}>
              <h3 className={classes.number}>
                <LText value={articleVersion.title} />
              </h3>
              <p className={classes.sentence}>
                <LText value={articleVersion.summary} />
              </p>
              <ArticleBody body={articleVersion.body} language={articleVersion.language === 'PL' ? 'pl' : 'en'} />
            </div>
          )
        }
      </Loaded>
    </Modal>
  );
}
