export const id = 192;
export const ids = [192];
export const modules = {

/***/ 5192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ outcomeMarkdown),
/* harmony export */   c: () => (/* binding */ planMarkdown),
/* harmony export */   d: () => (/* binding */ changesFold),
/* harmony export */   f: () => (/* binding */ changesTable$1),
/* harmony export */   i: () => (/* binding */ doneLine),
/* harmony export */   l: () => (/* binding */ exposureTable),
/* harmony export */   n: () => (/* binding */ joinedMarkdown),
/* harmony export */   o: () => (/* binding */ countsLine),
/* harmony export */   r: () => (/* binding */ labelled),
/* harmony export */   s: () => (/* binding */ planFacts),
/* harmony export */   t: () => (/* binding */ joinedCountsLine),
/* harmony export */   u: () => (/* binding */ changedNames)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(802);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4221);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5425);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9895);




// src/report/kept.ts
/** The groups that a cleanup leaves, each with why; undefined where there is none. */
function keptTable({ kept = [] }, items) {
	if (kept.length === 0) return void 0;
	const rows = kept.slice(0, items).map(({ name, id, reason }) => [
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(name),
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(id),
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.E)(reason), items === Infinity ? 600 : 100)
	]);
	const rest = kept.length - rows.length;
	const all = rest === 0 ? rows : [...rows, [
		`and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(rest, "group")} more`,
		"",
		""
	]];
	return `#### Kept\n\n${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.D)([
		"Security group",
		"Id",
		"Why"
	], all)}`;
}
// src/report/condense.ts
/**
* At most `most` lines for any number of changes: first the same change on many groups becomes one line, then the peers of the same ports,
* then all changes of the same groups, and what is left then is counted in a last line. What opens something to everyone is never swallowed
* while anything else can be.
*/
function condense(rows, most) {
	if (rows.length <= most) return rows.map(lineOf);
	let merged = rows.map((row) => ({
		row,
		groups: [row.group],
		peers: [row.peer],
		notes: [row.note],
		whats: [row.what],
		changes: 1
	}));
	for (const key of keys) {
		if (merged.length <= most) break;
		merged = mergeBy(merged, key);
	}
	const lines = merged.map(lineOfMany);
	return lines.length <= most ? lines : [...foremost(lines, most - 1), restOf(lines, most - 1)];
}
/** What has to be the same for changes to share a line, from the finest to the coarsest. */
var keys = [
	({ row }) => JSON.stringify([
		row.sign,
		row.blocked,
		row.what,
		row.peer,
		isNew$1(row) ? "" : row.note
	]),
	({ row, groups }) => JSON.stringify([
		row.sign,
		row.blocked,
		row.what,
		groups
	]),
	({ row, groups }) => JSON.stringify([
		row.sign,
		row.blocked,
		row.opens && row.what,
		groups
	])
];
/** New groups share a line whatever their descriptions say. */
var isNew$1 = ({ what }) => what === "**new group**";
function mergeBy(some, key) {
	return [...Map.groupBy(some, key).values()].flatMap((members) => {
		const [first] = members;
		return first === void 0 ? [] : {
			row: first.row,
			groups: distinct(members.flatMap(({ groups }) => groups)),
			peers: distinct(members.flatMap(({ peers }) => peers)),
			notes: distinct(members.flatMap(({ notes }) => notes)),
			whats: distinct(members.flatMap(({ whats }) => whats)),
			changes: members.reduce((sum, { changes }) => sum + changes, 0)
		};
	});
}
var distinct = (texts) => [...new Set(texts)];
var lineOf = (row) => ({
	sign: row.sign,
	groups: [row.group],
	changes: 1,
	text: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(row),
	opens: row.opens
});
function lineOfMany({ row, groups, peers, notes, whats, changes }) {
	const [what = ""] = whats;
	const whole = whats.length === 1 ? what : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(Math.round(changes / groups.length), "change")}${groups.length > 1 ? " each" : ""}: ${some$1(whats)}`;
	const [first = "", ...others] = peers;
	const peer = others.length === 0 ? first : some$1([first, ...others.map((text) => text.replace(/^(?:from|to) /, ""))]);
	return {
		sign: row.sign,
		groups,
		changes,
		text: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)({
			what: whole,
			peer: whats.length === 1 ? peer : "",
			note: notes.length === 1 && whats.length === 1 ? notes[0] ?? "" : "",
			blocked: row.blocked
		}),
		opens: row.opens
	};
}
/** The first three of a list, and how many more there are. */
var some$1 = (texts) => [...texts.slice(0, 3), ...texts.length > 3 ? [`${texts.length - 3} more`] : []].join(", ");
/** Those that matter most, in the order that they have: what opens to everyone, then what stands for most. */
function foremost(lines, most) {
	const ranked = lines.toSorted((a, b) => Number(b.opens) - Number(a.opens) || b.changes - a.changes);
	const kept = new Set(ranked.slice(0, most));
	return lines.filter((line) => kept.has(line));
}
function restOf(lines, most) {
	const kept = new Set(foremost(lines, most));
	const rest = lines.filter((line) => !kept.has(line));
	const signs = distinct(rest.map(({ sign }) => sign));
	const changes = rest.reduce((sum, line) => sum + line.changes, 0);
	const opening = rest.filter(({ opens }) => opens).reduce((sum, line) => sum + line.changes, 0);
	return {
		sign: signs.length === 1 ? rest[0]?.sign ?? "~" : "~",
		groups: distinct(rest.flatMap(({ groups }) => groups)),
		changes,
		text: `and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(changes, "more change")}${opening === 0 ? "" : `, **${opening} of them ${opening === 1 ? "opens" : "open"} to anyone**`}`,
		opens: opening > 0
	};
}
/** The cell with the groups of a line. */
function groupsCell(groups) {
	const names = groups.map((name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(name));
	return names.length <= 2 ? names.join(", ") : `**${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(names.length, "group")}**: ${names.slice(0, 2).join(", ")} and ${names.length - 2} more`;
}
// src/report/changes.ts
/** Lines of the table that a reader sees without opening anything. */
var mostLines = 15;
/** What a plan changes, in at most fifteen lines, or fewer; undefined where it changes nothing. */
function changesTable$1(groups, most = mostLines) {
	const lines = condense((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.a)(groups), most);
	return lines.length === 0 ? void 0 : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.D)([
		"",
		"Security group",
		"Change"
	], lines.map(({ sign, groups: names, text }) => [
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(sign),
		groupsCell(names),
		text
	]));
}
/** Every single change, folded, where the table above does not have a line for each; undefined where it does. Not much more than `bytes`. */
function changesFold(groups, bytes) {
	const total = groups.reduce((sum, { changes }) => sum + changes.length, 0);
	if (total <= mostLines) return void 0;
	const rows = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.O)(bytes, [
		"",
		"Security group",
		"Change"
	], (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.a)(groups), (row) => [
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(row.sign),
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(row.group),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(row)
	]);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.b)(`All ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(total, "change")}, one by one`, rows);
}
/** One row for each group that changes, with the number of its rows, folded: what is left of the table where that is too long. */
function changedNames(groups, items) {
	const changed = groups.filter((group) => group.changes.length > 0);
	if (changed.reduce((sum, { changes }) => sum + changes.length, 0) <= mostLines) return void 0;
	const rows = changed.slice(0, items).map((group) => [
		signsOf(group),
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(group.name),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(group.changes.length, "change")
	]);
	const rest = changed.length - rows.length;
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.b)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(changed.length, "changed group"), (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.D)([
		"",
		"Security group",
		"Changes"
	], rest === 0 ? rows : [...rows, [
		"",
		`and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(rest, "group")} more`,
		""
	]]));
}
/** The rules that stay as they are, counted by group, folded; undefined where there are none. */
function unchangedFold$1(groups) {
	const some = groups.filter((group) => group.unchanged > 0);
	const rules = some.reduce((sum, group) => sum + group.unchanged, 0);
	if (rules === 0) return void 0;
	const lines = some.map((group) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(group.name)}${group.id === void 0 ? "" : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(group.id)}`}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(group.unchanged, "rule")}`);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.b)(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(rules, "unchanged rule")} in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(some.length, "group")}`, lines.join("\n"));
}
var signsOf = (group) => [
	"+",
	"~",
	"-"
].filter((sign) => group.changes.some((change) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.s)(change) === sign)).map((sign) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(sign)).join(" ");
// src/report/declared.ts
/** What an offline plan is, and what it does not tell; undefined for any other. */
function offlineNotice({ basis, notJudged = [] }) {
	if (basis === "live") return void 0;
	return `> [!NOTE]\n> **Offline: made from the manifests alone.** AWS was not asked, so what of it is there already, and what would change, is not known.${notJudged.length === 0 ? "" : ` Not judged: ${notJudged.map((id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(id)).join(", ")}.`}`;
}
/** The rules of every declared group of an offline plan; undefined where there are none. */
function declaredFold(groups, items) {
	const some = groups.filter(({ declared }) => declared !== void 0);
	if (some.length === 0) return void 0;
	const rules = some.reduce((sum, { declared = [] }) => sum + declared.length, 0);
	const title = `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(some.length, "group")} declared, with ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(rules, "rule")}`;
	const rows = some.flatMap(({ name, declared = [] }) => declared.length === 0 ? [[
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(name),
		"no rules",
		"",
		""
	]] : declared.map((rule) => [
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(name),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(rule),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.r)(rule),
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.o)(rule.description ?? "")
	]));
	const rest = rows.length - Math.min(rows.length, items);
	const shown = rest === 0 ? rows : [...rows.slice(0, items), [
		`and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(rest, "row")} more`,
		"",
		"",
		""
	]];
	const body = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.D)([
		"Security group",
		"Rule",
		"Peer",
		"Note"
	], shown);
	return rules > 15 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.b)(title, body) : `#### ${title}\n\n${body}`;
}
// src/report/sources.ts
/** Who can reach something, in words: the Internet, a block, a list, a group. `notWritten`: names of groups that a plan holds back. Markdown. */
function sourceText(source, notWritten = /* @__PURE__ */ new Set()) {
	switch (source.kind) {
		case "internet": return `**the Internet** ${source.family === "ipv4" ? "(IPv4)" : "(IPv6)"}`;
		case "cidr": return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(source.cidr);
		case "prefix-list": return `prefix list ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(source.name ?? source.id ?? "")}`;
		case "group": return `group ${source.account === void 0 ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(source.account)} `}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(source.name ?? source.id ?? "")}`;
		case "unknown": return notWritten.has(source.group) ? `**not known**: group ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(source.group)} is not written` : `**not known**: the rules of group ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(source.group)} were not read`;
	}
}
/** The same for the same source. */
function sourceKey(source) {
	switch (source.kind) {
		case "internet": return JSON.stringify([source.kind, source.family]);
		case "cidr": return JSON.stringify([source.kind, source.cidr]);
		case "prefix-list": return JSON.stringify([
			source.kind,
			source.id,
			source.name
		]);
		case "group": return JSON.stringify([
			source.kind,
			source.id,
			source.name,
			source.account
		]);
		case "unknown": return JSON.stringify([source.kind, source.group]);
	}
}
/** At most `most` of them, both families of the Internet as one, and how many more there are. */
function sourceList(sources, most, notWritten) {
	if (sources.length === 0) return "nobody";
	const worlds = sources.filter(({ kind }) => kind === "internet");
	const others = sources.filter(({ kind }) => kind !== "internet");
	const text = (source) => sourceText(source, notWritten);
	return [...[...worlds.length === 2 ? ["**the Internet**"] : worlds.map(text), ...others.slice(0, most).map(text)], ...others.length > most ? [`${others.length - most} more`] : []].join(", ");
}
/** `443`, `udp 53`: the port alone where it is TCP, as most are. */
var portText = ({ protocol, port }) => [
	"HTTP",
	"HTTPS",
	"TCP",
	"TLS"
].includes(protocol) ? String(port) : `${protocol} ${port}`;
/** The addresses of a block or of the Internet; undefined where nobody knows them. */
function addressesOf(source) {
	switch (source.kind) {
		case "internet": return {
			family: source.family,
			first: 0n,
			prefix: 0
		};
		case "cidr": {
			const block = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.k)(source.cidr);
			return "fault" in block ? void 0 : block;
		}
		case "prefix-list":
		case "group":
		case "unknown": return;
	}
}
// src/report/exposure.ts
/** Rows that a reader sees. */
var mostRows = 10;
/**
* Who can reach which ports of which load balancer, before and after, where that changes: who is let in anew first. Load balancers of
* which the same is so share a row. Undefined where nothing changes, or where nobody knows what was before.
*/
function exposureTable({ frontends, groups }) {
	const notWritten = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.u)(groups);
	const rows = frontends.flatMap(({ loadBalancers }) => loadBalancers.flatMap((one) => movesOf(one.exposure, notWritten).map((move) => ({
		name: nameOf(one),
		...move
	}))));
	if (rows.length === 0) return void 0;
	const shared = [...Map.groupBy(rows, ({ who, ports }) => `${who}|${ports}`).values()].toSorted((a, b) => weight(b) - weight(a));
	const lines = shared.slice(0, mostRows).map((some) => {
		const names = [...new Set(some.map(({ name }) => name))];
		return [
			names.length <= 2 ? names.join(", ") : `**${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(names.length, "load balancer")}**, such as ${names[0] ?? ""}`,
			some[0]?.who ?? "",
			some[0]?.ports ?? ""
		];
	});
	const rest = shared.length - lines.length;
	return `#### Who can reach what\n\n${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.D)([
		"Load balancer",
		"Reachable from",
		"Ports, before → after"
	], rest === 0 ? lines : [...lines, [
		`and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(rest, "more change")}`,
		"",
		""
	]])}`;
}
var weight = (moves) => Math.max(...moves.map(({ gains, world }) => (gains ? 2 : 0) + (world ? 1 : 0)));
/** `ALB k8s-shop-web-4c3d2e1f0a` */
var nameOf = ({ name, type }) => `${type === "application" ? "ALB" : "NLB"} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)("exact" in name ? name.exact : `${name.prefix}…`)}`;
/** What changes for the sources of one load balancer; those of which the same is so together. */
function movesOf(listeners, notWritten) {
	const entries = listeners.flatMap((one) => one.before === void 0 ? [] : entriesOf(one, one.before));
	const changed = [...reachOfBlocks(entries), ...reachOfOthers(entries)].filter(({ before, after }) => before.symmetricDifference(after).size > 0);
	return [...Map.groupBy(changed, ({ before, after }) => `${[...before].join()}|${[...after].join()}`).values()].flatMap((some) => moveOf(some, notWritten));
}
function entriesOf(listener, before) {
	const port = portText(listener);
	const on = (side, sources) => sources.map((source) => ({
		port,
		side,
		source,
		addresses: addressesOf(source)
	}));
	return [...on("before", before), ...on("after", listener.after)];
}
function reachOf(sources, all) {
	const ports = (side) => new Set(all.flatMap((at) => at.side === side ? [at.port] : []));
	return {
		sources,
		before: ports("before"),
		after: ports("after")
	};
}
/**
* What addresses reach, however the rules write them: a block that loses a part is written as other blocks, whose addresses keep what
* they had. A part of the Internet loses nothing that the Internet gets, and gains nothing that it had.
*/
function reachOfBlocks(entries) {
	const sets = [...Map.groupBy(entries, ({ port }) => port)].flatMap(([port, some]) => {
		const [had, has] = [united(some, "before", "cidr"), united(some, "after", "cidr")];
		return [[{
			port,
			side: "before"
		}, (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.O)(had, (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.T)(has, united(some, "before", "internet")))], [{
			port,
			side: "after"
		}, (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.O)(has, (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.T)(had, united(some, "after", "internet")))]];
	});
	return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.D)(sets).map(({ names, addresses }) => {
		return reachOf((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.x)(addresses).sort((a, b) => prefixOf(a) - prefixOf(b)).map((cidr) => ({
			kind: "cidr",
			cidr
		})), names);
	});
}
var united = (entries, on, kind) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.b)(entries.flatMap(({ side, source, addresses }) => side === on && source.kind === kind ? addresses ?? [] : []));
/** A row shows a few blocks: the largest come first, so that none of them hides among the rest. */
var prefixOf = (cidr) => Number(cidr.slice(cidr.indexOf("/") + 1));
/** What the Internet reaches, and whoever is no block of addresses. */
function reachOfOthers(entries) {
	const others = entries.filter(({ source, addresses }) => source.kind !== "cidr" || addresses === void 0);
	return [...Map.groupBy(others, ({ source }) => sourceKey(source)).values()].map((some) => reachOf(some.slice(0, 1).map(({ source }) => source), some));
}
function moveOf(some, notWritten) {
	const [first] = some;
	if (first === void 0) return [];
	const sources = some.flatMap((reach) => reach.sources);
	return [{
		who: sourceList(sources, 3, notWritten),
		ports: `${ports(first.before)} → ${ports(first.after, first.before)}`,
		gains: [...first.after].some((port) => !first.before.has(port)),
		world: sources.some(({ kind }) => kind === "internet")
	}];
}
/** New ones stand out. */
var ports = (some, before = some) => some.size === 0 ? "none" : [...some].map((port) => before.has(port) ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(port) : `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(port)}**`).join(", ");
// src/report/frontends.ts
/** Every frontend with its load balancers, what each of its groups means, and who can reach it; undefined where there is none. Not much more than `bytes`. */
function frontendsTable({ frontends, groups }, about, bytes) {
	const notWritten = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.u)(groups);
	if (frontends.length === 0) return void 0;
	const rows = frontends.flatMap((frontend) => frontend.outcome !== "built" || frontend.loadBalancers.length === 0 ? [{ frontend }] : frontend.loadBalancers.map((loadBalancer) => ({
		frontend,
		loadBalancer
	})));
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.O)(bytes, [
		"Frontend",
		"Load balancer and its security groups",
		"Listeners, and who can reach them"
	], rows, ({ frontend, loadBalancer }) => {
		const who = frontendCell(frontend, about);
		if (loadBalancer === void 0) return [
			who,
			whyNot(frontend),
			""
		];
		return [
			who,
			`${loadBalancerCell(loadBalancer)}<br>${tokensCell(loadBalancer.tokens)}`,
			listenersCell(loadBalancer, frontend.kind, notWritten)
		];
	});
}
/** Its objects, each linked to where it stands; the group's own name only where it says more than its one object. */
function frontendCell(frontend, about) {
	const objects = frontend.objects.map((object) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(object.name)} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.w)(about, object.place)}`);
	const [only] = frontend.objects;
	const saysMore = frontend.objects.length !== 1 || only === void 0 || !only.name.endsWith(frontend.id);
	const depends = frontend.dependsOn.map((what) => `depends on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(what)}`);
	const because = (frontend.because ?? []).map((what) => `<sub>by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(what)}</sub>`);
	return [
		...saysMore ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(`${frontend.kind} ${frontend.id}`)] : [],
		...objects,
		...because,
		...depends
	].join("<br>");
}
function whyNot(frontend) {
	const reason = frontend.reason === void 0 ? "" : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.o)(frontend.reason)}`;
	switch (frontend.outcome) {
		case "built": return `none${reason}`;
		case "error": return `❌ **not built**${reason}`;
		case "dry-run": return `⏸️ **dry run**${reason}`;
		case "ignored": return `⏸️ **left alone by the controller**${reason}`;
	}
}
function loadBalancerCell(loadBalancer) {
	const { name, role, scheme, type } = loadBalancer;
	const called = "exact" in name ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(name.exact) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(`${name.prefix}…`);
	const foundBy = "exact" in name ? "" : stackTag(loadBalancer);
	return `${called}<br>${type === "application" ? "ALB" : role === "main" ? "NLB" : "NLB in front"} · ${scheme === "internet-facing" ? "**internet-facing**" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(scheme)}${foundBy}`;
}
/** By what one is found whose name nobody can know before: the tag that the controller finds it by. */
var stackTag = ({ trackingTags }) => Object.entries(trackingTags).filter(([key]) => key.endsWith("/stack")).map(([key, value]) => `<br><sub>found by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(`${key}=${value}`)}</sub>`).join("");
var listenersCell = ({ exposure, listeners }, kind, notWritten) => {
	if (listeners.length === 0) return kind === "Gateway" ? "none: no route of these files makes one" : "none";
	return listeners.map(({ port, protocol }, index) => {
		const after = exposure[index]?.after;
		return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(`${protocol} ${port}`)}${after === void 0 ? "" : ` ${sourceList(after, 3, notWritten)}`}`;
	}).join("<br>");
};
var tokensCell = (tokens) => tokens.length === 0 ? "the ones the controller makes" : tokens.map(tokenText).join("<br>");
/** What stands for an id that nobody knows. */
var marks = [
	"new",
	"declared",
	"unknown"
];
function tokenText({ text, resolvesTo }) {
	if (resolvesTo.length === 0) return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(text)} → ❌ **no such group**`;
	if (resolvesTo.length === 1 && resolvesTo[0] === text) return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(text);
	return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(text)} → ${resolvesTo.map((id) => marks.includes(id) ? `**${id}**` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(id)).join(", ")}`;
}
// src/report/merge-steps.ts
/** Who does what when the pull request is merged, in order; undefined where nothing would be done. */
function mergeSteps(plan) {
	if (plan.kind !== "apply" || plan.basis === "offline") return void 0;
	const groups = plan.groups.filter(({ changes }) => changes.length > 0);
	if (groups.length === 0) return void 0;
	const title = "#### What happens on merge\n\n";
	const held = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.u)(plan.groups);
	const writable = groups.filter(({ name }) => !held.has(name));
	const notWritten = groups.filter(({ name }) => held.has(name));
	if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.c)(plan) || writable.length === 0) return `${title}Nothing, as long as what stands in red above is not solved.`;
	const crowded = writable.filter(({ exchange, waitsFor }) => exchange !== void 0 && waitsFor === void 0);
	const kinds = writable.flatMap((group) => {
		const own = new Set(group.exchange?.steps.flatMap(({ rows }) => rows.map((row) => group.changes[row])));
		return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.g)(group).flatMap((change) => own.has(change) ? [] : [change.kind]);
	});
	const number = (...wanted) => kinds.filter((kind) => wanted.includes(kind)).length;
	const first = clauses([[
		number("create-group"),
		"creates",
		"group"
	], [
		number("add-rule"),
		"adds",
		"rule"
	]]);
	const then = clauses([
		[
			number("describe-rule"),
			"changes",
			"description"
		],
		[
			number("tag-group"),
			"tags",
			"group"
		],
		[
			number("remove-rule"),
			"removes",
			"rule"
		]
	]);
	const attached = attachments(plan);
	const steps = [
		...first === "" ? [] : [`\`apply\` ${first}`],
		...crowded.length === 0 ? [] : [`\`apply\` ${first === "" ? "" : "then "}${exchanges(crowded)}`],
		...then === "" ? [] : [`\`apply\` ${first === "" && crowded.length === 0 ? "" : "then "}${then}`],
		...attached.length === 0 ? [] : [`the load balancer controller attaches ${some(attached)}`],
		"`verify` waits until AWS shows every group on its load balancer"
	];
	const lacking = unbuildable(plan);
	const kept = writable.flatMap(({ name, waitsFor }) => waitsFor === void 0 ? [] : [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(name)} (for ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(waitsFor)})`]);
	const not = [
		notWritten.length === 0 ? "" : `Not written: ${some(notWritten.map(({ name }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(name)))}.`,
		kept.length === 0 ? "" : `Takes nothing away until what may have moved is open elsewhere: ${some(kept)}.`,
		lacking.length === 0 ? "" : `Until that is there, the load balancer controller gives up on ${some(lacking)}.`
	].filter((sentence) => sentence !== "");
	return `${title}${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}${not.length === 0 ? "" : `\n\n${not.join(" ")}`}`;
}
/** Groups whose quota does not hold their old and their new rules together, in the order in which they take turns. */
function exchanges(groups) {
	return `makes room where the quota does not hold old and new rules together: ${some(groups.toSorted((a, b) => (a.exchange?.turn ?? 0) - (b.exchange?.turn ?? 0)).map(({ name, exchange }) => `in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(name)} it ${(exchange?.steps ?? []).map(({ call, rows }) => exchangeText(call, rows.length)).join(", then ")}`))}`;
}
function exchangeText(call, rows) {
	switch (call) {
		case "revoke": return `removes ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(rows, "rule")}`;
		case "authorize": return `adds ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(rows, "rule")}`;
		case "modify": return `changes ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(rows, "rule")} in place`;
	}
}
var clauses = (parts) => parts.filter(([number]) => number > 0).map(([number, verb, noun]) => `${verb} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(number, noun)}`).join(", ");
/** Each group that is made, and the load balancer that will carry it: one that names a group which is not made gets none. */
function attachments({ frontends, groups }) {
	const held = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.u)(groups);
	return frontends.flatMap(({ loadBalancers }) => loadBalancers.filter((loadBalancer) => !lacksGroup(loadBalancer, held)).flatMap((loadBalancer) => {
		const made = loadBalancer.tokens.filter(isNew).map(({ text }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(text));
		return made.length === 0 ? [] : [`${made.join(", ")} to ${called(loadBalancer)}`];
	}));
}
/** Load balancers for which the controller does not find a group, since it is not written. */
function unbuildable({ frontends, groups }) {
	const held = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.u)(groups);
	return frontends.flatMap(({ loadBalancers }) => loadBalancers.filter((loadBalancer) => lacksGroup(loadBalancer, held)).map(called));
}
var isNew = ({ resolvesTo }) => resolvesTo.includes("new");
var lacksGroup = ({ tokens }, held) => tokens.some((token) => isNew(token) && held.has(token.text));
var called = ({ name, type }) => `${type === "application" ? "ALB" : "NLB"} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)("exact" in name ? name.exact : `${name.prefix}…`)}`;
var some = (texts) => [...texts.slice(0, 3), ...texts.length > 3 ? [`${texts.length - 3} more`] : []].join("; ");
// src/report/flowchart.ts
/** A flowchart of Mermaid, empty at first. Every id in it is made here and every text is a label, so that no text becomes a statement. */
function newChart() {
	const ids = /* @__PURE__ */ new Map();
	const nodes = [];
	const edges = /* @__PURE__ */ new Set();
	const id = ({ key, label, isNew }) => {
		const known = ids.get(key);
		if (known !== void 0) return known;
		const made = `n${ids.size + 1}`;
		ids.set(key, made);
		nodes.push(`  ${made}["${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(label)}"]${isNew === true ? ":::new" : ""}`);
		return made;
	};
	return {
		edge: (from, to, arrow, label) => {
			edges.add(`  ${id(from)} ${arrow}${label === void 0 ? "" : `|"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(label)}"|`} ${id(to)}`);
		},
		size: () => ids.size,
		text: () => [
			"```mermaid",
			"flowchart LR",
			...nodes,
			...edges,
			"  classDef new stroke-dasharray: 5 5",
			"```"
		].join("\n")
	};
}
// src/report/picture.ts
/** A picture of more is not read: the table says it better. */
var mostNodes = 12;
/**
* What a plan opens and closes, from the sources over the groups to the load balancers and their frontends, as a flowchart of Mermaid.
* Undefined where there is nothing to draw, or too much.
*/
function picture({ groups, frontends }) {
	const drawn = groups.filter((group) => ingressOf(group).length > 0);
	if (drawn.length === 0 || drawn.length > mostNodes) return void 0;
	const chart = newChart();
	for (const group of drawn) {
		for (const { peers, label, opens } of edgesInto(group)) chart.edge(peers, groupNode(group), opens ? "==>" : "-.->", label);
		for (const { frontend, loadBalancer } of carriersOf(group, frontends)) {
			chart.edge(groupNode(group), loadBalancerNode(frontend, loadBalancer), "-->");
			chart.edge(loadBalancerNode(frontend, loadBalancer), {
				key: `frontend ${frontend.kind} ${frontend.id}`,
				label: titleOf$2(frontend)
			}, "-->");
		}
	}
	return chart.size() > mostNodes ? void 0 : chart.text();
}
var ingressOf = (group) => group.changes.flatMap(edgesOf).filter(({ rule }) => rule.direction === "ingress");
function edgesOf(change) {
	switch (change.kind) {
		case "add-rule": return [{
			rule: change.rule,
			opens: true
		}];
		case "remove-rule": return [{
			rule: change.rule,
			opens: false
		}];
		case "modify-rule": return [{
			rule: change.rule,
			opens: true
		}, {
			rule: change.before,
			opens: false
		}];
		case "create-group":
		case "describe-rule":
		case "tag-group":
		case "untag-group":
		case "delete-group": return [];
	}
}
var internet = "Internet";
/** All of the Internet is one box, whoever it is let in by. */
function sourceNode(sources) {
	const label = together(sources);
	return {
		key: label === internet ? label : `sources ${sources.join(" ")}`,
		label
	};
}
/** The sources of which every address of a family is a part are the Internet, however they are written and whoever else is among them. */
var together = (sources) => {
	if (sources.includes(internet)) return internet;
	const set = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.y)(sources.filter((source) => !("fault" in (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.k)(source))));
	if (_digest_js__WEBPACK_IMPORTED_MODULE_2__.w.some((family) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.C)(set, family))) return internet;
	return `${sources[0] ?? ""}${sources.length === 1 ? "" : ` and ${sources.length - 1} more`}`;
};
/** One edge for all ports of the same sources, one node for all sources of the same ports. */
function edgesInto(group) {
	const changes = ingressOf(group);
	const edges = [...Map.groupBy(changes, ({ rule, opens }) => JSON.stringify([opens, sourceOf(rule)])).values()].flatMap((members) => {
		const [first] = members;
		if (first === void 0) return [];
		const ports = [...new Set(members.map(({ rule }) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__.i)(rule)))];
		return [{
			source: sourceOf(first.rule),
			opens: first.opens,
			label: `${first.opens ? "opens" : "closes"} ${ports.join(", ")}`
		}];
	});
	return [...Map.groupBy(edges, ({ label }) => label).values()].flatMap((members) => {
		const [first] = members;
		if (first === void 0) return [];
		return [{
			peers: sourceNode(members.map(({ source }) => source)),
			label: first.label,
			opens: first.opens
		}];
	});
}
function sourceOf({ peer }) {
	switch (peer.kind) {
		case "ipv4":
		case "ipv6": return peer.cidr === "0.0.0.0/0" || peer.cidr === "::/0" ? internet : peer.cidr;
		case "prefix-list":
		case "prefix-list-name": return `prefix list ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_3__.s)(peer).replace(/^.*?\|/, "")}`;
		case "group":
		case "group-name": return `group ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_3__.s)(peer).replace(/^.*?\|/, "")}`;
		case "self": return "the group itself";
	}
}
var groupNode = (group) => ({
	key: `group ${group.name}`,
	label: group.name,
	isNew: group.id === void 0
});
function loadBalancerNode(frontend, { name, role, type }) {
	const called = "exact" in name ? name.exact : `${name.prefix}…`;
	return {
		key: `load balancer ${frontend.kind} ${frontend.id} ${role}`,
		label: `${type === "application" ? "ALB" : "NLB"} ${called}`
	};
}
var titleOf$2 = ({ kind, id, objects }) => objects.length === 1 ? objects[0]?.name ?? id : `${kind} ${id}`;
var carriersOf = (group, frontends) => frontends.flatMap((frontend) => frontend.loadBalancers.filter(({ tokens }) => tokens.some(({ text, resolvesTo }) => text === group.name || group.id !== void 0 && resolvesTo.includes(group.id))).map((loadBalancer) => ({
	frontend,
	loadBalancer
})));
// src/report/plan.ts
/**
* A plan as Markdown of at most `bytes` bytes in UTF-8: what is wrong first, then what changes, then what is there.
* Where it is too long it gets shorter step by step, and says so; the counts are always in it. Same input, same bytes.
*/
function planMarkdown(plan, about, bytes) {
	const setting = {
		bytes,
		different: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.g)(plan.findings).length,
		once: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.sn)()
	};
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.on)(rungs$2.map((rung) => () => write$2(plan, about, rung, setting)), bytes);
}
/** `Plan: 2 to add, 1 to change, 0 to remove, 4 unchanged`, for people and for grep; offline it says that this is not known. */
var countsLine = ({ counts }) => counts === void 0 ? "Plan: offline, so what would change is not known" : `Plan: ${counts.add} to add, ${counts.change} to change, ${counts.remove} to remove, ${counts.unchanged} unchanged`;
/** What every report of a plan says about its world, below the last line. */
var planFacts = (plan) => [
	plan.basis === "live" ? "live state read" : "offline: AWS was not asked",
	`cluster ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(plan.cluster)}`,
	...plan.vpc === "" ? [] : [`VPC ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(plan.vpc)}`],
	...plan.region === "" ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(plan.region)],
	...plan.quota === void 0 ? [] : [quotaFact(plan.quota)],
	...plan.digest === "" ? [] : [`plan ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(plan.digest.slice(0, 12))}`]
];
var quotaFact = ({ rulesPerGroup, assumed }) => assumed === void 0 ? `up to ${rulesPerGroup} rules a group` : `up to ${rulesPerGroup} rules a group, if not more: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.o)(assumed)}`;
var whole = {
	unchanged: true,
	frontends: true,
	exposure: true,
	picture: true,
	changes: "rows",
	remarks: {
		items: Infinity,
		text: 600
	}
};
var short = {
	...whole,
	unchanged: false,
	frontends: false
};
/** The last one has a length of its own, whatever the plan: no list in it is open, and no name is longer than a line. */
var rungs$2 = [
	whole,
	{
		...whole,
		unchanged: false
	},
	short,
	{
		...short,
		remarks: {
			items: 50,
			text: 300
		}
	},
	{
		...short,
		changes: 500,
		remarks: {
			items: 50,
			text: 300
		}
	},
	{
		...short,
		picture: false,
		changes: 100,
		remarks: {
			items: 10,
			text: 200
		}
	},
	{
		...short,
		exposure: false,
		picture: false,
		changes: 10,
		remarks: {
			items: 3,
			text: 100
		}
	},
	{
		...short,
		exposure: false,
		picture: false,
		changes: 2,
		lines: 4,
		remarks: {
			items: 2,
			text: 60
		}
	}
];
function write$2(plan, about, rung, { bytes, different, once }) {
	const { add, change, remove } = plan.counts ?? noCounts;
	const changes = add + change + remove;
	const extent = {
		...rung.remarks,
		bytes
	};
	const named = rung.changes === "rows" ? Infinity : rung.changes;
	const remarks = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(plan.problems, plan.findings);
	const access = () => plan.kind === "apply" ? once("exposure", () => exposureTable(plan)) : void 0;
	const top = [
		(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(about, ...titleOf$1(plan, changes, access()), ...remarks === "" ? [] : [remarks]),
		`**${countsLine(plan)}**${changes === 0 && plan.basis === "live" ? ` · ${nothing(plan)}` : ""}`,
		offlineNotice(plan),
		notice(plan, rung, different)
	];
	const said = [once(`problems ${extent.items}`, () => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.m)(plan.problems, about, extent)), once(`findings ${extent.items}`, () => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.p)(plan.findings, about, extent))];
	const exposure = rung.exposure ? access() : void 0;
	const rest = [rung.unchanged ? once("unchanged", () => unchangedFold$1(plan.groups)) : void 0, rung.frontends ? once("frontends", () => frontendsFold(plan, about, bytes)) : void 0];
	const end = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(about, ...planFacts(plan));
	if (changes === 0 && plan.basis === "live" && plan.kind === "apply" && remarks === "" && exposure === void 0) return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(...top, everythingFold(plan, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.T)(...said, ...rest)), end);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(...top, ...said, once(`changes ${rung.lines}`, () => changesTable$1(plan.groups, rung.lines)), rung.changes === "rows" ? once("rows", () => changesFold(plan.groups, bytes)) : once(`names ${named}`, () => changedNames(plan.groups, named)), once(`declared ${named}`, () => declaredFold(plan.groups, named)), plan.kind === "cleanup" ? once(`kept ${named}`, () => keptTable(plan, named)) : void 0, exposure, rung.picture ? once("picture", () => pictureFold(plan)) : void 0, once("steps", () => mergeSteps(plan)), ...rest, end);
}
/** All that an empty plan has to say, in a line. */
function everythingFold({ counts = noCounts, findings, frontends }, body) {
	const accepted = findings.filter((finding) => finding.accepted !== void 0).length;
	const parts = [
		...accepted === 0 ? [] : [(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(accepted, "accepted risk")],
		...findings.length === accepted ? [] : [(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(findings.length - accepted, "note")],
		(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(counts.unchanged, "unchanged rule"),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(frontends.length, "frontend")
	];
	return body === "" ? void 0 : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.b)(parts.join(", "), body);
}
var noCounts = {
	add: 0,
	change: 0,
	remove: 0,
	unchanged: 0
};
/** `access`: who can reach what changes, whatever becomes of the rules: by what a load balancer carries. */
var titleOf$1 = (plan, changes, access) => [...plan.kind === "cleanup" ? ["cleanup"] : [], plan.basis === "offline" ? "offline, not compared with AWS" : changes > 0 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(changes, "change") : isBlocked(plan) ? "nothing can be done" : access === void 0 ? "no changes" : "no rule changes, but access changes"];
/** Whether something that is declared cannot be made so as things are: then "no changes" would say too much. */
var isBlocked = ({ problems, findings, groups }) => problems.length > 0 || (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.c)({
	problems,
	findings
}) || groups.some((group) => group.blocked !== void 0);
function nothing(plan) {
	if (plan.problems.length > 0) return "no changes can be shown until the problems are solved";
	if (isBlocked(plan)) return "no changes are made while the errors below stand";
	switch (plan.kind) {
		case "apply": return "the security groups on AWS are as declared";
		case "cleanup": return "there is nothing to clean up";
	}
}
function pictureFold(plan) {
	const drawn = picture(plan);
	return drawn === void 0 ? void 0 : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.b)("What opens and closes, as a picture", drawn, { open: true });
}
function frontendsFold(plan, about, bytes) {
	const table = frontendsTable(plan, about, bytes);
	return table === void 0 ? void 0 : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.b)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(plan.frontends.length, "frontend"), table);
}
/** `different`: findings, those that say the same counted once. */
function notice(plan, rung, different) {
	const left = [
		...rung.unchanged || (plan.counts?.unchanged ?? 0) === 0 ? [] : ["unchanged rules"],
		...rung.frontends || plan.frontends.length === 0 ? [] : [(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(plan.frontends.length, "frontend")],
		...rung.changes === "rows" ? [] : ["the single rules"],
		...rung.exposure ? [] : ["who can reach what"],
		...rung.remarks.items >= Math.max(plan.problems.length, different) ? [] : ["most problems and findings"]
	];
	if (rung === rungs$2[0]) return void 0;
	return `✂️ **Shortened to fit GitHub's limit**${left.length === 0 ? "" : `, without ${left.join(", ")}`}. The file of the output \`plan-file\` has all of it.`;
}
// src/report/outcome.ts
/** What an apply or a cleanup did, group by group, failures first, as Markdown of at most `bytes` bytes in UTF-8. */
function outcomeMarkdown(plan, outcomes, about, bytes) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.on)(rungs$1.map((rung) => () => write$1(plan, outcomes, about, rung, bytes)), bytes);
}
/** `Applied: 2 added, 1 changed, 0 removed` of what was really done, and what was not. */
function doneLine(kind, outcomes) {
	const done = outcomes.flatMap((outcome) => outcome.done.map(_index_js__WEBPACK_IMPORTED_MODULE_1__.s));
	const number = (sign) => done.filter((one) => one === sign).length;
	const left = outcomes.reduce((sum, outcome) => sum + outcome.left.length, 0);
	return `${kind === "apply" ? "Applied" : "Cleaned up"}: ${number("+")} added, ${number("~")} changed, ${number("-")} removed${left === 0 ? "" : `, ${left} not done`}`;
}
var rungs$1 = [
	{
		unchanged: true,
		items: Infinity,
		remarks: {
			items: Infinity,
			text: 600
		}
	},
	{
		unchanged: false,
		items: Infinity,
		remarks: {
			items: 50,
			text: 300
		}
	},
	{
		unchanged: false,
		items: 50,
		remarks: {
			items: 10,
			text: 200
		}
	},
	{
		unchanged: false,
		items: 8,
		remarks: {
			items: 3,
			text: 100
		}
	}
];
function write$1(plan, outcomes, about, rung, bytes) {
	const extent = {
		...rung.remarks,
		bytes
	};
	const rows = outcomes.filter((outcome) => outcome.result !== "unchanged").toSorted((a, b) => urgency[a.result] - urgency[b.result]);
	const remarks = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(plan.problems, plan.findings);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(about, titleOf(plan.kind, outcomes), ...remarks === "" ? [] : [remarks]), `**${doneLine(plan.kind, outcomes)}**`, rung === rungs$1[0] ? void 0 : "✂️ **Shortened to fit GitHub's limit.** The file of the output `plan-file` has all of it.", (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.m)(plan.problems, about, extent), outcomeTable(rows.slice(0, rung.items), rows.length, rung.remarks.text), plan.kind === "cleanup" ? keptTable(plan, rung.items) : void 0, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.p)(plan.findings, about, extent), rung.unchanged ? unchangedFold(outcomes) : void 0, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(about, ...planFacts(plan)));
}
function titleOf(kind, outcomes) {
	const number = (result) => outcomes.filter((one) => one.result === result).length;
	const what = kind === "apply" ? "applied" : "cleaned up";
	if (kind === "cleanup" && number("failed") === 0 && number("skipped") > 0) return `✅ ${what}, ${number("skipped")} kept after all`;
	const left = ["failed", "skipped"].filter((result) => number(result) > 0);
	const isNothing = number("failed") === 0 && outcomes.every(({ done }) => done.length === 0);
	if (left.length > 0) return `❌ ${isNothing ? `nothing ${what}` : `${what} in part`}: ${left.map((result) => `${number(result)} ${result}`).join(", ")}`;
	return number("done") === 0 ? `✅ nothing to do` : `✅ ${what}`;
}
function outcomeTable(rows, total, text) {
	if (rows.length === 0) return void 0;
	const cells = rows.map((outcome) => [
		words[outcome.result],
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(outcome.group),
		outcome.id === void 0 ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(outcome.id),
		tally(outcome.done),
		tally(outcome.left),
		outcome.problem === void 0 ? "" : why(outcome.problem, text)
	]);
	const rest = total - rows.length;
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.D)([
		"",
		"Security group",
		"Id",
		"Done",
		"Not done",
		"Why"
	], rest === 0 ? cells : [...cells, [
		"",
		`and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(rest, "group")} more`,
		"",
		"",
		"",
		""
	]]);
}
var words = {
	failed: "❌ failed",
	skipped: "⏭️ skipped",
	done: "✅ done",
	unchanged: "unchanged"
};
var urgency = {
	failed: 0,
	skipped: 1,
	done: 2,
	unchanged: 3
};
/** `+3 ~1` */
var tally = (changes) => [
	"+",
	"~",
	"-"
].map((sign) => ({
	sign,
	number: changes.filter((change) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.s)(change) === sign).length
})).filter(({ number }) => number > 0).map(({ sign, number }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(`${sign}${number}`)).join(" ");
var why = (problem, text) => [problem.message, ...problem.hint === void 0 ? [] : [problem.hint]].map((part) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.E)(part), text)).join("<br>→ ");
function unchangedFold(outcomes) {
	const some = outcomes.filter((outcome) => outcome.result === "unchanged");
	if (some.length === 0) return void 0;
	const lines = some.map(({ group, id }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(group)}${id === void 0 ? "" : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(id)}`}`);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.b)(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(some.length, "group")} unchanged`, lines.join("\n"));
}
// src/report/joined.ts
/**
* The plans of a matrix as one report of at most `bytes` bytes in UTF-8: what is wrong, how each run ended, and every change once,
* however many groups and clusters it is on. `remarks` is what is shown of problems and findings.
*/
function joinedMarkdown(joined, remarks, about, bytes) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.on)(rungs.map((rung) => () => write(joined, remarks, about, rung, bytes)), bytes);
}
/** `Plan: 20 to add, 1 to change, 0 to remove, 14 unchanged` over all runs, and for how many it is not known. */
function joinedCountsLine({ counts, runs }) {
	const unknown = runs.filter(({ failure, file }) => file.kind === "none" ? failure !== void 0 : file.counts === void 0).length;
	const rest = unknown === 0 ? "" : `not known for ${unknown} of ${runs.length}`;
	if (counts === void 0) return `Plan: ${rest === "" ? "none" : rest}`;
	const { add, change, remove, unchanged } = counts;
	return `Plan: ${add} to add, ${change} to change, ${remove} to remove, ${unchanged} unchanged${rest === "" ? "" : `; ${rest}`}`;
}
/** What of several runs is said once, with which of them say it. Foreign text is in it: escape it where it is shown. */
function labelled({ what, labels }, joined) {
	const { runs } = joined;
	if (runs.length < 2) return what;
	const who = new Set(runs.map(({ label }) => label)).size === labels.length && labels.length > 1 ? `all ${labels.length} ${nounOf(runs)}s` : few(labels, (label) => `\`${label.slice(0, 80)}\``);
	return {
		...what,
		message: `${who}: ${what.message}`
	};
}
/** The last one has a length of its own, whatever the plans. */
var rungs = [
	{
		runs: Infinity,
		changes: Infinity,
		remarks: {
			items: Infinity,
			text: 600
		}
	},
	{
		runs: Infinity,
		changes: Infinity,
		remarks: {
			items: 50,
			text: 300
		}
	},
	{
		runs: 50,
		changes: 150,
		remarks: {
			items: 20,
			text: 200
		}
	},
	{
		runs: 15,
		changes: 15,
		remarks: {
			items: 3,
			text: 100
		}
	}
];
function write(joined, remarks, about, rung, bytes) {
	const { counts, runs } = joined;
	const extent = {
		...rung.remarks,
		bytes
	};
	const failed = runs.filter(({ failure }) => failure !== void 0).length;
	const changes = counts === void 0 ? void 0 : counts.add + counts.change + counts.remove;
	const said = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(remarks.problems, remarks.findings);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(about, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(runs.length, nounOf(runs)), ...changes === void 0 ? [] : [changes === 0 ? "no changes" : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(changes, "change")], ...failed === 0 ? [] : [`❌ ${failed} failed`], ...said === "" ? [] : [said]), `**${joinedCountsLine(joined)}**`, joined.unchecked === true ? uncheckedNote : void 0, rung === rungs[0] ? void 0 : "✂️ **Shortened to fit GitHub's limit.** The plan.json of each run has all of it.", (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.m)(remarks.problems, about, extent), (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.p)(remarks.findings, about, extent), runsTable(runs, rung), changesTable(joined, rung.changes), (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(about));
}
var uncheckedNote = "> [!NOTE]\n> **Made by a run of the pull request's own code**, which could write anything into its plans. Nothing here has been checked.";
/** What the runs differ in, in a word. */
var nounOf = (runs) => runs.every(({ file, label }) => file.cluster === label) ? "cluster" : "plan";
/** How each run ended, those that failed first. */
function runsTable(runs, rung) {
	if (runs.length === 0) return void 0;
	const sorted = [...runs.filter(({ failure }) => failure !== void 0), ...runs.filter(({ failure }) => failure === void 0)];
	const rows = sorted.slice(0, rung.runs).map((run) => [
		run.failure === void 0 ? "✅ passed" : "❌ failed",
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(run.label),
		[comeTo(run), ...whyOf(run, rung)].join("<br>")
	]);
	const rest = sorted.length - rows.length;
	const head = [
		"",
		nounOf(runs) === "cluster" ? "Cluster" : "Plan",
		"Changes"
	];
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.D)(head, rest === 0 ? rows : [...rows, [
		"",
		`and ${rest} more`,
		""
	]]);
}
var whyOf = ({ failure }, rung) => failure === void 0 ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.E)(failure.message), Math.min(300, rung.remarks.text))];
/** What a run has come to, in a few words. */
function comeTo({ failure, file }) {
	if (file.kind === "none") return failure === void 0 ? "nothing that concerns it has changed" : "no plan";
	if (file.outcomes !== void 0) return doneLine(file.kind, file.outcomes);
	if (file.verified !== void 0) return file.verified ? "verified" : "not verified";
	if (file.counts === void 0) return "offline, not compared with AWS";
	const { add, change, remove } = file.counts;
	return add + change + remove === 0 ? "none" : `${add} to add, ${change} to change, ${remove} to remove`;
}
function changesTable(joined, items) {
	if (joined.changes.length === 0) return void 0;
	const rows = joined.changes.slice(0, items).map((change) => changeRow(change, joined));
	const rest = joined.changes.length - rows.length;
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.D)([
		"",
		"Security groups",
		"Change"
	], rest === 0 ? rows : [...rows, [
		"",
		`and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(rest, "other change")}`,
		""
	]]);
}
function changeRow({ blocked, change, group, groups, labels, rows }, { runs }) {
	const row = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.i)({
		...group,
		...blocked === void 0 ? {} : { blocked }
	}, change);
	const where = runs.length > 1 && new Set(runs.map(({ label }) => label)).size === labels.length ? `all ${labels.length} ${nounOf(runs)}s` : few(labels, (label) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(label));
	const on = `${few(groups, (name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(name))}${groups.length > names ? `: **${groups.length} groups**` : ""}`;
	return [
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(`${row.sign}${rows === 1 ? "" : rows}`),
		`${on}<br>in ${where}`,
		(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(row)
	];
}
/** How many names stand in a cell. */
var names = 3;
function few(texts, show) {
	const shown = texts.slice(0, names).map(show).join(", ");
	return texts.length <= names ? shown : `${shown} and ${texts.length - names} more`;
}



/***/ })

};
