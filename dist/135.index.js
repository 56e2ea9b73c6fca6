export const id = 135;
export const ids = [135];
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

/***/ 135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   survey: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(597);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(221);
/* harmony import */ var _security_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(444);
/* harmony import */ var _load_balancers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(835);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(404);
/* harmony import */ var _vpc_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(650);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(430);







// src/aws/cluster.ts
/**
* The VPC of an EKS cluster.
* @throws UserError `problems` naming the input `cluster` when there is none, or the input `vpc-id` when it has no VPC.
*/
async function findVpc(clients, cluster) {
	const { vpc } = await describeCluster(clients, cluster);
	if (vpc !== void 0) return vpc;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.E("problems", [{
		message: `input \`cluster\` is \`${cluster}\`, a cluster for which eks:DescribeCluster names no VPC (a connected one)`,
		hint: "Say the VPC of its load balancers in the input `vpc-id`."
	}]);
}
/** One eks:DescribeCluster. */
async function describeCluster(clients, cluster) {
	const [{ DescribeClusterCommand }, eks] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 404)).then((n) => n.C), clients.eks()]);
	try {
		const { cluster: found } = await (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.l)({
			action: "eks:DescribeCluster",
			about: cluster
		}, () => eks.send(new DescribeClusterCommand({ name: cluster })));
		const vpc = found?.resourcesVpcConfig?.vpcId;
		return {
			...vpc === void 0 || vpc === "" ? {} : { vpc },
			...found?.endpoint === void 0 ? {} : { endpoint: found.endpoint }
		};
	} catch (error) {
		if (!(0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.v)(error)) throw error;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.E("problems", [{
			message: `input \`cluster\` is \`${cluster}\`, and EKS has no cluster of that name in ${clients.region}`,
			hint: "Check the name, the region and the account; for a cluster outside EKS, say its VPC in the input `vpc-id`."
		}], { cause: error });
	}
}
// src/aws/identity.ts
/** The account that the credentials belong to, 12 digits. */
async function accountId(clients) {
	const [{ GetCallerIdentityCommand }, sts] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 404)).then((n) => n.S), clients.sts()]);
	const { Account } = await (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.l)({ action: "sts:GetCallerIdentity" }, () => sts.send(new GetCallerIdentityCommand()));
	if (Account === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.E("aws", [{
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
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.E("refused", [{
		message: `the credentials are for AWS account ${account}; input \`allowed-account-ids\` allows ${allowed.join(", ")}`,
		hint: "Sign in with a role of an allowed account, or add the account to `allowed-account-ids`."
	}]);
}
// src/aws/prefix-lists.ts
/** The managed prefix lists of these names, in the order of the names; several lists may share a name. */
async function describePrefixLists(clients, names) {
	const distinct = [...new Set(names)];
	const found = await describe(clients, distinct);
	return distinct.flatMap((name) => found.filter((list) => list.name === name));
}
async function describe(clients, names) {
	return (await Promise.all((0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.s)(names, 200).map((chunk) => (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.o)(async (token) => {
		const about = chunk.slice(0, 5).join(", ");
		const page = await (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.l)({
			action: "ec2:DescribeManagedPrefixLists",
			about
		}, () => clients.ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_4__.m({
			Filters: [{
				Name: "prefix-list-name",
				Values: chunk.map(_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.c)
			}],
			MaxResults: 100,
			NextToken: token
		})));
		return {
			items: page.PrefixLists ?? [],
			token: page.NextToken
		};
	})))).flat().flatMap(toObserved).sort((a, b) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(a.id, b.id));
}
function toObserved(list) {
	const { PrefixListId: id, PrefixListName: name, MaxEntries: maxEntries } = list;
	if (id === void 0 || name === void 0) return [];
	return [{
		id,
		name,
		...maxEntries === void 0 ? {} : { maxEntries }
	}];
}
// src/aws/observe.ts
/**
* Reads what AWS has, in as few calls as there can be, those that do not need each other at the same time.
* @throws UserError in words that name the AWS call; `problems` for a VPC that does not exist.
*/
async function observe(clients, questions, clock) {
	const { vpc } = questions;
	const [{ groups, outside, missingIds, ipv6 }, prefixLists, loadBalancers] = await Promise.all([
		observeGroups(clients, questions, clock),
		describePrefixLists(clients, questions.prefixListNames),
		questions.tagsOf === void 0 ? [] : observeLoadBalancers(clients, vpc, questions.tagsOf)
	]);
	return {
		region: clients.region,
		vpc: {
			id: vpc,
			...ipv6 === void 0 ? {} : { ipv6 }
		},
		groups,
		outside,
		missingIds,
		loadBalancers,
		prefixLists
	};
}
async function observeGroups(clients, { vpc, groupIds, rulesOf, needsIpv6 }, clock) {
	const described = await (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.i)(clients, vpc);
	const known = described.length === 0 ? await (0,_vpc_js__WEBPACK_IMPORTED_MODULE_5__.t)(clients, vpc) : void 0;
	const bare = described.map(({ group }) => group);
	const inside = new Set(bare.map((group) => group.id));
	const elsewhere = [...new Set(groupIds)].filter((id) => !inside.has(id)).sort();
	const wanted = described.filter(({ group }) => rulesOf(group, bare));
	const [rules, outside] = await Promise.all([(0,_vpc_js__WEBPACK_IMPORTED_MODULE_5__.r)(clients, wanted, clock), (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.n)(clients, elsewhere.filter(couldExist))]);
	const groups = bare.map((group) => {
		const own = rules.get(group.id);
		return own === void 0 ? group : {
			...group,
			rules: own
		};
	});
	const found = new Set(outside.map((group) => group.id));
	return {
		groups,
		outside,
		missingIds: elsewhere.filter((id) => !found.has(id)),
		ipv6: known ?? (needsIpv6(groups) ? await (0,_vpc_js__WEBPACK_IMPORTED_MODULE_5__.t)(clients, vpc) : void 0)
	};
}
/** Text of any other form is no id of a group, and AWS may refuse the whole call for it. */
var couldExist = (id) => /^sg-[0-9a-f]{8,17}$/.test(id);
/** A load balancer whose tags are asked for and that is gone by then is left out. */
async function observeLoadBalancers(clients, vpc, tagsOf) {
	const loadBalancers = (await (0,_load_balancers_js__WEBPACK_IMPORTED_MODULE_3__.n)(clients)).filter((loadBalancer) => loadBalancer.vpc === vpc && loadBalancer.type !== "gateway");
	const candidates = new Set(loadBalancers.filter(tagsOf).map(({ arn }) => arn));
	const tags = await (0,_load_balancers_js__WEBPACK_IMPORTED_MODULE_3__.t)(clients, [...candidates]);
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
* Whether the plan has to know if the VPC has an IPv6 CIDR: only an existing group whose egress is left to AWS depends on it, and in a
* VPC where no group lets all traffic out to ::/0, that to 0.0.0.0/0 alone is what AWS gives (it adds ::/0 with the VPC's IPv6 CIDR).
*/
var ipv6Matters = (matches, groups) => matches.some(({ declared, existing }) => existing !== void 0 && declared.egress.kind === "default" && (!isUsualIpv4(existing) || groups.some((group) => group.opensIpv6Egress)));
function isUsualIpv4(group) {
	const egress = (group.rules ?? []).filter((rule) => rule.direction === "egress");
	const [only] = egress;
	return egress.length === 1 && only !== void 0 && (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(only) === (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(_plan_js__WEBPACK_IMPORTED_MODULE_6__.N);
}
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
	const vpc = inputs.vpcId === "" ? await findVpc(reading, inputs.cluster) : inputs.vpcId;
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
	const match = (groups) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__.z)(declarations.groups, {
		owner: scope.owner,
		vpc,
		groups,
		outside: []
	});
	let wanted;
	const types = new Set(frontends.flatMap((frontend) => frontend.loadBalancers.map(({ type }) => type)));
	return {
		vpc,
		groupIds: (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__.d)(declarations, frontends),
		rulesOf: (group, groups) => {
			wanted ??= new Set(run.inputs.mode === "cleanup" ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__.l)(groups, scope).map(({ id }) => id) : match(groups).flatMap(({ existing }) => existing?.id ?? []));
			return wanted.has(group.id);
		},
		prefixListNames: (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__.f)(declarations.groups),
		...types.size === 0 ? {} : { tagsOf: (loadBalancer) => types.has(loadBalancer.type) },
		needsIpv6: (groups) => ipv6Matters(match(groups), groups)
	};
}



/***/ }),

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ staleDelays),
/* harmony export */   i: () => (/* binding */ describeRules),
/* harmony export */   n: () => (/* binding */ describeCountedRules),
/* harmony export */   o: () => (/* binding */ toIpPermissions),
/* harmony export */   r: () => (/* binding */ describeKnownRules),
/* harmony export */   t: () => (/* binding */ vpcHasIpv6)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(404);
/* harmony import */ var _security_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(444);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(430);




// src/aws/permissions.ts
/**
* A row of DescribeSecurityGroupRules in normal form, or undefined where AWS sends one without an id or a peer.
* A peer group of the account that owns the group goes without an account; `account` owns it where the row does not say so.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRule.html
*/
function toObservedRule(row, account) {
	const peer = toPeer(row, row.GroupOwnerId ?? account);
	if (peer === void 0 || row.SecurityGroupRuleId === void 0) return void 0;
	return {
		id: row.SecurityGroupRuleId,
		direction: row.IsEgress === true ? "egress" : "ingress",
		...toPorts(row.IpProtocol ?? "-1", row.FromPort, row.ToPort),
		peer,
		...row.Description === void 0 || row.Description === "" ? {} : { description: row.Description }
	};
}
/** Rules of one direction as the writing calls take them: one entry per protocol and port range, in the order of the rules. */
function toIpPermissions(rules) {
	const entries = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		const key = `${rule.protocol}|${rule.from ?? ""}|${rule.to ?? ""}`;
		const entry = entries.get(key) ?? emptyEntry(rule);
		entries.set(key, entry);
		addPeer(entry, rule);
	}
	return [...entries.values()];
}
var named = /* @__PURE__ */ new Map([
	["1", "icmp"],
	["6", "tcp"],
	["17", "udp"],
	["58", "icmpv6"]
]);
var withPorts = /* @__PURE__ */ new Set([
	"tcp",
	"udp",
	"icmp",
	"icmpv6"
]);
/** AWS answers -1 for the ports of a protocol that has none, and drops them in its other form: both are null here. */
function toPorts(protocol, from, to) {
	const name = named.get(protocol) ?? protocol.toLowerCase();
	return withPorts.has(name) ? {
		protocol: name,
		from: from ?? -1,
		to: to ?? -1
	} : {
		protocol: name,
		from: null,
		to: null
	};
}
function toPeer(row, account) {
	if (row.CidrIpv4 !== void 0) return {
		kind: "ipv4",
		cidr: canonical(row.CidrIpv4)
	};
	if (row.CidrIpv6 !== void 0) return {
		kind: "ipv6",
		cidr: canonical(row.CidrIpv6)
	};
	if (row.PrefixListId !== void 0) return {
		kind: "prefix-list",
		id: row.PrefixListId
	};
	const { GroupId: id, UserId: owner } = row.ReferencedGroupInfo ?? {};
	if (id === void 0) return void 0;
	return owner === void 0 || owner === account ? {
		kind: "group",
		id
	} : {
		kind: "group",
		id,
		account: owner
	};
}
/** What cannot be read stays as AWS wrote it: it is a rule all the same. */
function canonical(cidr) {
	const parsed = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__.I)(cidr);
	return "fault" in parsed ? cidr : parsed.canonical;
}
function emptyEntry({ protocol, from, to }) {
	return {
		IpProtocol: protocol,
		...from === null ? {} : { FromPort: from },
		...to === null ? {} : { ToPort: to }
	};
}
function addPeer(entry, { peer, description }) {
	const described = description === void 0 ? {} : { Description: description };
	switch (peer.kind) {
		case "ipv4":
			(entry.IpRanges ??= []).push({
				CidrIp: peer.cidr,
				...described
			});
			return;
		case "ipv6":
			(entry.Ipv6Ranges ??= []).push({
				CidrIpv6: peer.cidr,
				...described
			});
			return;
		case "prefix-list":
			(entry.PrefixListIds ??= []).push({
				PrefixListId: peer.id,
				...described
			});
			return;
		case "group":
			(entry.UserIdGroupPairs ??= []).push({
				GroupId: peer.id,
				...peer.account === void 0 ? {} : { UserId: peer.account },
				...described
			});
			return;
	}
}
// src/aws/rules.ts
/** Waits between reads that AWS has answered from an older state, in ms. */
var staleDelays = [
	500,
	1e3,
	2e3,
	4e3,
	8e3
];
/**
* The rules of these groups, by group id, sorted by `ruleKey`: one call per 200 groups or 1,000 rules. Every id gets an entry: AWS says
* the same of a group without rules as of one that does not exist.
*/
async function describeRules(clients, groups) {
	const read = await describeCountedRules(clients, groups);
	return new Map([...read].map(([id, { rules }]) => [id, rules]));
}
/**
* As `describeRules`, with a check against DescribeSecurityGroups: where the two do not show the same number of rules, one of them is
* answered from an older state (https://docs.aws.amazon.com/ec2/latest/devguide/eventual-consistency.html), and both are asked again.
* @throws UserError when it stays so.
*/
async function describeKnownRules(clients, groups, clock) {
	const asked = groups.map(({ group }) => group);
	const counts = new Map(groups.map((described) => [described.group.id, described.counts]));
	const read = new Map(await describeCountedRules(clients, asked));
	const unsettled = () => asked.filter(({ id }) => !agrees(counts.get(id), read.get(id)));
	for (const delay of staleDelays) {
		const stale = unsettled();
		if (stale.length === 0) break;
		await clock.sleep(delay);
		const ids = stale.map(({ id }) => id);
		const [again, described] = await Promise.all([describeCountedRules(clients, stale), (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.t)(clients, ids)]);
		for (const [id, rules] of again) read.set(id, rules);
		for (const id of ids) counts.delete(id);
		for (const one of described) counts.set(one.group.id, one.counts);
	}
	const stale = unsettled();
	if (stale.length > 0) throw unsettledRules(stale, counts, read);
	return new Map([...read].map(([id, { rules }]) => [id, rules]));
}
/** Whether both calls show as many rules. A group that is gone has none. */
var agrees = (described, read) => directions.every((direction) => (described?.[direction] ?? 0) === (read?.counts[direction] ?? 0));
var directions = ["ingress", "egress"];
/** As `describeRules`, with the number of rows that AWS sent for each group. */
async function describeCountedRules(clients, groups) {
	const read = await Promise.all((0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.s)(groups, 200).map((chunk) => describeChunk(clients, chunk)));
	const rows = Map.groupBy(read.flat(), (row) => row.GroupId ?? "");
	return new Map(groups.map(({ id, account }) => {
		const own = rows.get(id) ?? [];
		const rules = own.flatMap((row) => toObservedRule(row, account) ?? []);
		const egress = own.filter((row) => row.IsEgress === true).length;
		return [id, {
			rules: rules.sort((a, b) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.h)(a), (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.h)(b))),
			counts: {
				ingress: own.length - egress,
				egress
			}
		}];
	}));
}
function unsettledRules(groups, counts, read) {
	const sum = (of) => (of?.ingress ?? 0) + (of?.egress ?? 0);
	const shown = groups.map(({ id }) => `${sum(read.get(id)?.counts)} ${sum(read.get(id)?.counts) === 1 ? "rule" : "rules"} of ${id}, and ec2:DescribeSecurityGroups ${sum(counts.get(id))}`);
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.E("aws", [{
		message: `ec2:DescribeSecurityGroupRules shows ${shown.join("; ")}`,
		hint: "AWS has not settled yet after a change by somebody else: run the job again in a minute."
	}]);
}
async function describeChunk(clients, groups) {
	const ids = groups.map(({ id }) => id);
	return (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.o)(async (token) => {
		const page = await (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.l)({
			action: "ec2:DescribeSecurityGroupRules",
			about: ids.slice(0, 5).join(", ")
		}, () => clients.ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_1__.d({
			Filters: [{
				Name: "group-id",
				Values: ids
			}],
			MaxResults: 1e3,
			NextToken: token
		})));
		return {
			items: page.SecurityGroupRules ?? [],
			token: page.NextToken
		};
	});
}
// src/aws/vpc.ts
/**
* Whether a VPC has an IPv6 CIDR, which decides what egress AWS gives a new group: one ec2:DescribeVpcs.
* @throws UserError `problems` naming the input `vpc-id` when there is no such VPC.
*/
async function vpcHasIpv6(clients, vpc) {
	try {
		const { Vpcs } = await (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.l)({
			action: "ec2:DescribeVpcs",
			about: vpc
		}, () => clients.ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_1__.c({ VpcIds: [vpc] })));
		const found = Vpcs?.find((candidate) => candidate.VpcId === vpc);
		if (found === void 0) throw unknownVpc(clients.region, vpc);
		return (found.Ipv6CidrBlockAssociationSet ?? []).some(({ Ipv6CidrBlockState }) => ["associating", "associated"].includes(Ipv6CidrBlockState?.State ?? ""));
	} catch (error) {
		throw (0,_security_groups_js__WEBPACK_IMPORTED_MODULE_2__.x)(error) ? unknownVpc(clients.region, vpc, error) : error;
	}
}
function unknownVpc(region, vpc, cause) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.E("problems", [{
		message: `input \`vpc-id\` is \`${vpc}\`, and this account has no such VPC in ${region}`,
		hint: "Check the id, the region and the account; without `vpc-id` the VPC of the EKS cluster is used."
	}], { cause });
}



/***/ })

};
