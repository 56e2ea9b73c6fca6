import { parseArgs } from 'node:util';
import { startEmulator } from './server.ts';
import type { WorldOptions } from './core/world.ts';

const usage =
  'node emulator/main.ts [--port 0] [--region us-east-1] [--account 123456789012] [--seed text] [--rules-per-group 60]';

try {
  await main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\nusage: ${usage}`);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      region: { type: 'string' },
      account: { type: 'string' },
      seed: { type: 'string' },
      'rules-per-group': { type: 'string' },
    },
  });
  const options: WorldOptions = {
    ...(values.region === undefined ? {} : { region: values.region }),
    ...(values.account === undefined ? {} : { account: values.account }),
    ...(values.seed === undefined ? {} : { seed: values.seed }),
    ...(values['rules-per-group'] === undefined
      ? {}
      : { quotas: { rulesPerGroup: whole(values['rules-per-group'], 'rules-per-group') } }),
  };
  const emulator = await startEmulator(whole(values.port, 'port'), Date.now, options);
  console.log(emulator.url);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.close());
}

function whole(text: string, name: string): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= 65_535)) throw new Error(`--${name} must be a whole number up to 65535, not ${text}`);
  return number;
}
