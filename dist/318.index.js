export const id = 318;
export const ids = [318];
export const modules = {

/***/ 8318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attachmentDrift: () => (/* binding */ attachmentDrift)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8876);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4221);
/* harmony import */ var _known_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3696);



// src/verify/drift.ts
/**
* Load balancers that do not carry the groups that their frontends name, or still carry one of ours that they do not name, as one look at
* AWS tells it. What has no load balancer yet is no drift, nor is a group that the plan has still to make.
*/
function attachmentDrift(plan, observed, marks, options) {
	const groups = new Map([...observed.groups, ...observed.outside].map((group) => [group.id, (0,_known_group_js__WEBPACK_IMPORTED_MODULE_2__.t)(group, marks)]));
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__["in"])(plan, options).expectations.flatMap((expectation) => {
		const attachment = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.u)(expectation, (0,_known_group_js__WEBPACK_IMPORTED_MODULE_2__.i)(expectation, observed.loadBalancers), groups, "allow");
		const { loadBalancer } = attachment;
		if (loadBalancer === void 0 || !isDrift.has(attachment.result)) return [];
		const differences = differencesOf(attachment);
		if (differences.length === 0) return [];
		return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.r)("drift", {
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rn)(expectation)}: load balancer ${loadBalancer.name} ${differences.join(", and ")}`,
			action: `Ask who did it: \`aws cloudtrail lookup-events --region ${plan.region} --lookup-attributes AttributeKey=ResourceName,AttributeValue=${loadBalancer.arn}\`. Where the manifest was not deployed yet, deploy it; mode verify says why it is not in effect.`,
			frontend: `${expectation.frontend.kind} ${expectation.frontend.id}`,
			...expectation.place === void 0 ? {} : { place: expectation.place }
		})];
	});
}
/** Where the controller's own group stands in the place of those that are named, they are missing as well. */
var isDrift = /* @__PURE__ */ new Set([
	"missing",
	"stale",
	"not-in-effect"
]);
function differencesOf({ expectation, missing, stale }) {
	const tokens = expectation.groups.filter(({ ids }) => ids.some((id) => missing.includes(id)));
	return [...missing.length === 0 ? [] : [`lacks ${tokens.map(({ token }) => token).join(", ")} (${missing.join(", ")})`], ...stale.length === 0 ? [] : [`still carries ${stale.map(({ id, name }) => `${name ?? "a group"} (${id})`).join(", ")}, which it does not name`]];
}



/***/ }),

/***/ 3696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ nameFits),
/* harmony export */   i: () => (/* binding */ locate),
/* harmony export */   n: () => (/* binding */ carriesTracking),
/* harmony export */   o: () => (/* binding */ tagValue),
/* harmony export */   r: () => (/* binding */ clusterOf),
/* harmony export */   t: () => (/* binding */ knownGroup)
/* harmony export */ });
// src/verify/locate.ts
/**
* Which load balancers are this frontend's: those with all its tracking tags, as the controller itself decides
* (LBC pkg/deploy/elbv2/tagging_manager.go). Names prove nothing. One whose tags were not read matches nothing.
*/
function locate(expectation, loadBalancers) {
	const matches = [];
	const otherClusters = [];
	for (const loadBalancer of loadBalancers) {
		if (loadBalancer.type === "gateway" || loadBalancer.tags === void 0) continue;
		const { tags } = loadBalancer;
		if (carriesTracking(expectation, tags)) matches.push(loadBalancer);
		else if (loadBalancer.vpc === expectation.vpc && differsInCluster(expectation, tags)) otherClusters.push(loadBalancer);
	}
	return {
		matches,
		otherClusters
	};
}
/** Whether these are the tags of the frontend's load balancer, in today's form or in that of LBC v1 (`ingress.k8s.aws/cluster`). */
function carriesTracking(expectation, tags) {
	return Object.entries(expectation.trackingTags).every(([key, value]) => tagValue(tags, key) === value || key === clusterKey && isIngress(expectation) && legacyCluster(tags) === value);
}
/** Whether a new load balancer of this frontend could be called so. */
function nameFits(expectation, name) {
	return "exact" in expectation.name ? name === expectation.name.exact : name.startsWith(expectation.name.prefix);
}
/** The name of the cluster that a load balancer says it belongs to. */
var clusterOf = (tags) => tagValue(tags, clusterKey) ?? legacyCluster(tags) ?? tagValue(tags, autoModeClusterKey);
var tagValue = (tags, key) => Object.hasOwn(tags, key) ? tags[key] : void 0;
var clusterKey = "elbv2.k8s.aws/cluster";
var legacyClusterKey = "ingress.k8s.aws/cluster";
var autoModeClusterKey = "eks:eks-cluster-name";
var clusterKeys = [
	clusterKey,
	legacyClusterKey,
	autoModeClusterKey
];
var legacyCluster = (tags) => tagValue(tags, legacyClusterKey);
var isIngress = (expectation) => Object.hasOwn(expectation.trackingTags, "ingress.k8s.aws/stack");
var differsInCluster = (expectation, tags) => clusterOf(tags) !== void 0 && Object.entries(expectation.trackingTags).every(([key, value]) => clusterKeys.includes(key) || tagValue(tags, key) === value);
// src/verify/known-group.ts
/** Tags as LBC sets them: pkg/networking/backend_sg_provider.go, pkg/deploy/tracking/provider.go. */
function knownGroup(group, marks) {
	return {
		id: group.id,
		name: tagValue(group.tags, "Name") ?? group.name,
		...group.vpc === void 0 ? {} : { vpc: group.vpc },
		kind: kindOf(group, marks)
	};
}
function kindOf(group, marks) {
	const tag = (key) => tagValue(group.tags, key);
	if (marks.backendGroups.includes(group.id)) return "backend";
	if ([tag("elbv2.k8s.aws/cluster"), tag("ingress.k8s.aws/cluster")].includes(marks.cluster)) {
		if (tag("elbv2.k8s.aws/resource") === "backend-sg") return "backend";
		if (resourceKeys.some((key) => tag(key) === "ManagedLBSecurityGroup")) return "managed";
	}
	return tag("frontend-sg/owner") === marks.owner ? "ours" : "foreign";
}
var resourceKeys = [
	"ingress.k8s.aws/resource",
	"service.k8s.aws/resource",
	"gateway.k8s.aws.alb/resource",
	"gateway.k8s.aws.nlb/resource"
];



/***/ })

};
