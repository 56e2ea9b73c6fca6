export const id = 765;
export const ids = [765];
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

/***/ 1018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ orphans),
/* harmony export */   i: () => (/* binding */ orphanFindings),
/* harmony export */   n: () => (/* binding */ isUsedElsewhere),
/* harmony export */   o: () => (/* binding */ ownGroups),
/* harmony export */   r: () => (/* binding */ namesOf),
/* harmony export */   t: () => (/* binding */ isDeletable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8876);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9895);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4430);



// src/plan/orphans.ts
/** Groups of this owner and this cluster: all that cleanup may look at. */
var ownGroups = (groups, { owner, cluster }) => groups.filter((group) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.o)(group, owner) && (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.d)(group, cluster));
/** Own groups that no declaration and no frontend names any more: what a cleanup would look at. */
var orphans = (groups, scope, named) => ownGroups(groups, scope).filter((group) => namesOf(group).every((name) => !named.has(name)));
/** One for each of them. Sorted by name. */
var orphanFindings = (groups) => groups.map((group) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.r)("orphan", {
	message: `${(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(group) ?? group.name} (${group.id}) is ours, and nothing declares or names it any more`,
	action: (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.i)(group) ? "mode: cleanup takes our tags off it and leaves the group." : "mode: cleanup deletes it once no load balancer carries it.",
	group: (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(group) ?? group.name,
	groupId: group.id
})).sort((a, b) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__.n)(a.group ?? "", b.group ?? "") || (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__.n)(a.groupId ?? "", b.groupId ?? ""));
/** Everything by which somebody may name a group. */
var namesOf = (group) => [
	group.id,
	group.name,
	...(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(group) === void 0 ? [] : [(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(group) ?? ""]
];
/** Whether a cleanup may delete it: an adopted one, and one that another cluster uses, only lose tags. */
var isDeletable = (cluster) => (group) => !(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.i)(group) && (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.l)(group) === void 0 && !isUsedElsewhere(group, cluster);
var isUsedElsewhere = (group, cluster) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.r)(group).some((name) => name !== cluster);



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
