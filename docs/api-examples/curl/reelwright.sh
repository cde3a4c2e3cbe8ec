# What all of these share. curl itself waits after 429 and 503, as long as Retry-After says, and asks again.

REELWRIGHT_URL=${REELWRIGHT_URL:-http://127.0.0.1:8000}
CURL=(curl --silent --show-error --fail-with-body --retry 3 --header "X-API-Key: ${REELWRIGHT_API_KEY:-}")

# api METHOD PATH [further options of curl]: prints the answer, and fails where that is an error. It goes to a file first,
# which curl empties before it asks again.
api() {
  local method=$1 path=$2 answer
  shift 2
  answer=$(mktemp)
  if "${CURL[@]}" --request "$method" --output "$answer" "$@" "$REELWRIGHT_URL$path"; then
    cat "$answer" && rm "$answer"
  else
    cat "$answer" >&2 && rm "$answer"
    return 1
  fi
}

# field NAME: the first text of that name in the JSON that it reads. With jq: jq --raw-output .NAME
field() {
  local json
  json=$(cat)
  [[ $json =~ \"$1\":\"([^\"]*)\" ]] && echo "${BASH_REMATCH[1]}"
}

# wait_for ID: until the composition has ended; fails unless it is completed.
wait_for() {
  local status
  while true; do
    status=$(api GET "/api/v1/compositions/$1" | field status) || return 1
    case $status in
      completed) return 0 ;;
      failed | cancelled) echo "It $status." >&2 && return 1 ;;
    esac
    sleep 2
  done
}
