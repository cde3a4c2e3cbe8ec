"""Changes a finished video: python3 edit.py https://media.example.com/beach.mp4"""

import sys

from reelwright import call, wait_for

accepted = call("POST", "/api/v1/compositions", {
    "title": "First cut",
    "clips": [{"video_url": sys.argv[1], "start_time": 0, "end_time": 1}],
    "overlays": [{"text": "One", "position": "center", "start_time": 0, "end_time": 0.5}],
    "output": {"width": 320, "height": 180, "fps": 24},
})
path = f"/api/v1/compositions/{accepted['composition_id']}"
wait_for(accepted["composition_id"])

# A merge patch. Only what it touches is rendered again, and the first video can be downloaded until the second is there.
patch = {
    "title": "Second cut",
    "overlays": [{"text": "Two", "position": "center", "start_time": 0, "end_time": 0.5}],
}
call("PATCH", path, patch, "application/merge-patch+json")
print("Completed:", wait_for(accepted["composition_id"])["title"])
