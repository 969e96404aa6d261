"""Messages a second with Python's email package and mail-parser-reply: parse, take the text, cut. No meaning is read."""

import email
import email.policy
import os
import sys
import time

from mailparser_reply import EmailReplyParser

folder = sys.argv[1]
files = sorted(os.path.join(folder, name) for name in os.listdir(folder))
parser = EmailReplyParser(languages=["vi", "en"])
total = 0
began = time.process_time()
for path in files:
    with open(path, "rb") as file:
        message = email.message_from_bytes(file.read(), policy=email.policy.default)
    body = message.get_body(preferencelist=("plain", "html"))
    total += len(parser.parse_reply(text=body.get_content()) or "")
seconds = time.process_time() - began
print("python", len(files), int(len(files) / seconds), total, sep="\t")
