"""Stops a render and takes it up again: python3 cancel_and_retry.py https://media.example.com/beach.mp4"""

import sys

from reelwright import call, wait_for

accepted = call("POST", "/api/v1/compositions", {
    "title": "On second thoughts",
    "clips": [{"video_url": sys.argv[1], "start_time": 0, "end_time": 1}],
    "output": {"width": 320, "height": 180, "fps": 24},
})
path = f"/api/v1/compositions/{accepted['composition_id']}"

# 409 where it has ended already.
print("Now", call("POST", f"{path}/cancel")["status"])

# What was finished before is not done again.
print("Now", call("POST", f"{path}/retry")["status"])
wait_for(accepted["composition_id"])
print(f"Completed {accepted['composition_id']}")
