/// A node between the program and the practice chain that answers what a test wants. Holds no tests.
import { once } from 'node:events';
import { createServer } from 'node:http';

const headers = { 'content-type': 'application/json' };

export class Proxy {
    /// `intercept(request, forward)` gives the answer to one JSON-RPC request, or nothing, which leaves the connection without
    /// one. `forward()` asks the real node.
    static async start(target, intercept) {
        const self = new Proxy();
        const ask = async one => (await fetch(target, { method: 'POST', headers, body: JSON.stringify(one) })).json();
        self.server = createServer(async (request, response) => {
            const parts = [];
            for await (const part of request) parts.push(part);
            const asked = JSON.parse(Buffer.concat(parts));
            const answers = [];
            for (const one of [asked].flat()) answers.push(await intercept(one, () => ask(one)));
            if (answers.includes(undefined)) return request.socket.destroy();
            response.setHeader('content-type', 'application/json');
            response.end(JSON.stringify(Array.isArray(asked) ? answers : answers[0]));
        });
        self.server.listen(0, '127.0.0.1');
        await once(self.server, 'listening');
        self.url = `http://127.0.0.1:${self.server.address().port}`;
        return self;
    }

    stop() {
        this.server.closeAllConnections();
        this.server.close();
    }
}
