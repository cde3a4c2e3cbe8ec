"""Makes a video and saves it: python3 create_and_wait.py https://media.example.com/beach.mp4"""

import sys
import urllib.request

from reelwright import call, wait_for

accepted = call("POST", "/api/v1/compositions", {
    "title": "A second at the sea",
    "clips": [{"video_url": sys.argv[1], "start_time": 0, "end_time": 1}],
    "output": {"width": 320, "height": 180, "fps": 24},
})
composition_id = accepted["composition_id"]
wait_for(composition_id)

# The link needs no key.
link = call("GET", f"/api/v1/compositions/{composition_id}/download")
urllib.request.urlretrieve(link["download_url"], f"{composition_id}.mp4")
print(f"Saved {composition_id}.mp4, {link['duration']} seconds")
