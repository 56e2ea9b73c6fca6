export const id = 512;
export const ids = [512];
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
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5425);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(802);




// src/report/irrelevant.ts
/** The report of a run that had nothing to look at. */
var irrelevantMarkdown = (about) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.C)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(about, "nothing relevant"), `**${irrelevantLine}**`, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.x)(about));
var irrelevantLine = "No manifest, declaration or workflow is changed, so there is nothing to plan.";
// src/report/refused.ts
/**
* The report of a plan that is not carried out since it has changes that the reviewed one does not make: first these as a table, then the others,
* as Markdown of at most `bytes` bytes.
*/
function refusedMarkdown(plan, unreviewed, about, bytes) {
	const isFresh = amongst(plan, unreviewed);
	const part = (fresh) => plan.groups.map((group) => {
		const { exchange: _, ...rest } = group;
		return {
			...rest,
			changes: group.changes.filter((change) => isFresh(group, change) === fresh)
		};
	});
	const [fresh, known] = [part(true), part(false)];
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.on)(rungs$1.map(({ rows, items }) => () => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.C)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(about, `❌ refused: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.v)(rowsIn(fresh), "change")} that nobody reviewed`), "Nothing was written. AWS, the repository or an input has changed since the plan was made that `expect-plan` names: run mode plan again, and review what it shows.", rows ? void 0 : "✂️ **Shortened to fit GitHub's limit.** The log has all of it.", unreviewed.some(({ notWritten }) => notWritten) ? "**Not in the reviewed plan, or in it as not written**" : "**Not in the reviewed plan**", (0,_joined_js__WEBPACK_IMPORTED_MODULE_1__.f)(fresh), rows ? (0,_joined_js__WEBPACK_IMPORTED_MODULE_1__.d)(fresh, bytes) : (0,_joined_js__WEBPACK_IMPORTED_MODULE_1__.u)(fresh, items), rows ? knownFold(known) : void 0, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(plan.findings, about, {
		items,
		text: 300,
		bytes
	}), (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.x)(about, ...(0,_joined_js__WEBPACK_IMPORTED_MODULE_1__.s)(plan)))), bytes);
}
/** Whether a row is one that nobody reviewed. One that changes a rule in place is so where what goes or what comes is. */
function amongst({ kind }, unreviewed) {
	const changes = new Set(unreviewed.map(({ change }) => change));
	const keys = new Set(unreviewed.map(({ group, change }) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.t)(kind, { name: group }, change)));
	return ({ name }, change) => changes.has(change) || change.kind === "modify-rule" && (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.i)(change).some((part) => keys.has((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.t)(kind, { name }, part)));
}
/** The other changes: what a finding keeps from being written nobody had to review. */
function knownFold(groups) {
	const rows = rowsIn(groups);
	const held = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.u)(groups);
	const someHeld = groups.some(({ name, changes }) => changes.length > 0 && held.has(name));
	return rows === 0 ? void 0 : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.b)(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.v)(rows, "change")} as reviewed${someHeld ? ", or not written" : ""}`, (0,_joined_js__WEBPACK_IMPORTED_MODULE_1__.f)(groups) ?? "");
}
var rowsIn = (groups) => groups.reduce((sum, { changes }) => sum + changes.length, 0);
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
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rn)(attachment.expectation)),
		attachment.loadBalancer === void 0 ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(attachment.loadBalancer.name)}<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(attachment.loadBalancer.dnsName, 120)}${noteLine(attachment)}`,
		[...(attachment.loadBalancer?.securityGroups ?? []).map((id) => groupCell(attachment, id)), ...attachment.missing.map((id) => `${expectedCell(attachment, id) ?? (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(id)} **missing**`)].join("<br>"),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.y)(attachment.elapsedSeconds)
	]));
}
var noteLine = (attachment) => [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(attachment) ?? [], (attachment.listeners ?? []).map(_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)].flat().map((note) => `<br>⚠️ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.o)(note)}`).join("");
/** An id with the name by which the frontend asks for it; undefined where it does not. */
function expectedCell({ expectation }, id) {
	const group = expectation.groups.find((one) => one.ids.includes(id));
	if (group === void 0) return void 0;
	return group.token === id ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(id) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(group.token)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(id)}`;
}
/** A group that is on the load balancer: why it should be there, or what it is. */
function groupCell(attachment, id) {
	const expected = expectedCell(attachment, id);
	if (expected !== void 0) return expected;
	const known = [...attachment.stale, ...attachment.extras].find((group) => group.id === id);
	const name = known?.name === void 0 ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(known.name)} `;
	switch (known?.kind) {
		case "ours": return `${name}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(id)} **stale**`;
		case "backend": return `${name}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(id)} the controller's backend group`;
		case "managed": return `${name}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(id)} made by the controller`;
		case "foreign":
		case void 0: return `${name}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(id)} nobody declared it`;
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
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.C)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(about, titleOf(verification, others.length, world), ...remarks === "" ? [] : [remarks]), `**Verified: ${settled.length} of ${verification.attachments.length + world.unbuilt.length} as expected after ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.y)(verification.elapsedSeconds)}**, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.v)(verification.polls, "poll")}`, rung.timeline > 0 ? void 0 : "✂️ **Shortened to fit GitHub's limit.** The log has all of it.", verification.fault === void 0 ? void 0 : `❌ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(verification.fault.message), rung.text)}`, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.m)(world.problems, about, rung), ...others.slice(0, rung.items).map((attachment) => diagnosisOf(attachment, about, rung)), more(others.length - rung.items, "frontend"), ...world.unbuilt.slice(0, rung.items).map((unbuilt) => unbuiltDiagnosis(unbuilt, about, rung)), more(world.unbuilt.length - rung.items, "frontend"), attachmentTable([...others, ...settled].slice(0, rung.items)), verification.listenersFault === void 0 ? void 0 : `⚠️ Listeners were not compared: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(verification.listenersFault.message), rung.text)}${hintOf(verification.listenersFault.hint, rung)}`, leftBehindList(verification.leftBehind, rung), (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(world.findings, about, rung), timelineFold(verification, rung), (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.x)(about, "seen on AWS", `cluster ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(world.cluster)}`, `VPC ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(world.vpc)}`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(world.region)));
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
	const title = `#### ❌ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rn)(expectation))} · ${attachment.result}`;
	const where = expectation.place === void 0 ? "" : ` · ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(about, expectation.place)}`;
	return diagnosis === void 0 ? title + where : diagnosisList(title + where, diagnosis, text);
}
function diagnosisList(title, diagnosis, text) {
	const [cause, ...causes] = diagnosis.causes;
	const [command, ...commands] = diagnosis.next;
	return [
		title,
		"",
		`- **Observed:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(diagnosis.observed), text)}`,
		...diagnosis.event === void 0 ? [] : [`- **The controller's event:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(diagnosis.event, text)}`],
		`- **Expected:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(diagnosis.expected), text)}`,
		`- **Most likely cause:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(cause), text)}`,
		...causes.map((other) => `  - or: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(other), text)}`),
		`- **Next command:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(command, text)}`,
		...commands.map((other) => `  - then: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(other, text)}`)
	].join("\n");
}
/** A frontend for which there was nothing to look for. */
function unbuiltDiagnosis(unbuilt, about, { text }) {
	const { frontend, place } = unbuilt;
	const where = place === void 0 ? "" : ` · ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(about, place)}`;
	return diagnosisList(`#### ❌ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(`${frontend.kind} ${frontend.id}`)} · ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(unbuilt)}${where}`, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(unbuilt), text);
}
function leftBehindList(left, { items }) {
	if (left.length === 0) return void 0;
	const rows = left.slice(0, items).map(({ loadBalancer, stack, groups }) => [
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(loadBalancer.name),
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(stack),
		groups.map((group) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.A)(group))).join("<br>")
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
var hintOf = (hint, { text }) => hint === void 0 ? "" : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(hint), text)}`;
function timelineFold(verification, rung) {
	const entries = verification.timeline.slice(0, rung.timeline);
	if (entries.length === 0) return void 0;
	const rows = entries.map((entry) => [
		`T+${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.y)(entry.elapsedSeconds)}`,
		entry.frontend === void 0 ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(entry.frontend),
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.o)(entry.text)
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



/***/ })

};
