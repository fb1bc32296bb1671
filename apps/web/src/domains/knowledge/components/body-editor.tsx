import { Input } from '@mantine/core';
import { Extension, textblockTypeInputRule } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import { type Editor, EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { use, useEffect, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainAdvice } from '../../../platform/forms/plain-advice.tsx';
import type { AppLanguage } from '../../../platform/i18n/language.ts';
import { TextMarkerContext } from '../../../platform/text/text-markers.ts';
import body from './article-body.module.css';
import classes from './body-editor.module.css';
import { EditorToolbar } from './editor-toolbar.tsx';
import { PlainWords, readingOf, reviewWith, swapIn } from './plain-words.ts';

export interface BodyEditorProps {
  label: string;
  /** JSON of the document at the beginning; afterwards the editor keeps its own. */
  initial: string;
  onChange: (json: string) => void;
  language: AppLanguage;
  error?: ReactNode;
}

/** The title of the page is its first heading: one # is a heading of the article, two a heading below it. */
const HeadingKeys = Extension.create({
  name: 'headingKeys',
  // Before the rules of the headings themselves, which count from the first level.
  priority: 1_000,
  addInputRules() {
    const type = this.editor.schema.nodes['heading'];
    if (!type) return [];
    return [2, 3].map((level) => textblockTypeInputRule({ find: new RegExp(`^#{${level - 1}}\\s$`), type, getAttributes: { level } }));
  },
});

const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    underline: false,
    link: { openOnClick: false, autolink: true, protocols: ['http', 'https', 'mailto'], isAllowedUri: (address) => /^(https?:\/\/|mailto:)/i.test(address) },
  }),
  TableKit.configure({ table: { resizable: false } }),
  HeadingKeys,
  PlainWords,
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
      {editor && <WordsToSwap editor={editor} language={language} />}
    </Input.Wrapper>
  );
}

/** Under the text: the words that its readers may not know, and a button for each that puts plain words in its place. */
function WordsToSwap({ editor, language }: { editor: Editor; language: AppLanguage }) {
  const marker = use(TextMarkerContext);
  const [asked, setAsked] = useState<string | null>(null);
  const [swapped, setSwapped] = useState<{ word: string; wording: string } | null>(null);
  const reading = useEditorState({ editor, selector: ({ editor: now }) => readingOf(now.state), equalityFn: Object.is });
  useEffect(() => {
    reviewWith(editor, marker && { review: (text) => marker.review(text, language), swap: marker.swap });
  }, [editor, marker, language]);
  if (!marker || !reading) return null;
  const { text, marks } = reading;
  return (
    <PlainAdvice
      text={text}
      marks={marks}
      readers={marker.readers}
      swapped={swapped}
      asked={asked}
      onAsk={setAsked}
      onSwap={(mark, wording) => {
        swapIn(editor, mark, wording);
        setAsked(null);
        setSwapped({ word: text.slice(mark.start, mark.end), wording });
      }}
    />
  );
}

const isContent = (value: unknown): value is { type: string } => typeof value === 'object' && value !== null && 'type' in value;
