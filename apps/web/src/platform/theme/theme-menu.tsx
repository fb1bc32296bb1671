import { useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { PopItem, PopMenu } from '@tandem/ui/pop-menu';
import { useTranslation } from 'react-i18next';

const choices = [
  { value: 'light', icon: IconSun },
  { value: 'dark', icon: IconMoon },
  { value: 'auto', icon: IconDeviceDesktop },
] as const;

/** Light, dark or as the system says; kept on this device. */
export function ThemeMenu() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = choices.find((choice) => choice.value === colorScheme)?.icon ?? IconDeviceDesktop;
  return (
    <PopMenu label={t('theme.label')} target={<Current size={18} stroke={1.6} aria-hidden />}>
      {choices.map(({ value, icon: Icon }) => (
        <PopItem
          key={value}
          chosen={value === colorScheme}
          icon={<Icon size={16} stroke={1.6} aria-hidden />}
          end={value === colorScheme && <IconCheck size={16} aria-hidden />}
          onSelect={() => setColorScheme(value)}
        >
          {t(`theme.${value}`)}
        </PopItem>
      ))}
    </PopMenu>
  );
}
