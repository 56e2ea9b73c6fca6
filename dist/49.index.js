export const id = 49;
export const ids = [49];
export const modules = {

/***/ 3404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ AuthorizeSecurityGroupEgressCommand),
/* harmony export */   D: () => (/* binding */ dist_es_exports$9),
/* harmony export */   E: () => (/* binding */ dist_es_exports$8),
/* harmony export */   S: () => (/* binding */ AuthorizeSecurityGroupIngressCommand),
/* harmony export */   T: () => (/* binding */ dist_es_exports$7),
/* harmony export */   _: () => (/* binding */ DescribeManagedPrefixListsCommand),
/* harmony export */   a: () => (/* binding */ UpdateSecurityGroupRuleDescriptionsIngressCommand),
/* harmony export */   b: () => (/* binding */ CreateTagsCommand),
/* harmony export */   c: () => (/* binding */ RevokeSecurityGroupEgressCommand),
/* harmony export */   d: () => (/* binding */ DescribeStaleSecurityGroupsCommand),
/* harmony export */   f: () => (/* binding */ DescribeSecurityGroupVpcAssociationsCommand),
/* harmony export */   g: () => (/* binding */ DescribeNetworkInterfacesCommand),
/* harmony export */   h: () => (/* binding */ DescribeSecurityGroupReferencesCommand),
/* harmony export */   i: () => (/* binding */ ElasticLoadBalancingV2Client),
/* harmony export */   l: () => (/* binding */ ModifySecurityGroupRulesCommand),
/* harmony export */   m: () => (/* binding */ DescribeSecurityGroupRulesCommand),
/* harmony export */   n: () => (/* binding */ DescribeLoadBalancersCommand),
/* harmony export */   o: () => (/* binding */ UpdateSecurityGroupRuleDescriptionsEgressCommand),
/* harmony export */   p: () => (/* binding */ DescribeSecurityGroupsCommand),
/* harmony export */   r: () => (/* binding */ DescribeListenersCommand),
/* harmony export */   s: () => (/* binding */ RevokeSecurityGroupIngressCommand),
/* harmony export */   t: () => (/* binding */ DescribeTagsCommand),
/* harmony export */   u: () => (/* binding */ DescribeVpcsCommand),
/* harmony export */   v: () => (/* binding */ DeleteTagsCommand),
/* harmony export */   w: () => (/* binding */ EC2Client),
/* harmony export */   x: () => (/* binding */ CreateSecurityGroupCommand),
/* harmony export */   y: () => (/* binding */ DeleteSecurityGroupCommand)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4023);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7067);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8522);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4708);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1421);













// node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
var state = { warningEmitted: false };
var emitWarningIfUnsupportedVersion$1 = (version) => {
	if (version && !state.warningEmitted) {
		if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
			state.warningEmitted = true;
			return;
		}
		const userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
		const vv = 22;
		if (userMajorVersion < vv) {
			state.warningEmitted = true;
			process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`);
		}
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
function setCredentialFeature(credentials, feature, value) {
	if (!credentials.$source) credentials.$source = {};
	credentials.$source[feature] = value;
	return credentials;
}
// node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js
function setFeature$1(context, feature, value) {
	if (!context.__aws_sdk_context) context.__aws_sdk_context = { features: {} };
	else if (!context.__aws_sdk_context.features) context.__aws_sdk_context.features = {};
	context.__aws_sdk_context.features[feature] = value;
}
// node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js
var isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
var getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
	if (!isDefaultSocketTimeoutEnabled()) return;
	if (typeof requestHandler?.handle === "function") return;
	return timeoutMs;
};
// node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
var isArrayBuffer = (arg) => typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";
// node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js
var fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
	if (!isArrayBuffer(input)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
	return Buffer.from(input, offset, length);
};
var fromString = (input, encoding) => {
	if (typeof input !== "string") throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
	return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
var fromBase64 = (input) => {
	if (input.length * 3 % 4 !== 0) throw new TypeError(`Incorrect padding on base64 string.`);
	if (!BASE64_REGEX.exec(input)) throw new TypeError(`Invalid base64 string.`);
	const buffer = fromString(input, "base64");
	return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8$1 = (input) => {
	const buf = fromString(input, "utf8");
	return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64$1 = (_input) => {
	let input;
	if (typeof _input === "string") input = fromUtf8$1(_input);
	else input = _input;
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("base64");
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
	return class Uint8ArrayBlobAdapter extends Uint8Array {
		static fromString(source, encoding = "utf-8") {
			if (typeof source === "string") {
				if (encoding === "base64") return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
				return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
			}
			throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
		}
		static mutate(source) {
			Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
			return source;
		}
		transformToString(encoding = "utf-8") {
			if (encoding === "base64") return toBase64(this);
			return toUtf8(this);
		}
	};
}
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8$1 = (input) => {
	if (typeof input === "string") return input;
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
};
// node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
var decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bindV4(getRandomValues) {
	if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") return () => crypto.randomUUID();
	return () => {
		const rnds = /* @__PURE__ */ new Uint8Array(16);
		getRandomValues(rnds);
		rnds[6] = rnds[6] & 15 | 64;
		rnds[8] = rnds[8] & 63 | 128;
		return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
	};
}
// node_modules/@smithy/types/dist-es/endpoint.js
var EndpointURLScheme;
(function(EndpointURLScheme) {
	EndpointURLScheme["HTTP"] = "http";
	EndpointURLScheme["HTTPS"] = "https";
})(EndpointURLScheme || (EndpointURLScheme = {}));
// node_modules/@smithy/types/dist-es/extensions/checksum.js
var AlgorithmId;
(function(AlgorithmId) {
	AlgorithmId["MD5"] = "md5";
	AlgorithmId["CRC32"] = "crc32";
	AlgorithmId["CRC32C"] = "crc32c";
	AlgorithmId["SHA1"] = "sha1";
	AlgorithmId["SHA256"] = "sha256";
})(AlgorithmId || (AlgorithmId = {}));
// node_modules/@smithy/types/dist-es/middleware.js
var SMITHY_CONTEXT_KEY = "__smithy_context";
// node_modules/@smithy/types/dist-es/profile.js
var IniSectionType;
(function(IniSectionType) {
	IniSectionType["PROFILE"] = "profile";
	IniSectionType["SSO_SESSION"] = "sso-session";
	IniSectionType["SERVICES"] = "services";
})(IniSectionType || (IniSectionType = {}));
// node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = (context) => context["__smithy_context"] || (context["__smithy_context"] = {});
// node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
function hasOwn(o, k) {
	return Object.prototype.hasOwnProperty.call(o, k);
}
// node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var HttpRequest = class HttpRequest {
	method;
	protocol;
	hostname;
	port;
	path;
	query;
	headers;
	username;
	password;
	fragment;
	body;
	constructor(options) {
		this.method = options.method || "GET";
		this.hostname = options.hostname || "localhost";
		this.port = options.port;
		this.query = options.query || {};
		this.headers = options.headers || {};
		this.body = options.body;
		this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
		this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
		this.username = options.username;
		this.password = options.password;
		this.fragment = options.fragment;
	}
	static clone(request) {
		const cloned = new HttpRequest({
			...request,
			headers: { ...request.headers }
		});
		if (cloned.query) cloned.query = cloneQuery(cloned.query);
		return cloned;
	}
	static isInstance(request) {
		if (!request) return false;
		const req = request;
		return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
	}
	clone() {
		return HttpRequest.clone(this);
	}
};
function cloneQuery(query) {
	return Object.keys(query).reduce((carry, paramName) => {
		const param = query[paramName];
		return {
			...carry,
			[paramName]: Array.isArray(param) ? [...param] : param
		};
	}, {});
}
// node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var HttpResponse = class {
	statusCode;
	reason;
	headers;
	body;
	constructor(options) {
		this.statusCode = options.statusCode;
		this.reason = options.reason;
		this.headers = options.headers || {};
		this.body = options.body;
	}
	static isInstance(response) {
		if (!response) return false;
		const resp = response;
		return typeof resp.statusCode === "number" && typeof resp.headers === "object";
	}
};
// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
var VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
var isValidHostLabel = (value, allowSubDomains = false) => {
	if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
	const labels = value.split(".");
	for (const label of labels) if (!isValidHostLabel(label)) return false;
	return true;
};
// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(hostname) {
	return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname);
}
// node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider$1 = (input) => {
	if (typeof input === "function") return input;
	const promisified = Promise.resolve(input);
	return () => promisified;
};
// node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
function parseQueryString(querystring) {
	const query = {};
	querystring = querystring.replace(/^\?/, "");
	if (querystring) for (const pair of querystring.split("&")) {
		let [key, value = null] = pair.split("=");
		key = decodeURIComponent(key);
		if (value) value = decodeURIComponent(value);
		if (!(key in query)) query[key] = value;
		else if (Array.isArray(query[key])) query[key].push(value);
		else query[key] = [query[key], value];
	}
	return query;
}
// node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js
var parseUrl = (url) => {
	if (typeof url === "string") return parseUrl(new URL(url));
	const { hostname, pathname, port, protocol, search } = url;
	let query;
	if (search) query = parseQueryString(search);
	return {
		hostname,
		port: port ? parseInt(port) : void 0,
		protocol,
		path: pathname,
		query
	};
};
// node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
var toEndpointV1 = (endpoint) => {
	if (typeof endpoint === "object") {
		if ("url" in endpoint) {
			const v1Endpoint = parseUrl(endpoint.url);
			if (endpoint.headers) {
				v1Endpoint.headers = {};
				for (const name in endpoint.headers) {
					if (!hasOwn(endpoint.headers, name)) continue;
					v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
				}
			}
			return v1Endpoint;
		}
		return endpoint;
	}
	return parseUrl(endpoint);
};
// node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js
var expectNumber = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value === "string") {
		const parsed = parseFloat(value);
		if (!Number.isNaN(parsed)) {
			if (String(parsed) !== String(value)) logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
			return parsed;
		}
	}
	if (typeof value === "number") return value;
	throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
};
var MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
var expectFloat32 = (value) => {
	const expected = expectNumber(value);
	if (expected !== void 0 && !Number.isNaN(expected) && expected !== Infinity && expected !== -Infinity) {
		if (Math.abs(expected) > MAX_FLOAT) throw new TypeError(`Expected 32-bit float, got ${value}`);
	}
	return expected;
};
var expectLong = (value) => {
	if (value === null || value === void 0) return;
	if (Number.isInteger(value) && !Number.isNaN(value)) return value;
	throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
};
var expectShort = (value) => expectSizedInt(value, 16);
var expectByte = (value) => expectSizedInt(value, 8);
var expectSizedInt = (value, size) => {
	const expected = expectLong(value);
	if (expected !== void 0 && castInt(expected, size) !== expected) throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
	return expected;
};
var castInt = (value, size) => {
	switch (size) {
		case 32: return Int32Array.of(value)[0];
		case 16: return Int16Array.of(value)[0];
		case 8: return Int8Array.of(value)[0];
	}
};
var strictParseDouble = (value) => {
	if (typeof value == "string") return expectNumber(parseNumber(value));
	return expectNumber(value);
};
var strictParseFloat32 = (value) => {
	if (typeof value == "string") return expectFloat32(parseNumber(value));
	return expectFloat32(value);
};
var NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
var parseNumber = (value) => {
	const matches = value.match(NUMBER_REGEX);
	if (matches === null || matches[0].length !== value.length) throw new TypeError(`Expected real number, got implicit NaN`);
	return parseFloat(value);
};
var strictParseShort = (value) => {
	if (typeof value === "string") return expectShort(parseNumber(value));
	return expectShort(value);
};
var strictParseByte = (value) => {
	if (typeof value === "string") return expectByte(parseNumber(value));
	return expectByte(value);
};
var stackTraceWarning = (message) => {
	return String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join("\n");
};
var logger = { warn: console.warn };
// node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js
var DAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
var MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function dateToUtcString(date) {
	const year = date.getUTCFullYear();
	const month = date.getUTCMonth();
	const dayOfWeek = date.getUTCDay();
	const dayOfMonthInt = date.getUTCDate();
	const hoursInt = date.getUTCHours();
	const minutesInt = date.getUTCMinutes();
	const secondsInt = date.getUTCSeconds();
	const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
	const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
	const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
	const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
	return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
var RFC3339 = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
var parseRfc3339DateTime = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
	const match = RFC3339.exec(value);
	if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
	const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
	return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseDateValue(monthStr, "month", 1, 12), parseDateValue(dayStr, "day", 1, 31), {
		hours,
		minutes,
		seconds,
		fractionalMilliseconds
	});
};
var RFC3339_WITH_OFFSET$1 = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
var parseRfc3339DateTimeWithOffset = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
	const match = RFC3339_WITH_OFFSET$1.exec(value);
	if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
	const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
	const date = buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseDateValue(monthStr, "month", 1, 12), parseDateValue(dayStr, "day", 1, 31), {
		hours,
		minutes,
		seconds,
		fractionalMilliseconds
	});
	if (offsetStr.toUpperCase() != "Z") date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
	return date;
};
var IMF_FIXDATE$1 = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
var RFC_850_DATE$1 = /* @__PURE__ */ new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
var ASC_TIME$1 = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
var parseRfc7231DateTime = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value !== "string") throw new TypeError("RFC-7231 date-times must be expressed as strings");
	let match = IMF_FIXDATE$1.exec(value);
	if (match) {
		const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
	}
	match = RFC_850_DATE$1.exec(value);
	if (match) {
		const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		}));
	}
	match = ASC_TIME$1.exec(value);
	if (match) {
		const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
	}
	throw new TypeError("Invalid RFC-7231 date-time value");
};
var parseEpochTimestamp = (value) => {
	if (value === null || value === void 0) return;
	let valueAsDouble;
	if (typeof value === "number") valueAsDouble = value;
	else if (typeof value === "string") valueAsDouble = strictParseDouble(value);
	else if (typeof value === "object" && value.tag === 1) valueAsDouble = value.value;
	else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
	if (Number.isNaN(valueAsDouble) || valueAsDouble === Infinity || valueAsDouble === -Infinity) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
	return new Date(Math.round(valueAsDouble * 1e3));
};
var buildDate = (year, month, day, time) => {
	const adjustedMonth = month - 1;
	validateDayOfMonth(year, adjustedMonth, day);
	return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
};
var parseTwoDigitYear = (value) => {
	const thisYear = (/* @__PURE__ */ new Date()).getUTCFullYear();
	const valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
	if (valueInThisCentury < thisYear) return valueInThisCentury + 100;
	return valueInThisCentury;
};
var FIFTY_YEARS_IN_MILLIS = 15768e8;
var adjustRfc850Year = (input) => {
	if (input.getTime() - (/* @__PURE__ */ new Date()).getTime() > FIFTY_YEARS_IN_MILLIS) return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
	return input;
};
var parseMonthByShortName = (value) => {
	const monthIdx = MONTHS.indexOf(value);
	if (monthIdx < 0) throw new TypeError(`Invalid month: ${value}`);
	return monthIdx + 1;
};
var DAYS_IN_MONTH = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
var validateDayOfMonth = (year, month, day) => {
	let maxDays = DAYS_IN_MONTH[month];
	if (month === 1 && isLeapYear(year)) maxDays = 29;
	if (day > maxDays) throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
};
var isLeapYear = (year) => {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
};
var parseDateValue = (value, type, lower, upper) => {
	const dateVal = strictParseByte(stripLeadingZeroes(value));
	if (dateVal < lower || dateVal > upper) throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
	return dateVal;
};
var parseMilliseconds = (value) => {
	if (value === null || value === void 0) return 0;
	return strictParseFloat32("0." + value) * 1e3;
};
var parseOffsetToMilliseconds = (value) => {
	const directionStr = value[0];
	let direction = 1;
	if (directionStr == "+") direction = 1;
	else if (directionStr == "-") direction = -1;
	else throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
	const hour = Number(value.substring(1, 3));
	const minute = Number(value.substring(4, 6));
	return direction * (hour * 60 + minute) * 60 * 1e3;
};
var stripLeadingZeroes = (value) => {
	let idx = 0;
	while (idx < value.length - 1 && value.charAt(idx) === "0") idx++;
	if (idx === 0) return value;
	return value.slice(idx);
};
// node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js
var LazyJsonString = function LazyJsonString(val) {
	return Object.assign(new String(val), {
		deserializeJSON() {
			return JSON.parse(String(val));
		},
		toString() {
			return String(val);
		},
		toJSON() {
			return String(val);
		}
	});
};
LazyJsonString.from = (object) => {
	if (object && typeof object === "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) return object;
	else if (typeof object === "string" || Object.getPrototypeOf(object) === String.prototype) return LazyJsonString(String(object));
	return LazyJsonString(JSON.stringify(object));
};
LazyJsonString.fromObject = LazyJsonString.from;
// node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js
function quoteHeader(part) {
	if (part.includes(",") || part.includes("\"")) part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, "\\\"")}"`;
	return part;
}
// node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js
var ddd = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
var mmm = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
var time = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
var date = `(\\d?\\d)`;
var year = `(\\d{4})`;
var RFC3339_WITH_OFFSET = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
var IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
var IMF_FIXDATE = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
var RFC_850_DATE = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
var ASC_TIME = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
var months = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
var _parseEpochTimestamp = (value) => {
	if (value == null) return;
	let num = NaN;
	if (typeof value === "number") num = value;
	else if (typeof value === "string") {
		if (!/^-?\d*\.?\d+$/.test(value)) throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
		num = Number.parseFloat(value);
	} else if (typeof value === "object" && value.tag === 1) num = value.value;
	if (isNaN(num) || Math.abs(num) === Infinity) throw new TypeError("Epoch timestamps must be valid finite numbers.");
	return new Date(Math.round(num * 1e3));
};
var _parseRfc3339DateTimeWithOffset = (value) => {
	if (value == null) return;
	if (typeof value !== "string") throw new TypeError("RFC3339 timestamps must be strings");
	const matches = RFC3339_WITH_OFFSET.exec(value);
	if (!matches) throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
	const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
	range(monthStr, 1, 12);
	range(dayStr, 1, 31);
	range(hours, 0, 23);
	range(minutes, 0, 59);
	range(seconds, 0, 60);
	const date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
	date.setUTCFullYear(Number(yearStr));
	if (offsetStr.toUpperCase() != "Z") {
		const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [
			void 0,
			"+",
			0,
			0
		];
		const scalar = sign === "-" ? 1 : -1;
		date.setTime(date.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
	}
	return date;
};
var _parseRfc7231DateTime = (value) => {
	if (value == null) return;
	if (typeof value !== "string") throw new TypeError("RFC7231 timestamps must be strings.");
	if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
	let day;
	let month;
	let year;
	let hour;
	let minute;
	let second;
	let fraction;
	let matches;
	if (matches = IMF_FIXDATE.exec(value)) [, day, month, year, hour, minute, second, fraction] = matches;
	else if (matches = RFC_850_DATE.exec(value)) {
		[, day, month, year, hour, minute, second, fraction] = matches;
		year = (Number(year) + 1900).toString();
	} else if (matches = ASC_TIME.exec(value)) [, month, day, hour, minute, second, fraction, year] = matches;
	if (year && second) {
		const timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
		range(day, 1, 31);
		range(hour, 0, 23);
		range(minute, 0, 59);
		range(second, 0, 60);
		const date = new Date(timestamp);
		date.setUTCFullYear(Number(year));
		return date;
	}
	throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
};
function range(v, min, max) {
	const _v = Number(v);
	if (_v < min || _v > max) throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
}
// node_modules/@smithy/core/dist-es/submodules/serde/split-every.js
function splitEvery(value, delimiter, numDelimiters) {
	if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
	const segments = value.split(delimiter);
	if (numDelimiters === 1) return segments;
	const compoundSegments = [];
	let currentSegment = "";
	for (let i = 0; i < segments.length; i++) {
		if (currentSegment === "") currentSegment = segments[i];
		else currentSegment += delimiter + segments[i];
		if ((i + 1) % numDelimiters === 0) {
			compoundSegments.push(currentSegment);
			currentSegment = "";
		}
	}
	if (currentSegment !== "") compoundSegments.push(currentSegment);
	return compoundSegments;
}
// node_modules/@smithy/core/dist-es/submodules/serde/split-header.js
var splitHeader = (value) => {
	const z = value.length;
	const values = [];
	let withinQuotes = false;
	let escaped = false;
	let anchor = 0;
	for (let i = 0; i < z; ++i) {
		const char = value[i];
		switch (char) {
			case `"`:
				if (!escaped) withinQuotes = !withinQuotes;
				break;
			case ",": if (!withinQuotes) {
				values.push(value.slice(anchor, i));
				anchor = i + 1;
			}
		}
		escaped = char === "\\" && !escaped;
	}
	values.push(value.slice(anchor));
	return values.map((v) => {
		v = v.trim();
		const z = v.length;
		if (z < 2) return v;
		if (v[0] === `"` && v[z - 1] === `"`) {
			v = v.slice(1, z - 1);
			return v.replace(/\\(["\\])/g, "$1");
		}
		return v.replace(/\\"/g, "\"");
	});
};
// node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
var format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
var NumericValue = class NumericValue {
	string;
	type;
	constructor(string, type) {
		this.string = string;
		this.type = type;
		if (!format.test(string)) throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
	}
	toString() {
		return this.string;
	}
	static [Symbol.hasInstance](object) {
		if (!object || typeof object !== "object") return false;
		const _nv = object;
		return NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
	}
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js
var SHORT_TO_HEX = {};
var HEX_TO_SHORT = {};
for (let i = 0; i < 256; i++) {
	let encodedByte = i.toString(16).toLowerCase();
	if (encodedByte.length === 1) encodedByte = `0${encodedByte}`;
	SHORT_TO_HEX[i] = encodedByte;
	HEX_TO_SHORT[encodedByte] = i;
}
function fromHex(encoded) {
	if (encoded.length % 2 !== 0) throw new Error("Hex encoded strings must have an even number length");
	const out = new Uint8Array(encoded.length / 2);
	for (let i = 0; i < encoded.length; i += 2) {
		const encodedByte = encoded.slice(i, i + 2).toLowerCase();
		if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte];
		else throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
	}
	return out;
}
function toHex(bytes) {
	let out = "";
	for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
	return out;
}
// node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js
var calculateBodyLength = (body) => {
	if (!body) return 0;
	if (typeof body === "string") return Buffer.byteLength(body);
	else if (typeof body.byteLength === "number") return body.byteLength;
	else if (typeof body.size === "number") return body.size;
	else if (typeof body.start === "number" && typeof body.end === "number") return body.end + 1 - body.start;
	else if (body instanceof node_fs__WEBPACK_IMPORTED_MODULE_8__.ReadStream) {
		if (body.path != null) return (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.lstatSync)(body.path).size;
		else if (typeof body.fd === "number") return (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.fstatSync)(body.fd).size;
	}
	throw new Error(`Body Length computation failed for ${body}`);
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
var toUint8Array = (data) => {
	if (data instanceof Uint8Array) return data;
	if (typeof data === "string") return fromUtf8$1(data);
	if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
	return new Uint8Array(data);
};
// node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js
function concatBytes(arrays, length) {
	if (length === void 0) {
		length = 0;
		for (const bytes of arrays) length += bytes.byteLength;
	}
	const result = new Uint8Array(length);
	let offset = 0;
	for (const buf of arrays) {
		result.set(buf, offset);
		offset += buf.byteLength;
	}
	return result;
}
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var ProviderError = class ProviderError extends Error {
	name = "ProviderError";
	tryNextLink;
	constructor(message, options = true) {
		let logger;
		let tryNextLink = true;
		if (typeof options === "boolean") {
			logger = void 0;
			tryNextLink = options;
		} else if (options != null && typeof options === "object") {
			logger = options.logger;
			tryNextLink = options.tryNextLink ?? true;
		}
		super(message);
		this.tryNextLink = tryNextLink;
		Object.setPrototypeOf(this, ProviderError.prototype);
		logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
	}
	static from(error, options = true) {
		return Object.assign(new this(error.message, options), error);
	}
};
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = class CredentialsProviderError extends ProviderError {
	name = "CredentialsProviderError";
	constructor(message, options = true) {
		super(message, options);
		Object.setPrototypeOf(this, CredentialsProviderError.prototype);
	}
};
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/TokenProviderError.js
var TokenProviderError = class TokenProviderError extends ProviderError {
	name = "TokenProviderError";
	constructor(message, options = true) {
		super(message, options);
		Object.setPrototypeOf(this, TokenProviderError.prototype);
	}
};
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
var chain = (...providers) => async () => {
	if (providers.length === 0) throw new ProviderError("No providers in chain");
	let lastProviderError;
	for (const provider of providers) try {
		return await provider();
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js
var fromValue = (staticValue) => () => Promise.resolve(staticValue);
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
var memoize = (provider, isExpired, requiresRefresh) => {
	let resolved;
	let pending;
	let hasResult;
	let isConstant = false;
	const coalesceProvider = async () => {
		if (!pending) pending = provider();
		try {
			resolved = await pending;
			hasResult = true;
			isConstant = false;
		} finally {
			pending = void 0;
		}
		return resolved;
	};
	if (isExpired === void 0) return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
		return resolved;
	};
	return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
		if (isConstant) return resolved;
		if (requiresRefresh && !requiresRefresh(resolved)) {
			isConstant = true;
			return resolved;
		}
		if (isExpired(resolved)) {
			await coalesceProvider();
			return resolved;
		}
		return resolved;
	};
};
// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
var booleanSelector = (obj, key, type) => {
	if (!(key in obj)) return;
	if (obj[key] === "true") return true;
	if (obj[key] === "false") return false;
	throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
};
// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var SelectorType;
(function(SelectorType) {
	SelectorType["ENV"] = "env";
	SelectorType["CONFIG"] = "shared config entry";
})(SelectorType || (SelectorType = {}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
var homeDirCache = {};
var getHomeDirCacheKey = () => {
	if (process && process.geteuid) return `${process.geteuid()}`;
	return "DEFAULT";
};
var getHomeDir = () => {
	const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_7__.sep}` } = process.env;
	if (HOME) return HOME;
	if (USERPROFILE) return USERPROFILE;
	if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
	const homeDirCacheKey = getHomeDirCacheKey();
	if (!homeDirCache[homeDirCacheKey]) homeDirCache[homeDirCacheKey] = (0,node_os__WEBPACK_IMPORTED_MODULE_9__.homedir)();
	return homeDirCache[homeDirCacheKey];
};
var getProfileName = (init) => init.profile || process.env["AWS_PROFILE"] || "default";
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFilepath.js
var getSSOTokenFilepath = (id) => {
	const cacheName = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha1").update(id).digest("hex");
	return (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(getHomeDir(), ".aws", "sso", "cache", `${cacheName}.json`);
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFromFile.js
var tokenIntercept = {};
var getSSOTokenFromFile = async (id) => {
	if (tokenIntercept[id]) return tokenIntercept[id];
	const ssoTokenFilepath = getSSOTokenFilepath(id);
	const ssoTokenText = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(ssoTokenFilepath, "utf8");
	return JSON.parse(ssoTokenText);
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
var getConfigData = (data) => Object.entries(data).filter(([key]) => {
	const indexOfSeparator = key.indexOf(".");
	if (indexOfSeparator === -1) return false;
	return Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
}).reduce((acc, [key, value]) => {
	const indexOfSeparator = key.indexOf(".");
	const updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
	acc[updatedKey] = value;
	return acc;
}, { ...data.default && { default: data.default } });
var getConfigFilepath = () => process.env["AWS_CONFIG_FILE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(getHomeDir(), ".aws", "config");
var getCredentialsFilepath = () => process.env["AWS_SHARED_CREDENTIALS_FILE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(getHomeDir(), ".aws", "credentials");
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
var prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
var profileNameBlockList = ["__proto__", "profile __proto__"];
var parseIni = (iniData) => {
	const map = {};
	let currentSection;
	let currentSubSection;
	for (const iniLine of iniData.split(/\r?\n/)) {
		const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
		if (trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]") {
			currentSection = void 0;
			currentSubSection = void 0;
			const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
			const matches = prefixKeyRegex.exec(sectionName);
			if (matches) {
				const [, prefix, , name] = matches;
				if (Object.values(IniSectionType).includes(prefix)) currentSection = [prefix, name].join(".");
			} else currentSection = sectionName;
			if (profileNameBlockList.includes(sectionName)) throw new Error(`Found invalid profile name "${sectionName}"`);
		} else if (currentSection) {
			const indexOfEqualsSign = trimmedLine.indexOf("=");
			if (![0, -1].includes(indexOfEqualsSign)) {
				const [name, value] = [trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim()];
				if (value === "") currentSubSection = name;
				else {
					if (currentSubSection && iniLine.trimStart() === iniLine) currentSubSection = void 0;
					map[currentSection] = map[currentSection] || {};
					const key = currentSubSection ? [currentSubSection, name].join(".") : name;
					map[currentSection][key] = value;
				}
			}
		}
	}
	return map;
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js
var filePromises = {};
var fileIntercept = {};
var readFile$1 = (path, options) => {
	if (fileIntercept[path] !== void 0) return fileIntercept[path];
	if (!filePromises[path] || options?.ignoreCache) filePromises[path] = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
	return filePromises[path];
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
var swallowError$1 = () => ({});
var loadSharedConfigFiles = async (init = {}) => {
	const { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init;
	const homeDir = getHomeDir();
	const relativeHomeDirPrefix = "~/";
	let resolvedFilepath = filepath;
	if (filepath.startsWith(relativeHomeDirPrefix)) resolvedFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(homeDir, filepath.slice(2));
	let resolvedConfigFilepath = configFilepath;
	if (configFilepath.startsWith(relativeHomeDirPrefix)) resolvedConfigFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(homeDir, configFilepath.slice(2));
	const parsedFiles = await Promise.all([readFile$1(resolvedConfigFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError$1), readFile$1(resolvedFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).catch(swallowError$1)]);
	return {
		configFile: parsedFiles[0],
		credentialsFile: parsedFiles[1]
	};
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSsoSessionData.js
var getSsoSessionData = (data) => Object.entries(data).filter(([key]) => key.startsWith(IniSectionType.SSO_SESSION + ".")).reduce((acc, [key, value]) => ({
	...acc,
	[key.substring(key.indexOf(".") + 1)]: value
}), {});
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSsoSessionData.js
var swallowError = () => ({});
var loadSsoSessionData = async (init = {}) => readFile$1(init.configFilepath ?? getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError);
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js
var mergeConfigFiles = (...files) => {
	const merged = {};
	for (const file of files) for (const [key, values] of Object.entries(file)) if (merged[key] !== void 0) Object.assign(merged[key], values);
	else merged[key] = values;
	return merged;
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js
var parseKnownFiles = async (init) => {
	const parsedFiles = await loadSharedConfigFiles(init);
	return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/externalDataInterceptor.js
var externalDataInterceptor = {
	getFileRecord() {
		return fileIntercept;
	},
	interceptFile(path, contents) {
		fileIntercept[path] = Promise.resolve(contents);
	},
	getTokenRecord() {
		return tokenIntercept;
	},
	interceptToken(id, contents) {
		tokenIntercept[id] = contents;
	}
};
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
function getSelectorName(functionString) {
	try {
		const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
		constants.delete("CONFIG");
		constants.delete("CONFIG_PREFIX_SEPARATOR");
		constants.delete("ENV");
		return [...constants].join(", ");
	} catch (ignored) {
		return functionString;
	}
}
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js
var fromEnv$1 = (envVarSelector, options) => async () => {
	try {
		const config = envVarSelector(process.env, options);
		if (config === void 0) throw new Error();
		return config;
	} catch (e) {
		throw new CredentialsProviderError(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
	}
};
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js
var fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
	const profile = getProfileName(init);
	const { configFile, credentialsFile } = await loadSharedConfigFiles(init);
	const profileFromCredentials = credentialsFile[profile] || {};
	const profileFromConfig = configFile[profile] || {};
	const mergedProfile = preferredFile === "config" ? {
		...profileFromCredentials,
		...profileFromConfig
	} : {
		...profileFromConfig,
		...profileFromCredentials
	};
	try {
		const configValue = configSelector(mergedProfile, preferredFile === "config" ? configFile : credentialsFile);
		if (configValue === void 0) throw new Error();
		return configValue;
	} catch (e) {
		throw new CredentialsProviderError(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
	}
};
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js
var isFunction = (func) => typeof func === "function";
var fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js
var loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
	const { signingName, logger } = configuration;
	return memoize(chain(fromEnv$1(environmentVariableSelector, {
		signingName,
		logger
	}), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
};
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
var ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
var CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
var NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
	default: false
};
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
var ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
var CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
var NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
	default: false
};
// node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var getAllAliases = (name, aliases) => {
	const _aliases = [];
	if (name) _aliases.push(name);
	if (aliases) for (const alias of aliases) _aliases.push(alias);
	return _aliases;
};
var getMiddlewareNameWithAliases = (name, aliases) => {
	return `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
};
var constructStack = () => {
	let absoluteEntries = [];
	let relativeEntries = [];
	let identifyOnResolve = false;
	const entriesNameSet = /* @__PURE__ */ new Set();
	const sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
	const removeByName = (toRemove) => {
		let isRemoved = false;
		const filterCb = (entry) => {
			const aliases = getAllAliases(entry.name, entry.aliases);
			if (aliases.includes(toRemove)) {
				isRemoved = true;
				for (const alias of aliases) entriesNameSet.delete(alias);
				return false;
			}
			return true;
		};
		absoluteEntries = absoluteEntries.filter(filterCb);
		relativeEntries = relativeEntries.filter(filterCb);
		return isRemoved;
	};
	const removeByReference = (toRemove) => {
		let isRemoved = false;
		const filterCb = (entry) => {
			if (entry.middleware === toRemove) {
				isRemoved = true;
				for (const alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
				return false;
			}
			return true;
		};
		absoluteEntries = absoluteEntries.filter(filterCb);
		relativeEntries = relativeEntries.filter(filterCb);
		return isRemoved;
	};
	const cloneTo = (toStack) => {
		absoluteEntries.forEach((entry) => {
			toStack.add(entry.middleware, { ...entry });
		});
		relativeEntries.forEach((entry) => {
			toStack.addRelativeTo(entry.middleware, { ...entry });
		});
		toStack.identifyOnResolve?.(stack.identifyOnResolve());
		return toStack;
	};
	const expandRelativeMiddlewareList = (from) => {
		const expandedMiddlewareList = [];
		from.before.forEach((entry) => {
			if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry);
			else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
		});
		expandedMiddlewareList.push(from);
		from.after.reverse().forEach((entry) => {
			if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry);
			else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
		});
		return expandedMiddlewareList;
	};
	const getMiddlewareList = (debug = false) => {
		const normalizedAbsoluteEntries = [];
		const normalizedRelativeEntries = [];
		const normalizedEntriesNameMap = {};
		absoluteEntries.forEach((entry) => {
			const normalizedEntry = {
				...entry,
				before: [],
				after: []
			};
			for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
			normalizedAbsoluteEntries.push(normalizedEntry);
		});
		relativeEntries.forEach((entry) => {
			const normalizedEntry = {
				...entry,
				before: [],
				after: []
			};
			for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
			normalizedRelativeEntries.push(normalizedEntry);
		});
		normalizedRelativeEntries.forEach((entry) => {
			if (entry.toMiddleware) {
				const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
				if (toMiddleware === void 0) {
					if (debug) return;
					throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
				}
				if (entry.relation === "after") toMiddleware.after.push(entry);
				if (entry.relation === "before") toMiddleware.before.push(entry);
			}
		});
		return sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
			wholeList.push(...expandedMiddlewareList);
			return wholeList;
		}, []);
	};
	const stack = {
		add: (middleware, options = {}) => {
			const { name, override, aliases: _aliases } = options;
			const entry = {
				step: "initialize",
				priority: "normal",
				middleware,
				...options
			};
			const aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some((alias) => entriesNameSet.has(alias))) {
					if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					for (const alias of aliases) {
						const toOverrideIndex = absoluteEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
						if (toOverrideIndex === -1) continue;
						const toOverride = absoluteEntries[toOverrideIndex];
						if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
						absoluteEntries.splice(toOverrideIndex, 1);
					}
				}
				for (const alias of aliases) entriesNameSet.add(alias);
			}
			absoluteEntries.push(entry);
		},
		addRelativeTo: (middleware, options) => {
			const { name, override, aliases: _aliases } = options;
			const entry = {
				middleware,
				...options
			};
			const aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some((alias) => entriesNameSet.has(alias))) {
					if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					for (const alias of aliases) {
						const toOverrideIndex = relativeEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
						if (toOverrideIndex === -1) continue;
						const toOverride = relativeEntries[toOverrideIndex];
						if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
						relativeEntries.splice(toOverrideIndex, 1);
					}
				}
				for (const alias of aliases) entriesNameSet.add(alias);
			}
			relativeEntries.push(entry);
		},
		clone: () => cloneTo(constructStack()),
		use: (plugin) => {
			plugin.applyToStack(stack);
		},
		remove: (toRemove) => {
			if (typeof toRemove === "string") return removeByName(toRemove);
			else return removeByReference(toRemove);
		},
		removeByTag: (toRemove) => {
			let isRemoved = false;
			const filterCb = (entry) => {
				const { tags, name, aliases: _aliases } = entry;
				if (tags && tags.includes(toRemove)) {
					const aliases = getAllAliases(name, _aliases);
					for (const alias of aliases) entriesNameSet.delete(alias);
					isRemoved = true;
					return false;
				}
				return true;
			};
			absoluteEntries = absoluteEntries.filter(filterCb);
			relativeEntries = relativeEntries.filter(filterCb);
			return isRemoved;
		},
		concat: (from) => {
			const cloned = cloneTo(constructStack());
			cloned.use(from);
			cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
			return cloned;
		},
		applyToStack: cloneTo,
		identify: () => {
			return getMiddlewareList(true).map((mw) => {
				const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
				return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
			});
		},
		identifyOnResolve(toggle) {
			if (typeof toggle === "boolean") identifyOnResolve = toggle;
			return identifyOnResolve;
		},
		resolve: (handler, context) => {
			for (const middleware of getMiddlewareList().map((entry) => entry.middleware).reverse()) handler = middleware(handler, context);
			if (identifyOnResolve) console.log(stack.identify());
			return handler;
		}
	};
	return stack;
};
var stepWeights = {
	initialize: 5,
	serialize: 4,
	build: 3,
	finalizeRequest: 2,
	deserialize: 1
};
var priorityWeights = {
	high: 3,
	normal: 2,
	low: 1
};
// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/circularReplacer.js
var getCircularReplacer = () => {
	const seen = /* @__PURE__ */ new WeakSet();
	return (key, value) => {
		if (typeof value === "object" && value !== null) {
			if (seen.has(value)) return "[Circular]";
			seen.add(value);
		}
		return value;
	};
};
// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/utils/sleep.js
var sleep = (seconds) => {
	return new Promise((resolve) => setTimeout(resolve, seconds * 1e3));
};
// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/waiter.js
var waiterServiceDefaults = {
	minDelay: 2,
	maxDelay: 120
};
var WaiterState;
(function(WaiterState) {
	WaiterState["ABORTED"] = "ABORTED";
	WaiterState["FAILURE"] = "FAILURE";
	WaiterState["SUCCESS"] = "SUCCESS";
	WaiterState["RETRY"] = "RETRY";
	WaiterState["TIMEOUT"] = "TIMEOUT";
})(WaiterState || (WaiterState = {}));
var checkExceptions = (result) => {
	if (result.state === WaiterState.ABORTED) {
		const abortError = /* @__PURE__ */ new Error(`${JSON.stringify({
			...result,
			reason: "Request was aborted"
		}, getCircularReplacer())}`);
		abortError.name = "AbortError";
		throw abortError;
	} else if (result.state === WaiterState.TIMEOUT) {
		const timeoutError = /* @__PURE__ */ new Error(`${JSON.stringify({
			...result,
			reason: "Waiter has timed out"
		}, getCircularReplacer())}`);
		timeoutError.name = "TimeoutError";
		throw timeoutError;
	} else if (result.state !== WaiterState.SUCCESS) throw new Error(`${JSON.stringify(result, getCircularReplacer())}`);
	return result;
};
// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/poller.js
var runPolling = async ({ minDelay, maxDelay, maxWaitTime, abortController, client, abortSignal }, input, acceptorChecks) => {
	const observedResponses = {};
	const [minDelayMs, maxDelayMs] = [minDelay * 1e3, maxDelay * 1e3];
	let currentAttempt = 0;
	const waitUntil = Date.now() + maxWaitTime * 1e3;
	const warn403Time = Date.now() + 6e4;
	let didWarn403 = false;
	while (true) {
		if (currentAttempt > 0) {
			const delayMs = exponentialBackoffWithJitter(minDelayMs, maxDelayMs, currentAttempt, waitUntil);
			if (abortController?.signal?.aborted || abortSignal?.aborted) {
				const message = "AbortController signal aborted.";
				observedResponses[message] |= 0;
				observedResponses[message] += 1;
				return {
					state: WaiterState.ABORTED,
					observedResponses
				};
			}
			if (Date.now() + delayMs > waitUntil) return {
				state: WaiterState.TIMEOUT,
				observedResponses
			};
			await sleep(delayMs / 1e3);
		}
		const { state, reason } = await acceptorChecks(client, input);
		if (reason) {
			const message = createMessageFromResponse(reason);
			observedResponses[message] |= 0;
			observedResponses[message] += 1;
		}
		if (state !== WaiterState.RETRY) return {
			state,
			reason,
			final: reason,
			observedResponses
		};
		currentAttempt += 1;
		if (!didWarn403 && Date.now() >= warn403Time) {
			checkWarn403(observedResponses, client);
			didWarn403 = true;
		}
	}
};
var checkWarn403 = (observedResponses = {}, client) => {
	const orderedErrors = Object.keys(observedResponses);
	let maxCount = 0;
	let count403 = 0;
	for (const response of orderedErrors) {
		const n = observedResponses[response] | 0;
		maxCount = Math.max(n, maxCount);
		if (response.startsWith("403:")) count403 += n;
	}
	const clientLogger = client?.config?.logger;
	const warningLogger = typeof clientLogger?.warn === "function" && !clientLogger.constructor?.name?.includes?.("NoOpLogger") ? clientLogger : console;
	if (count403 >= 3 || orderedErrors[orderedErrors.length - 1]?.startsWith("403:")) warningLogger.warn(`@smithy/util-waiter WARN - 403 status code encountered during waiter polling.`);
};
var createMessageFromResponse = (reason) => {
	const status = reason?.$response?.statusCode ?? reason?.$metadata?.httpStatusCode;
	if (reason?.$responseBodyText) return `${status ? status + ": " : ""}Deserialization error for body: ${reason.$responseBodyText}`;
	if (status) {
		if (reason?.$response || reason?.message) return `${status ?? "Unknown"}: ${reason?.message}`;
		return `${status}: OK`;
	}
	return String(reason?.message ?? JSON.stringify(reason, getCircularReplacer()) ?? "Unknown");
};
var exponentialBackoffWithJitter = (minDelayMs, maxDelayMs, attempt, waitUntil) => {
	if (attempt > Math.log(maxDelayMs / minDelayMs) / Math.log(2) + 1) return maxDelayMs;
	const delay = minDelayMs * 2 ** (attempt - 1);
	const waitFor = randomInRange(minDelayMs, Math.min(delay, maxDelayMs));
	if (Date.now() + waitFor > waitUntil) {
		const timeRemaining = waitUntil - Date.now();
		return Math.max(0, timeRemaining - 500);
	}
	return waitFor;
};
var randomInRange = (min, max) => min + Math.random() * (max - min);
// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/utils/validate.js
var validateWaiterOptions = (options) => {
	if (options.maxWaitTime <= 0) throw new Error(`WaiterConfiguration.maxWaitTime must be greater than 0`);
	else if (options.minDelay <= 0) throw new Error(`WaiterConfiguration.minDelay must be greater than 0`);
	else if (options.maxDelay <= 0) throw new Error(`WaiterConfiguration.maxDelay must be greater than 0`);
	else if (options.maxWaitTime <= options.minDelay) throw new Error(`WaiterConfiguration.maxWaitTime [${options.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
	else if (options.maxDelay < options.minDelay) throw new Error(`WaiterConfiguration.maxDelay [${options.maxDelay}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
};
// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/createWaiter.js
var abortTimeout = (abortSignal) => {
	let onAbort;
	return {
		clearListener() {
			if (typeof abortSignal.removeEventListener === "function") abortSignal.removeEventListener("abort", onAbort);
		},
		aborted: new Promise((resolve) => {
			onAbort = () => resolve({ state: WaiterState.ABORTED });
			if (typeof abortSignal.addEventListener === "function") abortSignal.addEventListener("abort", onAbort);
			else abortSignal.onabort = onAbort;
		})
	};
};
var createWaiter = async (options, input, acceptorChecks) => {
	const params = {
		...waiterServiceDefaults,
		...options
	};
	validateWaiterOptions(params);
	const exitConditions = [runPolling(params, input, acceptorChecks)];
	const finalize = [];
	if (options.abortSignal) {
		const { aborted, clearListener } = abortTimeout(options.abortSignal);
		finalize.push(clearListener);
		exitConditions.push(aborted);
	}
	if (options.abortController?.signal) {
		const { aborted, clearListener } = abortTimeout(options.abortController.signal);
		finalize.push(clearListener);
		exitConditions.push(aborted);
	}
	return Promise.race(exitConditions).then((result) => {
		for (const fn of finalize) fn();
		return result;
	});
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var Client = class {
	config;
	middlewareStack = constructStack();
	initConfig;
	handlers;
	constructor(config) {
		this.config = config;
		const { protocol, protocolSettings } = config;
		if (protocolSettings) {
			if (typeof protocol === "function") config.protocol = new protocol(protocolSettings);
		}
	}
	send(command, optionsOrCb, cb) {
		const options = typeof optionsOrCb !== "function" ? optionsOrCb : void 0;
		const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
		const useHandlerCache = options === void 0 && this.config.cacheMiddleware === true;
		let handler;
		if (useHandlerCache) {
			if (!this.handlers) this.handlers = /* @__PURE__ */ new WeakMap();
			const handlers = this.handlers;
			if (handlers.has(command.constructor)) handler = handlers.get(command.constructor);
			else {
				handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
				handlers.set(command.constructor, handler);
			}
		} else {
			delete this.handlers;
			handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
		}
		if (callback) handler(command).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {});
		else return handler(command).then((result) => result.output);
	}
	destroy() {
		this.config?.requestHandler?.destroy?.();
		delete this.handlers;
	}
};
// node_modules/@smithy/core/dist-es/submodules/schema/deref.js
var deref = (schemaRef) => {
	if (typeof schemaRef === "function") return schemaRef();
	return schemaRef;
};
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
var operation = (namespace, name, traits, input, output) => ({
	name,
	namespace,
	traits,
	input,
	output
});
// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js
var schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
	const { response } = await next(args);
	const { operationSchema } = getSmithyContext(context);
	const [, ns, n, t, i, o] = operationSchema ?? [];
	try {
		return {
			response,
			output: await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
				...config,
				...context
			}, response)
		};
	} catch (error) {
		Object.defineProperty(error, "$response", {
			value: response,
			enumerable: false,
			writable: false,
			configurable: false
		});
		if (!("$metadata" in error)) {
			const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
			try {
				error.message += "\n  " + hint;
			} catch (ignored) {
				if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") console.warn(hint);
				else context.logger?.warn?.(hint);
			}
			if (typeof error.$responseBodyText !== "undefined") {
				if (error.$response) error.$response.body = error.$responseBodyText;
			}
			try {
				if (HttpResponse.isInstance(response)) {
					const { headers = {}, statusCode } = response;
					const headerEntries = Object.entries(headers);
					error.$metadata = {
						httpStatusCode: statusCode,
						requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
						extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
						cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
					};
				}
			} catch (ignored) {}
		}
		throw error;
	}
};
var findHeader = (pattern, headers) => {
	return (headers.find(([k]) => {
		return k.match(pattern);
	}) || [void 0, void 0])[1];
};
// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js
var schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
	const { operationSchema } = getSmithyContext(context);
	const [, ns, n, t, i, o] = operationSchema ?? [];
	const endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : config.endpoint;
	const request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
		...config,
		...context,
		endpoint
	});
	return next({
		...args,
		request
	});
};
// node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js
var deserializerMiddlewareOption = {
	name: "deserializerMiddleware",
	step: "deserialize",
	tags: ["DESERIALIZER"],
	override: true
};
var serializerMiddlewareOption$1 = {
	name: "serializerMiddleware",
	step: "serialize",
	tags: ["SERIALIZER"],
	override: true
};
function getSchemaSerdePlugin(config) {
	return { applyToStack: (commandStack) => {
		commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption$1);
		commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
		config.protocol.setSerdeContext(config);
	} };
}
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js
var traitsCache = [];
function translateTraits(indicator) {
	if (typeof indicator === "object") return indicator;
	indicator = indicator | 0;
	if (traitsCache[indicator]) return traitsCache[indicator];
	const traits = {};
	let i = 0;
	for (const trait of [
		"httpLabel",
		"idempotent",
		"idempotencyToken",
		"sensitive",
		"httpPayload",
		"httpResponseCode",
		"httpQueryParams"
	]) if ((indicator >> i++ & 1) === 1) traits[trait] = 1;
	return traitsCache[indicator] = traits;
}
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var anno = {
	it: Symbol.for("@smithy/nor-struct-it"),
	ns: Symbol.for("@smithy/ns")
};
var simpleSchemaCacheN = [];
var simpleSchemaCacheS = {};
var NormalizedSchema = class NormalizedSchema {
	ref;
	memberName;
	static symbol = Symbol.for("@smithy/nor");
	symbol = NormalizedSchema.symbol;
	name;
	schema;
	_isMemberSchema;
	traits;
	memberTraits;
	normalizedTraits;
	constructor(ref, memberName) {
		this.ref = ref;
		this.memberName = memberName;
		const traitStack = [];
		let _ref = ref;
		let schema = ref;
		this._isMemberSchema = false;
		while (isMemberSchema(_ref)) {
			traitStack.push(_ref[1]);
			_ref = _ref[0];
			schema = deref(_ref);
			this._isMemberSchema = true;
		}
		if (traitStack.length > 0) {
			this.memberTraits = {};
			for (let i = traitStack.length - 1; i >= 0; --i) {
				const traitSet = traitStack[i];
				Object.assign(this.memberTraits, translateTraits(traitSet));
			}
		} else this.memberTraits = 0;
		if (schema instanceof NormalizedSchema) {
			const computedMemberTraits = this.memberTraits;
			Object.assign(this, schema);
			this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
			this.normalizedTraits = void 0;
			this.memberName = memberName ?? schema.memberName;
			return;
		}
		this.schema = deref(schema);
		if (isStaticSchema(this.schema)) {
			this.name = `${this.schema[1]}#${this.schema[2]}`;
			this.traits = this.schema[3];
		} else {
			this.name = this.memberName ?? String(schema);
			this.traits = 0;
		}
		if (this._isMemberSchema && !memberName) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
	}
	static [Symbol.hasInstance](lhs) {
		const isPrototype = this.prototype.isPrototypeOf(lhs);
		if (!isPrototype && typeof lhs === "object" && lhs !== null) return lhs.symbol === this.symbol;
		return isPrototype;
	}
	static of(ref) {
		const keyAble = typeof ref === "function" || typeof ref === "object" && ref !== null;
		if (typeof ref === "number") {
			if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
		} else if (typeof ref === "string") {
			if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
		} else if (keyAble) {
			if (ref[anno.ns]) return ref[anno.ns];
		}
		const sc = deref(ref);
		if (sc instanceof NormalizedSchema) return sc;
		if (isMemberSchema(sc)) {
			const [ns, traits] = sc;
			if (ns instanceof NormalizedSchema) {
				Object.assign(ns.getMergedTraits(), translateTraits(traits));
				return ns;
			}
			throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
		}
		const ns = new NormalizedSchema(sc);
		if (keyAble) return ref[anno.ns] = ns;
		if (typeof sc === "string") return simpleSchemaCacheS[sc] = ns;
		if (typeof sc === "number") return simpleSchemaCacheN[sc] = ns;
		return ns;
	}
	getSchema() {
		const sc = this.schema;
		if (Array.isArray(sc) && sc[0] === 0) return sc[4];
		return sc;
	}
	getName(withNamespace = false) {
		const { name } = this;
		return !withNamespace && name && name.includes("#") ? name.split("#")[1] : name || void 0;
	}
	getMemberName() {
		return this.memberName;
	}
	isMemberSchema() {
		return this._isMemberSchema;
	}
	isListSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
	}
	isMapSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
	}
	isStructSchema() {
		const sc = this.getSchema();
		if (typeof sc !== "object") return false;
		const id = sc[0];
		return id === 3 || id === -3 || id === 4;
	}
	isUnionSchema() {
		const sc = this.getSchema();
		if (typeof sc !== "object") return false;
		return sc[0] === 4;
	}
	isBlobSchema() {
		const sc = this.getSchema();
		return sc === 21 || sc === 42;
	}
	isTimestampSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" && sc >= 4 && sc <= 7;
	}
	isUnitSchema() {
		return this.getSchema() === "unit";
	}
	isDocumentSchema() {
		return this.getSchema() === 15;
	}
	isStringSchema() {
		return this.getSchema() === 0;
	}
	isBooleanSchema() {
		return this.getSchema() === 2;
	}
	isNumericSchema() {
		return this.getSchema() === 1;
	}
	isBigIntegerSchema() {
		return this.getSchema() === 17;
	}
	isBigDecimalSchema() {
		return this.getSchema() === 19;
	}
	isStreaming() {
		const { streaming } = this.getMergedTraits();
		return !!streaming || this.getSchema() === 42;
	}
	isIdempotencyToken() {
		return !!this.getMergedTraits().idempotencyToken;
	}
	getMergedTraits() {
		return this.normalizedTraits ?? (this.normalizedTraits = {
			...this.getOwnTraits(),
			...this.getMemberTraits()
		});
	}
	getMemberTraits() {
		return translateTraits(this.memberTraits);
	}
	getOwnTraits() {
		return translateTraits(this.traits);
	}
	getKeySchema() {
		const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
		if (!isDoc && !isMap) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
		const schema = this.getSchema();
		return member([isDoc ? 15 : schema[4] ?? 0, 0], "key");
	}
	getValueSchema() {
		const sc = this.getSchema();
		const [isDoc, isMap, isList] = [
			this.isDocumentSchema(),
			this.isMapSchema(),
			this.isListSchema()
		];
		const memberSchema = typeof sc === "number" ? 63 & sc : sc && typeof sc === "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
		if (memberSchema != null) return member([memberSchema, 0], isMap ? "value" : "member");
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
	}
	getMemberSchema(memberName) {
		const struct = this.getSchema();
		if (this.isStructSchema() && struct[4].includes(memberName)) {
			const i = struct[4].indexOf(memberName);
			const memberSchema = struct[5][i];
			return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
		}
		if (this.isDocumentSchema()) return member([15, 0], memberName);
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
	}
	getMemberSchemas() {
		const buffer = {};
		try {
			for (const [k, v] of this.structIterator()) buffer[k] = v;
		} catch (ignored) {}
		return buffer;
	}
	getEventStreamMember() {
		if (this.isStructSchema()) {
			for (const [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
		}
		return "";
	}
	*structIterator() {
		if (this.isUnitSchema()) return;
		if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
		const struct = this.getSchema();
		const z = struct[4].length;
		let it = struct[anno.it];
		if (it && z === it.length) {
			yield* it;
			return;
		}
		it = Array(z);
		for (let i = 0; i < z; ++i) {
			const k = struct[4][i];
			const v = member([struct[5][i], 0], k);
			yield it[i] = [k, v];
		}
		struct[anno.it] = it;
	}
};
function member(memberSchema, memberName) {
	if (memberSchema instanceof NormalizedSchema) return Object.assign(memberSchema, {
		memberName,
		_isMemberSchema: true
	});
	return new NormalizedSchema(memberSchema, memberName);
}
var isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
var isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;
// node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = class TypeRegistry {
	namespace;
	schemas;
	exceptions;
	static registries = /* @__PURE__ */ new Map();
	constructor(namespace, schemas = /* @__PURE__ */ new Map(), exceptions = /* @__PURE__ */ new Map()) {
		this.namespace = namespace;
		this.schemas = schemas;
		this.exceptions = exceptions;
		if (!TypeRegistry.registries.has(namespace)) TypeRegistry.registries.set(namespace, this);
	}
	static for(namespace) {
		return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
	}
	copyFrom(other) {
		const { schemas, exceptions } = this;
		for (const [k, v] of other.schemas) if (!schemas.has(k)) schemas.set(k, v);
		for (const [k, v] of other.exceptions) if (!exceptions.has(k)) exceptions.set(k, v);
	}
	register(shapeId, schema) {
		const qualifiedName = this.normalizeShapeId(shapeId);
		for (const r of [this, TypeRegistry.for(qualifiedName.split("#")[0])]) if (!r.schemas.has(qualifiedName)) r.schemas.set(qualifiedName, schema);
	}
	getSchema(shapeId) {
		const id = this.normalizeShapeId(shapeId);
		if (!this.schemas.has(id)) {
			if (!shapeId.includes("#")) {
				const suffix = "#" + shapeId;
				const candidates = [];
				for (const [shapeId, schema] of this.schemas.entries()) if (shapeId.endsWith(suffix)) candidates.push(schema);
				if (candidates.length === 1) return candidates[0];
			}
			throw new Error(`@smithy/core/schema - schema not found for ${id}`);
		}
		return this.schemas.get(id);
	}
	registerError(es, ctor) {
		const $error = es;
		const ns = $error[1];
		const qualifiedName = ns + "#" + $error[2];
		if (!ctor.hasOwnProperty?.("shapeId")) ctor.shapeId = qualifiedName;
		for (const r of [this, TypeRegistry.for(ns)]) if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
			r.schemas.set(qualifiedName, $error);
			r.exceptions.set($error, ctor);
		}
	}
	getErrorCtor(es) {
		const $error = es;
		if (this.exceptions.has($error)) return this.exceptions.get($error);
		return TypeRegistry.for($error[1]).exceptions.get($error);
	}
	getBaseException() {
		for (const exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
			const [, ns, name] = exceptionKey;
			const id = ns + "#" + name;
			if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
		}
	}
	find(predicate) {
		for (const schema of this.schemas.values()) if (predicate(schema)) return schema;
	}
	clear() {
		this.schemas.clear();
		this.exceptions.clear();
	}
	normalizeShapeId(shapeId) {
		if (shapeId.includes("#")) return shapeId;
		return this.namespace + "#" + shapeId;
	}
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
var SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
	if (data == null) return data;
	const ns = NormalizedSchema.of(schema);
	if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
	if (ns.isListSchema()) {
		const valueSchema = ns.getValueSchema();
		if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (Array.isArray(data)) return data.map((value) => schemaLogFilter(valueSchema, value));
	} else if (ns.isMapSchema()) {
		const valueSchema = ns.getValueSchema();
		if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (typeof data === "object") return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
	} else if (ns.isStructSchema() && typeof data === "object") {
		const object = data;
		const newObject = {};
		for (const [member, memberNs] of ns.structIterator()) if (object[member] != null) newObject[member] = schemaLogFilter(memberNs, object[member]);
		return newObject;
	}
	return data;
}
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js
var operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
var Command = class {
	middlewareStack = constructStack();
	schema;
	static classBuilder() {
		return new ClassBuilder();
	}
	resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
		for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
		const stack = clientStack.concat(this.middlewareStack);
		const { logger } = configuration;
		const additionalSmithyContext = additionalContext[SMITHY_CONTEXT_KEY];
		const handlerExecutionContext = {
			logger,
			clientName,
			commandName,
			inputFilterSensitiveLog,
			outputFilterSensitiveLog,
			...additionalContext,
			[SMITHY_CONTEXT_KEY]: {
				...additionalSmithyContext,
				commandInstance: this,
				...smithyContext,
				...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
				...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
			}
		};
		const { requestHandler } = configuration;
		let requestOptions = options ?? {};
		if (requestOptions.metricsRecorder) {
			requestOptions = { ...requestOptions };
			delete requestOptions.metricsRecorder;
		}
		let isEventStream;
		const schema = this.schema;
		const marker = schema?.[operationEventStreamMarker];
		if (marker !== void 0) isEventStream = marker;
		else if (schema) {
			if (Array.isArray(schema) && schema[0] === 9) {
				const [, , , , input$, output$] = schema;
				isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema.of(input$).getEventStreamMember() || NormalizedSchema.of(output$).getEventStreamMember());
			}
		}
		if (isEventStream) requestOptions = {
			isEventStream,
			...requestOptions
		};
		return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
	}
};
var ClassBuilder = class {
	_init = () => {};
	_ep = {};
	_middlewareFn = () => [];
	_commandName = "";
	_clientName = "";
	_additionalContext = {};
	_smithyContext = {};
	_inputFilterSensitiveLog = void 0;
	_outputFilterSensitiveLog = void 0;
	_serializer = null;
	_deserializer = null;
	_operationSchema;
	init(cb) {
		this._init = cb;
	}
	ep(endpointParameterInstructions) {
		this._ep = endpointParameterInstructions;
		return this;
	}
	m(middlewareSupplier) {
		this._middlewareFn = middlewareSupplier;
		return this;
	}
	s(service, operation, smithyContext = {}) {
		this._smithyContext = {
			service,
			operation,
			...smithyContext
		};
		return this;
	}
	c(additionalContext = {}) {
		this._additionalContext = additionalContext;
		return this;
	}
	n(clientName, commandName) {
		this._clientName = clientName;
		this._commandName = commandName;
		return this;
	}
	f(inputFilter = (_) => _, outputFilter = (_) => _) {
		this._inputFilterSensitiveLog = inputFilter;
		this._outputFilterSensitiveLog = outputFilter;
		return this;
	}
	ser(serializer) {
		this._serializer = serializer;
		return this;
	}
	de(deserializer) {
		this._deserializer = deserializer;
		return this;
	}
	sc(operation) {
		this._operationSchema = operation;
		this._smithyContext.operationSchema = operation;
		return this;
	}
	build() {
		const closure = this;
		let CommandRef;
		return CommandRef = class extends Command {
			input;
			static getEndpointParameterInstructions() {
				return closure._ep;
			}
			constructor(...[input]) {
				super();
				this.input = input ?? {};
				closure._init(this);
				this.schema = closure._operationSchema;
			}
			resolveMiddleware(stack, configuration, options) {
				const op = closure._operationSchema;
				const input = op?.[4] ?? op?.input;
				const output = op?.[5] ?? op?.output;
				return this.resolveMiddlewareWithContext(stack, configuration, options, {
					CommandCtor: CommandRef,
					middlewareFn: closure._middlewareFn,
					clientName: closure._clientName,
					commandName: closure._commandName,
					inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
					outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
					smithyContext: closure._smithyContext,
					additionalContext: closure._additionalContext
				});
			}
			serialize = closure._serializer;
			deserialize = closure._deserializer;
		};
	}
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/create-aggregated-client.js
var createAggregatedClient = (commands, Client, options) => {
	for (const [command, CommandCtor] of Object.entries(commands)) {
		const methodImpl = async function(args, optionsOrCb, cb) {
			const command = new CommandCtor(args);
			if (typeof optionsOrCb === "function") this.send(command, optionsOrCb);
			else if (typeof cb === "function") {
				if (typeof optionsOrCb !== "object") throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
				this.send(command, optionsOrCb || {}, cb);
			} else return this.send(command, optionsOrCb);
		};
		const methodName = (command[0].toLowerCase() + command.slice(1)).replace(/Command$/, "");
		Client.prototype[methodName] = methodImpl;
	}
	const { paginators = {}, waiters = {} } = options ?? {};
	for (const [paginatorName, paginatorFn] of Object.entries(paginators)) if (Client.prototype[paginatorName] === void 0) Client.prototype[paginatorName] = function(commandInput = {}, paginationConfiguration, ...rest) {
		return paginatorFn({
			...paginationConfiguration,
			client: this
		}, commandInput, ...rest);
	};
	for (const [waiterName, waiterFn] of Object.entries(waiters)) if (Client.prototype[waiterName] === void 0) Client.prototype[waiterName] = async function(commandInput = {}, waiterConfiguration, ...rest) {
		let config = waiterConfiguration;
		if (typeof waiterConfiguration === "number") config = { maxWaitTime: waiterConfiguration };
		return waiterFn({
			...config,
			client: this
		}, commandInput, ...rest);
	};
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var ServiceException$1 = class ServiceException$1 extends Error {
	static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
	$fault;
	$response;
	$retryable;
	$metadata;
	constructor(options) {
		super(options.message);
		Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
		this.name = options.name;
		this.$fault = options.$fault;
		this.$metadata = options.$metadata;
	}
	static isInstance(value) {
		if (!value) return false;
		const candidate = value;
		return ServiceException$1.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && (candidate.$fault === "client" || candidate.$fault === "server");
	}
	static [Symbol.hasInstance](instance) {
		if (!instance) return false;
		const candidate = instance;
		if (this === ServiceException$1) return ServiceException$1.isInstance(instance);
		if (ServiceException$1.isInstance(instance)) {
			if (this.prototype.isPrototypeOf(instance)) return true;
			const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
			let candidateHasShapeId = false;
			if (targetId) {
				let proto = Object.getPrototypeOf(candidate);
				while (proto && proto !== Object.prototype) {
					const ctor = proto.constructor;
					const candidateId = ctor !== ServiceException$1 && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
					if (candidateId) {
						candidateHasShapeId = true;
						if (candidateId === targetId) return true;
					}
					proto = Object.getPrototypeOf(proto);
				}
			}
			if (targetId && candidateHasShapeId) return false;
			const targetName = this.name;
			if (targetName && targetName.length >= 6) {
				if (candidate.name === targetName) return true;
				let proto = Object.getPrototypeOf(candidate);
				while (proto && proto !== Object.prototype) {
					const ctorName = proto.constructor?.name;
					if (ctorName && ctorName !== "Error" && ctorName === targetName) return true;
					proto = Object.getPrototypeOf(proto);
				}
			}
		}
		return false;
	}
};
var decorateServiceException = (exception, additions = {}) => {
	Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
		if (exception[k] == void 0 || exception[k] === "") exception[k] = v;
	});
	exception.message = exception.message || exception.Message || "UnknownError";
	delete exception.Message;
	return exception;
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
var loadConfigsForDefaultMode = (mode) => {
	switch (mode) {
		case "standard": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "in-region": return {
			retryMode: "standard",
			connectionTimeout: 1100
		};
		case "cross-region": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "mobile": return {
			retryMode: "standard",
			connectionTimeout: 3e4
		};
		default: return {};
	}
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
var warningEmitted = false;
var emitWarningIfUnsupportedVersion = (version) => {
	if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) warningEmitted = true;
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js
var knownAlgorithms = Object.values(AlgorithmId);
var getChecksumConfiguration = (runtimeConfig) => {
	const checksumAlgorithms = [];
	for (const id in AlgorithmId) {
		if (!hasOwn(AlgorithmId, id)) continue;
		const algorithmId = AlgorithmId[id];
		if (runtimeConfig[algorithmId] === void 0) continue;
		checksumAlgorithms.push({
			algorithmId: () => algorithmId,
			checksumConstructor: () => runtimeConfig[algorithmId]
		});
	}
	for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) checksumAlgorithms.push({
		algorithmId: () => id,
		checksumConstructor: () => ChecksumCtor
	});
	return {
		addChecksumAlgorithm(algo) {
			runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
			const id = algo.algorithmId();
			const ctor = algo.checksumConstructor();
			if (knownAlgorithms.includes(id)) runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor;
			else runtimeConfig.checksumAlgorithms[id] = ctor;
			checksumAlgorithms.push(algo);
		},
		checksumAlgorithms() {
			return checksumAlgorithms;
		}
	};
};
var resolveChecksumRuntimeConfig = (clientConfig) => {
	const runtimeConfig = {};
	clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
		const id = checksumAlgorithm.algorithmId();
		if (knownAlgorithms.includes(id)) runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
	});
	return runtimeConfig;
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js
var getRetryConfiguration = (runtimeConfig) => {
	return {
		setRetryStrategy(retryStrategy) {
			runtimeConfig.retryStrategy = retryStrategy;
		},
		retryStrategy() {
			return runtimeConfig.retryStrategy;
		}
	};
};
var resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
	const runtimeConfig = {};
	runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
	return runtimeConfig;
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js
var getDefaultExtensionConfiguration = (runtimeConfig) => {
	return Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
};
var resolveDefaultRuntimeConfig = (config) => {
	return Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js
var getValueFromTextNode = (obj) => {
	const textNodeName = "#text";
	for (const key in obj) {
		if (!hasOwn(obj, key)) continue;
		if (obj[key][textNodeName] !== void 0) obj[key] = obj[key][textNodeName];
		else if (typeof obj[key] === "object" && obj[key] !== null) obj[key] = getValueFromTextNode(obj[key]);
	}
	return obj;
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = class {
	trace() {}
	debug() {}
	info() {}
	warn() {}
	error() {}
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
function makeBuilder(common, service, name, ep) {
	return function makeCommand(added, plugins, op, $, smithyContext = {}) {
		const epMerged = Object.assign({}, common, added);
		return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
			const list = plugins.call(this, CommandCtor, clientStack, config, options);
			list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
			return list;
		}).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
	};
}
var DEFAULTS_MODE_OPTIONS = [
	"in-region",
	"cross-region",
	"mobile",
	"standard",
	"legacy"
];
var IMDS_TOKEN_PATH$1 = "/latest/api/token";
var X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js
var TIMEOUT_MS = 1e3;
var NEG_CACHE_TTL_MS = 6e4;
var negativeCacheUntil = 0;
var getInstanceMetadataRegion = async () => {
	if (process.env["AWS_EC2_METADATA_DISABLED"]) return;
	if (Date.now() < negativeCacheUntil) return;
	try {
		const endpoint = resolveImdsEndpoint();
		const token = (await imdsRequest({
			...endpoint,
			path: IMDS_TOKEN_PATH$1,
			method: "PUT",
			headers: { [X_AWS_EC2_METADATA_TOKEN_TTL]: "21600" }
		})).toString();
		return (await imdsRequest({
			...endpoint,
			path: "/latest/meta-data/placement/region",
			method: "GET",
			headers: { ["x-aws-ec2-metadata-token"]: token }
		})).toString().trim() || cacheNegativeAndReturnUndefined();
	} catch {
		return cacheNegativeAndReturnUndefined();
	}
};
var cacheNegativeAndReturnUndefined = () => {
	negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
};
var resolveImdsEndpoint = () => {
	const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
	if (envEndpoint) {
		const url = new URL(envEndpoint);
		return {
			hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
			port: url.port ? Number(url.port) : void 0
		};
	}
	if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") return { hostname: "fd00:ec2::254" };
	return { hostname: "169.254.169.254" };
};
var imdsRequest = async (options) => {
	const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
	return new Promise((resolve, reject) => {
		const req = request({
			hostname: options.hostname,
			port: options.port,
			path: options.path,
			method: options.method,
			headers: options.headers,
			timeout: TIMEOUT_MS,
			signal: AbortSignal.timeout(TIMEOUT_MS)
		});
		req.on("error", (err) => {
			reject(err);
			req.destroy();
		});
		req.on("timeout", () => {
			reject(/* @__PURE__ */ new Error("TimeoutError from instance metadata service"));
			req.destroy();
		});
		req.on("response", (res) => {
			const { statusCode = 400 } = res;
			if (statusCode < 200 || statusCode >= 300) {
				reject(Object.assign(/* @__PURE__ */ new Error("Error response received from instance metadata service"), { statusCode }));
				req.destroy();
				return;
			}
			const chunks = [];
			res.on("data", (chunk) => chunks.push(chunk));
			res.on("end", () => {
				resolve(Buffer.concat(chunks));
				req.destroy();
			});
		});
		req.end();
	});
};
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
var REGION_ENV_NAME = "AWS_REGION";
var REGION_INI_NAME = "region";
var NODE_REGION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env[REGION_ENV_NAME],
	configFileSelector: (profile) => profile[REGION_INI_NAME],
	default: async () => {
		const region = await getInstanceMetadataRegion();
		if (region) return region;
		throw new Error("Region is missing");
	}
};
var NODE_REGION_CONFIG_FILE_OPTIONS = { preferredFile: "credentials" };
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js
var validRegions = /* @__PURE__ */ new Set();
var checkRegion = (region, check = isValidHostLabel) => {
	if (!validRegions.has(region) && !check(region)) {
		if (region === "*") console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
		else throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
	} else validRegions.add(region);
};
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js
var isFipsRegion = (region) => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js
var getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js
var resolveRegionConfig = (input) => {
	const { region, useFipsEndpoint } = input;
	if (!region) throw new Error("Region is missing");
	return Object.assign(input, {
		region: async () => {
			const realRegion = getRealRegion(typeof region === "function" ? await region() : region);
			checkRegion(realRegion);
			return realRegion;
		},
		useFipsEndpoint: async () => {
			if (isFipsRegion(typeof region === "string" ? region : await region())) return true;
			return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
		}
	});
};
// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js
var AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
var AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
var NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => {
		return env[AWS_DEFAULTS_MODE_ENV];
	},
	configFileSelector: (profile) => {
		return profile[AWS_DEFAULTS_MODE_CONFIG];
	},
	default: "legacy"
};
// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js
var resolveDefaultsModeConfig = ({ region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => memoize(async () => {
	const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
	switch (mode?.toLowerCase()) {
		case "auto": return resolveNodeDefaultsModeAuto(region);
		case "in-region":
		case "cross-region":
		case "mobile":
		case "standard":
		case "legacy": return Promise.resolve(mode?.toLocaleLowerCase());
		case void 0: return Promise.resolve("legacy");
		default: throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
	}
});
var resolveNodeDefaultsModeAuto = async (clientRegion) => {
	if (clientRegion) {
		const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
		const inferredRegion = await inferPhysicalRegion();
		if (!inferredRegion) return "standard";
		if (resolvedRegion === inferredRegion) return "in-region";
		else return "cross-region";
	}
	return "standard";
};
var inferPhysicalRegion = async () => {
	if (process.env["AWS_EXECUTION_ENV"] && (process.env["AWS_REGION"] || process.env["AWS_DEFAULT_REGION"])) return process.env["AWS_REGION"] ?? process.env["AWS_DEFAULT_REGION"];
	return getInstanceMetadataRegion();
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js
var ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
var CONFIG_ENDPOINT_URL = "endpoint_url";
var getEndpointUrlConfig = (serviceId) => ({
	environmentVariableSelector: (env) => {
		const serviceEndpointUrl = env[[ENV_ENDPOINT_URL, ...serviceId.split(" ").map((w) => w.toUpperCase())].join("_")];
		if (serviceEndpointUrl) return serviceEndpointUrl;
		const endpointUrl = env[ENV_ENDPOINT_URL];
		if (endpointUrl) return endpointUrl;
	},
	configFileSelector: (profile, config) => {
		if (profile.services) {
			const servicesSectionKey = ["services", profile.services].join(".");
			if (!config || !config[servicesSectionKey]) throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
			const endpointUrl = config[servicesSectionKey][[serviceId.split(" ").map((w) => w.toLowerCase()).join("_"), CONFIG_ENDPOINT_URL].join(".")];
			if (endpointUrl) return endpointUrl;
		}
		const endpointUrl = profile[CONFIG_ENDPOINT_URL];
		if (endpointUrl) return endpointUrl;
	},
	default: void 0
});
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js
var ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
var CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
var ignoreConfiguredEndpointUrlsConfigSelectors = {
	environmentVariableSelector: (env) => booleanSelector(env, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.CONFIG),
	default: false
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromConfig.js
var getEndpointFromConfig = async (serviceId) => {
	if (await loadConfig(ignoreConfiguredEndpointUrlsConfigSelectors)()) return;
	return loadConfig(getEndpointUrlConfig(serviceId ?? ""))();
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js
var resolveParamsForS3 = async (endpointParams) => {
	const bucket = endpointParams?.Bucket || "";
	if (typeof endpointParams.Bucket === "string") endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
	if (isArnBucketName(bucket)) {
		if (endpointParams.ForcePathStyle === true) throw new Error("Path-style addressing cannot be used with ARN buckets");
	} else if (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) endpointParams.ForcePathStyle = true;
	if (endpointParams.DisableMultiRegionAccessPoints) {
		endpointParams.disableMultiRegionAccessPoints = true;
		endpointParams.DisableMRAP = true;
	}
	return endpointParams;
};
var DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
var IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
var DOTS_PATTERN = /\.\./;
var isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
var isArnBucketName = (bucketName) => {
	const [arn, partition, service, , , bucket] = bucketName.split(":");
	const isArn = arn === "arn" && bucketName.split(":").length >= 6;
	const isValidArn = Boolean(isArn && partition && service && bucket);
	if (isArn && !isValidArn) throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
	return isValidArn;
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createConfigValueProvider.js
var createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
	const configProvider = async () => {
		let configValue;
		if (isClientContextParam) configValue = config.clientContextParams?.[configKey] ?? config[configKey] ?? config[canonicalEndpointParamKey];
		else configValue = config[configKey] ?? config[canonicalEndpointParamKey];
		if (typeof configValue === "function") return configValue();
		return configValue;
	};
	if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") return async () => {
		const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
		return credentials?.credentialScope ?? credentials?.CredentialScope;
	};
	if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") return async () => {
		const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
		return credentials?.accountId ?? credentials?.AccountId;
	};
	if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") return async () => {
		if (config.isCustomEndpoint === false) return;
		const endpoint = await configProvider();
		if (endpoint && typeof endpoint === "object") {
			if ("url" in endpoint) return endpoint.url.href;
			if ("hostname" in endpoint) {
				const { protocol, hostname, port, path } = endpoint;
				return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
			}
		}
		return endpoint;
	};
	return configProvider;
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js
function bindGetEndpointFromInstructions(getEndpointFromConfig) {
	return async (commandInput, instructionsSupplier, clientConfig, context) => {
		if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
			let endpointFromConfig;
			if (clientConfig.serviceConfiguredEndpoint) endpointFromConfig = await clientConfig.serviceConfiguredEndpoint();
			else endpointFromConfig = await getEndpointFromConfig(clientConfig.serviceId);
			if (endpointFromConfig) {
				clientConfig.endpoint = () => Promise.resolve(toEndpointV1(endpointFromConfig));
				clientConfig.isCustomEndpoint = true;
				context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
			}
		}
		const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
		if (typeof clientConfig.endpointProvider !== "function") throw new Error("config.endpointProvider is not set.");
		const endpoint = clientConfig.endpointProvider(endpointParams, context);
		if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
			const customEndpoint = await clientConfig.endpoint();
			if (customEndpoint?.headers) {
				endpoint.headers ??= {};
				for (const [name, value] of Object.entries(customEndpoint.headers)) endpoint.headers[name] = Array.isArray(value) ? value : [value];
			}
		}
		return endpoint;
	};
}
var resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
	const endpointParams = {};
	const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
	for (const [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
		case "staticContextParams":
			endpointParams[name] = instruction.value;
			break;
		case "contextParams":
			endpointParams[name] = commandInput[instruction.name];
			break;
		case "clientContextParams":
		case "builtInParams":
			endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
			break;
		case "operationContextParams":
			endpointParams[name] = instruction.get(commandInput);
			break;
		default: throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
	}
	if (Object.keys(instructions).length === 0) Object.assign(endpointParams, clientConfig);
	if (String(clientConfig.serviceId).toLowerCase() === "s3") await resolveParamsForS3(endpointParams);
	return endpointParams;
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js
function setFeature(context, feature, value) {
	if (!context.__smithy_context) context.__smithy_context = { features: {} };
	else if (!context.__smithy_context.features) context.__smithy_context.features = {};
	context.__smithy_context.features[feature] = value;
}
function bindEndpointMiddleware(getEndpointFromConfig) {
	const getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig);
	return ({ config, instructions }) => {
		return (next, context) => async (args) => {
			if (config.isCustomEndpoint) setFeature(context, "ENDPOINT_OVERRIDE", "N");
			const endpoint = await getEndpointFromInstructions(args.input, { getEndpointParameterInstructions() {
				return instructions;
			} }, { ...config }, context);
			context.endpointV2 = endpoint;
			context.authSchemes = endpoint.properties?.authSchemes;
			const authScheme = context.authSchemes?.[0];
			if (authScheme) {
				context["signing_region"] = authScheme.signingRegion;
				context["signing_service"] = authScheme.signingName;
				const httpAuthOption = getSmithyContext(context)?.selectedHttpAuthScheme?.httpAuthOption;
				if (httpAuthOption) httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
					signing_region: authScheme.signingRegion,
					signingRegion: authScheme.signingRegion,
					signing_service: authScheme.signingName,
					signingName: authScheme.signingName,
					signingRegionSet: authScheme.signingRegionSet
				}, authScheme.properties);
			}
			return next({ ...args });
		};
	};
}
var endpointMiddlewareOptions = {
	step: "serialize",
	tags: [
		"ENDPOINT_PARAMETERS",
		"ENDPOINT_V2",
		"ENDPOINT"
	],
	name: "endpointV2Middleware",
	override: true,
	relation: "before",
	toMiddleware: {
		name: "serializerMiddleware",
		step: "serialize",
		tags: ["SERIALIZER"],
		override: true
	}.name
};
function bindGetEndpointPlugin(getEndpointFromConfig) {
	const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
	return (config, instructions) => ({ applyToStack: (clientStack) => {
		clientStack.addRelativeTo(endpointMiddleware({
			config,
			instructions
		}), endpointMiddlewareOptions);
	} });
}
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js
function bindResolveEndpointConfig(getEndpointFromConfig) {
	return (input) => {
		const tls = input.tls ?? true;
		const { endpoint, useDualstackEndpoint, useFipsEndpoint } = input;
		const resolvedConfig = Object.assign(input, {
			endpoint: endpoint != null ? async () => toEndpointV1(await normalizeProvider$1(endpoint)()) : void 0,
			tls,
			isCustomEndpoint: !!endpoint,
			useDualstackEndpoint: normalizeProvider$1(useDualstackEndpoint ?? false),
			useFipsEndpoint: normalizeProvider$1(useFipsEndpoint ?? false),
			ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
		});
		let configuredEndpointPromise = void 0;
		resolvedConfig.serviceConfiguredEndpoint = async () => {
			if (input.serviceId && !configuredEndpointPromise) configuredEndpointPromise = getEndpointFromConfig(input.serviceId);
			return configuredEndpointPromise;
		};
		return resolvedConfig;
	};
}
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var BinaryDecisionDiagram = class BinaryDecisionDiagram {
	nodes;
	root;
	conditions;
	results;
	constructor(bdd, root, conditions, results) {
		this.nodes = bdd;
		this.root = root;
		this.conditions = conditions;
		this.results = results;
	}
	static from(bdd, root, conditions, results) {
		return new BinaryDecisionDiagram(bdd, root, conditions, results);
	}
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
var EndpointCache = class {
	capacity;
	data = /* @__PURE__ */ new Map();
	parameters = [];
	constructor({ size, params }) {
		this.capacity = size ?? 50;
		if (params) this.parameters = params;
	}
	get(endpointParams, resolver) {
		const key = this.hash(endpointParams);
		if (key === false) return resolver();
		if (!this.data.has(key)) {
			if (this.data.size > this.capacity + 10) {
				const keys = this.data.keys();
				let i = 0;
				while (true) {
					const { value, done } = keys.next();
					this.data.delete(value);
					if (done || ++i > 10) break;
				}
			}
			this.data.set(key, resolver());
		}
		return this.data.get(key);
	}
	size() {
		return this.data.size;
	}
	hash(endpointParams) {
		let buffer = "";
		const { parameters } = this;
		if (parameters.length === 0) return false;
		for (const param of parameters) {
			const raw = endpointParams[param];
			const val = raw == null ? "\0" : String(raw);
			if (val.includes("|;")) return false;
			buffer += val + "|;";
		}
		return buffer;
	}
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js
var EndpointError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "EndpointError";
	}
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js
var debugId = "endpoints";
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
function toDebugString(input) {
	if (typeof input !== "object" || input == null) return input;
	if ("ref" in input) return `$${toDebugString(input.ref)}`;
	if ("fn" in input) return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
	return JSON.stringify(input, null, 2);
}
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions = {};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js
var booleanEquals = (value1, value2) => value1 === value2;
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
function coalesce(...args) {
	for (const arg of args) if (arg != null) return arg;
}
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js
var getAttrPathList = (path) => {
	const parts = path.split(".");
	const pathList = [];
	for (const part of parts) {
		const squareBracketIndex = part.indexOf("[");
		if (squareBracketIndex !== -1) {
			if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path}' does not end with ']'`);
			const arrayIndex = part.slice(squareBracketIndex + 1, -1);
			if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
			if (squareBracketIndex !== 0) pathList.push(part.slice(0, squareBracketIndex));
			pathList.push(arrayIndex);
		} else pathList.push(part);
	}
	return pathList;
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js
var getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
	if (typeof acc !== "object") throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
	else if (Array.isArray(acc)) {
		const i = parseInt(index);
		return acc[i < 0 ? acc.length + i : i];
	}
	return acc[index];
}, value);
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js
var isSet = (value) => value != null;
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
function ite(condition, trueValue, falseValue) {
	return condition ? trueValue : falseValue;
}
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js
var not = (value) => !value;
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js
var IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
var isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js
var DEFAULT_PORTS = {
	[EndpointURLScheme.HTTP]: 80,
	[EndpointURLScheme.HTTPS]: 443
};
var parseURL = (value) => {
	const whatwgURL = (() => {
		try {
			if (value instanceof URL) return value;
			if (typeof value === "object" && "hostname" in value) {
				const { hostname, port, protocol = "", path = "", query = {} } = value;
				const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
				url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
				return url;
			}
			return new URL(value);
		} catch (ignored) {
			return null;
		}
	})();
	if (!whatwgURL) {
		console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
		return null;
	}
	const urlString = whatwgURL.href;
	const { host, hostname, pathname, protocol, search } = whatwgURL;
	if (search) return null;
	const scheme = protocol.slice(0, -1);
	if (!Object.values(EndpointURLScheme).includes(scheme)) return null;
	const isIp = isIpAddress(hostname);
	return {
		scheme,
		authority: `${host}${urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`) ? `:${DEFAULT_PORTS[scheme]}` : ``}`,
		path: pathname,
		normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
		isIp
	};
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
function split(value, delimiter, limit) {
	if (limit === 1) return [value];
	if (value === "") return [""];
	const parts = value.split(delimiter);
	if (limit === 0) return parts;
	return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
}
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js
var stringEquals = (value1, value2) => value1 === value2;
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js
var substring = (input, start, stop, reverse) => {
	if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) return null;
	if (!reverse) return input.substring(start, stop);
	return input.substring(input.length - stop, input.length - start);
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js
var uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js
var endpointFunctions = {
	booleanEquals,
	coalesce,
	getAttr,
	isSet,
	isValidHostLabel,
	ite,
	not,
	parseURL,
	split,
	stringEquals,
	substring,
	uriEncode
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js
var evaluateTemplate = (template, options) => {
	const evaluatedTemplateArr = [];
	const { referenceRecord, endpointParams } = options;
	let currentIndex = 0;
	while (currentIndex < template.length) {
		const openingBraceIndex = template.indexOf("{", currentIndex);
		if (openingBraceIndex === -1) {
			evaluatedTemplateArr.push(template.slice(currentIndex));
			break;
		}
		evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
		const closingBraceIndex = template.indexOf("}", openingBraceIndex);
		if (closingBraceIndex === -1) {
			evaluatedTemplateArr.push(template.slice(openingBraceIndex));
			break;
		}
		if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
			evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
			currentIndex = closingBraceIndex + 2;
		}
		const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
		if (parameterName.includes("#")) {
			const [refName, attrName] = parameterName.split("#");
			evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
		} else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
		currentIndex = closingBraceIndex + 1;
	}
	return evaluatedTemplateArr.join("");
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js
var getReferenceValue = ({ ref }, options) => {
	return options.referenceRecord[ref] ?? options.endpointParams[ref];
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js
var evaluateExpression = (obj, keyName, options) => {
	if (typeof obj === "string") return evaluateTemplate(obj, options);
	else if (obj["fn"]) return group$1.callFunction(obj, options);
	else if (obj["ref"]) return getReferenceValue(obj, options);
	throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
};
var callFunction = ({ fn, argv }, options) => {
	const evaluatedArgs = Array(argv.length);
	for (let i = 0; i < evaluatedArgs.length; ++i) {
		const arg = argv[i];
		if (typeof arg === "boolean" || typeof arg === "number") evaluatedArgs[i] = arg;
		else evaluatedArgs[i] = group$1.evaluateExpression(arg, "arg", options);
	}
	const namespaceSeparatorIndex = fn.indexOf(".");
	if (namespaceSeparatorIndex !== -1) {
		const customFunction = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)]?.[fn.slice(namespaceSeparatorIndex + 1)];
		if (typeof customFunction === "function") return customFunction(...evaluatedArgs);
	}
	const callable = endpointFunctions[fn];
	if (typeof callable === "function") return callable(...evaluatedArgs);
	throw new Error(`function ${fn} not loaded in endpointFunctions.`);
};
var group$1 = {
	evaluateExpression,
	callFunction
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js
var evaluateCondition = (condition, options) => {
	const { assign } = condition;
	if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
	const value = callFunction(condition, options);
	options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
	const result = value === "" ? true : !!value;
	if (assign != null) return {
		result,
		toAssign: {
			name: assign,
			value
		}
	};
	return { result };
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js
var getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
	acc[headerKey] = headerVal.map((headerValEntry) => {
		const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
		if (typeof processedExpr !== "string") throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
		return processedExpr;
	});
	return acc;
}, {});
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointProperties.js
var getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
	acc[propertyKey] = group.getEndpointProperty(propertyVal, options);
	return acc;
}, {});
var getEndpointProperty = (property, options) => {
	if (Array.isArray(property)) return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
	switch (typeof property) {
		case "string": return evaluateTemplate(property, options);
		case "object":
			if (property === null) throw new EndpointError(`Unexpected endpoint property: ${property}`);
			return group.getEndpointProperties(property, options);
		case "boolean": return property;
		default: throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
	}
};
var group = {
	getEndpointProperty,
	getEndpointProperties
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js
var getEndpointUrl = (endpointUrl, options) => {
	const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
	if (typeof expression === "string") try {
		return new URL(expression);
	} catch (error) {
		console.error(`Failed to construct URL with ${expression}`, error);
		throw error;
	}
	throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js
var RESULT = 1e8;
var decideEndpoint = (bdd, options) => {
	const { nodes, root, results, conditions } = bdd;
	let ref = root;
	const referenceRecord = {};
	const closure = {
		referenceRecord,
		endpointParams: options.endpointParams,
		logger: options.logger
	};
	while (ref !== 1 && ref !== -1 && ref < RESULT) {
		const node_i = 3 * (Math.abs(ref) - 1);
		const [condition_i, highRef, lowRef] = [
			nodes[node_i],
			nodes[node_i + 1],
			nodes[node_i + 2]
		];
		const [fn, argv, assign] = conditions[condition_i];
		const evaluation = evaluateCondition({
			fn,
			assign,
			argv
		}, closure);
		if (evaluation.toAssign) {
			const { name, value } = evaluation.toAssign;
			referenceRecord[name] = value;
		}
		ref = ref >= 0 === evaluation.result ? highRef : lowRef;
	}
	if (ref >= RESULT) {
		const result = results[ref - RESULT];
		if (result[0] === -1) {
			const [, errorExpression] = result;
			throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
		}
		const [url, properties, headers] = result;
		return {
			url: getEndpointUrl(url, closure),
			properties: getEndpointProperties(properties, closure),
			headers: getEndpointHeaders(headers ?? {}, closure)
		};
	}
	throw new EndpointError(`No matching endpoint.`);
};
var resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
bindEndpointMiddleware(getEndpointFromConfig);
var getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-type-check.js
var isReadableStream = (stream) => typeof ReadableStream === "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
var isBlob = (blob) => {
	return typeof Blob === "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.browser.js
var fromUtf8 = (input) => new TextEncoder().encode(input);
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/constants-for-browser.js
var chars = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
Object.entries(chars).reduce((acc, [i, c]) => {
	acc[c] = Number(i);
	return acc;
}, {});
var alphabetByValue = chars.split("");
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.browser.js
function toBase64(_input) {
	let input;
	if (typeof _input === "string") input = fromUtf8(_input);
	else input = _input;
	const isArrayLike = typeof input === "object" && typeof input.length === "number";
	const isUint8Array = typeof input === "object" && typeof input.byteOffset === "number" && typeof input.byteLength === "number";
	if (!isArrayLike && !isUint8Array) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	let str = "";
	for (let i = 0; i < input.length; i += 3) {
		let bits = 0;
		let bitLength = 0;
		for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++) {
			bits |= input[j] << (limit - j - 1) * 8;
			bitLength += 8;
		}
		const bitClusterCount = Math.ceil(bitLength / 6);
		bits <<= bitClusterCount * 6 - bitLength;
		for (let k = 1; k <= bitClusterCount; k++) {
			const offset = (bitClusterCount - k) * 6;
			str += alphabetByValue[(bits & 63 << offset) >> offset];
		}
		str += "==".slice(0, 4 - bitClusterCount);
	}
	return str;
}
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.browser.js
var toUtf8 = (input) => {
	if (typeof input === "string") return input;
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	return new TextDecoder("utf-8").decode(input);
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.browser.js
var streamCollector$1 = async (stream) => {
	if (isBlob(stream)) return collectBlob(stream);
	return collectReadableStream(stream);
};
async function collectBlob(blob) {
	return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
}
async function collectReadableStream(stream) {
	const chunks = [];
	const reader = stream.getReader();
	let length = 0;
	while (true) {
		const { done, value } = await reader.read();
		if (value) {
			chunks.push(value);
			length += value.length;
		}
		if (done) break;
	}
	return concatBytes(chunks, length);
}
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.browser.js
var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1 = "The stream has already been transformed.";
var sdkStreamMixin$1 = (stream) => {
	if (!isBlobInstance(stream) && !isReadableStream(stream)) {
		const name = stream?.__proto__?.constructor?.name || stream;
		throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
	}
	let transformed = false;
	const transformToByteArray = async () => {
		if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1);
		transformed = true;
		return await streamCollector$1(stream);
	};
	const blobToWebStream = (blob) => {
		if (typeof blob.stream !== "function") throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
		return blob.stream();
	};
	return Object.assign(stream, {
		transformToByteArray,
		transformToString: async (encoding) => {
			const buf = await transformToByteArray();
			if (encoding === "base64") return toBase64(buf);
			else if (encoding === "hex") return toHex(buf);
			else if (encoding === void 0 || encoding === "utf8" || encoding === "utf-8") return toUtf8(buf);
			else if (typeof TextDecoder === "function") return new TextDecoder(encoding).decode(buf);
			else throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
		},
		transformToWebStream: () => {
			if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1);
			transformed = true;
			if (isBlobInstance(stream)) return blobToWebStream(stream);
			else if (isReadableStream(stream)) return stream;
			else throw new Error(`Cannot transform payload to web stream, got ${stream}`);
		}
	});
};
var isBlobInstance = (stream) => typeof Blob === "function" && stream instanceof Blob;
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
var streamCollector = (stream) => {
	if (isBlob(stream)) return collectBlob(stream);
	if (isReadableStream(stream)) return collectReadableStream(stream);
	return new Promise((resolve, reject) => {
		const collector = new Collector();
		const nodeStream = stream;
		nodeStream.pipe(collector);
		nodeStream.on("error", (err) => {
			collector.end();
			reject(err);
		});
		collector.on("error", reject);
		collector.on("finish", function() {
			resolve(concatBytes(this.bufferedBytes));
		});
	});
};
var Collector = class extends node_stream__WEBPACK_IMPORTED_MODULE_3__.Writable {
	bufferedBytes = [];
	_write(chunk, encoding, callback) {
		this.bufferedBytes.push(chunk);
		callback();
	}
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js
var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
var sdkStreamMixin = (stream) => {
	if (!(stream instanceof node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable)) try {
		return sdkStreamMixin$1(stream);
	} catch (ignored) {
		const name = stream?.__proto__?.constructor?.name || stream;
		throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
	}
	let transformed = false;
	const transformToByteArray = async () => {
		if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
		transformed = true;
		return await streamCollector(stream);
	};
	return Object.assign(stream, {
		transformToByteArray,
		transformToString: async (encoding) => {
			const buf = await transformToByteArray();
			if (encoding === void 0 || Buffer.isEncoding(encoding)) return fromArrayBuffer(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding);
			else return new TextDecoder(encoding).decode(buf);
		},
		transformToWebStream: () => {
			if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
			if (stream.readableFlowing !== null) throw new Error("The stream has been consumed by other callbacks.");
			if (typeof node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.toWeb !== "function") throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
			transformed = true;
			return node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.toWeb(stream);
		}
	});
};
// node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
function writeKey$2(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
// node_modules/@smithy/core/dist-es/submodules/serde/index.js
var Uint8ArrayBlobAdapter = class extends bindUint8ArrayBlobAdapter(toUtf8$1, fromUtf8$1, toBase64$1, fromBase64) {};
var v4 = bindV4(node_crypto__WEBPACK_IMPORTED_MODULE_6__.getRandomValues);
var generateIdempotencyToken = v4;
// node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js
var collectBody = async (streamBody = /* @__PURE__ */ new Uint8Array(), context) => {
	if (streamBody instanceof Uint8Array) return Uint8ArrayBlobAdapter.mutate(streamBody);
	if (!streamBody) return Uint8ArrayBlobAdapter.mutate(/* @__PURE__ */ new Uint8Array());
	const fromContext = context.streamCollector(streamBody);
	return Uint8ArrayBlobAdapter.mutate(await fromContext);
};
// node_modules/@smithy/core/dist-es/submodules/protocols/extended-encode-uri-component.js
function extendedEncodeURIComponent(str) {
	if (/^[\w.~-]+$/.test(str)) return str;
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js
var HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
var HttpBindingNormalizedSchema = class HttpBindingNormalizedSchema extends NormalizedSchema {
	static identity = Symbol.for("@smithy/HttpBindingNormalizedSchema");
	identity = HttpBindingNormalizedSchema.identity;
	bindings;
	constructor(schema) {
		super(schema);
	}
	static of(schema) {
		const ns = NormalizedSchema.of(schema);
		if (ns.identity === HttpBindingNormalizedSchema.identity) return ns;
		const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
		const cache = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
		return cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns);
	}
	getHttpBindingLocation(traits) {
		if (traits.httpPayload) return 36;
		if (traits.httpLabel) return 33;
		if (traits.httpHeader) return 38;
		if (typeof traits.httpPrefixHeaders === "string") return 39;
		if (traits.httpQuery) return 34;
		if (traits.httpQueryParams) return 35;
		if (traits.httpResponseCode) return 37;
		return 32;
	}
	getHttpBindingValue(location, traits, nested = false) {
		const raw = this.getSchema();
		const type = typeof raw === "number" ? raw & 255 : this.isListSchema() ? 64 : 255;
		const slot = location & 7;
		const media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0;
		const stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0;
		const timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0;
		let flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (location === 36 && typeof raw !== "object" ? 1 : 0) << 18;
		const category = type & 192;
		const collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0;
		const valueType = (collectionValue?.[1] ?? 0) & 255;
		flags |= (slot >= 6 && (valueType === 4 || valueType === 6) ? 1 : 0) << 16;
		return [
			this,
			flags,
			collectionValue
		];
	}
	getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
		const valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
		return valueSchema.getHttpBindingValue(location, {
			...valueSchema.getMergedTraits(),
			...traits
		}, true);
	}
	getHttpBindings() {
		const source = this.getSchema();
		return typeof source !== "object" || source === null ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
	}
};
var buildHttpBindings = (schema) => {
	const bodyMemberNames = [];
	const bodyMemberSchemas = [];
	const requestBodyMemberNames = [];
	const requestBodyMemberSchemas = [];
	const memberBindings = [];
	const byName = {};
	const headers = {};
	const prefixHeaders = [];
	const responseBindings = {
		headers,
		prefixHeaders
	};
	const bindings = {
		request: {
			memberBindings,
			byName
		},
		response: {
			bodyMemberNames,
			bindings: responseBindings
		}
	};
	const { request, response } = bindings;
	for (const [name, member] of schema.structIterator()) {
		const bindingSchema = HttpBindingNormalizedSchema.of(member);
		const traits = bindingSchema.getMergedTraits();
		const location = bindingSchema.getHttpBindingLocation(traits);
		const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
		const value = bindingSchema.getHttpBindingValue(location, traits);
		const binding = [
			name,
			value,
			location,
			wireName
		];
		if (name === "__proto__") writeKey$2(byName);
		byName[name] = binding;
		if (value[1] >> 10 & 1) request.hasIdempotency = true;
		memberBindings.push(binding);
		const slot = location & 7;
		if (slot === 0) {
			requestBodyMemberNames.push(name);
			requestBodyMemberSchemas.push(member);
		}
		if ((slot & 4) === 0) {
			bodyMemberNames.push(name);
			bodyMemberSchemas.push(member);
		} else if ((slot & 6) === 4) {
			if (slot & 1) responseBindings.statusCode = binding;
			else {
				responseBindings.payload = binding;
				const type = value[1] & 255;
				request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
			}
		} else if (slot & 1) {
			request.hasPrefixHeaders = true;
			prefixHeaders.push(binding);
		} else {
			if (wireName === "__proto__") writeKey$2(headers);
			headers[wireName] = binding;
		}
	}
	if (request.contentTypeInstruction === void 0 && requestBodyMemberNames.length) request.contentTypeInstruction = null;
	request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
	response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
	return bindings;
};
var buildPathSegments = (path) => {
	const segments = [];
	let offset = 0;
	for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
		if (match.index > offset) segments.push([path.slice(offset, match.index), 0]);
		segments.push([match[1], match[2] ? 2 : 1]);
		offset = match.index + match[0].length;
	}
	if (segments.length && offset < path.length) segments.push([path.slice(offset), 0]);
	return segments.length ? segments : void 0;
};
var buildHttpOperationBindings = (schema) => {
	const { http, endpoint } = translateTraits(schema.traits ?? {});
	const [path, search] = http?.[1].split("?") ?? [];
	return [
		http?.[0],
		path,
		search ? [...new URLSearchParams(search)] : [],
		path ? buildPathSegments(path) : void 0,
		endpoint?.[0]
	];
};
var EMPTY_BINDINGS = {
	request: {
		memberBindings: [],
		byName: {}
	},
	response: {
		bodyMemberNames: [],
		bindings: {
			headers: {},
			prefixHeaders: []
		}
	}
};
var getHttpOperationBindings = (schema) => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema);
var createBodySchema = (schema, memberNames, memberSchemas) => {
	if (!memberNames.length) return;
	const source = schema.getSchema();
	const body = [
		3,
		source[1],
		source[2],
		schema.getMergedTraits(),
		memberNames,
		memberSchemas
	];
	const required = source[6];
	const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
	if (bodyRequired) body[6] = bodyRequired;
	return body;
};
// node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
var SerdeContext = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js
var HttpProtocol = class extends SerdeContext {
	options;
	compositeErrorRegistry;
	constructor(options) {
		super();
		this.options = options;
		this.compositeErrorRegistry = new TypeRegistry(options.defaultNamespace);
		for (const etr of options.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(etr);
	}
	getRequestType() {
		return HttpRequest;
	}
	getResponseType() {
		return HttpResponse;
	}
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
		this.serializer.setSerdeContext(serdeContext);
		this.deserializer.setSerdeContext(serdeContext);
		if (this.getPayloadCodec()) this.getPayloadCodec().setSerdeContext(serdeContext);
	}
	updateServiceEndpoint(request, endpoint) {
		if ("url" in endpoint) {
			request.protocol = endpoint.url.protocol;
			request.hostname = endpoint.url.hostname;
			request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
			request.path = endpoint.url.pathname;
			request.fragment = endpoint.url.hash || void 0;
			request.username = endpoint.url.username || void 0;
			request.password = endpoint.url.password || void 0;
			if (!request.query) request.query = {};
			for (const [k, v] of endpoint.url.searchParams.entries()) request.query[k] = v;
			if (endpoint.headers) for (const name in endpoint.headers) {
				if (!hasOwn(endpoint.headers, name)) continue;
				request.headers[name] = endpoint.headers[name].join(", ");
			}
			return request;
		} else {
			request.protocol = endpoint.protocol;
			request.hostname = endpoint.hostname;
			request.port = endpoint.port ? Number(endpoint.port) : void 0;
			request.path = endpoint.path;
			request.query = { ...endpoint.query };
			if (endpoint.headers) for (const name in endpoint.headers) {
				if (!hasOwn(endpoint.headers, name)) continue;
				request.headers[name] = endpoint.headers[name];
			}
			return request;
		}
	}
	setHostPrefix(request, operationSchema, input, operation = getHttpOperationBindings(operationSchema)) {
		if (this.serdeContext?.disableHostPrefix) return;
		const hostPrefix = operation[4];
		if (typeof hostPrefix !== "string") return;
		let resolvedHostPrefix = hostPrefix;
		for (const [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings) {
			if (!(flags >> 17 & 1)) continue;
			const replacement = input[name];
			if (typeof replacement !== "string") throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
			resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
		}
		request.hostname = resolvedHostPrefix + request.hostname;
		if (!isValidHostname(request.hostname)) throw new Error(`[${request.hostname}] is not a valid hostname.`);
	}
	deserializeMetadata(output) {
		return {
			httpStatusCode: output.statusCode,
			requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
			extendedRequestId: output.headers["x-amz-id-2"],
			cfId: output.headers["x-amz-cf-id"]
		};
	}
	resolveError(name, namespaces, registries) {
		const defaultErrorSchema = [
			-3,
			"",
			"Error",
			0,
			[],
			[],
			0
		];
		let schema;
		for (const registry of registries) for (const ns of namespaces) try {
			if (ns === "*") schema = registry.getSchema(name);
			else schema = registry.getSchema(ns + "#" + name);
			const errorCtor = registry.getErrorCtor(schema);
			if (errorCtor) return [
				schema,
				errorCtor,
				"modeled"
			];
			else {
				const syntheticErrorSchema = registry.getBaseException();
				if (syntheticErrorSchema) {
					const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
					if (syntheticErrorCtor) return [
						schema,
						syntheticErrorCtor,
						"synthetic"
					];
				}
			}
		} catch (ignored) {}
		for (const registry of registries) {
			const syntheticErrorSchema = registry.getBaseException();
			if (syntheticErrorSchema) {
				const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
				if (syntheticErrorCtor) return [
					syntheticErrorSchema,
					syntheticErrorCtor,
					"synthetic"
				];
			}
		}
		return [
			defaultErrorSchema,
			Error,
			"native"
		];
	}
	async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
		return (await this.loadEventStreamCapability()).serializeEventStream({
			eventStream,
			requestSchema,
			initialRequest
		});
	}
	async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
		return (await this.loadEventStreamCapability()).deserializeEventStream({
			response,
			responseSchema,
			initialResponseContainer
		});
	}
	async loadEventStreamCapability() {
		const { EventStreamSerde, eventStreamSerdeProvider } = await Promise.resolve().then(() => event_streams_exports);
		return new EventStreamSerde({
			marshaller: this.resolveEventStreamMarshaller(eventStreamSerdeProvider),
			serializer: this.serializer,
			deserializer: this.deserializer,
			serdeContext: this.serdeContext,
			defaultContentType: this.getDefaultContentType(),
			compositeErrorRegistry: this.compositeErrorRegistry
		});
	}
	getDefaultContentType() {
		throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
	}
	async deserializeHttpMessage(schema, context, response, arg4, arg5) {
		return [];
	}
	getEventStreamMarshaller() {
		const context = this.serdeContext;
		if (!context.eventStreamMarshaller) throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
		return context.eventStreamMarshaller;
	}
	resolveEventStreamMarshaller(importedProvider) {
		const context = this.serdeContext;
		if (context.eventStreamMarshaller) return context.eventStreamMarshaller;
		return importedProvider(this.serdeContext);
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingProtocol.js
var HttpBindingProtocol = class extends HttpProtocol {
	async serializeRequest(operationSchema, _input, context) {
		const input = _input && typeof _input === "object" ? _input : {};
		const query = {};
		const headers = {};
		const endpoint = await context.endpoint();
		const ns = HttpBindingNormalizedSchema.of(operationSchema?.input);
		const bindings = ns.getHttpBindings().request;
		const operation = getHttpOperationBindings(operationSchema);
		const request = new HttpRequest({
			query,
			headers
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input, operation);
			const [method, path, staticQuery] = operation;
			if (method) {
				request.method = method;
				request.path = request.path === "/" ? path : request.path + path;
				for (const [key, value] of staticQuery) query[key] = value;
			}
		}
		request.query = query;
		const eventStream = this.serializeHttpBindings(input, request, bindings, operation);
		if (eventStream) request.body = await this.serializeEventStream({
			eventStream,
			requestSchema: ns
		});
		return request;
	}
	serializeHttpBindings(input, request, bindings, operation) {
		const serializer = this.serializer;
		const directSerializer = typeof serializer.writeCodec === "function" ? serializer : void 0;
		const query = request.query;
		const headers = request.headers;
		const bodySchema = bindings.syntheticBodySchema;
		let hasBodyValue = false;
		let payload;
		let eventStream;
		let labels;
		const names = Object.getOwnPropertyNames(input);
		const prototype = Object.getPrototypeOf(input);
		const sparse = (prototype === Object.prototype || prototype === null) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && names.length * 2 < bindings.memberBindings.length;
		const length = sparse ? names.length : bindings.memberBindings.length;
		for (let i = 0; i < length; ++i) {
			const binding = sparse ? hasOwn(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
			if (!binding) continue;
			const value = binding[1];
			const memberName = binding[0];
			const memberNs = value[0];
			const flags = value[1];
			const collectionValue = value[2];
			const location = binding[2];
			const wireName = binding[3];
			const inputMemberValue = input[memberName];
			if (inputMemberValue == null && !(flags >> 10 & 1)) continue;
			if (location === 36) {
				const stream = flags >> 11 & 3;
				if (stream) {
					if (stream === 2) eventStream = inputMemberValue || void 0;
					else payload = inputMemberValue;
				} else {
					if (directSerializer) directSerializer.writeCodec(memberNs, inputMemberValue);
					else serializer.write(memberNs, inputMemberValue);
					payload = serializer.flush();
				}
			} else if (location === 33 || location === 38) {
				const serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
				if (location === 33) (labels ??= Object.create(null))[memberName] = serialized;
				else headers[wireName] = serialized;
			} else if (location === 39) for (const key in inputMemberValue) {
				if (!hasOwn(inputMemberValue, key)) continue;
				const amalgam = wireName + key;
				headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], { httpHeader: amalgam }]);
			}
			else if ((location & 62) === 34) this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer);
			else hasBodyValue = true;
		}
		const operationPath = operation[1];
		const pathSegments = operation[3];
		if (operationPath && pathSegments && request.path.endsWith(operationPath)) request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings);
		if (hasBodyValue && bodySchema) {
			if (directSerializer) directSerializer.writeCodec(bodySchema, input);
			else serializer.write(bodySchema, input);
			payload = serializer.flush();
		}
		request.body = payload;
		return eventStream;
	}
	serializeQuery(value, data, wireName, query, directSerializer) {
		const [ns, flags, collectionValue] = value;
		const traits = directSerializer ? void 0 : ns.getMergedTraits();
		if (wireName === void 0) {
			for (const key in data) {
				if (!hasOwn(data, key) || key in query) continue;
				if (!directSerializer) Object.assign(collectionValue[0].getMergedTraits(), {
					...traits,
					httpQuery: key,
					httpQueryParams: void 0
				});
				this.serializeQuery(collectionValue, data[key], key, query, directSerializer);
			}
			return;
		}
		if ((flags & 192) === 64) {
			const buffer = [];
			for (const item of data) {
				const serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], traits]);
				if (flags >> 13 & 1 || serialized !== void 0) buffer.push(serialized);
			}
			query[wireName] = buffer;
		} else query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ns, traits]);
	}
	serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
		const flags = value[1];
		const type = flags & 255;
		if (directSerializer && !(flags & 1792) && (type <= 2 || type === 17 || type === 19)) return String(data);
		if (directSerializer) directSerializer.writeHttpBinding(value, data, location);
		else this.serializer.write(schema, data);
		return this.serializer.flush();
	}
	serializePath(segments, labels, bindings) {
		let path = "";
		for (const [value, kind] of segments) {
			if (kind === 0) {
				path += value;
				continue;
			}
			const replacement = labels?.[value];
			if (replacement === void 0) {
				if (hasOwn(bindings.byName, value) && bindings.byName[value][2] === 33) throw new Error(`No value provided for input HTTP label: ${value}.`);
				path += `{${value}${kind === 2 ? "+" : ""}}`;
			} else path += kind === 2 ? replacement.split("/").map(extendedEncodeURIComponent).join("/") : extendedEncodeURIComponent(replacement);
		}
		return path;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
		const ns = HttpBindingNormalizedSchema.of(operationSchema.output);
		const responseBindings = ns.getHttpBindings().response;
		const dataObject = {};
		if (response.statusCode >= 300) {
			const bytes = await collectBody(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
		}
		const nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
		if (nonHttpBindingMembers.length) {
			const bytes = await collectBody(response.body, context);
			if (bytes.byteLength > 0) {
				const dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
				for (const member of nonHttpBindingMembers) if (dataFromBody[member] != null) dataObject[member] = dataFromBody[member];
			}
		} else if (!responseBindings.bindings.payload) await collectBody(response.body, context);
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	async deserializeHttpMessage(schema, context, response, arg4, arg5) {
		const dataObject = arg4 instanceof Set ? arg5 : arg4;
		const deserializer = this.deserializer;
		const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
		const ns = HttpBindingNormalizedSchema.of(schema);
		const { bodyMemberNames, bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders } } = ns.getHttpBindings().response;
		const headers = response.headers;
		if (payload) {
			const [memberName, value] = payload;
			const [memberSchema, flags] = value;
			const stream = flags >> 11 & 3;
			if (stream) {
				if (stream === 2) dataObject[memberName] = await this.deserializeEventStream({
					response,
					responseSchema: ns
				});
				else dataObject[memberName] = sdkStreamMixin(response.body);
			} else if (response.body) {
				const bytes = await collectBody(response.body, context);
				if (bytes.byteLength > 0) dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes));
			}
		}
		for (const header in headers) {
			if (!hasOwn(headers, header)) continue;
			const lower = header.toLowerCase();
			const headerValue = headers[header];
			if (lower !== header) {
				delete headers[header];
				headers[lower] = headerValue;
			}
			const binding = hasOwn(responseHeaders, lower) ? responseHeaders[lower] : void 0;
			if (!binding) continue;
			const [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
			if (collectionValue) {
				const sections = flags >> 16 & 1 ? splitEvery(headerValue, ",", 2) : splitHeader(headerValue);
				const list = [];
				for (const section of sections) list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([collectionValue[0], { httpHeader: wireName }], section.trim()));
				dataObject[memberName] = list;
			} else dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
		}
		for (const [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
			dataObject[memberName] = {};
			for (const header in headers) {
				if (!hasOwn(headers, header)) continue;
				if (!header.startsWith(wireName)) continue;
				const headerValue = headers[header];
				dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([collectionValue[0], { httpHeader: header }], headerValue);
			}
		}
		if (statusCode) dataObject[statusCode[0]] = response.statusCode;
		return bodyMemberNames;
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
var RpcProtocol = class extends HttpProtocol {
	async serializeRequest(operationSchema, _input, context) {
		const serializer = this.serializer;
		const query = {};
		const headers = {};
		const endpoint = await context.endpoint();
		const ns = NormalizedSchema.of(operationSchema?.input);
		const schema = ns.getSchema();
		let payload;
		const input = _input && typeof _input === "object" ? _input : {};
		const request = new HttpRequest({
			protocol: "",
			hostname: "",
			port: void 0,
			path: "/",
			fragment: void 0,
			query,
			headers,
			body: void 0
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input);
		}
		if (input) {
			const eventStreamMember = ns.getEventStreamMember();
			if (eventStreamMember) {
				if (input[eventStreamMember]) {
					const initialRequest = {};
					for (const [memberName] of ns.structIterator()) if (memberName !== eventStreamMember && input[memberName] != null) initialRequest[memberName] = input[memberName];
					payload = await this.serializeEventStream({
						eventStream: input[eventStreamMember],
						requestSchema: ns,
						initialRequest
					});
				}
			} else {
				serializer.write(schema, input);
				payload = serializer.flush();
			}
		}
		request.headers = Object.assign(request.headers, headers);
		request.query = query;
		request.body = payload;
		request.method = "POST";
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const ns = NormalizedSchema.of(operationSchema.output);
		const dataObject = {};
		if (this.isErrorResponse(response.statusCode)) {
			const bytes = await collectBody(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
		}
		for (const header in response.headers) {
			if (!hasOwn(response.headers, header)) continue;
			const value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		const eventStreamMember = ns.getEventStreamMember();
		if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
			response,
			responseSchema: ns,
			initialResponseContainer: dataObject
		});
		else {
			const bytes = await collectBody(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes));
		}
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	isErrorResponse(statusCode) {
		return statusCode >= 300;
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserializer.js
var FromStringShapeDeserializer = class extends SerdeContext {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	read(_schema, data) {
		const ns = HttpBindingNormalizedSchema.of(_schema);
		const traits = ns.getMergedTraits();
		const location = ns.getHttpBindingLocation(traits);
		return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
	}
	readHttpBinding([ns, flags, collectionValue], data, location) {
		const schema = flags & 255;
		if ((schema & 192) === 64) {
			collectionValue ??= ns.getHttpBindingCollectionValue(location);
			return splitHeader(data).map((item) => this.readHttpBinding(collectionValue, item, location));
		}
		switch (schema) {
			case 21:
			case 42: return (this.serdeContext?.base64Decoder ?? fromBase64)(data);
			case 4:
			case 5:
			case 6:
			case 7: {
				const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
				switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
					case 5: return _parseRfc3339DateTimeWithOffset(data);
					case 6: return _parseRfc7231DateTime(data);
					case 7: return _parseEpochTimestamp(data);
					default:
						console.warn("Missing timestamp format, parsing value with Date constructor:", data);
						return new Date(data);
				}
			}
			case 0: {
				const media = flags >> 8 & 3;
				if (!media) return data;
				let intermediateValue = data;
				if ((location & 6) === 6) intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8$1)((this.serdeContext?.base64Decoder ?? fromBase64)(intermediateValue));
				return media === 2 ? LazyJsonString.from(intermediateValue) : intermediateValue;
			}
			case 1: return Number(data);
			case 2: return data.toLowerCase() === "true";
			case 17: return BigInt(data);
			case 19: return new NumericValue(data, "bigDecimal");
			default: return data;
		}
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeDeserializer.js
var HttpInterceptingShapeDeserializer = class extends SerdeContext {
	codecDeserializer;
	stringDeserializer;
	constructor(codecDeserializer, codecSettings) {
		super();
		this.codecDeserializer = codecDeserializer;
		this.stringDeserializer = new FromStringShapeDeserializer(codecSettings);
	}
	setSerdeContext(serdeContext) {
		this.stringDeserializer.setSerdeContext(serdeContext);
		this.codecDeserializer.setSerdeContext(serdeContext);
		this.serdeContext = serdeContext;
	}
	read(schema, data) {
		const ns = HttpBindingNormalizedSchema.of(schema);
		const traits = ns.getMergedTraits();
		if (traits.httpHeader || traits.httpResponseCode) {
			const value = ns.getHttpBindingValue(38, traits);
			return this.readHttpBinding(value, data, 38);
		}
		if (traits.httpPayload) return this.readPayload(ns.getHttpBindingValue(36, traits), data);
		return this.readCodec(ns, data);
	}
	readHttpBinding(binding, data, location) {
		const value = typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8$1)(data);
		return this.stringDeserializer.readHttpBinding(binding, value, location);
	}
	readPayload([schema, flags], data) {
		const type = flags & 255;
		if (type === 21 || type === 42) return typeof data === "string" ? (this.serdeContext?.utf8Decoder ?? fromUtf8$1)(data) : data;
		if (type === 0) return typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8$1)(data);
		return this.readCodec(schema, data);
	}
	readCodec(schema, data) {
		return this.codecDeserializer.read(schema, data);
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/ToStringShapeSerializer.js
var ToStringShapeSerializer = class extends SerdeContext {
	settings;
	stringBuffer = "";
	constructor(settings) {
		super();
		this.settings = settings;
	}
	write(schema, value) {
		const ns = HttpBindingNormalizedSchema.of(schema);
		const traits = ns.getMergedTraits();
		const location = ns.getHttpBindingLocation(traits);
		this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
	}
	writeHttpBinding([ns, flags, collectionValue], value, location) {
		const schema = flags & 255;
		switch (typeof value) {
			case "object":
				if (value === null) {
					this.stringBuffer = "null";
					return;
				}
				if (schema >= 4 && schema <= 7) {
					if (!(value instanceof Date)) throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
					const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
					switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
						case 5:
							this.stringBuffer = value.toISOString().replace(".000Z", "Z");
							break;
						case 6:
							this.stringBuffer = dateToUtcString(value);
							break;
						case 7:
							this.stringBuffer = String(value.getTime() / 1e3);
							break;
						default:
							console.warn("Missing timestamp format, using epoch seconds", value);
							this.stringBuffer = String(value.getTime() / 1e3);
					}
					return;
				}
				if ((schema === 21 || schema === 42) && "byteLength" in value) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64$1)(value);
					return;
				}
				if ((schema & 192) === 64 && Array.isArray(value)) {
					collectionValue ??= ns.getHttpBindingCollectionValue(location);
					const valueSchemaType = collectionValue[1] & 255;
					const isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7;
					let buffer = "";
					for (const item of value) {
						this.writeHttpBinding(collectionValue, item, location);
						const headerItem = this.flush();
						if (buffer) buffer += ", ";
						buffer += isTimestamp ? headerItem : quoteHeader(headerItem);
					}
					this.stringBuffer = buffer;
					return;
				}
				this.stringBuffer = JSON.stringify(value, null, 2);
				break;
			case "string":
				const media = flags >> 8 & 3;
				let intermediateValue = value;
				if (media === 2) intermediateValue = LazyJsonString.from(intermediateValue);
				if (media && (location & 6) === 6) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64$1)(intermediateValue.toString());
					return;
				}
				this.stringBuffer = value;
				break;
			default: this.stringBuffer = flags >> 10 & 1 ? generateIdempotencyToken() : String(value);
		}
	}
	flush() {
		const buffer = this.stringBuffer;
		this.stringBuffer = "";
		return buffer;
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeSerializer.js
var HttpInterceptingShapeSerializer = class {
	codecSerializer;
	stringSerializer;
	buffer;
	constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
		this.codecSerializer = codecSerializer;
		this.stringSerializer = stringSerializer;
	}
	setSerdeContext(serdeContext) {
		this.codecSerializer.setSerdeContext(serdeContext);
		this.stringSerializer.setSerdeContext(serdeContext);
	}
	write(schema, value) {
		const ns = HttpBindingNormalizedSchema.of(schema);
		const traits = ns.getMergedTraits();
		if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
			const location = ns.getHttpBindingLocation(traits);
			this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
			return;
		}
		this.writeCodec(ns, value);
	}
	writeHttpBinding(binding, value, location) {
		this.stringSerializer.writeHttpBinding(binding, value, location);
		this.buffer = this.stringSerializer.flush();
	}
	writeCodec(schema, value) {
		this.codecSerializer.write(schema, value);
	}
	flush() {
		if (this.buffer !== void 0) {
			const buffer = this.buffer;
			this.buffer = void 0;
			return buffer;
		}
		return this.codecSerializer.flush();
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/determineTimestampFormat.js
function determineTimestampFormat(ns, settings) {
	if (settings.timestampFormat.useTrait) {
		const schema = ns.getSchema();
		if (schema === 5 || schema === 6 || schema === 7) return schema;
	}
	const { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
	return (settings.httpBindings ? typeof httpPrefixHeaders === "string" || Boolean(httpHeader) ? 6 : Boolean(httpQuery) || Boolean(httpLabel) ? 5 : void 0 : void 0) ?? settings.timestampFormat.default;
}
// node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
var getHttpHandlerExtensionConfiguration = (runtimeConfig) => {
	if (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger") runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger);
	if (runtimeConfig.defaultSocketTimeout) runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
	return {
		setHttpHandler(handler) {
			runtimeConfig.requestHandler = handler;
		},
		httpHandler() {
			return runtimeConfig.requestHandler;
		},
		updateHttpClientConfig(key, value) {
			runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
		},
		httpHandlerConfigs() {
			return runtimeConfig.requestHandler.httpHandlerConfigs();
		}
	};
};
var resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => {
	return { requestHandler: httpHandlerExtensionConfiguration.httpHandler() };
};
// node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
var CONTENT_LENGTH_HEADER = "content-length";
function contentLengthMiddleware(bodyLengthChecker) {
	return (next) => async (args) => {
		const request = args.request;
		if (HttpRequest.isInstance(request)) {
			const { body, headers } = request;
			if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) try {
				const length = bodyLengthChecker(body);
				if (length != null) request.headers = {
					...request.headers,
					[CONTENT_LENGTH_HEADER]: String(length)
				};
			} catch (ignored) {}
		}
		return next({
			...args,
			request
		});
	};
}
var contentLengthMiddlewareOptions = {
	step: "build",
	tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
	name: "contentLengthMiddleware",
	override: true
};
var getContentLengthPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
} });
// node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
var escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
var hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
// node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js
function buildQueryString(query) {
	const parts = [];
	for (let key of Object.keys(query).sort()) {
		const value = query[key];
		key = escapeUri(key);
		if (Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${escapeUri(value[i])}`);
		else {
			let qsEntry = key;
			if (value || typeof value === "string") qsEntry += `=${escapeUri(value)}`;
			parts.push(qsEntry);
		}
	}
	return parts.join("&");
}
// node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig$1 = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde$1 = class {
	from;
	to;
	keys;
	constructor(from, to) {
		this.from = from;
		this.to = to;
		const keys = Object.keys(this.from);
		const set = new Set(keys);
		set.delete("__type");
		this.keys = set;
	}
	mark(key) {
		this.keys.delete(key);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			const k = this.keys.values().next().value;
			const v = this.from[k];
			this.to.$unknown = [k, v];
		}
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js
var canParseBuffer;
function detectBufferParsing() {
	if (canParseBuffer === void 0) try {
		if (typeof Buffer !== "function") canParseBuffer = false;
		else {
			const result = JSON.parse(Buffer.from([123, 125]));
			canParseBuffer = result !== null && typeof result === "object";
		}
	} catch {
		canParseBuffer = false;
	}
	return canParseBuffer;
}
// node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js
function jsonReviver(key, value, context) {
	if (context?.source) {
		const numericString = context.source;
		if (typeof value === "number") {
			if (value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER) {
				if (isRepresentable(numericString, value)) return value;
				return new NumericValue(numericString, "bigDecimal");
			} else {
				if (isFractionalBigNumeric(numericString)) return new NumericValue(numericString, "bigDecimal");
				if (/[eE]/.test(numericString)) return expandExponentToBigInt(numericString);
				return BigInt(numericString);
			}
		}
	}
	return value;
}
function isFractionalBigNumeric(s) {
	const dotIndex = s.indexOf(".");
	if (dotIndex === -1) return false;
	const eIndex = s.search(/[eE]/);
	if (eIndex === -1) return true;
	const fracDigits = eIndex - dotIndex - 1;
	return parseInt(s.slice(eIndex + 1), 10) < fracDigits;
}
function isRepresentable(numericString, value) {
	if (numericString === String(value)) return true;
	if (Object.is(value, -0)) return true;
	if (/[eE]/.test(numericString)) return expandToDecimal(numericString) === expandToDecimal(String(value));
	const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
	const canonical = String(value);
	if (normalized === canonical) return true;
	if (/[eE]/.test(canonical)) return normalized === expandToDecimal(canonical);
	return false;
}
function expandToDecimal(s) {
	const negative = s.startsWith("-");
	const abs = negative ? s.slice(1) : s;
	const eIndex = abs.search(/[eE]/);
	let result;
	if (eIndex === -1) result = abs;
	else {
		const exp = parseInt(abs.slice(eIndex + 1), 10);
		const mantissa = abs.slice(0, eIndex);
		const dotIndex = mantissa.indexOf(".");
		let digits;
		let intLen;
		if (dotIndex === -1) {
			digits = mantissa;
			intLen = mantissa.length;
		} else {
			digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
			intLen = dotIndex;
		}
		digits = digits.replace(/0+$/, "") || "0";
		const newDotPos = intLen + exp;
		if (digits === "0") result = "0";
		else if (newDotPos <= 0) result = "0." + "0".repeat(-newDotPos) + digits;
		else if (newDotPos >= digits.length) result = digits + "0".repeat(newDotPos - digits.length);
		else result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
	}
	if (result.includes(".")) result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
	return (negative ? "-" : "") + result;
}
function expandExponentToBigInt(s) {
	const eIndex = s.search(/[eE]/);
	const exp = parseInt(s.slice(eIndex + 1), 10);
	const negative = s.startsWith("-");
	const mantissa = s.slice(negative ? 1 : 0, eIndex);
	const dotIndex = mantissa.indexOf(".");
	let digits;
	let shift;
	if (dotIndex === -1) {
		digits = mantissa;
		shift = exp;
	} else {
		digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
		shift = exp - (mantissa.length - dotIndex - 1);
	}
	digits = digits.replace(/0+$/, "") || "0";
	const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
	return negative ? -result : result;
}
// node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js
var REVIVER_SYMBOL = Symbol.for("@aws-sdk/reviver");
function needsReviver(schema) {
	const ns = NormalizedSchema.of(schema);
	const raw = ns.getSchema();
	if (Array.isArray(raw) && ns.isStructSchema()) {
		if (REVIVER_SYMBOL in raw) return raw[REVIVER_SYMBOL];
		const result = _check(ns, /* @__PURE__ */ new Set());
		raw[REVIVER_SYMBOL] = result;
		return result;
	}
	return _check(ns, /* @__PURE__ */ new Set());
}
function _check(ns, seen) {
	const raw = ns.getSchema();
	if (seen.has(raw)) return false;
	seen.add(raw);
	if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) return true;
	if (ns.isStructSchema()) {
		for (const [, memberSchema] of ns.structIterator()) if (_check(memberSchema, seen)) return true;
	} else if (ns.isListSchema() || ns.isMapSchema()) {
		if (_check(ns.getValueSchema(), seen)) return true;
	} else if (ns.isDocumentSchema()) return true;
	return false;
}
// node_modules/@smithy/core/dist-es/submodules/protocols/common.js
var collectBodyString = (streamBody, context) => collectBody(streamBody, context).then((body) => (context?.utf8Encoder ?? toUtf8$1)(body));
// node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js
async function parseJsonBody(streamBody, context, schema) {
	let parsingInput;
	if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] === "function") {
		const buffer = await collectBody(streamBody, context);
		if (typeof Buffer === "function") {
			if (Buffer.isBuffer(buffer)) parsingInput = buffer;
			else parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		}
	}
	if (!parsingInput) parsingInput = await collectBodyString(streamBody, context);
	if (parsingInput.length === 0) return {};
	const reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
	try {
		return JSON.parse(parsingInput, reviver);
	} catch (e) {
		if (e?.name === "SyntaxError") Object.defineProperty(e, "$responseBodyText", { value: typeof parsingInput === "string" ? parsingInput : parsingInput.toString("utf8") });
		throw e;
	}
}
var findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase());
var sanitizeErrorCode = (rawValue) => {
	let cleanValue = rawValue;
	if (typeof cleanValue === "number") cleanValue = cleanValue.toString();
	if (cleanValue.indexOf(",") >= 0) cleanValue = cleanValue.split(",")[0];
	if (cleanValue.indexOf(":") >= 0) cleanValue = cleanValue.split(":")[0];
	if (cleanValue.indexOf("#") >= 0) cleanValue = cleanValue.split("#")[1];
	return cleanValue;
};
var loadRestJsonErrorCode = (output, data) => {
	return loadErrorCode(output, data, [
		"header",
		"code",
		"type"
	]);
};
var loadJsonRpcErrorCode = (output, data, queryCompat = false) => {
	return loadErrorCode(output, data, queryCompat ? [
		"code",
		"header",
		"type"
	] : [
		"type",
		"code",
		"header"
	]);
};
var loadErrorCode = ({ headers }, data, order) => {
	while (order.length > 0) switch (order.shift()) {
		case "header":
			const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
			if (headerKey !== void 0) return sanitizeErrorCode(headers[headerKey]);
			break;
		case "code":
			const codeKey = findKey(data ?? {}, "code");
			if (codeKey && data[codeKey] !== void 0) return sanitizeErrorCode(data[codeKey]);
			break;
		case "type": if (data?.__type !== void 0) return sanitizeErrorCode(data.__type);
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js
var JsonShapeDeserializer2 = class extends SerdeContextConfig$1 {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	async read(schema, data) {
		const reviver = needsReviver(schema) ? jsonReviver : void 0;
		let parsed;
		if (typeof data === "string") {
			if (data.length === 0) return {};
			parsed = JSON.parse(data, reviver);
		} else if (data instanceof Uint8Array && detectBufferParsing()) {
			if (data.byteLength === 0) return {};
			const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
			parsed = JSON.parse(buf, reviver);
		} else parsed = await parseJsonBody(data, this.serdeContext, schema);
		return this._read(schema, parsed);
	}
	readObject(schema, data) {
		return this._read(schema, data);
	}
	_read(schema, value) {
		const isObject = value !== null && typeof value === "object";
		const ns = NormalizedSchema.of(schema);
		if (isObject) {
			if (ns.isStructSchema()) return this._readStruct(ns, value);
			if (Array.isArray(value) && ns.isListSchema()) {
				const listMember = ns.getValueSchema();
				if (this.needsTransform(listMember)) for (let i = 0; i < value.length; ++i) value[i] = this._read(listMember, value[i]);
				return value;
			}
			if (ns.isMapSchema()) {
				const mapMember = ns.getValueSchema();
				const map = value;
				if (this.needsTransform(mapMember)) for (const k in map) {
					if (!hasOwn(map, k)) continue;
					if (k === "__proto__") writeKey$2(map);
					map[k] = this._read(mapMember, map[k]);
				}
				return map;
			}
		}
		if (ns.isBlobSchema() && typeof value === "string") return fromBase64(value);
		const mediaType = ns.getMergedTraits().mediaType;
		if (ns.isStringSchema() && typeof value === "string" && mediaType) {
			if (mediaType === "application/json" || mediaType.endsWith("+json")) return LazyJsonString.from(value);
			return value;
		}
		if (ns.isTimestampSchema() && value != null) switch (determineTimestampFormat(ns, this.settings)) {
			case 5: return parseRfc3339DateTimeWithOffset(value);
			case 6: return parseRfc7231DateTime(value);
			case 7: return parseEpochTimestamp(value);
			default:
				console.warn("Missing timestamp format, parsing value with Date constructor:", value);
				return new Date(value);
		}
		if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) return BigInt(value);
		if (ns.isBigDecimalSchema() && value != void 0) {
			if (value instanceof NumericValue) return value;
			const untyped = value;
			if (untyped.type === "bigDecimal" && "string" in untyped) return new NumericValue(untyped.string, untyped.type);
			return new NumericValue(String(value), "bigDecimal");
		}
		if (ns.isNumericSchema() && typeof value === "string") {
			switch (value) {
				case "Infinity": return Infinity;
				case "-Infinity": return -Infinity;
				case "NaN": return NaN;
			}
			return value;
		}
		if (ns.isDocumentSchema()) {
			if (isObject) {
				if (Array.isArray(value)) for (let i = 0; i < value.length; ++i) {
					const v = value[i];
					if (!(v instanceof NumericValue)) value[i] = this._read(ns, v);
				}
				else {
					const doc = value;
					for (const k in doc) {
						if (!hasOwn(doc, k)) continue;
						if (k === "__proto__") writeKey$2(doc);
						const v = doc[k];
						if (!(v instanceof NumericValue)) doc[k] = this._read(ns, v);
					}
				}
			}
		}
		return value;
	}
	_readStruct(ns, record) {
		const union = ns.isUnionSchema();
		const out = {};
		let nameMap;
		const hasType = typeof record.__type === "string";
		const { jsonName } = this.settings;
		if (jsonName && hasType) nameMap = {};
		let unionSerde;
		if (union) unionSerde = new UnionSerde$1(record, out);
		for (const [memberName, memberSchema] of ns.structIterator()) {
			let fromKey = memberName;
			if (jsonName) {
				fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
				if (hasType) nameMap[fromKey] = memberName;
			}
			if (union) unionSerde.mark(fromKey);
			if (record[fromKey] != null) out[memberName] = this._read(memberSchema, record[fromKey]);
		}
		if (union) unionSerde.writeUnknown();
		else if (hasType) for (const k in record) {
			if (!hasOwn(record, k)) continue;
			const v = record[k];
			const t = jsonName ? nameMap[k] ?? k : k;
			if (!(t in out)) out[t] = v;
		}
		return out;
	}
	needsTransform(ns) {
		if (ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema()) return true;
		if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) return true;
		if (ns.isStringSchema() && ns.getMergedTraits().mediaType) return true;
		return false;
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapter.js
var JsonBytesStringAdapter = class JsonBytesStringAdapter extends Uint8Array {
	string = null;
	static allocUnsafe(bytes) {
		if (typeof Buffer === "function") {
			const buffer = Buffer.allocUnsafe(bytes);
			return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		}
		return new JsonBytesStringAdapter(bytes);
	}
	toString() {
		return this.s();
	}
	valueOf() {
		return this.s();
	}
	includes(searchString, position) {
		if (typeof searchString === "string") return this.s().includes(searchString, position);
		return Uint8Array.prototype.includes.call(this, searchString, position);
	}
	indexOf(searchString, position) {
		if (typeof searchString === "string") return this.s().indexOf(searchString, position);
		return Uint8Array.prototype.indexOf.call(this, searchString, position);
	}
	lastIndexOf(searchString, position) {
		if (typeof searchString === "string") return this.s().lastIndexOf(searchString, position);
		const fn = Uint8Array.prototype.lastIndexOf;
		if (position !== void 0) return fn.call(this, searchString, position);
		return fn.call(this, searchString);
	}
	startsWith(searchString, position) {
		return this.s().startsWith(searchString, position);
	}
	endsWith(searchString, endPosition) {
		return this.s().endsWith(searchString, endPosition);
	}
	match(regexp) {
		return this.s().match(regexp);
	}
	replace(searchValue, replaceValue) {
		return this.s().replace(searchValue, replaceValue);
	}
	search(regexp) {
		return this.s().search(regexp);
	}
	split(separator, limit) {
		return this.s().split(separator, limit);
	}
	substring(start, end) {
		return this.s().substring(start, end);
	}
	trim() {
		return this.s().trim();
	}
	trimStart() {
		return this.s().trimStart();
	}
	trimEnd() {
		return this.s().trimEnd();
	}
	charAt(pos) {
		return this.s().charAt(pos);
	}
	charCodeAt(index) {
		return this.s().charCodeAt(index);
	}
	padStart(maxLength, fillString) {
		return this.s().padStart(maxLength, fillString);
	}
	padEnd(maxLength, fillString) {
		return this.s().padEnd(maxLength, fillString);
	}
	repeat(count) {
		return this.s().repeat(count);
	}
	toUpperCase() {
		return this.s().toUpperCase();
	}
	toLowerCase() {
		return this.s().toLowerCase();
	}
	s() {
		if (this.string == null) {
			const n = Date.now();
			if (n > warned + 6e4) {
				console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
				warned = n;
			}
			this.string = toUtf8$1(this);
		}
		return this.string;
	}
};
var warned = 0;
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js
var encoder = new TextEncoder();
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var QUOTE = 34;
var COLON = 58;
var COMMA = 44;
var BACKSLASH = 92;
var TRUE = new Uint8Array([
	116,
	114,
	117,
	101
]);
var FALSE = new Uint8Array([
	102,
	97,
	108,
	115,
	101
]);
var NULL = new Uint8Array([
	110,
	117,
	108,
	108
]);
var ESCAPE_TABLE = new Array(128).fill(null);
ESCAPE_TABLE[8] = "b";
ESCAPE_TABLE[9] = "t";
ESCAPE_TABLE[10] = "n";
ESCAPE_TABLE[12] = "f";
ESCAPE_TABLE[13] = "r";
ESCAPE_TABLE[34] = "\"";
ESCAPE_TABLE[92] = "\\";
for (let i = 0; i < 32; i++) if (ESCAPE_TABLE[i] === null) ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0");
var INITIAL_BUFFER_SIZE = 2048;
function alloc(size) {
	return JsonBytesStringAdapter.allocUnsafe(size);
}
var JsonShapeSerializer2 = class JsonShapeSerializer2 extends SerdeContextConfig$1 {
	settings;
	json;
	i = 0;
	rootSchema;
	rawValue;
	passthrough = false;
	constructor(settings) {
		super();
		this.settings = settings;
		this.json = alloc(INITIAL_BUFFER_SIZE);
	}
	write(schema, value) {
		this.i = 0;
		this.rawValue = value;
		this.rootSchema = NormalizedSchema.of(schema);
		this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
		if (!this.passthrough) this.writeValue(this.rootSchema, value, void 0);
	}
	writeDiscriminatedDocument(schema, value) {
		this.i = 0;
		this.rootSchema = NormalizedSchema.of(schema);
		const ns = this.rootSchema;
		if (ns.isStructSchema() && value != null && typeof value === "object") {
			this.writeValue(ns, value, void 0);
			const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
			const z = prefix.length;
			this.ensure(z);
			this.json.copyWithin(1 + z, 1, this.i);
			encoder.encodeInto(prefix, this.json.subarray(1));
			this.i += z;
		} else this.writeValue(ns, value, void 0);
	}
	flush() {
		this.rootSchema = void 0;
		const finalPosition = this.i;
		this.i = 0;
		const raw = this.rawValue;
		this.rawValue = void 0;
		if (finalPosition === 0) return raw;
		const result = this.json.subarray(0, finalPosition);
		this.json = alloc(INITIAL_BUFFER_SIZE);
		return result;
	}
	ensure(byteCount) {
		const { i, json } = this;
		if (i + byteCount > json.length) {
			let newSize = json.length * 2;
			while (newSize < i + byteCount) newSize *= 2;
			const next = alloc(newSize);
			next.set(this.json);
			this.json = next;
		}
	}
	writeAscii(s) {
		const z = s.length;
		this.ensure(z);
		let { i, json } = this;
		for (let j = 0; j < z; ++j) {
			json[i] = s.charCodeAt(j);
			i += 1;
		}
		this.i = i;
	}
	writeAsciiQuoted(s) {
		const z = s.length;
		this.ensure(z + 4);
		let { json, i } = this;
		json[i++] = QUOTE;
		for (let j = 0; j < z; ++j) json[i++] = s.charCodeAt(j);
		json[i++] = QUOTE;
		this.i = i;
	}
	writeJsonString(s) {
		const z = s.length;
		this.ensure(z * 3 + 2);
		this.json[this.i++] = QUOTE;
		for (let j = 0; j < z; ++j) {
			const c = s.charCodeAt(j);
			if (c > 34 && c < 92) this.json[this.i++] = c;
			else if (c < 128) {
				const esc = ESCAPE_TABLE[c];
				if (esc !== null) {
					this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1);
					this.json[this.i++] = BACKSLASH;
					for (let k = 0; k < esc.length; k++) this.json[this.i++] = esc.charCodeAt(k);
				} else this.json[this.i++] = c;
			} else if (c >= 55296 && c <= 56319) {
				const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
				if (next >= 56320 && next <= 57343) {
					this.ensure(4);
					const { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
					this.i += written;
					++j;
				} else {
					this.ensure(6 + (z - j - 1) * 3 + 1);
					this.writeUnicodeEscape(c);
				}
			} else if (c >= 56320 && c <= 57343) {
				this.ensure(6 + (z - j - 1) * 3 + 1);
				this.writeUnicodeEscape(c);
			} else {
				let { i, json } = this;
				if (c < 2048) {
					json[i++] = 192 | c >> 6;
					json[i++] = 128 | c & 63;
				} else {
					json[i++] = 224 | c >> 12;
					json[i++] = 128 | c >> 6 & 63;
					json[i++] = 128 | c & 63;
				}
				this.i = i;
			}
		}
		this.json[this.i++] = QUOTE;
	}
	writeUnicodeEscape(code) {
		let { json, i } = this;
		json[i++] = BACKSLASH;
		json[i++] = 117;
		const hex = code.toString(16).padStart(4, "0");
		for (let j = 0; j < 4; ++j) json[i++] = hex.charCodeAt(j);
		this.i = i;
	}
	static B64 = (() => {
		const chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
		const table = /* @__PURE__ */ new Uint8Array(64);
		for (let i = 0; i < 64; ++i) table[i] = chars.charCodeAt(i);
		return table;
	})();
	writeBase64(data) {
		const b64Len = Math.ceil(data.length / 3) * 4;
		this.ensure(b64Len + 2);
		const json = this.json;
		const B64 = JsonShapeSerializer2.B64;
		let i = this.i;
		json[i++] = QUOTE;
		const len = data.length;
		const remainder = len % 3;
		const mainLen = len - remainder;
		for (let j = 0; j < mainLen; j += 3) {
			const a = data[j];
			const b = data[j + 1];
			const c = data[j + 2];
			json[i++] = B64[a >> 2];
			json[i++] = B64[(a & 3) << 4 | b >> 4];
			json[i++] = B64[(b & 15) << 2 | c >> 6];
			json[i++] = B64[c & 63];
		}
		if (remainder === 2) {
			const a = data[mainLen];
			const b = data[mainLen + 1];
			json[i++] = B64[a >> 2];
			json[i++] = B64[(a & 3) << 4 | b >> 4];
			json[i++] = B64[(b & 15) << 2];
			json[i++] = 61;
		} else if (remainder === 1) {
			const a = data[mainLen];
			json[i++] = B64[a >> 2];
			json[i++] = B64[(a & 3) << 4];
			json[i++] = 61;
			json[i++] = 61;
		}
		json[i++] = QUOTE;
		this.i = i;
	}
	writeValue(schema, value, container) {
		if (value == null) {
			if (container?.isStructSchema()) {
				if (value === void 0) {
					if (NormalizedSchema.of(schema).isIdempotencyToken()) {
						this.writeAsciiQuoted(generateIdempotencyToken());
						return;
					}
				}
				return;
			}
			this.ensure(4);
			this.json.set(NULL, this.i);
			this.i += 4;
			return;
		}
		const ns = NormalizedSchema.of(schema);
		const isObject = typeof value === "object";
		if (ns.isStringSchema()) {
			const mediaType = ns.getMergedTraits().mediaType;
			if (mediaType) {
				if (mediaType === "application/json" || mediaType.endsWith("+json")) {
					this.writeJsonString(LazyJsonString.from(value).toString());
					return;
				}
			}
		}
		if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
			const asString = value instanceof NumericValue ? value.string : String(value);
			this.writeAsciiQuoted(asString);
			return;
		}
		if (isObject) {
			if (ns.isStructSchema()) {
				this.writeStruct(ns, value);
				return;
			}
			if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
				this.writeList(ns, value, ns.isDocumentSchema());
				return;
			}
			if (ns.isMapSchema()) {
				this.writeMap(ns, value, false);
				return;
			}
			if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
				this.writeBase64(value);
				return;
			}
			if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
				this.writeTimestamp(ns, value);
				return;
			}
			if (value instanceof NumericValue) {
				this.writeAscii(value.string);
				return;
			}
			if (ns.isDocumentSchema()) {
				if (Array.isArray(value)) this.writeList(ns, value, true);
				else this.writeMap(ns, value, true);
				return;
			}
			const json = JSON.stringify(value);
			this.writeAscii(json);
			return;
		}
		if (typeof value === "string") {
			if (ns.isBlobSchema()) {
				const b64 = (this.serdeContext?.base64Encoder ?? toBase64$1)(value);
				this.writeAsciiQuoted(b64);
				return;
			}
			this.writeJsonString(value);
			return;
		}
		if (typeof value === "number") {
			if (Math.abs(value) === Infinity || Number.isNaN(value)) {
				this.writeAsciiQuoted(String(value));
				return;
			}
			const numStr = String(value);
			this.writeAscii(numStr);
			return;
		}
		if (typeof value === "boolean") {
			this.ensure(5);
			let { i, json } = this;
			if (value) {
				json.set(TRUE, i);
				i += 4;
			} else {
				json.set(FALSE, i);
				i += 5;
			}
			this.i = i;
			return;
		}
		if (typeof value === "bigint") {
			this.writeAscii(value.toString());
			return;
		}
		this.writeAscii(String(value));
	}
	writeStruct(ns, value) {
		this.ensure(2);
		this.json[this.i++] = OPEN_BRACE;
		let wroteAny = false;
		const hasType = typeof value.__type === "string";
		let writtenKeys;
		if (hasType) writtenKeys = /* @__PURE__ */ new Set();
		for (const [memberName, memberSchema] of ns.structIterator()) {
			const item = value[memberName];
			if (item == null && !memberSchema.isIdempotencyToken()) continue;
			if (wroteAny) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			wroteAny = true;
			const targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
			if (writtenKeys) {
				writtenKeys.add(memberName);
				writtenKeys.add(targetKey);
			}
			this.writeAsciiQuoted(targetKey);
			this.json[this.i++] = COLON;
			this.writeValue(memberSchema, item, ns);
		}
		if (!wroteAny && ns.isUnionSchema()) {
			const { $unknown } = value;
			if (Array.isArray($unknown)) {
				const [k, v] = $unknown;
				this.writeAsciiQuoted(k);
				this.ensure(1);
				this.json[this.i++] = COLON;
				this.writeValue(15, v, ns);
			}
		} else if (hasType) for (const k in value) {
			if (writtenKeys.has(k)) continue;
			writtenKeys.add(k);
			const v = value[k];
			if (wroteAny) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			wroteAny = true;
			this.writeAsciiQuoted(k);
			this.ensure(1);
			this.json[this.i++] = COLON;
			this.writeValue(15, v, void 0);
		}
		this.ensure(1);
		this.json[this.i++] = CLOSE_BRACE;
	}
	writeList(ns, value, isDocument) {
		const sparse = !!ns.getMergedTraits().sparse;
		const valueSchema = ns.getValueSchema();
		if (!isDocument) {
			if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
				let hasSpecials = false;
				for (let i = 0; i < value.length; ++i) {
					const v = value[i];
					if (Number.isNaN(v) || v === Infinity || v === -Infinity || v == null && !sparse) {
						hasSpecials = true;
						break;
					}
				}
				let json;
				if (!hasSpecials) json = JSON.stringify(value);
				else {
					const out = [];
					for (let i = 0; i < value.length; ++i) {
						const v = value[i];
						if (v == null && !sparse) continue;
						if (Number.isNaN(v) || v === Infinity || v === -Infinity) out.push(String(v));
						else out.push(v);
					}
					json = JSON.stringify(out);
				}
				this.ensure(json.length * 3);
				this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
				return;
			}
		}
		this.ensure(2);
		this.json[this.i++] = OPEN_BRACKET;
		let wroteFirstItem = false;
		for (let i = 0; i < value.length; ++i) {
			const item = value[i];
			if (isDocument ? item === void 0 : item == null && !sparse) continue;
			if (wroteFirstItem) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			this.writeValue(valueSchema, item, void 0);
			wroteFirstItem = true;
		}
		this.ensure(1);
		this.json[this.i++] = CLOSE_BRACKET;
	}
	writeMap(ns, value, isDocument) {
		const sparse = !!ns.getMergedTraits().sparse;
		const valueSchema = ns.getValueSchema();
		if (!isDocument) {
			if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
				let modifications;
				for (const k in value) {
					if (!hasOwn(value, k)) continue;
					const v = value[k];
					if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
						(modifications ??= {})[k] = v;
						value[k] = String(v);
					} else if (v === null && !sparse) {
						(modifications ??= {})[k] = null;
						value[k] = void 0;
					}
				}
				const json = JSON.stringify(value);
				if (modifications) Object.assign(value, modifications);
				this.ensure(json.length * 3);
				this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
				return;
			}
		}
		this.ensure(2);
		this.json[this.i++] = OPEN_BRACE;
		let first = true;
		for (const k in value) {
			if (!hasOwn(value, k)) continue;
			const v = value[k];
			if (isDocument ? v === void 0 : v == null && !sparse) continue;
			if (!first) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			first = false;
			this.writeJsonString(k);
			this.ensure(1);
			this.json[this.i++] = COLON;
			this.writeValue(valueSchema, v, void 0);
		}
		this.ensure(1);
		this.json[this.i++] = CLOSE_BRACE;
	}
	writeTimestamp(ns, value) {
		switch (determineTimestampFormat(ns, this.settings)) {
			case 5: {
				const iso = value.toISOString().replace(".000Z", "Z");
				this.writeAsciiQuoted(iso);
				return;
			}
			case 6:
				this.writeAsciiQuoted(dateToUtcString(value));
				return;
			case 7: {
				const epochSecs = String(value.getTime() / 1e3);
				this.writeAscii(epochSecs);
				return;
			}
			default: {
				const epochSecs = String(value.getTime() / 1e3);
				this.writeAscii(epochSecs);
				return;
			}
		}
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js
var JsonCodec2 = class extends SerdeContextConfig$1 {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	createSerializer() {
		const serializer = new JsonShapeSerializer2(this.settings);
		serializer.setSerdeContext(this.serdeContext);
		return serializer;
	}
	createDeserializer() {
		const deserializer = new JsonShapeDeserializer2(this.settings);
		deserializer.setSerdeContext(this.serdeContext);
		return deserializer;
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
function resolveHostHeaderConfig(input) {
	return input;
}
var hostHeaderMiddleware = (options) => (next) => async (args) => {
	if (!HttpRequest.isInstance(args.request)) return next(args);
	const { request } = args;
	const { handlerProtocol = "" } = options.requestHandler.metadata || {};
	if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
		delete request.headers["host"];
		request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
	} else if (!request.headers["host"]) {
		let host = request.hostname;
		if (request.port != null) host += `:${request.port}`;
		request.headers["host"] = host;
	}
	return next(args);
};
var hostHeaderMiddlewareOptions = {
	name: "hostHeaderMiddleware",
	step: "build",
	priority: "low",
	tags: ["HOST"],
	override: true
};
var getHostHeaderPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
} });
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
var loggerMiddleware = () => (next, context) => async (args) => {
	try {
		const response = await next(args);
		const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
		const { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
		const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
		const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
		const { $metadata, ...outputWithoutMetadata } = response.output;
		logger?.info?.({
			clientName,
			commandName,
			input: inputFilterSensitiveLog(args.input),
			output: outputFilterSensitiveLog(outputWithoutMetadata),
			metadata: $metadata
		});
		return response;
	} catch (error) {
		const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
		const { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
		const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
		logger?.error?.({
			clientName,
			commandName,
			input: inputFilterSensitiveLog(args.input),
			error,
			metadata: error.$metadata
		});
		throw error;
	}
};
var loggerMiddlewareOptions = {
	name: "loggerMiddleware",
	tags: ["LOGGER"],
	step: "initialize",
	override: true
};
var getLoggerPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
} });
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/configuration.js
var recursionDetectionMiddlewareOptions = {
	step: "build",
	tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
	name: "recursionDetectionMiddleware",
	override: true,
	priority: "low"
};
// node_modules/@aws/lambda-invoke-store/dist-es/invoke-store.js
var PROTECTED_KEYS = {
	REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
	X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
	TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
	TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
	TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
	BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
};
var NO_GLOBAL_AWS_LAMBDA = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
if (!NO_GLOBAL_AWS_LAMBDA) globalThis.awslambda = globalThis.awslambda || {};
var InvokeStoreBase = class {
	static PROTECTED_KEYS = PROTECTED_KEYS;
	isProtectedKey(key) {
		return Object.values(PROTECTED_KEYS).includes(key);
	}
	getRequestId() {
		return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
	}
	getXRayTraceId() {
		return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
	}
	getTenantId() {
		return this.get(PROTECTED_KEYS.TENANT_ID);
	}
	getTraceparent() {
		return this.get(PROTECTED_KEYS.TRACEPARENT);
	}
	getTracestate() {
		return this.get(PROTECTED_KEYS.TRACESTATE);
	}
	getBaggage() {
		return this.get(PROTECTED_KEYS.BAGGAGE);
	}
};
var InvokeStoreSingle = class extends InvokeStoreBase {
	currentContext;
	getContext() {
		return this.currentContext;
	}
	hasContext() {
		return this.currentContext !== void 0;
	}
	get(key) {
		return this.currentContext?.[key];
	}
	set(key, value) {
		if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
		this.currentContext = this.currentContext || {};
		this.currentContext[key] = value;
	}
	run(context, fn) {
		this.currentContext = context;
		return fn();
	}
};
var InvokeStoreMulti = class InvokeStoreMulti extends InvokeStoreBase {
	als;
	static async create() {
		const instance = new InvokeStoreMulti();
		instance.als = new (await (Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6698, 19)))).AsyncLocalStorage();
		return instance;
	}
	getContext() {
		return this.als.getStore();
	}
	hasContext() {
		return this.als.getStore() !== void 0;
	}
	get(key) {
		return this.als.getStore()?.[key];
	}
	set(key, value) {
		if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
		const store = this.als.getStore();
		if (!store) throw new Error("No context available");
		store[key] = value;
	}
	run(context, fn) {
		return this.als.run(context, fn);
	}
};
var InvokeStore;
(function(InvokeStore) {
	let instance = null;
	async function getInstanceAsync(forceInvokeStoreMulti) {
		if (!instance) instance = (async () => {
			const newInstance = forceInvokeStoreMulti === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env ? await InvokeStoreMulti.create() : new InvokeStoreSingle();
			if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) return globalThis.awslambda.InvokeStore;
			else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
				globalThis.awslambda.InvokeStore = newInstance;
				return newInstance;
			} else return newInstance;
		})();
		return instance;
	}
	InvokeStore.getInstanceAsync = getInstanceAsync;
	InvokeStore._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? { reset: () => {
		instance = null;
		if (globalThis.awslambda?.InvokeStore) delete globalThis.awslambda.InvokeStore;
		globalThis.awslambda = { InvokeStore: void 0 };
	} } : void 0;
})(InvokeStore || (InvokeStore = {}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/recursionDetectionMiddleware.js
var AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
var _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
var X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
var TRACEPARENT = "traceparent";
var TRACESTATE = "tracestate";
var BAGGAGE = "baggage";
var recursionDetectionMiddleware = () => (next) => async (args) => {
	const { request } = args;
	if (!HttpRequest.isInstance(request)) return next(args);
	let invokeStore;
	{
		const traceIdHeader = Object.keys(request.headers ?? {}).find((h) => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ?? X_AMZN_TRACE_ID;
		if (!request.headers.hasOwnProperty(traceIdHeader)) {
			const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
			const traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
			invokeStore ??= await InvokeStore.getInstanceAsync();
			const traceId = invokeStore?.getXRayTraceId() ?? traceIdFromEnv;
			const nonEmptyString = (str) => typeof str === "string" && str.length > 0;
			if (nonEmptyString(functionName) && nonEmptyString(traceId)) request.headers[X_AMZN_TRACE_ID] = traceId;
		}
	}
	sanitizeTraceHeaders(request.headers);
	if (!request.headers[TRACEPARENT]) {
		const traceparent = (invokeStore ??= await InvokeStore.getInstanceAsync())?.getTraceparent?.();
		if (traceparent) {
			request.headers[TRACEPARENT] = traceparent;
			const tracestate = invokeStore?.getTracestate?.();
			if (tracestate) request.headers[TRACESTATE] = tracestate;
			const baggage = invokeStore?.getBaggage?.();
			if (baggage) request.headers[BAGGAGE] = baggage;
		}
	}
	return next(args);
};
function sanitizeTraceHeaders(headers) {
	for (const header of Object.keys(headers)) {
		const lower = header.toLowerCase();
		if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
			headers[lower] = headers[header];
			delete headers[header];
		}
	}
}
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js
var getRecursionDetectionPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
} });
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/resolveAuthOptions.js
var resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
	if (!authSchemePreference || authSchemePreference.length === 0) return candidateAuthOptions;
	const preferredAuthOptions = [];
	for (const preferredSchemeName of authSchemePreference) for (const candidateAuthOption of candidateAuthOptions) if (candidateAuthOption.schemeId.split("#")[1] === preferredSchemeName) preferredAuthOptions.push(candidateAuthOption);
	for (const candidateAuthOption of candidateAuthOptions) if (!preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId)) preferredAuthOptions.push(candidateAuthOption);
	return preferredAuthOptions;
};
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js
function convertHttpAuthSchemesToMap(httpAuthSchemes) {
	const map = /* @__PURE__ */ new Map();
	for (const scheme of httpAuthSchemes) map.set(scheme.schemeId, scheme);
	return map;
}
var httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
	const resolvedOptions = resolveAuthOptions(config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input)), config.authSchemePreference ? await config.authSchemePreference() : []);
	const authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
	const smithyContext = getSmithyContext(context);
	const failureReasons = [];
	for (const option of resolvedOptions) {
		const scheme = authSchemes.get(option.schemeId);
		if (!scheme) {
			failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
			continue;
		}
		const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
		if (!identityProvider) {
			failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
			continue;
		}
		const { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
		option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
		option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
		smithyContext.selectedHttpAuthScheme = {
			httpAuthOption: option,
			identity: await identityProvider(option.identityProperties),
			signer: scheme.signer
		};
		break;
	}
	if (!smithyContext.selectedHttpAuthScheme) throw new Error(failureReasons.join("\n"));
	return next(args);
};
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js
var httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
	step: "serialize",
	tags: ["HTTP_AUTH_SCHEME"],
	name: "httpAuthSchemeMiddleware",
	override: true,
	relation: "before",
	toMiddleware: "endpointV2Middleware"
};
var getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
		httpAuthSchemeParametersProvider,
		identityProviderConfigProvider
	}), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
} });
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/httpSigningMiddleware.js
var defaultErrorHandler = (signingProperties) => (error) => {
	throw error;
};
var defaultSuccessHandler = (httpResponse, signingProperties) => {};
var httpSigningMiddleware = (config) => (next, context) => async (args) => {
	if (!HttpRequest.isInstance(args.request)) return next(args);
	const scheme = getSmithyContext(context).selectedHttpAuthScheme;
	if (!scheme) throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
	const { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme;
	const output = await next({
		...args,
		request: await signer.sign(args.request, identity, signingProperties)
	}).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
	(signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
	return output;
};
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js
var httpSigningMiddlewareOptions = {
	step: "finalizeRequest",
	tags: ["HTTP_SIGNING"],
	name: "httpSigningMiddleware",
	aliases: [
		"apiKeyMiddleware",
		"tokenMiddleware",
		"awsAuthMiddleware"
	],
	override: true,
	relation: "after",
	toMiddleware: "retryMiddleware"
};
var getHttpSigningPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
} });
// node_modules/@smithy/core/dist-es/normalizeProvider.js
var normalizeProvider = (input) => {
	if (typeof input === "function") return input;
	const promisified = Promise.resolve(input);
	return () => promisified;
};
// node_modules/@smithy/core/dist-es/legacy-root-exports/pagination/createPaginator.js
var makePagedClientRequest = async (CommandCtor, client, input, withCommand = (_) => _, ...args) => {
	let command = new CommandCtor(input);
	command = withCommand(command) ?? command;
	return await client.send(command, ...args);
};
function createPaginator(ClientCtor, CommandCtor, inputTokenName, outputTokenName, pageSizeTokenName) {
	return async function* paginateOperation(config, input, ...additionalArguments) {
		const _input = input;
		let token = config.startingToken ?? _input[inputTokenName];
		let hasNext = true;
		let page;
		while (hasNext) {
			_input[inputTokenName] = token;
			if (pageSizeTokenName) _input[pageSizeTokenName] = _input[pageSizeTokenName] ?? config.pageSize;
			if (config.client instanceof ClientCtor) page = await makePagedClientRequest(CommandCtor, config.client, input, config.withCommand, ...additionalArguments);
			else throw new Error(`Invalid client, expected instance of ${ClientCtor.name}`);
			yield page;
			const prevToken = token;
			token = get(page, outputTokenName);
			hasNext = !!(token && (!config.stopOnSameToken || token !== prevToken));
		}
		return void 0;
	};
}
var get = (fromObject, path) => {
	let cursor = fromObject;
	const pathComponents = path.split(".");
	for (const step of pathComponents) {
		if (!cursor || typeof cursor !== "object") return;
		cursor = cursor[step];
	}
	return cursor;
};
// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
var DefaultIdentityProviderConfig = class {
	authSchemes = /* @__PURE__ */ new Map();
	constructor(config) {
		for (const key in config) {
			if (!hasOwn(config, key)) continue;
			const value = config[key];
			if (value !== void 0) this.authSchemes.set(key, value);
		}
	}
	getIdentityProvider(schemeId) {
		return this.authSchemes.get(schemeId);
	}
};
// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/noAuth.js
var NoAuthSigner = class {
	async sign(httpRequest, identity, signingProperties) {
		return httpRequest;
	}
};
// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/memoizeIdentityProvider.js
var createIsIdentityExpiredFunction = (expirationMs) => function isIdentityExpired(identity) {
	return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
};
var isIdentityExpired = createIsIdentityExpiredFunction(3e5);
var doesIdentityRequireRefresh = (identity) => identity.expiration !== void 0;
var memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
	if (provider === void 0) return;
	const normalizedProvider = typeof provider !== "function" ? async () => Promise.resolve(provider) : provider;
	let resolved;
	let pending;
	let hasResult;
	let isConstant = false;
	const coalesceProvider = async (options) => {
		if (!pending) pending = normalizedProvider(options);
		try {
			resolved = await pending;
			hasResult = true;
			isConstant = false;
		} finally {
			pending = void 0;
		}
		return resolved;
	};
	if (isExpired === void 0) return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
		return resolved;
	};
	return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
		if (isConstant) return resolved;
		if (!requiresRefresh(resolved)) {
			isConstant = true;
			return resolved;
		}
		if (isExpired(resolved)) {
			await coalesceProvider(options);
			return resolved;
		}
		return resolved;
	};
};
function isValidUserAgentAppId(appId) {
	if (appId === void 0) return true;
	return typeof appId === "string" && appId.length <= 50;
}
function resolveUserAgentConfig(input) {
	const normalizedAppIdProvider = normalizeProvider(input.userAgentAppId ?? void 0);
	const { customUserAgent } = input;
	return Object.assign(input, {
		customUserAgent: typeof customUserAgent === "string" ? [[customUserAgent]] : customUserAgent,
		userAgentAppId: async () => {
			const appId = await normalizedAppIdProvider();
			if (!isValidUserAgentAppId(appId)) {
				const logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
				if (typeof appId !== "string") logger?.warn("userAgentAppId must be a string or undefined.");
				else if (appId.length > 50) logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
			}
			return appId;
		}
	});
}
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js
var selectedPartitionsInfo = {
	"partitions": [
		{
			"id": "aws",
			"outputs": {
				"dnsSuffix": "amazonaws.com",
				"dualStackDnsSuffix": "api.aws",
				"implicitGlobalRegion": "us-east-1",
				"name": "aws",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
			"regions": {
				"af-south-1": { "description": "Africa (Cape Town)" },
				"ap-east-1": { "description": "Asia Pacific (Hong Kong)" },
				"ap-east-2": { "description": "Asia Pacific (Taipei)" },
				"ap-northeast-1": { "description": "Asia Pacific (Tokyo)" },
				"ap-northeast-2": { "description": "Asia Pacific (Seoul)" },
				"ap-northeast-3": { "description": "Asia Pacific (Osaka)" },
				"ap-south-1": { "description": "Asia Pacific (Mumbai)" },
				"ap-south-2": { "description": "Asia Pacific (Hyderabad)" },
				"ap-southeast-1": { "description": "Asia Pacific (Singapore)" },
				"ap-southeast-2": { "description": "Asia Pacific (Sydney)" },
				"ap-southeast-3": { "description": "Asia Pacific (Jakarta)" },
				"ap-southeast-4": { "description": "Asia Pacific (Melbourne)" },
				"ap-southeast-5": { "description": "Asia Pacific (Malaysia)" },
				"ap-southeast-6": { "description": "Asia Pacific (New Zealand)" },
				"ap-southeast-7": { "description": "Asia Pacific (Thailand)" },
				"aws-global": { "description": "aws global region" },
				"ca-central-1": { "description": "Canada (Central)" },
				"ca-west-1": { "description": "Canada West (Calgary)" },
				"eu-central-1": { "description": "Europe (Frankfurt)" },
				"eu-central-2": { "description": "Europe (Zurich)" },
				"eu-north-1": { "description": "Europe (Stockholm)" },
				"eu-south-1": { "description": "Europe (Milan)" },
				"eu-south-2": { "description": "Europe (Spain)" },
				"eu-west-1": { "description": "Europe (Ireland)" },
				"eu-west-2": { "description": "Europe (London)" },
				"eu-west-3": { "description": "Europe (Paris)" },
				"il-central-1": { "description": "Israel (Tel Aviv)" },
				"me-central-1": { "description": "Middle East (UAE)" },
				"me-south-1": { "description": "Middle East (Bahrain)" },
				"me-west-1": { "description": "Middle East (Saudi Arabia)" },
				"mx-central-1": { "description": "Mexico (Central)" },
				"sa-east-1": { "description": "South America (Sao Paulo)" },
				"sa-west-1": { "description": "South America (Chile)" },
				"us-east-1": { "description": "US East (N. Virginia)" },
				"us-east-2": { "description": "US East (Ohio)" },
				"us-west-1": { "description": "US West (N. California)" },
				"us-west-2": { "description": "US West (Oregon)" }
			}
		},
		{
			"id": "aws-cn",
			"outputs": {
				"dnsSuffix": "amazonaws.com.cn",
				"dualStackDnsSuffix": "api.amazonwebservices.com.cn",
				"implicitGlobalRegion": "cn-northwest-1",
				"name": "aws-cn",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^cn\\-\\w+\\-\\d+$",
			"regions": {
				"aws-cn-global": { "description": "aws-cn global region" },
				"cn-north-1": { "description": "China (Beijing)" },
				"cn-northwest-1": { "description": "China (Ningxia)" }
			}
		},
		{
			"id": "aws-eusc",
			"outputs": {
				"dnsSuffix": "amazonaws.eu",
				"dualStackDnsSuffix": "api.amazonwebservices.eu",
				"implicitGlobalRegion": "eusc-de-east-1",
				"name": "aws-eusc",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^eusc\\-(de)\\-\\w+\\-\\d+$",
			"regions": { "eusc-de-east-1": { "description": "AWS European Sovereign Cloud (Germany)" } }
		},
		{
			"id": "aws-iso",
			"outputs": {
				"dnsSuffix": "c2s.ic.gov",
				"dualStackDnsSuffix": "api.aws.ic.gov",
				"implicitGlobalRegion": "us-iso-east-1",
				"name": "aws-iso",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-iso\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-global": { "description": "aws-iso global region" },
				"us-iso-east-1": { "description": "US ISO East" },
				"us-iso-west-1": { "description": "US ISO WEST" }
			}
		},
		{
			"id": "aws-iso-b",
			"outputs": {
				"dnsSuffix": "sc2s.sgov.gov",
				"dualStackDnsSuffix": "api.aws.scloud",
				"implicitGlobalRegion": "us-isob-east-1",
				"name": "aws-iso-b",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-isob\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-b-global": { "description": "aws-iso-b global region" },
				"us-isob-east-1": { "description": "US ISOB East (Ohio)" },
				"us-isob-west-1": { "description": "US ISOB West" }
			}
		},
		{
			"id": "aws-iso-e",
			"outputs": {
				"dnsSuffix": "cloud.adc-e.uk",
				"dualStackDnsSuffix": "api.cloud-aws.adc-e.uk",
				"implicitGlobalRegion": "eu-isoe-west-1",
				"name": "aws-iso-e",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^eu\\-isoe\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-e-global": { "description": "aws-iso-e global region" },
				"eu-isoe-west-1": { "description": "EU ISOE West" }
			}
		},
		{
			"id": "aws-iso-f",
			"outputs": {
				"dnsSuffix": "csp.hci.ic.gov",
				"dualStackDnsSuffix": "api.aws.hci.ic.gov",
				"implicitGlobalRegion": "us-isof-south-1",
				"name": "aws-iso-f",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-isof\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-f-global": { "description": "aws-iso-f global region" },
				"us-isof-east-1": { "description": "US ISOF EAST" },
				"us-isof-south-1": { "description": "US ISOF SOUTH" }
			}
		},
		{
			"id": "aws-us-gov",
			"outputs": {
				"dnsSuffix": "amazonaws.com",
				"dualStackDnsSuffix": "api.aws",
				"implicitGlobalRegion": "us-gov-west-1",
				"name": "aws-us-gov",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-gov\\-\\w+\\-\\d+$",
			"regions": {
				"aws-us-gov-global": { "description": "aws-us-gov global region" },
				"us-gov-east-1": { "description": "AWS GovCloud (US-East)" },
				"us-gov-west-1": { "description": "AWS GovCloud (US-West)" }
			}
		}
	],
	"version": "1.1"
};
var selectedUserAgentPrefix = "";
var partition = (value) => {
	const { partitions } = selectedPartitionsInfo;
	for (const partition of partitions) {
		const { regions, outputs } = partition;
		for (const [region, regionData] of Object.entries(regions)) if (region === value) return {
			...outputs,
			...regionData
		};
	}
	for (const partition of partitions) {
		const { regionRegex, outputs } = partition;
		if (new RegExp(regionRegex).test(value)) return { ...outputs };
	}
	const DEFAULT_PARTITION = partitions.find((partition) => partition.id === "aws");
	if (!DEFAULT_PARTITION) throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
	return { ...DEFAULT_PARTITION.outputs };
};
var getUserAgentPrefix = () => selectedUserAgentPrefix;
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/isStreamingPayload/isStreamingPayload.js
var isStreamingPayload = (request) => request?.body instanceof node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable || typeof ReadableStream !== "undefined" && request?.body instanceof ReadableStream;
// node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/constants.js
var THROTTLING_ERROR_CODES = [
	"BandwidthLimitExceeded",
	"EC2ThrottledException",
	"LimitExceededException",
	"PriorRequestNotComplete",
	"ProvisionedThroughputExceededException",
	"RequestLimitExceeded",
	"RequestThrottled",
	"RequestThrottledException",
	"SlowDown",
	"ThrottledException",
	"Throttling",
	"ThrottlingException",
	"TooManyRequestsException",
	"TransactionInProgressException"
];
var TRANSIENT_ERROR_CODES = [
	"TimeoutError",
	"RequestTimeout",
	"RequestTimeoutException"
];
var TRANSIENT_ERROR_STATUS_CODES = [
	500,
	502,
	503,
	504
];
var NODEJS_TIMEOUT_ERROR_CODES$1 = [
	"ECONNRESET",
	"ECONNREFUSED",
	"EPIPE",
	"ETIMEDOUT"
];
var NODEJS_NETWORK_ERROR_CODES = [
	"EHOSTUNREACH",
	"ENETUNREACH",
	"ENOTFOUND",
	"EAI_AGAIN"
];
// node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js
var isRetryableByTrait = (error) => error?.$retryable !== void 0;
var isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected;
var isBrowserNetworkError = (error) => {
	const errorMessages = /* @__PURE__ */ new Set([
		"Failed to fetch",
		"NetworkError when attempting to fetch resource",
		"The Internet connection appears to be offline",
		"Load failed",
		"Network request failed"
	]);
	if (!(error && error instanceof TypeError)) return false;
	return errorMessages.has(error.message);
};
var isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == true;
var isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES$1.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1));
var isServerError = (error) => {
	if (error.$metadata?.httpStatusCode !== void 0) {
		const statusCode = error.$metadata.httpStatusCode;
		if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) return true;
		return false;
	}
	return false;
};
function isNodeJsHttp2TransientError(error) {
	return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
}
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/race.js
var race = (promise, signal) => {
	if (!signal) return promise;
	let cleanup = () => {};
	const aborted = new Promise((_, reject) => {
		const handler = () => reject(createAbortError());
		if (signal.aborted) handler();
		else if (typeof signal.addEventListener === "function") {
			signal.addEventListener("abort", handler, { once: true });
			cleanup = () => signal.removeEventListener("abort", handler);
		} else signal.onabort = handler;
	});
	return Promise.race([promise, aborted]).finally(cleanup);
};
var createAbortError = () => Object.assign(/* @__PURE__ */ new Error("Request aborted"), { name: "AbortError" });
var isAbortError = (error) => typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js
var MAXIMUM_RETRY_DELAY = 2e4;
var INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
var REQUEST_HEADER = "amz-sdk-request";
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js
function parseRetryAfterHeader(response, logger) {
	if (!HttpResponse.isInstance(response)) return;
	for (const header in response.headers) {
		if (!hasOwn(response.headers, header)) continue;
		const h = header.toLowerCase();
		if (h === "retry-after") {
			const retryAfter = response.headers[header];
			let retryAfterSeconds = NaN;
			if (retryAfter.endsWith("GMT")) try {
				retryAfterSeconds = (parseRfc7231DateTime(retryAfter).getTime() - Date.now()) / 1e3;
			} catch (e) {
				logger?.trace?.("Failed to parse retry-after header");
				logger?.trace?.(e);
			}
			else if (retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]);
			else if (retryAfter.match(/^((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter);
			else if (Date.parse(retryAfter) >= Date.now()) retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3;
			if (isNaN(retryAfterSeconds)) return;
			return new Date(Date.now() + retryAfterSeconds * 1e3);
		} else if (h === "x-amz-retry-after") {
			const v = response.headers[header];
			const backoffMilliseconds = Number(v);
			if (isNaN(backoffMilliseconds)) {
				logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
				return;
			}
			return new Date(Date.now() + backoffMilliseconds);
		}
	}
}
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js
var asSdkError = (error) => {
	if (error instanceof Error) return error;
	if (error instanceof Object) return Object.assign(/* @__PURE__ */ new Error(), error);
	if (typeof error === "string") return new Error(error);
	return /* @__PURE__ */ new Error(`AWS SDK error wrapper for ${error}`);
};
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retryMiddleware.js
function bindRetryMiddleware(isStreamingPayload) {
	return (options) => (next, context) => async (args) => {
		let retryStrategy = await options.retryStrategy();
		const maxAttempts = await options.maxAttempts();
		const abortSignal = context[SMITHY_CONTEXT_KEY]?.abortSignal;
		if (isRetryStrategyV2(retryStrategy)) {
			retryStrategy = retryStrategy;
			const retryTokenScope = (context["partition_id"] ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
			let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
			let lastError = /* @__PURE__ */ new Error();
			let attempts = 0;
			let totalRetryDelay = 0;
			const { request } = args;
			const isRequest = HttpRequest.isInstance(request);
			if (isRequest) request.headers[INVOCATION_ID_HEADER] = v4();
			while (true) try {
				if (isRequest) request.headers[REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts}`;
				const { response, output } = await next(args);
				retryStrategy.recordSuccess(retryToken);
				output.$metadata.attempts = attempts + 1;
				output.$metadata.totalRetryDelay = totalRetryDelay;
				return {
					response,
					output
				};
			} catch (e) {
				const retryErrorInfo = getRetryErrorInfo(e, options.logger);
				lastError = asSdkError(e);
				if (isRequest && isStreamingPayload(request)) {
					(context.logger instanceof NoOpLogger ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
					throw lastError;
				}
				try {
					retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
				} catch (refreshError) {
					if (abortSignal?.aborted && isAbortError(refreshError)) throw refreshError;
					if (!lastError.$metadata) lastError.$metadata = {};
					lastError.$metadata.attempts = attempts + 1;
					lastError.$metadata.totalRetryDelay = totalRetryDelay;
					throw lastError;
				}
				attempts = retryToken.getRetryCount();
				const delay = retryToken.getRetryDelay();
				totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
				if (delay > 0) await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal);
			}
		} else {
			retryStrategy = retryStrategy;
			if (retryStrategy?.mode) context.userAgent = [...context.userAgent || [], ["cfg/retry-mode", retryStrategy.mode]];
			return retryStrategy.retry(next, args);
		}
	};
}
var isRetryStrategyV2 = (retryStrategy) => typeof retryStrategy.acquireInitialRetryToken !== "undefined" && typeof retryStrategy.refreshRetryTokenForRetry !== "undefined" && typeof retryStrategy.recordSuccess !== "undefined";
var getRetryErrorInfo = (error, logger) => {
	const errorInfo = {
		error,
		errorType: getRetryErrorType(error)
	};
	const retryAfterHint = parseRetryAfterHeader(error.$response, logger);
	if (retryAfterHint) errorInfo.retryAfterHint = retryAfterHint;
	return errorInfo;
};
var getRetryErrorType = (error) => {
	if (isThrottlingError(error)) return "THROTTLING";
	if (isTransientError(error)) return "TRANSIENT";
	if (isServerError(error)) return "SERVER_ERROR";
	return "CLIENT_ERROR";
};
var retryMiddlewareOptions = {
	name: "retryMiddleware",
	tags: ["RETRY"],
	step: "finalizeRequest",
	priority: "high",
	override: true
};
function bindGetRetryPlugin(isStreamingPayload) {
	const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
	return (options) => ({ applyToStack: (clientStack) => {
		clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
	} });
}
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js
var DefaultRateLimiter = class DefaultRateLimiter {
	static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
	beta;
	minCapacity;
	minFillRate;
	scaleConstant;
	smooth;
	enabled = false;
	availableTokens = 0;
	lastMaxRate = 0;
	measuredTxRate = 0;
	requestCount = 0;
	fillRate;
	lastThrottleTime;
	lastTimestamp = 0;
	lastTxRateBucket;
	maxCapacity;
	timeWindow = 0;
	constructor(options) {
		this.beta = options?.beta ?? .7;
		this.minCapacity = options?.minCapacity ?? 1;
		this.minFillRate = options?.minFillRate ?? .5;
		this.scaleConstant = options?.scaleConstant ?? .4;
		this.smooth = options?.smooth ?? .8;
		this.lastThrottleTime = this.getCurrentTimeInSeconds();
		this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
		this.fillRate = this.minFillRate;
		this.maxCapacity = this.minCapacity;
	}
	async getSendToken() {
		return this.acquireTokenBucket(1);
	}
	updateClientSendingRate(response) {
		let calculatedRate;
		this.updateMeasuredRate();
		const retryErrorInfo = response;
		if (retryErrorInfo?.errorType === "THROTTLING" || isThrottlingError(retryErrorInfo?.error ?? response)) {
			const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
			this.lastMaxRate = rateToUse;
			this.calculateTimeWindow();
			this.lastThrottleTime = this.getCurrentTimeInSeconds();
			calculatedRate = this.cubicThrottle(rateToUse);
			this.enableTokenBucket();
		} else {
			this.calculateTimeWindow();
			calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
		}
		const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
		this.updateTokenBucketRate(newRate);
	}
	getCurrentTimeInSeconds() {
		return Date.now() / 1e3;
	}
	async acquireTokenBucket(amount) {
		if (!this.enabled) return;
		this.refillTokenBucket();
		while (amount > this.availableTokens) {
			const delay = (amount - this.availableTokens) / this.fillRate * 1e3;
			await new Promise((resolve) => DefaultRateLimiter.setTimeoutFn(resolve, delay));
			this.refillTokenBucket();
		}
		this.availableTokens = this.availableTokens - amount;
	}
	refillTokenBucket() {
		const timestamp = this.getCurrentTimeInSeconds();
		if (!this.lastTimestamp) {
			this.lastTimestamp = timestamp;
			return;
		}
		const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
		this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
		this.lastTimestamp = timestamp;
	}
	calculateTimeWindow() {
		this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
	}
	cubicThrottle(rateToUse) {
		return this.getPrecise(rateToUse * this.beta);
	}
	cubicSuccess(timestamp) {
		return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
	}
	enableTokenBucket() {
		this.enabled = true;
	}
	updateTokenBucketRate(newRate) {
		this.refillTokenBucket();
		this.fillRate = Math.max(newRate, this.minFillRate);
		this.maxCapacity = Math.max(newRate, this.minCapacity);
		this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
	}
	updateMeasuredRate() {
		const t = this.getCurrentTimeInSeconds();
		const timeBucket = Math.floor(t * 2) / 2;
		this.requestCount++;
		if (timeBucket > this.lastTxRateBucket) {
			const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
			this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
			this.requestCount = 0;
			this.lastTxRateBucket = timeBucket;
		}
	}
	getPrecise(num) {
		return parseFloat(num.toFixed(8));
	}
};
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js
var Retry = class {
	static v2026 = true;
	static delay() {
		return 50;
	}
	static throttlingDelay() {
		return 1e3;
	}
	static cost() {
		return 14;
	}
	static throttlingCost() {
		return 5;
	}
	static modifiedCostType() {
		return "THROTTLING";
	}
};
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoffStrategy.js
var DefaultRetryBackoffStrategy = class {
	x = Retry.delay();
	computeNextBackoffDelay(i) {
		const t_i = Math.random() * Math.min(this.x * 2 ** i, MAXIMUM_RETRY_DELAY);
		return Math.floor(t_i);
	}
	setDelayBase(delay) {
		this.x = delay;
	}
};
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js
var DefaultRetryToken = class {
	delay;
	count;
	cost;
	longPoll;
	$retryLog = { acquisitionDelay: 0 };
	constructor(delay, count, cost, longPoll) {
		this.delay = delay;
		this.count = count;
		this.cost = cost;
		this.longPoll = longPoll;
	}
	getRetryCount() {
		return this.count;
	}
	getRetryDelay() {
		return Math.min(MAXIMUM_RETRY_DELAY, this.delay);
	}
	getRetryCost() {
		return this.cost;
	}
	isLongPoll() {
		return this.longPoll;
	}
};
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var RETRY_MODES;
(function(RETRY_MODES) {
	RETRY_MODES["STANDARD"] = "standard";
	RETRY_MODES["ADAPTIVE"] = "adaptive";
})(RETRY_MODES || (RETRY_MODES = {}));
var DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/StandardRetryStrategy.js
var refusal = {
	incompatible: 1,
	attempts: 2,
	capacity: 3
};
var StandardRetryStrategy = class {
	mode = RETRY_MODES.STANDARD;
	retryBackoffStrategy;
	capacity = 500;
	maxAttemptsProvider;
	baseDelay;
	constructor(arg1) {
		if (typeof arg1 === "number") this.maxAttemptsProvider = async () => arg1;
		else if (typeof arg1 === "function") this.maxAttemptsProvider = arg1;
		else if (arg1 && typeof arg1 === "object") {
			this.maxAttemptsProvider = async () => arg1.maxAttempts;
			this.baseDelay = arg1.baseDelay;
			this.retryBackoffStrategy = arg1.backoff;
		}
		this.maxAttemptsProvider ??= async () => 3;
		this.baseDelay ??= Retry.delay();
		this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
	}
	async acquireInitialRetryToken(retryTokenScope) {
		return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
	}
	async refreshRetryTokenForRetry(token, errorInfo) {
		const maxAttempts = await this.getMaxAttempts();
		const retryCode = this.retryCode(token, errorInfo, maxAttempts);
		const shouldRetry = retryCode === 0;
		const isLongPoll = token.isLongPoll?.();
		if (shouldRetry || isLongPoll) {
			const errorType = errorInfo.errorType;
			this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
			const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
			let retryDelay = delayFromErrorType;
			if (errorInfo.retryAfterHint instanceof Date) retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3));
			if (!shouldRetry) {
				const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
				if (longPollBackoff > 0) await new Promise((r) => setTimeout(r, longPollBackoff));
			} else {
				const capacityCost = this.getCapacityCost(errorType);
				this.capacity -= capacityCost;
				const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
				await new Promise((r) => setTimeout(r, retryDelay));
				nextToken.$retryLog.acquisitionDelay = retryDelay;
				return nextToken;
			}
		}
		throw new Error("No retry token available");
	}
	recordSuccess(token) {
		this.capacity = Math.min(500, this.capacity + (token.getRetryCost() ?? 1));
	}
	getCapacity() {
		return this.capacity;
	}
	async maxAttempts() {
		return this.maxAttemptsProvider();
	}
	async getMaxAttempts() {
		try {
			return await this.maxAttemptsProvider();
		} catch (ignored) {
			console.warn(`Max attempts provider could not resolve. Using default of 3`);
			return 3;
		}
	}
	retryCode(tokenToRenew, errorInfo, maxAttempts) {
		const attempts = tokenToRenew.getRetryCount() + 1;
		const retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
		const attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
		const capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
		return retryableStatus || attemptStatus || capacityStatus;
	}
	getCapacityCost(errorType) {
		return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
	}
	isRetryableError(errorType) {
		return errorType === "THROTTLING" || errorType === "TRANSIENT";
	}
};
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js
var AdaptiveRetryStrategy = class {
	mode = RETRY_MODES.ADAPTIVE;
	rateLimiter;
	standardRetryStrategy;
	constructor(maxAttemptsProvider, options) {
		const { rateLimiter } = options ?? {};
		this.rateLimiter = rateLimiter ?? new DefaultRateLimiter();
		this.standardRetryStrategy = options ? new StandardRetryStrategy({
			maxAttempts: typeof maxAttemptsProvider === "number" ? maxAttemptsProvider : 3,
			...options
		}) : new StandardRetryStrategy(maxAttemptsProvider);
	}
	async acquireInitialRetryToken(retryTokenScope) {
		const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
		await this.rateLimiter.getSendToken();
		return token;
	}
	async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
		this.rateLimiter.updateClientSendingRate(errorInfo);
		const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
		await this.rateLimiter.getSendToken();
		return token;
	}
	recordSuccess(token) {
		this.rateLimiter.updateClientSendingRate({});
		this.standardRetryStrategy.recordSuccess(token);
	}
	async maxAttemptsProvider() {
		return this.standardRetryStrategy.maxAttempts();
	}
};
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js
var ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
var CONFIG_MAX_ATTEMPTS = "max_attempts";
var NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => {
		const value = env[ENV_MAX_ATTEMPTS];
		if (!value) return;
		const maxAttempt = parseInt(value);
		if (Number.isNaN(maxAttempt)) throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
		return maxAttempt;
	},
	configFileSelector: (profile) => {
		const value = profile[CONFIG_MAX_ATTEMPTS];
		if (!value) return;
		const maxAttempt = parseInt(value);
		if (Number.isNaN(maxAttempt)) throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
		return maxAttempt;
	},
	default: 3
};
var resolveRetryConfig = (input, defaults) => {
	const { retryStrategy, retryMode } = input;
	const { defaultMaxAttempts = 3, defaultBaseDelay = Retry.delay() } = defaults ?? {};
	const maxAttemptsProvider = normalizeProvider$1(input.maxAttempts ?? defaultMaxAttempts);
	let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
	const getDefault = async () => {
		const maxAttempts = await maxAttemptsProvider();
		if (await normalizeProvider$1(retryMode)() === RETRY_MODES.ADAPTIVE) return new AdaptiveRetryStrategy(maxAttemptsProvider, {
			maxAttempts,
			baseDelay: defaultBaseDelay
		});
		return new StandardRetryStrategy({
			maxAttempts,
			baseDelay: defaultBaseDelay
		});
	};
	return Object.assign(input, {
		maxAttempts: maxAttemptsProvider,
		retryStrategy: () => controller ??= getDefault()
	});
};
var ENV_RETRY_MODE = "AWS_RETRY_MODE";
var CONFIG_RETRY_MODE = "retry_mode";
var NODE_RETRY_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env[ENV_RETRY_MODE],
	configFileSelector: (profile) => profile[CONFIG_RETRY_MODE],
	default: DEFAULT_RETRY_MODE
};
var getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/check-features.js
var ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
async function checkFeatures(context, config, args) {
	if (args.request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") setFeature$1(context, "PROTOCOL_RPC_V2_CBOR", "M");
	if (typeof config.retryStrategy === "function") {
		const retryStrategy = await config.retryStrategy();
		if (typeof retryStrategy.mode === "string") switch (retryStrategy.mode) {
			case RETRY_MODES.ADAPTIVE:
				setFeature$1(context, "RETRY_MODE_ADAPTIVE", "F");
				break;
			case RETRY_MODES.STANDARD: setFeature$1(context, "RETRY_MODE_STANDARD", "E");
		}
	}
	if (typeof config.accountIdEndpointMode === "function") {
		const endpointV2 = context.endpointV2;
		if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) setFeature$1(context, "ACCOUNT_ID_ENDPOINT", "O");
		switch (await config.accountIdEndpointMode?.()) {
			case "disabled":
				setFeature$1(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
				break;
			case "preferred":
				setFeature$1(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
				break;
			case "required": setFeature$1(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
		}
	}
	const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
	if (identity?.$source) {
		const credentials = identity;
		if (credentials.accountId) setFeature$1(context, "RESOLVED_ACCOUNT_ID", "T");
		for (const [key, value] of Object.entries(credentials.$source ?? {})) setFeature$1(context, key, value);
	}
}
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/constants.js
var USER_AGENT = "user-agent";
var X_AMZ_USER_AGENT = "x-amz-user-agent";
var UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
var UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/encode-features.js
var BYTE_LIMIT = 1024;
function encodeFeatures(features) {
	let buffer = "";
	for (const key in features) {
		const val = features[key];
		if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
			if (buffer.length) buffer += "," + val;
			else buffer += val;
			continue;
		}
		break;
	}
	return buffer;
}
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js
var userAgentMiddleware = (options) => (next, context) => async (args) => {
	const { request } = args;
	if (!HttpRequest.isInstance(request)) return next(args);
	const { headers } = request;
	const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
	const defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
	await checkFeatures(context, options, args);
	const awsContext = context;
	defaultUserAgent.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
	const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
	const appId = await options.userAgentAppId();
	if (appId) defaultUserAgent.push(escapeUserAgent([`app`, `${appId}`]));
	const prefix = getUserAgentPrefix();
	const sdkUserAgentValue = (prefix ? [prefix] : []).concat([
		...defaultUserAgent,
		...userAgent,
		...customUserAgent
	]).join(" ");
	const normalUAValue = [...defaultUserAgent.filter((section) => section.startsWith("aws-sdk-")), ...customUserAgent].join(" ");
	if (options.runtime !== "browser") {
		if (normalUAValue) headers[X_AMZ_USER_AGENT] = headers["x-amz-user-agent"] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue;
		headers[USER_AGENT] = sdkUserAgentValue;
	} else headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
	return next({
		...args,
		request
	});
};
var escapeUserAgent = (userAgentPair) => {
	const name = userAgentPair[0].split("/").map((part) => part.replace(UA_NAME_ESCAPE_REGEX, "-")).join("/");
	const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, "-");
	const prefixSeparatorIndex = name.indexOf("/");
	const prefix = name.substring(0, prefixSeparatorIndex);
	let uaName = name.substring(prefixSeparatorIndex + 1);
	if (prefix === "api") uaName = uaName.toLowerCase();
	return [
		prefix,
		uaName,
		version
	].filter((item) => item && item.length > 0).reduce((acc, item, index) => {
		switch (index) {
			case 0: return item;
			case 1: return `${acc}/${item}`;
			default: return `${acc}#${item}`;
		}
	}, "");
};
var getUserAgentMiddlewareOptions = {
	name: "getUserAgentMiddleware",
	step: "build",
	priority: "low",
	tags: ["SET_USER_AGENT", "USER_AGENT"],
	override: true
};
var getUserAgentPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
} });
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/getRuntimeUserAgentPair.js
var getRuntimeUserAgentPair = () => {
	for (const runtime of [
		"deno",
		"bun",
		"llrt"
	]) if (node_process__WEBPACK_IMPORTED_MODULE_10__.versions[runtime]) return [`md/${runtime}`, node_process__WEBPACK_IMPORTED_MODULE_10__.versions[runtime]];
	return ["md/nodejs", node_process__WEBPACK_IMPORTED_MODULE_10__.versions.node];
};
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/crt-availability.js
var crtAvailability = { isCrtAvailable: false };
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/is-crt-available.js
var isCrtAvailable = () => {
	if (crtAvailability.isCrtAvailable) return ["md/crt-avail"];
	return null;
};
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js
var createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
	const runtimeUserAgentPair = getRuntimeUserAgentPair();
	return async (config) => {
		const sections = [
			["aws-sdk-js", clientVersion],
			["ua", "2.1"],
			[`os/${(0,node_os__WEBPACK_IMPORTED_MODULE_9__.platform)()}`, (0,node_os__WEBPACK_IMPORTED_MODULE_9__.release)()],
			["lang/js"],
			runtimeUserAgentPair
		];
		const crtAvailable = isCrtAvailable();
		if (crtAvailable) sections.push(crtAvailable);
		if (serviceId) sections.push([`api/${serviceId}`, clientVersion]);
		if (node_process__WEBPACK_IMPORTED_MODULE_10__.env.AWS_EXECUTION_ENV) sections.push([`exec-env/${node_process__WEBPACK_IMPORTED_MODULE_10__.env.AWS_EXECUTION_ENV}`]);
		const appId = await config?.userAgentAppId?.();
		return appId ? [...sections, [`app/${appId}`]] : [...sections];
	};
};
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
var UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
var UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
var NODE_APP_ID_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env[UA_APP_ID_ENV_NAME],
	configFileSelector: (profile) => profile["sdk_ua_app_id"] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
	default: void 0
};
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtualHostableS3Bucket.js
var isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
	if (allowSubDomains) {
		for (const label of value.split(".")) if (!isVirtualHostableS3Bucket(label)) return false;
		return true;
	}
	if (!isValidHostLabel(value)) return false;
	if (value.length < 3 || value.length > 63) return false;
	if (value !== value.toLowerCase()) return false;
	if (isIpAddress(value)) return false;
	return true;
};
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/parseArn.js
var ARN_DELIMITER = ":";
var RESOURCE_DELIMITER = "/";
var parseArn = (value) => {
	const segments = value.split(ARN_DELIMITER);
	if (segments.length < 6) return null;
	const [arn, partition, service, region, accountId, ...resourcePath] = segments;
	if (arn !== "arn" || partition === "" || service === "" || resourcePath.join(ARN_DELIMITER) === "") return null;
	return {
		partition,
		service,
		region,
		accountId,
		resourceId: resourcePath.map((resource) => resource.split(RESOURCE_DELIMITER)).flat()
	};
};
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js
var awsEndpointFunctions = {
	isVirtualHostableS3Bucket,
	parseArn,
	partition
};
customEndpointFunctions.aws = awsEndpointFunctions;
// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/stsRegionDefaultResolver.js
function stsRegionDefaultResolver(loaderConfig = {}) {
	return loadConfig({
		...NODE_REGION_CONFIG_OPTIONS,
		async default() {
			if (!warning.silence) console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
			return "us-east-1";
		}
	}, {
		...NODE_REGION_CONFIG_FILE_OPTIONS,
		...loaderConfig
	});
}
var warning = { silence: false };
// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
var getAwsRegionExtensionConfiguration = (runtimeConfig) => {
	return {
		setRegion(region) {
			runtimeConfig.region = region;
		},
		region() {
			return runtimeConfig.region;
		}
	};
};
var resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => {
	return { region: awsRegionExtensionConfiguration.region() };
};
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js
var getDateHeader = (response) => HttpResponse.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
var getAgeHeader = (response) => HttpResponse.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getSkewCorrectedDate.js
var getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset);
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSystemClockOffset.js
var getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
	if (ageHeader !== void 0) return currentSystemClockOffset;
	const serverTime = Date.parse(clockTime);
	if (Number.isNaN(serverTime)) return currentSystemClockOffset;
	const timeResponseReceived = Date.now();
	if (timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5) return currentSystemClockOffset;
	return serverTime - timeResponseReceived;
};
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js
var throwSigningPropertyError = (name, property) => {
	if (!property) throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
	return property;
};
var hasEventStreamOutput = (signingProperties) => {
	return (signingProperties.context?.[SMITHY_CONTEXT_KEY]?.eventStream)?.output === true;
};
var validateSigningProperties = async (signingProperties) => {
	const context = throwSigningPropertyError("context", signingProperties.context);
	const config = throwSigningPropertyError("config", signingProperties.config);
	const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
	return {
		config,
		signer: await throwSigningPropertyError("signer", config.signer)(authScheme),
		signingRegion: signingProperties?.signingRegion,
		signingRegionSet: signingProperties?.signingRegionSet,
		signingName: signingProperties?.signingName
	};
};
var AwsSdkSigV4Signer = class {
	async sign(httpRequest, identity, signingProperties) {
		if (!HttpRequest.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
		const validatedProps = await validateSigningProperties(signingProperties);
		const { config, signer } = validatedProps;
		let { signingRegion, signingName } = validatedProps;
		const handlerExecutionContext = signingProperties.context;
		if (handlerExecutionContext?.authSchemes?.length ?? false) {
			const [first, second] = handlerExecutionContext.authSchemes;
			if (first?.name === "sigv4a" && second?.name === "sigv4") {
				signingRegion = second?.signingRegion ?? signingRegion;
				signingName = second?.signingName ?? signingName;
			}
		}
		const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
		signingProperties._disableClockSkewCorrection = noSkewCorrection;
		const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
		signingProperties._skipClockSkewSampling = skipSkewSampling;
		if (!skipSkewSampling) {
			signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
			signingProperties._requestSentAt = Date.now();
		}
		return await signer.sign(httpRequest, {
			signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
			signingRegion,
			signingService: signingName
		});
	}
	errorHandler(signingProperties) {
		return (error) => {
			const errorException = error;
			if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
				const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
				if (serverTime) {
					const config = throwSigningPropertyError("config", signingProperties.config);
					const preRequestOffset = signingProperties._preRequestSystemClockOffset;
					const timeRequestSent = signingProperties._requestSentAt;
					const ageHeader = getAgeHeader(errorException.$response);
					const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
					config.systemClockOffset = newOffset;
					if (Math.abs(newOffset) >= 24e4 && (newOffset !== preRequestOffset || preRequestOffset !== void 0 && preRequestOffset !== newOffset) && errorException.$metadata) errorException.$metadata.clockSkewCorrected = true;
				}
			}
			throw error;
		};
	}
	successHandler(httpResponse, signingProperties) {
		if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
		const dateHeader = getDateHeader(httpResponse);
		if (dateHeader) {
			const config = throwSigningPropertyError("config", signingProperties.config);
			const timeRequestSent = signingProperties._requestSentAt;
			const ageHeader = getAgeHeader(httpResponse);
			config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
		}
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4ASigner.js
var AwsSdkSigV4ASigner = class extends AwsSdkSigV4Signer {
	async sign(httpRequest, identity, signingProperties) {
		if (!HttpRequest.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
		const { config, signer, signingRegion, signingRegionSet, signingName } = await validateSigningProperties(signingProperties);
		const multiRegionOverride = (await config.sigv4aSigningRegionSet?.() ?? signingRegionSet ?? [signingRegion]).join(",");
		const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
		signingProperties._disableClockSkewCorrection = noSkewCorrection;
		if (!noSkewCorrection) {
			signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
			signingProperties._requestSentAt = Date.now();
		}
		return await signer.sign(httpRequest, {
			signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
			signingRegion: multiRegionOverride,
			signingService: signingName
		});
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js
var getArrayForCommaSeparatedString = (str) => typeof str === "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [];
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js
var getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js
var NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
var NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
	environmentVariableSelector: (env, options) => {
		if (options?.signingName) {
			if (getBearerTokenEnvKey(options.signingName) in env) return ["httpBearerAuth"];
		}
		if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) return;
		return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
	},
	configFileSelector: (profile) => {
		if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) return;
		return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
	},
	default: []
};
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4AConfig.js
var resolveAwsSdkSigV4AConfig = (config) => {
	config.sigv4aSigningRegionSet = normalizeProvider(config.sigv4aSigningRegionSet);
	return config;
};
var NODE_SIGV4A_CONFIG_OPTIONS = {
	environmentVariableSelector(env) {
		if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_) => _.trim());
		throw new ProviderError("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", { tryNextLink: true });
	},
	configFileSelector(profile) {
		if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map((_) => _.trim());
		throw new ProviderError("sigv4a_signing_region_set not set in profile.", { tryNextLink: true });
	},
	default: void 0
};
// node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js
var HeaderFormatter = class {
	format(headers) {
		const chunks = [];
		for (const headerName in headers) {
			if (!hasOwn(headers, headerName)) continue;
			const bytes = fromUtf8$1(headerName);
			chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
		}
		const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
		let position = 0;
		for (const chunk of chunks) {
			out.set(chunk, position);
			position += chunk.byteLength;
		}
		return out;
	}
	formatHeaderValue(header) {
		switch (header.type) {
			case "boolean": return Uint8Array.from([header.value ? 0 : 1]);
			case "byte": return Uint8Array.from([2, header.value]);
			case "short":
				const shortView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(3));
				shortView.setUint8(0, 3);
				shortView.setInt16(1, header.value, false);
				return new Uint8Array(shortView.buffer);
			case "integer":
				const intView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(5));
				intView.setUint8(0, 4);
				intView.setInt32(1, header.value, false);
				return new Uint8Array(intView.buffer);
			case "long":
				const longBytes = /* @__PURE__ */ new Uint8Array(9);
				longBytes[0] = 5;
				longBytes.set(header.value.bytes, 1);
				return longBytes;
			case "binary":
				const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
				binView.setUint8(0, 6);
				binView.setUint16(1, header.value.byteLength, false);
				const binBytes = new Uint8Array(binView.buffer);
				binBytes.set(header.value, 3);
				return binBytes;
			case "string":
				const utf8Bytes = fromUtf8$1(header.value);
				const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
				strView.setUint8(0, 7);
				strView.setUint16(1, utf8Bytes.byteLength, false);
				const strBytes = new Uint8Array(strView.buffer);
				strBytes.set(utf8Bytes, 3);
				return strBytes;
			case "timestamp":
				const tsBytes = /* @__PURE__ */ new Uint8Array(9);
				tsBytes[0] = 8;
				tsBytes.set(Int64$1.fromNumber(header.value.valueOf()).bytes, 1);
				return tsBytes;
			case "uuid":
				if (!UUID_PATTERN$1.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
				const uuidBytes = /* @__PURE__ */ new Uint8Array(17);
				uuidBytes[0] = 9;
				uuidBytes.set(fromHex(header.value.replace(/-/g, "")), 1);
				return uuidBytes;
		}
	}
};
var HEADER_VALUE_TYPE$1;
(function(HEADER_VALUE_TYPE) {
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"] = 0] = "boolTrue";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"] = 1] = "boolFalse";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"] = 2] = "byte";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"] = 3] = "short";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"] = 4] = "integer";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"] = 5] = "long";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"] = 6] = "byteArray";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"] = 7] = "string";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"] = 8] = "timestamp";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"] = 9] = "uuid";
})(HEADER_VALUE_TYPE$1 || (HEADER_VALUE_TYPE$1 = {}));
var UUID_PATTERN$1 = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Int64$1 = class Int64$1 {
	bytes;
	constructor(bytes) {
		this.bytes = bytes;
		if (bytes.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
	}
	static fromNumber(number) {
		if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
		const bytes = /* @__PURE__ */ new Uint8Array(8);
		for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) bytes[i] = remaining;
		if (number < 0) negate$1(bytes);
		return new Int64$1(bytes);
	}
	valueOf() {
		const bytes = this.bytes.slice(0);
		const negative = bytes[0] & 128;
		if (negative) negate$1(bytes);
		return parseInt(toHex(bytes), 16) * (negative ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function negate$1(bytes) {
	for (let i = 0; i < 8; i++) bytes[i] ^= 255;
	for (let i = 7; i > -1; i--) {
		bytes[i]++;
		if (bytes[i] !== 0) break;
	}
}
// node_modules/@smithy/signature-v4/dist-es/constants.js
var ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
var CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
var AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
var SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
var EXPIRES_QUERY_PARAM = "X-Amz-Expires";
var SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
var TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
var AUTH_HEADER = "authorization";
var AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
var GENERATED_HEADERS = [
	AUTH_HEADER,
	AMZ_DATE_HEADER,
	"date"
];
SIGNATURE_QUERY_PARAM.toLowerCase();
var SHA256_HEADER = "x-amz-content-sha256";
var TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
var ALWAYS_UNSIGNABLE_HEADERS = {
	authorization: true,
	"cache-control": true,
	connection: true,
	expect: true,
	from: true,
	"keep-alive": true,
	"max-forwards": true,
	pragma: true,
	referer: true,
	te: true,
	trailer: true,
	"transfer-encoding": true,
	upgrade: true,
	"user-agent": true,
	"x-amzn-trace-id": true
};
var PROXY_HEADER_PATTERN = /^proxy-/;
var SEC_HEADER_PATTERN = /^sec-/;
var ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
var EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
var UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
var KEY_TYPE_IDENTIFIER = "aws4_request";
// node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js
var getCanonicalQuery = ({ query = {} }) => {
	const keys = [];
	const serialized = {};
	for (const key in query) {
		if (!hasOwn(query, key)) continue;
		if (key.toLowerCase() === "x-amz-signature") continue;
		const encodedKey = escapeUri(key);
		keys.push(encodedKey);
		const value = query[key];
		if (typeof value === "string") serialized[encodedKey] = `${encodedKey}=${escapeUri(value)}`;
		else if (Array.isArray(value)) serialized[encodedKey] = value.slice(0).reduce((encoded, value) => encoded.concat([`${encodedKey}=${escapeUri(value)}`]), []).sort().join("&");
	}
	return keys.sort().map((key) => serialized[key]).filter((serialized) => serialized).join("&");
};
// node_modules/@smithy/signature-v4/dist-es/utilDate.js
var iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
var toDate = (time) => {
	if (typeof time === "number") return /* @__PURE__ */ new Date(time * 1e3);
	if (typeof time === "string") {
		if (Number(time)) return /* @__PURE__ */ new Date(Number(time) * 1e3);
		return new Date(time);
	}
	return time;
};
// node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js
var SignatureV4Base = class {
	service;
	regionProvider;
	credentialProvider;
	sha256;
	uriEscapePath;
	applyChecksum;
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
		this.service = service;
		this.sha256 = sha256;
		this.uriEscapePath = uriEscapePath;
		this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
		this.regionProvider = normalizeProvider$1(region);
		this.credentialProvider = normalizeProvider$1(credentials);
	}
	createCanonicalRequest(request, canonicalHeaders, payloadHash) {
		const sortedHeaders = Object.keys(canonicalHeaders).sort();
		return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
	}
	async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
		const hash = new this.sha256();
		hash.update(toUint8Array(canonicalRequest));
		return `${algorithmIdentifier}
${longDate}
${credentialScope}
${toHex(await hash.digest())}`;
	}
	getCanonicalPath({ path }) {
		if (this.uriEscapePath) {
			const normalizedPathSegments = [];
			for (const pathSegment of path.split("/")) {
				if (pathSegment?.length === 0) continue;
				if (pathSegment === ".") continue;
				if (pathSegment === "..") normalizedPathSegments.pop();
				else normalizedPathSegments.push(pathSegment);
			}
			return escapeUri(`${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`).replace(/%2F/g, "/");
		}
		return path;
	}
	validateResolvedCredentials(credentials) {
		if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") throw new Error("Resolved credential object is not valid");
	}
	formatDate(now) {
		const longDate = iso8601(now).replace(/[-:]/g, "");
		return {
			longDate,
			shortDate: longDate.slice(0, 8)
		};
	}
	getCanonicalHeaderList(headers) {
		return Object.keys(headers).sort().join(";");
	}
};
// node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js
var signingKeyCache = {};
var cacheQueue = [];
var createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
var getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
	const cacheKey = `${shortDate}:${region}:${service}:${toHex(await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId))}:${credentials.sessionToken}`;
	if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
	cacheQueue.push(cacheKey);
	while (cacheQueue.length > 50) delete signingKeyCache[cacheQueue.shift()];
	let key = `AWS4${credentials.secretAccessKey}`;
	for (const signable of [
		shortDate,
		region,
		service,
		KEY_TYPE_IDENTIFIER
	]) key = await hmac(sha256Constructor, key, signable);
	return signingKeyCache[cacheKey] = key;
};
var hmac = (ctor, secret, data) => {
	const hash = new ctor(secret);
	hash.update(toUint8Array(data));
	return hash.digest();
};
// node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js
var getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
	const canonical = {};
	for (const headerName of Object.keys(headers).sort()) {
		if (headers[headerName] == void 0) continue;
		const canonicalHeaderName = headerName.toLowerCase();
		if (hasOwn(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) {
			if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) continue;
		}
		if (canonicalHeaderName === "__proto__") writeKey$2(canonical);
		canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
	}
	return canonical;
};
// node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js
var getPayloadHash = async ({ headers, body }, hashConstructor) => {
	for (const headerName in headers) {
		if (!hasOwn(headers, headerName)) continue;
		if (headerName.toLowerCase() === "x-amz-content-sha256") return headers[headerName];
	}
	if (body == void 0) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
	else if (typeof body === "string" || ArrayBuffer.isView(body) || isArrayBuffer(body)) {
		const hashCtor = new hashConstructor();
		hashCtor.update(toUint8Array(body));
		return toHex(await hashCtor.digest());
	}
	return UNSIGNED_PAYLOAD;
};
// node_modules/@smithy/signature-v4/dist-es/headerUtil.js
var hasHeader = (soughtHeader, headers) => {
	soughtHeader = soughtHeader.toLowerCase();
	for (const headerName in headers) {
		if (!hasOwn(headers, headerName)) continue;
		if (soughtHeader === headerName.toLowerCase()) return true;
	}
	return false;
};
// node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js
var moveHeadersToQuery = (request, options = {}) => {
	const { headers, query = {} } = HttpRequest.clone(request);
	for (const name in headers) {
		if (!hasOwn(headers, name)) continue;
		const lname = name.toLowerCase();
		if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
			query[name] = headers[name];
			delete headers[name];
		}
	}
	return {
		...request,
		headers,
		query
	};
};
// node_modules/@smithy/signature-v4/dist-es/prepareRequest.js
var prepareRequest = (request) => {
	request = HttpRequest.clone(request);
	for (const headerName in request.headers) {
		if (!hasOwn(request.headers, headerName)) continue;
		if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) delete request.headers[headerName];
	}
	return request;
};
// node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
var SignatureV4 = class extends SignatureV4Base {
	headerFormatter = new HeaderFormatter();
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
		super({
			applyChecksum,
			credentials,
			region,
			service,
			sha256,
			uriEscapePath
		});
	}
	async presign(originalRequest, options = {}) {
		const { signingDate = /* @__PURE__ */ new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options;
		const credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const { longDate, shortDate } = this.formatDate(signingDate);
		if (expiresIn > 604800) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
		const scope = createScope(shortDate, region, signingService ?? this.service);
		const request = moveHeadersToQuery(prepareRequest(originalRequest), {
			unhoistableHeaders,
			hoistableHeaders
		});
		if (credentials.sessionToken) request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
		request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
		request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
		request.query[AMZ_DATE_QUERY_PARAM] = longDate;
		request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
		const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
		request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
		return request;
	}
	async sign(toSign, options) {
		if (typeof toSign === "string") return this.signString(toSign, options);
		else if (toSign.headers && toSign.payload) return this.signEvent(toSign, options);
		else if (toSign.message) return this.signMessage(toSign, options);
		else return this.signRequest(toSign, options);
	}
	async signEvent({ headers, payload }, { signingDate = /* @__PURE__ */ new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
		const region = signingRegion ?? await this.regionProvider();
		const { shortDate, longDate } = this.formatDate(signingDate);
		const scope = createScope(shortDate, region, signingService ?? this.service);
		const hashedPayload = await getPayloadHash({
			headers: {},
			body: payload
		}, this.sha256);
		const hash = new this.sha256();
		hash.update(headers);
		const stringToSign = [
			EVENT_ALGORITHM_IDENTIFIER,
			longDate,
			scope,
			priorSignature,
			toHex(await hash.digest()),
			hashedPayload
		].join("\n");
		return this.signString(stringToSign, {
			signingDate,
			signingRegion: region,
			signingService,
			eventStreamCredentials
		});
	}
	async signMessage(signableMessage, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials }) {
		return this.signEvent({
			headers: this.headerFormatter.format(signableMessage.message.headers),
			payload: signableMessage.message.body
		}, {
			signingDate,
			signingRegion,
			signingService,
			priorSignature: signableMessage.priorSignature,
			eventStreamCredentials
		}).then((signature) => {
			return {
				message: signableMessage.message,
				signature
			};
		});
	}
	async signString(stringToSign, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
		const credentials = eventStreamCredentials ?? await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const { shortDate } = this.formatDate(signingDate);
		const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
		hash.update(toUint8Array(stringToSign));
		return toHex(await hash.digest());
	}
	async signRequest(requestToSign, { signingDate = /* @__PURE__ */ new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
		const credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const request = prepareRequest(requestToSign);
		const { longDate, shortDate } = this.formatDate(signingDate);
		const scope = createScope(shortDate, region, signingService ?? this.service);
		request.headers[AMZ_DATE_HEADER] = longDate;
		if (credentials.sessionToken) request.headers[TOKEN_HEADER] = credentials.sessionToken;
		const payloadHash = await getPayloadHash(request, this.sha256);
		if (!hasHeader("x-amz-content-sha256", request.headers) && this.applyChecksum) request.headers[SHA256_HEADER] = payloadHash;
		const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
		request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
		return request;
	}
	async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
		const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
		const hash = new this.sha256(await keyPromise);
		hash.update(toUint8Array(stringToSign));
		return toHex(await hash.digest());
	}
	getSigningKey(credentials, region, shortDate, service) {
		return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
	}
};
// node_modules/@smithy/signature-v4/dist-es/signature-v4a-container.js
var signatureV4aContainer = { SignatureV4a: null };
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js
var bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
	let inputCredentials = config.credentials;
	let isUserSupplied = !!config.credentials;
	let resolvedCredentials = void 0;
	Object.defineProperty(config, "credentials", {
		set(credentials) {
			if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) isUserSupplied = true;
			inputCredentials = credentials;
			const boundProvider = bindCallerConfig(config, normalizeCredentialProvider(config, {
				credentials: inputCredentials,
				credentialDefaultProvider: config.credentialDefaultProvider
			}));
			if (isUserSupplied && !boundProvider.attributed) {
				const isCredentialObject = typeof inputCredentials === "object" && inputCredentials !== null;
				resolvedCredentials = async (options) => {
					const attributedCreds = await boundProvider(options);
					if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) return setCredentialFeature(attributedCreds, "CREDENTIALS_CODE", "e");
					return attributedCreds;
				};
				resolvedCredentials.memoized = boundProvider.memoized;
				resolvedCredentials.configBound = boundProvider.configBound;
				resolvedCredentials.attributed = true;
			} else resolvedCredentials = boundProvider;
		},
		get() {
			return resolvedCredentials;
		},
		enumerable: true,
		configurable: true
	});
	config.credentials = inputCredentials;
	const { signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
	let signer;
	if (config.signer) signer = normalizeProvider(config.signer);
	else if (config.regionInfoProvider) signer = () => normalizeProvider(config.region)().then(async (region) => [await config.regionInfoProvider(region, {
		useFipsEndpoint: await config.useFipsEndpoint(),
		useDualstackEndpoint: await config.useDualstackEndpoint()
	}) || {}, region]).then(([regionInfo, region]) => {
		const { signingRegion, signingService } = regionInfo;
		config.signingRegion = config.signingRegion || signingRegion || region;
		config.signingName = config.signingName || signingService || config.serviceId;
		const params = {
			...config,
			credentials: config.credentials,
			region: config.signingRegion,
			service: config.signingName,
			sha256,
			uriEscapePath: signingEscapePath
		};
		return new (config.signerConstructor || SignatureV4)(params);
	});
	else signer = async (authScheme) => {
		authScheme = Object.assign({}, {
			name: "sigv4",
			signingName: config.signingName || config.defaultSigningName,
			signingRegion: await normalizeProvider(config.region)(),
			properties: {}
		}, authScheme);
		const signingRegion = authScheme.signingRegion;
		const signingService = authScheme.signingName;
		config.signingRegion = config.signingRegion || signingRegion;
		config.signingName = config.signingName || signingService || config.serviceId;
		const params = {
			...config,
			credentials: config.credentials,
			region: config.signingRegion,
			service: config.signingName,
			sha256,
			uriEscapePath: signingEscapePath
		};
		return new (config.signerConstructor || SignatureV4)(params);
	};
	return Object.assign(config, {
		systemClockOffset,
		signingEscapePath,
		signer,
		disableClockSkewCorrection: normalizeProvider(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
	});
};
function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
	let credentialsProvider;
	if (credentials) {
		if (!credentials?.memoized) credentialsProvider = memoizeIdentityProvider(credentials, isIdentityExpired, doesIdentityRequireRefresh);
		else credentialsProvider = credentials;
	} else if (credentialDefaultProvider) credentialsProvider = normalizeProvider(credentialDefaultProvider(Object.assign({}, config, { parentClientConfig: config })));
	else credentialsProvider = async () => {
		throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
	};
	credentialsProvider.memoized = true;
	return credentialsProvider;
}
function bindCallerConfig(config, credentialsProvider) {
	if (credentialsProvider.configBound) return credentialsProvider;
	const fn = async (options) => credentialsProvider({
		...options,
		callerClientConfig: config
	});
	fn.memoized = credentialsProvider.memoized;
	fn.configBound = true;
	return fn;
}
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js
var ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
var CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js
var resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(loadConfig({
	environmentVariableSelector: (env) => booleanSelector(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, SelectorType.CONFIG),
	default: false
}));
// node_modules/@aws-sdk/client-eks/dist-es/auth/httpAuthSchemeProvider.js
var defaultEKSHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider$1(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$8(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "eks",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
var defaultEKSHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$8(authParameters));
	}
	return options;
};
var resolveHttpAuthSchemeConfig$8 = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider$1(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-eks/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters$8 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "eks"
	});
};
var commonParams$8 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
var package_default$5 = {
	name: "@aws-sdk/client-eks",
	version: "3.1169.0",
	description: "AWS SDK for JavaScript Eks Client for Node.js, Browser and React Native",
	homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-eks",
	license: "Apache-2.0",
	author: {
		"name": "AWS SDK for JavaScript Team",
		"url": "https://aws.amazon.com/sdk-for-javascript/"
	},
	repository: {
		"type": "git",
		"url": "https://github.com/aws/aws-sdk-js-v3.git",
		"directory": "clients/client-eks"
	},
	files: ["dist-*/**"],
	sideEffects: false,
	main: "./dist-cjs/index.js",
	module: "./dist-es/index.js",
	browser: { "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser" },
	types: "./dist-types/index.d.ts",
	typesVersions: { "<4.5": { "dist-types/*": ["dist-types/ts3.4/*"] } },
	"react-native": { "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native" },
	scripts: {
		"build": "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
		"build:cjs": "node ../../scripts/compilation/inline",
		"build:es": "premove dist-es && tsc -p tsconfig.es.json",
		"build:include:deps": "yarn g:turbo run build -F=\"$npm_package_name\"",
		"build:types": "premove dist-types && tsc -p tsconfig.types.json",
		"build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
		"clean": "premove dist-cjs dist-es dist-types",
		"extract:docs": "api-extractor run --local",
		"generate:client": "node ../../scripts/generate-clients/single-service",
		"test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
	},
	dependencies: {
		"@aws-sdk/core": "^3.981.0",
		"@aws-sdk/credential-provider-node": "^3.972.97",
		"@aws-sdk/types": "^3.975.1",
		"@smithy/core": "^3.40.0",
		"@smithy/fetch-http-handler": "^5.8.1",
		"@smithy/node-http-handler": "^4.14.2",
		"@smithy/types": "^4.20.0",
		"tslib": "^2.6.2"
	},
	devDependencies: {
		"@tsconfig/node20": "20.1.8",
		"@types/node": "^20.14.8",
		"concurrently": "7.0.0",
		"downlevel-dts": "0.10.1",
		"premove": "4.0.0",
		"typescript": "~7.0.2"
	},
	engines: { "node": ">=20.0.0" }
};
// node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
var ENV_KEY = "AWS_ACCESS_KEY_ID";
var ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
var ENV_SESSION = "AWS_SESSION_TOKEN";
var ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
var ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
var ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
var fromEnv = (init) => async () => {
	init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
	const accessKeyId = process.env[ENV_KEY];
	const secretAccessKey = process.env[ENV_SECRET];
	const sessionToken = process.env[ENV_SESSION];
	const expiry = process.env[ENV_EXPIRATION];
	const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
	const accountId = process.env[ENV_ACCOUNT_ID];
	if (accessKeyId && secretAccessKey) {
		const credentials = {
			accessKeyId,
			secretAccessKey,
			...sessionToken && { sessionToken },
			...expiry && { expiration: new Date(expiry) },
			...credentialScope && { credentialScope },
			...accountId && { accountId }
		};
		setCredentialFeature(credentials, "CREDENTIALS_ENV_VARS", "g");
		return credentials;
	}
	throw new CredentialsProviderError("Unable to find environment variable credentials.", { logger: init?.logger });
};
// node_modules/@aws-sdk/credential-provider-env/dist-es/index.js
var dist_es_exports$10 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ fromEnv: () => fromEnv });
var remoteProvider = async (init) => {
	const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await Promise.resolve().then(() => dist_es_exports);
	if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
		init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
		const { fromHttp } = await Promise.resolve().then(() => dist_es_exports$6);
		return chain(fromHttp(init), fromContainerMetadata(init));
	}
	if (process.env["AWS_EC2_METADATA_DISABLED"] && process.env["AWS_EC2_METADATA_DISABLED"] !== "false") return async () => {
		throw new CredentialsProviderError("EC2 Instance Metadata Service access disabled", { logger: init.logger });
	};
	init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
	return fromInstanceMetadata(init);
};
// node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(providers, treatAsExpired) {
	const chain = internalCreateChain(providers);
	let activeLock;
	let passiveLock;
	let credentials;
	let forceRefreshLock;
	const provider = async (options) => {
		if (options?.forceRefresh) {
			if (!forceRefreshLock) forceRefreshLock = chain(options).then((c) => {
				credentials = c;
			}).finally(() => {
				forceRefreshLock = void 0;
			});
			await forceRefreshLock;
			return credentials;
		}
		if (credentials?.expiration) {
			if (credentials?.expiration?.getTime() < Date.now()) credentials = void 0;
		}
		if (activeLock) await activeLock;
		else if (!credentials || treatAsExpired?.(credentials)) {
			if (credentials) {
				if (!passiveLock) passiveLock = chain(options).then((c) => {
					credentials = c;
				}).catch(() => {}).finally(() => {
					passiveLock = void 0;
				});
			} else {
				activeLock = chain(options).then((c) => {
					credentials = c;
				}).finally(() => {
					activeLock = void 0;
				});
				return provider(options);
			}
		}
		return credentials;
	};
	return provider;
}
var internalCreateChain = (providers) => async (awsIdentityProperties) => {
	let lastProviderError;
	for (const provider of providers) try {
		return await provider(awsIdentityProperties);
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};
// node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
var multipleCredentialSourceWarningEmitted = false;
var defaultProvider = (init = {}) => memoizeChain([
	async () => {
		if (init.profile ?? process.env["AWS_PROFILE"]) {
			if (process.env["AWS_ACCESS_KEY_ID"] && process.env["AWS_SECRET_ACCESS_KEY"]) {
				if (!multipleCredentialSourceWarningEmitted) {
					(init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
					multipleCredentialSourceWarningEmitted = true;
				}
			}
			throw new CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.", {
				logger: init.logger,
				tryNextLink: true
			});
		}
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
		return fromEnv(init)();
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
		const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
		if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
		const { fromSSO } = await Promise.resolve().then(() => dist_es_exports$2);
		return fromSSO(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
		const { fromIni } = await Promise.resolve().then(() => dist_es_exports$5);
		return fromIni(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
		const { fromProcess } = await Promise.resolve().then(() => dist_es_exports$3);
		return fromProcess(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
		const { fromTokenFile } = await Promise.resolve().then(() => dist_es_exports$1);
		return fromTokenFile(init)(awsIdentityProperties);
	},
	async () => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
		return (await remoteProvider(init))();
	},
	async () => {
		throw new CredentialsProviderError("Could not load credentials from any providers", {
			tryNextLink: false,
			logger: init.logger
		});
	}
], credentialsTreatedAsExpired);
var credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;
// node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
function buildAbortError(abortSignal) {
	const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
	if (reason) {
		if (reason instanceof Error) {
			const abortError = /* @__PURE__ */ new Error("Request aborted");
			abortError.name = "AbortError";
			abortError.cause = reason;
			return abortError;
		}
		const abortError = new Error(String(reason));
		abortError.name = "AbortError";
		return abortError;
	}
	const abortError = /* @__PURE__ */ new Error("Request aborted");
	abortError.name = "AbortError";
	return abortError;
}
// node_modules/@smithy/node-http-handler/dist-es/constants.js
var NODEJS_TIMEOUT_ERROR_CODES = [
	"ECONNRESET",
	"EPIPE",
	"ETIMEDOUT"
];
// node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js
var getTransformedHeaders = (headers) => {
	const transformedHeaders = {};
	for (const name in headers) {
		if (!hasOwn(headers, name)) continue;
		const headerValues = headers[name];
		transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
	}
	return transformedHeaders;
};
// node_modules/@smithy/node-http-handler/dist-es/timing.js
var timing = {
	setTimeout: (cb, ms) => setTimeout(cb, ms),
	clearTimeout: (timeoutId) => clearTimeout(timeoutId)
};
// node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js
var DEFER_EVENT_LISTENER_TIME$2 = 1e3;
var setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
	if (!timeoutInMs) return -1;
	const registerTimeout = (offset) => {
		const timeoutId = timing.setTimeout(() => {
			request.destroy();
			reject(Object.assign(/* @__PURE__ */ new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), { name: "TimeoutError" }));
		}, timeoutInMs - offset);
		const doWithSocket = (socket) => {
			if (socket?.connecting) socket.on("connect", () => {
				timing.clearTimeout(timeoutId);
			});
			else timing.clearTimeout(timeoutId);
		};
		if (request.socket) doWithSocket(request.socket);
		else request.on("socket", doWithSocket);
	};
	if (timeoutInMs < 2e3) {
		registerTimeout(0);
		return 0;
	}
	return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME$2), DEFER_EVENT_LISTENER_TIME$2);
};
// node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js
var setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
	if (timeoutInMs) return timing.setTimeout(() => {
		let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
		if (throwOnRequestTimeout) {
			const error = Object.assign(new Error(msg), {
				name: "TimeoutError",
				code: "ETIMEDOUT"
			});
			req.destroy(error);
			reject(error);
		} else {
			msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
			logger?.warn?.(msg);
		}
	}, timeoutInMs);
	return -1;
};
// node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js
var DEFER_EVENT_LISTENER_TIME$1 = 3e3;
var setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = DEFER_EVENT_LISTENER_TIME$1) => {
	if (keepAlive !== true) return -1;
	const registerListener = () => {
		if (request.socket) request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
		else request.on("socket", (socket) => {
			socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
		});
	};
	if (deferTimeMs === 0) {
		registerListener();
		return 0;
	}
	return timing.setTimeout(registerListener, deferTimeMs);
};
// node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.js
var resolveDefaultSocketTimeout = (config) => {
	const value = config?.defaultSocketTimeout;
	return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : void 0;
};
// node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js
var DEFER_EVENT_LISTENER_TIME = 3e3;
var setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
	if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
	let response;
	request.once("response", (res) => response = res);
	const onTimeout = () => {
		if (response?.complete) {
			request.socket?.destroy();
			return;
		}
		const error = Object.assign(/* @__PURE__ */ new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
		response?.destroy(error);
		request.destroy();
		reject(error);
	};
	const registerTimeout = () => {
		const { socket } = request;
		if (!socket) request.once("socket", registerTimeout);
		else if (socket.connecting) socket.once("connect", registerTimeout);
		else {
			socket.setTimeout(timeoutInMs, onTimeout);
			request.on("close", () => socket.removeListener("timeout", onTimeout));
		}
	};
	if (timeoutInMs < 6e3) {
		registerTimeout();
		return;
	}
	const deferralId = timing.setTimeout(registerTimeout, DEFER_EVENT_LISTENER_TIME);
	request.once("close", () => timing.clearTimeout(deferralId));
};
// node_modules/@smithy/node-http-handler/dist-es/write-request-body.js
var MIN_WAIT_TIME = 6e3;
async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
	const headers = request.headers;
	const expect = headers ? headers.Expect || headers.expect : void 0;
	let timeoutId = -1;
	let sendBody = true;
	if (!externalAgent && expect === "100-continue") sendBody = await Promise.race([new Promise((resolve) => {
		timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
	}), new Promise((resolve) => {
		httpRequest.on("continue", () => {
			timing.clearTimeout(timeoutId);
			resolve(true);
		});
		httpRequest.on("response", () => {
			timing.clearTimeout(timeoutId);
			resolve(false);
		});
		httpRequest.on("error", () => {
			timing.clearTimeout(timeoutId);
			resolve(false);
		});
	})]);
	if (sendBody) writeBody(httpRequest, request.body);
}
function writeBody(httpRequest, body) {
	if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable) {
		body.pipe(httpRequest);
		return;
	}
	if (body) {
		const isBuffer = Buffer.isBuffer(body);
		if (isBuffer || typeof body === "string") {
			if (isBuffer && body.byteLength === 0) httpRequest.end();
			else httpRequest.end(body);
			return;
		}
		const uint8 = body;
		if (typeof uint8 === "object" && uint8.buffer && typeof uint8.byteOffset === "number" && typeof uint8.byteLength === "number") {
			httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
			return;
		}
		httpRequest.end(Buffer.from(body));
		return;
	}
	httpRequest.end();
}
// node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js
var hAgent = void 0;
var hRequest = void 0;
var NodeHttpHandler = class NodeHttpHandler {
	config;
	configProvider;
	socketWarningTimestamp = 0;
	externalAgent = false;
	metadata = { handlerProtocol: "http/1.1" };
	static create(instanceOrOptions) {
		if (typeof instanceOrOptions?.handle === "function") return instanceOrOptions;
		return new NodeHttpHandler(instanceOrOptions);
	}
	static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
		const { sockets, requests, maxSockets } = agent;
		if (typeof maxSockets !== "number" || maxSockets === Infinity) return socketWarningTimestamp;
		if (Date.now() - 15e3 < socketWarningTimestamp) return socketWarningTimestamp;
		if (sockets && requests) for (const origin in sockets) {
			if (!hasOwn(sockets, origin)) continue;
			const socketsInUse = sockets[origin]?.length ?? 0;
			const requestsEnqueued = requests[origin]?.length ?? 0;
			if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
				logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
				return Date.now();
			}
		}
		return socketWarningTimestamp;
	}
	constructor(options) {
		this.configProvider = new Promise((resolve, reject) => {
			if (typeof options === "function") options().then((_options) => {
				resolve(this.resolveDefaultConfig(_options));
			}).catch(reject);
			else resolve(this.resolveDefaultConfig(options));
		});
	}
	destroy() {
		this.config?.httpAgent?.destroy();
		this.config?.httpsAgent?.destroy();
	}
	async handle(request, { abortSignal, requestTimeout } = {}) {
		if (!this.config) this.config = await this.configProvider;
		const config = this.config;
		const logger = config.logger;
		const isSSL = request.protocol === "https:";
		if (!isSSL && !this.config.httpAgent) this.config.httpAgent = await this.config.httpAgentProvider();
		return new Promise((_resolve, _reject) => {
			let writeRequestBodyPromise = void 0;
			let socketWarningTimeoutId = -1;
			let connectionTimeoutId = -1;
			let requestTimeoutId = -1;
			let keepAliveTimeoutId = -1;
			const clearTimeouts = () => {
				timing.clearTimeout(socketWarningTimeoutId);
				timing.clearTimeout(connectionTimeoutId);
				timing.clearTimeout(requestTimeoutId);
				timing.clearTimeout(keepAliveTimeoutId);
			};
			const resolve = async (arg) => {
				await writeRequestBodyPromise;
				clearTimeouts();
				_resolve(arg);
			};
			const reject = async (arg) => {
				await writeRequestBodyPromise;
				clearTimeouts();
				_reject(arg);
			};
			if (abortSignal?.aborted) {
				reject(buildAbortError(abortSignal));
				return;
			}
			const headers = request.headers;
			const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
			let agent = isSSL ? config.httpsAgent : config.httpAgent;
			if (expectContinue && !this.externalAgent) agent = new (isSSL ? node_https__WEBPACK_IMPORTED_MODULE_11__.Agent : hAgent)({
				keepAlive: false,
				maxSockets: Infinity
			});
			socketWarningTimeoutId = timing.setTimeout(() => {
				this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
			}, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
			const queryString = request.query ? buildQueryString(request.query) : "";
			let auth = void 0;
			if (request.username != null || request.password != null) auth = `${request.username ?? ""}:${request.password ?? ""}`;
			let path = request.path;
			if (queryString) path += `?${queryString}`;
			if (request.fragment) path += `#${request.fragment}`;
			let hostname = request.hostname ?? "";
			if (hostname[0] === "[" && hostname.endsWith("]")) hostname = request.hostname.slice(1, -1);
			else hostname = request.hostname;
			const nodeHttpsOptions = {
				headers: request.headers,
				host: hostname,
				method: request.method,
				path,
				port: request.port,
				agent,
				auth
			};
			const req = (isSSL ? node_https__WEBPACK_IMPORTED_MODULE_11__.request : hRequest)(nodeHttpsOptions, (res) => {
				const httpResponse = new HttpResponse({
					statusCode: res.statusCode || -1,
					reason: res.statusMessage,
					headers: getTransformedHeaders(res.headers),
					body: res
				});
				resolve({ response: httpResponse });
			});
			req.on("error", (err) => {
				if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) reject(Object.assign(err, { name: "TimeoutError" }));
				else reject(err);
			});
			if (abortSignal) {
				const onAbort = () => {
					req.destroy();
					const abortError = buildAbortError(abortSignal);
					reject(abortError);
				};
				if (typeof abortSignal.addEventListener === "function") {
					const signal = abortSignal;
					signal.addEventListener("abort", onAbort, { once: true });
					req.once("close", () => signal.removeEventListener("abort", onAbort));
				} else abortSignal.onabort = onAbort;
			}
			const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
			connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
			requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
			const defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
			if (defaultSocketTimeout) setSocketTimeout(req, reject, defaultSocketTimeout, true);
			else setSocketTimeout(req, reject, config.socketTimeout);
			const httpAgent = nodeHttpsOptions.agent;
			if (typeof httpAgent === "object" && "keepAlive" in httpAgent) keepAliveTimeoutId = setSocketKeepAlive(req, {
				keepAlive: httpAgent.keepAlive,
				keepAliveMsecs: httpAgent.keepAliveMsecs
			});
			writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => {
				clearTimeouts();
				return _reject(e);
			});
		});
	}
	updateHttpClientConfig(key, value) {
		this.config = void 0;
		this.configProvider = this.configProvider.then((config) => {
			switch (key) {
				case Symbol.for("logger"):
					key = "logger";
					value = config.logger ?? value;
					break;
				case Symbol.for("@smithy/defaultSocketTimeout"):
					key = "defaultSocketTimeout";
					value = resolveDefaultSocketTimeout(config) ?? value;
			}
			return {
				...config,
				[key]: value
			};
		});
	}
	httpHandlerConfigs() {
		return this.config ?? {};
	}
	resolveDefaultConfig(options) {
		const { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {};
		const keepAlive = true;
		const maxSockets = 50;
		let httpAgentPromise;
		return {
			connectionTimeout,
			requestTimeout,
			socketTimeout,
			defaultSocketTimeout: resolveDefaultSocketTimeout(options),
			socketAcquisitionWarningTimeout,
			throwOnRequestTimeout,
			httpAgentProvider: () => httpAgentPromise ??= (async () => {
				const node_http = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
				const { Agent, request } = node_http.default ?? node_http;
				hRequest = request;
				hAgent = Agent;
				if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
					this.externalAgent = true;
					return httpAgent;
				}
				return new hAgent({
					keepAlive,
					maxSockets,
					...httpAgent
				});
			})(),
			httpsAgent: (() => {
				if (httpsAgent instanceof node_https__WEBPACK_IMPORTED_MODULE_11__.Agent || typeof httpsAgent?.destroy === "function") {
					this.externalAgent = true;
					return httpsAgent;
				}
				return new node_https__WEBPACK_IMPORTED_MODULE_11__.Agent({
					keepAlive,
					maxSockets,
					...httpsAgent
				});
			})(),
			logger
		};
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
var ProtocolLib = class {
	queryCompat;
	errorRegistry;
	constructor(queryCompat = false) {
		this.queryCompat = queryCompat;
	}
	resolveRestContentType(defaultContentType, inputSchema) {
		const members = inputSchema.getMemberSchemas();
		const httpPayloadMember = Object.values(members).find((m) => {
			return !!m.getMergedTraits().httpPayload;
		});
		if (httpPayloadMember) {
			const mediaType = httpPayloadMember.getMergedTraits().mediaType;
			if (mediaType) return mediaType;
			else if (httpPayloadMember.isStringSchema()) return "text/plain";
			else if (httpPayloadMember.isBlobSchema()) return "application/octet-stream";
			else return defaultContentType;
		} else if (!inputSchema.isUnitSchema()) {
			if (Object.values(members).find((m) => {
				const { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
				return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && httpPrefixHeaders === void 0;
			})) return defaultContentType;
		}
	}
	async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
		let errorName = errorIdentifier;
		if (errorIdentifier.includes("#")) [, errorName] = errorIdentifier.split("#");
		const errorMetadata = {
			$metadata: metadata,
			$fault: response.statusCode < 500 ? "client" : "server"
		};
		if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
		try {
			return {
				errorSchema: getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier),
				errorMetadata
			};
		} catch (e) {
			dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
			const synthetic = this.errorRegistry;
			const baseExceptionSchema = synthetic.getBaseException();
			if (baseExceptionSchema) {
				const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
				throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
			}
			const d = dataObject;
			const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
			throw this.decorateServiceException(Object.assign(new Error(message), { name: errorName }, errorMetadata), dataObject);
		}
	}
	compose(composite, errorIdentifier, defaultNamespace) {
		let namespace = defaultNamespace;
		if (errorIdentifier.includes("#")) [namespace] = errorIdentifier.split("#");
		const staticRegistry = TypeRegistry.for(namespace);
		const defaultSyntheticRegistry = TypeRegistry.for("smithy.ts.sdk.synthetic." + defaultNamespace);
		composite.copyFrom(staticRegistry);
		composite.copyFrom(defaultSyntheticRegistry);
		this.errorRegistry = composite;
	}
	decorateServiceException(exception, additions = {}) {
		if (this.queryCompat) {
			const msg = exception.Message ?? additions.Message;
			const error = decorateServiceException(exception, additions);
			if (msg) error.message = msg;
			const errorObj = error.Error ?? {};
			errorObj.Type = error.Error?.Type;
			errorObj.Code = error.Error?.Code;
			errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
			error.Error = errorObj;
			const reqId = error.$metadata.requestId;
			if (reqId) error.RequestId = reqId;
			return error;
		}
		return decorateServiceException(exception, additions);
	}
	setQueryCompatError(output, response) {
		const queryErrorHeader = response.headers?.["x-amzn-query-error"];
		if (output !== void 0 && queryErrorHeader != null) {
			const [Code, Type] = queryErrorHeader.split(";");
			const keys = Object.keys(output);
			const Error = {
				Code,
				Type
			};
			output.Code = Code;
			output.Type = Type;
			for (let i = 0; i < keys.length; i++) {
				const k = keys[i];
				Error[k === "message" ? "Message" : k] = output[k];
			}
			delete Error.__type;
			output.Error = Error;
		}
	}
	queryCompatOutput(queryCompatErrorData, errorData) {
		if (queryCompatErrorData.Error) errorData.Error = queryCompatErrorData.Error;
		if (queryCompatErrorData.Type) errorData.Type = queryCompatErrorData.Type;
		if (queryCompatErrorData.Code) errorData.Code = queryCompatErrorData.Code;
	}
	findQueryCompatibleError(registry, errorName) {
		try {
			return registry.getSchema(errorName);
		} catch (e) {
			return registry.find((schema) => NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
		}
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js
var AwsJsonRpcProtocol = class extends RpcProtocol {
	serializer;
	deserializer;
	serviceTarget;
	codec;
	mixin;
	awsQueryCompatible;
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries
		});
		this.serviceTarget = serviceTarget;
		this.codec = jsonCodec ?? new JsonCodec2({
			timestampFormat: {
				useTrait: true,
				default: 7
			},
			jsonName: false
		});
		this.serializer = this.codec.createSerializer();
		this.deserializer = this.codec.createDeserializer();
		this.awsQueryCompatible = !!awsQueryCompatible;
		this.mixin = new ProtocolLib(this.awsQueryCompatible);
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		if (!request.path.endsWith("/")) request.path += "/";
		request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
		request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
		if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
		if (deref(operationSchema.input) === "unit" || !request.body) request.body = "{}";
		return request;
	}
	getPayloadCodec() {
		return this.codec;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const { awsQueryCompatible } = this;
		if (awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
		const errorIdentifier = loadJsonRpcErrorCode(response, dataObject, awsQueryCompatible) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
		const ns = NormalizedSchema.of(errorSchema);
		const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		const output = {};
		const errorDeserializer = this.codec.createDeserializer();
		for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = errorDeserializer.readObject(member, dataObject[name]);
		if (awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js
var AwsJson1_1Protocol = class extends AwsJsonRpcProtocol {
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries,
			serviceTarget,
			awsQueryCompatible,
			jsonCodec
		});
	}
	getShapeId() {
		return "aws.protocols#awsJson1_1";
	}
	getJsonRpcVersion() {
		return "1.1";
	}
	getDefaultContentType() {
		return "application/x-amz-json-1.1";
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js
var AwsRestJsonProtocol = class extends HttpBindingProtocol {
	serializer;
	deserializer;
	codec;
	mixin = new ProtocolLib();
	constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries
		});
		const settings = {
			timestampFormat: {
				useTrait: true,
				default: 7
			},
			httpBindings: true,
			jsonName: true
		};
		this.codec = jsonCodec ?? new JsonCodec2(settings);
		this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings);
		this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
	}
	getShapeId() {
		return "aws.protocols#restJson1";
	}
	getPayloadCodec() {
		return this.codec;
	}
	setSerdeContext(serdeContext) {
		this.codec.setSerdeContext(serdeContext);
		super.setSerdeContext(serdeContext);
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		const inputSchema = NormalizedSchema.of(operationSchema.input);
		if (!request.headers["content-type"]) {
			const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
			if (contentType) request.headers["content-type"] = contentType;
		}
		if (request.body == null && request.headers["content-type"] === this.getDefaultContentType()) request.body = "{}";
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const output = await super.deserializeResponse(operationSchema, context, response);
		const outputSchema = NormalizedSchema.of(operationSchema.output);
		for (const [name, member] of outputSchema.structIterator()) if (member.getMemberTraits().httpPayload && !(name in output)) output[name] = null;
		return output;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const errorIdentifier = loadRestJsonErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
		const ns = NormalizedSchema.of(errorSchema);
		const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
		const output = {};
		const errorDeserializer = this.codec.createDeserializer();
		for (const [name, member] of ns.structIterator()) {
			const target = member.getMergedTraits().jsonName ?? name;
			output[name] = errorDeserializer.readObject(member, dataObject[target]);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	getDefaultContentType() {
		return "application/json";
	}
};
// node_modules/@aws-sdk/xml-builder/dist-es/xml-parser.js
function writeKey$1(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function parseXML(xml) {
	return new AwsXmlParser(xml).parse();
}
var AwsXmlParser = class AwsXmlParser {
	x;
	i = 0;
	z;
	constructor(x) {
		this.x = x;
		this.x = x.replace(/\r\n?/g, "\n");
		this.z = this.x.length;
	}
	parse() {
		const p = this;
		const { z } = p;
		while (p.i < z) {
			p.trim();
			if (p.i >= z) break;
			if (p.isNext("<?")) {
				p.readTo("?>");
				p.trim();
			} else if (p.isNext("<!--")) {
				p.readTo("-->");
				p.trim();
			} else if (p.isNext("<!DOCTYPE", false)) {
				p.skipDoctype();
				p.trim();
			} else if (p.x[p.i] === "<") {
				const root = p.parseTag();
				return { [root.tag]: root.value };
			} else throw new Error("@aws-sdk XML parse error: unexpected content.");
		}
		throw new Error("@aws-sdk XML parse error: no root element.");
	}
	isNext(s, caseSensitive = true) {
		const p = this;
		if (caseSensitive) return p.x.startsWith(s, p.i);
		return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
	}
	readTo(stop) {
		const p = this;
		const _i = p.x.indexOf(stop, p.i);
		if (_i === -1) throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
		const result = p.x.slice(p.i, _i);
		p.i = _i + stop.length;
		return result;
	}
	trim() {
		const p = this;
		while (p.i < p.z && " 	\r\n".includes(p.x[p.i])) ++p.i;
	}
	readAttrValue() {
		const p = this;
		const quote = p.x[p.i];
		++p.i;
		let value = "";
		while (p.i < p.z && p.x[p.i] !== quote) value += p.x[p.i++];
		++p.i;
		return p.decodeEntities(value);
	}
	parseTag() {
		const p = this;
		++p.i;
		let tag = "";
		while (p.i < p.z && !" 	\r\n>/".includes(p.x[p.i])) tag += p.x[p.i++];
		let hasAttrs = false;
		const attrs = {};
		while (p.i < p.z) {
			p.trim();
			if (">/".includes(p.x[p.i])) break;
			let name = "";
			while (p.i < p.z && !"= 	\r\n>/?".includes(p.x[p.i])) name += p.x[p.i++];
			p.trim();
			if (p.x[p.i] !== "=") break;
			++p.i;
			p.trim();
			if (name === "__proto__") writeKey$1(attrs);
			attrs[name] = p.readAttrValue();
			hasAttrs = true;
		}
		if (p.i >= p.z) throw new Error("@aws-sdk XML parse error: unexpected end of input.");
		if (p.x[p.i] === "/") {
			++p.i;
			if (p.i >= p.z || p.x[p.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
			++p.i;
			return {
				tag,
				value: hasAttrs ? attrs : ""
			};
		}
		if (p.x[p.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
		++p.i;
		const textParts = [];
		const childTags = [];
		let hasElementChild = false;
		while (p.i < p.z) {
			if (p.isNext("</")) break;
			if (p.x[p.i] === "<") {
				if (p.isNext("<!--")) p.readTo("-->");
				else if (p.isNext("<![CDATA[")) {
					p.i += 9;
					textParts.push(p.readTo("]]>"));
				} else if (p.isNext("<?")) p.readTo("?>");
				else {
					hasElementChild = true;
					childTags.push(p.parseTag());
				}
			} else {
				let text = "";
				while (p.i < p.z && p.x[p.i] !== "<") text += p.x[p.i++];
				textParts.push(p.decodeEntities(text));
			}
		}
		if (!p.isNext("</")) throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
		p.i += 2;
		const closeTag = p.readTo(">").trim();
		if (closeTag !== tag) throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
		if (!hasAttrs && textParts.length === 0 && !hasElementChild) return {
			tag,
			value: ""
		};
		if (!hasAttrs && !hasElementChild) {
			const text = textParts.length === 1 ? textParts[0] : textParts.join("");
			if (text.trim() === "" && text.includes("\n")) return {
				tag,
				value: ""
			};
			return {
				tag,
				value: text
			};
		}
		const obj = {};
		for (const text of textParts) {
			if (text.trim() === "" && text.includes("\n")) continue;
			obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
		}
		for (const child of childTags) {
			if (child.tag === "__proto__") writeKey$1(obj);
			if (child.tag in obj) {
				if (Array.isArray(obj[child.tag])) obj[child.tag].push(child.value);
				else obj[child.tag] = [obj[child.tag], child.value];
			} else obj[child.tag] = child.value;
		}
		for (const [k, v] of Object.entries(attrs)) {
			if (k === "__proto__") writeKey$1(obj);
			obj[k] = v;
		}
		return {
			tag,
			value: obj
		};
	}
	static ENTITIES = {
		amp: "&",
		lt: "<",
		gt: ">",
		quot: "\"",
		apos: "'"
	};
	skipDoctype() {
		const p = this;
		p.i += 9;
		let depth = 0;
		while (p.i < p.z) {
			const c = p.x[p.i];
			if (c === "[") ++depth;
			else if (c === "]") --depth;
			else if (c === ">" && depth === 0) {
				++p.i;
				return;
			}
			++p.i;
		}
		throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
	}
	decodeEntities(s) {
		return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
			if (hex) return String.fromCharCode(parseInt(hex, 16));
			if (dec) return String.fromCharCode(parseInt(dec, 10));
			return AwsXmlParser.ENTITIES[named] ?? "";
		});
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde = class {
	from;
	to;
	keys;
	constructor(from, to) {
		this.from = from;
		this.to = to;
		const keys = Object.keys(this.from);
		const set = new Set(keys);
		set.delete("__type");
		this.keys = set;
	}
	mark(key) {
		this.keys.delete(key);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			const k = this.keys.values().next().value;
			const v = this.from[k];
			this.to.$unknown = [k, v];
		}
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/writeKey.js
function writeKey(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js
var XmlShapeDeserializer = class extends SerdeContextConfig {
	settings;
	stringDeserializer;
	constructor(settings) {
		super();
		this.settings = settings;
		this.stringDeserializer = new FromStringShapeDeserializer(settings);
	}
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
		this.stringDeserializer.setSerdeContext(serdeContext);
	}
	read(schema, bytes, key) {
		const ns = NormalizedSchema.of(schema);
		const memberSchemas = ns.getMemberSchemas();
		if (ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(memberSchemas).find((memberNs) => {
			return !!memberNs.getMemberTraits().eventPayload;
		})) {
			const output = {};
			const memberName = Object.keys(memberSchemas)[0];
			if (memberSchemas[memberName].isBlobSchema()) output[memberName] = bytes;
			else output[memberName] = this.read(memberSchemas[memberName], bytes);
			return output;
		}
		const xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8$1)(bytes);
		const parsedObject = this.parseXml(xmlString);
		return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
	}
	readSchema(_schema, value) {
		const ns = NormalizedSchema.of(_schema);
		if (ns.isUnitSchema()) return;
		const traits = ns.getMergedTraits();
		if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [value]);
		if (value == null) return value;
		if (typeof value === "object") {
			const flat = !!traits.xmlFlattened;
			if (ns.isListSchema()) {
				const listValue = ns.getValueSchema();
				const buffer = [];
				const sourceKey = listValue.getMergedTraits().xmlName ?? "member";
				const source = flat ? value : (value[0] ?? value)[sourceKey];
				if (source == null) return buffer;
				const sourceArray = Array.isArray(source) ? source : [source];
				for (const v of sourceArray) buffer.push(this.readSchema(listValue, v));
				return buffer;
			}
			const buffer = {};
			if (ns.isMapSchema()) {
				const keyNs = ns.getKeySchema();
				const memberNs = ns.getValueSchema();
				let entries;
				if (flat) entries = Array.isArray(value) ? value : [value];
				else entries = Array.isArray(value.entry) ? value.entry : [value.entry];
				const keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
				const valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
				for (const entry of entries) {
					const key = entry[keyProperty];
					const value = entry[valueProperty];
					if (key === "__proto__") writeKey(buffer);
					buffer[key] = this.readSchema(memberNs, value);
				}
				return buffer;
			}
			if (ns.isStructSchema()) {
				const union = ns.isUnionSchema();
				let unionSerde;
				if (union) unionSerde = new UnionSerde(value, buffer);
				for (const [memberName, memberSchema] of ns.structIterator()) {
					const memberTraits = memberSchema.getMergedTraits();
					const xmlObjectKey = !memberTraits.httpPayload ? memberSchema.getMemberTraits().xmlName ?? memberName : memberTraits.xmlName ?? memberSchema.getName();
					if (union) unionSerde.mark(xmlObjectKey);
					if (value[xmlObjectKey] != null) buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]);
				}
				if (union) unionSerde.writeUnknown();
				return buffer;
			}
			if (ns.isDocumentSchema()) return value;
			throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
		}
		if (ns.isListSchema()) return [];
		if (ns.isMapSchema() || ns.isStructSchema()) return {};
		return this.stringDeserializer.read(ns, value);
	}
	parseXml(xml) {
		if (xml.length) {
			let parsedObj;
			try {
				parsedObj = parseXML(xml);
			} catch (e) {
				if (e && typeof e === "object") Object.defineProperty(e, "$responseBodyText", { value: xml });
				throw e;
			}
			const textNodeName = "#text";
			const key = Object.keys(parsedObj)[0];
			const parsedObjToReturn = parsedObj[key];
			if (parsedObjToReturn[textNodeName]) {
				parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
				delete parsedObjToReturn[textNodeName];
			}
			return getValueFromTextNode(parsedObjToReturn);
		}
		return {};
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/QueryShapeSerializer.js
var QueryShapeSerializer = class extends SerdeContextConfig {
	settings;
	buffer;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	write(schema, value, prefix = "") {
		if (this.buffer === void 0) this.buffer = "";
		const ns = NormalizedSchema.of(schema);
		if (prefix && !prefix.endsWith(".")) prefix += ".";
		if (ns.isBlobSchema()) {
			if (typeof value === "string" || value instanceof Uint8Array) {
				this.writeKey(prefix);
				this.writeValue((this.serdeContext?.base64Encoder ?? toBase64$1)(value));
			}
		} else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(String(value));
			} else if (ns.isIdempotencyToken()) {
				this.writeKey(prefix);
				this.writeValue(generateIdempotencyToken());
			}
		} else if (ns.isBigIntegerSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(String(value));
			}
		} else if (ns.isBigDecimalSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(value instanceof NumericValue ? value.string : String(value));
			}
		} else if (ns.isTimestampSchema()) {
			if (value instanceof Date) {
				this.writeKey(prefix);
				switch (determineTimestampFormat(ns, this.settings)) {
					case 5:
						this.writeValue(value.toISOString().replace(".000Z", "Z"));
						break;
					case 6:
						this.writeValue(dateToUtcString(value));
						break;
					case 7: this.writeValue(String(value.getTime() / 1e3));
				}
			}
		} else if (ns.isDocumentSchema()) {
			if (Array.isArray(value)) this.write(79, value, prefix);
			else if (value instanceof Date) this.write(4, value, prefix);
			else if (value instanceof Uint8Array) this.write(21, value, prefix);
			else if (value && typeof value === "object") this.write(143, value, prefix);
			else {
				this.writeKey(prefix);
				this.writeValue(String(value));
			}
		} else if (ns.isListSchema()) {
			if (Array.isArray(value)) {
				if (value.length === 0) {
					if (this.settings.serializeEmptyLists) {
						this.writeKey(prefix);
						this.writeValue("");
					}
				} else {
					const member = ns.getValueSchema();
					const flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
					let i = 1;
					for (const item of value) {
						if (item == null) continue;
						const traits = member.getMergedTraits();
						const suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
						const key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
						this.write(member, item, key);
						++i;
					}
				}
			}
		} else if (ns.isMapSchema()) {
			if (value && typeof value === "object") {
				const keySchema = ns.getKeySchema();
				const memberSchema = ns.getValueSchema();
				const flat = ns.getMergedTraits().xmlFlattened;
				let i = 1;
				for (const k in value) {
					const v = value[k];
					if (v == null) continue;
					const keyTraits = keySchema.getMergedTraits();
					const keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
					const key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
					const valTraits = memberSchema.getMergedTraits();
					const valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
					const valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
					this.write(keySchema, k, key);
					this.write(memberSchema, v, valueKey);
					++i;
				}
			}
		} else if (ns.isStructSchema()) {
			if (value && typeof value === "object") {
				let didWriteMember = false;
				for (const [memberName, member] of ns.structIterator()) {
					if (value[memberName] == null && !member.isIdempotencyToken()) continue;
					const traits = member.getMergedTraits();
					const suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
					const key = `${prefix}${suffix}`;
					this.write(member, value[memberName], key);
					didWriteMember = true;
				}
				if (!didWriteMember && ns.isUnionSchema()) {
					const { $unknown } = value;
					if (Array.isArray($unknown)) {
						const [k, v] = $unknown;
						const key = `${prefix}${k}`;
						this.write(15, v, key);
					}
				}
			}
		} else if (ns.isUnitSchema()) {} else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
	}
	flush() {
		if (this.buffer === void 0) throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
		const str = this.buffer;
		delete this.buffer;
		return str;
	}
	getKey(memberName, xmlName, ec2QueryName, keySource) {
		const { ec2, capitalizeKeys } = this.settings;
		if (ec2 && ec2QueryName) return ec2QueryName;
		const key = xmlName ?? memberName;
		if (capitalizeKeys && keySource === "struct") return key[0].toUpperCase() + key.slice(1);
		return key;
	}
	writeKey(key) {
		if (key.endsWith(".")) key = key.slice(0, key.length - 1);
		this.buffer += `&${extendedEncodeURIComponent(key)}=`;
	}
	writeValue(value) {
		this.buffer += extendedEncodeURIComponent(value);
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js
var AwsQueryProtocol = class extends RpcProtocol {
	options;
	serializer;
	deserializer;
	mixin = new ProtocolLib();
	constructor(options) {
		super({
			defaultNamespace: options.defaultNamespace,
			errorTypeRegistries: options.errorTypeRegistries
		});
		this.options = options;
		const settings = {
			timestampFormat: {
				useTrait: true,
				default: 5
			},
			httpBindings: false,
			xmlNamespace: options.xmlNamespace,
			serviceNamespace: options.defaultNamespace,
			serializeEmptyLists: true
		};
		this.serializer = new QueryShapeSerializer(settings);
		this.deserializer = new XmlShapeDeserializer(settings);
	}
	getShapeId() {
		return "aws.protocols#awsQuery";
	}
	setSerdeContext(serdeContext) {
		this.serializer.setSerdeContext(serdeContext);
		this.deserializer.setSerdeContext(serdeContext);
	}
	getPayloadCodec() {
		throw new Error("AWSQuery protocol has no payload codec.");
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		if (!request.path.endsWith("/")) request.path += "/";
		request.headers["content-type"] = "application/x-www-form-urlencoded";
		if (deref(operationSchema.input) === "unit" || !request.body) request.body = "";
		request.body = `Action=${operationSchema.name.split("#")[1] ?? operationSchema.name}&Version=${this.options.version}` + request.body;
		if (request.body.endsWith("&")) request.body = request.body.slice(-1);
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const ns = NormalizedSchema.of(operationSchema.output);
		const dataObject = {};
		if (response.statusCode >= 300) {
			const bytes = await collectBody(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
		}
		for (const header in response.headers) {
			const value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
		const awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
		const bytes = await collectBody(response.body, context);
		if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	useNestedResult() {
		return true;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const errorData = this.loadQueryError(dataObject) ?? {};
		const message = this.loadQueryErrorMessage(dataObject);
		errorData.message = message;
		errorData.Error = {
			Type: errorData.Type,
			Code: errorData.Code,
			Message: message
		};
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
		const ns = NormalizedSchema.of(errorSchema);
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		const output = {
			Type: errorData.Error.Type,
			Code: errorData.Error.Code,
			Error: errorData.Error
		};
		for (const [name, member] of ns.structIterator()) {
			const target = member.getMergedTraits().xmlName ?? name;
			const value = errorData[target] ?? dataObject[target];
			output[name] = this.deserializer.readSchema(member, value);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	loadQueryErrorCode(output, data) {
		const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
		if (code !== void 0) return code;
		if (output.statusCode == 404) return "NotFound";
	}
	loadQueryError(data) {
		return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
	}
	loadQueryErrorMessage(data) {
		const errorData = this.loadQueryError(data);
		return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
	}
	getDefaultContentType() {
		return "application/x-www-form-urlencoded";
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsEc2QueryProtocol.js
var AwsEc2QueryProtocol = class extends AwsQueryProtocol {
	options;
	constructor(options) {
		super(options);
		this.options = options;
		Object.assign(this.serializer.settings, {
			capitalizeKeys: true,
			flattenLists: true,
			serializeEmptyLists: false,
			ec2: true
		});
	}
	getShapeId() {
		return "aws.protocols#ec2Query";
	}
	useNestedResult() {
		return false;
	}
};
// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Js.js
var CRC32_TABLE = /* @__PURE__ */ new Uint32Array(256);
for (let i = 0; i < 256; ++i) {
	let c = i;
	for (let j = 0; j < 8; ++j) c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
	CRC32_TABLE[i] = c >>> 0;
}
var ONES = 4294967295;
var Crc32Js = class {
	digestLength = 4;
	checksum = ONES;
	update(data) {
		for (let i = 0; i < data.length; ++i) this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[(this.checksum ^ data[i]) & 255];
	}
	digestSync() {
		return (this.checksum ^ ONES) >>> 0;
	}
	async digest() {
		const value = this.digestSync();
		const out = /* @__PURE__ */ new Uint8Array(4);
		new DataView(out.buffer).setUint32(0, value, false);
		return out;
	}
	reset() {
		this.checksum = ONES;
	}
};
// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js
var zlibCrc32 = typeof node_zlib__WEBPACK_IMPORTED_MODULE_5__.crc32 === "function" ? node_zlib__WEBPACK_IMPORTED_MODULE_5__.crc32 : void 0;
var Crc32Node = zlibCrc32 ? buildNativeClass$1(zlibCrc32) : Crc32Js;
function buildNativeClass$1(nativeCrc32) {
	return class Crc32Node {
		digestLength = 4;
		value = 0;
		update(data) {
			this.value = nativeCrc32(data, this.value);
		}
		digestSync() {
			return this.value >>> 0;
		}
		async digest() {
			const out = /* @__PURE__ */ new Uint8Array(4);
			new DataView(out.buffer).setUint32(0, this.digestSync(), false);
			return out;
		}
		reset() {
			this.value = 0;
		}
	};
}
// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js
var BLOCK = 64;
var DIGEST_LENGTH = 32;
var MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
var Sha256Js = class Sha256Js {
	digestLength = DIGEST_LENGTH;
	state = Int32Array.from(INIT);
	w;
	buffer = /* @__PURE__ */ new Uint8Array(64);
	bufferLength = 0;
	bytesHashed = 0;
	finished = false;
	inner;
	outer;
	constructor(secret) {
		if (secret) {
			const key = Sha256Js.normalizeKey(secret);
			this.inner = new Sha256Js();
			this.outer = new Sha256Js();
			const { inner, outer } = this;
			const pad = /* @__PURE__ */ new Uint8Array(128);
			for (let i = 0; i < BLOCK; ++i) {
				pad[i] = 54 ^ key[i];
				pad[i + BLOCK] = 92 ^ key[i];
			}
			inner.update(pad.subarray(0, BLOCK));
			outer.update(pad.subarray(BLOCK));
		}
	}
	update(data) {
		if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
		if (this.inner) {
			this.inner.update(data);
			return;
		}
		const chunk = toUint8Array(data);
		let position = 0;
		let { byteLength } = chunk;
		this.bytesHashed += byteLength;
		if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) throw new Error("Cannot hash more than 2^53 - 1 bits");
		while (byteLength > 0) {
			this.buffer[this.bufferLength++] = chunk[position++];
			byteLength--;
			if (this.bufferLength === BLOCK) {
				this.hashBuffer();
				this.bufferLength = 0;
			}
		}
	}
	async digest() {
		const { inner, outer } = this;
		if (inner && outer) {
			if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
			this.finished = true;
			const innerDigest = inner.digestSync();
			outer.update(innerDigest);
			return outer.digestSync();
		}
		return this.digestSync();
	}
	reset() {
		this.state = Int32Array.from(INIT);
		this.buffer = /* @__PURE__ */ new Uint8Array(64);
		this.bufferLength = 0;
		this.bytesHashed = 0;
	}
	digestSync() {
		const state = this.state.slice();
		const buffer = this.buffer.slice();
		let bufferLength = this.bufferLength;
		const bitsHashed = this.bytesHashed * 8;
		const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		bufferView.setUint8(bufferLength++, 128);
		if ((bufferLength - 1) % BLOCK >= 56) {
			for (let i = bufferLength; i < BLOCK; ++i) bufferView.setUint8(i, 0);
			this.hashBufferWith(state, buffer);
			bufferLength = 0;
		}
		for (let i = bufferLength; i < 56; ++i) bufferView.setUint8(i, 0);
		bufferView.setUint32(56, Math.floor(bitsHashed / 4294967296), false);
		bufferView.setUint32(60, bitsHashed, false);
		this.hashBufferWith(state, buffer);
		const out = new Uint8Array(DIGEST_LENGTH);
		for (let i = 0; i < 8; ++i) {
			out[i * 4] = state[i] >>> 24 & 255;
			out[i * 4 + 1] = state[i] >>> 16 & 255;
			out[i * 4 + 2] = state[i] >>> 8 & 255;
			out[i * 4 + 3] = state[i] >>> 0 & 255;
		}
		return out;
	}
	static normalizeKey(secret) {
		const key = toUint8Array(secret);
		if (key.byteLength > BLOCK) {
			const h = new Sha256Js();
			h.update(key);
			const out = h.digestSync();
			const padded = new Uint8Array(BLOCK);
			padded.set(out);
			return padded;
		}
		if (key.byteLength < BLOCK) {
			const padded = new Uint8Array(BLOCK);
			padded.set(key);
			return padded;
		}
		return key;
	}
	hashBuffer() {
		this.hashBufferWith(this.state, this.buffer);
	}
	hashBufferWith(state, buffer) {
		const w = this.w ??= /* @__PURE__ */ new Int32Array(64);
		let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
		for (let i = 0; i < BLOCK; ++i) {
			if (i < 16) w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
			else {
				let u = w[i - 2];
				const t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
				u = w[i - 15];
				const t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
				w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
			}
			const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
			const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
			s7 = s6;
			s6 = s5;
			s5 = s4;
			s4 = s3 + t1 | 0;
			s3 = s2;
			s2 = s1;
			s1 = s0;
			s0 = t1 + t2 | 0;
		}
		state[0] += s0;
		state[1] += s1;
		state[2] += s2;
		state[3] += s3;
		state[4] += s4;
		state[5] += s5;
		state[6] += s6;
		state[7] += s7;
	}
};
var INIT = new Int32Array([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
var K = new Int32Array([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
var Sha256Node = (() => {
	try {
		(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256");
		return true;
	} catch {
		return false;
	}
})() ? buildNativeClass() : Sha256Js;
function buildNativeClass() {
	return class Sha256Node {
		digestLength = 32;
		secret;
		hash;
		isHmac;
		finished = false;
		constructor(secret) {
			this.secret = secret;
			this.isHmac = !!secret;
			this.hash = this.createHash();
		}
		update(data) {
			if (this.finished) throw new Error("Attempted to update an already finished hash.");
			this.hash.update(data);
		}
		async digest() {
			let buf;
			if (this.isHmac) {
				this.finished = true;
				buf = this.hash.digest();
			} else buf = this.hash.copy().digest();
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = this.createHash();
			this.finished = false;
		}
		createHash() {
			return this.secret ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHmac)("sha256", toBuffer(this.secret)) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256");
		}
	};
}
function toBuffer(data) {
	if (typeof data === "string") return data;
	if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	return Buffer.from(data);
}
// node_modules/@aws-sdk/client-eks/dist-es/endpoint/bdd.js
var m$3 = "ref";
var a$8 = -1;
var b$8 = true;
var c$8 = "isSet";
var d$8 = "PartitionResult";
var e$8 = "booleanEquals";
var f$8 = "getAttr";
var g$8 = "stringEquals";
var h$8 = { [m$3]: "Endpoint" };
var i$8 = { [m$3]: d$8 };
var j$8 = {
	"fn": f$8,
	"argv": [i$8, "name"]
};
var k$8 = {};
var l$3 = [{ [m$3]: "Region" }];
var _data$8 = {
	conditions: [
		[c$8, [h$8]],
		[c$8, l$3],
		[
			"aws.partition",
			l$3,
			d$8
		],
		[e$8, [{ [m$3]: "UseFIPS" }, b$8]],
		[e$8, [{ [m$3]: "UseDualStack" }, b$8]],
		[e$8, [{
			fn: f$8,
			argv: [i$8, "supportsDualStack"]
		}, b$8]],
		[e$8, [{
			fn: f$8,
			argv: [i$8, "supportsFIPS"]
		}, b$8]],
		[g$8, [j$8, "aws"]],
		[g$8, [j$8, "aws-us-gov"]]
	],
	results: [
		[a$8],
		[a$8, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$8, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h$8, k$8],
		["https://eks-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k$8],
		[a$8, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://fips.eks.{Region}.amazonaws.com", k$8],
		["https://eks.{Region}.amazonaws.com", k$8],
		["https://eks-fips.{Region}.{PartitionResult#dnsSuffix}", k$8],
		[a$8, "FIPS is enabled but this partition does not support FIPS"],
		["https://eks.{Region}.{PartitionResult#dualStackDnsSuffix}", k$8],
		[a$8, "DualStack is enabled but this partition does not support DualStack"],
		["https://eks.{Region}.{PartitionResult#dnsSuffix}", k$8],
		[a$8, "Invalid Configuration: Missing Region"]
	]
};
var root$8 = 2;
var nodes$8 = new Int32Array([
	-1,
	1,
	-1,
	0,
	14,
	3,
	1,
	4,
	100000013,
	2,
	5,
	100000013,
	3,
	8,
	6,
	4,
	7,
	100000012,
	5,
	100000010,
	100000011,
	4,
	12,
	9,
	6,
	10,
	100000009,
	7,
	100000006,
	11,
	8,
	100000007,
	100000008,
	5,
	13,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	15,
	4,
	100000002,
	100000003
]);
var bdd$8 = BinaryDecisionDiagram.from(nodes$8, root$8, _data$8.conditions, _data$8.results);
// node_modules/@aws-sdk/client-eks/dist-es/endpoint/endpointResolver.js
var cache$8 = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
var defaultEndpointResolver$8 = (endpointParams, context = {}) => {
	return cache$8.get(endpointParams, () => decideEndpoint(bdd$8, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;
// node_modules/@aws-sdk/client-eks/dist-es/models/EKSServiceException.js
var EKSServiceException = class EKSServiceException extends ServiceException$1 {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.eks#EKSServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, EKSServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-eks/dist-es/models/errors.js
var AccessDeniedException$3 = class AccessDeniedException$3 extends EKSServiceException {
	static shapeId = "com.amazonaws.eks#AccessDeniedException";
	name = "AccessDeniedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedException$3.prototype);
	}
};
var InvalidParameterException = class InvalidParameterException extends EKSServiceException {
	static shapeId = "com.amazonaws.eks#InvalidParameterException";
	name = "InvalidParameterException";
	$fault = "client";
	clusterName;
	nodegroupName;
	fargateProfileName;
	addonName;
	subscriptionId;
	constructor(opts) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterException.prototype);
		this.clusterName = opts.clusterName;
		this.nodegroupName = opts.nodegroupName;
		this.fargateProfileName = opts.fargateProfileName;
		this.addonName = opts.addonName;
		this.subscriptionId = opts.subscriptionId;
	}
};
var ResourceNotFoundException$2 = class ResourceNotFoundException$2 extends EKSServiceException {
	static shapeId = "com.amazonaws.eks#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	clusterName;
	nodegroupName;
	fargateProfileName;
	addonName;
	subscriptionId;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException$2.prototype);
		this.clusterName = opts.clusterName;
		this.nodegroupName = opts.nodegroupName;
		this.fargateProfileName = opts.fargateProfileName;
		this.addonName = opts.addonName;
		this.subscriptionId = opts.subscriptionId;
	}
};
var ServerException = class ServerException extends EKSServiceException {
	static shapeId = "com.amazonaws.eks#ServerException";
	name = "ServerException";
	$fault = "server";
	clusterName;
	nodegroupName;
	addonName;
	subscriptionId;
	constructor(opts) {
		super({
			name: "ServerException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServerException.prototype);
		this.clusterName = opts.clusterName;
		this.nodegroupName = opts.nodegroupName;
		this.addonName = opts.addonName;
		this.subscriptionId = opts.subscriptionId;
	}
};
var ServiceUnavailableException = class ServiceUnavailableException extends EKSServiceException {
	static shapeId = "com.amazonaws.eks#ServiceUnavailableException";
	name = "ServiceUnavailableException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "ServiceUnavailableException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
	}
};
var InvalidRequestException$2 = class InvalidRequestException$2 extends EKSServiceException {
	static shapeId = "com.amazonaws.eks#InvalidRequestException";
	name = "InvalidRequestException";
	$fault = "client";
	clusterName;
	nodegroupName;
	addonName;
	subscriptionId;
	constructor(opts) {
		super({
			name: "InvalidRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRequestException$2.prototype);
		this.clusterName = opts.clusterName;
		this.nodegroupName = opts.nodegroupName;
		this.addonName = opts.addonName;
		this.subscriptionId = opts.subscriptionId;
	}
};
var ClientException = class ClientException extends EKSServiceException {
	static shapeId = "com.amazonaws.eks#ClientException";
	name = "ClientException";
	$fault = "client";
	clusterName;
	nodegroupName;
	addonName;
	subscriptionId;
	constructor(opts) {
		super({
			name: "ClientException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ClientException.prototype);
		this.clusterName = opts.clusterName;
		this.nodegroupName = opts.nodegroupName;
		this.addonName = opts.addonName;
		this.subscriptionId = opts.subscriptionId;
	}
};
var ResourceInUseException$1 = class ResourceInUseException$1 extends EKSServiceException {
	static shapeId = "com.amazonaws.eks#ResourceInUseException";
	name = "ResourceInUseException";
	$fault = "client";
	clusterName;
	nodegroupName;
	addonName;
	constructor(opts) {
		super({
			name: "ResourceInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceInUseException$1.prototype);
		this.clusterName = opts.clusterName;
		this.nodegroupName = opts.nodegroupName;
		this.addonName = opts.addonName;
	}
};
var ThrottlingException = class ThrottlingException extends EKSServiceException {
	static shapeId = "com.amazonaws.eks#ThrottlingException";
	name = "ThrottlingException";
	$fault = "client";
	clusterName;
	constructor(opts) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThrottlingException.prototype);
		this.clusterName = opts.clusterName;
	}
};
var InvalidStateException = class InvalidStateException extends EKSServiceException {
	static shapeId = "com.amazonaws.eks#InvalidStateException";
	name = "InvalidStateException";
	$fault = "client";
	clusterName;
	constructor(opts) {
		super({
			name: "InvalidStateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidStateException.prototype);
		this.clusterName = opts.clusterName;
	}
};
var ResourceLimitExceededException = class ResourceLimitExceededException extends EKSServiceException {
	static shapeId = "com.amazonaws.eks#ResourceLimitExceededException";
	name = "ResourceLimitExceededException";
	$fault = "client";
	clusterName;
	nodegroupName;
	subscriptionId;
	constructor(opts) {
		super({
			name: "ResourceLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceLimitExceededException.prototype);
		this.clusterName = opts.clusterName;
		this.nodegroupName = opts.nodegroupName;
		this.subscriptionId = opts.subscriptionId;
	}
};
var UnsupportedAvailabilityZoneException = class UnsupportedAvailabilityZoneException extends EKSServiceException {
	static shapeId = "com.amazonaws.eks#UnsupportedAvailabilityZoneException";
	name = "UnsupportedAvailabilityZoneException";
	$fault = "client";
	clusterName;
	nodegroupName;
	validZones;
	constructor(opts) {
		super({
			name: "UnsupportedAvailabilityZoneException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedAvailabilityZoneException.prototype);
		this.clusterName = opts.clusterName;
		this.nodegroupName = opts.nodegroupName;
		this.validZones = opts.validZones;
	}
};
var BadRequestException = class BadRequestException extends EKSServiceException {
	static shapeId = "com.amazonaws.eks#BadRequestException";
	name = "BadRequestException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "BadRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, BadRequestException.prototype);
	}
};
var NotFoundException = class NotFoundException extends EKSServiceException {
	static shapeId = "com.amazonaws.eks#NotFoundException";
	name = "NotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NotFoundException.prototype);
	}
};
var ResourcePropagationDelayException = class ResourcePropagationDelayException extends EKSServiceException {
	static shapeId = "com.amazonaws.eks#ResourcePropagationDelayException";
	name = "ResourcePropagationDelayException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourcePropagationDelayException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourcePropagationDelayException.prototype);
	}
};
// node_modules/@aws-sdk/client-eks/dist-es/schemas/schemas_0.js
var _A$4 = "Addon";
var _AAP = "AssociatedAccessPolicy";
var _AAPL = "AssociatedAccessPoliciesList";
var _AAPR = "AssociateAccessPolicyRequest";
var _AAPRs = "AssociateAccessPolicyResponse";
var _AAPs = "AssociateAccessPolicy";
var _ACA = "ActiveCertificateAuthority";
var _ACAICR = "ArgoCdAwsIdcConfigRequest";
var _ACAICRr = "ArgoCdAwsIdcConfigResponse";
var _ACAR = "ActivateCertificateAuthorityRequest";
var _ACARc = "ActivateCertificateAuthorityResponse";
var _ACAc = "ActivateCertificateAuthority";
var _ACCR = "ArgoCdConfigRequest";
var _ACCRr = "ArgoCdConfigResponse";
var _ACD = "AddonCompatibilityDetail";
var _ACDd = "AddonCompatibilityDetails";
var _ACNACR = "ArgoCdNetworkAccessConfigRequest";
var _ACNACRr = "ArgoCdNetworkAccessConfigResponse";
var _ACR = "AccessConfigResponse";
var _ACRM = "ArgoCdRoleMapping";
var _ACRML = "ArgoCdRoleMappingList";
var _ACRc = "AckConfigRequest";
var _ACRck = "AckConfigResponse";
var _ADE$3 = "AccessDeniedException";
var _AE$1 = "AccessEntry";
var _AEC = "AssociateEncryptionConfig";
var _AECR = "AssociateEncryptionConfigRequest";
var _AECRs = "AssociateEncryptionConfigResponse";
var _AH = "AddonHealth";
var _AI$1 = "AddonInfo";
var _AIL = "AddonIssueList";
var _AIPC = "AssociateIdentityProviderConfig";
var _AIPCR = "AssociateIdentityProviderConfigRequest";
var _AIPCRs = "AssociateIdentityProviderConfigResponse";
var _AId = "AddonIssue";
var _ANCR = "AddonNamespaceConfigRequest";
var _ANCRd = "AddonNamespaceConfigResponse";
var _AP$2 = "AccessPolicy";
var _APIA = "AddonPodIdentityAssociations";
var _APIAL = "AddonPodIdentityAssociationsList";
var _APIC = "AddonPodIdentityConfiguration";
var _APICL = "AddonPodIdentityConfigurationList";
var _APL = "AccessPoliciesList";
var _AS = "AccessScope";
var _ASG = "AutoScalingGroup";
var _ASGL = "AutoScalingGroupList";
var _AVC = "AllowedValuesConstraint";
var _AVI = "AddonVersionInfo";
var _AVIL = "AddonVersionInfoList";
var _Ad = "Addons";
var _BRE = "BadRequestException";
var _BS = "BlockStorage";
var _C$4 = "Cancellation";
var _CA$3 = "CertificateAuthority";
var _CACR = "CreateAccessConfigRequest";
var _CAE = "CreateAccessEntry";
var _CAER = "CreateAccessEntryRequest";
var _CAERr = "CreateAccessEntryResponse";
var _CAR = "CreateAddonRequest";
var _CARr = "CreateAddonResponse";
var _CAS = "CertificateAuthoritySummary";
var _CASE = "CertificateAuthorityScheduledEvents";
var _CASL = "CertificateAuthoritySummaryList";
var _CAV = "CertificateAuthorityValidity";
var _CAr = "CreateAddon";
var _CC = "CreateCapability";
var _CCA = "CreateCertificateAuthority";
var _CCAR = "CreateCertificateAuthorityRequest";
var _CCARr = "CreateCertificateAuthorityResponse";
var _CCR = "CapabilityConfigurationRequest";
var _CCRa = "CapabilityConfigurationResponse";
var _CCRo = "ComputeConfigRequest";
var _CCRom = "ComputeConfigResponse";
var _CCRon = "ConnectorConfigRequest";
var _CCRonn = "ConnectorConfigResponse";
var _CCRr = "CreateCapabilityRequest";
var _CCRre = "CreateCapabilityResponse";
var _CCRrea = "CreateClusterRequest";
var _CCRreat = "CreateClusterResponse";
var _CCr = "CreateCluster";
var _CE = "ClientException";
var _CEAS = "CreateEksAnywhereSubscription";
var _CEASR = "CreateEksAnywhereSubscriptionRequest";
var _CEASRr = "CreateEksAnywhereSubscriptionResponse";
var _CFP = "CreateFargateProfile";
var _CFPR = "CreateFargateProfileRequest";
var _CFPRr = "CreateFargateProfileResponse";
var _CH = "CapabilityHealth";
var _CHl = "ClusterHealth";
var _CI$3 = "CapabilityIssue";
var _CIL = "CapabilityIssueList";
var _CILl = "ClusterIssueList";
var _CIl = "ClusterIssue";
var _CMC = "CrdManagementConfiguration";
var _CN = "CreateNodegroup";
var _CNR = "CreateNodegroupRequest";
var _CNRr = "CreateNodegroupResponse";
var _CPCI = "ControlPlaneConfigInfo";
var _CPIA = "CreatePodIdentityAssociation";
var _CPIAR = "CreatePodIdentityAssociationRequest";
var _CPIARr = "CreatePodIdentityAssociationResponse";
var _CPPR = "ControlPlanePlacementRequest";
var _CPPRo = "ControlPlanePlacementResponse";
var _CPSC = "ControlPlaneScalingConfig";
var _CPSTI = "ControlPlaneScalingTierInfo";
var _CPSTL = "ControlPlaneScalingTierList";
var _CS$3 = "CapabilitySummary";
var _CSL = "CapabilitySummaryList";
var _CSl = "ClientStat";
var _CSli = "ClientStats";
var _CU = "CancelUpdate";
var _CUR = "CancelUpdateRequest";
var _CURa = "CancelUpdateResponse";
var _CVI = "ClusterVersionInformation";
var _CVL = "ClusterVersionList";
var _Ca = "Capability";
var _Ce$1 = "Certificate";
var _Cl = "Cluster";
var _Co$1 = "Compatibility";
var _Com = "Compatibilities";
var _DA$1 = "DeleteAddon";
var _DAC = "DescribeAddonConfiguration";
var _DACR = "DescribeAddonConfigurationRequest";
var _DACRe = "DescribeAddonConfigurationResponse";
var _DAE = "DeleteAccessEntry";
var _DAER = "DeleteAccessEntryRequest";
var _DAERe = "DeleteAccessEntryResponse";
var _DAERes = "DescribeAccessEntryRequest";
var _DAEResc = "DescribeAccessEntryResponse";
var _DAEe = "DescribeAccessEntry";
var _DAP = "DisassociateAccessPolicy";
var _DAPR = "DisassociateAccessPolicyRequest";
var _DAPRi = "DisassociateAccessPolicyResponse";
var _DAR = "DeleteAddonRequest";
var _DARe = "DeleteAddonResponse";
var _DARes = "DescribeAddonRequest";
var _DAResc = "DescribeAddonResponse";
var _DAV = "DescribeAddonVersions";
var _DAVR = "DescribeAddonVersionsRequest";
var _DAVRe = "DescribeAddonVersionsResponse";
var _DAe = "DescribeAddon";
var _DC = "DurationConstraints";
var _DCA = "DeleteCertificateAuthority";
var _DCAR = "DeleteCertificateAuthorityRequest";
var _DCARe = "DeleteCertificateAuthorityResponse";
var _DCARes = "DescribeCertificateAuthorityRequest";
var _DCAResc = "DescribeCertificateAuthorityResponse";
var _DCAe = "DescribeCertificateAuthority";
var _DCR = "DeleteCapabilityRequest";
var _DCRe = "DeleteCapabilityResponse";
var _DCRel = "DeleteClusterRequest";
var _DCRele = "DeleteClusterResponse";
var _DCRer = "DeregisterClusterRequest";
var _DCRere = "DeregisterClusterResponse";
var _DCRes = "DescribeCapabilityRequest";
var _DCResc = "DescribeCapabilityResponse";
var _DCRescr = "DescribeClusterRequest";
var _DCRescri = "DescribeClusterResponse";
var _DCV = "DescribeClusterVersions";
var _DCVR = "DescribeClusterVersionsRequest";
var _DCVRe = "DescribeClusterVersionsResponse";
var _DCe = "DeleteCapability";
var _DCel = "DeleteCluster";
var _DCer = "DeregisterCluster";
var _DCes = "DescribeCapability";
var _DCesc = "DescribeCluster";
var _DD = "DeprecationDetail";
var _DDe = "DeprecationDetails";
var _DEAS = "DeleteEksAnywhereSubscription";
var _DEASR = "DeleteEksAnywhereSubscriptionRequest";
var _DEASRe = "DeleteEksAnywhereSubscriptionResponse";
var _DEASRes = "DescribeEksAnywhereSubscriptionRequest";
var _DEASResc = "DescribeEksAnywhereSubscriptionResponse";
var _DEASe = "DescribeEksAnywhereSubscription";
var _DFP = "DeleteFargateProfile";
var _DFPR = "DeleteFargateProfileRequest";
var _DFPRe = "DeleteFargateProfileResponse";
var _DFPRes = "DescribeFargateProfileRequest";
var _DFPResc = "DescribeFargateProfileResponse";
var _DFPe = "DescribeFargateProfile";
var _DI$1 = "DescribeInsight";
var _DIPC = "DescribeIdentityProviderConfig";
var _DIPCR = "DescribeIdentityProviderConfigRequest";
var _DIPCRe = "DescribeIdentityProviderConfigResponse";
var _DIPCRi = "DisassociateIdentityProviderConfigRequest";
var _DIPCRis = "DisassociateIdentityProviderConfigResponse";
var _DIPCi = "DisassociateIdentityProviderConfig";
var _DIR = "DescribeInsightRequest";
var _DIRR = "DescribeInsightsRefreshRequest";
var _DIRRe = "DescribeInsightsRefreshResponse";
var _DIRe = "DescribeInsightResponse";
var _DIRes = "DescribeInsightsRefresh";
var _DN = "DeleteNodegroup";
var _DNR = "DeleteNodegroupRequest";
var _DNRe = "DeleteNodegroupResponse";
var _DNRes = "DescribeNodegroupRequest";
var _DNResc = "DescribeNodegroupResponse";
var _DNe = "DescribeNodegroup";
var _DPC = "DurationParameterConfig";
var _DPIA = "DeletePodIdentityAssociation";
var _DPIAR = "DeletePodIdentityAssociationRequest";
var _DPIARe = "DeletePodIdentityAssociationResponse";
var _DPIARes = "DescribePodIdentityAssociationRequest";
var _DPIAResc = "DescribePodIdentityAssociationResponse";
var _DPIAe = "DescribePodIdentityAssociation";
var _DU = "DescribeUpdate";
var _DUR = "DescribeUpdateRequest";
var _DURe = "DescribeUpdateResponse";
var _EAS = "EksAnywhereSubscription";
var _EASL = "EksAnywhereSubscriptionList";
var _EAST = "EksAnywhereSubscriptionTerm";
var _EC$1 = "EncryptionConfig";
var _ECL = "EncryptionConfigList";
var _ED = "ErrorDetail";
var _EDr = "ErrorDetails";
var _ELB = "ElasticLoadBalancing";
var _EPR = "EtcdPlacementRequest";
var _EPRt = "EtcdPlacementResponse";
var _FP$1 = "FargateProfile";
var _FPH = "FargateProfileHealth";
var _FPI = "FargateProfileIssue";
var _FPIL = "FargateProfileIssueList";
var _FPS = "FargateProfileSelector";
var _FPSa = "FargateProfileSelectors";
var _GAC = "GatewayApiConfiguration";
var _HPACCR = "HorizontalPodAutoscalerControllerConfigRequest";
var _HPACCRo = "HorizontalPodAutoscalerControllerConfigResponse";
var _HPACVC = "HorizontalPodAutoscalerControllerVersionConfig";
var _I$3 = "Identity";
var _IC = "IntegerConstraints";
var _ICSS = "InsightCategorySpecificSummary";
var _IF = "InsightsFilter";
var _IL = "IssueList";
var _IPC = "IdentityProviderConfig";
var _IPCR = "IdentityProviderConfigResponse";
var _IPCd = "IdentityProviderConfigs";
var _IPCn = "IntegerParameterConfig";
var _IPE$1 = "InvalidParameterException";
var _IRC = "IntegerRangeConstraint";
var _IRD = "InsightResourceDetail";
var _IRDn = "InsightResourceDetails";
var _IRE$2 = "InvalidRequestException";
var _IS = "InsightStatus";
var _ISE$3 = "InvalidStateException";
var _ISn = "InsightSummary";
var _ISns = "InsightSummaries";
var _In = "Insight";
var _Is = "Issue";
var _KASCR = "KubeApiServerConfigRequest";
var _KASCRu = "KubeApiServerConfigResponse";
var _KASVC = "KubeApiServerVersionConfig";
var _KCMCR = "KubeControllerManagerConfigRequest";
var _KCMCRu = "KubeControllerManagerConfigResponse";
var _KCMVC = "KubeControllerManagerVersionConfig";
var _KNCR = "KubernetesNetworkConfigRequest";
var _KNCRu = "KubernetesNetworkConfigResponse";
var _KSCR = "KubeSchedulerConfigRequest";
var _KSCRu = "KubeSchedulerConfigResponse";
var _KSVC = "KubeSchedulerVersionConfig";
var _L$2 = "License";
var _LA$1 = "ListAddons";
var _LAAP = "ListAssociatedAccessPolicies";
var _LAAPR = "ListAssociatedAccessPoliciesRequest";
var _LAAPRi = "ListAssociatedAccessPoliciesResponse";
var _LAE = "ListAccessEntries";
var _LAER = "ListAccessEntriesRequest";
var _LAERi = "ListAccessEntriesResponse";
var _LAP = "ListAccessPolicies";
var _LAPR = "ListAccessPoliciesRequest";
var _LAPRi = "ListAccessPoliciesResponse";
var _LAR = "ListAddonsRequest";
var _LARi = "ListAddonsResponse";
var _LC = "ListCapabilities";
var _LCA = "ListCertificateAuthorities";
var _LCAR = "ListCertificateAuthoritiesRequest";
var _LCARi = "ListCertificateAuthoritiesResponse";
var _LCR = "ListCapabilitiesRequest";
var _LCRi = "ListCapabilitiesResponse";
var _LCRis = "ListClustersRequest";
var _LCRist = "ListClustersResponse";
var _LCi = "ListClusters";
var _LEAS = "ListEksAnywhereSubscriptions";
var _LEASR = "ListEksAnywhereSubscriptionsRequest";
var _LEASRi = "ListEksAnywhereSubscriptionsResponse";
var _LFP = "ListFargateProfiles";
var _LFPR = "ListFargateProfilesRequest";
var _LFPRi = "ListFargateProfilesResponse";
var _LI = "ListInsights";
var _LIPC = "ListIdentityProviderConfigs";
var _LIPCR = "ListIdentityProviderConfigsRequest";
var _LIPCRi = "ListIdentityProviderConfigsResponse";
var _LIR = "ListInsightsRequest";
var _LIRi = "ListInsightsResponse";
var _LL = "LicenseList";
var _LN = "ListNodegroups";
var _LNR = "ListNodegroupsRequest";
var _LNRi = "ListNodegroupsResponse";
var _LPIA = "ListPodIdentityAssociations";
var _LPIAR = "ListPodIdentityAssociationsRequest";
var _LPIARi = "ListPodIdentityAssociationsResponse";
var _LS$1 = "LogSetup";
var _LSo = "LogSetups";
var _LTFR$1 = "ListTagsForResource";
var _LTFRR$1 = "ListTagsForResourceRequest";
var _LTFRRi$1 = "ListTagsForResourceResponse";
var _LTS = "LaunchTemplateSpecification";
var _LU$1 = "ListUpdates";
var _LUR = "ListUpdatesRequest";
var _LURi = "ListUpdatesResponse";
var _Lo = "Logging";
var _MI$1 = "MarketplaceInformation";
var _N$4 = "Nodegroup";
var _NFE = "NotFoundException";
var _NH = "NodegroupHealth";
var _NR = "NodegroupResources";
var _NRC = "NodeRepairConfig";
var _NRCO = "NodeRepairConfigOverrides";
var _NRCOL = "NodeRepairConfigOverridesList";
var _NRFC = "NodeResourcesFitConfig";
var _NRFVC = "NodeResourcesFitVersionConfig";
var _NSC = "NodegroupScalingConfig";
var _NUC = "NodegroupUpdateConfig";
var _OCR = "OutpostConfigRequest";
var _OCRu = "OutpostConfigResponse";
var _OIDC = "OIDC";
var _OIPC = "OidcIdentityProviderConfig";
var _OIPCR = "OidcIdentityProviderConfigRequest";
var _P$4 = "Provider";
var _PGCCR = "PodGcControllerConfigRequest";
var _PGCCRo = "PodGcControllerConfigResponse";
var _PGCVC = "PodGcControllerVersionConfig";
var _PIA = "PodIdentityAssociation";
var _PIAS = "PodIdentityAssociationSummary";
var _PIASo = "PodIdentityAssociationSummaries";
var _PRC = "PortRangeConstraints";
var _PRPC = "PortRangeParameterConfig";
var _RAC$1 = "RemoteAccessConfig";
var _RC$2 = "ResourceConstraints";
var _RCR = "RegisterClusterRequest";
var _RCRe = "RegisterClusterResponse";
var _RCe = "RegisterCluster";
var _RCo = "RollbackConfig";
var _RIUE$1 = "ResourceInUseException";
var _RLEE = "ResourceLimitExceededException";
var _RNCR = "RemoteNetworkConfigRequest";
var _RNCRe = "RemoteNetworkConfigResponse";
var _RNFE$2 = "ResourceNotFoundException";
var _RNN = "RemoteNodeNetwork";
var _RNNL = "RemoteNodeNetworkList";
var _RPDE = "ResourcePropagationDelayException";
var _RPN = "RemotePodNetwork";
var _RPNL = "RemotePodNetworkList";
var _RW = "ResourceWeight";
var _RWL = "ResourceWeightList";
var _SCR = "StorageConfigRequest";
var _SCRt = "StorageConfigResponse";
var _SE$1 = "ServerException";
var _SI$4 = "SsoIdentity";
var _SIL = "SsoIdentityList";
var _SIR = "StartInsightsRefresh";
var _SIRR = "StartInsightsRefreshRequest";
var _SIRRt = "StartInsightsRefreshResponse";
var _SNPR = "ServiceNodePortRange";
var _SS = "ScoringStrategy";
var _SSC = "ScoringStrategyConfig";
var _SSCc = "ScoringStrategyConstraints";
var _SUE = "ServiceUnavailableException";
var _T$5 = "Taint";
var _TE$1 = "ThrottlingException";
var _TR$1 = "TagResource";
var _TRR$1 = "TagResourceRequest";
var _TRRa$1 = "TagResourceResponse";
var _U$1 = "Update";
var _UA = "UpdateAddon";
var _UAC = "UpdateAckConfig";
var _UACC = "UpdateArgoCdConfig";
var _UACR = "UpdateAccessConfigRequest";
var _UAE = "UpdateAccessEntry";
var _UAER = "UpdateAccessEntryRequest";
var _UAERp = "UpdateAccessEntryResponse";
var _UAR = "UpdateAddonRequest";
var _UARp = "UpdateAddonResponse";
var _UAZE = "UnsupportedAvailabilityZoneException";
var _UC = "UpdateCapability";
var _UCC = "UpdateCapabilityConfiguration";
var _UCCR = "UpdateClusterConfigRequest";
var _UCCRp = "UpdateClusterConfigResponse";
var _UCCp = "UpdateClusterConfig";
var _UCR = "UpdateCapabilityRequest";
var _UCRp = "UpdateCapabilityResponse";
var _UCV = "UpdateClusterVersion";
var _UCVR = "UpdateClusterVersionRequest";
var _UCVRp = "UpdateClusterVersionResponse";
var _UEAS = "UpdateEksAnywhereSubscription";
var _UEASR = "UpdateEksAnywhereSubscriptionRequest";
var _UEASRp = "UpdateEksAnywhereSubscriptionResponse";
var _ULP = "UpdateLabelsPayload";
var _UNC = "UpdateNodegroupConfig";
var _UNCR = "UpdateNodegroupConfigRequest";
var _UNCRp = "UpdateNodegroupConfigResponse";
var _UNV = "UpdateNodegroupVersion";
var _UNVR = "UpdateNodegroupVersionRequest";
var _UNVRp = "UpdateNodegroupVersionResponse";
var _UP = "UpdateParam";
var _UPIA = "UpdatePodIdentityAssociation";
var _UPIAR = "UpdatePodIdentityAssociationRequest";
var _UPIARp = "UpdatePodIdentityAssociationResponse";
var _UPR = "UpgradePolicyRequest";
var _UPRp = "UpgradePolicyResponse";
var _UPp = "UpdateParams";
var _UR$1 = "UntagResource";
var _URM = "UpdateRoleMappings";
var _URR$1 = "UntagResourceRequest";
var _URRn$1 = "UntagResourceResponse";
var _UTP = "UpdateTaintsPayload";
var _VCR = "VpcConfigRequest";
var _VCRp = "VpcConfigResponse";
var _WPC = "WarmPoolConfig";
var _ZSCR = "ZonalShiftConfigRequest";
var _ZSCRo = "ZonalShiftConfigResponse";
var _a$2 = "arn";
var _aA = "addonArn";
var _aAP = "associatedAccessPolicy";
var _aAPs = "associatedAccessPolicies";
var _aAc = "activatedAt";
var _aAs = "associatedAt";
var _aAss = "associationArn";
var _aB = "activatedBy";
var _aC = "argoCd";
var _aCD = "addonCompatibilityDetails";
var _aCc = "accessConfig";
var _aCct = "activationCode";
var _aE = "activationExpiry";
var _aEA = "accessEntryArn";
var _aEc = "accessEntry";
var _aEcc = "accessEntries";
var _aI$2 = "awsIdc";
var _aIc = "activationId";
var _aId = "additionalInfo";
var _aIs$1 = "associationId";
var _aM = "authenticationMode";
var _aN = "addonName";
var _aOUL = "addOrUpdateLabels";
var _aOURM = "addOrUpdateRoleMappings";
var _aOUT = "addOrUpdateTaints";
var _aP = "accessPolicies";
var _aPA = "associatedPolicyArn";
var _aR = "autoRenew";
var _aRC = "apiRequestConcurrency";
var _aS = "accessScope";
var _aSG = "autoScalingGroups";
var _aT$3 = "amiType";
var _aV = "addonVersion";
var _aVd = "addonVersions";
var _aVl = "allowedValues";
var _ac = "ack";
var _act = "active";
var _ad = "addon";
var _add = "addons";
var _ar = "architecture";
var _as = "association";
var _ass$1 = "associations";
var _bCCAP = "bootstrapClusterCreatorAdminPermissions";
var _bS = "blockStorage";
var _bSMA = "bootstrapSelfManagedAddons";
var _c$7 = "client";
var _cA = "createdAt";
var _cAI = "certificateAuthorityId";
var _cAe = "certificateAuthority";
var _cAer = "certificateAuthorities";
var _cB$1 = "createdBy";
var _cC = "connectorConfig";
var _cCo = "computeConfig";
var _cDSG = "clusterDatabaseSizeGb";
var _cI$3 = "clientId";
var _cL = "clusterLogging";
var _cN = "clusterName";
var _cNa = "capabilityName";
var _cPCC = "controlPlaneComponentConfig";
var _cPCCO = "controlPlaneComponentConfigOverrides";
var _cPEM = "controlPlaneEgressMode";
var _cPIT = "controlPlaneInstanceType";
var _cPP = "controlPlanePlacement";
var _cPSC = "controlPlaneScalingConfig";
var _cPST = "controlPlaneScalingTiers";
var _cRT = "clientRequestToken";
var _cS$1 = "clientStats";
var _cSGI = "clusterSecurityGroupId";
var _cSS = "categorySpecificSummary";
var _cSo = "configurationSchema";
var _cT = "computeTypes";
var _cTa = "capacityType";
var _cTl = "clusterType";
var _cV$2 = "configurationValues";
var _cVl = "clusterVersion";
var _cVlu = "clusterVersions";
var _cVo = "compatibleVersions";
var _ca = "capability";
var _can = "cancellation";
var _cap = "capabilities";
var _cat = "category";
var _cate = "categories";
var _ci = "cidrs";
var _cl = "cluster";
var _clu = "clusters";
var _co$2 = "code";
var _com = "compatibilities";
var _con = "configuration";
var _cons = "constraints";
var _cr = "crds";
var _d = "data";
var _dD = "deprecationDetails";
var _dN = "defaultNamespace";
var _dO = "defaultOnly";
var _dP = "deletionProtection";
var _dPP = "deletePropagationPolicy";
var _dPV = "defaultPlatformVersion";
var _dS = "disabledServices";
var _dST = "disableSessionTags";
var _dSe = "desiredSize";
var _dSi = "distributionStatus";
var _dSis = "diskSize";
var _dV = "defaultVersion";
var _dVe = "defaultValue";
var _de$1 = "description";
var _du = "duration";
var _e$7 = "error";
var _eA = "endedAt";
var _eC = "encryptionConfig";
var _eCN = "enableCrossNamespace";
var _eCr = "errorCode";
var _eD = "effectiveDate";
var _eDx = "expirationDate";
var _eI$2 = "externalId";
var _eIT = "etcdInstanceType";
var _eLB = "elasticLoadBalancing";
var _eM = "errorMessage";
var _eOESD = "endOfExtendedSupportDate";
var _eOSSD = "endOfStandardSupportDate";
var _eP = "endpointPrefix";
var _ePA = "endpointPublicAccess";
var _ePAn = "endpointPrivateAccess";
var _ePt = "etcdPlacement";
var _eSK = "ec2SshKey";
var _eT = "eventTtl";
var _ef = "effect";
var _en = "enabled";
var _end = "endpoint";
var _er = "errors";
var _f = "filter";
var _fAA = "firstAutoActivation";
var _fAAi = "finalAutoActivation";
var _fP$1 = "fargateProfile";
var _fPA = "fargateProfileArn";
var _fPN = "fargateProfileName";
var _fPNa = "fargateProfileNames";
var _fo = "force";
var _gA$1 = "gatewayApi";
var _gC = "groupsClaim";
var _gN$1 = "groupName";
var _gP = "groupsPrefix";
var _h$3 = "health";
var _hE$7 = "httpError";
var _hPACC = "horizontalPodAutoscalerControllerConfig";
var _hPASP = "horizontalPodAutoscalerSyncPeriod";
var _hQ$1 = "httpQuery";
var _ht = "http";
var _i = "id";
var _iA = "includeAll";
var _iF = "ipFamily";
var _iIA = "idcInstanceArn";
var _iMAA = "idcManagedApplicationArn";
var _iPC = "identityProviderConfig";
var _iPCA = "identityProviderConfigArn";
var _iPCN = "identityProviderConfigName";
var _iPCd = "identityProviderConfigs";
var _iR = "idcRegion";
var _iS = "insightStatus";
var _iSn = "includeStatus";
var _iT$2 = "instanceTypes";
var _iTd = "idempotencyToken";
var _iU = "issuerUrl";
var _id = "identities";
var _ide = "identity";
var _in = "insight";
var _inc = "include";
var _ins = "insights";
var _is = "issues";
var _iss = "issuer";
var _k$1 = "key";
var _kA = "keyArn";
var _kASC = "kubeApiServerConfig";
var _kCMC = "kubeControllerManagerConfig";
var _kG = "kubernetesGroups";
var _kNC = "kubernetesNetworkConfig";
var _kPV = "kubernetesPatchVersion";
var _kRU = "kubernetesResourceUri";
var _kSC = "kubeSchedulerConfig";
var _kV = "kubernetesVersion";
var _kVu = "kubernetesVersions";
var _l$1 = "logging";
var _lA = "licenseArns";
var _lQ = "licenseQuantity";
var _lRT = "lastRequestTime";
var _lRTa = "lastRefreshTime";
var _lT = "licenseType";
var _lTT = "lastTransitionTime";
var _lTa = "launchTemplate";
var _la = "labels";
var _li = "licenses";
var _m$4 = "message";
var _mA = "modifiedAt";
var _mGPC = "maxGroupPreparedCapacity";
var _mI = "marketplaceInformation";
var _mP = "minPort";
var _mPNRC = "maxParallelNodesRepairedCount";
var _mPNRP = "maxParallelNodesRepairedPercentage";
var _mPa = "maxPort";
var _mR = "maxResults";
var _mRWTM = "minRepairWaitTimeMins";
var _mS = "minSize";
var _mSa = "maxSize";
var _mU = "maxUnavailable";
var _mUNTC = "maxUnhealthyNodeThresholdCount";
var _mUNTP = "maxUnhealthyNodeThresholdPercentage";
var _mUP = "maxUnavailablePercentage";
var _ma = "managed";
var _max = "max";
var _mi = "min";
var _n = "name";
var _nA = "networkAccess";
var _nAo = "notAfter";
var _nAod = "nodegroupArn";
var _nB = "notBefore";
var _nC = "namespaceConfig";
var _nMC = "nodeMonitoringCondition";
var _nN = "nodegroupName";
var _nORLD = "numberOfRequestsLast30Days";
var _nP = "nodePools";
var _nR = "nodeRole";
var _nRA = "nodeRoleArn";
var _nRC = "nodeRepairConfig";
var _nRCO = "nodeRepairConfigOverrides";
var _nRF = "nodeResourcesFit";
var _nT = "nextToken";
var _nUR = "nodeUnhealthyReason";
var _na = "namespaces";
var _nam = "namespace";
var _no = "nodegroup";
var _nod = "nodegroups";
var _o = "owner";
var _oA$1 = "outpostArns";
var _oAw = "ownerArn";
var _oC = "outpostConfig";
var _oi = "oidc";
var _ow = "owners";
var _p$1 = "publisher";
var _pA = "principalArn";
var _pAC = "publicAccessCidrs";
var _pAo = "policyArn";
var _pERA = "podExecutionRoleArn";
var _pGCC = "podGcControllerConfig";
var _pI$1 = "productId";
var _pIA = "podIdentityAssociations";
var _pIC = "podIdentityConfiguration";
var _pS = "poolState";
var _pSRPS = "podSchedulingRatePerSecond";
var _pU = "productUrl";
var _pV = "platformVersion";
var _pVl = "platformVersions";
var _pa = "params";
var _po = "policy";
var _pr = "provider";
var _pre = "preserve";
var _pu = "publishers";
var _r$2 = "role";
var _rA = "roleArn";
var _rASG = "remoteAccessSecurityGroup";
var _rAe = "remoteAccess";
var _rAep = "repairAction";
var _rAes = "resourceArn";
var _rAo = "rollbackAvailable";
var _rC$1 = "requiresConfiguration";
var _rCe = "resolveConflicts";
var _rCeq = "requiredClaims";
var _rCo = "rollbackConfig";
var _rD = "releaseDate";
var _rI = "resourceIds";
var _rIP = "requiresIamPermissions";
var _rL = "removeLabels";
var _rMP = "recommendedManagedPolicies";
var _rNC = "remoteNetworkConfig";
var _rNN = "remoteNodeNetworks";
var _rOSI = "reuseOnScaleIn";
var _rPN = "remotePodNetworks";
var _rRM = "rbacRoleMappings";
var _rRMe = "removeRoleMappings";
var _rT$2 = "removeTaints";
var _rV = "releaseVersion";
var _rVC = "resourcesVpcConfig";
var _rW = "replacedWith";
var _re = "reason";
var _rec = "recommendation";
var _res = "resources";
var _s$8 = "smithy.ts.sdk.synthetic.com.amazonaws.eks";
var _sA = "serviceAccount";
var _sARA = "serviceAccountRoleArn";
var _sAt = "startedAt";
var _sC = "storageConfig";
var _sCc = "scalingConfig";
var _sE = "scheduledEvents";
var _sGI = "securityGroupIds";
var _sI = "subscriptionId";
var _sIC = "serviceIpv4Cidr";
var _sICe = "serviceIpv6Cidr";
var _sIu$1 = "subnetIds";
var _sL = "spreadLevel";
var _sNPR = "serviceNodePortRange";
var _sS = "signingStatus";
var _sSG = "sourceSecurityGroups";
var _sSRV = "startServingReplacementVersion";
var _sSV = "stopServingVersion";
var _sSc = "scoringStrategy";
var _sT$2 = "supportType";
var _sU = "serverUrl";
var _se$4 = "server";
var _sel = "selectors";
var _st$1 = "status";
var _sta$1 = "statuses";
var _su = "subscription";
var _sub = "subnets";
var _subs = "subscriptions";
var _t = "tags";
var _tK = "tagKeys";
var _tL = "taintsList";
var _tM = "timeoutMinutes";
var _tN = "tierName";
var _tPGT = "terminatedPodGcThreshold";
var _tRA = "targetRoleArn";
var _ta$1 = "taints";
var _te = "term";
var _ti = "tier";
var _to = "token";
var _ty = "type";
var _typ = "types";
var _u = "username";
var _uA = "userAgent";
var _uC = "updateConfig";
var _uCs = "usernameClaim";
var _uI$1 = "updateId";
var _uIp = "updateIds";
var _uP = "upgradePolicy";
var _uPs = "usernamePrefix";
var _uS = "updateStrategy";
var _un = "unit";
var _up = "update";
var _us = "usage";
var _v$1 = "version";
var _vI$1 = "vpceIds";
var _vIp = "vpcId";
var _vS = "versionStatus";
var _vZ = "validZones";
var _va = "validity";
var _val = "value";
var _w = "weight";
var _wPC = "warmPoolConfig";
var _zSC = "zonalShiftConfig";
var n0$8 = "com.amazonaws.eks";
var _s_registry$8 = new TypeRegistry(_s$8);
var EKSServiceException$ = [
	-3,
	_s$8,
	"EKSServiceException",
	0,
	[],
	[]
];
_s_registry$8.registerError(EKSServiceException$, EKSServiceException);
var n0_registry$7 = new TypeRegistry(n0$8);
var AccessDeniedException$$3 = [
	-3,
	n0$8,
	_ADE$3,
	{
		[_e$7]: _c$7,
		[_hE$7]: 403
	},
	[_m$4],
	[0]
];
n0_registry$7.registerError(AccessDeniedException$$3, AccessDeniedException$3);
var BadRequestException$ = [
	-3,
	n0$8,
	_BRE,
	{
		[_e$7]: _c$7,
		[_hE$7]: 400
	},
	[_m$4],
	[0]
];
n0_registry$7.registerError(BadRequestException$, BadRequestException);
var ClientException$ = [
	-3,
	n0$8,
	_CE,
	{
		[_e$7]: _c$7,
		[_hE$7]: 400
	},
	[
		_cN,
		_nN,
		_aN,
		_sI,
		_m$4
	],
	[
		0,
		0,
		0,
		0,
		0
	]
];
n0_registry$7.registerError(ClientException$, ClientException);
var InvalidParameterException$ = [
	-3,
	n0$8,
	_IPE$1,
	{
		[_e$7]: _c$7,
		[_hE$7]: 400
	},
	[
		_cN,
		_nN,
		_fPN,
		_aN,
		_sI,
		_m$4
	],
	[
		0,
		0,
		0,
		0,
		0,
		0
	]
];
n0_registry$7.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidRequestException$$2 = [
	-3,
	n0$8,
	_IRE$2,
	{
		[_e$7]: _c$7,
		[_hE$7]: 400
	},
	[
		_cN,
		_nN,
		_aN,
		_sI,
		_m$4
	],
	[
		0,
		0,
		0,
		0,
		0
	]
];
n0_registry$7.registerError(InvalidRequestException$$2, InvalidRequestException$2);
var InvalidStateException$ = [
	-3,
	n0$8,
	_ISE$3,
	{
		[_e$7]: _c$7,
		[_hE$7]: 400
	},
	[_cN, _m$4],
	[0, 0]
];
n0_registry$7.registerError(InvalidStateException$, InvalidStateException);
var NotFoundException$ = [
	-3,
	n0$8,
	_NFE,
	{
		[_e$7]: _c$7,
		[_hE$7]: 404
	},
	[_m$4],
	[0]
];
n0_registry$7.registerError(NotFoundException$, NotFoundException);
var ResourceInUseException$$1 = [
	-3,
	n0$8,
	_RIUE$1,
	{
		[_e$7]: _c$7,
		[_hE$7]: 409
	},
	[
		_cN,
		_nN,
		_aN,
		_m$4
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$7.registerError(ResourceInUseException$$1, ResourceInUseException$1);
var ResourceLimitExceededException$ = [
	-3,
	n0$8,
	_RLEE,
	{
		[_e$7]: _c$7,
		[_hE$7]: 400
	},
	[
		_cN,
		_nN,
		_sI,
		_m$4
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$7.registerError(ResourceLimitExceededException$, ResourceLimitExceededException);
var ResourceNotFoundException$$2 = [
	-3,
	n0$8,
	_RNFE$2,
	{
		[_e$7]: _c$7,
		[_hE$7]: 404
	},
	[
		_cN,
		_nN,
		_fPN,
		_aN,
		_sI,
		_m$4
	],
	[
		0,
		0,
		0,
		0,
		0,
		0
	]
];
n0_registry$7.registerError(ResourceNotFoundException$$2, ResourceNotFoundException$2);
var ResourcePropagationDelayException$ = [
	-3,
	n0$8,
	_RPDE,
	{
		[_e$7]: _c$7,
		[_hE$7]: 428
	},
	[_m$4],
	[0]
];
n0_registry$7.registerError(ResourcePropagationDelayException$, ResourcePropagationDelayException);
var ServerException$ = [
	-3,
	n0$8,
	_SE$1,
	{
		[_e$7]: _se$4,
		[_hE$7]: 500
	},
	[
		_cN,
		_nN,
		_aN,
		_sI,
		_m$4
	],
	[
		0,
		0,
		0,
		0,
		0
	]
];
n0_registry$7.registerError(ServerException$, ServerException);
var ServiceUnavailableException$ = [
	-3,
	n0$8,
	_SUE,
	{
		[_e$7]: _se$4,
		[_hE$7]: 503
	},
	[_m$4],
	[0]
];
n0_registry$7.registerError(ServiceUnavailableException$, ServiceUnavailableException);
var ThrottlingException$ = [
	-3,
	n0$8,
	_TE$1,
	{
		[_e$7]: _c$7,
		[_hE$7]: 429
	},
	[_cN, _m$4],
	[0, 0]
];
n0_registry$7.registerError(ThrottlingException$, ThrottlingException);
var UnsupportedAvailabilityZoneException$ = [
	-3,
	n0$8,
	_UAZE,
	{
		[_e$7]: _c$7,
		[_hE$7]: 400
	},
	[
		_m$4,
		_cN,
		_nN,
		_vZ
	],
	[
		0,
		0,
		0,
		64
	]
];
n0_registry$7.registerError(UnsupportedAvailabilityZoneException$, UnsupportedAvailabilityZoneException);
var errorTypeRegistries$8 = [_s_registry$8, n0_registry$7];
var AccessConfigResponse$ = [
	3,
	n0$8,
	_ACR,
	0,
	[_bCCAP, _aM],
	[2, 0]
];
var AccessEntry$ = [
	3,
	n0$8,
	_AE$1,
	0,
	[
		_cN,
		_pA,
		_kG,
		_aEA,
		_cA,
		_mA,
		_t,
		_u,
		_ty
	],
	[
		0,
		0,
		64,
		0,
		4,
		4,
		128,
		0,
		0
	]
];
var AccessPolicy$ = [
	3,
	n0$8,
	_AP$2,
	0,
	[_n, _a$2],
	[0, 0]
];
var AccessScope$ = [
	3,
	n0$8,
	_AS,
	0,
	[_ty, _na],
	[0, 64]
];
var AckConfigRequest$ = [
	3,
	n0$8,
	_ACRc,
	0,
	[_eCN, _dS],
	[2, 64]
];
var AckConfigResponse$ = [
	3,
	n0$8,
	_ACRck,
	0,
	[_eCN, _dS],
	[2, 64]
];
var ActivateCertificateAuthorityRequest$ = [
	3,
	n0$8,
	_ACAR,
	0,
	[
		_cN,
		_cAI,
		_cRT
	],
	[
		[0, 1],
		[0, 1],
		[0, 4]
	],
	2
];
var ActivateCertificateAuthorityResponse$ = [
	3,
	n0$8,
	_ACARc,
	0,
	[_up, _cAe],
	[() => Update$, () => CertificateAuthoritySummary$]
];
var ActiveCertificateAuthority$ = [
	3,
	n0$8,
	_ACA,
	0,
	[_i, _aB],
	[0, 0]
];
var Addon$ = [
	3,
	n0$8,
	_A$4,
	0,
	[
		_aN,
		_cN,
		_st$1,
		_aV,
		_h$3,
		_aA,
		_cA,
		_mA,
		_sARA,
		_t,
		_p$1,
		_o,
		_mI,
		_cV$2,
		_pIA,
		_nC
	],
	[
		0,
		0,
		0,
		0,
		() => AddonHealth$,
		0,
		4,
		4,
		0,
		128,
		0,
		0,
		() => MarketplaceInformation$,
		0,
		64,
		() => AddonNamespaceConfigResponse$
	]
];
var AddonCompatibilityDetail$ = [
	3,
	n0$8,
	_ACD,
	0,
	[_n, _cVo],
	[0, 64]
];
var AddonHealth$ = [
	3,
	n0$8,
	_AH,
	0,
	[_is],
	[() => AddonIssueList]
];
var AddonInfo$ = [
	3,
	n0$8,
	_AI$1,
	0,
	[
		_aN,
		_ty,
		_aVd,
		_p$1,
		_o,
		_mI,
		_dN
	],
	[
		0,
		0,
		() => AddonVersionInfoList,
		0,
		0,
		() => MarketplaceInformation$,
		0
	]
];
var AddonIssue$ = [
	3,
	n0$8,
	_AId,
	0,
	[
		_co$2,
		_m$4,
		_rI
	],
	[
		0,
		0,
		64
	]
];
var AddonNamespaceConfigRequest$ = [
	3,
	n0$8,
	_ANCR,
	0,
	[_nam],
	[0]
];
var AddonNamespaceConfigResponse$ = [
	3,
	n0$8,
	_ANCRd,
	0,
	[_nam],
	[0]
];
var AddonPodIdentityAssociations$ = [
	3,
	n0$8,
	_APIA,
	0,
	[_sA, _rA],
	[0, 0],
	2
];
var AddonPodIdentityConfiguration$ = [
	3,
	n0$8,
	_APIC,
	0,
	[_sA, _rMP],
	[0, 64]
];
var AddonVersionInfo$ = [
	3,
	n0$8,
	_AVI,
	0,
	[
		_aV,
		_ar,
		_cT,
		_com,
		_rC$1,
		_rIP
	],
	[
		0,
		64,
		64,
		() => Compatibilities,
		2,
		2
	]
];
var AllowedValuesConstraint$ = [
	3,
	n0$8,
	_AVC,
	0,
	[_aVl],
	[64]
];
var ArgoCdAwsIdcConfigRequest$ = [
	3,
	n0$8,
	_ACAICR,
	0,
	[_iIA, _iR],
	[0, 0],
	1
];
var ArgoCdAwsIdcConfigResponse$ = [
	3,
	n0$8,
	_ACAICRr,
	0,
	[
		_iIA,
		_iR,
		_iMAA
	],
	[
		0,
		0,
		0
	]
];
var ArgoCdConfigRequest$ = [
	3,
	n0$8,
	_ACCR,
	0,
	[
		_aI$2,
		_nam,
		_rRM,
		_nA,
		_eP
	],
	[
		() => ArgoCdAwsIdcConfigRequest$,
		0,
		() => ArgoCdRoleMappingList,
		() => ArgoCdNetworkAccessConfigRequest$,
		0
	],
	1
];
var ArgoCdConfigResponse$ = [
	3,
	n0$8,
	_ACCRr,
	0,
	[
		_nam,
		_aI$2,
		_rRM,
		_nA,
		_sU,
		_eP
	],
	[
		0,
		() => ArgoCdAwsIdcConfigResponse$,
		() => ArgoCdRoleMappingList,
		() => ArgoCdNetworkAccessConfigResponse$,
		0,
		0
	]
];
var ArgoCdNetworkAccessConfigRequest$ = [
	3,
	n0$8,
	_ACNACR,
	0,
	[_vI$1],
	[64]
];
var ArgoCdNetworkAccessConfigResponse$ = [
	3,
	n0$8,
	_ACNACRr,
	0,
	[_vI$1],
	[64]
];
var ArgoCdRoleMapping$ = [
	3,
	n0$8,
	_ACRM,
	0,
	[_r$2, _id],
	[0, () => SsoIdentityList],
	2
];
var AssociateAccessPolicyRequest$ = [
	3,
	n0$8,
	_AAPR,
	0,
	[
		_cN,
		_pA,
		_pAo,
		_aS
	],
	[
		[0, 1],
		[0, 1],
		0,
		() => AccessScope$
	],
	4
];
var AssociateAccessPolicyResponse$ = [
	3,
	n0$8,
	_AAPRs,
	0,
	[
		_cN,
		_pA,
		_aAP
	],
	[
		0,
		0,
		() => AssociatedAccessPolicy$
	]
];
var AssociatedAccessPolicy$ = [
	3,
	n0$8,
	_AAP,
	0,
	[
		_pAo,
		_aS,
		_aAs,
		_mA
	],
	[
		0,
		() => AccessScope$,
		4,
		4
	]
];
var AssociateEncryptionConfigRequest$ = [
	3,
	n0$8,
	_AECR,
	0,
	[
		_cN,
		_eC,
		_cRT
	],
	[
		[0, 1],
		() => EncryptionConfigList,
		[0, 4]
	],
	2
];
var AssociateEncryptionConfigResponse$ = [
	3,
	n0$8,
	_AECRs,
	0,
	[_up],
	[() => Update$]
];
var AssociateIdentityProviderConfigRequest$ = [
	3,
	n0$8,
	_AIPCR,
	0,
	[
		_cN,
		_oi,
		_t,
		_cRT
	],
	[
		[0, 1],
		() => OidcIdentityProviderConfigRequest$,
		128,
		[0, 4]
	],
	2
];
var AssociateIdentityProviderConfigResponse$ = [
	3,
	n0$8,
	_AIPCRs,
	0,
	[_up, _t],
	[() => Update$, 128]
];
var AutoScalingGroup$ = [
	3,
	n0$8,
	_ASG,
	0,
	[_n],
	[0]
];
var BlockStorage$ = [
	3,
	n0$8,
	_BS,
	0,
	[_en],
	[2]
];
var Cancellation$ = [
	3,
	n0$8,
	_C$4,
	0,
	[_st$1, _re],
	[0, 0]
];
var CancelUpdateRequest$ = [
	3,
	n0$8,
	_CUR,
	0,
	[
		_n,
		_uI$1,
		_cRT
	],
	[
		[0, 1],
		[0, 1],
		[0, 4]
	],
	2
];
var CancelUpdateResponse$ = [
	3,
	n0$8,
	_CURa,
	0,
	[_up],
	[() => Update$]
];
var Capability$ = [
	3,
	n0$8,
	_Ca,
	0,
	[
		_cNa,
		_a$2,
		_cN,
		_ty,
		_rA,
		_st$1,
		_v$1,
		_con,
		_t,
		_h$3,
		_cA,
		_mA,
		_dPP
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		() => CapabilityConfigurationResponse$,
		128,
		() => CapabilityHealth$,
		4,
		4,
		0
	]
];
var CapabilityConfigurationRequest$ = [
	3,
	n0$8,
	_CCR,
	0,
	[_aC, _ac],
	[() => ArgoCdConfigRequest$, () => AckConfigRequest$]
];
var CapabilityConfigurationResponse$ = [
	3,
	n0$8,
	_CCRa,
	0,
	[_aC, _ac],
	[() => ArgoCdConfigResponse$, () => AckConfigResponse$]
];
var CapabilityHealth$ = [
	3,
	n0$8,
	_CH,
	0,
	[_is],
	[() => CapabilityIssueList]
];
var CapabilityIssue$ = [
	3,
	n0$8,
	_CI$3,
	0,
	[_co$2, _m$4],
	[0, 0]
];
var CapabilitySummary$ = [
	3,
	n0$8,
	_CS$3,
	0,
	[
		_cNa,
		_a$2,
		_ty,
		_st$1,
		_v$1,
		_cA,
		_mA
	],
	[
		0,
		0,
		0,
		0,
		0,
		4,
		4
	]
];
var Certificate$$1 = [
	3,
	n0$8,
	_Ce$1,
	0,
	[_d, _act],
	[0, () => ActiveCertificateAuthority$]
];
var CertificateAuthority$ = [
	3,
	n0$8,
	_CA$3,
	0,
	[
		_i,
		_cA,
		_cB$1,
		_aAc,
		_aB,
		_sS,
		_dSi,
		_va,
		_sE,
		_rAo,
		_d
	],
	[
		0,
		4,
		0,
		4,
		0,
		0,
		0,
		() => CertificateAuthorityValidity$,
		() => CertificateAuthorityScheduledEvents$,
		2,
		0
	]
];
var CertificateAuthorityScheduledEvents$ = [
	3,
	n0$8,
	_CASE,
	0,
	[_fAA, _fAAi],
	[4, 4]
];
var CertificateAuthoritySummary$ = [
	3,
	n0$8,
	_CAS,
	0,
	[
		_i,
		_cA,
		_cB$1,
		_aAc,
		_aB,
		_sS,
		_dSi
	],
	[
		0,
		4,
		0,
		4,
		0,
		0,
		0
	]
];
var CertificateAuthorityValidity$ = [
	3,
	n0$8,
	_CAV,
	0,
	[_nB, _nAo],
	[4, 4]
];
var ClientStat$ = [
	3,
	n0$8,
	_CSl,
	0,
	[
		_uA,
		_nORLD,
		_lRT
	],
	[
		0,
		1,
		4
	]
];
var Cluster$ = [
	3,
	n0$8,
	_Cl,
	0,
	[
		_n,
		_a$2,
		_cA,
		_v$1,
		_end,
		_rA,
		_rVC,
		_kNC,
		_l$1,
		_ide,
		_st$1,
		_cAe,
		_cRT,
		_pV,
		_t,
		_eC,
		_cC,
		_i,
		_h$3,
		_oC,
		_aCc,
		_uP,
		_zSC,
		_rNC,
		_cCo,
		_sC,
		_dP,
		_cPSC,
		_kASC,
		_kSC,
		_kCMC
	],
	[
		0,
		0,
		4,
		0,
		0,
		0,
		() => VpcConfigResponse$,
		() => KubernetesNetworkConfigResponse$,
		() => Logging$,
		() => Identity$,
		0,
		() => Certificate$$1,
		0,
		0,
		128,
		() => EncryptionConfigList,
		() => ConnectorConfigResponse$,
		0,
		() => ClusterHealth$,
		() => OutpostConfigResponse$,
		() => AccessConfigResponse$,
		() => UpgradePolicyResponse$,
		() => ZonalShiftConfigResponse$,
		() => RemoteNetworkConfigResponse$,
		() => ComputeConfigResponse$,
		() => StorageConfigResponse$,
		2,
		() => ControlPlaneScalingConfig$,
		() => KubeApiServerConfigResponse$,
		() => KubeSchedulerConfigResponse$,
		() => KubeControllerManagerConfigResponse$
	]
];
var ClusterHealth$ = [
	3,
	n0$8,
	_CHl,
	0,
	[_is],
	[() => ClusterIssueList]
];
var ClusterIssue$ = [
	3,
	n0$8,
	_CIl,
	0,
	[
		_co$2,
		_m$4,
		_rI
	],
	[
		0,
		0,
		64
	]
];
var ClusterVersionInformation$ = [
	3,
	n0$8,
	_CVI,
	0,
	[
		_cVl,
		_cTl,
		_dPV,
		_dV,
		_rD,
		_eOSSD,
		_eOESD,
		_st$1,
		_vS,
		_kPV,
		_cPST,
		_cPCC
	],
	[
		0,
		0,
		0,
		2,
		4,
		4,
		4,
		0,
		0,
		0,
		() => ControlPlaneScalingTierList,
		() => ControlPlaneConfigInfo$
	]
];
var Compatibility$ = [
	3,
	n0$8,
	_Co$1,
	0,
	[
		_cVl,
		_pVl,
		_dV
	],
	[
		0,
		64,
		2
	]
];
var ComputeConfigRequest$ = [
	3,
	n0$8,
	_CCRo,
	0,
	[
		_en,
		_nP,
		_nRA
	],
	[
		2,
		64,
		0
	]
];
var ComputeConfigResponse$ = [
	3,
	n0$8,
	_CCRom,
	0,
	[
		_en,
		_nP,
		_nRA
	],
	[
		2,
		64,
		0
	]
];
var ConnectorConfigRequest$ = [
	3,
	n0$8,
	_CCRon,
	0,
	[_rA, _pr],
	[0, 0],
	2
];
var ConnectorConfigResponse$ = [
	3,
	n0$8,
	_CCRonn,
	0,
	[
		_aIc,
		_aCct,
		_aE,
		_pr,
		_rA
	],
	[
		0,
		0,
		4,
		0,
		0
	]
];
var ControlPlaneConfigInfo$ = [
	3,
	n0$8,
	_CPCI,
	0,
	[
		_kASC,
		_kSC,
		_kCMC
	],
	[
		() => KubeApiServerVersionConfig$,
		() => KubeSchedulerVersionConfig$,
		() => KubeControllerManagerVersionConfig$
	]
];
var ControlPlanePlacementRequest$ = [
	3,
	n0$8,
	_CPPR,
	0,
	[_gN$1, _sL],
	[0, 0]
];
var ControlPlanePlacementResponse$ = [
	3,
	n0$8,
	_CPPRo,
	0,
	[_gN$1, _sL],
	[0, 0]
];
var ControlPlaneScalingConfig$ = [
	3,
	n0$8,
	_CPSC,
	0,
	[_ti],
	[0]
];
var ControlPlaneScalingTierInfo$ = [
	3,
	n0$8,
	_CPSTI,
	0,
	[
		_tN,
		_aRC,
		_pSRPS,
		_cDSG,
		_cPCCO
	],
	[
		0,
		1,
		1,
		1,
		() => ControlPlaneConfigInfo$
	]
];
var CrdManagementConfiguration$ = [
	3,
	n0$8,
	_CMC,
	0,
	[_ma],
	[2]
];
var CreateAccessConfigRequest$ = [
	3,
	n0$8,
	_CACR,
	0,
	[_bCCAP, _aM],
	[2, 0]
];
var CreateAccessEntryRequest$ = [
	3,
	n0$8,
	_CAER,
	0,
	[
		_cN,
		_pA,
		_kG,
		_t,
		_cRT,
		_u,
		_ty
	],
	[
		[0, 1],
		0,
		64,
		128,
		[0, 4],
		0,
		0
	],
	2
];
var CreateAccessEntryResponse$ = [
	3,
	n0$8,
	_CAERr,
	0,
	[_aEc],
	[() => AccessEntry$]
];
var CreateAddonRequest$ = [
	3,
	n0$8,
	_CAR,
	0,
	[
		_cN,
		_aN,
		_aV,
		_sARA,
		_rCe,
		_cRT,
		_t,
		_cV$2,
		_pIA,
		_nC
	],
	[
		[0, 1],
		0,
		0,
		0,
		0,
		[0, 4],
		128,
		0,
		() => AddonPodIdentityAssociationsList,
		() => AddonNamespaceConfigRequest$
	],
	2
];
var CreateAddonResponse$ = [
	3,
	n0$8,
	_CARr,
	0,
	[_ad],
	[() => Addon$]
];
var CreateCapabilityRequest$ = [
	3,
	n0$8,
	_CCRr,
	0,
	[
		_cNa,
		_cN,
		_ty,
		_rA,
		_dPP,
		_cRT,
		_con,
		_t
	],
	[
		0,
		[0, 1],
		0,
		0,
		0,
		[0, 4],
		() => CapabilityConfigurationRequest$,
		128
	],
	5
];
var CreateCapabilityResponse$ = [
	3,
	n0$8,
	_CCRre,
	0,
	[_ca],
	[() => Capability$]
];
var CreateCertificateAuthorityRequest$ = [
	3,
	n0$8,
	_CCAR,
	0,
	[_cN, _cRT],
	[[0, 1], [0, 4]],
	1
];
var CreateCertificateAuthorityResponse$ = [
	3,
	n0$8,
	_CCARr,
	0,
	[_up, _cAe],
	[() => Update$, () => CertificateAuthoritySummary$]
];
var CreateClusterRequest$ = [
	3,
	n0$8,
	_CCRrea,
	0,
	[
		_n,
		_rA,
		_rVC,
		_v$1,
		_kNC,
		_l$1,
		_cRT,
		_t,
		_eC,
		_oC,
		_aCc,
		_bSMA,
		_uP,
		_zSC,
		_rNC,
		_cCo,
		_sC,
		_dP,
		_cPSC,
		_kASC,
		_kSC,
		_kCMC
	],
	[
		0,
		0,
		() => VpcConfigRequest$,
		0,
		() => KubernetesNetworkConfigRequest$,
		() => Logging$,
		[0, 4],
		128,
		() => EncryptionConfigList,
		() => OutpostConfigRequest$,
		() => CreateAccessConfigRequest$,
		2,
		() => UpgradePolicyRequest$,
		() => ZonalShiftConfigRequest$,
		() => RemoteNetworkConfigRequest$,
		() => ComputeConfigRequest$,
		() => StorageConfigRequest$,
		2,
		() => ControlPlaneScalingConfig$,
		() => KubeApiServerConfigRequest$,
		() => KubeSchedulerConfigRequest$,
		() => KubeControllerManagerConfigRequest$
	],
	3
];
var CreateClusterResponse$ = [
	3,
	n0$8,
	_CCRreat,
	0,
	[_cl],
	[() => Cluster$]
];
var CreateEksAnywhereSubscriptionRequest$ = [
	3,
	n0$8,
	_CEASR,
	0,
	[
		_n,
		_te,
		_lQ,
		_lT,
		_aR,
		_cRT,
		_t
	],
	[
		0,
		() => EksAnywhereSubscriptionTerm$,
		1,
		0,
		2,
		[0, 4],
		128
	],
	2
];
var CreateEksAnywhereSubscriptionResponse$ = [
	3,
	n0$8,
	_CEASRr,
	0,
	[_su],
	[() => EksAnywhereSubscription$]
];
var CreateFargateProfileRequest$ = [
	3,
	n0$8,
	_CFPR,
	0,
	[
		_fPN,
		_cN,
		_pERA,
		_sub,
		_sel,
		_cRT,
		_t
	],
	[
		0,
		[0, 1],
		0,
		64,
		() => FargateProfileSelectors,
		[0, 4],
		128
	],
	3
];
var CreateFargateProfileResponse$ = [
	3,
	n0$8,
	_CFPRr,
	0,
	[_fP$1],
	[() => FargateProfile$]
];
var CreateNodegroupRequest$ = [
	3,
	n0$8,
	_CNR,
	0,
	[
		_cN,
		_nN,
		_sub,
		_nR,
		_sCc,
		_dSis,
		_iT$2,
		_aT$3,
		_rAe,
		_la,
		_ta$1,
		_t,
		_cRT,
		_lTa,
		_uC,
		_nRC,
		_cTa,
		_v$1,
		_rV,
		_wPC
	],
	[
		[0, 1],
		0,
		64,
		0,
		() => NodegroupScalingConfig$,
		1,
		64,
		0,
		() => RemoteAccessConfig$,
		128,
		() => taintsList,
		128,
		[0, 4],
		() => LaunchTemplateSpecification$,
		() => NodegroupUpdateConfig$,
		() => NodeRepairConfig$,
		0,
		0,
		0,
		() => WarmPoolConfig$
	],
	4
];
var CreateNodegroupResponse$ = [
	3,
	n0$8,
	_CNRr,
	0,
	[_no],
	[() => Nodegroup$]
];
var CreatePodIdentityAssociationRequest$ = [
	3,
	n0$8,
	_CPIAR,
	0,
	[
		_cN,
		_nam,
		_sA,
		_rA,
		_cRT,
		_t,
		_dST,
		_tRA,
		_po
	],
	[
		[0, 1],
		0,
		0,
		0,
		[0, 4],
		128,
		2,
		0,
		0
	],
	4
];
var CreatePodIdentityAssociationResponse$ = [
	3,
	n0$8,
	_CPIARr,
	0,
	[_as],
	[() => PodIdentityAssociation$]
];
var DeleteAccessEntryRequest$ = [
	3,
	n0$8,
	_DAER,
	0,
	[_cN, _pA],
	[[0, 1], [0, 1]],
	2
];
var DeleteAccessEntryResponse$ = [
	3,
	n0$8,
	_DAERe,
	0,
	[],
	[]
];
var DeleteAddonRequest$ = [
	3,
	n0$8,
	_DAR,
	0,
	[
		_cN,
		_aN,
		_pre
	],
	[
		[0, 1],
		[0, 1],
		[2, { [_hQ$1]: _pre }]
	],
	2
];
var DeleteAddonResponse$ = [
	3,
	n0$8,
	_DARe,
	0,
	[_ad],
	[() => Addon$]
];
var DeleteCapabilityRequest$ = [
	3,
	n0$8,
	_DCR,
	0,
	[_cN, _cNa],
	[[0, 1], [0, 1]],
	2
];
var DeleteCapabilityResponse$ = [
	3,
	n0$8,
	_DCRe,
	0,
	[_ca],
	[() => Capability$]
];
var DeleteCertificateAuthorityRequest$ = [
	3,
	n0$8,
	_DCAR,
	0,
	[
		_cN,
		_cAI,
		_cRT
	],
	[
		[0, 1],
		[0, 1],
		[0, {
			[_hQ$1]: _cRT,
			[_iTd]: 1
		}]
	],
	2
];
var DeleteCertificateAuthorityResponse$ = [
	3,
	n0$8,
	_DCARe,
	0,
	[_up, _cAe],
	[() => Update$, () => CertificateAuthoritySummary$]
];
var DeleteClusterRequest$ = [
	3,
	n0$8,
	_DCRel,
	0,
	[_n],
	[[0, 1]],
	1
];
var DeleteClusterResponse$ = [
	3,
	n0$8,
	_DCRele,
	0,
	[_cl],
	[() => Cluster$]
];
var DeleteEksAnywhereSubscriptionRequest$ = [
	3,
	n0$8,
	_DEASR,
	0,
	[_i],
	[[0, 1]],
	1
];
var DeleteEksAnywhereSubscriptionResponse$ = [
	3,
	n0$8,
	_DEASRe,
	0,
	[_su],
	[() => EksAnywhereSubscription$]
];
var DeleteFargateProfileRequest$ = [
	3,
	n0$8,
	_DFPR,
	0,
	[_cN, _fPN],
	[[0, 1], [0, 1]],
	2
];
var DeleteFargateProfileResponse$ = [
	3,
	n0$8,
	_DFPRe,
	0,
	[_fP$1],
	[() => FargateProfile$]
];
var DeleteNodegroupRequest$ = [
	3,
	n0$8,
	_DNR,
	0,
	[_cN, _nN],
	[[0, 1], [0, 1]],
	2
];
var DeleteNodegroupResponse$ = [
	3,
	n0$8,
	_DNRe,
	0,
	[_no],
	[() => Nodegroup$]
];
var DeletePodIdentityAssociationRequest$ = [
	3,
	n0$8,
	_DPIAR,
	0,
	[_cN, _aIs$1],
	[[0, 1], [0, 1]],
	2
];
var DeletePodIdentityAssociationResponse$ = [
	3,
	n0$8,
	_DPIARe,
	0,
	[_as],
	[() => PodIdentityAssociation$]
];
var DeprecationDetail$ = [
	3,
	n0$8,
	_DD,
	0,
	[
		_us,
		_rW,
		_sSV,
		_sSRV,
		_cS$1
	],
	[
		0,
		0,
		0,
		0,
		() => ClientStats
	]
];
var DeregisterClusterRequest$ = [
	3,
	n0$8,
	_DCRer,
	0,
	[_n],
	[[0, 1]],
	1
];
var DeregisterClusterResponse$ = [
	3,
	n0$8,
	_DCRere,
	0,
	[_cl],
	[() => Cluster$]
];
var DescribeAccessEntryRequest$ = [
	3,
	n0$8,
	_DAERes,
	0,
	[_cN, _pA],
	[[0, 1], [0, 1]],
	2
];
var DescribeAccessEntryResponse$ = [
	3,
	n0$8,
	_DAEResc,
	0,
	[_aEc],
	[() => AccessEntry$]
];
var DescribeAddonConfigurationRequest$ = [
	3,
	n0$8,
	_DACR,
	0,
	[_aN, _aV],
	[[0, { [_hQ$1]: _aN }], [0, { [_hQ$1]: _aV }]],
	2
];
var DescribeAddonConfigurationResponse$ = [
	3,
	n0$8,
	_DACRe,
	0,
	[
		_aN,
		_aV,
		_cSo,
		_pIC
	],
	[
		0,
		0,
		0,
		() => AddonPodIdentityConfigurationList
	]
];
var DescribeAddonRequest$ = [
	3,
	n0$8,
	_DARes,
	0,
	[_cN, _aN],
	[[0, 1], [0, 1]],
	2
];
var DescribeAddonResponse$ = [
	3,
	n0$8,
	_DAResc,
	0,
	[_ad],
	[() => Addon$]
];
var DescribeAddonVersionsRequest$ = [
	3,
	n0$8,
	_DAVR,
	0,
	[
		_kV,
		_mR,
		_nT,
		_aN,
		_typ,
		_pu,
		_ow
	],
	[
		[0, { [_hQ$1]: _kV }],
		[1, { [_hQ$1]: _mR }],
		[0, { [_hQ$1]: _nT }],
		[0, { [_hQ$1]: _aN }],
		[64, { [_hQ$1]: _typ }],
		[64, { [_hQ$1]: _pu }],
		[64, { [_hQ$1]: _ow }]
	]
];
var DescribeAddonVersionsResponse$ = [
	3,
	n0$8,
	_DAVRe,
	0,
	[_add, _nT],
	[() => Addons, 0]
];
var DescribeCapabilityRequest$ = [
	3,
	n0$8,
	_DCRes,
	0,
	[_cN, _cNa],
	[[0, 1], [0, 1]],
	2
];
var DescribeCapabilityResponse$ = [
	3,
	n0$8,
	_DCResc,
	0,
	[_ca],
	[() => Capability$]
];
var DescribeCertificateAuthorityRequest$ = [
	3,
	n0$8,
	_DCARes,
	0,
	[_cN, _cAI],
	[[0, 1], [0, 1]],
	2
];
var DescribeCertificateAuthorityResponse$ = [
	3,
	n0$8,
	_DCAResc,
	0,
	[_cAe],
	[() => CertificateAuthority$]
];
var DescribeClusterRequest$ = [
	3,
	n0$8,
	_DCRescr,
	0,
	[_n],
	[[0, 1]],
	1
];
var DescribeClusterResponse$ = [
	3,
	n0$8,
	_DCRescri,
	0,
	[_cl],
	[() => Cluster$]
];
var DescribeClusterVersionsRequest$ = [
	3,
	n0$8,
	_DCVR,
	0,
	[
		_cTl,
		_mR,
		_nT,
		_dO,
		_iA,
		_cVlu,
		_st$1,
		_vS
	],
	[
		[0, { [_hQ$1]: _cTl }],
		[1, { [_hQ$1]: _mR }],
		[0, { [_hQ$1]: _nT }],
		[2, { [_hQ$1]: _dO }],
		[2, { [_hQ$1]: _iA }],
		[64, { [_hQ$1]: _cVlu }],
		[0, { [_hQ$1]: _st$1 }],
		[0, { [_hQ$1]: _vS }]
	]
];
var DescribeClusterVersionsResponse$ = [
	3,
	n0$8,
	_DCVRe,
	0,
	[_nT, _cVlu],
	[0, () => ClusterVersionList]
];
var DescribeEksAnywhereSubscriptionRequest$ = [
	3,
	n0$8,
	_DEASRes,
	0,
	[_i],
	[[0, 1]],
	1
];
var DescribeEksAnywhereSubscriptionResponse$ = [
	3,
	n0$8,
	_DEASResc,
	0,
	[_su],
	[() => EksAnywhereSubscription$]
];
var DescribeFargateProfileRequest$ = [
	3,
	n0$8,
	_DFPRes,
	0,
	[_cN, _fPN],
	[[0, 1], [0, 1]],
	2
];
var DescribeFargateProfileResponse$ = [
	3,
	n0$8,
	_DFPResc,
	0,
	[_fP$1],
	[() => FargateProfile$]
];
var DescribeIdentityProviderConfigRequest$ = [
	3,
	n0$8,
	_DIPCR,
	0,
	[_cN, _iPC],
	[[0, 1], () => IdentityProviderConfig$],
	2
];
var DescribeIdentityProviderConfigResponse$ = [
	3,
	n0$8,
	_DIPCRe,
	0,
	[_iPC],
	[() => IdentityProviderConfigResponse$]
];
var DescribeInsightRequest$ = [
	3,
	n0$8,
	_DIR,
	0,
	[_cN, _i],
	[[0, 1], [0, 1]],
	2
];
var DescribeInsightResponse$ = [
	3,
	n0$8,
	_DIRe,
	0,
	[_in],
	[() => Insight$]
];
var DescribeInsightsRefreshRequest$ = [
	3,
	n0$8,
	_DIRR,
	0,
	[_cN],
	[[0, 1]],
	1
];
var DescribeInsightsRefreshResponse$ = [
	3,
	n0$8,
	_DIRRe,
	0,
	[
		_m$4,
		_st$1,
		_sAt,
		_eA
	],
	[
		0,
		0,
		4,
		4
	]
];
var DescribeNodegroupRequest$ = [
	3,
	n0$8,
	_DNRes,
	0,
	[_cN, _nN],
	[[0, 1], [0, 1]],
	2
];
var DescribeNodegroupResponse$ = [
	3,
	n0$8,
	_DNResc,
	0,
	[_no],
	[() => Nodegroup$]
];
var DescribePodIdentityAssociationRequest$ = [
	3,
	n0$8,
	_DPIARes,
	0,
	[_cN, _aIs$1],
	[[0, 1], [0, 1]],
	2
];
var DescribePodIdentityAssociationResponse$ = [
	3,
	n0$8,
	_DPIAResc,
	0,
	[_as],
	[() => PodIdentityAssociation$]
];
var DescribeUpdateRequest$ = [
	3,
	n0$8,
	_DUR,
	0,
	[
		_n,
		_uI$1,
		_nN,
		_aN,
		_cNa
	],
	[
		[0, 1],
		[0, 1],
		[0, { [_hQ$1]: _nN }],
		[0, { [_hQ$1]: _aN }],
		[0, { [_hQ$1]: _cNa }]
	],
	2
];
var DescribeUpdateResponse$ = [
	3,
	n0$8,
	_DURe,
	0,
	[_up],
	[() => Update$]
];
var DisassociateAccessPolicyRequest$ = [
	3,
	n0$8,
	_DAPR,
	0,
	[
		_cN,
		_pA,
		_pAo
	],
	[
		[0, 1],
		[0, 1],
		[0, 1]
	],
	3
];
var DisassociateAccessPolicyResponse$ = [
	3,
	n0$8,
	_DAPRi,
	0,
	[],
	[]
];
var DisassociateIdentityProviderConfigRequest$ = [
	3,
	n0$8,
	_DIPCRi,
	0,
	[
		_cN,
		_iPC,
		_cRT
	],
	[
		[0, 1],
		() => IdentityProviderConfig$,
		[0, 4]
	],
	2
];
var DisassociateIdentityProviderConfigResponse$ = [
	3,
	n0$8,
	_DIPCRis,
	0,
	[_up],
	[() => Update$]
];
var DurationConstraints$ = [
	3,
	n0$8,
	_DC,
	0,
	[_mi, _max],
	[0, 0]
];
var DurationParameterConfig$ = [
	3,
	n0$8,
	_DPC,
	0,
	[_dVe, _cons],
	[0, () => DurationConstraints$]
];
var EksAnywhereSubscription$ = [
	3,
	n0$8,
	_EAS,
	0,
	[
		_i,
		_a$2,
		_cA,
		_eD,
		_eDx,
		_lQ,
		_lT,
		_te,
		_st$1,
		_aR,
		_lA,
		_li,
		_t
	],
	[
		0,
		0,
		4,
		4,
		4,
		1,
		0,
		() => EksAnywhereSubscriptionTerm$,
		0,
		2,
		64,
		() => LicenseList,
		128
	]
];
var EksAnywhereSubscriptionTerm$ = [
	3,
	n0$8,
	_EAST,
	0,
	[_du, _un],
	[1, 0]
];
var ElasticLoadBalancing$ = [
	3,
	n0$8,
	_ELB,
	0,
	[_en, _gA$1],
	[2, () => GatewayApiConfiguration$]
];
var EncryptionConfig$ = [
	3,
	n0$8,
	_EC$1,
	0,
	[_res, _pr],
	[64, () => Provider$]
];
var ErrorDetail$ = [
	3,
	n0$8,
	_ED,
	0,
	[
		_eCr,
		_eM,
		_rI
	],
	[
		0,
		0,
		64
	]
];
var EtcdPlacementRequest$ = [
	3,
	n0$8,
	_EPR,
	0,
	[_sL],
	[0]
];
var EtcdPlacementResponse$ = [
	3,
	n0$8,
	_EPRt,
	0,
	[_sL],
	[0]
];
var FargateProfile$ = [
	3,
	n0$8,
	_FP$1,
	0,
	[
		_fPN,
		_fPA,
		_cN,
		_cA,
		_pERA,
		_sub,
		_sel,
		_st$1,
		_t,
		_h$3
	],
	[
		0,
		0,
		0,
		4,
		0,
		64,
		() => FargateProfileSelectors,
		0,
		128,
		() => FargateProfileHealth$
	]
];
var FargateProfileHealth$ = [
	3,
	n0$8,
	_FPH,
	0,
	[_is],
	[() => FargateProfileIssueList]
];
var FargateProfileIssue$ = [
	3,
	n0$8,
	_FPI,
	0,
	[
		_co$2,
		_m$4,
		_rI
	],
	[
		0,
		0,
		64
	]
];
var FargateProfileSelector$ = [
	3,
	n0$8,
	_FPS,
	0,
	[_nam, _la],
	[0, 128]
];
var GatewayApiConfiguration$ = [
	3,
	n0$8,
	_GAC,
	0,
	[_cr],
	[() => CrdManagementConfiguration$]
];
var HorizontalPodAutoscalerControllerConfigRequest$ = [
	3,
	n0$8,
	_HPACCR,
	0,
	[_hPASP],
	[0]
];
var HorizontalPodAutoscalerControllerConfigResponse$ = [
	3,
	n0$8,
	_HPACCRo,
	0,
	[_hPASP],
	[0]
];
var HorizontalPodAutoscalerControllerVersionConfig$ = [
	3,
	n0$8,
	_HPACVC,
	0,
	[_hPASP],
	[() => DurationParameterConfig$]
];
var Identity$ = [
	3,
	n0$8,
	_I$3,
	0,
	[_oi],
	[() => OIDC$]
];
var IdentityProviderConfig$ = [
	3,
	n0$8,
	_IPC,
	0,
	[_ty, _n],
	[0, 0],
	2
];
var IdentityProviderConfigResponse$ = [
	3,
	n0$8,
	_IPCR,
	0,
	[_oi],
	[() => OidcIdentityProviderConfig$]
];
var Insight$ = [
	3,
	n0$8,
	_In,
	0,
	[
		_i,
		_n,
		_cat,
		_kV,
		_lRTa,
		_lTT,
		_de$1,
		_iS,
		_rec,
		_aId,
		_res,
		_cSS
	],
	[
		0,
		0,
		0,
		0,
		4,
		4,
		0,
		() => InsightStatus$,
		0,
		128,
		() => InsightResourceDetails,
		() => InsightCategorySpecificSummary$
	]
];
var InsightCategorySpecificSummary$ = [
	3,
	n0$8,
	_ICSS,
	0,
	[_dD, _aCD],
	[() => DeprecationDetails, () => AddonCompatibilityDetails]
];
var InsightResourceDetail$ = [
	3,
	n0$8,
	_IRD,
	0,
	[
		_iS,
		_kRU,
		_a$2
	],
	[
		() => InsightStatus$,
		0,
		0
	]
];
var InsightsFilter$ = [
	3,
	n0$8,
	_IF,
	0,
	[
		_cate,
		_kVu,
		_sta$1
	],
	[
		64,
		64,
		64
	]
];
var InsightStatus$ = [
	3,
	n0$8,
	_IS,
	0,
	[_st$1, _re],
	[0, 0]
];
var InsightSummary$ = [
	3,
	n0$8,
	_ISn,
	0,
	[
		_i,
		_n,
		_cat,
		_kV,
		_lRTa,
		_lTT,
		_de$1,
		_iS
	],
	[
		0,
		0,
		0,
		0,
		4,
		4,
		0,
		() => InsightStatus$
	]
];
var IntegerConstraints$ = [
	3,
	n0$8,
	_IC,
	0,
	[_mi, _max],
	[1, 1]
];
var IntegerParameterConfig$ = [
	3,
	n0$8,
	_IPCn,
	0,
	[_dVe, _cons],
	[1, () => IntegerConstraints$]
];
var IntegerRangeConstraint$ = [
	3,
	n0$8,
	_IRC,
	0,
	[_mi, _max],
	[1, 1]
];
var Issue$ = [
	3,
	n0$8,
	_Is,
	0,
	[
		_co$2,
		_m$4,
		_rI
	],
	[
		0,
		0,
		64
	]
];
var KubeApiServerConfigRequest$ = [
	3,
	n0$8,
	_KASCR,
	0,
	[_eT, _sNPR],
	[0, () => ServiceNodePortRange$]
];
var KubeApiServerConfigResponse$ = [
	3,
	n0$8,
	_KASCRu,
	0,
	[_eT, _sNPR],
	[0, () => ServiceNodePortRange$]
];
var KubeApiServerVersionConfig$ = [
	3,
	n0$8,
	_KASVC,
	0,
	[_eT, _sNPR],
	[() => DurationParameterConfig$, () => PortRangeParameterConfig$]
];
var KubeControllerManagerConfigRequest$ = [
	3,
	n0$8,
	_KCMCR,
	0,
	[_pGCC, _hPACC],
	[() => PodGcControllerConfigRequest$, () => HorizontalPodAutoscalerControllerConfigRequest$]
];
var KubeControllerManagerConfigResponse$ = [
	3,
	n0$8,
	_KCMCRu,
	0,
	[_pGCC, _hPACC],
	[() => PodGcControllerConfigResponse$, () => HorizontalPodAutoscalerControllerConfigResponse$]
];
var KubeControllerManagerVersionConfig$ = [
	3,
	n0$8,
	_KCMVC,
	0,
	[_pGCC, _hPACC],
	[() => PodGcControllerVersionConfig$, () => HorizontalPodAutoscalerControllerVersionConfig$]
];
var KubernetesNetworkConfigRequest$ = [
	3,
	n0$8,
	_KNCR,
	0,
	[
		_sIC,
		_iF,
		_eLB
	],
	[
		0,
		0,
		() => ElasticLoadBalancing$
	]
];
var KubernetesNetworkConfigResponse$ = [
	3,
	n0$8,
	_KNCRu,
	0,
	[
		_sIC,
		_sICe,
		_iF,
		_eLB
	],
	[
		0,
		0,
		0,
		() => ElasticLoadBalancing$
	]
];
var KubeSchedulerConfigRequest$ = [
	3,
	n0$8,
	_KSCR,
	0,
	[_nRF],
	[() => NodeResourcesFitConfig$]
];
var KubeSchedulerConfigResponse$ = [
	3,
	n0$8,
	_KSCRu,
	0,
	[_nRF],
	[() => NodeResourcesFitConfig$]
];
var KubeSchedulerVersionConfig$ = [
	3,
	n0$8,
	_KSVC,
	0,
	[_nRF],
	[() => NodeResourcesFitVersionConfig$]
];
var LaunchTemplateSpecification$ = [
	3,
	n0$8,
	_LTS,
	0,
	[
		_n,
		_v$1,
		_i
	],
	[
		0,
		0,
		0
	]
];
var License$ = [
	3,
	n0$8,
	_L$2,
	0,
	[_i, _to],
	[0, 0]
];
var ListAccessEntriesRequest$ = [
	3,
	n0$8,
	_LAER,
	0,
	[
		_cN,
		_aPA,
		_mR,
		_nT
	],
	[
		[0, 1],
		[0, { [_hQ$1]: _aPA }],
		[1, { [_hQ$1]: _mR }],
		[0, { [_hQ$1]: _nT }]
	],
	1
];
var ListAccessEntriesResponse$ = [
	3,
	n0$8,
	_LAERi,
	0,
	[_aEcc, _nT],
	[64, 0]
];
var ListAccessPoliciesRequest$ = [
	3,
	n0$8,
	_LAPR,
	0,
	[_mR, _nT],
	[[1, { [_hQ$1]: _mR }], [0, { [_hQ$1]: _nT }]]
];
var ListAccessPoliciesResponse$ = [
	3,
	n0$8,
	_LAPRi,
	0,
	[_aP, _nT],
	[() => AccessPoliciesList, 0]
];
var ListAddonsRequest$ = [
	3,
	n0$8,
	_LAR,
	0,
	[
		_cN,
		_mR,
		_nT
	],
	[
		[0, 1],
		[1, { [_hQ$1]: _mR }],
		[0, { [_hQ$1]: _nT }]
	],
	1
];
var ListAddonsResponse$ = [
	3,
	n0$8,
	_LARi,
	0,
	[_add, _nT],
	[64, 0]
];
var ListAssociatedAccessPoliciesRequest$ = [
	3,
	n0$8,
	_LAAPR,
	0,
	[
		_cN,
		_pA,
		_mR,
		_nT
	],
	[
		[0, 1],
		[0, 1],
		[1, { [_hQ$1]: _mR }],
		[0, { [_hQ$1]: _nT }]
	],
	2
];
var ListAssociatedAccessPoliciesResponse$ = [
	3,
	n0$8,
	_LAAPRi,
	0,
	[
		_cN,
		_pA,
		_nT,
		_aAPs
	],
	[
		0,
		0,
		0,
		() => AssociatedAccessPoliciesList
	]
];
var ListCapabilitiesRequest$ = [
	3,
	n0$8,
	_LCR,
	0,
	[
		_cN,
		_nT,
		_mR
	],
	[
		[0, 1],
		[0, { [_hQ$1]: _nT }],
		[1, { [_hQ$1]: _mR }]
	],
	1
];
var ListCapabilitiesResponse$ = [
	3,
	n0$8,
	_LCRi,
	0,
	[_cap, _nT],
	[() => CapabilitySummaryList, 0]
];
var ListCertificateAuthoritiesRequest$ = [
	3,
	n0$8,
	_LCAR,
	0,
	[
		_cN,
		_mR,
		_nT
	],
	[
		[0, 1],
		[1, { [_hQ$1]: _mR }],
		[0, { [_hQ$1]: _nT }]
	],
	1
];
var ListCertificateAuthoritiesResponse$ = [
	3,
	n0$8,
	_LCARi,
	0,
	[_cAer, _nT],
	[() => CertificateAuthoritySummaryList, 0]
];
var ListClustersRequest$ = [
	3,
	n0$8,
	_LCRis,
	0,
	[
		_mR,
		_nT,
		_inc
	],
	[
		[1, { [_hQ$1]: _mR }],
		[0, { [_hQ$1]: _nT }],
		[64, { [_hQ$1]: _inc }]
	]
];
var ListClustersResponse$ = [
	3,
	n0$8,
	_LCRist,
	0,
	[_clu, _nT],
	[64, 0]
];
var ListEksAnywhereSubscriptionsRequest$ = [
	3,
	n0$8,
	_LEASR,
	0,
	[
		_mR,
		_nT,
		_iSn
	],
	[
		[1, { [_hQ$1]: _mR }],
		[0, { [_hQ$1]: _nT }],
		[64, { [_hQ$1]: _iSn }]
	]
];
var ListEksAnywhereSubscriptionsResponse$ = [
	3,
	n0$8,
	_LEASRi,
	0,
	[_subs, _nT],
	[() => EksAnywhereSubscriptionList, 0]
];
var ListFargateProfilesRequest$ = [
	3,
	n0$8,
	_LFPR,
	0,
	[
		_cN,
		_mR,
		_nT
	],
	[
		[0, 1],
		[1, { [_hQ$1]: _mR }],
		[0, { [_hQ$1]: _nT }]
	],
	1
];
var ListFargateProfilesResponse$ = [
	3,
	n0$8,
	_LFPRi,
	0,
	[_fPNa, _nT],
	[64, 0]
];
var ListIdentityProviderConfigsRequest$ = [
	3,
	n0$8,
	_LIPCR,
	0,
	[
		_cN,
		_mR,
		_nT
	],
	[
		[0, 1],
		[1, { [_hQ$1]: _mR }],
		[0, { [_hQ$1]: _nT }]
	],
	1
];
var ListIdentityProviderConfigsResponse$ = [
	3,
	n0$8,
	_LIPCRi,
	0,
	[_iPCd, _nT],
	[() => IdentityProviderConfigs, 0]
];
var ListInsightsRequest$ = [
	3,
	n0$8,
	_LIR,
	0,
	[
		_cN,
		_f,
		_mR,
		_nT
	],
	[
		[0, 1],
		() => InsightsFilter$,
		1,
		0
	],
	1
];
var ListInsightsResponse$ = [
	3,
	n0$8,
	_LIRi,
	0,
	[_ins, _nT],
	[() => InsightSummaries, 0]
];
var ListNodegroupsRequest$ = [
	3,
	n0$8,
	_LNR,
	0,
	[
		_cN,
		_mR,
		_nT
	],
	[
		[0, 1],
		[1, { [_hQ$1]: _mR }],
		[0, { [_hQ$1]: _nT }]
	],
	1
];
var ListNodegroupsResponse$ = [
	3,
	n0$8,
	_LNRi,
	0,
	[_nod, _nT],
	[64, 0]
];
var ListPodIdentityAssociationsRequest$ = [
	3,
	n0$8,
	_LPIAR,
	0,
	[
		_cN,
		_nam,
		_sA,
		_mR,
		_nT
	],
	[
		[0, 1],
		[0, { [_hQ$1]: _nam }],
		[0, { [_hQ$1]: _sA }],
		[1, { [_hQ$1]: _mR }],
		[0, { [_hQ$1]: _nT }]
	],
	1
];
var ListPodIdentityAssociationsResponse$ = [
	3,
	n0$8,
	_LPIARi,
	0,
	[_ass$1, _nT],
	[() => PodIdentityAssociationSummaries, 0]
];
var ListTagsForResourceRequest$$1 = [
	3,
	n0$8,
	_LTFRR$1,
	0,
	[_rAes],
	[[0, 1]],
	1
];
var ListTagsForResourceResponse$$1 = [
	3,
	n0$8,
	_LTFRRi$1,
	0,
	[_t],
	[128]
];
var ListUpdatesRequest$ = [
	3,
	n0$8,
	_LUR,
	0,
	[
		_n,
		_nN,
		_aN,
		_cNa,
		_nT,
		_mR
	],
	[
		[0, 1],
		[0, { [_hQ$1]: _nN }],
		[0, { [_hQ$1]: _aN }],
		[0, { [_hQ$1]: _cNa }],
		[0, { [_hQ$1]: _nT }],
		[1, { [_hQ$1]: _mR }]
	],
	1
];
var ListUpdatesResponse$ = [
	3,
	n0$8,
	_LURi,
	0,
	[_uIp, _nT],
	[64, 0]
];
var Logging$ = [
	3,
	n0$8,
	_Lo,
	0,
	[_cL],
	[() => LogSetups]
];
var LogSetup$ = [
	3,
	n0$8,
	_LS$1,
	0,
	[_typ, _en],
	[64, 2]
];
var MarketplaceInformation$ = [
	3,
	n0$8,
	_MI$1,
	0,
	[_pI$1, _pU],
	[0, 0]
];
var Nodegroup$ = [
	3,
	n0$8,
	_N$4,
	0,
	[
		_nN,
		_nAod,
		_cN,
		_v$1,
		_rV,
		_cA,
		_mA,
		_st$1,
		_cTa,
		_sCc,
		_iT$2,
		_sub,
		_rAe,
		_aT$3,
		_nR,
		_la,
		_ta$1,
		_res,
		_dSis,
		_h$3,
		_uC,
		_nRC,
		_lTa,
		_t,
		_wPC
	],
	[
		0,
		0,
		0,
		0,
		0,
		4,
		4,
		0,
		0,
		() => NodegroupScalingConfig$,
		64,
		64,
		() => RemoteAccessConfig$,
		0,
		0,
		128,
		() => taintsList,
		() => NodegroupResources$,
		1,
		() => NodegroupHealth$,
		() => NodegroupUpdateConfig$,
		() => NodeRepairConfig$,
		() => LaunchTemplateSpecification$,
		128,
		() => WarmPoolConfig$
	]
];
var NodegroupHealth$ = [
	3,
	n0$8,
	_NH,
	0,
	[_is],
	[() => IssueList]
];
var NodegroupResources$ = [
	3,
	n0$8,
	_NR,
	0,
	[_aSG, _rASG],
	[() => AutoScalingGroupList, 0]
];
var NodegroupScalingConfig$ = [
	3,
	n0$8,
	_NSC,
	0,
	[
		_mS,
		_mSa,
		_dSe
	],
	[
		1,
		1,
		1
	]
];
var NodegroupUpdateConfig$ = [
	3,
	n0$8,
	_NUC,
	0,
	[
		_mU,
		_mUP,
		_uS
	],
	[
		1,
		1,
		0
	]
];
var NodeRepairConfig$ = [
	3,
	n0$8,
	_NRC,
	0,
	[
		_en,
		_mUNTC,
		_mUNTP,
		_mPNRC,
		_mPNRP,
		_nRCO
	],
	[
		2,
		1,
		1,
		1,
		1,
		() => NodeRepairConfigOverridesList
	]
];
var NodeRepairConfigOverrides$ = [
	3,
	n0$8,
	_NRCO,
	0,
	[
		_nMC,
		_nUR,
		_mRWTM,
		_rAep
	],
	[
		0,
		0,
		1,
		0
	]
];
var NodeResourcesFitConfig$ = [
	3,
	n0$8,
	_NRFC,
	0,
	[_sSc],
	[() => ScoringStrategy$]
];
var NodeResourcesFitVersionConfig$ = [
	3,
	n0$8,
	_NRFVC,
	0,
	[_sSc],
	[() => ScoringStrategyConfig$]
];
var OIDC$ = [
	3,
	n0$8,
	_OIDC,
	0,
	[_iss],
	[0]
];
var OidcIdentityProviderConfig$ = [
	3,
	n0$8,
	_OIPC,
	0,
	[
		_iPCN,
		_iPCA,
		_cN,
		_iU,
		_cI$3,
		_uCs,
		_uPs,
		_gC,
		_gP,
		_rCeq,
		_t,
		_st$1
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		128,
		128,
		0
	]
];
var OidcIdentityProviderConfigRequest$ = [
	3,
	n0$8,
	_OIPCR,
	0,
	[
		_iPCN,
		_iU,
		_cI$3,
		_uCs,
		_uPs,
		_gC,
		_gP,
		_rCeq
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		128
	],
	3
];
var OutpostConfigRequest$ = [
	3,
	n0$8,
	_OCR,
	0,
	[
		_oA$1,
		_cPIT,
		_cPP,
		_eIT,
		_ePt
	],
	[
		64,
		0,
		() => ControlPlanePlacementRequest$,
		0,
		() => EtcdPlacementRequest$
	],
	2
];
var OutpostConfigResponse$ = [
	3,
	n0$8,
	_OCRu,
	0,
	[
		_oA$1,
		_cPIT,
		_cPP,
		_eIT,
		_ePt
	],
	[
		64,
		0,
		() => ControlPlanePlacementResponse$,
		0,
		() => EtcdPlacementResponse$
	],
	2
];
var PodGcControllerConfigRequest$ = [
	3,
	n0$8,
	_PGCCR,
	0,
	[_tPGT],
	[1]
];
var PodGcControllerConfigResponse$ = [
	3,
	n0$8,
	_PGCCRo,
	0,
	[_tPGT],
	[1]
];
var PodGcControllerVersionConfig$ = [
	3,
	n0$8,
	_PGCVC,
	0,
	[_tPGT],
	[() => IntegerParameterConfig$]
];
var PodIdentityAssociation$ = [
	3,
	n0$8,
	_PIA,
	0,
	[
		_cN,
		_nam,
		_sA,
		_rA,
		_aAss,
		_aIs$1,
		_t,
		_cA,
		_mA,
		_oAw,
		_dST,
		_tRA,
		_eI$2,
		_po
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		128,
		4,
		4,
		0,
		2,
		0,
		0,
		0
	]
];
var PodIdentityAssociationSummary$ = [
	3,
	n0$8,
	_PIAS,
	0,
	[
		_cN,
		_nam,
		_sA,
		_aAss,
		_aIs$1,
		_oAw
	],
	[
		0,
		0,
		0,
		0,
		0,
		0
	]
];
var PortRangeConstraints$ = [
	3,
	n0$8,
	_PRC,
	0,
	[_mP, _mPa],
	[() => IntegerRangeConstraint$, () => IntegerRangeConstraint$]
];
var PortRangeParameterConfig$ = [
	3,
	n0$8,
	_PRPC,
	0,
	[_dVe, _cons],
	[() => ServiceNodePortRange$, () => PortRangeConstraints$]
];
var Provider$ = [
	3,
	n0$8,
	_P$4,
	0,
	[_kA],
	[0]
];
var RegisterClusterRequest$ = [
	3,
	n0$8,
	_RCR,
	0,
	[
		_n,
		_cC,
		_cRT,
		_t
	],
	[
		0,
		() => ConnectorConfigRequest$,
		[0, 4],
		128
	],
	2
];
var RegisterClusterResponse$ = [
	3,
	n0$8,
	_RCRe,
	0,
	[_cl],
	[() => Cluster$]
];
var RemoteAccessConfig$ = [
	3,
	n0$8,
	_RAC$1,
	0,
	[_eSK, _sSG],
	[0, 64]
];
var RemoteNetworkConfigRequest$ = [
	3,
	n0$8,
	_RNCR,
	0,
	[_rNN, _rPN],
	[() => RemoteNodeNetworkList, () => RemotePodNetworkList]
];
var RemoteNetworkConfigResponse$ = [
	3,
	n0$8,
	_RNCRe,
	0,
	[_rNN, _rPN],
	[() => RemoteNodeNetworkList, () => RemotePodNetworkList]
];
var RemoteNodeNetwork$ = [
	3,
	n0$8,
	_RNN,
	0,
	[_ci],
	[64]
];
var RemotePodNetwork$ = [
	3,
	n0$8,
	_RPN,
	0,
	[_ci],
	[64]
];
var ResourceConstraints$ = [
	3,
	n0$8,
	_RC$2,
	0,
	[_n, _w],
	[() => AllowedValuesConstraint$, () => IntegerRangeConstraint$]
];
var ResourceWeight$ = [
	3,
	n0$8,
	_RW,
	0,
	[_n, _w],
	[0, 1]
];
var RollbackConfig$ = [
	3,
	n0$8,
	_RCo,
	0,
	[_tM],
	[1]
];
var ScoringStrategy$ = [
	3,
	n0$8,
	_SS,
	0,
	[_ty, _res],
	[0, () => ResourceWeightList]
];
var ScoringStrategyConfig$ = [
	3,
	n0$8,
	_SSC,
	0,
	[_dVe, _cons],
	[() => ScoringStrategy$, () => ScoringStrategyConstraints$]
];
var ScoringStrategyConstraints$ = [
	3,
	n0$8,
	_SSCc,
	0,
	[_sSc, _res],
	[() => AllowedValuesConstraint$, () => ResourceConstraints$]
];
var ServiceNodePortRange$ = [
	3,
	n0$8,
	_SNPR,
	0,
	[_mP, _mPa],
	[1, 1]
];
var SsoIdentity$ = [
	3,
	n0$8,
	_SI$4,
	0,
	[_i, _ty],
	[0, 0],
	2
];
var StartInsightsRefreshRequest$ = [
	3,
	n0$8,
	_SIRR,
	0,
	[_cN],
	[[0, 1]],
	1
];
var StartInsightsRefreshResponse$ = [
	3,
	n0$8,
	_SIRRt,
	0,
	[_m$4, _st$1],
	[0, 0]
];
var StorageConfigRequest$ = [
	3,
	n0$8,
	_SCR,
	0,
	[_bS],
	[() => BlockStorage$]
];
var StorageConfigResponse$ = [
	3,
	n0$8,
	_SCRt,
	0,
	[_bS],
	[() => BlockStorage$]
];
var TagResourceRequest$$1 = [
	3,
	n0$8,
	_TRR$1,
	0,
	[_rAes, _t],
	[[0, 1], 128],
	2
];
var TagResourceResponse$$1 = [
	3,
	n0$8,
	_TRRa$1,
	0,
	[],
	[]
];
var Taint$ = [
	3,
	n0$8,
	_T$5,
	0,
	[
		_k$1,
		_val,
		_ef
	],
	[
		0,
		0,
		0
	]
];
var UntagResourceRequest$$1 = [
	3,
	n0$8,
	_URR$1,
	0,
	[_rAes, _tK],
	[[0, 1], [64, { [_hQ$1]: _tK }]],
	2
];
var UntagResourceResponse$$1 = [
	3,
	n0$8,
	_URRn$1,
	0,
	[],
	[]
];
var Update$ = [
	3,
	n0$8,
	_U$1,
	0,
	[
		_i,
		_st$1,
		_ty,
		_pa,
		_cA,
		_er,
		_can
	],
	[
		0,
		0,
		0,
		() => UpdateParams,
		4,
		() => ErrorDetails,
		() => Cancellation$
	]
];
var UpdateAccessConfigRequest$ = [
	3,
	n0$8,
	_UACR,
	0,
	[_aM],
	[0]
];
var UpdateAccessEntryRequest$ = [
	3,
	n0$8,
	_UAER,
	0,
	[
		_cN,
		_pA,
		_kG,
		_cRT,
		_u
	],
	[
		[0, 1],
		[0, 1],
		64,
		[0, 4],
		0
	],
	2
];
var UpdateAccessEntryResponse$ = [
	3,
	n0$8,
	_UAERp,
	0,
	[_aEc],
	[() => AccessEntry$]
];
var UpdateAckConfig$ = [
	3,
	n0$8,
	_UAC,
	0,
	[_eCN, _dS],
	[2, 64]
];
var UpdateAddonRequest$ = [
	3,
	n0$8,
	_UAR,
	0,
	[
		_cN,
		_aN,
		_aV,
		_sARA,
		_rCe,
		_cRT,
		_cV$2,
		_pIA
	],
	[
		[0, 1],
		[0, 1],
		0,
		0,
		0,
		[0, 4],
		0,
		() => AddonPodIdentityAssociationsList
	],
	2
];
var UpdateAddonResponse$ = [
	3,
	n0$8,
	_UARp,
	0,
	[_up],
	[() => Update$]
];
var UpdateArgoCdConfig$ = [
	3,
	n0$8,
	_UACC,
	0,
	[_rRM, _nA],
	[() => UpdateRoleMappings$, () => ArgoCdNetworkAccessConfigRequest$]
];
var UpdateCapabilityConfiguration$ = [
	3,
	n0$8,
	_UCC,
	0,
	[_aC, _ac],
	[() => UpdateArgoCdConfig$, () => UpdateAckConfig$]
];
var UpdateCapabilityRequest$ = [
	3,
	n0$8,
	_UCR,
	0,
	[
		_cN,
		_cNa,
		_rA,
		_con,
		_cRT,
		_dPP
	],
	[
		[0, 1],
		[0, 1],
		0,
		() => UpdateCapabilityConfiguration$,
		[0, 4],
		0
	],
	2
];
var UpdateCapabilityResponse$ = [
	3,
	n0$8,
	_UCRp,
	0,
	[_up],
	[() => Update$]
];
var UpdateClusterConfigRequest$ = [
	3,
	n0$8,
	_UCCR,
	0,
	[
		_n,
		_rVC,
		_l$1,
		_cRT,
		_aCc,
		_uP,
		_zSC,
		_cCo,
		_kNC,
		_sC,
		_rNC,
		_dP,
		_cPSC,
		_kASC,
		_kSC,
		_kCMC
	],
	[
		[0, 1],
		() => VpcConfigRequest$,
		() => Logging$,
		[0, 4],
		() => UpdateAccessConfigRequest$,
		() => UpgradePolicyRequest$,
		() => ZonalShiftConfigRequest$,
		() => ComputeConfigRequest$,
		() => KubernetesNetworkConfigRequest$,
		() => StorageConfigRequest$,
		() => RemoteNetworkConfigRequest$,
		2,
		() => ControlPlaneScalingConfig$,
		() => KubeApiServerConfigRequest$,
		() => KubeSchedulerConfigRequest$,
		() => KubeControllerManagerConfigRequest$
	],
	1
];
var UpdateClusterConfigResponse$ = [
	3,
	n0$8,
	_UCCRp,
	0,
	[_up],
	[() => Update$]
];
var UpdateClusterVersionRequest$ = [
	3,
	n0$8,
	_UCVR,
	0,
	[
		_n,
		_v$1,
		_cRT,
		_fo,
		_rCo
	],
	[
		[0, 1],
		0,
		[0, 4],
		2,
		() => RollbackConfig$
	],
	2
];
var UpdateClusterVersionResponse$ = [
	3,
	n0$8,
	_UCVRp,
	0,
	[_up],
	[() => Update$]
];
var UpdateEksAnywhereSubscriptionRequest$ = [
	3,
	n0$8,
	_UEASR,
	0,
	[
		_i,
		_aR,
		_cRT
	],
	[
		[0, 1],
		2,
		[0, 4]
	],
	2
];
var UpdateEksAnywhereSubscriptionResponse$ = [
	3,
	n0$8,
	_UEASRp,
	0,
	[_su],
	[() => EksAnywhereSubscription$]
];
var UpdateLabelsPayload$ = [
	3,
	n0$8,
	_ULP,
	0,
	[_aOUL, _rL],
	[128, 64]
];
var UpdateNodegroupConfigRequest$ = [
	3,
	n0$8,
	_UNCR,
	0,
	[
		_cN,
		_nN,
		_la,
		_ta$1,
		_sCc,
		_uC,
		_nRC,
		_wPC,
		_cRT
	],
	[
		[0, 1],
		[0, 1],
		() => UpdateLabelsPayload$,
		() => UpdateTaintsPayload$,
		() => NodegroupScalingConfig$,
		() => NodegroupUpdateConfig$,
		() => NodeRepairConfig$,
		() => WarmPoolConfig$,
		[0, 4]
	],
	2
];
var UpdateNodegroupConfigResponse$ = [
	3,
	n0$8,
	_UNCRp,
	0,
	[_up],
	[() => Update$]
];
var UpdateNodegroupVersionRequest$ = [
	3,
	n0$8,
	_UNVR,
	0,
	[
		_cN,
		_nN,
		_v$1,
		_rV,
		_lTa,
		_fo,
		_cRT
	],
	[
		[0, 1],
		[0, 1],
		0,
		0,
		() => LaunchTemplateSpecification$,
		2,
		[0, 4]
	],
	2
];
var UpdateNodegroupVersionResponse$ = [
	3,
	n0$8,
	_UNVRp,
	0,
	[_up],
	[() => Update$]
];
var UpdateParam$ = [
	3,
	n0$8,
	_UP,
	0,
	[_ty, _val],
	[0, 0]
];
var UpdatePodIdentityAssociationRequest$ = [
	3,
	n0$8,
	_UPIAR,
	0,
	[
		_cN,
		_aIs$1,
		_rA,
		_cRT,
		_dST,
		_tRA,
		_po
	],
	[
		[0, 1],
		[0, 1],
		0,
		[0, 4],
		2,
		0,
		0
	],
	2
];
var UpdatePodIdentityAssociationResponse$ = [
	3,
	n0$8,
	_UPIARp,
	0,
	[_as],
	[() => PodIdentityAssociation$]
];
var UpdateRoleMappings$ = [
	3,
	n0$8,
	_URM,
	0,
	[_aOURM, _rRMe],
	[() => ArgoCdRoleMappingList, () => ArgoCdRoleMappingList]
];
var UpdateTaintsPayload$ = [
	3,
	n0$8,
	_UTP,
	0,
	[_aOUT, _rT$2],
	[() => taintsList, () => taintsList]
];
var UpgradePolicyRequest$ = [
	3,
	n0$8,
	_UPR,
	0,
	[_sT$2],
	[0]
];
var UpgradePolicyResponse$ = [
	3,
	n0$8,
	_UPRp,
	0,
	[_sT$2],
	[0]
];
var VpcConfigRequest$ = [
	3,
	n0$8,
	_VCR,
	0,
	[
		_sIu$1,
		_sGI,
		_ePA,
		_ePAn,
		_pAC,
		_cPEM
	],
	[
		64,
		64,
		2,
		2,
		64,
		0
	]
];
var VpcConfigResponse$ = [
	3,
	n0$8,
	_VCRp,
	0,
	[
		_sIu$1,
		_sGI,
		_cSGI,
		_vIp,
		_ePA,
		_ePAn,
		_pAC,
		_cPEM
	],
	[
		64,
		64,
		0,
		0,
		2,
		2,
		64,
		0
	]
];
var WarmPoolConfig$ = [
	3,
	n0$8,
	_WPC,
	0,
	[
		_en,
		_mS,
		_mGPC,
		_pS,
		_rOSI
	],
	[
		2,
		1,
		1,
		0,
		2
	]
];
var ZonalShiftConfigRequest$ = [
	3,
	n0$8,
	_ZSCR,
	0,
	[_en],
	[2]
];
var ZonalShiftConfigResponse$ = [
	3,
	n0$8,
	_ZSCRo,
	0,
	[_en],
	[2]
];
var AccessPoliciesList = [
	1,
	n0$8,
	_APL,
	0,
	() => AccessPolicy$
];
var AddonCompatibilityDetails = [
	1,
	n0$8,
	_ACDd,
	0,
	() => AddonCompatibilityDetail$
];
var AddonIssueList = [
	1,
	n0$8,
	_AIL,
	0,
	() => AddonIssue$
];
var AddonPodIdentityAssociationsList = [
	1,
	n0$8,
	_APIAL,
	0,
	() => AddonPodIdentityAssociations$
];
var AddonPodIdentityConfigurationList = [
	1,
	n0$8,
	_APICL,
	0,
	() => AddonPodIdentityConfiguration$
];
var Addons = [
	1,
	n0$8,
	_Ad,
	0,
	() => AddonInfo$
];
var AddonVersionInfoList = [
	1,
	n0$8,
	_AVIL,
	0,
	() => AddonVersionInfo$
];
var ArgoCdRoleMappingList = [
	1,
	n0$8,
	_ACRML,
	0,
	() => ArgoCdRoleMapping$
];
var AssociatedAccessPoliciesList = [
	1,
	n0$8,
	_AAPL,
	0,
	() => AssociatedAccessPolicy$
];
var AutoScalingGroupList = [
	1,
	n0$8,
	_ASGL,
	0,
	() => AutoScalingGroup$
];
var CapabilityIssueList = [
	1,
	n0$8,
	_CIL,
	0,
	() => CapabilityIssue$
];
var CapabilitySummaryList = [
	1,
	n0$8,
	_CSL,
	0,
	() => CapabilitySummary$
];
var CertificateAuthoritySummaryList = [
	1,
	n0$8,
	_CASL,
	0,
	() => CertificateAuthoritySummary$
];
var ClientStats = [
	1,
	n0$8,
	_CSli,
	0,
	() => ClientStat$
];
var ClusterIssueList = [
	1,
	n0$8,
	_CILl,
	0,
	() => ClusterIssue$
];
var ClusterVersionList = [
	1,
	n0$8,
	_CVL,
	0,
	() => ClusterVersionInformation$
];
var Compatibilities = [
	1,
	n0$8,
	_Com,
	0,
	() => Compatibility$
];
var ControlPlaneScalingTierList = [
	1,
	n0$8,
	_CPSTL,
	0,
	() => ControlPlaneScalingTierInfo$
];
var DeprecationDetails = [
	1,
	n0$8,
	_DDe,
	0,
	() => DeprecationDetail$
];
var EksAnywhereSubscriptionList = [
	1,
	n0$8,
	_EASL,
	0,
	() => EksAnywhereSubscription$
];
var EncryptionConfigList = [
	1,
	n0$8,
	_ECL,
	0,
	() => EncryptionConfig$
];
var ErrorDetails = [
	1,
	n0$8,
	_EDr,
	0,
	() => ErrorDetail$
];
var FargateProfileIssueList = [
	1,
	n0$8,
	_FPIL,
	0,
	() => FargateProfileIssue$
];
var FargateProfileSelectors = [
	1,
	n0$8,
	_FPSa,
	0,
	() => FargateProfileSelector$
];
var IdentityProviderConfigs = [
	1,
	n0$8,
	_IPCd,
	0,
	() => IdentityProviderConfig$
];
var InsightResourceDetails = [
	1,
	n0$8,
	_IRDn,
	0,
	() => InsightResourceDetail$
];
var InsightSummaries = [
	1,
	n0$8,
	_ISns,
	0,
	() => InsightSummary$
];
var IssueList = [
	1,
	n0$8,
	_IL,
	0,
	() => Issue$
];
var LicenseList = [
	1,
	n0$8,
	_LL,
	0,
	() => License$
];
var LogSetups = [
	1,
	n0$8,
	_LSo,
	0,
	() => LogSetup$
];
var NodeRepairConfigOverridesList = [
	1,
	n0$8,
	_NRCOL,
	0,
	() => NodeRepairConfigOverrides$
];
var PodIdentityAssociationSummaries = [
	1,
	n0$8,
	_PIASo,
	0,
	() => PodIdentityAssociationSummary$
];
var RemoteNodeNetworkList = [
	1,
	n0$8,
	_RNNL,
	0,
	() => RemoteNodeNetwork$
];
var RemotePodNetworkList = [
	1,
	n0$8,
	_RPNL,
	0,
	() => RemotePodNetwork$
];
var ResourceWeightList = [
	1,
	n0$8,
	_RWL,
	0,
	() => ResourceWeight$
];
var SsoIdentityList = [
	1,
	n0$8,
	_SIL,
	0,
	() => SsoIdentity$
];
var taintsList = [
	1,
	n0$8,
	_tL,
	0,
	() => Taint$
];
var UpdateParams = [
	1,
	n0$8,
	_UPp,
	0,
	() => UpdateParam$
];
var ActivateCertificateAuthority$ = [
	9,
	n0$8,
	_ACAc,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/certificate-authorities/{certificateAuthorityId}/activate",
		200
	] },
	() => ActivateCertificateAuthorityRequest$,
	() => ActivateCertificateAuthorityResponse$
];
var AssociateAccessPolicy$ = [
	9,
	n0$8,
	_AAPs,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/access-entries/{principalArn}/access-policies",
		200
	] },
	() => AssociateAccessPolicyRequest$,
	() => AssociateAccessPolicyResponse$
];
var AssociateEncryptionConfig$ = [
	9,
	n0$8,
	_AEC,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/encryption-config/associate",
		200
	] },
	() => AssociateEncryptionConfigRequest$,
	() => AssociateEncryptionConfigResponse$
];
var AssociateIdentityProviderConfig$ = [
	9,
	n0$8,
	_AIPC,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/identity-provider-configs/associate",
		200
	] },
	() => AssociateIdentityProviderConfigRequest$,
	() => AssociateIdentityProviderConfigResponse$
];
var CancelUpdate$ = [
	9,
	n0$8,
	_CU,
	{ [_ht]: [
		"POST",
		"/clusters/{name}/updates/{updateId}/cancel-update",
		200
	] },
	() => CancelUpdateRequest$,
	() => CancelUpdateResponse$
];
var CreateAccessEntry$ = [
	9,
	n0$8,
	_CAE,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/access-entries",
		200
	] },
	() => CreateAccessEntryRequest$,
	() => CreateAccessEntryResponse$
];
var CreateAddon$ = [
	9,
	n0$8,
	_CAr,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/addons",
		200
	] },
	() => CreateAddonRequest$,
	() => CreateAddonResponse$
];
var CreateCapability$ = [
	9,
	n0$8,
	_CC,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/capabilities",
		200
	] },
	() => CreateCapabilityRequest$,
	() => CreateCapabilityResponse$
];
var CreateCertificateAuthority$ = [
	9,
	n0$8,
	_CCA,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/certificate-authorities",
		200
	] },
	() => CreateCertificateAuthorityRequest$,
	() => CreateCertificateAuthorityResponse$
];
var CreateCluster$ = [
	9,
	n0$8,
	_CCr,
	{ [_ht]: [
		"POST",
		"/clusters",
		200
	] },
	() => CreateClusterRequest$,
	() => CreateClusterResponse$
];
var CreateEksAnywhereSubscription$ = [
	9,
	n0$8,
	_CEAS,
	{ [_ht]: [
		"POST",
		"/eks-anywhere-subscriptions",
		200
	] },
	() => CreateEksAnywhereSubscriptionRequest$,
	() => CreateEksAnywhereSubscriptionResponse$
];
var CreateFargateProfile$ = [
	9,
	n0$8,
	_CFP,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/fargate-profiles",
		200
	] },
	() => CreateFargateProfileRequest$,
	() => CreateFargateProfileResponse$
];
var CreateNodegroup$ = [
	9,
	n0$8,
	_CN,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/node-groups",
		200
	] },
	() => CreateNodegroupRequest$,
	() => CreateNodegroupResponse$
];
var CreatePodIdentityAssociation$ = [
	9,
	n0$8,
	_CPIA,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/pod-identity-associations",
		200
	] },
	() => CreatePodIdentityAssociationRequest$,
	() => CreatePodIdentityAssociationResponse$
];
var DeleteAccessEntry$ = [
	9,
	n0$8,
	_DAE,
	{ [_ht]: [
		"DELETE",
		"/clusters/{clusterName}/access-entries/{principalArn}",
		200
	] },
	() => DeleteAccessEntryRequest$,
	() => DeleteAccessEntryResponse$
];
var DeleteAddon$ = [
	9,
	n0$8,
	_DA$1,
	{ [_ht]: [
		"DELETE",
		"/clusters/{clusterName}/addons/{addonName}",
		200
	] },
	() => DeleteAddonRequest$,
	() => DeleteAddonResponse$
];
var DeleteCapability$ = [
	9,
	n0$8,
	_DCe,
	{ [_ht]: [
		"DELETE",
		"/clusters/{clusterName}/capabilities/{capabilityName}",
		200
	] },
	() => DeleteCapabilityRequest$,
	() => DeleteCapabilityResponse$
];
var DeleteCertificateAuthority$ = [
	9,
	n0$8,
	_DCA,
	{ [_ht]: [
		"DELETE",
		"/clusters/{clusterName}/certificate-authorities/{certificateAuthorityId}",
		200
	] },
	() => DeleteCertificateAuthorityRequest$,
	() => DeleteCertificateAuthorityResponse$
];
var DeleteCluster$ = [
	9,
	n0$8,
	_DCel,
	{ [_ht]: [
		"DELETE",
		"/clusters/{name}",
		200
	] },
	() => DeleteClusterRequest$,
	() => DeleteClusterResponse$
];
var DeleteEksAnywhereSubscription$ = [
	9,
	n0$8,
	_DEAS,
	{ [_ht]: [
		"DELETE",
		"/eks-anywhere-subscriptions/{id}",
		200
	] },
	() => DeleteEksAnywhereSubscriptionRequest$,
	() => DeleteEksAnywhereSubscriptionResponse$
];
var DeleteFargateProfile$ = [
	9,
	n0$8,
	_DFP,
	{ [_ht]: [
		"DELETE",
		"/clusters/{clusterName}/fargate-profiles/{fargateProfileName}",
		200
	] },
	() => DeleteFargateProfileRequest$,
	() => DeleteFargateProfileResponse$
];
var DeleteNodegroup$ = [
	9,
	n0$8,
	_DN,
	{ [_ht]: [
		"DELETE",
		"/clusters/{clusterName}/node-groups/{nodegroupName}",
		200
	] },
	() => DeleteNodegroupRequest$,
	() => DeleteNodegroupResponse$
];
var DeletePodIdentityAssociation$ = [
	9,
	n0$8,
	_DPIA,
	{ [_ht]: [
		"DELETE",
		"/clusters/{clusterName}/pod-identity-associations/{associationId}",
		200
	] },
	() => DeletePodIdentityAssociationRequest$,
	() => DeletePodIdentityAssociationResponse$
];
var DeregisterCluster$ = [
	9,
	n0$8,
	_DCer,
	{ [_ht]: [
		"DELETE",
		"/cluster-registrations/{name}",
		200
	] },
	() => DeregisterClusterRequest$,
	() => DeregisterClusterResponse$
];
var DescribeAccessEntry$ = [
	9,
	n0$8,
	_DAEe,
	{ [_ht]: [
		"GET",
		"/clusters/{clusterName}/access-entries/{principalArn}",
		200
	] },
	() => DescribeAccessEntryRequest$,
	() => DescribeAccessEntryResponse$
];
var DescribeAddon$ = [
	9,
	n0$8,
	_DAe,
	{ [_ht]: [
		"GET",
		"/clusters/{clusterName}/addons/{addonName}",
		200
	] },
	() => DescribeAddonRequest$,
	() => DescribeAddonResponse$
];
var DescribeAddonConfiguration$ = [
	9,
	n0$8,
	_DAC,
	{ [_ht]: [
		"GET",
		"/addons/configuration-schemas",
		200
	] },
	() => DescribeAddonConfigurationRequest$,
	() => DescribeAddonConfigurationResponse$
];
var DescribeAddonVersions$ = [
	9,
	n0$8,
	_DAV,
	{ [_ht]: [
		"GET",
		"/addons/supported-versions",
		200
	] },
	() => DescribeAddonVersionsRequest$,
	() => DescribeAddonVersionsResponse$
];
var DescribeCapability$ = [
	9,
	n0$8,
	_DCes,
	{ [_ht]: [
		"GET",
		"/clusters/{clusterName}/capabilities/{capabilityName}",
		200
	] },
	() => DescribeCapabilityRequest$,
	() => DescribeCapabilityResponse$
];
var DescribeCertificateAuthority$ = [
	9,
	n0$8,
	_DCAe,
	{ [_ht]: [
		"GET",
		"/clusters/{clusterName}/certificate-authorities/{certificateAuthorityId}",
		200
	] },
	() => DescribeCertificateAuthorityRequest$,
	() => DescribeCertificateAuthorityResponse$
];
var DescribeCluster$ = [
	9,
	n0$8,
	_DCesc,
	{ [_ht]: [
		"GET",
		"/clusters/{name}",
		200
	] },
	() => DescribeClusterRequest$,
	() => DescribeClusterResponse$
];
var DescribeClusterVersions$ = [
	9,
	n0$8,
	_DCV,
	{ [_ht]: [
		"GET",
		"/cluster-versions",
		200
	] },
	() => DescribeClusterVersionsRequest$,
	() => DescribeClusterVersionsResponse$
];
var DescribeEksAnywhereSubscription$ = [
	9,
	n0$8,
	_DEASe,
	{ [_ht]: [
		"GET",
		"/eks-anywhere-subscriptions/{id}",
		200
	] },
	() => DescribeEksAnywhereSubscriptionRequest$,
	() => DescribeEksAnywhereSubscriptionResponse$
];
var DescribeFargateProfile$ = [
	9,
	n0$8,
	_DFPe,
	{ [_ht]: [
		"GET",
		"/clusters/{clusterName}/fargate-profiles/{fargateProfileName}",
		200
	] },
	() => DescribeFargateProfileRequest$,
	() => DescribeFargateProfileResponse$
];
var DescribeIdentityProviderConfig$ = [
	9,
	n0$8,
	_DIPC,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/identity-provider-configs/describe",
		200
	] },
	() => DescribeIdentityProviderConfigRequest$,
	() => DescribeIdentityProviderConfigResponse$
];
var DescribeInsight$ = [
	9,
	n0$8,
	_DI$1,
	{ [_ht]: [
		"GET",
		"/clusters/{clusterName}/insights/{id}",
		200
	] },
	() => DescribeInsightRequest$,
	() => DescribeInsightResponse$
];
var DescribeInsightsRefresh$ = [
	9,
	n0$8,
	_DIRes,
	{ [_ht]: [
		"GET",
		"/clusters/{clusterName}/insights-refresh",
		200
	] },
	() => DescribeInsightsRefreshRequest$,
	() => DescribeInsightsRefreshResponse$
];
var DescribeNodegroup$ = [
	9,
	n0$8,
	_DNe,
	{ [_ht]: [
		"GET",
		"/clusters/{clusterName}/node-groups/{nodegroupName}",
		200
	] },
	() => DescribeNodegroupRequest$,
	() => DescribeNodegroupResponse$
];
var DescribePodIdentityAssociation$ = [
	9,
	n0$8,
	_DPIAe,
	{ [_ht]: [
		"GET",
		"/clusters/{clusterName}/pod-identity-associations/{associationId}",
		200
	] },
	() => DescribePodIdentityAssociationRequest$,
	() => DescribePodIdentityAssociationResponse$
];
var DescribeUpdate$ = [
	9,
	n0$8,
	_DU,
	{ [_ht]: [
		"GET",
		"/clusters/{name}/updates/{updateId}",
		200
	] },
	() => DescribeUpdateRequest$,
	() => DescribeUpdateResponse$
];
var DisassociateAccessPolicy$ = [
	9,
	n0$8,
	_DAP,
	{ [_ht]: [
		"DELETE",
		"/clusters/{clusterName}/access-entries/{principalArn}/access-policies/{policyArn}",
		200
	] },
	() => DisassociateAccessPolicyRequest$,
	() => DisassociateAccessPolicyResponse$
];
var DisassociateIdentityProviderConfig$ = [
	9,
	n0$8,
	_DIPCi,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/identity-provider-configs/disassociate",
		200
	] },
	() => DisassociateIdentityProviderConfigRequest$,
	() => DisassociateIdentityProviderConfigResponse$
];
var ListAccessEntries$ = [
	9,
	n0$8,
	_LAE,
	{ [_ht]: [
		"GET",
		"/clusters/{clusterName}/access-entries",
		200
	] },
	() => ListAccessEntriesRequest$,
	() => ListAccessEntriesResponse$
];
var ListAccessPolicies$ = [
	9,
	n0$8,
	_LAP,
	{ [_ht]: [
		"GET",
		"/access-policies",
		200
	] },
	() => ListAccessPoliciesRequest$,
	() => ListAccessPoliciesResponse$
];
var ListAddons$ = [
	9,
	n0$8,
	_LA$1,
	{ [_ht]: [
		"GET",
		"/clusters/{clusterName}/addons",
		200
	] },
	() => ListAddonsRequest$,
	() => ListAddonsResponse$
];
var ListAssociatedAccessPolicies$ = [
	9,
	n0$8,
	_LAAP,
	{ [_ht]: [
		"GET",
		"/clusters/{clusterName}/access-entries/{principalArn}/access-policies",
		200
	] },
	() => ListAssociatedAccessPoliciesRequest$,
	() => ListAssociatedAccessPoliciesResponse$
];
var ListCapabilities$ = [
	9,
	n0$8,
	_LC,
	{ [_ht]: [
		"GET",
		"/clusters/{clusterName}/capabilities",
		200
	] },
	() => ListCapabilitiesRequest$,
	() => ListCapabilitiesResponse$
];
var ListCertificateAuthorities$ = [
	9,
	n0$8,
	_LCA,
	{ [_ht]: [
		"GET",
		"/clusters/{clusterName}/certificate-authorities",
		200
	] },
	() => ListCertificateAuthoritiesRequest$,
	() => ListCertificateAuthoritiesResponse$
];
var ListClusters$ = [
	9,
	n0$8,
	_LCi,
	{ [_ht]: [
		"GET",
		"/clusters",
		200
	] },
	() => ListClustersRequest$,
	() => ListClustersResponse$
];
var ListEksAnywhereSubscriptions$ = [
	9,
	n0$8,
	_LEAS,
	{ [_ht]: [
		"GET",
		"/eks-anywhere-subscriptions",
		200
	] },
	() => ListEksAnywhereSubscriptionsRequest$,
	() => ListEksAnywhereSubscriptionsResponse$
];
var ListFargateProfiles$ = [
	9,
	n0$8,
	_LFP,
	{ [_ht]: [
		"GET",
		"/clusters/{clusterName}/fargate-profiles",
		200
	] },
	() => ListFargateProfilesRequest$,
	() => ListFargateProfilesResponse$
];
var ListIdentityProviderConfigs$ = [
	9,
	n0$8,
	_LIPC,
	{ [_ht]: [
		"GET",
		"/clusters/{clusterName}/identity-provider-configs",
		200
	] },
	() => ListIdentityProviderConfigsRequest$,
	() => ListIdentityProviderConfigsResponse$
];
var ListInsights$ = [
	9,
	n0$8,
	_LI,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/insights",
		200
	] },
	() => ListInsightsRequest$,
	() => ListInsightsResponse$
];
var ListNodegroups$ = [
	9,
	n0$8,
	_LN,
	{ [_ht]: [
		"GET",
		"/clusters/{clusterName}/node-groups",
		200
	] },
	() => ListNodegroupsRequest$,
	() => ListNodegroupsResponse$
];
var ListPodIdentityAssociations$ = [
	9,
	n0$8,
	_LPIA,
	{ [_ht]: [
		"GET",
		"/clusters/{clusterName}/pod-identity-associations",
		200
	] },
	() => ListPodIdentityAssociationsRequest$,
	() => ListPodIdentityAssociationsResponse$
];
var ListTagsForResource$$1 = [
	9,
	n0$8,
	_LTFR$1,
	{ [_ht]: [
		"GET",
		"/tags/{resourceArn}",
		200
	] },
	() => ListTagsForResourceRequest$$1,
	() => ListTagsForResourceResponse$$1
];
var ListUpdates$ = [
	9,
	n0$8,
	_LU$1,
	{ [_ht]: [
		"GET",
		"/clusters/{name}/updates",
		200
	] },
	() => ListUpdatesRequest$,
	() => ListUpdatesResponse$
];
var RegisterCluster$ = [
	9,
	n0$8,
	_RCe,
	{ [_ht]: [
		"POST",
		"/cluster-registrations",
		200
	] },
	() => RegisterClusterRequest$,
	() => RegisterClusterResponse$
];
var StartInsightsRefresh$ = [
	9,
	n0$8,
	_SIR,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/insights-refresh",
		200
	] },
	() => StartInsightsRefreshRequest$,
	() => StartInsightsRefreshResponse$
];
var TagResource$$1 = [
	9,
	n0$8,
	_TR$1,
	{ [_ht]: [
		"POST",
		"/tags/{resourceArn}",
		200
	] },
	() => TagResourceRequest$$1,
	() => TagResourceResponse$$1
];
var UntagResource$$1 = [
	9,
	n0$8,
	_UR$1,
	{ [_ht]: [
		"DELETE",
		"/tags/{resourceArn}",
		200
	] },
	() => UntagResourceRequest$$1,
	() => UntagResourceResponse$$1
];
var UpdateAccessEntry$ = [
	9,
	n0$8,
	_UAE,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/access-entries/{principalArn}",
		200
	] },
	() => UpdateAccessEntryRequest$,
	() => UpdateAccessEntryResponse$
];
var UpdateAddon$ = [
	9,
	n0$8,
	_UA,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/addons/{addonName}/update",
		200
	] },
	() => UpdateAddonRequest$,
	() => UpdateAddonResponse$
];
var UpdateCapability$ = [
	9,
	n0$8,
	_UC,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/capabilities/{capabilityName}",
		200
	] },
	() => UpdateCapabilityRequest$,
	() => UpdateCapabilityResponse$
];
var UpdateClusterConfig$ = [
	9,
	n0$8,
	_UCCp,
	{ [_ht]: [
		"POST",
		"/clusters/{name}/update-config",
		200
	] },
	() => UpdateClusterConfigRequest$,
	() => UpdateClusterConfigResponse$
];
var UpdateClusterVersion$ = [
	9,
	n0$8,
	_UCV,
	{ [_ht]: [
		"POST",
		"/clusters/{name}/updates",
		200
	] },
	() => UpdateClusterVersionRequest$,
	() => UpdateClusterVersionResponse$
];
var UpdateEksAnywhereSubscription$ = [
	9,
	n0$8,
	_UEAS,
	{ [_ht]: [
		"POST",
		"/eks-anywhere-subscriptions/{id}",
		200
	] },
	() => UpdateEksAnywhereSubscriptionRequest$,
	() => UpdateEksAnywhereSubscriptionResponse$
];
var UpdateNodegroupConfig$ = [
	9,
	n0$8,
	_UNC,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/node-groups/{nodegroupName}/update-config",
		200
	] },
	() => UpdateNodegroupConfigRequest$,
	() => UpdateNodegroupConfigResponse$
];
var UpdateNodegroupVersion$ = [
	9,
	n0$8,
	_UNV,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/node-groups/{nodegroupName}/update-version",
		200
	] },
	() => UpdateNodegroupVersionRequest$,
	() => UpdateNodegroupVersionResponse$
];
var UpdatePodIdentityAssociation$ = [
	9,
	n0$8,
	_UPIA,
	{ [_ht]: [
		"POST",
		"/clusters/{clusterName}/pod-identity-associations/{associationId}",
		200
	] },
	() => UpdatePodIdentityAssociationRequest$,
	() => UpdatePodIdentityAssociationResponse$
];
// node_modules/@aws-sdk/client-eks/dist-es/runtimeConfig.shared.js
var getRuntimeConfig$17 = (config) => {
	return {
		apiVersion: "2017-11-01",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64$1,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$8,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEKSHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsRestJsonProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.eks",
			errorTypeRegistries: errorTypeRegistries$8,
			version: "2017-11-01",
			serviceTarget: "AWSWesleyFrontend"
		},
		serviceId: config?.serviceId ?? "EKS",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8$1,
		utf8Encoder: config?.utf8Encoder ?? toUtf8$1
	};
};
// node_modules/@aws-sdk/client-eks/dist-es/runtimeConfig.js
var getRuntimeConfig$16 = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$17(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: package_default$5.version
		}),
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-eks/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration$8 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
var resolveHttpAuthRuntimeConfig$8 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/client-eks/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions$8 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration$8(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig$8(extensionConfiguration));
};
// node_modules/@aws-sdk/client-eks/dist-es/EKSClient.js
var EKSClient = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$16(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_8 = resolveRuntimeExtensions$8(resolveHttpAuthSchemeConfig$8(resolveEndpointConfig(resolveHostHeaderConfig(resolveRegionConfig(resolveRetryConfig(resolveUserAgentConfig(resolveClientEndpointParameters$8(_config_0))))))), configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultEKSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-eks/dist-es/commandBuilder.js
var command$8 = makeBuilder(commonParams$8, "AWSWesleyFrontend", "EKSClient", getEndpointPlugin);
var _ep0$8 = {};
var _mw0$8 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-eks/dist-es/commands/ActivateCertificateAuthorityCommand.js
var ActivateCertificateAuthorityCommand = class extends command$8(_ep0$8, _mw0$8, "ActivateCertificateAuthority", ActivateCertificateAuthority$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/AssociateAccessPolicyCommand.js
var AssociateAccessPolicyCommand = class extends command$8(_ep0$8, _mw0$8, "AssociateAccessPolicy", AssociateAccessPolicy$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/AssociateEncryptionConfigCommand.js
var AssociateEncryptionConfigCommand = class extends command$8(_ep0$8, _mw0$8, "AssociateEncryptionConfig", AssociateEncryptionConfig$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/AssociateIdentityProviderConfigCommand.js
var AssociateIdentityProviderConfigCommand = class extends command$8(_ep0$8, _mw0$8, "AssociateIdentityProviderConfig", AssociateIdentityProviderConfig$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/CancelUpdateCommand.js
var CancelUpdateCommand = class extends command$8(_ep0$8, _mw0$8, "CancelUpdate", CancelUpdate$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/CreateAccessEntryCommand.js
var CreateAccessEntryCommand = class extends command$8(_ep0$8, _mw0$8, "CreateAccessEntry", CreateAccessEntry$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/CreateAddonCommand.js
var CreateAddonCommand = class extends command$8(_ep0$8, _mw0$8, "CreateAddon", CreateAddon$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/CreateCapabilityCommand.js
var CreateCapabilityCommand = class extends command$8(_ep0$8, _mw0$8, "CreateCapability", CreateCapability$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/CreateCertificateAuthorityCommand.js
var CreateCertificateAuthorityCommand = class extends command$8(_ep0$8, _mw0$8, "CreateCertificateAuthority", CreateCertificateAuthority$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/CreateClusterCommand.js
var CreateClusterCommand = class extends command$8(_ep0$8, _mw0$8, "CreateCluster", CreateCluster$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/CreateEksAnywhereSubscriptionCommand.js
var CreateEksAnywhereSubscriptionCommand = class extends command$8(_ep0$8, _mw0$8, "CreateEksAnywhereSubscription", CreateEksAnywhereSubscription$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/CreateFargateProfileCommand.js
var CreateFargateProfileCommand = class extends command$8(_ep0$8, _mw0$8, "CreateFargateProfile", CreateFargateProfile$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/CreateNodegroupCommand.js
var CreateNodegroupCommand = class extends command$8(_ep0$8, _mw0$8, "CreateNodegroup", CreateNodegroup$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/CreatePodIdentityAssociationCommand.js
var CreatePodIdentityAssociationCommand = class extends command$8(_ep0$8, _mw0$8, "CreatePodIdentityAssociation", CreatePodIdentityAssociation$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DeleteAccessEntryCommand.js
var DeleteAccessEntryCommand = class extends command$8(_ep0$8, _mw0$8, "DeleteAccessEntry", DeleteAccessEntry$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DeleteAddonCommand.js
var DeleteAddonCommand = class extends command$8(_ep0$8, _mw0$8, "DeleteAddon", DeleteAddon$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DeleteCapabilityCommand.js
var DeleteCapabilityCommand = class extends command$8(_ep0$8, _mw0$8, "DeleteCapability", DeleteCapability$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DeleteCertificateAuthorityCommand.js
var DeleteCertificateAuthorityCommand = class extends command$8(_ep0$8, _mw0$8, "DeleteCertificateAuthority", DeleteCertificateAuthority$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DeleteClusterCommand.js
var DeleteClusterCommand = class extends command$8(_ep0$8, _mw0$8, "DeleteCluster", DeleteCluster$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DeleteEksAnywhereSubscriptionCommand.js
var DeleteEksAnywhereSubscriptionCommand = class extends command$8(_ep0$8, _mw0$8, "DeleteEksAnywhereSubscription", DeleteEksAnywhereSubscription$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DeleteFargateProfileCommand.js
var DeleteFargateProfileCommand = class extends command$8(_ep0$8, _mw0$8, "DeleteFargateProfile", DeleteFargateProfile$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DeleteNodegroupCommand.js
var DeleteNodegroupCommand = class extends command$8(_ep0$8, _mw0$8, "DeleteNodegroup", DeleteNodegroup$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DeletePodIdentityAssociationCommand.js
var DeletePodIdentityAssociationCommand = class extends command$8(_ep0$8, _mw0$8, "DeletePodIdentityAssociation", DeletePodIdentityAssociation$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DeregisterClusterCommand.js
var DeregisterClusterCommand = class extends command$8(_ep0$8, _mw0$8, "DeregisterCluster", DeregisterCluster$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DescribeAccessEntryCommand.js
var DescribeAccessEntryCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeAccessEntry", DescribeAccessEntry$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DescribeAddonCommand.js
var DescribeAddonCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeAddon", DescribeAddon$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DescribeAddonConfigurationCommand.js
var DescribeAddonConfigurationCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeAddonConfiguration", DescribeAddonConfiguration$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DescribeAddonVersionsCommand.js
var DescribeAddonVersionsCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeAddonVersions", DescribeAddonVersions$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DescribeCapabilityCommand.js
var DescribeCapabilityCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeCapability", DescribeCapability$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DescribeCertificateAuthorityCommand.js
var DescribeCertificateAuthorityCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeCertificateAuthority", DescribeCertificateAuthority$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DescribeClusterCommand.js
var DescribeClusterCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeCluster", DescribeCluster$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DescribeClusterVersionsCommand.js
var DescribeClusterVersionsCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeClusterVersions", DescribeClusterVersions$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DescribeEksAnywhereSubscriptionCommand.js
var DescribeEksAnywhereSubscriptionCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeEksAnywhereSubscription", DescribeEksAnywhereSubscription$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DescribeFargateProfileCommand.js
var DescribeFargateProfileCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeFargateProfile", DescribeFargateProfile$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DescribeIdentityProviderConfigCommand.js
var DescribeIdentityProviderConfigCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeIdentityProviderConfig", DescribeIdentityProviderConfig$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DescribeInsightCommand.js
var DescribeInsightCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeInsight", DescribeInsight$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DescribeInsightsRefreshCommand.js
var DescribeInsightsRefreshCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeInsightsRefresh", DescribeInsightsRefresh$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DescribeNodegroupCommand.js
var DescribeNodegroupCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeNodegroup", DescribeNodegroup$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DescribePodIdentityAssociationCommand.js
var DescribePodIdentityAssociationCommand = class extends command$8(_ep0$8, _mw0$8, "DescribePodIdentityAssociation", DescribePodIdentityAssociation$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DescribeUpdateCommand.js
var DescribeUpdateCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeUpdate", DescribeUpdate$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DisassociateAccessPolicyCommand.js
var DisassociateAccessPolicyCommand = class extends command$8(_ep0$8, _mw0$8, "DisassociateAccessPolicy", DisassociateAccessPolicy$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/DisassociateIdentityProviderConfigCommand.js
var DisassociateIdentityProviderConfigCommand = class extends command$8(_ep0$8, _mw0$8, "DisassociateIdentityProviderConfig", DisassociateIdentityProviderConfig$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/ListAccessEntriesCommand.js
var ListAccessEntriesCommand = class extends command$8(_ep0$8, _mw0$8, "ListAccessEntries", ListAccessEntries$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/ListAccessPoliciesCommand.js
var ListAccessPoliciesCommand = class extends command$8(_ep0$8, _mw0$8, "ListAccessPolicies", ListAccessPolicies$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/ListAddonsCommand.js
var ListAddonsCommand = class extends command$8(_ep0$8, _mw0$8, "ListAddons", ListAddons$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/ListAssociatedAccessPoliciesCommand.js
var ListAssociatedAccessPoliciesCommand = class extends command$8(_ep0$8, _mw0$8, "ListAssociatedAccessPolicies", ListAssociatedAccessPolicies$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/ListCapabilitiesCommand.js
var ListCapabilitiesCommand = class extends command$8(_ep0$8, _mw0$8, "ListCapabilities", ListCapabilities$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/ListCertificateAuthoritiesCommand.js
var ListCertificateAuthoritiesCommand = class extends command$8(_ep0$8, _mw0$8, "ListCertificateAuthorities", ListCertificateAuthorities$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/ListClustersCommand.js
var ListClustersCommand = class extends command$8(_ep0$8, _mw0$8, "ListClusters", ListClusters$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/ListEksAnywhereSubscriptionsCommand.js
var ListEksAnywhereSubscriptionsCommand = class extends command$8(_ep0$8, _mw0$8, "ListEksAnywhereSubscriptions", ListEksAnywhereSubscriptions$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/ListFargateProfilesCommand.js
var ListFargateProfilesCommand = class extends command$8(_ep0$8, _mw0$8, "ListFargateProfiles", ListFargateProfiles$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/ListIdentityProviderConfigsCommand.js
var ListIdentityProviderConfigsCommand = class extends command$8(_ep0$8, _mw0$8, "ListIdentityProviderConfigs", ListIdentityProviderConfigs$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/ListInsightsCommand.js
var ListInsightsCommand = class extends command$8(_ep0$8, _mw0$8, "ListInsights", ListInsights$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/ListNodegroupsCommand.js
var ListNodegroupsCommand = class extends command$8(_ep0$8, _mw0$8, "ListNodegroups", ListNodegroups$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/ListPodIdentityAssociationsCommand.js
var ListPodIdentityAssociationsCommand = class extends command$8(_ep0$8, _mw0$8, "ListPodIdentityAssociations", ListPodIdentityAssociations$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand$1 = class extends command$8(_ep0$8, _mw0$8, "ListTagsForResource", ListTagsForResource$$1) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/ListUpdatesCommand.js
var ListUpdatesCommand = class extends command$8(_ep0$8, _mw0$8, "ListUpdates", ListUpdates$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/RegisterClusterCommand.js
var RegisterClusterCommand = class extends command$8(_ep0$8, _mw0$8, "RegisterCluster", RegisterCluster$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/StartInsightsRefreshCommand.js
var StartInsightsRefreshCommand = class extends command$8(_ep0$8, _mw0$8, "StartInsightsRefresh", StartInsightsRefresh$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/TagResourceCommand.js
var TagResourceCommand$1 = class extends command$8(_ep0$8, _mw0$8, "TagResource", TagResource$$1) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand$1 = class extends command$8(_ep0$8, _mw0$8, "UntagResource", UntagResource$$1) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/UpdateAccessEntryCommand.js
var UpdateAccessEntryCommand = class extends command$8(_ep0$8, _mw0$8, "UpdateAccessEntry", UpdateAccessEntry$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/UpdateAddonCommand.js
var UpdateAddonCommand = class extends command$8(_ep0$8, _mw0$8, "UpdateAddon", UpdateAddon$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/UpdateCapabilityCommand.js
var UpdateCapabilityCommand = class extends command$8(_ep0$8, _mw0$8, "UpdateCapability", UpdateCapability$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/UpdateClusterConfigCommand.js
var UpdateClusterConfigCommand = class extends command$8(_ep0$8, _mw0$8, "UpdateClusterConfig", UpdateClusterConfig$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/UpdateClusterVersionCommand.js
var UpdateClusterVersionCommand = class extends command$8(_ep0$8, _mw0$8, "UpdateClusterVersion", UpdateClusterVersion$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/UpdateEksAnywhereSubscriptionCommand.js
var UpdateEksAnywhereSubscriptionCommand = class extends command$8(_ep0$8, _mw0$8, "UpdateEksAnywhereSubscription", UpdateEksAnywhereSubscription$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/UpdateNodegroupConfigCommand.js
var UpdateNodegroupConfigCommand = class extends command$8(_ep0$8, _mw0$8, "UpdateNodegroupConfig", UpdateNodegroupConfig$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/UpdateNodegroupVersionCommand.js
var UpdateNodegroupVersionCommand = class extends command$8(_ep0$8, _mw0$8, "UpdateNodegroupVersion", UpdateNodegroupVersion$) {};
// node_modules/@aws-sdk/client-eks/dist-es/commands/UpdatePodIdentityAssociationCommand.js
var UpdatePodIdentityAssociationCommand = class extends command$8(_ep0$8, _mw0$8, "UpdatePodIdentityAssociation", UpdatePodIdentityAssociation$) {};
// node_modules/@aws-sdk/client-eks/dist-es/pagination/DescribeAddonVersionsPaginator.js
var paginateDescribeAddonVersions = createPaginator(EKSClient, DescribeAddonVersionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-eks/dist-es/pagination/DescribeClusterVersionsPaginator.js
var paginateDescribeClusterVersions = createPaginator(EKSClient, DescribeClusterVersionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-eks/dist-es/pagination/ListAccessEntriesPaginator.js
var paginateListAccessEntries = createPaginator(EKSClient, ListAccessEntriesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-eks/dist-es/pagination/ListAccessPoliciesPaginator.js
var paginateListAccessPolicies = createPaginator(EKSClient, ListAccessPoliciesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-eks/dist-es/pagination/ListAddonsPaginator.js
var paginateListAddons = createPaginator(EKSClient, ListAddonsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-eks/dist-es/pagination/ListAssociatedAccessPoliciesPaginator.js
var paginateListAssociatedAccessPolicies = createPaginator(EKSClient, ListAssociatedAccessPoliciesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-eks/dist-es/pagination/ListCapabilitiesPaginator.js
var paginateListCapabilities = createPaginator(EKSClient, ListCapabilitiesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-eks/dist-es/pagination/ListCertificateAuthoritiesPaginator.js
var paginateListCertificateAuthorities = createPaginator(EKSClient, ListCertificateAuthoritiesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-eks/dist-es/pagination/ListClustersPaginator.js
var paginateListClusters = createPaginator(EKSClient, ListClustersCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-eks/dist-es/pagination/ListEksAnywhereSubscriptionsPaginator.js
var paginateListEksAnywhereSubscriptions = createPaginator(EKSClient, ListEksAnywhereSubscriptionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-eks/dist-es/pagination/ListFargateProfilesPaginator.js
var paginateListFargateProfiles = createPaginator(EKSClient, ListFargateProfilesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-eks/dist-es/pagination/ListIdentityProviderConfigsPaginator.js
var paginateListIdentityProviderConfigs = createPaginator(EKSClient, ListIdentityProviderConfigsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-eks/dist-es/pagination/ListInsightsPaginator.js
var paginateListInsights = createPaginator(EKSClient, ListInsightsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-eks/dist-es/pagination/ListNodegroupsPaginator.js
var paginateListNodegroups = createPaginator(EKSClient, ListNodegroupsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-eks/dist-es/pagination/ListPodIdentityAssociationsPaginator.js
var paginateListPodIdentityAssociations = createPaginator(EKSClient, ListPodIdentityAssociationsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-eks/dist-es/pagination/ListUpdatesPaginator.js
var paginateListUpdates = createPaginator(EKSClient, ListUpdatesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-eks/dist-es/waiters/waitForAddonActive.js
var checkState$8 = async (client, input) => {
	let reason;
	try {
		let result = await client.send(new DescribeAddonCommand(input));
		reason = result;
		try {
			const returnComparator = () => {
				return result.addon.status;
			};
			if (returnComparator() === "CREATE_FAILED") return {
				state: WaiterState.FAILURE,
				reason
			};
		} catch (e) {}
		try {
			const returnComparator = () => {
				return result.addon.status;
			};
			if (returnComparator() === "DEGRADED") return {
				state: WaiterState.FAILURE,
				reason
			};
		} catch (e) {}
		try {
			const returnComparator = () => {
				return result.addon.status;
			};
			if (returnComparator() === "ACTIVE") return {
				state: WaiterState.SUCCESS,
				reason
			};
		} catch (e) {}
	} catch (exception) {
		reason = exception;
	}
	return {
		state: WaiterState.RETRY,
		reason
	};
};
var waitForAddonActive = async (params, input) => {
	return createWaiter({
		minDelay: 10,
		maxDelay: 120,
		...params
	}, input, checkState$8);
};
var waitUntilAddonActive = async (params, input) => {
	return checkExceptions(await createWaiter({
		minDelay: 10,
		maxDelay: 120,
		...params
	}, input, checkState$8));
};
// node_modules/@aws-sdk/client-eks/dist-es/waiters/waitForAddonDeleted.js
var checkState$7 = async (client, input) => {
	let reason;
	try {
		let result = await client.send(new DescribeAddonCommand(input));
		reason = result;
		try {
			const returnComparator = () => {
				return result.addon.status;
			};
			if (returnComparator() === "DELETE_FAILED") return {
				state: WaiterState.FAILURE,
				reason
			};
		} catch (e) {}
	} catch (exception) {
		reason = exception;
		if (exception.name === "ResourceNotFoundException") return {
			state: WaiterState.SUCCESS,
			reason
		};
	}
	return {
		state: WaiterState.RETRY,
		reason
	};
};
var waitForAddonDeleted = async (params, input) => {
	return createWaiter({
		minDelay: 10,
		maxDelay: 120,
		...params
	}, input, checkState$7);
};
var waitUntilAddonDeleted = async (params, input) => {
	return checkExceptions(await createWaiter({
		minDelay: 10,
		maxDelay: 120,
		...params
	}, input, checkState$7));
};
// node_modules/@aws-sdk/client-eks/dist-es/waiters/waitForCertificateAuthorityUpdateComplete.js
var checkState$6 = async (client, input) => {
	let reason;
	try {
		let result = await client.send(new DescribeUpdateCommand(input));
		reason = result;
		try {
			const returnComparator = () => {
				return result.update.status;
			};
			if (returnComparator() === "Failed") return {
				state: WaiterState.FAILURE,
				reason
			};
		} catch (e) {}
		try {
			const returnComparator = () => {
				return result.update.status;
			};
			if (returnComparator() === "Cancelled") return {
				state: WaiterState.FAILURE,
				reason
			};
		} catch (e) {}
		try {
			const returnComparator = () => {
				return result.update.status;
			};
			if (returnComparator() === "Successful") return {
				state: WaiterState.SUCCESS,
				reason
			};
		} catch (e) {}
	} catch (exception) {
		reason = exception;
	}
	return {
		state: WaiterState.RETRY,
		reason
	};
};
var waitForCertificateAuthorityUpdateComplete = async (params, input) => {
	return createWaiter({
		minDelay: 30,
		maxDelay: 120,
		...params
	}, input, checkState$6);
};
var waitUntilCertificateAuthorityUpdateComplete = async (params, input) => {
	return checkExceptions(await createWaiter({
		minDelay: 30,
		maxDelay: 120,
		...params
	}, input, checkState$6));
};
// node_modules/@aws-sdk/client-eks/dist-es/waiters/waitForClusterActive.js
var checkState$5 = async (client, input) => {
	let reason;
	try {
		let result = await client.send(new DescribeClusterCommand(input));
		reason = result;
		try {
			const returnComparator = () => {
				return result.cluster.status;
			};
			if (returnComparator() === "DELETING") return {
				state: WaiterState.FAILURE,
				reason
			};
		} catch (e) {}
		try {
			const returnComparator = () => {
				return result.cluster.status;
			};
			if (returnComparator() === "FAILED") return {
				state: WaiterState.FAILURE,
				reason
			};
		} catch (e) {}
		try {
			const returnComparator = () => {
				return result.cluster.status;
			};
			if (returnComparator() === "ACTIVE") return {
				state: WaiterState.SUCCESS,
				reason
			};
		} catch (e) {}
	} catch (exception) {
		reason = exception;
	}
	return {
		state: WaiterState.RETRY,
		reason
	};
};
var waitForClusterActive = async (params, input) => {
	return createWaiter({
		minDelay: 30,
		maxDelay: 120,
		...params
	}, input, checkState$5);
};
var waitUntilClusterActive = async (params, input) => {
	return checkExceptions(await createWaiter({
		minDelay: 30,
		maxDelay: 120,
		...params
	}, input, checkState$5));
};
// node_modules/@aws-sdk/client-eks/dist-es/waiters/waitForClusterDeleted.js
var checkState$4 = async (client, input) => {
	let reason;
	try {
		let result = await client.send(new DescribeClusterCommand(input));
		reason = result;
		try {
			const returnComparator = () => {
				return result.cluster.status;
			};
			if (returnComparator() === "ACTIVE") return {
				state: WaiterState.FAILURE,
				reason
			};
		} catch (e) {}
		try {
			const returnComparator = () => {
				return result.cluster.status;
			};
			if (returnComparator() === "CREATING") return {
				state: WaiterState.FAILURE,
				reason
			};
		} catch (e) {}
		try {
			const returnComparator = () => {
				return result.cluster.status;
			};
			if (returnComparator() === "PENDING") return {
				state: WaiterState.FAILURE,
				reason
			};
		} catch (e) {}
	} catch (exception) {
		reason = exception;
		if (exception.name === "ResourceNotFoundException") return {
			state: WaiterState.SUCCESS,
			reason
		};
	}
	return {
		state: WaiterState.RETRY,
		reason
	};
};
var waitForClusterDeleted = async (params, input) => {
	return createWaiter({
		minDelay: 30,
		maxDelay: 120,
		...params
	}, input, checkState$4);
};
var waitUntilClusterDeleted = async (params, input) => {
	return checkExceptions(await createWaiter({
		minDelay: 30,
		maxDelay: 120,
		...params
	}, input, checkState$4));
};
// node_modules/@aws-sdk/client-eks/dist-es/waiters/waitForFargateProfileActive.js
var checkState$3 = async (client, input) => {
	let reason;
	try {
		let result = await client.send(new DescribeFargateProfileCommand(input));
		reason = result;
		try {
			const returnComparator = () => {
				return result.fargateProfile.status;
			};
			if (returnComparator() === "CREATE_FAILED") return {
				state: WaiterState.FAILURE,
				reason
			};
		} catch (e) {}
		try {
			const returnComparator = () => {
				return result.fargateProfile.status;
			};
			if (returnComparator() === "ACTIVE") return {
				state: WaiterState.SUCCESS,
				reason
			};
		} catch (e) {}
	} catch (exception) {
		reason = exception;
	}
	return {
		state: WaiterState.RETRY,
		reason
	};
};
var waitForFargateProfileActive = async (params, input) => {
	return createWaiter({
		minDelay: 10,
		maxDelay: 120,
		...params
	}, input, checkState$3);
};
var waitUntilFargateProfileActive = async (params, input) => {
	return checkExceptions(await createWaiter({
		minDelay: 10,
		maxDelay: 120,
		...params
	}, input, checkState$3));
};
// node_modules/@aws-sdk/client-eks/dist-es/waiters/waitForFargateProfileDeleted.js
var checkState$2 = async (client, input) => {
	let reason;
	try {
		let result = await client.send(new DescribeFargateProfileCommand(input));
		reason = result;
		try {
			const returnComparator = () => {
				return result.fargateProfile.status;
			};
			if (returnComparator() === "DELETE_FAILED") return {
				state: WaiterState.FAILURE,
				reason
			};
		} catch (e) {}
	} catch (exception) {
		reason = exception;
		if (exception.name === "ResourceNotFoundException") return {
			state: WaiterState.SUCCESS,
			reason
		};
	}
	return {
		state: WaiterState.RETRY,
		reason
	};
};
var waitForFargateProfileDeleted = async (params, input) => {
	return createWaiter({
		minDelay: 30,
		maxDelay: 120,
		...params
	}, input, checkState$2);
};
var waitUntilFargateProfileDeleted = async (params, input) => {
	return checkExceptions(await createWaiter({
		minDelay: 30,
		maxDelay: 120,
		...params
	}, input, checkState$2));
};
// node_modules/@aws-sdk/client-eks/dist-es/waiters/waitForNodegroupActive.js
var checkState$1 = async (client, input) => {
	let reason;
	try {
		let result = await client.send(new DescribeNodegroupCommand(input));
		reason = result;
		try {
			const returnComparator = () => {
				return result.nodegroup.status;
			};
			if (returnComparator() === "CREATE_FAILED") return {
				state: WaiterState.FAILURE,
				reason
			};
		} catch (e) {}
		try {
			const returnComparator = () => {
				return result.nodegroup.status;
			};
			if (returnComparator() === "ACTIVE") return {
				state: WaiterState.SUCCESS,
				reason
			};
		} catch (e) {}
	} catch (exception) {
		reason = exception;
	}
	return {
		state: WaiterState.RETRY,
		reason
	};
};
var waitForNodegroupActive = async (params, input) => {
	return createWaiter({
		minDelay: 30,
		maxDelay: 120,
		...params
	}, input, checkState$1);
};
var waitUntilNodegroupActive = async (params, input) => {
	return checkExceptions(await createWaiter({
		minDelay: 30,
		maxDelay: 120,
		...params
	}, input, checkState$1));
};
// node_modules/@aws-sdk/client-eks/dist-es/waiters/waitForNodegroupDeleted.js
var checkState = async (client, input) => {
	let reason;
	try {
		let result = await client.send(new DescribeNodegroupCommand(input));
		reason = result;
		try {
			const returnComparator = () => {
				return result.nodegroup.status;
			};
			if (returnComparator() === "DELETE_FAILED") return {
				state: WaiterState.FAILURE,
				reason
			};
		} catch (e) {}
	} catch (exception) {
		reason = exception;
		if (exception.name === "ResourceNotFoundException") return {
			state: WaiterState.SUCCESS,
			reason
		};
	}
	return {
		state: WaiterState.RETRY,
		reason
	};
};
var waitForNodegroupDeleted = async (params, input) => {
	return createWaiter({
		minDelay: 30,
		maxDelay: 120,
		...params
	}, input, checkState);
};
var waitUntilNodegroupDeleted = async (params, input) => {
	return checkExceptions(await createWaiter({
		minDelay: 30,
		maxDelay: 120,
		...params
	}, input, checkState));
};
// node_modules/@aws-sdk/client-eks/dist-es/EKS.js
var commands$2 = {
	ActivateCertificateAuthorityCommand,
	AssociateAccessPolicyCommand,
	AssociateEncryptionConfigCommand,
	AssociateIdentityProviderConfigCommand,
	CancelUpdateCommand,
	CreateAccessEntryCommand,
	CreateAddonCommand,
	CreateCapabilityCommand,
	CreateCertificateAuthorityCommand,
	CreateClusterCommand,
	CreateEksAnywhereSubscriptionCommand,
	CreateFargateProfileCommand,
	CreateNodegroupCommand,
	CreatePodIdentityAssociationCommand,
	DeleteAccessEntryCommand,
	DeleteAddonCommand,
	DeleteCapabilityCommand,
	DeleteCertificateAuthorityCommand,
	DeleteClusterCommand,
	DeleteEksAnywhereSubscriptionCommand,
	DeleteFargateProfileCommand,
	DeleteNodegroupCommand,
	DeletePodIdentityAssociationCommand,
	DeregisterClusterCommand,
	DescribeAccessEntryCommand,
	DescribeAddonCommand,
	DescribeAddonConfigurationCommand,
	DescribeAddonVersionsCommand,
	DescribeCapabilityCommand,
	DescribeCertificateAuthorityCommand,
	DescribeClusterCommand,
	DescribeClusterVersionsCommand,
	DescribeEksAnywhereSubscriptionCommand,
	DescribeFargateProfileCommand,
	DescribeIdentityProviderConfigCommand,
	DescribeInsightCommand,
	DescribeInsightsRefreshCommand,
	DescribeNodegroupCommand,
	DescribePodIdentityAssociationCommand,
	DescribeUpdateCommand,
	DisassociateAccessPolicyCommand,
	DisassociateIdentityProviderConfigCommand,
	ListAccessEntriesCommand,
	ListAccessPoliciesCommand,
	ListAddonsCommand,
	ListAssociatedAccessPoliciesCommand,
	ListCapabilitiesCommand,
	ListCertificateAuthoritiesCommand,
	ListClustersCommand,
	ListEksAnywhereSubscriptionsCommand,
	ListFargateProfilesCommand,
	ListIdentityProviderConfigsCommand,
	ListInsightsCommand,
	ListNodegroupsCommand,
	ListPodIdentityAssociationsCommand,
	ListTagsForResourceCommand: ListTagsForResourceCommand$1,
	ListUpdatesCommand,
	RegisterClusterCommand,
	StartInsightsRefreshCommand,
	TagResourceCommand: TagResourceCommand$1,
	UntagResourceCommand: UntagResourceCommand$1,
	UpdateAccessEntryCommand,
	UpdateAddonCommand,
	UpdateCapabilityCommand,
	UpdateClusterConfigCommand,
	UpdateClusterVersionCommand,
	UpdateEksAnywhereSubscriptionCommand,
	UpdateNodegroupConfigCommand,
	UpdateNodegroupVersionCommand,
	UpdatePodIdentityAssociationCommand
};
var paginators$1 = {
	paginateDescribeAddonVersions,
	paginateDescribeClusterVersions,
	paginateListAccessEntries,
	paginateListAccessPolicies,
	paginateListAddons,
	paginateListAssociatedAccessPolicies,
	paginateListCapabilities,
	paginateListCertificateAuthorities,
	paginateListClusters,
	paginateListEksAnywhereSubscriptions,
	paginateListFargateProfiles,
	paginateListIdentityProviderConfigs,
	paginateListInsights,
	paginateListNodegroups,
	paginateListPodIdentityAssociations,
	paginateListUpdates
};
var waiters = {
	waitUntilAddonActive,
	waitUntilAddonDeleted,
	waitUntilClusterActive,
	waitUntilClusterDeleted,
	waitUntilFargateProfileActive,
	waitUntilFargateProfileDeleted,
	waitUntilNodegroupActive,
	waitUntilNodegroupDeleted,
	waitUntilCertificateAuthorityUpdateComplete
};
var EKS = class extends EKSClient {};
createAggregatedClient(commands$2, EKS, {
	paginators: paginators$1,
	waiters
});
// node_modules/@aws-sdk/client-eks/dist-es/models/enums.js
var AuthenticationMode = {
	API: "API",
	API_AND_CONFIG_MAP: "API_AND_CONFIG_MAP",
	CONFIG_MAP: "CONFIG_MAP"
};
var AccessScopeType = {
	cluster: "cluster",
	namespace: "namespace"
};
var CertificateAuthorityActivatedBy = {
	CUSTOMER: "CUSTOMER",
	EKS: "EKS"
};
var CertificateAuthorityCreatedBy = {
	CUSTOMER: "CUSTOMER",
	EKS: "EKS"
};
var CertificateAuthorityDistributionStatus = {
	COMPLETE: "COMPLETE",
	DELETING: "DELETING",
	FAILED: "FAILED",
	IN_PROGRESS: "IN_PROGRESS"
};
var CertificateAuthoritySigningStatus = {
	ACTIVATING: "ACTIVATING",
	IN_USE: "IN_USE",
	NOT_USED: "NOT_USED"
};
var CancellationStatus = {
	FAILED: "Failed",
	IN_PROGRESS: "InProgress",
	SUCCESSFUL: "Successful"
};
var ErrorCode$1 = {
	ACCESS_DENIED: "AccessDenied",
	ADMISSION_REQUEST_DENIED: "AdmissionRequestDenied",
	CLUSTER_UNREACHABLE: "ClusterUnreachable",
	CONFIGURATION_CONFLICT: "ConfigurationConflict",
	ENI_LIMIT_REACHED: "EniLimitReached",
	INSUFFICIENT_FREE_ADDRESSES: "InsufficientFreeAddresses",
	INSUFFICIENT_NUMBER_OF_REPLICAS: "InsufficientNumberOfReplicas",
	IP_NOT_AVAILABLE: "IpNotAvailable",
	K8S_RESOURCE_NOT_FOUND: "K8sResourceNotFound",
	NODE_CREATION_FAILURE: "NodeCreationFailure",
	OPERATION_NOT_PERMITTED: "OperationNotPermitted",
	POD_EVICTION_FAILURE: "PodEvictionFailure",
	SECURITY_GROUP_NOT_FOUND: "SecurityGroupNotFound",
	SUBNET_NOT_FOUND: "SubnetNotFound",
	UNKNOWN: "Unknown",
	UNSUPPORTED_ADDON_MODIFICATION: "UnsupportedAddonModification",
	VPC_ID_NOT_FOUND: "VpcIdNotFound"
};
var UpdateParamType = {
	ACTIVE_CERTIFICATE_AUTHORITY: "ActiveCertificateAuthority",
	ADDON_VERSION: "AddonVersion",
	AUTHENTICATION_MODE: "AuthenticationMode",
	CERTIFICATE_AUTHORITY_ID: "CertificateAuthorityId",
	CLUSTER_LOGGING: "ClusterLogging",
	COMPUTE_CONFIG: "ComputeConfig",
	CONFIGURATION_VALUES: "ConfigurationValues",
	CONTROL_PLANE_EGRESS_MODE: "ControlPlaneEgressMode",
	DELETION_PROTECTION: "DeletionProtection",
	DESIRED_SIZE: "DesiredSize",
	DISABLED_SERVICES: "DisabledServices",
	ENABLE_CROSS_NAMESPACE: "EnableCrossNamespace",
	ENCRYPTION_CONFIG: "EncryptionConfig",
	ENDPOINT_PRIVATE_ACCESS: "EndpointPrivateAccess",
	ENDPOINT_PUBLIC_ACCESS: "EndpointPublicAccess",
	IDENTITY_PROVIDER_CONFIG: "IdentityProviderConfig",
	KUBERNETES_NETWORK_CONFIG: "KubernetesNetworkConfig",
	KUBE_API_SERVER_CONFIG: "KubeApiServerConfig",
	KUBE_CONTROLLER_MANAGER_CONFIG: "KubeControllerManagerConfig",
	KUBE_SCHEDULER_CONFIG: "KubeSchedulerConfig",
	LABELS_TO_ADD: "LabelsToAdd",
	LABELS_TO_REMOVE: "LabelsToRemove",
	LAUNCH_TEMPLATE_NAME: "LaunchTemplateName",
	LAUNCH_TEMPLATE_VERSION: "LaunchTemplateVersion",
	MAX_SIZE: "MaxSize",
	MAX_UNAVAILABLE: "MaxUnavailable",
	MAX_UNAVAILABLE_PERCENTAGE: "MaxUnavailablePercentage",
	MIN_SIZE: "MinSize",
	NETWORK_ACCESS: "NetworkAccess",
	NODE_REPAIR_CONFIG: "NodeRepairConfig",
	NODE_REPAIR_ENABLED: "NodeRepairEnabled",
	PLATFORM_VERSION: "PlatformVersion",
	POD_IDENTITY_ASSOCIATIONS: "PodIdentityAssociations",
	PREVIOUS_TIER: "PreviousTier",
	PUBLIC_ACCESS_CIDRS: "PublicAccessCidrs",
	RELEASE_VERSION: "ReleaseVersion",
	REMOTE_NETWORK_CONFIG: "RemoteNetworkConfig",
	RESOLVE_CONFLICTS: "ResolveConflicts",
	ROLE_ARN: "RoleArn",
	ROLE_MAPPINGS_TO_ADD_OR_UPDATE: "RoleMappingsToAddOrUpdate",
	ROLE_MAPPINGS_TO_REMOVE: "RoleMappingsToRemove",
	SECURITY_GROUPS: "SecurityGroups",
	SERVICE_ACCOUNT_ROLE_ARN: "ServiceAccountRoleArn",
	SIGNING_STATUS: "SigningStatus",
	STORAGE_CONFIG: "StorageConfig",
	SUBNETS: "Subnets",
	TAINTS_TO_ADD: "TaintsToAdd",
	TAINTS_TO_REMOVE: "TaintsToRemove",
	TRUSTED_CERTIFICATE_AUTHORITIES: "TrustedCertificateAuthorities",
	UPDATED_TIER: "UpdatedTier",
	UPDATE_STRATEGY: "UpdateStrategy",
	UPGRADE_POLICY: "UpgradePolicy",
	VENDED_LOGS: "VendedLogs",
	VERSION: "Version",
	WARM_POOL_ENABLED: "WarmPoolEnabled",
	WARM_POOL_MAX_GROUP_PREPARED_CAPACITY: "WarmPoolMaxGroupPreparedCapacity",
	WARM_POOL_MIN_SIZE: "WarmPoolMinSize",
	WARM_POOL_REUSE_ON_SCALE_IN: "WarmPoolReuseOnScaleIn",
	WARM_POOL_STATE: "WarmPoolState",
	ZONAL_SHIFT_CONFIG: "ZonalShiftConfig"
};
var UpdateStatus = {
	CANCELLED: "Cancelled",
	FAILED: "Failed",
	IN_PROGRESS: "InProgress",
	SUCCESSFUL: "Successful"
};
var UpdateType = {
	ACCESS_CONFIG_UPDATE: "AccessConfigUpdate",
	ADDON_UPDATE: "AddonUpdate",
	ASSOCIATE_ENCRYPTION_CONFIG: "AssociateEncryptionConfig",
	ASSOCIATE_IDENTITY_PROVIDER_CONFIG: "AssociateIdentityProviderConfig",
	AUTO_MODE_UPDATE: "AutoModeUpdate",
	CAPABILITY_UPDATE: "CapabilityUpdate",
	CERTIFICATE_AUTHORITY_UPDATE: "CertificateAuthorityUpdate",
	CONFIG_UPDATE: "ConfigUpdate",
	CONTROL_PLANE_COMPONENT_CONFIG_UPDATE: "ControlPlaneComponentConfigUpdate",
	CONTROL_PLANE_EGRESS_UPDATE: "ControlPlaneEgressUpdate",
	CONTROL_PLANE_SCALING_CONFIG_UPDATE: "ControlPlaneScalingConfigUpdate",
	DELETION_PROTECTION_UPDATE: "DeletionProtectionUpdate",
	DISASSOCIATE_IDENTITY_PROVIDER_CONFIG: "DisassociateIdentityProviderConfig",
	ENDPOINT_ACCESS_UPDATE: "EndpointAccessUpdate",
	LOGGING_UPDATE: "LoggingUpdate",
	REMOTE_NETWORK_CONFIG_UPDATE: "RemoteNetworkConfigUpdate",
	UPGRADE_POLICY_UPDATE: "UpgradePolicyUpdate",
	VENDED_LOGS_UPDATE: "VendedLogsUpdate",
	VERSION_ROLLBACK: "VersionRollback",
	VERSION_UPDATE: "VersionUpdate",
	VPC_CONFIG_UPDATE: "VpcConfigUpdate",
	ZONAL_SHIFT_CONFIG_UPDATE: "ZonalShiftConfigUpdate"
};
var AddonIssueCode = {
	ACCESS_DENIED: "AccessDenied",
	ADDON_PERMISSION_FAILURE: "AddonPermissionFailure",
	ADDON_SUBSCRIPTION_NEEDED: "AddonSubscriptionNeeded",
	ADMISSION_REQUEST_DENIED: "AdmissionRequestDenied",
	CLUSTER_UNREACHABLE: "ClusterUnreachable",
	CONFIGURATION_CONFLICT: "ConfigurationConflict",
	INSUFFICIENT_NUMBER_OF_REPLICAS: "InsufficientNumberOfReplicas",
	INTERNAL_FAILURE: "InternalFailure",
	K8S_RESOURCE_NOT_FOUND: "K8sResourceNotFound",
	UNSUPPORTED_ADDON_MODIFICATION: "UnsupportedAddonModification"
};
var AddonStatus = {
	ACTIVE: "ACTIVE",
	CREATE_FAILED: "CREATE_FAILED",
	CREATING: "CREATING",
	DEGRADED: "DEGRADED",
	DELETE_FAILED: "DELETE_FAILED",
	DELETING: "DELETING",
	UPDATE_FAILED: "UPDATE_FAILED",
	UPDATING: "UPDATING"
};
var AMITypes = {
	AL2023_ARM_64_NVIDIA: "AL2023_ARM_64_NVIDIA",
	AL2023_ARM_64_STANDARD: "AL2023_ARM_64_STANDARD",
	AL2023_x86_64_NEURON: "AL2023_x86_64_NEURON",
	AL2023_x86_64_NVIDIA: "AL2023_x86_64_NVIDIA",
	AL2023_x86_64_STANDARD: "AL2023_x86_64_STANDARD",
	AL2_ARM_64: "AL2_ARM_64",
	AL2_x86_64: "AL2_x86_64",
	AL2_x86_64_GPU: "AL2_x86_64_GPU",
	BOTTLEROCKET_ARM_64: "BOTTLEROCKET_ARM_64",
	BOTTLEROCKET_ARM_64_FIPS: "BOTTLEROCKET_ARM_64_FIPS",
	BOTTLEROCKET_ARM_64_NVIDIA: "BOTTLEROCKET_ARM_64_NVIDIA",
	BOTTLEROCKET_ARM_64_NVIDIA_FIPS: "BOTTLEROCKET_ARM_64_NVIDIA_FIPS",
	BOTTLEROCKET_x86_64: "BOTTLEROCKET_x86_64",
	BOTTLEROCKET_x86_64_FIPS: "BOTTLEROCKET_x86_64_FIPS",
	BOTTLEROCKET_x86_64_NVIDIA: "BOTTLEROCKET_x86_64_NVIDIA",
	BOTTLEROCKET_x86_64_NVIDIA_FIPS: "BOTTLEROCKET_x86_64_NVIDIA_FIPS",
	CUSTOM: "CUSTOM",
	WINDOWS_CORE_2019_x86_64: "WINDOWS_CORE_2019_x86_64",
	WINDOWS_CORE_2022_x86_64: "WINDOWS_CORE_2022_x86_64",
	WINDOWS_CORE_2025_x86_64: "WINDOWS_CORE_2025_x86_64",
	WINDOWS_FULL_2019_x86_64: "WINDOWS_FULL_2019_x86_64",
	WINDOWS_FULL_2022_x86_64: "WINDOWS_FULL_2022_x86_64",
	WINDOWS_FULL_2025_x86_64: "WINDOWS_FULL_2025_x86_64"
};
var SsoIdentityType = {
	SSO_GROUP: "SSO_GROUP",
	SSO_USER: "SSO_USER"
};
var ArgoCdRole = {
	ADMIN: "ADMIN",
	EDITOR: "EDITOR",
	VIEWER: "VIEWER"
};
var ResolveConflicts = {
	NONE: "NONE",
	OVERWRITE: "OVERWRITE",
	PRESERVE: "PRESERVE"
};
var CapabilityDeletePropagationPolicy = { RETAIN: "RETAIN" };
var CapabilityType = {
	ACK: "ACK",
	ARGOCD: "ARGOCD",
	KRO: "KRO"
};
var CapabilityIssueCode = {
	ACCESS_DENIED: "AccessDenied",
	CLUSTER_UNREACHABLE: "ClusterUnreachable"
};
var CapabilityStatus = {
	ACTIVE: "ACTIVE",
	CREATE_FAILED: "CREATE_FAILED",
	CREATING: "CREATING",
	DEGRADED: "DEGRADED",
	DELETE_FAILED: "DELETE_FAILED",
	DELETING: "DELETING",
	UPDATING: "UPDATING"
};
var ProvisionedControlPlaneTier = {
	STANDARD: "standard",
	TIER_2XL: "tier-2xl",
	TIER_4XL: "tier-4xl",
	TIER_8XL: "tier-8xl",
	TIER_XL: "tier-xl"
};
var IpFamily = {
	IPV4: "ipv4",
	IPV6: "ipv6"
};
var ScoringStrategyType = {
	LEAST_ALLOCATED: "LeastAllocated",
	MOST_ALLOCATED: "MostAllocated"
};
var LogType = {
	API: "api",
	AUDIT: "audit",
	AUTHENTICATOR: "authenticator",
	CONTROLLER_MANAGER: "controllerManager",
	SCHEDULER: "scheduler"
};
var SpreadLevel = {
	HOST: "host",
	RACK: "rack"
};
var ControlPlaneEgressModeType = {
	AWS_MANAGED: "AWS_MANAGED",
	CUSTOMER_ISOLATED: "CUSTOMER_ISOLATED",
	CUSTOMER_ROUTED: "CUSTOMER_ROUTED"
};
var SupportType = {
	EXTENDED: "EXTENDED",
	STANDARD: "STANDARD"
};
var ClusterIssueCode = {
	ACCESS_DENIED: "AccessDenied",
	CLUSTER_UNREACHABLE: "ClusterUnreachable",
	CONFIGURATION_CONFLICT: "ConfigurationConflict",
	EC2_SECURITY_GROUP_NOT_FOUND: "Ec2SecurityGroupNotFound",
	EC2_SERVICE_NOT_SUBSCRIBED: "Ec2ServiceNotSubscribed",
	EC2_SUBNET_NOT_FOUND: "Ec2SubnetNotFound",
	IAM_ROLE_NOT_FOUND: "IamRoleNotFound",
	INSUFFICIENT_FREE_ADDRESSES: "InsufficientFreeAddresses",
	INTERNAL_FAILURE: "InternalFailure",
	KMS_GRANT_REVOKED: "KmsGrantRevoked",
	KMS_KEY_DISABLED: "KmsKeyDisabled",
	KMS_KEY_MARKED_FOR_DELETION: "KmsKeyMarkedForDeletion",
	KMS_KEY_NOT_FOUND: "KmsKeyNotFound",
	OTHER: "Other",
	RESOURCE_LIMIT_EXCEEDED: "ResourceLimitExceeded",
	RESOURCE_NOT_FOUND: "ResourceNotFound",
	STS_REGIONAL_ENDPOINT_DISABLED: "StsRegionalEndpointDisabled",
	UNSUPPORTED_VERSION: "UnsupportedVersion",
	VPC_NOT_FOUND: "VpcNotFound"
};
var ClusterStatus = {
	ACTIVE: "ACTIVE",
	CREATING: "CREATING",
	DELETING: "DELETING",
	FAILED: "FAILED",
	PENDING: "PENDING",
	UPDATING: "UPDATING"
};
var EksAnywhereSubscriptionLicenseType = { Cluster: "Cluster" };
var EksAnywhereSubscriptionTermUnit = { MONTHS: "MONTHS" };
var FargateProfileIssueCode = {
	ACCESS_DENIED: "AccessDenied",
	CLUSTER_UNREACHABLE: "ClusterUnreachable",
	INTERNAL_FAILURE: "InternalFailure",
	POD_EXECUTION_ROLE_ALREADY_IN_USE: "PodExecutionRoleAlreadyInUse"
};
var FargateProfileStatus = {
	ACTIVE: "ACTIVE",
	CREATE_FAILED: "CREATE_FAILED",
	CREATING: "CREATING",
	DELETE_FAILED: "DELETE_FAILED",
	DELETING: "DELETING"
};
var CapacityTypes = {
	CAPACITY_BLOCK: "CAPACITY_BLOCK",
	ON_DEMAND: "ON_DEMAND",
	SPOT: "SPOT"
};
var RepairAction = {
	NoAction: "NoAction",
	Reboot: "Reboot",
	Replace: "Replace"
};
var TaintEffect = {
	NO_EXECUTE: "NO_EXECUTE",
	NO_SCHEDULE: "NO_SCHEDULE",
	PREFER_NO_SCHEDULE: "PREFER_NO_SCHEDULE"
};
var NodegroupUpdateStrategies = {
	DEFAULT: "DEFAULT",
	MINIMAL: "MINIMAL"
};
var WarmPoolState = {
	HIBERNATED: "HIBERNATED",
	RUNNING: "RUNNING",
	STOPPED: "STOPPED"
};
var NodegroupIssueCode = {
	ACCESS_DENIED: "AccessDenied",
	AMI_ID_NOT_FOUND: "AmiIdNotFound",
	ASG_INSTANCE_LAUNCH_FAILURES: "AsgInstanceLaunchFailures",
	AUTO_SCALING_GROUP_INSTANCE_REFRESH_ACTIVE: "AutoScalingGroupInstanceRefreshActive",
	AUTO_SCALING_GROUP_INVALID_CONFIGURATION: "AutoScalingGroupInvalidConfiguration",
	AUTO_SCALING_GROUP_NOT_FOUND: "AutoScalingGroupNotFound",
	AUTO_SCALING_GROUP_OPT_IN_REQUIRED: "AutoScalingGroupOptInRequired",
	AUTO_SCALING_GROUP_RATE_LIMIT_EXCEEDED: "AutoScalingGroupRateLimitExceeded",
	CLUSTER_UNREACHABLE: "ClusterUnreachable",
	EC2_INSTANCE_TYPE_DOES_NOT_EXIST: "Ec2InstanceTypeDoesNotExist",
	EC2_LAUNCH_TEMPLATE_DELETION_FAILURE: "Ec2LaunchTemplateDeletionFailure",
	EC2_LAUNCH_TEMPLATE_INVALID_CONFIGURATION: "Ec2LaunchTemplateInvalidConfiguration",
	EC2_LAUNCH_TEMPLATE_MAX_LIMIT_EXCEEDED: "Ec2LaunchTemplateMaxLimitExceeded",
	EC2_LAUNCH_TEMPLATE_NOT_FOUND: "Ec2LaunchTemplateNotFound",
	EC2_LAUNCH_TEMPLATE_VERSION_MAX_LIMIT_EXCEEDED: "Ec2LaunchTemplateVersionMaxLimitExceeded",
	EC2_LAUNCH_TEMPLATE_VERSION_MISMATCH: "Ec2LaunchTemplateVersionMismatch",
	EC2_SECURITY_GROUP_DELETION_FAILURE: "Ec2SecurityGroupDeletionFailure",
	EC2_SECURITY_GROUP_NOT_FOUND: "Ec2SecurityGroupNotFound",
	EC2_SUBNET_INVALID_CONFIGURATION: "Ec2SubnetInvalidConfiguration",
	EC2_SUBNET_LIST_TOO_LONG: "Ec2SubnetListTooLong",
	EC2_SUBNET_MISSING_IPV6_ASSIGNMENT: "Ec2SubnetMissingIpv6Assignment",
	EC2_SUBNET_NOT_FOUND: "Ec2SubnetNotFound",
	IAM_INSTANCE_PROFILE_NOT_FOUND: "IamInstanceProfileNotFound",
	IAM_LIMIT_EXCEEDED: "IamLimitExceeded",
	IAM_NODE_ROLE_NOT_FOUND: "IamNodeRoleNotFound",
	IAM_THROTTLING: "IamThrottling",
	INSTANCE_LIMIT_EXCEEDED: "InstanceLimitExceeded",
	INSUFFICIENT_FREE_ADDRESSES: "InsufficientFreeAddresses",
	INTERNAL_FAILURE: "InternalFailure",
	KUBERNETES_LABEL_INVALID: "KubernetesLabelInvalid",
	LIMIT_EXCEEDED: "LimitExceeded",
	NODE_CREATION_FAILURE: "NodeCreationFailure",
	NODE_TERMINATION_FAILURE: "NodeTerminationFailure",
	POD_EVICTION_FAILURE: "PodEvictionFailure",
	SOURCE_EC2_LAUNCH_TEMPLATE_NOT_FOUND: "SourceEc2LaunchTemplateNotFound",
	UNKNOWN: "Unknown"
};
var NodegroupStatus = {
	ACTIVE: "ACTIVE",
	CREATE_FAILED: "CREATE_FAILED",
	CREATING: "CREATING",
	DEGRADED: "DEGRADED",
	DELETE_FAILED: "DELETE_FAILED",
	DELETING: "DELETING",
	UPDATING: "UPDATING"
};
var ClusterVersionStatus = {
	extended_support: "extended-support",
	standard_support: "standard-support",
	unsupported: "unsupported"
};
var VersionStatus = {
	EXTENDED_SUPPORT: "EXTENDED_SUPPORT",
	STANDARD_SUPPORT: "STANDARD_SUPPORT",
	UNSUPPORTED: "UNSUPPORTED"
};
var ConfigStatus = {
	ACTIVE: "ACTIVE",
	CREATING: "CREATING",
	DELETING: "DELETING"
};
var Category = {
	MISCONFIGURATION: "MISCONFIGURATION",
	ROLLBACK_READINESS: "ROLLBACK_READINESS",
	UPGRADE_READINESS: "UPGRADE_READINESS"
};
var InsightStatusValue = {
	ERROR: "ERROR",
	PASSING: "PASSING",
	UNKNOWN: "UNKNOWN",
	WARNING: "WARNING"
};
var InsightsRefreshStatus = {
	COMPLETED: "COMPLETED",
	FAILED: "FAILED",
	IN_PROGRESS: "IN_PROGRESS"
};
var EksAnywhereSubscriptionStatus = {
	ACTIVE: "ACTIVE",
	CREATING: "CREATING",
	DELETING: "DELETING",
	EXPIRED: "EXPIRED",
	EXPIRING: "EXPIRING",
	UPDATING: "UPDATING"
};
var ConnectorConfigProvider = {
	AKS: "AKS",
	ANTHOS: "ANTHOS",
	EC2: "EC2",
	EKS_ANYWHERE: "EKS_ANYWHERE",
	GKE: "GKE",
	OPENSHIFT: "OPENSHIFT",
	OTHER: "OTHER",
	RANCHER: "RANCHER",
	TANZU: "TANZU"
};
// node_modules/@aws-sdk/client-eks/dist-es/index.js
var dist_es_exports$9 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	$Command: () => Command,
	AMITypes: () => AMITypes,
	AccessConfigResponse$: () => AccessConfigResponse$,
	AccessDeniedException: () => AccessDeniedException$3,
	AccessDeniedException$: () => AccessDeniedException$$3,
	AccessEntry$: () => AccessEntry$,
	AccessPolicy$: () => AccessPolicy$,
	AccessScope$: () => AccessScope$,
	AccessScopeType: () => AccessScopeType,
	AckConfigRequest$: () => AckConfigRequest$,
	AckConfigResponse$: () => AckConfigResponse$,
	ActivateCertificateAuthority$: () => ActivateCertificateAuthority$,
	ActivateCertificateAuthorityCommand: () => ActivateCertificateAuthorityCommand,
	ActivateCertificateAuthorityRequest$: () => ActivateCertificateAuthorityRequest$,
	ActivateCertificateAuthorityResponse$: () => ActivateCertificateAuthorityResponse$,
	ActiveCertificateAuthority$: () => ActiveCertificateAuthority$,
	Addon$: () => Addon$,
	AddonCompatibilityDetail$: () => AddonCompatibilityDetail$,
	AddonHealth$: () => AddonHealth$,
	AddonInfo$: () => AddonInfo$,
	AddonIssue$: () => AddonIssue$,
	AddonIssueCode: () => AddonIssueCode,
	AddonNamespaceConfigRequest$: () => AddonNamespaceConfigRequest$,
	AddonNamespaceConfigResponse$: () => AddonNamespaceConfigResponse$,
	AddonPodIdentityAssociations$: () => AddonPodIdentityAssociations$,
	AddonPodIdentityConfiguration$: () => AddonPodIdentityConfiguration$,
	AddonStatus: () => AddonStatus,
	AddonVersionInfo$: () => AddonVersionInfo$,
	AllowedValuesConstraint$: () => AllowedValuesConstraint$,
	ArgoCdAwsIdcConfigRequest$: () => ArgoCdAwsIdcConfigRequest$,
	ArgoCdAwsIdcConfigResponse$: () => ArgoCdAwsIdcConfigResponse$,
	ArgoCdConfigRequest$: () => ArgoCdConfigRequest$,
	ArgoCdConfigResponse$: () => ArgoCdConfigResponse$,
	ArgoCdNetworkAccessConfigRequest$: () => ArgoCdNetworkAccessConfigRequest$,
	ArgoCdNetworkAccessConfigResponse$: () => ArgoCdNetworkAccessConfigResponse$,
	ArgoCdRole: () => ArgoCdRole,
	ArgoCdRoleMapping$: () => ArgoCdRoleMapping$,
	AssociateAccessPolicy$: () => AssociateAccessPolicy$,
	AssociateAccessPolicyCommand: () => AssociateAccessPolicyCommand,
	AssociateAccessPolicyRequest$: () => AssociateAccessPolicyRequest$,
	AssociateAccessPolicyResponse$: () => AssociateAccessPolicyResponse$,
	AssociateEncryptionConfig$: () => AssociateEncryptionConfig$,
	AssociateEncryptionConfigCommand: () => AssociateEncryptionConfigCommand,
	AssociateEncryptionConfigRequest$: () => AssociateEncryptionConfigRequest$,
	AssociateEncryptionConfigResponse$: () => AssociateEncryptionConfigResponse$,
	AssociateIdentityProviderConfig$: () => AssociateIdentityProviderConfig$,
	AssociateIdentityProviderConfigCommand: () => AssociateIdentityProviderConfigCommand,
	AssociateIdentityProviderConfigRequest$: () => AssociateIdentityProviderConfigRequest$,
	AssociateIdentityProviderConfigResponse$: () => AssociateIdentityProviderConfigResponse$,
	AssociatedAccessPolicy$: () => AssociatedAccessPolicy$,
	AuthenticationMode: () => AuthenticationMode,
	AutoScalingGroup$: () => AutoScalingGroup$,
	BadRequestException: () => BadRequestException,
	BadRequestException$: () => BadRequestException$,
	BlockStorage$: () => BlockStorage$,
	CancelUpdate$: () => CancelUpdate$,
	CancelUpdateCommand: () => CancelUpdateCommand,
	CancelUpdateRequest$: () => CancelUpdateRequest$,
	CancelUpdateResponse$: () => CancelUpdateResponse$,
	Cancellation$: () => Cancellation$,
	CancellationStatus: () => CancellationStatus,
	Capability$: () => Capability$,
	CapabilityConfigurationRequest$: () => CapabilityConfigurationRequest$,
	CapabilityConfigurationResponse$: () => CapabilityConfigurationResponse$,
	CapabilityDeletePropagationPolicy: () => CapabilityDeletePropagationPolicy,
	CapabilityHealth$: () => CapabilityHealth$,
	CapabilityIssue$: () => CapabilityIssue$,
	CapabilityIssueCode: () => CapabilityIssueCode,
	CapabilityStatus: () => CapabilityStatus,
	CapabilitySummary$: () => CapabilitySummary$,
	CapabilityType: () => CapabilityType,
	CapacityTypes: () => CapacityTypes,
	Category: () => Category,
	Certificate$: () => Certificate$$1,
	CertificateAuthority$: () => CertificateAuthority$,
	CertificateAuthorityActivatedBy: () => CertificateAuthorityActivatedBy,
	CertificateAuthorityCreatedBy: () => CertificateAuthorityCreatedBy,
	CertificateAuthorityDistributionStatus: () => CertificateAuthorityDistributionStatus,
	CertificateAuthorityScheduledEvents$: () => CertificateAuthorityScheduledEvents$,
	CertificateAuthoritySigningStatus: () => CertificateAuthoritySigningStatus,
	CertificateAuthoritySummary$: () => CertificateAuthoritySummary$,
	CertificateAuthorityValidity$: () => CertificateAuthorityValidity$,
	ClientException: () => ClientException,
	ClientException$: () => ClientException$,
	ClientStat$: () => ClientStat$,
	Cluster$: () => Cluster$,
	ClusterHealth$: () => ClusterHealth$,
	ClusterIssue$: () => ClusterIssue$,
	ClusterIssueCode: () => ClusterIssueCode,
	ClusterStatus: () => ClusterStatus,
	ClusterVersionInformation$: () => ClusterVersionInformation$,
	ClusterVersionStatus: () => ClusterVersionStatus,
	Compatibility$: () => Compatibility$,
	ComputeConfigRequest$: () => ComputeConfigRequest$,
	ComputeConfigResponse$: () => ComputeConfigResponse$,
	ConfigStatus: () => ConfigStatus,
	ConnectorConfigProvider: () => ConnectorConfigProvider,
	ConnectorConfigRequest$: () => ConnectorConfigRequest$,
	ConnectorConfigResponse$: () => ConnectorConfigResponse$,
	ControlPlaneConfigInfo$: () => ControlPlaneConfigInfo$,
	ControlPlaneEgressModeType: () => ControlPlaneEgressModeType,
	ControlPlanePlacementRequest$: () => ControlPlanePlacementRequest$,
	ControlPlanePlacementResponse$: () => ControlPlanePlacementResponse$,
	ControlPlaneScalingConfig$: () => ControlPlaneScalingConfig$,
	ControlPlaneScalingTierInfo$: () => ControlPlaneScalingTierInfo$,
	CrdManagementConfiguration$: () => CrdManagementConfiguration$,
	CreateAccessConfigRequest$: () => CreateAccessConfigRequest$,
	CreateAccessEntry$: () => CreateAccessEntry$,
	CreateAccessEntryCommand: () => CreateAccessEntryCommand,
	CreateAccessEntryRequest$: () => CreateAccessEntryRequest$,
	CreateAccessEntryResponse$: () => CreateAccessEntryResponse$,
	CreateAddon$: () => CreateAddon$,
	CreateAddonCommand: () => CreateAddonCommand,
	CreateAddonRequest$: () => CreateAddonRequest$,
	CreateAddonResponse$: () => CreateAddonResponse$,
	CreateCapability$: () => CreateCapability$,
	CreateCapabilityCommand: () => CreateCapabilityCommand,
	CreateCapabilityRequest$: () => CreateCapabilityRequest$,
	CreateCapabilityResponse$: () => CreateCapabilityResponse$,
	CreateCertificateAuthority$: () => CreateCertificateAuthority$,
	CreateCertificateAuthorityCommand: () => CreateCertificateAuthorityCommand,
	CreateCertificateAuthorityRequest$: () => CreateCertificateAuthorityRequest$,
	CreateCertificateAuthorityResponse$: () => CreateCertificateAuthorityResponse$,
	CreateCluster$: () => CreateCluster$,
	CreateClusterCommand: () => CreateClusterCommand,
	CreateClusterRequest$: () => CreateClusterRequest$,
	CreateClusterResponse$: () => CreateClusterResponse$,
	CreateEksAnywhereSubscription$: () => CreateEksAnywhereSubscription$,
	CreateEksAnywhereSubscriptionCommand: () => CreateEksAnywhereSubscriptionCommand,
	CreateEksAnywhereSubscriptionRequest$: () => CreateEksAnywhereSubscriptionRequest$,
	CreateEksAnywhereSubscriptionResponse$: () => CreateEksAnywhereSubscriptionResponse$,
	CreateFargateProfile$: () => CreateFargateProfile$,
	CreateFargateProfileCommand: () => CreateFargateProfileCommand,
	CreateFargateProfileRequest$: () => CreateFargateProfileRequest$,
	CreateFargateProfileResponse$: () => CreateFargateProfileResponse$,
	CreateNodegroup$: () => CreateNodegroup$,
	CreateNodegroupCommand: () => CreateNodegroupCommand,
	CreateNodegroupRequest$: () => CreateNodegroupRequest$,
	CreateNodegroupResponse$: () => CreateNodegroupResponse$,
	CreatePodIdentityAssociation$: () => CreatePodIdentityAssociation$,
	CreatePodIdentityAssociationCommand: () => CreatePodIdentityAssociationCommand,
	CreatePodIdentityAssociationRequest$: () => CreatePodIdentityAssociationRequest$,
	CreatePodIdentityAssociationResponse$: () => CreatePodIdentityAssociationResponse$,
	DeleteAccessEntry$: () => DeleteAccessEntry$,
	DeleteAccessEntryCommand: () => DeleteAccessEntryCommand,
	DeleteAccessEntryRequest$: () => DeleteAccessEntryRequest$,
	DeleteAccessEntryResponse$: () => DeleteAccessEntryResponse$,
	DeleteAddon$: () => DeleteAddon$,
	DeleteAddonCommand: () => DeleteAddonCommand,
	DeleteAddonRequest$: () => DeleteAddonRequest$,
	DeleteAddonResponse$: () => DeleteAddonResponse$,
	DeleteCapability$: () => DeleteCapability$,
	DeleteCapabilityCommand: () => DeleteCapabilityCommand,
	DeleteCapabilityRequest$: () => DeleteCapabilityRequest$,
	DeleteCapabilityResponse$: () => DeleteCapabilityResponse$,
	DeleteCertificateAuthority$: () => DeleteCertificateAuthority$,
	DeleteCertificateAuthorityCommand: () => DeleteCertificateAuthorityCommand,
	DeleteCertificateAuthorityRequest$: () => DeleteCertificateAuthorityRequest$,
	DeleteCertificateAuthorityResponse$: () => DeleteCertificateAuthorityResponse$,
	DeleteCluster$: () => DeleteCluster$,
	DeleteClusterCommand: () => DeleteClusterCommand,
	DeleteClusterRequest$: () => DeleteClusterRequest$,
	DeleteClusterResponse$: () => DeleteClusterResponse$,
	DeleteEksAnywhereSubscription$: () => DeleteEksAnywhereSubscription$,
	DeleteEksAnywhereSubscriptionCommand: () => DeleteEksAnywhereSubscriptionCommand,
	DeleteEksAnywhereSubscriptionRequest$: () => DeleteEksAnywhereSubscriptionRequest$,
	DeleteEksAnywhereSubscriptionResponse$: () => DeleteEksAnywhereSubscriptionResponse$,
	DeleteFargateProfile$: () => DeleteFargateProfile$,
	DeleteFargateProfileCommand: () => DeleteFargateProfileCommand,
	DeleteFargateProfileRequest$: () => DeleteFargateProfileRequest$,
	DeleteFargateProfileResponse$: () => DeleteFargateProfileResponse$,
	DeleteNodegroup$: () => DeleteNodegroup$,
	DeleteNodegroupCommand: () => DeleteNodegroupCommand,
	DeleteNodegroupRequest$: () => DeleteNodegroupRequest$,
	DeleteNodegroupResponse$: () => DeleteNodegroupResponse$,
	DeletePodIdentityAssociation$: () => DeletePodIdentityAssociation$,
	DeletePodIdentityAssociationCommand: () => DeletePodIdentityAssociationCommand,
	DeletePodIdentityAssociationRequest$: () => DeletePodIdentityAssociationRequest$,
	DeletePodIdentityAssociationResponse$: () => DeletePodIdentityAssociationResponse$,
	DeprecationDetail$: () => DeprecationDetail$,
	DeregisterCluster$: () => DeregisterCluster$,
	DeregisterClusterCommand: () => DeregisterClusterCommand,
	DeregisterClusterRequest$: () => DeregisterClusterRequest$,
	DeregisterClusterResponse$: () => DeregisterClusterResponse$,
	DescribeAccessEntry$: () => DescribeAccessEntry$,
	DescribeAccessEntryCommand: () => DescribeAccessEntryCommand,
	DescribeAccessEntryRequest$: () => DescribeAccessEntryRequest$,
	DescribeAccessEntryResponse$: () => DescribeAccessEntryResponse$,
	DescribeAddon$: () => DescribeAddon$,
	DescribeAddonCommand: () => DescribeAddonCommand,
	DescribeAddonConfiguration$: () => DescribeAddonConfiguration$,
	DescribeAddonConfigurationCommand: () => DescribeAddonConfigurationCommand,
	DescribeAddonConfigurationRequest$: () => DescribeAddonConfigurationRequest$,
	DescribeAddonConfigurationResponse$: () => DescribeAddonConfigurationResponse$,
	DescribeAddonRequest$: () => DescribeAddonRequest$,
	DescribeAddonResponse$: () => DescribeAddonResponse$,
	DescribeAddonVersions$: () => DescribeAddonVersions$,
	DescribeAddonVersionsCommand: () => DescribeAddonVersionsCommand,
	DescribeAddonVersionsRequest$: () => DescribeAddonVersionsRequest$,
	DescribeAddonVersionsResponse$: () => DescribeAddonVersionsResponse$,
	DescribeCapability$: () => DescribeCapability$,
	DescribeCapabilityCommand: () => DescribeCapabilityCommand,
	DescribeCapabilityRequest$: () => DescribeCapabilityRequest$,
	DescribeCapabilityResponse$: () => DescribeCapabilityResponse$,
	DescribeCertificateAuthority$: () => DescribeCertificateAuthority$,
	DescribeCertificateAuthorityCommand: () => DescribeCertificateAuthorityCommand,
	DescribeCertificateAuthorityRequest$: () => DescribeCertificateAuthorityRequest$,
	DescribeCertificateAuthorityResponse$: () => DescribeCertificateAuthorityResponse$,
	DescribeCluster$: () => DescribeCluster$,
	DescribeClusterCommand: () => DescribeClusterCommand,
	DescribeClusterRequest$: () => DescribeClusterRequest$,
	DescribeClusterResponse$: () => DescribeClusterResponse$,
	DescribeClusterVersions$: () => DescribeClusterVersions$,
	DescribeClusterVersionsCommand: () => DescribeClusterVersionsCommand,
	DescribeClusterVersionsRequest$: () => DescribeClusterVersionsRequest$,
	DescribeClusterVersionsResponse$: () => DescribeClusterVersionsResponse$,
	DescribeEksAnywhereSubscription$: () => DescribeEksAnywhereSubscription$,
	DescribeEksAnywhereSubscriptionCommand: () => DescribeEksAnywhereSubscriptionCommand,
	DescribeEksAnywhereSubscriptionRequest$: () => DescribeEksAnywhereSubscriptionRequest$,
	DescribeEksAnywhereSubscriptionResponse$: () => DescribeEksAnywhereSubscriptionResponse$,
	DescribeFargateProfile$: () => DescribeFargateProfile$,
	DescribeFargateProfileCommand: () => DescribeFargateProfileCommand,
	DescribeFargateProfileRequest$: () => DescribeFargateProfileRequest$,
	DescribeFargateProfileResponse$: () => DescribeFargateProfileResponse$,
	DescribeIdentityProviderConfig$: () => DescribeIdentityProviderConfig$,
	DescribeIdentityProviderConfigCommand: () => DescribeIdentityProviderConfigCommand,
	DescribeIdentityProviderConfigRequest$: () => DescribeIdentityProviderConfigRequest$,
	DescribeIdentityProviderConfigResponse$: () => DescribeIdentityProviderConfigResponse$,
	DescribeInsight$: () => DescribeInsight$,
	DescribeInsightCommand: () => DescribeInsightCommand,
	DescribeInsightRequest$: () => DescribeInsightRequest$,
	DescribeInsightResponse$: () => DescribeInsightResponse$,
	DescribeInsightsRefresh$: () => DescribeInsightsRefresh$,
	DescribeInsightsRefreshCommand: () => DescribeInsightsRefreshCommand,
	DescribeInsightsRefreshRequest$: () => DescribeInsightsRefreshRequest$,
	DescribeInsightsRefreshResponse$: () => DescribeInsightsRefreshResponse$,
	DescribeNodegroup$: () => DescribeNodegroup$,
	DescribeNodegroupCommand: () => DescribeNodegroupCommand,
	DescribeNodegroupRequest$: () => DescribeNodegroupRequest$,
	DescribeNodegroupResponse$: () => DescribeNodegroupResponse$,
	DescribePodIdentityAssociation$: () => DescribePodIdentityAssociation$,
	DescribePodIdentityAssociationCommand: () => DescribePodIdentityAssociationCommand,
	DescribePodIdentityAssociationRequest$: () => DescribePodIdentityAssociationRequest$,
	DescribePodIdentityAssociationResponse$: () => DescribePodIdentityAssociationResponse$,
	DescribeUpdate$: () => DescribeUpdate$,
	DescribeUpdateCommand: () => DescribeUpdateCommand,
	DescribeUpdateRequest$: () => DescribeUpdateRequest$,
	DescribeUpdateResponse$: () => DescribeUpdateResponse$,
	DisassociateAccessPolicy$: () => DisassociateAccessPolicy$,
	DisassociateAccessPolicyCommand: () => DisassociateAccessPolicyCommand,
	DisassociateAccessPolicyRequest$: () => DisassociateAccessPolicyRequest$,
	DisassociateAccessPolicyResponse$: () => DisassociateAccessPolicyResponse$,
	DisassociateIdentityProviderConfig$: () => DisassociateIdentityProviderConfig$,
	DisassociateIdentityProviderConfigCommand: () => DisassociateIdentityProviderConfigCommand,
	DisassociateIdentityProviderConfigRequest$: () => DisassociateIdentityProviderConfigRequest$,
	DisassociateIdentityProviderConfigResponse$: () => DisassociateIdentityProviderConfigResponse$,
	DurationConstraints$: () => DurationConstraints$,
	DurationParameterConfig$: () => DurationParameterConfig$,
	EKS: () => EKS,
	EKSClient: () => EKSClient,
	EKSServiceException: () => EKSServiceException,
	EKSServiceException$: () => EKSServiceException$,
	EksAnywhereSubscription$: () => EksAnywhereSubscription$,
	EksAnywhereSubscriptionLicenseType: () => EksAnywhereSubscriptionLicenseType,
	EksAnywhereSubscriptionStatus: () => EksAnywhereSubscriptionStatus,
	EksAnywhereSubscriptionTerm$: () => EksAnywhereSubscriptionTerm$,
	EksAnywhereSubscriptionTermUnit: () => EksAnywhereSubscriptionTermUnit,
	ElasticLoadBalancing$: () => ElasticLoadBalancing$,
	EncryptionConfig$: () => EncryptionConfig$,
	ErrorCode: () => ErrorCode$1,
	ErrorDetail$: () => ErrorDetail$,
	EtcdPlacementRequest$: () => EtcdPlacementRequest$,
	EtcdPlacementResponse$: () => EtcdPlacementResponse$,
	FargateProfile$: () => FargateProfile$,
	FargateProfileHealth$: () => FargateProfileHealth$,
	FargateProfileIssue$: () => FargateProfileIssue$,
	FargateProfileIssueCode: () => FargateProfileIssueCode,
	FargateProfileSelector$: () => FargateProfileSelector$,
	FargateProfileStatus: () => FargateProfileStatus,
	GatewayApiConfiguration$: () => GatewayApiConfiguration$,
	HorizontalPodAutoscalerControllerConfigRequest$: () => HorizontalPodAutoscalerControllerConfigRequest$,
	HorizontalPodAutoscalerControllerConfigResponse$: () => HorizontalPodAutoscalerControllerConfigResponse$,
	HorizontalPodAutoscalerControllerVersionConfig$: () => HorizontalPodAutoscalerControllerVersionConfig$,
	Identity$: () => Identity$,
	IdentityProviderConfig$: () => IdentityProviderConfig$,
	IdentityProviderConfigResponse$: () => IdentityProviderConfigResponse$,
	Insight$: () => Insight$,
	InsightCategorySpecificSummary$: () => InsightCategorySpecificSummary$,
	InsightResourceDetail$: () => InsightResourceDetail$,
	InsightStatus$: () => InsightStatus$,
	InsightStatusValue: () => InsightStatusValue,
	InsightSummary$: () => InsightSummary$,
	InsightsFilter$: () => InsightsFilter$,
	InsightsRefreshStatus: () => InsightsRefreshStatus,
	IntegerConstraints$: () => IntegerConstraints$,
	IntegerParameterConfig$: () => IntegerParameterConfig$,
	IntegerRangeConstraint$: () => IntegerRangeConstraint$,
	InvalidParameterException: () => InvalidParameterException,
	InvalidParameterException$: () => InvalidParameterException$,
	InvalidRequestException: () => InvalidRequestException$2,
	InvalidRequestException$: () => InvalidRequestException$$2,
	InvalidStateException: () => InvalidStateException,
	InvalidStateException$: () => InvalidStateException$,
	IpFamily: () => IpFamily,
	Issue$: () => Issue$,
	KubeApiServerConfigRequest$: () => KubeApiServerConfigRequest$,
	KubeApiServerConfigResponse$: () => KubeApiServerConfigResponse$,
	KubeApiServerVersionConfig$: () => KubeApiServerVersionConfig$,
	KubeControllerManagerConfigRequest$: () => KubeControllerManagerConfigRequest$,
	KubeControllerManagerConfigResponse$: () => KubeControllerManagerConfigResponse$,
	KubeControllerManagerVersionConfig$: () => KubeControllerManagerVersionConfig$,
	KubeSchedulerConfigRequest$: () => KubeSchedulerConfigRequest$,
	KubeSchedulerConfigResponse$: () => KubeSchedulerConfigResponse$,
	KubeSchedulerVersionConfig$: () => KubeSchedulerVersionConfig$,
	KubernetesNetworkConfigRequest$: () => KubernetesNetworkConfigRequest$,
	KubernetesNetworkConfigResponse$: () => KubernetesNetworkConfigResponse$,
	LaunchTemplateSpecification$: () => LaunchTemplateSpecification$,
	License$: () => License$,
	ListAccessEntries$: () => ListAccessEntries$,
	ListAccessEntriesCommand: () => ListAccessEntriesCommand,
	ListAccessEntriesRequest$: () => ListAccessEntriesRequest$,
	ListAccessEntriesResponse$: () => ListAccessEntriesResponse$,
	ListAccessPolicies$: () => ListAccessPolicies$,
	ListAccessPoliciesCommand: () => ListAccessPoliciesCommand,
	ListAccessPoliciesRequest$: () => ListAccessPoliciesRequest$,
	ListAccessPoliciesResponse$: () => ListAccessPoliciesResponse$,
	ListAddons$: () => ListAddons$,
	ListAddonsCommand: () => ListAddonsCommand,
	ListAddonsRequest$: () => ListAddonsRequest$,
	ListAddonsResponse$: () => ListAddonsResponse$,
	ListAssociatedAccessPolicies$: () => ListAssociatedAccessPolicies$,
	ListAssociatedAccessPoliciesCommand: () => ListAssociatedAccessPoliciesCommand,
	ListAssociatedAccessPoliciesRequest$: () => ListAssociatedAccessPoliciesRequest$,
	ListAssociatedAccessPoliciesResponse$: () => ListAssociatedAccessPoliciesResponse$,
	ListCapabilities$: () => ListCapabilities$,
	ListCapabilitiesCommand: () => ListCapabilitiesCommand,
	ListCapabilitiesRequest$: () => ListCapabilitiesRequest$,
	ListCapabilitiesResponse$: () => ListCapabilitiesResponse$,
	ListCertificateAuthorities$: () => ListCertificateAuthorities$,
	ListCertificateAuthoritiesCommand: () => ListCertificateAuthoritiesCommand,
	ListCertificateAuthoritiesRequest$: () => ListCertificateAuthoritiesRequest$,
	ListCertificateAuthoritiesResponse$: () => ListCertificateAuthoritiesResponse$,
	ListClusters$: () => ListClusters$,
	ListClustersCommand: () => ListClustersCommand,
	ListClustersRequest$: () => ListClustersRequest$,
	ListClustersResponse$: () => ListClustersResponse$,
	ListEksAnywhereSubscriptions$: () => ListEksAnywhereSubscriptions$,
	ListEksAnywhereSubscriptionsCommand: () => ListEksAnywhereSubscriptionsCommand,
	ListEksAnywhereSubscriptionsRequest$: () => ListEksAnywhereSubscriptionsRequest$,
	ListEksAnywhereSubscriptionsResponse$: () => ListEksAnywhereSubscriptionsResponse$,
	ListFargateProfiles$: () => ListFargateProfiles$,
	ListFargateProfilesCommand: () => ListFargateProfilesCommand,
	ListFargateProfilesRequest$: () => ListFargateProfilesRequest$,
	ListFargateProfilesResponse$: () => ListFargateProfilesResponse$,
	ListIdentityProviderConfigs$: () => ListIdentityProviderConfigs$,
	ListIdentityProviderConfigsCommand: () => ListIdentityProviderConfigsCommand,
	ListIdentityProviderConfigsRequest$: () => ListIdentityProviderConfigsRequest$,
	ListIdentityProviderConfigsResponse$: () => ListIdentityProviderConfigsResponse$,
	ListInsights$: () => ListInsights$,
	ListInsightsCommand: () => ListInsightsCommand,
	ListInsightsRequest$: () => ListInsightsRequest$,
	ListInsightsResponse$: () => ListInsightsResponse$,
	ListNodegroups$: () => ListNodegroups$,
	ListNodegroupsCommand: () => ListNodegroupsCommand,
	ListNodegroupsRequest$: () => ListNodegroupsRequest$,
	ListNodegroupsResponse$: () => ListNodegroupsResponse$,
	ListPodIdentityAssociations$: () => ListPodIdentityAssociations$,
	ListPodIdentityAssociationsCommand: () => ListPodIdentityAssociationsCommand,
	ListPodIdentityAssociationsRequest$: () => ListPodIdentityAssociationsRequest$,
	ListPodIdentityAssociationsResponse$: () => ListPodIdentityAssociationsResponse$,
	ListTagsForResource$: () => ListTagsForResource$$1,
	ListTagsForResourceCommand: () => ListTagsForResourceCommand$1,
	ListTagsForResourceRequest$: () => ListTagsForResourceRequest$$1,
	ListTagsForResourceResponse$: () => ListTagsForResourceResponse$$1,
	ListUpdates$: () => ListUpdates$,
	ListUpdatesCommand: () => ListUpdatesCommand,
	ListUpdatesRequest$: () => ListUpdatesRequest$,
	ListUpdatesResponse$: () => ListUpdatesResponse$,
	LogSetup$: () => LogSetup$,
	LogType: () => LogType,
	Logging$: () => Logging$,
	MarketplaceInformation$: () => MarketplaceInformation$,
	NodeRepairConfig$: () => NodeRepairConfig$,
	NodeRepairConfigOverrides$: () => NodeRepairConfigOverrides$,
	NodeResourcesFitConfig$: () => NodeResourcesFitConfig$,
	NodeResourcesFitVersionConfig$: () => NodeResourcesFitVersionConfig$,
	Nodegroup$: () => Nodegroup$,
	NodegroupHealth$: () => NodegroupHealth$,
	NodegroupIssueCode: () => NodegroupIssueCode,
	NodegroupResources$: () => NodegroupResources$,
	NodegroupScalingConfig$: () => NodegroupScalingConfig$,
	NodegroupStatus: () => NodegroupStatus,
	NodegroupUpdateConfig$: () => NodegroupUpdateConfig$,
	NodegroupUpdateStrategies: () => NodegroupUpdateStrategies,
	NotFoundException: () => NotFoundException,
	NotFoundException$: () => NotFoundException$,
	OIDC$: () => OIDC$,
	OidcIdentityProviderConfig$: () => OidcIdentityProviderConfig$,
	OidcIdentityProviderConfigRequest$: () => OidcIdentityProviderConfigRequest$,
	OutpostConfigRequest$: () => OutpostConfigRequest$,
	OutpostConfigResponse$: () => OutpostConfigResponse$,
	PodGcControllerConfigRequest$: () => PodGcControllerConfigRequest$,
	PodGcControllerConfigResponse$: () => PodGcControllerConfigResponse$,
	PodGcControllerVersionConfig$: () => PodGcControllerVersionConfig$,
	PodIdentityAssociation$: () => PodIdentityAssociation$,
	PodIdentityAssociationSummary$: () => PodIdentityAssociationSummary$,
	PortRangeConstraints$: () => PortRangeConstraints$,
	PortRangeParameterConfig$: () => PortRangeParameterConfig$,
	Provider$: () => Provider$,
	ProvisionedControlPlaneTier: () => ProvisionedControlPlaneTier,
	RegisterCluster$: () => RegisterCluster$,
	RegisterClusterCommand: () => RegisterClusterCommand,
	RegisterClusterRequest$: () => RegisterClusterRequest$,
	RegisterClusterResponse$: () => RegisterClusterResponse$,
	RemoteAccessConfig$: () => RemoteAccessConfig$,
	RemoteNetworkConfigRequest$: () => RemoteNetworkConfigRequest$,
	RemoteNetworkConfigResponse$: () => RemoteNetworkConfigResponse$,
	RemoteNodeNetwork$: () => RemoteNodeNetwork$,
	RemotePodNetwork$: () => RemotePodNetwork$,
	RepairAction: () => RepairAction,
	ResolveConflicts: () => ResolveConflicts,
	ResourceConstraints$: () => ResourceConstraints$,
	ResourceInUseException: () => ResourceInUseException$1,
	ResourceInUseException$: () => ResourceInUseException$$1,
	ResourceLimitExceededException: () => ResourceLimitExceededException,
	ResourceLimitExceededException$: () => ResourceLimitExceededException$,
	ResourceNotFoundException: () => ResourceNotFoundException$2,
	ResourceNotFoundException$: () => ResourceNotFoundException$$2,
	ResourcePropagationDelayException: () => ResourcePropagationDelayException,
	ResourcePropagationDelayException$: () => ResourcePropagationDelayException$,
	ResourceWeight$: () => ResourceWeight$,
	RollbackConfig$: () => RollbackConfig$,
	ScoringStrategy$: () => ScoringStrategy$,
	ScoringStrategyConfig$: () => ScoringStrategyConfig$,
	ScoringStrategyConstraints$: () => ScoringStrategyConstraints$,
	ScoringStrategyType: () => ScoringStrategyType,
	ServerException: () => ServerException,
	ServerException$: () => ServerException$,
	ServiceNodePortRange$: () => ServiceNodePortRange$,
	ServiceUnavailableException: () => ServiceUnavailableException,
	ServiceUnavailableException$: () => ServiceUnavailableException$,
	SpreadLevel: () => SpreadLevel,
	SsoIdentity$: () => SsoIdentity$,
	SsoIdentityType: () => SsoIdentityType,
	StartInsightsRefresh$: () => StartInsightsRefresh$,
	StartInsightsRefreshCommand: () => StartInsightsRefreshCommand,
	StartInsightsRefreshRequest$: () => StartInsightsRefreshRequest$,
	StartInsightsRefreshResponse$: () => StartInsightsRefreshResponse$,
	StorageConfigRequest$: () => StorageConfigRequest$,
	StorageConfigResponse$: () => StorageConfigResponse$,
	SupportType: () => SupportType,
	TagResource$: () => TagResource$$1,
	TagResourceCommand: () => TagResourceCommand$1,
	TagResourceRequest$: () => TagResourceRequest$$1,
	TagResourceResponse$: () => TagResourceResponse$$1,
	Taint$: () => Taint$,
	TaintEffect: () => TaintEffect,
	ThrottlingException: () => ThrottlingException,
	ThrottlingException$: () => ThrottlingException$,
	UnsupportedAvailabilityZoneException: () => UnsupportedAvailabilityZoneException,
	UnsupportedAvailabilityZoneException$: () => UnsupportedAvailabilityZoneException$,
	UntagResource$: () => UntagResource$$1,
	UntagResourceCommand: () => UntagResourceCommand$1,
	UntagResourceRequest$: () => UntagResourceRequest$$1,
	UntagResourceResponse$: () => UntagResourceResponse$$1,
	Update$: () => Update$,
	UpdateAccessConfigRequest$: () => UpdateAccessConfigRequest$,
	UpdateAccessEntry$: () => UpdateAccessEntry$,
	UpdateAccessEntryCommand: () => UpdateAccessEntryCommand,
	UpdateAccessEntryRequest$: () => UpdateAccessEntryRequest$,
	UpdateAccessEntryResponse$: () => UpdateAccessEntryResponse$,
	UpdateAckConfig$: () => UpdateAckConfig$,
	UpdateAddon$: () => UpdateAddon$,
	UpdateAddonCommand: () => UpdateAddonCommand,
	UpdateAddonRequest$: () => UpdateAddonRequest$,
	UpdateAddonResponse$: () => UpdateAddonResponse$,
	UpdateArgoCdConfig$: () => UpdateArgoCdConfig$,
	UpdateCapability$: () => UpdateCapability$,
	UpdateCapabilityCommand: () => UpdateCapabilityCommand,
	UpdateCapabilityConfiguration$: () => UpdateCapabilityConfiguration$,
	UpdateCapabilityRequest$: () => UpdateCapabilityRequest$,
	UpdateCapabilityResponse$: () => UpdateCapabilityResponse$,
	UpdateClusterConfig$: () => UpdateClusterConfig$,
	UpdateClusterConfigCommand: () => UpdateClusterConfigCommand,
	UpdateClusterConfigRequest$: () => UpdateClusterConfigRequest$,
	UpdateClusterConfigResponse$: () => UpdateClusterConfigResponse$,
	UpdateClusterVersion$: () => UpdateClusterVersion$,
	UpdateClusterVersionCommand: () => UpdateClusterVersionCommand,
	UpdateClusterVersionRequest$: () => UpdateClusterVersionRequest$,
	UpdateClusterVersionResponse$: () => UpdateClusterVersionResponse$,
	UpdateEksAnywhereSubscription$: () => UpdateEksAnywhereSubscription$,
	UpdateEksAnywhereSubscriptionCommand: () => UpdateEksAnywhereSubscriptionCommand,
	UpdateEksAnywhereSubscriptionRequest$: () => UpdateEksAnywhereSubscriptionRequest$,
	UpdateEksAnywhereSubscriptionResponse$: () => UpdateEksAnywhereSubscriptionResponse$,
	UpdateLabelsPayload$: () => UpdateLabelsPayload$,
	UpdateNodegroupConfig$: () => UpdateNodegroupConfig$,
	UpdateNodegroupConfigCommand: () => UpdateNodegroupConfigCommand,
	UpdateNodegroupConfigRequest$: () => UpdateNodegroupConfigRequest$,
	UpdateNodegroupConfigResponse$: () => UpdateNodegroupConfigResponse$,
	UpdateNodegroupVersion$: () => UpdateNodegroupVersion$,
	UpdateNodegroupVersionCommand: () => UpdateNodegroupVersionCommand,
	UpdateNodegroupVersionRequest$: () => UpdateNodegroupVersionRequest$,
	UpdateNodegroupVersionResponse$: () => UpdateNodegroupVersionResponse$,
	UpdateParam$: () => UpdateParam$,
	UpdateParamType: () => UpdateParamType,
	UpdatePodIdentityAssociation$: () => UpdatePodIdentityAssociation$,
	UpdatePodIdentityAssociationCommand: () => UpdatePodIdentityAssociationCommand,
	UpdatePodIdentityAssociationRequest$: () => UpdatePodIdentityAssociationRequest$,
	UpdatePodIdentityAssociationResponse$: () => UpdatePodIdentityAssociationResponse$,
	UpdateRoleMappings$: () => UpdateRoleMappings$,
	UpdateStatus: () => UpdateStatus,
	UpdateTaintsPayload$: () => UpdateTaintsPayload$,
	UpdateType: () => UpdateType,
	UpgradePolicyRequest$: () => UpgradePolicyRequest$,
	UpgradePolicyResponse$: () => UpgradePolicyResponse$,
	VersionStatus: () => VersionStatus,
	VpcConfigRequest$: () => VpcConfigRequest$,
	VpcConfigResponse$: () => VpcConfigResponse$,
	WarmPoolConfig$: () => WarmPoolConfig$,
	WarmPoolState: () => WarmPoolState,
	ZonalShiftConfigRequest$: () => ZonalShiftConfigRequest$,
	ZonalShiftConfigResponse$: () => ZonalShiftConfigResponse$,
	__Client: () => Client,
	errorTypeRegistries: () => errorTypeRegistries$8,
	paginateDescribeAddonVersions: () => paginateDescribeAddonVersions,
	paginateDescribeClusterVersions: () => paginateDescribeClusterVersions,
	paginateListAccessEntries: () => paginateListAccessEntries,
	paginateListAccessPolicies: () => paginateListAccessPolicies,
	paginateListAddons: () => paginateListAddons,
	paginateListAssociatedAccessPolicies: () => paginateListAssociatedAccessPolicies,
	paginateListCapabilities: () => paginateListCapabilities,
	paginateListCertificateAuthorities: () => paginateListCertificateAuthorities,
	paginateListClusters: () => paginateListClusters,
	paginateListEksAnywhereSubscriptions: () => paginateListEksAnywhereSubscriptions,
	paginateListFargateProfiles: () => paginateListFargateProfiles,
	paginateListIdentityProviderConfigs: () => paginateListIdentityProviderConfigs,
	paginateListInsights: () => paginateListInsights,
	paginateListNodegroups: () => paginateListNodegroups,
	paginateListPodIdentityAssociations: () => paginateListPodIdentityAssociations,
	paginateListUpdates: () => paginateListUpdates,
	waitForAddonActive: () => waitForAddonActive,
	waitForAddonDeleted: () => waitForAddonDeleted,
	waitForCertificateAuthorityUpdateComplete: () => waitForCertificateAuthorityUpdateComplete,
	waitForClusterActive: () => waitForClusterActive,
	waitForClusterDeleted: () => waitForClusterDeleted,
	waitForFargateProfileActive: () => waitForFargateProfileActive,
	waitForFargateProfileDeleted: () => waitForFargateProfileDeleted,
	waitForNodegroupActive: () => waitForNodegroupActive,
	waitForNodegroupDeleted: () => waitForNodegroupDeleted,
	waitUntilAddonActive: () => waitUntilAddonActive,
	waitUntilAddonDeleted: () => waitUntilAddonDeleted,
	waitUntilCertificateAuthorityUpdateComplete: () => waitUntilCertificateAuthorityUpdateComplete,
	waitUntilClusterActive: () => waitUntilClusterActive,
	waitUntilClusterDeleted: () => waitUntilClusterDeleted,
	waitUntilFargateProfileActive: () => waitUntilFargateProfileActive,
	waitUntilFargateProfileDeleted: () => waitUntilFargateProfileDeleted,
	waitUntilNodegroupActive: () => waitUntilNodegroupActive,
	waitUntilNodegroupDeleted: () => waitUntilNodegroupDeleted
});
// node_modules/@aws-sdk/client-service-quotas/dist-es/auth/httpAuthSchemeProvider.js
var defaultServiceQuotasHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider$1(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$7(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "servicequotas",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
var defaultServiceQuotasHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$7(authParameters));
	}
	return options;
};
var resolveHttpAuthSchemeConfig$7 = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider$1(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-service-quotas/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters$7 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "servicequotas"
	});
};
var commonParams$7 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
var package_default$4 = {
	name: "@aws-sdk/client-service-quotas",
	version: "3.1138.0",
	description: "AWS SDK for JavaScript Service Quotas Client for Node.js, Browser and React Native",
	homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-service-quotas",
	license: "Apache-2.0",
	author: {
		"name": "AWS SDK for JavaScript Team",
		"url": "https://aws.amazon.com/sdk-for-javascript/"
	},
	repository: {
		"type": "git",
		"url": "https://github.com/aws/aws-sdk-js-v3.git",
		"directory": "clients/client-service-quotas"
	},
	files: ["dist-*/**"],
	sideEffects: false,
	main: "./dist-cjs/index.js",
	module: "./dist-es/index.js",
	browser: { "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser" },
	types: "./dist-types/index.d.ts",
	typesVersions: { "<4.5": { "dist-types/*": ["dist-types/ts3.4/*"] } },
	"react-native": { "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native" },
	scripts: {
		"build": "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
		"build:cjs": "node ../../scripts/compilation/inline",
		"build:es": "premove dist-es && tsc -p tsconfig.es.json",
		"build:include:deps": "yarn g:turbo run build -F=\"$npm_package_name\"",
		"build:types": "premove dist-types && tsc -p tsconfig.types.json",
		"build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
		"clean": "premove dist-cjs dist-es dist-types",
		"extract:docs": "api-extractor run --local",
		"generate:client": "node ../../scripts/generate-clients/single-service",
		"test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
	},
	dependencies: {
		"@aws-sdk/core": "^3.978.1",
		"@aws-sdk/credential-provider-node": "^3.972.84",
		"@aws-sdk/types": "^3.974.6",
		"@smithy/core": "^3.35.0",
		"@smithy/fetch-http-handler": "^5.8.0",
		"@smithy/node-http-handler": "^4.12.1",
		"@smithy/types": "^4.19.0",
		"tslib": "^2.6.2"
	},
	devDependencies: {
		"@tsconfig/node20": "20.1.8",
		"@types/node": "^20.14.8",
		"concurrently": "7.0.0",
		"downlevel-dts": "0.10.1",
		"premove": "4.0.0",
		"typescript": "~7.0.2"
	},
	engines: { "node": ">=20.0.0" }
};
// node_modules/@aws-sdk/client-service-quotas/dist-es/endpoint/bdd.js
var k$7 = "ref";
var a$7 = -1;
var b$7 = true;
var c$7 = "isSet";
var d$7 = "PartitionResult";
var e$7 = "booleanEquals";
var f$7 = "getAttr";
var g$7 = { [k$7]: "Endpoint" };
var h$7 = { [k$7]: d$7 };
var i$7 = {};
var j$7 = [{ [k$7]: "Region" }];
var _data$7 = {
	conditions: [
		[c$7, [g$7]],
		[c$7, j$7],
		[
			"aws.partition",
			j$7,
			d$7
		],
		[e$7, [{ [k$7]: "UseFIPS" }, b$7]],
		[e$7, [{ [k$7]: "UseDualStack" }, b$7]],
		[e$7, [{
			fn: f$7,
			argv: [h$7, "supportsDualStack"]
		}, b$7]],
		[e$7, [{
			fn: f$7,
			argv: [h$7, "supportsFIPS"]
		}, b$7]],
		["stringEquals", [{
			fn: f$7,
			argv: [h$7, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a$7],
		[a$7, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$7, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$7, i$7],
		["https://servicequotas-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$7],
		[a$7, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://servicequotas.{Region}.amazonaws.com", i$7],
		["https://servicequotas-fips.{Region}.{PartitionResult#dnsSuffix}", i$7],
		[a$7, "FIPS is enabled but this partition does not support FIPS"],
		["https://servicequotas.{Region}.{PartitionResult#dualStackDnsSuffix}", i$7],
		[a$7, "DualStack is enabled but this partition does not support DualStack"],
		["https://servicequotas.{Region}.{PartitionResult#dnsSuffix}", i$7],
		[a$7, "Invalid Configuration: Missing Region"]
	]
};
var root$7 = 2;
var nodes$7 = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
var bdd$7 = BinaryDecisionDiagram.from(nodes$7, root$7, _data$7.conditions, _data$7.results);
// node_modules/@aws-sdk/client-service-quotas/dist-es/endpoint/endpointResolver.js
var cache$7 = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
var defaultEndpointResolver$7 = (endpointParams, context = {}) => {
	return cache$7.get(endpointParams, () => decideEndpoint(bdd$7, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;
// node_modules/@aws-sdk/client-service-quotas/dist-es/models/ServiceQuotasServiceException.js
var ServiceQuotasServiceException = class ServiceQuotasServiceException extends ServiceException$1 {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ServiceQuotasServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-service-quotas/dist-es/models/errors.js
var AccessDeniedException$2 = class AccessDeniedException$2 extends ServiceQuotasServiceException {
	name = "AccessDeniedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedException$2.prototype);
		this.Message = opts.Message;
	}
};
var AWSServiceAccessNotEnabledException = class AWSServiceAccessNotEnabledException extends ServiceQuotasServiceException {
	name = "AWSServiceAccessNotEnabledException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AWSServiceAccessNotEnabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AWSServiceAccessNotEnabledException.prototype);
		this.Message = opts.Message;
	}
};
var DependencyAccessDeniedException = class DependencyAccessDeniedException extends ServiceQuotasServiceException {
	name = "DependencyAccessDeniedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DependencyAccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DependencyAccessDeniedException.prototype);
		this.Message = opts.Message;
	}
};
var NoAvailableOrganizationException = class NoAvailableOrganizationException extends ServiceQuotasServiceException {
	name = "NoAvailableOrganizationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "NoAvailableOrganizationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoAvailableOrganizationException.prototype);
		this.Message = opts.Message;
	}
};
var OrganizationNotInAllFeaturesModeException = class OrganizationNotInAllFeaturesModeException extends ServiceQuotasServiceException {
	name = "OrganizationNotInAllFeaturesModeException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationNotInAllFeaturesModeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException.prototype);
		this.Message = opts.Message;
	}
};
var ServiceException = class ServiceException extends ServiceQuotasServiceException {
	name = "ServiceException";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "ServiceException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceException.prototype);
		this.Message = opts.Message;
	}
};
var TemplatesNotAvailableInRegionException = class TemplatesNotAvailableInRegionException extends ServiceQuotasServiceException {
	name = "TemplatesNotAvailableInRegionException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TemplatesNotAvailableInRegionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TemplatesNotAvailableInRegionException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyRequestsException$1 = class TooManyRequestsException$1 extends ServiceQuotasServiceException {
	name = "TooManyRequestsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyRequestsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyRequestsException$1.prototype);
		this.Message = opts.Message;
	}
};
var IllegalArgumentException = class IllegalArgumentException extends ServiceQuotasServiceException {
	name = "IllegalArgumentException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "IllegalArgumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IllegalArgumentException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidResourceStateException = class InvalidResourceStateException extends ServiceQuotasServiceException {
	name = "InvalidResourceStateException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidResourceStateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidResourceStateException.prototype);
		this.Message = opts.Message;
	}
};
var NoSuchResourceException = class NoSuchResourceException extends ServiceQuotasServiceException {
	name = "NoSuchResourceException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "NoSuchResourceException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoSuchResourceException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceAlreadyExistsException = class ResourceAlreadyExistsException extends ServiceQuotasServiceException {
	name = "ResourceAlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var ServiceQuotaTemplateNotInUseException = class ServiceQuotaTemplateNotInUseException extends ServiceQuotasServiceException {
	name = "ServiceQuotaTemplateNotInUseException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ServiceQuotaTemplateNotInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceQuotaTemplateNotInUseException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidPaginationTokenException = class InvalidPaginationTokenException extends ServiceQuotasServiceException {
	name = "InvalidPaginationTokenException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidPaginationTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidPaginationTokenException.prototype);
		this.Message = opts.Message;
	}
};
var QuotaExceededException = class QuotaExceededException extends ServiceQuotasServiceException {
	name = "QuotaExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "QuotaExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, QuotaExceededException.prototype);
		this.Message = opts.Message;
	}
};
var TagPolicyViolationException = class TagPolicyViolationException extends ServiceQuotasServiceException {
	name = "TagPolicyViolationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TagPolicyViolationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TagPolicyViolationException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyTagsException$1 = class TooManyTagsException$1 extends ServiceQuotasServiceException {
	name = "TooManyTagsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyTagsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTagsException$1.prototype);
		this.Message = opts.Message;
	}
};
// node_modules/@aws-sdk/client-service-quotas/dist-es/schemas/schemas_0.js
var _A$3 = "Adjustable";
var _AAL = "AdjustableAtLevel";
var _ADE$2 = "AccessDeniedException";
var _AR$2 = "AwsRegion";
var _ASQT = "AssociateServiceQuotaTemplate";
var _ASQTR = "AssociateServiceQuotaTemplateRequest";
var _ASQTRs = "AssociateServiceQuotaTemplateResponse";
var _AV = "AppliedValue";
var _AWSSANEE = "AWSServiceAccessNotEnabledException";
var _C$3 = "Created";
var _CI$2 = "ContextId";
var _CIa = "CaseId";
var _CS$2 = "ContextScope";
var _CSC = "CreateSupportCase";
var _CSCR = "CreateSupportCaseRequest";
var _CSCRr = "CreateSupportCaseResponse";
var _CST = "ContextScopeType";
var _D = "Description";
var _DADE = "DependencyAccessDeniedException";
var _DSQIRFT = "DeleteServiceQuotaIncreaseRequestFromTemplate";
var _DSQIRFTR = "DeleteServiceQuotaIncreaseRequestFromTemplateRequest";
var _DSQIRFTRe = "DeleteServiceQuotaIncreaseRequestFromTemplateResponse";
var _DSQT = "DisassociateServiceQuotaTemplate";
var _DSQTR = "DisassociateServiceQuotaTemplateRequest";
var _DSQTRi = "DisassociateServiceQuotaTemplateResponse";
var _DV = "DesiredValue";
var _DVe = "DefaultValue";
var _EC = "ErrorCode";
var _EL = "ExclusionList";
var _EM$1 = "ErrorMessage";
var _EQL = "ExclusionQuotaList";
var _ER = "ErrorReason";
var _GA$1 = "GeneratedAt";
var _GAFSQT = "GetAssociationForServiceQuotaTemplate";
var _GAFSQTR = "GetAssociationForServiceQuotaTemplateRequest";
var _GAFSQTRe = "GetAssociationForServiceQuotaTemplateResponse";
var _GAMC = "GetAutoManagementConfiguration";
var _GAMCR = "GetAutoManagementConfigurationRequest";
var _GAMCRe = "GetAutoManagementConfigurationResponse";
var _GAWSDSQ = "GetAWSDefaultServiceQuota";
var _GAWSDSQR = "GetAWSDefaultServiceQuotaRequest";
var _GAWSDSQRe = "GetAWSDefaultServiceQuotaResponse";
var _GQ = "GlobalQuota";
var _GQUR = "GetQuotaUtilizationReport";
var _GQURR = "GetQuotaUtilizationReportRequest";
var _GQURRe = "GetQuotaUtilizationReportResponse";
var _GRSQC = "GetRequestedServiceQuotaChange";
var _GRSQCR = "GetRequestedServiceQuotaChangeRequest";
var _GRSQCRe = "GetRequestedServiceQuotaChangeResponse";
var _GSQ = "GetServiceQuota";
var _GSQIRFT = "GetServiceQuotaIncreaseRequestFromTemplate";
var _GSQIRFTR = "GetServiceQuotaIncreaseRequestFromTemplateRequest";
var _GSQIRFTRe = "GetServiceQuotaIncreaseRequestFromTemplateResponse";
var _GSQR = "GetServiceQuotaRequest";
var _GSQRe = "GetServiceQuotaResponse";
var _I$2 = "Id";
var _IAE = "IllegalArgumentException";
var _IPTE = "InvalidPaginationTokenException";
var _IRSE = "InvalidResourceStateException";
var _IT$1 = "InputTags";
var _K$4 = "Key";
var _LAWSDSQ = "ListAWSDefaultServiceQuotas";
var _LAWSDSQR = "ListAWSDefaultServiceQuotasRequest";
var _LAWSDSQRi = "ListAWSDefaultServiceQuotasResponse";
var _LRSQCH = "ListRequestedServiceQuotaChangeHistory";
var _LRSQCHBQ = "ListRequestedServiceQuotaChangeHistoryByQuota";
var _LRSQCHBQR = "ListRequestedServiceQuotaChangeHistoryByQuotaRequest";
var _LRSQCHBQRi = "ListRequestedServiceQuotaChangeHistoryByQuotaResponse";
var _LRSQCHR = "ListRequestedServiceQuotaChangeHistoryRequest";
var _LRSQCHRi = "ListRequestedServiceQuotaChangeHistoryResponse";
var _LS = "ListServices";
var _LSQ = "ListServiceQuotas";
var _LSQIRIT = "ListServiceQuotaIncreaseRequestsInTemplate";
var _LSQIRITR = "ListServiceQuotaIncreaseRequestsInTemplateRequest";
var _LSQIRITRi = "ListServiceQuotaIncreaseRequestsInTemplateResponse";
var _LSQR = "ListServiceQuotasRequest";
var _LSQRi = "ListServiceQuotasResponse";
var _LSR = "ListServicesRequest";
var _LSRi = "ListServicesResponse";
var _LTFR = "ListTagsForResource";
var _LTFRR = "ListTagsForResourceRequest";
var _LTFRRi = "ListTagsForResourceResponse";
var _LU = "LastUpdated";
var _M$1 = "Message";
var _MD = "MetricDimensions";
var _MI = "MetricInfo";
var _MN = "MetricNamespace";
var _MNe = "MetricName";
var _MR$1 = "MaxResults";
var _MSR = "MetricStatisticRecommendation";
var _N$3 = "Namespace";
var _NA = "NotificationArn";
var _NAOE = "NoAvailableOrganizationException";
var _NSRE = "NoSuchResourceException";
var _NT = "NextToken";
var _OIL = "OptInLevel";
var _OIS = "OptInStatus";
var _OIT = "OptInType";
var _ONIAFME = "OrganizationNotInAllFeaturesModeException";
var _OT = "OutputTags";
var _P$3 = "Period";
var _PSQIRIT = "PutServiceQuotaIncreaseRequestIntoTemplate";
var _PSQIRITR = "PutServiceQuotaIncreaseRequestIntoTemplateRequest";
var _PSQIRITRu = "PutServiceQuotaIncreaseRequestIntoTemplateResponse";
var _PU = "PeriodUnit";
var _PV = "PeriodValue";
var _Q$1 = "Quota";
var _QA = "QuotaArn";
var _QAAL = "QuotaAppliedAtLevel";
var _QC = "QuotaCode";
var _QCI = "QuotaContextInfo";
var _QCu = "QuotaContext";
var _QEE = "QuotaExceededException";
var _QI = "QuotaInfo";
var _QIL = "QuotaInfoList";
var _QN = "QuotaName";
var _QP = "QuotaPeriod";
var _QRAL = "QuotaRequestedAtLevel";
var _QUI = "QuotaUtilizationInfo";
var _QUIL = "QuotaUtilizationInfoList";
var _Qu = "Quotas";
var _R$2 = "Requester";
var _RAEE = "ResourceAlreadyExistsException";
var _RARN = "ResourceARN";
var _RI = "RequestId";
var _RIe = "ReportId";
var _RQ = "RequestedQuota";
var _RQe = "RequestedQuotas";
var _RSQC = "RequestedServiceQuotaChange";
var _RSQCHLD = "RequestedServiceQuotaChangeHistoryListDefinition";
var _RSQI = "RequestServiceQuotaIncrease";
var _RSQIR = "RequestServiceQuotaIncreaseRequest";
var _RSQIRe = "RequestServiceQuotaIncreaseResponse";
var _RT$2 = "RequestType";
var _S$2 = "Status";
var _SAM = "StartAutoManagement";
var _SAMR = "StartAutoManagementRequest";
var _SAMRt = "StartAutoManagementResponse";
var _SAMRto = "StopAutoManagementRequest";
var _SAMRtop = "StopAutoManagementResponse";
var _SAMt = "StopAutoManagement";
var _SC$1 = "ServiceCode";
var _SCA = "SupportCaseAllowed";
var _SE = "ServiceException";
var _SI$3 = "ServiceInfo";
var _SILD = "ServiceInfoListDefinition";
var _SN$2 = "ServiceName";
var _SQ = "ServiceQuota";
var _SQIRIT = "ServiceQuotaIncreaseRequestInTemplate";
var _SQIRITL = "ServiceQuotaIncreaseRequestInTemplateList";
var _SQLD = "ServiceQuotaListDefinition";
var _SQTAS = "ServiceQuotaTemplateAssociationStatus";
var _SQTNIUE = "ServiceQuotaTemplateNotInUseException";
var _SQUR = "StartQuotaUtilizationReport";
var _SQURR = "StartQuotaUtilizationReportRequest";
var _SQURRt = "StartQuotaUtilizationReportResponse";
var _Se = "Services";
var _T$4 = "Tags";
var _TC$2 = "TotalCount";
var _TK = "TagKeys";
var _TMRE$3 = "TooManyRequestsException";
var _TMTE$1 = "TooManyTagsException";
var _TNAIRE = "TemplatesNotAvailableInRegionException";
var _TPVE = "TagPolicyViolationException";
var _TR = "TagResource";
var _TRR = "TagResourceRequest";
var _TRRa = "TagResourceResponse";
var _Ta$4 = "Tag";
var _U = "Utilization";
var _UAM = "UpdateAutoManagement";
var _UAMR = "UpdateAutoManagementRequest";
var _UAMRp = "UpdateAutoManagementResponse";
var _UM = "UsageMetric";
var _UR = "UntagResource";
var _URR = "UntagResourceRequest";
var _URRn = "UntagResourceResponse";
var _Un = "Unit";
var _V$4 = "Value";
var _c$6 = "client";
var _e$6 = "error";
var _hE$6 = "httpError";
var _s$7 = "smithy.ts.sdk.synthetic.com.amazonaws.servicequotas";
var _se$3 = "server";
var n0$7 = "com.amazonaws.servicequotas";
var _s_registry$7 = new TypeRegistry(_s$7);
var ServiceQuotasServiceException$ = [
	-3,
	_s$7,
	"ServiceQuotasServiceException",
	0,
	[],
	[]
];
_s_registry$7.registerError(ServiceQuotasServiceException$, ServiceQuotasServiceException);
var n0_registry$6 = new TypeRegistry(n0$7);
var AccessDeniedException$$2 = [
	-3,
	n0$7,
	_ADE$2,
	{
		[_e$6]: _c$6,
		[_hE$6]: 403
	},
	[_M$1],
	[0]
];
n0_registry$6.registerError(AccessDeniedException$$2, AccessDeniedException$2);
var AWSServiceAccessNotEnabledException$ = [
	-3,
	n0$7,
	_AWSSANEE,
	{
		[_e$6]: _c$6,
		[_hE$6]: 403
	},
	[_M$1],
	[0]
];
n0_registry$6.registerError(AWSServiceAccessNotEnabledException$, AWSServiceAccessNotEnabledException);
var DependencyAccessDeniedException$ = [
	-3,
	n0$7,
	_DADE,
	{
		[_e$6]: _c$6,
		[_hE$6]: 403
	},
	[_M$1],
	[0]
];
n0_registry$6.registerError(DependencyAccessDeniedException$, DependencyAccessDeniedException);
var IllegalArgumentException$ = [
	-3,
	n0$7,
	_IAE,
	{
		[_e$6]: _c$6,
		[_hE$6]: 400
	},
	[_M$1],
	[0]
];
n0_registry$6.registerError(IllegalArgumentException$, IllegalArgumentException);
var InvalidPaginationTokenException$ = [
	-3,
	n0$7,
	_IPTE,
	{
		[_e$6]: _c$6,
		[_hE$6]: 400
	},
	[_M$1],
	[0]
];
n0_registry$6.registerError(InvalidPaginationTokenException$, InvalidPaginationTokenException);
var InvalidResourceStateException$ = [
	-3,
	n0$7,
	_IRSE,
	{
		[_e$6]: _c$6,
		[_hE$6]: 405
	},
	[_M$1],
	[0]
];
n0_registry$6.registerError(InvalidResourceStateException$, InvalidResourceStateException);
var NoAvailableOrganizationException$ = [
	-3,
	n0$7,
	_NAOE,
	{
		[_e$6]: _c$6,
		[_hE$6]: 403
	},
	[_M$1],
	[0]
];
n0_registry$6.registerError(NoAvailableOrganizationException$, NoAvailableOrganizationException);
var NoSuchResourceException$ = [
	-3,
	n0$7,
	_NSRE,
	{
		[_e$6]: _c$6,
		[_hE$6]: 404
	},
	[_M$1],
	[0]
];
n0_registry$6.registerError(NoSuchResourceException$, NoSuchResourceException);
var OrganizationNotInAllFeaturesModeException$ = [
	-3,
	n0$7,
	_ONIAFME,
	{
		[_e$6]: _c$6,
		[_hE$6]: 400
	},
	[_M$1],
	[0]
];
n0_registry$6.registerError(OrganizationNotInAllFeaturesModeException$, OrganizationNotInAllFeaturesModeException);
var QuotaExceededException$ = [
	-3,
	n0$7,
	_QEE,
	{
		[_e$6]: _c$6,
		[_hE$6]: 409
	},
	[_M$1],
	[0]
];
n0_registry$6.registerError(QuotaExceededException$, QuotaExceededException);
var ResourceAlreadyExistsException$ = [
	-3,
	n0$7,
	_RAEE,
	{
		[_e$6]: _c$6,
		[_hE$6]: 400
	},
	[_M$1],
	[0]
];
n0_registry$6.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ServiceException$ = [
	-3,
	n0$7,
	_SE,
	{
		[_e$6]: _se$3,
		[_hE$6]: 500
	},
	[_M$1],
	[0]
];
n0_registry$6.registerError(ServiceException$, ServiceException);
var ServiceQuotaTemplateNotInUseException$ = [
	-3,
	n0$7,
	_SQTNIUE,
	{
		[_e$6]: _c$6,
		[_hE$6]: 400
	},
	[_M$1],
	[0]
];
n0_registry$6.registerError(ServiceQuotaTemplateNotInUseException$, ServiceQuotaTemplateNotInUseException);
var TagPolicyViolationException$ = [
	-3,
	n0$7,
	_TPVE,
	{
		[_e$6]: _c$6,
		[_hE$6]: 401
	},
	[_M$1],
	[0]
];
n0_registry$6.registerError(TagPolicyViolationException$, TagPolicyViolationException);
var TemplatesNotAvailableInRegionException$ = [
	-3,
	n0$7,
	_TNAIRE,
	{
		[_e$6]: _c$6,
		[_hE$6]: 404
	},
	[_M$1],
	[0]
];
n0_registry$6.registerError(TemplatesNotAvailableInRegionException$, TemplatesNotAvailableInRegionException);
var TooManyRequestsException$$1 = [
	-3,
	n0$7,
	_TMRE$3,
	{
		[_e$6]: _c$6,
		[_hE$6]: 429
	},
	[_M$1],
	[0]
];
n0_registry$6.registerError(TooManyRequestsException$$1, TooManyRequestsException$1);
var TooManyTagsException$$1 = [
	-3,
	n0$7,
	_TMTE$1,
	{
		[_e$6]: _c$6,
		[_hE$6]: 400
	},
	[_M$1],
	[0]
];
n0_registry$6.registerError(TooManyTagsException$$1, TooManyTagsException$1);
var errorTypeRegistries$7 = [_s_registry$7, n0_registry$6];
var AssociateServiceQuotaTemplateRequest$ = [
	3,
	n0$7,
	_ASQTR,
	0,
	[],
	[]
];
var AssociateServiceQuotaTemplateResponse$ = [
	3,
	n0$7,
	_ASQTRs,
	0,
	[],
	[]
];
var CreateSupportCaseRequest$ = [
	3,
	n0$7,
	_CSCR,
	0,
	[_RI],
	[0],
	1
];
var CreateSupportCaseResponse$ = [
	3,
	n0$7,
	_CSCRr,
	0,
	[],
	[]
];
var DeleteServiceQuotaIncreaseRequestFromTemplateRequest$ = [
	3,
	n0$7,
	_DSQIRFTR,
	0,
	[
		_SC$1,
		_QC,
		_AR$2
	],
	[
		0,
		0,
		0
	],
	3
];
var DeleteServiceQuotaIncreaseRequestFromTemplateResponse$ = [
	3,
	n0$7,
	_DSQIRFTRe,
	0,
	[],
	[]
];
var DisassociateServiceQuotaTemplateRequest$ = [
	3,
	n0$7,
	_DSQTR,
	0,
	[],
	[]
];
var DisassociateServiceQuotaTemplateResponse$ = [
	3,
	n0$7,
	_DSQTRi,
	0,
	[],
	[]
];
var ErrorReason$ = [
	3,
	n0$7,
	_ER,
	0,
	[_EC, _EM$1],
	[0, 0]
];
var GetAssociationForServiceQuotaTemplateRequest$ = [
	3,
	n0$7,
	_GAFSQTR,
	0,
	[],
	[]
];
var GetAssociationForServiceQuotaTemplateResponse$ = [
	3,
	n0$7,
	_GAFSQTRe,
	0,
	[_SQTAS],
	[0]
];
var GetAutoManagementConfigurationRequest$ = [
	3,
	n0$7,
	_GAMCR,
	0,
	[],
	[]
];
var GetAutoManagementConfigurationResponse$ = [
	3,
	n0$7,
	_GAMCRe,
	0,
	[
		_OIL,
		_OIT,
		_NA,
		_OIS,
		_EL
	],
	[
		0,
		0,
		0,
		0,
		() => ExclusionQuotaList
	]
];
var GetAWSDefaultServiceQuotaRequest$ = [
	3,
	n0$7,
	_GAWSDSQR,
	0,
	[_SC$1, _QC],
	[0, 0],
	2
];
var GetAWSDefaultServiceQuotaResponse$ = [
	3,
	n0$7,
	_GAWSDSQRe,
	0,
	[_Q$1],
	[() => ServiceQuota$]
];
var GetQuotaUtilizationReportRequest$ = [
	3,
	n0$7,
	_GQURR,
	0,
	[
		_RIe,
		_NT,
		_MR$1
	],
	[
		0,
		0,
		1
	],
	1
];
var GetQuotaUtilizationReportResponse$ = [
	3,
	n0$7,
	_GQURRe,
	0,
	[
		_RIe,
		_S$2,
		_GA$1,
		_TC$2,
		_Qu,
		_NT,
		_EC,
		_EM$1
	],
	[
		0,
		0,
		4,
		1,
		() => QuotaUtilizationInfoList,
		0,
		0,
		0
	]
];
var GetRequestedServiceQuotaChangeRequest$ = [
	3,
	n0$7,
	_GRSQCR,
	0,
	[_RI],
	[0],
	1
];
var GetRequestedServiceQuotaChangeResponse$ = [
	3,
	n0$7,
	_GRSQCRe,
	0,
	[_RQ],
	[() => RequestedServiceQuotaChange$]
];
var GetServiceQuotaIncreaseRequestFromTemplateRequest$ = [
	3,
	n0$7,
	_GSQIRFTR,
	0,
	[
		_SC$1,
		_QC,
		_AR$2
	],
	[
		0,
		0,
		0
	],
	3
];
var GetServiceQuotaIncreaseRequestFromTemplateResponse$ = [
	3,
	n0$7,
	_GSQIRFTRe,
	0,
	[_SQIRIT],
	[() => ServiceQuotaIncreaseRequestInTemplate$]
];
var GetServiceQuotaRequest$ = [
	3,
	n0$7,
	_GSQR,
	0,
	[
		_SC$1,
		_QC,
		_CI$2
	],
	[
		0,
		0,
		0
	],
	2
];
var GetServiceQuotaResponse$ = [
	3,
	n0$7,
	_GSQRe,
	0,
	[_Q$1],
	[() => ServiceQuota$]
];
var ListAWSDefaultServiceQuotasRequest$ = [
	3,
	n0$7,
	_LAWSDSQR,
	0,
	[
		_SC$1,
		_NT,
		_MR$1
	],
	[
		0,
		0,
		1
	],
	1
];
var ListAWSDefaultServiceQuotasResponse$ = [
	3,
	n0$7,
	_LAWSDSQRi,
	0,
	[_NT, _Qu],
	[0, () => ServiceQuotaListDefinition]
];
var ListRequestedServiceQuotaChangeHistoryByQuotaRequest$ = [
	3,
	n0$7,
	_LRSQCHBQR,
	0,
	[
		_SC$1,
		_QC,
		_S$2,
		_NT,
		_MR$1,
		_QRAL
	],
	[
		0,
		0,
		0,
		0,
		1,
		0
	],
	2
];
var ListRequestedServiceQuotaChangeHistoryByQuotaResponse$ = [
	3,
	n0$7,
	_LRSQCHBQRi,
	0,
	[_NT, _RQe],
	[0, () => RequestedServiceQuotaChangeHistoryListDefinition]
];
var ListRequestedServiceQuotaChangeHistoryRequest$ = [
	3,
	n0$7,
	_LRSQCHR,
	0,
	[
		_SC$1,
		_S$2,
		_NT,
		_MR$1,
		_QRAL
	],
	[
		0,
		0,
		0,
		1,
		0
	]
];
var ListRequestedServiceQuotaChangeHistoryResponse$ = [
	3,
	n0$7,
	_LRSQCHRi,
	0,
	[_NT, _RQe],
	[0, () => RequestedServiceQuotaChangeHistoryListDefinition]
];
var ListServiceQuotaIncreaseRequestsInTemplateRequest$ = [
	3,
	n0$7,
	_LSQIRITR,
	0,
	[
		_SC$1,
		_AR$2,
		_NT,
		_MR$1
	],
	[
		0,
		0,
		0,
		1
	]
];
var ListServiceQuotaIncreaseRequestsInTemplateResponse$ = [
	3,
	n0$7,
	_LSQIRITRi,
	0,
	[_SQIRITL, _NT],
	[() => ServiceQuotaIncreaseRequestInTemplateList, 0]
];
var ListServiceQuotasRequest$ = [
	3,
	n0$7,
	_LSQR,
	0,
	[
		_SC$1,
		_NT,
		_MR$1,
		_QC,
		_QAAL
	],
	[
		0,
		0,
		1,
		0,
		0
	],
	1
];
var ListServiceQuotasResponse$ = [
	3,
	n0$7,
	_LSQRi,
	0,
	[_NT, _Qu],
	[0, () => ServiceQuotaListDefinition]
];
var ListServicesRequest$ = [
	3,
	n0$7,
	_LSR,
	0,
	[_NT, _MR$1],
	[0, 1]
];
var ListServicesResponse$ = [
	3,
	n0$7,
	_LSRi,
	0,
	[_NT, _Se],
	[0, () => ServiceInfoListDefinition]
];
var ListTagsForResourceRequest$ = [
	3,
	n0$7,
	_LTFRR,
	0,
	[_RARN],
	[0],
	1
];
var ListTagsForResourceResponse$ = [
	3,
	n0$7,
	_LTFRRi,
	0,
	[_T$4],
	[() => OutputTags]
];
var MetricInfo$ = [
	3,
	n0$7,
	_MI,
	0,
	[
		_MN,
		_MNe,
		_MD,
		_MSR
	],
	[
		0,
		0,
		128,
		0
	]
];
var PutServiceQuotaIncreaseRequestIntoTemplateRequest$ = [
	3,
	n0$7,
	_PSQIRITR,
	0,
	[
		_QC,
		_SC$1,
		_AR$2,
		_DV
	],
	[
		0,
		0,
		0,
		1
	],
	4
];
var PutServiceQuotaIncreaseRequestIntoTemplateResponse$ = [
	3,
	n0$7,
	_PSQIRITRu,
	0,
	[_SQIRIT],
	[() => ServiceQuotaIncreaseRequestInTemplate$]
];
var QuotaContextInfo$ = [
	3,
	n0$7,
	_QCI,
	0,
	[
		_CS$2,
		_CST,
		_CI$2,
		_AAL
	],
	[
		0,
		0,
		0,
		0
	]
];
var QuotaInfo$ = [
	3,
	n0$7,
	_QI,
	0,
	[_QC, _QN],
	[0, 0]
];
var QuotaPeriod$ = [
	3,
	n0$7,
	_QP,
	0,
	[_PV, _PU],
	[1, 0]
];
var QuotaUtilizationInfo$ = [
	3,
	n0$7,
	_QUI,
	0,
	[
		_QC,
		_SC$1,
		_QN,
		_N$3,
		_U,
		_DVe,
		_AV,
		_SN$2,
		_A$3
	],
	[
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		0,
		2
	]
];
var RequestedServiceQuotaChange$ = [
	3,
	n0$7,
	_RSQC,
	0,
	[
		_I$2,
		_RT$2,
		_CIa,
		_SC$1,
		_SN$2,
		_QC,
		_QN,
		_DV,
		_S$2,
		_C$3,
		_LU,
		_R$2,
		_QA,
		_GQ,
		_Un,
		_QRAL,
		_QCu
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		4,
		4,
		0,
		0,
		2,
		0,
		0,
		() => QuotaContextInfo$
	]
];
var RequestServiceQuotaIncreaseRequest$ = [
	3,
	n0$7,
	_RSQIR,
	0,
	[
		_SC$1,
		_QC,
		_DV,
		_CI$2,
		_SCA
	],
	[
		0,
		0,
		1,
		0,
		2
	],
	3
];
var RequestServiceQuotaIncreaseResponse$ = [
	3,
	n0$7,
	_RSQIRe,
	0,
	[_RQ],
	[() => RequestedServiceQuotaChange$]
];
var ServiceInfo$ = [
	3,
	n0$7,
	_SI$3,
	0,
	[_SC$1, _SN$2],
	[0, 0]
];
var ServiceQuota$ = [
	3,
	n0$7,
	_SQ,
	0,
	[
		_SC$1,
		_SN$2,
		_QA,
		_QC,
		_QN,
		_V$4,
		_Un,
		_A$3,
		_GQ,
		_UM,
		_P$3,
		_ER,
		_QAAL,
		_QCu,
		_D
	],
	[
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		2,
		2,
		() => MetricInfo$,
		() => QuotaPeriod$,
		() => ErrorReason$,
		0,
		() => QuotaContextInfo$,
		0
	]
];
var ServiceQuotaIncreaseRequestInTemplate$ = [
	3,
	n0$7,
	_SQIRIT,
	0,
	[
		_SC$1,
		_SN$2,
		_QC,
		_QN,
		_DV,
		_AR$2,
		_Un,
		_GQ
	],
	[
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		2
	]
];
var StartAutoManagementRequest$ = [
	3,
	n0$7,
	_SAMR,
	0,
	[
		_OIL,
		_OIT,
		_NA,
		_EL
	],
	[
		0,
		0,
		0,
		[
			2,
			n0$7,
			_EL,
			0,
			0,
			64
		]
	],
	2
];
var StartAutoManagementResponse$ = [
	3,
	n0$7,
	_SAMRt,
	0,
	[],
	[]
];
var StartQuotaUtilizationReportRequest$ = [
	3,
	n0$7,
	_SQURR,
	0,
	[],
	[]
];
var StartQuotaUtilizationReportResponse$ = [
	3,
	n0$7,
	_SQURRt,
	0,
	[
		_RIe,
		_S$2,
		_M$1
	],
	[
		0,
		0,
		0
	]
];
var StopAutoManagementRequest$ = [
	3,
	n0$7,
	_SAMRto,
	0,
	[],
	[]
];
var StopAutoManagementResponse$ = [
	3,
	n0$7,
	_SAMRtop,
	0,
	[],
	[]
];
var Tag$$4 = [
	3,
	n0$7,
	_Ta$4,
	0,
	[_K$4, _V$4],
	[0, 0],
	2
];
var TagResourceRequest$ = [
	3,
	n0$7,
	_TRR,
	0,
	[_RARN, _T$4],
	[0, () => InputTags],
	2
];
var TagResourceResponse$ = [
	3,
	n0$7,
	_TRRa,
	0,
	[],
	[]
];
var UntagResourceRequest$ = [
	3,
	n0$7,
	_URR,
	0,
	[_RARN, _TK],
	[0, 64],
	2
];
var UntagResourceResponse$ = [
	3,
	n0$7,
	_URRn,
	0,
	[],
	[]
];
var UpdateAutoManagementRequest$ = [
	3,
	n0$7,
	_UAMR,
	0,
	[
		_OIT,
		_NA,
		_EL
	],
	[
		0,
		0,
		[
			2,
			n0$7,
			_EL,
			0,
			0,
			64
		]
	]
];
var UpdateAutoManagementResponse$ = [
	3,
	n0$7,
	_UAMRp,
	0,
	[],
	[]
];
var InputTags = [
	1,
	n0$7,
	_IT$1,
	0,
	() => Tag$$4
];
var OutputTags = [
	1,
	n0$7,
	_OT,
	0,
	() => Tag$$4
];
var QuotaInfoList = [
	1,
	n0$7,
	_QIL,
	0,
	() => QuotaInfo$
];
var QuotaUtilizationInfoList = [
	1,
	n0$7,
	_QUIL,
	0,
	() => QuotaUtilizationInfo$
];
var RequestedServiceQuotaChangeHistoryListDefinition = [
	1,
	n0$7,
	_RSQCHLD,
	0,
	() => RequestedServiceQuotaChange$
];
var ServiceInfoListDefinition = [
	1,
	n0$7,
	_SILD,
	0,
	() => ServiceInfo$
];
var ServiceQuotaIncreaseRequestInTemplateList = [
	1,
	n0$7,
	_SQIRITL,
	0,
	() => ServiceQuotaIncreaseRequestInTemplate$
];
var ServiceQuotaListDefinition = [
	1,
	n0$7,
	_SQLD,
	0,
	() => ServiceQuota$
];
var ExclusionQuotaList = [
	2,
	n0$7,
	_EQL,
	0,
	0,
	() => QuotaInfoList
];
var AssociateServiceQuotaTemplate$ = [
	9,
	n0$7,
	_ASQT,
	0,
	() => AssociateServiceQuotaTemplateRequest$,
	() => AssociateServiceQuotaTemplateResponse$
];
var CreateSupportCase$ = [
	9,
	n0$7,
	_CSC,
	0,
	() => CreateSupportCaseRequest$,
	() => CreateSupportCaseResponse$
];
var DeleteServiceQuotaIncreaseRequestFromTemplate$ = [
	9,
	n0$7,
	_DSQIRFT,
	0,
	() => DeleteServiceQuotaIncreaseRequestFromTemplateRequest$,
	() => DeleteServiceQuotaIncreaseRequestFromTemplateResponse$
];
var DisassociateServiceQuotaTemplate$ = [
	9,
	n0$7,
	_DSQT,
	0,
	() => DisassociateServiceQuotaTemplateRequest$,
	() => DisassociateServiceQuotaTemplateResponse$
];
var GetAssociationForServiceQuotaTemplate$ = [
	9,
	n0$7,
	_GAFSQT,
	0,
	() => GetAssociationForServiceQuotaTemplateRequest$,
	() => GetAssociationForServiceQuotaTemplateResponse$
];
var GetAutoManagementConfiguration$ = [
	9,
	n0$7,
	_GAMC,
	0,
	() => GetAutoManagementConfigurationRequest$,
	() => GetAutoManagementConfigurationResponse$
];
var GetAWSDefaultServiceQuota$ = [
	9,
	n0$7,
	_GAWSDSQ,
	0,
	() => GetAWSDefaultServiceQuotaRequest$,
	() => GetAWSDefaultServiceQuotaResponse$
];
var GetQuotaUtilizationReport$ = [
	9,
	n0$7,
	_GQUR,
	0,
	() => GetQuotaUtilizationReportRequest$,
	() => GetQuotaUtilizationReportResponse$
];
var GetRequestedServiceQuotaChange$ = [
	9,
	n0$7,
	_GRSQC,
	0,
	() => GetRequestedServiceQuotaChangeRequest$,
	() => GetRequestedServiceQuotaChangeResponse$
];
var GetServiceQuota$ = [
	9,
	n0$7,
	_GSQ,
	0,
	() => GetServiceQuotaRequest$,
	() => GetServiceQuotaResponse$
];
var GetServiceQuotaIncreaseRequestFromTemplate$ = [
	9,
	n0$7,
	_GSQIRFT,
	0,
	() => GetServiceQuotaIncreaseRequestFromTemplateRequest$,
	() => GetServiceQuotaIncreaseRequestFromTemplateResponse$
];
var ListAWSDefaultServiceQuotas$ = [
	9,
	n0$7,
	_LAWSDSQ,
	0,
	() => ListAWSDefaultServiceQuotasRequest$,
	() => ListAWSDefaultServiceQuotasResponse$
];
var ListRequestedServiceQuotaChangeHistory$ = [
	9,
	n0$7,
	_LRSQCH,
	0,
	() => ListRequestedServiceQuotaChangeHistoryRequest$,
	() => ListRequestedServiceQuotaChangeHistoryResponse$
];
var ListRequestedServiceQuotaChangeHistoryByQuota$ = [
	9,
	n0$7,
	_LRSQCHBQ,
	0,
	() => ListRequestedServiceQuotaChangeHistoryByQuotaRequest$,
	() => ListRequestedServiceQuotaChangeHistoryByQuotaResponse$
];
var ListServiceQuotaIncreaseRequestsInTemplate$ = [
	9,
	n0$7,
	_LSQIRIT,
	0,
	() => ListServiceQuotaIncreaseRequestsInTemplateRequest$,
	() => ListServiceQuotaIncreaseRequestsInTemplateResponse$
];
var ListServiceQuotas$ = [
	9,
	n0$7,
	_LSQ,
	0,
	() => ListServiceQuotasRequest$,
	() => ListServiceQuotasResponse$
];
var ListServices$ = [
	9,
	n0$7,
	_LS,
	0,
	() => ListServicesRequest$,
	() => ListServicesResponse$
];
var ListTagsForResource$ = [
	9,
	n0$7,
	_LTFR,
	0,
	() => ListTagsForResourceRequest$,
	() => ListTagsForResourceResponse$
];
var PutServiceQuotaIncreaseRequestIntoTemplate$ = [
	9,
	n0$7,
	_PSQIRIT,
	0,
	() => PutServiceQuotaIncreaseRequestIntoTemplateRequest$,
	() => PutServiceQuotaIncreaseRequestIntoTemplateResponse$
];
var RequestServiceQuotaIncrease$ = [
	9,
	n0$7,
	_RSQI,
	0,
	() => RequestServiceQuotaIncreaseRequest$,
	() => RequestServiceQuotaIncreaseResponse$
];
var StartAutoManagement$ = [
	9,
	n0$7,
	_SAM,
	0,
	() => StartAutoManagementRequest$,
	() => StartAutoManagementResponse$
];
var StartQuotaUtilizationReport$ = [
	9,
	n0$7,
	_SQUR,
	0,
	() => StartQuotaUtilizationReportRequest$,
	() => StartQuotaUtilizationReportResponse$
];
var StopAutoManagement$ = [
	9,
	n0$7,
	_SAMt,
	0,
	() => StopAutoManagementRequest$,
	() => StopAutoManagementResponse$
];
var TagResource$ = [
	9,
	n0$7,
	_TR,
	0,
	() => TagResourceRequest$,
	() => TagResourceResponse$
];
var UntagResource$ = [
	9,
	n0$7,
	_UR,
	0,
	() => UntagResourceRequest$,
	() => UntagResourceResponse$
];
var UpdateAutoManagement$ = [
	9,
	n0$7,
	_UAM,
	0,
	() => UpdateAutoManagementRequest$,
	() => UpdateAutoManagementResponse$
];
// node_modules/@aws-sdk/client-service-quotas/dist-es/runtimeConfig.shared.js
var getRuntimeConfig$15 = (config) => {
	return {
		apiVersion: "2019-06-24",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64$1,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$7,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultServiceQuotasHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.servicequotas",
			errorTypeRegistries: errorTypeRegistries$7,
			version: "2019-06-24",
			serviceTarget: "ServiceQuotasV20190624"
		},
		serviceId: config?.serviceId ?? "Service Quotas",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8$1,
		utf8Encoder: config?.utf8Encoder ?? toUtf8$1
	};
};
// node_modules/@aws-sdk/client-service-quotas/dist-es/runtimeConfig.js
var getRuntimeConfig$14 = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$15(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: package_default$4.version
		}),
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-service-quotas/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration$7 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
var resolveHttpAuthRuntimeConfig$7 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/client-service-quotas/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions$7 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration$7(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig$7(extensionConfiguration));
};
// node_modules/@aws-sdk/client-service-quotas/dist-es/ServiceQuotasClient.js
var ServiceQuotasClient = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$14(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_8 = resolveRuntimeExtensions$7(resolveHttpAuthSchemeConfig$7(resolveEndpointConfig(resolveHostHeaderConfig(resolveRegionConfig(resolveRetryConfig(resolveUserAgentConfig(resolveClientEndpointParameters$7(_config_0))))))), configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultServiceQuotasHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commandBuilder.js
var command$7 = makeBuilder(commonParams$7, "ServiceQuotasV20190624", "ServiceQuotasClient", getEndpointPlugin);
var _ep0$7 = {};
var _mw0$7 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/AssociateServiceQuotaTemplateCommand.js
var AssociateServiceQuotaTemplateCommand = class extends command$7(_ep0$7, _mw0$7, "AssociateServiceQuotaTemplate", AssociateServiceQuotaTemplate$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/CreateSupportCaseCommand.js
var CreateSupportCaseCommand = class extends command$7(_ep0$7, _mw0$7, "CreateSupportCase", CreateSupportCase$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/DeleteServiceQuotaIncreaseRequestFromTemplateCommand.js
var DeleteServiceQuotaIncreaseRequestFromTemplateCommand = class extends command$7(_ep0$7, _mw0$7, "DeleteServiceQuotaIncreaseRequestFromTemplate", DeleteServiceQuotaIncreaseRequestFromTemplate$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/DisassociateServiceQuotaTemplateCommand.js
var DisassociateServiceQuotaTemplateCommand = class extends command$7(_ep0$7, _mw0$7, "DisassociateServiceQuotaTemplate", DisassociateServiceQuotaTemplate$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/GetAssociationForServiceQuotaTemplateCommand.js
var GetAssociationForServiceQuotaTemplateCommand = class extends command$7(_ep0$7, _mw0$7, "GetAssociationForServiceQuotaTemplate", GetAssociationForServiceQuotaTemplate$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/GetAutoManagementConfigurationCommand.js
var GetAutoManagementConfigurationCommand = class extends command$7(_ep0$7, _mw0$7, "GetAutoManagementConfiguration", GetAutoManagementConfiguration$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/GetAWSDefaultServiceQuotaCommand.js
var GetAWSDefaultServiceQuotaCommand = class extends command$7(_ep0$7, _mw0$7, "GetAWSDefaultServiceQuota", GetAWSDefaultServiceQuota$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/GetQuotaUtilizationReportCommand.js
var GetQuotaUtilizationReportCommand = class extends command$7(_ep0$7, _mw0$7, "GetQuotaUtilizationReport", GetQuotaUtilizationReport$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/GetRequestedServiceQuotaChangeCommand.js
var GetRequestedServiceQuotaChangeCommand = class extends command$7(_ep0$7, _mw0$7, "GetRequestedServiceQuotaChange", GetRequestedServiceQuotaChange$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/GetServiceQuotaCommand.js
var GetServiceQuotaCommand = class extends command$7(_ep0$7, _mw0$7, "GetServiceQuota", GetServiceQuota$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/GetServiceQuotaIncreaseRequestFromTemplateCommand.js
var GetServiceQuotaIncreaseRequestFromTemplateCommand = class extends command$7(_ep0$7, _mw0$7, "GetServiceQuotaIncreaseRequestFromTemplate", GetServiceQuotaIncreaseRequestFromTemplate$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/ListAWSDefaultServiceQuotasCommand.js
var ListAWSDefaultServiceQuotasCommand = class extends command$7(_ep0$7, _mw0$7, "ListAWSDefaultServiceQuotas", ListAWSDefaultServiceQuotas$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/ListRequestedServiceQuotaChangeHistoryByQuotaCommand.js
var ListRequestedServiceQuotaChangeHistoryByQuotaCommand = class extends command$7(_ep0$7, _mw0$7, "ListRequestedServiceQuotaChangeHistoryByQuota", ListRequestedServiceQuotaChangeHistoryByQuota$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/ListRequestedServiceQuotaChangeHistoryCommand.js
var ListRequestedServiceQuotaChangeHistoryCommand = class extends command$7(_ep0$7, _mw0$7, "ListRequestedServiceQuotaChangeHistory", ListRequestedServiceQuotaChangeHistory$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/ListServiceQuotaIncreaseRequestsInTemplateCommand.js
var ListServiceQuotaIncreaseRequestsInTemplateCommand = class extends command$7(_ep0$7, _mw0$7, "ListServiceQuotaIncreaseRequestsInTemplate", ListServiceQuotaIncreaseRequestsInTemplate$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/ListServiceQuotasCommand.js
var ListServiceQuotasCommand = class extends command$7(_ep0$7, _mw0$7, "ListServiceQuotas", ListServiceQuotas$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/ListServicesCommand.js
var ListServicesCommand = class extends command$7(_ep0$7, _mw0$7, "ListServices", ListServices$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand = class extends command$7(_ep0$7, _mw0$7, "ListTagsForResource", ListTagsForResource$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/PutServiceQuotaIncreaseRequestIntoTemplateCommand.js
var PutServiceQuotaIncreaseRequestIntoTemplateCommand = class extends command$7(_ep0$7, _mw0$7, "PutServiceQuotaIncreaseRequestIntoTemplate", PutServiceQuotaIncreaseRequestIntoTemplate$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/RequestServiceQuotaIncreaseCommand.js
var RequestServiceQuotaIncreaseCommand = class extends command$7(_ep0$7, _mw0$7, "RequestServiceQuotaIncrease", RequestServiceQuotaIncrease$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/StartAutoManagementCommand.js
var StartAutoManagementCommand = class extends command$7(_ep0$7, _mw0$7, "StartAutoManagement", StartAutoManagement$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/StartQuotaUtilizationReportCommand.js
var StartQuotaUtilizationReportCommand = class extends command$7(_ep0$7, _mw0$7, "StartQuotaUtilizationReport", StartQuotaUtilizationReport$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/StopAutoManagementCommand.js
var StopAutoManagementCommand = class extends command$7(_ep0$7, _mw0$7, "StopAutoManagement", StopAutoManagement$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends command$7(_ep0$7, _mw0$7, "TagResource", TagResource$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand = class extends command$7(_ep0$7, _mw0$7, "UntagResource", UntagResource$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/UpdateAutoManagementCommand.js
var UpdateAutoManagementCommand = class extends command$7(_ep0$7, _mw0$7, "UpdateAutoManagement", UpdateAutoManagement$) {};
// node_modules/@aws-sdk/client-service-quotas/dist-es/pagination/ListAWSDefaultServiceQuotasPaginator.js
var paginateListAWSDefaultServiceQuotas = createPaginator(ServiceQuotasClient, ListAWSDefaultServiceQuotasCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/@aws-sdk/client-service-quotas/dist-es/pagination/ListRequestedServiceQuotaChangeHistoryByQuotaPaginator.js
var paginateListRequestedServiceQuotaChangeHistoryByQuota = createPaginator(ServiceQuotasClient, ListRequestedServiceQuotaChangeHistoryByQuotaCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/@aws-sdk/client-service-quotas/dist-es/pagination/ListRequestedServiceQuotaChangeHistoryPaginator.js
var paginateListRequestedServiceQuotaChangeHistory = createPaginator(ServiceQuotasClient, ListRequestedServiceQuotaChangeHistoryCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/@aws-sdk/client-service-quotas/dist-es/pagination/ListServiceQuotaIncreaseRequestsInTemplatePaginator.js
var paginateListServiceQuotaIncreaseRequestsInTemplate = createPaginator(ServiceQuotasClient, ListServiceQuotaIncreaseRequestsInTemplateCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/@aws-sdk/client-service-quotas/dist-es/pagination/ListServiceQuotasPaginator.js
var paginateListServiceQuotas = createPaginator(ServiceQuotasClient, ListServiceQuotasCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/@aws-sdk/client-service-quotas/dist-es/pagination/ListServicesPaginator.js
var paginateListServices = createPaginator(ServiceQuotasClient, ListServicesCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/@aws-sdk/client-service-quotas/dist-es/ServiceQuotas.js
var commands$1 = {
	AssociateServiceQuotaTemplateCommand,
	CreateSupportCaseCommand,
	DeleteServiceQuotaIncreaseRequestFromTemplateCommand,
	DisassociateServiceQuotaTemplateCommand,
	GetAssociationForServiceQuotaTemplateCommand,
	GetAutoManagementConfigurationCommand,
	GetAWSDefaultServiceQuotaCommand,
	GetQuotaUtilizationReportCommand,
	GetRequestedServiceQuotaChangeCommand,
	GetServiceQuotaCommand,
	GetServiceQuotaIncreaseRequestFromTemplateCommand,
	ListAWSDefaultServiceQuotasCommand,
	ListRequestedServiceQuotaChangeHistoryCommand,
	ListRequestedServiceQuotaChangeHistoryByQuotaCommand,
	ListServiceQuotaIncreaseRequestsInTemplateCommand,
	ListServiceQuotasCommand,
	ListServicesCommand,
	ListTagsForResourceCommand,
	PutServiceQuotaIncreaseRequestIntoTemplateCommand,
	RequestServiceQuotaIncreaseCommand,
	StartAutoManagementCommand,
	StartQuotaUtilizationReportCommand,
	StopAutoManagementCommand,
	TagResourceCommand,
	UntagResourceCommand,
	UpdateAutoManagementCommand
};
var paginators = {
	paginateListAWSDefaultServiceQuotas,
	paginateListRequestedServiceQuotaChangeHistory,
	paginateListRequestedServiceQuotaChangeHistoryByQuota,
	paginateListServiceQuotaIncreaseRequestsInTemplate,
	paginateListServiceQuotas,
	paginateListServices
};
var ServiceQuotas = class extends ServiceQuotasClient {};
createAggregatedClient(commands$1, ServiceQuotas, { paginators });
// node_modules/@aws-sdk/client-service-quotas/dist-es/models/enums.js
var AdjustableAtLevelEnum = {
	ACCOUNT: "ACCOUNT",
	ALL: "ALL",
	PER_RESOURCE: "PER_RESOURCE"
};
var AppliedLevelEnum = {
	ACCOUNT: "ACCOUNT",
	ALL: "ALL",
	RESOURCE: "RESOURCE"
};
var ErrorCode = {
	DEPENDENCY_ACCESS_DENIED_ERROR: "DEPENDENCY_ACCESS_DENIED_ERROR",
	DEPENDENCY_SERVICE_ERROR: "DEPENDENCY_SERVICE_ERROR",
	DEPENDENCY_THROTTLING_ERROR: "DEPENDENCY_THROTTLING_ERROR",
	SERVICE_QUOTA_NOT_AVAILABLE_ERROR: "SERVICE_QUOTA_NOT_AVAILABLE_ERROR"
};
var ServiceQuotaTemplateAssociationStatus = {
	ASSOCIATED: "ASSOCIATED",
	DISASSOCIATED: "DISASSOCIATED"
};
var OptInLevel = { ACCOUNT: "ACCOUNT" };
var OptInStatus = {
	DISABLED: "DISABLED",
	ENABLED: "ENABLED"
};
var OptInType = {
	NotifyAndAdjust: "NotifyAndAdjust",
	NotifyOnly: "NotifyOnly"
};
var PeriodUnit = {
	DAY: "DAY",
	HOUR: "HOUR",
	MICROSECOND: "MICROSECOND",
	MILLISECOND: "MILLISECOND",
	MINUTE: "MINUTE",
	SECOND: "SECOND",
	WEEK: "WEEK"
};
var QuotaContextScope = {
	ACCOUNT: "ACCOUNT",
	RESOURCE: "RESOURCE"
};
var ReportStatus = {
	COMPLETED: "COMPLETED",
	FAILED: "FAILED",
	IN_PROGRESS: "IN_PROGRESS",
	PENDING: "PENDING"
};
var RequestType = { AutomaticManagement: "AutomaticManagement" };
var RequestStatus = {
	APPROVED: "APPROVED",
	CASE_CLOSED: "CASE_CLOSED",
	CASE_OPENED: "CASE_OPENED",
	DENIED: "DENIED",
	INVALID_REQUEST: "INVALID_REQUEST",
	NOT_APPROVED: "NOT_APPROVED",
	PENDING: "PENDING"
};
// node_modules/@aws-sdk/client-service-quotas/dist-es/index.js
var dist_es_exports$8 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	$Command: () => Command,
	AWSServiceAccessNotEnabledException: () => AWSServiceAccessNotEnabledException,
	AWSServiceAccessNotEnabledException$: () => AWSServiceAccessNotEnabledException$,
	AccessDeniedException: () => AccessDeniedException$2,
	AccessDeniedException$: () => AccessDeniedException$$2,
	AdjustableAtLevelEnum: () => AdjustableAtLevelEnum,
	AppliedLevelEnum: () => AppliedLevelEnum,
	AssociateServiceQuotaTemplate$: () => AssociateServiceQuotaTemplate$,
	AssociateServiceQuotaTemplateCommand: () => AssociateServiceQuotaTemplateCommand,
	AssociateServiceQuotaTemplateRequest$: () => AssociateServiceQuotaTemplateRequest$,
	AssociateServiceQuotaTemplateResponse$: () => AssociateServiceQuotaTemplateResponse$,
	CreateSupportCase$: () => CreateSupportCase$,
	CreateSupportCaseCommand: () => CreateSupportCaseCommand,
	CreateSupportCaseRequest$: () => CreateSupportCaseRequest$,
	CreateSupportCaseResponse$: () => CreateSupportCaseResponse$,
	DeleteServiceQuotaIncreaseRequestFromTemplate$: () => DeleteServiceQuotaIncreaseRequestFromTemplate$,
	DeleteServiceQuotaIncreaseRequestFromTemplateCommand: () => DeleteServiceQuotaIncreaseRequestFromTemplateCommand,
	DeleteServiceQuotaIncreaseRequestFromTemplateRequest$: () => DeleteServiceQuotaIncreaseRequestFromTemplateRequest$,
	DeleteServiceQuotaIncreaseRequestFromTemplateResponse$: () => DeleteServiceQuotaIncreaseRequestFromTemplateResponse$,
	DependencyAccessDeniedException: () => DependencyAccessDeniedException,
	DependencyAccessDeniedException$: () => DependencyAccessDeniedException$,
	DisassociateServiceQuotaTemplate$: () => DisassociateServiceQuotaTemplate$,
	DisassociateServiceQuotaTemplateCommand: () => DisassociateServiceQuotaTemplateCommand,
	DisassociateServiceQuotaTemplateRequest$: () => DisassociateServiceQuotaTemplateRequest$,
	DisassociateServiceQuotaTemplateResponse$: () => DisassociateServiceQuotaTemplateResponse$,
	ErrorCode: () => ErrorCode,
	ErrorReason$: () => ErrorReason$,
	GetAWSDefaultServiceQuota$: () => GetAWSDefaultServiceQuota$,
	GetAWSDefaultServiceQuotaCommand: () => GetAWSDefaultServiceQuotaCommand,
	GetAWSDefaultServiceQuotaRequest$: () => GetAWSDefaultServiceQuotaRequest$,
	GetAWSDefaultServiceQuotaResponse$: () => GetAWSDefaultServiceQuotaResponse$,
	GetAssociationForServiceQuotaTemplate$: () => GetAssociationForServiceQuotaTemplate$,
	GetAssociationForServiceQuotaTemplateCommand: () => GetAssociationForServiceQuotaTemplateCommand,
	GetAssociationForServiceQuotaTemplateRequest$: () => GetAssociationForServiceQuotaTemplateRequest$,
	GetAssociationForServiceQuotaTemplateResponse$: () => GetAssociationForServiceQuotaTemplateResponse$,
	GetAutoManagementConfiguration$: () => GetAutoManagementConfiguration$,
	GetAutoManagementConfigurationCommand: () => GetAutoManagementConfigurationCommand,
	GetAutoManagementConfigurationRequest$: () => GetAutoManagementConfigurationRequest$,
	GetAutoManagementConfigurationResponse$: () => GetAutoManagementConfigurationResponse$,
	GetQuotaUtilizationReport$: () => GetQuotaUtilizationReport$,
	GetQuotaUtilizationReportCommand: () => GetQuotaUtilizationReportCommand,
	GetQuotaUtilizationReportRequest$: () => GetQuotaUtilizationReportRequest$,
	GetQuotaUtilizationReportResponse$: () => GetQuotaUtilizationReportResponse$,
	GetRequestedServiceQuotaChange$: () => GetRequestedServiceQuotaChange$,
	GetRequestedServiceQuotaChangeCommand: () => GetRequestedServiceQuotaChangeCommand,
	GetRequestedServiceQuotaChangeRequest$: () => GetRequestedServiceQuotaChangeRequest$,
	GetRequestedServiceQuotaChangeResponse$: () => GetRequestedServiceQuotaChangeResponse$,
	GetServiceQuota$: () => GetServiceQuota$,
	GetServiceQuotaCommand: () => GetServiceQuotaCommand,
	GetServiceQuotaIncreaseRequestFromTemplate$: () => GetServiceQuotaIncreaseRequestFromTemplate$,
	GetServiceQuotaIncreaseRequestFromTemplateCommand: () => GetServiceQuotaIncreaseRequestFromTemplateCommand,
	GetServiceQuotaIncreaseRequestFromTemplateRequest$: () => GetServiceQuotaIncreaseRequestFromTemplateRequest$,
	GetServiceQuotaIncreaseRequestFromTemplateResponse$: () => GetServiceQuotaIncreaseRequestFromTemplateResponse$,
	GetServiceQuotaRequest$: () => GetServiceQuotaRequest$,
	GetServiceQuotaResponse$: () => GetServiceQuotaResponse$,
	IllegalArgumentException: () => IllegalArgumentException,
	IllegalArgumentException$: () => IllegalArgumentException$,
	InvalidPaginationTokenException: () => InvalidPaginationTokenException,
	InvalidPaginationTokenException$: () => InvalidPaginationTokenException$,
	InvalidResourceStateException: () => InvalidResourceStateException,
	InvalidResourceStateException$: () => InvalidResourceStateException$,
	ListAWSDefaultServiceQuotas$: () => ListAWSDefaultServiceQuotas$,
	ListAWSDefaultServiceQuotasCommand: () => ListAWSDefaultServiceQuotasCommand,
	ListAWSDefaultServiceQuotasRequest$: () => ListAWSDefaultServiceQuotasRequest$,
	ListAWSDefaultServiceQuotasResponse$: () => ListAWSDefaultServiceQuotasResponse$,
	ListRequestedServiceQuotaChangeHistory$: () => ListRequestedServiceQuotaChangeHistory$,
	ListRequestedServiceQuotaChangeHistoryByQuota$: () => ListRequestedServiceQuotaChangeHistoryByQuota$,
	ListRequestedServiceQuotaChangeHistoryByQuotaCommand: () => ListRequestedServiceQuotaChangeHistoryByQuotaCommand,
	ListRequestedServiceQuotaChangeHistoryByQuotaRequest$: () => ListRequestedServiceQuotaChangeHistoryByQuotaRequest$,
	ListRequestedServiceQuotaChangeHistoryByQuotaResponse$: () => ListRequestedServiceQuotaChangeHistoryByQuotaResponse$,
	ListRequestedServiceQuotaChangeHistoryCommand: () => ListRequestedServiceQuotaChangeHistoryCommand,
	ListRequestedServiceQuotaChangeHistoryRequest$: () => ListRequestedServiceQuotaChangeHistoryRequest$,
	ListRequestedServiceQuotaChangeHistoryResponse$: () => ListRequestedServiceQuotaChangeHistoryResponse$,
	ListServiceQuotaIncreaseRequestsInTemplate$: () => ListServiceQuotaIncreaseRequestsInTemplate$,
	ListServiceQuotaIncreaseRequestsInTemplateCommand: () => ListServiceQuotaIncreaseRequestsInTemplateCommand,
	ListServiceQuotaIncreaseRequestsInTemplateRequest$: () => ListServiceQuotaIncreaseRequestsInTemplateRequest$,
	ListServiceQuotaIncreaseRequestsInTemplateResponse$: () => ListServiceQuotaIncreaseRequestsInTemplateResponse$,
	ListServiceQuotas$: () => ListServiceQuotas$,
	ListServiceQuotasCommand: () => ListServiceQuotasCommand,
	ListServiceQuotasRequest$: () => ListServiceQuotasRequest$,
	ListServiceQuotasResponse$: () => ListServiceQuotasResponse$,
	ListServices$: () => ListServices$,
	ListServicesCommand: () => ListServicesCommand,
	ListServicesRequest$: () => ListServicesRequest$,
	ListServicesResponse$: () => ListServicesResponse$,
	ListTagsForResource$: () => ListTagsForResource$,
	ListTagsForResourceCommand: () => ListTagsForResourceCommand,
	ListTagsForResourceRequest$: () => ListTagsForResourceRequest$,
	ListTagsForResourceResponse$: () => ListTagsForResourceResponse$,
	MetricInfo$: () => MetricInfo$,
	NoAvailableOrganizationException: () => NoAvailableOrganizationException,
	NoAvailableOrganizationException$: () => NoAvailableOrganizationException$,
	NoSuchResourceException: () => NoSuchResourceException,
	NoSuchResourceException$: () => NoSuchResourceException$,
	OptInLevel: () => OptInLevel,
	OptInStatus: () => OptInStatus,
	OptInType: () => OptInType,
	OrganizationNotInAllFeaturesModeException: () => OrganizationNotInAllFeaturesModeException,
	OrganizationNotInAllFeaturesModeException$: () => OrganizationNotInAllFeaturesModeException$,
	PeriodUnit: () => PeriodUnit,
	PutServiceQuotaIncreaseRequestIntoTemplate$: () => PutServiceQuotaIncreaseRequestIntoTemplate$,
	PutServiceQuotaIncreaseRequestIntoTemplateCommand: () => PutServiceQuotaIncreaseRequestIntoTemplateCommand,
	PutServiceQuotaIncreaseRequestIntoTemplateRequest$: () => PutServiceQuotaIncreaseRequestIntoTemplateRequest$,
	PutServiceQuotaIncreaseRequestIntoTemplateResponse$: () => PutServiceQuotaIncreaseRequestIntoTemplateResponse$,
	QuotaContextInfo$: () => QuotaContextInfo$,
	QuotaContextScope: () => QuotaContextScope,
	QuotaExceededException: () => QuotaExceededException,
	QuotaExceededException$: () => QuotaExceededException$,
	QuotaInfo$: () => QuotaInfo$,
	QuotaPeriod$: () => QuotaPeriod$,
	QuotaUtilizationInfo$: () => QuotaUtilizationInfo$,
	ReportStatus: () => ReportStatus,
	RequestServiceQuotaIncrease$: () => RequestServiceQuotaIncrease$,
	RequestServiceQuotaIncreaseCommand: () => RequestServiceQuotaIncreaseCommand,
	RequestServiceQuotaIncreaseRequest$: () => RequestServiceQuotaIncreaseRequest$,
	RequestServiceQuotaIncreaseResponse$: () => RequestServiceQuotaIncreaseResponse$,
	RequestStatus: () => RequestStatus,
	RequestType: () => RequestType,
	RequestedServiceQuotaChange$: () => RequestedServiceQuotaChange$,
	ResourceAlreadyExistsException: () => ResourceAlreadyExistsException,
	ResourceAlreadyExistsException$: () => ResourceAlreadyExistsException$,
	ServiceException: () => ServiceException,
	ServiceException$: () => ServiceException$,
	ServiceInfo$: () => ServiceInfo$,
	ServiceQuota$: () => ServiceQuota$,
	ServiceQuotaIncreaseRequestInTemplate$: () => ServiceQuotaIncreaseRequestInTemplate$,
	ServiceQuotaTemplateAssociationStatus: () => ServiceQuotaTemplateAssociationStatus,
	ServiceQuotaTemplateNotInUseException: () => ServiceQuotaTemplateNotInUseException,
	ServiceQuotaTemplateNotInUseException$: () => ServiceQuotaTemplateNotInUseException$,
	ServiceQuotas: () => ServiceQuotas,
	ServiceQuotasClient: () => ServiceQuotasClient,
	ServiceQuotasServiceException: () => ServiceQuotasServiceException,
	ServiceQuotasServiceException$: () => ServiceQuotasServiceException$,
	StartAutoManagement$: () => StartAutoManagement$,
	StartAutoManagementCommand: () => StartAutoManagementCommand,
	StartAutoManagementRequest$: () => StartAutoManagementRequest$,
	StartAutoManagementResponse$: () => StartAutoManagementResponse$,
	StartQuotaUtilizationReport$: () => StartQuotaUtilizationReport$,
	StartQuotaUtilizationReportCommand: () => StartQuotaUtilizationReportCommand,
	StartQuotaUtilizationReportRequest$: () => StartQuotaUtilizationReportRequest$,
	StartQuotaUtilizationReportResponse$: () => StartQuotaUtilizationReportResponse$,
	StopAutoManagement$: () => StopAutoManagement$,
	StopAutoManagementCommand: () => StopAutoManagementCommand,
	StopAutoManagementRequest$: () => StopAutoManagementRequest$,
	StopAutoManagementResponse$: () => StopAutoManagementResponse$,
	Tag$: () => Tag$$4,
	TagPolicyViolationException: () => TagPolicyViolationException,
	TagPolicyViolationException$: () => TagPolicyViolationException$,
	TagResource$: () => TagResource$,
	TagResourceCommand: () => TagResourceCommand,
	TagResourceRequest$: () => TagResourceRequest$,
	TagResourceResponse$: () => TagResourceResponse$,
	TemplatesNotAvailableInRegionException: () => TemplatesNotAvailableInRegionException,
	TemplatesNotAvailableInRegionException$: () => TemplatesNotAvailableInRegionException$,
	TooManyRequestsException: () => TooManyRequestsException$1,
	TooManyRequestsException$: () => TooManyRequestsException$$1,
	TooManyTagsException: () => TooManyTagsException$1,
	TooManyTagsException$: () => TooManyTagsException$$1,
	UntagResource$: () => UntagResource$,
	UntagResourceCommand: () => UntagResourceCommand,
	UntagResourceRequest$: () => UntagResourceRequest$,
	UntagResourceResponse$: () => UntagResourceResponse$,
	UpdateAutoManagement$: () => UpdateAutoManagement$,
	UpdateAutoManagementCommand: () => UpdateAutoManagementCommand,
	UpdateAutoManagementRequest$: () => UpdateAutoManagementRequest$,
	UpdateAutoManagementResponse$: () => UpdateAutoManagementResponse$,
	__Client: () => Client,
	errorTypeRegistries: () => errorTypeRegistries$7,
	paginateListAWSDefaultServiceQuotas: () => paginateListAWSDefaultServiceQuotas,
	paginateListRequestedServiceQuotaChangeHistory: () => paginateListRequestedServiceQuotaChangeHistory,
	paginateListRequestedServiceQuotaChangeHistoryByQuota: () => paginateListRequestedServiceQuotaChangeHistoryByQuota,
	paginateListServiceQuotaIncreaseRequestsInTemplate: () => paginateListServiceQuotaIncreaseRequestsInTemplate,
	paginateListServiceQuotas: () => paginateListServiceQuotas,
	paginateListServices: () => paginateListServices
});
// node_modules/@aws-sdk/signature-v4-multi-region/dist-es/signature-v4-crt-container.js
var signatureV4CrtContainer = { CrtSignerV4: null };
// node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4SignWithCredentials.js
var SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
var SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
var SignatureV4SignWithCredentials = class extends SignatureV4 {
	async signWithCredentials(requestToSign, credentials, options) {
		const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
		requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
		const privateAccess = this;
		setSingleOverride(privateAccess, credentialsWithoutSessionToken);
		return privateAccess.signRequest(requestToSign, options ?? {});
	}
	async presignWithCredentials(requestToSign, credentials, options) {
		const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
		delete requestToSign.headers[SESSION_TOKEN_HEADER];
		requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
		requestToSign.query = requestToSign.query ?? {};
		requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
		setSingleOverride(this, credentialsWithoutSessionToken);
		return this.presign(requestToSign, options);
	}
};
function getCredentialsWithoutSessionToken(credentials) {
	return {
		accessKeyId: credentials.accessKeyId,
		secretAccessKey: credentials.secretAccessKey,
		expiration: credentials.expiration
	};
}
function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
	const currentCredentialProvider = privateAccess.credentialProvider;
	privateAccess.credentialProvider = () => {
		privateAccess.credentialProvider = currentCredentialProvider;
		return Promise.resolve(credentialsWithoutSessionToken);
	};
}
// node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4MultiRegion.js
var SignatureV4MultiRegion = class {
	sigv4aSigner;
	sigv4Signer;
	signerOptions;
	static sigv4aDependency() {
		if (typeof signatureV4CrtContainer.CrtSignerV4 === "function") return "crt";
		else if (typeof signatureV4aContainer.SignatureV4a === "function") return "js";
		return "none";
	}
	constructor(options) {
		this.sigv4Signer = new SignatureV4SignWithCredentials(options);
		this.signerOptions = options;
	}
	async sign(requestToSign, options = {}) {
		if (options.signingRegion === "*") return this.getSigv4aSigner().sign(requestToSign, options);
		return this.sigv4Signer.sign(requestToSign, options);
	}
	async signWithCredentials(requestToSign, credentials, options = {}) {
		if (options.signingRegion === "*") {
			const signer = this.getSigv4aSigner();
			const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
			if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.signWithCredentials(requestToSign, credentials, options);
			else throw new Error("signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the \"@aws-sdk/signature-v4-crt\" package explicitly. You must also register the package by calling [require(\"@aws-sdk/signature-v4-crt\");] or an ESM equivalent such as [import \"@aws-sdk/signature-v4-crt\";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
		}
		return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
	}
	async presign(originalRequest, options = {}) {
		if (options.signingRegion === "*") {
			const signer = this.getSigv4aSigner();
			const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
			if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.presign(originalRequest, options);
			else throw new Error("presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the \"@aws-sdk/signature-v4-crt\" package explicitly. You must also register the package by calling [require(\"@aws-sdk/signature-v4-crt\");] or an ESM equivalent such as [import \"@aws-sdk/signature-v4-crt\";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
		}
		return this.sigv4Signer.presign(originalRequest, options);
	}
	async presignWithCredentials(originalRequest, credentials, options = {}) {
		if (options.signingRegion === "*") throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
		return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
	}
	getSigv4aSigner() {
		if (!this.sigv4aSigner) {
			const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
			const JsSigV4aSigner = signatureV4aContainer.SignatureV4a;
			if (this.signerOptions.runtime === "node") {
				if (!CrtSignerV4 && !JsSigV4aSigner) throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
				if (CrtSignerV4 && typeof CrtSignerV4 === "function") this.sigv4aSigner = new CrtSignerV4({
					...this.signerOptions,
					signingAlgorithm: 1
				});
				else if (JsSigV4aSigner && typeof JsSigV4aSigner === "function") this.sigv4aSigner = new JsSigV4aSigner({ ...this.signerOptions });
				else throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
			} else {
				if (!JsSigV4aSigner || typeof JsSigV4aSigner !== "function") throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
				this.sigv4aSigner = new JsSigV4aSigner({ ...this.signerOptions });
			}
		}
		return this.sigv4aSigner;
	}
};
// node_modules/@aws-sdk/client-sts/dist-es/endpoint/bdd.js
var q$2 = "ref";
var a$6 = -1;
var b$6 = true;
var c$6 = "isSet";
var d$6 = "PartitionResult";
var e$6 = "booleanEquals";
var f$6 = "stringEquals";
var g$6 = "getAttr";
var h$6 = "us-east-1";
var i$6 = "sigv4";
var j$6 = "sts";
var k$6 = "https://sts.{Region}.{PartitionResult#dnsSuffix}";
var l$2 = { [q$2]: "Endpoint" };
var m$2 = { [q$2]: "Region" };
var n$2 = { [q$2]: d$6 };
var o$2 = {};
var p$2 = [m$2];
var _data$6 = {
	conditions: [
		[c$6, [l$2]],
		[c$6, p$2],
		[
			"aws.partition",
			p$2,
			d$6
		],
		[e$6, [{ [q$2]: "UseFIPS" }, b$6]],
		[e$6, [{ [q$2]: "UseDualStack" }, b$6]],
		[f$6, [m$2, "aws-global"]],
		[e$6, [{ [q$2]: "UseGlobalEndpoint" }, b$6]],
		[f$6, [m$2, "eu-central-1"]],
		[e$6, [{
			fn: g$6,
			argv: [n$2, "supportsDualStack"]
		}, b$6]],
		[e$6, [{
			fn: g$6,
			argv: [n$2, "supportsFIPS"]
		}, b$6]],
		[f$6, [m$2, "ap-south-1"]],
		[f$6, [m$2, "eu-north-1"]],
		[f$6, [m$2, "eu-west-1"]],
		[f$6, [m$2, "eu-west-2"]],
		[f$6, [m$2, "eu-west-3"]],
		[f$6, [m$2, "sa-east-1"]],
		[f$6, [m$2, h$6]],
		[f$6, [m$2, "us-east-2"]],
		[f$6, [m$2, "us-west-2"]],
		[f$6, [m$2, "us-west-1"]],
		[f$6, [m$2, "ca-central-1"]],
		[f$6, [m$2, "ap-southeast-1"]],
		[f$6, [m$2, "ap-northeast-1"]],
		[f$6, [m$2, "ap-southeast-2"]],
		[f$6, [{
			fn: g$6,
			argv: [n$2, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a$6],
		["https://sts.amazonaws.com", { authSchemes: [{
			name: i$6,
			signingName: j$6,
			signingRegion: h$6
		}] }],
		[k$6, { authSchemes: [{
			name: i$6,
			signingName: j$6,
			signingRegion: "{Region}"
		}] }],
		[a$6, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$6, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[l$2, o$2],
		["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o$2],
		[a$6, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://sts.{Region}.amazonaws.com", o$2],
		["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o$2],
		[a$6, "FIPS is enabled but this partition does not support FIPS"],
		["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o$2],
		[a$6, "DualStack is enabled but this partition does not support DualStack"],
		[k$6, o$2],
		[a$6, "Invalid Configuration: Missing Region"]
	]
};
var root$6 = 2;
var nodes$6 = new Int32Array([
	-1,
	1,
	-1,
	0,
	30,
	3,
	1,
	4,
	100000014,
	2,
	5,
	100000014,
	3,
	25,
	6,
	4,
	24,
	7,
	5,
	100000001,
	8,
	6,
	9,
	100000013,
	7,
	100000001,
	10,
	10,
	100000001,
	11,
	11,
	100000001,
	12,
	12,
	100000001,
	13,
	13,
	100000001,
	14,
	14,
	100000001,
	15,
	15,
	100000001,
	16,
	16,
	100000001,
	17,
	17,
	100000001,
	18,
	18,
	100000001,
	19,
	19,
	100000001,
	20,
	20,
	100000001,
	21,
	21,
	100000001,
	22,
	22,
	100000001,
	23,
	23,
	100000001,
	100000002,
	8,
	100000011,
	100000012,
	4,
	28,
	26,
	9,
	27,
	100000010,
	24,
	100000008,
	100000009,
	8,
	29,
	100000007,
	9,
	100000006,
	100000007,
	3,
	100000003,
	31,
	4,
	100000004,
	100000005
]);
var bdd$6 = BinaryDecisionDiagram.from(nodes$6, root$6, _data$6.conditions, _data$6.results);
// node_modules/@aws-sdk/client-sts/dist-es/endpoint/endpointResolver.js
var cache$6 = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS",
		"UseGlobalEndpoint"
	]
});
var defaultEndpointResolver$6 = (endpointParams, context = {}) => {
	return cache$6.get(endpointParams, () => decideEndpoint(bdd$6, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;
// node_modules/@aws-sdk/client-sts/dist-es/auth/httpAuthSchemeProvider.js
var createEndpointRuleSetHttpAuthSchemeParametersProvider$1 = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
	if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
	const instructionsFn = getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
	const endpointParameters = await resolveParams(input, { getEndpointParameterInstructions: instructionsFn }, config);
	return Object.assign(defaultParameters, endpointParameters);
};
var _defaultSTSHttpAuthSchemeParametersProvider$1 = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider$1(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
var defaultSTSHttpAuthSchemeParametersProvider$1 = createEndpointRuleSetHttpAuthSchemeParametersProvider$1(_defaultSTSHttpAuthSchemeParametersProvider$1);
function createAwsAuthSigv4HttpAuthOption$6(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createAwsAuthSigv4aHttpAuthOption$1(authParameters) {
	return {
		schemeId: "aws.auth#sigv4a",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption$4(authParameters) {
	return { schemeId: "smithy.api#noAuth" };
}
var createEndpointRuleSetHttpAuthSchemeProvider$1 = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
	const endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
		const authSchemes = defaultEndpointResolver(authParameters).properties?.authSchemes;
		if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
		const options = [];
		for (const scheme of authSchemes) {
			const { name: resolvedName, properties = {}, ...rest } = scheme;
			const name = resolvedName.toLowerCase();
			if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
			let schemeId;
			if (name === "sigv4a") {
				schemeId = "aws.auth#sigv4a";
				const sigv4Present = authSchemes.find((s) => {
					const name = s.name.toLowerCase();
					return name !== "sigv4a" && name.startsWith("sigv4");
				});
				if (SignatureV4MultiRegion.sigv4aDependency() === "none" && sigv4Present) continue;
			} else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
			else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
			const createOption = createHttpAuthOptionFunctions[schemeId];
			if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
			const option = createOption(authParameters);
			option.schemeId = schemeId;
			option.signingProperties = {
				...option.signingProperties || {},
				...rest,
				...properties
			};
			options.push(option);
		}
		return options;
	};
	return endpointRuleSetHttpAuthSchemeProvider;
};
var _defaultSTSHttpAuthSchemeProvider$1 = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		case "AssumeRoleWithSAML":
			options.push(createSmithyApiNoAuthHttpAuthOption$4(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption$1(authParameters));
			break;
		case "AssumeRoleWithWebIdentity":
			options.push(createSmithyApiNoAuthHttpAuthOption$4(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption$1(authParameters));
			break;
		default:
			options.push(createAwsAuthSigv4HttpAuthOption$6(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption$1(authParameters));
	}
	return options;
};
var defaultSTSHttpAuthSchemeProvider$1 = createEndpointRuleSetHttpAuthSchemeProvider$1(defaultEndpointResolver$6, _defaultSTSHttpAuthSchemeProvider$1, {
	"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption$6,
	"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption$1,
	"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption$4
});
var resolveHttpAuthSchemeConfig$6 = (config) => {
	const config_1 = resolveAwsSdkSigV4AConfig(resolveAwsSdkSigV4Config(config));
	return Object.assign(config_1, { authSchemePreference: normalizeProvider$1(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-sts/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters$6 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		useGlobalEndpoint: options.useGlobalEndpoint ?? false,
		defaultSigningName: "sts"
	});
};
var commonParams$6 = {
	UseGlobalEndpoint: {
		type: "builtInParams",
		name: "useGlobalEndpoint"
	},
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
var package_default$3 = {
	name: "@aws-sdk/client-sts",
	version: "3.1169.0",
	description: "AWS SDK for JavaScript Sts Client for Node.js, Browser and React Native",
	homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-sts",
	license: "Apache-2.0",
	author: {
		"name": "AWS SDK for JavaScript Team",
		"url": "https://aws.amazon.com/sdk-for-javascript/"
	},
	repository: {
		"type": "git",
		"url": "https://github.com/aws/aws-sdk-js-v3.git",
		"directory": "clients/client-sts"
	},
	files: ["dist-*/**"],
	sideEffects: false,
	main: "./dist-cjs/index.js",
	module: "./dist-es/index.js",
	browser: { "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser" },
	types: "./dist-types/index.d.ts",
	typesVersions: { "<4.5": { "dist-types/*": ["dist-types/ts3.4/*"] } },
	"react-native": { "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native" },
	scripts: {
		"build": "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
		"build:cjs": "node ../../scripts/compilation/inline",
		"build:es": "premove dist-es && tsc -p tsconfig.es.json",
		"build:include:deps": "yarn g:turbo run build -F=\"$npm_package_name\"",
		"build:types": "premove dist-types && tsc -p tsconfig.types.json",
		"build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
		"clean": "premove dist-cjs dist-es dist-types",
		"extract:docs": "api-extractor run --local",
		"generate:client": "node ../../scripts/generate-clients/single-service",
		"test": "yarn g:vitest run --passWithNoTests",
		"test:watch": "yarn g:vitest watch --passWithNoTests",
		"test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
		"test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
		"test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
		"test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
		"test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
	},
	dependencies: {
		"@aws-sdk/core": "^3.981.0",
		"@aws-sdk/credential-provider-node": "^3.972.97",
		"@aws-sdk/signature-v4-multi-region": "^3.996.52",
		"@aws-sdk/types": "^3.975.1",
		"@smithy/core": "^3.40.0",
		"@smithy/fetch-http-handler": "^5.8.1",
		"@smithy/node-http-handler": "^4.14.2",
		"@smithy/types": "^4.20.0",
		"tslib": "^2.6.2"
	},
	devDependencies: {
		"@smithy/snapshot-testing": "^2.4.0",
		"@tsconfig/node20": "20.1.8",
		"@types/node": "^20.14.8",
		"concurrently": "7.0.0",
		"downlevel-dts": "0.10.1",
		"premove": "4.0.0",
		"typescript": "~7.0.2",
		"vitest": "^4.0.17"
	},
	engines: { "node": ">=20.0.0" }
};
// node_modules/@aws-sdk/client-sts/dist-es/models/STSServiceException.js
var STSServiceException$1 = class STSServiceException$1 extends ServiceException$1 {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, STSServiceException$1.prototype);
	}
};
// node_modules/@aws-sdk/client-sts/dist-es/models/errors.js
var ExpiredTokenException$2 = class ExpiredTokenException$2 extends STSServiceException$1 {
	static shapeId = "com.amazonaws.sts#ExpiredTokenException";
	name = "ExpiredTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExpiredTokenException$2.prototype);
	}
};
var MalformedPolicyDocumentException$1 = class MalformedPolicyDocumentException$1 extends STSServiceException$1 {
	static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException$1.prototype);
	}
};
var PackedPolicyTooLargeException$1 = class PackedPolicyTooLargeException$1 extends STSServiceException$1 {
	static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
	name = "PackedPolicyTooLargeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PackedPolicyTooLargeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PackedPolicyTooLargeException$1.prototype);
	}
};
var RegionDisabledException$1 = class RegionDisabledException$1 extends STSServiceException$1 {
	static shapeId = "com.amazonaws.sts#RegionDisabledException";
	name = "RegionDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RegionDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RegionDisabledException$1.prototype);
	}
};
var IDPRejectedClaimException$1 = class IDPRejectedClaimException$1 extends STSServiceException$1 {
	static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
	name = "IDPRejectedClaimException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IDPRejectedClaimException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IDPRejectedClaimException$1.prototype);
	}
};
var InvalidIdentityTokenException$1 = class InvalidIdentityTokenException$1 extends STSServiceException$1 {
	static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
	name = "InvalidIdentityTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidIdentityTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidIdentityTokenException$1.prototype);
	}
};
var IDPCommunicationErrorException$1 = class IDPCommunicationErrorException$1 extends STSServiceException$1 {
	static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
	name = "IDPCommunicationErrorException";
	$fault = "client";
	$retryable = {};
	constructor(opts) {
		super({
			name: "IDPCommunicationErrorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IDPCommunicationErrorException$1.prototype);
	}
};
var InvalidAuthorizationMessageException = class InvalidAuthorizationMessageException extends STSServiceException$1 {
	static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
	name = "InvalidAuthorizationMessageException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAuthorizationMessageException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
	}
};
var ExpiredTradeInTokenException = class ExpiredTradeInTokenException extends STSServiceException$1 {
	static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
	name = "ExpiredTradeInTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTradeInTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
	}
};
var JWTPayloadSizeExceededException = class JWTPayloadSizeExceededException extends STSServiceException$1 {
	static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
	name = "JWTPayloadSizeExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "JWTPayloadSizeExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
	}
};
var OutboundWebIdentityFederationDisabledException = class OutboundWebIdentityFederationDisabledException extends STSServiceException$1 {
	static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
	name = "OutboundWebIdentityFederationDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OutboundWebIdentityFederationDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
	}
};
var SessionDurationEscalationException = class SessionDurationEscalationException extends STSServiceException$1 {
	static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
	name = "SessionDurationEscalationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionDurationEscalationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
	}
};
// node_modules/@aws-sdk/client-sts/dist-es/schemas/schemas_0.js
var _A$2 = "Arn";
var _AKI$1 = "AccessKeyId";
var _AP$1 = "AssumedPrincipal";
var _AR$1 = "AssumeRole";
var _ARI$1 = "AssumedRoleId";
var _ARR$1 = "AssumeRoleRequest";
var _ARRs$1 = "AssumeRoleResponse";
var _ARRss = "AssumeRootRequest";
var _ARRssu = "AssumeRootResponse";
var _ARU$1 = "AssumedRoleUser";
var _ARWSAML = "AssumeRoleWithSAML";
var _ARWSAMLR = "AssumeRoleWithSAMLRequest";
var _ARWSAMLRs = "AssumeRoleWithSAMLResponse";
var _ARWWI$1 = "AssumeRoleWithWebIdentity";
var _ARWWIR$1 = "AssumeRoleWithWebIdentityRequest";
var _ARWWIRs$1 = "AssumeRoleWithWebIdentityResponse";
var _ARs = "AssumeRoot";
var _Ac$1 = "Account";
var _Au$1 = "Audience";
var _C$2 = "Credentials";
var _CA$2 = "ContextAssertion";
var _DAM = "DecodeAuthorizationMessage";
var _DAMR = "DecodeAuthorizationMessageRequest";
var _DAMRe = "DecodeAuthorizationMessageResponse";
var _DM = "DecodedMessage";
var _DS$2 = "DurationSeconds";
var _E$2 = "Expiration";
var _EI$1 = "ExternalId";
var _EM = "EncodedMessage";
var _ETE$2 = "ExpiredTokenException";
var _ETITE = "ExpiredTradeInTokenException";
var _FU = "FederatedUser";
var _FUI = "FederatedUserId";
var _GAKI = "GetAccessKeyInfo";
var _GAKIR = "GetAccessKeyInfoRequest";
var _GAKIRe = "GetAccessKeyInfoResponse";
var _GCI = "GetCallerIdentity";
var _GCIR = "GetCallerIdentityRequest";
var _GCIRe = "GetCallerIdentityResponse";
var _GDAT = "GetDelegatedAccessToken";
var _GDATR = "GetDelegatedAccessTokenRequest";
var _GDATRe = "GetDelegatedAccessTokenResponse";
var _GFT = "GetFederationToken";
var _GFTR = "GetFederationTokenRequest";
var _GFTRe = "GetFederationTokenResponse";
var _GST = "GetSessionToken";
var _GSTR = "GetSessionTokenRequest";
var _GSTRe = "GetSessionTokenResponse";
var _GWIT = "GetWebIdentityToken";
var _GWITR = "GetWebIdentityTokenRequest";
var _GWITRe = "GetWebIdentityTokenResponse";
var _I$1 = "Issuer";
var _IAME = "InvalidAuthorizationMessageException";
var _IDPCEE$1 = "IDPCommunicationErrorException";
var _IDPRCE$1 = "IDPRejectedClaimException";
var _IITE$1 = "InvalidIdentityTokenException";
var _JWTPSEE = "JWTPayloadSizeExceededException";
var _K$3 = "Key";
var _MPDE$1 = "MalformedPolicyDocumentException";
var _MSTS$1 = "MinimumSessionTokenSize";
var _N$2 = "Name";
var _NQ = "NameQualifier";
var _OWIFDE = "OutboundWebIdentityFederationDisabledException";
var _P$2 = "Policy";
var _PA$1 = "PolicyArns";
var _PAr$1 = "PrincipalArn";
var _PAro = "ProviderArn";
var _PC$1 = "ProvidedContexts";
var _PCLT$1 = "ProvidedContextsListType";
var _PCr$1 = "ProvidedContext";
var _PDT$1 = "PolicyDescriptorType";
var _PI$2 = "ProviderId";
var _PPS$1 = "PackedPolicySize";
var _PPTLE$1 = "PackedPolicyTooLargeException";
var _Pr$2 = "Provider";
var _RA$2 = "RoleArn";
var _RDE$1 = "RegionDisabledException";
var _RSN$1 = "RoleSessionName";
var _S$1 = "Subject";
var _SA = "SigningAlgorithm";
var _SAK$1 = "SecretAccessKey";
var _SAMLA = "SAMLAssertion";
var _SAMLAT = "SAMLAssertionType";
var _SDEE = "SessionDurationEscalationException";
var _SFWIT$1 = "SubjectFromWebIdentityToken";
var _SI$2 = "SourceIdentity";
var _SN$1 = "SerialNumber";
var _ST$2 = "SubjectType";
var _STS$1 = "SessionTokenSize";
var _STU$1 = "SessionTokenUtilization";
var _STe = "SessionToken";
var _T$3 = "Tags";
var _TC$1 = "TokenCode";
var _TIT = "TradeInToken";
var _TP$1 = "TargetPrincipal";
var _TPA = "TaskPolicyArn";
var _TTK$1 = "TransitiveTagKeys";
var _Ta$3 = "Tag";
var _UI$1 = "UserId";
var _V$3 = "Value";
var _WIT$1 = "WebIdentityToken";
var _a$1 = "arn";
var _aKST$1 = "accessKeySecretType";
var _aQE$2 = "awsQueryError";
var _c$5 = "client";
var _cTT$1 = "clientTokenType";
var _e$5 = "error";
var _hE$5 = "httpError";
var _m$3 = "message";
var _pDLT$1 = "policyDescriptorListType";
var _s$6 = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
var _tITT = "tradeInTokenType";
var _tLT$1 = "tagListType";
var _wITT = "webIdentityTokenType";
var n0$6 = "com.amazonaws.sts";
var _s_registry$6 = new TypeRegistry(_s$6);
var STSServiceException$$1 = [
	-3,
	_s$6,
	"STSServiceException",
	0,
	[],
	[]
];
_s_registry$6.registerError(STSServiceException$$1, STSServiceException$1);
var n0_registry$5 = new TypeRegistry(n0$6);
var ExpiredTokenException$$2 = [
	-3,
	n0$6,
	_ETE$2,
	{
		[_aQE$2]: [`ExpiredTokenException`, 400],
		[_e$5]: _c$5,
		[_hE$5]: 400
	},
	[_m$3],
	[0]
];
n0_registry$5.registerError(ExpiredTokenException$$2, ExpiredTokenException$2);
var ExpiredTradeInTokenException$ = [
	-3,
	n0$6,
	_ETITE,
	{
		[_aQE$2]: [`ExpiredTradeInTokenException`, 400],
		[_e$5]: _c$5,
		[_hE$5]: 400
	},
	[_m$3],
	[0]
];
n0_registry$5.registerError(ExpiredTradeInTokenException$, ExpiredTradeInTokenException);
var IDPCommunicationErrorException$$1 = [
	-3,
	n0$6,
	_IDPCEE$1,
	{
		[_aQE$2]: [`IDPCommunicationError`, 400],
		[_e$5]: _c$5,
		[_hE$5]: 400
	},
	[_m$3],
	[0]
];
n0_registry$5.registerError(IDPCommunicationErrorException$$1, IDPCommunicationErrorException$1);
var IDPRejectedClaimException$$1 = [
	-3,
	n0$6,
	_IDPRCE$1,
	{
		[_aQE$2]: [`IDPRejectedClaim`, 403],
		[_e$5]: _c$5,
		[_hE$5]: 403
	},
	[_m$3],
	[0]
];
n0_registry$5.registerError(IDPRejectedClaimException$$1, IDPRejectedClaimException$1);
var InvalidAuthorizationMessageException$ = [
	-3,
	n0$6,
	_IAME,
	{
		[_aQE$2]: [`InvalidAuthorizationMessageException`, 400],
		[_e$5]: _c$5,
		[_hE$5]: 400
	},
	[_m$3],
	[0]
];
n0_registry$5.registerError(InvalidAuthorizationMessageException$, InvalidAuthorizationMessageException);
var InvalidIdentityTokenException$$1 = [
	-3,
	n0$6,
	_IITE$1,
	{
		[_aQE$2]: [`InvalidIdentityToken`, 400],
		[_e$5]: _c$5,
		[_hE$5]: 400
	},
	[_m$3],
	[0]
];
n0_registry$5.registerError(InvalidIdentityTokenException$$1, InvalidIdentityTokenException$1);
var JWTPayloadSizeExceededException$ = [
	-3,
	n0$6,
	_JWTPSEE,
	{
		[_aQE$2]: [`JWTPayloadSizeExceededException`, 400],
		[_e$5]: _c$5,
		[_hE$5]: 400
	},
	[_m$3],
	[0]
];
n0_registry$5.registerError(JWTPayloadSizeExceededException$, JWTPayloadSizeExceededException);
var MalformedPolicyDocumentException$$1 = [
	-3,
	n0$6,
	_MPDE$1,
	{
		[_aQE$2]: [`MalformedPolicyDocument`, 400],
		[_e$5]: _c$5,
		[_hE$5]: 400
	},
	[_m$3],
	[0]
];
n0_registry$5.registerError(MalformedPolicyDocumentException$$1, MalformedPolicyDocumentException$1);
var OutboundWebIdentityFederationDisabledException$ = [
	-3,
	n0$6,
	_OWIFDE,
	{
		[_aQE$2]: [`OutboundWebIdentityFederationDisabledException`, 403],
		[_e$5]: _c$5,
		[_hE$5]: 403
	},
	[_m$3],
	[0]
];
n0_registry$5.registerError(OutboundWebIdentityFederationDisabledException$, OutboundWebIdentityFederationDisabledException);
var PackedPolicyTooLargeException$$1 = [
	-3,
	n0$6,
	_PPTLE$1,
	{
		[_aQE$2]: [`PackedPolicyTooLarge`, 400],
		[_e$5]: _c$5,
		[_hE$5]: 400
	},
	[_m$3],
	[0]
];
n0_registry$5.registerError(PackedPolicyTooLargeException$$1, PackedPolicyTooLargeException$1);
var RegionDisabledException$$1 = [
	-3,
	n0$6,
	_RDE$1,
	{
		[_aQE$2]: [`RegionDisabledException`, 403],
		[_e$5]: _c$5,
		[_hE$5]: 403
	},
	[_m$3],
	[0]
];
n0_registry$5.registerError(RegionDisabledException$$1, RegionDisabledException$1);
var SessionDurationEscalationException$ = [
	-3,
	n0$6,
	_SDEE,
	{
		[_aQE$2]: [`SessionDurationEscalationException`, 403],
		[_e$5]: _c$5,
		[_hE$5]: 403
	},
	[_m$3],
	[0]
];
n0_registry$5.registerError(SessionDurationEscalationException$, SessionDurationEscalationException);
var errorTypeRegistries$6 = [_s_registry$6, n0_registry$5];
var accessKeySecretType$1 = [
	0,
	n0$6,
	_aKST$1,
	8,
	0
];
var clientTokenType$1 = [
	0,
	n0$6,
	_cTT$1,
	8,
	0
];
var SAMLAssertionType = [
	0,
	n0$6,
	_SAMLAT,
	8,
	0
];
var tradeInTokenType = [
	0,
	n0$6,
	_tITT,
	8,
	0
];
var webIdentityTokenType = [
	0,
	n0$6,
	_wITT,
	8,
	0
];
var AssumedRoleUser$$1 = [
	3,
	n0$6,
	_ARU$1,
	0,
	[_ARI$1, _A$2],
	[0, 0],
	2
];
var AssumeRoleRequest$$1 = [
	3,
	n0$6,
	_ARR$1,
	0,
	[
		_RA$2,
		_RSN$1,
		_PA$1,
		_P$2,
		_DS$2,
		_T$3,
		_TTK$1,
		_EI$1,
		_SN$1,
		_TC$1,
		_SI$2,
		_PC$1,
		_MSTS$1
	],
	[
		0,
		0,
		() => policyDescriptorListType$1,
		0,
		1,
		() => tagListType$1,
		64,
		0,
		0,
		0,
		0,
		() => ProvidedContextsListType$1,
		1
	],
	2
];
var AssumeRoleResponse$$1 = [
	3,
	n0$6,
	_ARRs$1,
	0,
	[
		_C$2,
		_ARU$1,
		_PPS$1,
		_SI$2,
		_STU$1,
		_STS$1
	],
	[
		[() => Credentials$$1, 0],
		() => AssumedRoleUser$$1,
		1,
		0,
		1,
		1
	]
];
var AssumeRoleWithSAMLRequest$ = [
	3,
	n0$6,
	_ARWSAMLR,
	0,
	[
		_RA$2,
		_PAr$1,
		_SAMLA,
		_PA$1,
		_P$2,
		_DS$2,
		_MSTS$1
	],
	[
		0,
		0,
		[() => SAMLAssertionType, 0],
		() => policyDescriptorListType$1,
		0,
		1,
		1
	],
	3
];
var AssumeRoleWithSAMLResponse$ = [
	3,
	n0$6,
	_ARWSAMLRs,
	0,
	[
		_C$2,
		_ARU$1,
		_PPS$1,
		_S$1,
		_ST$2,
		_I$1,
		_Au$1,
		_NQ,
		_SI$2,
		_STU$1,
		_STS$1
	],
	[
		[() => Credentials$$1, 0],
		() => AssumedRoleUser$$1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1
	]
];
var AssumeRoleWithWebIdentityRequest$$1 = [
	3,
	n0$6,
	_ARWWIR$1,
	0,
	[
		_RA$2,
		_RSN$1,
		_WIT$1,
		_PI$2,
		_PA$1,
		_P$2,
		_DS$2,
		_MSTS$1
	],
	[
		0,
		0,
		[() => clientTokenType$1, 0],
		0,
		() => policyDescriptorListType$1,
		0,
		1,
		1
	],
	3
];
var AssumeRoleWithWebIdentityResponse$$1 = [
	3,
	n0$6,
	_ARWWIRs$1,
	0,
	[
		_C$2,
		_SFWIT$1,
		_ARU$1,
		_PPS$1,
		_Pr$2,
		_Au$1,
		_SI$2,
		_STU$1,
		_STS$1
	],
	[
		[() => Credentials$$1, 0],
		0,
		() => AssumedRoleUser$$1,
		1,
		0,
		0,
		0,
		1,
		1
	]
];
var AssumeRootRequest$ = [
	3,
	n0$6,
	_ARRss,
	0,
	[
		_TP$1,
		_TPA,
		_DS$2,
		_MSTS$1
	],
	[
		0,
		() => PolicyDescriptorType$$1,
		1,
		1
	],
	2
];
var AssumeRootResponse$ = [
	3,
	n0$6,
	_ARRssu,
	0,
	[
		_C$2,
		_SI$2,
		_STU$1,
		_STS$1
	],
	[
		[() => Credentials$$1, 0],
		0,
		1,
		1
	]
];
var Credentials$$1 = [
	3,
	n0$6,
	_C$2,
	0,
	[
		_AKI$1,
		_SAK$1,
		_STe,
		_E$2
	],
	[
		0,
		[() => accessKeySecretType$1, 0],
		0,
		4
	],
	4
];
var DecodeAuthorizationMessageRequest$ = [
	3,
	n0$6,
	_DAMR,
	0,
	[_EM],
	[0],
	1
];
var DecodeAuthorizationMessageResponse$ = [
	3,
	n0$6,
	_DAMRe,
	0,
	[_DM],
	[0]
];
var FederatedUser$ = [
	3,
	n0$6,
	_FU,
	0,
	[_FUI, _A$2],
	[0, 0],
	2
];
var GetAccessKeyInfoRequest$ = [
	3,
	n0$6,
	_GAKIR,
	0,
	[_AKI$1],
	[0],
	1
];
var GetAccessKeyInfoResponse$ = [
	3,
	n0$6,
	_GAKIRe,
	0,
	[_Ac$1],
	[0]
];
var GetCallerIdentityRequest$ = [
	3,
	n0$6,
	_GCIR,
	0,
	[],
	[]
];
var GetCallerIdentityResponse$ = [
	3,
	n0$6,
	_GCIRe,
	0,
	[
		_UI$1,
		_Ac$1,
		_A$2
	],
	[
		0,
		0,
		0
	]
];
var GetDelegatedAccessTokenRequest$ = [
	3,
	n0$6,
	_GDATR,
	0,
	[_TIT],
	[[() => tradeInTokenType, 0]],
	1
];
var GetDelegatedAccessTokenResponse$ = [
	3,
	n0$6,
	_GDATRe,
	0,
	[
		_C$2,
		_PPS$1,
		_AP$1
	],
	[
		[() => Credentials$$1, 0],
		1,
		0
	]
];
var GetFederationTokenRequest$ = [
	3,
	n0$6,
	_GFTR,
	0,
	[
		_N$2,
		_P$2,
		_PA$1,
		_DS$2,
		_T$3,
		_MSTS$1
	],
	[
		0,
		0,
		() => policyDescriptorListType$1,
		1,
		() => tagListType$1,
		1
	],
	1
];
var GetFederationTokenResponse$ = [
	3,
	n0$6,
	_GFTRe,
	0,
	[
		_C$2,
		_FU,
		_PPS$1,
		_STU$1,
		_STS$1
	],
	[
		[() => Credentials$$1, 0],
		() => FederatedUser$,
		1,
		1,
		1
	]
];
var GetSessionTokenRequest$ = [
	3,
	n0$6,
	_GSTR,
	0,
	[
		_DS$2,
		_SN$1,
		_TC$1,
		_MSTS$1
	],
	[
		1,
		0,
		0,
		1
	]
];
var GetSessionTokenResponse$ = [
	3,
	n0$6,
	_GSTRe,
	0,
	[
		_C$2,
		_STU$1,
		_STS$1
	],
	[
		[() => Credentials$$1, 0],
		1,
		1
	]
];
var GetWebIdentityTokenRequest$ = [
	3,
	n0$6,
	_GWITR,
	0,
	[
		_Au$1,
		_SA,
		_DS$2,
		_T$3
	],
	[
		64,
		0,
		1,
		() => tagListType$1
	],
	2
];
var GetWebIdentityTokenResponse$ = [
	3,
	n0$6,
	_GWITRe,
	0,
	[_WIT$1, _E$2],
	[[() => webIdentityTokenType, 0], 4]
];
var PolicyDescriptorType$$1 = [
	3,
	n0$6,
	_PDT$1,
	0,
	[_a$1],
	[0]
];
var ProvidedContext$$1 = [
	3,
	n0$6,
	_PCr$1,
	0,
	[_PAro, _CA$2],
	[0, 0]
];
var Tag$$3 = [
	3,
	n0$6,
	_Ta$3,
	0,
	[_K$3, _V$3],
	[0, 0],
	2
];
var policyDescriptorListType$1 = [
	1,
	n0$6,
	_pDLT$1,
	0,
	() => PolicyDescriptorType$$1
];
var ProvidedContextsListType$1 = [
	1,
	n0$6,
	_PCLT$1,
	0,
	() => ProvidedContext$$1
];
var tagListType$1 = [
	1,
	n0$6,
	_tLT$1,
	0,
	() => Tag$$3
];
var AssumeRole$$1 = [
	9,
	n0$6,
	_AR$1,
	0,
	() => AssumeRoleRequest$$1,
	() => AssumeRoleResponse$$1
];
var AssumeRoleWithSAML$ = [
	9,
	n0$6,
	_ARWSAML,
	0,
	() => AssumeRoleWithSAMLRequest$,
	() => AssumeRoleWithSAMLResponse$
];
var AssumeRoleWithWebIdentity$$1 = [
	9,
	n0$6,
	_ARWWI$1,
	0,
	() => AssumeRoleWithWebIdentityRequest$$1,
	() => AssumeRoleWithWebIdentityResponse$$1
];
var AssumeRoot$ = [
	9,
	n0$6,
	_ARs,
	0,
	() => AssumeRootRequest$,
	() => AssumeRootResponse$
];
var DecodeAuthorizationMessage$ = [
	9,
	n0$6,
	_DAM,
	0,
	() => DecodeAuthorizationMessageRequest$,
	() => DecodeAuthorizationMessageResponse$
];
var GetAccessKeyInfo$ = [
	9,
	n0$6,
	_GAKI,
	0,
	() => GetAccessKeyInfoRequest$,
	() => GetAccessKeyInfoResponse$
];
var GetCallerIdentity$ = [
	9,
	n0$6,
	_GCI,
	0,
	() => GetCallerIdentityRequest$,
	() => GetCallerIdentityResponse$
];
var GetDelegatedAccessToken$ = [
	9,
	n0$6,
	_GDAT,
	0,
	() => GetDelegatedAccessTokenRequest$,
	() => GetDelegatedAccessTokenResponse$
];
var GetFederationToken$ = [
	9,
	n0$6,
	_GFT,
	0,
	() => GetFederationTokenRequest$,
	() => GetFederationTokenResponse$
];
var GetSessionToken$ = [
	9,
	n0$6,
	_GST,
	0,
	() => GetSessionTokenRequest$,
	() => GetSessionTokenResponse$
];
var GetWebIdentityToken$ = [
	9,
	n0$6,
	_GWIT,
	0,
	() => GetWebIdentityTokenRequest$,
	() => GetWebIdentityTokenResponse$
];
// node_modules/@aws-sdk/client-sts/dist-es/runtimeConfig.shared.js
var getRuntimeConfig$13 = (config) => {
	return {
		apiVersion: "2011-06-15",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64$1,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$6,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider$1,
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
				signer: new AwsSdkSigV4Signer()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
				signer: new AwsSdkSigV4ASigner()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new NoAuthSigner()
			}
		],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsQueryProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.sts",
			errorTypeRegistries: errorTypeRegistries$6,
			xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
			version: "2011-06-15",
			serviceTarget: "AWSSecurityTokenServiceV20110615"
		},
		serviceId: config?.serviceId ?? "STS",
		sha256: config?.sha256 ?? Sha256Node,
		signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8$1,
		utf8Encoder: config?.utf8Encoder ?? toUtf8$1
	};
};
// node_modules/@aws-sdk/client-sts/dist-es/runtimeConfig.js
var getRuntimeConfig$12 = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$13(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: package_default$3.version
		}),
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await defaultProvider(idProps?.__config || {})()),
				signer: new AwsSdkSigV4Signer()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
				signer: new AwsSdkSigV4ASigner()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new NoAuthSigner()
			}
		],
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? loadConfig(NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-sts/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration$6 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
var resolveHttpAuthRuntimeConfig$6 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/client-sts/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions$6 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration$6(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig$6(extensionConfiguration));
};
// node_modules/@aws-sdk/client-sts/dist-es/STSClient.js
var STSClient$1 = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$12(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_8 = resolveRuntimeExtensions$6(resolveHttpAuthSchemeConfig$6(resolveEndpointConfig(resolveHostHeaderConfig(resolveRegionConfig(resolveRetryConfig(resolveUserAgentConfig(resolveClientEndpointParameters$6(_config_0))))))), configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider$1,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
				"aws.auth#sigv4": config.credentials,
				"aws.auth#sigv4a": config.credentials
			})
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-sts/dist-es/commandBuilder.js
var command$6 = makeBuilder(commonParams$6, "AWSSecurityTokenServiceV20110615", "STSClient", getEndpointPlugin);
var _ep0$6 = {};
var _mw0$6 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleCommand.js
var AssumeRoleCommand$1 = class extends command$6(_ep0$6, _mw0$6, "AssumeRole", AssumeRole$$1) {};
// node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithSAMLCommand.js
var AssumeRoleWithSAMLCommand = class extends command$6(_ep0$6, _mw0$6, "AssumeRoleWithSAML", AssumeRoleWithSAML$) {};
// node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js
var AssumeRoleWithWebIdentityCommand$1 = class extends command$6(_ep0$6, _mw0$6, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$$1) {};
// node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRootCommand.js
var AssumeRootCommand = class extends command$6(_ep0$6, _mw0$6, "AssumeRoot", AssumeRoot$) {};
// node_modules/@aws-sdk/client-sts/dist-es/commands/DecodeAuthorizationMessageCommand.js
var DecodeAuthorizationMessageCommand = class extends command$6(_ep0$6, _mw0$6, "DecodeAuthorizationMessage", DecodeAuthorizationMessage$) {};
// node_modules/@aws-sdk/client-sts/dist-es/commands/GetAccessKeyInfoCommand.js
var GetAccessKeyInfoCommand = class extends command$6(_ep0$6, _mw0$6, "GetAccessKeyInfo", GetAccessKeyInfo$) {};
// node_modules/@aws-sdk/client-sts/dist-es/commands/GetCallerIdentityCommand.js
var GetCallerIdentityCommand = class extends command$6(_ep0$6, _mw0$6, "GetCallerIdentity", GetCallerIdentity$) {};
// node_modules/@aws-sdk/client-sts/dist-es/commands/GetDelegatedAccessTokenCommand.js
var GetDelegatedAccessTokenCommand = class extends command$6(_ep0$6, _mw0$6, "GetDelegatedAccessToken", GetDelegatedAccessToken$) {};
// node_modules/@aws-sdk/client-sts/dist-es/commands/GetFederationTokenCommand.js
var GetFederationTokenCommand = class extends command$6(_ep0$6, _mw0$6, "GetFederationToken", GetFederationToken$) {};
// node_modules/@aws-sdk/client-sts/dist-es/commands/GetSessionTokenCommand.js
var GetSessionTokenCommand = class extends command$6(_ep0$6, _mw0$6, "GetSessionToken", GetSessionToken$) {};
// node_modules/@aws-sdk/client-sts/dist-es/commands/GetWebIdentityTokenCommand.js
var GetWebIdentityTokenCommand = class extends command$6(_ep0$6, _mw0$6, "GetWebIdentityToken", GetWebIdentityToken$) {};
// node_modules/@aws-sdk/client-sts/dist-es/STS.js
var commands = {
	AssumeRoleCommand: AssumeRoleCommand$1,
	AssumeRoleWithSAMLCommand,
	AssumeRoleWithWebIdentityCommand: AssumeRoleWithWebIdentityCommand$1,
	AssumeRootCommand,
	DecodeAuthorizationMessageCommand,
	GetAccessKeyInfoCommand,
	GetCallerIdentityCommand,
	GetDelegatedAccessTokenCommand,
	GetFederationTokenCommand,
	GetSessionTokenCommand,
	GetWebIdentityTokenCommand
};
var STS = class extends STSClient$1 {};
createAggregatedClient(commands, STS);
// node_modules/@aws-sdk/client-sts/dist-es/defaultStsRoleAssumers.js
var getAccountIdFromAssumedRoleUser$1 = (assumedRoleUser) => {
	if (typeof assumedRoleUser?.Arn === "string") {
		const arnComponents = assumedRoleUser.Arn.split(":");
		if (arnComponents.length > 4 && arnComponents[4] !== "") return arnComponents[4];
	}
};
var resolveRegion$1 = async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {}) => {
	const region = typeof _region === "function" ? await _region() : _region;
	const parentRegion = typeof _parentRegion === "function" ? await _parentRegion() : _parentRegion;
	let stsDefaultRegion = "";
	const resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await stsRegionDefaultResolver(loaderConfig)());
	credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`);
	return resolvedRegion;
};
var getDefaultRoleAssumer$3 = (stsOptions, STSClient) => {
	let stsClient;
	let closureSourceCreds;
	return async (sourceCreds, params) => {
		closureSourceCreds = sourceCreds;
		if (!stsClient) {
			const { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
			const resolvedRegion = await resolveRegion$1(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
				logger,
				profile
			});
			const isCompatibleRequestHandler = !isH2$1(requestHandler);
			stsClient = new STSClient({
				...stsOptions,
				userAgentAppId,
				profile,
				credentialDefaultProvider: () => async () => closureSourceCreds,
				region: resolvedRegion,
				requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
				logger
			});
		}
		const { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleCommand$1(params));
		if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
		const accountId = getAccountIdFromAssumedRoleUser$1(AssumedRoleUser);
		const credentials = {
			accessKeyId: Credentials.AccessKeyId,
			secretAccessKey: Credentials.SecretAccessKey,
			sessionToken: Credentials.SessionToken,
			expiration: Credentials.Expiration,
			...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
			...accountId && { accountId }
		};
		setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i");
		return credentials;
	};
};
var getDefaultRoleAssumerWithWebIdentity$3 = (stsOptions, STSClient) => {
	let stsClient;
	return async (params) => {
		if (!stsClient) {
			const { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
			const resolvedRegion = await resolveRegion$1(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
				logger,
				profile
			});
			const isCompatibleRequestHandler = !isH2$1(requestHandler);
			stsClient = new STSClient({
				...stsOptions,
				userAgentAppId,
				profile,
				region: resolvedRegion,
				requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
				logger
			});
		}
		const { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleWithWebIdentityCommand$1(params));
		if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
		const accountId = getAccountIdFromAssumedRoleUser$1(AssumedRoleUser);
		const credentials = {
			accessKeyId: Credentials.AccessKeyId,
			secretAccessKey: Credentials.SecretAccessKey,
			sessionToken: Credentials.SessionToken,
			expiration: Credentials.Expiration,
			...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
			...accountId && { accountId }
		};
		if (accountId) setCredentialFeature(credentials, "RESOLVED_ACCOUNT_ID", "T");
		setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
		return credentials;
	};
};
var isH2$1 = (requestHandler) => {
	return requestHandler?.metadata?.handlerProtocol === "h2";
};
// node_modules/@aws-sdk/client-sts/dist-es/defaultRoleAssumers.js
var getCustomizableStsClientCtor$1 = (baseCtor, customizations) => {
	if (!customizations) return baseCtor;
	else return class CustomizableSTSClient extends baseCtor {
		constructor(config) {
			super(config);
			for (const customization of customizations) this.middlewareStack.use(customization);
		}
	};
};
var getDefaultRoleAssumer$2 = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumer$3(stsOptions, getCustomizableStsClientCtor$1(STSClient$1, stsPlugins));
var getDefaultRoleAssumerWithWebIdentity$2 = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumerWithWebIdentity$3(stsOptions, getCustomizableStsClientCtor$1(STSClient$1, stsPlugins));
var decorateDefaultCredentialProvider = (provider) => (input) => provider({
	roleAssumer: getDefaultRoleAssumer$2(input),
	roleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity$2(input),
	...input
});
// node_modules/@aws-sdk/client-sts/dist-es/index.js
var dist_es_exports$7 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	$Command: () => Command,
	AssumeRole$: () => AssumeRole$$1,
	AssumeRoleCommand: () => AssumeRoleCommand$1,
	AssumeRoleRequest$: () => AssumeRoleRequest$$1,
	AssumeRoleResponse$: () => AssumeRoleResponse$$1,
	AssumeRoleWithSAML$: () => AssumeRoleWithSAML$,
	AssumeRoleWithSAMLCommand: () => AssumeRoleWithSAMLCommand,
	AssumeRoleWithSAMLRequest$: () => AssumeRoleWithSAMLRequest$,
	AssumeRoleWithSAMLResponse$: () => AssumeRoleWithSAMLResponse$,
	AssumeRoleWithWebIdentity$: () => AssumeRoleWithWebIdentity$$1,
	AssumeRoleWithWebIdentityCommand: () => AssumeRoleWithWebIdentityCommand$1,
	AssumeRoleWithWebIdentityRequest$: () => AssumeRoleWithWebIdentityRequest$$1,
	AssumeRoleWithWebIdentityResponse$: () => AssumeRoleWithWebIdentityResponse$$1,
	AssumeRoot$: () => AssumeRoot$,
	AssumeRootCommand: () => AssumeRootCommand,
	AssumeRootRequest$: () => AssumeRootRequest$,
	AssumeRootResponse$: () => AssumeRootResponse$,
	AssumedRoleUser$: () => AssumedRoleUser$$1,
	Credentials$: () => Credentials$$1,
	DecodeAuthorizationMessage$: () => DecodeAuthorizationMessage$,
	DecodeAuthorizationMessageCommand: () => DecodeAuthorizationMessageCommand,
	DecodeAuthorizationMessageRequest$: () => DecodeAuthorizationMessageRequest$,
	DecodeAuthorizationMessageResponse$: () => DecodeAuthorizationMessageResponse$,
	ExpiredTokenException: () => ExpiredTokenException$2,
	ExpiredTokenException$: () => ExpiredTokenException$$2,
	ExpiredTradeInTokenException: () => ExpiredTradeInTokenException,
	ExpiredTradeInTokenException$: () => ExpiredTradeInTokenException$,
	FederatedUser$: () => FederatedUser$,
	GetAccessKeyInfo$: () => GetAccessKeyInfo$,
	GetAccessKeyInfoCommand: () => GetAccessKeyInfoCommand,
	GetAccessKeyInfoRequest$: () => GetAccessKeyInfoRequest$,
	GetAccessKeyInfoResponse$: () => GetAccessKeyInfoResponse$,
	GetCallerIdentity$: () => GetCallerIdentity$,
	GetCallerIdentityCommand: () => GetCallerIdentityCommand,
	GetCallerIdentityRequest$: () => GetCallerIdentityRequest$,
	GetCallerIdentityResponse$: () => GetCallerIdentityResponse$,
	GetDelegatedAccessToken$: () => GetDelegatedAccessToken$,
	GetDelegatedAccessTokenCommand: () => GetDelegatedAccessTokenCommand,
	GetDelegatedAccessTokenRequest$: () => GetDelegatedAccessTokenRequest$,
	GetDelegatedAccessTokenResponse$: () => GetDelegatedAccessTokenResponse$,
	GetFederationToken$: () => GetFederationToken$,
	GetFederationTokenCommand: () => GetFederationTokenCommand,
	GetFederationTokenRequest$: () => GetFederationTokenRequest$,
	GetFederationTokenResponse$: () => GetFederationTokenResponse$,
	GetSessionToken$: () => GetSessionToken$,
	GetSessionTokenCommand: () => GetSessionTokenCommand,
	GetSessionTokenRequest$: () => GetSessionTokenRequest$,
	GetSessionTokenResponse$: () => GetSessionTokenResponse$,
	GetWebIdentityToken$: () => GetWebIdentityToken$,
	GetWebIdentityTokenCommand: () => GetWebIdentityTokenCommand,
	GetWebIdentityTokenRequest$: () => GetWebIdentityTokenRequest$,
	GetWebIdentityTokenResponse$: () => GetWebIdentityTokenResponse$,
	IDPCommunicationErrorException: () => IDPCommunicationErrorException$1,
	IDPCommunicationErrorException$: () => IDPCommunicationErrorException$$1,
	IDPRejectedClaimException: () => IDPRejectedClaimException$1,
	IDPRejectedClaimException$: () => IDPRejectedClaimException$$1,
	InvalidAuthorizationMessageException: () => InvalidAuthorizationMessageException,
	InvalidAuthorizationMessageException$: () => InvalidAuthorizationMessageException$,
	InvalidIdentityTokenException: () => InvalidIdentityTokenException$1,
	InvalidIdentityTokenException$: () => InvalidIdentityTokenException$$1,
	JWTPayloadSizeExceededException: () => JWTPayloadSizeExceededException,
	JWTPayloadSizeExceededException$: () => JWTPayloadSizeExceededException$,
	MalformedPolicyDocumentException: () => MalformedPolicyDocumentException$1,
	MalformedPolicyDocumentException$: () => MalformedPolicyDocumentException$$1,
	OutboundWebIdentityFederationDisabledException: () => OutboundWebIdentityFederationDisabledException,
	OutboundWebIdentityFederationDisabledException$: () => OutboundWebIdentityFederationDisabledException$,
	PackedPolicyTooLargeException: () => PackedPolicyTooLargeException$1,
	PackedPolicyTooLargeException$: () => PackedPolicyTooLargeException$$1,
	PolicyDescriptorType$: () => PolicyDescriptorType$$1,
	ProvidedContext$: () => ProvidedContext$$1,
	RegionDisabledException: () => RegionDisabledException$1,
	RegionDisabledException$: () => RegionDisabledException$$1,
	STS: () => STS,
	STSClient: () => STSClient$1,
	STSServiceException: () => STSServiceException$1,
	STSServiceException$: () => STSServiceException$$1,
	SessionDurationEscalationException: () => SessionDurationEscalationException,
	SessionDurationEscalationException$: () => SessionDurationEscalationException$,
	Tag$: () => Tag$$3,
	__Client: () => Client,
	decorateDefaultCredentialProvider: () => decorateDefaultCredentialProvider,
	errorTypeRegistries: () => errorTypeRegistries$6,
	getDefaultRoleAssumer: () => getDefaultRoleAssumer$2,
	getDefaultRoleAssumerWithWebIdentity: () => getDefaultRoleAssumerWithWebIdentity$2
});
// node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/checkUrl.js
var ECS_CONTAINER_HOST = "169.254.170.2";
var EKS_CONTAINER_HOST_IPv4 = "169.254.170.23";
var EKS_CONTAINER_HOST_IPv6 = "[fd00:ec2::23]";
var checkUrl = (url, logger) => {
	if (url.protocol === "https:") return;
	if (url.hostname === ECS_CONTAINER_HOST || url.hostname === EKS_CONTAINER_HOST_IPv4 || url.hostname === EKS_CONTAINER_HOST_IPv6) return;
	if (url.hostname.includes("[")) {
		if (url.hostname === "[::1]" || url.hostname === "[0000:0000:0000:0000:0000:0000:0000:0001]") return;
	} else {
		if (url.hostname === "localhost") return;
		const ipComponents = url.hostname.split(".");
		const inRange = (component) => {
			const num = parseInt(component, 10);
			return 0 <= num && num <= 255;
		};
		if (ipComponents[0] === "127" && inRange(ipComponents[1]) && inRange(ipComponents[2]) && inRange(ipComponents[3]) && ipComponents.length === 4) return;
	}
	throw new CredentialsProviderError(`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, { logger });
};
// node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/requestHelpers.js
function createGetRequest(url) {
	return new HttpRequest({
		protocol: url.protocol,
		hostname: url.hostname,
		port: Number(url.port),
		path: url.pathname,
		query: Array.from(url.searchParams.entries()).reduce((acc, [k, v]) => {
			acc[k] = v;
			return acc;
		}, {}),
		fragment: url.hash
	});
}
async function getCredentials(response, logger) {
	const str = await sdkStreamMixin(response.body).transformToString();
	if (response.statusCode === 200) {
		const parsed = JSON.parse(str);
		if (typeof parsed.AccessKeyId !== "string" || typeof parsed.SecretAccessKey !== "string" || typeof parsed.Token !== "string" || typeof parsed.Expiration !== "string") throw new CredentialsProviderError("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", { logger });
		return {
			accessKeyId: parsed.AccessKeyId,
			secretAccessKey: parsed.SecretAccessKey,
			sessionToken: parsed.Token,
			expiration: parseRfc3339DateTime(parsed.Expiration)
		};
	}
	if (response.statusCode >= 400 && response.statusCode < 500) {
		let parsedBody = {};
		try {
			parsedBody = JSON.parse(str);
		} catch (e) {}
		throw Object.assign(new CredentialsProviderError(`Server responded with status: ${response.statusCode}`, { logger }), {
			Code: parsedBody.Code,
			Message: parsedBody.Message
		});
	}
	throw new CredentialsProviderError(`Server responded with status: ${response.statusCode}`, { logger });
}
// node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/retry-wrapper.js
var retryWrapper = (toRetry, maxRetries, delayMs) => {
	return async () => {
		for (let i = 0; i < maxRetries; ++i) try {
			return await toRetry();
		} catch (e) {
			await new Promise((resolve) => setTimeout(resolve, delayMs));
		}
		return await toRetry();
	};
};
// node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/fromHttp.js
var AWS_CONTAINER_CREDENTIALS_RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
var DEFAULT_LINK_LOCAL_HOST = "http://169.254.170.2";
var AWS_CONTAINER_CREDENTIALS_FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
var AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
var AWS_CONTAINER_AUTHORIZATION_TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
var fromHttp = (options = {}) => {
	options.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
	let host;
	const relative = options.awsContainerCredentialsRelativeUri ?? process.env[AWS_CONTAINER_CREDENTIALS_RELATIVE_URI];
	const full = options.awsContainerCredentialsFullUri ?? process.env[AWS_CONTAINER_CREDENTIALS_FULL_URI];
	const token = options.awsContainerAuthorizationToken ?? process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN];
	const tokenFile = options.awsContainerAuthorizationTokenFile ?? process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE];
	const warn = options.logger?.constructor?.name === "NoOpLogger" || !options.logger?.warn ? console.warn : options.logger.warn.bind(options.logger);
	if (relative && full) {
		warn("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.");
		warn("awsContainerCredentialsRelativeUri will take precedence.");
	}
	if (token && tokenFile) {
		warn("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.");
		warn("awsContainerAuthorizationTokenFile will take precedence.");
	}
	if (relative) host = `${DEFAULT_LINK_LOCAL_HOST}${relative}`;
	else if (full) host = full;
	else throw new CredentialsProviderError(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, { logger: options.logger });
	const url = new URL(host);
	checkUrl(url, options.logger);
	const requestHandler = NodeHttpHandler.create({ connectionTimeout: options.timeout ?? 1e3 });
	const requestTimeout = options.timeout ?? 1e3;
	const provider = retryWrapper(async () => {
		const request = createGetRequest(url);
		if (tokenFile) request.headers.Authorization = validateToken((await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile(tokenFile)).toString());
		else if (token) request.headers.Authorization = validateToken(token);
		try {
			return getCredentials((await requestHandler.handle(request, { requestTimeout })).response).then((creds) => setCredentialFeature(creds, "CREDENTIALS_HTTP", "z"));
		} catch (e) {
			throw new CredentialsProviderError(String(e), { logger: options.logger });
		}
	}, options.maxRetries ?? 3, options.timeout ?? 1e3);
	return async () => {
		try {
			return await provider();
		} finally {
			requestHandler.destroy?.();
		}
	};
};
var validateToken = (token) => {
	if (token.includes("\r\n")) throw new CredentialsProviderError("Authorization token contains invalid \\r\\n sequence.");
	return token;
};
// node_modules/@aws-sdk/credential-provider-http/dist-es/index.js
var dist_es_exports$6 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ fromHttp: () => fromHttp });
// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveCredentialSource.js
var resolveCredentialSource = (credentialSource, profileName, logger) => {
	const sourceProvidersMap = {
		EcsContainer: async (options) => {
			const { fromHttp } = await Promise.resolve().then(() => dist_es_exports$6);
			const { fromContainerMetadata } = await Promise.resolve().then(() => dist_es_exports);
			logger?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer");
			return async () => chain(fromHttp(options ?? {}), fromContainerMetadata(options))().then(setNamedProvider);
		},
		Ec2InstanceMetadata: async (options) => {
			logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");
			const { fromInstanceMetadata } = await Promise.resolve().then(() => dist_es_exports);
			return async () => fromInstanceMetadata(options)().then(setNamedProvider);
		},
		Environment: async (options) => {
			logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");
			const { fromEnv } = await Promise.resolve().then(() => dist_es_exports$10);
			return async () => fromEnv(options)().then(setNamedProvider);
		}
	};
	if (credentialSource in sourceProvidersMap) return sourceProvidersMap[credentialSource];
	else throw new CredentialsProviderError(`Unsupported credential source in profile ${profileName}. Got ${credentialSource}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, { logger });
};
var setNamedProvider = (creds) => setCredentialFeature(creds, "CREDENTIALS_PROFILE_NAMED_PROVIDER", "p");
// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveAssumeRoleCredentials.js
var isAssumeRoleProfile = (arg, { profile = "default", logger } = {}) => {
	return Boolean(arg) && typeof arg === "object" && typeof arg.role_arn === "string" && ["undefined", "string"].indexOf(typeof arg.role_session_name) > -1 && ["undefined", "string"].indexOf(typeof arg.external_id) > -1 && ["undefined", "string"].indexOf(typeof arg.mfa_serial) > -1 && (isAssumeRoleWithSourceProfile(arg, {
		profile,
		logger
	}) || isCredentialSourceProfile(arg, {
		profile,
		logger
	}));
};
var isAssumeRoleWithSourceProfile = (arg, { profile, logger }) => {
	const withSourceProfile = typeof arg.source_profile === "string" && typeof arg.credential_source === "undefined";
	if (withSourceProfile) logger?.debug?.(`    ${profile} isAssumeRoleWithSourceProfile source_profile=${arg.source_profile}`);
	return withSourceProfile;
};
var isCredentialSourceProfile = (arg, { profile, logger }) => {
	const withProviderProfile = typeof arg.credential_source === "string" && typeof arg.source_profile === "undefined";
	if (withProviderProfile) logger?.debug?.(`    ${profile} isCredentialSourceProfile credential_source=${arg.credential_source}`);
	return withProviderProfile;
};
var resolveAssumeRoleCredentials = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, resolveProfileData) => {
	options.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
	const profileData = profiles[profileName];
	const { source_profile, region } = profileData;
	if (!options.roleAssumer) {
		const { getDefaultRoleAssumer } = await Promise.resolve().then(() => sts_exports);
		options.roleAssumer = getDefaultRoleAssumer({
			...options.clientConfig,
			credentialProviderLogger: options.logger,
			parentClientConfig: {
				...callerClientConfig,
				...options?.parentClientConfig,
				region: region ?? options?.parentClientConfig?.region ?? callerClientConfig?.region
			}
		}, options.clientPlugins);
	}
	if (source_profile && source_profile in visitedProfiles) throw new CredentialsProviderError(`Detected a cycle attempting to resolve credentials for profile ${getProfileName(options)}. Profiles visited: ` + Object.keys(visitedProfiles).join(", "), { logger: options.logger });
	options.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${source_profile ? `source_profile=[${source_profile}]` : `profile=[${profileName}]`}`);
	const sourceCredsProvider = source_profile ? resolveProfileData(source_profile, profiles, options, callerClientConfig, {
		...visitedProfiles,
		[source_profile]: true
	}, isCredentialSourceWithoutRoleArn(profiles[source_profile] ?? {})) : (await resolveCredentialSource(profileData.credential_source, profileName, options.logger)(options))();
	if (isCredentialSourceWithoutRoleArn(profileData)) return sourceCredsProvider.then((creds) => setCredentialFeature(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
	else {
		const params = {
			RoleArn: profileData.role_arn,
			RoleSessionName: profileData.role_session_name || `aws-sdk-js-${Date.now()}`,
			ExternalId: profileData.external_id,
			DurationSeconds: parseInt(profileData.duration_seconds || "3600", 10)
		};
		const { mfa_serial } = profileData;
		if (mfa_serial) {
			if (!options.mfaCodeProvider) throw new CredentialsProviderError(`Profile ${profileName} requires multi-factor authentication, but no MFA code callback was provided.`, {
				logger: options.logger,
				tryNextLink: false
			});
			params.SerialNumber = mfa_serial;
			params.TokenCode = await options.mfaCodeProvider(mfa_serial);
		}
		const sourceCreds = await sourceCredsProvider;
		return options.roleAssumer(sourceCreds, params).then((creds) => setCredentialFeature(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
	}
};
var isCredentialSourceWithoutRoleArn = (section) => {
	return !section.role_arn && !!section.credential_source;
};
// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveLoginCredentials.js
var isLoginProfile = (data) => {
	return Boolean(data && data.login_session);
};
var resolveLoginCredentials = async (profileName, options, callerClientConfig) => {
	const { fromLoginCredentials } = await Promise.resolve().then(() => dist_es_exports$4);
	return setCredentialFeature(await fromLoginCredentials({
		...options,
		profile: profileName
	})({ callerClientConfig }), "CREDENTIALS_PROFILE_LOGIN", "AC");
};
// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveProcessCredentials.js
var isProcessProfile = (arg) => Boolean(arg) && typeof arg === "object" && typeof arg.credential_process === "string";
var resolveProcessCredentials$1 = async (options, profile) => {
	const { fromProcess } = await Promise.resolve().then(() => dist_es_exports$3);
	return setCredentialFeature(await fromProcess({
		...options,
		profile
	})(), "CREDENTIALS_PROFILE_PROCESS", "v");
};
// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveSsoCredentials.js
var resolveSsoCredentials = async (profile, profileData, options = {}, callerClientConfig) => {
	const { fromSSO } = await Promise.resolve().then(() => dist_es_exports$2);
	return fromSSO({
		profile,
		logger: options.logger,
		parentClientConfig: options.parentClientConfig,
		clientConfig: options.clientConfig
	})({ callerClientConfig }).then((creds) => {
		if (profileData.sso_session) return setCredentialFeature(creds, "CREDENTIALS_PROFILE_SSO", "r");
		else return setCredentialFeature(creds, "CREDENTIALS_PROFILE_SSO_LEGACY", "t");
	});
};
var isSsoProfile$1 = (arg) => arg && (typeof arg.sso_start_url === "string" || typeof arg.sso_account_id === "string" || typeof arg.sso_session === "string" || typeof arg.sso_region === "string" || typeof arg.sso_role_name === "string");
// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveStaticCredentials.js
var isStaticCredsProfile = (arg) => Boolean(arg) && typeof arg === "object" && typeof arg.aws_access_key_id === "string" && typeof arg.aws_secret_access_key === "string" && ["undefined", "string"].indexOf(typeof arg.aws_session_token) > -1 && ["undefined", "string"].indexOf(typeof arg.aws_account_id) > -1;
var resolveStaticCredentials = async (profile, options) => {
	options?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");
	return setCredentialFeature({
		accessKeyId: profile.aws_access_key_id,
		secretAccessKey: profile.aws_secret_access_key,
		sessionToken: profile.aws_session_token,
		...profile.aws_credential_scope && { credentialScope: profile.aws_credential_scope },
		...profile.aws_account_id && { accountId: profile.aws_account_id }
	}, "CREDENTIALS_PROFILE", "n");
};
// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveWebIdentityCredentials.js
var isWebIdentityProfile = (arg) => Boolean(arg) && typeof arg === "object" && typeof arg.web_identity_token_file === "string" && typeof arg.role_arn === "string" && ["undefined", "string"].indexOf(typeof arg.role_session_name) > -1;
var resolveWebIdentityCredentials = async (profile, options, callerClientConfig) => {
	const { fromTokenFile } = await Promise.resolve().then(() => dist_es_exports$1);
	return setCredentialFeature(await fromTokenFile({
		webIdentityTokenFile: profile.web_identity_token_file,
		roleArn: profile.role_arn,
		roleSessionName: profile.role_session_name,
		roleAssumerWithWebIdentity: options.roleAssumerWithWebIdentity,
		logger: options.logger,
		parentClientConfig: options.parentClientConfig
	})({ callerClientConfig }), "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "q");
};
// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveProfileData.js
var resolveProfileData = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, isAssumeRoleRecursiveCall = false) => {
	const data = profiles[profileName];
	if (Object.keys(visitedProfiles).length > 0 && isStaticCredsProfile(data)) return resolveStaticCredentials(data, options);
	if (isAssumeRoleRecursiveCall || isAssumeRoleProfile(data, {
		profile: profileName,
		logger: options.logger
	})) return resolveAssumeRoleCredentials(profileName, profiles, options, callerClientConfig, visitedProfiles, resolveProfileData);
	if (isStaticCredsProfile(data)) return resolveStaticCredentials(data, options);
	if (isWebIdentityProfile(data)) return resolveWebIdentityCredentials(data, options, callerClientConfig);
	if (isProcessProfile(data)) return resolveProcessCredentials$1(options, profileName);
	if (isSsoProfile$1(data)) return await resolveSsoCredentials(profileName, data, options, callerClientConfig);
	if (isLoginProfile(data)) return resolveLoginCredentials(profileName, options, callerClientConfig);
	throw new CredentialsProviderError(`Could not resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`, { logger: options.logger });
};
// node_modules/@aws-sdk/credential-provider-ini/dist-es/fromIni.js
var fromIni = (init = {}) => async ({ callerClientConfig } = {}) => {
	init.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
	const profiles = await parseKnownFiles(init);
	return resolveProfileData(getProfileName({ profile: init.profile ?? callerClientConfig?.profile }), profiles, init, callerClientConfig);
};
// node_modules/@aws-sdk/credential-provider-ini/dist-es/index.js
var dist_es_exports$5 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ fromIni: () => fromIni });
// node_modules/@aws-sdk/credential-provider-login/dist-es/LoginCredentialsFetcher.js
var LoginCredentialsFetcher = class LoginCredentialsFetcher {
	profileData;
	init;
	callerClientConfig;
	static REFRESH_THRESHOLD = 3e5;
	constructor(profileData, init, callerClientConfig) {
		this.profileData = profileData;
		this.init = init;
		this.callerClientConfig = callerClientConfig;
	}
	async loadCredentials() {
		const token = await this.loadToken();
		if (!token) throw new CredentialsProviderError(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, {
			tryNextLink: false,
			logger: this.logger
		});
		const accessToken = token.accessToken;
		const now = Date.now();
		if (new Date(accessToken.expiresAt).getTime() - now <= LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.refresh(token);
		return this.toCredentials(token.accessToken);
	}
	get logger() {
		return this.init?.logger;
	}
	get loginSession() {
		return this.profileData.login_session;
	}
	toCredentials(token) {
		return {
			accessKeyId: token.accessKeyId,
			secretAccessKey: token.secretAccessKey,
			sessionToken: token.sessionToken,
			accountId: token.accountId,
			expiration: new Date(token.expiresAt)
		};
	}
	async refresh(token) {
		const diskToken = await this.loadToken().catch(() => token);
		const now = Date.now();
		const diskExpiry = new Date(diskToken.accessToken.expiresAt).getTime();
		const tokenExpiry = new Date(token.accessToken.expiresAt).getTime();
		const freshToken = diskExpiry <= now && tokenExpiry > now ? token : diskToken;
		if (new Date(freshToken.accessToken.expiresAt).getTime() - Date.now() > LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.toCredentials(freshToken.accessToken);
		const { SigninClient, CreateOAuth2TokenCommand } = await Promise.resolve().then(() => signin_exports);
		const { logger, userAgentAppId } = this.callerClientConfig ?? {};
		const isH2 = (requestHandler) => {
			return requestHandler?.metadata?.handlerProtocol === "h2";
		};
		const requestHandler = isH2(this.callerClientConfig?.requestHandler) ? void 0 : this.callerClientConfig?.requestHandler;
		const signInRegion = typeof freshToken.signInRegion === "string" && freshToken.signInRegion.length > 0 ? freshToken.signInRegion : void 0;
		const client = new SigninClient({
			credentials: {
				accessKeyId: "",
				secretAccessKey: ""
			},
			region: signInRegion ?? this.profileData.region ?? await this.callerClientConfig?.region?.() ?? process.env.AWS_REGION,
			requestHandler,
			logger,
			userAgentAppId,
			...this.init?.clientConfig,
			...signInRegion && { region: signInRegion }
		});
		this.createDPoPInterceptor(client.middlewareStack);
		const commandInput = { tokenInput: {
			clientId: freshToken.clientId,
			refreshToken: freshToken.refreshToken,
			grantType: "refresh_token"
		} };
		try {
			const response = await client.send(new CreateOAuth2TokenCommand(commandInput));
			const { accessKeyId, secretAccessKey, sessionToken } = response.tokenOutput?.accessToken ?? {};
			const { refreshToken, expiresIn } = response.tokenOutput ?? {};
			if (!accessKeyId || !secretAccessKey || !sessionToken || !refreshToken) throw new CredentialsProviderError("Token refresh response missing required fields", {
				logger: this.logger,
				tryNextLink: false
			});
			const expiresInMs = (expiresIn ?? 900) * 1e3;
			const expiration = new Date(Date.now() + expiresInMs);
			const updatedToken = {
				...freshToken,
				accessToken: {
					...freshToken.accessToken,
					accessKeyId,
					secretAccessKey,
					sessionToken,
					expiresAt: expiration.toISOString()
				},
				refreshToken
			};
			await this.saveToken(updatedToken);
			return this.toCredentials(updatedToken.accessToken);
		} catch (error) {
			if (error.name === "AccessDeniedException") {
				const errorType = error.error;
				let message;
				switch (errorType) {
					case "TOKEN_EXPIRED":
						message = "Your session has expired. Please reauthenticate.";
						break;
					case "USER_CREDENTIALS_CHANGED":
						message = "Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";
						break;
					case "INSUFFICIENT_PERMISSIONS":
						message = "Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";
						break;
					default: message = `Failed to refresh token: ${String(error)}. Please re-authenticate using \`aws login\``;
				}
				throw new CredentialsProviderError(message, {
					logger: this.logger,
					tryNextLink: false
				});
			}
			if (new Date(freshToken.accessToken.expiresAt).getTime() > Date.now()) {
				this.logger?.warn?.(`Failed to refresh token: ${String(error)}. Using existing token until expiry.`);
				return this.toCredentials(freshToken.accessToken);
			}
			throw new CredentialsProviderError(`Failed to refresh token: ${String(error)}. Please re-authenticate using aws login`, { logger: this.logger });
		}
	}
	async loadToken() {
		const tokenFilePath = this.getTokenFilePath();
		try {
			const tokenData = await node_fs__WEBPACK_IMPORTED_MODULE_8__.promises.readFile(tokenFilePath, "utf8");
			const token = JSON.parse(tokenData);
			const missingFields = [
				"accessToken",
				"clientId",
				"refreshToken",
				"dpopKey"
			].filter((k) => !token[k]);
			if (!token.accessToken?.accountId) missingFields.push("accountId");
			if (missingFields.length > 0) throw new CredentialsProviderError(`Token validation failed, missing fields: ${missingFields.join(", ")}`, {
				logger: this.logger,
				tryNextLink: false
			});
			return token;
		} catch (error) {
			throw new CredentialsProviderError(`Failed to load token from ${tokenFilePath}: ${String(error)}`, {
				logger: this.logger,
				tryNextLink: false
			});
		}
	}
	async saveToken(token) {
		const tokenFilePath = this.getTokenFilePath();
		const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(tokenFilePath);
		try {
			await node_fs__WEBPACK_IMPORTED_MODULE_8__.promises.mkdir(directory, { recursive: true });
		} catch (error) {}
		await node_fs__WEBPACK_IMPORTED_MODULE_8__.promises.writeFile(tokenFilePath, JSON.stringify(token, null, 2), "utf8");
	}
	getTokenFilePath() {
		const directory = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_9__.homedir)(), ".aws", "login", "cache");
		const loginSessionBytes = Buffer.from(this.loginSession, "utf8");
		const loginSessionSha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(loginSessionBytes).digest("hex");
		return (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(directory, `${loginSessionSha256}.json`);
	}
	derToRawSignature(derSignature) {
		let offset = 2;
		if (derSignature[offset] !== 2) throw new Error("Invalid DER signature");
		offset++;
		const rLength = derSignature[offset++];
		let r = derSignature.subarray(offset, offset + rLength);
		offset += rLength;
		if (derSignature[offset] !== 2) throw new Error("Invalid DER signature");
		offset++;
		const sLength = derSignature[offset++];
		let s = derSignature.subarray(offset, offset + sLength);
		r = r[0] === 0 ? r.subarray(1) : r;
		s = s[0] === 0 ? s.subarray(1) : s;
		const rPadded = Buffer.concat([Buffer.alloc(32 - r.length), r]);
		const sPadded = Buffer.concat([Buffer.alloc(32 - s.length), s]);
		return Buffer.concat([rPadded, sPadded]);
	}
	createDPoPInterceptor(middlewareStack) {
		middlewareStack.add((next) => async (args) => {
			if (HttpRequest.isInstance(args.request)) {
				const request = args.request;
				const actualEndpoint = `${request.protocol}//${request.hostname}${request.port ? `:${request.port}` : ""}${request.path}`;
				const dpop = await this.generateDpop(request.method, actualEndpoint);
				request.headers = {
					...request.headers,
					DPoP: dpop
				};
			}
			return next(args);
		}, {
			step: "finalizeRequest",
			name: "dpopInterceptor",
			override: true
		});
	}
	async generateDpop(method = "POST", endpoint) {
		const token = await this.loadToken();
		try {
			const privateKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createPrivateKey)({
				key: token.dpopKey,
				format: "pem",
				type: "sec1"
			});
			const publicDer = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createPublicKey)(privateKey).export({
				format: "der",
				type: "spki"
			});
			let pointStart = -1;
			for (let i = 0; i < publicDer.length; i++) if (publicDer[i] === 4) {
				pointStart = i;
				break;
			}
			const x = publicDer.slice(pointStart + 1, pointStart + 33);
			const y = publicDer.slice(pointStart + 33, pointStart + 65);
			const header = {
				alg: "ES256",
				typ: "dpop+jwt",
				jwk: {
					kty: "EC",
					crv: "P-256",
					x: x.toString("base64url"),
					y: y.toString("base64url")
				}
			};
			const payload = {
				jti: crypto.randomUUID(),
				htm: method,
				htu: endpoint,
				iat: Math.floor(Date.now() / 1e3)
			};
			const message = `${Buffer.from(JSON.stringify(header)).toString("base64url")}.${Buffer.from(JSON.stringify(payload)).toString("base64url")}`;
			const asn1Signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.sign)("sha256", Buffer.from(message), privateKey);
			return `${message}.${this.derToRawSignature(asn1Signature).toString("base64url")}`;
		} catch (error) {
			throw new CredentialsProviderError(`Failed to generate Dpop proof: ${error instanceof Error ? error.message : String(error)}`, {
				logger: this.logger,
				tryNextLink: false
			});
		}
	}
};
// node_modules/@aws-sdk/credential-provider-login/dist-es/fromLoginCredentials.js
var fromLoginCredentials = (init) => async ({ callerClientConfig } = {}) => {
	init?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");
	const profiles = await parseKnownFiles(init || {});
	const profileName = getProfileName({ profile: init?.profile ?? callerClientConfig?.profile });
	const profile = profiles[profileName];
	if (!profile?.login_session) throw new CredentialsProviderError(`Profile ${profileName} does not contain login_session.`, {
		tryNextLink: true,
		logger: init?.logger
	});
	return setCredentialFeature(await new LoginCredentialsFetcher(profile, init, callerClientConfig).loadCredentials(), "CREDENTIALS_LOGIN", "AD");
};
// node_modules/@aws-sdk/credential-provider-login/dist-es/index.js
var dist_es_exports$4 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ fromLoginCredentials: () => fromLoginCredentials });
// node_modules/@aws-sdk/credential-provider-process/dist-es/getValidatedProcessCredentials.js
var getValidatedProcessCredentials = (profileName, data, profiles) => {
	if (data.Version !== 1) throw Error(`Profile ${profileName} credential_process did not return Version 1.`);
	if (data.AccessKeyId === void 0 || data.SecretAccessKey === void 0) throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);
	if (data.Expiration) {
		const currentTime = /* @__PURE__ */ new Date();
		if (new Date(data.Expiration) < currentTime) throw Error(`Profile ${profileName} credential_process returned expired credentials.`);
	}
	let accountId = data.AccountId;
	if (!accountId && profiles?.[profileName]?.aws_account_id) accountId = profiles[profileName].aws_account_id;
	const credentials = {
		accessKeyId: data.AccessKeyId,
		secretAccessKey: data.SecretAccessKey,
		...data.SessionToken && { sessionToken: data.SessionToken },
		...data.Expiration && { expiration: new Date(data.Expiration) },
		...data.CredentialScope && { credentialScope: data.CredentialScope },
		...accountId && { accountId }
	};
	setCredentialFeature(credentials, "CREDENTIALS_PROCESS", "w");
	return credentials;
};
// node_modules/@aws-sdk/credential-provider-process/dist-es/resolveProcessCredentials.js
var resolveProcessCredentials = async (profileName, profiles, logger) => {
	const profile = profiles[profileName];
	if (profiles[profileName]) {
		const credentialProcess = profile["credential_process"];
		if (credentialProcess !== void 0) {
			const execPromise = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(externalDataInterceptor?.getTokenRecord?.().exec ?? node_child_process__WEBPACK_IMPORTED_MODULE_12__.exec);
			try {
				const { stdout } = await execPromise(credentialProcess);
				let data;
				try {
					data = JSON.parse(stdout.trim());
				} catch {
					throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
				}
				return getValidatedProcessCredentials(profileName, data, profiles);
			} catch (error) {
				throw new CredentialsProviderError(error.message, { logger });
			}
		} else throw new CredentialsProviderError(`Profile ${profileName} did not contain credential_process.`, { logger });
	} else throw new CredentialsProviderError(`Profile ${profileName} could not be found in shared credentials file.`, { logger });
};
// node_modules/@aws-sdk/credential-provider-process/dist-es/fromProcess.js
var fromProcess = (init = {}) => async ({ callerClientConfig } = {}) => {
	init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
	const profiles = await parseKnownFiles(init);
	return resolveProcessCredentials(getProfileName({ profile: init.profile ?? callerClientConfig?.profile }), profiles, init.logger);
};
// node_modules/@aws-sdk/credential-provider-process/dist-es/index.js
var dist_es_exports$3 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ fromProcess: () => fromProcess });
// node_modules/@aws-sdk/credential-provider-sso/dist-es/isSsoProfile.js
var isSsoProfile = (arg) => arg && (typeof arg.sso_start_url === "string" || typeof arg.sso_account_id === "string" || typeof arg.sso_session === "string" || typeof arg.sso_region === "string" || typeof arg.sso_role_name === "string");
var REFRESH_MESSAGE = `To refresh this SSO session run 'aws sso login' with the corresponding profile.`;
// node_modules/@aws-sdk/token-providers/dist-es/getSsoOidcClient.js
var getSsoOidcClient = async (ssoRegion, init = {}, callerClientConfig) => {
	const { SSOOIDCClient } = await Promise.resolve().then(() => sso_oidc_exports);
	const coalesce = (prop) => init.clientConfig?.[prop] ?? init.parentClientConfig?.[prop] ?? callerClientConfig?.[prop];
	return new SSOOIDCClient(Object.assign({}, init.clientConfig ?? {}, {
		region: ssoRegion ?? init.clientConfig?.region,
		logger: coalesce("logger"),
		userAgentAppId: coalesce("userAgentAppId")
	}));
};
// node_modules/@aws-sdk/token-providers/dist-es/getNewSsoOidcToken.js
var getNewSsoOidcToken = async (ssoToken, ssoRegion, init = {}, callerClientConfig) => {
	const { CreateTokenCommand } = await Promise.resolve().then(() => sso_oidc_exports);
	return (await getSsoOidcClient(ssoRegion, init, callerClientConfig)).send(new CreateTokenCommand({
		clientId: ssoToken.clientId,
		clientSecret: ssoToken.clientSecret,
		refreshToken: ssoToken.refreshToken,
		grantType: "refresh_token"
	}));
};
// node_modules/@aws-sdk/token-providers/dist-es/validateTokenExpiry.js
var validateTokenExpiry = (token) => {
	if (token.expiration && token.expiration.getTime() < Date.now()) throw new TokenProviderError(`Token is expired. ${REFRESH_MESSAGE}`, false);
};
// node_modules/@aws-sdk/token-providers/dist-es/validateTokenKey.js
var validateTokenKey = (key, value, forRefresh = false) => {
	if (typeof value === "undefined") throw new TokenProviderError(`Value not present for '${key}' in SSO Token${forRefresh ? ". Cannot refresh" : ""}. ${REFRESH_MESSAGE}`, false);
};
// node_modules/@aws-sdk/token-providers/dist-es/writeSSOTokenToFile.js
var { writeFile: writeFile$1 } = node_fs__WEBPACK_IMPORTED_MODULE_8__.promises;
var writeSSOTokenToFile = (id, ssoToken) => {
	return writeFile$1(getSSOTokenFilepath(id), JSON.stringify(ssoToken, null, 2));
};
// node_modules/@aws-sdk/token-providers/dist-es/fromSso.js
var lastRefreshAttemptTimes = /* @__PURE__ */ new Map();
var inFlightRefreshes = /* @__PURE__ */ new Map();
var fromSso = (init = {}) => async ({ callerClientConfig } = {}) => {
	init.logger?.debug("@aws-sdk/token-providers - fromSso");
	const profiles = await parseKnownFiles(init);
	const profileName = getProfileName({ profile: init.profile ?? callerClientConfig?.profile });
	const profile = profiles[profileName];
	if (!profile) throw new TokenProviderError(`Profile '${profileName}' could not be found in shared credentials file.`, false);
	else if (!profile["sso_session"]) throw new TokenProviderError(`Profile '${profileName}' is missing required property 'sso_session'.`);
	const ssoSessionName = profile["sso_session"];
	const inFlightRefresh = inFlightRefreshes.get(ssoSessionName);
	if (inFlightRefresh) return await inFlightRefresh;
	const ssoSession = (await loadSsoSessionData(init))[ssoSessionName];
	if (!ssoSession) throw new TokenProviderError(`Sso session '${ssoSessionName}' could not be found in shared credentials file.`, false);
	for (const ssoSessionRequiredKey of ["sso_start_url", "sso_region"]) if (!ssoSession[ssoSessionRequiredKey]) throw new TokenProviderError(`Sso session '${ssoSessionName}' is missing required property '${ssoSessionRequiredKey}'.`, false);
	ssoSession["sso_start_url"];
	const ssoRegion = ssoSession["sso_region"];
	let ssoToken;
	try {
		ssoToken = await getSSOTokenFromFile(ssoSessionName);
	} catch (e) {
		throw new TokenProviderError(`The SSO session token associated with profile=${profileName} was not found or is invalid. ${REFRESH_MESSAGE}`, false);
	}
	validateTokenKey("accessToken", ssoToken.accessToken);
	validateTokenKey("expiresAt", ssoToken.expiresAt);
	const { accessToken, expiresAt } = ssoToken;
	const existingToken = {
		token: accessToken,
		expiration: new Date(expiresAt)
	};
	if (existingToken.expiration.getTime() - Date.now() > 3e5) return existingToken;
	const inFlightRefreshAfterReadingToken = inFlightRefreshes.get(ssoSessionName);
	if (inFlightRefreshAfterReadingToken) return await inFlightRefreshAfterReadingToken;
	const lastRefreshAttemptTime = lastRefreshAttemptTimes.get(ssoSessionName) ?? 0;
	if (Date.now() - lastRefreshAttemptTime < 3e4) {
		validateTokenExpiry(existingToken);
		return existingToken;
	}
	validateTokenKey("clientId", ssoToken.clientId, true);
	validateTokenKey("clientSecret", ssoToken.clientSecret, true);
	validateTokenKey("refreshToken", ssoToken.refreshToken, true);
	const refresh = (async () => {
		try {
			lastRefreshAttemptTimes.set(ssoSessionName, Date.now());
			const newSsoOidcToken = await getNewSsoOidcToken(ssoToken, ssoRegion, init, callerClientConfig);
			validateTokenKey("accessToken", newSsoOidcToken.accessToken);
			validateTokenKey("expiresIn", newSsoOidcToken.expiresIn);
			const newTokenExpiration = new Date(Date.now() + newSsoOidcToken.expiresIn * 1e3);
			try {
				await writeSSOTokenToFile(ssoSessionName, {
					...ssoToken,
					accessToken: newSsoOidcToken.accessToken,
					expiresAt: newTokenExpiration.toISOString(),
					refreshToken: newSsoOidcToken.refreshToken
				});
			} catch (error) {}
			return {
				token: newSsoOidcToken.accessToken,
				expiration: newTokenExpiration
			};
		} catch (error) {
			validateTokenExpiry(existingToken);
			return existingToken;
		}
	})();
	inFlightRefreshes.set(ssoSessionName, refresh);
	try {
		return await refresh;
	} finally {
		inFlightRefreshes.delete(ssoSessionName);
	}
};
// node_modules/@aws-sdk/credential-provider-sso/dist-es/resolveSSOCredentials.js
var SHOULD_FAIL_CREDENTIAL_CHAIN = false;
var resolveSSOCredentials = async ({ ssoStartUrl, ssoSession, ssoAccountId, ssoRegion, ssoRoleName, ssoClient, clientConfig, parentClientConfig, callerClientConfig, profile, filepath, configFilepath, ignoreCache, logger }) => {
	let token;
	const refreshMessage = `To refresh this SSO session run aws sso login with the corresponding profile.`;
	if (ssoSession) try {
		const _token = await fromSso({
			profile,
			filepath,
			configFilepath,
			ignoreCache,
			clientConfig,
			parentClientConfig,
			logger
		})({ callerClientConfig });
		token = {
			accessToken: _token.token,
			expiresAt: new Date(_token.expiration).toISOString()
		};
	} catch (e) {
		throw new CredentialsProviderError(e.message, {
			tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
			logger
		});
	}
	else try {
		token = await getSSOTokenFromFile(ssoStartUrl);
	} catch (e) {
		throw new CredentialsProviderError(`The SSO session associated with this profile is invalid. ${refreshMessage}`, {
			tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
			logger
		});
	}
	if (new Date(token.expiresAt).getTime() - Date.now() <= 0) throw new CredentialsProviderError(`The SSO session associated with this profile has expired. ${refreshMessage}`, {
		tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
		logger
	});
	const { accessToken } = token;
	const { SSOClient, GetRoleCredentialsCommand } = await Promise.resolve().then(() => loadSso_exports);
	const sso = ssoClient || new SSOClient(Object.assign({}, clientConfig ?? {}, {
		logger: clientConfig?.logger ?? callerClientConfig?.logger ?? parentClientConfig?.logger,
		region: clientConfig?.region ?? ssoRegion,
		userAgentAppId: clientConfig?.userAgentAppId ?? callerClientConfig?.userAgentAppId ?? parentClientConfig?.userAgentAppId
	}));
	let ssoResp;
	try {
		ssoResp = await sso.send(new GetRoleCredentialsCommand({
			accountId: ssoAccountId,
			roleName: ssoRoleName,
			accessToken
		}));
	} catch (e) {
		throw new CredentialsProviderError(e, {
			tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
			logger
		});
	}
	const { roleCredentials: { accessKeyId, secretAccessKey, sessionToken, expiration, credentialScope, accountId } = {} } = ssoResp;
	if (!accessKeyId || !secretAccessKey || !sessionToken || !expiration) throw new CredentialsProviderError("SSO returns an invalid temporary credential.", {
		tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
		logger
	});
	const credentials = {
		accessKeyId,
		secretAccessKey,
		sessionToken,
		expiration: new Date(expiration),
		...credentialScope && { credentialScope },
		...accountId && { accountId }
	};
	if (ssoSession) setCredentialFeature(credentials, "CREDENTIALS_SSO", "s");
	else setCredentialFeature(credentials, "CREDENTIALS_SSO_LEGACY", "u");
	return credentials;
};
// node_modules/@aws-sdk/credential-provider-sso/dist-es/validateSsoProfile.js
var validateSsoProfile = (profile, logger) => {
	const { sso_start_url, sso_account_id, sso_region, sso_role_name } = profile;
	if (!sso_start_url || !sso_account_id || !sso_region || !sso_role_name) throw new CredentialsProviderError(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(profile).join(", ")}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, {
		tryNextLink: false,
		logger
	});
	return profile;
};
// node_modules/@aws-sdk/credential-provider-sso/dist-es/fromSSO.js
var fromSSO = (init = {}) => async ({ callerClientConfig } = {}) => {
	init.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");
	const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
	const { ssoClient } = init;
	const profileName = getProfileName({ profile: init.profile ?? callerClientConfig?.profile });
	if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
		const profile = (await parseKnownFiles(init))[profileName];
		if (!profile) throw new CredentialsProviderError(`Profile ${profileName} was not found.`, { logger: init.logger });
		if (!isSsoProfile(profile)) throw new CredentialsProviderError(`Profile ${profileName} is not configured with SSO credentials.`, { logger: init.logger });
		if (profile?.sso_session) {
			const session = (await loadSsoSessionData(init))[profile.sso_session];
			const conflictMsg = ` configurations in profile ${profileName} and sso-session ${profile.sso_session}`;
			if (ssoRegion && ssoRegion !== session.sso_region) throw new CredentialsProviderError(`Conflicting SSO region` + conflictMsg, {
				tryNextLink: false,
				logger: init.logger
			});
			if (ssoStartUrl && ssoStartUrl !== session.sso_start_url) throw new CredentialsProviderError(`Conflicting SSO start_url` + conflictMsg, {
				tryNextLink: false,
				logger: init.logger
			});
			profile.sso_region = session.sso_region;
			profile.sso_start_url = session.sso_start_url;
		}
		const { sso_start_url, sso_account_id, sso_region, sso_role_name, sso_session } = validateSsoProfile(profile, init.logger);
		return resolveSSOCredentials({
			ssoStartUrl: sso_start_url,
			ssoSession: sso_session,
			ssoAccountId: sso_account_id,
			ssoRegion: sso_region,
			ssoRoleName: sso_role_name,
			ssoClient,
			clientConfig: init.clientConfig,
			parentClientConfig: init.parentClientConfig,
			callerClientConfig: init.callerClientConfig,
			profile: profileName,
			filepath: init.filepath,
			configFilepath: init.configFilepath,
			ignoreCache: init.ignoreCache,
			logger: init.logger
		});
	} else if (!ssoStartUrl || !ssoAccountId || !ssoRegion || !ssoRoleName) throw new CredentialsProviderError("Incomplete configuration. The fromSSO() argument hash must include \"ssoStartUrl\", \"ssoAccountId\", \"ssoRegion\", \"ssoRoleName\"", {
		tryNextLink: false,
		logger: init.logger
	});
	else return resolveSSOCredentials({
		ssoStartUrl,
		ssoSession,
		ssoAccountId,
		ssoRegion,
		ssoRoleName,
		ssoClient,
		clientConfig: init.clientConfig,
		parentClientConfig: init.parentClientConfig,
		callerClientConfig: init.callerClientConfig,
		profile: profileName,
		filepath: init.filepath,
		configFilepath: init.configFilepath,
		ignoreCache: init.ignoreCache,
		logger: init.logger
	});
};
// node_modules/@aws-sdk/credential-provider-sso/dist-es/index.js
var dist_es_exports$2 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ fromSSO: () => fromSSO });
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/auth/httpAuthSchemeProvider.js
var defaultSSOHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider$1(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$5(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "awsssoportal",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption$3(authParameters) {
	return { schemeId: "smithy.api#noAuth" };
}
var defaultSSOHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		case "GetRoleCredentials":
			options.push(createSmithyApiNoAuthHttpAuthOption$3(authParameters));
			break;
		default: options.push(createAwsAuthSigv4HttpAuthOption$5(authParameters));
	}
	return options;
};
var resolveHttpAuthSchemeConfig$5 = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider$1(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/EndpointParameters.js
var resolveClientEndpointParameters$5 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "awsssoportal"
	});
};
var commonParams$5 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
var package_default$2 = {
	name: "@aws-sdk/nested-clients",
	version: "3.998.3",
	description: "Nested clients for AWS SDK packages.",
	homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/packages/nested-clients",
	license: "Apache-2.0",
	author: {
		"name": "AWS SDK for JavaScript Team",
		"url": "https://aws.amazon.com/sdk-for-javascript/"
	},
	repository: {
		"type": "git",
		"url": "https://github.com/aws/aws-sdk-js-v3.git",
		"directory": "packages/nested-clients"
	},
	files: [
		"./cognito-identity.d.ts",
		"./cognito-identity.js",
		"./signin.d.ts",
		"./signin.js",
		"./sso-oidc.d.ts",
		"./sso-oidc.js",
		"./sso.d.ts",
		"./sso.js",
		"./sts.d.ts",
		"./sts.js",
		"dist-*/**"
	],
	sideEffects: false,
	main: "./dist-cjs/index.js",
	module: "./dist-es/index.js",
	browser: {
		"./dist-es/submodules/cognito-identity/runtimeConfig": "./dist-es/submodules/cognito-identity/runtimeConfig.browser",
		"./dist-es/submodules/signin/runtimeConfig": "./dist-es/submodules/signin/runtimeConfig.browser",
		"./dist-es/submodules/sso-oidc/runtimeConfig": "./dist-es/submodules/sso-oidc/runtimeConfig.browser",
		"./dist-es/submodules/sso/runtimeConfig": "./dist-es/submodules/sso/runtimeConfig.browser",
		"./dist-es/submodules/sts/runtimeConfig": "./dist-es/submodules/sts/runtimeConfig.browser"
	},
	types: "./dist-types/index.d.ts",
	typesVersions: { "<4.5": {
		"dist-types/*": ["dist-types/ts3.4/*"],
		"*": ["dist-types/ts3.4/submodules/*/index.d.ts"]
	} },
	"react-native": {},
	exports: {
		"./package.json": "./package.json",
		"./sso-oidc": {
			"types": "./dist-types/submodules/sso-oidc/index.d.ts",
			"module": "./dist-es/submodules/sso-oidc/index.js",
			"node": "./dist-cjs/submodules/sso-oidc/index.js",
			"import": "./dist-es/submodules/sso-oidc/index.js",
			"require": "./dist-cjs/submodules/sso-oidc/index.js"
		},
		"./sts": {
			"types": "./dist-types/submodules/sts/index.d.ts",
			"module": "./dist-es/submodules/sts/index.js",
			"node": "./dist-cjs/submodules/sts/index.js",
			"import": "./dist-es/submodules/sts/index.js",
			"require": "./dist-cjs/submodules/sts/index.js"
		},
		"./signin": {
			"types": "./dist-types/submodules/signin/index.d.ts",
			"module": "./dist-es/submodules/signin/index.js",
			"node": "./dist-cjs/submodules/signin/index.js",
			"import": "./dist-es/submodules/signin/index.js",
			"require": "./dist-cjs/submodules/signin/index.js"
		},
		"./cognito-identity": {
			"types": "./dist-types/submodules/cognito-identity/index.d.ts",
			"module": "./dist-es/submodules/cognito-identity/index.js",
			"node": "./dist-cjs/submodules/cognito-identity/index.js",
			"import": "./dist-es/submodules/cognito-identity/index.js",
			"require": "./dist-cjs/submodules/cognito-identity/index.js"
		},
		"./sso": {
			"types": "./dist-types/submodules/sso/index.d.ts",
			"module": "./dist-es/submodules/sso/index.js",
			"node": "./dist-cjs/submodules/sso/index.js",
			"import": "./dist-es/submodules/sso/index.js",
			"require": "./dist-cjs/submodules/sso/index.js"
		}
	},
	scripts: {
		"build": "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
		"build:cjs": "node ../../scripts/compilation/inline",
		"build:es": "premove dist-es && tsc -p tsconfig.es.json",
		"build:include:deps": "yarn g:turbo run build -F=\"$npm_package_name\"",
		"build:types": "premove dist-types && tsc -p tsconfig.types.json",
		"build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
		"clean": "premove dist-cjs dist-es dist-types",
		"lint": "node ../../scripts/validation/submodules-linter.js",
		"prebuild": "yarn lint",
		"test": "yarn g:vitest run",
		"test:watch": "yarn g:vitest watch"
	},
	dependencies: {
		"@aws-sdk/core": "^3.981.0",
		"@aws-sdk/signature-v4-multi-region": "^3.996.52",
		"@aws-sdk/types": "^3.975.1",
		"@smithy/core": "^3.40.0",
		"@smithy/fetch-http-handler": "^5.8.1",
		"@smithy/node-http-handler": "^4.14.2",
		"@smithy/types": "^4.20.0",
		"tslib": "^2.6.2"
	},
	devDependencies: {
		"concurrently": "7.0.0",
		"downlevel-dts": "0.10.1",
		"premove": "4.0.0",
		"typescript": "~7.0.2"
	},
	engines: { "node": ">=20.0.0" }
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/bdd.js
var k$5 = "ref";
var a$5 = -1;
var b$5 = true;
var c$5 = "isSet";
var d$5 = "PartitionResult";
var e$5 = "booleanEquals";
var f$5 = "getAttr";
var g$5 = { [k$5]: "Endpoint" };
var h$5 = { [k$5]: d$5 };
var i$5 = {};
var j$5 = [{ [k$5]: "Region" }];
var _data$5 = {
	conditions: [
		[c$5, [g$5]],
		[c$5, j$5],
		[
			"aws.partition",
			j$5,
			d$5
		],
		[e$5, [{ [k$5]: "UseFIPS" }, b$5]],
		[e$5, [{ [k$5]: "UseDualStack" }, b$5]],
		[e$5, [{
			fn: f$5,
			argv: [h$5, "supportsDualStack"]
		}, b$5]],
		[e$5, [{
			fn: f$5,
			argv: [h$5, "supportsFIPS"]
		}, b$5]],
		["stringEquals", [{
			fn: f$5,
			argv: [h$5, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a$5],
		[a$5, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$5, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$5, i$5],
		["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$5],
		[a$5, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://portal.sso.{Region}.amazonaws.com", i$5],
		["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}", i$5],
		[a$5, "FIPS is enabled but this partition does not support FIPS"],
		["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}", i$5],
		[a$5, "DualStack is enabled but this partition does not support DualStack"],
		["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}", i$5],
		[a$5, "Invalid Configuration: Missing Region"]
	]
};
var root$5 = 2;
var nodes$5 = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
var bdd$5 = BinaryDecisionDiagram.from(nodes$5, root$5, _data$5.conditions, _data$5.results);
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/endpointResolver.js
var cache$5 = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
var defaultEndpointResolver$5 = (endpointParams, context = {}) => {
	return cache$5.get(endpointParams, () => decideEndpoint(bdd$5, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/SSOServiceException.js
var SSOServiceException = class SSOServiceException extends ServiceException$1 {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, SSOServiceException.prototype);
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/errors.js
var InvalidRequestException$1 = class InvalidRequestException$1 extends SSOServiceException {
	static shapeId = "com.amazonaws.sso#InvalidRequestException";
	name = "InvalidRequestException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRequestException$1.prototype);
	}
};
var ResourceNotFoundException$1 = class ResourceNotFoundException$1 extends SSOServiceException {
	static shapeId = "com.amazonaws.sso#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException$1.prototype);
	}
};
var TooManyRequestsException = class TooManyRequestsException extends SSOServiceException {
	static shapeId = "com.amazonaws.sso#TooManyRequestsException";
	name = "TooManyRequestsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TooManyRequestsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyRequestsException.prototype);
	}
};
var UnauthorizedException = class UnauthorizedException extends SSOServiceException {
	static shapeId = "com.amazonaws.sso#UnauthorizedException";
	name = "UnauthorizedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnauthorizedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnauthorizedException.prototype);
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/schemas/schemas_0.js
var _ATT = "AccessTokenType";
var _GRC = "GetRoleCredentials";
var _GRCR = "GetRoleCredentialsRequest";
var _GRCRe = "GetRoleCredentialsResponse";
var _IRE$1 = "InvalidRequestException";
var _RC$1 = "RoleCredentials";
var _RNFE$1 = "ResourceNotFoundException";
var _SAKT = "SecretAccessKeyType";
var _STT = "SessionTokenType";
var _TMRE$2 = "TooManyRequestsException";
var _UE = "UnauthorizedException";
var _aI$1 = "accountId";
var _aKI$1 = "accessKeyId";
var _aT$2 = "accessToken";
var _ai = "account_id";
var _c$4 = "client";
var _e$4 = "error";
var _ex = "expiration";
var _h$2 = "http";
var _hE$4 = "httpError";
var _hH = "httpHeader";
var _hQ = "httpQuery";
var _m$2 = "message";
var _rC = "roleCredentials";
var _rN = "roleName";
var _rn = "role_name";
var _s$5 = "smithy.ts.sdk.synthetic.com.amazonaws.sso";
var _sAK$1 = "secretAccessKey";
var _sT$1 = "sessionToken";
var _xasbt = "x-amz-sso_bearer_token";
var n0$5 = "com.amazonaws.sso";
var _s_registry$5 = new TypeRegistry(_s$5);
var SSOServiceException$ = [
	-3,
	_s$5,
	"SSOServiceException",
	0,
	[],
	[]
];
_s_registry$5.registerError(SSOServiceException$, SSOServiceException);
var n0_registry$4 = new TypeRegistry(n0$5);
var InvalidRequestException$$1 = [
	-3,
	n0$5,
	_IRE$1,
	{
		[_e$4]: _c$4,
		[_hE$4]: 400
	},
	[_m$2],
	[0]
];
n0_registry$4.registerError(InvalidRequestException$$1, InvalidRequestException$1);
var ResourceNotFoundException$$1 = [
	-3,
	n0$5,
	_RNFE$1,
	{
		[_e$4]: _c$4,
		[_hE$4]: 404
	},
	[_m$2],
	[0]
];
n0_registry$4.registerError(ResourceNotFoundException$$1, ResourceNotFoundException$1);
var TooManyRequestsException$ = [
	-3,
	n0$5,
	_TMRE$2,
	{
		[_e$4]: _c$4,
		[_hE$4]: 429
	},
	[_m$2],
	[0]
];
n0_registry$4.registerError(TooManyRequestsException$, TooManyRequestsException);
var UnauthorizedException$ = [
	-3,
	n0$5,
	_UE,
	{
		[_e$4]: _c$4,
		[_hE$4]: 401
	},
	[_m$2],
	[0]
];
n0_registry$4.registerError(UnauthorizedException$, UnauthorizedException);
var errorTypeRegistries$5 = [_s_registry$5, n0_registry$4];
var AccessTokenType = [
	0,
	n0$5,
	_ATT,
	8,
	0
];
var SecretAccessKeyType = [
	0,
	n0$5,
	_SAKT,
	8,
	0
];
var SessionTokenType = [
	0,
	n0$5,
	_STT,
	8,
	0
];
var GetRoleCredentialsRequest$ = [
	3,
	n0$5,
	_GRCR,
	0,
	[
		_rN,
		_aI$1,
		_aT$2
	],
	[
		[0, { [_hQ]: _rn }],
		[0, { [_hQ]: _ai }],
		[() => AccessTokenType, { [_hH]: _xasbt }]
	],
	3
];
var GetRoleCredentialsResponse$ = [
	3,
	n0$5,
	_GRCRe,
	0,
	[_rC],
	[[() => RoleCredentials$, 0]]
];
var RoleCredentials$ = [
	3,
	n0$5,
	_RC$1,
	0,
	[
		_aKI$1,
		_sAK$1,
		_sT$1,
		_ex
	],
	[
		0,
		[() => SecretAccessKeyType, 0],
		[() => SessionTokenType, 0],
		1
	]
];
var GetRoleCredentials$ = [
	9,
	n0$5,
	_GRC,
	{ [_h$2]: [
		"GET",
		"/federation/credentials",
		200
	] },
	() => GetRoleCredentialsRequest$,
	() => GetRoleCredentialsResponse$
];
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeConfig.shared.js
var getRuntimeConfig$11 = (config) => {
	return {
		apiVersion: "2019-06-10",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64$1,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$5,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}, {
			schemeId: "smithy.api#noAuth",
			identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
			signer: new NoAuthSigner()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsRestJsonProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.sso",
			errorTypeRegistries: errorTypeRegistries$5,
			version: "2019-06-10",
			serviceTarget: "SWBPortalService"
		},
		serviceId: config?.serviceId ?? "SSO",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8$1,
		utf8Encoder: config?.utf8Encoder ?? toUtf8$1
	};
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeConfig.js
var getRuntimeConfig$10 = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$11(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: package_default$2.version
		}),
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration$5 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
var resolveHttpAuthRuntimeConfig$5 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeExtensions.js
var resolveRuntimeExtensions$5 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration$5(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig$5(extensionConfiguration));
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/SSOClient.js
var SSOClient = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$10(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_8 = resolveRuntimeExtensions$5(resolveHttpAuthSchemeConfig$5(resolveEndpointConfig(resolveHostHeaderConfig(resolveRegionConfig(resolveRetryConfig(resolveUserAgentConfig(resolveClientEndpointParameters$5(_config_0))))))), configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultSSOHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commandBuilder.js
var command$5 = makeBuilder(commonParams$5, "SWBPortalService", "SSOClient", getEndpointPlugin);
var _ep0$5 = {};
var _mw0$5 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commands/GetRoleCredentialsCommand.js
var GetRoleCredentialsCommand = class extends command$5(_ep0$5, _mw0$5, "GetRoleCredentials", GetRoleCredentials$) {};
// node_modules/@aws-sdk/credential-provider-sso/dist-es/loadSso.js
var loadSso_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	GetRoleCredentialsCommand: () => GetRoleCredentialsCommand,
	SSOClient: () => SSOClient
});
// node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromWebToken.js
var fromWebToken = (init) => async (awsIdentityProperties) => {
	init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
	const { roleArn, roleSessionName, webIdentityToken, providerId, policyArns, policy, durationSeconds } = init;
	let { roleAssumerWithWebIdentity } = init;
	if (!roleAssumerWithWebIdentity) {
		const { getDefaultRoleAssumerWithWebIdentity } = await Promise.resolve().then(() => sts_exports);
		roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity({
			...init.clientConfig,
			credentialProviderLogger: init.logger,
			parentClientConfig: {
				...awsIdentityProperties?.callerClientConfig,
				...init.parentClientConfig
			}
		}, init.clientPlugins);
	}
	return roleAssumerWithWebIdentity({
		RoleArn: roleArn,
		RoleSessionName: roleSessionName ?? `aws-sdk-js-session-${Date.now()}`,
		WebIdentityToken: webIdentityToken,
		ProviderId: providerId,
		PolicyArns: policyArns,
		Policy: policy,
		DurationSeconds: durationSeconds
	});
};
// node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromTokenFile.js
var ENV_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
var ENV_ROLE_ARN = "AWS_ROLE_ARN";
var ENV_ROLE_SESSION_NAME = "AWS_ROLE_SESSION_NAME";
var fromTokenFile = (init = {}) => async (awsIdentityProperties) => {
	init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
	const webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE];
	const roleArn = init?.roleArn ?? process.env[ENV_ROLE_ARN];
	const roleSessionName = init?.roleSessionName ?? process.env[ENV_ROLE_SESSION_NAME];
	if (!webIdentityTokenFile || !roleArn) throw new CredentialsProviderError("Web identity configuration not specified", { logger: init.logger });
	const credentials = await fromWebToken({
		...init,
		webIdentityToken: externalDataInterceptor?.getTokenRecord?.()[webIdentityTokenFile] ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readFileSync)(webIdentityTokenFile, { encoding: "ascii" }),
		roleArn,
		roleSessionName
	})(awsIdentityProperties);
	if (webIdentityTokenFile === process.env[ENV_TOKEN_FILE]) setCredentialFeature(credentials, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h");
	return credentials;
};
// node_modules/@aws-sdk/credential-provider-web-identity/dist-es/index.js
var dist_es_exports$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ fromTokenFile: () => fromTokenFile });
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/auth/httpAuthSchemeProvider.js
var defaultSigninHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider$1(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$4(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "signin",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption$2(authParameters) {
	return { schemeId: "smithy.api#noAuth" };
}
var defaultSigninHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		case "CreateOAuth2Token":
			options.push(createSmithyApiNoAuthHttpAuthOption$2(authParameters));
			break;
		default: options.push(createAwsAuthSigv4HttpAuthOption$4(authParameters));
	}
	return options;
};
var resolveHttpAuthSchemeConfig$4 = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider$1(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoint/EndpointParameters.js
var resolveClientEndpointParameters$4 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "signin"
	});
};
var commonParams$4 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoint/bdd.js
var s = "ref";
var a$4 = -1;
var b$4 = false;
var c$4 = true;
var d$4 = "isSet";
var e$4 = "booleanEquals";
var f$4 = "coalesce";
var g$4 = "PartitionResult";
var h$4 = "stringEquals";
var i$4 = "getAttr";
var j$4 = "https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}";
var k$4 = { [s]: "Endpoint" };
var l$1 = {
	"fn": i$4,
	"argv": [{ [s]: g$4 }, "name"]
};
var m$1 = { [s]: "Region" };
var n$1 = { [s]: g$4 };
var o$1 = { "authSchemes": [{
	"name": "sigv4",
	"signingName": "signin",
	"signingRegion": "{Region}"
}] };
var p$1 = {};
var q$1 = [m$1];
var _data$4 = {
	conditions: [
		[d$4, q$1],
		[e$4, [{
			fn: f$4,
			argv: [{ [s]: "IsControlPlane" }, b$4]
		}, c$4]],
		[d$4, [k$4]],
		[
			"aws.partition",
			q$1,
			g$4
		],
		[e$4, [{ [s]: "UseFIPS" }, c$4]],
		[h$4, [l$1, "aws"]],
		[e$4, [{
			fn: f$4,
			argv: [{ [s]: "IsOAuthEndpoint" }, b$4]
		}, c$4]],
		[e$4, [{ [s]: "UseDualStack" }, c$4]],
		[h$4, [l$1, "aws-cn"]],
		[h$4, [m$1, "us-gov-west-1"]],
		[h$4, [l$1, "aws-us-gov"]],
		[e$4, [{
			fn: i$4,
			argv: [n$1, "supportsFIPS"]
		}, c$4]],
		[h$4, [l$1, "aws-iso"]],
		[h$4, [l$1, "aws-iso-b"]],
		[h$4, [l$1, "aws-iso-f"]],
		[h$4, [l$1, "aws-iso-e"]],
		[h$4, [l$1, "aws-eusc"]],
		[e$4, [{
			fn: i$4,
			argv: [n$1, "supportsDualStack"]
		}, c$4]]
	],
	results: [
		[a$4],
		["https://signin.{Region}.api.aws", o$1],
		["https://signin.{Region}.api.amazonwebservices.com.cn", o$1],
		[j$4, o$1],
		[a$4, "FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],
		["https://{Region}.oauth.signin.aws", o$1],
		["https://{Region}.signin.aws.amazon.com", p$1],
		["https://{Region}.signin.amazonaws.cn", p$1],
		["https://{Region}.signin.amazonaws-us-gov.com", p$1],
		["https://{Region}.signin.c2shome.ic.gov", p$1],
		["https://{Region}.signin.sc2shome.sgov.gov", p$1],
		["https://{Region}.signin.csphome.hci.ic.gov", p$1],
		["https://{Region}.signin.csphome.adc-e.uk", p$1],
		["https://{Region}.signin.amazonaws-eusc.eu", p$1],
		["https://signin-fips.amazonaws-us-gov.com", p$1],
		["https://{Region}.signin-fips.amazonaws-us-gov.com", p$1],
		["https://{Region}.signin.{PartitionResult#dnsSuffix}", p$1],
		[a$4, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$4, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[k$4, p$1],
		["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", p$1],
		[a$4, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}", p$1],
		[a$4, "FIPS is enabled but this partition does not support FIPS"],
		[j$4, p$1],
		[a$4, "DualStack is enabled but this partition does not support DualStack"],
		["https://signin.{Region}.{PartitionResult#dnsSuffix}", p$1],
		[a$4, "Invalid Configuration: Missing Region"]
	]
};
var root$4 = 2;
var nodes$4 = new Int32Array([
	-1,
	1,
	-1,
	0,
	6,
	3,
	2,
	36,
	4,
	4,
	5,
	100000027,
	6,
	100000004,
	100000027,
	1,
	29,
	7,
	2,
	36,
	8,
	3,
	9,
	31,
	4,
	22,
	10,
	5,
	19,
	11,
	7,
	21,
	12,
	8,
	100000007,
	13,
	10,
	100000008,
	14,
	12,
	100000009,
	15,
	13,
	100000010,
	16,
	14,
	100000011,
	17,
	15,
	100000012,
	18,
	16,
	100000013,
	100000016,
	6,
	100000005,
	20,
	7,
	21,
	100000006,
	17,
	100000024,
	100000025,
	6,
	100000004,
	23,
	7,
	27,
	24,
	9,
	100000014,
	25,
	10,
	100000015,
	26,
	11,
	100000022,
	100000023,
	11,
	28,
	100000021,
	17,
	100000020,
	100000021,
	2,
	35,
	30,
	3,
	39,
	31,
	4,
	32,
	100000027,
	6,
	100000004,
	33,
	7,
	100000027,
	34,
	9,
	100000014,
	100000027,
	3,
	39,
	36,
	4,
	38,
	37,
	7,
	100000018,
	100000019,
	6,
	100000004,
	100000017,
	5,
	100000001,
	40,
	8,
	100000002,
	100000003
]);
var bdd$4 = BinaryDecisionDiagram.from(nodes$4, root$4, _data$4.conditions, _data$4.results);
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoint/endpointResolver.js
var cache$4 = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"IsControlPlane",
		"IsOAuthEndpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
var defaultEndpointResolver$4 = (endpointParams, context = {}) => {
	return cache$4.get(endpointParams, () => decideEndpoint(bdd$4, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/SigninServiceException.js
var SigninServiceException = class SigninServiceException extends ServiceException$1 {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, SigninServiceException.prototype);
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/errors.js
var AccessDeniedException$1 = class AccessDeniedException$1 extends SigninServiceException {
	static shapeId = "com.amazonaws.signin#AccessDeniedException";
	name = "AccessDeniedException";
	$fault = "client";
	error;
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedException$1.prototype);
		this.error = opts.error;
	}
};
var InternalServerException$1 = class InternalServerException$1 extends SigninServiceException {
	static shapeId = "com.amazonaws.signin#InternalServerException";
	name = "InternalServerException";
	$fault = "server";
	error;
	constructor(opts) {
		super({
			name: "InternalServerException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServerException$1.prototype);
		this.error = opts.error;
	}
};
var TooManyRequestsError = class TooManyRequestsError extends SigninServiceException {
	static shapeId = "com.amazonaws.signin#TooManyRequestsError";
	name = "TooManyRequestsError";
	$fault = "client";
	error;
	constructor(opts) {
		super({
			name: "TooManyRequestsError",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyRequestsError.prototype);
		this.error = opts.error;
	}
};
var ValidationException = class ValidationException extends SigninServiceException {
	static shapeId = "com.amazonaws.signin#ValidationException";
	name = "ValidationException";
	$fault = "client";
	error;
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
		this.error = opts.error;
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/schemas/schemas_0.js
var _ADE$1 = "AccessDeniedException";
var _AT$1 = "AccessToken";
var _COAT = "CreateOAuth2Token";
var _COATR = "CreateOAuth2TokenRequest";
var _COATRB = "CreateOAuth2TokenRequestBody";
var _COATRBr = "CreateOAuth2TokenResponseBody";
var _COATRr = "CreateOAuth2TokenResponse";
var _ISE$2 = "InternalServerException";
var _RT$1 = "RefreshToken";
var _TMRE$1 = "TooManyRequestsError";
var _VE = "ValidationException";
var _aKI = "accessKeyId";
var _aT$1 = "accessToken";
var _c$3 = "client";
var _cI$2 = "clientId";
var _cV$1 = "codeVerifier";
var _co$1 = "code";
var _e$3 = "error";
var _eI$1 = "expiresIn";
var _gT$1 = "grantType";
var _h$1 = "http";
var _hE$3 = "httpError";
var _iT$1 = "idToken";
var _jN = "jsonName";
var _m$1 = "message";
var _rT$1 = "refreshToken";
var _rU$1 = "redirectUri";
var _s$4 = "smithy.ts.sdk.synthetic.com.amazonaws.signin";
var _sAK = "secretAccessKey";
var _sT = "sessionToken";
var _se$2 = "server";
var _tI = "tokenInput";
var _tO = "tokenOutput";
var _tT$1 = "tokenType";
var n0$4 = "com.amazonaws.signin";
var _s_registry$4 = new TypeRegistry(_s$4);
var SigninServiceException$ = [
	-3,
	_s$4,
	"SigninServiceException",
	0,
	[],
	[]
];
_s_registry$4.registerError(SigninServiceException$, SigninServiceException);
var n0_registry$3 = new TypeRegistry(n0$4);
var AccessDeniedException$$1 = [
	-3,
	n0$4,
	_ADE$1,
	{ [_e$3]: _c$3 },
	[_e$3, _m$1],
	[0, 0],
	2
];
n0_registry$3.registerError(AccessDeniedException$$1, AccessDeniedException$1);
var InternalServerException$$1 = [
	-3,
	n0$4,
	_ISE$2,
	{
		[_e$3]: _se$2,
		[_hE$3]: 500
	},
	[_e$3, _m$1],
	[0, 0],
	2
];
n0_registry$3.registerError(InternalServerException$$1, InternalServerException$1);
var TooManyRequestsError$ = [
	-3,
	n0$4,
	_TMRE$1,
	{
		[_e$3]: _c$3,
		[_hE$3]: 429
	},
	[_e$3, _m$1],
	[0, 0],
	2
];
n0_registry$3.registerError(TooManyRequestsError$, TooManyRequestsError);
var ValidationException$ = [
	-3,
	n0$4,
	_VE,
	{
		[_e$3]: _c$3,
		[_hE$3]: 400
	},
	[_e$3, _m$1],
	[0, 0],
	2
];
n0_registry$3.registerError(ValidationException$, ValidationException);
var errorTypeRegistries$4 = [_s_registry$4, n0_registry$3];
var RefreshToken$1 = [
	0,
	n0$4,
	_RT$1,
	8,
	0
];
var AccessToken$ = [
	3,
	n0$4,
	_AT$1,
	8,
	[
		_aKI,
		_sAK,
		_sT
	],
	[
		[0, { [_jN]: _aKI }],
		[0, { [_jN]: _sAK }],
		[0, { [_jN]: _sT }]
	],
	3
];
var CreateOAuth2TokenRequest$ = [
	3,
	n0$4,
	_COATR,
	0,
	[_tI],
	[[() => CreateOAuth2TokenRequestBody$, 16]],
	1
];
var CreateOAuth2TokenRequestBody$ = [
	3,
	n0$4,
	_COATRB,
	0,
	[
		_cI$2,
		_gT$1,
		_co$1,
		_rU$1,
		_cV$1,
		_rT$1
	],
	[
		[0, { [_jN]: _cI$2 }],
		[0, { [_jN]: _gT$1 }],
		0,
		[0, { [_jN]: _rU$1 }],
		[0, { [_jN]: _cV$1 }],
		[() => RefreshToken$1, { [_jN]: _rT$1 }]
	],
	2
];
var CreateOAuth2TokenResponse$ = [
	3,
	n0$4,
	_COATRr,
	0,
	[_tO],
	[[() => CreateOAuth2TokenResponseBody$, 16]],
	1
];
var CreateOAuth2TokenResponseBody$ = [
	3,
	n0$4,
	_COATRBr,
	0,
	[
		_aT$1,
		_tT$1,
		_eI$1,
		_rT$1,
		_iT$1
	],
	[
		[() => AccessToken$, { [_jN]: _aT$1 }],
		[0, { [_jN]: _tT$1 }],
		[1, { [_jN]: _eI$1 }],
		[() => RefreshToken$1, { [_jN]: _rT$1 }],
		[0, { [_jN]: _iT$1 }]
	],
	4
];
var CreateOAuth2Token$ = [
	9,
	n0$4,
	_COAT,
	{ [_h$1]: [
		"POST",
		"/v1/token",
		200
	] },
	() => CreateOAuth2TokenRequest$,
	() => CreateOAuth2TokenResponse$
];
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeConfig.shared.js
var getRuntimeConfig$9 = (config) => {
	return {
		apiVersion: "2023-01-01",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64$1,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$4,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSigninHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}, {
			schemeId: "smithy.api#noAuth",
			identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
			signer: new NoAuthSigner()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsRestJsonProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.signin",
			errorTypeRegistries: errorTypeRegistries$4,
			version: "2023-01-01",
			serviceTarget: "Signin"
		},
		serviceId: config?.serviceId ?? "Signin",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8$1,
		utf8Encoder: config?.utf8Encoder ?? toUtf8$1
	};
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeConfig.js
var getRuntimeConfig$8 = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$9(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: package_default$2.version
		}),
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration$4 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
var resolveHttpAuthRuntimeConfig$4 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeExtensions.js
var resolveRuntimeExtensions$4 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration$4(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig$4(extensionConfiguration));
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/SigninClient.js
var SigninClient = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$8(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_8 = resolveRuntimeExtensions$4(resolveHttpAuthSchemeConfig$4(resolveEndpointConfig(resolveHostHeaderConfig(resolveRegionConfig(resolveRetryConfig(resolveUserAgentConfig(resolveClientEndpointParameters$4(_config_0))))))), configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultSigninHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commandBuilder.js
var command$4 = makeBuilder(commonParams$4, "Signin", "SigninClient", getEndpointPlugin);
var _ep0$4 = { IsControlPlane: {
	type: "staticContextParams",
	value: false
} };
var _mw0$4 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commands/CreateOAuth2TokenCommand.js
var CreateOAuth2TokenCommand = class extends command$4(_ep0$4, _mw0$4, "CreateOAuth2Token", CreateOAuth2Token$) {};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/index.js
var signin_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	CreateOAuth2TokenCommand: () => CreateOAuth2TokenCommand,
	SigninClient: () => SigninClient
});
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/auth/httpAuthSchemeProvider.js
var defaultSSOOIDCHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider$1(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$3(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sso-oauth",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption$1(authParameters) {
	return { schemeId: "smithy.api#noAuth" };
}
var defaultSSOOIDCHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		case "CreateToken":
			options.push(createSmithyApiNoAuthHttpAuthOption$1(authParameters));
			break;
		default: options.push(createAwsAuthSigv4HttpAuthOption$3(authParameters));
	}
	return options;
};
var resolveHttpAuthSchemeConfig$3 = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider$1(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/EndpointParameters.js
var resolveClientEndpointParameters$3 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "sso-oauth"
	});
};
var commonParams$3 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/bdd.js
var k$3 = "ref";
var a$3 = -1;
var b$3 = true;
var c$3 = "isSet";
var d$3 = "PartitionResult";
var e$3 = "booleanEquals";
var f$3 = "getAttr";
var g$3 = { [k$3]: "Endpoint" };
var h$3 = { [k$3]: d$3 };
var i$3 = {};
var j$3 = [{ [k$3]: "Region" }];
var _data$3 = {
	conditions: [
		[c$3, [g$3]],
		[c$3, j$3],
		[
			"aws.partition",
			j$3,
			d$3
		],
		[e$3, [{ [k$3]: "UseFIPS" }, b$3]],
		[e$3, [{ [k$3]: "UseDualStack" }, b$3]],
		[e$3, [{
			fn: f$3,
			argv: [h$3, "supportsDualStack"]
		}, b$3]],
		[e$3, [{
			fn: f$3,
			argv: [h$3, "supportsFIPS"]
		}, b$3]],
		["stringEquals", [{
			fn: f$3,
			argv: [h$3, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a$3],
		[a$3, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$3, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$3, i$3],
		["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$3],
		[a$3, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://oidc.{Region}.amazonaws.com", i$3],
		["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}", i$3],
		[a$3, "FIPS is enabled but this partition does not support FIPS"],
		["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}", i$3],
		[a$3, "DualStack is enabled but this partition does not support DualStack"],
		["https://oidc.{Region}.{PartitionResult#dnsSuffix}", i$3],
		[a$3, "Invalid Configuration: Missing Region"]
	]
};
var root$3 = 2;
var nodes$3 = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
var bdd$3 = BinaryDecisionDiagram.from(nodes$3, root$3, _data$3.conditions, _data$3.results);
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/endpointResolver.js
var cache$3 = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
var defaultEndpointResolver$3 = (endpointParams, context = {}) => {
	return cache$3.get(endpointParams, () => decideEndpoint(bdd$3, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/SSOOIDCServiceException.js
var SSOOIDCServiceException = class SSOOIDCServiceException extends ServiceException$1 {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, SSOOIDCServiceException.prototype);
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/errors.js
var AccessDeniedException = class AccessDeniedException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#AccessDeniedException";
	name = "AccessDeniedException";
	$fault = "client";
	error;
	reason;
	error_description;
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
		this.error = opts.error;
		this.reason = opts.reason;
		this.error_description = opts.error_description;
	}
};
var AuthorizationPendingException = class AuthorizationPendingException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#AuthorizationPendingException";
	name = "AuthorizationPendingException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "AuthorizationPendingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AuthorizationPendingException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
};
var ExpiredTokenException$1 = class ExpiredTokenException$1 extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#ExpiredTokenException";
	name = "ExpiredTokenException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "ExpiredTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExpiredTokenException$1.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
};
var InternalServerException = class InternalServerException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#InternalServerException";
	name = "InternalServerException";
	$fault = "server";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "InternalServerException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServerException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
};
var InvalidClientException = class InvalidClientException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#InvalidClientException";
	name = "InvalidClientException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "InvalidClientException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidClientException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
};
var InvalidGrantException = class InvalidGrantException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#InvalidGrantException";
	name = "InvalidGrantException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "InvalidGrantException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidGrantException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
};
var InvalidRequestException = class InvalidRequestException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#InvalidRequestException";
	name = "InvalidRequestException";
	$fault = "client";
	error;
	reason;
	error_description;
	constructor(opts) {
		super({
			name: "InvalidRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRequestException.prototype);
		this.error = opts.error;
		this.reason = opts.reason;
		this.error_description = opts.error_description;
	}
};
var InvalidScopeException = class InvalidScopeException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#InvalidScopeException";
	name = "InvalidScopeException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "InvalidScopeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidScopeException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
};
var SlowDownException = class SlowDownException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#SlowDownException";
	name = "SlowDownException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "SlowDownException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SlowDownException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
};
var UnauthorizedClientException = class UnauthorizedClientException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#UnauthorizedClientException";
	name = "UnauthorizedClientException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "UnauthorizedClientException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnauthorizedClientException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
};
var UnsupportedGrantTypeException = class UnsupportedGrantTypeException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#UnsupportedGrantTypeException";
	name = "UnsupportedGrantTypeException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "UnsupportedGrantTypeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedGrantTypeException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/schemas/schemas_0.js
var _ADE = "AccessDeniedException";
var _APE = "AuthorizationPendingException";
var _AT = "AccessToken";
var _CS$1 = "ClientSecret";
var _CT$1 = "CreateToken";
var _CTR$1 = "CreateTokenRequest";
var _CTRr = "CreateTokenResponse";
var _CV = "CodeVerifier";
var _ETE$1 = "ExpiredTokenException";
var _ICE$1 = "InvalidClientException";
var _IGE = "InvalidGrantException";
var _IRE = "InvalidRequestException";
var _ISE$1 = "InternalServerException";
var _ISEn$1 = "InvalidScopeException";
var _IT = "IdToken";
var _RT = "RefreshToken";
var _SDE = "SlowDownException";
var _UCE = "UnauthorizedClientException";
var _UGTE = "UnsupportedGrantTypeException";
var _aT = "accessToken";
var _c$2 = "client";
var _cI$1 = "clientId";
var _cS = "clientSecret";
var _cV = "codeVerifier";
var _co = "code";
var _dC = "deviceCode";
var _e$2 = "error";
var _eI = "expiresIn";
var _ed = "error_description";
var _gT = "grantType";
var _h = "http";
var _hE$2 = "httpError";
var _iT = "idToken";
var _r$1 = "reason";
var _rT = "refreshToken";
var _rU = "redirectUri";
var _s$3 = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc";
var _sc = "scope";
var _se$1 = "server";
var _tT = "tokenType";
var n0$3 = "com.amazonaws.ssooidc";
var _s_registry$3 = new TypeRegistry(_s$3);
var SSOOIDCServiceException$ = [
	-3,
	_s$3,
	"SSOOIDCServiceException",
	0,
	[],
	[]
];
_s_registry$3.registerError(SSOOIDCServiceException$, SSOOIDCServiceException);
var n0_registry$2 = new TypeRegistry(n0$3);
var AccessDeniedException$ = [
	-3,
	n0$3,
	_ADE,
	{
		[_e$2]: _c$2,
		[_hE$2]: 400
	},
	[
		_e$2,
		_r$1,
		_ed
	],
	[
		0,
		0,
		0
	]
];
n0_registry$2.registerError(AccessDeniedException$, AccessDeniedException);
var AuthorizationPendingException$ = [
	-3,
	n0$3,
	_APE,
	{
		[_e$2]: _c$2,
		[_hE$2]: 400
	},
	[_e$2, _ed],
	[0, 0]
];
n0_registry$2.registerError(AuthorizationPendingException$, AuthorizationPendingException);
var ExpiredTokenException$$1 = [
	-3,
	n0$3,
	_ETE$1,
	{
		[_e$2]: _c$2,
		[_hE$2]: 400
	},
	[_e$2, _ed],
	[0, 0]
];
n0_registry$2.registerError(ExpiredTokenException$$1, ExpiredTokenException$1);
var InternalServerException$ = [
	-3,
	n0$3,
	_ISE$1,
	{
		[_e$2]: _se$1,
		[_hE$2]: 500
	},
	[_e$2, _ed],
	[0, 0]
];
n0_registry$2.registerError(InternalServerException$, InternalServerException);
var InvalidClientException$ = [
	-3,
	n0$3,
	_ICE$1,
	{
		[_e$2]: _c$2,
		[_hE$2]: 401
	},
	[_e$2, _ed],
	[0, 0]
];
n0_registry$2.registerError(InvalidClientException$, InvalidClientException);
var InvalidGrantException$ = [
	-3,
	n0$3,
	_IGE,
	{
		[_e$2]: _c$2,
		[_hE$2]: 400
	},
	[_e$2, _ed],
	[0, 0]
];
n0_registry$2.registerError(InvalidGrantException$, InvalidGrantException);
var InvalidRequestException$ = [
	-3,
	n0$3,
	_IRE,
	{
		[_e$2]: _c$2,
		[_hE$2]: 400
	},
	[
		_e$2,
		_r$1,
		_ed
	],
	[
		0,
		0,
		0
	]
];
n0_registry$2.registerError(InvalidRequestException$, InvalidRequestException);
var InvalidScopeException$ = [
	-3,
	n0$3,
	_ISEn$1,
	{
		[_e$2]: _c$2,
		[_hE$2]: 400
	},
	[_e$2, _ed],
	[0, 0]
];
n0_registry$2.registerError(InvalidScopeException$, InvalidScopeException);
var SlowDownException$ = [
	-3,
	n0$3,
	_SDE,
	{
		[_e$2]: _c$2,
		[_hE$2]: 400
	},
	[_e$2, _ed],
	[0, 0]
];
n0_registry$2.registerError(SlowDownException$, SlowDownException);
var UnauthorizedClientException$ = [
	-3,
	n0$3,
	_UCE,
	{
		[_e$2]: _c$2,
		[_hE$2]: 400
	},
	[_e$2, _ed],
	[0, 0]
];
n0_registry$2.registerError(UnauthorizedClientException$, UnauthorizedClientException);
var UnsupportedGrantTypeException$ = [
	-3,
	n0$3,
	_UGTE,
	{
		[_e$2]: _c$2,
		[_hE$2]: 400
	},
	[_e$2, _ed],
	[0, 0]
];
n0_registry$2.registerError(UnsupportedGrantTypeException$, UnsupportedGrantTypeException);
var errorTypeRegistries$3 = [_s_registry$3, n0_registry$2];
var AccessToken = [
	0,
	n0$3,
	_AT,
	8,
	0
];
var ClientSecret = [
	0,
	n0$3,
	_CS$1,
	8,
	0
];
var CodeVerifier = [
	0,
	n0$3,
	_CV,
	8,
	0
];
var IdToken = [
	0,
	n0$3,
	_IT,
	8,
	0
];
var RefreshToken = [
	0,
	n0$3,
	_RT,
	8,
	0
];
var CreateTokenRequest$ = [
	3,
	n0$3,
	_CTR$1,
	0,
	[
		_cI$1,
		_cS,
		_gT,
		_dC,
		_co,
		_rT,
		_sc,
		_rU,
		_cV
	],
	[
		0,
		[() => ClientSecret, 0],
		0,
		0,
		0,
		[() => RefreshToken, 0],
		64,
		0,
		[() => CodeVerifier, 0]
	],
	3
];
var CreateTokenResponse$ = [
	3,
	n0$3,
	_CTRr,
	0,
	[
		_aT,
		_tT,
		_eI,
		_rT,
		_iT
	],
	[
		[() => AccessToken, 0],
		0,
		1,
		[() => RefreshToken, 0],
		[() => IdToken, 0]
	]
];
var CreateToken$ = [
	9,
	n0$3,
	_CT$1,
	{ [_h]: [
		"POST",
		"/token",
		200
	] },
	() => CreateTokenRequest$,
	() => CreateTokenResponse$
];
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeConfig.shared.js
var getRuntimeConfig$7 = (config) => {
	return {
		apiVersion: "2019-06-10",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64$1,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$3,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOOIDCHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}, {
			schemeId: "smithy.api#noAuth",
			identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
			signer: new NoAuthSigner()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsRestJsonProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ssooidc",
			errorTypeRegistries: errorTypeRegistries$3,
			version: "2019-06-10",
			serviceTarget: "AWSSSOOIDCService"
		},
		serviceId: config?.serviceId ?? "SSO OIDC",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8$1,
		utf8Encoder: config?.utf8Encoder ?? toUtf8$1
	};
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeConfig.js
var getRuntimeConfig$6 = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$7(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: package_default$2.version
		}),
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration$3 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
var resolveHttpAuthRuntimeConfig$3 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeExtensions.js
var resolveRuntimeExtensions$3 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration$3(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig$3(extensionConfiguration));
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/SSOOIDCClient.js
var SSOOIDCClient = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$6(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_8 = resolveRuntimeExtensions$3(resolveHttpAuthSchemeConfig$3(resolveEndpointConfig(resolveHostHeaderConfig(resolveRegionConfig(resolveRetryConfig(resolveUserAgentConfig(resolveClientEndpointParameters$3(_config_0))))))), configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultSSOOIDCHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commandBuilder.js
var command$3 = makeBuilder(commonParams$3, "AWSSSOOIDCService", "SSOOIDCClient", getEndpointPlugin);
var _ep0$3 = {};
var _mw0$3 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commands/CreateTokenCommand.js
var CreateTokenCommand = class extends command$3(_ep0$3, _mw0$3, "CreateToken", CreateToken$) {};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/index.js
var sso_oidc_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	CreateTokenCommand: () => CreateTokenCommand,
	SSOOIDCClient: () => SSOOIDCClient
});
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/bdd.js
var q = "ref";
var a$2 = -1;
var b$2 = true;
var c$2 = "isSet";
var d$2 = "PartitionResult";
var e$2 = "booleanEquals";
var f$2 = "stringEquals";
var g$2 = "getAttr";
var h$2 = "us-east-1";
var i$2 = "sigv4";
var j$2 = "sts";
var k$2 = "https://sts.{Region}.{PartitionResult#dnsSuffix}";
var l = { [q]: "Endpoint" };
var m = { [q]: "Region" };
var n = { [q]: d$2 };
var o = {};
var p = [m];
var _data$2 = {
	conditions: [
		[c$2, [l]],
		[c$2, p],
		[
			"aws.partition",
			p,
			d$2
		],
		[e$2, [{ [q]: "UseFIPS" }, b$2]],
		[e$2, [{ [q]: "UseDualStack" }, b$2]],
		[f$2, [m, "aws-global"]],
		[e$2, [{ [q]: "UseGlobalEndpoint" }, b$2]],
		[f$2, [m, "eu-central-1"]],
		[e$2, [{
			fn: g$2,
			argv: [n, "supportsDualStack"]
		}, b$2]],
		[e$2, [{
			fn: g$2,
			argv: [n, "supportsFIPS"]
		}, b$2]],
		[f$2, [m, "ap-south-1"]],
		[f$2, [m, "eu-north-1"]],
		[f$2, [m, "eu-west-1"]],
		[f$2, [m, "eu-west-2"]],
		[f$2, [m, "eu-west-3"]],
		[f$2, [m, "sa-east-1"]],
		[f$2, [m, h$2]],
		[f$2, [m, "us-east-2"]],
		[f$2, [m, "us-west-2"]],
		[f$2, [m, "us-west-1"]],
		[f$2, [m, "ca-central-1"]],
		[f$2, [m, "ap-southeast-1"]],
		[f$2, [m, "ap-northeast-1"]],
		[f$2, [m, "ap-southeast-2"]],
		[f$2, [{
			fn: g$2,
			argv: [n, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a$2],
		["https://sts.amazonaws.com", { authSchemes: [{
			name: i$2,
			signingName: j$2,
			signingRegion: h$2
		}] }],
		[k$2, { authSchemes: [{
			name: i$2,
			signingName: j$2,
			signingRegion: "{Region}"
		}] }],
		[a$2, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$2, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[l, o],
		["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[a$2, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://sts.{Region}.amazonaws.com", o],
		["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o],
		[a$2, "FIPS is enabled but this partition does not support FIPS"],
		["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[a$2, "DualStack is enabled but this partition does not support DualStack"],
		[k$2, o],
		[a$2, "Invalid Configuration: Missing Region"]
	]
};
var root$2 = 2;
var nodes$2 = new Int32Array([
	-1,
	1,
	-1,
	0,
	30,
	3,
	1,
	4,
	100000014,
	2,
	5,
	100000014,
	3,
	25,
	6,
	4,
	24,
	7,
	5,
	100000001,
	8,
	6,
	9,
	100000013,
	7,
	100000001,
	10,
	10,
	100000001,
	11,
	11,
	100000001,
	12,
	12,
	100000001,
	13,
	13,
	100000001,
	14,
	14,
	100000001,
	15,
	15,
	100000001,
	16,
	16,
	100000001,
	17,
	17,
	100000001,
	18,
	18,
	100000001,
	19,
	19,
	100000001,
	20,
	20,
	100000001,
	21,
	21,
	100000001,
	22,
	22,
	100000001,
	23,
	23,
	100000001,
	100000002,
	8,
	100000011,
	100000012,
	4,
	28,
	26,
	9,
	27,
	100000010,
	24,
	100000008,
	100000009,
	8,
	29,
	100000007,
	9,
	100000006,
	100000007,
	3,
	100000003,
	31,
	4,
	100000004,
	100000005
]);
var bdd$2 = BinaryDecisionDiagram.from(nodes$2, root$2, _data$2.conditions, _data$2.results);
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/endpointResolver.js
var cache$2 = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS",
		"UseGlobalEndpoint"
	]
});
var defaultEndpointResolver$2 = (endpointParams, context = {}) => {
	return cache$2.get(endpointParams, () => decideEndpoint(bdd$2, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/auth/httpAuthSchemeProvider.js
var createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
	if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
	const instructionsFn = getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
	const endpointParameters = await resolveParams(input, { getEndpointParameterInstructions: instructionsFn }, config);
	return Object.assign(defaultParameters, endpointParameters);
};
var _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider$1(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
var defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption$2(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createAwsAuthSigv4aHttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4a",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
	return { schemeId: "smithy.api#noAuth" };
}
var createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
	const endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
		const authSchemes = defaultEndpointResolver(authParameters).properties?.authSchemes;
		if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
		const options = [];
		for (const scheme of authSchemes) {
			const { name: resolvedName, properties = {}, ...rest } = scheme;
			const name = resolvedName.toLowerCase();
			if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
			let schemeId;
			if (name === "sigv4a") {
				schemeId = "aws.auth#sigv4a";
				const sigv4Present = authSchemes.find((s) => {
					const name = s.name.toLowerCase();
					return name !== "sigv4a" && name.startsWith("sigv4");
				});
				if (SignatureV4MultiRegion.sigv4aDependency() === "none" && sigv4Present) continue;
			} else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
			else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
			const createOption = createHttpAuthOptionFunctions[schemeId];
			if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
			const option = createOption(authParameters);
			option.schemeId = schemeId;
			option.signingProperties = {
				...option.signingProperties || {},
				...rest,
				...properties
			};
			options.push(option);
		}
		return options;
	};
	return endpointRuleSetHttpAuthSchemeProvider;
};
var _defaultSTSHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		case "AssumeRoleWithWebIdentity":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			break;
		default:
			options.push(createAwsAuthSigv4HttpAuthOption$2(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
	}
	return options;
};
var defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver$2, _defaultSTSHttpAuthSchemeProvider, {
	"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption$2,
	"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
	"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
});
var resolveHttpAuthSchemeConfig$2 = (config) => {
	const config_1 = resolveAwsSdkSigV4AConfig(resolveAwsSdkSigV4Config(config));
	return Object.assign(config_1, { authSchemePreference: normalizeProvider$1(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/EndpointParameters.js
var resolveClientEndpointParameters$2 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		useGlobalEndpoint: options.useGlobalEndpoint ?? false,
		defaultSigningName: "sts"
	});
};
var commonParams$2 = {
	UseGlobalEndpoint: {
		type: "builtInParams",
		name: "useGlobalEndpoint"
	},
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/STSServiceException.js
var STSServiceException = class STSServiceException extends ServiceException$1 {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, STSServiceException.prototype);
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/errors.js
var ExpiredTokenException = class ExpiredTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTokenException";
	name = "ExpiredTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExpiredTokenException.prototype);
	}
};
var MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
	}
};
var PackedPolicyTooLargeException = class PackedPolicyTooLargeException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
	name = "PackedPolicyTooLargeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PackedPolicyTooLargeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
	}
};
var RegionDisabledException = class RegionDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#RegionDisabledException";
	name = "RegionDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RegionDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RegionDisabledException.prototype);
	}
};
var IDPRejectedClaimException = class IDPRejectedClaimException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
	name = "IDPRejectedClaimException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IDPRejectedClaimException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
	}
};
var InvalidIdentityTokenException = class InvalidIdentityTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
	name = "InvalidIdentityTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidIdentityTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
	}
};
var IDPCommunicationErrorException = class IDPCommunicationErrorException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
	name = "IDPCommunicationErrorException";
	$fault = "client";
	$retryable = {};
	constructor(opts) {
		super({
			name: "IDPCommunicationErrorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/schemas/schemas_0.js
var _A$1 = "Arn";
var _AKI = "AccessKeyId";
var _AR = "AssumeRole";
var _ARI = "AssumedRoleId";
var _ARR = "AssumeRoleRequest";
var _ARRs = "AssumeRoleResponse";
var _ARU = "AssumedRoleUser";
var _ARWWI = "AssumeRoleWithWebIdentity";
var _ARWWIR = "AssumeRoleWithWebIdentityRequest";
var _ARWWIRs = "AssumeRoleWithWebIdentityResponse";
var _Au = "Audience";
var _C$1 = "Credentials";
var _CA$1 = "ContextAssertion";
var _DS$1 = "DurationSeconds";
var _E$1 = "Expiration";
var _EI = "ExternalId";
var _ETE = "ExpiredTokenException";
var _IDPCEE = "IDPCommunicationErrorException";
var _IDPRCE = "IDPRejectedClaimException";
var _IITE = "InvalidIdentityTokenException";
var _K$2 = "Key";
var _MPDE = "MalformedPolicyDocumentException";
var _MSTS = "MinimumSessionTokenSize";
var _P$1 = "Policy";
var _PA = "PolicyArns";
var _PAr = "ProviderArn";
var _PC = "ProvidedContexts";
var _PCLT = "ProvidedContextsListType";
var _PCr = "ProvidedContext";
var _PDT = "PolicyDescriptorType";
var _PI$1 = "ProviderId";
var _PPS = "PackedPolicySize";
var _PPTLE = "PackedPolicyTooLargeException";
var _Pr$1 = "Provider";
var _RA$1 = "RoleArn";
var _RDE = "RegionDisabledException";
var _RSN = "RoleSessionName";
var _SAK = "SecretAccessKey";
var _SFWIT = "SubjectFromWebIdentityToken";
var _SI$1 = "SourceIdentity";
var _SN = "SerialNumber";
var _ST$1 = "SessionToken";
var _STS = "SessionTokenSize";
var _STU = "SessionTokenUtilization";
var _T$2 = "Tags";
var _TC = "TokenCode";
var _TTK = "TransitiveTagKeys";
var _Ta$2 = "Tag";
var _V$2 = "Value";
var _WIT = "WebIdentityToken";
var _a = "arn";
var _aKST = "accessKeySecretType";
var _aQE$1 = "awsQueryError";
var _c$1 = "client";
var _cTT = "clientTokenType";
var _e$1 = "error";
var _hE$1 = "httpError";
var _m = "message";
var _pDLT = "policyDescriptorListType";
var _s$2 = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
var _tLT = "tagListType";
var n0$2 = "com.amazonaws.sts";
var _s_registry$2 = new TypeRegistry(_s$2);
var STSServiceException$ = [
	-3,
	_s$2,
	"STSServiceException",
	0,
	[],
	[]
];
_s_registry$2.registerError(STSServiceException$, STSServiceException);
var n0_registry$1 = new TypeRegistry(n0$2);
var ExpiredTokenException$ = [
	-3,
	n0$2,
	_ETE,
	{
		[_aQE$1]: [`ExpiredTokenException`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m],
	[0]
];
n0_registry$1.registerError(ExpiredTokenException$, ExpiredTokenException);
var IDPCommunicationErrorException$ = [
	-3,
	n0$2,
	_IDPCEE,
	{
		[_aQE$1]: [`IDPCommunicationError`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m],
	[0]
];
n0_registry$1.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
var IDPRejectedClaimException$ = [
	-3,
	n0$2,
	_IDPRCE,
	{
		[_aQE$1]: [`IDPRejectedClaim`, 403],
		[_e$1]: _c$1,
		[_hE$1]: 403
	},
	[_m],
	[0]
];
n0_registry$1.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
var InvalidIdentityTokenException$ = [
	-3,
	n0$2,
	_IITE,
	{
		[_aQE$1]: [`InvalidIdentityToken`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m],
	[0]
];
n0_registry$1.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
var MalformedPolicyDocumentException$ = [
	-3,
	n0$2,
	_MPDE,
	{
		[_aQE$1]: [`MalformedPolicyDocument`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m],
	[0]
];
n0_registry$1.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var PackedPolicyTooLargeException$ = [
	-3,
	n0$2,
	_PPTLE,
	{
		[_aQE$1]: [`PackedPolicyTooLarge`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m],
	[0]
];
n0_registry$1.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
var RegionDisabledException$ = [
	-3,
	n0$2,
	_RDE,
	{
		[_aQE$1]: [`RegionDisabledException`, 403],
		[_e$1]: _c$1,
		[_hE$1]: 403
	},
	[_m],
	[0]
];
n0_registry$1.registerError(RegionDisabledException$, RegionDisabledException);
var errorTypeRegistries$2 = [_s_registry$2, n0_registry$1];
var accessKeySecretType = [
	0,
	n0$2,
	_aKST,
	8,
	0
];
var clientTokenType = [
	0,
	n0$2,
	_cTT,
	8,
	0
];
var AssumedRoleUser$ = [
	3,
	n0$2,
	_ARU,
	0,
	[_ARI, _A$1],
	[0, 0],
	2
];
var AssumeRoleRequest$ = [
	3,
	n0$2,
	_ARR,
	0,
	[
		_RA$1,
		_RSN,
		_PA,
		_P$1,
		_DS$1,
		_T$2,
		_TTK,
		_EI,
		_SN,
		_TC,
		_SI$1,
		_PC,
		_MSTS
	],
	[
		0,
		0,
		() => policyDescriptorListType,
		0,
		1,
		() => tagListType,
		64,
		0,
		0,
		0,
		0,
		() => ProvidedContextsListType,
		1
	],
	2
];
var AssumeRoleResponse$ = [
	3,
	n0$2,
	_ARRs,
	0,
	[
		_C$1,
		_ARU,
		_PPS,
		_SI$1,
		_STU,
		_STS
	],
	[
		[() => Credentials$, 0],
		() => AssumedRoleUser$,
		1,
		0,
		1,
		1
	]
];
var AssumeRoleWithWebIdentityRequest$ = [
	3,
	n0$2,
	_ARWWIR,
	0,
	[
		_RA$1,
		_RSN,
		_WIT,
		_PI$1,
		_PA,
		_P$1,
		_DS$1,
		_MSTS
	],
	[
		0,
		0,
		[() => clientTokenType, 0],
		0,
		() => policyDescriptorListType,
		0,
		1,
		1
	],
	3
];
var AssumeRoleWithWebIdentityResponse$ = [
	3,
	n0$2,
	_ARWWIRs,
	0,
	[
		_C$1,
		_SFWIT,
		_ARU,
		_PPS,
		_Pr$1,
		_Au,
		_SI$1,
		_STU,
		_STS
	],
	[
		[() => Credentials$, 0],
		0,
		() => AssumedRoleUser$,
		1,
		0,
		0,
		0,
		1,
		1
	]
];
var Credentials$ = [
	3,
	n0$2,
	_C$1,
	0,
	[
		_AKI,
		_SAK,
		_ST$1,
		_E$1
	],
	[
		0,
		[() => accessKeySecretType, 0],
		0,
		4
	],
	4
];
var PolicyDescriptorType$ = [
	3,
	n0$2,
	_PDT,
	0,
	[_a],
	[0]
];
var ProvidedContext$ = [
	3,
	n0$2,
	_PCr,
	0,
	[_PAr, _CA$1],
	[0, 0]
];
var Tag$$2 = [
	3,
	n0$2,
	_Ta$2,
	0,
	[_K$2, _V$2],
	[0, 0],
	2
];
var policyDescriptorListType = [
	1,
	n0$2,
	_pDLT,
	0,
	() => PolicyDescriptorType$
];
var ProvidedContextsListType = [
	1,
	n0$2,
	_PCLT,
	0,
	() => ProvidedContext$
];
var tagListType = [
	1,
	n0$2,
	_tLT,
	0,
	() => Tag$$2
];
var AssumeRole$ = [
	9,
	n0$2,
	_AR,
	0,
	() => AssumeRoleRequest$,
	() => AssumeRoleResponse$
];
var AssumeRoleWithWebIdentity$ = [
	9,
	n0$2,
	_ARWWI,
	0,
	() => AssumeRoleWithWebIdentityRequest$,
	() => AssumeRoleWithWebIdentityResponse$
];
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.shared.js
var getRuntimeConfig$5 = (config) => {
	return {
		apiVersion: "2011-06-15",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64$1,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$2,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
				signer: new AwsSdkSigV4Signer()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
				signer: new AwsSdkSigV4ASigner()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new NoAuthSigner()
			}
		],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsQueryProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.sts",
			errorTypeRegistries: errorTypeRegistries$2,
			xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
			version: "2011-06-15",
			serviceTarget: "AWSSecurityTokenServiceV20110615"
		},
		serviceId: config?.serviceId ?? "STS",
		sha256: config?.sha256 ?? Sha256Node,
		signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8$1,
		utf8Encoder: config?.utf8Encoder ?? toUtf8$1
	};
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.js
var getRuntimeConfig$4 = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$5(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: package_default$2.version
		}),
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await config.credentialDefaultProvider(idProps?.__config || {})()),
				signer: new AwsSdkSigV4Signer()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
				signer: new AwsSdkSigV4ASigner()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new NoAuthSigner()
			}
		],
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? loadConfig(NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration$2 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
var resolveHttpAuthRuntimeConfig$2 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeExtensions.js
var resolveRuntimeExtensions$2 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration$2(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig$2(extensionConfiguration));
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/STSClient.js
var STSClient = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$4(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_8 = resolveRuntimeExtensions$2(resolveHttpAuthSchemeConfig$2(resolveEndpointConfig(resolveHostHeaderConfig(resolveRegionConfig(resolveRetryConfig(resolveUserAgentConfig(resolveClientEndpointParameters$2(_config_0))))))), configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
				"aws.auth#sigv4": config.credentials,
				"aws.auth#sigv4a": config.credentials
			})
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commandBuilder.js
var command$2 = makeBuilder(commonParams$2, "AWSSecurityTokenServiceV20110615", "STSClient", getEndpointPlugin);
var _ep0$2 = {};
var _mw0$2 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleCommand.js
var AssumeRoleCommand = class extends command$2(_ep0$2, _mw0$2, "AssumeRole", AssumeRole$) {};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleWithWebIdentityCommand.js
var AssumeRoleWithWebIdentityCommand = class extends command$2(_ep0$2, _mw0$2, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultStsRoleAssumers.js
var getAccountIdFromAssumedRoleUser = (assumedRoleUser) => {
	if (typeof assumedRoleUser?.Arn === "string") {
		const arnComponents = assumedRoleUser.Arn.split(":");
		if (arnComponents.length > 4 && arnComponents[4] !== "") return arnComponents[4];
	}
};
var resolveRegion = async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {}) => {
	const region = typeof _region === "function" ? await _region() : _region;
	const parentRegion = typeof _parentRegion === "function" ? await _parentRegion() : _parentRegion;
	let stsDefaultRegion = "";
	const resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await stsRegionDefaultResolver(loaderConfig)());
	credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`);
	return resolvedRegion;
};
var getDefaultRoleAssumer$1 = (stsOptions, STSClient) => {
	let stsClient;
	let closureSourceCreds;
	return async (sourceCreds, params) => {
		closureSourceCreds = sourceCreds;
		if (!stsClient) {
			const { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
			const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
				logger,
				profile
			});
			const isCompatibleRequestHandler = !isH2(requestHandler);
			stsClient = new STSClient({
				...stsOptions,
				userAgentAppId,
				profile,
				credentialDefaultProvider: () => async () => closureSourceCreds,
				region: resolvedRegion,
				requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
				logger
			});
		}
		const { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleCommand(params));
		if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
		const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
		const credentials = {
			accessKeyId: Credentials.AccessKeyId,
			secretAccessKey: Credentials.SecretAccessKey,
			sessionToken: Credentials.SessionToken,
			expiration: Credentials.Expiration,
			...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
			...accountId && { accountId }
		};
		setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i");
		return credentials;
	};
};
var getDefaultRoleAssumerWithWebIdentity$1 = (stsOptions, STSClient) => {
	let stsClient;
	return async (params) => {
		if (!stsClient) {
			const { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
			const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
				logger,
				profile
			});
			const isCompatibleRequestHandler = !isH2(requestHandler);
			stsClient = new STSClient({
				...stsOptions,
				userAgentAppId,
				profile,
				region: resolvedRegion,
				requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
				logger
			});
		}
		const { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
		if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
		const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
		const credentials = {
			accessKeyId: Credentials.AccessKeyId,
			secretAccessKey: Credentials.SecretAccessKey,
			sessionToken: Credentials.SessionToken,
			expiration: Credentials.Expiration,
			...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
			...accountId && { accountId }
		};
		if (accountId) setCredentialFeature(credentials, "RESOLVED_ACCOUNT_ID", "T");
		setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
		return credentials;
	};
};
var isH2 = (requestHandler) => {
	return requestHandler?.metadata?.handlerProtocol === "h2";
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultRoleAssumers.js
var getCustomizableStsClientCtor = (baseCtor, customizations) => {
	if (!customizations) return baseCtor;
	else return class CustomizableSTSClient extends baseCtor {
		constructor(config) {
			super(config);
			for (const customization of customizations) this.middlewareStack.use(customization);
		}
	};
};
var getDefaultRoleAssumer = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumer$1(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
var getDefaultRoleAssumerWithWebIdentity = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumerWithWebIdentity$1(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/index.js
var sts_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	getDefaultRoleAssumer: () => getDefaultRoleAssumer,
	getDefaultRoleAssumerWithWebIdentity: () => getDefaultRoleAssumerWithWebIdentity
});
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/Int64.js
var Int64 = class Int64 {
	bytes;
	constructor(bytes) {
		this.bytes = bytes;
		if (bytes.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
	}
	static fromNumber(number) {
		if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
		const bytes = /* @__PURE__ */ new Uint8Array(8);
		for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) bytes[i] = remaining;
		if (number < 0) negate(bytes);
		return new Int64(bytes);
	}
	valueOf() {
		const bytes = this.bytes.slice(0);
		const negative = bytes[0] & 128;
		if (negative) negate(bytes);
		return parseInt(toHex(bytes), 16) * (negative ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function negate(bytes) {
	for (let i = 0; i < 8; i++) bytes[i] ^= 255;
	for (let i = 7; i > -1; i--) {
		bytes[i]++;
		if (bytes[i] !== 0) break;
	}
}
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/HeaderMarshaller.js
var HeaderMarshaller = class {
	toUtf8;
	fromUtf8;
	constructor(toUtf8, fromUtf8) {
		this.toUtf8 = toUtf8;
		this.fromUtf8 = fromUtf8;
	}
	format(headers) {
		const chunks = [];
		for (const headerName in headers) {
			if (!hasOwn(headers, headerName)) continue;
			const bytes = this.fromUtf8(headerName);
			if (bytes.byteLength > 255) throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${bytes.byteLength}`);
			chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
		}
		const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
		let position = 0;
		for (const chunk of chunks) {
			out.set(chunk, position);
			position += chunk.byteLength;
		}
		return out;
	}
	formatHeaderValue(header) {
		switch (header.type) {
			case "boolean": return Uint8Array.from([header.value ? 0 : 1]);
			case "byte": return Uint8Array.from([2, header.value]);
			case "short":
				const shortView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(3));
				shortView.setUint8(0, 3);
				shortView.setInt16(1, header.value, false);
				return new Uint8Array(shortView.buffer);
			case "integer":
				const intView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(5));
				intView.setUint8(0, 4);
				intView.setInt32(1, header.value, false);
				return new Uint8Array(intView.buffer);
			case "long":
				const longBytes = /* @__PURE__ */ new Uint8Array(9);
				longBytes[0] = 5;
				longBytes.set(header.value.bytes, 1);
				return longBytes;
			case "binary":
				if (header.value.byteLength > MAX_HEADER_VALUE_BYTES) throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${header.value.byteLength}`);
				const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
				binView.setUint8(0, 6);
				binView.setUint16(1, header.value.byteLength, false);
				const binBytes = new Uint8Array(binView.buffer);
				binBytes.set(header.value, 3);
				return binBytes;
			case "string":
				const utf8Bytes = this.fromUtf8(header.value);
				if (utf8Bytes.byteLength > MAX_HEADER_VALUE_BYTES) throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${utf8Bytes.byteLength}`);
				const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
				strView.setUint8(0, 7);
				strView.setUint16(1, utf8Bytes.byteLength, false);
				const strBytes = new Uint8Array(strView.buffer);
				strBytes.set(utf8Bytes, 3);
				return strBytes;
			case "timestamp":
				const tsBytes = /* @__PURE__ */ new Uint8Array(9);
				tsBytes[0] = 8;
				tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
				return tsBytes;
			case "uuid":
				if (!UUID_PATTERN.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
				const uuidBytes = /* @__PURE__ */ new Uint8Array(17);
				uuidBytes[0] = 9;
				uuidBytes.set(fromHex(header.value.replace(/-/g, "")), 1);
				return uuidBytes;
		}
	}
	parse(headers) {
		const out = {};
		let position = 0;
		while (position < headers.byteLength) {
			const nameLength = headers.getUint8(position++);
			const name = this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, nameLength));
			position += nameLength;
			switch (headers.getUint8(position++)) {
				case 0:
					out[name] = {
						type: BOOLEAN_TAG,
						value: true
					};
					break;
				case 1:
					out[name] = {
						type: BOOLEAN_TAG,
						value: false
					};
					break;
				case 2:
					out[name] = {
						type: BYTE_TAG,
						value: headers.getInt8(position++)
					};
					break;
				case 3:
					out[name] = {
						type: SHORT_TAG,
						value: headers.getInt16(position, false)
					};
					position += 2;
					break;
				case 4:
					out[name] = {
						type: INT_TAG,
						value: headers.getInt32(position, false)
					};
					position += 4;
					break;
				case 5:
					out[name] = {
						type: LONG_TAG,
						value: new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8))
					};
					position += 8;
					break;
				case 6:
					const binaryLength = headers.getUint16(position, false);
					position += 2;
					out[name] = {
						type: BINARY_TAG,
						value: new Uint8Array(headers.buffer, headers.byteOffset + position, binaryLength)
					};
					position += binaryLength;
					break;
				case 7:
					const stringLength = headers.getUint16(position, false);
					position += 2;
					out[name] = {
						type: STRING_TAG,
						value: this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, stringLength))
					};
					position += stringLength;
					break;
				case 8:
					out[name] = {
						type: TIMESTAMP_TAG,
						value: new Date(new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8)).valueOf())
					};
					position += 8;
					break;
				case 9:
					const uuidBytes = new Uint8Array(headers.buffer, headers.byteOffset + position, 16);
					position += 16;
					out[name] = {
						type: UUID_TAG,
						value: `${toHex(uuidBytes.subarray(0, 4))}-${toHex(uuidBytes.subarray(4, 6))}-${toHex(uuidBytes.subarray(6, 8))}-${toHex(uuidBytes.subarray(8, 10))}-${toHex(uuidBytes.subarray(10))}`
					};
					break;
				default: throw new Error(`Unrecognized header type tag`);
			}
		}
		return out;
	}
};
var HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE) {
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"] = 0] = "boolTrue";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"] = 1] = "boolFalse";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"] = 2] = "byte";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"] = 3] = "short";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"] = 4] = "integer";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"] = 5] = "long";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"] = 6] = "byteArray";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"] = 7] = "string";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"] = 8] = "timestamp";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"] = 9] = "uuid";
})(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
var BOOLEAN_TAG = "boolean";
var BYTE_TAG = "byte";
var SHORT_TAG = "short";
var INT_TAG = "integer";
var LONG_TAG = "long";
var BINARY_TAG = "binary";
var STRING_TAG = "string";
var TIMESTAMP_TAG = "timestamp";
var UUID_TAG = "uuid";
var UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var MAX_HEADER_VALUE_BYTES = 32767;
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/splitMessage.js
var PRELUDE_MEMBER_LENGTH = 4;
var PRELUDE_LENGTH = 8;
var CHECKSUM_LENGTH = 4;
var MINIMUM_MESSAGE_LENGTH = 16;
function splitMessage({ byteLength, byteOffset, buffer }) {
	if (byteLength < MINIMUM_MESSAGE_LENGTH) throw new Error("Provided message too short to accommodate event stream message overhead");
	const view = new DataView(buffer, byteOffset, byteLength);
	const messageLength = view.getUint32(0, false);
	if (byteLength !== messageLength) throw new Error("Reported message length does not match received message length");
	const headerLength = view.getUint32(PRELUDE_MEMBER_LENGTH, false);
	const expectedPreludeChecksum = view.getUint32(PRELUDE_LENGTH, false);
	const expectedMessageChecksum = view.getUint32(byteLength - CHECKSUM_LENGTH, false);
	const checksummer = new Crc32Node();
	checksummer.update(new Uint8Array(buffer, byteOffset, PRELUDE_LENGTH));
	if (expectedPreludeChecksum !== checksummer.digestSync()) throw new Error(`The prelude checksum specified in the message (${expectedPreludeChecksum}) does not match the calculated CRC32 checksum (${checksummer.digestSync()})`);
	checksummer.update(new Uint8Array(buffer, byteOffset + PRELUDE_LENGTH, byteLength - 12));
	if (expectedMessageChecksum !== checksummer.digestSync()) throw new Error(`The message checksum (${checksummer.digestSync()}) did not match the expected value of ${expectedMessageChecksum}`);
	return {
		headers: new DataView(buffer, byteOffset + PRELUDE_LENGTH + CHECKSUM_LENGTH, headerLength),
		body: new Uint8Array(buffer, byteOffset + PRELUDE_LENGTH + CHECKSUM_LENGTH + headerLength, messageLength - headerLength - 16)
	};
}
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/EventStreamCodec.js
var EventStreamCodec = class {
	headerMarshaller;
	messageBuffer;
	isEndOfStream;
	constructor(toUtf8, fromUtf8) {
		this.headerMarshaller = new HeaderMarshaller(toUtf8, fromUtf8);
		this.messageBuffer = [];
		this.isEndOfStream = false;
	}
	feed(message) {
		this.messageBuffer.push(this.decode(message));
	}
	endOfStream() {
		this.isEndOfStream = true;
	}
	getMessage() {
		const message = this.messageBuffer.pop();
		const isEndOfStream = this.isEndOfStream;
		return {
			getMessage() {
				return message;
			},
			isEndOfStream() {
				return isEndOfStream;
			}
		};
	}
	getAvailableMessages() {
		const messages = this.messageBuffer;
		this.messageBuffer = [];
		const isEndOfStream = this.isEndOfStream;
		return {
			getMessages() {
				return messages;
			},
			isEndOfStream() {
				return isEndOfStream;
			}
		};
	}
	encode({ headers: rawHeaders, body }) {
		const headers = this.headerMarshaller.format(rawHeaders);
		const length = headers.byteLength + body.byteLength + 16;
		const out = new Uint8Array(length);
		const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
		const checksum = new Crc32Node();
		view.setUint32(0, length, false);
		view.setUint32(4, headers.byteLength, false);
		checksum.update(out.subarray(0, 8));
		view.setUint32(8, checksum.digestSync(), false);
		out.set(headers, 12);
		out.set(body, headers.byteLength + 12);
		checksum.update(out.subarray(8, length - 4));
		view.setUint32(length - 4, checksum.digestSync(), false);
		return out;
	}
	decode(message) {
		const { headers, body } = splitMessage(message);
		return {
			headers: this.headerMarshaller.parse(headers),
			body
		};
	}
	formatHeaders(rawHeaders) {
		return this.headerMarshaller.format(rawHeaders);
	}
};
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageDecoderStream.js
var MessageDecoderStream = class {
	options;
	constructor(options) {
		this.options = options;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (const bytes of this.options.inputStream) yield this.options.decoder.decode(bytes);
	}
};
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageEncoderStream.js
var MessageEncoderStream = class {
	options;
	constructor(options) {
		this.options = options;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (const msg of this.options.messageStream) yield this.options.encoder.encode(msg);
		if (this.options.includeEndFrame) yield /* @__PURE__ */ new Uint8Array(0);
	}
};
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessageDecoderStream.js
var SmithyMessageDecoderStream = class {
	options;
	constructor(options) {
		this.options = options;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (const message of this.options.messageStream) {
			const deserialized = await this.options.deserializer(message);
			if (deserialized === void 0) continue;
			yield deserialized;
		}
	}
};
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessageEncoderStream.js
var SmithyMessageEncoderStream = class {
	options;
	constructor(options) {
		this.options = options;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (const chunk of this.options.inputStream) yield this.options.serializer(chunk);
	}
};
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/getChunkedStream.js
function getChunkedStream(source) {
	let currentMessageTotalLength = 0;
	let currentMessagePendingLength = 0;
	let currentMessage = null;
	let messageLengthBuffer = null;
	const allocateMessage = (size) => {
		if (typeof size !== "number") throw new Error("Attempted to allocate an event message where size was not a number: " + size);
		currentMessageTotalLength = size;
		currentMessagePendingLength = 4;
		currentMessage = new Uint8Array(size);
		new DataView(currentMessage.buffer).setUint32(0, size, false);
	};
	const iterator = async function* () {
		const sourceIterator = source[Symbol.asyncIterator]();
		while (true) {
			const { value, done } = await sourceIterator.next();
			if (done) {
				if (!currentMessageTotalLength) return;
				else if (currentMessageTotalLength === currentMessagePendingLength) yield currentMessage;
				else throw new Error("Truncated event message received.");
				return;
			}
			const chunkLength = value.length;
			let currentOffset = 0;
			while (currentOffset < chunkLength) {
				if (!currentMessage) {
					const bytesRemaining = chunkLength - currentOffset;
					if (!messageLengthBuffer) messageLengthBuffer = /* @__PURE__ */ new Uint8Array(4);
					const numBytesForTotal = Math.min(4 - currentMessagePendingLength, bytesRemaining);
					messageLengthBuffer.set(value.slice(currentOffset, currentOffset + numBytesForTotal), currentMessagePendingLength);
					currentMessagePendingLength += numBytesForTotal;
					currentOffset += numBytesForTotal;
					if (currentMessagePendingLength < 4) break;
					allocateMessage(new DataView(messageLengthBuffer.buffer).getUint32(0, false));
					messageLengthBuffer = null;
				}
				const numBytesToWrite = Math.min(currentMessageTotalLength - currentMessagePendingLength, chunkLength - currentOffset);
				currentMessage.set(value.slice(currentOffset, currentOffset + numBytesToWrite), currentMessagePendingLength);
				currentMessagePendingLength += numBytesToWrite;
				currentOffset += numBytesToWrite;
				if (currentMessageTotalLength && currentMessageTotalLength === currentMessagePendingLength) {
					yield currentMessage;
					currentMessage = null;
					currentMessageTotalLength = 0;
					currentMessagePendingLength = 0;
				}
			}
		}
	};
	return { [Symbol.asyncIterator]: iterator };
}
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/getUnmarshalledStream.js
function getMessageUnmarshaller(deserializer, toUtf8) {
	return async function(message) {
		const { value: messageType } = message.headers[":message-type"];
		if (messageType === "error") {
			const unmodeledError = new Error(message.headers[":error-message"].value || "UnknownError");
			unmodeledError.name = message.headers[":error-code"].value;
			throw unmodeledError;
		} else if (messageType === "exception") {
			const code = message.headers[":exception-type"].value;
			const deserializedException = await deserializer({ [code]: message });
			if (deserializedException.$unknown) {
				const error = new Error(toUtf8(message.body));
				error.name = code;
				throw error;
			}
			throw deserializedException[code];
		} else if (messageType === "event") {
			const deserialized = await deserializer({ [message.headers[":event-type"].value]: message });
			if (deserialized.$unknown) return;
			return deserialized;
		} else throw Error(`Unrecognizable event type: ${message.headers[":event-type"].value}`);
	};
}
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/EventStreamMarshaller.js
var EventStreamMarshaller$1 = class {
	eventStreamCodec;
	utfEncoder;
	constructor({ utf8Encoder, utf8Decoder }) {
		this.eventStreamCodec = new EventStreamCodec(utf8Encoder, utf8Decoder);
		this.utfEncoder = utf8Encoder;
	}
	deserialize(body, deserializer) {
		return new SmithyMessageDecoderStream({
			messageStream: new MessageDecoderStream({
				inputStream: getChunkedStream(body),
				decoder: this.eventStreamCodec
			}),
			deserializer: getMessageUnmarshaller(deserializer, this.utfEncoder)
		});
	}
	serialize(inputStream, serializer) {
		return new MessageEncoderStream({
			messageStream: new SmithyMessageEncoderStream({
				inputStream,
				serializer
			}),
			encoder: this.eventStreamCodec,
			includeEndFrame: true
		});
	}
};
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde/EventStreamMarshaller.js
var EventStreamMarshaller = class {
	universalMarshaller;
	constructor({ utf8Encoder, utf8Decoder }) {
		this.universalMarshaller = new EventStreamMarshaller$1({
			utf8Decoder,
			utf8Encoder
		});
	}
	deserialize(body, deserializer) {
		const bodyIterable = typeof body[Symbol.asyncIterator] === "function" ? body : readableToIterable(body);
		return this.universalMarshaller.deserialize(bodyIterable, deserializer);
	}
	serialize(input, serializer) {
		return node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(this.universalMarshaller.serialize(input, serializer));
	}
};
var eventStreamSerdeProvider = (options) => new EventStreamMarshaller(options);
async function* readableToIterable(readStream) {
	let streamEnded = false;
	let generationEnded = false;
	const records = new Array();
	readStream.on("error", (err) => {
		if (!streamEnded) streamEnded = true;
		if (err) throw err;
	});
	readStream.on("data", (data) => {
		records.push(data);
	});
	readStream.on("end", () => {
		streamEnded = true;
	});
	while (!generationEnded) {
		const value = await new Promise((resolve) => setTimeout(() => resolve(records.shift()), 0));
		if (value) yield value;
		generationEnded = streamEnded && records.length === 0;
	}
}
// node_modules/@smithy/core/dist-es/submodules/event-streams/EventStreamSerde.js
var EventStreamSerde = class {
	marshaller;
	serializer;
	deserializer;
	serdeContext;
	defaultContentType;
	compositeErrorRegistry;
	constructor({ marshaller, serializer, deserializer, serdeContext, defaultContentType, compositeErrorRegistry }) {
		this.marshaller = marshaller;
		this.serializer = serializer;
		this.deserializer = deserializer;
		this.serdeContext = serdeContext;
		this.defaultContentType = defaultContentType;
		this.compositeErrorRegistry = compositeErrorRegistry;
	}
	async serializeEventStream({ eventStream, requestSchema, initialRequest, initialMessageType }) {
		const marshaller = this.marshaller;
		const eventStreamMember = requestSchema.getEventStreamMember();
		const unionSchema = requestSchema.getMemberSchema(eventStreamMember);
		const serializer = this.serializer;
		const defaultContentType = this.defaultContentType;
		const initialRequestMarker = Symbol("initialRequestMarker");
		const eventStreamIterable = { async *[Symbol.asyncIterator]() {
			if (initialRequest) {
				const headers = {
					":event-type": {
						type: "string",
						value: initialMessageType ?? "initial-request"
					},
					":message-type": {
						type: "string",
						value: "event"
					},
					":content-type": {
						type: "string",
						value: defaultContentType
					}
				};
				serializer.write(requestSchema, initialRequest);
				const body = serializer.flush();
				yield {
					[initialRequestMarker]: true,
					headers,
					body
				};
			}
			for await (const page of eventStream) yield page;
		} };
		return marshaller.serialize(eventStreamIterable, (event) => {
			if (event[initialRequestMarker]) return {
				headers: event.headers,
				body: event.body
			};
			let unionMember = "";
			for (const key in event) {
				if (!hasOwn(event, key)) continue;
				if (key !== "__type") {
					unionMember = key;
					break;
				}
			}
			const { additionalHeaders, body, eventType, explicitPayloadContentType } = this.writeEventBody(unionMember, unionSchema, event);
			return {
				headers: {
					":event-type": {
						type: "string",
						value: eventType
					},
					":message-type": {
						type: "string",
						value: "event"
					},
					":content-type": {
						type: "string",
						value: explicitPayloadContentType ?? defaultContentType
					},
					...additionalHeaders
				},
				body
			};
		});
	}
	async deserializeEventStream({ response, responseSchema, initialResponseContainer, initialMessageType }) {
		const marshaller = this.marshaller;
		const eventStreamMember = responseSchema.getEventStreamMember();
		const memberSchemas = responseSchema.getMemberSchema(eventStreamMember).getMemberSchemas();
		const initialResponseMarker = Symbol("initialResponseMarker");
		const asyncIterable = marshaller.deserialize(response.body, async (event) => {
			let unionMember = "";
			for (const key in event) {
				if (!hasOwn(event, key)) continue;
				if (key !== "__type") {
					unionMember = key;
					break;
				}
			}
			const body = event[unionMember].body;
			if (unionMember === (initialMessageType ?? "initial-response")) {
				const dataObject = await this.deserializer.read(responseSchema, body);
				delete dataObject[eventStreamMember];
				return {
					[initialResponseMarker]: true,
					...dataObject
				};
			} else if (unionMember in memberSchemas) {
				const eventStreamSchema = memberSchemas[unionMember];
				if (eventStreamSchema.isStructSchema()) {
					const out = {};
					let hasBindings = false;
					for (const [name, member] of eventStreamSchema.structIterator()) {
						const { eventHeader, eventPayload } = member.getMergedTraits();
						hasBindings = hasBindings || Boolean(eventHeader || eventPayload);
						if (eventPayload) {
							if (member.isBlobSchema()) out[name] = body;
							else if (member.isStringSchema()) out[name] = (this.serdeContext?.utf8Encoder ?? toUtf8$1)(body);
							else if (member.isStructSchema()) out[name] = await this.deserializer.read(member, body);
						} else if (eventHeader) {
							const value = event[unionMember].headers[name]?.value;
							if (value != null) {
								if (member.isNumericSchema()) {
									if (value && typeof value === "object" && "bytes" in value) out[name] = BigInt(value.toString());
									else out[name] = Number(value);
								} else out[name] = value;
							}
						}
					}
					return { [unionMember]: await this.readEventMember(eventStreamSchema, body, hasBindings, out) };
				}
				return { [unionMember]: await this.deserializer.read(eventStreamSchema, body) };
			} else return { $unknown: event };
		});
		const asyncIterator = asyncIterable[Symbol.asyncIterator]();
		const firstEvent = await asyncIterator.next();
		if (firstEvent.done) return asyncIterable;
		if (firstEvent.value?.[initialResponseMarker]) {
			if (!responseSchema) throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
			for (const key in firstEvent.value) {
				if (!hasOwn(firstEvent.value, key)) continue;
				initialResponseContainer[key] = firstEvent.value[key];
			}
		}
		return { async *[Symbol.asyncIterator]() {
			if (!firstEvent?.value?.[initialResponseMarker]) yield firstEvent.value;
			while (true) {
				const { done, value } = await asyncIterator.next();
				if (done) break;
				yield value;
			}
		} };
	}
	async readEventMember(eventStreamSchema, body, hasBindings, out) {
		let ErrCtor;
		const staticStructuralSchema = eventStreamSchema.getSchema();
		if (Array.isArray(staticStructuralSchema) && staticStructuralSchema[0] === -3) {
			const namespace = staticStructuralSchema[1];
			const nsRegistry = TypeRegistry.for(namespace);
			this.compositeErrorRegistry?.copyFrom(nsRegistry);
			ErrCtor = (this.compositeErrorRegistry ?? nsRegistry)?.getErrorCtor(staticStructuralSchema);
		}
		const dataObject = hasBindings ? out : body.byteLength === 0 ? {} : await this.deserializer.read(eventStreamSchema, body);
		if (ErrCtor) {
			const message = dataObject.message ?? dataObject.Message ?? "Unknown";
			const metadata = {};
			const $fault = eventStreamSchema.getMergedTraits().error;
			if ($fault) metadata.$fault = $fault;
			return Object.assign(new ErrCtor({}), metadata, { message }, dataObject);
		}
		return dataObject;
	}
	writeEventBody(unionMember, unionSchema, event) {
		const serializer = this.serializer;
		let eventType = unionMember;
		let explicitPayloadMember = null;
		let explicitPayloadContentType;
		const isKnownSchema = (() => {
			return unionSchema.getSchema()[4].includes(unionMember);
		})();
		const additionalHeaders = {};
		if (!isKnownSchema) {
			const [type, value] = event[unionMember];
			eventType = type;
			serializer.write(15, value);
		} else {
			const eventSchema = unionSchema.getMemberSchema(unionMember);
			if (eventSchema.isStructSchema()) {
				for (const [memberName, memberSchema] of eventSchema.structIterator()) {
					const { eventHeader, eventPayload } = memberSchema.getMergedTraits();
					if (eventPayload) explicitPayloadMember = memberName;
					else if (eventHeader) {
						const value = event[unionMember][memberName];
						let type = "binary";
						if (memberSchema.isNumericSchema()) {
							if ((-2) ** 31 <= value && value <= 2 ** 31 - 1) type = "integer";
							else type = "long";
						} else if (memberSchema.isTimestampSchema()) type = "timestamp";
						else if (memberSchema.isStringSchema()) type = "string";
						else if (memberSchema.isBooleanSchema()) type = "boolean";
						if (value != null) {
							additionalHeaders[memberName] = {
								type,
								value
							};
							delete event[unionMember][memberName];
						}
					}
				}
				if (explicitPayloadMember !== null) {
					const payloadSchema = eventSchema.getMemberSchema(explicitPayloadMember);
					if (payloadSchema.isBlobSchema()) explicitPayloadContentType = "application/octet-stream";
					else if (payloadSchema.isStringSchema()) explicitPayloadContentType = "text/plain";
					serializer.write(payloadSchema, event[unionMember][explicitPayloadMember]);
				} else serializer.write(eventSchema, event[unionMember]);
			} else if (eventSchema.isUnitSchema()) serializer.write(eventSchema, {});
			else throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
		}
		const messageSerialization = serializer.flush() ?? /* @__PURE__ */ new Uint8Array();
		return {
			body: typeof messageSerialization === "string" ? (this.serdeContext?.utf8Decoder ?? fromUtf8$1)(messageSerialization) : messageSerialization,
			eventType,
			explicitPayloadContentType,
			additionalHeaders
		};
	}
};
// node_modules/@smithy/core/dist-es/submodules/event-streams/index.js
var event_streams_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	EventStreamSerde: () => EventStreamSerde,
	eventStreamSerdeProvider: () => eventStreamSerdeProvider
});
// node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/ImdsCredentials.js
var isImdsCredentials = (arg) => Boolean(arg) && typeof arg === "object" && typeof arg.AccessKeyId === "string" && typeof arg.SecretAccessKey === "string" && typeof arg.Token === "string" && typeof arg.Expiration === "string";
var fromImdsCredentials = (creds) => ({
	accessKeyId: creds.AccessKeyId,
	secretAccessKey: creds.SecretAccessKey,
	sessionToken: creds.Token,
	expiration: new Date(creds.Expiration),
	...creds.AccountId && { accountId: creds.AccountId }
});
// node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/RemoteProviderInit.js
var DEFAULT_TIMEOUT = 1e3;
var providerConfigFromInit = ({ maxRetries = 0, timeout = DEFAULT_TIMEOUT }) => ({
	maxRetries,
	timeout
});
// node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/httpRequest.js
function httpRequest(options) {
	return new Promise((resolve, reject) => {
		const req = node_http__WEBPACK_IMPORTED_MODULE_2__.request({
			method: "GET",
			...options,
			hostname: options.hostname?.replace(/^\[(.+)\]$/, "$1")
		});
		req.on("error", (err) => {
			reject(Object.assign(new ProviderError("Unable to connect to instance metadata service"), err));
			req.destroy();
		});
		req.on("timeout", () => {
			reject(new ProviderError("TimeoutError from instance metadata service"));
			req.destroy();
		});
		req.on("response", (res) => {
			const { statusCode = 400 } = res;
			if (statusCode < 200 || 300 <= statusCode) {
				reject(Object.assign(new ProviderError("Error response received from instance metadata service"), { statusCode }));
				req.destroy();
			}
			const chunks = [];
			res.on("data", (chunk) => {
				chunks.push(chunk);
			});
			res.on("end", () => {
				resolve(Buffer.concat(chunks));
				req.destroy();
			});
		});
		req.end();
	});
}
// node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/retry.js
var retry = (toRetry, maxRetries) => {
	let promise = toRetry();
	for (let i = 0; i < maxRetries; i++) promise = promise.catch(toRetry);
	return promise;
};
// node_modules/@smithy/credential-provider-imds/dist-es/fromContainerMetadata.js
var ENV_CMDS_FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
var ENV_CMDS_RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
var ENV_CMDS_AUTH_TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
var fromContainerMetadata = (init = {}) => {
	const { timeout, maxRetries } = providerConfigFromInit(init);
	return () => retry(async () => {
		const requestOptions = await getCmdsUri({ logger: init.logger });
		const credsResponse = JSON.parse(await requestFromEcsImds(timeout, requestOptions));
		if (!isImdsCredentials(credsResponse)) throw new CredentialsProviderError("Invalid response received from instance metadata service.", { logger: init.logger });
		return fromImdsCredentials(credsResponse);
	}, maxRetries);
};
var requestFromEcsImds = async (timeout, options) => {
	if (process.env["AWS_CONTAINER_AUTHORIZATION_TOKEN"]) options.headers = {
		...options.headers,
		Authorization: process.env[ENV_CMDS_AUTH_TOKEN]
	};
	return (await httpRequest({
		...options,
		timeout
	})).toString();
};
var CMDS_IP = "169.254.170.2";
var GREENGRASS_HOSTS = /* @__PURE__ */ new Set(["localhost", "127.0.0.1"]);
var GREENGRASS_PROTOCOLS = /* @__PURE__ */ new Set(["http:", "https:"]);
var getCmdsUri = async ({ logger }) => {
	if (process.env["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"]) return {
		hostname: CMDS_IP,
		path: process.env[ENV_CMDS_RELATIVE_URI]
	};
	if (process.env["AWS_CONTAINER_CREDENTIALS_FULL_URI"]) {
		let parsed;
		try {
			parsed = new URL(process.env[ENV_CMDS_FULL_URI]);
		} catch {
			throw new CredentialsProviderError(`${process.env[ENV_CMDS_FULL_URI]} is not a valid container metadata service URL`, {
				tryNextLink: false,
				logger
			});
		}
		if (!parsed.hostname || !GREENGRASS_HOSTS.has(parsed.hostname)) throw new CredentialsProviderError(`${parsed.hostname} is not a valid container metadata service hostname`, {
			tryNextLink: false,
			logger
		});
		if (!parsed.protocol || !GREENGRASS_PROTOCOLS.has(parsed.protocol)) throw new CredentialsProviderError(`${parsed.protocol} is not a valid container metadata service protocol`, {
			tryNextLink: false,
			logger
		});
		return {
			protocol: parsed.protocol,
			hostname: parsed.hostname,
			path: parsed.pathname + parsed.search,
			port: parsed.port ? parseInt(parsed.port, 10) : void 0
		};
	}
	throw new CredentialsProviderError(`The container metadata credential provider cannot be used unless the ${ENV_CMDS_RELATIVE_URI} or ${ENV_CMDS_FULL_URI} environment variable is set`, {
		tryNextLink: false,
		logger
	});
};
// node_modules/@smithy/credential-provider-imds/dist-es/error/InstanceMetadataV1FallbackError.js
var InstanceMetadataV1FallbackError = class InstanceMetadataV1FallbackError extends CredentialsProviderError {
	tryNextLink;
	name = "InstanceMetadataV1FallbackError";
	constructor(message, tryNextLink = true) {
		super(message, tryNextLink);
		this.tryNextLink = tryNextLink;
		Object.setPrototypeOf(this, InstanceMetadataV1FallbackError.prototype);
	}
};
// node_modules/@smithy/credential-provider-imds/dist-es/config/Endpoint.js
var Endpoint;
(function(Endpoint) {
	Endpoint["IPv4"] = "http://169.254.169.254";
	Endpoint["IPv6"] = "http://[fd00:ec2::254]";
})(Endpoint || (Endpoint = {}));
// node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointConfigOptions.js
var ENV_ENDPOINT_NAME = "AWS_EC2_METADATA_SERVICE_ENDPOINT";
var CONFIG_ENDPOINT_NAME = "ec2_metadata_service_endpoint";
var ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env[ENV_ENDPOINT_NAME],
	configFileSelector: (profile) => profile[CONFIG_ENDPOINT_NAME],
	default: void 0
};
// node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointMode.js
var EndpointMode;
(function(EndpointMode) {
	EndpointMode["IPv4"] = "IPv4";
	EndpointMode["IPv6"] = "IPv6";
})(EndpointMode || (EndpointMode = {}));
// node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointModeConfigOptions.js
var ENV_ENDPOINT_MODE_NAME = "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE";
var CONFIG_ENDPOINT_MODE_NAME = "ec2_metadata_service_endpoint_mode";
var ENDPOINT_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env[ENV_ENDPOINT_MODE_NAME],
	configFileSelector: (profile) => profile[CONFIG_ENDPOINT_MODE_NAME],
	default: EndpointMode.IPv4
};
// node_modules/@smithy/credential-provider-imds/dist-es/utils/getInstanceMetadataEndpoint.js
var getInstanceMetadataEndpoint = async () => parseUrl(await getFromEndpointConfig() || await getFromEndpointModeConfig());
var getFromEndpointConfig = async () => loadConfig(ENDPOINT_CONFIG_OPTIONS)();
var getFromEndpointModeConfig = async () => {
	const endpointMode = await loadConfig(ENDPOINT_MODE_CONFIG_OPTIONS)();
	switch (endpointMode) {
		case EndpointMode.IPv4: return Endpoint.IPv4;
		case EndpointMode.IPv6: return Endpoint.IPv6;
		default: throw new Error(`Unsupported endpoint mode: ${endpointMode}. Select from ${Object.values(EndpointMode)}`);
	}
};
// node_modules/@smithy/credential-provider-imds/dist-es/utils/getExtendedInstanceMetadataCredentials.js
var STATIC_STABILITY_REFRESH_INTERVAL_SECONDS = 300;
var STATIC_STABILITY_REFRESH_INTERVAL_JITTER_WINDOW_SECONDS = 300;
var getExtendedInstanceMetadataCredentials = (credentials, logger) => {
	const refreshInterval = STATIC_STABILITY_REFRESH_INTERVAL_SECONDS + Math.floor(Math.random() * STATIC_STABILITY_REFRESH_INTERVAL_JITTER_WINDOW_SECONDS);
	const newExpiration = new Date(Date.now() + refreshInterval * 1e3);
	logger.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(newExpiration)}.\nFor more information, please visit: https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html`);
	const originalExpiration = credentials.originalExpiration ?? credentials.expiration;
	return {
		...credentials,
		...originalExpiration ? { originalExpiration } : {},
		expiration: newExpiration
	};
};
// node_modules/@smithy/credential-provider-imds/dist-es/utils/staticStabilityProvider.js
var staticStabilityProvider = (provider, options = {}) => {
	const logger = options?.logger || console;
	let pastCredentials;
	return async () => {
		let credentials;
		try {
			credentials = await provider();
			if (credentials.expiration && credentials.expiration.getTime() < Date.now()) credentials = getExtendedInstanceMetadataCredentials(credentials, logger);
		} catch (e) {
			if (pastCredentials) {
				logger.warn("Credential renew failed: ", e);
				credentials = getExtendedInstanceMetadataCredentials(pastCredentials, logger);
			} else throw e;
		}
		pastCredentials = credentials;
		return credentials;
	};
};
// node_modules/@smithy/credential-provider-imds/dist-es/fromInstanceMetadata.js
var IMDS_PATH = "/latest/meta-data/iam/security-credentials/";
var IMDS_TOKEN_PATH = "/latest/api/token";
var AWS_EC2_METADATA_V1_DISABLED = "AWS_EC2_METADATA_V1_DISABLED";
var PROFILE_AWS_EC2_METADATA_V1_DISABLED = "ec2_metadata_v1_disabled";
var X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
var fromInstanceMetadata = (init = {}) => staticStabilityProvider(getInstanceMetadataProvider(init), { logger: init.logger });
var getInstanceMetadataProvider = (init = {}) => {
	let disableFetchToken = false;
	const { logger, profile } = init;
	const { timeout, maxRetries } = providerConfigFromInit(init);
	const getCredentials = async (maxRetries, options) => {
		if (disableFetchToken || options.headers?.[X_AWS_EC2_METADATA_TOKEN] == null) {
			let fallbackBlockedFromProfile = false;
			let fallbackBlockedFromProcessEnv = false;
			const configValue = await loadConfig({
				environmentVariableSelector: (env) => {
					const envValue = env[AWS_EC2_METADATA_V1_DISABLED];
					fallbackBlockedFromProcessEnv = !!envValue && envValue !== "false";
					if (envValue === void 0) throw new CredentialsProviderError(`${AWS_EC2_METADATA_V1_DISABLED} not set in env, checking config file next.`, { logger: init.logger });
					return fallbackBlockedFromProcessEnv;
				},
				configFileSelector: (profile) => {
					const profileValue = profile[PROFILE_AWS_EC2_METADATA_V1_DISABLED];
					fallbackBlockedFromProfile = !!profileValue && profileValue !== "false";
					return fallbackBlockedFromProfile;
				},
				default: false
			}, { profile })();
			if (init.ec2MetadataV1Disabled || configValue) {
				const causes = [];
				if (init.ec2MetadataV1Disabled) causes.push("credential provider initialization (runtime option ec2MetadataV1Disabled)");
				if (fallbackBlockedFromProfile) causes.push(`config file profile (${PROFILE_AWS_EC2_METADATA_V1_DISABLED})`);
				if (fallbackBlockedFromProcessEnv) causes.push(`process environment variable (${AWS_EC2_METADATA_V1_DISABLED})`);
				throw new InstanceMetadataV1FallbackError(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${causes.join(", ")}].`);
			}
		}
		const imdsProfile = (await retry(async () => {
			let profile;
			try {
				profile = await getProfile(options);
			} catch (err) {
				if (err.statusCode === 401) disableFetchToken = false;
				throw err;
			}
			return profile;
		}, maxRetries)).trim();
		return retry(async () => {
			let creds;
			try {
				creds = await getCredentialsFromProfile(imdsProfile, options, init);
			} catch (err) {
				if (err.statusCode === 401) disableFetchToken = false;
				throw err;
			}
			return creds;
		}, maxRetries);
	};
	return async () => {
		const endpoint = await getInstanceMetadataEndpoint();
		if (disableFetchToken) {
			logger?.debug("AWS SDK Instance Metadata", "using v1 fallback (no token fetch)");
			return getCredentials(maxRetries, {
				...endpoint,
				timeout
			});
		} else {
			let token;
			try {
				token = (await getMetadataToken({
					...endpoint,
					timeout
				})).toString();
			} catch (error) {
				if (error?.statusCode === 400) throw Object.assign(error, { message: "EC2 Metadata token request returned error" });
				else if (error.message === "TimeoutError" || [
					403,
					404,
					405
				].includes(error.statusCode)) disableFetchToken = true;
				logger?.debug("AWS SDK Instance Metadata", "using v1 fallback (initial)");
				return getCredentials(maxRetries, {
					...endpoint,
					timeout
				});
			}
			return getCredentials(maxRetries, {
				...endpoint,
				headers: { [X_AWS_EC2_METADATA_TOKEN]: token },
				timeout
			});
		}
	};
};
var getMetadataToken = async (options) => httpRequest({
	...options,
	path: IMDS_TOKEN_PATH,
	method: "PUT",
	headers: { "x-aws-ec2-metadata-token-ttl-seconds": "21600" }
});
var getProfile = async (options) => (await httpRequest({
	...options,
	path: IMDS_PATH
})).toString();
var getCredentialsFromProfile = async (profile, options, init) => {
	const credentialsResponse = JSON.parse((await httpRequest({
		...options,
		path: IMDS_PATH + profile
	})).toString());
	if (!isImdsCredentials(credentialsResponse)) throw new CredentialsProviderError("Invalid response received from instance metadata service.", { logger: init.logger });
	return fromImdsCredentials(credentialsResponse);
};
// node_modules/@smithy/credential-provider-imds/dist-es/index.js
var dist_es_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	ENV_CMDS_FULL_URI: () => ENV_CMDS_FULL_URI,
	ENV_CMDS_RELATIVE_URI: () => ENV_CMDS_RELATIVE_URI,
	fromContainerMetadata: () => fromContainerMetadata,
	fromInstanceMetadata: () => fromInstanceMetadata
});
// node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthSchemeProvider.js
var defaultEC2HttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider$1(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$1(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ec2",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
var defaultEC2HttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$1(authParameters));
	}
	return options;
};
var resolveHttpAuthSchemeConfig$1 = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider$1(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters$1 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "ec2"
	});
};
var commonParams$1 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
var package_default$1 = {
	name: "@aws-sdk/client-ec2",
	version: "3.1169.0",
	description: "AWS SDK for JavaScript Ec2 Client for Node.js, Browser and React Native",
	homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-ec2",
	license: "Apache-2.0",
	author: {
		"name": "AWS SDK for JavaScript Team",
		"url": "https://aws.amazon.com/sdk-for-javascript/"
	},
	repository: {
		"type": "git",
		"url": "https://github.com/aws/aws-sdk-js-v3.git",
		"directory": "clients/client-ec2"
	},
	files: ["dist-*/**"],
	sideEffects: false,
	main: "./dist-cjs/index.js",
	module: "./dist-es/index.js",
	browser: { "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser" },
	types: "./dist-types/index.d.ts",
	typesVersions: { "<4.5": { "dist-types/*": ["dist-types/ts3.4/*"] } },
	"react-native": { "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native" },
	scripts: {
		"build": "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
		"build:cjs": "node ../../scripts/compilation/inline",
		"build:es": "premove dist-es && tsc -p tsconfig.es.json",
		"build:include:deps": "yarn g:turbo run build -F=\"$npm_package_name\"",
		"build:types": "premove dist-types && tsc -p tsconfig.types.json",
		"build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
		"clean": "premove dist-cjs dist-es dist-types",
		"extract:docs": "api-extractor run --local",
		"generate:client": "node ../../scripts/generate-clients/single-service",
		"test": "yarn g:vitest run --passWithNoTests",
		"test:watch": "yarn g:vitest watch --passWithNoTests",
		"test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
		"test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
		"test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
		"test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
		"test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
	},
	dependencies: {
		"@aws-sdk/core": "^3.981.0",
		"@aws-sdk/credential-provider-node": "^3.972.97",
		"@aws-sdk/middleware-sdk-ec2": "^3.972.72",
		"@aws-sdk/types": "^3.975.1",
		"@smithy/core": "^3.40.0",
		"@smithy/fetch-http-handler": "^5.8.1",
		"@smithy/node-http-handler": "^4.14.2",
		"@smithy/types": "^4.20.0",
		"tslib": "^2.6.2"
	},
	devDependencies: {
		"@smithy/snapshot-testing": "^2.4.0",
		"@tsconfig/node20": "20.1.8",
		"@types/node": "^20.14.8",
		"concurrently": "7.0.0",
		"downlevel-dts": "0.10.1",
		"premove": "4.0.0",
		"typescript": "~7.0.2",
		"vitest": "^4.0.17"
	},
	engines: { "node": ">=20.0.0" }
};
// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/bdd.js
var k$1 = "ref";
var a$1 = -1;
var b$1 = true;
var c$1 = "isSet";
var d$1 = "PartitionResult";
var e$1 = "booleanEquals";
var f$1 = "getAttr";
var g$1 = { [k$1]: "Endpoint" };
var h$1 = { [k$1]: d$1 };
var i$1 = {};
var j$1 = [{ [k$1]: "Region" }];
var _data$1 = {
	conditions: [
		[c$1, [g$1]],
		[c$1, j$1],
		[
			"aws.partition",
			j$1,
			d$1
		],
		[e$1, [{ [k$1]: "UseFIPS" }, b$1]],
		[e$1, [{ [k$1]: "UseDualStack" }, b$1]],
		[e$1, [{
			fn: f$1,
			argv: [h$1, "supportsDualStack"]
		}, b$1]],
		[e$1, [{
			fn: f$1,
			argv: [h$1, "supportsFIPS"]
		}, b$1]],
		["stringEquals", [{
			fn: f$1,
			argv: [h$1, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a$1],
		[a$1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$1, i$1],
		["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$1],
		[a$1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ec2.{Region}.amazonaws.com", i$1],
		["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", i$1],
		[a$1, "FIPS is enabled but this partition does not support FIPS"],
		["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", i$1],
		[a$1, "DualStack is enabled but this partition does not support DualStack"],
		["https://ec2.{Region}.{PartitionResult#dnsSuffix}", i$1],
		[a$1, "Invalid Configuration: Missing Region"]
	]
};
var root$1 = 2;
var nodes$1 = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
var bdd$1 = BinaryDecisionDiagram.from(nodes$1, root$1, _data$1.conditions, _data$1.results);
// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/endpointResolver.js
var cache$1 = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
var defaultEndpointResolver$1 = (endpointParams, context = {}) => {
	return cache$1.get(endpointParams, () => decideEndpoint(bdd$1, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;
// node_modules/@aws-sdk/client-ec2/dist-es/models/EC2ServiceException.js
var EC2ServiceException = class EC2ServiceException extends ServiceException$1 {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, EC2ServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-ec2/dist-es/schemas/schemas_0.js
var _AESS = "AttachmentEnaSrdSpecification";
var _AESUS = "AttachmentEnaSrdUdpSpecification";
var _AF = "AddressFamily";
var _AGV = "ApiGatewayV2";
var _AIl = "AllocationId";
var _AIs = "AssociationId";
var _AItt = "AttachmentId";
var _ASGE = "AuthorizeSecurityGroupEgress";
var _ASGER = "AuthorizeSecurityGroupEgressRequest";
var _ASGERu = "AuthorizeSecurityGroupEgressResult";
var _ASGIR = "AuthorizeSecurityGroupIngressRequest";
var _ASGIRu = "AuthorizeSecurityGroupIngressResult";
var _ASGIu = "AuthorizeSecurityGroupIngress";
var _ASL = "AssociatedSubnetList";
var _ASsso = "AssociatedSubnets";
var _ATtt = "AttachTime";
var _AZ$1 = "AvailabilityZone";
var _AZI = "AvailabilityZoneId";
var _Ass = "Association";
var _Att = "Attachment";
var _BPAS = "BlockPublicAccessStates";
var _CB = "CidrBlock";
var _CBAS = "CidrBlockAssociationSet";
var _CBSi = "CidrBlockState";
var _CI$1 = "CarrierIp";
var _CIi = "CidrIp";
var _CIid = "CidrIpv6";
var _CIidr = "CidrIpv4";
var _COI = "CustomerOwnedIp";
var _CSG = "CreateSecurityGroup";
var _CSGR = "CreateSecurityGroupRequest";
var _CSGRr = "CreateSecurityGroupResult";
var _CTC = "ConnectionTrackingConfiguration";
var _CTR = "CreateTagsRequest";
var _CTreat = "CreateTags";
var _DAIT = "DenyAllIgwTraffic";
var _DHT = "DnsHostnameType";
var _DI = "DeviceIndex";
var _DMPLRes = "DescribeManagedPrefixListsRequest";
var _DMPLResc = "DescribeManagedPrefixListsResult";
var _DMPLe = "DescribeManagedPrefixLists";
var _DNIRe = "DescribeNetworkInterfacesRequest";
var _DNIRes = "DescribeNetworkInterfacesResult";
var _DNIe = "DescribeNetworkInterfaces";
var _DOI = "DhcpOptionsId";
var _DOT = "DeleteOnTermination";
var _DR = "DryRun";
var _DSG = "DeleteSecurityGroup";
var _DSGR = "DeleteSecurityGroupRequest";
var _DSGRR = "DescribeSecurityGroupReferencesRequest";
var _DSGRRe = "DescribeSecurityGroupReferencesResult";
var _DSGRRes = "DescribeSecurityGroupRulesRequest";
var _DSGRResc = "DescribeSecurityGroupRulesResult";
var _DSGRe = "DeleteSecurityGroupResult";
var _DSGRes = "DescribeSecurityGroupsRequest";
var _DSGResc = "DescribeSecurityGroupsResult";
var _DSGRescr = "DescribeSecurityGroupReferences";
var _DSGRescri = "DescribeSecurityGroupRules";
var _DSGVA = "DescribeSecurityGroupVpcAssociations";
var _DSGVAR = "DescribeSecurityGroupVpcAssociationsRequest";
var _DSGVARe = "DescribeSecurityGroupVpcAssociationsResult";
var _DSGe = "DescribeSecurityGroups";
var _DSSG = "DescribeStaleSecurityGroups";
var _DSSGR = "DescribeStaleSecurityGroupsRequest";
var _DSSGRe = "DescribeStaleSecurityGroupsResult";
var _DTR = "DeleteTagsRequest";
var _DTelet = "DeleteTags";
var _DVRescr = "DescribeVpcsRequest";
var _DVRescri = "DescribeVpcsResult";
var _DVesc = "DescribeVpcs";
var _De = "Description";
var _ECn = "EncryptionControl";
var _EFS = "ElasticFileSystem";
var _EOIG = "EgressOnlyInternetGateway";
var _EQC = "EnaQueueCount";
var _ESE = "EnaSrdEnabled";
var _ESS = "EnaSrdSpecification";
var _ESUE = "EnaSrdUdpEnabled";
var _ESUS = "EnaSrdUdpSpecification";
var _FLi = "FilterList";
var _FP = "FromPort";
var _Fi = "Filters";
var _Fil = "Filter";
var _G = "Groups";
var _GA = "GlobalAccelerator";
var _GD = "GroupDescription";
var _GIL = "GroupIdentifierList";
var _GISL = "GroupIdStringList";
var _GIr = "GroupId";
var _GIro = "GroupIds";
var _GIrou = "GroupIdentifier";
var _GN = "GroupName";
var _GNSL = "GroupNameStringList";
var _GNr = "GroupNames";
var _GOI = "GroupOwnerId";
var _HBD = "HiddenByDefault";
var _IA$1 = "Ipv6Addresses";
var _IAA = "Ipv6AddressAttribute";
var _IApv = "Ipv6Address";
var _ICB = "Ipv6CidrBlock";
var _ICBAS = "Ipv6CidrBlockAssociationSet";
var _ICBS = "Ipv6CidrBlockState";
var _IDs = "IsDefault";
var _IE = "IsEgress";
var _IG = "InternetGateway";
var _IGBM = "InternetGatewayBlockMode";
var _II = "InstanceId";
var _IMR = "IncludeManagedResources";
var _IN = "Ipv6Native";
var _IOI = "IpOwnerId";
var _IOIn = "InstanceOwnerId";
var _IPEp = "IpPermissionsEgress";
var _IPIs = "IsPrimaryIpv6";
var _IPLRSE = "IpamPrefixListResolverSyncEnabled";
var _IPLRTI = "IpamPrefixListResolverTargetId";
var _IPLp = "IpPermissionList";
var _IPLpv = "Ipv4PrefixesList";
var _IPLpvre = "Ipv6PrefixesList";
var _IPS = "Ipv4PrefixSpecification";
var _IPSp = "Ipv6PrefixSpecification";
var _IPp = "Ipv6Prefixes";
var _IPpe = "IpPermissions";
var _IPper = "IpPermission";
var _IPpr = "IpProtocol";
var _IPpv = "Ipv6Prefix";
var _IPpvo = "Ipv6Pool";
var _IPpvr = "Ipv4Prefixes";
var _IPpvre = "Ipv4Prefix";
var _IRLp = "IpRangeList";
var _IRLpv = "Ipv6RangeList";
var _IRpa = "IpRanges";
var _IRpan = "IpRange";
var _IRpv = "Ipv6Ranges";
var _IRpva = "Ipv6Range";
var _ISpo = "IpSource";
var _ITns = "InstanceTenancy";
var _ITnt = "InterfaceType";
var _K$1 = "Key";
var _L$1 = "Lambda";
var _MAa = "MacAddress";
var _ME = "MaxEntries";
var _MPLS = "ManagedPrefixListSet";
var _MPLa = "ManagedPrefixList";
var _MR = "MaxResults";
var _MSGR = "ModifySecurityGroupRules";
var _MSGRR = "ModifySecurityGroupRulesRequest";
var _MSGRRo = "ModifySecurityGroupRulesResult";
var _Mana = "Managed";
var _Mo$1 = "Mode";
var _N$1 = "Name";
var _NBG = "NetworkBorderGroup";
var _NCI = "NetworkCardIndex";
var _NG = "NatGateway";
var _NIAet = "NetworkInterfaceAssociation";
var _NIAetw = "NetworkInterfaceAttachment";
var _NII = "NetworkInterfaceId";
var _NIIA = "NetworkInterfaceIpv6Address";
var _NIIAL = "NetworkInterfaceIpv6AddressesList";
var _NIIL = "NetworkInterfaceIdList";
var _NIIe = "NetworkInterfaceIds";
var _NIL = "NetworkInterfaceList";
var _NIPIA = "NetworkInterfacePrivateIpAddress";
var _NIPIAL = "NetworkInterfacePrivateIpAddressList";
var _NIe = "NetworkInterface";
var _NIet = "NetworkInterfaces";
var _NTe = "NextToken";
var _OA = "OutpostArn";
var _OI$1 = "OwnerId";
var _ORper = "OperatorResponse";
var _Op = "Operator";
var _P = "Principal";
var _PDN = "PrivateDnsName";
var _PDNub = "PublicDnsName";
var _PDSDN = "PublicDualStackDnsName";
var _PI = "PublicIp";
var _PIAr = "PrivateIpAddress";
var _PIAri = "PrivateIpAddresses";
var _PIDN = "PublicIpv6DnsName";
var _PIDNO = "PublicIpDnsNameOptions";
var _PIDNu = "PublicIpv4DnsName";
var _PLAr = "PrefixListArn";
var _PLI = "PrefixListId";
var _PLIL = "PrefixListIdList";
var _PLIS = "PrefixListIdSet";
var _PLIr = "PrefixListIds";
var _PLN = "PrefixListName";
var _PLr = "PrefixLists";
var _PSee = "PeeringStatus";
var _Prim = "Primary";
var _R$1 = "Return";
var _REes = "ResourceExclusions";
var _RGI = "ReferencedGroupId";
var _RGIe = "ReferencedGroupInfo";
var _RIeq = "RequesterId";
var _RIeso = "ResourceId";
var _RMeq = "RequesterManaged";
var _RSG = "ReferencedSecurityGroup";
var _RSGE = "RevokeSecurityGroupEgress";
var _RSGER = "RevokeSecurityGroupEgressRequest";
var _RSGERe = "RevokeSecurityGroupEgressResult";
var _RSGIR = "RevokeSecurityGroupIngressRequest";
var _RSGIRe = "RevokeSecurityGroupIngressResult";
var _RSGIev = "RevokeSecurityGroupIngress";
var _RSGR = "RevokedSecurityGroupRule";
var _RSGRL = "RevokedSecurityGroupRuleList";
var _RSGRe = "RevokedSecurityGroupRules";
var _RTe = "ResourceType";
var _RVI = "ReferencingVpcId";
var _Res = "Resources";
var _SDC = "SourceDestCheck";
var _SGA = "SecurityGroupArn";
var _SGL = "SecurityGroupList";
var _SGR = "SecurityGroupRules";
var _SGRA = "SecurityGroupRuleArn";
var _SGRD = "SecurityGroupRuleDescription";
var _SGRDL = "SecurityGroupRuleDescriptionList";
var _SGRDe = "SecurityGroupRuleDescriptions";
var _SGRI = "SecurityGroupRuleIds";
var _SGRIL = "SecurityGroupRuleIdList";
var _SGRIe = "SecurityGroupRuleId";
var _SGRL = "SecurityGroupRuleList";
var _SGRR = "SecurityGroupRuleRequest";
var _SGRSe = "SecurityGroupReferenceSet";
var _SGRU = "SecurityGroupRuleUpdate";
var _SGRUL = "SecurityGroupRuleUpdateList";
var _SGRe = "SecurityGroupRule";
var _SGRec = "SecurityGroupReference";
var _SGRecu = "SecurityGroupReferences";
var _SGVA = "SecurityGroupVpcAssociations";
var _SGVAL = "SecurityGroupVpcAssociationList";
var _SGVAe = "SecurityGroupVpcAssociation";
var _SGe = "SecurityGroups";
var _SGec = "SecurityGroup";
var _SIPE = "StaleIpPermissionsEgress";
var _SIPS = "StaleIpPermissionSet";
var _SIPt = "StaleIpPermission";
var _SIPta = "StaleIpPermissions";
var _SIu = "SubnetId";
var _SMt = "StatusMessage";
var _SMta = "StateMessage";
var _SRt = "StateReason";
var _SSG = "StaleSecurityGroup";
var _SSGN = "SourceSecurityGroupName";
var _SSGOI = "SourceSecurityGroupOwnerId";
var _SSGS = "StaleSecurityGroupSet";
var _St = "State";
var _Sta = "Status";
var _T$1 = "Tags";
var _TET = "TcpEstablishedTimeout";
var _TGI = "TransitGatewayId";
var _TL$1 = "TagList";
var _TP = "ToPort";
var _TS = "TagSpecifications";
var _TSL = "TagSpecificationList";
var _TSa = "TagSpecification";
var _TSag = "TagSet";
var _Ta$1 = "Tag";
var _UI = "UserId";
var _UIGP = "UserIdGroupPairs";
var _UIGPL = "UserIdGroupPairList";
var _UIGPS = "UserIdGroupPairSet";
var _UIGPs = "UserIdGroupPair";
var _UIP = "UnknownIpPermissions";
var _USGRDE = "UpdateSecurityGroupRuleDescriptionsEgress";
var _USGRDER = "UpdateSecurityGroupRuleDescriptionsEgressRequest";
var _USGRDERp = "UpdateSecurityGroupRuleDescriptionsEgressResult";
var _USGRDI = "UpdateSecurityGroupRuleDescriptionsIngress";
var _USGRDIR = "UpdateSecurityGroupRuleDescriptionsIngressRequest";
var _USGRDIRp = "UpdateSecurityGroupRuleDescriptionsIngressResult";
var _UST = "UdpStreamTimeout";
var _UTd = "UdpTimeout";
var _V$1 = "Value";
var _VCBA = "VpcCidrBlockAssociation";
var _VCBAS = "VpcCidrBlockAssociationSet";
var _VCBS = "VpcCidrBlockState";
var _VEC = "VpcEncryptionControl";
var _VECE = "VpcEncryptionControlExclusion";
var _VECEp = "VpcEncryptionControlExclusions";
var _VECI = "VpcEncryptionControlId";
var _VI$1 = "VpcId";
var _VICBA = "VpcIpv6CidrBlockAssociation";
var _VICBAS = "VpcIpv6CidrBlockAssociationSet";
var _VISLp = "VpcIdStringList";
var _VIp = "VpcIds";
var _VL = "VpcLattice";
var _VLp = "VpcList";
var _VOIp = "VpcOwnerId";
var _VP = "VpcPeering";
var _VPCI = "VpcPeeringConnectionId";
var _VPG = "VirtualPrivateGateway";
var _VSL = "ValueStringList";
var _Va$1 = "Values";
var _Ver = "Version";
var _Vp = "Vpc";
var _Vpc = "Vpcs";
var _aF = "addressFamily";
var _aGV = "apiGatewayV2";
var _aI = "allocationId";
var _aIs = "associationId";
var _aIt = "attachmentId";
var _aSSs = "associatedSubnetSet";
var _aTt = "attachTime";
var _aZ = "availabilityZone";
var _aZI = "availabilityZoneId";
var _ass = "association";
var _at = "attachment";
var _bPAS = "blockPublicAccessStates";
var _cB = "cidrBlock";
var _cBAS = "cidrBlockAssociationSet";
var _cBSi = "cidrBlockState";
var _cI = "carrierIp";
var _cIi = "cidrIp";
var _cIid = "cidrIpv6";
var _cIidr = "cidrIpv4";
var _cOI = "customerOwnedIp";
var _cTC = "connectionTrackingConfiguration";
var _dAIT = "denyAllIgwTraffic";
var _dHT = "dnsHostnameType";
var _dI = "deviceIndex";
var _dOI = "dhcpOptionsId";
var _dOT = "deleteOnTermination";
var _dR = "dryRun";
var _de = "description";
var _eCn = "encryptionControl";
var _eFS = "elasticFileSystem";
var _eOIG = "egressOnlyInternetGateway";
var _eQC = "enaQueueCount";
var _eQN = "ec2QueryName";
var _eSE = "enaSrdEnabled";
var _eSS = "enaSrdSpecification";
var _eSUE = "enaSrdUdpEnabled";
var _eSUS = "enaSrdUdpSpecification";
var _fP = "fromPort";
var _fi = "filter";
var _gA = "globalAccelerator";
var _gD = "groupDescription";
var _gIr = "groupId";
var _gN = "groupName";
var _gOI = "groupOwnerId";
var _gSr = "groupSet";
var _gr = "groups";
var _hBD = "hiddenByDefault";
var _iAA = "ipv6AddressAttribute";
var _iASp = "ipv6AddressesSet";
var _iApv = "ipv6Address";
var _iCB = "ipv6CidrBlock";
var _iCBASp = "ipv6CidrBlockAssociationSet";
var _iCBS = "ipv6CidrBlockState";
var _iDs = "isDefault";
var _iEs = "isEgress";
var _iG = "internetGateway";
var _iGBM = "internetGatewayBlockMode";
var _iI = "instanceId";
var _iN = "ipv6Native";
var _iOIn = "instanceOwnerId";
var _iOIp = "ipOwnerId";
var _iPEp = "ipPermissionsEgress";
var _iPIs = "isPrimaryIpv6";
var _iPLRSE = "ipamPrefixListResolverSyncEnabled";
var _iPLRTI = "ipamPrefixListResolverTargetId";
var _iPSpvr = "ipv4PrefixSet";
var _iPSpvre = "ipv6PrefixSet";
var _iPp = "ipProtocol";
var _iPpe = "ipPermissions";
var _iPpv = "ipv4Prefix";
var _iPpvo = "ipv6Pool";
var _iPpvr = "ipv6Prefix";
var _iRpa = "ipRanges";
var _iRpv = "ipv6Ranges";
var _iSpo = "ipSource";
var _iTns = "instanceTenancy";
var _iTnt = "interfaceType";
var _it = "item";
var _k = "key";
var _l = "lambda";
var _mAa = "macAddress";
var _mE = "maxEntries";
var _mana = "managed";
var _mo = "mode";
var _nBG = "networkBorderGroup";
var _nCI = "networkCardIndex";
var _nG = "natGateway";
var _nII = "networkInterfaceId";
var _nIS = "networkInterfaceSet";
var _nTe = "nextToken";
var _oA = "outpostArn";
var _oI = "ownerId";
var _ope = "operator";
var _p = "principal";
var _pDNr = "privateDnsName";
var _pDNu = "publicDnsName";
var _pDSDN = "publicDualStackDnsName";
var _pI = "publicIp";
var _pIAS = "privateIpAddressesSet";
var _pIAr = "privateIpAddress";
var _pIDN = "publicIpv6DnsName";
var _pIDNO = "publicIpDnsNameOptions";
var _pIDNu = "publicIpv4DnsName";
var _pLA = "prefixListArn";
var _pLI = "prefixListId";
var _pLIr = "prefixListIds";
var _pLN = "prefixListName";
var _pLS = "prefixListSet";
var _pSee = "peeringStatus";
var _prim = "primary";
var _r = "return";
var _rEes = "resourceExclusions";
var _rGI = "referencedGroupId";
var _rGIe = "referencedGroupInfo";
var _rIeq = "requesterId";
var _rIes = "resourceId";
var _rMeq = "requesterManaged";
var _rSGRS = "revokedSecurityGroupRuleSet";
var _rTe = "resourceType";
var _rVI = "referencingVpcId";
var _s$1 = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
var _sDC = "sourceDestCheck";
var _sGA = "securityGroupArn";
var _sGIec = "securityGroupInfo";
var _sGRA = "securityGroupRuleArn";
var _sGRI = "securityGroupRuleId";
var _sGRS = "securityGroupRuleSet";
var _sGRSe = "securityGroupReferenceSet";
var _sGVAS = "securityGroupVpcAssociationSet";
var _sIP = "staleIpPermissions";
var _sIPE = "staleIpPermissionsEgress";
var _sIu = "subnetId";
var _sMt = "statusMessage";
var _sMta = "stateMessage";
var _sRt = "stateReason";
var _sSGN = "sourceSecurityGroupName";
var _sSGOI = "sourceSecurityGroupOwnerId";
var _sSGS = "staleSecurityGroupSet";
var _st = "state";
var _sta = "status";
var _tET = "tcpEstablishedTimeout";
var _tGI = "transitGatewayId";
var _tP = "toPort";
var _tS = "tagSet";
var _ta = "tag";
var _uI = "userId";
var _uIPS = "unknownIpPermissionSet";
var _uST = "udpStreamTimeout";
var _uTd = "udpTimeout";
var _v = "value";
var _vECI = "vpcEncryptionControlId";
var _vI = "vpcId";
var _vL = "vpcLattice";
var _vOIp = "vpcOwnerId";
var _vP = "vpcPeering";
var _vPCI = "vpcPeeringConnectionId";
var _vPG = "virtualPrivateGateway";
var _vSp = "vpcSet";
var _ve = "version";
var _xN = "xmlName";
var n0$1 = "com.amazonaws.ec2";
var _s_registry$1 = new TypeRegistry(_s$1);
var EC2ServiceException$ = [
	-3,
	_s$1,
	"EC2ServiceException",
	0,
	[],
	[]
];
_s_registry$1.registerError(EC2ServiceException$, EC2ServiceException);
var errorTypeRegistries$1 = [_s_registry$1];
var AttachmentEnaSrdSpecification$ = [
	3,
	n0$1,
	_AESS,
	0,
	[_ESE, _ESUS],
	[[2, {
		[_eQN]: `EnaSrdEnabled`,
		[_xN]: _eSE
	}], [() => AttachmentEnaSrdUdpSpecification$, {
		[_eQN]: `EnaSrdUdpSpecification`,
		[_xN]: _eSUS
	}]]
];
var AttachmentEnaSrdUdpSpecification$ = [
	3,
	n0$1,
	_AESUS,
	0,
	[_ESUE],
	[[2, {
		[_eQN]: `EnaSrdUdpEnabled`,
		[_xN]: _eSUE
	}]]
];
var AuthorizeSecurityGroupEgressRequest$ = [
	3,
	n0$1,
	_ASGER,
	0,
	[
		_GIr,
		_TS,
		_DR,
		_SSGN,
		_SSGOI,
		_IPpr,
		_FP,
		_TP,
		_CIi,
		_IPpe
	],
	[
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[() => TagSpecificationList, { [_xN]: _TSa }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[0, {
			[_eQN]: `SourceSecurityGroupName`,
			[_xN]: _sSGN
		}],
		[0, {
			[_eQN]: `SourceSecurityGroupOwnerId`,
			[_xN]: _sSGOI
		}],
		[0, {
			[_eQN]: `IpProtocol`,
			[_xN]: _iPp
		}],
		[1, {
			[_eQN]: `FromPort`,
			[_xN]: _fP
		}],
		[1, {
			[_eQN]: `ToPort`,
			[_xN]: _tP
		}],
		[0, {
			[_eQN]: `CidrIp`,
			[_xN]: _cIi
		}],
		[() => IpPermissionList, {
			[_eQN]: `IpPermissions`,
			[_xN]: _iPpe
		}]
	],
	1
];
var AuthorizeSecurityGroupEgressResult$ = [
	3,
	n0$1,
	_ASGERu,
	0,
	[_R$1, _SGR],
	[[2, {
		[_eQN]: `Return`,
		[_xN]: _r
	}], [() => SecurityGroupRuleList, {
		[_eQN]: `SecurityGroupRuleSet`,
		[_xN]: _sGRS
	}]]
];
var AuthorizeSecurityGroupIngressRequest$ = [
	3,
	n0$1,
	_ASGIR,
	0,
	[
		_CIi,
		_FP,
		_GIr,
		_GN,
		_IPpe,
		_IPpr,
		_SSGN,
		_SSGOI,
		_TP,
		_TS,
		_DR
	],
	[
		0,
		1,
		0,
		0,
		[() => IpPermissionList, 0],
		0,
		0,
		0,
		1,
		[() => TagSpecificationList, { [_xN]: _TSa }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	]
];
var AuthorizeSecurityGroupIngressResult$ = [
	3,
	n0$1,
	_ASGIRu,
	0,
	[_R$1, _SGR],
	[[2, {
		[_eQN]: `Return`,
		[_xN]: _r
	}], [() => SecurityGroupRuleList, {
		[_eQN]: `SecurityGroupRuleSet`,
		[_xN]: _sGRS
	}]]
];
var BlockPublicAccessStates$ = [
	3,
	n0$1,
	_BPAS,
	0,
	[_IGBM],
	[[0, {
		[_eQN]: `InternetGatewayBlockMode`,
		[_xN]: _iGBM
	}]]
];
var ConnectionTrackingConfiguration$ = [
	3,
	n0$1,
	_CTC,
	0,
	[
		_TET,
		_UST,
		_UTd
	],
	[
		[1, {
			[_eQN]: `TcpEstablishedTimeout`,
			[_xN]: _tET
		}],
		[1, {
			[_eQN]: `UdpStreamTimeout`,
			[_xN]: _uST
		}],
		[1, {
			[_eQN]: `UdpTimeout`,
			[_xN]: _uTd
		}]
	]
];
var CreateSecurityGroupRequest$ = [
	3,
	n0$1,
	_CSGR,
	0,
	[
		_De,
		_GN,
		_VI$1,
		_TS,
		_DR
	],
	[
		[0, { [_xN]: _GD }],
		0,
		0,
		[() => TagSpecificationList, { [_xN]: _TSa }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	2
];
var CreateSecurityGroupResult$ = [
	3,
	n0$1,
	_CSGRr,
	0,
	[
		_GIr,
		_T$1,
		_SGA
	],
	[
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[() => TagList$1, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `SecurityGroupArn`,
			[_xN]: _sGA
		}]
	]
];
var CreateTagsRequest$ = [
	3,
	n0$1,
	_CTR,
	0,
	[
		_Res,
		_T$1,
		_DR
	],
	[
		[64, { [_xN]: _RIeso }],
		[() => TagList$1, { [_xN]: _Ta$1 }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	2
];
var DeleteSecurityGroupRequest$ = [
	3,
	n0$1,
	_DSGR,
	0,
	[
		_GIr,
		_GN,
		_DR
	],
	[
		0,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	]
];
var DeleteSecurityGroupResult$ = [
	3,
	n0$1,
	_DSGRe,
	0,
	[_R$1, _GIr],
	[[2, {
		[_eQN]: `Return`,
		[_xN]: _r
	}], [0, {
		[_eQN]: `GroupId`,
		[_xN]: _gIr
	}]]
];
var DeleteTagsRequest$ = [
	3,
	n0$1,
	_DTR,
	0,
	[
		_Res,
		_DR,
		_T$1
	],
	[
		[64, {
			[_eQN]: `ResourceId`,
			[_xN]: _rIes
		}],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => TagList$1, {
			[_eQN]: `Tag`,
			[_xN]: _ta
		}]
	],
	1
];
var DescribeManagedPrefixListsRequest$ = [
	3,
	n0$1,
	_DMPLRes,
	0,
	[
		_DR,
		_Fi,
		_MR,
		_NTe,
		_PLIr
	],
	[
		2,
		[() => FilterList, { [_xN]: _Fil }],
		1,
		0,
		[() => ValueStringList, { [_xN]: _PLI }]
	]
];
var DescribeManagedPrefixListsResult$ = [
	3,
	n0$1,
	_DMPLResc,
	0,
	[_NTe, _PLr],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => ManagedPrefixListSet, {
		[_eQN]: `PrefixListSet`,
		[_xN]: _pLS
	}]]
];
var DescribeNetworkInterfacesRequest$ = [
	3,
	n0$1,
	_DNIRe,
	0,
	[
		_NTe,
		_MR,
		_IMR,
		_DR,
		_NIIe,
		_Fi
	],
	[
		0,
		1,
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => NetworkInterfaceIdList, { [_xN]: _NII }],
		[() => FilterList, {
			[_eQN]: `Filter`,
			[_xN]: _fi
		}]
	]
];
var DescribeNetworkInterfacesResult$ = [
	3,
	n0$1,
	_DNIRes,
	0,
	[_NIet, _NTe],
	[[() => NetworkInterfaceList, {
		[_eQN]: `NetworkInterfaceSet`,
		[_xN]: _nIS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeSecurityGroupReferencesRequest$ = [
	3,
	n0$1,
	_DSGRR,
	0,
	[_GIr, _DR],
	[[() => GroupIds, 0], 2],
	1
];
var DescribeSecurityGroupReferencesResult$ = [
	3,
	n0$1,
	_DSGRRe,
	0,
	[_SGRSe],
	[[() => SecurityGroupReferences, {
		[_eQN]: `SecurityGroupReferenceSet`,
		[_xN]: _sGRSe
	}]]
];
var DescribeSecurityGroupRulesRequest$ = [
	3,
	n0$1,
	_DSGRRes,
	0,
	[
		_Fi,
		_SGRI,
		_DR,
		_NTe,
		_MR
	],
	[
		[() => FilterList, { [_xN]: _Fil }],
		[() => SecurityGroupRuleIdList, { [_xN]: _SGRIe }],
		2,
		0,
		1
	]
];
var DescribeSecurityGroupRulesResult$ = [
	3,
	n0$1,
	_DSGRResc,
	0,
	[_SGR, _NTe],
	[[() => SecurityGroupRuleList, {
		[_eQN]: `SecurityGroupRuleSet`,
		[_xN]: _sGRS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeSecurityGroupsRequest$ = [
	3,
	n0$1,
	_DSGRes,
	0,
	[
		_GIro,
		_GNr,
		_NTe,
		_MR,
		_DR,
		_Fi
	],
	[
		[() => GroupIdStringList, { [_xN]: _GIr }],
		[() => GroupNameStringList, { [_xN]: _GN }],
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeSecurityGroupsResult$ = [
	3,
	n0$1,
	_DSGResc,
	0,
	[_NTe, _SGe],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => SecurityGroupList, {
		[_eQN]: `SecurityGroupInfo`,
		[_xN]: _sGIec
	}]]
];
var DescribeSecurityGroupVpcAssociationsRequest$ = [
	3,
	n0$1,
	_DSGVAR,
	0,
	[
		_Fi,
		_NTe,
		_MR,
		_DR
	],
	[
		[() => FilterList, { [_xN]: _Fil }],
		0,
		1,
		2
	]
];
var DescribeSecurityGroupVpcAssociationsResult$ = [
	3,
	n0$1,
	_DSGVARe,
	0,
	[_SGVA, _NTe],
	[[() => SecurityGroupVpcAssociationList, {
		[_eQN]: `SecurityGroupVpcAssociationSet`,
		[_xN]: _sGVAS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeStaleSecurityGroupsRequest$ = [
	3,
	n0$1,
	_DSSGR,
	0,
	[
		_VI$1,
		_DR,
		_MR,
		_NTe
	],
	[
		0,
		2,
		1,
		0
	],
	1
];
var DescribeStaleSecurityGroupsResult$ = [
	3,
	n0$1,
	_DSSGRe,
	0,
	[_NTe, _SSGS],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => StaleSecurityGroupSet, {
		[_eQN]: `StaleSecurityGroupSet`,
		[_xN]: _sSGS
	}]]
];
var DescribeVpcsRequest$ = [
	3,
	n0$1,
	_DVRescr,
	0,
	[
		_Fi,
		_VIp,
		_NTe,
		_MR,
		_DR
	],
	[
		[() => FilterList, { [_xN]: _Fil }],
		[() => VpcIdStringList, { [_xN]: _VI$1 }],
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	]
];
var DescribeVpcsResult$ = [
	3,
	n0$1,
	_DVRescri,
	0,
	[_NTe, _Vpc],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => VpcList, {
		[_eQN]: `VpcSet`,
		[_xN]: _vSp
	}]]
];
var Filter$ = [
	3,
	n0$1,
	_Fil,
	0,
	[_N$1, _Va$1],
	[0, [() => ValueStringList, { [_xN]: _V$1 }]]
];
var GroupIdentifier$ = [
	3,
	n0$1,
	_GIrou,
	0,
	[_GIr, _GN],
	[[0, {
		[_eQN]: `GroupId`,
		[_xN]: _gIr
	}], [0, {
		[_eQN]: `GroupName`,
		[_xN]: _gN
	}]]
];
var IpPermission$ = [
	3,
	n0$1,
	_IPper,
	0,
	[
		_IPpr,
		_FP,
		_TP,
		_UIGP,
		_IRpa,
		_IRpv,
		_PLIr
	],
	[
		[0, {
			[_eQN]: `IpProtocol`,
			[_xN]: _iPp
		}],
		[1, {
			[_eQN]: `FromPort`,
			[_xN]: _fP
		}],
		[1, {
			[_eQN]: `ToPort`,
			[_xN]: _tP
		}],
		[() => UserIdGroupPairList, {
			[_eQN]: `Groups`,
			[_xN]: _gr
		}],
		[() => IpRangeList, {
			[_eQN]: `IpRanges`,
			[_xN]: _iRpa
		}],
		[() => Ipv6RangeList, {
			[_eQN]: `Ipv6Ranges`,
			[_xN]: _iRpv
		}],
		[() => PrefixListIdList, {
			[_eQN]: `PrefixListIds`,
			[_xN]: _pLIr
		}]
	]
];
var IpRange$ = [
	3,
	n0$1,
	_IRpan,
	0,
	[_De, _CIi],
	[[0, {
		[_eQN]: `Description`,
		[_xN]: _de
	}], [0, {
		[_eQN]: `CidrIp`,
		[_xN]: _cIi
	}]]
];
var Ipv4PrefixSpecification$ = [
	3,
	n0$1,
	_IPS,
	0,
	[_IPpvre],
	[[0, {
		[_eQN]: `Ipv4Prefix`,
		[_xN]: _iPpv
	}]]
];
var Ipv6PrefixSpecification$ = [
	3,
	n0$1,
	_IPSp,
	0,
	[_IPpv],
	[[0, {
		[_eQN]: `Ipv6Prefix`,
		[_xN]: _iPpvr
	}]]
];
var Ipv6Range$ = [
	3,
	n0$1,
	_IRpva,
	0,
	[_De, _CIid],
	[[0, {
		[_eQN]: `Description`,
		[_xN]: _de
	}], [0, {
		[_eQN]: `CidrIpv6`,
		[_xN]: _cIid
	}]]
];
var ManagedPrefixList$ = [
	3,
	n0$1,
	_MPLa,
	0,
	[
		_PLI,
		_AF,
		_St,
		_SMta,
		_PLAr,
		_PLN,
		_ME,
		_Ver,
		_T$1,
		_OI$1,
		_IPLRTI,
		_IPLRSE
	],
	[
		[0, {
			[_eQN]: `PrefixListId`,
			[_xN]: _pLI
		}],
		[0, {
			[_eQN]: `AddressFamily`,
			[_xN]: _aF
		}],
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[0, {
			[_eQN]: `StateMessage`,
			[_xN]: _sMta
		}],
		[0, {
			[_eQN]: `PrefixListArn`,
			[_xN]: _pLA
		}],
		[0, {
			[_eQN]: `PrefixListName`,
			[_xN]: _pLN
		}],
		[1, {
			[_eQN]: `MaxEntries`,
			[_xN]: _mE
		}],
		[1, {
			[_eQN]: `Version`,
			[_xN]: _ve
		}],
		[() => TagList$1, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: `IpamPrefixListResolverTargetId`,
			[_xN]: _iPLRTI
		}],
		[2, {
			[_eQN]: `IpamPrefixListResolverSyncEnabled`,
			[_xN]: _iPLRSE
		}]
	]
];
var ModifySecurityGroupRulesRequest$ = [
	3,
	n0$1,
	_MSGRR,
	0,
	[
		_GIr,
		_SGR,
		_DR
	],
	[
		0,
		[() => SecurityGroupRuleUpdateList, { [_xN]: _SGRe }],
		2
	],
	2
];
var ModifySecurityGroupRulesResult$ = [
	3,
	n0$1,
	_MSGRRo,
	0,
	[_R$1],
	[[2, {
		[_eQN]: `Return`,
		[_xN]: _r
	}]]
];
var NetworkInterface$ = [
	3,
	n0$1,
	_NIe,
	0,
	[
		_Ass,
		_Att,
		_AZ$1,
		_CTC,
		_De,
		_G,
		_ITnt,
		_IA$1,
		_MAa,
		_NII,
		_OA,
		_OI$1,
		_PDN,
		_PDNub,
		_PIDNO,
		_PIAr,
		_PIAri,
		_IPpvr,
		_IPp,
		_RIeq,
		_RMeq,
		_SDC,
		_Sta,
		_SIu,
		_TSag,
		_VI$1,
		_DAIT,
		_IN,
		_IApv,
		_Op,
		_ASsso,
		_AZI
	],
	[
		[() => NetworkInterfaceAssociation$, {
			[_eQN]: `Association`,
			[_xN]: _ass
		}],
		[() => NetworkInterfaceAttachment$, {
			[_eQN]: `Attachment`,
			[_xN]: _at
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN]: _aZ
		}],
		[() => ConnectionTrackingConfiguration$, {
			[_eQN]: `ConnectionTrackingConfiguration`,
			[_xN]: _cTC
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}],
		[() => GroupIdentifierList, {
			[_eQN]: `GroupSet`,
			[_xN]: _gSr
		}],
		[0, {
			[_eQN]: `InterfaceType`,
			[_xN]: _iTnt
		}],
		[() => NetworkInterfaceIpv6AddressesList, {
			[_eQN]: `Ipv6AddressesSet`,
			[_xN]: _iASp
		}],
		[0, {
			[_eQN]: `MacAddress`,
			[_xN]: _mAa
		}],
		[0, {
			[_eQN]: `NetworkInterfaceId`,
			[_xN]: _nII
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN]: _oA
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: `PrivateDnsName`,
			[_xN]: _pDNr
		}],
		[0, {
			[_eQN]: `PublicDnsName`,
			[_xN]: _pDNu
		}],
		[() => PublicIpDnsNameOptions$, {
			[_eQN]: `PublicIpDnsNameOptions`,
			[_xN]: _pIDNO
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN]: _pIAr
		}],
		[() => NetworkInterfacePrivateIpAddressList, {
			[_eQN]: `PrivateIpAddressesSet`,
			[_xN]: _pIAS
		}],
		[() => Ipv4PrefixesList, {
			[_eQN]: `Ipv4PrefixSet`,
			[_xN]: _iPSpvr
		}],
		[() => Ipv6PrefixesList, {
			[_eQN]: `Ipv6PrefixSet`,
			[_xN]: _iPSpvre
		}],
		[0, {
			[_eQN]: `RequesterId`,
			[_xN]: _rIeq
		}],
		[2, {
			[_eQN]: `RequesterManaged`,
			[_xN]: _rMeq
		}],
		[2, {
			[_eQN]: `SourceDestCheck`,
			[_xN]: _sDC
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN]: _sIu
		}],
		[() => TagList$1, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[2, {
			[_eQN]: `DenyAllIgwTraffic`,
			[_xN]: _dAIT
		}],
		[2, {
			[_eQN]: `Ipv6Native`,
			[_xN]: _iN
		}],
		[0, {
			[_eQN]: `Ipv6Address`,
			[_xN]: _iApv
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN]: _ope
		}],
		[() => AssociatedSubnetList, {
			[_eQN]: `AssociatedSubnetSet`,
			[_xN]: _aSSs
		}],
		[0, {
			[_eQN]: `AvailabilityZoneId`,
			[_xN]: _aZI
		}]
	]
];
var NetworkInterfaceAssociation$ = [
	3,
	n0$1,
	_NIAet,
	0,
	[
		_AIl,
		_AIs,
		_IOI,
		_PDNub,
		_PI,
		_COI,
		_CI$1
	],
	[
		[0, {
			[_eQN]: `AllocationId`,
			[_xN]: _aI
		}],
		[0, {
			[_eQN]: `AssociationId`,
			[_xN]: _aIs
		}],
		[0, {
			[_eQN]: `IpOwnerId`,
			[_xN]: _iOIp
		}],
		[0, {
			[_eQN]: `PublicDnsName`,
			[_xN]: _pDNu
		}],
		[0, {
			[_eQN]: `PublicIp`,
			[_xN]: _pI
		}],
		[0, {
			[_eQN]: `CustomerOwnedIp`,
			[_xN]: _cOI
		}],
		[0, {
			[_eQN]: `CarrierIp`,
			[_xN]: _cI
		}]
	]
];
var NetworkInterfaceAttachment$ = [
	3,
	n0$1,
	_NIAetw,
	0,
	[
		_ATtt,
		_AItt,
		_DOT,
		_DI,
		_NCI,
		_II,
		_IOIn,
		_Sta,
		_ESS,
		_EQC
	],
	[
		[4, {
			[_eQN]: `AttachTime`,
			[_xN]: _aTt
		}],
		[0, {
			[_eQN]: `AttachmentId`,
			[_xN]: _aIt
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN]: _dOT
		}],
		[1, {
			[_eQN]: `DeviceIndex`,
			[_xN]: _dI
		}],
		[1, {
			[_eQN]: `NetworkCardIndex`,
			[_xN]: _nCI
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN]: _iI
		}],
		[0, {
			[_eQN]: `InstanceOwnerId`,
			[_xN]: _iOIn
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[() => AttachmentEnaSrdSpecification$, {
			[_eQN]: `EnaSrdSpecification`,
			[_xN]: _eSS
		}],
		[1, {
			[_eQN]: `EnaQueueCount`,
			[_xN]: _eQC
		}]
	]
];
var NetworkInterfaceIpv6Address$ = [
	3,
	n0$1,
	_NIIA,
	0,
	[
		_IApv,
		_PIDN,
		_IPIs
	],
	[
		[0, {
			[_eQN]: `Ipv6Address`,
			[_xN]: _iApv
		}],
		[0, {
			[_eQN]: `PublicIpv6DnsName`,
			[_xN]: _pIDN
		}],
		[2, {
			[_eQN]: `IsPrimaryIpv6`,
			[_xN]: _iPIs
		}]
	]
];
var NetworkInterfacePrivateIpAddress$ = [
	3,
	n0$1,
	_NIPIA,
	0,
	[
		_Ass,
		_Prim,
		_PDN,
		_PIAr
	],
	[
		[() => NetworkInterfaceAssociation$, {
			[_eQN]: `Association`,
			[_xN]: _ass
		}],
		[2, {
			[_eQN]: `Primary`,
			[_xN]: _prim
		}],
		[0, {
			[_eQN]: `PrivateDnsName`,
			[_xN]: _pDNr
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN]: _pIAr
		}]
	]
];
var OperatorResponse$ = [
	3,
	n0$1,
	_ORper,
	0,
	[
		_Mana,
		_P,
		_HBD
	],
	[
		[2, {
			[_eQN]: `Managed`,
			[_xN]: _mana
		}],
		[0, {
			[_eQN]: `Principal`,
			[_xN]: _p
		}],
		[2, {
			[_eQN]: `HiddenByDefault`,
			[_xN]: _hBD
		}]
	]
];
var PrefixListId$ = [
	3,
	n0$1,
	_PLI,
	0,
	[_De, _PLI],
	[[0, {
		[_eQN]: `Description`,
		[_xN]: _de
	}], [0, {
		[_eQN]: `PrefixListId`,
		[_xN]: _pLI
	}]]
];
var PublicIpDnsNameOptions$ = [
	3,
	n0$1,
	_PIDNO,
	0,
	[
		_DHT,
		_PIDNu,
		_PIDN,
		_PDSDN
	],
	[
		[0, {
			[_eQN]: `DnsHostnameType`,
			[_xN]: _dHT
		}],
		[0, {
			[_eQN]: `PublicIpv4DnsName`,
			[_xN]: _pIDNu
		}],
		[0, {
			[_eQN]: `PublicIpv6DnsName`,
			[_xN]: _pIDN
		}],
		[0, {
			[_eQN]: `PublicDualStackDnsName`,
			[_xN]: _pDSDN
		}]
	]
];
var ReferencedSecurityGroup$ = [
	3,
	n0$1,
	_RSG,
	0,
	[
		_GIr,
		_PSee,
		_UI,
		_VI$1,
		_VPCI
	],
	[
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[0, {
			[_eQN]: `PeeringStatus`,
			[_xN]: _pSee
		}],
		[0, {
			[_eQN]: `UserId`,
			[_xN]: _uI
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `VpcPeeringConnectionId`,
			[_xN]: _vPCI
		}]
	]
];
var RevokedSecurityGroupRule$ = [
	3,
	n0$1,
	_RSGR,
	0,
	[
		_SGRIe,
		_GIr,
		_IE,
		_IPpr,
		_FP,
		_TP,
		_CIidr,
		_CIid,
		_PLI,
		_RGI,
		_De
	],
	[
		[0, {
			[_eQN]: `SecurityGroupRuleId`,
			[_xN]: _sGRI
		}],
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[2, {
			[_eQN]: `IsEgress`,
			[_xN]: _iEs
		}],
		[0, {
			[_eQN]: `IpProtocol`,
			[_xN]: _iPp
		}],
		[1, {
			[_eQN]: `FromPort`,
			[_xN]: _fP
		}],
		[1, {
			[_eQN]: `ToPort`,
			[_xN]: _tP
		}],
		[0, {
			[_eQN]: `CidrIpv4`,
			[_xN]: _cIidr
		}],
		[0, {
			[_eQN]: `CidrIpv6`,
			[_xN]: _cIid
		}],
		[0, {
			[_eQN]: `PrefixListId`,
			[_xN]: _pLI
		}],
		[0, {
			[_eQN]: `ReferencedGroupId`,
			[_xN]: _rGI
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}]
	]
];
var RevokeSecurityGroupEgressRequest$ = [
	3,
	n0$1,
	_RSGER,
	0,
	[
		_GIr,
		_SGRI,
		_DR,
		_SSGN,
		_SSGOI,
		_IPpr,
		_FP,
		_TP,
		_CIi,
		_IPpe
	],
	[
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[() => SecurityGroupRuleIdList, { [_xN]: _SGRIe }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[0, {
			[_eQN]: `SourceSecurityGroupName`,
			[_xN]: _sSGN
		}],
		[0, {
			[_eQN]: `SourceSecurityGroupOwnerId`,
			[_xN]: _sSGOI
		}],
		[0, {
			[_eQN]: `IpProtocol`,
			[_xN]: _iPp
		}],
		[1, {
			[_eQN]: `FromPort`,
			[_xN]: _fP
		}],
		[1, {
			[_eQN]: `ToPort`,
			[_xN]: _tP
		}],
		[0, {
			[_eQN]: `CidrIp`,
			[_xN]: _cIi
		}],
		[() => IpPermissionList, {
			[_eQN]: `IpPermissions`,
			[_xN]: _iPpe
		}]
	],
	1
];
var RevokeSecurityGroupEgressResult$ = [
	3,
	n0$1,
	_RSGERe,
	0,
	[
		_R$1,
		_UIP,
		_RSGRe
	],
	[
		[2, {
			[_eQN]: `Return`,
			[_xN]: _r
		}],
		[() => IpPermissionList, {
			[_eQN]: `UnknownIpPermissionSet`,
			[_xN]: _uIPS
		}],
		[() => RevokedSecurityGroupRuleList, {
			[_eQN]: `RevokedSecurityGroupRuleSet`,
			[_xN]: _rSGRS
		}]
	]
];
var RevokeSecurityGroupIngressRequest$ = [
	3,
	n0$1,
	_RSGIR,
	0,
	[
		_CIi,
		_FP,
		_GIr,
		_GN,
		_IPpe,
		_IPpr,
		_SSGN,
		_SSGOI,
		_TP,
		_SGRI,
		_DR
	],
	[
		0,
		1,
		0,
		0,
		[() => IpPermissionList, 0],
		0,
		0,
		0,
		1,
		[() => SecurityGroupRuleIdList, { [_xN]: _SGRIe }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	]
];
var RevokeSecurityGroupIngressResult$ = [
	3,
	n0$1,
	_RSGIRe,
	0,
	[
		_R$1,
		_UIP,
		_RSGRe
	],
	[
		[2, {
			[_eQN]: `Return`,
			[_xN]: _r
		}],
		[() => IpPermissionList, {
			[_eQN]: `UnknownIpPermissionSet`,
			[_xN]: _uIPS
		}],
		[() => RevokedSecurityGroupRuleList, {
			[_eQN]: `RevokedSecurityGroupRuleSet`,
			[_xN]: _rSGRS
		}]
	]
];
var SecurityGroup$ = [
	3,
	n0$1,
	_SGec,
	0,
	[
		_GIr,
		_IPEp,
		_T$1,
		_VI$1,
		_SGA,
		_OI$1,
		_GN,
		_De,
		_IPpe
	],
	[
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[() => IpPermissionList, {
			[_eQN]: `IpPermissionsEgress`,
			[_xN]: _iPEp
		}],
		[() => TagList$1, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `SecurityGroupArn`,
			[_xN]: _sGA
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: `GroupName`,
			[_xN]: _gN
		}],
		[0, {
			[_eQN]: `GroupDescription`,
			[_xN]: _gD
		}],
		[() => IpPermissionList, {
			[_eQN]: `IpPermissions`,
			[_xN]: _iPpe
		}]
	]
];
var SecurityGroupReference$ = [
	3,
	n0$1,
	_SGRec,
	0,
	[
		_GIr,
		_RVI,
		_VPCI,
		_TGI
	],
	[
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[0, {
			[_eQN]: `ReferencingVpcId`,
			[_xN]: _rVI
		}],
		[0, {
			[_eQN]: `VpcPeeringConnectionId`,
			[_xN]: _vPCI
		}],
		[0, {
			[_eQN]: `TransitGatewayId`,
			[_xN]: _tGI
		}]
	]
];
var SecurityGroupRule$ = [
	3,
	n0$1,
	_SGRe,
	0,
	[
		_SGRIe,
		_GIr,
		_GOI,
		_IE,
		_IPpr,
		_FP,
		_TP,
		_CIidr,
		_CIid,
		_PLI,
		_RGIe,
		_De,
		_T$1,
		_SGRA
	],
	[
		[0, {
			[_eQN]: `SecurityGroupRuleId`,
			[_xN]: _sGRI
		}],
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[0, {
			[_eQN]: `GroupOwnerId`,
			[_xN]: _gOI
		}],
		[2, {
			[_eQN]: `IsEgress`,
			[_xN]: _iEs
		}],
		[0, {
			[_eQN]: `IpProtocol`,
			[_xN]: _iPp
		}],
		[1, {
			[_eQN]: `FromPort`,
			[_xN]: _fP
		}],
		[1, {
			[_eQN]: `ToPort`,
			[_xN]: _tP
		}],
		[0, {
			[_eQN]: `CidrIpv4`,
			[_xN]: _cIidr
		}],
		[0, {
			[_eQN]: `CidrIpv6`,
			[_xN]: _cIid
		}],
		[0, {
			[_eQN]: `PrefixListId`,
			[_xN]: _pLI
		}],
		[() => ReferencedSecurityGroup$, {
			[_eQN]: `ReferencedGroupInfo`,
			[_xN]: _rGIe
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}],
		[() => TagList$1, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `SecurityGroupRuleArn`,
			[_xN]: _sGRA
		}]
	]
];
var SecurityGroupRuleDescription$ = [
	3,
	n0$1,
	_SGRD,
	0,
	[_SGRIe, _De],
	[0, 0]
];
var SecurityGroupRuleRequest$ = [
	3,
	n0$1,
	_SGRR,
	0,
	[
		_IPpr,
		_FP,
		_TP,
		_CIidr,
		_CIid,
		_PLI,
		_RGI,
		_De
	],
	[
		0,
		1,
		1,
		0,
		0,
		0,
		0,
		0
	]
];
var SecurityGroupRuleUpdate$ = [
	3,
	n0$1,
	_SGRU,
	0,
	[_SGRIe, _SGRe],
	[0, () => SecurityGroupRuleRequest$],
	1
];
var SecurityGroupVpcAssociation$ = [
	3,
	n0$1,
	_SGVAe,
	0,
	[
		_GIr,
		_VI$1,
		_VOIp,
		_St,
		_SRt,
		_GOI
	],
	[
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `VpcOwnerId`,
			[_xN]: _vOIp
		}],
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[0, {
			[_eQN]: `StateReason`,
			[_xN]: _sRt
		}],
		[0, {
			[_eQN]: `GroupOwnerId`,
			[_xN]: _gOI
		}]
	]
];
var StaleIpPermission$ = [
	3,
	n0$1,
	_SIPt,
	0,
	[
		_FP,
		_IPpr,
		_IRpa,
		_PLIr,
		_TP,
		_UIGP
	],
	[
		[1, {
			[_eQN]: `FromPort`,
			[_xN]: _fP
		}],
		[0, {
			[_eQN]: `IpProtocol`,
			[_xN]: _iPp
		}],
		[() => IpRanges, {
			[_eQN]: `IpRanges`,
			[_xN]: _iRpa
		}],
		[() => PrefixListIdSet, {
			[_eQN]: `PrefixListIds`,
			[_xN]: _pLIr
		}],
		[1, {
			[_eQN]: `ToPort`,
			[_xN]: _tP
		}],
		[() => UserIdGroupPairSet, {
			[_eQN]: `Groups`,
			[_xN]: _gr
		}]
	]
];
var StaleSecurityGroup$ = [
	3,
	n0$1,
	_SSG,
	0,
	[
		_De,
		_GIr,
		_GN,
		_SIPta,
		_SIPE,
		_VI$1
	],
	[
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}],
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[0, {
			[_eQN]: `GroupName`,
			[_xN]: _gN
		}],
		[() => StaleIpPermissionSet, {
			[_eQN]: `StaleIpPermissions`,
			[_xN]: _sIP
		}],
		[() => StaleIpPermissionSet, {
			[_eQN]: `StaleIpPermissionsEgress`,
			[_xN]: _sIPE
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}]
	]
];
var Tag$$1 = [
	3,
	n0$1,
	_Ta$1,
	0,
	[_K$1, _V$1],
	[[0, {
		[_eQN]: `Key`,
		[_xN]: _k
	}], [0, {
		[_eQN]: `Value`,
		[_xN]: _v
	}]]
];
var TagSpecification$ = [
	3,
	n0$1,
	_TSa,
	0,
	[_RTe, _T$1],
	[[0, {
		[_eQN]: `ResourceType`,
		[_xN]: _rTe
	}], [() => TagList$1, { [_xN]: _Ta$1 }]]
];
var UpdateSecurityGroupRuleDescriptionsEgressRequest$ = [
	3,
	n0$1,
	_USGRDER,
	0,
	[
		_DR,
		_GIr,
		_GN,
		_IPpe,
		_SGRDe
	],
	[
		2,
		0,
		0,
		[() => IpPermissionList, 0],
		[() => SecurityGroupRuleDescriptionList, { [_xN]: _SGRD }]
	]
];
var UpdateSecurityGroupRuleDescriptionsEgressResult$ = [
	3,
	n0$1,
	_USGRDERp,
	0,
	[_R$1],
	[[2, {
		[_eQN]: `Return`,
		[_xN]: _r
	}]]
];
var UpdateSecurityGroupRuleDescriptionsIngressRequest$ = [
	3,
	n0$1,
	_USGRDIR,
	0,
	[
		_DR,
		_GIr,
		_GN,
		_IPpe,
		_SGRDe
	],
	[
		2,
		0,
		0,
		[() => IpPermissionList, 0],
		[() => SecurityGroupRuleDescriptionList, { [_xN]: _SGRD }]
	]
];
var UpdateSecurityGroupRuleDescriptionsIngressResult$ = [
	3,
	n0$1,
	_USGRDIRp,
	0,
	[_R$1],
	[[2, {
		[_eQN]: `Return`,
		[_xN]: _r
	}]]
];
var UserIdGroupPair$ = [
	3,
	n0$1,
	_UIGPs,
	0,
	[
		_De,
		_UI,
		_GN,
		_GIr,
		_VI$1,
		_VPCI,
		_PSee
	],
	[
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}],
		[0, {
			[_eQN]: `UserId`,
			[_xN]: _uI
		}],
		[0, {
			[_eQN]: `GroupName`,
			[_xN]: _gN
		}],
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `VpcPeeringConnectionId`,
			[_xN]: _vPCI
		}],
		[0, {
			[_eQN]: `PeeringStatus`,
			[_xN]: _pSee
		}]
	]
];
var Vpc$ = [
	3,
	n0$1,
	_Vp,
	0,
	[
		_OI$1,
		_ITns,
		_ICBAS,
		_CBAS,
		_IDs,
		_ECn,
		_T$1,
		_BPAS,
		_VI$1,
		_St,
		_CB,
		_DOI
	],
	[
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: `InstanceTenancy`,
			[_xN]: _iTns
		}],
		[() => VpcIpv6CidrBlockAssociationSet, {
			[_eQN]: `Ipv6CidrBlockAssociationSet`,
			[_xN]: _iCBASp
		}],
		[() => VpcCidrBlockAssociationSet, {
			[_eQN]: `CidrBlockAssociationSet`,
			[_xN]: _cBAS
		}],
		[2, {
			[_eQN]: `IsDefault`,
			[_xN]: _iDs
		}],
		[() => VpcEncryptionControl$, {
			[_eQN]: `EncryptionControl`,
			[_xN]: _eCn
		}],
		[() => TagList$1, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[() => BlockPublicAccessStates$, {
			[_eQN]: `BlockPublicAccessStates`,
			[_xN]: _bPAS
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[0, {
			[_eQN]: `CidrBlock`,
			[_xN]: _cB
		}],
		[0, {
			[_eQN]: `DhcpOptionsId`,
			[_xN]: _dOI
		}]
	]
];
var VpcCidrBlockAssociation$ = [
	3,
	n0$1,
	_VCBA,
	0,
	[
		_AIs,
		_CB,
		_CBSi
	],
	[
		[0, {
			[_eQN]: `AssociationId`,
			[_xN]: _aIs
		}],
		[0, {
			[_eQN]: `CidrBlock`,
			[_xN]: _cB
		}],
		[() => VpcCidrBlockState$, {
			[_eQN]: `CidrBlockState`,
			[_xN]: _cBSi
		}]
	]
];
var VpcCidrBlockState$ = [
	3,
	n0$1,
	_VCBS,
	0,
	[_St, _SMt],
	[[0, {
		[_eQN]: `State`,
		[_xN]: _st
	}], [0, {
		[_eQN]: `StatusMessage`,
		[_xN]: _sMt
	}]]
];
var VpcEncryptionControl$ = [
	3,
	n0$1,
	_VEC,
	0,
	[
		_VI$1,
		_VECI,
		_Mo$1,
		_St,
		_SMta,
		_REes,
		_T$1
	],
	[
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `VpcEncryptionControlId`,
			[_xN]: _vECI
		}],
		[0, {
			[_eQN]: `Mode`,
			[_xN]: _mo
		}],
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[0, {
			[_eQN]: `StateMessage`,
			[_xN]: _sMta
		}],
		[() => VpcEncryptionControlExclusions$, {
			[_eQN]: `ResourceExclusions`,
			[_xN]: _rEes
		}],
		[() => TagList$1, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}]
	]
];
var VpcEncryptionControlExclusion$ = [
	3,
	n0$1,
	_VECE,
	0,
	[_St, _SMta],
	[[0, {
		[_eQN]: `State`,
		[_xN]: _st
	}], [0, {
		[_eQN]: `StateMessage`,
		[_xN]: _sMta
	}]]
];
var VpcEncryptionControlExclusions$ = [
	3,
	n0$1,
	_VECEp,
	0,
	[
		_IG,
		_EOIG,
		_NG,
		_VPG,
		_VP,
		_L$1,
		_VL,
		_EFS,
		_GA,
		_AGV
	],
	[
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `InternetGateway`,
			[_xN]: _iG
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `EgressOnlyInternetGateway`,
			[_xN]: _eOIG
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `NatGateway`,
			[_xN]: _nG
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `VirtualPrivateGateway`,
			[_xN]: _vPG
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `VpcPeering`,
			[_xN]: _vP
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `Lambda`,
			[_xN]: _l
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `VpcLattice`,
			[_xN]: _vL
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `ElasticFileSystem`,
			[_xN]: _eFS
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `GlobalAccelerator`,
			[_xN]: _gA
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `ApiGatewayV2`,
			[_xN]: _aGV
		}]
	]
];
var VpcIpv6CidrBlockAssociation$ = [
	3,
	n0$1,
	_VICBA,
	0,
	[
		_AIs,
		_ICB,
		_ICBS,
		_NBG,
		_IPpvo,
		_IAA,
		_ISpo
	],
	[
		[0, {
			[_eQN]: `AssociationId`,
			[_xN]: _aIs
		}],
		[0, {
			[_eQN]: `Ipv6CidrBlock`,
			[_xN]: _iCB
		}],
		[() => VpcCidrBlockState$, {
			[_eQN]: `Ipv6CidrBlockState`,
			[_xN]: _iCBS
		}],
		[0, {
			[_eQN]: `NetworkBorderGroup`,
			[_xN]: _nBG
		}],
		[0, {
			[_eQN]: `Ipv6Pool`,
			[_xN]: _iPpvo
		}],
		[0, {
			[_eQN]: `Ipv6AddressAttribute`,
			[_xN]: _iAA
		}],
		[0, {
			[_eQN]: `IpSource`,
			[_xN]: _iSpo
		}]
	]
];
var __Unit = "unit";
var AssociatedSubnetList = [
	1,
	n0$1,
	_ASL,
	0,
	[0, { [_xN]: _it }]
];
var FilterList = [
	1,
	n0$1,
	_FLi,
	0,
	[() => Filter$, { [_xN]: _Fil }]
];
var GroupIdentifierList = [
	1,
	n0$1,
	_GIL,
	0,
	[() => GroupIdentifier$, { [_xN]: _it }]
];
var GroupIds = [
	1,
	n0$1,
	_GIro,
	0,
	[0, { [_xN]: _it }]
];
var GroupIdStringList = [
	1,
	n0$1,
	_GISL,
	0,
	[0, { [_xN]: _gIr }]
];
var GroupNameStringList = [
	1,
	n0$1,
	_GNSL,
	0,
	[0, { [_xN]: _GN }]
];
var IpPermissionList = [
	1,
	n0$1,
	_IPLp,
	0,
	[() => IpPermission$, { [_xN]: _it }]
];
var IpRangeList = [
	1,
	n0$1,
	_IRLp,
	0,
	[() => IpRange$, { [_xN]: _it }]
];
var IpRanges = [
	1,
	n0$1,
	_IRpa,
	0,
	[0, { [_xN]: _it }]
];
var Ipv4PrefixesList = [
	1,
	n0$1,
	_IPLpv,
	0,
	[() => Ipv4PrefixSpecification$, { [_xN]: _it }]
];
var Ipv6PrefixesList = [
	1,
	n0$1,
	_IPLpvre,
	0,
	[() => Ipv6PrefixSpecification$, { [_xN]: _it }]
];
var Ipv6RangeList = [
	1,
	n0$1,
	_IRLpv,
	0,
	[() => Ipv6Range$, { [_xN]: _it }]
];
var ManagedPrefixListSet = [
	1,
	n0$1,
	_MPLS,
	0,
	[() => ManagedPrefixList$, { [_xN]: _it }]
];
var NetworkInterfaceIdList = [
	1,
	n0$1,
	_NIIL,
	0,
	[0, { [_xN]: _it }]
];
var NetworkInterfaceIpv6AddressesList = [
	1,
	n0$1,
	_NIIAL,
	0,
	[() => NetworkInterfaceIpv6Address$, { [_xN]: _it }]
];
var NetworkInterfaceList = [
	1,
	n0$1,
	_NIL,
	0,
	[() => NetworkInterface$, { [_xN]: _it }]
];
var NetworkInterfacePrivateIpAddressList = [
	1,
	n0$1,
	_NIPIAL,
	0,
	[() => NetworkInterfacePrivateIpAddress$, { [_xN]: _it }]
];
var PrefixListIdList = [
	1,
	n0$1,
	_PLIL,
	0,
	[() => PrefixListId$, { [_xN]: _it }]
];
var PrefixListIdSet = [
	1,
	n0$1,
	_PLIS,
	0,
	[0, { [_xN]: _it }]
];
var RevokedSecurityGroupRuleList = [
	1,
	n0$1,
	_RSGRL,
	0,
	[() => RevokedSecurityGroupRule$, { [_xN]: _it }]
];
var SecurityGroupList = [
	1,
	n0$1,
	_SGL,
	0,
	[() => SecurityGroup$, { [_xN]: _it }]
];
var SecurityGroupReferences = [
	1,
	n0$1,
	_SGRecu,
	0,
	[() => SecurityGroupReference$, { [_xN]: _it }]
];
var SecurityGroupRuleDescriptionList = [
	1,
	n0$1,
	_SGRDL,
	0,
	[() => SecurityGroupRuleDescription$, { [_xN]: _it }]
];
var SecurityGroupRuleIdList = [
	1,
	n0$1,
	_SGRIL,
	0,
	[0, { [_xN]: _it }]
];
var SecurityGroupRuleList = [
	1,
	n0$1,
	_SGRL,
	0,
	[() => SecurityGroupRule$, { [_xN]: _it }]
];
var SecurityGroupRuleUpdateList = [
	1,
	n0$1,
	_SGRUL,
	0,
	[() => SecurityGroupRuleUpdate$, { [_xN]: _it }]
];
var SecurityGroupVpcAssociationList = [
	1,
	n0$1,
	_SGVAL,
	0,
	[() => SecurityGroupVpcAssociation$, { [_xN]: _it }]
];
var StaleIpPermissionSet = [
	1,
	n0$1,
	_SIPS,
	0,
	[() => StaleIpPermission$, { [_xN]: _it }]
];
var StaleSecurityGroupSet = [
	1,
	n0$1,
	_SSGS,
	0,
	[() => StaleSecurityGroup$, { [_xN]: _it }]
];
var TagList$1 = [
	1,
	n0$1,
	_TL$1,
	0,
	[() => Tag$$1, { [_xN]: _it }]
];
var TagSpecificationList = [
	1,
	n0$1,
	_TSL,
	0,
	[() => TagSpecification$, { [_xN]: _it }]
];
var UserIdGroupPairList = [
	1,
	n0$1,
	_UIGPL,
	0,
	[() => UserIdGroupPair$, { [_xN]: _it }]
];
var UserIdGroupPairSet = [
	1,
	n0$1,
	_UIGPS,
	0,
	[() => UserIdGroupPair$, { [_xN]: _it }]
];
var ValueStringList = [
	1,
	n0$1,
	_VSL,
	0,
	[0, { [_xN]: _it }]
];
var VpcCidrBlockAssociationSet = [
	1,
	n0$1,
	_VCBAS,
	0,
	[() => VpcCidrBlockAssociation$, { [_xN]: _it }]
];
var VpcIdStringList = [
	1,
	n0$1,
	_VISLp,
	0,
	[0, { [_xN]: _VI$1 }]
];
var VpcIpv6CidrBlockAssociationSet = [
	1,
	n0$1,
	_VICBAS,
	0,
	[() => VpcIpv6CidrBlockAssociation$, { [_xN]: _it }]
];
var VpcList = [
	1,
	n0$1,
	_VLp,
	0,
	[() => Vpc$, { [_xN]: _it }]
];
var AuthorizeSecurityGroupEgress$ = [
	9,
	n0$1,
	_ASGE,
	0,
	() => AuthorizeSecurityGroupEgressRequest$,
	() => AuthorizeSecurityGroupEgressResult$
];
var AuthorizeSecurityGroupIngress$ = [
	9,
	n0$1,
	_ASGIu,
	0,
	() => AuthorizeSecurityGroupIngressRequest$,
	() => AuthorizeSecurityGroupIngressResult$
];
var CreateSecurityGroup$ = [
	9,
	n0$1,
	_CSG,
	0,
	() => CreateSecurityGroupRequest$,
	() => CreateSecurityGroupResult$
];
var CreateTags$ = [
	9,
	n0$1,
	_CTreat,
	0,
	() => CreateTagsRequest$,
	() => __Unit
];
var DeleteSecurityGroup$ = [
	9,
	n0$1,
	_DSG,
	0,
	() => DeleteSecurityGroupRequest$,
	() => DeleteSecurityGroupResult$
];
var DeleteTags$ = [
	9,
	n0$1,
	_DTelet,
	0,
	() => DeleteTagsRequest$,
	() => __Unit
];
var DescribeManagedPrefixLists$ = [
	9,
	n0$1,
	_DMPLe,
	0,
	() => DescribeManagedPrefixListsRequest$,
	() => DescribeManagedPrefixListsResult$
];
var DescribeNetworkInterfaces$ = [
	9,
	n0$1,
	_DNIe,
	0,
	() => DescribeNetworkInterfacesRequest$,
	() => DescribeNetworkInterfacesResult$
];
var DescribeSecurityGroupReferences$ = [
	9,
	n0$1,
	_DSGRescr,
	0,
	() => DescribeSecurityGroupReferencesRequest$,
	() => DescribeSecurityGroupReferencesResult$
];
var DescribeSecurityGroupRules$ = [
	9,
	n0$1,
	_DSGRescri,
	0,
	() => DescribeSecurityGroupRulesRequest$,
	() => DescribeSecurityGroupRulesResult$
];
var DescribeSecurityGroups$ = [
	9,
	n0$1,
	_DSGe,
	0,
	() => DescribeSecurityGroupsRequest$,
	() => DescribeSecurityGroupsResult$
];
var DescribeSecurityGroupVpcAssociations$ = [
	9,
	n0$1,
	_DSGVA,
	0,
	() => DescribeSecurityGroupVpcAssociationsRequest$,
	() => DescribeSecurityGroupVpcAssociationsResult$
];
var DescribeStaleSecurityGroups$ = [
	9,
	n0$1,
	_DSSG,
	0,
	() => DescribeStaleSecurityGroupsRequest$,
	() => DescribeStaleSecurityGroupsResult$
];
var DescribeVpcs$ = [
	9,
	n0$1,
	_DVesc,
	0,
	() => DescribeVpcsRequest$,
	() => DescribeVpcsResult$
];
var ModifySecurityGroupRules$ = [
	9,
	n0$1,
	_MSGR,
	0,
	() => ModifySecurityGroupRulesRequest$,
	() => ModifySecurityGroupRulesResult$
];
var RevokeSecurityGroupEgress$ = [
	9,
	n0$1,
	_RSGE,
	0,
	() => RevokeSecurityGroupEgressRequest$,
	() => RevokeSecurityGroupEgressResult$
];
var RevokeSecurityGroupIngress$ = [
	9,
	n0$1,
	_RSGIev,
	0,
	() => RevokeSecurityGroupIngressRequest$,
	() => RevokeSecurityGroupIngressResult$
];
var UpdateSecurityGroupRuleDescriptionsEgress$ = [
	9,
	n0$1,
	_USGRDE,
	0,
	() => UpdateSecurityGroupRuleDescriptionsEgressRequest$,
	() => UpdateSecurityGroupRuleDescriptionsEgressResult$
];
var UpdateSecurityGroupRuleDescriptionsIngress$ = [
	9,
	n0$1,
	_USGRDI,
	0,
	() => UpdateSecurityGroupRuleDescriptionsIngressRequest$,
	() => UpdateSecurityGroupRuleDescriptionsIngressResult$
];
// node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.shared.js
var getRuntimeConfig$3 = (config) => {
	return {
		apiVersion: "2016-11-15",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64$1,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsEc2QueryProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ec2",
			errorTypeRegistries: errorTypeRegistries$1,
			xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
			version: "2016-11-15",
			serviceTarget: "AmazonEC2"
		},
		serviceId: config?.serviceId ?? "EC2",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8$1,
		utf8Encoder: config?.utf8Encoder ?? toUtf8$1
	};
};
// node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.js
var getRuntimeConfig$2 = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$3(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: package_default$1.version
		}),
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration$1 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
var resolveHttpAuthRuntimeConfig$1 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/client-ec2/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions$1 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration$1(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig$1(extensionConfiguration));
};
// node_modules/@aws-sdk/client-ec2/dist-es/EC2Client.js
var EC2Client = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$2(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_8 = resolveRuntimeExtensions$1(resolveHttpAuthSchemeConfig$1(resolveEndpointConfig(resolveHostHeaderConfig(resolveRegionConfig(resolveRetryConfig(resolveUserAgentConfig(resolveClientEndpointParameters$1(_config_0))))))), configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-ec2/dist-es/commandBuilder.js
var command$1 = makeBuilder(commonParams$1, "AmazonEC2", "EC2Client", getEndpointPlugin);
var _ep0$1 = {};
var _mw0$1 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-ec2/dist-es/commands/AuthorizeSecurityGroupEgressCommand.js
var AuthorizeSecurityGroupEgressCommand = class extends command$1(_ep0$1, _mw0$1, "AuthorizeSecurityGroupEgress", AuthorizeSecurityGroupEgress$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/AuthorizeSecurityGroupIngressCommand.js
var AuthorizeSecurityGroupIngressCommand = class extends command$1(_ep0$1, _mw0$1, "AuthorizeSecurityGroupIngress", AuthorizeSecurityGroupIngress$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateSecurityGroupCommand.js
var CreateSecurityGroupCommand = class extends command$1(_ep0$1, _mw0$1, "CreateSecurityGroup", CreateSecurityGroup$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateTagsCommand.js
var CreateTagsCommand = class extends command$1(_ep0$1, _mw0$1, "CreateTags", CreateTags$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/DeleteSecurityGroupCommand.js
var DeleteSecurityGroupCommand = class extends command$1(_ep0$1, _mw0$1, "DeleteSecurityGroup", DeleteSecurityGroup$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/DeleteTagsCommand.js
var DeleteTagsCommand = class extends command$1(_ep0$1, _mw0$1, "DeleteTags", DeleteTags$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeManagedPrefixListsCommand.js
var DescribeManagedPrefixListsCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeManagedPrefixLists", DescribeManagedPrefixLists$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeNetworkInterfacesCommand.js
var DescribeNetworkInterfacesCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeNetworkInterfaces", DescribeNetworkInterfaces$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSecurityGroupReferencesCommand.js
var DescribeSecurityGroupReferencesCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeSecurityGroupReferences", DescribeSecurityGroupReferences$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSecurityGroupRulesCommand.js
var DescribeSecurityGroupRulesCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeSecurityGroupRules", DescribeSecurityGroupRules$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSecurityGroupsCommand.js
var DescribeSecurityGroupsCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeSecurityGroups", DescribeSecurityGroups$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSecurityGroupVpcAssociationsCommand.js
var DescribeSecurityGroupVpcAssociationsCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeSecurityGroupVpcAssociations", DescribeSecurityGroupVpcAssociations$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeStaleSecurityGroupsCommand.js
var DescribeStaleSecurityGroupsCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeStaleSecurityGroups", DescribeStaleSecurityGroups$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVpcsCommand.js
var DescribeVpcsCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeVpcs", DescribeVpcs$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/ModifySecurityGroupRulesCommand.js
var ModifySecurityGroupRulesCommand = class extends command$1(_ep0$1, _mw0$1, "ModifySecurityGroupRules", ModifySecurityGroupRules$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/RevokeSecurityGroupEgressCommand.js
var RevokeSecurityGroupEgressCommand = class extends command$1(_ep0$1, _mw0$1, "RevokeSecurityGroupEgress", RevokeSecurityGroupEgress$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/RevokeSecurityGroupIngressCommand.js
var RevokeSecurityGroupIngressCommand = class extends command$1(_ep0$1, _mw0$1, "RevokeSecurityGroupIngress", RevokeSecurityGroupIngress$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/UpdateSecurityGroupRuleDescriptionsEgressCommand.js
var UpdateSecurityGroupRuleDescriptionsEgressCommand = class extends command$1(_ep0$1, _mw0$1, "UpdateSecurityGroupRuleDescriptionsEgress", UpdateSecurityGroupRuleDescriptionsEgress$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/UpdateSecurityGroupRuleDescriptionsIngressCommand.js
var UpdateSecurityGroupRuleDescriptionsIngressCommand = class extends command$1(_ep0$1, _mw0$1, "UpdateSecurityGroupRuleDescriptionsIngress", UpdateSecurityGroupRuleDescriptionsIngress$) {};
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/auth/httpAuthSchemeProvider.js
var defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider$1(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "elasticloadbalancing",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
var defaultElasticLoadBalancingV2HttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider$1(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "elasticloadbalancing"
	});
};
var commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
var package_default = {
	name: "@aws-sdk/client-elastic-load-balancing-v2",
	version: "3.1142.0",
	description: "AWS SDK for JavaScript Elastic Load Balancing V2 Client for Node.js, Browser and React Native",
	homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-elastic-load-balancing-v2",
	license: "Apache-2.0",
	author: {
		"name": "AWS SDK for JavaScript Team",
		"url": "https://aws.amazon.com/sdk-for-javascript/"
	},
	repository: {
		"type": "git",
		"url": "https://github.com/aws/aws-sdk-js-v3.git",
		"directory": "clients/client-elastic-load-balancing-v2"
	},
	files: ["dist-*/**"],
	sideEffects: false,
	main: "./dist-cjs/index.js",
	module: "./dist-es/index.js",
	browser: { "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser" },
	types: "./dist-types/index.d.ts",
	typesVersions: { "<4.5": { "dist-types/*": ["dist-types/ts3.4/*"] } },
	"react-native": { "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native" },
	scripts: {
		"build": "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
		"build:cjs": "node ../../scripts/compilation/inline",
		"build:es": "premove dist-es && tsc -p tsconfig.es.json",
		"build:include:deps": "yarn g:turbo run build -F=\"$npm_package_name\"",
		"build:types": "premove dist-types && tsc -p tsconfig.types.json",
		"build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
		"clean": "premove dist-cjs dist-es dist-types",
		"extract:docs": "api-extractor run --local",
		"generate:client": "node ../../scripts/generate-clients/single-service",
		"test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
		"test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
		"test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
	},
	dependencies: {
		"@aws-sdk/core": "^3.978.1",
		"@aws-sdk/credential-provider-node": "^3.972.84",
		"@aws-sdk/types": "^3.974.6",
		"@smithy/core": "^3.35.0",
		"@smithy/fetch-http-handler": "^5.8.0",
		"@smithy/node-http-handler": "^4.12.1",
		"@smithy/types": "^4.19.0",
		"tslib": "^2.6.2"
	},
	devDependencies: {
		"@tsconfig/node20": "20.1.8",
		"@types/node": "^20.14.8",
		"concurrently": "7.0.0",
		"downlevel-dts": "0.10.1",
		"premove": "4.0.0",
		"typescript": "~7.0.2"
	},
	engines: { "node": ">=20.0.0" }
};
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/endpoint/bdd.js
var k = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = { [k]: "Endpoint" };
var h = { [k]: d };
var i = {};
var j = [{ [k]: "Region" }];
var _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]],
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://elasticloadbalancing.{Region}.amazonaws.com", i],
		["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
var root = 2;
var nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
var bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/endpoint/endpointResolver.js
var cache = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => decideEndpoint(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/models/ElasticLoadBalancingV2ServiceException.js
var ElasticLoadBalancingV2ServiceException = class ElasticLoadBalancingV2ServiceException extends ServiceException$1 {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ElasticLoadBalancingV2ServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/models/errors.js
var CertificateNotFoundException = class CertificateNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "CertificateNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CertificateNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CertificateNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ListenerNotFoundException = class ListenerNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "ListenerNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ListenerNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ListenerNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyCertificatesException = class TooManyCertificatesException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyCertificatesException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyCertificatesException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyCertificatesException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateTagKeysException = class DuplicateTagKeysException extends ElasticLoadBalancingV2ServiceException {
	name = "DuplicateTagKeysException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateTagKeysException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateTagKeysException.prototype);
		this.Message = opts.Message;
	}
};
var LoadBalancerNotFoundException = class LoadBalancerNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "LoadBalancerNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "LoadBalancerNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LoadBalancerNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var RuleNotFoundException = class RuleNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "RuleNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "RuleNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RuleNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var TargetGroupNotFoundException = class TargetGroupNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "TargetGroupNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TargetGroupNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TargetGroupNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyTagsException = class TooManyTagsException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyTagsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyTagsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTagsException.prototype);
		this.Message = opts.Message;
	}
};
var TrustStoreNotFoundException = class TrustStoreNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "TrustStoreNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TrustStoreNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TrustStoreNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidRevocationContentException = class InvalidRevocationContentException extends ElasticLoadBalancingV2ServiceException {
	name = "InvalidRevocationContentException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidRevocationContentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRevocationContentException.prototype);
		this.Message = opts.Message;
	}
};
var RevocationContentNotFoundException = class RevocationContentNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "RevocationContentNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "RevocationContentNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RevocationContentNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyTrustStoreRevocationEntriesException = class TooManyTrustStoreRevocationEntriesException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyTrustStoreRevocationEntriesException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyTrustStoreRevocationEntriesException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTrustStoreRevocationEntriesException.prototype);
		this.Message = opts.Message;
	}
};
var AllocationIdNotFoundException = class AllocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "AllocationIdNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AllocationIdNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AllocationIdNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ALPNPolicyNotSupportedException = class ALPNPolicyNotSupportedException extends ElasticLoadBalancingV2ServiceException {
	name = "ALPNPolicyNotSupportedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ALPNPolicyNotSupportedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ALPNPolicyNotSupportedException.prototype);
		this.Message = opts.Message;
	}
};
var AvailabilityZoneNotSupportedException = class AvailabilityZoneNotSupportedException extends ElasticLoadBalancingV2ServiceException {
	name = "AvailabilityZoneNotSupportedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AvailabilityZoneNotSupportedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AvailabilityZoneNotSupportedException.prototype);
		this.Message = opts.Message;
	}
};
var CaCertificatesBundleNotFoundException = class CaCertificatesBundleNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "CaCertificatesBundleNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CaCertificatesBundleNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CaCertificatesBundleNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var CapacityDecreaseRequestsLimitExceededException = class CapacityDecreaseRequestsLimitExceededException extends ElasticLoadBalancingV2ServiceException {
	name = "CapacityDecreaseRequestsLimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CapacityDecreaseRequestsLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CapacityDecreaseRequestsLimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
var CapacityReservationPendingException = class CapacityReservationPendingException extends ElasticLoadBalancingV2ServiceException {
	name = "CapacityReservationPendingException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CapacityReservationPendingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CapacityReservationPendingException.prototype);
		this.Message = opts.Message;
	}
};
var CapacityUnitsLimitExceededException = class CapacityUnitsLimitExceededException extends ElasticLoadBalancingV2ServiceException {
	name = "CapacityUnitsLimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CapacityUnitsLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CapacityUnitsLimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateListenerException = class DuplicateListenerException extends ElasticLoadBalancingV2ServiceException {
	name = "DuplicateListenerException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateListenerException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateListenerException.prototype);
		this.Message = opts.Message;
	}
};
var IncompatibleProtocolsException = class IncompatibleProtocolsException extends ElasticLoadBalancingV2ServiceException {
	name = "IncompatibleProtocolsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "IncompatibleProtocolsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IncompatibleProtocolsException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidConfigurationRequestException = class InvalidConfigurationRequestException extends ElasticLoadBalancingV2ServiceException {
	name = "InvalidConfigurationRequestException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidConfigurationRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidConfigurationRequestException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidLoadBalancerActionException = class InvalidLoadBalancerActionException extends ElasticLoadBalancingV2ServiceException {
	name = "InvalidLoadBalancerActionException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidLoadBalancerActionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidLoadBalancerActionException.prototype);
		this.Message = opts.Message;
	}
};
var SSLPolicyNotFoundException = class SSLPolicyNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "SSLPolicyNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "SSLPolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SSLPolicyNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var TargetGroupAssociationLimitException = class TargetGroupAssociationLimitException extends ElasticLoadBalancingV2ServiceException {
	name = "TargetGroupAssociationLimitException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TargetGroupAssociationLimitException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TargetGroupAssociationLimitException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyActionsException = class TooManyActionsException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyActionsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyActionsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyActionsException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyListenersException = class TooManyListenersException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyListenersException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyListenersException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyListenersException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyRegistrationsForTargetIdException = class TooManyRegistrationsForTargetIdException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyRegistrationsForTargetIdException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyRegistrationsForTargetIdException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyRegistrationsForTargetIdException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyTargetsException = class TooManyTargetsException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyTargetsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyTargetsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTargetsException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyUniqueTargetGroupsPerLoadBalancerException = class TooManyUniqueTargetGroupsPerLoadBalancerException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyUniqueTargetGroupsPerLoadBalancerException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyUniqueTargetGroupsPerLoadBalancerException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyUniqueTargetGroupsPerLoadBalancerException.prototype);
		this.Message = opts.Message;
	}
};
var TrustStoreNotReadyException = class TrustStoreNotReadyException extends ElasticLoadBalancingV2ServiceException {
	name = "TrustStoreNotReadyException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TrustStoreNotReadyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TrustStoreNotReadyException.prototype);
		this.Message = opts.Message;
	}
};
var UnsupportedProtocolException = class UnsupportedProtocolException extends ElasticLoadBalancingV2ServiceException {
	name = "UnsupportedProtocolException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "UnsupportedProtocolException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedProtocolException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateLoadBalancerNameException = class DuplicateLoadBalancerNameException extends ElasticLoadBalancingV2ServiceException {
	name = "DuplicateLoadBalancerNameException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateLoadBalancerNameException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateLoadBalancerNameException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidSchemeException = class InvalidSchemeException extends ElasticLoadBalancingV2ServiceException {
	name = "InvalidSchemeException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidSchemeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidSchemeException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidSecurityGroupException = class InvalidSecurityGroupException extends ElasticLoadBalancingV2ServiceException {
	name = "InvalidSecurityGroupException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidSecurityGroupException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidSecurityGroupException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidSubnetException = class InvalidSubnetException extends ElasticLoadBalancingV2ServiceException {
	name = "InvalidSubnetException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidSubnetException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidSubnetException.prototype);
		this.Message = opts.Message;
	}
};
var OperationNotPermittedException = class OperationNotPermittedException extends ElasticLoadBalancingV2ServiceException {
	name = "OperationNotPermittedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OperationNotPermittedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationNotPermittedException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceInUseException = class ResourceInUseException extends ElasticLoadBalancingV2ServiceException {
	name = "ResourceInUseException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceInUseException.prototype);
		this.Message = opts.Message;
	}
};
var SubnetNotFoundException = class SubnetNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "SubnetNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "SubnetNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SubnetNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyLoadBalancersException = class TooManyLoadBalancersException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyLoadBalancersException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyLoadBalancersException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyLoadBalancersException.prototype);
		this.Message = opts.Message;
	}
};
var PriorityInUseException = class PriorityInUseException extends ElasticLoadBalancingV2ServiceException {
	name = "PriorityInUseException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PriorityInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PriorityInUseException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyRulesException = class TooManyRulesException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyRulesException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyRulesException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyRulesException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyTargetGroupsException = class TooManyTargetGroupsException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyTargetGroupsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyTargetGroupsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTargetGroupsException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateTargetGroupNameException = class DuplicateTargetGroupNameException extends ElasticLoadBalancingV2ServiceException {
	name = "DuplicateTargetGroupNameException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateTargetGroupNameException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateTargetGroupNameException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateTrustStoreNameException = class DuplicateTrustStoreNameException extends ElasticLoadBalancingV2ServiceException {
	name = "DuplicateTrustStoreNameException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateTrustStoreNameException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateTrustStoreNameException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidCaCertificatesBundleException = class InvalidCaCertificatesBundleException extends ElasticLoadBalancingV2ServiceException {
	name = "InvalidCaCertificatesBundleException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidCaCertificatesBundleException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidCaCertificatesBundleException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyTrustStoresException = class TooManyTrustStoresException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyTrustStoresException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyTrustStoresException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTrustStoresException.prototype);
		this.Message = opts.Message;
	}
};
var DeleteAssociationSameAccountException = class DeleteAssociationSameAccountException extends ElasticLoadBalancingV2ServiceException {
	name = "DeleteAssociationSameAccountException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DeleteAssociationSameAccountException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeleteAssociationSameAccountException.prototype);
		this.Message = opts.Message;
	}
};
var TrustStoreAssociationNotFoundException = class TrustStoreAssociationNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "TrustStoreAssociationNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TrustStoreAssociationNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TrustStoreAssociationNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var TrustStoreInUseException = class TrustStoreInUseException extends ElasticLoadBalancingV2ServiceException {
	name = "TrustStoreInUseException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TrustStoreInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TrustStoreInUseException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidTargetException = class InvalidTargetException extends ElasticLoadBalancingV2ServiceException {
	name = "InvalidTargetException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidTargetException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTargetException.prototype);
		this.Message = opts.Message;
	}
};
var HealthUnavailableException = class HealthUnavailableException extends ElasticLoadBalancingV2ServiceException {
	name = "HealthUnavailableException";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "HealthUnavailableException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, HealthUnavailableException.prototype);
		this.Message = opts.Message;
	}
};
var RevocationIdNotFoundException = class RevocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "RevocationIdNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "RevocationIdNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RevocationIdNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "ResourceNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var InsufficientCapacityException = class InsufficientCapacityException extends ElasticLoadBalancingV2ServiceException {
	name = "InsufficientCapacityException";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "InsufficientCapacityException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InsufficientCapacityException.prototype);
		this.Message = opts.Message;
	}
};
var PriorRequestNotCompleteException = class PriorRequestNotCompleteException extends ElasticLoadBalancingV2ServiceException {
	name = "PriorRequestNotCompleteException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PriorRequestNotCompleteException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PriorRequestNotCompleteException.prototype);
		this.Message = opts.Message;
	}
};
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/schemas/schemas_0.js
var _A = "Action";
var _AC = "AdditionalClaims";
var _ACAC = "AuthenticateCognitoActionConfig";
var _ACC = "AuthenticateCognitoConfig";
var _AE = "AuthorizationEndpoint";
var _AI = "AllocationId";
var _AINFE = "AllocationIdNotFoundException";
var _ALPNPNSE = "ALPNPolicyNotSupportedException";
var _AOAC = "AuthenticateOidcActionConfig";
var _AOC = "AuthenticateOidcConfig";
var _AP = "AlpnPolicy";
var _AREP = "AuthenticationRequestExtraParams";
var _ATSCN = "AdvertiseTrustStoreCaNames";
var _AZ = "AvailabilityZone";
var _AZNSE = "AvailabilityZoneNotSupportedException";
var _AZv = "AvailabilityZones";
var _Ac = "Actions";
var _C = "Certificates";
var _CA = "CertificateArn";
var _CCBNFE = "CaCertificatesBundleNotFoundException";
var _CDRLEE = "CapacityDecreaseRequestsLimitExceededException";
var _CHZI = "CanonicalHostedZoneId";
var _CI = "ClientId";
var _CL = "CertificateList";
var _CNFE = "CertificateNotFoundException";
var _COIP = "CustomerOwnedIpv4Pool";
var _CRPE = "CapacityReservationPendingException";
var _CS = "ClientSecret";
var _CT = "ContentType";
var _CTr = "CreatedTime";
var _CULEE = "CapacityUnitsLimitExceededException";
var _Ce = "Certificate";
var _Co = "Code";
var _DA = "DefaultActions";
var _DASAE = "DeleteAssociationSameAccountException";
var _DLBIe = "DescribeLoadBalancersInput";
var _DLBNE = "DuplicateLoadBalancerNameException";
var _DLBOe = "DescribeLoadBalancersOutput";
var _DLBe = "DescribeLoadBalancers";
var _DLE = "DuplicateListenerException";
var _DLIe = "DescribeListenersInput";
var _DLOe = "DescribeListenersOutput";
var _DLe = "DescribeListeners";
var _DNSN = "DNSName";
var _DS = "DurationSeconds";
var _DTGNE = "DuplicateTargetGroupNameException";
var _DTIe = "DescribeTagsInput";
var _DTKE = "DuplicateTagKeysException";
var _DTOe = "DescribeTagsOutput";
var _DTSNE = "DuplicateTrustStoreNameException";
var _DTe = "DescribeTags";
var _E = "Enabled";
var _EPFISN = "EnablePrefixForIpv6SourceNat";
var _ESGIROPLT = "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic";
var _F = "Format";
var _FAC = "ForwardActionConfig";
var _FC = "ForwardConfig";
var _FRAC = "FixedResponseActionConfig";
var _FRC = "FixedResponseConfig";
var _H = "Host";
var _HUE = "HealthUnavailableException";
var _I = "Issuer";
var _IA = "IpAddress";
var _IAT = "IpAddressType";
var _ICCBE = "InvalidCaCertificatesBundleException";
var _ICCE = "IgnoreClientCertificateExpiry";
var _ICE = "InsufficientCapacityException";
var _ICRE = "InvalidConfigurationRequestException";
var _ID = "IsDefault";
var _IIPI = "Ipv4IpamPoolId";
var _ILBAE = "InvalidLoadBalancerActionException";
var _IP = "IpamPools";
var _IPA = "IPv6Address";
var _IPE = "IncompatibleProtocolsException";
var _IRCE = "InvalidRevocationContentException";
var _ISE = "InvalidSchemeException";
var _ISEn = "InvalidSubnetException";
var _ISGE = "InvalidSecurityGroupException";
var _ITE = "InvalidTargetException";
var _JE = "JwksEndpoint";
var _JVAAC = "JwtValidationActionAdditionalClaim";
var _JVAACw = "JwtValidationActionAdditionalClaims";
var _JVAC = "JwtValidationActionConfig";
var _JVC = "JwtValidationConfig";
var _K = "Key";
var _L = "Listeners";
var _LA = "ListenerArn";
var _LAi = "ListenerArns";
var _LB = "LoadBalancers";
var _LBA = "LoadBalancerAddresses";
var _LBAo = "LoadBalancerArn";
var _LBAoa = "LoadBalancerArns";
var _LBAoad = "LoadBalancerAddress";
var _LBN = "LoadBalancerName";
var _LBNFE = "LoadBalancerNotFoundException";
var _LBS = "LoadBalancerState";
var _LBo = "LoadBalancer";
var _LNFE = "ListenerNotFoundException";
var _Lis = "Listener";
var _M = "Message";
var _MA = "MutualAuthentication";
var _MAA = "MutualAuthenticationAttributes";
var _MB = "MessageBody";
var _Mar = "Marker";
var _Mo = "Mode";
var _N = "Name";
var _NM = "NextMarker";
var _Na = "Names";
var _O = "Order";
var _OI = "OutpostId";
var _ONPE = "OperationNotPermittedException";
var _OUR = "OnUnauthenticatedRequest";
var _PIPA = "PrivateIPv4Address";
var _PIUE = "PriorityInUseException";
var _PRNCE = "PriorRequestNotCompleteException";
var _PS = "PageSize";
var _Pa = "Path";
var _Po = "Port";
var _Pr = "Protocol";
var _Q = "Query";
var _R = "Reason";
var _RA = "ResourceArns";
var _RAC = "RedirectActionConfig";
var _RAe = "ResourceArn";
var _RC = "RedirectConfig";
var _RCNFE = "RevocationContentNotFoundException";
var _RINFE = "RevocationIdNotFoundException";
var _RIUE = "ResourceInUseException";
var _RNFE = "ResourceNotFoundException";
var _RNFEu = "RuleNotFoundException";
var _S = "State";
var _SC = "StatusCode";
var _SCN = "SessionCookieName";
var _SG = "SecurityGroups";
var _SI = "SubnetId";
var _SNFE = "SubnetNotFoundException";
var _SNIP = "SourceNatIpv6Prefixes";
var _SP = "SslPolicy";
var _SSLPNFE = "SSLPolicyNotFoundException";
var _ST = "SessionTimeout";
var _Sc = "Scope";
var _Sch = "Scheme";
var _T = "Type";
var _TD = "TagDescriptions";
var _TDa = "TagDescription";
var _TE = "TokenEndpoint";
var _TG = "TargetGroups";
var _TGA = "TargetGroupArn";
var _TGALE = "TargetGroupAssociationLimitException";
var _TGL = "TargetGroupList";
var _TGNFE = "TargetGroupNotFoundException";
var _TGSC = "TargetGroupStickinessConfig";
var _TGT = "TargetGroupTuple";
var _TL = "TagList";
var _TMAE = "TooManyActionsException";
var _TMCE = "TooManyCertificatesException";
var _TMLBE = "TooManyLoadBalancersException";
var _TMLE = "TooManyListenersException";
var _TMRE = "TooManyRulesException";
var _TMRFTIE = "TooManyRegistrationsForTargetIdException";
var _TMTE = "TooManyTagsException";
var _TMTEo = "TooManyTargetsException";
var _TMTGE = "TooManyTargetGroupsException";
var _TMTSE = "TooManyTrustStoresException";
var _TMTSREE = "TooManyTrustStoreRevocationEntriesException";
var _TMUTGPLBE = "TooManyUniqueTargetGroupsPerLoadBalancerException";
var _TSA = "TrustStoreArn";
var _TSANFE = "TrustStoreAssociationNotFoundException";
var _TSAS = "TrustStoreAssociationStatus";
var _TSIUE = "TrustStoreInUseException";
var _TSNFE = "TrustStoreNotFoundException";
var _TSNRE = "TrustStoreNotReadyException";
var _Ta = "Tags";
var _Tag = "Tag";
var _UECS = "UseExistingClientSecret";
var _UIE = "UserInfoEndpoint";
var _UPA = "UserPoolArn";
var _UPCI = "UserPoolClientId";
var _UPD = "UserPoolDomain";
var _UPE = "UnsupportedProtocolException";
var _V = "Values";
var _VI = "VpcId";
var _Va = "Value";
var _W = "Weight";
var _ZN = "ZoneName";
var _aQE = "awsQueryError";
var _c = "client";
var _e = "error";
var _hE = "httpError";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2";
var _se = "server";
var n0 = "com.amazonaws.elasticloadbalancingv2";
var _s_registry = new TypeRegistry(_s);
var ElasticLoadBalancingV2ServiceException$ = [
	-3,
	_s,
	"ElasticLoadBalancingV2ServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(ElasticLoadBalancingV2ServiceException$, ElasticLoadBalancingV2ServiceException);
var n0_registry = new TypeRegistry(n0);
var AllocationIdNotFoundException$ = [
	-3,
	n0,
	_AINFE,
	{
		[_aQE]: [`AllocationIdNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(AllocationIdNotFoundException$, AllocationIdNotFoundException);
var ALPNPolicyNotSupportedException$ = [
	-3,
	n0,
	_ALPNPNSE,
	{
		[_aQE]: [`ALPNPolicyNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ALPNPolicyNotSupportedException$, ALPNPolicyNotSupportedException);
var AvailabilityZoneNotSupportedException$ = [
	-3,
	n0,
	_AZNSE,
	{
		[_aQE]: [`AvailabilityZoneNotSupported`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(AvailabilityZoneNotSupportedException$, AvailabilityZoneNotSupportedException);
var CaCertificatesBundleNotFoundException$ = [
	-3,
	n0,
	_CCBNFE,
	{
		[_aQE]: [`CaCertificatesBundleNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(CaCertificatesBundleNotFoundException$, CaCertificatesBundleNotFoundException);
var CapacityDecreaseRequestsLimitExceededException$ = [
	-3,
	n0,
	_CDRLEE,
	{
		[_aQE]: [`CapacityDecreaseRequestLimitExceeded`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(CapacityDecreaseRequestsLimitExceededException$, CapacityDecreaseRequestsLimitExceededException);
var CapacityReservationPendingException$ = [
	-3,
	n0,
	_CRPE,
	{
		[_aQE]: [`CapacityReservationPending`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(CapacityReservationPendingException$, CapacityReservationPendingException);
var CapacityUnitsLimitExceededException$ = [
	-3,
	n0,
	_CULEE,
	{
		[_aQE]: [`CapacityUnitsLimitExceeded`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(CapacityUnitsLimitExceededException$, CapacityUnitsLimitExceededException);
var CertificateNotFoundException$ = [
	-3,
	n0,
	_CNFE,
	{
		[_aQE]: [`CertificateNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(CertificateNotFoundException$, CertificateNotFoundException);
var DeleteAssociationSameAccountException$ = [
	-3,
	n0,
	_DASAE,
	{
		[_aQE]: [`DeleteAssociationSameAccount`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(DeleteAssociationSameAccountException$, DeleteAssociationSameAccountException);
var DuplicateListenerException$ = [
	-3,
	n0,
	_DLE,
	{
		[_aQE]: [`DuplicateListener`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicateListenerException$, DuplicateListenerException);
var DuplicateLoadBalancerNameException$ = [
	-3,
	n0,
	_DLBNE,
	{
		[_aQE]: [`DuplicateLoadBalancerName`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicateLoadBalancerNameException$, DuplicateLoadBalancerNameException);
var DuplicateTagKeysException$ = [
	-3,
	n0,
	_DTKE,
	{
		[_aQE]: [`DuplicateTagKeys`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicateTagKeysException$, DuplicateTagKeysException);
var DuplicateTargetGroupNameException$ = [
	-3,
	n0,
	_DTGNE,
	{
		[_aQE]: [`DuplicateTargetGroupName`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicateTargetGroupNameException$, DuplicateTargetGroupNameException);
var DuplicateTrustStoreNameException$ = [
	-3,
	n0,
	_DTSNE,
	{
		[_aQE]: [`DuplicateTrustStoreName`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicateTrustStoreNameException$, DuplicateTrustStoreNameException);
var HealthUnavailableException$ = [
	-3,
	n0,
	_HUE,
	{
		[_aQE]: [`HealthUnavailable`, 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_M],
	[0]
];
n0_registry.registerError(HealthUnavailableException$, HealthUnavailableException);
var IncompatibleProtocolsException$ = [
	-3,
	n0,
	_IPE,
	{
		[_aQE]: [`IncompatibleProtocols`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(IncompatibleProtocolsException$, IncompatibleProtocolsException);
var InsufficientCapacityException$ = [
	-3,
	n0,
	_ICE,
	{
		[_aQE]: [`InsufficientCapacity`, 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_M],
	[0]
];
n0_registry.registerError(InsufficientCapacityException$, InsufficientCapacityException);
var InvalidCaCertificatesBundleException$ = [
	-3,
	n0,
	_ICCBE,
	{
		[_aQE]: [`InvalidCaCertificatesBundle`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidCaCertificatesBundleException$, InvalidCaCertificatesBundleException);
var InvalidConfigurationRequestException$ = [
	-3,
	n0,
	_ICRE,
	{
		[_aQE]: [`InvalidConfigurationRequest`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidConfigurationRequestException$, InvalidConfigurationRequestException);
var InvalidLoadBalancerActionException$ = [
	-3,
	n0,
	_ILBAE,
	{
		[_aQE]: [`InvalidLoadBalancerAction`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidLoadBalancerActionException$, InvalidLoadBalancerActionException);
var InvalidRevocationContentException$ = [
	-3,
	n0,
	_IRCE,
	{
		[_aQE]: [`InvalidRevocationContent`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidRevocationContentException$, InvalidRevocationContentException);
var InvalidSchemeException$ = [
	-3,
	n0,
	_ISE,
	{
		[_aQE]: [`InvalidScheme`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidSchemeException$, InvalidSchemeException);
var InvalidSecurityGroupException$ = [
	-3,
	n0,
	_ISGE,
	{
		[_aQE]: [`InvalidSecurityGroup`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidSecurityGroupException$, InvalidSecurityGroupException);
var InvalidSubnetException$ = [
	-3,
	n0,
	_ISEn,
	{
		[_aQE]: [`InvalidSubnet`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidSubnetException$, InvalidSubnetException);
var InvalidTargetException$ = [
	-3,
	n0,
	_ITE,
	{
		[_aQE]: [`InvalidTarget`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidTargetException$, InvalidTargetException);
var ListenerNotFoundException$ = [
	-3,
	n0,
	_LNFE,
	{
		[_aQE]: [`ListenerNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ListenerNotFoundException$, ListenerNotFoundException);
var LoadBalancerNotFoundException$ = [
	-3,
	n0,
	_LBNFE,
	{
		[_aQE]: [`LoadBalancerNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(LoadBalancerNotFoundException$, LoadBalancerNotFoundException);
var OperationNotPermittedException$ = [
	-3,
	n0,
	_ONPE,
	{
		[_aQE]: [`OperationNotPermitted`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(OperationNotPermittedException$, OperationNotPermittedException);
var PriorityInUseException$ = [
	-3,
	n0,
	_PIUE,
	{
		[_aQE]: [`PriorityInUse`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(PriorityInUseException$, PriorityInUseException);
var PriorRequestNotCompleteException$ = [
	-3,
	n0,
	_PRNCE,
	{
		[_aQE]: [`PriorRequestNotComplete`, 429],
		[_e]: _c,
		[_hE]: 429
	},
	[_M],
	[0]
];
n0_registry.registerError(PriorRequestNotCompleteException$, PriorRequestNotCompleteException);
var ResourceInUseException$ = [
	-3,
	n0,
	_RIUE,
	{
		[_aQE]: [`ResourceInUse`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{
		[_aQE]: [`ResourceNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var RevocationContentNotFoundException$ = [
	-3,
	n0,
	_RCNFE,
	{
		[_aQE]: [`RevocationContentNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(RevocationContentNotFoundException$, RevocationContentNotFoundException);
var RevocationIdNotFoundException$ = [
	-3,
	n0,
	_RINFE,
	{
		[_aQE]: [`RevocationIdNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(RevocationIdNotFoundException$, RevocationIdNotFoundException);
var RuleNotFoundException$ = [
	-3,
	n0,
	_RNFEu,
	{
		[_aQE]: [`RuleNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(RuleNotFoundException$, RuleNotFoundException);
var SSLPolicyNotFoundException$ = [
	-3,
	n0,
	_SSLPNFE,
	{
		[_aQE]: [`SSLPolicyNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(SSLPolicyNotFoundException$, SSLPolicyNotFoundException);
var SubnetNotFoundException$ = [
	-3,
	n0,
	_SNFE,
	{
		[_aQE]: [`SubnetNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(SubnetNotFoundException$, SubnetNotFoundException);
var TargetGroupAssociationLimitException$ = [
	-3,
	n0,
	_TGALE,
	{
		[_aQE]: [`TargetGroupAssociationLimit`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TargetGroupAssociationLimitException$, TargetGroupAssociationLimitException);
var TargetGroupNotFoundException$ = [
	-3,
	n0,
	_TGNFE,
	{
		[_aQE]: [`TargetGroupNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TargetGroupNotFoundException$, TargetGroupNotFoundException);
var TooManyActionsException$ = [
	-3,
	n0,
	_TMAE,
	{
		[_aQE]: [`TooManyActions`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyActionsException$, TooManyActionsException);
var TooManyCertificatesException$ = [
	-3,
	n0,
	_TMCE,
	{
		[_aQE]: [`TooManyCertificates`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyCertificatesException$, TooManyCertificatesException);
var TooManyListenersException$ = [
	-3,
	n0,
	_TMLE,
	{
		[_aQE]: [`TooManyListeners`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyListenersException$, TooManyListenersException);
var TooManyLoadBalancersException$ = [
	-3,
	n0,
	_TMLBE,
	{
		[_aQE]: [`TooManyLoadBalancers`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyLoadBalancersException$, TooManyLoadBalancersException);
var TooManyRegistrationsForTargetIdException$ = [
	-3,
	n0,
	_TMRFTIE,
	{
		[_aQE]: [`TooManyRegistrationsForTargetId`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyRegistrationsForTargetIdException$, TooManyRegistrationsForTargetIdException);
var TooManyRulesException$ = [
	-3,
	n0,
	_TMRE,
	{
		[_aQE]: [`TooManyRules`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyRulesException$, TooManyRulesException);
var TooManyTagsException$ = [
	-3,
	n0,
	_TMTE,
	{
		[_aQE]: [`TooManyTags`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
var TooManyTargetGroupsException$ = [
	-3,
	n0,
	_TMTGE,
	{
		[_aQE]: [`TooManyTargetGroups`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyTargetGroupsException$, TooManyTargetGroupsException);
var TooManyTargetsException$ = [
	-3,
	n0,
	_TMTEo,
	{
		[_aQE]: [`TooManyTargets`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyTargetsException$, TooManyTargetsException);
var TooManyTrustStoreRevocationEntriesException$ = [
	-3,
	n0,
	_TMTSREE,
	{
		[_aQE]: [`TooManyTrustStoreRevocationEntries`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyTrustStoreRevocationEntriesException$, TooManyTrustStoreRevocationEntriesException);
var TooManyTrustStoresException$ = [
	-3,
	n0,
	_TMTSE,
	{
		[_aQE]: [`TooManyTrustStores`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyTrustStoresException$, TooManyTrustStoresException);
var TooManyUniqueTargetGroupsPerLoadBalancerException$ = [
	-3,
	n0,
	_TMUTGPLBE,
	{
		[_aQE]: [`TooManyUniqueTargetGroupsPerLoadBalancer`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyUniqueTargetGroupsPerLoadBalancerException$, TooManyUniqueTargetGroupsPerLoadBalancerException);
var TrustStoreAssociationNotFoundException$ = [
	-3,
	n0,
	_TSANFE,
	{
		[_aQE]: [`AssociationNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TrustStoreAssociationNotFoundException$, TrustStoreAssociationNotFoundException);
var TrustStoreInUseException$ = [
	-3,
	n0,
	_TSIUE,
	{
		[_aQE]: [`TrustStoreInUse`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TrustStoreInUseException$, TrustStoreInUseException);
var TrustStoreNotFoundException$ = [
	-3,
	n0,
	_TSNFE,
	{
		[_aQE]: [`TrustStoreNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TrustStoreNotFoundException$, TrustStoreNotFoundException);
var TrustStoreNotReadyException$ = [
	-3,
	n0,
	_TSNRE,
	{
		[_aQE]: [`TrustStoreNotReady`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TrustStoreNotReadyException$, TrustStoreNotReadyException);
var UnsupportedProtocolException$ = [
	-3,
	n0,
	_UPE,
	{
		[_aQE]: [`UnsupportedProtocol`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(UnsupportedProtocolException$, UnsupportedProtocolException);
var errorTypeRegistries = [_s_registry, n0_registry];
var Action$ = [
	3,
	n0,
	_A,
	0,
	[
		_T,
		_TGA,
		_AOC,
		_ACC,
		_O,
		_RC,
		_FRC,
		_FC,
		_JVC
	],
	[
		0,
		0,
		() => AuthenticateOidcActionConfig$,
		() => AuthenticateCognitoActionConfig$,
		1,
		() => RedirectActionConfig$,
		() => FixedResponseActionConfig$,
		() => ForwardActionConfig$,
		() => JwtValidationActionConfig$
	],
	1
];
var AuthenticateCognitoActionConfig$ = [
	3,
	n0,
	_ACAC,
	0,
	[
		_UPA,
		_UPCI,
		_UPD,
		_SCN,
		_Sc,
		_ST,
		_AREP,
		_OUR
	],
	[
		0,
		0,
		0,
		0,
		0,
		1,
		128,
		0
	],
	3
];
var AuthenticateOidcActionConfig$ = [
	3,
	n0,
	_AOAC,
	0,
	[
		_I,
		_AE,
		_TE,
		_UIE,
		_CI,
		_CS,
		_SCN,
		_Sc,
		_ST,
		_AREP,
		_OUR,
		_UECS
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		128,
		0,
		2
	],
	5
];
var AvailabilityZone$ = [
	3,
	n0,
	_AZ,
	0,
	[
		_ZN,
		_SI,
		_OI,
		_LBA,
		_SNIP
	],
	[
		0,
		0,
		0,
		() => LoadBalancerAddresses,
		64
	]
];
var Certificate$ = [
	3,
	n0,
	_Ce,
	0,
	[_CA, _ID],
	[0, 2]
];
var DescribeListenersInput$ = [
	3,
	n0,
	_DLIe,
	0,
	[
		_LBAo,
		_LAi,
		_Mar,
		_PS
	],
	[
		0,
		64,
		0,
		1
	]
];
var DescribeListenersOutput$ = [
	3,
	n0,
	_DLOe,
	0,
	[_L, _NM],
	[() => Listeners, 0]
];
var DescribeLoadBalancersInput$ = [
	3,
	n0,
	_DLBIe,
	0,
	[
		_LBAoa,
		_Na,
		_Mar,
		_PS
	],
	[
		64,
		64,
		0,
		1
	]
];
var DescribeLoadBalancersOutput$ = [
	3,
	n0,
	_DLBOe,
	0,
	[_LB, _NM],
	[() => LoadBalancers, 0]
];
var DescribeTagsInput$ = [
	3,
	n0,
	_DTIe,
	0,
	[_RA],
	[64],
	1
];
var DescribeTagsOutput$ = [
	3,
	n0,
	_DTOe,
	0,
	[_TD],
	[() => TagDescriptions]
];
var FixedResponseActionConfig$ = [
	3,
	n0,
	_FRAC,
	0,
	[
		_SC,
		_MB,
		_CT
	],
	[
		0,
		0,
		0
	],
	1
];
var ForwardActionConfig$ = [
	3,
	n0,
	_FAC,
	0,
	[_TG, _TGSC],
	[() => TargetGroupList, () => TargetGroupStickinessConfig$]
];
var IpamPools$ = [
	3,
	n0,
	_IP,
	0,
	[_IIPI],
	[0]
];
var JwtValidationActionAdditionalClaim$ = [
	3,
	n0,
	_JVAAC,
	0,
	[
		_F,
		_N,
		_V
	],
	[
		0,
		0,
		64
	],
	3
];
var JwtValidationActionConfig$ = [
	3,
	n0,
	_JVAC,
	0,
	[
		_JE,
		_I,
		_AC
	],
	[
		0,
		0,
		() => JwtValidationActionAdditionalClaims
	],
	2
];
var Listener$ = [
	3,
	n0,
	_Lis,
	0,
	[
		_LA,
		_LBAo,
		_Po,
		_Pr,
		_C,
		_SP,
		_DA,
		_AP,
		_MA
	],
	[
		0,
		0,
		1,
		0,
		() => CertificateList,
		0,
		() => Actions,
		64,
		() => MutualAuthenticationAttributes$
	]
];
var LoadBalancer$ = [
	3,
	n0,
	_LBo,
	0,
	[
		_LBAo,
		_DNSN,
		_CHZI,
		_CTr,
		_LBN,
		_Sch,
		_VI,
		_S,
		_T,
		_AZv,
		_SG,
		_IAT,
		_COIP,
		_ESGIROPLT,
		_EPFISN,
		_IP
	],
	[
		0,
		0,
		0,
		4,
		0,
		0,
		0,
		() => LoadBalancerState$,
		0,
		() => AvailabilityZones,
		64,
		0,
		0,
		0,
		0,
		() => IpamPools$
	]
];
var LoadBalancerAddress$ = [
	3,
	n0,
	_LBAoad,
	0,
	[
		_IA,
		_AI,
		_PIPA,
		_IPA
	],
	[
		0,
		0,
		0,
		0
	]
];
var LoadBalancerState$ = [
	3,
	n0,
	_LBS,
	0,
	[_Co, _R],
	[0, 0]
];
var MutualAuthenticationAttributes$ = [
	3,
	n0,
	_MAA,
	0,
	[
		_Mo,
		_TSA,
		_ICCE,
		_TSAS,
		_ATSCN
	],
	[
		0,
		0,
		2,
		0,
		0
	]
];
var RedirectActionConfig$ = [
	3,
	n0,
	_RAC,
	0,
	[
		_SC,
		_Pr,
		_Po,
		_H,
		_Pa,
		_Q
	],
	[
		0,
		0,
		0,
		0,
		0,
		0
	],
	1
];
var Tag$ = [
	3,
	n0,
	_Tag,
	0,
	[_K, _Va],
	[0, 0],
	1
];
var TagDescription$ = [
	3,
	n0,
	_TDa,
	0,
	[_RAe, _Ta],
	[0, () => TagList]
];
var TargetGroupStickinessConfig$ = [
	3,
	n0,
	_TGSC,
	0,
	[_E, _DS],
	[2, 1]
];
var TargetGroupTuple$ = [
	3,
	n0,
	_TGT,
	0,
	[_TGA, _W],
	[0, 1]
];
var Actions = [
	1,
	n0,
	_Ac,
	0,
	() => Action$
];
var AvailabilityZones = [
	1,
	n0,
	_AZv,
	0,
	() => AvailabilityZone$
];
var CertificateList = [
	1,
	n0,
	_CL,
	0,
	() => Certificate$
];
var JwtValidationActionAdditionalClaims = [
	1,
	n0,
	_JVAACw,
	0,
	() => JwtValidationActionAdditionalClaim$
];
var Listeners = [
	1,
	n0,
	_L,
	0,
	() => Listener$
];
var LoadBalancerAddresses = [
	1,
	n0,
	_LBA,
	0,
	() => LoadBalancerAddress$
];
var LoadBalancers = [
	1,
	n0,
	_LB,
	0,
	() => LoadBalancer$
];
var TagDescriptions = [
	1,
	n0,
	_TD,
	0,
	() => TagDescription$
];
var TagList = [
	1,
	n0,
	_TL,
	0,
	() => Tag$
];
var TargetGroupList = [
	1,
	n0,
	_TGL,
	0,
	() => TargetGroupTuple$
];
var DescribeListeners$ = [
	9,
	n0,
	_DLe,
	0,
	() => DescribeListenersInput$,
	() => DescribeListenersOutput$
];
var DescribeLoadBalancers$ = [
	9,
	n0,
	_DLBe,
	0,
	() => DescribeLoadBalancersInput$,
	() => DescribeLoadBalancersOutput$
];
var DescribeTags$ = [
	9,
	n0,
	_DTe,
	0,
	() => DescribeTagsInput$,
	() => DescribeTagsOutput$
];
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/runtimeConfig.shared.js
var getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2015-12-01",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64$1,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultElasticLoadBalancingV2HttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsQueryProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.elasticloadbalancingv2",
			errorTypeRegistries,
			xmlNamespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",
			version: "2015-12-01",
			serviceTarget: "ElasticLoadBalancing_v10"
		},
		serviceId: config?.serviceId ?? "Elastic Load Balancing v2",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8$1,
		utf8Encoder: config?.utf8Encoder ?? toUtf8$1
	};
};
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/runtimeConfig.js
var getRuntimeConfig = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$1(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: package_default.version
		}),
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
var resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/ElasticLoadBalancingV2Client.js
var ElasticLoadBalancingV2Client = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_8 = resolveRuntimeExtensions(resolveHttpAuthSchemeConfig(resolveEndpointConfig(resolveHostHeaderConfig(resolveRegionConfig(resolveRetryConfig(resolveUserAgentConfig(resolveClientEndpointParameters(_config_0))))))), configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "ElasticLoadBalancing_v10", "ElasticLoadBalancingV2Client", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeListenersCommand.js
var DescribeListenersCommand = class extends command(_ep0, _mw0, "DescribeListeners", DescribeListeners$) {};
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeLoadBalancersCommand.js
var DescribeLoadBalancersCommand = class extends command(_ep0, _mw0, "DescribeLoadBalancers", DescribeLoadBalancers$) {};
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTagsCommand.js
var DescribeTagsCommand = class extends command(_ep0, _mw0, "DescribeTags", DescribeTags$) {};



/***/ }),

/***/ 1018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ orphans),
/* harmony export */   i: () => (/* binding */ orphanFindings),
/* harmony export */   n: () => (/* binding */ isUsedElsewhere),
/* harmony export */   o: () => (/* binding */ ownGroups),
/* harmony export */   r: () => (/* binding */ namesOf),
/* harmony export */   t: () => (/* binding */ isDeletable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8876);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9895);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4430);



// src/plan/orphans.ts
/** Groups of this owner and this cluster: all that cleanup may look at. */
var ownGroups = (groups, { owner, cluster }) => groups.filter((group) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.o)(group, owner) && (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.d)(group, cluster));
/** Own groups that no declaration and no frontend names any more: what a cleanup would look at. */
var orphans = (groups, scope, named) => ownGroups(groups, scope).filter((group) => namesOf(group).every((name) => !named.has(name)));
/** One for each of them. Sorted by name. */
var orphanFindings = (groups) => groups.map((group) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.r)("orphan", {
	message: `${(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(group) ?? group.name} (${group.id}) is ours, and nothing declares or names it any more`,
	action: (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.i)(group) ? "mode: cleanup takes our tags off it and leaves the group." : "mode: cleanup deletes it once no load balancer carries it.",
	group: (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(group) ?? group.name,
	groupId: group.id
})).sort((a, b) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__.n)(a.group ?? "", b.group ?? "") || (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__.n)(a.groupId ?? "", b.groupId ?? ""));
/** Everything by which somebody may name a group. */
var namesOf = (group) => [
	group.id,
	group.name,
	...(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(group) === void 0 ? [] : [(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.c)(group) ?? ""]
];
/** Whether a cleanup may delete it: an adopted one, and one that another cluster uses, only lose tags. */
var isDeletable = (cluster) => (group) => !(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.i)(group) && (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.l)(group) === void 0 && !isUsedElsewhere(group, cluster);
var isUsedElsewhere = (group, cluster) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.r)(group).some((name) => name !== cluster);



/***/ }),

/***/ 5890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ describeReferrers),
/* harmony export */   c: () => (/* binding */ allPages),
/* harmony export */   d: () => (/* binding */ toIpPermissions),
/* harmony export */   f: () => (/* binding */ toRules),
/* harmony export */   i: () => (/* binding */ describeGroupsById),
/* harmony export */   l: () => (/* binding */ chunks),
/* harmony export */   n: () => (/* binding */ describeRules),
/* harmony export */   o: () => (/* binding */ describeVpcGroups),
/* harmony export */   r: () => (/* binding */ describeCountedGroups),
/* harmony export */   s: () => (/* binding */ toTags),
/* harmony export */   t: () => (/* binding */ describeKnownRules),
/* harmony export */   u: () => (/* binding */ escapeFilter)
/* harmony export */ });
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3404);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9895);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3350);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4221);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5425);





// src/aws/permissions.ts
/**
* A row of DescribeSecurityGroupRules in normal form, or undefined where AWS sends one without an id or a peer.
* A peer group of the account that owns the group goes without an account; `account` owns it where the row does not say so.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRule.html
*/
function toObservedRule(row, account) {
	const peer = toPeer(row, row.GroupOwnerId ?? account);
	if (peer === void 0 || row.SecurityGroupRuleId === void 0) return void 0;
	return {
		id: row.SecurityGroupRuleId,
		direction: row.IsEgress === true ? "egress" : "ingress",
		...toPorts(row.IpProtocol ?? "-1", row.FromPort, row.ToPort),
		peer,
		...descriptionOf(row)
	};
}
/** AWS tells who owns the group of every rule; where an emulator does not, it may not tell every description either (moto: only those of CIDRs). */
function descriptionOf({ Description, GroupOwnerId }) {
	if (Description !== void 0 && Description !== "") return { description: Description };
	return GroupOwnerId === void 0 ? {} : { isUndescribed: true };
}
/**
* Rules of one direction from DescribeSecurityGroups, without their descriptions: one peer each, sorted by `ruleKey`. `account` owns the group.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
*/
var toRules = (permissions, direction, account) => permissions.flatMap(({ IpProtocol, FromPort, ToPort, IpRanges, Ipv6Ranges, PrefixListIds, UserIdGroupPairs }) => {
	const ports = toPorts(IpProtocol ?? "-1", FromPort, ToPort);
	return [
		...(IpRanges ?? []).map(({ CidrIp }) => ({ CidrIpv4: CidrIp })),
		...(Ipv6Ranges ?? []).map(({ CidrIpv6 }) => ({ CidrIpv6 })),
		...(PrefixListIds ?? []).map(({ PrefixListId }) => ({ PrefixListId })),
		...(UserIdGroupPairs ?? []).map((pair) => ({ ReferencedGroupInfo: pair }))
	].flatMap((source) => {
		const peer = toPeer(source, account);
		return peer === void 0 ? [] : [{
			direction,
			...ports,
			peer
		}];
	});
}).sort((a, b) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__.n)((0,_rule_js__WEBPACK_IMPORTED_MODULE_4__.c)(a), (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__.c)(b)));
/** Rules of one direction as the writing calls take them: one entry per protocol and port range, in the order of the rules. */
function toIpPermissions(rules) {
	const entries = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		const key = `${rule.protocol}|${rule.from ?? ""}|${rule.to ?? ""}`;
		const entry = entries.get(key) ?? emptyEntry(rule);
		entries.set(key, entry);
		addPeer(entry, rule);
	}
	return [...entries.values()];
}
var named = /* @__PURE__ */ new Map([
	["1", "icmp"],
	["6", "tcp"],
	["17", "udp"],
	["58", "icmpv6"]
]);
var withPorts = /* @__PURE__ */ new Set([
	"tcp",
	"udp",
	"icmp",
	"icmpv6"
]);
/** AWS answers -1 for the ports of a protocol that has none, and drops them in its other form: both are null here. */
function toPorts(protocol, from, to) {
	const name = named.get(protocol) ?? protocol.toLowerCase();
	return withPorts.has(name) ? {
		protocol: name,
		from: from ?? -1,
		to: to ?? -1
	} : {
		protocol: name,
		from: null,
		to: null
	};
}
function toPeer(row, account) {
	if (row.CidrIpv4 !== void 0) return {
		kind: "ipv4",
		cidr: canonical(row.CidrIpv4)
	};
	if (row.CidrIpv6 !== void 0) return {
		kind: "ipv6",
		cidr: canonical(row.CidrIpv6)
	};
	if (row.PrefixListId !== void 0) return {
		kind: "prefix-list",
		id: row.PrefixListId
	};
	const { GroupId: id, UserId: owner } = row.ReferencedGroupInfo ?? {};
	if (id === void 0) return void 0;
	return owner === void 0 || owner === account ? {
		kind: "group",
		id
	} : {
		kind: "group",
		id,
		account: owner
	};
}
/** What cannot be read stays as AWS wrote it: it is a rule all the same. */
function canonical(cidr) {
	const parsed = (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__.k)(cidr);
	return "fault" in parsed ? cidr : parsed.canonical;
}
function emptyEntry({ protocol, from, to }) {
	return {
		IpProtocol: protocol,
		...from === null ? {} : { FromPort: from },
		...to === null ? {} : { ToPort: to }
	};
}
function addPeer(entry, { peer, description }) {
	const described = description === void 0 ? {} : { Description: description };
	switch (peer.kind) {
		case "ipv4":
			(entry.IpRanges ??= []).push({
				CidrIp: peer.cidr,
				...described
			});
			return;
		case "ipv6":
			(entry.Ipv6Ranges ??= []).push({
				CidrIpv6: peer.cidr,
				...described
			});
			return;
		case "prefix-list":
			(entry.PrefixListIds ??= []).push({
				PrefixListId: peer.id,
				...described
			});
			return;
		case "group":
			(entry.UserIdGroupPairs ??= []).push({
				GroupId: peer.id,
				...peer.account === void 0 ? {} : { UserId: peer.account },
				...described
			});
			return;
	}
}
// src/aws/pages.ts
/** Every item of a paged call: `next` sends one request, with the token of the page before, until a page has none. */
async function allPages(next) {
	const all = [];
	let token;
	do {
		const page = await next(token);
		all.push(...page.items);
		token = page.token === "" ? void 0 : page.token;
	} while (token !== void 0);
	return all;
}
/** At most `size` items each; no chunk is empty, since AWS refuses an empty list of values. */
function chunks(items, size) {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
/** `*` and `?` are wildcards in a filter's value, and `\` makes them plain. */
function escapeFilter(value) {
	return value.replace(/[\\*?]/g, String.raw`\$&`);
}
// src/aws/security-groups.ts
/** Every security group of a VPC, sorted by id: one call per 1,000. */
function describeVpcGroups(clients, vpc) {
	return describeGroups(clients, {
		Name: "vpc-id",
		Values: [vpc]
	}, `VPC ${vpc}`);
}
/**
* The groups of these ids that exist, in whatever VPC: one call per 200. They are asked for by filter, since a call by
* `GroupIds` fails as a whole for one unknown id.
*/
async function describeGroupsById(clients, ids) {
	return (await describeCountedGroups(clients, ids)).map(({ group }) => group);
}
/** As `describeGroupsById`, with how many rules each has. */
async function describeCountedGroups(clients, ids) {
	const found = await Promise.all(chunks(ids, 200).map((chunk) => describeGroups(clients, {
		Name: "group-id",
		Values: [...chunk]
	}, chunk.slice(0, 5).join(", "))));
	const asked = new Set(ids);
	return found.flat().filter(({ group }) => asked.has(group.id)).sort((a, b) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__.n)(a.group.id, b.group.id));
}
/** The groups that have a rule, inbound or outbound, naming one of these ids: two calls per 200. */
async function describeReferrers(clients, ids) {
	const asks = chunks(ids, 200).flatMap((chunk) => ["ip-permission.group-id", "egress.ip-permission.group-id"].map((Name) => describeGroups(clients, {
		Name,
		Values: [...chunk]
	}, `rules naming ${chunk.slice(0, 5).join(", ")}`)));
	const found = (await Promise.all(asks)).flat();
	return [...new Map(found.map(({ group }) => [group.id, group])).values()].sort((a, b) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__.n)(a.id, b.id));
}
async function describeGroups(clients, filter, about) {
	return (await allPages(async (token) => {
		const page = await (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ht)({
			action: "ec2:DescribeSecurityGroups",
			about
		}, () => clients.ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_0__.p({
			Filters: [filter],
			MaxResults: 1e3,
			NextToken: token
		})));
		return {
			items: page.SecurityGroups ?? [],
			token: page.NextToken
		};
	})).flatMap(toDescribed).sort((a, b) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__.n)(a.group.id, b.group.id));
}
function toDescribed(group) {
	if (group.GroupId === void 0) return [];
	const { IpPermissions: ingress = [], IpPermissionsEgress: egress = [] } = group;
	const inbound = toRules(ingress, "ingress", group.OwnerId);
	const groupRules = [...inbound, ...toRules(egress, "egress", group.OwnerId)].filter(({ peer }) => peer.kind === "group");
	return [{
		group: {
			id: group.GroupId,
			name: group.GroupName ?? "",
			description: group.Description ?? "",
			vpc: group.VpcId ?? "",
			account: group.OwnerId ?? "",
			tags: toTags(group.Tags),
			references: [...new Set(groupRules.flatMap(({ peer }) => peer.kind === "group" ? peer.id : []))].sort(_rule_js__WEBPACK_IMPORTED_MODULE_4__.n),
			...groupRules.length === 0 ? {} : { groupRules },
			opensIpv6Egress: egress.some(({ IpProtocol, Ipv6Ranges }) => IpProtocol === "-1" && Ipv6Ranges?.some(({ CidrIpv6 }) => CidrIpv6 === "::/0")),
			ingress: inbound
		},
		counts: {
			ingress: countOf(ingress),
			egress: countOf(egress)
		}
	}];
}
var countOf = (permissions) => permissions.reduce((sum, permission) => sum + sources(permission), 0);
function sources({ IpRanges, Ipv6Ranges, PrefixListIds, UserIdGroupPairs }) {
	return [
		IpRanges,
		Ipv6Ranges,
		PrefixListIds,
		UserIdGroupPairs
	].reduce((sum, list) => sum + (list?.length ?? 0), 0);
}
/** Tags as a record of own properties, whatever their keys are (`__proto__` is a legal one). */
function toTags(tags) {
	return Object.fromEntries((tags ?? []).flatMap(({ Key, Value }) => Key === void 0 ? [] : [[Key, Value ?? ""]]));
}
// src/aws/rules.ts
/** Waits between reads that AWS has answered from an older state, in ms. */
var staleDelays = [
	500,
	1e3,
	2e3,
	4e3,
	8e3
];
/**
* The rules of these groups, by group id, sorted by `ruleKey`: one call per 200 groups or 1,000 rules. Every id gets an entry: AWS says
* the same of a group without rules as of one that does not exist.
*/
async function describeRules(clients, groups) {
	const read = await describeCountedRules(clients, groups);
	return new Map([...read].map(([id, { rules }]) => [id, rules]));
}
/**
* As `describeRules`, with a check against DescribeSecurityGroups: where the two do not show the same number of rules, one of them is
* answered from an older state (https://docs.aws.amazon.com/ec2/latest/devguide/eventual-consistency.html), and both are asked again.
* @throws UserError when it stays so.
*/
async function describeKnownRules(clients, groups, clock) {
	const asked = groups.map(({ group: { id, account }, counts: { ingress, egress } }) => ({
		id,
		account,
		rules: ingress + egress
	}));
	const counts = new Map(groups.map((described) => [described.group.id, described.counts]));
	const read = new Map(await describeCountedRules(clients, asked));
	const unsettled = () => asked.filter(({ id }) => !agrees(counts.get(id), read.get(id)));
	for (const delay of staleDelays) {
		const stale = unsettled();
		if (stale.length === 0) break;
		await clock.sleep(delay);
		const ids = stale.map(({ id }) => id);
		const [again, described] = await Promise.all([describeCountedRules(clients, stale), describeCountedGroups(clients, ids)]);
		for (const [id, rules] of again) read.set(id, rules);
		for (const id of ids) counts.delete(id);
		for (const one of described) counts.set(one.group.id, one.counts);
	}
	const stale = unsettled();
	if (stale.length > 0) throw unsettledRules(stale, counts, read);
	return new Map([...read].map(([id, { rules }]) => [id, rules]));
}
/** Groups that one page of an answer has room for, so that no page has to wait for another. */
function portions(groups) {
	const all = [];
	let room = 0;
	for (const group of groups) {
		const rules = group.rules ?? 0;
		const last = all.at(-1);
		if (last === void 0 || last.length === 200 || rules > room) {
			all.push([group]);
			room = perPage - rules;
		} else {
			last.push(group);
			room -= rules;
		}
	}
	return all;
}
/** AWS gives no more rules at once. */
var perPage = 1e3;
/** Whether both calls show as many rules. A group that is gone has none. */
var agrees = (described, read) => directions.every((direction) => (described?.[direction] ?? 0) === (read?.counts[direction] ?? 0));
var directions = ["ingress", "egress"];
/** As `describeRules`, with the number of rows that AWS sent for each group. */
async function describeCountedRules(clients, groups) {
	const read = await Promise.all(portions(groups).map((portion) => describeChunk(clients, portion)));
	const rows = Map.groupBy(read.flat(), (row) => row.GroupId ?? "");
	return new Map(groups.map(({ id, account }) => {
		const own = rows.get(id) ?? [];
		const rules = own.flatMap((row) => toObservedRule(row, account) ?? []);
		const egress = own.filter((row) => row.IsEgress === true).length;
		return [id, {
			rules: rules.sort((a, b) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__.n)((0,_rule_js__WEBPACK_IMPORTED_MODULE_4__.c)(a), (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__.c)(b))),
			counts: {
				ingress: own.length - egress,
				egress
			}
		}];
	}));
}
function unsettledRules(groups, counts, read) {
	const sum = (of) => (of?.ingress ?? 0) + (of?.egress ?? 0);
	const shown = groups.map(({ id }) => `${sum(read.get(id)?.counts)} ${sum(read.get(id)?.counts) === 1 ? "rule" : "rules"} of ${id}, and ec2:DescribeSecurityGroups ${sum(counts.get(id))}`);
	return new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t("aws", [{
		message: `ec2:DescribeSecurityGroupRules shows ${shown.join("; ")}`,
		hint: "AWS has not settled yet after a change by somebody else: run the job again in a minute."
	}]);
}
async function describeChunk(clients, groups) {
	const ids = groups.map(({ id }) => id);
	return allPages(async (token) => {
		const page = await (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ht)({
			action: "ec2:DescribeSecurityGroupRules",
			about: ids.slice(0, 5).join(", ")
		}, () => clients.ec2.send(new _aws_js__WEBPACK_IMPORTED_MODULE_0__.m({
			Filters: [{
				Name: "group-id",
				Values: ids
			}],
			MaxResults: perPage,
			NextToken: token
		})));
		return {
			items: page.SecurityGroupRules ?? [],
			token: page.NextToken
		};
	});
}



/***/ })

};
