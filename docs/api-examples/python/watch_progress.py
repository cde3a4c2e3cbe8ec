"""Follows a render by server-sent events: python3 watch_progress.py https://media.example.com/beach.mp4"""

import json
import sys

from reelwright import call, send

accepted = call("POST", "/api/v1/compositions", {
    "title": "Watched",
    "clips": [{"video_url": sys.argv[1], "start_time": 0, "end_time": 1}],
    "output": {"width": 320, "height": 180, "fps": 24},
})

# The stream ends with the composition. After a lost connection, come back with ?after_seq=<the last seq>.
with send("GET", f"/api/v1/compositions/{accepted['composition_id']}/events") as stream:
    for line in stream:
        if line.startswith(b"data: "):
            event = json.loads(line[len(b"data: "):])
            print(event["seq"], event["type"], event.get(event["type"]))
