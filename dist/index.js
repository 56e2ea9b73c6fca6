import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pictureLabel),
/* harmony export */   c: () => (/* binding */ safeJson),
/* harmony export */   i: () => (/* binding */ logText),
/* harmony export */   l: () => (/* binding */ urlSegment),
/* harmony export */   n: () => (/* binding */ fileUrl),
/* harmony export */   o: () => (/* binding */ prose),
/* harmony export */   r: () => (/* binding */ link),
/* harmony export */   s: () => (/* binding */ runUrl),
/* harmony export */   t: () => (/* binding */ code)
/* harmony export */ });
// src/report/escape.ts
/**
* The one place that makes foreign text safe to show. Everything that a manifest, AWS, GitHub or Kubernetes said goes
* through `logText` on its way to a log and through `code`, `prose` or `link` on its way to Markdown.
*/
/**
* One line for a log or an annotation. Control, invisible, bidirectional and line-separating characters become visible
* (`\u202e`), and what the runner would obey is broken: `::name::` where a line could start with it, `##[name]` anywhere
* (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs). An IPv6 `::/0` stays as it is.
* Longer than `limit` characters: cut, with the number of characters left out.
*/
function logText(text, limit = 2e3) {
	return visible(clamp(text, limit)).replaceAll(/(?<![0-9A-Za-z])::(?![/\d])/g, String.raw`:\u003a`).replaceAll("##[", String.raw`#\u0023[`);
}
/**
* Foreign text as `<code>`, for any place in GitHub's Markdown: inside a table, a list, a heading, a link text, a
* `<details>`. Nothing in it can become an element, a link, a mention, an image, an emoji or the end of what is around it.
*/
function code(text, limit = 80) {
	return `<code>${entities(visible(clamp(text, limit)))}</code>`;
}
/**
* A sentence that quotes foreign text: plain words stay words, what stands in backticks and everything else becomes
* `<code>`. Entities alone would not do, since GitHub looks for mentions, issue numbers, commits and addresses in the text
* that entities make.
*/
function prose(text, limit = 600) {
	return visible(clamp(text, limit)).trim().split(/`([^`]+)`/).map((piece, index) => index % 2 === 1 ? code(piece, Infinity) : piece.split(/ +/).map(word).join(" ")).join("");
}
/**
* A text of at most 40 characters for the inside of a Mermaid label, `["…"]`. Whatever has a meaning there becomes an entity of
* Mermaid's own (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters), which ends no label and begins no
* statement. Also a full stop or a sign before a blank, of which Mermaid would make a list.
*/
function pictureLabel(text) {
	const seen = visible(text).trim() || "without a name";
	return (Array.from(seen).length <= 40 ? seen : `${Array.from(seen).slice(0, 39).join("")}…`).replaceAll(/[^A-Za-z0-9 .,/:-]|[.-](?= |$)|:(?=\/\/)|(?<=www)\./giu, (character) => `#${character.codePointAt(0)};`);
}
/** A link with a safe text (from `code`) to a target that `fileUrl` made or that the runner gave. */
function link(label, target) {
	return target === void 0 ? label : `[${label}](${target})`;
}
/**
* Where a line of a file of the repository stands on GitHub: `SERVER/OWNER/REPO/blob/SHA/PATH#L1`.
* Undefined where the parts cannot make such a URL.
*/
function fileUrl(repository, place) {
	const segments = [
		...repository.repository.split("/"),
		"blob",
		repository.sha,
		...place.file.split("/")
	];
	if (!isServer(repository.serverUrl) || segments.some((segment) => /^\.{0,2}$/.test(segment))) return void 0;
	return `${repository.serverUrl}/${segments.map(urlSegment).join("/")}#L${place.line}`;
}
/** The page of a workflow run: `SERVER/OWNER/REPO/actions/runs/ID`. Undefined where the parts cannot make such a URL. */
function runUrl(run) {
	if (!isServer(run.serverUrl) || !/^\d+$/.test(run.runId)) return void 0;
	return `${run.serverUrl}/${run.repository.split("/").map(urlSegment).join("/")}/actions/runs/${run.runId}`;
}
/** The same JSON value in ASCII without any character that a shell or an expression would obey inside a string. */
function safeJson(value) {
	return JSON.stringify(value).replaceAll(/\\["\\]/g, (pair) => escapeUnit(pair.slice(1))).replaceAll(/[^\w .,:/"\\{}[\]-]/g, escapeUnit);
}
/** Cut to a number of UTF-16 units as they will be shown, saying how many are left out: what is not seen is shown as six of them. */
function clamp(text, limit) {
	if (text.length * 6 <= limit || text.length <= limit && !isUnseen.test(text)) return text;
	let [shown, end] = [0, 0];
	for (const character of text) {
		shown += isUnseen.test(character) ? 6 * character.length : character.length;
		if (shown > limit) break;
		end += character.length;
	}
	return end === text.length ? text : `${text.slice(0, end)}… (${text.length - end} more)`;
}
/** Control, format, private, unassigned and lone surrogate characters, separators but the space, and what shows as nothing. */
var unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;
var isUnseen = new RegExp(unseen.source, "u");
var visible = (text) => text.replaceAll(unseen, (character) => escapeUnits(character));
var escapeUnits = (character) => character.split("").map(escapeUnit).join("");
var escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
/**
* No structure comes of an entity (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references). What is left as
* it is has no meaning within a line, but that GitHub links `://`, `www.` and mail also inside of `code`
* (https://github.github.com/gfm/#autolinks-extension-): mail even out of entities, so a tag stands in every address.
*/
var entities = (text) => text.replaceAll(/[^A-Za-z0-9 .,/:=+()-]|:(?=\/\/)|(?<=www)\./giu, (character) => `&#${character.codePointAt(0)};`).replaceAll("&#64;", "&#64;<wbr>");
/**
* Letters with inner hyphens, letters with a short number behind (`EC2`, `IPv6`), or a short number: nothing that GitHub
* links. Around it only punctuation that ends in words, too.
*/
var plainWord = /^(["'(]*)((?!www\b|(?:mailto|xmpp):|[0-9a-f]{7,40}\b)(?:[a-z]{1,40}(?:['-][a-z]{1,40}){0,5}|[a-z]{1,5}\d{1,2}|\d{1,6}))?([)"',;:.?!…—→·]*)$/i;
/** Punctuation around anything else, so that a comma behind a name stays outside of its `<code>`. */
var quotedWord = /^(["'(]*)(.+?)([)"',;:.?!…]*)$/u;
function word(text) {
	const plain = plainWord.exec(text);
	if (plain !== null) return punctuation(plain[1], false) + (plain[2] ?? "") + punctuation(plain[3], /\d$/.test(plain[2] ?? ""));
	const quoted = quotedWord.exec(text);
	if (quoted === null) return code(text, Infinity);
	return punctuation(quoted[1], false) + code(quoted[2] ?? "", Infinity) + punctuation(quoted[3], false);
}
/** A full stop or a bracket behind a number would make a list, an opening one behind a link text a link. */
var punctuation = (text, behindNumber) => (text ?? "").replaceAll(behindNumber ? /[^,]/gu : /[^"',;:.?!)]/gu, (c) => `&#${c.codePointAt(0)};`);
var isServer = (url) => /^https?:\/\/[A-Za-z0-9.:[\]-]+(?:\/[A-Za-z0-9._~/-]*)?$/.test(url);
/** `encodeURIComponent` leaves !'()* alone, and Markdown does not; it throws on half a surrogate pair. */
var urlSegment = (segment) => encodeURIComponent(segment.toWellFormed()).replaceAll(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);



/***/ }),

/***/ 8876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findingKinds),
/* harmony export */   i: () => (/* binding */ findingIds),
/* harmony export */   n: () => (/* binding */ canBeLowered),
/* harmony export */   r: () => (/* binding */ finding),
/* harmony export */   t: () => (/* binding */ canBeAccepted)
/* harmony export */ });
// src/finding.ts
/** Every finding there is: its severity unless a policy changes it, and what it is about. */
var findingKinds = {
	"undeclared-group": {
		severity: "error",
		about: "name"
	},
	"ambiguous-name": {
		severity: "error",
		about: "name"
	},
	"foreign-owner": {
		severity: "error",
		about: "group"
	},
	"wrong-vpc": {
		severity: "error",
		about: "group"
	},
	"name-not-expressible": {
		severity: "error",
		about: "group"
	},
	"stale-commit": {
		severity: "error",
		about: "group"
	},
	"quota-exceeded": {
		severity: "error",
		about: "group"
	},
	"gap-needed": {
		severity: "error",
		about: "group"
	},
	"conflicting-groups": {
		severity: "error",
		about: "frontend"
	},
	"unmanaged-object": {
		severity: "error",
		about: "frontend"
	},
	"duplicate-object": {
		severity: "error",
		about: "frontend"
	},
	"nlb-without-groups": {
		severity: "error",
		about: "frontend"
	},
	"quic-with-groups": {
		severity: "error",
		about: "frontend"
	},
	"too-many-groups": {
		severity: "error",
		about: "frontend"
	},
	"template-placeholder": {
		severity: "error",
		about: "frontend"
	},
	"controller-refuses": {
		severity: "error",
		about: "frontend"
	},
	"invalid-boolean": {
		severity: "error",
		about: "frontend"
	},
	"nothing-to-verify": {
		severity: "error",
		about: "frontend"
	},
	"world-open-admin": {
		severity: "error",
		about: "rule"
	},
	"world-open-port": {
		severity: "warning",
		about: "rule"
	},
	"private-source-on-public": {
		severity: "warning",
		about: "rule"
	},
	"rule-without-listener": {
		severity: "warning",
		about: "rule"
	},
	"listener-blocked": {
		severity: "warning",
		about: "frontend"
	},
	"outside-repository": {
		severity: "warning",
		about: "frontend"
	},
	"backend-unmanaged": {
		severity: "warning",
		about: "frontend"
	},
	"source-ranges-ignored": {
		severity: "warning",
		about: "frontend"
	},
	"annotation-removed": {
		severity: "warning",
		about: "frontend"
	},
	"egress-blocks-targets": {
		severity: "warning",
		about: "rule"
	},
	"unused-allow": {
		severity: "warning",
		about: "rule"
	},
	"expired-allow": {
		severity: "warning",
		about: "rule"
	},
	unrendered: {
		severity: "warning",
		about: "frontend"
	},
	"host-bits": {
		severity: "warning",
		about: "rule"
	},
	drift: {
		severity: "warning",
		about: "rule"
	},
	"other-cluster": {
		severity: "warning",
		about: "group"
	},
	"stale-reference": {
		severity: "warning",
		about: "rule"
	},
	"referenced-elsewhere": {
		severity: "warning",
		about: "group"
	},
	"duplicate-rule": {
		severity: "warning",
		about: "rule"
	},
	"public-web": {
		severity: "info",
		about: "rule"
	},
	orphan: {
		severity: "info",
		about: "group"
	},
	"unused-declaration": {
		severity: "info",
		about: "group"
	},
	"description-immutable": {
		severity: "info",
		about: "group"
	}
};
/** Every id there is. */
var findingIds = Object.keys(findingKinds);
/** Whether a policy may make it less severe. An error about a name or a group is no matter of taste: what is declared cannot be made so. */
var canBeLowered = (id) => {
	const { severity, about } = findingKinds[id];
	return id !== "nothing-to-verify" && !(severity === "error" && (about === "name" || about === "group"));
};
/** Whether a policy may accept it, so that it stands and stops nothing: there must be something to accept. */
var canBeAccepted = (id) => acceptableErrors.has(id) || canBeLowered(id) && !aboutThePolicy.has(id);
/** Of the errors about a group: a moment without a rule is the price of a full quota, and somebody may pay it. */
var acceptableErrors = /* @__PURE__ */ new Set(["gap-needed"]);
var aboutThePolicy = /* @__PURE__ */ new Set(["unused-allow", "expired-allow"]);
/** A finding with the severity that its id has by default. */
var finding = (id, rest) => ({
	id,
	severity: findingKinds[id].severity,
	...rest
});



/***/ }),

/***/ 4221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ serviceGroupsKey),
  $t: () => (/* binding */ showLoadBalancersOfVpc),
  A: () => (/* binding */ groupText),
  At: () => (/* binding */ isVpcNotFound),
  B: () => (/* binding */ rulesByKey),
  Bt: () => (/* binding */ diagnoseUnbuilt),
  C: () => (/* binding */ page),
  Ct: () => (/* binding */ isGroupNotFound),
  D: () => (/* binding */ table),
  Dt: () => (/* binding */ isRuleLimit),
  E: () => (/* binding */ sentence),
  Et: () => (/* binding */ isResourceNotFound),
  F: () => (/* binding */ summarize),
  Ft: () => (/* binding */ admits),
  G: () => (/* binding */ objectEvents),
  Gt: () => (/* binding */ findController),
  H: () => (/* binding */ failureOf),
  Ht: () => (/* binding */ controllerLog),
  I: () => (/* binding */ summarizeSeen),
  It: () => (/* binding */ covers),
  J: () => (/* binding */ liveObject),
  Jt: () => (/* binding */ showClassicLoadBalancers),
  K: () => (/* binding */ at),
  Kt: () => (/* binding */ getObject),
  L: () => (/* binding */ unresolvedTokens),
  Lt: () => (/* binding */ packetProtocols),
  M: () => (/* binding */ isManaged),
  Mt: () => (/* binding */ tidy),
  N: () => (/* binding */ loadBalancerNames),
  Nt: () => (/* binding */ listenerNotes),
  O: () => (/* binding */ tableWithin),
  Ot: () => (/* binding */ isStaleRules),
  P: () => (/* binding */ schemeNote),
  Pt: () => (/* binding */ listenerText),
  Q: () => (/* binding */ ingressGroupsKey),
  Qt: () => (/* binding */ showLoadBalancer),
  R: () => (/* binding */ ruleDifferences),
  Rt: () => (/* binding */ isDeploy),
  S: () => (/* binding */ heading),
  St: () => (/* binding */ isGroupDuplicate),
  T: () => (/* binding */ sections),
  Tt: () => (/* binding */ isRefused),
  U: () => (/* binding */ isCloudProvider),
  Ut: () => (/* binding */ deleteObject),
  V: () => (/* binding */ wantedTags),
  Vt: () => (/* binding */ unbuiltResult),
  W: () => (/* binding */ isSuccess),
  Wt: () => (/* binding */ describeObject),
  X: () => (/* binding */ frontendNlbGroupsKey),
  Xt: () => (/* binding */ showGroupsNamed),
  Y: () => (/* binding */ bundle_text),
  Yt: () => (/* binding */ showGroups),
  Z: () => (/* binding */ groupsNamedBy),
  Zt: () => (/* binding */ showIngressClasses),
  _: () => (/* binding */ changedText),
  _t: () => (/* binding */ codeOf),
  a: () => (/* binding */ rowsOf),
  an: () => (/* binding */ byteLength),
  at: () => (/* binding */ integerAnnotation),
  b: () => (/* binding */ fold),
  bt: () => (/* binding */ isDependencyViolation),
  c: () => (/* binding */ countChanges),
  cn: () => (/* binding */ room),
  ct: () => (/* binding */ parseBool),
  d: () => (/* binding */ stageOf),
  dt: () => (/* binding */ splitList),
  en: () => (/* binding */ showRules),
  et: () => (/* binding */ annotationTokens),
  f: () => (/* binding */ failureMarkdown),
  ft: () => (/* binding */ trimSpace),
  g: () => (/* binding */ gather),
  gt: () => (/* binding */ attemptsOf),
  h: () => (/* binding */ verdict),
  ht: () => (/* binding */ ask),
  i: () => (/* binding */ rowOf),
  "in": () => (/* binding */ expectationsOf),
  it: () => (/* binding */ boolAnnotation),
  j: () => (/* binding */ isForeign),
  jt: () => (/* binding */ problemOf),
  k: () => (/* binding */ groupList),
  kt: () => (/* binding */ isThrottle),
  l: () => (/* binding */ attachmentStages),
  ln: () => (/* binding */ valueAt$1),
  lt: () => (/* binding */ parseInteger),
  m: () => (/* binding */ problemsAlert),
  mt: () => (/* binding */ valueAt),
  n: () => (/* binding */ changeCell),
  nn: () => (/* binding */ touchObject),
  nt: () => (/* binding */ resolveGroups),
  o: () => (/* binding */ ruleCell),
  on: () => (/* binding */ firstThatFits),
  ot: () => (/* binding */ listAnnotation),
  p: () => (/* binding */ findingAlerts),
  pt: () => (/* binding */ Refusal),
  q: () => (/* binding */ list$1),
  qt: () => (/* binding */ showCaller),
  r: () => (/* binding */ peerCell),
  rn: () => (/* binding */ expectationTitle),
  rt: () => (/* binding */ annotationPlace),
  s: () => (/* binding */ signOf),
  sn: () => (/* binding */ remembered),
  st: () => (/* binding */ mapAnnotation),
  t: () => (/* binding */ progressLines),
  tn: () => (/* binding */ showTags),
  tt: () => (/* binding */ groupsNamed),
  u: () => (/* binding */ classify),
  ut: () => (/* binding */ quote),
  v: () => (/* binding */ count),
  vt: () => (/* binding */ isBadCredentials),
  w: () => (/* binding */ placeLink),
  wt: () => (/* binding */ isLoadBalancerNotFound),
  x: () => (/* binding */ footer),
  xt: () => (/* binding */ isExpired),
  y: () => (/* binding */ duration),
  yt: () => (/* binding */ isDenied),
  z: () => (/* binding */ difference),
  zt: () => (/* binding */ isReview)
});

// EXTERNAL MODULE: ./build/bundle/problem.js
var problem = __nccwpck_require__(3350);
// EXTERNAL MODULE: ./build/bundle/escape.js
var bundle_escape = __nccwpck_require__(802);
// EXTERNAL MODULE: ./build/bundle/finding.js
var finding = __nccwpck_require__(8876);
// EXTERNAL MODULE: ./build/bundle/rule.js
var bundle_rule = __nccwpck_require__(9895);
// EXTERNAL MODULE: ./build/bundle/plan.js
var plan = __nccwpck_require__(4430);
// EXTERNAL MODULE: ./build/bundle/order.js
var order = __nccwpck_require__(1721);
// EXTERNAL MODULE: ./build/bundle/resolve.js
var resolve = __nccwpck_require__(8113);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/bundle/index.js













// src/github/payload.ts
/** The value at a path of own properties of an event's payload, in which nothing is trusted to have a form. */
function valueAt$1(value, path) {
	return path.reduce((current, key) => typeof current === "object" && current !== null && Object.hasOwn(current, key) ? current[key] : void 0, value);
}
var textAt = (value, path) => {
	const found = valueAt$1(value, path);
	return typeof found === "string" && found !== "" ? found : void 0;
};
/** A commit by its whole id. One of zeros only says that there is none. */
var commitAt = (value, path) => {
	const found = textAt(value, path);
	return found !== void 0 && isCommit(found) ? found : void 0;
};
/** A number from 1, as of a pull request. */
var numberAt = (value, path) => {
	const found = valueAt$1(value, path);
	return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : void 0;
};
var isCommit = (text) => /^[0-9a-f]{40}$/.test(text) && !/^0+$/.test(text);
// src/github/event.ts
/**
* Reads an event's payload. It is written by GitHub and quotes what anybody wrote, so whatever has another form than
* https://docs.github.com/en/webhooks/webhook-events-and-payloads says is taken as not there.
*/
function readEvent(eventName, payload) {
	const pullRequest = pullRequestOf(payload) ?? (eventName === "merge_group" ? queuedPullRequest(payload) : void 0);
	const range = rangeOf(eventName, payload);
	const defaultBranch = textAt(payload, ["repository", "default_branch"]);
	const commits = eventName === "push" ? commitsOf(payload) : [];
	const baseBranch = /^refs\/heads\/(.+)$/s.exec(textAt(payload, ["merge_group", "base_ref"]) ?? "")?.[1];
	return {
		...pullRequest === void 0 ? {} : { pullRequest },
		...range === void 0 ? {} : { range },
		...commits.length === 0 ? {} : { commits },
		...defaultBranch === void 0 ? {} : { defaultBranch },
		...baseBranch === void 0 ? {} : { baseBranch }
	};
}
function pullRequestOf(payload) {
	const number = numberAt(payload, ["pull_request", "number"]);
	if (number === void 0) return void 0;
	const sha = textAt(payload, [
		"pull_request",
		"base",
		"sha"
	]);
	const state = textAt(payload, ["pull_request", "state"]);
	const changedFiles = numberAt(payload, ["pull_request", "changed_files"]);
	const base = textAt(payload, [
		"pull_request",
		"base",
		"repo",
		"full_name"
	]);
	return {
		number,
		...sha === void 0 ? {} : { base: sha },
		...state === void 0 ? {} : { closed: state === "closed" },
		...changedFiles === void 0 ? {} : { changedFiles },
		...base === void 0 ? {} : { fromFork: textAt(payload, [
			"pull_request",
			"head",
			"repo",
			"full_name"
		]) !== base }
	};
}
/** The one that a merge group was made for: its branch is `gh-readonly-queue/BASE/pr-NUMBER-SHA`, and nothing else names it. */
function queuedPullRequest(payload) {
	const ref = textAt(payload, ["merge_group", "head_ref"]) ?? "";
	const [, digits] = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]{40}$/s.exec(ref) ?? [];
	return digits === void 0 || Number(digits) < 1 ? void 0 : { number: Number(digits) };
}
function rangeOf(eventName, payload) {
	switch (eventName) {
		case "merge_group": return range(commitAt(payload, ["merge_group", "base_sha"]), commitAt(payload, ["merge_group", "head_sha"]));
		case "push": return range(valueAt$1(payload, ["forced"]) === true ? void 0 : commitAt(payload, ["before"]), commitAt(payload, ["after"]));
		default: return;
	}
}
var range = (base, head) => head === void 0 ? void 0 : {
	head,
	...base === void 0 ? {} : { base }
};
function commitsOf(payload) {
	const commits = valueAt$1(payload, ["commits"]);
	return Array.isArray(commits) ? commits.flatMap((commit) => commitAt(commit, ["id"]) ?? []) : [];
}
// src/github/context.ts
/**
* Reads the runner's environment and the event's payload. The payload is written by GitHub and quotes what anybody wrote, so
* nothing in it is trusted to have a form. A variable that is missing is a UserError that names it.
*/
async function readContext(env) {
	const payload = await readPayload(env["GITHUB_EVENT_PATH"]);
	const eventName = getEnv(env, "GITHUB_EVENT_NAME");
	const eventSha = getEnv(env, "GITHUB_SHA");
	const actor = env["GITHUB_ACTOR"];
	return {
		...readEvent(eventName, payload),
		eventName,
		...actor === void 0 || actor === "" ? {} : { actor },
		repository: getEnv(env, "GITHUB_REPOSITORY"),
		sha: textAt(payload, [
			"pull_request",
			"head",
			"sha"
		]) ?? commitAt(payload, ["workflow_run", "head_sha"]) ?? eventSha,
		eventSha,
		serverUrl: getEnv(env, "GITHUB_SERVER_URL"),
		apiUrl: getEnv(env, "GITHUB_API_URL"),
		runId: getEnv(env, "GITHUB_RUN_ID"),
		runNumber: getEnv(env, "GITHUB_RUN_NUMBER"),
		workspace: getEnv(env, "GITHUB_WORKSPACE"),
		temp: getEnv(env, "RUNNER_TEMP")
	};
}
/** The same where the inputs `sha` and `pull-request` say what an event such as `repository_dispatch` does not. */
function aboutInputs(context, { sha, pullRequest }) {
	return {
		...context,
		...sha === void 0 ? {} : { sha },
		...pullRequest === void 0 || pullRequest === context.pullRequest?.number ? {} : { pullRequest: { number: pullRequest } }
	};
}
function getEnv(env, name) {
	const value = env[name];
	if (value === void 0 || value === "") throw new problem.t("refused", [{
		message: `The environment variable ${name} is not set`,
		hint: "The action runs as a step of GitHub Actions; elsewhere, set what the runner sets."
	}]);
	return value;
}
async function readPayload(path) {
	if (path === void 0 || path === "") return {};
	try {
		return JSON.parse(await (0,external_node_fs_promises_.readFile)(path, "utf8"));
	} catch (error) {
		throw new problem.t("refused", [{
			message: `The event's payload ${path} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
			hint: "The runner sets GITHUB_EVENT_PATH: leave it as it is, or leave it empty."
		}], { cause: error });
	}
}
// src/github/refuse.ts
/**
* Throws a UserError `refused` where a mode must not run on an event: `pull_request_target` never (it lends the secrets of the
* base to what a stranger wrote), what writes to AWS never on a pull request or in a merge queue, since neither is merged yet.
*/
function refuseEvent(mode, eventName) {
	if (eventName === "pull_request_target") throw new problem.t("refused", [{
		message: "frontend-sg does not run on pull_request_target, which lends secrets to code that nobody has reviewed",
		hint: "Use `on: pull_request`, which gives a fork neither secrets nor an OIDC token."
	}]);
	if (mode !== "apply" && mode !== "cleanup") return;
	if (eventName !== "merge_group" && !eventName.startsWith("pull_request")) return;
	throw new problem.t("refused", [{
		message: `mode ${mode} writes to AWS and does not run on ${eventName}, where nothing is merged yet`,
		hint: `Run it on \`push\` to the default branch, \`workflow_dispatch\` or \`schedule\`; here use \`mode: plan\`.`
	}]);
}
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Gets the values of an multiline input.  Each value is also trimmed.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string[]
*
*/
function getMultilineInput(name, options) {
	const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
	if (options && options.trimWhitespace === false) return inputs;
	return inputs.map((input) => input.trim());
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(external_os_.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + external_os_.EOL);
}
/**
* Begin an output group.
*
* Output until the next `groupEnd` will be foldable in this group
*
* @param name The name of the output group
*/
function startGroup(name) {
	issue("group", name);
}
/**
* End an output group.
*/
function endGroup() {
	issue("endgroup");
}
// src/report/fit.ts
/**
* Room for a Markdown text, in UTF-8 bytes. GitHub says that it takes comments up to 65,536 characters, and counts bytes: a text that is short
* enough in bytes is so in any unit (https://github.com/dead-claudia/github-limits/pull/13). It drops step summaries at and
* just below 1 MiB without a word (https://github.com/actions/runner/issues/4337).
*/
var room = {
	comment: 65e3,
	summary: 921600
};
/** The first of several versions, from the fullest to the shortest, that has room; the shortest where none has. */
function firstThatFits(versions, bytes) {
	let text = "";
	for (const version of versions) {
		text = version();
		if (byteLength(text) <= bytes) return text;
	}
	return text;
}
function remembered() {
	const made = /* @__PURE__ */ new Map();
	return (key, make) => {
		if (!made.has(key)) made.set(key, make());
		return made.get(key);
	};
}
/** Length in UTF-8. */
var byteLength = (text) => new TextEncoder().encode(text).length;
// src/github/runner.ts
/** One safe line in the log; a text of several lines becomes one with `\u000a` in it. */
var log = (line) => info((0,bundle_escape.i)(line));
/** Runs something in a group of the log that readers can fold. */
async function logGroup(title, run) {
	startGroup((0,bundle_escape.i)(title, 200));
	try {
		return await run();
	} finally {
		endGroup();
	}
}
/** Shows annotations; their texts are safe already. Files are relative to the workspace, as the runner wants them. */
function annotate(annotations) {
	for (const { level, message, place, title } of annotations) {
		const properties = {
			title,
			...place === void 0 ? {} : {
				file: place.file,
				startLine: place.line,
				startColumn: place.column
			}
		};
		switch (level) {
			case "error":
				error(message, properties);
				break;
			case "warning":
				warning(message, properties);
				break;
			case "notice": notice(message, properties);
		}
	}
}
/** Sets the outputs of the step. */
function writeOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
/**
* Appends Markdown to the summary of the step, and says in words why it did not: where the runner gives no file (an old
* server, another runner), or where there is no room left, since GitHub drops a summary of 1 MiB without a word.
*/
async function writeSummary(markdown, path) {
	if (path === void 0 || path === "") return {
		written: false,
		why: "this runner has no step summary"
	};
	try {
		if ((await (0,external_node_fs_promises_.stat)(path)).size + byteLength(markdown) > room.summary) return {
			written: false,
			why: `the step summary has no room for ${byteLength(markdown)} more bytes`
		};
		await (0,external_node_fs_promises_.appendFile)(path, markdown.endsWith("\n") ? markdown : `${markdown}\n`);
		return { written: true };
	} catch (failure) {
		return {
			written: false,
			why: `the step summary cannot be written: ${String(failure)}`
		};
	}
}
/** Says why the step fails, as its last error, and makes the process exit with 1. */
var fail = (reason) => setFailed((0,bundle_escape.i)(reason));
// src/input-values.ts
/** As text, since undefined stands for what is wrong. */
var bool = (value) => value === "true" || value === "false" ? value : void 0;
/** The text itself, if the pattern fits it. */
var matching = (pattern) => (value) => pattern.test(value) ? value : void 0;
/** The same, of an input that may be left empty. */
var emptyOr = (pattern) => (value) => value === "" || pattern.test(value) ? value : void 0;
/** One of a few words. */
var oneOf = (allowed) => (value) => allowed.find((option) => option === value);
/** A number from 1 on, without leading zeros; `{ number: undefined }` for an empty text. */
var optionalNumber = (value) => {
	if (value === "") return { number: void 0 };
	return /^[1-9]\d{0,14}$/.test(value) ? { number: Number(value) } : void 0;
};
var words$1 = (value) => value.split(/[\s,]+/).filter((word) => word !== "");
/** Ids of 12 digits. A value without any would allow every account, which is what an empty one is for. */
var accountIds = (value) => {
	const ids = words$1(value);
	return value === "" || ids.length > 0 && ids.every((id) => /^\d{12}$/.test(id)) ? ids : void 0;
};
/** `90s`, `20m`, `1h` as milliseconds, between bounds in seconds. Nothing else, so that `10 minutes` is not taken for 10 of something. */
var duration$1 = (min, max) => (value) => {
	const [, digits, unit] = /^(\d{1,6})([smh])$/.exec(value) ?? [];
	const seconds = Number(digits) * (unit === "h" ? 3600 : unit === "m" ? 60 : 1);
	return seconds >= min && seconds <= max ? seconds * 1e3 : void 0;
};
/** A severity, `never`, or ids of findings. */
function failOn(value) {
	if (value === "never") return { kind: "never" };
	if (value === "error" || value === "warning") return {
		kind: "severity",
		lowest: value
	};
	const wanted = words$1(value);
	const ids = wanted.flatMap((word) => finding.i.find((id) => id === word) ?? []);
	return ids.length > 0 && ids.length === wanted.length ? {
		kind: "ids",
		ids
	} : void 0;
}
/** A digest is 64 hexadecimal digits; anything else is a path. */
var expectedPlan = (value) => {
	if (value === "") return void 0;
	return /^[0-9a-f]{64}$/.test(value) ? {
		kind: "digest",
		digest: value
	} : {
		kind: "file",
		path: value
	};
};
// src/inputs.ts
var modes$1 = [
	"plan",
	"apply",
	"verify",
	"cleanup",
	"report"
];
var defaultManifests = [
	"**/*.yaml",
	"**/*.yml",
	"**/*.json"
];
var defaultDeclarations = ".github/frontend-sg.yml";
/**
* Reads every input. One that is wrong is a problem that names it, its value and what is allowed; what is returned in its place only
* serves to check the rest, since a run with a problem writes nothing.
*/
function readInputs(env) {
	const problems = [];
	const take = (name, parse, allowed, instead) => {
		const value = getInput(name);
		const parsed = parse(value);
		if (parsed === void 0) problems.push(wrongInput(name, value, allowed));
		return parsed ?? instead;
	};
	const mode = take("mode", oneOf(modes$1), modes$1.join(", "), "plan");
	const isReport = mode === "report";
	const clusterName = /^[0-9A-Za-z][0-9A-Za-z_-]{0,99}$/;
	const cluster = take("cluster", isReport ? emptyOr(clusterName) : matching(clusterName), "the name of an EKS cluster", "");
	const lines = (name) => getMultilineInput(name);
	const manifests = lines("manifests");
	const declarations = lines("declarations");
	const inputs = {
		mode,
		cluster,
		vpcId: take("vpc-id", emptyOr(/^vpc-[0-9a-f]{8}([0-9a-f]{9})?$/), "the id of a VPC, such as vpc-0a1b2c3d4e5f60718", ""),
		region: take("region", emptyOr(/^[a-z]{2,}(-[a-z]+)+-\d+$/), "an AWS region, such as eu-central-1", ""),
		allowedAccountIds: take("allowed-account-ids", accountIds, "account ids of 12 digits, separated by commas or blanks", []),
		manifests: {
			patterns: manifests.length > 0 ? manifests : defaultManifests,
			given: manifests.length > 0
		},
		context: lines("context"),
		namespace: take("namespace", matching(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/), "the name of a Kubernetes namespace", "default"),
		declarations: {
			files: declarations.length > 0 ? declarations : [defaultDeclarations],
			given: declarations.length > 0
		},
		policy: getInput("policy"),
		owner: take("owner", emptyOr(/^[\w.\-/+=:@ ]{1,256}$/), "up to 256 letters, digits, blanks and _ . : / = + - @", "") || (env.GITHUB_REPOSITORY ?? ""),
		expectPlan: expectedPlan(getInput("expect-plan")),
		failOn: take("fail-on", failOn, `error, warning, never, or ids of findings (${Object.keys(finding.a).join(", ")})`, {
			kind: "severity",
			lowest: "error"
		}),
		offline: take("offline", bool, "true or false", "false") === "true",
		timeout: take("timeout", duration$1(1, 21600), "a whole number with s, m or h, from 1s to 6h, such as 20m", 12e5),
		interval: take("interval", duration$1(1, 600), "a whole number with s or m, from 1s to 10m, such as 10s", 1e4),
		extraGroups: take("extra-groups", oneOf(extraGroups), extraGroups.join(", "), "warn"),
		controllerEvents: take("controller-events", oneOf(controllerEvents), controllerEvents.join(", "), "auto"),
		comment: take("comment", oneOf(commentPolicies), commentPolicies.join(", "), "changes"),
		label: take("label", (value) => value.length <= 200 ? value : void 0, "up to 200 characters", "") || (isReport ? "all clusters" : cluster),
		plans: take("plans", (value) => isReport && value === "" ? void 0 : lines("plans"), "glob patterns of plan.json files, one a line, such as plans/*/plan.json", []),
		pullRequest: take("pull-request", optionalNumber, "the number of a pull request, such as 12", { number: void 0 }).number,
		sha: take("sha", emptyOr(/^[0-9a-f]{40}$/), "a commit by all its 40 hexadecimal digits", "") || void 0,
		githubToken: getInput("github-token")
	};
	if (inputs.owner === "" && getInput("owner") === "") problems.push({
		input: "owner",
		message: "input `owner` is empty, and GITHUB_REPOSITORY is not set",
		hint: "Set owner, such as acme/shop."
	});
	return {
		inputs,
		problems
	};
}
var extraGroups = [
	"allow",
	"warn",
	"fail"
];
var controllerEvents = [
	"auto",
	"on",
	"off"
];
var commentPolicies = [
	"always",
	"changes",
	"never"
];
var wrongInput = (name, value, allowed) => ({
	input: name,
	message: value === "" ? `input \`${name}\` is required: ${allowed}` : `input \`${name}\` is \`${value}\`; allowed: ${allowed}`,
	hint: `Set \`${name}\` under \`with:\` in the workflow step.`
});
// src/modes/modes.ts
/** Loaded when asked for, so that a wrong input is told before AWS's clients are. */
var modes = {
	plan: async (run) => (await Promise.all(/* import() */[__nccwpck_require__.e(425), __nccwpck_require__.e(362), __nccwpck_require__.e(638)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9638))).plan(run),
	apply: async (run) => (await Promise.all(/* import() */[__nccwpck_require__.e(425), __nccwpck_require__.e(362), __nccwpck_require__.e(49), __nccwpck_require__.e(638), __nccwpck_require__.e(19), __nccwpck_require__.e(762), __nccwpck_require__.e(129)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1129))).apply(run),
	verify: async (run) => (await Promise.all(/* import() */[__nccwpck_require__.e(425), __nccwpck_require__.e(362), __nccwpck_require__.e(49), __nccwpck_require__.e(638), __nccwpck_require__.e(19), __nccwpck_require__.e(532)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5532))).verify(run),
	report: async (run) => (await Promise.all(/* import() */[__nccwpck_require__.e(425), __nccwpck_require__.e(362), __nccwpck_require__.e(192), __nccwpck_require__.e(155)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7155))).report(run),
	cleanup: async (run) => (await Promise.all(/* import() */[__nccwpck_require__.e(425), __nccwpck_require__.e(362), __nccwpck_require__.e(49), __nccwpck_require__.e(638), __nccwpck_require__.e(762), __nccwpck_require__.e(433)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7433))).cleanup(run)
};
// src/modes/errors.ts
/** What a thrown value means for the run. Whatever is no UserError is a bug of ours, and says so with all that helps to mend it. */
function failureOfError(error) {
	if (error instanceof problem.t) return {
		reason: error.reason,
		message: (0,problem.r)(error.problems)
	};
	return {
		reason: "internal",
		message: `a bug in frontend-sg, please report it: ${describe$1(error)}`
	};
}
var resultOfError = (error) => ({
	problems: error instanceof problem.t ? error.problems : [{ message: failureOfError(error).message }],
	findings: [],
	failure: failureOfError(error)
});
/** Name, message and stack of an error and of its causes. */
function describe$1(error) {
	if (!(error instanceof Error)) return String(error);
	const cause = error.cause === void 0 ? "" : `\ncaused by: ${describe$1(error.cause)}`;
	return `${error.stack ?? `${error.name}: ${error.message}`}${cause}`;
}
// src/verify/object.ts
/**
* The id of an explicit IngressGroup is no object: the member that names the groups stands for it, else the first, called
* `Ingress namespace/name`.
*/
function objectOf({ kind, id, objects }, { tokens }, namespace) {
	const naming = objects.find((object) => tokens[0] !== void 0 && stands(tokens[0].place, object, objects));
	const spoken = (naming ?? objects[0])?.name ?? id;
	const path = id.includes("/") ? id : spoken.slice(spoken.indexOf(" ") + 1);
	const slash = path.indexOf("/");
	const resource = kind === "Service" ? "service" : kind === "Gateway" ? "gateway" : "ingress";
	const all = tokens.every(({ place }) => naming !== void 0 && stands(place, naming, objects));
	return {
		resource,
		namespace: slash === -1 ? namespace : path.slice(0, slash),
		name: path.slice(slash + 1),
		...resource !== "gateway" && all ? { lists: tokens.map(({ text }) => text) } : {}
	};
}
/** Whether a place is in the text of an object: in its file, behind its start, and not behind that of another one further down. */
var stands = (place, object, objects) => object.place.file === place.file && !isBefore(place, object.place) && !objects.some((other) => other.place.file === place.file && isBefore(object.place, other.place) && !isBefore(place, other.place));
var isBefore = (a, b) => a.line < b.line || a.line === b.line && a.column < b.column;
// src/verify/expectation.ts
/**
* What to look for on AWS, in the order of the plan. There is nothing to verify where no expectation has a group.
* `namespace` is that of objects that name none, `statedScheme` what the repository says that the controller's flag
* `--default-load-balancer-scheme` is, if it does.
*/
function expectationsOf(plan, options) {
	const expectations = [];
	const unbuilt = [];
	const nobody = /* @__PURE__ */ new Set(["new", ...options.missingIds ?? []]);
	for (const frontend of plan.frontends) {
		const { kind, id, outcome } = frontend;
		const place = frontend.objects[0]?.place;
		if (outcome !== "built") {
			if (!frontend.namesGroups) continue;
			unbuilt.push({
				frontend: {
					kind,
					id
				},
				object: objectOf(frontend, { tokens: [] }, options.namespace),
				outcome,
				...frontend.reason === void 0 ? {} : { reason: frontend.reason },
				...place === void 0 ? {} : { place }
			});
			continue;
		}
		for (const loadBalancer of frontend.loadBalancers) {
			const groups = loadBalancer.tokens.map((token) => expectedGroup(token, nobody));
			const annotate = groups[0]?.place ?? place;
			expectations.push({
				frontend: {
					kind,
					id
				},
				object: objectOf(frontend, loadBalancer, options.namespace),
				cluster: plan.cluster,
				region: plan.region,
				vpc: plan.vpc,
				role: loadBalancer.role,
				type: loadBalancer.type,
				scheme: {
					value: loadBalancer.scheme,
					assumed: isAssumed(frontend, loadBalancer, options.statedScheme)
				},
				trackingTags: loadBalancer.trackingTags,
				name: loadBalancer.name,
				groups,
				listeners: loadBalancer.listeners,
				...frontend.because === void 0 ? {} : { because: frontend.because },
				...annotate === void 0 ? {} : { place: annotate }
			});
		}
	}
	return {
		expectations,
		unbuilt
	};
}
/**
* Whether a scheme rests on a flag that the repository does not state, on the load balancer that a Service had when the plan was
* made, or on an object that the repository does not have.
*/
var isAssumed = ({ dependsOn }, { scheme, schemeSaid }, statedScheme) => dependsOn.length > 0 || !(schemeSaid || scheme === statedScheme);
/** `IngressGroup shop/web`, with the role where it is not the main one. */
var expectationTitle = (expectation) => `${expectation.frontend.kind} ${expectation.frontend.id}${expectation.role === "main" ? "" : ` (${expectation.role})`}`;
/** Every id expected, each once, in the order of the tokens. */
var expectedIds = (expectation) => [...new Set(expectation.groups.flatMap((group) => group.ids))];
/** `new` stands for a group that the plan would make: there is no id yet. */
var expectedGroup = (token, nobody) => ({
	token: token.text,
	ids: token.resolvesTo.filter((id) => !nobody.has(id)),
	place: token.place
});
// src/verify/command.ts
/** Shows the object's status and its controller's events. */
var describeObject = (expectation) => kubectl(expectation, "describe");
/** The object as the cluster has it, which may not be what the repository says. */
var getObject = (expectation) => `${kubectl(expectation, "get")} --output=yaml`;
/** A change of any annotation wakes the controller at once, whatever its back-off. */
var touchObject = (expectation) => `${kubectl(expectation, "annotate")} --overwrite frontend-sg/touched="$(date +%s)"`;
var deleteObject = (expectation) => kubectl(expectation, "delete");
/** The controller's own words, where no event says them; the namespace and name are those of its Helm chart. */
var controllerLog = () => "kubectl logs --namespace=kube-system deployment/aws-load-balancer-controller --since=1h";
var showLoadBalancer = (expectation, loadBalancer) => aws(expectation, "elbv2 describe-load-balancers", `--load-balancer-arns ${shellWord(loadBalancer.arn)}`);
var showTags = (expectation, loadBalancer) => aws(expectation, "elbv2 describe-tags", `--resource-arns ${shellWord(loadBalancer.arn)}`);
var showLoadBalancersOfVpc = (expectation) => aws(expectation, "elbv2 describe-load-balancers", `--query=${shellWord(`LoadBalancers[?VpcId==\`${expectation.vpc}\`].[LoadBalancerName,State.Code,SecurityGroups]`)}`);
var showGroups = (expectation, ids) => aws(expectation, "ec2 describe-security-groups", `--group-ids ${ids.map(shellWord).join(" ")}`);
var showRules = (expectation, ids) => aws(expectation, "ec2 describe-security-group-rules", `--filters ${shellWord(`Name=group-id,Values=${ids.join(",")}`)}`);
/** Services of the cloud provider have a load balancer of the old kind. */
var showClassicLoadBalancers = (expectation) => aws(expectation, "elb describe-load-balancers", `--query=${shellWord("LoadBalancerDescriptions[].[LoadBalancerName,DNSName]")}`);
var showIngressClasses = () => "kubectl get ingressclasses,gatewayclasses";
var findController = () => "kubectl get deployments --all-namespaces --selector=app.kubernetes.io/name=aws-load-balancer-controller";
var showGroupsNamed = (expectation, names) => aws(expectation, "ec2 describe-security-groups", `--filters ${shellWord(`Name=vpc-id,Values=${expectation.vpc}`)} ${shellWord(`Name=tag:Name,Values=${names.join(",")}`)}`);
var showCaller = () => "aws sts get-caller-identity";
/**
* Text as one word of a POSIX shell. Names come from manifests and from AWS, and a reader copies these commands:
* nothing in them may run.
*/
function shellWord(text) {
	if (/^[\w@%+=:,./][\w@%+=:,./-]*$/.test(text)) return text;
	return `'${text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, "?").replaceAll("'", `'\\''`)}'`;
}
var kubectl = (expectation, verb) => `kubectl ${verb} ${shellWord(`${expectation.object.resource}/${expectation.object.name}`)} --namespace=${shellWord(expectation.object.namespace)}`;
var aws = (expectation, command, options) => `aws ${command} --region=${shellWord(expectation.region)} ${options}`;
// src/verify/unbuilt.ts
/** What the output `load-balancers` says of a frontend that gets no load balancer: public, beside the results of an attachment. */
var unbuiltResult = ({ outcome }) => outcome === "error" ? "not-built" : outcome;
/** Why nothing was looked for, as the manifests alone say it. */
function diagnoseUnbuilt(unbuilt) {
	const title = `${unbuilt.frontend.kind} ${unbuilt.frontend.id}`;
	const why = unbuilt.reason === void 0 ? "" : `: ${unbuilt.reason}`;
	const expected = `a frontend that the controller builds, so that its load balancer can carry the groups that ${title} names`;
	switch (unbuilt.outcome) {
		case "error": return {
			observed: `the controller gives up on ${title} as the manifests have it${why}`,
			expected,
			causes: [refusalCause(unbuilt)],
			next: [describeObject(unbuilt), controllerLog()]
		};
		case "dry-run": return {
			observed: `${title} is marked as a dry run`,
			expected,
			causes: ["The controller computes what it would make, and makes nothing: take the mark off."],
			next: [getObject(unbuilt)]
		};
		case "ignored": return {
			observed: `the controller leaves ${title} alone${why}`,
			expected,
			causes: ["Its class, or its type, is not one that the AWS Load Balancer Controller acts on; if the cluster runs it with other flags, say them under `controller:`."],
			next: [getObject(unbuilt), describeObject(unbuilt)]
		};
	}
}
function refusalCause(unbuilt) {
	if (isUnknownGroup(unbuilt)) return "No security group has this tag `Name` or this id: `apply` has not run, it runs for another cluster or VPC, or the name is misspelt. The controller looks names up by that tag, never by the own name of a group.";
	if (isConflict(unbuilt)) return "The members of the IngressGroup list different groups: all that list any have to list the same, in the same order. Until then the controller changes nothing for any of them; a load balancer that was made before keeps what it has.";
	return "The manifests have to be mended: the controller says the same in an event of the object, and changes nothing until then. A load balancer that was made before keeps what it has.";
}
/** Texts: LBC pkg/networking/security_group_resolver.go, and EC2's own. */
var isUnknownGroup = ({ reason }) => /couldn't find all security ?groups|InvalidGroup\.NotFound|does not exist/i.test(reason ?? "");
var isConflict = ({ reason }) => reason?.includes("conflicting securityGroups") === true;
// src/report/plan-file.ts
/** What a run has come to, for plan.json. */
function planFile(run, result) {
	const { mode, label, commit, failure, owner, cluster } = run;
	const { plan, findings, outcomes, verification } = result;
	const problems = result.problems.map(problemOf$1);
	const facts = {
		mode,
		label,
		commit,
		...failure === void 0 ? {} : { failure }
	};
	if (plan === void 0) return {
		version: 1,
		kind: "none",
		...facts,
		owner,
		cluster,
		problems,
		findings
	};
	const { version, kind, ...rest } = plan;
	return {
		version,
		kind,
		...facts,
		...rest,
		problems: rest.problems.map(problemOf$1),
		...outcomes === void 0 ? {} : { outcomes },
		...verification === void 0 ? {} : {
			verified: verification.verified,
			loadBalancers: loadBalancerRows(verification.attachments, result.unbuilt)
		}
	};
}
/** Without what only this program knows of it, such as the input that it is about. */
var problemOf$1 = ({ message, hint, place }) => ({
	message,
	...hint === void 0 ? {} : { hint },
	...place === void 0 ? {} : { place }
});
/** One for each frontend, for the output `load-balancers` and for plan.json: first those that were looked for. */
var loadBalancerRows = (attachments, unbuilt = []) => [...attachments.map(({ expectation, loadBalancer, result }) => ({
	frontend: expectationTitle(expectation),
	...loadBalancer === void 0 ? {} : {
		name: loadBalancer.name,
		arn: loadBalancer.arn,
		dnsName: loadBalancer.dnsName
	},
	securityGroups: loadBalancer?.securityGroups ?? [],
	result
})), ...unbuilt.map((one) => ({
	frontend: `${one.frontend.kind} ${one.frontend.id}`,
	securityGroups: [],
	result: unbuiltResult(one)
}))];
// src/publish/machine-files.ts
/** Writes what programs read of a run into a folder, and says where: plan.json, also where there is no plan, and SARIF. */
async function writeMachineFiles(folder, result, { label, owner, cluster, mode }, { sha: commit }) {
	if (mode === "report") return {};
	const { failure } = result;
	const facts = {
		mode,
		label,
		owner,
		cluster,
		commit,
		...failure === void 0 ? {} : { failure }
	};
	const path = (0,external_node_path_.join)(folder, "plan.json");
	await (0,external_node_fs_promises_.writeFile)(path, `${JSON.stringify(planFile(facts, result), void 0, 2)}\n`);
	const { plan } = result;
	if (plan?.kind !== "apply") return { planFile: path };
	const { sarif } = await __nccwpck_require__.e(/* import() */ 348).then(__nccwpck_require__.bind(__nccwpck_require__, 6348));
	const sarifFile = (0,external_node_path_.join)(folder, "findings.sarif");
	await (0,external_node_fs_promises_.writeFile)(sarifFile, `${JSON.stringify(sarif({
		...plan,
		findings: result.findings
	}, label), void 0, 1)}\n`);
	return {
		planFile: path,
		sarifFile
	};
}
// src/publish/events.ts
/** Whether a run has anything to say on a pull request. */
var concernsPullRequest = (inputs, event) => isReview(inputs, event) || isDeploy(inputs, event);
/** Events of a review that is not over, and others that say for which pull request they stand. A merge queue only compares. */
var isReview = ({ mode, pullRequest }, { eventName }) => (mode === "plan" || mode === "report") && (eventName === "pull_request" || pullRequest !== void 0 && eventName !== "merge_group");
/** Events that bring a commit, and others that say which. A look from time to time is none: it would speak of whatever was merged last. */
var isDeploy = ({ mode, comment, pullRequest, sha }, { eventName }) => (mode === "apply" || mode === "verify") && comment !== "never" && (eventName === "push" || eventName === "deployment_status" || !eventName.startsWith("pull_request") && eventName !== "merge_group" && (pullRequest !== void 0 || sha !== void 0));
// src/plan/packets.ts
/** The protocols, as rules name them, of the packets that a listener takes: QUIC is UDP, what is not UDP is TCP. */
function packetProtocols(listener) {
	switch (listener) {
		case "UDP":
		case "QUIC": return ["udp"];
		case "TCP_UDP":
		case "TCP_QUIC": return ["tcp", "udp"];
		default: return ["tcp"];
	}
}
/** Whether a rule lets a listener's packets in, some of them where it takes two protocols. */
var admits = (rule, { protocol, port }) => packetProtocols(protocol).some((one) => covers(rule, one, port));
/** Whether a rule is about this port of this protocol. */
var covers = ({ protocol, from, to }, one, port) => protocol === "-1" || protocol === one && from !== null && to !== null && from <= port && port <= to;
// src/verify/listeners.ts
/** Compares the listeners that are there with those that the manifests make and with what the rules of all groups on it admit. */
function listenerNotes(expected, actual, rules) {
	const there = new Set(actual.map(keyOf));
	return [...actual.filter((listener) => rules !== void 0 && !rules.some((rule) => rule.direction === "ingress" && admits(rule, listener))).map(({ protocol, port }) => ({
		kind: "blocked",
		protocol,
		port
	})), ...expected.filter((listener) => !there.has(keyOf(listener))).map(({ protocol, port }) => ({
		kind: "missing",
		protocol,
		port
	}))].sort((a, b) => a.port - b.port);
}
/** A note in words. */
var listenerText = ({ kind, protocol, port }) => kind === "blocked" ? `no rule of its groups admits its listener ${protocol} ${port}` : `it has no listener ${protocol} ${port}, which the manifests make`;
var keyOf = ({ protocol, port }) => `${protocol.toUpperCase()} ${port}`;
// src/aws/errors.ts
/** Makes an AWS call; what it throws is a UserError in words, with the SDK's error as `cause`. */
async function ask(call, send) {
	try {
		return await send();
	} catch (error) {
		if (error instanceof problem.t) throw error;
		throw new problem.t("aws", [awsProblem(error, call)], { cause: error });
	}
}
/**
* Any error of the SDK in words: the call, AWS's code and text, what to do (the IAM action to grant), and the request id.
* AWS's text is foreign: it is cut to one line and cleared of key ids here, and escaped where it is shown.
*/
function awsProblem(error, call) {
	const about = call.about === void 0 ? "" : ` for ${call.about}`;
	const request = requestIdOf(error);
	const hint = hintFor(error, call);
	return {
		message: `${call.action}${about} failed: ${reason(error)}${request === void 0 ? "" : ` (request ${request})`}`,
		...hint === void 0 ? {} : { hint }
	};
}
/** Anything thrown, as a value: for steps that must not stop the others. */
function problemOf(error) {
	if (error instanceof problem.t) return error.problems[0] ?? { message: error.message };
	return {
		message: error instanceof Error ? error.stack ?? error.message : String(error),
		hint: "This is a bug of frontend-sg: please report it with this text."
	};
}
/** AWS's own error code, such as `InvalidPermission.Duplicate`; undefined for what is no answer of AWS. */
function codeOf(error) {
	const raw = rawError(error);
	if (typeof raw !== "object" || raw === null) return void 0;
	if ("Code" in raw && typeof raw.Code === "string") return raw.Code;
	return raw instanceof Error ? raw.name : void 0;
}
var throttleCodes = /* @__PURE__ */ new Set([
	"RequestLimitExceeded",
	"EC2ThrottledException",
	"Throttling",
	"ThrottlingException",
	"ThrottledException",
	"RequestThrottled",
	"RequestThrottledException",
	"TooManyRequestsException",
	"SlowDown"
]);
var deniedCodes = /* @__PURE__ */ new Set([
	"UnauthorizedOperation",
	"AccessDenied",
	"AccessDeniedException"
]);
var expiredCodes = /* @__PURE__ */ new Set([
	"ExpiredToken",
	"ExpiredTokenException",
	"RequestExpired"
]);
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html */
var credentialCodes = /* @__PURE__ */ new Set([
	"AuthFailure",
	"CredentialsProviderError",
	"IncompleteSignature",
	"InvalidClientTokenId",
	"OptInRequired",
	"SignatureDoesNotMatch",
	"UnrecognizedClientException"
]);
var groupGoneCodes = /* @__PURE__ */ new Set([
	"InvalidGroup.NotFound",
	"InvalidGroupId.NotFound",
	"InvalidSecurityGroupID.NotFound"
]);
var staleRuleCodes = /* @__PURE__ */ new Set([
	"InvalidPermission.Duplicate",
	"InvalidPermission.NotFound",
	"InvalidSecurityGroupRuleId.NotFound",
	"RulesPerSecurityGroupLimitExceeded"
]);
var networkCodes = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ECONNRESET",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EPIPE",
	"ETIMEDOUT"
]);
var hasCode = (codes) => (error) => {
	const code = codeOf(error);
	return code !== void 0 && codes.has(code);
};
var isThrottle = hasCode(throttleCodes);
var isDenied = hasCode(deniedCodes);
var isExpired = hasCode(expiredCodes);
/** The security group does not exist, or not yet where AWS looked. */
var isGroupNotFound = hasCode(groupGoneCodes);
/** The group's rules are not what they were when they were read: read again and compare again. */
var isStaleRules = hasCode(staleRuleCodes);
/** More rules than the group may have: by its quota, or as AWS still saw it. */
var isRuleLimit = hasCode(/* @__PURE__ */ new Set(["RulesPerSecurityGroupLimitExceeded"]));
var isGroupDuplicate = hasCode(/* @__PURE__ */ new Set(["InvalidGroup.Duplicate"]));
var isDependencyViolation = hasCode(/* @__PURE__ */ new Set(["DependencyViolation", "InvalidGroup.InUse"]));
var isLoadBalancerNotFound = hasCode(/* @__PURE__ */ new Set(["LoadBalancerNotFound", "LoadBalancerNotFoundException"]));
var isVpcNotFound = hasCode(/* @__PURE__ */ new Set([
	"InvalidVpcID.NotFound",
	"InvalidVpcID.Malformed",
	"InvalidVpcId.Malformed"
]));
var isResourceNotFound = hasCode(/* @__PURE__ */ new Set(["ResourceNotFoundException"]));
/** Credentials that are missing or refused. */
var isBadCredentials = hasCode(credentialCodes);
/** AWS did nothing, for who asks or how often: any other error may be of a call that was carried out. */
var isRefused = (error) => isDenied(error) || isExpired(error) || isBadCredentials(error) || isThrottle(error);
/** How often the SDK sent the request that failed; 1 where it does not say. */
function attemptsOf(error) {
	const metadata = metadataOf(error);
	return typeof metadata?.attempts === "number" ? metadata.attempts : 1;
}
function reason(error) {
	const raw = rawError(error);
	if (isMissingCredentials(error)) return "there are no AWS credentials";
	if (codeOf(error) === "SignatureDoesNotMatch") return "SignatureDoesNotMatch: AWS computed another signature";
	if (isAbort(raw)) return "it was given up before AWS answered";
	if (isNetwork(error)) return `no connection to AWS: ${tidy(raw instanceof Error ? networkText(raw) : String(raw))}`;
	if (!(raw instanceof Error)) return tidy(String(raw));
	const code = codeOf(error);
	const text = tidy(raw.message);
	const tries = isThrottle(error) && attemptsOf(error) > 1 ? `, ${attemptsOf(error)} times in a row` : "";
	return code === void 0 || code === "Error" ? text : `${code}${tries}${text === "" ? "" : `: ${text}`}`;
}
function hintFor(error, call) {
	const signIn = "Run aws-actions/configure-aws-credentials in an earlier step of this job, and give the job `permissions: id-token: write` (with `contents: read`, since naming one takes the others away).";
	const raw = rawError(error);
	if (isMissingCredentials(error)) return signIn;
	if (raw instanceof Error && raw.message.includes("sts:AssumeRole")) return "The role does not trust this workflow: its trust policy has to admit this repository, branch or environment.";
	if (isDenied(error)) return `Grant ${grants(call.action)} to the role that this job runs with.`;
	if (isExpired(error)) return "The credentials ran out during the job: sign in again just before this step, or ask for a longer `role-duration-seconds`.";
	if (codeOf(error) === "OptInRequired") return "This account may not use the service in this region: enable the region for the account, or set the input `region`.";
	if (isBadCredentials(error)) return `AWS refuses these credentials. ${signIn}`;
	if (isThrottle(error)) return "Others in this account and region use up the same request budget (the controller, Terraform, the console): run the job again.";
	if (isNetwork(error)) return "Check the region, `AWS_ENDPOINT_URL` and the proxy of the runner.";
	if (codeOf(error) === "RulesPerSecurityGroupLimitExceeded") return "Ask for a higher quota L-0EA8095F (inbound or outbound rules per security group), or declare fewer rules.";
	if (codeOf(error) === "SecurityGroupLimitExceeded") return "Ask for a higher quota L-E79EC296 (security groups per region), or remove groups that nothing uses.";
}
/** CreateSecurityGroup with tags is checked against CreateTags too. */
function grants(action) {
	return action === "ec2:CreateSecurityGroup" ? "`ec2:CreateSecurityGroup` and `ec2:CreateTags`" : `\`${action}\``;
}
function isMissingCredentials(error) {
	return codeOf(error) === "CredentialsProviderError";
}
/** The signal that the call was given ended it: a deadline, or the run was cancelled. */
var isAbort = (raw) => raw instanceof Error && raw.name === "AbortError";
function isNetwork(error) {
	const raw = rawError(error);
	if (!(raw instanceof Error)) return false;
	return raw.name === "TimeoutError" || "code" in raw && typeof raw.code === "string" && networkCodes.has(raw.code);
}
/** A failed connection to several addresses (`localhost`) is an AggregateError without a message. */
function networkText(error) {
	const code = "code" in error ? String(error.code) : error.name;
	return error.message === "" ? code : error.message;
}
function requestIdOf(error) {
	const id = metadataOf(error)?.requestId;
	return typeof id === "string" ? tidy(id) : void 0;
}
function metadataOf(error) {
	const raw = rawError(error);
	if (typeof raw !== "object" || raw === null || !("$metadata" in raw)) return void 0;
	return typeof raw.$metadata === "object" && raw.$metadata !== null ? raw.$metadata : void 0;
}
/** The SDK's error: the thing itself, or what a UserError of this room was made of. */
function rawError(error) {
	return error instanceof problem.t ? error.cause : error;
}
/** Text of AWS or of somebody who quotes it: one line without key ids, at most 500 characters. */
function tidy(text) {
	return text.replace(/\s*Encoded authorization failure message: \S+/, "").replace(/\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g, "(access key)").replace(/\s+/g, " ").trim().slice(0, 500);
}
// src/manifests/document.ts
/** The value at a path of own properties, or undefined. Never follows a prototype. */
function valueAt(value, path) {
	let current = value;
	for (const step of path) {
		if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return void 0;
		current = current[step];
	}
	return current;
}
// src/controller/refusal.ts
/** The controller gives up on a frontend, in its own words. Thrown inside the room only: `build` turns it into an outcome. */
var Refusal = class Refusal extends Error {
	kind;
	/** The annotation, field or object at fault. */
	place;
	constructor(kind, message, place) {
		super(message);
		this.name = "Refusal";
		this.kind = kind;
		this.place = place;
	}
	/** The same refusal with words in front, as Go's `errors.Wrap` puts them. */
	within(context) {
		return new Refusal(this.kind, `${context}: ${this.message}`, this.place);
	}
};
// src/controller/annotations.ts
/** White space as Go's `strings.TrimSpace` knows it (Unicode White_Space): with U+0085, without U+FEFF; JavaScript's `trim` has it the other way round. */
var space = "[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
var leading = new RegExp(`^${space}+`, "u");
var isSpace = new RegExp(`^${space}$`, "u");
function trimSpace(text) {
	let end = text.length;
	while (end > 0 && isSpace.test(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end).replace(leading, "");
}
/** A comma list as the controller reads it: pieces trimmed, empty ones dropped, order and duplicates kept. */
function splitList(text) {
	const pieces = [];
	let start = 0;
	for (const part of text.split(",")) {
		const piece = trimSpace(part);
		const indent = leading.exec(part)?.[0].length ?? 0;
		if (piece !== "") pieces.push({
			text: piece,
			offset: start + indent
		});
		start += part.length + 1;
	}
	return pieces;
}
/** Go's `strconv.ParseBool`; undefined where it fails. */
function parseBool(text) {
	if ([
		"1",
		"t",
		"T",
		"TRUE",
		"true",
		"True"
	].includes(text)) return true;
	if ([
		"0",
		"f",
		"F",
		"FALSE",
		"false",
		"False"
	].includes(text)) return false;
}
/** Why Go's `strconv.ParseInt(text, 10, bits)` fails, or the number. Beyond 2^53 a 64-bit number loses precision, not its sign. */
function parseInteger(text, bits) {
	if (!/^[+-]?[0-9]+$/.test(text)) return "invalid syntax";
	const value = BigInt(text.replace("+", ""));
	return BigInt.asIntN(bits, value) === value ? Number(value) + 0 : "value out of range";
}
/** The place of an annotation (of its value, or of a piece inside it). */
function annotationPlace(object, key, offset) {
	return object.document.locate(annotationPath(key), offset === void 0 ? {} : { offset });
}
function annotationPath(key) {
	return [
		"metadata",
		"annotations",
		key
	];
}
/** A boolean annotation; undefined where it is absent. Refuses as the controller does. */
function boolAnnotation(object, key) {
	const raw = object.annotations.get(key);
	if (raw === void 0) return void 0;
	const value = parseBool(raw);
	if (value !== void 0) return value;
	throw new Refusal("invalid-boolean", `failed to parse bool annotation, ${key}: ${raw}: strconv.ParseBool: parsing ${quote(raw)}: invalid syntax`, annotationPlace(object, key));
}
/** An integer annotation; undefined where it is absent. Refuses as the controller does. */
function integerAnnotation(object, key, bits, kind = "other") {
	const raw = object.annotations.get(key);
	if (raw === void 0) return void 0;
	const value = parseInteger(raw, bits);
	if (typeof value === "number") return value;
	throw new Refusal(kind, `failed to parse int${bits} annotation, ${key}: ${raw}: strconv.ParseInt: parsing ${quote(raw)}: ${value}`, annotationPlace(object, key));
}
/** A comma list; undefined where it is absent, empty where nothing is in it. */
function listAnnotation(object, key) {
	const raw = object.annotations.get(key);
	return raw === void 0 ? void 0 : splitList(raw);
}
/** Pairs `key=value`, as the controller splits them; undefined where the annotation is absent. */
function mapAnnotation(object, key) {
	const raw = object.annotations.get(key);
	if (raw === void 0) return void 0;
	const pairs = /* @__PURE__ */ new Map();
	for (const pair of splitPairs(raw)) {
		const equals = pair.indexOf("=");
		const name = equals < 0 ? "" : trimSpace(pair.slice(0, equals));
		if (name === "") throw new Refusal("other", `failed to parse stringMap annotation, ${key}: ${raw}`, annotationPlace(object, key));
		pairs.set(name, trimSpace(pair.slice(equals + 1)));
	}
	return pairs;
}
/** A comma ends a pair only where an equals sign comes later; a backslash makes the next character literal. */
function splitPairs(text) {
	const pairs = [];
	let current = "";
	for (let at = 0; at < text.length; at += 1) {
		const character = text.charAt(at);
		if (character === "\\" && at + 1 < text.length) {
			at += 1;
			current += text.charAt(at);
			continue;
		}
		if (character !== ",") {
			current += character;
			continue;
		}
		const remaining = trimSpace(text.slice(at + 1));
		if (remaining === "") {
			current += character;
			continue;
		}
		pairs.push(trimSpace(current));
		current = "";
		if (!remaining.includes("=")) return [...pairs, remaining];
	}
	return current === "" ? pairs : [...pairs, trimSpace(current)];
}
/** Go's `%q`, near enough for a message. */
function quote(text) {
	return JSON.stringify(text);
}
// src/controller/resolve.ts
/**
* Ids of the groups that a list of ids and names means, as the controller resolves it: ids first, then names, each in
* EC2's order; never cross-deduplicated. Throws a `Refusal` where the controller gives up.
* LBC: pkg/networking/security_group_resolver.go.
*/
function resolveGroups(tokens, world) {
	const texts = tokens.map((token) => token.text);
	const results = [resolveIds(texts.filter((text) => tokenKind(text) === "id"), world), resolveNames(texts.filter((text) => tokenKind(text) === "name"), world)];
	const failures = results.flatMap((result) => "failure" in result ? [result.failure] : []);
	if (failures.length > 0) throw new Refusal("unresolved-group", `couldn't find all security groups: ${failures.join(", ")}`, firstUnresolved(tokens, world)?.place);
	return results.flatMap((result) => "found" in result ? result.found.map((group) => group.id) : []);
}
/** Only the lower-case prefix decides; whatever else it is, it is a name. */
function tokenKind(text) {
	return text.startsWith("sg-") ? "id" : "name";
}
/** The groups that a name finds: by tag `Name` in the controller's VPC, with EC2's wildcards. */
function groupsNamed(name, world) {
	const matches = nameFilter(name);
	return world.securityGroups.filter((group) => {
		const tag = nameTag(group);
		return group.vpc === world.vpc && tag !== void 0 && matches(tag);
	});
}
function resolveIds(ids, world) {
	const malformed = ids.find((id) => !/^sg-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
	if (malformed !== void 0) return { failure: `api error InvalidGroupId.Malformed: Invalid id: ${JSON.stringify(malformed)}` };
	const found = [];
	for (const id of new Set(ids)) {
		const group = world.securityGroups.find((candidate) => candidate.id === id);
		if (group === void 0) return { failure: `api error InvalidGroup.NotFound: The security group '${id}' does not exist` };
		found.push(group);
	}
	if (found.length === ids.length) return { found };
	return { failure: `requested ids [${ids.join(", ")}] but found [${found.map((group) => group.id).join(", ")}]` };
}
/** The controller compares how many distinct names it asked for with how many distinct `Name` tags came back, not which. */
function resolveNames(requested, world) {
	const names = [...new Set(requested)];
	if (names.length === 0) return { found: [] };
	const filters = names.map(nameFilter);
	const found = world.securityGroups.filter((group) => {
		const tag = nameTag(group);
		return group.vpc === world.vpc && tag !== void 0 && filters.some((matches) => matches(tag));
	});
	const foundNames = [...new Set(found.map((group) => nameTag(group) ?? ""))];
	if (foundNames.length === names.length) return { found };
	return { failure: `requested names [${names.join(", ")}] but found [${foundNames.join(", ")}]` };
}
function firstUnresolved(tokens, world) {
	return tokens.find((token) => token.by === "id" ? !world.securityGroups.some((group) => group.id === token.text) : groupsNamed(token.text, world).length === 0) ?? tokens.find((token, index) => tokens.findIndex((other) => other.text === token.text) < index) ?? tokens[0];
}
function nameTag(group) {
	return Object.hasOwn(group.tags, "Name") ? group.tags["Name"] : void 0;
}
/**
* An EC2 filter value: `*` is any text, `?` any character, a backslash makes the next character literal; case counts.
* https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html
*/
function nameFilter(pattern) {
	if (!/[*?\\]/.test(pattern)) return (text) => text === pattern;
	const steps = filterSteps(pattern);
	return (text) => stepsMatch(steps, text);
}
/** In time of the two lengths' product at worst, since the pattern is foreign text. */
function stepsMatch(wanted, text) {
	const characters = Array.from(text);
	let step = 0;
	let at = 0;
	let star = -1;
	let resume = 0;
	while (at < characters.length) {
		const current = wanted[step];
		if (current !== void 0 && current.kind === "any-text") {
			star = step;
			resume = at;
			step += 1;
		} else if (current !== void 0 && (current.kind === "any-character" || current.text === characters[at])) {
			step += 1;
			at += 1;
		} else if (star >= 0) {
			step = star + 1;
			resume += 1;
			at = resume;
		} else return false;
	}
	return wanted.slice(step).every((rest) => rest.kind === "any-text");
}
function filterSteps(pattern) {
	const steps = [];
	let escaped = false;
	for (const character of pattern) {
		if (escaped) steps.push({
			kind: "literal",
			text: character
		});
		else if (character === "*") steps.push({ kind: "any-text" });
		else if (character === "?") steps.push({ kind: "any-character" });
		else if (character !== "\\") steps.push({
			kind: "literal",
			text: character
		});
		escaped = !escaped && character === "\\";
	}
	return escaped ? [...steps, {
		kind: "literal",
		text: "\\"
	}] : steps;
}
// src/controller/tokens.ts
/** The groups named by a comma-list annotation; undefined where it is absent. */
function annotationTokens(object, key, role = "main") {
	const pieces = listAnnotation(object, key);
	if (pieces === void 0) return void 0;
	const start = annotationPlace(object, key);
	return pieces.map(({ text, offset }, index) => ({
		text,
		by: tokenKind(text),
		role,
		document: object.document,
		path: annotationPath(key),
		place: index < mostPlaces ? annotationPlace(object, key, offset) : start
	}));
}
var mostPlaces = 100;
/** The groups named by a list field, its items taken as they are; undefined where the field is absent or null. */
function fieldTokens(object, path, role = "main") {
	const list = valueAt(object.document.object, path);
	if (!Array.isArray(list)) return void 0;
	return list.flatMap((item, index) => {
		const at = [...path, index];
		if (typeof item !== "string") return [];
		return [{
			text: item,
			by: tokenKind(item),
			role,
			document: object.document,
			path: at,
			place: object.document.locate(at)
		}];
	});
}
// src/controller/named.ts
var ingressGroupsKey = "alb.ingress.kubernetes.io/security-groups";
var frontendNlbGroupsKey = "alb.ingress.kubernetes.io/frontend-nlb-security-groups";
var serviceGroupsKey = "service.beta.kubernetes.io/aws-load-balancer-security-groups";
/** Every security group that an object itself names where its kind can, whether or not the controller heeds it. */
function groupsNamedBy(object) {
	switch (object.kind) {
		case "Ingress": return [...annotationTokens(object, "alb.ingress.kubernetes.io/security-groups") ?? [], ...annotationTokens(object, "alb.ingress.kubernetes.io/frontend-nlb-security-groups", "frontend-nlb") ?? []];
		case "Service": return annotationTokens(object, "service.beta.kubernetes.io/aws-load-balancer-security-groups") ?? [];
		case "LoadBalancerConfiguration": return fieldTokens(object, ["spec", "securityGroups"]) ?? [];
		case "Namespace":
		case "IngressClass":
		case "IngressClassParams":
		case "GatewayClass":
		case "Gateway":
		case "ListenerSet":
		case "HTTPRoute":
		case "GRPCRoute":
		case "TLSRoute":
		case "TCPRoute":
		case "UDPRoute":
		case "ReferenceGrant":
		case "TargetGroupConfiguration":
		case "ListenerRuleConfiguration": return [];
	}
}
// src/verify/live-object.ts
/** Reads an object of the cluster, whose every field may be of any type. */
function liveObject(value, { object, role }) {
	const annotations = at(value, "metadata", "annotations");
	const annotated = (key) => bundle_text(at(annotations, key));
	const uid = bundle_text(at(value, "metadata", "uid"));
	const listed = object.resource === "service" ? annotated(serviceGroupsKey) : (role === "frontend-nlb" ? annotated("alb.ingress.kubernetes.io/frontend-nlb-security-groups") : void 0) ?? annotated("alb.ingress.kubernetes.io/security-groups");
	const className = (object.resource === "ingress" ? annotated("kubernetes.io/ingress.class") : void 0) ?? bundle_text(at(value, "spec", classFields[object.resource]));
	const refusal = list$1(at(value, "status", "conditions")).find((condition) => bundle_text(at(condition, "type")) === "Accepted" && bundle_text(at(condition, "status")) === "False");
	const notAccepted = [bundle_text(at(refusal, "reason")), bundle_text(at(refusal, "message"))].filter(Boolean).join(": ");
	return {
		...uid === void 0 ? {} : { uid },
		...listed === void 0 ? {} : { lists: pieces(listed) },
		hostnames: hostnames(value).slice(0, 4),
		...className === void 0 || className === "" ? {} : { className: tidy(className).slice(0, 253) },
		isSeen: list$1(at(value, "metadata", "finalizers")).some((one) => finalizer.test(bundle_text(one) ?? "")),
		isBeingDeleted: at(value, "metadata", "deletionTimestamp") !== void 0,
		...notAccepted === "" ? {} : { notAccepted: tidy(notAccepted) }
	};
}
var classFields = {
	ingress: "ingressClassName",
	service: "loadBalancerClass",
	gateway: "gatewayClassName"
};
/** LBC pkg/k8s/finalizer.go and the constants of its controllers; those of EKS Auto Mode end alike. */
var finalizer = /^(?:(?:ingress|service)\.(?:k8s\.aws|eks\.amazonaws\.com)\/resources|group\.ingress\.k8s\.aws\/|gateway\.k8s\.aws\/(?:alb|nlb)$)/;
function hostnames(value) {
	const balanced = list$1(at(value, "status", "loadBalancer", "ingress")).map((one) => bundle_text(at(one, "hostname")));
	const addresses = list$1(at(value, "status", "addresses")).map((one) => bundle_text(at(one, "value")));
	return [...balanced, ...addresses].flatMap((name) => name !== void 0 && /^[a-z0-9][a-z0-9.-]{0,252}$/i.test(name) ? [name.toLowerCase()] : []);
}
/** As the controller splits a list: at commas, blanks trimmed, empty pieces left out. */
var pieces = (value) => value.slice(0, 1e4).split(",").map((piece) => piece.trim()).filter((piece) => piece !== "");
/** A field of a field, undefined wherever the way there ends. */
function at(value, ...path) {
	return path.reduce((inner, key) => {
		return typeof inner === "object" && inner !== null && Object.hasOwn(inner, key) ? inner[key] : void 0;
	}, value);
}
var bundle_text = (value) => typeof value === "string" ? value : void 0;
var list$1 = (value) => Array.isArray(value) ? value : [];
// src/verify/object-events.ts
/** The events of one list about the object of this uid (an object of the same name that is gone has another), the newest first. */
function objectEvents(value, uid) {
	return list$1(at(value, "items")).filter((item) => {
		const about = bundle_text(at(item, "involvedObject", "uid"));
		return uid === void 0 || about === void 0 || about === "" || about === uid;
	}).map(eventOf).sort((a, b) => a.at < b.at ? 1 : a.at > b.at ? -1 : 0);
}
/**
* Why the controller fails with the object as it is: its newest warning, unless it has succeeded since. Reasons: LBC pkg/k8s/events.go.
*/
function failureOf(events) {
	const failure = events.find(({ reason, isWarning }) => isWarning && failures.test(reason));
	const success = events.find(isSuccess);
	return failure === void 0 || success !== void 0 && success.at >= failure.at ? void 0 : failure;
}
var isSuccess = ({ reason }) => reason === "SuccessfullyReconciled";
/** The service controller of the cloud provider, which makes Classic Load Balancers (k8s.io/cloud-provider/controllers/service). */
var isCloudProvider = ({ by, reason }) => by === "service-controller" || /^(?:Ensuring|Ensured|Updated)LoadBalancer$|^SyncLoadBalancerFailed$/.test(reason);
var failures = /^Failed(?:BuildModel|DeployModel|AddFinalizer|RemoveFinalizer|UpdateStatus|LoadGroupID)$/;
function eventOf(item) {
	const times = [
		["series", "lastObservedTime"],
		["lastTimestamp"],
		["eventTime"],
		["metadata", "creationTimestamp"]
	].map((path) => bundle_text(at(item, ...path)) ?? "").filter((time) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(time));
	const count = at(item, "series", "count") ?? at(item, "count");
	return {
		reason: tidy(bundle_text(at(item, "reason")) ?? "").slice(0, 100),
		message: tidy((bundle_text(at(item, "message")) ?? "").slice(0, 4e3)),
		isWarning: bundle_text(at(item, "type")) === "Warning",
		by: tidy(bundle_text(at(item, "reportingComponent")) || (bundle_text(at(item, "source", "component")) ?? "")).slice(0, 100),
		count: typeof count === "number" && Number.isSafeInteger(count) && count > 0 ? count : 1,
		at: (times[0] ?? "").replace(/(?:\.\d+)?Z$/, "Z")
	};
}
// src/plan/difference.ts
/** Everything that has to change so that a group is as declared. A group that exists must come with its rules. */
function difference(declared, existing, context) {
	return existing === void 0 ? creation(declared, context) : convergence(declared, existing, context);
}
function creation(declared, context) {
	const distinct = rulesByKey([...declared.ingress, ...declared.egress.kind === "rules" ? declared.egress.rules : []].map((rule) => ownPeer(rule, declared.name)), void 0, context.lookup);
	return {
		changes: [{
			kind: "create-group",
			description: declared.description ?? defaultDescription(declared.name, context.owner),
			tags: sortKeys({
				...declared.tags,
				...ownTags(context)
			}),
			egress: declared.egress.kind === "rules" ? "rules" : "kept"
		}, ...[...distinct.values()].map((rule) => ({
			kind: "add-rule",
			rule: (0,plan.t)(withoutOwnAccount(rule, void 0, context.lookup))
		}))].sort(order.n),
		unchanged: 0,
		findings: []
	};
}
function convergence(declared, existing, context) {
	const observed = existing.rules;
	if (observed === void 0) throw new TypeError(`the rules of ${existing.id} were not read`);
	const wanted = rulesByKey((0,plan.g)(declared, context.ipv6), existing.id, context.lookup);
	const managed = observed.filter((rule) => rule.direction === "ingress" || declared.egress.kind !== "unmanaged");
	const present = new Map(managed.map((rule) => [(0,resolve.i)(rule, existing.id, context.lookup), rule]));
	const rows = [...tagChange(declared, existing, context)];
	let unchanged = observed.length - managed.length;
	for (const [key, rule] of wanted) {
		const standing = present.get(key);
		if (standing === void 0) rows.push({
			kind: "add-rule",
			rule: (0,plan.t)(withoutOwnAccount(rule, existing.id, context.lookup))
		});
		else if (rule.description === void 0 || rule.description === (standing.description ?? "")) unchanged += 1;
		else {
			const before = standing.description ?? "";
			rows.push({
				kind: "describe-rule",
				ruleId: standing.id,
				rule: (0,plan.t)(rule),
				before
			});
		}
	}
	for (const [key, rule] of present) if (!wanted.has(key)) rows.push({
		kind: "remove-rule",
		ruleId: rule.id,
		rule: removed(rule, existing.id)
	});
	return {
		changes: rows.sort(order.n),
		unchanged,
		findings: immutableDescription(declared, existing)
	};
}
/** A group that does not exist yet names itself as `self`: by its name it would be one more rule. */
var ownPeer = (rule, own) => rule.peer.kind === "group-name" && rule.peer.name === own ? {
	...rule,
	peer: { kind: "self" }
} : rule;
/** A group of the own account is named without it, as AWS takes it, and changes in place like any other. */
var withoutOwnAccount = (rule, self, lookup) => rule.peer.kind === "group" ? {
	...rule,
	peer: (0,resolve.r)(rule.peer, self, lookup) ?? rule.peer
} : rule;
/**
* Two rules may turn out to be one when names become ids. The first in reading order stands for both, with the first description that
* there is: it must not matter in which order they are declared.
*/
function rulesByKey(rules, self, lookup) {
	const distinct = /* @__PURE__ */ new Map();
	for (const rule of rules.toSorted(bundle_rule.t)) {
		const key = (0,resolve.i)(rule, self, lookup);
		const first = distinct.get(key) ?? rule;
		distinct.set(key, first.description === void 0 ? {
			...first,
			...describedAs(rule)
		} : first);
	}
	return distinct;
}
var describedAs = ({ description }) => description === void 0 ? {} : { description };
function tagChange(declared, existing, context) {
	const set = Object.entries(wantedTags({
		declared,
		existing
	}, context)).filter((0,plan.s)(existing));
	if (set.length === 0) return [];
	const before = Object.entries(existing.tags).filter(([key]) => set.some(([changed]) => changed === key));
	return [{
		kind: "tag-group",
		set: sortKeys(Object.fromEntries(set)),
		before: sortKeys(Object.fromEntries(before))
	}];
}
/** The tags that a group has when it is as declared, but for what was applied. */
function wantedTags({ declared, existing }, scope) {
	const adopted = declared.adopt !== void 0 || existing !== void 0 && (0,plan.i)(existing);
	const named = existing === void 0 || (0,resolve.a)({
		declared,
		existing
	});
	return {
		...declared.tags,
		...ownTags(scope),
		...adopted ? { [plan.u.adopted]: "true" } : {},
		...named ? { [plan.u.name]: declared.name } : {}
	};
}
var ownTags = ({ owner, cluster }) => ({
	[plan.u.owner]: owner,
	[(0,plan.n)(cluster)]: "true"
});
function immutableDescription(declared, existing) {
	if (declared.description === void 0 || declared.description === existing.description) return [];
	return [(0,finding.r)("description-immutable", {
		message: `the description of ${existing.id} differs from the declared one, and AWS cannot change a group's description`,
		action: "Declare the description that it has, or leave it out.",
		group: declared.name,
		place: declared.place
	})];
}
var defaultDescription = (name, owner) => `Frontend security group ${name}, declared in ${owner}`.slice(0, 255);
var removed = (rule, self) => (0,plan.t)(rule.peer.kind === "group" && rule.peer.id === self ? {
	...rule,
	peer: { kind: "self" }
} : rule);
var sortKeys = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1));
// src/verify/rules.ts
/** In what a group is not as declared, in the order of reading. Descriptions and egress that is not managed do not count. */
function ruleDifferences({ id, declared, lookup, ipv6 }, actual) {
	const givenByAws = (0,bundle_rule.c)(plan.m);
	const hasIpv6 = ipv6 ?? actual.some((rule) => (0,bundle_rule.c)(rule) === givenByAws);
	const wanted = rulesByKey((0,plan.g)(declared, hasIpv6), id, lookup);
	const managed = actual.filter(({ direction }) => direction === "ingress" || declared.egress.kind !== "unmanaged");
	const present = new Map(managed.map((rule) => [(0,resolve.i)(rule, id, lookup), rule]));
	return [...[...wanted].flatMap(([key, rule]) => present.has(key) ? [] : [{
		group: id,
		kind: "missing",
		rule
	}]), ...[...present].flatMap(([key, rule]) => wanted.has(key) ? [] : [{
		group: id,
		kind: "undeclared",
		rule
	}])];
}
/** `sg-1 lacks tcp 443 from 203.0.113.0/24`, `sg-1 also has tcp 22 from 0.0.0.0/0`. */
var differenceText = ({ group, kind, rule }) => `${group} ${kind === "missing" ? "lacks" : "also has"} ${(0,bundle_rule.a)(rule)}`;
// src/verify/summary.ts
/** One attachment in a few words, for a log line and the timeline. Foreign text is in it: escape it where it is shown. */
function summarize(attachment) {
	const failure = attachment.cluster?.kind === "there" ? failureOf(attachment.cluster.events ?? []) : void 0;
	const seen = summarizeSeen(attachment);
	return failure === void 0 ? seen : `${seen}; its event says ${failure.message.slice(0, 200)}`;
}
/** What AWS shows of it. */
function summarizeSeen(attachment) {
	const { loadBalancer, missing, stale, extras, elsewhere = [], expectation } = attachment;
	const name = loadBalancer?.name ?? "its load balancer";
	const note = schemeNote(attachment);
	const also = note === void 0 ? "" : `; ${note}`;
	switch (attachment.result) {
		case "attached": return `attached: ${name} carries ${ids(loadBalancer)}${also}`;
		case "attached-with-extras": return `attached: ${name} carries ${ids(loadBalancer)}, of which nobody declared ${groupList(extras.filter(isForeign))}${also}`;
		case "released": return "names no group, and carries none of ours";
		case "unseen": return "not looked at yet";
		case "not-found": return "load balancer not found yet";
		case "not-deployed": return notDeployed(attachment);
		case "wrong-vpc": return `${name} is in ${loadBalancer?.vpc ?? "another VPC"}, not in ${expectation.vpc}`;
		case "wrong-type": return `${name} is of type ${loadBalancer?.type ?? "unknown"}, not ${expectation.type}`;
		case "wrong-scheme": return `${name} is ${loadBalancer?.scheme ?? "of no scheme"}, not ${expectation.scheme.value}`;
		case "not-in-effect": return `${name} carries the group that the controller manages itself: ${groupList(extras.filter(isManaged))}`;
		case "missing": return `${name} carries ${ids(loadBalancer)}, missing ${missing.join(", ")}`;
		case "stale": return `${name} still carries ${groupList(stale)}`;
		case "extra-groups": return `${name} carries ${groupList(extras.filter(isForeign))}, which nobody declared`;
		case "not-active": return `${name} has its groups and is ${loadBalancer?.state.code ?? "in no state"}`;
		case "replacing": return `${name} has its groups, and ${loadBalancerNames(attachment.others)} is still there`;
		case "rules-unsettled":
		case "rules-differ": return `${name} carries its groups, and ${differences(attachment)}`;
		case "wrong-group-vpc": return `${elsewhere.map((group) => `${groupText(group)} is in ${group.vpc}`).join(", ")}, its load balancer in ${expectation.vpc}`;
		case "unresolved": return `no group is called ${unresolvedTokens(expectation).join(", ")}`;
		case "no-security-groups": return `${name} was made without security groups`;
		case "state-failed": return `${name} is failed${loadBalancer?.state.reason === void 0 ? "" : `: ${loadBalancer.state.reason}`}`;
		case "denied": return "AWS refuses to be asked";
	}
}
/** What the cluster has instead of the repository's object. */
function notDeployed({ cluster, expectation: { object } }) {
	const title = `${object.resource} ${object.namespace}/${object.name}`;
	if (cluster?.kind !== "there") return `${title} is not in the cluster`;
	const lists = cluster.object.lists ?? [];
	return `${title} lists ${lists.length === 0 ? "no groups" : lists.slice(0, most$1).join(", ")} in the cluster, and ${object.lists?.length ? object.lists.slice(0, most$1).join(", ") : "none"} in the repository`;
}
/** The first of them, since a group may have hundreds of rules. */
var differences = ({ rules = [] }) => [...rules.slice(0, most$1).map(differenceText), ...rules.length > most$1 ? [`${rules.length - most$1} more differ`] : []].join("; ");
var most$1 = 5;
/** That its scheme is not the one that was assumed, which proves nothing wrong: neither an object nor a stated flag says it. */
function schemeNote({ expectation: { scheme }, loadBalancer }) {
	if (!scheme.assumed || loadBalancer === void 0 || loadBalancer.scheme === scheme.value) return void 0;
	return `it is ${loadBalancer.scheme}, where ${scheme.value} was only assumed`;
}
/** A group as a reader knows it: `sg-1 (web)`. */
var groupText = (group) => group.name === void 0 ? group.id : `${group.id} (${group.name})`;
var groupList = (groups) => groups.map(groupText).join(", ");
var loadBalancerNames = (loadBalancers) => loadBalancers.map((loadBalancer) => loadBalancer.name).join(", ");
var isForeign = (group) => group.kind === "foreign";
var isManaged = (group) => group.kind === "managed";
var unresolvedTokens = (expectation) => expectation.groups.filter((group) => group.ids.length === 0).map((group) => group.token);
var ids = (loadBalancer) => loadBalancer === void 0 || loadBalancer.securityGroups.length === 0 ? "no security group" : loadBalancer.securityGroups.join(", ");
// src/report/accepted.ts
/** `accepted until 2027-01-31: partner demo`. Foreign text is in it: escape it where it is shown. */
var acceptedWords = ({ until, reason }) => `accepted${until === void 0 ? "" : ` until ${until}`}: ${reason}`;
// src/report/annotations.ts
/**
* The annotations of a step: problems first, then what is not attached, then findings, each by file and line. GitHub shows 10 of a level and drops the
* rest without a word (https://docs.github.com/en/actions/reference/limits), so the last one of a level counts what is left.
* One error is kept free for the line that says why the step failed, which is an annotation, too.
*/
function annotations(remarks) {
	const isElsewhere = ({ place }) => place === void 0 || remarks.first?.has(place.file) === true ? 0 : 1;
	const inOrder = (a, b) => isElsewhere(a) - isElsewhere(b) || (0,order.t)(a, b);
	const every = [
		...(remarks.problems ?? []).toSorted(inOrder).map(ofProblem),
		...(remarks.attachments ?? []).flatMap(ofAttachment).toSorted(inOrder),
		...(remarks.findings ?? []).toSorted(inOrder).flatMap(ofFinding)
	];
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => counted(every.filter((annotation) => annotation.level === level), most[level]));
}
var most = {
	error: 9,
	warning: 10,
	notice: 10
};
function counted(some, limit) {
	const last = some[limit - 1];
	if (some.length <= limit || last === void 0) return some;
	const rest = `And ${some.length - limit} more of this level: the report and the log have all of them.`;
	return [...some.slice(0, limit - 1), {
		...last,
		message: `${last.message}\n${rest}`
	}];
}
var ofProblem = (problem) => ({
	level: "error",
	title: "frontend-sg: problem",
	message: lines(problem.message, problem.hint),
	...problem.place === void 0 ? {} : { place: problem.place }
});
/** What was accepted before needs nobody's eyes again; what this very change accepts is a notice. */
function ofFinding({ id, severity, message, action, place, accepted }) {
	if (accepted !== void 0 && accepted.byThisChange !== true) return [];
	return [{
		level: accepted === void 0 ? levels[severity] : "notice",
		title: accepted === void 0 ? `frontend-sg: ${id}` : `frontend-sg: ${id} accepted by this very change`,
		message: lines(message, accepted === void 0 ? action : acceptedWords(accepted)),
		...place === void 0 ? {} : { place }
	}];
}
/** What is not as it should be, and what is there besides where that is worth a warning. */
function ofAttachment({ diagnosis, expectation, extras, listeners = [], result }) {
	const place = expectation.place === void 0 ? {} : { place: expectation.place };
	const title = `frontend-sg: ${result}`;
	if (diagnosis !== void 0) return [{
		level: "error",
		title,
		message: lines(expectationTitle(expectation), `Observed: ${diagnosis.observed}`, diagnosis.event === void 0 ? void 0 : `The controller's event: ${diagnosis.event}`, `Expected: ${diagnosis.expected}`, `Most likely cause: ${diagnosis.causes[0]}`, `Next command: ${diagnosis.next[0]}`),
		...place
	}];
	return [...result === "attached-with-extras" ? [lines(`${expectationTitle(expectation)}: its load balancer also carries ${groupList(extras.filter(isForeign))}, which nobody declared`, "Take it off or name it; or set `extra-groups: allow`.")] : [], ...listeners.length === 0 ? [] : [lines(`${expectationTitle(expectation)}: ${listeners.map(listenerText).join("; ")}`)]].map((message) => ({
		level: "warning",
		title,
		message,
		...place
	}));
}
var levels = {
	error: "error",
	warning: "warning",
	info: "notice"
};
/** Only a line feed of ours divides lines. */
var lines = (...texts) => texts.filter((text) => text !== void 0).map((text) => (0,bundle_escape.i)(text)).join("\n");
// src/report/page.ts
/** `### Security groups · LABEL · TEXT`; the text is Markdown already. */
var heading = (about, ...text) => `### ${[
	"Security groups",
	(0,bundle_escape.t)(about.label),
	...text
].join(" · ")}`;
/** The last line: where all of this comes from. The facts are Markdown already. */
var footer = (about, ...facts) => `<sub>${[
	...facts,
	...about.read === void 0 ? [] : [readText(about.read)],
	...about.focus === void 0 ? [] : [about.focus],
	...about.sha === "" ? [] : [`commit ${(0,bundle_escape.t)(about.sha.slice(0, 7))}`],
	...runLink(about)
].join(" · ")}</sub>`;
/** `file:line` as a link to that line of the commit. */
function placeLink(about, place) {
	const url = about.sha === "" ? void 0 : (0,bundle_escape.n)(about, place);
	return (0,bundle_escape.r)((0,bundle_escape.t)(`${place.file}:${place.line}`, 120), url !== void 0 && url.length > 400 ? void 0 : url);
}
/** Folded away, so that it costs one line. The summary is Markdown's HTML already, the body is Markdown. */
var fold = (summary, body, { open = false } = {}) => `<details${open ? " open" : ""}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** A table of GitHub's Markdown. Cells are Markdown on one line in which foreign text is `code`, so no cell holds a pipe. */
var table = (head, rows) => [
	head,
	head.map(() => "---"),
	...rows
].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
/** A table of which nothing is written that cannot have room: behind `bytes` bytes of it the rest of the rows is counted. */
function tableWithin(bytes, head, items, write) {
	const rows = [];
	let length = 0;
	for (const item of items) {
		if (length > bytes) break;
		const row = write(item);
		rows.push(row);
		length += row.reduce((sum, cell) => sum + cell.length, 0);
	}
	const rest = items.length - rows.length;
	return table(head, rest === 0 ? rows : [...rows, [`and ${count(rest, "row")} more`, ...head.slice(1).map(() => "")]]);
}
/** A sentence ends with a full stop. For raw text, before it is made safe: behind a number the stop would make a list. */
var sentence = (text) => /[.!?…]$/.test(text) ? text : `${text}.`;
/** `1 rule`, `2 rules`. */
var count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
/** Seconds as `42 s`, `3 min 5 s`. */
var duration = (number) => number < 60 ? `${number} s` : `${Math.floor(number / 60)} min${number % 60 === 0 ? "" : ` ${number % 60} s`}`;
/** Sections with an empty line between them, those that are not there left out. Ends with a line feed. */
var page = (...parts) => `${sections(...parts)}\n`;
/** The same within a page. */
var sections = (...parts) => parts.filter((part) => part !== void 0 && part !== "").join("\n\n");
/** `3 files, 7 objects, 1 file that cannot be parsed and names no groups`. */
var readText = ({ files, objects, unparsed }) => [
	count(files, "file"),
	count(objects, "object"),
	...unparsed === 0 ? [] : [`${count(unparsed, "file")} that cannot be parsed and names no groups`]
].join(", ");
function runLink(about) {
	const url = (0,bundle_escape.s)(about);
	return url === void 0 ? [] : [(0,bundle_escape.r)(/^\d+$/.test(about.runNumber) ? `run #${about.runNumber}` : "run", url)];
}
// src/report/changed.ts
/** `3 files changed by the pull request`: how many, and by which rule that is known. */
var changedText = (changed) => changed.rule === "whole-tree" ? "the whole tree" : `${count(changed.count, "file")} changed ${words[changed.rule]}`;
var words = {
	"pull-request": "by the pull request",
	"merge-group": "by the merge group",
	push: "by the push",
	"default-branch": "against the default branch"
};
// src/report/gather.ts
/** Findings, those that say the same together, the worst first: by severity, then what stops everything, what opens something, and the rest, then by file and line. */
function gather(findings) {
	const known = gathered.get(findings) ?? gatherAnew(findings);
	gathered.set(findings, known);
	return known;
}
/** A report is written in several lengths, and ten thousand findings take their time. */
var gathered = /* @__PURE__ */ new WeakMap();
function gatherAnew(findings) {
	const sorted = findings.toSorted((a, b) => weight[a.severity] - weight[b.severity] || reach[finding.a[a.id].about] - reach[finding.a[b.id].about] || (0,order.t)(a, b));
	return [...Map.groupBy(sorted, sameness).values()].flatMap((all) => {
		const [first] = all;
		return first === void 0 ? [] : [{
			first,
			all
		}];
	});
}
var weight = {
	error: 0,
	warning: 1,
	info: 2
};
var reach = {
	name: 0,
	rule: 1,
	group: 2,
	frontend: 3
};
/** What a finding says, without whom it says it of: names in it, and what stands in backticks and is no CIDR. */
function sameness({ id, severity, message, action, group, groupId, frontend, ports, accepted }) {
	const subjects = [
		frontend,
		frontend?.slice(frontend.indexOf(" ") + 1),
		group,
		groupId
	].filter((text) => text !== void 0 && text !== "");
	const mask = (text) => subjects.reduce((sum, subject) => sum.replaceAll(subject ?? "", "…"), text).replaceAll(/\bsg-[0-9a-f]+/g, "…").replaceAll(/(?<!^)`(?![\d.]+\/\d|[\da-f:]+\/\d)[^`]*`/gi, "`…`");
	return JSON.stringify([
		id,
		severity,
		mask(message),
		mask(action),
		ports?.from,
		ports?.to,
		accepted !== void 0,
		accepted?.reason,
		accepted?.until,
		accepted?.byThisChange
	]);
}
// src/report/list.ts
/** As many as there is room for, as a list of Markdown; `left` are those for which there is none. */
function list(items, extent, write) {
	const lines = [];
	let length = 0;
	for (const one of items.slice(0, Math.max(0, extent.items))) {
		if (length > extent.bytes) break;
		const line = `- ${write(one)}`;
		lines.push(line);
		length += line.length;
	}
	return {
		lines,
		left: items.slice(lines.length)
	};
}
// src/report/remarks.ts
/** Findings of a severity that stand open; the rest is folded. */
var bundle_open = 5;
/** Every problem with its place and what to do, as an alert; undefined where there is none. */
function problemsAlert(problems, about, extent) {
	if (problems.length === 0) return void 0;
	const title = `❌ ${count(problems.length, "problem")}: nothing is written until ${problems.length === 1 ? "it is" : "they are"} solved`;
	const lines = list(problems.toSorted(order.t), extent, (problem) => [
		...problem.place === void 0 ? [] : [placeLink(about, problem.place)],
		(0,bundle_escape.o)(sentence(problem.message), extent.text),
		...toDo(problem.hint, extent)
	].join("<br>"));
	return bundle_alert("CAUTION", [
		`**${title}**`,
		"",
		...lines.lines,
		...rest(lines.left.length)
	]);
}
/**
* Errors and warnings as an alert each, the worst first and those that say the same together; notes, and what is accepted, folded.
* What this very change accepts stands open. Undefined where there is none.
*/
function findingAlerts(findings, about, extent) {
	const all = gather(findings);
	const standing = all.filter(({ first }) => first.accepted === void 0);
	const accepted = all.filter(({ first }) => first.accepted !== void 0);
	const of = (severity) => standing.filter(({ first }) => first.severity === severity);
	const newly = accepted.filter(({ first }) => first.accepted?.byThisChange === true);
	const before = accepted.filter(({ first }) => first.accepted?.byThisChange !== true);
	const sections = [
		alertOf("CAUTION", "❌", "error", of("error"), about, extent),
		alertOf("WARNING", "⚠️", "warning", of("warning"), about, extent),
		alertOf("IMPORTANT", "☑️", "risk", newly, about, extent, " accepted by this very change"),
		foldOf(`☑️ ${count(total(before), "accepted risk")}`, before, about, extent),
		foldOf(`ℹ️ ${count(total(of("info")), "note")}`, of("info"), about, extent)
	].filter((section) => section !== void 0);
	return sections.length === 0 ? void 0 : sections.join("\n\n");
}
/** `1 error, 2 warnings` of what a title should say; empty where there is neither. */
function verdict(problems, findings) {
	const number = (severity) => findings.filter((finding) => finding.severity === severity && finding.accepted === void 0).length;
	const newly = findings.filter(({ accepted }) => accepted?.byThisChange === true).length;
	return [
		problems.length === 0 ? "" : `❌ ${count(problems.length, "problem")}`,
		number("error") === 0 ? "" : `❌ ${count(number("error"), "error")}`,
		number("warning") === 0 ? "" : `⚠️ ${count(number("warning"), "warning")}`,
		newly === 0 ? "" : `☑️ ${count(newly, "risk")} newly accepted`
	].filter((text) => text !== "").join(", ");
}
var total = (some) => some.reduce((sum, { all }) => sum + all.length, 0);
/** One finding alone needs neither a title nor a bullet. Never the colour alone: GitHub writes a word beside it, and the mark differs. */
function alertOf(kind, mark, noun, some, about, extent, more = "") {
	if (some.length === 0) return void 0;
	const [only, ...others] = some;
	if (only !== void 0 && others.length === 0 && more === "") return bundle_alert(kind, [`${mark} ${item(only, about, extent)}`]);
	const title = `**${mark} ${count(total(some), noun)}${more}**`;
	const write = (one) => item(one, about, extent);
	const few = list(some.slice(0, bundle_open), extent, write);
	const behind = [...few.left, ...some.slice(bundle_open)];
	const box = [
		title,
		"",
		...few.lines
	];
	if (behind.length === 0) return bundle_alert(kind, box);
	const items = extent.items - few.lines.length;
	if (items <= 0) return bundle_alert(kind, [...box, ...rest(total(behind))]);
	const { lines, left } = list(behind, {
		...extent,
		items
	}, write);
	const folded = [...lines, ...rest(total(left))].join("\n");
	return `${bundle_alert(kind, box)}\n\n${fold(`and ${count(total(behind), `more ${noun}`)}`, folded)}`;
}
function foldOf(title, some, about, extent) {
	if (some.length === 0) return void 0;
	const lines = list(some, extent, (one) => item(one, about, extent));
	return fold(title, [...lines.lines, ...rest(total(lines.left))].join("\n"));
}
/** Id, controls and places; what is so; what to do, or why it is accepted. */
function item({ first, all }, about, extent) {
	return [
		[
			`**${first.id}**${all.length === 1 ? "" : ` × ${all.length}`}`,
			...first.controls === void 0 || first.controls.length === 0 ? [] : [some(first.controls.map((control) => (0,bundle_escape.t)(control)), isBrief(extent) ? 2 : 8, " ")],
			...placesOf(all, about, isBrief(extent) ? 1 : 3)
		].join(" · "),
		`${(0,bundle_escape.o)(sentence(first.message), extent.text)}${isBrief(extent) ? "" : alsoOf(first, all)}`,
		...acceptance(first, about, extent)
	].join("<br>");
}
/** Of whom else it is said. */
function alsoOf(first, all) {
	const subject = ({ frontend, group }) => frontend ?? group ?? "";
	const names = [...new Set(all.map(subject))].filter((name) => name !== "" && name !== subject(first));
	if (names.length === 0) return "";
	return ` The same of ${[...names.slice(0, 3).map((name) => (0,bundle_escape.t)(name)), ...names.length > 3 ? [`${names.length - 3} more`] : []].join(", ")}.`;
}
/** Where there is next to no room, one place and two controls have to do. */
var isBrief = ({ text }) => text <= 100;
/** The first few, each once, and how many more. */
function placesOf(all, about, most) {
	const places = [...new Map(all.flatMap(({ place }) => place === void 0 ? [] : [[key(place), place]]))];
	const shown = places.slice(0, most).map(([, place]) => placeLink(about, place));
	return places.length === 0 ? [] : [some([...shown, ...places.slice(most).map(() => "")], most)];
}
var some = (texts, most, between = ", ") => [...texts.slice(0, most), ...texts.length > most ? [`${texts.length - most} more`] : []].join(between);
var key = (place) => `${place.file}:${place.line}`;
function acceptance({ accepted, action }, about, extent) {
	if (accepted === void 0) return toDo(action, extent);
	const where = accepted.place === void 0 ? "" : ` · ${placeLink(about, accepted.place)}`;
	return [`→ ${(0,bundle_escape.o)(sentence(acceptedWords(accepted)), extent.text)}${where}`];
}
var toDo = (action, extent) => action === void 0 ? [] : [`→ ${(0,bundle_escape.o)(sentence(action), extent.text)}`];
/** https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
var bundle_alert = (kind, lines) => [`[!${kind}]`, ...lines].map((line) => `> ${line}`.trimEnd()).join("\n");
var rest = (number) => number === 0 ? [] : [`- and ${number} more`];
// src/report/failure.ts
/** The report of a run that failed before it had a plan: every problem with its place, as Markdown of at most `bytes` bytes. */
function failureMarkdown(failure, about, bytes) {
	return firstThatFits(rungs.map((rung) => () => page(heading(about, `❌ ${reasonWords[failure.reason]}`), rung === rungs[0] ? void 0 : "✂️ **Shortened to fit GitHub's limit.** The log has all of it.", failure.reason === "problems" ? problemsAlert(failure.problems, about, {
		...rung,
		bytes
	}) : story(failure.problems, about, rung), findingAlerts(failure.findings ?? [], about, {
		...rung,
		bytes
	}), footer(about))), bytes);
}
/** What a reason means, in a few words for a title or the last line of a log. */
var reasonWords = {
	problems: "the input has problems",
	findings: "stopped by findings",
	refused: "refused",
	aws: "AWS did not do what was asked",
	"not-attached": "a security group is not attached",
	"not-found": "a load balancer was not found",
	timeout: "not true before the deadline",
	cancelled: "cancelled",
	internal: "a bug in frontend-sg"
};
var rungs = [
	{
		items: Infinity,
		text: 2e3
	},
	{
		items: 50,
		text: 300
	},
	{
		items: 5,
		text: 200
	}
];
/** A refusal or a failed call: usually one, told in words. */
var story = (problems, about, { items, text }) => problems.slice(0, items).map((problem) => [`${problem.place === void 0 ? "" : `${placeLink(about, problem.place)} `}${(0,bundle_escape.o)(sentence(problem.message), text)}`, ...problem.hint === void 0 ? [] : [(0,bundle_escape.o)(sentence(problem.hint), text)]].join("<br>→ ")).join("\n\n");
// src/verify/classify.ts
/** Every result there is. Public: the output `load-balancers` says them. */
var attachmentStages = {
	attached: "settled",
	/** As it should be, with groups that nobody declared, and `extra-groups: warn`. */
	"attached-with-extras": "settled",
	/** The frontend names no group, and none of ours is left on its load balancer. */
	released: "settled",
	/** No poll has succeeded. */
	unseen: "waiting",
	"not-found": "waiting",
	/** The cluster has no such object, or one that lists other groups than the repository: there is nothing to see yet. */
	"not-deployed": "waiting",
	"wrong-vpc": "waiting",
	"wrong-type": "waiting",
	"wrong-scheme": "waiting",
	/** The group that the controller makes for frontends without groups is on it. */
	"not-in-effect": "waiting",
	missing: "waiting",
	stale: "waiting",
	/** `extra-groups: fail`, and there are some. */
	"extra-groups": "waiting",
	"not-active": "waiting",
	/** As it should be, while another one of the same frontend is still there. */
	replacing: "waiting",
	/** As it should be, but for rules of its groups in one read, which AWS may have answered from an older state. */
	"rules-unsettled": "waiting",
	/** As it should be, but its groups have other rules than are declared, in two reads. The controller never writes them. */
	"rules-differ": "never",
	/** A token stands for no group at all. */
	unresolved: "never",
	/** A group that is named by its id is in another VPC, so that AWS refuses to attach it. */
	"wrong-group-vpc": "never",
	/** A network load balancer made without groups can never get one. */
	"no-security-groups": "never",
	"state-failed": "never",
	/** AWS refuses to be asked. */
	denied: "never"
};
var stageOf = (attachment) => attachmentStages[attachment.result];
/** Compares: expected ⊆ actual, never equality, since the controller may add its shared backend group. Ids that `groups` lacks are foreign. */
function classify(expectation, location, groups, extraGroups) {
	const judged = location.matches.map((loadBalancer) => judge(expectation, loadBalancer, groups, extraGroups)).sort((a, b) => preference.indexOf(a.result) - preference.indexOf(b.result) || compareArns(a, b));
	const [best, ...rest] = judged;
	const others = rest.map((other) => other.loadBalancer);
	const base = {
		expectation,
		others,
		otherClusters: location.otherClusters
	};
	const absent = {
		result: "not-found",
		missing: expectedIds(expectation),
		stale: [],
		extras: []
	};
	if (expectation.groups.length === 0) {
		const holding = judged.find((one) => one.loadBalancer.vpc === expectation.vpc && one.stale.length > 0);
		return {
			...base,
			...holding ?? best ?? absent,
			result: holding === void 0 ? "released" : "stale"
		};
	}
	if (expectation.groups.some((group) => group.ids.length === 0)) return {
		...base,
		...best ?? absent,
		result: "unresolved"
	};
	const elsewhere = (best ?? absent).missing.flatMap((id) => {
		const group = groups.get(id);
		return group?.vpc === void 0 || group.vpc === expectation.vpc ? [] : [group];
	});
	if (elsewhere.length > 0) return {
		...base,
		...best ?? absent,
		result: "wrong-group-vpc",
		elsewhere
	};
	if (best === void 0) return {
		...base,
		...absent
	};
	const replacing = stageOf(best) === "settled" && others.some((other) => other.vpc === expectation.vpc);
	return {
		...base,
		...best,
		result: replacing ? "replacing" : best.result
	};
}
/** A state in which a load balancer serves: `active_impaired` does, with fewer resources than it wants. */
var isActive = (loadBalancer) => loadBalancer.state.code === "active" || loadBalancer.state.code === "active_impaired";
function judge(expectation, loadBalancer, groups, extraGroups) {
	const expected = new Set(expectedIds(expectation));
	const actual = new Set(loadBalancer.securityGroups);
	const unnamed = [...actual.difference(expected)].map((id) => groups.get(id) ?? {
		id,
		kind: "foreign"
	});
	const missing = [...expected.difference(actual)];
	const stale = unnamed.filter((group) => group.kind === "ours");
	const extras = unnamed.filter((group) => group.kind !== "ours");
	const result = () => {
		if (loadBalancer.vpc !== expectation.vpc) return "wrong-vpc";
		if (loadBalancer.type !== expectation.type) return "wrong-type";
		if (loadBalancer.state.code === "failed") return "state-failed";
		if (loadBalancer.type === "network" && actual.size === 0) return "no-security-groups";
		if (!expectation.scheme.assumed && loadBalancer.scheme !== expectation.scheme.value) return "wrong-scheme";
		if (extras.some((group) => group.kind === "managed")) return "not-in-effect";
		if (missing.length > 0) return "missing";
		if (stale.length > 0) return "stale";
		const foreign = extras.some((group) => group.kind === "foreign");
		if (foreign && extraGroups === "fail") return "extra-groups";
		if (!isActive(loadBalancer)) return "not-active";
		return foreign && extraGroups === "warn" ? "attached-with-extras" : "attached";
	};
	return {
		loadBalancer,
		result: result(),
		missing,
		stale,
		extras
	};
}
/** Of several with the same tracking tags the one nearest to what is expected is judged; one that can never come true only if all are so. */
var preference = [
	"attached",
	"attached-with-extras",
	"not-active",
	"extra-groups",
	"stale",
	"missing",
	"not-in-effect",
	"wrong-scheme",
	"no-security-groups",
	"state-failed",
	"wrong-type",
	"wrong-vpc"
];
var compareArns = (a, b) => a.loadBalancer.arn < b.loadBalancer.arn ? -1 : a.loadBalancer.arn > b.loadBalancer.arn ? 1 : 0;
// src/plan/counts.ts
/** Rows of a plan by what they do. */
function countChanges(groups) {
	const kinds = groups.flatMap((group) => group.changes.map((change) => columnOf(change)));
	const count = (column) => kinds.filter((kind) => kind === column).length;
	return {
		add: count("add"),
		change: count("change"),
		remove: count("remove"),
		unchanged: groups.reduce((sum, group) => sum + group.unchanged, 0)
	};
}
function columnOf(change) {
	switch (change.kind) {
		case "create-group":
		case "add-rule": return "add";
		case "modify-rule":
		case "describe-rule":
		case "tag-group":
		case "untag-group": return "change";
		case "remove-rule":
		case "delete-group": return "remove";
	}
}
// src/report/rows.ts
/** What a row does to the world: makes, changes or takes away. */
var signOf = (change) => signs[columnOf(change)];
var signs = {
	add: "+",
	change: "~",
	remove: "-"
};
/** Every change of a plan, group by group, in the order in which it is done. */
var rowsOf = (groups) => groups.flatMap((group) => group.changes.map((change) => rowOf(group, change)));
/** The cell that says what changes: `in tcp 443 from 0.0.0.0/0 anyone · HTTPS`. */
var changeCell = ({ what, peer, note, blocked }) => [
	blocked,
	[what, peer].filter((text) => text !== "").join(" "),
	note
].filter((text) => text !== "").join(" · ");
/** A change as a reader sees it. */
function rowOf(group, change) {
	const { what, peer, note } = parts(group, change);
	return {
		sign: signOf(change),
		group: group.name,
		blocked: group.blocked === void 0 ? "" : `**not written: ${group.blocked}**`,
		opens: (change.kind === "add-rule" || change.kind === "modify-rule") && change.rule.direction === "ingress" && isEveryone(change.rule.peer),
		what,
		peer,
		note: [exchangeNote(group, change), note].filter((text) => text !== "").join(" · ")
	};
}
function parts(group, change) {
	switch (change.kind) {
		case "create-group": return {
			what: "**new group**",
			peer: "",
			note: [describe(change.description), ...egressNote(group, change.egress)].filter((text) => text !== "").join(" · ")
		};
		case "add-rule":
		case "remove-rule": return {
			what: ruleCell(change.rule),
			peer: fromPeer(change.rule),
			note: describe(change.rule.description)
		};
		case "modify-rule": return {
			what: arrow(ruleCell(change.before), ruleCell(change.rule)),
			peer: arrow(fromPeer(change.before), fromPeer(change.rule)),
			note: ["in place", describe(change.rule.description)].filter((text) => text !== "").join(" · ")
		};
		case "describe-rule": return {
			what: ruleCell(change.rule),
			peer: fromPeer(change.rule),
			note: `description ${describe(change.before) || "(none)"} → ${describe(change.rule.description) || "(none)"}`
		};
		case "tag-group": return {
			what: "tags",
			peer: "",
			note: Object.entries(change.set).toSorted(([a], [b]) => (0,bundle_rule.n)(a, b)).map(([key, value]) => tagNote(key, value, change.before)).join(", ")
		};
		case "untag-group": return {
			what: `tags taken off${idOf(group)}`,
			peer: "",
			note: change.keys.map((key) => (0,bundle_escape.t)(key)).join(", ")
		};
		case "delete-group": return {
			what: `**delete group**${idOf(group)}`,
			peer: "",
			note: ""
		};
	}
}
var arrow = (before, after) => before === after ? after : `${before} → ${after.replace(/^(?:from|to|in|out) /, "")}`;
/** What is said of a row whose place in the order is not the usual one. */
function exchangeNote({ exchange, changes }, change) {
	if (exchange === void 0) return "";
	const row = changes.indexOf(change);
	switch (exchange.steps.find(({ rows }) => rows.includes(row))?.call) {
		case "revoke": return "**goes first**: the quota has no room for both";
		case "authorize": return "when there is room";
		case "modify":
		case void 0: return "";
	}
}
/** A new group without a way out is what somebody declared, and a surprise to most. */
var egressNote = (group, egress) => egress === "rules" && !group.changes.some((change) => (change.kind === "add-rule" || change.kind === "modify-rule") && change.rule.direction === "egress") ? ["**allows no outbound traffic**"] : [];
var tagNote = (key, value, before) => Object.hasOwn(before, key) ? `${(0,bundle_escape.t)(key)} ${(0,bundle_escape.t)(before[key] ?? "")} → ${(0,bundle_escape.t)(value)}` : `${(0,bundle_escape.t)(key)} ${(0,bundle_escape.t)(value)}`;
/** Direction and ports. */
var ruleCell = (rule) => `${rule.direction === "ingress" ? "in" : "out"} ${(0,bundle_escape.t)((0,bundle_rule.i)(rule))}`;
var fromPeer = (rule) => `${rule.direction === "ingress" ? "from" : "to"} ${peerCell(rule)}`;
/** Who a rule lets in or out to. */
function peerCell({ peer }) {
	switch (peer.kind) {
		case "ipv4":
		case "ipv6": return isEveryone(peer) ? `${(0,bundle_escape.t)(peer.cidr)} **anyone**` : (0,bundle_escape.t)(peer.cidr);
		case "prefix-list": return `prefix list ${(0,bundle_escape.t)(peer.id)}`;
		case "prefix-list-name": return `prefix list ${(0,bundle_escape.t)(peer.name)}`;
		case "group": return `group ${(0,bundle_escape.t)(peer.account === void 0 ? peer.id : `${peer.account}/${peer.id}`)}`;
		case "group-name": return `group ${(0,bundle_escape.t)(peer.name)}`;
		case "self": return "the group itself";
	}
}
/** Every address of a family, written as one CIDR. */
var isEveryone = (peer) => peer.kind === "ipv4" && peer.cidr === "0.0.0.0/0" || peer.kind === "ipv6" && peer.cidr === "::/0";
var describe = (text) => text === void 0 || text === "" ? "" : (0,bundle_escape.t)(text);
var idOf = (group) => group.id === void 0 ? "" : ` ${(0,bundle_escape.t)(group.id)}`;
// src/report/log.ts
/**
* The changes of a plan as rows of a log: what a row does, the group, the rule. Offline it is what is declared. Safe already, since a column
* is as wide as what is shown in it.
*/
function changeLines({ groups }) {
	const rows = groups.flatMap((group) => {
		const name = (0,bundle_escape.i)(group.name, 60);
		const held = group.blocked === void 0 ? "" : ` (not written: ${group.blocked})`;
		return [...(group.declared ?? []).map((rule) => ({
			sign: "=",
			name,
			text: `declared ${(0,bundle_rule.a)(rule)}`
		})), ...group.changes.map((change) => ({
			sign: signOf(change),
			name,
			text: `${changeText(change)}${held}`
		}))];
	});
	const width = rows.reduce((most, { name }) => Math.max(most, name.length), 0);
	return rows.map(({ sign, name, text }) => `${sign} ${name.padEnd(width)}  ${(0,bundle_escape.i)(text, 500)}`);
}
/** A change without its group, which stands before it. */
function changeText(change) {
	switch (change.kind) {
		case "create-group": return `new group${quoted(change.description)}`;
		case "add-rule":
		case "remove-rule": return `${(0,bundle_rule.a)(change.rule)}${quoted(change.rule.description)}`;
		case "modify-rule": return `${(0,bundle_rule.a)(change.before)} -> ${(0,bundle_rule.a)(change.rule)}, in place`;
		case "describe-rule": return `${(0,bundle_rule.a)(change.rule)}: description "${change.before ?? ""}" -> "${change.rule.description ?? ""}"`;
		case "tag-group": return `tags ${Object.entries(change.set).map(([key, value]) => `${key}=${value}`).join(", ")}`;
		case "untag-group": return `tags taken off: ${change.keys.join(", ")}`;
		case "delete-group": return "delete group";
	}
}
var quoted = (text) => text === void 0 || text === "" ? "" : ` "${text}"`;
/** Every problem and every finding, a line each: annotations show ten of a level at most. */
var remarkLines = (problems, findings) => [...problems.map(({ message, hint, place }) => remark("problem", place, message, hint)), ...findings.map(({ severity, id, message, action, place, accepted }) => accepted === void 0 ? remark(`${severity} ${id}`, place, message, action) : remark(`accepted ${id}`, place, message, acceptedBy(accepted)))];
/** `accepted by this very change at policy.yml:3 until 2027-01-31: partner demo` */
var acceptedBy = (accepted) => `${accepted.byThisChange === true ? "by this very change" : "by the policy"}${accepted.place === void 0 ? "" : ` at ${accepted.place.file}:${accepted.place.line}`}, ${acceptedWords(accepted)}`;
var remark = (kind, place, message, next) => `${kind}${place === void 0 ? "" : ` ${place.file}:${place.line}:${place.column}`}: ${message}${next === void 0 ? "" : ` -> ${next}`}`;
/** One line for a poll, and one for everything that it saw for the first time. */
function progressLines(progress) {
	const waiting = progress.attachments.filter((attachment) => stageOf(attachment) === "waiting");
	const [first] = waiting;
	const open = first === void 0 ? "" : `; waiting for ${expectationTitle(first.expectation)} (${summarize(first)})${waiting.length === 1 ? "" : ` and ${waiting.length - 1} more`}`;
	return [`poll ${progress.poll} after ${progress.elapsedSeconds} s of ${progress.timeoutSeconds} s: ${progress.settled} of ${progress.total} as expected${open}`, ...progress.events.map(({ frontend, text }) => `  ${frontend === void 0 ? "" : `${frontend}: `}${text}`)];
}
// src/report/outputs.ts
/** The outputs of a run. JSON in them is ASCII without anything that a shell would obey inside a string. */
function outputs(results) {
	const { plan, joined, findings, attachments, verified, planFile, reportFile, sarifFile, failureReason } = results;
	return {
		...plan === void 0 ? {} : planOutputs(plan, results.outcomes ?? []),
		...results.irrelevant === true ? countOutputs({
			add: 0,
			change: 0,
			remove: 0,
			unchanged: 0
		}) : {},
		...findings === void 0 ? {} : { findings: String(findings.filter(({ accepted }) => accepted === void 0).length) },
		...joined === void 0 ? {} : joinedOutputs(joined),
		...attachments === void 0 ? {} : { "load-balancers": (0,bundle_escape.c)(loadBalancerRows(attachments, results.unbuilt)) },
		...verified === void 0 ? {} : { verified: String(verified) },
		...planFile === void 0 ? {} : { "plan-file": planFile },
		...reportFile === void 0 ? {} : { "report-file": reportFile },
		...sarifFile === void 0 ? {} : { "sarif-file": sarifFile },
		...failureReason === void 0 ? {} : { "failure-reason": failureReason }
	};
}
var planOutputs = (plan, outcomes) => ({
	...plan.counts === void 0 ? {} : {
		"security-groups": (0,bundle_escape.c)(Object.fromEntries(groupIds(plan, outcomes))),
		...countOutputs(plan.counts)
	},
	frontends: String(plan.frontends.length),
	...plan.digest === "" ? {} : { "plan-digest": plan.digest }
});
var joinedOutputs = ({ counts, totals }) => ({
	...counts === void 0 ? {} : countOutputs(counts),
	findings: String(totals.findings),
	frontends: String(totals.frontends)
});
var countOutputs = ({ add, change, remove }) => ({
	"to-add": String(add),
	"to-change": String(change),
	"to-remove": String(remove),
	changes: String(add + change + remove)
});
/** Name → id of every group that is declared or named, sorted; one whose id is not known, or not one alone, is left out. */
function groupIds(plan, outcomes) {
	const ids = /* @__PURE__ */ new Map();
	for (const { loadBalancers } of plan.frontends) for (const token of loadBalancers.flatMap((one) => one.tokens)) {
		const [id, ...others] = token.resolvesTo;
		if (id !== void 0 && id !== "new" && others.length === 0) ids.set(token.text, id);
	}
	for (const { name, id } of plan.groups) if (id !== void 0) ids.set(name, id);
	for (const { group, id } of outcomes) if (id !== void 0) ids.set(group, id);
	return [...ids].sort(([a], [b]) => a < b ? -1 : 1);
}
// src/publish/publish.ts
/**
* Writes what a run has come to wherever somebody looks for it: files, annotations, the summary, the pull request's comment, outputs.
* What GitHub does not allow is said in one line and never fails the run.
*/
async function publish(result, { inputs, signal }, context) {
	const about = {
		...context,
		label: inputs.label,
		...result.read === void 0 ? {} : { read: result.read },
		...result.changed === void 0 ? {} : { focus: changedText(result.changed) }
	};
	const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(context.temp, "frontend-sg-"));
	const reportFile = (0,external_node_path_.join)(folder, "report.md");
	const { closingLines, markdown } = isBare(result) ? bare : await Promise.all(/* import() */[__nccwpck_require__.e(425), __nccwpck_require__.e(192), __nccwpck_require__.e(512)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6512));
	const summary = markdown(result, about, room.summary);
	await (0,external_node_fs_promises_.writeFile)(reportFile, summary);
	const files = await writeMachineFiles(folder, result, inputs, context);
	const { changed, verification } = result;
	const first = changed === void 0 || changed.rule === "whole-tree" ? /* @__PURE__ */ new Set() : changed.names;
	annotate(annotations({
		...result,
		attachments: verification?.attachments ?? [],
		first
	}));
	await logAll("Problems and findings", remarkLines(result.problems, result.findings));
	if (result.plan !== void 0 && verification === void 0) await logAll(`Plan ${result.plan.digest.slice(0, 12) || result.plan.basis}`, changeLines(result.plan));
	for (const line of closingLines(result)) log(line);
	const written = await writeSummary(summary, process.env["GITHUB_STEP_SUMMARY"]);
	if (!written.written) log(`No summary: ${written.why}`);
	if (concernsPullRequest(inputs, context)) {
		const { sayOnPullRequest } = await Promise.all(/* import() */[__nccwpck_require__.e(425), __nccwpck_require__.e(192), __nccwpck_require__.e(226)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8226));
		for (const line of await sayOnPullRequest(result, about, {
			inputs,
			signal
		}, context)) log(line);
	}
	writeOutputs(outputs({
		...result,
		...verification === void 0 ? {} : {
			attachments: verification.attachments,
			verified: verification.verified
		},
		...files,
		reportFile,
		...result.failure === void 0 ? {} : { failureReason: result.failure.reason }
	}));
}
/** Whether a run got no further than its problems: a wrong input is told before anything that writes other reports is loaded. */
var isBare = ({ irrelevant, joined, plan }) => irrelevant !== true && joined === void 0 && plan === void 0;
var bare = {
	markdown: ({ failure, problems, findings }, about, bytes) => failureMarkdown({
		reason: failure?.reason ?? "internal",
		problems,
		findings
	}, about, bytes),
	closingLines: () => []
};
/** Lines in a group that readers can fold; none, no group. */
async function logAll(title, lines) {
	if (lines.length === 0) return;
	await logGroup(title, async () => {
		for (const line of lines) log(line);
	});
}
// src/main.ts
/** Reads what the runner gives, carries out the mode, reports. The only place that decides how the process ends. */
async function main() {
	const event = await readContext(process.env);
	const { inputs, problems } = readInputs(process.env);
	const context = aboutInputs(event, inputs);
	const cancellation = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => cancellation.abort());
	const run = {
		inputs,
		problems,
		context,
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		now: () => performance.now(),
		sleep: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, void 0, signal === void 0 ? {} : { signal }),
		random: Math.random,
		signal: cancellation.signal,
		log,
		logGroup
	};
	const result = await carryOut(run, context.eventName).catch(resultOfError);
	await publish(result, run, context);
	if (result.failure !== void 0) fail(result.failure.message);
}
async function carryOut(run, eventName) {
	refuseEvent(run.inputs.mode, eventName);
	return modes[run.inputs.mode](run);
}
main().catch((error) => {
	fail(failureOfError(error).message);
});



/***/ }),

/***/ 1721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareChanges),
/* harmony export */   t: () => (/* binding */ byPlace)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9895);

// src/plan/order.ts
/** The order of rows, which is the order in which apply works: nothing is closed before what replaces it is open. */
function compareChanges(a, b) {
	if (a.kind !== b.kind || !("rule" in a) || !("rule" in b)) return rank[a.kind] - rank[b.kind];
	return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__.t)(a.rule, b.rule);
}
var rank = {
	"create-group": 0,
	"add-rule": 1,
	"modify-rule": 2,
	"describe-rule": 3,
	"remove-rule": 4,
	"tag-group": 5,
	"untag-group": 6,
	"delete-group": 7
};
/** By file and line; what has no place stands first. Stable for equal places. */
function byPlace(a, b) {
	if (a.place === void 0 || b.place === void 0) return Number(a.place !== void 0) - Number(b.place !== void 0);
	return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__.n)(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column;
}



/***/ }),

/***/ 4430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isOurTag),
/* harmony export */   c: () => (/* binding */ nameTag),
/* harmony export */   d: () => (/* binding */ usedByCluster),
/* harmony export */   f: () => (/* binding */ tagFault),
/* harmony export */   g: () => (/* binding */ wantedRules),
/* harmony export */   h: () => (/* binding */ isDefaultEgress),
/* harmony export */   i: () => (/* binding */ isAdopted),
/* harmony export */   l: () => (/* binding */ refusal),
/* harmony export */   m: () => (/* binding */ allIpv6Egress),
/* harmony export */   n: () => (/* binding */ clusterTag),
/* harmony export */   o: () => (/* binding */ isOwnedBy),
/* harmony export */   p: () => (/* binding */ allIpv4Egress),
/* harmony export */   r: () => (/* binding */ clustersOf),
/* harmony export */   s: () => (/* binding */ lacksTag),
/* harmony export */   t: () => (/* binding */ planned),
/* harmony export */   u: () => (/* binding */ tagKeys)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9895);

// src/groups/wanted-rules.ts
/** The rules that a group has when it is as declared, those of its egress included where it is managed. `ipv6`: its VPC has an IPv6 CIDR. */
function wantedRules({ ingress, egress }, ipv6) {
	switch (egress.kind) {
		case "unmanaged": return ingress;
		case "default": return [
			...ingress,
			allIpv4Egress,
			...ipv6 ? [allIpv6Egress] : []
		];
		case "rules": return [...ingress, ...egress.rules];
	}
}
var allTraffic = (peer) => ({
	direction: "egress",
	protocol: "-1",
	from: null,
	to: null,
	peer
});
/** All traffic, as AWS lets it out of every new group. */
var allIpv4Egress = allTraffic({
	kind: "ipv4",
	cidr: "0.0.0.0/0"
});
/** AWS adds it in a VPC with an IPv6 CIDR. */
var allIpv6Egress = allTraffic({
	kind: "ipv6",
	cidr: "::/0"
});
/** Whether a rule is one that AWS gives to new groups. */
var isDefaultEgress = (rule) => defaults.has((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__.c)(rule));
var defaults = new Set([allIpv4Egress, allIpv6Egress].map(_rule_js__WEBPACK_IMPORTED_MODULE_0__.c));
// src/groups/tags.ts
/** Tags by which other systems mark what is theirs; a group that has one is never written, and we never set one. */
var foreignTagPrefixes = [
	"elbv2.k8s.aws/",
	"ingress.k8s.aws/",
	"service.k8s.aws/",
	"gateway.k8s.aws.",
	"services.k8s.aws/",
	"aws:cloudformation:",
	"crossplane-",
	"kubernetes.io/cluster/"
];
/** The prefix by which a tag belongs to another system. */
function foreignTagPrefix(key) {
	return foreignTagPrefixes.find((prefix) => key.startsWith(prefix));
}
/**
* Why a tag cannot be declared: the end of a sentence that begins with the tag.
* https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
*/
function tagFault(key, value) {
	if (key === "") return "has an empty key";
	if (Array.from(key).length > 128) return "has a key longer than the 128 characters that EC2 allows";
	if (Array.from(value).length > 256) return "has a value longer than the 256 characters that EC2 allows";
	if (key.toLowerCase().startsWith("aws:")) return "begins with aws:, which is for AWS itself";
	if (key === "Name") return "is set by frontend-sg to the name of the group, by which the controller finds it";
	if (key.startsWith("frontend-sg/")) return "begins with frontend-sg/, which is for frontend-sg itself";
	const foreign = foreignTagPrefix(key);
	return foreign === void 0 ? void 0 : `begins with ${foreign}, by which another system marks what is its own`;
}
// src/plan/ownership.ts
/** Tags by which a group says whose it is. The text after the last `/` of a cluster tag is the cluster's name. */
var tagKeys = {
	/** LBC looks a group up by this tag. */
	name: "Name",
	owner: "frontend-sg/owner",
	applied: "frontend-sg/applied",
	adopted: "frontend-sg/adopted",
	clusterPrefix: "frontend-sg/cluster/"
};
var clusterTag = (cluster) => `${tagKeys.clusterPrefix}${cluster}`;
/** Every tag of ours, `Name` not included. */
var isOurTag = (key) => key.startsWith("frontend-sg/");
/**
* Why a group can never be ours, in words, or undefined. Another writer that tags its groups would undo our work, or delete the group
* (LBC deletes what carries its stack tags); the VPC's `default` group cannot be deleted and guards whatever names no group.
*/
function refusal(group) {
	if (group.name === "default") return "it is the VPC's default group";
	const foreign = Object.keys(group.tags).find((key) => foreignTagPrefix(key) !== void 0);
	return foreign === void 0 ? void 0 : `its tag ${foreign} says that another system manages it`;
}
var isOwnedBy = (group, owner) => Object.hasOwn(group.tags, tagKeys.owner) && group.tags[tagKeys.owner] === owner;
var isAdopted = (group) => Object.hasOwn(group.tags, tagKeys.adopted);
var usedByCluster = (group, cluster) => Object.hasOwn(group.tags, clusterTag(cluster));
/** Names of all clusters whose tag it carries. */
var clustersOf = (group) => Object.keys(group.tags).filter((key) => key.startsWith(tagKeys.clusterPrefix)).map((key) => key.slice(tagKeys.clusterPrefix.length)).sort();
/** The value of `Name`, by which the controller knows the group; undefined where it has none. */
var nameTag = (group) => Object.hasOwn(group.tags, tagKeys.name) ? group.tags[tagKeys.name] : void 0;
/** Whether a group lacks a tag as it should be. Some tags say something by being there, whatever their value. */
var lacksTag = ({ tags }) => ([key, value]) => !Object.hasOwn(tags, key) || tags[key] !== value && !isPresenceTag(key);
var isPresenceTag = (key) => key.startsWith(tagKeys.clusterPrefix) || key === tagKeys.adopted;
// src/plan/plan.ts
/** A rule as a row has it: without the place or the id that it came with. */
var planned = ({ direction, protocol, from, to, peer, description }) => ({
	direction,
	protocol,
	from,
	to,
	peer,
	...description === void 0 ? {} : { description }
});



/***/ }),

/***/ 3350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ failureReasons),
/* harmony export */   r: () => (/* binding */ inOneLine),
/* harmony export */   t: () => (/* binding */ UserError)
/* harmony export */ });
// src/problem.ts
/** Why a step failed: every value of the output `failure-reason`. */
var failureReasons = [
	"problems",
	"findings",
	"refused",
	"aws",
	"not-attached",
	"not-found",
	"timeout",
	"cancelled",
	"internal"
];
/** Something that the user can act on. Anything else that is thrown is a bug of ours. */
var UserError = class extends Error {
	reason;
	problems;
	constructor(reason, problems, options) {
		super(problems.map((problem) => problem.message).join("; "), options);
		this.name = "UserError";
		this.reason = reason;
		this.problems = problems;
	}
};
/** One line for the end of the log: the first problem, and how many there are. */
function inOneLine(problems) {
	const [first, ...others] = problems;
	return `${first?.place === void 0 ? "" : `${first.place.file}:${first.place.line}: `}${first?.message ?? "the run failed"}${others.length === 0 ? "" : ` (and ${others.length} more)`}`;
}



/***/ }),

/***/ 8113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ getsDeclaredName),
/* harmony export */   c: () => (/* binding */ withGroups),
/* harmony export */   i: () => (/* binding */ resolvedKey),
/* harmony export */   n: () => (/* binding */ lookupOf),
/* harmony export */   o: () => (/* binding */ isUnfinished),
/* harmony export */   r: () => (/* binding */ resolvePeer),
/* harmony export */   s: () => (/* binding */ matchGroups),
/* harmony export */   t: () => (/* binding */ liveKey)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9895);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8876);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4430);



// src/plan/match.ts
/**
* Finds for every declared group the one in the VPC that is meant: the adopted id; else the group with that GroupName
* (EC2 keeps them unique without regard to case); else an own group with that tag `Name`. No group stands for two declared ones: a
* stronger claim goes before a weaker, since two would undo each other's rules in every run.
*/
function matchGroups(declared, surroundings) {
	const matches = /* @__PURE__ */ new Map();
	for (const claim of [
		matchById,
		matchByGroupName,
		matchByTag
	]) {
		const taken = [...matches.values()];
		for (const group of declared) {
			const match = matches.has(group) ? void 0 : claim(group, surroundings, taken);
			if (match !== void 0) matches.set(group, match);
		}
	}
	return declared.map((group) => matches.get(group) ?? { declared: group });
}
/** The same matches with what is known of their groups by now. */
function withGroups(matches, groups) {
	const byId = new Map(groups.map((group) => [group.id, group]));
	return matches.map((match) => {
		const existing = match.existing === void 0 ? void 0 : byId.get(match.existing.id);
		return existing === void 0 ? match : {
			...match,
			existing
		};
	});
}
function matchById(declared, { groups, outside, owner, vpc }) {
	const id = declared.adopt;
	if (id === void 0) return void 0;
	const existing = groups.find((group) => group.id === id);
	if (existing === void 0) {
		const elsewhere = outside.find((group) => group.id === id);
		return blocked(declared, elsewhere === void 0 ? "undeclared-group" : "wrong-vpc", elsewhere === void 0 ? `adopt names ${id}, which does not exist in this account and region` : `adopt names ${id}, which is in ${elsewhere.vpc}; the cluster's VPC is ${vpc}`, `Write the id of a group in ${vpc}, or leave adopt out to have one made.`);
	}
	const reason = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.l)(existing) ?? foreignOwner(existing, owner);
	return reason === void 0 ? {
		declared,
		existing
	} : blocked(declared, "foreign-owner", `${describe(existing)} is not taken over: ${reason}`, otherOwnerAction);
}
var matchByGroupName = (declared, { groups, owner }, taken) => {
	const wanted = declared.name.toLowerCase();
	const named = groups.find((group) => group.name.trim().toLowerCase() === wanted);
	return named === void 0 ? void 0 : adoptedByAnother(declared, named, taken) ?? judge(declared, named, owner);
};
var matchByTag = (declared, { groups, owner }, taken) => {
	const renamed = new Set(taken.filter(getsDeclaredName).map(({ existing }) => existing?.id));
	const tagged = groups.filter((group) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(group) === declared.name && !renamed.has(group.id));
	const other = tagged.find((group) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.o)(group, owner)) ?? tagged[0];
	return other === void 0 ? void 0 : adoptedByAnother(declared, other, taken) ?? judge(declared, other, owner);
};
/**
* Whether a group that exists will have the declared name as its `Name`. That of an adopted one is set only where it has none: frontends
* may name it by the one that it has.
*/
function getsDeclaredName({ declared, existing }) {
	if (existing === void 0) return false;
	return declared.adopt === void 0 && !(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.i)(existing) || (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(existing) === void 0;
}
/** Made by a run that did not come to its end: without its `Name` no load balancer has it, so nothing that it closes is missed. */
var isUnfinished = ({ declared, existing }) => existing !== void 0 && declared.adopt === void 0 && !(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.i)(existing) && (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(existing) === void 0 && !Object.hasOwn(existing.tags, _plan_js__WEBPACK_IMPORTED_MODULE_1__.u.applied);
function adoptedByAnother(declared, existing, taken) {
	const other = taken.find((match) => match.existing?.id === existing.id)?.declared;
	if (other === void 0) return void 0;
	return blocked(declared, "foreign-owner", `${describe(existing)} has the name ${declared.name} already, and is declared as ${other.name}`, "Declare another name.");
}
/** A group that has the name already is ours, or in the way. */
function judge(declared, existing, owner) {
	const reason = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.l)(existing) ?? ((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.o)(existing, owner) ? void 0 : unowned(existing));
	if (reason !== void 0) return blocked(declared, "foreign-owner", `${describe(existing)} has the name ${declared.name} already, and ${reason}`, (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.l)(existing) === void 0 && !Object.hasOwn(existing.tags, _plan_js__WEBPACK_IMPORTED_MODULE_1__.u.owner) ? `Declare another name, or take this group over with adopt: ${existing.id}.` : otherOwnerAction);
	if (existing.name !== declared.name && existing.name.toLowerCase() === declared.name.toLowerCase()) return blocked(declared, "foreign-owner", `${describe(existing)} has this name but for upper and lower case, and EC2 does not tell the two apart`, `Declare it as ${existing.name}.`);
	return {
		declared,
		existing
	};
}
var unowned = (group) => Object.hasOwn(group.tags, _plan_js__WEBPACK_IMPORTED_MODULE_1__.u.owner) ? `its owner is ${group.tags[_plan_js__WEBPACK_IMPORTED_MODULE_1__.u.owner]}` : `it does not carry the tag ${_plan_js__WEBPACK_IMPORTED_MODULE_1__.u.owner}`;
var foreignOwner = (group, owner) => Object.hasOwn(group.tags, _plan_js__WEBPACK_IMPORTED_MODULE_1__.u.owner) && !(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.o)(group, owner) ? unowned(group) : void 0;
var otherOwnerAction = "Declare another name, or let its owner give it up.";
var describe = (group) => `${group.id} (GroupName ${group.name})`;
var blocked = (declared, id, message, action) => ({
	declared,
	finding: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.r)(id, {
		message,
		action,
		group: declared.name,
		place: declared.place
	})
});
// src/plan/resolve.ts
/** The peer as AWS has it, or undefined while what it names does not exist. `self` is the id of the rule's own group. */
function resolvePeer(peer, self, lookup) {
	switch (peer.kind) {
		case "ipv4":
		case "ipv6":
		case "prefix-list": return peer;
		case "group": return peer.account === lookup.accountOf(self) ? {
			kind: "group",
			id: peer.id
		} : peer;
		case "self": return self === void 0 ? void 0 : {
			kind: "group",
			id: self
		};
		case "group-name": {
			const id = lookup.groupId(peer.name);
			return id === void 0 ? void 0 : {
				kind: "group",
				id
			};
		}
		case "prefix-list-name": {
			const id = lookup.prefixListId(peer.name);
			return id === void 0 ? void 0 : {
				kind: "prefix-list",
				id
			};
		}
	}
}
/** Identity of a rule among those of its group on AWS; rules whose peer does not exist yet are told apart by what they say. */
function resolvedKey(rule, self, lookup) {
	const peer = resolvePeer(rule.peer, self, lookup);
	return liveKey(peer === void 0 ? rule : {
		...rule,
		peer
	});
}
/**
* Identity of a rule as AWS has it. The account of a peer is no part of it: its id is enough, and AWS does not tell the account any more when
* the peer is gone (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UserIdGroupPair.html).
*/
var liveKey = (rule) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__.c)(rule.peer.kind === "group" ? {
	...rule,
	peer: {
		kind: "group",
		id: rule.peer.id
	}
} : rule);
/**
* Names as they stand in the VPC: a declared group's own, else the tag `Name`, as the controller looks names up. A group that is
* about to get its declared name back is not found by the one that it has today. A name whose declaration is blocked means whoever has
* it, so that the rules that say it do not look as if they had changed.
*/
function lookupOf(matches, observed) {
	const declared = new Map(matches.map((match) => [match.declared.name, match]));
	const renamed = new Set(matches.filter(getsDeclaredName).map(({ existing }) => existing?.id));
	const named = observed.groups.filter((group) => !renamed.has(group.id));
	const lists = new Map(observed.prefixLists.map((list) => [list.name, list.id]));
	return {
		groupId: (name) => {
			const match = declared.get(name);
			if (match !== void 0 && match.finding === void 0) return match.existing?.id;
			return match?.declared.adopt ?? named.find((group) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(group) === name)?.id;
		},
		prefixListId: (name) => lists.get(name),
		accountOf: accountsOf(observed.groups, matches)
	};
}
/**
* In a shared VPC there are groups of several accounts (https://docs.aws.amazon.com/vpc/latest/userguide/security-group-sharing.html): new
* ones belong to the account of those that are ours already; where nothing tells, to none that is known.
*/
function accountsOf(groups, matches) {
	const accounts = new Map(groups.map(({ id, account }) => [id, account]));
	const [common, ...others] = new Set(accounts.values());
	const own = matches.find(({ existing }) => existing !== void 0)?.existing?.account ?? (others.length === 0 ? common : void 0);
	return (id) => id === void 0 ? own : accounts.get(id) ?? own;
}



/***/ }),

/***/ 9895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatRule),
/* harmony export */   c: () => (/* binding */ ruleKey),
/* harmony export */   i: () => (/* binding */ formatPorts),
/* harmony export */   n: () => (/* binding */ compareText),
/* harmony export */   o: () => (/* binding */ groupId),
/* harmony export */   r: () => (/* binding */ formatPeer),
/* harmony export */   s: () => (/* binding */ peerKey),
/* harmony export */   t: () => (/* binding */ compareRules)
/* harmony export */ });
// src/groups/rule.ts
/** Ids of security groups: 8 hexadecimal digits, or 17 since 2016. */
var groupId = /^sg-(?:[\da-f]{8}|[\da-f]{17})$/;
/** Identity of a rule within its group, as one line of text. Names and ids of peers are told apart by kind. */
function ruleKey(rule) {
	return [
		rule.direction,
		rule.protocol,
		rule.from ?? "",
		rule.to ?? "",
		peerKey(rule.peer)
	].join("|");
}
function peerKey(peer) {
	switch (peer.kind) {
		case "ipv4":
		case "ipv6": return `${peer.kind}|${peer.cidr}`;
		case "prefix-list": return `prefix-list|${peer.id}`;
		case "group": return peer.account === void 0 ? `group|${peer.id}` : `group|${peer.account}/${peer.id}`;
		case "prefix-list-name":
		case "group-name": return `${peer.kind}|${peer.name}`;
		case "self": return "self";
	}
}
/** The order in which rules are read: ingress before egress, protocol, ports by number, then the peer. Zero for rules of the same `ruleKey` only. */
function compareRules(a, b) {
	return compareText(b.direction, a.direction) || compareText(a.protocol, b.protocol) || (a.from ?? -2) - (b.from ?? -2) || (a.to ?? -2) - (b.to ?? -2) || compareText(peerKey(a.peer), peerKey(b.peer));
}
/** By UTF-16 units, so that it is the same on every machine. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** A rule in human words, such as `tcp 443 from 0.0.0.0/0`. Names in it come from outside: escape it where it is shown. */
function formatRule(rule) {
	return `${formatPorts(rule)} ${rule.direction === "ingress" ? "from" : "to"} ${formatPeer(rule.peer)}`;
}
/** Protocol and ports: `tcp 443`, `udp 53-60`, `icmp 3/4` (type and code), `icmp`, `protocol 50`, `all traffic`. */
function formatPorts({ protocol, from, to }) {
	if (protocol === "-1") return "all traffic";
	if (/^\d+$/.test(protocol)) return `protocol ${protocol}`;
	if (from === null || to === null) return protocol;
	if (protocol === "icmp" || protocol === "icmpv6") {
		if (from === -1) return protocol;
		return to === -1 ? `${protocol} ${from}` : `${protocol} ${from}/${to}`;
	}
	return from === to ? `${protocol} ${from}` : `${protocol} ${from}-${to}`;
}
function formatPeer(peer) {
	switch (peer.kind) {
		case "ipv4":
		case "ipv6": return peer.cidr;
		case "prefix-list": return peer.id;
		case "group": return peer.account === void 0 ? peer.id : `${peer.account}/${peer.id}`;
		case "prefix-list-name":
		case "group-name": return peer.name;
		case "self": return "self";
	}
}



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module is referenced by other modules so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(4221);
/******/ var __webpack_exports__$ = __webpack_exports__.$;
/******/ var __webpack_exports__$t = __webpack_exports__.$t;
/******/ var __webpack_exports__A = __webpack_exports__.A;
/******/ var __webpack_exports__At = __webpack_exports__.At;
/******/ var __webpack_exports__B = __webpack_exports__.B;
/******/ var __webpack_exports__Bt = __webpack_exports__.Bt;
/******/ var __webpack_exports__C = __webpack_exports__.C;
/******/ var __webpack_exports__Ct = __webpack_exports__.Ct;
/******/ var __webpack_exports__D = __webpack_exports__.D;
/******/ var __webpack_exports__Dt = __webpack_exports__.Dt;
/******/ var __webpack_exports__E = __webpack_exports__.E;
/******/ var __webpack_exports__Et = __webpack_exports__.Et;
/******/ var __webpack_exports__F = __webpack_exports__.F;
/******/ var __webpack_exports__Ft = __webpack_exports__.Ft;
/******/ var __webpack_exports__G = __webpack_exports__.G;
/******/ var __webpack_exports__Gt = __webpack_exports__.Gt;
/******/ var __webpack_exports__H = __webpack_exports__.H;
/******/ var __webpack_exports__Ht = __webpack_exports__.Ht;
/******/ var __webpack_exports__I = __webpack_exports__.I;
/******/ var __webpack_exports__It = __webpack_exports__.It;
/******/ var __webpack_exports__J = __webpack_exports__.J;
/******/ var __webpack_exports__Jt = __webpack_exports__.Jt;
/******/ var __webpack_exports__K = __webpack_exports__.K;
/******/ var __webpack_exports__Kt = __webpack_exports__.Kt;
/******/ var __webpack_exports__L = __webpack_exports__.L;
/******/ var __webpack_exports__Lt = __webpack_exports__.Lt;
/******/ var __webpack_exports__M = __webpack_exports__.M;
/******/ var __webpack_exports__Mt = __webpack_exports__.Mt;
/******/ var __webpack_exports__N = __webpack_exports__.N;
/******/ var __webpack_exports__Nt = __webpack_exports__.Nt;
/******/ var __webpack_exports__O = __webpack_exports__.O;
/******/ var __webpack_exports__Ot = __webpack_exports__.Ot;
/******/ var __webpack_exports__P = __webpack_exports__.P;
/******/ var __webpack_exports__Pt = __webpack_exports__.Pt;
/******/ var __webpack_exports__Q = __webpack_exports__.Q;
/******/ var __webpack_exports__Qt = __webpack_exports__.Qt;
/******/ var __webpack_exports__R = __webpack_exports__.R;
/******/ var __webpack_exports__Rt = __webpack_exports__.Rt;
/******/ var __webpack_exports__S = __webpack_exports__.S;
/******/ var __webpack_exports__St = __webpack_exports__.St;
/******/ var __webpack_exports__T = __webpack_exports__.T;
/******/ var __webpack_exports__Tt = __webpack_exports__.Tt;
/******/ var __webpack_exports__U = __webpack_exports__.U;
/******/ var __webpack_exports__Ut = __webpack_exports__.Ut;
/******/ var __webpack_exports__V = __webpack_exports__.V;
/******/ var __webpack_exports__Vt = __webpack_exports__.Vt;
/******/ var __webpack_exports__W = __webpack_exports__.W;
/******/ var __webpack_exports__Wt = __webpack_exports__.Wt;
/******/ var __webpack_exports__X = __webpack_exports__.X;
/******/ var __webpack_exports__Xt = __webpack_exports__.Xt;
/******/ var __webpack_exports__Y = __webpack_exports__.Y;
/******/ var __webpack_exports__Yt = __webpack_exports__.Yt;
/******/ var __webpack_exports__Z = __webpack_exports__.Z;
/******/ var __webpack_exports__Zt = __webpack_exports__.Zt;
/******/ var __webpack_exports___ = __webpack_exports__._;
/******/ var __webpack_exports___t = __webpack_exports__._t;
/******/ var __webpack_exports__a = __webpack_exports__.a;
/******/ var __webpack_exports__an = __webpack_exports__.an;
/******/ var __webpack_exports__at = __webpack_exports__.at;
/******/ var __webpack_exports__b = __webpack_exports__.b;
/******/ var __webpack_exports__bt = __webpack_exports__.bt;
/******/ var __webpack_exports__c = __webpack_exports__.c;
/******/ var __webpack_exports__cn = __webpack_exports__.cn;
/******/ var __webpack_exports__ct = __webpack_exports__.ct;
/******/ var __webpack_exports__d = __webpack_exports__.d;
/******/ var __webpack_exports__dt = __webpack_exports__.dt;
/******/ var __webpack_exports__en = __webpack_exports__.en;
/******/ var __webpack_exports__et = __webpack_exports__.et;
/******/ var __webpack_exports__f = __webpack_exports__.f;
/******/ var __webpack_exports__ft = __webpack_exports__.ft;
/******/ var __webpack_exports__g = __webpack_exports__.g;
/******/ var __webpack_exports__gt = __webpack_exports__.gt;
/******/ var __webpack_exports__h = __webpack_exports__.h;
/******/ var __webpack_exports__ht = __webpack_exports__.ht;
/******/ var __webpack_exports__i = __webpack_exports__.i;
/******/ var __webpack_exports__in = __webpack_exports__["in"];
/******/ var __webpack_exports__it = __webpack_exports__.it;
/******/ var __webpack_exports__j = __webpack_exports__.j;
/******/ var __webpack_exports__jt = __webpack_exports__.jt;
/******/ var __webpack_exports__k = __webpack_exports__.k;
/******/ var __webpack_exports__kt = __webpack_exports__.kt;
/******/ var __webpack_exports__l = __webpack_exports__.l;
/******/ var __webpack_exports__ln = __webpack_exports__.ln;
/******/ var __webpack_exports__lt = __webpack_exports__.lt;
/******/ var __webpack_exports__m = __webpack_exports__.m;
/******/ var __webpack_exports__mt = __webpack_exports__.mt;
/******/ var __webpack_exports__n = __webpack_exports__.n;
/******/ var __webpack_exports__nn = __webpack_exports__.nn;
/******/ var __webpack_exports__nt = __webpack_exports__.nt;
/******/ var __webpack_exports__o = __webpack_exports__.o;
/******/ var __webpack_exports__on = __webpack_exports__.on;
/******/ var __webpack_exports__ot = __webpack_exports__.ot;
/******/ var __webpack_exports__p = __webpack_exports__.p;
/******/ var __webpack_exports__pt = __webpack_exports__.pt;
/******/ var __webpack_exports__q = __webpack_exports__.q;
/******/ var __webpack_exports__qt = __webpack_exports__.qt;
/******/ var __webpack_exports__r = __webpack_exports__.r;
/******/ var __webpack_exports__rn = __webpack_exports__.rn;
/******/ var __webpack_exports__rt = __webpack_exports__.rt;
/******/ var __webpack_exports__s = __webpack_exports__.s;
/******/ var __webpack_exports__sn = __webpack_exports__.sn;
/******/ var __webpack_exports__st = __webpack_exports__.st;
/******/ var __webpack_exports__t = __webpack_exports__.t;
/******/ var __webpack_exports__tn = __webpack_exports__.tn;
/******/ var __webpack_exports__tt = __webpack_exports__.tt;
/******/ var __webpack_exports__u = __webpack_exports__.u;
/******/ var __webpack_exports__ut = __webpack_exports__.ut;
/******/ var __webpack_exports__v = __webpack_exports__.v;
/******/ var __webpack_exports__vt = __webpack_exports__.vt;
/******/ var __webpack_exports__w = __webpack_exports__.w;
/******/ var __webpack_exports__wt = __webpack_exports__.wt;
/******/ var __webpack_exports__x = __webpack_exports__.x;
/******/ var __webpack_exports__xt = __webpack_exports__.xt;
/******/ var __webpack_exports__y = __webpack_exports__.y;
/******/ var __webpack_exports__yt = __webpack_exports__.yt;
/******/ var __webpack_exports__z = __webpack_exports__.z;
/******/ var __webpack_exports__zt = __webpack_exports__.zt;
/******/ export { __webpack_exports__$ as $, __webpack_exports__$t as $t, __webpack_exports__A as A, __webpack_exports__At as At, __webpack_exports__B as B, __webpack_exports__Bt as Bt, __webpack_exports__C as C, __webpack_exports__Ct as Ct, __webpack_exports__D as D, __webpack_exports__Dt as Dt, __webpack_exports__E as E, __webpack_exports__Et as Et, __webpack_exports__F as F, __webpack_exports__Ft as Ft, __webpack_exports__G as G, __webpack_exports__Gt as Gt, __webpack_exports__H as H, __webpack_exports__Ht as Ht, __webpack_exports__I as I, __webpack_exports__It as It, __webpack_exports__J as J, __webpack_exports__Jt as Jt, __webpack_exports__K as K, __webpack_exports__Kt as Kt, __webpack_exports__L as L, __webpack_exports__Lt as Lt, __webpack_exports__M as M, __webpack_exports__Mt as Mt, __webpack_exports__N as N, __webpack_exports__Nt as Nt, __webpack_exports__O as O, __webpack_exports__Ot as Ot, __webpack_exports__P as P, __webpack_exports__Pt as Pt, __webpack_exports__Q as Q, __webpack_exports__Qt as Qt, __webpack_exports__R as R, __webpack_exports__Rt as Rt, __webpack_exports__S as S, __webpack_exports__St as St, __webpack_exports__T as T, __webpack_exports__Tt as Tt, __webpack_exports__U as U, __webpack_exports__Ut as Ut, __webpack_exports__V as V, __webpack_exports__Vt as Vt, __webpack_exports__W as W, __webpack_exports__Wt as Wt, __webpack_exports__X as X, __webpack_exports__Xt as Xt, __webpack_exports__Y as Y, __webpack_exports__Yt as Yt, __webpack_exports__Z as Z, __webpack_exports__Zt as Zt, __webpack_exports___ as _, __webpack_exports___t as _t, __webpack_exports__a as a, __webpack_exports__an as an, __webpack_exports__at as at, __webpack_exports__b as b, __webpack_exports__bt as bt, __webpack_exports__c as c, __webpack_exports__cn as cn, __webpack_exports__ct as ct, __webpack_exports__d as d, __webpack_exports__dt as dt, __webpack_exports__en as en, __webpack_exports__et as et, __webpack_exports__f as f, __webpack_exports__ft as ft, __webpack_exports__g as g, __webpack_exports__gt as gt, __webpack_exports__h as h, __webpack_exports__ht as ht, __webpack_exports__i as i, __webpack_exports__in as in, __webpack_exports__it as it, __webpack_exports__j as j, __webpack_exports__jt as jt, __webpack_exports__k as k, __webpack_exports__kt as kt, __webpack_exports__l as l, __webpack_exports__ln as ln, __webpack_exports__lt as lt, __webpack_exports__m as m, __webpack_exports__mt as mt, __webpack_exports__n as n, __webpack_exports__nn as nn, __webpack_exports__nt as nt, __webpack_exports__o as o, __webpack_exports__on as on, __webpack_exports__ot as ot, __webpack_exports__p as p, __webpack_exports__pt as pt, __webpack_exports__q as q, __webpack_exports__qt as qt, __webpack_exports__r as r, __webpack_exports__rn as rn, __webpack_exports__rt as rt, __webpack_exports__s as s, __webpack_exports__sn as sn, __webpack_exports__st as st, __webpack_exports__t as t, __webpack_exports__tn as tn, __webpack_exports__tt as tt, __webpack_exports__u as u, __webpack_exports__ut as ut, __webpack_exports__v as v, __webpack_exports__vt as vt, __webpack_exports__w as w, __webpack_exports__wt as wt, __webpack_exports__x as x, __webpack_exports__xt as xt, __webpack_exports__y as y, __webpack_exports__yt as yt, __webpack_exports__z as z, __webpack_exports__zt as zt };
/******/ 
