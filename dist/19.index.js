export const id = 19;
export const ids = [19];
export const modules = {

/***/ 6019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ imagined),
/* harmony export */   t: () => (/* binding */ makePlan)
/* harmony export */ });
/* harmony import */ var _uses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6241);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4221);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5425);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8876);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9895);
/* harmony import */ var _referenced_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5214);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8113);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4430);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3743);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1721);
/* harmony import */ var _quota_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1273);
/* harmony import */ var _orphans_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1018);












// src/plan/drift.ts
/**
* Own groups that are not as they were applied last, as their tag `frontend-sg/applied` tells: somebody else has changed them, or an apply
* was interrupted. A declaration that has changed since is no drift. Which rules are meant is said where the declaration still is the one
* that was applied; otherwise only that they differ.
*/
var driftFindings = (groups, { lookup, region }) => groups.flatMap(({ match, changes }) => {
	const { declared, existing } = match;
	if (existing?.rules === void 0 || match.finding !== void 0) return [];
	const applied = (0,_referenced_js__WEBPACK_IMPORTED_MODULE_4__.o)(existing);
	if (applied === void 0) return [];
	const words = wordsOf({
		match,
		existing,
		rules: existing.rules,
		applied,
		changes,
		lookup
	}, region);
	if (words === void 0) return [];
	return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("drift", {
		...words,
		group: declared.name,
		groupId: existing.id,
		place: declared.place
	})];
});
function wordsOf(known, region) {
	const { match, existing, applied } = known;
	const who = `\`aws cloudtrail lookup-events --region ${region} --lookup-attributes AttributeKey=ResourceName,AttributeValue=${existing.id}\``;
	const group = `${match.declared.name} (${existing.id})`;
	const commit = `as commit ${applied.commit.slice(0, 12)} applied`;
	const name = nameDifference(match, existing);
	const unsigned = name.length > 0 ? [] : unsignedDirections(known);
	if (unsigned.length > 0) return {
		message: `${group} has the rules that are declared, though its ${unsigned.join(" and ")} rules are not ${commit} them: an apply was interrupted before it signed the group, or somebody did by hand what is declared`,
		action: `Mode apply signs it. Where no apply was interrupted, ask who did it: ${who}.`
	};
	const differences = [...ruleDifferences(known), ...name];
	if (differences.length === 0) return void 0;
	return {
		message: `${group} is not ${commit} it: ${differences.join("; ")}`,
		action: `Ask who did it: ${who}. To keep the change, declare it; mode apply takes it back.`
	};
}
/** Directions that are not as they were applied, where the plan adds no rule and takes none away: there is nothing to declare or to take back. */
function unsignedDirections({ rules, applied, changes }) {
	if (applied.rules === void 0 || changes.some((change) => "rule" in change && change.kind !== "describe-rule")) return [];
	return differing((0,_referenced_js__WEBPACK_IMPORTED_MODULE_4__.c)(rules, applied.rules.egress.kind), applied.rules);
}
function ruleDifferences({ match, existing, rules, applied, changes, lookup }) {
	const isPending = (0,_referenced_js__WEBPACK_IMPORTED_MODULE_4__.i)(match.declared) !== applied.declared;
	if (applied.rules === void 0) return isPending ? [] : rows(changes);
	const directions = differing((0,_referenced_js__WEBPACK_IMPORTED_MODULE_4__.c)(rules, applied.rules.egress.kind), applied.rules);
	if (directions.length === 0) return isPending ? [] : rows(changes.filter(({ kind }) => kind === "describe-rule"));
	const wanted = (0,_referenced_js__WEBPACK_IMPORTED_MODULE_4__.s)(match.declared, existing.id, lookup);
	const known = !isPending && wanted !== void 0 && differing(wanted, applied.rules).length === 0 ? rows(changes) : [];
	return known.length > 0 ? known : [`its ${directions.join(" and ")} rules are others`];
}
var differing = (a, b) => [...a.ingress === b.ingress ? [] : ["ingress"], ...a.egress.digest === b.egress.digest ? [] : ["egress"]];
/** What the plan takes back, told as what was done. */
function rows(changes) {
	const told = changes.flatMap(_digest_js__WEBPACK_IMPORTED_MODULE_2__.i).flatMap((change) => {
		switch (change.kind) {
			case "remove-rule": return [`${change.rule.direction} ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_11__.a)(change.rule)} was added`];
			case "add-rule": return [`${change.rule.direction} ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_11__.a)(change.rule)} is gone`];
			case "describe-rule": return [`${change.rule.direction} ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_11__.a)(change.rule)} is described in other words`];
			case "create-group":
			case "modify-rule":
			case "tag-group":
			case "untag-group":
			case "delete-group": return [];
		}
	});
	return told.length > shown$2 ? [...told.slice(0, shown$2), `and ${told.length - shown$2} more`] : told;
}
var shown$2 = 8;
/** The tag is written with `Name` or after it, so what has another one was given it since. */
function nameDifference(match, existing) {
	const name = (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__.c)(existing);
	if (!(0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__.a)(match) || name === match.declared.name) return [];
	return [`${name === void 0 ? "its tag Name is gone" : `its tag Name is ${name}`}, so the controller does not find it as ${match.declared.name}`];
}
// src/plan/because.ts
/** Why the controller acts on the objects of a frontend: what in them, or in its settings, says so. Each reason once. */
function because(frontend, objects, settings) {
	const members = objects.all(frontend.kind === "IngressGroup" ? "Ingress" : frontend.kind).filter(({ document }) => frontend.members.includes(document));
	return [...new Set(members.map((object) => reasonOf(frontend.kind, object, objects, settings)))];
}
function reasonOf(kind, object, objects, settings) {
	switch (kind) {
		case "IngressGroup": return ingressReason(object, objects);
		case "Service": return serviceReason(object, settings);
		case "Gateway": {
			const gatewayClass = (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.T)(object, objects);
			const controller = gatewayClass && (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.j)(gatewayClass.document.object, ["spec", "controllerName"]);
			return `gatewayClassName: ${(0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.w)(object)}${controller === void 0 ? "" : ` (${controller})`}`;
		}
	}
}
function ingressReason(ingress, objects) {
	const annotated = ingress.annotations.get(_uses_js__WEBPACK_IMPORTED_MODULE_0__.v);
	if (annotated !== void 0) return `${_uses_js__WEBPACK_IMPORTED_MODULE_0__.v}: ${annotated}`;
	const named = (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.j)(ingress.document.object, ["spec", "ingressClassName"]);
	if (named !== void 0) return `ingressClassName: ${named}`;
	const standard = objects.all("IngressClass").find(({ annotations }) => annotations.get(_uses_js__WEBPACK_IMPORTED_MODULE_0__.y) === "true");
	return standard === void 0 ? "--ingress-class is empty" : `IngressClass ${standard.name} is the default`;
}
/** As src/controller/service/supported.ts decides: the class, which the webhook gives to new ones, before the annotations. */
function serviceReason(service, settings) {
	const written = (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.j)(service.document.object, ["spec", "loadBalancerClass"]) ?? "";
	if (written !== "") return `loadBalancerClass: ${written}`;
	const type = (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.j)(service.document.object, ["spec", "type"]);
	if (settings.webhooks && type === "LoadBalancer") return "type: LoadBalancer, and the controller's webhook takes every new one";
	return `${_uses_js__WEBPACK_IMPORTED_MODULE_0__.A.type}: ${service.annotations.get(_uses_js__WEBPACK_IMPORTED_MODULE_0__.A.type) ?? ""}`;
}
// src/plan/world.ts
/** Stands for the id of a group that does not exist yet. */
var newGroupId = (name) => `${newGroupPrefix}${name}`;
var isNewGroupId = (id) => id.startsWith(newGroupPrefix);
/** The name behind such an id; any other text as it is. */
var nameOfNew = (id) => isNewGroupId(id) ? id.slice(newGroupPrefix.length) : id;
var newGroupPrefix = "new/";
/** Stands for the id of a group that an offline plan takes as there. */
var assumedGroupId = (name) => `${assumedGroupPrefix}${name}`;
var isAssumedGroupId = (id) => id.startsWith(assumedGroupPrefix);
var assumedGroupPrefix = "assumed/";
/**
* AWS as it will be when the plan is applied: what the controller will find. A declared group that is blocked, or whose declaration
* cannot be read, is taken as there, so that one mistake is reported once.
*/
function worldAfter(observed, matches, broken) {
	const renamed = new Map(matches.filter(_resolve_js__WEBPACK_IMPORTED_MODULE_5__.a).map(({ declared, existing }) => [existing?.id, declared.name]));
	const standing = [...observed.groups, ...observed.outside].map(({ id, vpc, tags }) => ({
		id,
		vpc,
		tags: renamed.has(id) ? {
			...tags,
			[_plan_js__WEBPACK_IMPORTED_MODULE_6__.u.name]: renamed.get(id) ?? ""
		} : tags
	}));
	const names = new Set(standing.flatMap((group) => group.vpc === observed.vpc.id ? [group.tags[_plan_js__WEBPACK_IMPORTED_MODULE_6__.u.name]] : []));
	const made = [...matches.filter((match) => match.existing === void 0 && match.declared.adopt === void 0).map((match) => match.declared.name), ...broken].filter((name) => !names.has(name)).map((name) => ({
		id: newGroupId(name),
		vpc: observed.vpc.id,
		tags: { [_plan_js__WEBPACK_IMPORTED_MODULE_6__.u.name]: name }
	}));
	return {
		vpc: observed.vpc.id,
		securityGroups: [...standing, ...made],
		loadBalancers: observed.loadBalancers.flatMap(({ name, type, scheme, securityGroups, tags }) => type === "gateway" ? [] : [{
			name,
			type,
			scheme,
			securityGroups,
			tags: tags ?? {}
		}])
	};
}
// src/plan/inbound.ts
/**
* Inbound rules before and after the plan is applied. A group that it does not write keeps those that it has, and one that waits for such a group
* keeps them beside the new ones; one of another VPC admits nobody to a load balancer of this one, whatever its rules are, and counts as not known.
*/
function inboundRules({ matches, observed, lookup, held, waiting, settings }) {
	const groups = new Map(observed.groups.map((group) => [group.id, group]));
	const known = new Map([...observed.outside, ...observed.groups].map((group) => [group.id, group]));
	const written = matches.filter(({ declared, finding }) => finding === void 0 && !held.has(declared.name));
	const declared = new Map(written.map((match) => [match.existing?.id ?? newGroupId(match.declared.name), match.declared]));
	const declaredNames = new Map(matches.flatMap((match) => nameOfExisting(match)));
	const lists = new Map(observed.prefixLists.map((list) => [list.id, list.name]));
	const nameOf = (id) => declaredNames.get(id) ?? ownName(known.get(id));
	const named = (peer, self) => {
		const resolved = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__.r)(peer, isNewGroupId(self) ? void 0 : self, lookup) ?? peer;
		switch (resolved.kind) {
			case "ipv4":
			case "ipv6": return cidrPeer(resolved.cidr);
			case "prefix-list": return {
				kind: "prefix-list",
				id: resolved.id,
				...withName(lists.get(resolved.id))
			};
			case "prefix-list-name": return {
				kind: "prefix-list",
				name: resolved.name
			};
			case "group": return {
				...resolved,
				...withName(nameOf(resolved.id))
			};
			case "group-name": return {
				kind: "group",
				name: resolved.name
			};
			case "self": return {
				kind: "group",
				name: nameOfNew(self)
			};
		}
	};
	const rulesOf = (id, rules) => rules.filter(({ direction }) => direction === "ingress").map(({ protocol, from, to, peer }) => ({
		protocol,
		from,
		to,
		peer: named(peer, id)
	}));
	const now = cached((id) => {
		if (id === "backend") return backend(settings, observed.groups, now);
		const group = groups.get(id);
		const rules = group?.rules ?? group?.ingress;
		return {
			name: nameOf(id) ?? nameOfNew(id),
			...rules === void 0 ? {} : { rules: rulesOf(id, rules) }
		};
	});
	return {
		now,
		after: cached((id) => {
			const group = declared.get(id);
			if (group === void 0) return now(id);
			const waits = waiting.find(({ name }) => name === group.name);
			return waits === void 0 ? {
				name: group.name,
				rules: rulesOf(id, group.ingress)
			} : {
				name: group.name,
				rules: [...now(id).rules ?? [], ...rulesOf(id, (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.g)(waits).flatMap(_digest_js__WEBPACK_IMPORTED_MODULE_2__.h))]
			};
		})
	};
}
/** Read once, since many load balancers carry the group. */
function cidrPeer(cidr) {
	const block = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.k)(cidr);
	return {
		kind: "cidr",
		cidr,
		..."fault" in block ? {} : { block }
	};
}
var nameOfExisting = ({ declared, existing, finding }) => existing === void 0 || finding !== void 0 ? [] : [[existing.id, declared.name]];
var ownName = (group) => group === void 0 ? void 0 : (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__.c)(group) ?? group.name;
var withName = (name) => name === void 0 ? {} : { name };
/**
* The group that all load balancers of a cluster share, by which nodes know them. The controller gives the one that it makes no inbound
* rule (LBC: pkg/networking/backend_sg_provider.go), so before it is made it lets nobody in.
*/
function backend({ cluster, backendGroupId }, groups, now) {
	const made = groups.find(({ tags }) => tags["elbv2.k8s.aws/cluster"] === cluster && tags["elbv2.k8s.aws/resource"] === "backend-sg");
	const id = backendGroupId ?? made?.id;
	return id === void 0 ? {
		name: _uses_js__WEBPACK_IMPORTED_MODULE_0__.x,
		rules: []
	} : now(id);
}
/** Many load balancers carry the same groups. */
function cached(make) {
	const known = /* @__PURE__ */ new Map();
	return (id) => {
		const found = known.get(id) ?? make(id);
		known.set(id, found);
		return found;
	};
}
// src/plan/managed-inbound.ts
/** What the group lets in that the controller makes for one load balancer, as the mirror has written its rules (`managedRule`). */
var managedInbound = (made) => ({
	name: _uses_js__WEBPACK_IMPORTED_MODULE_0__.S,
	...made === void 0 ? {} : { rules: made.ingress.flatMap(parseRule) }
});
/** Gateways pass on any text as a range: what is neither a CIDR nor a prefix list is refused by AWS, and lets nobody in. */
function parseRule(text) {
	const [protocol = "", ports = "", peer = ""] = text.split(" ");
	const [, from, to] = /^(-?\d+)-(-?\d+)$/.exec(ports) ?? [];
	if (from === void 0 || to === void 0) return [];
	const traffic = {
		protocol,
		from: Number(from),
		to: Number(to)
	};
	if (peer.startsWith("pl-")) return [{
		...traffic,
		peer: {
			kind: "prefix-list",
			id: peer
		}
	}];
	const cidr = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.k)(peer);
	return "fault" in cidr ? [] : [{
		...traffic,
		peer: cidrPeer(cidr.canonical)
	}];
}
// src/plan/exposure.ts
/**
* Who can reach each listener of a load balancer, in the order of the listeners. `live`: the load balancers that there are; absent
* where nobody has looked. Sources stand in one order: Internet, CIDRs by family and address, prefix lists, groups, what is not known.
*/
function exposureOf(loadBalancer, { now, after }, live) {
	const managed = managedInbound(loadBalancer.managedGroup);
	const then = loadBalancer.securityGroups.map((id) => id === "managed" ? managed : after(id));
	const found = live?.(loadBalancer.trackingTags).filter(({ type }) => type === loadBalancer.type);
	const groups = found?.[0]?.securityGroups.map(now);
	return loadBalancer.listeners.map((listener) => ({
		protocol: listener.protocol,
		port: listener.port,
		...found === void 0 || found.length > 1 ? {} : { before: groups === void 0 ? [] : sourcesOf$1(listener, groups) },
		after: sourcesOf$1(listener, then)
	}));
}
/** Whom groups on one load balancer let in to a listener, united. Without any group (some network load balancers) it is everybody. */
function sourcesOf$1(listener, groups) {
	if (groups.length === 0) return _digest_js__WEBPACK_IMPORTED_MODULE_2__.w.map((family) => ({
		kind: "internet",
		family
	}));
	const others = /* @__PURE__ */ new Map();
	const blocks = /* @__PURE__ */ new Map();
	const add = (source) => void others.set(JSON.stringify(source), source);
	for (const { name, rules } of groups) {
		if (rules === void 0) add({
			kind: "unknown",
			group: name
		});
		for (const { peer } of (rules ?? []).filter((rule) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(rule, listener))) if (peer.kind !== "cidr") add(peer);
		else if (peer.block === void 0) add({
			kind: "cidr",
			cidr: peer.cidr
		});
		else blocks.set(peer.cidr, peer.block);
	}
	return [...addressSources(blocks.values()), ...[...others.values()].sort(compareSources)];
}
function addressSources(blocks) {
	const set = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.b)(blocks);
	const worlds = _digest_js__WEBPACK_IMPORTED_MODULE_2__.w.filter((family) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.C)(set, family));
	const rest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.x)({
		ipv4: worlds.includes("ipv4") ? [] : set.ipv4,
		ipv6: worlds.includes("ipv6") ? [] : set.ipv6
	});
	return [...worlds.map((family) => ({
		kind: "internet",
		family
	})), ...rest.map((cidr) => ({
		kind: "cidr",
		cidr
	}))];
}
var rank$1 = {
	internet: 0,
	cidr: 1,
	"prefix-list": 2,
	group: 3,
	unknown: 4
};
var compareSources = (a, b) => rank$1[a.kind] - rank$1[b.kind] || (0,_rule_js__WEBPACK_IMPORTED_MODULE_11__.n)(JSON.stringify(a), JSON.stringify(b));
// src/plan/frontends.ts
/**
* What the controller will do when it finds the groups of this plan, as a reader sees it, and the objects that name groups and that it
* leaves alone. Sorted by kind and id.
*/
var frontendPlans = (answer, surroundings) => [...answer.frontends.map((frontend) => frontendPlan(frontend, surroundings)), ...answer.others.flatMap((other) => otherPlan(other, surroundings))].sort((a, b) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_11__.n)(`${a.kind} ${a.id}`, `${b.kind} ${b.id}`));
function frontendPlan(frontend, surroundings) {
	const { dependsOn, objects, settings } = surroundings;
	const { outcome } = frontend;
	return {
		kind: frontend.kind,
		id: frontend.id,
		objects: frontend.members.map((document) => ({
			name: (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.p)(document),
			place: document.locate([])
		})),
		outcome: outcome.result,
		...outcome.result === "error" ? { reason: outcome.message } : {},
		because: because(frontend, objects, settings),
		namesGroups: frontend.tokens.length > 0,
		dependsOn: missingFor(frontend, dependsOn),
		loadBalancers: outcome.result === "built" ? outcome.loadBalancers.map((loadBalancer) => loadBalancerPlan(loadBalancer, frontend.tokens, surroundings)) : []
	};
}
/** An object that wants to be a frontend. EKS Auto Mode's are taken to get what they name: verify sees whether it is so. */
function otherPlan(other, surroundings) {
	const { settings } = surroundings;
	const { document, autoMode, result, reason, tokens } = other;
	const kind = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(document.object, ["kind"]);
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(document.object, ["metadata", "name"]);
	if (tokens.length === 0 || typeof kind !== "string" || typeof name !== "string" || !wantsOne.includes(kind)) return [];
	const written = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(document.object, ["metadata", "namespace"]);
	const namespace = typeof written === "string" && written !== "" ? written : settings.namespace;
	const own = tokens.filter(({ role }) => role === "main");
	return [{
		kind,
		id: `${namespace}/${name}`,
		objects: [{
			name: (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.p)(document),
			place: document.locate([])
		}],
		outcome: autoMode !== void 0 ? "built" : result === "ignored" ? "ignored" : "error",
		...autoMode === void 0 ? { reason } : {},
		namesGroups: true,
		dependsOn: autoMode === void 0 ? [] : ["EKS Auto Mode"],
		loadBalancers: autoMode === void 0 || own.length === 0 ? [] : [{
			role: "main",
			type: autoMode.type,
			scheme: settings.defaultScheme,
			schemeSaid: false,
			name: { prefix: (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.D)({
				namespace,
				name
			}) },
			trackingTags: autoMode.trackingTags,
			listeners: [],
			exposure: [],
			securityGroups: [...new Set(own.flatMap((token) => tokenPlan(token, surroundings).resolvesTo))],
			tokens: distinctTokens(own).map((token) => tokenPlan(token, surroundings))
		}]
	}];
}
var wantsOne = [
	"Ingress",
	"Service",
	"Gateway"
];
/** What any of its objects rests on and nobody has. */
var missingFor = (frontend, dependsOn) => [...new Set(frontend.members.flatMap((document) => dependsOn.get((0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.p)(document)) ?? []))];
/** Frontends whose answer rests on objects that neither the manifests nor the context have. */
var outsideFindings = (answer, dependsOn) => answer.frontends.flatMap((frontend) => {
	const missing = missingFor(frontend, dependsOn);
	return missing.length === 0 ? [] : [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("outside-repository", {
		message: `${(0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.f)(frontend)} depends on ${missing.join(" and ")}, which the repository does not have: it is taken to be the controller's, with no settings of its own`,
		action: "Give the file that defines it in the input context (kubectl get … --output yaml makes one).",
		frontend: (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.f)(frontend),
		...frontend.tokens[0] === void 0 ? {} : { place: frontend.tokens[0].place }
	})];
});
function loadBalancerPlan(loadBalancer, tokens, surroundings) {
	const { inbound, live } = surroundings;
	const own = tokens.filter((token) => token.role === loadBalancer.role);
	const named = own.length > 0 ? own : tokens.filter((token) => token.role === "main");
	return {
		role: loadBalancer.role,
		type: loadBalancer.type,
		scheme: loadBalancer.scheme,
		schemeSaid: loadBalancer.schemeSaid,
		name: loadBalancer.name,
		trackingTags: loadBalancer.trackingTags,
		listeners: loadBalancer.listeners,
		exposure: exposureOf(loadBalancer, inbound, live),
		securityGroups: loadBalancer.securityGroups.map((id) => shownId(id, surroundings)),
		tokens: distinctTokens(named).map((token) => tokenPlan(token, surroundings))
	};
}
var tokenPlan = (token, { world, live }) => ({
	text: token.text,
	resolvesTo: (token.by === "id" ? [token.text] : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.tt)(token.text, world).map((group) => group.id)).map((id) => shownId(id, { live })),
	place: token.place
});
/** Offline nobody knows whether a declared group is there already, nor what any other name stands for. */
function shownId(id, { live }) {
	if (isAssumedGroupId(id)) return "unknown";
	return isNewGroupId(id) ? live === void 0 ? "declared" : "new" : id;
}
/** Members of an IngressGroup repeat one list; a reader wants it once. */
var distinctTokens = (tokens) => [...new Map(tokens.toReversed().map((token) => [token.text, token])).values()].toReversed();
// src/plan/lint/backend-unmanaged.ts
/**
* Frontends that name their groups and leave the way to nodes and pods to somebody else, where nobody has made one: no rule of
* another group names a group of theirs. Rules of others are known by the groups that they name alone, so a way by CIDR is not seen.
*/
function backendUnmanaged(frontends, { groups, matches, vpc, settings }) {
	const admitted = admittedGroups(groups, matches, new Set(frontends.flatMap((frontend) => mainOf(frontend)?.securityGroups ?? [])));
	return frontends.flatMap((frontend) => {
		const [first] = frontend.tokens.filter(({ role }) => role === "main");
		const securityGroups = mainOf(frontend)?.securityGroups ?? [];
		const isManaged = securityGroups.includes("backend") || securityGroups.includes("managed");
		if (first === void 0 || securityGroups.length === 0 || isManaged) return [];
		if (securityGroups.some((id) => admitted.has(id))) return [];
		const label = (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.f)(frontend);
		const names = [...new Set(frontend.tokens.filter(({ role }) => role === "main").map(({ text }) => text))];
		const rule = `Let the group of the nodes or pods admit ${first.text} on the ports of the targets`;
		return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("backend-unmanaged", {
			message: `${label} names its groups itself, so the controller opens nothing behind it, and no rule of another group in ${vpc} names ${names.join(" or ")}: requests time out (504 of an ALB) and targets stay unhealthy, unless a rule lets them in by CIDR`,
			action: settings.backendGroup ? `${rule}, or set ${manageBackend[frontend.kind]}, and the controller does.` : `${rule}: the controller cannot, since it runs with --enable-backend-security-group=false.`,
			frontend: label,
			place: first.place
		})];
	});
}
var manageBackend = {
	IngressGroup: `${(0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.b)("manage-backend-security-group-rules")}: "true"`,
	Service: `${_uses_js__WEBPACK_IMPORTED_MODULE_0__.A.manageBackendRules}: "true"`,
	Gateway: "manageBackendSecurityGroupRules: true in its LoadBalancerConfiguration"
};
var mainOf = ({ outcome }) => outcome.result === "built" ? outcome.loadBalancers.find(({ role }) => role === "main") : void 0;
/** What the rules of groups behind the frontends name: as declared where they are declared, else as they stand. */
function admittedGroups(groups, matches, fronts) {
	const ids = new Map(matches.map(({ declared, existing }) => [declared.name, existing?.id ?? newGroupId(declared.name)]));
	const written = new Set(matches.flatMap(({ existing }) => existing?.id ?? []));
	return /* @__PURE__ */ new Set([...groups.filter(({ id }) => !written.has(id) && !fronts.has(id)).flatMap(({ references }) => references), ...matches.filter(({ declared }) => !fronts.has(ids.get(declared.name) ?? "")).flatMap(({ declared }) => (0,_references_js__WEBPACK_IMPORTED_MODULE_7__.t)(declared)).flatMap(({ peer }) => {
		if (peer.kind === "group-name") {
			const id = ids.get(peer.name) ?? groups.find(({ tags }) => tags["Name"] === peer.name)?.id;
			return id === void 0 ? [] : [id];
		}
		return peer.kind === "group" ? [peer.id] : [];
	})]);
}
// src/plan/lint/group-members.ts
/**
* Named IngressGroups of which other repositories may have members: the controller joins all of the cluster. Told only while nobody
* has given any context, since then nothing is known of the rest.
*/
var unknownMembers = (subjects) => subjects.flatMap((subject) => {
	const { frontend } = subject;
	const [token] = frontend.tokens;
	if (subject.kind !== "IngressGroup" || frontend.id.includes("/") || token === void 0) return [];
	const named = subject.members.find(({ ingress, params }) => params?.groupName === void 0 && ingress.annotations.has(groupName));
	return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("outside-repository", {
		message: `${(0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.f)(frontend)} is shared by name, so it may have members outside of this repository; the plan shows it as if there were no others`,
		action: "Give the other members in the input context (kubectl get ingress --all-namespaces --output yaml makes such a file).",
		frontend: (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.f)(frontend),
		place: named === void 0 ? token.place : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(named.ingress, groupName)
	})];
});
var groupName = (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.b)("group.name");
// src/plan/lint/ignored-sources.ts
/**
* Sources that the controller writes into a group of its own alone: beside groups that are named they restrict nothing, and look as
* if they did. LBC: pkg/ingress/model_build_managed_sg.go, pkg/service/model_build_managed_sg.go.
*/
var ignoredSources = (subjects) => subjects.filter(({ frontend }) => frontend.tokens.some((token) => token.role === "main")).flatMap((subject) => {
	const label = (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.f)(subject.frontend);
	return [...new Map(sourcesOf(subject).map((source) => [JSON.stringify([source.what, source.place]), source])).values()].map(({ what, place }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("source-ranges-ignored", {
		message: `${what} restricts nothing: ${label} names its security groups, and the controller writes source ranges and prefix lists only into a group of its own`,
		action: "Declare these sources as rules of a group that it names, and take this away.",
		frontend: label,
		place
	}));
});
function sourcesOf(subject) {
	switch (subject.kind) {
		case "IngressGroup": return subject.members.flatMap(ingressSources);
		case "Service": return serviceSources(subject.service);
		case "Gateway": {
			const { sourceRanges, prefixLists } = subject.configuration;
			return [...sourceRanges === void 0 || sourceRanges.value.length === 0 ? [] : [{
				what: "spec.sourceRanges",
				place: sourceRanges.place
			}], ...prefixLists === void 0 || prefixLists.value.length === 0 ? [] : [{
				what: "spec.securityGroupPrefixes",
				place: prefixLists.place
			}]];
		}
	}
}
var ingressSources = ({ ingress, params }) => [...annotated(ingress, [(0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.b)("inbound-cidrs"), (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.b)("security-group-prefix-lists")]), ...params === void 0 ? [] : fields(params.object, [
	"inboundCIDRs",
	"prefixListsIDs",
	"PrefixListsIDs"
], `of IngressClassParams ${params.object.name}`)];
var serviceSources = (service) => [...annotated(service, [_uses_js__WEBPACK_IMPORTED_MODULE_0__.A.sourceRanges, _uses_js__WEBPACK_IMPORTED_MODULE_0__.A.prefixLists]), ...fields(service, ["loadBalancerSourceRanges"])];
var annotated = (object, keys) => keys.filter((key) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.dt)(object.annotations.get(key) ?? "").length > 0).map((key) => ({
	what: key,
	place: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(object, key)
}));
var fields = ({ document }, names, whose = "") => names.map((name) => ["spec", name]).filter((path) => ((0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.M)(document.object, path) ?? []).length > 0).map((path) => ({
	what: [path.join("."), whose].join(" ").trim(),
	place: document.locate(path)
}));
// src/plan/lint/misplaced.ts
/**
* Annotations that are meant to name security groups and that nobody reads: on another kind than the one the controller reads them
* on, or under a key that it does not know. It says nothing of either: the load balancer gets a group that is open to everyone.
*/
var misplacedKeys = (documents) => documents.flatMap(misplacedIn);
function misplacedIn(document) {
	const annotations = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(document.object, ["metadata", "annotations"]);
	if (typeof annotations !== "object" || annotations === null || Array.isArray(annotations)) return [];
	return Object.entries(annotations).flatMap(([key, value]) => {
		const remark = typeof value === "string" && (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.dt)(value).length > 0 ? misplaced(document, key) ?? misspelt(document, key) : void 0;
		if (remark === void 0) return [];
		const place = document.locate([
			"metadata",
			"annotations",
			key
		], { key: true });
		return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("unmanaged-object", {
			...remark,
			frontend: (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.p)(document),
			place
		})];
	});
}
var readers = /* @__PURE__ */ new Map([
	[_index_js__WEBPACK_IMPORTED_MODULE_1__.Q, "Ingress"],
	[_index_js__WEBPACK_IMPORTED_MODULE_1__.X, "Ingress"],
	[_index_js__WEBPACK_IMPORTED_MODULE_1__.$, "Service"]
]);
/** A key that the controller knows, where it does not look for it. */
function misplaced(document, key) {
	const reader = readers.get(key);
	if (reader === void 0 || (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.O)(document.object) === reader) return void 0;
	const readOn = `${reader === "Ingress" ? "an Ingress" : "a Service"} (${apiVersionOf(reader)})`;
	return {
		message: `${kindText(document) === reader ? `${(0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.p)(document)}, which is of ${apiVersionText(document)},` : (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.p)(document)} has the annotation ${key}, which the controller reads on ${readOn} alone: it names no groups here`,
		action: advice(document, reader)
	};
}
/** A key that nobody knows, or another controller alone. */
function misspelt(document, key) {
	const slash = key.indexOf("/");
	const [prefix, name] = [key.slice(0, slash), key.slice(slash + 1)];
	if (!isKubernetesPrefix(prefix)) return void 0;
	const bare = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "").replace(/^(?:awsloadbalancer|alb|nlb)/, "");
	if (readers.has(key) || !meansGroups(bare)) return void 0;
	const meant = meantKey(document, prefix, bare);
	return bare.startsWith("extra") ? {
		message: `${(0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.p)(document)} has the annotation ${key}, which only Kubernetes's in-tree cloud provider reads: the AWS Load Balancer Controller knows no extra groups`,
		action: `List every group in ${meant}: the controller attaches exactly those.`
	} : {
		message: `${(0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.p)(document)} has the annotation ${key}, which the controller does not know: it names no groups`,
		action: `Did you mean ${meant}?`
	};
}
var controllerPrefixes = ["alb.ingress.kubernetes.io", "service.beta.kubernetes.io"];
var isKubernetesPrefix = (prefix) => /(?:^|\.)(?:kubernetes\.io|k8s\.aws)$/.test(prefix) || (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.o)(prefix, controllerPrefixes) !== void 0;
/** Keys that the controller does know are none of these: what they say of groups is more than that. */
var meansGroups = (bare) => /^(?:extra|additional|frontend|frontendnlb)?securitygroups?(?:ids?|names?)?$/.test(bare) || (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.o)(bare, ["securitygroups", "frontendnlbsecuritygroups"]) !== void 0;
function meantKey(document, prefix, bare) {
	if (bare.includes("nlb")) return _index_js__WEBPACK_IMPORTED_MODULE_1__.X;
	const kind = kindText(document);
	if (kind === "Ingress") return _index_js__WEBPACK_IMPORTED_MODULE_1__.Q;
	if (kind === "Service") return _index_js__WEBPACK_IMPORTED_MODULE_1__.$;
	return prefix.includes("ingress") ? _index_js__WEBPACK_IMPORTED_MODULE_1__.Q : _index_js__WEBPACK_IMPORTED_MODULE_1__.$;
}
function advice(document, reader) {
	switch (kindText(document)) {
		case "Service": return reader === "Service" ? `Write it on a Service of ${apiVersionOf("Service")}.` : `Write ${_index_js__WEBPACK_IMPORTED_MODULE_1__.$} for the load balancer of a Service; for that of an Ingress move the annotation there.`;
		case "Ingress": return reader === "Ingress" ? `Write apiVersion: ${apiVersionOf("Ingress")}; no cluster serves another one.` : `Write ${_index_js__WEBPACK_IMPORTED_MODULE_1__.Q} for the load balancer of an Ingress; for that of a Service move the annotation there.`;
		case "Gateway":
		case "GatewayClass":
		case "LoadBalancerConfiguration": return "List the groups in spec.securityGroups of the LoadBalancerConfiguration that spec.infrastructure.parametersRef of the Gateway names.";
		case void 0:
		default: return `Move it to the ${reader} that makes the load balancer.`;
	}
}
var apiVersionOf = (kind) => [_uses_js__WEBPACK_IMPORTED_MODULE_0__.k[kind].group, "v1"].filter((part) => part !== "").join("/");
var kindText = ({ object }) => {
	const kind = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(object, ["kind"]);
	return typeof kind === "string" ? kind : void 0;
};
var apiVersionText = ({ object }) => {
	const apiVersion = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(object, ["apiVersion"]);
	return typeof apiVersion === "string" ? apiVersion : "no apiVersion";
};
// src/plan/lint/no-egress.ts
/**
* Declared groups that let nothing out: a load balancer that carries no other group then reaches no target, and its health checks fail
* (https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html).
*/
var noEgress = (matches) => matches.map(({ declared }) => declared).filter(({ egress }) => egress.kind === "rules" && egress.rules.length === 0).map(({ name, place }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("egress-blocks-targets", {
	message: `egress of ${name} is [], so it lets nothing out: a load balancer reaches its targets, and checks their health, only if another of its groups lets it`,
	action: "Leave egress out for all traffic, or declare the ports of the targets and of their health checks.",
	group: name,
	place
}));
// src/plan/lint/quic.ts
/**
* QUIC listeners beside security groups: AWS takes them on a network load balancer without groups alone, which nobody checks before.
* LBC: docs/guide/gateway/loadbalancerconfig.md.
*/
var quicWithGroups = (subjects) => subjects.flatMap((subject) => {
	const { frontend } = subject;
	if (frontend.outcome.result !== "built" || frontend.tokens.length === 0) return [];
	const ports = frontend.outcome.loadBalancers.filter((loadBalancer) => loadBalancer.securityGroups.length > 0).flatMap(({ listeners }) => listeners.filter(({ protocol }) => quicProtocols.includes(protocol))).map(({ port }) => port);
	if (ports.length === 0) return [];
	const label = (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.f)(frontend);
	return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("quic-with-groups", {
		message: `${label} wants QUIC on port ${[...new Set(ports)].join(", ")} and names security groups, and AWS allows QUIC only on a network load balancer without groups: it refuses the listener`,
		action: "Take QUIC away, or have a load balancer of its own without groups for it.",
		frontend: label,
		...placed(placeOf(subject) ?? frontend.tokens[0]?.place)
	})];
});
var quicProtocols = ["QUIC", "TCP_QUIC"];
function placeOf(subject) {
	switch (subject.kind) {
		case "IngressGroup": return;
		case "Service": return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(subject.service, _uses_js__WEBPACK_IMPORTED_MODULE_0__.A.quicPorts);
		case "Gateway": return subject.configuration.listeners.find(([, { quic }]) => quic)?.[1].place;
	}
}
var placed = (place) => place === void 0 ? {} : { place };
// src/plan/tracked.ts
/** Looks load balancers up by their tags; those whose tags were not read are found by none. */
function trackedIn(loadBalancers) {
	const byStack = /* @__PURE__ */ new Map();
	for (const loadBalancer of loadBalancers) for (const key of stackKeys(loadBalancer.tags ?? {})) {
		const own = byStack.get(key);
		if (own === void 0) byStack.set(key, [loadBalancer]);
		else own.push(loadBalancer);
	}
	return (trackingTags) => {
		const [stack] = stackKeys(trackingTags);
		return (stack === void 0 ? loadBalancers : byStack.get(stack) ?? []).filter(({ tags }) => hasTags(tags, trackingTags));
	};
}
/** Of all tracking tags the one that tells most apart. */
var stackKeys = (tags) => Object.entries(tags).flatMap(([key, value]) => key.endsWith("/stack") ? [JSON.stringify([key, value])] : []);
var hasTags = (tags, wanted) => tags !== void 0 && Object.entries(wanted).every(([key, value]) => Object.hasOwn(tags, key) && tags[key] === value);
// src/plan/lint/removed.ts
/**
* Frontends that name no group any more, as their load balancers on AWS or the base of the pull request tell: the controller puts a
* group of its own in place, which is open to everyone unless it is told other sources. controller.md: "Clean-up".
*/
var removedNames = (frontends, surroundings) => frontends.flatMap((frontend) => {
	const { outcome } = frontend;
	const [member] = frontend.members;
	if (outcome.result !== "built" || member === void 0) return [];
	const managed = outcome.loadBalancers.filter(({ securityGroups }) => securityGroups.includes(_uses_js__WEBPACK_IMPORTED_MODULE_0__.S));
	const [first] = managed;
	const evidence = evidenceOf(frontend, managed, surroundings);
	if (first === void 0 || evidence === void 0) return [];
	return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("annotation-removed", {
		message: `${(0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.f)(frontend)} names no security groups${frontend.tokens.length > 0 ? " for its main load balancer" : ""}, and ${evidence}: the controller puts a group of its own in their place, ${admits(first)}`,
		action: "Name the groups again, or say who may reach it in the sources that the controller reads (inbound-cidrs, source ranges, prefix lists).",
		frontend: (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.f)(frontend),
		place: member.locate(["metadata", "name"])
	})];
});
function evidenceOf(frontend, managed, { owner, groups, loadBalancers, before }) {
	const [now] = managed.flatMap(({ trackingTags }) => loadBalancers.filter(({ tags }) => hasTags(tags, trackingTags)).flatMap((found) => groups.filter((group) => found.securityGroups.includes(group.id) && (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__.o)(group, owner)).map((group) => `its load balancer ${found.name} still carries ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_6__.c)(group) ?? group.id}`)));
	if (now !== void 0) return now;
	if (frontend.tokens.length > 0) return void 0;
	const named = [...new Set(frontend.members.flatMap((member) => before.get((0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.p)(member)) ?? []))];
	return named.length === 0 ? void 0 : `it did before this pull request (${named.join(", ")})`;
}
/** The rules of the group that the controller makes, as it will write them. */
function admits({ managedGroup: made, scheme }) {
	const rules = made?.ingress ?? [];
	const open = rules.filter((rule) => / (?:0\.0\.0\.0\/0|::\/0)$/.test(rule));
	const all = open.length > 0 ? open : rules;
	if (all.length === 0) return "which admits nobody";
	const shown = all.slice(0, 4).join("; ");
	const more = all.length > 4 ? ` and ${all.length - 4} more` : "";
	return open.length > 0 ? `which is open to everyone${scheme === "internet-facing" ? " on the Internet" : " who reaches it"} (${shown}${more})` : `which admits ${shown}${more}`;
}
// src/plan/lint/subject.ts
/** Every frontend with what its objects, its class's parameters and its configurations say. In the order given. */
function subjectsOf(frontends, objects, settings) {
	const byDocument = new Map([
		"Ingress",
		"Service",
		"Gateway"
	].flatMap((kind) => objects.all(kind).map((object) => [object.document, object])));
	const classes = (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__._)(objects, /* @__PURE__ */ new Set());
	const paramsOf = (ingress) => {
		const classified = (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.g)(ingress, classes, settings);
		return classified.kind === "member" ? classified.member.params : void 0;
	};
	return frontends.flatMap((frontend) => {
		const members = frontend.members.flatMap((document) => byDocument.get(document) ?? []);
		const [first] = members;
		if (first === void 0) return [];
		switch (frontend.kind) {
			case "IngressGroup": return [{
				frontend,
				kind: "IngressGroup",
				members: members.map((ingress) => ({
					ingress,
					params: paramsOf(ingress)
				}))
			}];
			case "Service": return [{
				frontend,
				kind: "Service",
				service: first
			}];
			case "Gateway": return [{
				frontend,
				kind: "Gateway",
				gateway: first,
				configuration: (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.C)(first, (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.T)(first, objects), objects)
			}];
		}
	});
}
// src/plan/lint/too-many.ts
/**
* Load balancers with more groups than AWS takes unless its quota was raised: security groups per network interface, L-2AFB9258.
* https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html#vpc-limits-security-groups
*/
var tooManyGroups = (frontends) => frontends.flatMap((frontend) => {
	const { outcome, tokens } = frontend;
	if (outcome.result !== "built") return [];
	return outcome.loadBalancers.filter((loadBalancer) => countOf(loadBalancer) > usualQuota).map((loadBalancer) => {
		const ofRole = tokens.filter(({ role }) => role === loadBalancer.role);
		const named = ofRole.length > 0 ? ofRole : tokens;
		const withBackend = loadBalancer.securityGroups.includes(_uses_js__WEBPACK_IMPORTED_MODULE_0__.x);
		const room = withBackend ? usualQuota - 1 : usualQuota;
		const place = (named[room] ?? named.at(-1))?.place;
		return (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("too-many-groups", {
			message: `the load balancer of ${(0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.f)(frontend)} gets ${countOf(loadBalancer)} security groups${withBackend ? ", the controller's backend group among them" : ""}, and AWS takes ${usualQuota} unless the quota L-2AFB9258 (security groups per network interface) was raised`,
			action: `Name at most ${room}, with the rules of several in one, or have the quota raised in Service Quotas: it can be.`,
			frontend: (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.f)(frontend),
			...place === void 0 ? {} : { place }
		});
	});
});
var usualQuota = 5;
var countOf = ({ securityGroups }) => new Set(securityGroups).size;
// src/plan/lint/without-groups.ts
/**
* Network load balancers that get none of the groups that are named: because somebody says so, or because they were made without any.
* The controller reports success in either case. LBC: pkg/service/model_build_load_balancer.go:buildLoadBalancerSecurityGroups.
*/
var withoutGroups = (subjects, { gates }) => subjects.flatMap((subject) => {
	const { frontend } = subject;
	const [first] = frontend.tokens;
	if (first === void 0 || frontend.outcome.result !== "built") return [];
	if (!frontend.outcome.loadBalancers.some(({ securityGroups }) => securityGroups.length === 0)) return [];
	const label = (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.f)(frontend);
	const off = switchedOff(subject, gates);
	return [off === void 0 ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("nlb-without-groups", {
		message: `the network load balancer of ${label} has no security groups, and AWS lets none be added to one that was made without`,
		action: "Recreate it: delete the object and apply it again (its DNS name changes).",
		frontend: label,
		place: first.place
	}) : (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("nlb-without-groups", {
		message: `${label} names security groups and gets none, without any error: ${off.why}`,
		action: off.action,
		frontend: label,
		place: off.place ?? first.place
	})];
});
function switchedOff(subject, gates) {
	const recreate = "before its load balancer is made (one made without groups never gets any), or take the list of groups away.";
	switch (subject.kind) {
		case "IngressGroup": return;
		case "Service": {
			const { service } = subject;
			if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ct)(service.annotations.get(_uses_js__WEBPACK_IMPORTED_MODULE_0__.A.disableGroups) ?? "") === true) {
				const place = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(service, _uses_js__WEBPACK_IMPORTED_MODULE_0__.A.disableGroups);
				return {
					why: `${_uses_js__WEBPACK_IMPORTED_MODULE_0__.A.disableGroups} is true`,
					action: `Take this annotation away ${recreate}`,
					place
				};
			}
			if (gates.NLBSecurityGroup) return void 0;
			return {
				why: "the controller runs with --feature-gates=NLBSecurityGroup=false",
				action: `Switch the gate on ${recreate}`
			};
		}
		case "Gateway": {
			const disabled = subject.configuration.disableGroups;
			if (disabled?.value !== true) return void 0;
			return {
				why: "spec.disableSecurityGroup is true",
				action: `Take this setting away ${recreate}`,
				place: disabled.place
			};
		}
	}
}
// src/plan/lint/lint.ts
/** What the controller does silently, what AWS will refuse, and what nobody may have meant, each at its place in the repository. */
function lint(input) {
	const { answer, documents, objects, contextFiles, settings, owner, observed, matches, namedBefore } = input;
	const { frontends } = answer;
	const subjects = subjectsOf(frontends, objects, settings);
	return [
		...misplacedKeys(documents.filter(({ file }) => !contextFiles.has(file))),
		...ignoredSources(subjects),
		...quicWithGroups(subjects),
		...withoutGroups(subjects, settings),
		...tooManyGroups(frontends),
		...noEgress(matches),
		...backendUnmanaged(frontends, {
			groups: observed.groups,
			matches,
			vpc: observed.vpc.id,
			settings
		}),
		...removedNames(frontends, {
			owner,
			groups: observed.groups,
			loadBalancers: observed.loadBalancers,
			before: namedBefore
		}),
		...contextFiles.size === 0 ? unknownMembers(subjects) : []
	].map((found) => inRepository(found, answer, contextFiles));
}
/** A setting that stands in the context is told where the frontend names its groups, or else begins. */
function inRepository(found, { frontends }, contextFiles) {
	if (found.place === void 0 || !contextFiles.has(found.place.file)) return found;
	const frontend = frontends.find((one) => (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.f)(one) === found.frontend);
	const place = [...(frontend?.tokens ?? []).map(({ place }) => place), ...(frontend?.members ?? []).map((member) => member.locate(["metadata", "name"]))].find(({ file }) => !contextFiles.has(file));
	const { place: _outside, ...rest } = found;
	return place === void 0 ? rest : {
		...rest,
		place
	};
}
// src/plan/lint/outcomes.ts
/**
* What makes a frontend that names groups fail, and the objects that name groups where nobody reads them. `reported` are ids and
* names that have a finding of their own.
*/
function outcomeFindings(answer, reported) {
	return [...answer.frontends.flatMap((frontend) => refusalOf(frontend, reported)), ...answer.others.flatMap(unmanagedObject)];
}
function refusalOf({ kind, id, tokens, outcome }, reported) {
	const [first] = tokens;
	if (first === void 0 || outcome.result !== "error") return [];
	if (outcome.kind === "unresolved-group" && tokens.some((token) => reported.has(token.text))) return [];
	const label = (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.f)({
		kind,
		id
	});
	return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)(findingOf(outcome.kind), {
		message: `the controller gives up on ${label}: ${outcome.message}`,
		action: actions[outcome.kind],
		frontend: label,
		place: outcome.place ?? first.place
	})];
}
var findingOf = (kind) => kind === "conflicting-groups" || kind === "invalid-boolean" ? kind : "controller-refuses";
var mend = "Mend it; until then the controller changes nothing on this load balancer.";
var actions = {
	"unresolved-group": "Name each group once, by its id or by its name.",
	"conflicting-groups": "Write the same list, in the same order, on every member of the IngressGroup that has one.",
	"conflicting-disable": "Take what switches the groups off away: a load balancer that has groups keeps them until it is made anew.",
	"conflicting-members": "Write the same value on every member of the IngressGroup that says something.",
	"backend-feature-off": "Take the annotation that manages backend rules away, or run the controller with --enable-backend-security-group.",
	"invalid-boolean": "Write \"true\" or \"false\", in quotes.",
	"invalid-ingress-class": "Name an IngressClass that exists, with parameters that exist.",
	"invalid-group-name": "Write at most 63 lower-case letters, digits, dots and hyphens.",
	"invalid-group-order": "Write a whole number from -1000 to 1000, in quotes; until then the whole IngressGroup stands still.",
	"forbidden-annotation": "Take the annotation away: the controller is told to refuse it.",
	"class-not-accepted": "Mend spec.parametersRef of the GatewayClass: name and namespace of a LoadBalancerConfiguration.",
	"configuration-not-found": "Name an object that exists; if it stands elsewhere, give its file in the input context.",
	"invalid-scheme": "Write internal or internet-facing.",
	"invalid-name": "Write a name that AWS takes: at most 32 letters, digits and hyphens.",
	"invalid-listeners": mend,
	"invalid-ssl-ports": mend,
	"invalid-address-type": mend,
	"invalid-cidr": "Write an address range such as 203.0.113.0/24: it is read although the groups are named.",
	"target-type": mend,
	other: mend
};
function unmanagedObject(other) {
	const [first] = other.tokens;
	if (first === void 0) return [];
	const name = (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.p)(other.document);
	if (other.autoMode !== void 0) return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("outside-repository", {
		message: `${name} is EKS Auto Mode's, of which AWS does not say whether it heeds the list of groups: the plan takes it that it does`,
		action: "Let mode verify tell, after the deploy, what its load balancer carries.",
		frontend: name,
		place: first.place
	})];
	return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("unmanaged-object", {
		message: `${name} names security groups, but the controller does not act on it: ${other.reason}`,
		action: other.result === "ignored" ? adviceFor(other) : "Mend the object: as it is, it never gets into the cluster.",
		frontend: name,
		place: first.place
	})];
}
function adviceFor({ document }) {
	const kind = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(document.object, ["kind"]);
	if (kind === "Service" && (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(document.object, ["spec", "type"]) !== "LoadBalancer") return `Only a Service of type LoadBalancer gets one: write spec.type: LoadBalancer with spec.loadBalancerClass: service.k8s.aws/nlb, or take ${_index_js__WEBPACK_IMPORTED_MODULE_1__.$} away.`;
	if (kind === "Service") return `Make it with spec.loadBalancerClass: service.k8s.aws/nlb (a class cannot be added later: recreate it), or take ${_index_js__WEBPACK_IMPORTED_MODULE_1__.$} away.`;
	return kind === "Gateway" ? "Name a GatewayClass whose controllerName is gateway.k8s.aws/alb or gateway.k8s.aws/nlb." : "Give it a class that the controller serves (ingressClassName: alb), or take the annotation away.";
}
// src/plan/lint/in-words.ts
/** `a, b and 3 more`. */
var listed = (texts, most) => {
	const shown = texts.length > most + 1 ? texts.slice(0, most) : texts;
	const more = texts.length - shown.length;
	if (more > 0) return `${shown.join(", ")} and ${more} more`;
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
};
/** The frontends of some load balancers, each once, and what they do: `Service shop/events listens`. */
function they(carriers, [one, several]) {
	const labels = [...new Set(carriers.map(({ label }) => label))];
	return `${listed(labels, 2)} ${labels.length === 1 ? one : several}`;
}
/** The field of a finding about a rule of tcp or udp; other traffic has no ports. */
var portsOf$1 = ({ protocol, from, to }) => from === null || to === null || protocol !== "tcp" && protocol !== "udp" ? {} : { ports: {
	from,
	to
} };
/** How to let a finding about a group, or about a rule of it, stand, as one line of the policy. */
function acceptance(id, group, traffic) {
	const { ports } = traffic === void 0 ? {} : portsOf$1(traffic);
	const which = ports === void 0 ? "" : ports.from === ports.to ? `, port: ${ports.from}` : `, ports: ${ports.from}-${ports.to}`;
	return `To accept it: \`policy: { allow: [{ finding: ${id}, group: ${yamlText(group)}${which}, reason: … }] }\`.`;
}
/** Text that YAML reads as itself. */
var yamlText = (text) => /^[A-Za-z][\w./-]*$/.test(text) ? text : JSON.stringify(text);
// src/plan/pairs.ts
/**
* AWS changes a rule in place only into one of the same kind of peer, and names no account where that is a group. Old rules that overlap with new
* ones are paired before those that can go first without harm, and those that say the same ports together.
*/
function pairsOf(adds, removes) {
	const byKind = Map.groupBy(removes, ({ rule }) => kindOf(rule));
	return [...Map.groupBy(adds, ({ rule }) => kindOf(rule))].flatMap(([kind, coming]) => {
		const going = byKind.get(kind) ?? [];
		if (kind === "none") return [];
		const count = Math.min(coming.length, going.length);
		const olds = touchingFirst(going, adds).slice(0, count);
		return touchingFirst(coming, removes).slice(0, count).toSorted((a, b) => rank(a, olds) - rank(b, olds)).map((add) => {
			const index = Math.max(olds.findIndex((remove) => portsOf(remove) === portsOf(add)), 0);
			const [remove] = olds.splice(index, 1);
			if (remove === void 0) throw new TypeError("there are as many old rules as new ones");
			return {
				remove,
				add
			};
		});
	});
}
/** Those first that find a rule of the same ports. */
var rank = (add, olds) => Number(olds.every((remove) => portsOf(remove) !== portsOf(add)));
var portsOf = ({ rule: { protocol, from, to } }) => `${protocol} ${from} ${to}`;
/** Those before the others that may let through what some other row lets through. */
function touchingFirst(some, others) {
	const touches = new Set(some.filter(({ rule }) => others.some((other) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.v)(rule, other.rule))));
	return [...some.filter((one) => touches.has(one)), ...some.filter((one) => !touches.has(one))];
}
/** Whether AWS lets the one become the other. */
var isPair = (remove, add) => kindOf(remove.rule) !== "none" && kindOf(remove.rule) === kindOf(add.rule);
function kindOf({ peer }) {
	switch (peer.kind) {
		case "ipv4":
		case "ipv6": return peer.kind;
		case "prefix-list":
		case "prefix-list-name": return "prefix-list";
		case "group": return peer.account === void 0 ? "group" : "none";
		case "group-name":
		case "self": return "group";
	}
}
// src/plan/ways.ts
/**
* What closes least: what is known already, or what is found from the best way on by changing one thing of it, and again. `tried` says what comes
* of a way; undefined where it does not fit. Rows are told apart by identity.
*/
function closingLeast(starts, known, tried) {
	let best = known;
	const seen = /* @__PURE__ */ new Set();
	const open = [];
	const keyOf = keys$1(starts);
	const look = (way) => {
		const key = keyOf(way);
		if (seen.has(key) || seen.size >= mostTried) return;
		seen.add(key);
		const found = tried(way);
		open.push({
			way,
			closes: found?.closed.length ?? Infinity
		});
		if (found !== void 0 && found.closed.length < best.closed.length) best = found;
	};
	for (const start of starts) if (best.closed.length > 0) look(start);
	while (best.closed.length > 0 && seen.size < mostTried) {
		const least = Math.min(...open.map(({ closes }) => closes));
		const [next] = open.splice(open.findIndex(({ closes }) => closes === least), 1);
		if (next === void 0) break;
		for (const way of neighbours(next.way)) if (best.closed.length > 0) look(way);
	}
	return best;
}
/** Looking longer hardly ever finds more, and a plan should not wait for it. */
var mostTried = 500;
/** Ways that differ from this one by one thing: when pairs come, a pair fewer or more or with another rule, what is added or taken first. */
function* neighbours(way) {
	const { pairs, pairsCome, adds, removes } = way;
	const free = unpaired(way);
	const instead = (pair, ...others) => ({
		...way,
		pairs: [...pairs.filter((one) => one !== pair), ...others]
	});
	if (pairs.length > 0) yield {
		...way,
		pairsCome: pairsCome === "first" ? "last" : "first"
	};
	for (const pair of pairs) yield instead(pair);
	for (const add of free.adds) yield {
		...way,
		adds: toFront(add, adds)
	};
	for (const remove of free.removes) yield {
		...way,
		removes: toFront(remove, removes)
	};
	for (const pair of pairs) {
		for (const remove of free.removes) if (isPair(remove, pair.add)) yield instead(pair, {
			...pair,
			remove
		});
		for (const add of free.adds) if (isPair(pair.remove, add)) yield instead(pair, {
			...pair,
			add
		});
	}
	for (const add of free.adds) for (const remove of free.removes) if (isPair(remove, add)) yield {
		...way,
		pairs: [...pairs, {
			remove,
			add
		}]
	};
}
var unpaired = ({ pairs, adds, removes }) => ({
	adds: adds.filter((add) => pairs.every((pair) => pair.add !== add)),
	removes: removes.filter((remove) => pairs.every((pair) => pair.remove !== remove))
});
var toFront = (one, all) => [one, ...all.filter((other) => other !== one)];
/** What tells two ways apart, rows by their number. */
function keys$1([first]) {
	const numbers = new Map([...first?.adds ?? [], ...first?.removes ?? []].map((row, at) => [row, at]));
	const number = (row) => numbers.get(row);
	return (way) => {
		const { adds, removes } = unpaired(way);
		const pairs = way.pairs.map(({ remove, add }) => `${number(remove)}>${number(add)}`).sort();
		return JSON.stringify([
			way.pairsCome,
			pairs,
			adds.map(number),
			removes.map(number)
		]);
	};
}
// src/plan/room.ts
/**
* `undefined` where all of them fit together. What is wanted has to fit. As much as can be changes in place; where that leaves a gap, other ways
* are looked at: pairs that come before anything goes, and fewer of them, since what needs no pair may be added at once.
*/
function makeRoom(crowded) {
	const { kept, adds, removes, quota, lists } = crowded;
	const fits = (rules) => fitsIn(quota, rules, lists);
	if (fits([
		...kept,
		...rulesOf(removes),
		...rulesOf(adds)
	])) return void 0;
	const all = pairsOf(adds, removes);
	const ways = [all, all.filter(({ remove, add }) => weighsAsMuch(remove.rule, add.rule, lists))].map((pairs) => ({
		pairs,
		pairsCome: "last",
		adds: touchingFirst(adds, removes),
		removes
	}));
	const usual = ways.map((way) => arrange(crowded, way, fits)).find((room) => room !== void 0);
	return usual === void 0 ? void 0 : closingLeast(ways, usual, (way) => arrange(crowded, way, fits));
}
/** Whether a group may have these rules of one direction. */
function fitsIn(quota, rules, lists) {
	const { ipv4, ipv6 } = (0,_quota_js__WEBPACK_IMPORTED_MODULE_9__.i)(rules, lists);
	return ipv4 <= quota && ipv6 <= quota;
}
function arrange({ kept }, { pairs, pairsCome, adds, removes }, fits) {
	const paired = new Set(pairs.flatMap(({ remove, add }) => [remove, add]));
	const now = [...kept, ...rulesOf(removes)];
	const before = [];
	for (const add of adds.filter((one) => !paired.has(one))) if (fits([
		...now,
		...rulesOf(before),
		add.rule
	])) before.push(add);
	const second = adds.filter((add) => !paired.has(add) && !before.includes(add));
	const left = removes.filter((remove) => !paired.has(remove));
	const changed = pairs.map(({ remove }) => remove);
	const made = pairs.map(({ add }) => add);
	const opened = [...kept, ...rulesOf(before)];
	const unchanged = [...opened, ...rulesOf(removes)];
	const isChanged = [
		...opened,
		...rulesOf(left),
		...rulesOf(made)
	];
	const isRoomy = (first) => {
		const rest = left.filter((remove) => !first.includes(remove));
		const added = [...opened, ...rulesOf(second)];
		return (pairsCome === "first" ? fits(isChanged) : fits([
			...added,
			...rulesOf(rest),
			...rulesOf(changed)
		])) && fits([
			...added,
			...rulesOf(rest),
			...rulesOf(made)
		]);
	};
	const later = pairsCome === "first" ? second : [...second, ...made];
	const closes = (remove, first) => {
		const gone = rulesOf(first);
		const standing = (pairsCome === "first" ? isChanged : unchanged).filter((one) => !gone.includes(one));
		return later.some(({ rule }) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.v)(rule, remove.rule) && !standing.some((one) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__._)(one, remove.rule) || (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__._)(one, rule)));
	};
	if (pairsCome === "first" && changed.some((remove) => closes(remove, []))) return void 0;
	const harmless = left.filter((remove) => !closes(remove, [remove]));
	const first = fewest([...harmless, ...left.filter((remove) => !harmless.includes(remove))], isRoomy);
	if (first === void 0) return void 0;
	return {
		pairs,
		pairsCome,
		first,
		second,
		closed: first.filter((remove) => closes(remove, first))
	};
}
/** The first ones of a list that will do, without those that are not needed; the last ones are given up first. */
function fewest(candidates, isEnough) {
	const length = candidates.findIndex((_, index) => isEnough(candidates.slice(0, index)));
	let some = candidates.slice(0, length === -1 ? candidates.length : length);
	if (!isEnough(some)) return void 0;
	for (const one of some.toReversed()) {
		const without = some.filter((other) => other !== one);
		if (isEnough(without)) some = without;
	}
	return some;
}
function weighsAsMuch(a, b, lists) {
	const [left, right] = [(0,_quota_js__WEBPACK_IMPORTED_MODULE_9__.i)([a], lists), (0,_quota_js__WEBPACK_IMPORTED_MODULE_9__.i)([b], lists)];
	return left.ipv4 === right.ipv4 && left.ipv6 === right.ipv6;
}
var rulesOf = (rows) => rows.map(({ rule }) => rule);
// src/plan/turns.ts
/**
* The order in which groups at their quota go: a load balancer may carry several, so what one of them closes should be open in the others by then. Where
* two of them wait for each other the first goes, and leaves a gap. Those that nobody uses yet go before all others, and leave none.
*/
function takeTurns(turns) {
	const [unused, used] = [turns.filter(({ isUnused }) => isUnused), turns.filter(({ isUnused }) => !isUnused)];
	const waiting = [...used];
	const taken = unused.map((turn) => ({
		...turn,
		closed: []
	}));
	while (waiting.length > 0) {
		const free = waiting.findIndex((turn) => missing(turn, waiting).length === 0);
		const [next] = waiting.splice(Math.max(free, 0), 1);
		if (next === void 0) break;
		const gap = missing(next, waiting);
		taken.push({
			...next,
			closed: next.closes.filter((rule) => next.closed.includes(rule) || gap.includes(rule))
		});
	}
	return taken;
}
/** What a turn closes while another group that is still waiting is to open some of it. */
var missing = (turn, waiting) => turn.closes.filter((rule) => waiting.some((other) => other !== turn && other.opens.some((coming) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.v)(coming, rule))));
// src/plan/exchange.ts
/**
* Makes the changes fit the quota: what is declared and too much is a finding; where only the way there is too narrow, old rules become new
* ones in place, and where that will not do the fewest go first, which is a finding, too, if it closes what stays open otherwise.
*/
function fitQuota(changing, quota) {
	const narrow = changing.map((group) => ({
		group,
		passages: passagesOf(group, quota)
	}));
	const turns = takeTurns(narrow.flatMap(({ group, passages }) => turnOf(group, passages)));
	return narrow.map(({ group, passages }) => {
		const exceeded = passages.flatMap((passage) => passage.room === "none" ? [passage] : []);
		if (exceeded.length > 0) return withFinding(group, quotaExceeded(group, exceeded, quota));
		const order = turns.findIndex(({ of }) => of === group);
		const turn = turns[order];
		if (turn === void 0) return group;
		const fitted = exchanged(group, passages, order + 1);
		return turn.closed.length === 0 ? fitted : withFinding(fitted, gapNeeded(group, turn.closed, quota));
	});
}
function passagesOf({ match: { existing }, difference }, quota) {
	return _quota_js__WEBPACK_IMPORTED_MODULE_9__.t.flatMap((direction) => {
		const rows = difference.changes.filter((change) => "rule" in change && change.rule.direction === direction);
		const adds = rows.filter((change) => change.kind === "add-rule");
		const removes = rows.filter((change) => change.kind === "remove-rule");
		if (adds.length === 0) return [];
		const going = new Set(removes.map(({ ruleId }) => ruleId));
		const kept = (existing?.rules ?? []).filter((rule) => rule.direction === direction && !going.has(rule.id));
		const wanted = [...kept, ...adds.map(({ rule }) => rule)];
		if (!fitsIn(quota.rules, wanted, quota.lists)) return [{
			direction,
			wanted,
			room: "none"
		}];
		const room = makeRoom({
			kept,
			adds,
			removes,
			quota: quota.rules,
			lists: quota.lists
		});
		return room === void 0 ? [] : [{
			direction,
			wanted,
			room
		}];
	});
}
function turnOf(group, passages) {
	const rooms = passages.flatMap(({ room }) => room === "none" ? [] : [room]);
	if (rooms.length === 0 || rooms.length < passages.length) return [];
	return [{
		of: group,
		isUnused: (0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__.o)(group.match),
		closes: rooms.flatMap(({ first, pairs }) => [...first, ...pairs.map(({ remove }) => remove)]).map(ruleOf),
		opens: rooms.flatMap(({ second, pairs }) => [...second, ...pairs.map(({ add }) => add)]).map(ruleOf),
		closed: rooms.flatMap(({ closed }) => closed).map(ruleOf)
	}];
}
var ruleOf = ({ rule }) => rule;
function exchanged(group, passages, turn) {
	const rooms = passages.flatMap(({ direction, room }) => room === "none" ? [] : [{
		direction,
		room
	}]);
	const pairs = new Map(rooms.flatMap(({ room }) => room.pairs.map(({ remove, add }) => {
		return [add, {
			remove,
			row: {
				kind: "modify-rule",
				ruleId: remove.ruleId,
				before: remove.rule,
				rule: add.rule
			}
		}];
	})));
	const gone = new Set([...pairs].flatMap(([add, { remove }]) => [add, remove]));
	const changes = [...group.difference.changes.filter((change) => !gone.has(change)), ...[...pairs.values()].map(({ row }) => row)].sort(_order_js__WEBPACK_IMPORTED_MODULE_8__.n);
	const step = (call, direction, rows) => rows.length === 0 ? [] : [{
		call,
		direction,
		rows: rows.map((row) => changes.indexOf(row)).sort((a, b) => a - b)
	}];
	const steps = rooms.flatMap(({ direction, room: { first, second, pairs: own, pairsCome } }) => {
		const replaced = [...step("revoke", direction, first), ...step("authorize", direction, second)];
		const rowsOf = own.flatMap(({ add }) => pairs.get(add)?.row ?? []);
		const modified = step("modify", direction, rowsOf);
		return pairsCome === "first" ? [...modified, ...replaced] : [...replaced, ...modified];
	});
	return {
		...group,
		difference: {
			...group.difference,
			changes
		},
		exchange: {
			turn,
			steps
		}
	};
}
var withFinding = (group, found) => ({
	...group,
	difference: {
		...group.difference,
		findings: [...group.difference.findings, found]
	}
});
function quotaExceeded({ match: { declared } }, passages, quota) {
	const counts = passages.flatMap(({ direction, wanted }) => {
		const { ipv4, ipv6 } = (0,_quota_js__WEBPACK_IMPORTED_MODULE_9__.i)(wanted, quota.lists);
		const way = direction === "ingress" ? "inbound" : "outbound";
		return [...ipv4 > quota.rules ? [`${ipv4} ${way} rules for IPv4`] : [], ...ipv6 > quota.rules ? [`${ipv6} ${way} rules for IPv6`] : []];
	});
	return (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("quota-exceeded", {
		message: `${declared.name} is declared with ${counts.join(" and ")}, as AWS counts them (a group once in both families, a prefix list by its size), and ${quotaWords(quota)}`,
		action: "Declare fewer rules (CIDRs that touch as one, ports that follow each other as a range), split the group in two, or ask for a higher quota L-0EA8095F.",
		group: declared.name,
		place: declared.place
	});
}
function gapNeeded({ match: { declared } }, closed, quota) {
	const shown = closed.slice(0, 5).map((rule) => `${rule.direction} ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_11__.a)(rule)}`);
	const rest = closed.length - shown.length;
	return (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("gap-needed", {
		message: `${declared.name} cannot hold its old and its new rules together (${quotaWords(quota)}), so these have to go a moment before new rules come that may let through some of the same: ${shown.join(", ")}${rest === 0 ? "" : `, and ${rest} more`}`,
		action: `Ask for a higher quota L-0EA8095F, or take other rules away in an earlier change, to make room. ${acceptance("gap-needed", declared.name)}`,
		group: declared.name,
		place: declared.place
	});
}
var quotaWords = ({ rules, assumed }) => assumed === void 0 ? `this account takes ${rules} of each` : `AWS takes ${rules} of each unless the quota is higher, which is not known: ${assumed}`;
// src/plan/group-plan.ts
/** What has to change in each declared group, at the quota in an order in which it fits. A group that must not be written changes in nothing. */
var groupChanges = (matches, observed, scope) => fitted(matches.map((match) => ({
	match,
	difference: match.finding === void 0 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.z)(match.declared, match.existing, {
		...scope,
		ipv6: observed.vpc.ipv6 ?? false
	}) : nothing
})), observed);
/** A declared group and every row of the plan about it. */
function groupPlan({ match, difference: { changes, unchanged }, exchange }, blockers) {
	const { declared, existing } = match;
	const blocked = blockers.get(declared.name);
	return {
		name: declared.name,
		...existing === void 0 ? {} : { id: existing.id },
		...(0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__.o)(match) ? { unfinished: true } : {},
		...blocked === void 0 ? {} : { blocked },
		refersTo: [...new Set((0,_references_js__WEBPACK_IMPORTED_MODULE_7__.t)(declared).flatMap(({ peer }) => peer.kind === "group-name" ? [peer.name] : []))].sort(),
		changes,
		...exchange === void 0 ? {} : { exchange },
		unchanged,
		...match.finding === void 0 ? {} : { unmet: (0,_references_js__WEBPACK_IMPORTED_MODULE_7__.t)(declared).map(_plan_js__WEBPACK_IMPORTED_MODULE_6__.t).sort(_rule_js__WEBPACK_IMPORTED_MODULE_11__.t) },
		place: declared.place
	};
}
/** Offline nothing is compared: what is declared stands in the place of changes. */
var declaredPlan = (entry, blockers) => ({
	...groupPlan({
		match: entry.match,
		difference: nothing
	}, blockers),
	declared: (0,_references_js__WEBPACK_IMPORTED_MODULE_7__.t)(entry.match.declared).map(_plan_js__WEBPACK_IMPORTED_MODULE_6__.t)
});
/** Where no group comes near its quota, nobody asked for it. */
var fitted = (changing, { quota, prefixLists }) => quota === void 0 ? changing : fitQuota(changing, {
	rules: quota.rulesPerGroup,
	...quota.assumed === void 0 ? {} : { assumed: quota.assumed },
	lists: [...prefixLists, ...quota.prefixLists]
});
var nothing = {
	changes: [],
	unchanged: 0,
	findings: []
};
// src/plan/lint/blocked-listeners.ts
/**
* Listeners to which no rule of any group on their load balancer admits anybody: clients time out, and the controller and AWS are
* content. Of a dual-stack load balancer also those to which nobody is admitted over IPv6, which clients prefer. Frontends whose
* listeners rest on something that is not there are not judged, nor are load balancers with a group of which nobody knows the rules.
*/
var blockedListeners = (frontends, inbound, dependsOn) => frontends.filter(({ members }) => !members.some((member) => dependsOn.has((0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.p)(member)))).flatMap((frontend) => frontend.outcome.result === "built" ? frontend.outcome.loadBalancers.flatMap((loadBalancer) => judge$1(frontend, loadBalancer, inbound)) : []);
function judge$1(frontend, loadBalancer, { after }) {
	const own = frontend.tokens.filter(({ role }) => role === loadBalancer.role);
	const [first] = own.length > 0 ? own : frontend.tokens;
	const { securityGroups, listeners, managedGroup: made } = loadBalancer;
	if (first === void 0 || securityGroups.length === 0 || made !== void 0) return [];
	const groups = securityGroups.map(after);
	if (groups.some(({ rules }) => rules === void 0)) return [];
	const names = securityGroups.filter((id) => id !== _uses_js__WEBPACK_IMPORTED_MODULE_0__.x).map((id) => after(id).name);
	const who = {
		frontend: (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.f)(frontend),
		place: first.place
	};
	const blocked = listeners.filter((listener) => isBlocked(listener, groups));
	const ipv4Only = listeners.filter((listener) => !blocked.includes(listener) && lacksIpv6(listener, groups));
	const ofGroups = `no rule of ${listed([...new Set(names)], 3)}`;
	return [...blocked.length === 0 ? [] : [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("listener-blocked", {
		message: `${who.frontend} listens to ${shown$1(blocked)}, and ${ofGroups} lets anybody in there: its clients time out`,
		action: "Declare a rule for it in one of these groups, or take the listener away.",
		...who
	})], ...ipv4Only.length === 0 || !loadBalancer.ipAddressType.startsWith("dualstack") ? [] : [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("listener-blocked", {
		message: `${who.frontend} is dual-stack, and ${ofGroups} lets anybody in over IPv6 to ${shown$1(ipv4Only)}: clients try IPv6 first, and wait`,
		action: "Declare the IPv6 networks, too (::/0 beside 0.0.0.0/0), or set its address type to ipv4.",
		...who
	})]];
}
var shown$1 = (listeners) => listed(listeners.map(({ protocol, port }) => `${protocol} ${port}`), 6);
/** A listener of two protocols needs a rule for each. */
var isBlocked = ({ protocol, port }, groups) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(protocol).some((one) => !groups.some(({ rules }) => rules?.some((rule) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.It)(rule, one, port))));
/** Networks of IPv4, and nothing that may be IPv6: prefix lists are of either family, groups have addresses of both. */
function lacksIpv6(listener, groups) {
	return sourcesOf$1(listener, groups).every((source) => source.kind === "internet" && source.family === "ipv4" || source.kind === "cidr" && !source.cidr.includes(":"));
}
// src/plan/lint/carriers.ts
/** Who has use of each declared group, as far as the repository and the load balancers of the VPC tell. */
function usersOf(surroundings) {
	const { answer, carriers, cluster, loadBalancers, openEnded } = surroundings;
	const { named, vague } = namesIn$1(surroundings);
	const strange = groupsOfStrangers(answer.frontends, loadBalancers);
	return ({ declared, existing }) => {
		const id = existing?.id ?? newGroupId(declared.name);
		const names = [declared.name, id];
		return {
			carriers: carriers.get(id) ?? [],
			complete: !openEnded && !names.some((name) => vague.has(name)) && !strange.has(id) && (existing === void 0 || (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__.r)(existing).every((other) => other === cluster)),
			named: carriers.has(id) || names.some((name) => named.has(name))
		};
	};
}
/** Ids as in `LoadBalancer.securityGroups`. */
function carriersByGroup(frontends) {
	const found = /* @__PURE__ */ new Map();
	for (const frontend of frontends) {
		if (frontend.outcome.result !== "built") continue;
		for (const loadBalancer of frontend.outcome.loadBalancers) {
			const carrier = {
				frontend,
				label: (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.f)(frontend),
				loadBalancer
			};
			for (const id of new Set(loadBalancer.securityGroups)) {
				const own = found.get(id);
				if (own === void 0) found.set(id, [carrier]);
				else own.push(carrier);
			}
		}
	}
	return found;
}
/** What stands on lists of groups, and what of it stands on a list of which nobody can tell what becomes of it. */
function namesIn$1({ answer, dependsOn, openGroups }) {
	const isVague = (frontend) => frontend.outcome.result !== "built" || openGroups.has((0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.f)(frontend)) || frontend.members.some((member) => dependsOn.has((0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.p)(member)));
	const lists = [...answer.frontends.map((frontend) => ({
		tokens: frontend.tokens,
		vague: isVague(frontend)
	})), ...answer.others.map(({ tokens }) => ({
		tokens,
		vague: true
	}))];
	const texts = (some) => new Set(some.flatMap(({ tokens }) => tokens.map(({ text }) => text)));
	return {
		named: texts(lists),
		vague: texts(lists.filter(({ vague }) => vague))
	};
}
/** Groups on load balancers that are none of these frontends'. */
function groupsOfStrangers(frontends, loadBalancers) {
	const tracked = trackedIn(loadBalancers);
	const own = new Set(frontends.flatMap(({ outcome }) => outcome.result === "built" ? outcome.loadBalancers.flatMap(({ trackingTags }) => tracked(trackingTags)) : []));
	return new Set(loadBalancers.filter((one) => !own.has(one)).flatMap(({ securityGroups }) => securityGroups));
}
// src/plan/lint/risky-ports.ts
/**
* What listens on ports of some traffic that only administrators and programs of one's own have to reach, each once: remote
* administration and data stores. Empty for traffic that has none of them.
*/
var privateServices = (traffic) => [...new Set([...isOf$1(traffic, "tcp") ? tcpServices : [], ...isOf$1(traffic, "udp") ? udpServices : []].flatMap(([port, service]) => hasPort(traffic, port) ? [service] : []))];
/** Ids of well-known controls that a scanner would quote for traffic that is open to the world, in one order. */
function controlsOf(traffic, families) {
	const tcp = isOf$1(traffic, "tcp");
	const has = (...ports) => tcp && ports.some((port) => hasPort(traffic, port));
	const remote = has(22, 3389);
	return [
		[has(22), "EC2.13"],
		[has(3389), "EC2.14"],
		[!isAuthorized(traffic), "EC2.18"],
		[has(...highRiskPorts), "EC2.19"],
		[remote && families.includes("ipv4"), "EC2.53"],
		[remote && families.includes("ipv6"), "EC2.54"],
		[has(22), "CKV_AWS_24"],
		[has(3389), "CKV_AWS_25"],
		[has(80), "CKV_AWS_260"],
		[traffic.protocol === "-1", "CKV_AWS_277"],
		[remote, "AWS-0107"]
	].flatMap(([applies, id]) => applies ? [id] : []);
}
var isOf$1 = ({ protocol }, one) => protocol === one || protocol === "-1";
var hasPort = ({ protocol, from, to }, port) => protocol === "-1" || from !== null && to !== null && from <= port && port <= to;
/** The ports that EC2.18 lets be open unless it is told others. https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-18 */
var isAuthorized = ({ protocol, from, to }) => protocol === "tcp" && from === to && (from === 80 || from === 443);
/** Of EC2.19. https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19 */
var highRiskPorts = [
	20,
	21,
	22,
	23,
	25,
	110,
	135,
	143,
	445,
	1433,
	1434,
	3e3,
	3306,
	3389,
	4333,
	5e3,
	5432,
	5500,
	5601,
	8080,
	8088,
	8888,
	9200,
	9300
];
/** Ports of EC2.19 on which people publish things on purpose (mail, FTP, HTTP of some tool) are not among them. */
var tcpServices = [
	[22, "SSH"],
	[23, "Telnet"],
	[135, "Windows RPC"],
	[445, "SMB"],
	[1433, "SQL Server"],
	[1434, "SQL Server"],
	[1521, "Oracle"],
	[2049, "NFS"],
	[2375, "Docker"],
	[2376, "Docker"],
	[2379, "etcd"],
	[2380, "etcd"],
	[3306, "MySQL"],
	[3389, "RDP"],
	[4333, "mSQL"],
	[5432, "PostgreSQL"],
	[5439, "Redshift"],
	[5500, "VNC"],
	[5601, "Kibana"],
	[5900, "VNC"],
	[5901, "VNC"],
	[5985, "WinRM"],
	[5986, "WinRM"],
	[6379, "Redis"],
	[9042, "Cassandra"],
	[9160, "Cassandra"],
	[9200, "Elasticsearch"],
	[9300, "Elasticsearch"],
	[10250, "kubelet"],
	[11211, "memcached"],
	[27017, "MongoDB"],
	[27018, "MongoDB"],
	[27019, "MongoDB"]
];
var udpServices = [
	[161, "SNMP"],
	[389, "LDAP"],
	[623, "IPMI"],
	[1434, "SQL Server"],
	[2049, "NFS"],
	[3389, "RDP"],
	[11211, "memcached"]
];
// src/plan/lint/open-finding.ts
/**
* Traffic that a group lets in from the world, judged by what it is and by the load balancers that carry the group: an error for what
* only administrators should reach, a note for a public web site, a warning for everything else. Internal load balancers have no
* public site: there it is a warning whatever the port.
*/
function openFinding(given) {
	const { group, groupId, open, place } = given;
	const { id, message, action, controls: more = [] } = judge(given);
	const controls = [...controlsOf(open.traffic, open.families), ...more];
	return (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)(id, {
		message,
		action,
		group,
		...groupId === void 0 ? {} : { groupId },
		...portsOf$1(open.traffic),
		...controls.length === 0 ? {} : { controls },
		place
	});
}
function judge(given) {
	const { open } = given;
	const opens = `${given.group} opens ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_11__.i)(open.traffic)} to ${whom(open)}`;
	const services = privateServices(open.traffic);
	if (services.length > 0) return admin(given, opens, services);
	const fault = webFault(given);
	return fault === void 0 ? web(given, opens) : port(given, opens, fault);
}
function admin(given, opens, services) {
	const id = "world-open-admin";
	return {
		id,
		message: `${opens}${given.open.traffic.protocol === "-1" ? ": every port of every protocol, SSH and databases among them" : `: ${listed(services, 3)}`}`,
		action: `Write the networks that need it in its place, or take the rule away: for administration a VPN or Session Manager needs no open port. ${acceptance(id, given.group, given.open.traffic)}`
	};
}
function port({ group, open }, opens, { why, action, controls = [] }) {
	const id = "world-open-port";
	return {
		id,
		message: `${opens}${why}`,
		action: `${action} ${acceptance(id, group, open.traffic)}`,
		controls
	};
}
function web({ users, open }, opens) {
	return {
		id: "public-web",
		message: `${opens}${users.carriers[0] === void 0 ? "" : `, as ${they(users.carriers, isPlain(open) ? ["sends everybody on to HTTPS", "send everybody on to HTTPS"] : ["is a public web site", "are public web sites"])}`}`,
		action: "Nothing, if everybody may see it; else write the networks that may."
	};
}
/** Why what is open is no public web site; undefined where it is one, or may be one as far as anybody can tell. */
function webFault({ open, users: { carriers, named } }) {
	const { protocol, from, to } = open.traffic;
	const networks = "Write the networks that are to reach it.";
	if (protocol !== "tcp" || from !== to || from !== 443 && from !== 80) return {
		why: "",
		action: networks
	};
	if (!named) return {
		why: ", and nothing in this repository names the group",
		action: networks
	};
	const internal = carriers.filter(({ loadBalancer }) => loadBalancer.scheme !== "internet-facing");
	if (internal.length > 0) return {
		why: `, and ${they(internal, ["is", "are"])} internal: whoever gets into the VPC, over a peering, a VPN or from any pod, gets in`,
		action: "Write the networks that are to reach it, such as the CIDR of the VPC."
	};
	const plain = isPlain(open) ? carriers.filter(servesPlainHttp) : [];
	if (plain.length === 0) return void 0;
	return {
		why: `, and ${they(plain, ["serves", "serve"])} it without sending clients on to HTTPS`,
		controls: plain.some(({ loadBalancer }) => loadBalancer.type === "application") ? ["ELB.1"] : [],
		action: "Set alb.ingress.kubernetes.io/ssl-redirect: '443' (a Gateway: a rule with a RequestRedirect to https)."
	};
}
var isPlain = ({ traffic }) => traffic.from === 80;
/** A network load balancer in front of an ALB passes on what that one answers. */
function servesPlainHttp({ frontend, loadBalancer }) {
	const on80 = ({ listeners }) => listeners.find(({ port: number }) => number === 80);
	const listener = on80(loadBalancer);
	if (listener === void 0 || listener.redirects === true) return false;
	if (loadBalancer.role === "main" || frontend.outcome.result !== "built") return true;
	const alb = frontend.outcome.loadBalancers.find(({ role }) => role === "main");
	return alb === void 0 || on80(alb)?.redirects !== true;
}
/** With the rules as they are written: nobody looks for 0.0.0.0/0 where it stands in halves. */
function whom({ reach, rules }) {
	const cidrs = listed([...new Set(rules.map(({ cidr }) => cidr))], 4);
	return reach === "all" ? `the Internet (${cidrs})` : `most of the Internet (${cidrs})`;
}
// src/groups/reach.ts
/**
* `most` is more than any one network can be: IANA has given addresses out in blocks of /8 (IPv6: /12), so a run of public addresses as
* long as two of them, or an eighth of all public addresses in whatever pieces, belongs to nobody in particular. Halves of the Internet
* are the usual way past a scanner that looks for 0.0.0.0/0. https://www.iana.org/assignments/ipv4-address-space
*/
function reachOf(set, family) {
	const everyone = {
		ipv4: [],
		ipv6: [],
		[family]: publicAddresses[family]
	};
	if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.S)(set, everyone)) return "all";
	const sizes = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.T)(set, everyone)[family].map(({ first, last }) => last - first + 1n);
	const total = sizes.reduce((sum, size) => sum + size, 0n);
	return sizes.some((size) => size >= longest[family]) || total >= eighth[family] ? "most" : "part";
}
/** Whether no address of a set is ever the source of a packet from the Internet; of the empty set, too. */
var isPrivate = (set) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.E)((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.T)(set, publicAddresses));
/**
* What is routed on the Internet: https://www.iana.org/assignments/iana-ipv4-special-registry, and of IPv6 what IANA gives out at all.
* Addresses for documentation count as public: they stand for such.
*/
var publicAddresses = {
	ipv4: gaps((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.y)([
		"0.0.0.0/8",
		"10.0.0.0/8",
		"100.64.0.0/10",
		"127.0.0.0/8",
		"169.254.0.0/16",
		"172.16.0.0/12",
		"192.168.0.0/16",
		"198.18.0.0/15",
		"224.0.0.0/3"
	]).ipv4),
	ipv6: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.y)(["2000::/3"]).ipv6
};
var longest = {
	ipv4: 1n << 25n,
	ipv6: 1n << 117n
};
var eighth = {
	ipv4: 1n << 29n,
	ipv6: 1n << 122n
};
/** What lies between sorted ranges of IPv4. */
function gaps(ranges) {
	return ranges.flatMap(({ last }, index) => {
		const next = ranges[index + 1];
		return next === void 0 ? [] : [{
			first: last + 1n,
			last: next.first - 1n
		}];
	});
}
// src/plan/lint/world-open.ts
/**
* Everything that inbound rules of one group open to the world: per traffic as it is written, then port ranges that are open only where
* rules of several ranges overlap. ICMP is left out: path MTU discovery needs it, and it opens no service.
*/
function worldOpen(rules) {
	const buckets = [...Map.groupBy(rules.filter(({ protocol }) => !protocol.startsWith("icmp")), trafficKey).values()].map(bucketOf);
	return [...buckets.flatMap((bucket) => judged(bucket.traffic, [bucket])), ...overlaps(buckets)];
}
var trafficKey = ({ protocol, from, to }) => `${protocol}|${from ?? ""}|${to ?? ""}`;
function bucketOf(rules) {
	const [{ protocol, from, to } = everything] = rules;
	return {
		traffic: {
			protocol,
			from,
			to
		},
		rules,
		set: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.y)(rules.map(({ cidr }) => cidr))
	};
}
var everything = {
	protocol: "-1",
	from: null,
	to: null
};
function judged(traffic, buckets) {
	const set = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.O)(...buckets.map((bucket) => bucket.set));
	const open = _digest_js__WEBPACK_IMPORTED_MODULE_2__.w.filter((family) => reachOf(set, family) !== "part");
	const rules = buckets.flatMap((bucket) => bucket.rules);
	const openers = new Set(open.flatMap((family) => openersOf(rules, family)));
	const [first, ...rest] = rules.filter((rule) => openers.has(rule));
	if (first === void 0) return [];
	const opened = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.y)([...openers].map(({ cidr }) => cidr));
	return [{
		traffic,
		families: open,
		reach: open.every((family) => reachOf(opened, family) === "all") ? "all" : "most",
		rules: [first, ...rest]
	}];
}
/** The rules that open a family by themselves; where none does, all that have a part in it. */
function openersOf(rules, family) {
	const own = rules.filter((rule) => isOf(rule, family));
	const alone = own.filter(({ cidr }) => reachOf((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.y)([cidr]), family) !== "part");
	return alone.length > 0 ? alone : own.filter(({ cidr }) => !isPrivate((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.y)([cidr])));
}
var isOf = ({ cidr }, family) => cidr.includes(":") === (family === "ipv6");
/** Ports at which buckets are the world together of which none is it alone, for tcp and udp. */
function overlaps(buckets) {
	return _digest_js__WEBPACK_IMPORTED_MODULE_2__.w.flatMap((family) => {
		const harmless = buckets.filter(({ set }) => reachOf(set, family) === "part" && set[family].length > 0);
		if (harmless.length < 2 || reachOf((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.O)(...harmless.map(({ set }) => set)), family) === "part") return [];
		const told = buckets.filter((bucket) => !harmless.includes(bucket));
		return ["tcp", "udp"].flatMap((protocol) => {
			return joined(segments(protocol, buckets, harmless).filter(({ from, to, members }) => members.length > 1 && reachOf((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.O)(...members.map(({ set }) => set)), family) !== "part" && !told.some(({ traffic, set }) => reachOf(set, family) !== "part" && covers(traffic, protocol, from, to)))).flatMap(({ from, to, members }) => judged({
				protocol,
				from,
				to
			}, members.map((bucket) => ofFamily(bucket, family))));
		});
	});
}
var ofFamily = ({ traffic, rules, set }, family) => ({
	traffic,
	rules: rules.filter((rule) => isOf(rule, family)),
	set: {
		ipv4: [],
		ipv6: [],
		[family]: set[family]
	}
});
/** The ports of a protocol, cut wherever a range begins or ends, with the members that cover them; where none does there is no segment. */
function segments(protocol, buckets, all) {
	const isOwn = ({ traffic }) => traffic.protocol === protocol || traffic.protocol === "-1";
	const own = all.filter(isOwn);
	const starts = buckets.filter(isOwn).flatMap(({ traffic: { from, to } }) => [from ?? 0, (to ?? lastPort) + 1]);
	const cuts = [.../* @__PURE__ */ new Set([0, ...starts])].filter((port) => port <= lastPort).sort((a, b) => a - b);
	return cuts.flatMap((from, index) => {
		const to = (cuts[index + 1] ?? lastPort + 1) - 1;
		const members = own.filter(({ traffic }) => covers(traffic, protocol, from, to));
		return members.length === 0 ? [] : [{
			from,
			to,
			members
		}];
	});
}
var lastPort = 65535;
var covers = (traffic, protocol, from, to) => traffic.protocol === "-1" || traffic.protocol === protocol && (traffic.from ?? 0) <= from && to <= (traffic.to ?? lastPort);
/** Neighbours become one, with the rules of all. */
function joined(open) {
	const out = [];
	for (const segment of open) {
		const last = out.at(-1);
		if (last === void 0 || last.to + 1 !== segment.from) out.push(segment);
		else out[out.length - 1] = {
			from: last.from,
			to: segment.to,
			members: [.../* @__PURE__ */ new Set([...last.members, ...segment.members])]
		};
	}
	return out;
}
// src/plan/lint/open-rules.ts
/**
* What declared rules open to the world, each once, at the line of its first rule. A web port to which nobody listens is left to
* `rule-without-listener`, where that is judged.
*/
var openRules = (matches, usersOf) => matches.flatMap((match) => {
	const { declared } = match;
	const found = worldOpen(declared.ingress.flatMap(declaredAddress));
	if (found.length === 0) return [];
	const users = usersOf(match);
	return found.filter((open) => !isUnusedWebPort(open, users)).map((open) => openFinding({
		group: declared.name,
		open,
		users,
		place: open.rules[0].place
	}));
});
var declaredAddress = ({ protocol, from, to, peer, place }) => peer.kind === "ipv4" || peer.kind === "ipv6" ? [{
	protocol,
	from,
	to,
	cidr: peer.cidr,
	place
}] : [];
var isUnusedWebPort = ({ traffic }, users) => users.complete && users.carriers.length > 0 && traffic.protocol === "tcp" && (traffic.from === 443 || traffic.from === 80) && traffic.from === traffic.to && !isServed(traffic, users.carriers);
var isServed = (traffic, carriers) => carriers.some(({ loadBalancer }) => loadBalancer.listeners.some((listener) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(traffic, listener)));
/**
* What groups open to the world that frontends name and nobody here declares, each once, where the first frontend names it: what is
* for administrators alone whether it is listened to or not, anything else only where it is.
*/
function openForeignRules(frontends, { matches, carriers, inbound, world }) {
	const declared = new Set(matches.flatMap(({ existing }) => existing?.id ?? []));
	const named = /* @__PURE__ */ new Map();
	for (const { id, token } of frontends.flatMap((frontend) => meanings(frontend, world))) if (!declared.has(id) && !isNewGroupId(id) && !named.has(id)) named.set(id, token);
	return [...named].flatMap(([id, token]) => {
		const users = {
			carriers: carriers.get(id) ?? [],
			named: true
		};
		return worldOpen((inbound.now(id).rules ?? []).flatMap(observedAddress)).filter(({ traffic }) => privateServices(traffic).length > 0 || isServed(traffic, users.carriers)).map((open) => openFinding({
			group: token.text,
			groupId: id,
			open,
			users,
			place: token.place
		}));
	});
}
/** What each name and id on the lists of a frontend means. */
var meanings = ({ tokens, outcome }, world) => outcome.result !== "built" ? [] : tokens.flatMap((token) => (token.by === "id" ? [token.text] : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.tt)(token.text, world).map(({ id }) => id)).map((id) => ({
	id,
	token
})));
var observedAddress = ({ protocol, from, to, peer }) => peer.kind !== "cidr" || "fault" in (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.k)(peer.cidr) ? [] : [{
	protocol,
	from,
	to,
	cidr: peer.cidr
}];
// src/plan/lint/private-sources.ts
/**
* Declared rules that admit groups or private addresses to load balancers that are all internet-facing: their names resolve to public
* addresses, so that clients within the VPC come through a NAT or internet gateway, too, with a public address that such a rule
* never matches. `self` is left out: it is for whatever else carries the group.
* https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#load-balancer-scheme
*/
var privateSources = (matches, usersOf) => matches.flatMap((match) => {
	const { declared } = match;
	const { complete, carriers } = usersOf(match);
	const isPublic = carriers.every(({ loadBalancer }) => loadBalancer.scheme === "internet-facing");
	if (!complete || !isPublic) return [];
	const listeners = carriers.flatMap(({ loadBalancer }) => loadBalancer.listeners);
	const useless = declared.ingress.filter((rule) => isPrivateSource(rule) && listeners.some((listener) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(rule, listener)));
	return [...Map.groupBy(useless, _rule_js__WEBPACK_IMPORTED_MODULE_11__.i).values()].flatMap((rules) => {
		const [first] = rules;
		if (first === void 0) return [];
		return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("private-source-on-public", {
			message: `${declared.name} lets ${listed(rules.map(({ peer }) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_11__.r)(peer)), 3)} in on ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_11__.i)(first)}, and ${they(carriers, ["is", "are"])} internet-facing: clients come with public addresses, from within the VPC too, which such a rule never matches`,
			action: `Write the public addresses of these clients (of their NAT gateway), or make the load balancer internal. ${acceptance("private-source-on-public", declared.name, first)}`,
			group: declared.name,
			...portsOf$1(first),
			place: first.place
		})];
	});
});
function isPrivateSource({ peer }) {
	switch (peer.kind) {
		case "ipv4":
		case "ipv6": return isPrivate((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.y)([peer.cidr]));
		case "group":
		case "group-name": return true;
		case "prefix-list":
		case "prefix-list-name":
		case "self": return false;
	}
}
// src/plan/lint/unused-rules.ts
/**
* Declared rules for ports to which none of the load balancers listens that carry the group: each port range once. Judged only where
* they are all that carries it. Rules from groups may be for whatever else carries this one, and ICMP has no listener.
*/
var unusedRules = (matches, usersOf) => matches.flatMap((match) => {
	const { complete, carriers } = usersOf(match);
	return complete && carriers.length > 0 && carriers.every(({ loadBalancer }) => loadBalancer.listeners.length > 0) ? unusedIn(match, carriers) : [];
});
function unusedIn({ declared }, carriers) {
	const listeners = carriers.flatMap(({ loadBalancer }) => loadBalancer.listeners);
	const unused = declared.ingress.filter((rule) => isFromAddresses(rule) && !rule.protocol.startsWith("icmp") && !listeners.some((one) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(rule, one)));
	return [...Map.groupBy(unused, _rule_js__WEBPACK_IMPORTED_MODULE_11__.i).values()].flatMap((rules) => {
		const [first] = rules;
		if (first === void 0) return [];
		const ports = [...new Set(listeners.map(({ port, protocol }) => `${protocol} ${port}`))];
		return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("rule-without-listener", {
			message: `${declared.name} lets ${listed(rules.map(({ peer }) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_11__.r)(peer)), 3)} in on ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_11__.i)(first)}, and ${they(carriers, ["listens", "listen"])} to ${listed(ports, 6)} alone`,
			action: `Take the rule away, or add the listener that it is for. ${acceptance("rule-without-listener", declared.name, first)}`,
			group: declared.name,
			...portsOf$1(first),
			place: first.place
		})];
	});
}
var isFromAddresses = ({ peer }) => peer.kind === "ipv4" || peer.kind === "ipv6" || peer.kind === "prefix-list" || peer.kind === "prefix-list-name";
// src/plan/lint/rules.ts
/**
* What rules let in that they should not, and what they keep out that is waited for: of declared groups at the rule, of named ones where
* they are named.
*/
function ruleFindings(input) {
	const { answer, cluster, assumed, settings, observed, world, inbound } = input;
	const matches = input.matches.map(inReadingOrder);
	const carriers = carriersByGroup(cluster.frontends);
	const users = usersOf({
		answer: cluster,
		carriers,
		dependsOn: assumed.dependsOn,
		openGroups: new Set(input.contextGiven ? [] : cluster.frontends.filter(isSharedByName).map(_uses_js__WEBPACK_IMPORTED_MODULE_0__.f)),
		openEnded: input.openEnded,
		cluster: settings.cluster,
		loadBalancers: observed.loadBalancers
	});
	return [
		...openRules(matches, users),
		...openForeignRules(answer.frontends, {
			matches,
			carriers,
			inbound,
			world
		}),
		...privateSources(matches, users),
		...unusedRules(matches, users),
		...blockedListeners(answer.frontends, inbound, assumed.dependsOn)
	].sort(byText);
}
/** What is told of several rules stands at the first of them. */
var inReadingOrder = (match) => ({
	...match,
	declared: {
		...match.declared,
		ingress: match.declared.ingress.toSorted(_order_js__WEBPACK_IMPORTED_MODULE_8__.t)
	}
});
/** In whatever order groups are declared. */
var byText = (a, b) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_11__.n)(a.group ?? "", b.group ?? "") || (0,_rule_js__WEBPACK_IMPORTED_MODULE_11__.n)(a.id, b.id) || (0,_rule_js__WEBPACK_IMPORTED_MODULE_11__.n)(a.message, b.message);
/** The controller joins Ingresses of the whole cluster into a named IngressGroup. */
var isSharedByName = ({ kind, id }) => kind === "IngressGroup" && !id.includes("/");
// src/plan/suggest.ts
/** A comparison costs the product of the lengths for each known name: enough for people, and no work for hostile files. */
var maxComparisons = 1e6;
/**
* Tells what a text that names no group was most likely meant to be: several known names without a comma between them, or a known name
* that was mistyped. The same whatever the order of `known`.
*/
function suggestionsFrom(known) {
	const names = [...new Set(known)].sort(_rule_js__WEBPACK_IMPORTED_MODULE_11__.n);
	const set = new Set(names);
	let comparisons = 0;
	return (text) => {
		const pieces = text.split(/[;|\s]+/).filter((piece) => piece !== "");
		if (pieces.length > 1 && pieces.some((piece) => set.has(piece) || /^sg-[0-9a-f]+$/.test(piece))) return `A list of groups is separated by commas: write ${pieces.join(", ")}.`;
		comparisons += names.length;
		const meant = comparisons > maxComparisons ? void 0 : (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.o)(text, names.filter(isNear(text)));
		return meant === void 0 ? void 0 : `Did you mean ${meant}?`;
	};
}
/** Two short names are always few letters apart: they have to begin or end alike, too. */
var isNear = (text) => (name) => text.length > 4 || first(text) === first(name) || last(text) === last(name);
var first = (text) => text.charAt(0).toLowerCase();
var last = (text) => text.charAt(text.length - 1).toLowerCase();
// src/plan/names.ts
/**
* Names that mean nothing, and names that mean several groups: in the lists of frontends, in rules, and among the declared groups
* themselves (LBC attaches every group of a name). Each place is reported once.
*/
function nameFindings(tokens, declarations, matches, world, outside = []) {
	const suggest = suggestionsFrom(knownNames(declarations, world));
	const declaredNames = new Set(declarations.groups.map((group) => group.name));
	const mentions = [
		...tokens.map(({ token, frontend }) => ({
			...token,
			who: frontend
		})),
		...declarations.groups.flatMap((group) => (0,_references_js__WEBPACK_IMPORTED_MODULE_7__.t)(group).flatMap((rule) => peerMention(group, rule, declaredNames))),
		...matches.filter(isKnownByItsName).map(({ declared: { name, place } }) => ({
			text: name,
			by: "name",
			place,
			who: "its declaration"
		}))
	];
	const seen = /* @__PURE__ */ new Set();
	return mentions.filter((mention) => {
		const key = JSON.stringify([mention.text, mention.place]);
		return !seen.has(key) && Boolean(seen.add(key));
	}).flatMap((mention) => mention.by === "id" ? judgeId(mention, world, suggest, outside) : judgeName(mention, declarations, world, suggest));
}
/** An adopted group may keep another name: then nobody finds it by the declared one. */
var isKnownByItsName = (match) => match.existing === void 0 ? match.declared.adopt === void 0 : (0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__.a)(match);
/** Every name that a frontend can write here: the tags `Name` of the VPC as they will be, those of declared groups among them. */
var knownNames = (declarations, { vpc, securityGroups }) => [...declarations.groups.flatMap(({ name, adopt }) => adopt === void 0 ? [name] : []), ...securityGroups.flatMap((group) => group.vpc === vpc ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__.c)({
	name: "",
	tags: group.tags
}) ?? [] : [])];
function judgeId(mention, world, suggest, outside) {
	const found = world.securityGroups.find((group) => group.id === mention.text);
	if (found === void 0) return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("undeclared-group", {
		message: `${mention.who} names ${mention.text}, which does not exist in this account and region`,
		action: suggest(mention.text) ?? "Write the name of a declared group, or the id of one that exists.",
		group: mention.text,
		place: mention.place
	})];
	if (found.vpc === world.vpc || mention.who.startsWith("a rule")) return [];
	if (outside.find(({ id }) => id === found.id)?.serves?.includes(world.vpc) === true) return [];
	return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("wrong-vpc", {
		message: `${mention.who} names ${mention.text}, which is in ${found.vpc}; its load balancer is in ${world.vpc}`,
		action: `Name a group of ${world.vpc}, or one that is associated with it.`,
		group: mention.text,
		place: mention.place
	})];
}
function judgeName(mention, declarations, world, suggest) {
	const found = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.tt)(mention.text, world);
	const ids = found.map((group) => group.id);
	if (ids.length === 1) return [];
	const names = [...new Set(found.map((group) => group.tags["Name"] ?? ""))].sort();
	if (names.length > 1) return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("ambiguous-name", {
		message: `${mention.who} names ${mention.text}, in which EC2 takes * and ? as wildcards: it fits ${ids.length} groups of ${world.vpc} (${shown(names)}), and the controller gives up, or attaches all of them`,
		action: "Write the names of the groups that are meant, one by one.",
		group: mention.text,
		place: mention.place
	})];
	if (ids.length > 1) return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("ambiguous-name", {
		message: `${ids.length} groups of ${world.vpc} have the Name ${mention.text}: ${shown(display(ids))}; the controller attaches all of them`,
		action: "Give the others another tag Name, or name one by its id.",
		group: mention.text,
		place: mention.place
	})];
	if (isWildcard(mention.text)) return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("undeclared-group", {
		message: `${mention.who} names ${mention.text}, in which EC2 takes * and ? as wildcards, and no group of ${world.vpc}, declared or there already, has a tag Name that fits`,
		action: "Write the name of a declared group, or of one that exists.",
		group: mention.text,
		place: mention.place
	})];
	const elsewhere = declarations.elsewhere.find((group) => group.name === mention.text);
	return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("undeclared-group", {
		message: `${mention.who} names ${mention.text}, which is declared nowhere${elsewhere === void 0 ? "" : ` for this cluster (only for ${elsewhere.clusters.join(", ")})`}, and no group of ${world.vpc} has that tag Name`,
		action: [suggest(mention.text) ?? [], `Declare ${mention.text} under securityGroups, or write the name of a group that exists.`].flat().join(" "),
		group: mention.text,
		place: mention.place
	})];
}
/** In a rule the name of a declared group means that group, whatever its `Name` is. */
function peerMention(group, rule, declared) {
	const who = `a rule of ${group.name}`;
	switch (rule.peer.kind) {
		case "group-name": return declared.has(rule.peer.name) ? [] : [{
			text: rule.peer.name,
			by: "name",
			place: rule.place,
			who
		}];
		case "group": return rule.peer.account === void 0 ? [{
			text: rule.peer.id,
			by: "id",
			place: rule.place,
			who
		}] : [];
		case "ipv4":
		case "ipv6":
		case "prefix-list":
		case "prefix-list-name":
		case "self": return [];
	}
}
/** A backslash takes the meaning from what follows it. */
var isWildcard = (text) => /[*?]/.test(text.replaceAll(/\\[\s\S]/g, ""));
var shown = (names) => names.length > 5 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ");
/** A group that is not there yet has no id. Each once. */
var display = (ids) => [...new Set(ids.map((id) => isNewGroupId(id) ? "the declared one" : id))];
// src/plan/offline.ts
/**
* AWS as an offline plan takes it: declared groups are not there yet, one to adopt is, and every other name or id that a frontend
* lists exists exactly once. So whatever the controller refuses then, it refuses whatever AWS has. Text that a template was to fill
* in is no name.
*/
function imagined({ declarations, frontends }, { vpc, region }) {
	const declared = /* @__PURE__ */ new Set([...declarations.groups.map(({ name }) => name), ...declarations.broken]);
	const adopted = declarations.groups.flatMap(({ adopt }) => adopt ?? []);
	const named = frontends.flatMap((frontend) => frontend.tokens.map((token) => ({
		token,
		frontend: (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.f)(frontend)
	})));
	const known = [...declared].map((name) => ({
		id: newGroupId(name),
		vpc,
		tags: { [_plan_js__WEBPACK_IMPORTED_MODULE_6__.u.name]: name }
	}));
	const unfilled = (0,_referenced_js__WEBPACK_IMPORTED_MODULE_4__.n)(named, {
		vpc,
		securityGroups: known,
		loadBalancers: []
	}).tokens;
	const tokens = named.flatMap(({ token }) => unfilled.has(token) ? [] : [token]);
	const names = new Set(tokens.flatMap(({ by, text }) => by === "name" ? [withoutEscapes(text)] : []));
	const ids = /* @__PURE__ */ new Set([...adopted, ...tokens.flatMap(({ by, text }) => by === "id" && isId(text) ? [text] : [])]);
	return {
		region,
		vpc: { id: vpc },
		groups: [...[...ids].sort().map((id) => ({
			...group(id, vpc, {}),
			name: id,
			...adopted.includes(id) ? { rules: [] } : {}
		})), ...[...names].filter((name) => !declared.has(name)).sort().map((name) => group(assumedGroupId(name), vpc, { [_plan_js__WEBPACK_IMPORTED_MODULE_6__.u.name]: name }))],
		outside: [],
		missingIds: [],
		loadBalancers: [],
		prefixLists: []
	};
}
/** A name that an EC2 filter of this text finds, wildcards taken as they stand. */
var withoutEscapes = (text) => text.replaceAll(/\\([\s\S]?)/g, "$1");
var isId = (text) => /^sg-([0-9a-f]{8}|[0-9a-f]{17})$/.test(text);
/** Nobody knows its rules, and its name is no declared one's. */
var group = (id, vpc, tags) => ({
	id,
	name: "",
	description: "",
	vpc,
	account: "",
	tags,
	references: [],
	opensIpv6Egress: false
});
/** Whether a finding can be told of the repository alone, or would be a guess without AWS. */
var judgedBy = {
	"undeclared-group": "aws",
	"ambiguous-name": "aws",
	"foreign-owner": "aws",
	"wrong-vpc": "aws",
	"name-not-expressible": "repository",
	"stale-commit": "aws",
	"quota-exceeded": "aws",
	"gap-needed": "aws",
	"conflicting-groups": "repository",
	"unmanaged-object": "repository",
	"duplicate-object": "repository",
	"nlb-without-groups": "repository",
	"quic-with-groups": "repository",
	"too-many-groups": "repository",
	"template-placeholder": "repository",
	"controller-refuses": "repository",
	"invalid-boolean": "repository",
	"nothing-to-verify": "aws",
	"world-open-admin": "repository",
	"world-open-port": "repository",
	"private-source-on-public": "aws",
	"rule-without-listener": "aws",
	"listener-blocked": "repository",
	"outside-repository": "repository",
	"backend-unmanaged": "aws",
	"source-ranges-ignored": "repository",
	"annotation-removed": "repository",
	"egress-blocks-targets": "repository",
	"unused-allow": "repository",
	"expired-allow": "repository",
	unrendered: "repository",
	"host-bits": "repository",
	drift: "aws",
	"other-cluster": "aws",
	"stale-reference": "aws",
	"referenced-elsewhere": "aws",
	"duplicate-rule": "repository",
	"public-web": "repository",
	orphan: "aws",
	"unused-declaration": "repository",
	"description-immutable": "aws"
};
/** Findings that an offline plan does not judge, in the order in which they are listed everywhere. */
var needAws = _finding_js__WEBPACK_IMPORTED_MODULE_3__.i.filter((id) => judgedBy[id] === "aws");
// src/plan/refused.ts
/**
* Objects that the API server refuses and whose annotations were meant to name groups, but not as text in a map: no name can be read
* of them, so nothing else would tell that they name any.
*/
var refusedNames = (answer) => answer.others.flatMap(refusedIn);
function refusedIn({ document, result, reason, tokens }) {
	const meant = result === "invalid" && tokens.length === 0 ? meantIn((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(document.object, annotations)) : void 0;
	if (meant === void 0) return [];
	const { path, key, names } = meant;
	return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("controller-refuses", {
		message: `${(0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.p)(document)} never gets into the cluster: ${reason}`,
		action: `Write the annotation as text in a map: ${key}: ${names.length === 0 ? "NAME, NAME" : names.join(", ")}`,
		frontend: (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.p)(document),
		place: document.locate([...annotations, ...path], { key: true })
	})];
}
var annotations = ["metadata", "annotations"];
var keys = [
	_index_js__WEBPACK_IMPORTED_MODULE_1__.Q,
	_index_js__WEBPACK_IMPORTED_MODULE_1__.$,
	_index_js__WEBPACK_IMPORTED_MODULE_1__.X
];
function meantIn(value) {
	if (typeof value === "string") return meantInText(value, []);
	if (typeof value !== "object" || value === null) return void 0;
	if (!isList(value)) return meantInMap(value, []);
	for (const [index, item] of value.entries()) {
		const meant = typeof item === "string" ? meantInText(item, [index]) : typeof item === "object" && item !== null && !isList(item) ? meantInMap(item, [index]) ?? meantInPair(item, [index]) : void 0;
		if (meant !== void 0) return meant;
	}
}
function meantInMap(map, path) {
	const key = keys.find((known) => Object.hasOwn(map, known) && map[known] !== null);
	return key === void 0 ? void 0 : {
		path: [...path, key],
		key,
		names: namesIn(map[key])
	};
}
function meantInPair(map, path) {
	const key = keys.find((known) => Object.values(map).includes(known));
	return key === void 0 ? void 0 : {
		path,
		key,
		names: namesIn((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(map, ["value"]))
	};
}
function meantInText(text, path) {
	const key = keys.find((known) => text.includes(known));
	return key === void 0 ? void 0 : {
		path,
		key,
		names: []
	};
}
/** Enough for an example. */
var namesIn = (value) => (isList(value) ? value : [value]).filter((name) => typeof name === "string").slice(0, 10);
var isList = (value) => Array.isArray(value);
// src/plan/shared.ts
/** Groups that this plan changes and that another cluster of the VPC uses too, as its tag says: what changes here changes there. */
var sharedGroupFindings = (groups, cluster) => groups.flatMap(({ match: { declared, existing }, changes }) => {
	if (existing === void 0 || !changes.some(isFelt)) return [];
	const others = (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__.r)(existing).filter((name) => name !== cluster);
	if (others.length === 0) return [];
	return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("other-cluster", {
		message: `${declared.name} (${existing.id}) changes, and ${others.length === 1 ? "cluster" : "clusters"} ${others.join(", ")} of this VPC ${others.length === 1 ? "uses" : "use"} it too`,
		action: `Declare the same for ${others.join(", ")}, or give each cluster a group of its own.`,
		group: declared.name,
		groupId: existing.id,
		place: declared.place
	})];
});
/** Whether the other cluster can tell: our own tags are nothing to it. */
var isFelt = (change) => change.kind !== "tag-group" || Object.keys(change.set).some((key) => !(0,_plan_js__WEBPACK_IMPORTED_MODULE_6__.a)(key));
// src/plan/stale-references.ts
/**
* Rules of declared groups that name a group of a peered VPC which is gone: they let nobody through, and AWS keeps them. `leaves`: whether a rule
* goes by this plan.
*/
function staleReferences(matches, { stale }, leaves) {
	if (stale === void 0) return [];
	if ("why" in stale) return [unknown(stale.why)];
	return matches.flatMap(({ declared, existing, finding: blocked }) => {
		if (existing === void 0 || blocked !== void 0) return [];
		return (stale.rules.get(existing.id) ?? []).filter((rule) => !leaves(existing, rule)).map((rule) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("stale-reference", {
			message: `a rule of ${declared.name} (${existing.id}), ${rule.direction} ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_11__.a)(rule)}, names a group of a peered VPC that is gone: it lets nobody through`,
			action: "Name the group that has taken its place, or take the rule away.",
			group: declared.name,
			groupId: existing.id,
			place: (0,_references_js__WEBPACK_IMPORTED_MODULE_7__.t)(declared).find((one) => isPeer(one, rule))?.place ?? declared.place
		}));
	});
}
var isPeer = (a, { peer }) => a.peer.kind === "group" && peer.kind === "group" && a.peer.id === peer.id;
var unknown = (why) => ({
	...(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__.r)("stale-reference", {
		message: `whether rules name groups of peered VPCs that are gone is not known: ${why}`,
		action: "Grant it to the role, as iam/plan.json does; nothing else depends on it."
	}),
	severity: "info"
});
// src/plan/make.ts
/**
* The plan: what has to change so that AWS is as declared, what the controller will then do, and what a reader should know.
* Plain data; the same input gives the same bytes.
*/
function makePlan(input) {
	const { owner, settings, declarations, observed } = input;
	const scope = {
		owner,
		cluster: settings.cluster
	};
	const matches = input.matches ?? (0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__.s)(declarations.groups, {
		...observed,
		owner,
		vpc: observed.vpc.id
	});
	const world = worldAfter(observed, matches, declarations.broken);
	const cluster = (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.m)(input.assumed.documents, world, settings);
	const answer = ownPart(cluster, input.contextFiles);
	const objects = (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.E)(input.assumed.documents, settings);
	const tokens = (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.t)(answer);
	const unfilled = (0,_referenced_js__WEBPACK_IMPORTED_MODULE_4__.n)(tokens, world);
	const names = nameFindings(tokens.filter(({ token }) => !unfilled.tokens.has(token)), declarations, matches, world, observed.outside);
	const reported = /* @__PURE__ */ new Set([...names.flatMap((found) => found.group ?? []), ...[...unfilled.tokens].map(({ text }) => text)]);
	const isOffline = input.basis === "offline";
	const problems = [...input.problems, ...isOffline ? [] : (0,_references_js__WEBPACK_IMPORTED_MODULE_7__.a)(declarations.groups, observed)].sort(_order_js__WEBPACK_IMPORTED_MODULE_8__.t);
	const lookup = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__.n)(matches, observed);
	const inbound = {
		matches,
		observed,
		lookup,
		settings
	};
	const differences = groupChanges(matches, observed, {
		...scope,
		lookup
	});
	const judged = differences.map(({ match, difference: { changes } }) => ({
		match,
		changes
	}));
	const left = (0,_orphans_js__WEBPACK_IMPORTED_MODULE_10__.a)(observed.groups, scope, (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.n)(tokens, declarations));
	const found = [
		...input.findings,
		...names,
		...unfilled.findings,
		...matches.flatMap((match) => match.finding ?? []),
		...differences.flatMap((entry) => entry.difference.findings),
		...driftFindings(judged, {
			lookup,
			region: observed.region
		}),
		...sharedGroupFindings(judged, scope.cluster),
		...staleReferences(matches, observed, (0,_references_js__WEBPACK_IMPORTED_MODULE_7__.n)(judged)),
		...outcomeFindings(answer, reported),
		...refusedNames(answer),
		...outsideFindings(answer, input.assumed.dependsOn),
		...lint({
			answer,
			documents: input.assumed.documents,
			objects,
			contextFiles: input.contextFiles,
			settings,
			owner,
			observed,
			matches,
			namedBefore: input.namedBefore ?? /* @__PURE__ */ new Map()
		}),
		...ruleFindings({
			answer,
			cluster,
			assumed: input.assumed,
			settings,
			observed,
			matches,
			world,
			inbound: inboundRules({
				...inbound,
				held: /* @__PURE__ */ new Set(),
				waiting: []
			}),
			openEnded: isOffline || input.findings.some(({ id }) => id === "unrendered"),
			contextGiven: input.contextFiles.size > 0
		}),
		...(0,_orphans_js__WEBPACK_IMPORTED_MODULE_10__.i)(left),
		...(0,_referenced_js__WEBPACK_IMPORTED_MODULE_4__.t)(left.filter((0,_orphans_js__WEBPACK_IMPORTED_MODULE_10__.t)(scope.cluster)), observed.groups.filter((group) => !left.includes(group)), (0,_references_js__WEBPACK_IMPORTED_MODULE_7__.n)(judged)),
		...input.findings.some(({ id }) => id === "unrendered") ? [] : (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.i)(tokens, declarations)
	];
	const notJudged = isOffline ? needAws : [];
	const byPolicy = (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.s)(found.filter(({ id }) => !notJudged.includes(id)), input.policy ?? _uses_js__WEBPACK_IMPORTED_MODULE_0__.c, scope.cluster, problems.length > 0 ? "all" : [...notJudged, ...input.over ?? []]);
	const findings = byPolicy.findings.toSorted(_order_js__WEBPACK_IMPORTED_MODULE_8__.t);
	const blockers = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.a)(findings, input.failOn);
	const planned = differences.map((entry) => (isOffline ? declaredPlan : groupPlan)(entry, blockers)).sort(byName);
	const groups = isOffline ? planned : withWaiting(planned);
	return {
		version: 1,
		kind: "apply",
		basis: input.basis ?? "live",
		...scope,
		region: observed.region,
		vpc: observed.vpc.id,
		groups,
		frontends: frontendPlans(answer, {
			world,
			dependsOn: input.assumed.dependsOn,
			objects,
			settings,
			inbound: inboundRules({
				...inbound,
				held: isOffline ? /* @__PURE__ */ new Set() : (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.u)(groups),
				waiting: groups.filter(({ waitsFor }) => waitsFor !== void 0)
			}),
			...isOffline ? {} : { live: trackedIn(observed.loadBalancers) }
		}),
		problems,
		findings,
		...observed.quota === void 0 ? {} : { quota: quotaOf(observed.quota) },
		...byPolicy.judgedOn === void 0 ? {} : { judgedOn: byPolicy.judgedOn },
		...isOffline ? {
			notJudged,
			digest: ""
		} : {
			counts: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.c)(groups),
			digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.r)({
				kind: "apply",
				vpc: observed.vpc.id,
				groups: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.s)({
					problems,
					findings,
					groups
				})
			})
		}
	};
}
function withWaiting(groups) {
	const waiting = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.d)(groups);
	return groups.map((group) => {
		const waitsFor = waiting.get(group.name);
		return waitsFor === void 0 ? group : {
			...group,
			waitsFor
		};
	});
}
/** The part of an answer that is about the repository's own objects. */
var ownPart = ({ frontends, others }, contextFiles) => ({
	frontends: frontends.filter((frontend) => (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__.a)(frontend, contextFiles)),
	others: others.filter(({ document }) => !contextFiles.has(document.file))
});
var quotaOf = ({ rulesPerGroup, assumed }) => ({
	rulesPerGroup,
	...assumed === void 0 ? {} : { assumed }
});
var byName = (a, b) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_11__.n)(a.name, b.name);



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

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ markOf),
/* harmony export */   c: () => (/* binding */ rulesAsObserved),
/* harmony export */   i: () => (/* binding */ digestOfDeclared),
/* harmony export */   n: () => (/* binding */ placeholders),
/* harmony export */   o: () => (/* binding */ readApplied),
/* harmony export */   r: () => (/* binding */ appliedMark),
/* harmony export */   s: () => (/* binding */ rulesAsDeclared),
/* harmony export */   t: () => (/* binding */ referencedElsewhere)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8876);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9895);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4430);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8113);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4221);
/* harmony import */ var _uses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6241);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);







// src/plan/applied.ts
/**
* What the tag says besides the commit: `DECLARED/INGRESS/EGRESS`, 16 hexadecimal digits each. EGRESS is `unmanaged`, or begins with
* `default-` where it is left to AWS. A rule whose peer does not exist makes its direction `unknown`.
*/
function appliedMark(group, id, lookup) {
	const { ingress, egress } = rulesAsDeclared(group, id, lookup) ?? unknown;
	return [
		digestOfDeclared(group),
		ingress,
		writeEgress(egress)
	].join("/");
}
/** Of what is declared, whatever AWS has. */
var digestOfDeclared = (group) => (0,_uses_js__WEBPACK_IMPORTED_MODULE_4__.N)(group).slice(0, digits);
/** The rules that a group has when it is as declared, names being what they are today; undefined where one stands for nothing. */
function rulesAsDeclared(group, id, lookup) {
	const rules = [...(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.B)((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.g)(group, false), id, lookup).values()].map((rule) => {
		const peer = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__.r)(rule.peer, id, lookup);
		return peer === void 0 ? void 0 : {
			...rule,
			peer
		};
	});
	const known = rules.filter((rule) => rule !== void 0);
	return known.length < rules.length ? void 0 : digestsOf(known, group.egress.kind);
}
/** The rules that a group has on AWS, in the form in which the tag has those that were applied. */
var rulesAsObserved = (rules, egress) => digestsOf(rules, egress);
/** What the tag says; undefined where there is none, or where it has another form. */
function readApplied({ tags }) {
	const [commit = "", declared = "", ingress = "", egress = "", ...rest] = (Object.hasOwn(tags, _plan_js__WEBPACK_IMPORTED_MODULE_1__.u.applied) ? tags[_plan_js__WEBPACK_IMPORTED_MODULE_1__.u.applied] ?? "" : "").split("/");
	if (commit === "" || !isDigest(declared)) return void 0;
	const out = readEgress(egress);
	return out === void 0 || !isDigest(ingress) || rest.length > 0 ? {
		commit,
		declared
	} : {
		commit,
		declared,
		rules: {
			ingress,
			egress: out
		}
	};
}
/** The tag without the commit, to be compared with `appliedMark`. */
var markOf = ({ tags }) => Object.hasOwn(tags, _plan_js__WEBPACK_IMPORTED_MODULE_1__.u.applied) ? tags[_plan_js__WEBPACK_IMPORTED_MODULE_1__.u.applied]?.split("/").slice(1).join("/") : void 0;
var digits = 16;
var isDigest = (text) => /^[0-9a-f]{16}$/.test(text);
var unknown = {
	ingress: "unknown",
	egress: {
		kind: "rules",
		digest: "unknown"
	}
};
function digestsOf(rules, egress) {
	const ignored = egress === "default" ? (0,_rule_js__WEBPACK_IMPORTED_MODULE_6__.c)(_plan_js__WEBPACK_IMPORTED_MODULE_1__.m) : void 0;
	const out = rules.filter((rule) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_6__.c)(rule) !== ignored);
	return {
		ingress: digestOf(rules, "ingress"),
		egress: {
			kind: egress,
			digest: egress === "unmanaged" ? "" : digestOf(out, "egress")
		}
	};
}
function digestOf(rules, direction) {
	const keys = rules.filter((rule) => rule.direction === direction).map((rule) => (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__.t)(rule));
	const text = JSON.stringify([...new Set(keys)].sort(_rule_js__WEBPACK_IMPORTED_MODULE_6__.n));
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(text).digest("hex").slice(0, digits);
}
function writeEgress({ kind, digest }) {
	switch (kind) {
		case "unmanaged": return kind;
		case "default": return `${kind}-${digest}`;
		case "rules": return digest;
	}
}
function readEgress(text) {
	if (text === "unmanaged") return {
		kind: "unmanaged",
		digest: ""
	};
	const digest = text.startsWith("default-") ? text.slice(8) : text;
	if (!isDigest(digest)) return void 0;
	return {
		kind: digest === text ? "rules" : "default",
		digest
	};
}
// src/plan/lint/placeholders.ts
/**
* Ids and names that some other tool was to fill in: `${VAR}`, `{{ … }}`, `<sg-id>`, `$(VAR)`, `%VAR%`. What a list means is
* not known before; text that some group really has as its name is one. A comma inside of a placeholder splits none.
*/
function placeholders(named, world) {
	const tokens = /* @__PURE__ */ new Set();
	const findings = [];
	for (const list of listsOf(named)) {
		const said = /* @__PURE__ */ new Set();
		for (const [{ token, frontend }, span] of overlaps(list)) {
			if (exists(token, world)) continue;
			tokens.add(token);
			if (said.has(span)) continue;
			said.add(span);
			findings.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.r)("template-placeholder", {
				message: `${frontend} names ${span.text}, which a template was to fill in: the controller would look for a group of exactly this text`,
				action: "Render the manifest first, and give the rendered file in the input manifests.",
				frontend,
				place: token.place
			}));
		}
	}
	return {
		tokens,
		findings
	};
}
var exists = (token, world) => token.by === "id" ? world.securityGroups.some(({ id }) => id === token.text) : (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.tt)(token.text, world).length > 0;
/** Tokens that stand in one text, in the order of the text. */
function listsOf(named) {
	const lists = /* @__PURE__ */ new Map();
	for (const one of named) {
		const ofDocument = lists.get(one.token.document) ?? /* @__PURE__ */ new Map();
		lists.set(one.token.document, ofDocument);
		const path = JSON.stringify(one.token.path);
		const list = ofDocument.get(path);
		if (list === void 0) ofDocument.set(path, [one]);
		else list.push(one);
	}
	return [...lists.values()].flatMap((ofDocument) => [...ofDocument.values()]);
}
/** The tokens of one text that are a part of a placeholder, with it. Both stand in the order of the text. */
function overlaps(list) {
	const [{ token }] = list;
	const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.mt)(token.document.object, token.path);
	const found = typeof text === "string" ? spans(text) : [];
	if (typeof text !== "string" || found.length === 0) return [];
	const pieces = token.path[0] === "spec" ? list.map(() => ({
		text,
		offset: 0
	})) : (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.dt)(text);
	let at = 0;
	return list.flatMap((one, index) => {
		const piece = pieces[index];
		if (piece === void 0) return [];
		while (at < found.length && (found[at]?.end ?? 0) <= piece.offset) at += 1;
		const span = found[at];
		return span !== void 0 && span.start < piece.offset + piece.text.length ? [[one, span]] : [];
	});
}
var spans = (text) => [...text.matchAll(placeholder)].map((match) => ({
	start: match.index,
	end: match.index + match[0].length,
	text: match[0]
}));
/** Each alternative is read up to its end or that of the text: linear in the length of both. */
var placeholder = /\{\{[\s\S]*?(?:\}\}|$)|\$\{[^}]*(?:\}|$)|\$\([^)]*(?:\)|$)|\$[A-Za-z_][A-Za-z0-9_]*|<[^<>]*>|%[A-Za-z_][A-Za-z0-9_]*%/g;
// src/plan/referenced.ts
/**
* Groups that are to go and that rules of groups which stay name, each with these rules: a rule names a group by its id, so it does not
* follow when another group takes over the name. `leaves`: whether a rule goes by itself.
*/
function referencedElsewhere(going, staying, leaves = () => false) {
	return going.flatMap((group) => {
		const rules = staying.flatMap((other) => rulesNaming(group, other, leaves));
		if (rules.length === 0) return [];
		const name = displayName(group);
		return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.r)("referenced-elsewhere", {
			message: `rules of other groups name ${name} (${group.id}), which nothing declares or names any more: ${listed(rules)}`,
			action: `Let them name the group that takes its place; they do not follow a new name by themselves, and cleanup keeps ${group.id} while they stand.`,
			group: name,
			groupId: group.id
		})];
	}).sort((a, b) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_6__.n)(a.group ?? "", b.group ?? "") || (0,_rule_js__WEBPACK_IMPORTED_MODULE_6__.n)(a.groupId ?? "", b.groupId ?? ""));
}
function rulesNaming({ id }, other, leaves) {
	if (other.id === id || !other.references.includes(id)) return [];
	const who = `${displayName(other)} (${other.id})`;
	if (other.groupRules === void 0) return [who];
	return other.groupRules.filter((rule) => rule.peer.kind === "group" && rule.peer.id === id && !leaves(other, rule)).map((rule) => `${rule.direction} ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_6__.a)(rule)} of ${who}`);
}
var listed = (rules) => rules.length > shown ? `${rules.slice(0, shown).join("; ")}; and ${rules.length - shown} more` : rules.join("; ");
var shown = 8;
var displayName = (group) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(group) ?? group.name;



/***/ })

};
