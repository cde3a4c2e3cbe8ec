#!/usr/bin/env bash
# Makes a video and saves it: create-and-wait.sh https://media.example.com/beach.mp4
set -euo pipefail
source "$(dirname "$0")/reelwright.sh"

# Sent again with the same key, it is not made twice.
id=$(api POST /api/v1/compositions --header 'Content-Type: application/json' \
  --header "Idempotency-Key: beach-$(date +%s%N)" --data @- <<JSON | field composition_id
{
  "title": "A second at the sea",
  "clips": [{ "video_url": "$1", "start_time": 0, "end_time": 1 }],
  "output": { "width": 320, "height": 180, "fps": 24 }
}
JSON
)
wait_for "$id"

# The link needs no key.
curl --silent --show-error --fail --output "$id.mp4" "$(api GET "/api/v1/compositions/$id/download" | field download_url)"
echo "Saved $id.mp4"
