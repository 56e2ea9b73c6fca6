export const id = 226;
export const ids = [226,512];
export const modules = {

/***/ 993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ whyEnded),
/* harmony export */   t: () => (/* binding */ deadlineOf)
/* harmony export */ });
// src/github/deadline.ts
/** Aborted when the time for the calls of one purpose is over, or nobody waits for them any more. */
var deadlineOf = ({ timeout = 1e4, cancelled }) => AbortSignal.any([AbortSignal.timeout(timeout), ...cancelled === void 0 ? [] : [cancelled]]);
/** Why there is no answer, as a clause, where the signal is aborted. */
var whyEnded = (signal) => signal.reason instanceof Error && signal.reason.name === "TimeoutError" ? "GitHub did not answer in time" : "the run was cancelled";



/***/ }),

/***/ 8830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readOwnMarker),
/* harmony export */   c: () => (/* binding */ connect),
/* harmony export */   d: () => (/* binding */ reasonOf),
/* harmony export */   f: () => (/* binding */ statusOf),
/* harmony export */   i: () => (/* binding */ findComment),
/* harmony export */   l: () => (/* binding */ formatMarker),
/* harmony export */   n: () => (/* binding */ hashOfName),
/* harmony export */   o: () => (/* binding */ replace),
/* harmony export */   p: () => (/* binding */ openOctokit),
/* harmony export */   r: () => (/* binding */ bodyOf),
/* harmony export */   s: () => (/* binding */ writeComment),
/* harmony export */   t: () => (/* binding */ groupDigests),
/* harmony export */   u: () => (/* binding */ patiently)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9895);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4221);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(993);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5425);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);






// src/github/octokit.ts
/** Octokit is loaded when it is needed, since it costs more than the rest of a run's start. */
async function openOctokit({ apiUrl, repository, token }) {
	const github = await Promise.all(/* import() */[__webpack_require__.e(534), __webpack_require__.e(23)]).then(__webpack_require__.bind(__webpack_require__, 5534)).then((n) => n.t);
	const silent = {
		debug: ignore,
		info: ignore,
		warn: ignore,
		error: ignore
	};
	const [owner = "", repo = ""] = repository.split("/");
	return {
		octokit: github.getOctokit(token, {
			baseUrl: apiUrl,
			log: silent
		}),
		owner,
		repo
	};
}
var ignore = () => void 0;
// src/github/trouble.ts
/**
* What GitHub said, as a clause. Errors of Octokit carry the status of the answer: 500 where there was none.
* @param purpose what the token may not do, such as `write comments`
* @param object what is asked about
*/
function reasonOf(error, signal, purpose, object = "pull request") {
	if (signal.aborted) return (0,_deadline_js__WEBPACK_IMPORTED_MODULE_4__.n)(signal);
	const message = error instanceof Error ? error.message : String(error);
	switch (statusOf(error)) {
		case 401: return `GitHub refuses the token of \`github-token\`: ${message}`;
		case 403:
		case 429: return isRateLimit(message) ? `GitHub's rate limit is used up: ${message}` : `the token of \`github-token\` may not ${purpose}: ${message}`;
		case 404: return `GitHub shows no such ${object} to the token of \`github-token\`: ${message}`;
		case 422: return `GitHub does not take it: ${message}`;
		default: return `GitHub could not be asked: ${message}`;
	}
}
/**
* Carries out a call, and once more where GitHub asks for a short pause (a secondary rate limit with `retry-after`).
* https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
*/
async function patiently(call, signal) {
	try {
		return await call();
	} catch (error) {
		const seconds = pauseOf(error);
		if (seconds === void 0 || seconds > longestPause) throw error;
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(seconds * 1e3, void 0, { signal });
		return call();
	}
}
/** Seconds. */
var longestPause = 5;
/** Seconds that GitHub asks to wait; undefined where waiting does not help. */
function pauseOf(error) {
	const status = statusOf(error);
	if (status !== 403 && status !== 429) return void 0;
	const after = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ln)(error, [
		"response",
		"headers",
		"retry-after"
	]);
	return (typeof after === "string" || typeof after === "number") && /^\d{1,5}$/.test(String(after)) ? Number(after) : void 0;
}
var isRateLimit = (message) => /rate limit|abuse/i.test(message);
var statusOf = (error) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ln)(error, ["status"]);
// src/github/marker.ts
function formatMarker({ digest, head, label, groups, receipt, applied }) {
	return `<!-- frontend-sg:v1 ${[
		`label=${encode(label)} digest=${encode(digest)} head=${encode(head)}`,
		...groups === void 0 ? [] : [`groups=${groups.map((one) => `${one.name}.${one.digest}`).join(",")}`],
		...receipt === void 0 ? [] : [`receipt=${encode(receipt)}`],
		...applied === void 0 ? [] : [`applied=${encode(applied)}`]
	].join(" ")} -->`;
}
/** The marker in the first line of a comment; undefined where there is none, or one of another version or form. */
function parseMarker(body) {
	const [, text] = /^<!-- frontend-sg:v1((?: [a-z]+=\S*)+) -->/.exec(body) ?? [];
	if (text === void 0) return void 0;
	try {
		const fields = new Map(text.split(" ").map((field) => {
			const [key = "", value = ""] = field.split("=", 2);
			return [key, decodeURIComponent(value)];
		}));
		const [label, digest, head] = [
			"label",
			"digest",
			"head"
		].map((key) => fields.get(key));
		if (label === void 0 || digest === void 0 || head === void 0) return void 0;
		const [groups, receipt, applied] = [
			"groups",
			"receipt",
			"applied"
		].map((key) => fields.get(key));
		return {
			label,
			digest,
			head,
			...groups === void 0 ? {} : { groups: parseGroups(groups) },
			...receipt === void 0 ? {} : { receipt },
			...applied === void 0 ? {} : { applied }
		};
	} catch {
		return;
	}
}
var parseGroups = (text) => text.split(",").flatMap((one) => {
	const [, name, digest] = /^([0-9a-f]{8})\.([0-9a-f]{12})$/.exec(one) ?? [];
	return name === void 0 || digest === void 0 ? [] : [{
		name,
		digest
	}];
});
/** Two hyphens may not stand in an HTML comment (https://html.spec.whatwg.org/multipage/syntax.html#comments). */
var encode = (value) => encodeURIComponent(value.toWellFormed()).replaceAll("-", "%2D");
// src/github/comment-api.ts
async function connect(connection, pullRequest, signal) {
	const { octokit, owner, repo } = await openOctokit(connection);
	const issue = {
		owner,
		repo,
		issue_number: pullRequest,
		request: { signal }
	};
	const { issues, users } = octokit.rest;
	return {
		list: async function* () {
			for (let page = 1, more = true; more; page++) {
				const ask = () => issues.listComments({
					...issue,
					per_page: 100,
					page
				});
				const { data, headers } = await patiently(ask, signal);
				for (const { body, html_url, id, user } of data) yield {
					id,
					body: body ?? "",
					author: user?.login,
					url: html_url
				};
				more = headers.link?.includes("rel=\"next\"") ?? false;
			}
		},
		create: async (body) => {
			const { data } = await patiently(() => issues.createComment({
				...issue,
				body
			}), signal);
			return {
				id: data.id,
				body,
				author: data.user?.login,
				url: data.html_url
			};
		},
		update: async (id, body) => {
			const comment = {
				owner,
				repo,
				comment_id: id,
				body,
				request: { signal }
			};
			return (await patiently(() => issues.updateComment(comment), signal)).data.html_url;
		},
		remove: async (id) => {
			await issues.deleteComment({
				owner,
				repo,
				comment_id: id,
				request: { signal }
			});
		},
		self: async () => {
			try {
				const { viewer } = await octokit.graphql("{ viewer { login } }", { request: { signal } });
				return viewer.login;
			} catch {
				signal.throwIfAborted();
			}
			try {
				return (await users.getAuthenticated({ request: { signal } })).data.login;
			} catch {
				signal.throwIfAborted();
				return "github-actions[bot]";
			}
		}
	};
}
// src/github/comment.ts
/**
* Says a report on the pull request, in one comment per label that is updated in place. A comment is ours where its first line
* is our marker with this label and its author is who the token speaks as. Never throws for what GitHub does or does not allow.
*/
async function writeComment(request) {
	const { pullRequest, token, when } = request;
	if (when === "never") return none("No comment: the input `comment` is `never`.");
	if (pullRequest === void 0) return none("No comment: this event belongs to no pull request.");
	if (pullRequest.closed === true) return none("No comment: the pull request is closed.");
	if (pullRequest.fromFork === true) return none("No comment: a pull request from a fork gets a token without `pull-requests: write`; see the summary of the run.");
	if (token === "") return none("No comment: the input `github-token` is empty; it needs `pull-requests: write`.");
	const signal = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_4__.t)(request);
	try {
		return await upsert(await connect(request, pullRequest.number, signal), request);
	} catch (error) {
		return none(`No comment: ${reasonOf(error, signal, "write comments")} (a comment needs \`permissions: pull-requests: write\`).`);
	}
}
async function upsert(api, request) {
	const { marker } = request;
	const body = bodyOf(marker, request.markdown);
	const own = await findComment(api, marker.label);
	if (own !== void 0) {
		if (own.marker.receipt !== void 0 && own.marker.head === marker.head) return none("No comment: the one that is there says already what became of this commit.");
		return replace(api, own, body);
	}
	if (request.when === "changes" && !request.worthwhile) return none("No comment: there is nothing to say.");
	const created = await api.create(body);
	const first = await findComment(api, marker.label, created.author);
	if (first === void 0 || first.id === created.id) return {
		result: "created",
		url: created.url
	};
	const replaced = await replace(api, first, body);
	await api.remove(created.id);
	return replaced;
}
/** Makes a comment say something else, where it does not say that already. */
async function replace(api, own, body) {
	if (own.body === body) return {
		result: "unchanged",
		url: own.url
	};
	return {
		result: "updated",
		url: await api.update(own.id, body)
	};
}
var bodyOf = (marker, markdown) => `${formatMarker(marker)}\n${markdown}`;
/** The oldest one of ours with this label. Who we are is asked only where that is not known and somebody's comment has our marker. */
async function findComment(api, label, author) {
	let self = author;
	for await (const comment of api.list()) {
		const marker = parseMarker(comment.body);
		if (marker?.label !== label) continue;
		self ??= await api.self();
		if (comment.author === self) return {
			...comment,
			marker
		};
	}
}
/**
* The marker of our comment with this label, or why there is none, as a clause. The token needs `pull-requests: read`. Never throws for what
* GitHub does or does not allow.
*/
async function readOwnMarker(request) {
	if (request.token === "") return { why: "the input `github-token` is empty" };
	const signal = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_4__.t)(request);
	try {
		return await findComment(await connect(request, request.pullRequest, signal), request.label) ?? { why: `#${request.pullRequest} has no comment of this label` };
	} catch (error) {
		return { why: reasonOf(error, signal, "read comments (`pull-requests: read`)") };
	}
}
var none = (why) => ({
	result: "none",
	why
});
// src/plan/group-digests.ts
/** One for each group that the plan changes, at most `most`, by name. */
function groupDigests({ kind, vpc, groups }, most = 500) {
	return groups.filter(({ changes }) => changes.length > 0).toSorted((a, b) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_5__.n)(a.name, b.name)).slice(0, most).map((group) => ({
		name: hashOfName(group.name),
		digest: hash([vpc, ...(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__.n)({
			kind,
			groups: [group]
		})].join("\n"), 12)
	}));
}
var hashOfName = (name) => hash(name, 8);
var hash = (text, digits) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(text).digest("hex").slice(0, digits);



/***/ }),

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



/***/ }),

/***/ 8226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sayOnPullRequest: () => (/* binding */ sayOnPullRequest)
/* harmony export */ });
/* harmony import */ var _group_digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8830);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(993);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4221);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6512);
/* harmony import */ var _joined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5192);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(802);






// src/github/receipt.ts
/**
* Turns the comments that showed a plan into what became of it: those on the pull request that is named, or on those that brought the commits.
* None is made where none is. A pull request that is still open counts only while its comment is about this commit. Never throws for what
* GitHub does or does not allow; the token needs `pull-requests: write`. One result or more, each a sentence for the log.
*/
async function writeReceipt(request) {
	if (request.token === "") return [none("the input `github-token` is empty; it needs `pull-requests: write`")];
	const signal = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_5__.t)(request);
	const object = request.pullRequest === void 0 ? "commit" : "pull request";
	const trouble = (error) => none(`${(0,_group_digests_js__WEBPACK_IMPORTED_MODULE_0__.d)(error, signal, "write comments", object)} (a receipt needs \`permissions: pull-requests: write\`)`);
	try {
		const pulls = await findPulls(request, signal);
		if (pulls.length === 0) return [none(`no pull request brought the commit ${request.sha.slice(0, 7)}`)];
		return await Promise.all(pulls.slice(0, mostPulls).map((pull) => turn(request, pull, signal).catch(trouble)));
	} catch (error) {
		return [trouble(error)];
	}
}
/** A push, as of a merge queue, may bring several. Each costs some calls. */
var mostPulls = 10;
var mostCommits = 20;
async function findPulls(request, signal) {
	const { octokit, owner, repo } = await (0,_group_digests_js__WEBPACK_IMPORTED_MODULE_0__.p)(request);
	const at = {
		owner,
		repo,
		request: { signal }
	};
	if (request.pullRequest !== void 0) {
		const { data } = await (0,_group_digests_js__WEBPACK_IMPORTED_MODULE_0__.u)(() => octokit.rest.pulls.get({
			...at,
			pull_number: request.pullRequest ?? 0
		}), signal);
		return [{
			number: data.number,
			merged: data.merged_at !== null
		}];
	}
	const commits = [.../* @__PURE__ */ new Set([request.sha, ...(request.commits ?? []).toReversed()])].slice(0, mostCommits);
	const found = await Promise.all(commits.map((commit) => pullsOf(octokit, {
		...at,
		commit
	}, signal)));
	return [...new Map(found.flat().map((pull) => [pull.number, pull])).values()];
}
async function pullsOf(octokit, { owner, repo, commit }, signal) {
	const list = {
		owner,
		repo,
		commit_sha: commit,
		per_page: 100,
		request: { signal }
	};
	const { data } = await (0,_group_digests_js__WEBPACK_IMPORTED_MODULE_0__.u)(() => octokit.rest.repos.listPullRequestsAssociatedWithCommit(list), signal);
	return data.map(({ number, merged_at }) => ({
		number,
		merged: merged_at !== null
	}));
}
async function turn(request, { number, merged }, signal) {
	const api = await (0,_group_digests_js__WEBPACK_IMPORTED_MODULE_0__.c)(request, number, signal);
	const own = await (0,_group_digests_js__WEBPACK_IMPORTED_MODULE_0__.i)(api, request.label);
	if (own === void 0) return none(`#${number} has no comment of this label`);
	if (!merged && own.marker.head !== request.sha) return none(`#${number} is not merged, and its comment is about another commit`);
	const { marker, markdown } = request.write(own);
	return (0,_group_digests_js__WEBPACK_IMPORTED_MODULE_0__.o)(api, own, (0,_group_digests_js__WEBPACK_IMPORTED_MODULE_0__.r)(marker, markdown));
}
var none = (why) => ({
	result: "none",
	why: `No receipt: ${why}.`
});
// src/report/receipt.ts
/** What became of a plan, with the plan that the comment showed before folded away below: as Markdown of at most `bytes` bytes. */
function receiptMarkdown({ status = "", report, before }, bytes) {
	const plan = planOf(before);
	const below = plan === "" ? "" : `\n${divider}\n${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.b)("The plan that was reviewed", plan)}\n`;
	const tail = bytes - (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.an)(below) - (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.an)(status) < leastReport ? tooLong : below;
	const text = report(bytes - (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.an)(tail) - (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.an)(status) - 2);
	if (status === "") return text + tail;
	const [heading = "", ...rest] = text.split("\n");
	return [
		heading,
		"",
		status,
		...rest
	].join("\n") + tail;
}
/** Why it failed, in one sentence below the heading; undefined where all is well, which the heading says. */
function statusLine(run) {
	const { mode, isApplied, failure, outcomes, verification } = run;
	if (failure === void 0) return void 0;
	const unseen = isApplied ? "Applied, and not attached" : "Not attached";
	return `❌ **${mode === "apply" ? outcomes === void 0 ? "Not applied" : "Failed" : verification?.verified === true ? "Failed" : unseen}:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.o)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.E)(failure.message))}`;
}
/** Bytes for which a report is still worth reading; a plan that leaves less is left out. */
var leastReport = 2e4;
var tooLong = "\n<sub>The plan that stood here is too long to be kept. It is in the summary of the run that made it.</sub>\n";
/** A line of its own, since what is folded may hold anything. */
var divider = "<!-- frontend-sg:plan -->";
/** What an earlier receipt folded away, or all of it. */
function planOf(before) {
	const text = before.replaceAll("\r\n", "\n").trim();
	const [, folded] = /(?:^|\n)<!-- frontend-sg:plan -->\n<details><summary>[^\n]*\n\n([^]*)\n\n<\/details>$/.exec(text) ?? [];
	return (folded ?? text).trim();
}
// src/publish/pull-request.ts
/** Says on the pull request what a run has come to: its plan, or what became of the plan. What came of that, as lines for the log. */
async function sayOnPullRequest(result, about, { inputs, signal }, context) {
	return (await say(result, about, {
		...connectionOf(inputs, context),
		...boundsOf(signal)
	}, inputs, context)).map((one) => one.result === "none" ? one.why : `Comment ${one.result}: ${one.url}`);
}
async function say(result, about, asked, inputs, context) {
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.zt)(inputs, context)) return [await sayPlan(result, about, asked, inputs, context)];
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(inputs, context) ? sayReceipt(result, about, asked, inputs, context) : [];
}
function sayPlan(result, about, asked, inputs, context) {
	const { joined, plan, problems, findings } = result;
	const counts = plan?.counts ?? joined?.counts ?? {
		add: 0,
		change: 0,
		remove: 0
	};
	const marker = {
		label: inputs.label,
		digest: plan?.digest ?? "",
		head: context.sha,
		...plan?.basis === "live" ? { groups: (0,_group_digests_js__WEBPACK_IMPORTED_MODULE_0__.t)(plan) } : result.irrelevant === true ? { groups: [] } : {}
	};
	return (0,_group_digests_js__WEBPACK_IMPORTED_MODULE_0__.s)({
		...asked,
		when: inputs.comment,
		pullRequest: context.pullRequest,
		marker,
		markdown: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(result, about, roomBeside(marker)),
		worthwhile: plan?.basis === "offline" || plan?.kind === "apply" && (0,_joined_js__WEBPACK_IMPORTED_MODULE_3__.l)(plan) !== void 0 || counts.add + counts.change + counts.remove + problems.length + findings.filter(isNews).length > 0
	});
}
/** What was accepted before is no news. */
var isNews = ({ accepted }) => accepted === void 0 || accepted.byThisChange === true;
function sayReceipt(result, about, asked, inputs, context) {
	return writeReceipt({
		...asked,
		sha: context.sha,
		...inputs.sha === void 0 && context.commits !== void 0 ? { commits: context.commits } : {},
		pullRequest: inputs.pullRequest,
		label: inputs.label,
		write: (own) => {
			const { applied, ...plan } = own.marker;
			const isApplied = inputs.mode === "apply" ? result.failure === void 0 : applied === context.sha;
			const marker = {
				...plan,
				receipt: context.sha,
				...isApplied ? { applied: context.sha } : {}
			};
			const before = own.body.replace(/^.*(?:\n|$)/, "");
			const status = statusLine({
				...result,
				mode: inputs.mode,
				isApplied
			});
			const report = (bytes) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(result, about, bytes, isApplied);
			return {
				marker,
				markdown: receiptMarkdown({
					status,
					report,
					before
				}, roomBeside(marker))
			};
		}
	});
}
var connectionOf = (inputs, { apiUrl, repository }) => ({
	apiUrl,
	repository,
	token: inputs.githubToken
});
var boundsOf = (signal) => signal.aborted ? { timeout: 3e3 } : { cancelled: signal };
var roomBeside = (marker) => _index_js__WEBPACK_IMPORTED_MODULE_1__.cn.comment - (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.an)((0,_group_digests_js__WEBPACK_IMPORTED_MODULE_0__.l)(marker)) - 1;



/***/ })

};
