import { Button } from '@mantine/core';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../forms/use-submit.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { InvitationsDocument, RevokeInvitationDocument } from '../identity.gen.ts';
import { useInvitations, type InvitationRow } from '../identity.queries.ts';
import classes from './settings.module.css';

/** Links that nobody has used yet. Nothing is shown while there are none. */
export function InvitationList() {
  const { t } = useTranslation('identity');
  const { data } = useInvitations();
  if (!data || data.invitations.length === 0) return null;
  return (
    <div style={{ marginTop: 16 }}>
      <Panel title={t('invitations.title')} note={t('invitations.note')}>
        <ul className={classes.rows}>
          {data.invitations.map((invitation) => (
            <InvitationItem key={invitation.id} invitation={invitation} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function InvitationItem({ invitation }: { invitation: InvitationRow }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const revoke = useSubmit(RevokeInvitationDocument, { success: 'InvitationRevoked', done: t('invitations.revoked'), refresh: [InvitationsDocument] });
  const kind = invitation.department?.kind;
  const facts = [
    t(`roles.${invitation.role}`),
    t('invitations.expires', { date: format.date(invitation.expiresAt) }),
    ...(invitation.invitedBy ? [t('invitations.by', { name: invitation.invitedBy.name })] : []),
  ];
  return (
    <li className={classes.row}>
      {(kind === 'IT' || kind === 'MARKETING') && <SideMark side={kind} size="sm" />}
      <div className={classes.grow}>
        <span className={classes.strong}>{invitation.email}</span>
        <span className={classes.hint}>{facts.join(' · ')}</span>
      </div>
      <Button
        variant="default"
        size="compact-sm"
        loading={revoke.busy}
        aria-label={t('invitations.revokeLabel', { email: invitation.email })}
        onClick={() => void revoke.send({ input: { id: invitation.id } })}
      >
        {t('invitations.revoke')}
      </Button>
    </li>
  );
}
