import { expect, test } from 'vitest';
import { failureReasonOf } from '../../src/verify/failure-reason.ts';
import { describeOnJudges } from './judges.ts';
import { resultsOf, setScene, verifyOn } from './verify-world.ts';

describeOnJudges('verify', (judge) => {
  test('passes as soon as the controller has attached the groups', async () => {
    const scene = await setScene(judge);
    const { web, managed, backend } = scene.groups;
    const { verification, polls } = await verifyOn(scene, {
      after: {
        10: () => scene.create('alb', { as: 'ingress', groups: [managed] }),
        30: () => scene.attach('alb', [web, backend]),
      },
    });
    expect(resultsOf(polls)).toEqual(['not-found', 'not-found', 'not-in-effect', 'not-in-effect', 'attached']);
    expect(verification).toMatchObject({ verified: true, ended: 'verified', polls: 5, elapsedSeconds: 40 });
    const [attachment] = verification.attachments;
    expect(attachment).toMatchObject({ elapsedSeconds: 40, extras: [{ id: backend, kind: 'backend' }] });
    expect(attachment?.loadBalancer?.dnsName).toMatch(/\.elb\./);
    expect(attachment?.loadBalancer?.securityGroups.toSorted()).toEqual([web, backend].sort());
  });

  test('fails at once for a network load balancer made without groups', async () => {
    const scene = await setScene(judge);
    await scene.create('nlb', { as: 'service' });
    const { verification } = await verifyOn(scene, { expectations: [scene.service] });
    expect(verification).toMatchObject({
      verified: false,
      ended: 'decided',
      polls: 1,
      attachments: [{ result: 'no-security-groups' }],
    });
    expect(failureReasonOf(verification)).toBe('not-attached');
  });

  test('is not true while a group of ours is left that the frontend no longer names', async () => {
    const scene = await setScene(judge);
    const { web, old } = scene.groups;
    await scene.create('alb', { as: 'ingress', groups: [web, old] });
    const late = await verifyOn(scene, { extraGroups: 'allow' });
    expect(late.verification).toMatchObject({
      verified: false,
      ended: 'deadline',
      elapsedSeconds: 60,
      attachments: [{ result: 'stale', stale: [{ id: old, name: 'old', kind: 'ours' }] }],
    });
    expect(failureReasonOf(late.verification)).toBe('timeout');
    const gone = await verifyOn(scene, { after: { 10: () => scene.attach('alb', [web]) } });
    expect(gone.verification).toMatchObject({ verified: true, elapsedSeconds: 20 });
  });

  test('says at the deadline what was observed and expected, for each frontend', async () => {
    const scene = await setScene(judge);
    const { web, foreign } = scene.groups;
    await scene.create('alb', { as: 'ingress', groups: [foreign] });
    const { verification } = await verifyOn(scene, { expectations: [scene.ingress, scene.service], timeout: 15_000 });
    expect(verification).toMatchObject({ verified: false, ended: 'deadline', polls: 3, elapsedSeconds: 15 });
    const [ingress, service] = verification.attachments;
    expect(ingress).toMatchObject({ result: 'missing', missing: [web] });
    expect(ingress?.diagnosis?.observed).toContain(`carries ${foreign}`);
    expect(ingress?.diagnosis?.expected).toContain(`${web} (web) from k8s/web.yaml:7`);
    expect(service).toMatchObject({ result: 'not-found' });
    expect(service?.diagnosis?.observed).toContain('service.k8s.aws/stack=shop/api');
    expect(failureReasonOf(verification)).toBe('not-found');
  });

  test('waits for the old load balancer to go when it is replaced', async () => {
    const scene = await setScene(judge);
    const groups = [scene.groups.web];
    await scene.create('old', { as: 'ingress', groups, scheme: 'internal' });
    const { verification, polls } = await verifyOn(scene, {
      after: { 10: () => scene.create('new', { as: 'ingress', groups }), 30: () => scene.remove('old') },
    });
    expect(resultsOf(polls)).toEqual(['wrong-scheme', 'wrong-scheme', 'replacing', 'replacing', 'attached']);
    expect(verification.attachments[0]?.loadBalancer?.name).toBe('new');
  });

  test('says when the load balancer is in another VPC, by its tags and only where its name fits', async () => {
    const [here, there] = [await setScene(judge, 0), await setScene(judge, 1)];
    await there.create('k8s-shop-web-0123456789', { as: 'ingress', groups: [there.groups.web] });
    await there.create('by-hand', { as: 'service', groups: [there.groups.web] });
    const { verification } = await verifyOn(here, { expectations: [here.ingress, here.service], timeout: 0 });
    expect(verification.attachments).toMatchObject([
      { result: 'wrong-vpc', loadBalancer: { vpc: there.vpc } },
      { result: 'not-found' },
    ]);
  });
});
