// Makes moto ready in .venv: the second judge of the tests in __tests__/aws.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const requirement = 'moto[server]==5.2.5';
const venv = join(dirname(dirname(fileURLToPath(import.meta.url))), '.venv');
const python = process.platform === 'win32' ? join(venv, 'Scripts', 'python.exe') : join(venv, 'bin', 'python');
const stamp = join(venv, '.frontend-sg-moto');

/** The Python that has moto, or undefined as long as nobody ran this script. */
export function motoPython(): string | undefined {
  const ready = existsSync(python) && existsSync(stamp) && readFileSync(stamp, 'utf8') === requirement;
  return ready ? python : undefined;
}

/** Installs moto where it is not there yet. Throws where there is no Python 3 or no package index. */
function install(): void {
  if (motoPython() !== undefined) return;
  console.log(`> installing ${requirement} into .venv (about half a minute)`);
  rmSync(venv, { recursive: true, force: true });
  execFileSync(process.env['PYTHON'] ?? 'python3', ['-m', 'venv', venv], { stdio: 'inherit' });
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', requirement], {
    stdio: 'inherit',
  });
  writeFileSync(stamp, requirement);
}

if (import.meta.main) {
  try {
    install();
    console.log(`> ${requirement} is ready: the suites of __tests__/aws and __tests__/faults run on two judges`);
  } catch (error) {
    const required = process.env['FRONTEND_SG_REQUIRE_MOTO'] === '1';
    console.error(`moto could not be installed: ${error instanceof Error ? error.message : String(error)}`);
    console.error(
      required
        ? 'FRONTEND_SG_REQUIRE_MOTO=1 asks for it.'
        : 'Tests on moto will be skipped. They need Python 3 with venv.',
    );
    process.exitCode = required ? 1 : 0;
  }
}
