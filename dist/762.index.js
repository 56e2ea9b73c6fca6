export const id = 762;
export const ids = [762];
export const modules = {

/***/ 3068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ staleCommits),
/* harmony export */   i: () => (/* binding */ newerThan),
/* harmony export */   n: () => (/* binding */ appliedByOther),
/* harmony export */   r: () => (/* binding */ appliedByOthers),
/* harmony export */   t: () => (/* binding */ ancestryOf)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8876);
/* harmony import */ var _referenced_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5214);


// src/plan/stale-commit.ts
/** The groups that this run would change and that another commit has applied last: for these it matters which of the two is older. */
function appliedByOthers({ groups }, observed, commit) {
	const standing = new Map(observed.map((group) => [group.id, group]));
	return groups.flatMap((group) => {
		if (group.changes.length === 0 || group.blocked !== void 0 || group.id === void 0) return [];
		return appliedByOther(group, standing.get(group.id), commit);
	});
}
/** The group, if its tag says that another commit has applied it last. */
function appliedByOther(group, existing, commit) {
	const applied = existing === void 0 ? void 0 : (0,_referenced_js__WEBPACK_IMPORTED_MODULE_1__.o)(existing);
	return applied === void 0 || applied.commit === commit ? [] : [{
		group,
		commit: applied.commit
	}];
}
/** Those that this run must leave as they are: its commit is older than the one that has applied them. */
var newerThan = (applied, ancestry) => applied.filter((one) => ancestry.get(one.commit)?.kind === "behind");
/** An error for every group that a newer commit has applied; a warning for each commit of which that is not known. */
function staleCommits(applied, commit, ancestry) {
	const unknown = [...ancestry].flatMap(([other, answer]) => answer.kind === "unknown" ? [{
		other,
		why: answer.why
	}] : []);
	return [...newerThan(applied, ancestry).map(({ group, commit: newer }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.r)("stale-commit", {
		message: `${group.name} (${group.id ?? "no id"}) was applied by commit ${short(newer)}, and this commit, ${short(commit)}, is older: it would take back what came since`,
		action: "Run the newest commit instead. To go back on purpose, revert the change and apply the commit of that.",
		group: group.name,
		...group.id === void 0 ? {} : { groupId: group.id },
		...group.place === void 0 ? {} : { place: group.place }
	})), ...unknown.map(({ other, why }) => ({
		...(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.r)("stale-commit", {
			message: `whether this commit, ${short(commit)}, is older than ${short(other)}, which applied ${namesOf(applied, other)}, is not known: ${why}`,
			action: "See that this is not an old run that was started again. With `github-token` and `permissions: contents: read` GitHub tells; with `severity: { stale-commit: error }` in the policy such a run writes nothing."
		}),
		severity: "warning"
	}))];
}
var short = (commit) => commit.slice(0, 12);
function namesOf(applied, commit) {
	const names = applied.filter((one) => one.commit === commit).map(({ group }) => group.name);
	return names.length > 5 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ");
}
// src/modes/ancestry.ts
/** Whether the commit of this run is behind each of these, as GitHub has it. Asked for none it asks nobody. */
async function ancestryOf({ inputs, context, signal }, commits) {
	if (commits.length === 0) return /* @__PURE__ */ new Map();
	const { readAncestry } = await __webpack_require__.e(/* import() */ 756).then(__webpack_require__.bind(__webpack_require__, 5756));
	const { apiUrl, repository, sha } = context;
	return readAncestry({
		...apiUrl === void 0 ? {} : { apiUrl },
		...repository === void 0 ? {} : { repository },
		token: inputs.githubToken,
		commit: sha,
		cancelled: signal
	}, commits);
}



/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ advance),
/* harmony export */   c: () => (/* binding */ inDirection),
/* harmony export */   d: () => (/* binding */ remaining),
/* harmony export */   f: () => (/* binding */ stopFor),
/* harmony export */   h: () => (/* binding */ stillThere),
/* harmony export */   i: () => (/* binding */ createRuleReader),
/* harmony export */   l: () => (/* binding */ isNew),
/* harmony export */   m: () => (/* binding */ revoke),
/* harmony export */   n: () => (/* binding */ createWriter),
/* harmony export */   o: () => (/* binding */ begin),
/* harmony export */   p: () => (/* binding */ waitsForRoom),
/* harmony export */   r: () => (/* binding */ cutShort),
/* harmony export */   s: () => (/* binding */ effect),
/* harmony export */   t: () => (/* binding */ unexpected),
/* harmony export */   u: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3350);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9895);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4430);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8113);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4221);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3404);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5425);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5890);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7362);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5914);
/* harmony import */ var _plan2_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9638);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);













// src/aws/revoke.ts
/**
* Takes rules of one direction away by their ids, in one call. It is all or nothing: where one id is gone already, the group is read again,
* and what still says the same, perhaps under another id, is asked for once more. A rule that is another one by now stays.
*/
async function revoke(write, id, direction, going, readRules, fresh = false) {
	try {
		await revokeOnce(write, id, direction, going.map(({ ruleId }) => ruleId), fresh);
	} catch (error) {
		if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Ot)(error)) throw error;
		await revokeOnce(write, id, direction, stillThere(going, await readRules(id)).map(({ ruleId }) => ruleId), fresh);
	}
}
/** Those that a group still has, with the ids that they have now. */
function stillThere(going, rules) {
	const keys = new Set(going.map(({ rule }) => (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__.t)(rule)));
	return rules.filter((rule) => keys.has((0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__.t)(rule))).map((rule) => ({
		ruleId: rule.id,
		rule
	}));
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
				send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_4__.s(input))
			});
			return;
		case "egress":
			await write("RevokeSecurityGroupEgress", {
				about: id,
				fresh,
				send: (ec2) => ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_4__.c(input))
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
	result: error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__.t && error.reason === "cancelled" ? "skipped" : "failed",
	problem: (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.jt)(error)
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
/** How long a read waits for other groups that want the same, in ms. */
var gathering = 100;
/**
* Reads the rules of single groups, as many of them as ask at about the same time by one call. `accountOf` says who owns a group where the
* answer does not.
*/
function createRuleReader(clients, clock, accountOf = () => void 0) {
	const read = together(clock, (ids) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_6__.n)(clients, ids.map((id) => {
		const account = accountOf(id);
		return account === void 0 ? { id } : {
			id,
			account
		};
	})));
	return async (id) => await read(id) ?? [];
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
			return (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.ht)({
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
			worthwhile: _index_js__WEBPACK_IMPORTED_MODULE_3__.kt,
			random: clock.random,
			waits: sayThrottled
		}, () => pace(api, call));
		const notYet = (error) => fresh === true && (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Ct)(error);
		const answer = await again(patient, {
			delays: freshDelays,
			worthwhile: notYet
		}, paced);
		log(`ec2:${api} ${about}${retriesOf(answer)}`);
		return answer;
	};
}
var cancelled = (api, about) => new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t("cancelled", [{
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
* The changes that a plan writes and the reviewed one does not: it lacks them, or holds their group back. What is left of a reviewed plan after a
* crash is a part of it: a group that was to be made may stand already, still with AWS's default egress and without its `Name`, and one that was to
* be taken over may say whose it is, and lack its other tags.
*/
function unreviewedChanges(plan, reviewed) {
	const written = asWritten(reviewed);
	const known = new Set((0,_digest_js__WEBPACK_IMPORTED_MODULE_5__.n)({
		...reviewed,
		groups: written
	}));
	const heldBack = new Set((0,_digest_js__WEBPACK_IMPORTED_MODULE_5__.n)(reviewed));
	return asWritten(plan).flatMap((group) => {
		const same = written.filter((other) => other.name === group.name && mayBe(group, other));
		const before = same.flatMap((other) => other.changes.flatMap(_digest_js__WEBPACK_IMPORTED_MODULE_5__.i));
		const creation = before.find((change) => change.kind === "create-group");
		return group.changes.flatMap(_digest_js__WEBPACK_IMPORTED_MODULE_5__.i).filter((change) => same.length === 0 || !known.has((0,_digest_js__WEBPACK_IMPORTED_MODULE_5__.t)(plan.kind, group, change))).filter((change) => !before.some((other) => isPart(change, other))).filter((change) => creation === void 0 || !completes(change, creation, before)).map((change) => ({
			group: group.name,
			change,
			...heldBack.has((0,_digest_js__WEBPACK_IMPORTED_MODULE_5__.t)(plan.kind, group, change)) ? { notWritten: true } : {}
		}));
	});
}
/** The groups that a plan writes, with the changes that it makes. */
var asWritten = ({ groups }) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__.f)(groups).map((group) => ({
	...group,
	changes: (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__.g)(group)
}));
/** A group that was reviewed before it was made had no id; another one of the same name, such as one that is adopted instead, was not reviewed. */
var mayBe = (group, reviewed) => reviewed.id === void 0 || group.id === void 0 || reviewed.id === group.id;
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
		case "tag-group": return Object.entries(change.set).every(([key, value]) => key === _plan_js__WEBPACK_IMPORTED_MODULE_1__.u.name || Object.hasOwn(creation.tags, key) && creation.tags[key] === value);
		case "remove-rule": return creation.egress === "rules" && (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.h)(change.rule);
		case "describe-rule": return change.before === "" && (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.h)(change.rule) && reviewed.some((other) => adds(other, change.rule));
		case "create-group":
		case "add-rule":
		case "modify-rule":
		case "untag-group":
		case "delete-group": return false;
	}
}
var adds = (change, rule) => change.kind === "add-rule" && (0,_rule_js__WEBPACK_IMPORTED_MODULE_12__.c)(change.rule) === (0,_rule_js__WEBPACK_IMPORTED_MODULE_12__.c)(rule) && change.rule.description === rule.description;
// src/plan/reviewed.ts
/** No more than it is compared by, so that a plan of another release is understood as long as that part is. */
var plan = (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.b)({
	version: (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.f)(1),
	kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.x)(["apply", "cleanup"]),
	basis: (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_7__.x)(["live", "offline"])),
	vpc: (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.D)(),
	groups: (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.i)((0,_files_js__WEBPACK_IMPORTED_MODULE_7__.b)({
		name: (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.D)(),
		id: (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_7__.D)()),
		changes: (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.i)(_schema_js__WEBPACK_IMPORTED_MODULE_8__.t),
		refersTo: (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.i)((0,_files_js__WEBPACK_IMPORTED_MODULE_7__.D)()),
		blocked: (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_7__.D)()),
		waitsFor: (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_7__.D)()),
		exchange: (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.c)(_schema_js__WEBPACK_IMPORTED_MODULE_8__.n)
	})),
	problems: (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.i)((0,_files_js__WEBPACK_IMPORTED_MODULE_7__.A)()),
	findings: (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.i)((0,_files_js__WEBPACK_IMPORTED_MODULE_7__.b)({
		id: (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.D)(),
		severity: (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.D)(),
		group: (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_7__.D)()),
		groupId: (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_7__.D)()),
		accepted: (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_7__.A)())
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
	const parsed = (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.T)(plan, value, { abortEarly: true });
	if (parsed.success) return parsed.output;
	const [{ message }] = parsed.issues;
	const path = (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.l)(parsed.issues[0]);
	return { fault: `is no plan of version 1: ${path === null ? "" : `at ${path} `}${lowerFirst(message).slice(0, 300)}` };
}
var lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);
// src/modes/expected.ts
/** What a plan does that the reviewed one does not. Without `expect-plan` every plan may be carried out. */
async function unexpected({ inputs, context }, plan) {
	const expected = inputs.expectPlan;
	if (expected === void 0) return none;
	switch (expected.kind) {
		case "digest": return otherDigest(plan, expected.digest);
		case "file": {
			const reviewed = await readPlan((0,node_path__WEBPACK_IMPORTED_MODULE_11__.resolve)(context.workspace, expected.path));
			if ("fault" in reviewed) return because([unreadable(expected.path, reviewed.fault)]);
			if (reviewed.basis === "offline") return because([{
				message: `\`expect-plan\` is \`${expected.path}\`, a plan that was made offline: it does not say what would change`,
				hint: "Give the plan.json of a run in mode plan that asked AWS."
			}]);
			return otherChanges(plan, reviewed);
		}
	}
}
var none = {
	problems: [],
	unreviewed: []
};
var because = (problems) => ({
	problems,
	unreviewed: []
});
/** A digest is that of a whole plan: what an interrupted run has left of it has another one. */
function otherDigest(plan, expected) {
	if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_5__.f)(plan.groups).every(({ changes }) => changes.length === 0) || plan.digest === expected) return none;
	return because([{
		message: `the plan has the digest ${plan.digest}, and \`expect-plan\` says ${expected}: AWS, the repository or an input has changed since it was reviewed, or a run that was interrupted has done a part of it`,
		hint: "Give the path of the reviewed plan.json instead: it lets through what an interrupted run has left, and any other difference is printed. Or run mode plan again and review what it shows."
	}]);
}
function otherChanges(plan, reviewed) {
	const announced = plan.kind === "cleanup" && reviewed.kind === "apply";
	if (reviewed.kind !== plan.kind && !announced || reviewed.vpc !== plan.vpc) return because([{
		message: `\`expect-plan\` is a plan of ${reviewed.kind} in ${reviewed.vpc}; this is ${plan.kind} in ${plan.vpc}`,
		hint: "Give the plan that was reviewed for this cluster and this mode."
	}]);
	const unreviewed = announced ? unannouncedChanges(plan, reviewed) : unreviewedChanges(plan, {
		...reviewed,
		groups: (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__.s)(reviewed)
	});
	return {
		problems: unreviewed.map(({ group, change, notWritten }) => ({
			message: `${notWritten === true ? "not written in" : "not in"} the reviewed plan: ${(0,_plan2_js__WEBPACK_IMPORTED_MODULE_9__.h)(group, change)}`,
			hint: "Run mode plan again and review what it shows."
		})),
		unreviewed
	};
}
/** The report and the log show the first twelve digits of a digest, and somebody may take them for all. */
function unreadable(path, fault) {
	const given = `\`expect-plan\` is \`${path}\``;
	if (fault !== missing || !/^[0-9a-f]+$/i.test(path)) return {
		message: `${given}, which ${fault}`,
		hint: "Give the path of a plan.json, the output plan-file of a run in mode plan, or its digest."
	};
	return {
		message: `${given}: there is no such file, and a digest has ${path.length === 64 ? "no capitals" : `64 digits (0-9, a-f), not ${path.length}`}`,
		hint: "Give all of the output plan-digest of a run in mode plan (reports and logs show its beginning only), or the path of its plan.json."
	};
}
var missing = "does not exist";
/** Bytes: far more than a plan of everything that one run may read. */
var maxPlanBytes = 67108864;
/** A plan.json, or what is wrong with it: the end of a sentence that begins with the file. */
async function readPlan(path) {
	try {
		const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.stat)(path);
		if (!found.isFile()) return { fault: "is no regular file" };
		if (found.size > maxPlanBytes) return { fault: `is larger than ${maxPlanBytes / 1024 / 1024} MiB` };
		return parseReviewed(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readFile)(path, "utf8"));
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return { fault: missing };
		return { fault: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
	}
}



/***/ }),

/***/ 5914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ problemSchema),
/* harmony export */   i: () => (/* binding */ planEntries),
/* harmony export */   n: () => (/* binding */ exchangeSchema),
/* harmony export */   r: () => (/* binding */ findingSchema),
/* harmony export */   t: () => (/* binding */ changeSchema)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7362);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8876);


// src/plan/schema.ts
/**
* A plan as plan.json has it, for those who read one: it makes the published JSON Schema, and a test holds it to the types in plan.ts.
* Keys that are not known are left out and are no fault, since a version only ever gets more of them.
*/
/** Not `v.record`, which leaves out keys such as `constructor`. */
var textsSchema = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.o)((value) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every((entry) => typeof entry === "string"), "expected a map of texts");
var texts = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)());
var count = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.y)(), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.u)(), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.g)(0), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.m)(1e9));
var from1 = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.y)(), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.u)(), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.g)(1), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.m)(1e9));
var placeSchema = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
	file: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
	line: from1,
	column: from1
}), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("A place in a file of the workspace. Line and column count from 1."));
var problemSchema = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
	message: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
	hint: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)()),
	place: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)(placeSchema)
}), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("Input that cannot be understood. One problem stops every write."));
var findingId = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.x)(_finding_js__WEBPACK_IMPORTED_MODULE_1__.i);
var findingSchema = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
	id: findingId,
	severity: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.x)([
		"error",
		"warning",
		"info"
	]),
	message: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
	action: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
	group: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)()),
	groupId: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)()),
	frontend: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)()),
	place: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)(placeSchema),
	controls: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)(texts),
	ports: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		from: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.y)(),
		to: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.y)()
	})),
	accepted: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		reason: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
		until: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)()),
		byThisChange: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.a)()),
		place: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)(placeSchema)
	}))
}), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("Something that a reader should know, with what to do."));
var peer = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.j)("kind", [
	(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.x)(["ipv4", "ipv6"]),
		cidr: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)()
	}),
	(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.f)("prefix-list"),
		id: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)()
	}),
	(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.f)("group"),
		id: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
		account: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)())
	}),
	(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.x)(["prefix-list-name", "group-name"]),
		name: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)()
	}),
	(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({ kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.f)("self") })
]);
var rule = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
	direction: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.x)(["ingress", "egress"]),
	protocol: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
	from: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.v)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.y)()),
	to: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.v)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.y)()),
	peer,
	description: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)())
}), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("One protocol, one port range, one peer. Peers keep the names that they were declared with."));
var changeSchema = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.j)("kind", [
	(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.f)("create-group"),
		description: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
		tags: textsSchema,
		egress: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.x)(["kept", "rules"])
	}),
	(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.f)("add-rule"),
		rule
	}),
	(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.f)("modify-rule"),
		ruleId: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
		before: rule,
		rule
	}),
	(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.f)("describe-rule"),
		ruleId: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
		rule,
		before: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)()
	}),
	(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.f)("remove-rule"),
		ruleId: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
		rule
	}),
	(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.f)("tag-group"),
		set: textsSchema,
		before: textsSchema
	}),
	(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.f)("untag-group"),
		keys: texts
	}),
	(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({ kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.f)("delete-group") })
]);
var direction = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.x)(["ingress", "egress"]);
var exchangeSchema = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
	turn: from1,
	steps: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		call: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.x)([
			"revoke",
			"authorize",
			"modify"
		]),
		direction,
		rows: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)(count)
	}))
}), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("At the quota: how old rules make room for new ones. `rows` are positions in `changes`."));
var group = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
	name: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
	id: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)()),
	unfinished: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.f)(true), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("Made by a run that did not come to its end: nobody uses it yet."))),
	blocked: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)(findingId),
	waitsFor: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("The group that was to let through some of what this one takes away, and is not opened: nothing is taken away here."))),
	refersTo: texts,
	changes: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)(changeSchema),
	unchanged: count,
	exchange: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)(exchangeSchema),
	declared: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)(rule), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("Offline: its rules as declared, and no changes, since nothing was compared."))),
	unmet: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)(rule), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("Its rules as declared, where it is not ours: none of them is known to stand."))),
	place: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)(placeSchema)
});
var optionalText = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)());
var source = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.j)("kind", [
	(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.f)("internet"),
		family: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.x)(["ipv4", "ipv6"])
	}),
	(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.f)("cidr"),
		cidr: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)()
	}),
	(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.f)("prefix-list"),
		id: optionalText,
		name: optionalText
	}),
	(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.f)("group"),
		id: optionalText,
		name: optionalText,
		account: optionalText
	}),
	(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.f)("unknown"),
		group: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)()
	})
]);
var exposure = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
	protocol: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
	port: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.y)(),
	before: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)(source), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("Who can reach it now; absent where that is not known."))),
	after: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)(source), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("Who can reach it when the plan is applied."))
});
var loadBalancer = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
	role: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.x)(["main", "frontend-nlb"]),
	type: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.x)(["application", "network"]),
	scheme: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
	schemeSaid: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.a)(),
	name: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.k)([(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({ exact: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)() }), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({ prefix: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)() })]),
	trackingTags: textsSchema,
	listeners: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		port: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.y)(),
		protocol: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
		redirects: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.f)(true))
	})),
	exposure: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)(exposure), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("Who can reach each listener: the union over all groups.")),
	securityGroups: texts,
	tokens: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		text: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
		resolvesTo: texts,
		place: placeSchema
	}))
});
var frontend = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
	kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
	id: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
	objects: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		name: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
		place: placeSchema
	})),
	outcome: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.x)([
		"built",
		"error",
		"dry-run",
		"ignored"
	]),
	reason: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)()),
	because: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)(texts),
	namesGroups: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.a)(),
	dependsOn: texts,
	loadBalancers: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)(loadBalancer)
});
/** What plan.json has of a plan: the entries of an object, for those who put more beside them. */
var planEntries = {
	version: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.f)(1), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("A version only ever gets more keys: leave out those you do not know.")),
	kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.x)(["apply", "cleanup"]),
	basis: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.x)(["live", "offline"]), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("What it rests on: AWS as it was when the plan was made, or the manifests alone.")),
	owner: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
	cluster: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
	region: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
	vpc: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
	groups: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)(group), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("Declared groups (cleanup: those that go), sorted by name.")),
	frontends: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)(frontend),
	problems: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)(problemSchema),
	findings: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)(findingSchema),
	notJudged: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)(findingId), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("Offline: findings that need AWS and were not judged."))),
	judgedOn: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("The day (UTC) on which the entries of the policy were judged."))),
	kept: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		name: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
		id: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(),
		reason: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)()
	})), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("Of a cleanup: own groups that stay, and why."))),
	quota: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		rulesPerGroup: count,
		assumed: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)())
	}), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("How many rules AWS lets a group have in each direction and address family, where one comes near."))),
	counts: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.b)({
		add: count,
		change: count,
		remove: count,
		unchanged: count
	}), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("Rows by what they do. Absent offline: what of it is there already is not known."))),
	digest: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.D)(), (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)("sha256 (hexadecimal) over the VPC and the changes that are written; empty offline."))
};



/***/ })

};
