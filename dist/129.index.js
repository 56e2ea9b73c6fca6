export const id = 129;
export const ids = [129];
export const modules = {

/***/ 129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ begin),
/* harmony export */   apply: () => (/* binding */ apply),
/* harmony export */   c: () => (/* binding */ outcomeOf),
/* harmony export */   d: () => (/* binding */ revoke),
/* harmony export */   failureOfCancelled: () => (/* binding */ failureOfCancelled),
/* harmony export */   failureOfOutcomes: () => (/* binding */ failureOfOutcomes),
/* harmony export */   i: () => (/* binding */ advance),
/* harmony export */   l: () => (/* binding */ remaining),
/* harmony export */   n: () => (/* binding */ createWriter),
/* harmony export */   o: () => (/* binding */ effect),
/* harmony export */   r: () => (/* binding */ createRuleReader),
/* harmony export */   refused: () => (/* binding */ refused),
/* harmony export */   s: () => (/* binding */ inDirection),
/* harmony export */   t: () => (/* binding */ unexpected),
/* harmony export */   u: () => (/* binding */ stopFor)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(430);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(404);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(221);
/* harmony import */ var _security_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(444);
/* harmony import */ var _vpc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(650);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(455);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(760);








// src/aws/revoke.ts
/**
* Takes rules of one direction away by their ids, in one call. It is all or nothing: where one id is gone already, the group is read again,
* and what still stands, perhaps under another id, is asked for once more.
*/
async function revoke(write, id, direction, going, readRules, fresh = false) {
	try {
		await revokeOnce(write, id, direction, going.map(({ ruleId }) => ruleId), fresh);
	} catch (error) {
		if (!(0,_security_groups_js__WEBPACK_IMPORTED_MODULE_3__.y)(error)) throw error;
		const ids = new Set(going.map(({ ruleId }) => ruleId));
		const keys = new Set(going.map(({ rule }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.h)(rule)));
		await revokeOnce(write, id, direction, (await readRules(id)).filter((rule) => ids.has(rule.id) || keys.has((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.h)(rule))).map((rule) => rule.id), fresh);
	}
}
async function revokeOnce(write, id, direction, ruleIds, fresh) {
	if (ruleIds.length === 0) return;
	const input = {
		GroupId: id,
		SecurityGroupRuleIds: [...ruleIds]
	};
	switch (direction) {
		case "ingress":
			await write("RevokeSecurityGroupIngress", {
				about: id,
				fresh,
				send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_1__.o(input))
			});
			return;
		case "egress":
			await write("RevokeSecurityGroupEgress", {
				about: id,
				fresh,
				send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_1__.s(input))
			});
			return;
	}
}
// src/aws/apply/progress.ts
var begin = (group) => ({
	group,
	...group.id === void 0 ? {} : { id: group.id },
	done: /* @__PURE__ */ new Set(),
	surplus: []
});
/** The progress after these effects; the first that failed stops it. */
function advance(progress, effects) {
	const stop = effects.find((each) => each.stop !== void 0)?.stop;
	return {
		...progress,
		done: /* @__PURE__ */ new Set([...progress.done, ...effects.flatMap((each) => each.done)]),
		...stop === void 0 ? {} : { stop }
	};
}
/** Runs a call; what it throws becomes a value, so that one group never stops the others. */
async function effect(call) {
	try {
		return { done: await call() };
	} catch (error) {
		return {
			done: [],
			stop: stopFor(error)
		};
	}
}
/** What a call that was not carried out means for its group: a cancelled run left it alone, anything else failed. */
var stopFor = (error) => ({
	result: error instanceof _index_js__WEBPACK_IMPORTED_MODULE_2__.E && error.reason === "cancelled" ? "skipped" : "failed",
	problem: (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_3__.S)(error)
});
/** The changes of a kind that are not done yet, of one direction where it matters. */
var remaining = ({ group, done }, kind) => group.changes.filter((change) => change.kind === kind && !done.has(change));
var inDirection = (changes, direction) => changes.filter((change) => change.rule.direction === direction);
var isNew = ({ group }) => group.changes.some((change) => change.kind === "create-group");
function outcomeOf({ group, id, done, stop }) {
	return {
		group: group.name,
		...id === void 0 ? {} : { id },
		result: stop?.result ?? (group.changes.length === 0 ? "unchanged" : "done"),
		done: group.changes.filter((change) => done.has(change)),
		left: group.changes.filter((change) => !done.has(change)),
		...stop === void 0 ? {} : { problem: stop.problem }
	};
}
// src/aws/apply/run.ts
/** Whether AWS may not know everywhere yet what a call for this group names. */
var isFresh = (run, group) => run.made.has(group.name) || group.refersTo.some((name) => run.made.has(name));
/**
* A planned rule as AWS takes it: names are ids now.
* @throws UserError for a name that stands for nothing.
*/
function resolveRule(run, id, rule) {
	const peer = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.R)(rule.peer, id, run.lookup);
	if (peer !== void 0) return {
		...rule,
		peer
	};
	const name = "name" in rule.peer ? rule.peer.name : rule.peer.kind;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.E("aws", [{
		message: `a rule of ${id} names ${name}, which does not exist`,
		hint: "It went away after the plan was made, or was never there: plan again."
	}]);
}
// src/aws/apply/close.ts
/** Takes away what is not declared, one call per direction; of a new group its default egress. */
async function close(run, progress) {
	const { id } = progress;
	const removals = remaining(progress, "remove-rule");
	if (id === void 0 || removals.length === 0 && progress.surplus.length === 0) return progress;
	return advance(progress, await Promise.all([effect(() => closeDirection(run, progress, id, "ingress", inDirection(removals, "ingress"), [])), effect(() => closeDirection(run, progress, id, "egress", inDirection(removals, "egress"), progress.surplus))]));
}
async function closeDirection(run, { group }, id, direction, removals, surplus) {
	const planned = removals.map(({ ruleId, rule }) => ({
		ruleId,
		rule: resolveRule(run, id, rule)
	}));
	await revoke(run.write, id, direction, [...planned, ...surplus], run.readRules, isFresh(run, group));
	return removals;
}
// src/aws/apply/create.ts
/** Makes the group if the plan says so, with its tags in the same call: a crash right after leaves an owned group. */
async function create(run, progress) {
	const [change] = remaining(progress, "create-group");
	if (change === void 0) return progress;
	const { group } = progress;
	const made = await effect(async () => {
		run.made.set(group.name, await createGroup(run, group, change));
		return [change];
	});
	const id = run.made.get(group.name);
	return advance({
		...progress,
		...id === void 0 ? {} : { id }
	}, [made]);
}
async function createGroup(run, group, change) {
	const tags = Object.entries(change.tags).map(([Key, Value]) => ({
		Key,
		Value
	}));
	try {
		const { GroupId } = await run.write("CreateSecurityGroup", {
			about: group.name,
			send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_1__.v({
				GroupName: group.name,
				Description: change.description,
				VpcId: run.vpc,
				...tags.length === 0 ? {} : { TagSpecifications: [{
					ResourceType: "security-group",
					Tags: tags
				}] }
			}))
		});
		if (GroupId !== void 0) return GroupId;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.E("aws", [{
			message: `ec2:CreateSecurityGroup for ${group.name} answers without an id`,
			hint: "The group may be there: run apply again, which finds it. If it is not, check `AWS_ENDPOINT_URL` and the proxy of the runner."
		}]);
	} catch (error) {
		if (!(0,_security_groups_js__WEBPACK_IMPORTED_MODULE_3__.h)(error)) throw error;
		return ownDuplicate(run, group, change, error);
	}
}
/** A request that the SDK sent twice, since the first answer was lost, finds the group that it made itself. */
async function ownDuplicate(run, group, change, error) {
	const name = group.name.toLowerCase();
	const taken = (await (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_3__.i)(run.clients, run.vpc)).find((other) => other.group.name.trim().toLowerCase() === name)?.group;
	if (taken !== void 0 && (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_3__.u)(error) > 1 && isAsSent(taken, group, change)) return taken.id;
	const by = taken === void 0 ? "another group" : `${taken.id} (${taken.name})`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.E("aws", [{
		message: `ec2:CreateSecurityGroup for ${group.name} failed: the name is taken in ${run.vpc} by ${by}; AWS compares names without regard to case`,
		hint: "It was made after the plan, or is hidden from this role: plan again, or declare another name."
	}], { cause: error });
}
function isAsSent(taken, group, change) {
	const sent = Object.entries(change.tags);
	return taken.name === group.name && Object.keys(taken.tags).length === sent.length && sent.every(([key, value]) => Object.hasOwn(taken.tags, key) && taken.tags[key] === value);
}
// src/aws/apply/describe.ts
/** Changes the descriptions of rules that stay, one call per direction. No traffic is concerned. */
async function describe(run, progress) {
	const { id } = progress;
	const changes = remaining(progress, "describe-rule");
	if (id === void 0 || changes.length === 0) return progress;
	return advance(progress, await Promise.all(["ingress", "egress"].map((direction) => effect(() => describeDirection(run, progress, id, direction, inDirection(changes, direction))))));
}
async function describeDirection(run, { group }, id, direction, changes) {
	if (changes.length === 0) return [];
	const rules = changes.map(({ rule }) => resolveRule(run, id, rule));
	const describeAll = () => describeRules(run, id, direction, rules, isFresh(run, group));
	try {
		await describeAll();
	} catch (error) {
		if (!(0,_security_groups_js__WEBPACK_IMPORTED_MODULE_3__.y)(error)) throw error;
		const standing = new Set((await run.readRules(id)).map(_index_js__WEBPACK_IMPORTED_MODULE_2__.h));
		const gone = rules.filter((rule) => !standing.has((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.h)(rule)));
		if (gone.length === 0) await describeAll();
		else throw vanished(id, gone.map(_index_js__WEBPACK_IMPORTED_MODULE_2__.p).join(", "), error);
	}
	return changes;
}
function vanished(id, rules, cause) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_2__.E("aws", [{
		message: `somebody else took rules away from ${id} after the plan was made: ${rules}`,
		hint: "Run apply again: it plans from what is there now."
	}], { cause });
}
/** One call that gives rules that stand already the descriptions that they have here. */
function describeRules(run, id, direction, rules, fresh) {
	const input = {
		GroupId: id,
		IpPermissions: (0,_vpc_js__WEBPACK_IMPORTED_MODULE_4__.o)(rules)
	};
	switch (direction) {
		case "ingress": return run.write("UpdateSecurityGroupRuleDescriptionsIngress", {
			about: id,
			fresh,
			send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_1__.i(input))
		});
		case "egress": return run.write("UpdateSecurityGroupRuleDescriptionsEgress", {
			about: id,
			fresh,
			send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_1__.a(input))
		});
	}
}
// src/aws/apply/hold.ts
/**
* Stops a group before it takes away a rule that may have moved to a group that could not be opened: a load balancer may carry both, and
* would let through neither. What both rules could let through is asked by protocol, ports and address family alone. A group that did not
* get its `Name` is not there for the controller, whatever its rules.
*/
function hold(progress, others) {
	if (progress.stop !== void 0) return progress;
	const going = remaining(progress, "remove-rule").map(({ rule }) => rule);
	for (const other of others) {
		if (other.stop === void 0) continue;
		const missing = missingRules(other);
		const kept = going.find((rule) => missing === "unknown" || missing.some((one) => mayOverlap(rule, one)));
		if (kept !== void 0) return {
			...progress,
			stop: {
				result: "skipped",
				problem: whyHeld(kept, other)
			}
		};
	}
	return progress;
}
/** What a group that stopped was to let through and does not; unknown where its rules stood before, and only its `Name` is missing. */
function missingRules(other) {
	if (isNew(other)) return other.group.changes.flatMap((change) => change.kind === "add-rule" ? [change.rule] : []);
	return remaining(other, "tag-group").some(({ set }) => Object.hasOwn(set, _plan_js__WEBPACK_IMPORTED_MODULE_0__.J.name)) ? "unknown" : remaining(other, "add-rule").map(({ rule }) => rule);
}
var whyHeld = (rule, { group }) => ({
	message: `${rule.direction} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.p)(rule)} stays for now: ${group.name} was to let some of that through, and could not be opened`,
	hint: `See what is said about ${group.name}, then run apply again.`
});
function mayOverlap(a, b) {
	if (a.direction !== b.direction) return false;
	if (a.peer.kind !== b.peer.kind && isCidr(a) && isCidr(b)) return false;
	if (a.protocol === "-1" || b.protocol === "-1") return true;
	return a.protocol === b.protocol && portsMeet(a, b);
}
var isCidr = ({ peer }) => peer.kind === "ipv4" || peer.kind === "ipv6";
/** Types of ICMP stand where ports do, with -1 for any. */
var portsMeet = (a, b) => a.from === null || a.to === null || b.from === null || b.to === null ? true : a.from === -1 || b.from === -1 || a.from <= b.to && b.from <= a.to;
// src/aws/apply/open.ts
/** Adds what is missing, one call per direction. Nothing is taken away: what the group lets through grows only. */
async function open(run, progress) {
	const { id } = progress;
	if (id === void 0) return progress;
	const adds = remaining(progress, "add-rule");
	const [ingress, egress] = await Promise.all([effect(() => authorize(run, progress, id, "ingress", inDirection(adds, "ingress"))), ownsEgress(progress) ? replaceDefaultEgress(run, progress, id, inDirection(adds, "egress")) : effect(() => authorize(run, progress, id, "egress", inDirection(adds, "egress"))).then(kept)]);
	return advance({
		...progress,
		surplus: egress.surplus
	}, [ingress, egress.effect]);
}
var kept = (done) => ({
	effect: done,
	surplus: []
});
/** A new group whose egress is declared: what AWS gave it and nobody declared has to go. */
var ownsEgress = (progress) => isNew(progress) && progress.group.changes.some((change) => change.kind === "create-group" && change.egress === "rules");
/** A declared rule that AWS gave the group already is neither authorised, which would be a duplicate, nor revoked later; it gets its description. */
async function replaceDefaultEgress(run, progress, id, adds) {
	const surplus = [];
	return {
		effect: await effect(async () => {
			const given = (await run.readNewRules(id)).filter((rule) => rule.direction === "egress");
			const declared = new Set(adds.map((change) => (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.h)(resolveRule(run, id, change.rule))));
			surplus.push(...given.filter((rule) => !declared.has((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.h)(rule))).map((rule) => ({
				ruleId: rule.id,
				rule
			})));
			const standing = new Set(given.map(_index_js__WEBPACK_IMPORTED_MODULE_2__.h));
			const isGiven = (change) => standing.has((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.h)(resolveRule(run, id, change.rule)));
			const missing = adds.filter((change) => !isGiven(change));
			const described = adds.filter((change) => isGiven(change) && change.rule.description !== void 0);
			if (described.length > 0) await describeRules(run, id, "egress", described.map(({ rule }) => resolveRule(run, id, rule)), isFresh(run, progress.group));
			return [...adds.filter(isGiven), ...await authorize(run, progress, id, "egress", missing)];
		}),
		surplus
	};
}
/**
* One Authorize call. It is all or nothing, so a rule that somebody else added meanwhile fails every other one: the group is then read again,
* and what is still missing is asked for once more. A duplicate is never taken as success.
*/
async function authorize(run, { group }, id, direction, changes) {
	const wanted = /* @__PURE__ */ new Map();
	for (const { rule } of changes) {
		const resolved = resolveRule(run, id, rule);
		const key = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.h)(resolved);
		if (!wanted.has(key)) wanted.set(key, resolved);
	}
	const send = async (rules) => {
		if (rules.length > 0) await authorizeOnce(run, id, direction, rules, isFresh(run, group));
	};
	try {
		await send([...wanted.values()]);
	} catch (error) {
		if (!(0,_security_groups_js__WEBPACK_IMPORTED_MODULE_3__.y)(error)) throw error;
		const standing = new Set((await run.readRules(id)).map(_index_js__WEBPACK_IMPORTED_MODULE_2__.h));
		await send([...wanted].filter(([key]) => !standing.has(key)).map(([, rule]) => rule));
	}
	return changes;
}
function authorizeOnce(run, id, direction, rules, fresh) {
	const input = {
		GroupId: id,
		IpPermissions: (0,_vpc_js__WEBPACK_IMPORTED_MODULE_4__.o)(rules)
	};
	switch (direction) {
		case "ingress": return run.write("AuthorizeSecurityGroupIngress", {
			about: id,
			fresh,
			send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_1__.y(input))
		});
		case "egress": return run.write("AuthorizeSecurityGroupEgress", {
			about: id,
			fresh,
			send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_1__.b(input))
		});
	}
}
// src/aws/apply/rule-reader.ts
/** How long a read waits for other groups that want the same, in ms: 200 new groups take few calls then. */
var gathering = 100;
/**
* Reads the rules of single groups, as many of them as ask at about the same time by one call. `accountOf` says who owns a group where the
* answer does not.
*/
function createRuleReader(clients, clock, accountOf = () => void 0) {
	const read = together(clock, (ids) => (0,_vpc_js__WEBPACK_IMPORTED_MODULE_4__.i)(clients, ids.map((id) => {
		const account = accountOf(id);
		return account === void 0 ? { id } : {
			id,
			account
		};
	})));
	return async (id) => await read(id) ?? [];
}
/**
* Reads the rules of groups that were made just now, as many by one call. A new group always has a default egress rule, in a VPC with an
* IPv6 CIDR two: until both calls show the same number of them, and one at least, the answer comes from an older state.
*/
function createNewRuleReader(clients, clock) {
	const read = together(clock, (ids) => describeBoth(clients, ids));
	return async (id) => {
		let last;
		for (const delay of [
			0,
			..._vpc_js__WEBPACK_IMPORTED_MODULE_4__.a,
			15e3,
			3e4
		]) {
			if (delay > 0) await clock.sleep(delay);
			last = await read(id);
			if (last !== void 0 && isSettled(last)) return last.read.rules;
		}
		const [rows, counted] = [last?.read.counts.egress ?? 0, last?.described?.egress ?? 0];
		throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.E("aws", [{
			message: `AWS gives every new group egress, and of ${id} ec2:DescribeSecurityGroupRules shows ${rows} egress rules, ec2:DescribeSecurityGroups ${counted}`,
			hint: "Run the job again: the group gets no tag `Name` before its rules stand."
		}]);
	};
}
/** Its ingress is written meanwhile, so only egress is compared. */
var isSettled = ({ read, described }) => read.counts.egress > 0 && read.counts.egress === described?.egress;
async function describeBoth(clients, ids) {
	const groups = ids.map((id) => ({ id }));
	const [rules, described] = await Promise.all([(0,_vpc_js__WEBPACK_IMPORTED_MODULE_4__.n)(clients, groups), (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_3__.t)(clients, ids)]);
	const counts = new Map(described.map((one) => [one.group.id, one.counts]));
	return new Map([...rules].map(([id, read]) => [id, {
		read,
		described: counts.get(id)
	}]));
}
/** Makes one read of what is asked for at about the same time. */
function together(clock, read) {
	let open;
	const start = () => {
		const ids = /* @__PURE__ */ new Set();
		return {
			ids,
			answers: clock.sleep(gathering).then(() => {
				if (open?.ids === ids) open = void 0;
				return read([...ids]);
			})
		};
	};
	return async (id) => {
		if (open === void 0 || open.ids.size >= 200) open = start();
		open.ids.add(id);
		return (await open.answers).get(id);
	};
}
// src/aws/apply/sign.ts
/** Whether a group exists and is not ours yet: one that is taken over. */
var isTakenOver = (progress) => remaining(progress, "tag-group").some(({ set }) => Object.hasOwn(set, _plan_js__WEBPACK_IMPORTED_MODULE_0__.J.owner));
/**
* The first call for a group that is taken over: it says whose it is before anything of it is changed, so a run that dies leaves no group
* that was changed by nobody, and a role that may change only what has our owner can go on. The change is done when the others are said.
*/
async function claim(run, progress) {
	const { id } = progress;
	if (id === void 0) return progress;
	return advance(progress, [await effect(async () => {
		await tag(run, progress, id, planned(progress).filter(isClaim));
		return [];
	})]);
}
/**
* The last call for a group: its tags, and what was applied. A new group gets its `Name` here, by which the controller finds it: not
* before its rules stand in both directions.
*/
async function sign$1(run, progress) {
	const { id, group } = progress;
	if (id === void 0) return progress;
	const changes = remaining(progress, "tag-group");
	const isSaid = isTakenOver(progress) ? isClaim : () => false;
	const tags = new Map([
		...planned(progress).filter((entry) => !isSaid(entry)),
		...isNew(progress) ? [[_plan_js__WEBPACK_IMPORTED_MODULE_0__.J.name, group.name]] : [],
		[_plan_js__WEBPACK_IMPORTED_MODULE_0__.J.applied, run.applied(group.name)]
	]);
	return advance(progress, [await effect(async () => {
		await tag(run, progress, id, [...tags]);
		return changes;
	})]);
}
/** Tags of which `Name` is none: the controller must not find a group before its rules stand. */
var isClaim = ([key]) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.W)(key);
var planned = (progress) => remaining(progress, "tag-group").flatMap((change) => Object.entries(change.set));
var tag = (run, { group }, id, tags) => run.write("CreateTags", {
	about: id,
	fresh: isFresh(run, group),
	send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_1__._({
		Resources: [id],
		Tags: tags.map(([Key, Value]) => ({
			Key,
			Value
		}))
	}))
});
// src/aws/apply/phases.ts
/**
* Takes every group through the phases in their order. A group waits for itself and for the groups that its rules refer to, not for all the
* others, so a long line at one of AWS's token buckets does not hold up the calls that draw on another. A group that stops takes no further
* steps, and neither do those that refer to it.
*/
async function runPhases(groups, phases) {
	let before = new Map(groups.map((progress) => [progress.group.name, Promise.resolve(progress)]));
	for (const phase of phases) {
		const last = before;
		before = new Map([...last].map(([name, progress]) => [name, through(phase, progress, last)]));
	}
	return Promise.all(before.values());
}
async function through(phase, own, last) {
	const progress = await own;
	if (progress.stop !== void 0 || !phase.takes(progress)) return progress;
	if (phase.step === void 0) {
		const all = await Promise.all(last.values());
		return phase.after?.(progress, all) ?? progress;
	}
	if (phase.alone === true) return phase.step(progress);
	const stopped = (await Promise.all(progress.group.refersTo.flatMap((name) => last.get(name) ?? []))).find((reference) => reference.stop !== void 0);
	return stopped === void 0 ? phase.step(progress) : skipFor(progress, stopped);
}
/** Rules that refer to a group that is not as it should be wait for it. */
function skipFor(progress, stopped) {
	const name = stopped.group.name;
	const how = stopped.stop?.result === "failed" ? "failed" : "was skipped";
	return {
		...progress,
		stop: {
			result: "skipped",
			problem: {
				message: `it refers to ${name}, which ${how}`,
				hint: `See what is said about ${name}, then run apply again.`
			}
		}
	};
}
// src/aws/apply/blocked.ts
/** Stops the groups that a finding keeps from being written, and those with changes that refer to them, directly or not. */
function skipBlocked(groups) {
	return spread(groups.map(blocked));
}
function blocked(progress) {
	const { group } = progress;
	if (group.blocked === void 0) return progress;
	return {
		...progress,
		stop: {
			result: "skipped",
			problem: {
				message: `${group.name} is not written for the finding ${group.blocked}`,
				hint: "The finding says what to do.",
				...group.place === void 0 ? {} : { place: group.place }
			}
		}
	};
}
function spread(groups) {
	const stopped = new Map(groups.flatMap((progress) => progress.stop === void 0 ? [] : [[progress.group.name, progress]]));
	const next = groups.map((progress) => {
		if (progress.stop !== void 0 || progress.group.changes.length === 0) return progress;
		const cause = progress.group.refersTo.map((name) => stopped.get(name)).find((found) => found !== void 0);
		return cause === void 0 ? progress : skipFor(progress, cause);
	});
	return next.every((progress, index) => progress === groups[index]) ? groups : spread(next);
}
// src/aws/pace.ts
/** The clock of a run that may be cancelled: a wait ends then, and who waited goes on. */
var cutShort = ({ now, sleep }, signal) => signal === void 0 ? {
	now,
	sleep
} : {
	now,
	sleep: async (ms) => {
		if (signal.aborted) return;
		try {
			await sleep(ms, signal);
		} catch (error) {
			if (!signal.aborted) throw error;
		}
	}
};
/**
* EC2 gives every API of an account and region a bucket of tokens: a burst, then a steady rate.
* https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html
* `atOnce` is enough for every bucket of an apply to be the limit, and not the time that a call takes, up to half a second.
*/
function createPace(clock, atOnce = 16) {
	const slots = createSlots(atOnce);
	const gates = /* @__PURE__ */ new Map();
	return async (api, call) => {
		const gate = gates.get(api) ?? createGate(clock, limits.get(api) ?? mutating, slots);
		gates.set(api, gate);
		const leave = await gate();
		try {
			return await call();
		} finally {
			leave();
		}
	};
}
var mutating = {
	burst: 50,
	perSecond: 5
};
var tagging = {
	burst: 100,
	perSecond: 10
};
var limits = /* @__PURE__ */ new Map([["CreateTags", tagging], ["DeleteTags", tagging]]);
/** Calls arrive at AWS a little closer together than they were sent, up to 0.4 s: so much of each burst stays unused. */
var usable = .96;
/**
* The line of one API. Only its head waits for a token, and then for a slot, and takes the token as it goes: AWS counts a call when it comes,
* so tokens of calls that were granted one and then stood in line would all be spent at once.
*/
function createGate(clock, { burst, perSecond }, slots) {
	const capacity = Math.floor(burst * usable);
	const perMs = perSecond / 1e3;
	let tokens = capacity;
	let filledAt = clock.now();
	const refill = () => {
		const now = clock.now();
		tokens = Math.min(capacity, tokens + (now - filledAt) * perMs);
		filledAt = now;
	};
	const pass = async () => {
		refill();
		if (tokens < 1) await clock.sleep((1 - tokens) / perMs);
		const leave = await slots();
		refill();
		tokens -= 1;
		return leave;
	};
	let last = Promise.resolve();
	return () => {
		const passed = last.then(pass);
		last = passed.catch(() => void 0);
		return passed;
	};
}
/** At most `atOnce` calls under way; the others wait in line. */
function createSlots(atOnce) {
	const line = [];
	let free = atOnce;
	const leave = () => {
		const next = line.shift();
		if (next === void 0) free += 1;
		else next();
	};
	return async () => {
		if (free > 0) free -= 1;
		else await new Promise((resolve) => line.push(resolve));
		return leave;
	};
}
// src/aws/writer.ts
/**
* `log` takes a line for every call that was carried out. Once `signal` is aborted, no further call is sent: it fails with a UserError
* `cancelled` instead. One that is under way comes to its end, so that it is known what it came to.
*/
function createWriter(ec2, clock, log = () => void 0, signal) {
	const patient = cutShort(clock, signal);
	const pace = createPace(patient);
	return async (api, { about, fresh, send }) => {
		const call = () => {
			if (signal?.aborted === true) throw cancelled(api, about);
			return (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_3__.l)({
				action: `ec2:${api}`,
				about
			}, () => send(ec2));
		};
		const paced = () => pace(api, call);
		const notYet = (error) => fresh === true && (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_3__.g)(error);
		const answer = await again(patient, freshDelays, notYet, () => again(patient, throttleDelays, _security_groups_js__WEBPACK_IMPORTED_MODULE_3__.b, paced));
		log(`ec2:${api} ${about}`);
		return answer;
	};
}
var cancelled = (api, about) => new _index_js__WEBPACK_IMPORTED_MODULE_2__.E("cancelled", [{
	message: `cancelled before ec2:${api} for ${about}`,
	hint: "Run it again: it goes on from what is there."
}]);
/** AWS advises to wait from seconds to minutes. https://docs.aws.amazon.com/ec2/latest/devguide/eventual-consistency.html */
var freshDelays = [
	1e3,
	2e3,
	4e3,
	8e3,
	16e3,
	3e4,
	3e4,
	3e4
];
/** The SDK retries by itself, but gives up early when many calls are throttled: its clients share a budget of retries. */
var throttleDelays = [
	1e3,
	2e3,
	4e3,
	8e3,
	16e3
];
async function again(clock, delays, worthwhile, attempt) {
	for (const delay of delays) try {
		return await attempt();
	} catch (error) {
		if (!worthwhile(error)) throw error;
		await clock.sleep(delay);
	}
	return attempt();
}
// src/aws/apply.ts
/**
* Carries out a plan of kind `apply`, group by group side by side, in an order in which nothing is closed before what replaces it is open:
* create, add rules, then new groups get rid of their default egress and get their `Name`, then descriptions, removals and tags of the others.
* Never throws: every group has an outcome, in the order of the plan. A group without changes gets at most its tag `frontend-sg/applied`.
*/
async function applyPlan(clients, plan, context) {
	const { lookup, signal } = context;
	const clock = cutShort(context.clock, signal);
	const made = /* @__PURE__ */ new Map();
	const readRules = createRuleReader(clients, clock, lookup.accountOf);
	const run = {
		clients,
		write: createWriter(clients.ec2, context.clock, context.log, signal),
		vpc: plan.vpc,
		lookup: {
			...lookup,
			groupId: (name) => made.get(name) ?? lookup.groupId(name)
		},
		made,
		applied: context.applied,
		readRules,
		readNewRules: createNewRuleReader(clients, clock)
	};
	const started = skipBlocked(plan.groups.map(begin));
	return (await runPhases(started, phases(run, new Set(started.flatMap(({ group, stop }) => stop === void 0 ? [] : [group.name])), context))).map(outcomeOf);
}
/**
* New groups go through all their phases at their own pace: nobody uses them yet. What exists already is closed only when every group is open,
* since a rule may have moved from one group of a load balancer to another, and when the new ones can be found by their `Name`.
*/
function phases(run, blocked, { isUnsigned = () => false, signal }) {
	const some = ({ group }) => group.changes.length > 0;
	const early = ({ group }) => getsName(group);
	const late = (progress) => some(progress) && !early(progress);
	const after = (progress, all) => signal?.aborted === true ? progress : hold(progress, all.filter(({ group }) => !blocked.has(group.name)));
	const unsigned = (progress) => !some(progress) && isUnsigned(progress.group.name);
	return [
		{
			takes: isNew,
			step: (progress) => create(run, progress)
		},
		{
			takes: isTakenOver,
			step: (progress) => claim(run, progress),
			alone: true
		},
		{
			takes: some,
			step: (progress) => open(run, progress)
		},
		{
			takes: (progress) => early(progress) && !isNew(progress),
			after
		},
		{
			takes: early,
			step: (progress) => describe(run, progress)
		},
		{
			takes: early,
			step: (progress) => close(run, progress)
		},
		{
			takes: early,
			step: (progress) => sign$1(run, progress)
		},
		{
			takes: late,
			after
		},
		{
			takes: (progress) => late(progress) && has(progress, "describe-rule"),
			step: (progress) => describe(run, progress)
		},
		{
			takes: (progress) => late(progress) && has(progress, "remove-rule"),
			step: (progress) => close(run, progress)
		},
		{
			takes: (progress) => late(progress) || unsigned(progress),
			step: (progress) => sign$1(run, progress),
			alone: true
		}
	];
}
var has = (progress, kind) => remaining(progress, kind).length > 0;
/** A new group, or one that an earlier run made and did not finish. */
function getsName(group) {
	return group.changes.some((change) => change.kind === "create-group" || change.kind === "tag-group" && Object.hasOwn(change.set, _plan_js__WEBPACK_IMPORTED_MODULE_0__.J.name));
}
// src/aws/converged.ts
/**
* Reads back every group that is done or was so before, if any was changed, and compares it with what is declared: the exact set of rules
* (egress only where it is managed), their descriptions, its tags. The groups that were not changed, too: of two runs at once, each could
* be content with its own part of a mixture. An answer that differs is asked for again for about a minute, since AWS may answer from an older
* state; what still differs then makes the group's outcome a failure that prints both. Never throws. Without a changed group no call is made.
*/
async function assertConverged(clients, declared, outcomes, context) {
	if (outcomes.every(({ result }) => result !== "done")) return outcomes;
	const ids = new Map(outcomes.flatMap(({ group, id }) => id === void 0 ? [] : [[group, id]]));
	const lookup = {
		...context.lookup,
		groupId: (name) => ids.get(name) ?? context.lookup.groupId(name)
	};
	const faults = await mismatches(clients, outcomes.flatMap(({ group: name, id, result }) => {
		const group = declared.find((one) => one.name === name);
		if (result !== "done" && result !== "unchanged" || id === void 0 || group === void 0) return [];
		return [{
			group: name,
			id,
			declared: group
		}];
	}), {
		...context,
		lookup
	});
	return outcomes.map((outcome) => {
		const problem = faults.get(outcome.group);
		return problem === void 0 ? outcome : {
			...outcome,
			result: "failed",
			problem
		};
	});
}
/** The rules that a group should have, by `ruleKey`. */
function expectedRules({ id, declared }, lookup, ipv6) {
	const distinct = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.F)(declared, ipv6), id, lookup);
	return new Map([...distinct.values()].map((rule) => {
		const peer = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.R)(rule.peer, id, lookup);
		const resolved = peer === void 0 ? rule : {
			...rule,
			peer
		};
		return [(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.h)(resolved), resolved];
	}));
}
var delays = [
	1e3,
	2e3,
	4e3,
	8e3,
	15e3,
	3e4
];
async function mismatches(clients, expectations, context) {
	const { vpc, clock } = context;
	let open = expectations;
	let found = {
		rules: /* @__PURE__ */ new Map(),
		groups: /* @__PURE__ */ new Map(),
		ipv6: vpc.ipv6
	};
	try {
		for (const delay of [0, ...delays]) {
			if (open.length === 0) return /* @__PURE__ */ new Map();
			if (delay > 0) await clock.sleep(delay);
			found = await read(clients, open, {
				...vpc,
				...found.ipv6 === void 0 ? {} : { ipv6: found.ipv6 }
			});
			open = open.filter((expectation) => differences(expectation, found, context).length > 0);
		}
	} catch (error) {
		const problem = (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_3__.S)(error);
		return new Map(open.map(({ group }) => [group, problem]));
	}
	return new Map(open.map((expectation) => [expectation.group, {
		message: `${expectation.group} (${expectation.id}) is not as applied: ${differences(expectation, found, context).join("; ")}`,
		hint: "Somebody else writes to this group, or AWS has not settled yet: run apply again, and let only one run at a time write (`concurrency`)."
	}]));
}
/** One after the other: what a rule says depends on the account that owns its group. */
async function read(clients, expectations, vpc) {
	const described = await (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_3__.n)(clients, expectations.map(({ id }) => id));
	const groups = new Map(described.map((group) => [group.id, group]));
	const opensIpv6 = ({ id, declared }) => declared.egress.kind === "default" && groups.get(id)?.opensIpv6Egress === true;
	const [rules, ipv6] = await Promise.all([(0,_vpc_js__WEBPACK_IMPORTED_MODULE_4__.i)(clients, described), vpc.ipv6 ?? (expectations.some(opensIpv6) ? (0,_vpc_js__WEBPACK_IMPORTED_MODULE_4__.t)(clients, vpc.id) : void 0)]);
	return {
		rules,
		groups,
		ipv6
	};
}
/** In what a group is not as expected, in words. */
function differences(expectation, found, { lookup, vpc }) {
	const { id, declared } = expectation;
	const group = found.groups.get(id);
	if (group === void 0) return ["it does not exist"];
	const ipv6 = vpc.ipv6 ?? (found.ipv6 === true && group.opensIpv6Egress);
	const wanted = expectedRules(expectation, {
		...lookup,
		accountOf: () => group.account
	}, ipv6);
	const rules = (found.rules.get(id) ?? []).filter(({ direction }) => direction === "ingress" || declared.egress.kind !== "unmanaged");
	const keys = new Set(rules.map(_index_js__WEBPACK_IMPORTED_MODULE_2__.h));
	return [
		...[...wanted.keys()].every((key) => keys.has(key)) && [...keys].every((key) => wanted.has(key)) ? [] : [`expected ${list(wanted.values())}; AWS shows ${list(rules)}`],
		...rules.flatMap((rule) => {
			const said = wanted.get((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.h)(rule))?.description;
			return said === void 0 || rule.description === void 0 || said === rule.description ? [] : [`${rule.direction} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.p)(rule)} is described as "${rule.description}", not "${said}"`];
		}),
		...Object.entries(declared.tags).filter((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.G)(group)).map(([key, value]) => Object.hasOwn(group.tags, key) ? `the tag ${key} is "${group.tags[key]}", not "${value}"` : `the tag ${key} is missing, which should be "${value}"`)
	];
}
var list = (rules) => [...rules].map((rule) => `${rule.direction} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.p)(rule)}`).sort().join(", ") || "none";
// src/groups/digest.ts
/**
* sha256 (hex) over what a group declares about its rules, descriptions included: the part of the tag `frontend-sg/applied` that tells
* a change that is still to come from a drift. The order in which rules stand, their places and their wording do not matter.
*/
function digestRules(group) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.k)(group)).digest("hex");
}
// src/plan/expect.ts
/**
* The changes of a plan that the reviewed one lacks. What is left of a reviewed plan after a crash is a part of it: a group that was
* to be made may stand already, still with AWS's default egress and without its `Name`, and one that was to be taken over may say whose it
* is, and lack its other tags.
*/
function unreviewedChanges(plan, reviewed) {
	const known = new Set((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.D)(reviewed));
	return plan.groups.flatMap((group) => {
		const before = reviewed.groups.find((other) => other.name === group.name)?.changes ?? [];
		const creation = before.find((change) => change.kind === "create-group");
		return group.changes.filter((change) => !known.has((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.E)(plan.kind, group, change))).filter((change) => !before.some((other) => isPart(change, other))).filter((change) => creation === void 0 || !completes(change, creation, before)).map((change) => ({
			group: group.name,
			change
		}));
	});
}
/**
* The changes of a cleanup that a plan of mode plan did not announce: it names as `orphan` every group that a cleanup would look at,
* by its id, since several may have one name.
*/
var unannouncedChanges = (cleanup, reviewed) => {
	const announced = new Set(reviewed.findings.flatMap(({ id, groupId }) => id === "orphan" ? groupId ?? [] : []));
	return cleanup.groups.filter(({ id }) => id === void 0 || !announced.has(id)).flatMap((group) => group.changes.map((change) => ({
		group: group.name,
		change
	})));
};
/** Whether a change sets some of the tags that another sets, where the others are set by now. */
var isPart = (change, whole) => change.kind === "tag-group" && whole.kind === "tag-group" && Object.keys(change.set).every((key) => same(whole.set, change.set, key) && same(whole.before, change.before, key));
var same = (a, b, key) => Object.hasOwn(a, key) === Object.hasOwn(b, key) && a[key] === b[key];
/** Whether a change only finishes what the creation of its group began. */
function completes(change, creation, reviewed) {
	switch (change.kind) {
		case "tag-group": return Object.entries(change.set).every(([key, value]) => key === _plan_js__WEBPACK_IMPORTED_MODULE_0__.J.name || Object.hasOwn(creation.tags, key) && creation.tags[key] === value);
		case "remove-rule": return creation.egress === "rules" && (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.P)(change.rule);
		case "describe-rule": return change.before === "" && (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.P)(change.rule) && reviewed.some((other) => adds(other, change.rule));
		case "create-group":
		case "add-rule":
		case "untag-group":
		case "delete-group": return false;
	}
}
var adds = (change, rule) => change.kind === "add-rule" && (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.h)(change.rule) === (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.h)(rule) && change.rule.description === rule.description;
// src/plan/reviewed.ts
var texts = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.h)((value) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every((entry) => typeof entry === "string"), "expected a map of texts");
var peer = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.T)("kind", [
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.x)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.S)(["ipv4", "ipv6"]),
		cidr: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.w)()
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.x)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.v)("prefix-list"),
		id: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.w)()
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.x)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.v)("group"),
		id: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.w)(),
		account: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.g)((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.w)())
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.x)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.S)(["prefix-list-name", "group-name"]),
		name: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.w)()
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.x)({ kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.v)("self") })
]);
var rule = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.x)({
	direction: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.S)(["ingress", "egress"]),
	protocol: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.w)(),
	from: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.y)((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.b)()),
	to: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.y)((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.b)()),
	peer,
	description: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.g)((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.w)())
});
var change = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.T)("kind", [
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.x)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.v)("create-group"),
		description: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.w)(),
		tags: texts,
		egress: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.S)(["kept", "rules"])
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.x)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.v)("add-rule"),
		rule
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.x)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.v)("describe-rule"),
		ruleId: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.w)(),
		rule,
		before: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.w)()
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.x)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.v)("remove-rule"),
		ruleId: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.w)(),
		rule
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.x)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.v)("tag-group"),
		set: texts,
		before: texts
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.x)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.v)("untag-group"),
		keys: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.w)())
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.x)({ kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.v)("delete-group") })
]);
var plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.x)({
	version: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.v)(1),
	kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.S)(["apply", "cleanup"]),
	vpc: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.w)(),
	groups: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.x)({
		name: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.w)(),
		id: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.g)((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.w)()),
		changes: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.m)(change)
	})),
	findings: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.x)({
		id: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.w)(),
		groupId: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.g)((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.w)())
	}))
});
/** Reads the text of a plan.json, or says why it is none: the end of a sentence that begins with the file. */
function parseReviewed(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return { fault: "is not JSON" };
	}
	const parsed = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.C)(plan, value, { abortEarly: true });
	if (parsed.success) return parsed.output;
	const [{ message }] = parsed.issues;
	const path = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__._)(parsed.issues[0]);
	return { fault: `is no plan of version 1: ${path === null ? "" : `at ${path} `}${lowerFirst(message).slice(0, 300)}` };
}
var lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);
// src/modes/expected.ts
/**
* What a plan does that the reviewed one does not, as problems; empty when the plan may be carried out. Without `expect-plan`
* every plan may.
*/
async function unexpected({ inputs, context }, plan) {
	const expected = inputs.expectPlan;
	if (expected === void 0) return [];
	switch (expected.kind) {
		case "digest":
			if (plan.counts.add + plan.counts.change + plan.counts.remove === 0 || plan.digest === expected.digest) return [];
			return [{
				message: `the plan has the digest ${plan.digest}, and \`expect-plan\` says ${expected.digest}: AWS or the repository has changed since it was reviewed`,
				hint: "Run mode plan again and review what it shows. With the path of the reviewed plan.json the difference is printed."
			}];
		case "file": {
			const reviewed = await readPlan((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(context.workspace, expected.path));
			if ("fault" in reviewed) return [{
				message: `\`expect-plan\` is \`${expected.path}\`, which ${reviewed.fault}`,
				hint: readHint
			}];
			const announced = plan.kind === "cleanup" && reviewed.kind === "apply";
			if (reviewed.kind !== plan.kind && !announced || reviewed.vpc !== plan.vpc) return [{
				message: `\`expect-plan\` is a plan of ${reviewed.kind} in ${reviewed.vpc}; this is ${plan.kind} in ${plan.vpc}`,
				hint: "Give the plan that was reviewed for this cluster and this mode."
			}];
			return (announced ? unannouncedChanges(plan, reviewed) : unreviewedChanges(plan, reviewed)).map(({ group, change }) => ({
				message: `not in the reviewed plan: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.c)(group, change)}`,
				hint: "Run mode plan again and review what it shows."
			}));
		}
	}
}
var readHint = "Give the path of a plan.json, the output plan-file of a run in mode plan, or its digest.";
/** Bytes: far more than a plan of everything that one run may read. */
var maxPlanBytes = 67108864;
/** A plan.json, or what is wrong with it: the end of a sentence that begins with the file. */
async function readPlan(path) {
	try {
		const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.stat)(path);
		if (!found.isFile()) return { fault: "is no regular file" };
		if (found.size > maxPlanBytes) return { fault: `is larger than ${maxPlanBytes / 1024 / 1024} MiB` };
		return parseReviewed(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readFile)(path, "utf8"));
	} catch (error) {
		return { fault: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
	}
}
// src/modes/apply.ts
/** Makes the groups as declared: plans anew from what AWS has now, and carries that out. */
async function apply(run) {
	const prepared = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.n)(run);
	if (prepared.kind === "stopped") return prepared;
	return {
		...await carryOut(run, prepared),
		read: prepared.repository.read
	};
}
/** The part of an apply that needs a repository and AWS as they are: plans, and does what the plan says. */
async function carryOut(run, prepared) {
	const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.planOf)(run, prepared);
	const { problems, findings } = plan;
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.n)(plan)) return {
		problems,
		findings,
		plan,
		...(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.failureOf)(run, plan)
	};
	const refusals = await unexpected(run, plan);
	if (refusals.length > 0) return refused(plan, refusals);
	const { declarations } = prepared.repository;
	const matches = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.t)(run, prepared);
	const lookup = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.L)(matches, prepared.observed);
	const digests = new Map(declarations.groups.map((group) => [group.name, digestRules(group).slice(0, 16)]));
	const unsigned = new Set(matches.flatMap(({ declared: { name }, existing }) => existing !== void 0 && (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.B)(existing) !== digests.get(name) ? [name] : []));
	const written = await applyPlan(prepared.clients, plan, {
		lookup,
		applied: (name) => [run.context.sha, digests.get(name) ?? []].flat().join("/"),
		isUnsigned: (name) => unsigned.has(name),
		clock: run,
		log: run.log,
		...run.signal === void 0 ? {} : { signal: run.signal }
	});
	if (run.signal?.aborted === true) return {
		problems,
		findings,
		plan,
		outcomes: written,
		failure: failureOfCancelled(written)
	};
	const wanted = matches.map((match) => ({
		...match.declared,
		tags: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.j)(match, plan)
	}));
	const { vpc } = prepared.observed;
	const outcomes = await assertConverged(prepared.clients, wanted, written, {
		lookup,
		vpc,
		clock: run
	});
	return {
		problems,
		findings,
		plan,
		outcomes,
		...failureOfApply(run, plan, outcomes)
	};
}
/** A plan that nobody reviewed is not carried out: every change that was not reviewed is named. */
var refused = (plan, refusals) => {
	const problems = [...plan.problems, ...refusals];
	return {
		problems,
		findings: plan.findings,
		plan: {
			...plan,
			problems
		},
		failure: {
			reason: "refused",
			message: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.D)(refusals)
		}
	};
};
/** What AWS kept us from goes first; what a finding kept us from is told by the finding, with its place. */
function failureOfApply(run, plan, outcomes) {
	const whole = failureOfOutcomes(outcomes);
	const byFinding = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.failureOf)(run, plan);
	return whole?.failure.reason === "findings" && byFinding.failure !== void 0 ? byFinding : whole ?? byFinding;
}
/** A run that was cancelled never ends well: even where all is done, it was not read back. */
function failureOfCancelled(outcomes) {
	const open = outcomes.filter(({ left }) => left.length > 0);
	const left = open.reduce((sum, outcome) => sum + outcome.left.length, 0);
	return {
		reason: "cancelled",
		message: left === 0 ? "the run was cancelled; every change was made by then" : `the run was cancelled; what is left is ${left} ${left === 1 ? "change" : "changes"} of ${open.map(({ group }) => group).join(", ")}`
	};
}
/** What was not done fails the step, told by the first group of which AWS or a finding kept us. */
function failureOfOutcomes(outcomes) {
	const failed = outcomes.filter((outcome) => outcome.result === "failed");
	const skipped = outcomes.filter((outcome) => outcome.result === "skipped");
	const [first] = [...failed, ...skipped];
	if (first === void 0) return void 0;
	const [left] = first.left;
	const why = first.problem?.message ?? (left === void 0 ? "not done" : `not done: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.c)(first.group, left)}`);
	const others = failed.length + skipped.length - 1;
	return { failure: {
		reason: failed.length > 0 ? "aws" : "findings",
		message: `${why.includes(first.group) ? why : `${first.group}: ${why}`}${others === 0 ? "" : ` (and ${others} more)`}`
	} };
}



/***/ }),

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ staleDelays),
/* harmony export */   i: () => (/* binding */ describeRules),
/* harmony export */   n: () => (/* binding */ describeCountedRules),
/* harmony export */   o: () => (/* binding */ toIpPermissions),
/* harmony export */   r: () => (/* binding */ describeKnownRules),
/* harmony export */   t: () => (/* binding */ vpcHasIpv6)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(404);
/* harmony import */ var _security_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(444);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(430);




// src/aws/permissions.ts
/**
* A row of DescribeSecurityGroupRules in normal form, or undefined where AWS sends one without an id or a peer.
* A peer group of the account that owns the group goes without an account; `account` owns it where the row does not say so.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRule.html
*/
function toObservedRule(row, account) {
	const peer = toPeer(row, row.GroupOwnerId ?? account);
	if (peer === void 0 || row.SecurityGroupRuleId === void 0) return void 0;
	return {
		id: row.SecurityGroupRuleId,
		direction: row.IsEgress === true ? "egress" : "ingress",
		...toPorts(row.IpProtocol ?? "-1", row.FromPort, row.ToPort),
		peer,
		...row.Description === void 0 || row.Description === "" ? {} : { description: row.Description }
	};
}
/** Rules of one direction as the writing calls take them: one entry per protocol and port range, in the order of the rules. */
function toIpPermissions(rules) {
	const entries = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		const key = `${rule.protocol}|${rule.from ?? ""}|${rule.to ?? ""}`;
		const entry = entries.get(key) ?? emptyEntry(rule);
		entries.set(key, entry);
		addPeer(entry, rule);
	}
	return [...entries.values()];
}
var named = /* @__PURE__ */ new Map([
	["1", "icmp"],
	["6", "tcp"],
	["17", "udp"],
	["58", "icmpv6"]
]);
var withPorts = /* @__PURE__ */ new Set([
	"tcp",
	"udp",
	"icmp",
	"icmpv6"
]);
/** AWS answers -1 for the ports of a protocol that has none, and drops them in its other form: both are null here. */
function toPorts(protocol, from, to) {
	const name = named.get(protocol) ?? protocol.toLowerCase();
	return withPorts.has(name) ? {
		protocol: name,
		from: from ?? -1,
		to: to ?? -1
	} : {
		protocol: name,
		from: null,
		to: null
	};
}
function toPeer(row, account) {
	if (row.CidrIpv4 !== void 0) return {
		kind: "ipv4",
		cidr: canonical(row.CidrIpv4)
	};
	if (row.CidrIpv6 !== void 0) return {
		kind: "ipv6",
		cidr: canonical(row.CidrIpv6)
	};
	if (row.PrefixListId !== void 0) return {
		kind: "prefix-list",
		id: row.PrefixListId
	};
	const { GroupId: id, UserId: owner } = row.ReferencedGroupInfo ?? {};
	if (id === void 0) return void 0;
	return owner === void 0 || owner === account ? {
		kind: "group",
		id
	} : {
		kind: "group",
		id,
		account: owner
	};
}
/** What cannot be read stays as AWS wrote it: it is a rule all the same. */
function canonical(cidr) {
	const parsed = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__.I)(cidr);
	return "fault" in parsed ? cidr : parsed.canonical;
}
function emptyEntry({ protocol, from, to }) {
	return {
		IpProtocol: protocol,
		...from === null ? {} : { FromPort: from },
		...to === null ? {} : { ToPort: to }
	};
}
function addPeer(entry, { peer, description }) {
	const described = description === void 0 ? {} : { Description: description };
	switch (peer.kind) {
		case "ipv4":
			(entry.IpRanges ??= []).push({
				CidrIp: peer.cidr,
				...described
			});
			return;
		case "ipv6":
			(entry.Ipv6Ranges ??= []).push({
				CidrIpv6: peer.cidr,
				...described
			});
			return;
		case "prefix-list":
			(entry.PrefixListIds ??= []).push({
				PrefixListId: peer.id,
				...described
			});
			return;
		case "group":
			(entry.UserIdGroupPairs ??= []).push({
				GroupId: peer.id,
				...peer.account === void 0 ? {} : { UserId: peer.account },
				...described
			});
			return;
	}
}
// src/aws/rules.ts
/** Waits between reads that AWS has answered from an older state, in ms. */
var staleDelays = [
	500,
	1e3,
	2e3,
	4e3,
	8e3
];
/**
* The rules of these groups, by group id, sorted by `ruleKey`: one call per 200 groups or 1,000 rules. Every id gets an entry: AWS says
* the same of a group without rules as of one that does not exist.
*/
async function describeRules(clients, groups) {
	const read = await describeCountedRules(clients, groups);
	return new Map([...read].map(([id, { rules }]) => [id, rules]));
}
/**
* As `describeRules`, with a check against DescribeSecurityGroups: where the two do not show the same number of rules, one of them is
* answered from an older state (https://docs.aws.amazon.com/ec2/latest/devguide/eventual-consistency.html), and both are asked again.
* @throws UserError when it stays so.
*/
async function describeKnownRules(clients, groups, clock) {
	const asked = groups.map(({ group }) => group);
	const counts = new Map(groups.map((described) => [described.group.id, described.counts]));
	const read = new Map(await describeCountedRules(clients, asked));
	const unsettled = () => asked.filter(({ id }) => !agrees(counts.get(id), read.get(id)));
	for (const delay of staleDelays) {
		const stale = unsettled();
		if (stale.length === 0) break;
		await clock.sleep(delay);
		const ids = stale.map(({ id }) => id);
		const [again, described] = await Promise.all([describeCountedRules(clients, stale), (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.t)(clients, ids)]);
		for (const [id, rules] of again) read.set(id, rules);
		for (const id of ids) counts.delete(id);
		for (const one of described) counts.set(one.group.id, one.counts);
	}
	const stale = unsettled();
	if (stale.length > 0) throw unsettledRules(stale, counts, read);
	return new Map([...read].map(([id, { rules }]) => [id, rules]));
}
/** Whether both calls show as many rules. A group that is gone has none. */
var agrees = (described, read) => directions.every((direction) => (described?.[direction] ?? 0) === (read?.counts[direction] ?? 0));
var directions = ["ingress", "egress"];
/** As `describeRules`, with the number of rows that AWS sent for each group. */
async function describeCountedRules(clients, groups) {
	const read = await Promise.all((0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.s)(groups, 200).map((chunk) => describeChunk(clients, chunk)));
	const rows = Map.groupBy(read.flat(), (row) => row.GroupId ?? "");
	return new Map(groups.map(({ id, account }) => {
		const own = rows.get(id) ?? [];
		const rules = own.flatMap((row) => toObservedRule(row, account) ?? []);
		const egress = own.filter((row) => row.IsEgress === true).length;
		return [id, {
			rules: rules.sort((a, b) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.h)(a), (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.h)(b))),
			counts: {
				ingress: own.length - egress,
				egress
			}
		}];
	}));
}
function unsettledRules(groups, counts, read) {
	const sum = (of) => (of?.ingress ?? 0) + (of?.egress ?? 0);
	const shown = groups.map(({ id }) => `${sum(read.get(id)?.counts)} ${sum(read.get(id)?.counts) === 1 ? "rule" : "rules"} of ${id}, and ec2:DescribeSecurityGroups ${sum(counts.get(id))}`);
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.E("aws", [{
		message: `ec2:DescribeSecurityGroupRules shows ${shown.join("; ")}`,
		hint: "AWS has not settled yet after a change by somebody else: run the job again in a minute."
	}]);
}
async function describeChunk(clients, groups) {
	const ids = groups.map(({ id }) => id);
	return (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.o)(async (token) => {
		const page = await (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.l)({
			action: "ec2:DescribeSecurityGroupRules",
			about: ids.slice(0, 5).join(", ")
		}, () => clients.ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_1__.d({
			Filters: [{
				Name: "group-id",
				Values: ids
			}],
			MaxResults: 1e3,
			NextToken: token
		})));
		return {
			items: page.SecurityGroupRules ?? [],
			token: page.NextToken
		};
	});
}
// src/aws/vpc.ts
/**
* Whether a VPC has an IPv6 CIDR, which decides what egress AWS gives a new group: one ec2:DescribeVpcs.
* @throws UserError `problems` naming the input `vpc-id` when there is no such VPC.
*/
async function vpcHasIpv6(clients, vpc) {
	try {
		const { Vpcs } = await (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.l)({
			action: "ec2:DescribeVpcs",
			about: vpc
		}, () => clients.ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_1__.c({ VpcIds: [vpc] })));
		const found = Vpcs?.find((candidate) => candidate.VpcId === vpc);
		if (found === void 0) throw unknownVpc(clients.region, vpc);
		return (found.Ipv6CidrBlockAssociationSet ?? []).some(({ Ipv6CidrBlockState }) => ["associating", "associated"].includes(Ipv6CidrBlockState?.State ?? ""));
	} catch (error) {
		throw (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.x)(error) ? unknownVpc(clients.region, vpc, error) : error;
	}
}
function unknownVpc(region, vpc, cause) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.E("problems", [{
		message: `input \`vpc-id\` is \`${vpc}\`, and this account has no such VPC in ${region}`,
		hint: "Check the id, the region and the account; without `vpc-id` the VPC of the EKS cluster is used."
	}], { cause });
}



/***/ })

};
