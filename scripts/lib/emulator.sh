# shellcheck shell=bash
# The AWS emulator of a local system. It keeps everything in memory: what it held ends with its process.

start_emulator() {
  is_running emulator && return
  require_free_port "$emulator_port" INVOICES_PORT
  mkdir -p "$run_directory/emulator/home" "$run_directory/emulator/tmp" "$run_directory/emulator/state"
  # Functions inherit the emulator's environment, so it gets nothing but this.
  start_process emulator env -i \
    PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 \
    HOME="$run_directory/emulator/home" TMPDIR="$run_directory/emulator/tmp" STATE_DIR="$run_directory/emulator/state" \
    GATEWAY_PORT="$emulator_port" BIND_HOST=127.0.0.1 AWS_ENDPOINT_URL="http://127.0.0.1:$emulator_port" \
    MINISTACK_REGION="$region" AUTH=true \
    IOT_MTLS_ENABLED=0 SFTP_ENABLED=0 LAMBDA_WARM_TTL_SECONDS=60 LOG_LEVEL=INFO \
    "$python" "$root/scripts/ministack/launch.py"
  wait_for_answer emulator "$emulator_port" /_ministack/health 30
}

start_textract_stand_in() {
  is_running textract-stand-in && return
  require_free_port "$textract_port" INVOICES_TEXTRACT_PORT
  start_process textract-stand-in env \
    AWS_ENDPOINT_URL="http://127.0.0.1:$emulator_port" AWS_REGION="$region" \
    AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test AWS_SESSION_TOKEN= \
    "$tools_directory/bin/textract-stand-in" serve --port "$textract_port"
  wait_for_answer textract-stand-in "$textract_port" / 30
}
