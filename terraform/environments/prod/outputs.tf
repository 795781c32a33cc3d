output "region" {
  description = "Region of everything."
  value       = var.region
}

output "pipeline" {
  description = "Every name that people and scripts need: the outputs of modules/pipeline."
  value       = module.pipeline
}
