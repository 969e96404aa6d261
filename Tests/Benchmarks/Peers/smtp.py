"""What a short script would do: smtplib over several connections, the outcome of each message committed to SQLite.

smtp.py PORT MESSAGES CONNECTIONS BYTES FILE

One thread and one connection to the server each, one SQLite connection behind a lock, WAL and synchronous=FULL: an
outcome is on the disk before the next message goes.
"""

import smtplib
import sqlite3
import sys
import threading

port, messages, connections, size = (int(argument) for argument in sys.argv[1:5])
database = sqlite3.connect(sys.argv[5], check_same_thread=False, isolation_level=None)
database.execute("PRAGMA journal_mode = WAL")
database.execute("PRAGMA synchronous = FULL")
database.execute("CREATE TABLE outcome (number INTEGER PRIMARY KEY, state TEXT NOT NULL)")
lock = threading.Lock()
head = b"From: convoke@example.org\r\nTo: lan@example.org\r\nSubject: a message\r\n\r\n"
message = (head + (b"x" * 76 + b"\r\n") * (size // 78))[:size]


def send(numbers):
    with smtplib.SMTP("127.0.0.1", port) as server:
        for number in numbers:
            server.sendmail("convoke@example.org", ["lan@example.org"], message)
            with lock:
                database.execute("INSERT INTO outcome VALUES (?, 'accepted')", (number,))


threads = [threading.Thread(target=send, args=(range(i, messages, connections),)) for i in range(connections)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
stored = database.execute("SELECT count(*) FROM outcome").fetchone()[0]
sys.exit(0 if stored == messages else 1)
