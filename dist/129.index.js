export const id = 129;
export const ids = [129];
export const modules = {

/***/ 1129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* binding */ apply)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5425);
/* harmony import */ var _expected_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3629);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3404);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9895);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4221);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5890);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8113);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3350);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4430);
/* harmony import */ var _vpc_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3650);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5597);
/* harmony import */ var _referenced_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5214);
/* harmony import */ var _ancestry2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3068);
/* harmony import */ var _plan2_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9638);
/* harmony import */ var _whole_plan_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2296);















// src/aws/apply/given-egress.ts
/**
* Takes away what AWS gave a new group by itself. It is named by what it says: its ids would have to be read, group by group. Where AWS does not
* know all of it (yet, or any more), the group is read, and what stands is taken away by its id. What is not seen there either may only not be
* seen yet: it is asked for again for a while, since a group with more than is declared must not get its `Name`.
*/
async function revokeGiven(run, id, rules, fresh) {
	let left = rules;
	for (const delay of [0, ...delays$1]) {
		if (left.length === 0) return;
		if (delay > 0) await run.sleep(delay);
		if (await isRevoked(run, id, left, fresh)) return;
		const keys = new Set(left.map(_rule_js__WEBPACK_IMPORTED_MODULE_14__.c));
		const standing = (await run.readRules(id)).filter((rule) => keys.has((0,_rule_js__WEBPACK_IMPORTED_MODULE_14__.c)(rule)));
		const going = standing.map((rule) => ({
			ruleId: rule.id,
			rule
		}));
		await (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.m)(run.write, id, "egress", going, run.readRules, fresh);
		const gone = new Set(standing.map(_rule_js__WEBPACK_IMPORTED_MODULE_14__.c));
		left = left.filter((rule) => !gone.has((0,_rule_js__WEBPACK_IMPORTED_MODULE_14__.c)(rule)));
	}
}
/** How long AWS may not show what it gave a group, in ms. */
var delays$1 = [
	1e3,
	2e3,
	4e3
];
async function isRevoked(run, id, rules, fresh) {
	const input = {
		GroupId: id,
		IpPermissions: (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.d)(rules)
	};
	try {
		const { UnknownIpPermissions = [] } = await run.write("RevokeSecurityGroupEgress", {
			about: id,
			fresh,
			send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_2__.c(input))
		});
		return UnknownIpPermissions.length === 0;
	} catch (error) {
		if ((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Ot)(error)) return false;
		throw error;
	}
}
// src/aws/apply/run.ts
/** Whether AWS may not know everywhere yet what a call for this group names. */
var isFresh = (run, group) => run.made.has(group.name) || group.refersTo.some((name) => run.made.has(name));
/**
* A planned rule as AWS takes it: names are ids now.
* @throws UserError for a name that stands for nothing.
*/
function resolveRule(run, id, rule) {
	const peer = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__.r)(rule.peer, id, run.lookup);
	if (peer !== void 0) return {
		...rule,
		peer
	};
	const name = "name" in rule.peer ? rule.peer.name : rule.peer.kind;
	throw new _problem_js__WEBPACK_IMPORTED_MODULE_6__.t("aws", [{
		message: `a rule of ${id} names ${name}, which does not exist`,
		hint: "It went away after the plan was made, or was never there: plan again."
	}]);
}
// src/aws/apply/close.ts
/** Takes away what is not declared, one call per direction; of a new group its default egress. */
async function close(run, progress) {
	const { id } = progress;
	const removals = (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.d)(progress, "remove-rule");
	if (id === void 0 || removals.length === 0 && progress.surplus.length === 0) return progress;
	return (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.a)(progress, await Promise.all([(0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.s)(() => closeDirection(run, progress, id, "ingress", (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.c)(removals, "ingress"))), (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.s)(async () => {
		await revokeGiven(run, id, progress.surplus, isFresh(run, progress.group));
		return closeDirection(run, progress, id, "egress", (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.c)(removals, "egress"));
	})]));
}
/** One Revoke call, of the rules that the plan saw under these ids. */
async function closeDirection(run, { group }, id, direction, removals) {
	const planned = removals.map(({ ruleId, rule }) => ({
		ruleId,
		rule: resolveRule(run, id, rule)
	}));
	const going = run.outdated.has(id) ? (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.h)(planned, await run.readRules(id)) : planned;
	await (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.m)(run.write, id, direction, going, run.readRules, isFresh(run, group));
	return removals;
}
// src/aws/apply/create.ts
/** Makes the group if the plan says so, with its tags in the same call: a crash right after leaves an owned group. */
async function create(run, progress) {
	const [change] = (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.d)(progress, "create-group");
	if (change === void 0) return progress;
	const { group } = progress;
	const made = await (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.s)(async () => {
		run.made.set(group.name, await createGroup(run, group, change));
		return [change];
	});
	const id = run.made.get(group.name);
	return (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.a)({
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
			send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_2__.x({
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
		throw new _problem_js__WEBPACK_IMPORTED_MODULE_6__.t("aws", [{
			message: `ec2:CreateSecurityGroup for ${group.name} answers without an id`,
			hint: "The group may be there: run apply again, which finds it. If it is not, check `AWS_ENDPOINT_URL` and the proxy of the runner."
		}]);
	} catch (error) {
		if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.St)(error)) throw error;
		return ownDuplicate(run, group, change, error);
	}
}
/** A request that the SDK sent twice, since the first answer was lost, finds the group that it made itself. */
async function ownDuplicate(run, group, change, error) {
	const name = group.name.toLowerCase();
	const taken = (await (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.o)(run.clients, run.vpc)).find((other) => other.group.name.trim().toLowerCase() === name)?.group;
	if (taken !== void 0 && (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.gt)(error) > 1 && isAsSent(taken, group, change)) return taken.id;
	const by = taken === void 0 ? "another group" : `${taken.id} (${taken.name})`;
	throw new _problem_js__WEBPACK_IMPORTED_MODULE_6__.t("aws", [{
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
	const changes = (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.d)(progress, "describe-rule");
	if (id === void 0 || changes.length === 0) return progress;
	return (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.a)(progress, await Promise.all(["ingress", "egress"].map((direction) => (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.s)(() => describeDirection(run, progress, id, direction, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.c)(changes, direction))))));
}
async function describeDirection(run, { group }, id, direction, changes) {
	if (changes.length === 0) return [];
	const rules = changes.map(({ rule }) => resolveRule(run, id, rule));
	const describeAll = () => describeRules(run, id, direction, rules, isFresh(run, group));
	try {
		await describeAll();
	} catch (error) {
		if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Ot)(error)) throw error;
		run.outdated.add(id);
		const standing = new Set((await run.readRules(id)).map(_rule_js__WEBPACK_IMPORTED_MODULE_14__.c));
		const gone = rules.filter((rule) => !standing.has((0,_rule_js__WEBPACK_IMPORTED_MODULE_14__.c)(rule)));
		if (gone.length === 0) await describeAll();
		else throw vanished(id, gone.map(_rule_js__WEBPACK_IMPORTED_MODULE_14__.a).join(", "), error);
	}
	return changes;
}
function vanished(id, rules, cause) {
	return new _problem_js__WEBPACK_IMPORTED_MODULE_6__.t("aws", [{
		message: `somebody else took rules away from ${id} after the plan was made: ${rules}`,
		hint: "Run apply again: it plans from what is there now."
	}], { cause });
}
/** One call that gives rules that stand already the descriptions that they have here. */
function describeRules(run, id, direction, rules, fresh) {
	const input = {
		GroupId: id,
		IpPermissions: (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.d)(rules)
	};
	switch (direction) {
		case "ingress": return run.write("UpdateSecurityGroupRuleDescriptionsIngress", {
			about: id,
			fresh,
			send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_2__.a(input))
		});
		case "egress": return run.write("UpdateSecurityGroupRuleDescriptionsEgress", {
			about: id,
			fresh,
			send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_2__.o(input))
		});
	}
}
// src/aws/apply/open.ts
/** Adds what is missing, one call per direction. Nothing is taken away: what the group lets through grows only. */
async function open(run, progress) {
	const { id } = progress;
	if (id === void 0) return progress;
	const adds = (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.d)(progress, "add-rule").filter((change) => !(0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.p)(progress, change));
	const [ingress, egress] = await Promise.all([(0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.s)(() => authorize(run, progress, id, "ingress", (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.c)(adds, "ingress"))), ownsEgress(progress) ? replaceDefaultEgress(run, progress, id, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.c)(adds, "egress")) : (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.s)(() => authorize(run, progress, id, "egress", (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.c)(adds, "egress"))).then(kept)]);
	return (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.a)({
		...progress,
		surplus: egress.surplus
	}, [ingress, egress.effect]);
}
var kept = (done) => ({
	effect: done,
	surplus: []
});
/** A new group whose egress is declared: what AWS gave it and nobody declared has to go. */
var ownsEgress = (progress) => (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.l)(progress) && progress.group.changes.some((change) => change.kind === "create-group" && change.egress === "rules");
/** A declared rule that AWS gave the group already is neither authorised, which would be a duplicate, nor revoked later; it gets its description. */
async function replaceDefaultEgress(run, progress, id, adds) {
	let surplus = [];
	const fresh = isFresh(run, progress.group);
	return {
		effect: await (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.s)(async () => {
			const given = [_plan_js__WEBPACK_IMPORTED_MODULE_7__.p, ...await run.hasIpv6() ? [_plan_js__WEBPACK_IMPORTED_MODULE_7__.m] : []];
			const declared = new Set(adds.map((change) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_14__.c)(resolveRule(run, id, change.rule))));
			surplus = given.filter((rule) => !declared.has((0,_rule_js__WEBPACK_IMPORTED_MODULE_14__.c)(rule)));
			const standing = new Set(given.map(_rule_js__WEBPACK_IMPORTED_MODULE_14__.c));
			const isGiven = (change) => standing.has((0,_rule_js__WEBPACK_IMPORTED_MODULE_14__.c)(resolveRule(run, id, change.rule)));
			const missing = adds.filter((change) => !isGiven(change));
			const described = adds.filter((change) => isGiven(change) && change.rule.description !== void 0);
			if (described.length > 0) await describeRules(run, id, "egress", described.map(({ rule }) => resolveRule(run, id, rule)), fresh);
			const rest = () => authorize(run, progress, id, "egress", missing, surplus.length === 0 ? _index_js__WEBPACK_IMPORTED_MODULE_3__.Ot : isOutdated);
			try {
				await rest();
			} catch (error) {
				if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(error) || surplus.length === 0) throw error;
				await revokeGiven(run, id, surplus, fresh);
				surplus = [];
				await rest();
			}
			return adds;
		}),
		surplus
	};
}
var isOutdated = (error) => (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Ot)(error) && !(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(error);
/**
* One Authorize call. It is all or nothing, so a rule that somebody else added meanwhile fails every other one: the group is then read again,
* and what is still missing is asked for once more. A duplicate is never taken as success.
*/
async function authorize(run, { group }, id, direction, changes, isWorthAnotherLook = _index_js__WEBPACK_IMPORTED_MODULE_3__.Ot) {
	const wanted = /* @__PURE__ */ new Map();
	for (const { rule } of changes) {
		const resolved = resolveRule(run, id, rule);
		const key = (0,_rule_js__WEBPACK_IMPORTED_MODULE_14__.c)(resolved);
		const first = wanted.get(key) ?? resolved;
		const { description = resolved.description } = first;
		wanted.set(key, {
			...first,
			...description === void 0 ? {} : { description }
		});
	}
	const send = async (rules) => {
		if (rules.length > 0) await authorizeOnce(run, id, direction, rules, isFresh(run, group));
	};
	try {
		await send([...wanted.values()]);
	} catch (error) {
		if (!isWorthAnotherLook(error)) throw error;
		run.outdated.add(id);
		const standing = new Set((await run.readRules(id)).map(_rule_js__WEBPACK_IMPORTED_MODULE_14__.c));
		await send([...wanted].filter(([key]) => !standing.has(key)).map(([, rule]) => rule));
	}
	return changes;
}
function authorizeOnce(run, id, direction, rules, fresh) {
	const input = {
		GroupId: id,
		IpPermissions: (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.d)(rules)
	};
	switch (direction) {
		case "ingress": return run.write("AuthorizeSecurityGroupIngress", {
			about: id,
			fresh,
			send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_2__.S(input))
		});
		case "egress": return run.write("AuthorizeSecurityGroupEgress", {
			about: id,
			fresh,
			send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_2__.C(input))
		});
	}
}
// src/aws/apply/modify.ts
/**
* Old rules become new ones in place, all of one direction by one call: there is no moment between the two. It is all or nothing: where one of
* them is not as it was, the group is read again, and what is still to be done is done once more.
*/
async function modify(run, group, id, direction, changes) {
	const all = changes.map((change) => ({
		change,
		ruleId: change.ruleId,
		rule: resolveRule(run, id, change.rule)
	}));
	const fresh = isFresh(run, group);
	try {
		await modifyOnce(run, id, all, fresh);
	} catch (error) {
		if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Ot)(error)) throw error;
		run.outdated.add(id);
		const now = new Map((await run.readRules(id)).map((rule) => [(0,_rule_js__WEBPACK_IMPORTED_MODULE_14__.c)(rule), rule]));
		const old = ({ change }) => now.get((0,_rule_js__WEBPACK_IMPORTED_MODULE_14__.c)(resolveRule(run, id, change.before)));
		const missing = all.filter(({ rule }) => !now.has((0,_rule_js__WEBPACK_IMPORTED_MODULE_14__.c)(rule)));
		await modifyOnce(run, id, missing.flatMap((one) => {
			const standing = old(one);
			return standing === void 0 ? [] : [{
				...one,
				ruleId: standing.id
			}];
		}), fresh);
		const going = all.filter((one) => !missing.includes(one)).flatMap((one) => old(one) ?? []);
		if (going.length > 0) {
			const rules = going.map((rule) => ({
				ruleId: rule.id,
				rule
			}));
			await (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.m)(run.write, id, direction, rules, run.readRules, fresh);
		}
		const adds = missing.filter((one) => old(one) === void 0).map(({ change }) => ({
			kind: "add-rule",
			rule: change.rule
		}));
		await authorize(run, { group }, id, direction, adds);
	}
}
async function modifyOnce(run, id, rules, fresh) {
	if (rules.length === 0) return;
	const input = {
		GroupId: id,
		SecurityGroupRules: rules.map(({ ruleId, rule }) => ({
			SecurityGroupRuleId: ruleId,
			SecurityGroupRule: requestOf(rule)
		}))
	};
	await run.write("ModifySecurityGroupRules", {
		about: id,
		fresh,
		send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_2__.l(input))
	});
}
/** All of the rule: what is left out may stay as it was, and ports beside `-1` are refused here, unlike in Authorize. */
function requestOf({ protocol, from, to, peer, description }) {
	const traffic = {
		IpProtocol: protocol,
		...from === null || to === null ? {} : {
			FromPort: from,
			ToPort: to
		},
		Description: description ?? ""
	};
	switch (peer.kind) {
		case "ipv4": return {
			...traffic,
			CidrIpv4: peer.cidr
		};
		case "ipv6": return {
			...traffic,
			CidrIpv6: peer.cidr
		};
		case "prefix-list": return {
			...traffic,
			PrefixListId: peer.id
		};
		case "group": return {
			...traffic,
			ReferencedGroupId: peer.id
		};
	}
}
// src/aws/apply/exchange.ts
/**
* Takes the steps of a group that its quota does not let have its old and its new rules together. What went first is put back where what was to
* replace it cannot come; and once something went, of this group or of one that took its turn before, the calls that replace it are made though
* the run was cancelled.
*/
async function exchange(run, progress) {
	const { id, group } = progress;
	if (id === void 0 || group.exchange === void 0) return progress;
	const unstoppable = {
		...run,
		write: (api, write) => run.write(api, {
			...write,
			finish: true
		})
	};
	let now = progress;
	let gone = [];
	/** Their room is taken, so they cannot come back. */
	let replaced = [];
	const steps = group.exchange.steps.map((step) => ({
		step,
		rows: step.rows.flatMap((row) => group.changes[row] ?? [])
	}));
	for (const [at, { step, rows }] of steps.entries()) {
		const isOpen = [...gone, ...replaced].some(({ rule }) => rule.direction === step.direction) || opensAgain(steps.slice(at).flatMap((one) => one.rows), run.closed);
		let error;
		const made = await (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.s)(async () => {
			await take(isOpen ? unstoppable : run, now, id, step, rows).catch((why) => {
				error = why;
				throw why;
			});
			return rows;
		});
		const state = made.stop?.result === "failed" && !(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(error) ? await stateAfter(run, id, step, rows, gone) : "undone";
		if (made.stop === void 0 || state === "done") {
			run.closed.push(...rows.flatMap(_digest_js__WEBPACK_IMPORTED_MODULE_0__.p));
			now = (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.a)(now, [{ done: step.call === "revoke" ? gone : [...gone, ...rows] }]);
			replaced = [...replaced, ...gone];
			gone = step.call === "revoke" ? rows.filter(isRemoval) : [];
			continue;
		}
		if (state === "unknown") return (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.a)(now, [{
			...made,
			stop: {
				...made.stop,
				...unsureOf(made.stop, group, id, rows)
			}
		}]);
		if (gone.length === 0) return (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.a)(now, [{
			...made,
			stop: {
				...made.stop,
				...wordsOf(made.stop, replaced)
			}
		}]);
		const back = await putBack(unstoppable, now, id, step.direction, gone);
		const { result, problem } = made.stop;
		return (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.a)(now, [{
			done: back.done,
			stop: {
				result,
				problem: {
					...problem,
					...back.words(problem)
				}
			}
		}]);
	}
	return (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.a)(now, [{ done: gone }]);
}
/** Whether something comes that may let through what a group that took its turn before has closed. */
var opensAgain = (rows, closed) => rows.flatMap(_digest_js__WEBPACK_IMPORTED_MODULE_0__.h).some((rule) => closed.some((one) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.v)(one, rule)));
/** Rules that went first may have let in what only the call that failed brings back. */
function wordsOf({ problem }, replaced) {
	if (replaced.length === 0 || problem === void 0) return {};
	const rules = inWords(replaced);
	const hint = `${problem.hint === void 0 ? "" : `${problem.hint} `}Then run apply again at once.`;
	return { problem: {
		...problem,
		message: `${problem.message}; what went first stays away until then: ${rules}`,
		hint
	} };
}
var inWords = (gone) => gone.map(({ rule }) => `${rule.direction} ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_14__.a)(rule)}`).join(", ");
/**
* What became of a call that failed: an answer that was lost may be of a call that was carried out. It matters where something is closed by it, or
* would be opened again without it.
*/
async function stateAfter(run, id, { call }, rows, gone) {
	if (call === "modify" || call === "authorize" && gone.length === 0) return "undone";
	try {
		const keys = new Set((await run.readRules(id)).map(_resolve_js__WEBPACK_IMPORTED_MODULE_5__.t));
		const stands = (row) => "rule" in row && keys.has((0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__.t)(resolveRule(run, id, row.rule)));
		return (call === "revoke" ? rows.some(stands) : !rows.every(stands)) ? "undone" : "done";
	} catch {
		return call === "revoke" ? "unknown" : "undone";
	}
}
/** Nobody knows whether they went. */
function unsureOf({ problem }, { name }, id, rows) {
	if (problem === void 0) return {};
	const rules = inWords(rows.filter(isRemoval));
	const hint = `${problem.hint === void 0 ? "" : `${problem.hint} `}Run apply again at once, or see whether ${name} (${id}) has these rules, and authorize them by hand: ${rules}.`;
	return { problem: {
		...problem,
		message: `${problem.message}; AND WHETHER THESE RULES WENT IS NOT KNOWN: ${rules}`,
		hint
	} };
}
var isRemoval = (change) => change.kind === "remove-rule";
async function take(run, { group }, id, step, rows) {
	const { call, direction } = step;
	switch (call) {
		case "revoke":
			await closeDirection(run, { group }, id, direction, rows.filter(isRemoval));
			return;
		case "authorize": {
			const adds = rows.filter((change) => change.kind === "add-rule");
			await authorize(run, { group }, id, direction, adds);
			return;
		}
		case "modify": return modify(run, group, id, direction, rows.filter((change) => change.kind === "modify-rule"));
	}
}
async function putBack(run, { group }, id, direction, gone) {
	const rules = inWords(gone);
	try {
		await authorize(run, { group }, id, direction, gone.map(({ rule }) => ({
			kind: "add-rule",
			rule
		})));
		return {
			done: [],
			words: ({ message }) => ({ message: `${message}; what went first was put back: ${rules}` })
		};
	} catch (error) {
		return {
			done: gone,
			words: ({ message, hint }) => ({
				message: `${message}; AND WHAT WENT FIRST IS NOT BACK: ${rules} (${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.jt)(error).message})`,
				hint: `${hint === void 0 ? "" : `${hint} `}Run apply again at once, or authorize these rules of ${group.name} (${id}) by hand: ${rules}.`
			})
		};
	}
}
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
	const stopped = (await Promise.all(progress.group.refersTo.flatMap((name) => last.get(name) ?? []))).find(({ stop }) => stop !== void 0 && stop.waits !== true);
	return stopped === void 0 ? phase.step(progress) : skipFor(progress, stopped);
}
/** Rules that refer to a group that is not as it should be wait for it. */
function skipFor(progress, stopped) {
	const name = stopped.group.name;
	const by = progress.group.refersTo.includes(name) ? "" : " through another group";
	const how = stopped.stop?.result === "failed" ? "failed" : "was skipped";
	return {
		...progress,
		stop: {
			result: "skipped",
			problem: {
				message: `it refers to ${name}${by}, which ${how}`,
				hint: `See what is said about ${name}, then run apply again.`
			}
		}
	};
}
// src/aws/apply/held.ts
/** Stops the groups with changes that are held, each for the group that a finding blocks. */
function skipHeld(groups, held) {
	const stopped = groups.map(blocked);
	const byName = new Map(stopped.map((progress) => [progress.group.name, progress]));
	return stopped.map((progress) => {
		const { name, changes } = progress.group;
		const cause = byName.get(held.get(name) ?? name);
		return progress === cause || cause === void 0 || changes.length === 0 ? progress : skipFor(progress, cause);
	});
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
// src/aws/apply/hold.ts
/**
* Stops a group before it takes away a rule that may have moved to a group that was not opened: a load balancer may carry both, and would let
* through neither. A group that did not get its `Name` is not there for the controller, whatever its rules.
*/
function hold(progress, others) {
	if (progress.stop !== void 0) return progress;
	const going = [...(0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.d)(progress, "remove-rule"), ...(0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.d)(progress, "modify-rule")].flatMap(_digest_js__WEBPACK_IMPORTED_MODULE_0__.p);
	for (const other of others) {
		if (other.stop === void 0) continue;
		const missing = missingRules(other);
		const kept = going.find((rule) => missing === "unknown" || missing.some((one) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.v)(rule, one)));
		if (kept !== void 0) return waits(progress, whyHeld(kept, other.group, missing));
	}
	return progress;
}
/** Stops a group of which the plan says that it takes nothing away. */
function holdWaiting(progress) {
	const { waitsFor } = progress.group;
	if (waitsFor === void 0 || progress.stop !== void 0) return progress;
	return waits(progress, {
		message: `nothing is taken away for now: some of it may have moved to ${waitsFor}, which is not open yet`,
		hint: `See what is said about ${waitsFor}, then run apply again.`
	});
}
var waits = (progress, problem) => ({
	...progress,
	stop: {
		result: "skipped",
		problem,
		waits: true
	}
});
/** What a group that stopped was to let through and does not; unknown where its rules stood before, and only its `Name` is missing. */
function missingRules(other) {
	if ((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.l)(other)) return other.group.changes.flatMap(_digest_js__WEBPACK_IMPORTED_MODULE_0__.h);
	if (other.isNamed !== true && (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.d)(other, "tag-group").some(_digest_js__WEBPACK_IMPORTED_MODULE_0__.m)) return "unknown";
	return [...other.group.unmet ?? [], ...[...(0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.d)(other, "add-rule"), ...(0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.d)(other, "modify-rule")].flatMap(_digest_js__WEBPACK_IMPORTED_MODULE_0__.h)];
}
var whyHeld = (rule, { name }, missing) => ({
	message: `${rule.direction} ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_14__.a)(rule)} stays for now: ${name} ${missing === "unknown" ? "has not got its tag Name, so the controller does not find what may have moved there" : "was to let some of that through, and was not opened"}`,
	hint: `See what is said about ${name}, then run apply again.`
});
// src/aws/apply/sign.ts
/** Whether a group exists and is not ours yet: one that is taken over. */
var isTakenOver = (progress) => (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.d)(progress, "tag-group").some(({ set }) => Object.hasOwn(set, _plan_js__WEBPACK_IMPORTED_MODULE_7__.u.owner));
/**
* The first call for a group that is taken over: it says whose it is before anything of it is changed, so a run that dies leaves no group
* that was changed by nobody, and a role that may change only what has our owner can go on. The change is done when the others are said.
*/
async function claim(run, progress) {
	const { id } = progress;
	if (id === void 0) return progress;
	const claimed = await (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.s)(async () => {
		await tag(run, progress, id, planned(progress).filter(isClaim));
		return [];
	});
	return (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.a)(progress, [claimed]);
}
/**
* Gives a group that is in use its `Name` back when its new rules stand, and before anything is closed that may have moved to it. The change is done
* when the other tags are said.
*/
async function giveName(run, progress) {
	const { id } = progress;
	if (id === void 0) return progress;
	const named = await (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.s)(async () => {
		await tag(run, progress, id, planned(progress).filter(([key]) => key === _plan_js__WEBPACK_IMPORTED_MODULE_7__.u.name));
		return [];
	});
	const after = (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.a)(progress, [named]);
	return named.stop === void 0 ? {
		...after,
		isNamed: true
	} : after;
}
/**
* The last call for a group: its tags, and what was applied. A new group gets its `Name` here, by which the controller finds it: not
* before its rules stand in both directions.
*/
async function sign(run, progress) {
	const { id, group } = progress;
	if (id === void 0) return progress;
	const changes = (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.d)(progress, "tag-group");
	const isSaid = isTakenOver(progress) ? isClaim : () => false;
	const tags = new Map([
		...planned(progress).filter((entry) => !isSaid(entry)),
		...(0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.l)(progress) ? [[_plan_js__WEBPACK_IMPORTED_MODULE_7__.u.name, group.name]] : [],
		[_plan_js__WEBPACK_IMPORTED_MODULE_7__.u.applied, run.applied(group.name, id, run.lookup)]
	]);
	const signed = await (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.s)(async () => {
		await tag(run, progress, id, [...tags]);
		return changes;
	});
	return (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.a)(progress, [signed]);
}
/** Tags of which `Name` is none: the controller must not find a group before its rules stand. */
var isClaim = ([key]) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__.a)(key);
var planned = (progress) => (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.d)(progress, "tag-group").flatMap((change) => Object.entries(change.set));
var tag = (run, { group }, id, tags) => run.write("CreateTags", {
	about: id,
	fresh: isFresh(run, group),
	send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_2__.b({
		Resources: [id],
		Tags: tags.map(([Key, Value]) => ({
			Key,
			Value
		}))
	}))
});
// src/aws/apply.ts
/**
* Carries out a plan of kind `apply`, group by group side by side, in an order in which nothing is closed before what replaces it is open:
* create, add rules, then new groups get rid of their default egress and get their `Name`, then descriptions, removals and tags of the others.
* Never throws: every group has an outcome, in the order of the plan. A group without changes gets at most its tag `frontend-sg/applied`.
*/
async function applyPlan(clients, plan, context) {
	const { lookup, signal } = context;
	const clock = (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.r)(context.clock, signal);
	const made = /* @__PURE__ */ new Map();
	const readRules = (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.i)(clients, clock, lookup.accountOf);
	let ipv6 = context.ipv6 === void 0 ? void 0 : Promise.resolve(context.ipv6);
	const run = {
		clients,
		write: (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.n)(clients.ec2, context.clock, context.log, signal),
		vpc: plan.vpc,
		lookup: {
			...lookup,
			groupId: (name) => made.get(name) ?? lookup.groupId(name)
		},
		made,
		outdated: /* @__PURE__ */ new Set(),
		closed: [],
		applied: context.applied,
		readRules,
		hasIpv6: () => ipv6 ??= context.hasIpv6?.() ?? (0,_vpc_js__WEBPACK_IMPORTED_MODULE_8__.t)(clients, plan.vpc),
		sleep: clock.sleep
	};
	const held = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.l)(plan.groups);
	return (await runPhases(skipHeld(plan.groups.map(_expected_js__WEBPACK_IMPORTED_MODULE_1__.o), held), phases(run, plan.groups, held, context))).map(_expected_js__WEBPACK_IMPORTED_MODULE_1__.u);
}
/**
* New groups, and those that a run made and did not finish, go through all their phases at their own pace: nobody uses them yet. What is in use is
* closed only when every group is open, since a rule may have moved from one group of a load balancer to another, and when all can be found by
* their `Name`. Groups at their quota exchange rules one after the other, as the plan says, when all others are open, and before any of those is
* closed. What the plan says to wait, or has to since another group failed, takes nothing away.
*/
function phases(run, groups, held, { isUnsigned = () => false, signal }) {
	const some = ({ group }) => group.changes.length > 0;
	const early = ({ group }) => getsName(group) && group.exchange === void 0 && (group.unfinished === true || !closes(group));
	const isUnusedCrowd = ({ group }) => group.exchange !== void 0 && group.unfinished === true;
	const late = (progress) => some(progress) && !early(progress) && !isUnusedCrowd(progress);
	const nameless = (progress) => late(progress) && getsName(progress.group);
	const after = (progress, all) => {
		const planned = holdWaiting(progress);
		return signal?.aborted === true ? planned : hold(planned, all);
	};
	const finish = (takes) => [
		{
			takes,
			step: (progress) => describe(run, progress)
		},
		{
			takes,
			step: (progress) => close(run, progress)
		},
		{
			takes,
			step: (progress) => sign(run, progress)
		}
	];
	const exchanging = groups.flatMap(({ name, exchange: own }) => own === void 0 ? [] : [{
		name,
		turn: own.turn
	}]).sort((a, b) => a.turn - b.turn).map(({ name }) => name);
	const unsigned = ({ group }) => group.changes.length === 0 && !held.has(group.name) && isUnsigned(group.name);
	return [
		{
			takes: _expected_js__WEBPACK_IMPORTED_MODULE_1__.l,
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
		...finish(early),
		{
			takes: (progress) => nameless(progress) && progress.group.exchange === void 0,
			step: (progress) => giveName(run, progress)
		},
		...exchanging.flatMap((own) => {
			const takes = ({ group }) => group.name === own;
			return [
				{
					takes: (progress) => takes(progress) && !isUnusedCrowd(progress),
					after
				},
				{
					takes,
					step: (progress) => exchange(run, progress)
				},
				{
					takes: (progress) => takes(progress) && nameless(progress),
					step: (progress) => giveName(run, progress)
				},
				...finish((progress) => takes(progress) && isUnusedCrowd(progress))
			];
		}),
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
			step: (progress) => sign(run, progress),
			alone: true
		}
	];
}
var has = (progress, kind) => (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.d)(progress, kind).length > 0;
var closes = ({ changes }) => changes.some((row) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.p)(row).length > 0);
/** A new group, or one that lacks its `Name`. */
var getsName = ({ changes }) => changes.some((row) => row.kind === "create-group" || (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.m)(row));
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
/** The rules that a group should have, by `liveKey`. */
function expectedRules({ id, declared }, lookup, ipv6) {
	const distinct = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.B)((0,_plan_js__WEBPACK_IMPORTED_MODULE_7__.g)(declared, ipv6), id, lookup);
	return new Map([...distinct.values()].map((rule) => {
		const peer = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__.r)(rule.peer, id, lookup);
		const resolved = peer === void 0 ? rule : {
			...rule,
			peer
		};
		return [(0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__.t)(resolved), resolved];
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
			}, context);
			open = open.filter((expectation) => differences(expectation, found, context).length > 0);
		}
	} catch (error) {
		const problem = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.jt)(error);
		return new Map(open.map(({ group }) => [group, problem]));
	}
	return new Map(open.map((expectation) => [expectation.group, {
		message: `${expectation.group} (${expectation.id}) is not as applied: ${differences(expectation, found, context).join("; ")}`,
		hint: "Somebody else writes to this group, or AWS has not settled yet: run apply again, and let only one run at a time write (`concurrency`)."
	}]));
}
/** One after the other: what a rule says depends on the account that owns its group. */
async function read(clients, expectations, vpc, { hasIpv6 = () => (0,_vpc_js__WEBPACK_IMPORTED_MODULE_8__.t)(clients, vpc.id) }) {
	const described = await (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.r)(clients, expectations.map(({ id }) => id));
	const groups = new Map(described.map(({ group }) => [group.id, group]));
	const opensIpv6 = ({ id, declared }) => declared.egress.kind === "default" && groups.get(id)?.opensIpv6Egress === true;
	const [rules, ipv6] = await Promise.all([(0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.n)(clients, described.map(({ group: { id, account }, counts: { ingress, egress } }) => ({
		id,
		account,
		rules: ingress + egress
	}))), vpc.ipv6 ?? (expectations.some(opensIpv6) ? hasIpv6() : void 0)]);
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
	const keys = new Set(rules.map(_resolve_js__WEBPACK_IMPORTED_MODULE_5__.t));
	return [
		...[...wanted.keys()].every((key) => keys.has(key)) && [...keys].every((key) => wanted.has(key)) ? [] : [`expected ${list(wanted.values())}; AWS shows ${list(rules)}`],
		...rules.flatMap((rule) => {
			const said = wanted.get((0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__.t)(rule))?.description;
			if (said === void 0 || said === rule.description) return [];
			const shown = `${rule.direction} ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_14__.a)(rule)}`;
			if (rule.description !== void 0) return [`${shown} is described as "${rule.description}", not "${said}"`];
			return rule.isUndescribed === true ? [`${shown} has no description, and should have "${said}"`] : [];
		}),
		...Object.entries(declared.tags).filter((0,_plan_js__WEBPACK_IMPORTED_MODULE_7__.s)(group)).map(([key, value]) => Object.hasOwn(group.tags, key) ? `the tag ${key} is "${group.tags[key]}", not "${value}"` : `the tag ${key} is missing, which should be "${value}"`)
	];
}
var list = (rules) => [...rules].map((rule) => `${rule.direction} ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_14__.a)(rule)}`).sort().join(", ") || "none";
// src/modes/apply.ts
/** Makes the groups as declared: plans anew from what AWS has now, and carries that out. */
async function apply(run) {
	const prepared = await (0,_plan2_js__WEBPACK_IMPORTED_MODULE_12__.i)(run);
	if (prepared.kind === "stopped") return prepared;
	return {
		...await carryOut(run, prepared),
		read: prepared.repository.read
	};
}
/** The part of an apply that needs a repository and AWS as they are: plans, and does what the plan says. */
async function carryOut(run, prepared) {
	const plan = await (0,_whole_plan_js__WEBPACK_IMPORTED_MODULE_13__.wholePlan)(run, prepared);
	const { problems, findings } = plan;
	if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.c)(plan)) return {
		problems,
		findings,
		plan,
		...(0,_plan2_js__WEBPACK_IMPORTED_MODULE_12__.failureOf)(run, plan)
	};
	const refusal = await (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.t)(run, plan);
	if (refusal.problems.length > 0) return (0,_plan2_js__WEBPACK_IMPORTED_MODULE_12__.m)(plan, refusal.problems, refusal.unreviewed);
	const { declarations } = prepared.repository;
	const matches = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_12__.r)(run, prepared);
	const lookup = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__.n)(matches, prepared.observed);
	const byName = new Map(declarations.groups.map((group) => [group.name, group]));
	const unsigned = await unsignedGroups(run, plan, matches, lookup);
	const hasIpv6 = asked(() => (0,_vpc_js__WEBPACK_IMPORTED_MODULE_8__.t)(prepared.clients, plan.vpc));
	const written = await applyPlan(prepared.clients, plan, {
		lookup,
		...prepared.observed.vpc.ipv6 === void 0 ? {} : { ipv6: prepared.observed.vpc.ipv6 },
		applied: (name, id, known) => {
			const group = byName.get(name);
			return [run.context.sha, ...group === void 0 ? [] : [(0,_referenced_js__WEBPACK_IMPORTED_MODULE_10__.r)(group, id, known)]].join("/");
		},
		isUnsigned: (name) => unsigned.has(name),
		hasIpv6,
		clock: run,
		log: run.log,
		...run.signal === void 0 ? {} : { signal: run.signal }
	});
	if (run.signal?.aborted === true) return {
		problems,
		findings,
		plan,
		outcomes: written,
		failure: (0,_plan2_js__WEBPACK_IMPORTED_MODULE_12__.f)(plan, written)
	};
	const wanted = matches.map((match) => ({
		...match.declared,
		tags: (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.V)(match, plan)
	}));
	const { vpc } = prepared.observed;
	const { signal } = run;
	const outcomes = await assertConverged(signal === void 0 ? prepared.clients : (0,_clients_js__WEBPACK_IMPORTED_MODULE_9__.n)(prepared.clients, signal), wanted, written, {
		lookup,
		vpc,
		hasIpv6,
		clock: (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.r)(run, signal)
	});
	if (signal?.aborted === true) return {
		problems,
		findings,
		plan,
		outcomes: written,
		failure: (0,_plan2_js__WEBPACK_IMPORTED_MODULE_12__.f)(plan, written)
	};
	return {
		problems,
		findings,
		plan,
		outcomes,
		...failureOfApply(run, plan, outcomes)
	};
}
/** Groups that are as declared, and whose tag tells of something else; not those whose tag is of a newer commit than this one. */
async function unsignedGroups(run, plan, matches, lookup) {
	const idle = new Set(plan.groups.flatMap(({ name, changes }) => changes.length === 0 ? [name] : []));
	const unsigned = matches.filter(({ declared, existing }) => existing !== void 0 && idle.has(declared.name) && (0,_referenced_js__WEBPACK_IMPORTED_MODULE_10__.a)(existing) !== (0,_referenced_js__WEBPACK_IMPORTED_MODULE_10__.r)(declared, existing.id, lookup));
	const applied = unsigned.flatMap(({ declared, existing }) => (0,_ancestry2_js__WEBPACK_IMPORTED_MODULE_11__.n)(declared, existing, run.context.sha));
	const ancestry = await (0,_ancestry2_js__WEBPACK_IMPORTED_MODULE_11__.t)(run, applied.map(({ commit }) => commit));
	const newer = new Set((0,_ancestry2_js__WEBPACK_IMPORTED_MODULE_11__.i)(applied, ancestry).map(({ group }) => group.name));
	return new Set(unsigned.map(({ declared }) => declared.name).filter((name) => !newer.has(name)));
}
/** Asks once; where there was no answer, whoever needs it next asks again. */
function asked(ask) {
	let answer;
	return async () => {
		try {
			return await (answer ??= ask());
		} catch (error) {
			answer = void 0;
			throw error;
		}
	};
}
/** What AWS kept us from goes first; what a finding kept us from is told by the finding, with its place. */
function failureOfApply(run, plan, outcomes) {
	const whole = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_12__.p)(outcomes);
	const byFinding = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_12__.failureOf)(run, plan);
	return whole?.failure.reason === "findings" && byFinding.failure !== void 0 ? byFinding : whole ?? byFinding;
}



/***/ }),

/***/ 5597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readingUntil),
/* harmony export */   t: () => (/* binding */ createClients)
/* harmony export */ });
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3404);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3350);


// src/aws/clients.ts
/**
* How long a request may take, in ms. Without the last of these the SDK only warns, and waits for ever:
* https://github.com/smithy-lang/smithy-typescript/tree/main/packages/node-http-handler
*/
var patience = {
	connectionTimeout: 5e3,
	requestTimeout: 3e4,
	throwOnRequestTimeout: true
};
/**
* Makes the clients of one region: `options.region`, else the one that the SDK finds (`AWS_REGION`, the profile).
* @throws UserError when there is no region.
*/
async function createClients(options = {}) {
	const config = {
		maxAttempts: 8,
		retryMode: "standard",
		customUserAgent: "frontend-sg",
		requestHandler: patience,
		...options
	};
	const ec2 = new _aws_js__WEBPACK_IMPORTED_MODULE_0__.w(config);
	const region = await regionOf(ec2);
	const regional = {
		...config,
		region
	};
	let eks;
	let sts;
	let quotas;
	return {
		region,
		ec2,
		elb: new _aws_js__WEBPACK_IMPORTED_MODULE_0__.i(regional),
		eks: () => eks ??= Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3404)).then((n) => n.D).then((sdk) => new sdk.EKSClient(regional)),
		sts: () => sts ??= Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3404)).then((n) => n.T).then((sdk) => new sdk.STSClient(regional)),
		quotas: () => quotas ??= Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3404)).then((n) => n.E).then((sdk) => new sdk.ServiceQuotasClient({
			...regional,
			maxAttempts: 3
		}))
	};
}
/**
* The same clients for reading: an abort of the signal ends what is under way, and nothing is sent after it. Not for writing: what an
* interrupted write came to is not known.
*/
function readingUntil(clients, signal) {
	return {
		region: clients.region,
		ec2: until(clients.ec2, signal),
		elb: until(clients.elb, signal),
		eks: async () => until(await clients.eks(), signal),
		sts: async () => until(await clients.sts(), signal),
		quotas: async () => until(await clients.quotas(), signal)
	};
}
function until(client, signal) {
	const send = (command, options = {}) => Reflect.apply(client.send, client, [command, {
		abortSignal: signal,
		...options
	}]);
	return new Proxy(client, { get: (target, key) => key === "send" ? send : Reflect.get(target, key) });
}
async function regionOf(ec2) {
	try {
		return await ec2.config.region();
	} catch (error) {
		throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t("aws", [{
			message: `no usable AWS region: ${error instanceof Error ? error.message : String(error)}`,
			hint: "Set the input `region`, or run aws-actions/configure-aws-credentials with `aws-region` in an earlier step."
		}], { cause: error });
	}
}



/***/ }),

/***/ 4618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ planOf)
/* harmony export */ });
/* harmony import */ var _make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6019);

// src/modes/plan-of.ts
/** The plan of what was read; `namedBefore` at the base of a pull request, where that is known. */
var planOf = (run, { repository, observed, problems, matches }, namedBefore = /* @__PURE__ */ new Map()) => (0,_make_js__WEBPACK_IMPORTED_MODULE_0__.t)({
	owner: run.inputs.owner,
	settings: repository.settings,
	assumed: repository.assumed,
	contextFiles: new Set(repository.context.matched),
	declarations: repository.declarations,
	observed,
	...matches === void 0 ? {} : { matches },
	problems,
	findings: repository.findings,
	namedBefore,
	policy: repository.policy,
	failOn: run.inputs.failOn,
	...run.inputs.mode === "plan" ? {} : { over: ["gap-needed"] }
});



/***/ }),

/***/ 3650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ vpcHasIpv6)
/* harmony export */ });
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3404);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3350);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4221);



// src/aws/vpc.ts
/**
* Whether a VPC has an IPv6 CIDR, which decides what egress AWS gives a new group: one ec2:DescribeVpcs.
* @throws UserError `problems` naming the input `vpc-id` when there is no such VPC.
*/
async function vpcHasIpv6(clients, vpc) {
	try {
		const { Vpcs } = await (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ht)({
			action: "ec2:DescribeVpcs",
			about: vpc
		}, () => clients.ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_0__.u({ VpcIds: [vpc] })));
		const found = Vpcs?.find((candidate) => candidate.VpcId === vpc);
		if (found === void 0) throw unknownVpc(clients.region, vpc);
		return (found.Ipv6CidrBlockAssociationSet ?? []).some(({ Ipv6CidrBlockState }) => ["associating", "associated"].includes(Ipv6CidrBlockState?.State ?? ""));
	} catch (error) {
		throw (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.At)(error) ? unknownVpc(clients.region, vpc, error) : error;
	}
}
function unknownVpc(region, vpc, cause) {
	return new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t("problems", [{
		message: `input \`vpc-id\` is \`${vpc}\`, and this account has no such VPC in ${region}`,
		hint: "Check the id, the region and the account; without `vpc-id` the VPC of the EKS cluster is used."
	}], { cause });
}



/***/ }),

/***/ 2296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wholePlan: () => (/* binding */ wholePlan)
/* harmony export */ });
/* harmony import */ var _ancestry2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3068);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5425);
/* harmony import */ var _plan_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4618);



// src/modes/whole-plan.ts
/**
* The plan, with the findings that need to know first what it changes: whether GitHub calls this commit older than the one that was applied,
* and on a schedule whether the load balancers carry what they should. They are asked for only where they matter.
*/
async function wholePlan(run, prepared, namedBefore) {
	const plan = (0,_plan_of_js__WEBPACK_IMPORTED_MODULE_2__.t)(run, prepared, namedBefore);
	const found = [...await staleIn(run, prepared, plan), ...await driftIn(run, prepared, plan)];
	if (found.length === 0) return plan;
	const { repository } = prepared;
	const findings = [...repository.findings, ...found];
	return (0,_plan_of_js__WEBPACK_IMPORTED_MODULE_2__.t)(run, {
		...prepared,
		repository: {
			...repository,
			findings
		}
	}, namedBefore);
}
async function staleIn(run, { observed }, plan) {
	const { sha } = run.context;
	const applied = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__.c)(plan) ? [] : (0,_ancestry2_js__WEBPACK_IMPORTED_MODULE_0__.r)(plan, observed.groups, sha);
	const commits = applied.map(({ commit }) => commit);
	return (0,_ancestry2_js__WEBPACK_IMPORTED_MODULE_0__.a)(applied, sha, await (0,_ancestry2_js__WEBPACK_IMPORTED_MODULE_0__.t)(run, commits));
}
/** Elsewhere a load balancer may not have got yet what has just been merged; a schedule comes when all is quiet. */
async function driftIn({ inputs, context }, { observed, repository: { declarations, settings } }, plan) {
	if (inputs.mode !== "plan" || context.eventName !== "schedule") return [];
	const { attachmentDrift } = await __webpack_require__.e(/* import() */ 318).then(__webpack_require__.bind(__webpack_require__, 8318));
	const { owner, cluster } = inputs;
	const backendGroups = settings.backendGroupId === void 0 ? [] : [settings.backendGroupId];
	const isStated = Object.hasOwn(declarations.controller?.flags ?? {}, "default-load-balancer-scheme");
	return attachmentDrift(plan, observed, {
		owner,
		cluster,
		backendGroups
	}, {
		namespace: settings.namespace,
		...isStated ? { statedScheme: settings.defaultScheme } : {}
	});
}



/***/ })

};
