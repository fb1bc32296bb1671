import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { StatusBadge, type Tone } from '@tandem/ui/status-badge';
import { useState } from 'react';
import { DateField } from '../platform/forms/date-field.tsx';
import { FormLayout } from '../platform/forms/form-layout.tsx';
import { LocalizedTextArea, LocalizedTextField } from '../platform/forms/localized-text-field.tsx';
import { emptyText, textOf } from '../platform/forms/localized-value.ts';
import { SubmitBar } from '../platform/forms/submit-bar.tsx';
import { toast } from '../platform/feedback/toast.ts';
import { LanguageMenu } from '../platform/i18n/language-menu.tsx';
import { Page } from '../platform/shell/page.tsx';
import { HealthBadge, type Health } from '../platform/text/health-badge.tsx';
import { LText } from '../platform/text/l-text.tsx';
import { MarkedText } from '../platform/text/marked-text.tsx';
import { TextMarkerProvider, type TextMark, type TextMarker } from '../platform/text/text-markers.ts';
import { ThemeMenu } from '../platform/theme/theme-menu.tsx';
import { Charts } from './charts.tsx';
import { Lists } from './lists.tsx';
import { sampleSubmits } from './sample-submits.ts';
import classes from './gallery.module.css';

const tones: Tone[] = ['good', 'warn', 'bad', 'quiet', 'done'];
const health: Health[] = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NO_UPDATE', 'DONE', 'ENDED'];
const sample = 'The API returns a lead once the funnel is synchronised with the CRM.';

const mark = (text: string): TextMark[] =>
  [
    { word: 'API', kind: 'term' as const, plainWording: 'The way two systems talk to each other.', otherSideWording: 'a connection' },
    { word: 'lead', kind: 'falseFriend' as const, plainWording: 'Somebody who left a contact; for IT a lead is the head of a team.' },
  ].flatMap(({ word, ...rest }) => {
    const start = text.indexOf(word);
    return start < 0 ? [] : [{ start, end: start + word.length, label: word, href: '#', ...rest }];
  });
const marker: TextMarker = { mark, review: () => [], readers: 'BOTH', ask: () => Promise.resolve(), swap: (text) => text };

/** Every primitive in one place, for looking at; only in development. Not translated on purpose. */
export function GalleryPage() {
  return (
    <TextMarkerProvider value={marker}>
      <main className={classes.frame}>
        <Page
          title="Gallery"
          subtitle="Every primitive in both themes and languages."
          actions={
            <>
              <LanguageMenu />
              <ThemeMenu />
            </>
          }
        >
          <div className={classes.grid}>
            <Panel title="Status and side">
              <div className={classes.row}>
                {tones.map((tone) => (
                  <StatusBadge key={tone} tone={tone} label={tone} />
                ))}
              </div>
              <div className={classes.row}>
                {health.map((value) => (
                  <HealthBadge key={value} health={value} />
                ))}
              </div>
              <div className={classes.row}>
                <SideMark side="IT" />
                <SideMark side="MARKETING" />
                <SideMark side="JOINT" />
                <SideMark side="IT" size="sm" />
                <SideMark side="MARKETING" size="sm" />
              </div>
            </Panel>
            <Panel title="Text">
              <p>
                <MarkedText text={sample} language="en" />
              </p>
              <p>
                <LText value={{ pl: 'Kampania rusza w dziesięć dni', en: null }} />
              </p>
              <div className={classes.row}>
                <Button onClick={() => toast('Saved')}>Toast</Button>
                <Button variant="default" onClick={() => toast('Moved to Done', { undo: { run: () => toast('Taken back', { tone: 'done' }) } })}>
                  Toast with undo
                </Button>
                <Button variant="default" onClick={() => toast('Refused', { tone: 'bad', message: 'Only the owner of this decision may change it.' })}>
                  Problem
                </Button>
              </div>
            </Panel>
          </div>
          <Charts />
          <Lists />
          <Forms />
        </Page>
      </main>
    </TextMarkerProvider>
  );
}

function Forms() {
  const form = useForm({
    mode: 'controlled',
    initialValues: { title: textOf({ pl: 'Szybsze kampanie', en: 'Faster campaigns' }), why: emptyText(), dueOn: '2026-12-18' },
  });
  const [state, setState] = useState<keyof typeof sampleSubmits>('refused');
  return (
    <Panel title="Form" actions={(['idle', 'refused', 'fault', 'conflict'] as const).map((name) => (
      <Button key={name} size="compact-sm" variant={name === state ? 'filled' : 'default'} onClick={() => setState(name)}>{name}</Button>
    ))}>
      <FormLayout onSubmit={form.onSubmit(() => setState('conflict'))}>
        <LocalizedTextField form={form} path="title" label="Title" required description="A sentence both sides understand." />
        <LocalizedTextArea form={form} path="why" label="Why" />
        <DateField label="Due" {...form.getInputProps('dueOn')} />
        <SubmitBar submit={sampleSubmits[state]} label="Save goal" cancelTo="/" />
      </FormLayout>
    </Panel>
  );
}
