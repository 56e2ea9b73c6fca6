import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 327:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ expectationsOf),
  D: () => (/* binding */ inOneLine),
  E: () => (/* binding */ UserError),
  S: () => (/* binding */ expectationTitle),
  T: () => (/* binding */ findingKinds),
  _: () => (/* binding */ isForeign),
  a: () => (/* binding */ attachmentStages),
  b: () => (/* binding */ summarize),
  c: () => (/* binding */ formatChange),
  d: () => (/* binding */ compareRules),
  f: () => (/* binding */ compareText),
  g: () => (/* binding */ groupList),
  h: () => (/* binding */ ruleKey),
  i: () => (/* binding */ progressLines),
  l: () => (/* binding */ byPlace),
  m: () => (/* binding */ groupId),
  n: () => (/* binding */ stopsEverything),
  o: () => (/* binding */ classify),
  p: () => (/* binding */ formatRule),
  r: () => (/* binding */ countChanges),
  s: () => (/* binding */ stageOf),
  t: () => (/* binding */ failingFindings),
  u: () => (/* binding */ compareChanges),
  v: () => (/* binding */ isManaged),
  w: () => (/* binding */ finding),
  x: () => (/* binding */ unresolvedTokens),
  y: () => (/* binding */ loadBalancerNames)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(500);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/bundle/index.js






// src/problem.ts
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
// src/github/context.ts
/**
* Reads the runner's environment and the event's payload. The payload is written by GitHub and quotes what anybody wrote, so
* nothing in it is trusted to have a form. A variable that is missing is a UserError that names it.
*/
async function readContext(env) {
	const payload = await readPayload(env["GITHUB_EVENT_PATH"]);
	const pullRequest = pullRequestOf(payload);
	return {
		eventName: getEnv(env, "GITHUB_EVENT_NAME"),
		repository: getEnv(env, "GITHUB_REPOSITORY"),
		sha: textAt(payload, [
			"pull_request",
			"head",
			"sha"
		]) ?? getEnv(env, "GITHUB_SHA"),
		...pullRequest === void 0 ? {} : { pullRequest },
		serverUrl: getEnv(env, "GITHUB_SERVER_URL"),
		apiUrl: getEnv(env, "GITHUB_API_URL"),
		runId: getEnv(env, "GITHUB_RUN_ID"),
		runNumber: getEnv(env, "GITHUB_RUN_NUMBER"),
		workspace: getEnv(env, "GITHUB_WORKSPACE"),
		temp: getEnv(env, "RUNNER_TEMP")
	};
}
function getEnv(env, name) {
	const value = env[name];
	if (value === void 0 || value === "") throw new UserError("refused", [{
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
		throw new UserError("refused", [{
			message: `The event's payload ${path} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
			hint: "The runner sets GITHUB_EVENT_PATH: leave it as it is, or leave it empty."
		}], { cause: error });
	}
}
function pullRequestOf(payload) {
	const number = at(payload, ["pull_request", "number"]);
	if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) return void 0;
	const sha = textAt(payload, [
		"pull_request",
		"base",
		"sha"
	]);
	const pullRequest = {
		number,
		...sha === void 0 ? {} : { base: sha }
	};
	const base = textAt(payload, [
		"pull_request",
		"base",
		"repo",
		"full_name"
	]);
	if (base === void 0) return pullRequest;
	return {
		...pullRequest,
		fromFork: textAt(payload, [
			"pull_request",
			"head",
			"repo",
			"full_name"
		]) !== base
	};
}
var textAt = (value, path) => {
	const found = at(value, path);
	return typeof found === "string" && found !== "" ? found : void 0;
};
/** The value at a path of own properties. */
function at(value, path) {
	return path.reduce((current, key) => typeof current === "object" && current !== null && Object.hasOwn(current, key) ? current[key] : void 0, value);
}
// src/github/refuse.ts
/**
* Throws a UserError `refused` where a mode must not run on an event: `pull_request_target` never (it lends the secrets of the
* base to what a stranger wrote), what writes to AWS never on a pull request or in a merge queue, since neither is merged yet.
*/
function refuseEvent(mode, eventName) {
	if (eventName === "pull_request_target") throw new UserError("refused", [{
		message: "frontend-sg does not run on pull_request_target, which lends secrets to code that nobody has reviewed",
		hint: "Use `on: pull_request`, which gives a fork neither secrets nor an OIDC token."
	}]);
	if (mode !== "apply" && mode !== "cleanup") return;
	if (eventName !== "merge_group" && !eventName.startsWith("pull_request")) return;
	throw new UserError("refused", [{
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
function notice$1(message, properties = {}) {
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
/** A link with a safe text (from `code`) to a target that `fileUrl` made or that the runner gave. */
function bundle_link(label, target) {
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
/** Cut to a number of UTF-16 units, saying how many are left out. */
function clamp(text, limit) {
	if (text.length <= limit) return text;
	const head = text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "");
	return `${head}… (${text.length - head.length} more)`;
}
/** Control, format, private, unassigned and lone surrogate characters, separators but the space, and what shows as nothing. */
var unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;
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
var plainWord = /^(["'(]*)((?!www\b|[0-9a-f]{7,40}\b)(?:[a-z]{1,40}(?:['-][a-z]{1,40}){0,5}|[a-z]{1,5}\d{1,2}|\d{1,6}))?([)"',;:.?!…—→·]*)$/i;
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
// src/report/fit.ts
/**
* Room for a Markdown text, in UTF-8 bytes. GitHub takes comments up to 65,536 characters and drops step summaries at and
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
/** Length in UTF-8. */
var byteLength = (text) => new TextEncoder().encode(text).length;
// src/github/runner.ts
/** One safe line in the log; a text of several lines becomes one with `\u000a` in it. */
var log = (line) => info(logText(line));
/** Runs something in a group of the log that readers can fold. */
async function logGroup(title, run) {
	startGroup(logText(title, 200));
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
			case "notice": notice$1(message, properties);
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
var fail = (reason) => setFailed(logText(reason));
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
	unrendered: {
		severity: "warning",
		about: "frontend"
	},
	"host-bits": {
		severity: "warning",
		about: "rule"
	},
	"duplicate-rule": {
		severity: "warning",
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
/** A finding with the severity that its id has by default. */
var finding = (id, rest) => ({
	id,
	severity: findingKinds[id].severity,
	...rest
});
// src/inputs.ts
var modes$1 = [
	"plan",
	"apply",
	"verify",
	"cleanup"
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
	const cluster = take("cluster", matching(/^[0-9A-Za-z][0-9A-Za-z_-]{0,99}$/), "the name of an EKS cluster", "");
	const lines = (name) => getMultilineInput(name);
	const manifests = lines("manifests");
	const declarations = lines("declarations");
	const inputs = {
		mode: take("mode", oneOf(modes$1), modes$1.join(", "), "plan"),
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
		owner: take("owner", emptyOr(/^[\w.\-/+=:@ ]{1,256}$/), "up to 256 letters, digits, blanks and _ . : / = + - @", "") || (env.GITHUB_REPOSITORY ?? ""),
		expectPlan: expectedPlan(getInput("expect-plan")),
		failOn: take("fail-on", failOn, `error, warning, never, or ids of findings (${Object.keys(findingKinds).join(", ")})`, {
			kind: "severity",
			lowest: "error"
		}),
		timeout: take("timeout", duration$1(1, 21600), "a whole number with s, m or h, from 1s to 6h, such as 20m", 12e5),
		interval: take("interval", duration$1(1, 600), "a whole number with s or m, from 1s to 10m, such as 10s", 1e4),
		extraGroups: take("extra-groups", oneOf(extraGroups), extraGroups.join(", "), "warn"),
		comment: take("comment", oneOf(commentPolicies), commentPolicies.join(", "), "changes"),
		label: getInput("label") || cluster,
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
var matching = (pattern) => (value) => pattern.test(value) ? value : void 0;
var emptyOr = (pattern) => (value) => value === "" || pattern.test(value) ? value : void 0;
var oneOf = (allowed) => (value) => allowed.find((option) => option === value);
var words$1 = (value) => value.split(/[\s,]+/).filter((word) => word !== "");
/** A value without any id would allow every account, which is what an empty one is for. */
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
function failOn(value) {
	if (value === "never") return { kind: "never" };
	if (value === "error" || value === "warning") return {
		kind: "severity",
		lowest: value
	};
	const wanted = words$1(value);
	const ids = wanted.flatMap((word) => findingIds.find((id) => id === word) ?? []);
	return ids.length > 0 && ids.length === wanted.length ? {
		kind: "ids",
		ids
	} : void 0;
}
var findingIds = Object.keys(findingKinds);
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
// src/modes/modes.ts
/** Loaded when asked for, so that a wrong input is told before AWS's clients are. */
var modes = {
	plan: async (run) => (await __nccwpck_require__.e(/* import() */ 430).then(__nccwpck_require__.bind(__nccwpck_require__, 430))).plan(run),
	apply: async (run) => (await Promise.all(/* import() */[__nccwpck_require__.e(444), __nccwpck_require__.e(430), __nccwpck_require__.e(129)]).then(__nccwpck_require__.bind(__nccwpck_require__, 129))).apply(run),
	verify: async (run) => (await Promise.all(/* import() */[__nccwpck_require__.e(444), __nccwpck_require__.e(430), __nccwpck_require__.e(532)]).then(__nccwpck_require__.bind(__nccwpck_require__, 532))).verify(run),
	cleanup: async (run) => (await Promise.all(/* import() */[__nccwpck_require__.e(444), __nccwpck_require__.e(430), __nccwpck_require__.e(129), __nccwpck_require__.e(433)]).then(__nccwpck_require__.bind(__nccwpck_require__, 433))).cleanup(run)
};
// src/modes/errors.ts
/** What a thrown value means for the run. Whatever is no UserError is a bug of ours, and says so with all that helps to mend it. */
function failureOfError(error) {
	if (error instanceof UserError) return {
		reason: error.reason,
		message: inOneLine(error.problems)
	};
	return {
		reason: "internal",
		message: `a bug in frontend-sg, please report it: ${describe$1(error)}`
	};
}
var resultOfError = (error) => ({
	problems: error instanceof UserError ? error.problems : [{ message: failureOfError(error).message }],
	findings: [],
	failure: failureOfError(error)
});
/** Name, message and stack of an error and of its causes. */
function describe$1(error) {
	if (!(error instanceof Error)) return String(error);
	const cause = error.cause === void 0 ? "" : `\ncaused by: ${describe$1(error.cause)}`;
	return `${error.stack ?? `${error.name}: ${error.message}`}${cause}`;
}
// src/github/marker.ts
var formatMarker = ({ digest, head, label }) => `<!-- frontend-sg:v1 label=${encode(label)} digest=${encode(digest)} head=${encode(head)} -->`;
/** The marker in the first line of a comment; undefined where there is none, or one of another version or form. */
function parseMarker(body) {
	const found = /^<!-- frontend-sg:v1 label=(\S*) digest=(\S*) head=(\S*) -->/.exec(body);
	if (found === null) return void 0;
	try {
		const [label = "", digest = "", head = ""] = found.slice(1).map(decodeURIComponent);
		return {
			label,
			digest,
			head
		};
	} catch {
		return;
	}
}
/** Two hyphens may not stand in an HTML comment (https://html.spec.whatwg.org/multipage/syntax.html#comments). */
var encode = (value) => encodeURIComponent(value.toWellFormed()).replaceAll("-", "%2D");
// src/github/comment-api.ts
/** Octokit is loaded here, when a comment is wanted, since it costs more than the rest of a run's start. */
async function connect({ apiUrl, repository, token }, pullRequest, signal) {
	const { getOctokit } = await Promise.all(/* import() */[__nccwpck_require__.e(534), __nccwpck_require__.e(23)]).then(__nccwpck_require__.bind(__nccwpck_require__, 534)).then((n) => n.t);
	const octokit = getOctokit(token, {
		baseUrl: apiUrl,
		log: {
			debug: ignore,
			info: ignore,
			warn: ignore,
			error: ignore
		}
	});
	const [owner = "", repo = ""] = repository.split("/");
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
				const { data, headers } = await issues.listComments({
					...issue,
					per_page: 100,
					page
				});
				for (const { body, html_url, id, user } of data) yield {
					id,
					body: body ?? "",
					author: user?.login,
					url: html_url
				};
				more = headers.link?.includes("rel=\"next\"") ?? false;
			}
		},
		create: async (body) => (await issues.createComment({
			...issue,
			body
		})).data.html_url,
		update: async (id, body) => (await issues.updateComment({
			owner,
			repo,
			comment_id: id,
			body,
			request: { signal }
		})).data.html_url,
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
var ignore = () => void 0;
// src/github/comment.ts
/**
* Says a report on the pull request, in one comment per label that is updated in place. A comment is ours where its first line
* is our marker with this label and its author is who the token speaks as. Never throws for what GitHub does or does not allow.
*/
async function writeComment(request) {
	const { pullRequest, token, when } = request;
	if (when === "never") return none("No comment: the input `comment` is `never`.");
	if (pullRequest === void 0) return none("No comment: this event belongs to no pull request.");
	if (pullRequest.fromFork === true) return none("No comment: a pull request from a fork gets a token without `pull-requests: write`; see the summary of the run.");
	if (token === "") return none("No comment: the input `github-token` is empty; it needs `pull-requests: write`.");
	const signal = AbortSignal.timeout(request.timeout ?? 1e4);
	try {
		return await upsert(await connect(request, pullRequest.number, signal), request);
	} catch (error) {
		return none(`No comment: ${reasonOf(error, signal)} (a comment needs \`permissions: pull-requests: write\`).`);
	}
}
async function upsert(api, request) {
	const body = `${formatMarker(request.marker)}\n${request.markdown}`;
	const own = await findOwn(api, request.marker.label);
	if (own === void 0) {
		if (request.when === "changes" && !request.worthwhile) return none("No comment: there is nothing to say.");
		return {
			result: "created",
			url: await api.create(body)
		};
	}
	if (own.body === body) return {
		result: "unchanged",
		url: own.url
	};
	return {
		result: "updated",
		url: await api.update(own.id, body)
	};
}
/** The oldest one. Who we are is asked only where somebody's comment has our marker. */
async function findOwn(api, label) {
	let self;
	for await (const comment of api.list()) {
		if (parseMarker(comment.body)?.label !== label) continue;
		self ??= await api.self();
		if (comment.author === self) return comment;
	}
}
var none = (why) => ({
	result: "none",
	why
});
/** What GitHub said, as a clause. Errors of Octokit carry the status of the answer: 500 where there was none. */
function reasonOf(error, signal) {
	if (signal.aborted) return "GitHub did not answer in time";
	const message = error instanceof Error ? error.message : String(error);
	switch (statusOf(error)) {
		case 401: return `GitHub refuses the token of \`github-token\`: ${message}`;
		case 403:
		case 429: return /rate limit|abuse/i.test(message) ? `GitHub's rate limit is used up: ${message}` : `the token of \`github-token\` may not write comments: ${message}`;
		case 404: return `GitHub shows no such pull request to the token of \`github-token\`: ${message}`;
		default: return `GitHub could not be asked: ${message}`;
	}
}
var statusOf = (error) => typeof error === "object" && error !== null && "status" in error ? error.status : void 0;
// src/verify/expectation.ts
/**
* What to look for on AWS, in the order of the plan. There is nothing to verify where no expectation has a group.
* `namespace` is that of objects that name none, `statedScheme` what the repository says that the controller's flag
* `--default-load-balancer-scheme` is, if it does.
*/
function expectationsOf(plan, options) {
	const expectations = [];
	const unbuilt = [];
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
				outcome,
				...frontend.reason === void 0 ? {} : { reason: frontend.reason },
				...place === void 0 ? {} : { place }
			});
			continue;
		}
		for (const loadBalancer of frontend.loadBalancers) {
			const groups = loadBalancer.tokens.map(expectedGroup);
			const annotate = groups[0]?.place ?? place;
			expectations.push({
				frontend: {
					kind,
					id
				},
				object: objectOf(frontend, options.namespace),
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
var expectedGroup = (token) => ({
	token: token.text,
	ids: token.resolvesTo.filter((id) => id !== "new"),
	place: token.place
});
/** The id of an explicit IngressGroup is no object: its first member stands for it, called `Ingress namespace/name`. */
function objectOf({ kind, id, objects }, namespace) {
	const first = objects[0]?.name ?? id;
	const path = id.includes("/") ? id : first.slice(first.indexOf(" ") + 1);
	const slash = path.indexOf("/");
	return {
		resource: kind === "Service" ? "service" : kind === "Gateway" ? "gateway" : "ingress",
		namespace: slash === -1 ? namespace : path.slice(0, slash),
		name: path.slice(slash + 1)
	};
}
// src/verify/summary.ts
/** One attachment in a few words, for a log line and the timeline. Foreign text is in it: escape it where it is shown. */
function summarize(attachment) {
	const { loadBalancer, missing, stale, extras, expectation } = attachment;
	const name = loadBalancer?.name ?? "its load balancer";
	const note = schemeNote(attachment);
	const also = note === void 0 ? "" : `; ${note}`;
	switch (attachment.result) {
		case "attached": return `attached: ${name} carries ${ids(loadBalancer)}${also}`;
		case "attached-with-extras": return `attached: ${name} carries ${ids(loadBalancer)}, of which nobody declared ${groupList(extras.filter(isForeign))}${also}`;
		case "released": return "names no group, and carries none of ours";
		case "unseen": return "not looked at yet";
		case "not-found": return "load balancer not found yet";
		case "wrong-vpc": return `${name} is in ${loadBalancer?.vpc ?? "another VPC"}, not in ${expectation.vpc}`;
		case "wrong-type": return `${name} is of type ${loadBalancer?.type ?? "unknown"}, not ${expectation.type}`;
		case "wrong-scheme": return `${name} is ${loadBalancer?.scheme ?? "of no scheme"}, not ${expectation.scheme.value}`;
		case "not-in-effect": return `${name} carries the group that the controller manages itself: ${groupList(extras.filter(isManaged))}`;
		case "missing": return `${name} carries ${ids(loadBalancer)}, missing ${missing.join(", ")}`;
		case "stale": return `${name} still carries ${groupList(stale)}`;
		case "extra-groups": return `${name} carries ${groupList(extras.filter(isForeign))}, which nobody declared`;
		case "not-active": return `${name} has its groups and is ${loadBalancer?.state.code ?? "in no state"}`;
		case "replacing": return `${name} has its groups, and ${loadBalancerNames(attachment.others)} is still there`;
		case "unresolved": return `no group is called ${unresolvedTokens(expectation).join(", ")}`;
		case "no-security-groups": return `${name} was made without security groups`;
		case "state-failed": return `${name} is failed${loadBalancer?.state.reason === void 0 ? "" : `: ${loadBalancer.state.reason}`}`;
		case "denied": return "AWS refuses to be asked";
	}
}
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
var ids = (loadBalancer) => loadBalancer === void 0 || loadBalancer.securityGroups.length === 0 ? "no group" : loadBalancer.securityGroups.join(", ");
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
// src/plan/order.ts
/** The order of rows, which is the order in which apply works: nothing is closed before what replaces it is open. */
function compareChanges(a, b) {
	if (a.kind !== b.kind || !("rule" in a) || !("rule" in b)) return rank[a.kind] - rank[b.kind];
	return compareRules(a.rule, b.rule);
}
var rank = {
	"create-group": 0,
	"add-rule": 1,
	"describe-rule": 2,
	"remove-rule": 3,
	"tag-group": 4,
	"untag-group": 5,
	"delete-group": 6
};
/** By file and line; what has no place stands first. Stable for equal places. */
function byPlace(a, b) {
	if (a.place === void 0 || b.place === void 0) return Number(a.place !== void 0) - Number(b.place !== void 0);
	return compareText(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column;
}
// src/report/annotations.ts
/**
* The annotations of a step: problems first, then what is not attached, then findings, each by file and line. GitHub shows 10 of a level and drops the
* rest without a word (https://docs.github.com/en/actions/reference/limits), so the last one of a level counts what is left.
* One error is kept free for the line that says why the step failed, which is an annotation, too.
*/
function annotations(remarks) {
	const every = [
		...(remarks.problems ?? []).toSorted(byPlace).map(ofProblem),
		...(remarks.attachments ?? []).flatMap(ofAttachment).toSorted(byPlace),
		...(remarks.findings ?? []).toSorted(byPlace).map(ofFinding)
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
var ofFinding = (finding) => ({
	level: levels[finding.severity],
	title: `frontend-sg: ${finding.id}`,
	message: lines(finding.message, finding.action),
	...finding.place === void 0 ? {} : { place: finding.place }
});
/** What is not as it should be, and what is there besides where that is worth a warning. */
function ofAttachment({ diagnosis, expectation, extras, result }) {
	const place = expectation.place === void 0 ? {} : { place: expectation.place };
	const title = `frontend-sg: ${result}`;
	if (diagnosis !== void 0) return [{
		level: "error",
		title,
		message: lines(expectationTitle(expectation), `Observed: ${diagnosis.observed}`, `Expected: ${diagnosis.expected}`, `Most likely cause: ${diagnosis.causes[0]}`, `Next command: ${diagnosis.next[0]}`),
		...place
	}];
	if (result !== "attached-with-extras") return [];
	return [{
		level: "warning",
		title,
		message: lines(`${expectationTitle(expectation)}: its load balancer also carries ${groupList(extras.filter(isForeign))}, which nobody declared`, "Take it off or name it; or set `extra-groups: allow`."),
		...place
	}];
}
var levels = {
	error: "error",
	warning: "warning",
	info: "notice"
};
/** Only a line feed of ours divides lines. */
var lines = (...texts) => texts.filter((text) => text !== void 0).map((text) => logText(text)).join("\n");
// src/report/page.ts
/** `### Security groups · LABEL · TEXT`; the text is Markdown already. */
var heading = (about, ...text) => `### ${[
	"Security groups",
	code(about.label),
	...text
].join(" · ")}`;
/** The last line: where all of this comes from. The facts are Markdown already. */
var footer = (about, ...facts) => `<sub>${[
	...facts,
	...about.read === void 0 ? [] : [readText(about.read)],
	...about.sha === "" ? [] : [`commit ${code(about.sha.slice(0, 7))}`],
	...runLink(about)
].join(" · ")}</sub>`;
/** `file:line` as a link to that line of the commit. */
var placeLink = (about, place) => bundle_link(code(`${place.file}:${place.line}`, 120), about.sha === "" ? void 0 : fileUrl(about, place));
/** Folded away, so that it costs one line. The summary is Markdown's HTML already, the body is Markdown. */
var fold = (summary, body) => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** A table of GitHub's Markdown. Cells are Markdown on one line in which foreign text is `code`, so no cell holds a pipe. */
var table = (head, rows) => [
	head,
	head.map(() => "---"),
	...rows
].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
/** A sentence ends with a full stop. For raw text, before it is made safe: behind a number the stop would make a list. */
var sentence = (text) => /[.!?…]$/.test(text) ? text : `${text}.`;
/** `1 rule`, `2 rules`. */
var count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
/** Seconds as `42 s`, `3 min 5 s`. */
var duration = (number) => number < 60 ? `${number} s` : `${Math.floor(number / 60)} min${number % 60 === 0 ? "" : ` ${number % 60} s`}`;
/** Sections with an empty line between them, those that are not there left out. Ends with a line feed. */
var page = (...sections) => `${sections.filter((section) => section !== void 0 && section !== "").join("\n\n")}\n`;
/** `3 files, 7 objects, 1 file that cannot be parsed and names no groups`. */
var readText = ({ files, objects, unparsed }) => [
	count(files, "file"),
	count(objects, "object"),
	...unparsed === 0 ? [] : [`${count(unparsed, "file")} that cannot be parsed and names no groups`]
].join(", ");
function runLink(about) {
	const url = runUrl(about);
	return url === void 0 ? [] : [bundle_link(/^\d+$/.test(about.runNumber) ? `run #${about.runNumber}` : "run", url)];
}
// src/report/remarks.ts
/** Every problem with its place and what to do, as an alert; undefined where there is none. */
function problemsAlert(problems, about, extent) {
	if (problems.length === 0) return void 0;
	return bundle_alert("CAUTION", `❌ ${count(problems.length, "problem")}: nothing is written until ${problems.length === 1 ? "it is" : "they are"} solved`, problems.toSorted(byPlace), extent, (problem) => item([place(problem.place, about)], problem.message, problem.hint, extent));
}
/** Errors and warnings as alerts, the rest folded, each with id, place, why and what to do; undefined where there is none. */
function findingAlerts(findings, about, extent) {
	const written = [
		"error",
		"warning",
		"info"
	].map((severity) => {
		const some = findings.filter((finding) => finding.severity === severity).toSorted(byPlace);
		if (some.length === 0) return void 0;
		const title = `${severityIcon[severity]} ${count(some.length, nouns[severity])}`;
		const write = (finding) => item([`**${finding.id}**`, place(finding.place, about)], finding.message, finding.action, extent);
		switch (severity) {
			case "error": return bundle_alert("CAUTION", title, some, extent, write);
			case "warning": return bundle_alert("WARNING", title, some, extent, write);
			case "info": return fold(title, list(some, extent, write).join("\n"));
		}
	}).filter((section) => section !== void 0);
	return written.length === 0 ? void 0 : written.join("\n\n");
}
/** `1 error, 2 warnings` of what a title should say; empty where there is neither. */
function verdict(problems, findings) {
	const number = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return [
		problems.length === 0 ? "" : `❌ ${count(problems.length, "problem")}`,
		number("error") === 0 ? "" : `❌ ${count(number("error"), "error")}`,
		number("warning") === 0 ? "" : `⚠️ ${count(number("warning"), "warning")}`
	].filter((text) => text !== "").join(", ");
}
/** Never the colour alone: the word stands beside it. */
var severityIcon = {
	error: "❌",
	warning: "⚠️",
	info: "ℹ️"
};
var nouns = {
	error: "error",
	warning: "warning",
	info: "note"
};
/** https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
var bundle_alert = (kind, title, items, extent, write) => [
	`[!${kind}]`,
	`**${title}**`,
	"",
	...list(items, extent, write)
].map((line) => `> ${line}`.trimEnd()).join("\n");
function list(items, extent, write) {
	const lines = [];
	let bytes = 0;
	for (const one of items.slice(0, extent.items)) {
		if (bytes > extent.bytes) break;
		const line = write(one);
		lines.push(line);
		bytes += line.length;
	}
	return lines.length === items.length ? lines : [...lines, `- and ${items.length - lines.length} more`];
}
var item = (head, why, action, extent) => {
	const start = head.filter((part) => part !== "").join(" · ");
	const end = action === void 0 ? "" : `<br>→ ${prose(sentence(action), extent.text)}`;
	return `- ${start}${start === "" ? "" : "<br>"}${prose(sentence(why), extent.text)}${end}`;
};
var place = (where, about) => where === void 0 ? "" : placeLink(about, where);
// src/report/failure.ts
/** The report of a run that failed before it had a plan: every problem with its place, as Markdown of at most `bytes` bytes. */
function failureMarkdown(failure, about, bytes) {
	return firstThatFits(rungs$3.map((rung) => () => page(heading(about, `❌ ${reasonWords[failure.reason]}`), rung === rungs$3[0] ? void 0 : "✂️ **Shortened to fit GitHub's limit.** The log has all of it.", failure.reason === "problems" ? problemsAlert(failure.problems, about, {
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
var rungs$3 = [
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
var story = (problems, about, { items, text }) => problems.slice(0, items).map((problem) => [`${problem.place === void 0 ? "" : `${placeLink(about, problem.place)} `}${prose(sentence(problem.message), text)}`, ...problem.hint === void 0 ? [] : [prose(sentence(problem.hint), text)]].join("<br>→ ")).join("\n\n");
// src/plan/format.ts
/** A row of a plan in words, as a log or an error says it. Foreign text is in it: escape it where it is shown. */
function formatChange(group, change) {
	switch (change.kind) {
		case "create-group": return `create the group ${group}`;
		case "add-rule": return `add to ${group}: ${formatRule(change.rule)}`;
		case "describe-rule": return `describe in ${group}: ${formatRule(change.rule)} as ${change.rule.description ?? ""}`;
		case "remove-rule": return `remove from ${group}: ${formatRule(change.rule)}`;
		case "tag-group": return `tag ${group}: ${Object.entries(change.set).map(([key, value]) => `${key}=${value}`).join(", ")}`;
		case "untag-group": return `take tags off ${group}: ${change.keys.join(", ")}`;
		case "delete-group": return `delete the group ${group}`;
	}
}
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
	/** A token stands for no group at all. */
	unresolved: "never",
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
// src/report/log.ts
/** The changes of a plan, a line each. Foreign text is in it: escape it where it is shown. */
var changeLines = ({ groups }) => groups.flatMap((group) => group.changes.map((change) => `${formatChange(group.name, change)}${group.blocked === void 0 ? "" : ` (not written: ${group.blocked})`}`));
/** Every problem and every finding, a line each: annotations show ten of a level at most. */
var remarkLines = (problems, findings) => [...problems.map(({ message, hint, place }) => remark("problem", place, message, hint)), ...findings.map(({ severity, id, message, action, place }) => remark(`${severity} ${id}`, place, message, action))];
var remark = (kind, place, message, next) => `${kind}${place === void 0 ? "" : ` ${place.file}:${place.line}:${place.column}`}: ${message}${next === void 0 ? "" : ` -> ${next}`}`;
/** One line for a poll, and one for everything that it saw for the first time. */
function progressLines(progress) {
	const waiting = progress.attachments.filter((attachment) => stageOf(attachment) === "waiting");
	const [first] = waiting;
	const open = first === void 0 ? "" : `; waiting for ${expectationTitle(first.expectation)} (${summarize(first)})${waiting.length === 1 ? "" : ` and ${waiting.length - 1} more`}`;
	return [`poll ${progress.poll} after ${progress.elapsedSeconds} s of ${progress.timeoutSeconds} s: ${progress.settled} of ${progress.total} as expected${open}`, ...progress.events.map(({ frontend, text }) => `  ${frontend === void 0 ? "" : `${frontend}: `}${text}`)];
}
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
		case "describe-rule":
		case "tag-group":
		case "untag-group": return "change";
		case "remove-rule":
		case "delete-group": return "remove";
	}
}
// src/report/changes.ts
/** One table of everything that a plan changes, group by group, in the order in which it is done; undefined where nothing is. */
function changesTable(groups) {
	const rows = groups.flatMap((group) => group.changes.map((change) => changeRow(group, change)));
	return rows.length === 0 ? void 0 : table([
		"",
		"Security group",
		"Rule",
		"Peer",
		"Note"
	], rows);
}
/** One row for each group that changes, with the number of its rows: what is left of the table where that is too long. */
function changedNames(groups, items) {
	const changed = groups.filter((group) => group.changes.length > 0);
	if (changed.length === 0) return void 0;
	const rows = changed.slice(0, items).map((group) => [
		signsOf(group),
		code(group.name),
		count(group.changes.length, "change")
	]);
	const rest = changed.length - rows.length;
	return table([
		"",
		"Security group",
		"Changes"
	], rest === 0 ? rows : [...rows, [
		"",
		`and ${count(rest, "group")} more`,
		""
	]]);
}
/** The rules that stay as they are, counted by group, folded; undefined where there are none. */
function unchangedFold$1(groups) {
	const some = groups.filter((group) => group.unchanged > 0);
	const rules = some.reduce((sum, group) => sum + group.unchanged, 0);
	if (rules === 0) return void 0;
	const lines = some.map((group) => `- ${code(group.name)}${idOf(group)}: ${count(group.unchanged, "rule")}`);
	return fold(`${count(rules, "unchanged rule")} in ${count(some.length, "group")}`, lines.join("\n"));
}
/** What a row does to the world: makes, changes or takes away. */
var signOf = (change) => signs[columnOf(change)];
var signs = {
	add: "+",
	change: "~",
	remove: "-"
};
var signsOf = (group) => [
	"+",
	"~",
	"-"
].filter((sign) => group.changes.some((change) => signOf(change) === sign)).map((sign) => code(sign)).join(" ");
function changeRow(group, change) {
	const [rule, peer, note] = cells(group, change);
	const blocked = group.blocked === void 0 ? "" : `**not written: ${group.blocked}**`;
	return [
		code(signOf(change)),
		code(group.name),
		rule,
		peer,
		[blocked, note].filter((text) => text !== "").join(" · ")
	];
}
function cells(group, change) {
	switch (change.kind) {
		case "create-group": return [
			"**new group**",
			"",
			[code(change.description), ...egressNote(group, change.egress)].join(" · ")
		];
		case "add-rule":
		case "remove-rule": return [
			ruleCell(change.rule),
			peerCell(change.rule),
			describe(change.rule.description)
		];
		case "describe-rule": return [
			ruleCell(change.rule),
			peerCell(change.rule),
			`description ${describe(change.before) || "(none)"} → ${describe(change.rule.description) || "(none)"}`
		];
		case "tag-group": return [
			"tags",
			"",
			Object.entries(change.set).map(([key, value]) => tagNote(key, value, change.before)).join(", ")
		];
		case "untag-group": return [
			`tags taken off${idOf(group)}`,
			"",
			change.keys.map((key) => code(key)).join(", ")
		];
		case "delete-group": return [
			`**delete group**${idOf(group)}`,
			"",
			""
		];
	}
}
/** A new group without a way out is what somebody declared, and a surprise to most. */
var egressNote = (group, egress) => egress === "rules" && !group.changes.some((change) => change.kind === "add-rule" && change.rule.direction === "egress") ? ["**allows no outbound traffic**"] : [];
var tagNote = (key, value, before) => Object.hasOwn(before, key) ? `${code(key)} ${code(before[key] ?? "")} → ${code(value)}` : `${code(key)} ${code(value)}`;
var ruleCell = (rule) => `${rule.direction === "ingress" ? "in" : "out"} ${code(formatPorts(rule))}`;
function peerCell({ peer }) {
	switch (peer.kind) {
		case "ipv4": return peer.cidr === "0.0.0.0/0" ? `${code(peer.cidr)} anyone` : code(peer.cidr);
		case "ipv6": return peer.cidr === "::/0" ? `${code(peer.cidr)} anyone` : code(peer.cidr);
		case "prefix-list": return `prefix list ${code(peer.id)}`;
		case "prefix-list-name": return `prefix list ${code(peer.name)}`;
		case "group": return `group ${code(peer.account === void 0 ? peer.id : `${peer.account}/${peer.id}`)}`;
		case "group-name": return `group ${code(peer.name)}`;
		case "self": return "the group itself";
	}
}
var describe = (text) => text === void 0 || text === "" ? "" : code(text);
var idOf = (group) => group.id === void 0 ? "" : ` ${code(group.id)}`;
// src/report/kept.ts
/** The groups that a cleanup leaves, each with why; undefined where there is none. */
function keptTable({ kept = [] }, items) {
	if (kept.length === 0) return void 0;
	const rows = kept.slice(0, items).map(({ name, id, reason }) => [
		code(name),
		code(id),
		prose(sentence(reason), items === Infinity ? 600 : 100)
	]);
	const rest = kept.length - rows.length;
	return `#### Kept\n\n${table([
		"Security group",
		"Id",
		"Why"
	], rest === 0 ? rows : [...rows, [
		`and ${count(rest, "group")} more`,
		"",
		""
	]])}`;
}
// src/plan/stops.ts
/**
* The findings that fail the step. An error about a name or a group always does: what was declared cannot be made so.
*/
var failingFindings = (findings, failOn) => findings.filter((finding) => cannotBeMadeSo(finding) || matches(finding, failOn));
/** Errors of which no input and no policy lets apply go on as if nothing were wrong. */
var cannotBeMadeSo = (finding) => {
	const { about } = findingKinds[finding.id];
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
/** Why nothing at all may be written: a problem, or a manifest that says something about a name that is not so. */
var stopsEverything = (plan) => plan.problems.length > 0 || plan.findings.some((finding) => finding.severity === "error" && findingKinds[finding.id].about === "name");
// src/report/frontends.ts
/** Every frontend with its load balancers and what each of its groups means; undefined where there is none. */
function frontendsTable(frontends, about) {
	if (frontends.length === 0) return void 0;
	return table([
		"Frontend",
		"Load balancer",
		"Listeners",
		"Security groups"
	], frontends.flatMap((frontend) => {
		const who = frontendCell(frontend, about);
		if (frontend.outcome !== "built" || frontend.loadBalancers.length === 0) return [[
			who,
			whyNot(frontend),
			"",
			""
		]];
		return frontend.loadBalancers.map((one) => [
			who,
			loadBalancerCell(one),
			listenersCell(one),
			tokensCell(one.tokens)
		]);
	}));
}
/** Its objects, each linked to where it stands; the group's own name only where it says more than its one object. */
function frontendCell(frontend, about) {
	const objects = frontend.objects.map((object) => `${code(object.name)} ${placeLink(about, object.place)}`);
	const [only] = frontend.objects;
	const saysMore = frontend.objects.length !== 1 || only === void 0 || !only.name.endsWith(frontend.id);
	const depends = frontend.dependsOn.map((what) => `depends on ${code(what)}`);
	const because = (frontend.because ?? []).map((what) => `<sub>by ${code(what)}</sub>`);
	return [
		...saysMore ? [code(`${frontend.kind} ${frontend.id}`)] : [],
		...objects,
		...because,
		...depends
	].join("<br>");
}
function whyNot(frontend) {
	const reason = frontend.reason === void 0 ? "" : `: ${prose(frontend.reason)}`;
	switch (frontend.outcome) {
		case "built": return `none${reason}`;
		case "error": return `❌ **not built**${reason}`;
		case "dry-run": return `⏸️ **dry run**${reason}`;
		case "ignored": return `⏸️ **left alone by the controller**${reason}`;
	}
}
function loadBalancerCell(loadBalancer) {
	const { name, role, scheme, type } = loadBalancer;
	const called = "exact" in name ? code(name.exact) : code(`${name.prefix}…`);
	const foundBy = "exact" in name ? "" : stackTag(loadBalancer);
	return `${called}<br>${type === "application" ? "ALB" : role === "main" ? "NLB" : "NLB in front"} · ${scheme === "internet-facing" ? "**internet-facing**" : code(scheme)}${foundBy}`;
}
/** By what one is found whose name nobody can know before: the tag that the controller finds it by. */
var stackTag = ({ trackingTags }) => Object.entries(trackingTags).filter(([key]) => key.endsWith("/stack")).map(([key, value]) => `<br><sub>found by ${code(`${key}=${value}`)}</sub>`).join("");
var listenersCell = (loadBalancer) => loadBalancer.listeners.map((listener) => code(`${listener.protocol} ${listener.port}`)).join("<br>");
var tokensCell = (tokens) => tokens.length === 0 ? "the ones the controller makes" : tokens.map(tokenText).join("<br>");
function tokenText({ text, resolvesTo }) {
	if (resolvesTo.length === 0) return `${code(text)} → ❌ **no such group**`;
	if (resolvesTo.length === 1 && resolvesTo[0] === text) return code(text);
	return `${code(text)} → ${resolvesTo.map((id) => id === "new" ? "**new**" : code(id)).join(", ")}`;
}
// src/report/plan.ts
/**
* A plan as Markdown of at most `bytes` bytes in UTF-8: what is wrong first, then what changes, then what is there.
* Where it is too long it gets shorter step by step, and says so; the counts are always in it. Same input, same bytes.
*/
function planMarkdown(plan, about, bytes) {
	return firstThatFits(rungs$2.map((rung) => () => write$2(plan, about, rung, bytes)), bytes);
}
/** `Plan: 2 to add, 1 to change, 0 to remove, 4 unchanged`, for people and for grep. */
var countsLine = ({ counts }) => `Plan: ${counts.add} to add, ${counts.change} to change, ${counts.remove} to remove, ${counts.unchanged} unchanged`;
/** What every report of a plan says about its world, below the last line. */
var planFacts = (plan) => [
	"live state read",
	`cluster ${code(plan.cluster)}`,
	`VPC ${code(plan.vpc)}`,
	code(plan.region),
	`plan ${code(plan.digest.slice(0, 12))}`
];
var bundle_all = {
	items: Infinity,
	text: 600
};
/** The last one has a length of its own, whatever the plan: no list in it is open. */
var rungs$2 = [
	{
		unchanged: true,
		frontends: true,
		changes: "rows",
		remarks: bundle_all
	},
	{
		unchanged: false,
		frontends: true,
		changes: "rows",
		remarks: bundle_all
	},
	{
		unchanged: false,
		frontends: false,
		changes: "rows",
		remarks: bundle_all
	},
	{
		unchanged: false,
		frontends: false,
		changes: "rows",
		remarks: {
			items: 50,
			text: 300
		}
	},
	{
		unchanged: false,
		frontends: false,
		changes: 500,
		remarks: {
			items: 50,
			text: 300
		}
	},
	{
		unchanged: false,
		frontends: false,
		changes: 100,
		remarks: {
			items: 10,
			text: 200
		}
	},
	{
		unchanged: false,
		frontends: false,
		changes: 10,
		remarks: {
			items: 3,
			text: 100
		}
	}
];
function write$2(plan, about, rung, bytes) {
	const { add, change, remove } = plan.counts;
	const changes = add + change + remove;
	const extent = {
		...rung.remarks,
		bytes
	};
	const remarks = verdict(plan.problems, plan.findings);
	return page(heading(about, ...titleOf$2(plan, changes), ...remarks === "" ? [] : [remarks]), `**${countsLine(plan)}**`, notice(plan, rung), problemsAlert(plan.problems, about, extent), findingAlerts(plan.findings, about, extent), changes === 0 ? nothing(plan) : void 0, rung.changes === "rows" ? changesTable(plan.groups) : changedNames(plan.groups, rung.changes), plan.kind === "cleanup" ? keptTable(plan, rung.changes === "rows" ? Infinity : rung.changes) : void 0, rung.unchanged ? unchangedFold$1(plan.groups) : void 0, rung.frontends ? frontendsFold(plan, about) : void 0, footer(about, ...planFacts(plan)));
}
var titleOf$2 = (plan, changes) => [...plan.kind === "cleanup" ? ["cleanup"] : [], changes > 0 ? count(changes, "change") : isBlocked(plan) ? "nothing can be done" : "no changes"];
/** Whether something that is declared cannot be made so as things are: then "no changes" would say too much. */
var isBlocked = ({ problems, findings, groups }) => problems.length > 0 || stopsEverything({
	problems,
	findings
}) || groups.some((group) => group.blocked !== void 0);
function nothing(plan) {
	if (plan.problems.length > 0) return "**No changes can be shown until the problems are solved.**";
	if (isBlocked(plan)) return "**No changes are made while the errors above stand.** What they are about is not as declared.";
	switch (plan.kind) {
		case "apply": return "**No changes.** The security groups on AWS are as declared.";
		case "cleanup": return "**No changes.** There is nothing to clean up.";
	}
}
/** Open, since a reader of a plan looks for the load balancer next; folded where it would push the rest out of sight. */
function frontendsFold(plan, about) {
	const table = frontendsTable(plan.frontends, about);
	if (table === void 0) return void 0;
	return plan.frontends.length > 5 ? fold(count(plan.frontends.length, "frontend"), table) : `#### Frontends\n\n${table}`;
}
function notice(plan, rung) {
	const left = [
		...rung.unchanged || plan.counts.unchanged === 0 ? [] : ["unchanged rules"],
		...rung.frontends || plan.frontends.length === 0 ? [] : [count(plan.frontends.length, "frontend")],
		...rung.changes === "rows" ? [] : ["the single rules"],
		...rung.remarks.items >= Math.max(plan.problems.length, plan.findings.length) ? [] : ["most problems and findings"]
	];
	if (rung === rungs$2[0]) return void 0;
	return `✂️ **Shortened to fit GitHub's limit**${left.length === 0 ? "" : `, without ${left.join(", ")}`}. The file of the output \`plan-file\` has all of it.`;
}
// src/report/outcome.ts
/** What an apply or a cleanup did, group by group, failures first, as Markdown of at most `bytes` bytes in UTF-8. */
function outcomeMarkdown(plan, outcomes, about, bytes) {
	return firstThatFits(rungs$1.map((rung) => () => write$1(plan, outcomes, about, rung, bytes)), bytes);
}
/** `Applied: 2 added, 1 changed, 0 removed` of what was really done, and what was not. */
function doneLine(kind, outcomes) {
	const done = outcomes.flatMap((outcome) => outcome.done.map(signOf));
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
	const remarks = verdict(plan.problems, plan.findings);
	return page(heading(about, titleOf$1(plan.kind, outcomes), ...remarks === "" ? [] : [remarks]), `**${doneLine(plan.kind, outcomes)}**`, rung === rungs$1[0] ? void 0 : "✂️ **Shortened to fit GitHub's limit.** The file of the output `plan-file` has all of it.", problemsAlert(plan.problems, about, extent), outcomeTable(rows.slice(0, rung.items), rows.length, rung.remarks.text), plan.kind === "cleanup" ? keptTable(plan, rung.items) : void 0, findingAlerts(plan.findings, about, extent), rung.unchanged ? unchangedFold(outcomes) : void 0, footer(about, ...planFacts(plan)));
}
function titleOf$1(kind, outcomes) {
	const number = (result) => outcomes.filter((one) => one.result === result).length;
	const what = kind === "apply" ? "applied" : "cleaned up";
	if (kind === "cleanup" && number("failed") === 0 && number("skipped") > 0) return `✅ ${what}, ${number("skipped")} kept after all`;
	if (number("failed") + number("skipped") > 0) return `❌ ${what} in part: ${number("failed")} failed, ${number("skipped")} skipped`;
	return number("done") === 0 ? `✅ nothing to do` : `✅ ${what}`;
}
function outcomeTable(rows, total, text) {
	if (rows.length === 0) return void 0;
	const cells = rows.map((outcome) => [
		words[outcome.result],
		code(outcome.group),
		outcome.id === void 0 ? "" : code(outcome.id),
		tally(outcome.done),
		tally(outcome.left),
		outcome.problem === void 0 ? "" : why(outcome.problem, text)
	]);
	const rest = total - rows.length;
	return table([
		"",
		"Security group",
		"Id",
		"Done",
		"Not done",
		"Why"
	], rest === 0 ? cells : [...cells, [
		"",
		`and ${count(rest, "group")} more`,
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
	number: changes.filter((change) => signOf(change) === sign).length
})).filter(({ number }) => number > 0).map(({ sign, number }) => code(`${sign}${number}`)).join(" ");
var why = (problem, text) => [problem.message, ...problem.hint === void 0 ? [] : [problem.hint]].map((part) => prose(sentence(part), text)).join("<br>→ ");
function unchangedFold(outcomes) {
	const some = outcomes.filter((outcome) => outcome.result === "unchanged");
	if (some.length === 0) return void 0;
	const lines = some.map(({ group, id }) => `- ${code(group)}${id === void 0 ? "" : ` ${code(id)}`}`);
	return fold(`${count(some.length, "group")} unchanged`, lines.join("\n"));
}
// src/report/outputs.ts
/** The outputs of a run. JSON in them is ASCII without anything that a shell would obey inside a string. */
function outputs(results) {
	const { plan, findings, attachments, verified, planFile, reportFile, failureReason } = results;
	return {
		...plan === void 0 ? {} : planOutputs(plan, results.outcomes ?? []),
		...findings === void 0 ? {} : { findings: String(findings.length) },
		...attachments === void 0 ? {} : { "load-balancers": safeJson(attachments.map(row)) },
		...verified === void 0 ? {} : { verified: String(verified) },
		...planFile === void 0 ? {} : { "plan-file": planFile },
		...reportFile === void 0 ? {} : { "report-file": reportFile },
		...failureReason === void 0 ? {} : { "failure-reason": failureReason }
	};
}
var planOutputs = (plan, outcomes) => ({
	"security-groups": safeJson(Object.fromEntries(groupIds(plan, outcomes))),
	"to-add": String(plan.counts.add),
	"to-change": String(plan.counts.change),
	"to-remove": String(plan.counts.remove),
	changes: String(plan.counts.add + plan.counts.change + plan.counts.remove),
	frontends: String(plan.frontends.length),
	"plan-digest": plan.digest
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
/** A row of the output `load-balancers`: what is not known is absent, but the list of groups. */
var row = ({ expectation, loadBalancer, result }) => ({
	frontend: expectationTitle(expectation),
	...loadBalancer === void 0 ? {} : {
		name: loadBalancer.name,
		arn: loadBalancer.arn,
		dnsName: loadBalancer.dnsName
	},
	securityGroups: loadBalancer?.securityGroups ?? [],
	result
});
// src/report/attachments.ts
/** One row for each load balancer that was looked for; undefined where there was none. */
function attachmentTable(attachments) {
	if (attachments.length === 0) return void 0;
	return table([
		"",
		"Frontend",
		"Load balancer",
		"Security groups",
		"Since"
	], attachments.map((attachment) => [
		`${isSettled(attachment) ? "✅" : "❌"} ${attachment.result}`,
		code(expectationTitle(attachment.expectation)),
		attachment.loadBalancer === void 0 ? "" : `${code(attachment.loadBalancer.name)}<br>${code(attachment.loadBalancer.dnsName, 120)}${noteLine(attachment)}`,
		[...(attachment.loadBalancer?.securityGroups ?? []).map((id) => groupCell(attachment, id)), ...attachment.missing.map((id) => `${expectedCell(attachment, id) ?? code(id)} **missing**`)].join("<br>"),
		duration(attachment.elapsedSeconds)
	]));
}
function noteLine(attachment) {
	const note = schemeNote(attachment);
	return note === void 0 ? "" : `<br>⚠️ ${prose(note)}`;
}
/** An id with the name by which the frontend asks for it; undefined where it does not. */
function expectedCell({ expectation }, id) {
	const group = expectation.groups.find((one) => one.ids.includes(id));
	if (group === void 0) return void 0;
	return group.token === id ? code(id) : `${code(group.token)} ${code(id)}`;
}
/** A group that is on the load balancer: why it should be there, or what it is. */
function groupCell(attachment, id) {
	const expected = expectedCell(attachment, id);
	if (expected !== void 0) return expected;
	const known = [...attachment.stale, ...attachment.extras].find((group) => group.id === id);
	const name = known?.name === void 0 ? "" : `${code(known.name)} `;
	switch (known?.kind) {
		case "ours": return `${name}${code(id)} **stale**`;
		case "backend": return `${name}${code(id)} the controller's backend group`;
		case "managed": return `${name}${code(id)} made by the controller`;
		case "foreign":
		case void 0: return `${name}${code(id)} nobody declared it`;
	}
}
/** Whether it is as it should be. */
var isSettled = (attachment) => stageOf(attachment) === "settled";
// src/report/verification.ts
/** What was seen on every load balancer; for those that are not as expected a diagnosis each. At most `bytes` bytes in UTF-8. */
function verificationMarkdown(verification, world, about, bytes) {
	return firstThatFits(rungs.map((rung) => () => write(verification, world, about, {
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
	const remarks = verdict(world.problems, world.findings);
	return page(heading(about, titleOf(verification, others.length), ...remarks === "" ? [] : [remarks]), `**Verified: ${settled.length} of ${verification.attachments.length} as expected after ${duration(verification.elapsedSeconds)}**, ${count(verification.polls, "poll")}`, rung.timeline > 0 ? void 0 : "✂️ **Shortened to fit GitHub's limit.** The log has all of it.", verification.fault === void 0 ? void 0 : `❌ ${prose(sentence(verification.fault.message), rung.text)}`, problemsAlert(world.problems, about, rung), ...others.slice(0, rung.items).map((attachment) => diagnosisOf(attachment, about, rung)), more(others.length - rung.items, "frontend"), attachmentTable([...others, ...settled].slice(0, rung.items)), unbuiltList(world.unbuilt.slice(0, rung.items), rung), findingAlerts(world.findings, about, rung), timelineFold(verification, rung), footer(about, "seen on AWS", `cluster ${code(world.cluster)}`, `VPC ${code(world.vpc)}`, code(world.region)));
}
function titleOf(verification, left) {
	switch (verification.ended) {
		case "verified": return `✅ attached after ${duration(verification.elapsedSeconds)}`;
		case "nothing-to-verify": return "❌ nothing to verify";
		case "decided": return left === 0 ? "❌ nothing was verified" : `❌ ${left} of ${verification.attachments.length} can never become true`;
		case "deadline": return `❌ ${left} of ${verification.attachments.length} not attached at the deadline`;
		case "cancelled": return `⏹️ cancelled, ${left} of ${verification.attachments.length} not attached yet`;
		case "denied": return "❌ AWS refuses to be asked";
	}
}
/** Observed, Expected, Most likely cause, Next command. */
function diagnosisOf(attachment, about, { text }) {
	const { diagnosis, expectation } = attachment;
	const title = `#### ❌ ${code(expectationTitle(expectation))} · ${attachment.result}`;
	const where = expectation.place === void 0 ? "" : ` · ${placeLink(about, expectation.place)}`;
	if (diagnosis === void 0) return title + where;
	const [cause, ...causes] = diagnosis.causes;
	const [command, ...commands] = diagnosis.next;
	return [
		title + where,
		"",
		`- **Observed:** ${prose(sentence(diagnosis.observed), text)}`,
		`- **Expected:** ${prose(sentence(diagnosis.expected), text)}`,
		`- **Most likely cause:** ${prose(sentence(cause), text)}`,
		...causes.map((other) => `  - or: ${prose(sentence(other), text)}`),
		`- **Next command:** ${code(command, text)}`,
		...commands.map((other) => `  - then: ${code(other, text)}`)
	].join("\n");
}
function unbuiltList(unbuilt, { text }) {
	if (unbuilt.length === 0) return void 0;
	return `#### Not looked for\n\n${unbuilt.map(({ frontend, outcome, reason }) => {
		const why = reason === void 0 ? "" : `: ${prose(sentence(reason), text)}`;
		return `- ${code(`${frontend.kind} ${frontend.id}`)} ${unbuiltWords[outcome]}${why}`;
	}).join("\n")}`;
}
var unbuiltWords = {
	error: "is not built",
	"dry-run": "is a dry run",
	ignored: "is left alone by the controller"
};
function timelineFold(verification, rung) {
	const entries = verification.timeline.slice(0, rung.timeline);
	if (entries.length === 0) return void 0;
	return fold("Timeline", table([
		"When",
		"Frontend",
		"Seen"
	], entries.map((entry) => [
		`T+${duration(entry.elapsedSeconds)}`,
		entry.frontend === void 0 ? "" : code(entry.frontend),
		prose(entry.text)
	])));
}
var more = (number, noun) => number > 0 ? `and ${count(number, noun)} more` : void 0;
// src/publish.ts
/**
* Writes what a run has come to wherever somebody looks for it: files, annotations, the summary, the pull request's comment, outputs.
* What GitHub does not allow is said in one line and never fails the run.
*/
async function publish(result, { inputs }, context) {
	const about = {
		...context,
		label: inputs.label,
		...result.read === void 0 ? {} : { read: result.read }
	};
	const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(context.temp, "frontend-sg-"));
	const reportFile = (0,external_node_path_.join)(folder, "report.md");
	const summary = markdown(result, about, room.summary);
	await (0,external_node_fs_promises_.writeFile)(reportFile, summary);
	const planFile = await writePlan(result, (0,external_node_path_.join)(folder, "plan.json"));
	annotate(annotations({
		...result,
		attachments: result.verification?.attachments ?? []
	}));
	await logAll("Problems and findings", remarkLines(result.problems, result.findings));
	if (result.plan !== void 0 && result.verification === void 0) {
		await logAll(`Plan ${result.plan.digest.slice(0, 12)}`, changeLines(result.plan));
		log(countsLine(result.plan));
	}
	if (result.plan !== void 0 && result.outcomes !== void 0) log(doneLine(result.plan.kind, result.outcomes));
	const written = await writeSummary(summary, process.env["GITHUB_STEP_SUMMARY"]);
	if (!written.written) log(`No summary: ${written.why}`);
	await comment(result, about, inputs, context);
	writeOutputs(outputs({
		...result,
		...result.verification === void 0 ? {} : {
			attachments: result.verification.attachments,
			verified: result.verification.verified
		},
		...planFile === void 0 ? {} : { planFile },
		reportFile,
		...result.failure === void 0 ? {} : { failureReason: result.failure.reason }
	}));
}
/** Lines in a group that readers can fold; none, no group. */
async function logAll(title, lines) {
	if (lines.length === 0) return;
	await logGroup(title, async () => {
		for (const line of lines) log(line);
	});
}
/** The report, told by how far the run got. */
function markdown(result, about, bytes) {
	const { plan, outcomes, verification, problems, findings, failure } = result;
	if (plan === void 0) return failureMarkdown({
		reason: failure?.reason ?? "internal",
		problems,
		findings
	}, about, bytes);
	if (verification !== void 0) return verificationMarkdown(verification, {
		...plan,
		unbuilt: result.unbuilt ?? []
	}, about, bytes);
	return outcomes === void 0 ? planMarkdown(plan, about, bytes) : outcomeMarkdown(plan, outcomes, about, bytes);
}
async function writePlan({ plan, outcomes }, path) {
	if (plan === void 0) return void 0;
	await (0,external_node_fs_promises_.writeFile)(path, `${JSON.stringify(outcomes === void 0 ? plan : {
		...plan,
		outcomes
	}, void 0, 2)}\n`);
	return path;
}
/** Only a plan belongs on the pull request: what is applied later is told by the run that applies it. */
async function comment(result, about, inputs, context) {
	if (inputs.mode !== "plan" || context.eventName !== "pull_request") return;
	const { plan, problems, findings } = result;
	const counts = plan?.counts ?? {
		add: 0,
		change: 0,
		remove: 0
	};
	const said = await writeComment({
		when: inputs.comment,
		token: inputs.githubToken,
		apiUrl: context.apiUrl,
		repository: context.repository,
		pullRequest: context.pullRequest,
		marker: {
			label: inputs.label,
			digest: plan?.digest ?? "",
			head: context.sha
		},
		markdown: markdown(result, about, room.comment),
		worthwhile: counts.add + counts.change + counts.remove + problems.length + findings.length > 0
	});
	log(said.result === "none" ? said.why : `Comment ${said.result}: ${said.url}`);
}
// src/main.ts
/** Reads what the runner gives, carries out the mode, reports. The only place that decides how the process ends. */
async function main() {
	const context = await readContext(process.env);
	const { inputs, problems } = readInputs(process.env);
	const cancellation = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => cancellation.abort());
	const run = {
		inputs,
		problems,
		context,
		now: () => performance.now(),
		sleep: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, void 0, signal === void 0 ? {} : { signal }),
		random: Math.random,
		signal: cancellation.signal,
		log
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
/******/ var __webpack_exports__ = __nccwpck_require__(221);
/******/ var __webpack_exports__C = __webpack_exports__.C;
/******/ var __webpack_exports__D = __webpack_exports__.D;
/******/ var __webpack_exports__E = __webpack_exports__.E;
/******/ var __webpack_exports__S = __webpack_exports__.S;
/******/ var __webpack_exports__T = __webpack_exports__.T;
/******/ var __webpack_exports___ = __webpack_exports__._;
/******/ var __webpack_exports__a = __webpack_exports__.a;
/******/ var __webpack_exports__b = __webpack_exports__.b;
/******/ var __webpack_exports__c = __webpack_exports__.c;
/******/ var __webpack_exports__d = __webpack_exports__.d;
/******/ var __webpack_exports__f = __webpack_exports__.f;
/******/ var __webpack_exports__g = __webpack_exports__.g;
/******/ var __webpack_exports__h = __webpack_exports__.h;
/******/ var __webpack_exports__i = __webpack_exports__.i;
/******/ var __webpack_exports__l = __webpack_exports__.l;
/******/ var __webpack_exports__m = __webpack_exports__.m;
/******/ var __webpack_exports__n = __webpack_exports__.n;
/******/ var __webpack_exports__o = __webpack_exports__.o;
/******/ var __webpack_exports__p = __webpack_exports__.p;
/******/ var __webpack_exports__r = __webpack_exports__.r;
/******/ var __webpack_exports__s = __webpack_exports__.s;
/******/ var __webpack_exports__t = __webpack_exports__.t;
/******/ var __webpack_exports__u = __webpack_exports__.u;
/******/ var __webpack_exports__v = __webpack_exports__.v;
/******/ var __webpack_exports__w = __webpack_exports__.w;
/******/ var __webpack_exports__x = __webpack_exports__.x;
/******/ var __webpack_exports__y = __webpack_exports__.y;
/******/ export { __webpack_exports__C as C, __webpack_exports__D as D, __webpack_exports__E as E, __webpack_exports__S as S, __webpack_exports__T as T, __webpack_exports___ as _, __webpack_exports__a as a, __webpack_exports__b as b, __webpack_exports__c as c, __webpack_exports__d as d, __webpack_exports__f as f, __webpack_exports__g as g, __webpack_exports__h as h, __webpack_exports__i as i, __webpack_exports__l as l, __webpack_exports__m as m, __webpack_exports__n as n, __webpack_exports__o as o, __webpack_exports__p as p, __webpack_exports__r as r, __webpack_exports__s as s, __webpack_exports__t as t, __webpack_exports__u as u, __webpack_exports__v as v, __webpack_exports__w as w, __webpack_exports__x as x, __webpack_exports__y as y };
/******/ 
