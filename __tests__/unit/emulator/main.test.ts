import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

describe('the command', () => {
  const main = fileURLToPath(new URL('../../../emulator/main.ts', import.meta.url));

  it.each(['SIGTERM', 'SIGINT'] as const)('prints its URL, serves it, and ends cleanly on %s', async (signal) => {
    const child = spawn(process.execPath, [main, '--region', 'eu-west-1'], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const [url] = await once(createInterface({ input: child.stdout }), 'line');
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect(await (await fetch(`${url}/_emulator/health`)).json()).toMatchObject({ region: 'eu-west-1' });
      const exit = once(child, 'exit');
      child.kill(signal);
      expect(await exit).toEqual([0, null]);
    } finally {
      child.kill('SIGKILL');
    }
  });

  it.each([[['--port', 'many']], [['--colour']], [['--rules-per-group', '-1']]])('refuses %j', async (flags) => {
    const child = spawn(process.execPath, [main, ...flags], { stdio: ['ignore', 'ignore', 'pipe'] });
    const said: string[] = [];
    createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
    expect(await once(child, 'close')).toEqual([2, null]);
    expect(said.join('\n')).toContain('usage: node emulator/main.ts');
  });
});
