export const id = 135;
export const ids = [135];
export const modules = {

/***/ 3665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ describeAssociations)
/* harmony export */ });
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3404);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4221);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5890);



// src/aws/associations.ts
/**
* The VPCs that these groups were associated with: one call per 200.
* https://docs.aws.amazon.com/vpc/latest/userguide/security-group-assoc.html
*/
async function describeAssociations(clients, ids) {
	return (await Promise.all((0,_rules_js__WEBPACK_IMPORTED_MODULE_2__.l)(ids, 200).map((chunk) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__.c)(async (token) => {
		const about = chunk.slice(0, 5).join(", ");
		const page = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ht)({
			action: "ec2:DescribeSecurityGroupVpcAssociations",
			about
		}, () => clients.ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_0__.f({
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
	})))).flat().flatMap(({ GroupId: group, VpcId: vpc, State: state = "associated" }) => group === void 0 || vpc === void 0 || goneStates.has(state) ? [] : [{
		group,
		vpc,
		state
	}]);
}
var goneStates = /* @__PURE__ */ new Set(["disassociated", "association-failed"]);



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

/***/ 1273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ load),
/* harmony export */   n: () => (/* binding */ isNearQuota),
/* harmony export */   r: () => (/* binding */ listsToWeigh),
/* harmony export */   t: () => (/* binding */ directions)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4430);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8113);


function weightOf(peer, lists) {
	switch (peer.kind) {
		case "ipv4": return {
			ipv4: 1,
			ipv6: 0
		};
		case "ipv6": return {
			ipv4: 0,
			ipv6: 1
		};
		case "group":
		case "group-name":
		case "self": return {
			ipv4: 1,
			ipv6: 1
		};
		case "prefix-list": return listWeight(lists.find(({ id }) => id === peer.id));
		case "prefix-list-name": return listWeight(lists.find(({ name }) => name === peer.name) ?? { name: peer.name });
	}
}
/** The rules of one direction together. */
var load = (rules, lists) => rules.map(({ peer }) => weightOf(peer, lists)).reduce((sum, { ipv4, ipv6 }) => ({
	ipv4: sum.ipv4 + ipv4,
	ipv6: sum.ipv6 + ipv6
}), {
	ipv4: 0,
	ipv6: 0
});
/** Where neither size nor weight is known, AWS still refuses what is too much: one is enough not to stop what would go through. */
function listWeight(list) {
	const size = list?.maxEntries ?? publishedWeight(list?.name ?? "") ?? 1;
	return {
		ipv4: list?.family === "ipv6" ? 0 : size,
		ipv6: list?.family === "ipv4" ? 0 : size
	};
}
/** https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html */
function publishedWeight(name) {
	const service = /^com\.amazonaws\.[\w-]+\.(?:ipv6\.)?([\w.-]+)$/.exec(name)?.[1];
	return service === void 0 ? void 0 : weights.get(service);
}
var weights = /* @__PURE__ */ new Map([
	["cloudfront.origin-facing", 55],
	["dynamodb", 1],
	["ec2-instance-connect", 2],
	["groundstation", 5],
	["route53-healthchecks", 25],
	["s3", 1],
	["vpc-lattice", 10]
]);
var directions = ["ingress", "egress"];
/**
* Ids of prefix lists whose size has to be known: those of a group that gets more rules in a direction where such an id stands. Sorted,
* each once.
*/
var listsToWeigh = (matches, context) => [...new Set(growing(matches, context).flatMap((rules) => rules.flatMap(({ peer }) => peer.kind === "prefix-list" ? [peer.id] : [])))].sort();
/**
* Whether some group would have more rules than the usual quota while it changes, those that come beside those that go: only then the account's own
* is worth a call. It is never lower: with the most groups that an interface may have, sixteen, AWS still takes 62 rules a group.
*/
var isNearQuota = (matches, context) => growing(matches, context).some((rules) => {
	const { ipv4, ipv6 } = load(rules, context.lists);
	return ipv4 > 60 || ipv6 > 60;
});
/** For each direction of each group that gets more rules: those that it has, and those that come. */
var growing = (matches, { ipv6, lookup }) => matches.flatMap(({ declared, existing, finding }) => {
	if (finding !== void 0) return [];
	const wanted = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.g)(declared, ipv6);
	return directions.flatMap((direction) => {
		const has = standing(declared, existing, direction);
		const keys = new Set(has.map((rule) => (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__.i)(rule, existing?.id, lookup)));
		const comes = wanted.filter((rule) => rule.direction === direction && !keys.has((0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__.i)(rule, existing?.id, lookup)));
		return comes.length === 0 ? [] : [[...has, ...comes]];
	});
});
/** A new group is not counted with what AWS gives it: nobody uses it yet, and that goes first where it is in the way. */
var standing = ({ egress }, existing, direction) => direction === "egress" && egress.kind === "unmanaged" ? [] : (existing?.rules ?? []).filter((rule) => rule.direction === direction);



/***/ }),

/***/ 4135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   survey: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5597);
/* harmony import */ var _cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1655);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3350);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4221);
/* harmony import */ var _quota_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1273);
/* harmony import */ var _associations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3665);
/* harmony import */ var _load_balancers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8835);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3404);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9895);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5890);
/* harmony import */ var _vpc_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3650);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8113);
/* harmony import */ var _orphans_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1018);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3743);














// src/aws/identity.ts
/** The account that the credentials belong to, 12 digits. */
async function accountId(clients) {
	const [{ GetCallerIdentityCommand }, sts] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3404)).then((n) => n.T), clients.sts()]);
	const { Account } = await (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.ht)({ action: "sts:GetCallerIdentity" }, () => sts.send(new GetCallerIdentityCommand()));
	if (Account === void 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t("aws", [{
		message: "sts:GetCallerIdentity answers without an account",
		hint: "Whatever answers there is not AWS: check `AWS_ENDPOINT_URL` and the proxy of the runner."
	}]);
	return Account;
}
/**
* Refuses any account but the allowed ones. An empty list allows every account and asks nothing.
* @throws UserError `refused`
*/
async function requireAccount(clients, allowed) {
	if (allowed.length === 0) return;
	const account = await accountId(clients);
	if (allowed.includes(account)) return;
	throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t("refused", [{
		message: `the credentials are for AWS account ${account}; input \`allowed-account-ids\` allows ${allowed.join(", ")}`,
		hint: "Sign in with a role of an allowed account, or add the account to `allowed-account-ids`."
	}]);
}
// src/aws/prefix-lists.ts
/** The managed prefix lists of these names, in the order of the names; several lists may share a name. */
async function describePrefixLists(clients, names) {
	const distinct = [...new Set(names)];
	const found = await describe(clients, "prefix-list-name", distinct.map(_rules_js__WEBPACK_IMPORTED_MODULE_8__.u));
	return distinct.flatMap((name) => found.filter((list) => list.name === name));
}
/** The managed prefix lists of these ids that exist, sorted by id. Asked for by filter: one unknown id fails a call by ids as a whole. */
var describePrefixListsById = (clients, ids) => describe(clients, "prefix-list-id", [...new Set(ids)]);
async function describe(clients, filter, values) {
	return (await Promise.all((0,_rules_js__WEBPACK_IMPORTED_MODULE_8__.l)(values, 200).map((chunk) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_8__.c)(async (token) => {
		const about = chunk.slice(0, 5).join(", ");
		const page = await (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.ht)({
			action: "ec2:DescribeManagedPrefixLists",
			about
		}, () => clients.ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_7__._({
			Filters: [{
				Name: filter,
				Values: [...chunk]
			}],
			MaxResults: 100,
			NextToken: token
		})));
		return {
			items: page.PrefixLists ?? [],
			token: page.NextToken
		};
	})))).flat().flatMap(toObserved).sort((a, b) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_13__.n)(a.id, b.id));
}
function toObserved(list) {
	const { PrefixListId: id, PrefixListName: name, AddressFamily, MaxEntries: maxEntries } = list;
	if (id === void 0 || name === void 0) return [];
	const family = families.get(AddressFamily ?? "");
	return [{
		id,
		name,
		...family === void 0 ? {} : { family },
		...maxEntries === void 0 ? {} : { maxEntries }
	}];
}
var families = /* @__PURE__ */ new Map([["IPv4", "ipv4"], ["IPv6", "ipv6"]]);
// src/aws/quotas.ts
/**
* The account's quota L-0EA8095F, rules of a security group in each direction and address family: one servicequotas:GetServiceQuota. A role
* that may not ask, or a service that does not answer, leaves it at what AWS lets everybody have.
*/
async function rulesPerGroup(clients) {
	const action = "servicequotas:GetServiceQuota";
	try {
		const [{ GetServiceQuotaCommand }, client] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3404)).then((n) => n.E), clients.quotas()]);
		const { Quota } = await (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.ht)({
			action,
			about: "vpc L-0EA8095F"
		}, () => client.send(new GetServiceQuotaCommand({
			ServiceCode: "vpc",
			QuotaCode: "L-0EA8095F"
		})));
		if (Quota?.Value !== void 0 && Quota.Value > 0) return { rulesPerGroup: Quota.Value };
		return {
			rulesPerGroup: 60,
			assumed: `${action} answers without a value`
		};
	} catch (error) {
		const code = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__._t)(error);
		if (code === "AbortError") throw error;
		return {
			rulesPerGroup: 60,
			assumed: (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.yt)(error) ? `the role may not call ${action}` : `${action} fails${code === void 0 ? "" : ` (${code})`}`
		};
	}
}
// src/aws/stale-rules.ts
/**
* Rules of a VPC that name a group of a peered VPC which is gone, or whose peering is: one call per 255 groups that have any. Where AWS does not say
* it, `why`: an older role may lack the permission, and nothing rests on this.
* https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html
*/
async function describeStaleRules(clients, vpc) {
	try {
		const groups = await (0,_rules_js__WEBPACK_IMPORTED_MODULE_8__.c)(async (token) => {
			const page = await (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.ht)({
				action: "ec2:DescribeStaleSecurityGroups",
				about: `VPC ${vpc}`
			}, () => clients.ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_7__.d({
				VpcId: vpc,
				MaxResults: 255,
				NextToken: token
			})));
			return {
				items: page.StaleSecurityGroupSet ?? [],
				token: page.NextToken
			};
		});
		return { rules: new Map(groups.flatMap(({ GroupId: id, StaleIpPermissions: ingress, StaleIpPermissionsEgress: egress }) => id === void 0 ? [] : [[id, [...rulesOf(ingress, "ingress"), ...rulesOf(egress, "egress")]]])) };
	} catch (error) {
		if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__.t)) throw error;
		return { why: error.problems.map(({ message }) => message).join("; ") };
	}
}
var rulesOf = (permissions, direction) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_8__.f)((permissions ?? []).map(({ IpProtocol, FromPort, ToPort, UserIdGroupPairs }) => ({
	IpProtocol,
	FromPort,
	ToPort,
	UserIdGroupPairs
})), direction, void 0);
// src/aws/observe.ts
/**
* Reads what AWS has, in as few calls as there can be, those that do not need each other at the same time.
* @throws UserError in words that name the AWS call; `problems` for a VPC that does not exist.
*/
async function observe(clients, questions, clock) {
	const { vpc } = questions;
	const [{ groups, outside, missingIds, ipv6, stale }, prefixLists, loadBalancers] = await Promise.all([
		observeGroups(clients, questions, clock),
		describePrefixLists(clients, questions.prefixListNames),
		questions.tagsOf === void 0 ? [] : observeLoadBalancers(clients, vpc, questions.tagsOf)
	]);
	const seen = {
		vpc: {
			id: vpc,
			...ipv6 === void 0 ? {} : { ipv6 }
		},
		groups,
		prefixLists
	};
	const quota = questions.quota && await observeQuota(clients, questions.quota, seen);
	return {
		...seen,
		region: clients.region,
		...quota === void 0 ? {} : { quota },
		outside,
		missingIds,
		loadBalancers,
		...stale === void 0 ? {} : { stale }
	};
}
/** Nothing is asked while no group comes near. */
async function observeQuota(clients, { listsToWeigh, isNear }, seen) {
	const known = new Set(seen.prefixLists.map(({ id }) => id));
	const weighed = await describePrefixListsById(clients, listsToWeigh(seen).filter((id) => !known.has(id)));
	const lists = [...seen.prefixLists, ...weighed];
	if (!isNear({
		...seen,
		prefixLists: lists
	})) return void 0;
	const told = await rulesPerGroup(clients);
	const most = mostRules(seen.groups, lists);
	return {
		...told.assumed !== void 0 && most > told.rulesPerGroup ? {
			rulesPerGroup: most,
			assumed: `a group of this VPC has as many, and ${told.assumed}`
		} : told,
		prefixLists: weighed
	};
}
/** The most that some group has for certain, as AWS counts them: it would not have them if its quota was lower. */
function mostRules(groups, lists) {
	const sized = new Set(lists.filter(({ family, maxEntries }) => family && maxEntries).map(({ id }) => id));
	const counts = groups.flatMap(({ rules = [] }) => _quota_js__WEBPACK_IMPORTED_MODULE_4__.t.map((direction) => (0,_quota_js__WEBPACK_IMPORTED_MODULE_4__.i)(rules.filter((rule) => rule.direction === direction && (rule.peer.kind !== "prefix-list" || sized.has(rule.peer.id))), lists)));
	return Math.max(0, ...counts.flatMap(({ ipv4, ipv6 }) => [ipv4, ipv6]));
}
async function observeGroups(clients, { vpc, groupIds, carriedIds = [], rulesOf, needsIpv6, staleRules = false }, clock) {
	const described = await (0,_rules_js__WEBPACK_IMPORTED_MODULE_8__.o)(clients, vpc);
	const known = described.length === 0 ? await (0,_vpc_js__WEBPACK_IMPORTED_MODULE_9__.t)(clients, vpc) : void 0;
	const bare = described.map(({ group }) => group);
	const inside = new Set(bare.map((group) => group.id));
	const elsewhere = [...new Set(groupIds)].filter((id) => !inside.has(id)).sort();
	const wanted = described.filter(({ group }) => rulesOf(group, bare));
	const [rules, outside, ipv6] = await Promise.all([
		(0,_rules_js__WEBPACK_IMPORTED_MODULE_8__.t)(clients, wanted, clock),
		(0,_rules_js__WEBPACK_IMPORTED_MODULE_8__.i)(clients, elsewhere.filter(couldExist)),
		known ?? (needsIpv6(bare) ? (0,_vpc_js__WEBPACK_IMPORTED_MODULE_9__.t)(clients, vpc) : void 0)
	]);
	const groups = bare.map((group) => {
		const own = rules.get(group.id);
		return own === void 0 ? group : {
			...group,
			rules: own
		};
	});
	const namesOutside = groups.some((group) => group.rules?.some(({ peer }) => peer.kind === "group" && !inside.has(peer.id)));
	const [serving, stale] = await Promise.all([withAssociations(clients, outside, carriedIds), staleRules && namesOutside ? describeStaleRules(clients, vpc) : void 0]);
	const found = new Set(outside.map((group) => group.id));
	return {
		groups,
		outside: serving,
		missingIds: elsewhere.filter((id) => !found.has(id)),
		ipv6,
		stale
	};
}
/** A group may serve other VPCs than its own. Where AWS does not say so, it is taken as not doing it. */
async function withAssociations(clients, outside, carriedIds) {
	const asked = outside.filter(({ id }) => carriedIds.includes(id)).map(({ id }) => id);
	if (asked.length === 0) return outside;
	const found = await (0,_associations_js__WEBPACK_IMPORTED_MODULE_5__.t)(clients, asked).catch((error) => {
		if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__.t) return void 0;
		throw error;
	});
	if (found === void 0) return outside;
	return outside.map((group) => asked.includes(group.id) ? {
		...group,
		serves: found.filter((one) => one.group === group.id).map(({ vpc }) => vpc)
	} : group);
}
/** Text of any other form is no id of a group, and AWS may refuse the whole call for it. */
var couldExist = (id) => /^sg-[0-9a-f]{8,17}$/.test(id);
/** A load balancer whose tags are asked for and that is gone by then is left out. */
async function observeLoadBalancers(clients, vpc, tagsOf) {
	const loadBalancers = (await (0,_load_balancers_js__WEBPACK_IMPORTED_MODULE_6__.n)(clients)).filter((loadBalancer) => loadBalancer.vpc === vpc && loadBalancer.type !== "gateway");
	const candidates = new Set(loadBalancers.filter(tagsOf).map(({ arn }) => arn));
	const tags = await (0,_load_balancers_js__WEBPACK_IMPORTED_MODULE_6__.t)(clients, [...candidates]);
	return loadBalancers.flatMap((loadBalancer) => {
		if (!candidates.has(loadBalancer.arn)) return [loadBalancer];
		const own = tags.get(loadBalancer.arn);
		return own === void 0 ? [] : [{
			...loadBalancer,
			tags: own
		}];
	});
}
// src/plan/ipv6.ts
/**
* Whether the plan has to know if the VPC has an IPv6 CIDR: only the egress of an existing group that is left to AWS depends on it. What other groups
* have tells nothing: the VPC may have got its CIDR when they were made already, and what AWS gave them may have been taken away.
*/
var ipv6Matters = (matches) => matches.some(({ declared, existing }) => existing !== void 0 && declared.egress.kind === "default");
// src/modes/survey.ts
/**
* Asks AWS what this run has to know, in an account that it may ask.
* @throws UserError in words that name the AWS call, or the input that is not so
*/
async function survey(run, repository) {
	const { inputs } = run;
	const clients = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__.t)(inputs.region === "" ? {} : { region: inputs.region });
	const reading = (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__.n)(clients, run.signal);
	await requireAccount(reading, inputs.allowedAccountIds);
	const vpc = inputs.vpcId === "" ? await (0,_cluster_js__WEBPACK_IMPORTED_MODULE_1__.n)(reading, inputs.cluster) : inputs.vpcId;
	const sleep = (milliseconds) => run.sleep(milliseconds, run.signal);
	return {
		clients,
		observed: await look({
			inputs,
			sleep
		}, repository, reading, vpc)
	};
}
/** Everything about a VPC that a run with this repository has to know. */
var look = (run, repository, clients, vpc) => observe(clients, questions(run, repository, vpc), run);
function questions(run, repository, vpc) {
	const { declarations, frontends } = repository;
	const scope = {
		owner: run.inputs.owner,
		cluster: run.inputs.cluster
	};
	let found;
	const match = (groups) => {
		found ??= (0,_resolve_js__WEBPACK_IMPORTED_MODULE_10__.s)(declarations.groups, {
			owner: scope.owner,
			vpc,
			groups,
			outside: []
		});
		return (0,_resolve_js__WEBPACK_IMPORTED_MODULE_10__.c)(found, groups);
	};
	let wanted;
	const types = new Set(frontends.flatMap((frontend) => frontend.loadBalancers.map(({ type }) => type)));
	return {
		vpc,
		groupIds: (0,_references_js__WEBPACK_IMPORTED_MODULE_12__.r)(declarations, frontends),
		carriedIds: frontends.flatMap(({ tokens }) => tokens.map(({ text }) => text)),
		rulesOf: (group, groups) => {
			wanted ??= new Set(run.inputs.mode === "cleanup" ? (0,_orphans_js__WEBPACK_IMPORTED_MODULE_11__.o)(groups, scope).map(({ id }) => id) : match(groups).flatMap(({ existing }) => existing?.id ?? []));
			return wanted.has(group.id);
		},
		prefixListNames: (0,_references_js__WEBPACK_IMPORTED_MODULE_12__.i)(declarations.groups),
		...types.size === 0 ? {} : { tagsOf: (loadBalancer) => types.has(loadBalancer.type) },
		staleRules: run.inputs.mode !== "cleanup",
		needsIpv6: (groups) => ipv6Matters(match(groups)),
		...run.inputs.mode === "plan" || run.inputs.mode === "apply" ? { quota: {
			listsToWeigh: (seen) => (0,_quota_js__WEBPACK_IMPORTED_MODULE_4__.r)(match(seen.groups), contextOf(match(seen.groups), seen)),
			isNear: (seen) => (0,_quota_js__WEBPACK_IMPORTED_MODULE_4__.n)(match(seen.groups), contextOf(match(seen.groups), seen))
		} } : {}
	};
}
var contextOf = (matches, seen) => ({
	ipv6: seen.vpc.ipv6 ?? false,
	lookup: (0,_resolve_js__WEBPACK_IMPORTED_MODULE_10__.n)(matches, seen),
	lists: seen.prefixLists
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



/***/ })

};
