export const id = 433;
export const ids = [433];
export const modules = {

/***/ 433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanup: () => (/* binding */ cleanup)
/* harmony export */ });
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(404);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(129);
/* harmony import */ var _security_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(444);
/* harmony import */ var _load_balancers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(835);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(430);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(221);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(500);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(760);









// src/aws/cleanup-order.ts
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
// src/aws/uses.ts
/**
* What uses each of these groups: load balancers that carry it, network interfaces, rules of other groups, in whatever VPC, and VPCs that
* it was associated with. Every id has an entry. A check that cannot be made is a use of every group: `unchecked`. A few calls, whatever the number of groups.
*/
async function usesOf$1(clients, ids) {
	const asked = new Set(ids);
	if (asked.size === 0) return /* @__PURE__ */ new Map();
	const found = await Promise.all([
		check("load balancers", asked, () => carriers(clients)),
		check("network interfaces", asked, () => interfaces(clients, [...asked])),
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
		case "network-interface": return use.loadBalancer === void 0 ? `network interface ${use.id} uses it${use.description === "" ? "" : ` (${use.description})`}` : `network interface ${use.id} of load balancer ${use.loadBalancer} uses it`;
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
		const problem = (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.S)(error);
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
async function carriers(clients) {
	return (await (0,_load_balancers_js__WEBPACK_IMPORTED_MODULE_3__.n)(clients)).flatMap(({ name, arn, securityGroups }) => securityGroups.map((id) => ({
		id,
		use: {
			kind: "load-balancer",
			name,
			arn
		}
	})));
}
async function interfaces(clients, ids) {
	return (await Promise.all((0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.s)(ids, 200).map((chunk) => (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.o)(async (token) => {
		const page = await (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.l)({
			action: "ec2:DescribeNetworkInterfaces",
			about: chunk.slice(0, 5).join(", ")
		}, () => clients.ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_0__.p({
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
	})))).flat().flatMap(interfaceUses);
}
function interfaceUses({ NetworkInterfaceId: id, Description, Groups }) {
	if (id === void 0) return [];
	const description = Description ?? "";
	const loadBalancer = /^ELB (?:app\/|net\/|gwy\/)?([^/\s]+)/.exec(description)?.[1];
	const use = {
		kind: "network-interface",
		id,
		description,
		...loadBalancer === void 0 ? {} : { loadBalancer }
	};
	return (Groups ?? []).flatMap(({ GroupId }) => GroupId === void 0 ? [] : [{
		id: GroupId,
		use
	}]);
}
async function referrers(clients, ids) {
	return (await (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.r)(clients, ids)).flatMap((group) => group.references.filter((id) => id !== group.id).map((id) => ({
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
		return (await Promise.all((0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.s)(ids, 200).map((chunk) => (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.l)({
			action: "ec2:DescribeSecurityGroupReferences",
			about: chunk.slice(0, 5).join(", ")
		}, () => clients.ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_0__.f({ GroupId: [...chunk] })))))).flatMap(({ SecurityGroupReferenceSet }) => (SecurityGroupReferenceSet ?? []).flatMap(peerUse));
	} catch (error) {
		if (!(0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.g)(error)) throw error;
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
/** https://docs.aws.amazon.com/vpc/latest/userguide/security-group-assoc.html */
async function associations(clients, ids) {
	return (await Promise.all((0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.s)(ids, 200).map((chunk) => (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.o)(async (token) => {
		const about = chunk.slice(0, 5).join(", ");
		const page = await (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.l)({
			action: "ec2:DescribeSecurityGroupVpcAssociations",
			about
		}, () => clients.ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_0__.l({
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
	})))).flat().flatMap(({ GroupId: id, VpcId: vpc, State: state = "associated" }) => id === void 0 || vpc === void 0 || goneStates.has(state) ? [] : [{
		id,
		use: {
			kind: "association",
			vpc,
			state
		}
	}]);
}
var goneStates = /* @__PURE__ */ new Set(["disassociated", "association-failed"]);
// src/aws/cleanup.ts
/**
* Carries out a plan of kind `cleanup`: looks once more at what uses the groups, removes tags, and deletes in an order in which nothing is deleted
* before what names it, so that a rule goes with its group; only groups that name each other in a circle lose those rules first. A group that
* something uses stays, with the reason, and so does every group that it names.
* Never throws: every group has an outcome, in the order of the plan. A plan without changes makes no call.
*/
async function applyCleanup(clients, plan, { clock, log, signal }) {
	const run = {
		clients,
		write: (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.n)(clients.ec2, clock, log, signal),
		readRules: (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.r)(clients, clock),
		clock
	};
	const checked = await keepUsed(run, plan.groups.map(_apply_js__WEBPACK_IMPORTED_MODULE_1__.a));
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
	return plan.groups.flatMap((group) => results.get(group) ?? []).map(_apply_js__WEBPACK_IMPORTED_MODULE_1__.c);
}
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
/** Groups that something uses stay, and so do those that their rules name: nothing is taken away from a group that stays. */
async function keepUsed(run, groups) {
	const ids = groups.filter(goes).flatMap(({ id }) => id ?? []);
	const uses = await usesOf$1(run.clients, ids);
	const keep = (all) => {
		const going = new Set(all.filter(goes).flatMap(({ id }) => id ?? []));
		const next = all.map((progress) => {
			if (!goes(progress) || progress.id === void 0) return progress;
			const reasons = (uses.get(progress.id) ?? []).filter((use) => use.kind !== "rule" || !going.has(use.groupId));
			return reasons.length === 0 ? progress : keptFor(progress, reasons);
		});
		return next.every((progress, index) => progress === all[index]) ? all : keep(next);
	};
	return keep(groups);
}
var goes = (progress) => progress.stop === void 0 && (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.l)(progress, "delete-group").length > 0;
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
/** Always with its keys: DeleteTags without any deletes every tag. */
async function untag(run, progress) {
	const { id } = progress;
	const changes = (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.l)(progress, "untag-group");
	const keys = [...new Set(changes.flatMap((change) => change.keys))];
	if (id === void 0 || progress.stop !== void 0 || keys.length === 0) return progress;
	const done = await (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.o)(async () => {
		await run.write("DeleteTags", {
			about: id,
			send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_0__.h({
				Resources: [id],
				Tags: keys.map((Key) => ({ Key }))
			}))
		});
		return changes;
	});
	return (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.i)(progress, [done]);
}
/** Takes away the rules that name one of these groups. */
async function revokeReferences(run, progress, ids) {
	const { id } = progress;
	if (id === void 0) return progress;
	const going = (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.l)(progress, "remove-rule").filter(({ rule }) => rule.peer.kind === "group" && ids.has(rule.peer.id));
	const effects = ["ingress", "egress"].map((direction) => {
		const changes = (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.s)(going, direction);
		return (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.o)(async () => {
			if (changes.length > 0) await (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.d)(run.write, id, direction, changes, run.readRules);
			return changes;
		});
	});
	return (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.i)(progress, await Promise.all(effects));
}
async function remove(run, progress, all) {
	const { id } = progress;
	if (id === void 0 || !goes(progress)) return progress;
	const done = [...(0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.l)(progress, "remove-rule"), ...(0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.l)(progress, "delete-group")];
	try {
		await deleteGroup(run, id, wasNamed(id, all) ? settlingDelays : []);
		return (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.i)(progress, [{ done }]);
	} catch (error) {
		if ((0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.g)(error)) return (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.i)(progress, [{ done }]);
		if (!(0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.p)(error)) return (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.i)(progress, [{
			done: [],
			stop: (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.u)(error)
		}]);
		const uses = (await usesOf$1(run.clients, [id])).get(id) ?? [];
		return keptFor(progress, uses.length === 0 ? [{
			kind: "unseen",
			problem: (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.S)(error)
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
		send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_0__.g({ GroupId: id }))
	});
	for (const delay of delays) try {
		await send();
		return;
	} catch (error) {
		if (!(0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.p)(error)) throw error;
		await run.clock.sleep(delay);
	}
	await send();
}
/** Whether a rule that this run took away, or that went with its group, named the group. */
var wasNamed = (id, all) => all.some(({ done }) => [...done].some((change) => change.kind === "remove-rule" && change.rule.peer.kind === "group" && change.rule.peer.id === id));
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
		if (index % 256 === 255) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_6__.setImmediate)();
		const content = (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.r)(workspace, file);
		if ("fault" in content) {
			const message = `the file ${JSON.stringify(file)} ${content.fault}, so it is unknown which groups it names`;
			throw new _index_js__WEBPACK_IMPORTED_MODULE_5__.E("problems", [{
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
		const line = (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.s)(text);
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
		for (const chunk of (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.i)(text)) {
			if (chunk.kind === "invalid-separator") return anywhere(text, wanted);
			for (const event of (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.a)(text.slice(chunk.start, chunk.end), chunk.start)) {
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
		if (!(error instanceof _plan_js__WEBPACK_IMPORTED_MODULE_4__.o)) throw error;
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
var cleanupCandidates = (input) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.l)(input.observed.groups, input).filter((group) => mentionOf(group, input.mentions) === void 0 && (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.q)(group) === void 0);
/**
* The plan of a cleanup: own groups of this cluster that nothing names and nothing uses are deleted; those that another cluster uses
* lose this cluster's tag; adopted ones lose our tags. Everything else stays, with the reason.
*/
function makeCleanupPlan(input) {
	const { observed } = input;
	const own = (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.l)(observed.groups, input);
	const candidates = cleanupCandidates(input);
	const released = candidates.filter((group) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.U)(group) || usedElsewhere(group, input.cluster));
	const deletable = stableDeletions(candidates.filter((group) => !released.includes(group)), input);
	const groups = [...released.map((group) => release(group, input.cluster)), ...deletable.map((group) => deletion(group, deletable))].sort((a, b) => (0,_index_js__WEBPACK_IMPORTED_MODULE_5__.f)(a.name, b.name) || (0,_index_js__WEBPACK_IMPORTED_MODULE_5__.f)(a.id ?? "", b.id ?? ""));
	const kept = own.filter((group) => !released.includes(group) && !deletable.includes(group)).map((group) => keptGroup(group, deletable, input)).sort((a, b) => (0,_index_js__WEBPACK_IMPORTED_MODULE_5__.f)(a.name, b.name) || (0,_index_js__WEBPACK_IMPORTED_MODULE_5__.f)(a.id, b.id));
	return {
		version: 1,
		kind: "cleanup",
		owner: input.owner,
		cluster: input.cluster,
		region: observed.region,
		vpc: observed.vpc.id,
		groups,
		frontends: [],
		problems: input.problems,
		findings: input.findings,
		kept,
		counts: (0,_index_js__WEBPACK_IMPORTED_MODULE_5__.r)(groups),
		digest: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.O)({
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
		const next = set.filter((group) => staying(group, set, input).length === 0);
		return next.length === set.length ? set : without(next);
	};
	return without(going);
}
/** Groups that stay and have a rule that names this one. */
var staying = (group, going, { observed }) => observed.groups.filter((other) => other.id !== group.id && other.references.includes(group.id) && !going.includes(other));
function release(group, cluster) {
	return groupPlan(group, [{
		kind: "untag-group",
		keys: usedElsewhere(group, cluster) ? [(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.V)(cluster)] : Object.keys(group.tags).filter(_plan_js__WEBPACK_IMPORTED_MODULE_4__.W).sort()
	}]);
}
/** References between groups that go are revoked first: a cycle could not be deleted otherwise. */
function deletion(group, going) {
	const ids = new Set(going.filter((other) => other.id !== group.id).map((other) => other.id));
	return groupPlan(group, [...(group.rules ?? []).flatMap((rule) => rule.peer.kind === "group" && ids.has(rule.peer.id) ? [{
		kind: "remove-rule",
		ruleId: rule.id,
		rule: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.M)(rule)
	}] : []), { kind: "delete-group" }]);
}
var groupPlan = (group, changes) => ({
	name: displayName(group),
	id: group.id,
	refersTo: [],
	changes: changes.toSorted(_index_js__WEBPACK_IMPORTED_MODULE_5__.u),
	unchanged: 0
});
function keptGroup(group, going, input) {
	const place = mentionOf(group, input.mentions);
	const refused = (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.q)(group);
	const reasons = place !== void 0 ? [`named in ${place.file}:${place.line}`] : refused !== void 0 ? [refused] : [...usesOf(group, input), ...staying(group, going, input).map((other) => `a rule of ${displayName(other)} (${other.id}) names it`)];
	return {
		name: displayName(group),
		id: group.id,
		reason: reasons.join("; ")
	};
}
var usesOf = (group, { uses }) => uses.get(group.id) ?? ["whether anything uses it was not looked up"];
var mentionOf = (group, mentions) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.c)(group).map((name) => mentions.get(name)).find((place) => place !== void 0);
var usedElsewhere = (group, cluster) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.H)(group).some((name) => name !== cluster);
var displayName = (group) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.K)(group) ?? group.name;
// src/modes/cleanup.ts
/** Deletes what is ours and nobody declares, names or uses any more. The only mode that deletes a group. */
async function cleanup(run) {
	const prepared = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.n)(run);
	if (prepared.kind === "stopped") return prepared;
	return cleanUp(run, prepared);
}
/** The part of a cleanup that needs a repository and AWS as they are: plans, and does what the plan says. */
async function cleanUp(run, prepared) {
	const { clients, observed, repository, problems } = prepared;
	const { findings, read } = repository;
	const doubts = [
		...doubtsAbout(repository),
		...unfilledNames(prepared),
		...await linksOutside(run.context.workspace, repository)
	];
	if (problems.length > 0 || doubts.length > 0) {
		const all = [...problems, ...doubts];
		return {
			problems: all,
			findings,
			read,
			failure: {
				reason: problems.length > 0 ? "problems" : "refused",
				message: (0,_index_js__WEBPACK_IMPORTED_MODULE_5__.D)(all)
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
	], (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.l)(observed.groups, scope).flatMap(_plan_js__WEBPACK_IMPORTED_MODULE_4__.c));
	const uses = await usesOf$1(clients, cleanupCandidates({
		...scope,
		mentions
	}).map((group) => group.id));
	const plan = makeCleanupPlan({
		...scope,
		mentions,
		uses: usesInWords(uses, observed.vpc.id),
		problems,
		findings
	});
	const refusals = await (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.t)(run, plan);
	if (refusals.length > 0) return (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.refused)(plan, refusals);
	const outcomes = await applyCleanup(clients, plan, {
		clock: run,
		...run.log === void 0 ? {} : { log: run.log },
		...run.signal === void 0 ? {} : { signal: run.signal }
	});
	if (run.signal?.aborted === true) return {
		problems,
		findings,
		read,
		plan,
		outcomes,
		failure: (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.failureOfCancelled)(outcomes)
	};
	return {
		problems,
		findings,
		read,
		plan,
		outcomes,
		...(0,_apply_js__WEBPACK_IMPORTED_MODULE_1__.failureOfOutcomes)(failed(outcomes)) ?? (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.failureOf)(run, plan)
	};
}
/** A name that a template was to fill in may be that of any group. */
function unfilledNames({ repository, observed }) {
	const named = repository.frontends.flatMap((frontend) => frontend.tokens.map((token) => ({
		token,
		frontend: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.p)(frontend)
	})));
	const world = {
		vpc: observed.vpc.id,
		securityGroups: observed.groups,
		loadBalancers: []
	};
	return (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.u)(named, world).findings.map(({ message, action, place }) => ({
		message: `cleanup does not run while ${message}`,
		hint: action,
		...place === void 0 ? {} : { place }
	}));
}
/** A link is never followed, so what stands behind it is known only where that file is matched under its own name. */
async function linksOutside(workspace, { manifests, context }) {
	const known = new Set([...manifests.matched, ...context.matched].map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(workspace, file)));
	const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)(workspace);
	const problems = [.../* @__PURE__ */ new Set([...manifests.links, ...context.links])].map(async (link) => {
		const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(workspace, link)).catch(() => void 0);
		if (target !== void 0 && known.has((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(root, target)))) return [];
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

/***/ 835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ describeLoadBalancers),
/* harmony export */   t: () => (/* binding */ describeLoadBalancerTags)
/* harmony export */ });
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(404);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(221);
/* harmony import */ var _security_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(444);



// src/aws/load-balancers.ts
/**
* Every load balancer of the account and region, sorted by ARN, without tags: one call per 400.
* @throws UserError `aws`
*/
async function describeLoadBalancers(clients, signal) {
	return (await (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.o)(async (token) => {
		const page = await (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.l)({ action: "elasticloadbalancing:DescribeLoadBalancers" }, () => clients.elb.send(new _aws_js__WEBPACK_IMPORTED_MODULE_0__.n({
			PageSize: 400,
			Marker: token
		}), abortBy(signal)));
		return {
			items: page.LoadBalancers ?? [],
			token: page.NextMarker
		};
	})).flatMap(toObserved).sort((a, b) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(a.arn, b.arn));
}
/**
* The tags of load balancers by ARN: one call per 20. A load balancer that is gone by now is left out.
* @throws UserError `aws`
*/
async function describeLoadBalancerTags(clients, arns, signal) {
	const read = await Promise.all((0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.s)(arns, 20).map((chunk) => tagsOfChunk(clients, chunk, signal)));
	return new Map(read.flat());
}
/** One ARN that no longer exists fails the whole call, so such a chunk is halved until only that one is left. */
async function tagsOfChunk(clients, arns, signal) {
	try {
		const { TagDescriptions } = await (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.l)({ action: "elasticloadbalancing:DescribeTags" }, () => clients.elb.send(new _aws_js__WEBPACK_IMPORTED_MODULE_0__.t({ ResourceArns: [...arns] }), abortBy(signal)));
		return (TagDescriptions ?? []).flatMap(({ ResourceArn, Tags }) => ResourceArn === void 0 ? [] : [[ResourceArn, (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.a)(Tags)]]);
	} catch (error) {
		if (!(0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__._)(error)) throw error;
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



/***/ })

};
