import type { HttpAnswer, HttpRequest } from './core/exchange.ts';
import { quiet, type CallFault, type Trouble } from './core/trouble.ts';
import type { Peer } from './core/resources.ts';
import { newWorld, type World, type WorldOptions } from './core/world.ts';

/** The world of a server; `reset` replaces it. */
export type Stage = { world: World; readonly options: WorldOptions };

/** What is asked under `/_emulator/`, in JSON. Tests set a scene and look behind it with this; nothing of AWS is here. */
export function administer(stage: Stage, request: HttpRequest): HttpAnswer {
  try {
    const route = `${request.method} ${request.path.slice('/_emulator'.length)}`;
    const body = request.body === '' ? {} : object(JSON.parse(request.body), 'the body');
    return json(200, perform(stage, route, body));
  } catch (error) {
    if (error instanceof Unknown) return json(404, { message: error.message });
    if (error instanceof SyntaxError || error instanceof TypeError) return json(400, { message: error.message });
    throw error;
  }
}

class Unknown extends Error {}

function perform(stage: Stage, route: string, body: Json): unknown {
  switch (route) {
    case 'GET /health':
      return { status: 'ok', region: stage.world.settings.region, account: stage.world.settings.account };
    case 'POST /reset':
      stage.world = newWorld(stage.options);
      return {};
    case 'GET /requests':
      return stage.world.log;
    case 'DELETE /requests':
      stage.world.log.length = 0;
      return {};
    case 'POST /faults':
      stage.world.trouble = readTrouble(body);
      return stage.world.trouble;
    case 'POST /advance':
      stage.world.ahead += number(body, 'ms', 0);
      return { ahead: stage.world.ahead };
    case 'POST /peers':
      for (const peer of list(body, 'peers').map(readPeer))
        stage.world.peers.set(`${peer.account}/${peer.groupId}`, peer);
      return {};
    case 'POST /state':
      setState(stage.world, body);
      return {};
    default:
      throw new Unknown(`The emulator knows no ${route} under /_emulator`);
  }
}

type Json = { readonly [name: string]: unknown };

function readTrouble(body: Json): Trouble {
  const names = Object.keys(quiet());
  const unknown = Object.keys(body).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new TypeError(`unknown field ${unknown}; known are ${names.join(', ')}`);
  return {
    calls: list(body, 'calls').map(readFault),
    deny: list(body, 'deny').map(String),
    throttle: body['throttle'] === true,
    hideGroups: number(body, 'hideGroups', 0),
    hideRules: number(body, 'hideRules', 0),
    provisioning: number(body, 'provisioning', 0),
    linger: number(body, 'linger', 0),
  };
}

function readFault(value: unknown): CallFault {
  const body = object(value, 'a fault');
  const code = text(body, 'code', 'InternalError');
  const when = text(body, 'when', 'before');
  if (when !== 'before' && when !== 'after') throw new TypeError(`when is before or after, not ${when}`);
  return {
    action: text(body, 'action'),
    nth: number(body, 'nth', 1),
    times: number(body, 'times', 1),
    code,
    status: number(body, 'status', code === 'InternalError' ? 500 : 400),
    message: text(body, 'message', `Made up by the emulator: ${code}`),
    when,
    drop: body['drop'] === true,
    seen: 0,
  };
}

function readPeer(value: unknown): Peer {
  const body = object(value, 'a peer');
  return {
    account: text(body, 'account'),
    groupId: text(body, 'groupId'),
    vpcId: text(body, 'vpcId'),
    peeringId: text(body, 'peeringId', 'pcx-0123456789abcdef0'),
    references: list(body, 'references').map(String),
    deleted: body['deleted'] === true,
  };
}

/** The state of a load balancer, which no call of AWS sets. */
function setState(world: World, body: Json): void {
  const arn = text(body, 'loadBalancerArn');
  const balancer = world.loadBalancers.get(arn);
  if (balancer === undefined) throw new TypeError(`no load balancer ${arn}`);
  const reason = text(body, 'reason', '');
  balancer.state = { code: text(body, 'code'), ...(reason === '' ? {} : { reason }) };
}

function object(value: unknown, what: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${what} must be an object`);
  return value as Json;
}

function list(body: Json, name: string): readonly unknown[] {
  const value = body[name] ?? [];
  if (!Array.isArray(value)) throw new TypeError(`${name} must be a list`);
  return value;
}

function text(body: Json, name: string, otherwise?: string): string {
  const value = body[name] ?? otherwise;
  if (typeof value !== 'string') throw new TypeError(`${name} must be a text`);
  return value;
}

function number(body: Json, name: string, otherwise: number): number {
  const value = body[name] ?? otherwise;
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    throw new TypeError(`${name} must be a number`);
  return value;
}

function json(status: number, value: unknown): HttpAnswer {
  return { kind: 'answer', status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
