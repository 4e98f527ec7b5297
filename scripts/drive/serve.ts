/** A web server for demo and test pages. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.xhtml': 'application/xhtml+xml; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.png': 'image/png',
	'.pdf': 'application/pdf',
};

export interface Reply {
	body: string | Buffer;
	headers?: Record<string, string>;
}

/** A running server; `address` gives a page under any name that ends in `.localhost`. */
export interface Server {
	address(path: string, host?: string): string;
	/** Paths asked for so far. */
	readonly asked: readonly string[];
	close(): void;
}

/** Serves what `answer` makes of a path, or else the files of a folder. */
export async function serve(
	folder: string,
	answer: (path: string) => Reply | undefined = () => undefined,
): Promise<Server> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		asked.push(path);
		try {
			const reply = answer(path) ?? { body: readFileSync(join(folder, normalize(path))) };
			response.writeHead(200, {
				'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8',
				'cache-control': 'no-store',
				...reply.headers,
			});
			response.end(reply.body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const { port } = server.address() as AddressInfo;
	return {
		asked,
		address: (path, host = 'news.localhost') => `http://${host}:${port}${path}`,
		close() {
			server.closeAllConnections();
			server.close();
		},
	};
}
