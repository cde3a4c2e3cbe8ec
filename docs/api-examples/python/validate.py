"""Asks what a video would take, and makes nothing: python3 validate.py https://media.example.com/beach.mp4"""

import sys

from reelwright import call

plan = call("POST", "/api/v1/compositions/validate", {
    "title": "Would it work?",
    "clips": [{"video_url": sys.argv[1], "start_time": 0, "end_time": 1}],
    "output": {"width": 320, "height": 180, "fps": 24},
})
print(f"{plan['duration']} seconds of video, about {plan['estimated_seconds']} seconds of work")
for warning in plan["warnings"]:
    print(warning["code"], warning["message"])
