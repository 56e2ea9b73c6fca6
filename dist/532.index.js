export const id = 532;
export const ids = [532];
export const modules = {

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

/***/ 1655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findVpc),
/* harmony export */   t: () => (/* binding */ describeCluster)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3350);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4221);


// src/aws/cluster.ts
/**
* The VPC of an EKS cluster.
* @throws UserError `problems` naming the input `cluster` when there is none, or the input `vpc-id` when it has no VPC.
*/
async function findVpc(clients, cluster) {
	const { vpc } = await describeCluster(clients, cluster);
	if (vpc !== void 0) return vpc;
	throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t("problems", [{
		message: `input \`cluster\` is \`${cluster}\`, a cluster for which eks:DescribeCluster names no VPC (a connected one)`,
		hint: "Say the VPC of its load balancers in the input `vpc-id`."
	}]);
}
/** One eks:DescribeCluster. */
async function describeCluster(clients, cluster) {
	const [{ DescribeClusterCommand }, eks] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3404)).then((n) => n.D), clients.eks()]);
	try {
		const { cluster: found } = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ht)({
			action: "eks:DescribeCluster",
			about: cluster
		}, () => eks.send(new DescribeClusterCommand({ name: cluster })));
		const vpc = found?.resourcesVpcConfig?.vpcId;
		return {
			...vpc === void 0 || vpc === "" ? {} : { vpc },
			...found?.endpoint === void 0 ? {} : { endpoint: found.endpoint }
		};
	} catch (error) {
		if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Et)(error)) throw error;
		throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t("problems", [{
			message: `input \`cluster\` is \`${cluster}\`, and EKS has no cluster of that name in ${clients.region}`,
			hint: "Check the name, the region and the account; for a cluster outside EKS, say its VPC in the input `vpc-id`."
		}], { cause: error });
	}
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

/***/ 5532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5597);
/* harmony import */ var _cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1655);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8876);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4221);
/* harmony import */ var _plan2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9638);
/* harmony import */ var _known_group_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3696);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3350);
/* harmony import */ var _plan_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4618);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3404);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5890);
/* harmony import */ var _load_balancers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8835);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8113);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1421);













// src/verify/cluster.ts
/** Above this the diagnoses repeat each other, and a cluster has better things to do. */
var most = 20;
var atOnce$1 = 4;
/** The cluster that kubectl talks to. What cannot be asked at all is not asked again for the others of the same round. */
function clusterOf(kubectl) {
	return async (expectations, signal) => {
		const answers = /* @__PURE__ */ new Map();
		const [first, ...rest] = expectations.filter(({ object }) => isAskable(object)).slice(0, most);
		if (first === void 0) return answers;
		let outage;
		let controller;
		const round = {
			kubectl,
			signal,
			findController: () => controller ??= controllerOf(kubectl, signal),
			fail: (why) => outage = why
		};
		const answer = async (expectation) => {
			answers.set(expectation, outage === void 0 ? await askOne(expectation, round) : {
				kind: "unknown",
				why: outage
			});
		};
		await answer(first);
		const queue = [...rest];
		const work = async () => {
			for (let next = queue.shift(); next !== void 0; next = queue.shift()) await answer(next);
		};
		await Promise.all(Array.from({ length: atOnce$1 }, work));
		return answers;
	};
}
async function askOne(expectation, { kubectl, signal, findController, fail }) {
	const { resource, namespace, name } = expectation.object;
	const got = await kubectl([
		"get",
		`${resources[resource]}/${name}`,
		`--namespace=${namespace}`,
		"--ignore-not-found",
		...asJson
	], signal);
	if (got.kind === "nothing") return { kind: "absent" };
	if (got.kind === "failed") {
		if (got.cause === "cluster" || got.cause === "no-program") fail(got.why);
		return {
			kind: "unknown",
			why: got.why
		};
	}
	const object = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.J)(got.value, expectation);
	const about = `involvedObject.kind=${kinds[resource]},involvedObject.name=${name}`;
	const said = await kubectl([
		"get",
		"events",
		`--namespace=${namespace}`,
		`--field-selector=${about}`,
		...asJson
	], signal);
	const events = said.kind === "json" ? (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.G)(said.value, object.uid) : void 0;
	const controller = object.isSeen || (events?.length ?? 0) > 0 ? void 0 : await findController();
	return {
		kind: "there",
		object,
		...events === void 0 ? {} : { events },
		...controller === void 0 ? {} : { controller }
	};
}
/** Whether any controller with the label of its Helm chart and its manifests is there, and runs. */
async function controllerOf(kubectl, signal) {
	const got = await kubectl([
		"get",
		"deployments.apps",
		"--all-namespaces",
		"--selector=app.kubernetes.io/name=aws-load-balancer-controller",
		...asJson
	], signal);
	if (got.kind !== "json") return void 0;
	const found = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.q)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.K)(got.value, "items"));
	if (found.length === 0) return "absent";
	return found.some((one) => Number((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.K)(one, "status", "readyReplicas")) > 0) ? "ready" : "not-ready";
}
var asJson = ["--output=json", "--request-timeout=8s"];
/** With their groups, since others have resources of the same name (Istio's `gateways`). */
var resources = {
	ingress: "ingresses.networking.k8s.io",
	service: "services",
	gateway: "gateways.gateway.networking.k8s.io"
};
var kinds = {
	ingress: "Ingress",
	service: "Service",
	gateway: "Gateway"
};
/** A name that no API server takes is in none, and would have a meaning of its own in a selector. */
var isAskable = ({ name, namespace }) => isName.test(name) && isName.test(namespace);
var isName = /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/;
/** The API server of the current context: `kubectl config view` shows no secrets. */
async function currentServer(kubectl, signal) {
	const got = await kubectl([
		"config",
		"view",
		"--minify",
		"--output=json"
	], signal);
	if (got.kind === "failed") return { why: noContext.test(got.why) ? "kubectl has no current context" : got.why };
	const [cluster] = got.kind === "json" ? (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.q)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.K)(got.value, "clusters")) : [];
	const server = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Y)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.K)(cluster, "cluster", "server"));
	return server === void 0 || server === "" ? { why: "kubectl has no current context" } : { server };
}
/** What kubectl says of `--minify` where it has no configuration, or one without a current context. */
var noContext = /current-context must exist/;
/** Whether two addresses of an API server mean the same one: schemes and hosts have no case, 443 is the port of https. */
function isSameServer(a, b) {
	const [one, other] = [a, b].map((address) => URL.canParse(address) ? new URL(address) : void 0);
	if (one === void 0 || other === void 0) return false;
	const path = (url) => url.pathname.replace(/\/+$/, "");
	return one.origin === other.origin && path(one) === path(other);
}
// src/verify/controller-events.ts
/**
* With `auto` the cluster is asked if the current context of kubectl is that of the cluster, which is found out when there is a question
* for the first time; otherwise one line says why not, and nobody is asked. With `on` it is asked whatever its address is.
*/
function askCluster(when, options) {
	const { kubectl, log } = options;
	const ask = clusterOf(kubectl);
	let isOff;
	const find = async (signal) => {
		const why = await reasonForOff(options, signal);
		if (why === void 0) return false;
		if (!signal.aborted) log(`The cluster is not asked for events: ${why}`);
		return true;
	};
	const told = /* @__PURE__ */ new Set();
	return async (expectations, signal) => {
		if (when === "auto" && await (isOff ??= find(signal))) return /* @__PURE__ */ new Map();
		const answers = await ask(expectations, signal);
		for (const answer of answers.values()) {
			if (answer.kind !== "unknown" || told.has(answer.why) || signal.aborted) continue;
			told.add(answer.why);
			log(`The cluster does not answer: ${answer.why}`);
		}
		return answers;
	};
}
/** Why `controller-events: on` cannot be; undefined where kubectl has a cluster to ask. */
async function reasonForNone(kubectl, signal) {
	const current = await currentServer(kubectl, signal);
	return "why" in current ? current.why : void 0;
}
async function reasonForOff({ kubectl, cluster, endpoint }, signal) {
	const current = await currentServer(kubectl, signal);
	if ("why" in current) return current.why;
	let address;
	try {
		address = await endpoint();
	} catch (error) {
		return `the address of cluster ${cluster} is not known: ${error instanceof Error ? error.message : String(error)}`;
	}
	if (address === void 0) return `EKS names no address for cluster ${cluster}`;
	if (isSameServer(current.server, address)) return void 0;
	return `the current context of kubectl is ${current.server}, not cluster ${cluster} (${address})`;
}
// src/verify/kubectl.ts
/** Bytes of JSON that one answer may have; the events of one object are far less. */
var largest = 4194304;
/**
* A kubectl of the PATH, never one of the working directory, run without a shell. `environment` is handed on without what is not the cluster's business: the inputs of the
* action and the tokens of GitHub; the credentials of AWS are, since `aws eks get-token` needs them. `patience`: ms for one answer.
*/
function kubectlOf(environment, patience = 1e4) {
	const theirs = Object.fromEntries(Object.entries(environment).filter(([name]) => !isOurs(name)));
	const env = {
		...(0,_plan2_js__WEBPACK_IMPORTED_MODULE_4__.t)(theirs),
		...plain
	};
	return (args, signal) => new Promise((resolve) => {
		(0,node_child_process__WEBPACK_IMPORTED_MODULE_12__.execFile)("kubectl", args, {
			timeout: patience,
			maxBuffer: largest,
			killSignal: "SIGKILL",
			env,
			signal,
			encoding: "utf8"
		}, (error, stdout, stderr) => {
			if (error === null) resolve(parsed(stdout));
			else if (signal.aborted) resolve(failed("it was given up, since the run ended"));
			else if (error.code === "ENOENT") resolve({
				...failed("kubectl is not on the PATH"),
				cause: "no-program"
			});
			else if (error.killed === true) resolve(failed(`kubectl did not answer within ${patience / 1e3} s`));
			else if (String(error.code) === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") resolve(failed(`the answer is larger than ${largest / 1024 / 1024} MiB`));
			else resolve(refusal(stderr));
		});
	});
}
/** Somebody's own defaults and aliases for kubectl (https://kubernetes.io/docs/reference/kubectl/kuberc/) are not for us. */
var plain = { KUBECTL_KUBERC: "false" };
var isOurs = (name) => /^(?:(?:INPUT|ACTIONS)_|(?:GITHUB|GH)_TOKEN$)/i.test(name);
function parsed(stdout) {
	if (stdout.trim() === "") return { kind: "nothing" };
	try {
		return {
			kind: "json",
			value: JSON.parse(stdout)
		};
	} catch {
		return failed("kubectl answered with something that is not JSON");
	}
}
/** kubectl repeats what it tried; the last line says what came of it. */
function refusal(stderr) {
	const lines = stderr.split("\n").filter((line) => line.trim() !== "");
	const why = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Mt)((lines.at(-1) ?? "kubectl failed without a word").slice(0, 2e3)).slice(0, 300);
	if (/\(Forbidden\)|is forbidden:/.test(why)) return {
		kind: "failed",
		why,
		cause: "forbidden"
	};
	if (/doesn't have a resource type|no matches for kind|could not find the requested resource/.test(why)) return {
		kind: "failed",
		why,
		cause: "no-such-kind"
	};
	return failed(why);
}
var failed = (why) => ({
	kind: "failed",
	why,
	cause: "cluster"
});
// src/verify/left-behind.ts
/** Which frontends the manifests have, also those that name no groups or are not built: by kind of tag and `namespace/name`. */
var stacksOf = (frontends) => new Set(frontends.map(({ kind, id }) => {
	return `${kind === "Service" ? "service" : kind === "Gateway" ? "gateway" : "ingress"} ${id}`;
}));
/** In the order of the load balancers. One without tags (those of other VPCs are not read) is nobody's. */
function leftBehind(loadBalancers, vpc, stacks, groups, marks) {
	return loadBalancers.flatMap((loadBalancer) => {
		const { tags } = loadBalancer;
		if (tags === void 0 || loadBalancer.vpc !== vpc || (0,_known_group_js__WEBPACK_IMPORTED_MODULE_5__.r)(tags) !== marks.cluster) return [];
		const stack = stackOf(tags);
		if (stack === void 0 || stacks.has(`${stack.side} ${stack.id}`)) return [];
		const ours = loadBalancer.securityGroups.flatMap((id) => {
			const group = groups.get(id);
			return group?.kind === "ours" ? [group] : [];
		});
		return ours.length === 0 ? [] : [{
			loadBalancer,
			stack: stack.id,
			groups: ours
		}];
	});
}
function stackOf(tags) {
	for (const key of stackKeys) {
		const id = (0,_known_group_js__WEBPACK_IMPORTED_MODULE_5__.o)(tags, key);
		if (id !== void 0) return {
			side: key.slice(0, key.indexOf(".")),
			id
		};
	}
}
var stackKeys = [
	"ingress.k8s.aws/stack",
	"service.k8s.aws/stack",
	"gateway.k8s.aws.alb/stack",
	"gateway.k8s.aws.nlb/stack",
	"ingress.eks.amazonaws.com/stack",
	"service.eks.amazonaws.com/stack"
];
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
// src/verify/failure-reason.ts
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
			if (verification.attachments.some((attachment) => (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.d)(attachment) === "never")) return "not-attached";
			if (results.has("unseen")) return "aws";
			if ([...results].every((result) => isNoMatterOfTime.has(result) || _index_js__WEBPACK_IMPORTED_MODULE_3__.l[result] === "settled")) return "not-attached";
			return verification.attachments.some(isWithout) ? "not-found" : "timeout";
		}
	}
}
var isNoMatterOfTime = /* @__PURE__ */ new Set(["extra-groups", "rules-unsettled"]);
var isWithout = ({ result, loadBalancer }) => result === "not-found" || result === "not-deployed" && loadBalancer === void 0;
// src/verify/deployed.ts
/**
* An attachment and what the cluster says about its object: where that is not the repository's, nothing is to be seen on AWS yet. Where
* no load balancer has the frontend's tags, the one that the object's status names is told, which proves nothing.
*/
function withAnswer(attachment, answer, loadBalancers) {
	if (answer === void 0 || (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.d)(attachment) !== "waiting") return attachment;
	const isBehind = restsOnObject.has(attachment.result) && isOlder(attachment, answer);
	const [hostname] = answer.kind === "there" && attachment.loadBalancer === void 0 ? answer.object.hostnames : [];
	const named = loadBalancers.find(({ dnsName }) => dnsName.toLowerCase() === hostname);
	return {
		...attachment,
		cluster: answer,
		...isBehind ? { result: "not-deployed" } : {},
		...hostname === void 0 ? {} : { status: {
			hostname,
			...named === void 0 ? {} : { loadBalancer: named }
		} }
	};
}
/** Whether the cluster can tell more than AWS does. */
var isWorthAsking = ({ result }) => restsOnObject.has(result) || result === "wrong-vpc" || result === "replacing";
/** Whether the object is missing from the cluster, or lists other groups there. */
function isOlder({ expectation: { object } }, answer) {
	switch (answer.kind) {
		case "absent": return true;
		case "unknown": return false;
		case "there": return object.lists !== void 0 && new Set(object.lists).symmetricDifference(new Set(answer.object.lists ?? [])).size > 0;
	}
}
/** What an object that has not come yet explains. */
var restsOnObject = /* @__PURE__ */ new Set([
	"not-found",
	"missing",
	"stale",
	"not-in-effect",
	"wrong-scheme",
	"wrong-type"
]);
// src/verify/evidence.ts
/** Puts what the cluster says before what AWS alone can only guess; without an answer the guesses stay as they are. */
function withEvidence(attachment, guess) {
	const { cluster } = attachment;
	if (cluster === void 0) return guess;
	if (cluster.kind !== "there") return guess;
	const failure = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.H)(cluster.events ?? []);
	const found = attachment.result === "not-deployed" ? void 0 : causeOf(attachment, cluster, failure);
	const event = failure === void 0 ? {} : { event: eventText(failure) };
	if (found === void 0) return {
		...guess,
		...event
	};
	const [cause, ...commands] = found;
	return {
		...event,
		causes: [cause],
		next: join(commands, guess.next)
	};
}
/** `FailedBuildModel (12 times, last at 2026-…): Failed build model due to …`. */
var eventText = ({ reason, message, count, at }) => {
	return `${reason} (${count === 1 ? "once" : `${count} times`}${at === "" ? "" : `, last at ${at}`}): ${message}`;
};
/** What makes this one of several worlds that look alike on AWS; undefined where the cluster has nothing to add. */
function causeOf(attachment, cluster, failure) {
	const { expectation, status } = attachment;
	const { object, events = [], controller } = cluster;
	const title = `${expectation.object.resource} ${expectation.object.namespace}/${expectation.object.name}`;
	if (object.isBeingDeleted) return [`The ${title} is being deleted in the cluster: deploy it again when it is gone.`, (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Kt)(expectation)];
	if (failure !== void 0) return causeOfEvent(failure, attachment);
	if (object.notAccepted !== void 0) return [`The controller does not accept it: ${object.notAccepted}.`, (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Wt)(expectation)];
	if (expectation.object.resource === "service" && isServedElsewhere(attachment, events)) return [
		`The cloud provider of the cluster made a Classic Load Balancer for it${status === void 0 ? "" : ` (${status.hostname})`}, which is none of these${object.className === void 0 ? ": the Service in the cluster has no `loadBalancerClass`" : ""}. The class cannot be set later: delete the Service and deploy it with \`loadBalancerClass: service.k8s.aws/nlb\`.`,
		(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(expectation),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Kt)(expectation)
	];
	if (status?.loadBalancer !== void 0) return [`Its status names ${status.loadBalancer.name}, which does not have the tags of this frontend: the controller runs with another \`--cluster-name\` than ${expectation.cluster}, or somebody took the tags off. It is not taken for the frontend's, since a status outlives what it was true for.`, (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.tn)(expectation, status.loadBalancer)];
	if (controller === "absent") return ["The controller is not installed: nothing has touched the object, and no Deployment has the label of the AWS Load Balancer Controller.", (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Gt)()];
	if (controller === "not-ready") return [
		"The controller is installed and no pod of it is ready.",
		(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Gt)(),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Ht)()
	];
	if (controller === "ready" && attachment.loadBalancer === void 0) return [
		`The controller runs and has not touched the ${title}: its class${object.className === void 0 ? " (it has none)" : ` ${object.className}`} is not one of this controller's. No event says so.`,
		(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Zt)(),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Kt)(expectation)
	];
	if (events.some(_index_js__WEBPACK_IMPORTED_MODULE_3__.W) && attachment.result === "not-found") return [`The controller has reconciled the ${title} with success, and no load balancer here has its tags: it runs with another \`--cluster-name\` than ${expectation.cluster}, or in another account, region or VPC.`, (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Ht)()];
}
/** The address in its status is that of no load balancer of ELBv2, or the cloud provider said that it made one. */
var isServedElsewhere = ({ status, loadBalancer }, events) => loadBalancer === void 0 && (events.some(_index_js__WEBPACK_IMPORTED_MODULE_3__.U) || status !== void 0 && status.loadBalancer === void 0);
/** The controller's own words, by what they ask for. Texts: LBC pkg/networking/security_group_resolver.go, pkg/ingress/, and AWS's own. */
function causeOfEvent({ message }, { expectation }) {
	const describe = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Wt)(expectation);
	const [, denied] = /not authorized to perform: ([a-z0-9-]+:[A-Za-z]+)/.exec(message) ?? [];
	if (denied !== void 0 || /UnauthorizedOperation|AccessDenied/.test(message)) return [
		`The role of the controller lacks a permission${denied === void 0 ? "" : `: \`${denied}\``}. It is the controller's own role, not that of this job.`,
		describe,
		(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Ht)()
	];
	if (/couldn't find all security ?groups|InvalidGroup\.NotFound/i.test(message)) return [
		"The group is there now. The controller did not find it when it looked last, and is in its back-off: a group that is made after the object is not noticed, and the next try can be up to 16m40s away. Touching the object takes effect in about a second.",
		(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.nn)(expectation),
		describe
	];
	if (/conflicting securityGroups/.test(message)) return ["The members of its IngressGroup list different groups, so the controller changes nothing for any of them: all have to list the same, in the same order. While a list is being rolled out this passes by itself.", describe];
	if (/belong to (?:a )?different VPC|does not belong to (?:the )?VPC|InvalidSecurityGroup|InvalidConfigurationRequest/i.test(message)) return ["AWS refuses the list of groups: one of them is in another VPC, there are more than five, or the load balancer can take none.", describe];
	if (/DuplicateLoadBalancerName/.test(message)) return ["Another load balancer of this account and region has the name already.", describe];
	return ["The controller fails with it, and says why in its event: nothing is attached until that is mended.", describe];
}
/** What the evidence asks for first, then the others, each once. */
function join(first, rest) {
	const [head = rest[0], ...others] = [.../* @__PURE__ */ new Set([...first, ...rest])];
	return [head, ...others];
}
// src/verify/not-found.ts
/** AWS cannot tell these apart: in the order in which they are met. */
function notFound({ expectation, otherClusters }) {
	const { object, cluster, vpc } = expectation;
	const [other] = otherClusters;
	const gone = `The ${object.resource} ${object.namespace}/${object.name} is not in the cluster, or the controller gives up on it: its events say why.`;
	const foreign = classCause(expectation);
	const others = [
		`The controller is in its back-off, since the object names a group that was made after it: touching it takes effect in about a second, waiting can take up to 16m40s.`,
		...isClassic(expectation) ? [] : [foreign],
		"The controller is not installed or not running, or its role lacks a permission such as elasticloadbalancing:CreateLoadBalancer.",
		`The controller runs with another \`--cluster-name\` than ${cluster}, or in another VPC than ${vpc}.`
	];
	const causes = isClassic(expectation) ? [
		foreign,
		gone,
		...others
	] : [gone, ...others];
	const next = [
		(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Wt)(expectation),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.nn)(expectation),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.$t)(expectation)
	];
	if (other === void 0) return {
		causes,
		next
	};
	return {
		causes: [`${other.name} belongs to a frontend of the same name in cluster ${(0,_known_group_js__WEBPACK_IMPORTED_MODULE_5__.r)(other.tags ?? {}) ?? "without a name"}: if that is this cluster, the input \`cluster\` has to say so.`, ...causes],
		next: [(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.tn)(expectation, other), ...next]
	};
}
/** A Service that nothing in the repository takes from the cloud provider: only the webhook does, and of new ones only. */
var isClassic = ({ object, because = [] }) => object.resource === "service" && because.some((reason) => reason.startsWith("type: LoadBalancer"));
function classCause(expectation) {
	const { object, because } = expectation;
	switch (object.resource) {
		case "ingress": return `Its class is not one of this controller${because === void 0 ? "" : ` (${because.join(" and ")})`}: \`spec.ingressClassName\`, or the annotation \`kubernetes.io/ingress.class\`, which beats it.`;
		case "service": return isClassic(expectation) ? "The cloud provider of the cluster made a Classic Load Balancer for it, which is none of these: the Service has neither `loadBalancerClass: service.k8s.aws/nlb` nor the annotation `service.beta.kubernetes.io/aws-load-balancer-type: external`, and the webhook of the controller takes new Services only, if it is installed. Delete the Service and deploy it with the class, which cannot be set later." : `Another controller has it${because === void 0 ? "" : `, although the repository says ${because.join(" and ")}`}: a Service that was made without the class keeps the Classic Load Balancer of the cloud provider, since the class cannot be set later. Delete it and deploy it again.`;
		case "gateway": return "Its GatewayClass is not accepted: `controllerName` has to be gateway.k8s.aws/alb or gateway.k8s.aws/nlb. No event says so.";
	}
}
// src/verify/reasons.ts
/** What AWS alone lets us guess of a result; undefined where all is well. `refusal` is what AWS said to a denied call. */
function reasons(attachment, refusal) {
	const { expectation, loadBalancer, missing, stale, extras } = attachment;
	const object = `${expectation.object.resource} ${expectation.object.namespace}/${expectation.object.name}`;
	const show = loadBalancer === void 0 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.$t)(expectation) : (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Qt)(expectation, loadBalancer);
	switch (attachment.result) {
		case "not-found": return notFound(attachment);
		case "unseen": return {
			causes: [refusal?.message ?? "The run ended before AWS answered."],
			next: [show]
		};
		case "not-deployed": return {
			causes: [attachment.cluster?.kind === "there" ? `Nothing was deployed yet: the ${object} in the cluster is not the repository's. Deploy it, or wait for the sync; the groups are there.` : `Nothing was deployed yet, or to another cluster or namespace than this run looks at.`, "The deploy failed, or it deploys another commit or another overlay than these manifests."],
			next: [(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Kt)(expectation), show]
		};
		case "rules-unsettled":
		case "rules-differ": return {
			causes: ["Rules were changed by hand or by another tool since `apply`, or `apply` has not run for this commit. The controller never writes rules of these groups, so waiting does not help: run `apply`.", "Another run applies other declarations to the same groups: only one may write at a time."],
			next: [(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.en)(expectation, [...new Set((attachment.rules ?? []).map(({ group }) => group))]), show]
		};
		case "wrong-group-vpc": return {
			causes: [`A load balancer takes groups of its own VPC only, and the ${object} names this one by its id: name a group of ${expectation.vpc}. The controller's event is FailedDeployModel.`],
			next: [(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Yt)(expectation, (attachment.elsewhere ?? []).map(({ id }) => id)), (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Wt)(expectation)]
		};
		case "wrong-vpc": return {
			causes: [`The controller of cluster ${expectation.cluster} works in another VPC than the one this run looks at: check the inputs \`cluster\` and \`vpc-id\`.`, "The load balancer is left over from a cluster of the same name; the controller will make a new one in its own VPC."],
			next: [show, (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Wt)(expectation)]
		};
		case "wrong-type":
		case "wrong-scheme": return {
			causes: [`The controller has not replaced the old load balancer yet: it deletes it first, and deletion protection stops it.`, `The cluster still has an older ${object} than the repository.`],
			next: [
				(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Wt)(expectation),
				(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Kt)(expectation),
				show
			]
		};
		case "not-in-effect": return {
			causes: [
				`The object in the cluster does not name the groups: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(extras.filter(_index_js__WEBPACK_IMPORTED_MODULE_3__.M))} is the group that the controller makes where none are named. It was deployed without the annotation, or not at all since.`,
				"The annotation stands on an object of another kind, or its key is misspelt.",
				"The controller fails to build the new state and keeps the old one."
			],
			next: [
				(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Kt)(expectation),
				(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Wt)(expectation),
				show
			]
		};
		case "missing": return {
			causes: [
				`The controller is in its back-off: a group that is made after the object is not noticed, and a retry can take up to 16m40s. Touching the object takes effect in about a second.`,
				...sharedNames(expectation),
				`The cluster does not have this version of the ${object} yet.`,
				"The controller cannot build or deploy it: its events say why, and another part of the object may be at fault."
			],
			next: [
				(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.nn)(expectation),
				(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Wt)(expectation),
				(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Yt)(expectation, missing)
			]
		};
		case "stale": return {
			causes: [`The cluster still has a version of the ${object} that names ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(stale)}, or another member of its group does.`, "Somebody attached it by hand; the controller restores its own list when the object is touched, else within 10 hours."],
			next: [
				(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Kt)(expectation),
				(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.nn)(expectation),
				show
			]
		};
		case "extra-groups": return {
			causes: [`Somebody attached ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.k)(extras.filter(_index_js__WEBPACK_IMPORTED_MODULE_3__.j))} by hand, or the object in the cluster names it; the rules of all groups on a load balancer add up.`],
			next: [
				(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Kt)(expectation),
				(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.nn)(expectation),
				show
			]
		};
		case "not-active": return {
			causes: ["AWS is still making it, which takes two to five minutes: allow a longer `timeout`."],
			next: [show]
		};
		case "replacing": return {
			causes: [`The controller has not deleted the old load balancer ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.N)(attachment.others)}: deletion protection stops it, or it is still at work. Clients may still reach the old one.`],
			next: [(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Wt)(expectation), ...attachment.others.map((other) => (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Qt)(expectation, other))]
		};
		case "unresolved": return {
			causes: [`No security group of ${expectation.vpc} has this tag \`Name\` or this id: \`apply\` has not run, or it runs for another cluster or VPC. The controller looks names up by that tag, never by the group's own name.`],
			next: [(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Xt)(expectation, (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.L)(expectation))]
		};
		case "no-security-groups": return {
			causes: [withoutGroups(expectation, object)],
			next: [show, ...expectation.role === "main" ? [(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Ut)(expectation)] : []]
		};
		case "state-failed": return {
			causes: [`AWS could not set it up${loadBalancer?.state.reason === void 0 ? "" : ` (${loadBalancer.state.reason})`}, and does not try again: delete the ${object} and deploy it again once the reason is gone.`],
			next: [show, (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Wt)(expectation)]
		};
		case "denied": return {
			causes: [refusal?.hint ?? "The role of this job lacks a permission, or its credentials ran out."],
			next: [(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.qt)()]
		};
		case "attached":
		case "attached-with-extras":
		case "released": return;
	}
}
/** Names that mean several groups at once. */
var sharedNames = ({ groups }) => groups.filter(({ ids }) => ids.length > 1).map(({ token, ids }) => `${ids.join(" and ")} share the tag Name ${token}: the controller attaches all of them, unless AWS refuses so many. Give the others another Name.`);
function withoutGroups(expectation, object) {
	return `A network load balancer that was made without security groups can never get one: the controller leaves it as it is and reports success. Only a new one helps, with a new DNS name: ${expectation.role === "main" ? `delete the ${object} and deploy it again` : `take \`alb.ingress.kubernetes.io/enable-frontend-nlb\` off the ${object}, and set it again once the load balancer is gone`}.`;
}
// src/verify/diagnose.ts
/** The diagnosis of an attachment, as AWS and (where it was asked) the cluster show it; undefined where all is well. `refusal` is what AWS said to a denied call. */
function diagnose(attachment, refusal) {
	const why = reasons(attachment, refusal);
	if (why === void 0) return void 0;
	const { event, ...told } = withEvidence(attachment, why);
	return {
		observed: observed(attachment, refusal),
		...event === void 0 ? {} : { event },
		expected: expected(attachment),
		...told
	};
}
function observed(attachment, refusal) {
	const { loadBalancer, expectation, otherClusters } = attachment;
	if (attachment.result === "denied" && refusal !== void 0) return refusal.message;
	if (loadBalancer === void 0) {
		const tags = Object.entries(expectation.trackingTags).map(([key, value]) => `${key}=${value}`);
		const seen = attachment.result === "unseen" ? "no poll has succeeded" : `no load balancer in ${expectation.vpc} has the tags ${tags.join(", ")}`;
		return [
			...attachment.result === "not-deployed" || attachment.result === "wrong-group-vpc" ? [(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.I)(attachment)] : [],
			seen,
			...otherClusters.length === 0 ? [] : [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.N)(otherClusters)} has them for another cluster`]
		].join("; ");
	}
	const { name, type, scheme, vpc, state, securityGroups, arn } = loadBalancer;
	const carries = securityGroups.length === 0 ? "no security group" : securityGroups.join(", ");
	return `${name} (${type}, ${scheme}, ${vpc}, ${state.code}) carries ${carries}${rest$1((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.I)(attachment), name, carries)}; ${arn}`;
}
/** A summary behind what was said before it: neither the name nor the groups twice. */
function rest$1(summary, name, carries) {
	const said = `${name} carries ${carries}, `;
	if (summary.startsWith(said)) return `, ${summary.slice(said.length)}`;
	return summary.startsWith(`${name} `) ? `: it ${summary.slice(name.length + 1)}` : `: ${summary}`;
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
// src/verify/fault.ts
/** What a failed read means for the next poll; undefined for what is no failure of AWS but a bug of ours. */
function faultOf(error) {
	if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_6__.t) || error.reason !== "aws") return void 0;
	const [problem = { message: error.message }] = error.problems;
	return {
		denied: (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.yt)(error) || (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.xt)(error) || (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.vt)(error),
		problem
	};
}
// src/verify/inspect.ts
var nothingInspected = () => ({
	rules: /* @__PURE__ */ new Map(),
	listeners: /* @__PURE__ */ new Map()
});
/**
* Looks closer at load balancers that carry their groups: whether the groups have the declared rules, and whether those admit the
* listeners. Asked when a load balancer is first seen so, one call for the rules of all, one for the listeners of each, and the rules once more when
* all load balancers are. Rules that differ are read again in the next poll, since AWS may have answered from an older state; only then are they final.
* `fault`: why listeners could not be read, which fails nothing.
*/
async function inspect(attachments, { read, declared, groups, signal }, memory) {
	const carrying = attachments.filter(isCarrying);
	const ids = new Set(carrying.flatMap(({ loadBalancer }) => loadBalancer.securityGroups));
	const isWhole = attachments.every((attachment) => (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.d)(attachment) === "settled");
	const open = [...ids].filter((id) => isWhole || memory.rules.get(id)?.differences.length !== 0).sort();
	if (open.length > 0) {
		const rules = await read.rules(open, signal);
		for (const id of open) memory.rules.set(id, compare(id, rules.get(id) ?? [], declared, memory));
	}
	const arns = carrying.map(({ loadBalancer }) => loadBalancer.arn).filter((arn) => !memory.listeners.has(arn));
	const fault = await readListeners([...new Set(arns)], read, signal, memory);
	return {
		attachments: attachments.map((attachment) => isCarrying(attachment) ? inspected(attachment, groups, memory) : attachment),
		...fault === void 0 ? {} : { fault }
	};
}
/** A frontend that names no groups has none whose rules could be wrong. */
var isCarrying = (attachment) => (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.d)(attachment) === "settled" && attachment.expectation.groups.length > 0 && attachment.loadBalancer !== void 0;
function compare(id, rules, declared, memory) {
	const wanted = declared.get(id);
	const differences = wanted === void 0 ? [] : (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.R)(wanted, rules);
	const before = memory.rules.get(id);
	return {
		rules,
		differences,
		reads: before !== void 0 && JSON.stringify(before.differences) === JSON.stringify(differences) ? before.reads + 1 : 1
	};
}
/** At most so many at once: AWS refuses bursts of the calls of one account. */
var atOnce = 4;
async function readListeners(arns, read, signal, memory) {
	let fault;
	const queue = [...arns];
	const work = async () => {
		for (let arn = queue.shift(); arn !== void 0; arn = queue.shift()) memory.listeners.set(arn, fault === void 0 ? await listenersOf(arn) : void 0);
	};
	const listenersOf = async (arn) => {
		try {
			return await read.listeners(arn, signal);
		} catch (error) {
			const known = faultOf(error);
			if (known === void 0) throw error;
			fault = known.problem;
			return;
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return fault;
}
function inspected(attachment, groups, memory) {
	const { loadBalancer, expectation } = attachment;
	const known = loadBalancer.securityGroups.map((id) => memory.rules.get(id));
	const differing = known.filter((one) => one !== void 0 && one.differences.length > 0);
	const listeners = memory.listeners.get(loadBalancer.arn);
	const rules = loadBalancer.securityGroups.some((id) => groups.get(id)?.name === void 0) ? void 0 : known.flatMap((one) => one?.rules ?? []);
	return {
		...attachment,
		...differing.length === 0 ? {} : { result: differing.some((one) => (one?.reads ?? 0) > 1) ? "rules-differ" : "rules-unsettled" },
		rules: differing.flatMap((one) => one?.differences ?? []),
		...listeners === void 0 ? {} : { listeners: (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Nt)(expectation.listeners, listeners, rules) }
	};
}
// src/verify/tag-cache.ts
/**
* The load balancers of one sweep, with tags where they can matter: all application and network ones of the VPC (a name
* is never trusted to leave one out), and of other VPCs those whose name fits, to tell a wrong VPC from none at all.
*
* Tags are read once. They are read again only for one that is nobody's yet and might become somebody's: while it is
* being made, since tags can show later than the load balancer, and, as long as a frontend lacks its load balancer,
* when its name fits that frontend, or the cluster says that its DNS name is a frontend's.
*/
async function withTags(sweep, expectations, { tags: cache, hostnames }, readTags) {
	const arns = new Set(sweep.map((loadBalancer) => loadBalancer.arn));
	for (const arn of cache.keys()) if (!arns.has(arn)) cache.delete(arn);
	const ask = arnsToAsk(sweep, expectations, {
		tags: cache,
		hostnames
	});
	if (ask.length > 0) for (const [arn, tags] of await readTags(ask)) cache.set(arn, tags);
	return sweep.map((loadBalancer) => {
		const tags = cache.get(loadBalancer.arn);
		return tags === void 0 ? loadBalancer : {
			...loadBalancer,
			tags
		};
	});
}
function arnsToAsk(sweep, expectations, { tags: cache, hostnames }) {
	const known = sweep.flatMap(({ arn }) => {
		const tags = cache.get(arn);
		return tags === void 0 ? [] : [tags];
	});
	const homeless = expectations.filter((expectation) => !known.some((tags) => (0,_known_group_js__WEBPACK_IMPORTED_MODULE_5__.n)(expectation, tags)));
	const isHinted = (loadBalancer) => hostnames.has(loadBalancer.dnsName.toLowerCase());
	const vpcs = new Set(expectations.map((expectation) => expectation.vpc));
	return sweep.filter((loadBalancer) => {
		if (loadBalancer.type === "gateway") return false;
		const tags = cache.get(loadBalancer.arn);
		if (tags === void 0) return vpcs.has(loadBalancer.vpc) || isHinted(loadBalancer) || expectations.some((expectation) => (0,_known_group_js__WEBPACK_IMPORTED_MODULE_5__.a)(expectation, loadBalancer.name));
		if (expectations.some((expectation) => (0,_known_group_js__WEBPACK_IMPORTED_MODULE_5__.n)(expectation, tags))) return false;
		return loadBalancer.state.code === "provisioning" || homeless.length > 0 && isHinted(loadBalancer) || homeless.some((expectation) => (0,_known_group_js__WEBPACK_IMPORTED_MODULE_5__.a)(expectation, loadBalancer.name));
	}).map((loadBalancer) => loadBalancer.arn);
}
// src/verify/look.ts
/** One poll: one sweep over all load balancers for all expectations, and what is not remembered about them. Throws what is no failure of AWS. */
async function look(options, memory) {
	const { read, expectations, marks, extraGroups, declared, stacks, signal } = options;
	try {
		const loadBalancers = await withTags(await read.loadBalancers(signal), expectations, memory, (arns) => read.tags(arns, signal));
		const located = expectations.map((expectation) => ({
			expectation,
			location: (0,_known_group_js__WEBPACK_IMPORTED_MODULE_5__.i)(expectation, loadBalancers)
		}));
		const carried = located.flatMap(({ location }) => location.matches.flatMap((match) => match.securityGroups));
		const unknown = [...new Set(carried)].filter((id) => !memory.groups.has(id)).sort();
		if (unknown.length > 0) {
			const found = await read.groups(unknown, signal);
			for (const id of unknown) memory.groups.set(id, {
				id,
				kind: "foreign"
			});
			for (const group of found) memory.groups.set(group.id, (0,_known_group_js__WEBPACK_IMPORTED_MODULE_5__.t)(group, marks));
		}
		const classified = located.map(({ expectation, location }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.u)(expectation, location, memory.groups, extraGroups));
		const groups = memory.groups;
		const { attachments, fault } = await inspect(classified, {
			read,
			declared,
			groups,
			signal
		}, memory.inspected);
		return {
			kind: "seen",
			attachments,
			leftBehind: leftBehind(loadBalancers, expectations[0]?.vpc ?? "", stacks, groups, marks),
			loadBalancers,
			...fault === void 0 ? {} : { listenersFault: fault }
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
// src/verify/question.ts
/**
* Not at once, since the controller needs some seconds after a deploy; then with pauses that double, since the answers cost a process each
* and change rarely. (There is one more question at the deadline.)
*/
var isTimeToAsk = (poll) => poll % 3 === 0 && Number.isInteger(Math.log2(poll / 3));
/** Asks the cluster about what is still open, and remembers the answers. */
async function question({ ask, signal }, { attachments }, answers, memory) {
	const open = attachments.filter(isWorthAsking).map(({ expectation }) => expectation);
	if (ask === void 0 || open.length === 0 || signal.aborted) return;
	for (const [expectation, answer] of await ask(open, signal)) {
		answers.set(expectation, answer);
		if (answer.kind === "there") for (const name of answer.object.hostnames) memory.hostnames.add(name);
	}
}
// src/verify/timeline.ts
/** What is new between two polls, in the order of the expectations; a failed poll is one entry. */
function changes(before, after, fault, elapsedSeconds) {
	return [...fault === void 0 ? [] : [{
		elapsedSeconds,
		text: fault.message
	}], ...after.flatMap((attachment, index) => {
		const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.F)(attachment);
		const earlier = before[index];
		if (earlier !== void 0 && text === (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.F)(earlier)) return [];
		return [{
			elapsedSeconds,
			frontend: (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.rn)(attachment.expectation),
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
		groups: new Map(options.groups.map((group) => [group.id, (0,_known_group_js__WEBPACK_IMPORTED_MODULE_5__.t)(group, options.marks)])),
		inspected: nothingInspected(),
		hostnames: /* @__PURE__ */ new Set()
	};
	const answers = /* @__PURE__ */ new Map();
	const timeline = [];
	let attachments = expectations.map(unseen);
	let since = expectations.map(() => 0);
	let fault;
	let left = [];
	let listenersFault;
	const finish = (ended, polls) => ({
		verified: ended === "verified",
		ended,
		attachments: attachments.map((attachment, index) => final(attachment, since[index] ?? 0, fault)),
		timeline,
		polls,
		elapsedSeconds: seconds(),
		...fault === void 0 ? {} : { fault },
		leftBehind: left,
		...listenersFault === void 0 ? {} : { listenersFault }
	});
	if (expectations.every((expectation) => expectation.groups.length === 0)) return finish("nothing-to-verify", 0);
	for (let poll = 1;; poll++) {
		if (signal.aborted) return finish("cancelled", poll - 1);
		const isLast = now() - started >= timeout;
		const seen = await look(options, memory);
		if (signal.aborted && seen.kind === "fault") return finish("cancelled", poll - 1);
		const before = attachments;
		if (seen.kind === "seen") {
			if (isLast || isTimeToAsk(poll)) await question(options, seen, answers, memory);
			attachments = seen.attachments.map((attachment) => withAnswer(attachment, answers.get(attachment.expectation), seen.loadBalancers));
			left = seen.leftBehind;
			listenersFault ??= seen.listenersFault;
		} else if (seen.denied) attachments = before.map(deny);
		fault = seen.kind === "fault" ? seen.problem : void 0;
		const elapsedSeconds = seconds();
		since = attachments.map((attachment, index) => attachment.result === before[index]?.result ? since[index] ?? 0 : elapsedSeconds);
		const events = changes(before, attachments, fault, elapsedSeconds);
		timeline.push(...events);
		options.onPoll({
			poll,
			elapsedSeconds,
			timeoutSeconds: Math.round(timeout / 1e3),
			settled: attachments.filter((attachment) => (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.d)(attachment) === "settled").length,
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
function endOf(seen, isLast) {
	if (seen.kind === "fault") return seen.denied ? "denied" : isLast ? "deadline" : void 0;
	const stages = seen.attachments.map(_index_js__WEBPACK_IMPORTED_MODULE_3__.d);
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
var deny = (attachment) => (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.d)(attachment) === "waiting" ? {
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
// src/aws/listeners.ts
/**
* The listeners of one load balancer, by port: one call. Of one that is gone by now, none.
* @throws UserError `aws`
*/
async function describeListeners(clients, arn) {
	try {
		return (await (0,_rules_js__WEBPACK_IMPORTED_MODULE_9__.c)(async (token) => {
			const page = await (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.ht)({ action: "elasticloadbalancing:DescribeListeners" }, () => clients.elb.send(new _aws_js__WEBPACK_IMPORTED_MODULE_8__.r({
				LoadBalancerArn: arn,
				Marker: token
			})));
			return {
				items: page.Listeners ?? [],
				token: page.NextMarker
			};
		})).flatMap(({ Protocol: protocol, Port: port }) => protocol === void 0 || port === void 0 ? [] : [{
			protocol,
			port
		}]).sort((a, b) => a.port - b.port);
	} catch (error) {
		if ((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.wt)(error)) return [];
		throw error;
	}
}
// src/modes/verify-reader.ts
/** What a poll asks, by the calls that it takes. */
var readerOf = (clients, { groups, outside }) => ({
	loadBalancers: () => (0,_load_balancers_js__WEBPACK_IMPORTED_MODULE_10__.n)(clients),
	tags: (arns) => (0,_load_balancers_js__WEBPACK_IMPORTED_MODULE_10__.t)(clients, arns),
	groups: (ids) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_9__.i)(clients, ids),
	rules: (ids) => {
		const accounts = new Map([...groups, ...outside].map(({ id, account }) => [id, account]));
		return (0,_rules_js__WEBPACK_IMPORTED_MODULE_9__.n)(clients, ids.map((id) => {
			const account = accounts.get(id);
			return account === void 0 ? { id } : {
				id,
				account
			};
		}));
	},
	listeners: (arn) => describeListeners(clients, arn)
});
/** What the declared groups of the VPC have to allow, as long as nothing keeps them from being written. */
function declaredRules(run, prepared) {
	const matches = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_4__.r)(run, prepared);
	const lookup = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_11__.n)(matches, prepared.observed);
	const { ipv6 } = prepared.observed.vpc;
	return new Map(matches.flatMap(({ declared, existing, finding: blocked }) => existing === void 0 || blocked !== void 0 ? [] : [[existing.id, {
		id: existing.id,
		declared,
		lookup,
		...ipv6 === void 0 ? {} : { ipv6 }
	}]]));
}
// src/modes/verify.ts
/** Polls AWS until every load balancer carries its groups, or can never do so, or the deadline has come. */
async function verify(run) {
	const prepared = await (0,_plan2_js__WEBPACK_IMPORTED_MODULE_4__.i)(run);
	if (prepared.kind === "stopped") return prepared;
	const { inputs, signal } = run;
	const { clients, observed } = prepared;
	const { declarations, settings } = prepared.repository;
	const plan = (0,_plan_of_js__WEBPACK_IMPORTED_MODULE_7__.t)(run, prepared);
	const { problems, findings } = plan;
	if (problems.length > 0) return {
		problems,
		findings,
		read: prepared.repository.read,
		plan,
		...(0,_plan2_js__WEBPACK_IMPORTED_MODULE_4__.failureOf)(run, plan)
	};
	const { expectations, unbuilt } = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__["in"])(plan, {
		namespace: settings.namespace,
		missingIds: observed.missingIds,
		...Object.hasOwn(declarations.controller?.flags ?? {}, "default-load-balancer-scheme") ? { statedScheme: settings.defaultScheme } : {}
	});
	const kubectl = kubectlOf(process.env);
	const missing = inputs.controllerEvents === "on" ? await reasonForNone(kubectl, signal) : void 0;
	if (missing !== void 0 && !signal.aborted) {
		const fault = noCluster(missing);
		return {
			problems: [fault],
			findings,
			read: prepared.repository.read,
			plan,
			failure: failureOfProblem(fault)
		};
	}
	const ask = inputs.controllerEvents === "off" ? void 0 : askCluster(inputs.controllerEvents, {
		kubectl,
		cluster: inputs.cluster,
		endpoint: async () => (await (0,_cluster_js__WEBPACK_IMPORTED_MODULE_1__.t)((0,_clients_js__WEBPACK_IMPORTED_MODULE_0__.n)(clients, signal), inputs.cluster)).endpoint,
		log: run.log
	});
	const verification = await run.logGroup(pollsTitle(expectations.length), () => within(inputs.timeout + lastPoll, run, (deadline) => verify$1({
		read: readerOf((0,_clients_js__WEBPACK_IMPORTED_MODULE_0__.n)(clients, deadline), observed),
		expectations,
		groups: [...observed.groups, ...observed.outside],
		marks: {
			owner: inputs.owner,
			cluster: inputs.cluster,
			backendGroups: settings.backendGroupId === void 0 ? [] : [settings.backendGroupId]
		},
		extraGroups: inputs.extraGroups,
		declared: declaredRules(run, prepared),
		stacks: stacksOf(plan.frontends),
		...ask === void 0 ? {} : { ask: (open) => ask(open, AbortSignal.any([deadline, AbortSignal.timeout(patience)])) },
		timeout: inputs.timeout,
		interval: inputs.interval,
		now: run.now,
		sleep: run.sleep,
		random: run.random,
		signal,
		onPoll: (progress) => {
			for (const line of (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.t)(progress)) run.log(line);
		}
	})));
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
		...failureOfVerification(verification, unseen) ?? (0,_plan2_js__WEBPACK_IMPORTED_MODULE_4__.failureOf)(run, {
			problems,
			findings: all
		})
	};
}
/** What the poll at the deadline may take, in ms. */
var lastPoll = 3e4;
/** What one round of questions to the cluster may take, in ms of the machine, since other programs answer them. */
var patience = 2e4;
var pollsTitle = (total) => `Looking for ${total} ${total === 1 ? "load balancer" : "load balancers"}`;
var noCluster = (why) => ({
	message: `input \`controller-events\` is \`on\`, and kubectl cannot be asked: ${why}`,
	hint: "Install kubectl and run `aws eks update-kubeconfig` in an earlier step of this job, or set `controller-events: auto`."
});
var failureOfProblem = (problem) => ({
	reason: "problems",
	message: problem.message
});
var nothingToVerify = (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.r)("nothing-to-verify", {
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
		message: first === void 0 ? verification.fault?.message ?? nothingToVerify.message : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.rn)(first.expectation)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.F)(first)}${open.length === 1 ? "" : ` (and ${open.length - 1} more)`}`
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
