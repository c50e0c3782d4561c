"""A mail server for the tests: prints its port, and writes every mail to the folder given.

Nobody has the address nobody@…; for later@… it asks to try again later. It ends with the test that started it.
"""

import asyncio
import pathlib
import sys

from aiosmtpd.smtp import SMTP


class Post:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split("@")[0]
        if name == "nobody":
            return f"550 5.1.1 there is no {address}"
        if name == "later":
            return f"451 4.3.2 {address} is busy"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        # Under its name only when it is whole, so that no test reads half a mail.
        self.count += 1
        part = self.folder / "part"
        part.write_bytes(envelope.content)
        part.rename(self.folder / f"{self.count:03}.eml")
        return "250 OK"


async def main(folder):
    loop = asyncio.get_running_loop()
    post = Post(folder)
    server = await loop.create_server(lambda: SMTP(post), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(main(sys.argv[1]))
