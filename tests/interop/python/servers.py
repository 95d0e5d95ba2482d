"""Servers that a suite starts on a free port of this machine, and ends with itself."""

import atexit
import socket
import subprocess
import sys
import time


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(77)


def start(command, port):
    """Starts a server and waits until it listens."""
    try:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except FileNotFoundError as error:
        skip(f"{command[0]} cannot be run: {error}")
    atexit.register(process.kill)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if process.poll() is not None:
            skip(f"{command[0]} ended with {process.returncode}")
        with socket.socket() as client:
            client.settimeout(1)
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return process
        time.sleep(0.1)
    skip(f"{command[0]} does not listen")
