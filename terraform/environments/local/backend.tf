# The path of the state comes from `terraform init -backend-config=path=…`.
terraform {
  backend "local" {}
}
