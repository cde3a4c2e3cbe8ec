#!/usr/bin/env bash
# What a request that is not valid is answered with: errors.sh
set -euo pipefail
source "$(dirname "$0")/reelwright.sh"

# After 429, curl itself waits as long as Retry-After says: `--retry` in reelwright.sh.
if answer=$(api POST /api/v1/compositions --header 'Content-Type: application/json' --data '{
  "title": "Wrong in two places",
  "clips": [{ "video_url": "beach.mp4", "start_time": -1, "end_time": 1 }]
}' 2>&1); then
  echo "That was not to be expected: $answer"
  exit 1
fi

# `error_code` is for programs, `fields` says what is wrong where, `request_id` finds the request in the server's log.
echo "$(field error_code <<<"$answer"), request $(field request_id <<<"$answer"): $answer"
