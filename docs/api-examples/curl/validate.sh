#!/usr/bin/env bash
# Asks what a video would take, and makes nothing: validate.sh https://media.example.com/beach.mp4
set -euo pipefail
source "$(dirname "$0")/reelwright.sh"

# The answer has the duration, the estimated seconds of work, and warnings.
api POST /api/v1/compositions/validate --header 'Content-Type: application/json' --data @- <<JSON
{
  "title": "Would it work?",
  "clips": [{ "video_url": "$1", "start_time": 0, "end_time": 1 }],
  "output": { "width": 320, "height": 180, "fps": 24 }
}
JSON
