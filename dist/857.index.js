export const id = 857;
export const ids = [857];
export const modules = {

/***/ 5434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planOffline: () => (/* binding */ planOffline)
/* harmony export */ });
/* harmony import */ var _make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6019);
/* harmony import */ var _plan2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9638);


// src/modes/offline.ts
/** The plan that the repository alone makes, without a call to AWS. `why` goes to the log. */
async function planOffline(run, why) {
	run.log(`Offline: ${why}. The plan is made from the manifests alone.`);
	const repository = await (0,_plan2_js__WEBPACK_IMPORTED_MODULE_1__.a)(run);
	const { inputs } = run;
	const [namedBefore, policy] = await Promise.all([(0,_plan2_js__WEBPACK_IMPORTED_MODULE_1__.s)(run, repository), (0,_plan2_js__WEBPACK_IMPORTED_MODULE_1__.o)(run, repository)]);
	return {
		repository,
		plan: (0,_make_js__WEBPACK_IMPORTED_MODULE_0__.t)({
			owner: inputs.owner,
			settings: repository.settings,
			assumed: repository.assumed,
			contextFiles: new Set(repository.context.matched),
			declarations: repository.declarations,
			observed: (0,_make_js__WEBPACK_IMPORTED_MODULE_0__.n)(repository, {
				vpc: inputs.vpcId,
				region: inputs.region
			}),
			problems: [...run.problems, ...repository.problems],
			findings: repository.findings,
			namedBefore,
			policy,
			failOn: inputs.failOn,
			basis: "offline"
		})
	};
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



/***/ })

};
