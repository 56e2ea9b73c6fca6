export const id = 433;
export const ids = [433];
export const modules = {

/***/ 3665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ describeAssociations)
/* harmony export */ });
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3404);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4221);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5890);



// src/aws/associations.ts
/**
* The VPCs that these groups were associated with: one call per 200.
* https://docs.aws.amazon.com/vpc/latest/userguide/security-group-assoc.html
*/
async function describeAssociations(clients, ids) {
	return (await Promise.all((0,_rules_js__WEBPACK_IMPORTED_MODULE_2__.l)(ids, 200).map((chunk) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__.c)(async (token) => {
		const about = chunk.slice(0, 5).join(", ");
		const page = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ht)({
			action: "ec2:DescribeSecurityGroupVpcAssociations",
			about
		}, () => clients.ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_0__.f({
			Filters: [{
				Name: "group-id",
				Values: [...chunk]
			}],
			MaxResults: 1e3,
			NextToken: token
		})));
		return {
			items: page.SecurityGroupVpcAssociations ?? [],
			token: page.NextToken
		};
	})))).flat().flatMap(({ GroupId: group, VpcId: vpc, State: state = "associated" }) => group === void 0 || vpc === void 0 || goneStates.has(state) ? [] : [{
		group,
		vpc,
		state
	}]);
}
var goneStates = /* @__PURE__ */ new Set(["disassociated", "association-failed"]);



/***/ }),

/***/ 7433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanup: () => (/* binding */ cleanup)
/* harmony export */ });
/* harmony import */ var _expected_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3629);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3404);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4221);
/* harmony import */ var _associations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3665);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5890);
/* harmony import */ var _load_balancers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8835);
/* harmony import */ var _plan2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9638);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7362);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3350);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5425);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9895);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1721);
/* harmony import */ var _orphans_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1018);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4430);
/* harmony import */ var _uses_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6241);
/* harmony import */ var _referenced_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5214);
/* harmony import */ var _ancestry2_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3068);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8500);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7975);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6760);





















// src/aws/interfaces.ts
/**
* The network interfaces that carry one of these groups: one call per 200 groups or 1,000 interfaces. `arns` are those of every load balancer
* there is; without them none is known to be gone.
*/
async function describeInterfaces(clients, ids, arns) {
	return (await Promise.all((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.l)(ids, 200).map((chunk) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.c)(async (token) => {
		const page = await (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ht)({
			action: "ec2:DescribeNetworkInterfaces",
			about: chunk.slice(0, 5).join(", ")
		}, () => clients.ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_1__.g({
			Filters: [{
				Name: "group-id",
				Values: [...chunk]
			}],
			MaxResults: 1e3,
			NextToken: token
		})));
		return {
			items: page.NetworkInterfaces ?? [],
			token: page.NextToken
		};
	})))).flat().flatMap((one) => toUsed(one, arns));
}
function toUsed({ NetworkInterfaceId: id, Description: description = "", Groups }, arns) {
	if (id === void 0) return [];
	const loadBalancer = /^ELB (?:app\/|net\/|gwy\/)?([^/\s]+)/.exec(description)?.[1];
	return [{
		id,
		groups: (Groups ?? []).flatMap(({ GroupId }) => GroupId ?? []),
		description,
		...loadBalancer === void 0 ? {} : { loadBalancer },
		...isOfGone(description, arns) ? { lingers: true } : {}
	}];
}
/** A Classic load balancer, whose interfaces say `ELB NAME`, is not among those that are listed. */
function isOfGone(description, arns) {
	const path = /^ELB ((?:app|net)\/[^/\s]+\/[^/\s]+)$/.exec(description)?.[1];
	return path !== void 0 && arns !== void 0 && !arns.some((arn) => arn.endsWith(`/${path}`));
}
// src/aws/uses.ts
/**
* What uses each of these groups: load balancers that carry it, network interfaces, rules of other groups, in whatever VPC, and VPCs that
* it was associated with. Every id has an entry. A check that cannot be made is a use of every group: `unchecked`. A few calls, whatever the number of groups.
*/
async function usesOf$1(clients, ids) {
	const asked = new Set(ids);
	if (asked.size === 0) return /* @__PURE__ */ new Map();
	const loadBalancers = (0,_load_balancers_js__WEBPACK_IMPORTED_MODULE_5__.n)(clients);
	const found = await Promise.all([
		check("load balancers", asked, async () => carriers(await loadBalancers)),
		check("network interfaces", asked, async () => interfaces(clients, [...asked], await arnsOf(loadBalancers))),
		check("rules of other groups", asked, () => referrers(clients, [...asked])),
		check("rules in peered VPCs", asked, () => peerRules(clients, [...asked])),
		check("other VPCs", asked, () => associations(clients, [...asked]))
	]);
	const uses = new Map([...asked].map((id) => [id, []]));
	for (const { id, use } of found.flat()) uses.get(id)?.push(use);
	return uses;
}
/** A use in words, without a full stop. Names in it come from outside. */
function formatUse(use) {
	switch (use.kind) {
		case "load-balancer": return `load balancer ${use.name} carries it`;
		case "network-interface": return use.loadBalancer === void 0 ? `network interface ${use.id} uses it${use.description === "" ? "" : ` (${use.description})`}` : `network interface ${use.id} of load balancer ${use.loadBalancer}${use.lingers === true ? ", which is gone," : ""} uses it`;
		case "rule": return `a rule of ${use.groupId} (${use.groupName}) in ${use.vpc} names it`;
		case "association": return `it is associated with ${use.vpc} (${use.state})`;
		case "peer-rule": return `a rule in ${use.vpc}, connected by ${use.by}, names it`;
		case "unseen": return `AWS says that something uses it which none of these checks sees: ${use.problem.message}`;
		case "unchecked": return `whether ${use.what} use it could not be looked up: ${use.problem.message}`;
	}
}
async function check(what, ids, look) {
	try {
		return await look();
	} catch (error) {
		const problem = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.jt)(error);
		return [...ids].map((id) => ({
			id,
			use: {
				kind: "unchecked",
				what,
				problem
			}
		}));
	}
}
var carriers = (loadBalancers) => loadBalancers.flatMap(({ name, arn, securityGroups }) => securityGroups.map((id) => ({
	id,
	use: {
		kind: "load-balancer",
		name,
		arn
	}
})));
/** Undefined where they cannot be read: then none is known to be gone. */
var arnsOf = async (loadBalancers) => {
	try {
		return (await loadBalancers).map(({ arn }) => arn);
	} catch {
		return;
	}
};
async function interfaces(clients, ids, arns) {
	return (await describeInterfaces(clients, ids, arns)).flatMap(({ groups, ...rest }) => groups.map((id) => ({
		id,
		use: {
			kind: "network-interface",
			...rest
		}
	})));
}
async function referrers(clients, ids) {
	return (await (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.a)(clients, ids)).flatMap((group) => group.references.filter((id) => id !== group.id).map((id) => ({
		id,
		use: {
			kind: "rule",
			groupId: group.id,
			groupName: group.name,
			vpc: group.vpc
		}
	})));
}
/** One unknown id fails the whole call, so such a list is halved until only that one is left. */
async function peerRules(clients, ids) {
	try {
		return (await Promise.all((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.l)(ids, 200).map((chunk) => (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ht)({
			action: "ec2:DescribeSecurityGroupReferences",
			about: chunk.slice(0, 5).join(", ")
		}, () => clients.ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_1__.h({ GroupId: [...chunk] })))))).flatMap(({ SecurityGroupReferenceSet }) => (SecurityGroupReferenceSet ?? []).flatMap(peerUse));
	} catch (error) {
		if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Ct)(error)) throw error;
		if (ids.length === 1) return [];
		const middle = Math.ceil(ids.length / 2);
		const halves = [ids.slice(0, middle), ids.slice(middle)];
		return (await Promise.all(halves.map((half) => peerRules(clients, half)))).flat();
	}
}
function peerUse(reference) {
	const { GroupId: id, ReferencingVpcId, VpcPeeringConnectionId, TransitGatewayId } = reference;
	if (id === void 0) return [];
	return [{
		id,
		use: {
			kind: "peer-rule",
			vpc: ReferencingVpcId ?? "another VPC",
			by: VpcPeeringConnectionId ?? TransitGatewayId ?? "a peering connection"
		}
	}];
}
async function associations(clients, ids) {
	return (await (0,_associations_js__WEBPACK_IMPORTED_MODULE_3__.t)(clients, ids)).map(({ group, vpc, state }) => ({
		id: group,
		use: {
			kind: "association",
			vpc,
			state
		}
	}));
}
// src/aws/cleanup/lingering.ts
/** How long a cleanup waits, all in all, for what load balancers that are gone leave behind: interfaces that AWS takes away within minutes. */
var patience = 3e5;
/** Time between two looks, in ms. */
var interval = 15e3;
/**
* As `usesOf`, and while a group is used by nothing but interfaces of load balancers that are gone, looks again until the time has come. What is
* still there then is a use like any other.
*/
async function settledUses(clients, ids, { clock, until, log, signal }) {
	const patient = (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.r)(clock, signal);
	for (;;) {
		const uses = await usesOf$1(clients, ids);
		const waiting = [...uses].filter(([, all]) => isLeftBehind(all));
		const rest = until - clock.now();
		if (waiting.length === 0 || rest <= 0 || signal?.aborted === true) return uses;
		const names = new Set(waiting.flatMap(([, all]) => all.flatMap(nameOf)));
		log?.(`Waiting for network interfaces of load balancers that are gone (${[...names].sort().join(", ")}), for ${Math.ceil(rest / 1e3)} s at most`);
		await patient.sleep(Math.min(interval, rest));
	}
}
/** Whether time alone ends these uses. */
var isLeftBehind = (uses) => uses.length > 0 && uses.every((use) => use.kind === "network-interface" && use.lingers === true);
var nameOf = (use) => use.kind === "network-interface" && use.loadBalancer !== void 0 ? [use.loadBalancer] : [];
// src/aws/cleanup/order.ts
/**
* The groups in an order in which each stands before those that its rules name. Groups that name each other, directly or not, stand together
* in one circle: none of them can go while its rules stand. Any other group is a circle of its own.
* Tarjan's strongly connected components: https://doi.org/10.1137/0201010
*/
function deletionOrder(groups) {
	const byId = new Map(groups.flatMap((progress) => progress.id === void 0 ? [] : [[progress.id, progress]]));
	const found = /* @__PURE__ */ new Map();
	const path = [];
	const circles = [];
	/** Gives the earliest group on the path that can be reached from this one. */
	const visit = (progress) => {
		const own = found.size;
		found.set(progress, own);
		path.push(progress);
		let earliest = own;
		for (const id of namedBy(progress)) {
			const other = byId.get(id);
			if (other === void 0) continue;
			const seen = found.get(other);
			if (seen === void 0) earliest = Math.min(earliest, visit(other));
			else if (path.includes(other)) earliest = Math.min(earliest, seen);
		}
		if (earliest === own) circles.push(path.splice(path.indexOf(progress)));
		return earliest;
	};
	for (const progress of groups.toReversed()) if (!found.has(progress)) visit(progress);
	return circles.toReversed();
}
/** Ids of the groups that the rules which are planned to go name. */
var namedBy = ({ group }) => group.changes.flatMap((change) => change.kind === "remove-rule" && change.rule.peer.kind === "group" ? [change.rule.peer.id] : []);
// src/aws/cleanup/keep.ts
/** Groups that something uses stay, and so do those that their rules name: nothing is taken away from a group that stays. */
async function keepUsed(run, groups) {
	const ids = groups.filter(goes).flatMap(({ id }) => id ?? []);
	const uses = await settledUses(run.clients, ids, run.wait);
	const keep = (all) => {
		const going = new Set(all.filter(goes).flatMap(({ id }) => id ?? []));
		const next = all.map((progress) => {
			if (!goes(progress) || progress.id === void 0) return progress;
			const reasons = (uses.get(progress.id) ?? []).filter((use) => use.kind !== "rule" || !going.has(use.groupId));
			return reasons.length === 0 ? progress : keptFor(progress, reasons);
		});
		return next.every((progress, index) => progress === all[index]) ? all : keep(next);
	};
	return keep(await keepClaimed(run, keep(groups)));
}
/** Groups that somebody has tagged or renamed since they were looked at stay as they are: another run or another cluster may have begun to use one. */
async function keepClaimed({ clients, isAsSeen }, groups) {
	if (isAsSeen === void 0) return groups;
	const changes = (progress) => goes(progress) || losesTags(progress);
	const ids = groups.filter(changes).flatMap(({ id }) => id ?? []);
	const stay = (problem, result, isMeant = () => true) => groups.map((progress) => {
		const { id } = progress;
		return id !== void 0 && changes(progress) && isMeant(id) ? {
			...progress,
			stop: {
				result,
				problem
			}
		} : progress;
	});
	try {
		const found = await (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.i)(clients, ids);
		const claimed = new Set(found.filter((group) => !isAsSeen(group)).map(({ id }) => id));
		return stay(claimedProblem, "skipped", (id) => claimed.has(id));
	} catch (error) {
		return stay((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.jt)(error), "failed");
	}
}
var claimedProblem = {
	message: "it stays: its name or its tags have changed since this run looked at it",
	hint: "Run cleanup again: it sees who uses it now."
};
var goes = (progress) => progress.stop === void 0 && (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.d)(progress, "delete-group").length > 0;
var losesTags = (progress) => progress.stop === void 0 && (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.d)(progress, "untag-group").length > 0;
function keptFor(progress, uses) {
	const shown = uses.slice(0, 5).map(formatUse).join("; ");
	const rest = uses.length > 5 ? `; and ${uses.length - 5} more` : "";
	const unchecked = uses.find((use) => use.kind === "unchecked");
	return {
		...progress,
		stop: {
			result: "skipped",
			problem: {
				message: `${progress.group.name} (${progress.id ?? "no id"}) stays: ${shown}${rest}`,
				hint: unchecked?.problem.hint ?? (uses.some(({ kind }) => kind === "unseen") ? unseenHint(progress) : offHint)
			}
		}
	};
}
var offHint = "Take it off there; a later cleanup deletes it.";
/** These two show most of what a role with few rights, or a caller of another account, does not. */
var unseenHint = ({ id }) => `With a role that may see more: \`aws ec2 describe-security-group-vpc-associations --filters Name=group-id,Values=${id ?? ""}\` lists the VPCs it was associated with, \`aws ec2 describe-security-group-references --group-id ${id ?? ""}\` the peered VPCs whose rules name it. ${offHint}`;
/** A group that stays keeps what its rules name, also where it was to go and could not. */
function keepNamed(progress, all) {
	const { id, group } = progress;
	if (id === void 0 || !goes(progress)) return progress;
	const other = all.find((one) => one.stop !== void 0 && one.id !== id && namedBy(one).includes(id));
	if (other === void 0) return progress;
	const message = `${group.name} (${id}) stays: a rule of ${other.id ?? "no id"} (${other.group.name}), which stays, names it`;
	return {
		...progress,
		stop: {
			result: "skipped",
			problem: {
				message,
				hint: `See what is said about ${other.group.name}.`
			}
		}
	};
}
// src/aws/cleanup/delete.ts
/** Deletes a group, unless AWS says that something still uses it; what a load balancer has left behind is waited for. */
async function remove(run, progress, all) {
	const { id } = progress;
	if (id === void 0 || !goes(progress)) return progress;
	const done = [...(0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.d)(progress, "remove-rule"), ...(0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.d)(progress, "delete-group")];
	try {
		await deleteGroup(run, id, wasNamed(id, all) ? settlingDelays : []);
		return (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.a)(progress, [{ done }]);
	} catch (error) {
		if ((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Ct)(error)) return (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.a)(progress, [{ done }]);
		if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.bt)(error)) return (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.a)(progress, [{
			done: [],
			stop: (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.f)(error)
		}]);
		const before = (await usesOf$1(run.clients, [id])).get(id) ?? [];
		const uses = isLeftBehind(before) ? (await settledUses(run.clients, [id], run.wait)).get(id) ?? [] : before;
		if (uses.length === 0 && before.length > 0) {
			const [waited = progress] = await keepClaimed(run, [progress]);
			return waited.stop === void 0 ? remove(run, waited, all) : waited;
		}
		return keptFor(progress, uses.length === 0 ? [{
			kind: "unseen",
			problem: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.jt)(error)
		}] : uses);
	}
}
/** AWS may still see the rules that were revoked, or went with their group, a moment ago. */
var settlingDelays = [
	1e3,
	2e3,
	4e3,
	8e3
];
async function deleteGroup(run, id, delays) {
	const send = () => run.write("DeleteSecurityGroup", {
		about: id,
		send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_1__.y({ GroupId: id }))
	});
	for (const delay of delays) try {
		await send();
		return;
	} catch (error) {
		if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.bt)(error)) throw error;
		await (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.r)(run.wait.clock, run.wait.signal).sleep(delay);
	}
	await send();
}
/** Whether a rule that this run took away, or that went with its group, named the group. */
var wasNamed = (id, all) => all.some(({ done }) => [...done].some((change) => change.kind === "remove-rule" && change.rule.peer.kind === "group" && change.rule.peer.id === id));
// src/aws/cleanup/release.ts
/** Always with its keys: DeleteTags without any deletes every tag. */
async function untag(run, progress) {
	const { id } = progress;
	const changes = (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.d)(progress, "untag-group");
	const keys = [...new Set(changes.flatMap((change) => change.keys))];
	if (id === void 0 || progress.stop !== void 0 || keys.length === 0) return progress;
	const done = await (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.s)(async () => {
		await run.write("DeleteTags", {
			about: id,
			send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_1__.v({
				Resources: [id],
				Tags: keys.map((Key) => ({ Key }))
			}))
		});
		return changes;
	});
	return (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.a)(progress, [done]);
}
/** Takes away the rules that name one of these groups. */
async function revokeReferences(run, progress, ids) {
	const { id } = progress;
	if (id === void 0) return progress;
	const going = (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.d)(progress, "remove-rule").filter(({ rule }) => rule.peer.kind === "group" && ids.has(rule.peer.id));
	const effects = ["ingress", "egress"].map((direction) => {
		const changes = (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.c)(going, direction);
		return (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.s)(async () => {
			if (changes.length > 0) await (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.m)(run.write, id, direction, changes, run.readRules);
			return changes;
		});
	});
	return (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.a)(progress, await Promise.all(effects));
}
// src/aws/cleanup.ts
/**
* Carries out a plan of kind `cleanup`: looks once more at what uses the groups, removes tags, and deletes in an order in which nothing is deleted
* before what names it, so that a rule goes with its group; only groups that name each other in a circle lose those rules first. A group that
* something uses stays, with the reason, and so does every group that it names.
* Never throws: every group has an outcome, in the order of the plan. A plan without changes makes no call.
*/
async function applyCleanup(clients, plan, { clock, accountOf, isAsSeen, until = clock.now() + patience, log, signal }) {
	const run = {
		clients,
		write: (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.n)(clients.ec2, clock, log, signal),
		readRules: (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.i)(clients, clock, accountOf),
		...isAsSeen === void 0 ? {} : { isAsSeen },
		wait: {
			clock,
			until,
			...log === void 0 ? {} : { log },
			...signal === void 0 ? {} : { signal }
		}
	};
	const checked = await keepUsed(run, plan.groups.map(_expected_js__WEBPACK_IMPORTED_MODULE_0__.o));
	const released = await Promise.all(checked.map((progress) => untag(run, progress)));
	const results = new Map(released.map((progress) => [progress.group, progress]));
	const now = (progress) => results.get(progress.group) ?? progress;
	const step = async (progress, take) => {
		const kept = keepNamed(now(progress), [...results.values()]);
		results.set(progress.group, kept.stop === void 0 ? await take(kept) : kept);
	};
	for (const circle of deletionOrder(released)) {
		if (circle.length > 1) {
			const ids = new Set(circle.flatMap(({ id }) => id ?? []));
			for (const progress of circle) await step(progress, (kept) => revokeReferences(run, kept, ids));
		}
		for (const progress of circle) await step(progress, (kept) => remove(run, kept, [...results.values()]));
	}
	return plan.groups.flatMap((group) => results.get(group) ?? []).map(_expected_js__WEBPACK_IMPORTED_MODULE_0__.u);
}
// src/manifests/mentions.ts
/**
* Where names and ids stand in files: the first place of each that stands as a map key, a whole string or a piece of a
* comma list, also inside a string that is YAML itself. In a text that cannot be parsed, anywhere. Comments do not count;
* what kubectl would not reach (a value that is given again, text behind `...`) does.
* A name that is not in the result is safe to be taken as unused in these files, so every doubt is a mention.
* Throws UserError where a file can no longer be read.
*/
async function findMentions(workspace, files, texts) {
	const wanted = new Set(texts);
	const signs = signsOf(wanted);
	const found = /* @__PURE__ */ new Map();
	for (const [index, file] of files.entries()) {
		if (index % 256 === 255) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_16__.setImmediate)();
		const content = (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.t)(workspace, file);
		if ("fault" in content) {
			const message = `the file ${JSON.stringify(file)} ${content.fault}, so it is unknown which groups it names`;
			throw new _problem_js__WEBPACK_IMPORTED_MODULE_8__.t("problems", [{
				message,
				hint: "Run again when the file can be read",
				place: {
					file,
					line: 1,
					column: 1
				}
			}]);
		}
		const { text } = content;
		if (!signs.mayStandIn(text)) continue;
		const line = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_6__.d)(text);
		for (const { name, offset } of mentions(text, wanted, 0)) if (!found.has(name)) found.set(name, {
			file,
			...line(offset)
		});
	}
	return found;
}
/** Strings inside strings inside strings: beyond this depth, anywhere in the text. */
var maxLayers = 4;
function mentions(text, wanted, layer) {
	const found = [];
	try {
		if (layer > maxLayers) return anywhere(text, wanted);
		for (const chunk of (0,_plan2_js__WEBPACK_IMPORTED_MODULE_6__.c)(text)) {
			if (chunk.kind === "invalid-separator") return anywhere(text, wanted);
			for (const event of (0,_plan2_js__WEBPACK_IMPORTED_MODULE_6__.l)(text.slice(chunk.start, chunk.end), chunk.start)) {
				if (event.kind !== "scalar") continue;
				const start = event.start ?? chunk.start;
				const pieces = [event.text, ...event.text.split(",")].flatMap(readings);
				for (const name of pieces) if (wanted.has(name)) found.push({
					name,
					offset: start
				});
				if (/^!\S*binary/.test(event.tag ?? "")) {
					const decoded = Buffer.from(event.text, "base64").toString("utf8");
					for (const { name } of mentions(decoded, wanted, layer + 1)) found.push({
						name,
						offset: start
					});
				}
				if (event.text !== text && isStructured(event.text)) for (const { name, offset } of mentions(event.text, wanted, layer + 1)) found.push({
					name,
					offset: event.within(offset)
				});
			}
		}
		return found;
	} catch (error) {
		if (!(error instanceof _plan2_js__WEBPACK_IMPORTED_MODULE_6__.u)) throw error;
		return anywhere(text, wanted);
	}
}
/** As it is, and as LBC trims: Go knows U+0085 as white space, and no U+FEFF. */
function readings(piece) {
	return [
		piece,
		piece.trim(),
		piece.replaceAll(/^[\s\u0085]+|[\s\u0085]+$/g, "")
	];
}
/** Text that could be a collection: a plain scalar in a scalar is the same text again. */
function isStructured(text) {
	return /[:\n[{"'-]/.test(text);
}
function anywhere(text, wanted) {
	return [...wanted].flatMap((name) => {
		const offset = text.indexOf(name);
		return offset === -1 ? [] : [{
			name,
			offset
		}];
	});
}
/** A fast look at a text before it is parsed. */
function signsOf(wanted) {
	const runs = /* @__PURE__ */ new Set();
	for (const name of wanted) {
		const run = (name.match(/[A-Za-z0-9]+/g) ?? []).toSorted((a, b) => b.length - a.length)[0];
		if (run === void 0) return { mayStandIn: () => true };
		runs.add(run);
	}
	return { mayStandIn: (text) => {
		if (/\\|!\S*binary/.test(text)) return runs.size > 0;
		for (const [run] of text.matchAll(/[A-Za-z0-9]+/g)) if (runs.has(run)) return true;
		return false;
	} };
}
// src/plan/cleanup.ts
/** The groups whose uses have to be looked up: own ones that nothing mentions. */
var cleanupCandidates = (input) => (0,_orphans_js__WEBPACK_IMPORTED_MODULE_11__.o)(input.observed.groups, input).filter((group) => mentionOf(group, input.mentions) === void 0 && (0,_plan_js__WEBPACK_IMPORTED_MODULE_12__.l)(group) === void 0);
/**
* The plan of a cleanup: own groups of this cluster that nothing names and nothing uses are deleted; those that another cluster uses
* lose this cluster's tag; adopted ones lose our tags. Everything else stays, with the reason.
*/
function makeCleanupPlan(input) {
	const { observed } = input;
	const own = (0,_orphans_js__WEBPACK_IMPORTED_MODULE_11__.o)(observed.groups, input);
	const candidates = cleanupCandidates(input).filter(({ id }) => input.newer?.has(id) !== true);
	const released = candidates.filter((group) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_12__.i)(group) || (0,_orphans_js__WEBPACK_IMPORTED_MODULE_11__.n)(group, input.cluster));
	const unused = candidates.filter((group) => !released.includes(group));
	const deletable = stableDeletions(unused, input);
	const groups = [...released.map((group) => release(group, input.cluster)), ...deletable.map((group) => deletion(group, deletable))].sort((a, b) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_20__.n)(a.name, b.name) || (0,_rule_js__WEBPACK_IMPORTED_MODULE_20__.n)(a.id ?? "", b.id ?? ""));
	const stuck = unused.filter((group) => !deletable.includes(group) && usesOf(group, input).length === 0);
	const staying = observed.groups.filter((group) => !deletable.includes(group));
	const kept = own.filter((group) => !released.includes(group) && !deletable.includes(group)).map((group) => keptGroup(group, deletable, input)).sort((a, b) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_20__.n)(a.name, b.name) || (0,_rule_js__WEBPACK_IMPORTED_MODULE_20__.n)(a.id, b.id));
	const found = [...input.findings, ...(0,_referenced_js__WEBPACK_IMPORTED_MODULE_14__.t)(stuck, staying)];
	const byPolicy = (0,_uses_js__WEBPACK_IMPORTED_MODULE_13__.s)(found, input.policy ?? _uses_js__WEBPACK_IMPORTED_MODULE_13__.c, input.cluster, "all");
	return {
		version: 1,
		kind: "cleanup",
		basis: "live",
		owner: input.owner,
		cluster: input.cluster,
		region: observed.region,
		vpc: observed.vpc.id,
		groups,
		frontends: [],
		problems: input.problems,
		findings: byPolicy.findings,
		...byPolicy.judgedOn === void 0 ? {} : { judgedOn: byPolicy.judgedOn },
		kept,
		counts: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.c)(groups),
		digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_9__.r)({
			kind: "cleanup",
			vpc: observed.vpc.id,
			groups
		})
	};
}
/** A group that stays keeps the groups that its rules name: taken away until nothing that stays names what goes. */
function stableDeletions(unused, input) {
	const going = unused.filter((group) => usesOf(group, input).length === 0);
	const without = (set) => {
		const next = set.filter((group) => namedByStaying(group, set, input).length === 0);
		return next.length === set.length ? set : without(next);
	};
	return without(going);
}
/** Groups that stay and have a rule that names this one. */
var namedByStaying = (group, going, { observed }) => observed.groups.filter((other) => other.id !== group.id && other.references.includes(group.id) && !going.includes(other));
function release(group, cluster) {
	return groupPlan(group, [{
		kind: "untag-group",
		keys: (0,_orphans_js__WEBPACK_IMPORTED_MODULE_11__.n)(group, cluster) ? [(0,_plan_js__WEBPACK_IMPORTED_MODULE_12__.n)(cluster)] : Object.keys(group.tags).filter(_plan_js__WEBPACK_IMPORTED_MODULE_12__.a).sort()
	}]);
}
/** References between groups that go are revoked first: a cycle could not be deleted otherwise. */
function deletion(group, going) {
	const ids = new Set(going.filter((other) => other.id !== group.id).map((other) => other.id));
	return groupPlan(group, [...(group.rules ?? []).flatMap((rule) => rule.peer.kind === "group" && ids.has(rule.peer.id) ? [{
		kind: "remove-rule",
		ruleId: rule.id,
		rule: (0,_plan_js__WEBPACK_IMPORTED_MODULE_12__.t)(rule)
	}] : []), { kind: "delete-group" }]);
}
var groupPlan = (group, changes) => ({
	name: displayName(group),
	id: group.id,
	refersTo: [],
	changes: changes.toSorted(_order_js__WEBPACK_IMPORTED_MODULE_10__.n),
	unchanged: 0
});
function keptGroup(group, going, input) {
	const place = mentionOf(group, input.mentions);
	const commit = input.newer?.get(group.id);
	const reason = (place === void 0 ? void 0 : `named in ${place.file}:${place.line}`) ?? (0,_plan_js__WEBPACK_IMPORTED_MODULE_12__.l)(group) ?? (commit === void 0 ? void 0 : `commit ${commit.slice(0, 12)}, which is newer than this one, has applied it`);
	const uses = [...usesOf(group, input), ...namedByStaying(group, going, input).map((other) => `a rule of ${displayName(other)} (${other.id}) names it`)];
	return {
		name: displayName(group),
		id: group.id,
		reason: reason ?? uses.join("; ")
	};
}
var usesOf = (group, { uses }) => uses.get(group.id) ?? ["whether anything uses it was not looked up"];
var mentionOf = (group, mentions) => (0,_orphans_js__WEBPACK_IMPORTED_MODULE_11__.r)(group).map((name) => mentions.get(name)).find((place) => place !== void 0);
var displayName = (group) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_12__.c)(group) ?? group.name;
// src/modes/cleanup.ts
/** Deletes what is ours and nobody declares, names or uses any more. The only mode that deletes a group. */
async function cleanup(run) {
	const prepared = await (0,_plan2_js__WEBPACK_IMPORTED_MODULE_6__.i)(run);
	if (prepared.kind === "stopped") return prepared;
	return cleanUp(run, prepared);
}
/** The part of a cleanup that needs a repository and AWS as they are: plans, and does what the plan says. */
async function cleanUp(run, prepared) {
	const { clients, observed, repository, problems } = prepared;
	const { read } = repository;
	const doubts = [
		...doubtsAbout(repository),
		...unfilledNames(prepared),
		...await linksOutside(run.context.workspace, repository)
	];
	if (problems.length > 0 || doubts.length > 0) {
		const all = [...problems, ...doubts];
		const reason = problems.length > 0 ? "problems" : "refused";
		return {
			problems: all,
			findings: (0,_plan2_js__WEBPACK_IMPORTED_MODULE_6__.n)(repository),
			read,
			failure: {
				reason,
				message: (0,_problem_js__WEBPACK_IMPORTED_MODULE_8__.r)(all)
			}
		};
	}
	const scope = {
		owner: run.inputs.owner,
		cluster: run.inputs.cluster,
		observed
	};
	const mentions = await findMentions(run.context.workspace, [
		...repository.manifests.matched,
		...repository.context.matched,
		...repository.declarationFiles
	], (0,_orphans_js__WEBPACK_IMPORTED_MODULE_11__.o)(observed.groups, scope).flatMap(_orphans_js__WEBPACK_IMPORTED_MODULE_11__.r));
	const candidates = cleanupCandidates({
		...scope,
		mentions
	});
	const { log, signal } = run;
	const wait = {
		until: run.now() + patience,
		...log === void 0 ? {} : { log },
		...signal === void 0 ? {} : { signal }
	};
	const uses = await settledUses(clients, candidates.filter((0,_orphans_js__WEBPACK_IMPORTED_MODULE_11__.t)(scope.cluster)).map((group) => group.id), {
		...wait,
		clock: run
	});
	const plan = await judgedByCommit(run, {
		...scope,
		mentions,
		uses: usesInWords(uses, observed.vpc.id),
		problems,
		findings: repository.findings,
		policy: repository.policy
	});
	const { findings } = plan;
	if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_9__.c)(plan)) return {
		problems,
		findings,
		read,
		plan,
		outcomes: leftAlone(plan),
		...(0,_plan2_js__WEBPACK_IMPORTED_MODULE_6__.failureOf)(run, plan)
	};
	const refusal = await (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__.t)(run, plan);
	if (refusal.problems.length > 0) return (0,_plan2_js__WEBPACK_IMPORTED_MODULE_6__.m)(plan, refusal.problems, refusal.unreviewed);
	const outcomes = await applyCleanup(clients, plan, {
		...wait,
		clock: run,
		isAsSeen: (now) => {
			const then = observed.groups.find(({ id }) => id === now.id);
			return then !== void 0 && now.name === then.name && (0,node_util__WEBPACK_IMPORTED_MODULE_18__.isDeepStrictEqual)(now.tags, then.tags);
		},
		accountOf: (id) => observed.groups.find((group) => group.id === id)?.account
	});
	if (signal?.aborted === true) return {
		problems,
		findings,
		read,
		plan,
		outcomes,
		failure: (0,_plan2_js__WEBPACK_IMPORTED_MODULE_6__.f)(plan, outcomes)
	};
	return {
		problems,
		findings,
		read,
		plan,
		outcomes,
		...(0,_plan2_js__WEBPACK_IMPORTED_MODULE_6__.p)(failed(outcomes)) ?? (0,_plan2_js__WEBPACK_IMPORTED_MODULE_6__.failureOf)(run, plan)
	};
}
/** The plan, without the groups that a newer commit has applied: it may not know what they are for. */
async function judgedByCommit(run, input) {
	const plan = makeCleanupPlan(input);
	const { sha } = run.context;
	const applied = plan.groups.flatMap(({ name, id }) => {
		const existing = input.observed.groups.find((group) => group.id === id);
		return (0,_ancestry2_js__WEBPACK_IMPORTED_MODULE_15__.n)({
			name,
			...id === void 0 ? {} : { id }
		}, existing, sha);
	});
	if (applied.length === 0) return plan;
	const ancestry = await (0,_ancestry2_js__WEBPACK_IMPORTED_MODULE_15__.t)(run, applied.map(({ commit }) => commit));
	const newer = new Map((0,_ancestry2_js__WEBPACK_IMPORTED_MODULE_15__.i)(applied, ancestry).map(({ group, commit }) => [group.id ?? "", commit]));
	return makeCleanupPlan({
		...input,
		newer,
		findings: [...input.findings, ...(0,_ancestry2_js__WEBPACK_IMPORTED_MODULE_15__.a)(applied, sha, ancestry)]
	});
}
/** What becomes of a plan of which a finding lets nothing be done. */
var leftAlone = ({ groups }) => groups.map(({ name, id, changes }) => ({
	group: name,
	...id === void 0 ? {} : { id },
	result: "skipped",
	done: [],
	left: changes,
	problem: {
		message: `${name} stays: an error lets nothing be cleaned up`,
		hint: "The error says what to do."
	}
}));
/** A name that a template was to fill in may be that of any group. */
function unfilledNames({ repository, observed }) {
	const named = repository.frontends.flatMap((frontend) => frontend.tokens.map((token) => ({
		token,
		frontend: (0,_uses_js__WEBPACK_IMPORTED_MODULE_13__.f)(frontend)
	})));
	const world = {
		vpc: observed.vpc.id,
		securityGroups: observed.groups,
		loadBalancers: []
	};
	return (0,_referenced_js__WEBPACK_IMPORTED_MODULE_14__.n)(named, world).findings.map(({ message, action, place }) => ({
		message: `cleanup does not run while ${message}`,
		hint: action,
		...place === void 0 ? {} : { place }
	}));
}
/** A link is never followed, so what stands behind it is known only where that file is matched under its own name. */
async function linksOutside(workspace, { manifests, context }) {
	const known = new Set([...manifests.matched, ...context.matched].map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(workspace, file)));
	const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.realpath)(workspace);
	const problems = [.../* @__PURE__ */ new Set([...manifests.links, ...context.links])].map(async (link) => {
		const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(workspace, link)).catch(() => void 0);
		if (target !== void 0 && known.has((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_19__.relative)(root, target)))) return [];
		return [{
			message: `cleanup does not run while what stands behind the symbolic link ${link} is not known: it may name groups that nothing else does`,
			hint: `Exclude it in the input \`manifests\` with !${link}, or give what it leads to by its own name.`,
			place: {
				file: link,
				line: 1,
				column: 1
			}
		}];
	});
	return (await Promise.all(problems)).flat();
}
/** A group that is used after all stays, and that is no failure. */
var failed = (outcomes) => outcomes.filter((outcome) => outcome.result === "failed");
/** Rules of groups in the same VPC are left out: which of those groups go as well, the plan decides. */
var usesInWords = (uses, vpc) => new Map([...uses].map(([id, all]) => [id, all.filter((use) => use.kind !== "rule" || use.vpc !== vpc).map(formatUse)]));
/** Whatever could hide a name from us makes it unsafe to delete the group of that name. */
function doubtsAbout({ manifests, context }) {
	const hint = "Nothing was deleted. Mend this, then run cleanup again.";
	return [
		...manifests.matched.length === 0 ? [{
			message: "cleanup does not run without manifests: no file matches the input `manifests`",
			hint
		}] : [],
		...manifests.overBudget || context.overBudget ? [{
			message: "cleanup does not run while a file is too large to be read",
			hint
		}] : [],
		...[...manifests.unrendered, ...context.unrendered].map(({ tree, how, by, place }) => ({
			message: `cleanup does not run while ${tree} (${how}${by === place.file ? "" : `, for ${by}`}) is not rendered: it may name groups that nothing else does`,
			hint: "Render it and give the rendered files in the input `manifests`, or exclude it there with `!`.",
			place
		}))
	];
}



/***/ }),

/***/ 8835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ describeLoadBalancers),
/* harmony export */   t: () => (/* binding */ describeLoadBalancerTags)
/* harmony export */ });
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3404);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9895);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4221);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5890);




// src/aws/load-balancers.ts
/**
* Every load balancer of the account and region, sorted by ARN, without tags: one call per 400.
* @throws UserError `aws`
*/
async function describeLoadBalancers(clients, signal) {
	return (await (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__.c)(async (token) => {
		const page = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ht)({ action: "elasticloadbalancing:DescribeLoadBalancers" }, () => clients.elb.send(new _aws_js__WEBPACK_IMPORTED_MODULE_0__.n({
			PageSize: 400,
			Marker: token
		}), abortBy(signal)));
		return {
			items: page.LoadBalancers ?? [],
			token: page.NextMarker
		};
	})).flatMap(toObserved).sort((a, b) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__.n)(a.arn, b.arn));
}
/**
* The tags of load balancers by ARN: one call per 20. A load balancer that is gone by now is left out.
* @throws UserError `aws`
*/
async function describeLoadBalancerTags(clients, arns, signal) {
	const read = await Promise.all((0,_rules_js__WEBPACK_IMPORTED_MODULE_2__.l)(arns, 20).map((chunk) => tagsOfChunk(clients, chunk, signal)));
	return new Map(read.flat());
}
/** One ARN that no longer exists fails the whole call, so such a chunk is halved until only that one is left. */
async function tagsOfChunk(clients, arns, signal) {
	try {
		const { TagDescriptions } = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ht)({ action: "elasticloadbalancing:DescribeTags" }, () => clients.elb.send(new _aws_js__WEBPACK_IMPORTED_MODULE_0__.t({ ResourceArns: [...arns] }), abortBy(signal)));
		return (TagDescriptions ?? []).flatMap(({ ResourceArn, Tags }) => ResourceArn === void 0 ? [] : [[ResourceArn, (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__.s)(Tags)]]);
	} catch (error) {
		if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.wt)(error)) throw error;
		if (arns.length === 1) return [];
		const middle = Math.ceil(arns.length / 2);
		const halves = [arns.slice(0, middle), arns.slice(middle)];
		return (await Promise.all(halves.map((half) => tagsOfChunk(clients, half, signal)))).flat();
	}
}
function toObserved(loadBalancer) {
	const { LoadBalancerArn: arn, Type: type, State: state } = loadBalancer;
	if (arn === void 0 || type === void 0) return [];
	return [{
		arn,
		name: loadBalancer.LoadBalancerName ?? "",
		dnsName: loadBalancer.DNSName ?? "",
		type,
		scheme: loadBalancer.Scheme ?? "",
		vpc: loadBalancer.VpcId ?? "",
		state: {
			code: state?.Code ?? "",
			...state?.Reason === void 0 ? {} : { reason: state.Reason }
		},
		securityGroups: loadBalancer.SecurityGroups ?? []
	}];
}
var abortBy = (signal) => signal === void 0 ? {} : { abortSignal: signal };



/***/ }),

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ markOf),
/* harmony export */   c: () => (/* binding */ rulesAsObserved),
/* harmony export */   i: () => (/* binding */ digestOfDeclared),
/* harmony export */   n: () => (/* binding */ placeholders),
/* harmony export */   o: () => (/* binding */ readApplied),
/* harmony export */   r: () => (/* binding */ appliedMark),
/* harmony export */   s: () => (/* binding */ rulesAsDeclared),
/* harmony export */   t: () => (/* binding */ referencedElsewhere)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8876);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9895);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4430);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8113);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4221);
/* harmony import */ var _uses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6241);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);







// src/plan/applied.ts
/**
* What the tag says besides the commit: `DECLARED/INGRESS/EGRESS`, 16 hexadecimal digits each. EGRESS is `unmanaged`, or begins with
* `default-` where it is left to AWS. A rule whose peer does not exist makes its direction `unknown`.
*/
function appliedMark(group, id, lookup) {
	const { ingress, egress } = rulesAsDeclared(group, id, lookup) ?? unknown;
	return [
		digestOfDeclared(group),
		ingress,
		writeEgress(egress)
	].join("/");
}
/** Of what is declared, whatever AWS has. */
var digestOfDeclared = (group) => (0,_uses_js__WEBPACK_IMPORTED_MODULE_4__.N)(group).slice(0, digits);
/** The rules that a group has when it is as declared, names being what they are today; undefined where one stands for nothing. */
function rulesAsDeclared(group, id, lookup) {
	const rules = [...(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.B)((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.g)(group, false), id, lookup).values()].map((rule) => {
		const peer = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__.r)(rule.peer, id, lookup);
		return peer === void 0 ? void 0 : {
			...rule,
			peer
		};
	});
	const known = rules.filter((rule) => rule !== void 0);
	return known.length < rules.length ? void 0 : digestsOf(known, group.egress.kind);
}
/** The rules that a group has on AWS, in the form in which the tag has those that were applied. */
var rulesAsObserved = (rules, egress) => digestsOf(rules, egress);
/** What the tag says; undefined where there is none, or where it has another form. */
function readApplied({ tags }) {
	const [commit = "", declared = "", ingress = "", egress = "", ...rest] = (Object.hasOwn(tags, _plan_js__WEBPACK_IMPORTED_MODULE_1__.u.applied) ? tags[_plan_js__WEBPACK_IMPORTED_MODULE_1__.u.applied] ?? "" : "").split("/");
	if (commit === "" || !isDigest(declared)) return void 0;
	const out = readEgress(egress);
	return out === void 0 || !isDigest(ingress) || rest.length > 0 ? {
		commit,
		declared
	} : {
		commit,
		declared,
		rules: {
			ingress,
			egress: out
		}
	};
}
/** The tag without the commit, to be compared with `appliedMark`. */
var markOf = ({ tags }) => Object.hasOwn(tags, _plan_js__WEBPACK_IMPORTED_MODULE_1__.u.applied) ? tags[_plan_js__WEBPACK_IMPORTED_MODULE_1__.u.applied]?.split("/").slice(1).join("/") : void 0;
var digits = 16;
var isDigest = (text) => /^[0-9a-f]{16}$/.test(text);
var unknown = {
	ingress: "unknown",
	egress: {
		kind: "rules",
		digest: "unknown"
	}
};
function digestsOf(rules, egress) {
	const ignored = egress === "default" ? (0,_rule_js__WEBPACK_IMPORTED_MODULE_6__.c)(_plan_js__WEBPACK_IMPORTED_MODULE_1__.m) : void 0;
	const out = rules.filter((rule) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_6__.c)(rule) !== ignored);
	return {
		ingress: digestOf(rules, "ingress"),
		egress: {
			kind: egress,
			digest: egress === "unmanaged" ? "" : digestOf(out, "egress")
		}
	};
}
function digestOf(rules, direction) {
	const keys = rules.filter((rule) => rule.direction === direction).map((rule) => (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__.t)(rule));
	const text = JSON.stringify([...new Set(keys)].sort(_rule_js__WEBPACK_IMPORTED_MODULE_6__.n));
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(text).digest("hex").slice(0, digits);
}
function writeEgress({ kind, digest }) {
	switch (kind) {
		case "unmanaged": return kind;
		case "default": return `${kind}-${digest}`;
		case "rules": return digest;
	}
}
function readEgress(text) {
	if (text === "unmanaged") return {
		kind: "unmanaged",
		digest: ""
	};
	const digest = text.startsWith("default-") ? text.slice(8) : text;
	if (!isDigest(digest)) return void 0;
	return {
		kind: digest === text ? "rules" : "default",
		digest
	};
}
// src/plan/lint/placeholders.ts
/**
* Ids and names that some other tool was to fill in: `${VAR}`, `{{ … }}`, `<sg-id>`, `$(VAR)`, `%VAR%`. What a list means is
* not known before; text that some group really has as its name is one. A comma inside of a placeholder splits none.
*/
function placeholders(named, world) {
	const tokens = /* @__PURE__ */ new Set();
	const findings = [];
	for (const list of listsOf(named)) {
		const said = /* @__PURE__ */ new Set();
		for (const [{ token, frontend }, span] of overlaps(list)) {
			if (exists(token, world)) continue;
			tokens.add(token);
			if (said.has(span)) continue;
			said.add(span);
			findings.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.r)("template-placeholder", {
				message: `${frontend} names ${span.text}, which a template was to fill in: the controller would look for a group of exactly this text`,
				action: "Render the manifest first, and give the rendered file in the input manifests.",
				frontend,
				place: token.place
			}));
		}
	}
	return {
		tokens,
		findings
	};
}
var exists = (token, world) => token.by === "id" ? world.securityGroups.some(({ id }) => id === token.text) : (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.tt)(token.text, world).length > 0;
/** Tokens that stand in one text, in the order of the text. */
function listsOf(named) {
	const lists = /* @__PURE__ */ new Map();
	for (const one of named) {
		const ofDocument = lists.get(one.token.document) ?? /* @__PURE__ */ new Map();
		lists.set(one.token.document, ofDocument);
		const path = JSON.stringify(one.token.path);
		const list = ofDocument.get(path);
		if (list === void 0) ofDocument.set(path, [one]);
		else list.push(one);
	}
	return [...lists.values()].flatMap((ofDocument) => [...ofDocument.values()]);
}
/** The tokens of one text that are a part of a placeholder, with it. Both stand in the order of the text. */
function overlaps(list) {
	const [{ token }] = list;
	const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.mt)(token.document.object, token.path);
	const found = typeof text === "string" ? spans(text) : [];
	if (typeof text !== "string" || found.length === 0) return [];
	const pieces = token.path[0] === "spec" ? list.map(() => ({
		text,
		offset: 0
	})) : (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.dt)(text);
	let at = 0;
	return list.flatMap((one, index) => {
		const piece = pieces[index];
		if (piece === void 0) return [];
		while (at < found.length && (found[at]?.end ?? 0) <= piece.offset) at += 1;
		const span = found[at];
		return span !== void 0 && span.start < piece.offset + piece.text.length ? [[one, span]] : [];
	});
}
var spans = (text) => [...text.matchAll(placeholder)].map((match) => ({
	start: match.index,
	end: match.index + match[0].length,
	text: match[0]
}));
/** Each alternative is read up to its end or that of the text: linear in the length of both. */
var placeholder = /\{\{[\s\S]*?(?:\}\}|$)|\$\{[^}]*(?:\}|$)|\$\([^)]*(?:\)|$)|\$[A-Za-z_][A-Za-z0-9_]*|<[^<>]*>|%[A-Za-z_][A-Za-z0-9_]*%/g;
// src/plan/referenced.ts
/**
* Groups that are to go and that rules of groups which stay name, each with these rules: a rule names a group by its id, so it does not
* follow when another group takes over the name. `leaves`: whether a rule goes by itself.
*/
function referencedElsewhere(going, staying, leaves = () => false) {
	return going.flatMap((group) => {
		const rules = staying.flatMap((other) => rulesNaming(group, other, leaves));
		if (rules.length === 0) return [];
		const name = displayName(group);
		return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.r)("referenced-elsewhere", {
			message: `rules of other groups name ${name} (${group.id}), which nothing declares or names any more: ${listed(rules)}`,
			action: `Let them name the group that takes its place; they do not follow a new name by themselves, and cleanup keeps ${group.id} while they stand.`,
			group: name,
			groupId: group.id
		})];
	}).sort((a, b) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_6__.n)(a.group ?? "", b.group ?? "") || (0,_rule_js__WEBPACK_IMPORTED_MODULE_6__.n)(a.groupId ?? "", b.groupId ?? ""));
}
function rulesNaming({ id }, other, leaves) {
	if (other.id === id || !other.references.includes(id)) return [];
	const who = `${displayName(other)} (${other.id})`;
	if (other.groupRules === void 0) return [who];
	return other.groupRules.filter((rule) => rule.peer.kind === "group" && rule.peer.id === id && !leaves(other, rule)).map((rule) => `${rule.direction} ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_6__.a)(rule)} of ${who}`);
}
var listed = (rules) => rules.length > shown ? `${rules.slice(0, shown).join("; ")}; and ${rules.length - shown} more` : rules.join("; ");
var shown = 8;
var displayName = (group) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(group) ?? group.name;



/***/ })

};
