import type { UseFormReturnType } from '@mantine/form';
import { EmptyState } from '@tandem/ui/empty-state';
import { FormSkeleton } from '@tandem/ui/skeletons';
import type { ReactNode } from 'react';
import { Loaded, type LoadedProps } from '../lists/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { FormLayout } from './form-layout.tsx';
import { SubmitBar, type SubmitBarProps } from './submit-bar.tsx';
import { UnsavedGuard } from './unsaved-guard.tsx';

interface PageFormProps<Values> extends Omit<SubmitBarProps, 'children'> {
  form: Pick<UseFormReturnType<Values>, 'onSubmit' | 'isDirty'>;
  onSend: (values: Values) => unknown;
  wide?: boolean;
  children: ReactNode;
}

/** A form that fills a page: its fields, what asks before typed words are lost, and the buttons. */
export function PageForm<Values>({ form, onSend, wide = false, children, ...bar }: PageFormProps<Values>) {
  return (
    <FormLayout wide={wide} onSubmit={form.onSubmit((values) => void onSend(values))}>
      {children}
      <UnsavedGuard when={form.isDirty()} submit={bar.submit} />
      <SubmitBar {...bar} />
    </FormLayout>
  );
}

interface FormPageProps<Data> {
  title: string;
  subtitle: string;
  query: LoadedProps<Data>['query'];
  /** Fields of the skeleton. */
  fields: number;
  /** Said in place of the form to whom it is not open. */
  refused: { title: string; why: string };
  /** The form; nothing for whom it is not open. */
  children: (data: NonNullable<Data>) => ReactNode;
}

/** A page with one form, open to whom the server says. */
export function FormPage<Data>({ title, subtitle, query, fields, refused, children }: FormPageProps<Data>) {
  return (
    <Page title={title} subtitle={subtitle}>
      <Loaded query={query} skeleton={<FormSkeleton fields={fields} />}>
        {(data) => children(data) || <EmptyState {...refused} />}
      </Loaded>
    </Page>
  );
}
