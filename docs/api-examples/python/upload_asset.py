"""Uploads a file and makes a video of it: python3 upload_asset.py beach.mp4"""

import json
import os
import sys
import uuid

from reelwright import call, send, wait_for

# A form with one field. For large files there is an upload in parts: docs/assets.md
boundary = uuid.uuid4().hex
with open(sys.argv[1], "rb") as file:
    form = b"".join([
        f"--{boundary}\r\n".encode(),
        f'Content-Disposition: form-data; name="file"; filename="{os.path.basename(sys.argv[1])}"\r\n\r\n'.encode(),
        file.read(),
        f"\r\n--{boundary}--\r\n".encode(),
    ])
with send("POST", "/api/v1/assets", form, f"multipart/form-data; boundary={boundary}") as answer:
    asset = json.load(answer)
print(f"It is {asset['url']} now.")

accepted = call("POST", "/api/v1/compositions", {
    "title": "Of an asset",
    "clips": [{"video_url": asset["url"], "start_time": 0, "end_time": 1}],
    "output": {"width": 320, "height": 180, "fps": 24},
})
wait_for(accepted["composition_id"])
print(f"Completed {accepted['composition_id']}")
