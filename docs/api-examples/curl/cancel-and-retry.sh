#!/usr/bin/env bash
# Stops a render and takes it up again: cancel-and-retry.sh https://media.example.com/beach.mp4
set -euo pipefail
source "$(dirname "$0")/reelwright.sh"

id=$(api POST /api/v1/compositions --header 'Content-Type: application/json' --data @- <<JSON | field composition_id
{
  "title": "On second thoughts",
  "clips": [{ "video_url": "$1", "start_time": 0, "end_time": 1 }],
  "output": { "width": 320, "height": 180, "fps": 24 }
}
JSON
)

# 409 where it has ended already.
echo "Now $(api POST "/api/v1/compositions/$id/cancel" | field status)"

# What was finished before is not done again.
echo "Now $(api POST "/api/v1/compositions/$id/retry" | field status)"
wait_for "$id"
echo "Completed $id"
