export const id = 833;
export const ids = [833];
export const modules = {

/***/ 6512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closingLines: () => (/* binding */ closingLines),
/* harmony export */   markdown: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4221);
/* harmony import */ var _joined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5192);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(802);



// src/report/irrelevant.ts
/** The report of a run that had nothing to look at. */
var irrelevantMarkdown = (about) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.C)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(about, "nothing relevant"), `**${irrelevantLine}**`, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.x)(about));
var irrelevantLine = "No manifest, declaration or workflow is changed, so there is nothing to plan.";
// src/report/refused.ts
/**
* The report of a plan that is not carried out since it has changes that the reviewed one lacks: first these as a table, then the others, as
* Markdown of at most `bytes` bytes.
*/
function refusedMarkdown(plan, unreviewed, about, bytes) {
	const fresh = new Set(unreviewed.map(({ change }) => change));
	const part = (isFresh) => plan.groups.map((group) => ({
		...group,
		changes: group.changes.filter((change) => fresh.has(change) === isFresh)
	}));
	const known = part(false);
	const rest = known.reduce((sum, { changes }) => sum + changes.length, 0);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.on)(rungs$1.map(({ rows, items }) => () => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.C)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(about, `❌ refused: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.v)(fresh.size, "change")} that nobody reviewed`), "Nothing was written. AWS or the repository has changed since the plan was made that `expect-plan` names: run mode plan again, and review what it shows.", rows ? void 0 : "✂️ **Shortened to fit GitHub's limit.** The log has all of it.", "**Not in the reviewed plan**", (0,_joined_js__WEBPACK_IMPORTED_MODULE_1__.f)(part(true)), rows ? (0,_joined_js__WEBPACK_IMPORTED_MODULE_1__.d)(part(true), bytes) : (0,_joined_js__WEBPACK_IMPORTED_MODULE_1__.u)(part(true), items), rest === 0 || !rows ? void 0 : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.b)(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.v)(rest, "change")} as reviewed`, (0,_joined_js__WEBPACK_IMPORTED_MODULE_1__.f)(known) ?? ""), (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(plan.findings, about, {
		items,
		text: 300,
		bytes
	}), (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.x)(about, ...(0,_joined_js__WEBPACK_IMPORTED_MODULE_1__.s)(plan)))), bytes);
}
var rungs$1 = [
	{
		rows: true,
		items: Infinity
	},
	{
		rows: true,
		items: 20
	},
	{
		rows: false,
		items: 200
	},
	{
		rows: false,
		items: 10
	}
];
// src/report/attachments.ts
/** One row for each load balancer that was looked for; undefined where there was none. */
function attachmentTable(attachments) {
	if (attachments.length === 0) return void 0;
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.D)([
		"",
		"Frontend",
		"Load balancer",
		"Security groups",
		"Since"
	], attachments.map((attachment) => [
		`${isSettled(attachment) ? "✅" : "❌"} ${attachment.result}`,
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rn)(attachment.expectation)),
		attachment.loadBalancer === void 0 ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(attachment.loadBalancer.name)}<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(attachment.loadBalancer.dnsName, 120)}${noteLine(attachment)}`,
		[...(attachment.loadBalancer?.securityGroups ?? []).map((id) => groupCell(attachment, id)), ...attachment.missing.map((id) => `${expectedCell(attachment, id) ?? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(id)} **missing**`)].join("<br>"),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.y)(attachment.elapsedSeconds)
	]));
}
var noteLine = (attachment) => [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(attachment) ?? [], (attachment.listeners ?? []).map(_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)].flat().map((note) => `<br>⚠️ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)(note)}`).join("");
/** An id with the name by which the frontend asks for it; undefined where it does not. */
function expectedCell({ expectation }, id) {
	const group = expectation.groups.find((one) => one.ids.includes(id));
	if (group === void 0) return void 0;
	return group.token === id ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(id) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(group.token)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(id)}`;
}
/** A group that is on the load balancer: why it should be there, or what it is. */
function groupCell(attachment, id) {
	const expected = expectedCell(attachment, id);
	if (expected !== void 0) return expected;
	const known = [...attachment.stale, ...attachment.extras].find((group) => group.id === id);
	const name = known?.name === void 0 ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(known.name)} `;
	switch (known?.kind) {
		case "ours": return `${name}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(id)} **stale**`;
		case "backend": return `${name}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(id)} the controller's backend group`;
		case "managed": return `${name}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(id)} made by the controller`;
		case "foreign":
		case void 0: return `${name}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(id)} nobody declared it`;
	}
}
/** Whether it is as it should be. */
var isSettled = (attachment) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(attachment) === "settled";
// src/report/verification.ts
/** What was seen on every load balancer; for those that are not as expected a diagnosis each. At most `bytes` bytes in UTF-8. */
function verificationMarkdown(verification, world, about, bytes) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.on)(rungs.map((rung) => () => write(verification, world, about, {
		...rung,
		bytes
	})), bytes);
}
var rungs = [
	{
		items: Infinity,
		text: 2e3,
		timeline: Infinity
	},
	{
		items: Infinity,
		text: 2e3,
		timeline: 0
	},
	{
		items: 20,
		text: 300,
		timeline: 0
	},
	{
		items: 3,
		text: 100,
		timeline: 0
	}
];
function write(verification, world, about, rung) {
	const settled = verification.attachments.filter(isSettled);
	const others = verification.attachments.filter((attachment) => !isSettled(attachment));
	const remarks = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.h)(world.problems, world.findings);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.C)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(about, titleOf(verification, others.length, world), ...remarks === "" ? [] : [remarks]), `**Verified: ${settled.length} of ${verification.attachments.length + world.unbuilt.length} as expected after ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.y)(verification.elapsedSeconds)}**, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.v)(verification.polls, "poll")}`, rung.timeline > 0 ? void 0 : "✂️ **Shortened to fit GitHub's limit.** The log has all of it.", verification.fault === void 0 ? void 0 : `❌ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(verification.fault.message), rung.text)}`, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.m)(world.problems, about, rung), ...others.slice(0, rung.items).map((attachment) => diagnosisOf(attachment, about, rung)), more(others.length - rung.items, "frontend"), ...world.unbuilt.slice(0, rung.items).map((unbuilt) => unbuiltDiagnosis(unbuilt, about, rung)), more(world.unbuilt.length - rung.items, "frontend"), attachmentTable([...others, ...settled].slice(0, rung.items)), verification.listenersFault === void 0 ? void 0 : `⚠️ Listeners were not compared: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(verification.listenersFault.message), rung.text)}${hintOf(verification.listenersFault.hint, rung)}`, leftBehindList(verification.leftBehind, rung), (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(world.findings, about, rung), timelineFold(verification, rung), (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.x)(about, "seen on AWS", `cluster ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(world.cluster)}`, `VPC ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(world.vpc)}`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(world.region)));
}
function titleOf(verification, open, { unbuilt: { length: unbuilt }, applied }) {
	const left = open + unbuilt;
	const total = verification.attachments.length + unbuilt;
	if (unbuilt > 0 && (verification.ended === "verified" || verification.ended === "nothing-to-verify")) return `❌ ${left} of ${total} not built`;
	switch (verification.ended) {
		case "verified": return `✅ ${applied === true ? "applied and " : ""}attached after ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.y)(verification.elapsedSeconds)}`;
		case "nothing-to-verify": return "❌ nothing to verify";
		case "decided": return left === 0 ? "❌ nothing was verified" : `❌ ${left} of ${total} can never become true`;
		case "deadline": return `❌ ${left} of ${total} not attached at the deadline`;
		case "cancelled": return `⏹️ cancelled, ${left} of ${total} not attached yet`;
		case "denied": return "❌ AWS refuses to be asked";
	}
}
/** Observed, Expected, Most likely cause, Next command. */
function diagnosisOf(attachment, about, { text }) {
	const { diagnosis, expectation } = attachment;
	const title = `#### ❌ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rn)(expectation))} · ${attachment.result}`;
	const where = expectation.place === void 0 ? "" : ` · ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(about, expectation.place)}`;
	return diagnosis === void 0 ? title + where : diagnosisList(title + where, diagnosis, text);
}
function diagnosisList(title, diagnosis, text) {
	const [cause, ...causes] = diagnosis.causes;
	const [command, ...commands] = diagnosis.next;
	return [
		title,
		"",
		`- **Observed:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(diagnosis.observed), text)}`,
		...diagnosis.event === void 0 ? [] : [`- **The controller's event:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(diagnosis.event, text)}`],
		`- **Expected:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(diagnosis.expected), text)}`,
		`- **Most likely cause:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(cause), text)}`,
		...causes.map((other) => `  - or: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(other), text)}`),
		`- **Next command:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(command, text)}`,
		...commands.map((other) => `  - then: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(other, text)}`)
	].join("\n");
}
/** A frontend for which there was nothing to look for. */
function unbuiltDiagnosis(unbuilt, about, { text }) {
	const { frontend, place } = unbuilt;
	const where = place === void 0 ? "" : ` · ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(about, place)}`;
	return diagnosisList(`#### ❌ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(`${frontend.kind} ${frontend.id}`)} · ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(unbuilt)}${where}`, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(unbuilt), text);
}
function leftBehindList(left, { items }) {
	if (left.length === 0) return void 0;
	const rows = left.slice(0, items).map(({ loadBalancer, stack, groups }) => [
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(loadBalancer.name),
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(stack),
		groups.map((group) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.A)(group))).join("<br>")
	]);
	return [
		"#### ⚠️ Load balancers of this cluster with groups of ours, whose frontend these manifests do not have",
		"Their objects are gone from the repository and not from the cluster, or another repository names these groups.",
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.D)([
			"Load balancer",
			"Frontend",
			"Groups of ours"
		], rows),
		more(left.length - items, "load balancer") ?? ""
	].filter((section) => section !== "").join("\n\n");
}
var hintOf = (hint, { text }) => hint === void 0 ? "" : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(hint), text)}`;
function timelineFold(verification, rung) {
	const entries = verification.timeline.slice(0, rung.timeline);
	if (entries.length === 0) return void 0;
	const rows = entries.map((entry) => [
		`T+${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.y)(entry.elapsedSeconds)}`,
		entry.frontend === void 0 ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(entry.frontend),
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)(entry.text)
	]);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.b)("Timeline", (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.D)([
		"When",
		"Frontend",
		"Seen"
	], rows));
}
var more = (number, noun) => number > 0 ? `and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.v)(number, noun)} more` : void 0;
// src/publish/markdown.ts
/**
* The report of a run as Markdown of at most `bytes` bytes, told by how far the run got.
* @param applied whether an apply of the same commit is known to have gone well
*/
function markdown(result, about, bytes, applied = false) {
	if (result.irrelevant === true) return irrelevantMarkdown(about);
	const { joined, plan, outcomes, verification, problems, findings, failure } = result;
	if (joined !== void 0) return (0,_joined_js__WEBPACK_IMPORTED_MODULE_1__.n)(joined, {
		problems,
		findings
	}, about, bytes);
	if (plan === void 0) return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)({
		reason: failure?.reason ?? "internal",
		problems,
		findings
	}, about, bytes);
	if (verification !== void 0) return verificationMarkdown(verification, {
		...plan,
		unbuilt: result.unbuilt ?? [],
		applied
	}, about, bytes);
	if (result.unreviewed !== void 0) return refusedMarkdown(plan, result.unreviewed, about, bytes);
	return outcomes === void 0 ? (0,_joined_js__WEBPACK_IMPORTED_MODULE_1__.c)(plan, about, bytes) : (0,_joined_js__WEBPACK_IMPORTED_MODULE_1__.a)(plan, outcomes, about, bytes);
}
/** The same in a line or two, for the end of the log. */
function closingLines({ irrelevant, joined, plan, outcomes, verification }) {
	return [
		...irrelevant === true ? [irrelevantLine] : [],
		...plan === void 0 || verification !== void 0 ? [] : [(0,_joined_js__WEBPACK_IMPORTED_MODULE_1__.o)(plan)],
		...joined === void 0 ? [] : [(0,_joined_js__WEBPACK_IMPORTED_MODULE_1__.t)(joined)],
		...plan === void 0 || outcomes === void 0 ? [] : [(0,_joined_js__WEBPACK_IMPORTED_MODULE_1__.i)(plan.kind, outcomes)]
	];
}



/***/ }),

/***/ 6428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatCidr),
/* harmony export */   i: () => (/* binding */ bits),
/* harmony export */   n: () => (/* binding */ failingFindings),
/* harmony export */   o: () => (/* binding */ parseCidr),
/* harmony export */   r: () => (/* binding */ stopsEverything),
/* harmony export */   t: () => (/* binding */ blockedGroups)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8876);

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
	const { about } = _finding_js__WEBPACK_IMPORTED_MODULE_0__.a[id];
	return severity === "error" && accepted === void 0 && (about === "name" || about === "group" && group === void 0);
});



/***/ })

};
