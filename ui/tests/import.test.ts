import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../src/lib/backend';
import { speak } from './speak';
import Import from '../src/screens/Import.svelte';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown, onLockWanted: () => undefined }));
const calls = vi.mocked(call);

const preview = {
  file_name: 'partenaires.csv',
  kind: 'csv',
  encoding: 'utf8',
  encodings: ['utf8', 'windows1252'],
  delimiter: 'comma',
  delimiters: ['comma', 'semicolon'],
  sheet: null,
  sheets: [],
  header_line: 1,
  headings: ['Nom', 'Ville'],
  mapping: ['name', 'city'],
  named_rows: null,
  targets: ['name', 'city', 'note', 'ignore'],
  rows_read: 3,
  skipped: [],
  damages: [
    { kind: 'mojibake', column: 'Nom', count: 1, repairable: 1, lines: [2], found: 'Ã©', would_be: 'é', repaired: false },
    { kind: 'lost_character', column: 'Nom', count: 1, repairable: 0, lines: [3], found: '�', would_be: null, repaired: false },
  ],
  sample: [{ line: 2, cells: ['A', 'B'] }],
  partners: 3,
  refused: [],
  refused_total: 0,
  doubles: [
    { line: 3, name: 'A', detail: '', with: { partner_id: 'p', line: null, name: 'A', detail: '' }, score: 90, reasons: ['same_name'] },
  ],
  doubles_total: 1,
};

beforeAll(() => speak('fr'));
beforeEach(() => {
  calls.mockReset();
  calls.mockImplementation(((name: string) => {
    if (name === 'import_open' || name === 'import_adjust') return Promise.resolve(preview);
    if (name === 'partnership_list') return Promise.resolve({ rows: [], next: null, total: 0 });
    if (name === 'import_run') return Promise.resolve({ created: 2, left_out: 1, joined: 0, refused: [], repairs: [], operation: 'op' });
    return Promise.resolve({});
  }) as never);
});
const adjustments = () => calls.mock.calls.filter(([name]) => name === 'import_adjust').map(([, request]) => request);

test('every choice made by hand stays, until other columns make one meaningless', async () => {
  render(Import, { partnership: null });
  await fireEvent.click(screen.getByTestId('import-open'));
  await fireEvent.change(await screen.findByTestId('import.encoding'), { target: { value: 'windows1252' } });
  await waitFor(() => expect(adjustments()).toHaveLength(1));
  await fireEvent.change(screen.getByTestId('import.mapping.1'), { target: { value: 'note' } });
  await waitFor(() => expect(adjustments()).toHaveLength(2));
  await fireEvent.click(screen.getByTestId('import-repair-mojibake'));
  await waitFor(() => expect(adjustments()).toHaveLength(3));
  const chosen = { encoding: 'windows1252', delimiter: null, sheet: null, header_line: null, mapping: ['name', 'note'], named_rows: null };
  expect(adjustments().at(-1)).toEqual({ ...chosen, repairs: ['mojibake'] });
  await fireEvent.change(screen.getByTestId('import.delimiter'), { target: { value: 'semicolon' } });
  await waitFor(() => expect(adjustments()).toHaveLength(4));
  expect(adjustments().at(-1)).toEqual({ ...chosen, delimiter: 'semicolon', mapping: null, repairs: ['mojibake'] });
});

test('what cannot be repaired offers no box to tick', async () => {
  render(Import, { partnership: null });
  await fireEvent.click(screen.getByTestId('import-open'));
  await screen.findByTestId('import-repair-mojibake');
  expect(screen.queryByTestId('import-repair-lost_character')).toBeNull();
});

test('a double is brought in unless somebody leaves it aside, and the whole can be undone', async () => {
  render(Import, { partnership: null });
  await fireEvent.click(screen.getByTestId('import-open'));
  await fireEvent.click(await screen.findByTestId('double-3-leave'));
  await fireEvent.click(screen.getByTestId('import-run'));
  await screen.findByTestId('import-result');
  const run = calls.mock.calls.find(([name]) => name === 'import_run')?.[1];
  expect(run).toEqual({ partnership_id: null, side: 'partner', default_category: null, leave_out: [3], leave_out_doubles: false });
  await fireEvent.click(screen.getByTestId('import-undo'));
  await waitFor(() => expect(calls.mock.calls.some(([name, request]) => name === 'operation_undo' && 'operation' in request)).toBe(true));
});
