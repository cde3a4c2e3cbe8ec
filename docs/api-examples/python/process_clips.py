"""Normalises a clip and is called back, on the port of the second argument:
python3 process_clips.py https://media.example.com/beach.mp4 http://127.0.0.1:9000

The key needs the scope `internal`, the server WEBHOOK_SECRET, and this address in WEBHOOK_ALLOWED_HOSTS."""

import base64
import hashlib
import hmac
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import urlsplit

from reelwright import call

SECRET = base64.b64decode(os.environ["REELWRIGHT_WEBHOOK_SECRET"].removeprefix("whsec_"))
TOLERANCE_SECONDS = 300


def is_genuine(headers, body):
    """Standard Webhooks: https://www.standardwebhooks.com. The header may hold several signatures."""
    if abs(time.time() - int(headers["webhook-timestamp"])) > TOLERANCE_SECONDS:
        return False
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    expected = "v1," + base64.b64encode(hmac.new(SECRET, signed, hashlib.sha256).digest()).decode()
    return any(hmac.compare_digest(expected, each) for each in headers["webhook-signature"].split(" "))


class Receiver(BaseHTTPRequestHandler):
    job = None

    def do_POST(self):
        # The signature is of the bytes as they came: check first, then read the JSON.
        body = self.rfile.read(int(self.headers["Content-Length"]))
        genuine = is_genuine(self.headers, body)
        if genuine:
            Receiver.job = json.loads(body)
        self.send_response(204 if genuine else 401)
        self.end_headers()


with HTTPServer(("", urlsplit(sys.argv[2]).port), Receiver) as server:
    call("POST", "/internal/v1/process-clips", {
        "clips": [{"clip_url": sys.argv[1], "operations": ["normalize", "thumbnail"]}],
        "options": {"target_resolution": "320x180"},
        "callback_url": f"{sys.argv[2]}/clips",
    })
    while Receiver.job is None:
        server.handle_request()

print("Genuine:", Receiver.job["status"])
for clip in Receiver.job["clips"]:
    print(clip["processed_url"], clip["thumbnails"])
