#!/usr/bin/env bash
# Uploads a file and makes a video of it: upload-asset.sh beach.mp4
set -euo pipefail
source "$(dirname "$0")/reelwright.sh"

url=$(api POST /api/v1/assets --form "file=@$1" | field url)
echo "It is $url now."

id=$(api POST /api/v1/compositions --header 'Content-Type: application/json' --data @- <<JSON | field composition_id
{
  "title": "Of an asset",
  "clips": [{ "video_url": "$url", "start_time": 0, "end_time": 1 }],
  "output": { "width": 320, "height": 180, "fps": 24 }
}
JSON
)
wait_for "$id"
echo "Completed $id"
