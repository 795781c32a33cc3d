import FoundationEssentials
import InvoiceAdapters
import StepHosting

StepHost.run(environment: ProcessInfo.processInfo.environment) { environment, now in
  try PipelineAssembly(environment: environment, now: now).validate()
}
