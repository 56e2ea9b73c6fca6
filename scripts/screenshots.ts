/**
 * Takes a picture of every comment in docs/comments, light and dark, wide and on a phone, as GitHub shows it:
 * `node scripts/screenshots.ts [NAME…]`. Needs Chromium: the variable CHROMIUM, or one where systems put it.
 */
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, env, exit, stderr, stdout } from 'node:process';
import { type Browser, chromium } from 'playwright-core';
import { toPage } from './render.ts';
import { repositoryRoot } from './run-action.ts';
import { writeComments } from './scenes/comments.ts';
import { shrink } from './screenshots/shrink.ts';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const widths = [1280, 390] as const;
const schemes = ['light', 'dark'] as const;

const comments = join(repositoryRoot, 'docs', 'comments');
const pictures = join(repositoryRoot, 'docs', 'screenshots');

const executablePath = await findChromium();
if (executablePath === undefined) {
  stderr.write(`No Chromium: set CHROMIUM to one, or install it as ${places.slice(0, 3).join(', ')}.\n`);
  exit(1);
}
const wanted = argv.slice(2);
const names = (await writeComments(comments)).filter((name) => wanted.length === 0 || wanted.includes(name));
await mkdir(pictures, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--disable-lcd-text', '--font-render-hinting=none'] });
try {
  for (const name of names) await picture(browser, name);
} finally {
  await browser.close();
}

async function picture(from: Browser, name: string): Promise<void> {
  const html = await toPage(await readFile(join(comments, `${name}.md`), 'utf8'), name);
  for (const colorScheme of schemes) {
    for (const width of widths) {
      const page = await from.newPage({ colorScheme, viewport: { width, height: 800 }, offline: true });
      await page.setContent(html);
      await page.evaluate('window.drawn');
      const image = shrink(await page.locator('article').screenshot());
      const file = `${name}-${colorScheme}-${width}.png`;
      await writeFile(join(pictures, file), image);
      stdout.write(`${file} ${Math.round(image.length / 1024)} KiB\n`);
      await page.close();
    }
  }
}

async function findChromium(): Promise<string | undefined> {
  const given = env['CHROMIUM'];
  for (const place of given === undefined || given === '' ? places : [given]) {
    const found = await access(place).then(
      () => true,
      () => false,
    );
    if (found) return place;
  }
  return undefined;
}
