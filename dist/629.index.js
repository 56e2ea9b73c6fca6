export const id = 629;
export const ids = [629];
export const modules = {

/***/ 629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createRuleReader),
/* harmony export */   c: () => (/* binding */ effect),
/* harmony export */   d: () => (/* binding */ outcomeOf),
/* harmony export */   f: () => (/* binding */ remaining),
/* harmony export */   h: () => (/* binding */ revoke),
/* harmony export */   i: () => (/* binding */ createNewRuleReader),
/* harmony export */   l: () => (/* binding */ inDirection),
/* harmony export */   m: () => (/* binding */ waitsForRoom),
/* harmony export */   n: () => (/* binding */ createWriter),
/* harmony export */   o: () => (/* binding */ advance),
/* harmony export */   p: () => (/* binding */ stopFor),
/* harmony export */   r: () => (/* binding */ cutShort),
/* harmony export */   s: () => (/* binding */ begin),
/* harmony export */   t: () => (/* binding */ unexpected),
/* harmony export */   u: () => (/* binding */ isNew)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(425);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(221);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(404);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(890);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(430);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(760);







// src/aws/revoke.ts
/**
* Takes rules of one direction away by their ids, in one call. It is all or nothing: where one id is gone already, the group is read again,
* and what still stands, perhaps under another id, is asked for once more.
*/
async function revoke(write, id, direction, going, readRules, fresh = false) {
	try {
		await revokeOnce(write, id, direction, going.map(({ ruleId }) => ruleId), fresh);
	} catch (error) {
		if (!(0,_rules_js__WEBPACK_IMPORTED_MODULE_3__.D)(error)) throw error;
		const ids = new Set(going.map(({ ruleId }) => ruleId));
		const keys = new Set(going.map(({ rule }) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.M)(rule)));
		await revokeOnce(write, id, direction, (await readRules(id)).filter((rule) => ids.has(rule.id) || keys.has((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.M)(rule))).map((rule) => rule.id), fresh);
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
				send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_2__.s(input))
			});
			return;
		case "egress":
			await write("RevokeSecurityGroupEgress", {
				about: id,
				fresh,
				send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_2__.c(input))
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
	result: error instanceof _digest_js__WEBPACK_IMPORTED_MODULE_0__.N && error.reason === "cancelled" ? "skipped" : "failed",
	problem: (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__.A)(error)
});
/** The changes of a kind that are not done yet, of one direction where it matters. */
var remaining = ({ group, done }, kind) => group.changes.filter((change) => change.kind === kind && !done.has(change));
/** Whether a rule is added by a step of the group's exchange, and not before. */
var waitsForRoom = ({ group }, change) => {
	const row = group.changes.indexOf(change);
	return group.exchange?.steps.some(({ rows }) => rows.includes(row)) === true;
};
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
// src/aws/apply/rule-reader.ts
/** How long a read waits for other groups that want the same, in ms: 200 new groups take few calls then. */
var gathering = 100;
/**
* Reads the rules of single groups, as many of them as ask at about the same time by one call. `accountOf` says who owns a group where the
* answer does not.
*/
function createRuleReader(clients, clock, accountOf = () => void 0) {
	const read = together(clock, (ids) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__.r)(clients, ids.map((id) => {
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
			..._rules_js__WEBPACK_IMPORTED_MODULE_3__.i,
			15e3,
			3e4
		]) {
			if (delay > 0) await clock.sleep(delay);
			last = await read(id);
			if (last !== void 0 && isSettled(last)) return last.read.rules;
		}
		const [rows, counted] = [last?.read.counts.egress ?? 0, last?.described?.egress ?? 0];
		throw new _digest_js__WEBPACK_IMPORTED_MODULE_0__.N("aws", [{
			message: `AWS gives every new group egress, and of ${id} ec2:DescribeSecurityGroupRules shows ${rows} egress rules, ec2:DescribeSecurityGroups ${counted}`,
			hint: "Run the job again: the group gets no tag `Name` before its rules stand."
		}]);
	};
}
/** Its ingress is written meanwhile, so only egress is compared. */
var isSettled = ({ read, described }) => read.counts.egress > 0 && read.counts.egress === described?.egress;
async function describeBoth(clients, ids) {
	const groups = ids.map((id) => ({ id }));
	const [rules, described] = await Promise.all([(0,_rules_js__WEBPACK_IMPORTED_MODULE_3__.t)(clients, groups), (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__.a)(clients, ids)]);
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
* `log` takes a line for every call that was carried out, and one for the first of an API that AWS throttles in a while. Once `signal` is aborted, no
* further call is sent but those that finish something: it fails with a UserError `cancelled` instead. One that is under way comes to its end, so that
* it is known what it came to.
*/
function createWriter(ec2, clock, log = () => void 0, signal) {
	const patient = cutShort(clock, signal);
	const pace = createPace(patient);
	const said = /* @__PURE__ */ new Map();
	return async (api, { about, fresh, finish, send }) => {
		const call = () => {
			if (signal?.aborted === true && finish !== true) throw cancelled(api, about);
			return (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__.h)({
				action: `ec2:${api}`,
				about
			}, () => send(ec2));
		};
		const sayThrottled = (wait) => {
			const before = said.get(api);
			said.set(api, clock.now());
			if (before !== void 0 && clock.now() - before < storm) return;
			log(`ec2:${api} ${about} is throttled by AWS: tried again after ${(wait / 1e3).toFixed(1)} s, and then after longer waits`);
		};
		const paced = () => again(patient, {
			delays: throttleDelays,
			worthwhile: _rules_js__WEBPACK_IMPORTED_MODULE_3__.O,
			random: clock.random,
			waits: sayThrottled
		}, () => pace(api, call));
		const notYet = (error) => fresh === true && (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__.C)(error);
		const answer = await again(patient, {
			delays: freshDelays,
			worthwhile: notYet
		}, paced);
		log(`ec2:${api} ${about}${retriesOf(answer)}`);
		return answer;
	};
}
var cancelled = (api, about) => new _digest_js__WEBPACK_IMPORTED_MODULE_0__.N("cancelled", [{
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
/**
* In ms, each a bound below which the wait is drawn (full jitter: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/). The SDK
* retries by itself, but gives up early when many calls are throttled: its clients share a budget of retries.
*/
var throttleDelays = [
	2e3,
	4e3,
	8e3,
	16e3,
	3e4,
	3e4
];
/** For so long, in ms, what is throttled of an API that was throttled before says nothing new. */
var storm = 6e4;
/** What the SDK tells of its own retries. */
function retriesOf(answer) {
	if (typeof answer !== "object" || answer === null || !("$metadata" in answer)) return "";
	const { attempts, totalRetryDelay } = answer.$metadata;
	if (attempts === void 0 || attempts < 2) return "";
	return ` (attempt ${attempts}, after ${((totalRetryDelay ?? 0) / 1e3).toFixed(1)} s: AWS throttled or did not answer)`;
}
async function again(clock, { delays, worthwhile, random = () => 1, waits }, attempt) {
	for (const delay of delays) try {
		return await attempt();
	} catch (error) {
		if (!worthwhile(error)) throw error;
		const wait = delay * random();
		waits?.(wait);
		await clock.sleep(wait);
	}
	return attempt();
}
// src/plan/expect.ts
/**
* The changes of a plan that the reviewed one lacks. What is left of a reviewed plan after a crash is a part of it: a group that was
* to be made may stand already, still with AWS's default egress and without its `Name`, and one that was to be taken over may say whose it
* is, and lack its other tags.
*/
function unreviewedChanges(plan, reviewed) {
	const known = new Set((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.n)(reviewed));
	return plan.groups.flatMap((group) => {
		const before = reviewed.groups.find((other) => other.name === group.name)?.changes.flatMap(_digest_js__WEBPACK_IMPORTED_MODULE_0__.i) ?? [];
		const creation = before.find((change) => change.kind === "create-group");
		return group.changes.flatMap(_digest_js__WEBPACK_IMPORTED_MODULE_0__.i).filter((change) => !known.has((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.t)(plan.kind, group, change))).filter((change) => !before.some((other) => isPart(change, other))).filter((change) => creation === void 0 || !completes(change, creation, before)).map((change) => ({
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
		case "tag-group": return Object.entries(change.set).every(([key, value]) => key === _digest_js__WEBPACK_IMPORTED_MODULE_0__.v.name || Object.hasOwn(creation.tags, key) && creation.tags[key] === value);
		case "remove-rule": return creation.egress === "rules" && (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.C)(change.rule);
		case "describe-rule": return change.before === "" && (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.C)(change.rule) && reviewed.some((other) => adds(other, change.rule));
		case "create-group":
		case "add-rule":
		case "modify-rule":
		case "untag-group":
		case "delete-group": return false;
	}
}
var adds = (change, rule) => change.kind === "add-rule" && (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.M)(change.rule) === (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.M)(rule) && change.rule.description === rule.description;
// src/plan/reviewed.ts
var texts = (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.A)((value) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every((entry) => typeof entry === "string"), "expected a map of texts");
var peer = (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.B)("kind", [
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.I)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.L)(["ipv4", "ipv6"]),
		cidr: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.z)()
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.I)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.N)("prefix-list"),
		id: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.z)()
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.I)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.N)("group"),
		id: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.z)(),
		account: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.j)((0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.z)())
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.I)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.L)(["prefix-list-name", "group-name"]),
		name: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.z)()
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.I)({ kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.N)("self") })
]);
var rule = (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.I)({
	direction: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.L)(["ingress", "egress"]),
	protocol: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.z)(),
	from: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.P)((0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.F)()),
	to: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.P)((0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.F)()),
	peer,
	description: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.j)((0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.z)())
});
var change = (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.B)("kind", [
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.I)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.N)("create-group"),
		description: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.z)(),
		tags: texts,
		egress: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.L)(["kept", "rules"])
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.I)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.N)("add-rule"),
		rule
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.I)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.N)("modify-rule"),
		ruleId: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.z)(),
		before: rule,
		rule
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.I)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.N)("describe-rule"),
		ruleId: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.z)(),
		rule,
		before: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.z)()
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.I)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.N)("remove-rule"),
		ruleId: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.z)(),
		rule
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.I)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.N)("tag-group"),
		set: texts,
		before: texts
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.I)({
		kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.N)("untag-group"),
		keys: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.k)((0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.z)())
	}),
	(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.I)({ kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.N)("delete-group") })
]);
var plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.I)({
	version: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.N)(1),
	kind: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.L)(["apply", "cleanup"]),
	basis: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.j)((0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.L)(["live", "offline"])),
	vpc: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.z)(),
	groups: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.k)((0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.I)({
		name: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.z)(),
		id: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.j)((0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.z)()),
		changes: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.k)(change)
	})),
	findings: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.k)((0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.I)({
		id: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.z)(),
		groupId: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.j)((0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.z)())
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
	const parsed = (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.R)(plan, value, { abortEarly: true });
	if (parsed.success) return parsed.output;
	const [{ message }] = parsed.issues;
	const path = (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.M)(parsed.issues[0]);
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
			if (plan.groups.reduce((sum, group) => sum + group.changes.length, 0) === 0 || plan.digest === expected.digest) return [];
			return [{
				message: `the plan has the digest ${plan.digest}, and \`expect-plan\` says ${expected.digest}: AWS or the repository has changed since it was reviewed`,
				hint: "Run mode plan again and review what it shows. With the path of the reviewed plan.json the difference is printed."
			}];
		case "file": {
			const reviewed = await readPlan((0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(context.workspace, expected.path));
			if ("fault" in reviewed) return [{
				message: `\`expect-plan\` is \`${expected.path}\`, which ${reviewed.fault}`,
				hint: readHint
			}];
			if (reviewed.basis === "offline") return [{
				message: `\`expect-plan\` is \`${expected.path}\`, a plan that was made offline: it does not say what would change`,
				hint: "Give the plan.json of a run in mode plan that asked AWS."
			}];
			const announced = plan.kind === "cleanup" && reviewed.kind === "apply";
			if (reviewed.kind !== plan.kind && !announced || reviewed.vpc !== plan.vpc) return [{
				message: `\`expect-plan\` is a plan of ${reviewed.kind} in ${reviewed.vpc}; this is ${plan.kind} in ${plan.vpc}`,
				hint: "Give the plan that was reviewed for this cluster and this mode."
			}];
			return (announced ? unannouncedChanges(plan, reviewed) : unreviewedChanges(plan, reviewed)).map(({ group, change }) => ({
				message: `not in the reviewed plan: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(group, change)}`,
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



/***/ })

};
