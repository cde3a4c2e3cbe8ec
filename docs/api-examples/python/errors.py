"""What a request that is not valid is answered with: python3 errors.py"""

from reelwright import ReelwrightError, call

# `send` in reelwright.py waits after 429 as long as Retry-After says.
try:
    call("POST", "/api/v1/compositions", {
        "title": "Wrong in two places",
        "clips": [{"video_url": "beach.mp4", "start_time": -1, "end_time": 1}],
    })
except ReelwrightError as error:
    # `error_code` is for programs, `request_id` finds the request in the server's log.
    print(f"{error.error_code}, request {error.request_id}: {error}")
    for field, problems in error.fields.items():
        print(f"{field}: {' '.join(problems)}")
