export const id = 532;
export const ids = [532];
export const modules = {

/***/ 597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readingUntil),
/* harmony export */   t: () => (/* binding */ createClients)
/* harmony export */ });
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(404);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(221);


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
	const ec2 = new _aws_js__WEBPACK_IMPORTED_MODULE_0__.x(config);
	const region = await regionOf(ec2);
	const regional = {
		...config,
		region
	};
	let eks;
	let sts;
	return {
		region,
		ec2,
		elb: new _aws_js__WEBPACK_IMPORTED_MODULE_0__.r(regional),
		eks: () => eks ??= Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 404)).then((n) => n.C).then((sdk) => new sdk.EKSClient(regional)),
		sts: () => sts ??= Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 404)).then((n) => n.S).then((sdk) => new sdk.STSClient(regional))
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
		sts: async () => until(await clients.sts(), signal)
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
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.E("aws", [{
			message: `no usable AWS region: ${error instanceof Error ? error.message : String(error)}`,
			hint: "Set the input `region`, or run aws-actions/configure-aws-credentials with `aws-region` in an earlier step."
		}], { cause: error });
	}
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



/***/ }),

/***/ 532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(597);
/* harmony import */ var _load_balancers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(835);
/* harmony import */ var _security_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(444);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(221);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(430);





// src/verify/within.ts
/**
* Gives the work a signal that is aborted with the one of `limits`, and at the latest after so many milliseconds: what AWS does not answer
* until then is given up.
*/
async function within(milliseconds, { sleep, signal }, work) {
	const late = new AbortController();
	const done = new AbortController();
	const expire = () => {
		if (!done.signal.aborted) late.abort();
	};
	sleep(milliseconds, done.signal).then(expire, () => void 0);
	try {
		return await work(AbortSignal.any([signal, late.signal]));
	} finally {
		done.abort();
	}
}
// src/verify/command.ts
/** Shows the object's status and its controller's events. */
var describeObject = (expectation) => kubectl(expectation, "describe");
/** The object as the cluster has it, which may not be what the repository says. */
var getObject = (expectation) => `${kubectl(expectation, "get")} --output=yaml`;
/** A change of any annotation wakes the controller at once, whatever its back-off. */
var touchObject = (expectation) => `${kubectl(expectation, "annotate")} --overwrite frontend-sg/touched="$(date +%s)"`;
var deleteObject = (expectation) => kubectl(expectation, "delete");
/** The controller's own words, where no event says them; the namespace and name are those of its Helm chart. */
var controllerLog = () => "kubectl logs --namespace=kube-system deployment/aws-load-balancer-controller --since=1h";
var showLoadBalancer = (expectation, loadBalancer) => aws(expectation, "elbv2 describe-load-balancers", `--load-balancer-arns ${shellWord(loadBalancer.arn)}`);
var showTags = (expectation, loadBalancer) => aws(expectation, "elbv2 describe-tags", `--resource-arns ${shellWord(loadBalancer.arn)}`);
var showLoadBalancersOfVpc = (expectation) => aws(expectation, "elbv2 describe-load-balancers", `--query=${shellWord(`LoadBalancers[?VpcId==\`${expectation.vpc}\`].[LoadBalancerName,State.Code,SecurityGroups]`)}`);
var showGroups = (expectation, ids) => aws(expectation, "ec2 describe-security-groups", `--group-ids ${ids.map(shellWord).join(" ")}`);
var showGroupsNamed = (expectation, names) => aws(expectation, "ec2 describe-security-groups", `--filters ${shellWord(`Name=vpc-id,Values=${expectation.vpc}`)} ${shellWord(`Name=tag:Name,Values=${names.join(",")}`)}`);
var showCaller = () => "aws sts get-caller-identity";
/**
* Text as one word of a POSIX shell. Names come from manifests and from AWS, and a reader copies these commands:
* nothing in them may run.
*/
function shellWord(text) {
	if (/^[\w@%+=:,./][\w@%+=:,./-]*$/.test(text)) return text;
	return `'${text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, "?").replaceAll("'", `'\\''`)}'`;
}
var kubectl = (expectation, verb) => `kubectl ${verb} ${shellWord(`${expectation.object.resource}/${expectation.object.name}`)} --namespace=${shellWord(expectation.object.namespace)}`;
var aws = (expectation, command, options) => `aws ${command} --region=${shellWord(expectation.region)} ${options}`;
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
// src/verify/diagnose.ts
/** The diagnosis of an attachment as AWS alone shows it; undefined where all is well. `refusal` is what AWS said to a denied call. */
function diagnose(attachment, refusal) {
	const why = reasons(attachment, refusal);
	return why && {
		observed: observed(attachment, refusal),
		expected: expected(attachment),
		...why
	};
}
function observed(attachment, refusal) {
	const { loadBalancer, expectation, otherClusters } = attachment;
	if (attachment.result === "denied" && refusal !== void 0) return refusal.message;
	if (loadBalancer === void 0) {
		const tags = Object.entries(expectation.trackingTags).map(([key, value]) => `${key}=${value}`);
		const seen = attachment.result === "unseen" ? "no poll has succeeded" : `no load balancer in ${expectation.vpc} has the tags ${tags.join(", ")}`;
		return otherClusters.length === 0 ? seen : `${seen}; ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.y)(otherClusters)} has them for another cluster`;
	}
	const { name, type, scheme, vpc, state, securityGroups, arn } = loadBalancer;
	const carries = securityGroups.length === 0 ? "no security group" : securityGroups.join(", ");
	return `${name} (${type}, ${scheme}, ${vpc}, ${state.code}) carries ${carries}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.b)(attachment)}; ${arn}`;
}
function expected({ expectation }) {
	const { type, scheme, vpc, groups } = expectation;
	const kind = scheme.assumed ? type : `${type}, ${scheme.value}`;
	if (groups.length === 0) return `a load balancer (${kind}) in ${vpc} without any group of ours`;
	return `an active load balancer (${kind}) in ${vpc} that carries ${groups.map(({ token, ids, place }) => {
		const meaning = ids.length === 0 ? "no group" : ids.join(" and ");
		return `${token === meaning ? token : `${meaning} (${token})`} from ${place.file}:${place.line}`;
	}).join(", ")}`;
}
function reasons(attachment, refusal) {
	const { expectation, loadBalancer, missing, stale, extras } = attachment;
	const object = `${expectation.object.resource} ${expectation.object.namespace}/${expectation.object.name}`;
	const show = loadBalancer === void 0 ? showLoadBalancersOfVpc(expectation) : showLoadBalancer(expectation, loadBalancer);
	switch (attachment.result) {
		case "not-found": return notFound(attachment);
		case "unseen": return {
			causes: [refusal?.message ?? "The run ended before AWS answered."],
			next: [show]
		};
		case "wrong-vpc": return {
			causes: [`The controller of cluster ${expectation.cluster} works in another VPC than the one this run looks at: check the inputs \`cluster\` and \`vpc-id\`.`, "The load balancer is left over from a cluster of the same name; the controller will make a new one in its own VPC."],
			next: [show, describeObject(expectation)]
		};
		case "wrong-type":
		case "wrong-scheme": return {
			causes: [`The controller has not replaced the old load balancer yet: it deletes it first, and deletion protection stops it.`, `The cluster still has an older ${object} than the repository.`],
			next: [
				describeObject(expectation),
				getObject(expectation),
				show
			]
		};
		case "not-in-effect": return {
			causes: [
				`The object in the cluster does not name the groups: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.g)(extras.filter(_index_js__WEBPACK_IMPORTED_MODULE_3__.v))} is the group that the controller makes where none are named. It was deployed without the annotation, or not at all since.`,
				"The annotation stands on an object of another kind, or its key is misspelt.",
				"The controller fails to build the new state and keeps the old one."
			],
			next: [
				getObject(expectation),
				describeObject(expectation),
				show
			]
		};
		case "missing": return {
			causes: [
				`The controller is in its back-off: a group that is made after the object is not noticed, and a retry can take up to 16m40s. Touching the object takes effect in about a second.`,
				`The cluster does not have this version of the ${object} yet.`,
				"The controller cannot build or deploy it: its events say why, and another part of the object may be at fault."
			],
			next: [
				touchObject(expectation),
				describeObject(expectation),
				showGroups(expectation, missing)
			]
		};
		case "stale": return {
			causes: [`The cluster still has a version of the ${object} that names ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.g)(stale)}, or another member of its group does.`, "Somebody attached it by hand; the controller restores its own list when the object is touched, else within 10 hours."],
			next: [
				getObject(expectation),
				touchObject(expectation),
				show
			]
		};
		case "extra-groups": return {
			causes: [`Somebody attached ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.g)(extras.filter(_index_js__WEBPACK_IMPORTED_MODULE_3__._))} by hand, or the object in the cluster names it; the rules of all groups on a load balancer add up.`],
			next: [
				getObject(expectation),
				touchObject(expectation),
				show
			]
		};
		case "not-active": return {
			causes: ["AWS is still making it, which takes two to five minutes: allow a longer `timeout`."],
			next: [show]
		};
		case "replacing": return {
			causes: [`The controller has not deleted the old load balancer ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.y)(attachment.others)}: deletion protection stops it, or it is still at work. Clients may still reach the old one.`],
			next: [describeObject(expectation), ...attachment.others.map((other) => showLoadBalancer(expectation, other))]
		};
		case "unresolved": return {
			causes: [`No security group of ${expectation.vpc} has this tag \`Name\` or this id: \`apply\` has not run, or it runs for another cluster or VPC. The controller looks names up by that tag, never by the group's own name.`],
			next: [showGroupsNamed(expectation, (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.x)(expectation))]
		};
		case "no-security-groups": return {
			causes: [withoutGroups(expectation, object)],
			next: [show, ...expectation.role === "main" ? [deleteObject(expectation)] : []]
		};
		case "state-failed": return {
			causes: [`AWS could not set it up${loadBalancer?.state.reason === void 0 ? "" : ` (${loadBalancer.state.reason})`}, and does not try again: delete the ${object} and deploy it again once the reason is gone.`],
			next: [show, describeObject(expectation)]
		};
		case "denied": return {
			causes: [refusal?.hint ?? "The role of this job lacks a permission, or its credentials ran out."],
			next: [showCaller()]
		};
		case "attached":
		case "attached-with-extras":
		case "released": return;
	}
}
/** AWS cannot tell these apart: in the order in which they are met. */
function notFound({ expectation, otherClusters }) {
	const { object, cluster, vpc } = expectation;
	const [other] = otherClusters;
	const causes = [
		`The ${object.resource} ${object.namespace}/${object.name} is not in the cluster, or the controller gives up on it: its events say why.`,
		`The controller is in its back-off, since the object names a group that was made after it: touching it takes effect in about a second, waiting can take up to 16m40s.`,
		classCause(expectation),
		"The controller is not installed or not running, or its role lacks a permission such as elasticloadbalancing:CreateLoadBalancer.",
		`The controller runs with another \`--cluster-name\` than ${cluster}, or in another VPC than ${vpc}.`
	];
	const next = [
		describeObject(expectation),
		touchObject(expectation),
		controllerLog(),
		showLoadBalancersOfVpc(expectation)
	];
	if (other === void 0) return {
		causes,
		next
	};
	return {
		causes: [`${other.name} belongs to a frontend of the same name in cluster ${clusterOf(other.tags ?? {}) ?? "without a name"}: if that is this cluster, the input \`cluster\` has to say so.`, ...causes],
		next: [showTags(expectation, other), ...next]
	};
}
function withoutGroups(expectation, object) {
	return `A network load balancer that was made without security groups can never get one: the controller leaves it as it is and reports success. Only a new one helps, with a new DNS name: ${expectation.role === "main" ? `delete the ${object} and deploy it again` : `take \`alb.ingress.kubernetes.io/enable-frontend-nlb\` off the ${object}, and set it again once the load balancer is gone`}.`;
}
function classCause({ object }) {
	switch (object.resource) {
		case "ingress": return "Its class is not one of this controller: `spec.ingressClassName`, or the annotation `kubernetes.io/ingress.class`, which beats it.";
		case "service": return "Another controller has it: without `loadBalancerClass: service.k8s.aws/nlb` the cloud provider makes a Classic Load Balancer, which is none of these.";
		case "gateway": return "Its GatewayClass is not accepted: `controllerName` has to be gateway.k8s.aws/alb or gateway.k8s.aws/nlb. No event says so.";
	}
}
// src/verify/known-group.ts
/** Tags as LBC sets them: pkg/networking/backend_sg_provider.go, pkg/deploy/tracking/provider.go. */
function knownGroup(group, marks) {
	return {
		id: group.id,
		name: tagValue(group.tags, "Name") ?? group.name,
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
// src/verify/fault.ts
/** What a failed read means for the next poll; undefined for what is no failure of AWS but a bug of ours. */
function faultOf(error) {
	if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_3__.E) || error.reason !== "aws") return void 0;
	const [problem = { message: error.message }] = error.problems;
	return {
		denied: (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.f)(error) || (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.m)(error) || (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.d)(error),
		problem
	};
}
// src/verify/tag-cache.ts
/**
* The load balancers of one sweep, with tags where they can matter: all application and network ones of the VPC (a name
* is never trusted to leave one out), and of other VPCs those whose name fits, to tell a wrong VPC from none at all.
*
* Tags are read once. They are read again only for one that is nobody's yet and might become somebody's: while it is
* being made, since tags can show later than the load balancer, and, as long as a frontend lacks its load balancer,
* when its name fits that frontend.
*/
async function withTags(sweep, expectations, cache, readTags) {
	const arns = new Set(sweep.map((loadBalancer) => loadBalancer.arn));
	for (const arn of cache.keys()) if (!arns.has(arn)) cache.delete(arn);
	const ask = arnsToAsk(sweep, expectations, cache);
	if (ask.length > 0) for (const [arn, tags] of await readTags(ask)) cache.set(arn, tags);
	return sweep.map((loadBalancer) => {
		const tags = cache.get(loadBalancer.arn);
		return tags === void 0 ? loadBalancer : {
			...loadBalancer,
			tags
		};
	});
}
function arnsToAsk(sweep, expectations, cache) {
	const known = sweep.flatMap(({ arn }) => {
		const tags = cache.get(arn);
		return tags === void 0 ? [] : [tags];
	});
	const homeless = expectations.filter((expectation) => !known.some((tags) => carriesTracking(expectation, tags)));
	const vpcs = new Set(expectations.map((expectation) => expectation.vpc));
	return sweep.filter((loadBalancer) => {
		if (loadBalancer.type === "gateway") return false;
		const tags = cache.get(loadBalancer.arn);
		if (tags === void 0) return vpcs.has(loadBalancer.vpc) || expectations.some((expectation) => nameFits(expectation, loadBalancer.name));
		if (expectations.some((expectation) => carriesTracking(expectation, tags))) return false;
		return loadBalancer.state.code === "provisioning" || homeless.some((expectation) => nameFits(expectation, loadBalancer.name));
	}).map((loadBalancer) => loadBalancer.arn);
}
// src/verify/look.ts
/** One poll: one sweep over all load balancers for all expectations, and what is not remembered about them. Throws what is no failure of AWS. */
async function look(options, memory) {
	const { read, expectations, marks, extraGroups, signal } = options;
	try {
		const loadBalancers = await withTags(await read.loadBalancers(signal), expectations, memory.tags, (arns) => read.tags(arns, signal));
		const located = expectations.map((expectation) => ({
			expectation,
			location: locate(expectation, loadBalancers)
		}));
		const carried = located.flatMap(({ location }) => location.matches.flatMap((match) => match.securityGroups));
		const unknown = [...new Set(carried)].filter((id) => !memory.groups.has(id)).sort();
		if (unknown.length > 0) {
			const found = await read.groups(unknown, signal);
			for (const id of unknown) memory.groups.set(id, {
				id,
				kind: "foreign"
			});
			for (const group of found) memory.groups.set(group.id, knownGroup(group, marks));
		}
		return {
			kind: "seen",
			attachments: located.map(({ expectation, location }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.o)(expectation, location, memory.groups, extraGroups))
		};
	} catch (error) {
		const fault = faultOf(error);
		if (fault === void 0) throw error;
		return {
			kind: "fault",
			...fault
		};
	}
}
// src/verify/timeline.ts
/** What is new between two polls, in the order of the expectations; a failed poll is one entry. */
function changes(before, after, fault, elapsedSeconds) {
	return [...fault === void 0 ? [] : [{
		elapsedSeconds,
		text: fault.message
	}], ...after.flatMap((attachment, index) => {
		const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.b)(attachment);
		const earlier = before[index];
		if (earlier !== void 0 && text === (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.b)(earlier)) return [];
		return [{
			elapsedSeconds,
			frontend: (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.S)(attachment.expectation),
			text
		}];
	})];
}
// src/verify/poll.ts
/**
* Polls AWS until every load balancer is as expected, or what is left can never be, or the deadline has come (there is a poll at the deadline).
* A poll that fails is reported and followed by the next, unless AWS refuses to be asked. An abort of the signal ends it with what is known.
*/
async function verify$1(options) {
	const { expectations, signal, timeout, now } = options;
	const started = now();
	const seconds = () => Math.round((now() - started) / 1e3);
	const memory = {
		tags: /* @__PURE__ */ new Map(),
		groups: new Map(options.groups.map((group) => [group.id, knownGroup(group, options.marks)]))
	};
	const timeline = [];
	let attachments = expectations.map(unseen);
	let since = expectations.map(() => 0);
	let fault;
	const finish = (ended, polls) => ({
		verified: ended === "verified",
		ended,
		attachments: attachments.map((attachment, index) => final(attachment, since[index] ?? 0, fault)),
		timeline,
		polls,
		elapsedSeconds: seconds(),
		...fault === void 0 ? {} : { fault }
	});
	if (expectations.every((expectation) => expectation.groups.length === 0)) return finish("nothing-to-verify", 0);
	for (let poll = 1;; poll++) {
		if (signal.aborted) return finish("cancelled", poll - 1);
		const isLast = now() - started >= timeout;
		const seen = await look(options, memory);
		if (signal.aborted && seen.kind === "fault") return finish("cancelled", poll - 1);
		const before = attachments;
		attachments = seen.kind === "seen" ? seen.attachments : seen.denied ? before.map(deny) : before;
		fault = seen.kind === "fault" ? seen.problem : void 0;
		const elapsedSeconds = seconds();
		since = attachments.map((attachment, index) => attachment.result === before[index]?.result ? since[index] ?? 0 : elapsedSeconds);
		const events = changes(before, attachments, fault, elapsedSeconds);
		timeline.push(...events);
		options.onPoll({
			poll,
			elapsedSeconds,
			timeoutSeconds: Math.round(timeout / 1e3),
			settled: attachments.filter((attachment) => (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.s)(attachment) === "settled").length,
			total: attachments.length,
			attachments,
			events,
			...fault === void 0 ? {} : { fault }
		});
		const ended = endOf(seen, isLast);
		if (ended !== void 0) return finish(ended, poll);
		const pause = options.interval * (.8 + .4 * options.random());
		await rest(options, Math.max(0, Math.min(pause, started + timeout - now())));
	}
}
/** The output `failure-reason` of a verification; undefined where it succeeded. */
function failureReasonOf(verification) {
	switch (verification.ended) {
		case "verified": return;
		case "nothing-to-verify": return "findings";
		case "cancelled": return "cancelled";
		case "denied": return "aws";
		case "decided": return "not-attached";
		case "deadline": {
			const results = new Set(verification.attachments.map((attachment) => attachment.result));
			if (verification.attachments.some((attachment) => (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.s)(attachment) === "never")) return "not-attached";
			if (results.has("unseen")) return "aws";
			if ([...results].every((result) => result === "extra-groups" || _index_js__WEBPACK_IMPORTED_MODULE_3__.a[result] === "settled")) return "not-attached";
			return results.has("not-found") ? "not-found" : "timeout";
		}
	}
}
function endOf(seen, isLast) {
	if (seen.kind === "fault") return seen.denied ? "denied" : isLast ? "deadline" : void 0;
	const stages = seen.attachments.map(_index_js__WEBPACK_IMPORTED_MODULE_3__.s);
	if (stages.every((stage) => stage === "settled")) return "verified";
	if (stages.every((stage) => stage !== "waiting")) return "decided";
	return isLast ? "deadline" : void 0;
}
async function rest({ sleep, signal }, milliseconds) {
	try {
		await sleep(milliseconds, signal);
	} catch (error) {
		if (!signal.aborted) throw error;
	}
}
var unseen = (expectation) => ({
	expectation,
	result: "unseen",
	others: [],
	otherClusters: [],
	missing: [],
	stale: [],
	extras: []
});
/** What was as expected was seen to be so: it stays in the record. */
var deny = (attachment) => (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.s)(attachment) === "waiting" ? {
	...attachment,
	result: "denied"
} : attachment;
function final(attachment, elapsedSeconds, fault) {
	const diagnosis = diagnose(attachment, fault);
	return {
		...attachment,
		elapsedSeconds,
		...diagnosis === void 0 ? {} : { diagnosis }
	};
}
// src/modes/verify.ts
/** Polls AWS until every load balancer carries its groups, or can never do so, or the deadline has come. */
async function verify(run) {
	const prepared = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.n)(run);
	if (prepared.kind === "stopped") return prepared;
	const { inputs, signal } = run;
	const { clients, observed } = prepared;
	const { declarations, settings } = prepared.repository;
	const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.planOf)(run, prepared);
	const { problems, findings } = plan;
	if (problems.length > 0) return {
		problems,
		findings,
		read: prepared.repository.read,
		plan,
		...(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.failureOf)(run, plan)
	};
	const { expectations, unbuilt } = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.C)(plan, {
		namespace: settings.namespace,
		...Object.hasOwn(declarations.controller?.flags ?? {}, "default-load-balancer-scheme") ? { statedScheme: settings.defaultScheme } : {}
	});
	const verification = await within(inputs.timeout + lastPoll, run, (deadline) => verify$1({
		read: readerOf((0,_clients_js__WEBPACK_IMPORTED_MODULE_0__.n)(clients, deadline)),
		expectations,
		groups: [...observed.groups, ...observed.outside],
		marks: {
			owner: inputs.owner,
			cluster: inputs.cluster,
			backendGroups: settings.backendGroupId === void 0 ? [] : [settings.backendGroupId]
		},
		extraGroups: inputs.extraGroups,
		timeout: inputs.timeout,
		interval: inputs.interval,
		now: run.now,
		sleep: run.sleep,
		random: run.random,
		signal,
		onPoll: (progress) => {
			for (const line of (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.i)(progress)) run.log(line);
		}
	}));
	const unseen = plan.frontends.filter((frontend) => frontend.outcome !== "built" && frontend.namesGroups);
	const all = verification.ended === "nothing-to-verify" && unseen.length === 0 ? [...findings, nothingToVerify] : findings;
	return {
		problems,
		findings: all,
		read: prepared.repository.read,
		plan: {
			...plan,
			findings: all
		},
		verification: {
			...verification,
			verified: verification.verified && unseen.length === 0
		},
		unbuilt,
		...failureOfVerification(verification, unseen) ?? (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.failureOf)(run, {
			problems,
			findings: all
		})
	};
}
/** What the poll at the deadline may take, in ms. */
var lastPoll = 3e4;
var readerOf = (clients) => ({
	loadBalancers: () => (0,_load_balancers_js__WEBPACK_IMPORTED_MODULE_1__.n)(clients),
	tags: (arns) => (0,_load_balancers_js__WEBPACK_IMPORTED_MODULE_1__.t)(clients, arns),
	groups: (ids) => (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.n)(clients, ids)
});
var nothingToVerify = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.w)("nothing-to-verify", {
	message: "no frontend of the manifests names a security group, so there is nothing to verify",
	action: "Check the input manifests, and that the frontends name groups."
});
function failureOfVerification(verification, unseen) {
	const reason = failureReasonOf(verification);
	if (reason === void 0 || verification.ended === "nothing-to-verify" && unseen.length > 0) return failureOfUnseen(unseen);
	const open = verification.attachments.filter((attachment) => attachment.diagnosis !== void 0);
	const [first] = open;
	return { failure: {
		reason,
		message: first === void 0 ? verification.fault?.message ?? nothingToVerify.message : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.S)(first.expectation)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.b)(first)}${open.length === 1 ? "" : ` (and ${open.length - 1} more)`}`
	} };
}
function failureOfUnseen(unseen) {
	const [first] = unseen;
	if (first === void 0) return void 0;
	return { failure: {
		reason: "not-attached",
		message: `${first.kind} ${first.id}: ${unseenWords[first.outcome]}${first.reason === void 0 ? "" : `: ${first.reason}`}`
	} };
}
/** Why nothing was seen of a frontend that names groups. */
var unseenWords = {
	built: "not seen",
	error: "the controller gives up on it",
	"dry-run": "it is marked as a dry run, so the controller makes no load balancer",
	ignored: "the controller leaves it alone"
};



/***/ })

};
