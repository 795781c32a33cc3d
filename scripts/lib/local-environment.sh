# shellcheck shell=bash
# terraform/environments/local applied to the emulator, and settings.json, by which `invoices` finds it.

terraform_directory="$local_directory/terraform"
local_environment="$root/terraform/environments/local"

apply_local_environment() {
  local wanted
  wanted="$(wanted_environment)"
  [[ "$(cat "$terraform_directory/applied" 2>/dev/null)" == "$wanted" ]] && return
  # The emulator forgets everything when it ends: a state that speaks of another one is worthless.
  if [[ "$(cat "$terraform_directory/emulator" 2>/dev/null)" != "$(process_identity emulator)" ]]; then
    rm -f "$terraform_directory"/terraform.tfstate*
  fi
  mkdir -p "$terraform_directory"
  process_identity emulator >"$terraform_directory/emulator"
  configure_terraform
  terraform_init "$local_environment" "$terraform_directory/data"
  terraform -chdir="$local_environment" apply -no-color -auto-approve \
    -state="$terraform_directory/terraform.tfstate" -backup=- "${local_variables[@]}"
  write_settings
  printf '%s\n' "$wanted" >"$terraform_directory/applied"
}

choose_local_variables() {
  local_variables=(
    -var "lambda_zip_directory=$tools_directory/lambdas"
    -var "endpoint=http://127.0.0.1:$emulator_port"
    -var "textract_endpoint=http://127.0.0.1:$textract_port"
  )
}

# Everything an apply depends on, in one line.
wanted_environment() {
  choose_local_variables
  printf '%s %s %s\n' \
    "$(tree_digest "$root/terraform" "$root/statemachine" "$tools_directory"/lambdas/*.zip)" \
    "$(process_identity emulator)" "${local_variables[*]}"
}

write_settings() {
  terraform -chdir="$local_environment" output -json -state="$terraform_directory/terraform.tfstate" |
    python3 "$root/scripts/lib/settings.py" \
      "http://127.0.0.1:$emulator_port" "http://127.0.0.1:$textract_port" "$region" "$local_directory/settings.json"
}
