"""Runs Radicale on a free port of this machine until standard input ends.

    python radicale_server.py FOLDER

So it stops by itself, whatever becomes of the program that started it.
"""

import socket
import sys
from threading import Thread

from radicale import config, log
from radicale.server import serve


def stop_at_end_of_input(ours):
    sys.stdin.read()
    ours.close()


def free_port():
    """A port that nobody listens on; Radicale takes no 0 for it."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def settings(folder):
    found = config.load(())
    chosen = {
        "server": {"hosts": f"127.0.0.1:{free_port()}"},
        "auth": {"type": "none"},
        "storage": {"filesystem_folder": folder, "_filesystem_fsync": "False"},
    }
    found.update(chosen, "the tests", privileged=True)
    return found


if __name__ == "__main__":
    log.setup()
    log.set_level("info", False)
    ours, theirs = socket.socketpair()
    Thread(target=stop_at_end_of_input, args=(ours,), daemon=True).start()
    serve(settings(sys.argv[1]), theirs)
