# shellcheck shell=bash
# Terraform as this project calls it: found, configured for an offline mirror, initialised only when needed.

require_terraform() {
  local version
  command -v terraform >/dev/null ||
    fail "terraform is not on the PATH. Install version 1.11 or later: https://developer.hashicorp.com/terraform/install"
  version="$(terraform version -json 2>/dev/null | sed -n 's/.*"terraform_version": *"\([0-9.]*\).*/\1/p')"
  [[ "$(printf '%s\n' 1.11.0 "$version" | sort -V | head -n 1)" == 1.11.0 ]] ||
    fail "terraform $version is too old; install version 1.11 or later: https://developer.hashicorp.com/terraform/install"
}

# Settles where providers come from: TF_PROVIDER_MIRROR if given, else the machine's own Terraform
# configuration, else a mirror found on this machine, else the registry.
configure_terraform() {
  local mirror="${TF_PROVIDER_MIRROR:-}" configuration="$tools_directory/terraform.rc"
  export TF_IN_AUTOMATION=1 TF_INPUT=0 CHECKPOINT_DISABLE=1
  # Terraform and its provider otherwise spend a third of their time collecting garbage.
  export GOGC="${GOGC:-400}"
  [[ -z $mirror ]] && has_terraform_configuration && return
  [[ -n $mirror ]] || mirror="$(find_provider_mirror)"
  mkdir -p "$tools_directory/terraform-plugins"
  {
    printf 'plugin_cache_dir = "%s"\n' "$tools_directory/terraform-plugins"
    printf 'plugin_cache_may_break_dependency_lock_file = true\n'
    if [[ -n $mirror ]]; then
      printf 'provider_installation {\n  filesystem_mirror {\n    path = "%s"\n  }\n}\n' "$mirror"
    fi
  } >"$configuration.$$"
  mv "$configuration.$$" "$configuration"
  export TF_CLI_CONFIG_FILE="$configuration"
}

has_terraform_configuration() {
  if [[ -n ${TF_CLI_CONFIG_FILE:-} ]]; then
    [[ -f $TF_CLI_CONFIG_FILE ]]
  else
    [[ -f $HOME/.terraformrc ]]
  fi
}

# Prints a folder that holds the AWS provider in the layout of a filesystem mirror, or nothing.
find_provider_mirror() {
  local folder
  for folder in "$HOME"/.terraform.d/plugins /usr/local/share/terraform/plugins /usr/share/terraform /usr/share/terraform/plugins /opt/*; do
    [[ -d $folder/registry.terraform.io/hashicorp/aws ]] || continue
    printf '%s\n' "$folder"
    return
  done
}

# terraform_init FOLDER DATA_DIRECTORY [ARGUMENT…] : skipped when nothing it depends on has changed.
terraform_init() {
  local folder=$1 wanted
  export TF_DATA_DIR=$2
  shift 2
  wanted="$(tree_digest "$folder" "$root/terraform/modules") $* ${TF_CLI_CONFIG_FILE:-}"
  [[ "$(cat "$TF_DATA_DIR/initialised" 2>/dev/null)" == "$wanted" ]] && return
  mkdir -p "$TF_DATA_DIR"
  terraform -chdir="$folder" init -no-color "$@" || return
  printf '%s\n' "$wanted" >"$TF_DATA_DIR/initialised"
}

# tree_digest PATH… : one digest of all names and contents, generated files aside.
tree_digest() {
  local path
  for path in "$@"; do
    [[ -e $path ]] || continue
    find -L "$path" -type f -not -path '*/.terraform/*' -not -name '.terraform.lock.hcl' -print0
  done | sort -z | xargs -0 -r sha256sum | sha256sum | cut -d ' ' -f 1
}
