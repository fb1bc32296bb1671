import { Input } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageNames, otherLanguage, type AppLanguage } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-format.ts';
import { valueAt, type FormLike } from './form-like.ts';
import { PlainTextarea, PlainTextInput } from './plain-text.tsx';
import classes from './forms.module.css';

export interface LocalizedTextFieldProps {
  form: FormLike;
  /** Place of the `{ pl, en }` value in the form. */
  path: string;
  label: ReactNode;
  description?: ReactNode;
  placeholder?: string;
  required?: boolean;
  maxLength?: number;
}

interface FieldProps extends LocalizedTextFieldProps {
  multiline?: boolean;
  minRows?: number;
}

/** One field in the reader's language; the other language is one click away and appears by itself when it has a text. */
export function LocalizedTextField(props: LocalizedTextFieldProps) {
  return <LocalizedField {...props} />;
}

/** The same for long texts; grows with what is typed. */
export function LocalizedTextArea(props: LocalizedTextFieldProps & { minRows?: number }) {
  return <LocalizedField {...props} multiline />;
}

function LocalizedField({ form, path, label, description, placeholder, required = false, maxLength, multiline = false, minRows = 3 }: FieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const reader = useLanguage();
  const other = otherLanguage(reader);
  const [opened, setOpened] = useState(false);
  const text = (language: AppLanguage) => String(valueAt(form.getValues(), `${path}.${language}`) ?? '');
  const error = (language: AppLanguage) => form.errors[`${path}.${language}`];
  const both = opened || text(other) !== '' || error(other) !== undefined;
  const field = (language: AppLanguage) => {
    const { value: _value, error: _error, ...input } = form.getInputProps(`${path}.${language}`);
    const shared = {
      ...input,
      value: text(language),
      error: error(language) ?? (language === reader ? form.errors[path] : undefined),
      ...(maxLength ? { maxLength } : {}),
      language,
    };
    const named =
      language === reader
        ? { id: `${id}-${language}`, ...(placeholder ? { placeholder } : {}), 'aria-required': required, 'aria-describedby': description ? `${id}-description` : undefined }
        : { 'aria-label': t('text.inLanguage', { label: String(label), language: languageNames[language] }) };
    const section = both ? { rightSection: <span className={classes.tag}>{language.toUpperCase()}</span>, rightSectionPointerEvents: 'none' as const } : {};
    return multiline ? (
      <PlainTextarea key={language} minRows={minRows} {...shared} {...named} {...section} />
    ) : (
      <PlainTextInput key={language} {...shared} {...named} {...section} />
    );
  };
  return (
    <div className={classes.languages}>
      <Input.Label className={classes.label ?? ''} htmlFor={`${id}-${reader}`} required={required} fw={500}>
        {label}
      </Input.Label>
      {description && <Input.Description id={`${id}-description`}>{description}</Input.Description>}
      {field(reader)}
      {both ? (
        field(other)
      ) : (
        <button type="button" className={classes.toggle} onClick={() => setOpened(true)}>
          {t(`text.addIn.${other}`)}
        </button>
      )}
    </div>
  );
}
