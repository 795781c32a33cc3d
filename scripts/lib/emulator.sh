# shellcheck shell=bash
# The AWS emulator of a local system. It keeps everything in memory: what it held ends with its process.

# Fails if another program has one of the ports that are still to be used.
require_free_ports() {
  is_running emulator || require_free_port "$emulator_port" INVOICES_PORT
  is_running textract-stand-in || require_free_port "$textract_port" INVOICES_TEXTRACT_PORT
}

start_emulator() {
  is_running emulator && return
  local folder="$run_directory/emulator"
  mkdir -p "$folder/home" "$folder/tmp" "$folder/state"
  rm -f "$folder/state/rights.jsonl"
  # Functions inherit the emulator's environment, so it gets nothing but this.
  start_process emulator env -i \
    PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 HOME="$folder/home" TMPDIR="$folder/tmp" STATE_DIR="$folder/state" \
    GATEWAY_PORT="$emulator_port" MINISTACK_REGION="$region" AUTH=true LAMBDA_WARM_TTL_SECONDS=60 \
    "$python" "$root/scripts/ministack/launch.py"
  wait_for_answer emulator "$emulator_port" /_ministack/health 30
}

start_textract_stand_in() {
  if is_running textract-stand-in; then
    runs_replaced_program textract-stand-in || return 0
    stop_process textract-stand-in
  fi
  start_process textract-stand-in env \
    AWS_ENDPOINT_URL="http://127.0.0.1:$emulator_port" AWS_REGION="$region" \
    AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test AWS_SESSION_TOKEN= \
    "$tools_directory/bin/textract-stand-in" serve --port "$textract_port" --state "$run_directory/textract-stand-in"
  wait_for_answer textract-stand-in "$textract_port" / 30
}
