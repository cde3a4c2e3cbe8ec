"""What all of these share: requests with the standard library alone."""

import json
import os
import time
import urllib.error
import urllib.request

URL = os.environ.get("REELWRIGHT_URL", "http://127.0.0.1:8000")
HEADERS = {"X-API-Key": os.environ["REELWRIGHT_API_KEY"]} if os.environ.get("REELWRIGHT_API_KEY") else {}


class ReelwrightError(Exception):
    """An answer that is an error, as the service explains it."""

    def __init__(self, status, detail):
        super().__init__(detail.get("message", f"The server answered {status}."))
        self.status = status
        self.error_code = detail.get("error_code")
        self.fields = detail.get("fields", {})
        self.request_id = detail.get("request_id")


def send(method, path, body=None, content_type="application/json", retries=3):
    """Opens a request. What was turned away with 429 is sent again, after as long as the service asks for."""
    headers = dict(HEADERS) if body is None else {**HEADERS, "Content-Type": content_type}
    try:
        return urllib.request.urlopen(urllib.request.Request(URL + path, body, headers, method=method))
    except urllib.error.HTTPError as error:
        if error.code == 429 and retries > 0:
            time.sleep(int(error.headers.get("Retry-After", 1)))
            return send(method, path, body, content_type, retries - 1)
        raise ReelwrightError(error.code, json.load(error)["detail"]) from None


def call(method, path, body=None, content_type="application/json"):
    """Sends JSON and returns the JSON that comes back."""
    data = None if body is None else json.dumps(body).encode()
    with send(method, path, data, content_type) as answer:
        return json.load(answer)


def wait_for(composition_id):
    """Waits until a composition is completed; raises where it ends otherwise."""
    while True:
        composition = call("GET", f"/api/v1/compositions/{composition_id}")
        if composition["status"] == "completed":
            return composition
        if composition["status"] in ("failed", "cancelled"):
            raise RuntimeError(f"It {composition['status']}: {composition['error']}")
        time.sleep(2)
