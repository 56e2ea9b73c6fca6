import { mkdir, writeFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCommand, withWorkspace } from './bundle.ts';
import { formatMs, interleave, sampleOf, timeProcess } from './measure.ts';
import type { Row } from './row.ts';
import { cluster, declarationsText, groupName, ingressText, withStage, writeFiles } from './stage.ts';

const files = 10_000;
const relevantEvery = 100;
const megabyte = 1_000_000;
const memoryGoal = 150;

/** A large repository of which little matters: the reading of it, and the memory of the whole run. */
export const manifests = (): Promise<readonly Row[]> =>
  withWorkspace(async (workspace, runner) => {
    const bytes = await writeRepository(workspace);
    const child = (who: string) => async (): Promise<number> => {
      const script = fileURLToPath(new URL('read-manifests.ts', import.meta.url));
      return Number((await timeProcess({ file: process.execPath, args: [script, who, workspace] })).stdout);
    };
    const { ours, yaml } = await interleave(5, { ours: child('ours'), yaml: child('js-yaml') });
    const memory = await peakMemory(workspace, runner);
    return [
      {
        what: `reading ${files.toLocaleString('en')} manifests, ${Math.round(bytes / megabyte)} MB, 1 % relevant`,
        measured: `${(ours.median / yaml.median).toFixed(2)} × js-yaml parsing all of it: ${formatMs(ours)} and ${formatMs(yaml)}, ${ours.runs} runs`,
        goal: '< 1 × js-yaml',
        met: ours.median < yaml.median,
      },
      {
        what: 'peak memory of a plan of it, the whole process',
        measured: `${Math.round(memory.median)} MB (${Math.round(memory.min)}–${Math.round(memory.max)}), ${memory.runs} runs`,
        goal: `< ${memoryGoal} MB`,
        met: memory.median < memoryGoal,
      },
    ];
  });

/** Of the bundle, in MB. A module that Node loads before it writes down the maximum at the end. */
const peakMemory = (workspace: string, runner: string) =>
  withStage(async (stage) => {
    const record = join(runner, 'memory');
    const code = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(record)}, String(process.resourceUsage().maxRSS)));`;
    const command = await bundleCommand(runner, {
      inputs: { mode: 'plan', cluster, 'vpc-id': stage.vpc },
      workspace,
      env: { ...stage.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` },
    });
    const values: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const { stdout } = await timeProcess(command);
      if (!stdout.includes(groupName(0))) throw new Error(`the plan did not see the group:\n${stdout}`);
      // Linux and libuv count in kibibytes.
      values.push((Number(await readFile(record, 'utf8')) * 1024) / megabyte);
    }
    return sampleOf(values);
  });

/** Deployments and ConfigMaps, and among them Ingresses with their Services. Gives the bytes of all files. */
async function writeRepository(workspace: string): Promise<number> {
  await writeFiles(workspace, { '.github/frontend-sg.yml': declarationsText({ groups: 1, rules: 1 }) });
  let bytes = 0;
  for (let index = 0; index < files; index += 1) {
    const folder = join(workspace, `team-${index % 50}`);
    if (index < 50) await mkdir(folder);
    const text = index % relevantEvery === 0 ? ingressText(`web-${index}`, groupName(0)) : irrelevant(index);
    bytes += Buffer.byteLength(text);
    await writeFile(join(folder, `${index}.yaml`), text);
  }
  return bytes;
}

const irrelevant = (index: number): string => (index % 3 === 0 ? configMap(index) : deployment(index));

const deployment = (index: number): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: app-${index}
  namespace: team-${index % 50}
  labels: { app.kubernetes.io/name: app-${index}, app.kubernetes.io/part-of: shop }
spec:
  replicas: 3
  selector:
    matchLabels: { app.kubernetes.io/name: app-${index} }
  template:
    metadata:
      labels: { app.kubernetes.io/name: app-${index} }
    spec:
      serviceAccountName: app-${index}
      containers:
        - name: app
          image: registry.example/app-${index}:1.${index}.0
          ports: [{ name: http, containerPort: 8080 }]
          readinessProbe: { httpGet: { path: /ready, port: http }, periodSeconds: 5 }
          resources:
            requests: { cpu: 100m, memory: 128Mi }
            limits: { memory: 256Mi }
          env:
${Array.from({ length: 20 }, (_, line) => `            - name: SETTING_${line}\n              value: "value ${line} of app ${index}"`).join('\n')}
`;

const configMap = (index: number): string => `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-${index}
  namespace: team-${index % 50}
data:
${Array.from({ length: 32 }, (_, line) => `  setting.${line}: "the value of line ${line} of the settings of application ${index}"`).join('\n')}
`;
