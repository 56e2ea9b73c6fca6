export const id = 756;
export const ids = [756];
export const modules = {

/***/ 5756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAncestry: () => (/* binding */ readAncestry)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(993);

// src/github/ancestry.ts
/**
* Whether `commit` is behind each of the others, by GitHub's comparison: one call for each, a handful at most. The same commit needs none.
* Never throws for what GitHub does or does not answer.
* https://docs.github.com/en/rest/commits/commits#compare-two-commits
*/
async function readAncestry(request, others) {
	const signal = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__.t)(request);
	const asked = [...new Set(others)].sort();
	let compare;
	const answers = asked.map(async (other, index) => {
		const why = whyNot(request, other, index);
		if (other === request.commit) return [other, { kind: "not-behind" }];
		if (why !== void 0) return [other, {
			kind: "unknown",
			why
		}];
		try {
			compare ??= connect(request, signal);
			return [other, judge(await (await compare)(other))];
		} catch (error) {
			return [other, {
				kind: "unknown",
				why: signal.aborted ? (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__.n)(signal) : whyOf(error)
			}];
		}
	});
	return new Map(await Promise.all(answers));
}
function whyNot({ apiUrl, repository, token, commit }, other, index) {
	if (!isCommit(commit) || !isCommit(other)) return "one of them is no commit";
	if (token === "") return "there is no `github-token`";
	if (apiUrl === void 0 || repository === void 0) return "the run does not say which GitHub to ask";
	return index < 5 ? void 0 : `more than 5 commits would have to be compared`;
}
var isCommit = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
async function connect({ apiUrl = "", repository = "", token, commit }, signal) {
	const { getOctokit } = await __webpack_require__.e(/* import() */ 534).then(__webpack_require__.bind(__webpack_require__, 5534)).then((n) => n.t);
	const { repos } = getOctokit(token, {
		baseUrl: apiUrl,
		log: {
			debug: ignore,
			info: ignore,
			warn: ignore,
			error: ignore
		}
	}).rest;
	const [owner = "", repo = ""] = repository.split("/");
	return async (other) => {
		const basehead = `${other}...${commit}`;
		const { data } = await repos.compareCommitsWithBasehead({
			owner,
			repo,
			basehead,
			per_page: 1,
			request: { signal }
		});
		return data.status;
	};
}
function judge(status) {
	switch (status) {
		case "behind": return { kind: "behind" };
		case "ahead":
		case "identical":
		case "diverged": return { kind: "not-behind" };
		default: return {
			kind: "unknown",
			why: "GitHub gave an answer that has no such form"
		};
	}
}
function whyOf(error) {
	const status = typeof error === "object" && error !== null && "status" in error ? error.status : void 0;
	if (status === 404) return "GitHub does not know both of them, or the token may not read them (`contents: read`)";
	if (status === 401 || status === 403) return "the token may not compare them (`contents: read`)";
	return `GitHub does not compare them: ${error instanceof Error ? error.message : String(error)}`;
}
var ignore = () => void 0;



/***/ })

};
