import { describe, expect, it } from 'vitest';
import { code, fileUrl, link, logText, prose, runUrl, safeJson } from '../../../src/report/escape.ts';

describe('logText', () => {
  it.each([
    ['plain', 'group web opens tcp 443 to ::/0', 'group web opens tcp 443 to ::/0'],
    ['IPv6', '2001:db8::a::1, fe80::1/10', '2001:db8::a::1, fe80::1/10'],
    ['a line feed', 'a\n::add-mask::b', String.raw`a\u000a::add-mask::b`],
    ['a command at the start', '::add-mask::b', String.raw`:\u003aadd-mask::b`],
    ['a command behind spaces', '   ::stop-commands::t', String.raw`   :\u003astop-commands::t`],
    ['three colons', ':::error::x', String.raw`:\u003a:error::x`],
    ['an old command', 'x ##[add-matcher]y', String.raw`x #\u0023[add-matcher]y`],
    ['more hashes', '####[group]', String.raw`###\u0023[group]`],
    ['controls', 'a\u0000\u001b[31m\u0085b', String.raw`a\u0000\u001b[31m\u0085b`],
    ['bidi', 'a\u202eb\u2066c', String.raw`a\u202eb\u2066c`],
    ['line separators', 'a\u2028b\u2029c', String.raw`a\u2028b\u2029c`],
    ['what shows as nothing', 'a\u200bb\ufeffc\u3164d\u{e0041}', String.raw`a\u200bb\ufeffc\u3164d\udb40\udc41`],
    ['odd spaces', 'a\u00a0b\u3000c', String.raw`a\u00a0b\u3000c`],
    ['half a pair', 'a\ud83d', String.raw`a\ud83d`],
    ['other scripts', 'Zürich 日本 🙂', 'Zürich 日本 🙂'],
  ])('%s', (_, text, expected) => {
    expect(logText(text)).toBe(expected);
  });

  it('cuts what is too long and says by how much', () => {
    expect(logText('a'.repeat(12), 10)).toBe('aaaaaaaaaa… (2 more)');
    expect(logText('a'.repeat(10), 10)).toBe('aaaaaaaaaa');
    expect(logText('aaaaaaaaa🙂🙂', 10)).toBe('aaaaaaaaa… (4 more)');
  });
});

describe('code', () => {
  it.each([
    ['web', '<code>web</code>'],
    ['10.0.0.0/8, a-b', '<code>10.0.0.0/8, a-b</code>'],
    ['</code><img src=x>', '<code>&#60;/code&#62;&#60;img src=x&#62;</code>'],
    ['a|b`c`*d*_e_[f](g)', '<code>a&#124;b&#96;c&#96;&#42;d&#42;&#95;e&#95;&#91;f&#93;(g)</code>'],
    ['a\r\nb', '<code>a&#92;u000d&#92;u000ab</code>'],
    ['&amp;', '<code>&#38;amp&#59;</code>'],
    ['http://a:b/c::/0 WWW.x', '<code>http&#58;//a:b/c::/0 WWW&#46;x</code>'],
    ['🙂', '<code>&#128578;</code>'],
    ['', '<code></code>'],
  ])('%j', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it('is at most 80 characters long unless more is asked for', () => {
    expect(code('a'.repeat(100))).toBe(`<code>${'a'.repeat(80)}&#8230; (20 more)</code>`);
    expect(code('a'.repeat(100), 100)).toBe(`<code>${'a'.repeat(100)}</code>`);
  });
});

describe('prose', () => {
  it.each([
    [
      'plain words stay',
      "The group isn't there; see EC2, IPv6 or port 443.",
      "The group isn't there; see EC2, IPv6 or port 443&#46;",
    ],
    ['backticks', 'Name `a b`, not `c`.', 'Name <code>a b</code>, not <code>c</code>.'],
    ['an open backtick', 'a `b', 'a <code>&#96;b</code>'],
    ['a mention', 'ask @octocat, please', 'ask <code>&#64;<wbr>octocat</code>, please'],
    ['an issue', 'see #12 and acme/shop#3', 'see <code>&#35;12</code> and <code>acme/shop&#35;3</code>'],
    ['a commit', 'since deadbee and 1234567', 'since <code>deadbee</code> and <code>1234567</code>'],
    ['an address', 'at https://evil.example.', 'at <code>https&#58;//evil.example</code>.'],
    ['an address without a scheme', 'at www.evil.example', 'at <code>www&#46;evil.example</code>'],
    ['mail', 'to a@b.example', 'to <code>a&#64;<wbr>b.example</code>'],
    ['mail that is cut', 'to mailto:…', 'to <code>mailto</code>:&#8230;'],
    ['a ticket', 'see GH-12 and ABC-12', 'see <code>GH-12</code> and <code>ABC-12</code>'],
    ['a list', '1. a', '1&#46; a'],
    ['another list', '1) a', '1&#41; a'],
    ['a bullet', '- a', '<code>-</code> a'],
    ['an indented block', '     a   b', 'a b'],
    ['emoji', ':tada: a:b:', '<code>:tada</code>: <code>a:b</code>:'],
  ])('%s', (_, text, expected) => {
    expect(prose(text)).toBe(expected);
  });
});

describe('links', () => {
  const run = { serverUrl: 'https://github.com', repository: 'acme/shop', sha: 'abc', runId: '7' };

  it('leads to a line of a file of the commit', () => {
    expect(fileUrl(run, { file: 'k8s/a b/ü.yaml', line: 3 })).toBe(
      'https://github.com/acme/shop/blob/abc/k8s/a%20b/%C3%BC.yaml#L3',
    );
    expect(fileUrl(run, { file: "(a)](x) '!*\n\ud800", line: 1 })).toBe(
      'https://github.com/acme/shop/blob/abc/%28a%29%5D%28x%29%20%27%21%2A%0A%EF%BF%BD#L1',
    );
  });

  it.each(['../x', 'a/../../x', './x', 'a//b', ''])('never leaves the commit: %j', (file) => {
    expect(fileUrl(run, { file, line: 1 })).toBeUndefined();
  });

  it.each(['', 'javascript:alert(1)', 'https://a b', 'https://a)', 'https://a@b'])(
    'no server, no link: %j',
    (serverUrl) => {
      expect(fileUrl({ ...run, serverUrl }, { file: 'a', line: 1 })).toBeUndefined();
      expect(runUrl({ ...run, serverUrl })).toBeUndefined();
    },
  );

  it('leads to the run', () => {
    expect(runUrl(run)).toBe('https://github.com/acme/shop/actions/runs/7');
    expect(runUrl({ ...run, serverUrl: 'https://ghe.example:8443/git' })).toBe(
      'https://ghe.example:8443/git/acme/shop/actions/runs/7',
    );
    expect(runUrl({ ...run, runId: '7/../8' })).toBeUndefined();
  });

  it('is the text alone where there is no target', () => {
    expect(link('a', undefined)).toBe('a');
    expect(link('a', 'https://b')).toBe('[a](https://b)');
  });
});

describe('safeJson', () => {
  it('holds nothing that a shell obeys, and means the same', () => {
    const value = { 'a"b\\$(rm)`;\'': ['ü🙂\n', '__proto__', 1, null, true] };
    const text = safeJson(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(text).toBe(
      String.raw`{"a\u0022b\u005c\u0024\u0028rm\u0029\u0060\u003b\u0027":["\u00fc\ud83d\ude42\n","__proto__",1,null,true]}`,
    );
  });
});
