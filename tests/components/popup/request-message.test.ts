// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { HelpApp } from '../../../components/popup/help-app.ts';
import type { RequestDraft } from '../../../help/request-draft.ts';
import '../../../components/desk/desk-findings.ts';
import type { HelpView } from '../../../help/view.ts';
import { all, drawn, finding, nothingFound, one, show, textOf, update } from '../shadow.ts';

/** A finding whose fixes somebody else does, but for `own`. */
function view(fixes: readonly string[], tried: HelpView['tried'] = []): HelpView {
  const found = finding('a', {}, [...fixes]);
  const asked = found.words.fixes.map((fix) =>
    fix.id === 'own'
      ? { ...fix, who: ['you'] as const, act: 'open' as const }
      : { ...fix, asked: 'Global admin' },
  );
  const support = { label: 'Open partner support', url: 'https://partner.microsoft.com/support/?stage=1' };
  return {
    ...nothingFound,
    findings: [{ ...found, words: { ...found.words, fixes: asked } }],
    tried,
    support,
  };
}

const draft: RequestDraft = {
  rule: 'a',
  fix: 'first',
  to: ['Ann Smith (Global admin)', 'Help desk'],
  chosen: 0,
  unnamed: false,
  languages: [
    { language: 'en', name: 'English' },
    { language: 'fr', name: 'Français' },
  ],
  language: 'en',
  direction: 'ltr',
  subject: 'Please help',
  body: 'Hello Ann Smith,\n\n<b id=planted>bold</b>',
  links: {
    mail: 'mailto:ann@contoso.example?subject=Please%20help',
    teams: 'https://teams.microsoft.com/l/chat/0/0?users=a',
  },
};

async function write(app: HelpApp, next: RequestDraft | undefined): Promise<void> {
  app.request = next;
  await drawn(app);
}

function heard(app: HelpApp, name: string) {
  const listener = vi.fn();
  app.addEventListener(name, (event) => listener((event as CustomEvent).detail));
  return listener;
}

const focused = (app: HelpApp): string => {
  let active: Element | null = app;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.textContent?.trim() ?? '';
};

describe('a message', () => {
  test('takes the place of the card, whole and as text; back and Escape leave it', async () => {
    const app = await show(view(['first', 'second']));
    await write(app, draft);
    expect(app.hasAttribute('data-sheet')).toBe(true);
    const message = one(app.renderRoot, '[data-request]');
    expect(textOf(message)).toContain('You may change it.');
    expect(one<HTMLTextAreaElement>(app.renderRoot, '[data-request-body]').value).toBe(draft.body);
    expect(all(app.renderRoot, '#planted')).toEqual([]);
    const closed = heard(app, 'close-request');
    one(app.renderRoot, '[data-sheet-back]').click();
    one(app.renderRoot, '[data-request-body]').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    expect(closed).toHaveBeenCalledTimes(2);
    await write(app, undefined);
    expect(app.hasAttribute('data-sheet')).toBe(false);
    expect(all(app.renderRoot, '[data-request]')).toEqual([]);
  });

  test('is to one: named in the title, or chosen there', async () => {
    const app = await show(view(['first']));
    await write(app, { ...draft, to: ['Global admin'] });
    const title = () =>
      textOf(one(app.renderRoot, '[data-request]').shadowRoot?.querySelector('h2') as Element);
    expect(title()).toBe('To Global admin');
    await write(app, draft);
    expect(all(app.renderRoot, '[data-request-to] option').map(textOf)).toEqual([...draft.to]);
    await write(app, { ...draft, to: [] });
    expect(title()).toBe('Message');
  });

  test('is opened elsewhere by links alone, each only where there is one', async () => {
    const app = await show(view(['first']));
    await write(app, draft);
    const links = all<HTMLAnchorElement>(
      app.renderRoot,
      'a[data-request-mail], a[data-request-teams], a[data-request-ticket], a[data-request-form]',
    );
    expect(
      links.map((link) => [textOf(link).split(' (')[0]?.trim(), link.getAttribute('href'), link.rel]),
    ).toEqual([
      ['E-mail', draft.links.mail, 'noopener noreferrer'],
      ['Teams', draft.links.teams, 'noopener noreferrer'],
    ]);
    await write(app, { ...draft, links: { ticket: 'https://t.example/', form: 'https://f.example/' } });
    expect(all(app.renderRoot, '[data-request-mail], [data-request-teams]')).toEqual([]);
    expect(one(app.renderRoot, '[data-request-ticket]').getAttribute('href')).toBe('https://t.example/');
    expect(one(app.renderRoot, '[data-request-form]').getAttribute('href')).toBe('https://f.example/');
  });

  test('tells what the person chooses and writes', async () => {
    const app = await show(view(['first']));
    await write(app, { ...draft, phone: { shown: '+49 30 1234', url: 'tel:+49301234' } });
    const [to, language, edit] = ['request-to', 'request-in', 'edit-request'].map((name) => heard(app, name));
    expect(one(app.renderRoot, 'a[href^="tel:"]').getAttribute('href')).toBe('tel:+49301234');
    const change = (selector: string, value: string, type: string) => {
      const field = one<HTMLInputElement>(app.renderRoot, selector);
      field.value = value;
      field.dispatchEvent(new Event(type));
    };
    change('[data-request-to]', '1', 'change');
    change('[data-request-language]', 'fr', 'change');
    change('[data-request-body]', 'My text', 'input');
    expect(to).toHaveBeenCalledWith({ index: 1 });
    expect(language).toHaveBeenCalledWith({ language: 'fr' });
    expect(edit?.mock.calls).toEqual([[{ body: 'My text' }]]);
  });

  test('with nobody named leads to the options', async () => {
    const app = await show(view(['first']));
    await write(app, { ...draft, unnamed: true });
    const options = heard(app, 'open-options');
    const nobody = one(app.renderRoot, '[data-request-nobody]');
    expect(textOf(nobody)).toBe('Nobody is named yet. Add people in the options');
    nobody.querySelector('button')?.click();
    expect(options).toHaveBeenCalledOnce();
  });

  test('is copied, which is said; a change or a failure is said too', async () => {
    const app = await show(view(['first']));
    await write(app, draft);
    const write_ = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const message = one(app.renderRoot, '[data-request]');
    const status = () => textOf(one(message.shadowRoot as ShadowRoot, '[role=status]'));
    one(app.renderRoot, '[data-request-copy]').click();
    await vi.waitFor(() => expect(status()).toMatch(/^Copied\./));
    expect(write_).toHaveBeenCalledWith(draft.body);
    await write(app, { ...draft, body: 'Another' });
    expect(status()).toBe('');
    write_.mockRejectedValue(new Error('forbidden'));
    one(app.renderRoot, '[data-request-copy]').click();
    await vi.waitFor(() => expect(status()).toContain('did not copy it'));
  });
});

describe('the outcome', () => {
  const order = (app: HelpApp) =>
    all(app.renderRoot, '[data-fix]').map(
      (fix) => `${fix.dataset.fix}${fix.hasAttribute('open') ? ' open' : ''}`,
    );

  /** What became of a fix: of the first one it is said at the foot of the card. */
  function say(app: HelpApp, fix: string, what: 'solved' | 'not'): void {
    const group = all(app.renderRoot, '.outcome').find(
      (one) => one.getAttribute('aria-label') === `Did it help? Do ${fix}`,
    );
    group?.querySelector<HTMLElement>(`[data-outcome=${what}]`)?.click();
  }

  test('is asked of each fix and told as it is clicked', async () => {
    const app = await show(view(['first', 'second']));
    const tried = heard(app, 'tried');
    const group = all(app.renderRoot, '[aria-label="Did it help? Do first"]')[0];
    expect([...(group?.querySelectorAll('button') ?? [])].map(textOf)).toEqual([
      'That solved it',
      'It did not',
    ]);
    say(app, 'first', 'solved');
    say(app, 'second', 'not');
    expect(tried.mock.calls).toEqual([
      [{ rule: 'a', fix: 'first', solved: true }],
      [{ rule: 'a', fix: 'second', solved: false }],
    ]);
  });

  test('it did not: the next fix is open and has the keyboard, this one is marked and stands last', async () => {
    const app = await show(view(['first', 'second', 'third']));
    expect(order(app)).toEqual(['first open', 'second', 'third']);
    say(app, 'first', 'not');
    await update(app, view(['first', 'second', 'third'], [{ rule: 'a', fix: 'first', solved: false }]));
    expect(order(app)).toEqual(['second open', 'third', 'first']);
    expect(textOf(one(app.renderRoot, '[data-solved=no]'))).toBe('Did not help');
    await vi.waitFor(() => expect(focused(app)).toBe('Do second'));
    const tried = heard(app, 'tried');
    one(app.renderRoot, '[data-outcome=none]').click();
    expect(tried).toHaveBeenCalledExactlyOnceWith({ rule: 'a', fix: 'first' });
  });

  test('solved: thanks that have the keyboard, and nothing moves', async () => {
    const app = await show(view(['first', 'second']));
    say(app, 'first', 'solved');
    await update(app, view(['first', 'second'], [{ rule: 'a', fix: 'first', solved: true }]));
    expect(order(app)).toEqual(['first open', 'second']);
    await vi.waitFor(() => expect(focused(app)).toMatch(/^Good that it is solved\./));
    expect(textOf(one(app.renderRoot, '[data-solved=yes]'))).toBe('Solved it');
  });

  test('nothing left: says so, and offers a report and partner support', async () => {
    const tried = ['first', 'second'].map((fix) => ({ rule: 'a', fix, solved: false }));
    const app = await show(view(['first', 'second'], tried.slice(1)));
    say(app, 'first', 'not');
    await update(app, { ...view(['first', 'second'], tried), reportable: true });
    expect(order(app)).toEqual(['first', 'second']);
    const left = one(app.renderRoot, '[data-none-left]');
    await vi.waitFor(() => expect(focused(app)).toBe('No other way is left here'));
    const report = heard(app, 'make-report');
    left.querySelector('button')?.click();
    expect(report).toHaveBeenCalledOnce();
    expect(left.querySelector('a')?.href).toBe('https://partner.microsoft.com/support/?stage=1');
    await update(app, view(['first', 'second'], tried));
    expect(one(app.renderRoot, '[data-none-left]').querySelector('button')).toBeNull();
  });

  test('is shown on the help desk page as the report says it', async () => {
    const desk = document.createElement('desk-findings');
    desk.help = view(['first', 'second'], [{ rule: 'a', fix: 'first', solved: false }]);
    document.body.replaceChildren(desk);
    await drawn(desk);
    expect(all(desk.renderRoot, '[data-fix]').map((fix) => fix.dataset.fix)).toEqual(['second', 'first']);
    expect(textOf(one(desk.renderRoot, '[data-solved=no]'))).toBe('Did not help');
  });
});
