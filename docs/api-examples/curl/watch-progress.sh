#!/usr/bin/env bash
# Follows a render by server-sent events: watch-progress.sh https://media.example.com/beach.mp4
set -euo pipefail
source "$(dirname "$0")/reelwright.sh"

id=$(api POST /api/v1/compositions --header 'Content-Type: application/json' --data @- <<JSON | field composition_id
{
  "title": "Watched",
  "clips": [{ "video_url": "$1", "start_time": 0, "end_time": 1 }],
  "output": { "width": 320, "height": 180, "fps": 24 }
}
JSON
)

# One JSON after each `data: `. The stream ends with the composition. After a lost connection, come back with
# --header "Last-Event-ID: <the last seq>".
"${CURL[@]}" --no-buffer "$REELWRIGHT_URL/api/v1/compositions/$id/events" | sed --quiet 's/^data: //p'
