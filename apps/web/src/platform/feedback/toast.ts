import type { Tone } from '@tandem/ui/status-badge';

export interface ToastOptions {
  tone?: Tone;
  message?: string;
  /** Undo instead of asking before: offered for 8 s. */
  undo?: { label?: string; run: () => unknown };
}

/** A short word at the edge of the screen, read out politely. The code for it is loaded after the first page. */
export function toast(title: string, options: ToastOptions = {}): void {
  void import('./show-toast.tsx').then(({ showToast }) => showToast(title, options));
}
