output "dead_letter_queue" {
  description = "Name and URL of the queue of calls that could not be made."
  value       = { name = module.undelivered.name, url = module.undelivered.url }
}
