import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Pasting and password managers work; the eye says in the reader's language what it does, without the word of the label. */
export function PasswordField(props: PasswordInputProps) {
  const { t } = useTranslation('identity');
  const [visible, setVisible] = useState(false);
  return (
    <PasswordInput
      {...props}
      visible={visible}
      onVisibilityChange={setVisible}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': t(visible ? 'password.hide' : 'password.show'), 'aria-pressed': visible }}
    />
  );
}
