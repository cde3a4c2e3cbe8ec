#!/usr/bin/env bash
# Changes a finished video: edit.sh https://media.example.com/beach.mp4
set -euo pipefail
source "$(dirname "$0")/reelwright.sh"

id=$(api POST /api/v1/compositions --header 'Content-Type: application/json' --data @- <<JSON | field composition_id
{
  "title": "First cut",
  "clips": [{ "video_url": "$1", "start_time": 0, "end_time": 1 }],
  "overlays": [{ "text": "One", "position": "center", "start_time": 0, "end_time": 0.5 }],
  "output": { "width": 320, "height": 180, "fps": 24 }
}
JSON
)
wait_for "$id"

# A merge patch. Only what it touches is rendered again, and the first video can be downloaded until the second is there.
api PATCH "/api/v1/compositions/$id" --header 'Content-Type: application/merge-patch+json' --data '{
  "title": "Second cut",
  "overlays": [{ "text": "Two", "position": "center", "start_time": 0, "end_time": 0.5 }]
}' >/dev/null
wait_for "$id"
echo "Completed: $(api GET "/api/v1/compositions/$id" | field title)"
