import { expect, it } from 'vitest';
import { formatMarker, type Marker, parseMarker } from '../../../src/github/marker.ts';

const plain: Marker = { label: 'prod-eu', digest: 'd', head: 'h' };
const groups = [
  { name: '0123abcd', digest: '0123456789ab' },
  { name: 'deadbeef', digest: 'ba9876543210' },
];

it.each<Marker>([
  plain,
  { ...plain, label: 'a -- b --> <!-- " \n ü%20=,' },
  { ...plain, label: '' },
  { ...plain, groups: [] },
  { ...plain, groups },
  { ...plain, groups, receipt: 'r', applied: 'a' },
  { ...plain, receipt: 'r=1 x' },
])('reads what it wrote: %j', (marker) => {
  const text = formatMarker(marker);
  expect(text).toMatch(/^<!-- [^\n]* -->$/);
  expect(text.slice(4, -3)).not.toMatch(/--|[<>]/);
  expect(parseMarker(`${text}\n### Plan`)).toEqual(marker);
});

it('reads one that says less, and one that says more', () => {
  expect(parseMarker('<!-- frontend-sg:v1 label=a digest= head=h -->')).toEqual({ label: 'a', digest: '', head: 'h' });
  expect(parseMarker('<!-- frontend-sg:v1 new=1 label=a digest=d head=h -->')).toEqual({
    label: 'a',
    digest: 'd',
    head: 'h',
  });
});

it('takes no group for what has not its form', () => {
  const some = `0123abcd.0123456789ab,x,../..,0123abcd.0123456789abc,${'f'.repeat(8)}.`;
  expect(parseMarker(`<!-- frontend-sg:v1 label=a digest=d head=h groups=${some} -->`)?.groups).toEqual([groups[0]]);
});

it.each([
  ' <!-- frontend-sg:v1 label=a digest=d head=h -->',
  '<!-- frontend-sg:v2 label=a digest=d head=h -->',
  '<!-- frontend-sg:v1 label=a head=h -->',
  '<!-- frontend-sg:v1 label=%E0%A4%A digest=d head=h -->',
  '<!-- frontend-sg:v1 -->',
  'text\n<!-- frontend-sg:v1 label=a digest=d head=h -->',
])('is none: %j', (body) => {
  expect(parseMarker(body)).toBeUndefined();
});
