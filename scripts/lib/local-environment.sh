# shellcheck shell=bash
# terraform/environments/local applied to the emulator, and settings.json, by which `invoices` finds it.

terraform_directory="$local_directory/terraform"
local_environment="$root/terraform/environments/local"

choose_local_variables() {
  # The provider finds the emulator by this.
  export AWS_ENDPOINT_URL="http://127.0.0.1:$emulator_port"
  local_variables=(
    -var "lambda_zip_directory=$tools_directory/lambdas"
    -var "endpoint=$AWS_ENDPOINT_URL"
    -var "textract_endpoint=http://127.0.0.1:$textract_port"
  )
}

apply_local_environment() {
  local wanted
  choose_local_variables
  # Everything an apply depends on, in one line.
  wanted="$(tree_digest "$root/terraform" "$root/statemachine" "$tools_directory"/lambdas/*.zip)"
  wanted+=" $(process_identity emulator) ${local_variables[*]}"
  [[ "$(cat "$terraform_directory/applied" 2>/dev/null)" == "$wanted" ]] && return
  # The emulator forgets everything when it ends: a state that speaks of another one is worthless.
  if [[ "$(cat "$terraform_directory/emulator" 2>/dev/null)" != "$(process_identity emulator)" ]]; then
    rm -f "$terraform_directory"/terraform.tfstate*
  fi
  mkdir -p "$terraform_directory"
  process_identity emulator >"$terraform_directory/emulator"
  say "Applying terraform/environments/local"
  configure_terraform
  logged_to_terraform_log terraform_init "$local_environment" "$terraform_directory/data" \
    -reconfigure -backend-config="path=$terraform_directory/terraform.tfstate"
  logged_to_terraform_log terraform -chdir="$local_environment" apply -no-color -auto-approve "${local_variables[@]}"
  write_settings
  printf '%s\n' "$wanted" >"$terraform_directory/applied"
}

# terraform_on_local_environment plan|apply|destroy [ARGUMENT…], on what `up` has applied
terraform_on_local_environment() {
  choose_local_variables
  configure_terraform
  export TF_DATA_DIR="$terraform_directory/data"
  terraform -chdir="$local_environment" "$1" "${local_variables[@]}" "${@:2}"
}

logged_to_terraform_log() {
  local log="$run_directory/terraform.log"
  "$@" >"$log" 2>&1 || {
    tail -n 60 "$log" >&2
    fail "Terraform failed; its log is $log. After changes by hand, scripts/local reset starts anew"
  }
}

write_settings() {
  terraform -chdir="$local_environment" output -json |
    python3 "$root/scripts/lib/settings.py" \
      "http://127.0.0.1:$emulator_port" "http://127.0.0.1:$textract_port" "$local_directory/settings.json"
}
