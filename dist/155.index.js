export const id = 155;
export const ids = [155];
export const modules = {

/***/ 7155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9895);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3350);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5425);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4430);
/* harmony import */ var _joined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5192);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7362);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5914);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4221);








// src/report/join-changes.ts
/** Every change of the runs, in the order in which they come. */
function joinChanges(runs) {
	const joined = /* @__PURE__ */ new Map();
	for (const { label, file } of runs) {
		if (file.kind === "none") continue;
		for (const group of file.groups) for (const change of group.changes) {
			const first = {
				group,
				change,
				cluster: file.cluster
			};
			const key = keyOf(first);
			const known = joined.get(key) ?? {
				first,
				groups: /* @__PURE__ */ new Set(),
				labels: /* @__PURE__ */ new Set(),
				rows: 0
			};
			joined.set(key, known);
			known.groups.add(group.name);
			known.labels.add(label);
			known.rows += 1;
		}
	}
	return [...joined.values()].map(({ first, groups, labels, rows }) => ({
		...rows === 1 ? {
			change: first.change,
			group: first.group
		} : anyOf(first),
		...first.group.blocked === void 0 ? {} : { blocked: first.group.blocked },
		groups: [...groups],
		labels: [...labels],
		rows
	}));
}
/** Rows are alike where nothing but whose they are tells them apart. A new group that nothing may leave is not like the others. */
function keyOf(row) {
	const { change, group } = anyOf(row);
	const leaves = change.kind !== "create-group" || group.changes.some(isOutbound);
	return JSON.stringify([
		(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__.t)("apply", { name: "" }, change),
		leaves,
		group.blocked ?? ""
	]);
}
var isOutbound = (change) => change.kind === "add-rule" && change.rule.direction === "egress";
/** A row without the name and id of its group, and without the tags that hold them or the name of the cluster. */
function anyOf({ change, group, cluster }) {
	const { id: _, ...rest } = group;
	switch (change.kind) {
		case "create-group": return {
			group: rest,
			change: {
				...change,
				tags: without(change.tags, _plan_js__WEBPACK_IMPORTED_MODULE_2__.a)
			}
		};
		case "tag-group": {
			const own = (key) => key === (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.n)(cluster) || key === _plan_js__WEBPACK_IMPORTED_MODULE_2__.u.name && change.set[key] === group.name;
			const set = without(change.set, own);
			const some = Object.keys(change.set).filter(own);
			return {
				group: rest,
				change: {
					...change,
					set: {
						...set,
						...Object.fromEntries(some.map((key) => [key === _plan_js__WEBPACK_IMPORTED_MODULE_2__.u.name ? key : (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.n)("*"), "*"]))
					},
					before: without(change.before, own)
				}
			};
		}
		case "untag-group": return {
			group: rest,
			change: {
				...change,
				keys: change.keys.map((key) => key === (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.n)(cluster) ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.n)("*") : key)
			}
		};
		case "add-rule":
		case "modify-rule":
		case "describe-rule":
		case "remove-rule":
		case "delete-group": return {
			group: rest,
			change
		};
	}
}
var without = (tags, drop) => Object.fromEntries(Object.entries(tags).filter(([key]) => !drop(key)));
// src/report/join.ts
function joinPlans(files) {
	const runs = files.toSorted((a, b) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_7__.n)(a.label, b.label) || (0,_rule_js__WEBPACK_IMPORTED_MODULE_7__.n)(JSON.stringify(a), JSON.stringify(b))).map((file) => ({
		label: file.label,
		file,
		...failureOf$1(file)
	}));
	const known = runs.flatMap(({ file }) => file.kind === "none" ? [] : file.counts ?? []);
	return {
		runs,
		changes: joinChanges(runs),
		problems: joinRemarks(runs, ({ problems }) => problems),
		findings: joinRemarks(runs, ({ findings }) => findings),
		...known.length === 0 ? {} : { counts: known.reduce(add) },
		totals: {
			findings: sum(runs, ({ findings }) => findings.filter(({ accepted }) => accepted === void 0).length),
			frontends: sum(runs, (file) => file.kind === "none" ? 0 : file.frontends.length)
		}
	};
}
var sum = (runs, count) => runs.reduce((total, { file }) => total + count(file), 0);
var add = (a, b) => ({
	add: a.add + b.add,
	change: a.change + b.change,
	remove: a.remove + b.remove,
	unchanged: a.unchanged + b.unchanged
});
/** Each run has judged itself by its own `fail-on`. What fails always does here as well, whatever the file says. */
function failureOf$1({ failure, findings, problems }) {
	if (failure !== void 0) return { failure };
	if (problems.length > 0) return { failure: {
		reason: "problems",
		message: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.r)(problems)
	} };
	const failing = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__.o)(findings, { kind: "never" });
	return failing.length === 0 ? {} : { failure: {
		reason: "findings",
		message: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.r)(failing)
	} };
}
function joinRemarks(runs, remarksOf) {
	const joined = /* @__PURE__ */ new Map();
	for (const { label, file } of runs) for (const what of remarksOf(file)) {
		const key = JSON.stringify(what);
		const known = joined.get(key);
		if (known === void 0) joined.set(key, {
			what,
			labels: /* @__PURE__ */ new Set([label])
		});
		else known.labels.add(label);
	}
	return [...joined.values()].map(({ what, labels }) => ({
		what,
		labels: [...labels]
	}));
}
// src/report/read-plan-file.ts
var runEntries = {
	mode: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.x)([
		"plan",
		"apply",
		"verify",
		"cleanup"
	]), (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.s)("The mode of the run.")),
	label: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.D)(), (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.s)("Tells several runs on one pull request apart.")),
	commit: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.D)(), (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.s)("The commit that was read; empty where that is not known.")),
	failure: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.b)({
		reason: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.x)(_problem_js__WEBPACK_IMPORTED_MODULE_0__.n),
		message: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.D)()
	}), (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.s)("Why the step failed; absent where all is well.")))
};
var outcome = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.b)({
	group: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.D)(),
	id: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.D)()),
	result: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.x)([
		"unchanged",
		"done",
		"failed",
		"skipped"
	]),
	done: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.i)(_schema_js__WEBPACK_IMPORTED_MODULE_5__.t),
	left: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.i)(_schema_js__WEBPACK_IMPORTED_MODULE_5__.t),
	problem: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.c)(_schema_js__WEBPACK_IMPORTED_MODULE_5__.a)
});
var loadBalancer = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.b)({
	frontend: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.D)(),
	name: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.D)()),
	arn: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.D)()),
	dnsName: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.D)()),
	securityGroups: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.i)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.D)()),
	result: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.x)([
		...Object.keys(_index_js__WEBPACK_IMPORTED_MODULE_6__.l),
		"not-built",
		"dry-run",
		"ignored"
	])
});
var planned = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.b)({
	..._schema_js__WEBPACK_IMPORTED_MODULE_5__.i,
	...runEntries,
	outcomes: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.i)(outcome), (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.s)("After apply and cleanup: group by group."))),
	verified: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.a)(), (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.s)("After verify: whether all was seen attached."))),
	loadBalancers: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.i)(loadBalancer), (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.s)("After verify: one for each frontend.")))
}), (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.s)("A plan, and what came of it."));
var stopped = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.b)({
	version: _schema_js__WEBPACK_IMPORTED_MODULE_5__.i.version,
	kind: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.f)("none"),
	...runEntries,
	owner: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.D)(),
	cluster: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.D)(),
	problems: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.i)(_schema_js__WEBPACK_IMPORTED_MODULE_5__.a),
	findings: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.i)(_schema_js__WEBPACK_IMPORTED_MODULE_5__.r)
}), (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.s)("A run without a plan: it failed before it had one, or nothing that concerns it has changed."));
/** plan.json whole. Published as `schema/plan.schema.json`. */
var planFileSchema = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.j)("kind", [planned, stopped]), (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.O)("frontend-sg plan.json"), (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.s)("What a run of frontend-sg would change or has changed, and what it found."));
/** Reads the text of a plan.json, or says why it is none: the end of a sentence that begins with the file. */
function readPlanFile(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return { fault: "is not JSON" };
	}
	const parsed = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.T)(planFileSchema, value, { abortEarly: true });
	return parsed.success ? parsed.output : { fault: `is no plan.json of version 1: ${issueText(parsed.issues[0])}` };
}
/** Where the first thing stands that is wrong, and what it is. Values in it come from outside. */
function issueText(issue) {
	const path = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.l)(issue);
	const { message } = issue;
	return `${path === null ? "" : `at ${path.slice(0, 200)} `}${message.charAt(0).toLowerCase()}${message.slice(1, 300)}`;
}
var maxBytes = 67108864;
/**
* Reads the plan.json files that patterns mean: in the workspace or, by a pattern that begins with its path, in the runner's folder for
* temporary files. Each pattern has to mean one at least, so that a job that left none is seen. Nothing in a file is trusted.
*/
function readPlanFiles(patterns, { workspace, temp }) {
	const roots = [...new Set([workspace, temp].map((root) => root.replace(/[/\\]+$/, "")))];
	const found = roots.map((root) => find(root, patterns.filter((pattern) => rootOf(pattern, roots) === root)));
	const matched = found.flatMap(({ paths }) => paths);
	const problems = [
		...found.flatMap((one) => one.problems),
		...patterns.some((pattern) => !pattern.startsWith("!")) ? [] : [nothingMeant],
		...matched.length > 200 ? [tooMany(matched.length)] : []
	];
	const files = [];
	let bytes = 0;
	for (const { root, path } of matched.slice(0, 200)) {
		const content = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.t)(root, path);
		if ("fault" in content) {
			problems.push(notRead(path, content.fault));
			continue;
		}
		bytes += content.bytes;
		if (bytes > 67108864) {
			problems.push(tooMuch(path));
			break;
		}
		const file = readPlanFile(content.text);
		if ("fault" in file) problems.push(notRead(path, file.fault));
		else files.push({
			path,
			file
		});
	}
	return {
		files,
		problems
	};
}
/** The folder that a pattern begins with, else the first. */
var rootOf = (pattern, roots) => roots.find((root) => pattern.replace(/^!/, "").startsWith(`${root}/`)) ?? roots[0];
function find(root, patterns) {
	if (patterns.length === 0) return {
		paths: [],
		problems: []
	};
	const relative = patterns.map((pattern) => pattern.replace(`${root}/`, ""));
	const globs = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.r)(relative, "plans");
	const walked = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.n)(root, globs.enters);
	const paths = walked.files.filter(globs.matches);
	return {
		paths: paths.map((path) => ({
			root,
			path
		})),
		problems: [
			...globs.problems,
			...walked.unreadable.map(({ folder, reason }) => notRead(folder, `cannot be read: ${reason}`)),
			...walked.links.filter(globs.matches).map((path) => notRead(path, "is a symbolic link, which is never followed")),
			...relative.filter((pattern) => !pattern.startsWith("!")).filter((pattern) => !paths.some((0,_files_js__WEBPACK_IMPORTED_MODULE_4__.r)([pattern], "plans").matches)).map(noMatch)
		]
	};
}
/** Without a plan nothing has failed, which says nothing about those that were to be joined. */
var nothingMeant = {
	message: "input `plans` has no pattern that means files, only such as leave some out",
	hint: "Write at least one pattern without `!`, such as plans/*/plan.json."
};
var noMatch = (pattern) => ({
	message: `input \`plans\` has \`${pattern.slice(0, 200)}\`, which matches no file`,
	hint: "A job that fails early leaves no plan.json: look at its log. Let it upload the output plan-file with `if: ${{ always() }}`."
});
var notRead = (path, fault) => ({
	message: `\`${path.slice(0, 200)}\` of input \`plans\` ${fault}`,
	hint: "Give files that the output plan-file named, made by the same version of this action."
});
var tooMany = (count) => ({
	message: `input \`plans\` matches ${count} files; at most 200 are read`,
	hint: "Write narrower patterns, or join the plans in several reports with a `label` each."
});
var tooMuch = (path) => ({
	message: `the files of input \`plans\` hold more than ${maxBytes / 1024 / 1024} MiB; reading stopped before \`${path.slice(0, 200)}\``,
	hint: "Write narrower patterns, or join the plans in several reports with a `label` each."
});
// src/modes/report.ts
/** Joins the plan.json files of a matrix into one report with one verdict. Asks neither AWS nor the repository. */
async function report(run) {
	const { inputs, context, problems: wrong } = run;
	const read = readPlanFiles(inputs.plans, {
		workspace: context.workspace,
		temp: context.temp ?? context.workspace
	});
	const joined = {
		...joinPlans(read.files.map(({ file }) => file)),
		unchecked: context.eventName === "workflow_run"
	};
	const own = [
		...wrong,
		...read.problems,
		...sameLabels(read.files),
		...otherCommits(read.files, run)
	];
	return {
		problems: [...own, ...joined.problems.map((problem) => (0,_joined_js__WEBPACK_IMPORTED_MODULE_3__.r)(problem, joined))],
		findings: joined.findings.map((finding) => (0,_joined_js__WEBPACK_IMPORTED_MODULE_3__.r)(finding, joined)),
		joined,
		...failureOf(own, joined)
	};
}
/** Two runs of one label would be told apart by nobody, and one of them may be a file that was left over. */
function sameLabels(files) {
	return [...Map.groupBy(files, ({ file }) => file.label)].filter(([, some]) => some.length > 1).map(([label, some]) => ({
		message: `${some.length} plans have the label \`${label.slice(0, 200)}\`: ${some.slice(0, 5).map(({ path }) => `\`${path.slice(0, 200)}\``).join(", ")}`,
		hint: "Give each run of the matrix a `label` of its own, and leave no files of earlier runs beside them."
	}));
}
/** A plan of another commit was left over from an earlier run, and says nothing about this one. */
function otherCommits(files, { context }) {
	const expected = commitOf(context);
	return files.filter(({ file }) => file.commit !== "" && file.commit !== (expected ?? firstCommit(files))).slice(0, 5).map(({ path, file }) => ({
		message: `\`${path.slice(0, 200)}\` is a plan of commit ${file.commit.slice(0, 12)}, not of ${(expected ?? firstCommit(files) ?? "").slice(0, 12)}`,
		hint: "Join the plans of one commit; where the event names another one, say it in `sha`."
	}));
}
/** The commit that this run is about; on `workflow_run` unknown where neither the event nor an input says it. */
var commitOf = ({ eventName, eventSha, sha }) => eventName === "workflow_run" && sha === eventSha ? void 0 : sha;
var firstCommit = (files) => files.map(({ file }) => file.commit).filter((commit) => commit !== "").toSorted(_rule_js__WEBPACK_IMPORTED_MODULE_7__.n)[0];
/** A fault of this run goes first; then the first run that failed speaks for all. */
function failureOf(own, { runs }) {
	if (own.length > 0) return { failure: {
		reason: "problems",
		message: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.r)(own)
	} };
	const failed = runs.flatMap(({ label, failure }) => failure === void 0 ? [] : [{
		label,
		...failure
	}]);
	const [first] = failed;
	if (first === void 0) return {};
	const others = failed.length === 1 ? "" : ` (and ${failed.length - 1} more of ${runs.length} failed)`;
	return { failure: {
		reason: first.reason,
		message: `${first.label}: ${first.message}${others}`
	} };
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
