import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import { TextMarkerProvider } from '../../../platform/text/text-markers.ts';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { readerMarker, type LexiconWord } from '../reader-marks.ts';
import { CheckPage } from './check-page.tsx';

const word = (form: string, ownerSide: 'IT' | 'MARKETING'): LexiconWord => ({
  senseId: `${form}:${ownerSide}`,
  termId: form,
  language: 'EN',
  form,
  kind: 'WORD',
  ownerSide,
  label: form,
  plainWording: `plain ${form}`,
  swap: `plain ${form}`,
});
const marker = readerMarker([word('backlog', 'IT'), word('reach', 'MARKETING')], 'IT', (id) => id, () => Promise.resolve());
const show = (given: typeof marker | null = marker) =>
  renderScreen(
    <TextMarkerProvider value={given}>
      <CheckPage />
    </TextMarkerProvider>,
    { domain: 'glossary', messages: { en, pl }, viewer: { side: 'IT' } },
  );
const panel = (name: string) => within(screen.getByRole('region', { name }));

test('a pasted text shows what each department may not know and how it reads', async () => {
  const { user } = show();
  expect(screen.getByText('Paste a text to see what its readers may not know.')).toBeInTheDocument();
  await user.click(screen.getByRole('textbox', { name: 'Text' }));
  await user.paste('The backlog is long and the reach is low. The backlog has to be cut. We do it in May, week by week, all of us.');
  expect(panel('What marketing may not know').getByRole('listitem')).toHaveTextContent('backlog 2× – plain backlog');
  expect(panel('What IT may not know').getByRole('listitem')).toHaveTextContent('reach – plain reach');
  expect(panel('How it reads').getByText('Clear to everyone.')).toBeInTheDocument();
  expect(panel('How it reads').getByText(/Gunning.*1952/)).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('1 word that marketing may not know');
  await user.click(screen.getByRole('radio', { name: 'Polski' }));
  expect(panel('How it reads').getByText(/FOG-PL.*1969/)).toBeInTheDocument();
});

test('the field marks for the readers that are chosen; a swap changes all panels', async () => {
  const { user } = show();
  await user.click(screen.getByRole('textbox', { name: 'Text' }));
  await user.paste('Reach first.');
  await user.click(screen.getByRole('radio', { name: 'IT' }));
  await user.click(screen.getByRole('button', { name: 'Replace Reach with plain reach' }));
  expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('Plain reach first.');
  expect(panel('How it reads').getByText('Too short to tell; from 20 words on we can.')).toBeInTheDocument();
});

test('without the glossary the text can be typed and says that words are still loading', async () => {
  const { user } = show(null);
  await user.type(screen.getByRole('textbox', { name: 'Text' }), 'x');
  expect(screen.getAllByText('The glossary is being loaded.')).toHaveLength(2);
});
