export const id = 348;
export const ids = [348];
export const modules = {

/***/ 6348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1721);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(802);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8876);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);




// src/report/meanings.ts
/** What each finding means, as Markdown: the README's table and the rules of a SARIF file say the same. */
var meanings = {
	"undeclared-group": "A frontend, a rule or `adopt` names a group that is neither declared nor there. The controller looks names up by the tag `Name`",
	"ambiguous-name": "Several groups have this `Name`, or fit this wildcard: the controller attaches all of them, or gives up",
	"foreign-owner": "A group of that name, or the one to adopt, belongs to somebody else",
	"wrong-vpc": "The group is in another VPC than the load balancer",
	"name-not-expressible": "EC2 or the controller cannot take this text as the name of a group",
	"stale-commit": "GitHub says that this commit is older than the one that applied the group: an old run was started again. A warning where GitHub does not tell",
	"quota-exceeded": "A group is declared with more rules than AWS takes in a direction and address family: 60, unless the quota L-0EA8095F was raised",
	"gap-needed": "The quota does not let a group have its old and its new rules together, so some would be closed for a moment ([more](docs/findings.md#gap-needed))",
	"conflicting-groups": "Members of an IngressGroup list different groups: the controller changes nothing for any of them",
	"unmanaged-object": "Groups are named on an object that the controller does not act on, on a kind that it does not read them on, or under a key that it does not know",
	"duplicate-object": "An object is defined twice: which definition counts is not known",
	"nlb-without-groups": "A network load balancer gets none of the groups that it names: it was made without any, or they are switched off",
	"quic-with-groups": "QUIC beside security groups, which AWS refuses",
	"too-many-groups": "More groups on one load balancer than AWS takes, unless the quota L-2AFB9258 was raised",
	"template-placeholder": "A list of groups holds something that a template was to fill in, such as `${VAR}`",
	"controller-refuses": "Any other reason for which the controller gives up, in its own words",
	"invalid-boolean": "An annotation is neither true nor false, as the controller reads them",
	"nothing-to-verify": "`verify` has found no frontend that names groups",
	"world-open-admin": "A rule lets the Internet in to SSH, RDP, a database or the like, or to all ports ([more](docs/findings.md#world-open-admin))",
	"world-open-port": "A rule lets the Internet in to a port that is no public web site: not 443 or a redirecting 80, or the load balancer is internal ([more](docs/findings.md#world-open-port))",
	"private-source-on-public": "A rule admits a group or private addresses to an internet-facing load balancer, whose clients never have such ([more](docs/findings.md#private-source-on-public))",
	"rule-without-listener": "A rule is for a port to which no load balancer listens that carries the group ([more](docs/findings.md#rule-without-listener))",
	"listener-blocked": "No rule of any group on the load balancer lets anybody in to a listener, or over IPv6 where it is dual-stack ([more](docs/findings.md#listener-blocked))",
	"outside-repository": "What the controller does rests on something that neither `manifests` nor `context` have",
	"backend-unmanaged": "Nothing lets the load balancer reach its targets: the controller leaves that to you where groups are named",
	"source-ranges-ignored": "Source ranges or prefix lists beside named groups: they restrict nothing",
	"annotation-removed": "A frontend names no groups any more: the controller puts its own in their place, open to everyone unless it is told other sources",
	"egress-blocks-targets": "`egress: []`: the load balancer reaches its targets only through another group",
	"unused-allow": "An entry under `allow` of the policy matches nothing: what it let stand is gone, or was never so",
	"expired-allow": "An entry under `allow` of the policy has run out: what it let stand stands again",
	unrendered: "Groups are named in a chart, an overlay or values that have to be rendered first",
	"host-bits": "A CIDR has bits set behind its prefix",
	"duplicate-rule": "The same rule twice, with different descriptions",
	drift: "A group is not as it was applied last: somebody else has changed it, or an apply was interrupted. On a schedule, also a load balancer that lacks a group, or still carries one of ours",
	"other-cluster": "A group changes that another cluster of the VPC uses too",
	"stale-reference": "A rule names a group of a peered VPC that is gone: it lets nobody through",
	"referenced-elsewhere": "Rules of other groups name a group that goes: they do not follow a new name",
	"public-web": "A rule lets the Internet in to a public web site ([more](docs/findings.md#public-web))",
	orphan: "An own group that nothing declares or names any more",
	"unused-declaration": "A declared group that nothing names",
	"description-immutable": "The description of a group differs, and AWS cannot change it"
};
// src/report/sarif-rules.ts
/** SARIF's words for our severities. */
var levels = {
	error: "error",
	warning: "warning",
	info: "note"
};
/** Where a reader finds all of them. */
var home = "https://github.com/frontend-sg/frontend-sg";
/** How bad it is where somebody relies on the rules, as code scanning counts: above 9 critical, from 7 high, from 4 medium. */
var securitySeverity = {
	"world-open-admin": "9.3",
	"world-open-port": "6.5",
	"annotation-removed": "7.5",
	"source-ranges-ignored": "7.0",
	drift: "5.0"
};
/** Those that docs/findings.md has a part about: why, and how to mend and to accept it. */
var explained = /* @__PURE__ */ new Set([
	"world-open-admin",
	"world-open-port",
	"public-web",
	"private-source-on-public",
	"rule-without-listener",
	"listener-blocked",
	"gap-needed"
]);
var pageOf = (id) => explained.has(id) ? `${home}/blob/main/docs/findings.md#${id}` : `${home}#findings`;
var rule = (id, meaning, level, severity) => ({
	id,
	shortDescription: { text: sentenceOf(meaning) },
	fullDescription: { text: plain(meaning) },
	help: {
		text: `${plain(meaning)}. What to do stands with each result.`,
		markdown: `${meaning}. What to do stands with each result. [More](${pageOf(id)})`
	},
	helpUri: pageOf(id),
	defaultConfiguration: { level },
	properties: {
		tags: [
			...severity === void 0 ? [] : ["security"],
			"kubernetes",
			"aws"
		],
		precision: "high",
		...severity === void 0 ? {} : { "security-severity": severity }
	}
});
var plain = (markdown) => markdown.replaceAll("`", "");
var sentenceOf = (markdown) => plain(markdown).split(/(?<=[^.])[.:] /)[0] ?? "";
/** Problems and every finding, in one order. */
var rules = [rule("problem", "Input that cannot be understood: a file, a declaration, an input of the action", "error"), ..._finding_js__WEBPACK_IMPORTED_MODULE_2__.i.map((id) => rule(id, meanings[id], levels[_finding_js__WEBPACK_IMPORTED_MODULE_2__.a[id].severity], securitySeverity[id]))];
/** The position of each by its id. */
var ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
// src/report/sarif.ts
/**
* Problems and findings of a plan as SARIF 2.1.0, in the form that code scanning takes
* (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
* `label` is its category: uploads of several clusters do not close each other's alerts. Same input, same bytes.
*/
function sarif({ findings, frontends, groups, problems }, label) {
	const fallback = somePlace({
		groups,
		frontends,
		findings,
		problems
	});
	const remarks = [...problems.toSorted(_order_js__WEBPACK_IMPORTED_MODULE_0__.t).map(ofProblem), ...findings.toSorted(byWeight).map(ofFinding)];
	const shown = remarks.flatMap((one) => {
		const place = one.place === void 0 || !isFile(one.place) ? fallback : one.place;
		return place === void 0 ? [] : [{
			...one,
			place
		}];
	}).slice(0, maxResults);
	const left = remarks.length - shown.length;
	const fingerprint = fingerprints();
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "frontend-sg",
				informationUri: home,
				rules
			} },
			automationDetails: { id: `frontend-sg/${encodeURIComponent(label.toWellFormed())}/` },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: true,
				...left === 0 ? {} : { toolExecutionNotifications: [{
					level: "warning",
					message: { text: `${left} of ${remarks.length} results are not in this file.` }
				}] }
			}],
			results: shown.map((one) => resultOf(one, fingerprint(one)))
		}]
	};
}
/** Code scanning refuses more than 25,000 results, and shows the first 5,000 by their severity. */
var maxResults = 5e3;
var ofProblem = ({ hint, message, place }) => ({
	id: "problem",
	level: "error",
	text: sentences(message, hint),
	about: [message],
	...place === void 0 ? {} : { place }
});
var ofFinding = (finding) => ({
	id: finding.id,
	level: levels[finding.severity],
	text: sentences(finding.message, finding.action),
	about: [
		finding.group,
		finding.groupId,
		finding.frontend,
		finding.ports
	],
	finding,
	...finding.place === void 0 ? {} : { place: finding.place }
});
/** What is accepted stands last, since nobody has to look at it. */
var byWeight = (a, b) => Number(a.accepted !== void 0) - Number(b.accepted !== void 0) || weight[a.severity] - weight[b.severity] || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__.t)(a, b);
var weight = {
	error: 0,
	warning: 1,
	info: 2
};
function resultOf({ finding, id, level, place, text }, fingerprint) {
	const { accepted, controls, frontend, group } = finding ?? {};
	return {
		ruleId: id,
		ruleIndex: ruleIndex.get(id),
		level,
		message: { text },
		locations: [{ physicalLocation: {
			artifactLocation: {
				uri: place.file.split("/").map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.l).join("/"),
				uriBaseId: "%SRCROOT%"
			},
			region: {
				startLine: place.line,
				startColumn: place.column
			}
		} }],
		partialFingerprints: { primaryLocationLineHash: fingerprint },
		...accepted === void 0 ? {} : { suppressions: [{
			kind: "external",
			status: "accepted",
			justification: safe(`${accepted.reason}${accepted.until === void 0 ? "" : ` (until ${accepted.until})`}`)
		}] },
		properties: {
			...group === void 0 ? {} : { group: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.i)(group) },
			...frontend === void 0 ? {} : { frontend: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.i)(frontend) },
			...controls === void 0 ? {} : { controls }
		}
	};
}
/** A hash that stays when lines move; results that are alike in all else are counted, in the order of their places. */
function fingerprints() {
	const seen = /* @__PURE__ */ new Map();
	return ({ about, id, place }) => {
		const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(JSON.stringify([
			id,
			place.file,
			...about
		])).digest("hex").slice(0, 16);
		const count = (seen.get(key) ?? 0) + 1;
		seen.set(key, count);
		return `${key}:${count}`;
	};
}
/** Where a result without a place is shown, since code scanning takes none without: the first file that declares or names a group. */
function somePlace({ findings, frontends, groups, problems }) {
	const [first] = [
		...groups.flatMap(({ place }) => place ?? []),
		...frontends.flatMap(({ objects }) => objects.map(({ place }) => place)),
		...findings.flatMap(({ place }) => place ?? []),
		...problems.flatMap(({ place }) => place ?? [])
	].filter(isFile);
	return first === void 0 ? void 0 : {
		file: first.file,
		line: 1,
		column: 1
	};
}
/** Whether its file is one of the repository by its name. */
var isFile = ({ file }) => /^[^/]/.test(file);
var sentences = (...texts) => texts.filter((text) => text !== void 0).map((text) => safe(text)).map((text) => /[.!?…]$/.test(text) ? text : `${text}.`).join(" ");
/** In a message `[text](target)` is a link unless its brackets are escaped: SARIF 2.1.0, 3.11.6. */
var safe = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.i)(text, 1e3).replaceAll(/[\\[\]]/g, String.raw`\$&`);



/***/ })

};
