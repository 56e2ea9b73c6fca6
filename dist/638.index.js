export const id = 638;
export const ids = [638];
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

/***/ 9638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRepository),
/* harmony export */   c: () => (/* binding */ chunks),
/* harmony export */   d: () => (/* binding */ lineIndex),
/* harmony export */   f: () => (/* binding */ failureOfCancelled),
/* harmony export */   failureOf: () => (/* binding */ failureOf),
/* harmony export */   h: () => (/* binding */ formatChange),
/* harmony export */   i: () => (/* binding */ prepare),
/* harmony export */   l: () => (/* binding */ scanYaml),
/* harmony export */   m: () => (/* binding */ refused),
/* harmony export */   n: () => (/* binding */ earlyFindings),
/* harmony export */   o: () => (/* binding */ policyAgainstBase),
/* harmony export */   p: () => (/* binding */ failureOfOutcomes),
/* harmony export */   plan: () => (/* binding */ plan),
/* harmony export */   r: () => (/* binding */ matchDeclared),
/* harmony export */   s: () => (/* binding */ readNamedBefore),
/* harmony export */   t: () => (/* binding */ withAbsolutePath),
/* harmony export */   u: () => (/* binding */ YamlError)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5425);
/* harmony import */ var _uses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6241);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(993);
/* harmony import */ var _group_digests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8830);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7362);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4221);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9895);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3350);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8876);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4430);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8113);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8500);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7975);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3024);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1421);

















// src/plan/format.ts
/** A row of a plan in words, as a log or an error says it. Foreign text is in it: escape it where it is shown. */
function formatChange(group, change) {
	switch (change.kind) {
		case "create-group": return `create the group ${group}`;
		case "add-rule": return `add to ${group}: ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_15__.a)(change.rule)}`;
		case "modify-rule": return `change in place in ${group}: ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_15__.a)(change.before)} to ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_15__.a)(change.rule)}`;
		case "describe-rule": return `describe in ${group}: ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_15__.a)(change.rule)} as ${change.rule.description ?? ""}`;
		case "remove-rule": return `remove from ${group}: ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_15__.a)(change.rule)}`;
		case "tag-group": return `tag ${group}: ${Object.entries(change.set).map(([key, value]) => `${key}=${value}`).join(", ")}`;
		case "untag-group": return `take tags off ${group}: ${change.keys.join(", ")}`;
		case "delete-group": return `delete the group ${group}`;
	}
}
// src/modes/outcomes.ts
/** A run that was cancelled never ends well: even where all is done, it was not read back. */
function failureOfCancelled({ groups }, outcomes) {
	const held = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.u)(groups);
	const open = outcomes.filter(({ left }) => left.length > 0);
	return {
		reason: "cancelled",
		message: `the run was cancelled; ${open.length === 0 ? withoutRowsLeft(outcomes.filter(({ group }) => !held.has(group))) : rowsLeft(open)}`
	};
}
function rowsLeft(open) {
	const left = open.reduce((sum, outcome) => sum + outcome.left.length, 0);
	return `what is left is ${left} ${left === 1 ? "change" : "changes"} of ${namesOf$1(open)}`;
}
/** The last calls for a group are no rows of the plan: what AWS gave a new one is closed, it gets its `Name`, and every group is signed. */
function withoutRowsLeft(outcomes) {
	const unended = outcomes.filter(({ result }) => result === "skipped" || result === "failed");
	const fresh = unended.filter(({ done }) => done.some(({ kind }) => kind === "create-group"));
	if (unended.length === 0) return "every change was made by then";
	if (fresh.length === 0) return `the rules are as declared, and the next run signs ${namesOf$1(unended)}`;
	return `what is left is to finish ${namesOf$1(fresh)}, which ${fresh.length === 1 ? "is new and has" : "are new and have"} no tag Name yet`;
}
var namesOf$1 = (outcomes) => outcomes.map(({ group }) => group).join(", ");
/** What was not done fails the step, told by the first group of which AWS or a finding kept us. */
function failureOfOutcomes(outcomes) {
	const failed = outcomes.filter((outcome) => outcome.result === "failed");
	const skipped = outcomes.filter((outcome) => outcome.result === "skipped");
	const [first] = [...failed, ...skipped];
	if (first === void 0) return void 0;
	const [left] = first.left;
	const why = first.problem?.message ?? (left === void 0 ? "not done" : `not done: ${formatChange(first.group, left)}`);
	const others = failed.length + skipped.length - 1;
	return { failure: {
		reason: failed.length > 0 ? "aws" : "findings",
		message: `${why.includes(first.group) ? why : `${first.group}: ${why}`}${others === 0 ? "" : ` (and ${others} more)`}`
	} };
}
/** A plan that nobody reviewed is not carried out: every change that was not reviewed is named. */
var refused = (plan, refusals, unreviewed = []) => {
	const problems = [...plan.problems, ...refusals];
	return {
		problems,
		findings: plan.findings,
		plan: {
			...plan,
			problems
		},
		...unreviewed.length === 0 ? {} : { unreviewed },
		failure: {
			reason: "refused",
			message: (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__.r)(refusals)
		}
	};
};
// src/github/offline.ts
/**
* Why a run cannot ask AWS, as the end of a sentence; undefined where it can. GitHub lends a fork neither
* secrets nor an OIDC token, and Dependabot none that were not made for it:
* https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
*/
function offlineReason({ offline }, { eventName, pullRequest, actor }) {
	if (offline) return "the input `offline` says so";
	if (eventName !== "pull_request") return void 0;
	if (pullRequest?.fromFork === true) return "a pull request from a fork gets no credentials";
	return actor === "dependabot[bot]" ? "a pull request of Dependabot is planned without credentials" : void 0;
}
// src/controller/identify.ts
/** Which frontends the documents make and how their load balancers are found on AWS, in the order of `build`, without any world. */
function identify(documents, settings) {
	return (0,_uses_js__WEBPACK_IMPORTED_MODULE_1__.h)(documents, settings).found.map(({ kind, id, members, unloaded, tokens, loadBalancers }) => ({
		kind,
		id,
		members,
		...unloaded === void 0 ? {} : { unloaded },
		tokens,
		loadBalancers
	}));
}
// src/github/bounded-fetch.ts
/**
* A `fetch` that has read its answers whole, and fails where they are larger than this is worth. Octokit takes an answer that breaks off
* for an empty text, so it must not see one. One serves one comparison.
*/
function boundedFetch() {
	let total = 0;
	return async (input, init) => {
		const response = await fetch(input, init);
		const { body, status, statusText, headers, url } = response;
		if (body === null) return response;
		const chunks = [];
		let bytes = 0;
		for await (const chunk of body) {
			bytes += chunk.byteLength;
			total += chunk.byteLength;
			if (bytes > maxAnswerBytes) throw new Error(`one answer is larger than ${inMiB(maxAnswerBytes)}`);
			if (total > maxTotalBytes$1) throw new Error(`all answers are larger than ${inMiB(maxTotalBytes$1)}`);
			chunks.push(chunk);
		}
		const whole = new Response(Buffer.concat(chunks), {
			status,
			statusText,
			headers
		});
		return Object.defineProperty(whole, "url", { value: url });
	};
}
var inMiB = (bytes) => `${bytes / 1024 / 1024} MiB`;
/** Bytes of one answer, such as a file, and of all of them together. */
var maxAnswerBytes = 16777216;
var maxTotalBytes$1 = 67108864;
// src/github/base.ts
/**
* Reads the files that a pull request changes or removes as they were before. What it adds to a file takes nothing away, so such
* files are taken as they are. Never throws for what GitHub does or does not answer; the token needs `contents: read` and
* `pull-requests: read`.
*/
async function readBase(request) {
	const signal = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_16__.t)(request);
	try {
		return await read(request, signal);
	} catch (error) {
		if (signal.aborted) return { why: (0,_deadline_js__WEBPACK_IMPORTED_MODULE_16__.n)(signal) };
		return { why: `GitHub does not show it: ${error instanceof Error ? error.message : String(error)}` };
	}
}
var maxPages = 10;
var atOnce$1 = 8;
async function read(request, signal) {
	const { octokit, owner, repo } = await (0,_group_digests_js__WEBPACK_IMPORTED_MODULE_2__.p)(request);
	const { pulls, repos } = octokit.rest;
	const at = {
		owner,
		repo,
		request: {
			signal,
			fetch: boundedFetch()
		}
	};
	const changed = [];
	for (let page = 1, more = true; more; page += 1) {
		if (page > maxPages) return { why: `it changes more than 1000 files` };
		const { data } = await pulls.listFiles({
			...at,
			pull_number: request.pullRequest,
			per_page: 100,
			page
		});
		changed.push(...data);
		more = data.length === 100;
	}
	const wanted = changed.flatMap((file) => {
		const before = nameBefore(file);
		const now = file.status === "removed" ? void 0 : file.filename;
		return before !== void 0 && request.wanted(before, now) ? [{
			before,
			now
		}] : [];
	});
	if (wanted.length > 100) return { why: `it changes ${wanted.length} manifests, more than 100` };
	const files = /* @__PURE__ */ new Map();
	for (let start = 0; start < wanted.length; start += atOnce$1) {
		const texts = await Promise.all(wanted.slice(start, start + atOnce$1).map(async ({ before }) => {
			const path = {
				...at,
				path: before,
				ref: request.base,
				mediaType: { format: "raw" }
			};
			const { data } = await repos.getContent(path);
			return [before, data];
		}));
		for (const [name, text] of texts) if (typeof text === "string") files.set(name, text);
	}
	const added = changed.filter(({ status }) => status === "added").map(({ filename }) => filename);
	return {
		files,
		replaced: /* @__PURE__ */ new Set([...added, ...wanted.flatMap(({ now }) => now ?? [])])
	};
}
/** The name of a file that was there and of which something went; undefined for any other. */
function nameBefore({ filename, status, deletions, previous_filename }) {
	switch (status) {
		case "removed": return filename;
		case "renamed": return previous_filename ?? filename;
		case "modified":
		case "changed": return deletions > 0 ? filename : void 0;
		default: return;
	}
}
// src/manifests/lines.ts
/**
* Turns offsets (UTF-16 units) into lines and columns that count from 1. A line ends at a line feed, as it does for
* git and GitHub; a carriage return before it belongs to the line.
*/
function lineIndex(text) {
	let starts;
	return (offset) => {
		starts ??= lineStarts(text);
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >>> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
// src/manifests/node.ts
/**
* The offset of the value at a path, or of the nearest ancestor that stands in the text.
* With `key`, of the key of the last map entry on that way.
* With `offset`, of the place that many UTF-16 units into the text of the scalar.
*/
function offsetAt(root, path, within = {}) {
	let node = root;
	let keyStart;
	for (const step of path) {
		const entry = node.entries?.get(String(step));
		const next = entry?.node ?? (typeof step === "number" ? node.items?.[step] : void 0);
		if (next === void 0) return within.key === true ? keyStart ?? node.start : node.start;
		keyStart = entry?.keyStart;
		node = next;
	}
	if (within.key === true) return keyStart ?? node.start;
	return within.offset === void 0 || node.within === void 0 ? node.start : node.within(within.offset);
}
// src/manifests/scalar.ts
/**
* The value of a scalar as kubectl reads it (sigs.k8s.io/yaml over go-yaml v2).
* `tag` is the raw text of an explicit tag, undefined where there is none; unknown tags leave the text as it is.
* `plain` says that the scalar is neither quoted nor a block.
* Returns undefined where kubectl refuses: the text is not of the kind that its tag says.
* Source: https://github.com/yaml/go-yaml/blob/v2.4.2/resolve.go
*/
function resolveScalar(text, tag, plain) {
	if (tag === void 0) return plain ? resolvePlain(text) : text;
	const value = resolvePlain(text);
	switch (standardTag(tag)) {
		case "null": return value === null ? null : void 0;
		case "bool": return typeof value === "boolean" ? value : void 0;
		case "int": return typeof value === "bigint" ? value : void 0;
		case "float": return typeof value === "bigint" ? Number(value) : typeof value === "number" ? value : void 0;
		case "timestamp": return timestamp.test(text) ? text : void 0;
		case "binary": return decodeBinary(text);
		case void 0:
		default: return text;
	}
}
/** The key that a map entry has as JSON, or undefined where kubectl refuses it (null, and numbers beyond int64). */
function keyText(key) {
	if (key === null || typeof key === "bigint" && key > maxInt64) return void 0;
	return typeof key === "number" ? formatFloat32(key) : String(key);
}
/** A plain scalar is a merge key only where it would be resolved, or is tagged as one. */
function isMergeKey(text, tag, plain) {
	return text === "<<" && (tag === void 0 ? plain : standardTag(tag) === "merge");
}
var maxInt64 = 2n ** 63n - 1n;
var minInt64 = -(2n ** 63n);
var maxUint64 = 2n ** 64n - 1n;
var words = new Map([
	...[
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"true",
		"True",
		"TRUE",
		"on",
		"On",
		"ON"
	].map((word) => [word, true]),
	...[
		"n",
		"N",
		"no",
		"No",
		"NO",
		"false",
		"False",
		"FALSE",
		"off",
		"Off",
		"OFF"
	].map((word) => [word, false]),
	...[
		"",
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null]),
	...[
		".nan",
		".NaN",
		".NAN"
	].map((word) => [word, NaN]),
	...[
		".inf",
		".Inf",
		".INF",
		"+.inf",
		"+.Inf",
		"+.INF"
	].map((word) => [word, Number.POSITIVE_INFINITY]),
	...[
		"-.inf",
		"-.Inf",
		"-.INF"
	].map((word) => [word, Number.NEGATIVE_INFINITY])
]);
var integer = /^([-+]?)(0[bB][01]+|0[oO][0-7]+|0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/;
/** go-yaml's own reading of `0b`, by which a sign may also stand behind the prefix. */
var signedBinary = /^0b([-+])([01]+)$/;
var float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/** Go's own reading, in which `_` may stand between digits. */
var dotFloat = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;
var timestamp = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d+)?(?:Z|[-+]\d\d:\d\d)| \d{1,2}:\d{1,2}:\d{1,2}(?:\.\d+)?)?$/;
function resolvePlain(text) {
	const word = words.get(text);
	if (word !== void 0) return word;
	const first = text.charCodeAt(0);
	if (first === 46) return dotFloat.test(text) ? finite(text.replaceAll("_", ""), text) : text;
	return first >= 48 && first <= 57 || first === 43 || first === 45 ? resolveNumber(text) : text;
}
function resolveNumber(text) {
	const digits = text.replaceAll("_", "");
	const [, sign = "", magnitude] = integer.exec(digits) ?? [];
	if (magnitude !== void 0) {
		const exact = sign === "-" ? -parseMagnitude(magnitude) : parseMagnitude(magnitude);
		if (exact >= minInt64 && exact <= (sign === "" ? maxUint64 : maxInt64)) return exact;
	}
	if (float.test(digits)) return finite(digits, text);
	const [, binarySign, bits] = signedBinary.exec(digits) ?? [];
	if (bits === void 0) return text;
	const exact = binarySign === "-" ? -BigInt(`0b${bits}`) : BigInt(`0b${bits}`);
	return exact >= minInt64 && exact <= maxInt64 ? exact : text;
}
/** BigInt knows the prefixes 0b, 0o and 0x; a leading zero alone is octal to Go. */
function parseMagnitude(text) {
	return BigInt(/^0[0-7]+$/.test(text) ? `0o${text}` : text.toLowerCase());
}
/** Go gives up on what no float64 can hold, and then it is a string. */
function finite(digits, text) {
	const value = Number(digits);
	return Number.isFinite(value) ? value : text;
}
/** `!!int` and `!<tag:yaml.org,2002:int>` are `int`. */
function standardTag(tag) {
	if (tag.startsWith("!!")) return tag.slice(2);
	return /^!<tag:yaml\.org,2002:(.*)>$/.exec(tag)?.[1];
}
function decodeBinary(text) {
	const compact = text.replaceAll(/[\r\n]/g, "");
	return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(compact) ? Buffer.from(compact, "base64").toString("utf8") : void 0;
}
/** Go's `strconv.FormatFloat(value, 'g', -1, 32)`, by which sigs.k8s.io/yaml makes a key of a float. */
function formatFloat32(value) {
	const single = Math.fround(value);
	if (Number.isNaN(single)) return ".nan";
	if (!Number.isFinite(single)) return single > 0 ? ".inf" : "-.inf";
	if (single === 0) return Object.is(single, -0) ? "-0" : "0";
	let shortest = single.toExponential();
	for (let digits = 0; digits < 9; digits++) {
		shortest = single.toExponential(digits);
		if (Math.fround(Number(shortest)) === single) break;
	}
	const [mantissa = "", power = "0"] = shortest.split("e");
	const exponent = Number(power);
	if (exponent >= -4 && exponent < 6) return String(Number(shortest));
	return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
// node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]).withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
({
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
});
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name));
EVENT_ID.DOCUMENT;
EVENT_ID.SEQUENCE;
EVENT_ID.MAPPING;
EVENT_ID.SCALAR;
EVENT_ID.ALIAS;
EVENT_ID.POP;
SCALAR_STYLE.PLAIN;
SCALAR_STYLE.SINGLE_QUOTED;
SCALAR_STYLE.DOUBLE_QUOTED;
SCALAR_STYLE.LITERAL_BLOCK;
SCALAR_STYLE.FOLDED_BLOCK;
COLLECTION_STYLE.BLOCK;
COLLECTION_STYLE.FLOW;
CHOMPING_MODE.CLIP;
CHOMPING_MODE.STRIP;
CHOMPING_MODE.KEEP;
// src/manifests/yaml-error.ts
/** What to do about a fault, where its words do not say it; nothing elsewhere. */
var hinted = (message) => message.includes("tab characters") ? { hint: "Indent with spaces: YAML allows no tabs there" } : {};
/** A document that kubectl would refuse, or that is over a limit. The offset counts UTF-16 units into the text of the file. */
var YamlError = class extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.name = "YamlError";
		this.offset = offset;
	}
};
// src/manifests/flow-indent.ts
/**
* Parses a text whose flow collections and quoted scalars may be continued at any column, as go-yaml allows and YAML 1.2
* does not: the closing bracket beneath the key, as in
*
*     args: [
*       a
*     ]
*
* Such a line, of which `parse` says so, is indented and the text read again: white space there means nothing.
* Throws what `parse` throws for any other fault, with its offset in the text as it was.
*/
function parseIndented(text, parse) {
	const ends = [];
	const original = (offset) => originalOffset(ends, offset);
	let source = text;
	for (let work = source.length;; work += source.length) try {
		return {
			source,
			result: parse(source),
			original
		};
	} catch (error) {
		if (!(error instanceof YamlError)) throw error;
		const lineStart = source.lastIndexOf("\n", error.offset - 1) + 1;
		const end = lineStart + indent.length;
		const isHopeless = work > maxWork || (ends.at(-1) ?? -1) >= end;
		if (error.message !== deficient || isHopeless) throw new YamlError(error.message, original(error.offset));
		source = source.slice(0, lineStart) + indent + source.slice(lineStart);
		ends.push(end);
	}
}
/** js-yaml's words for a line of a flow collection or quoted scalar that stands too far left. */
var deficient = "deficient indentation";
/** UTF-16 units read, over all attempts: a second or two for hostile text. */
var maxWork = 32e6;
/** Wider than any manifest is nested. */
var indent = " ".repeat(128);
function originalOffset(ends, offset) {
	let inserted = 0;
	for (const end of ends) {
		if (offset < end) return Math.min(offset, end - indent.length) - inserted;
		inserted += indent.length;
	}
	return offset - inserted;
}
// src/manifests/within.ts
/**
* Where the place `offset` units into the text of a scalar stands in its source. Exact for literal blocks, folded
* blocks and plain scalars without more-indented lines, and quoted scalars on one line; undefined elsewhere.
*/
function offsetWithin(scalar, offset) {
	const raw = scalar.source.slice(scalar.start, scalar.end);
	const inside = insideRaw(scalar, raw, Math.max(0, offset));
	return inside === void 0 ? void 0 : scalar.start + Math.min(inside, raw.length);
}
function insideRaw({ style, indent }, raw, offset) {
	switch (style) {
		case "literal": return insideLiteral(raw, indent, offset);
		case "folded": return insideFolded(raw, (line) => line.slice(Math.max(0, indent)), offset);
		case "plain": return insideFolded(raw, (line) => line.trim(), offset);
		case "single": return /[\r\n]/.test(raw) ? void 0 : insideQuoted(raw, /''|[^]/gy, offset);
		case "double": return /[\r\n]/.test(raw) ? void 0 : insideQuoted(raw, escapes$1, offset);
	}
}
/** One match is one UTF-16 unit of the value, but for `\U`, which may be two. */
var escapes$1 = /\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\\[^]|[^]/gy;
function insideQuoted(raw, unit, offset) {
	let units = 0;
	for (const match of raw.matchAll(unit)) {
		units += match[0].startsWith("\\U") && Number.parseInt(match[0].slice(2), 16) > 65535 ? 2 : 1;
		if (units > offset) return match.index;
	}
	return raw.length;
}
/** Line n of the value is line n of the block. */
function insideLiteral(raw, indent, offset) {
	let rest = offset;
	for (const { start, text } of linesOf(raw)) {
		const content = Math.max(0, text.length - Math.max(0, indent));
		if (rest <= content) return start + Math.min(text.length, Math.max(0, indent) + rest);
		rest -= content + 1;
	}
	return raw.length;
}
/** One line break is one space, n + 1 of them are n line feeds; a more-indented line would keep its own. */
function insideFolded(raw, contentOf, offset) {
	let rest = offset;
	let blank = 0;
	let isFirst = true;
	for (const { start, text } of linesOf(raw)) {
		const content = contentOf(text);
		if (content === "") {
			blank += 1;
			continue;
		}
		if (/^[ \t]/.test(content)) return void 0;
		const gap = isFirst ? blank : Math.max(1, blank);
		const from = start + text.indexOf(content);
		if (rest < gap) return from;
		rest -= gap;
		if (rest <= content.length) return from + rest;
		rest -= content.length;
		blank = 0;
		isFirst = false;
	}
	return raw.length;
}
function* linesOf(raw) {
	let start = 0;
	for (const line of raw.split("\n")) {
		yield {
			start,
			text: line.endsWith("\r") ? line.slice(0, -1) : line
		};
		start += line.length + 1;
	}
}
/**
* What stands in a piece of YAML, in its order. `base` is the offset of the piece in its file.
* Throws nothing but YamlError, whatever the text is.
*/
function scanYaml(text, base) {
	try {
		const { source, result, original } = parseIndented(text, events);
		const place = (offset) => base + original(offset);
		return result.map((event) => {
			switch (event.type) {
				case EVENT_ID.DOCUMENT: return { kind: "document" };
				case EVENT_ID.POP: return { kind: "end" };
				case EVENT_ID.ALIAS: return {
					kind: "alias",
					start: place(event.anchorStart - 1),
					anchor: anchorOf(source, event) ?? ""
				};
				case EVENT_ID.MAPPING: return {
					kind: "map",
					start: place(event.start),
					...anchored(source, event)
				};
				case EVENT_ID.SEQUENCE: return {
					kind: "list",
					start: place(event.start),
					...anchored(source, event)
				};
				case EVENT_ID.SCALAR: return scalar(source, event, place);
			}
		});
	} catch (error) {
		if (!(error instanceof YamlError)) throw error;
		throw new YamlError(error.message, base + Math.min(error.offset, text.trimEnd().length));
	}
}
/** Anything may be thrown, a RangeError as well: https://github.com/nodeca/js-yaml/blob/master/docs/safety.md */
function events(source) {
	try {
		return parseEvents(source, { maxDepth: 64 });
	} catch (error) {
		if (error instanceof YAMLException) throw new YamlError(error.reason, error.mark?.position ?? 0);
		throw new YamlError(`cannot be read: ${error instanceof Error ? error.message : String(error)}`, 0);
	}
}
function anchorOf(source, event) {
	return event.anchorStart === -1 ? void 0 : source.slice(event.anchorStart, event.anchorEnd);
}
function anchored(source, event) {
	const anchor = anchorOf(source, event);
	return anchor === void 0 ? {} : { anchor };
}
function scalar(source, event, place) {
	const start = scalarStart(source, event);
	const written = {
		source,
		start: event.valueStart,
		end: event.valueEnd,
		style: styles[event.style],
		indent: event.indent
	};
	return {
		kind: "scalar",
		start: start === void 0 ? void 0 : place(start),
		text: getScalarValue(source, event),
		plain: event.style === SCALAR_STYLE.PLAIN,
		...event.tagStart === -1 ? {} : { tag: source.slice(event.tagStart, event.tagEnd) },
		...anchored(source, event),
		within: (offset) => place(offsetWithin(written, offset) ?? start ?? 0)
	};
}
var styles = {
	[SCALAR_STYLE.PLAIN]: "plain",
	[SCALAR_STYLE.SINGLE_QUOTED]: "single",
	[SCALAR_STYLE.DOUBLE_QUOTED]: "double",
	[SCALAR_STYLE.LITERAL_BLOCK]: "literal",
	[SCALAR_STYLE.FOLDED_BLOCK]: "folded"
};
/** js-yaml tells where the content begins; a reader looks for the quote or the block header before it. */
function scalarStart(source, event) {
	if (event.valueStart === -1) {
		const property = Math.max(event.tagStart, event.anchorStart - (event.anchorStart === -1 ? 0 : 1));
		return property === -1 ? void 0 : property;
	}
	switch (event.style) {
		case SCALAR_STYLE.PLAIN: return event.valueStart;
		case SCALAR_STYLE.SINGLE_QUOTED:
		case SCALAR_STYLE.DOUBLE_QUOTED: return event.valueStart - 1;
		case SCALAR_STYLE.LITERAL_BLOCK:
		case SCALAR_STYLE.FOLDED_BLOCK: {
			const lineStart = source.lastIndexOf("\n", event.valueStart - 2) + 1;
			const header = /[|>][-+0-9]{0,2}[ \t]*(?:[ \t]#.*)?\r?\n?$/.exec(source.slice(lineStart, event.valueStart));
			return header === null ? event.valueStart : lineStart + header.index;
		}
	}
}
var maxMergedKeys = 1e3;
var maxAliasedValues = 1e5;
/**
* The value of the first document among the events, with the place of everything in it; undefined where there is none.
* Like kubectl, which reads no further behind the line `...`.
* `onDuplicate` hears of each key that is given twice, or comes again by a merge key that stands behind it; the last
* one wins in both cases.
* Throws YamlError for what kubectl refuses and for what is over a limit.
* Source: https://github.com/yaml/go-yaml/blob/v2.4.2/decode.go
*/
function buildDocument(events, base, onDuplicate) {
	const anchors = /* @__PURE__ */ new Map();
	let next = 1;
	let aliases = 0;
	let aliasedValues = 0;
	let mergedKeys = 0;
	if (events[next] === void 0) return void 0;
	return value(base, 0);
	function value(fallback, depth) {
		const event = events[next++];
		switch (event?.kind) {
			case "scalar": return requireFinite(anchored(event.anchor, () => scalarNode(event, fallback)));
			case "map": return anchored(event.anchor, () => map(event.start, depth + 1));
			case "list": return anchored(event.anchor, () => list(event.start, depth + 1));
			case "alias": return alias(event.anchor, event.start, depth);
			case "document":
			case "end":
			case void 0: throw new YamlError("is incomplete", fallback);
		}
	}
	function anchored(anchor, make) {
		if (anchor === void 0) return make();
		anchors.set(anchor, "open");
		const node = make();
		anchors.set(anchor, node);
		return node;
	}
	function alias(anchor, start, depth) {
		const target = anchors.get(anchor);
		if (target === void 0) throw new YamlError(`the alias *${anchor} has no anchor before it`, start);
		if (target === "open") throw new YamlError(`the anchor &${anchor} holds itself`, start);
		aliases += 1;
		if (aliases > 100) throw new YamlError(`more than 100 aliases in one document`, start);
		aliasedValues += target.size;
		if (aliasedValues > 1e5) throw new YamlError(`its aliases stand for more than ${maxAliasedValues} values`, start);
		if (depth + target.height > 64) throw new YamlError(`nesting is deeper than 64`, start);
		return {
			value: target.value,
			start,
			size: target.size,
			height: target.height
		};
	}
	function list(start, depth) {
		const items = [];
		while (events[next]?.kind !== "end") items.push(value(start, depth));
		next += 1;
		return {
			value: items.map((item) => item.value),
			start,
			items,
			...extent(items)
		};
	}
	function map(start, depth) {
		const entries = /* @__PURE__ */ new Map();
		const written = /* @__PURE__ */ new Map();
		const put = (key, entry) => {
			const first = written.get(key);
			if (first !== void 0) onDuplicate({
				key,
				first,
				second: entry.keyStart
			});
			entries.set(key, entry);
		};
		while (events[next]?.kind !== "end") {
			const key = keyAt(start);
			if (key.kind === "merge") for (const [name, entry] of mergedEntries(key.start, depth)) put(name, entry);
			else {
				put(key.text, {
					keyStart: key.start,
					node: value(key.start, depth)
				});
				written.set(key.text, key.start);
			}
		}
		next += 1;
		const object = {};
		for (const [key, entry] of entries) if (key === "__proto__") Object.defineProperty(object, key, own(entry.node.value));
		else object[key] = entry.node.value;
		return {
			value: object,
			start,
			entries,
			...extent(Array.from(entries.values(), (entry) => entry.node))
		};
	}
	function keyAt(mapStart) {
		const event = events[next++];
		const start = startOf(event) ?? mapStart;
		if (event?.kind === "scalar") {
			if (isMergeKey(event.text, event.tag, event.plain)) return {
				kind: "merge",
				start
			};
			const node = anchored(event.anchor, () => scalarNode(event, start));
			return {
				kind: "key",
				text: requireKey(resolve$1(event, start), start),
				start: node.start
			};
		}
		if (event?.kind === "alias") {
			const { value: key } = alias(event.anchor, start, 0);
			const exact = Number.isSafeInteger(key) ? BigInt(key) : key;
			if (exact === null || typeof exact !== "object") return {
				kind: "key",
				text: requireKey(exact, start),
				start
			};
		}
		throw new YamlError("a map or a list cannot be a key (is this a template that has to be rendered first?)", start);
	}
	/** What `<<` sets, in this order: the maps of a list from the last to the first, so that the first one wins. */
	function mergedEntries(fallback, depth) {
		const event = events[next];
		if (event?.kind !== "list") return mergedMap(fallback, depth);
		next += 1;
		const maps = [];
		while (events[next]?.kind !== "end") maps.push(mergedMap(event.start, depth));
		next += 1;
		return maps.reverse().flat();
	}
	function mergedMap(fallback, depth) {
		const event = events[next];
		const node = value(fallback, depth);
		const source = event?.kind === "alias" ? anchors.get(event.anchor) : node;
		if (source === "open" || source?.entries === void 0) throw new YamlError("the merge key << takes a map or a list of maps", node.start);
		mergedKeys += 1 + source.entries.size;
		if (mergedKeys > 1e3) throw new YamlError(`more than ${maxMergedKeys} merged keys`, node.start);
		if (event?.kind !== "alias") return [...source.entries];
		return Array.from(source.entries, ([key, { node: { value: merged, size, height } }]) => [key, {
			keyStart: node.start,
			node: {
				value: merged,
				start: node.start,
				size,
				height
			}
		}]);
	}
}
function own(value) {
	return {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	};
}
function startOf(event) {
	return event !== void 0 && "start" in event ? event.start : void 0;
}
function extent(nodes) {
	let size = 1;
	let height = 0;
	for (const node of nodes) {
		size += node.size;
		height = Math.max(height, node.height);
	}
	return {
		size,
		height: height + 1
	};
}
function scalarNode(event, fallback) {
	const start = event.start ?? fallback;
	const resolved = resolve$1(event, start);
	return {
		value: typeof resolved === "bigint" ? Number(resolved) : resolved,
		start,
		within: event.within,
		size: 1,
		height: 0
	};
}
/** kubectl goes by way of JSON, which has no number for them. */
function requireFinite(node) {
	if (typeof node.value !== "number" || Number.isFinite(node.value)) return node;
	throw new YamlError(".inf and .nan are no numbers in JSON; quote them", node.start);
}
function resolve$1(event, start) {
	const resolved = resolveScalar(event.text, event.tag, event.plain);
	if (resolved === void 0) throw new YamlError(`the text is not what its tag ${event.tag ?? ""} says`, start);
	return resolved;
}
function requireKey(key, start) {
	const text = keyText(key);
	if (text === void 0) throw new YamlError(`${String(key)} cannot be a key`, start);
	return text;
}
// src/manifests/chunks.ts
/**
* Cuts a file into documents as kubectl does, before any YAML parser sees it: at every line that begins with `---`.
* Only white space and a comment may follow on that line. Offsets are UTF-16 units into `text`.
* A first `---` belongs to its document. After a line that is refused, reading goes on behind the next separator;
* kubectl itself stops there.
* Source: https://github.com/kubernetes/apimachinery/blob/v0.34.0/pkg/util/yaml/decoder.go (YAMLReader)
*/
function* chunks(text) {
	const objects = jsonObjects(text);
	if (objects.length > 1) {
		yield* objects;
		return;
	}
	let start = 0;
	for (const line of separatorLines(text)) {
		const rest = text.slice(line.start + 3, line.end).trim();
		if (rest !== "" && !rest.startsWith("#")) {
			if (start !== void 0 && start < line.start) yield {
				kind: "document",
				start,
				end: line.start
			};
			yield {
				kind: "invalid-separator",
				start: line.start,
				rest
			};
			start = void 0;
		} else if (start === void 0) start = line.end;
		else if (start < line.start) {
			yield {
				kind: "document",
				start,
				end: line.start
			};
			start = line.end;
		}
	}
	if (start !== void 0 && start < text.length) yield {
		kind: "document",
		start,
		end: text.length
	};
}
/** Lines that begin with `---`; `end` is the start of the next line. */
function* separatorLines(text) {
	let start = text.startsWith("---") ? 0 : text.indexOf("\n---") + 1;
	while (start > 0 || start === 0 && text.startsWith("---")) {
		const newline = text.indexOf("\n", start);
		const end = newline === -1 ? text.length : newline + 1;
		yield {
			start,
			end
		};
		if (newline === -1) return;
		const next = text.indexOf("\n---", newline);
		if (next === -1) return;
		start = next + 1;
	}
}
/** A file that begins with `{` may be a stream of JSON objects, one behind the other; empty where it is not. */
function jsonObjects(text) {
	const objects = [];
	let start = skipSpace(text, 0);
	while (text[start] === "{") {
		const end = jsonObjectEnd(text, start);
		if (end === void 0) return [];
		objects.push({
			kind: "document",
			start,
			end
		});
		start = skipSpace(text, end);
	}
	return start === text.length ? objects : [];
}
function skipSpace(text, from) {
	let at = from;
	while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
	return at;
}
/** Behind the brace that closes the one at `start`. By hand, since a pattern for strings runs out of stack on long ones. */
function jsonObjectEnd(text, start) {
	let depth = 0;
	for (let at = start; at < text.length; at++) switch (text.charCodeAt(at)) {
		case 34:
			at = stringEnd(text, at);
			break;
		case 123:
			depth += 1;
			break;
		case 125:
			depth -= 1;
			if (depth === 0) return at + 1;
	}
}
function stringEnd(text, start) {
	let at = start + 1;
	while (at < text.length && text.charCodeAt(at) !== 34) at += text.charCodeAt(at) === 92 ? 2 : 1;
	return at;
}
// src/manifests/parse.ts
var maxDocuments = 1e4;
/** Reads YAML, and so JSON, as kubectl does. Never throws, whatever the text is. */
function parseYaml(text) {
	const documents = [];
	const faults = [];
	const duplicates = [];
	let empty = 0;
	let count = 0;
	for (const chunk of chunks(text)) {
		count += 1;
		if (count > 1e4) {
			faults.push({
				message: `holds more than ${maxDocuments} documents`,
				offset: chunk.start
			});
			break;
		}
		try {
			if (chunk.kind === "invalid-separator") throw new YamlError(separatorFault, chunk.start);
			const { start, end } = chunk;
			const read = (onDuplicate) => buildDocument(scanYaml(text.slice(start, end), start), start, onDuplicate);
			const root = read((duplicate) => duplicates.push(duplicate));
			if (root === void 0 || root.value === null) empty += 1;
			else documents.push(forgetful(root, () => read(() => {})));
		} catch (error) {
			if (!(error instanceof YamlError)) throw error;
			faults.push({
				message: error.message,
				offset: error.offset
			});
		}
	}
	return {
		documents,
		faults,
		duplicates,
		empty,
		overBudget: count > maxDocuments
	};
}
var separatorFault = "only a comment may follow a document separator (---) on its line; kubectl refuses the file";
/** Places take thirty times the memory of the text. */
function forgetful(root, read) {
	const { value, start } = root;
	let kept = new WeakRef(root);
	return {
		value,
		start,
		root: () => {
			const node = kept.deref() ?? read();
			if (node === void 0) throw new Error("the same text was read in two ways");
			kept = new WeakRef(node);
			return node;
		}
	};
}
// src/manifests/documents.ts
/**
* Reads the text of a file (relative to the workspace, with forward slashes) as kubectl does: an object that has `items`
* is a List, of which each item is a document of its own. Never throws, whatever the text is.
* Source: https://github.com/kubernetes/apimachinery/blob/v0.34.0/pkg/apis/meta/v1/unstructured/helpers.go (decodeToList)
*/
function parseDocuments(file, text) {
	const line = lineIndex(text);
	const placeAt = (offset) => ({
		file,
		...line(offset)
	});
	const parsed = parseYaml(text);
	const others = [];
	return {
		documents: parsed.documents.flatMap((root) => {
			if (isObject(root.value)) return expandList(file, root, root.value, placeAt);
			others.push(placeAt(root.start));
			return [];
		}),
		faults: parsed.faults.map(({ message, offset }) => ({
			message,
			place: placeAt(offset)
		})),
		duplicates: parsed.duplicates.map(({ key, first, second }) => duplicateKey(key, placeAt(first), placeAt(second))),
		empty: parsed.empty,
		others,
		overBudget: parsed.overBudget
	};
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function duplicateKey(key, first, second) {
	return {
		message: `the key ${JSON.stringify(key)} stands twice in one map: first on line ${first.line}, again on line ${second.line}`,
		hint: "Keep one of the two",
		place: second
	};
}
function expandList(file, root, value, placeAt) {
	const { items, kind, apiVersion } = value;
	if (!Object.hasOwn(value, "items") || !Array.isArray(items) || typeof kind !== "string") return [{
		file,
		object: value,
		locate: (path, within) => placeAt(offsetAt(root.root(), path, within))
	}];
	return items.flatMap((item, index) => {
		if (!isObject(item)) return [];
		const locate = (path, within) => placeAt(offsetAt(root.root(), [
			"items",
			index,
			...path
		], within));
		return [{
			file,
			object: asItem(item, kind, apiVersion),
			locate
		}];
	});
}
/** An item without kind and apiVersion is of the kind of its list, which may be said once: IngressList. */
function asItem(item, listKind, apiVersion) {
	if (isSaid(item, "kind") || isSaid(item, "apiVersion")) return item;
	return {
		...item,
		kind: listKind.endsWith("List") ? listKind.slice(0, -4) : listKind,
		...apiVersion === void 0 ? {} : { apiVersion }
	};
}
function isSaid(item, key) {
	const value = Object.hasOwn(item, key) ? item[key] : void 0;
	return typeof value === "string" && value !== "";
}
// src/manifests/signs.ts
/**
* Tells from the text alone whether a file could hold an object that the controller reads, or one that declares groups.
* Errs on the side of yes: what it denies is never parsed.
*/
function mayMatter(text) {
	return relevantWords.test(text) || hiddenAt(text) !== -1;
}
/** Tells from the text alone whether a file could name or declare groups. Errs on the side of yes. */
function mayNameGroups(text) {
	return groupWords.test(text) || /securityGroups/.test(text) && /LoadBalancerConfiguration/.test(text) || hiddenAt(text) !== -1;
}
/** The offset of the first key that names or declares groups and has a value, in a text that need not be YAML. */
function firstGroupKey(text) {
	const inConfiguration = text.includes("LoadBalancerConfiguration");
	for (const match of text.matchAll(groupKey)) {
		const [all, key = "", value] = match;
		const lineStart = text.lastIndexOf("\n", match.index) + 1;
		if (/(?:^|\s)#/.test(text.slice(lineStart, match.index)) || key === "securityGroups" && !inConfiguration) continue;
		if (value === void 0 ? key.includes("~1") : hasValue(value, text.slice(match.index + all.length))) return match.index;
	}
	const escaped = hiddenAt(text);
	return escaped === -1 ? void 0 : escaped;
}
/**
* Where something hides a word from a search: an escape that could spell a letter, a word broken over two lines of a
* quoted scalar, or a tag whose text is decoded; -1 where nothing does. What shells and JSON encoders write (`\x1b`,
* `\u003c`, ` \` at the end of a line) hides no word.
*/
function hiddenAt(text) {
	const escape = text.includes("\\") ? text.search(escapes) : -1;
	return escape === -1 && text.includes("binary") ? text.search(/!\S*binary/) : escape;
}
var escapes = /\\x(?:2[D-Fd-f]|[4-7])|\\u00(?:2[D-Fd-f]|[4-7])|\\U000000(?:2[D-Fd-f]|[4-7])|[A-Za-z]\\\r?\n\s*[A-Za-z]/;
/**
* Annotations that are meant to name or declare groups matter on any kind, and under a key that is nearly right, and so do declarations
* in a file that is taken for a manifest: nobody else tells.
*/
var relevantWords = new RegExp([
	String.raw`\b(?:${Object.keys(_uses_js__WEBPACK_IMPORTED_MODULE_1__.k).join("|")})(?:List)?\b`,
	String.raw`frontend-sg(?:\\?/|~1)`,
	String.raw`^[ \t{]*["']?securityGroups["']?[ \t]*:`,
	String.raw`\bk(?:ubernetes\.io|8s\.aws)(?:\\?/|~1)[\w.-]{0,40}[sS]ecurity[-_.]?[gG]roup`
].join("|"), "m");
var groupAnnotations = [
	String.raw`alb\.ingress\.kubernetes\.io(?:\\?/|~1)(?:frontend-nlb-)?security-groups`,
	String.raw`service\.beta\.kubernetes\.io(?:\\?/|~1)aws-load-balancer-security-groups`,
	String.raw`frontend-sg(?:\\?/|~1)security-groups`
].join("|");
var groupWords = new RegExp(groupAnnotations);
/** With what stands behind the colon on its line. */
var groupKey = new RegExp(String.raw`(${groupAnnotations}|\bsecurityGroups\b)(?:["']?[ \t]*:([^\n]*))?`, "g");
function hasValue(sameLine, following) {
	const value = sameLine.replace(/(?:^|\s)#.*$/, "").trim();
	if (value === "") return /^\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:[ \t]*- |[ \t]+[^\s:#]+[ \t]*(?:\r?\n|$))/.test(following);
	return !/^(?:""|''|~|null|\[\]|\{\})[\s,}]*$/.test(value);
}
// src/plan/assume.ts
/** Only objects that name security groups are worth an assumption: it is that the controller acts on them. */
function assume(documents, settings) {
	const objects = (0,_uses_js__WEBPACK_IMPORTED_MODULE_1__.E)(documents, settings);
	const needs = [...objects.all("Ingress").filter(namesGroups).flatMap((ingress) => ingressNeeds(ingress, objects, settings)), ...gatewayNeeds(objects)];
	const replaced = new Map(needs.flatMap(({ replace }) => replace === void 0 ? [] : [[replace.document, replace.by]]));
	const added = new Map(needs.flatMap(({ what, add }) => add === void 0 ? [] : [[what, add]]));
	const dependsOn = /* @__PURE__ */ new Map();
	for (const { by, what } of needs) {
		const key = (0,_uses_js__WEBPACK_IMPORTED_MODULE_1__.p)(by.document);
		dependsOn.set(key, [...dependsOn.get(key) ?? [], what]);
	}
	return {
		documents: [...added.values(), ...documents.map((document) => replaced.get(document) ?? document)],
		dependsOn
	};
}
var namesGroups = (object) => (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.Z)(object).length > 0;
function ingressNeeds(ingress, objects, settings) {
	if (ingress.annotations.has("kubernetes.io/ingress.class")) return [];
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.mt)(ingress.document.object, ["spec", "ingressClassName"]);
	if (typeof name !== "string" || name === "") return defaultClassNeeds(ingress, objects, settings);
	const found = objects.find("IngressClass", "", name);
	if (found === void 0) {
		if (name === "alb") return [];
		return [{
			by: ingress,
			what: `IngressClass/${name}`,
			add: assumedClass(name, ingress.document)
		}];
	}
	const parameters = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.mt)(found.document.object, [
		"spec",
		"parameters",
		"name"
	]);
	if (!((0,_index_js__WEBPACK_IMPORTED_MODULE_4__.mt)(found.document.object, ["spec", "controller"]) === "ingress.k8s.aws/alb") || typeof parameters !== "string" || objects.find("IngressClassParams", "", parameters) !== void 0) return [];
	return [{
		by: ingress,
		what: `IngressClassParams/${parameters}`,
		replace: {
			document: found.document,
			by: withSpec(found.document, ({ parameters: _missing, ...spec }) => spec)
		}
	}];
}
function defaultClassNeeds(ingress, objects, settings) {
	const isDefault = (object) => object.annotations.get("ingressclass.kubernetes.io/is-default-class") === "true";
	if (settings.ingressClass === "" || objects.all("IngressClass").some(isDefault)) return [];
	return [{
		by: ingress,
		what: "IngressClass/(the default one)",
		replace: {
			document: ingress.document,
			by: withSpec(ingress.document, (spec) => ({
				...spec,
				ingressClassName: "alb"
			}))
		}
	}];
}
/** A Gateway whose own configuration names groups, of a class that is not there: its listeners tell which controller it is for. */
function gatewayNeeds(objects) {
	return objects.all("Gateway").flatMap((gateway) => {
		const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.mt)(gateway.document.object, ["spec", "gatewayClassName"]);
		if (typeof name !== "string" || objects.find("GatewayClass", "", name) !== void 0) return [];
		const reference = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.mt)(gateway.document.object, [
			"spec",
			"infrastructure",
			"parametersRef",
			"name"
		]);
		if (typeof reference !== "string") return [];
		const configuration = objects.find("LoadBalancerConfiguration", gateway.namespace, reference);
		if (configuration === void 0 || !namesGroups(configuration)) return [];
		const controllerName = servesHttp(gateway) ? "gateway.k8s.aws/alb" : "gateway.k8s.aws/nlb";
		const add = made(gateway.document, {
			apiVersion: "gateway.networking.k8s.io/v1",
			kind: "GatewayClass",
			metadata: { name },
			spec: { controllerName }
		});
		return [{
			by: gateway,
			what: `GatewayClass/${name}`,
			add
		}];
	});
}
function servesHttp(gateway) {
	const listeners = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.mt)(gateway.document.object, ["spec", "listeners"]);
	return Array.isArray(listeners) && listeners.some((listener) => ["HTTP", "HTTPS"].some((protocol) => (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.mt)(listener, ["protocol"]) === protocol));
}
var assumedClass = (name, needed) => made(needed, {
	apiVersion: "networking.k8s.io/v1",
	kind: "IngressClass",
	metadata: { name },
	spec: { controller: "ingress.k8s.aws/alb" }
});
/** An object that stands nowhere: whoever asks for its place is shown who needs it. */
var made = (needed, object) => ({
	file: needed.file,
	object,
	locate: () => needed.locate(["metadata", "name"])
});
function withSpec(document, change) {
	const spec = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.mt)(document.object, ["spec"]);
	const fields = typeof spec === "object" && spec !== null && !Array.isArray(spec) ? spec : {};
	return {
		...document,
		object: {
			...document.object,
			spec: change(fields)
		}
	};
}
// src/modes/base.ts
/**
* What the frontends named at the base of the pull request. Nothing where the event is no pull request, where no frontend of today
* could have lost anything, or where GitHub does not show the base: then one line of the log says why.
*/
async function readNamedBefore({ inputs, context, log, signal }, repository) {
	const { eventName, pullRequest, apiUrl, repository: name } = context;
	const base = pullRequest?.base;
	if (eventName !== "pull_request" || pullRequest === void 0 || base === void 0) return /* @__PURE__ */ new Map();
	if (apiUrl === void 0 || name === void 0) return /* @__PURE__ */ new Map();
	if (inputs.githubToken === "" || repository.frontends.every(({ tokens }) => tokens.length > 0)) return /* @__PURE__ */ new Map();
	const before = await readBase({
		apiUrl,
		repository: name,
		token: inputs.githubToken,
		cancelled: signal,
		pullRequest: pullRequest.number,
		base,
		wanted: isManifest(inputs, repository)
	});
	if ("why" in before) {
		log(`Not compared with the base of the pull request: ${before.why}.`);
		return /* @__PURE__ */ new Map();
	}
	const { manifests, settings } = repository;
	return namesByObject(identify(assume([
		...repository.context.documents,
		...manifests.documents.filter(({ file }) => !before.replaced.has(file)),
		...[...before.files].flatMap(([file, text]) => mayNameGroups(text) ? parseDocuments(file, text).documents : [])
	], settings).documents, settings));
}
/** A file that is read today, or that the patterns mean and that lies in no tree that is to be rendered. */
function isManifest({ manifests: { patterns } }, { manifests, context }) {
	const read = new Set(manifests.documents.map(({ file }) => file));
	const { matches } = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.r)(patterns, "manifests");
	const contextFiles = new Set(context.matched);
	const isRendered = (file) => !manifests.unrendered.some(({ tree }) => tree === "." || file.startsWith(`${tree}/`));
	return (file, now) => now === void 0 ? matches(file) && !contextFiles.has(file) && isRendered(file) : read.has(now);
}
var namesByObject = (frontends) => new Map(frontends.flatMap(({ members, tokens }) => {
	const texts = [...new Set(tokens.map(({ text }) => text))];
	return texts.length === 0 ? [] : members.map((member) => [(0,_uses_js__WEBPACK_IMPORTED_MODULE_1__.p)(member), texts]);
}));
// src/github/changed-files.ts
/**
* Asks GitHub which files an event changes. Never throws for what GitHub does or does not allow: then it is the whole tree, as it is for
* an event without a change of its own, and where GitHub's list may have been cut. The token needs `pull-requests: read` for a pull request,
* else `contents: read`.
*/
async function readChangedFiles(request) {
	const source = sourceOf(request);
	if ("why" in source) return wholeTree(source.why);
	if (request.token === "") return wholeTree("the input `github-token` is empty");
	const signal = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_16__.t)(request);
	try {
		const files = source.rule === "pull-request" ? await listFiles(request, source.number, signal) : await compare(request, source, signal);
		const least = source.rule === "pull-request" ? source.atLeast : 1;
		if (files.length === 0) return wholeTree("GitHub lists no changed file");
		if (files.length < least) return wholeTree(`GitHub lists ${files.length} changed files of ${least}`);
		const most = source.rule === "pull-request" ? mostListed : mostCompared;
		if (files.length >= most) return wholeTree(`it changes ${most} files or more, and GitHub lists no more`);
		return {
			rule: source.rule,
			names: namesOf(files),
			count: files.length
		};
	} catch (error) {
		return wholeTree((0,_group_digests_js__WEBPACK_IMPORTED_MODULE_2__.d)(error, signal, purpose, source.rule === "pull-request" ? "pull request" : "commit"));
	}
}
/** The names of what differs between two commits, or between a branch and a commit, none where they are the same; or why that is not known. */
async function compareCommits(connection, commits, bounds = {}) {
	const signal = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_16__.t)(bounds);
	try {
		const files = await compare(connection, commits, signal);
		return files.length < mostCompared ? namesOf(files) : { why: `GitHub compares ${mostCompared} files and no more` };
	} catch (error) {
		return { why: (0,_group_digests_js__WEBPACK_IMPORTED_MODULE_2__.d)(error, signal, purpose, "commit") };
	}
}
var purpose = "read what is changed (`pull-requests: read`, `contents: read`)";
async function listFiles(connection, number, signal) {
	const { octokit, owner, repo } = await (0,_group_digests_js__WEBPACK_IMPORTED_MODULE_2__.p)(connection);
	const files = [];
	for (let page = 1, more = true; more; page += 1) {
		const list = {
			owner,
			repo,
			pull_number: number,
			per_page: 100,
			page,
			request: { signal }
		};
		const { data } = await (0,_group_digests_js__WEBPACK_IMPORTED_MODULE_2__.u)(() => octokit.rest.pulls.listFiles(list), signal);
		files.push(...data);
		more = data.length === 100 && files.length < mostListed;
	}
	return files;
}
async function compare(connection, { base, head }, signal) {
	const { octokit, owner, repo } = await (0,_group_digests_js__WEBPACK_IMPORTED_MODULE_2__.p)(connection);
	const commits = {
		owner,
		repo,
		basehead: `${base}...${head}`,
		per_page: 1,
		page: 1,
		request: { signal }
	};
	const { data } = await (0,_group_digests_js__WEBPACK_IMPORTED_MODULE_2__.u)(() => octokit.rest.repos.compareCommitsWithBasehead(commits), signal);
	return data.files ?? [];
}
/** GitHub lists no more than that: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
var mostListed = 3e3;
/** And here: https://docs.github.com/en/rest/commits/commits#compare-two-commits */
var mostCompared = 300;
function sourceOf({ eventName, pullRequest, range, defaultBranch }) {
	switch (eventName) {
		case "pull_request": {
			if (pullRequest === void 0) return { why: "the event names no pull request" };
			const atLeast = pullRequest.changedFiles ?? 0;
			if (atLeast > mostListed) return { why: `it changes ${atLeast} files, more than GitHub lists` };
			return {
				rule: "pull-request",
				number: pullRequest.number,
				atLeast
			};
		}
		case "merge_group":
			if (range?.base === void 0) return { why: "the event does not name its commits" };
			return {
				rule: "merge-group",
				base: range.base,
				head: range.head
			};
		case "push":
			if (range === void 0) return { why: "the event does not name its commits" };
			if (range.base !== void 0) return {
				rule: "push",
				base: range.base,
				head: range.head
			};
			if (defaultBranch === void 0) return { why: "the event does not name the default branch" };
			return {
				rule: "default-branch",
				base: defaultBranch,
				head: range.head
			};
		default: return { why: `an event ${eventName} changes no files` };
	}
}
var namesOf = (files) => new Set(files.flatMap(({ filename, previous_filename }) => [filename, previous_filename ?? []].flat()));
var wholeTree = (why) => ({
	rule: "whole-tree",
	why
});
// src/modes/focus.ts
/** Which files the event changes, said in one line of the log. They are where a reader looks first; all are read. */
async function readFocus({ inputs, context, log, signal }) {
	const { eventName, repository, apiUrl } = context;
	if (eventName === void 0 || repository === void 0 || apiUrl === void 0) return {
		rule: "whole-tree",
		why: "there is no event"
	};
	const changed = await readChangedFiles({
		...context,
		eventName,
		repository,
		apiUrl,
		token: inputs.githubToken,
		cancelled: signal
	});
	log(`Focus: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_4__._)(changed)}${changed.rule === "whole-tree" ? ` (${changed.why})` : ""}`);
	return changed;
}
// src/github/files-at.ts
/** Texts in the order in which they are wanted; undefined where a file is not there, or is none. Rejects where GitHub does not answer. */
async function readFilesAt(request, signal) {
	const { octokit, owner, repo } = await (0,_group_digests_js__WEBPACK_IMPORTED_MODULE_2__.p)(request);
	const at = {
		owner,
		repo,
		request: {
			signal,
			fetch: boundedFetch()
		},
		mediaType: { format: "raw" }
	};
	const texts = [];
	for (let start = 0; start < request.wanted.length; start += atOnce) {
		const some = request.wanted.slice(start, start + atOnce).map(async ({ file, ref }) => {
			try {
				const { data } = await octokit.rest.repos.getContent({
					...at,
					path: file,
					ref
				});
				return typeof data === "string" ? data : void 0;
			} catch (error) {
				if ((0,_group_digests_js__WEBPACK_IMPORTED_MODULE_2__.f)(error) === 404) return void 0;
				throw error;
			}
		});
		texts.push(...await Promise.all(some));
	}
	return texts;
}
var atOnce = 8;
// src/groups/suggestion.ts
/** What people have typed for years where EC2, Terraform, CloudFormation and ACK call the same thing by other names. */
var otherNames = {
	cidr: "cidrs",
	cidrblocks: "cidrs",
	cidrip: "cidrs",
	cidripv4: "cidrs",
	cidripv6: "cidrs",
	ipranges: "cidrs",
	ipv6ranges: "cidrs",
	ipv6cidrblocks: "cidrs",
	sources: "cidrs",
	ipprotocol: "protocol",
	prot: "protocol",
	proto: "protocol",
	fromport: "ports",
	toport: "ports",
	portrange: "ports",
	prefixlistids: "prefixLists",
	sourcesecuritygroupid: "securityGroups",
	sourcesecuritygroups: "securityGroups",
	useridgrouppairs: "securityGroups",
	groups: "securityGroups",
	self: "securityGroups",
	inbound: "ingress",
	ingressrules: "ingress",
	securitygroupingress: "ingress",
	rules: "ingress",
	outbound: "egress",
	egressrules: "egress",
	securitygroupegress: "egress",
	groupdescription: "description"
};
/** The known key that was most likely meant, if there is one. */
function keySuggestion(key, known) {
	const plain = plainOf(key);
	const other = Object.hasOwn(otherNames, plain) ? otherNames[plain] : void 0;
	if (other !== void 0 && known.includes(other)) return other;
	return known.map((candidate) => ({
		candidate,
		distance: editDistance(plain, plainOf(candidate))
	})).filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3))).toSorted((a, b) => a.distance - b.distance)[0]?.candidate;
}
var plainOf = (key) => key.toLowerCase().replaceAll(/[-_ ]/g, "");
/** Insertions, deletions, substitutions and swaps of neighbours that make one text of the other (optimal string alignment). */
function editDistance(a, b) {
	if (Math.abs(a.length - b.length) > 8) return Infinity;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at$1(beforeLast, j - 2) + 1 : Infinity;
			const replace = at$1(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(at$1(last, j) + 1, at$1(row, j - 1) + 1, replace, swap));
		}
		[beforeLast, last] = [last, row];
	}
	return at$1(last, b.length);
}
var at$1 = (row, index) => row[index] ?? Infinity;
// src/groups/conform.ts
/**
* Holds a value against a valibot schema and lists everything that is wrong with it, unknown keys each at their own place.
* Maps and lists are walked here, for three reasons: valibot reports only the first unknown key of a map, takes a list for a map,
* and skips record keys such as `constructor`, which would drop a declaration without a word.
*/
function conform(schema, value, path = []) {
	if (isNode("exact_optional", schema)) return conform(schema.wrapped, value, path);
	if (isNode("strict_object", schema)) return conformMap(schema, value, path);
	if (isNode("record", schema)) {
		if (!isMap(value)) return [flaw(schema.message, value, path)];
		return Object.entries(value).flatMap(([key, entry]) => conform(schema.value, entry, [...path, key]));
	}
	if (isNode("array", schema)) return conformList(schema, value, path);
	if (isNode("union", schema) && Array.isArray(value)) {
		const list = schema.options.find((option) => isNode("array", option));
		if (list !== void 0) return conform(list, value, path);
	}
	return conformWhole(schema, value, path);
}
/** A map by own properties; a list and null are none. */
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The list that a map has at a key of its own; empty where there is none. */
function listOf(value, key) {
	const list = isMap(value) && Object.hasOwn(value, key) ? value[key] : void 0;
	return Array.isArray(list) ? list : [];
}
/** A value from outside, short enough for a message and never walked: aliases can make a small file hold billions of values. */
function show(value) {
	if (value === null) return "empty";
	if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
	if (typeof value === "object") return Array.isArray(value) ? "a list" : "a map";
	return String(value);
}
/** A path as a reader would write it: `securityGroups.web.ingress[0].port`. */
function showPath(path) {
	return path.map((step, index) => {
		if (typeof step === "number") return `[${step}]`;
		const name = /^[\w-]{1,60}$/.test(step) ? step : show(step);
		return index === 0 ? name : `.${name}`;
	}).join("");
}
function isNode(type, schema) {
	return schema.type === type;
}
function conformMap(schema, value, path) {
	if (!isMap(value)) return [flaw(schema.message, value, path)];
	const known = Object.keys(schema.entries);
	const given = Object.entries(value).flatMap(([key, entry]) => {
		const schemaOfEntry = Object.hasOwn(schema.entries, key) ? schema.entries[key] : void 0;
		return schemaOfEntry === void 0 ? [unknownKey(key, known, path)] : conform(schemaOfEntry, entry, [...path, key]);
	});
	const missing = known.filter((key) => schema.entries[key]?.type !== "exact_optional" && !Object.hasOwn(value, key));
	return [...given, ...missing.map((key) => missingKey(key, path))];
}
function conformList(schema, value, path) {
	if (!Array.isArray(value)) {
		const given = flaw(schema.message, value, path);
		return [typeof value === "string" || isMap(value) ? {
			...given,
			hint: "Put it in a list: [ … ]"
		} : given];
	}
	const flaws = value.flatMap((item, index) => conform(schema.item, item, [...path, index]));
	return flaws.length > 0 ? flaws : conformWhole(schema, value, path);
}
function conformWhole(schema, value, path) {
	const result = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.T)(schema, value, {
		abortEarly: true,
		abortPipeEarly: true
	});
	if (result.success) return [];
	const meant = isNode("picklist", schema) && typeof value === "string" ? keySuggestion(value, schema.options.filter((option) => typeof option === "string")) : void 0;
	const found = flaw(result.issues[0].message, value, path);
	return [meant === void 0 ? found : {
		...found,
		hint: `Did you mean \`${meant}\`?`
	}];
}
function flaw(expected, value, path) {
	const found = Array.isArray(value) && value.length === 0 ? "an empty list" : show(value);
	return {
		path,
		subject: path,
		fault: `must be ${String(expected)}, not ${found}`
	};
}
function unknownKey(key, known, path) {
	const suggestion = keySuggestion(key, known);
	const hint = key.toLowerCase() === "self" && suggestion === "securityGroups" ? "Write `securityGroups: [self]`" : suggestion === void 0 ? `The keys are ${known.join(", ")}` : `Did you mean \`${suggestion}\`?`;
	return {
		path: [...path, key],
		key: true,
		subject: path,
		fault: `has no key ${show(key)}`,
		hint
	};
}
function missingKey(key, path) {
	return {
		path,
		key: true,
		subject: path,
		fault: `has no \`${key}\``,
		hint: `Write \`${key}: []\` for none`
	};
}
// src/groups/notes.ts
function takeNotes(locate) {
	const problems = [];
	const findings = [];
	const problem = (path, message, { hint, ...within } = {}) => {
		problems.push({
			message,
			...hint === void 0 ? {} : { hint },
			place: locate(path, within)
		});
	};
	return {
		problems,
		findings,
		place: locate,
		problem,
		flaw: ({ path, subject, fault, ...rest }, whole) => {
			problem(path, `${subject.length === 0 ? whole : showPath(subject)} ${fault}`, rest);
		},
		finding: (id, place, rest) => {
			findings.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_6__.r)(id, {
				...rest,
				place
			}));
		}
	};
}
/** By file, line and column; without a place first. The same on every machine. */
function comparePlaces(a, b) {
	if (a === void 0 || b === void 0) return Number(a !== void 0) - Number(b !== void 0);
	return (0,_rule_js__WEBPACK_IMPORTED_MODULE_15__.n)(a.file, b.file) || a.line - b.line || a.column - b.column;
}
/** Problems or findings in the order in which a reader meets them. */
function inReadingOrder(notes) {
	return notes.toSorted((a, b) => comparePlaces(a.place, b.place) || (0,_rule_js__WEBPACK_IMPORTED_MODULE_15__.n)(a.message, b.message));
}
// src/groups/text.ts
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html */
var characters = /^[A-Za-z0-9 ._\-:/()#,@[\]+=&;{}!$*]$/;
/**
* Judges a name or description as EC2 does: 1 to 255 characters out of a small set.
* For descriptions of rules whose peer is a group or a prefix list, the set has no `&`.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrefixListId.html
*/
function textFault(text, ampersand = "allowed") {
	if (text === "") return { fault: "is empty" };
	let offset = 0;
	for (const character of text) {
		if (!characters.test(character) || character === "&" && ampersand === "refused") return {
			fault: `holds ${nameOf(character)}, which EC2 refuses there`,
			offset
		};
		if (offset === 255) return {
			fault: "is longer than the 255 characters that EC2 allows",
			offset
		};
		offset += character.length;
	}
}
function nameOf(character) {
	const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
	if (character === "\n") return "a line break";
	return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `the character ${character} (${code})` : `the character ${code}`;
}
// src/groups/name.ts
/**
* Why a security group cannot have this name: the end of a sentence that begins with the name.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html
*/
function nameFault(name) {
	if (name.startsWith("sg-")) return { fault: "begins with sg-, which is for ids only" };
	if (name.toLowerCase() === "default") return { fault: "is the name of the group that every VPC has, and is never managed" };
	if (name === "self") return { fault: "would mean the group itself wherever a rule says `self`" };
	if (/^\d{12}\//.test(name)) return { fault: "would mean a group of another account wherever a rule says it" };
	return textFault(name);
}
/**
* Why an annotation cannot name this group, though EC2 would have it.
* The controller splits its list at commas, trims each piece, and passes it to EC2 as a filter, where `*` stands for anything.
*/
function expressionFault(name) {
	if (name.includes(",")) return "holds a comma, where the controller splits the list";
	if (name.includes("*")) return "holds *, which in the look-up of the controller stands for anything";
	if (name !== name.trim()) return "begins or ends with a blank, which the controller trims off";
}
// src/groups/group-parts.ts
var letters = "at most 255 letters, digits, blanks and ._-:/()#,@[]+=&;{}!$*";
/** A name that EC2 refuses is a problem; one that no annotation can say is a finding. */
function noteName(name, path, notes) {
	const wrong = nameFault(name);
	if (wrong !== void 0) {
		notes.problem(path, `the name ${show(name)} ${wrong.fault}`, {
			key: true,
			hint: `Rename it: EC2 takes ${letters}`
		});
		return;
	}
	const inexpressible = expressionFault(name);
	if (inexpressible === void 0) return;
	notes.finding("name-not-expressible", notes.place(path, { key: true }), {
		group: name,
		message: `No annotation can name ${show(name)}: it ${inexpressible}`,
		action: "Rename the group."
	});
}
/** The description of a group. */
function noteText(text, path, notes) {
	const wrong = textFault(text);
	if (wrong === void 0) return;
	const { fault, ...within } = wrong;
	notes.problem(path, `${showPath(path)} ${fault}`, {
		...within,
		hint: text === "" ? "Leave it out" : `Descriptions have ${letters}`
	});
}
function notePatterns(patterns, path, notes) {
	for (const [index, pattern] of patterns.entries()) {
		const fault = (0,_uses_js__WEBPACK_IMPORTED_MODULE_1__.d)(pattern);
		const at = [...path, index];
		if (fault !== void 0) notes.problem(at, `${showPath(at)}: ${show(pattern)} ${fault}`, { hint: "Write a name of a cluster, or prod-*" });
	}
}
/** What a group that exists lets out today may carry traffic: a reader has to see that it goes. */
function noteAdoption(path, notes) {
	notes.problem(path, `${showPath(path)}: a group that is taken over needs its egress said`, {
		key: true,
		hint: "Write `egress: unmanaged` to leave it alone, or the rules it shall have"
	});
}
/** The tags of a group, united with those of its file, of which it may override some. */
function readTags(tags, fileTags, path, notes) {
	const allowed = Object.entries(tags).filter(([key, value]) => {
		const fault = (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__.f)(key, value);
		if (fault === void 0) return true;
		notes.problem([...path, key], `${showPath(path)}: the tag ${show(key)} ${fault}`, {
			key: true,
			hint: "Leave it out"
		});
		return false;
	});
	const united = {
		...fileTags,
		...Object.fromEntries(allowed)
	};
	const count = Object.keys(united).length;
	if (count > 40) notes.problem(path, `${showPath(path)}: ${count} tags are more than 40`, { hint: "EC2 allows 50 on a group, of which 10 are kept for `Name` and frontend-sg" });
	return united;
}
// src/groups/policy-hint.ts
/** What a reader who meant something that a policy cannot do should know. */
function policyHint(flaw, object, path) {
	const [part, step, key] = flaw.path.slice(path.length);
	switch (part) {
		case "policy": return { hint: "Write what stands under `policy:` at the left margin of the file" };
		case "severity": {
			const id = flaw.key ? void 0 : _finding_js__WEBPACK_IMPORTED_MODULE_6__.i.find((known) => known === step);
			if (id === void 0) return {};
			return { hint: (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__.n)(id) ? "A finding is never dropped: accept it under `allow`, with a reason" : whyFixed(id) };
		}
		case "allow": {
			if (typeof step !== "number") return {};
			if (flaw.key) return key === void 0 ? { hint: "An entry says what is accepted, and why: { finding: …, reason: … }" } : {};
			const entry = listOf(object, "allow")[step];
			const id = key === "finding" && isMap(entry) ? _finding_js__WEBPACK_IMPORTED_MODULE_6__.i.find((known) => known === entry["finding"]) : void 0;
			return id === void 0 ? {} : { hint: whyFixed(id) };
		}
		case void 0:
		default: return {};
	}
}
function whyFixed(id) {
	if ((0,_finding_js__WEBPACK_IMPORTED_MODULE_6__.t)(id)) return "Accept it under `allow`, with a reason: what it stops then goes on";
	if ((0,_finding_js__WEBPACK_IMPORTED_MODULE_6__.n)(id)) return "Take the entry that it is about away, or mend it";
	switch (_finding_js__WEBPACK_IMPORTED_MODULE_6__.a[id].about) {
		case "name": return "The manifests say something of a name that is not so: nothing can be written while they do, and no policy lifts that";
		case "group": return "What is declared of this group cannot be made so: there is nothing to accept, and no policy lifts that";
		case "rule":
		case "frontend": return "Where nothing was seen, nothing is verified: no policy lifts that";
	}
}
// src/groups/parts-schema.ts
/** Parts that several schemas share. */
var port = "a port from 0 to 65535";
var portText = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.D)(port), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.w)(/^(?:0|[1-9]\d{0,4})$/, port));
var portNumber = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.y)(port), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.u)(port), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.g)(0, port), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.m)(65535, port));
/** One port, as a number or a text. */
var onePort = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.k)([portNumber, portText], port);
/** One port or a range such as 8000-8100. `expected` is the end of its error text. */
var portRange = (expected) => {
	const text = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.D)(expected), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.w)(/^(?:0|[1-9]\d{0,4})(?: *- *(?:0|[1-9]\d{0,4}))?$/, expected));
	return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.k)([text, (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)(portNumber)], expected);
};
var clusters = "a list of 1 to 50 patterns such as prod-*";
/** Patterns of cluster names. Whether two lists overlap is judged pattern by pattern, so there are not too many. */
var clusterPatterns = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.D)("a pattern such as prod-*"), clusters), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.h)(1, clusters), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.p)(50, clusters));
// src/groups/policy-schema.ts
/**
* The one schema of a policy: what stands under `policy:` in a declarations file, and the whole of a file of the input `policy`.
* It makes the types, the ends of the error texts and the published JSON Schema.
*/
var severity = "error, warning or info";
var severityOf = (id) => (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_finding_js__WEBPACK_IMPORTED_MODULE_6__.n)(id) ? (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.x)([
	"error",
	"warning",
	"info"
], severity) : (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.x)(["error"], "`error`"), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)(`${_finding_js__WEBPACK_IMPORTED_MODULE_6__.a[id].severity} unless it is said here.`)));
var date = "a day such as 2027-01-31";
var accepted = "the id of a finding that can be accepted";
var reason = "text that says why";
var group = "the name or the id of a security group";
var frontend = "a frontend as the report calls it, such as Service shop/events";
var entrySchema = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.E)({
	finding: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.x)(_finding_js__WEBPACK_IMPORTED_MODULE_6__.i.filter(_finding_js__WEBPACK_IMPORTED_MODULE_6__.t), accepted), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Id of the finding that is accepted.")),
	group: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.D)(group), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__._)(group), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Only where it is about this security group."))),
	port: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)(onePort, (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Only where it is about this one port."))),
	ports: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)(portRange("one port or one range such as 8000-8100"), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Only where it is about ports of this range, both ends included."))),
	frontend: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.D)(frontend), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__._)(frontend), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Only where it is about this frontend."))),
	clusters: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)(clusterPatterns, (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Only for these EKS clusters; * stands for any characters. Absent is all."))),
	reason: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.D)(reason), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.w)(/\S/, reason), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Why; shown wherever the finding is.")),
	until: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.D)(date), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.d)(date), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Last day on which it holds, in UTC.")))
}, "a map with `finding` and `reason`"), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("A finding that is accepted: it is shown as such, and fails and stops nothing."));
var policySchema = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.E)({
	severity: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.E)(Object.fromEntries(_finding_js__WEBPACK_IMPORTED_MODULE_6__.i.map((id) => [id, severityOf(id)])), "a map from ids of findings to error, warning or info"), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Other severities. Errors about a name or a group stay errors."))),
	allow: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.i)(entrySchema, "a list of findings that are accepted"), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Accepted findings."))),
	annotations: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.x)(["allow", "forbid"], "`allow` or `forbid`"), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("forbid: groups are declared in files only, where CODEOWNERS can guard them.")))
}, "a map with `severity`, `allow` or `annotations`"), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.O)("frontend-sg policy"), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("How severe findings are, and which are accepted."));
// src/groups/read-policy.ts
/** Reads what stands under `policy:`, or the whole of a file that is a policy. */
function readPolicy$1({ object, path, locate }) {
	const notes = takeNotes(locate);
	const flaws = conform(policySchema, object, path);
	for (const flaw of flaws) notes.flaw({
		...flaw,
		...policyHint(flaw, object, path)
	}, "the policy");
	const isSound = (at) => !flaws.some((flaw) => at.every((step, index) => flaw.path[index] === step));
	const part = (key) => isMap(object) && Object.hasOwn(object, key) ? object[key] : void 0;
	const severities = part("severity");
	const annotations = part("annotations");
	return {
		severity: _finding_js__WEBPACK_IMPORTED_MODULE_6__.i.flatMap((id) => {
			const at = [
				...path,
				"severity",
				id
			];
			const value = isMap(severities) && Object.hasOwn(severities, id) && isSound(at) ? severities[id] : void 0;
			return value === void 0 ? [] : [[id, {
				value,
				place: locate(at, { key: true })
			}]];
		}),
		allow: listOf(object, "allow").flatMap((entry, index) => {
			const at = [
				...path,
				"allow",
				index
			];
			return isSound(at) ? readEntry(entry, at, notes) : [];
		}),
		...annotations !== void 0 && isSound([...path, "annotations"]) ? { annotations: {
			value: annotations,
			place: locate([...path, "annotations"], { key: true })
		} } : {},
		problems: notes.problems
	};
}
function readEntry(entry, at, notes) {
	const before = notes.problems.length;
	const { finding, reason, group, frontend, clusters, until } = entry;
	if (entry.port !== void 0 && entry.ports !== void 0) notes.problem([...at, "ports"], `${showPath(at)} has \`port\` and \`ports\``, {
		key: true,
		hint: "Keep one"
	});
	if (clusters !== void 0) notePatterns(clusters, [...at, "clusters"], notes);
	if (until !== void 0 && !isDay(until)) notes.problem([...at, "until"], `${showPath([...at, "until"])}: there is no ${until} in the calendar`);
	const given = entry.port ?? entry.ports;
	const ports = given === void 0 ? void 0 : portsOf(String(given));
	if (ports !== void 0 && (ports.to > 65535 || ports.from > ports.to)) notes.problem([...at, entry.port === void 0 ? "ports" : "port"], `${showPath(at)}: ${given} is no range of ports`, { hint: "Ports go from 0 to 65535, the lower one first" });
	if (notes.problems.length > before) return [];
	return [{
		finding,
		...group === void 0 ? {} : { group },
		...ports === void 0 ? {} : { ports },
		...frontend === void 0 ? {} : { frontend },
		...clusters === void 0 ? {} : { clusters },
		reason: reason.trim(),
		...until === void 0 ? {} : { until },
		place: notes.place(at)
	}];
}
var portsOf = (text) => {
	const [from = "", to = from] = text.split("-");
	return {
		from: Number(from),
		to: Number(to)
	};
};
/** `2027-02-30` looks like a day. The schema saw to the form. */
function isDay(text) {
	const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return day <= (month === 2 ? isLeap ? 29 : 28 : [
		4,
		6,
		9,
		11
	].includes(month) ? 30 : 31);
}
// src/groups/policy.ts
/**
* Reads policies and makes one of them: entries are united, and what two of them say differently is a problem. An entry or a
* severity with a flaw is left out, and stops every write as any problem does.
*/
function readPolicies(sources) {
	const read = sources.map(readPolicy$1);
	const severity = /* @__PURE__ */ new Map();
	let annotations;
	const disputes = [];
	for (const one of read) {
		for (const said of one.severity) {
			const [id, { value, place }] = said;
			const earlier = severity.get(id);
			if (earlier === void 0) severity.set(...said);
			else if (earlier.value !== value) disputes.push(dispute(`the severity of ${id}`, value, place, earlier));
		}
		if (one.annotations === void 0) continue;
		const { value, place } = one.annotations;
		if (annotations !== void 0 && annotations.value !== value) disputes.push(dispute("`annotations`", value, place, annotations));
		annotations ??= one.annotations;
	}
	return {
		policy: {
			severity: new Map([...severity].map(([id, { value }]) => [id, value])),
			allow: read.flatMap(({ allow }) => allow),
			annotations: annotations?.value ?? "allow"
		},
		problems: inReadingOrder([...read.flatMap(({ problems }) => problems), ...disputes])
	};
}
/** Nobody knows whom to believe. */
var dispute = (what, value, place, earlier) => ({
	message: `${what} is ${show(value)} here and ${show(earlier.value)} at ${earlier.place.file}:${earlier.place.line}`,
	hint: "Say it in one place",
	place
});
// src/modes/policy-base.ts
/**
* The policy, with the entries under `allow` that a pull request brings itself: its base has none that lets the same stand as long.
* Other words for the reason bring nothing. A policy from elsewhere is no part of the pull request. Where GitHub does not show the base it
* is not known which they are, and one line of the log says why.
*/
async function policyAgainstBase({ inputs, context, log, signal: cancelled }, { policy, declarationFiles }) {
	const { eventName, pullRequest, apiUrl, repository } = context;
	const base = pullRequest?.base;
	const entries = policy.policy.allow.filter(({ clusters }) => (0,_uses_js__WEBPACK_IMPORTED_MODULE_1__.u)(clusters, inputs.cluster));
	if (eventName !== "pull_request" || inputs.policy !== "" || entries.length === 0) return policy;
	if (base === void 0 || apiUrl === void 0 || repository === void 0) return policy;
	const unknown = (why) => {
		log(`Which entries under \`allow\` this pull request brings is not known: ${why}.`);
		return policy;
	};
	if (inputs.githubToken === "") return unknown("there is no token (input `github-token`)");
	const signal = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_16__.t)({ cancelled });
	try {
		const wanted = declarationFiles.map((file) => ({
			file,
			ref: base
		}));
		const texts = await readFilesAt({
			apiUrl,
			repository,
			token: inputs.githubToken,
			wanted
		}, signal);
		const before = new Set(entriesOf(declarationFiles.map((file, index) => ({
			file,
			text: texts[index] ?? ""
		}))).map(meaning));
		return {
			...policy,
			broughtByThisChange: new Set(entries.filter((entry) => !before.has(meaning(entry))))
		};
	} catch (error) {
		return unknown((0,_group_digests_js__WEBPACK_IMPORTED_MODULE_2__.d)(error, signal, "read files (`contents: read`)"));
	}
}
/** What cannot be read lets nothing stand. */
var entriesOf = (files) => readPolicies(files.flatMap(({ file, text }) => parseDocuments(file, text).documents.flatMap(({ object, locate }) => {
	const policy = Object.hasOwn(object, "policy") ? object["policy"] : void 0;
	return isMap(policy) ? [{
		object: policy,
		path: ["policy"],
		locate
	}] : [];
}))).policy.allow;
/** What an entry lets stand, and how long. */
var meaning = ({ finding, group, ports, frontend, clusters, until }) => JSON.stringify([
	finding,
	group,
	ports,
	frontend,
	clusters,
	until
].map((part) => part ?? null));
// src/manifests/near-miss.ts
/**
* Files that were most likely meant to be the one that is read by default and is not there: it would declare nothing, and without a word
* everything that it declares would be taken as given up.
*/
function nearMisses(workspace, missing) {
	return [.../* @__PURE__ */ new Set([node_path__WEBPACK_IMPORTED_MODULE_12__.posix.dirname(missing), "."])].flatMap((folder) => namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(workspace, folder)).filter(looksLikeIt).map((name) => node_path__WEBPACK_IMPORTED_MODULE_12__.posix.join(folder, name))).filter((file) => file !== missing).map((file) => ({
		message: `this file is not read, and ${missing}, which would be, is not there`,
		hint: `Rename it to ${missing}, or give its name in the input \`declarations\``,
		place: {
			file,
			line: 1,
			column: 1
		}
	}));
}
var looksLikeIt = (name) => /^\.?frontend[-_. ]?sgs?\.(?:ya?ml|json)$/i.test(name);
function namesIn(folder) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.readdirSync)(folder).sort();
	} catch {
		return [];
	}
}
// src/manifests/declarations.ts
/**
* Reads files by their exact names, relative to the workspace and inside it, also in `.github`. They are read strictly:
* whatever cannot be read, and each key that is given twice, is a problem. A file that is not there is one only where
* the user named it (`given`), or where another file looks as if it were meant. `input` is the name of the action's input, for problems.
*/
function readDeclarationFiles(request) {
	const { workspace, given, input = "declarations", such = "securityGroups: {…}" } = request;
	const names = request.files.map((line) => line.trim().replace(/^(?:\.\/)+/, "")).filter((line) => line !== "");
	const readings = [...new Set(names)].map((file) => {
		const refusal = refusalOf(workspace, file);
		if (refusal !== void 0) return { problems: [ofInput(input, file, refusal)] };
		const content = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.t)(workspace, file);
		if (!("fault" in content)) return {
			file,
			...readOne$1(file, content.text, such)
		};
		if (!content.missing) return {
			file,
			problems: [ofInput(input, file, content.fault)]
		};
		return { problems: given ? [ofInput(input, file, "is not in the workspace")] : nearMisses(workspace, file) };
	});
	return {
		documents: readings.flatMap((reading) => reading.documents ?? []),
		problems: readings.flatMap((reading) => reading.problems ?? []),
		files: readings.flatMap((reading) => reading.file ?? [])
	};
}
function readOne$1(file, text, such) {
	const { documents, faults, duplicates, others } = parseDocuments(file, text);
	return {
		documents,
		problems: [
			...faults.map((fault) => ({
				...fault,
				...hinted(fault.message),
				message: `cannot be read as YAML: ${fault.message}`
			})),
			...duplicates,
			...others.map((place) => ({
				message: `expected a map, such as ${such}`,
				place
			}))
		]
	};
}
function refusalOf(workspace, file) {
	if (file.startsWith("/") || /^[A-Za-z]:[\\/]/.test(file)) return "is an absolute path";
	if (file.split(/[\\/]/).includes("..")) return "leads out of its folder (..)";
	if (file.includes("\0")) return "holds a NUL character";
	return isBehindLink(workspace, file) ? "lies behind a symbolic link, which is never followed" : void 0;
}
/** A folder on the way may be a link as well, and lead out of the workspace. */
function isBehindLink(workspace, file) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(workspace, file)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_13__.realpathSync)(workspace), ...file.split("/")).replace(/[\\/]$/, "");
	} catch {
		return false;
	}
}
function ofInput(input, file, message) {
	return {
		message: `input \`${input}\` is \`${file.slice(0, 200)}\`, which ${message}`,
		hint: `Name files of the workspace, relative to it, one a line`
	};
}
// src/manifests/embedded.ts
/**
* Reads the text of the scalar at a path, such as an annotation, as one YAML document; a key that is given twice is a
* problem. Nothing but comments is null. Places are exact where the scalar is a literal block, plain, or quoted on one
* line; elsewhere they are the scalar's start.
*/
function parseEmbedded(document, path) {
	const placeOf = (offset) => document.locate(path, { offset });
	const name = String(path.at(-1) ?? "");
	const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.mt)(document.object, path);
	if (typeof text !== "string") return { problems: [{
		message: `the value of ${name} is ${kindOf(text)}; expected text that holds YAML`,
		hint: "Write it as a block: put | behind the colon",
		place: document.locate(path)
	}] };
	const { documents, faults, duplicates } = parseYaml(text);
	const [root, second] = documents;
	const problems = faults.map(({ message, offset }) => ({
		...hinted(message),
		message: `the text of ${name} cannot be read as YAML: ${message}`,
		place: placeOf(offset)
	}));
	for (const { key, first, second: again } of duplicates) {
		const message = `in ${name} the key ${JSON.stringify(key)} stands twice in one map: first on line ${placeOf(first).line}`;
		problems.push({
			message,
			hint: "Keep one of the two",
			place: placeOf(again)
		});
	}
	if (second !== void 0) {
		const message = `the text of ${name} holds several YAML documents; expected one`;
		problems.push({
			message,
			hint: "Write them as one map",
			place: placeOf(second.start)
		});
	}
	const [problem, ...more] = problems;
	if (problem !== void 0) return { problems: [problem, ...more] };
	if (root === void 0) return {
		object: null,
		locate: () => document.locate(path)
	};
	return {
		object: root.value,
		locate: (inner, within) => placeOf(offsetAt(root.root(), inner, within))
	};
}
function kindOf(value) {
	if (value === void 0) return "not there";
	if (value === null) return "null";
	if (typeof value === "object") return Array.isArray(value) ? "a list" : "a map";
	return `a ${typeof value}`;
}
// src/manifests/links.ts
/**
* The symbolic links behind which files may stand that the patterns mean and that nobody has read: links to what a pattern matches by
* the name of the link, and links to folders, unless a pattern excludes the link by its name or everything that would be read behind it
* is read under its own name.
*/
function unreadLinks(workspace, walked, globs) {
	if (walked.links.length === 0) return [];
	const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.realpathSync)(workspace);
	return walked.links.filter((link) => globs.matches(link) || isLinkedFolder(workspace, link, globs) && !isRead(link, targetOf(root, link)));
	/** Whether each file of the target that is meant by its name behind the link is meant by its own name, too. */
	function isRead(link, target) {
		if (target === void 0 || !target.split("/").every((segment) => globs.enters(segment))) return false;
		return walked.files.filter((file) => target === "" || file.startsWith(`${target}/`)).every((file) => !globs.matches(node_path__WEBPACK_IMPORTED_MODULE_12__.posix.join(link, target === "" ? file : file.slice(target.length))) || globs.matches(file));
	}
}
var isLinkedFolder = (workspace, link, globs) => globs.enters(node_path__WEBPACK_IMPORTED_MODULE_12__.posix.basename(link)) && globs.reaches(link) && isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(workspace, link));
function isFolder(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.statSync)(path).isDirectory();
	} catch {
		return false;
	}
}
/** Relative to the workspace, with forward slashes; undefined outside of it. */
function targetOf(root, link) {
	const target = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.relative)(root, (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(root, link)));
	return target === ".." || target.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_12__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_12__.isAbsolute)(target) ? void 0 : target.split(node_path__WEBPACK_IMPORTED_MODULE_12__.sep).join("/");
}
// src/manifests/trees.ts
/**
* Finds the trees among all files of the workspace: folders with a kustomization or a chart, and what a kustomization
* names in `resources`, `bases` and `components`. Remote ones are never followed.
* Gives the innermost tree that a file belongs to.
*/
function findTrees(files, read) {
	const trees = /* @__PURE__ */ new Map();
	for (const file of files) {
		const folder = node_path__WEBPACK_IMPORTED_MODULE_12__.posix.dirname(file);
		const name = node_path__WEBPACK_IMPORTED_MODULE_12__.posix.basename(file);
		if (name === "Chart.yaml") trees.set(folder, {
			folder,
			how: "helm",
			by: file
		});
		else if (kustomizations.has(name)) {
			if (trees.get(folder)?.how !== "helm") trees.set(folder, {
				folder,
				how: "kustomize",
				by: file
			});
			for (const path of namedBy(file, read(file))) if (!trees.has(path)) trees.set(path, {
				folder: path,
				how: "kustomize",
				by: file
			});
		}
	}
	return (file) => {
		if (trees.size === 0) return void 0;
		for (let path = file;; path = node_path__WEBPACK_IMPORTED_MODULE_12__.posix.dirname(path)) {
			const tree = trees.get(path);
			if (tree !== void 0 || path === ".") return tree;
		}
	};
}
var kustomizations = /* @__PURE__ */ new Set([
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
]);
/** What is remote or outside the workspace is no path of a file in it, so that nothing is taken for it. */
function namedBy(file, content) {
	if ("fault" in content) return [];
	const fields = [
		"resources",
		"bases",
		"components"
	];
	return parseDocuments(file, content.text).documents.flatMap(({ object }) => fields.flatMap((field) => strings(object, field))).map((entry) => node_path__WEBPACK_IMPORTED_MODULE_12__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_12__.posix.dirname(file), entry).replace(/\/$/, ""));
}
function strings(object, field) {
	const value = Object.hasOwn(object, field) ? object[field] : void 0;
	return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}
// src/manifests/read-problems.ts
/** Puts into words what can be wrong with the files that an input of the action names. */
var quoted = (text) => JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
function notYaml(fault, text) {
	const hint = text.includes("{{") ? "If this is a template, render it first, or exclude the file by a pattern that begins with !" : "Correct the file, or exclude it by a pattern that begins with !";
	return {
		message: `cannot be read as kubectl reads YAML: ${fault.message}`,
		hint,
		...hinted(fault.message),
		...placed(fault)
	};
}
function placed({ place }) {
	return place === void 0 ? {} : { place };
}
function unreadable(file, fault, input) {
	return {
		message: `the file ${quoted(file)} ${fault}`,
		hint: `Exclude it in input ${input} by the line ${quoted(`!${file}`)} if it is no manifest`,
		place: {
			file,
			line: 1,
			column: 1
		}
	};
}
function tooMany(count, max, input) {
	return {
		message: `input ${input} matches ${count} files; at most ${max} are read`,
		hint: "Write narrower patterns, or exclude folders by patterns that begin with !"
	};
}
function tooMuch(file, maxBytes, input) {
	return {
		message: `the files of input ${input} hold more than ${maxBytes / 1024 / 1024} MiB; reading stopped before ${quoted(file)}`,
		hint: "Write narrower patterns, or exclude folders by patterns that begin with !"
	};
}
function walkProblems({ unreadable: folders, overBudget }, input) {
	const problems = folders.map(({ folder, reason }) => ({
		message: `the folder ${quoted(folder)} cannot be read: ${reason}`,
		hint: "What stands in it is unknown; make it readable"
	}));
	if (!overBudget) return problems;
	const message = "the workspace holds more than 2,000,000 files and folders, and was not read to its end";
	return [...problems, {
		message,
		hint: `Check out less, or let input ${input} be read in a smaller workspace`
	}];
}
/** A list of patterns that matches nothing, and each file that is named without a wildcard and is not there. */
function unmatched(found) {
	const { patterns, named, matched, links, input } = found;
	const files = new Set(matched);
	const problems = named.flatMap((name) => {
		if (files.has(name)) return [];
		if (links.includes(name)) return [problem(input, name, "is a symbolic link, which is never followed", "Name the file itself")];
		return [problem(input, name, "is no file of the workspace", `For all files of a folder, write ${quoted(`${name}/**/*.yaml`)}`)];
	});
	if (matched.length > 0 || problems.length > 0) return problems;
	return [problem(input, patterns.join(", "), "matches no file of the workspace", "Check the patterns, and that the files are checked out")];
}
function problem(input, value, message, hint) {
	return {
		message: `input \`${input}\` is \`${value}\`, which ${message}`,
		hint
	};
}
// src/manifests/read.ts
/** Bytes of all files together. */
var maxTotalBytes = 268435456;
var maxFiles$1 = 5e4;
/**
* Reads every manifest that the patterns mean, as kubectl reads it. One bad file never stops the rest.
* Files are read one by one, since that is the fastest way for small ones; now and then others get their turn.
*/
async function readManifests(request) {
	const { workspace, patterns, given, input = "manifests", relevant = mayMatter } = request;
	const globs = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.r)(patterns, input);
	const walked = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.n)(workspace, globs.enters);
	const matched = walked.files.filter(globs.matches);
	const links = unreadLinks(workspace, walked, globs);
	const named = new Set(globs.named);
	const treeOf = findTrees(walked.files, (file) => (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.t)(workspace, file));
	const readings = [];
	let bytes = 0;
	for (const [index, file] of matched.slice(0, maxFiles$1).entries()) {
		if (index % 256 === 255) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_9__.setImmediate)();
		const content = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.t)(workspace, file);
		bytes += "fault" in content ? 0 : content.bytes;
		if (bytes > 268435456) {
			readings.push(failed(tooMuch(file, maxTotalBytes, input), true));
			break;
		}
		readings.push("fault" in content ? failed(unreadable(file, content.fault, input), content.overBudget) : readOne(file, content.text, {
			tree: treeOf(file),
			isNamed: named.has(file),
			relevant
		}));
	}
	const documents = readings.flatMap((reading) => reading.documents ?? []);
	const total = (count) => readings.reduce((sum, reading) => sum + (count(reading) ?? 0), 0);
	return {
		documents,
		problems: [
			...globs.problems,
			...walkProblems(walked, input),
			...given && globs.problems.length === 0 ? unmatched({
				patterns,
				named: globs.named,
				matched,
				links,
				input
			}) : [],
			...matched.length > 5e4 ? [tooMany(matched.length, maxFiles$1, input)] : [],
			...readings.flatMap((reading) => reading.problems ?? [])
		],
		unrendered: readings.flatMap((reading) => reading.unrendered ?? []),
		unparsed: readings.flatMap((reading) => reading.unparsed ?? []),
		overBudget: walked.overBudget || matched.length > 5e4 || readings.some((reading) => reading.overBudget),
		matched,
		links,
		counts: {
			files: matched.length,
			bytes,
			documents: documents.length,
			parsedFiles: total((reading) => reading.outcome === "parsed" ? 1 : 0),
			skippedFiles: total((reading) => reading.outcome === "skipped" ? 1 : 0),
			unrenderedFiles: total((reading) => reading.outcome === "unrendered" ? 1 : 0),
			emptyDocuments: total((reading) => reading.empty),
			otherDocuments: total((reading) => reading.others)
		}
	};
}
var failed = (problem, overBudget) => ({
	outcome: "failed",
	problems: [problem],
	overBudget
});
function readOne(file, text, how) {
	const source = how.tree ?? (isValues(file, text) ? {
		folder: node_path__WEBPACK_IMPORTED_MODULE_12__.posix.dirname(file),
		how: "values",
		by: file
	} : void 0);
	if (source !== void 0) {
		const offset = firstGroupKey(text);
		if (offset === void 0) return { outcome: "unrendered" };
		return {
			outcome: "unrendered",
			unrendered: {
				file,
				place: {
					file,
					...lineIndex(text)(offset)
				},
				tree: source.folder,
				how: source.how,
				by: source.by
			}
		};
	}
	if (!how.isNamed && !how.relevant(text)) return { outcome: "skipped" };
	const { documents, faults, empty, others, overBudget } = parseDocuments(file, text);
	const reading = {
		outcome: "parsed",
		documents,
		empty,
		others: others.length,
		overBudget
	};
	if (faults.length === 0) return reading;
	if (!how.isNamed && !overBudget && !mayNameGroups(text)) return {
		...reading,
		unparsed: file
	};
	return {
		...reading,
		problems: faults.map((fault) => notYaml(fault, text))
	};
}
/** Values of a chart that lies elsewhere: by their name, and since they are no Kubernetes object. */
function isValues(file, text) {
	const name = node_path__WEBPACK_IMPORTED_MODULE_12__.posix.basename(file);
	return /^(?:values.*|.*values)\.ya?ml$/.test(name) && !/^(?:apiVersion|kind)[ \t]*:/m.test(text);
}
// src/controller/flag-names.ts
/** Flags that change an answer; `parseFlag` reads each. */
var withEffect = [
	"webhooks",
	"cluster-name",
	"ingress-class",
	"load-balancer-class",
	"watch-namespace",
	"default-load-balancer-scheme",
	"default-target-type",
	"enable-backend-security-group",
	"enable-manage-backend-security-group-rules",
	"backend-security-group",
	"disable-ingress-class-annotation",
	"disable-ingress-group-name-annotation",
	"tolerate-non-existent-backend-service",
	"tolerate-non-existent-backend-action",
	"default-tags",
	"external-managed-tags",
	"feature-gates"
];
/** Flags that change nothing about load balancers and their groups. LBC v3.5: pkg/config, pkg/aws, pkg/inject. */
var withoutEffect = [
	"alb-gateway-max-concurrent-reconciles",
	"allowed-certificate-authority-arns",
	"aws-api-endpoints",
	"aws-api-throttle",
	"aws-max-retries",
	"aws-region",
	"aws-vpc-cache-ttl",
	"aws-vpc-id",
	"aws-vpc-tag-key",
	"aws-vpc-tags",
	"default-pca-arn",
	"default-ssl-policy",
	"disable-restricted-sg-rules",
	"enable-acm-certificates",
	"enable-endpoint-slices",
	"enable-leader-election",
	"enable-pod-readiness-gate-inject",
	"enable-shield",
	"enable-waf",
	"enable-wafv2",
	"gateway-class-max-concurrent-reconciles",
	"globalaccelerator-max-concurrent-reconciles",
	"globalaccelerator-max-exponential-backoff-delay",
	"health-probe-bind-addr",
	"ingress-max-concurrent-reconciles",
	"kube-ca-pem-filepath",
	"kubeconfig",
	"lb-stabilization-monitor-interval",
	"leader-election-id",
	"leader-election-namespace",
	"log-level",
	"max-targets-per-target-group",
	"metrics-bind-addr",
	"nlb-gateway-max-concurrent-reconciles",
	"quic-environment-variable-name",
	"required-secrets-label",
	"service-max-concurrent-reconciles",
	"service-target-eni-security-group-tags",
	"sync-period",
	"targetgroupbinding-max-concurrent-reconciles",
	"targetgroupbinding-max-exponential-backoff-delay",
	"targetgroupbinding-requeue-duration",
	"webhook-bind-port",
	"webhook-cert-dir",
	"webhook-cert-file",
	"webhook-key-file"
];
// src/controller/settings.ts
/** LBC: pkg/config/feature_gates.go:NewFeatureGates. */
var defaultGates = {
	ALBGatewayAPI: true,
	ALBSingleSubnet: false,
	ALBTargetControlAgent: false,
	EnableCertificateManagement: false,
	EnableDefaultTagsLowPriority: false,
	EnableIPTargetType: true,
	EnableRGTAPI: false,
	EnableServiceController: true,
	EnableTCPUDPListener: false,
	EndpointsFailOpen: true,
	EnhancedDefaultBehavior: false,
	GatewayListenerSet: true,
	GlobalAcceleratorController: false,
	IngressPlanAnnotation: false,
	LBCapacityReservation: true,
	ListenerRulesTagging: true,
	NLBGatewayAPI: true,
	NLBHealthCheckAdvancedConfig: true,
	NLBSecurityGroup: true,
	ServiceTypeLoadBalancerOnly: false,
	SubnetDiscoveryByReachability: true,
	SubnetsClusterTagCheck: true,
	WeightedTargetGroups: true
};
/** LBC v3.5 as its Helm chart installs it. */
var defaultSettings = (cluster) => ({
	cluster,
	namespace: "default",
	webhooks: true,
	ingressClass: "alb",
	loadBalancerClass: "service.k8s.aws/nlb",
	watchNamespace: "",
	defaultScheme: "internal",
	defaultTargetType: "instance",
	backendGroup: true,
	manageBackendRules: false,
	disableClassAnnotation: false,
	disableGroupNameAnnotation: false,
	tolerateMissingService: true,
	tolerateMissingAction: true,
	defaultTags: /* @__PURE__ */ new Map(),
	externalManagedTags: [],
	gates: defaultGates
});
// src/controller/flags.ts
/**
* The settings that flags of the controller amount to, given by their own names where they differ from its defaults; values as
* a command line or a values file would have them (`"true"` or true, `a=b,c=d` or a map). `webhooks` is taken too.
* Everything that the controller would refuse to start with is a problem.
*/
function parseSettings(flags, base, locate) {
	const problems = [];
	let settings = {
		...defaultSettings(base.cluster),
		namespace: base.namespace ?? "default"
	};
	for (const [name, value] of Object.entries(flags)) {
		const parsed = parseFlag(name, value, settings);
		if ("fault" in parsed) {
			const { fault, hint, aboutName } = parsed;
			const place = locate?.([name], { key: aboutName === true });
			problems.push({
				message: fault,
				...hint === void 0 ? {} : { hint },
				...place === void 0 ? {} : { place }
			});
		} else settings = parsed.settings;
	}
	for (const fault of contradictions(settings)) {
		const place = locate?.([fault.flag]);
		problems.push({
			message: fault.message,
			...place === void 0 ? {} : { place }
		});
	}
	return {
		settings,
		problems
	};
}
function parseFlag(name, value, settings) {
	const take = (change) => ({ settings: {
		...settings,
		...change
	} });
	const boolean = (use) => {
		const parsed = isScalar(value) ? (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.ct)(String(value)) : void 0;
		return parsed === void 0 ? wrong(name, value, "true or false") : take(use(parsed));
	};
	const text = (use) => isScalar(value) ? take(use(String(value))) : wrong(name, value, "a text");
	const choice = (allowed, use) => {
		const chosen = allowed.find((option) => option === value);
		return chosen === void 0 ? wrong(name, value, allowed.join(" or ")) : take(use(chosen));
	};
	switch (name) {
		case "webhooks": return boolean((webhooks) => ({ webhooks }));
		case "cluster-name": return value === settings.cluster ? { settings } : wrong(name, value, `${settings.cluster}, the cluster of this run`);
		case "ingress-class": return text((ingressClass) => ({ ingressClass }));
		case "load-balancer-class": return text((loadBalancerClass) => ({ loadBalancerClass }));
		case "watch-namespace": return text((watchNamespace) => ({ watchNamespace }));
		case "default-load-balancer-scheme": return choice(["internal", "internet-facing"], (defaultScheme) => ({ defaultScheme }));
		case "default-target-type": return choice(["instance", "ip"], (defaultTargetType) => ({ defaultTargetType }));
		case "enable-backend-security-group": return boolean((backendGroup) => ({ backendGroup }));
		case "enable-manage-backend-security-group-rules": return boolean((manageBackendRules) => ({ manageBackendRules }));
		case "backend-security-group": return typeof value === "string" && (value === "" || value.startsWith("sg-")) ? take(value === "" ? {} : { backendGroupId: value }) : wrong(name, value, "the id of a security group");
		case "disable-ingress-class-annotation": return boolean((disableClassAnnotation) => ({ disableClassAnnotation }));
		case "disable-ingress-group-name-annotation": return boolean((disableGroupNameAnnotation) => ({ disableGroupNameAnnotation }));
		case "tolerate-non-existent-backend-service": return boolean((tolerateMissingService) => ({ tolerateMissingService }));
		case "tolerate-non-existent-backend-action": return boolean((tolerateMissingAction) => ({ tolerateMissingAction }));
		case "default-tags": {
			const pairs = readPairs(value);
			return pairs === void 0 ? wrong(name, value, "pairs of key and value") : take({ defaultTags: pairs });
		}
		case "external-managed-tags": {
			const items = readItems(value);
			return items === void 0 ? wrong(name, value, "a list of tag keys") : take({ externalManagedTags: items });
		}
		case "feature-gates": return parseGates(value, settings);
	}
	if (withoutEffect.includes(name)) return { settings };
	const hint = (0,_uses_js__WEBPACK_IMPORTED_MODULE_1__.o)(name, [...withEffect, ...withoutEffect]);
	return {
		fault: `unknown flag of the AWS Load Balancer Controller: ${name}`,
		aboutName: true,
		...hint === void 0 ? {} : { hint: `Did you mean ${hint}?` }
	};
}
function parseGates(value, settings) {
	const pairs = readPairs(value);
	if (pairs === void 0) return wrong("feature-gates", value, "pairs of a gate and true or false");
	const gates = { ...settings.gates };
	for (const [gate, raw] of pairs) {
		if (!isGate(gate)) {
			const hint = (0,_uses_js__WEBPACK_IMPORTED_MODULE_1__.o)(gate, Object.keys(defaultGates));
			return {
				fault: `unknown feature gate: ${gate}`,
				...hint === void 0 ? {} : { hint: `Did you mean ${hint}?` }
			};
		}
		const enabled = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.ct)(raw);
		if (enabled === void 0) return wrong(`feature-gates: ${gate}`, raw, "true or false");
		gates[gate] = enabled;
	}
	return { settings: {
		...settings,
		gates
	} };
}
function isGate(text) {
	return Object.hasOwn(defaultGates, text);
}
/** What the controller checks of its flags together. LBC: pkg/config/controller_config.go:Validate. */
function contradictions(settings) {
	const found = [];
	if (settings.manageBackendRules && !settings.backendGroup) {
		const flag = "enable-manage-backend-security-group-rules";
		found.push({
			flag,
			message: `${flag} needs enable-backend-security-group`
		});
	}
	for (const key of settings.defaultTags.keys()) if (trackingKeys.includes(key)) found.push({
		flag: "default-tags",
		message: `tag key ${key} cannot be specified in default-tags`
	});
	for (const key of settings.externalManagedTags) {
		const flag = "external-managed-tags";
		if (trackingKeys.includes(key)) found.push({
			flag,
			message: `tag key ${key} cannot be specified in ${flag}`
		});
		if (settings.defaultTags.has(key)) found.push({
			flag,
			message: `tag key ${key} cannot be specified in both default-tags and ${flag}`
		});
	}
	return found;
}
var trackingKeys = [
	"elbv2.k8s.aws/cluster",
	"elbv2.k8s.aws/resource",
	...[
		"ingress.k8s.aws",
		"service.k8s.aws",
		"gateway.k8s.aws.nlb",
		"gateway.k8s.aws.alb"
	].flatMap((prefix) => [`${prefix}/stack`, `${prefix}/resource`])
];
/** `a=b,c=d` as pflag reads it, or a map. */
function readPairs(value) {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) {
		const entries = Object.entries(value);
		return entries.every((entry) => isScalar(entry[1])) ? new Map(entries.map(([key, item]) => [key, String(item)])) : void 0;
	}
	const items = typeof value === "string" ? readItems(value) : void 0;
	if (items === void 0 || items.some((item) => !item.includes("="))) return void 0;
	return new Map(items.map((item) => [item.slice(0, item.indexOf("=")).trim(), item.slice(item.indexOf("=") + 1).trim()]));
}
function readItems(value) {
	if (typeof value === "string") return value === "" ? [] : value.split(",").filter((item) => item !== "");
	return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : void 0;
}
function isScalar(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function wrong(name, value, expected) {
	return { fault: `controller flag ${name}: expected ${expected}, found ${JSON.stringify(value)}` };
}
// src/groups/disagreements.ts
/**
* Declarations that contradict an earlier one: the same name with another meaning for some cluster that both are for,
* a name that EC2 takes for another's, or one group adopted under two names.
* @param declarations in reading order
*/
function disagreements(declarations) {
	const judges = [
		sameNames(),
		sameButForCase(),
		sameAdoption()
	];
	return declarations.flatMap((declaration) => judges.flatMap((judge) => judge(declaration) ?? []));
}
/** Overlaps are judged over all clusters, so that no run of another cluster fails later. */
function sameNames() {
	const meanings = /* @__PURE__ */ new Map();
	return ({ name, group }) => {
		if (group === void 0) return void 0;
		const known = meanings.get(name) ?? /* @__PURE__ */ new Map();
		meanings.set(name, known);
		const meaning = JSON.stringify([group.clusters ?? null, (0,_uses_js__WEBPACK_IMPORTED_MODULE_1__.F)(group)]);
		if (known.has(meaning)) return void 0;
		for (const earlier of known.values()) {
			if (!(0,_uses_js__WEBPACK_IMPORTED_MODULE_1__.l)(earlier.clusters, group.clusters)) continue;
			const differs = (0,_uses_js__WEBPACK_IMPORTED_MODULE_1__.P)(earlier, group);
			if (differs === void 0) continue;
			const problem = {
				message: `${show(name)} is declared at ${at(earlier.place)} too, and this one ${differs}`,
				hint: "Say the same in both places, or give them `clusters` that do not overlap",
				place: group.place
			};
			return {
				names: [name],
				problem
			};
		}
		known.set(meaning, group);
	};
}
/** EC2 compares names of groups without case, and the controller with case. */
function sameButForCase() {
	const spellings = /* @__PURE__ */ new Map();
	return (declaration) => {
		const folded = declaration.name.toLowerCase();
		const earlier = spellings.get(folded);
		if (earlier === void 0) spellings.set(folded, declaration);
		if (earlier === void 0 || earlier.name === declaration.name) return void 0;
		const problem = {
			message: `${show(declaration.name)} differs from ${show(earlier.name)} at ${at(earlier.place)} only in case, and EC2 takes them for the same name`,
			hint: "Spell it the same everywhere, or rename one of them",
			place: declaration.place
		};
		return {
			names: [earlier.name, declaration.name],
			problem
		};
	};
}
function sameAdoption() {
	const adopted = /* @__PURE__ */ new Map();
	return ({ group }) => {
		if (group?.adopt === void 0) return void 0;
		const earlier = adopted.get(group.adopt);
		if (earlier === void 0) adopted.set(group.adopt, group);
		if (earlier === void 0 || earlier.name === group.name) return void 0;
		const problem = {
			message: `${show(group.name)} adopts ${group.adopt}, which ${show(earlier.name)} at ${at(earlier.place)} adopts too`,
			hint: "Declare a group that exists under one name only",
			place: group.place
		};
		return {
			names: [earlier.name, group.name],
			problem
		};
	};
}
var at = ({ file, line }) => `${file}:${line}`;
// src/groups/distinct-rules.ts
/**
* The rules of one direction, each once, as EC2 has them. Of several descriptions the first by alphabet is taken, and the reader told:
* it must not matter in which order the rules stand.
*/
function distinctRules(rules, group, notes) {
	const distinct = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		const key = (0,_rule_js__WEBPACK_IMPORTED_MODULE_15__.c)(rule);
		const first = distinct.get(key);
		if (first === void 0) distinct.set(key, rule);
		else if (first.description === void 0) distinct.set(key, {
			...rule,
			place: first.place
		});
		else if (rule.description !== void 0 && rule.description !== first.description) {
			const [description = "", other = ""] = [first.description, rule.description].toSorted(_rule_js__WEBPACK_IMPORTED_MODULE_15__.n);
			notes.finding("duplicate-rule", rule.place, {
				group,
				message: `${(0,_rule_js__WEBPACK_IMPORTED_MODULE_15__.a)(rule)} is declared again with another description: ${show(description)} is taken, ${show(other)} is not`,
				action: "Keep one of the two, since EC2 has such a rule only once."
			});
			distinct.set(key, {
				...first,
				description
			});
		}
	}
	return [...distinct.values()];
}
// src/groups/peer.ts
/** The three lists of a rule that hold peers. */
var peerKeys = [
	"cidrs",
	"prefixLists",
	"securityGroups"
];
function readPeer(key, text, own) {
	switch (key) {
		case "cidrs": return readCidr(text);
		case "prefixLists": return readPrefixList(text);
		case "securityGroups": return readGroup$1(text, own);
	}
}
function readCidr(text) {
	const cidr = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.k)(text);
	if ("fault" in cidr) {
		const hint = /^(?:sg|pl)-/.test(text) ? `Put it under \`${text.startsWith("sg-") ? "securityGroups" : "prefixLists"}\`` : "Write an address and the length of its prefix, such as 203.0.113.0/24, 198.51.100.7/32 or 2001:db8::/32";
		return {
			fault: cidr.fault,
			hint
		};
	}
	const peer = {
		kind: cidr.family,
		cidr: cidr.canonical
	};
	return cidr.hostBits ? {
		peer,
		masked: cidr.canonical
	} : { peer };
}
function readPrefixList(text) {
	if (/^pl-[\da-f]{8}(?:[\da-f]{9})?$/.test(text)) return { peer: {
		kind: "prefix-list",
		id: text
	} };
	if (text.startsWith("pl-")) return {
		fault: "is no id of a prefix list",
		hint: "An id is pl- and 8 or 17 hexadecimal digits"
	};
	const fault = plainNameFault(text);
	return fault === void 0 ? { peer: {
		kind: "prefix-list-name",
		name: text
	} } : {
		fault,
		hint: "Write a name or a pl- id"
	};
}
function readGroup$1(text, own) {
	if (text === "self" || text === own.name || text === own.adopt) return { peer: { kind: "self" } };
	if (_rule_js__WEBPACK_IMPORTED_MODULE_15__.o.test(text)) return { peer: {
		kind: "group",
		id: text
	} };
	const [account = "", id, ...rest] = text.split("/");
	if (/^\d{12}$/.test(account) && id !== void 0) {
		if (_rule_js__WEBPACK_IMPORTED_MODULE_15__.o.test(id) && rest.length === 0) return { peer: {
			kind: "group",
			id,
			account
		} };
		return {
			fault: "names another account, where a group can only be given by id",
			hint: `Write ${account}/sg-…`
		};
	}
	if (text.startsWith("sg-")) return {
		fault: "is no id of a security group",
		hint: "An id is sg- and 8 or 17 hexadecimal digits"
	};
	const fault = plainNameFault(text);
	if (fault !== void 0) return {
		fault,
		hint: "Write a declared name, an sg- id, account/sg- id, or self"
	};
	return { peer: {
		kind: "group-name",
		name: text
	} };
}
function plainNameFault(text) {
	if (text.trim() === "") return "is empty";
	if (text.length > 255) return "is longer than the 255 characters that a name has at most";
	if (/^[\d.]+\/\d+$|^[\da-f:]*::[\da-f:]*\/\d+$/i.test(text)) return "is a CIDR, which belongs under `cidrs`";
}
// src/groups/traffic.ts
/** Protocol, ports, type and code of a rule. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html */
function readTraffic(rule) {
	const protocol = readProtocol(rule.protocol ?? "tcp");
	if (protocol === void 0) return {
		at: "protocol",
		fault: `${rule.protocol} is no protocol number`,
		hint: "Protocol numbers go from 0 to 255"
	};
	switch (protocol) {
		case "tcp":
		case "udp": return readPorts(protocol, rule);
		case "icmp":
		case "icmpv6": return readType(protocol, rule);
		default: return withoutPorts(protocol, rule);
	}
}
/** EC2 stores these four by name, whatever was sent. */
var names = /* @__PURE__ */ new Map([
	["6", "tcp"],
	["17", "udp"],
	["1", "icmp"],
	["58", "icmpv6"],
	["all", "-1"]
]);
function readProtocol(given) {
	const text = String(given).toLowerCase();
	if (/^\d+$/.test(text) && Number(text) > 255) return void 0;
	return names.get(text) ?? text;
}
function readPorts(protocol, rule) {
	const icmpKey = firstOf(rule, ["type", "code"]);
	if (icmpKey !== void 0) return {
		at: icmpKey,
		fault: `${protocol} has no ${icmpKey}`,
		hint: "Write `protocol: icmp`, or `port:` for a port"
	};
	if (rule.port !== void 0 && rule.ports !== void 0) return {
		at: "ports",
		fault: "the rule has both `port` and `ports`",
		hint: "Keep one of them, or write two rules"
	};
	const given = rule.port ?? rule.ports;
	const at = rule.port === void 0 ? "ports" : "port";
	if (given === void 0) return {
		fault: `the ${protocol} rule says no port`,
		hint: "Write `port: 443`, or `ports: 0-65535` for all ports"
	};
	const [from = NaN, to = from] = String(given).split("-").map(Number);
	if (from > 65535 || to > 65535) return {
		at,
		fault: `${given} is out of range`,
		hint: "Ports go from 0 to 65535"
	};
	if (from > to) return {
		at,
		fault: `${given} runs backwards`,
		hint: `Write \`ports: ${to}-${from}\``
	};
	return {
		protocol,
		from,
		to
	};
}
function readType(protocol, rule) {
	const portKey = firstOf(rule, ["port", "ports"]);
	if (portKey !== void 0) return {
		at: portKey,
		fault: `${protocol} has no ports`,
		hint: "Write `type:` and `code:`, or neither of them for any"
	};
	const { type = -1, code = -1 } = rule;
	if (type === -1 && code !== -1) return {
		at: "code",
		fault: `the rule has a code for any ${protocol} type`,
		hint: "A code belongs to one `type:`; say which"
	};
	return {
		protocol,
		from: type,
		to: code
	};
}
function withoutPorts(protocol, rule) {
	const at = firstOf(rule, [
		"port",
		"ports",
		"type",
		"code"
	]);
	if (at === void 0) return {
		protocol,
		from: null,
		to: null
	};
	if (protocol === "-1") {
		const range = rule.port === void 0 ? `ports: ${rule.ports}` : `port: ${rule.port}`;
		const narrow = at === "type" || at === "code" ? "Write `protocol: icmp` to open that only" : `Leave out \`protocol\` to open tcp only (\`{ ${range}, … }\`)`;
		return {
			at,
			fault: `protocol all has no ${at}: EC2 would ignore it and open every port of every protocol, as it does for \`aws ec2 authorize-security-group-ingress --protocol all --port 443\``,
			hint: `${narrow}, or leave out \`${at}\` to open everything`
		};
	}
	return {
		at,
		fault: `protocol ${protocol} has no ${at}: EC2 would ignore it and open the whole protocol`,
		hint: `Leave out \`${at}\`, or write \`protocol: tcp\` or \`udp\``
	};
}
function firstOf(rule, keys) {
	return keys.find((key) => rule[key] !== void 0);
}
// src/groups/read-rule.ts
/**
* A rule as declared, one for every peer in its lists, in AWS normal form. What is wrong with it beyond the schema is noted,
* and a rule or peer of which that is true left out; the peers of a rule with a flaw are still judged.
* @param isSound whether the schema found no flaw in what a path leads to
*/
function readRule(value, path, direction, own, isSound, notes) {
	if (!isMap(value)) return [];
	const flawed = Object.keys(value).filter((key) => !isSound([...path, key]));
	const input = Object.fromEntries(Object.entries(value).filter(([key]) => isSound([...path, key])));
	const hasClearKeys = flawed.every(saysNoTraffic);
	const traffic = hasClearKeys ? readTraffic(input) : void 0;
	if (traffic !== void 0 && "fault" in traffic) noteTraffic(traffic, path, notes);
	if (hasClearKeys && !peerKeys.some((key) => Object.hasOwn(value, key))) notePeerless(path, notes);
	if (input.description !== void 0) noteDescription(input.description, value, path, notes);
	const description = input.description === void 0 ? {} : { description: input.description };
	return peerKeys.flatMap((key) => listOf(value, key).flatMap((text, index) => {
		const at = [
			...path,
			key,
			index
		];
		const peer = isSound(at) ? notedPeer(key, text, own, at, notes) : void 0;
		if (peer === void 0 || traffic === void 0 || "fault" in traffic) return [];
		if (!familyFits(traffic.protocol, peer, at, notes)) return [];
		return [{
			direction,
			...traffic,
			peer,
			...description,
			place: notes.place(at)
		}];
	}));
}
var saysNoTraffic = (key) => key === "description" || peerKeys.some((known) => known === key);
function noteTraffic({ at, fault, hint }, path, notes) {
	notes.problem(at === void 0 ? path : [...path, at], `${showPath(path)}: ${fault}`, { hint });
}
function notePeerless(path, notes) {
	notes.problem(path, `${showPath(path)} names no peer`, { hint: "Write `cidrs`, `prefixLists` or `securityGroups`; everybody is `cidrs: [0.0.0.0/0, ::/0]`" });
}
function notedPeer(key, text, own, at, notes) {
	const read = readPeer(key, text, own);
	if ("fault" in read) {
		notes.problem(at, `${showPath(at)}: ${show(text)} ${read.fault}`, { hint: read.hint });
		return;
	}
	if (read.masked !== void 0) notes.finding("host-bits", notes.place(at), {
		group: own.name,
		message: `${text} has bits set behind its prefix: EC2 makes ${read.masked} of it, which is more than one address`,
		action: `Write ${read.masked}, or give the one address its full prefix length.`
	});
	return read.peer;
}
/** EC2 takes such a rule, but no packet ever matches it: ICMP is of IPv4, ICMPv6 of IPv6. */
function familyFits(protocol, peer, at, notes) {
	if (!(protocol === "icmp" && peer.kind === "ipv6") && !(protocol === "icmpv6" && peer.kind === "ipv4")) return true;
	const other = protocol === "icmp" ? "icmpv6" : "icmp";
	notes.problem(at, `${showPath(at)}: ${protocol} never comes from or goes to ${peer.cidr}`, { hint: `Give it a rule of its own with \`protocol: ${other}\`` });
	return false;
}
function noteDescription(description, rule, path, notes) {
	const smallerSet = Object.hasOwn(rule, "prefixLists") || Object.hasOwn(rule, "securityGroups");
	const wrong = textFault(description, smallerSet ? "refused" : "allowed");
	if (wrong === void 0) return;
	const at = [...path, "description"];
	const { fault, ...within } = wrong;
	const hint = description === "" ? "Leave it out to keep the one on AWS" : `Descriptions of such a rule have ${`at most 255 letters, digits, blanks and ._-:/()#,@[]+=${smallerSet ? "" : "&"};{}!$*`}`;
	notes.problem(at, `${showPath(at)} ${fault}`, {
		...within,
		hint
	});
}
// src/groups/rules-in-words.ts
/** How the rules are written that somebody meant who wrote a word in the place of the list; undefined for anything else. */
function rulesInWords(direction, value) {
	if (typeof value !== "string") return void 0;
	switch (value.trim().toLowerCase()) {
		case "all":
		case "any":
		case "everything":
		case "*":
			if (direction === "egress") return "Leave `egress` out: then it is all traffic";
			return "Everything is `[{ protocol: all, cidrs: [0.0.0.0/0, \"::/0\"] }]`; say the ports that are meant: `[{ port: 443, cidrs: [0.0.0.0/0, \"::/0\"] }]`";
		case "self": return "Write `[{ protocol: all, securityGroups: [self] }]`, or the ports that are meant";
		case "none":
		case "nothing":
		case "": return "Write `[]`";
		default: return "Write a list of rules, such as `[{ port: 443, cidrs: [203.0.113.0/24] }]`";
	}
}
// src/groups/schema.ts
/**
* The one schema of declarations: it makes the types, the ends of the error texts (`… must be MESSAGE, not …`) and the published JSON Schema.
* What one value alone cannot tell (ports that a protocol has not, host bits, names EC2 refuses) is judged where a declaration is read.
*/
var protocol = "tcp, udp, icmp, icmpv6, all, or a protocol number from 0 to 255";
var protocolText = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.D)(protocol), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.w)(/^(?:tcp|TCP|udp|UDP|icmp|ICMP|icmpv6|ICMPv6|ICMPV6|all|ALL|-1|0|[1-9]\d{0,2})$/, protocol));
var protocolNumber = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.y)(protocol), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.u)(protocol), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.g)(-1, protocol), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.m)(255, protocol));
var icmp = "a number from -1 (any) to 255";
var icmpNumber = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.y)(icmp), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.u)(icmp), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.g)(-1, icmp), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.m)(255, icmp));
var text = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.D)("text");
/** A list of texts that says something: an empty one would look like a rule for everybody, or for nobody. */
var peers = (what, about) => {
	const expected = `a list with at least one ${what}`;
	return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.D)(`a ${what}`), expected), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.h)(1, expected), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)(about)));
};
var ruleSchema = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.E)({
	protocol: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.k)([protocolText, protocolNumber], protocol), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("tcp (the default), udp, icmp, icmpv6, all, or a protocol number. `all` has no ports."))),
	port: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)(onePort, (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("One port of tcp or udp, such as 443."))),
	ports: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)(portRange("one port or one range such as 8000-8100 (write a rule for each)"), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("A range of ports of tcp or udp, both ends included, such as 8000-8100; 0-65535 is all of them."))),
	type: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)(icmpNumber, (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Type of icmp or icmpv6. Absent, or -1, is any type."))),
	code: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)(icmpNumber, (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Code of the icmp or icmpv6 type. Absent, or -1, is any code."))),
	cidrs: peers("CIDR such as 203.0.113.0/24", "IPv4 and IPv6 CIDR blocks, such as 203.0.113.0/24 or ::/0."),
	prefixLists: peers("prefix list (its id or its name)", "Managed prefix lists: an id (pl-…) or a name, such as com.amazonaws.global.cloudfront.origin-facing."),
	securityGroups: peers("security group (a name, an sg- id, account/sg- id, or self)", "Security groups: a declared name, an id (sg-…), account/sg-… for a peer in another account, or self for the group itself."),
	description: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)(text, (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Description of the rule. Without it the one on AWS stays as it is.")))
}, "a rule such as { port: 443, cidrs: [203.0.113.0/24] }"), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("One protocol and range of ports, for every peer in its lists."));
var rules = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.i)(ruleSchema, "a list of rules ([] is none)");
var tags = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.C)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.D)(), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.D)("text (put it in quotes)"), "a map from tag keys to values"), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Tags on AWS, sent at creation. `Name`, `aws:`, `frontend-sg/` and tags of other systems are refused."));
var egress = "a list of rules ([] is none) or `unmanaged`";
var adopt = "the id of a security group (sg- and 8 or 17 hexadecimal digits)";
var groupSchema = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.E)({
	description: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)(text, (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Description of the group. It is sent at creation; AWS never changes it."))),
	tags: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)(tags),
	clusters: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)(clusterPatterns, (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Names of the EKS clusters that this declaration is for; * stands for any characters. Absent is all."))),
	adopt: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.D)(adopt), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.w)(_rule_js__WEBPACK_IMPORTED_MODULE_15__.o, adopt), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Id (sg-…) of a group that exists, to take over. Needs egress to be said. Never deleted."))),
	ingress: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)(rules, (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Who may reach the load balancer. [] is nobody.")),
	egress: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.k)([(0,_files_js__WEBPACK_IMPORTED_MODULE_3__.f)("unmanaged"), rules], egress), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("What the load balancer may reach. Absent is all traffic; [] is nothing; unmanaged is left alone.")))
}, "a map with at least `ingress`"), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("One security group and all of its rules."));
var groupsSchema = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.C)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.D)(), groupSchema, "a map from names of security groups to their rules"), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Security groups by name: what the annotation on an Ingress, Service or Gateway says."));
var fileSchema = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.E)({
	tags: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)(tags, (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Tags on every group of this file. A tag of a group goes before one of these."))),
	securityGroups: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)(groupsSchema),
	policy: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)(policySchema),
	controller: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.S)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.C)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__.D)(), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.A)(), "a map of flags of the controller"), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("The flags that the cluster's controller runs with, by their own names, where they differ from its defaults; `webhooks: false` where its webhooks are not installed.")))
}, "a map with `securityGroups`"), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.O)("frontend-sg declarations"), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.s)("Security groups for load balancers made by the AWS Load Balancer Controller."));
// src/groups/read-group.ts
/** Reads what stands under the name of a group. `path` leads to it; `fileTags` are those of its file. */
function readGroup(value, path, locate, fileTags) {
	const name = String(path.at(-1));
	const notes = takeNotes(locate);
	const read = {
		name,
		place: locate(path, { key: true }),
		problems: notes.problems,
		findings: notes.findings
	};
	noteName(name, path, notes);
	if (hasTooManyRules(value, path, notes)) return read;
	const flaws = conform(groupSchema, value, path);
	for (const flaw of flaws) notes.flaw({
		...flaw,
		...hintOn(flaw, value, path)
	}, "the declaration");
	const isSound = soundness(flaws);
	const { description, clusters, adopt, tags, egress } = soundParts(value, path, isSound);
	if (description !== void 0) noteText(description, [...path, "description"], notes);
	if (clusters !== void 0) notePatterns(clusters, [...path, "clusters"], notes);
	if (adopt !== void 0 && !(isMap(value) && Object.hasOwn(value, "egress"))) noteAdoption([...path, "adopt"], notes);
	const own = adopt === void 0 ? { name } : {
		name,
		adopt
	};
	const rulesOf = (direction) => {
		return distinctRules(listOf(value, direction).flatMap((rule, index) => readRule(rule, [
			...path,
			direction,
			index
		], direction, own, isSound, notes)), name, notes);
	};
	const parts = {
		...description === void 0 ? {} : { description },
		...adopt === void 0 ? {} : { adopt },
		...clusters === void 0 ? {} : { clusters },
		tags: readTags(tags ?? {}, fileTags, [...path, "tags"], notes),
		ingress: rulesOf("ingress"),
		egress: egressOf(egress, rulesOf("egress"))
	};
	const seen = clusters === void 0 ? read : {
		...read,
		clusters
	};
	return notes.problems.length > 0 ? seen : {
		...seen,
		group: {
			name,
			place: read.place,
			...parts
		}
	};
}
/** A word in the place of a list of rules says what was meant. */
function hintOn(flaw, value, path) {
	const key = flaw.path.length === path.length + 1 ? flaw.path.at(-1) : void 0;
	if (key !== "ingress" && key !== "egress" || !isMap(value) || !Object.hasOwn(value, key)) return {};
	const hint = rulesInWords(key, value[key]);
	return hint === void 0 ? {} : { hint };
}
/** Absent is not none: a load balancer that may send nothing reaches no target. */
function egressOf(said, rules) {
	if (said === void 0) return { kind: "default" };
	return said === "unmanaged" ? { kind: "unmanaged" } : {
		kind: "rules",
		rules
	};
}
/** Whether the schema found no flaw in what a path leads to. */
function soundness(flaws) {
	const text = (path) => JSON.stringify(path);
	const flawed = new Set(flaws.flatMap(({ path }) => path.map((_, index) => text(path.slice(0, index + 1)))));
	return (path) => flawed.size === 0 || !flawed.has(text(path));
}
/** The parts of a group in which there is no flaw: they are still worth reading where another has one. */
function soundParts(value, path, isSound) {
	if (!isMap(value)) return {};
	return Object.fromEntries(Object.entries(value).filter(([key]) => isSound([...path, key])));
}
/** Ten times what EC2 takes under any quota (rules of a group times groups of an interface: 1,000). */
var mostRules = 1e4;
/** Counted before anything else is done with them, since aliases of YAML can make many of few. */
function hasTooManyRules(value, path, notes) {
	const directions = ["ingress", "egress"].filter((direction) => {
		let count = 0;
		for (const rule of listOf(value, direction)) {
			const peers = peerKeys.reduce((sum, key) => sum + listOf(rule, key).length, 0);
			count += Math.max(1, peers);
		}
		return count > mostRules;
	});
	for (const direction of directions) {
		const at = [...path, direction];
		notes.problem(at, `${showPath(at)} makes more than ${mostRules} rules`, { hint: "EC2 takes 60 per group and direction unless its quota was raised, and never more than 1000; use a prefix list" });
	}
	return directions.length > 0;
}
// src/groups/declare.ts
/**
* Everything that is declared for one cluster, and everything that is wrong with it.
* Neither the order of the sources nor that of their keys and rules matters.
* @param sources `files` hold `tags` and `securityGroups`; an annotation holds what would stand under `securityGroups`
*/
function declare(sources) {
	const sides = [...sources.files.map(readFile$1), ...sources.annotations.map(readAnnotation)];
	const read = sides.flatMap((side) => side.groups).toSorted((a, b) => comparePlaces(a.place, b.place));
	const disputes = disagreements(read);
	const unread = read.filter((one) => one.group === void 0).map((one) => one.name);
	const broken = /* @__PURE__ */ new Set([...unread, ...disputes.flatMap((dispute) => dispute.names)]);
	const controllers = sides.flatMap((side) => side.controller ?? []);
	const policies = sides.flatMap((side) => side.policy ?? []);
	const groups = /* @__PURE__ */ new Map();
	const elsewhere = /* @__PURE__ */ new Map();
	for (const { name, group, clusters, place } of read) {
		if (group === void 0 || broken.has(name)) continue;
		if ((0,_uses_js__WEBPACK_IMPORTED_MODULE_1__.u)(clusters, sources.cluster)) {
			if (!groups.has(name)) groups.set(name, group);
		} else {
			const others = elsewhere.get(name) ?? {
				clusters: [],
				place
			};
			const united = /* @__PURE__ */ new Set([...others.clusters, ...clusters ?? []]);
			elsewhere.set(name, {
				name,
				clusters: [...united].toSorted(_rule_js__WEBPACK_IMPORTED_MODULE_15__.n),
				place: others.place
			});
		}
	}
	return {
		groups: byName(groups.values()),
		elsewhere: byName(elsewhere.values()).filter(({ name }) => !groups.has(name)),
		broken: [...broken].toSorted(_rule_js__WEBPACK_IMPORTED_MODULE_15__.n),
		...policies.length === 0 ? {} : { policies },
		...controllers[0] === void 0 ? {} : { controller: controllers[0] },
		problems: inReadingOrder([
			...sides.flatMap((side) => side.problems),
			...read.flatMap((one) => one.problems),
			...disputes.map((dispute) => dispute.problem),
			...controllers.slice(1).map(secondController)
		]),
		findings: inReadingOrder(read.filter((one) => (0,_uses_js__WEBPACK_IMPORTED_MODULE_1__.u)(one.clusters, sources.cluster)).flatMap((one) => one.findings))
	};
}
function readFile$1({ object, locate }) {
	const notes = takeNotes(locate);
	const groups = isMap(object) && Object.hasOwn(object, "securityGroups") ? object["securityGroups"] : void 0;
	const policy = isMap(object) && Object.hasOwn(object, "policy") ? object["policy"] : void 0;
	const flaws = conform(fileSchema, isMap(object) ? {
		...object,
		...isMap(groups) ? { securityGroups: {} } : {},
		...isMap(policy) ? { policy: {} } : {}
	} : object);
	for (const flaw of flaws) notes.flaw({
		...flaw,
		...misplaced(object, flaw.path)
	}, "the file");
	const tags = isMap(object) && Object.hasOwn(object, "tags") ? object["tags"] : void 0;
	const fileTags = readTags(isMap(tags) && !flaws.some((flaw) => flaw.path[0] === "tags") ? tags : {}, {}, ["tags"], notes);
	const flags = isMap(object) && Object.hasOwn(object, "controller") ? object["controller"] : void 0;
	return {
		groups: isMap(groups) ? readGroups(groups, ["securityGroups"], locate, fileTags) : [],
		...isMap(policy) ? { policy: {
			object: policy,
			path: ["policy"],
			locate
		} } : {},
		...isMap(flags) ? { controller: {
			flags,
			locate: (path, within) => locate(["controller", ...path], within)
		} } : {},
		problems: notes.problems
	};
}
function readAnnotation({ object, locate }) {
	const notes = takeNotes(locate);
	const nested = isMap(object) && Object.hasOwn(object, "securityGroups") ? object["securityGroups"] : void 0;
	if (isMap(nested) && !Object.hasOwn(nested, "ingress")) {
		notes.problem(["securityGroups"], "the annotation has the key `securityGroups`, which is for files only", {
			key: true,
			hint: "Write the names of the groups at the left margin of the annotation"
		});
		return {
			groups: [],
			problems: notes.problems
		};
	}
	if (isMap(object)) return {
		groups: readGroups(object, [], locate, {}),
		problems: []
	};
	for (const flaw of conform(groupsSchema, object)) notes.flaw(flaw, "the annotation");
	return {
		groups: [],
		problems: notes.problems
	};
}
function readGroups(groups, path, locate, fileTags) {
	return Object.entries(groups).map(([name, value]) => readGroup(value, [...path, name], locate, fileTags));
}
/** One cluster has one controller. */
var secondController = ({ locate }) => ({
	message: "the flags of the controller are given in another file, too",
	hint: "Keep `controller:` in one of the declarations files",
	place: locate([], { key: true })
});
/** A group that stands where the keys of the file stand. */
function misplaced(object, path) {
	const [key] = path;
	if (!isMap(object) || typeof key !== "string" || Object.hasOwn(fileSchema.entries, key)) return {};
	const value = object[key];
	return isMap(value) && Object.hasOwn(value, "ingress") ? { hint: "Put the group under `securityGroups:`" } : {};
}
function byName(all) {
	return [...all].toSorted((a, b) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_15__.n)(a.name, b.name));
}
// src/groups/stray.ts
/** The annotation that declares groups beside a frontend. */
var annotationKey = "frontend-sg/security-groups";
/**
* What stands in manifests, was meant to declare groups, and would be read by nobody: each is a problem at its key.
* A file only where nobody said which ones declare groups: a part of a monorepo has those of the other parts beside it.
*/
var strayDeclarations = (documents, filesAreGiven) => documents.flatMap((document) => [...filesAreGiven ? [] : strayFile(document), ...strayAnnotations(document)]);
/** A declarations file that no input names as one. */
function strayFile({ object, locate }) {
	if (Object.hasOwn(object, "apiVersion") || Object.hasOwn(object, "kind")) return [];
	const groups = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.mt)(object, ["securityGroups"]);
	if (!isMap(groups) || !Object.values(groups).some((group) => isMap(group) && Object.hasOwn(group, "ingress"))) return [];
	return [{
		message: "this file declares security groups, and is not among the files of the input `declarations`",
		hint: "Give its name in the input `declarations`, or exclude it in the input `manifests` by a pattern that begins with !",
		place: locate(["securityGroups"], { key: true })
	}];
}
var prefix = "frontend-sg/";
/** The prefix is ours, so nobody else reads such a key. */
function strayAnnotations({ object, locate }) {
	const annotations = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.mt)(object, ["metadata", "annotations"]);
	if (!isMap(annotations)) return [];
	return Object.keys(annotations).filter((key) => key.startsWith(prefix) && key !== "frontend-sg/security-groups").map((key) => ({
		message: `there is no annotation ${show(key)}: it declares nothing`,
		hint: `Did you mean ${annotationKey}?`,
		place: locate([
			"metadata",
			"annotations",
			key
		], { key: true })
	}));
}
// src/plan/duplicates.ts
/**
* Objects defined more than once: only the definition that is applied last is real, and which one that is, the repository does not say.
* `isRead` tells the kinds that bear on a load balancer.
*/
function duplicateObjects(documents, namespace, isRead) {
	const first = /* @__PURE__ */ new Map();
	return documents.filter(isRead).flatMap((document) => {
		const key = identity(document, namespace);
		const earlier = key === void 0 ? void 0 : first.get(key);
		if (key !== void 0 && earlier === void 0) first.set(key, document);
		if (earlier === void 0) return [];
		const before = earlier.locate([]);
		return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_6__.r)("duplicate-object", {
			message: `${(0,_uses_js__WEBPACK_IMPORTED_MODULE_1__.p)(document)} is defined twice, here and in ${before.file}:${before.line}; the one that is applied last counts`,
			action: before.file === document.file ? "Keep one of them." : `Keep one of them, or leave the file of the other out of the input manifests: !${before.file}`,
			frontend: (0,_uses_js__WEBPACK_IMPORTED_MODULE_1__.p)(document),
			place: document.locate(["metadata", "name"])
		})];
	});
}
function identity({ object }, defaultNamespace) {
	const apiVersion = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.mt)(object, ["apiVersion"]);
	const kind = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.mt)(object, ["kind"]);
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.mt)(object, ["metadata", "name"]);
	const namespace = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.mt)(object, ["metadata", "namespace"]) ?? defaultNamespace;
	if (typeof apiVersion !== "string" || typeof kind !== "string" || typeof name !== "string") return void 0;
	return JSON.stringify([
		apiVersion.includes("/") ? apiVersion.split("/")[0] : "",
		kind,
		namespace,
		name
	]);
}
// src/modes/policy.ts
/**
* The policy: that of the file of the input, and then of nobody else, or what the declarations say under `policy:`.
* @param file relative to the workspace; empty where the input is not given
* @param declared what the declarations say
*/
function readPolicy({ workspace, file }, declared) {
	if (file === "") return {
		...readPolicies(declared),
		files: []
	};
	const read = readDeclarationFiles({
		workspace,
		files: [file],
		given: true,
		input: "policy",
		such: "allow: […]"
	});
	const { policy, problems } = readPolicies(read.documents.map((document) => ({
		...document,
		path: []
	})));
	return {
		policy,
		problems: [
			...read.problems,
			...problems,
			...declared.map(besideTheInput)
		],
		files: read.files
	};
}
/** Whoever writes the declarations must not lift what the policy from elsewhere says. */
var besideTheInput = ({ path, locate }) => ({
	message: "the input `policy` names the file that is the policy, and this file has one of its own",
	hint: "Take it away here; what it says belongs into the file of the input `policy`",
	place: locate(path, { key: true })
});
// src/modes/repository.ts
/** Reads manifests, context and declarations. Nothing that is wrong in one file hides another. */
async function readRepository({ inputs, context: { workspace }, today }) {
	const context = await readManifests({
		workspace,
		patterns: inputs.context,
		given: inputs.context.length > 0,
		input: "context"
	});
	const contextFiles = new Set(context.matched);
	const manifests = without(await readManifests({
		workspace,
		...inputs.manifests
	}), contextFiles);
	const files = readDeclarationFiles({
		workspace,
		...inputs.declarations
	});
	const annotations = manifests.documents.filter(declaresGroups).map((document) => parseEmbedded(document, annotation$1));
	const declarations = declare({
		files: files.documents,
		annotations: annotations.flatMap((parsed) => "problems" in parsed ? [] : [parsed]),
		cluster: inputs.cluster
	});
	const isUnread = files.problems.length > 0 && files.documents.length === 0;
	const policy = readPolicy({
		workspace,
		file: inputs.policy
	}, declarations.policies ?? []);
	const reported = /* @__PURE__ */ new Set([
		...files.files,
		...policy.files,
		...files.problems.flatMap(({ place }) => place?.file ?? [])
	]);
	const { settings, problems: flagProblems } = parseSettings(declarations.controller?.flags ?? {}, {
		cluster: inputs.cluster,
		namespace: inputs.namespace
	}, declarations.controller?.locate);
	const assumed = assume([...context.documents, ...manifests.documents], settings);
	const frontends = identify(assumed.documents, settings).filter((frontend) => (0,_uses_js__WEBPACK_IMPORTED_MODULE_1__.a)(frontend, contextFiles));
	return {
		manifests,
		context,
		declarations: isUnread ? {
			...declarations,
			broken: [.../* @__PURE__ */ new Set([...declarations.broken, ...(0,_uses_js__WEBPACK_IMPORTED_MODULE_1__.r)(frontends, declarations)])].sort()
		} : declarations,
		policy: {
			policy: policy.policy,
			today
		},
		declarationFiles: files.files,
		settings,
		assumed,
		frontends,
		read: {
			files: manifests.counts.files + context.counts.files,
			objects: manifests.documents.length + context.documents.length,
			unparsed: manifests.unparsed.length + context.unparsed.length
		},
		problems: [
			...context.problems,
			...manifests.problems,
			...files.problems,
			...strayDeclarations(manifests.documents.filter(({ file }) => !reported.has(file)), inputs.declarations.given),
			...annotations.flatMap((parsed) => "problems" in parsed ? parsed.problems : []),
			...declarations.problems,
			...policy.problems,
			...policy.policy.annotations === "forbid" ? manifests.documents.filter(declaresGroups).map(forbiddenAnnotation) : [],
			...flagProblems
		],
		findings: [
			...declarations.findings,
			...manifests.unrendered.map(unrenderedFinding),
			...duplicateObjects(manifests.documents, settings.namespace, isRead)
		]
	};
}
/** A file that the context means is context, whatever patterns the manifests have. */
function without(manifests, files) {
	const outside = ({ file }) => !files.has(file);
	return {
		...manifests,
		documents: manifests.documents.filter(outside),
		problems: manifests.problems.filter(({ place }) => place === void 0 || outside(place)),
		unrendered: manifests.unrendered.filter(outside),
		matched: manifests.matched.filter((file) => !files.has(file))
	};
}
/** Whether an object is of a kind that the controller reads. */
function isRead({ object }) {
	const kind = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.mt)(object, ["kind"]);
	const apiVersion = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.mt)(object, ["apiVersion"]);
	if (typeof kind !== "string" || typeof apiVersion !== "string" || !Object.hasOwn(_uses_js__WEBPACK_IMPORTED_MODULE_1__.k, kind)) return false;
	return (apiVersion.includes("/") ? apiVersion.split("/")[0] : "") === _uses_js__WEBPACK_IMPORTED_MODULE_1__.k[kind].group;
}
var annotation$1 = [
	"metadata",
	"annotations",
	annotationKey
];
var declaresGroups = (document) => (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.mt)(document.object, annotation$1) !== void 0;
/** Its groups are read all the same, so that nobody is told that they are declared nowhere. */
var forbiddenAnnotation = ({ locate }) => ({
	message: `the policy forbids to declare groups in annotations, and ${annotationKey} declares some`,
	hint: "Declare them in a file of the input `declarations`",
	place: locate(annotation$1, { key: true })
});
var unrenderedFinding = ({ place, tree, how, by }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__.r)("unrendered", {
	message: `security groups are named here, ${how === "values" ? "in values of a chart" : `in ${tree}, which ${by} makes a part of what ${how} renders`}: what comes of it is not known`,
	action: renderAdvice[how],
	place
});
var renderAdvice = {
	kustomize: "Render it first (kustomize build OVERLAY > rendered.yaml) and give the rendered file in manifests.",
	helm: "Render it first (helm template CHART > rendered.yaml) and give the rendered file in manifests.",
	values: "Render the chart first (helm template CHART --values FILE > rendered.yaml) and give the rendered file in manifests."
};
// src/modes/prepare.ts
/**
* Reads the repository and then AWS. Where an input makes it impossible to ask AWS, or AWS does not answer, everything else that
* is wrong is still reported beside it.
*/
async function prepare(run) {
	refuseOffline(run);
	const repository = await readRepository(run);
	const problems = [...run.problems, ...repository.problems];
	if (run.problems.some((problem) => sayWhomToAsk.includes(problem.input))) return stopped(repository, problems, "problems");
	try {
		const { survey } = await Promise.all(/* import() */[__webpack_require__.e(49), __webpack_require__.e(135)]).then(__webpack_require__.bind(__webpack_require__, 4135));
		const known = {
			repository,
			problems,
			...await survey(run, repository)
		};
		return {
			kind: "ready",
			...known,
			matches: matchDeclared(run, known)
		};
	} catch (error) {
		if (run.signal.aborted) return cancelled(repository, problems);
		if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_5__.t)) throw error;
		return stopped(repository, [...problems, ...error.problems], problems.length > 0 ? "problems" : error.reason);
	}
}
/** A plan alone can do without AWS, and does not come here then. */
function refuseOffline({ inputs, context }) {
	const why = offlineReason(inputs, context);
	if (why === void 0) return;
	const message = `mode ${inputs.mode} cannot do without AWS, and this run is offline: ${why}`;
	throw new _problem_js__WEBPACK_IMPORTED_MODULE_5__.t("refused", [{
		message,
		hint: "Use `mode: plan` there."
	}]);
}
/** What is known without a plan, as the policy has it. */
var earlyFindings = ({ findings, policy, settings }) => (0,_uses_js__WEBPACK_IMPORTED_MODULE_1__.s)(findings, policy, settings.cluster, "all").findings;
/** Inputs without which nobody knows which AWS to ask, or whether it may be asked. */
var sayWhomToAsk = [
	"cluster",
	"vpc-id",
	"region",
	"allowed-account-ids",
	"owner",
	"offline"
];
var stopped = (repository, problems, reason) => ({
	kind: "stopped",
	problems,
	findings: earlyFindings(repository),
	read: repository.read,
	failure: {
		reason,
		message: (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__.r)(problems)
	}
});
function cancelled(repository, problems) {
	const message = "the run was cancelled before AWS had answered";
	return {
		kind: "stopped",
		problems: [...problems, {
			message,
			hint: "Nothing was changed."
		}],
		findings: earlyFindings(repository),
		read: repository.read,
		failure: {
			reason: "cancelled",
			message
		}
	};
}
/** The declared groups and what stands for them on AWS. */
var matchDeclared = ({ inputs }, { repository, observed, matches }) => matches ?? (0,_resolve_js__WEBPACK_IMPORTED_MODULE_8__.s)(repository.declarations.groups, {
	...observed,
	owner: inputs.owner,
	vpc: observed.vpc.id
});
// src/programs.ts
/**
* An environment in which a program is looked for in absolute folders alone: a relative or an empty one in PATH means the working
* directory, which is a checkout, and what lies there is written by whoever wrote the commit.
*/
function withAbsolutePath(environment) {
	const { PATH: path, ...others } = environment;
	if (path === void 0) return environment;
	const folders = path.split(node_path__WEBPACK_IMPORTED_MODULE_12__.delimiter).filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_12__.isAbsolute)(folder));
	return folders.length === 0 ? others : {
		...others,
		PATH: folders.join(node_path__WEBPACK_IMPORTED_MODULE_12__.delimiter)
	};
}
// src/github/checkout.ts
/** Asks git; undefined where it cannot tell: it is not there, or the workspace is no work tree. */
async function readCheckout(workspace) {
	try {
		const commit = (await git(workspace, "rev-parse", "HEAD")).trim();
		const [listed, staged] = await Promise.all([git(workspace, "ls-files", "--others", "--modified", "-z"), git(workspace, "diff-index", "--cached", "--name-only", "-z", "HEAD")]);
		return {
			commit,
			own: [...new Set(`${listed}\0${staged}`.split("\0").filter((file) => file !== ""))]
		};
	} catch {
		return;
	}
}
var run = (0,node_util__WEBPACK_IMPORTED_MODULE_11__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_14__.execFile);
async function git(cwd, ...args) {
	const { stdout } = await run("git", [...[
		"-c",
		"core.fsmonitor=false",
		"-c",
		"core.hooksPath=/dev/null",
		`--git-dir=${cwd}/.git`,
		`--work-tree=${cwd}`
	], ...args], {
		cwd,
		env: withAbsolutePath(process.env),
		timeout: 1e4,
		maxBuffer: 67108864
	});
	return stdout;
}
// src/modes/relevance.ts
/**
* Whether nothing that an event changes could matter to a plan: no manifest, declaration, context, nothing that decides how they are
* rendered or how this action runs. Where that is not known for sure, it could: where an earlier step has written manifests that are no
* part of the commit, or where something else is checked out.
*/
async function isIrrelevant({ inputs, context }, changed) {
	if (changed.rule !== "pull-request" && changed.rule !== "merge-group") return false;
	const { matters, reaches } = readPatterns(inputs);
	if ([...changed.names].some(matters)) return false;
	if ((await Promise.all([...changed.names].map((file) => isFileOrGone(context.workspace, file)))).includes(false)) return false;
	const checkout = await readCheckout(context.workspace);
	if (checkout === void 0 || checkout.commit !== context.eventSha && checkout.commit !== context.sha) return false;
	return !checkout.own.some((file) => file.endsWith("/") ? reaches(file.slice(0, -1)) : matters(file));
}
/** Which files a plan could look at. */
function readPatterns(inputs) {
	const globs = [(0,_files_js__WEBPACK_IMPORTED_MODULE_3__.r)(inputs.manifests.patterns, "manifests"), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.r)(inputs.context, "context")];
	const declarations = new Set(inputs.declarations.files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_12__.posix.normalize(file.trim())));
	const policy = node_path__WEBPACK_IMPORTED_MODULE_12__.posix.normalize(inputs.policy.trim());
	const declares = (file) => declarations.has(file);
	return {
		declares,
		matters: (file) => declares(file) || file === policy || globs.some(({ matches }) => matches(file)) || file.startsWith(".github/") || file === ".gitmodules" || rendering.test(node_path__WEBPACK_IMPORTED_MODULE_12__.posix.basename(file)),
		reaches: (folder) => globs.some(({ reaches }) => reaches(folder))
	};
}
/** Files that make a tree one that has to be rendered first, and those by which git checks out other bytes than the commit has. */
var rendering = /^(?:kustomization\.ya?ml|Kustomization|Chart\.yaml|\.gitattributes)$/;
/** Anything else that goes by the name of a file may hold others: a submodule, a link. */
async function isFileOrGone(workspace, file) {
	try {
		return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(workspace, file))).isFile();
	} catch {
		return true;
	}
}
// src/modes/redeclared.ts
/** Names of the groups that are declared otherwise at one commit than at another, of which only these files differ; or why that is not known. */
async function redeclaredGroups(inputs, connection, changed, { before, after }, bounds = {}) {
	const { matters, declares } = readPatterns(inputs);
	const files = [...changed].filter(matters);
	if (files.length > maxFiles) return { why: `${files.length} manifests differ, more than ${maxFiles}` };
	const signal = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_16__.t)(bounds);
	try {
		const wanted = [before, after].flatMap((ref) => files.map((file) => ({
			file,
			ref
		})));
		const texts = await readFilesAt({
			...connection,
			wanted
		}, signal);
		const [old, young] = [texts.slice(0, files.length), texts.slice(files.length)].map((side) => declaredBy(files.map((file, index) => ({
			file,
			text: side[index] ?? "",
			declares: declares(file)
		})), inputs.cluster));
		const names = [...old.keys(), ...young.keys()];
		return new Set(names.filter((name) => old.get(name) !== young.get(name)));
	} catch (error) {
		return { why: (0,_group_digests_js__WEBPACK_IMPORTED_MODULE_2__.d)(error, signal, "read files (`contents: read`)", "commit") };
	}
}
/** What costs a call each, twice. */
var maxFiles = 50;
function declaredBy(files, cluster) {
	const documents = files.flatMap(({ file, text, declares }) => parseDocuments(file, text).documents.map((document) => ({
		document,
		declares
	})));
	const { groups } = declare({
		files: documents.flatMap(({ document, declares }) => declares ? [document] : []),
		annotations: documents.flatMap(({ document }) => {
			if ((0,_index_js__WEBPACK_IMPORTED_MODULE_4__.mt)(document.object, annotation) === void 0) return [];
			const parsed = parseEmbedded(document, annotation);
			return "problems" in parsed ? [] : [parsed];
		}),
		cluster
	});
	return new Map(groups.map((group) => [group.name, JSON.stringify([
		(0,_uses_js__WEBPACK_IMPORTED_MODULE_1__.N)(group),
		group.description,
		group.adopt,
		Object.entries(group.tags).sort(([a], [b]) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_15__.n)(a, b))
	])]));
}
var annotation = [
	"metadata",
	"annotations",
	annotationKey
];
// src/modes/queue.ts
/**
* In a merge queue: the groups that this pull request changes and that come out differently from the plan on it, as problems. What the
* pull requests before it in the queue change does not count. Where that cannot be told, one line says why and nothing is refused: a comment can be
* edited by whoever can write, so this tells a plan that has gone stale and approves of nothing.
*/
async function staleGroups(run, plan, changed) {
	const { inputs, context, signal: cancelled } = run;
	const { repository, apiUrl, pullRequest, range, baseBranch } = context;
	const skipped = (why) => {
		run.log(`Not compared with the plan on the pull request: ${why}.`);
		return [];
	};
	if (pullRequest === void 0) return skipped("the merge group names none");
	if (repository === void 0 || apiUrl === void 0) return skipped("there is no event");
	const connection = {
		repository,
		apiUrl,
		token: inputs.githubToken
	};
	const found = await (0,_group_digests_js__WEBPACK_IMPORTED_MODULE_2__.a)({
		...connection,
		cancelled,
		pullRequest: pullRequest.number,
		label: inputs.label
	});
	if ("why" in found) return skipped(found.why);
	const { groups } = found.marker;
	if (groups === void 0) return skipped(`the comment on #${pullRequest.number} holds no plan of what is on AWS`);
	const reviewed = new Map(groups.map((one) => [one.name, one.digest]));
	const now = new Map((0,_group_digests_js__WEBPACK_IMPORTED_MODULE_2__.t)(plan, Infinity).map((one) => [one.name, one.digest]));
	const others = plan.groups.filter(({ name }) => {
		const [before, after] = [reviewed.get((0,_group_digests_js__WEBPACK_IMPORTED_MODULE_2__.n)(name)), now.get((0,_group_digests_js__WEBPACK_IMPORTED_MODULE_2__.n)(name))];
		return after !== void 0 && after !== before && (before !== void 0 || groups.length < 500);
	});
	if (others.length === 0) {
		run.log(`Compared with the plan on #${pullRequest.number}: what it changes comes out the same.`);
		return [];
	}
	if (range?.base === void 0 || baseBranch === void 0) return skipped("the event does not name its commits");
	if (changed.rule === "whole-tree") return skipped(changed.why);
	const queued = await compareCommits(connection, {
		base: baseBranch,
		head: range.base
	}, { cancelled });
	if ("why" in queued) return skipped(queued.why);
	const own = await redeclaredGroups(inputs, connection, changed.names, {
		before: range.base,
		after: range.head
	}, { cancelled });
	const earlier = await redeclaredGroups(inputs, connection, queued, {
		before: baseBranch,
		after: range.base
	}, { cancelled });
	if ("why" in own) return skipped(own.why);
	if ("why" in earlier) return skipped(earlier.why);
	return others.filter(({ name }) => own.has(name) && !earlier.has(name)).map(({ name, place }) => ({
		message: reviewed.has((0,_group_digests_js__WEBPACK_IMPORTED_MODULE_2__.n)(name)) ? `the group ${name} comes out differently than the plan on pull request #${pullRequest.number} says` : `the group ${name} changes, and the plan on pull request #${pullRequest.number} does not have it`,
		hint: "Run the workflow of the pull request again, review the plan that it shows, and queue it again.",
		...place === void 0 ? {} : { place }
	}));
}
// src/modes/plan.ts
/** Shows what would change, and what is wrong. Writes nothing to AWS. */
async function plan(run) {
	const why = offlineReason(run.inputs, run.context);
	if (why !== void 0) return offlinePlan(run, why);
	const { changed, prepared } = await look(run, prepare);
	if (prepared === void 0) return {
		problems: [],
		findings: [],
		changed,
		irrelevant: true
	};
	if (prepared.kind === "stopped") return {
		...prepared,
		changed
	};
	const [namedBefore, policy] = await Promise.all([readNamedBefore(run, prepared.repository), policyAgainstBase(run, prepared.repository)]);
	const { wholePlan } = await Promise.all(/* import() */[__webpack_require__.e(19), __webpack_require__.e(765)]).then(__webpack_require__.bind(__webpack_require__, 2296));
	const made = await wholePlan(run, {
		...prepared,
		repository: {
			...prepared.repository,
			policy
		}
	}, namedBefore);
	const result = {
		findings: made.findings,
		read: prepared.repository.read,
		changed
	};
	const refusals = run.context.eventName === "merge_group" ? await staleGroups(run, made, changed) : [];
	if (refusals.length > 0) return {
		...result,
		...refused(made, refusals)
	};
	return {
		...result,
		problems: made.problems,
		plan: made,
		...failureOf(run, made)
	};
}
async function offlinePlan(run, why) {
	const { changed, prepared } = await look(run, async () => (await Promise.all(/* import() */[__webpack_require__.e(19), __webpack_require__.e(857)]).then(__webpack_require__.bind(__webpack_require__, 5434))).planOffline(run, why));
	if (prepared === void 0) return {
		problems: [],
		findings: [],
		changed,
		irrelevant: true
	};
	const { plan: made, repository } = prepared;
	const { problems, findings } = made;
	return {
		problems,
		findings,
		read: repository.read,
		changed,
		plan: made,
		...failureOf(run, made)
	};
}
/** Asks GitHub what the event changes, and reads what there is unless that cannot matter. */
async function look(run, read) {
	const focus = readFocus(run);
	const { eventName } = run.context;
	if ((eventName === "pull_request" || eventName === "merge_group") && run.problems.length === 0 && await isIrrelevant(run, await focus)) return {
		changed: await focus,
		prepared: void 0
	};
	const [changed, prepared] = await Promise.all([focus, read(run)]);
	return {
		changed,
		prepared
	};
}
/** Whether a plan as such fails the step: by a problem always, by findings as `fail-on` says. */
function failureOf({ inputs }, { problems, findings }) {
	if (problems.length > 0) return { failure: {
		reason: "problems",
		message: (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__.r)(problems)
	} };
	const failing = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.o)(findings, inputs.failOn);
	return failing.length === 0 ? {} : { failure: {
		reason: "findings",
		message: (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__.r)(failing)
	} };
}



/***/ }),

/***/ 3743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ prefixListProblems),
/* harmony export */   i: () => (/* binding */ prefixListNames),
/* harmony export */   n: () => (/* binding */ goesBy),
/* harmony export */   r: () => (/* binding */ groupIdsNamed),
/* harmony export */   t: () => (/* binding */ declaredRules)
/* harmony export */ });
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8113);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5425);


// src/plan/references.ts
/** Every rule of a declared group, ingress first. */
var declaredRules = (group) => group.egress.kind === "rules" ? [...group.ingress, ...group.egress.rules] : group.ingress;
/** Names of prefix lists that rules use: what has to be looked up. Sorted, each once. */
var prefixListNames = (groups) => [...new Set(groups.flatMap((group) => declaredRules(group).flatMap(({ peer }) => peer.kind === "prefix-list-name" ? [peer.name] : [])))].sort();
/** Rules whose prefix list does not exist, or whose name several lists share. */
function prefixListProblems(groups, observed) {
	return groups.flatMap((group) => declaredRules(group).flatMap(({ peer, place }) => {
		if (peer.kind !== "prefix-list-name") return [];
		const ids = observed.prefixLists.filter((list) => list.name === peer.name).map((list) => list.id);
		if (ids.length === 1) return [];
		return [ids.length === 0 ? {
			message: `a rule of ${group.name} names the prefix list ${peer.name}, which does not exist in ${observed.region}`,
			hint: "Write the name or the pl- id of one that does: aws ec2 describe-managed-prefix-lists",
			place
		} : {
			message: `a rule of ${group.name} names the prefix list ${peer.name}, and ${ids.length} lists have that name: ${ids.join(", ")}`,
			hint: "Write the pl- id of the one that is meant.",
			place
		}];
	}));
}
/** Every sg- id that a frontend, an `adopt` or a rule names: what has to be looked for. Sorted, each once. */
var groupIdsNamed = (declarations, frontends) => [.../* @__PURE__ */ new Set([...frontends.flatMap(({ tokens }) => tokens.flatMap((token) => token.by === "id" ? [token.text] : [])), ...declarations.groups.flatMap((group) => [...group.adopt === void 0 ? [] : [group.adopt], ...declaredRules(group).flatMap(({ peer }) => peer.kind === "group" && peer.account === void 0 ? [peer.id] : [])])])].sort();
/** Whether a rule of a group that stands goes by these changes. */
function goesBy(groups) {
	const going = new Map(groups.flatMap(({ match: { existing }, changes }) => {
		const keys = changes.flatMap(_digest_js__WEBPACK_IMPORTED_MODULE_1__.i).flatMap((change) => change.kind === "remove-rule" ? [(0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__.t)(change.rule)] : []);
		return existing === void 0 ? [] : [[existing.id, new Set(keys)]];
	}));
	return ({ id }, rule) => going.get(id)?.has((0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__.t)(rule)) === true;
}



/***/ }),

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ serviceKeys),
/* harmony export */   C: () => (/* binding */ visibleConfiguration),
/* harmony export */   D: () => (/* binding */ computedNamePrefix),
/* harmony export */   E: () => (/* binding */ indexObjects),
/* harmony export */   F: () => (/* binding */ normalForm),
/* harmony export */   M: () => (/* binding */ textsAt),
/* harmony export */   N: () => (/* binding */ digestRules),
/* harmony export */   O: () => (/* binding */ kindOf),
/* harmony export */   P: () => (/* binding */ difference),
/* harmony export */   S: () => (/* binding */ managedGroup),
/* harmony export */   T: () => (/* binding */ classOf$1),
/* harmony export */   _: () => (/* binding */ collectClasses),
/* harmony export */   a: () => (/* binding */ isPlanned),
/* harmony export */   b: () => (/* binding */ ingressKey),
/* harmony export */   c: () => (/* binding */ noPolicy),
/* harmony export */   d: () => (/* binding */ patternFault),
/* harmony export */   f: () => (/* binding */ frontendLabel),
/* harmony export */   g: () => (/* binding */ classify),
/* harmony export */   h: () => (/* binding */ findFrontends),
/* harmony export */   i: () => (/* binding */ unusedDeclarations),
/* harmony export */   j: () => (/* binding */ textAt),
/* harmony export */   k: () => (/* binding */ kinds),
/* harmony export */   l: () => (/* binding */ clustersMeet),
/* harmony export */   m: () => (/* binding */ build),
/* harmony export */   n: () => (/* binding */ namedTexts),
/* harmony export */   o: () => (/* binding */ nearest),
/* harmony export */   p: () => (/* binding */ objectName),
/* harmony export */   r: () => (/* binding */ undeclaredNames),
/* harmony export */   s: () => (/* binding */ applyPolicy),
/* harmony export */   t: () => (/* binding */ allTokens),
/* harmony export */   u: () => (/* binding */ isFor),
/* harmony export */   v: () => (/* binding */ classAnnotation),
/* harmony export */   w: () => (/* binding */ className),
/* harmony export */   x: () => (/* binding */ backendGroup),
/* harmony export */   y: () => (/* binding */ defaultClassAnnotation)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8876);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9895);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4221);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3743);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);





// src/groups/normal-form.ts
/** How two declarations of one group differ, as the rest of a sentence that begins with the second; undefined if they mean the same. */
function difference(first, second) {
	if (first.description !== second.description) return "says another `description`";
	if (first.adopt !== second.adopt) return "says another `adopt`";
	if (tagsText(first.tags) !== tagsText(second.tags)) return "has other tags";
	return rulesDifference(first.ingress, second.ingress) ?? (first.egress.kind === second.egress.kind ? rulesDifference(rulesOf$1(first.egress), rulesOf$1(second.egress)) : "says another `egress`");
}
/** All that two declarations of one group must have in common, as one text. */
function normalForm(group) {
	return JSON.stringify([
		group.description ?? null,
		group.adopt ?? null,
		tagsText(group.tags),
		normalRules(group)
	]);
}
/** What a group declares about its rules, whatever their order, places and wording. */
function normalRules({ ingress, egress }) {
	return JSON.stringify([
		lines(ingress),
		egress.kind,
		lines(rulesOf$1(egress))
	]);
}
function lines(rules) {
	return rules.toSorted(_rule_js__WEBPACK_IMPORTED_MODULE_4__.t).map((rule) => [(0,_rule_js__WEBPACK_IMPORTED_MODULE_4__.c)(rule), rule.description ?? null]);
}
function rulesOf$1(egress) {
	switch (egress.kind) {
		case "rules": return egress.rules;
		case "default":
		case "unmanaged": return [];
	}
}
function tagsText(tags) {
	return JSON.stringify(Object.entries(tags).toSorted(([a], [b]) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__.n)(a, b)));
}
function rulesDifference(first, second) {
	const before = new Map(first.map((rule) => [(0,_rule_js__WEBPACK_IMPORTED_MODULE_4__.c)(rule), rule]));
	const after = new Map(second.map((rule) => [(0,_rule_js__WEBPACK_IMPORTED_MODULE_4__.c)(rule), rule]));
	const lost = first.find((rule) => !after.has((0,_rule_js__WEBPACK_IMPORTED_MODULE_4__.c)(rule)));
	if (lost !== void 0) return `lacks the ${lost.direction} rule ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_4__.a)(lost)}`;
	for (const rule of second) {
		const other = before.get((0,_rule_js__WEBPACK_IMPORTED_MODULE_4__.c)(rule));
		if (other === void 0) return `has the ${rule.direction} rule ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_4__.a)(rule)} besides`;
		if (other.description !== rule.description) return `describes the ${rule.direction} rule ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_4__.a)(rule)} in other words`;
	}
}
// src/groups/digest.ts
/**
* sha256 (hex) over what a group declares about its rules, descriptions included: the part of the tag `frontend-sg/applied` that tells
* a change that is still to come from a drift. The order in which rules stand, their places and their wording do not matter.
*/
function digestRules(group) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(normalRules(group)).digest("hex");
}
// src/controller/found.ts
/** The frontend with its outcome: a refusal becomes an error, anything else that is thrown is a bug of ours. */
function concluded(found, world) {
	const { kind, id, members, unloaded, tokens } = found;
	return {
		kind,
		id,
		members,
		...unloaded === void 0 ? {} : { unloaded },
		tokens,
		outcome: outcomeOf(() => found.outcome(world))
	};
}
function outcomeOf(decide) {
	try {
		return decide();
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.pt)) throw error;
		const { kind, message, place } = error;
		return place === void 0 ? {
			result: "error",
			kind,
			message
		} : {
			result: "error",
			kind,
			message,
			place
		};
	}
}
// src/controller/read.ts
/** Reading fields of objects that the API server has taken: a value of another type than asked for is as good as absent. */
function textAt(value, path) {
	const found = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(value, path);
	return typeof found === "string" ? found : void 0;
}
function numberAt(value, path) {
	const found = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(value, path);
	return typeof found === "number" ? found : void 0;
}
function booleanAt(value, path) {
	const found = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(value, path);
	return typeof found === "boolean" ? found : void 0;
}
/** The items of a list; undefined where there is none. */
function listAt(value, path) {
	const found = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(value, path);
	return isList(found) ? found : void 0;
}
/** The texts of a list; undefined where there is none. */
function textsAt(value, path) {
	return listAt(value, path)?.filter((item) => typeof item === "string");
}
/** The texts of a map; undefined where there is none. */
function textMapAt(value, path) {
	const found = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(value, path);
	if (typeof found !== "object" || found === null || isList(found)) return void 0;
	const entries = Object.entries(found).flatMap(([key, item]) => typeof item === "string" ? [[key, item]] : []);
	return new Map(entries);
}
/** Whether something other than null stands at a path. */
function isSetAt(value, path) {
	return ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(value, path) ?? null) !== null;
}
function isList(value) {
	return Array.isArray(value);
}
// src/controller/shape.ts
/** The first thing about a value that does not fit, in the order of the shape; undefined where all does. Unknown fields are let pass. */
function misfit(value, shape, nulls, path = []) {
	if (value === void 0 || shape === "any" || value === null && nulls === "absent") return void 0;
	const wrong = (expected) => ({
		path,
		message: `expected ${expected}, found ${describe(value)}`
	});
	if (shape === "string") return typeof value === "string" ? void 0 : wrong("a string");
	if (shape === "boolean") return typeof value === "boolean" ? void 0 : wrong("a boolean");
	if (shape === "int32") return isInteger(value, 2 ** 31) ? void 0 : wrong("a 32-bit integer");
	if (shape === "int64") return isInteger(value, 2 ** 63) ? void 0 : wrong("an integer");
	if (shape === "int-or-string") return typeof value === "string" || isInteger(value, 2 ** 31) ? void 0 : wrong("an integer or a string");
	if ("oneOf" in shape) return typeof value === "string" && shape.oneOf.includes(value) ? void 0 : wrong(`one of ${shape.oneOf.join(", ")}`);
	if ("text" in shape) {
		const { pattern, min = 0, max = Infinity } = shape.text;
		if (typeof value !== "string") return wrong("a string");
		const length = Array.from(value).length;
		if (length < min || length > max) return wrong(`${min} to ${max} characters`);
		return pattern === void 0 || pattern.test(value) ? void 0 : wrong(`text that matches ${pattern.source}`);
	}
	if ("integer" in shape) {
		const { min = -Infinity, max = Infinity } = shape.integer;
		return isInteger(value, 2 ** 63) && Number(value) >= min && Number(value) <= max ? void 0 : wrong(`an integer from ${min} to ${max}`);
	}
	if ("list" in shape) {
		if (!Array.isArray(value)) return wrong("a list");
		const { min = 0, max = Infinity } = shape;
		if (value.length < min || value.length > max) return wrong(`${min} to ${max} items`);
		const wrongItem = first(value.entries(), (index, item) => misfit(item, shape.list, nulls, [...path, index]));
		if (wrongItem !== void 0 || shape.unique === void 0) return wrongItem;
		return repeated(value, shape.unique, path);
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong("a map");
	if ("map" in shape) {
		const entries = Object.entries(value).filter(([, item]) => item !== null);
		if (entries.length > (shape.max ?? Infinity)) return wrong(`at most ${shape.max ?? Infinity} entries`);
		return first(entries, (key, item) => misfit(item, shape.map, nulls, [...path, key]));
	}
	const given = (key) => Object.hasOwn(value, key) ? value[key] : void 0;
	const missing = shape.required?.find((key) => given(key) === void 0 || given(key) === null);
	if (missing !== void 0) return {
		path: [...path, missing],
		message: "required, and absent"
	};
	return first(Object.entries(shape.fields), (key, field) => {
		const item = given(key);
		return item === null ? void 0 : misfit(item, field, nulls, [...path, key]);
	});
}
function repeated(items, fields, path) {
	const seen = /* @__PURE__ */ new Set();
	return first(items.entries(), (index, item) => {
		const key = JSON.stringify(fields.length === 0 ? item : fields.map((field) => item[field] ?? null));
		if (seen.has(key)) return {
			path: [...path, index],
			message: "there twice"
		};
		seen.add(key);
	});
}
function first(entries, check) {
	for (const [key, value] of entries) {
		const found = check(key, value);
		if (found !== void 0) return found;
	}
}
function isInteger(value, limit) {
	return typeof value === "number" && Number.isInteger(value) && value >= -limit && value < limit;
}
function describe(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a map";
	if (typeof value === "string") return `the string ${JSON.stringify(value)}`;
	return `the ${typeof value} ${String(value)}`;
}
// src/controller/gateway/schema/common.ts
/** A check of a custom resource: its schema, then its rules in order. */
function checkedBy(spec, specRequired, rules = []) {
	const shape = specRequired ? {
		fields: { spec },
		required: ["spec"]
	} : { fields: { spec } };
	return (object) => {
		const misshapen = misfit(object, shape, "pruned");
		if (misshapen !== void 0) return misshapen;
		for (const rule of rules) {
			const broken = rule(object);
			if (broken !== void 0) return broken;
		}
	};
}
/** The first fault of an item, with the path of the item in front. */
function eachItem(items, path, check) {
	for (const [index, item] of (items ?? []).entries()) {
		const fault = check(item);
		if (fault !== void 0) return {
			path: [
				...path,
				index,
				...fault.field ?? []
			],
			message: fault.message
		};
	}
}
var dnsLabel = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
var dnsName = `${dnsLabel}(\\.${dnsLabel})*`;
var group = { text: {
	pattern: new RegExp(`^(${dnsName})?$`),
	max: 253
} };
var kindName = { text: {
	pattern: /^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$/,
	min: 1,
	max: 63
} };
var objectName$1 = { text: {
	min: 1,
	max: 253
} };
var namespaceName = { text: {
	pattern: new RegExp(`^${dnsLabel}$`),
	min: 1,
	max: 63
} };
var sectionName = { text: {
	pattern: new RegExp(`^${dnsName}$`),
	min: 1,
	max: 253
} };
var hostname = { text: {
	pattern: new RegExp(`^(\\*\\.)?${dnsName}$`),
	min: 1,
	max: 253
} };
var preciseHostname = { ...sectionName };
var portNumber = { integer: {
	min: 1,
	max: 65535
} };
var headerName = { text: {
	pattern: /^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/,
	min: 1,
	max: 256
} };
var labelSelector = { fields: {
	matchLabels: { map: "string" },
	matchExpressions: { list: {
		fields: {
			key: "string",
			operator: "string",
			values: { list: "string" }
		},
		required: ["key", "operator"]
	} }
} };
/** A reference to an object in any namespace; group, kind and namespace have defaults. */
var objectReference = {
	fields: {
		group,
		kind: kindName,
		name: objectName$1,
		namespace: namespaceName
	},
	required: ["name"]
};
// src/controller/gateway/schema/configuration.ts
var texts$2 = { list: "string" };
var pairs$1 = { list: {
	fields: {
		key: "string",
		value: "string"
	},
	required: ["key", "value"]
} };
var spec = { fields: {
	customerOwnedIpv4Pool: "string",
	defaultTargetGroupConfiguration: {
		fields: { name: "string" },
		required: ["name"]
	},
	disableSecurityGroup: "boolean",
	enableICMP: "boolean",
	enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: "string",
	ipAddressType: { oneOf: [
		"ipv4",
		"dualstack",
		"dualstack-without-public-ipv4"
	] },
	ipv4IPAMPoolId: "string",
	listenerConfigurations: { list: {
		fields: {
			protocolPort: { text: { pattern: /^(HTTP|HTTPS|TLS|TCP|UDP|TCP_UDP)?:(6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5][0-9]{4}|[1-9][0-9]{0,3})?$/ } },
			alpnPolicy: { oneOf: [
				"HTTP1Only",
				"HTTP2Only",
				"HTTP2Optional",
				"HTTP2Preferred",
				"None"
			] },
			certificates: texts$2,
			defaultCertificate: "string",
			listenerAttributes: pairs$1,
			mutualAuthentication: {
				fields: {
					mode: { oneOf: [
						"off",
						"passthrough",
						"verify"
					] },
					trustStore: "string",
					ignoreClientCertificateExpiry: "boolean",
					advertiseTrustStoreCaNames: { oneOf: ["on", "off"] }
				},
				required: ["mode"]
			},
			quicEnabled: "boolean",
			sslPolicy: "string",
			targetGroupStickiness: "boolean"
		},
		required: ["protocolPort"]
	} },
	loadBalancerAttributes: pairs$1,
	loadBalancerName: { text: {
		min: 1,
		max: 32
	} },
	loadBalancerSubnets: { list: { fields: {
		eipAllocation: "string",
		identifier: "string",
		ipv6Allocation: "string",
		privateIPv4Allocation: "string",
		sourceNatIPv6Prefix: "string"
	} } },
	loadBalancerSubnetsSelector: { map: texts$2 },
	manageBackendSecurityGroupRules: "boolean",
	mergingMode: { oneOf: ["prefer-gateway", "prefer-gateway-class"] },
	minimumLoadBalancerCapacity: {
		fields: { capacityUnits: "int32" },
		required: ["capacityUnits"]
	},
	scheme: { oneOf: ["internal", "internet-facing"] },
	securityGroupPrefixes: texts$2,
	securityGroups: texts$2,
	shieldConfiguration: { fields: { enabled: "boolean" } },
	sourceRanges: texts$2,
	tags: { map: "string" },
	wafV2: {
		fields: { webACL: "string" },
		required: ["webACL"]
	}
} };
/** Only `verify` takes a trust store and what goes with it, and it needs one. */
var trustStores = (object) => {
	const path = ["spec", "listenerConfigurations"];
	return eachItem(listAt(object, path), path, (listener) => {
		const field = ["mutualAuthentication"];
		const mode = textAt(listener, [...field, "mode"]);
		if (mode === void 0) return void 0;
		const has = (name) => isSetAt(listener, [...field, name]);
		if (mode === "verify") return has("trustStore") ? void 0 : {
			field,
			message: "trustStore is required when the mode is 'verify'"
		};
		const extra = [
			"trustStore",
			"ignoreClientCertificateExpiry",
			"advertiseTrustStoreCaNames"
		].find(has);
		return extra === void 0 ? void 0 : {
			field,
			message: `mode '${mode}' does not support '${extra}'`
		};
	});
};
/** A LoadBalancerConfiguration, by the CRD of v3.5 (both versions). */
var checkConfiguration = checkedBy(spec, false, [trustStores]);
// src/controller/ip.ts
/** Addresses as Go's `net/netip` reads them. https://pkg.go.dev/net/netip#ParseAddr */
function isIpv4(text) {
	const parts = text.split(".");
	return parts.length === 4 && parts.every((part) => /^(0|[1-9][0-9]{0,2})$/.test(part) && Number(part) <= 255);
}
/** A zone (`fe80::1%eth0`) may follow. */
function isIpv6(text) {
	const [address = "", ...zone] = text.split("%");
	if (zone.length > 0 && zone.join("%") === "") return false;
	if (!address.includes(":")) return false;
	const halves = address.split("::");
	if (halves.length > 2) return false;
	const counts = halves.map((half, index) => groupCount(half, index === halves.length - 1));
	if (counts.includes(void 0)) return false;
	const groups = counts.reduce((sum, count) => sum + (count ?? 0), 0);
	return halves.length === 2 ? groups < 8 : groups === 8;
}
/**
* A CIDR as the API server takes it in fields that are older than its strict reading: leading zeros and host bits are fine.
* Kubernetes: pkg/apis/core/validation/validation.go:ValidateService, k8s.io/utils/net:ParseCIDRSloppy.
*/
function isCidr(text) {
	const slash = text.indexOf("/");
	const [address, length] = [text.slice(0, slash), text.slice(slash + 1)];
	if (slash < 0 || !/^[0-9]{1,3}$/.test(length)) return false;
	if (!address.includes(":")) {
		const parts = address.split(".");
		return parts.length === 4 && parts.every((part) => /^[0-9]+$/.test(part) && Number(part) <= 255) && Number(length) <= 32;
	}
	return !address.includes("%") && isIpv6(address) && Number(length) <= 128;
}
/** How many groups of 16 bits a part without `::` spells; undefined where it is not well-formed. */
function groupCount(text, last) {
	if (text === "") return 0;
	const groups = text.split(":");
	const tail = groups.at(-1) ?? "";
	const embedded = last && isIpv4(tail);
	const plain = embedded ? groups.slice(0, -1) : groups;
	if (!plain.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return void 0;
	return plain.length + (embedded ? 2 : 0);
}
// src/controller/gateway/schema/gateway-fields.ts
var addresses = {
	list: { fields: {
		type: { text: {
			pattern: /^Hostname|IPAddress|NamedAddress|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/,
			min: 1,
			max: 253
		} },
		value: { text: { max: 253 } }
	} },
	max: 16
};
var infrastructure = { fields: {
	annotations: {
		map: { text: { max: 4096 } },
		max: 16
	},
	labels: {
		map: { text: {
			pattern: /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/,
			max: 63
		} },
		max: 8
	},
	parametersRef: {
		fields: {
			group,
			kind: kindName,
			name: objectName$1
		},
		required: [
			"group",
			"kind",
			"name"
		]
	}
} };
var clientTls = { fields: { validation: {
	fields: {
		caCertificateRefs: {
			list: {
				fields: {
					group,
					kind: kindName,
					name: objectName$1,
					namespace: namespaceName
				},
				required: [
					"group",
					"kind",
					"name"
				]
			},
			min: 1,
			max: 16
		},
		mode: { oneOf: ["AllowValidOnly", "AllowInsecureFallback"] }
	},
	required: ["caCertificateRefs"]
} } };
var gatewayTls = { fields: {
	backend: { fields: { clientCertificateRef: {
		fields: {
			group,
			kind: kindName,
			name: objectName$1,
			namespace: namespaceName
		},
		required: ["name"]
	} } },
	frontend: {
		fields: {
			default: clientTls,
			perPort: {
				list: {
					fields: {
						port: portNumber,
						tls: clientTls
					},
					required: ["port", "tls"]
				},
				max: 64,
				unique: ["port"]
			}
		},
		required: ["default"]
	}
} };
var hostnameAddress = /^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
/** Addresses are of the form of their type, and the same one is not asked for twice. */
var addressRules = (object) => {
	const seen = /* @__PURE__ */ new Set();
	return eachItem(listAt(object, ["spec", "addresses"]), ["spec", "addresses"], (item) => {
		const type = textAt(item, ["type"]) ?? "IPAddress";
		const value = textAt(item, ["value"]);
		if (value === void 0 || !["IPAddress", "Hostname"].includes(type)) return void 0;
		const isIp = isIpv4(value) || isIpv6(value) && !value.includes("%");
		if (!(type === "IPAddress" ? isIp : hostnameAddress.test(value))) return {
			field: ["value"],
			message: `${value} is not of type ${type}`
		};
		const key = `${type} ${value}`;
		if (seen.has(key)) return {
			field: ["value"],
			message: `${type} values must be unique`
		};
		seen.add(key);
	});
};
var infrastructureKey = /^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$/;
var infrastructureRules = (object) => {
	for (const field of ["annotations", "labels"]) {
		const path = [
			"spec",
			"infrastructure",
			field
		];
		for (const key of textMapAt(object, path)?.keys() ?? []) if (!infrastructureKey.test(key) || (key.split("/")[0] ?? "").length >= 253) return {
			path: [...path, key],
			message: "no key of labels or annotations"
		};
	}
};
// src/controller/gateway/schema/gateways.ts
var listeners = {
	list: {
		fields: {
			name: sectionName,
			hostname,
			port: portNumber,
			protocol: { text: {
				pattern: /^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9]+$/,
				min: 1,
				max: 255
			} },
			allowedRoutes: { fields: {
				kinds: {
					list: {
						fields: {
							group,
							kind: kindName
						},
						required: ["kind"]
					},
					max: 8
				},
				namespaces: { fields: {
					from: { oneOf: [
						"All",
						"Selector",
						"Same"
					] },
					selector: labelSelector
				} }
			} },
			tls: { fields: {
				certificateRefs: {
					list: objectReference,
					max: 64
				},
				mode: { oneOf: ["Terminate", "Passthrough"] },
				options: {
					map: { text: { max: 4096 } },
					max: 16
				}
			} }
		},
		required: [
			"name",
			"port",
			"protocol"
		]
	},
	min: 1,
	max: 64
};
var gatewaySpec = {
	fields: {
		gatewayClassName: objectName$1,
		listeners,
		addresses,
		allowedListeners: { fields: { namespaces: { fields: {
			from: { oneOf: [
				"All",
				"Selector",
				"Same",
				"None"
			] },
			selector: labelSelector
		} } } },
		infrastructure,
		tls: gatewayTls
	},
	required: ["gatewayClassName", "listeners"]
};
var listenerSetSpec = {
	fields: {
		listeners,
		parentRef: objectReference
	},
	required: ["listeners", "parentRef"]
};
var path$1 = ["spec", "listeners"];
/** What `tls` and `hostname` may be with which protocol. */
var protocolRules = (object) => eachItem(listAt(object, path$1), path$1, (item) => {
	const protocol = textAt(item, ["protocol"]) ?? "";
	const tls = isSetAt(item, ["tls"]);
	const mode = textAt(item, ["tls", "mode"]) ?? "Terminate";
	if ([
		"HTTP",
		"TCP",
		"UDP"
	].includes(protocol) && tls) return {
		field: ["tls"],
		message: `must not be specified for protocol ${protocol}`
	};
	if (protocol === "HTTPS" && tls && mode !== "Terminate") return {
		field: ["tls", "mode"],
		message: "must be Terminate for protocol HTTPS"
	};
	if (protocol === "TLS" && !tls) return {
		field: ["tls"],
		message: "must be set for protocol TLS"
	};
	if (["TCP", "UDP"].includes(protocol) && isSetAt(item, ["hostname"])) return {
		field: ["hostname"],
		message: `must not be specified for protocol ${protocol}`
	};
	if (!tls || mode !== "Terminate") return void 0;
	return (listAt(item, ["tls", "certificateRefs"])?.length ?? 0) > 0 || (textMapAt(item, ["tls", "options"])?.size ?? 0) > 0 ? void 0 : {
		field: ["tls"],
		message: "certificateRefs or options must be specified when mode is Terminate"
	};
});
/** Names are unique, and so are port, protocol and hostname together. */
var uniqueness = (object) => {
	const names = /* @__PURE__ */ new Set();
	const endpoints = /* @__PURE__ */ new Set();
	return eachItem(listAt(object, path$1), path$1, (item) => {
		const name = textAt(item, ["name"]) ?? "";
		const endpoint = JSON.stringify([
			numberAt(item, ["port"]),
			textAt(item, ["protocol"]),
			textAt(item, ["hostname"]) ?? null
		]);
		if (names.has(name)) return {
			field: ["name"],
			message: "listener name must be unique within the object"
		};
		if (endpoints.has(endpoint)) return { message: "combination of port, protocol and hostname must be unique" };
		names.add(name);
		endpoints.add(endpoint);
	});
};
var checkGateway = checkedBy(gatewaySpec, true, [
	protocolRules,
	uniqueness,
	addressRules,
	infrastructureRules
]);
var checkListenerSet = checkedBy(listenerSetSpec, true, [protocolRules, uniqueness]);
var checkGatewayClass = checkedBy({
	fields: {
		controllerName: { text: {
			pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/,
			min: 1,
			max: 253
		} },
		description: { text: { max: 64 } },
		parametersRef: {
			fields: {
				group,
				kind: kindName,
				name: objectName$1,
				namespace: namespaceName
			},
			required: [
				"group",
				"kind",
				"name"
			]
		}
	},
	required: ["controllerName"]
}, true);
var checkReferenceGrant = checkedBy({
	fields: {
		from: {
			list: {
				fields: {
					group,
					kind: kindName,
					namespace: namespaceName
				},
				required: [
					"group",
					"kind",
					"namespace"
				]
			},
			min: 1,
			max: 16
		},
		to: {
			list: {
				fields: {
					group,
					kind: kindName,
					name: objectName$1
				},
				required: ["group", "kind"]
			},
			min: 1,
			max: 16
		}
	},
	required: ["from", "to"]
}, true);
// src/controller/gateway/schema/matches.ts
var methods = [
	"GET",
	"HEAD",
	"POST",
	"PUT",
	"DELETE",
	"CONNECT",
	"OPTIONS",
	"TRACE",
	"PATCH"
];
var matchType = { oneOf: ["Exact", "RegularExpression"] };
var named = (max) => ({
	list: {
		fields: {
			name: headerName,
			type: matchType,
			value: { text: {
				min: 1,
				max
			} }
		},
		required: ["name", "value"]
	},
	max: 16,
	unique: ["name"]
});
var httpMatch = { fields: {
	headers: named(4096),
	method: { oneOf: methods },
	path: { fields: {
		type: { oneOf: [
			"Exact",
			"PathPrefix",
			"RegularExpression"
		] },
		value: { text: { max: 1024 } }
	} },
	queryParams: named(1024)
} };
var grpcMatch = { fields: {
	headers: named(4096),
	method: { fields: {
		type: matchType,
		service: { text: { max: 1024 } },
		method: { text: { max: 1024 } }
	} }
} };
var forbiddenInPaths = [
	"//",
	"/./",
	"/../",
	"%2f",
	"%2F",
	"#"
];
/** Paths that are no regular expressions are absolute and in normal form. */
var httpMatchRules = (object) => {
	for (const [index, rule] of (listAt(object, ["spec", "rules"]) ?? []).entries()) {
		const broken = eachItem(listAt(rule, ["matches"]), [
			"spec",
			"rules",
			index,
			"matches"
		], (match) => {
			const value = textAt(match, ["path", "value"]) ?? "/";
			if (textAt(match, ["path", "type"]) === "RegularExpression") return void 0;
			const fault = pathFault$2(value);
			return fault === void 0 ? void 0 : {
				field: ["path"],
				message: fault
			};
		});
		if (broken !== void 0) return broken;
	}
	return tooManyMatches(object);
};
function pathFault$2(value) {
	if (!value.startsWith("/")) return "value must be an absolute path and start with a slash";
	const forbidden = forbiddenInPaths.find((text) => value.includes(text)) ?? ["/..", "/."].find((text) => value.endsWith(text));
	if (forbidden !== void 0) return `must not contain ${forbidden}`;
	return /^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})+$/.test(value) ? void 0 : `invalid character in the path ${value}`;
}
/** A method match names a service or a method; exact ones are identifiers. */
var grpcMatchRules = (object) => {
	for (const [index, rule] of (listAt(object, ["spec", "rules"]) ?? []).entries()) {
		const broken = eachItem(listAt(rule, ["matches"]), [
			"spec",
			"rules",
			index,
			"matches"
		], (match) => {
			if (typeof match !== "object" || match === null || !Object.hasOwn(match, "method")) return void 0;
			const field = ["method"];
			const [service, method] = [textAt(match, ["method", "service"]), textAt(match, ["method", "method"])];
			if (service === void 0 && method === void 0) return {
				field,
				message: "one or both of 'service' or 'method' must be specified"
			};
			if ((textAt(match, ["method", "type"]) ?? "Exact") !== "Exact") return void 0;
			if (service !== void 0 && !/^\.?[a-z_][a-z_0-9]*(\.[a-z_][a-z_0-9]*)*$/i.test(service)) return {
				field,
				message: `${service} is no name of a service`
			};
			return method === void 0 || /^[A-Za-z_][A-Za-z_0-9]*$/.test(method) ? void 0 : {
				field,
				message: `${method} is no name of a method`
			};
		});
		if (broken !== void 0) return broken;
	}
	return tooManyMatches(object);
};
var tooManyMatches = (object) => {
	const total = (listAt(object, ["spec", "rules"]) ?? []).map((rule) => listAt(rule, ["matches"])?.length ?? 0).reduce((sum, count) => sum + count, 0);
	return total <= 128 ? void 0 : {
		path: ["spec", "rules"],
		message: `more than 128 matches in all rules: ${total}`
	};
};
// src/controller/gateway/schema/filters.ts
var headers = {
	list: {
		fields: {
			name: headerName,
			value: { text: {
				min: 1,
				max: 4096
			} }
		},
		required: ["name", "value"]
	},
	max: 16,
	unique: ["name"]
};
var headerModifier = { fields: {
	add: headers,
	set: headers,
	remove: {
		list: "string",
		max: 16,
		unique: []
	}
} };
var headerNames = {
	list: headerName,
	max: 64,
	unique: []
};
var cors = { fields: {
	allowCredentials: "boolean",
	allowHeaders: headerNames,
	allowMethods: {
		list: { oneOf: [...methods, "*"] },
		max: 9,
		unique: []
	},
	allowOrigins: {
		list: { text: {
			pattern: /^\*$|^https?:\/\/((\*\.)?([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+|\*)(:[0-9]{1,5})?$/,
			min: 1,
			max: 253
		} },
		max: 64,
		unique: []
	},
	exposeHeaders: headerNames,
	maxAge: { integer: {
		min: 1,
		max: 2 ** 31 - 1
	} }
} };
var path = {
	fields: {
		type: { oneOf: ["ReplaceFullPath", "ReplacePrefixMatch"] },
		replaceFullPath: { text: { max: 1024 } },
		replacePrefixMatch: { text: { max: 1024 } }
	},
	required: ["type"]
};
var common = {
	extensionRef: {
		fields: {
			group,
			kind: kindName,
			name: objectName$1
		},
		required: [
			"group",
			"kind",
			"name"
		]
	},
	requestHeaderModifier: headerModifier,
	responseHeaderModifier: headerModifier,
	requestMirror: {
		fields: {
			backendRef: objectReference,
			percent: { integer: {
				min: 0,
				max: 100
			} }
		},
		required: ["backendRef"]
	}
};
var grpcFilter = {
	fields: {
		...common,
		type: { oneOf: [
			"ResponseHeaderModifier",
			"RequestHeaderModifier",
			"RequestMirror",
			"ExtensionRef"
		] }
	},
	required: ["type"]
};
var httpFilter = {
	fields: {
		...common,
		type: { oneOf: [
			"RequestHeaderModifier",
			"ResponseHeaderModifier",
			"RequestMirror",
			"RequestRedirect",
			"URLRewrite",
			"ExtensionRef",
			"CORS"
		] },
		cors,
		requestRedirect: { fields: {
			hostname: preciseHostname,
			path,
			port: portNumber,
			scheme: { oneOf: ["http", "https"] },
			statusCode: "int32"
		} },
		urlRewrite: { fields: {
			hostname: preciseHostname,
			path
		} }
	},
	required: ["type"]
};
/** The field that goes with each type of filter. */
var fieldOf$1 = {
	RequestHeaderModifier: "requestHeaderModifier",
	ResponseHeaderModifier: "responseHeaderModifier",
	RequestMirror: "requestMirror",
	RequestRedirect: "requestRedirect",
	URLRewrite: "urlRewrite",
	ExtensionRef: "extensionRef",
	CORS: "cors"
};
/** A filter has the field of its type and no other; most types may come once; a redirecting rule has no backends. */
var filterRules = (object) => {
	for (const [index, rule] of (listAt(object, ["spec", "rules"]) ?? []).entries()) {
		const at = [
			"spec",
			"rules",
			index
		];
		const filters = listAt(rule, ["filters"]) ?? [];
		const backends = listAt(rule, ["backendRefs"]) ?? [];
		const broken = filtersFault(filters, [...at, "filters"]) ?? ruleFault$1(rule, filters, at);
		if (broken !== void 0) return broken;
		for (const [position, backend] of backends.entries()) {
			const fault = filtersFault(listAt(backend, ["filters"]) ?? [], [
				...at,
				"backendRefs",
				position,
				"filters"
			]);
			if (fault !== void 0) return fault;
		}
	}
};
function filtersFault(filters, at) {
	const types = filters.map((filter) => textAt(filter, ["type"]) ?? "");
	const twice = types.find((type, index) => type !== "RequestMirror" && type !== "ExtensionRef" && types.indexOf(type) < index);
	if (twice !== void 0) return {
		path: at,
		message: `${twice} filter cannot be repeated`
	};
	if (types.includes("RequestRedirect") && types.includes("URLRewrite")) return {
		path: at,
		message: "may specify either RequestRedirect or URLRewrite, but not both"
	};
	return eachItem(filters, at, (filter) => {
		const type = textAt(filter, ["type"]) ?? "";
		if (Object.entries(fieldOf$1).find(([name, field]) => isSetAt(filter, [field]) !== (name === type)) !== void 0) return { message: `a filter of type ${type} has ${fieldOf$1[type] ?? ""} and nothing else` };
		return pathFault$1(filter, "requestRedirect") ?? pathFault$1(filter, "urlRewrite") ?? corsFault(filter);
	});
}
function pathFault$1(filter, field) {
	const type = textAt(filter, [
		field,
		"path",
		"type"
	]);
	if (type === void 0) return void 0;
	const full = isSetAt(filter, [
		field,
		"path",
		"replaceFullPath"
	]);
	const prefix = isSetAt(filter, [
		field,
		"path",
		"replacePrefixMatch"
	]);
	return (type === "ReplaceFullPath" ? full && !prefix : prefix && !full) ? void 0 : { message: `path of type ${type} has the field of that type and no other` };
}
function corsFault(filter) {
	const mixed = [
		"allowHeaders",
		"allowMethods",
		"allowOrigins"
	].find((field) => {
		const texts = textsAt(filter, ["cors", field]) ?? [];
		return texts.includes("*") && texts.length > 1;
	});
	return mixed === void 0 ? void 0 : { message: `${mixed} cannot contain '*' alongside others` };
}
function ruleFault$1(rule, filters, at) {
	if (filters.some((filter) => isSetAt(filter, ["requestRedirect"])) && (listAt(rule, ["backendRefs"])?.length ?? 0) > 0) return {
		path: at,
		message: "RequestRedirect filter must not be used together with backendRefs"
	};
	if (!["requestRedirect", "urlRewrite"].some((field) => filters.filter((filter) => isSetAt(filter, [
		field,
		"path",
		"replacePrefixMatch"
	])).length === 1)) return void 0;
	const matches = listAt(rule, ["matches"]);
	return (matches?.length ?? 1) === 1 && (textAt(matches?.[0], ["path", "type"]) ?? "PathPrefix") === "PathPrefix" ? void 0 : {
		path: at,
		message: "replacePrefixMatch needs exactly one match, by PathPrefix"
	};
}
// src/controller/gateway/schema/routes.ts
var parentRefs = {
	list: {
		fields: {
			group,
			kind: kindName,
			name: objectName$1,
			namespace: namespaceName,
			port: portNumber,
			sectionName
		},
		required: ["name"]
	},
	max: 32
};
var backendFields = {
	group,
	kind: kindName,
	name: objectName$1,
	namespace: namespaceName,
	port: portNumber,
	weight: { integer: {
		min: 0,
		max: 1e6
	} }
};
var layer4Rules = {
	list: {
		fields: {
			name: sectionName,
			backendRefs: {
				list: {
					fields: backendFields,
					required: ["name"]
				},
				min: 1,
				max: 16
			}
		},
		required: ["backendRefs"]
	},
	min: 1,
	max: 1
};
var duration = { text: { pattern: /^([0-9]{1,5}(h|m|s|ms)){1,4}$/ } };
var layer7Rules = (match, filter, min) => ({
	list: { fields: {
		name: sectionName,
		matches: {
			list: match,
			max: 64
		},
		filters: {
			list: filter,
			max: 16
		},
		timeouts: { fields: {
			request: duration,
			backendRequest: duration
		} },
		backendRefs: {
			list: {
				fields: {
					...backendFields,
					filters: {
						list: filter,
						max: 16
					}
				},
				required: ["name"]
			},
			max: 16
		}
	} },
	min,
	max: 16
});
var parentPath = ["spec", "parentRefs"];
/** Several references to one parent each name a section of their own. */
var parentRules = (object) => {
	const sections = /* @__PURE__ */ new Map();
	for (const parent of listAt(object, parentPath) ?? []) {
		const key = JSON.stringify([
			textAt(parent, ["group"]) ?? "gateway.networking.k8s.io",
			textAt(parent, ["kind"]) ?? "Gateway",
			textAt(parent, ["name"]),
			textAt(parent, ["namespace"]) ?? null
		]);
		sections.set(key, [...sections.get(key) ?? [], textAt(parent, ["sectionName"]) ?? ""]);
	}
	for (const named of sections.values()) if (new Set(named).size < named.length || named.length > 1 && named.includes("")) return {
		path: parentPath,
		message: "sectionName must be specified and unique where two references name the same parent"
	};
};
/** A Service needs a port. */
var backendRules = (object) => {
	for (const [index, rule] of (listAt(object, ["spec", "rules"]) ?? []).entries()) {
		const path = [
			"spec",
			"rules",
			index,
			"backendRefs"
		];
		const broken = eachItem(listAt(rule, ["backendRefs"]), path, (backend) => {
			return (textAt(backend, ["group"]) ?? "") === "" && (textAt(backend, ["kind"]) ?? "Service") === "Service" && !isSetAt(backend, ["port"]) ? {
				field: ["port"],
				message: "must be specified for a Service"
			} : void 0;
		});
		if (broken !== void 0) return broken;
	}
};
/** A backend's share of the time is no longer than the whole request's; 0s is no limit. */
var timeoutRules = (object) => {
	for (const [index, rule] of (listAt(object, ["spec", "rules"]) ?? []).entries()) {
		const [request, backend] = ["request", "backendRequest"].map((field) => textAt(rule, ["timeouts", field]));
		if (request === void 0 || backend === void 0 || milliseconds(request) === 0) continue;
		if (milliseconds(backend) > milliseconds(request)) return {
			path: [
				"spec",
				"rules",
				index,
				"timeouts",
				"backendRequest"
			],
			message: "cannot be longer than request"
		};
	}
};
var millisecondsIn = {
	h: 36e5,
	m: 6e4,
	s: 1e3,
	ms: 1
};
function milliseconds(text) {
	return [...text.matchAll(/([0-9]+)(h|ms|m|s)/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (millisecondsIn[unit ?? ""] ?? 0), 0);
}
var noAddresses = (object) => {
	const path = ["spec", "hostnames"];
	const index = textsAt(object, path)?.findIndex(isIpv4) ?? -1;
	return index < 0 ? void 0 : {
		path: [...path, index],
		message: "host names cannot be IP addresses"
	};
};
var layer4 = checkedBy({
	fields: {
		parentRefs,
		rules: layer4Rules
	},
	required: ["rules"]
}, true, [parentRules, backendRules]);
var checkTcpRoute = layer4;
var checkUdpRoute = layer4;
var checkTlsRoute = checkedBy({
	fields: {
		hostnames: {
			list: hostname,
			min: 1,
			max: 1024
		},
		parentRefs,
		rules: layer4Rules
	},
	required: ["hostnames", "rules"]
}, true, [
	noAddresses,
	parentRules,
	backendRules
]);
var checkHttpRoute = checkedBy({ fields: {
	hostnames: {
		list: hostname,
		max: 16
	},
	parentRefs,
	rules: layer7Rules(httpMatch, httpFilter, 1)
} }, true, [
	parentRules,
	backendRules,
	httpMatchRules,
	filterRules,
	timeoutRules
]);
var checkGrpcRoute = checkedBy({ fields: {
	hostnames: {
		list: hostname,
		max: 16
	},
	parentRefs,
	rules: layer7Rules(grpcMatch, grpcFilter, 0)
} }, true, [
	parentRules,
	backendRules,
	grpcMatchRules,
	filterRules
]);
// src/controller/gateway/schema/rule-configuration.ts
var unauthenticated = { oneOf: [
	"deny",
	"allow",
	"authenticate"
] };
var seconds = { integer: {
	min: 1,
	max: 604800
} };
var session = {
	authenticationRequestExtraParams: {
		map: "string",
		max: 10
	},
	onUnauthenticatedRequest: unauthenticated,
	scope: "string",
	sessionCookieName: "string",
	sessionTimeout: seconds
};
var action = {
	fields: {
		type: { oneOf: [
			"forward",
			"fixed-response",
			"redirect",
			"authenticate-cognito",
			"authenticate-oidc",
			"jwt-validation"
		] },
		authenticateCognitoConfig: {
			fields: {
				...session,
				userPoolArn: "string",
				userPoolClientId: "string",
				userPoolDomain: "string"
			},
			required: [
				"userPoolArn",
				"userPoolClientId",
				"userPoolDomain"
			]
		},
		authenticateOIDCConfig: {
			fields: {
				...session,
				authorizationEndpoint: "string",
				issuer: "string",
				secret: {
					fields: { name: "string" },
					required: ["name"]
				},
				tokenEndpoint: "string",
				useExistingClientSecret: "boolean",
				userInfoEndpoint: "string"
			},
			required: [
				"authorizationEndpoint",
				"issuer",
				"secret",
				"tokenEndpoint",
				"userInfoEndpoint"
			]
		},
		fixedResponseConfig: {
			fields: {
				contentType: { oneOf: [
					"text/plain",
					"text/css",
					"text/html",
					"application/javascript",
					"application/json"
				] },
				messageBody: "string",
				statusCode: "int32"
			},
			required: ["statusCode"]
		},
		forwardConfig: { fields: { targetGroupStickinessConfig: { fields: {
			durationSeconds: seconds,
			enabled: "boolean"
		} } } },
		jwtValidationConfig: {
			fields: {
				additionalClaims: { list: {
					fields: {
						format: { oneOf: [
							"single-string",
							"string-array",
							"space-separated-values"
						] },
						name: { text: { min: 1 } },
						values: {
							list: { text: { max: 256 } },
							min: 1,
							max: 10
						}
					},
					required: [
						"format",
						"name",
						"values"
					]
				} },
				issuer: { text: { max: 256 } },
				jwksEndpoint: { text: { max: 256 } }
			},
			required: ["issuer", "jwksEndpoint"]
		},
		redirectConfig: { fields: { query: "string" } }
	},
	required: ["type"]
};
var condition$1 = {
	fields: {
		field: { oneOf: ["source-ip"] },
		matchIndexes: { list: "int64" },
		sourceIPConfig: {
			fields: { values: {
				list: "string",
				min: 1
			} },
			required: ["values"]
		}
	},
	required: ["field"]
};
/** The field that goes with each type of action. */
var fieldOf = {
	forward: "forwardConfig",
	redirect: "redirectConfig",
	"fixed-response": "fixedResponseConfig",
	"authenticate-cognito": "authenticateCognitoConfig",
	"authenticate-oidc": "authenticateOIDCConfig",
	"jwt-validation": "jwtValidationConfig"
};
var actionRules = (object) => {
	const path = ["spec", "actions"];
	const actions = listAt(object, path) ?? [];
	const types = actions.map((item) => textAt(item, ["type"]) ?? "");
	const routing = types.filter((type) => [
		"fixed-response",
		"forward",
		"redirect"
	].includes(type)).length;
	if (routing > 1 || types.length - routing > 1) return {
		path,
		message: "at most one routing action and one authentication action"
	};
	return eachItem(actions, path, (item) => actionFault$1(item));
};
function actionFault$1(item) {
	const type = textAt(item, ["type"]) ?? "";
	if (Object.entries(fieldOf).find(([name, field]) => isSetAt(item, [field]) !== (name === type)) !== void 0) return { message: `an action of type ${type} has ${fieldOf[type] ?? ""} and nothing else` };
	const status = numberAt(item, ["fixedResponseConfig", "statusCode"]);
	if (status === void 0 || status >= 200 && status <= 299 || status >= 400 && status <= 599) return void 0;
	return { message: "statusCode must be 2XX, 4XX or 5XX" };
}
var conditionRules = (object) => {
	const path = ["spec", "conditions"];
	return eachItem(listAt(object, path), path, (item) => isSetAt(item, ["sourceIPConfig"]) ? void 0 : { message: "sourceIPConfig must be specified for field source-ip" });
};
/** A ListenerRuleConfiguration, by the CRD of v3.5 (both versions). */
var checkRuleConfiguration = checkedBy({ fields: {
	actions: {
		list: action,
		min: 1,
		max: 2
	},
	conditions: {
		list: condition$1,
		min: 1
	},
	tags: { map: "string" }
} }, false, [actionRules, conditionRules]);
// src/controller/gateway/schema/target-groups.ts
var properties = { fields: {
	enableMultiCluster: "boolean",
	healthCheckConfig: { fields: {
		healthCheckInterval: "int32",
		healthCheckPath: "string",
		healthCheckPort: "string",
		healthCheckProtocol: { oneOf: [
			"HTTP",
			"HTTPS",
			"TCP"
		] },
		healthCheckTimeout: "int32",
		healthyThresholdCount: "int32",
		matcher: { fields: {
			grpcCode: "string",
			httpCode: "string"
		} },
		unhealthyThresholdCount: "int32"
	} },
	ipAddressType: { oneOf: ["ipv4", "ipv6"] },
	nodeSelector: labelSelector,
	protocol: { oneOf: [
		"HTTP",
		"HTTPS",
		"TCP",
		"TLS",
		"UDP",
		"TCP_UDP"
	] },
	protocolVersion: { oneOf: [
		"HTTP1",
		"HTTP2",
		"GRPC"
	] },
	tags: { map: "string" },
	targetControlPort: "int32",
	targetGroupAttributes: { list: {
		fields: {
			key: "string",
			value: "string"
		},
		required: ["key", "value"]
	} },
	targetGroupName: "string",
	targetType: { oneOf: ["instance", "ip"] }
} };
/** A TargetGroupConfiguration, by the CRD of v3.5 (both versions). */
var checkTargetGroupConfiguration = checkedBy({ fields: {
	defaultConfiguration: properties,
	routeConfigurations: { list: {
		fields: {
			routeIdentifier: { fields: {
				kind: "string",
				name: "string",
				namespace: "string"
			} },
			targetGroupProps: properties
		},
		required: ["routeIdentifier", "targetGroupProps"]
	} },
	targetReference: {
		fields: {
			group: "string",
			kind: "string",
			name: "string"
		},
		required: ["name"]
	}
} }, false);
// src/controller/kube-names.ts
/** Forms of names that the API server checks. https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
function isDnsLabel(text) {
	return text.length <= 63 && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(text);
}
function isDnsSubdomain(text) {
	return text.length <= 253 && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(text);
}
/** A host name; its first label may be `*`. */
function isHost(text) {
	return isDnsSubdomain(text.startsWith("*.") ? text.slice(2) : text);
}
/** `name` or `prefix/name`, the prefix a DNS subdomain: keys of labels and annotations, finalizers, classes. */
function isQualifiedName(text) {
	const slash = text.indexOf("/");
	const [prefix, name] = slash < 0 ? [void 0, text] : [text.slice(0, slash), text.slice(slash + 1)];
	return isNamePart(name) && (prefix === void 0 || isDnsSubdomain(prefix));
}
/** May be empty. */
function isLabelValue(text) {
	return text === "" || isNamePart(text);
}
/** Of a port, of a container or a Service (IANA_SVC_NAME). */
function isPortName(text) {
	return text.length <= 15 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && /[a-z]/.test(text);
}
function isNamePart(text) {
	return text.length <= 63 && /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/.test(text);
}
// src/controller/service/keys.ts
/** Annotations of a Service that the controller reads. LBC: pkg/annotations/constants.go. */
var prefix = "service.beta.kubernetes.io";
var serviceKeys = {
	type: `${prefix}/aws-load-balancer-type`,
	targetType: `${prefix}/aws-load-balancer-nlb-target-type`,
	name: `${prefix}/aws-load-balancer-name`,
	scheme: `${prefix}/aws-load-balancer-scheme`,
	internal: `${prefix}/aws-load-balancer-internal`,
	ipAddressType: `${prefix}/aws-load-balancer-ip-address-type`,
	subnets: `${prefix}/aws-load-balancer-subnets`,
	securityGroups: `${prefix}/aws-load-balancer-security-groups`,
	disableGroups: `${prefix}/aws-load-balancer-disable-nlb-sg`,
	manageBackendRules: `${prefix}/aws-load-balancer-manage-backend-security-group-rules`,
	prefixLists: `${prefix}/aws-load-balancer-security-group-prefix-lists`,
	sourceRanges: `${prefix}/load-balancer-source-ranges`,
	pathMtuDiscovery: `${prefix}/aws-load-balancer-enable-icmp-for-path-mtu-discovery`,
	privateLinkRules: `${prefix}/aws-load-balancer-inbound-sg-rules-on-private-link-traffic`,
	tags: `${prefix}/aws-load-balancer-additional-resource-tags`,
	attributes: `${prefix}/aws-load-balancer-attributes`,
	accessLog: `${prefix}/aws-load-balancer-access-log-enabled`,
	crossZone: `${prefix}/aws-load-balancer-cross-zone-load-balancing-enabled`,
	capacity: `${prefix}/aws-load-balancer-minimum-load-balancer-capacity`,
	eipAllocations: `${prefix}/aws-load-balancer-eip-allocations`,
	privateAddresses: `${prefix}/aws-load-balancer-private-ipv4-addresses`,
	ipv6Addresses: `${prefix}/aws-load-balancer-ipv6-addresses`,
	sourceNat: `${prefix}/aws-load-balancer-enable-prefix-for-ipv6-source-nat`,
	sourceNatPrefixes: `${prefix}/aws-load-balancer-source-nat-ipv6-prefixes`,
	certificates: `${prefix}/aws-load-balancer-ssl-cert`,
	sslPorts: `${prefix}/aws-load-balancer-ssl-ports`,
	backendProtocol: `${prefix}/aws-load-balancer-backend-protocol`,
	alpnPolicy: `${prefix}/aws-load-balancer-alpn-policy`,
	quicPorts: `${prefix}/aws-load-balancer-quic-enabled-ports`,
	tcpUdpListener: `${prefix}/aws-load-balancer-enable-tcp-udp-listener`,
	listenerAttributes: (protocol, port) => `${prefix}/aws-load-balancer-listener-attributes.${protocol}-${port}`,
	actions: (protocol, port) => `${prefix}/actions.${protocol}-${port}`,
	targetGroupAttributes: `${prefix}/aws-load-balancer-target-group-attributes`,
	targetGroupAttributesOf: (port) => `${prefix}/aws-load-balancer-target-group-attributes.${port}`,
	targetNodeLabels: `${prefix}/aws-load-balancer-target-node-labels`,
	multiCluster: `${prefix}/aws-load-balancer-multi-cluster-target-group`,
	proxyProtocol: `${prefix}/aws-load-balancer-proxy-protocol`,
	proxyProtocolPorts: `${prefix}/aws-load-balancer-proxy-protocol-per-target-group`,
	healthCheckProtocol: `${prefix}/aws-load-balancer-healthcheck-protocol`,
	healthCheckPort: `${prefix}/aws-load-balancer-healthcheck-port`,
	healthCheckInterval: `${prefix}/aws-load-balancer-healthcheck-interval`,
	healthCheckTimeout: `${prefix}/aws-load-balancer-healthcheck-timeout`,
	healthyThreshold: `${prefix}/aws-load-balancer-healthcheck-healthy-threshold`,
	unhealthyThreshold: `${prefix}/aws-load-balancer-healthcheck-unhealthy-threshold`
};
// src/controller/service/shape.ts
/** Types of a Service's fields. Kubernetes: staging/src/k8s.io/api/core/v1/types.go:ServiceSpec. */
var serviceShape = { fields: { spec: { fields: {
	type: "string",
	ports: { list: { fields: {
		name: "string",
		protocol: "string",
		appProtocol: "string",
		port: "int32",
		targetPort: "int-or-string",
		nodePort: "int32"
	} } },
	selector: { map: "string" },
	clusterIP: "string",
	clusterIPs: { list: "string" },
	externalIPs: { list: "string" },
	sessionAffinity: "string",
	sessionAffinityConfig: { fields: { clientIP: { fields: { timeoutSeconds: "int32" } } } },
	loadBalancerIP: "string",
	loadBalancerSourceRanges: { list: "string" },
	loadBalancerClass: "string",
	allocateLoadBalancerNodePorts: "boolean",
	externalName: "string",
	externalTrafficPolicy: "string",
	internalTrafficPolicy: "string",
	healthCheckNodePort: "int32",
	publishNotReadyAddresses: "boolean",
	ipFamilies: { list: "string" },
	ipFamilyPolicy: "string",
	trafficDistribution: "string"
} } } };
// src/controller/service/check.ts
/**
* What the API server holds against a Service, as far as it bears on load balancers: its types, then its values.
* Kubernetes: pkg/apis/core/validation/validation.go:ValidateService.
*/
function checkService$1(service) {
	const misshapen = misfit(service, serviceShape, "absent");
	if (misshapen !== void 0) return misshapen;
	const type = textAt(service, ["spec", "type"]) || "ClusterIP";
	return oneOf$1(service, ["spec", "type"], [
		"ClusterIP",
		"NodePort",
		"LoadBalancer",
		"ExternalName"
	]) ?? checkPorts(service, type) ?? checkAddresses$1(service, type) ?? checkLoadBalancerFields(service, type);
}
function checkPorts(service, type) {
	const ports = listAt(service, ["spec", "ports"]) ?? [];
	const headless = textAt(service, ["spec", "clusterIP"]) === "None";
	if (ports.length === 0 && !headless && type !== "ExternalName") return {
		path: ["spec", "ports"],
		message: "required, and absent"
	};
	const names = /* @__PURE__ */ new Set();
	const numbers = /* @__PURE__ */ new Set();
	for (const [index, port] of ports.entries()) {
		const path = [
			"spec",
			"ports",
			index
		];
		const fault = checkPort$1(port, path, {
			type,
			mustBeNamed: ports.length > 1
		});
		if (fault !== void 0) return fault;
		const name = textAt(port, ["name"]) ?? "";
		const number = `${textAt(port, ["protocol"]) || "TCP"} ${numberAt(port, ["port"])}`;
		if (name !== "" && names.has(name)) return {
			path: [...path, "name"],
			message: `duplicate name ${name}`
		};
		if (numbers.has(number)) return {
			path,
			message: `duplicate port ${number}`
		};
		names.add(name);
		numbers.add(number);
	}
}
var kubeletPort = 10250;
function checkPort$1(port, path, { type, mustBeNamed }) {
	const name = textAt(port, ["name"]) ?? "";
	if (name === "" && mustBeNamed) return {
		path: [...path, "name"],
		message: "required where there are several ports"
	};
	if (name !== "" && !isDnsLabel(name)) return {
		path: [...path, "name"],
		message: `${name} is no DNS label`
	};
	if (!isPort(numberAt(port, ["port"]) ?? 0)) return {
		path: [...path, "port"],
		message: "expected a port from 1 to 65535"
	};
	if (type === "LoadBalancer" && numberAt(port, ["port"]) === kubeletPort) return {
		path: [...path, "port"],
		message: `may not expose port ${kubeletPort}, which is the kubelet's`
	};
	const target = numberAt(port, ["targetPort"]) ?? 0;
	if (target !== 0 && !isPort(target)) return {
		path: [...path, "targetPort"],
		message: "expected a port from 1 to 65535"
	};
	if (type === "ClusterIP" && (numberAt(port, ["nodePort"]) ?? 0) !== 0) return {
		path: [...path, "nodePort"],
		message: "may not be used when `type` is 'ClusterIP'"
	};
	const protocol = textAt(port, ["protocol"]) || "TCP";
	return [
		"TCP",
		"UDP",
		"SCTP"
	].includes(protocol) ? void 0 : {
		path: [...path, "protocol"],
		message: "expected one of TCP, UDP, SCTP"
	};
}
function checkAddresses$1(service, type) {
	if (textAt(service, ["spec", "clusterIP"]) === "None" && (type === "LoadBalancer" || type === "NodePort")) return {
		path: ["spec", "clusterIP"],
		message: `may not be set to 'None' for ${type} services`
	};
	if (type === "ExternalName") {
		if ((textAt(service, ["spec", "externalName"]) ?? "") === "") return {
			path: ["spec", "externalName"],
			message: "required, and absent"
		};
		if ((textAt(service, ["spec", "clusterIP"]) ?? "") !== "") return {
			path: ["spec", "clusterIP"],
			message: "may not be set when `type` is 'ExternalName'"
		};
	}
	const odd = textsAt(service, ["spec", "ipFamilies"])?.find((family) => family !== "IPv4" && family !== "IPv6");
	if (odd !== void 0) return {
		path: ["spec", "ipFamilies"],
		message: `expected IPv4 or IPv6, found ${odd}`
	};
	return oneOf$1(service, ["spec", "ipFamilyPolicy"], [
		"SingleStack",
		"PreferDualStack",
		"RequireDualStack"
	]);
}
function checkLoadBalancerFields(service, type) {
	if (type !== "LoadBalancer") {
		for (const field of ["loadBalancerClass", "allocateLoadBalancerNodePorts"]) if (isSetAt(service, ["spec", field])) return onlyForLoadBalancers(["spec", field]);
	}
	const loadBalancerClass = textAt(service, ["spec", "loadBalancerClass"]) ?? "";
	if (loadBalancerClass !== "" && !isQualifiedName(loadBalancerClass)) return {
		path: ["spec", "loadBalancerClass"],
		message: `${loadBalancerClass} is no label-style name such as example.com/internal`
	};
	const ranges = textsAt(service, ["spec", "loadBalancerSourceRanges"]) ?? [];
	const annotation = [
		"metadata",
		"annotations",
		serviceKeys.sourceRanges
	];
	const written = textAt(service, annotation);
	if (ranges.length === 0 && written === void 0) return void 0;
	const path = ranges.length > 0 ? ["spec", "loadBalancerSourceRanges"] : annotation;
	if (type !== "LoadBalancer") return onlyForLoadBalancers(path);
	const odd = (ranges.length > 0 || (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ft)(written ?? "") === "" ? ranges : (written ?? "").split(",")).find((range) => !isCidr((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ft)(range)));
	return odd === void 0 ? void 0 : {
		path,
		message: `${JSON.stringify(odd)} is no CIDR such as 10.0.0.0/8`
	};
}
function onlyForLoadBalancers(path) {
	return {
		path,
		message: "may only be used when `type` is 'LoadBalancer'"
	};
}
function oneOf$1(service, path, allowed) {
	const value = textAt(service, path) ?? "";
	if (value === "" || allowed.includes(value)) return void 0;
	return {
		path,
		message: `expected one of ${allowed.join(", ")}, found ${JSON.stringify(value)}`
	};
}
function isPort(number) {
	return number >= 1 && number <= 65535;
}
// src/controller/ingress/validate.ts
/** Values for which the API server refuses an Ingress. Kubernetes: pkg/apis/networking/validation/validation.go:ValidateIngressSpec. */
function ingressFault(ingress) {
	const spec = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(ingress, ["spec"]);
	const rules = listAt(spec, ["rules"]) ?? [];
	if (rules.length === 0 && !isSetAt(spec, ["defaultBackend"])) return {
		path: ["spec"],
		message: "either `defaultBackend` or `rules` must be specified"
	};
	const className = textAt(spec, ["ingressClassName"]);
	if (className !== void 0 && !isDnsSubdomain(className)) return {
		path: ["spec", "ingressClassName"],
		message: `${JSON.stringify(className)} is no DNS subdomain`
	};
	return (isSetAt(spec, ["defaultBackend"]) ? backendFault((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(spec, ["defaultBackend"]), ["spec", "defaultBackend"]) : void 0) ?? firstFault(rules, ["spec", "rules"], ruleFault) ?? firstFault(listAt(spec, ["tls"]) ?? [], ["spec", "tls"], tlsFault);
}
/** Values for which the API server refuses an IngressClass. */
function ingressClassFault(ingressClass) {
	const controller = textAt(ingressClass, ["spec", "controller"]) ?? "";
	const slash = controller.indexOf("/");
	const isPath = /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(controller.slice(slash + 1));
	if (slash < 0 || !isPath || !isDnsSubdomain(controller.slice(0, slash))) return {
		path: ["spec", "controller"],
		message: "must be a domain-prefixed path (such as \"acme.io/foo\")"
	};
	if (!isSetAt(ingressClass, ["spec", "parameters"])) return void 0;
	const lacking = ["kind", "name"].find((field) => (textAt(ingressClass, [
		"spec",
		"parameters",
		field
	]) ?? "") === "");
	return lacking === void 0 ? void 0 : {
		path: [
			"spec",
			"parameters",
			lacking
		],
		message: "required, and absent"
	};
}
function firstFault(list, path, check) {
	for (const [index, item] of list.entries()) {
		const fault = check(item, [...path, index]);
		if (fault !== void 0) return fault;
	}
}
var ruleFault = (rule, path) => {
	const host = textAt(rule, ["host"]) ?? "";
	if (host !== "" && (isIpv4(host) || isIpv6(host) || !isHost(host))) return {
		path: [...path, "host"],
		message: `${JSON.stringify(host)} is no DNS name`
	};
	if (!isSetAt(rule, ["http"])) return void 0;
	const paths = listAt(rule, ["http", "paths"]) ?? [];
	if (paths.length === 0) return {
		path: [
			...path,
			"http",
			"paths"
		],
		message: "required, and absent"
	};
	return firstFault(paths, [
		...path,
		"http",
		"paths"
	], pathFault);
};
var pathFault = (value, path) => {
	const type = textAt(value, ["pathType"]);
	const text = textAt(value, ["path"]) ?? "";
	if (type === void 0) return {
		path: [...path, "pathType"],
		message: "pathType must be specified"
	};
	if (![
		"Exact",
		"Prefix",
		"ImplementationSpecific"
	].includes(type)) return {
		path: [...path, "pathType"],
		message: `expected Exact, Prefix or ImplementationSpecific, found ${JSON.stringify(type)}`
	};
	const specific = type === "ImplementationSpecific";
	if (!text.startsWith("/") && !(specific && text === "")) return {
		path: [...path, "path"],
		message: "must be an absolute path"
	};
	if (!specific && /\/\/|\/\.\.?\/|%2f|\/\.\.?$/i.test(text)) return {
		path: [...path, "path"],
		message: "must not contain '//', '/./', '/../' or '%2f'"
	};
	return backendFault((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(value, ["backend"]), [...path, "backend"]);
};
function backendFault(backend, path) {
	const [service, resource] = ["service", "resource"].map((field) => isSetAt(backend, [field]));
	if (service === resource) return {
		path,
		message: "expected one of service and resource"
	};
	if (service !== true) return void 0;
	if ((textAt(backend, ["service", "name"]) ?? "") === "") return {
		path: [
			...path,
			"service",
			"name"
		],
		message: "required, and absent"
	};
	const name = textAt(backend, [
		"service",
		"port",
		"name"
	]) ?? "";
	const number = numberAt(backend, [
		"service",
		"port",
		"number"
	]) ?? 0;
	if (name === "" === (number === 0)) return {
		path: [
			...path,
			"service",
			"port"
		],
		message: "expected one of name and number"
	};
	return (name === "" ? number >= 1 && number <= 65535 : isPortName(name)) ? void 0 : {
		path: [
			...path,
			"service",
			"port"
		],
		message: "expected a port from 1 to 65535, or the name of one"
	};
}
var tlsFault = (tls, path) => {
	const odd = textsAt(tls, ["hosts"])?.find((host) => !isHost(host));
	return odd === void 0 ? void 0 : {
		path: [...path, "hosts"],
		message: `${JSON.stringify(odd)} is no DNS name`
	};
};
// src/controller/ingress/schema.ts
/** What the API server holds against an Ingress: its types, then its values. https://kubernetes.io/docs/reference/kubernetes-api/service-resources/ingress-v1/ */
function ingressMisfit(object) {
	return misfit(object, ingress, "absent") ?? ingressFault(object);
}
function ingressClassMisfit(object) {
	return misfit(object, ingressClass, "absent") ?? ingressClassFault(object);
}
/** What does not fit the schema of v3.5's CRD, its CEL rule included. */
function ingressClassParamsMisfit(object) {
	const unfit = misfit(object, ingressClassParams, "pruned");
	if (unfit !== void 0) return unfit;
	return ["prefixListsIDs", "PrefixListsIDs"].every((key) => ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(object, ["spec", key]) ?? null) !== null) ? {
		path: ["spec", "PrefixListsIDs"],
		message: "cannot specify both 'prefixListsIDs' and 'PrefixListsIDs' fields"
	} : void 0;
}
var backend = { fields: {
	service: { fields: {
		name: "string",
		port: { fields: {
			name: "string",
			number: "int32"
		} }
	} },
	resource: { fields: {
		apiGroup: "string",
		kind: "string",
		name: "string"
	} }
} };
var ingress = { fields: { spec: { fields: {
	ingressClassName: "string",
	defaultBackend: backend,
	tls: { list: { fields: {
		hosts: { list: "string" },
		secretName: "string"
	} } },
	rules: { list: { fields: {
		host: "string",
		http: { fields: { paths: { list: { fields: {
			path: "string",
			pathType: "string",
			backend
		} } } } }
	} } }
} } } };
var ingressClass = { fields: { spec: { fields: {
	controller: "string",
	parameters: { fields: {
		apiGroup: "string",
		kind: "string",
		name: "string",
		scope: "string",
		namespace: "string"
	} }
} } } };
var texts$1 = { list: "string" };
var pairs = { list: {
	fields: {
		key: "string",
		value: "string"
	},
	required: ["key", "value"]
} };
var ingressClassParams = { fields: { spec: { fields: {
	PrefixListsIDs: texts$1,
	certificateArn: texts$1,
	group: {
		fields: { name: "string" },
		required: ["name"]
	},
	inboundCIDRs: texts$1,
	ipAddressType: { oneOf: [
		"ipv4",
		"dualstack",
		"dualstack-without-public-ipv4"
	] },
	ipamConfiguration: { fields: { ipv4IPAMPoolId: "string" } },
	listeners: { list: { fields: {
		listenerAttributes: pairs,
		port: "int32",
		protocol: "string"
	} } },
	loadBalancerAttributes: pairs,
	loadBalancerName: "string",
	minimumLoadBalancerCapacity: {
		fields: { capacityUnits: "int32" },
		required: ["capacityUnits"]
	},
	namespaceSelector: { fields: {
		matchExpressions: { list: {
			fields: {
				key: "string",
				operator: "string",
				values: texts$1
			},
			required: ["key", "operator"]
		} },
		matchLabels: { map: "string" }
	} },
	prefixListsIDs: texts$1,
	scheme: { oneOf: ["internal", "internet-facing"] },
	sslPolicy: "string",
	sslRedirectPort: "string",
	subnets: { fields: {
		ids: {
			list: { text: { pattern: /subnet-[0-9a-f]+/ } },
			min: 1
		},
		tags: { map: texts$1 }
	} },
	tags: pairs,
	targetType: { oneOf: ["instance", "ip"] },
	wafv2AclArn: "string",
	wafv2AclName: "string"
} } } };
// src/controller/kinds.ts
/** Each kind's `check` lives with those who read it. */
var kinds = {
	Namespace: {
		group: "",
		versions: ["v1"],
		namespaced: false
	},
	Service: {
		group: "",
		versions: ["v1"],
		namespaced: true,
		check: checkService$1
	},
	Ingress: {
		group: "networking.k8s.io",
		versions: ["v1"],
		namespaced: true,
		check: ingressMisfit
	},
	IngressClass: {
		group: "networking.k8s.io",
		versions: ["v1"],
		namespaced: false,
		check: ingressClassMisfit
	},
	IngressClassParams: {
		group: "elbv2.k8s.aws",
		versions: ["v1beta1"],
		namespaced: false,
		check: ingressClassParamsMisfit
	},
	GatewayClass: {
		group: "gateway.networking.k8s.io",
		versions: ["v1", "v1beta1"],
		namespaced: false,
		check: checkGatewayClass
	},
	Gateway: {
		group: "gateway.networking.k8s.io",
		versions: ["v1", "v1beta1"],
		namespaced: true,
		check: checkGateway
	},
	ListenerSet: {
		group: "gateway.networking.k8s.io",
		versions: ["v1"],
		namespaced: true,
		check: checkListenerSet
	},
	HTTPRoute: {
		group: "gateway.networking.k8s.io",
		versions: ["v1", "v1beta1"],
		namespaced: true,
		check: checkHttpRoute
	},
	GRPCRoute: {
		group: "gateway.networking.k8s.io",
		versions: ["v1"],
		namespaced: true,
		check: checkGrpcRoute
	},
	TLSRoute: {
		group: "gateway.networking.k8s.io",
		versions: ["v1"],
		namespaced: true,
		check: checkTlsRoute
	},
	TCPRoute: {
		group: "gateway.networking.k8s.io",
		versions: ["v1"],
		namespaced: true,
		check: checkTcpRoute
	},
	UDPRoute: {
		group: "gateway.networking.k8s.io",
		versions: ["v1"],
		namespaced: true,
		check: checkUdpRoute
	},
	ReferenceGrant: {
		group: "gateway.networking.k8s.io",
		versions: ["v1", "v1beta1"],
		namespaced: true,
		check: checkReferenceGrant
	},
	LoadBalancerConfiguration: {
		group: "gateway.k8s.aws",
		versions: ["v1", "v1beta1"],
		namespaced: true,
		check: checkConfiguration
	},
	TargetGroupConfiguration: {
		group: "gateway.k8s.aws",
		versions: ["v1", "v1beta1"],
		namespaced: true,
		check: checkTargetGroupConfiguration
	},
	ListenerRuleConfiguration: {
		group: "gateway.k8s.aws",
		versions: ["v1", "v1beta1"],
		namespaced: true,
		check: checkRuleConfiguration
	}
};
/** The kind of an object, if the controller reads it. */
function kindOf(object) {
	const { apiVersion, kind } = object;
	if (typeof apiVersion !== "string" || typeof kind !== "string" || !isKind(kind)) return void 0;
	const { group, versions } = kinds[kind];
	return versions.some((version) => apiVersion === (group === "" ? version : `${group}/${version}`)) ? kind : void 0;
}
function isKind(text) {
	return Object.hasOwn(kinds, text);
}
// src/controller/names.ts
/**
* The name that the controller gives: `k8s-` + namespace and name (8 characters each) or group (17) without
* anything but ASCII letters and digits, and 10 hex digits of sha256 over `parts`, one after the other.
* LBC: pkg/ingress/model_build_load_balancer.go:buildLoadBalancerName and its siblings.
*/
function computedName(scope, parts) {
	return computedNamePrefix(scope) + sha256(parts.join("")).slice(0, 10);
}
/** The part of `computedName` that does not depend on the hash: for a Service or Gateway, whose hash is over its UID. */
function computedNamePrefix(scope) {
	return "group" in scope ? `k8s-${sanitise(scope.group).slice(0, 17)}-` : `k8s-${sanitise(scope.namespace).slice(0, 8)}-${sanitise(scope.name).slice(0, 8)}-`;
}
/**
* The network load balancer in front of an ALB is named after it, cut by bytes as Go cuts a string; only an ALB whose name was
* given as empty leaves it a name of its own, over `parts`. LBC: pkg/ingress/model_build_frontend_nlb.go:buildFrontendNlbName.
*/
function frontendNlbName(albName, scope, parts) {
	if (albName !== "") {
		const bytes = new TextEncoder().encode(albName);
		return `${bytes.length > 28 ? new TextDecoder().decode(bytes.subarray(0, 28)) : albName}-nlb`;
	}
	const hash = sha256(parts.join(""));
	return "group" in scope ? `k8s-${sanitise(scope.group).slice(0, 16)}-${hash.slice(0, 8)}-nlb` : `${computedNamePrefix(scope)}${hash.slice(0, 6)}-nlb`;
}
/** Length in bytes, which is what Go's `len` counts. */
function byteLength(text) {
	return new TextEncoder().encode(text).length;
}
function sanitise(text) {
	return text.replaceAll(/[^0-9A-Za-z]/g, "");
}
function sha256(text) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(text, "utf8").digest("hex");
}
// src/controller/metadata.ts
/** What the API server holds against an object's metadata. Kubernetes: apimachinery/pkg/api/validation/objectmeta.go. */
function metadataMisfit(object) {
	return misfit(object, {
		fields: { metadata },
		required: ["metadata"]
	}, "absent") ?? valueMisfit(object);
}
var metadata = {
	fields: {
		name: { text: { min: 1 } },
		namespace: "string",
		annotations: { map: "string" },
		labels: { map: "string" },
		finalizers: { list: "string" }
	},
	required: ["name"]
};
/** All annotations together. */
var maximumAnnotationBytes = 262144;
function valueMisfit(object) {
	const name = textAt(object, ["metadata", "name"]) ?? "";
	if (!isDnsSubdomain(name)) return {
		path: ["metadata", "name"],
		message: `${JSON.stringify(name)} is no DNS subdomain`
	};
	const namespace = textAt(object, ["metadata", "namespace"]) ?? "";
	if (namespace !== "" && !isDnsLabel(namespace)) return {
		path: ["metadata", "namespace"],
		message: `${JSON.stringify(namespace)} is no DNS label`
	};
	const annotations = [...textMapAt(object, ["metadata", "annotations"]) ?? []];
	const oddAnnotation = annotations.find(([key]) => !isQualifiedName(key.toLowerCase()));
	if (oddAnnotation !== void 0) return oddKey("annotations", oddAnnotation[0]);
	const bytes = annotations.reduce((sum, [key, value]) => sum + byteLength(key) + byteLength(value), 0);
	if (bytes > maximumAnnotationBytes) return {
		path: ["metadata", "annotations"],
		message: `expected at most ${maximumAnnotationBytes} bytes, found ${bytes}`
	};
	for (const [key, value] of textMapAt(object, ["metadata", "labels"]) ?? []) {
		if (!isQualifiedName(key)) return oddKey("labels", key);
		if (!isLabelValue(value)) return {
			path: [
				"metadata",
				"labels",
				key
			],
			message: `${JSON.stringify(value)} is no value of a label`
		};
	}
	const finalizer = textsAt(object, ["metadata", "finalizers"])?.find((text) => !isQualifiedName(text));
	return finalizer === void 0 ? void 0 : {
		path: ["metadata", "finalizers"],
		message: `${JSON.stringify(finalizer)} is no qualified name`
	};
}
function oddKey(map, key) {
	return {
		path: [
			"metadata",
			map,
			key
		],
		message: `${JSON.stringify(key)} is no key such as example.com/name`
	};
}
// src/controller/objects.ts
/** Every object of the documents that the controller reads. Of several valid definitions of one object the last counts. */
function indexObjects(documents, settings) {
	const valid = /* @__PURE__ */ new Map();
	const invalid = [];
	for (const document of documents) {
		const kind = kindOf(document.object);
		if (kind === void 0) continue;
		const object = readObject(document, kind, settings.namespace);
		const fault = checkObject(document.object, kind);
		if (fault === void 0) {
			const ofKind = valid.get(kind) ?? /* @__PURE__ */ new Map();
			valid.set(kind, ofKind.set(object.key, object));
		} else {
			const reason = `${fault.path.map(String).join(".")}: ${fault.message}`;
			invalid.push({
				object,
				reason,
				place: document.locate(fault.path)
			});
		}
	}
	const sorted = new Map([...valid].map(([kind, byKey]) => [kind, [...byKey.values()].sort(byText((object) => object.key))]));
	return {
		all: (kind) => sorted.get(kind) ?? [],
		find: (kind, namespace, name) => valid.get(kind)?.get(objectKey(kind, namespace, name)),
		invalid
	};
}
function objectKey(kind, namespace, name) {
	return kinds[kind].namespaced ? `${namespace}/${name}` : name;
}
/** `Kind namespace/name`, as a reader would name an object. */
function objectLabel({ object }, settings) {
	const kind = kindOf(object);
	const name = textOf((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(object, ["metadata", "name"]));
	const namespace = textOf((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(object, ["metadata", "namespace"])) || settings.namespace;
	return kind === void 0 ? `${textOf(object["kind"])} ${name}` : `${kind} ${objectKey(kind, namespace, name)}`;
}
/** Compares by a text as Go compares strings: by UTF-8 bytes, which is by code points. */
function byText(text) {
	return (left, right) => compareText(text(left), text(right));
}
function compareText(left, right) {
	if (left === right) return 0;
	let at = 0;
	while (left.charCodeAt(at) === right.charCodeAt(at)) at += 1;
	if (at >= left.length || at >= right.length) return left.length - right.length;
	return codePointRank(left.charCodeAt(at)) - codePointRank(right.charCodeAt(at));
}
/** Surrogates stand for code points beyond every other UTF-16 unit. */
function codePointRank(unit) {
	return unit >= 55296 && unit < 57344 ? unit + 65536 : unit;
}
function checkObject(object, kind) {
	const { check } = kinds[kind];
	return metadataMisfit(object) ?? check?.(object);
}
function readObject(document, kind, defaultNamespace) {
	const field = (name) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(document.object, ["metadata", name]);
	const name = textOf(field("name"));
	const namespace = kinds[kind].namespaced ? textOf(field("namespace")) || defaultNamespace : "";
	const finalizers = field("finalizers");
	return {
		document,
		kind,
		namespace,
		name,
		key: objectKey(kind, namespace, name),
		annotations: textMap(field("annotations")),
		labels: textMap(field("labels")),
		finalizers: Array.isArray(finalizers) ? finalizers.filter((item) => typeof item === "string") : []
	};
}
function textOf(value) {
	return typeof value === "string" ? value : "";
}
/** A null in a map of strings is the empty string, as Go decodes it. */
function textMap(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return /* @__PURE__ */ new Map();
	return new Map(Object.entries(value).flatMap(([key, item]) => {
		if (item === null) return [[key, ""]];
		return typeof item === "string" ? [[key, item]] : [];
	}));
}
// src/controller/service/of-interest.ts
/** Services are everywhere: one that is ignored is told of only where somebody may have meant a load balancer. */
function isOfInterest(service) {
	if (textAt(service.document.object, ["spec", "type"]) === "LoadBalancer") return true;
	return [...service.annotations.keys()].some((key) => key.includes("aws-load-balancer-") || key.endsWith("/security-groups"));
}
// src/controller/watched.ts
/** What the controller sees of the cluster: everything, unless it runs with `--watch-namespace`. */
function watchedObjects(all, { watchNamespace }) {
	if (watchNamespace === "") return {
		objects: all,
		unwatched: []
	};
	const isWatched = ({ namespace }) => namespace === "" || namespace === watchNamespace;
	return {
		objects: {
			...all,
			all: (kind) => all.all(kind).filter(isWatched),
			find: (kind, namespace, name) => {
				const object = all.find(kind, namespace, name);
				return object !== void 0 && isWatched(object) ? object : void 0;
			}
		},
		unwatched: frontendKinds.flatMap((kind) => all.all(kind).filter((object) => !isWatched(object) && (object.kind !== "Service" || isOfInterest(object))).map((object) => ({
			document: object.document,
			result: "ignored",
			reason: `the controller runs with --watch-namespace=${watchNamespace}`,
			tokens: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Z)(object)
		})))
	};
}
var frontendKinds = [
	"Ingress",
	"Service",
	"Gateway"
];
// src/controller/tracking.ts
/** The tags by which the controller finds a load balancer again. */
function trackingTags(cluster, prefix, stack, resource) {
	return {
		"elbv2.k8s.aws/cluster": cluster,
		[`${prefix}/resource`]: resource,
		[`${prefix}/stack`]: stack
	};
}
// src/controller/ingress/selector.ts
/** Whether a label selector matches labels, or why it cannot be compiled. https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/ */
function selectorMatches(selector, labels) {
	const fixed = [...textMapAt(selector, ["matchLabels"]) ?? []].map(([key, value]) => ({
		key,
		operator: "In",
		values: [value]
	}));
	const expressions = (listAt(selector, ["matchExpressions"]) ?? []).map((expression) => ({
		key: textAt(expression, ["key"]) ?? "",
		operator: textAt(expression, ["operator"]) ?? "",
		values: textsAt(expression, ["values"]) ?? []
	}));
	const requirements = [...fixed, ...expressions];
	const fault = requirements.map(requirementFault).find((found) => found !== void 0);
	if (fault !== void 0) return { fault };
	return requirements.every(({ key, operator, values }) => {
		const value = labels.get(key);
		if (operator === "In") return value !== void 0 && values.includes(value);
		if (operator === "NotIn") return value === void 0 || !values.includes(value);
		return operator === "Exists" === labels.has(key);
	});
}
/** Kubernetes: apimachinery/pkg/labels/selector.go:NewRequirement. */
function requirementFault({ key, operator, values }) {
	if (![
		"In",
		"NotIn",
		"Exists",
		"DoesNotExist"
	].includes(operator)) return `${JSON.stringify(operator)} is not a valid label selector operator`;
	if (!isQualifiedName(key)) return `key: Invalid value: ${JSON.stringify(key)}`;
	const takesValues = operator === "In" || operator === "NotIn";
	if (takesValues && values.length === 0) return "values: Invalid value: []: for 'in', 'notin' operators, values set can't be empty";
	if (!takesValues && values.length > 0) return "values: Invalid value: values set must be empty for exists and does not exist";
	const bad = values.find((value) => !isLabelValue(value));
	return bad === void 0 ? void 0 : `values[0][${key}]: Invalid value: ${JSON.stringify(bad)}`;
}
// src/controller/gateway/namespaces.ts
/**
* Whether something from one namespace may attach to something in another.
* LBC: pkg/gateway/routeutils/attachment_helper.go:doesResourceAllowNamespace.
*/
function allowsNamespace(choice, between, objects) {
	switch (choice.from) {
		case "All": return true;
		case "Same": return between.from === between.to;
		case "Selector": {
			if (choice.selector === void 0) return false;
			const matches = selectorMatches(choice.selector, namespaceLabels(between.from, objects));
			if (typeof matches === "boolean") return matches;
			throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", `Unable to parse selector: ${matches.fault}`, choice.place);
		}
	}
	return false;
}
/** A namespace has the label of its name, whether or not the documents define it. */
function namespaceLabels(namespace, objects) {
	const labels = objects.find("Namespace", "", namespace)?.labels ?? [];
	return new Map([...labels, ["kubernetes.io/metadata.name", namespace]]);
}
// src/controller/gateway/attach.ts
/**
* Attaches routes to listeners as the Gateway API says.
* LBC: pkg/gateway/routeutils/route_listener_mapper.go, listener_attachment_helper.go.
*/
function attachRoutes(owners, valid, routes, objects) {
	const attached = /* @__PURE__ */ new Map();
	const common = /* @__PURE__ */ new Map();
	for (const route of routes) for (const { owner, listener } of wantedListeners(route, owners)) {
		const hostnames = hostnamesIfAllowed(route, listener, owner, objects);
		if (hostnames === void 0) continue;
		const key = `${listener.port} ${route.id}`;
		common.set(key, /* @__PURE__ */ new Set([...common.get(key) ?? [], ...hostnames]));
		if (!valid.has(listener)) continue;
		const onPort = attached.get(listener.port) ?? [];
		if (!onPort.includes(route)) onPort.push(route);
		attached.set(listener.port, onPort);
	}
	return {
		routes: attached,
		hostnames: (port, route) => {
			const compatible = [...common.get(`${port} ${route.id}`) ?? []];
			return compatible.length > 0 ? compatible : route.hostnames;
		}
	};
}
function wantedListeners(route, owners) {
	return route.parents.flatMap((parent) => {
		const owner = owners.find(({ kind, object }) => refersTo(parent, kind, object));
		return (owner?.listeners ?? []).filter(({ name }) => parent.sectionName === void 0 || parent.sectionName === name).filter(({ port }) => parent.port === void 0 || parent.port === port).flatMap((listener) => owner === void 0 ? [] : [{
			owner,
			listener
		}]);
	});
}
function refersTo(parent, kind, object) {
	return parent.kind === kind && parent.namespace === object.namespace && parent.name === object.name;
}
/** Kinds of routes that a listener takes where it asks for none. */
var kindsByProtocol = {
	TCP: ["TCPRoute"],
	UDP: ["UDPRoute"],
	TLS: ["TLSRoute", "TCPRoute"],
	HTTP: ["HTTPRoute"],
	HTTPS: ["HTTPRoute", "GRPCRoute"]
};
/** The common host names of a route and a listener; undefined where the route may not attach. */
function hostnamesIfAllowed(route, listener, owner, objects) {
	const between = {
		from: route.object.namespace,
		to: owner.object.namespace
	};
	if (!allowsNamespace(listener.routesFrom, between, objects)) return void 0;
	const { protocol } = listener;
	const usual = Object.hasOwn(kindsByProtocol, protocol) ? kindsByProtocol[protocol] : void 0;
	if (!(listener.kinds.length > 0 ? listener.kinds : usual ?? []).includes(route.kind)) return void 0;
	if (route.kind === "TCPRoute" || route.kind === "UDPRoute") return [];
	return commonHostnames(route, listener);
}
function commonHostnames(route, listener) {
	const { hostname } = listener;
	if (route.hostnames.length === 0) return hostname === void 0 ? [] : [hostname];
	if (hostname === void 0) return [];
	if (!isHostname(hostname)) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", `listener hostname ${listener.name} is not valid (listener name ${hostname})`, listener.place);
	const common = route.hostnames.filter(isHostname).flatMap((name) => narrower(name, hostname) ?? []);
	return common.length > 0 ? common : void 0;
}
/** No address, and labels of 1 to 63 characters; the rest is the CRD's. LBC: IsHostNameInValidFormat. */
function isHostname(text) {
	const labels = (text.startsWith("*.") ? text.slice(2) : text).split(".");
	return !isIpv4(text) && labels.every((label) => label.length >= 1 && label.length <= 63);
}
/** The more specific of two host names that fit each other. LBC: getCompatibleHostname. */
function narrower(one, two) {
	if (one === two) return one;
	if (one.startsWith("*.") && two.endsWith(one.slice(1))) return two;
	return two.startsWith("*.") && one.endsWith(two.slice(1)) ? one : void 0;
}
// src/controller/service/stored.ts
/** Kubernetes: pkg/apis/core/v1/defaults.go:SetDefaults_Service and pkg/registry/core/service/storage. */
function storedService(object) {
	const source = object.document.object;
	const type = serviceType(textAt(source, ["spec", "type"]));
	const allocatesNodePorts = type === "NodePort" || type === "LoadBalancer" && booleanAt(source, ["spec", "allocateLoadBalancerNodePorts"]) !== false;
	return {
		object,
		type,
		ports: (listAt(source, ["spec", "ports"]) ?? []).map((port) => storedPort(port, allocatesNodePorts)),
		sourceRanges: textsAt(source, ["spec", "loadBalancerSourceRanges"]) ?? [],
		ipFamilies: ipFamilies(source, type),
		localTraffic: textAt(source, ["spec", "externalTrafficPolicy"]) === "Local",
		allocatesNodePorts
	};
}
/** The port of a name, or of a number; undefined where there is none. LBC: pkg/k8s/service_utils.go:LookupServicePort. */
function findPort(service, port) {
	return service.ports.find((candidate) => (typeof port === "string" ? candidate.name : candidate.port) === port);
}
function serviceType(text) {
	return text === "NodePort" || text === "LoadBalancer" || text === "ExternalName" ? text : "ClusterIP";
}
function storedPort(port, allocated) {
	const number = numberAt(port, ["port"]) ?? 0;
	return {
		name: textAt(port, ["name"]) ?? "",
		port: number,
		protocol: textAt(port, ["protocol"]) || "TCP",
		targetPort: textAt(port, ["targetPort"]) || numberAt(port, ["targetPort"]) || number,
		hasNodePort: allocated || (numberAt(port, ["nodePort"]) ?? 0) !== 0
	};
}
/** A family is added where the policy asks for two. Kubernetes: pkg/registry/core/service/storage/alloc.go:initIPFamilyFields. */
function ipFamilies(source, type) {
	if (type === "ExternalName") return [];
	const address = textsAt(source, ["spec", "clusterIPs"])?.[0] ?? textAt(source, ["spec", "clusterIP"]) ?? "";
	const asked = textsAt(source, ["spec", "ipFamilies"]) ?? [];
	const families = asked.length > 0 ? asked : [address.includes(":") ? "IPv6" : "IPv4"];
	const selectsPods = (textMapAt(source, ["spec", "selector"])?.size ?? 0) > 0;
	const usual = address === "None" && !selectsPods ? "RequireDualStack" : "SingleStack";
	return (textAt(source, ["spec", "ipFamilyPolicy"]) ?? usual) === "SingleStack" ? families : [.../* @__PURE__ */ new Set([
		...families,
		"IPv4",
		"IPv6"
	])];
}
// src/controller/gateway/classes.ts
var controllers = {
	alb: {
		type: "application",
		prefix: "gateway.k8s.aws.alb",
		name: "gateway.k8s.aws/alb"
	},
	nlb: {
		type: "network",
		prefix: "gateway.k8s.aws.nlb",
		name: "gateway.k8s.aws/nlb"
	}
};
function classOf$1(gateway, objects) {
	return objects.find("GatewayClass", "", className(gateway));
}
function className(gateway) {
	return textAt(gateway.document.object, ["spec", "gatewayClassName"]) ?? "";
}
/** The controller of a class, if it is ours and runs. LBC: main.go, controllers/gateway/gateway_controller.go:reconcileHelper. */
function controllerOf(gatewayClass, settings) {
	const name = textAt(gatewayClass.document.object, ["spec", "controllerName"]);
	if (name === controllers.alb.name) return settings.gates.ALBGatewayAPI ? controllers.alb : void 0;
	if (name === controllers.nlb.name) return settings.gates.NLBGatewayAPI ? controllers.nlb : void 0;
}
// src/controller/gateway/configuration.ts
function readConfiguration(object) {
	const source = object.document.object;
	const setting = (field, read) => {
		const path = ["spec", field];
		const value = read(path);
		return value === void 0 ? void 0 : {
			value,
			place: object.document.locate(path)
		};
	};
	const text = (field) => setting(field, (path) => textAt(source, path));
	const texts = (field) => setting(field, (path) => textsAt(source, path));
	const flag = (field) => setting(field, (path) => booleanAt(source, path));
	return {
		mergingMode: textAt(source, ["spec", "mergingMode"]) === "prefer-gateway" ? "prefer-gateway" : "prefer-gateway-class",
		name: text("loadBalancerName"),
		scheme: text("scheme"),
		ipAddressType: text("ipAddressType"),
		subnets: setting("loadBalancerSubnets", (path) => listAt(source, path)?.map(subnetConfiguration)),
		groups: setting("securityGroups", (path) => isSetAt(source, path) ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Z)(object) : void 0),
		prefixLists: texts("securityGroupPrefixes"),
		sourceRanges: texts("sourceRanges"),
		pathMtuDiscovery: flag("enableICMP"),
		manageBackendRules: flag("manageBackendSecurityGroupRules"),
		disableGroups: flag("disableSecurityGroup"),
		tags: new Map([...textMapAt(source, ["spec", "tags"])?.keys() ?? []].map((key) => [key, object.document.locate([
			"spec",
			"tags",
			key
		], { key: true })])),
		listeners: listenerConfigurations(object)
	};
}
var noConfiguration = {
	mergingMode: "prefer-gateway-class",
	name: void 0,
	scheme: void 0,
	ipAddressType: void 0,
	subnets: void 0,
	groups: void 0,
	prefixLists: void 0,
	sourceRanges: void 0,
	pathMtuDiscovery: void 0,
	manageBackendRules: void 0,
	disableGroups: void 0,
	tags: /* @__PURE__ */ new Map(),
	listeners: []
};
/**
* The class's configuration and the Gateway's as one. The class says who wins; lists are taken whole, tags and listeners united.
* LBC: pkg/gateway/lb_config_merger.go.
*/
function mergeConfigurations(ofClass, ofGateway) {
	const [high, low] = ofClass.mergingMode === "prefer-gateway" ? [ofGateway, ofClass] : [ofClass, ofGateway];
	return {
		mergingMode: ofClass.mergingMode,
		name: high.name ?? low.name,
		scheme: high.scheme ?? low.scheme,
		ipAddressType: high.ipAddressType ?? low.ipAddressType,
		subnets: high.subnets ?? low.subnets,
		groups: high.groups ?? low.groups,
		prefixLists: high.prefixLists ?? low.prefixLists,
		sourceRanges: high.sourceRanges ?? low.sourceRanges,
		pathMtuDiscovery: high.pathMtuDiscovery ?? low.pathMtuDiscovery,
		manageBackendRules: high.manageBackendRules ?? low.manageBackendRules,
		disableGroups: high.disableGroups ?? low.disableGroups,
		tags: new Map([...low.tags, ...high.tags]),
		listeners: [...low.listeners.toReversed(), ...high.listeners]
	};
}
function subnetConfiguration(subnet) {
	return {
		identifier: textAt(subnet, ["identifier"]) ?? "",
		eipAllocation: textAt(subnet, ["eipAllocation"]),
		ipv6Allocation: textAt(subnet, ["ipv6Allocation"]),
		privateIpv4Allocation: textAt(subnet, ["privateIPv4Allocation"]),
		sourceNatIpv6Prefix: textAt(subnet, ["sourceNatIPv6Prefix"])
	};
}
function listenerConfigurations(object) {
	const path = ["spec", "listenerConfigurations"];
	return (listAt(object.document.object, path) ?? []).map((listener, index) => [textAt(listener, ["protocolPort"]) ?? "", {
		hasCertificate: isSetAt(listener, ["defaultCertificate"]) || (listAt(listener, ["certificates"])?.length ?? 0) > 0,
		quic: booleanAt(listener, ["quicEnabled"]) === true,
		place: object.document.locate([...path, index])
	}]);
}
// src/controller/gateway/target-settings.ts
function readTargetDefaults(object) {
	const source = object.document.object;
	return {
		usual: readProperties((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(source, ["spec", "defaultConfiguration"])),
		byRoute: (listAt(source, ["spec", "routeConfigurations"]) ?? []).map((route) => ({
			kind: textAt(route, ["routeIdentifier", "kind"]) ?? "",
			namespace: textAt(route, ["routeIdentifier", "namespace"]) ?? "",
			name: textAt(route, ["routeIdentifier", "name"]) ?? "",
			properties: readProperties((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(route, ["targetGroupProps"]))
		}))
	};
}
/** The defaults of the class's and the Gateway's configuration as one. LBC: tg_config_constructor.go:MergeDefaultTGCs. */
function mergeTargetDefaults(ofClass, ofGateway, mode) {
	if (ofClass === void 0 || ofGateway === void 0) return ofClass ?? ofGateway;
	const [high, low] = mode === "prefer-gateway" ? [ofGateway, ofClass] : [ofClass, ofGateway];
	return {
		usual: mergeProperties(high.usual, low.usual),
		byRoute: high.byRoute
	};
}
/** The settings of a backend's target group for one route: the backend's own beat the defaults. */
function targetProperties(backend, route, defaults, objects) {
	const own = objects.all("TargetGroupConfiguration").find((object) => {
		const reference = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(object.document.object, ["spec", "targetReference"]);
		return object.namespace === backend.namespace && textAt(reference, ["name"]) === backend.name && (textAt(reference, ["kind"]) ?? "Service") === backend.kind;
	});
	const high = own && forRoute(readTargetDefaults(own), route);
	const low = defaults && forRoute(defaults, route);
	return high && low ? mergeProperties(high, low) : high ?? low;
}
/** The entry that fits a route best: kind, namespace and name, else kind and namespace, else the kind. LBC: mergeWithLongestMatch. */
function forRoute({ usual, byRoute }, route) {
	const ofKind = byRoute.filter(({ kind }) => kind === route.kind);
	const { namespace, name } = route.object;
	const best = ofKind.find((entry) => entry.namespace === namespace && entry.name === name) ?? ofKind.find((entry) => entry.namespace === namespace && entry.name === "") ?? ofKind.find((entry) => entry.namespace === "" && entry.name === "");
	return best === void 0 ? usual : mergeProperties(best.properties, usual);
}
function mergeProperties(high, low) {
	return {
		targetType: high.targetType ?? low.targetType,
		protocol: high.protocol ?? low.protocol,
		healthCheck: high.healthCheck ?? low.healthCheck,
		controlPort: high.controlPort ?? low.controlPort,
		tagKeys: [.../* @__PURE__ */ new Set([...high.tagKeys, ...low.tagKeys])]
	};
}
function readProperties(source) {
	return {
		targetType: textAt(source, ["targetType"]),
		protocol: textAt(source, ["protocol"]),
		healthCheck: isSetAt(source, ["healthCheckConfig"]) ? { port: textAt(source, ["healthCheckConfig", "healthCheckPort"]) } : void 0,
		controlPort: numberAt(source, ["targetControlPort"]),
		tagKeys: [...textMapAt(source, ["tags"])?.keys() ?? []]
	};
}
// src/controller/gateway/load-configuration.ts
/**
* The configuration of a Gateway. Throws a `Refusal` where the class is not accepted or a configuration is not there.
* LBC: controllers/gateway/config_resolver.go, gateway_class_controller.go:handleUpdate.
*/
function loadConfiguration(gateway, gatewayClass, objects) {
	const ofClass = classConfiguration(gatewayClass, objects);
	if ("fault" in ofClass) {
		const message = `Unable to materialize gateway when gateway class [${gatewayClass.name}] is not accepted`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("class-not-accepted", `${message} (${ofClass.fault})`, ofClass.place);
	}
	const ofGateway = gatewayConfiguration(gateway, objects);
	const configuration = merged(ofClass.configuration, ofGateway?.configuration);
	const mergingMode = ofClass.configuration?.mergingMode ?? "prefer-gateway-class";
	return {
		configuration,
		targetDefaults: mergeTargetDefaults(ofClass.targetDefaults, ofGateway?.targetDefaults, mergingMode)
	};
}
/** The configuration as far as it can be read, for what a Gateway names even where it is refused. */
function visibleConfiguration(gateway, gatewayClass, objects) {
	const namespace = gatewayClass && textAt(gatewayClass.document.object, [...classReference, "namespace"]);
	const ofClass = gatewayClass && namespace !== void 0 ? find(gatewayClass, classReference, namespace, objects) : void 0;
	const ofGateway = find(gateway, gatewayReference, gateway.namespace, objects);
	return merged(ofClass && readConfiguration(ofClass), ofGateway && readConfiguration(ofGateway));
}
var classReference = ["spec", "parametersRef"];
var gatewayReference = [
	"spec",
	"infrastructure",
	"parametersRef"
];
/** Group and kind of a reference are not looked at. */
function find(object, reference, namespace, objects) {
	const name = textAt(object.document.object, [...reference, "name"]);
	return name === void 0 ? void 0 : objects.find("LoadBalancerConfiguration", namespace, name);
}
function merged(ofClass, ofGateway) {
	if (ofClass === void 0 || ofGateway === void 0) return ofClass ?? ofGateway ?? noConfiguration;
	return mergeConfigurations(ofClass, ofGateway);
}
/** What keeps a class from being accepted, or its configuration. */
function classConfiguration(gatewayClass, objects) {
	const source = gatewayClass.document.object;
	const nothing = {
		configuration: void 0,
		targetDefaults: void 0
	};
	if (!isSetAt(source, classReference)) return nothing;
	const place = gatewayClass.document.locate(classReference);
	const namespace = textAt(source, [...classReference, "namespace"]);
	if (namespace === void 0) return {
		fault: "Namespace must be specified in ParametersRef for LoadBalancerConfiguration",
		place
	};
	const object = find(gatewayClass, classReference, namespace, objects);
	if (object === void 0) return {
		fault: `LoadBalancerConfiguration (${textAt(source, [...classReference, "name"]) ?? ""},${namespace}) not found`,
		place
	};
	const defaults = targetDefaults(object, objects);
	if (defaults !== void 0 && "fault" in defaults) return {
		fault: defaults.fault,
		place: defaults.place
	};
	return {
		configuration: readConfiguration(object),
		targetDefaults: defaults
	};
}
function gatewayConfiguration(gateway, objects) {
	const source = gateway.document.object;
	if (!isSetAt(source, gatewayReference)) return void 0;
	const object = find(gateway, gatewayReference, gateway.namespace, objects);
	if (object === void 0) {
		const name = textAt(source, [...gatewayReference, "name"]) ?? "";
		const message = `loadbalancerconfigurations.gateway.k8s.aws ${JSON.stringify(name)} not found`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("configuration-not-found", message, gateway.document.locate(gatewayReference));
	}
	const defaults = targetDefaults(object, objects);
	if (defaults !== void 0 && "fault" in defaults) {
		const message = `failed to resolve default TargetGroupConfiguration ${JSON.stringify(defaults.name)} referenced by Gateway LoadBalancerConfiguration ${JSON.stringify(object.name)} in namespace ${JSON.stringify(object.namespace)}: ${defaults.fault}`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt(defaults.missing ? "configuration-not-found" : "other", message, defaults.place);
	}
	return {
		configuration: readConfiguration(object),
		targetDefaults: defaults
	};
}
/** The target group settings that a configuration makes the default. They must belong to no backend of their own. */
function targetDefaults(configuration, objects) {
	const path = [
		"spec",
		"defaultTargetGroupConfiguration",
		"name"
	];
	const name = textAt(configuration.document.object, path);
	if (name === void 0) return void 0;
	const place = configuration.document.locate(path);
	const object = objects.find("TargetGroupConfiguration", configuration.namespace, name);
	if (object === void 0) return {
		fault: `targetgroupconfigurations.gateway.k8s.aws ${JSON.stringify(name)} not found`,
		missing: true,
		name,
		place
	};
	if (isSetAt(object.document.object, ["spec", "targetReference"])) return {
		fault: `TargetGroupConfiguration ${JSON.stringify(name)} in namespace ${JSON.stringify(object.namespace)} has targetReference set and cannot be used as a defaultTargetGroupConfiguration`,
		missing: false,
		name,
		place
	};
	return readTargetDefaults(object);
}
/** Whether a class of ours is accepted. */
function isAccepted(gatewayClass, objects) {
	return !("fault" in classConfiguration(gatewayClass, objects));
}
// src/controller/gateway/gateway-target.ts
/**
* The ALB of another Gateway as a target. LBC reads its ARN from the condition `Programmed`; a manifest has no status, so a
* Gateway that it would make an ALB for is taken as made. Undefined where it is not there or no ALB, which LBC lets pass;
* where it has no load balancer yet, LBC waits for it. LBC: pkg/gateway/routeutils/backend_gateway.go:gatewayLoader.
*/
function gatewayTarget(route, reference, { objects, settings }) {
	const gateway = objects.find("Gateway", reference.namespace, reference.name);
	if (gateway === void 0) return void 0;
	const arn = programmedArn(gateway);
	if (arn !== void 0) return arn.split("/")[1] === "app" ? gateway : void 0;
	const gatewayClass = classOf$1(gateway, objects);
	const controller = gatewayClass && controllerOf(gatewayClass, settings);
	if (gatewayClass === void 0 || controller === void 0 || !isAccepted(gatewayClass, objects)) {
		const message = `Gateway (${gateway.namespace}:${gateway.name}) is not usable yet, LB ARN is not provisioned)`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, route.object.document.locate(reference.path));
	}
	return controller.type === "application" ? gateway : void 0;
}
function programmedArn(gateway) {
	return textAt((listAt(gateway.document.object, ["status", "conditions"]) ?? []).find((condition) => textAt(condition, ["type"]) === "Programmed" && textAt(condition, ["status"]) === "True"), ["message"]) || void 0;
}
// src/controller/gateway/grants.ts
var gatewayApi = "gateway.networking.k8s.io";
/**
* Whether a route may refer to a backend: in its own namespace always, elsewhere where a ReferenceGrant there says so.
* LBC: pkg/shared_utils/cross_namespace_validator.go.
*/
function grantsReference(route, backend, objects) {
	if (backend.namespace === route.object.namespace) return true;
	const group = backend.kind === "Service" ? "" : gatewayApi;
	return objects.all("ReferenceGrant").some((grant) => {
		const source = grant.document.object;
		const from = (listAt(source, ["spec", "from"]) ?? []).some((item) => textAt(item, ["group"]) === gatewayApi && textAt(item, ["kind"]) === route.kind && textAt(item, ["namespace"]) === route.object.namespace);
		const to = (listAt(source, ["spec", "to"]) ?? []).some((item) => textAt(item, ["group"]) === group && textAt(item, ["kind"]) === backend.kind && (textAt(item, ["name"]) ?? backend.name) === backend.name);
		return grant.namespace === backend.namespace && from && to;
	});
}
// src/controller/gateway/rule-configuration.ts
/**
* The configuration that a rule refers to by a filter; `unusable` where there are several or it is not there, which costs the
* rule its backends and nothing else. LBC: pkg/gateway/routeutils/backend.go:listenerRuleConfigLoader.
*/
function ruleConfiguration(route, rule, objects) {
	const names = ((route.kind === "HTTPRoute" || route.kind === "GRPCRoute" ? listAt(rule.source, ["filters"]) : []) ?? []).filter((filter) => textAt(filter, ["type"]) === "ExtensionRef" && textAt(filter, ["extensionRef", "group"]) === "gateway.k8s.aws" && textAt(filter, ["extensionRef", "kind"]) === "ListenerRuleConfiguration").map((filter) => textAt(filter, ["extensionRef", "name"]) ?? "");
	const [name] = names;
	if (name === void 0) return void 0;
	const object = objects.find("ListenerRuleConfiguration", route.object.namespace, name);
	if (names.length > 1 || object === void 0) return "unusable";
	const source = object.document.object;
	return {
		routing: (listAt(source, ["spec", "actions"]) ?? []).flatMap((action) => routingType(textAt(action, ["type"])) ?? [])[0],
		tagKeys: [...textMapAt(source, ["spec", "tags"])?.keys() ?? []],
		place: object.document.locate(["spec"])
	};
}
function routingType(type) {
	return type === "forward" || type === "fixed-response" || type === "redirect" ? type : void 0;
}
// src/controller/gateway/backends.ts
/**
* The rules of a route with their backends. A backend that is missing, not allowed or of no known kind is left out; a weight
* that is too large stops the whole Gateway. LBC: pkg/gateway/routeutils/backend.go:accumulateRules, commonBackendLoader.
*/
function loadRules(route, context) {
	return route.rules.map((rule) => {
		const configuration = ruleConfiguration(route, rule, context.objects);
		if (configuration === "unusable") return {
			rule,
			backends: [],
			configuration: void 0
		};
		return {
			rule,
			backends: rule.backends.flatMap((reference) => loadBackend(route, reference, context) ?? []),
			configuration
		};
	});
}
var maximumWeight = 999;
function loadBackend(route, reference, context) {
	const target = findTarget(route, reference, context);
	if (target === void 0) return void 0;
	if (reference.weight > maximumWeight) {
		const message = `Weight [${reference.weight}] must be less than or equal to ${maximumWeight}`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, route.object.document.locate([...reference.path, "weight"]));
	}
	const { targetDefaults, objects } = context;
	switch (target.kind) {
		case "Service": return {
			reference,
			target,
			properties: targetProperties({
				...reference,
				kind: "Service"
			}, route, targetDefaults, objects)
		};
		case "Gateway": return {
			reference,
			target,
			properties: targetProperties({
				...reference,
				kind: "Gateway"
			}, route, void 0, objects)
		};
		case "TargetGroupName": return {
			reference,
			target,
			properties: void 0
		};
	}
}
function findTarget(route, reference, context) {
	if (reference.kind === "TargetGroupName") return { kind: "TargetGroupName" };
	if (reference.kind !== "Service" && reference.kind !== "Gateway") return void 0;
	if (reference.port === void 0) return void 0;
	if (!grantsReference(route, {
		...reference,
		kind: reference.kind
	}, context.objects)) return void 0;
	if (reference.kind === "Gateway") {
		const gateway = gatewayTarget(route, reference, context);
		return gateway === void 0 ? void 0 : {
			kind: "Gateway",
			gateway
		};
	}
	const object = context.objects.find("Service", reference.namespace, reference.name);
	if (object === void 0) return void 0;
	const service = storedService(object);
	const port = service.ports.find((candidate) => candidate.port === reference.port);
	return port === void 0 ? void 0 : {
		kind: "Service",
		service,
		port
	};
}
// src/controller/managed.ts
/**
* A rule of the managed group in the form `protocol from-to peer`, as conformance compares it.
* `from` and `to` are ports, or type and code of ICMP; the peer is a CIDR or a prefix list.
*/
function managedRule(protocol, from, to, peer) {
	return `${protocol} ${from}-${to} ${peer}`;
}
/** ICMP "fragmentation needed" (type 3, code 4), ICMPv6 "packet too big" (2, 0). */
function pathMtuRule(range) {
	return range.includes(":") ? managedRule("icmpv6", 2, 0, range) : managedRule("icmp", 3, 4, range);
}
/** Marks in `LoadBalancer.securityGroups`: the group that the controller makes for one load balancer, and the one it shares (its own, or that of `--backend-security-group`). */
var managedGroup = "managed";
var backendGroup = "backend";
// src/controller/gateway/managed-rules.ts
/**
* What the group that the controller makes itself lets in: all valid listeners, with or without routes. The open default stays
* beside prefix lists unless ranges are given; IPv6 ranges count on dual-stack load balancers only. Ranges are not checked.
* LBC: pkg/gateway/model/model_build_security_group.go:buildManagedSecurityGroupIngressPermissions.
*/
function managedRules$2({ sourceRanges, prefixLists, pathMtuDiscovery }, listeners, ipAddressType) {
	const ranges = (sourceRanges?.value ?? ["0.0.0.0/0", "::/0"]).filter((range) => ipAddressType !== "ipv4" || !range.includes(":"));
	return listeners.flatMap(({ port, protocol }) => {
		const rule = (peer) => managedRule(protocol === "UDP" ? "udp" : "tcp", port, port, peer);
		return [...ranges.flatMap((range) => pathMtuDiscovery?.value === true ? [rule(range), pathMtuRule(range)] : [rule(range)]), ...(prefixLists?.value ?? []).map(rule)];
	});
}
// src/controller/gateway/tags.ts
/** Tags that somebody else manages may not be given, on the losing side of a merge neither. LBC: pkg/shared_utils/tag_helper.go. */
function checkTags$3({ tags }, settings) {
	const [foreign] = [...tags].filter(([key]) => settings.externalManagedTags.includes(key));
	if (foreign === void 0) return;
	const [key, place] = foreign;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", `external managed tag key ${key} cannot be specified`, place);
}
// src/controller/gateway/groups.ts
/**
* The groups of a Gateway's load balancer. Neither the gate NLBSecurityGroup nor the flag about backend rules counts here, and
* nobody looks at what exists. LBC: pkg/gateway/model/model_build_security_group.go.
*/
function gatewayGroups(request) {
	const { type, configuration, listeners, ipAddressType, settings, world } = request;
	if (type === "network" && configuration.disableGroups?.value === true) return { securityGroups: [] };
	const tokens = configuration.groups?.value ?? [];
	if (tokens.length === 0) {
		checkTags$3(configuration, settings);
		return {
			securityGroups: settings.backendGroup ? [managedGroup, backendGroup] : [managedGroup],
			managedGroup: { ingress: managedRules$2(configuration, listeners, ipAddressType) }
		};
	}
	const named = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.nt)(tokens, world);
	if (configuration.manageBackendRules?.value !== true) return { securityGroups: named };
	if (settings.backendGroup) return { securityGroups: [...named, backendGroup] };
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("backend-feature-off", "backendSG feature is required to manage worker node SG rules when frontendSG manually specified", configuration.manageBackendRules.place);
}
// src/controller/gateway/stored.ts
function storedListeners(object) {
	const path = ["spec", "listeners"];
	return (listAt(object.document.object, path) ?? []).map((listener, index) => ({
		name: textAt(listener, ["name"]) ?? "",
		port: numberAt(listener, ["port"]) ?? 0,
		protocol: textAt(listener, ["protocol"]) ?? "",
		hostname: textAt(listener, ["hostname"]),
		passthrough: textAt(listener, ["tls", "mode"]) === "Passthrough",
		kinds: (listAt(listener, ["allowedRoutes", "kinds"]) ?? []).map((kind) => textAt(kind, ["kind"]) ?? ""),
		routesFrom: namespaceChoice(object, [
			...path,
			index,
			"allowedRoutes",
			"namespaces"
		], "Same"),
		place: object.document.locate([...path, index])
	}));
}
/** What stands at a path, with the default of its CRD. */
function namespaceChoice(object, path, usual) {
	const source = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(object.document.object, path);
	const selector = isSetAt(source, ["selector"]) ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(source, ["selector"]) : void 0;
	return {
		from: textAt(source, ["from"]) ?? usual,
		selector,
		place: object.document.locate(path)
	};
}
function storedRoute(object, kind) {
	const source = object.document.object;
	const rules = listAt(source, ["spec", "rules"]) ?? (kind === "HTTPRoute" ? [{}] : []);
	return {
		object,
		kind,
		id: `${kind}-${object.key}`,
		hostnames: textsAt(source, ["spec", "hostnames"]) ?? [],
		parents: (listAt(source, ["spec", "parentRefs"]) ?? []).map((parent) => ({
			kind: textAt(parent, ["kind"]) ?? "Gateway",
			namespace: textAt(parent, ["namespace"]) ?? object.namespace,
			name: textAt(parent, ["name"]) ?? "",
			sectionName: textAt(parent, ["sectionName"]),
			port: numberAt(parent, ["port"])
		})),
		rules: rules.map((rule, index) => storedRule(rule, [
			"spec",
			"rules",
			index
		], object.namespace))
	};
}
function storedRule(source, path, namespace) {
	return {
		source,
		path,
		backends: (listAt(source, ["backendRefs"]) ?? []).map((backend, index) => ({
			kind: textAt(backend, ["kind"]) ?? "Service",
			namespace: textAt(backend, ["namespace"]) ?? namespace,
			name: textAt(backend, ["name"]) ?? "",
			port: numberAt(backend, ["port"]),
			weight: numberAt(backend, ["weight"]) ?? 1,
			path: [
				...path,
				"backendRefs",
				index
			]
		}))
	};
}
/** The older object first, then by `namespace/name`. One without a time of creation is yet to be made. */
function byAge(left, right) {
	return compareText(createdAt(left), createdAt(right)) || compareText(left.key, right.key);
}
/** RFC 3339 in UTC, as the API server writes it, sorts as text. */
function createdAt(object) {
	return textAt(object.document.object, ["metadata", "creationTimestamp"]) ?? "9999";
}
// src/controller/gateway/listener-sets.ts
/**
* The Gateway and the ListenerSets that it lets attach, in the order in which their listeners count: the Gateway's own first,
* then the older set. LBC: pkg/gateway/routeutils/listener_set.go, listener_utils.go:arrangeListenerSetsForValidation.
*/
function listenerOwners(gateway, objects, settings) {
	const allowed = namespaceChoice(gateway, [
		"spec",
		"allowedListeners",
		"namespaces"
	], "None");
	const attached = (settings.gates.GatewayListenerSet ? objects.all("ListenerSet") : []).filter((set) => {
		const reference = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(set.document.object, ["spec", "parentRef"]);
		return (textAt(reference, ["kind"]) ?? "Gateway") === "Gateway" && textAt(reference, ["name"]) === gateway.name && (textAt(reference, ["namespace"]) ?? set.namespace) === gateway.namespace && allowsNamespace(allowed, {
			from: set.namespace,
			to: gateway.namespace
		}, objects);
	});
	return [{
		kind: "Gateway",
		object: gateway,
		listeners: storedListeners(gateway)
	}, ...attached.sort(byAge).map((object) => ({
		kind: "ListenerSet",
		object,
		listeners: storedListeners(object)
	}))];
}
// src/controller/gateway/precedence.ts
/** Every match of every rule for every host name, as an ALB would try them. LBC: pkg/gateway/routeutils/route_rule_precedence.go. */
function inOrderOfPrecedence(units) {
	return units.flatMap((unit) => {
		const given = listAt(unit.rule.rule.source, ["matches"]);
		return (given !== void 0 && given.length > 0 ? given : [{}]).flatMap((match, matchIndex) => (unit.hostnames.length > 0 ? unit.hostnames : [""]).map((hostname) => {
			const unlisted = given?.length === 0 || given === void 0 && unit.route.kind === "GRPCRoute";
			const weight = [...hostWeight(hostname), ...unlisted ? [] : matchWeight(match, unit.route)];
			return {
				...unit,
				match,
				matchIndex: unlisted ? Infinity : matchIndex,
				hostname,
				weight
			};
		}));
	}).sort((left, right) => compareWeight(left.weight, right.weight) || byAge(left.route.object, right.route.object) || left.index - right.index || compareNumber(left.matchIndex, right.matchIndex) || compareText(left.hostname, right.hostname));
}
function hostWeight(hostname) {
	return [
		hostname === "" ? 0 : hostname.startsWith("*.") ? 1 : 2,
		hostname.split(".").length,
		byteLength(hostname)
	];
}
function matchWeight(match, route) {
	const headers = listAt(match, ["headers"])?.length ?? 0;
	if (route.kind === "GRPCRoute") {
		const service = byteLength(textAt(match, ["method", "service"]) ?? "");
		const method = byteLength(textAt(match, ["method", "method"]) ?? "");
		return [
			grpcType(match),
			service,
			method,
			0,
			headers,
			0
		];
	}
	const length = byteLength(textAt(match, ["path", "value"]) ?? "/");
	const queries = listAt(match, ["queryParams"])?.length ?? 0;
	return [
		httpType(match),
		length,
		0,
		isSetAt(match, ["method"]) ? 1 : 0,
		headers,
		queries
	];
}
function httpType(match) {
	const type = textAt(match, ["path", "type"]);
	return type === "Exact" ? 3 : type === "RegularExpression" ? 1 : 2;
}
function grpcType(match) {
	if (!isSetAt(match, ["method"])) return 0;
	return textAt(match, ["method", "type"]) === "RegularExpression" ? 1 : 3;
}
function compareWeight(left, right) {
	for (const [index, value] of [
		...left,
		0,
		0,
		0,
		0,
		0,
		0
	].entries()) {
		const difference = (right[index] ?? 0) - value;
		if (difference !== 0) return difference;
	}
	return 0;
}
function compareNumber(left, right) {
	return left === right ? 0 : left < right ? -1 : 1;
}
// src/controller/gateway/target-group.ts
/**
* Checks what stops the controller from making a backend's target group.
* LBC: pkg/gateway/model/model_build_target_group.go:buildTargetGroupSpec.
*/
function checkTargetGroup$2(backend, route, request) {
	const { target, properties } = backend;
	if (target.kind === "TargetGroupName") return;
	const { settings } = request;
	const refuse = (message) => new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, route.object.document.locate(backend.reference.path));
	const protocol = targetProtocol(properties, route, request, refuse);
	const written = properties?.targetType ?? settings.defaultTargetType;
	const targetType = target.kind === "Gateway" ? "alb" : written === "ip" ? "ip" : "instance";
	if (target.kind === "Service") checkService(target, targetType, request, properties);
	const foreign = properties?.tagKeys.find((key) => settings.externalManagedTags.includes(key));
	if (foreign !== void 0) throw refuse(`external managed tag key ${foreign} cannot be specified`);
	if (properties?.controlPort !== void 0) checkControlPort(protocol, targetType, refuse);
	if (target.kind === "Service" && targetType === "instance" && !target.port.hasNodePort) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("target-type", "TargetGroup port is empty. When using Instance targets, your service must be of type 'NodePort' or 'LoadBalancer'", placeOfType(target.service.object));
}
var inferred = {
	TCPRoute: "TCP",
	UDPRoute: "UDP",
	TLSRoute: "TLS",
	HTTPRoute: "HTTP",
	GRPCRoute: "HTTP"
};
function targetProtocol(properties, route, { type, listenerProtocol }, refuse) {
	if ([
		"TCP_UDP",
		"QUIC",
		"TCP_QUIC"
	].includes(listenerProtocol)) return listenerProtocol;
	const written = properties?.protocol;
	if (written === void 0) return inferred[route.kind];
	const isApplication = type === "application";
	const allowed = isApplication ? ["HTTP", "HTTPS"] : [
		"TCP",
		"UDP",
		"TCP_UDP",
		"TLS"
	];
	if (allowed.includes(written)) return written;
	throw refuse(`backend protocol must be within [${(isApplication ? allowed : [
		...allowed,
		"QUIC",
		"TCP_QUIC"
	]).join(", ")}]: ${written}`);
}
function checkService(target, targetType, { ipAddressType }, properties) {
	const { service } = target;
	const place = placeOfType(service.object);
	const port = properties?.healthCheck?.port ?? "traffic-port";
	if (port !== "traffic-port" && typeof (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(port, 32) === "string") {
		const found = findPort(service, port);
		if (found === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", `unable to find port ${port} on service ${service.object.key}`, place);
		if (targetType !== "instance" && typeof found.targetPort === "string") throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", "cannot use named healthCheckPort for IP TargetType when service's targetPort is a named port", place);
	}
	if (service.ipFamilies.includes("IPv6") && ipAddressType === "ipv4") throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", "unsupported IPv6 configuration, lb not dual-stack", place);
}
function checkControlPort(protocol, targetType, refuse) {
	if (protocol !== "HTTP" && protocol !== "HTTPS") throw refuse(`target control port is only supported for HTTP and HTTPS protocols, got: ${protocol}`);
	if (targetType === "instance") throw refuse("target control port is not supported for instance target target group");
	if (targetType === "alb") throw refuse("target control port is not supported for ALB target target group");
}
function placeOfType(service) {
	return service.document.locate(["spec", "type"]);
}
// src/controller/gateway/layer7-rules.ts
/**
* Checks what stops the controller from making the rules of an ALB's listener, in the order of their precedence.
* LBC: pkg/gateway/model/model_build_listener.go:buildListenerRules.
*/
function checkRules$1(port, listenerProtocol, routes, request) {
	const units = routes.flatMap((route) => (request.rules.get(route) ?? []).map((rule, index) => ({
		route,
		rule,
		index,
		hostnames: request.attached.hostnames(port, route)
	})));
	for (const { route, rule, match } of inOrderOfPrecedence(units)) {
		const refuse = (message, path) => new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, route.object.document.locate([...rule.rule.path, ...path]));
		const prefix = textAt(match, ["path", "value"]) ?? "/";
		if (route.kind === "HTTPRoute" && (textAt(match, ["path", "type"]) ?? "PathPrefix") === "PathPrefix" && hasWildcard(prefix)) throw refuse(`prefix path shouldn't contain wildcards: ${prefix}`, ["matches"]);
		for (const backend of rule.backends) checkTargetGroup$2(backend, route, {
			...request,
			listenerProtocol
		});
		const fault = rule.configuration?.routing === "fixed-response" ? void 0 : filterFault(route, rule);
		if (fault !== void 0) throw refuse(fault, ["filters"]);
		checkTags$2(rule, request);
	}
}
function checkTags$2({ configuration }, { settings }) {
	const foreign = configuration?.tagKeys.find((key) => settings.externalManagedTags.includes(key));
	if (foreign === void 0) return;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", `external managed tag key ${foreign} cannot be specified`, configuration?.place);
}
/** LBC: pkg/gateway/routeutils/route_rule_action.go:buildRedirectRoutingAction. */
function filterFault(route, { rule, configuration }) {
	const filters = listAt(rule.source, ["filters"]) ?? [];
	const types = filters.map((filter) => textAt(filter, ["type"]) ?? "");
	const hint = "To specify header modification, please configure it through LoadBalancerConfiguration.";
	if (route.kind === "GRPCRoute") {
		const odd = types.find((type) => type !== "ExtensionRef");
		return odd === void 0 ? void 0 : `Unsupported filter type: ${odd}. ${hint}`;
	}
	if (types.length === 1 && types[0] === "ExtensionRef" && configuration?.routing === "redirect") return "HTTPRouteFilterRequestRedirect must be provided if RedirectActionConfig in ListenerRuleConfiguration is provided";
	for (const [index, type] of types.entries()) {
		if (type === "ExtensionRef" || type === "URLRewrite") continue;
		if (type !== "RequestRedirect") return `Unsupported filter type: ${type}. Only request redirect is supported. ${hint}`;
		const path = ["requestRedirect", "path"];
		const filter = filters[index];
		const field = isSetAt(filter, [...path, "replaceFullPath"]) ? "replaceFullPath" : "replacePrefixMatch";
		const value = textAt(filter, [...path, field]) ?? "";
		const name = field === "replaceFullPath" ? "ReplaceFullPath" : "ReplacePrefixMatch";
		return hasWildcard(value) ? `${name} shouldn't contain wildcards: ${value}` : void 0;
	}
}
function hasWildcard(text) {
	return text.includes("*") || text.includes("?");
}
// src/controller/gateway/ports.ts
/** LBC: pkg/gateway/model/model_build_listener.go:mapGatewayListenerConfigsByPort. */
function portsOf(listeners, attached) {
	const ports = /* @__PURE__ */ new Map();
	for (const listener of listeners) {
		const { port } = listener;
		const own = listener.protocol === "TLS" && listener.passthrough ? "TCP" : listener.protocol;
		const earlier = ports.get(port);
		const protocol = earlier === void 0 ? own : mergedProtocol(earlier.protocol, own);
		if (protocol === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-listeners", "invalid listeners on gateway, listeners with same ports cannot have different protocols", listener.place);
		const served = (attached.routes.get(port) ?? []).flatMap((route) => attached.hostnames(port, route));
		const hostnames = [
			...earlier?.hostnames ?? [],
			...listener.hostname === void 0 ? [] : [listener.hostname],
			...served
		];
		ports.set(port, {
			port,
			protocol,
			hostnames
		});
	}
	return [...ports.values()].sort((left, right) => left.port - right.port);
}
/** TCP and UDP on one port are one listener; undefined where two protocols cannot share it. */
function mergedProtocol(earlier, later) {
	if (earlier === later) return earlier;
	const both = ["TCP", "UDP"];
	return both.includes(later) && (both.includes(earlier) || earlier === "TCP_UDP") ? "TCP_UDP" : void 0;
}
// src/controller/gateway/listeners.ts
/**
* The listeners of a Gateway's load balancer, by port: a port without routes gets none, one of an NLB needs a backend too.
* LBC: pkg/gateway/model/model_build_listener.go:buildListeners.
*/
function gatewayListeners(request) {
	const { attached, listeners } = request;
	return portsOf(listeners, attached).flatMap((port) => {
		const routes = attached.routes.get(port.port) ?? [];
		if (routes.length === 0) return [];
		const protocol = listenerProtocol(port, request);
		if (request.type === "application") {
			checkRules$1(port.port, protocol, routes, request);
			const redirects = routes.every((route) => redirectsToHttps(request.rules.get(route) ?? []));
			return [{
				port: port.port,
				protocol,
				...redirects ? { redirects } : {}
			}];
		}
		return hasTargets(protocol, routes, request) ? [{
			port: port.port,
			protocol
		}] : [];
	});
}
/** Every rule does; what no rule matches gets an error page. */
var redirectsToHttps = (rules) => rules.length > 0 && rules.every(({ rule }) => (listAt(rule.source, ["filters"]) ?? []).some((filter) => textAt(filter, ["requestRedirect", "scheme"]) === "https"));
/** A secure listener needs a certificate, or a host name to find one by. */
function listenerProtocol({ port, protocol, hostnames }, request) {
	const { gateway, configuration } = request;
	const settings = configuration.listeners.findLast(([key]) => key === `${protocol}:${port}`)?.[1];
	if ((protocol === "HTTPS" || protocol === "TLS") && settings?.hasCertificate !== true && hostnames.length === 0) {
		const message = `No hostnames found for TLS cert discovery for listener on gateway ${gateway.key} with protocol:port ${protocol}:${port}`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-listeners", message, gateway.document.locate(["spec", "listeners"]));
	}
	if (settings?.quic !== true) return protocol;
	if (protocol === "UDP") return "QUIC";
	if (protocol === "TCP_UDP") return "TCP_QUIC";
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", `QUIC protocol upgrade not supported for protocol ${protocol}`, settings.place);
}
/** One route counts on a port of an NLB, the oldest; all its backends at weight 0 are as good as none. */
function hasTargets(protocol, routes, request) {
	const [route] = [...routes].sort((left, right) => byAge(left.object, right.object));
	if (route === void 0) return false;
	const backends = (request.rules.get(route) ?? []).flatMap((rule) => rule.backends);
	for (const backend of backends) checkTargetGroup$2(backend, route, {
		...request,
		listenerProtocol: protocol
	});
	return backends.some(({ reference }) => reference.weight > 0);
}
// src/controller/service/addresses.ts
/** Whether IPv6 prefixes for source NAT are switched on. LBC: pkg/networking/utils.go:ValidateEnablePrefixForIpv6SourceNat. */
function checkSourceNat(service, ipAddressType) {
	const written = service.annotations.get(serviceKeys.sourceNat) ?? "off";
	const place = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(service, serviceKeys.sourceNat);
	if (written !== "on" && written !== "off") {
		const message = `Invalid enable-prefix-for-ipv6-source-nat value: ${written}. Valid values are ['on', 'off'].`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, place);
	}
	if (written === "on" && ipAddressType === "ipv4") throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-address-type", "enable-prefix-for-ipv6-source-nat annotation is only applicable to Network Load Balancers using Dualstack IP address type.", place);
	return written === "on";
}
/** How many subnets the load balancer gets; undefined where nobody says. Those that are named are taken as there. */
function subnetCount(service, usual) {
	const named = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ot)(service, serviceKeys.subnets);
	if (named?.length === 0) throw refusing(service, serviceKeys.subnets)("unable to resolve at least one subnet");
	return named?.length ?? usual;
}
/**
* Addresses, one for each subnet. That they lie in their subnets is not judged, since nobody asks AWS for subnets here.
* LBC: pkg/service/model_build_load_balancer.go:buildLoadBalancerSubnetMappings.
*/
function checkAddresses(service, network) {
	const { scheme, ipAddressType, sourceNat, subnets } = network;
	const eips = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ot)(service, serviceKeys.eipAllocations);
	if (eips !== void 0) {
		const refuse = refusing(service, serviceKeys.eipAllocations);
		if (scheme !== "internet-facing") throw refuse("EIP allocations can only be set for internet facing load balancers");
		if (differs(eips, subnets)) throw refuse(`count of EIP allocations (${eips.length}) and subnets (${subnets}) must match`);
	}
	const private4 = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ot)(service, serviceKeys.privateAddresses);
	if (private4 !== void 0) {
		const refuse = refusing(service, serviceKeys.privateAddresses);
		if (scheme !== "internal") throw refuse("private IPv4 addresses can only be set for internal load balancers");
		if (differs(private4, subnets)) throw refuse(`count of private IPv4 addresses (${private4.length}) and subnets (${subnets}) must match`);
		const wrong = private4.find(({ text }) => !isIpv4(text));
		if (wrong !== void 0) throw refuse(`private IPv4 addresses must be valid IPv4 address: ${wrong.text}`);
	}
	const public6 = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ot)(service, serviceKeys.ipv6Addresses);
	if (public6 !== void 0) {
		const refuse = refusing(service, serviceKeys.ipv6Addresses);
		if (ipAddressType !== "dualstack") throw refuse("IPv6 addresses can only be set for dualstack load balancers");
		if (differs(public6, subnets)) throw refuse(`count of IPv6 addresses (${public6.length}) and subnets (${subnets}) must match`);
		const wrong = public6.find(({ text }) => !isIpv6(text));
		if (wrong !== void 0) throw refuse(`IPv6 addresses must be valid IPv6 address: ${wrong.text}`);
	}
	const prefixes = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ot)(service, serviceKeys.sourceNatPrefixes);
	if (prefixes !== void 0) checkSourceNatPrefixes(service, prefixes, {
		ipAddressType,
		sourceNat,
		subnets
	});
}
function checkSourceNatPrefixes(service, prefixes, network) {
	const { ipAddressType, sourceNat, subnets } = network;
	const refuse = refusing(service, serviceKeys.sourceNatPrefixes);
	if (ipAddressType !== "dualstack") throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-address-type", "source-nat-ipv6-prefixes annotation can only be set for Network Load Balancers using Dualstack IP address type.", (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(service, serviceKeys.sourceNatPrefixes));
	if (!sourceNat) throw refuse("source-nat-ipv6-prefixes annotation is only applicable if enable-prefix-for-ipv6-source-nat annotation is set to on.");
	if (differs(prefixes, subnets)) throw refuse(`Number of values in source-nat-ipv6-prefixes (${prefixes.length}) must match the number of subnets (${subnets}).`);
	for (const { text } of prefixes) {
		const fault = sourceNatPrefixFault(text);
		if (fault !== void 0) throw refuse(`Invalid value in source-nat-ipv6-prefixes: ${text}.${fault}`);
	}
}
/** LBC: pkg/networking/utils.go:ValidateSourceNatPrefixForSubnetPair. */
function sourceNatPrefixFault(text) {
	if (text === "auto_assigned") return void 0;
	const [address, length] = text.split("/");
	if (address === void 0 || length === void 0) return "";
	if (length !== "80") return ` Prefix length must be 80, but ${length} is specified.`;
	return isIpv6(address) ? void 0 : " Value must be a valid IPv6 CIDR.";
}
function differs(list, subnets) {
	return subnets !== void 0 && list.length !== subnets;
}
function refusing(service, key) {
	return (message) => new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(service, key));
}
// src/controller/gateway/subnets.ts
/**
* Checks the subnets of a configuration. That addresses lie in their subnets is not judged, since nobody asks AWS for subnets
* here. LBC: pkg/gateway/model/model_build_subnet.go, subnet/.
*/
function checkSubnets$1(configuration, network, world) {
	const subnets = configuration.subnets?.value ?? [];
	const [first] = subnets;
	if (first === void 0) return;
	const fault = kindFault(first, network) ?? unevenFault(subnets, first);
	const found = first.identifier === "" ? world.subnets : subnets.length;
	const message = fault ?? (network.type === "network" ? addressFault(subnets, first, found) : void 0);
	if (message !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, configuration.subnets?.place);
}
/** The first subnet tells which kinds of addresses are given. LBC: validateSubnetsInput. */
function kindFault(first, { type, scheme, ipAddressType }) {
	const isNetwork = type === "network";
	if (first.eipAllocation !== void 0) {
		if (!isNetwork) return "EIP Allocation is only allowed for Network LoadBalancers";
		if (scheme !== "internet-facing") return "EIPAllocation can only be set for internet facing load balancers";
	}
	if (first.ipv6Allocation !== void 0) {
		if (!isNetwork) return "IPv6Allocation is only supported for Network LoadBalancers";
		if (ipAddressType !== "dualstack") return "IPv6Allocation can only be set for dualstack load balancers";
	}
	if (first.privateIpv4Allocation !== void 0) {
		if (!isNetwork) return "PrivateIPv4Allocation is only supported for Network LoadBalancers";
		if (scheme !== "internal") return "PrivateIPv4Allocation can only be set for internal load balancers";
	}
	return first.sourceNatIpv6Prefix !== void 0 && !isNetwork ? "SourceNatIPv6Prefix is only supported for Network LoadBalancers" : void 0;
}
/** What one subnet has, all have. */
function unevenFault(subnets, first) {
	for (const subnet of subnets) {
		const differs = (field) => subnet[field] === void 0 !== (first[field] === void 0);
		if (subnet.identifier === "" !== (first.identifier === "")) return "Either specify all subnet identifiers or none.";
		if (differs("eipAllocation")) return "Either specify all eip allocations or none.";
		if (differs("ipv6Allocation")) return "Either specify all ipv6 allocations or none.";
		if (differs("privateIpv4Allocation")) return "Either specify all private ipv4 allocations or none.";
		if (differs("sourceNatIpv6Prefix")) return "Either specify all source nat prefixes or none.";
	}
}
function addressFault(subnets, first, found) {
	const uneven = found !== void 0 && found !== subnets.length;
	const have = `we have ${String(found)} subnets and ${subnets.length}`;
	if (first.eipAllocation !== void 0 && uneven) return `Unable to assign EIP allocations ${have} EIP allocations`;
	if (first.privateIpv4Allocation !== void 0) {
		if (uneven) return `Unable to assign private IPv4 addresses ${have} addresses`;
		const odd = subnets.find(({ privateIpv4Allocation: address = "" }) => !isIpv4(address));
		if (odd !== void 0) return `private IPv4 addresses must be valid IPv4 address: ${odd.privateIpv4Allocation ?? ""}`;
	}
	if (first.ipv6Allocation !== void 0) {
		if (uneven) return `Unable to assign IPv6 addresses ${have} addresses`;
		const odd = subnets.find(({ ipv6Allocation: address = "" }) => !isIpv6(address));
		if (odd !== void 0) return `IPv6 addresses must be valid IPv6 address: ${odd.ipv6Allocation ?? ""}`;
	}
	if (first.sourceNatIpv6Prefix === void 0) return void 0;
	if (uneven) return `Unable to assign Source NAT prefix because ${have} prefixes`;
	for (const { sourceNatIpv6Prefix: prefix = "" } of subnets) {
		const fault = sourceNatPrefixFault(prefix);
		if (fault !== void 0) return `Invalid value in source-nat-ipv6-prefixes: ${prefix}.${fault}`;
	}
}
// src/controller/gateway/validate-listeners.ts
var layers = {
	application: {
		protocols: ["HTTP", "HTTPS"],
		kinds: ["HTTPRoute", "GRPCRoute"]
	},
	network: {
		protocols: [
			"TCP",
			"UDP",
			"TLS"
		],
		kinds: [
			"TCPRoute",
			"TLSRoute",
			"UDPRoute"
		]
	}
};
/**
* The listeners that count. An invalid one vanishes silently; of two that conflict the earlier stays.
* LBC: pkg/gateway/routeutils/listener_utils.go:validateListeners.
*/
function validListeners(owners, type) {
	const { protocols, kinds } = layers[type];
	const protocolOf = /* @__PURE__ */ new Map();
	const hosts = /* @__PURE__ */ new Set();
	const valid = /* @__PURE__ */ new Set();
	for (const listener of owners.flatMap((owner) => owner.listeners)) {
		const { port, protocol, hostname } = listener;
		if (!listener.kinds.every((kind) => kinds.includes(kind)) || !protocols.includes(protocol)) continue;
		const earlier = protocolOf.get(port) ?? protocol;
		protocolOf.set(port, earlier);
		const host = `${port} ${hostname ?? ""}`;
		const hostTaken = hostname !== void 0 && hosts.has(host);
		if (hostname !== void 0) hosts.add(host);
		if (mayShare(earlier, protocol) && !hostTaken) valid.add(listener);
	}
	return valid;
}
/** Several listeners may share a port with one protocol, or with TCP and UDP. */
function mayShare(earlier, later) {
	return earlier === later || earlier === "TCP" && later === "UDP" || earlier === "UDP" && later === "TCP";
}
// src/controller/gateway/build.ts
/**
* The load balancer of a Gateway. Throws a `Refusal` for the first thing that the controller gives up on, so the order of the
* steps is the controller's own: class, configuration, routes, subnets, groups, tags, listeners.
* LBC: controllers/gateway/gateway_controller.go:reconcileHelper, pkg/gateway/model/base_model_builder.go:Build.
*/
function buildGateway(build) {
	const { gateway, gatewayClass, controller, identity, objects, routes, settings, world } = build;
	const { type } = controller;
	const { configuration, targetDefaults } = loadConfiguration(gateway, gatewayClass, objects);
	const owners = listenerOwners(gateway, objects, settings);
	const valid = validListeners(owners, type);
	const wanting = owners.flatMap(({ kind, object }) => routes(type, kind, object.key));
	const attached = attachRoutes(owners, valid, [...new Set(wanting)], objects);
	const rules = rulesOf(attached.routes, (route) => loadRules(route, {
		objects,
		settings,
		targetDefaults
	}));
	const scheme = configuration.scheme?.value ?? settings.defaultScheme;
	const schemeSaid = configuration.scheme !== void 0;
	const ipAddressType = configuration.ipAddressType?.value ?? "ipv4";
	checkSubnets$1(configuration, {
		type,
		scheme,
		ipAddressType
	}, world);
	const listeners = owners.flatMap((owner) => owner.listeners).filter((listener) => valid.has(listener));
	const groups = gatewayGroups({
		type,
		configuration,
		listeners,
		ipAddressType,
		settings,
		world
	});
	checkTags$3(configuration, settings);
	const built = gatewayListeners({
		gateway,
		type,
		ipAddressType,
		configuration,
		listeners,
		attached,
		rules,
		settings
	});
	const { role, trackingTags, name } = identity;
	return {
		result: "built",
		loadBalancers: [{
			role,
			type,
			scheme,
			schemeSaid,
			name,
			ipAddressType,
			...groups,
			trackingTags,
			listeners: built
		}]
	};
}
/** Each route is loaded once, however many ports it is on. */
function rulesOf(routes, load) {
	const distinct = new Set([...routes.values()].flat());
	return new Map([...distinct].map((route) => [route, load(route)]));
}
// src/controller/gateway/routes.ts
var kindsOf = {
	application: ["GRPCRoute", "HTTPRoute"],
	network: [
		"TCPRoute",
		"TLSRoute",
		"UDPRoute"
	]
};
/** Reads every route once and finds it by its parents, since there may be many of both. */
function indexRoutes(objects) {
	const byParent = /* @__PURE__ */ new Map();
	for (const [type, kinds] of Object.entries(kindsOf)) for (const route of kinds.flatMap((kind) => objects.all(kind).map((object) => storedRoute(object, kind)))) for (const parent of route.parents) {
		const key = `${type} ${parent.kind} ${parent.namespace}/${parent.name}`;
		byParent.set(key, (byParent.get(key) ?? /* @__PURE__ */ new Set()).add(route));
	}
	return (type, kind, key) => [...byParent.get(`${type} ${kind} ${key}`) ?? []];
}
// src/controller/gateway/gateways.ts
/** The Gateway halves of the controller: a load balancer for each Gateway of a class that is theirs. */
var gateways = (objects, settings) => {
	const routes = indexRoutes(objects);
	const found = [];
	const others = [];
	for (const gateway of objects.all("Gateway")) {
		const gatewayClass = classOf$1(gateway, objects);
		const controller = gatewayClass && controllerOf(gatewayClass, settings);
		if (gatewayClass === void 0 || controller === void 0) {
			const tokens = visibleConfiguration(gateway, void 0, objects).groups?.value ?? [];
			const reason = whyIgnored$1(gateway, gatewayClass);
			others.push({
				document: gateway.document,
				result: "ignored",
				reason,
				tokens
			});
		} else found.push(frontend$1({
			gateway,
			gatewayClass,
			controller,
			objects,
			routes,
			settings
		}));
	}
	return {
		found,
		others
	};
};
function frontend$1(managed) {
	const { gateway, gatewayClass, controller, objects, settings } = managed;
	const visible = visibleConfiguration(gateway, gatewayClass, objects);
	const exact = visible.name?.value;
	const identity = {
		role: "main",
		type: controller.type,
		trackingTags: trackingTags(settings.cluster, controller.prefix, gateway.key, "LoadBalancer"),
		name: exact === void 0 ? { prefix: computedNamePrefix(gateway) } : { exact }
	};
	const dryRun = isDryRun(gateway, controller);
	return {
		kind: "Gateway",
		id: gateway.key,
		members: [gateway.document],
		tokens: visible.groups?.value ?? [],
		loadBalancers: dryRun ? [] : [identity],
		outcome: (world) => {
			const outcome = buildGateway({
				...managed,
				identity,
				world
			});
			return dryRun ? { result: "dry-run" } : outcome;
		}
	};
}
/** Built and written down, nothing made; not for a Gateway that has been made already. LBC: controllers/gateway/dryrun.go. */
function isDryRun(gateway, controller) {
	return gateway.annotations.get("gateway.k8s.aws/dry-run") === "true" && !gateway.finalizers.includes(controller.name);
}
function whyIgnored$1(gateway, gatewayClass) {
	if (gatewayClass === void 0) return `there is no GatewayClass ${JSON.stringify(className(gateway))}`;
	return `its GatewayClass ${gatewayClass.name} is another controller's, or of a half that is switched off`;
}
// src/controller/auto-mode.ts
/**
* EKS Auto Mode has load balancing of its own, which is not LBC's: classes that only it serves.
* https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-nlb.html, …/auto-configure-alb.html
*/
var autoModeServiceClass = "eks.amazonaws.com/nlb";
var autoModeIngressController = "eks.amazonaws.com/alb";
/**
* That Auto Mode acts on an object, and the tags of its load balancer (AmazonEKSLoadBalancingPolicy). An Ingress is taken to be
* in no group: there a group is named by IngressClassParams of Auto Mode's own, which nobody reads here.
*/
function autoMode(object, cluster) {
	const prefix = object.kind === "Ingress" ? "ingress.eks.amazonaws.com" : "service.eks.amazonaws.com";
	return {
		type: object.kind === "Ingress" ? "application" : "network",
		trackingTags: {
			"eks:eks-cluster-name": cluster,
			[`${prefix}/resource`]: "LoadBalancer",
			[`${prefix}/stack`]: object.key
		}
	};
}
// src/controller/cidr.ts
/** Undefined where Go fails: no leading zeros in the address, no zone; in the length leading zeros are fine. */
function parseCidr(text) {
	const slash = text.indexOf("/");
	if (slash < 0) return void 0;
	const [ip, digits] = [text.slice(0, slash), text.slice(slash + 1)];
	const width = isIpv4(ip) ? 32 : 128;
	if (width === 128 && (!isIpv6(ip) || ip.includes("%"))) return void 0;
	const length = /^[0-9]+$/.test(digits) ? Number(digits) : Infinity;
	return length <= width ? {
		address: width === 32 ? ipv4Bits(ip) : ipv6Bits(ip),
		length,
		width
	} : void 0;
}
/** Whether the address has bits set beyond the prefix. */
function hasHostBits({ address, length, width }) {
	return (address & (1n << BigInt(width - length)) - 1n) !== 0n;
}
function ipv4Bits(ip) {
	return ip.split(".").reduce((bits, part) => bits << 8n | BigInt(part), 0n);
}
function ipv6Bits(ip) {
	const [head = "", tail] = ip.split("::");
	const [left, right] = [groups(head), groups(tail ?? "")];
	const zeros = tail === void 0 ? 0 : 8 - left.length - right.length;
	return [
		...left,
		...Array.from({ length: zeros }, () => 0n),
		...right
	].reduce((bits, group) => bits << 16n | group, 0n);
}
function groups(text) {
	if (text === "") return [];
	return text.split(":").flatMap((group) => {
		if (!group.includes(".")) return [BigInt(`0x${group}`)];
		const bits = ipv4Bits(group);
		return [bits >> 16n, bits & 65535n];
	});
}
// src/controller/go-json.ts
/** The value, or undefined where the text is not JSON. Never recurses: the text is foreign. */
function parseGoJson(text) {
	try {
		JSON.parse(text);
	} catch {
		return;
	}
	const open = [];
	let result;
	const put = (value) => {
		const container = open.at(-1);
		if (container === void 0) result = value;
		else if (container.kind === "list") container.items.push(value);
		else if (container.key === void 0 && value.kind === "string") container.key = value.value;
		else {
			container.entries.push([container.key ?? "", value]);
			container.key = void 0;
		}
	};
	for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*|true|false|null|[[\]{}]/gs)) {
		if (token === "[") open.push({
			kind: "list",
			items: []
		});
		else if (token === "{") open.push({
			kind: "map",
			entries: [],
			key: void 0
		});
		else if (token === "]" || token === "}") {
			const closed = open.pop();
			if (closed !== void 0) put(closed);
		} else put(scalar(token));
		if (open.length > maximumDepth) return void 0;
	}
	return result;
}
/** encoding/json gives up beyond it. */
var maximumDepth = 1e4;
function scalar(token) {
	if (token === "null") return { kind: "null" };
	if (token === "true" || token === "false") return {
		kind: "boolean",
		value: token === "true"
	};
	if (token.startsWith("\"")) {
		const value = JSON.parse(token);
		return {
			kind: "string",
			value: String(value)
		};
	}
	return {
		kind: "number",
		text: token
	};
}
// src/controller/go-decode.ts
/**
* What `json.Unmarshal` makes of a text. Field names match whatever their case, unknown ones are left out, a null is as good
* as nothing, of a repeated key the last counts. The value has the type's own field names.
*/
function decodeGo(text, type) {
	const parsed = parseGoJson(text);
	if (parsed === void 0) return { fault: text.trim() === "" ? "unexpected end of JSON input" : "it is not JSON" };
	const faults = [];
	const value = convert(parsed, type, faults);
	return faults[0] === void 0 ? { value: value ?? null } : { fault: faults[0] };
}
/** Undefined for null, and where the value does not fit: Go goes on and reports the first such fault at the end. */
function convert(json, type, faults) {
	const unfit = () => {
		faults.push(`json: cannot unmarshal ${json.kind} into Go value of type ${typeName(type)}`);
	};
	if (json.kind === "null") return void 0;
	if (type === "string") return json.kind === "string" ? json.value : unfit();
	if (type === "boolean") return json.kind === "boolean" ? json.value : unfit();
	if (type === "int32" || type === "int-or-string" && json.kind !== "string") {
		const value = json.kind === "number" ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(json.text, 32) : void 0;
		return typeof value === "number" ? value : unfit();
	}
	if (type === "int-or-string") return json.kind === "string" ? json.value : unfit();
	if ("list" in type) {
		if (json.kind !== "list") return unfit();
		return json.items.map((item) => convert(item, type.list, faults) ?? null);
	}
	if (json.kind !== "map") return unfit();
	const entries = /* @__PURE__ */ new Map();
	for (const [key, item] of json.entries) {
		const [name, itemType] = "map" in type ? [key, type.map] : fieldNamed(type.struct, key);
		if (name === void 0 || itemType === void 0) continue;
		const value = convert(item, itemType, faults);
		if (value !== void 0 || "map" in type) entries.set(name, value ?? null);
	}
	return Object.fromEntries(entries);
}
function fieldNamed(struct, key) {
	const fields = Object.entries(struct);
	const folded = key.toLowerCase();
	return fields.find(([name]) => name === key) ?? fields.find(([name]) => name.toLowerCase() === folded) ?? [void 0, void 0];
}
function typeName(type) {
	if (typeof type === "string") return type;
	return "list" in type ? `[]${typeName(type.list)}` : "struct";
}
// src/controller/ingress/keys.ts
/** Key of an annotation of the controller on an Ingress (and on the Services behind it). LBC: pkg/annotations/constants.go. */
function ingressKey(suffix) {
	return `alb.ingress.kubernetes.io/${suffix}`;
}
/** The old way to choose a class. */
var classAnnotation = "kubernetes.io/ingress.class";
var defaultClassAnnotation = "ingressclass.kubernetes.io/is-default-class";
var albController = "ingress.k8s.aws/alb";
// src/controller/ingress/backend-annotations.ts
/** A JSON annotation of an Ingress, decoded as Go does; undefined where it is absent. */
function jsonAnnotation(ingress, key, type) {
	const raw = ingress.annotations.get(key);
	if (raw === void 0) return void 0;
	const decoded = decodeGo(raw, type);
	if ("value" in decoded) return decoded.value;
	const message = `failed to parse json annotation, ${key}: ${raw}: ${decoded.fault}`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ingress, key));
}
/** The conditions of the rules that lead to a service. LBC: pkg/ingress/config_types.go:RuleCondition.Validate. */
function readConditions(ingress, service) {
	const key = ingressKey(`conditions.${service}`);
	return listOf(jsonAnnotation(ingress, key, { list: condition })).map((item) => {
		const fault = conditionFault(item);
		if (fault !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", fault, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ingress, key));
		const field = textAt(item, ["field"]) ?? "";
		const config = configNames.get(field) ?? "";
		return {
			field,
			hasValues: hasItems(item, config, "values"),
			hasRegexValues: hasItems(item, config, "regexValues")
		};
	});
}
/** Refuses transforms that the controller refuses. */
function checkTransforms(ingress, service) {
	const key = ingressKey(`transforms.${service}`);
	for (const transform of listOf(jsonAnnotation(ingress, key, { list: transformType }))) {
		const type = textAt(transform, ["type"]) ?? "";
		const config = transformConfigs.get(type);
		const fault = config === void 0 ? `unknown transform type: ${type}` : !isSetAt(transform, [config]) ? `missing ${config}` : listAt(transform, [config, "rewrites"])?.[0] === void 0 ? `${config}.rewrites cannot be empty` : void 0;
		if (fault !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", fault, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ingress, key));
	}
}
var texts = { list: "string" };
var configNames = /* @__PURE__ */ new Map([
	["host-header", "hostHeaderConfig"],
	["http-header", "httpHeaderConfig"],
	["http-request-method", "httpRequestMethodConfig"],
	["path-pattern", "pathPatternConfig"],
	["query-string", "queryStringConfig"],
	["source-ip", "sourceIPConfig"]
]);
var transformConfigs = /* @__PURE__ */ new Map([["host-header-rewrite", "hostHeaderRewriteConfig"], ["url-rewrite", "urlRewriteConfig"]]);
var condition = { struct: {
	field: "string",
	hostHeaderConfig: { struct: {
		regexValues: texts,
		values: texts
	} },
	httpHeaderConfig: { struct: {
		httpHeaderName: "string",
		regexValues: texts,
		values: texts
	} },
	httpRequestMethodConfig: { struct: { values: texts } },
	pathPatternConfig: { struct: {
		regexValues: texts,
		values: texts
	} },
	queryStringConfig: { struct: { values: { list: { struct: {
		key: "string",
		value: "string"
	} } } } },
	sourceIPConfig: { struct: { values: texts } }
} };
var rewrites = { struct: { rewrites: { list: { struct: {
	regex: "string",
	replace: "string"
} } } } };
var transformType = { struct: {
	type: "string",
	hostHeaderRewriteConfig: rewrites,
	urlRewriteConfig: rewrites
} };
function conditionFault(item) {
	const field = textAt(item, ["field"]) ?? "";
	const config = configNames.get(field);
	if (config === void 0) return void 0;
	if (!isSetAt(item, [config])) return `missing ${config}`;
	const [values, regexValues] = [hasItems(item, config, "values"), hasItems(item, config, "regexValues")];
	const takesRegex = field === "host-header" || field === "http-header" || field === "path-pattern";
	if (!values && !(takesRegex && regexValues)) return `invalid ${config}: ${takesRegex ? "values or regexValues must be specified" : "values cannot be empty"}`;
	if (takesRegex && values && regexValues) return `invalid ${config}: precisely one of values and regexValues can be specified`;
	return (field === "query-string" ? listAt(item, [config, "values"]) ?? [] : []).some((pair) => (textAt(pair, ["value"]) ?? "") === "") ? `invalid ${config}: value cannot be empty` : void 0;
}
function hasItems(item, config, list) {
	return (listAt(item, [config, list])?.length ?? 0) > 0;
}
function listOf(value) {
	return listAt(value, []) ?? [];
}
// src/controller/ingress/params.ts
function readParams(object) {
	const spec = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(object.document.object, ["spec"]);
	const text = (key) => textAt(spec, [key]) ?? "";
	const texts = (key) => textsAt(spec, [key]) ?? [];
	const prefixLists = texts("prefixListsIDs");
	return {
		object,
		groupName: isSetAt(spec, ["group"]) ? textAt(spec, ["group", "name"]) ?? "" : void 0,
		scheme: textAt(spec, ["scheme"]),
		ipAddressType: textAt(spec, ["ipAddressType"]),
		loadBalancerName: text("loadBalancerName"),
		inboundCidrs: texts("inboundCIDRs"),
		prefixLists: prefixLists.length > 0 ? prefixLists : texts("PrefixListsIDs"),
		certificateArns: texts("certificateArn"),
		sslPolicy: text("sslPolicy"),
		sslRedirectPort: text("sslRedirectPort"),
		subnets: isSetAt(spec, ["subnets"]) ? readSubnets((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(spec, ["subnets"])) : void 0,
		tags: readPairs(spec, "tags"),
		loadBalancerAttributes: readPairs(spec, "loadBalancerAttributes"),
		listeners: (listAt(spec, ["listeners"]) ?? []).map((listener) => ({
			protocol: textAt(listener, ["protocol"]) ?? "",
			port: numberAt(listener, ["port"]) ?? 0,
			attributes: readPairs(listener, "listenerAttributes")
		})),
		targetType: text("targetType"),
		minimumCapacity: numberAt(spec, ["minimumLoadBalancerCapacity", "capacityUnits"]),
		ipamPool: textAt(spec, ["ipamConfiguration", "ipv4IPAMPoolId"]),
		wafv2AclName: text("wafv2AclName"),
		wafv2AclArn: text("wafv2AclArn"),
		namespaceSelector: isSetAt(spec, ["namespaceSelector"]) ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(spec, ["namespaceSelector"]) : void 0
	};
}
function readPairs(value, key) {
	const pairs = listAt(value, [key]) ?? [];
	return new Map(pairs.map((pair) => [textAt(pair, ["key"]) ?? "", textAt(pair, ["value"]) ?? ""]));
}
function readSubnets(value) {
	const tags = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(value, ["tags"]);
	return {
		ids: textsAt(value, ["ids"]),
		tags: textMapAt(value, ["tags"]) === void 0 || typeof tags !== "object" || tags === null ? void 0 : new Map(Object.keys(tags).map((key) => [key, textsAt(value, ["tags", key]) ?? []]))
	};
}
// src/controller/ingress/classes.ts
/** The class `alb` of the Helm chart is there unless the documents define it. */
function collectClasses(objects, refusedParams) {
	const classes = new Map([[chartClass.name, chartClass], ...objects.all("IngressClass").map(readClass)]);
	const params = new Map(objects.all("IngressClassParams").filter(({ name }) => !refusedParams.has(name)).map((object) => [object.name, readParams(object)]));
	return {
		find: (name) => classes.get(name),
		defaults: objects.all("IngressClass").filter((object) => object.annotations.get(defaultClassAnnotation) === "true").map((object) => object.name),
		params: (name) => params.get(name),
		namespaceLabels: (namespace) => new Map([...objects.find("Namespace", "", namespace)?.labels ?? [], ["kubernetes.io/metadata.name", namespace]])
	};
}
/**
* The class of an Ingress without class annotation; undefined where it has none. `withParams` is false for the webhook, which
* does not load them. LBC: pkg/ingress/class_loader.go:Load.
*/
function loadClass(ingress, classes, withParams) {
	const { named, place } = namedClass(ingress, classes);
	if (named === void 0) return void 0;
	const found = classes.find(named);
	if (found === void 0) throw invalidClass(`ingressclasses.networking.k8s.io ${JSON.stringify(named)} not found`, place);
	if (found.controller !== "ingress.k8s.aws/alb" || found.parameters === void 0 || !withParams) return {
		class: found,
		params: void 0
	};
	const { apiGroup, kind, name } = found.parameters;
	if (apiGroup !== "elbv2.k8s.aws" || kind !== "IngressClassParams") throw invalidClass(`IngressClass ${found.name} references unknown parameters`, parametersPlace(found) ?? place);
	const params = classes.params(name);
	if (params === void 0) throw invalidClass(`ingressclassparamses.elbv2.k8s.aws ${JSON.stringify(name)} not found`, parametersPlace(found) ?? place);
	if (params.namespaceSelector !== void 0) {
		const matches = selectorMatches(params.namespaceSelector, classes.namespaceLabels(ingress.namespace));
		const selectorPlace = params.object.document.locate(["spec", "namespaceSelector"]);
		if (typeof matches !== "boolean") throw invalidClass(matches.fault, selectorPlace);
		if (!matches) throw invalidClass(`namespaceSelector of IngressClassParams ${params.object.name} mismatch`, place);
	}
	return {
		class: found,
		params
	};
}
/** The Ingress's own class or the default one. Two default classes are an error that no group survives. */
function namedClass(ingress, classes) {
	const path = ["spec", "ingressClassName"];
	const place = ingress.document.locate(path);
	if (isSetAt(ingress.document.object, path)) return {
		named: textAt(ingress.document.object, path) ?? "",
		place
	};
	if (classes.defaults.length > 1) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-ingress-class", multipleDefaults, place);
	return {
		named: classes.defaults[0],
		place
	};
}
var multipleDefaults = "multiple default IngressClasses found";
function invalidClass(message, place) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-ingress-class", `invalid ingress class: ${message}`, place);
}
function parametersPlace(ingressClass) {
	return ingressClass.object?.document.locate(["spec", "parameters"]);
}
/** As the Helm chart installs it: no parameters, not the default. */
var chartClass = {
	name: "alb",
	controller: albController,
	parameters: void 0
};
function readClass(object) {
	const spec = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(object.document.object, ["spec"]);
	const parameters = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(spec, ["parameters"]);
	const apiGroup = textAt(parameters, ["apiGroup"]);
	const read = {
		name: object.name,
		controller: textAt(spec, ["controller"]) ?? "",
		parameters: isSetAt(spec, ["parameters"]) ? {
			...apiGroup === void 0 ? {} : { apiGroup },
			kind: textAt(parameters, ["kind"]) ?? "",
			name: textAt(parameters, ["name"]) ?? ""
		} : void 0,
		object
	};
	return [object.name, read];
}
// src/controller/ingress/classify.ts
function groupKey(group) {
	return group.kind === "explicit" ? group.name : `${group.namespace}/${group.name}`;
}
function nameScope(group) {
	return group.kind === "explicit" ? { group: group.name } : group;
}
/** Whether the controller takes an Ingress, and into which group. LBC: pkg/ingress/group_loader.go:loadGroupIDIfAnyHelper. */
function classify(ingress, classes, settings) {
	try {
		const { params, unmanaged, autoMode = false } = managedBy(ingress, classes, settings);
		if (unmanaged !== void 0) return {
			kind: "unmanaged",
			reason: unmanaged,
			autoMode
		};
		const member = {
			ingress,
			params
		};
		return {
			kind: "member",
			member,
			group: groupOf(member)
		};
	} catch (error) {
		if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.pt) return {
			kind: "refused",
			refusal: error
		};
		throw error;
	}
}
/** Whether the class annotation means this controller. LBC: pkg/ingress/class_annotation_matcher.go. */
function annotationMatches(value, settings) {
	return value === settings.ingressClass || settings.ingressClass === "" && value === "alb";
}
/** The annotation alone decides where it is there; then no parameters are loaded. */
function managedBy(ingress, classes, settings) {
	const annotated = ingress.annotations.get(classAnnotation);
	if (annotated !== void 0) {
		if (annotationMatches(annotated, settings)) return { params: void 0 };
		return {
			params: void 0,
			unmanaged: `its annotation ${classAnnotation} is ${JSON.stringify(annotated)}, and the controller runs with --ingress-class=${settings.ingressClass}`
		};
	}
	const loaded = loadClass(ingress, classes, true);
	if (loaded === void 0) {
		if (settings.ingressClass === "") return { params: void 0 };
		return {
			params: void 0,
			unmanaged: "it names no ingress class and no class is the default one"
		};
	}
	const { name, controller } = loaded.class;
	if (controller === "ingress.k8s.aws/alb") return { params: loaded.params };
	return {
		params: void 0,
		unmanaged: `its IngressClass ${name} belongs to the controller ${JSON.stringify(controller)}, not to ${albController}`,
		autoMode: controller === autoModeIngressController
	};
}
/** The group of the class's parameters beats the annotation; without both the Ingress is a group of its own. */
function groupOf({ ingress, params }) {
	if (params?.groupName !== void 0) {
		const fault = groupNameFault(params.groupName);
		if (fault === void 0) return {
			kind: "explicit",
			name: params.groupName
		};
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-group-name", fault, params.object.document.locate([
			"spec",
			"group",
			"name"
		]));
	}
	const key = ingressKey("group.name");
	const named = ingress.annotations.get(key);
	if (named === void 0) return {
		kind: "implicit",
		namespace: ingress.namespace,
		name: ingress.name
	};
	const fault = groupNameFault(named);
	if (fault === void 0) return {
		kind: "explicit",
		name: named
	};
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-group-name", fault, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ingress, key));
}
function groupNameFault(name) {
	if (!/^([a-z0-9][-a-z0-9.]*)?[a-z0-9]$/.test(name)) return "invalid ingress group: groupName must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character";
	return byteLength(name) > 63 ? "invalid ingress group: groupName must be no more than 63 characters" : void 0;
}
// src/controller/ingress/admission.ts
/** Why the controller's webhook refuses to have an Ingress created. LBC: webhooks/networking/ingress_validator.go:ValidateCreate. */
function ingressRejection(ingress, classes, settings) {
	try {
		if (!isForController(ingress, classes, settings)) return void 0;
		if (settings.disableClassAnnotation && ingress.annotations.has("kubernetes.io/ingress.class")) return forbidden(classAnnotation);
		const groupName = ingressKey("group.name");
		if (settings.disableGroupNameAnnotation && ingress.annotations.has(groupName)) return forbidden(groupName);
		if (isSetAt(ingress.document.object, ["spec", "ingressClassName"])) loadClass(ingress, classes, false);
		return conditionsFault(ingress);
	} catch (error) {
		if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.pt) return error.message;
		throw error;
	}
}
function isForController(ingress, classes, settings) {
	const annotated = ingress.annotations.get(classAnnotation);
	if (annotated !== void 0) return annotationMatches(annotated, settings);
	const loaded = loadClass(ingress, classes, false);
	return loaded === void 0 ? settings.ingressClass === "" : loaded.class.controller === albController;
}
function forbidden(key) {
	return `new usage of \`${key}\` annotation is forbidden`;
}
function conditionsFault(ingress) {
	for (const rule of listAt(ingress.document.object, ["spec", "rules"]) ?? []) for (const path of listAt(rule, ["http", "paths"]) ?? []) {
		if (!isSetAt(path, ["backend", "service"])) return "panic: invalid memory address or nil pointer dereference";
		readConditions(ingress, textAt(path, [
			"backend",
			"service",
			"name"
		]) ?? "");
	}
}
/** Why the webhook refuses to have IngressClassParams created. LBC: webhooks/elbv2/ingressclassparams_validator.go. */
function paramsRejection(object) {
	const { inboundCidrs, subnets } = readParams(object);
	for (const [index, text] of inboundCidrs.entries()) {
		const fault = cidrFault(text);
		if (fault !== void 0) return `spec.inboundCIDRs[${index}]: Invalid value: ${JSON.stringify(text)}: ${fault}`;
	}
	if (subnets === void 0) return void 0;
	const { ids, tags } = subnets;
	if (ids === void 0 && tags === void 0) return "spec.subnets: Required value: must have either `ids` or `tags`";
	if (ids !== void 0 && tags !== void 0) return "spec.subnets.tags: Forbidden: may not have both `ids` and `tags` set";
	if (tags?.size === 0) return "spec.subnets.tags: Required value: must have at least one tag key";
	return (ids === void 0 ? [...tags?.values() ?? []] : [ids]).some((list) => new Set(list).size < list.length) ? "spec.subnets: Duplicate value" : void 0;
}
function cidrFault(text) {
	const cidr = parseCidr(text);
	if (cidr === void 0) return "Could not be parsed as a CIDR";
	return hasHostBits(cidr) ? "Network contains bits outside prefix" : void 0;
}
// src/controller/ingress/agreement.ts
/** What the members agree on, and who says it; undefined where nobody does. Compared as a set, whatever the order. */
function agreedSetting(members, setting) {
	const said = /* @__PURE__ */ new Map();
	for (const member of members) {
		const given = ofMember(member, setting);
		if (given !== void 0 && !said.has(given.value)) said.set(given.value, given.place);
	}
	const [first, second] = [...said];
	if (first === void 0) return void 0;
	if (second === void 0) return {
		value: first[0],
		place: first[1]
	};
	const values = [...said.keys()].sort(compareText);
	const told = setting.told === "map" ? `map[${values.map((value) => `${value}:{}`).join(" ")}]` : `[${values.join(" ")}]`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("conflicting-members", `conflicting ${setting.name}: ${told}`, second[1]);
}
/** Refuses a value that is none of those allowed; the names of AWS's own types come back. */
function allowed(given, values, fault) {
	const found = values.find((value) => value === given.value);
	if (found !== void 0) return found;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt(fault.kind, `unknown ${fault.name}: ${given.value}`, given.place);
}
function ofMember({ ingress, params }, { suffix, ofClass }) {
	const classValue = params === void 0 ? void 0 : ofClass?.(params);
	if (params !== void 0 && classValue?.value !== void 0) return {
		value: classValue.value,
		place: params.object.document.locate(["spec", classValue.field])
	};
	const value = ingress.annotations.get(ingressKey(suffix));
	return value === void 0 ? void 0 : {
		value,
		place: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ingress, ingressKey(suffix))
	};
}
// src/controller/ingress/addons.ts
/** Refuses WAF and Shield settings that members dispute. LBC: pkg/ingress/model_build_load_balancer_addons.go. */
function checkAddOns(members) {
	const names = distinct(members, ({ ingress, params }) => params?.wafv2AclName || ingress.annotations.get(ingressKey("wafv2-acl-name")));
	if (names.length > 1) refuse$1(names, "WAFv2 WebACL names", "wafv2-acl-name");
	if (names.length === 0) agreedSetting(members, {
		name: "WAFv2 WebACL ARNs",
		suffix: "wafv2-acl-arn",
		ofClass: ({ wafv2AclArn }) => ({
			value: wafv2AclArn || void 0,
			field: "wafv2AclArn"
		})
	});
	const classic = distinct(members, ({ ingress }) => ingress.annotations.get(ingressKey("waf-acl-id")) ?? ingress.annotations.get(ingressKey("web-acl-id")));
	if (classic.length > 1) refuse$1(classic, "WAFClassic WebACL IDs", "waf-acl-id");
	const key = ingressKey("shield-advanced-protection");
	const said = members.flatMap(({ ingress }) => {
		const value = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.it)(ingress, key);
		return value === void 0 ? [] : [{
			ingress,
			value
		}];
	});
	const other = said.find(({ value }) => value !== said[0]?.value);
	if (other === void 0) return;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("conflicting-members", "conflicting enable shield advanced protection", (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(other.ingress, key));
}
function distinct(members, value) {
	const said = /* @__PURE__ */ new Map();
	for (const member of members) {
		const text = value(member) ?? "";
		if (text !== "" && !said.has(text)) said.set(text, {
			text,
			member
		});
	}
	return [...said.values()];
}
function refuse$1(said, name, suffix) {
	const place = said[1] && (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(said[1].member.ingress, ingressKey(suffix));
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("conflicting-members", `conflicting ${name}: [${said.map(({ text }) => text).join(" ")}]`, place);
}
// src/controller/ingress/frontend-nlb-listeners.ts
/**
* TCP listeners on the ALB's ports, or on those that a member maps to its own ports of the ALB. Ports are not range-checked.
* LBC: pkg/ingress/model_build_frontend_nlb.go:buildFrontendNlbListeners.
*/
function frontendNlbListeners(wanted) {
	const configs = /* @__PURE__ */ new Map();
	for (const { member, ports } of wanted) {
		const { ingress } = member;
		try {
			for (const [port, target] of portMapping(ingress) ?? [...ports.keys()].map((own) => [own, own])) {
				if (!ports.has(target)) continue;
				const config = {
					ingress,
					target,
					healthCheck: healthCheck(ingress)
				};
				configs.set(port, [...configs.get(port) ?? [], config]);
			}
		} catch (error) {
			const context = `failed to compute listenPort config for ingress: ${ingress.key}`;
			throw error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.pt ? error.within(context) : error;
		}
	}
	const sorted = [...configs].sort(([left], [right]) => left - right);
	for (const [port, ofPort] of sorted) checkAgreement(port, ofPort);
	return sorted.map(([port]) => ({
		port,
		protocol: "TCP"
	}));
}
/** From the NLB's port to the ALB's; undefined where the annotation is absent or empty. */
function portMapping(ingress) {
	const key = ingressKey("frontend-nlb-listener-port-mapping");
	const pairs = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(ingress, key);
	if (pairs === void 0 || pairs.size === 0) return void 0;
	const parse = (text, side) => {
		const port = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(text, 32);
		if (typeof port === "number") return port;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-listeners", `invalid ${side} listener port: ${text}`, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ingress, key));
	};
	return new Map([...pairs].map(([nlb, alb]) => [parse(nlb, "NLB"), parse(alb, "ALB")]));
}
function healthCheck(ingress) {
	const text = (suffix) => ingress.annotations.get(ingressKey(suffix));
	const number = (suffix) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.at)(ingress, ingressKey(suffix), 32);
	const prefix = "frontend-nlb-healthcheck";
	const settings = [
		[
			"Port",
			`${prefix}-port`,
			healthCheckPort(ingress, `${prefix}-port`)
		],
		[
			"Protocol",
			`${prefix}-protocol`,
			healthCheckProtocol(ingress, `${prefix}-protocol`)
		],
		[
			"Path",
			`${prefix}-path`,
			text(`${prefix}-path`)
		],
		[
			"Matcher",
			`${prefix}-success-codes`,
			text(`${prefix}-success-codes`)
		],
		[
			"IntervalSeconds",
			`${prefix}-interval-seconds`,
			number(`${prefix}-interval-seconds`)
		],
		[
			"TimeoutSeconds",
			`${prefix}-timeout-seconds`,
			number(`${prefix}-timeout-seconds`)
		],
		[
			"HealthyThresholdCount",
			`${prefix}-healthy-threshold-count`,
			number(`${prefix}-healthy-threshold-count`)
		],
		[
			"UnhealthyThresholdCount",
			`${prefix}-unhealthy-threshold-count`,
			number(`${prefix}-unhealthy-threshold-count`)
		]
	];
	return new Map(settings.flatMap(([name, suffix, value]) => value === void 0 ? [] : [[name, {
		value,
		suffix
	}]]));
}
function healthCheckPort(ingress, suffix) {
	const raw = ingress.annotations.get(ingressKey(suffix));
	if (raw === void 0 || raw === "traffic-port") return raw;
	const port = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(raw, 64);
	if (typeof port === "number") return port;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", "failed to resolve healthCheckPort", (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ingress, ingressKey(suffix)));
}
function healthCheckProtocol(ingress, suffix) {
	const raw = ingress.annotations.get(ingressKey(suffix));
	if (raw === void 0 || raw === "HTTP" || raw === "HTTPS") return raw;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", "healthCheckProtocol must be within [HTTP, HTTPS]", (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ingress, ingressKey(suffix)));
}
/** Refuses members that want different things of one port. */
function checkAgreement(port, configs) {
	const explicit = /* @__PURE__ */ new Map();
	for (const [index, { ingress, target, healthCheck: own }] of configs.entries()) {
		const conflict = (name, value, previous, suffix) => {
			const message = `failed to merge NLB listenPort config for port: ${port}: conflicting ${name}, config ${index + 1}: ${value}, previous: ${previous}`;
			return new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("conflicting-members", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ingress, ingressKey(suffix)));
		};
		for (const [name, { value, suffix }] of own) {
			const previous = explicit.get(name);
			if (previous !== void 0 && (previous !== value || name === "Matcher")) throw conflict(name, value, previous, suffix);
			explicit.set(name, value);
		}
		const first = configs[0]?.target ?? target;
		if (target !== first) throw conflict("Target Port", target, first, "frontend-nlb-listener-port-mapping");
	}
}
// src/controller/ingress/tags.ts
/** Refuses tags of members that differ, or that somebody else manages. LBC: pkg/ingress/model_build_tags.go:buildIngressGroupResourceTags. */
function checkGroupTags(members, settings) {
	const united = /* @__PURE__ */ new Map();
	for (const member of members) for (const [key, value] of memberTags(member, settings)) {
		const other = united.get(key);
		if (other !== void 0 && other !== value) {
			const place = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(member.ingress, ingressKey("tags"));
			throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("conflicting-members", `conflicting tag ${key}: ${other} | ${value}`, place);
		}
		united.set(key, value);
	}
}
/** Tags of an Ingress; those of its class beat its own. */
function memberTags({ ingress, params }, settings) {
	const own = annotatedTags(ingress);
	checkManaged(own, settings, `failed build tags for Ingress ${ingress.key}`, ingress);
	return new Map([...own, ...classTags(params, settings)]);
}
/** Refuses the tags of a target group: the Service's beat the Ingress's. */
function checkBackendTags({ ingress, params }, service, settings) {
	checkManaged(new Map([...annotatedTags(ingress), ...annotatedTags(service)]), settings, `failed build tags for Ingress ${ingress.key} and Service ${service.key}`, ingress);
	classTags(params, settings);
}
function classTags(params, settings) {
	if (params === void 0) return /* @__PURE__ */ new Map();
	const context = `failed build tags for IngressClassParams ${params.object.name}`;
	checkManaged(params.tags, settings, context, params.object);
	return params.tags;
}
function annotatedTags(object) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(object, ingressKey("tags")) ?? /* @__PURE__ */ new Map();
}
function checkManaged(tags, settings, context, holder) {
	const managed = [...tags.keys()].find((key) => settings.externalManagedTags.includes(key));
	if (managed === void 0) return;
	const place = holder.kind === "IngressClassParams" ? holder.document.locate(["spec", "tags"]) : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(holder, ingressKey("tags"));
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", `${context}: external managed tag key ${managed} cannot be specified`, place);
}
// src/controller/ingress/groups.ts
/** Groups of the ALB: those named, or the managed one. LBC: pkg/ingress/model_build_load_balancer.go:buildLoadBalancerSecurityGroups. */
function albGroups(build, listeners) {
	const { members, settings, world } = build;
	const tokens = agreedTokens(members, "main");
	if (tokens.length === 0) {
		checkGroupTags(members, settings);
		return {
			securityGroups: settings.backendGroup ? [managedGroup, backendGroup] : [managedGroup],
			managedGroup: { ingress: managedRules$1(listeners, build.ipAddressType) }
		};
	}
	const manages = managesBackendRules(build);
	const resolved = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.nt)(tokens, world);
	if (!manages) return { securityGroups: resolved };
	if (settings.backendGroup) return { securityGroups: [...resolved, backendGroup] };
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("backend-feature-off", "backendSG feature is required to manage worker node SG rules when frontendSG manually specified", tokens[0]?.place);
}
/** The list that the members who have the annotation agree on: same pieces, same order, same duplicates. An empty one counts. */
function agreedTokens(members, role) {
	const key = role === "main" ? _index_js__WEBPACK_IMPORTED_MODULE_1__.Q : _index_js__WEBPACK_IMPORTED_MODULE_1__.X;
	const [first, ...rest] = members.flatMap(({ ingress }) => {
		const tokens = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.et)(ingress, key, role);
		return tokens === void 0 ? [] : [{
			ingress,
			tokens,
			texts: tokens.map((token) => token.text)
		}];
	});
	if (first === void 0) return [];
	const other = rest.find(({ texts }) => JSON.stringify(texts) !== JSON.stringify(first.texts));
	if (other === void 0) return first.tokens;
	const message = `conflicting securityGroups: [${first.texts.join(" ")}] | [${other.texts.join(" ")}]`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("conflicting-groups", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(other.ingress, key));
}
/** The annotation beats the flag; members that have it must agree. */
function managesBackendRules({ members, settings }) {
	const key = ingressKey("manage-backend-security-group-rules");
	const said = members.flatMap(({ ingress }) => {
		const value = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.it)(ingress, key);
		return value === void 0 ? [] : [{
			ingress,
			value
		}];
	});
	const other = said.find(({ value }) => value !== said[0]?.value);
	if (other === void 0) return said[0]?.value ?? settings.manageBackendRules;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("conflicting-members", "conflicting manage backend security group rules settings", (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(other.ingress, key));
}
/** LBC: pkg/ingress/model_build_managed_sg.go:buildManagedSecurityGroupIngressPermissions. */
function managedRules$1(listeners, ipAddressType) {
	return listeners.flatMap(({ port, ipv4Cidrs, ipv6Cidrs, prefixLists }) => [
		...ipv4Cidrs,
		...ipAddressType === "ipv4" ? [] : ipv6Cidrs,
		...prefixLists
	].map((peer) => managedRule("tcp", port, port, peer)));
}
// src/controller/ingress/load-balancer.ts
/** LBC: pkg/ingress/model_build_load_balancer.go:buildLoadBalancerScheme. */
function albScheme(members, settings) {
	return chosenScheme(agreedSetting(members, {
		name: "scheme",
		suffix: "scheme",
		told: "map",
		ofClass: (params) => ({
			value: params.scheme,
			field: "scheme"
		})
	}), settings);
}
/** What the members agree on, or else the flag's default. */
function chosenScheme(given, settings) {
	if (given === void 0) return {
		scheme: settings.defaultScheme,
		schemeSaid: false
	};
	return {
		scheme: allowed(given, schemes, {
			kind: "invalid-scheme",
			name: "scheme"
		}),
		schemeSaid: true
	};
}
var schemes = ["internal", "internet-facing"];
function albAddressType(members) {
	const given = agreedSetting(members, {
		name: "IPAddressType",
		suffix: "ip-address-type",
		ofClass: (params) => ({
			value: params.ipAddressType,
			field: "ipAddressType"
		})
	});
	if (given === void 0) return "ipv4";
	return allowed(given, [
		"ipv4",
		"dualstack",
		"dualstack-without-public-ipv4"
	], {
		kind: "invalid-address-type",
		name: "IPAddressType"
	});
}
/** An annotation or class names it, else it is computed. An empty annotation counts as a name. */
function albName(group, members, scheme, settings) {
	const given = agreedSetting(members, {
		name: "load balancer name",
		suffix: "load-balancer-name",
		told: "map",
		ofClass: ({ loadBalancerName }) => ({
			value: loadBalancerName || void 0,
			field: "loadBalancerName"
		})
	});
	if (given === void 0) return computedName(nameScope(group), [
		settings.cluster,
		groupKey(group),
		scheme
	]);
	if (byteLength(given.value) <= 32) return given.value;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-name", "load balancer name cannot be longer than 32 characters", given.place);
}
/** Refuses a pool of addresses that is empty or disputed. */
function checkAddressPool(members) {
	const suffix = "customer-owned-ipv4-pool";
	for (const { ingress } of members) {
		if (ingress.annotations.get(ingressKey(suffix)) !== "") continue;
		const message = `cannot use empty value for ${suffix} annotation, ingress: ${ingress.key}`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ingress, ingressKey(suffix)));
	}
	agreedSetting(members, {
		name: "CustomerOwnedIPv4Pool",
		suffix
	});
}
/** Refuses attributes that members dispute; those of the first member's class settle it. */
function checkAttributes$3(members) {
	const ofClass = members[0]?.params?.loadBalancerAttributes;
	uniteMaps(members, "load-balancer-attributes", "load balancer attributes", (key) => ofClass?.has(key) === true);
}
/** Refuses a reserved capacity that is disputed or no number; that of the first member's class beats all. */
function checkCapacity$1(members, settings) {
	if (!settings.gates.LBCapacityReservation || members[0]?.params?.minimumCapacity !== void 0) return;
	const suffix = "minimum-load-balancer-capacity";
	for (const [key, { value, member }] of uniteMaps(members, suffix, "capacity reservation", () => false)) {
		const fault = key !== "CapacityUnits" ? `invalid key to set the capacity: ${key}, Expected key: CapacityUnits` : typeof (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(value, 32) === "number" ? void 0 : `invalid value to set the capacity: ${value}`;
		if (fault !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", fault, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(member.ingress, ingressKey(suffix)));
	}
}
/** Refuses address pools that members dispute, unless the first member's class names one. */
function checkIpam(members) {
	if (members[0]?.params?.ipamPool !== void 0) return;
	const key = ingressKey("ipam-ipv4-pool-id");
	const [first, ...rest] = members.filter(({ ingress }) => (ingress.annotations.get(key) ?? "") !== "");
	const other = rest.find(({ ingress }) => ingress.annotations.get(key) !== first?.ingress.annotations.get(key));
	if (other === void 0) return;
	const [left, right] = [first, other].map((member) => member?.ingress.annotations.get(key));
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("conflicting-members", `conflicting ipv4 ipam pools ${left}: ${right}`, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(other.ingress, key));
}
function uniteMaps(members, suffix, name, settled) {
	const united = /* @__PURE__ */ new Map();
	for (const member of members) for (const [key, value] of (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(member.ingress, ingressKey(suffix)) ?? []) {
		const other = united.get(key)?.value;
		if (other !== void 0 && other !== value && !settled(key)) {
			const place = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(member.ingress, ingressKey(suffix));
			throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("conflicting-members", `conflicting ${name} ${key}: ${other} | ${value}`, place);
		}
		united.set(key, {
			value,
			member
		});
	}
	return united;
}
// src/controller/ingress/subnets.ts
/**
* Refuses subnets that members dispute; those named are taken as there. Their order does not matter.
* LBC: pkg/ingress/model_build_load_balancer.go:buildLoadBalancerSubnetMappings.
*/
function checkSubnets(members) {
	const selectors = members.flatMap(({ params }) => params?.subnets === void 0 ? [] : [{
		params,
		selector: comparable$1(params.subnets)
	}]);
	const annotated = members.filter(({ ingress, params }) => params?.subnets === void 0 && ingress.annotations.has(ingressKey("subnets")));
	const [first, ...rest] = selectors;
	if (first === void 0) {
		agreedSubnets(annotated, "subnets");
		return;
	}
	if (annotated[0] !== void 0) {
		const place = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(annotated[0].ingress, ingressKey("subnets"));
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("conflicting-members", "conflicting subnet specifications: IngressClassParams versus annotation", place);
	}
	const other = rest.find(({ selector }) => selector !== first.selector);
	if (other === void 0) return;
	const place = other.params.object.document.locate(["spec", "subnets"]);
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("conflicting-members", "conflicting IngressClassParams subnet specifications", place);
}
/** The subnets that members agree on, whatever their order; undefined where nobody names any. An empty list finds none. */
function agreedSubnets(members, suffix) {
	const subnets = agreedList(members, suffix, {
		kind: "conflicting-members",
		name: "conflicting subnets"
	});
	const holder = members.find(({ ingress }) => ingress.annotations.has(ingressKey(suffix)));
	if (subnets?.length !== 0 || holder === void 0) return subnets;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", "unable to resolve at least one subnet", (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(holder.ingress, ingressKey(suffix)));
}
/** The list that the members who have an annotation agree on, whatever its order; undefined where nobody has it. */
function agreedList(members, suffix, disputed) {
	const key = ingressKey(suffix);
	const [first, ...rest] = members.flatMap(({ ingress }) => {
		const texts = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ot)(ingress, key)?.map((piece) => piece.text);
		return texts === void 0 ? [] : [{
			ingress,
			texts
		}];
	});
	if (first === void 0) return void 0;
	const sorted = (texts) => JSON.stringify(texts.toSorted(compareText));
	const other = rest.find(({ texts }) => sorted(texts) !== sorted(first.texts));
	if (other === void 0) return first.texts;
	const message = `${disputed.name}: [${first.texts.join(" ")}] | [${other.texts.join(" ")}]`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt(disputed.kind, message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(other.ingress, key));
}
function comparable$1({ ids, tags }) {
	return JSON.stringify([ids ?? null, tags === void 0 ? null : [...tags].toSorted(([left], [right]) => compareText(left, right))]);
}
// src/controller/ingress/frontend-nlb.ts
/** The network load balancer in front of the ALB, if the members want one. LBC: pkg/ingress/model_build_frontend_nlb.go. */
function frontendNlb(build, alb, wanted) {
	const { members, settings, world } = build;
	if (!wantsFrontendNlb(members)) return void 0;
	const { scheme, schemeSaid } = frontendNlbScheme(members, settings);
	const tokens = agreedTokens(members, "frontend-nlb");
	const groups = tokens.length === 0 ? inherited(alb) : { securityGroups: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.nt)(tokens, world) };
	agreedSubnets(members, "frontend-nlb-subnets");
	checkElasticIps(members, scheme, world.subnets);
	checkTags$1(build);
	checkAttributes$2(members);
	const listeners = frontendNlbListeners(wanted);
	return {
		role: "frontend-nlb",
		type: "network",
		scheme,
		schemeSaid,
		name: { exact: nlbName(build.group, alb.name.exact, scheme, settings) },
		ipAddressType: alb.ipAddressType,
		...groups,
		trackingTags: trackingTags(settings.cluster, "ingress.k8s.aws", groupKey(build.group), "FrontendNlb"),
		listeners
	};
}
function inherited({ securityGroups, managedGroup }) {
	return managedGroup === void 0 ? { securityGroups } : {
		securityGroups,
		managedGroup
	};
}
/** Members that say so must agree. */
function wantsFrontendNlb(members) {
	const key = ingressKey("enable-frontend-nlb");
	const said = members.flatMap(({ ingress }) => {
		const value = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.it)(ingress, key);
		return value === void 0 ? [] : [{
			ingress,
			value
		}];
	});
	const other = said.find(({ value }) => value !== said[0]?.value);
	if (other === void 0) return said[0]?.value ?? false;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("conflicting-members", "conflicting enable frontend NLB values", (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(other.ingress, key));
}
function nlbName(group, albName, scheme, settings) {
	return frontendNlbName(albName, nameScope(group), [
		settings.cluster,
		groupKey(group),
		scheme
	]);
}
/** Where no member says it is the flag's default, never the ALB's. */
function frontendNlbScheme(members, settings) {
	return chosenScheme(agreedSetting(members, {
		name: "scheme",
		suffix: "frontend-nlb-scheme",
		told: "map"
	}), settings);
}
function checkElasticIps(members, scheme, discovered) {
	const key = ingressKey("frontend-nlb-eip-allocations");
	const holder = members.find(({ ingress }) => ingress.annotations.has(key));
	if (holder === void 0) return;
	const place = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(holder.ingress, key);
	if (scheme !== "internet-facing") throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", "EIP allocations can only be set for internet facing load balancers", place);
	const allocations = agreedList(members, "frontend-nlb-eip-allocations", {
		kind: "other",
		name: "all EIP allocations for the ingress group must be the same"
	})?.length ?? 0;
	const subnets = agreedSubnets(members, "frontend-nlb-subnets")?.length ?? discovered;
	if (allocations === 0 || subnets === void 0 || allocations === subnets) return;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", `count of EIP allocations (${allocations}) and subnets (${subnets}) must match`, place);
}
/** Its own tags, on which members that have any must agree, or else the ALB's. */
function checkTags$1({ members, settings }) {
	const suffix = "frontend-nlb-tags";
	const tagged = members.filter(({ ingress }) => ingress.annotations.has(ingressKey(suffix)));
	if (tagged.length === 0) checkGroupTags(members, settings);
	else checkSameMaps(tagged, suffix, "tags");
}
var routingPolicies$1 = [
	"any_availability_zone",
	"partial_availability_zone_affinity",
	"availability_zone_affinity"
];
/** From the first member that has attributes on, all must have the same; none at all are others than an empty annotation. */
function checkAttributes$2(members) {
	const suffix = "frontend-nlb-attributes";
	const at = members.findIndex(({ ingress }) => ingress.annotations.has(ingressKey(suffix)));
	const first = members[at];
	if (first === void 0) return;
	checkSameMaps(members.slice(at), suffix, "attributes");
	const policy = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(first.ingress, ingressKey(suffix))?.get("dns_record.client_routing_policy");
	if (policy === void 0 || routingPolicies$1.includes(policy)) return;
	const message = `invalid dns_record.client_routing_policy set in annotation aws-load-balancer-attributes: got '${policy}' expected one of ['${routingPolicies$1.join("', '")}']`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(first.ingress, ingressKey(suffix)));
}
function checkSameMaps(members, suffix, name) {
	const key = ingressKey(suffix);
	const [first, ...rest] = members.map(({ ingress }) => {
		const pairs = [...(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(ingress, key) ?? []].toSorted(([left], [right]) => compareText(left, right));
		return {
			ingress,
			text: `map[${pairs.map((pair) => pair.join(":")).join(" ")}]`,
			pairs
		};
	});
	const same = (each) => JSON.stringify([each.ingress.annotations.has(key), each.pairs]);
	const other = first && rest.find((each) => same(each) !== same(first));
	if (first === void 0 || other === void 0) return;
	const message = `conflicting frontend NLB ${name}: ${first.text} | ${other.text}`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("conflicting-members", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(other.ingress, key));
}
// src/controller/ingress/mutual-authentication.ts
/** By port; empty where the annotation is absent. LBC: pkg/ingress/model_build_listener.go:computeIngressMutualAuthentication. */
function mutualAuthentication(ingress) {
	const key = ingressKey("mutual-authentication");
	const raw = ingress.annotations.get(key);
	if (raw === void 0) return /* @__PURE__ */ new Map();
	const refuse = (message) => new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ingress, key));
	const decoded = decodeGo(raw, { list: config });
	if ("fault" in decoded) throw refuse(`failed to parse mutualAuthentication configuration from ingress annotation: \`${raw}\`: ${decoded.fault}`);
	const entries = listAt(decoded.value, []) ?? [];
	if (entries.length === 0) throw refuse(`empty mutualAuthentication configuration from ingress annotation: \`${raw}\``);
	return new Map(entries.map((entry) => {
		const fault = configFault(entry);
		if (fault !== void 0) throw refuse(fault);
		return [numberAt(entry, ["port"]) ?? 0, comparable(entry)];
	}));
}
var config = { struct: {
	port: "int32",
	mode: "string",
	trustStore: "string",
	ignoreClientCertificateExpiry: "boolean",
	advertiseTrustStoreCaNames: "string"
} };
function configFault(entry) {
	const port = numberAt(entry, ["port"]) ?? 0;
	const mode = textAt(entry, ["mode"]) ?? "";
	const trustStore = textAt(entry, ["trustStore"]) ?? "";
	const advertise = textAt(entry, ["advertiseTrustStoreCaNames"]);
	if (port < 1 || port > 65535) return `listen port must be within [1, 65535]: ${port}`;
	if (mode === "") return `mutualAuthentication mode cannot be empty for port ${port}`;
	if (![
		"off",
		"passthrough",
		"verify"
	].includes(mode)) return `mutualAuthentication mode value must be among [off, passthrough, verify] for port ${port} : ${mode}`;
	if (mode === "verify") {
		if (trustStore === "") return `trustStore is required when mutualAuthentication mode is verify for port ${port}`;
		return advertise === void 0 || advertise === "on" || advertise === "off" ? void 0 : `advertiseTrustStoreCaNames only supports the values "on" and "off" got value ${advertise} for port ${port}`;
	}
	const unsupported = trustStore !== "" ? "trustStore" : booleanAt(entry, ["ignoreClientCertificateExpiry"]) !== void 0 ? "ignoring client certificate expiry" : advertise !== void 0 ? "advertiseTrustStoreCaNames" : void 0;
	return unsupported === void 0 ? void 0 : `Mutual Authentication mode ${mode} does not support ${unsupported} for port ${port}`;
}
function comparable(entry) {
	const mode = textAt(entry, ["mode"]);
	const expiry = booleanAt(entry, ["ignoreClientCertificateExpiry"]) ?? (mode === "verify" ? false : null);
	return JSON.stringify([
		mode,
		textAt(entry, ["trustStore"]) ?? "",
		expiry,
		textAt(entry, ["advertiseTrustStoreCaNames"]) ?? null
	]);
}
// src/controller/ingress/listen-ports.ts
/** The ports of one member, in ascending order. LBC: pkg/ingress/model_build_listener.go:computeIngressListenPortConfigByPort. */
function listenPorts(member, settings) {
	const { ingress, params } = member;
	const certificates = params?.certificateArns.length ? params.certificateArns : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.dt)(ingress.annotations.get(ingressKey("certificate-arn")) ?? "");
	const cidrs = inboundCidrs(member);
	const authentication = mutualAuthentication(ingress);
	const sslPolicy = params?.sslPolicy || ingress.annotations.get(ingressKey("ssl-policy"));
	const prefixLists = params?.prefixLists.length ? params.prefixLists : listTexts(member, "security-group-prefix-lists");
	const ports = portProtocols(member, certificates.length > 0 || createsCertificate(member, settings));
	return new Map([...ports].sort(([left], [right]) => left - right).map(([port, protocol]) => [port, {
		protocol,
		ipv4Cidrs: cidrs.filter((cidr) => !cidr.includes(":")),
		ipv6Cidrs: cidrs.filter((cidr) => cidr.includes(":")),
		prefixLists,
		sslPolicy: protocol === "HTTPS" ? sslPolicy : void 0,
		mutualAuthentication: protocol === "HTTPS" ? authentication.get(port) : void 0
	}]));
}
/** A certificate of its own, where the feature is on; a bad boolean is none. LBC: pkg/ingress/model_build_certificates.go. */
function createsCertificate(member, settings) {
	const { ingress } = member;
	const key = ingressKey("create-acm-cert");
	const asked = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ct)(ingress.annotations.get(key) ?? "") === true;
	if (!settings.gates.EnableCertificateManagement || !asked) return false;
	if (listTexts(member, "certificate-arn").length > 0) return false;
	const { object } = ingress.document;
	const rules = (listAt(object, ["spec", "rules"]) ?? []).map((rule) => textAt(rule, ["host"]) ?? "");
	const tls = (listAt(object, ["spec", "tls"]) ?? []).flatMap((entry) => textsAt(entry, ["hosts"]) ?? []);
	if (rules.every((host) => host === "") && tls.length === 0) {
		const message = `ingress ${ingress.key} has create-acm-cert enabled but no hostnames defined in spec.rules[].host or spec.tls[].hosts — cannot create a certificate without at least one hostname`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ingress, key));
	}
	memberTags(member, settings);
	return true;
}
/** Those of the class beat the annotation, unless it has none. */
function inboundCidrs(member) {
	const { ingress, params } = member;
	const key = ingressKey("inbound-cidrs");
	if (params !== void 0 && params.inboundCidrs.length > 0) {
		for (const [index, text] of params.inboundCidrs.entries()) {
			if (parseCidr(text) !== void 0) continue;
			const message = `invalid CIDR in IngressClassParams InboundCIDR ${text}: invalid CIDR address: ${text}`;
			throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-cidr", message, params.object.document.locate([
				"spec",
				"inboundCIDRs",
				index
			]));
		}
		return params.inboundCidrs;
	}
	const pieces = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ot)(ingress, key) ?? [];
	for (const { text, offset } of pieces) {
		if (parseCidr(text) !== void 0) continue;
		const message = `invalid inbound-cidrs settings on Ingress: ${ingress.key}: invalid CIDR address: ${text}`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-cidr", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ingress, key, offset));
	}
	return pieces.map((piece) => piece.text);
}
function listTexts({ ingress }, suffix) {
	return ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ot)(ingress, ingressKey(suffix)) ?? []).map((piece) => piece.text);
}
/** A JSON list of maps from protocol to port; of a repeated port the last counts. */
function portProtocols({ ingress }, hasCertificate) {
	const key = ingressKey("listen-ports");
	const raw = ingress.annotations.get(key);
	if (raw === void 0) return hasCertificate ? /* @__PURE__ */ new Map([[443, "HTTPS"]]) : /* @__PURE__ */ new Map([[80, "HTTP"]]);
	const refuse = (message) => new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-listeners", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ingress, key));
	const json = parseGoJson(raw);
	const entries = json === void 0 ? void 0 : portEntries(json);
	if (entries === void 0) throw refuse(`failed to parse listen-ports configuration: \`${raw}\``);
	if (entries.length === 0) throw refuse(`empty listen-ports configuration: \`${raw}\``);
	const ports = /* @__PURE__ */ new Map();
	for (const [protocol, port] of entries.flatMap((entry) => [...entry])) {
		if (port < 1 || port > 65535) throw refuse(`listen port must be within [1, 65535]: ${port}`);
		if (protocol !== "HTTP" && protocol !== "HTTPS") throw refuse(`listen protocol must be within [HTTP, HTTPS]: ${protocol}`);
		ports.set(port, protocol);
	}
	return ports;
}
/** Go's `[]map[string]int32`: undefined where it does not fit; a null is an empty list, an empty map, a zero. */
function portEntries(json) {
	if (json.kind === "null") return [];
	if (json.kind !== "list") return void 0;
	const entries = [];
	for (const item of json.items) {
		if (item.kind !== "null" && item.kind !== "map") return void 0;
		const entry = /* @__PURE__ */ new Map();
		for (const [protocol, value] of item.kind === "map" ? item.entries : []) {
			const port = value.kind === "null" ? 0 : value.kind === "number" ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(value.text, 32) : void 0;
			if (typeof port !== "number") return void 0;
			entry.set(protocol, port);
		}
		entries.push(entry);
	}
	return entries;
}
// src/controller/ingress/action.ts
/** What stands where a backend names its port, to say that the annotation has the action. */
var useAnnotation = "use-annotation";
/** The action of an Ingress backend. LBC: pkg/ingress/enhanced_backend_builder.go:Build. */
function backendAction(ingress, backend, settings) {
	const service = textAt(backend, ["service", "name"]) ?? "";
	const portName = textAt(backend, [
		"service",
		"port",
		"name"
	]) ?? "";
	if (portName === useAnnotation) return annotatedAction(ingress, service, settings);
	return {
		type: "forward",
		targets: [{
			service,
			port: portName === "" ? numberAt(backend, [
				"service",
				"port",
				"number"
			]) ?? 0 : portName
		}]
	};
}
function annotatedAction(ingress, service, settings) {
	const key = ingressKey(`actions.${service}`);
	const action = jsonAnnotation(ingress, key, actionType$1);
	if (action === void 0) {
		if (settings.tolerateMissingAction) return { type: "fixed-response" };
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", `missing actions.${service} configuration`, ingress.document.locate(["spec"]));
	}
	const fault = actionFault(action);
	if (fault !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", fault, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ingress, key));
	const type = textAt(action, ["type"]);
	if (type === "fixed-response") return { type };
	if (type === "redirect") return {
		type,
		toHttps: textAt(action, ["redirectConfig", "protocol"]) === "HTTPS"
	};
	if (isOneTargetGroup(action)) return {
		type: "forward",
		targets: ["target-group"]
	};
	return {
		type: "forward",
		targets: (listAt(action, ["forwardConfig", "targetGroups"]) ?? []).map(readTarget)
	};
}
var actionType$1 = { struct: {
	type: "string",
	targetGroupARN: "string",
	targetGroupName: "string",
	fixedResponseConfig: { struct: {
		contentType: "string",
		messageBody: "string",
		statusCode: "string"
	} },
	redirectConfig: { struct: {
		host: "string",
		path: "string",
		port: "string",
		protocol: "string",
		query: "string",
		statusCode: "string"
	} },
	forwardConfig: { struct: {
		targetGroups: { list: { struct: {
			targetGroupARN: "string",
			targetGroupName: "string",
			serviceName: "string",
			servicePort: "int-or-string",
			weight: "int32"
		} } },
		targetGroupStickinessConfig: { struct: {
			enabled: "boolean",
			durationSeconds: "int32"
		} }
	} }
} };
/** LBC: pkg/ingress/config_types.go:Action.validate. */
function actionFault(action) {
	const type = textAt(action, ["type"]) ?? "";
	switch (type) {
		case "fixed-response": return responseFault(action, "fixedResponseConfig", "FixedResponseConfig");
		case "redirect": return responseFault(action, "redirectConfig", "RedirectConfig");
		case "forward": return forwardFault(action);
		default: return `unknown action type: ${type}`;
	}
}
function responseFault(action, field, name) {
	if (!isSetAt(action, [field])) return `missing ${name}`;
	return (textAt(action, [field, "statusCode"]) ?? "") === "" ? `invalid ${name}: statusCode is required` : void 0;
}
function forwardFault(action) {
	const advanced = isSetAt(action, ["forwardConfig"]);
	if (isOneTargetGroup(action) === advanced) return advanced ? "either ForwardConfig or TargetGroupARN/TargetGroupName can be specified" : "missing ForwardConfig or TargetGroupARN/TargetGroupName";
	const targets = listAt(action, ["forwardConfig", "targetGroups"]) ?? [];
	const fault = targets.map(tupleFault).find((found) => found !== void 0);
	if (fault !== void 0) return `invalid ForwardConfig: invalid TargetGroupTuple: ${fault}`;
	return targets.length > 1 && targets.some((target) => !isSetAt(target, ["weight"])) ? "invalid ForwardConfig: weight must be set when route to multiple target groups" : void 0;
}
function tupleFault(target) {
	const [group, service] = [isOneTargetGroup(target), isSetAt(target, ["serviceName"])];
	if (!group && !service) return "missing serviceName or targetGroupARN/targetGroupName";
	if (group && service) return "either serviceName or targetGroupARN/targetGroupName can be specified";
	return service && !isSetAt(target, ["servicePort"]) ? "missing servicePort" : void 0;
}
function isOneTargetGroup(value) {
	return isSetAt(value, ["targetGroupARN"]) || isSetAt(value, ["targetGroupName"]);
}
/** A port that reads as a number is one. */
function readTarget(target) {
	if (isOneTargetGroup(target)) return "target-group";
	const service = textAt(target, ["serviceName"]) ?? "";
	const text = textAt(target, ["servicePort"]);
	const number = text === void 0 ? numberAt(target, ["servicePort"]) : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(text, 64);
	return {
		service,
		port: typeof number === "number" ? number : text ?? ""
	};
}
// src/controller/ingress/authentication.ts
/**
* Authentication of a backend; annotations of the one Service behind it come in where the Ingress has none.
* LBC: pkg/ingress/auth_config_builder.go, enhanced_backend_builder.go:buildJwtValidationConfig.
*/
function authentication(ingress, service) {
	const holder = (suffix) => service?.annotations.has(ingressKey(suffix)) === true ? service : ingress;
	const type = authType(holder("auth-type"));
	checkTimeout(holder("auth-session-timeout"));
	const cognito = jsonAnnotation(holder("auth-idp-cognito"), ingressKey("auth-idp-cognito"), cognitoType) !== void 0;
	const oidc = jsonAnnotation(holder("auth-idp-oidc"), ingressKey("auth-idp-oidc"), oidcType) !== void 0;
	return {
		type,
		hasProvider: type === "cognito" ? cognito : type === "oidc" && oidc,
		validatesTokens: validatesTokens(ingress)
	};
}
/** Refuses what an HTTPS listener cannot have. Secrets of a provider are taken as there: they are never in a repository. */
function checkAuthentication({ type, hasProvider, validatesTokens: both }, ingress) {
	if (type === "none") return;
	const place = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ingress, ingressKey("auth-type"));
	if (!hasProvider) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", `missing IDPConfig${type === "oidc" ? "OIDC" : "Cognito"}`, place);
	if (both) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", "authentication and jwt validation can't both be configured", place);
}
function authType(holder) {
	const key = ingressKey("auth-type");
	const type = holder.annotations.get(key) ?? "none";
	if (type === "none" || type === "cognito" || type === "oidc") return type;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", `unknown authType: ${type}`, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(holder, key));
}
function checkTimeout(holder) {
	const key = ingressKey("auth-session-timeout");
	const raw = holder.annotations.get(key);
	if (raw === void 0 || typeof (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(raw, 64) === "number") return;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", `failed to parse int64 annotation, ${key}: ${raw}`, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(holder, key));
}
var extra = { map: "string" };
var cognitoType = { struct: {
	userPoolARN: "string",
	userPoolClientID: "string",
	userPoolDomain: "string",
	authenticationRequestExtraParams: extra
} };
var oidcType = { struct: {
	issuer: "string",
	authorizationEndpoint: "string",
	tokenEndpoint: "string",
	userInfoEndpoint: "string",
	secretName: "string",
	authenticationRequestExtraParams: extra
} };
var tokenType = { struct: {
	jwksEndpoint: "string",
	issuer: "string",
	additionalClaims: { list: { struct: {
		format: "string",
		name: "string",
		values: { list: "string" }
	} } }
} };
function validatesTokens(ingress) {
	const key = ingressKey("jwt-validation");
	const config = jsonAnnotation(ingress, key, tokenType);
	if (config === void 0) return false;
	const claims = listAt(config, ["additionalClaims"]) ?? [];
	const empty = (value) => (value ?? "") === "";
	const lacking = ["jwksEndpoint", "issuer"].find((field) => empty(textAt(config, [field]))) ?? (claims.some((claim) => empty(textAt(claim, ["format"]))) ? "format of additional claims" : void 0) ?? (claims.some((claim) => empty(textAt(claim, ["name"]))) ? "name of additional claims" : void 0) ?? (claims.some((claim) => (listAt(claim, ["values"]) ?? []).length === 0) ? "values of additional claims" : void 0);
	if (lacking === void 0) return true;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", `${lacking} is a required field for jwt validation`, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ingress, key));
}
// src/controller/ingress/target-group.ts
/**
* Refuses a target group that the controller cannot build for a Service's port, in its order.
* LBC: pkg/ingress/model_build_target_group.go:buildTargetGroup.
*/
function checkTargetGroup$1(member, service, port, context) {
	const { settings, ipAddressType } = context;
	const { ingress } = member;
	const stored = storedService(service);
	const servicePort = lookUpPort(stored, port, ingress);
	const holder = (suffix) => service.annotations.has(ingressKey(suffix)) ? service : ingress;
	const targetType = chosenTargetType(member, holder("target-type"), settings);
	oneOf(holder("backend-protocol"), "backend-protocol", ["HTTP", "HTTPS"], "backend protocol");
	oneOf(holder("backend-protocol-version"), "backend-protocol-version", [
		"HTTP1",
		"HTTP2",
		"GRPC"
	], "backend protocol version");
	checkHealthCheckPort(holder("healthcheck-port"), stored, targetType);
	oneOf(holder("healthcheck-protocol"), "healthcheck-protocol", ["HTTP", "HTTPS"], "healthCheckProtocol");
	for (const suffix of healthCheckNumbers) (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.at)(holder(suffix), ingressKey(suffix), 32);
	(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(holder("target-group-attributes"), ingressKey("target-group-attributes"));
	checkBackendTags(member, service, settings);
	if (stored.ipFamilies.includes("IPv6") && ipAddressType === "ipv4") throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", "unsupported IPv6 configuration, lb not dual-stack", service.document.locate(["spec", "ipFamilies"]));
	const controlPort = `target-control-port.${service.name}.${port}`;
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.at)(holder(controlPort), ingressKey(controlPort), 32) !== void 0 && targetType === "instance") throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", "target control port is not supported for instance target target group", (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(holder(controlPort), ingressKey(controlPort)));
	if (targetType === "instance" && !servicePort.hasNodePort) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("target-type", "TargetGroup port is empty. When using Instance targets, your service be must of type 'NodePort' or 'LoadBalancer'", service.document.locate(["spec", "type"]));
	if (targetType === "instance") (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(holder("target-node-labels"), ingressKey("target-node-labels"));
	const multiCluster = ingressKey("multi-cluster-target-group");
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.it)(ingress, multiCluster) !== true) (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.it)(service, multiCluster);
}
var healthCheckNumbers = [
	"healthcheck-interval-seconds",
	"healthcheck-timeout-seconds",
	"healthy-threshold-count",
	"unhealthy-threshold-count"
];
function lookUpPort(service, port, ingress) {
	const found = findPort(service, port);
	if (found !== void 0) return found;
	const message = `unable to find port ${port} on service ${service.object.key}`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, ingress.document.locate(["spec"]));
}
/** The class's parameters beat both annotations. */
function chosenTargetType({ params }, holder, settings) {
	const key = ingressKey("target-type");
	const annotated = holder.annotations.get(key) ?? settings.defaultTargetType;
	const chosen = params === void 0 || params.targetType === "" ? annotated : params.targetType;
	if (chosen === "instance" || chosen === "ip" && settings.gates.EnableIPTargetType) return chosen;
	const message = chosen === "ip" ? "unsupported targetType: ip when EnableIPTargetType is false" : `unknown targetType: ${chosen}`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("target-type", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(holder, key));
}
function oneOf(holder, suffix, allowed, subject) {
	const value = holder.annotations.get(ingressKey(suffix));
	if (value === void 0 || allowed.includes(value)) return;
	const message = `${subject} must be within [${allowed.join(", ")}]: ${value}`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(holder, ingressKey(suffix)));
}
/** A name is looked up among the Service's ports. */
function checkHealthCheckPort(holder, service, targetType) {
	const key = ingressKey("healthcheck-port");
	const value = holder.annotations.get(key);
	if (value === void 0 || value === "traffic-port" || typeof (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(value, 64) === "number") return;
	const port = findPort(service, value);
	const fault = port === void 0 ? `failed to resolve healthCheckPort: unable to find port ${value} on service ${service.object.key}` : targetType === "ip" && typeof port.targetPort === "string" ? "cannot use named healthCheckPort for IP TargetType when service's targetPort is a named port" : void 0;
	if (fault !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", fault, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(holder, key));
}
// src/controller/ingress/backend.ts
/** LBC: pkg/ingress/enhanced_backend_builder.go:Build. */
function readBackend(member, backend, build) {
	const { ingress } = member;
	if (!isSetAt(backend, ["service"])) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", "missing required \"service\" field", ingress.document.locate(["spec"]));
	const name = textAt(backend, ["service", "name"]) ?? "";
	const conditions = readConditions(ingress, name);
	checkTransforms(ingress, name);
	const action = withServices(member, backendAction(ingress, backend, build.settings), build);
	const [target, ...more] = action.type === "forward" ? action.targets : [];
	const only = target === void 0 || target === "target-group" || more.length > 0 ? void 0 : target;
	return {
		conditions,
		action,
		authentication: authentication(ingress, only === void 0 ? void 0 : findService(ingress, only.service, build))
	};
}
/** Refuses actions that a listener of this protocol cannot have. LBC: pkg/ingress/model_build_actions.go:buildActions. */
function checkActions(member, backend, protocol, build) {
	if (protocol === "HTTPS") checkAuthentication(backend.authentication, member.ingress);
	if (backend.action.type !== "forward") return;
	for (const target of backend.action.targets) {
		const service = target === "target-group" ? void 0 : findService(member.ingress, target.service, build);
		if (target === "target-group" || service === void 0) continue;
		const key = `${member.ingress.key}-${service.name}:${target.port}`;
		if (build.targetGroups.has(key)) continue;
		checkTargetGroup$1(member, service, target.port, {
			settings: build.settings,
			ipAddressType: build.ipAddressType
		});
		build.targetGroups.add(key);
	}
}
/** A forward to one missing Service is answered with a 503; to several of which one is missing, not at all. */
function withServices(member, action, build) {
	if (action.type !== "forward") return action;
	const names = new Set(action.targets.flatMap((target) => target === "target-group" ? [] : [target.service]));
	const tolerated = build.settings.tolerateMissingService && action.targets.length === 1;
	for (const name of names) {
		if (findService(member.ingress, name, build) !== void 0) continue;
		if (tolerated) return { type: "fixed-response" };
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", `services ${JSON.stringify(name)} not found`, member.ingress.document.locate(["spec"]));
	}
	return action;
}
function findService(ingress, name, build) {
	return build.objects.find("Service", ingress.namespace, name);
}
// src/controller/ingress/rules.ts
/** Refuses rules that the controller cannot build for one listener. LBC: pkg/ingress/model_build_listener_rules.go:buildListenerRules. */
function checkRules(members, protocol, build) {
	for (const member of members) for (const rule of listAt(member.ingress.document.object, ["spec", "rules"]) ?? []) for (const path of sortedPaths(listAt(rule, ["http", "paths"]) ?? [], member)) withinIngress(member, () => {
		const backend = readBackend(member, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(path, ["backend"]), build);
		checkConditions(member, rule, path, backend);
		checkActions(member, backend, protocol, build);
	});
}
/** Refuses the default backend of a listener's members, of which one may have one. */
function checkDefaultBackend(members, protocol, build) {
	const path = ["spec", "defaultBackend"];
	const [member, ...more] = members.filter(({ ingress }) => isSetAt(ingress.document.object, path));
	if (member === void 0) return;
	if (more[0] !== void 0) {
		const keys = [member, ...more].map(({ ingress }) => ingress.key);
		const place = more[0].ingress.document.locate(path, { key: true });
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", `multiple ingress defined default backend: [${keys.join(" ")}]`, place);
	}
	checkActions(member, readBackend(member, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(member.ingress.document.object, path), build), protocol, build);
}
/** Runs a step for an Ingress; a refusal names it as the controller does. */
function withinIngress(member, step) {
	try {
		return step();
	} catch (error) {
		throw error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.pt ? error.within(`ingress: ${member.ingress.key}`) : error;
	}
}
/** Exact paths first, then prefixes by length, then the others. */
function sortedPaths(paths, { ingress }) {
	const typeOf = (path) => textAt(path, ["pathType"]) ?? "ImplementationSpecific";
	const unknown = paths.find((path) => ![
		"Exact",
		"Prefix",
		"ImplementationSpecific"
	].includes(typeOf(path)));
	if (unknown !== void 0) {
		const message = `unknown pathType for path ${textAt(unknown, ["path"]) ?? ""}`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, ingress.document.locate(["spec", "rules"]));
	}
	const ofType = (type) => paths.filter((path) => typeOf(path) === type);
	const length = (path) => byteLength(textAt(path, ["path"]) ?? "");
	const prefixes = ofType("Prefix").toSorted((left, right) => length(right) - length(left));
	return [
		...ofType("Exact"),
		...prefixes,
		...ofType("ImplementationSpecific")
	];
}
/** Hosts and paths come from the rule and from the conditions annotation; each is either values or regular expressions. */
function checkConditions(member, rule, path, backend) {
	const host = textAt(rule, ["host"]) ?? "";
	const pattern = pathPattern(member, path);
	const kinds = [{
		field: "host-header",
		name: "host",
		values: host !== "",
		regexValues: false
	}, {
		field: "path-pattern",
		name: "path",
		values: pattern === "values",
		regexValues: pattern === "regexValues"
	}];
	for (const { field, name, values, regexValues } of kinds) {
		const annotated = backend.conditions.filter((condition) => condition.field === field);
		if ((values || annotated.some((condition) => condition.hasValues)) && (regexValues || annotated.some((condition) => condition.hasRegexValues))) {
			const message = `${name} condition must specify exactly one of Values and RegexValues`;
			throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, member.ingress.document.locate(["spec", "rules"]));
		}
	}
}
function pathPattern({ ingress }, rulePath) {
	const path = textAt(rulePath, ["path"]) ?? "";
	if (path === "") return void 0;
	const type = textAt(rulePath, ["pathType"]) ?? "ImplementationSpecific";
	if (type === "ImplementationSpecific") return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.it)(ingress, ingressKey("use-regex-path-match")) === true ? "regexValues" : "values";
	if (/[*?]/.test(path)) {
		const message = `${type.toLowerCase()} path shouldn't contain wildcards: ${path}`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, ingress.document.locate(["spec", "rules"]));
	}
	return "values";
}
// src/controller/ingress/listeners.ts
/** The union of the members' ports, in ascending order. LBC: pkg/ingress/model_builder.go:mergeListenPortConfigs. */
function mergeListeners(wanted) {
	return [...new Set(wanted.flatMap((each) => [...each.ports.keys()]))].sort((left, right) => left - right).map((port) => {
		const configs = wanted.flatMap(({ member, ports: own }) => {
			const config = own.get(port);
			return config === void 0 ? [] : [{
				member,
				config
			}];
		});
		try {
			return mergePort(port, configs);
		} catch (error) {
			throw error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.pt ? error.within(`failed to merge listenPort config for port: ${port}`) : error;
		}
	});
}
/** Whether HTTP listeners redirect. LBC: pkg/ingress/model_builder.go:buildSSLRedirectConfig. */
function redirects(members, listeners) {
	const key = ingressKey("ssl-redirect");
	const ports = /* @__PURE__ */ new Map();
	for (const member of members) {
		const ofClass = member.params?.sslRedirectPort ?? "";
		if (ofClass === "") {
			const port = withinIngress(member, () => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.at)(member.ingress, key, 32));
			if (port !== void 0) ports.set(port, member);
			continue;
		}
		const port = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(ofClass, 32);
		if (typeof port !== "number") return false;
		ports.set(port, member);
	}
	const [first, ...more] = [...ports].sort(([left], [right]) => left - right);
	if (first === void 0) return false;
	const [port, member] = first;
	const place = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)((more[0]?.[1] ?? member).ingress, key);
	if (more.length > 0) {
		const all = [...ports.keys()].sort((left, right) => left - right);
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("conflicting-members", `conflicting sslRedirect port: [${all.join(" ")}]`, place);
	}
	const listener = listeners.find((candidate) => candidate.port === port);
	if (listener === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-listeners", `listener does not exist for SSLRedirect port: ${port}`, place);
	if (listener.protocol === "HTTPS") return true;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-listeners", `listener protocol non-SSL for SSLRedirect port: ${port}`, place);
}
/** Refuses attributes of a listener on which its members differ; those of the first member's class settle a conflict. */
function checkListenerAttributes({ port, protocol, members }) {
	const ofClass = members[0]?.params?.listeners.find((each) => each.protocol === protocol && each.port === port);
	const key = ingressKey(`listener-attributes.${protocol}-${port}`);
	const united = /* @__PURE__ */ new Map();
	for (const { ingress } of members) for (const [name, value] of (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(ingress, key) ?? []) {
		const other = united.get(name);
		if (other !== void 0 && other !== value && ofClass?.attributes.has(name) !== true) {
			const message = `conflicting listener attributes ${name}: ${other} | ${value} for ingress ${ingress.key}`;
			throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("conflicting-members", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ingress, key));
		}
		united.set(name, value);
	}
}
function mergePort(port, wanted) {
	const protocol = agreed(wanted, {
		name: "protocol",
		suffix: "listen-ports",
		value: ({ config }) => config.protocol
	});
	const cidrs = agreed(wanted, {
		name: "inbound-cidrs",
		suffix: "inbound-cidrs",
		value: ({ config: { ipv4Cidrs, ipv6Cidrs } }) => ipv4Cidrs.length + ipv6Cidrs.length === 0 ? void 0 : `[${asSet(ipv4Cidrs).join(" ")}], [${asSet(ipv6Cidrs).join(" ")}]`
	});
	const lists = agreed(wanted, {
		name: "inbound-prefix-lists",
		suffix: "security-group-prefix-lists",
		value: ({ config }) => config.prefixLists.length === 0 ? void 0 : `[${asSet(config.prefixLists).join(" ")}]`
	});
	agreed(wanted, {
		name: "sslPolicy",
		suffix: "ssl-policy",
		value: ({ config }) => config.sslPolicy
	});
	agreed(wanted, {
		name: "mTLS Attributes",
		suffix: "mutual-authentication",
		value: ({ config }) => config.mutualAuthentication
	});
	const open = cidrs === void 0 && lists === void 0;
	return {
		port,
		protocol: protocol?.config.protocol ?? "HTTP",
		members: wanted.map(({ member }) => member),
		ipv4Cidrs: open ? ["0.0.0.0/0"] : asSet(cidrs?.config.ipv4Cidrs ?? []),
		ipv6Cidrs: open ? ["::/0"] : asSet(cidrs?.config.ipv6Cidrs ?? []),
		prefixLists: asSet(lists?.config.prefixLists ?? [])
	};
}
/** The first member that has the setting. All that have it must have the same; it is compared by its text. */
function agreed(wanted, setting) {
	const [first, ...rest] = wanted.filter((each) => setting.value(each) !== void 0);
	const other = first && rest.find((each) => setting.value(each) !== setting.value(first));
	if (first === void 0 || other === void 0) return first;
	const told = (each) => `${each.member.ingress.key}: ${setting.value(each) ?? ""}`;
	const message = `conflicting ${setting.name}, ${told(first)} | ${told(other)}`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("conflicting-members", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(other.member.ingress, ingressKey(setting.suffix)));
}
function asSet(texts) {
	return [...new Set(texts)].sort(compareText);
}
// src/controller/ingress/redirecting-rules.ts
/**
* Whether a plain listener serves nothing and sends clients on to HTTPS, since a redirect action stands before whatever else its members
* have: the way of `actions.ssl-redirect`. A redirect hides what comes behind it on its host, one without a host everything. Call it for
* rules that the controller can build. https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/tasks/ssl_redirect/
*/
function rulesRedirect(members, build) {
	const hidden = /* @__PURE__ */ new Set();
	let isRedirecting = false;
	for (const { member, host, path } of pathsOf(members)) {
		if (hidden.has("") || hidden.has(host)) continue;
		const { action, conditions } = readBackend(member, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(path, ["backend"]), build);
		if (action.type !== "redirect" || !action.toHttps) return false;
		isRedirecting = true;
		if (conditions.length === 0 && isEveryPath(member, path)) hidden.add(host);
	}
	const others = hidden.has("") ? [] : members.flatMap((member) => defaultOf(member, build));
	return isRedirecting && others.every((action) => action.type === "redirect" && action.toHttps);
}
/** Every path of every rule, in the order in which the listener tries them. */
var pathsOf = (members) => members.flatMap((member) => (listAt(member.ingress.document.object, ["spec", "rules"]) ?? []).flatMap((rule) => sortedPaths(listAt(rule, ["http", "paths"]) ?? [], member).map((path) => ({
	member,
	host: textAt(rule, ["host"]) ?? "",
	path
}))));
/** What goes to whoever no rule is for; without a default backend the answer is a 404. */
function defaultOf(member, build) {
	const path = ["spec", "defaultBackend"];
	const { object } = member.ingress.document;
	return isSetAt(object, path) ? [readBackend(member, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(object, path), build).action] : [];
}
function isEveryPath({ ingress }, rulePath) {
	const path = textAt(rulePath, ["path"]) ?? "";
	switch (textAt(rulePath, ["pathType"]) ?? "ImplementationSpecific") {
		case "Prefix": return path === "" || path === "/";
		case "ImplementationSpecific": return path === "" || path === "/*" && (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.it)(ingress, ingressKey("use-regex-path-match")) !== true;
		default: return path === "";
	}
}
// src/controller/ingress/build.ts
/**
* The load balancers of an IngressGroup. Throws a `Refusal` for the first thing that the controller gives up on, so the order of
* the steps is the controller's own. LBC: pkg/ingress/model_builder.go:run.
*/
function buildGroup(given) {
	const { group, members, settings } = given;
	const wanted = members.map((member) => ({
		member,
		ports: withinIngress(member, () => listenPorts(member, settings))
	}));
	const listeners = mergeListeners(wanted);
	const { scheme, schemeSaid } = albScheme(members, settings);
	const build = {
		...given,
		ipAddressType: albAddressType(members),
		targetGroups: /* @__PURE__ */ new Set()
	};
	checkSubnets(members);
	const groups = albGroups(build, listeners);
	checkAddressPool(members);
	checkAttributes$3(members);
	checkGroupTags(members, settings);
	const name = albName(group, members, scheme, settings);
	checkCapacity$1(members, settings);
	checkIpam(members);
	const redirecting = redirects(members, listeners);
	for (const listener of listeners) {
		const { protocol } = listener;
		const redirected = redirecting && protocol === "HTTP";
		if (!redirected) checkDefaultBackend(listener.members, protocol, build);
		checkListenerAttributes(listener);
		if (!redirected) checkRules(listener.members, protocol, build);
	}
	checkAddOns(members);
	const alb = {
		role: "main",
		type: "application",
		scheme,
		schemeSaid,
		name: { exact: name },
		ipAddressType: build.ipAddressType,
		...groups,
		trackingTags: trackingTags(settings.cluster, "ingress.k8s.aws", groupKey(group), "LoadBalancer"),
		listeners: listeners.map(({ port, protocol, members: its }) => protocol === "HTTP" && (redirecting || rulesRedirect(its, build)) ? {
			port,
			protocol,
			redirects: true
		} : {
			port,
			protocol
		})
	};
	const nlb = frontendNlb(build, alb, wanted);
	return {
		result: "built",
		loadBalancers: nlb === void 0 ? [alb] : [alb, nlb]
	};
}
// src/controller/ingress/group.ts
/** Every group with its members in the controller's order. LBC: pkg/ingress/group_loader.go:Load. */
function loadGroups(seen) {
	const groups = /* @__PURE__ */ new Map();
	for (const { classified } of seen) {
		if (classified.kind !== "member") continue;
		const key = groupKey(classified.group);
		const group = groups.get(key) ?? {
			id: classified.group,
			members: []
		};
		group.members.push(classified.member);
		groups.set(key, group);
	}
	const refused = seen.flatMap(({ ingress, classified }) => classified.kind === "refused" && classified.refusal.kind === "invalid-ingress-class" ? [{
		ingress,
		refusal: classified.refusal
	}] : []);
	return [...groups.values()].map(({ id, members }) => {
		const named = members.toSorted(byText(({ ingress }) => ingress.key));
		try {
			checkMembership(id, refused);
			return {
				id,
				members: inOrder(named)
			};
		} catch (error) {
			if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.pt) return {
				id,
				members: named,
				refusal: error
			};
			throw error;
		}
	});
}
/**
* An Ingress whose class cannot be loaded keeps out of every group, unless it has been a member; two default classes are an
* error that every group fails by as soon as one Ingress has no class.
*/
function checkMembership(group, refused) {
	for (const { ingress, refusal } of refused) {
		if (refusal.message === "multiple default IngressClasses found") throw refusal.within(`Ingress: ${ingress.key}`);
		if (!hasFinalizer(ingress, group)) continue;
		throw refusal.within(`Ingress: ${ingress.key}: Ingress has invalid IngressClass configuration`);
	}
}
function hasFinalizer(ingress, group) {
	if (group.kind === "explicit") return ingress.finalizers.includes(`group.ingress.k8s.aws/${group.name}`);
	return groupKey(group) === ingress.key && ingress.finalizers.includes("ingress.k8s.aws/resources");
}
/** By `group.order`, then by `namespace/name` as one text. */
function inOrder(members) {
	return members.map((member) => ({
		member,
		order: orderOf(member.ingress)
	})).sort((left, right) => left.order - right.order).map(({ member }) => member);
}
function orderOf(ingress) {
	const key = ingressKey("group.order");
	const order = readOrder(ingress, key);
	if (order >= -1e3 && order <= 1e3) return order;
	const message = `explicit Ingress group order must be within [-1000:1000], Ingress: ${ingress.key}, order: ${order}`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-group-order", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ingress, key));
}
function readOrder(ingress, key) {
	try {
		return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.at)(ingress, key, 32, "invalid-group-order") ?? 0;
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.pt)) throw error;
		throw error.within(`failed to load Ingress group order for ingress: ${ingress.key}`);
	}
}
// src/controller/ingress/ingresses.ts
/** The Ingress side of the controller: a load balancer for each IngressGroup. */
var ingresses = (objects, settings) => {
	const refusedParams = settings.webhooks ? objects.all("IngressClassParams").flatMap(refusedByWebhook) : [];
	const classes = collectClasses(objects, new Set(refusedParams.map(({ name }) => name)));
	const others = refusedParams.map((refused) => refused.other);
	const seen = [];
	for (const ingress of objects.all("Ingress")) {
		const rejection = settings.webhooks ? ingressRejection(ingress, classes, settings) : void 0;
		const classified = classify(ingress, classes, settings);
		if (rejection !== void 0) others.push(other(ingress, "rejected", `the controller's webhook refuses it: ${rejection}`));
		else if (classified.kind === "unmanaged") {
			const ignored = other(ingress, "ignored", classified.reason);
			others.push(classified.autoMode ? {
				...ignored,
				autoMode: autoMode(ingress, settings.cluster)
			} : ignored);
		} else seen.push({
			ingress,
			classified
		});
	}
	return {
		found: [...loadGroups(seen).map((group) => groupFrontend(group, objects, settings)), ...seen.flatMap(unclassified)],
		others
	};
};
function refusedByWebhook(object) {
	const rejection = paramsRejection(object);
	if (rejection === void 0) return [];
	return [{
		name: object.name,
		other: other(object, "rejected", `the controller's webhook refuses it: ${rejection}`)
	}];
}
function other(object, result, reason) {
	return {
		document: object.document,
		result,
		reason,
		tokens: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Z)(object)
	};
}
/** An Ingress of which the controller cannot say in which group it is. It stands under its own name. */
function unclassified({ ingress, classified }) {
	if (classified.kind !== "refused") return [];
	const { refusal } = classified;
	return [{
		kind: "IngressGroup",
		id: ingress.key,
		members: [ingress.document],
		tokens: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Z)(ingress),
		loadBalancers: [],
		outcome: () => refuse(refusal)
	}];
}
function groupFrontend(group, objects, settings) {
	const { id, members, refusal } = group;
	return {
		kind: "IngressGroup",
		id: groupKey(id),
		members: members.map(({ ingress }) => ingress.document),
		tokens: members.flatMap(({ ingress }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Z)(ingress)),
		...refusal === void 0 ? {} : { unloaded: true },
		loadBalancers: identities(group, settings),
		outcome: (world) => refusal === void 0 ? buildGroup({
			group: id,
			members,
			objects,
			settings,
			world
		}) : refuse(refusal)
	};
}
/** Known even where the build fails: what was built before is still there. */
function identities({ id, members }, settings) {
	const tagged = (resource) => trackingTags(settings.cluster, "ingress.k8s.aws", groupKey(id), resource);
	const name = unlessRefused(() => albName(id, members, albScheme(members, settings).scheme, settings));
	const main = {
		role: "main",
		type: "application",
		trackingTags: tagged("LoadBalancer"),
		...name === void 0 ? {} : { name: { exact: name } }
	};
	if (unlessRefused(() => wantsFrontendNlb(members)) !== true) return [main];
	const scheme = unlessRefused(() => frontendNlbScheme(members, settings).scheme);
	return [main, {
		role: "frontend-nlb",
		type: "network",
		trackingTags: tagged("FrontendNlb"),
		...name === void 0 || scheme === void 0 ? {} : { name: { exact: nlbName(id, name, scheme, settings) } }
	}];
}
function refuse(refusal) {
	throw refusal;
}
function unlessRefused(decide) {
	try {
		return decide();
	} catch (error) {
		if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.pt) return void 0;
		throw error;
	}
}
// src/controller/service/attributes.ts
var routingPolicy = "dns_record.client_routing_policy";
var routingPolicies = [
	"any_availability_zone",
	"partial_availability_zone_affinity",
	"availability_zone_affinity"
];
/** Attributes and capacity of the load balancer. LBC: buildLoadBalancerAttributes, buildLoadBalancerMinimumCapacity. */
function checkAttributes$1(service, settings) {
	const policy = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(service, serviceKeys.attributes)?.get(routingPolicy);
	if (policy !== void 0 && !routingPolicies.includes(policy)) {
		const message = `invalid ${routingPolicy} set in annotation aws-load-balancer-attributes: got '${policy}' expected one of [${routingPolicies.map((known) => `'${known}'`).join(", ")}]`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(service, serviceKeys.attributes));
	}
	(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.it)(service, serviceKeys.accessLog);
	(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.it)(service, serviceKeys.crossZone);
	if (settings.gates.LBCapacityReservation) checkCapacity(service);
}
function checkCapacity(service) {
	for (const [key, value] of (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(service, serviceKeys.capacity) ?? []) {
		const refuse = (message) => new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(service, serviceKeys.capacity));
		if (key !== "CapacityUnits") throw refuse(`invalid key to set the capacity: ${key}, Expected key: CapacityUnits`);
		const units = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(value, 32);
		if (typeof units === "string") throw refuse(`invalid value to set the capacity: ${value}: strconv.ParseInt: parsing ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ut)(value)}: ${units}`);
	}
}
// src/controller/service/tags.ts
/** Tags that somebody else manages may not be given. LBC: buildAdditionalResourceTags. */
function checkTags(service, settings) {
	const foreign = [...((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(service, serviceKeys.tags) ?? /* @__PURE__ */ new Map()).keys()].find((key) => settings.externalManagedTags.includes(key));
	if (foreign === void 0) return;
	const message = `external managed tag key ${foreign} cannot be specified on Service`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(service, serviceKeys.tags));
}
// src/controller/service/managed-rules.ts
/**
* What the group that the controller makes itself lets in. Ranges are taken as they are, duplicates included.
* LBC: pkg/service/model_build_managed_sg.go.
*/
function managedRules(stored, ipAddressType, settings) {
	const service = stored.object;
	checkTags(service, settings);
	const prefixLists = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ot)(service, serviceKeys.prefixLists)?.map(({ text }) => text);
	const ranges = sourceRanges(stored, ipAddressType, prefixLists !== void 0);
	const pathMtu = service.annotations.get(serviceKeys.pathMtuDiscovery) === "on";
	return stored.ports.flatMap(({ port, protocol }) => {
		const rule = (peer) => managedRule(protocol.toLowerCase(), port, port, peer);
		return [...ranges.flatMap((range) => pathMtu ? [rule(range), pathMtuRule(range)] : [rule(range)]), ...(prefixLists ?? []).map(rule)];
	});
}
/** The field beats the annotation; an annotation of prefix lists, even an empty one, takes the place of the open default. */
function sourceRanges(stored, ipAddressType, prefixListsSaid) {
	const service = stored.object;
	const annotated = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ot)(service, serviceKeys.sourceRanges)?.map(({ text }) => text) ?? [];
	const fromField = stored.sourceRanges.length > 0;
	const ranges = fromField ? stored.sourceRanges : annotated;
	const foreign = ipAddressType === "dualstack" ? -1 : ranges.findIndex((range) => range.includes(":"));
	if (foreign >= 0) {
		const place = fromField ? service.document.locate([
			"spec",
			"loadBalancerSourceRanges",
			foreign
		]) : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(service, serviceKeys.sourceRanges);
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-cidr", `unsupported v6 cidr ${ranges[foreign]} when lb is not dualstack`, place);
	}
	if (ranges.length > 0 || prefixListsSaid) return ranges;
	return ipAddressType === "dualstack" ? ["0.0.0.0/0", "::/0"] : ["0.0.0.0/0"];
}
// src/controller/service/groups.ts
/**
* The groups of a Service's load balancer. One that exists without groups never gets any, and nobody is told: AWS cannot add
* them. LBC: pkg/service/model_build_load_balancer.go:buildLoadBalancerSecurityGroups.
*/
function serviceGroups(request) {
	const { stored, tokens, existing, ipAddressType, settings, world } = request;
	const service = stored.object;
	const disabled = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.it)(service, serviceKeys.disableGroups) === true;
	if (existing?.securityGroups.length === 0) return { securityGroups: [] };
	if (disabled || !settings.gates.NLBSecurityGroup) {
		if (existing === void 0) return { securityGroups: [] };
		const place = disabled ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(service, serviceKeys.disableGroups) : service.document.locate([]);
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("conflicting-disable", "conflicting security groups configuration", place);
	}
	if (tokens.length === 0) {
		const ingress = managedRules(stored, ipAddressType, settings);
		return {
			securityGroups: settings.backendGroup ? [managedGroup, backendGroup] : [managedGroup],
			managedGroup: { ingress }
		};
	}
	const managesRules = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.it)(service, serviceKeys.manageBackendRules) ?? settings.manageBackendRules;
	const named = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.nt)(tokens, world);
	if (!managesRules) return { securityGroups: named };
	if (settings.backendGroup) return { securityGroups: [...named, backendGroup] };
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("backend-feature-off", "backendSG feature is required to manage worker node SG rules when frontendSG is manually specified", (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(service, serviceKeys.manageBackendRules));
}
// src/controller/service/actions.ts
var actionType = { struct: {
	type: "string",
	forwardConfig: { struct: {
		baseServiceWeight: "int32",
		targetGroups: { list: { struct: {
			targetGroupARN: "string",
			serviceName: "string",
			servicePort: "int-or-string",
			decrypt: "boolean",
			weight: "int32"
		} } },
		targetGroupStickinessConfig: { struct: { enabled: "boolean" } }
	} }
} };
/**
* The Services that an `actions.PROTOCOL-PORT` annotation adds to a listener, by weight.
* LBC: pkg/service/config_types.go, enhanced_backend_builder.go.
*/
function forwardBackends({ stored, objects }, protocol, port) {
	const key = serviceKeys.actions(protocol, port.port);
	const raw = stored.object.annotations.get(key);
	if (raw === void 0) return [];
	const refuse = (message) => new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(stored.object, key));
	const decoded = decodeGo(raw, actionType);
	if ("fault" in decoded) throw refuse(`failed to parse json annotation, ${key}: ${raw}: ${decoded.fault}`);
	const action = decoded.value;
	const type = textAt(action, ["type"]) ?? "";
	if (type !== "forward") throw refuse(`unknown action type: ${type}`);
	if (!isSetAt(action, ["forwardConfig"])) throw refuse(`the controller crashes on ${key}: type forward without a forwardConfig`);
	const targets = listAt(action, ["forwardConfig", "targetGroups"]) ?? [];
	const fault = targetsFault(targets);
	if (fault !== void 0) throw refuse(`invalid ForwardConfig: ${fault}`);
	return targets.filter((target) => isSetAt(target, ["serviceName"])).map((target) => {
		const name = textAt(target, ["serviceName"]) ?? "";
		const object = objects.find("Service", stored.object.namespace, name);
		if (object === void 0) throw refuse(`services "${name}" not found`);
		const service = storedService(object);
		const wanted = textAt(target, ["servicePort"]) ?? numberAt(target, ["servicePort"]) ?? 0;
		return {
			service,
			port: () => {
				const found = findPort(service, wanted);
				if (found === void 0) throw refuse(`unable to find port ${wanted} on service ${object.key}`);
				return found;
			}
		};
	});
}
function targetsFault(targets) {
	for (const target of targets) {
		const named = isSetAt(target, ["serviceName"]);
		const weight = numberAt(target, ["weight"]);
		const context = "invalid TargetGroupTuple";
		if (isSetAt(target, ["targetGroupARN"]) === named) return `${context}: precisely one of targetGroupARN and serviceName can be specified`;
		if (named && !isSetAt(target, ["servicePort"])) return `${context}: missing servicePort`;
		if (weight !== void 0 && (weight < 0 || weight > 999)) return `${context}: target group weight must be between 0 and 999`;
	}
	return targets.length > 1 && targets.some((target) => !isSetAt(target, ["weight"])) ? "weight must be set when routing to multiple target groups" : void 0;
}
// src/controller/service/health-check.ts
/** LBC: pkg/service/model_build_target_group.go:buildTargetGroupHealthCheckConfig. */
function checkHealthCheck(owner, backend, targetType, settings) {
	const protocol = owner.annotations.get(serviceKeys.healthCheckProtocol) ?? "TCP";
	if (![
		"TCP",
		"HTTP",
		"HTTPS"
	].includes(protocol.toUpperCase())) {
		const place = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(owner, serviceKeys.healthCheckProtocol);
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", `unsupported health check protocol ${protocol}`, place);
	}
	checkPort(owner, backend, targetType);
	(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.at)(owner, serviceKeys.healthCheckInterval, 32);
	if (settings.gates.NLBHealthCheckAdvancedConfig) (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.at)(owner, serviceKeys.healthCheckTimeout, 32);
	(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.at)(owner, serviceKeys.healthyThreshold, 32);
	(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.at)(owner, serviceKeys.unhealthyThreshold, 32);
}
/** A number is taken as it is; a name has to be that of a port of the Service. */
function checkPort(owner, backend, targetType) {
	const written = owner.annotations.get(serviceKeys.healthCheckPort) ?? "traffic-port";
	if (written === "traffic-port" || typeof (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(written, 32) === "number") return;
	const place = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(owner, serviceKeys.healthCheckPort);
	const port = findPort(backend, written);
	if (port === void 0) {
		const message = `failed to resolve healthCheckPort: unable to find port ${written} on service ${backend.object.key}`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, place);
	}
	if (targetType === "ip" && typeof port.targetPort === "string") throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", "cannot use named healthCheckPort for IP TargetType when service's targetPort is a named port", place);
}
// src/controller/service/target-group.ts
/**
* Checks what stops the controller from making a target group; each port of each Service once. The annotations are always those
* of the Service that owns the load balancer. LBC: pkg/service/model_build_target_group.go:buildTargetGroup.
*/
function targetGroupChecker(request) {
	const checked = /* @__PURE__ */ new Set();
	return (backend, port) => {
		const id = `${backend.object.key}:${port.port}`;
		if (checked.has(id)) return;
		checkTargetGroup(request, backend, port);
		checked.add(id);
	};
}
function checkTargetGroup(request, backend, port) {
	const owner = request.stored.object;
	const targetType = chooseTargetType(request, backend, port);
	checkHealthCheck(owner, backend, targetType, request.settings);
	checkAttributes(owner, port);
	if (backend.ipFamilies.includes("IPv6") && request.ipAddressType !== "dualstack") {
		const place = backend.object.document.locate(["spec", "ipFamilies"]);
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", "unsupported IPv6 configuration, lb not dual-stack", place);
	}
	if (targetType === "instance" && !port.hasNodePort) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("target-type", "TargetGroup port is empty. When using Instance targets, your service be must of type 'NodePort' or 'LoadBalancer'", backend.object.document.locate(["spec", "type"]));
	if (targetType === "instance") (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(owner, serviceKeys.targetNodeLabels);
	if (request.withoutGroups) (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.it)(owner, serviceKeys.manageBackendRules);
	(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.it)(owner, serviceKeys.multiCluster);
}
/** `nlb-ip` means pods always; a target type that nobody knows means nodes. LBC: buildTargetType. */
function chooseTargetType(request, backend, port) {
	const { stored, settings } = request;
	const owner = stored.object;
	const written = owner.annotations.get(serviceKeys.targetType) ?? settings.defaultTargetType;
	const refuse = (message) => new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("target-type", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(owner, serviceKeys.targetType));
	if (written === "ip" && !settings.gates.EnableIPTargetType) throw refuse("unsupported targetType: ip when EnableIPTargetType is false");
	if (written === "ip" || owner.annotations.get(serviceKeys.type) === "nlb-ip") return "ip";
	if (backend.type === "ClusterIP") throw refuse(`unsupported service type "ClusterIP" for load balancer target type "${written}"`);
	if (backend.type === "LoadBalancer" && !port.hasNodePort && !backend.allocatesNodePorts) throw refuse("unable to support instance target type with an unallocated NodePort");
	return "instance";
}
var preserveClientIp = "preserve_client_ip.enabled";
/** LBC: buildTargetGroupAttributes. */
function checkAttributes(owner, port) {
	for (const key of [serviceKeys.targetGroupAttributes, serviceKeys.targetGroupAttributesOf(port.port)]) {
		const preserve = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(owner, key)?.get(preserveClientIp);
		if (preserve !== void 0 && (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ct)(preserve) === void 0) {
			const message = `failed to parse attribute ${preserveClientIp}=${preserve}: strconv.ParseBool: parsing ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ut)(preserve)}: invalid syntax`;
			throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-boolean", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(owner, key));
		}
	}
	const odd = (owner.annotations.get(serviceKeys.proxyProtocolPorts) ?? "").split(",").map(_index_js__WEBPACK_IMPORTED_MODULE_1__.ft).find((text) => text !== "" && typeof (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(text, 64) === "string");
	if (odd !== void 0) {
		const message = `invalid port number in proxy-protocol-per-target-group: ${odd}`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(owner, serviceKeys.proxyProtocolPorts));
	}
	const proxyProtocol = owner.annotations.get(serviceKeys.proxyProtocol) ?? "*";
	if (proxyProtocol !== "*") {
		const message = `invalid value ${proxyProtocol} for Load Balancer proxy protocol v2 annotation, only value currently supported is *`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(owner, serviceKeys.proxyProtocol));
	}
}
// src/controller/service/listeners.ts
/**
* One listener for each port of the Service, by port. Of several ports with one number the first gives the listener, unless
* TCP and UDP are to be merged. LBC: pkg/service/model_build_listener.go:buildListeners.
*/
function serviceListeners(request) {
	const { stored, settings } = request;
	const merges = mergesTcpAndUdp(stored, settings);
	const ports = merges ? oncePerNumber(stored.ports) : stored.ports;
	const both = new Set(merges ? mergeable(stored) : []);
	const tls = tlsPorts(stored);
	const quic = new Set(pieces(stored, serviceKeys.quicPorts));
	const checkTargetGroup = targetGroupChecker(request);
	const listeners = /* @__PURE__ */ new Map();
	for (const port of ports) {
		const plain = both.has(port.port) ? "TCP_UDP" : port.protocol;
		const secured = tls(port) && plain !== "UDP" && plain !== "TCP_UDP" ? "TLS" : plain;
		const protocol = quic.has(port.name) || quic.has(String(port.port)) ? quicProtocol(stored, secured) : secured;
		const backends = forwardBackends(request, protocol, port);
		checkTargetGroup(stored, port);
		for (const backend of backends) checkTargetGroup(backend.service, backend.port());
		if (protocol === "TLS") checkAlpnPolicy(stored);
		(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(stored.object, serviceKeys.listenerAttributes(protocol, port.port));
		if (!listeners.has(port.port)) listeners.set(port.port, {
			port: port.port,
			protocol
		});
	}
	return [...listeners.values()].sort((left, right) => left.port - right.port);
}
/** The one boolean that the controller forgives: what it cannot read, it takes as absent. */
function mergesTcpAndUdp(stored, settings) {
	const written = stored.object.annotations.get(serviceKeys.tcpUdpListener);
	return (written === void 0 ? void 0 : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ct)(written)) ?? settings.gates.EnableTCPUDPListener;
}
function oncePerNumber(ports) {
	return ports.filter((port, index) => ports.findIndex((other) => other.port === port.port) === index);
}
/** Numbers of ports that are open for TCP and UDP. */
function mergeable({ object, ports }) {
	const refuse = (message) => new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, object.document.locate(["spec", "ports"]));
	return [...new Set(ports.map(({ port }) => port))].filter((number) => {
		const same = ports.filter(({ port }) => port === number);
		if (same.length === 1) return false;
		const protocols = same.map(({ protocol }) => protocol);
		if (same.length > 2) throw refuse(`can only merge two ports, not ${same.length} (${number})`);
		const odd = protocols.find((protocol) => protocol !== "TCP" && protocol !== "UDP");
		if (odd !== void 0) throw refuse(`unsupported protocol for merging: ${odd}`);
		if (new Set(protocols).size === 1) throw refuse(`protocols can't match for merging: ${String(protocols[0])}`);
		return true;
	});
}
/** Which ports end TLS: with a certificate, all or those that are listed. Listed ones must exist, certificate or not. */
function tlsPorts(stored) {
	const certificates = pieces(stored, serviceKeys.certificates);
	const listed = pieces(stored, serviceKeys.sslPorts);
	const unused = listed.filter((wanted) => !stored.ports.some(({ name, port }) => name === wanted || String(port) === wanted));
	if (unused.length > 0) {
		const message = `Unused port in ssl-ports annotation [${unused.join(" ")}]`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-ssl-ports", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(stored.object, serviceKeys.sslPorts));
	}
	return ({ name, port }) => certificates.length > 0 && (listed.length === 0 || listed.includes(name) || listed.includes(String(port)));
}
function quicProtocol(stored, protocol) {
	if (protocol === "UDP") return "QUIC";
	if (protocol === "TCP_UDP") return "TCP_QUIC";
	const place = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(stored.object, serviceKeys.quicPorts);
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", `Unsupported QUIC upgrade for protocol ${protocol}`, place);
}
var alpnPolicies = [
	"None",
	"HTTP1Only",
	"HTTP2Only",
	"HTTP2Optional",
	"HTTP2Preferred"
];
function checkAlpnPolicy(stored) {
	const policy = stored.object.annotations.get(serviceKeys.alpnPolicy);
	if (policy === void 0 || alpnPolicies.includes(policy)) return;
	const message = `invalid ALPN policy ${policy}, policy must be one of [${alpnPolicies.join(", ")}]`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(stored.object, serviceKeys.alpnPolicy));
}
function pieces(stored, key) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ot)(stored.object, key)?.map(({ text }) => text) ?? [];
}
// src/controller/service/load-balancer.ts
/**
* The annotation, the older annotation, what the load balancer has, the flag: the first that says something.
* LBC: pkg/service/model_build_load_balancer.go:buildLoadBalancerScheme.
*/
function chooseScheme(service, existing, settings) {
	const written = service.annotations.get(serviceKeys.scheme);
	if (written !== void 0) {
		if (isScheme(written)) return {
			scheme: written,
			schemeSaid: true
		};
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-scheme", `unknown scheme: ${written}`, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(service, serviceKeys.scheme));
	}
	const internal = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.it)(service, serviceKeys.internal);
	if (internal !== void 0) return {
		scheme: internal ? "internal" : "internet-facing",
		schemeSaid: true
	};
	if (existing === void 0) return {
		scheme: settings.defaultScheme,
		schemeSaid: false
	};
	if (isScheme(existing.scheme)) return {
		scheme: existing.scheme,
		schemeSaid: false
	};
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-scheme", "invalid load balancer scheme");
}
function addressType(service) {
	const written = service.annotations.get(serviceKeys.ipAddressType) ?? "ipv4";
	if (written === "ipv4" || written === "dualstack") return written;
	const place = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(service, serviceKeys.ipAddressType);
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-address-type", `unknown IPAddressType: ${written}`, place);
}
/** The controller checks the length alone, in bytes. */
function checkName(service) {
	if (byteLength(service.annotations.get(serviceKeys.name) ?? "") <= 32) return;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("invalid-name", `load balancer name cannot be longer than 32 characters`, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(service, serviceKeys.name));
}
function checkPrivateLink(service) {
	const written = service.annotations.get(serviceKeys.privateLinkRules) ?? "on";
	if (written === "on" || written === "off") return;
	const message = `Invalid value for securityGroupsInboundRulesOnPrivateLink status: ${written}, value must be one of [on, off]`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.pt("other", message, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rt)(service, serviceKeys.privateLinkRules));
}
function isScheme(text) {
	return text === "internal" || text === "internet-facing";
}
// src/controller/service/build.ts
/**
* The network load balancer of a Service. Throws a `Refusal` for the first thing that the controller gives up on, so the order
* of the steps is the controller's own.
* LBC: pkg/service/model_builder.go:buildModel, model_build_load_balancer.go:buildLoadBalancerSpec.
*/
function buildService({ service, tokens, identity, objects, settings, world }) {
	const stored = storedService(service);
	const existing = existingLoadBalancer(identity, world);
	const { scheme, schemeSaid } = chooseScheme(service, existing, settings);
	const ipAddressType = addressType(service);
	const subnets = subnetCount(service, world.subnets);
	const sourceNat = checkSourceNat(service, ipAddressType);
	checkAttributes$1(service, settings);
	const groups = serviceGroups({
		stored,
		tokens,
		existing,
		ipAddressType,
		settings,
		world
	});
	checkTags(service, settings);
	checkAddresses(service, {
		scheme,
		ipAddressType,
		sourceNat,
		subnets
	});
	checkName(service);
	checkPrivateLink(service);
	const listeners = serviceListeners({
		stored,
		objects,
		settings,
		ipAddressType,
		withoutGroups: groups.securityGroups.length === 0
	});
	const { role, type, trackingTags, name } = identity;
	return {
		result: "built",
		loadBalancers: [{
			role,
			type,
			scheme,
			schemeSaid,
			name,
			ipAddressType,
			...groups,
			trackingTags,
			listeners
		}]
	};
}
/** LBC finds it by the tags of cluster and stack alone. */
function existingLoadBalancer(identity, world) {
	const wanted = Object.entries(identity.trackingTags).filter(([key]) => !key.endsWith("/resource"));
	return world.loadBalancers.find(({ tags }) => wanted.every(([key, value]) => Object.hasOwn(tags, key) && tags[key] === value));
}
// src/controller/service/supported.ts
/**
* Why the controller leaves a Service alone, in one sentence; undefined where it acts on it.
* LBC: pkg/service/service_utils.go:IsServiceSupported, after webhooks/core/service_mutator.go:MutateCreate.
*/
function whyIgnored(service, settings) {
	if (!settings.gates.EnableServiceController) return "the controller runs without its Service half";
	const type = textAt(service.document.object, ["spec", "type"]) ?? "ClusterIP";
	if (settings.gates.ServiceTypeLoadBalancerOnly && type !== "LoadBalancer") return `the controller takes Services of type LoadBalancer only, and this one is of type ${type}`;
	const loadBalancerClass = classOf(service, type, settings);
	if (loadBalancerClass !== void 0) {
		if (loadBalancerClass === settings.loadBalancerClass) return void 0;
		return `its loadBalancerClass is ${JSON.stringify(loadBalancerClass)}, the controller's is ${settings.loadBalancerClass}`;
	}
	return whyTypeIgnored(service, type);
}
/** An empty class is no class for the API server either; the webhook comes before it and fills the field. */
function whyRefused(service, settings) {
	return textAt(service.document.object, ["spec", "loadBalancerClass"]) === "" && !settings.webhooks ? "spec.loadBalancerClass: expected a name, found an empty text" : void 0;
}
/** The class after the webhook that gives every new Service of type LoadBalancer without one the controller's own. */
function classOf(service, type, settings) {
	const written = textAt(service.document.object, ["spec", "loadBalancerClass"]);
	return settings.webhooks && type === "LoadBalancer" && (written ?? "") === "" ? settings.loadBalancerClass : written;
}
/** Others that make load balancers of Services: cloud-provider-aws, pkg/providers/v1/aws.go:EnsureLoadBalancer. */
function whyTypeIgnored(service, serviceType) {
	const type = service.annotations.get(serviceKeys.type);
	const targetType = service.annotations.get(serviceKeys.targetType);
	if (type === "nlb-ip") return void 0;
	if (type === void 0) return serviceType === "LoadBalancer" ? "it has neither a loadBalancerClass nor the type annotation, so the cloud provider in Kubernetes makes a Classic Load Balancer of it, which takes groups by their ids alone" : `it is of type ${serviceType}, and \`type: LoadBalancer\` is missing: it gets no load balancer`;
	if (type === "nlb") return "its type annotation is \"nlb\", so the cloud provider in Kubernetes makes its load balancer, without the groups that it names";
	if (type !== "external") return `its type annotation is ${JSON.stringify(type)}, not external or nlb-ip`;
	if (targetType === "ip" || targetType === "instance") return void 0;
	return "its type is external, but its target type is neither ip nor instance, so nobody acts on it";
}
// src/controller/service/services.ts
/** The Service half of the controller: a network load balancer for each Service that it acts on. */
var services = (objects, settings) => {
	const found = [];
	const others = [];
	for (const service of objects.all("Service")) {
		const other = (result, reason) => ({
			document: service.document,
			result,
			reason,
			tokens: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Z)(service)
		});
		const invalid = whyRefused(service, settings);
		const ignored = whyIgnored(service, settings);
		if (invalid !== void 0) others.push(other("invalid", `the API server refuses it: ${invalid}`));
		else if (ignored === void 0) found.push(frontend(service, objects, settings));
		else if (isAutoMode(service)) others.push({
			...other("ignored", ignored),
			autoMode: autoMode(service, settings.cluster)
		});
		else if (isOfInterest(service)) others.push(other("ignored", ignored));
	}
	return {
		found,
		others
	};
};
function frontend(service, objects, settings) {
	const tokens = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Z)(service);
	const identity = {
		role: "main",
		type: "network",
		trackingTags: trackingTags(settings.cluster, "service.k8s.aws", service.key, "LoadBalancer"),
		name: loadBalancerName(service)
	};
	return {
		kind: "Service",
		id: service.key,
		members: [service.document],
		tokens,
		loadBalancers: [identity],
		outcome: (world) => buildService({
			service,
			tokens,
			identity,
			objects,
			settings,
			world
		})
	};
}
/** The annotation's text as it is; else a name whose hash is over the object's UID. */
function loadBalancerName(service) {
	const exact = service.annotations.get(serviceKeys.name);
	return exact === void 0 ? { prefix: computedNamePrefix(service) } : { exact };
}
function isAutoMode(service) {
	return textAt(service.document.object, ["spec", "loadBalancerClass"]) === autoModeServiceClass;
}
// src/controller/build.ts
/** The sides of the controller, in the order of the answer. */
var sides = [
	gateways,
	ingresses,
	services
];
/**
* What the controller makes of exactly these documents in this world. The same input gives the same answer, whatever files
* the documents come from; of two definitions of one object the one read last counts. Never throws on what a document holds.
* Frontends are sorted by kind and id, others by kind and name.
*/
function build(documents, world, settings) {
	const { found, others } = findFrontends(documents, settings);
	return {
		frontends: found.map((frontend) => concluded(frontend, world)),
		others
	};
}
/** Everything that `build` and `identify` share: the frontends before AWS is asked, and the objects that are none. */
function findFrontends(documents, settings) {
	const all = indexObjects(documents, settings);
	const { objects, unwatched } = watchedObjects(all, settings);
	const results = sides.map((side) => side(objects, settings));
	const invalid = all.invalid.map(({ object, reason }) => ({
		document: object.document,
		result: "invalid",
		reason: `the API server refuses it: ${reason}`,
		tokens: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Z)(object)
	}));
	return {
		found: results.flatMap((result) => result.found).sort(byText((frontend) => `${frontend.kind} ${frontend.id}`)),
		others: [
			...results.flatMap((result) => result.others),
			...unwatched,
			...invalid
		].sort(byText(({ document }) => objectLabel(document, settings)))
	};
}
// src/plan/label.ts
/** `Kind id`, as findings and reports call a frontend. */
var frontendLabel = (frontend) => `${frontend.kind} ${frontend.id}`;
/** `Kind namespace/name`, as a reader would ask for it. */
function objectName({ object }) {
	const kind = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(object, ["kind"]);
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(object, ["metadata", "name"]);
	const namespace = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(object, ["metadata", "namespace"]);
	return `${text(kind, "object")} ${typeof namespace === "string" && namespace !== "" ? `${namespace}/` : ""}${text(name, "(no name)")}`;
}
var text = (value, fallback) => typeof value === "string" && value !== "" ? value : fallback;
// src/groups/cluster-pattern.ts
/** Why this is no pattern of cluster names: the end of a sentence that begins with it. */
function patternFault(pattern) {
	if (pattern === "") return "is empty";
	if (pattern.length > 128) return "is longer than any name of a cluster";
	const [other] = /[^\w.*-]/u.exec(pattern) ?? [];
	return other === void 0 ? void 0 : `holds ${JSON.stringify(other)}; a pattern is letters, digits, - _ . and *, which stands for any characters`;
}
/** Whether a declaration is for a cluster; one without patterns is for all. */
function isFor(clusters, cluster) {
	return clusters === void 0 || clusters.some((pattern) => patternsMeet(pattern, cluster));
}
/** Whether any cluster, of whatever name, is one that both declarations are for. */
function clustersMeet(a, b) {
	return (a ?? ["*"]).some((left) => (b ?? ["*"]).some((right) => patternsMeet(left, right)));
}
/**
* Whether some text matches both patterns. A text without `*` is a pattern that matches itself only.
* Row by row over the pairs of positions that some common beginning can reach, so its time is the product of the lengths.
*/
function patternsMeet(a, b) {
	let reached = /* @__PURE__ */ new Set([0]);
	for (let i = 0;; i += 1) {
		for (const j of reached) if (j < b.length && (a[i] === "*" || b[j] === "*")) reached.add(j + 1);
		if (i === a.length) return reached.has(b.length);
		const next = /* @__PURE__ */ new Set();
		for (const j of reached) {
			if (a[i] === "*" || b[j] === "*") next.add(j);
			if (a[i] === b[j]) next.add(j + 1);
		}
		reached = next;
	}
}
// src/plan/policy.ts
/** Everything stays as it is. */
var noPolicy = {
	policy: {
		severity: /* @__PURE__ */ new Map(),
		allow: [],
		annotations: "allow"
	},
	today: ""
};
/**
* Findings as the policy has them: with its severities, those that an entry accepts with its reason, and what is wrong with entries
* that let nothing stand any more. An entry for other clusters says nothing here.
* @param unjudged ids of findings that this run did not judge: an entry for one of them may well be used elsewhere; `all` where it judged few
*/
function applyPolicy(findings, { policy, today, broughtByThisChange }, cluster, unjudged = []) {
	const entries = policy.allow.filter(({ clusters }) => isFor(clusters, cluster));
	const standing = entries.filter((entry) => !isOver(entry, today));
	const matched = /* @__PURE__ */ new Set();
	const judged = findings.map((found) => {
		for (const entry of entries) if (covers(entry, found)) matched.add(entry);
		const entry = standing.find((one) => covers(one, found));
		const severity = policy.severity.get(found.id) ?? found.severity;
		const accepted = entry === void 0 ? void 0 : acceptedBy(entry, broughtByThisChange);
		return {
			...found,
			severity,
			...accepted === void 0 ? {} : { accepted }
		};
	});
	const stale = entries.flatMap((entry) => {
		if (!matched.has(entry)) return unjudged !== "all" && !unjudged.includes(entry.finding) ? [unused(entry, findings)] : [];
		return isOver(entry, today) ? [expired(entry, today)] : [];
	});
	const judgedOn = entries.some(({ until }) => until !== void 0) ? { judgedOn: today } : {};
	return {
		findings: [...judged, ...stale.map((one) => withSeverity(one, policy))],
		...judgedOn
	};
}
var withSeverity = (found, { severity }) => ({
	...found,
	severity: severity.get(found.id) ?? found.severity
});
/** The last day counts. Days of this form sort as texts. */
var isOver = ({ until }, today) => until !== void 0 && until < today;
/** Whether a finding is no more than what the entry accepts: a range of ports has to lie in that of the entry. */
function covers(entry, found) {
	return entry.finding === found.id && (entry.group === void 0 || entry.group === found.group || entry.group === found.groupId) && (entry.frontend === void 0 || entry.frontend === found.frontend) && (entry.ports === void 0 || found.ports !== void 0 && entry.ports.from <= found.ports.from && found.ports.to <= entry.ports.to);
}
var acceptedBy = (entry, brought) => ({
	reason: entry.reason,
	...entry.until === void 0 ? {} : { until: entry.until },
	...brought?.has(entry) === true ? { byThisChange: true } : {},
	place: entry.place
});
var expired = (entry, today) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.r)("expired-allow", {
	message: `${inWords(entry)} was accepted until ${entry.until}, and today is ${today}: it stands again`,
	action: "Mend what it is about, or review the risk again and write another `until`.",
	place: entry.place
});
function unused(entry, findings) {
	const near = findings.find(({ id }) => id === entry.finding);
	return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.r)("unused-allow", {
		message: `nothing matches this entry, which accepts ${inWords(entry)}`,
		action: near === void 0 ? "Take the entry away; if it is meant for other clusters, name them under `clusters`." : `Take the entry away, or mend it: what there is, is ${inWords({
			...near,
			finding: near.id
		})}.`,
		place: entry.place
	});
}
/** `world-open-port, group web, ports 8000-8100, Service shop/events` */
var inWords = ({ finding: id, group, ports, frontend }) => [
	id,
	...group === void 0 ? [] : [`group ${group}`],
	...ports === void 0 ? [] : [ports.from === ports.to ? `port ${ports.from}` : `ports ${ports.from}-${ports.to}`],
	...frontend === void 0 ? [] : [frontend]
].join(", ");
// src/controller/nearest.ts
/** The candidate that a mistyped word most likely means, if one is near enough. Case does not count. */
function nearest(word, candidates) {
	const limit = Math.max(2, Math.floor(word.length / 4));
	let best;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) > limit) continue;
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (distance <= limit && distance < (best?.distance ?? Infinity)) best = {
			candidate,
			distance
		};
	}
	return best?.candidate;
}
/** Levenshtein. Callers bound the lengths: the words differ in length by a few characters and one of them is ours. */
function editDistance(left, right) {
	let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let row = 1; row <= left.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= right.length; column += 1) {
			const substitution = (previous[column - 1] ?? 0) + (left.charAt(row - 1) === right.charAt(column - 1) ? 0 : 1);
			current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, substitution));
		}
		previous = current;
	}
	return previous[right.length] ?? 0;
}
// src/plan/planned.ts
/**
* Whether a frontend is the repository's own: one of which every object stands in a file of the context belongs to somebody else.
* One without members is what is left of a group that the repository emptied.
*/
var isPlanned = ({ members }, contextFiles) => members.length === 0 || members.some(({ file }) => !contextFiles.has(file));
// src/plan/uses.ts
/** Every id and name that a frontend, or an object that wants to be one, lists. */
var allTokens = (answer) => [...answer.frontends.flatMap((frontend) => frontend.tokens.map((token) => ({
	token,
	frontend: frontendLabel(frontend)
}))), ...answer.others.flatMap((other) => other.tokens.map((token) => ({
	token,
	frontend: objectName(other.document)
})))];
/** Everything that a frontend, a declaration or a rule says of groups, also for other clusters and in declarations with a problem. */
var namedTexts = (tokens, declarations) => /* @__PURE__ */ new Set([
	...tokens.map(({ token }) => token.text),
	...declarations.broken,
	...declarations.elsewhere.map((group) => group.name),
	...declarations.groups.flatMap((group) => [
		group.name,
		...group.adopt === void 0 ? [] : [group.adopt],
		...peersNamed(group)
	])
]);
/** Declared groups that no frontend and no rule names. */
var unusedDeclarations = (tokens, declarations) => {
	const used = /* @__PURE__ */ new Set([...tokens.map(({ token }) => token.text), ...declarations.groups.flatMap((group) => peersNamed(group))]);
	return declarations.groups.filter((group) => !used.has(group.name) && (group.adopt === void 0 || !used.has(group.adopt))).map((group) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.r)("unused-declaration", {
		message: `no frontend and no rule of this repository names ${group.name}`,
		action: `Name it on an Ingress, a Service or a Gateway, or take the declaration away.`,
		group: group.name,
		place: group.place
	}));
};
var peersNamed = (group) => (0,_references_js__WEBPACK_IMPORTED_MODULE_2__.t)(group).flatMap(({ peer }) => {
	if (peer.kind === "group-name") return [peer.name];
	return peer.kind === "group" ? [peer.id] : [];
});
/** Names of groups that frontends and declared rules give, and that nothing declares, as far as it can be read. */
function undeclaredNames(frontends, { groups }) {
	const declared = new Set(groups.map(({ name }) => name));
	return [...frontends.flatMap(({ tokens }) => tokens.flatMap(({ by, text }) => by === "name" ? [text] : [])), ...groups.flatMap(_references_js__WEBPACK_IMPORTED_MODULE_2__.t).flatMap(({ peer }) => peer.kind === "group-name" ? [peer.name] : [])].filter((name) => !declared.has(name));
}



/***/ })

};
