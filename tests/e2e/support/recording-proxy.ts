/**
 * A proxy through which a whole browser goes, its background, its tabs and its own services. What pages under
 * `.localhost` ask of a test's server it passes on; every other host does not answer.
 */
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A running recorder. */
export interface RecordingProxy {
	/** `host:port` for the browser. */
	readonly address: string;
	/** What has left the browser since this was asked last and no page under test asked for, in words. */
	takeStrange(): string[];
	close(): void;
}

/** One request that left the browser. */
interface Asked {
	/** Host and port only where it was to be encrypted. */
	address: string;
	/** What for, as the browser says: `document`, `image`; `empty` for fetch, XMLHttpRequest, beacon and the like. */
	destination: string;
	navigates: boolean;
	/** Whether the browser names a page that it is for. */
	forPage: boolean;
}

/** What the browsers ask for themselves, at their start or of pages with forms, with any extension or none. */
const BROWSERS_OWN =
	/^(https?:\/\/)?(accounts\.google\.com|content-autofill\.googleapis\.com|update\.googleapis\.com|firefox\.settings\.services\.mozilla\.com)(:443)?(\/|$)/;
/** What a page under test asks for by script has this in its path; nothing else may be fetched. */
const BY_SCRIPT_OF_PAGE = '/asked-by-page/';
const REMEMBERED_BYTES = 2_000_000;
const TEXT = /^(text\/|application\/(xhtml|javascript|json)|image\/svg)/;

/** Starts to record. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
	const asked: Asked[] = [];
	const texts = new Set<string>();

	const proxy = createServer((request, response) => {
		const address = new URL(request.url ?? '', 'http://unknown.invalid');
		asked.push(recordOf(request, address.href));
		if (!isLocal(address)) return void response.writeHead(502).end();
		passOn(request, response, address, texts);
	});
	// Encrypted connections and web sockets: none of the tests' pages has one.
	for (const kind of ['connect', 'upgrade'] as const) {
		proxy.on(kind, (request, socket) => {
			asked.push(recordOf(request, request.url ?? ''));
			// A browser that ends breaks its connections off.
			socket.on('error', () => {});
			socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
		});
	}
	await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

	return {
		address: `127.0.0.1:${(proxy.address() as AddressInfo).port}`,
		takeStrange: () =>
			asked
				.splice(0)
				.filter((one) => isStrange(one, texts))
				.map(({ address, destination }) => `${address} (${destination})`),
		close() {
			proxy.closeAllConnections();
			proxy.close();
		},
	};
}

function recordOf({ headers }: IncomingMessage, address: string): Asked {
	return {
		address,
		destination: headers['sec-fetch-dest']?.toString() ?? 'unknown',
		navigates: headers['sec-fetch-mode'] === 'navigate',
		forPage: headers.referer !== undefined,
	};
}

const isLocal = ({ hostname }: URL) => /(^|\.)localhost$/.test(hostname);

/** Whether no page under test can have asked for it. */
function isStrange({ address, destination, navigates, forPage }: Asked, texts: ReadonlySet<string>): boolean {
	if (BROWSERS_OWN.test(address)) return false;
	// Browsers connect ahead to the hosts of a real page's links and frames, before its policy refuses them.
	const [, ahead] = /^([\w.-]+):443$/.exec(address) ?? [];
	if (ahead && [...texts].some((text) => text.includes(ahead))) return false;
	const url = URL.canParse(address) ? new URL(address) : undefined;
	if (!url || !isLocal(url)) return true;
	if (navigates || url.pathname === '/favicon.ico') return false;
	if (!forPage) return true;
	if (destination === 'empty') return !url.pathname.includes(BY_SCRIPT_OF_PAGE);
	const file = url.pathname.split('/').at(-1) || url.pathname;
	return ![...texts].some((text) => text.includes(file));
}

function passOn(request: IncomingMessage, response: ServerResponse, address: URL, texts: Set<string>): void {
	const onward = ask(
		{
			host: 'localhost',
			port: address.port,
			path: address.pathname + address.search,
			method: request.method,
			headers: request.headers,
		},
		(reply) => {
			response.writeHead(reply.statusCode ?? 502, reply.headers);
			if (TEXT.test(reply.headers['content-type'] ?? '')) remember(reply, texts);
			reply.pipe(response);
		},
	);
	// The server of a test that has ended.
	onward.on('error', () => response.writeHead(502).end());
	request.pipe(onward);
}

function remember(reply: IncomingMessage, texts: Set<string>): void {
	const parts: Buffer[] = [];
	let bytes = 0;
	reply.on('data', (part: Buffer) => {
		bytes += part.length;
		if (bytes <= REMEMBERED_BYTES) parts.push(part);
	});
	reply.on('end', () => void texts.add(Buffer.concat(parts).toString()));
}
