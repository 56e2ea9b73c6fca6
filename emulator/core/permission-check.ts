import { ApiError } from './api-error.ts';
import type { Exchange, ServiceName } from './exchange.ts';
import type { World } from './world.ts';

/** Refuses a call that needs a denied IAM action. Tags at creation need CreateTags (ELB: AddTags) too. */
export function checkPermission(world: World, { service, action, parameters }: Exchange): void {
  const tagging = [...parameters.keys()].some(
    (name) => name.startsWith('TagSpecification.') || name.startsWith('Tags.'),
  );
  const tagAction = service === 'ec2' ? 'ec2:CreateTags' : 'elasticloadbalancing:AddTags';
  const needed = [`${service}:${action}`, ...(tagging ? [tagAction] : [])];
  const denied = needed.find((one) => world.trouble.deny.includes(one));
  if (denied === undefined) return;
  const user = `arn:aws:iam::${world.settings.account}:user/emulator`;
  throw new ApiError(
    deniedCode(service),
    `You are not authorized to perform this operation. User: ${user} is not authorized to perform: ${denied} because no identity-based policy allows the ${denied} action`,
    403,
  );
}

function deniedCode(service: ServiceName): string {
  switch (service) {
    case 'ec2':
      return 'UnauthorizedOperation';
    case 'elasticloadbalancing':
    case 'sts':
      return 'AccessDenied';
    case 'eks':
    case 'servicequotas':
      return 'AccessDeniedException';
  }
}
