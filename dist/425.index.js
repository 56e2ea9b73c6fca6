export const id = 425;
export const ids = [425];
export const modules = {

/***/ 5425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ coversWorld),
/* harmony export */   D: () => (/* binding */ partition),
/* harmony export */   E: () => (/* binding */ isEmpty),
/* harmony export */   O: () => (/* binding */ union),
/* harmony export */   S: () => (/* binding */ contains),
/* harmony export */   T: () => (/* binding */ intersection),
/* harmony export */   _: () => (/* binding */ covers),
/* harmony export */   a: () => (/* binding */ blockedGroups),
/* harmony export */   b: () => (/* binding */ cidrSetOf),
/* harmony export */   c: () => (/* binding */ stopsEverything),
/* harmony export */   d: () => (/* binding */ waitingFor),
/* harmony export */   f: () => (/* binding */ writtenGroups),
/* harmony export */   g: () => (/* binding */ writtenRows),
/* harmony export */   h: () => (/* binding */ openedBy),
/* harmony export */   i: () => (/* binding */ parts),
/* harmony export */   k: () => (/* binding */ parseCidr),
/* harmony export */   l: () => (/* binding */ heldBy),
/* harmony export */   m: () => (/* binding */ givesName),
/* harmony export */   n: () => (/* binding */ changeKeys),
/* harmony export */   o: () => (/* binding */ failingFindings),
/* harmony export */   p: () => (/* binding */ closedBy),
/* harmony export */   r: () => (/* binding */ digest),
/* harmony export */   s: () => (/* binding */ groupsAsWritten),
/* harmony export */   t: () => (/* binding */ changeKey),
/* harmony export */   u: () => (/* binding */ heldGroups),
/* harmony export */   v: () => (/* binding */ mayOverlap),
/* harmony export */   w: () => (/* binding */ families),
/* harmony export */   x: () => (/* binding */ cidrsOf),
/* harmony export */   y: () => (/* binding */ cidrSet)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8876);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9895);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4430);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);




// src/groups/cidr.ts
/**
* Reads a CIDR block as strictly as Go's `netip.ParsePrefix`, and makes of it what EC2 makes of it.
* Differs from EC2 in one thing: IPv4-mapped IPv6 is refused, since no client is ever seen with such an address.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html
*/
function parseCidr(text) {
	const slash = text.lastIndexOf("/");
	const address = parseAddress(slash < 0 ? text : text.slice(0, slash));
	if ("fault" in address) return address;
	const { family, value } = address;
	if (slash < 0) return { fault: `has no prefix length; one address is ${text}/${bits[family]}` };
	const digits = text.slice(slash + 1);
	const prefix = /^(?:0|[1-9]\d{0,2})$/.test(digits) ? Number(digits) : Infinity;
	if (prefix > bits[family]) return { fault: `needs a prefix length from 0 to ${bits[family]} after the slash, without leading zeros` };
	if (family === "ipv6" && value >> 32n === 65535n) return { fault: "is an IPv4 address mapped into IPv6, which no packet carries; write it as IPv4" };
	const first = value & ~((1n << BigInt(bits[family] - prefix)) - 1n);
	return {
		family,
		canonical: formatCidr(family, first, prefix),
		prefix,
		hostBits: first !== value,
		first
	};
}
/** The text of a block that begins at `first`; its bits behind the prefix have to be zero. */
function formatCidr(family, first, prefix) {
	return `${family === "ipv4" ? formatIpv4(first) : formatIpv6(first)}/${prefix}`;
}
/** Length of an address in bits. */
var bits = {
	ipv4: 32,
	ipv6: 128
};
function parseAddress(text) {
	if (text.includes(":")) {
		const value = parseIpv6(text);
		return value === void 0 ? { fault: "is not an IPv6 CIDR such as 2001:db8::/32" } : {
			family: "ipv6",
			value
		};
	}
	const value = parseIpv4(text);
	return value === void 0 ? { fault: "is not a CIDR such as 203.0.113.0/24" } : {
		family: "ipv4",
		value
	};
}
function parseIpv4(text) {
	const parts = text.split(".");
	if (parts.length !== 4) return void 0;
	let value = 0n;
	for (const part of parts) {
		if (!/^(?:0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return void 0;
		value = value << 8n | BigInt(part);
	}
	return value;
}
function parseIpv6(text) {
	const halves = text.split("::");
	if (halves.length > 2) return void 0;
	const [head = "", tail] = halves;
	const left = parseFields(head, tail === void 0);
	const right = parseFields(tail ?? "", true);
	if (left === void 0 || right === void 0) return void 0;
	const missing = 8 - left.length - right.length;
	if (tail === void 0 ? missing !== 0 : missing < 1) return void 0;
	return [
		...left,
		...Array.from({ length: missing }, () => 0n),
		...right
	].reduce((value, field) => value << 16n | field, 0n);
}
/** The 16-bit fields of one side of a `::`; the last of all may be an IPv4 address, which is two. */
function parseFields(text, last) {
	if (text === "") return [];
	const parts = text.split(":");
	if (parts.length > 8) return void 0;
	const fields = [];
	for (const [index, part] of parts.entries()) if (last && index === parts.length - 1 && part.includes(".")) {
		const ipv4 = parseIpv4(part);
		if (ipv4 === void 0) return void 0;
		fields.push(ipv4 >> 16n, ipv4 & 65535n);
	} else if (/^[\da-f]{1,4}$/i.test(part)) fields.push(BigInt(`0x${part}`));
	else return void 0;
	return fields;
}
function formatIpv4(value) {
	return [
		24n,
		16n,
		8n,
		0n
	].map((shift) => value >> shift & 255n).join(".");
}
/** RFC 5952: lower-case, no leading zeros, the first longest run of two or more zero fields as `::`. */
function formatIpv6(value) {
	const fields = Array.from({ length: 8 }, (_, index) => (value >> BigInt(112 - 16 * index) & 65535n).toString(16));
	let start = 0;
	let length = 0;
	for (let from = 0; from < 8; from += 1) {
		let to = from;
		while (fields[to] === "0") to += 1;
		if (to - from > length) [start, length] = [from, to - from];
	}
	if (length < 2) return fields.join(":");
	return `${fields.slice(0, start).join(":")}::${fields.slice(start + length).join(":")}`;
}
// src/groups/cidr-set.ts
var families = ["ipv4", "ipv6"];
/** The union of CIDR blocks, such as those of several rules. A text that is no CIDR is a bug of the caller. */
function cidrSet(cidrs) {
	const parsed = [];
	for (const text of cidrs) {
		const cidr = parseCidr(text);
		if ("fault" in cidr) throw new TypeError(`${text} ${cidr.fault}`);
		parsed.push(cidr);
	}
	return cidrSetOf(parsed);
}
/** The same of blocks that were read before. */
function cidrSetOf(cidrs) {
	const ranges = {
		ipv4: [],
		ipv6: []
	};
	for (const { family, first, prefix } of cidrs) ranges[family].push({
		first,
		last: first + (1n << BigInt(bits[family] - prefix)) - 1n
	});
	return perFamily((family) => join(ranges[family]));
}
/** The shortest list of CIDR blocks that make up the set: IPv4 first, each family ascending. */
function cidrsOf(set) {
	return families.flatMap((family) => set[family].flatMap((range) => blocks(family, range)));
}
function union(...sets) {
	return perFamily((family) => join(sets.flatMap((set) => set[family])));
}
function intersection(a, b) {
	return perFamily((family) => intersect(a[family], b[family]));
}
/** Every address of some sets, in the one part that names exactly the sets that it is in; names in the order of the sets. */
function partition(sets) {
	const parts = /* @__PURE__ */ new Map();
	for (const family of families) for (const { members, ...range } of elementary(sets.map(([, set]) => set[family]))) {
		const part = parts.get(members) ?? {
			ipv4: [],
			ipv6: []
		};
		part[family].push(range);
		parts.set(members, part);
	}
	return [...parts].map(([members, part]) => ({
		names: sets.flatMap(([name], index) => (members & bitOf(index)) === 0n ? [] : [name]),
		addresses: perFamily((family) => join(part[family]))
	}));
}
/** Every address of `inner` is in `outer`; so is the empty set in any. */
function contains(outer, inner) {
	return equals(intersection(outer, inner), inner);
}
function equals(a, b) {
	return families.every((family) => a[family].length === b[family].length && a[family].every((range, index) => {
		const other = b[family][index];
		return range.first === other?.first && range.last === other.last;
	}));
}
var isEmpty = (set) => families.every((family) => set[family].length === 0);
/** The whole address space of a family is in it, however it was written: 0.0.0.0/1 and 128.0.0.0/1 are the world. */
function coversWorld(set, family) {
	const [range] = set[family];
	return range?.first === 0n && range.last === (1n << BigInt(bits[family])) - 1n;
}
function perFamily(make) {
	return {
		ipv4: make("ipv4"),
		ipv6: make("ipv6")
	};
}
function join(ranges) {
	const joined = [];
	let open;
	for (const range of ranges.toSorted((a, b) => a.first < b.first ? -1 : a.first > b.first ? 1 : 0)) if (open !== void 0 && range.first <= open.last + 1n) {
		if (range.last > open.last) open = {
			first: open.first,
			last: range.last
		};
	} else {
		if (open !== void 0) joined.push(open);
		open = range;
	}
	if (open !== void 0) joined.push(open);
	return joined;
}
function intersect(a, b) {
	const common = [];
	let [i, j] = [0, 0];
	for (;;) {
		const [left, right] = [a[i], b[j]];
		if (left === void 0 || right === void 0) return common;
		const first = left.first > right.first ? left.first : right.first;
		const last = left.last < right.last ? left.last : right.last;
		if (first <= last) common.push({
			first,
			last
		});
		if (left.last < right.last) i += 1;
		else j += 1;
	}
}
/** The ranges between any two neighbouring ends of several lists; `members`: the bit of each list that holds them, of one at least. */
function elementary(lists) {
	const ends = lists.flatMap((list, index) => list.flatMap(({ first, last }) => [first, last + 1n].map((at) => ({
		at,
		index
	})))).sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
	let members = 0n;
	return ends.flatMap(({ at, index }, place) => {
		members ^= bitOf(index);
		const next = ends[place + 1]?.at ?? at;
		return members === 0n || next === at ? [] : [{
			first: at,
			last: next - 1n,
			members
		}];
	});
}
var bitOf = (index) => 1n << BigInt(index);
/** The largest aligned block that begins where the range begins and fits, then the next. */
function blocks(family, range) {
	const cidrs = [];
	let { first } = range;
	while (first <= range.last) {
		const fitting = bitLength(range.last - first + 1n) - 1;
		const aligned = first === 0n ? bits[family] : bitLength(first & -first) - 1;
		const hostLength = Math.min(fitting, aligned);
		cidrs.push(formatCidr(family, first, bits[family] - hostLength));
		first += 1n << BigInt(hostLength);
	}
	return cidrs;
}
/** Of a positive number. */
var bitLength = (value) => value.toString(2).length;
// src/groups/overlap.ts
/** Whether some packet may be let through by both rules. Who is behind a group or a prefix list is not known: it may be anybody. */
var mayOverlap = (a, b) => a.direction === b.direction && portsMeet(a, b) && peersMeet(a.peer, b.peer);
/** Whether every packet that `inner` lets through is let through by `outer`, too, for all that is known. */
var covers = (outer, inner) => outer.direction === inner.direction && portsCover(outer, inner) && peerCovers(outer.peer, inner.peer);
/** The same, of protocol and ports alone. */
function portsMeet(a, b) {
	if (a.protocol === "-1" || b.protocol === "-1") return true;
	if (a.protocol !== b.protocol) return false;
	if (a.from === null || a.to === null || b.from === null || b.to === null) return true;
	if (isIcmp(a)) return (isAny(a.from) || isAny(b.from) || a.from === b.from) && (isAny(a.to) || isAny(b.to) || a.to === b.to);
	return a.from <= b.to && b.from <= a.to;
}
function portsCover(outer, inner) {
	if (outer.protocol === "-1") return true;
	if (outer.protocol !== inner.protocol) return false;
	if (outer.from === null || outer.to === null || inner.from === null || inner.to === null) return true;
	if (isIcmp(outer)) return isAny(outer.from) || outer.from === inner.from && (isAny(outer.to) || outer.to === inner.to);
	return outer.from <= inner.from && inner.to <= outer.to;
}
var isIcmp = ({ protocol }) => protocol === "icmp" || protocol === "icmpv6";
var isAny = (part) => part === -1;
function peersMeet(a, b) {
	if (!isCidr(a) || !isCidr(b)) return true;
	const [left, right] = [rangeOf(a), rangeOf(b)];
	return a.kind === b.kind && left.first <= right.last && right.first <= left.last;
}
function peerCovers(outer, inner) {
	if ((0,_rule_js__WEBPACK_IMPORTED_MODULE_3__.s)(outer) === (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__.s)(inner)) return true;
	if (!isCidr(outer) || !isCidr(inner) || outer.kind !== inner.kind) return false;
	const [wide, narrow] = [rangeOf(outer), rangeOf(inner)];
	return wide.first <= narrow.first && narrow.last <= wide.last;
}
var isCidr = (peer) => peer.kind === "ipv4" || peer.kind === "ipv6";
/** Rules are compared each with each: a text is read once. */
var read = /* @__PURE__ */ new Map();
var mostRead = 1e5;
function rangeOf({ kind, cidr }) {
	const known = read.get(cidr);
	if (known !== void 0) return known;
	const [range] = cidrSet([cidr])[kind];
	if (range === void 0) throw new TypeError(`${cidr} is no block of ${kind}`);
	if (read.size >= mostRead) read.clear();
	read.set(cidr, range);
	return range;
}
// src/plan/opens.ts
/** What apply does of a group that it writes: everything, or what opens something where it waits for another one. */
function writtenRows({ changes, exchange, waitsFor }) {
	if (waitsFor === void 0) return changes;
	const later = new Set(exchange?.steps.flatMap(({ rows }) => rows));
	return changes.filter((row, at) => opening.has(row.kind) && !later.has(at));
}
/** Tags are among them: those that say whose a group is come first, and its `Name` when its rules stand. */
var opening = /* @__PURE__ */ new Set([
	"create-group",
	"add-rule",
	"tag-group"
]);
/** What a row lets through anew. What AWS gives a new group whose egress is not declared is no row of its own. */
function openedBy(row) {
	if (row.kind === "add-rule" || row.kind === "modify-rule") return [row.rule];
	return row.kind === "create-group" && row.egress === "kept" ? [_plan_js__WEBPACK_IMPORTED_MODULE_1__.p, _plan_js__WEBPACK_IMPORTED_MODULE_1__.m].map(_plan_js__WEBPACK_IMPORTED_MODULE_1__.t) : [];
}
/** Whether a row gives a group that exists its `Name`, by which the controller finds it: until then it is not there, whatever its rules. */
var givesName = (row) => row.kind === "tag-group" && Object.hasOwn(row.set, _plan_js__WEBPACK_IMPORTED_MODULE_1__.u.name);
/** What a row takes away. */
function closedBy(row) {
	if (row.kind === "remove-rule") return [row.rule];
	return row.kind === "modify-rule" ? [row.before] : [];
}
// src/plan/held.ts
/** The groups that apply writes, as far as they change. */
function writtenGroups(groups) {
	const held = heldGroups(groups);
	return groups.filter(({ name }) => !held.has(name));
}
/** Names of the groups that apply leaves as they are. */
var heldGroups = (groups) => new Set(heldBy(groups).keys());
/** The same, each with the group that a finding blocks: itself, or one that it refers to, directly or through others, with changes or without. */
function heldBy(groups) {
	const held = new Map(groups.flatMap(({ name, blocked }) => blocked === void 0 ? [] : [[name, name]]));
	for (;;) {
		const more = groups.flatMap(({ name, refersTo }) => {
			const cause = held.has(name) ? void 0 : refersTo.flatMap((other) => held.get(other) ?? [])[0];
			return cause === void 0 ? [] : [[name, cause]];
		});
		if (more.length === 0) return held;
		for (const [name, cause] of more) held.set(name, cause);
	}
}
/**
* Groups of which nothing is taken away, by name, each with the group for which they wait: it is held back, or waits itself at its quota, and was to let
* through some of what they would close. A load balancer may carry both.
*/
function waitingFor(groups) {
	const held = heldGroups(groups);
	const missing = groups.filter(({ name }) => held.has(name)).map(missingWhereHeld);
	const waiting = /* @__PURE__ */ new Map();
	const wait = (group) => {
		const closed = group.changes.flatMap(closedBy);
		const other = missing.find(({ rules }) => mayLack(closed, rules));
		if (other === void 0) return;
		waiting.set(group.name, other.name);
		missing.push(missingWhereWaiting(group));
	};
	for (let known = -1; known !== waiting.size;) {
		known = waiting.size;
		for (const group of groups) if (!held.has(group.name) && !waiting.has(group.name) && group.unfinished !== true) wait(group);
	}
	return waiting;
}
var missingWhereHeld = ({ name, changes, unmet = [] }) => ({
	name,
	rules: changes.some(givesName) ? "unknown" : [...unmet, ...changes.flatMap(openedBy)]
});
/** What has room was added, and then it got its `Name`. */
function missingWhereWaiting({ name, changes, exchange }) {
	if (exchange === void 0) return {
		name,
		rules: []
	};
	const rows = exchange.steps.flatMap((step) => step.rows.flatMap((row) => changes[row] ?? []));
	return {
		name,
		rules: changes.some(givesName) ? "unknown" : rows.flatMap(openedBy)
	};
}
var mayLack = (closed, rules) => closed.some((rule) => rules === "unknown" || rules.some((one) => mayOverlap(rule, one)));
// src/plan/stops.ts
/**
* The findings that fail the step. An error about a name or a group always does: what was declared cannot be made so. One that the
* policy accepts never does.
*/
var failingFindings = (findings, failOn) => findings.filter((finding) => fails(finding, failOn));
var fails = (finding, failOn) => finding.accepted === void 0 && (cannotBeMadeSo(finding) || matches(finding, failOn));
/**
* Groups that must not be written, and the finding for which: errors about a group always, errors about a rule where they fail the step.
* What is wrong with rules as they stand on AWS is mended by writing, so it keeps nothing from being written.
*/
var blockedGroups = (findings, failOn) => new Map(findings.flatMap((found) => {
	const { about } = _finding_js__WEBPACK_IMPORTED_MODULE_0__.a[found.id];
	return (about === "group" || about === "rule" && !aboutLiveRules.has(found.id)) && found.severity === "error" && found.group !== void 0 && fails(found, failOn) ? [[found.group, found.id]] : [];
}));
var aboutLiveRules = /* @__PURE__ */ new Set(["drift", "stale-reference"]);
/** Errors of which no input and no policy lets apply go on as if nothing were wrong. */
var cannotBeMadeSo = (finding) => {
	const { about } = _finding_js__WEBPACK_IMPORTED_MODULE_0__.a[finding.id];
	return finding.severity === "error" && (about === "name" || about === "group");
};
function matches(finding, failOn) {
	switch (failOn.kind) {
		case "never": return false;
		case "ids": return failOn.ids.includes(finding.id);
		case "severity": return weight[finding.severity] >= weight[failOn.lowest];
	}
}
var weight = {
	info: 0,
	warning: 1,
	error: 2
};
/**
* Why nothing at all may be written: a problem, a manifest that says something about a name that is not so, or an error about groups that does not
* say which: where a policy is strict about a commit of which nobody knows whether it is stale.
*/
var stopsEverything = (plan) => plan.problems.length > 0 || plan.findings.some(({ id, severity, accepted, group }) => {
	const about = isKnown(id) ? _finding_js__WEBPACK_IMPORTED_MODULE_0__.a[id].about : void 0;
	return severity === "error" && accepted === void 0 && (about === "name" || about === "group" && group === void 0);
});
/** Its groups, none of which is written where something stops it as a whole. */
var groupsAsWritten = (plan) => stopsEverything(plan) ? plan.groups.map((group) => ({
	...group,
	blocked: group.blocked ?? "all"
})) : plan.groups;
var isKnown = (id) => Object.hasOwn(_finding_js__WEBPACK_IMPORTED_MODULE_0__.a, id);
// src/plan/digest.ts
/**
* sha256 (hex) of what a plan would do: the VPC and the changes. Of a group that is not written, or waits for one, it has that, in place of the changes
* that are not made: what is held back in one plan and written in another one is not the same. Findings, lines, dates, commits and the ids of rules do not count, so two runs of
* the same plan have the same digest.
*/
function digest(plan) {
	const held = heldGroups(plan.groups);
	const written = plan.groups.filter(({ name }) => !held.has(name));
	const notWritten = plan.groups.filter(({ name, changes }) => held.has(name) && changes.length > 0);
	const lines = [
		...changeKeys({
			...plan,
			groups: written.map((group) => ({
				...group,
				changes: writtenRows(group)
			}))
		}),
		...notWritten.map(({ name }) => JSON.stringify([name, "not-written"])),
		...written.flatMap(({ name, waitsFor }) => waitsFor === void 0 ? [] : [JSON.stringify([name, "waits"])])
	].sort(_rule_js__WEBPACK_IMPORTED_MODULE_3__.n);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update([
		plan.kind,
		plan.vpc,
		...lines
	].map((line) => JSON.stringify(line)).join("\n")).digest("hex");
}
/** One line of text for every change, sorted: what two plans are compared by. */
var changeKeys = ({ kind, groups }) => groups.flatMap((group) => group.changes.flatMap(parts).map((change) => changeKey(kind, group, change))).sort(_rule_js__WEBPACK_IMPORTED_MODULE_3__.n);
/** What is changed, whichever way: a rule that is changed in place is one that goes and one that comes. */
function parts(change) {
	if (change.kind !== "modify-rule") return [change];
	const { ruleId, before, rule } = change;
	return [{
		kind: "remove-rule",
		ruleId,
		rule: before
	}, {
		kind: "add-rule",
		rule
	}];
}
/**
* Several groups may have one name, so that what a cleanup does is told apart by their ids as well; and a group is taken over by its id: with
* another one it is another change.
*/
var changeKey = (kind, group, change) => JSON.stringify([
	group.name,
	...kind === "cleanup" || takesOver(change) ? [group.id ?? ""] : [],
	change.kind,
	...details(change)
]);
var takesOver = (change) => change.kind === "tag-group" && Object.hasOwn(change.set, _plan_js__WEBPACK_IMPORTED_MODULE_1__.u.owner);
function details(change) {
	switch (change.kind) {
		case "create-group": return [
			change.description,
			entries(change.tags),
			change.egress
		];
		case "add-rule": return [(0,_rule_js__WEBPACK_IMPORTED_MODULE_3__.c)(change.rule), change.rule.description ?? ""];
		case "modify-rule": return parts(change).flatMap(details);
		case "describe-rule": return [
			(0,_rule_js__WEBPACK_IMPORTED_MODULE_3__.c)(change.rule),
			change.rule.description ?? "",
			change.before
		];
		case "remove-rule": return [(0,_rule_js__WEBPACK_IMPORTED_MODULE_3__.c)(change.rule)];
		case "tag-group": return [entries(change.set), entries(change.before)];
		case "untag-group": return [...change.keys];
		case "delete-group": return [];
	}
}
var entries = (record) => Object.entries(record).sort(([a], [b]) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__.n)(a, b));



/***/ })

};
