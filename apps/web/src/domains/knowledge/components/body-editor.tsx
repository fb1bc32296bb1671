import { Input } from '@mantine/core';
import { TableKit } from '@tiptap/extension-table';
import { EditorContent, useEditor } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppLanguage } from '../../../platform/i18n/language.ts';
import body from './article-body.module.css';
import classes from './body-editor.module.css';
import { EditorToolbar } from './editor-toolbar.tsx';

export interface BodyEditorProps {
  label: string;
  /** JSON of the document at the beginning; afterwards the editor keeps its own. */
  initial: string;
  onChange: (json: string) => void;
  language: AppLanguage;
  error?: ReactNode;
}

const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    underline: false,
    link: { openOnClick: false, autolink: true, protocols: ['http', 'https', 'mailto'], isAllowedUri: (address) => /^(https?:\/\/|mailto:)/i.test(address) },
  }),
  TableKit.configure({ table: { resizable: false } }),
];

/** The editor of an article. What it makes is checked and built anew on the server; this only keeps writers from what would be refused. */
export function BodyEditor({ label, initial, onChange, language, error }: BodyEditorProps) {
  const { t } = useTranslation('knowledge');
  const id = useId();
  const [start] = useState<unknown>(() => JSON.parse(initial));
  const editor = useEditor({
    extensions,
    content: isContent(start) ? start : '',
    // The content policy allows no style element of a library; the few rules stand in this component's own style sheet.
    injectCSS: false,
    onUpdate: ({ editor: now }) => onChange(JSON.stringify(now.getJSON())),
    editorProps: {
      attributes: { 'aria-labelledby': `${id}-label`, 'aria-multiline': 'true', role: 'textbox', class: `${body['body'] ?? ''} ${classes['text'] ?? ''}`, lang: language },
    },
  });
  return (
    <Input.Wrapper className={classes['field']} label={label} labelProps={{ id: `${id}-label` }} labelElement="div" description={t('editor.hint')} error={error} required>
      <div className={classes['frame']} data-invalid={error ? true : undefined}>
        {editor && <EditorToolbar editor={editor} />}
        <EditorContent editor={editor} />
      </div>
    </Input.Wrapper>
  );
}

const isContent = (value: unknown): value is { type: string } => typeof value === 'object' && value !== null && 'type' in value;
