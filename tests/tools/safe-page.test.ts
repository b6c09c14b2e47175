import { expect, test } from 'vitest';
import { safePage } from '../../tools/safe-page.ts';
import { visit } from '../visits.ts';

test('keeps what a page looks like and nothing that runs, loads or leads anywhere', () => {
  const page =
    safePage(`<!doctype html><head><title>T</title><style>@import "x.css"; p { background: url(x.png) }</style>
    <meta http-equiv="refresh" content="0; url=https://evil.example"><base href="https://evil.example/"></head>
    <body onload="alert(1)"><script>alert(1)</script><noscript><p>no script</p></noscript>
    <p class="a" style="background: url(y.png); color: red" onclick="alert(1)">Text &lt;b&gt; &amp; more</p>
    <x-y>own</x-y>
    <a href="javascript:alert(1)">link</a><img src="https://evil.example/x.png" onerror="alert(1)" alt="x">
    <form action="https://evil.example"><input type="password" value="secret" name="p"></form>
    <iframe src="https://evil.example"></iframe><svg><script>alert(1)</script></svg><!-- remark -->
    <template shadowrootmode="open"><p>t</p></template></body>`);
  expect(page).not.toMatch(
    /script|javascript|evil|href|src|action|value|url\(|@import|\son\w+=|iframe|svg|remark|refresh/i,
  );
  expect(page).toContain('<p class="a" style="background: none; color: red">Text &lt;b&gt; &amp; more</p>');
  expect(page).toContain('<a>link</a><img alt="x">');
  expect(page).toContain('<div>own</div>');
});

test('the hostile page of the tests comes out harmless', () => {
  expect(safePage(visit('hostile').html)).not.toMatch(
    /<(script|iframe)|<[^>]*\s(on\w+|href|src|action|formaction)=/i,
  );
});
