import { Button, Group, Modal, Text, type ButtonProps } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useUiWords } from './ui-words.tsx';

export interface ConfirmButtonProps extends ButtonProps {
  /** The question, e.g. "Remove Anna from the workspace?" */
  question: ReactNode;
  /** What follows from yes. */
  consequence?: ReactNode;
  /** The verb on the confirming button. */
  confirm: ReactNode;
  onConfirm: () => unknown;
  children: ReactNode;
}

/** For what cannot be undone. Everything else acts at once and offers undo. */
export function ConfirmButton({ question, consequence, confirm, onConfirm, children, ...button }: ConfirmButtonProps) {
  const words = useUiWords();
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <>
      <Button variant="default" {...button} onClick={() => setOpened(true)}>
        {children}
      </Button>
      <Modal opened={opened} onClose={close} title={question} closeButtonProps={{ 'aria-label': words.cancel }}>
        {consequence && <Text c="dimmed">{consequence}</Text>}
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={close} data-autofocus>
            {words.cancel}
          </Button>
          <Button
            color="red.9"
            onClick={() => {
              close();
              void onConfirm();
            }}
          >
            {confirm}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
