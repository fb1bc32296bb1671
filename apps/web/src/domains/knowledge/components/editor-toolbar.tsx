import { ActionIcon, Button, TextInput } from '@mantine/core';
import {
  IconArrowBackUp, IconArrowForwardUp, IconBold, IconColumnInsertRight, IconColumnRemove, IconH2, IconH3, IconItalic, IconLink, IconLinkOff, IconList, IconListNumbers, IconQuote, IconRowInsertBottom,
  IconRowRemove, IconTable, IconTableOff, type TablerIcon,
} from '@tabler/icons-react';
import { type Editor, useEditorState } from '@tiptap/react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './body-editor.module.css';

interface Tool {
  key: string;
  icon: TablerIcon;
  run: (editor: Editor) => unknown;
  /** Whether it is on at the cursor; none for what only acts. */
  on?: (editor: Editor) => boolean;
}

const focused = (editor: Editor) => editor.chain().focus();

const TEXT: Tool[] = [
  { key: 'heading', icon: IconH2, run: (editor) => focused(editor).toggleHeading({ level: 2 }).run(), on: (editor) => editor.isActive('heading', { level: 2 }) },
  { key: 'subheading', icon: IconH3, run: (editor) => focused(editor).toggleHeading({ level: 3 }).run(), on: (editor) => editor.isActive('heading', { level: 3 }) },
  { key: 'bold', icon: IconBold, run: (editor) => focused(editor).toggleBold().run(), on: (editor) => editor.isActive('bold') },
  { key: 'italic', icon: IconItalic, run: (editor) => focused(editor).toggleItalic().run(), on: (editor) => editor.isActive('italic') },
  { key: 'bullets', icon: IconList, run: (editor) => focused(editor).toggleBulletList().run(), on: (editor) => editor.isActive('bulletList') },
  { key: 'numbers', icon: IconListNumbers, run: (editor) => focused(editor).toggleOrderedList().run(), on: (editor) => editor.isActive('orderedList') },
  { key: 'quote', icon: IconQuote, run: (editor) => focused(editor).toggleBlockquote().run(), on: (editor) => editor.isActive('blockquote') },
];
const INSERT_TABLE: Tool = { key: 'table', icon: IconTable, run: (editor) => focused(editor).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run() };
const IN_TABLE: Tool[] = [
  { key: 'addRow', icon: IconRowInsertBottom, run: (editor) => focused(editor).addRowAfter().run() },
  { key: 'addColumn', icon: IconColumnInsertRight, run: (editor) => focused(editor).addColumnAfter().run() },
  { key: 'removeRow', icon: IconRowRemove, run: (editor) => focused(editor).deleteRow().run() },
  { key: 'removeColumn', icon: IconColumnRemove, run: (editor) => focused(editor).deleteColumn().run() },
  { key: 'removeTable', icon: IconTableOff, run: (editor) => focused(editor).deleteTable().run() },
];
const HISTORY: Tool[] = [
  { key: 'undo', icon: IconArrowBackUp, run: (editor) => focused(editor).undo().run() },
  { key: 'redo', icon: IconArrowForwardUp, run: (editor) => focused(editor).redo().run() },
];

/** What the text under the cursor can become. Arrow keys move along the bar; every tool also has its usual key in the text. */
export function EditorToolbar({ editor }: { editor: Editor }) {
  const { t } = useTranslation('knowledge');
  const [linking, setLinking] = useState(false);
  const { on, inTable, link } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({ on: TEXT.filter((tool) => tool.on?.(now)).map(({ key }) => key), inTable: now.isActive('table'), link: now.isActive('link') }),
  });
  const button = ({ key, icon: Icon, run, on: hasState }: Tool) => (
    <ActionIcon
      key={key}
      size="lg"
      variant={on.includes(key) ? 'light' : 'subtle'}
      color={on.includes(key) ? undefined : 'gray'}
      aria-label={t(`editor.${key}`)}
      title={t(`editor.${key}`)}
      {...(hasState ? { 'aria-pressed': on.includes(key) } : {})}
      onClick={() => run(editor)}
    >
      <Icon size={18} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
  return (
    <>
      <div className={classes['bar']} role="toolbar" aria-label={t('editor.tools')} onKeyDown={moveAlong}>
        {TEXT.map(button)}
        {button({ key: 'link', icon: IconLink, run: () => setLinking(!linking) })}
        {link && button({ key: 'unlink', icon: IconLinkOff, run: (now) => focused(now).extendMarkRange('link').unsetLink().run() })}
        {inTable ? IN_TABLE.map(button) : button(INSERT_TABLE)}
        {HISTORY.map(button)}
      </div>
      {linking && <LinkRow editor={editor} onClose={() => setLinking(false)} />}
    </>
  );
}

function moveAlong(event: KeyboardEvent<HTMLDivElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const from = all.findIndex((each) => each === document.activeElement);
  if (from < 0) return;
  event.preventDefault();
  all[(from + step + all.length) % all.length]?.focus();
}

/** The address of a link is typed beside the text, not in a window of the browser. */
function LinkRow({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useTranslation('knowledge');
  const before: unknown = editor.getAttributes('link')['href'];
  const [address, setAddress] = useState(typeof before === 'string' ? before : 'https://');
  const isSafe = /^(https?:\/\/[^\s]+|mailto:[^\s]+)$/i.test(address);
  const apply = () => {
    if (!isSafe) return;
    const chain = focused(editor).extendMarkRange('link');
    if (editor.state.selection.empty && !before) chain.insertContent({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] }).run();
    else chain.setLink({ href: address }).run();
    onClose();
  };
  return (
    <div className={classes['linkRow']}>
      <TextInput
        label={t('editor.address')}
        value={address}
        data-autofocus
        autoFocus
        onChange={(event) => setAddress(event.currentTarget.value)}
        error={address.length > 8 && !isSafe ? t('editor.addressBad') : undefined}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            apply();
          }
          if (event.key === 'Escape') onClose();
        }}
      />
      <Button variant="default" disabled={!isSafe} onClick={apply}>
        {t('editor.setLink')}
      </Button>
    </div>
  );
}
