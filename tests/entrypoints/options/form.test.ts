import { beforeEach, expect, test, vi } from 'vitest';
import { OptionsForm } from '../../../entrypoints/options/form.ts';
import type { Options } from '../../../settings/options.ts';
import { full } from '../../settings/options-samples.ts';

const write = vi.fn<(options: Options) => Promise<unknown>>();
const changed = vi.fn();
let form: OptionsForm;

beforeEach(() => {
  write.mockReset().mockResolvedValue(undefined);
  changed.mockReset();
  form = new OptionsForm(write, changed);
});

test('a change is drawn at once and saved after it; what is wrong is not saved', async () => {
  const saving = form.setText('helpDesk.name', 'Desk');
  expect([changed.mock.calls.length, form.draft.helpDesk.name, form.saved]).toEqual([1, 'Desk', undefined]);
  await saving;
  expect([changed.mock.calls.length, form.saved]).toEqual([2, 'saved']);
  await form.setText('helpDesk.mail', 'nobody');
  expect(write).toHaveBeenLastCalledWith({ helpDesk: { name: 'Desk' } });
  expect(form.saved).toBe('savedExcept');
  expect(form.options.ignored.map(({ field }) => field)).toEqual(['helpDesk.mail']);
  write.mockRejectedValue(new Error('full'));
  await form.setText('helpDesk.mail', '');
  expect(form.saved).toBe('notSaved');
});

test('choices are of the listed answers, and can be taken back', async () => {
  form.show({ programs: ['not-sure'], globalAdmin: 'yes' }, form.changes);
  await form.setProgram('moon', true);
  expect(write).not.toHaveBeenCalled();
  await form.setProgram('edge', true);
  await form.setProgram('hardware', true);
  await form.setChoice('globalAdmin', '');
  await form.setLanguage('fr');
  await form.setOpenByItself(true);
  await form.setIsAdmin(true);
  expect(write).toHaveBeenLastCalledWith({
    programs: ['edge', 'hardware'],
    language: 'fr',
    openByItself: true,
    isAdmin: true,
  });
  for (const program of ['edge', 'hardware']) await form.setProgram(program, false);
  await form.setLanguage(undefined);
  expect(write).toHaveBeenLastCalledWith({ openByItself: true, isAdmin: true });
});

test('a person is a row of its own, saved once there is a way to reach them', async () => {
  form.addContact();
  expect(write).not.toHaveBeenCalled();
  const [row] = form.draft.contacts;
  const key = row?.key ?? -1;
  await form.setContact(key, 'owner');
  await form.setContact(key, 'nobody');
  await form.setText(`contact.${key}.mail`, 'a@b.example');
  expect(write).toHaveBeenLastCalledWith({ contacts: { owner: [{ mail: 'a@b.example' }] } });
  await form.removeContact(key);
  expect(write).toHaveBeenLastCalledWith({});
});

test('what is stored elsewhere is shown, but not over what was typed while it was read', async () => {
  form.show(full, form.changes);
  expect(form.options).toEqual({ value: full, ignored: [] });
  const { changes } = form;
  await form.setText('breakGlass', 'Under the door mat');
  form.show(full, changes);
  expect(form.draft.breakGlass).toBe('Under the door mat');
  form.show(full, form.changes);
  expect(form.draft.breakGlass).toBe(full.breakGlass);
  await form.replace({ language: 'fr' });
  expect(write).toHaveBeenLastCalledWith({ language: 'fr' });
});

test('what work addresses end in is saved of an address, too, and only where it can be one', async () => {
  for (const text of ['contoso.example', '@contoso.example', ' ann@contoso.example ']) {
    await form.setText('workDomain', text);
    expect(write).toHaveBeenLastCalledWith({ workDomain: 'contoso.example' });
  }
  await form.setText('workDomain', 'contoso');
  expect(write).toHaveBeenLastCalledWith({});
  expect(form.options.ignored.map(({ field }) => field)).toEqual(['workDomain']);
});
