"""Starts moto on a free port of 127.0.0.1 and prints its URL.

moto deletes groups that are in use; this adds the DependencyViolation with which AWS refuses that. Nor does it know who in a peered VPC names a
group and which VPCs a group is associated with: nobody and none here, since it does not let anybody do either.
"""

from moto.ec2.exceptions import DependencyViolationError
from moto.core.responses import EmptyResult
from moto.ec2.models.security_groups import SecurityGroupBackend
from moto.ec2.responses import EC2Response
from moto.elbv2.models import elbv2_backends
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
from werkzeug.serving import make_server

delete = SecurityGroupBackend._delete_security_group


def delete_unless_in_use(self, vpc_id, group_id):
    others = [g for groups in self.groups.values() for g in groups.values() if g.id != group_id]
    named = any(rule.source_group.get("GroupId") == group_id for g in others for rule in g.ingress_rules + g.egress_rules)
    balancers = elbv2_backends[self.account_id][self.region_name].load_balancers.values()
    carried = any(group_id in (balancer.security_groups or []) for balancer in balancers)
    attached = any(group_id == group.id for eni in self.enis.values() for group in eni.group_set)
    if named or carried or attached:
        raise DependencyViolationError(f"resource {group_id} has a dependent object")
    return delete(self, vpc_id, group_id)


SecurityGroupBackend._delete_security_group = delete_unless_in_use
EC2Response.describe_security_group_references = lambda self: EmptyResult()
EC2Response.describe_security_group_vpc_associations = lambda self: EmptyResult()

server = make_server("127.0.0.1", 0, DomainDispatcherApplication(create_backend_app), True, request_handler=MotoRequestHandler)
print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
server.serve_forever()
