import type { Action, Fields } from './action.ts';
import { ApiError } from './api-error.ts';
import { hex } from './ids.ts';
import { balancerOf } from './new-load-balancer.ts';
import { decodeToken, encodeToken } from './pages.ts';
import { missing, type Params } from './params.ts';
import { readTags, withTags } from './tag-rules.ts';
import type { Listener, ListenerAction, LoadBalancer, TargetGroup } from './resources.ts';
import type { World } from './world.ts';

const protocols: Readonly<Record<LoadBalancer['type'], readonly string[]>> = {
  application: ['HTTP', 'HTTPS'],
  network: ['TCP', 'TLS', 'UDP', 'TCP_UDP', 'QUIC', 'TCP_QUIC'],
  gateway: [],
};

export const createTargetGroup: Action = (params) => {
  const [name, protocol, vpcId] = [params.required('Name'), params.required('Protocol'), params.required('VpcId')];
  const port = params.integer('Port', { min: 1, max: 65_535 });
  const targetType = params.text('TargetType') ?? 'instance';
  const tags = withTags(new Map(), readTags(params, 'Tags'));
  if (port === undefined) throw missing('Port', 'query');
  return ({ world }) => {
    if (!world.vpcs.has(vpcId)) throw new ApiError('ValidationError', `The VPC ID '${vpcId}' is not found`);
    const { account, region } = world.settings;
    const arn = `arn:aws:elasticloadbalancing:${region}:${account}:targetgroup/${name}/${hex(world.ids, 'target-group', 16)}`;
    const made: TargetGroup = { arn, name, protocol, port, vpcId, targetType, tags };
    world.targetGroups.set(arn, made);
    return {
      TargetGroups: [
        {
          TargetGroupArn: arn,
          TargetGroupName: name,
          Protocol: protocol,
          Port: port,
          VpcId: vpcId,
          TargetType: targetType,
        },
      ],
    };
  };
};

/** Default actions: forward, redirect and fixed-response; a network load balancer only forwards. */
export const createListener: Action = (params) => {
  const loadBalancerArn = params.required('LoadBalancerArn');
  const protocol = params.required('Protocol');
  const port = params.integer('Port', { min: 1, max: 65_535 });
  const actions = params.structs('DefaultActions').map(readAction);
  const certificates = params.structs('Certificates').map((one) => one.required('CertificateArn'));
  const tags = withTags(new Map(), readTags(params, 'Tags'));
  if (port === undefined) throw missing('Port', 'query');
  if (actions.length === 0) throw missing('DefaultActions', 'query');
  return ({ world }) => {
    const balancer = balancerOf(world, loadBalancerArn);
    if (!protocols[balancer.type].includes(protocol)) {
      throw new ApiError(
        'ValidationError',
        `Listener protocol '${protocol}' must be one of '${protocols[balancer.type].join(', ')}'`,
      );
    }
    if (['HTTPS', 'TLS'].includes(protocol) && certificates.length === 0) {
      throw new ApiError('CertificateNotFound', 'A certificate must be specified for HTTPS listeners');
    }
    for (const action of actions) checkAction(world, balancer, action);
    if ([...world.listeners.values()].some((one) => one.loadBalancerArn === loadBalancerArn && one.port === port)) {
      throw new ApiError('DuplicateListener', 'A listener already exists on this port for this load balancer');
    }
    const arn = `${loadBalancerArn.replace(':loadbalancer/', ':listener/')}/${hex(world.ids, 'listener', 16)}`;
    const listener: Listener = { arn, loadBalancerArn, protocol, port, actions, certificates, tags };
    world.listeners.set(arn, listener);
    return { Listeners: [shape(listener)] };
  };
};

export const describeListeners: Action = (params) => {
  const arn = params.text('LoadBalancerArn');
  const listenerArns = params.list('ListenerArns');
  const size = params.integer('PageSize', { min: 1, max: 400 }) ?? 400;
  const marker = params.text('Marker');
  if ((arn === undefined) === (listenerArns.length === 0)) {
    throw new ApiError('ValidationError', 'You must specify either listener ARNs or a load balancer ARN');
  }
  return ({ world }) => {
    const unknown = listenerArns.find((one) => !world.listeners.has(one));
    if (unknown !== undefined) throw new ApiError('ListenerNotFound', `One or more listeners not found`);
    const of = arn === undefined ? undefined : balancerOf(world, arn).arn;
    const after = marker === undefined ? '' : decodeToken(marker, 'ValidationError');
    const rest = [...world.listeners.values()]
      .filter(
        (one) => (of === undefined ? listenerArns.includes(one.arn) : one.loadBalancerArn === of) && one.arn > after,
      )
      .sort((a, b) => (a.arn < b.arn ? -1 : 1));
    const last = rest.length > size ? rest[size - 1] : undefined;
    return {
      Listeners: rest.slice(0, size).map(shape),
      NextMarker: last === undefined ? undefined : encodeToken(last.arn),
    };
  };
};

const configs: ReadonlyMap<string, readonly [name: string, fields: readonly string[]]> = new Map([
  ['redirect', ['RedirectConfig', ['Protocol', 'Port', 'Host', 'Path', 'Query', 'StatusCode']]],
  ['fixed-response', ['FixedResponseConfig', ['MessageBody', 'StatusCode', 'ContentType']]],
]);

function readAction(params: Params): ListenerAction {
  const type = params.required('Type');
  const targetGroupArn = params.text('TargetGroupArn');
  const order = params.integer('Order');
  const [name, fields] = configs.get(type) ?? ['', []];
  const config = name === '' ? undefined : params.struct(name);
  if (type !== 'forward' && config === undefined) {
    throw new ApiError(
      'ValidationError',
      `The emulator knows the actions forward, redirect and fixed-response with their configuration, not '${type}'`,
    );
  }
  const sent = fields.flatMap((field) => {
    const text = config?.text(field);
    return text === undefined ? [] : [[field, text] as const];
  });
  return {
    type,
    targetGroupArn,
    order,
    config: config === undefined ? undefined : { name, fields: Object.fromEntries(sent) },
  };
}

function checkAction(world: World, balancer: LoadBalancer, action: ListenerAction): void {
  if (action.type === 'forward' && !world.targetGroups.has(action.targetGroupArn ?? '')) {
    throw new ApiError('TargetGroupNotFound', `One or more target groups not found`);
  }
  if (action.type !== 'forward' && balancer.type !== 'application') {
    throw new ApiError(
      'InvalidLoadBalancerAction',
      `The action type '${action.type}' is not valid with ${balancer.type} load balancers`,
    );
  }
}

function shape(listener: Listener): Fields {
  return {
    ListenerArn: listener.arn,
    LoadBalancerArn: listener.loadBalancerArn,
    Port: listener.port,
    Protocol: listener.protocol,
    Certificates:
      listener.certificates.length > 0 ? listener.certificates.map((arn) => ({ CertificateArn: arn })) : undefined,
    DefaultActions: listener.actions.map((action) => ({
      Type: action.type,
      TargetGroupArn: action.targetGroupArn,
      Order: action.order,
      ...(action.config === undefined ? {} : { [action.config.name]: action.config.fields }),
    })),
  };
}
